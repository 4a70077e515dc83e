import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '../../api';
import type { ScoringAgreementResponse } from '../../api/generated';
import { useFormat, useT } from '../../i18n';
import { Card, CardHead, Loaded } from '../../ui';
import { shortName } from '../shared/shortName';
import styles from './Rules.module.css';

type Item = ScoringAgreementResponse['items'][number];

const agreement = () => queryOptions(get<ScoringAgreementResponse>('/scoring-agreement'));

/** How far teachers agree who read the same pieces without knowing what the other said. */
export function Agreement() {
  const t = useT();
  const format = useFormat();
  const query = useQuery(agreement());
  return (
    <Card className={styles.card} aria-labelledby="agreement">
      <CardHead>
        <h2 id="agreement">{t('rules.agreement')}</h2>
      </CardHead>
      <Loaded query={query} errorTitle={t('rules.agreement.error')}>
        {({ items, from, to, leastPairs }) => (
          <>
            <p className="small quiet">
              {t('rules.agreement.lead', { from: format.day(from), to: format.day(to), least: leastPairs })}
            </p>
            {items.length === 0 ? (
              <p>{t('rules.agreement.none')}</p>
            ) : (
              <ul className={styles.agreement}>
                {items.map((item) => (
                  <Row key={item.competency.id} item={item} />
                ))}
              </ul>
            )}
          </>
        )}
      </Loaded>
    </Card>
  );
}

/** Landis and Koch 1977, in three steps: what a school does about it differs no finer. */
const wordFor = (kappa: number) => (kappa >= 0.6 ? 'good' : kappa >= 0.4 ? 'fair' : 'weak');

function Row({ item: { competency, pairs, kappa, same } }: { item: Item }) {
  const t = useT();
  return (
    <li>
      <b>{shortName(competency)}</b>
      <span className="small quiet">{t('rules.agreement.pairs', { count: pairs })}</span>
      <span>
        {same == null
          ? t('rules.agreement.few')
          : kappa == null
            ? t('rules.agreement.alike')
            : t(`rules.agreement.${wordFor(kappa)}`, {
                kappa: kappa.toFixed(2),
                same: Math.round(same * 100),
              })}
      </span>
    </li>
  );
}
