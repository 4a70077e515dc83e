import type { Evidence, Level } from '../../../api';

/** A level that a teacher gave, by the day the work was shown. */
export interface Shown {
  evidenceId: string;
  title: string;
  day: string;
  level: Level;
}

/** What counts for one competency, oldest first. */
export function shownIn(pieces: readonly Evidence[], competencyId: string): Shown[] {
  return pieces
    .filter(({ status }) => status === 'ACCEPTED')
    .flatMap((piece) =>
      piece.judgements
        .filter((one) => one.competencyId === competencyId && one.source === 'TEACHER')
        .map(({ level }) => ({ evidenceId: piece.id, title: piece.title, day: piece.performedOn, level })),
    )
    .sort((a, b) => a.day.localeCompare(b.day) || a.evidenceId.localeCompare(b.evidenceId));
}

const DAY = 86_400_000;

/** Where each one stands in a chart that is so wide; a single day stands in the middle. */
export function spread(shown: readonly Shown[], width: number): number[] {
  const days = shown.map(({ day }) => Date.parse(day) / DAY);
  const first = days[0] ?? 0;
  const span = (days.at(-1) ?? 0) - first;
  return days.map((day) => (span === 0 ? width / 2 : ((day - first) / span) * width));
}
