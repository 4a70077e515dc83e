import { useQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Accommodation } from '../../api';
import { useT } from '../../i18n';
import { Card, Icon, Loaded } from '../../ui';
import styles from './Profile.module.css';
import { questions } from './questions';

/** What staff see besides the support in force. */
export interface SupportDesk {
  /** Beside the heading. */
  head?: ReactNode;
  /** At the end of a line. */
  end?: (given: Accommodation) => ReactNode;
  /** Below the lines. */
  foot: (ended: readonly Accommodation[]) => ReactNode;
  /** When none is in force. */
  none: string;
}

/** Support the student uses under a plan. Entered by those whose office it is; families and students read it. */
export function SupportPart({ studentId, desk }: { studentId: string; desk?: SupportDesk }) {
  const t = useT();
  const support = useQuery(questions.accommodations(studentId));
  const isActive = ({ status }: Accommodation) => status === 'ACTIVE';
  if (!desk && !support.error && !support.data?.some(isActive)) return null;
  return (
    <section aria-labelledby="part-support">
      <div className={styles.partHead}>
        <h2 id="part-support">{t('profile.part.support')}</h2>
        {desk?.head ?? (
          <span className={styles.use}>
            <Icon of={Lock} small />
            {t('profile.support.locked')}
          </span>
        )}
      </div>
      <Loaded query={support}>
        {(all) => (
          <Card as="div">
            {!all.some(isActive) && <p className="quiet">{desk?.none}</p>}
            {all.filter(isActive).map((given) => (
              <Line key={given.id} given={given} end={desk?.end?.(given)} />
            ))}
            <p className="small quiet">{t('profile.support.note')}</p>
            {desk?.foot(all.filter((given) => !isActive(given)))}
          </Card>
        )}
      </Loaded>
    </section>
  );
}

function Line({ given, end }: { given: Accommodation; end: ReactNode }) {
  const t = useT();
  return (
    <div className={styles.entry}>
      <p dir="auto">{given.text}</p>
      <div className={styles.byline}>
        <span>{t(`profile.support.${given.kind}`)}</span>
        <span>{t('profile.support.by', { name: given.enteredBy.name })}</span>
        {end}
      </div>
    </div>
  );
}
