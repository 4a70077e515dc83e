import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '../../i18n';
import { addDays } from '../../i18n/days';
import { dayOf } from '../../i18n/format';
import { Button, ButtonRow, Dialog, Select, TextArea, TextField } from '../../ui';
import { flexQueries } from './flexQueries';
import { TimeFields } from './TimeFields';
import { useBlocks } from './useBlocks';

interface Props {
  schoolId: string;
  monday: string;
  onClose: () => void;
}

const repeats = ['0', '3', '7', '17'] as const;

/** A new block: when, what for, where, who is there; once, or every week for a while. */
export function BlockDialog({ schoolId, monday, onClose }: Props) {
  const t = useT();
  const { add, busy } = useBlocks();
  const { data: staff = [] } = useQuery(flexQueries.staff(schoolId));
  const today = dayOf(new Date());
  const [when, setWhen] = useState({
    date: monday < today ? today : monday,
    startsAt: '13:00',
    endsAt: '13:45',
  });
  const [said, setSaid] = useState({
    title: '',
    purpose: '',
    place: '',
    educatorId: '',
    seats: '',
    weeks: '0',
  });
  const [tried, setTried] = useState(false);
  const set = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }));
  const missing = (words: string) => (tried && !words.trim() ? t('flex.missing') : undefined);
  const save = async () => {
    setTried(true);
    const { title, purpose, place, educatorId, seats, weeks } = said;
    if (when.endsAt <= when.startsAt || when.date < today || !title.trim() || !place.trim()) return;
    await add({
      schoolId,
      ...when,
      title: title.trim(),
      place: place.trim(),
      purpose: purpose.trim() || undefined,
      educatorId: educatorId || undefined,
      capacity: Number(seats) || undefined,
      repeatUntil: weeks === '0' ? undefined : addDays(when.date, 7 * Number(weeks)),
    });
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('flex.add')}>
      <TextField
        label={t('flex.title')}
        value={said.title}
        onChange={(title) => set({ title })}
        maxLength={120}
        error={missing(said.title)}
      />
      <TextArea
        label={t('flex.purpose')}
        note={t('flex.optional')}
        rows={2}
        value={said.purpose}
        onChange={(purpose) => set({ purpose })}
        maxLength={500}
      />
      <TimeFields when={when} onChange={setWhen} tried={tried} />
      <Select
        label={t('flex.repeat')}
        value={said.weeks}
        onChange={(weeks) => set({ weeks })}
        options={repeats.map((value) => ({
          value,
          label: t('flex.repeat.weeks', { count: Number(value) + 1 }),
        }))}
      />
      <TextField
        label={t('flex.place')}
        value={said.place}
        onChange={(place) => set({ place })}
        maxLength={120}
        error={missing(said.place)}
      />
      <Select
        label={t('flex.adult')}
        value={said.educatorId}
        onChange={(educatorId) => set({ educatorId })}
        options={[
          { value: '', label: t('flex.adult.open') },
          ...staff.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField
        label={t('flex.capacity')}
        note={t('flex.optional')}
        type="number"
        min={1}
        max={2000}
        value={said.seats}
        onChange={(seats) => set({ seats })}
      />
      <ButtonRow>
        <Button kind="primary" busy={busy} onClick={save}>
          {t('flex.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('profile.cancel')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
