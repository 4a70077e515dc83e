#!/bin/sh
# npm with a Node that is new enough.
set -eu
command -v node >/dev/null || { echo "Node is missing: install version 20.19 or newer (nodejs.org)." >&2; exit 1; }
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' || {
  echo "Node $(node --version) is too old: install version 20.19 or newer (nodejs.org)." >&2
  exit 1
}
exec npm "$@"
