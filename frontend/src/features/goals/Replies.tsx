import { useState } from 'react';
import type { Goal } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Avatar, Button, TextArea, TextButton } from '../../ui';
import styles from './Goals.module.css';
import { useGoalActions } from './useGoalActions';

/** What people said about a goal, and a line to say more. */
export function Replies({ goal, studentId }: { goal: Goal; studentId: string }) {
  const t = useT();
  const format = useFormat();
  const { reply, busy } = useGoalActions(studentId);
  const [words, setWords] = useState<string>();
  const send = () => {
    if (words?.trim()) reply(goal, words.trim());
    setWords(undefined);
  };
  return (
    <div className={styles.replies}>
      {goal.replies.map(({ id, author, text, at }) => (
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
        <TextButton onClick={() => setWords('')}>{t('goals.say')}</TextButton>
      ) : (
        <>
          <TextArea label={t('goals.words')} value={words} onChange={setWords} rows={2} maxLength={1000} />
          <Button busy={busy} onClick={send}>
            {t('goals.send')}
          </Button>
        </>
      )}
    </div>
  );
}
