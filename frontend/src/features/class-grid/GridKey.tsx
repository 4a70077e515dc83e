import { useT } from '../../i18n';
import { LevelKey } from '../../ui';
import styles from './Grid.module.css';

/** What the moons and marks of the grid mean. */
export function GridKey() {
  const t = useT();
  return (
    <LevelKey>
      <li>
        <i className={styles.keyDot} />
        {t('grid.key.waits')}
      </li>
      <li>
        <i className={styles.keyHatch} />
        {t('grid.key.stale')}
      </li>
    </LevelKey>
  );
}
