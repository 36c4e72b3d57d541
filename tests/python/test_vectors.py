"""The shared vectors, through the Python package."""

import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import urllib.request

import pcsdk
import pytest
from pcsdk.ringcentral import Platform

VECTORS = pathlib.Path(__file__).parent.parent / "vectors"
HIDDEN = object()  # the status of a call that gives its data only
CASES = [case for file in sorted(VECTORS.glob("*.json")) for case in json.loads(file.read_text())["cases"]]


@pytest.fixture(scope="session")
def server():
    program = os.environ.get("PCSDK_SCRIPTED_SERVER")
    command = [program] if program else ["cargo", "run", "--quiet", "-p", "pcsdk-tests", "--bin", "scripted-server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=VECTORS.parent) as process:
        yield json.loads(process.stdout.readline())
        process.stdin.close()


class Unruly(Exception):
    pass


@pytest.mark.filterwarnings("ignore:.* the vendor (is about to|may still)")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_vector_holds(server, case, monkeypatch):
    if reason := case.get("skip", {}).get("python"):
        pytest.skip(reason)
    case, variables = begin(server, case)
    shown, events, walks, reported = [], [], [], []
    monkeypatch.setattr(sys, "unraisablehook", lambda report: reported.append(report.exc_value))
    make = {"purecloud": pcsdk.ApiClient, "ringcentral": Platform}[case["platform"]]
    try:
        with monkeypatch.context() as around:
            surround(around, variables)
            client = make(**case.get("options", {}), debug_log=shown.append)
    except pcsdk.PcsdkError as error:
        assert "refused" in case, error
        compare_error(error, case["refused"])
        conclude(server, case, [str(error), repr(error)])
        return
    assert "refused" not in case
    for event in dir(client.events):
        name = getattr(client.events, event)
        client.on(name, lambda error, name=name: (events.append(name), shown.append(repr(error))))
        if case.get("unruly_handlers"):
            client.on(name, lambda _: misbehave(client))
    for step in case.get("steps", []):
        expect = step.get("expect", {})
        error, began = None, time.monotonic()
        try:
            status, data = take(client, step["do"], step.get("with", {}), walks)
        except pcsdk.PcsdkError as raised:
            error = raised
            shown += [str(raised), repr(raised)]
        assert time.monotonic() - began < expect.get("within_ms", 60_000) / 1000
        if error is not None and error.kind == expect.get("or_error"):
            continue
        if "error" in expect:
            assert error is not None, f"succeeded instead of {expect['error']['kind']}"
            compare_error(error, expect["error"])
        else:
            assert error is None, error
            assert status in (HIDDEN, expect.get("status", status))
            assert "data" not in expect or covers(data, expect["data"]), (data, expect["data"])
    assert events == case.get("events", events)
    assert [type(error) for error in reported] == ([Unruly] * len(events) if case.get("unruly_handlers") else [])
    conclude(server, case, [*shown, repr(client)])


def begin(server, case):
    """The case with its names filled in, and the variables that its client finds; None when it finds what is there."""
    with urllib.request.urlopen(f"{server['plain']}/_begin/python/{case['name']}") as answer:
        begun = json.load(answer)
    if "missing" in begun:
        pytest.skip(begun["missing"])
    return begun["case"], begun["variables"]


def surround(around, variables):
    if variables is not None:
        for name in os.environ.keys() - {"PATH"}:
            around.delenv(name)
        for name, value in variables.items():
            around.setenv(name, value)


def conclude(server, case, shown):
    """Compares what arrived at the server, and what was shown."""
    with urllib.request.urlopen(f"{server['plain']}/_verdict/python/{case['name']}") as verdict:
        assert json.load(verdict)["problems"] == []
    for secret in case.get("secrets", []):
        assert secret not in "\n".join(shown)
    for text in case.get("once", []):
        assert "\n".join(shown).count(text) == 1


def misbehave(client):
    raise Unruly(f"of {client!r}, valid: {client.is_token_valid()}")


def login_state(client):
    if isinstance(client, Platform):
        assert client.logged_in() == client.is_authorized()
    return {"authorized": client.is_authorized(), "token_valid": client.is_token_valid()}


def held():
    """Descriptors, threads, and kilobytes of memory in use."""
    count = [len(os.listdir(f"/proc/self/{what}")) for what in ("fd", "task")]
    memory = pathlib.Path("/proc/self/status").read_text().split("VmRSS:")[1]
    return (*count, int(memory.split()[0]))


def test_24_ten_thousand_failures_leave_nothing_behind(server):
    places = [server["broken"], server["nobody"]]
    clients = [pcsdk.ApiClient(base_url=url, access_token="t", max_attempts=1) for url in places]

    def fail(times):
        for number in range(times):
            with pytest.raises(pcsdk.PcsdkError):
                clients[number % 4 == 0].request("POST", "/api/v2/x", body={})

    fail(500)
    files, threads, memory = held()
    fail(10_000)
    files_after, threads_after, memory_after = held()
    assert (files_after, threads_after) <= (files, threads)
    assert memory_after < memory + 8192  # what allocators keep for later


def take(client, action, given, walks):
    """Runs one step; gives the status and the data."""
    if action == "client_credentials":
        return answer(client.login_client_credentials_grant(given["id"], given["secret"]))
    if action == "authorize":
        return answer(client.authorize(**given))
    if action == "jwt":
        return answer(client.login(jwt=given["jwt"]))
    if action == "code":
        if isinstance(client, Platform):
            return answer(client.login(**given))
        secret, verifier = given.get("secret"), given.get("verifier")
        grant = client.login_code_authorization_grant
        return answer(grant(given["id"], secret, given["code"], given["redirect_uri"], verifier))
    if action == "saml2":
        grant = client.login_saml2_bearer_grant
        return answer(grant(given["id"], given["secret"], given["org"], given["assertion"]))
    if action == "refresh_token":
        if isinstance(client, Platform):
            return answer(client.login(refresh_token=given["token"]))
        return answer(client.refresh_code_authorization_grant(given["id"], given.get("secret"), given["token"]))
    if action == "login_url":
        page = client.begin_login(**given)
        return None, {**page, "url": page["url"].replace(client.base_url, "")}
    if action == "parse_login_redirect":
        return None, client.parse_login_redirect(**given)
    if action == "pkce_challenge":
        return None, client.compute_pkce_code_challenge(given["verifier"])
    if action == "access_token":
        return None, client.set_access_token(given["token"])
    if action == "set_environment":
        return None, client.set_environment(given["name"])
    if action == "login":
        return answer(client.login(**given))
    if action == "set_gateway":
        return None, client.set_gateway(**given)
    if action == "set_auth_data":
        return None, client.set_auth_data(given)
    if action == "auth_data":
        return None, client.get_auth_data()
    if action == "login_state":
        return None, login_state(client)
    if action in ("refresh", "logout"):
        return answer(getattr(client, action)())
    if action == "pause":
        return None, time.sleep(given["ms"] / 1000)
    if action == "call":
        return HIDDEN, client.call(given["id"], given.get("arguments"), **given.get("options", {}))
    if action == "iterate":
        how, bad = {}, []
        if "resume" in given:
            how["cursor"] = walks[-1].cursor()
        if "bad_items" in given:
            how["on_bad_item"] = lambda raw, error: bad.append(raw.decode())
        walks.append(walk(client, given, how))
        items = list(itertools.islice(walks[-1], given.get("take")))
        return HIDDEN, {"items": items, "bad": bad} if "bad_items" in given else items
    if action == "request":
        given = dict(given)
        return answer(client.request(given.pop("method"), given.pop("path"), **given.pop("options", {}), **given))
    if action == "download":
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, given.get("file", "file"))
            response = client.download(given["source"], file, **given.get("options", {}))
            assert [found.name for found in file.parent.iterdir()] == ["file"]
            return response.status, file.read_text()
    raise AssertionError(f"there is no step {action}")


def walk(client, given, how):
    """The items of a list, with options of the walk."""
    groups = {pcsdk.ApiClient: pcsdk, Platform: pcsdk.ringcentral}[type(client)]
    group = getattr(groups, given["group"] + "Api")(client)
    iterate = getattr(group, given["method"] + "Iter", None)
    if iterate is None:  # an operation that does not page: asked for by id it says so
        return client.iterate(given["method"], given["arguments"])
    return iterate(**given["arguments"], **how)


def answer(response):
    return (None, None) if response is None else (response.status, response.data)


def covers(actual, expected):
    if isinstance(expected, dict):
        return isinstance(actual, dict) and all(k in actual and covers(actual[k], v) for k, v in expected.items())
    if isinstance(expected, list):
        return isinstance(actual, list) and len(actual) == len(expected) and all(map(covers, actual, expected))
    return type(actual) is type(expected) and actual == expected


def compare_error(error, expected):
    found = {
        "kind": error.kind,
        "code": error.code,
        "status": error.status_code,
        "request_id": error.request_id,
        "retry_after": error.retry_after,
        "attempts": error.attempts,
        "outcome_unknown": error.outcome_unknown,
    }
    assert error.waited >= expected.get("waited_at_least", 0.0)
    for name, value in expected.items():
        if name not in ("says", "waited_at_least"):
            assert found[name] == value, (name, error)
    for text in expected.get("says", []):
        assert text in str(error)
