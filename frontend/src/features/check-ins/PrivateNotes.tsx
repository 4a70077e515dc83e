import { useQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { useState } from 'react';
import type { CheckIn, PrivateNote } from '../../api';
import { useT } from '../../i18n';
import { Button, Icon, Loaded, TextArea } from '../../ui';
import { checkInQueries } from '../shared/checkInQueries';
import styles from './CheckIns.module.css';
import { SavingLine } from './SavingLine';
import { useAutosave } from './useAutosave';
import { usePrivateNote } from './useCheckIn';

/** The educator's own note. It opens on purpose only: the student may sit beside the screen. */
export function PrivateNotes({ checkIn }: { checkIn: CheckIn }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.private} aria-labelledby="private-note">
      <div className={styles.privateHead}>
        <Icon of={Lock} />
        <h2 id="private-note">{t('checkins.private')}</h2>
        <Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'checkins.private.hide' : 'checkins.private.show')}
        </Button>
      </div>
      <p className="small">{t('checkins.private.who')}</p>
      {open && <Opened checkIn={checkIn} />}
    </section>
  );
}

function Opened({ checkIn }: { checkIn: CheckIn }) {
  const note = useQuery(checkInQueries.note(checkIn.student.id, checkIn.id));
  return <Loaded query={note}>{(data) => <Words checkIn={checkIn} note={data} />}</Loaded>;
}

function Words({ checkIn, note }: { checkIn: CheckIn; note: PrivateNote }) {
  const t = useT();
  const save = usePrivateNote(checkIn.student.id, checkIn.id);
  const { text, state, type, keep } = useAutosave({ stored: note.text, save });
  return (
    <>
      <TextArea
        label={t('checkins.private')}
        hideLabel
        value={text}
        onChange={type}
        onBlur={keep}
        rows={3}
        maxLength={8000}
      />
      {state === 'waiting' ? (
        <p role="status" className="small">
          {t('checkins.private.waiting')}
        </p>
      ) : (
        <SavingLine state={state} />
      )}
    </>
  );
}
