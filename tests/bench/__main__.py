"""Measures this library beside its peers: `make bench`, or `make bench ROW=get-python ROUNDS=5`.

Everything runs on this machine and takes turns, so that a busy machine disturbs all alike; figures are CPU time of
whole client processes, medians, and ratios of the same round. The whole run writes `docs/performance.md`; one row only
prints it.
"""

from __future__ import annotations

import argparse
import os
import time

import growth
import peers
import report
from measure import Samples
from rows import ROWS, Row
from web import Server, server


def main() -> None:
    known = [row.name for row in ROWS] + [table.name for table in growth.TABLES]
    arguments = argparse.ArgumentParser(prog="make bench")
    arguments.add_argument("--row", action="append", default=[], choices=known, metavar="ROW", help=", ".join(known))
    arguments.add_argument("--rounds", type=int, default=9, help="how often everybody has a turn")
    given = arguments.parse_args()

    began, load = time.monotonic(), os.getloadavg()
    peers.set_up()
    with server() as running:
        rows = [(row, measured(row, running, given.rounds)) for row in ROWS if not given.row or row.name in given.row]
        tables = [
            (table, grown(table, running, given.rounds))
            for table in growth.TABLES
            if not given.row or table.name in given.row
        ]
    if not given.row:
        report.write(rows, tables, report.Circumstances.now(given.rounds, load, time.monotonic() - began))


def measured(row: Row, running: Server, rounds: int) -> Samples:
    samples = row.measure(running, rounds)
    print(report.section(row, samples), flush=True)
    return samples


def grown(table: growth.Table, running: Server, rounds: int) -> growth.Curves:
    curves = table.measure(running, rounds)
    print(report.growth_section(table, curves), flush=True)
    return curves


main()
