#!/usr/bin/env bash
# Every demo program, in every language, against the sandbox that PCSDK_BASE_URL names.
#
# Standard output holds their ten lines and nothing else. What `make build` made is used; a program that cannot run
# is told on standard error, and fails the whole, but not before the others have had their turn.
set -uo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
build=$root/target/fast
work=$root/target/demo
demo=$root/tests/demo

# Programs find the packages by name, as they would where they are installed.
rm -rf "$work"
mkdir -p "$work/node_modules"
ln -s "$root/bindings-node" "$work/node_modules/pcsdk"
"$root/bindings-c/install.sh" "$work/c" "$build"

export PYTHONPATH=$root/bindings-python/python PYTHONDONTWRITEBYTECODE=1
export NODE_PATH=$work/node_modules
export PCSDK_LIB=$build/libpcsdk.so
export PATH=$build:$PATH

failed=0

run() { # PROGRAM COMMAND…
    local program=$1
    shift
    "$@" || { echo "demo: $program failed" >&2; failed=1; }
}

compiled() { # EXAMPLE
    cc -std=c99 -Wall -Wextra -Wpedantic -Werror -I"$work/c/include" "$root/bindings-c/examples/$1.c" \
        -L"$work/c/lib" -lpcsdk -Wl,-rpath,"$work/c/lib" -o "$work/$1" && "$work/$1"
}

# The examples in C are those of the C package, which take their credentials from the environment.
purecloud_c() {
    PCSDK_CLIENT_ID=client-id PCSDK_CLIENT_SECRET=client-secret compiled call
}

ringcentral_c() {
    RC_APP_KEY=key RC_APP_SECRET=secret RC_USERNAME=+12223334455 RC_EXTENSION='' RC_PASSWORD=password \
        compiled ringcentral
}

for platform in purecloud ringcentral; do
    run "$platform.py" python3 "$demo/$platform.py"
    run "$platform.cjs" node "$demo/$platform.cjs"
    run "$platform.php" php "$demo/$platform.php"
    run "$platform.c" "${platform}_c"
    run "$platform.sh" sh "$demo/$platform.sh"
done
exit "$failed"
