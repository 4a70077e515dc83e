import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type EntryWords, isProblem, type ProfileEntry, queries } from '../../api';
import { type MessageId, useT } from '../../i18n';
import { useToast } from '../../ui';

/** Everything a student does to their profile. Each ends with the profile as the server has it, and a word about it. */
export function useProfileActions(studentId: string) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const { queryKey } = queries.profile(studentId);
  const base = `/students/${studentId}/profile`;
  const act = useMutation({
    mutationFn: ({ send }: { send: () => Promise<unknown>; done: MessageId }) => send(),
    onSuccess: (_answer, { done }) => show({ text: t(done) }),
    onError: (error) => {
      const stale = isProblem(error) && [409, 412].includes(error.status);
      show({ text: t(stale ? 'profile.stale' : 'ui.error.title') });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  });
  const post = (path: string, body: unknown, done: MessageId) =>
    act.mutate({ send: () => api.post(base + path, body), done });
  return {
    busy: act.isPending,
    confirm: (entry: ProfileEntry) =>
      post(`/entries/${entry.id}/confirmations`, { version: entry.version }, 'profile.done.confirmed'),
    dispute: (entry: ProfileEntry, reason: string) =>
      post(`/entries/${entry.id}/disputes`, { reason }, 'profile.done.disputed'),
    retire: (entry: ProfileEntry, reason: string) =>
      post(`/entries/${entry.id}/retirements`, { reason }, 'profile.done.retired'),
    add: (words: EntryWords) => post('/entries', words, 'profile.done.added'),
    change: ({ id, version }: ProfileEntry, words: EntryWords) =>
      act.mutate({
        send: () => api.patch(`${base}/entries/${id}`, words, { version }),
        done: 'profile.done.changed',
      }),
    propose: () => post('/versions', {}, 'profile.done.proposed'),
    agree: (versionId: string, hash: string) =>
      post(`/versions/${versionId}/agreements`, { hash }, 'profile.done.agreed'),
    ask: (versionId: string, note: string) =>
      post(`/versions/${versionId}/change-requests`, { note }, 'profile.done.asked'),
  };
}
