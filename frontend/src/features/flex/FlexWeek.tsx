import { CalendarClock, CalendarX } from 'lucide-react';
import type { FlexBlock } from '../../api';
import { useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import { useAgeMode } from '../../shell/ageMode';
import { Card, CardHead, classes, Icon, Mini } from '../../ui';
import { ReadAloud } from '../path/ReadAloud';
import styles from './FlexWeek.module.css';
import { useBlockWords } from './useBlockWords';
import { useMyBlocks } from './useMyBlocks';
import { schoolMonday, stillToCome, upToNext } from './week';

/** A student's own week of flex blocks: which, when, where and who is there. The youngest see the next one only. */
export default function FlexWeek() {
  const t = useT();
  const mode = useAgeMode();
  const today = dayOf(new Date());
  const monday = schoolMonday(today);
  const coming = stillToCome(useMyBlocks(monday), today);
  const blocks = mode === 'SIMPLE' ? upToNext(coming) : coming;
  if (blocks.length === 0) return null;
  const title = mode === 'SIMPLE' ? 'blocks.next' : monday > today ? 'blocks.nextWeek' : 'blocks.thisWeek';
  return (
    <Card aria-labelledby="blocks">
      <CardHead>
        <h2 id="blocks">{t(title)}</h2>
      </CardHead>
      <ul className={styles.list}>
        {blocks.map((block) => (
          <li key={block.id}>
            <Block block={block} detail={mode === 'DETAIL'} />
            {mode === 'SIMPLE' && <Aloud block={block} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Block({ block, detail }: { block: FlexBlock; detail: boolean }) {
  const t = useT();
  const words = useBlockWords();
  const { title, purpose, state } = block;
  const cancelled = state === 'CANCELLED';
  const change = words.change(block);
  return (
    <Mini
      icon={<Icon of={cancelled ? CalendarX : CalendarClock} />}
      note={cancelled ? t('blocks.cancelled') : words.where(block)}
    >
      <span className={styles.line}>{words.when(block)}</span>
      <strong className={classes(cancelled && styles.off)}>{title}</strong>
      {detail && purpose && !cancelled && <span className={styles.line}>{purpose}</span>}
      {change && <span className={styles.line}>{change}</span>}
    </Mini>
  );
}

function Aloud({ block }: { block: FlexBlock }) {
  const t = useT();
  const words = useBlockWords();
  const what = block.state === 'CANCELLED' ? t('blocks.cancelled') : words.where(block);
  return <ReadAloud title={block.title} words={[words.when(block, 'long'), block.title, what].join('. ')} />;
}
