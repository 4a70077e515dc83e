import { type RefObject, useLayoutEffect } from 'react';

type Table = RefObject<HTMLTableElement | null>;

/**
 * Marks cells in the page itself: to have React draw them would draw 720 cells anew for one that changed. Runs after each
 * drawing of the grid, because a row that comes back has no marks.
 */
export function useMarks(table: Table, openCell: string | undefined, selected: ReadonlySet<string>) {
  useLayoutEffect(() => {
    mark(table.current, 'aria-current', new Set(openCell ? [openCell] : []));
    mark(table.current, 'aria-selected', selected);
    reachable(table.current);
  });
}

export function mark(table: HTMLTableElement | null, attribute: string, keys: ReadonlySet<string>) {
  for (const cell of table?.querySelectorAll<HTMLElement>(`[${attribute}="true"]`) ?? []) {
    if (!keys.has(cell.dataset.cell ?? '')) cell.removeAttribute(attribute);
  }
  for (const key of keys) cellOf(table, key)?.setAttribute(attribute, 'true');
}

/** The key of an open cell comes out of the address: it may be anything. */
const cellOf = (table: HTMLTableElement | null, key: string) =>
  /^[\w.-]+$/.test(key) ? table?.querySelector<HTMLElement>(`[data-cell="${key}"]`) : undefined;

/** One cell can be reached with Tab: the one that had the focus last, or the first. */
export function reachable(table: HTMLTableElement | null, cell?: HTMLElement) {
  const before = table?.querySelector<HTMLElement>('[data-cell][tabindex="0"]');
  const next = cell ?? before ?? table?.querySelector<HTMLElement>('[data-cell]');
  if (before === next) return;
  if (before) before.tabIndex = -1;
  if (next) next.tabIndex = 0;
}
