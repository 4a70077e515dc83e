import { queryOptions, useQuery } from '@tanstack/react-query';
import { type LateDecision, list } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Loaded } from '../../ui';
import { shortName } from '../shared/shortName';
import { HomeList } from './HomeList';

const lateDecisions = queryOptions(list<LateDecision>('/late-decisions'));

/** Where a student waits for somebody to decide, and who could. */
export function LateDecisions() {
  const t = useT();
  const format = useFormat();
  const late = useQuery(lateDecisions);
  return (
    <Loaded query={late} errorTitle={t('leader.error')}>
      {(all) => (
        <HomeList
          title={t('leader.late')}
          lead={t('leader.late.lead')}
          none={t('leader.late.none')}
          first={{ count: 5, others: (count) => t('leader.late.others', { count }) }}
          rows={all.map((one) => ({
            key: `${one.student.id}.${one.competency.id}`,
            title: `${one.student.name}: ${shortName(one.competency)}`,
            note: format.list(one.educators.map(({ name }) => name)),
            figure: t('leader.late.days', { count: one.schoolDays }),
          }))}
        />
      )}
    </Loaded>
  );
}
