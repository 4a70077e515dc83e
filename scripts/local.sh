#!/bin/sh
# The launcher of everything that runs on one machine: local.sh run | test <command…> | prepare
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
java="$("$root/scripts/jdk.sh")/bin/java"
exec "$java" -Xshare:auto -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Dtrellis.root="$root" \
  -cp "$root/backend/local/target/trellis-local.jar:$root/backend/local/target/lib/*" org.trellis.local.Main "$@"
