import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './Chip.module.css';
import { classes } from './classes';
import { Icon, type LucideIcon } from './Icon';

interface ChipProps {
  children: ReactNode;
  icon?: LucideIcon;
  /** `attention` always comes with an icon and words, and never says a level. */
  look?: 'plain' | 'outlined' | 'attention' | 'accent';
}

export function Chip({ children, icon, look = 'plain' }: ChipProps) {
  return (
    <span className={classes(styles.chip, styles[look])}>
      {icon && <Icon of={icon} small />}
      {children}
    </span>
  );
}

interface TapChipProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  /** Left out when tapping does something but does not stay on. */
  pressed?: boolean;
  icon?: LucideIcon;
}

/** A chip that can be switched on and off. */
export function TapChip({ pressed, icon, children, ...rest }: TapChipProps) {
  return (
    <button {...rest} type="button" aria-pressed={pressed} className={styles.tap}>
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}

export function Chips({ children, label }: { children: ReactNode; label?: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: chips are not always form fields
    <div className={styles.chips} role="group" aria-label={label}>
      {children}
    </div>
  );
}
