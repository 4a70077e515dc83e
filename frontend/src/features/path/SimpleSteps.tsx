import type { Evidence, LearningPath, PathSection } from '../../api';
import { useT } from '../../i18n';
import { Icon, Rail, RailItem } from '../../ui';
import { stateOf } from './model';
import styles from './Path.module.css';
import { ReadAloud } from './ReadAloud';
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
            <ReadAloud title={step.title} words={`${t(`kind.${step.kind}`)}: ${step.title}`} />
          </div>
        </RailItem>
      ))}
    </Rail>
  );
}
