import { type AuthorizedModification, api } from '../../api';
import { useActs } from '../shared/useActs';
import { leaderQueries } from './leaderQueries';

export interface Signature {
  authority: string;
  noticeTo: string;
  noticeOn: string;
  noticeWay: NonNullable<AuthorizedModification['noticeWay']>;
}

/** What leaders do about exceptions, and about paths that might end in nothing. */
export function useExceptions() {
  const act = useActs(leaderQueries.modifications().queryKey, leaderQueries.pathChecks().queryKey);
  const at = ({ id, student }: AuthorizedModification) =>
    `/students/${student.id}/authorized-modifications/${id}`;
  return {
    busy: act.isPending,
    sign: (one: AuthorizedModification, signature: Signature) =>
      act.mutate({
        send: () => api.post(`${at(one)}/authorizations`, signature),
        done: 'except.done.signed',
      }),
    revoke: (one: AuthorizedModification, reason: string) =>
      act.mutate({ send: () => api.post(`${at(one)}/revocations`, { reason }), done: 'except.done.revoked' }),
    look: () => act.mutate({ send: () => api.post('/path-checks'), done: 'check.done' }),
  };
}
