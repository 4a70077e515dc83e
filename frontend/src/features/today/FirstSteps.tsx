import { queryOptions, useQuery } from '@tanstack/react-query';
import { Check, Circle, X } from 'lucide-react';
import { type FirstStep, list, useMe } from '../../api';
import { useT } from '../../i18n';
import { usePreferences } from '../../shell/usePreferences';
import { Card, CardHead, Icon, IconButton } from '../../ui';
import styles from './Today.module.css';

const firstSteps = queryOptions(list<FirstStep>('/first-steps', {}));

/** What a new teacher begins with. Goes away when all of it is done, or when it is hidden. */
export function FirstSteps() {
  const { welcomed } = useMe().preferences;
  const { data } = useQuery({ ...firstSteps, enabled: !welcomed });
  if (welcomed || !data?.some(({ done }) => !done)) return null;
  return <Checklist steps={data} />;
}

function Checklist({ steps }: { steps: readonly FirstStep[] }) {
  const t = useT();
  const { change } = usePreferences();
  const done = steps.filter((step) => step.done).length;
  return (
    <Card aria-labelledby="first-steps">
      <CardHead
        end={<IconButton icon={X} label={t('firstSteps.hide')} onClick={() => change({ welcomed: true })} />}
      >
        <h2 id="first-steps" className={styles.heading}>
          {t('firstSteps.title')}
        </h2>
      </CardHead>
      <p className="small quiet">{t('firstSteps.lead', { done, count: steps.length })}</p>
      <ol className={styles.firstSteps}>
        {steps.map((step) => (
          <li key={step.kind} data-done={step.done || undefined}>
            <Icon of={step.done ? Check : Circle} />
            <p>
              <span className="visually-hidden">
                {t(step.done ? 'firstSteps.done' : 'firstSteps.open')}:{' '}
              </span>
              <b>{t(`firstSteps.${step.kind}`)}</b>
              {!step.done && <span className="small quiet">{t(`firstSteps.${step.kind}.help`)}</span>}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
