import { useCallback, useEffect, useRef, useState } from 'react';
import { mergeNotes } from './merge';

export type Saving = 'saved' | 'typing' | 'merged' | 'waiting';

/** A pause in the typing is when it is kept. */
const PAUSE = 900;
const TRY_AGAIN = 5_000;

interface Text {
  /** As the server has it. */
  stored: string;
  /** Keeps it; answers with what is stored now, which may have the other side's lines too. */
  save: (base: string, mine: string) => Promise<string>;
  /** Where the text waits on the device meanwhile; absent for what must never be kept there. */
  kept?: Kept;
}

interface Kept {
  find: () => Promise<{ base: string; mine: string } | undefined>;
  keep: (base: string, mine: string) => Promise<unknown>;
  drop: () => Promise<unknown>;
}

/** A text that keeps itself. Nothing typed is lost: what cannot be kept now is tried again, what collides is merged. */
export function useAutosave({ stored, save, kept }: Text) {
  const [text, setText] = useState(stored);
  const [state, setState] = useState<Saving>('saved');
  const base = useRef(stored);
  const mine = useRef(stored);
  const running = useRef(false);
  const latest = useRef(save);
  latest.current = save;
  const device = useRef(kept);
  device.current = kept;

  const show = useCallback((next: string) => {
    mine.current = next;
    setText(next);
  }, []);

  const keep = useCallback(async () => {
    if (running.current || mine.current === base.current) return;
    running.current = true;
    const sent = mine.current;
    try {
      const now = await latest.current(base.current, sent);
      base.current = now;
      void device.current?.drop();
      show(mergeNotes(sent, mine.current, now));
      setState(mine.current !== now ? 'typing' : now === sent ? 'saved' : 'merged');
    } catch {
      await device.current?.keep(base.current, mine.current);
      setState('waiting');
    } finally {
      running.current = false;
    }
  }, [show]);

  // what an earlier visit could not send
  useEffect(() => {
    void device.current?.find().then((found) => {
      if (!found || mine.current !== base.current) return;
      base.current = found.base;
      show(found.mine);
      setState('waiting');
    });
  }, [show]);

  // the other side's lines come in while nothing of ours waits
  useEffect(() => {
    if (mine.current === base.current && stored !== base.current && !running.current) {
      base.current = stored;
      show(stored);
    }
  }, [stored, show]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the pause anew
  useEffect(() => {
    if (state !== 'typing' && state !== 'waiting') return;
    const timer = setTimeout(keep, state === 'waiting' ? TRY_AGAIN : PAUSE);
    return () => clearTimeout(timer);
  }, [state, text, keep]);

  // leaving the page does not wait for the pause
  useEffect(() => () => void keep(), [keep]);

  return {
    text,
    state,
    keep,
    type: (next: string) => {
      show(next);
      setState('typing');
      if (state === 'waiting') void device.current?.keep(base.current, next);
    },
  };
}
