import { addDays } from '../../i18n/days';

const weekday = (day: string) => (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;

/** The Monday of a day's week; on a weekend, of the one that comes. */
export const schoolMonday = (day: string) =>
  addDays(day, weekday(day) > 4 ? 7 - weekday(day) : -weekday(day));

/** Monday to Friday, and a day of the weekend where there is something. */
export const daysOf = (monday: string, busy: readonly string[]) =>
  Array.from({ length: 7 }, (_, at) => addDays(monday, at)).filter((day, at) => at < 5 || busy.includes(day));
