import { useLocale } from '../../i18n';

/** A time of the clock on the wall, such as 13:15, as the reader writes it. */
export function useClock(): (time: string) => string {
  const format = new Intl.DateTimeFormat(useLocale(), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return (time) => format.format(new Date(`2000-01-01T${time}:00Z`));
}
