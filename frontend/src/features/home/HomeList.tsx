import { type ReactNode, useId } from 'react';
import { TextLink } from '../../ui';
import styles from './Home.module.css';

interface Row {
  key: string;
  title: string;
  note?: string | undefined;
  figure: string;
}

interface Props {
  title: string;
  /** What the rows have in common. */
  lead?: string;
  rows: readonly Row[];
  /** Where the work on them is done. */
  more?: { to: '/l/expectations' | '/a/rosters' | '/a/frameworks'; label: string };
  /** Instead of rows, when there are none. */
  none: ReactNode;
}

/** A short list of facts on a home page, with the way to the page where they are made. */
export function HomeList({ title, lead, rows, more, none }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <div className={styles.headLine}>
        <h2 id={heading} className={styles.heading}>
          {title}
        </h2>
        {more && <TextLink to={more.to}>{more.label}</TextLink>}
      </div>
      {rows.length === 0 ? <p className="quiet">{none}</p> : lead && <p className="quiet">{lead}</p>}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.key}>
            <p>
              <b>{row.title}</b>
              {row.note && <small>{row.note}</small>}
            </p>
            <span>{row.figure}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
