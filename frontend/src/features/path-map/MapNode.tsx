import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { Check } from 'lucide-react';
import type { FocusEvent, KeyboardEvent } from 'react';
import type { Level, Step } from '../../api';
import { useFormat, useT } from '../../i18n';
import { classes, Icon, LevelGlyph, useLevelName } from '../../ui';
import { isDone } from '../path/model';
import styles from './PathMap.module.css';

export interface MapData extends Record<string, unknown> {
  step: Step;
  level: Level;
  /** What comes right before, by title. */
  before: readonly string[];
  now: boolean;
  /** The one stop of the Tab key; the arrows go on from it. */
  tabStop: boolean;
  narrow: boolean;
  onOpen: () => void;
  onKey: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
}

export type MapStep = Node<MapData, 'step'>;

/** A step as a button: its level as a glyph and a word, its title, and what it follows for those who do not see lines. */
export function MapNode({ id, data }: NodeProps<MapStep>) {
  const t = useT();
  const format = useFormat();
  const nameOf = useLevelName();
  const { step, level, before, now, tabStop, narrow } = data;
  const [start, end] = narrow ? [Position.Top, Position.Bottom] : [Position.Left, Position.Right];
  return (
    <>
      <Handle type="target" position={start} isConnectable={false} className={styles.handle} />
      <button
        type="button"
        id={`map-${id}`}
        tabIndex={tabStop ? 0 : -1}
        aria-haspopup="dialog"
        className={classes(styles.node, now && styles.now, step.change === 'ADDED' && styles.proposed)}
        onClick={data.onOpen}
        onKeyDown={data.onKey}
        onFocus={data.onFocus}
      >
        <span className={styles.level}>
          <LevelGlyph level={level} />
          {nameOf(level)}
          {isDone(step) && <Icon of={Check} small />}
          {now && <b>{t('map.now')}</b>}
          {step.change === 'ADDED' && <b>{t('proposal.suggested')}</b>}
        </span>
        <span className={styles.title}>{step.title}</span>
        {before.length > 0 && (
          <span className="visually-hidden">{t('map.after', { titles: format.list(before) })}</span>
        )}
      </button>
      <Handle type="source" position={end} isConnectable={false} className={styles.handle} />
    </>
  );
}
