import type { PathSection, Step } from '../../api';
import { addDays } from '../../i18n/days';
import type { Showing } from '../../shell/ageMode';
import { isDone, weekOf } from './model';

/** How much of a path is shown: five steps to hear, all in a list, weeks by sections, or what leads to what. */
export type PathView = 'SIMPLE' | 'LIST' | 'TIMELINE' | 'MAP';

export const views: readonly PathView[] = ['SIMPLE', 'LIST', 'TIMELINE', 'MAP'];

/** What a person begins with; everybody may change it. */
export const viewOf = (mode: Showing): PathView => (mode === 'SIMPLE' ? 'SIMPLE' : 'LIST');

const MOST_AT_ONCE = 5;

/** The next few steps, whatever section they are in. */
export const nextFew = (sections: readonly PathSection[]): Step[] =>
  sections
    .flatMap(({ steps }) => steps)
    .filter((step) => !isDone(step))
    .slice(0, MOST_AT_ONCE);

const MOST_WEEKS = 12;
const WEEK = 7 * 86_400_000;

/** Mondays from this week on, as far as the path goes, three months at most. */
export function weeksAhead(sections: readonly PathSection[], today: string): string[] {
  const days = sections.flatMap(({ steps }) => steps.map(({ endOn, startOn }) => endOn ?? startOn ?? today));
  const last = [today, ...days].sort().at(-1) ?? today;
  const first = weekOf(today).start;
  const count = Math.floor((Date.parse(last) - Date.parse(first)) / WEEK) + 1;
  return Array.from({ length: Math.max(1, Math.min(MOST_WEEKS, count)) }, (_, week) =>
    addDays(first, 7 * week),
  );
}

/** The steps of a section that run in the week of a Monday. */
export function stepsIn(section: PathSection, monday: string): Step[] {
  const { start, end } = weekOf(monday);
  return section.steps.filter(
    ({ startOn, endOn }) => startOn !== undefined && startOn <= end && (endOn ?? startOn) >= start,
  );
}
