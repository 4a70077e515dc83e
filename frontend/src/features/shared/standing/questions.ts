import { queryOptions } from '@tanstack/react-query';
import { api, get } from '../../../api';
import type { ExplanationResponse, RuleResponse } from '../../../api/generated';

/** Why a state is what it is, in terms that add up. */
export type Explanation = ExplanationResponse;
/** A version of a mastery rule. */
export type Rule = RuleResponse;

export const explanationOf = (studentId: string, competencyId: string) =>
  queryOptions(get<Explanation>(`/students/${studentId}/state/${competencyId}/explanation`));

/** Every version of every rule of the district. */
export const allRules = () =>
  queryOptions({
    queryKey: ['/mastery-rules'],
    queryFn: async ({ signal }) => (await api.get<{ items: Rule[] }>('/mastery-rules', { signal })).items,
  });
