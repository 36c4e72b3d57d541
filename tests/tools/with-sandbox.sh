#!/usr/bin/env bash
# with-sandbox.sh PCSDK COMMAND…
#
# Runs the command with PCSDK_BASE_URL set to a sandbox of its own, and ends the sandbox however the command ends.
set -euo pipefail

pcsdk=$1
shift
exec {answer}< <(exec "$pcsdk" sandbox --port 0)
sandbox=$!
trap 'kill "$sandbox" 2>/dev/null || true' EXIT

read -r line <&"$answer" || { echo "the sandbox did not start" >&2; exit 1; }
url=$(sed -E 's/.*"url":"([^"]+)".*/\1/' <<<"$line")
PCSDK_BASE_URL=$url "$@"
