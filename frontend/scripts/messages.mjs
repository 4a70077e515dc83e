import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';

const root = new URL('../src/i18n/', import.meta.url).pathname;
const prefix = 'virtual:messages/';

/** Files of words that only pages of staff say; no student or family fetches them. `gates.mjs` looks after it. */
export const staffFiles = [
  'accommodations',
  'admin',
  'device-time',
  'expectations',
  'first-paths',
  'flex',
  'grid',
  'observe',
  'outline',
  'people',
  'readings',
  'review',
  'rules',
  'templates',
  'today',
  'voice',
];

/** Which files make up a catalog: those of everybody, or what staff need besides. */
const catalogs = {
  everyone: (name) => !staffFiles.includes(name),
  staff: (name) => staffFiles.includes(name),
  all: () => true,
};

/** The files of one locale, one per area of the app. */
export function filesOf(locale, catalog = 'all') {
  return readdirSync(join(root, locale))
    .filter((name) => name.endsWith('.json') && catalogs[catalog](basename(name, '.json')))
    .map((name) => join(root, locale, name));
}

/** The messages of a locale, id to ICU text. An id that two files share is an error. */
export function messagesOf(locale, catalog = 'all') {
  const all = {};
  for (const file of filesOf(locale, catalog)) {
    for (const [id, text] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) {
      if (id in all) throw new Error(`${file}: the id ${id} is taken by another file`);
      all[id] = text;
    }
  }
  return all;
}

/** Vite plugin: `virtual:messages/<locale>/<catalog>` is a catalog of a locale, ICU compiled at build time. */
export function messages() {
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const [locale, catalog] = id.slice(prefix.length + 1).split('/');
      for (const file of filesOf(locale, catalog)) this.addWatchFile(file);
      const compiled = Object.fromEntries(
        Object.entries(messagesOf(locale, catalog)).map(([key, text]) => [key, compileMessage(text)]),
      );
      return `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(compiled))});`;
    },
  };
}
