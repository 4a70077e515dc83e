import { X } from 'lucide-react';
import { useState } from 'react';
import type { CheckIn, NextAction } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Button, Card, CardHead, IconButton, Select, TextField } from '../../ui';
import styles from './CheckIns.module.css';
import { today } from './time';
import { useCheckIn } from './useCheckIn';

const people = ['STUDENT', 'EDUCATOR', 'FAMILY'] as const;

/** Who does what after the talk, and by when. */
export function NextActions({ checkIn }: { checkIn: CheckIn }) {
  const t = useT();
  const planned = checkIn.status === 'PLANNED';
  const { dropAction } = useCheckIn(checkIn.student.id, checkIn.id);
  return (
    <Card aria-labelledby="next-actions">
      <CardHead>
        <h2 id="next-actions">{t('checkins.actions')}</h2>
      </CardHead>
      <ul className={styles.topics}>
        {checkIn.nextActions.map((action) => (
          <li key={action.text}>
            <ActionWords action={action} />
            {planned && (
              <IconButton
                icon={X}
                label={t('checkins.action.drop', { action: action.text })}
                onClick={() => dropAction(action.text)}
              />
            )}
          </li>
        ))}
      </ul>
      {planned && <AddAction checkIn={checkIn} />}
      {!planned && checkIn.nextActions.length === 0 && <p className="quiet">{t('checkins.actions.none')}</p>}
    </Card>
  );
}

/** What, who, and by when. */
export function ActionWords({ action }: { action: NextAction }) {
  const t = useT();
  const format = useFormat();
  return (
    <p>
      <span dir="auto">{action.text}</span>
      <small>
        {t(`checkins.who.${action.who}`)}
        {action.dueOn && ` · ${t('goals.by', { day: format.day(action.dueOn) })}`}
      </small>
    </p>
  );
}

function AddAction({ checkIn }: { checkIn: CheckIn }) {
  const t = useT();
  const { addAction, busy } = useCheckIn(checkIn.student.id, checkIn.id);
  const [text, setText] = useState('');
  const [who, setWho] = useState('STUDENT');
  const [dueOn, setDueOn] = useState('');
  const add = () => {
    const found = people.find((one) => one === who);
    if (!text.trim() || !found) return;
    addAction({ text: text.trim(), who: found, dueOn: dueOn || undefined });
    setText('');
    setDueOn('');
  };
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label={t('checkins.action')} value={text} onChange={setText} maxLength={300} />
      <Select
        label={t('checkins.who')}
        value={who}
        onChange={setWho}
        options={people.map((value) => ({ value, label: t(`checkins.who.${value}`) }))}
      />
      <TextField
        label={t('goals.due')}
        note={t('goals.optional')}
        type="date"
        min={today()}
        value={dueOn}
        onChange={setDueOn}
      />
      <Button type="submit" busy={busy}>
        {t('checkins.add')}
      </Button>
    </form>
  );
}
