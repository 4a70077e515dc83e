import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

const page = (name: 'SignIn' | 'SignedIn' | 'AccountNotLinked') =>
  lazyRouteComponent(() => import('../../shell/PublicPages'), name);

export const publicRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/login',
    validateSearch: (search): { returnTo?: string } => ({
      returnTo: typeof search.returnTo === 'string' ? search.returnTo : undefined,
    }),
    component: page('SignIn'),
  }),
  createRoute({ getParentRoute: () => rootRoute, path: '/signed-in', component: page('SignedIn') }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/account-not-linked',
    component: page('AccountNotLinked'),
  }),
] as const;
