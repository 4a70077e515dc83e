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

/** The locale for a person who is not signed in yet: the first language of the browser that we have. */
export function preferredLocale(languages: readonly string[] = navigator.languages): Locale {
  const known = languages
    .map((tag) => tag.slice(0, 2))
    .find((tag) => (locales as readonly string[]).includes(tag));
  return (known as Locale | undefined) ?? 'en';
}
