import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useState,
} from 'react';
import styles from './Toast.module.css';

export interface Toast {
  text: string;
  /** Takes the change back. */
  undo?: () => void;
}

const ToastCard = lazy(() => import('./ToastCard'));
const Show = createContext<(toast: Toast) => void>(() => {});

/** Says that something was done. Does not take the focus; stays 10 seconds, longer while it is looked at. */
export const useToast = () => useContext(Show);

export function Toasts({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<(Toast & { id: number })[]>([]);
  const show = useCallback(
    (toast: Toast) => setToasts((all) => [...all.slice(-2), { ...toast, id: Date.now() }]),
    [],
  );
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const region = useMemo(
    () => (
      <div className={styles.region} role="status">
        <Suspense>
          {toasts.map((toast) => (
            <ToastCard key={toast.id} toast={toast} onDone={() => drop(toast.id)} />
          ))}
        </Suspense>
      </div>
    ),
    [toasts, drop],
  );
  return (
    <Show value={show}>
      {children}
      {region}
    </Show>
  );
}
