import { useQueryClient } from '@tanstack/react-query';
import { api, type GoalWeek, isProblem, type WeekWords } from '../../../api';
import { useActs } from '../../shared/useActs';
import { mergeWeeks, wordsOf } from './model';
import { weekQueries, weekUrl } from './queries';

/** Keeps, shares and answers a week. */
export function useWeek(studentId: string, monday: string) {
  const client = useQueryClient();
  const query = weekQueries.one(studentId, monday);
  const url = weekUrl(studentId, monday);
  const act = useActs(weekQueries.all(studentId).queryKey);

  const put = async (words: WeekWords) => {
    const now = client.getQueryData(query.queryKey) ?? (await client.fetchQuery(query));
    return api.put<GoalWeek>(url, words, { version: now.version });
  };
  const keep = async (words: WeekWords) => {
    let kept: GoalWeek;
    try {
      kept = await put(words);
    } catch (error) {
      if (!isProblem(error) || error.status !== 412) throw error;
      const theirs = await client.fetchQuery({ ...query, staleTime: 0 });
      kept = await put(mergeWeeks(words, wordsOf(theirs)));
    }
    client.setQueryData(query.queryKey, kept);
    return kept;
  };
  return {
    busy: act.isPending,
    keep: (words: WeekWords) => act.mutateAsync({ send: () => keep(words) }),
    share: (words: WeekWords) =>
      act.mutateAsync({
        send: async () => {
          await keep(words);
          client.setQueryData(query.queryKey, await api.post<GoalWeek>(`${url}/sharings`, {}));
        },
        done: 'week.done.shared',
      }),
    reply: (text: string) =>
      act.mutate({
        send: async () => {
          await api.post(`${url}/replies`, { text });
          await client.invalidateQueries({ queryKey: query.queryKey });
        },
      }),
  };
}
