"""Measuring: long-lived clients in turns, whole processes, instructions."""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from places import WORK, environment

SLICE = 0.25
"""Seconds for which a client is measured before it is the next one's turn."""

Sample = dict[str, float]
"""Figures by name: `cpu` µs and `rate` of requests; `cpu` ms and `memory` MB of a process."""

Samples = dict[str, list[Sample]]
"""What each client came to, round by round."""


@dataclass(frozen=True)
class Client:
    """A program under measurement."""

    name: str
    command: Sequence[str | Path]
    environment: Mapping[str, str] = field(default_factory=dict)
    rounds: int = 1_000_000
    """At most so many: some peers take seconds for what others do in milliseconds."""

    def start(self, **how: Any) -> subprocess.Popen[str]:
        words = [str(word) for word in self.command]
        return subprocess.Popen(words, text=True, env=environment(**self.environment), **how)


class Loop:
    """A client that sends requests when told."""

    def __init__(self, client: Client, width: int, fewest: int = 1) -> None:
        self._client = client
        self._width = width
        self._fewest = max(width, fewest)
        self._process = client.start(stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._count = self._calibrate()

    def _calibrate(self) -> int:
        """Warms up, and finds how many requests make a slice."""
        count = self._fewest
        while True:
            seconds = self._run(count)["seconds"]
            if seconds >= SLICE / 2:
                break
            count *= 4 if seconds < SLICE / 8 else 2
        wanted = max(self._fewest, round(count * SLICE / seconds))
        self._run(wanted)
        return wanted

    def measure(self) -> Sample:
        """One slice."""
        told = self._run(self._count)
        return {"cpu": told["cpu"] / told["requests"] * 1e6, "rate": told["requests"] / told["seconds"]}

    def alone(self, count: int, repeat: int) -> float:
        """The least CPU µs of a unit, in `repeat` runs of so many."""
        return min(self._run(count)["cpu"] for _ in range(repeat)) / count * 1e6

    def _run(self, count: int) -> dict[str, float]:
        assert self._process.stdin is not None and self._process.stdout is not None
        try:
            self._process.stdin.write(f"{count} {self._width}\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            pass
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"bench: {self._client.name} ended: {self._client.command}")
        told: dict[str, float] = json.loads(line)
        return told

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


def loops(clients: Sequence[Client], rounds: int, width: int = 1) -> Samples:
    """Every client's requests, in turns: A B C, B C A, C A B …"""
    with ExitStack() as stack:
        running: list[tuple[Client, Loop]] = []
        for client in clients:
            loop = Loop(client, width)
            stack.callback(loop.close)
            running.append((client, loop))
        return _in_turns(rounds, [(client, loop.measure) for client, loop in running])


def processes(clients: Sequence[Client], rounds: int) -> Samples:
    """Every client's whole process, in turns, after a run that fills the caches."""

    def measure(client: Client) -> Callable[[], Sample]:
        usage(client)
        return lambda: {name: value for name, value in usage(client).items() if name != "output"}

    return _in_turns(rounds, [(client, measure(client)) for client in clients])


def _in_turns(rounds: int, clients: Sequence[tuple[Client, Callable[[], Sample]]]) -> Samples:
    samples: Samples = {client.name: [] for client, _ in clients}
    for turn in range(rounds):
        # Whoever comes first finds a processor that has rested: not always the same one.
        first = turn % len(clients)
        for client, measure in (*clients[first:], *clients[:first]):
            if turn < client.rounds:
                samples[client.name].append(measure())
    return samples


def usage(client: Client) -> dict[str, Any]:
    """What a whole process used: `cpu` and `wall` ms, peak `memory` MB, and its `output`."""
    report = WORK / f"usage-{os.getpid()}.json"
    wrapped = Client(client.name, [WORK / "usage", report, *client.command], client.environment)
    process = wrapped.start(stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
    output, _ = process.communicate()
    if process.returncode != 0:
        raise SystemExit(f"bench: {client.name} failed with {process.returncode}: {client.command}")
    told = json.loads(report.read_text())
    report.unlink()
    return {
        "cpu": told["cpu"] * 1e3,
        "wall": told["seconds"] * 1e3,
        "memory": told["memory"] / 1e6,
        "output": output,
    }


def instructions(command: Sequence[str | Path], count: int, **more: str) -> int:
    """The instructions that a loop client executes for one request, in user space: what callgrind counts."""
    totals = [_collected(command, requests, more) for requests in (count, 2 * count)]
    return round((totals[1] - totals[0]) / count)


def _collected(command: Sequence[str | Path], requests: int, more: Mapping[str, str]) -> int:
    valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *map(str, command)]
    done = subprocess.run(
        valgrind, input=f"{requests} 1\n", text=True, capture_output=True, env=environment(**more), check=True
    )
    found = re.search(r"Collected : (\d+)", done.stderr)
    if found is None:
        raise SystemExit(f"bench: callgrind says nothing:\n{done.stderr}")
    return int(found[1])


def median(samples: Sequence[Sample], figure: str) -> float:
    return statistics.median(sample[figure] for sample in samples)


def spread(samples: Sequence[Sample], figure: str) -> tuple[float, float]:
    values = [sample[figure] for sample in samples]
    return min(values), max(values)
