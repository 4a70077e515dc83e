import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Loaded, Page, Stack } from '../../ui';
import { HomeList } from './HomeList';
import { LateDecisions } from './LateDecisions';
import { SupportSearch } from './SupportSearch';

/** What is in force at the school, and for whom. */
export default function LeaderHome() {
  const t = useT();
  const format = useFormat();
  const classes = useQuery(queries.classes());
  const sets = useQuery(queries.expectationSets());
  return (
    <Page title={t('area.leader')} lead={t('leader.lead')}>
      <Stack gap="loose">
        <LateDecisions />
        <Loaded query={sets} errorTitle={t('leader.error')}>
          {(all) => (
            <HomeList
              title={t('leader.inForce')}
              none={t('leader.inForce.none')}
              more={{ to: '/l/expectations', label: t('leader.toExpectations') }}
              rows={all
                .filter(({ status }) => status === 'ADOPTED')
                .map((set) => ({
                  key: set.id,
                  title: set.title,
                  figure: t('leader.competencies', { count: set.items.length }),
                }))}
            />
          )}
        </Loaded>
        <SupportSearch />
        <Loaded query={classes} errorTitle={t('leader.error')}>
          {(all) => (
            <HomeList
              title={t('nav.classes')}
              none={t('leader.classes.none')}
              rows={all.map((one) => ({
                key: one.id,
                title: one.title,
                note: format.list(one.teachers.map(({ name }) => name)),
                figure: t('leader.students', { count: one.studentCount }),
              }))}
            />
          )}
        </Loaded>
      </Stack>
    </Page>
  );
}
