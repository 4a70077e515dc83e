import { useState } from 'react';
import { api, type Evidence, type Judgement, queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { TextButton } from '../../ui';
import { WordsDialog } from '../shared/standing/WordsDialog';
import { useActs } from '../shared/useActs';
import styles from './Evidence.module.css';

interface Props {
  evidence: Evidence;
  judgement: Judgement;
}

/** A student may see a judgement differently: once, in words, and a teacher answers. */
export function Contest({ evidence, judgement }: Props) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const act = useActs(queries.evidence(evidence.studentId, evidence.id).queryKey);
  const path = `/students/${evidence.studentId}/evidence/${evidence.id}/judgements/${judgement.id}/contests`;
  const own = evidence.contests.filter(({ judgementId }) => judgementId === judgement.id);
  const mayAsk = judgement.source === 'TEACHER' && ['MADE', 'CONFIRMED'].includes(judgement.status);
  return (
    <>
      {own.map((contest) => (
        <ContestWords key={contest.id} contest={contest} />
      ))}
      {mayAsk && (
        <p>
          <TextButton onClick={() => setAsking(true)}>{t('work.contest')}</TextButton>
        </p>
      )}
      <WordsDialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        title={t('work.contest')}
        label={t('work.contest.words')}
        help={t('work.contest.help')}
        missing={t('work.contest.missing')}
        send={t('work.contest.send')}
        onSend={(reason) => act.mutate({ send: () => api.post(path, { reason }), done: 'work.contest.done' })}
      />
    </>
  );
}

/** What the student said, and the answer once there is one. */
export function ContestWords({ contest }: { contest: Evidence['contests'][number] }) {
  const t = useT();
  const format = useFormat();
  return (
    <div className={styles.contest}>
      <p className="small quiet">{t('work.contest.said', { day: format.day(contest.at) })}</p>
      <p dir="auto">{contest.reason}</p>
      {contest.outcome ? (
        <>
          <p className="small quiet">
            {t(`work.contest.${contest.outcome}`, { name: contest.resolvedBy?.name ?? '' })}
          </p>
          <p dir="auto">{contest.answer}</p>
        </>
      ) : (
        <p className="small quiet">{t('work.contest.waits')}</p>
      )}
    </div>
  );
}
