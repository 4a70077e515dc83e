import { useQuery } from '@tanstack/react-query';
import { type PathExplanation, queries, type Step } from '../../api';
import { useT } from '../../i18n';
import styles from './Path.module.css';
import { pathQueries } from './pathQueries';
import { useReasonText } from './reasons';

type Change = NonNullable<PathExplanation['smallestChange']>;

/** Why a step is here, why not something else, and what would have to be different for that. */
export function WhyStep({ step, studentId }: { step: Step; studentId: string }) {
  const t = useT();
  const textOf = useReasonText(studentId);
  const reasons = step.reasons.map(textOf);
  return (
    <>
      <ul className={styles.reasons}>
        {step.addedBy && <li>{t('path.why.addedBy', { name: step.addedBy.name })}</li>}
        {reasons.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {reasons.length === 0 && !step.addedBy && <li>{t('path.why.none')}</li>}
      </ul>
      <Otherwise step={step} studentId={studentId} />
    </>
  );
}

/** What the planner would do with other facts: asked for only once somebody wants to know. */
function Otherwise({ step, studentId }: { step: Step; studentId: string }) {
  const t = useT();
  const changeText = useChangeText(studentId);
  const { data } = useQuery({ ...pathQueries.explanation(studentId, step.id), retry: false });
  if (!data || (!data.smallestChange && data.whyNot.length === 0)) return null;
  return (
    <section aria-labelledby="why-not">
      <h3 id="why-not">{t('whyNot.title')}</h3>
      <ul className={styles.reasons}>
        {data.whyNot.map(({ option, decidedBy, change }) => (
          <li key={option.opportunityId}>
            <b>{option.title}</b>: {t(`whyNot.${decidedBy}`)} {change && changeText(change)}
          </li>
        ))}
        {data.smallestChange && <li>{changeText(data.smallestChange)}</li>}
      </ul>
    </section>
  );
}

function useChangeText(studentId: string): (change: Change) => string {
  const t = useT();
  const { data: profile } = useQuery(queries.profile(studentId));
  return ({ kind, subjectId, weeks, optionTitle }) => {
    const name = profile?.entries.find(({ id }) => id === subjectId)?.text ?? optionTitle ?? '';
    return t(`wouldChange.${kind}`, {
      has: name ? 'yes' : 'no',
      name,
      weeks: Math.abs(weeks),
      later: weeks > 0 ? 'yes' : 'no',
    });
  };
}
