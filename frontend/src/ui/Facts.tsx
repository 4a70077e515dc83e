import type { ReactNode } from 'react';
import styles from './Facts.module.css';
import { Icon, type LucideIcon } from './Icon';

export interface Fact {
  icon?: LucideIcon;
  text: ReactNode;
  strong?: boolean;
}

/** When, where, with whom: icons and words in a line, never boxes. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <ul className={styles.facts}>
      {facts.map((fact, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts have no identity and never move
        <li key={position} className={fact.strong ? styles.strong : undefined}>
          {fact.icon && <Icon of={fact.icon} />}
          {fact.text}
        </li>
      ))}
    </ul>
  );
}
