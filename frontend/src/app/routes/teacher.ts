import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';
import { competencySearch } from './search';

const settings = lazyRouteComponent(() => import('../../features/settings/Settings'), 'Settings');
const competencies = lazyRouteComponent(
  () => import('../../features/competencies/Competencies'),
  'Competencies',
);

export const teacherRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/t',
    component: lazyRouteComponent(() => import('../../shell/AreaHome'), 'AreaHome'),
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
  createRoute({ getParentRoute: () => shellRoute, path: '/t/settings', component: settings }),
] as const;
