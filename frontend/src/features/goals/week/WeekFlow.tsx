import { useState } from 'react';
import type { Goal, GoalWeek, LearningPath, WeekWords } from '../../../api';
import { useT } from '../../../i18n';
import { Button, ButtonRow, Card } from '../../../ui';
import { Feel } from './Feel';
import { LookBack } from './LookBack';
import { ideasFor, toLookBackOn, wordsOf } from './model';
import { Plan } from './Plan';
import { Share } from './Share';
import { useWeek } from './useWeek';
import styles from './Week.module.css';

interface Props {
  week: GoalWeek;
  last: GoalWeek | undefined;
  goals: readonly Goal[];
  path: LearningPath | undefined;
}

const steps = ['feel', 'back', 'plan', 'share'] as const;

/** Feel, look back, plan, share. Each step keeps what was said before the next one opens. */
export function WeekFlow({ week, last, goals, path }: Props) {
  const t = useT();
  const [place, setPlace] = useState(0);
  const [words, setWords] = useState<WeekWords>(() => wordsOf(week));
  const { keep, share, busy } = useWeek(week.studentId, week.weekOf);
  const step = steps[place] ?? 'share';
  const say = (part: Partial<WeekWords>) => setWords((before) => ({ ...before, ...part }));
  const planless = words.plan.length === 0;
  const go = (to: number) => {
    setPlace(to);
    // a step that could not be kept is kept with the next one; the toast says so
    void keep(words).catch(() => {});
  };
  return (
    <Card aria-labelledby="week-step" className={styles.step}>
      <p className={styles.progress}>{t('week.step', { step: place + 1, steps: steps.length })}</p>
      <h2 id="week-step">{t(`week.${step}`)}</h2>
      {step === 'feel' && <Feel words={words} say={say} />}
      {step === 'back' && <LookBack items={toLookBackOn(last, goals)} words={words} say={say} />}
      {step === 'plan' && <Plan ideas={ideasFor(path, goals)} words={words} say={say} />}
      {step === 'share' && <Share words={words} say={say} />}
      <ButtonRow>
        {step === 'share' ? (
          <Button
            kind="primary"
            busy={busy}
            disabled={planless}
            onClick={() => void share(words).catch(() => {})}
          >
            {t('week.share.do')}
          </Button>
        ) : (
          <Button kind="primary" disabled={step === 'plan' && planless} onClick={() => go(place + 1)}>
            {t(step === 'feel' && !words.feeling ? 'week.skip' : 'week.next')}
          </Button>
        )}
        {place > 0 && (
          <Button kind="quiet" onClick={() => go(place - 1)}>
            {t('week.before')}
          </Button>
        )}
      </ButtonRow>
      {step === 'plan' && planless && <p className="small quiet">{t('week.plan.one')}</p>}
    </Card>
  );
}
