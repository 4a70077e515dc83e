import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, isProblem, type PathTemplate, queries, type TemplateUse } from '../../api';
import { useT } from '../../i18n';
import { useToast } from '../../ui';

/** Proposes paths with a template; each can be taken back as long as nobody agreed. */
export function useTemplateUse(template: PathTemplate | undefined, onDone: () => void) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const base = `/path-templates/${template?.id}/uses`;
  const look = (uses: readonly TemplateUse[]) =>
    Promise.all(
      uses.map(({ student }) =>
        queryClient.invalidateQueries({ queryKey: queries.path(student.id).queryKey }),
      ),
    );
  const takeBack = useMutation({
    mutationFn: async (uses: readonly TemplateUse[]) => {
      for (const { id } of uses) await api.post(`${base}/${id}/withdrawals`, {});
      return look(uses);
    },
    onSuccess: (_all, uses) => show({ text: t('templates.takenBack', { count: uses.length }) }),
    onError: (error) =>
      show({ text: t(isProblem(error) && error.status === 409 ? 'templates.tooLate' : 'ui.error.title') }),
  });
  const propose = useMutation({
    mutationFn: async ({ studentIds, startOn }: { studentIds: readonly string[]; startOn: string }) => {
      const { items } = await api.post<{ items: TemplateUse[] }>(base, { studentIds, startOn });
      await look(items);
      return items;
    },
    onSuccess: (uses) => {
      show({
        text: t('templates.proposed', { count: uses.length }),
        undo: () => takeBack.mutate(uses),
      });
      onDone();
    },
    onError: () => show({ text: t('ui.error.title') }),
  });
  return { busy: propose.isPending, propose: propose.mutate };
}
