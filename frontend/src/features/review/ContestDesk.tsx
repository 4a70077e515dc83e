import { useQuery } from '@tanstack/react-query';
import { queries, type ReviewQueue } from '../../api';
import { useT } from '../../i18n';
import { Loaded } from '../../ui';
import { ContestForm } from './ContestForm';
import { EvidenceView } from './EvidenceView';
import styles from './Review.module.css';

/** One contested piece beside the answer. */
export function ContestDesk({ contest }: { contest: ReviewQueue['contests'][number] }) {
  const t = useT();
  const evidence = useQuery(queries.evidence(contest.student.id, contest.evidenceId));
  const earlier = useQuery(queries.evidenceList(contest.student.id));
  return (
    <Loaded query={evidence} errorTitle={t('review.error.piece')}>
      {(piece) => (
        <>
          <EvidenceView evidence={piece} student={contest.student} earlier={earlier.data ?? []} />
          <section className={styles.rubric}>
            <ContestForm evidence={piece} />
          </section>
        </>
      )}
    </Loaded>
  );
}
