import { type Messages, setupI18n } from '@lingui/core';

export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

const loaders: Record<Locale, () => Promise<{ messages: Messages }>> = {
  en: () => import('virtual:messages/en'),
  es: () => import('virtual:messages/es'),
};

export const i18n = setupI18n();

/** Loads the catalog of a locale if needed, and makes it the page's language. */
export async function loadLocale(locale: Locale): Promise<void> {
  const { messages } = await loaders[locale]();
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
  document.documentElement.dir = 'ltr';
}

const localeIn = (tag: string): Locale | undefined => locales.find((locale) => locale === tag.slice(0, 2));

/** A locale as the server or the browser names it, as one of ours: English where we do not have it. */
export const localeOf = (tag: string): Locale => localeIn(tag) ?? 'en';

/** The locale for a person who is not signed in yet: the first language of the browser that we have. */
export function preferredLocale(languages: readonly string[] = navigator.languages): Locale {
  return languages.map(localeIn).find((locale) => locale !== undefined) ?? 'en';
}
