import { useState } from 'react';
import type { CheckIn } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, CardHead, Checkbox, TextArea, TextField } from '../../ui';
import styles from './CheckIns.module.css';
import { instantOf, timeOf, today } from './time';
import { usePlanning } from './usePlanning';

/** The end of a talk: three lines that nobody skips. */
export function CloseForm({ checkIn }: { checkIn: CheckIn }) {
  const t = useT();
  const { close, miss, busy } = usePlanning(checkIn.student.id);
  const [noticed, setNoticed] = useState('');
  const [next, setNext] = useState('');
  const [day, setDay] = useState('');
  const [time, setTime] = useState(timeOf(checkIn.plannedAt));
  const [familyTold, setFamilyTold] = useState(false);
  const [tried, setTried] = useState(false);
  const missing = (words: string) => (tried && !words.trim() ? t('checkins.close.missing') : undefined);
  const finish = () => {
    setTried(true);
    if (!noticed.trim() || !next.trim() || !day || !time) return;
    const closing = { noticed: noticed.trim(), next: next.trim(), againAt: instantOf(day, time), familyTold };
    // what went wrong is said by the toast; the words stay in the form
    void close(checkIn.id, closing).catch(() => {});
  };
  return (
    <Card aria-labelledby="close">
      <CardHead>
        <h2 id="close">{t('checkins.close')}</h2>
      </CardHead>
      <TextArea
        label={t('checkins.noticed')}
        value={noticed}
        onChange={setNoticed}
        rows={2}
        maxLength={1000}
        error={missing(noticed)}
      />
      <TextArea
        label={t('checkins.whatsNext')}
        value={next}
        onChange={setNext}
        rows={2}
        maxLength={1000}
        error={missing(next)}
      />
      <div className={styles.line}>
        <TextField
          label={t('checkins.again')}
          type="date"
          min={today()}
          value={day}
          onChange={setDay}
          error={missing(day)}
        />
        <TextField label={t('checkins.time')} type="time" value={time} onChange={setTime} />
      </div>
      <Checkbox checked={familyTold} onChange={setFamilyTold}>
        {t('checkins.family')}
      </Checkbox>
      <ButtonRow>
        <Button kind="primary" busy={busy} onClick={finish}>
          {t('checkins.close.done')}
        </Button>
        <Button kind="quiet" onClick={() => void miss(checkIn.id).catch(() => {})}>
          {t('checkins.missed')}
        </Button>
      </ButtonRow>
    </Card>
  );
}
