#!/bin/sh
# All tests of both halves, one after another; a failure does not hide what comes after it. Ends with the counts.
set -u
cd "$(dirname "$0")/.." || exit 1
make=${MAKE:-make}
reports=.local/reports
rm -rf "$reports" backend/target/surefire-reports backend/local/target/surefire-reports
mkdir -p "$reports"
broken=""

stage() { # stage <what> <command…>
  what=$1
  shift
  echo "── $what"
  "$@" || broken="$broken, $what"
}

stage "launcher" scripts/mvn.sh -q -f backend/local package
# failures are counted below; the package is needed by the journeys all the same
stage "backend: compile, rules, endpoints, architecture" \
  scripts/mvn.sh -q -f backend package -Dmaven.test.failure.ignore=true && touch backend/target/.built
stage "web app: install and build" $make --no-print-directory frontend/dist/index.html
stage "web app: unit tests" scripts/npm.sh --prefix frontend test -- \
  --reporter=default --reporter=json --outputFile.json="$PWD/$reports/web.json"
stage "journeys: Chromium, built app, PostgreSQL, Keycloak" $make --no-print-directory journeys

node scripts/counts.mjs "$reports" "${broken#, }"
