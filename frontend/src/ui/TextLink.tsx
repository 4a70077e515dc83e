import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from 'react';
import { classes } from './classes';
import { Icon, type LucideIcon } from './Icon';
import styles from './TextLink.module.css';

interface Look {
  /** Underlined, in the middle of a sentence. */
  inline?: boolean;
  icon?: LucideIcon;
}

interface AnchorProps extends Look, AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
}

function Anchor({ inline, icon, className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={classes(inline ? styles.inline : styles.link, className)}>
      {icon && <Icon of={icon} directional />}
      {children}
    </a>
  );
}

/** A link to another page of the app. */
export const TextLink: LinkComponent<typeof Anchor> = createLink(Anchor);

interface TextButtonProps extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {}

/** Looks like a link and does something on this page. */
export function TextButton({ inline, icon, className, children, ...rest }: TextButtonProps) {
  return (
    <button {...rest} type="button" className={classes(inline ? styles.inline : styles.link, className)}>
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}
