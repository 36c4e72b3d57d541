#!/usr/bin/env bash
# sanitize.sh address|thread [TEST…]: the unit tests of the core and of the C ABI under a sanitizer; the names, if any,
# choose among them as `cargo test` does.
#
# The standard library comes as it is built for everybody, so what happens inside it alone is not seen; what it inlines
# into our code is, locks and reference counts among it.
set -euo pipefail
cd "$(dirname "$0")/../.."

sanitizer=$1
shift
export RUSTUP_TOOLCHAIN=nightly
if ! rustc --version >/dev/null 2>&1; then
    echo "the sanitizers need a nightly toolchain: rustup toolchain install nightly" >&2
    exit 1
fi
target=$(rustc -vV | sed -n 's/^host: //p')
export CARGO_TARGET_DIR=$PWD/target/$sanitizer-sanitizer CARGO_INCREMENTAL=0
# The standard library is built without the sanitizer, which rustc takes for another ABI.
export RUSTFLAGS="-Zsanitizer=$sanitizer -Cunsafe-allow-abi-mismatch=sanitizer"
# A report ends the program; leaks are valgrind's business, which knows what the standard library keeps.
export ASAN_OPTIONS="halt_on_error=1:detect_leaks=0:detect_stack_use_after_return=1"
export TSAN_OPTIONS="halt_on_error=1:second_deadlock_stack=1:suppressions=$PWD/tests/tools/tsan.supp"
cargo test --locked --package pcsdk --package pcsdk-c --features pcsdk/cli --lib --target "$target" --profile fast -- "$@"
