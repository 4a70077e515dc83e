import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { api, type CheckIn, isProblem, type NextAction, type PrivateNote } from '../../api';
import { checkInQueries, urlOf } from '../shared/checkInQueries';
import { useActs } from '../shared/useActs';
import { mergeNotes } from './merge';

type Words = Partial<Pick<CheckIn, 'notes' | 'nextActions' | 'plannedAt' | 'minutes'>>;

const ATTEMPTS = 5;

/** Changes the talk as it is now; when somebody was faster, the change is made to what they left. */
async function write(client: QueryClient, studentId: string, id: string, change: (now: CheckIn) => Words) {
  const query = checkInQueries.one(studentId, id);
  let now = client.getQueryData(query.queryKey) ?? (await client.fetchQuery(query));
  for (let attempt = 1; ; attempt++) {
    try {
      const saved = await api.patch<CheckIn>(urlOf(studentId, id), change(now), { version: now.version });
      client.setQueryData(query.queryKey, saved);
      return saved;
    } catch (error) {
      if (!isProblem(error) || error.status !== 412 || attempt === ATTEMPTS) throw error;
      now = await client.fetchQuery({ ...query, staleTime: 0 });
    }
  }
}

/** Puts somebody's lines into the shared notes as they are now; answers with what stands there then. */
export const writeNotes = async (
  client: QueryClient,
  studentId: string,
  id: string,
  base: string,
  mine: string,
) => (await write(client, studentId, id, (now) => ({ notes: mergeNotes(base, mine, now.notes) }))).notes;

/** What both sides do in a talk. */
export function useCheckIn(studentId: string, id: string) {
  const client = useQueryClient();
  const act = useActs(checkInQueries.one(studentId, id).queryKey);
  const url = urlOf(studentId, id);
  const changeActions = (edit: (before: NextAction[]) => NextAction[]) =>
    act.mutate({
      send: () => write(client, studentId, id, (now) => ({ nextActions: edit(now.nextActions) })),
    });
  return {
    busy: act.isPending,
    saveNotes: (base: string, mine: string) => writeNotes(client, studentId, id, base, mine),
    addAction: (action: NextAction) => changeActions((before) => [...before, action]),
    dropAction: (text: string) => changeActions((before) => before.filter((one) => one.text !== text)),
    /** @param evidenceId a piece of work that is brought along */
    raise: (text: string, evidenceId?: string) =>
      act.mutate({ send: () => api.post(`${url}/topics`, { text, evidenceId }) }),
  };
}

/** Keeps an educator's own note; two tabs of hers do not undo each other. */
export function usePrivateNote(studentId: string, id: string) {
  const client = useQueryClient();
  const query = checkInQueries.note(studentId, id);
  return async (base: string, mine: string) => {
    let now = client.getQueryData(query.queryKey) ?? (await client.fetchQuery(query));
    for (let attempt = 1; ; attempt++) {
      try {
        const text = mergeNotes(base, mine, now.text);
        const body = { text };
        const saved = await api.put<PrivateNote>(`${urlOf(studentId, id)}/private-note`, body, {
          version: now.version,
        });
        client.setQueryData(query.queryKey, saved);
        return saved.text;
      } catch (error) {
        if (!isProblem(error) || error.status !== 412 || attempt === ATTEMPTS) throw error;
        now = await client.fetchQuery({ ...query, staleTime: 0 });
      }
    }
  };
}
