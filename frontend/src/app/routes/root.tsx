import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { Me } from '../../api';
import { meQuery } from '../../api/me';
import { isExpired, isProblem } from '../../api/problem';
import { loadLocale, localeOf } from '../../i18n';
import { areaOf, homeOf, isForStaff, mayEnter } from '../../shell/areas';
import { Shell } from '../../shell/Shell';

const loadFaults = () => import('../../shell/NotFound');
const NotFound = lazyRouteComponent(loadFaults, 'NotFound');
const RouteError = lazyRouteComponent(loadFaults, 'RouteError');

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  notFoundComponent: NotFound,
  errorComponent: RouteError,
});

/** Who is signed in; sends the others to sign in, and back to where they wanted to go. */
async function signedIn(queryClient: QueryClient, returnTo: string): Promise<Me> {
  try {
    return await queryClient.ensureQueryData(meQuery);
  } catch (error) {
    if (isExpired(error)) throw redirect({ to: '/login', search: { returnTo } });
    if (isProblem(error, 'account-not-linked')) throw redirect({ to: '/account-not-linked' });
    throw error;
  }
}

/** A student who has never been here is welcomed first; an address that somebody gave them still works. */
const isFirstVisit = ({ home, preferences }: Me, pathname: string) =>
  pathname === '/' && home === 'STUDENT' && !preferences.welcomed;

/** Everything behind the sign-in. A person without the role of an area is sent to their own home. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    const area = areaOf(location.pathname);
    const [me, areaNav] = await Promise.all([signedIn(context.queryClient, location.href), area.load()]);
    await loadLocale(localeOf(me.preferences.locale), isForStaff(area));
    if (!mayEnter(me, area)) throw redirect({ href: homeOf(me), replace: true });
    if (isFirstVisit(me, location.pathname)) throw redirect({ to: '/welcome', replace: true });
    return { area, areaNav };
  },
  component: Shell,
  errorComponent: RouteError,
});
