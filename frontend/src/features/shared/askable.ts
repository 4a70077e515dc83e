import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { list } from '../../api';
import type { AskableAs, PersonRef } from '../../api/generated';

/** As what somebody could be asked to look at a student's work. */
export type AskAs = AskableAs;

/** Names of adults are looked for by the server; those of children never stand in an address. */
export const askable = (studentId: string, as: AskAs, words: string) =>
  queryOptions({
    ...list<PersonRef>(`/students/${studentId}/askable`, {
      as,
      q: as === 'PEER' || words === '' ? undefined : words,
    }),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
