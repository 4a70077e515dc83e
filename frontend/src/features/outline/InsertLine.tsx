import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { PersonRef } from '../../api';
import { useT } from '../../i18n';
import { classes } from '../../ui';
import { alsoBy, forSkill, fromLibrary, own, withWhom } from './edits';
import styles from './Outline.module.css';
import type { Row } from './rows';
import type { OutlineActs } from './useOutline';
import { type Suggestion, useSuggestions } from './useSuggestions';

interface Props {
  /** Where the new step goes. */
  at: number;
  above: Row | undefined;
  sign: string;
  teachers: readonly PersonRef[];
  outline: OutlineActs;
  onClose: () => void;
  onAdded: () => void;
}

const arrows: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** A line to type a new step in. Enter adds it, Tab makes a library find a choice of the step above, Escape leaves. */
export function InsertLine({ at, above, sign, teachers, outline, onClose, onAdded }: Props) {
  const t = useT();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(sign);
  const [active, setActive] = useState(0);
  const found = useSuggestions(typed, above, teachers);
  const current = found[Math.min(active, found.length - 1)];
  useEffect(() => input.current?.focus(), []);
  const take = (one: Suggestion) => {
    if (one.kind === 'PERSON') {
      const change = above && withWhom(above, one.id);
      outline.act([change], t('outline.with', { title: above?.title ?? '', name: one.title }));
      onClose();
      return;
    }
    const change = one.kind === 'SKILL' ? forSkill(one.found, one.title, at) : fromLibrary(one.found, at);
    outline.act([change], t('outline.added', { title: one.title }));
    onAdded();
  };
  const add = () => {
    const title = typed.trim();
    if (current) return take(current);
    if (!title || /^[/#@]/.test(title)) return;
    outline.act([own(title, at)], t('outline.added', { title }));
    onAdded();
  };
  /** False where there is no choice to make: Tab goes on then. */
  const choose = (): boolean => {
    const change = current?.kind === 'LIBRARY' ? alsoBy(above, current.found) : undefined;
    if (!change) return false;
    outline.act([change], t('outline.choice', { title: current?.title ?? '', above: above?.title ?? '' }));
    onClose();
    return true;
  };
  const acts: Record<string, () => unknown> = { Enter: add, Escape: onClose, Tab: choose };
  const keys = (event: KeyboardEvent) => {
    const by = arrows[event.key];
    const act = by
      ? () => setActive((active + by + found.length) % Math.max(1, found.length))
      : acts[event.key];
    if (act && !event.shiftKey && act() !== false) event.preventDefault();
  };
  return (
    <li className={styles.line}>
      <input
        ref={input}
        type="text"
        role="combobox"
        dir="auto"
        aria-label={above ? t('outline.newAfter', { title: above.title }) : t('outline.new')}
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={current ? `${id}-${current.id}` : undefined}
        aria-describedby={`${id}-help`}
        maxLength={120}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={keys}
      />
      <p id={`${id}-help`} className="small quiet">
        {t('outline.new.help')}
      </p>
      <div
        id={id}
        role="listbox"
        tabIndex={-1}
        aria-label={t('outline.found')}
        className={styles.found}
        hidden={found.length === 0}
      >
        {found.map((one) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the line above
          <div
            key={one.id}
            id={`${id}-${one.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={one === current}
            className={classes(styles.find, one === current && styles.active)}
            onClick={() => take(one)}
          >
            <b>{one.title}</b>
            <small>{one.note}</small>
          </div>
        ))}
      </div>
    </li>
  );
}
