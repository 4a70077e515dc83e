#!/bin/sh
# new-migration.sh <module> <what>: an empty migration with the time as its version.
set -eu
module=${1:-} what=${2:-}
[ -n "$module" ] && [ -n "$what" ] || { echo "Say which: make new-migration MODULE=people NAME=guardian_links" >&2; exit 1; }
root=$(cd "$(dirname "$0")/.." && pwd)
[ -d "$root/backend/src/main/java/org/trellis/$module" ] || { echo "There is no module named $module." >&2; exit 1; }
folder=backend/src/main/resources/db/migration/$module
mkdir -p "$root/$folder"
file=$folder/V$(date -u +%Y%m%d%H%M%S)__$(printf %s "$what" | tr ' -' '__').sql
printf -- '-- Why: \n' >"$root/$file"
echo "$file"
