import { useState } from 'react';
import type { ClassCheckIns } from '../../api';
import { useFormat, useT } from '../../i18n';
import { addDays } from '../../i18n/days';
import { dayOf } from '../../i18n/format';
import { Avatar, TextLink } from '../../ui';
import styles from './CheckIns.module.css';
import { draggedStudent, isStudent } from './drag';
import { today } from './time';

interface Props {
  planner: ClassCheckIns;
  /** Somebody dropped a student on a day. Without a pointer the button beside the name does the same. */
  onDrop: (studentId: string, day: string) => void;
}

/** The talks of two weeks, day by day; a student still to meet can be dropped on each day to come. */
export function ComingUp({ planner, onDrop }: Props) {
  const t = useT();
  const talks = Map.groupBy(planner.checkIns, ({ plannedAt }) => dayOf(new Date(plannedAt)));
  const days = [...new Set([...talks.keys(), ...daysToCome(planner.to)])].sort();
  return (
    <section aria-labelledby="coming-up" className={styles.week}>
      <h2 id="coming-up" className={styles.heading}>
        {t('checkins.twoWeeks')}
      </h2>
      {days.map((day) => (
        <Day key={day} day={day} talks={talks.get(day) ?? []} onDrop={onDrop} />
      ))}
    </section>
  );
}

/** From today on, without weekends. */
function daysToCome(last: string): string[] {
  const days: string[] = [];
  for (let day = today(); day <= last; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days.push(day);
  }
  return days;
}

interface DayProps {
  day: string;
  talks: ClassCheckIns['checkIns'];
  onDrop: Props['onDrop'];
}

function Day({ day, talks, onDrop }: DayProps) {
  const t = useT();
  const format = useFormat();
  const [over, setOver] = useState(false);
  const open = day >= today();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button beside each name does the same by keyboard
    <div
      className={styles.day}
      data-day={day}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!open || !isStudent(event.dataTransfer)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(draggedStudent(event.dataTransfer), day);
      }}
    >
      <h3>{format.weekday(day)}</h3>
      {talks.length === 0 && <p className="small quiet">{t('checkins.dayFree')}</p>}
      <ul>
        {talks.map(({ id, student, plannedAt, status }) => (
          <li key={id}>
            <Avatar person={student} size="tiny" />
            <TextLink
              to="/t/s/$studentId/check-ins/$checkInId"
              params={{ studentId: student.id, checkInId: id }}
            >
              {t('checkins.slot', { time: format.time(plannedAt), name: student.name })}
            </TextLink>
            {status !== 'PLANNED' && <small className="quiet">{t(`checkins.status.${status}`)}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
