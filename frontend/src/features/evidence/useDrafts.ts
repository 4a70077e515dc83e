import { queryOptions, useQuery } from '@tanstack/react-query';
import { type Draft, drafts } from './drafts';

/** What a person has on this device, newest first. */
export const draftsQuery = (personId: string) =>
  queryOptions({ queryKey: ['drafts', personId], queryFn: () => drafts.of(personId), staleTime: 0 });

export const useDrafts = (personId: string): readonly Draft[] => useQuery(draftsQuery(personId)).data ?? [];
