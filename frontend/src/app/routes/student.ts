import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { page } from './page';
import { shellRoute } from './root';
import { competencySearch, daySearch, evidenceSearch } from './search';
import { asks, competencies, printPage, settings } from './shared';

export const studentRoutes = [
  page(
    '/',
    lazyRouteComponent(() => import('../../features/path/MyPath'), 'MyPath'),
  ),
  page(
    '/welcome',
    lazyRouteComponent(() => import('../../features/welcome/Welcome'), 'Welcome'),
  ),
  page(
    '/me',
    lazyRouteComponent(() => import('../../features/profile/ThisIsMe'), 'ThisIsMe'),
  ),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/me/history',
    validateSearch: daySearch,
    component: lazyRouteComponent(() => import('../../features/history/MyHistory'), 'MyHistory'),
  }),
  page(
    '/goals',
    lazyRouteComponent(() => import('../../features/goals/GoalsPage'), 'GoalsPage'),
  ),
  page(
    '/goals/week',
    lazyRouteComponent(() => import('../../features/goals/week/WeekPage'), 'WeekPage'),
  ),
  page(
    '/evidence',
    lazyRouteComponent(() => import('../../features/evidence/EvidenceList'), 'EvidenceList'),
  ),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/evidence/new',
    validateSearch: evidenceSearch,
    component: lazyRouteComponent(() => import('../../features/evidence/AddEvidence'), 'AddEvidence'),
  }),
  page(
    '/evidence/$evidenceId',
    lazyRouteComponent(() => import('../../features/evidence/EvidencePage'), 'EvidencePage'),
  ),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/competencies',
    validateSearch: competencySearch,
    component: competencies,
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/competencies/$competencyId',
    validateSearch: competencySearch,
    component: competencies,
  }),
  page(
    '/check-ins',
    lazyRouteComponent(() => import('../../features/check-ins/MyCheckIns'), 'MyCheckIns'),
  ),
  page(
    '/check-ins/$checkInId',
    lazyRouteComponent(() => import('../../features/check-ins/PrepPage'), 'PrepPage'),
  ),
  page('/asks/{-$askId}', asks),
  page('/print/$sheet', printPage),
  page('/settings', settings),
] as const;
