import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type EntryWords, queries, useMe } from '../../api';
import { useT } from '../../i18n';
import { Button, Chips, TapChip, TextArea } from '../../ui';
import styles from './Welcome.module.css';

const ideas = [
  'animals',
  'art',
  'sport',
  'music',
  'games',
  'cook',
  'build',
  'read',
  'dance',
  'space',
] as const;
const most = 200;

/** One thing the student likes: the first line of their profile. */
export function LikeCard({ onDone }: { onDone: () => void }) {
  const t = useT();
  const me = useMe();
  const studentId = me.studentId ?? me.person.id;
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const add = useMutation({
    mutationFn: (words: EntryWords) => api.post(`/students/${studentId}/profile/entries`, words),
    onSuccess: () => {
      queryClient.invalidateQueries({ queryKey: queries.profile(studentId).queryKey });
      onDone();
    },
  });
  const save = () => {
    setTried(true);
    if (text.trim() === '') return;
    add.mutate({
      kind: 'INTEREST',
      text: text.trim(),
      basis: { kind: 'SELF', evidenceIds: [] },
      visibility: 'SHARED',
    });
  };
  return (
    <div className={styles.readers}>
      <h2>{t('welcome.like')}</h2>
      <Chips label={t('welcome.like.ideas')}>
        {ideas.map((idea) => {
          const words = t(`welcome.like.${idea}`);
          return (
            <TapChip key={idea} pressed={text === words} onClick={() => setText(words)}>
              {words}
            </TapChip>
          );
        })}
      </Chips>
      <TextArea
        label={t('profile.words')}
        note={t('profile.left', { count: most - text.length })}
        value={text}
        onChange={setText}
        maxLength={most}
        error={tried && text.trim() === '' ? t('profile.words.missing') : undefined}
      />
      {add.isError && <p role="alert">{t('welcome.like.error')}</p>}
      <Button kind="primary" busy={add.isPending} onClick={save}>
        {t('welcome.like.save')}
      </Button>
    </div>
  );
}
