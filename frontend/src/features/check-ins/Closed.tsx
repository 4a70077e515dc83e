import { useState } from 'react';
import { type CheckIn, useMe } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Button, Card, CardHead, prepareDialog } from '../../ui';
import styles from './CheckIns.module.css';
import { PlanDialog } from './PlanDialog';

/** How a talk ended: the three lines, or that it did not take place. */
export function Closed({ checkIn }: { checkIn: CheckIn }) {
  const t = useT();
  if (checkIn.closing) return <Lines closing={checkIn.closing} />;
  return (
    <Card aria-labelledby="ended">
      <CardHead>
        <h2 id="ended">{t(`checkins.status.${checkIn.status === 'PLANNED' ? 'MISSED' : checkIn.status}`)}</h2>
      </CardHead>
      {checkIn.missedReason && <p dir="auto">{checkIn.missedReason}</p>}
      {checkIn.status === 'MISSED' && <AnotherDay checkIn={checkIn} />}
    </Card>
  );
}

function AnotherDay({ checkIn }: { checkIn: CheckIn }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const student = useMe().studentId === checkIn.student.id;
  if (student) return null;
  return (
    <>
      <Button onPointerEnter={prepareDialog} onClick={() => setOpen(true)}>
        {t('checkins.reschedule')}
      </Button>
      {open && <PlanDialog student={checkIn.student} missed={checkIn.id} onClose={() => setOpen(false)} />}
    </>
  );
}

/** What we noticed, what is next, when again. */
export function Lines({ closing }: { closing: NonNullable<CheckIn['closing']> }) {
  const t = useT();
  const format = useFormat();
  return (
    <Card aria-labelledby="closing">
      <CardHead>
        <h2 id="closing">{t('checkins.closing')}</h2>
      </CardHead>
      <dl className={styles.closing}>
        <dt>{t('checkins.noticed')}</dt>
        <dd dir="auto">{closing.noticed}</dd>
        <dt>{t('checkins.whatsNext')}</dt>
        <dd dir="auto">{closing.next}</dd>
        <dt>{t('checkins.again')}</dt>
        <dd>
          {format.longDay(closing.againAt)}, {format.time(closing.againAt)}
        </dd>
      </dl>
      {closing.familyTold && <p className="small quiet">{t('checkins.family.told')}</p>}
    </Card>
  );
}
