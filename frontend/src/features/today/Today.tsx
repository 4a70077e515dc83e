import { useQuery } from '@tanstack/react-query';
import { queries, type Today as TodayData } from '../../api';
import { useFormat, useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import { Columns, DistributionBar, EmptyState, Loaded, Page, Stack } from '../../ui';
import { NeedRow } from './NeedRow';
import styles from './Today.module.css';
import { ToReview } from './ToReview';

/** Who needs what now: each row says which rule put it there. */
export function Today() {
  const t = useT();
  const format = useFormat();
  const today = useQuery(queries.today());
  const words = format.longDay(dayOf(new Date()));
  const lead =
    today.data && t('today.lead', { needs: today.data.needs.length, waiting: today.data.review.total });
  return (
    <Page title={words.charAt(0).toUpperCase() + words.slice(1)} tabTitle={t('nav.today')} lead={lead}>
      <Loaded query={today} errorTitle={t('today.error')}>
        {(data) => <Day today={data} />}
      </Loaded>
    </Page>
  );
}

function Day({ today }: { today: TodayData }) {
  const t = useT();
  return (
    <Stack gap="loose">
      <Columns aside={<ToReview review={today.review} />} asideLabel={t('today.review')}>
        <section aria-labelledby="needs">
          <h2 id="needs" className={styles.heading}>
            {t('today.needs')} <span className="quiet">{today.needs.length}</span>
          </h2>
          {today.needs.length === 0 ? (
            <EmptyState title={t('today.none')}>{t('today.none.text')}</EmptyState>
          ) : (
            <ul className={styles.needs}>
              {today.needs.map((need) => (
                <NeedRow
                  key={`${need.rule}-${need.student.id}-${need.params.competency?.id ?? ''}`}
                  need={need}
                />
              ))}
            </ul>
          )}
        </section>
      </Columns>
      <Pulse pulse={today.pulse} />
    </Stack>
  );
}

function Pulse({ pulse }: { pulse: TodayData['pulse'] }) {
  const t = useT();
  if (pulse.length === 0) return null;
  return (
    <section aria-labelledby="pulse">
      <h2 id="pulse" className={styles.heading}>
        {t('today.pulse')}
      </h2>
      <ul className={styles.pulse}>
        {pulse.map((row) => (
          <li key={row.competencyId}>
            <p>
              <b>{row.statement}</b> <span className="small quiet">{row.code}</span>
            </p>
            <DistributionBar counts={row.distribution.slice(0, 5)} label={row.statement} />
            <span className="small">{row.ready > 0 && t('today.ready', { count: row.ready })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
