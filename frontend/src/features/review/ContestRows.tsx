import { Link } from '@tanstack/react-router';
import { MessagesSquare } from 'lucide-react';
import type { ReviewQueue } from '../../api';
import { useT } from '../../i18n';
import { Avatar, Icon } from '../../ui';
import styles from './Review.module.css';

interface Props {
  contests: ReviewQueue['contests'];
  openId: string | undefined;
}

/** Judgements that students see differently: they wait for an answer, before everything else. */
export function ContestRows({ contests, openId }: Props) {
  const t = useT();
  if (contests.length === 0) return null;
  return (
    <section aria-label={t('contest.waiting')}>
      <h2 className={styles.group}>
        <span>{t('contest.waiting')}</span> <span className="quiet">{contests.length}</span>
      </h2>
      <ul>
        {contests.map((contest) => (
          <li key={contest.judgementId}>
            <Link
              to="/t/review/$evidenceId"
              params={{ evidenceId: contest.evidenceId }}
              className={styles.row}
              aria-current={contest.evidenceId === openId ? 'true' : undefined}
            >
              <Avatar person={contest.student} size="tiny" />
              <span className={styles.rowWords}>
                <b>
                  <bdi>{contest.student.name}</bdi>
                </b>
                <small dir="auto">{contest.title}</small>
              </span>
              <span className={styles.age}>
                <Icon of={MessagesSquare} small />
                {t('review.age', { count: contest.waitingDays })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
