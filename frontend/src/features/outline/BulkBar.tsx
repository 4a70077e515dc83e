import { CalendarMinus, CalendarPlus, Pin, Trash2 } from 'lucide-react';
import type { Step } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow } from '../../ui';
import { useStepActions } from '../path/useStepActions';
import { inWeeks, removed } from './edits';
import styles from './Outline.module.css';
import type { Row } from './rows';
import type { OutlineActs } from './useOutline';

interface Props {
  rows: readonly Row[];
  pinnable: ReadonlyMap<string, Step>;
  studentId: string;
  outline: OutlineActs;
  onDone: () => void;
}

/** The same for all rows that are picked. One step back takes it back from all of them. */
export function BulkBar({ rows, pinnable, studentId, outline, onDone }: Props) {
  const t = useT();
  const { pin } = useStepActions(studentId);
  const count = rows.length;
  const loose = rows.flatMap(({ id }) => (id && pinnable.get(id)) || []).filter(({ pinned }) => !pinned);
  const week = (by: -1 | 1) =>
    outline.act(
      rows.map((row) => inWeeks(row, by)),
      t(by === 1 ? 'outline.bulkLater' : 'outline.bulkEarlier', { count }),
    );
  const pinAll = () => {
    for (const step of loose) pin(step);
  };
  return (
    <section className={styles.bulk} aria-label={t('outline.picked', { count })}>
      <b>{t('outline.picked', { count })}</b>
      <ButtonRow>
        <Button kind="quiet" icon={CalendarMinus} onClick={() => week(-1)}>
          {t('outline.earlier')}
        </Button>
        <Button kind="quiet" icon={CalendarPlus} onClick={() => week(1)}>
          {t('outline.later')}
        </Button>
        {loose.length > 0 && (
          <Button kind="quiet" icon={Pin} onClick={pinAll}>
            {t('path.pin')}
          </Button>
        )}
        <Button
          kind="quiet"
          icon={Trash2}
          onClick={() => {
            outline.act(rows.map(removed), t('outline.bulkRemoved', { count }));
            onDone();
          }}
        >
          {t('outline.remove')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('outline.pickNone')}
        </Button>
      </ButtonRow>
    </section>
  );
}
