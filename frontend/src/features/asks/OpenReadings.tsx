import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useT } from '../../i18n';
import { Avatar, Card, CardHead, Icon } from '../../ui';
import styles from './Asks.module.css';
import { openReadings } from './asks';

/** Second readings that came back: who asked settles them. Nothing where none did. */
export function OpenReadings() {
  const t = useT();
  const { data = [] } = useQuery(openReadings());
  if (data.length === 0) return null;
  return (
    <Card aria-labelledby="readings">
      <CardHead>
        <h2 id="readings">{t('readings.open')}</h2>
      </CardHead>
      <ul className={styles.rows}>
        {data.map((reading) => (
          <li key={reading.askId}>
            <Link
              to="/t/s/$studentId/evidence/$evidenceId"
              params={{ studentId: reading.student.id, evidenceId: reading.evidenceId }}
              className={styles.row}
            >
              <Avatar person={reading.student} />
              <span>
                <b dir="auto">{reading.title}</b>
                <small>
                  {t('readings.open.row', { student: reading.student.name, name: reading.asked.name })}
                </small>
              </span>
              <Icon of={ChevronRight} directional />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
