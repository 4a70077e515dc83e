import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Evidence, type Judgement, queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Button, Loaded, Segmented, TextArea } from '../../ui';
import { levelOf, partsOf } from '../shared/rubric';
import { shortName } from '../shared/shortName';
import { Criteria } from './Criteria';
import { type Draft, emptyDraft } from './draft';
import styles from './Review.module.css';
import { useResolution } from './useResolution';

/** What a student sees differently in this piece, and the teacher's answer. Nothing where nobody waits for one. */
export function ContestForm({ evidence }: { evidence: Evidence }) {
  const contested = evidence.judgements.filter(({ status }) => status === 'CONTESTED');
  return contested.map((judgement) => (
    <Answer key={judgement.id} evidence={evidence} judgement={judgement} />
  ));
}

type Outcome = 'UPHELD' | 'REPLACED';

function Answer({ evidence, judgement }: { evidence: Evidence; judgement: Judgement }) {
  const t = useT();
  const format = useFormat();
  const rubric = useQuery(queries.competency(judgement.competencyId));
  const contest = evidence.contests.find((one) => one.judgementId === judgement.id);
  const [outcome, setOutcome] = useState<Outcome>('UPHELD');
  const [answer, setAnswer] = useState('');
  const [levels, setLevels] = useState<Draft['levels']>({});
  const [missing, setMissing] = useState(false);
  const { resolve, busy } = useResolution(evidence, judgement);
  return (
    <Loaded query={rubric} errorTitle={t('review.error.rubric')}>
      {(competency) => {
        const level = levelOf({ ...emptyDraft, levels }, competency);
        const finish = () => {
          const incomplete = !answer.trim() || (outcome === 'REPLACED' && level === undefined);
          setMissing(incomplete);
          if (!incomplete) resolve(outcome, answer.trim(), competency, { ...emptyDraft, levels });
        };
        return (
          <form
            className={styles.form}
            onSubmit={(event) => event.preventDefault()}
            aria-label={t('contest.answer')}
          >
            <header>
              <h2>{t('contest.title')}</h2>
              <p className="small quiet">{shortName(competency)}</p>
            </header>
            {contest && (
              <figure className={styles.contest}>
                <blockquote dir="auto">{contest.reason}</blockquote>
                <figcaption className="small quiet">
                  {t('contest.by', { name: contest.by.name, day: format.day(contest.at) })}
                </figcaption>
              </figure>
            )}
            <div className={styles.criteria}>
              <Segmented
                label={t('contest.outcome')}
                value={outcome}
                onChange={setOutcome}
                options={[
                  { value: 'UPHELD', label: t('contest.UPHELD') },
                  { value: 'REPLACED', label: t('contest.REPLACED') },
                ]}
              />
              {outcome === 'REPLACED' && (
                <Criteria
                  parts={partsOf(competency)}
                  levels={levels}
                  selfLevel={evidence.selfLevels.find((self) => self.competencyId === competency.id)?.level}
                  studentName={contest?.by.name ?? ''}
                  onChange={setLevels}
                />
              )}
              <TextArea
                label={t('contest.words')}
                help={t('decision.reason.help')}
                value={answer}
                onChange={setAnswer}
                maxLength={1000}
                rows={3}
                error={missing ? t('contest.missing') : undefined}
              />
            </div>
            <footer className={styles.footer}>
              <Button kind="primary" block busy={busy} onClick={finish}>
                {t('contest.send')}
              </Button>
            </footer>
          </form>
        );
      }}
    </Loaded>
  );
}
