#!/usr/bin/env bash
# Sees to it that the Debian packages for `make bench` are there: as root by installing them, otherwise by saying so.
set -euo pipefail
exec >&2

"$(dirname "$0")/../tools/install.sh" nginx=nginx-light php=php8.2-cli valgrind=valgrind openssl=openssl curl=curl

# These bring no command of their own.
missing=()
ls /usr/lib/nginx/modules/ngx_http_echo_module.so >/dev/null 2>&1 || missing+=(libnginx-mod-http-echo)
php -m | grep -qx curl || missing+=(php8.2-curl)
echo '#include <curl/curl.h>' | cc -E - >/dev/null 2>&1 || missing+=(libcurl4-openssl-dev)
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "missing: ${missing[*]}. Install it and try again: sudo apt-get install ${missing[*]}"
    exit 1
fi
echo "installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update
apt-get -qq install --yes --no-install-recommends "${missing[@]}"
