import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';
import { competencySearch, gridSearch } from './search';

const settings = lazyRouteComponent(() => import('../../features/settings/Settings'), 'Settings');
const competencies = lazyRouteComponent(
  () => import('../../features/competencies/Competencies'),
  'Competencies',
);

const review = lazyRouteComponent(() => import('../../features/review/ReviewPage'), 'ReviewPage');

/** Pages that need the whole width: the navigation folds to its icons. */
const wideWork = { rail: true };

export const teacherRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/t',
    component: lazyRouteComponent(() => import('../../features/today/Today'), 'Today'),
  }),
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
    component: lazyRouteComponent(() => import('../../features/class-grid/ClassGridPage'), 'ClassGridPage'),
  }),
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
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/t/s/$studentId',
    component: lazyRouteComponent(() => import('../../features/student/StudentSkills'), 'StudentSkills'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/t/s/$studentId/path',
    component: lazyRouteComponent(() => import('../../features/path/StudentPath'), 'StudentPath'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/t/s/$studentId/profile',
    component: lazyRouteComponent(() => import('../../features/profile/StudentProfile'), 'StudentProfile'),
  }),
  createRoute({ getParentRoute: () => shellRoute, path: '/t/settings', component: settings }),
] as const;
