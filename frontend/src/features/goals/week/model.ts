import type {
  Feeling,
  Goal,
  GoalWeek,
  LearningPath,
  LookedBack,
  PlannedAction,
  WeekWords,
} from '../../../api';
import { addDays } from '../../../i18n/days';

export const feelings: readonly Feeling[] = ['GREAT', 'GOOD', 'OKAY', 'LOW', 'HARD'];
export const outcomes: readonly LookedBack['outcome'][] = ['DONE', 'PARTLY', 'NOT_YET'];

/** More than this is a wish, not a plan. */
export const MOST = 3;

/** The Monday of the week a day is in. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

export const wordsOf = (week: GoalWeek): WeekWords => ({
  feeling: week.feeling,
  feelingNote: week.feelingNote,
  lookBack: week.lookBack,
  plan: week.plan,
  message: week.message,
});

/** What to look back on: what was planned last, then first actions of goals that are still open. */
export function toLookBackOn(last: GoalWeek | undefined, goals: readonly Goal[]): string[] {
  const planned = (last?.plan ?? []).map(({ text }) => text);
  const open = openActions(goals).map(({ text }) => text);
  return [...new Set([...planned, ...open])].slice(0, 6);
}

/** What a plan can be drawn from: steps that can be done now, then open actions of goals. */
export function ideasFor(path: LearningPath | undefined, goals: readonly Goal[]): PlannedAction[] {
  const steps = (path?.active?.sections ?? [])
    .flatMap((section) => section.steps)
    .filter(({ status }) => status === 'IN_PROGRESS' || status === 'AVAILABLE')
    .slice(0, 4)
    .map(({ id, title }) => ({ text: title, stepId: id }));
  return [...steps, ...openActions(goals).slice(0, 3)];
}

const openActions = (goals: readonly Goal[]): PlannedAction[] =>
  goals
    .filter(({ status }) => status === 'ACTIVE')
    .flatMap((goal) =>
      goal.actions.filter(({ doneAt }) => !doneAt).map(({ text }) => ({ text, goalId: goal.id })),
    );

/** The same student on two devices: what is said here stands, and no line of the other is lost while there is room. */
export function mergeWeeks(mine: WeekWords, theirs: WeekWords): WeekWords {
  const plan = [
    ...mine.plan,
    ...theirs.plan.filter((one) => !mine.plan.some(({ text }) => text === one.text)),
  ];
  const looked = theirs.lookBack.filter((one) => !mine.lookBack.some(({ text }) => text === one.text));
  return {
    feeling: mine.feeling ?? theirs.feeling,
    feelingNote: mine.feelingNote ?? theirs.feelingNote,
    lookBack: [...mine.lookBack, ...looked],
    plan: plan.slice(0, MOST),
    message: mine.message ?? theirs.message,
  };
}
