import { type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';
import styles from './Button.module.css';
import { classes } from './classes';

/** What an opened menu needs to know of its button. */
export interface MenuOverlayProps {
  label: string;
  triggerRef: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}

export interface MenuLook {
  /** The name of the button and of the menu. */
  label: string;
  /** The look of the button. */
  children: ReactNode;
  className?: string;
  outlined?: boolean;
}

interface MenuButtonProps extends MenuLook {
  /** Fetches the code of the menu, when somebody is about to open it. */
  load: () => unknown;
  overlay: (props: MenuOverlayProps) => ReactNode;
}

/** A button whose menu comes, code and all, when it is opened. */
export function MenuButton({ label, children, className, outlined, load, overlay }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const triggerRef = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={triggerRef}
        type="button"
        className={className ?? classes(styles.iconButton, outlined && styles.outlined)}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={load}
        onFocus={load}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {open && <Suspense>{overlay({ label, triggerRef, onClose: () => setOpen(false) })}</Suspense>}
    </>
  );
}
