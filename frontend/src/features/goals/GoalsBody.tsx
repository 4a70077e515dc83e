import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type Goal, useMe } from '../../api';
import { useT } from '../../i18n';
import { Button, Columns, EmptyState, prepareDialog, Stack } from '../../ui';
import { TrellisSpot } from '../../ui/spots';
import { ActiveGoal } from './ActiveGoal';
import { ClosedGoals } from './ClosedGoals';
import { GoalDialog } from './GoalDialog';
import { Habits } from './Habits';
import { isActive, isClosed, isProposed, PLENTY } from './model';
import { ProposedGoal } from './ProposedGoal';
import { SharedWeeks, WeekCard } from './week/WeekCard';

interface Props {
  goals: readonly Goal[];
  studentId: string;
}

/** What waits for an answer, what is being worked on, and what is behind. */
export function GoalsBody({ goals, studentId }: Props) {
  const t = useT();
  const own = useMe().studentId === studentId;
  const [start, setStart] = useState<Goal | 'new'>();
  const active = goals.filter(isActive);
  const proposed = goals.filter(isProposed);
  const add = (
    <Button
      kind={goals.length === 0 ? 'primary' : 'plain'}
      icon={Plus}
      onPointerEnter={prepareDialog}
      onClick={() => setStart('new')}
    >
      {t(own ? 'goals.add' : 'goals.suggest')}
    </Button>
  );
  return (
    <>
      <Columns
        asideLabel={t('goals.aside')}
        aside={
          <>
            {active.length >= PLENTY && <p className="small quiet">{t('goals.plenty')}</p>}
            {goals.length > 0 && add}
            <Habits studentId={studentId} />
            <ClosedGoals goals={goals.filter(isClosed)} />
          </>
        }
      >
        {active.length + proposed.length === 0 && (
          <EmptyState spot={<TrellisSpot />} title={t('goals.none')} action={goals.length === 0 && add}>
            {t('goals.none.text')}
          </EmptyState>
        )}
        <Stack>
          {own ? <WeekCard studentId={studentId} /> : <SharedWeeks studentId={studentId} />}
          {proposed.map((goal) => (
            <ProposedGoal key={goal.id} goal={goal} studentId={studentId} onEdit={() => setStart(goal)} />
          ))}
          {active.map((goal) => (
            <ActiveGoal key={goal.id} goal={goal} studentId={studentId} />
          ))}
        </Stack>
      </Columns>
      {start && (
        <GoalDialog
          studentId={studentId}
          goal={start === 'new' ? undefined : start}
          onClose={() => setStart(undefined)}
        />
      )}
    </>
  );
}
