/* Weighs what a browser loads first, gzipped, and fails when a budget is broken. Run after a build. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const budgets = { shell: 115, student: 150, teacher: 170, lazy: 60, map: 90, css: 20, locale: 20 };
const studentRoutes = /features\/(path|profile|evidence|goals|week|settings)\/[A-Z]\w+\.tsx$/;

const cache = new Map();
function weigh(file) {
  if (!cache.has(file))
    cache.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1000);
  return cache.get(file);
}

/** A chunk and everything it imports statically. */
function closure(key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, found);
  return found;
}

const sum = (files) => [...new Set(files)].reduce((total, file) => total + weigh(file), 0);
const script = (keys) => sum([...keys].map((key) => manifest[key].file));
const sheets = (keys) => sum([...keys].flatMap((key) => manifest[key].css ?? []));
const without = (keys, known) => new Set([...keys].filter((key) => !known.has(key)));

const rows = [];
function row(name, weight, budget) {
  rows.push({ name, weight, budget, broken: weight > budget });
}

function firstView(key, name, own) {
  const isStudent = studentRoutes.test(key);
  const navigation = closure(`src/shell/nav/${isStudent ? 'student' : 'teacher'}.ts`);
  const all = new Set([...shell, ...navigation, ...own]);
  row(`${name} (first view)`, script(all), isStudent ? budgets.student : budgets.teacher);
  row(`${name} (CSS)`, sheets(all), budgets.css);
}

const entries = Object.keys(manifest);
const entry = entries.find((key) => manifest[key].isEntry);
const shell = closure(entry);
const myPath = closure('src/features/path/MyPath.tsx');
row('shell', script(shell), budgets.shell);
row('shell CSS', sheets(shell), budgets.css);

for (const key of entries.filter((name) => manifest[name].isDynamicEntry)) {
  const own = closure(key);
  const name = key.replace(/^\.\.\/|^src\//, '').replace('\0', '');
  if (key.includes('messages/')) {
    row(name, script(own), budgets.locale);
    continue;
  }
  // a picture that somebody asks for on a page that stands already: what is fetched then
  if (key.includes('features/path-map/')) {
    row(`${name} (on My path)`, script(without(own, new Set([...shell, ...myPath]))), budgets.map);
    continue;
  }
  row(`${name} (lazy)`, script(without(own, shell)), budgets.lazy);
  if (/features\//.test(key)) firstView(key, name, own);
}

for (const { name, weight, budget, broken } of rows.sort((a, b) => b.weight - a.weight)) {
  console.log(`${broken ? 'OVER' : 'ok  '} ${weight.toFixed(1).padStart(6)} of ${budget} kB  ${name}`);
}
if (rows.some((one) => one.broken)) process.exit(1);
