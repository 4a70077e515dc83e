import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../../api';
import { useT } from '../../i18n';
import { LevelChip, Loaded, Segmented } from '../../ui';
import { shortName } from '../shared/shortName';
import styles from './History.module.css';

interface Props {
  studentId: string;
  day: string;
  isToday: boolean;
}

/**
 * What a student had shown when a day ended: as it was known then, or with what came to light since about the time until
 * then, such as work of those days that was judged later.
 */
export function PastSkills({ studentId, day, isToday }: Props) {
  const t = useT();
  const [known, setKnown] = useState<'THEN' | 'NOW'>('THEN');
  const state = useQuery({ ...queries.stateOn(studentId, day, known), placeholderData: (before) => before });
  return (
    <section className={styles.part} aria-labelledby="then-skills">
      <h3 id="then-skills">{t('history.skills')}</h3>
      {!isToday && (
        <Segmented
          label={t('history.known')}
          value={known}
          onChange={setKnown}
          options={[
            { value: 'THEN', label: t('history.known.then') },
            { value: 'NOW', label: t('history.known.now') },
          ]}
        />
      )}
      <Loaded query={state} errorTitle={t('history.error')}>
        {({ items }) => {
          const shown = items.filter(({ evidenceCount }) => evidenceCount > 0);
          if (shown.length === 0) return <p className="quiet">{t('history.noSkills')}</p>;
          return (
            <ul>
              {shown.map((item) => (
                <li key={item.competencyId}>
                  <span title={item.statement}>{shortName(item)}</span>
                  <LevelChip level={item.level} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
