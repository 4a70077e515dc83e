import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, isProblem, type LearningPath, type PathRevision, queries } from '../../api';
import { useT } from '../../i18n';
import { useToast } from '../../ui';
import type { StepEdit } from '../path/codesign';
import { rebased } from './rows';

/** Saves edits of a proposed path. Where others were quicker, the same edits are made on top of theirs. */
export function useSaveOutline(studentId: string, revision: PathRevision, onSaved: () => void) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const { queryKey } = queries.path(studentId);
  const patch = ({ id, version }: PathRevision, steps: readonly StepEdit[]) =>
    api.patch<PathRevision>(`/students/${studentId}/path/revisions/${id}`, { steps }, { version });
  const mutation = useMutation({
    mutationFn: async (edits: readonly StepEdit[]) => {
      try {
        return await patch(revision, edits);
      } catch (error) {
        const { proposed } = await api.get<LearningPath>(`/students/${studentId}/path`);
        const still = proposed ? rebased(edits, proposed) : [];
        if (!isProblem(error) || error.status !== 412 || !proposed || still.length === 0) throw error;
        return patch(proposed, still);
      }
    },
    onSuccess: () => {
      show({ text: t('outline.saved') });
      onSaved();
    },
    onError: (error) => {
      const lowered = isProblem(error) && error.slug === 'expectation-lowered';
      show({ text: t(lowered ? 'outline.lowered' : 'ui.error.title') });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  });
  return { save: (edits: readonly StepEdit[]) => mutation.mutate(edits), busy: mutation.isPending };
}
