import { useQuery } from '@tanstack/react-query';
import { type Evidence, type QueueItem, queries } from '../../api';
import { useT } from '../../i18n';
import { Loaded } from '../../ui';
import { Asks } from '../asks/Asks';
import { EvidenceView } from './EvidenceView';
import styles from './Review.module.css';
import { RubricForm } from './RubricForm';

interface Props {
  item: QueueItem;
  next: QueueItem | undefined;
}

/** One piece of work beside its rubric. */
export function Piece({ item, next }: Props) {
  const t = useT();
  const evidence = useQuery(queries.evidence(item.student.id, item.evidenceId));
  return (
    <Loaded query={evidence} errorTitle={t('review.error.piece')}>
      {(data) => <Open evidence={data} item={item} next={next} />}
    </Loaded>
  );
}

function Open({ evidence, item, next }: Props & { evidence: Evidence }) {
  const earlier = useQuery(queries.evidenceList(evidence.studentId));
  const competency = evidence.competencies[0];
  return (
    <>
      <EvidenceView evidence={evidence} student={item.student} earlier={earlier.data ?? []}>
        <Asks evidence={evidence} forEducator />
      </EvidenceView>
      {competency && (
        <section className={styles.rubric}>
          <RubricForm evidence={evidence} item={item} competency={competency} next={next} />
        </section>
      )}
    </>
  );
}
