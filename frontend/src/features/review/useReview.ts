import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, type Competency, type Evidence, isProblem, type QueueItem, queries } from '../../api';
import { useT } from '../../i18n';
import { useToast } from '../../ui';
import { sendSpoken } from '../shared/spoken/spoken';
import { type Draft, wordsOf } from './draft';

interface Saving {
  draft: Draft;
  rubric: Competency;
  /** Of the piece, as the educator read it. */
  version: number;
}

/** Saves a review and goes on to the next piece. Where it cannot be saved, the form keeps what was entered. */
export function useReview(evidence: Evidence, next: QueueItem | undefined, forget: () => void) {
  const t = useT();
  const show = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { id, studentId } = evidence;
  const at = `/students/${studentId}/evidence/${id}`;
  const readAgain = (...all: { queryKey: readonly unknown[] }[]) =>
    Promise.all(all.map(({ queryKey }) => queryClient.invalidateQueries({ queryKey })));
  const goOn = async () => {
    forget();
    await navigate(
      next ? { to: '/t/review/$evidenceId', params: { evidenceId: next.evidenceId } } : { to: '/t/review' },
    );
    await readAgain(
      queries.reviewQueue(),
      queries.state(studentId),
      queries.evidenceList(studentId),
      queries.evidence(studentId, id),
    );
  };
  const mutation = useMutation({
    mutationFn: async ({ draft, rubric, version }: Saving) => {
      const spoken = await sendSpoken(draft.spoken);
      const comment = draft.comment.trim() || undefined;
      return draft.outcome === 'RETURN'
        ? api.post(`${at}/returns`, { nextStep: draft.nextStep.trim(), comment, spoken }, { version })
        : api.post(`${at}/judgements`, { ...wordsOf(draft, rubric), spoken }, { version });
    },
    onSuccess: async (_answer, { draft }) => {
      show({ text: t(draft.outcome === 'RETURN' ? 'review.done.returned' : 'review.done.counted') });
      await goOn();
    },
    onError: async (error) => {
      const stale = isProblem(error) && [409, 412].includes(error.status);
      show({ text: t(stale ? 'review.stale' : 'ui.error.title') });
      if (stale) await readAgain(queries.evidence(studentId, id));
    },
  });
  return {
    save: (draft: Draft, rubric: Competency, version: number) => mutation.mutate({ draft, rubric, version }),
    goOn,
    busy: mutation.isPending,
  };
}
