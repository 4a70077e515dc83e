import { FileText, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFormat, useT } from '../../i18n';
import { Card, Icon, TextArea, TextButton } from '../../ui';
import type { DraftFile } from './drafts';
import styles from './Evidence.module.css';

interface Props {
  file: DraftFile;
  /** Somebody has tried to send it: say what is missing. */
  tried: boolean;
  onChange: (altText: string) => void;
  onRemove: () => void;
}

/** The address of a file that is only on this device. */
function useAddress(blob: Blob): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}

/** A photo or file, its size, and what is in it for those who cannot see it. */
export function FileCard({ file, tried, onChange, onRemove }: Props) {
  const t = useT();
  const format = useFormat();
  const address = useAddress(file.blob);
  const isPicture = file.blob.type.startsWith('image/');
  const size = t('add.size', { count: format.number(Math.max(1, Math.round(file.blob.size / 1000))) });
  return (
    <Card as="div" className={styles.file}>
      {isPicture && address ? (
        <img src={address} alt={file.altText || file.name} className={styles.photo} />
      ) : (
        <span className={styles.paper}>
          <Icon of={FileText} />
        </span>
      )}
      <div className={styles.fileSide}>
        <div className={styles.fileMeta}>
          <span>
            {file.name} · {size}
          </span>
          <TextButton icon={Trash2} onClick={onRemove} aria-label={t('add.removeName', { name: file.name })}>
            {t('add.remove')}
          </TextButton>
        </div>
        <TextArea
          label={t(isPicture ? 'add.alt' : 'add.altFile')}
          value={file.altText}
          maxLength={500}
          rows={2}
          onChange={onChange}
          error={tried && !file.altText.trim() ? t('add.alt.missing') : undefined}
        />
      </div>
    </Card>
  );
}
