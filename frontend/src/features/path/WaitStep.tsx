import { useState } from 'react';
import { type Step, useMe } from '../../api';
import { useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import { Button, ButtonRow, Dialog, RadioCards, TextField } from '../../ui';
import { type StepWait, useWaiting } from './useWaiting';

const REASONS = ['NEEDS_PEOPLE', 'NEEDS_PLACE', 'NEEDS_MATERIAL', 'NEEDS_TALK'] as const;

interface Props {
  step: Step;
  studentId: string;
  onClose: () => void;
}

/** A step that cannot be done yet: for what it waits, and by when the teacher who says so sees to it. */
export function WaitStep({ step, studentId, onClose }: Props) {
  const t = useT();
  const me = useMe();
  const { wait } = useWaiting(studentId);
  const [said, setSaid] = useState({ reason: 'NEEDS_MATERIAL' as StepWait['reason'], dueOn: '', note: '' });
  const [tried, setTried] = useState(false);
  const today = dayOf(new Date());
  const late = !said.dueOn || said.dueOn < today;
  const set = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }));
  const finish = () => {
    setTried(true);
    if (late) return;
    wait(step, { ...said, note: said.note.trim() || undefined, ownerId: me.person.id });
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('block.title', { title: step.title })}>
      <RadioCards
        legend={t('block.for')}
        value={said.reason}
        onChange={(reason) => set({ reason })}
        options={REASONS.map((reason) => ({ value: reason, title: t(`block.${reason}`) }))}
      />
      <TextField
        label={t('block.until')}
        type="date"
        min={today}
        value={said.dueOn}
        onChange={(dueOn) => set({ dueOn })}
        error={tried && late ? t('block.until.missing') : undefined}
      />
      <TextField
        label={t('block.note')}
        value={said.note}
        onChange={(note) => set({ note })}
        maxLength={500}
      />
      <ButtonRow>
        <Button kind="primary" onClick={finish}>
          {t('block.save')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
