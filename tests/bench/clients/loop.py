"""Python clients under measurement: `loop.py CLIENT CASE`, then for each line `REQUESTS THREADS` on standard input one
line of JSON with the CPU time of this process and the time on the wall.

CASE is `me`, `page`, `size-BYTES`, `items` (a request is an item then) or `clients` (the second number is that of clients
in turn, not of threads); the last three only with pcsdk. BASE is the server's URL, CA a certificate file for https.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import Any

BASE = os.environ["BASE"]
CA = os.environ.get("CA")
PATHS = {"me": "/api/v2/users/me", "page": "/api/v2/users?pageSize=100"}
HEADERS = {"Authorization": "Bearer token", "Accept": "application/json"}

Request = Callable[[], Any]


def pcsdk(case: str) -> Request:
    from pcsdk import ApiClient, UsersApi

    client = ApiClient(base_url=BASE, access_token="token", ca_file=CA, max_response_bytes=1 << 30)
    users = UsersApi(client)
    if case == "page":
        return lambda: users.get_users(page_size=100)
    if case.startswith("size-"):
        path = f"/size/{case.removeprefix('size-')}.json"
        return lambda: client.request("GET", path).data
    return users.get_users_me


def purecloud(case: str) -> Request:
    import PureCloudPlatformClientV2 as sdk

    configuration = sdk.Configuration()
    configuration.host = BASE
    if CA:
        configuration.ssl_ca_cert = CA
    client = sdk.api_client.ApiClient()
    client.access_token = "token"
    users = sdk.UsersApi(client)
    return (lambda: users.get_users(page_size=100)) if case == "page" else users.get_users_me


def ringcentral(case: str) -> Request:
    from ringcentral import SDK

    platform = SDK("id", "secret", BASE).platform()
    platform.login(jwt="x.y.z")
    return lambda: platform.get(BASE + PATHS[case]).json_dict()


def requests(case: str) -> Request:
    import requests

    session = requests.Session()
    session.headers.update(HEADERS)
    session.mount(BASE, requests.adapters.HTTPAdapter(pool_maxsize=64))
    if CA:
        session.verify = CA
    return lambda: session.get(BASE + PATHS[case]).json()


def httpx(case: str) -> Request:
    import ssl

    import httpx

    client = httpx.Client(headers=HEADERS, verify=ssl.create_default_context(cafile=CA) if CA else True)
    return lambda: client.get(BASE + PATHS[case]).json()


def urllib3(case: str) -> Request:
    import orjson
    import urllib3

    pool = urllib3.PoolManager(maxsize=64, **({"ca_certs": CA} if CA else {}))
    return lambda: orjson.loads(pool.request("GET", BASE + PATHS[case], headers=HEADERS).data)


def pycurl(case: str) -> Request:
    import pycurl

    local = threading.local()

    def handle() -> Any:
        made = local.handle = pycurl.Curl()
        made.setopt(made.URL, BASE + PATHS[case])
        made.setopt(made.HTTPHEADER, [f"{name}: {value}" for name, value in HEADERS.items()])
        if CA:
            made.setopt(made.CAINFO, CA)
        return made

    def request() -> Any:
        curl = getattr(local, "handle", None) or handle()
        body = BytesIO()
        curl.setopt(curl.WRITEDATA, body)
        curl.perform()
        return json.loads(body.getvalue())

    return request


CLIENTS = {f.__name__: f for f in (pcsdk, purecloud, ringcentral, requests, httpx, urllib3, pycurl)}


class Crew:
    """Threads that stay, so that clients with a connection for each keep theirs."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._pool = ThreadPoolExecutor(64)

    def run(self, count: int, threads: int) -> None:
        if threads == 1:
            for _ in range(count):
                self._request()
            return
        # Nobody is done before everybody has begun: each part then has a thread of its own.
        together = threading.Barrier(threads)

        def part() -> None:
            together.wait()
            for _ in range(count // threads):
                self._request()

        for done in [self._pool.submit(part) for _ in range(threads)]:
            done.result()


class Walk:
    """Items of a long list."""

    def run(self, count: int, _: int) -> None:
        from pcsdk import ApiClient, UsersApi

        users = UsersApi(ApiClient(base_url=BASE, access_token="token"))
        seen = sum(1 for _ in users.get_users_iter(page_size=100, limit=count))
        if seen != count:
            raise SystemExit(f"{seen} items in place of {count}")


class Crowd:
    """Many clients, used in turn."""

    def __init__(self) -> None:
        from pcsdk import ApiClient, UsersApi

        self._users = [UsersApi(ApiClient(base_url=BASE, access_token="token")) for _ in range(200)]

    def run(self, count: int, clients: int) -> None:
        for number in range(count):
            self._users[number % clients].get_users_me()


def load(client: str, case: str) -> Crew | Walk | Crowd:
    if case == "items":
        return Walk()
    if case == "clients":
        return Crowd()
    request = CLIENTS[client](case)
    answer = request()
    if not (answer["id"] if case == "me" and isinstance(answer, dict) else answer):
        raise SystemExit(f"{client}: not the answer to {case}")
    return Crew(request)


def cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def main(client: str, case: str) -> None:
    work = load(client, case)
    for line in sys.stdin:
        count, width = map(int, line.split())
        before, began = cpu(), time.perf_counter()
        work.run(count, width)
        seconds, used = time.perf_counter() - began, cpu() - before
        # What does not divide evenly among threads is left out.
        done = count // width * width if isinstance(work, Crew) else count
        print(json.dumps({"requests": done, "seconds": seconds, "cpu": used}), flush=True)


main(sys.argv[1], sys.argv[2])
# The official SDK's threads do not end by themselves.
os._exit(0)
