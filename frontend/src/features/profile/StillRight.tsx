import { Check } from 'lucide-react';
import { api, queries, type Role, useMe } from '../../api';
import { useT } from '../../i18n';
import { Button } from '../../ui';
import { useActs } from '../shared/useActs';
import { questions } from './questions';

const educators: readonly Role[] = ['TEACHER', 'AIDE'];

interface Props {
  studentId: string;
  /** The part of the address: an entry or a version. */
  what: `entries/${string}` | `versions/${string}`;
}

/** One click of the student or an educator: looked at again, and it stays as it is. */
export function StillRight({ studentId, what }: Props) {
  const t = useT();
  const me = useMe();
  const act = useActs(
    questions.usage(studentId).queryKey,
    queries.profile(studentId).queryKey,
    queries.today().queryKey,
  );
  const may =
    me.studentId === studentId || me.roles.some(({ role }) => educators.some((one) => one === role));
  if (!may) return null;
  const send = () => api.post(`/students/${studentId}/profile/${what}/reviews`, {});
  return (
    <Button
      kind="quiet"
      icon={Check}
      busy={act.isPending}
      onClick={() => act.mutate({ send, done: 'profile.still.done' })}
    >
      {t('profile.still')}
    </Button>
  );
}
