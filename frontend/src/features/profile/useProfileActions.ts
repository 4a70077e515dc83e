import { api, type ProfileEntry, queries } from '../../api';
import type { MessageId } from '../../i18n';
import { useActs } from '../shared/useActs';

/** Everything a student does to their profile. Each ends with the profile as the server has it, and a word about it. */
export function useProfileActions(studentId: string) {
  const base = `/students/${studentId}/profile`;
  const act = useActs(queries.profile(studentId).queryKey);
  const post = (path: string, body: unknown, done: MessageId) =>
    act.mutate({ send: () => api.post(base + path, body), done });
  return {
    busy: act.isPending,
    confirm: (entry: ProfileEntry) =>
      post(`/entries/${entry.id}/confirmations`, { version: entry.version }, 'profile.done.confirmed'),
    dispute: (entry: ProfileEntry, reason: string) =>
      post(`/entries/${entry.id}/disputes`, { reason }, 'profile.done.disputed'),
    /** A suggestion is no fact yet that could be disputed: it is answered with a no and a reason. */
    decline: (entry: ProfileEntry, reason: string) =>
      post(`/entries/${entry.id}/retirements`, { reason }, 'profile.done.disputed'),
    retire: (entry: ProfileEntry, reason: string) =>
      post(`/entries/${entry.id}/retirements`, { reason }, 'profile.done.retired'),
    propose: () => post('/versions', {}, 'profile.done.proposed'),
    agree: (versionId: string, hash: string) =>
      post(`/versions/${versionId}/agreements`, { hash }, 'profile.done.agreed'),
    withdraw: (versionId: string) => post(`/versions/${versionId}/withdrawals`, {}, 'profile.done.withdrawn'),
    ask: (versionId: string, note: string) =>
      post(`/versions/${versionId}/change-requests`, { note }, 'profile.done.asked'),
  };
}
