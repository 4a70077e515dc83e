import type { ClassGrid } from '../../api';
import { useT } from '../../i18n';
import { Disclosure, DistributionBar, LevelChip } from '../../ui';
import { shortName } from '../shared/shortName';
import styles from './Grid.module.css';
import { groupsOf } from './model';

/** The same as the grid, competency by competency: for phones, and for those who listen. */
export function ListView({ grid, hideNames }: { grid: ClassGrid; hideNames: boolean }) {
  const t = useT();
  return (
    <ul className={styles.list}>
      {grid.competencies.map((competency, column) => (
        <li key={competency.id}>
          <Disclosure
            summary={
              <span className={styles.listHead}>
                <b>{shortName(competency)}</b>
                <small>{competency.code}</small>
                <DistributionBar counts={competency.distribution.slice(0, 5)} label={shortName(competency)} />
              </span>
            }
          >
            {groupsOf(grid, column).map(({ level, students }) => (
              <div key={level} className={styles.listLevel}>
                <LevelChip level={level} />
                <p>
                  {hideNames
                    ? t('grid.students', { count: students.length })
                    : students.map(({ name }) => name).join(', ')}
                </p>
              </div>
            ))}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
