import { useQuery } from '@tanstack/react-query';
import { CalendarCheck } from 'lucide-react';
import { useT } from '../../../i18n';
import { addDays } from '../../../i18n/days';
import { dayOf } from '../../../i18n/format';
import { Card, Icon, LinkButton, Mini, Stack } from '../../../ui';
import { mondayOf } from './model';
import { weekQueries } from './queries';
import { SharedWeek } from './SharedWeek';

/** On a student's own goals: the way into this week, or what was shared of it. */
export function WeekCard({ studentId }: { studentId: string }) {
  const t = useT();
  const { data } = useQuery(weekQueries.all(studentId));
  if (!data) return null;
  const monday = mondayOf(dayOf(new Date()));
  const now = data.find(({ weekOf }) => weekOf === monday);
  if (now?.sharedAt) return <SharedWeek week={now} />;
  return (
    <Card aria-label={t('week.title')}>
      <Stack>
        <Mini icon={<Icon of={CalendarCheck} />} note={t('week.card.note')}>
          <strong>{t('week.title')}</strong>
        </Mini>
        <LinkButton to="/goals/week" kind="soft">
          {t(now ? 'week.card.goOn' : 'week.card.start')}
        </LinkButton>
      </Stack>
    </Card>
  );
}

/** What a student shared lately, for who answers it: this week and the one before. */
export function SharedWeeks({ studentId }: { studentId: string }) {
  const { data } = useQuery(weekQueries.all(studentId));
  const since = addDays(mondayOf(dayOf(new Date())), -7);
  const recent = (data ?? []).filter(({ weekOf }) => weekOf >= since);
  if (recent.length === 0) return null;
  return (
    <Stack>
      {recent.map((week) => (
        <SharedWeek key={week.weekOf} week={week} />
      ))}
    </Stack>
  );
}
