import { useQuery } from '@tanstack/react-query';
import { Flag } from 'lucide-react';
import { queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Card, CardHead, Icon } from '../../ui';
import styles from './CheckIns.module.css';

/** The goals that are being worked on, and how far their first actions are. */
export function OpenGoals({ studentId }: { studentId: string }) {
  const t = useT();
  const format = useFormat();
  const { data } = useQuery(queries.goals(studentId));
  const goals = (data ?? []).filter(({ status }) => status === 'ACTIVE');
  if (goals.length === 0) return null;
  return (
    <Card aria-labelledby="open-goals">
      <CardHead>
        <h2 id="open-goals">{t('nav.goals')}</h2>
      </CardHead>
      <ul className={styles.topics}>
        {goals.map((goal) => (
          <li key={goal.id}>
            <Icon of={Flag} small />
            <p>
              <span dir="auto">{goal.wording}</span>
              <small>
                {t('goals.by', { day: format.day(goal.dueOn) })} ·{' '}
                {t('goals.actions', {
                  done: goal.actions.filter(({ doneAt }) => doneAt).length,
                  count: goal.actions.length,
                })}
              </small>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
