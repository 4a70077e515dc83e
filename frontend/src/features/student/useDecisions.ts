import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Advancement, api, isProblem, queries } from '../../api';
import { useT } from '../../i18n';
import { useToast } from '../../ui';

interface Decision {
  decision: 'CONFIRMED' | 'DECLINED';
  reason?: string;
  nextDate?: string;
}

/** A teacher's answer to whether a competency is attained. */
export function useDecisions({ id, studentId }: Advancement) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: (decision: Decision) =>
      api.post(`/students/${studentId}/advancements/${id}/decisions`, decision),
    onSuccess: (_answer, { decision }) =>
      show({ text: t(decision === 'CONFIRMED' ? 'decision.confirmed' : 'decision.declined') }),
    onError: (error) =>
      show({ text: t(isProblem(error) && error.status === 409 ? 'decision.stale' : 'ui.error.title') }),
    onSettled: () =>
      Promise.all(
        [queries.advancements(studentId), queries.state(studentId), queries.path(studentId)].map(
          ({ queryKey }) => queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
  return {
    busy: mutation.isPending,
    confirm: () => mutation.mutate({ decision: 'CONFIRMED' }),
    decline: (reason: string, nextDate: string | undefined) =>
      mutation.mutate({ decision: 'DECLINED', reason, nextDate }),
  };
}
