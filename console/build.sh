#!/bin/sh
# Builds or checks the console; called by Maven, and does nothing if nothing has changed since it last went well.
#   build.sh build   target/classes/dev/dossier/console holds the console
#   build.sh check   types, rules of hooks, formatting and unit tests hold
set -eu
cd "$(dirname "$0")"

release=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\)\..*/\1/p')
if [ -z "$release" ] || [ "$release" -lt 20 ] || ! command -v npm >/dev/null; then
  echo "Dossier's console needs Node.js 20.19 or newer with npm on the PATH, and found ${release:-none}." >&2
  echo "Install it from https://nodejs.org (Debian: apt install nodejs npm; macOS: brew install node)." >&2
  exit 1
fi

mkdir -p target
contract=../functions/api/src/main/resources/dev/dossier/api/openapi.yaml

sum() { # one line for the contents and names of files
  find "$@" -type f | LC_ALL=C sort | xargs cksum | cksum
}

unchanged() { # true if the stamp in file $1 still says $2
  [ "$(cat "$1" 2>/dev/null)" = "$2" ]
}

packages=$(sum package.json package-lock.json)
if ! unchanged node_modules/.dossier-stamp "$packages"; then
  npm ci --no-audit --no-fund --loglevel=error
  echo "$packages" >node_modules/.dossier-stamp
fi

everything=$(sum src public tools ./*.json ./*.js ./*.ts index.html "$contract")
case $1 in
  build)
    unchanged target/build.stamp "$everything" && [ -f target/classes/dev/dossier/console/index.html ] && exit 0
    npm run --silent build -- --logLevel warn --emptyOutDir --outDir target/classes/dev/dossier/console
    echo "$everything" >target/build.stamp
    ;;
  check)
    unchanged target/check.stamp "$everything" && exit 0
    npm run --silent check
    echo "$everything" >target/check.stamp
    ;;
esac
