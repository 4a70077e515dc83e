#!/bin/sh
# Prints the path of a Chromium for the journeys: the system's, else Debian's package, else one sentence.
set -u

find_chromium() {
  for name in chromium chromium-browser google-chrome-stable google-chrome; do
    command -v "$name" 2>/dev/null && return 0
  done
  for app in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    [ -x "$app" ] && echo "$app" && return 0
  done
  return 1
}

if [ -n "${CHROMIUM_PATH:-}" ]; then
  echo "$CHROMIUM_PATH"
  exit 0
fi
find_chromium && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing Chromium …" >&2
  { apt-get update -q && apt-get install -y -q --no-install-recommends chromium; } >&2 && find_chromium && exit 0
fi
echo "Chromium is missing, the journeys need it: install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH." >&2
exit 1
