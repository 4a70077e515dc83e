/* Gates that a general linter does not have: both languages say the same things, no words in code, logical CSS only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { parseAst } from 'rolldown/parseAst';
import { filesOf, messagesOf } from './messages.mjs';
import { readingOf } from './reading.mjs';

const root = new URL('..', import.meta.url).pathname;
const faults = [];
const fault = (file, text) => faults.push(`${relative(root, file)}: ${text}`);

const files = (ending) =>
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));

/** The names a message takes: `{count}` and `{count, plural, …}` both take `count`. */
function values(text) {
  const compiled = compileMessage(text);
  return [...new Set(namesIn(Array.isArray(compiled) ? compiled : []))].sort().join(' ');
}

/** A compiled message is text and `[name, format, branches]`, and a branch is a compiled message again. */
function namesIn(tokens) {
  return tokens.filter(Array.isArray).flatMap(([name, , branches]) => {
    const inner = Object.values(branches ?? {}).filter(Array.isArray);
    return [name, ...inner.flatMap(namesIn)];
  });
}

function sameMessages() {
  const [en, es] = ['en', 'es'].map((locale) => messagesOf(locale));
  for (const id of new Set([...Object.keys(en), ...Object.keys(es)])) {
    if (!(id in en)) faults.push(`message ${id}: missing in English`);
    else if (!(id in es)) faults.push(`message ${id}: missing in Spanish`);
    else if (values(en[id]) !== values(es[id])) faults.push(`message ${id}: takes other values in Spanish`);
  }
  return en;
}

const spoken = new Set([
  'aria-label',
  'aria-description',
  'label',
  'title',
  'placeholder',
  'alt',
  'help',
  'note',
  'text',
]);
const hasWords = (text) => /\p{L}{2,}/u.test(text.replace(/\bTrellis\b|⌘ K|Ctrl K/g, ''));

/** What to say about one node of the syntax tree; nothing when it is fine. */
function wordsIn(node) {
  if (node.type === 'JSXText') return node.value;
  const value = node.type === 'JSXAttribute' && spoken.has(node.name.name) && node.value;
  return value?.type === 'Literal' ? value.value : '';
}

/** The ids a literal names; a template such as `level.${n}` names all that begin like it. */
function idsIn(node, known) {
  if (node.type === 'Literal') return node.value in known ? [node.value] : [];
  const start = node.type === 'TemplateLiteral' ? node.quasis[0].value.cooked : '';
  return start.includes('.') ? Object.keys(known).filter((id) => id.startsWith(start)) : [];
}

const parsed = (file) => parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' });

/** Words that a person reads must come from the catalogs. Also notes which ids are used. */
function noWordsInCode(known, used) {
  const sources = [...files('.tsx'), ...files('.ts')].filter(
    (file) => !/\.test\.|\.d\.ts$|api\/generated/.test(file),
  );
  for (const file of sources) {
    walk(parsed(file), (node) => {
      if (hasWords(wordsIn(node))) fault(file, `words in code: ${wordsIn(node).trim()}`);
      for (const id of idsIn(node, known)) used.add(id);
    });
  }
}

function walk(node, visit) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const child of node) walk(child, visit);
    return;
  }
  if (typeof node.type === 'string') visit(node);
  for (const [key, child] of Object.entries(node)) if (key !== 'type') walk(child, visit);
}

const physical =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|left|right|top|bottom|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius|text-align:\s*(?:left|right)|float:\s*(?:left|right))\s*(?::|;|$)/;

function logicalCss() {
  for (const file of files('.css')) {
    const lines = readFileSync(file, 'utf8').split('\n');
    lines.forEach((line, index) => {
      const code = line
        .replace(/\/\*.*?\*\//g, '')
        .replace(/@(media|container)[^{]*/g, '')
        .trim();
      if (physical.test(code)) fault(file, `line ${index + 1}, use logical properties: ${code}`);
    });
  }
}

/** What a file imports from the app itself, now or later. */
function importsOf(file) {
  const found = [];
  walk(parsed(file), (node) => {
    const from = /^(Import|Export)\w*Declaration$|^ImportExpression$/.test(node.type) && node.source?.value;
    if (typeof from === 'string' && from.startsWith('.')) found.push(join(file, '..', from));
  });
  return found.map(sourceOf).filter((one) => one !== undefined);
}

const sourceOf = (path) =>
  [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find(
    (one) => /\.tsx?$/.test(one) && existsSync(one),
  );

/** Pages of students and families say nothing out of the catalog that only staff load. */
function staffWordsStayWithStaff() {
  const theirs = messagesOf('en', 'staff');
  const seen = new Set();
  const waiting = ['student', 'family', 'partner', 'public'].map((area) =>
    join(root, `src/app/routes/${area}.ts`),
  );
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || /api\/generated/.test(file)) continue;
    seen.add(file);
    waiting.push(...importsOf(file));
    walk(parsed(file), (node) => {
      for (const id of idsIn(node, theirs)) fault(file, `${id} is in a catalog that only staff load`);
    });
  }
}

/** The words of students are for ages 8 to 10 too; those of families are easy to translate. Long sentences are for neither. */
const readers = [
  {
    areas: [
      'profile',
      'path',
      'evidence',
      'goals',
      'welcome',
      'student',
      'ui',
      'codesign',
      'checkins',
      'standing',
      'asks',
    ],
    grade: 4,
  },
  { areas: ['family'], grade: 6 },
];
const LONGEST = 18;

/** @returns the grade of what is read by the youngest */
function easyToRead() {
  const grades = readers.map(({ areas, grade: most }) => {
    const wanted = filesOf('en').filter((file) => areas.includes(basename(file, '.json')));
    for (const file of wanted) {
      const { grade, longest } = readingOf(Object.values(JSON.parse(readFileSync(file, 'utf8'))));
      if (grade > most) fault(file, `reads like grade ${grade.toFixed(1)}, at most ${most}`);
      if (longest.length > LONGEST)
        fault(file, `${longest.length} words in a sentence: ${longest.join(' ')}`);
    }
    return readingOf(wanted.flatMap((file) => Object.values(JSON.parse(readFileSync(file, 'utf8'))))).grade;
  });
  return grades[0];
}

const known = sameMessages();
const used = new Set();
noWordsInCode(known, used);
for (const id of Object.keys(known)) if (!used.has(id)) faults.push(`message ${id}: nobody uses it`);
logicalCss();
staffWordsStayWithStaff();
const grade = easyToRead();

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(
  `gates: ${Object.keys(known).length} messages in 2 languages, no words in code, logical CSS only, students’ words of grade ${grade.toFixed(1)}`,
);
