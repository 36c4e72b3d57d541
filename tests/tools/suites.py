"""Runs the test suites of every language, shows their output, and sums up.

    suites.py [NAME…]

Each suite is a command with a runner of its own; this program reads the runner's closing counts. A suite whose command
is missing is skipped and the summary says so; one that ends badly without a count is one failure.
"""

from __future__ import annotations

import glob
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SWITCHES = ("PCSDK_REQUIRE_PEERS", "PCSDK_ALL_OPERATIONS", "PCSDK_DEFINITIONS")
"""Variables of ours that choose what the tests do."""


@dataclass(frozen=True)
class Runner:
    """How the closing lines of a test runner read: a pattern with named groups for each kind of line."""

    patterns: tuple[re.Pattern[str], ...]

    def count(self, line: str) -> dict[str, int]:
        """The counts that `line` holds by `passed`, `failed` and `skipped`; none for any other line."""
        for pattern in self.patterns:
            if match := pattern.search(line):
                return {name: int(number) for name, number in match.groupdict().items() if number}
        return {}


def runner(*patterns: str) -> Runner:
    return Runner(tuple(re.compile(pattern) for pattern in patterns))


CARGO = runner(r"^test result: \w+\. (?P<passed>\d+) passed; (?P<failed>\d+) failed; (?P<skipped>\d+) ignored")
PYTEST = runner(
    r"^=+ (?=.* in [\d.]+s)(?:(?P<failed>\d+) failed)?[, ]*(?:(?P<passed>\d+) passed)?[, ]*(?:(?P<skipped>\d+) skipped)?"
)
NODE = runner(r"^(?:#|ℹ) pass (?P<passed>\d+)$", r"^(?:#|ℹ) fail (?P<failed>\d+)$", r"^(?:#|ℹ) skipped (?P<skipped>\d+)$")
PLAIN = runner(r"^(?:\w+: )?(?P<passed>\d+) passed, (?P<failed>\d+) failed(?:, (?P<skipped>\d+) skipped)?$")


@dataclass(frozen=True)
class Suite:
    """A test suite: what to run, how to read its end, and the commands without which it cannot run."""

    name: str
    command: list[str]
    runner: Runner
    needs: tuple[str, ...] = ()

    def missing(self) -> list[str]:
        return [command for command in self.needs if shutil.which(command) is None]


@dataclass
class Outcome:
    """What became of a suite."""

    name: str
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0.0
    note: str = ""

    def add(self, counts: dict[str, int]) -> None:
        for name, number in counts.items():
            setattr(self, name, getattr(self, name) + number)


def files(*patterns: str) -> list[str]:
    return sorted(path for pattern in patterns for path in glob.glob(pattern, root_dir=ROOT, recursive=True))


def suites() -> list[Suite]:
    python = [".venv/bin/python", "-m", "pytest", "-p", "no:cacheprovider", "-c", "bindings-python/pyproject.toml"]
    cargo = ["cargo", "test", "--locked", "--profile", "fast", "--workspace", "--features", "pcsdk/cli", "--no-fail-fast"]
    node = ["node", "--test", *files("bindings-node/test/*.test.*", "tests/node/*.test.*")]
    php = ("php",)
    return [
        # The C ABI's programs are among these: Cargo compiles and runs them.
        Suite("rust", cargo, CARGO),
        Suite("python", [*python, "bindings-python/tests", "tests/python"], PYTEST),
        Suite("node", node, NODE),
        Suite("php", ["php", "bindings-c/php/tests/run.php"], PLAIN, needs=php),
        Suite("php-vectors", ["php", "tests/php/vectors.php"], PLAIN, needs=php),
        Suite("php-peers", ["php", "tests/php/peers.php"], PLAIN, needs=php),
        Suite("documents", [*python, "tests/demo"], PYTEST, needs=php),
    ]


SETTINGS = ("PCSDK_", "GENESYS", "RC_", "RINGCENTRAL_")
"""How the variables begin that a client reads: ours and the vendors'."""


def environment() -> dict[str, str]:
    """Where the suites find what `make build` made; nothing of the developer's own settings reaches a test."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(SETTINGS)}
    return own | {
        "PYTHONDONTWRITEBYTECODE": "1",
        "PCSDK_CONFIG_FILE": os.devnull,
        "PCSDK_LIB": str(ROOT / "target/fast/libpcsdk.so"),
        "PCSDK_SCRIPTED_SERVER": str(ROOT / "target/fast/scripted-server"),
        **{name: os.environ[name] for name in SWITCHES if name in os.environ},
    }


def run(suite: Suite) -> Outcome:
    outcome = Outcome(suite.name)
    if missing := suite.missing():
        outcome.skipped, outcome.note = 1, f"not run: {', '.join(missing)} is missing"
        return outcome
    print(f"\n### {suite.name}: {' '.join(suite.command[:6])}", flush=True)
    began = time.monotonic()
    with subprocess.Popen(
        suite.command, cwd=ROOT, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, errors="replace",
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            print(line, end="", flush=True)
            outcome.add(suite.runner.count(line.rstrip("\n")))
    outcome.seconds = time.monotonic() - began
    judge(outcome, process.returncode)
    return outcome


def judge(outcome: Outcome, code: int) -> None:
    """A runner that fails, or runs nothing, is a failure even when its lines do not say so."""
    if code != 0:
        outcome.note = f"exit code {code}"
        outcome.failed = max(outcome.failed, 1)
    elif outcome.passed + outcome.failed == 0:
        outcome.note, outcome.failed = "it ran no test", 1


def summary(outcomes: Iterable[Outcome]) -> int:
    total = Outcome("")
    print("\n### summary")
    for one in outcomes:
        counts = f"{one.passed:>5} passed {one.failed:>3} failed {one.skipped:>3} skipped {one.seconds:>7.1f} s"
        print(f"{one.name:<12} {counts}  {one.note}".rstrip())
        total.add({"passed": one.passed, "failed": one.failed, "skipped": one.skipped})
    print(f"{total.passed} passed, {total.failed} failed, {total.skipped} skipped")
    return 1 if total.failed else 0


def main(names: list[str]) -> int:
    known = suites()
    if unknown := set(names) - {suite.name for suite in known}:
        print(f"no suite {', '.join(sorted(unknown))}; there are {', '.join(s.name for s in known)}", file=sys.stderr)
        return 2
    return summary([run(suite) for suite in known if not names or suite.name in names])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
