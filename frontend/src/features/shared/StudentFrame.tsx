import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Avatar, Loaded, Page } from '../../ui';
import styles from './StudentFrame.module.css';

/** The student in a teacher's address. */
export const useStudentId = (): string => useParams({ strict: false }).studentId ?? '';

/** On a phone the row is wider than the screen, and the part that is open may be its last. */
const showCurrent = (row: HTMLElement | null) =>
  row?.querySelector('[aria-current]')?.scrollIntoView?.({ inline: 'nearest', block: 'nearest' });

/** A teacher's view of one student: who it is, and the parts to go to. */
export function StudentFrame({ children }: { children: (studentId: string) => ReactNode }) {
  const t = useT();
  const format = useFormat();
  const studentId = useStudentId();
  const student = useQuery(queries.student(studentId));
  return (
    <Loaded query={student} errorTitle={t('student.error')}>
      {(data) => (
        <Page
          title={data.name}
          figure={<Avatar person={data} size="big" />}
          lead={format.list(data.classes.map(({ title }) => title))}
        >
          <nav ref={showCurrent} className={styles.parts} aria-label={t('student.parts')}>
            <Link to="/t/s/$studentId" params={{ studentId }} activeOptions={{ exact: true }}>
              {t('student.skills')}
            </Link>
            <Link to="/t/s/$studentId/path" params={{ studentId }}>
              {t('student.path')}
            </Link>
            <Link to="/t/s/$studentId/profile" params={{ studentId }}>
              {t('student.profile')}
            </Link>
            <Link to="/t/s/$studentId/goals" params={{ studentId }}>
              {t('nav.goals')}
            </Link>
            <Link to="/t/s/$studentId/check-ins" params={{ studentId }}>
              {t('nav.checkins')}
            </Link>
            <Link to="/t/s/$studentId/history" params={{ studentId }}>
              {t('student.history')}
            </Link>
          </nav>
          {children(studentId)}
        </Page>
      )}
    </Loaded>
  );
}
