import { CalendarPlus, Play } from 'lucide-react';
import { useId, useState } from 'react';
import type { MetStudent } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Avatar, Button, LinkButton, prepareDialog, TextLink } from '../../ui';
import styles from './CheckIns.module.css';
import { startDrag } from './drag';
import { PlanDialog } from './PlanDialog';

interface Props {
  title: string;
  /** What is said when nobody is in it. */
  none: string;
  students: readonly MetStudent[];
  /** Says how to plan; then who has no talk planned can be dragged to a day. */
  help?: string;
}

/** Students, with when they were met and when they will be. */
export function MetList({ title, none, students, help }: Props) {
  const t = useT();
  const heading = useId();
  const [planning, setPlanning] = useState<MetStudent['student']>();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {title} <span className="quiet">{students.length}</span>
      </h2>
      {students.length === 0 && <p className="quiet">{none}</p>}
      {help && students.length > 0 && <p className="small quiet">{help}</p>}
      <ul className={styles.rows}>
        {students.map((row) => (
          <li
            key={row.student.id}
            draggable={help !== undefined && !row.next}
            onDragStart={(event) => startDrag(event.dataTransfer, row.student.id)}
          >
            <Avatar person={row.student} />
            <Facts row={row} />
            {row.next ? (
              <LinkButton
                to="/t/s/$studentId/check-ins/$checkInId"
                params={{ studentId: row.student.id, checkInId: row.next.id }}
                icon={Play}
                aria-label={t('checkins.open.of', { name: row.student.name })}
              >
                {t('checkins.open')}
              </LinkButton>
            ) : (
              <Button
                icon={CalendarPlus}
                onPointerEnter={prepareDialog}
                onClick={() => setPlanning(row.student)}
                aria-label={t('checkins.plan.of', { name: row.student.name })}
              >
                {t('checkins.plan')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {planning && <PlanDialog student={planning} onClose={() => setPlanning(undefined)} />}
    </section>
  );
}

function Facts({ row: { student, last, next } }: { row: MetStudent }) {
  const t = useT();
  const format = useFormat();
  return (
    <p>
      <TextLink to="/t/s/$studentId/check-ins" params={{ studentId: student.id }}>
        <bdi>{student.name}</bdi>
      </TextLink>
      <small>
        {last ? t('checkins.last', { day: format.day(last.at) }) : t('checkins.never')}
        {next &&
          ` · ${t('checkins.next', { day: format.day(next.plannedAt), time: format.time(next.plannedAt), topics: next.topics })}`}
      </small>
    </p>
  );
}
