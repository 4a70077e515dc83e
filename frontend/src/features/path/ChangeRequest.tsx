import { useState } from 'react';
import { useT } from '../../i18n';
import { Button, ButtonRow, Chips, Dialog, TapChip, TextArea } from '../../ui';

const reasons = ['easy', 'hard', 'notForMe', 'otherTime', 'idea'] as const;
type Reason = (typeof reasons)[number];

interface Props {
  isOpen: boolean;
  onClose: () => void;
  onSend: (note: string) => void;
}

/** Asks what should be different: chips to tap, and own words. */
export function ChangeRequest({ isOpen, onClose, onSend }: Props) {
  const t = useT();
  const [picked, setPicked] = useState<readonly Reason[]>([]);
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const toggle = (reason: Reason) =>
    setPicked((all) => (all.includes(reason) ? all.filter((one) => one !== reason) : [...all, reason]));
  const send = () => {
    const note = [...picked.map((reason) => t(`change.${reason}`)), words.trim()].filter(Boolean).join('. ');
    setMissing(note === '');
    if (note === '') return;
    onSend(note);
    onClose();
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('change.title')}>
      <Chips label={t('change.reasons')}>
        {reasons.map((reason) => (
          <TapChip key={reason} pressed={picked.includes(reason)} onClick={() => toggle(reason)}>
            {t(`change.${reason}`)}
          </TapChip>
        ))}
      </Chips>
      <TextArea
        label={t('change.note')}
        value={words}
        onChange={setWords}
        maxLength={1000}
        error={missing ? t('change.empty') : undefined}
      />
      <ButtonRow>
        <Button kind="primary" onClick={send}>
          {t('change.send')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
