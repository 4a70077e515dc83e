import { fireEvent, render } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClassGrid, GridCell } from '../../api';
import { i18n } from '../../i18n/catalogs';
import { Grid } from './Grid';
import { arranged, viewOf } from './rows';

// it needs the router of the app, and is none of the cells
vi.mock('./SelectionBar', () => ({ SelectionBar: () => null }));

const STUDENTS = 30;
const SKILLS = 24;
const CELLS = STUDENTS * SKILLS;

const cell: GridCell = { l: 2, n: 1, w: 0, s: 'DEVELOPING', k: false, d: '2026-11-01' };
const grid: ClassGrid = {
  class: { id: 'k', title: 'Math' },
  students: Array.from({ length: STUDENTS }, (_, i) => ({
    id: `s${i}`,
    name: `Student ${i}`,
    initials: 'S',
  })),
  competencies: Array.from({ length: SKILLS }, (_, i) => ({
    id: `c${i}`,
    code: `C.${i}`,
    statement: `Skill ${i}`,
    area: i < 12 ? 'Ratios' : 'Shapes',
    distribution: [0, 0, STUDENTS, 0, 0],
  })),
  cells: Array.from({ length: STUDENTS }, (_, row) =>
    Array.from({ length: SKILLS }, () => ({ ...cell, n: row })),
  ),
};

const drawn = vi.spyOn(i18n, '_');
const cellsDrawn = () => drawn.mock.calls.filter(([id]) => String(id) === 'grid.cell').length;
const { columns, rows } = viewOf(grid, undefined);
const onOpen = vi.fn();
const sheet = (props: Partial<Parameters<typeof Grid>[0]> = {}) => (
  <Grid
    title="Math"
    classId="k"
    columns={columns}
    rows={rows}
    hideNames={false}
    openCell={undefined}
    day="2026-11-20"
    onOpen={onOpen}
    {...props}
  />
);
const at = (row: number, column: number) =>
  document.querySelector(`[data-cell="s${row}.c${column}"]`) as HTMLElement;

describe('a class of 720 cells', () => {
  let shown: ReturnType<typeof render>;
  beforeEach(() => {
    drawn.mockClear();
    onOpen.mockClear();
    shown = render(sheet());
    expect(cellsDrawn()).toBe(CELLS);
    drawn.mockClear();
  });

  it('moves the focus, opens, selects and sorts without drawing a cell anew', () => {
    at(0, 0).focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'PageDown', 'End']) {
      fireEvent.keyDown(document.activeElement as Element, { key });
    }
    expect(document.activeElement).toBe(at(11, 23));
    expect(document.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1);
    fireEvent.keyDown(at(11, 23), { key: 'Enter' });
    expect(onOpen).toHaveBeenCalledWith('s11.c23');
    shown.rerender(sheet({ openCell: 's11.c23' }));
    expect(at(11, 23).getAttribute('aria-current')).toBe('true');
    fireEvent.keyDown(at(11, 23), { key: ' ' });
    fireEvent.keyDown(at(11, 23), { key: 'ArrowUp', shiftKey: true });
    expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(2);
    shown.rerender(sheet({ rows: [...rows].reverse() }));
    expect(document.querySelector('tbody th')?.textContent).toBe('Student 29');
    const figure = cellsDrawn();
    console.log(
      `FIGURE grid ${CELLS} cells: ${figure} drawn anew by 4 moves, an opening, 2 selections and a sort`,
    );
    expect(figure).toBe(0);
  });

  it('would show cells that are drawn anew', () => {
    shown.rerender(sheet({ rows: viewOf(grid, undefined).rows }));
    expect(cellsDrawn(), 'control: rows that are not the same objects').toBe(CELLS);
    drawn.mockClear();
    const changed = viewOf({ ...grid, cells: grid.cells.with(3, [...(grid.cells[3] ?? [])]) }, undefined)
      .rows[3];
    shown.rerender(sheet({ rows: arranged(changed ? rows.with(3, changed) : rows, undefined, undefined) }));
    expect(cellsDrawn()).toBeGreaterThan(0);
  });

  it('marks what comes back as it was left, and lets Escape clear a selection', () => {
    fireEvent.keyDown(at(2, 2), { key: ' ' });
    shown.rerender(sheet({ rows: rows.slice(0, 1) }));
    shown.rerender(sheet());
    expect(at(2, 2).getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(at(2, 2), { key: 'Escape' });
    expect(document.querySelector('[aria-selected="true"]')).toBeNull();
  });
});
