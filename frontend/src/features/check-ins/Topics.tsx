import type { CheckIn } from '../../api';
import { Avatar } from '../../ui';
import { Brought } from './Brought';
import styles from './CheckIns.module.css';

/** What somebody wants to talk about, and who. */
export function Topics({ studentId, topics }: { studentId: string; topics: CheckIn['agenda'] }) {
  return (
    <ul className={styles.topics}>
      {topics.map(({ id, author, text, evidenceId }) => (
        <li key={id}>
          <Avatar person={author} size="tiny" />
          <p>
            <span dir="auto">{text}</span>
            <small>{author.name}</small>
            {evidenceId && <Brought studentId={studentId} evidenceId={evidenceId} />}
          </p>
        </li>
      ))}
    </ul>
  );
}
