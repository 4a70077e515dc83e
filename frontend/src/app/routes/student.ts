import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';
import { competencySearch, evidenceSearch } from './search';

const settings = lazyRouteComponent(() => import('../../features/settings/Settings'), 'Settings');
const competencies = lazyRouteComponent(
  () => import('../../features/competencies/Competencies'),
  'Competencies',
);

export const studentRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/',
    component: lazyRouteComponent(() => import('../../features/path/MyPath'), 'MyPath'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/me',
    component: lazyRouteComponent(() => import('../../features/profile/ThisIsMe'), 'ThisIsMe'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/evidence',
    component: lazyRouteComponent(() => import('../../features/evidence/EvidenceList'), 'EvidenceList'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/evidence/new',
    validateSearch: evidenceSearch,
    component: lazyRouteComponent(() => import('../../features/evidence/AddEvidence'), 'AddEvidence'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/evidence/$evidenceId',
    component: lazyRouteComponent(() => import('../../features/evidence/EvidencePage'), 'EvidencePage'),
  }),
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
  createRoute({ getParentRoute: () => shellRoute, path: '/settings', component: settings }),
] as const;
