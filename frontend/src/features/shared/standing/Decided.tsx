import { useId } from 'react';
import type { Advancement } from '../../../api';
import { useFormat, useT } from '../../../i18n';
import { StatusTimeline } from '../../../ui';
import styles from './Standing.module.css';

/** What educators decided about one skill, newest first, in their own words. */
export function Decided({ decisions }: { decisions: readonly Advancement[] }) {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const decided = decisions.filter(({ status }) => status !== 'PROPOSED');
  if (decided.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.decided}>
      <h3 id={id}>{t('decided.title')}</h3>
      <StatusTimeline
        events={decided.flatMap((one) => [
          ...(one.reversal
            ? [
                {
                  when: format.day(one.reversal.at),
                  title: t('decided.REVERSED', { name: one.reversal.by.name }),
                  note: one.reversal.reason,
                },
              ]
            : []),
          {
            when: format.day(one.decidedAt ?? one.proposedAt),
            title: t(one.status === 'DECLINED' ? 'decided.DECLINED' : 'decided.CONFIRMED', {
              name: one.decidedBy?.name ?? '',
            }),
            note: <Words decision={one} />,
          },
        ])}
      />
    </section>
  );
}

function Words({ decision: { reason, nextStep, nextDate, statement, panel } }: { decision: Advancement }) {
  const t = useT();
  const format = useFormat();
  return (
    <span dir="auto">
      {[
        panel.length > 0 && t('decided.panel', { names: format.list(panel.map(({ name }) => name)) }),
        statement && t('decided.said', { words: statement }),
        reason,
        nextStep && t('decided.next', { words: nextStep }),
        nextDate && t('decided.date', { day: format.day(nextDate) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  );
}
