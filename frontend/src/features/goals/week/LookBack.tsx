import type { LookedBack, WeekWords } from '../../../api';
import { useT } from '../../../i18n';
import { outcomes } from './model';
import styles from './Week.module.css';

interface Props {
  items: readonly string[];
  words: WeekWords;
  say: (part: Partial<WeekWords>) => void;
}

/** What was planned, listed without asking; one tap each. */
export function LookBack({ items, words, say }: Props) {
  const t = useT();
  const set = (text: string, outcome: LookedBack['outcome']) =>
    say({ lookBack: [...words.lookBack.filter((one) => one.text !== text), { text, outcome }] });
  if (items.length === 0) return <p>{t('week.back.none')}</p>;
  return (
    <ul className={styles.looked}>
      {items.map((text, place) => (
        <li key={text}>
          <fieldset className={styles.outcomes}>
            <legend dir="auto">{text}</legend>
            {outcomes.map((outcome) => (
              <label key={outcome}>
                <input
                  type="radio"
                  className="visually-hidden"
                  name={`outcome-${place}`}
                  checked={words.lookBack.some((one) => one.text === text && one.outcome === outcome)}
                  onChange={() => set(text, outcome)}
                />
                <span>{t(`week.outcome.${outcome}`)}</span>
              </label>
            ))}
          </fieldset>
        </li>
      ))}
    </ul>
  );
}
