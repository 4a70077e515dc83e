import { CalendarX, MapPin, UserRound, Users } from 'lucide-react';
import { useState } from 'react';
import type { FlexBlock } from '../../api';
import { useFormat, useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import { Button, ButtonRow, Card, Chip, Icon } from '../../ui';
import { ReasonDialog } from '../shared/ReasonDialog';
import styles from './Flex.module.css';
import { MoveDialog } from './MoveDialog';
import { useBlocks } from './useBlocks';
import { useClock } from './useClock';

/** One block: when, what for, where and who is there, and what happened to it. */
export function BlockCard({ block }: { block: FlexBlock }) {
  const t = useT();
  const clock = useClock();
  const { title, purpose, startsAt, endsAt, state } = block;
  const cancelled = state === 'CANCELLED';
  return (
    <Card
      as="article"
      look={cancelled ? 'sunken' : 'plain'}
      className={styles.block}
      aria-label={`${clock(startsAt)} ${title}`}
    >
      <p className={styles.time}>{t('flex.time', { from: clock(startsAt), to: clock(endsAt) })}</p>
      <h4>{title}</h4>
      {purpose && <p className="small">{purpose}</p>}
      <Facts block={block} />
      {cancelled && <Chip icon={CalendarX}>{t('flex.cancelled')}</Chip>}
      <LastChange block={block} />
      {!cancelled && block.date >= dayOf(new Date()) && <Acts block={block} />}
    </Card>
  );
}

function Facts({ block }: { block: FlexBlock }) {
  const t = useT();
  const { place, educator, capacity } = block;
  return (
    <ul className={styles.facts}>
      <li>
        <Icon of={MapPin} small />
        {place}
      </li>
      {educator && (
        <li>
          <Icon of={UserRound} small />
          {educator.name}
        </li>
      )}
      {capacity && (
        <li>
          <Icon of={Users} small />
          {t('flex.seats', { count: capacity })}
        </li>
      )}
    </ul>
  );
}

/** Why it is not where it was. */
function LastChange({ block }: { block: FlexBlock }) {
  const t = useT();
  const format = useFormat();
  const clock = useClock();
  const last = block.changes[0];
  if (!last) return null;
  const { kind, date, startsAt, place, reason } = last;
  const before = { day: format.day(date), time: clock(startsAt), place, reason };
  return <p className="small quiet">{kind === 'MOVED' ? t('flex.moved', before) : reason}</p>;
}

function Acts({ block }: { block: FlexBlock }) {
  const t = useT();
  const { cancel, busy } = useBlocks();
  const [asking, setAsking] = useState<'move' | 'cancel'>();
  const close = () => setAsking(undefined);
  return (
    <>
      <ButtonRow>
        <Button
          kind="quiet"
          busy={busy}
          onClick={() => setAsking('move')}
          aria-label={t('flex.move.of', { title: block.title })}
        >
          {t('flex.move')}
        </Button>
        <Button
          kind="quiet"
          busy={busy}
          onClick={() => setAsking('cancel')}
          aria-label={t('flex.cancel.of', { title: block.title })}
        >
          {t('flex.cancel')}
        </Button>
      </ButtonRow>
      {asking === 'move' && <MoveDialog block={block} onClose={close} />}
      <ReasonDialog
        isOpen={asking === 'cancel'}
        onClose={close}
        title={t('flex.cancel.of', { title: block.title })}
        chips={[t('flex.why.adult'), t('flex.why.room'), t('flex.why.event')]}
        send={t('flex.cancel')}
        onSend={(reason) => cancel(block, reason)}
      />
    </>
  );
}
