import type { ReactNode } from 'react';
import { LevelGlyph, useLevelName } from './Level';
import styles from './Level.module.css';

/** What the moons mean, in a line; a screen adds its own marks after them. */
export function LevelKey({ children }: { children?: ReactNode }) {
  const nameOf = useLevelName();
  return (
    <ul className={styles.key}>
      {[0, 1, 2, 3, 4].map((level) => (
        <li key={level}>
          <LevelGlyph level={level} />
          {nameOf(level)}
        </li>
      ))}
      {children}
    </ul>
  );
}
