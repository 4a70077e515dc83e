import type { PathRevision } from '../../api';
import type { StepEdit } from './codesign';
import { isDone, stepsOf } from './model';

/** A step in the outline of a proposed path. Without an id it is new. */
export interface Row {
  key: string;
  id?: string;
  title: string;
  /** What is done stays where it is. */
  fixed: boolean;
}

/** The edits that were made, in order: they are sent as they are, so that they fit a path that moved on, too. */
export const rowsOf = (revision: PathRevision): Row[] =>
  [...stepsOf(revision)]
    .sort((a, b) => a.position - b.position)
    .map((step) => ({ key: step.id, id: step.id, title: step.title, fixed: isDone(step) }));

/** As the server applies them. */
export const applied = (rows: readonly Row[], edits: readonly StepEdit[]): Row[] =>
  edits.reduce<Row[]>((before, edit, number) => afterEdit(before, edit, number), [...rows]);

function afterEdit(rows: readonly Row[], edit: StepEdit, number: number): Row[] {
  if (edit.id === undefined)
    return [...rows, { key: `new-${number}`, title: edit.title ?? '', fixed: false }];
  const at = rows.findIndex(({ id }) => id === edit.id);
  const row = rows[at];
  if (!row) return [...rows];
  const others = rows.toSpliced(at, 1);
  return edit.remove
    ? others
    : others.toSpliced(edit.position ?? at, 0, { ...row, title: edit.title ?? row.title });
}

/** One place up or down, or the same where it would leave the list or pass something that is done. */
export function moved(rows: readonly Row[], key: string, by: -1 | 1): StepEdit | undefined {
  const at = rows.findIndex((row) => row.key === key);
  const row = rows[at];
  const other = rows[at + by];
  return row?.id === undefined || !other || other.fixed ? undefined : { id: row.id, position: at + by };
}

/** What is left of edits on a path that others changed meanwhile: nothing but what points to steps that are gone is lost. */
export function rebased(edits: readonly StepEdit[], revision: PathRevision): StepEdit[] {
  const known = new Set(stepsOf(revision).map(({ id }) => id));
  return edits.filter(({ id }) => id === undefined || known.has(id));
}
