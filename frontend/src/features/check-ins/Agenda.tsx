import { useState } from 'react';
import type { CheckIn } from '../../api';
import { useT } from '../../i18n';
import { Button, Card, CardHead, TextField } from '../../ui';
import styles from './CheckIns.module.css';
import { Topics } from './Topics';
import { useCheckIn } from './useCheckIn';

/** What both want to talk about; the student's topics come first. */
export function Agenda({ checkIn }: { checkIn: CheckIn }) {
  const t = useT();
  const own = ({ author }: CheckIn['agenda'][number]) => author.id === checkIn.student.id;
  const topics = [...checkIn.agenda.filter(own), ...checkIn.agenda.filter((topic) => !own(topic))];
  return (
    <Card aria-labelledby="agenda">
      <CardHead>
        <h2 id="agenda">{t('checkins.agenda')}</h2>
      </CardHead>
      {topics.length === 0 && <p className="quiet">{t('checkins.agenda.none')}</p>}
      <Topics studentId={checkIn.student.id} topics={topics} />
      {checkIn.status === 'PLANNED' && <AddTopic checkIn={checkIn} />}
    </Card>
  );
}

function AddTopic({ checkIn }: { checkIn: CheckIn }) {
  const t = useT();
  const [text, setText] = useState('');
  const { raise, busy } = useCheckIn(checkIn.student.id, checkIn.id);
  const add = () => {
    if (!text.trim()) return;
    raise(text.trim());
    setText('');
  };
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label={t('checkins.topic')} value={text} onChange={setText} maxLength={300} />
      <Button type="submit" busy={busy}>
        {t('checkins.add')}
      </Button>
    </form>
  );
}
