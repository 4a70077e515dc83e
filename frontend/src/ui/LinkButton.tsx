import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { type ButtonLook, buttonLook } from './buttonLook';
import { Icon } from './Icon';

interface AnchorProps extends ButtonLook, AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
}

function Anchor({ kind, icon, block, className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={buttonLook({ kind, block }, className)}>
      {icon && <Icon of={icon} />}
      {children}
    </a>
  );
}

/** A link to another page of the app that looks like a button. */
export const LinkButton: LinkComponent<typeof Anchor> = createLink(Anchor);
