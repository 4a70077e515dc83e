import type { HTMLAttributes, ReactNode } from 'react';
import styles from './Card.module.css';
import { classes } from './classes';

interface Props extends HTMLAttributes<HTMLElement> {
  as?: 'section' | 'div' | 'article' | 'li' | 'form';
  /** `proposal` means "suggested, not agreed" and nothing else. */
  look?: 'plain' | 'sunken' | 'proposal';
}

/** Surface, hairline, rounded corners. Never a card in a card. */
export function Card({ as: Tag = 'section', look = 'plain', className, ...rest }: Props) {
  return <Tag {...rest} className={classes(styles.card, styles[look], className)} />;
}

/** Title of a card, and something at its end. */
export function CardHead({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return (
    <div className={styles.head}>
      {children}
      {end}
    </div>
  );
}

/** Picture, line and smaller line, as in the cards at the side. */
export function Mini({ icon, children, note }: { icon: ReactNode; children: ReactNode; note?: ReactNode }) {
  return (
    <div className={styles.mini}>
      {icon}
      <p>
        {children}
        {note && <small>{note}</small>}
      </p>
    </div>
  );
}
