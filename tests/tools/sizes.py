"""What the packages of `make dist` weigh, packed and installed, against the goals: `sizes.py DIST`.

Fails when one has outgrown its goal.
"""

from __future__ import annotations

import sys
import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Package:
    """A package: bytes to be sent, bytes on a user's disk, and the most that those may come to."""

    name: str
    packed: int
    installed: int
    goal: int = 15 * MEGABYTE


def packages(dist: Path) -> Iterator[Package]:
    for wheel in dist.glob("*.whl"):
        with zipfile.ZipFile(wheel) as files:
            installed = sum(file.file_size for file in files.infolist())
        yield Package(f"Python: {wheel.name}", wheel.stat().st_size, installed)
    for tarball in dist.glob("*.tgz"):
        with tarfile.open(tarball) as files:
            installed = sum(file.size for file in files)
        yield Package(f"Node: {tarball.name}", tarball.stat().st_size, installed)
    yield folder("PHP: php/", dist / "php")
    for name in ("lib/libpcsdk.so", "lib/libpcsdk.a", "bin/pcsdk"):
        size = (dist / name).stat().st_size
        # What a static link takes of the archive is no more than what is in the shared library.
        goal = 40 * MEGABYTE if name.endswith(".a") else 8 * MEGABYTE
        yield Package(name, size, size, goal)


def folder(name: str, place: Path) -> Package:
    size = sum(file.stat().st_size for file in place.rglob("*") if file.is_file())
    return Package(name, size, size)


def main(dist: Path) -> int:
    found = list(packages(dist))
    width = max(len(package.name) for package in found)
    print(f"{'':{width}}   packed  installed     goal")
    for package in found:
        sizes = (package.packed, package.installed, package.goal)
        columns = "  ".join(f"{size / MEGABYTE:6.1f} MB" for size in sizes)
        print(f"{package.name:{width}}  {columns}{'' if package.installed <= package.goal else '  MISSED'}")
    return int(any(package.installed > package.goal for package in found))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
