import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ArrowLeft, Printer } from 'lucide-react';
import type { CheckIn } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Avatar, LinkButton, Loaded, Page, TextLink } from '../../ui';
import { checkInQueries } from '../shared/checkInQueries';
import { Agenda } from './Agenda';
import styles from './CheckIns.module.css';
import { Closed } from './Closed';
import { CloseForm } from './CloseForm';
import { NextActions } from './NextActions';
import { OpenGoals } from './OpenGoals';
import { PrivateNotes } from './PrivateNotes';
import { SharedNotes } from './SharedNotes';
import { SinceLast } from './SinceLast';

/** A talk while it happens, as the educator sees it. */
export default function LivePage() {
  const t = useT();
  const { studentId = '', checkInId = '' } = useParams({ strict: false });
  const checkIn = useQuery(checkInQueries.one(studentId, checkInId));
  return (
    <Loaded query={checkIn} errorTitle={t('checkins.error')}>
      {(data) => <Live checkIn={data} />}
    </Loaded>
  );
}

function Live({ checkIn }: { checkIn: CheckIn }) {
  const t = useT();
  const format = useFormat();
  const { student, plannedAt, minutes, status } = checkIn;
  const planned = status === 'PLANNED';
  return (
    <Page
      title={t('checkins.with', { name: student.name })}
      figure={<Avatar person={student} size="big" />}
      back={
        <TextLink to="/t/check-ins" icon={ArrowLeft}>
          {t('nav.checkins')}
        </TextLink>
      }
      lead={`${format.longDay(plannedAt)}, ${format.time(plannedAt)} · ${t('checkins.minutes.count', { count: minutes })}${planned ? '' : ` · ${t(`checkins.status.${status}`)}`}`}
      actions={
        <LinkButton
          to="/t/s/$studentId/print/$sheet"
          params={{ studentId: student.id, sheet: 'check-in' }}
          kind="quiet"
          icon={Printer}
        >
          {t('print.print')}
        </LinkButton>
      }
    >
      <div className={styles.live}>
        <div className={styles.side}>
          <Agenda checkIn={checkIn} />
          <SinceLast studentId={student.id} />
          <OpenGoals studentId={student.id} />
        </div>
        <div className={styles.side}>
          <SharedNotes checkIn={checkIn} />
          <PrivateNotes checkIn={checkIn} />
          <NextActions checkIn={checkIn} />
          {planned ? <CloseForm checkIn={checkIn} /> : <Closed checkIn={checkIn} />}
        </div>
      </div>
    </Page>
  );
}
