import { Check } from 'lucide-react';
import type { Today } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Avatar, Card, Icon, LinkButton, TextLink } from '../../ui';
import styles from './Today.module.css';

/** The check-ins of today, each with the way to what both want to talk about. */
export function Talks({ talks }: { talks: Today['checkIns'] }) {
  const t = useT();
  const format = useFormat();
  return (
    <Card aria-labelledby="talks">
      <div className={styles.headLine}>
        <h2 id="talks" className={styles.heading}>
          {t('today.talks')}
        </h2>
        <TextLink to="/t/check-ins">{t('today.talks.planner')}</TextLink>
      </div>
      {talks.length === 0 && <p className="quiet">{t('today.talks.none')}</p>}
      <ul className={styles.talks}>
        {talks.map(({ id, student, plannedAt, minutes, held }) => (
          <li key={id}>
            <Avatar person={student} size="tiny" />
            <p>
              <b>
                <bdi>{student.name}</bdi>
              </b>
              <small>
                {format.time(plannedAt)} · {t('checkins.minutes.count', { count: minutes })}
              </small>
            </p>
            {held ? (
              <span className="small quiet">
                <Icon of={Check} small /> {t('checkins.status.HELD')}
              </span>
            ) : (
              <LinkButton
                to="/t/s/$studentId/check-ins/$checkInId"
                params={{ studentId: student.id, checkInId: id }}
                aria-label={t('today.talks.prepare.of', { name: student.name })}
              >
                {t('today.talks.prepare')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
