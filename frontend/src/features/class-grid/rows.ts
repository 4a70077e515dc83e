import type { ClassGrid, GridCell, GridColumn, PersonRef } from '../../api';

export type Sort = 'name' | 'need' | 'recent';
export type Only = 'waiting' | 'needs';

/** One student with all cells, and what they come to. The same object as long as the class stays the same. */
export interface GridRowData {
  student: PersonRef;
  cells: readonly GridCell[];
  /** Competencies where the rule is met and an educator decides. */
  ready: number;
  /** Competencies where the student is stuck or has shown the first level only. */
  needs: number;
  waiting: number;
  /** The day of the newest evidence; empty without any. */
  newest: string;
}

const needs = ({ l, k }: GridCell) => k || l === 1;

function rowOf(student: PersonRef, cells: readonly GridCell[]): GridRowData {
  return {
    student,
    cells,
    ready: cells.filter(({ s }) => s === 'SUFFICIENT').length,
    needs: cells.filter(needs).length,
    waiting: cells.reduce((sum, { w }) => sum + w, 0),
    newest: cells.reduce((newest, { d = '' }) => (d > newest ? d : newest), ''),
  };
}

export interface GridView {
  columns: readonly GridColumn[];
  rows: readonly GridRowData[];
}

/** The columns of one area, or all of them, with the rows in the order of the class. */
export function viewOf({ students, competencies, cells }: ClassGrid, area: string | undefined): GridView {
  const places = competencies.flatMap((column, place) =>
    area === undefined || (column.area ?? '') === area ? [place] : [],
  );
  const all = places.length === competencies.length;
  const pick = <T>(list: readonly T[] = []) =>
    all ? list : places.flatMap((place) => list.slice(place, place + 1));
  return {
    columns: pick(competencies),
    rows: students.map((student, row) => rowOf(student, pick(cells[row]))),
  };
}

const orders: Record<Exclude<Sort, 'name'>, (a: GridRowData, b: GridRowData) => number> = {
  need: (a, b) => b.needs - a.needs,
  recent: (a, b) => b.newest.localeCompare(a.newest),
};

/** The rows to show, in their order; by name is how the class comes. */
export function arranged(
  rows: readonly GridRowData[],
  sort: string | undefined,
  only: string | undefined,
): readonly GridRowData[] {
  const order = sort === 'need' || sort === 'recent' ? orders[sort] : undefined;
  const shown = only === 'waiting' || only === 'needs' ? rows.filter((row) => row[only] > 0) : rows;
  return order ? [...shown].sort(order) : shown;
}
