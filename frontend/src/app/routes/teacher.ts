import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { page } from './page';
import { shellRoute } from './root';
import { competencySearch, daySearch, gridSearch, observeSearch } from './search';
import { asks, competencies, printPage, settings } from './shared';
import { flex, templates } from './staff';

const review = lazyRouteComponent(() => import('../../features/review/ReviewPage'));

/** Pages that need the whole width: the navigation folds to its icons. */
const wideWork = { rail: true };

export const teacherRoutes = [
  page(
    '/t',
    lazyRouteComponent(() => import('../../features/today/Today'), 'Today'),
  ),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/t/competencies',
    validateSearch: competencySearch,
    component: competencies,
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/t/competencies/$competencyId',
    validateSearch: competencySearch,
    component: competencies,
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/t/c/$classId/grid',
    staticData: wideWork,
    validateSearch: gridSearch,
    component: lazyRouteComponent(() => import('../../features/class-grid/ClassGridPage')),
  }),
  page(
    '/t/c/$classId/paths',
    lazyRouteComponent(() => import('../../features/class-paths/ClassPathsPage')),
  ),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/t/review',
    staticData: wideWork,
    component: review,
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/t/review/$evidenceId',
    staticData: wideWork,
    component: review,
  }),
  page(
    '/t/s/$studentId',
    lazyRouteComponent(() => import('../../features/student/StudentSkills')),
  ),
  page(
    '/t/s/$studentId/skill/$competencyId',
    lazyRouteComponent(() => import('../../features/student/StudentSkill')),
  ),
  page(
    '/t/s/$studentId/evidence/$evidenceId',
    lazyRouteComponent(() => import('../../features/review/PiecePage')),
  ),
  page(
    '/t/s/$studentId/path',
    lazyRouteComponent(() => import('../../features/path/StudentPath')),
  ),
  page(
    '/t/s/$studentId/profile',
    lazyRouteComponent(() => import('../../features/profile/StudentProfile')),
  ),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/t/s/$studentId/history',
    validateSearch: daySearch,
    component: lazyRouteComponent(() => import('../../features/history/StudentHistory')),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/t/observe',
    validateSearch: observeSearch,
    component: lazyRouteComponent(() => import('../../features/observe/ObservePage')),
  }),
  page(
    '/t/check-ins',
    lazyRouteComponent(() => import('../../features/check-ins/PlannerPage')),
  ),
  page(
    '/t/s/$studentId/check-ins',
    lazyRouteComponent(() => import('../../features/check-ins/StudentCheckIns')),
  ),
  page(
    '/t/s/$studentId/check-ins/$checkInId',
    lazyRouteComponent(() => import('../../features/check-ins/LivePage')),
  ),
  page('/t/asks/{-$askId}', asks),
  page('/t/s/$studentId/print/$sheet', printPage),
  page(
    '/t/s/$studentId/goals',
    lazyRouteComponent(() => import('../../features/goals/StudentGoals')),
  ),
  page('/t/templates', templates),
  page('/t/flex', flex),
  page('/t/settings', settings),
] as const;
