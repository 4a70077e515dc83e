import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react';
import { move } from './model';
import { mark, reachable } from './useMarks';

const cellOf = (target: EventTarget) => (target as HTMLElement).closest<HTMLTableCellElement>('[data-cell]');

const keyOf = (cell: HTMLElement) => cell.dataset.cell ?? '';

/** What is done with cells, heard once for all of them: arrows move, Enter opens, Space selects. */
export function useCells(table: RefObject<HTMLTableElement | null>, onOpen: (cell: string) => void) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const toggle = (keys: readonly string[], on?: boolean) =>
    setSelected((before) => {
      const next = new Set(before);
      for (const key of keys) (on ?? !next.has(key)) ? next.add(key) : next.delete(key);
      return next;
    });
  const open = (cell: HTMLElement) => {
    // seen at once; the panel comes right after
    mark(table.current, 'aria-current', new Set([keyOf(cell)]));
    onOpen(keyOf(cell));
  };
  const walk = (cell: HTMLTableCellElement, key: string, selecting: boolean) => {
    const next = neighbour(cell, key);
    next?.focus();
    if (next && selecting) toggle([keyOf(cell), keyOf(next)], true);
    return next !== undefined;
  };
  const clear = () => {
    if (selected.size > 0) setSelected(new Set());
    return selected.size > 0;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    const act = () => {
      if (event.key === 'Enter') return open(cell);
      if (event.key === ' ') return toggle([keyOf(cell)]);
      if (event.key === 'Escape') return clear();
      return walk(cell, event.key, event.shiftKey);
    };
    if (act() !== false) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    if (event.ctrlKey || event.metaKey) toggle([keyOf(cell)]);
    else open(cell);
  };
  const onFocus = (event: FocusEvent) => {
    const cell = cellOf(event.target);
    if (cell) reachable(table.current, cell);
  };
  return { selected, clear, listeners: { onKeyDown, onClick, onFocus } };
}

/** The cell that a key leads to, as the table stands on the page. */
function neighbour(cell: HTMLTableCellElement, key: string): HTMLElement | undefined {
  const body = cell.closest('tbody');
  const row = cell.closest('tr');
  if (!body || !row) return undefined;
  const cells = (line: HTMLTableRowElement) => [...line.cells].filter((one) => one.dataset.cell);
  const next = move(
    { row: row.sectionRowIndex, column: cells(row).indexOf(cell) },
    key,
    { rows: body.rows.length, columns: cells(row).length },
    document.documentElement.dir === 'rtl',
  );
  const line = next && body.rows[next.row];
  return line && cells(line)[next.column];
}
