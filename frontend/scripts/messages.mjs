import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';

const root = new URL('../src/i18n/', import.meta.url).pathname;
const prefix = 'virtual:messages/';

/** The files of one locale, one per area of the app. */
export function filesOf(locale) {
  return readdirSync(join(root, locale))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(root, locale, name));
}

/** All messages of a locale, id to ICU text. An id that two files share is an error. */
export function messagesOf(locale) {
  const all = {};
  for (const file of filesOf(locale)) {
    for (const [id, text] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) {
      if (id in all) throw new Error(`${file}: the id ${id} is taken by another file`);
      all[id] = text;
    }
  }
  return all;
}

/** Vite plugin: `virtual:messages/<locale>` is the catalog of a locale, ICU compiled at build time. */
export function messages() {
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const locale = id.slice(prefix.length + 1);
      for (const file of filesOf(locale)) this.addWatchFile(file);
      const compiled = Object.fromEntries(
        Object.entries(messagesOf(locale)).map(([key, text]) => [key, compileMessage(text)]),
      );
      return `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(compiled))});`;
    },
  };
}
