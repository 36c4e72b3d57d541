"""A client that several processes share: each gets its own answers only."""

import multiprocessing
import os
import re
import subprocess
import sys
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest

import pcsdk


def ask(client, numbers):
    """The numbers whose answers were another's."""
    return [n for n in numbers if client.request("GET", f"/echo/{n}").data["path"] != f"/echo/{n}"]


def work(client, numbers, results):
    results.put(ask(client, numbers))


def made_anew(url, numbers, results):
    work(pcsdk.ApiClient(base_url=url, access_token="t"), numbers, results)


@pytest.fixture
def echo(canned):
    canned.answer = lambda path: (200, {"content-type": "application/json"}, b'{"path":"%s"}' % path.encode())
    return canned


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_50_workers_of_multiprocessing_get_only_their_own_answers(echo, method):
    context = multiprocessing.get_context(method)
    results = context.Queue()
    with pcsdk.ApiClient(base_url=echo.url, access_token="t") as client:
        assert ask(client, range(5)) == []
        # A client does not pickle, so a spawned worker makes its own.
        target, own = (work, client) if method == "fork" else (made_anew, echo.url)
        begins = [1000 * (worker + 1) for worker in range(3)]
        workers = [context.Process(target=target, args=(own, range(n, n + 50), results)) for n in begins]
        for worker in workers:
            worker.start()
        wrong = [ask(client, range(50)), *(results.get(timeout=30) for _ in workers)]
        for worker in workers:
            worker.join()
    assert wrong == [[]] * 4
    assert len({path for _, path, _, _ in echo.seen}) == 200


APPLICATION = """
import os
import pcsdk

client = pcsdk.ApiClient(base_url=os.environ["ECHO"], access_token="t")
client.request("GET", "/echo/preloaded")

def app(environ, start_response):
    paths = [f"/echo/{os.getpid()}{environ['PATH_INFO']}/{n}" for n in range(10)]
    wrong = [path for path in paths if client.request("GET", path).data["path"] != path]
    start_response("200 OK", [("content-type", "text/plain")])
    return [f"{os.getpid()} {wrong}".encode()]
"""


def test_50_workers_of_gunicorn_share_a_preloaded_client_and_get_only_their_own_answers(echo, tmp_path):
    (tmp_path / "application.py").write_text(APPLICATION)
    command = [sys.executable, "-m", "gunicorn", "--preload", "--workers=2", "--bind=127.0.0.1:0", "application:app"]
    environment = os.environ | {"ECHO": echo.url, "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])}
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True) as server:
        try:
            url = next(found[1] for line in server.stderr if (found := re.search(r"Listening at: (\S+)", line)))

            def visit(number):
                with urllib.request.urlopen(f"{url}/{number}", timeout=30) as answer:
                    return answer.read().decode().split(" ", 1)

            with ThreadPoolExecutor(8) as visitors:
                answers = list(visitors.map(visit, range(40)))
        finally:
            server.terminate()
    assert {wrong for _, wrong in answers} == {"[]"}
    assert len({worker for worker, _ in answers}) == 2
    assert len({path for _, path, _, _ in echo.seen}) == 401
