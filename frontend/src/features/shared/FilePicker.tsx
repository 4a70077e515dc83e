import { FileUp } from 'lucide-react';
import { useId } from 'react';
import { useT } from '../../i18n';
import { Icon } from '../../ui';
import styles from './FilePicker.module.css';

interface Props {
  accept: string;
  file: File | undefined;
  onPick: (file: File) => void;
  error?: string;
}

/** One file from this device; the browser's own dialog. */
export function FilePicker({ accept, file, onPick, error }: Props) {
  const t = useT();
  const id = useId();
  return (
    <div>
      <label className={styles.pick}>
        <Icon of={FileUp} />
        <span>{file?.name ?? t('admin.file.pick')}</span>
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
