import { lazyRouteComponent } from '@tanstack/react-router';
import { page } from './page';
import { simpleArea } from './simpleArea';

export const adminRoutes = [
  ...simpleArea(
    '/a',
    lazyRouteComponent(() => import('../../features/home/AdminHome'), 'AdminHome'),
  ),
  page(
    '/a/people',
    lazyRouteComponent(() => import('../../features/people/PeoplePage'), 'PeoplePage'),
  ),
  page(
    '/a/rosters',
    lazyRouteComponent(() => import('../../features/roster/RosterPage'), 'RosterPage'),
  ),
  page(
    '/a/frameworks',
    lazyRouteComponent(() => import('../../features/frameworks/FrameworksPage'), 'FrameworksPage'),
  ),
] as const;
