import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, isProblem, queries, type RosterImport } from '../../api';
import { useT } from '../../i18n';
import { useToast } from '../../ui';

/** Sends a package; the work on it goes on at the server. */
export function useSendRoster() {
  const t = useT();
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ file, dryRun }: { file: File; dryRun: boolean }) =>
      api.post<RosterImport>('/roster-imports', file, {
        query: { dryRun },
        headers: { 'Content-Type': 'application/zip' },
      }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.rosterImports().queryKey }),
  });
  const { error } = mutation;
  const refusal = error ? (isProblem(error) ? error.detail : undefined) || t('roster.refused') : undefined;
  return {
    send: (file: File, dryRun: boolean) => mutation.mutate({ file, dryRun }),
    busy: mutation.isPending,
    refusal,
  };
}

/** Lets an import end what its package no longer names. */
export function useConfirmRoster(id: string) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: () => api.post(`/roster-imports/${id}/confirmations`),
    onSuccess: () => show({ text: t('roster.confirmed') }),
    onError: () => show({ text: t('ui.error.title') }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.rosterImports().queryKey }),
  });
  return { confirm: () => mutation.mutate(), busy: mutation.isPending };
}
