import { dayOf, timeZone } from '../../i18n/format';

/** A day and a time of the clock on the school's wall, as an instant. */
export function instantOf(day: string, time: string): string {
  const guess = new Date(`${day}T${time}:00Z`);
  const offset = Date.parse(`${wallClock(guess)}:00Z`) - guess.getTime();
  return new Date(guess.getTime() - offset).toISOString();
}

/** HH:MM on the school's wall. */
export const timeOf = (iso: string) => wallClock(new Date(iso)).slice(11);

export const today = () => dayOf(new Date());

const wallClock = (date: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: timeZone(), dateStyle: 'short', timeStyle: 'short' })
    .format(date)
    .replace(' ', 'T');
