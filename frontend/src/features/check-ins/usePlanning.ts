import { useQueryClient } from '@tanstack/react-query';
import { api, type CheckIn, queries } from '../../api';
import type { MessageId } from '../../i18n';
import { urlOf } from '../shared/checkInQueries';
import { useActs } from '../shared/useActs';

export interface Time {
  plannedAt: string;
  minutes: number;
}

export interface Closing {
  noticed: string;
  next: string;
  againAt: string;
  familyTold: boolean;
}

/** What an educator does around talks. Each ends with the planner and the talk as the server has them. */
export function usePlanning(studentId: string) {
  const client = useQueryClient();
  const act = useActs(['check-ins', studentId]);
  const send = (path: string, body: unknown, done: MessageId) =>
    act.mutateAsync({
      send: async () => {
        const answer = await api.post<CheckIn>(path, body);
        await Promise.all([
          client.invalidateQueries({ queryKey: ['planner'] }),
          client.invalidateQueries({ queryKey: ['check-in'] }),
          client.invalidateQueries({ queryKey: queries.today().queryKey }),
        ]);
        return answer;
      },
      done,
    });
  return {
    busy: act.isPending,
    plan: (time: Time, everyWeeks: number, times: number) =>
      send(`/students/${studentId}/check-ins`, { ...time, everyWeeks, times }, 'checkins.done.planned'),
    close: (id: string, closing: Closing) =>
      send(`${urlOf(studentId, id)}/closings`, closing, 'checkins.done.closed'),
    miss: (id: string) => send(`${urlOf(studentId, id)}/misses`, {}, 'checkins.done.missed'),
    reschedule: (id: string, time: Time) =>
      send(`${urlOf(studentId, id)}/reschedulings`, time, 'checkins.done.planned'),
  };
}
