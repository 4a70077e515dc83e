import { Link } from '@tanstack/react-router';
import { Check, ChevronRight } from 'lucide-react';
import type { Evidence, PathRevision } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Avatar, Card, CardHead, classes, Icon } from '../../ui';
import { isDone, stateOf, thisWeek } from './model';
import styles from './Path.module.css';
import { whenOf } from './words';

interface WeekProps {
  revision: PathRevision;
  today: string;
  work: readonly Evidence[];
}

/** Two to five steps of this week, with what has become of them. */
export function ThisWeek({ revision, today, work }: WeekProps) {
  const t = useT();
  const format = useFormat();
  const steps = thisWeek(revision, today);
  if (steps.length === 0) return null;
  const done = steps.filter(isDone).length;
  return (
    <Card aria-labelledby="week">
      <CardHead
        end={<span className="small quiet">{t('path.week.done', { done, count: steps.length })}</span>}
      >
        <h2 id="week">{t('path.week')}</h2>
      </CardHead>
      <ul className={styles.week}>
        {steps.map((step) => (
          <li key={step.id}>
            <span className={classes(styles.box, isDone(step) && styles.ticked)}>
              {isDone(step) && <Icon of={Check} small />}
            </span>
            <a href={`#step-${step.id}`}>{step.title}</a>
            <span className={styles.weekState}>
              {t(`path.state.${stateOf(step, work)}`)} · {whenOf(step, t, format)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The newest feedback that waits for an answer. */
export function FeedbackRow({ work }: { work: readonly Evidence[] }) {
  const t = useT();
  const format = useFormat();
  const [piece] = work
    .filter((one) => one.status === 'RETURNED' && one.feedback.length > 0)
    .sort((a, b) => (b.feedback.at(-1)?.at ?? '').localeCompare(a.feedback.at(-1)?.at ?? ''));
  const letter = piece?.feedback.at(-1);
  if (!piece || !letter) return null;
  return (
    <Link to="/evidence/$evidenceId" params={{ evidenceId: piece.id }} className={styles.mail}>
      <Avatar person={letter.by} />
      <p>
        <strong>{t('path.wroteBack', { name: letter.by.name })}</strong>
        <span className="quiet small">
          {piece.title} · {format.day(letter.at)}
        </span>
      </p>
      <Icon of={ChevronRight} directional />
    </Link>
  );
}
