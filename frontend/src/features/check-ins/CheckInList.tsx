import type { CheckIn } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Card, TextLink } from '../../ui';
import styles from './CheckIns.module.css';

interface Props {
  checkIns: readonly CheckIn[];
  /** The address of one of them. */
  to: (checkIn: CheckIn) => { to: string; params: Record<string, string> };
}

/** A student's talks, the latest first, each with how it ended. */
export function CheckInList({ checkIns, to }: Props) {
  const t = useT();
  const format = useFormat();
  return (
    <Card as="div">
      <ul className={styles.topics}>
        {checkIns.map((checkIn) => (
          <li key={checkIn.id}>
            <p>
              <TextLink {...to(checkIn)}>
                {format.longDay(checkIn.plannedAt)}, {format.time(checkIn.plannedAt)}
              </TextLink>
              <small>
                {t(`checkins.status.${checkIn.status}`)} · {checkIn.educator.name}
              </small>
              {checkIn.closing && <span dir="auto">{checkIn.closing.noticed}</span>}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
