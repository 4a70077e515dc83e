import { memo } from 'react';
import type { GridCell, GridColumn } from '../../api';
import { useFormat, useT } from '../../i18n';
import { classes, levelFill, useLevelName } from '../../ui';
import { shortName } from '../shared/shortName';
import styles from './Grid.module.css';
import { isStale, startsArea } from './model';
import type { GridRowData } from './rows';

interface Props {
  row: GridRowData;
  name: string;
  columns: readonly GridColumn[];
  /** The day that is looked at. */
  day: string;
}

/**
 * Drawn again only when something of its own changes: what keeps a large grid quick. The focus, the open cell and what is
 * selected are marked by `useMarks`, without drawing anything.
 */
export const GridRow = memo(function GridRow({ row, name, columns, day }: Props) {
  const t = useT();
  const nameOf = useCellName();
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        <bdi>{name}</bdi>
      </th>
      {columns.map((column, index) => {
        const cell = row.cells[index];
        if (!cell) return null;
        const level = Math.min(cell.l, 4);
        return (
          <td
            key={column.id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern of a grid in a table
            role="gridcell"
            tabIndex={-1}
            data-cell={`${row.student.id}.${column.id}`}
            aria-label={nameOf(name, column, cell)}
            className={classes(
              styles.cell,
              levelFill(level),
              styles[`moon${level}`],
              isStale(cell, day) && styles.stale,
              cell.w > 0 && styles.waits,
              startsArea(columns, index) && styles.first,
            )}
          />
        );
      })}
      <td className={styles.next}>
        {t('grid.next.line', {
          ready: row.ready,
          needs: row.needs,
          both: row.ready && row.needs ? 'yes' : 'no',
        })}
      </td>
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
