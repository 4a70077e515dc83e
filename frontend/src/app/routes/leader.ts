import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';
import { simpleArea } from './simpleArea';

export const leaderRoutes = [
  ...simpleArea(
    '/l',
    lazyRouteComponent(() => import('../../features/home/LeaderHome'), 'LeaderHome'),
  ),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/l/expectations',
    component: lazyRouteComponent(
      () => import('../../features/expectations/ExpectationsPage'),
      'ExpectationsPage',
    ),
  }),
] as const;
