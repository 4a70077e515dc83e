import { queryOptions, useQuery } from '@tanstack/react-query';
import { list, type PersonRef, type ProfileEntry, queries, useMe, type Visibility } from '../../api';
import { useT } from '../../i18n';
import { Checkbox, RadioCards } from '../../ui';
import styles from './Profile.module.css';

const guardians = (studentId: string) =>
  queryOptions(list<PersonRef>(`/students/${studentId}/guardians`, {}));

/** Who may read a line; with the names where only some may. */
export interface Readership {
  visibility: Visibility;
  namedReaderIds?: string[];
}

export const audienceOf = (entry: ProfileEntry | undefined): Readership => {
  const visibility = entry?.visibility ?? 'SHARED';
  if (visibility !== 'NAMED') return { visibility };
  return { visibility, namedReaderIds: entry?.namedReaders.map(({ id }) => id) ?? [] };
};

/** Only some may read it, and nobody is picked yet. */
export const isNobody = ({ visibility, namedReaderIds = [] }: Readership) =>
  visibility === 'NAMED' && namedReaderIds.length === 0;

interface AudienceProps {
  studentId: string;
  choices: readonly Visibility[];
  value: Readership;
  onChange: (value: Readership) => void;
  /** Somebody tried to save: what is missing is said. */
  tried: boolean;
}

/** Who may see a line: a circle, or people one by one. */
export function Audience({ studentId, choices, value, onChange, tried }: AudienceProps) {
  const t = useT();
  const pick = (visibility: Visibility) =>
    onChange(visibility === 'NAMED' ? { visibility, namedReaderIds: [] } : { visibility });
  return (
    <>
      <RadioCards
        legend={t('profile.who')}
        value={value.visibility}
        onChange={pick}
        options={choices.map((one) => ({ value: one, title: t(`profile.visibility.${one}`) }))}
      />
      {value.visibility === 'NAMED' && (
        <Readers
          studentId={studentId}
          picked={value.namedReaderIds ?? []}
          onChange={(namedReaderIds) => onChange({ visibility: 'NAMED', namedReaderIds })}
          missing={tried && isNobody(value)}
        />
      )}
    </>
  );
}

interface Props {
  studentId: string;
  picked: readonly string[];
  onChange: (picked: string[]) => void;
  missing: boolean;
}

/** The student's teachers and family, to pick those who may read a line. */
function Readers({ studentId, picked, onChange, missing }: Props) {
  const t = useT();
  const me = useMe().person.id;
  const { data: student } = useQuery(queries.student(studentId));
  const { data: family = [] } = useQuery(guardians(studentId));
  const people = [
    ...(student?.teachers ?? []).map((person) => ({ person, as: t('profile.readers.teacher') })),
    ...family.map((person) => ({ person, as: t('profile.readers.family') })),
  ].filter(({ person }) => person.id !== me);
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...picked, id] : picked.filter((one) => one !== id));
  return (
    <fieldset className={styles.people}>
      <legend>{t('profile.readers.pick')}</legend>
      {people.map(({ person, as }) => (
        <Checkbox
          key={person.id}
          end={as}
          checked={picked.includes(person.id)}
          onChange={(on) => toggle(person.id, on)}
        >
          <bdi>{person.name}</bdi>
        </Checkbox>
      ))}
      {missing && (
        <p role="alert" className={styles.missing}>
          {t('profile.readers.missing')}
        </p>
      )}
    </fieldset>
  );
}
