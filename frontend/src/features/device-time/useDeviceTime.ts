import { api } from '../../api';
import { useActs } from '../shared/useActs';

/** Decides the screen time at an address, on top of the version that was read. */
export function useDeviceTime(address: string) {
  const act = useActs([address]);
  return {
    busy: act.isPending,
    decide: (minutesPerWeek: number | undefined, version: number) =>
      act.mutateAsync({
        send: () => api.put(address, { minutesPerWeek }, { version }),
        done: 'device.done',
      }),
  };
}
