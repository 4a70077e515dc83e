import { Link } from '@tanstack/react-router';
import { Hourglass } from 'lucide-react';
import type { QueueItem, ReviewQueue } from '../../api';
import { useT } from '../../i18n';
import { Avatar, classes, Icon } from '../../ui';
import { shortName } from '../shared/shortName';
import { ContestRows } from './ContestRows';
import styles from './Review.module.css';

/** After so many days a piece of work is marked. */
const LONG = 4;

interface Props {
  items: readonly QueueItem[];
  contests: ReviewQueue['contests'];
  openId: string | undefined;
}

/** What waits, oldest first, kept together by competency. */
export function Queue({ items, contests, openId }: Props) {
  const t = useT();
  return (
    <nav className={styles.queue} aria-label={t('review.queue')}>
      <ContestRows contests={contests} openId={openId} />
      {groups(items).map(([name, group]) => (
        <section key={name} aria-label={name}>
          <h2 className={styles.group} title={name}>
            <span>{name}</span> <span className="quiet">{group.length}</span>
          </h2>
          <ul>
            {group.map((item) => (
              <QueueRow key={item.evidenceId} item={item} open={item.evidenceId === openId} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function QueueRow({ item, open }: { item: QueueItem; open: boolean }) {
  const t = useT();
  const long = item.waitingDays >= LONG;
  return (
    <li>
      <Link
        to="/t/review/$evidenceId"
        params={{ evidenceId: item.evidenceId }}
        className={styles.row}
        aria-current={open ? 'true' : undefined}
      >
        <Avatar person={item.student} size="tiny" />
        <span className={styles.rowWords}>
          <b>
            <bdi>{item.student.name}</bdi>
          </b>
          <small dir="auto">{item.title}</small>
        </span>
        <span className={classes(styles.age, long && styles.long)}>
          {long && <Icon of={Hourglass} small />}
          {t('review.age', { count: item.waitingDays })}
        </span>
      </Link>
    </li>
  );
}

function groups(items: readonly QueueItem[]): [string, QueueItem[]][] {
  const byName = new Map<string, QueueItem[]>();
  for (const item of items) {
    const [first] = item.competencies;
    const name = first ? shortName(first) : '';
    byName.set(name, [...(byName.get(name) ?? []), item]);
  }
  return [...byName];
}
