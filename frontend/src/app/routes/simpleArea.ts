import type { RouteComponent } from '@tanstack/react-router';
import { page } from './page';
import { settings } from './shared';

/** The routes every area has: its home and the settings. */
export const simpleArea = <P extends string>(prefix: P, home: RouteComponent) =>
  [page(prefix, home), page(`${prefix}/settings`, settings)] as const;
