import { Volume2 } from 'lucide-react';
import type { Evidence, LearningPath, PathSection, Step } from '../../api';
import { useLocale, useT } from '../../i18n';
import { Icon, IconButton, Rail, RailItem } from '../../ui';
import { stateOf } from './model';
import styles from './Path.module.css';
import { nextFew } from './views';
import { kindIcons } from './words';

interface Props {
  path: LearningPath;
  sections: readonly PathSection[];
  work: readonly Evidence[];
}

/** Five steps at most, each with a picture of its kind, to be read or heard. */
export function SimpleSteps({ sections, work }: Props) {
  const t = useT();
  return (
    <Rail label={t('views.next')}>
      {nextFew(sections).map((step, index) => (
        <RailItem
          key={step.id}
          node={<Icon of={kindIcons[step.kind]} />}
          time={index === 0 ? 'now' : 'future'}
        >
          <div className={styles.stepTop} id={`step-${step.id}`}>
            <div>
              <h3>{step.title}</h3>
              <p>
                {t(`kind.${step.kind}`)} · {t(`path.state.${stateOf(step, work)}`)}
              </p>
            </div>
            <ReadAloud step={step} />
          </div>
        </RailItem>
      ))}
    </Rail>
  );
}

/** The device's own voice; where it has none, there is no button. */
function ReadAloud({ step }: { step: Step }) {
  const t = useT();
  const lang = useLocale();
  if (!('speechSynthesis' in window)) return null;
  const say = () => {
    speechSynthesis.cancel();
    const words = new SpeechSynthesisUtterance(`${t(`kind.${step.kind}`)}: ${step.title}`);
    words.lang = lang;
    speechSynthesis.speak(words);
  };
  return <IconButton icon={Volume2} label={t('views.readAloud', { title: step.title })} onClick={say} />;
}
