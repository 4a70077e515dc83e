#!/bin/sh
# accept.sh            lists the ids of features, laws and promises that have a check
# accept.sh <ID>…      runs those checks, wherever they live; each ends with "<ID> PASS <figure>" or "<ID> FAIL <figure>"
# accept.sh all        runs every one
#
# A check is any of: JUnit tests tagged @Tag("<ID>"), Playwright tests tagged @<ID>, a program bench/accept/<ID>.
# Each prints its figure as a line "FIGURE <ID> <text>". JUnit tests of all ids share one run, and say "OUTCOME <ID> PASS|FAIL".
set -u
cd "$(dirname "$0")/.." || exit 1

in_junit() { grep -rhoE '@Tag\("[A-Z]+[0-9]+"\)' backend/src/test/java 2>/dev/null | sed -E 's/.*"(.*)".*/\1/'; }
in_playwright() { grep -rhoE "@[A-Z]+[0-9]+\b" frontend/e2e 2>/dev/null | tr -d @; }
in_bench() { ls bench/accept 2>/dev/null; }
every_id() { { in_junit; in_playwright; in_bench; } | sort -uV; }

# those of "$@" that a list on stdin has too, a space between two
of() { sort -u | grep -xE "$(echo "$@" | tr ' ' '|')" | paste -sd ' ' -; }

if [ $# = 0 ]; then
  every_id
  exit 0
fi
[ "$*" != all ] || set -- $(every_id)
for id in "$@"; do
  [ -n "$(every_id | of "$id")" ] || { echo "$id has no check; 'make accept' lists those that exist." >&2; exit 2; }
done

log=$(mktemp)
trap 'rm -f "$log" "$log.failed"' EXIT
failed="" # ids whose journey or measurement failed

show() { # show <command…>: its output goes to the log too; fails as the command does
  rm -f "$log.failed"
  { "$@" 2>&1 || touch "$log.failed"; } | tee -a "$log"
  [ ! -e "$log.failed" ]
}

tests=$(in_junit | of "$@")
if [ -n "$tests" ]; then
  echo "── tests of the backend: $tests"
  show scripts/mvn.sh -q -f backend test -Dgroups="$(echo "$tests" | tr ' ' '|')" -Dsurefire.failIfNoSpecifiedTests=false
fi
for id in $(in_playwright | of "$@"); do
  echo "── journeys in the browser: $id"
  show "${MAKE:-make}" --no-print-directory journeys GREP="@$id\\b" || failed="$failed $id"
done
for id in $(in_bench | of "$@"); do
  echo "── measurement: $id"
  show "bench/accept/$id" || failed="$failed $id"
done

passed() { # passed <ID>: none of its checks failed, and each kind it has was run
  case " $failed " in *" $1 "*) return 1 ;; esac
  [ -z "$(echo "$tests" | tr ' ' '\n' | of "$1")" ] ||
    { grep -q "OUTCOME $1 PASS" "$log" && ! grep -q "OUTCOME $1 FAIL" "$log"; }
}

outcome=0
echo
for id in "$@"; do
  figure=$(sed -nE "s/^.*FIGURE $id //p" "$log" | sort -u | paste -sd ';' - | sed 's/;/; /g')
  if [ -n "$figure" ] && passed "$id"; then
    echo "$id PASS $figure"
  else
    echo "$id FAIL ${figure:-without a figure}"
    outcome=1
  fi
done
exit $outcome
