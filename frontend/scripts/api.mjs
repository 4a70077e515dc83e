/* Writes src/api/generated from ../openapi.yaml; with --check only says whether it is what the contract makes. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const tool = join(root, 'tools/openapi');
const contract = join(root, '../openapi.yaml');
const committed = join(root, 'src/api/generated');
const check = process.argv.includes('--check');

if (!existsSync(join(tool, 'node_modules'))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: tool, stdio: 'inherit' });
}

function generate(output) {
  const options = ['--input', contract, '--output', output, '--plugins', '@hey-api/typescript', '--silent'];
  execFileSync(join(tool, 'node_modules/.bin/openapi-ts'), [...options, '--no-log-file'], { cwd: tool });
}

const filesOf = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
        .sort()
    : [];

const same = (one, other) =>
  filesOf(one).join() === filesOf(other).join() &&
  filesOf(one).every((name) => readFileSync(one + name).equals(readFileSync(other + name)));

if (check) {
  const fresh = mkdtempSync(join(tmpdir(), 'trellis-api-'));
  generate(fresh);
  const isSame = same(fresh, committed);
  rmSync(fresh, { recursive: true });
  if (!isSame) {
    console.error(
      "src/api/generated is not what openapi.yaml makes: run 'npm run api' and commit the result.",
    );
    process.exit(1);
  }
} else {
  rmSync(committed, { recursive: true, force: true });
  generate(committed);
}
