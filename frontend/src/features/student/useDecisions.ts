import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, isProblem, queries } from '../../api';
import { type MessageId, useT } from '../../i18n';
import { useToast } from '../../ui';

export interface NotYet {
  reason: string;
  nextStep: string;
  nextDate: string;
}

interface Act {
  path: string;
  body: object;
  done: MessageId;
}

/** A teacher's answers to whether a competency is attained, and what they may do about them later. */
export function useDecisions(studentId: string) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ path, body }: Act) => api.post(`/students/${studentId}/advancements${path}`, body),
    onSuccess: (_answer, { done }) => show({ text: t(done) }),
    onError: (error) =>
      show({ text: t(isProblem(error) && error.status === 409 ? 'decision.stale' : 'ui.error.title') }),
    onSettled: () =>
      Promise.all(
        [queries.advancements(studentId), queries.state(studentId), queries.path(studentId)].map(
          ({ queryKey }) => queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
  const decide = (id: string, body: object, done: MessageId) =>
    mutation.mutate({ path: `/${id}/decisions`, body, done });
  return {
    busy: mutation.isPending,
    confirm: (id: string, panelIds: readonly string[]) =>
      decide(id, { decision: 'CONFIRMED', panelIds }, 'decision.confirmed'),
    decline: (id: string, words: NotYet, panelIds: readonly string[]) =>
      decide(id, { decision: 'DECLINED', ...words, panelIds }, 'decision.declined'),
    reverse: (id: string, reason: string) =>
      mutation.mutate({ path: `/${id}/reversals`, body: { reason }, done: 'decision.reversed' }),
    override: (competencyId: string, reason: string) =>
      mutation.mutate({ path: '', body: { competencyId, reason }, done: 'decision.confirmed' }),
  };
}
