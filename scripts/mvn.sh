#!/bin/sh
# Maven with a JDK 25.
set -eu
JAVA_HOME=$("$(dirname "$0")/jdk.sh")
export JAVA_HOME
command -v mvn >/dev/null || { echo "Maven is missing: install version 3.8 or newer (maven.apache.org, or your system's package 'maven')." >&2; exit 1; }
# Maven's own libraries make a JDK this new print warnings nobody here can act on
MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
export MAVEN_OPTS
exec mvn -B -ntp -Dstyle.color=never "$@"
