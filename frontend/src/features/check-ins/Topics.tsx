import type { CheckIn } from '../../api';
import { Avatar } from '../../ui';
import styles from './CheckIns.module.css';

/** What somebody wants to talk about, and who. */
export function Topics({ topics }: { topics: CheckIn['agenda'] }) {
  return (
    <ul className={styles.topics}>
      {topics.map(({ id, author, text }) => (
        <li key={id}>
          <Avatar person={author} size="tiny" />
          <p>
            <span dir="auto">{text}</span>
            <small>{author.name}</small>
          </p>
        </li>
      ))}
    </ul>
  );
}
