import type { ProfileEntry } from '../../api';
import { type MessageId, useT } from '../../i18n';
import { Button, TextArea } from '../../ui';
import type { Way } from './EntryWay';
import styles from './Profile.module.css';

const most = 200;

/** What to write, beside a picture or a voice too: not everybody sees or hears it. */
const questions: Record<Way, MessageId> = {
  write: 'profile.words',
  picture: 'add.alt',
  voice: 'add.altVoice',
};

interface WordsProps {
  way: Way;
  theirs: ProfileEntry | undefined;
  value: string;
  onChange: (text: string) => void;
  missing: boolean;
}

/** What is said, and what somebody else made of it meanwhile. */
export function WordsField({ way, theirs, value, onChange, missing }: WordsProps) {
  const t = useT();
  return (
    <>
      {theirs && <Theirs entry={theirs} onTake={onChange} />}
      <TextArea
        label={t(theirs ? 'profile.merge.yours' : questions[way])}
        note={t('profile.left', { count: most - value.length })}
        value={value}
        onChange={onChange}
        maxLength={most}
        error={missing ? t('profile.words.missing') : undefined}
      />
    </>
  );
}

/** What somebody else made of the line while this was written. */
function Theirs({ entry, onTake }: { entry: ProfileEntry; onTake: (text: string) => void }) {
  const t = useT();
  return (
    <div role="alert" className={styles.theirs}>
      <b>{t('profile.merge.title', { name: entry.changedBy.name })}</b>
      <blockquote dir="auto">{entry.text}</blockquote>
      <p className="small quiet">{t('profile.merge.note')}</p>
      <div>
        <Button kind="quiet" onClick={() => onTake(entry.text)}>
          {t('profile.merge.take')}
        </Button>
      </div>
    </div>
  );
}
