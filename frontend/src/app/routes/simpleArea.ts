import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

/** The routes of an area that has no pages of its own yet: its home and the settings. */
export const simpleArea = <P extends string>(prefix: P) =>
  [
    createRoute({
      getParentRoute: () => shellRoute,
      path: prefix,
      component: lazyRouteComponent(() => import('../../shell/AreaHome'), 'AreaHome'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: `${prefix}/settings`,
      component: lazyRouteComponent(() => import('../../features/settings/Settings'), 'Settings'),
    }),
  ] as const;
