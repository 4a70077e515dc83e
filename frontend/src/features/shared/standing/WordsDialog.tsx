import { type ReactNode, useState } from 'react';
import { Button, ButtonRow, Dialog, TextArea } from '../../../ui';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  label: string;
  help?: string;
  /** Said when nothing was written. */
  missing: string;
  /** The name of the button. */
  send: string;
  onSend: (words: string) => void;
  children?: ReactNode;
}

/** Asks for a few words, without which nothing is sent. */
export function WordsDialog({ isOpen, onClose, title, label, help, missing, send, onSend, children }: Props) {
  const [words, setWords] = useState('');
  const [isMissing, setMissing] = useState(false);
  const finish = () => {
    setMissing(words.trim() === '');
    if (!words.trim()) return;
    onSend(words.trim());
    setWords('');
    onClose();
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title}>
      {children}
      <TextArea
        label={label}
        help={help}
        value={words}
        onChange={setWords}
        maxLength={1000}
        error={isMissing ? missing : undefined}
      />
      <ButtonRow>
        <Button kind="primary" onClick={finish}>
          {send}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
