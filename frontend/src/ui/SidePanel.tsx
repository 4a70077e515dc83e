import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../i18n';
import { IconButton } from './Button';
import styles from './SidePanel.module.css';

interface Props {
  title: ReactNode;
  /** Names the region for assistive technology. */
  label: string;
  children: ReactNode;
  /** Stays in sight at the foot of the panel. */
  actions?: ReactNode;
  onClose: () => void;
}

/** Detail beside a list, not over it; the whole page on a phone. The address says that it is open. */
export function SidePanel({ title, label, children, actions, onClose }: Props) {
  const t = useT();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const closeOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
  return (
    <aside className={styles.panel} aria-label={label} onKeyDown={closeOnEscape}>
      <div className={styles.head}>
        <h2 ref={ref} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon={X} label={t('ui.close')} onClick={onClose} />
      </div>
      <div className={styles.body}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </aside>
  );
}
