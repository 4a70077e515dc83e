#!/bin/sh
# Prints the home of a JDK 25, wherever systems put them, even when an older java comes first on the path.
set -u

is_25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null
}

on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")

for home in "${JAVA_HOME:-}" "${JAVA_HOME_25_X64:-}" "${on_path:-}" \
  /usr/lib/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/*jdk* \
  "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.asdf/installs/java/* \
  "${HOME:-}"/.local/share/mise/installs/java/* \
  /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
  /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
  if [ -n "$home" ] && is_25 "$home"; then
    echo "$home"
    exit 0
  fi
done
echo "JDK 25 is missing: install one (for example Temurin 25 from adoptium.net, or 'sdk install java 25-tem') or set JAVA_HOME to it." >&2
exit 1
