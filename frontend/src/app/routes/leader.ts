import { lazyRouteComponent } from '@tanstack/react-router';
import { page } from './page';
import { simpleArea } from './simpleArea';
import { flex, templates } from './staff';

export const leaderRoutes = [
  ...simpleArea(
    '/l',
    lazyRouteComponent(() => import('../../features/home/LeaderHome')),
  ),
  page(
    '/l/expectations',
    lazyRouteComponent(() => import('../../features/expectations/ExpectationsPage')),
  ),
  page(
    '/l/rules',
    lazyRouteComponent(() => import('../../features/rules/RulesPage')),
  ),
  page('/l/templates', templates),
  page('/l/flex', flex),
] as const;
