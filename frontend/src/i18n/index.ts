export { type Locale, loadLocale, localeOf, locales, preferredLocale } from './catalogs';
export { type Format, useFormat } from './format';
export type { MessageId } from './ids';
export { type Translate, useLocale, useT } from './useT';
