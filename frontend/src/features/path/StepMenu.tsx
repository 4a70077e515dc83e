import { Ellipsis, HelpCircle, Hourglass, PencilLine, Pin, PinOff, Play } from 'lucide-react';
import { useState } from 'react';
import { type LearningPath, type Step, useMe } from '../../api';
import { useT } from '../../i18n';
import { Dialog, Icon, Menu, type MenuItems, prepareDialog, TextButton } from '../../ui';
import styles from './Path.module.css';
import { SuggestChange } from './SuggestChange';
import { useStepActions } from './useStepActions';
import { useWaiting } from './useWaiting';
import { WaitStep } from './WaitStep';
import { WhyStep } from './WhyStep';

interface Props {
  step: Step;
  path: LearningPath;
  outlined?: boolean;
}

type Asked = 'why' | 'change' | 'wait';

/** Change this, why is this here, keep it as it is; for teachers: it has to wait. */
export function StepMenu({ step, path, outlined }: Props) {
  const t = useT();
  const [asked, setAsked] = useState<Asked>();
  const ask = (what: Asked) => {
    prepareDialog();
    setAsked(what);
  };
  const close = () => setAsked(undefined);
  const items = useItems(step, path.studentId, ask);
  return (
    <>
      <Menu label={t('path.more', { title: step.title })} outlined={outlined} items={items}>
        <Icon of={Ellipsis} />
      </Menu>
      {outlined && (
        <TextButton className={styles.onlyWide} onClick={() => ask('why')} onPointerEnter={prepareDialog}>
          {t('path.why')}
        </TextButton>
      )}
      {asked === 'change' && <SuggestChange step={step} path={path} onClose={close} />}
      {asked === 'wait' && <WaitStep step={step} studentId={path.studentId} onClose={close} />}
      <Dialog isOpen={asked === 'why'} onClose={close} title={t('path.why.title', { title: step.title })}>
        <WhyStep step={step} studentId={path.studentId} />
      </Dialog>
    </>
  );
}

function useItems(step: Step, studentId: string, ask: (what: Asked) => void): MenuItems {
  const t = useT();
  const own = useMe().studentId === studentId;
  const { pin } = useStepActions(studentId);
  const { goOn } = useWaiting(studentId);
  const items = [
    { label: t('codesign.change'), icon: PencilLine, onAction: () => ask('change') },
    { label: t('path.why'), icon: HelpCircle, onAction: () => ask('why') },
    {
      label: t(step.pinned ? 'path.unpin' : 'path.pin'),
      icon: step.pinned ? PinOff : Pin,
      onAction: () => pin(step),
    },
  ];
  const waits = { label: t('block.wait'), icon: Hourglass, onAction: () => ask('wait') };
  const goes = { label: t('block.goOn'), icon: Play, onAction: () => goOn(step) };
  const open = step.status === 'PLANNED' || step.status === 'AVAILABLE' || step.status === 'IN_PROGRESS';
  if (step.status === 'BLOCKED') return [...items, goes];
  return own || !open ? items : [...items, waits];
}
