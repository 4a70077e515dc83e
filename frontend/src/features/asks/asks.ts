import { queryOptions } from '@tanstack/react-query';
import { useRouteContext } from '@tanstack/react-router';
import { get, list } from '../../api';
import type { AskedResponse, AskResponse, ReadingResponse } from '../../api/generated';

/** Somebody was asked to judge a piece. */
export type Ask = AskResponse;
/** What the reader is asked to judge; the piece is with it when it is asked for alone. */
export type Asked = AskedResponse;
/** A piece of which both readings are in. */
export type Reading = ReadingResponse;

export const asksOf = (studentId: string, evidenceId: string) =>
  queryOptions(list<Ask>(`/students/${studentId}/evidence/${evidenceId}/asks`));

export const waitingAsks = () => queryOptions(list<Asked>('/asks'));

export const askedPiece = (askId: string) => queryOptions(get<Asked>(`/asks/${askId}`));

export const openReadings = () => queryOptions(list<Reading>('/readings'));

const pages = {
  student: '/asks/{-$askId}',
  teacher: '/t/asks/{-$askId}',
  partner: '/p/{-$askId}',
} as const;

/** Students, teachers and partners have the same pages at their own addresses; without an ask it is the list. */
export function useAsksPage() {
  const { area } = useRouteContext({ from: '/shell' });
  return area.id === 'teacher' || area.id === 'partner' ? pages[area.id] : pages.student;
}
