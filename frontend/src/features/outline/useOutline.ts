import { useState } from 'react';
import type { PathRevision } from '../../api';
import { applied, type Change, rowsOf } from './rows';
import { useSaveOutline } from './useSaveOutline';

/** A proposed path with what was changed of it here. Nothing is sent before it is saved; each step back takes one act back. */
export function useOutline(studentId: string, revision: PathRevision) {
  const [acts, setActs] = useState<readonly (readonly Change[])[]>([]);
  const [said, setSaid] = useState('');
  const { save, busy } = useSaveOutline(studentId, revision, () => setActs([]));
  const changes = acts.flat();
  return {
    rows: applied(rowsOf(revision), changes),
    count: changes.length,
    said,
    busy,
    /** What does nothing is left out; says what was done. */
    act: (some: readonly (Change | undefined)[], words: string) => {
      const act = some.filter((one) => one !== undefined);
      if (act.length === 0) return;
      setActs((before) => [...before, act]);
      setSaid(words);
    },
    undo: () => setActs((before) => before.slice(0, -1)),
    save: () => save(changes.map(({ edit }) => edit)),
  };
}

export type OutlineActs = ReturnType<typeof useOutline>;
