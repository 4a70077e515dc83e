import { api, type Goal, type GoalOutcome, type GoalWords, queries } from '../../api';
import type { MessageId } from '../../i18n';
import { useActs } from '../shared/useActs';

/** Everything people do to a student's goals. Each ends with the goals as the server has them. */
export function useGoalActions(studentId: string) {
  const base = `/students/${studentId}/goals`;
  const act = useActs(queries.goals(studentId).queryKey);
  const post = (path: string, body: unknown, done?: MessageId) =>
    act.mutate({ send: () => api.post(base + path, body), done });
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
