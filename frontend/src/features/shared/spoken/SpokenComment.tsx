import { addressOf, type PersonRef } from '../../../api';
import type { SpokenCommentResponse } from '../../../api/generated';
import { useT } from '../../../i18n';
import { Player } from '../Player';
import styles from './Spoken.module.css';

interface Props {
  spoken: SpokenCommentResponse | undefined;
  by: PersonRef;
}

/** A comment to listen to, with what is said below it. Nothing where nobody spoke. */
export function SpokenComment({ spoken, by }: Props) {
  const t = useT();
  if (!spoken) return null;
  const { url, mediaType, words } = spoken;
  return (
    <figure className={styles.comment}>
      <Player
        src={addressOf(url)}
        mediaType={mediaType}
        words={words}
        label={t('spoken.by', { name: by.name })}
      />
      <figcaption dir="auto">{words}</figcaption>
    </figure>
  );
}
