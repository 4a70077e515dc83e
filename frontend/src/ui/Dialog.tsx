import { lazy, type ReactNode, Suspense } from 'react';

export interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** The dialog can only be left by one of its own actions. */
  mustAnswer?: boolean;
  size?: 'plain' | 'wide';
}

const loadOverlay = () => import('./overlays/DialogOverlay');
const Overlay = lazy(loadOverlay);

/** Loads the code of dialogs before it is needed, for example when a button is about to be pressed. */
export const prepareDialog = () => void loadOverlay();

/** Something to finish or leave before going on. Keeps focus inside, closes on Escape, gives focus back. */
export function Dialog(props: DialogProps) {
  if (!props.isOpen) return null;
  return (
    <Suspense>
      <Overlay {...props} />
    </Suspense>
  );
}
