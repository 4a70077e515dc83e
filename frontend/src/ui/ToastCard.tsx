import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useT } from '../i18n';
import { Button, IconButton } from './Button';
import type { Toast } from './Toast';
import styles from './Toast.module.css';

const shownFor = 10_000;

export default function ToastCard({ toast, onDone }: { toast: Toast; onDone: () => void }) {
  const t = useT();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDone, shownFor);
    return () => clearTimeout(timer);
  }, [held, onDone]);
  const undo = () => {
    toast.undo?.();
    onDone();
  };
  return (
    <fieldset
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{toast.text}</p>
      {toast.undo && (
        <Button kind="quiet" onClick={undo}>
          {t('ui.undo')}
        </Button>
      )}
      <IconButton icon={X} label={t('ui.dismiss')} onClick={onDone} />
    </fieldset>
  );
}
