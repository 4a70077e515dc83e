import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, memo, useRef, useState } from 'react';
import type { ClassGrid, GridCell, GridColumn, PersonRef } from '../../api';
import { useFormat, useT } from '../../i18n';
import { classes, LevelGlyph, levelFill, useLevelName } from '../../ui';
import { shortName } from '../shared/shortName';
import styles from './Grid.module.css';
import { areasOf, isStale, move } from './model';

interface Props {
  grid: ClassGrid;
  /** For a projector: nobody can be recognised. */
  hideNames: boolean;
  openCell: string | undefined;
  /** The day that is looked back at. */
  day: string | undefined;
}

/** Arrow keys move, Enter opens; one cell at a time can be reached with Tab. */
export function Grid({ grid, hideNames, openCell, day }: Props) {
  const t = useT();
  const navigate = useNavigate({ from: '/t/c/$classId/grid' });
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState({ row: 0, column: 0 });
  const open = (target: EventTarget) => {
    const cell = (target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset.cell;
    if (cell) navigate({ search: (before) => ({ ...before, cell }) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open(event.target);
    const rtl = document.documentElement.dir === 'rtl';
    const next = move(
      place,
      event.key,
      { rows: grid.students.length, columns: grid.competencies.length },
      rtl,
    );
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    table.current?.querySelector<HTMLElement>(`[data-place="${next.row}.${next.column}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the clicks of all cells are heard here, once
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys
    <div className={styles.scroll} onClick={(event) => open(event.target)}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern of a grid in a table
        role="grid"
        className={styles.grid}
        aria-label={t('grid.label', { title: grid.class.title })}
        onKeyDown={onKeyDown}
      >
        <Head grid={grid} />
        <tbody>
          {grid.students.map((student, row) => (
            <Row
              key={student.id}
              row={row}
              student={student}
              name={hideNames ? t('grid.hidden', { number: row + 1 }) : student.name}
              cells={grid.cells[row] ?? []}
              columns={grid.competencies}
              active={place.row === row ? place.column : undefined}
              openCell={openCell?.startsWith(student.id) ? openCell : undefined}
              day={day}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Drawn again only for another class or day, not when the focus moves. */
const Head = memo(function Head({ grid }: { grid: ClassGrid }) {
  const t = useT();
  return (
    <thead>
      <tr>
        <td className={styles.corner} />
        {areasOf(grid.competencies).map(({ area, count }) => (
          <th key={area} scope="colgroup" colSpan={count} className={styles.area}>
            <span>{area || t('grid.noArea')}</span>
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col" className={styles.corner}>
          <span className="small quiet">{t('grid.students', { count: grid.students.length })}</span>
        </th>
        {grid.competencies.map((column) => (
          <th
            key={column.id}
            scope="col"
            className={styles.column}
            title={`${column.statement} (${column.code})`}
          >
            <span className={styles.columnName}>{shortName(column)}</span>
            <ClassBar counts={column.distribution} />
          </th>
        ))}
      </tr>
    </thead>
  );
});

function ClassBar({ counts }: { counts: readonly number[] }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {counts.map((count, level) =>
        level > 0 && count > 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the level
          <i key={level} className={levelFill(Math.min(level, 4))} style={{ flexGrow: count }} />
        ) : null,
      )}
    </span>
  );
}

interface RowProps {
  row: number;
  student: PersonRef;
  name: string;
  cells: readonly GridCell[];
  columns: readonly GridColumn[];
  /** The column that Tab reaches, where it is in this row. */
  active: number | undefined;
  openCell: string | undefined;
  /** The day that is looked back at. */
  day: string | undefined;
}

/** Drawn again only when something of its own changes: what keeps a large grid quick. */
const Row = memo(function Row({ row, student, name, cells, columns, active, openCell, day }: RowProps) {
  const nameOfCell = useCellName();
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <bdi>{name}</bdi>
      </th>
      {columns.map((column, index) => {
        const cell = cells[index];
        if (!cell) return null;
        const key = `${student.id}.${column.id}`;
        return (
          <td
            key={column.id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern of a grid in a table
            role="gridcell"
            tabIndex={active === index ? 0 : -1}
            data-cell={key}
            data-place={`${row}.${index}`}
            aria-label={nameOfCell(name, column, cell)}
            aria-selected={openCell === key}
            className={column.area === columns[index - 1]?.area ? undefined : styles.first}
          >
            <span
              className={classes(
                styles.cell,
                levelFill(Math.min(cell.l, 4)),
                isStale(cell, day) && styles.stale,
              )}
            >
              <LevelGlyph level={cell.l} />
              {cell.w > 0 && <i className={styles.waits} />}
            </span>
          </td>
        );
      })}
    </tr>
  );
});

/** "Hania, Ratio tables: Developing, 2 pieces, 1 waits" */
function useCellName() {
  const t = useT();
  const format = useFormat();
  const nameOf = useLevelName();
  return (name: string, column: GridColumn, cell: GridCell) =>
    t('grid.cell', {
      name,
      competency: shortName(column),
      level: nameOf(cell.l),
      count: cell.n,
      waiting: cell.w,
      dated: cell.d ? 'yes' : 'no',
      day: cell.d ? format.day(cell.d) : '',
    });
}
