"""The reader of answers: what is data, and what is an error."""

import json
import math
import random

import pytest

import pcsdk
from pcsdk._native import loads


@pytest.mark.parametrize(
    "text",
    [
        "null",
        " [1, -0, -0.0, 1e5, 1.10, true, false, null] ",
        "12345678901234567890123",
        "-9223372036854775809",
        "9" * 4000,
        '"\\u0000 \\ud83d\\ude00 \\n é 😀"',
        '{"a": 1, "b": {"a": 2}, "a": 3}',
        '{"": 1, "\\u0000": 2}',
        '{"' + "k" * 100 + '": ""}',
        "[" * 400 + "]" * 400,
        "[]",
        "{}",
    ],
)
def test_is_read_as_json_loads_reads_it(text):
    assert loads(text.encode()) == json.loads(text)
    assert repr(loads(text.encode())) == repr(json.loads(text))


def test_numbers_beyond_range_are_infinite():
    assert loads(b"[1e400, -1e400]") == [math.inf, -math.inf]


def test_a_byte_order_mark_is_passed_over():
    assert loads(b"\xef\xbb\xbf[1]") == [1]


def test_lone_surrogates_do_not_lose_the_document():
    value = loads(b'{"good": {"deepKey": 1}, "bad": "\\ud800", "\\udc00": 2}')
    assert value.good.deep_key == 1 and value["bad"] == "\ud800" and value["\udc00"] == 2
    assert type(value) is type(value.good) is pcsdk.Record


@pytest.mark.parametrize(
    ("text", "position"),
    [
        (b"", 0),
        (b"<html>", 0),
        (b'{"a": 1', 7),
        (b"[1,]", 3),
        (b"[1] x", 4),
        (b"NaN", 0),
        (b"[Infinity]", 1),
        (b'"a\x01b"', 2),
        (b'["\xff"]', 2),
        (b"\xef\xbb\xbf[1", 5),
        ('["a"]'.encode("utf-16"), 0),
        (b"[" * 501 + b"]" * 501, 500),
        (b'{"a":' * 100_000, None),
        (b'["\\ud800", NaN]', None),
        (b"9" * 5000, None),
    ],
)
def test_the_rest_is_a_typed_error_with_the_position(text, position):
    with pytest.raises(pcsdk.DecodeError) as caught:
        loads(text)
    assert isinstance(caught.value, ValueError) and caught.value.__context__ is None
    assert isinstance(caught.value.position, int)
    if position is not None:
        assert caught.value.position == position


def test_mutated_documents_are_read_as_json_loads_or_refused():
    choice = random.Random(7)
    original = json.dumps({"id": "a1", "n": [1, 2.5, -3e10, None, True], "o": {"k": "é\\n", "s": "\\ud83d"}}).encode()
    accepted = 0
    for _ in range(3000):
        text = bytearray(original)
        for _ in range(choice.randint(1, 3)):
            text[choice.randrange(len(text))] = choice.choice(b'{}[]",:0123456789eE+-.\\utrfn \xc3\x80')
        try:
            value = loads(bytes(text))
        except pcsdk.DecodeError:
            continue
        accepted += 1
        assert repr(value) == repr(json.loads(text))
    assert accepted > 100
