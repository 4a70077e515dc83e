import type { FlexBlock } from '../../api';
import { addDays } from '../../i18n/days';

const weekday = (day: string) => (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;

/** The Monday of a day's week; on a weekend, of the one that comes. */
export const schoolMonday = (day: string) =>
  addDays(day, weekday(day) > 4 ? 7 - weekday(day) : -weekday(day));

/** Monday to Friday, and a day of the weekend where there is something. */
export const daysOf = (monday: string, busy: readonly string[]) =>
  Array.from({ length: 7 }, (_, at) => addDays(monday, at)).filter((day, at) => at < 5 || busy.includes(day));

/** What is left of a week from a day on, and a block that was called off with it: who counted on it has to know. */
export const stillToCome = (blocks: readonly FlexBlock[], today: string) =>
  blocks.filter(({ date }) => date >= today);

/** The next one that takes place, and those before it that do not. */
export const upToNext = (blocks: readonly FlexBlock[]) => {
  const next = blocks.findIndex(({ state }) => state !== 'CANCELLED');
  return next === -1 ? blocks : blocks.slice(0, next + 1);
};
