import { useQuery } from '@tanstack/react-query';
import { useT } from '../../i18n';
import { Card, ErrorState } from '../../ui';
import { questions } from '../profile/questions';
import styles from './Family.module.css';

/** The support a child has a right to and uses at school; nothing where there is none. */
export function SupportInUse({ childId }: { childId: string }) {
  const t = useT();
  const { data = [], error, refetch } = useQuery(questions.accommodations(childId));
  const inForce = data.filter(({ status }) => status === 'ACTIVE');
  if (error && data.length === 0) return <ErrorState error={error} onRetry={refetch} />;
  if (inForce.length === 0) return null;
  return (
    <Card as="div">
      <h3>{t('family.support')}</h3>
      <ul className={styles.rows}>
        {inForce.map(({ id, text }) => (
          <li key={id} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      <p className="small quiet">{t('family.support.note')}</p>
    </Card>
  );
}
