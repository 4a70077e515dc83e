import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type AcademicSession, queries } from '../../api';
import { useT } from '../../i18n';
import { addDays } from '../../i18n/days';
import { dayOf } from '../../i18n/format';
import { DaySlider } from '../../ui/DaySlider';
import styles from './Grid.module.css';

/** The first day of the school year around a day; a year before it, where no session says. */
export function startOfYear(sessions: readonly AcademicSession[], day: string): string {
  const around = sessions.filter(({ startsOn, endsOn }) => startsOn < day && day <= endsOn);
  const [first] = around.map(({ startsOn }) => startsOn).sort();
  return first ?? addDays(day, -365);
}

/** The class as it was on any day of this school year. */
export function LookBack({ day }: { day: string | undefined }) {
  const t = useT();
  const navigate = useNavigate({ from: '/t/c/$classId/grid' });
  const { data: sessions = [] } = useQuery(queries.academicSessions());
  const today = dayOf(new Date());
  const first = startOfYear(sessions, today);
  const go = (next: string) =>
    void navigate({
      search: (before) => ({ ...before, day: next === today ? undefined : next }),
      replace: true,
    });
  return (
    <div className={styles.lookBack}>
      <DaySlider label={t('history.day')} first={first} last={today} value={day ?? today} onChange={go} />
    </div>
  );
}
