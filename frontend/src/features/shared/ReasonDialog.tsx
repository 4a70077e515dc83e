import { useState } from 'react';
import { useT } from '../../i18n';
import { Button, ButtonRow, Chips, Dialog, TapChip, TextArea } from '../../ui';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  /** Answers to tap, in words. */
  chips: readonly string[];
  /** The name of the button. */
  send: string;
  onSend: (reason: string) => void;
}

/** Asks for a reason: chips to tap, and own words. One of the two is enough. */
export function ReasonDialog({ isOpen, onClose, title, chips, send, onSend }: Props) {
  const t = useT();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const toggle = (chip: string) =>
    setPicked((all) => (all.includes(chip) ? all.filter((one) => one !== chip) : [...all, chip]));
  const finish = () => {
    const reason = [...picked, words.trim()].filter(Boolean).join('. ');
    setMissing(reason === '');
    if (reason === '') return;
    onSend(reason);
    onClose();
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title}>
      <Chips label={t('change.reasons')}>
        {chips.map((chip) => (
          <TapChip key={chip} pressed={picked.includes(chip)} onClick={() => toggle(chip)}>
            {chip}
          </TapChip>
        ))}
      </Chips>
      <TextArea
        label={t('change.note')}
        value={words}
        onChange={setWords}
        maxLength={400}
        error={missing ? t('change.empty') : undefined}
      />
      <ButtonRow>
        <Button kind="primary" onClick={finish}>
          {send}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
