import type { LearningPath, Step } from '../../api';
import { useT } from '../../i18n';
import { ChangeStep } from './ChangeStep';
import { useCodesign } from './useCodesign';

interface Props {
  path: LearningPath;
  /** Left out: a new one. */
  step?: Step;
  onClose: () => void;
}

/** Proposes to the other side that a step be different, or that there be another. */
export function SuggestChange({ path, step, onClose }: Props) {
  const t = useT();
  const { propose, side } = useCodesign(path);
  return (
    <ChangeStep
      step={step}
      send={t(side === 'LEARNER' ? 'codesign.send' : 'codesign.suggest')}
      onSend={(wish) => propose(step?.id, wish)}
      onClose={onClose}
    />
  );
}
