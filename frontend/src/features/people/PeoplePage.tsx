import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { get, type Invitation, type Person, type Role } from '../../api';
import { useT } from '../../i18n';
import { Button, EmptyState, Loaded, Page, Select, Stack, TextField } from '../../ui';
import { Letters } from './Letters';
import styles from './People.module.css';
import { PersonRow } from './PersonRow';

const roles: readonly Role[] = ['STUDENT', 'GUARDIAN', 'TEACHER', 'AIDE', 'COUNSELOR', 'SCHOOL_LEADER'];

const peopleQuery = (q: string, role: string) =>
  queryOptions({
    ...get<{ items: Person[]; nextPageToken?: string }>('/people', { q, role: role || undefined }),
    placeholderData: keepPreviousData,
  });

/** Everyone the rosters brought, whether they can sign in, and the letters with which they do so first. */
export default function PeoplePage() {
  const t = useT();
  const [words, setWords] = useState('');
  const [role, setRole] = useState<Role | ''>('');
  const [letters, setLetters] = useState<readonly Invitation[]>([]);
  const [printing, setPrinting] = useState(false);
  const people = useQuery(peopleQuery(useDeferredValue(words.trim()), role));
  if (printing) return <Letters invitations={letters} onBack={() => setPrinting(false)} />;
  return (
    <Page
      title={t('people.title')}
      lead={t('people.lead')}
      actions={
        letters.length > 0 && (
          <Button kind="primary" icon={Printer} onClick={() => setPrinting(true)}>
            {t('people.letters', { count: letters.length })}
          </Button>
        )
      }
    >
      <Stack>
        <div className={styles.find}>
          <TextField label={t('people.search')} type="search" value={words} onChange={setWords} />
          <Select
            label={t('people.role')}
            value={role}
            onChange={(value) => setRole(value as Role | '')}
            options={[
              { value: '', label: t('people.role.all') },
              ...roles.map((value) => ({ value, label: t(`people.role.${value}`) })),
            ]}
          />
        </div>
        <Loaded query={people} errorTitle={t('people.error')}>
          {({ items, nextPageToken }) =>
            items.length === 0 ? (
              <EmptyState title={t('people.none')}>{t('people.none.text')}</EmptyState>
            ) : (
              <>
                <ul className={styles.people}>
                  {items.map((person) => (
                    <PersonRow
                      key={person.id}
                      person={person}
                      onInvited={(invitation) => setLetters((before) => [...before, invitation])}
                    />
                  ))}
                </ul>
                {nextPageToken && <p className="small quiet">{t('people.more', { count: items.length })}</p>}
              </>
            )
          }
        </Loaded>
      </Stack>
    </Page>
  );
}
