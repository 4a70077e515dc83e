import { useQuery } from '@tanstack/react-query';
import { Clock, Plus } from 'lucide-react';
import { useState } from 'react';
import { type Profile, type ProfileEntry, queries } from '../../api';
import { useT } from '../../i18n';
import { Button, Card, Chip, Columns, Loaded, prepareDialog, Stack } from '../../ui';
import { EntryFigure } from '../shared/EntryFigure';
import { PrintLink } from '../shared/PrintLink';
import { StudentFrame } from '../shared/StudentFrame';
import { AgreementCard } from './AgreementCard';
import { EntryDialog, type EntryStart } from './EntryDialog';
import { EntryRow } from './EntryRow';
import styles from './Profile.module.css';
import { RecordYes } from './RecordYes';
import { SupportForStaff } from './SupportForStaff';
import { entriesOf, type Section, sectionOf, sections } from './sections';
import { useEarlyName } from './useEarlyName';

/** A student's profile as a teacher reads it: suggest lines, propose a version, agree. */
export default function StudentProfile() {
  return <StudentFrame>{(studentId) => <Loading studentId={studentId} />}</StudentFrame>;
}

function Loading({ studentId }: { studentId: string }) {
  const t = useT();
  const profile = useQuery(queries.profile(studentId));
  return (
    <Loaded query={profile} errorTitle={t('profile.error')}>
      {(data) => <Body profile={data} />}
    </Loaded>
  );
}

function Body({ profile }: { profile: Profile }) {
  const t = useT();
  const [start, setStart] = useState<EntryStart>();
  const name = useEarlyName(profile.studentId);
  const { proposed } = profile;
  const record = name && proposed && (
    <RecordYes
      studentId={profile.studentId}
      name={name}
      to={`versions/${proposed.id}/recorded-agreements`}
      fields={{ hash: proposed.hash }}
    />
  );
  const aside = (
    <>
      <AgreementCard profile={profile} record={record} />
      <PrintLink studentId={profile.studentId} sheet="profile" />
    </>
  );
  return (
    <>
      <Columns aside={aside} asideLabel={t('profile.aside')}>
        <Stack gap="loose">
          {sections.map((section) => (
            <Part key={section.id} section={section} profile={profile} onEdit={setStart} />
          ))}
          <SupportForStaff studentId={profile.studentId} />
        </Stack>
      </Columns>
      {start && (
        <EntryDialog studentId={profile.studentId} start={start} onClose={() => setStart(undefined)} />
      )}
    </>
  );
}

interface PartProps {
  section: Section;
  profile: Profile;
  onEdit: (start: EntryStart) => void;
}

function Part({ section, profile, onEdit }: PartProps) {
  const t = useT();
  const entries = entriesOf(section, profile.entries);
  const waiting = profile.entries.filter(
    (entry) => entry.status === 'OFFERED' && sectionOf(entry) === section,
  );
  const name = t(`profile.part.${section.id}`);
  return (
    <section aria-labelledby={`part-${section.id}`}>
      <div className={styles.partHead}>
        <h2 id={`part-${section.id}`}>{name}</h2>
        <Button
          kind="quiet"
          icon={Plus}
          aria-label={t('student.suggestTo', { part: name })}
          onPointerEnter={prepareDialog}
          onClick={() => onEdit({ section })}
        >
          {t('student.suggest')}
        </Button>
      </div>
      <Card as="div">
        {entries.length + waiting.length === 0 && <p className="quiet">{t('student.profile.empty')}</p>}
        {entries.map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            studentId={profile.studentId}
            onEdit={() => onEdit({ section, entry })}
          />
        ))}
        {waiting.map((entry) => (
          <Waiting key={entry.id} entry={entry} studentId={profile.studentId} />
        ))}
      </Card>
    </section>
  );
}

/** Suggested, and not yet answered by the student: it counts for nothing until then. */
function Waiting({ entry, studentId }: { entry: ProfileEntry; studentId: string }) {
  const t = useT();
  const name = useEarlyName(studentId);
  return (
    <div className={styles.entry}>
      <p dir="auto">{entry.text}</p>
      {entry.media && (
        <EntryFigure studentId={studentId} entryId={entry.id} media={entry.media} text={entry.text} />
      )}
      {name && (
        <div>
          <RecordYes
            studentId={studentId}
            name={name}
            to={`entries/${entry.id}/recorded-confirmations`}
            fields={{ version: String(entry.version) }}
          />
        </div>
      )}
      <div className={styles.byline}>
        <Chip icon={Clock} look="outlined">
          {t('student.waitsForStudent')}
        </Chip>
        <span>{entry.author.name}</span>
      </div>
    </div>
  );
}
