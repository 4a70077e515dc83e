import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type CheckIn, useMe } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Button, ButtonRow, Card, CardHead, Chips, Loaded, Page, Stack, TapChip, TextArea } from '../../ui';
import { checkInQueries } from '../shared/checkInQueries';
import { BringWork } from './Brought';
import styles from './CheckIns.module.css';
import { Lines } from './Closed';
import { ActionWords } from './NextActions';
import { SharedNotes } from './SharedNotes';
import { SinceLast } from './SinceLast';
import { Topics } from './Topics';
import { useCheckIn } from './useCheckIn';

const starters = ['proud', 'hard', 'path', 'goal', 'help'] as const;

/** A student's side of a talk: what to use the time for, and afterwards what was said. */
export function PrepPage() {
  const t = useT();
  const me = useMe();
  const studentId = me.studentId ?? me.person.id;
  const { checkInId = '' } = useParams({ strict: false });
  const checkIn = useQuery(checkInQueries.one(studentId, checkInId));
  return (
    <Loaded query={checkIn} errorTitle={t('checkins.error')}>
      {(data) => <Prep checkIn={data} />}
    </Loaded>
  );
}

function Prep({ checkIn }: { checkIn: CheckIn }) {
  const t = useT();
  const format = useFormat();
  const { educator, plannedAt, status } = checkIn;
  const when = `${format.longDay(plannedAt)}, ${format.time(plannedAt)}`;
  return (
    <Page
      title={t('checkins.with', { name: educator.name })}
      lead={status === 'PLANNED' ? when : `${when} · ${t(`checkins.status.${status}`)}`}
    >
      <Stack>
        {checkIn.closing && <Lines closing={checkIn.closing} />}
        {checkIn.nextActions.length > 0 && (
          <Card aria-labelledby="my-actions">
            <CardHead>
              <h2 id="my-actions">{t('checkins.actions')}</h2>
            </CardHead>
            <ul className={styles.topics}>
              {checkIn.nextActions.map((action) => (
                <li key={action.text}>
                  <ActionWords action={action} />
                </li>
              ))}
            </ul>
          </Card>
        )}
        <Prepare checkIn={checkIn} />
        <SharedNotes checkIn={checkIn} />
        {status === 'PLANNED' && <SinceLast studentId={checkIn.student.id} />}
      </Stack>
    </Page>
  );
}

function Prepare({ checkIn }: { checkIn: CheckIn }) {
  const t = useT();
  const planned = checkIn.status === 'PLANNED';
  return (
    <Card aria-labelledby="prep">
      <CardHead>
        <h2 id="prep">{t(planned ? 'checkins.prep' : 'checkins.agenda')}</h2>
      </CardHead>
      <Topics studentId={checkIn.student.id} topics={checkIn.agenda} />
      {planned && <Raise checkIn={checkIn} />}
    </Card>
  );
}

function Raise({ checkIn }: { checkIn: CheckIn }) {
  const t = useT();
  const [text, setText] = useState('');
  const { raise, busy } = useCheckIn(checkIn.student.id, checkIn.id);
  const [work, setWork] = useState({ id: '', title: '' });
  const topic = text.trim() || work.title;
  const send = () => {
    if (!topic) return;
    raise(topic, work.id || undefined);
    setText('');
    setWork({ id: '', title: '' });
  };
  return (
    <div className={styles.form}>
      <Chips label={t('checkins.starters')}>
        {starters.map((starter) => (
          <TapChip key={starter} onClick={() => setText(t(`checkins.starter.${starter}`))}>
            {t(`checkins.starter.${starter}`)}
          </TapChip>
        ))}
      </Chips>
      <TextArea label={t('checkins.topic')} value={text} onChange={setText} rows={2} maxLength={300} />
      <BringWork
        studentId={checkIn.student.id}
        value={work.id}
        onChange={(id, title) => setWork({ id, title })}
      />
      <ButtonRow>
        <Button kind="primary" busy={busy} onClick={send}>
          {t('checkins.topic.send')}
        </Button>
      </ButtonRow>
    </div>
  );
}
