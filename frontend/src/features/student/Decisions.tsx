import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api';
import { useT } from '../../i18n';
import { DecisionCard } from './DecisionCard';
import styles from './Student.module.css';

/** Skills that the rule calls sufficient: a teacher says whether the student has attained them. */
export function Decisions({ studentId }: { studentId: string }) {
  const t = useT();
  const { data = [] } = useQuery(queries.advancements(studentId));
  const open = data.filter(({ status }) => status === 'PROPOSED');
  if (open.length === 0) return null;
  return (
    <section aria-label={t('decision.title')} className={styles.decisions}>
      <h2>{t('decision.title')}</h2>
      {open.map((advancement, index) => (
        <DecisionCard key={advancement.id} advancement={advancement} isFirst={index === 0} />
      ))}
    </section>
  );
}
