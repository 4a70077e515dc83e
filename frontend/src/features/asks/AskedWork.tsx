import { Link2 } from 'lucide-react';
import { useFormat, useT } from '../../i18n';
import { Avatar, Card, Facts, Icon } from '../../ui';
import { MediaView } from '../evidence/MediaView';
import looks from '../shared/Looks.module.css';
import styles from './Asks.module.css';
import type { Asked } from './asks';

/** The one piece, without anybody's words about it. */
export function AskedWork({ ask }: { ask: Asked }) {
  const t = useT();
  const format = useFormat();
  const { piece } = ask;
  if (!piece) return null;
  return (
    <Card className={styles.work} aria-labelledby="work">
      <h2 id="work" className="visually-hidden">
        {t('asks.work')}
      </h2>
      {ask.note && (
        <div className={styles.note}>
          <Avatar person={ask.askedBy} size="tiny" />
          <p dir="auto">{ask.note}</p>
        </div>
      )}
      {piece.media.map((one) => (
        <MediaView key={one.id} media={one} />
      ))}
      {piece.text && (
        <p className={styles.text} dir="auto">
          {piece.text}
        </p>
      )}
      {piece.links.map((link) => (
        <a key={link} href={link} target="_blank" rel="noreferrer noopener" className={looks.attachment}>
          <Icon of={Link2} />
          <span dir="ltr">{link}</span>
        </a>
      ))}
      <Facts
        facts={[{ text: t(`asks.support.${piece.support}`) }, { text: format.day(piece.performedOn) }]}
      />
    </Card>
  );
}
