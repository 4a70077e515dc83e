import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { setTimeZone } from '../i18n/format';
import { api } from './client';
import { Offline } from './problem';
import type { Me } from './types';

/** Who is signed in. Asked once; a missing session is an answer here, not something to wait for. */
export const meQuery = queryOptions({
  queryKey: ['/me'],
  queryFn: async ({ signal, client, queryKey }) => {
    const me = await api
      .get<Me>('/me', { signal, waitForSession: false })
      .then(remember, (error) => recall(error, client.getQueryData(queryKey)));
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

/**
 * Keeps who uses this tab until it is closed or they sign out, so that a reload without a network still opens their area
 * and finds their drafts. Ids and settings only: no name, class or child.
 */
function remember(me: Me): Me {
  const person = { id: me.person.id, name: '', initials: '' };
  const kept: Me = { ...me, person, givenName: '', gradeLevel: undefined, classes: [], children: [] };
  sessionStorage.setItem('me', JSON.stringify(kept));
  return me;
}

function recall(error: unknown, known: Me | undefined): Me {
  const kept = error instanceof Offline && (known ?? JSON.parse(sessionStorage.getItem('me') ?? 'null'));
  if (!kept) throw error;
  return kept;
}
