import { api, queries, type Step, type StepWait } from '../../api';
import { useActs } from '../shared/useActs';

export type { StepWait };

/** Says that a step has to wait, or that it can go on. */
export function useWaiting(studentId: string) {
  const act = useActs(queries.path(studentId).queryKey);
  const at = ({ id }: Step) => `/students/${studentId}/path/steps/${id}`;
  return {
    wait: (step: Step, why: StepWait) =>
      act.mutate({ send: () => api.post(`${at(step)}/blocks`, why), done: 'block.done' }),
    goOn: (step: Step) =>
      act.mutate({
        send: () => api.patch(at(step), { status: 'AVAILABLE' }, { version: step.version }),
        done: 'block.over',
      }),
  };
}
