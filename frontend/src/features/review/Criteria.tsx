import { useState } from 'react';
import type { Level } from '../../api';
import type { Draft, Part } from './draft';
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
  const choose = (part: Part, level: Level) => {
    const next = { ...levels, [part.id]: level };
    onChange(next);
    if (parts.length > 1 && levels[part.id] === undefined) {
      setOpenId(parts.find(({ id }) => next[id] === undefined)?.id);
    }
  };
  return parts.map((part, index) =>
    part.id === openId ? (
      <LevelCards
        key={part.id}
        part={part}
        number={index + 1}
        value={levels[part.id]}
        onChange={(level) => choose(part, level)}
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
