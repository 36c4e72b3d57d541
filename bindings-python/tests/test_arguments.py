"""Arguments: what is sent, and what is refused before anything is sent."""

import dataclasses
import datetime
import decimal
import enum
import json
import math
import pathlib
import types
import uuid

import pytest

import pcsdk
from pcsdk import UsersApi
from pcsdk.arguments import encode, encode_body, encode_given, encode_positional


class Colour(enum.Enum):
    RED = "red"


class Size(str, enum.Enum):
    BIG = "big"


@dataclasses.dataclass
class Contact:
    name: str
    since: datetime.date


class Mine:
    pass


class Endless:
    """Stands for itself, for ever."""

    def keys(self):
        return ["again"]

    def __getitem__(self, key):
        return self


class Level(enum.IntEnum):
    HIGH = 2**70


HERE = datetime.timezone(datetime.timedelta(hours=2))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc), '"2024-01-02T03:04:05Z"'),
        (datetime.datetime(2024, 1, 2, 3, 4, 5, 678000, tzinfo=HERE), '"2024-01-02T01:04:05.678000Z"'),
        (datetime.date(2024, 1, 2), '"2024-01-02"'),
        (datetime.time(3, 4), '"03:04:00"'),
        (uuid.UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        (decimal.Decimal("1.10"), "1.1"),
        (decimal.Decimal(12345678901234567890), "12345678901234567890"),
        (decimal.Decimal("1E+2"), "100"),
        (Colour.RED, '"red"'),
        (Size.BIG, '"big"'),
        (Contact("a", datetime.date(2024, 1, 2)), '{"name":"a","since":"2024-01-02"}'),
        (pcsdk.Record(a=pcsdk.Record(b=1)), '{"a":{"b":1}}'),
        (types.MappingProxyType({"a": 1}), '{"a":1}'),
        (pathlib.Path("/a"), '"/a"'),
        (("é", None, True, 0.1), '["é",null,true,0.1]'),
        ('"\\/\n\r\t\0\x1f\x7f\u2028😀', '"\\"\\\\/\\n\\r\\t\\u0000\\u001f\x7f\u2028😀"'),
        ([0, -1, 2**63, -(2**63), 10**40, Level.HIGH], f"[0,-1,{2**63},{-(2**63)},{10**40},{2**70}]"),
        ({1: 2, 2**70: 3}, f'{{"1":2,"{2**70}":3}}'),
        ([[], {}, "", {"": [[]]}], '[[],{},"",{"":[[]]}]'),
    ],
)
def test_python_values_have_their_json(value, text):
    assert encode(value, "it").decode() == text


def test_floats_read_as_the_same_number():
    floats = [0.0, -0.0, 1.0, 1e16, 1e-7, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, 123456789.125, 1e22, 1e23]
    assert [repr(number) for number in json.loads(encode(floats, "it"))] == [repr(number) for number in floats]


def test_a_naive_date_time_is_local_time():
    naive = datetime.datetime(2024, 1, 2, 3, 4, 5)
    assert json.loads(encode(naive, "it")) == json.loads(encode(naive.astimezone(), "it"))


circle = []
circle.append(circle)
deep = []
for _ in range(100_000):
    deep = [deep]


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (math.nan, "NaN is no JSON number"),
        (-math.inf, "-inf is no JSON number"),
        (decimal.Decimal("NaN"), "without loss"),
        (decimal.Decimal("0.12345678901234567890123"), "without loss"),
        (decimal.Decimal("1E+999999"), "without loss"),
        (b"bytes", "base64"),
        ({1, 2}, "set has no form"),
        (Mine(), "Mine has no form"),
        (Mine, "the class Mine has no form"),
        ({("a", "b"): 1}, "the keys must be text, not tuple"),
        ({True: 1}, "the keys must be text, not bool"),
        ({"\ud800": 1}, "surrogate"),
        ("\ud800", "surrogate"),
        (circle, "holds itself"),
        (Endless(), "holds itself"),
        (deep, "nested too deep"),
    ],
)
def test_what_has_no_json_is_refused_before_anything_is_sent(canned, value, reason):
    with pcsdk.ApiClient(base_url=canned.url, access_token="t") as client:
        for send in (
            lambda: UsersApi(client).post_users(body={"name": value}),
            lambda: UsersApi(client).post_users({"name": value}),
            lambda: client.call("postUsers", {"body": {"name": value}}),
            lambda: client.request("POST", "/api/v2/users", body={"name": value}),
        ):
            with pytest.raises(pcsdk.ArgumentError, match=reason) as caught:
                send()
            assert isinstance(caught.value, TypeError) and isinstance(caught.value, ValueError)
            assert caught.value.__context__ is None, "the cause may hold the whole text"
    assert canned.seen == []


def test_none_is_not_given_and_false_zero_and_empty_are():
    assert encode_given({"a": None, "b": False, "c": 0, "d": ""}, "it") == b'{"b":false,"c":0,"d":""}'
    assert encode_given({"a": None}, "it") == b""
    assert encode_positional((1, None, None)) == b"[1]" and encode_positional((None, 1)) == b"[null,1]"
    assert encode_positional((None,)) == b""


def test_bodies_of_raw_requests_go_as_they_are():
    assert encode_body(None) is None
    assert encode_body(b"\xff") == encode_body(bytearray(b"\xff")) == encode_body(memoryview(b"\xff")) == b"\xff"
    assert encode_body('{"a": 1}') == b'{"a": 1}'
    assert encode_body([]) == b"[]" and encode_body(0) == b"0"


def test_what_is_sent_is_what_was_given(canned):
    with pcsdk.ApiClient(base_url=canned.url, access_token="t") as client:
        users = UsersApi(client)
        users.get_user("a/b", expand=["presence", "station"], state=None)
        users.get_user(user_id="u", state="active")
        users.post_users({"name": "Grace", "n": 12345678901234567890})
        users.with_options(headers={"X-Custom": 5}).get_users(page_size=25, sort_order="ASC")
        client.call("getUser", {"userId": "u", "expand": ["presence"]}, headers={"X-Custom": "y"})
        client.request(
            "PUT",
            "/api/v2/x",
            query={"a": ["x y", 1], "b": True, "c": None},
            body=b"raw",
            headers={"content-type": "text/x"},
        )
    requests = [(method, path) for method, path, _, _ in canned.seen]
    assert requests == [
        ("GET", "/api/v2/users/a%2Fb?expand=presence&expand=station"),
        ("GET", "/api/v2/users/u?state=active"),
        ("POST", "/api/v2/users"),
        ("GET", "/api/v2/users?pageSize=25&sortOrder=ASC"),
        ("GET", "/api/v2/users/u?expand=presence"),
        ("PUT", "/api/v2/x?a=x%20y&a=1&b=true"),
    ]
    headers = [{name.lower(): value for name, value in seen[2].items()} for seen in canned.seen]
    assert canned.seen[2][3] == b'{"name":"Grace","n":12345678901234567890}'
    assert (headers[3]["x-custom"], headers[4]["x-custom"]) == ("5", "y")
    assert (canned.seen[5][3], headers[5]["content-type"]) == (b"raw", "text/x")
    assert {header["authorization"] for header in headers} == {"Bearer t"}


@pytest.mark.parametrize(
    ("send", "says"),
    [
        (lambda c: c.call("getUserMe"), "did you mean `getUsersMe`"),
        (lambda c: c.call(5), "the operation must be text, not int"),
        (lambda c: c.call("getUser", ["u"]), "the arguments must be a mapping, not list"),
        (lambda c: UsersApi(c).get_users_me(expnd=["presence"]), "did you mean `expand`"),
        (lambda c: UsersApi(c).get_users_me(expand=["presense"]), "did you mean `presence`"),
        (lambda c: UsersApi(c).get_user(), "required parameter `userId` is missing"),
        (lambda c: UsersApi(c).get_user(None), "required parameter `userId` is missing"),
        (lambda c: UsersApi(c).get_user("u", user_id="u"), "given twice"),
        (lambda c: UsersApi(c).get_user("u", "v"), "2 positional arguments given; it takes userId"),
        (lambda c: UsersApi(c).get_users(page_size="many"), "an integer expected"),
        (lambda c: UsersApi(c).get_user("a\0b"), "control character"),
        (lambda c: UsersApi(c).get_user(".."), "would change the path"),
        (lambda c: UsersApi(c).get_user({"id": 1}), "a string expected"),
        (lambda c: UsersApi(c).with_options(headers={"a\nb": "c"}).get_users_me(), "header"),
        (lambda c: UsersApi(c).with_options(headers={"a": "b\r\nc: d"}).get_users_me(), "header"),
        (lambda c: UsersApi(c).with_options(headers={"Authorization": "x"}).get_users_me(), "set_access_token"),
        (lambda c: UsersApi(c).with_options(timeout=-1).get_users_me(), "timeout"),
        (lambda c: UsersApi(c).with_options(timeout="soon").get_users_me(), "the call options are not usable"),
        (lambda c: c.request("GET", "api/v2"), "must start with one `/`"),
        (lambda c: c.request("GET", "/a\r\nX: y"), "control character"),
        (lambda c: c.request("GET", "/a/../b"), "`..` segment"),
        (lambda c: c.request("EAT", "/a"), "none of the methods"),
        (lambda c: c.request("GET", "/a", query=[1]), "the query must be a mapping"),
        (lambda c: c.request("GET", "/a", query={"a": {"b": 1}}), "not a plain value"),
        (lambda c: c.request("GET", "/a", headers={"Host": "evil"}), "sets it itself"),
        (lambda c: c.request("GET", "/\ud800"), "surrogate"),
        (lambda c: c.on("accessViolatoin", print), "there is no event"),
        (lambda c: c.on("accessViolation", None), "the handler must be a function, not NoneType"),
        (lambda c: setattr(c, "debug_log", 5), "debug_log must be a function, not int"),
        (lambda c: c.set_access_token("a\nb"), "no header may carry"),
        (lambda c: c.set_access_token(5), "must be text"),
        (lambda c: c.set_auth_data({"token": "x"}), "no access_token"),
        (lambda c: c.set_auth_data("x"), "not an object"),
        (lambda c: c.login_client_credentials_grant("", "s"), "client id is missing"),
        (lambda c: c.login_client_credentials_grant("i", None), "client secret"),
        (lambda c: c.login_client_credentials_grant("i", ["s"]), "must be text"),
        (lambda c: UsersApi("client"), "needs an ApiClient, not str"),
        (lambda c: pcsdk.ringcentral.SmsApi(c), "needs a RingCentral Platform, not ApiClient"),
        (lambda c: pcsdk.ringcentral.SmsApi(), "needs a RingCentral Platform"),
    ],
)
def test_bad_arguments_are_refused_with_what_to_do(canned, send, says):
    with (
        pcsdk.ApiClient(base_url=canned.url, access_token="t") as client,
        pytest.raises(pcsdk.ArgumentError, match=says),
    ):
        send(client)
    assert canned.seen == []


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"enviroment": "x"}, "did you mean `environment`"),
        ({"environment": "evil.example.com"}, "evil.example.com"),
        ({"environment": "mypurecloud.com@evil.example"}, "evil.example` is no PureCloud environment"),
        ({"environment": "a\nb"}, "is no PureCloud environment"),
        ({"base_url": "http://example.com"}, "use https"),
        ({"timeout": "soon"}, "a number of seconds"),
        ({"max_attempts": 1.5}, "a whole number"),
        ({"ca_file": pathlib.Path("/does/not/exist")}, "cannot be read"),
        ({"proxy": "socks4://h:1"}, "the proxy option"),
        ({"user_agent": "a\nb"}, "user_agent"),
        ({"timeout": math.nan}, "cannot be written as JSON"),
        ({"storage_key": ""}, "storage key"),
        ({"debug_log": "a.log"}, "debug_log must be a function, not str"),
    ],
)
def test_bad_options_are_refused_with_what_to_do(options, says):
    with pytest.raises(pcsdk.ConfigError, match=says):
        pcsdk.ApiClient(**options)
