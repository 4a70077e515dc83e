import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Profile, type ProfileVersion, queries } from '../../api';
import { useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import { Card, EmptyState, Loaded, Stack } from '../../ui';
import { DaySlider } from '../../ui/DaySlider';
import { TrellisSpot } from '../../ui/spots';
import styles from './History.module.css';
import { Lines } from './Lines';
import { PastGoals } from './PastGoals';
import { PastSkills } from './PastSkills';
import { Versions } from './Versions';

/** A profile through time: as it was on any day, and what two versions say differently. */
export function History({ studentId }: { studentId: string }) {
  const t = useT();
  const profile = useQuery(queries.profile(studentId));
  const versions = useQuery(queries.profileVersions(studentId));
  return (
    <Loaded query={profile} errorTitle={t('profile.error')}>
      {(present) => (
        <Loaded query={versions} errorTitle={t('history.error')}>
          {(all) => <Body profile={present} versions={all} />}
        </Loaded>
      )}
    </Loaded>
  );
}

/** The first day there is something to see. */
function firstDay(profile: Profile, versions: readonly ProfileVersion[]): string | undefined {
  const times = [
    ...profile.entries.map(({ createdAt }) => createdAt),
    ...versions.map(({ proposedAt }) => proposedAt),
  ];
  const [first] = times.sort();
  return first && dayOf(new Date(first));
}

function Body({ profile, versions }: { profile: Profile; versions: readonly ProfileVersion[] }) {
  const t = useT();
  const first = firstDay(profile, versions);
  if (!first) {
    return (
      <EmptyState spot={<TrellisSpot />} title={t('history.empty')}>
        {t('history.empty.text')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="loose">
      <Then profile={profile} first={first} />
      <Versions profile={profile} versions={versions} />
    </Stack>
  );
}

/** The profile on one day; the day is in the address. */
function Then({ profile, first }: { profile: Profile; first: string }) {
  const t = useT();
  const { day } = useSearch({ strict: false });
  const navigate = useNavigate();
  const today = dayOf(new Date());
  const shown = day && day >= first && day < today ? day : today;
  const past = useQuery({
    ...queries.profileOn(profile.studentId, shown),
    enabled: shown !== today,
    placeholderData: (before) => before,
  });
  const go = (next: string) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, day: next === today ? undefined : next }),
      replace: true,
    });
  return (
    <Card aria-labelledby="then">
      <h2 id="then">{t('history.then')}</h2>
      <div className={styles.slide}>
        <DaySlider label={t('history.day')} first={first} last={today} value={shown} onChange={go} />
      </div>
      {shown === today ? (
        <Lines profile={profile} />
      ) : (
        <Loaded query={past} errorTitle={t('history.error')}>
          {(data) => <Lines profile={data} />}
        </Loaded>
      )}
      <PastGoals studentId={profile.studentId} day={shown} />
      <PastSkills studentId={profile.studentId} day={shown} isToday={shown === today} />
    </Card>
  );
}
