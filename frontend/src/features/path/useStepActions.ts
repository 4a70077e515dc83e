import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type LearningPath, queries, type Step } from '../../api';
import { useT } from '../../i18n';
import { useToast } from '../../ui';
import { stepsOf } from './model';

type StepChange = Partial<Pick<Step, 'status' | 'pinned' | 'chosenOptionId' | 'version'>>;

const changed = (path: LearningPath, stepId: string, change: StepChange): LearningPath => ({
  ...path,
  active: path.active && {
    ...path.active,
    sections: path.active.sections.map((section) => ({
      ...section,
      steps: section.steps.map((step) => (step.id === stepId ? { ...step, ...change } : step)),
    })),
  },
});

/** What a student does to a step. It shows at once, and can be undone. */
export function useStepActions(studentId: string) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const { queryKey } = queries.path(studentId);
  /** As the server last answered: a change must name that version. */
  const versionOf = (step: Step) => {
    const active = queryClient.getQueryData(queryKey)?.active;
    return (active && stepsOf(active).find(({ id }) => id === step.id)?.version) ?? step.version;
  };
  const optimistic = {
    scope: { id: `path-${studentId}` },
    onMutate: ({ step, change }: { step: Step; change: StepChange }) => {
      const before = queryClient.getQueryData(queryKey);
      queryClient.setQueryData(queryKey, (path) => path && changed(path, step.id, change));
      return { path: before };
    },
    onSuccess: (answer: Step, { step }: { step: Step }) =>
      queryClient.setQueryData(
        queryKey,
        (path) => path && changed(path, step.id, { version: answer.version }),
      ),
    onError: (_error: unknown, _intent: unknown, before?: { path: LearningPath | undefined }) => {
      if (before?.path) queryClient.setQueryData(queryKey, before.path);
      show({ text: t('ui.error.title') });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  };
  const progress = useMutation({
    ...optimistic,
    mutationFn: ({ step, change }: { step: Step; change: StepChange }) =>
      api.patch<Step>(`/students/${studentId}/path/steps/${step.id}`, change, { version: versionOf(step) }),
  });
  const choice = useMutation({
    ...optimistic,
    mutationFn: ({ step, change }: { step: Step; change: StepChange }) =>
      api.post<Step>(`/students/${studentId}/path/choices`, {
        stepId: step.id,
        opportunityId: change.chosenOptionId,
      }),
  });
  return {
    start(step: Step) {
      progress.mutate({ step, change: { status: 'IN_PROGRESS' } });
      show({
        text: t('path.started', { title: step.title }),
        undo: () => progress.mutate({ step, change: { status: 'AVAILABLE' } }),
      });
    },
    pin: (step: Step) => progress.mutate({ step, change: { pinned: !step.pinned } }),
    choose(step: Step, optionId: string) {
      const option = step.options.find((one) => one.opportunityId === optionId);
      choice.mutate({ step, change: { chosenOptionId: optionId } });
      show({
        text: t('path.chosen', { title: option?.title ?? '' }),
        undo: step.chosenOptionId
          ? () => choice.mutate({ step, change: { chosenOptionId: step.chosenOptionId } })
          : undefined,
      });
    },
  };
}
