"""The examples of the READMEs run as they stand, against a sandbox.

Of the README every fenced block in a language of ours; of the packages' READMEs those that promise to print something,
with the configuration file that stands there.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "target/fast"
WITH_SANDBOX = [str(ROOT / "tests/tools/with-sandbox.sh"), str(BUILD / "pcsdk")]

FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PRINTS = re.compile(r"prints: (.*?)(?: \*/)?$", re.MULTILINE)

PACKAGES = ("bindings-python/README.md", "bindings-node/README.md", "bindings-c/php/README.md")

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


def blocks(readme: str) -> list[tuple[str, str]]:
    return FENCE.findall((ROOT / readme).read_text(encoding="utf-8"))


def examples() -> Iterator[Example]:
    for language, text in blocks("README.md"):
        if language in COMMANDS:
            yield Example(language, text)


def package_examples() -> Iterator[Any]:
    for readme in PACKAGES:
        configuration = "".join(text for language, text in blocks(readme) if language == "toml")
        for number, (language, text) in enumerate(blocks(readme)):
            example = Example({"js": "javascript"}.get(language, language), text)
            if example.language in COMMANDS and example.promises:
                yield pytest.param(example, configuration, id=f"{readme.split('/')[-2]}-{number}")


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
    runs(example, installed, tmp_path)


@pytest.mark.parametrize(("example", "configuration"), list(package_examples()))
def test_an_example_of_a_package_prints_what_it_promises(
    example: Example, configuration: str, installed: Path, tmp_path: Path
) -> None:
    for name, text in [("config.toml", configuration), ("jwt", "header.claims.signature")]:
        (tmp_path / name).touch(mode=0o600)
        (tmp_path / name).write_text(text, encoding="utf-8")
    own = {"PCSDK_CONFIG_FILE": str(tmp_path / "config.toml"), "PCSDK_STATE_DIR": str(tmp_path / "state")}
    if example.language == "php":
        example = Example("php", f"<?php\n{example.text}")
    runs(example, installed, tmp_path, own)


def runs(example: Example, installed: Path, tmp_path: Path, own: dict[str, str] | None = None) -> None:
    (tmp_path / f"example.{example.language}").write_text(example.text, encoding="utf-8")
    (tmp_path / "vendor").mkdir()
    (tmp_path / "vendor/autoload.php").write_text(f"<?php require '{ROOT}/bindings-c/php/autoload.php';")
    environment = os.environ | (own or {}) | {
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


@pytest.mark.parametrize("readme", PACKAGES)
def test_the_readme_of_a_package_shows_logins_that_last(readme: str) -> None:
    shown = "".join(text for language, text in blocks(readme) if PRINTS.search(text))
    for what in ["profile", "storage", "store", "accessViolation", ".login()" if "php" not in readme else "->login()"]:
        assert what in shown, what


def test_every_block_is_an_example_or_a_transcript() -> None:
    languages = {language for language, _ in blocks("README.md")}
    assert languages <= {*COMMANDS, "console", "toml"}
