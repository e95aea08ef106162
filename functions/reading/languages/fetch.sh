#!/bin/sh
# Brings the language data from npm; called by Maven, and does nothing if they are there.
set -eu
cd "$(dirname "$0")"
command -v npm >/dev/null || {
  echo "Dossier's build needs Node.js 20.19 or newer with npm on the PATH: https://nodejs.org" >&2
  exit 1
}
packages=$(cksum package.json package-lock.json)
[ "$(cat node_modules/.dossier-stamp 2>/dev/null)" = "$packages" ] && exit 0
npm ci --no-audit --no-fund --loglevel=error
echo "$packages" >node_modules/.dossier-stamp
