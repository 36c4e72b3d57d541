"""The examples of the README run as they stand: every fenced block in a language of ours, against a sandbox."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "target/fast"
WITH_SANDBOX = [str(ROOT / "tests/tools/with-sandbox.sh"), str(BUILD / "pcsdk")]

FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PRINTS = re.compile(r"prints: (.*?)(?: \*/)?$", re.MULTILINE)

COMMANDS = {
    "python": ["python3", "example.python"],
    "javascript": ["node", "example.javascript"],
    "php": ["php", "example.php"],
    "c": ["sh", "-c", "cc -std=c99 -Wall -Wextra -Werror example.c $(pkg-config --cflags --libs pcsdk) -o c && ./c"],
    "sh": ["sh", "-eu", "example.sh"],
}
"""How a block of each language runs. Blocks of other languages are not programs."""


@dataclass(frozen=True)
class Example:
    """A block of the README: its language, its text, and the lines that its comments promise."""

    language: str
    text: str

    @property
    def promises(self) -> list[str]:
        return [match.strip() for match in PRINTS.findall(self.text)]


def examples() -> Iterator[Example]:
    for language, text in FENCE.findall((ROOT / "README.md").read_text(encoding="utf-8")):
        if language in COMMANDS:
            yield Example(language, text)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages as programs find them by name, from what `make build` made."""
    place = tmp_path_factory.mktemp("installed")
    (place / "node_modules").mkdir()
    (place / "node_modules/pcsdk").symlink_to(ROOT / "bindings-node")
    subprocess.run([ROOT / "bindings-c/install.sh", place / "c", BUILD], check=True)
    return place


@pytest.mark.parametrize("example", [pytest.param(e, id=f"{n}-{e.language}") for n, e in enumerate(examples())])
def test_an_example_prints_what_it_promises(example: Example, installed: Path, tmp_path: Path) -> None:
    (tmp_path / f"example.{example.language}").write_text(example.text, encoding="utf-8")
    (tmp_path / "vendor").mkdir()
    (tmp_path / "vendor/autoload.php").write_text(f"<?php require '{ROOT}/bindings-c/php/autoload.php';")
    environment = os.environ | {
        "PYTHONPATH": str(ROOT / "bindings-python/python"),
        "NODE_PATH": str(installed / "node_modules"),
        "PCSDK_LIB": str(BUILD / "libpcsdk.so"),
        "PKG_CONFIG_PATH": str(installed / "c/lib/pkgconfig"),
        "LD_LIBRARY_PATH": str(installed / "c/lib"),
        "PATH": f"{BUILD}{os.pathsep}{os.environ['PATH']}",
    }
    run = subprocess.run(
        [*WITH_SANDBOX, *COMMANDS[example.language]],
        check=False, cwd=tmp_path, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120,
    )
    assert (run.returncode, run.stderr) == (0, "")
    printed = iter(run.stdout.splitlines())
    for promise in example.promises:
        assert promise in printed, f"{promise!r} is not printed, or not in this order:\n{run.stdout}"


def test_every_language_has_a_short_example_that_promises_something() -> None:
    first = {example.language: example for example in reversed(list(examples()))}
    assert set(first) == set(COMMANDS)
    for example in first.values():
        assert example.promises
        assert len(example.text.splitlines()) <= 15, example.language


def test_every_block_is_an_example_or_a_transcript() -> None:
    languages = {language for language, _ in FENCE.findall((ROOT / "README.md").read_text(encoding="utf-8"))}
    assert languages <= {*COMMANDS, "console", "toml"}
