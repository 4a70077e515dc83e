import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../api';
import { useT } from '../../i18n';
import { EmptyState, Loaded, Page } from '../../ui';
import { checkInQueries } from '../shared/checkInQueries';
import { CheckInList } from './CheckInList';

/** A student's own talks. */
export function MyCheckIns() {
  const t = useT();
  const me = useMe();
  const checkIns = useQuery(checkInQueries.all(me.studentId ?? me.person.id));
  return (
    <Page title={t('nav.checkins')} lead={t('checkins.mine')}>
      <Loaded query={checkIns} errorTitle={t('checkins.error')}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={t('checkins.none')} />
          ) : (
            <CheckInList
              checkIns={all}
              to={({ id }) => ({ to: '/check-ins/$checkInId', params: { checkInId: id } })}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
