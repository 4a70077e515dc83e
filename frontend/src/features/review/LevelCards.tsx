import { User } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import type { Level } from '../../api';
import { useT } from '../../i18n';
import { Chip, classes, LevelGlyph, levelFill, useLevelName } from '../../ui';
import { type Part, topOf } from './draft';
import styles from './Review.module.css';

interface Props {
  part: Part;
  number: number;
  /** What the student said about their own work. */
  selfLevel: Level | undefined;
  studentName: string;
  value: Level | undefined;
  onChange: (level: Level) => void;
}

/** The levels of one criterion as cards; the keys 1 to 6 choose while one of them has the focus. */
export function LevelCards({ part, number, selfLevel, studentName, value, onChange }: Props) {
  const t = useT();
  const name = useId();
  const nameOf = useLevelName();
  const top = topOf(part);
  const onKeyDown = (event: KeyboardEvent) => {
    const level = part.levels.find((one) => String(one.level) === event.key)?.level;
    if (level !== undefined) onChange(level);
  };
  return (
    <fieldset className={styles.cards} onKeyDown={onKeyDown}>
      <legend>
        {part.title ? (
          <>
            <span className={styles.number} aria-hidden="true">
              {number}
            </span>
            {part.title}
          </>
        ) : (
          t('review.level')
        )}
      </legend>
      {part.levels.map(({ level, name: own, descriptor }) => (
        <label key={level} className={styles.card}>
          <span className={classes(styles.fill, levelFill(level, top))}>
            <LevelGlyph level={level} of={top} />
          </span>
          <span className={styles.cardWords}>
            <b>{top === 4 ? nameOf(level) : own}</b>
            {selfLevel === level && (
              <Chip icon={User}>{t('review.said', { name: studentName.split(' ')[0] ?? '' })}</Chip>
            )}
            {descriptor && <small>{descriptor}</small>}
          </span>
          <span className={styles.key} aria-hidden="true">
            {level}
          </span>
          <input
            type="radio"
            name={name}
            value={level}
            checked={value === level}
            onChange={() => onChange(level)}
          />
        </label>
      ))}
    </fieldset>
  );
}
