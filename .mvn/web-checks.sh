#!/bin/sh
# The checks of the web components in frontend/: types, lint, unit tests. Only a build server insists on them.
set -e
# Not at the root: a package.json there is taken by Vaadin for its own.
cd "$(dirname "$0")/../src/test/frontend"
if ! command -v npm >/dev/null 2>&1; then
  echo "Node.js is not here: the checks of the web components are left out"
  [ "$CI" = true ] && exit 1
  exit 0
fi
# npm writes this file when all is installed. Newer than the lock file: nothing to fetch.
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund --loglevel=error
  touch node_modules/.package-lock.json
fi
npm run --silent check
