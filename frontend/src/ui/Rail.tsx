import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './Rail.module.css';

interface ItemProps {
  /** A 36 px moon or an icon, in a 44 px node. */
  node: ReactNode;
  children: ReactNode;
  /** `past` colours the line, `now` gives the node a halo. */
  time?: 'past' | 'now' | 'future';
  /** The node is an icon in a dashed ring: somebody suggests this. */
  proposed?: boolean;
}

/** An ordered list on a vertical line. */
export function Rail({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ol className={styles.rail} aria-label={label}>
      {children}
    </ol>
  );
}

export function RailItem({ node, children, time = 'future', proposed }: ItemProps) {
  return (
    <li className={styles[time]} aria-current={time === 'now' ? 'step' : undefined}>
      <span className={classes(styles.node, proposed && styles.proposed)}>{node}</span>
      <div className={styles.content}>{children}</div>
    </li>
  );
}

/** Where today lies in the plan. */
export function RailToday({ children }: { children: ReactNode }) {
  return (
    <li className={styles.today}>
      <svg className={styles.leaf} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M5 21c-.5-1-.6-2-.5-3C5 9 10.5 4 20.5 3.5c.5 10-4.5 15.5-13.5 16-.4 0-.8 0-1.2-.1L5 21Z" />
      </svg>
      <p className={styles.rule}>{children}</p>
    </li>
  );
}
