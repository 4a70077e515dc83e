import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { setTimeZone } from '../i18n/format';
import { api } from './client';
import type { Me } from './types';

/** Who is signed in. Asked once; a missing session is an answer here, not something to wait for. */
export const meQuery = queryOptions({
  queryKey: ['/me'],
  queryFn: async ({ signal }) => {
    const me = await api.get<Me>('/me', { signal, waitForSession: false });
    setTimeZone(me.district.timeZone);
    return me;
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
});

/** Who is signed in. Only below a route that has made sure of it. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}
