import { Trash2, Users } from 'lucide-react';
import type { PersonRef } from '../../api';
import type { SavedCommentResponse } from '../../api/generated';
import { useT } from '../../i18n';
import { Icon, TextButton } from '../../ui';
import { spoken } from './bank';
import styles from './Review.module.css';

interface Props {
  id: string;
  label: string;
  sentences: readonly SavedCommentResponse[];
  current: SavedCommentResponse | undefined;
  student: PersonRef;
  onChoose: (text: string) => void;
  onRemove: (id: string) => void;
}

/** The sentences that fit what was typed. The focus stays in the field; a mouse works as well. */
export function BankList({ id, label, sentences, current, student, onChoose, onRemove }: Props) {
  const t = useT();
  return (
    <div className={styles.bank}>
      <p role="status" className="small quiet">
        {t('review.bank.found', { count: sentences.length })}
      </p>
      <div id={id} role="listbox" aria-label={label} className={styles.sentences}>
        {sentences.map((one) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={one.id}
            id={`${id}-${one.id}`}
            role="option"
            aria-selected={one === current}
            ref={(row) => {
              if (one === current) row?.scrollIntoView({ block: 'nearest' });
            }}
            // keeps the focus where the words go
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(one.text)}
          >
            <span dir="auto">{spoken(one.text, student)}</span>
            {one.shared && (
              <small>
                <Icon of={Users} small /> {t('review.bank.shared')}
              </small>
            )}
          </div>
        ))}
      </div>
      {current && !current.shared && (
        <TextButton icon={Trash2} onClick={() => onRemove(current.id)}>
          {t('review.bank.remove')}
        </TextButton>
      )}
    </div>
  );
}
