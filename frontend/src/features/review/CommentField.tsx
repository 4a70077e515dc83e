import { BookmarkPlus } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { PersonRef } from '../../api';
import { useT } from '../../i18n';
import { TextArea, TextButton } from '../../ui';
import { useBank } from '../shared/useBank';
import { BankList } from './BankList';
import { kept, matching, type Slash, slashBefore, spoken } from './bank';
import styles from './Review.module.css';

interface Props {
  label: string;
  note?: string;
  error?: string;
  value: string;
  maxLength: number;
  student: PersonRef;
  onChange: (value: string) => void;
}

/** Words for a student. A slash opens the comment bank: arrows choose, Enter puts the sentence in, Escape closes. */
export function CommentField({ label, note, error, value, maxLength, student, onChange }: Props) {
  const t = useT();
  const listId = useId();
  const { sentences, keep, remove } = useBank();
  const [slash, setSlash] = useState<Slash>();
  const [active, setActive] = useState(0);
  const found = slash ? matching(sentences, slash.words) : [];
  const current = found[Math.min(active, found.length - 1)];
  const own = kept(value, student);
  const canKeep =
    !slash && own.length > 0 && own.length <= 1000 && !sentences.some(({ text }) => text === own);
  const type = (next: string) => {
    onChange(next);
    setActive(0);
    const field = document.activeElement;
    setSlash(slashBefore(next, field instanceof HTMLTextAreaElement ? field.selectionEnd : next.length));
  };
  const insert = (text: string) => {
    if (!slash) return;
    const words = `${spoken(text, student)} `;
    onChange((value.slice(0, slash.from) + words + value.slice(slash.to)).slice(0, maxLength));
    setSlash(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!slash || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) setActive((active + step + found.length) % found.length);
    else if (event.key === 'Enter' && current) insert(current.text);
    else if (event.key === 'Escape') setSlash(undefined);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears when the focus leaves the field and its list
    <div
      className={styles.comment}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setSlash(undefined)}
    >
      <TextArea
        label={label}
        note={note}
        error={error}
        value={value}
        onChange={type}
        onKeyDown={onKeyDown}
        maxLength={maxLength}
        rows={2}
        aria-controls={slash ? listId : undefined}
        aria-activedescendant={slash && current ? `${listId}-${current.id}` : undefined}
        placeholder={t('review.bank.hint')}
      />
      {slash && (
        <BankList
          id={listId}
          label={t('review.bank')}
          sentences={found}
          current={current}
          student={student}
          onChoose={insert}
          onRemove={remove}
        />
      )}
      {canKeep && (
        <TextButton
          icon={BookmarkPlus}
          onClick={(event) => {
            keep(own);
            // the button goes; who works with keys writes on
            event.currentTarget.parentElement?.querySelector('textarea')?.focus();
          }}
        >
          {t('review.bank.keep')}
        </TextButton>
      )}
    </div>
  );
}
