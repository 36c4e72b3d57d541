#!/usr/bin/env bash
# venv.sh REQUIREMENTS: a virtual environment in .venv with the pinned packages of that file.
set -euo pipefail
exec >&2

requirements=$1
# Debian splits the part of Python that makes environments into a package of its own.
if ! python3 -c 'import ensurepip' 2>/dev/null; then
    "$(dirname "$0")/install.sh" ensurepip=python3-venv
fi
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement "$requirements"

# Programs that tests start find the package of the tree as if it were installed.
packages=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
echo "$PWD/bindings-python/python" >"$packages/pcsdk-tree.pth"
