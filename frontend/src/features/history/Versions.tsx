import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Profile, type ProfileDifference, type ProfileVersion } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Card, Loaded, Select } from '../../ui';
import { Comparison, type Side } from './Comparison';
import { differenceBetween, differenceOf } from './difference';
import styles from './History.module.css';

interface Props {
  profile: Profile;
  versions: readonly ProfileVersion[];
}

/** The living profile: no version, so that it is compared here. */
const TODAY = 'today';

/** What both sides would agree on today: confirmed, and meant for both. */
const quotable = ({ entries }: Profile) =>
  entries.filter(
    ({ status, visibility }) =>
      status === 'CONFIRMED' && (visibility === 'SHARED' || visibility === 'EDUCATORS'),
  );

/** Today and all versions, newest first. */
function useSides({ profile, versions }: Props): Side[] {
  const t = useT();
  const format = useFormat();
  return [
    { id: TODAY, name: t('ui.today'), label: t('ui.today'), entries: quotable(profile) },
    ...versions.map((version) => ({
      id: version.id,
      name: t('history.number', { number: version.number }),
      label: t('history.version', {
        number: version.number,
        day: format.date(version.agreedAt ?? version.proposedAt),
        status: t(`history.status.${version.status}`),
      }),
      entries: version.entries,
    })),
  ];
}

/** Two versions beside each other; at first today and the newest one. */
export function Versions(props: Props) {
  const t = useT();
  const [picked, setPicked] = useState<{ from?: string; to?: string }>({});
  const sides = useSides(props);
  const find = (id: string | undefined) => sides.find((side) => side.id === id);
  const to = find(picked.to) ?? sides[0];
  const from = find(picked.from) ?? sides[1];
  const options = sides.map(({ id, label }) => ({ value: id, label }));
  return (
    <Card aria-labelledby="versions">
      <h2 id="versions">{t('history.versions')}</h2>
      {from && to ? (
        <>
          <div className={styles.pickers}>
            <Select
              label={t('history.from')}
              value={from.id}
              options={options}
              onChange={(id) => setPicked({ from: id, to: to.id })}
            />
            <Select
              label={t('history.to')}
              value={to.id}
              options={options}
              onChange={(id) => setPicked({ from: from.id, to: id })}
            />
          </div>
          {from.id === TODAY || to.id === TODAY ? (
            <Comparison differences={differenceOf(from.entries, to.entries)} from={from} to={to} />
          ) : (
            <Compared studentId={props.profile.studentId} from={from} to={to} />
          )}
        </>
      ) : (
        <p className="quiet">{t('history.noVersion')}</p>
      )}
    </Card>
  );
}

/** Two versions as the server compares them. */
function Compared({ studentId, from, to }: { studentId: string; from: Side; to: Side }) {
  const t = useT();
  const path = `/students/${studentId}/profile/versions/${to.id}/difference`;
  const difference = useQuery({
    queryKey: [path, from.id],
    queryFn: ({ signal }) => api.get<ProfileDifference>(path, { query: { from: from.id }, signal }),
  });
  return (
    <Loaded query={difference} errorTitle={t('history.error')}>
      {(data) => <Comparison differences={differenceBetween(data)} from={from} to={to} />}
    </Loaded>
  );
}
