#!/bin/sh
# openapi-check.sh <generated contract>: the committed contract is the one the code makes, keeps our rules, breaks no client
# of the last release, and the committed TypeScript client was made from it.
set -eu
cd "$(dirname "$0")/.."
generated=$1

cmp -s "$generated" openapi.yaml || {
  diff -u openapi.yaml "$generated" | head -40
  echo "openapi.yaml is not what the code says: run 'make openapi' and commit the result." >&2
  exit 1
}
scripts/lint/node_modules/.bin/spectral lint openapi.yaml --ruleset .spectral.yaml --fail-severity=warn --quiet

release=$(git tag --list 'v[0-9]*' --sort=-version:refname | head -n 1)
if [ -n "$release" ]; then
  before=$(mktemp)
  trap 'rm -f "$before"' EXIT
  git show "$release:openapi.yaml" >"$before"
  scripts/contract-diff/run.sh "$before" "$PWD/openapi.yaml" || {
    echo "openapi.yaml breaks clients of $release: keep what they use, or explain it in an ADR and raise the major version." >&2
    exit 1
  }
else
  echo "contract: no release yet, so nothing it could break"
fi
scripts/npm.sh --prefix frontend run --silent api:check
echo "contract: in step with the code, $(grep -c 'operationId:' openapi.yaml) operations"
