import { Check } from 'lucide-react';
import { useId } from 'react';
import { type Goal, useMe } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, PersonChip } from '../../ui';
import { hasAgreed } from '../shared/agreements';
import { Signatures } from '../shared/Signatures';
import { CloseGoal } from './CloseGoal';
import styles from './Goals.module.css';
import { GoalHead, Measure, Obstacle } from './GoalWordsView';
import { useGoalActions } from './useGoalActions';

interface Props {
  goal: Goal;
  studentId: string;
  onEdit: () => void;
}

/** A goal that waits for one side or both: yes, other words, or not now. */
export function ProposedGoal({ goal, studentId, onEdit }: Props) {
  const t = useT();
  const me = useMe();
  const heading = useId();
  const { agree, busy } = useGoalActions(studentId);
  const signed = hasAgreed(me.person.id, goal.agreements);
  return (
    <Card look="proposal" className={styles.goal} aria-labelledby={heading}>
      <p className="small quiet">
        {t('goals.suggested')} <PersonChip person={goal.proposedBy} />
      </p>
      <GoalHead goal={goal} heading={heading} />
      {goal.actions.length > 0 && (
        <ol className={styles.plain}>
          {goal.actions.map(({ number, text }) => (
            <li key={number} dir="auto">
              {text}
            </li>
          ))}
        </ol>
      )}
      <Obstacle goal={goal} />
      <Measure goal={goal} />
      <Signatures agreements={goal.agreements} studentId={studentId} />
      <ButtonRow>
        {!signed && (
          <Button kind="soft" icon={Check} busy={busy} onClick={() => agree(goal)}>
            {t('agreement.agree')}
          </Button>
        )}
        <Button kind="quiet" onClick={onEdit}>
          {t('goals.edit')}
        </Button>
        <CloseGoal goal={goal} studentId={studentId} outcomes={['SET_ASIDE']} label={t('goals.notNow')} />
      </ButtonRow>
    </Card>
  );
}
