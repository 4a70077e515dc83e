import { useState } from 'react';
import type { FlexBlock } from '../../api';
import { useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import { Button, ButtonRow, Dialog, TextArea, TextField } from '../../ui';
import { TimeFields } from './TimeFields';
import { useBlocks } from './useBlocks';

/** Another day, time or place, and why: everyone who counted on it reads the reason. */
export function MoveDialog({ block, onClose }: { block: FlexBlock; onClose: () => void }) {
  const t = useT();
  const { move, busy } = useBlocks();
  const { date, startsAt, endsAt } = block;
  const [when, setWhen] = useState({ date, startsAt, endsAt });
  const [place, setPlace] = useState(block.place);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    const early = when.endsAt <= when.startsAt || when.date < dayOf(new Date());
    if (early || !place.trim() || !reason.trim()) return;
    await move(block, { ...when, place: place.trim(), reason: reason.trim() });
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('flex.move.of', { title: block.title })}>
      <TimeFields when={when} onChange={setWhen} tried={tried} />
      <TextField
        label={t('flex.place')}
        value={place}
        onChange={setPlace}
        maxLength={120}
        error={tried && !place.trim() ? t('flex.missing') : undefined}
      />
      <TextArea
        label={t('flex.reason')}
        help={t('flex.reason.help')}
        value={reason}
        onChange={setReason}
        maxLength={400}
        error={tried && !reason.trim() ? t('flex.missing') : undefined}
      />
      <ButtonRow>
        <Button kind="primary" busy={busy} onClick={save}>
          {t('flex.move')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('profile.cancel')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
