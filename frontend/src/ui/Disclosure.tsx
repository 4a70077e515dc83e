import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { classes } from './classes';
import styles from './Disclosure.module.css';
import { Icon } from './Icon';

interface Props {
  /** What is always seen. It is the button's name. */
  summary: ReactNode;
  children: ReactNode;
  startOpen?: boolean;
  className?: string;
}

/** Shows and hides what is below it. */
export function Disclosure({ summary, children, startOpen = false, className }: Props) {
  const [open, setOpen] = useState(startOpen);
  const id = useId();
  return (
    <div className={className}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.summary}>{summary}</span>
        <Icon of={ChevronDown} className={classes(styles.chevron, open && styles.open)} />
      </button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
