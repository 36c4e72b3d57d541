"""Draws the growth plots that standard input describes."""

import json
import sys

import matplotlib

matplotlib.use("svg")
# The same input gives the same file.
matplotlib.rcParams.update({"svg.hashsalt": "pcsdk", "font.size": 10, "svg.fonttype": "none"})

from matplotlib import pyplot

for plot in json.load(sys.stdin):
    figure, axes = pyplot.subplots(figsize=(6, 3.4), layout="constrained")
    for name, points in plot["curves"].items():
        axes.plot(*zip(*points), marker="o", label=name)
    axes.set(title=plot["title"], xlabel=plot["x"], ylabel=plot["y"].split(",")[0], xscale="log")
    axes.set_ylim(bottom=0)
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(plot["file"], metadata={"Date": None})
    pyplot.close(figure)
