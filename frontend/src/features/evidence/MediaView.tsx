import { FileText } from 'lucide-react';
import { addressOf, type Media } from '../../api';
import { Icon } from '../../ui';
import looks from '../shared/Looks.module.css';
import { isPlayable, Player } from '../shared/Player';
import styles from './Evidence.module.css';

/** One file of a piece of work. */
export function MediaView({ media }: { media: Media }) {
  const address = addressOf(media.url);
  if (media.mediaType.startsWith('image/')) {
    return (
      <img src={address} alt={media.altText || media.fileName} className={styles.photo} loading="lazy" />
    );
  }
  if (isPlayable(media.mediaType)) {
    return (
      <figure>
        <Player src={address} mediaType={media.mediaType} words={media.altText} />
        <figcaption dir="auto">{media.altText}</figcaption>
      </figure>
    );
  }
  return (
    <a href={address} className={looks.attachment} target="_blank" rel="noreferrer noopener">
      <Icon of={FileText} />
      <span>{media.altText || media.fileName}</span>
    </a>
  );
}
