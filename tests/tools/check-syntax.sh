#!/usr/bin/env bash
# Parses every script of the tree that no compiler sees: JavaScript, PHP, shell, Python.
set -euo pipefail

files() { # PATTERN…
    git ls-files --cached --others --exclude-standard -- "$@" | while read -r file; do
        [ -f "$file" ] && printf '%s\n' "$file"
    done
}

files '*.js' '*.cjs' '*.mjs' | xargs --no-run-if-empty --max-args=1 node --check
files '*.sh' '.ci/run' | xargs --no-run-if-empty --max-args=1 bash -n
files '*.py' | xargs --no-run-if-empty .venv/bin/python -c '
import ast, pathlib, sys
for name in sys.argv[1:]:
    ast.parse(pathlib.Path(name).read_text(), name)
'
if command -v php >/dev/null; then
    files '*.php' | xargs --no-run-if-empty --max-args=1 php -l | { grep -v '^No syntax errors' || true; }
else
    echo 'check-syntax: php is missing, its files are not checked' >&2
fi
