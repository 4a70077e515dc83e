import { useFormat, useT } from '../../i18n';
import { useStepActions } from '../path/useStepActions';
import { whenOf } from '../path/words';
import * as edits from './edits';
import { focusRow } from './focusRow';
import type { RowProps } from './OutlineRow';
import { applied, type Change } from './rows';

/** What can be done with a row, each said aloud; the focus stays with the row. */
export function useRowActs({ row, step, studentId, outline, teachers, neighbours }: RowProps) {
  const t = useT();
  const format = useFormat();
  const { pin } = useStepActions(studentId);
  const { title } = row;
  const as = (change: Change) =>
    applied([row], [{ ...change, edit: { ...change.edit, position: 0 } }])[0] ?? row;
  const change = (one: Change | undefined, words: (changed: Change) => string) => {
    if (one) outline.act([one], words(one));
    focusRow(row.key);
  };
  const swapTo = (one: Change | undefined) =>
    change(one, (swap) => t('outline.swapped', { title, way: as(swap).options[0]?.title ?? '' }));
  return {
    move: (by: -1 | 1) =>
      change(edits.moved(outline.rows, row.key, by), ({ edit }) =>
        t('outline.movedTo', { title, number: (edit.position ?? 0) + 1, count: outline.rows.length }),
      ),
    week: (by: -1 | 1) =>
      change(edits.inWeeks(row, by), ({ edit }) =>
        t('outline.inWeek', { title, when: whenOf(edit, t, format) }),
      ),
    swap: () => swapTo(edits.swappedToNext(row)),
    swapTo: (id: string) => swapTo(edits.swapped(row, id)),
    withWhom: (id: string | undefined) =>
      change(edits.withWhom(row, id), () =>
        t('outline.with', {
          title,
          name: teachers.find((one) => one.id === id)?.name ?? t('mode.INDEPENDENT'),
        }),
      ),
    remove: () => {
      const gone = edits.removed(row);
      if (!gone) return;
      outline.act([gone], t('outline.removed', { title }));
      focusRow(neighbours[1] ?? neighbours[0]);
    },
    /** At once: it holds the step in place and is nothing to agree on. */
    pin: () => {
      if (step) pin(step);
      focusRow(row.key);
    },
  };
}
