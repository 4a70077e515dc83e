import { useCallback, useEffect, useRef, useState } from 'react';
import { type Draft, drafts, isEmpty } from './drafts';

const pause = 800;

export interface DraftState {
  draft: Draft;
  change: (next: Partial<Draft>) => void;
  /** When it was last stored on the device; absent while nothing is. */
  savedAt: number | undefined;
  /** Stores at once. */
  save: (next?: Partial<Draft>) => Promise<Draft>;
}

/** A draft that stores itself a moment after each change. */
export function useDraft(start: Draft): DraftState {
  const [draft, setDraft] = useState(start);
  const [savedAt, setSavedAt] = useState<number>();
  const latest = useRef(draft);
  const dirty = useRef(false);

  const change = useCallback((next: Partial<Draft>) => {
    dirty.current = true;
    latest.current = { ...latest.current, ...next, updatedAt: Date.now() };
    setDraft(latest.current);
  }, []);

  const save = useCallback(async (next: Partial<Draft> = {}) => {
    const kept = { ...latest.current, ...next };
    latest.current = kept;
    dirty.current = false;
    await drafts.put(kept);
    setSavedAt(Date.now());
    return kept;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change starts the wait again
  useEffect(() => {
    if (!dirty.current || isEmpty(latest.current)) return;
    const timer = setTimeout(() => void save(), pause);
    return () => clearTimeout(timer);
  }, [draft, save]);

  return { draft, change, savedAt, save };
}
