#!/bin/sh
# Writes the page of the sample in every edition and language, and opens each in a browser: WCAG 2.1 A/AA,
# keyboard, width of 320 px, light and dark, print. Pictures come to <build folder>/nettleser/bilder.
# Needs node 20 or newer, npm, and Chromium (Debian: apt-get install chromium).
#
# Usage: src/browser/sider.sh [BUILD_FOLDER]    (after mvn package, or by mvn -P nettleser verify)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=${1:-$root/target}
work=$build/nettleser

for tool in node npm; do
  command -v "$tool" >/dev/null 2>&1 || { echo "$tool mangler. Installer Node.js 20 eller nyere." >&2; exit 2; }
done
[ -x /usr/bin/chromium ] || [ -x /usr/bin/chromium-browser ] || [ -x /usr/bin/google-chrome ] || {
  echo "Chromium mangler. Installer med: apt-get install chromium" >&2
  exit 2
}

rm -rf "$work/sider" "$work/bilder"
mkdir -p "$work/sider"
cp "$here/package.json" "$here/pages.mjs" "$work/"
npm install --prefix "$work" --no-audit --no-fund --silent
for lang in nb nn en; do
  java -cp "$build/classes:$build/lib/*" no.tilsynslupe.cli.Main check "$root/sample-data/saksuttrekk" \
    --out "$work/sider/$lang" --overwrite --formats html --edition tilsyn,leder,egenvurdering --lang "$lang"
done
node "$work/pages.mjs" "$work/sider" "$work/bilder"
