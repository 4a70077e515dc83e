import { type CSSProperties, memo, useMemo, useRef } from 'react';
import { useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import styles from './Grid.module.css';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { startsArea } from './model';
import type { GridRowData, GridView } from './rows';
import { SelectionBar } from './SelectionBar';
import { useCells } from './useCells';
import { useMarks } from './useMarks';

interface Props {
  title: string;
  classId: string;
  columns: GridView['columns'];
  rows: readonly GridRowData[];
  /** For a projector: nobody can be recognised. */
  hideNames: boolean;
  openCell: string | undefined;
  /** The day that is looked back at. */
  day: string | undefined;
  onOpen: (cell: string) => void;
}

/** The cells of a class. Not drawn again when something beside it changes, such as the panel of a cell. */
export const Grid = memo(function Grid({
  title,
  classId,
  columns,
  rows,
  hideNames,
  openCell,
  day = dayOf(new Date()),
  onOpen,
}: Props) {
  const t = useT();
  const table = useRef<HTMLTableElement>(null);
  const { selected, clear, listeners } = useCells(table, onOpen);
  useMarks(table, openCell, selected);
  const tracks = useMemo(() => tracksOf(columns), [columns]);
  return (
    <>
      <div className={styles.scroll}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern of a grid in a table
          role="grid"
          className={styles.grid}
          style={tracks}
          aria-label={t('grid.label', { title })}
          aria-multiselectable
          {...listeners}
        >
          <GridHead columns={columns} students={rows.length} />
          <tbody className={styles.body}>
            {rows.map((row, index) => (
              <GridRow
                key={row.student.id}
                row={row}
                name={hideNames ? t('grid.hidden', { number: index + 1 }) : row.student.name}
                columns={columns}
                day={day}
              />
            ))}
          </tbody>
        </table>
      </div>
      {selected.size > 0 && (
        <SelectionBar selected={selected} columns={columns} classId={classId} onClear={clear} />
      )}
    </>
  );
});

const CELL = 40;
const GAP = 6;

/** The widths are known, so a row is laid out by itself and the page beside it can change without it. */
function tracksOf(columns: GridView['columns']): CSSProperties {
  const widths = columns.map((_, index) => CELL + (startsArea(columns, index) ? GAP : 0));
  return {
    '--tracks': widths.map((width) => `${width}px`).join(' '),
    '--cells': `${widths.reduce((sum, width) => sum + width, 0)}px`,
  } as CSSProperties;
}
