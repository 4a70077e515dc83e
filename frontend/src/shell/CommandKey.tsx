import { lazy, Suspense, useEffect, useState } from 'react';
import type { Area, NavItem } from './areas';

const load = () => import('./CommandMenu');
const CommandMenu = lazy(load);
const opening = new EventTarget();

export const prepareCommands = () => void load();
export const openCommands = () => void opening.dispatchEvent(new Event('open'));

/** Listens for Ctrl K or ⌘ K, and shows the command menu. */
export function CommandKey({ area, items }: { area: Area; items: readonly NavItem[] }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const show = () => setOpen(true);
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen((is) => !is);
    };
    addEventListener('keydown', onKey);
    opening.addEventListener('open', show);
    return () => {
      removeEventListener('keydown', onKey);
      opening.removeEventListener('open', show);
    };
  }, []);
  if (!open) return null;
  return (
    <Suspense>
      <CommandMenu area={area} items={items} onClose={() => setOpen(false)} />
    </Suspense>
  );
}
