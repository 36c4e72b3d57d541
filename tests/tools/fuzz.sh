#!/usr/bin/env bash
# Fuzzes the targets of core/src/fuzzing under libFuzzer with AddressSanitizer, one after the other.
#
#   TARGET    one target; all of them when it is not set
#   SECONDS   how long each of them (600); FUZZ_SECONDS in the environment, since SECONDS is the shell's own
#
# What is new goes to fuzz/work/TARGET; at the end the inputs that reach something new are merged into the corpus,
# smallest first. What breaks stays in fuzz/artifacts/TARGET, and the script fails.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${FUZZ_SECONDS:-600}
cargo_fuzz=$PWD/.venv/bin/cargo-fuzz
export RUSTUP_TOOLCHAIN=nightly
if ! rustc --version >/dev/null 2>&1; then
    echo "fuzzing needs a nightly toolchain: rustup toolchain install nightly" >&2
    exit 1
fi

cd fuzz
targets=${TARGET:-$(basename --suffix=.rs --multiple fuzz_targets/*.rs)}
"$cargo_fuzz" fuzz build --fuzz-dir .
for target in $targets; do
    mkdir -p "work/$target" "artifacts/$target"
    program=target/$(rustc -vV | sed -n 's/^host: //p')/release/$target
    echo "== $target: $seconds s"
    "$program" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -max_len=16384 -print_final_stats=1 \
        -artifact_prefix="artifacts/$target/" "work/$target" "corpus/$target" 2>&1 |
        { grep -E 'stat::number_of_executed_units|stat::new_units|panicked|ERROR|SUMMARY|artifact' || true; }
    # Small ones alone: the corpus is for a quick replay.
    "$program" -merge=1 -max_len=2048 "corpus/$target" "work/$target" >/dev/null 2>&1
done
