import type { Level, Step } from '../../api';
import { useT } from '../../i18n';
import { Dialog, Facts, LevelChip, Stack, TextButton } from '../../ui';
import { useReasonText } from '../path/reasons';
import { useStepFacts } from '../path/words';
import styles from './PathMap.module.css';

interface Props {
  step: Step;
  level: Level;
  before: readonly Step[];
  after: readonly Step[];
  studentId: string;
  onGo: (id: string) => void;
  onClose: () => void;
}

/** One step of the map: what it is, why it is there, and what comes right before and after. */
export function MapPanel({ step, level, before, after, studentId, onGo, onClose }: Props) {
  const t = useT();
  const factsOf = useStepFacts();
  const textOf = useReasonText(studentId);
  const reasons = [...new Set(step.reasons.map(textOf))];
  return (
    <Dialog isOpen title={step.title} onClose={onClose}>
      <Stack gap="tight">
        <p>
          <LevelChip level={level} />
        </p>
        <Facts facts={factsOf(step)} />
        {reasons.length > 0 && (
          <ul className={styles.reasons}>
            {reasons.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
        <Steps title={t('map.before')} steps={before} onGo={onGo} />
        <Steps title={t('map.leadsTo')} steps={after} onGo={onGo} />
      </Stack>
    </Dialog>
  );
}

function Steps({
  title,
  steps,
  onGo,
}: {
  title: string;
  steps: readonly Step[];
  onGo: (id: string) => void;
}) {
  if (steps.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {steps.map(({ id, title: name }) => (
          <li key={id}>
            <TextButton onClick={() => onGo(id)}>{name}</TextButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
