import { queryOptions, useQuery } from '@tanstack/react-query';
import { list, type PersonRef, queries, useMe } from '../../api';
import { useT } from '../../i18n';
import { Checkbox } from '../../ui';
import styles from './Profile.module.css';

const guardians = (studentId: string) => queryOptions(list<PersonRef>(`/students/${studentId}/guardians`, {}));

interface Props {
  studentId: string;
  picked: readonly string[];
  onChange: (picked: string[]) => void;
  missing: boolean;
}

/** The student's teachers and family, to pick those who may read a line. */
export function Readers({ studentId, picked, onChange, missing }: Props) {
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
