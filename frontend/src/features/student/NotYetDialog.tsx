import { useState } from 'react';
import { useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import { Button, ButtonRow, Dialog, TextArea, TextField } from '../../ui';
import type { NotYet } from './useDecisions';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  onSend: (words: NotYet) => void;
}

const WEEK = 7 * 86_400_000;

/** Not yet: what is missing, what would show it, and when to look again. The student reads all of it. */
export function NotYetDialog({ isOpen, onClose, onSend }: Props) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [nextStep, setNextStep] = useState('');
  const [nextDate, setNextDate] = useState(() => dayOf(new Date(Date.now() + WEEK)));
  const [tried, setTried] = useState(false);
  const error = (words: string) => (tried && !words.trim() ? t('decision.missing') : undefined);
  const send = () => {
    setTried(true);
    if (!reason.trim() || !nextStep.trim() || !nextDate) return;
    onSend({ reason: reason.trim(), nextStep: nextStep.trim(), nextDate });
    onClose();
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('decision.notYet.title')}>
      <TextArea
        label={t('decision.reason')}
        help={t('decision.reason.help')}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        rows={2}
        error={error(reason)}
      />
      <TextArea
        label={t('decision.nextStep')}
        value={nextStep}
        onChange={setNextStep}
        maxLength={1000}
        rows={2}
        error={error(nextStep)}
      />
      <TextField
        label={t('decision.nextDate')}
        type="date"
        value={nextDate}
        onChange={setNextDate}
        error={error(nextDate)}
      />
      <ButtonRow>
        <Button kind="primary" onClick={send}>
          {t('decision.notYet')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
