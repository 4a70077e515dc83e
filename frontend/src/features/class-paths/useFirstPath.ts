import { api, type PathDraft, type PathRevision } from '../../api';
import { useActs } from '../shared/useActs';
import { draftsQuery } from './draftsQuery';

/** Proposes a student's first path, unless it is proposed already, and agrees to exactly that: one click. */
export function useFirstPath(classId: string, { student, waitingRevisionId, waitingHash }: PathDraft) {
  const act = useActs(draftsQuery(classId).queryKey);
  const base = `/students/${student.id}/path/revisions`;
  const send = async () => {
    const { id, hash } =
      waitingRevisionId && waitingHash
        ? { id: waitingRevisionId, hash: waitingHash }
        : await api.post<PathRevision>(base, { trigger: 'INITIAL' });
    return api.post(`${base}/${id}/agreements`, { hash });
  };
  return { busy: act.isPending, agree: () => act.mutate({ send, done: 'firstPaths.done' }) };
}
