import { Mic } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../../i18n';
import { TextArea, TextButton } from '../../../ui';
import { CaughtFile } from '../capture/CaughtFile';
import { VoicePicker } from '../capture/VoicePicker';
import styles from './Spoken.module.css';
import { recorded, type Spoken } from './spoken';

interface Props {
  /** What to say. */
  ask: string;
  value: Spoken | undefined;
  onChange: (spoken: Spoken | undefined) => void;
  /** It was tried to send it without its words. */
  missing: boolean;
}

/** A comment by voice, for who would rather speak than write: record, listen, and say in words what is said. */
export function SpokenField({ ask, value, onChange, missing }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) field.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const isNew = open && value !== undefined;
  // the button that stopped it is gone; who works with keys writes on
  useEffect(() => {
    if (isNew) field.current?.querySelector('textarea')?.focus();
  }, [isNew]);
  if (value)
    return (
      <div ref={field} className={styles.field}>
        <CaughtFile file={value} onAgain={() => onChange(undefined)} />
        <TextArea
          label={t('add.altVoice')}
          help={t('spoken.words.help')}
          value={value.words}
          onChange={(words) => onChange({ ...value, words })}
          maxLength={4000}
          rows={2}
          error={missing ? t('spoken.words.missing') : undefined}
        />
      </div>
    );
  return (
    <div ref={field}>
      {open ? (
        <VoicePicker
          ask={ask}
          onTake={(caught) => onChange(recorded(caught))}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <TextButton icon={Mic} onClick={() => setOpen(true)}>
          {t('spoken.say')}
        </TextButton>
      )}
    </div>
  );
}
