#!/bin/sh
# accept.sh         lists the ids of features, laws and promises that have a check
# accept.sh <ID>    runs that check, wherever it lives, and ends with "<ID> PASS <figure>" or "<ID> FAIL <figure>"
#
# A check is any of: JUnit tests tagged @Tag("<ID>"), Playwright tests tagged @<ID>, a program bench/accept/<ID>.
# Each prints its figure as a line "FIGURE <ID> <text>".
set -u
cd "$(dirname "$0")/.." || exit 1

in_junit() { grep -rhoE '@Tag\("[A-Z]+[0-9]+"\)' backend/src/test/java 2>/dev/null | sed -E 's/.*"(.*)".*/\1/'; }
in_playwright() { grep -rhoE "@[A-Z]+[0-9]+\b" frontend/e2e 2>/dev/null | tr -d @; }
in_bench() { ls bench/accept 2>/dev/null; }

if [ -z "${1:-}" ]; then
  { in_junit; in_playwright; in_bench; } | sort -uV
  exit 0
fi

id=$1
log=$(mktemp)
trap 'rm -f "$log" "$log.outcome"' EXIT
found=no failed=no

check() { # check <what> <command…>
  found=yes
  echo "$id: $1"
  shift
  { "$@" 2>&1 || echo failed >"$log.outcome"; } | tee -a "$log"
  [ ! -e "$log.outcome" ] || failed=yes
}

if in_junit | grep -qx "$id"; then
  check "tests of the backend" scripts/mvn.sh -q -f backend test -Dgroups="$id"
fi
if in_playwright | grep -qx "$id"; then
  check "journeys in the browser" ${MAKE:-make} --no-print-directory journeys GREP="@$id\\b"
fi
if in_bench | grep -qx "$id"; then
  check "measurement" "bench/accept/$id"
fi
if [ $found = no ]; then
  echo "$id has no check; 'make accept' lists those that exist." >&2
  exit 2
fi

figure=$(sed -nE "s/^.*FIGURE $id //p" "$log" | sort -u | paste -sd ';' - | sed 's/;/; /g')
if [ $failed = yes ] || [ -z "$figure" ]; then
  echo "$id FAIL ${figure:-without a figure}"
  exit 1
fi
echo "$id PASS $figure"
