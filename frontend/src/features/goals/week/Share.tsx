import { useState } from 'react';
import type { WeekWords } from '../../../api';
import { useT } from '../../../i18n';
import { TextArea } from '../../../ui';
import { Bank } from './Bank';
import styles from './Week.module.css';

interface Props {
  words: WeekWords;
  say: (part: Partial<WeekWords>) => void;
}

/** What goes out, and a line to say with it. */
export function Share({ words, say }: Props) {
  const t = useT();
  const [message, setMessage] = useState(words.message ?? '');
  const write = (next: string) => {
    setMessage(next);
    say({ message: next });
  };
  return (
    <>
      <ol className={styles.plan}>
        {words.plan.map(({ text }) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ol>
      <Bank who="student" onPick={write} />
      <TextArea
        label={t('week.message')}
        note={t('goals.optional')}
        value={message}
        onChange={write}
        rows={2}
        maxLength={500}
      />
      <p className="small quiet">{t('week.share.who')}</p>
    </>
  );
}
