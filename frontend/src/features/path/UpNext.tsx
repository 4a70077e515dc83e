import { Plus } from 'lucide-react';
import type { Evidence, LearningPath, PathRevision, Step } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, EmptyState, Facts, LevelChip, LinkButton } from '../../ui';
import { NotebookSpot, TrellisSpot } from '../../ui/spots';
import { nextStep, stateOf, workFor } from './model';
import styles from './Path.module.css';
import { StepMenu } from './StepMenu';
import { useLevelOf } from './useLevelOf';
import { useStepActions } from './useStepActions';
import { useStepFacts } from './words';

interface Props {
  path: LearningPath;
  revision: PathRevision;
  work: readonly Evidence[];
}

/** The one thing to do now: the only primary button of the page. */
export function UpNext({ path, revision, work }: Props) {
  const t = useT();
  const step = nextStep(revision);
  if (!step) {
    return (
      <EmptyState spot={<TrellisSpot />} title={t('path.allDone')}>
        {t('path.allDone.text')}
      </EmptyState>
    );
  }
  return <NextCard step={step} path={path} work={work} />;
}

function NextCard({ step, path, work }: { step: Step; path: LearningPath; work: readonly Evidence[] }) {
  const t = useT();
  const facts = useStepFacts();
  const levelOf = useLevelOf(path.studentId);
  const [competency] = step.competencies;
  return (
    <Card className={styles.upNext} aria-labelledby="next">
      <NotebookSpot />
      <div className={styles.upNextTitle}>
        <p className={styles.eyebrowAccent}>{t('path.upNext')}</p>
        <h2 id="next">{step.title}</h2>
      </div>
      <Facts facts={facts(step)} />
      {competency && (
        <p className={styles.skill}>
          <LevelChip level={levelOf(competency.id)} />
          <span>{competency.statement}</span>
        </p>
      )}
      <ButtonRow>
        <PrimaryAction step={step} path={path} work={work} />
        <StepMenu step={step} path={path} outlined />
      </ButtonRow>
    </Card>
  );
}

function PrimaryAction({ step, path, work }: { step: Step; path: LearningPath; work: readonly Evidence[] }) {
  const t = useT();
  const { start } = useStepActions(path.studentId);
  const state = stateOf(step, work);
  const piece = workFor(step, work);
  if (state === 'FEEDBACK' && piece) {
    return (
      <LinkButton kind="primary" to="/evidence/$evidenceId" params={{ evidenceId: piece.id }}>
        {t('path.seeFeedback')}
      </LinkButton>
    );
  }
  if (state === 'NOT_STARTED') {
    return (
      <Button kind="primary" onClick={() => start(step)}>
        {t('path.start')}
      </Button>
    );
  }
  return (
    <LinkButton kind="primary" icon={Plus} to="/evidence/new" search={{ step: step.id }}>
      {t('path.addEvidence')}
    </LinkButton>
  );
}
