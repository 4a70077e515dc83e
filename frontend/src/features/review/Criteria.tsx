import { useState } from 'react';
import type { Level } from '../../api';
import type { Part } from '../shared/rubric';
import type { Draft } from './draft';
import { LevelCards } from './LevelCards';
import { LevelRow } from './LevelRow';

interface Props {
  parts: readonly Part[];
  levels: Draft['levels'];
  selfLevel: Level | undefined;
  studentName: string;
  onChange: (levels: Draft['levels']) => void;
}

/** The criteria under each other; only the one that is being judged shows its levels. */
export function Criteria({ parts, levels, onChange, ...student }: Props) {
  const [openId, setOpenId] = useState(parts[0]?.id);
  const [passed, setPassed] = useState<string>();
  const choose = (part: Part, level: Level, done: boolean) => {
    const next = { ...levels, [part.id]: level };
    onChange(next);
    if (done && parts.length > 1) {
      setOpenId(parts.find(({ id }) => next[id] === undefined)?.id);
      setPassed(part.id);
    }
  };
  return parts.map((part, index) =>
    part.id === openId ? (
      <LevelCards
        key={part.id}
        part={part}
        number={index + 1}
        value={levels[part.id]}
        takesFocus={passed !== undefined}
        onChange={(level, done) => choose(part, level, done)}
        {...student}
      />
    ) : (
      <LevelRow
        key={part.id}
        part={part}
        number={index + 1}
        value={levels[part.id]}
        onOpen={() => setOpenId(part.id)}
      />
    ),
  );
}
