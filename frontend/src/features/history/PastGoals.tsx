import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Loaded } from '../../ui';
import { doneOf } from '../goals/model';
import styles from './History.module.css';

interface Props {
  studentId: string;
  day: string;
}

/** The goals of a student when a day ended, with what was done of them by then. */
export function PastGoals({ studentId, day }: Props) {
  const t = useT();
  const format = useFormat();
  const goals = useQuery({ ...queries.goalsOn(studentId, day), placeholderData: (before) => before });
  return (
    <section className={styles.part} aria-labelledby="then-goals">
      <h3 id="then-goals">{t('nav.goals')}</h3>
      <Loaded query={goals} errorTitle={t('history.error')}>
        {(all) =>
          all.length === 0 ? (
            <p className="quiet">{t('history.noGoals')}</p>
          ) : (
            <ul>
              {all.map((goal) => (
                <li key={goal.id}>
                  <span dir="auto">{goal.wording}</span>
                  <span className={styles.by}>
                    {t(`history.goal.${goal.status}`)}
                    {goal.actions.length > 0 &&
                      ` · ${t('history.done', { done: doneOf(goal), count: goal.actions.length })}`}
                    {` · ${t('goals.by', { day: format.day(goal.dueOn) })}`}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
