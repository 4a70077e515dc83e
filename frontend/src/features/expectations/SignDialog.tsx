import { useState } from 'react';
import { useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import { Button, ButtonRow, Dialog, Select, TextField } from '../../ui';
import type { Signature } from './useExceptions';

const WAYS = ['CONVERSATION', 'LETTER', 'MESSAGE'] as const;

interface Props {
  title: string;
  onSign: (signature: Signature) => void;
  onClose: () => void;
}

/** Who decided, and how the family was told: without both nobody signs. */
export function SignDialog({ title, onSign, onClose }: Props) {
  const t = useT();
  const today = dayOf(new Date());
  const [said, setSaid] = useState<Signature>({
    authority: '',
    noticeTo: '',
    noticeOn: today,
    noticeWay: 'CONVERSATION',
  });
  const [tried, setTried] = useState(false);
  const set = (part: Partial<Signature>) => setSaid((before) => ({ ...before, ...part }));
  const missing = (words: string) => (tried && !words.trim() ? t('except.missing') : undefined);
  const finish = () => {
    setTried(true);
    if (!said.authority.trim() || !said.noticeTo.trim() || !said.noticeOn) return;
    onSign(said);
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={title}>
      <TextField
        label={t('except.authority')}
        value={said.authority}
        onChange={(authority) => set({ authority })}
        maxLength={200}
        error={missing(said.authority)}
      />
      <TextField
        label={t('except.noticeTo')}
        value={said.noticeTo}
        onChange={(noticeTo) => set({ noticeTo })}
        maxLength={200}
        error={missing(said.noticeTo)}
      />
      <TextField
        label={t('except.noticeOn')}
        type="date"
        max={today}
        value={said.noticeOn}
        onChange={(noticeOn) => set({ noticeOn })}
        error={missing(said.noticeOn)}
      />
      <Select
        label={t('except.noticeWay')}
        value={said.noticeWay}
        onChange={(way) => set({ noticeWay: way as Signature['noticeWay'] })}
        options={WAYS.map((way) => ({ value: way, label: t(`except.way.${way}`) }))}
      />
      <ButtonRow>
        <Button kind="primary" onClick={finish}>
          {t('except.sign')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
