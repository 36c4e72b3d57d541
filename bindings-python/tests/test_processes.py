"""A client that several processes share: each gets its own answers only."""

import multiprocessing

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
