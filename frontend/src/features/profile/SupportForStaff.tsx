import { Ellipsis, Pencil, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { type Accommodation, api, type Role, useMe } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Button, Disclosure, Icon, Menu, prepareDialog } from '../../ui';
import { ReasonDialog } from '../shared/ReasonDialog';
import { useActs } from '../shared/useActs';
import styles from './Profile.module.css';
import { questions } from './questions';
import { SupportDialog } from './SupportDialog';
import { SupportPart } from './SupportPart';

/** Whose office it is to enter support; the server says so too. */
const office: readonly Role[] = ['COUNSELOR', 'SCHOOL_LEADER', 'DISTRICT_ADMIN'];

/** The support of a student: every educator reads it, and those whose office it is enter, change and end it. */
export function SupportForStaff({ studentId }: { studentId: string }) {
  const t = useT();
  const enters = useMe().roles.some(({ role }) => office.some((one) => one === role));
  const [editing, setEditing] = useState<Accommodation | 'new'>();
  const [ending, setEnding] = useState<Accommodation>();
  const act = useActs(questions.accommodations(studentId).queryKey);
  const path = `/students/${studentId}/profile/accommodations`;
  const end = (reason: string) =>
    act.mutate({
      send: () => api.post(`${path}/${ending?.id}/endings`, { reason }),
      done: 'accommodation.done.ended',
    });
  const enter = (
    <Button kind="quiet" icon={Plus} onPointerEnter={prepareDialog} onClick={() => setEditing('new')}>
      {t('accommodation.enter')}
    </Button>
  );
  const menu = (given: Accommodation) => (
    <Menu
      label={t('accommodation.more', { text: given.text })}
      items={[
        { label: t('accommodation.change'), icon: Pencil, onAction: () => setEditing(given) },
        { label: t('accommodation.end'), icon: X, onAction: () => setEnding(given) },
      ]}
    >
      <Icon of={Ellipsis} />
    </Menu>
  );
  const foot = (ended: readonly Accommodation[]) => <Ended ended={ended} />;
  const none = t('accommodation.none');
  return (
    <>
      <SupportPart
        studentId={studentId}
        desk={enters ? { head: enter, end: menu, foot, none } : { foot, none }}
      />
      {editing && (
        <SupportDialog
          studentId={studentId}
          former={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
      {ending && (
        <ReasonDialog
          isOpen
          onClose={() => setEnding(undefined)}
          title={t('accommodation.end.title')}
          chips={[t('accommodation.end.1'), t('accommodation.end.2')]}
          send={t('accommodation.end')}
          onSend={end}
        />
      )}
    </>
  );
}

/** What was in force once stays on record. */
function Ended({ ended }: { ended: readonly Accommodation[] }) {
  const t = useT();
  const format = useFormat();
  if (ended.length === 0) return null;
  return (
    <Disclosure summary={t('accommodation.ended', { count: ended.length })}>
      <ul className={styles.besides}>
        {ended.map(({ id, text, endedAt, endReason }) => (
          <li key={id}>
            <span dir="auto">{text}</span>{' '}
            {endedAt && t('accommodation.endedOn', { day: format.date(endedAt), reason: endReason ?? '' })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
