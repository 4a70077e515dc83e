import { queryOptions } from '@tanstack/react-query';
import { list } from '../../api';
import type { PartRequestResponse, PersonRef } from '../../api/generated';

/** Work a classmate says was made together. */
export type PartRequest = PartRequestResponse;

/** Who shares a class with the student: names and nothing else. */
export const classmatesOf = (studentId: string) =>
  queryOptions({ ...list<PersonRef>(`/students/${studentId}/classmates`), staleTime: 600_000 });

/** What the student has not answered about. */
export const partRequestsOf = (studentId: string) =>
  queryOptions(list<PartRequest>(`/students/${studentId}/part-requests`));
