import { useState } from 'react';
import { useT } from '../../i18n';
import { Button, ButtonRow, Dialog, TextArea } from '../../ui';

interface Props {
  /** Who asked, and may read why. */
  name: string;
  onClose: () => void;
  onSend: (reason: string) => void;
}

/** Nobody has to answer, and nobody has to say why. */
export function DeclineDialog({ name, onClose, onSend }: Props) {
  const t = useT();
  const [reason, setReason] = useState('');
  const finish = () => {
    onSend(reason.trim());
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('asks.decline.title')}>
      <TextArea
        label={t('asks.decline.why')}
        note={t('asks.decline.note')}
        help={t('asks.decline.help', { name })}
        value={reason}
        onChange={setReason}
        maxLength={500}
        rows={2}
      />
      <ButtonRow>
        <Button kind="primary" onClick={finish}>
          {t('asks.decline')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
