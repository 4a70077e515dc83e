import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries, type Today as TodayData } from '../../api';
import { useFormat, useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import { Columns, DistributionBar, EmptyState, LevelKey, Loaded, Page, Stack, TextButton } from '../../ui';
import { OpenReadings } from '../asks/OpenReadings';
import { WaitingAsks } from '../asks/WaitingAsks';
import { shortName } from '../shared/shortName';
import { ClassLinks } from './ClassLinks';
import { FirstSteps } from './FirstSteps';
import { NeedRow } from './NeedRow';
import { Talks } from './Talks';
import styles from './Today.module.css';
import { ToReview } from './ToReview';

/** So many rows are seen at once; the others are one click away. */
const FIRST = 8;

/** Who needs what now: each row says which rule put it there. */
export function Today() {
  const t = useT();
  const format = useFormat();
  const today = useQuery(queries.today());
  const words = format.longDay(dayOf(new Date()));
  const lead =
    today.data && t('today.lead', { needs: studentsOf(today.data.needs), waiting: today.data.review.total });
  return (
    <Page title={words.charAt(0).toUpperCase() + words.slice(1)} tabTitle={t('nav.today')} lead={lead}>
      <Loaded query={today} errorTitle={t('today.error')}>
        {(data) => <Day today={data} />}
      </Loaded>
    </Page>
  );
}

const studentsOf = (needs: TodayData['needs']) => new Set(needs.map(({ student }) => student.id)).size;

function Day({ today }: { today: TodayData }) {
  const t = useT();
  return (
    <Stack gap="loose">
      <FirstSteps />
      <Columns
        aside={
          <>
            <ToReview review={today.review} />
            <WaitingAsks />
            <OpenReadings />
            <Talks talks={today.checkIns} />
            <ClassLinks />
          </>
        }
        asideLabel={t('today.review')}
      >
        {today.needs.length === 0 ? (
          <EmptyState title={t('today.none')}>{t('today.none.text')}</EmptyState>
        ) : (
          <Needs needs={today.needs} />
        )}
      </Columns>
      <Pulse pulse={today.pulse} />
    </Stack>
  );
}

function Needs({ needs }: Pick<TodayData, 'needs'>) {
  const t = useT();
  const [all, setAll] = useState(false);
  return (
    <section aria-labelledby="needs">
      <div className={styles.headLine}>
        <h2 id="needs" className={styles.heading}>
          {t('today.needs')} <span className="quiet">{needs.length}</span>
        </h2>
        {needs.length > FIRST && (
          <TextButton aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('today.fewer') : t('today.all', { count: needs.length })}
          </TextButton>
        )}
      </div>
      <ul className={styles.needs}>
        {needs.slice(0, all ? needs.length : FIRST).map((need) => (
          <NeedRow
            key={`${need.rule}-${need.student.id}-${need.params.competency?.id ?? ''}-${need.evidenceIds[0] ?? ''}`}
            need={need}
          />
        ))}
      </ul>
    </section>
  );
}

function Pulse({ pulse }: { pulse: TodayData['pulse'] }) {
  const t = useT();
  if (pulse.length === 0) return null;
  return (
    <section aria-labelledby="pulse">
      <div className={styles.headLine}>
        <h2 id="pulse" className={styles.heading}>
          {t('today.pulse')}
        </h2>
        <LevelKey />
      </div>
      <ul className={styles.pulse}>
        {pulse.map((row) => (
          <li key={row.competencyId}>
            <p>
              <b title={row.statement}>{shortName(row)}</b> <span className="small quiet">{row.code}</span>
            </p>
            <DistributionBar counts={row.distribution.slice(0, 5)} label={shortName(row)} />
            <span className="small">{row.ready > 0 && t('today.ready', { count: row.ready })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
