import type { ClassGrid, GridCell, GridColumn } from '../../api';
import { daysBetween } from '../../i18n/format';

/** After so many days without new evidence a cell is hatched. */
const STALE_DAYS = 30;

export interface Place {
  row: number;
  column: number;
}

/** Seen on a day. */
export const isStale = (cell: GridCell, day: string): boolean =>
  cell.l > 0 && cell.d !== undefined && daysBetween(cell.d, day) > STALE_DAYS;

/** Neighbouring columns of one area, in their order. */
export function areasOf(columns: readonly GridColumn[]): { area: string; count: number }[] {
  const areas: { area: string; count: number }[] = [];
  for (const { area = '' } of columns) {
    const last = areas.at(-1);
    if (last?.area === area) last.count += 1;
    else areas.push({ area, count: 1 });
  }
  return areas;
}

/** A gap stands before the first column of each area but the first. */
export const startsArea = (columns: readonly GridColumn[], index: number): boolean =>
  index > 0 && columns[index]?.area !== columns[index - 1]?.area;

/** Where a key leads, kept inside the grid; nothing for keys that do not move. */
export function move(
  { row, column }: Place,
  key: string,
  size: { rows: number; columns: number },
  rtl = false,
): Place | undefined {
  const side = rtl ? -1 : 1;
  const steps: Record<string, Place> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - side },
    ArrowRight: { row, column: column + side },
    Home: { row, column: 0 },
    End: { row, column: size.columns - 1 },
    PageUp: { row: row - 10, column },
    PageDown: { row: row + 10, column },
  };
  const next = steps[key];
  const within = (value: number, most: number) => Math.max(0, Math.min(most - 1, value));
  return next && { row: within(next.row, size.rows), column: within(next.column, size.columns) };
}

export interface LevelGroup {
  level: number;
  students: { id: string; name: string; waiting: number }[];
}

/** The students of one competency under the level they have shown, highest first. */
export function groupsOf(grid: ClassGrid, column: number): LevelGroup[] {
  return [4, 3, 2, 1, 0]
    .map((level) => ({
      level,
      students: grid.students.flatMap(({ id, name }, row) => {
        const cell = grid.cells[row]?.[column];
        return cell && Math.min(cell.l, 4) === level ? [{ id, name, waiting: cell.w }] : [];
      }),
    }))
    .filter(({ students }) => students.length > 0);
}
