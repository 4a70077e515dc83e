import { memo } from 'react';
import type { GridColumn } from '../../api';
import { useT } from '../../i18n';
import { classes, levelFill } from '../../ui';
import { shortName } from '../shared/shortName';
import styles from './Grid.module.css';
import { areasOf, startsArea } from './model';

interface Props {
  columns: readonly GridColumn[];
  students: number;
}

/** Drawn again only for other columns or another number of students. */
export const GridHead = memo(function GridHead({ columns, students }: Props) {
  const t = useT();
  return (
    <thead className={styles.head}>
      <tr className={styles.row}>
        <td className={styles.corner} />
        {areasOf(columns).map(({ area, count }, index) => (
          <th
            key={area}
            scope="colgroup"
            colSpan={count}
            style={{ gridColumn: `span ${count}` }}
            className={classes(styles.area, index > 0 && styles.first)}
          >
            {area || t('grid.noArea')}
          </th>
        ))}
      </tr>
      <tr className={styles.row}>
        <th scope="col" className={styles.corner}>
          <span className="small quiet">{t('grid.students', { count: students })}</span>
        </th>
        {columns.map((column, index) => (
          <th
            key={column.id}
            scope="col"
            className={classes(styles.column, startsArea(columns, index) && styles.first)}
            title={`${column.statement} (${column.code})`}
          >
            <span className={styles.columnName}>{shortName(column)}</span>
            <ClassBar counts={column.distribution} />
          </th>
        ))}
        <th scope="col" className={styles.nextHead}>
          <span className="small quiet">{t('grid.next')}</span>
        </th>
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
