import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { PathRevision } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Disclosure, IconButton, TextField } from '../../ui';
import type { StepEdit } from './codesign';
import styles from './Outline.module.css';
import { applied, moved, type Row, rowsOf } from './outlineRows';
import { useOutline } from './useOutline';

/** The proposed path as a list to put in order: by buttons, or Alt and an arrow. Nothing is sent before it is saved. */
export function Outline({ studentId, revision }: { studentId: string; revision: PathRevision }) {
  const t = useT();
  const [edits, setEdits] = useState<readonly StepEdit[]>([]);
  const [said, setSaid] = useState('');
  const { save, busy } = useOutline(studentId, revision, () => setEdits([]));
  const rows = applied(rowsOf(revision), edits);
  const add = (edit: StepEdit | undefined, words: string) => {
    if (!edit) return;
    setEdits((before) => [...before, edit]);
    setSaid(words);
  };
  const move = (row: Row, by: -1 | 1) => {
    const edit = moved(rows, row.key, by);
    const number = (edit?.position ?? 0) + 1;
    add(edit, t('outline.movedTo', { title: row.title, number, count: rows.length }));
  };
  return (
    <Disclosure summary={t('outline.open')}>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <OutlineRow
            key={row.key}
            row={row}
            onMove={(by) => move(row, by)}
            onRemove={() => add({ id: row.id, remove: true }, t('outline.removed', { title: row.title }))}
          />
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <NewRow onAdd={(title) => add({ title, minutes: 45 }, t('outline.added', { title }))} />
      <ButtonRow>
        <Button kind="soft" busy={busy} disabled={edits.length === 0} onClick={() => save(edits)}>
          {t('outline.save', { count: edits.length })}
        </Button>
        <Button
          kind="quiet"
          disabled={edits.length === 0}
          onClick={() => setEdits((all) => all.slice(0, -1))}
        >
          {t('outline.undo')}
        </Button>
      </ButtonRow>
    </Disclosure>
  );
}

interface RowProps {
  row: Row;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

function OutlineRow({ row, onMove, onRemove }: RowProps) {
  const t = useT();
  const { title } = row;
  const keys = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!event.altKey || !by) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <li className={styles.row}>
      <span>{title}</span>
      {!row.fixed && row.id !== undefined && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a short way to the buttons inside
        <span className={styles.tools} onKeyDown={keys}>
          <IconButton icon={ArrowUp} label={t('outline.up', { title })} onClick={() => onMove(-1)} />
          <IconButton icon={ArrowDown} label={t('outline.down', { title })} onClick={() => onMove(1)} />
          <IconButton icon={Trash2} label={t('outline.remove', { title })} onClick={onRemove} />
        </span>
      )}
    </li>
  );
}

function NewRow({ onAdd }: { onAdd: (title: string) => void }) {
  const t = useT();
  const [title, setTitle] = useState('');
  const add = () => {
    if (!title.trim()) return;
    onAdd(title.trim());
    setTitle('');
  };
  return (
    <TextField
      label={t('outline.new')}
      help={t('outline.new.help')}
      value={title}
      onChange={setTitle}
      maxLength={120}
      onKeyDown={(event) => event.key === 'Enter' && add()}
    />
  );
}
