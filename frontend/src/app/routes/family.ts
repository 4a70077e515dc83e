import { lazyRouteComponent } from '@tanstack/react-router';
import { simpleArea } from './simpleArea';

export const familyRoutes = simpleArea(
  '/f',
  lazyRouteComponent(() => import('../../features/family/FamilyHome')),
);
