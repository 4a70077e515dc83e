import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type FrameworkImport, isProblem, queries } from '../../api';
import { useT } from '../../i18n';
import { useToast } from '../../ui';

function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      [queries.frameworkImports(), queries.frameworks()].map(({ queryKey }) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
}

/** Sends a CASE package to be read; nothing changes until it is published. */
export function useReadPackage() {
  const t = useT();
  const refresh = useRefresh();
  const mutation = useMutation({
    mutationFn: (file: File) =>
      api.post<FrameworkImport>('/framework-imports', file, {
        headers: { 'Content-Type': 'application/json' },
      }),
    onSettled: refresh,
  });
  const { error } = mutation;
  const refusal = error ? (isProblem(error) ? error.detail : undefined) || t('framework.refused') : undefined;
  return { read: (file: File) => mutation.mutate(file), busy: mutation.isPending, refusal };
}

export function usePublish(id: string) {
  const t = useT();
  const show = useToast();
  const refresh = useRefresh();
  const mutation = useMutation({
    mutationFn: () => api.post(`/framework-imports/${id}/publications`),
    onSuccess: () => show({ text: t('framework.publishedNow') }),
    onError: (error) => show({ text: (isProblem(error) && error.detail) || t('ui.error.title') }),
    onSettled: refresh,
  });
  return { publish: () => mutation.mutate(), busy: mutation.isPending };
}
