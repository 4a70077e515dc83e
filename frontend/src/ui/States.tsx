import { CircleAlert, RotateCw } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { isProblem, Offline } from '../api/problem';
import { useT } from '../i18n';
import { Button, ButtonRow } from './Button';
import { Card, Mini } from './Card';
import { Icon } from './Icon';
import styles from './States.module.css';

interface EmptyProps {
  /** A small drawing. */
  spot?: ReactNode;
  title: string;
  /** Why there is nothing, and what happens next. */
  children?: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ spot, title, children, action }: EmptyProps) {
  return (
    <Card as="div" className={styles.empty}>
      {spot}
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </Card>
  );
}

function useAfter(milliseconds: number): boolean {
  const [reached, setReached] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReached(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return reached;
}

/** The shape of what is coming. Nothing for the first 300 ms; after 5 s it says that it is still loading. */
export function Skeleton({ rows = 3, label }: { rows?: number; label?: string }) {
  const t = useT();
  const visible = useAfter(300);
  const slow = useAfter(5000);
  return (
    <div aria-busy="true" className={styles.skeleton}>
      <span role="status" className={slow ? 'small quiet' : 'visually-hidden'}>
        {slow ? t('ui.stillLoading') : (label ?? t('ui.loading'))}
      </span>
      {visible &&
        Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
          <div className={styles.bones} key={row}>
            <span className={styles.moon} />
            <div>
              <span className={styles.bone} style={{ inlineSize: `${48 + ((row * 23) % 30)}%` }} />
              <span className={styles.bone} style={{ inlineSize: `${34 + ((row * 17) % 30)}%` }} />
            </div>
          </div>
        ))}
    </div>
  );
}

interface ErrorProps {
  error: unknown;
  /** What could not be done, for example "Could not load your path". */
  title?: string;
  onRetry?: () => void;
}

function useExplanation(error: unknown): string {
  const t = useT();
  if (error instanceof Offline) return t('ui.error.offline');
  if (isProblem(error) && error.status === 404) return t('ui.error.notFound');
  if (isProblem(error) && error.status === 403) return t('ui.error.forbidden');
  return t('ui.error.safe');
}

/** What happened, that the work is safe, and one thing to do. */
export function ErrorState({ error, title, onRetry }: ErrorProps) {
  const t = useT();
  const explanation = useExplanation(error);
  const code = isProblem(error) ? `${error.status}-${error.slug}` : undefined;
  return (
    <Card as="div" className={styles.error} role="alert">
      <Mini icon={<Icon of={CircleAlert} />} note={explanation}>
        <strong>{title ?? t('ui.error.title')}</strong>
      </Mini>
      {onRetry && (
        <ButtonRow>
          <Button icon={RotateCw} onClick={onRetry}>
            {t('ui.retry')}
          </Button>
        </ButtonRow>
      )}
      {code && <p className="small quiet">{t('ui.error.code', { code })}</p>}
    </Card>
  );
}

interface Answer<T> {
  data: T | undefined;
  error: unknown;
  refetch: () => unknown;
}

interface LoadedProps<T> {
  query: Answer<T>;
  children: (data: T) => ReactNode;
  /** What could not be loaded, for the error. */
  errorTitle?: string;
  /** What to show while it loads, in place of three rows. */
  skeleton?: ReactNode;
}

/** The data of a query, or why it is not there. What was loaded once stays in sight when a later try fails. */
export function Loaded<T>({ query, children, errorTitle, skeleton }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return <ErrorState error={query.error} title={errorTitle} onRetry={() => query.refetch()} />;
  return skeleton ?? <Skeleton />;
}

/** A quiet line above the content, for example "You are offline". */
export function Banner({ icon, children, end }: { icon: ReactNode; children: ReactNode; end?: ReactNode }) {
  return (
    <div className={styles.banner} role="status">
      {icon}
      <span>{children}</span>
      {end}
    </div>
  );
}
