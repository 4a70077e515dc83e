import { Link2 } from 'lucide-react';
import type { Evidence } from '../../api';
import { useT } from '../../i18n';
import { Card, Facts, Icon } from '../../ui';
import looks from '../shared/Looks.module.css';
import styles from './Evidence.module.css';
import { MediaView } from './MediaView';

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
        <a key={link} href={link} target="_blank" rel="noreferrer noopener" className={looks.attachment}>
          <Icon of={Link2} />
          <span dir="ltr">{link}</span>
        </a>
      ))}
      <Facts facts={facts} />
      {evidence.partners.length > 0 && (
        <>
          <h2>{t('work.partners')}</h2>
          <Facts
            facts={evidence.partners.map(({ person, status }) => ({
              text: t(`part.status.${status}`, { name: person?.name ?? t('part.somebody') }),
            }))}
          />
        </>
      )}
    </Card>
  );
}
