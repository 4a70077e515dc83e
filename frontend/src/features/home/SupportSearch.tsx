import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { list, type StudentRow } from '../../api';
import { useT } from '../../i18n';
import { Chips, Loaded, Stack, TapChip, TextField } from '../../ui';
import { SupportForStaff } from '../profile/SupportForStaff';
import styles from './Home.module.css';

const shortest = 2;

const studentsNamed = (q: string) =>
  queryOptions({
    ...list<StudentRow>('/students', { q, limit: '8' }),
    enabled: q.length >= shortest,
    placeholderData: keepPreviousData,
  });

/** Support under an IEP, a 504 plan or for learners of English: find the student, then enter, change or end it. */
export function SupportSearch() {
  const t = useT();
  const [words, setWords] = useState('');
  const [student, setStudent] = useState<StudentRow>();
  const q = useDeferredValue(words.trim());
  const found = useQuery(studentsNamed(q));
  return (
    <section aria-labelledby="support">
      <h2 id="support" className={styles.heading}>
        {t('accommodation.title')}
      </h2>
      <Stack>
        <p className="quiet">{t('accommodation.lead')}</p>
        <TextField label={t('accommodation.find')} type="search" value={words} onChange={setWords} />
        {q.length >= shortest && (
          <Loaded query={found}>
            {(students) =>
              students.length === 0 ? (
                <p className="quiet">{t('accommodation.nobody')}</p>
              ) : (
                <Chips label={t('accommodation.found')}>
                  {students.map((one) => (
                    <TapChip key={one.id} pressed={one.id === student?.id} onClick={() => setStudent(one)}>
                      {one.name}
                    </TapChip>
                  ))}
                </Chips>
              )
            }
          </Loaded>
        )}
        {student && <SupportForStaff key={student.id} studentId={student.id} />}
      </Stack>
    </section>
  );
}
