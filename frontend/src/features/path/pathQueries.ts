import { queryOptions } from '@tanstack/react-query';
import {
  get,
  list,
  type PathDifference,
  type PathExplanation,
  type PathPrerequisite,
  type StepProposal,
} from '../../api';

/** What only the screens of a path ask. */
export const pathQueries = {
  proposals: (studentId: string) => queryOptions(list<StepProposal>(`/students/${studentId}/path/proposals`)),
  /** Against the revision it was drafted from. */
  difference: (studentId: string, revisionId: string) =>
    queryOptions(get<PathDifference>(`/students/${studentId}/path/revisions/${revisionId}/difference`)),
  prerequisites: (studentId: string) =>
    queryOptions(list<PathPrerequisite>(`/students/${studentId}/path/prerequisites`)),
  explanation: (studentId: string, stepId: string) =>
    queryOptions(get<PathExplanation>(`/students/${studentId}/path/steps/${stepId}/explanation`)),
};
