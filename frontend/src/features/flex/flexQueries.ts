import { queryOptions } from '@tanstack/react-query';
import { type FlexBlock, list, type Org, type PersonRef } from '../../api';
import { addDays } from '../../i18n/days';

export const BLOCKS = '/flex-blocks';

export const flexQueries = {
  orgs: () => queryOptions({ ...list<Org>('/orgs'), staleTime: 600_000 }),
  /** Of a school, from a Monday to its Sunday. */
  week: (schoolId: string, monday: string) =>
    queryOptions(list<FlexBlock>(BLOCKS, { schoolId, from: monday, until: addDays(monday, 6) })),
  staff: (schoolId: string) =>
    queryOptions({ ...list<PersonRef>(`/schools/${schoolId}/staff`), staleTime: 600_000 }),
};
