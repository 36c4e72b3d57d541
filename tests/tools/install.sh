#!/usr/bin/env bash
# install.sh COMMAND=PACKAGE…
#
# Sees to it that each command is there: as root by installing its Debian package, otherwise by saying how to get it.
# Fails when one is still missing. Everything it says goes to standard error.
set -euo pipefail
exec >&2
# Servers are there, which not everybody looks at.
PATH+=:/usr/sbin:/sbin

missing=()
for pair in "$@"; do
    command -v "${pair%%=*}" >/dev/null || missing+=("${pair#*=}")
done
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "missing: ${missing[*]}. Install it and try again: sudo apt-get install ${missing[*]}"
    exit 1
fi
echo "installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update
apt-get -qq install --yes --no-install-recommends "${missing[@]}"
