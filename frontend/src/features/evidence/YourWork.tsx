import { FileText, Link2 } from 'lucide-react';
import { addressOf, type Evidence, type Media } from '../../api';
import { useT } from '../../i18n';
import { Card, Facts, Icon } from '../../ui';
import { isPlayable, Player } from '../shared/Player';
import styles from './Evidence.module.css';

/** What was sent: pictures, files, links, words. */
export function YourWork({ evidence }: { evidence: Evidence }) {
  const t = useT();
  const facts = [
    { text: t(`support.${evidence.support}`) },
    ...(evidence.where ? [{ text: evidence.where }] : []),
  ];
  return (
    <Card className={styles.yourWork} aria-labelledby="your-work">
      {evidence.media.map((one) => (
        <MediaView key={one.id} media={one} />
      ))}
      <h2 id="your-work">{t('work.yours')}</h2>
      {evidence.text && <p dir="auto">{evidence.text}</p>}
      {evidence.links.map((link) => (
        <a key={link} href={link} target="_blank" rel="noreferrer noopener" className={styles.attachment}>
          <Icon of={Link2} />
          <span dir="ltr">{link}</span>
        </a>
      ))}
      <Facts facts={facts} />
    </Card>
  );
}

function MediaView({ media }: { media: Media }) {
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
    <a href={address} className={styles.attachment} target="_blank" rel="noreferrer noopener">
      <Icon of={FileText} />
      <span>{media.altText || media.fileName}</span>
    </a>
  );
}
