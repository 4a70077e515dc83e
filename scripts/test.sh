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
# Keycloak is unpacked and built while the compiler runs; if that fails, the journeys say why.
scripts/local.sh prepare >/dev/null 2>&1 &
stage "backend: compile" $make --no-print-directory backend/target/.built
stage "backend: rules, endpoints, architecture" scripts/backend-tests.sh
wait
stage "web app: install and build" $make --no-print-directory frontend/dist/index.html
stage "web app: unit tests" scripts/npm.sh --prefix frontend test -- \
  --reporter=default --reporter=json --outputFile.json="$PWD/$reports/web.json"
stage "journeys: Chromium, built app, PostgreSQL, Keycloak" $make --no-print-directory journeys

node scripts/counts.mjs "$reports" "${broken#, }"
