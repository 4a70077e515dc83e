import type { FlexBlock } from '../../api';
import { useFormat, useLocale, useT } from '../../i18n';
import { useClock } from './useClock';

/** A block in words a student reads. */
export function useBlockWords() {
  const t = useT();
  const format = useFormat();
  const clock = useClock();
  const locale = useLocale();
  const span = (weekday: 'short' | 'long') =>
    new Intl.DateTimeFormat(locale, {
      weekday,
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'UTC',
    });
  return {
    /** Day and time, as the clock on the wall says it. */
    when: ({ date, startsAt, endsAt }: FlexBlock, weekday: 'short' | 'long' = 'short') =>
      span(weekday).formatRange(new Date(`${date}T${startsAt}:00Z`), new Date(`${date}T${endsAt}:00Z`)),
    where: ({ place, educator }: FlexBlock) =>
      educator ? t('blocks.whereWith', { place, name: educator.name }) : place,
    /** Why it is not where it was; the newest change counts. */
    change: ({ changes }: FlexBlock) => {
      const [last] = changes;
      if (!last) return undefined;
      const { kind, date, startsAt, reason } = last;
      return kind === 'MOVED'
        ? t('blocks.moved', { day: format.weekday(date), time: clock(startsAt), reason })
        : reason;
    },
  };
}
