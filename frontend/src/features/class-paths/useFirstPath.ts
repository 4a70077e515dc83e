import { useQueryClient } from '@tanstack/react-query';
import { api, type PathDraft, type PathRevision } from '../../api';
import { useActs } from '../shared/useActs';
import { draftsQuery } from './draftsQuery';

/**
 * Proposes a student's first path, unless it is proposed already, and agrees to exactly that: one click. Then only this
 * student's line is another: nobody else's path is drafted anew.
 */
export function useFirstPath(classId: string, { student, waitingRevisionId, waitingHash }: PathDraft) {
  const client = useQueryClient();
  const act = useActs();
  const base = `/students/${student.id}/path/revisions`;
  const send = async () => {
    const { id, hash } =
      waitingRevisionId && waitingHash
        ? { id: waitingRevisionId, hash: waitingHash }
        : await api.post<PathRevision>(base, { trigger: 'INITIAL' });
    await api.post(`${base}/${id}/agreements`, { hash });
    client.setQueryData(draftsQuery(classId).queryKey, (drafts) => agreed(drafts, student.id, id, hash));
  };
  /** Somebody was faster: then the lines are not what they were. */
  const onError = () => void client.invalidateQueries({ queryKey: draftsQuery(classId).queryKey });
  return { busy: act.isPending, agree: () => act.mutate({ send, done: 'firstPaths.done' }, { onError }) };
}

/** The drafts with one of them agreed to. */
export const agreed = (
  drafts: PathDraft[] | undefined,
  studentId: string,
  waitingRevisionId: string,
  waitingHash: string,
) =>
  drafts?.map((draft) =>
    draft.student.id === studentId
      ? { ...draft, educatorAgreed: true, waitingRevisionId, waitingHash }
      : draft,
  );
