import type { PathRevision, Step, StepOption } from '../../api';
import type { StepEdit } from '../path/codesign';
import { isDone, stepsOf } from '../path/model';

/** A step in the outline of a proposed path. Without an id it is new. */
export interface Row {
  key: string;
  id?: string;
  title: string;
  /** What is done stays where it is. */
  fixed: boolean;
  startOn?: string | undefined;
  endOn?: string | undefined;
  /** The ways to do it, the one to take first. */
  options: readonly StepOption[];
  withWhomIds: readonly string[];
  competencies: Step['competencies'];
  kind: Step['kind'];
}

/** What an edit of a new step means for the screen besides: names that the server will look up. */
export interface Shown {
  options?: readonly StepOption[];
  title?: string;
}

/** An edit as it is sent, and what is shown of it until it is saved. */
export interface Change {
  edit: StepEdit;
  shown?: Shown;
}

const rowOf = (step: Step): Row => ({
  key: step.id,
  id: step.id,
  title: step.title,
  fixed: isDone(step),
  startOn: step.startOn,
  endOn: step.endOn,
  options: step.options,
  withWhomIds: step.withWhom.map(({ id }) => id),
  competencies: step.competencies,
  kind: step.kind,
});

export const rowsOf = (revision: PathRevision): Row[] =>
  [...stepsOf(revision)].sort((a, b) => a.position - b.position).map(rowOf);

/** As the server applies them, in order; they are sent as they are, so that they fit a path that moved on, too. */
export const applied = (rows: readonly Row[], changes: readonly Change[]): Row[] =>
  changes.reduce<Row[]>((before, change, number) => after(before, change, number), [...rows]);

function after(rows: readonly Row[], { edit, shown }: Change, number: number): Row[] {
  if (edit.id === undefined) {
    const blank: Row = {
      key: `new-${number}`,
      title: '',
      fixed: false,
      options: [],
      withWhomIds: [],
      competencies: [],
      kind: 'LEARN',
    };
    return rows.toSpliced(edit.position ?? rows.length, 0, edited(blank, edit, shown));
  }
  const at = rows.findIndex(({ id }) => id === edit.id);
  const row = rows[at];
  if (!row) return [...rows];
  const others = rows.toSpliced(at, 1);
  return edit.remove ? others : others.toSpliced(edit.position ?? at, 0, edited(row, edit, shown));
}

function edited(row: Row, edit: StepEdit, shown: Shown | undefined): Row {
  const known = [...(shown?.options ?? []), ...row.options];
  const options = edit.optionIds?.flatMap((id) => known.find((one) => one.opportunityId === id) ?? []);
  return {
    ...row,
    title: edit.title ?? shown?.title ?? row.title,
    startOn: edit.startOn ?? row.startOn,
    endOn: edit.endOn ?? row.endOn,
    options: options ?? row.options,
    withWhomIds: edit.withWhomIds ?? row.withWhomIds,
    kind: edit.kind ?? row.kind,
  };
}

/** What is left of edits on a path that others changed meanwhile: nothing but what points to steps that are gone is lost. */
export function rebased(edits: readonly StepEdit[], revision: PathRevision): StepEdit[] {
  const known = new Set(stepsOf(revision).map(({ id }) => id));
  return edits.filter(({ id }) => id === undefined || known.has(id));
}
