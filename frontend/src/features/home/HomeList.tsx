import { type ReactNode, useId } from 'react';
import { Disclosure, TextLink } from '../../ui';
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
  /** So many rows are seen at once; the others are behind a button that says how many there are. */
  first?: { count: number; others: (count: number) => string };
  /** Where the work on them is done. */
  more?: { to: '/l/expectations' | '/a/rosters' | '/a/frameworks'; label: string };
  /** Instead of rows, when there are none. */
  none: ReactNode;
}

/** A short list of facts on a home page, with the way to the page where they are made. */
export function HomeList({ title, lead, rows, first, more, none }: Props) {
  const heading = useId();
  const others = first ? rows.slice(first.count) : [];
  return (
    <section aria-labelledby={heading}>
      <div className={styles.headLine}>
        <h2 id={heading} className={styles.heading}>
          {title}
        </h2>
        {more && <TextLink to={more.to}>{more.label}</TextLink>}
      </div>
      {rows.length === 0 ? <p className="quiet">{none}</p> : lead && <p className="quiet">{lead}</p>}
      <Rows of={rows.slice(0, first?.count)} />
      {first && others.length > 0 && (
        <Disclosure summary={first.others(others.length)}>
          <Rows of={others} />
        </Disclosure>
      )}
    </section>
  );
}

function Rows({ of }: { of: readonly Row[] }) {
  return (
    <ul className={styles.rows}>
      {of.map((row) => (
        <li key={row.key}>
          <p>
            <b>{row.title}</b>
            {row.note && <small>{row.note}</small>}
          </p>
          <span>{row.figure}</span>
        </li>
      ))}
    </ul>
  );
}
