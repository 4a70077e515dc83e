import { describe, expect, it } from 'vitest';
import type { ClassGrid, GridCell } from '../../api';
import { rowsOf } from './csv';
import { startOfYear } from './LookBack';
import { areasOf, groupsOf, move } from './model';
import { arranged, viewOf } from './rows';

const column = (id: string, area: string) => ({
  id,
  code: id,
  statement: id,
  area,
  distribution: [1, 0, 0, 1, 0],
});
const blank: GridCell = { l: 0, n: 0, w: 0, s: 'NOT_STARTED', k: false };
const grid: ClassGrid = {
  class: { id: 'k', title: 'Math' },
  students: ['Ana', '=Bo'].map((name) => ({ id: name, name, initials: 'A' })),
  competencies: [column('a', 'Ratios'), column('b', 'Ratios'), column('c', 'Shapes')],
  cells: [
    [{ l: 3, n: 2, w: 0, s: 'DEVELOPING', k: false, d: '2026-11-01' }, blank, blank],
    [blank, blank, blank],
  ],
};

describe('the class grid', () => {
  it('keeps columns of one area together', () => {
    expect(areasOf(grid.competencies)).toEqual([
      { area: 'Ratios', count: 2 },
      { area: 'Shapes', count: 1 },
    ]);
  });

  it('moves with the keys and stays inside, mirrored from right to left', () => {
    const size = { rows: 2, columns: 3 };
    expect(move({ row: 0, column: 0 }, 'ArrowLeft', size)).toEqual({ row: 0, column: 0 });
    expect(move({ row: 0, column: 0 }, 'ArrowRight', size)).toEqual({ row: 0, column: 1 });
    expect(move({ row: 0, column: 1 }, 'ArrowRight', size, true)).toEqual({ row: 0, column: 0 });
    expect(move({ row: 0, column: 0 }, 'PageDown', size)).toEqual({ row: 1, column: 0 });
    expect(move({ row: 0, column: 0 }, 'x', size)).toBeUndefined();
  });

  it('lists students under the level they have shown', () => {
    expect(groupsOf(grid, 0).map(({ level, students }) => [level, students.map(({ name }) => name)])).toEqual(
      [
        [3, ['Ana']],
        [0, ['=Bo']],
      ],
    );
  });

  it('puts who needs most or has the newest work first, and shows one area or one kind of row', () => {
    const stuck: GridCell = { l: 1, n: 3, w: 1, s: 'DEVELOPING', k: true, d: '2026-10-01' };
    const busy = { ...grid, cells: [grid.cells[0] ?? [], [stuck, blank, blank]] };
    const names = (rows: ReturnType<typeof viewOf>['rows']) => rows.map(({ student }) => student.name);
    const { rows } = viewOf(busy, undefined);
    expect(names(arranged(rows, undefined, undefined))).toEqual(['Ana', '=Bo']);
    expect(names(arranged(rows, 'need', undefined))).toEqual(['=Bo', 'Ana']);
    expect(names(arranged(rows, 'recent', undefined))).toEqual(['Ana', '=Bo']);
    expect(names(arranged(rows, undefined, 'waiting'))).toEqual(['=Bo']);
    expect(names(arranged(rows, 'nonsense', 'nonsense'))).toEqual(['Ana', '=Bo']);
    expect(viewOf(busy, 'Shapes').columns.map(({ id }) => id)).toEqual(['c']);
    expect(viewOf(busy, 'Shapes').rows[1]?.needs).toBe(0);
  });

  it('writes no formula into a spreadsheet', () => {
    expect(rowsOf(grid)[2]?.[0]).toBe("'=Bo");
  });

  it('looks back to the first day of the school year, or a year where none is known', () => {
    const session = (startsOn: string, endsOn: string) => ({
      id: startsOn,
      title: '',
      type: 'term',
      startsOn,
      endsOn,
      schoolYear: 2027,
    });
    const sessions = [session('2026-08-24', '2027-06-11'), session('2026-11-01', '2027-01-20')];
    expect(startOfYear(sessions, '2026-11-23')).toBe('2026-08-24');
    expect(startOfYear(sessions, '2027-07-01')).toBe('2026-07-01');
  });
});
