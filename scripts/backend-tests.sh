#!/bin/sh
# The tests of the built backend in two halves at once, each with a server and a database of its own: those tagged "long", and the rest.
# A failed test is counted by who calls this (the reports tell); a half that cannot run at all ends this with 1.
set -u
cd "$(dirname "$0")/.." || exit 1
log=$(mktemp)
trap 'rm -f "$log"' EXIT

half() { # half <-Dgroups=long | -DexcludedGroups=long>
  scripts/mvn.sh -q -f backend quarkus:generate-code-tests surefire:test -Dmaven.test.failure.ignore=true "$1"
}

half -Dgroups=long >"$log" 2>&1 &
long=$!
half -DexcludedGroups=long
rest=$?
wait "$long"
long=$?
cat "$log"
[ "$rest$long" = 00 ]
