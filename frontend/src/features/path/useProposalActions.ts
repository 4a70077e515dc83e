import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, isProblem, type PathRevision, queries } from '../../api';
import { useT } from '../../i18n';
import { useToast } from '../../ui';

/** A student's answers to a proposed path: agree to exactly what was read, or ask for a change. */
export function useProposalActions(studentId: string, proposed: PathRevision) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const at = `/students/${studentId}/path/revisions/${proposed.id}`;
  const after = {
    onError: (error: unknown) => {
      const stale = isProblem(error) && [409, 412].includes(error.status);
      show({ text: t(stale ? 'proposal.stale' : 'ui.error.title') });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.path(studentId).queryKey }),
  };
  const agree = useMutation({
    ...after,
    mutationFn: () => api.post(`${at}/agreements`, { hash: proposed.hash }),
    onSuccess: () => show({ text: t('proposal.agreed') }),
  });
  const ask = useMutation({
    ...after,
    mutationFn: (note: string) => api.post(`${at}/change-requests`, { note }),
    onSuccess: () => show({ text: t('proposal.requested') }),
  });
  return { agree: () => agree.mutate(), agreeing: agree.isPending, ask: (note: string) => ask.mutate(note) };
}
