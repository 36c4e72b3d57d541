#!/usr/bin/env bash
# sanitize.sh address|thread [--short] [TEST…]: the unit tests of the core and of the C ABI under a sanitizer; the names,
# if any, choose among them as `cargo test` does. --short is for CI: the C ABI's alone, which go through the core; where
# the toolchain for it can not be had, it says so and passes.
#
# For ThreadSanitizer the standard library is built with it, from the component rust-src, which is fetched if need be:
# else it would not see the locks and reference counts in there, and take what they guard for races.
set -euo pipefail
cd "$(dirname "$0")/../.."

sanitizer=$1
shift
packages=(--package pcsdk --package pcsdk-c --features pcsdk/cli)
missing=1
if [ "${1:-}" = --short ]; then
    shift
    packages=(--package pcsdk-c)
    missing=0
fi
export RUSTUP_TOOLCHAIN=nightly
if ! rustc --version >/dev/null 2>&1; then
    echo "not run: the sanitizers need a nightly toolchain (rustup toolchain install nightly)" >&2
    exit "$missing"
fi
build_std=()
if [ "$sanitizer" = thread ]; then
    build_std=(-Zbuild-std)
    if [ ! -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library" ] &&
        ! rustup component add rust-src --toolchain nightly >&2; then
        echo "not run: ThreadSanitizer needs the component rust-src of the nightly toolchain" >&2
        exit "$missing"
    fi
fi
target=$(rustc -vV | sed -n 's/^host: //p')
export CARGO_TARGET_DIR=$PWD/target/$sanitizer-sanitizer CARGO_INCREMENTAL=0
# A report ends the program; leaks are valgrind's business, which knows what the standard library keeps.
export ASAN_OPTIONS="halt_on_error=1:detect_leaks=0:detect_stack_use_after_return=1"
export TSAN_OPTIONS="halt_on_error=1:second_deadlock_stack=1"
# A standard library without the sanitizer is another ABI to rustc.
flags=(-Zsanitizer="$sanitizer" -Cunsafe-allow-abi-mismatch=sanitizer)

# A sanitizer that finds nothing where there is something would prove nothing.
mkdir -p "$CARGO_TARGET_DIR"
rustc --edition 2024 "${flags[@]}" -o "$CARGO_TARGET_DIR/planted" tests/tools/planted.rs
if said=$("$CARGO_TARGET_DIR/planted" "$sanitizer" 2>&1) || ! grep -q 'SUMMARY: .*Sanitizer' <<<"$said"; then
    echo "the sanitizer does not find the planted defect: $said" >&2
    exit 1
fi
echo "the planted defect was found: $(grep 'SUMMARY' <<<"$said")"

export RUSTFLAGS="${flags[*]}"
cargo test "${build_std[@]}" --locked "${packages[@]}" --lib --target "$target" --profile fast -- "$@"
