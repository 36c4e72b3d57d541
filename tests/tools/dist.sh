#!/usr/bin/env bash
# Builds every package into dist/, linked by zig so that they run with glibc 2.17 (2012) and later.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
PATH=$root/.venv/bin:$PATH

machine=$(uname -m)
version=$(cargo metadata --locked --no-deps --format-version 1 |
    python3 -c 'import json, sys; print(next(p["version"] for p in json.load(sys.stdin)["packages"] if p["name"] == "pcsdk"))')
products=(--package pcsdk --features pcsdk/cli --package pcsdk-c --package pcsdk-node)
staging=$root/target/dist

rm -rf dist "$staging"
mkdir -p dist/bin "$staging"

if python3 -m ziglang version >/dev/null 2>&1; then
    target=$machine-unknown-linux-gnu
    built=$root/target/$target/release
    cargo zigbuild --locked --release --target "$target.2.17" "${products[@]}"
    wheel=(--zig --compatibility manylinux2014)
else
    echo 'dist: zig is not to be had; the packages will need a glibc as new as this system has' >&2
    built=$root/target/release
    cargo build --locked --release "${products[@]}"
    wheel=()
fi

# C and the command line
bindings-c/install.sh dist "$built"
install -m 755 "$built/pcsdk" dist/bin/pcsdk
install -m 644 LICENSE dist/LICENSE

# Python
find bindings-python/python -name __pycache__ -prune -exec rm -r {} +
maturin build --locked --release "${wheel[@]}" --interpreter python3 --manifest-path bindings-python/Cargo.toml --out dist

# Node.js: packed from a copy, so that the tree keeps the quick build that tests use.
mkdir "$staging/npm"
tar -C bindings-node --exclude=node_modules --exclude='*.node' -cf - . | tar -C "$staging/npm" -xf -
cp LICENSE "$staging/npm"
node bindings-node/scripts/bundle.mjs "$staging/npm"
install -m 755 "$built/libpcsdk_node.so" "$staging/npm/pcsdk.linux-$(node -p process.arch)-gnu.node"
(
    cd "$staging/npm"
    npm version --no-git-tag-version --allow-same-version --loglevel=error "$version" >/dev/null
    npm pack --silent --ignore-scripts --pack-destination "$root/dist" >/dev/null
)

# PHP: a Composer package with the library inside
mkdir -p "dist/php/lib/linux-$machine"
tar -C bindings-c/php --exclude=tests --exclude=vendor --exclude=lib -cf - . | tar -C dist/php -xf -
cp LICENSE dist/php
install -m 755 "$built/libpcsdk.so" "dist/php/lib/linux-$machine/libpcsdk.so"
install -m 644 include/pcsdk.ffi.h dist/php/lib/pcsdk.ffi.h

python3 tests/tools/sizes.py dist
