import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { type GoalWeek, queries, useMe } from '../../../api';
import { useFormat, useT } from '../../../i18n';
import { addDays } from '../../../i18n/days';
import { dayOf } from '../../../i18n/format';
import { Loaded, Page, TextLink } from '../../../ui';
import { mondayOf } from './model';
import { weekQueries } from './queries';
import { SharedWeek } from './SharedWeek';
import { WeekFlow } from './WeekFlow';

/** A student's week in four short steps; three minutes on a phone. */
export function WeekPage() {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const studentId = me.studentId ?? me.person.id;
  const monday = mondayOf(dayOf(new Date()));
  const week = useQuery(weekQueries.one(studentId, monday));
  return (
    <Page
      title={t('week.title')}
      lead={t('week.of', { day: format.day(monday) })}
      back={
        <TextLink to="/goals" icon={ArrowLeft}>
          {t('nav.goals')}
        </TextLink>
      }
    >
      <Loaded query={week} errorTitle={t('goals.error')}>
        {(data) => (data.sharedAt ? <SharedWeek week={data} /> : <Flow week={data} />)}
      </Loaded>
    </Page>
  );
}

function Flow({ week }: { week: GoalWeek }) {
  const before = useQuery(weekQueries.all(week.studentId));
  const goals = useQuery(queries.goals(week.studentId));
  const path = useQuery(queries.path(week.studentId));
  const last = before.data?.find(({ weekOf }) => weekOf <= addDays(week.weekOf, -7));
  return (
    <Loaded query={goals}>
      {(all) => <WeekFlow week={week} last={last} goals={all} path={path.data} />}
    </Loaded>
  );
}
