import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import type { Locale } from './catalogs';
import type { MessageId } from './ids';

/** Turns a message id and its values into the reader's language. */
export type Translate = (id: MessageId, values?: Record<string, unknown>) => string;

export function useT(): Translate {
  const { _ } = useLingui();
  return useMemo(() => (id, values) => _(id, values), [_]);
}

export function useLocale(): Locale {
  return useLingui().i18n.locale as Locale;
}
