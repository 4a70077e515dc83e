import { Check, type LucideIcon, Replace, Wind } from 'lucide-react';
import type { Goal, GoalOutcome } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Card, CardHead, Icon } from '../../ui';
import styles from './Goals.module.css';

const icons: Record<GoalOutcome, LucideIcon> = { ATTAINED: Check, REVISED: Replace, SET_ASIDE: Wind };

/** What is behind, with what was learned. */
export function ClosedGoals({ goals }: { goals: readonly Goal[] }) {
  const t = useT();
  const format = useFormat();
  if (goals.length === 0) return null;
  return (
    <Card as="div">
      <CardHead>
        <h2>{t('goals.behind')}</h2>
      </CardHead>
      <ul className={styles.closed}>
        {goals.map((goal) => (
          <li key={goal.id}>
            <Icon of={icons[goal.status as GoalOutcome]} />
            <p>
              <b dir="auto">{goal.wording}</b>
              <small>
                {t(`goals.status.${goal.status as GoalOutcome}`)},{' '}
                {format.day(goal.closedAt ?? goal.proposedAt)}. “<bdi>{goal.reflection}</bdi>”
              </small>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
