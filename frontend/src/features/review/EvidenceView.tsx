import { ArrowLeft, ExternalLink, FileText, House, type LucideIcon, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Evidence, Media, PersonRef } from '../../api';
import { useFormat, useT } from '../../i18n';
import { type Fact, Facts, Icon, LevelGlyph, TextLink, useLevelName } from '../../ui';
import { isPlayable, Player } from '../shared/Player';
import styles from './Review.module.css';

interface Props {
  evidence: Evidence;
  student: PersonRef;
  /** Everything the student brought, to find what was judged before. */
  earlier: readonly Evidence[];
  children?: ReactNode;
}

/** What the student brought: pictures and files first, then their words, then what was judged before. */
export function EvidenceView({ evidence, student, earlier, children }: Props) {
  const t = useT();
  const format = useFormat();
  const facts: Fact[] = [{ icon: Users, text: t(`review.support.${evidence.support}`) }];
  if (evidence.where) facts.unshift({ icon: House, text: evidence.where });
  const sent = format.day(evidence.submittedAt ?? evidence.capturedAt);
  return (
    <article className={styles.viewer} aria-labelledby="piece">
      <TextLink to="/t/review" icon={ArrowLeft} className={styles.back}>
        {t('review.back')}
      </TextLink>
      <h2 id="piece" dir="auto">
        {evidence.title}
      </h2>
      <Facts facts={facts} />
      {evidence.media.map((media) => (
        <Attachment key={media.id} media={media} />
      ))}
      {evidence.links.map((link) => (
        <a key={link} className={styles.file} href={link} target="_blank" rel="noreferrer noopener">
          <Icon of={ExternalLink} /> {link}
        </a>
      ))}
      <h3>{t('review.words', { name: student.name })}</h3>
      {evidence.text && <blockquote dir="auto">{evidence.text}</blockquote>}
      {evidence.reflection && (
        <p className={styles.reflection} dir="auto">
          {evidence.reflection}
        </p>
      )}
      <p className="small quiet">{t('review.sent', { name: student.name, day: sent })}</p>
      <Earlier evidence={evidence} earlier={earlier} />
      {children}
    </article>
  );
}

function Attachment({ media }: { media: Media }) {
  const t = useT();
  const alt = media.altText || t('review.noAlt');
  if (media.mediaType.startsWith('image/')) {
    return (
      <figure className={styles.picture}>
        <img src={media.url} alt={alt} loading="lazy" />
      </figure>
    );
  }
  if (isPlayable(media.mediaType)) {
    return (
      <figure className={styles.picture}>
        <Player src={media.url} mediaType={media.mediaType} words={alt} />
        <figcaption dir="auto">{alt}</figcaption>
      </figure>
    );
  }
  const icon: LucideIcon = FileText;
  return (
    <a className={styles.file} href={media.url}>
      <Icon of={icon} /> {media.fileName}
    </a>
  );
}

/** The last levels a teacher gave for the same competency, oldest first. */
function Earlier({ evidence, earlier }: Pick<Props, 'evidence' | 'earlier'>) {
  const t = useT();
  const format = useFormat();
  const nameOf = useLevelName();
  const competency = evidence.competencies[0]?.id;
  const judged = earlier
    .filter((piece) => piece.id !== evidence.id)
    .flatMap((piece) => piece.judgements.map((judgement) => ({ piece, judgement })))
    .filter(({ judgement }) => judgement.competencyId === competency && judgement.source === 'TEACHER')
    .sort((a, b) => a.judgement.at.localeCompare(b.judgement.at))
    .slice(-3);
  if (judged.length === 0) return null;
  return (
    <section className={styles.earlier}>
      <h3>{t('review.earlier')}</h3>
      <ol>
        {judged.map(({ piece, judgement }) => (
          <li key={judgement.id}>
            <LevelGlyph level={judgement.level} />
            <span>
              <b dir="auto">{piece.title}</b>
              <small>
                {t('review.earlierLine', { day: format.day(judgement.at), level: nameOf(judgement.level) })}
              </small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
