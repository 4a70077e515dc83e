import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type ExpectationSet, isProblem, type Level, queries } from '../../api';
import { useT } from '../../i18n';
import { useToast } from '../../ui';

export interface NewExpectations {
  title: string;
  gradeLevel: string;
  frameworkId: string;
  items: { competencyId: string; requiredLevel: Level; dueOn?: string }[];
}

function useAfter() {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  return {
    onError: (error: unknown) => show({ text: (isProblem(error) && error.detail) || t('expect.refused') }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.expectationSets().queryKey }),
  };
}

/** Puts a draft into force for every student it is for. */
export function useAdopt({ id }: ExpectationSet) {
  const t = useT();
  const show = useToast();
  const mutation = useMutation({
    ...useAfter(),
    mutationFn: () => api.post(`/expectation-sets/${id}/adoptions`),
    onSuccess: () => show({ text: t('expect.adopted') }),
  });
  return { adopt: () => mutation.mutate(), busy: mutation.isPending };
}

export function useCreate(onDone: () => void) {
  const t = useT();
  const show = useToast();
  const mutation = useMutation({
    ...useAfter(),
    mutationFn: (expectations: NewExpectations) => api.post('/expectation-sets', expectations),
    onSuccess: () => {
      show({ text: t('expect.created') });
      onDone();
    },
  });
  return {
    create: (expectations: NewExpectations) => mutation.mutate(expectations),
    busy: mutation.isPending,
  };
}
