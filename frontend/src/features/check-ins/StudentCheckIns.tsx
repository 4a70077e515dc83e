import { useQuery } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { type PersonRef, queries } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, EmptyState, Loaded, prepareDialog, Stack } from '../../ui';
import { checkInQueries } from '../shared/checkInQueries';
import { StudentFrame } from '../shared/StudentFrame';
import { CheckInList } from './CheckInList';
import { PlanDialog } from './PlanDialog';

/** A student's talks as a teacher looks back on them. */
export default function StudentCheckIns() {
  return <StudentFrame>{(studentId) => <Talks studentId={studentId} />}</StudentFrame>;
}

function Talks({ studentId }: { studentId: string }) {
  const t = useT();
  const checkIns = useQuery(checkInQueries.all(studentId));
  const { data: student } = useQuery(queries.student(studentId));
  return (
    <Stack>
      {student && <Plan student={student} />}
      <Loaded query={checkIns} errorTitle={t('checkins.error')}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={t('checkins.none')} />
          ) : (
            <CheckInList
              checkIns={all}
              to={({ id }) => ({
                to: '/t/s/$studentId/check-ins/$checkInId',
                params: { studentId, checkInId: id },
              })}
            />
          )
        }
      </Loaded>
    </Stack>
  );
}

function Plan({ student }: { student: PersonRef }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ButtonRow>
        <Button icon={CalendarPlus} onPointerEnter={prepareDialog} onClick={() => setOpen(true)}>
          {t('checkins.plan')}
        </Button>
      </ButtonRow>
      {open && <PlanDialog student={student} onClose={() => setOpen(false)} />}
    </>
  );
}
