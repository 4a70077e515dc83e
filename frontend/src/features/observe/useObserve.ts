import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, queries } from '../../api';
import type { ObservationRequest } from '../../api/generated';
import { useT } from '../../i18n';
import { useToast } from '../../ui';

/** Everything but a thing made: that is brought, not seen. */
export type Kind = Exclude<NonNullable<ObservationRequest['kind']>, 'ARTIFACT'>;

/** Writes down what was seen: for all students or, where it fails, for none. */
export function useObserve(classId: string) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: (seen: ObservationRequest) => api.post('/observations', seen),
    onSuccess: (_answer, { seen }) => show({ text: t('observe.done', { count: seen.length }) }),
    onError: () => show({ text: t('ui.error.title') }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.classGrid(classId).queryKey }),
  });
  return {
    busy: mutation.isPending,
    save: (seen: ObservationRequest, onDone: () => void) => mutation.mutate(seen, { onSuccess: onDone }),
  };
}
