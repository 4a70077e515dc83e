import { type ReactNode, useEffect, useRef } from 'react';
import { classes } from './classes';
import styles from './Page.module.css';

interface Props {
  title: string;
  /** What the browser's tab says, when it should say more than the heading. */
  tabTitle?: string;
  /** One sentence under the title. */
  lead?: ReactNode;
  /** Before the title: a way back. */
  back?: ReactNode;
  /** Beside the title, for example an avatar. */
  figure?: ReactNode;
  /** At the end of the title's line. */
  actions?: ReactNode;
  children?: ReactNode;
  /** The page uses the whole width and no gutter below the heading, as a grid does. */
  wide?: boolean;
}

/** The first page of a visit leaves the focus where the browser puts it; each later one moves it to the heading. */
let visited = false;

/** Title, one sentence, content. Names the browser's tab and takes the focus after a navigation. */
export function Page({ title, tabTitle, lead, back, figure, actions, children, wide }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${tabTitle ?? title} · Trellis`;
  }, [title, tabTitle]);
  useEffect(() => {
    if (visited) heading.current?.focus({ preventScroll: true });
    visited = true;
  }, []);
  return (
    <main id="main" tabIndex={-1} className={classes(styles.page, wide && styles.wide)}>
      <div className={styles.head}>
        {back}
        <div className={styles.titleLine}>
          {figure}
          <div className={styles.titleText}>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {lead && <div className={styles.lead}>{lead}</div>}
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      </div>
      {children}
    </main>
  );
}

interface ColumnsProps {
  children: ReactNode;
  aside: ReactNode;
  asideLabel: string;
  /** On a phone the aside comes first: it asks for something. */
  asideFirst?: boolean;
}

/** Main column and, where there is room, an aside of 296 px. */
export function Columns({ children, aside, asideLabel, asideFirst }: ColumnsProps) {
  return (
    <div className={classes(styles.columns, asideFirst && styles.asideFirst)}>
      <div className={styles.stack}>{children}</div>
      <aside className={styles.aside} aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}

/** Blocks under each other: `tight` 12, `plain` 24, `loose` 32 px apart. */
export function Stack({
  children,
  gap = 'plain',
}: {
  children: ReactNode;
  gap?: 'tight' | 'plain' | 'loose';
}) {
  return <div className={styles[gap === 'plain' ? 'stack' : gap]}>{children}</div>;
}
