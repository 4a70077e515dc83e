import { useState } from 'react';
import type { PersonRef } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Dialog, Select, TextField } from '../../ui';
import { instantOf, today } from './time';
import { usePlanning } from './usePlanning';

interface Props {
  student: PersonRef;
  /** The missed one this takes the place of. */
  missed?: string;
  /** The day it was dropped on. */
  startDay?: string;
  onClose: () => void;
}

/** How often, as `weeks between × how many`. */
const repeats = ['1x1', '1x8', '2x6'] as const;
const lengths = ['10', '15', '20', '30'] as const;

/** When to talk: once, or a slot that comes back. */
export function PlanDialog({ student, missed, startDay = '', onClose }: Props) {
  const t = useT();
  const { plan, reschedule, busy } = usePlanning(student.id);
  const [day, setDay] = useState(startDay);
  const [time, setTime] = useState('10:00');
  const [minutes, setMinutes] = useState('15');
  const [repeat, setRepeat] = useState<string>('1x1');
  const [tried, setTried] = useState(false);
  const bad = !day || day < today();
  const save = async () => {
    setTried(true);
    if (bad || !time) return;
    const [everyWeeks = 1, times = 1] = repeat.split('x').map(Number);
    const slot = { plannedAt: instantOf(day, time), minutes: Number(minutes) };
    await (missed ? reschedule(missed, slot) : plan(slot, everyWeeks, times));
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('checkins.plan.of', { name: student.name })}>
      <TextField
        label={t('checkins.day')}
        type="date"
        min={today()}
        value={day}
        onChange={setDay}
        error={tried && bad ? t('goals.due.missing') : undefined}
      />
      <TextField label={t('checkins.time')} type="time" value={time} onChange={setTime} />
      <Select
        label={t('checkins.minutes')}
        value={minutes}
        onChange={setMinutes}
        options={lengths.map((value) => ({ value, label: t('checkins.minutes.count', { count: value }) }))}
      />
      {!missed && (
        <Select
          label={t('checkins.repeat')}
          value={repeat}
          onChange={setRepeat}
          options={repeats.map((value) => ({ value, label: t(`checkins.repeat.${value}`) }))}
        />
      )}
      <ButtonRow>
        <Button kind="primary" busy={busy} onClick={save}>
          {t('checkins.plan')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('profile.cancel')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
