import { queryOptions } from '@tanstack/react-query';
import { get, list, type PathExplanation, type StepProposal } from '../../api';

/** What only the screens of a path ask. */
export const pathQueries = {
  proposals: (studentId: string) => queryOptions(list<StepProposal>(`/students/${studentId}/path/proposals`)),
  explanation: (studentId: string, stepId: string) =>
    queryOptions(get<PathExplanation>(`/students/${studentId}/path/steps/${stepId}/explanation`)),
};
