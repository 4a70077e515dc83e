import { RotateCcw } from 'lucide-react';
import { useT } from '../../../i18n';
import { TextButton } from '../../../ui';
import { Player } from '../Player';
import styles from './Capture.module.css';
import type { Caught } from './picture';
import { useAddress } from './useAddress';

interface Props {
  file: Caught;
  onAgain: () => void;
}

/** What was just caught, to look at or listen to; not sent yet. */
export function CaughtFile({ file: { blob, name }, onAgain }: Props) {
  const t = useT();
  const address = useAddress(blob);
  return (
    <div className={styles.caught}>
      {address && blob.type.startsWith('image/') && <img src={address} alt={name} />}
      {address && !blob.type.startsWith('image/') && (
        <Player src={address} mediaType={blob.type} words={name} />
      )}
      <TextButton icon={RotateCcw} onClick={onAgain}>
        {t('profile.way.again')}
      </TextButton>
    </div>
  );
}
