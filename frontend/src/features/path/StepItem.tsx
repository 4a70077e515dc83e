import { Check, MessageCircle, MessagesSquare, Pin } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Evidence, type LearningPath, type Step, useMe } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Card, Facts, Icon, LevelGlyph, RadioCards, RailItem, TextLink, useLevelName } from '../../ui';
import { type StepState, stateOf, workFor } from './model';
import styles from './Path.module.css';
import { Because } from './ProposalCard';
import { StepMenu } from './StepMenu';
import { useLevelOf } from './useLevelOf';
import { useStepActions } from './useStepActions';
import { optionNote, useStepFacts } from './words';

interface Props {
  step: Step;
  path: LearningPath;
  work: readonly Evidence[];
  now: boolean;
  past: boolean;
}

/** A step on the rail. Only what is now, to choose, or suggested gets a frame. */
export function StepItem({ step, path, work, now, past }: Props) {
  const levelOf = useLevelOf(path.studentId);
  const time = now ? 'now' : past ? 'past' : 'future';
  if (step.change === 'ADDED') {
    return (
      <RailItem node={<Icon of={MessagesSquare} />} proposed>
        <SuggestedStep step={step} studentId={path.studentId} />
      </RailItem>
    );
  }
  return (
    <RailItem node={<LevelGlyph level={levelOf(step.competencies[0]?.id)} />} time={time}>
      <div id={`step-${step.id}`} className={styles.anchor}>
        <StepBody step={step} path={path} work={work} now={now} />
      </div>
    </RailItem>
  );
}

const canChoose = (step: Step, state: StepState) =>
  step.options.length > 1 && (state === 'NOT_STARTED' || state === 'DOING');

function StepBody({ step, path, work, now }: Omit<Props, 'past'>) {
  const state = stateOf(step, work);
  const chooses = canChoose(step, state);
  const content = (
    <>
      <StepTop step={step} path={path} eyebrow={chooses} />
      <StateLine step={step} state={state} work={work} studentId={path.studentId} />
      {chooses ? <ChoiceSet step={step} studentId={path.studentId} /> : <StepFacts step={step} />}
    </>
  );
  if (!now && !chooses) return <div className={styles.step}>{content}</div>;
  return (
    <Card as="div" className={now ? styles.stepNow : styles.stepCard}>
      {content}
    </Card>
  );
}

function StepTop({ step, path, eyebrow }: { step: Step; path: LearningPath; eyebrow: boolean }) {
  const t = useT();
  const me = useMe();
  const mayChange = me.studentId === path.studentId || me.home === 'TEACHER';
  const [skill] = step.competencies;
  return (
    <div className={styles.stepTop}>
      <div>
        {eyebrow && <p className={styles.eyebrow}>{t('path.pickOne')}</p>}
        <h3>{step.title}</h3>
        {eyebrow && skill && skill.statement !== step.title && (
          <p className={styles.because}>{skill.statement}</p>
        )}
      </div>
      {mayChange && <StepMenu step={step} path={path} />}
    </div>
  );
}

function StepFacts({ step }: { step: Step }) {
  const facts = useStepFacts();
  return <Facts facts={facts(step)} />;
}

interface StateProps {
  step: Step;
  state: StepState;
  work: readonly Evidence[];
  studentId: string;
}

/** The state in words, the level, and how much evidence there is. */
function StateLine({ step, state, work, studentId }: StateProps) {
  const t = useT();
  const format = useFormat();
  const nameOf = useLevelName();
  const levelOf = useLevelOf(studentId);
  const level = levelOf(step.competencies[0]?.id);
  const parts: ReactNode[] = [];
  if (state !== 'NOT_STARTED' && state !== 'NOT_YET' && level > 0) parts.push(nameOf(level));
  if (step.block) {
    const { reason, owner, dueOn } = step.block;
    parts.push(t(`block.${reason}`));
    parts.push(t('block.waits', { name: owner.name, day: format.day(dueOn) }));
  }
  if (step.evidenceCount > 0) parts.push(t('path.evidenceCount', { count: step.evidenceCount }));
  const piece = workFor(step, work);
  return (
    <p className={styles.state}>
      {state === 'DONE' && <Icon of={Check} />}
      {state === 'FEEDBACK' && <Icon of={MessageCircle} />}
      {state === 'FEEDBACK' && piece ? (
        <TextLink inline to="/evidence/$evidenceId" params={{ evidenceId: piece.id }}>
          {t('path.state.FEEDBACK')}
        </TextLink>
      ) : (
        <b>{t(`path.state.${state}`)}</b>
      )}
      {parts.length > 0 && <span>· {parts.join(' · ')}</span>}
      {step.pinned && (
        <span className={styles.pinned}>
          <Icon of={Pin} small />
          {t('path.pinned')}
        </span>
      )}
    </p>
  );
}

function ChoiceSet({ step, studentId }: { step: Step; studentId: string }) {
  const t = useT();
  const { choose } = useStepActions(studentId);
  const fixed = step.evidenceCount > 0;
  return (
    <>
      <RadioCards
        legend={`${t('path.pickOne')}: ${step.title}`}
        hideLegend
        value={step.chosenOptionId}
        onChange={(id) => choose(step, id)}
        options={step.options.map((option) => ({
          value: option.opportunityId,
          title: option.title,
          note: optionNote(option, t),
          disabled: fixed && option.opportunityId !== step.chosenOptionId,
        }))}
      />
      {!fixed && <p className={styles.because}>{t('path.canSwitch')}</p>}
    </>
  );
}

/** A step that is suggested and not agreed: dashed, with the reason. */
function SuggestedStep({ step, studentId }: { step: Step; studentId: string }) {
  const t = useT();
  const format = useFormat();
  const ways = step.options.map(({ title }) => title);
  return (
    <Card as="div" look="proposal" className={styles.stepCard}>
      <p className={styles.eyebrow}>{t('proposal.suggested')}</p>
      <h3>{step.title}</h3>
      <StepFacts step={step} />
      {ways.length > 1 && <p className={styles.because}>{t('proposal.ways', { ways: format.list(ways) })}</p>}
      <Because reasons={step.reasons} studentId={studentId} />
    </Card>
  );
}
