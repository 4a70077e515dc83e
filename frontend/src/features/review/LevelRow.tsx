import { Check } from 'lucide-react';
import type { Level } from '../../api';
import { useT } from '../../i18n';
import { Icon, LevelGlyph, useLevelName } from '../../ui';
import { type Part, topOf } from '../shared/rubric';
import styles from './Review.module.css';

interface Props {
  part: Part;
  number: number;
  value: Level | undefined;
  onOpen: () => void;
}

/** A criterion in one line: its level, once it has one. */
export function LevelRow({ part, number, value, onOpen }: Props) {
  const t = useT();
  const nameOf = useLevelName();
  const top = topOf(part);
  const own = part.levels.find(({ level }) => level === value)?.name;
  return (
    <button type="button" className={styles.closed} aria-expanded={false} onClick={onOpen}>
      <span className={styles.number} aria-hidden="true">
        {value === undefined ? number : <Icon of={Check} small />}
      </span>
      <b>{part.title}</b>
      {value === undefined ? (
        <span className="quiet">{t('review.notYet')}</span>
      ) : (
        <span className={styles.given}>
          <LevelGlyph level={value} of={top} />
          {top === 4 ? nameOf(value) : own}
        </span>
      )}
    </button>
  );
}
