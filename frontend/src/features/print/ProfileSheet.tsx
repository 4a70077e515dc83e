import { useQuery } from '@tanstack/react-query';
import { addressOf, type Profile, type ProfileEntry, queries } from '../../api';
import { useT } from '../../i18n';
import { Loaded } from '../../ui';
import { entriesOf, sections } from '../profile/sections';
import { Signatures } from '../shared/Signatures';
import styles from './Print.module.css';
import type { SheetProps } from './PrintPage';
import { Sheet } from './Sheet';

/** Paper gets lost: what only a few may read stays out of it. */
const isForPaper = ({ visibility }: ProfileEntry) => visibility === 'SHARED' || visibility === 'EDUCATORS';

/** A student's profile on one page, with both signatures. */
export function ProfileSheet({ studentId, name, home }: SheetProps) {
  const t = useT();
  const profile = useQuery(queries.profile(studentId));
  return (
    <Sheet title={t('profile.title')} whose={name} page={home.profile}>
      <Loaded query={profile} errorTitle={t('profile.error')}>
        {(data) => <Lines profile={data} />}
      </Loaded>
    </Sheet>
  );
}

/** A picture in grey; of a voice its words stand there already, with the mark that it was said aloud. */
function PaperFigure({ studentId, entry }: { studentId: string; entry: ProfileEntry }) {
  const t = useT();
  if (!entry.media) return null;
  const { id, mediaType, altText } = entry.media;
  const address = addressOf(`students/${studentId}/profile/entries/${entry.id}/media/${id}`);
  if (mediaType.startsWith('image/')) return <img src={address} alt={altText} />;
  return <small className={styles.aloud}>{t('profile.saidAloud')}</small>;
}

function Lines({ profile }: { profile: Profile }) {
  const t = useT();
  const entries = profile.entries.filter(isForPaper);
  return (
    <>
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={`print-${section.id}`}>
          <h2 id={`print-${section.id}`}>{t(`profile.part.${section.id}`)}</h2>
          <ul className={styles.lines}>
            {entriesOf(section, entries).map((entry) => (
              <li key={entry.id}>
                <PaperFigure studentId={profile.studentId} entry={entry} />
                <span dir="auto">{entry.text}</span> <small>{entry.author.name}</small>
              </li>
            ))}
            <li className={styles.blank} />
          </ul>
        </section>
      ))}
      <Signatures agreements={profile.agreed?.agreements ?? []} studentId={profile.studentId} />
      <p className="small quiet">{t('print.profile.note')}</p>
    </>
  );
}
