import { useReactFlow } from '@xyflow/react';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import type { Step } from '../../api';
import { placeAfter } from './graph';
import { HEIGHT, type Place, WIDTH } from './layout';

const still = () =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ||
  document.documentElement.dataset.motion === 'reduce';

/** Which step is open, which the Tab key finds, and how the keyboard goes on. */
export function useMap(
  steps: readonly Step[],
  places: ReadonlyMap<string, Place>,
  first: string,
  onList: () => void,
) {
  const flow = useReactFlow();
  const [open, setOpen] = useState<string>();
  const [stop, setStop] = useState(first);
  const go = (id: string) => document.getElementById(`map-${id}`)?.focus();
  return {
    open,
    stop,
    show: setOpen,
    close: () => setOpen(undefined),
    onKey: (event: KeyboardEvent, id: string) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key.toLowerCase() === 'l') onList();
      const at = steps.findIndex((step) => step.id === id);
      const next = steps[placeAfter(event.key, at, steps.length) ?? -1];
      if (!next) return;
      event.preventDefault();
      go(next.id);
    },
    /** What has the focus comes into sight; a finger or a mouse has it in sight already. */
    onFocus: (event: FocusEvent<HTMLElement>, id: string) => {
      setStop(id);
      const place = places.get(id);
      if (!place || !event.currentTarget.matches(':focus-visible')) return;
      void flow.setCenter(place.x + WIDTH / 2, place.y + HEIGHT / 2, {
        zoom: flow.getZoom(),
        duration: still() ? 0 : 160,
      });
    },
  };
}
