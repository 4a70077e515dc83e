import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { type Competency, type CompetencyRef, type Evidence, type QueueItem, queries } from '../../api';
import { useT } from '../../i18n';
import { Loaded } from '../../ui';
import { partsOf } from '../shared/rubric';
import { shortName } from '../shared/shortName';
import { SpokenField } from '../shared/spoken/SpokenField';
import { CommentField } from './CommentField';
import { Criteria } from './Criteria';
import { DraftCard } from './DraftCard';
import { type Draft, problemOf } from './draft';
import { OthersHere } from './OthersHere';
import { OthersSaved } from './OthersSaved';
import { useOpenDraft } from './openDrafts';
import styles from './Review.module.css';
import { RubricFooter } from './RubricFooter';
import { useReview } from './useReview';

interface Props {
  evidence: Evidence;
  item: QueueItem;
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

function Form({ evidence, item, next, rubric }: Props & { rubric: Competency }) {
  const t = useT();
  const { student } = item;
  const { draft, version, forget, catchUp, ...open } = useOpenDraft(evidence, item);
  const [missing, setMissing] = useState<ReturnType<typeof problemOf>>();
  const { save, goOn, busy } = useReview(evidence, next, forget);
  const stale = version !== evidence.version;
  const change = (part: Partial<Draft>) => {
    setMissing(undefined);
    open.change(part);
  };
  const finish = (given = draft) => {
    const problem = problemOf(given, rubric);
    setMissing(problem);
    if (!problem && !stale) save(given, rubric, version);
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
        <OthersHere evidence={evidence} />
      </header>
      <div className={styles.criteria}>
        {stale ? (
          <OthersSaved
            evidence={evidence}
            rubric={rubric}
            draft={draft}
            onTheirs={() => void goOn()}
            onMine={catchUp}
          />
        ) : (
          <DraftCard
            evidence={evidence}
            student={student}
            rubric={rubric}
            busy={busy}
            onAccept={(drafted) => finish({ ...drafted, spoken: draft.spoken })}
            onEdit={change}
          />
        )}
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
        <CommentField
          label={t('review.comment')}
          student={student}
          value={draft.comment}
          onChange={(comment) => change({ comment })}
          maxLength={4000}
        />
        <SpokenField
          ask={t('review.spoken')}
          value={draft.spoken}
          onChange={(spoken) => change({ spoken })}
          missing={missing === 'words'}
        />
        <CommentField
          label={t('review.nextStep', { name: student.name })}
          note={t('review.nextStep.note')}
          student={student}
          value={draft.nextStep}
          onChange={(nextStep) => change({ nextStep })}
          maxLength={1000}
          error={missing === 'nextStep' ? t('review.missing.nextStep') : undefined}
        />
      </div>
      <RubricFooter
        outcome={draft.outcome}
        onOutcome={(outcome) => change({ outcome })}
        onSave={() => finish()}
        busy={busy}
        goesOn={next !== undefined}
      />
    </form>
  );
}
