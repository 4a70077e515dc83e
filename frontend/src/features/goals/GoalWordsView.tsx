import { Calendar, CornerDownRight, Flag, TrafficCone } from 'lucide-react';
import type { Goal } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Rich } from '../../i18n/Rich';
import { Facts, Icon } from '../../ui';
import { shortName } from '../shared/shortName';
import styles from './Goals.module.css';

/** The wording, the date and the reason: what stands on top of every goal. */
export function GoalHead({ goal, heading }: { goal: Goal; heading: string }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <p className={styles.eyebrow}>
        <Icon of={Flag} small />
        {t('goals.want')}
      </p>
      <h2 id={heading} dir="auto">
        {goal.wording}
      </h2>
      <Facts facts={[{ icon: Calendar, text: t('goals.by', { day: format.day(goal.dueOn) }) }]} />
      {goal.why && (
        <p>
          <Rich id="goals.because" values={{ why: goal.why }} parts={[<b key="0" />]} />
        </p>
      )}
    </>
  );
}

/** What could get in the way, and what then. */
export function Obstacle({ goal }: { goal: Goal }) {
  const t = useT();
  if (!goal.obstacle && !goal.plan) return null;
  return (
    <dl className={styles.obstacle}>
      {goal.obstacle && (
        <div>
          <dt>
            <Icon of={TrafficCone} small />
            {t('goals.if')}
          </dt>
          <dd dir="auto">{goal.obstacle}</dd>
        </div>
      )}
      {goal.plan && (
        <div className={styles.then}>
          <dt>
            <Icon of={CornerDownRight} small />
            {t('goals.then')}
          </dt>
          <dd dir="auto">{goal.plan}</dd>
        </div>
      )}
    </dl>
  );
}

/** How both will know: in words, and the skills it is about. */
export function Measure({ goal }: { goal: Goal }) {
  const t = useT();
  if (!goal.measure && goal.competencies.length === 0) return null;
  return (
    <div>
      <h3>{t('goals.know')}</h3>
      {goal.measure && <p dir="auto">{goal.measure}</p>}
      {goal.competencies.map((skill) => (
        <p key={skill.id} className="small quiet" title={skill.statement}>
          {shortName(skill)} · {skill.code}
        </p>
      ))}
    </div>
  );
}
