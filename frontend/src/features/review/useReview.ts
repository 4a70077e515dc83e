import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, type Competency, type Evidence, isProblem, type QueueItem, queries } from '../../api';
import { useT } from '../../i18n';
import { useToast } from '../../ui';
import { type Draft, wordsOf } from './draft';

/** Saves a review and goes on to the next piece. Where it cannot be saved, the form keeps what was entered. */
export function useReview(evidence: Evidence, next: QueueItem | undefined) {
  const t = useT();
  const show = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const at = `/students/${evidence.studentId}/evidence/${evidence.id}`;
  const mutation = useMutation({
    mutationFn: ({ draft, rubric }: { draft: Draft; rubric: Competency }) =>
      draft.outcome === 'RETURN'
        ? api.post(`${at}/returns`, {
            nextStep: draft.nextStep.trim(),
            comment: draft.comment.trim() || undefined,
          })
        : api.post(`${at}/judgements`, wordsOf(draft, rubric)),
    onSuccess: async (_answer, { draft }) => {
      show({ text: t(draft.outcome === 'RETURN' ? 'review.done.returned' : 'review.done.counted') });
      await navigate(
        next ? { to: '/t/review/$evidenceId', params: { evidenceId: next.evidenceId } } : { to: '/t/review' },
      );
    },
    onError: (error) => {
      const stale = isProblem(error) && [409, 412].includes(error.status);
      show({ text: t(stale ? 'review.stale' : 'ui.error.title') });
    },
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: queries.reviewQueue().queryKey }),
        queryClient.invalidateQueries({ queryKey: queries.state(evidence.studentId).queryKey }),
        queryClient.invalidateQueries({ queryKey: queries.evidenceList(evidence.studentId).queryKey }),
      ]),
  });
  return {
    save: (draft: Draft, rubric: Competency) => mutation.mutate({ draft, rubric }),
    busy: mutation.isPending,
  };
}
