import { FileUp, type LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { Icon } from '../../ui';
import styles from './FilePicker.module.css';

interface Props {
  label: string;
  icon?: LucideIcon;
  accept: string;
  file: File | undefined;
  onPick: (file: File) => void;
  error?: string;
}

/** One file from this device; the browser's own dialog. */
export function FilePicker({ label, icon = FileUp, accept, file, onPick, error }: Props) {
  const id = useId();
  return (
    <div>
      <label className={styles.pick}>
        <Icon of={icon} />
        <span>{file?.name ?? label}</span>
        <input
          className="visually-hidden"
          type="file"
          accept={accept}
          aria-describedby={error ? id : undefined}
          onChange={(event) => event.target.files?.[0] && onPick(event.target.files[0])}
        />
      </label>
      {error && (
        <p id={id} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
