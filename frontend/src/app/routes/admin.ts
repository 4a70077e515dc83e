import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';
import { simpleArea } from './simpleArea';

export const adminRoutes = [
  ...simpleArea(
    '/a',
    lazyRouteComponent(() => import('../../features/home/AdminHome'), 'AdminHome'),
  ),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/a/rosters',
    component: lazyRouteComponent(() => import('../../features/roster/RosterPage'), 'RosterPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/a/frameworks',
    component: lazyRouteComponent(() => import('../../features/frameworks/FrameworksPage'), 'FrameworksPage'),
  }),
] as const;
