import { timeZone } from './format';

/** The last second of a calendar day in the district's zone: what was known when the day ended. */
export function endOfDay(day: string): string {
  const guess = new Date(`${day}T23:59:59Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: timeZone(),
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(guess);
  const offset = Date.parse(`${shown.replace(' ', 'T')}Z`) - guess.getTime();
  return new Date(guess.getTime() - offset).toISOString();
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
