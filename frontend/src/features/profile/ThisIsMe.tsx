import { useQuery } from '@tanstack/react-query';
import { History as HistoryIcon, Plus, Printer } from 'lucide-react';
import { useState } from 'react';
import { type Profile, queries, useMe } from '../../api';
import { useFormat, useT } from '../../i18n';
import {
  Avatar,
  Button,
  ButtonRow,
  Card,
  Chips,
  Columns,
  LinkButton,
  Loaded,
  Page,
  prepareDialog,
  Stack,
  TapChip,
} from '../../ui';
import { AgreementCard } from './AgreementCard';
import { EntryDialog, type EntryStart } from './EntryDialog';
import { EntryRow } from './EntryRow';
import styles from './Profile.module.css';
import { Suggestion } from './Suggestion';
import { SupportPart } from './SupportPart';
import { entriesOf, type Section, sections, suggestionsIn } from './sections';
import { WhoSees } from './WhoSees';

/** What a student says about themselves, with what others suggest, agreed by both sides. */
export function ThisIsMe() {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const profile = useQuery(queries.profile(me.studentId ?? me.person.id));
  const classes = me.classes.map(({ title }) => title);
  return (
    <Page
      title={t('profile.title')}
      figure={<Avatar person={me.person} size="big" />}
      lead={[me.person.name, format.list(classes)].filter(Boolean).join(' · ')}
      actions={
        <ButtonRow>
          <LinkButton to="/me/history" icon={HistoryIcon}>
            {t('history.open')}
          </LinkButton>
          <LinkButton to="/print/$sheet" params={{ sheet: 'profile' }} icon={Printer}>
            {t('print.print')}
          </LinkButton>
        </ButtonRow>
      }
    >
      <Loaded query={profile} errorTitle={t('profile.error')}>
        {(data) => <ProfileBody profile={data} />}
      </Loaded>
    </Page>
  );
}

function ProfileBody({ profile }: { profile: Profile }) {
  const t = useT();
  const me = useMe();
  const [start, setStart] = useState<EntryStart>();
  const aside = (
    <>
      <AgreementCard profile={profile} />
      <WhoSees profile={profile} />
    </>
  );
  return (
    <>
      <Columns aside={aside} asideLabel={t('profile.aside')} asideFirst={profile.proposed !== undefined}>
        <Stack gap="loose">
          {suggestionsIn(profile.entries, me.person.id).map((entry, index) => (
            <Suggestion key={entry.id} entry={entry} studentId={profile.studentId} isFirst={index === 0} />
          ))}
          {sections.map((section) => (
            <Part key={section.id} section={section} profile={profile} onAdd={setStart} />
          ))}
          <SupportPart studentId={profile.studentId} />
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
  onAdd: (start: EntryStart) => void;
}

function Part({ section, profile, onAdd }: PartProps) {
  const t = useT();
  const entries = entriesOf(section, profile.entries);
  return (
    <section aria-labelledby={`part-${section.id}`}>
      <div className={styles.partHead}>
        <h2 id={`part-${section.id}`}>{t(`profile.part.${section.id}`)}</h2>
        {entries.length > 0 && (
          <Button
            kind="quiet"
            icon={Plus}
            aria-label={t('profile.addTo', { part: t(`profile.part.${section.id}`) })}
            onPointerEnter={prepareDialog}
            onClick={() => onAdd({ section })}
          >
            {t('profile.add')}
          </Button>
        )}
      </div>
      <Card as="div">
        {entries.length === 0 ? (
          <EmptyPart section={section} onAdd={onAdd} />
        ) : (
          entries.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              studentId={profile.studentId}
              onEdit={() => onAdd({ section, entry })}
            />
          ))
        )}
      </Card>
    </section>
  );
}

/** A question and ways to begin the answer. */
function EmptyPart({ section, onAdd }: Omit<PartProps, 'profile'>) {
  const t = useT();
  return (
    <div className={styles.blank}>
      <p>{t(`profile.question.${section.id}`)}</p>
      <Chips>
        {section.starters.map((starter) => {
          const words = t(`profile.starter.${starter}`);
          return (
            <TapChip key={starter} onPointerEnter={prepareDialog} onClick={() => onAdd({ section, words })}>
              {words}
            </TapChip>
          );
        })}
        <TapChip onPointerEnter={prepareDialog} onClick={() => onAdd({ section })}>
          {t('profile.ownWords')}
        </TapChip>
      </Chips>
    </div>
  );
}
