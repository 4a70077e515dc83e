import { lazyRouteComponent } from '@tanstack/react-router';

/** Pages that several areas show at addresses of their own. */
export const settings = lazyRouteComponent(() => import('../../features/settings/Settings'), 'Settings');
export const competencies = lazyRouteComponent(
  () => import('../../features/competencies/Competencies'),
  'Competencies',
);
export const asks = lazyRouteComponent(() => import('../../features/asks/AskPages'), 'AskPages');
export const printPage = lazyRouteComponent(() => import('../../features/print/PrintPage'), 'PrintPage');
