import { Annoyed, Frown, Laugh, type LucideIcon, Meh, Smile } from 'lucide-react';
import type { Feeling, WeekWords } from '../../../api';
import { useT } from '../../../i18n';
import { Icon, TextField } from '../../../ui';
import { feelings } from './model';
import styles from './Week.module.css';

export const faces: Record<Feeling, LucideIcon> = {
  GREAT: Laugh,
  GOOD: Smile,
  OKAY: Meh,
  LOW: Annoyed,
  HARD: Frown,
};

interface Props {
  words: WeekWords;
  say: (part: Partial<WeekWords>) => void;
}

/** Five faces, each with its word. Nobody has to pick one. */
export function Feel({ words, say }: Props) {
  const t = useT();
  return (
    <>
      <p className="small quiet">{t('week.feel.who')}</p>
      <fieldset className={styles.faces}>
        <legend className="visually-hidden">{t('week.feel')}</legend>
        {feelings.map((feeling) => (
          <label key={feeling}>
            <input
              type="radio"
              name="feeling"
              className="visually-hidden"
              checked={words.feeling === feeling}
              onChange={() => say({ feeling })}
            />
            <span>
              <Icon of={faces[feeling]} />
              {t(`week.feeling.${feeling}`)}
            </span>
          </label>
        ))}
      </fieldset>
      <TextField
        label={t('week.feel.note')}
        note={t('goals.optional')}
        value={words.feelingNote ?? ''}
        onChange={(feelingNote) => say({ feelingNote })}
        maxLength={300}
      />
    </>
  );
}
