import { useT } from '../../i18n';
import { LevelGlyph, useLevelName } from '../../ui';
import styles from './Grid.module.css';

/** What the moons and marks mean. */
export function LevelKey() {
  const t = useT();
  const nameOf = useLevelName();
  return (
    <ul className={styles.key}>
      {[0, 1, 2, 3, 4].map((level) => (
        <li key={level}>
          <LevelGlyph level={level} />
          {nameOf(level)}
        </li>
      ))}
      <li>
        <i className={styles.keyDot} />
        {t('grid.key.waits')}
      </li>
      <li>
        <i className={styles.keyHatch} />
        {t('grid.key.stale')}
      </li>
    </ul>
  );
}
