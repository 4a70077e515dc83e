#!/bin/sh
# run.sh <contract before> <contract now>: fails when clients of the first would break.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
classpath=$here/target/classpath
[ -s "$classpath" ] || "$here/../mvn.sh" -q -f "$here" dependency:build-classpath -Dmdep.outputFile="$classpath" >/dev/null
exec "$("$here/../jdk.sh")/bin/java" -cp "$(cat "$classpath")" "$here/BreakingChanges.java" "$@"
