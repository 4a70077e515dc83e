import { lazyRouteComponent } from '@tanstack/react-router';

/** Pages that teachers and leaders see at addresses of their own. */
export const templates = lazyRouteComponent(() => import('../../features/templates/TemplatesPage'));

export const flex = lazyRouteComponent(() => import('../../features/flex/FlexPage'));
