import { useState } from 'react';
import type { Profile, ProfileVersion } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Card, Select } from '../../ui';
import { Comparison, type Side } from './Comparison';
import { differenceOf } from './difference';
import styles from './History.module.css';

interface Props {
  profile: Profile;
  versions: readonly ProfileVersion[];
}

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
    { id: 'today', name: t('ui.today'), label: t('ui.today'), entries: quotable(profile) },
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
          <Comparison differences={differenceOf(from.entries, to.entries)} from={from} to={to} />
        </>
      ) : (
        <p className="quiet">{t('history.noVersion')}</p>
      )}
    </Card>
  );
}
