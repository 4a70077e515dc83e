import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { i18n } from './catalogs';

export function I18n({ children }: { children: ReactNode }) {
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>;
}
