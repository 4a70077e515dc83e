import type { CompetencyState } from '../../../api';
import { useFormat, useT } from '../../../i18n';
import { Chip } from '../../../ui';
import styles from './Standing.module.css';

type Estimate = NonNullable<CompetencyState['estimate']>;

/** What the evidence suggests, as a band and what it rests on: beside the rule's result, never in its place. */
export function EstimateLine({ estimate, hint }: { estimate: Estimate; hint: boolean }) {
  const t = useT();
  const format = useFormat();
  return (
    <div className={styles.estimate}>
      <p>
        <span className="small quiet">{t('standing.suggests')}</span>{' '}
        <Chip look="outlined">{t(`standing.band.${estimate.band}`)}</Chip>
      </p>
      <p className="small quiet">
        {t('standing.rests', {
          count: estimate.pieces,
          // a day begins in one place before it begins in another
          days: Math.max(0, format.daysSince(estimate.newestOn)),
        })}
      </p>
      {hint && estimate.hint !== 'NONE' && <p className={styles.hint}>{t(`hint.${estimate.hint}`)}</p>}
    </div>
  );
}
