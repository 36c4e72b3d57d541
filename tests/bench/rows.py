"""The rows of the table: who is measured at what, and what is wanted of us."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from goals import Bound, Goal, Over, Ratio
from measure import Client, Sample, Samples, instructions, loops, processes, usage
from places import CLIENTS, DIST, HERE, WORK, modules, python
from web import Server

NOTHING = "the interpreter alone"
_FEW = 2
"""Rounds for peers that take seconds."""


@dataclass(frozen=True)
class Row:
    """A line of the table: a name for `ROW=`, what is done, how to measure it, and the goals."""

    name: str
    title: str
    figures: Sequence[str]
    measure: Callable[[Server, int], Samples]
    goals: Sequence[Goal]
    floor: str = ""


def py(client: str, case: str, base: str, rounds: int = 1_000_000, **more: str) -> Client:
    """A Python client that sends requests."""
    place = client if client in ("pcsdk", "purecloud", "ringcentral") else "common"
    return Client(label(client), [python(place), CLIENTS / "loop.py", client, case], {"BASE": base, **more}, rounds)


def node(client: str, base: str, case: str = "me") -> Client:
    """A Node client that sends requests."""
    place = client if client in ("pcsdk", "purecloud", "ringcentral") else "common"
    return Client(label(client), ["node", CLIENTS / "loop.cjs", client, case], {"BASE": base, "NODE_PATH": modules(place)})


def php(client: str, base: str, case: str = "me") -> Client:
    """A PHP client that sends requests."""
    name = "pcsdk" if client == "pcsdk" else "ext-curl"
    return Client(name, ["php", CLIENTS / "loop.php", client, case], {"BASE": base, "PCSDK_PHP": str(DIST / "php")})


def rust(client: str, base: str, case: str = "me", name: str = "") -> Client:
    """A Rust client that sends requests."""
    return Client(name or client, [WORK / "pcsdk-bench", client, case], {"BASE": base})


def c(client: str, base: str, case: str = "me") -> Client:
    """A C client that sends requests."""
    return Client(client, [WORK / "loop", client, case], {"BASE": base})


def label(client: str) -> str:
    """The name of a client in tables."""
    return {
        "purecloud": "PureCloud SDK",
        "ringcentral": "RingCentral SDK",
        "pycurl": "pycurl + json",
        "urllib3": "urllib3 + orjson",
    }.get(client, client)


def _import_python(_: Server, rounds: int) -> Samples:
    def start(name: str, place: str, code: str, most: int = 1_000_000) -> Client:
        # With its compiled modules, as after the first run.
        return Client(name, [python(place), "-c", code], {"PYTHONDONTWRITEBYTECODE": ""}, most)

    clients = [
        start(NOTHING, "pcsdk", "pass"),
        start("pcsdk", "pcsdk", "import pcsdk"),
        start(label("ringcentral"), "ringcentral", "import ringcentral"),
        start(label("purecloud"), "purecloud", "import os, PureCloudPlatformClientV2; os._exit(0)", _FEW),
    ]
    return processes(clients, rounds)


def _require_node(_: Server, rounds: int) -> Samples:
    def start(name: str, place: str, code: str) -> Client:
        return Client(name, ["node", "-e", code], {"NODE_PATH": modules(place)})

    clients = [
        start(NOTHING, "pcsdk", "0"),
        start("pcsdk", "pcsdk", "require('pcsdk')"),
        start(label("ringcentral"), "ringcentral", "require('@ringcentral/sdk'); process.exit(0)"),
        start(label("purecloud"), "purecloud", "require('purecloud-platform-client-v2'); process.exit(0)"),
    ]
    return processes(clients, rounds)


def _size(_: Server, __: int) -> Samples:
    """Installed bytes, with what comes along."""

    def installed(*places: Path) -> list[Sample]:
        files = [file for place in places for file in place.rglob("*") if file.is_file() and not file.is_symlink()]
        return [{"size": sum(file.stat().st_size for file in files) / 1e6, "files": float(len(files))}]

    def packages(name: str) -> list[Path]:
        (site,) = (WORK / "venv" / name / "lib").glob("python3*/site-packages")
        tools = ("pip", "setuptools", "pkg_resources", "_distutils", "distutils-")
        return [place for place in site.iterdir() if not place.name.startswith(tools)]

    def node_modules(name: str) -> Path:
        return Path(modules(name))

    return {
        "Python: pcsdk": installed(*packages("pcsdk")),
        "Python: PureCloud SDK": installed(*packages("purecloud")),
        "Python: RingCentral SDK": installed(*packages("ringcentral")),
        "Node: pcsdk": installed(node_modules("pcsdk")),
        "Node: PureCloud SDK": installed(node_modules("purecloud")),
        "Node: RingCentral SDK": installed(node_modules("ringcentral")),
        "PHP: pcsdk": installed(DIST / "php"),
        "C: libpcsdk.so": installed(*[file.parent for file in DIST.glob("php/lib/*/libpcsdk.so")]),
        "pcsdk (command line)": installed(DIST / "bin"),
    }


def _first_python(server: Server, rounds: int) -> Samples:
    def start(client: str, place: str, most: int = 1_000_000) -> Client:
        more = {"BASE": server.plain, "PYTHONDONTWRITEBYTECODE": ""}
        return Client(label(client), [python(place), CLIENTS / "first.py", client], more, most)

    clients = [
        Client(NOTHING, [python("pcsdk"), "-c", "pass"]),
        start("pcsdk", "pcsdk"),
        start("pycurl", "common"),
        start("ringcentral", "ringcentral"),
        start("purecloud", "purecloud", _FEW),
    ]
    return processes(clients, rounds)


def _first_node(server: Server, rounds: int) -> Samples:
    def start(client: str, place: str) -> Client:
        more = {"BASE": server.plain, "NODE_PATH": modules(place)}
        return Client(label(client), ["node", CLIENTS / "first.cjs", client], more)

    clients = [
        Client(NOTHING, ["node", "-e", "0"]),
        start("pcsdk", "pcsdk"),
        start("fetch", "common"),
        start("ringcentral", "ringcentral"),
        start("purecloud", "purecloud"),
    ]
    return processes(clients, rounds)


def _first_php(server: Server, rounds: int) -> Samples:
    more = {"BASE": server.plain, "PCSDK_PHP": str(DIST / "php")}
    clients = [
        Client(NOTHING, ["php", "-r", ""]),
        Client("pcsdk", ["php", CLIENTS / "first.php", "pcsdk"], more),
        Client("ext-curl", ["php", CLIENTS / "first.php", "curl"], more),
    ]
    return processes(clients, rounds)


def _first_cli(server: Server, rounds: int) -> Samples:
    more = {"PCSDK_BASE_URL": server.plain, "PCSDK_CLIENT_ID": "id", "PCSDK_CLIENT_SECRET": "secret"}
    curl = f"curl -sf -u id:secret -d grant_type=client_credentials {server.plain}/oauth/token && exec curl -sf {server.plain}/api/v2/users/me"
    clients = [
        Client("pcsdk", [DIST / "bin/pcsdk", "call", "getUsersMe"], more),
        Client("curl, twice", ["sh", "-c", curl]),
    ]
    return processes(clients, rounds)


def _get_core(server: Server, rounds: int) -> Samples:
    clients = [
        rust("pcsdk", server.plain),
        rust("ureq", server.plain, name="ureq by address"),
        rust("pcsdk", server.by_name, name="pcsdk by name"),
        rust("ureq", server.by_name, name="ureq by name"),
        c("libcurl", server.plain),
        c("socket", server.plain),
    ]
    return loops(clients, rounds)


_PYTHON = ("pcsdk", "pycurl", "urllib3", "httpx", "requests", "purecloud", "ringcentral")
_NODE = ("pcsdk", "undici", "axios", "fetch", "purecloud", "ringcentral")


def _get_python(server: Server, rounds: int) -> Samples:
    return loops([py(name, "me", server.plain) for name in _PYTHON] + [c("socket", server.plain)], rounds)


def _page_python(server: Server, rounds: int) -> Samples:
    return loops([py(name, "page", server.plain) for name in _PYTHON] + [c("socket", server.plain, "page")], rounds)


def _get_node(server: Server, rounds: int) -> Samples:
    return loops([node(name, server.plain) for name in _NODE] + [c("socket", server.plain)], rounds)


def _get_node_16(server: Server, rounds: int) -> Samples:
    return loops([node(name, server.plain) for name in _NODE], rounds, 16)


def _get_php(server: Server, rounds: int) -> Samples:
    return loops([php("pcsdk", server.plain), php("curl", server.plain), c("socket", server.plain)], rounds)


def _big(clients: Sequence[Client], rounds: int) -> Samples:
    def measure(client: Client) -> Sample:
        told = usage(client)
        return {"cpu": float(told["output"]) * 1e3, "memory": told["memory"]}

    samples: Samples = {client.name: [] for client in clients}
    for turn in range(rounds):
        for client in clients:
            if turn < client.rounds:
                samples[client.name].append(measure(client))
    return samples


def _big_python(server: Server, rounds: int) -> Samples:
    def start(client: str, place: str, most: int = 1_000_000) -> Client:
        more = {"BASE": server.plain, "PYTHONDONTWRITEBYTECODE": ""}
        return Client(label(client), [python(place), CLIENTS / "big.py", client], more, most)

    clients = [start("pcsdk", "pcsdk"), start("urllib3", "common"), start("requests", "common")]
    return _big([*clients, start("purecloud", "purecloud", 1)], rounds)


def _big_node(server: Server, rounds: int) -> Samples:
    def start(client: str, place: str) -> Client:
        more = {"BASE": server.plain, "NODE_PATH": modules(place)}
        return Client(label(client), ["node", CLIENTS / "big.cjs", client], more)

    return _big(
        [start("pcsdk", "pcsdk"), start("axios", "common"), start("undici", "common"), start("purecloud", "purecloud")],
        rounds,
    )


def _threads_python(server: Server, rounds: int) -> Samples:
    names = ("pcsdk", "pycurl", "urllib3", "requests", "purecloud")
    return loops([py(name, "me", server.plain) for name in names] + [rust("pcsdk", server.plain, name="Rust")], rounds, 16)


def _think_time(server: Server, rounds: int) -> Samples:
    def named(name: str, client: Client) -> Client:
        return Client(name, client.command, client.environment)

    clients = [
        rust("pcsdk", server.slow, name="Rust: pcsdk"),
        named("Python: pcsdk", py("pcsdk", "me", server.slow)),
        named("Node: pcsdk", node("pcsdk", server.slow)),
        named("Python: requests", py("requests", "me", server.slow)),
        named("Python: PureCloud SDK", py("purecloud", "me", server.slow)),
        named("Node: undici", node("undici", server.slow)),
    ]
    return loops(clients, min(rounds, 5), 16)


def _tls_python(server: Server, rounds: int) -> Samples:
    names = ("pcsdk", "pycurl", "urllib3", "requests", "purecloud")
    return loops([py(name, "me", server.tls, CA=server.certificate) for name in names], rounds)


def _million(server: Server, _: int) -> Samples:
    """A tenth, and all, in each language."""
    more = {"BASE": server.list, "PCSDK_PHP": str(DIST / "php"), "NODE_PATH": modules("pcsdk")}
    commands: dict[str, list[str | Path]] = {
        "Python": [python("pcsdk"), CLIENTS / "items.py"],
        "Node": ["node", CLIENTS / "items.cjs"],
        "PHP": ["php", CLIENTS / "items.php"],
    }
    samples: Samples = {}
    for name, command in commands.items():
        tenth, whole = (
            [float(word) for word in usage(Client(name, [*command, str(count)], more))["output"].split()]
            for count in (100_000, 1_000_000)
        )
        samples[name] = [
            {"growth": (whole[1] - whole[0]) / 1e6, "item": whole[2], "straight": whole[2] / tenth[2] / 10}
        ]
    return samples


def _instructions(server: Server, _: int) -> Samples:
    def count(client: str) -> list[Sample]:
        return [{"instructions": float(instructions([WORK / "pcsdk-bench", client, "me"], 1000, BASE=server.plain))}]

    first = json.loads((HERE / "baseline.json").read_text())
    before = [{"instructions": float(first["instructions"])}]
    return {"pcsdk": count("pcsdk"), f"pcsdk at {first['commit']}": before, "ureq by address": count("ureq")}


_REQUEST = ("cpu", "rate")
_PROCESS = ("cpu", "memory", "wall")

ROWS = (
    Row("import-python", "`import pcsdk`", _PROCESS, _import_python, [Over(NOTHING, 15, "cpu"), Over(NOTHING, 8, "memory")]),
    Row("require-node", "`require('pcsdk')`", _PROCESS, _require_node, [Over(NOTHING, 20, "cpu"), Over(NOTHING, 8, "memory")]),
    Row(
        "size", "Installed size, both platforms", ("size", "files"), _size,
        [Bound(15, "size", "MB", f"{name}: pcsdk") for name in ("Python", "Node", "PHP")],
    ),
    Row("first-python", "Start, log in, one GET, exit: Python", _PROCESS, _first_python, [Over(NOTHING, 25, "cpu")]),
    Row("first-node", "Start, log in, one GET, exit: Node", _PROCESS, _first_node, [Over(NOTHING, 30, "cpu")]),
    Row("first-php", "Start, log in, one GET, exit: PHP", _PROCESS, _first_php, [Over(NOTHING, 10, "cpu")]),
    Row("first-cli", "Start, log in, one GET, exit: the command line", _PROCESS, _first_cli, [Bound(10, "cpu", "ms CPU")]),
    Row(
        "get-core", "GET of 1 KB, one after the other: core (Rust)", _REQUEST, _get_core,
        [Ratio("ureq by address", 1.1), Ratio("ureq by name", 0.6, ours="pcsdk by name")], "socket",
    ),
    Row(
        "get-python", "GET of 1 KB, one after the other: Python", _REQUEST, _get_python,
        [Ratio("pycurl + json", 0.9), Ratio("PureCloud SDK", 1 / 14)], "socket",
    ),
    Row("get-node", "GET of 1 KB, one after the other: Node", _REQUEST, _get_node, [Ratio("undici", 0.7)], "socket"),
    Row("get-node-16", "GET of 1 KB, 16 in flight: Node", _REQUEST, _get_node_16, [Ratio("undici", 0.7)]),
    Row("get-php", "GET of 1 KB, one after the other: PHP", _REQUEST, _get_php, [Ratio("ext-curl", 1.15)], "socket"),
    Row(
        "page-python", "Page of 100 users (80 KB), attributes ready: Python", _REQUEST, _page_python,
        [Ratio("pycurl + json", 0.75), Ratio("PureCloud SDK", 1 / 60)], "socket",
    ),
    Row(
        "big-python", "Answer of 10 MB, attributes ready: Python", ("cpu", "memory"), _big_python,
        [Ratio("urllib3 + orjson", 1.0), Ratio("urllib3 + orjson", 0.8, "memory")],
    ),
    Row("big-node", "Answer of 10 MB: Node", ("cpu", "memory"), _big_node, [Ratio("axios", 0.8)]),
    Row(
        "threads-python", "GET of 1 KB, 16 threads on one client: Python", _REQUEST, _threads_python,
        [Ratio("pycurl + json", 1.0, "rate", at_least=True), Bound(130, "cpu", "µs CPU")], "Rust",
    ),
    Row(
        "think-time", "16 in flight, the server thinks for 50 ms (320 req/s at best)", ("rate", "cpu"), _think_time,
        [Bound(300, "rate", "req/s", f"{name}: pcsdk", at_least=True) for name in ("Rust", "Python", "Node")],
    ),
    Row("tls-python", "GET of 1 KB over TLS 1.3: Python", _REQUEST, _tls_python, [Ratio("pycurl + json", 1.0)]),
    Row(
        "million", "1,000,000 items through an iterator", ("growth", "item", "straight"), _million,
        [goal for name in ("Python", "Node", "PHP") for goal in
         (Bound(5, "growth", "MB above the first page", name), Bound(1.1, "straight", "of a straight line", name))],
    ),
    Row("instructions", "Instructions of one small GET in the core (callgrind)", ("instructions",), _instructions, []),
)
