import { useQuery } from '@tanstack/react-query';
import type { CheckIn } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Loaded } from '../../ui';
import { checkInQueries } from '../shared/checkInQueries';
import styles from './Print.module.css';
import type { SheetProps } from './PrintPage';
import { Sheet } from './Sheet';

/** A talk on paper: what it is for, what was said last time, and lines to write on. Never a private note. */
export function CheckInSheet({ studentId, name, home }: SheetProps) {
  const t = useT();
  const checkIns = useQuery(checkInQueries.all(studentId));
  const next = (checkIns.data ?? []).filter(({ status }) => status === 'PLANNED').at(-1);
  return (
    <Sheet
      title={t('print.checkin')}
      whose={name}
      page={next ? `${home.checkIns}/${next.id}` : home.checkIns}
    >
      <Loaded query={checkIns} errorTitle={t('checkins.error')}>
        {(all) =>
          next ? (
            <Lines next={next} last={all.find(({ status }) => status === 'HELD')} />
          ) : (
            <p>{t('print.checkin.none')}</p>
          )
        }
      </Loaded>
    </Sheet>
  );
}

function Lines({ next, last }: { next: CheckIn; last: CheckIn | undefined }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <p>
        <b>
          {format.longDay(next.plannedAt)}, {format.time(next.plannedAt)}
        </b>{' '}
        · {next.educator.name}
      </p>
      {last?.closing && (
        <section aria-labelledby="print-last">
          <h2 id="print-last">{t('print.checkin.last')}</h2>
          <ul className={styles.lines}>
            <li dir="auto">{last.closing.noticed}</li>
            <li dir="auto">{last.closing.next}</li>
            {last.nextActions.map(({ text }) => (
              <li key={text} className={styles.action}>
                <span className={styles.box} /> <span dir="auto">{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="print-agenda">
        <h2 id="print-agenda">{t('checkins.agenda')}</h2>
        <ul className={styles.lines}>
          {next.agenda.map(({ id, text, author }) => (
            <li key={id}>
              <span dir="auto">{text}</span> <small>{author.name}</small>
            </li>
          ))}
          <li className={styles.blank} />
        </ul>
      </section>
      {(['noticed', 'whatsNext', 'again'] as const).map((line) => (
        <p key={line} className={styles.write}>
          {t(`checkins.${line}`)}
        </p>
      ))}
    </>
  );
}
