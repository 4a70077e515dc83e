import { useQuery } from '@tanstack/react-query';
import { CornerDownLeft } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import {
  type Competency,
  type CompetencyRef,
  type Evidence,
  type PersonRef,
  type QueueItem,
  queries,
} from '../../api';
import { useT } from '../../i18n';
import { Button, Loaded, Segmented, TextArea } from '../../ui';
import { shortName } from '../shared/shortName';
import { Criteria } from './Criteria';
import { DraftCard } from './DraftCard';
import { type Draft, emptyDraft, levelOf, type Outcome, partsOf, problemOf } from './draft';
import styles from './Review.module.css';
import { useReview } from './useReview';

interface Props {
  evidence: Evidence;
  student: PersonRef;
  competency: CompetencyRef;
  next: QueueItem | undefined;
}

/** The rubric of the competency: a level for each criterion, a word, a next step, and one of two outcomes. */
export function RubricForm(props: Props) {
  const t = useT();
  const competency = useQuery(queries.competency(props.competency.id));
  return (
    <Loaded query={competency} errorTitle={t('review.error.rubric')}>
      {(data) => <Form {...props} rubric={data} />}
    </Loaded>
  );
}

function Form({ evidence, student, next, rubric }: Props & { rubric: Competency }) {
  const t = useT();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [missing, setMissing] = useState<'level' | 'nextStep'>();
  const { save, busy } = useReview(evidence, next);
  const change = (part: Partial<Draft>) => {
    setMissing(undefined);
    setDraft((before) => ({ ...before, ...part }));
  };
  const finish = () => {
    const problem = problemOf(draft, rubric);
    setMissing(problem);
    if (!problem) save(draft, rubric);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish();
  };
  return (
    <form
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
      aria-label={t('review.rubric')}
    >
      <header>
        <h2>{shortName(rubric)}</h2>
        <span className="small quiet">{rubric.code}</span>
        {rubric.abbreviatedStatement && <p className="small quiet">{rubric.statement}</p>}
      </header>
      <div className={styles.criteria}>
        <DraftCard
          evidence={evidence}
          student={student}
          rubric={rubric}
          busy={busy}
          onAccept={(drafted) => save(drafted, rubric)}
          onEdit={change}
        />
        <Criteria
          parts={partsOf(rubric)}
          levels={draft.levels}
          selfLevel={evidence.selfLevels.find((self) => self.competencyId === rubric.id)?.level}
          studentName={student.name}
          onChange={(levels) => change({ levels })}
        />
        {missing === 'level' && (
          <p className={styles.missing} role="alert">
            {t('review.missing.level')}
          </p>
        )}
        <TextArea
          label={t('review.comment')}
          value={draft.comment}
          onChange={(comment) => change({ comment })}
          maxLength={4000}
          rows={2}
        />
        <TextArea
          label={t('review.nextStep', { name: student.name })}
          note={t('review.nextStep.note')}
          value={draft.nextStep}
          onChange={(nextStep) => change({ nextStep })}
          maxLength={1000}
          rows={2}
          error={missing === 'nextStep' ? t('review.missing.nextStep') : undefined}
        />
      </div>
      <Footer
        draft={draft}
        level={levelOf(draft, rubric)}
        onOutcome={(outcome) => change({ outcome })}
        onSave={finish}
        busy={busy}
        next={next}
      />
    </form>
  );
}

interface FooterProps {
  draft: Draft;
  level: number | undefined;
  onOutcome: (outcome: Outcome) => void;
  onSave: () => void;
  busy: boolean;
  next: QueueItem | undefined;
}

function Footer({ draft, onOutcome, onSave, busy, next }: FooterProps) {
  const t = useT();
  return (
    <footer className={styles.footer}>
      <Segmented
        label={t('review.outcome')}
        value={draft.outcome}
        onChange={onOutcome}
        options={[
          { value: 'RETURN', label: t('review.return') },
          { value: 'COUNT', label: t('review.count') },
        ]}
      />
      <Button kind="primary" block busy={busy} onClick={onSave}>
        {t(next ? 'review.saveNext' : 'review.save')}
        <kbd className={styles.kbd}>
          {t('review.ctrl')} <CornerDownLeft size={13} aria-hidden="true" />
        </kbd>
      </Button>
    </footer>
  );
}
