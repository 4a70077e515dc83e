import { useCallback, useSyncExternalStore } from 'react';
import { i18n, type Locale } from './catalogs';
import type { MessageId } from './ids';

/** Turns a message id and its values into the reader's language. */
export type Translate = (id: MessageId, values?: Record<string, unknown>) => string;

const subscribe = (listener: () => void) => i18n.on('change', listener);

/** The language the page is in. Whoever uses it is drawn again when it changes. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, () => i18n.locale) as Locale;
}

export function useT(): Translate {
  const locale = useLocale();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is another function
  return useCallback((id, values) => i18n._(id, values), [locale]);
}
