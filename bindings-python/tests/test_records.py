"""Records: dicts that also answer attributes."""

import copy
import gc
import json
import pickle
import sys

import pytest

import pcsdk
from pcsdk import Record
from pcsdk._native import loads

USER = {
    "id": "1",
    "name": "Ada",
    "primaryContactInfo": [{"mediaType": "PHONE"}],
    "items": 3,
    "from": "x",
    "userID": 7,
    "address1": "y",
    "nested": {"deepKey": {"a": None}},
}


@pytest.fixture
def user():
    return loads(json.dumps(USER).encode())


def test_is_a_real_dict_all_the_way_down(user):
    assert isinstance(user, dict) and user == USER and repr(user) == repr(USER)
    assert type(user) is type(user["nested"]) is type(user["primaryContactInfo"][0]) is Record
    assert json.dumps(user) == json.dumps(USER)
    assert {**user} == dict(user) == USER


def test_attributes_in_either_spelling(user):
    assert user.name == user["name"] == "Ada"
    assert user.primaryContactInfo is user.primary_contact_info is user["primaryContactInfo"]
    assert user.primary_contact_info[0].media_type == "PHONE"
    assert user.nested.deep_key.a is None


def test_keys_with_the_same_letters_are_found_if_there_is_one(user):
    assert (user.user_id, user.address_1) == (7, "y")
    assert not hasattr(loads(b'{"userID":1,"user-id":2}'), "user_Id")


def test_a_dict_method_wins_and_a_trailing_underscore_reaches_the_field(user):
    assert callable(user.items) and user["items"] == user.items_ == 3
    assert user.from_ == "x"
    assert callable(loads(b'{"keys_":1}').keys)


def test_missing_attributes_are_attribute_errors(user):
    assert getattr(user, "title", None) is None and not hasattr(user, "title")
    with pytest.raises(AttributeError, match="nonsense"):
        user.nonsense  # noqa: B018
    for name in ("__array__", "_repr_html_", "__dict__", "__html__"):
        assert not hasattr(loads(b'{"array":1,"reprHtml":2,"dict":3}'), name)


def test_keys_named_like_python_internals_are_inert_as_attributes():
    record = loads(b'{"__class__":1,"__reduce__":2,"__doc__":3}')
    assert record.__class__ is Record and callable(record.__reduce__) and record["__class__"] == 1


def test_attributes_are_assigned_by_the_rule_that_reads_them(user):
    user.name = "Grace"
    user.primary_contact_info = []
    user.user_id = 8
    user.items_ = 4
    user.work_phone = "123"
    user.class_ = "c"
    assert {**USER, "name": "Grace", "primaryContactInfo": [], "userID": 8, "items": 4} == {
        key: value for key, value in user.items() if key in USER
    }
    assert (user["workPhone"], user["class"], user.work_phone) == ("123", "c", "123")
    del user.work_phone
    assert "workPhone" not in user


def test_what_belongs_to_the_type_is_not_assigned(user):
    for name in ("items", "__class__", "copy"):
        with pytest.raises(AttributeError, match="belongs to every dict"):
            setattr(user, name, 1)
    for change in (lambda: setattr(user, "_private", 1), lambda: delattr(user, "nonsense")):
        with pytest.raises(AttributeError, match="no attribute"):
            change()
    assert user == USER


def test_copies_are_records(user):
    assert type(user.copy()) is type(user | {"a": 1}) is type(copy.copy(user)) is type(copy.deepcopy(user)) is Record
    assert (user | {"name": "B"}).name == "B" and user.name == "Ada"
    assert user.copy() == user and user.copy() is not user
    assert type({"a": 1} | user) is dict
    with pytest.raises(TypeError):
        user | 5
    user |= {"name": "C"}
    assert type(user) is Record and user.name == "C"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickle_keeps_the_type(user, protocol):
    again = pickle.loads(pickle.dumps(user, protocol))
    assert again == user and type(again) is type(again["nested"]) is Record


def test_made_by_hand_and_matched():
    assert Record(a=1).a == Record({"a": 1}).a == Record.fromkeys(["a"], 1).a == 1
    match Record(name="x", keys=1):
        case Record(name=name):
            assert name == "x"
        case _:
            pytest.fail("no match")
    with pytest.raises(TypeError):
        type("Sub", (Record,), {})
    with pytest.raises(TypeError):
        hash(Record())


def test_completion_offers_fields_in_snake_case(user):
    offered = dir(user)
    assert {"primary_contact_info", "name", "keys", "user_id"} <= set(offered)
    assert "not an identifier" not in dir(Record({"not an identifier": 1}))


def test_the_module_is_the_public_one():
    assert (Record.__module__, Record.__qualname__) == ("pcsdk", "Record")
    assert pcsdk.Record is Record and sys.getsizeof(Record()) == sys.getsizeof({})


def test_the_collector_sees_what_can_be_in_a_cycle():
    gc.collect()
    references = sys.getrefcount(Record)
    record = loads(b'{"leaf":{"text":"t","number":1}}')
    leaf = record["leaf"]
    assert gc.is_tracked(record)
    # Later versions of CPython track every dict from the beginning.
    assert gc.is_tracked(leaf) == (sys.version_info >= (3, 14))
    leaf.parent = record
    assert gc.is_tracked(leaf)
    del record, leaf
    gc.collect()
    assert sys.getrefcount(Record) == references


def test_cycles_are_collected_and_parsing_leaks_nothing():
    gc.collect()
    references = sys.getrefcount(Record)
    record = Record()
    record["self"] = record
    assert sys.getrefcount(Record) == references + 1
    del record
    gc.collect()
    assert sys.getrefcount(Record) == references
    for text in (b'{"a":[{"b":1}]}', b'{"a":[{"b":1}'):
        for _ in range(100):
            try:
                loads(text)
            except pcsdk.DecodeError:
                pass
    gc.collect()
    assert sys.getrefcount(Record) == references


@pytest.mark.parametrize("end", [b"]", b""])
def test_the_collector_rests_while_a_document_is_read_and_no_longer(end):
    seen = []
    gc.callbacks.append(lambda phase, info: seen.append(phase))
    try:
        for wanted in (True, False):
            (gc.enable if wanted else gc.disable)()
            try:
                loads(b"[" + b",".join([b'{"a":[1]}'] * 20_000) + end)
            except pcsdk.DecodeError:
                pass
            assert gc.isenabled() is wanted
    finally:
        gc.callbacks.pop()
        gc.enable()
    # Once the reading is over it looks at all at once.
    assert seen.count("start") <= 5


def test_texts_that_begin_and_end_alike_are_told_apart():
    texts = [filling * length for length in range(1, 50) for filling in "ab\u00e9"]
    texts += [f"{'k' * left}{middle}{'k' * right}" for left in range(25) for right in range(25) for middle in "xy"]
    document = [{text: text} for text in ["", *texts]]
    for _ in range(2):
        assert loads(json.dumps(document, ensure_ascii=False).encode()) == document
