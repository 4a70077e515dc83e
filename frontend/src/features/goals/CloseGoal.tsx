import { useState } from 'react';
import type { Goal, GoalOutcome } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Dialog, prepareDialog, RadioCards, TextArea } from '../../ui';
import { useGoalActions } from './useGoalActions';

interface Props {
  goal: Goal;
  studentId: string;
  outcomes: readonly GoalOutcome[];
  label: string;
}

/** Leaving a goal: how, and what was learned. */
export function CloseGoal({ goal, studentId, outcomes, label }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" onPointerEnter={prepareDialog} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && (
        <CloseDialog goal={goal} studentId={studentId} outcomes={outcomes} onDone={() => setOpen(false)} />
      )}
    </>
  );
}

function CloseDialog({ goal, studentId, outcomes, onDone }: Omit<Props, 'label'> & { onDone: () => void }) {
  const t = useT();
  const { close } = useGoalActions(studentId);
  const [outcome, setOutcome] = useState<GoalOutcome | undefined>(
    outcomes.length === 1 ? outcomes[0] : undefined,
  );
  const [reflection, setReflection] = useState('');
  const [tried, setTried] = useState(false);
  const finish = () => {
    setTried(true);
    if (!outcome || !reflection.trim()) return;
    close(goal, outcome, reflection.trim());
    onDone();
  };
  return (
    <Dialog isOpen onClose={onDone} title={goal.wording}>
      {outcomes.length > 1 && (
        <RadioCards
          legend={t('goals.close.how')}
          value={outcome}
          onChange={setOutcome}
          options={outcomes.map((value) => ({
            value,
            title: t(`goals.status.${value}`),
            note: t(`goals.close.${value}`),
          }))}
        />
      )}
      {tried && !outcome && <p role="alert">{t('goals.close.pick')}</p>}
      <TextArea
        label={t('goals.reflection')}
        value={reflection}
        onChange={setReflection}
        rows={3}
        maxLength={1000}
        error={tried && !reflection.trim() ? t('goals.reflection.missing') : undefined}
      />
      <ButtonRow>
        <Button kind="primary" onClick={finish}>
          {t('goals.close.done')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
