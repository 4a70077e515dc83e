import { createRoute, type RouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

/** A page behind the sign-in whose address carries nothing after a question mark. */
export const page = <P extends string>(path: P, component: RouteComponent) =>
  createRoute({ getParentRoute: () => shellRoute, path, component });
