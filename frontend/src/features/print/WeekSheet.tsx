import { useQuery } from '@tanstack/react-query';
import { type LearningPath, queries, type Step } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Facts, LevelGlyph, Loaded } from '../../ui';
import { useBlockWords } from '../flex/useBlockWords';
import { useMyBlocks } from '../flex/useMyBlocks';
import { isDone, thisWeek, weekOf } from '../path/model';
import { useLevelOf } from '../path/useLevelOf';
import { useStepFacts } from '../path/words';
import styles from './Print.module.css';
import type { SheetProps } from './PrintPage';
import { Sheet } from './Sheet';

/** The steps of this week, with room to write beside each. */
export function WeekSheet({ studentId, name, home }: SheetProps) {
  const t = useT();
  const path = useQuery(queries.path(studentId));
  return (
    <Sheet title={t('print.week')} whose={name} page={home.path}>
      <Loaded query={path} errorTitle={t('path.error')}>
        {(data) => <Week path={data} />}
      </Loaded>
    </Sheet>
  );
}

function Week({ path }: { path: LearningPath }) {
  const t = useT();
  const format = useFormat();
  const { start, end } = weekOf(path.today);
  const steps = path.active ? thisWeek(path.active, path.today) : [];
  return (
    <>
      <h2>{t('path.fromTo', { from: format.day(start), to: format.day(end) })}</h2>
      {steps.length === 0 && <p>{t('print.week.empty')}</p>}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <StepRow key={step.id} step={step} studentId={path.studentId} />
        ))}
      </ol>
      <Blocks monday={start} />
    </>
  );
}

/** The flex blocks of the week, for the student whose sheet it is. */
function Blocks({ monday }: { monday: string }) {
  const t = useT();
  const words = useBlockWords();
  const blocks = useMyBlocks(monday).filter(({ state }) => state !== 'CANCELLED');
  if (blocks.length === 0) return null;
  return (
    <>
      <h2>{t('blocks.thisWeek')}</h2>
      <ul className={styles.lines}>
        {blocks.map((block) => (
          <li key={block.id}>
            <b>{words.when(block, 'long')}</b> {block.title} <small>{words.where(block)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function StepRow({ step, studentId }: { step: Step; studentId: string }) {
  const t = useT();
  const facts = useStepFacts();
  const levelOf = useLevelOf(studentId);
  const [skill] = step.competencies;
  return (
    <li>
      <span className={styles.box} data-done={isDone(step) || undefined} />
      <div>
        <b>{step.title}</b>
        <Facts facts={facts(step)} />
        {skill && (
          <p className={styles.skill}>
            <LevelGlyph level={levelOf(skill.id)} /> {skill.statement}
          </p>
        )}
        <p className={styles.write}>{t('print.week.write')}</p>
      </div>
    </li>
  );
}
