import { addressOf, type EntryMedia } from '../../api';
import styles from './EntryFigure.module.css';
import { Player } from './Player';

interface Props {
  studentId: string;
  entryId: string;
  media: EntryMedia;
  /** What stands beside it already. */
  text: string;
}

/** The picture or the voice of a line, with its words unless they stand beside it already. */
export function EntryFigure({ studentId, entryId, media, text }: Props) {
  const src = addressOf(`students/${studentId}/profile/entries/${entryId}/media/${media.id}`);
  return (
    <figure className={styles.figure}>
      {media.mediaType.startsWith('image/') ? (
        <img src={src} alt={media.altText} loading="lazy" />
      ) : (
        <Player src={src} mediaType={media.mediaType} words={media.altText} />
      )}
      {media.altText !== text && <figcaption dir="auto">{media.altText}</figcaption>}
    </figure>
  );
}
