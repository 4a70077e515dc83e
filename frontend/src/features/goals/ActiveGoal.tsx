import { useId } from 'react';
import type { Goal } from '../../api';
import { useFormat, useT } from '../../i18n';
import { ButtonRow, Card, Checkbox, Knot } from '../../ui';
import { standing } from '../shared/agreements';
import { CloseGoal } from './CloseGoal';
import styles from './Goals.module.css';
import { GoalHead, Measure, Obstacle } from './GoalWordsView';
import { doneOf } from './model';
import { Replies } from './Replies';
import { useGoalActions } from './useGoalActions';

interface Props {
  goal: Goal;
  studentId: string;
}

/** A goal both sides agreed on, being worked on. */
export function ActiveGoal({ goal, studentId }: Props) {
  const t = useT();
  const heading = useId();
  return (
    <Card className={styles.goal} aria-labelledby={heading}>
      <GoalHead goal={goal} heading={heading} />
      <Actions goal={goal} studentId={studentId} />
      <Obstacle goal={goal} />
      <Measure goal={goal} />
      <Replies goal={goal} studentId={studentId} />
      <AgreedLine goal={goal} />
      <ButtonRow>
        <CloseGoal
          goal={goal}
          studentId={studentId}
          outcomes={['ATTAINED', 'REVISED', 'SET_ASIDE']}
          label={t('goals.close')}
        />
      </ButtonRow>
    </Card>
  );
}

function Actions({ goal, studentId }: Props) {
  const t = useT();
  const format = useFormat();
  const { mark, busy } = useGoalActions(studentId);
  if (goal.actions.length === 0) return null;
  return (
    <div>
      <h3>{t('goals.actions', { done: doneOf(goal), count: goal.actions.length })}</h3>
      {goal.actions.map(({ number, text, doneAt }) => (
        <Checkbox
          key={number}
          checked={doneAt !== undefined}
          disabled={busy}
          end={doneAt && format.day(doneAt)}
          onChange={(done) => mark(goal, number, done)}
        >
          <bdi>{text}</bdi>
        </Checkbox>
      ))}
    </div>
  );
}

function AgreedLine({ goal }: { goal: Goal }) {
  const t = useT();
  const format = useFormat();
  const names = standing(goal.agreements).map(({ actor }) => actor.name);
  return (
    <p className={styles.agreed}>
      <Knot />
      <span>
        {t('goals.agreed', { names: format.list(names), day: format.day(goal.agreedAt ?? goal.proposedAt) })}
      </span>
    </p>
  );
}
