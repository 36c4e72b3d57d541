#!/usr/bin/env bash
# Says which of the tools that everything here stands on are missing or too old, all of them at once.
set -euo pipefail
exec >&2

complaints=()

need() { # COMMAND WHERE-FROM
    command -v "$1" >/dev/null || complaints+=("$1 is missing: $2")
}

need cargo "install Rust 1.90 or later (https://rustup.rs)"
need cc "apt-get install gcc libc6-dev"
need python3 "apt-get install python3 python3-venv (3.10 or later)"
need node "install Node.js 20 or later"
need npm "install Node.js 20 or later with npm"

if command -v python3 >/dev/null && ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))'; then
    complaints+=("$(python3 --version) is too old: 3.10 or later is needed")
fi
if command -v node >/dev/null && ! node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)'; then
    complaints+=("Node.js $(node --version) is too old: 20 or later is needed")
fi

[ ${#complaints[@]} -eq 0 ] && exit 0
printf 'missing: %s\n' "${complaints[@]}"
exit 1
