import { useT } from '../i18n';
import type { MessageId } from '../i18n/ids';
import { classes } from './classes';
import styles from './Level.module.css';

interface GlyphProps {
  level: number;
  /** The highest level of the scale. */
  of?: number;
  className?: string;
}

/** The lit part of the moon, as the path of a half disc whose inner edge bends with the level. */
function litPath(part: number): string {
  const bulge = Math.abs(9 - 18 * part);
  const sweep = part > 0.5 ? 1 : 0;
  return `M12 3a9 9 0 0 1 0 18A${bulge.toFixed(2)} 9 0 0 ${sweep} 12 3z`;
}

/** A moon that fills with the level; a dashed ring when nothing is shown yet. Always beside a word or a name. */
export function LevelGlyph({ level, of = 4, className }: GlyphProps) {
  return (
    <svg className={classes(styles.glyph, className)} viewBox="0 0 24 24" aria-hidden="true">
      {level <= 0 ? (
        <circle className={classes(styles.ring, styles.dashed)} cx="12" cy="12" r="10" />
      ) : (
        <>
          <circle className={styles.sky} cx="12" cy="12" r="10.2" />
          {level >= of ? (
            <circle className={styles.lit} cx="12" cy="12" r="9" />
          ) : (
            <path className={styles.lit} d={litPath(level / of)} />
          )}
          <circle className={styles.ring} cx="12" cy="12" r="10.2" />
        </>
      )}
    </svg>
  );
}

/** The fill of a level on the five-step ramp, for scales of any length. */
export const fillOf = (level: number, of = 4): number => Math.round((Math.max(0, level) / of) * 4);

/** The name of a level of the default scale. A school's own scale brings its own names. */
export function useLevelName(): (level: number) => string {
  const t = useT();
  return (level) => t(`level.${Math.min(4, Math.max(0, level))}` as MessageId);
}

interface ChipProps extends GlyphProps {
  /** The level's name in a school's own scale. */
  name?: string;
}

/** Moon and word in a pill with the level's colour. */
export function LevelChip({ level, of = 4, name }: ChipProps) {
  const nameOf = useLevelName();
  return (
    <span className={classes(styles.chip, styles[`fill${fillOf(level, of)}`])}>
      <LevelGlyph level={level} of={of} />
      {name ?? nameOf(level)}
    </span>
  );
}

/** The class that gives an element the fill and ink of a level. */
export const levelFill = (level: number, of = 4): string => styles[`fill${fillOf(level, of)}`] ?? '';
