import type { Profile } from '../../api';
import { useFormat, useT } from '../../i18n';
import { PersonChip } from '../../ui';
import { entriesOf, sections } from '../profile/sections';
import { EntryFigure } from '../shared/EntryFigure';
import styles from './History.module.css';

/** What a profile said, part by part, with who said it; for reading only. */
export function Lines({ profile }: { profile: Profile }) {
  const t = useT();
  const format = useFormat();
  const filled = sections
    .map((section) => ({ section, entries: entriesOf(section, profile.entries) }))
    .filter(({ entries }) => entries.length > 0);
  const { agreed } = profile;
  const since = agreed && format.date(agreed.agreedAt ?? agreed.proposedAt);
  return (
    <>
      <p className="small quiet" role="status">
        {agreed ? t('agreement.version', { number: agreed.number, since }) : t('agreement.none')}
      </p>
      {filled.length === 0 && <p>{t('history.nothingYet')}</p>}
      {filled.map(({ section, entries }) => (
        <section key={section.id} className={styles.part} aria-labelledby={`then-${section.id}`}>
          <h3 id={`then-${section.id}`}>{t(`profile.part.${section.id}`)}</h3>
          <ul>
            {entries.map((entry) => (
              <li key={entry.id}>
                <span dir="auto">{entry.text}</span>
                {entry.media && (
                  <EntryFigure
                    studentId={profile.studentId}
                    entryId={entry.id}
                    media={entry.media}
                    text={entry.text}
                  />
                )}
                <span className={styles.by}>
                  <PersonChip person={entry.author} name={entry.author.name} /> {format.day(entry.createdAt)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
