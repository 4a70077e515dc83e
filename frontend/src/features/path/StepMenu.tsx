import { Ellipsis, HelpCircle, Pin, PinOff } from 'lucide-react';
import { useState } from 'react';
import type { LearningPath, Step } from '../../api';
import { useT } from '../../i18n';
import { Dialog, Icon, Menu, prepareDialog, TextButton } from '../../ui';
import styles from './Path.module.css';
import { useReasonText } from './reasons';
import { useStepActions } from './useStepActions';

interface Props {
  step: Step;
  path: LearningPath;
  outlined?: boolean;
}

/** Why is this here, keep it as it is. */
export function StepMenu({ step, path, outlined }: Props) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const { pin } = useStepActions(path.studentId);
  const ask = () => {
    prepareDialog();
    setAsking(true);
  };
  return (
    <>
      <Menu
        label={t('path.more', { title: step.title })}
        outlined={outlined}
        items={[
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
      <Dialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        title={t('path.why.title', { title: step.title })}
      >
        <Why step={step} studentId={path.studentId} />
      </Dialog>
    </>
  );
}

function Why({ step, studentId }: { step: Step; studentId: string }) {
  const t = useT();
  const textOf = useReasonText(studentId);
  const reasons = step.reasons.map(textOf);
  return (
    <ul className={styles.reasons}>
      {step.addedBy && <li>{t('path.why.addedBy', { name: step.addedBy.name })}</li>}
      {reasons.map((text) => (
        <li key={text}>{text}</li>
      ))}
      {reasons.length === 0 && !step.addedBy && <li>{t('path.why.none')}</li>}
    </ul>
  );
}
