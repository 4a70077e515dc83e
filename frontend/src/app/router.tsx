import { createRouter } from '@tanstack/react-router';
import { queryClient } from './queryClient';
import { adminRoutes } from './routes/admin';
import { familyRoutes } from './routes/family';
import { leaderRoutes } from './routes/leader';
import { partnerRoutes } from './routes/partner';
import { publicRoutes } from './routes/public';
import { rootRoute, shellRoute } from './routes/root';
import { studentRoutes } from './routes/student';
import { teacherRoutes } from './routes/teacher';

const routeTree = rootRoute.addChildren([
  ...publicRoutes,
  shellRoute.addChildren([
    ...studentRoutes,
    ...teacherRoutes,
    ...leaderRoutes,
    ...adminRoutes,
    ...familyRoutes,
    ...partnerRoutes,
  ]),
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** The page needs the whole width: the navigation folds to its icons. */
    rail?: boolean;
  }
}
