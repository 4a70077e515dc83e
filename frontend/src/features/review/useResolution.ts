import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Competency, type Evidence, isProblem, type Judgement, queries } from '../../api';
import { useT } from '../../i18n';
import { useToast } from '../../ui';
import { type Draft, wordsOf } from './draft';

/** Answers a student who sees a judgement differently: it stays, or another takes its place. */
export function useResolution(evidence: Evidence, judgement: Judgement) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const { id, studentId } = evidence;
  const mutation = useMutation({
    mutationFn: (body: object) =>
      api.post(`/students/${studentId}/evidence/${id}/judgements/${judgement.id}/resolutions`, body),
    onSuccess: () => show({ text: t('contest.done') }),
    onError: (error) =>
      show({ text: t(isProblem(error) && error.status === 409 ? 'review.stale' : 'ui.error.title') }),
    onSettled: () =>
      Promise.all(
        [
          queries.evidence(studentId, id),
          queries.reviewQueue(),
          queries.state(studentId),
          queries.evidenceList(studentId),
        ].map(({ queryKey }) => queryClient.invalidateQueries({ queryKey })),
      ),
  });
  return {
    busy: mutation.isPending,
    resolve: (outcome: 'UPHELD' | 'REPLACED', answer: string, rubric: Competency, draft: Draft) => {
      const { level, criteria } = wordsOf(draft, rubric);
      mutation.mutate(outcome === 'UPHELD' ? { outcome, answer } : { outcome, answer, level, criteria });
    },
  };
}
