#!/bin/sh
# Lays out the C library below a prefix: lib/, include/, pkg-config and CMake files. Nothing in it names the prefix,
# so the folder may be moved.
#
#     bindings-c/install.sh PREFIX PROFILE_DIR     # PROFILE_DIR: where cargo built, such as target/release

set -eu

if [ $# -ne 2 ]; then
    echo "usage: $0 PREFIX PROFILE_DIR" >&2
    exit 2
fi
prefix=$1
built=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

# `rustc --print native-static-libs` lists these for Linux.
native_libs='-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc'

version=$(sed -n 's/^#define PCSDK_VERSION "\(.*\)"$/\1/p' "$here/../include/pcsdk.h")
case $version in
    0.*) series=$(echo "$version" | cut -d. -f1-2) ;;
    *) series=$(echo "$version" | cut -d. -f1) ;;
esac
soname=libpcsdk.so.$series

fill() {
    sed -e "s/@VERSION@/$version/g" -e "s/@SONAME@/$soname/g" -e "s/@NATIVE_LIBS@/$native_libs/g" \
        -e "s/@SERIES_PATTERN@/$(echo "$series" | sed 's/\./[.]/g')/g" "$here/packaging/$1.in" >"$2/$1"
}

mkdir -p "$prefix/lib/pkgconfig" "$prefix/lib/cmake/pcsdk" "$prefix/include"

# Shared objects are replaced, not written over: a running program has the old one mapped.
install -m 755 "$built/libpcsdk.so" "$prefix/lib/libpcsdk.so.$version"
ln -sf "libpcsdk.so.$version" "$prefix/lib/$soname"
ln -sf "$soname" "$prefix/lib/libpcsdk.so"
install -m 644 "$built/libpcsdk.a" "$prefix/lib/libpcsdk.a"
install -m 644 "$here/../include/pcsdk.h" "$here/../include/pcsdk.ffi.h" "$prefix/include"

fill pcsdk.pc "$prefix/lib/pkgconfig"
fill pcsdk-config.cmake "$prefix/lib/cmake/pcsdk"
fill pcsdk-config-version.cmake "$prefix/lib/cmake/pcsdk"
