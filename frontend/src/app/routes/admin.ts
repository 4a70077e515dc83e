import { lazyRouteComponent } from '@tanstack/react-router';
import { page } from './page';
import { simpleArea } from './simpleArea';

export const adminRoutes = [
  ...simpleArea(
    '/a',
    lazyRouteComponent(() => import('../../features/home/AdminHome')),
  ),
  page(
    '/a/people',
    lazyRouteComponent(() => import('../../features/people/PeoplePage')),
  ),
  page(
    '/a/rosters',
    lazyRouteComponent(() => import('../../features/roster/RosterPage')),
  ),
  page(
    '/a/frameworks',
    lazyRouteComponent(() => import('../../features/frameworks/FrameworksPage')),
  ),
] as const;
