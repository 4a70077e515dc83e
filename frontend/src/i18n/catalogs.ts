import { type Messages, setupI18n } from '@lingui/core';

export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** The words of everybody, and those that only staff read. */
type Catalog = 'everyone' | 'staff';

const loaders: Record<Locale, Record<Catalog, () => Promise<{ messages: Messages }>>> = {
  en: {
    everyone: () => import('virtual:messages/en/everyone'),
    staff: () => import('virtual:messages/en/staff'),
  },
  es: {
    everyone: () => import('virtual:messages/es/everyone'),
    staff: () => import('virtual:messages/es/staff'),
  },
};

const wanted = new Set<Catalog>(['everyone']);

export const i18n = setupI18n();

/** Loads the words of a locale if needed, and makes it the page's language. Once staff have asked for theirs, they stay. */
export async function loadLocale(locale: Locale, forStaff = false): Promise<void> {
  if (forStaff) wanted.add('staff');
  const loaded = await Promise.all([...wanted].map((catalog) => loaders[locale][catalog]()));
  for (const { messages } of loaded) i18n.load(locale, messages);
  i18n.activate(locale);
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
