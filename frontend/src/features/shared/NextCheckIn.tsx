import { useQuery } from '@tanstack/react-query';
import { MessagesSquare } from 'lucide-react';
import { useFormat, useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import { Card, Icon, Mini, TextLink } from '../../ui';
import { checkInQueries } from './checkInQueries';

/** When the student meets a teacher next, and the way to say what it is for. */
export function NextCheckIn({ studentId }: { studentId: string }) {
  const t = useT();
  const format = useFormat();
  const { data } = useQuery(checkInQueries.all(studentId));
  const today = dayOf(new Date());
  // the newest comes first; one that lies behind waits for the teacher to say what became of it
  const planned = (data ?? [])
    .filter(({ status, plannedAt }) => status === 'PLANNED' && dayOf(new Date(plannedAt)) >= today)
    .at(-1);
  if (!planned) return null;
  return (
    <Card aria-label={t('checkins.card')}>
      <Mini
        icon={<Icon of={MessagesSquare} />}
        note={t('checkins.card.with', { name: planned.educator.name })}
      >
        <strong>
          {format.longDay(planned.plannedAt)}, {format.time(planned.plannedAt)}
        </strong>
      </Mini>
      <TextLink to="/check-ins/$checkInId" params={{ checkInId: planned.id }}>
        {t('checkins.card.prepare')}
      </TextLink>
    </Card>
  );
}
