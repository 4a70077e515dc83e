import { useId } from 'react';
import { type GoalWeek, useMe } from '../../../api';
import { useFormat, useT } from '../../../i18n';
import { Card, Icon } from '../../../ui';
import { Conversation } from '../Conversation';
import styles from '../Goals.module.css';
import { Bank } from './Bank';
import { faces } from './Feel';
import { useWeek } from './useWeek';
import week from './Week.module.css';

/** A week as it was shared, with the words about it. */
export function SharedWeek({ week: shared }: { week: GoalWeek }) {
  const t = useT();
  const format = useFormat();
  const heading = useId();
  const { feeling, feelingNote, plan, lookBack, message } = shared;
  return (
    <Card className={week.step} aria-labelledby={heading}>
      <h2 id={heading}>{t('week.of', { day: format.day(shared.weekOf) })}</h2>
      {feeling && (
        <p className={week.feltLine}>
          <Icon of={faces[feeling]} />
          <span>
            {t(`week.feeling.${feeling}`)}
            {feelingNote && (
              <>
                {' · '}
                <bdi>{feelingNote}</bdi>
              </>
            )}
            <small className="quiet"> {t('week.feel.who')}</small>
          </span>
        </p>
      )}
      {message && <p dir="auto">{message}</p>}
      <h3>{t('week.plan')}</h3>
      <ol className={styles.plain}>
        {plan.map(({ text }) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ol>
      {lookBack.length > 0 && <h3>{t('week.back')}</h3>}
      <ul className={week.looked}>
        {lookBack.map(({ text, outcome }) => (
          <li key={text}>
            <span dir="auto">{text}</span> <small className="quiet">{t(`week.outcome.${outcome}`)}</small>
          </li>
        ))}
      </ul>
      <WeekReplies week={shared} />
    </Card>
  );
}

function WeekReplies({ week: shared }: { week: GoalWeek }) {
  const t = useT();
  const own = useMe().studentId === shared.studentId;
  const { reply, busy } = useWeek(shared.studentId, shared.weekOf);
  return (
    <Conversation
      replies={shared.replies}
      say={t('week.say')}
      busy={busy}
      onSay={reply}
      bank={own ? undefined : (pick) => <Bank who="teacher" onPick={pick} />}
    />
  );
}
