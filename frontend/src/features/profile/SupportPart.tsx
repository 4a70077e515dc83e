import { useQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { useT } from '../../i18n';
import { Card, Icon } from '../../ui';
import styles from './Profile.module.css';
import { questions } from './questions';

/** Support the student uses under a plan. Entered by those whose office it is; nothing to change here. */
export function SupportPart({ studentId }: { studentId: string }) {
  const t = useT();
  const { data = [] } = useQuery(questions.accommodations(studentId));
  const inForce = data.filter(({ status }) => status === 'ACTIVE');
  if (inForce.length === 0) return null;
  return (
    <section aria-labelledby="part-support">
      <div className={styles.partHead}>
        <h2 id="part-support">{t('profile.part.support')}</h2>
        <span className={styles.use}>
          <Icon of={Lock} small />
          {t('profile.support.locked')}
        </span>
      </div>
      <Card as="div">
        {inForce.map(({ id, text, kind, enteredBy }) => (
          <div key={id} className={styles.entry}>
            <p dir="auto">{text}</p>
            <div className={styles.byline}>
              <span>{t(`profile.support.${kind}`)}</span>
              <span>{t('profile.support.by', { name: enteredBy.name })}</span>
            </div>
          </div>
        ))}
        <p className="small quiet">{t('profile.support.note')}</p>
      </Card>
    </section>
  );
}
