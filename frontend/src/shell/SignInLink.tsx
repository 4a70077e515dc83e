import type { ReactNode } from 'react';
import { classes } from '../ui';
import styles from '../ui/Button.module.css';

interface Props {
  returnTo: string;
  newTab?: boolean;
  children: ReactNode;
}

/** Leaves the app for the sign-in of the server, which comes back to `returnTo`. */
export function SignInLink({ returnTo, newTab, children }: Props) {
  return (
    <a
      className={classes(styles.button, styles.primary)}
      href={`/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`}
      target={newTab ? '_blank' : undefined}
      rel={newTab ? 'opener' : undefined}
    >
      {children}
    </a>
  );
}
