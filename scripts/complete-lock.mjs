// npm leaves optional packages of other systems out of a lock file when the registry in use does not offer them, and `npm ci`
// then refuses the file everywhere. This adds them by name and version. Usage: complete-lock.mjs <package-lock.json>
import { readFileSync, writeFileSync } from "node:fs";

const file = process.argv[2];
const lock = JSON.parse(readFileSync(file, "utf8"));
const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const CHIPS = ["arm64", "arm", "x64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32"];

function entry(owner, name, version) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = CHIPS.filter((chip) => words.includes(chip));
  if (!os.length && !cpu.length) return undefined;
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") ? ["glibc"] : undefined;
  return { version, cpu, ...(owner.dev && { dev: true }), ...(libc && { libc }), optional: true, ...(os.length && { os }) };
}

let added = 0;
for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    const made = /^\d+\.\d+\.\d+/.test(version) && !lock.packages[path] ? entry(owner, name, version) : undefined;
    if (!made) continue;
    lock.packages[path] = made;
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${file}: ${added} added`);
