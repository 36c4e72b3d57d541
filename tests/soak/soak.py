"""Sixteen threads on one client for a long time, against a server that breaks one answer in eight.

    soak.py [--minutes N] [--seconds N] [--threads N] [--seed N]

Every call must end in its own data or in a typed error; nothing that changes something may be carried out twice; memory
and descriptors must stay where they were. Prints a table and ends with 1 when anything is not so.
"""

from __future__ import annotations

import argparse
import collections
import json
import pathlib
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import pcsdk
from server import FAULTS, PAGE_ITEMS, PAGES, chance

HERE = pathlib.Path(__file__).parent
WARM = 0.3
"""The share of the time after which memory and descriptors must have settled."""
MEMORY_SLACK_KB = 8 * 1024
FD_SLACK = 20
"""A call that ends badly may leave its connection to the collector of the pool for a moment."""


class Wrong(Exception):
    """An answer that belongs to another request, or only half of one."""


def expect(found: object, wanted: object) -> None:
    if found != wanted:
        raise Wrong(f"{found!r} instead of {wanted!r}")


@dataclass
class Tally:
    """What became of the calls, by operation."""

    right: collections.Counter[str] = field(default_factory=collections.Counter)
    errors: collections.Counter[str] = field(default_factory=collections.Counter)
    wrong: list[str] = field(default_factory=list)
    started: int = 0


def get_user(client: pcsdk.ApiClient, request_id: str) -> None:
    expect(client.call("getUser", {"userId": request_id})["text"], request_id * 40)


def request_with_query(client: pcsdk.ApiClient, request_id: str) -> None:
    response = client.request("GET", "/api/v2/anything", query={"id": request_id})
    expect(response.data["id"], request_id)


def post(client: pcsdk.ApiClient, request_id: str) -> None:
    response = client.request("POST", "/api/v2/things", body={"id": request_id, "padding": "x" * 2000})
    expect(response.data["id"], request_id)


def list_pages(client: pcsdk.ApiClient, request_id: str) -> None:
    # The id travels as the filter that every page carries.
    items = pcsdk.UsersApi(client).get_users_iter(id=[request_id])
    wanted = [f"{request_id}-{page}-{place}" for page in range(1, PAGES + 1) for place in range(PAGE_ITEMS)]
    expect([item["id"] for item in items], wanted)


OPERATIONS: tuple[tuple[float, Callable[[pcsdk.ApiClient, str], None]], ...] = (
    (0.4, get_user), (0.6, request_with_query), (0.85, post), (1.0, list_pages),
)  # fmt: skip


def work(client: pcsdk.ApiClient, name: str, seed: int, until: float, tally: Tally) -> None:
    """Calls one operation after the other; which one follows from the seed."""
    count = 0
    while time.monotonic() < until:
        count += 1
        request_id = f"{name}x{count}"
        operation = next(op for share, op in OPERATIONS if chance(seed, name, count) < share)
        tally.started += 1
        try:
            operation(client, request_id)
            tally.right[operation.__name__] += 1
        except pcsdk.PcsdkError as error:
            tally.errors[type(error).__name__] += 1
        except BaseException as error:  # noqa: BLE001 - whatever else ends a call is what this program looks for
            tally.wrong.append(f"{operation.__name__} {request_id}: {error!r}")


def resident_kb() -> int:
    status = pathlib.Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))


def descriptors() -> int:
    return len(list(pathlib.Path("/proc/self/fd").iterdir()))


def show(rows: list[tuple[str, object]]) -> None:
    for name, value in rows:
        print(f"{name:<34} {value}")


def soak(seconds: float, threads: int, seed: int) -> int:
    server = subprocess.Popen(
        [sys.executable, str(HERE / "server.py"), str(seed)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert server.stdin is not None and server.stdout is not None
    url = server.stdout.readline().strip()
    client = pcsdk.ApiClient(base_url=url, stall_timeout=1, first_byte_timeout=1, retry_base=0.02, timeout=20)
    client.login_client_credentials_grant("id", "secret")
    began = time.monotonic()
    tallies = [Tally() for _ in range(threads)]
    workers = [
        threading.Thread(target=work, args=(client, f"t{number}", seed, began + seconds, tally), daemon=True)
        for number, tally in enumerate(tallies)
    ]
    for worker in workers:
        worker.start()
    time.sleep(seconds * WARM)
    warm_memory, warm_fds = resident_kb(), descriptors()
    # A call may take its own time limit after the last one has begun, a list of pages that of each page.
    for worker in workers:
        worker.join(max(0.0, began + seconds - time.monotonic()) + 80)
    hung = sum(worker.is_alive() for worker in workers)
    end_memory, end_fds = resident_kb(), descriptors()
    server.stdin.close()
    report = json.loads(server.stdout.read())
    server.wait()

    right = sum((tally.right for tally in tallies), collections.Counter())
    errors = sum((tally.errors for tally in tallies), collections.Counter())
    wrong = [line for tally in tallies for line in tally.wrong]
    started = sum(tally.started for tally in tallies)
    lost = started - right.total() - errors.total() - len(wrong)
    show([
        ("time, threads, seed", f"{time.monotonic() - began:.0f} s, {threads}, {seed}"),
        ("calls", started),
        ("requests that the server saw", report["requests"]),
        *((f"  fault {fault}", report["faults"].get(fault, 0)) for fault in FAULTS),
        *((f"right: {name}", count) for name, count in sorted(right.items())),
        *((f"typed error: {name}", count) for name, count in sorted(errors.items())),
        ("wrong", len(wrong)),
        ("lost", lost + hung),
        ("POSTs carried out, twice", f"{report['posts']}, {len(report['repeated'])}"),
        ("logins", report["tokens"]),
        ("memory, warm and at the end", f"{warm_memory} kB, {end_memory} kB"),
        ("descriptors, warm and at the end", f"{warm_fds}, {end_fds}"),
    ])  # fmt: skip
    for line in wrong[:20]:
        print(f"wrong: {line}", file=sys.stderr)
    failures = [
        what
        for what, failed in (
            ("wrong answers", bool(wrong)),
            ("lost calls", lost + hung > 0),
            ("repeated POSTs", bool(report["repeated"])),
            ("no call ended well", right.total() == 0),
            ("memory grows", end_memory > warm_memory + MEMORY_SLACK_KB),
            ("descriptors leak", end_fds > warm_fds + FD_SLACK),
        )
        if failed
    ]
    print(f"FAILED: {', '.join(failures)}" if failures else "clean")
    return 1 if failures else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=0.0)
    parser.add_argument("--seconds", type=float, default=0.0)
    parser.add_argument("--threads", type=int, default=16)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    return soak(options.minutes * 60 + options.seconds or 30 * 60, options.threads, options.seed)


if __name__ == "__main__":
    sys.exit(main())
