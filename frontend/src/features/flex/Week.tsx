import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { FlexBlock } from '../../api';
import { useFormat, useT } from '../../i18n';
import { addDays } from '../../i18n/days';
import { dayOf } from '../../i18n/format';
import { Button, IconButton, Loaded, Page } from '../../ui';
import { BlockCard } from './BlockCard';
import { BlockDialog } from './BlockDialog';
import styles from './Flex.module.css';
import { flexQueries } from './flexQueries';
import { daysOf, schoolMonday } from './week';

/** One week of a school. */
export function Week({ schoolId, pick }: { schoolId: string; pick: ReactNode }) {
  const t = useT();
  const format = useFormat();
  const [monday, setMonday] = useState(schoolMonday(dayOf(new Date())));
  const [adding, setAdding] = useState(false);
  const blocks = useQuery(flexQueries.week(schoolId, monday));
  const turn = (weeks: number) => setMonday(addDays(monday, 7 * weeks));
  return (
    <Page
      title={t('nav.flex')}
      lead={t('flex.lead')}
      actions={
        <>
          {pick}
          <Button kind="primary" icon={Plus} onClick={() => setAdding(true)}>
            {t('flex.add')}
          </Button>
        </>
      }
    >
      <div className={styles.weekLine}>
        <IconButton icon={ChevronLeft} label={t('flex.before')} onClick={() => turn(-1)} />
        <h2 aria-live="polite">{t('flex.weekOf', { day: format.day(monday) })}</h2>
        <IconButton icon={ChevronRight} label={t('flex.after')} onClick={() => turn(1)} />
      </div>
      <Loaded query={blocks} errorTitle={t('flex.error')}>
        {(all) => <Strip blocks={all} monday={monday} />}
      </Loaded>
      {adding && <BlockDialog schoolId={schoolId} monday={monday} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function Strip({ blocks, monday }: { blocks: readonly FlexBlock[]; monday: string }) {
  const t = useT();
  const format = useFormat();
  const days = daysOf(
    monday,
    blocks.map(({ date }) => date),
  );
  const today = dayOf(new Date());
  return (
    <div className={styles.strip}>
      {days.map((day) => {
        const held = blocks.filter(({ date }) => date === day);
        return (
          <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
            <h3 id={`day-${day}`} aria-current={day === today ? 'date' : undefined}>
              {format.weekday(day)}
            </h3>
            {held.length === 0 && <p className="small quiet">{t('flex.none')}</p>}
            {held.map((block) => (
              <BlockCard key={block.id} block={block} />
            ))}
          </section>
        );
      })}
    </div>
  );
}
