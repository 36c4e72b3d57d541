"""The figures as Markdown and SVG."""

from __future__ import annotations

import datetime
import json
import os
import platform
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

from goals import Verdict
from growth import Curves, Table
from measure import Samples, median, spread
from places import DOCUMENT, HERE, python
from rows import Row

_HEADS = {
    "cpu": "CPU µs",
    "rate": "req/s",
    "memory": "peak MB",
    "wall": "wall ms",
    "size": "MB",
    "files": "files",
    "growth": "MB above the first page",
    "item": "CPU µs an item",
    "straight": "cost of an item, 1,000,000 against 100,000",
    "instructions": "instructions",
}

_EXACT = ("size", "files", "growth", "item", "straight", "instructions")
"""Figures that are taken once."""


@dataclass(frozen=True)
class Circumstances:
    """When and where it was measured."""

    date: str
    machine: str
    load: str
    versions: str
    rounds: int
    minutes: float

    @classmethod
    def now(cls, rounds: int, load: tuple[float, float, float], seconds: float) -> Circumstances:
        busy = f"{load[0]:.1f} before, {os.getloadavg()[0]:.1f} after"
        date = datetime.datetime.now(datetime.UTC).date().isoformat()
        return cls(date, _machine(), busy, _versions(), rounds, seconds / 60)


def section(row: Row, samples: Samples) -> str:
    """A row as a heading, a table and its goals."""
    lines = [f"### {row.title} (`{row.name}`)", "", *_table(row, samples), ""]
    lines += [
        f"- goal {verdict.goal}: **{'met' if verdict.met else 'missed'}**, {verdict.found}"
        for verdict in verdicts(row, samples)
    ]
    return "\n".join([*lines, ""])


def verdicts(row: Row, samples: Samples) -> list[Verdict]:
    return [goal.judge(samples) for goal in row.goals]


def _table(row: Row, samples: Samples) -> list[str]:
    millis = "wall" in row.figures or row.figures == ("cpu", "memory")
    heads = [_HEADS[figure].replace("CPU µs", "CPU ms") if millis else _HEADS[figure] for figure in row.figures]
    ranged = [figure not in _EXACT for figure in row.figures]
    titles = ["client", *(f"{head} (min–max)" if has else head for head, has in zip(heads, ranged, strict=True))]
    floor = row.floor in samples
    lines = ["| " + " | ".join([*titles, *(["× the floor"] if floor else [])]) + " |"]
    lines.append("|---" * (len(titles) + floor) + "|")
    for name, taken in samples.items():
        cells = [name]
        for figure, has_range in zip(row.figures, ranged, strict=True):
            low, high = spread(taken, figure)
            middle = number(median(taken, figure))
            cells.append(f"{middle} ({number(low)}–{number(high)})" if has_range else middle)
        if floor:
            cells.append(f"{median(taken, 'cpu') / median(samples[row.floor], 'cpu'):.1f}")
        lines.append("| " + " | ".join(cells) + " |")
    return lines


def growth_section(table: Table, curves: Curves) -> str:
    """A growth table: a column for each client."""
    names = list(curves)
    lines = [f"### {table.title} (`{table.name}`)", "", f"{table.cost}:", ""]
    lines += ["| " + " | ".join([table.step, *names]) + " |", "|---" * (len(names) + 1) + "|"]
    for points in zip(*curves.values(), strict=True):
        lines.append("| " + " | ".join([f"{points[0][0]:,}", *(number(cost) for _, cost in points)]) + " |")
    return "\n".join([*lines, ""])


def number(value: float) -> str:
    """Three digits or so."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def write(rows: Sequence[tuple[Row, Samples]], tables: Sequence[tuple[Table, Curves]], when: Circumstances) -> None:
    """Writes the document and its plots."""
    DOCUMENT.parent.mkdir(exist_ok=True)
    text = (HERE / "performance.md.in").read_text()
    parts = {
        "DATE": when.date,
        "MACHINE": when.machine,
        "LOAD": when.load,
        "VERSIONS": when.versions,
        "ROUNDS": str(when.rounds),
        "MINUTES": f"{when.minutes:.0f}",
        "SUMMARY": _summary(rows),
        "ROWS": "\n".join(section(row, samples) for row, samples in rows),
        "GROWTH": "\n".join(
            f"{growth_section(table, curves)}\n![{table.title}](performance/{table.name}.svg)\n"
            for table, curves in tables
        ),
    }
    DOCUMENT.write_text(re.sub(r"@([A-Z]+)@", lambda found: parts[found[1]], text))
    _plot(tables)


def _summary(rows: Sequence[tuple[Row, Samples]]) -> str:
    lines = ["| work | goal | found | |", "|---|---|---|---|"]
    for row, samples in rows:
        for verdict in verdicts(row, samples):
            lines.append(f"| {row.title} | {verdict.goal} | {verdict.found} | {'met' if verdict.met else '**missed**'} |")
    return "\n".join(lines)


def _plot(tables: Sequence[tuple[Table, Curves]]) -> None:
    folder = DOCUMENT.with_suffix("")
    folder.mkdir(exist_ok=True)
    plots = [
        {"file": f"{folder}/{table.name}.svg", "title": table.title, "x": table.step, "y": table.cost, "curves": curves}
        for table, curves in tables
    ]
    # By the peers' interpreter: the plotting library is installed there.
    subprocess.run([python("common"), HERE / "plot.py"], input=json.dumps(plots), text=True, check=True)


def _machine() -> str:
    with open("/proc/cpuinfo") as file:
        model = next((line.split(":", 1)[1].strip() for line in file if line.startswith("model name")), "unknown")
    with open("/proc/meminfo") as file:
        memory = int(file.readline().split()[1]) / 1e6
    return f"{os.cpu_count()} cores ({model}), {memory:.0f} GB, {platform.system()} {platform.release()}"


def _versions() -> str:
    def said(*command: str) -> str:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        text = (done.stdout + done.stderr).strip()
        return text.splitlines()[0] if text else ""

    def pinned(name: str) -> list[str]:
        wanted = ("PureCloudPlatformClientV2", "ringcentral", "requests", "httpx", "urllib3", "pycurl", "orjson")
        lines = (HERE / "peers" / name / "requirements.txt").read_text().split()
        return [line.replace("==", " ") for line in lines if line.split("==")[0] in wanted]

    def locked(name: str) -> list[str]:
        packages = json.loads((HERE / "peers" / name / "package-lock.json").read_text())["packages"]
        direct = packages[""]["dependencies"]
        return [f"{one} {packages[f'node_modules/{one}']['version']}" for one in direct]

    programs = [
        said(python("pcsdk"), "--version"),
        "Node " + said("node", "--version"),
        said("php", "-r", "echo 'PHP ', PHP_VERSION;"),
        said("rustc", "--version"),
        said("nginx", "-v").replace("nginx version: ", ""),
        said("curl", "--version").split(" (")[0],
        "ureq 3.5.1",
    ]
    names = ("purecloud", "ringcentral", "common")
    packages = [package for name in names for package in pinned(name) + locked(name)]
    return ", ".join(dict.fromkeys([*programs, *packages]))
