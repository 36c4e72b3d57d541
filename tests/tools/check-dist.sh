#!/usr/bin/env bash
# Installs each package of dist/ into an empty folder, the way a user does, and has it greet against the sandbox that
# dist/ brings along; then looks at what the binaries ask of a system.
set -uo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
dist=$root/dist
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

passed=0
failed=0

check() { # NAME FUNCTION: runs the function in an empty folder
    mkdir "$work/$2"
    if (set -e; cd "$work/$2"; "$2") >"$work/$2.log" 2>&1; then
        echo "ok: $1"
        passed=$((passed + 1))
    else
        echo "FAILED: $1"
        sed 's/^/    /' "$work/$2.log"
        failed=$((failed + 1))
    fi
}

# Runs a command against a sandbox; it must print the greeting and nothing else.
greets() {
    local printed
    printed=$("$root/tests/tools/with-sandbox.sh" "$dist/bin/pcsdk" "$@")
    [ "$printed" = 'Hello, Ada Lovelace!' ] || { echo "printed: $printed"; return 1; }
}

wheel() {
    python3 -m venv venv
    venv/bin/pip install --quiet --disable-pip-version-check --no-index "$dist"/pcsdk-*.whl
    cat >hello.py <<'END'
from pcsdk import ApiClient, UsersApi

client = ApiClient()
client.login_client_credentials_grant("id", "secret")
print(f"Hello, {UsersApi(client).get_users_me().name}!")
END
    greets venv/bin/python -I hello.py
}

npm_package() {
    npm install --offline --no-audit --no-fund --loglevel=error "$dist"/pcsdk-*.tgz
    cat >hello.cjs <<'END'
const { ApiClient, UsersApi } = require('pcsdk')

const client = new ApiClient()
client
  .loginClientCredentialsGrant('id', 'secret')
  .then(() => new UsersApi(client).getUsersMe())
  .then((me) => console.log(`Hello, ${me.name}!`))
END
    cat >hello.mjs <<'END'
import { ApiClient, UsersApi } from 'pcsdk'

const client = new ApiClient()
await client.loginClientCredentialsGrant('id', 'secret')
console.log(`Hello, ${(await new UsersApi(client).getUsersMe()).name}!`)
END
    greets node hello.cjs
    greets node hello.mjs
}

composer_package() {
    cat >composer.json <<END
{
    "repositories": [
        {"packagist.org": false},
        {"type": "path", "url": "$dist/php", "options": {"symlink": false}}
    ],
    "require": {"pcsdk/pcsdk": "@dev"}
}
END
    COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_HOME=$PWD/home composer install --no-interaction --quiet
    cat >hello.php <<'END'
<?php
require 'vendor/autoload.php';

$client = new Pcsdk\ApiClient();
$client->loginClientCredentialsGrant('id', 'secret');
echo 'Hello, ', (new Pcsdk\UsersApi($client))->getUsersMe()->name, "!\n";
END
    greets env -u PCSDK_LIB php hello.php
}

# The example says `c: ` before its greeting.
example_greets() {
    PCSDK_CLIENT_ID=id PCSDK_CLIENT_SECRET=secret greets sh -c './call | sed "s/^c: //"'
}

shared_library() {
    export PKG_CONFIG_PATH=$dist/lib/pkgconfig LD_LIBRARY_PATH=$dist/lib
    # shellcheck disable=SC2046  # flags are words
    cc -std=c99 "$root/bindings-c/examples/call.c" $(pkg-config --cflags --libs pcsdk) -o call
    example_greets
}

static_library() {
    export PKG_CONFIG_PATH=$dist/lib/pkgconfig
    local libs
    libs=$(pkg-config --static --libs-only-l pcsdk)
    # shellcheck disable=SC2046,SC2086  # flags are words
    cc -std=c99 "$root/bindings-c/examples/call.c" $(pkg-config --cflags pcsdk) "$dist/lib/libpcsdk.a" \
        ${libs//-lpcsdk/} -o call
    ! ldd call | grep -q libpcsdk
    example_greets
}

command_line() {
    PCSDK_CLIENT_ID=id PCSDK_CLIENT_SECRET=secret greets \
        sh -c "echo \"Hello, \$($dist/bin/pcsdk call getUsersMe --field name)!\""
}

shared_library_exports() {
    nm -D --defined-only "$dist/lib/libpcsdk.so" | awk '{print $3}' | sort >exported
    sort "$root/bindings-c/abi.txt" | diff - exported
}

shared_library_marks() {
    local soname
    soname=$(readelf -d "$dist/lib/libpcsdk.so" | sed -n 's/.*SONAME.*\[\(.*\)\].*/\1/p')
    [ -n "$soname" ] && [ -e "$dist/lib/$soname" ]
    readelf -d "$dist/lib/libpcsdk.so" | grep -q NODELETE
}

# The binaries, those inside of packages too, one a line.
binaries() {
    mkdir -p npm wheel
    tar -C npm -xzf "$dist"/pcsdk-*.tgz
    python3 -m zipfile -e "$dist"/pcsdk-*.whl wheel
    printf '%s\n' "$dist/bin/pcsdk" "$dist/lib/libpcsdk.so" npm/package/*.node wheel/pcsdk/*.so
}

lean_binaries() {
    local binary held
    for binary in $(binaries); do
        held=$(grep -aoF '{"id":"getUsersMe",' "$binary" | wc -l)
        echo "$binary holds the catalogue $held times"
        [ "$held" -eq 1 ]
        if readelf -SW "$binary" | grep -E '\.(debug_|symtab)'; then return 1; fi
    done
}

# Which C library each binary needs at least; packages linked without zig are told apart by the wheel's name.
old_systems() {
    local wanted=2.17 newest binary
    case $(echo "$dist"/pcsdk-*.whl) in *manylinux_2_17* | *manylinux2014*) ;; *) echo 'linked without zig'; return 0 ;; esac
    for binary in $(binaries); do
        newest=$(objdump -T "$binary" | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -1)
        echo "$binary: $newest"
        [ "$(printf '%s\n' "GLIBC_$wanted" "$newest" | sort -V | tail -1)" = "GLIBC_$wanted" ]
    done
}

# What every package must carry, and what none may do.
licences_and_scripts() {
    cmp "$root/LICENSE" "$dist/LICENSE"
    cmp "$root/LICENSE" "$dist/php/LICENSE"
    tar -xOzf "$(echo "$dist"/pcsdk-*.tgz)" package/LICENSE | cmp - "$root/LICENSE"
    python3 - "$(echo "$dist"/pcsdk-*.whl)" "$root/LICENSE" <<'END'
import pathlib, sys, zipfile

wheel = zipfile.ZipFile(sys.argv[1])
licences = [name for name in wheel.namelist() if ".dist-info/" in name and name.endswith("/LICENSE")]
assert [wheel.read(name) for name in licences] == [pathlib.Path(sys.argv[2]).read_bytes()], licences
# A wheel runs nothing when it is installed; a .pth file would run at every start of Python.
assert not [name for name in wheel.namelist() if name.endswith(".pth")]
END
    tar -xOzf "$(echo "$dist"/pcsdk-*.tgz)" package/package.json | node -e '
        const { scripts = {}, dependencies = {}, gypfile } = JSON.parse(require("fs").readFileSync(0))
        const runs = Object.keys(scripts).filter((name) => /install|prepare|prepublish/.test(name))
        if (runs.length > 0 || gypfile || Object.keys(dependencies).length > 0) throw new Error(String(runs))'
    php -r '$package = json_decode(file_get_contents($argv[1]), true); exit(isset($package["scripts"]) ? 1 : 0);' \
        "$dist/php/composer.json"
}

check 'every package has the licence and runs no script' licences_and_scripts
check 'the wheel installs and greets' wheel
check 'the npm package installs and greets, required and imported' npm_package
check 'the Composer package installs and greets' composer_package
check 'a C program greets with the shared library' shared_library
check 'a C program greets with the static library' static_library
check 'the command line greets' command_line
check 'the shared library exports the ABI and nothing else' shared_library_exports
check 'the shared library has its soname and stays loaded' shared_library_marks
check 'the binaries run with glibc 2.17' old_systems
check 'the binaries hold the catalogue once and no symbols for debuggers' lean_binaries

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
