import { Ellipsis, Pin } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { PersonRef, Step } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Icon, LevelGlyph, Menu, useLevelName } from '../../ui';
import { useLevelOf } from '../path/useLevelOf';
import { whenOf } from '../path/words';
import { focusRow } from './focusRow';
import styles from './Outline.module.css';
import type { Row } from './rows';
import type { OutlineActs } from './useOutline';
import { useRowActs } from './useRowActs';
import { useRowMenu } from './useRowMenu';

export interface RowProps {
  row: Row;
  /** The rows before and after, by key. */
  neighbours: readonly [string | undefined, string | undefined];
  /** The step as it is on the active path; only there it can be pinned. */
  step: Step | undefined;
  studentId: string;
  teachers: readonly PersonRef[];
  outline: OutlineActs;
  picked: boolean;
  onPick: (picked: boolean) => void;
  /** Opens the line for a new step below, with the sign that was typed. */
  onInsert: (sign: string) => void;
}

const signs = ['/', '#', '@'];

/** One step in a line: pick, title, when, how and with whom, and everything that can be done with it in a menu. */
export function OutlineRow(props: RowProps) {
  const { row, step, picked, onPick, onInsert, neighbours } = props;
  const t = useT();
  const acts = useRowActs(props);
  const items = useRowMenu(props, acts);
  const { title } = row;
  const mayChange = row.id !== undefined && !row.fixed;
  const keys = (event: KeyboardEvent) => {
    const done = keyOf(event, acts, neighbours, () => onPick(!picked), onInsert);
    if (done) event.preventDefault();
  };
  return (
    <li className={styles.row} data-picked={picked || undefined}>
      <input
        type="checkbox"
        aria-label={t('outline.pick', { title })}
        checked={picked}
        disabled={!mayChange}
        onChange={(event) => onPick(event.target.checked)}
      />
      <RowLevel row={row} studentId={props.studentId} />
      <button
        type="button"
        id={`outline-${row.key}`}
        className={styles.title}
        aria-describedby={`outline-facts-${row.key}`}
        onKeyDown={keys}
        onClick={() => onInsert('')}
      >
        {title}
      </button>
      <span className={styles.facts} id={`outline-facts-${row.key}`}>
        {step?.pinned && <Icon of={Pin} small />}
        <RowFacts {...props} />
      </span>
      {mayChange && (
        <Menu label={t('path.more', { title })} items={items}>
          <Icon of={Ellipsis} />
        </Menu>
      )}
    </li>
  );
}

type Acts = ReturnType<typeof useRowActs>;

const byArrow: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };
const byLetter: Record<string, (acts: Acts, pick: () => void) => void> = {
  p: ({ pin }) => pin(),
  s: ({ swap }) => swap(),
  x: (_acts, pick) => pick(),
  Delete: ({ remove }) => remove(),
};

/** Does what a key stands for; false where it stands for nothing here. */
function keyOf(
  event: KeyboardEvent,
  acts: Acts,
  neighbours: RowProps['neighbours'],
  pick: () => void,
  insert: (sign: string) => void,
): boolean {
  const arrow = byArrow[event.key];
  if (event.ctrlKey || event.metaKey) return false;
  if (arrow !== undefined) {
    go(event, arrow, acts, neighbours);
    return true;
  }
  if (signs.includes(event.key)) {
    insert(event.key);
    return true;
  }
  const act = event.altKey ? undefined : byLetter[event.key];
  act?.(acts, pick);
  return act !== undefined;
}

/** The focus goes on; with Alt the step goes, with Shift too by a week. */
function go(event: KeyboardEvent, by: -1 | 1, acts: Acts, [before, next]: RowProps['neighbours']) {
  if (!event.altKey) focusRow(by === 1 ? next : before);
  else if (event.shiftKey) acts.week(by);
  else acts.move(by);
}

function RowLevel({ row, studentId }: { row: Row; studentId: string }) {
  const nameOf = useLevelName();
  const level = useLevelOf(studentId)(row.competencies[0]?.id);
  return (
    <span className={styles.level}>
      <LevelGlyph level={level} />
      <span className="visually-hidden">{nameOf(level)}</span>
    </span>
  );
}

function RowFacts({ row, step, teachers }: RowProps) {
  const t = useT();
  const format = useFormat();
  const [way] = row.options;
  const people = teachers.filter(({ id }) => row.withWhomIds.includes(id)).map(({ name }) => name);
  const facts = [
    step?.pinned && t('path.pinned'),
    t(`kind.${row.kind}`),
    whenOf(
      { ...(row.startOn && { startOn: row.startOn }), ...(row.endOn && { endOn: row.endOn }) },
      t,
      format,
    ),
    way && way.title !== row.title && way.title,
    row.options.length > 1 && t('outline.ways', { count: row.options.length }),
    people.length > 0 && format.list(people),
  ];
  return <>{facts.filter(Boolean).join(' · ')}</>;
}
