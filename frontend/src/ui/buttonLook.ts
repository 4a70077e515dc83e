import styles from './Button.module.css';
import { classes } from './classes';
import type { LucideIcon } from './Icon';

export type ButtonKind = 'plain' | 'primary' | 'soft' | 'quiet';

export interface ButtonLook {
  /** One primary button a screen. */
  kind?: ButtonKind;
  icon?: LucideIcon;
  block?: boolean;
}

/** The classes of a button, also for links that look like one. */
export const buttonLook = ({ kind = 'plain', block }: ButtonLook, extra?: string) =>
  classes(styles.button, styles[kind], block && styles.block, extra);
