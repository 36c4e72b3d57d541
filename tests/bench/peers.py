"""Sets up what is measured: the packages of `dist/`, and everybody else's, pinned, each in a place of its own."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from places import CLIENTS, DIST, HERE, ROOT, WORK, python

PEERS = ("purecloud", "ringcentral", "common")


def set_up() -> None:
    """Makes what is missing; the packages of `dist/` are always installed anew."""
    WORK.mkdir(parents=True, exist_ok=True)
    for name in PEERS:
        _venv(name)
        _npm(name)
    _our_wheel()
    _our_npm_package()
    for source, flags in (("loop.c", ["-lcurl"]), ("usage.c", [])):
        program = WORK / source.removesuffix(".c")
        _run(["cc", "-O2", "-Wall", "-Wextra", "-o", program, CLIENTS / source, *flags])
    _run(["cargo", "build", "--locked", "--release", "--quiet", "--package", "pcsdk-bench"], ROOT)
    shutil.copy2(ROOT / "target/release/pcsdk-bench", WORK / "pcsdk-bench")


def _venv(name: str) -> None:
    requirements = HERE / "peers" / name / "requirements.txt"
    place = WORK / "venv" / name
    if _is_made(place, requirements):
        return
    _say(f"Python packages of {name}")
    shutil.rmtree(place, ignore_errors=True)
    _run([sys.executable, "-m", "venv", place])
    _pip(name, "--requirement", requirements)
    _made(place, requirements)


def _npm(name: str) -> None:
    lock = HERE / "peers" / name / "package-lock.json"
    place = WORK / "npm" / name
    if _is_made(place, lock):
        return
    _say(f"Node packages of {name}")
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    for file in ("package.json", "package-lock.json"):
        shutil.copy(lock.with_name(file), place)
    _run(["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"], place)
    _made(place, lock)


def _our_wheel() -> None:
    place = WORK / "venv/pcsdk"
    if not Path(python("pcsdk")).exists():
        _run([sys.executable, "-m", "venv", place])
    _pip("pcsdk", "--no-index", "--force-reinstall", _only("pcsdk-*.whl"))


def _our_npm_package() -> None:
    place = WORK / "npm/pcsdk"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    (place / "package.json").write_text('{"name":"bench","private":true}')
    install = ["npm", "install", "--offline", "--no-audit", "--no-fund", "--loglevel=error"]
    _run([*install, _only("pcsdk-*.tgz")], place)


def _only(pattern: str) -> Path:
    found = list(DIST.glob(pattern))
    if len(found) != 1:
        raise SystemExit(f"bench: dist/ holds {len(found)} of {pattern}: run `make dist`")
    return found[0]


def _pip(name: str, *what: str | Path) -> None:
    _run([python(name), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *what])


def _is_made(place: Path, source: Path) -> bool:
    stamp = place / "made-of"
    return stamp.exists() and stamp.read_text() == _digest(source)


def _made(place: Path, source: Path) -> None:
    (place / "made-of").write_text(_digest(source))


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _run(command: Sequence[str | Path], where: Path | None = None) -> None:
    subprocess.run([str(word) for word in command], cwd=where, check=True, stdout=sys.stderr)


def _say(text: str) -> None:
    print(f"bench: {text}", file=sys.stderr, flush=True)


