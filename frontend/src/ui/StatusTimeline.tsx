import type { ReactNode } from 'react';
import styles from './StatusTimeline.module.css';

export interface Event {
  when: string;
  title: ReactNode;
  note?: ReactNode;
}

/** What happened so far, newest first. */
export function StatusTimeline({ events }: { events: readonly Event[] }) {
  return (
    <ol className={styles.timeline}>
      {events.map((event, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what happened does not move
        <li key={position}>
          <span>{event.when}</span>
          <span>
            <b>{event.title}</b>
            {event.note && <small>{event.note}</small>}
          </span>
        </li>
      ))}
    </ol>
  );
}
