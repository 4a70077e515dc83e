import type { Step } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Card, Icon } from '../../ui';
import { kindIcons, whenOf, withWhom } from '../path/words';
import styles from './Evidence.module.css';

/** The step that the work is for. */
export function StepCard({ step }: { step: Step }) {
  const t = useT();
  const format = useFormat();
  const facts = [t(`kind.${step.kind}`), whenOf(step, t, format), withWhom(step, format)];
  return (
    <Card as="div" className={styles.forStep}>
      <Icon of={kindIcons[step.kind]} />
      <p>
        <strong>{step.title}</strong>
        <span className="small quiet">{facts.filter(Boolean).join(' · ')}</span>
      </p>
    </Card>
  );
}
