import { useState } from 'react';
import type { ProfileVersion } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Card, Select } from '../../ui';
import { Comparison } from './Comparison';
import { differenceOf } from './difference';
import styles from './History.module.css';

/** Two versions beside each other; at first the newest and the one before it. */
export function Versions({ versions }: { versions: readonly ProfileVersion[] }) {
  const t = useT();
  const format = useFormat();
  const [picked, setPicked] = useState<{ from?: string; to?: string }>({});
  const find = (id: string | undefined) => versions.find((version) => version.id === id);
  const to = find(picked.to) ?? versions[0];
  const from = find(picked.from) ?? versions[1];
  const options = versions.map((version) => ({
    value: version.id,
    label: t('history.version', {
      number: version.number,
      day: format.date(version.agreedAt ?? version.proposedAt),
      status: t(`history.status.${version.status}`),
    }),
  }));
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
        <p className="quiet">{t('history.oneVersion')}</p>
      )}
    </Card>
  );
}
