import { Ellipsis, HelpCircle, PencilLine, Pin, PinOff } from 'lucide-react';
import { useState } from 'react';
import type { LearningPath, Step } from '../../api';
import { useT } from '../../i18n';
import { Dialog, Icon, Menu, prepareDialog, TextButton } from '../../ui';
import styles from './Path.module.css';
import { SuggestChange } from './SuggestChange';
import { useStepActions } from './useStepActions';
import { WhyStep } from './WhyStep';

interface Props {
  step: Step;
  path: LearningPath;
  outlined?: boolean;
}

/** Change this, why is this here, keep it as it is. */
export function StepMenu({ step, path, outlined }: Props) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const [changing, setChanging] = useState(false);
  const { pin } = useStepActions(path.studentId);
  const ask = () => {
    prepareDialog();
    setAsking(true);
  };
  const change = () => {
    prepareDialog();
    setChanging(true);
  };
  return (
    <>
      <Menu
        label={t('path.more', { title: step.title })}
        outlined={outlined}
        items={[
          { label: t('codesign.change'), icon: PencilLine, onAction: change },
          { label: t('path.why'), icon: HelpCircle, onAction: ask },
          {
            label: t(step.pinned ? 'path.unpin' : 'path.pin'),
            icon: step.pinned ? PinOff : Pin,
            onAction: () => pin(step),
          },
        ]}
      >
        <Icon of={Ellipsis} />
      </Menu>
      {outlined && (
        <TextButton className={styles.onlyWide} onClick={ask} onPointerEnter={prepareDialog}>
          {t('path.why')}
        </TextButton>
      )}
      {changing && <SuggestChange step={step} path={path} onClose={() => setChanging(false)} />}
      <Dialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        title={t('path.why.title', { title: step.title })}
      >
        <WhyStep step={step} studentId={path.studentId} />
      </Dialog>
    </>
  );
}
