import { createRoute, lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

/** The routes every area has: its home and the settings. */
export const simpleArea = <P extends string>(prefix: P, home: RouteComponent) =>
  [
    createRoute({ getParentRoute: () => shellRoute, path: prefix, component: home }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: `${prefix}/settings`,
      component: lazyRouteComponent(() => import('../../features/settings/Settings'), 'Settings'),
    }),
  ] as const;
