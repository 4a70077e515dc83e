import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { LevelChip, Loaded, Stack } from '../../ui';
import { Asks } from '../asks/Asks';
import { Readings } from '../asks/Readings';
import { StudentFrame } from '../shared/StudentFrame';
import { shortName } from '../shared/shortName';
import { SpokenComment } from '../shared/spoken/SpokenComment';
import { ContestForm } from './ContestForm';
import { EvidenceView } from './EvidenceView';
import { LetItCount } from './LetItCount';
import styles from './Review.module.css';

/** One piece of a student's evidence for a teacher, wherever it stands: the work, and what was said about it. */
export default function PiecePage() {
  const { evidenceId = '' } = useParams({ strict: false });
  return (
    <StudentFrame>{(studentId) => <Piece studentId={studentId} evidenceId={evidenceId} />}</StudentFrame>
  );
}

function Piece({ studentId, evidenceId }: { studentId: string; evidenceId: string }) {
  const t = useT();
  const format = useFormat();
  const evidence = useQuery(queries.evidence(studentId, evidenceId));
  const student = useQuery(queries.student(studentId));
  const earlier = useQuery(queries.evidenceList(studentId));
  return (
    <Loaded query={evidence} errorTitle={t('review.error.piece')}>
      {(piece) => (
        <div className={styles.piece}>
          {student.data && (
            <EvidenceView evidence={piece} student={student.data} earlier={earlier.data ?? []} />
          )}
          <Stack>
            {piece.judgements.map((judgement) => {
              const competency = piece.competencies.find(({ id }) => id === judgement.competencyId);
              return (
                <section key={judgement.id} className={styles.judged}>
                  <h3>{competency && shortName(competency)}</h3>
                  <LevelChip level={judgement.level} />
                  <p className="small quiet">
                    {t('review.judgedBy', { name: judgement.by.name, day: format.day(judgement.at) })}
                  </p>
                  {judgement.source !== 'TEACHER' && (
                    <p className="small">
                      {t(`review.source.${judgement.source}`, { tool: judgement.tool ?? '' })}
                    </p>
                  )}
                  {judgement.comment && <p dir="auto">{judgement.comment}</p>}
                  <SpokenComment spoken={judgement.spoken} by={judgement.by} />
                  <LetItCount piece={piece} judgement={judgement} />
                </section>
              );
            })}
            <ContestForm evidence={piece} />
            <Readings evidence={piece} />
            <Asks evidence={piece} forEducator />
          </Stack>
        </div>
      )}
    </Loaded>
  );
}
