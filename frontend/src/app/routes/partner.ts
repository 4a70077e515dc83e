import { page } from './page';
import { asks, settings } from './shared';

export const partnerRoutes = [page('/p/{-$askId}', asks), page('/p/settings', settings)] as const;
