import { Check, Ellipsis, GraduationCap, Lock, type LucideIcon, Pencil, Trash2, Users } from 'lucide-react';
import { useState } from 'react';
import { type ProfileEntry, useMe, type Visibility } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Chip, Icon, Menu, PersonChip } from '../../ui';
import { EntryFigure } from '../shared/EntryFigure';
import { ReasonDialog } from '../shared/ReasonDialog';
import { EntryUse } from './EntryUse';
import styles from './Profile.module.css';
import { useProfileActions } from './useProfileActions';

export const visibilityIcons: Record<Visibility, LucideIcon> = {
  STUDENT_PRIVATE: Lock,
  NAMED: Lock,
  EDUCATORS: GraduationCap,
  SHARED: Users,
};

interface Props {
  entry: ProfileEntry;
  studentId: string;
  onEdit: () => void;
}

/** Words first, then who, when, and who can see it. */
export function EntryRow({ entry, studentId, onEdit }: Props) {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const isMine = entry.author.id === me.person.id;
  const visibility =
    entry.visibility === 'NAMED' && entry.namedReaders.length > 0
      ? format.list(entry.namedReaders.map(({ name }) => name))
      : t(`profile.visibility.${entry.visibility}`);
  return (
    <div className={styles.entry}>
      <p dir="auto">{entry.text}</p>
      {entry.media && (
        <EntryFigure studentId={studentId} entryId={entry.id} media={entry.media} text={entry.text} />
      )}
      {entry.confirmation && (
        <div>
          <p className="small quiet">{t('profile.saidYes')}</p>
          <EntryFigure studentId={studentId} entryId={entry.id} media={entry.confirmation} text="" />
        </div>
      )}
      {entry.status === 'DISPUTED' && (
        <p className="small quiet">{t('profile.disputed', { reason: entry.reason ?? '' })}</p>
      )}
      <div className={styles.byline}>
        <PersonChip person={entry.author} name={isMine ? t('profile.me') : entry.author.name} />
        <span>{format.day(entry.createdAt)}</span>
        <span>{t(`profile.basis.${entry.basis.kind}`)}</span>
        <div className={styles.end}>
          <span title={t('profile.sees', { visibility })}>
            <span className="visually-hidden">{t('profile.sees', { visibility })}</span>
            <span aria-hidden="true">
              <Chip icon={visibilityIcons[entry.visibility]} look="outlined">
                {visibility}
              </Chip>
            </span>
          </span>
          <EntryMenu entry={entry} studentId={studentId} isMine={isMine} onEdit={onEdit} />
        </div>
      </div>
      <EntryUse entryId={entry.id} studentId={studentId} />
    </div>
  );
}

function EntryMenu({ entry, studentId, isMine, onEdit }: Props & { isMine: boolean }) {
  const t = useT();
  const actions = useProfileActions(studentId);
  const [asking, setAsking] = useState(false);
  const own = useMe().studentId === studentId;
  const disputed = entry.status === 'DISPUTED';
  if (disputed && !own) return null;
  const change = disputed
    ? { label: t('profile.settle'), icon: Check, onAction: () => actions.confirm(entry) }
    : { label: t('profile.edit'), icon: Pencil, onAction: onEdit };
  const items =
    isMine || disputed
      ? [change, { label: t('profile.retire'), icon: Trash2, onAction: () => setAsking(true) }]
      : [{ label: t('profile.dispute'), onAction: () => setAsking(true) }];
  const takesAway = isMine || disputed;
  const words = takesAway ? 'retire' : 'dispute';
  return (
    <>
      <Menu label={t('profile.more', { text: entry.text })} items={items}>
        <Icon of={Ellipsis} />
      </Menu>
      <ReasonDialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        title={t(`profile.${words}.title`)}
        chips={[t(`profile.${words}.1`), t(`profile.${words}.2`)]}
        send={t(`profile.${words}.send`)}
        onSend={(reason) => (takesAway ? actions.retire(entry, reason) : actions.dispute(entry, reason))}
      />
    </>
  );
}
