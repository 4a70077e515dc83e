import { useQuery } from '@tanstack/react-query';
import { queries, useMe } from '../../api';
import { useT } from '../../i18n';
import { Loaded, Page } from '../../ui';
import { GoalsBody } from './GoalsBody';
import { isActive } from './model';

/** A student's own goals. */
export function GoalsPage() {
  const t = useT();
  const me = useMe();
  const studentId = me.studentId ?? me.person.id;
  const goals = useQuery(queries.goals(studentId));
  const active = goals.data?.filter(isActive).length;
  return (
    <Page title={t('nav.goals')} lead={active === undefined ? undefined : t('goals.lead', { count: active })}>
      <Loaded query={goals} errorTitle={t('goals.error')}>
        {(all) => <GoalsBody goals={all} studentId={studentId} />}
      </Loaded>
    </Page>
  );
}
