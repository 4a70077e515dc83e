import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Goal, type GoalOutcome, type GoalWords, isProblem, queries } from '../../api';
import { type MessageId, useT } from '../../i18n';
import { useToast } from '../../ui';

/** Everything people do to a student's goals. Each ends with the goals as the server has them. */
export function useGoalActions(studentId: string) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const base = `/students/${studentId}/goals`;
  const act = useMutation({
    mutationFn: ({ send }: { send: () => Promise<unknown>; done?: MessageId }) => send(),
    onSuccess: (_answer, { done }) => done && show({ text: t(done) }),
    onError: (error) => {
      const stale = isProblem(error) && [409, 412].includes(error.status);
      show({ text: t(stale ? 'profile.stale' : 'ui.error.title') });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.goals(studentId).queryKey }),
  });
  const post = (path: string, body: unknown, done?: MessageId) =>
    act.mutate(
      done ? { send: () => api.post(base + path, body), done } : { send: () => api.post(base + path, body) },
    );
  return {
    busy: act.isPending,
    propose: (words: GoalWords) => post('', words, 'goals.done.proposed'),
    change: ({ id, version }: Goal, words: GoalWords) =>
      act.mutate({ send: () => api.patch(`${base}/${id}`, words, { version }), done: 'goals.done.changed' }),
    agree: ({ id, hash }: Goal) => post(`/${id}/agreements`, { hash }, 'goals.done.agreed'),
    mark: ({ id }: Goal, number: number, done: boolean) => post(`/${id}/actions/${number}/marks`, { done }),
    reply: ({ id }: Goal, text: string) => post(`/${id}/replies`, { text }),
    close: ({ id }: Goal, outcome: GoalOutcome, reflection: string) =>
      post(`/${id}/closings`, { outcome, reflection }, 'goals.done.closed'),
  };
}
