import type { Level } from '../../api';
import { useT } from '../../i18n';
import { classes, LevelGlyph, levelFill, useLevelName } from '../../ui';
import styles from './Evidence.module.css';

interface Props {
  /** What the work shows; absent while nobody has looked. */
  level?: Level;
  /** What the student said before sending. */
  own?: Level;
  top?: number;
}

/** The levels beside each other; the one reached is filled, the student's own view tagged below. */
export function Ladder({ level, own, top = 4 }: Props) {
  const t = useT();
  const nameOf = useLevelName();
  const steps = Array.from({ length: top }, (_, index) => index + 1);
  return (
    <ol
      className={classes(styles.ladder, own !== undefined && styles.tagged)}
      aria-label={level === undefined ? t('work.own') : t('work.level', { level: nameOf(level) })}
    >
      {steps.map((step) => (
        <li
          key={step}
          className={step === level ? classes(styles.here, levelFill(step, top)) : undefined}
          aria-current={step === level ? 'true' : undefined}
        >
          <LevelGlyph level={step} of={top} />
          {nameOf(step)}
          {step === own && <span className={styles.you}>{t('work.you')}</span>}
        </li>
      ))}
    </ol>
  );
}
