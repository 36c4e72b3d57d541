#!/usr/bin/env bash
# sanitize.sh address|thread [TEST…]: the unit tests of the core and of the C ABI under a sanitizer; the names, if any,
# choose among them as `cargo test` does.
#
# With the component rust-src the standard library is built with the sanitizer too. ThreadSanitizer cannot do without:
# it would not see the locks and reference counts in there, and take what they guard for races.
set -euo pipefail
cd "$(dirname "$0")/../.."

sanitizer=$1
shift
export RUSTUP_TOOLCHAIN=nightly
if ! rustc --version >/dev/null 2>&1; then
    echo "the sanitizers need a nightly toolchain: rustup toolchain install nightly" >&2
    exit 1
fi
build_std=()
if [ -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library" ]; then
    build_std=(-Zbuild-std)
elif [ "$sanitizer" = thread ]; then
    echo "ThreadSanitizer needs the standard library's source: rustup component add rust-src --toolchain nightly" >&2
    exit 1
fi
target=$(rustc -vV | sed -n 's/^host: //p')
export CARGO_TARGET_DIR=$PWD/target/$sanitizer-sanitizer CARGO_INCREMENTAL=0
# A standard library without the sanitizer is another ABI to rustc.
export RUSTFLAGS="-Zsanitizer=$sanitizer -Cunsafe-allow-abi-mismatch=sanitizer"
# A report ends the program; leaks are valgrind's business, which knows what the standard library keeps.
export ASAN_OPTIONS="halt_on_error=1:detect_leaks=0:detect_stack_use_after_return=1"
export TSAN_OPTIONS="halt_on_error=1:second_deadlock_stack=1"
cargo test "${build_std[@]}" --locked --package pcsdk --package pcsdk-c --features pcsdk/cli --lib --target "$target" --profile fast -- "$@"
