import { User } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Level } from '../../api';
import { useT } from '../../i18n';
import { Chip, classes, LevelGlyph, levelFill, useLevelName } from '../../ui';
import { type Part, topOf } from '../shared/rubric';
import styles from './Review.module.css';

interface Props {
  part: Part;
  number: number;
  /** What the student said about their own work. */
  selfLevel: Level | undefined;
  studentName: string;
  value: Level | undefined;
  /** Somebody works with keys: the focus goes along to this criterion. */
  takesFocus?: boolean;
  /** `done` where the choice was meant: arrow keys pass over levels on their way. */
  onChange: (level: Level, done: boolean) => void;
}

/** A click of a finger or a mouse has a count; the one that an arrow key makes has none. */
const isPointer = (event: Event) => event instanceof MouseEvent && event.detail > 0;

/** The levels of one criterion as cards; the keys 1 to 6 choose while one of them has the focus, Enter goes on. */
export function LevelCards({ part, number, selfLevel, studentName, value, takesFocus, onChange }: Props) {
  const t = useT();
  const name = useId();
  const nameOf = useLevelName();
  const top = topOf(part);
  const cards = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (takesFocus) cards.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const level =
      event.key === 'Enter' ? value : part.levels.find((one) => String(one.level) === event.key)?.level;
    if (level !== undefined) onChange(level, true);
  };
  return (
    <fieldset ref={cards} className={styles.cards} onKeyDown={onKeyDown}>
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
            onChange={(event) => onChange(level, isPointer(event.nativeEvent))}
          />
        </label>
      ))}
    </fieldset>
  );
}
