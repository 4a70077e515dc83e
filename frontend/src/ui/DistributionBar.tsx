import { useT } from '../i18n';
import styles from './DistributionBar.module.css';
import { levelFill, useLevelName } from './Level';

interface Props {
  /** How many students are at each level, from 0 up. */
  counts: readonly number[];
  label: string;
}

/** A bar whose parts are as wide as the number of students at each level, with the numbers in it. */
export function DistributionBar({ counts, label }: Props) {
  const t = useT();
  const nameOf = useLevelName();
  const words = counts.map((count, level) => t('ui.levelCount', { level: nameOf(level), count })).join(', ');
  return (
    <div className={styles.bar} role="img" aria-label={`${label}: ${words}`}>
      {counts.map((count, level) =>
        count > 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the level
          <span key={level} className={levelFill(level, counts.length - 1)} style={{ flexGrow: count }}>
            {count}
          </span>
        ) : null,
      )}
    </div>
  );
}
