import type { ClassCheckIns } from '../../api';
import { useFormat, useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import { Avatar, TextLink } from '../../ui';
import styles from './CheckIns.module.css';

/** The talks of two weeks, day by day. */
export function ComingUp({ checkIns }: Pick<ClassCheckIns, 'checkIns'>) {
  const t = useT();
  const format = useFormat();
  const days = Map.groupBy(checkIns, ({ plannedAt }) => dayOf(new Date(plannedAt)));
  return (
    <section aria-labelledby="coming-up" className={styles.week}>
      <h2 id="coming-up" className={styles.heading}>
        {t('checkins.twoWeeks')}
      </h2>
      {checkIns.length === 0 && <p className="quiet">{t('checkins.twoWeeks.none')}</p>}
      {[...days].map(([day, talks]) => (
        <div key={day} className={styles.day}>
          <h3>{format.weekday(day)}</h3>
          <ul>
            {talks.map(({ id, student, plannedAt, status }) => (
              <li key={id}>
                <Avatar person={student} size="tiny" />
                <TextLink
                  to="/t/s/$studentId/check-ins/$checkInId"
                  params={{ studentId: student.id, checkInId: id }}
                >
                  {t('checkins.slot', { time: format.time(plannedAt), name: student.name })}
                </TextLink>
                {status !== 'PLANNED' && <small className="quiet">{t(`checkins.status.${status}`)}</small>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
