import { FileText, Trash2 } from 'lucide-react';
import { type MessageId, useFormat, useT } from '../../i18n';
import { Card, Icon, TextArea, TextButton } from '../../ui';
import { useAddress } from '../shared/capture/useAddress';
import { isPlayable, Player } from '../shared/Player';
import type { DraftFile } from './drafts';
import styles from './Evidence.module.css';

interface Props {
  file: DraftFile;
  /** Somebody has tried to send it: say what is missing. */
  tried: boolean;
  onChange: (altText: string) => void;
  onRemove: () => void;
}

/** What the words beside it should say. */
function question(type: string): MessageId {
  if (type.startsWith('image/')) return 'add.alt';
  if (type.startsWith('audio/')) return 'add.altVoice';
  return type.startsWith('video/') ? 'add.altVideo' : 'add.altFile';
}

function Preview({ file: { blob, name, altText } }: { file: DraftFile }) {
  const address = useAddress(blob);
  const words = altText || name;
  if (address && blob.type.startsWith('image/'))
    return <img src={address} alt={words} className={styles.photo} />;
  if (address && isPlayable(blob.type)) return <Player src={address} mediaType={blob.type} words={words} />;
  return (
    <span className={styles.paper}>
      <Icon of={FileText} />
    </span>
  );
}

/** A photo or file, its size, and what is in it for those who cannot see it. */
export function FileCard({ file, tried, onChange, onRemove }: Props) {
  const t = useT();
  const format = useFormat();
  const size = t('add.size', { count: format.number(Math.max(1, Math.round(file.blob.size / 1000))) });
  return (
    <Card as="div" className={styles.file}>
      <Preview file={file} />
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
          label={t(question(file.blob.type))}
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
