"""Goals, and whether samples meet them."""

from __future__ import annotations

import statistics
from dataclasses import dataclass

from measure import Samples, median


@dataclass(frozen=True)
class Verdict:
    """What became of a goal."""

    goal: str
    found: str
    met: bool


@dataclass(frozen=True)
class Ratio:
    """At most (or at least) so much of a peer's figure, compared round by round: both had the same noise."""

    peer: str
    limit: float
    figure: str = "cpu"
    ours: str = "pcsdk"
    at_least: bool = False

    def judge(self, samples: Samples) -> Verdict:
        pairs = zip(samples[self.ours], samples[self.peer], strict=False)
        ratios = [ours[self.figure] / peer[self.figure] for ours, peer in pairs]
        found = statistics.median(ratios)
        sign, met = ("≥", found >= self.limit) if self.at_least else ("≤", found <= self.limit)
        what = {"cpu": "CPU", "memory": "peak memory", "rate": "req/s"}[self.figure]
        return Verdict(
            f"{what} {sign} {self.limit:.3g} × {self.peer}",
            f"{found:.3g} ({min(ratios):.3g}–{max(ratios):.3g})",
            met,
        )


@dataclass(frozen=True)
class Over:
    """At most so much more than another process: the interpreter alone."""

    base: str
    limit: float
    figure: str
    ours: str = "pcsdk"

    def judge(self, samples: Samples) -> Verdict:
        pairs = list(zip(samples[self.ours], samples[self.base], strict=False))
        extra = [ours[self.figure] - base[self.figure] for ours, base in pairs]
        found = statistics.median(extra)
        unit = {"cpu": "ms CPU", "memory": "MB"}[self.figure]
        return Verdict(
            f"≤ {self.limit:.3g} {unit} over {self.base}",
            f"{found:.1f} {unit} ({min(extra):.1f}–{max(extra):.1f})",
            found <= self.limit,
        )


@dataclass(frozen=True)
class Bound:
    """At most (or at least) so much, whoever else is measured."""

    limit: float
    figure: str
    unit: str
    ours: str = "pcsdk"
    at_least: bool = False

    def judge(self, samples: Samples) -> Verdict:
        found = median(samples[self.ours], self.figure)
        sign, met = ("≥", found >= self.limit) if self.at_least else ("≤", found <= self.limit)
        who = "" if self.ours == "pcsdk" else f"{self.ours}: "
        return Verdict(f"{who}{sign} {self.limit:.4g} {self.unit}", f"{found:.4g} {self.unit}", met)


Goal = Ratio | Over | Bound
