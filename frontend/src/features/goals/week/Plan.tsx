import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { PlannedAction, WeekWords } from '../../../api';
import { useT } from '../../../i18n';
import { Button, Chips, IconButton, TapChip, TextField } from '../../../ui';
import { MOST } from './model';
import styles from './Week.module.css';

interface Props {
  ideas: readonly PlannedAction[];
  words: WeekWords;
  say: (part: Partial<WeekWords>) => void;
}

/** At most three things, drawn from the path and the goals, or an own idea. */
export function Plan({ ideas, words: { plan }, say }: Props) {
  const t = useT();
  const [own, setOwn] = useState('');
  const full = plan.length >= MOST;
  const has = ({ text }: PlannedAction) => plan.some((one) => one.text === text);
  const drop = (action: PlannedAction) => say({ plan: plan.filter(({ text }) => text !== action.text) });
  const add = (action: PlannedAction) => {
    if (!full && !has(action)) say({ plan: [...plan, action] });
  };
  return (
    <>
      <ol className={styles.plan}>
        {plan.map((action) => (
          <li key={action.text}>
            <span dir="auto">{action.text}</span>
            <IconButton
              icon={X}
              label={t('week.plan.drop', { action: action.text })}
              onClick={() => drop(action)}
            />
          </li>
        ))}
      </ol>
      {full && <p className="small quiet">{t('week.plan.full')}</p>}
      {!full && (
        <>
          <Chips label={t('week.plan.ideas')}>
            {ideas
              .filter((idea) => !has(idea))
              .map((idea) => (
                <TapChip key={idea.text} icon={Plus} onClick={() => add(idea)}>
                  <bdi>{idea.text}</bdi>
                </TapChip>
              ))}
          </Chips>
          <form
            className={styles.own}
            onSubmit={(event) => {
              event.preventDefault();
              if (own.trim()) add({ text: own.trim() });
              setOwn('');
            }}
          >
            <TextField label={t('week.plan.own')} value={own} onChange={setOwn} maxLength={200} />
            <Button type="submit">{t('week.plan.add')}</Button>
          </form>
        </>
      )}
    </>
  );
}
