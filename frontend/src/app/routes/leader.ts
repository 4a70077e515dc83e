import { lazyRouteComponent } from '@tanstack/react-router';
import { page } from './page';
import { simpleArea } from './simpleArea';

export const leaderRoutes = [
  ...simpleArea(
    '/l',
    lazyRouteComponent(() => import('../../features/home/LeaderHome'), 'LeaderHome'),
  ),
  page(
    '/l/expectations',
    lazyRouteComponent(() => import('../../features/expectations/ExpectationsPage'), 'ExpectationsPage'),
  ),
  page(
    '/l/rules',
    lazyRouteComponent(() => import('../../features/rules/RulesPage'), 'RulesPage'),
  ),
] as const;
