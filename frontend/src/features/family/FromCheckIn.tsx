import { useQuery } from '@tanstack/react-query';
import { useFormat, useT } from '../../i18n';
import { Card } from '../../ui';
import { checkInQueries } from '../shared/checkInQueries';
import styles from './Family.module.css';

/** How the last talk ended, where that was shared with the family. */
export function FromCheckIn({ childId }: { childId: string }) {
  const t = useT();
  const format = useFormat();
  const { data } = useQuery(checkInQueries.all(childId));
  const told = data?.find(({ closing }) => closing?.familyTold);
  if (!told?.closing) return null;
  return (
    <Card as="div">
      <h3>{t('family.checkin', { name: told.educator.name, day: format.day(told.plannedAt) })}</h3>
      <ul className={styles.rows}>
        <li dir="auto">{told.closing.noticed}</li>
        <li dir="auto">{told.closing.next}</li>
        {told.nextActions
          .filter(({ who }) => who === 'FAMILY')
          .map(({ text }) => (
            <li key={text} dir="auto">
              {text}
            </li>
          ))}
      </ul>
    </Card>
  );
}
