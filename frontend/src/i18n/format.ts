import { useMemo } from 'react';
import { useLocale } from './useT';

/** Dates and numbers in the reader's language and the district's time zone. Dates are ISO text. */
export interface Format {
  /** Nov 17 */
  day(iso: string): string;
  /** Tuesday, Nov 17 */
  weekday(iso: string): string;
  /** Tuesday, November 17 */
  longDay(iso: string): string;
  /** Nov 17, 2026 */
  date(iso: string): string;
  /** Thu 10:00 AM */
  dayTime(iso: string): string;
  /** 10:00 AM */
  time(iso: string): string;
  number(value: number): string;
  /** "Ana, Wei and Sam" */
  list(words: readonly string[]): string;
  /** Whole days from `iso` to now, in the district's zone; negative when it lies ahead. */
  daysSince(iso: string): number;
}

let zone: string | undefined;

/** Set once, when we know who is signed in. */
export function setTimeZone(timeZone: string): void {
  zone = timeZone;
}

/** The district's zone; the device's until we know it. */
export const timeZone = () => zone;

/** A date without a time is a calendar day: it must not move with the zone. */
const isDay = (iso: string) => iso.length === 10;
const instant = (iso: string) => new Date(isDay(iso) ? `${iso}T12:00:00Z` : iso);

function formatter(locale: string, options: Intl.DateTimeFormatOptions) {
  const local = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  const calendar = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (iso: string) => (isDay(iso) ? calendar : local).format(instant(iso));
}

/** The calendar day of an instant in the district's zone, as YYYY-MM-DD. */
export function dayOf(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(date);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

export function createFormat(locale: string): Format {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const number = new Intl.NumberFormat(locale);
  const dayOfIso = (iso: string) => (isDay(iso) ? iso : dayOf(new Date(iso)));
  return {
    day: formatter(locale, { month: 'short', day: 'numeric' }),
    weekday: formatter(locale, { weekday: 'long', month: 'short', day: 'numeric' }),
    longDay: formatter(locale, { weekday: 'long', month: 'long', day: 'numeric' }),
    date: formatter(locale, { dateStyle: 'medium' }),
    dayTime: formatter(locale, { weekday: 'short', hour: 'numeric', minute: '2-digit' }),
    time: formatter(locale, { hour: 'numeric', minute: '2-digit' }),
    number: (value) => number.format(value),
    list: (words) => list.format(words),
    daysSince: (iso) => daysBetween(dayOfIso(iso), dayOf(new Date())),
  };
}

export function useFormat(): Format {
  const locale = useLocale();
  return useMemo(() => createFormat(locale), [locale]);
}
