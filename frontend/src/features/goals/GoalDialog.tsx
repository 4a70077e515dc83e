import { useState } from 'react';
import type { Goal, GoalWords } from '../../api';
import { useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import { Button, ButtonRow, Dialog, Select, TextArea, TextField } from '../../ui';
import { useGoalActions } from './useGoalActions';
import { type Habit, useHabits } from './useHabits';

interface Props {
  studentId: string;
  /** What is to be changed, in place of something new. */
  goal: Goal | undefined;
  onClose: () => void;
}

const ACTIONS = 3;

/** Wording, date and reason, first actions, and what if something gets in the way. */
export function GoalDialog({ studentId, goal, onClose }: Props) {
  const t = useT();
  const { propose, change } = useGoalActions(studentId);
  const [words, setWords] = useState(() => wordsOf(goal));
  const habits = useHabits(studentId);
  const [tried, setTried] = useState(false);
  const today = dayOf(new Date());
  const faults = {
    wording: !words.wording.trim(),
    dueOn: !words.dueOn || words.dueOn < today,
  };
  const set = (part: Partial<Draft>) => setWords((before) => ({ ...before, ...part }));
  const save = () => {
    setTried(true);
    if (faults.wording || faults.dueOn) return;
    const said = { ...words, actions: words.actions.map((action) => action.trim()).filter(Boolean) };
    if (goal) change(goal, said);
    else propose(said);
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={t(goal ? 'goals.edit' : 'goals.new')}>
      <TextArea
        label={t('goals.want')}
        value={words.wording}
        onChange={(wording) => set({ wording })}
        rows={2}
        maxLength={200}
        error={tried && faults.wording ? t('goals.want.missing') : undefined}
      />
      <TextField
        label={t('goals.due')}
        type="date"
        min={today}
        value={words.dueOn}
        onChange={(dueOn) => set({ dueOn })}
        error={tried && faults.dueOn ? t('goals.due.missing') : undefined}
      />
      <TextField
        label={t('goals.why')}
        note={t('goals.optional')}
        value={words.why}
        onChange={(why) => set({ why })}
        maxLength={500}
      />
      {habits.length > 0 && (
        <Select
          label={t('goals.habit')}
          note={t('goals.optional')}
          value={words.competencyIds.find((id) => habits.some(({ item }) => item.id === id)) ?? ''}
          onChange={(id) => set({ competencyIds: withHabit(words.competencyIds, id, habits) })}
          options={[
            { value: '', label: t('goals.habit.none') },
            ...habits.map(({ item }) => ({ value: item.id, label: item.statement })),
          ]}
        />
      )}
      {words.actions.map((action, index) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the action's number
          key={index}
          label={t('goals.action', { number: index + 1 })}
          note={t('goals.optional')}
          value={action}
          onChange={(next) =>
            set({ actions: words.actions.map((one, place) => (place === index ? next : one)) })
          }
          maxLength={200}
        />
      ))}
      <TextField
        label={t('goals.if')}
        note={t('goals.optional')}
        value={words.obstacle}
        onChange={(obstacle) => set({ obstacle })}
        maxLength={300}
      />
      <TextField
        label={t('goals.then')}
        note={t('goals.optional')}
        value={words.plan}
        onChange={(plan) => set({ plan })}
        maxLength={300}
      />
      <TextField
        label={t('goals.know')}
        note={t('goals.optional')}
        value={words.measure}
        onChange={(measure) => set({ measure })}
        maxLength={500}
      />
      <ButtonRow>
        <Button kind="primary" onClick={save}>
          {t('goals.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('profile.cancel')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}

type Draft = Required<
  Pick<GoalWords, 'wording' | 'dueOn' | 'why' | 'measure' | 'obstacle' | 'plan' | 'actions' | 'competencyIds'>
>;

const wordsOf = (goal: Goal | undefined): Draft => {
  const actions = goal?.actions.map(({ text }) => text) ?? [];
  while (actions.length < ACTIONS) actions.push('');
  return {
    wording: goal?.wording ?? '',
    dueOn: goal?.dueOn ?? '',
    why: goal?.why ?? '',
    measure: goal?.measure ?? '',
    obstacle: goal?.obstacle ?? '',
    plan: goal?.plan ?? '',
    actions,
    competencyIds: goal?.competencies.map(({ id }) => id) ?? [],
  };
};

/** One habit in the place of another; other skills stay. */
const withHabit = (ids: readonly string[], picked: string, habits: readonly Habit[]) => [
  ...ids.filter((id) => !habits.some(({ item }) => item.id === id)),
  ...(picked ? [picked] : []),
];
