import { type ReactNode, useState } from 'react';
import type { Goal } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Avatar, Button, TextArea, TextButton } from '../../ui';
import styles from './Goals.module.css';

interface Props {
  replies: Goal['replies'];
  /** What the button that opens the line says. */
  say: string;
  busy: boolean;
  onSay: (words: string) => void;
  /** Sentences to begin with; `pick` puts one into the line. */
  bank?: (pick: (words: string) => void) => ReactNode;
}

/** What people said about something, and a line to say more. */
export function Conversation({ replies, say, busy, onSay, bank }: Props) {
  const t = useT();
  const format = useFormat();
  const [words, setWords] = useState<string>();
  const send = () => {
    if (words?.trim()) onSay(words.trim());
    setWords(undefined);
  };
  return (
    <div className={styles.replies}>
      {replies.map(({ id, author, text, at }) => (
        <div key={id} className={styles.reply}>
          <Avatar person={author} size="tiny" />
          <p>
            <span dir="auto">{text}</span>
            <small>
              {author.name}, {format.day(at)}
            </small>
          </p>
        </div>
      ))}
      {words === undefined ? (
        <TextButton onClick={() => setWords('')}>{say}</TextButton>
      ) : (
        <>
          {bank?.(setWords)}
          <TextArea label={t('goals.words')} value={words} onChange={setWords} rows={2} maxLength={1000} />
          <Button busy={busy} onClick={send}>
            {t('goals.send')}
          </Button>
        </>
      )}
    </div>
  );
}
