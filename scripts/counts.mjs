// Adds up the test reports of both halves. Usage: counts.mjs <reports folder> <stages that broke>
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [reports, broken] = process.argv.slice(2);

function surefire(folder) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  if (!existsSync(folder)) return undefined;
  for (const name of readdirSync(folder).filter((file) => /^TEST-.*\.xml$/.test(file))) {
    const suite = readFileSync(join(folder, name), "utf8").match(/<testsuite [^>]*>/s)?.[0] ?? "";
    const number = (attribute) => Number(suite.match(new RegExp(`\\b${attribute}="(\\d+)"`))?.[1] ?? 0);
    const failed = number("failures") + number("errors");
    count.failed += failed;
    count.skipped += number("skipped");
    count.passed += number("tests") - failed - number("skipped");
  }
  return count;
}

function json(file, read) {
  const path = join(reports, file);
  return existsSync(path) ? read(JSON.parse(readFileSync(path, "utf8"))) : undefined;
}

const parts = {
  launcher: surefire("backend/local/target/surefire-reports"),
  backend: surefire("backend/target/surefire-reports"),
  "web app": json("web.json", (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests, skipped: r.numPendingTests })),
  journeys: json("journeys.json", ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  })),
};

let passed = 0;
let failed = 0;
console.log("");
for (const [part, count] of Object.entries(parts)) {
  if (!count) {
    failed += 1;
    console.log(`${part}: no report, counted as 1 failed`);
    continue;
  }
  passed += count.passed;
  failed += count.failed;
  console.log(`${part}: ${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ""}`);
}
if (broken) {
  console.log(`did not end well: ${broken}`);
  failed ||= 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
