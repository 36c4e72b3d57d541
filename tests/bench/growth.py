"""How cost grows: with threads, the size of an answer, the length of a list, the number of clients."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import data
from measure import Client, Loop, median
from places import CLIENTS, WORK, python
from web import Server

Curves = dict[str, list[tuple[int, float]]]
"""Cost per unit at each step, by the client's name."""

_ROUNDS = 3


@dataclass(frozen=True)
class Table:
    """One table and plot."""

    name: str
    title: str
    step: str
    """What grows."""
    cost: str
    """What is counted, with its unit."""
    measure: Callable[[Server, int], Curves]


def _clients(case: str, base: str) -> list[Client]:
    return [
        Client("Rust", [WORK / "pcsdk-bench", "pcsdk", case], {"BASE": base}),
        Client("Python", [python("pcsdk"), CLIENTS / "loop.py", "pcsdk", case], {"BASE": base}),
    ]


def _costs(clients: Sequence[tuple[Client, int, int]], rounds: int) -> list[float]:
    """CPU µs of a request for each client, its width and the fewest requests of a slice; in turns."""
    loops = [Loop(client, width, fewest) for client, width, fewest in clients]
    samples = [[loop.measure()] for loop in loops]
    for _ in range(min(rounds, _ROUNDS) - 1):
        for one, loop in zip(samples, loops, strict=True):
            one.append(loop.measure())
    for loop in loops:
        loop.close()
    return [median(one, "cpu") for one in samples]


def _threads(server: Server, rounds: int) -> Curves:
    steps = (1, 4, 16, 64)
    return {
        client.name: list(zip(steps, _costs([(client, width, 1) for width in steps], rounds), strict=True))
        for client in _clients("me", server.plain)
    }


def _sizes(server: Server, rounds: int) -> Curves:
    curves: Curves = {"Rust": [], "Python": []}
    for size in data.SIZES:
        clients = _clients(f"size-{size}", server.plain)
        real = (WORK / f"data/size/{size}.json").stat().st_size
        for client, cost in zip(clients, _costs([(client, 1, 1) for client in clients], rounds), strict=True):
            curves[client.name].append((size, cost / real * 1000))
    return curves


def _items(server: Server, rounds: int) -> Curves:
    steps = (1, 10, 100, 1_000, 10_000, 100_000, 1_000_000)
    curves: Curves = {}
    for client in _clients("items", server.list):
        loop = Loop(client, 1)
        curves[client.name] = [(step, loop.alone(step, 3 if step < 100_000 else 1)) for step in steps]
        loop.close()
    return curves


def _crowd(server: Server, rounds: int) -> Curves:
    steps = (1, 10, 50, 100, 200)
    return {
        client.name: list(zip(steps, _costs([(client, width, 400) for width in steps], rounds), strict=True))
        for client in _clients("clients", server.plain)
    }


TABLES = (
    Table("growth-threads", "Threads on one client", "threads", "CPU µs a request of 1 KB", _threads),
    Table("growth-size", "Size of the answer", "bytes", "CPU µs for each KB", _sizes),
    Table("growth-items", "Length of a list", "items", "CPU µs an item, the first page's request included", _items),
    Table("growth-clients", "Clients in a process, used in turn", "clients", "CPU µs a request of 1 KB", _crowd),
)
