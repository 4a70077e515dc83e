import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, IconButton, TextField } from '../../ui';
import { useBank } from '../shared/useBank';
import styles from './Rules.module.css';

/** The part of the comment bank that the district shares: leaders write it, teachers use it. */
export function SharedComments() {
  const t = useT();
  const { sentences, keep, remove } = useBank();
  const [text, setText] = useState('');
  const share = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    keep(text, true);
    setText('');
  };
  return (
    <Card className={styles.card} aria-labelledby="shared-comments">
      <div>
        <h2 id="shared-comments">{t('rules.comments')}</h2>
        <p className="small quiet">{t('rules.comments.lead')}</p>
      </div>
      <ul className={styles.sentences}>
        {sentences
          .filter(({ shared }) => shared)
          .map((one) => (
            <li key={one.id}>
              <span dir="auto">{one.text}</span>
              <IconButton
                icon={X}
                label={t('rules.comments.remove', { text: one.text })}
                onClick={() => remove(one.id)}
              />
            </li>
          ))}
      </ul>
      <form onSubmit={share} className={styles.preview}>
        <TextField label={t('rules.comments.new')} value={text} onChange={setText} maxLength={1000} />
        <ButtonRow>
          <Button type="submit" kind="soft">
            {t('rules.comments.share')}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  );
}
