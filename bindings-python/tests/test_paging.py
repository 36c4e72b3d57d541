"""Lists that page themselves: lazily, by item or by page, to a limit, and from a cursor on."""

from itertools import islice

import pytest

import pcsdk
from pcsdk import Items, UsersApi, ringcentral

USERS = 260


def ids(items):
    return [item.id for item in items]


def targets(canned):
    return [target for _, target, _, _ in canned.seen]


def test_every_item_comes_once_and_in_order(users):
    found = users.get_users_iter(page_size=100)
    assert isinstance(found, Items) and iter(found) is found
    everybody = list(found)
    assert len(set(ids(everybody))) == len(everybody) == USERS
    assert type(everybody[0]) is pcsdk.Record and everybody[0].name == everybody[0]["name"]
    assert ids(everybody[:100]) == ids(users.get_users(page_size=100).entities)
    assert list(found) == []


def test_a_list_comes_by_page_as_well(users):
    pages = users.get_users_iter(page_size=100).pages()
    assert iter(pages) is pages
    found = list(pages)
    assert [len(page.entities) for page in found] == [100, 100, 60]
    assert [page.page_number for page in found] == [1, 2, 3] and found[0].total == USERS
    assert list(pages) == []


def test_a_client_iterates_by_operation_id(users):
    found = users._client.iterate("getUsers", {"pageSize": 100}, limit=150)
    assert len(list(found)) == 150 and repr(found) == "<pcsdk.Items of getUsers>"


def test_ringcentral_lists_page_too(platform):
    extensions = ringcentral.ExtensionsApi(platform)
    found = ids(extensions.list_extensions_iter(per_page=200))
    assert len(set(found)) == len(found) == extensions.list_extensions().paging.total_elements > 200
    assert ids(platform.iterate("listExtensions", {"per_page": 200}, limit=201)) == found[:201]


def test_nothing_is_sent_before_it_is_wanted(few, canned):
    canned.says_users("1", "2")
    found = few.get_users_iter(page_size=2)
    assert canned.seen == []
    assert ids(islice(found, 2)) == ["1", "2"] and targets(canned) == ["/api/v2/users?pageSize=2"]
    canned.says_users("3")
    assert next(found).id == "3" and targets(canned)[1:] == ["/api/v2/users?pageSize=2&pageNumber=2"]


def test_a_limit_ends_the_walk_and_sends_no_more(few, canned):
    canned.says_users("1", "2")
    assert ids(few.get_users_iter(page_size=2, limit=2)) == ["1", "2"] and len(canned.seen) == 1
    assert list(few.get_users_iter(limit=0)) == [] == list(few.get_users_iter(limit=0).pages())
    assert len(canned.seen) == 1


@pytest.mark.parametrize("limit", [0, 99, 100, 101, 260, 10**30])
def test_items_and_pages_keep_the_same_limit(users, limit):
    by_item = ids(users.get_users_iter(page_size=100, limit=limit))
    by_page = [item.id for page in users.get_users_iter(page_size=100, limit=limit).pages() for item in page.entities]
    assert by_item == by_page and len(by_item) == min(limit, USERS)


@pytest.mark.parametrize("limit", [-1, 1.5, True, "3"])
def test_a_limit_that_is_no_number_of_items_is_refused(users, limit):
    with pytest.raises(pcsdk.ArgumentError, match="limit must be a whole number"):
        users.get_users_iter(limit=limit)


def test_a_loop_that_was_left_goes_on_where_it_was(users):
    everybody = ids(users.get_users_iter(page_size=100))
    found = users.get_users_iter(page_size=100)
    seen = []
    for user in found:
        seen.append(user.id)
        if len(seen) == 130:
            break
    assert seen + ids(found) == everybody


def test_after_some_items_the_pages_are_what_is_left(users):
    found = users.get_users_iter(page_size=100, limit=250)
    first = ids(islice(found, 130))
    pages = list(found.pages())
    assert [len(page.entities) for page in pages] == [70, 50] and list(found) == []
    assert first + [item.id for page in pages for item in page.entities] == ids(users.get_users_iter(limit=250))


@pytest.mark.parametrize("taken", [0, 1, 99, 100, 130, 259, 260])
def test_a_cursor_goes_on_behind_what_was_given_out(users, taken):
    found = users.get_users_iter(page_size=100)
    first = ids(islice(found, taken))
    rest = users.get_users_iter(page_size=100, cursor=found.cursor())
    untouched = users.get_users_iter(page_size=100, cursor=rest.cursor())
    assert first + ids(rest) == first + ids(untouched) == ids(users.get_users_iter(page_size=100))


def test_a_cursor_counts_the_pages_that_were_given_out(users):
    found = users.get_users_iter(page_size=100, limit=130)
    pages = found.pages()
    next(pages)
    assert pages.cursor() == found.cursor()
    next(pages)
    rest = users.get_users_iter(page_size=100, cursor=pages.cursor()).pages()
    assert [len(page.entities) for page in rest] == [70, 60]


RESUMED = """
import sys, pcsdk
with pcsdk.ApiClient(base_url=sys.argv[1]) as client:
    client.login_client_credentials_grant("id", "secret")
    for user in pcsdk.UsersApi(client).get_users_iter(page_size=100, cursor=sys.argv[2]):
        print(user.id)
"""


def test_another_process_goes_on_from_the_cursor(users, crowd, python):
    found = users.get_users_iter(page_size=100)
    first = ids(islice(found, 130))
    assert first + python(RESUMED, crowd.url, found.cursor()).split() == ids(users.get_users_iter(page_size=100))


@pytest.mark.parametrize("cursor", ["", "e30", "no cursor", 3])
def test_a_text_that_is_no_cursor_is_refused(users, cursor):
    with pytest.raises(pcsdk.ArgumentError, match="cursor"):
        users.get_users_iter(cursor=cursor)


def test_a_cursor_of_another_list_is_refused(users):
    cursor = users._client.iterate("getGroups").cursor()
    with pytest.raises(pcsdk.ArgumentError, match="belongs to getGroups"):
        users.get_users_iter(cursor=cursor)


def test_after_an_error_the_walk_goes_on_with_the_same_page(few, canned):
    canned.says_users("1", "2", pages=2)
    found = few.get_users_iter()
    first = ids(islice(found, 2))
    canned.says("{}", 500)
    for _ in range(2):
        with pytest.raises(pcsdk.ServerError) as caught:
            next(found)
        assert caught.value.operation == "getUsers"
    resumed = few.get_users_iter(cursor=found.cursor())
    canned.says_users("3", pages=2)
    assert first + ids(found) == first + ids(resumed) == ["1", "2", "3"]
    assert targets(canned)[1:] == ["/api/v2/users?pageNumber=2"] * 4


def test_a_page_that_cannot_be_read_is_not_passed_over(few, canned):
    canned.says(b'{"entities": [{"id": "\xff"}], "pageCount": 2}', content_type="application/json")
    found = few.get_users_iter()
    start = found.cursor()
    for _ in range(2):
        with pytest.raises(pcsdk.DecodeError, match="getUsers"):
            next(found)
    canned.says_users("1", pages=1)
    assert ids(few.get_users_iter(cursor=found.cursor())) == ids(few.get_users_iter(cursor=start)) == ["1"]


def test_a_page_without_a_body_has_no_items(few, canned):
    canned.says("", 204)
    assert list(few.get_users_iter()) == [] and list(few.get_users_iter().pages()) == [None]


@pytest.mark.parametrize("body", ['{"entities": null}', '{"entities": {}}', "{}", "[]", "7"])
def test_a_page_without_a_list_has_no_items(few, canned, body):
    canned.says(body, content_type="application/json")
    assert list(few.get_users_iter()) == []


def test_options_hold_for_every_page(few, canned):
    canned.says_users("1", pages=2)
    assert len(list(few.with_options(headers={"X-Mine": "yes"}).get_users_iter())) == 2
    assert [headers["x-mine"] for _, _, headers, _ in canned.seen] == ["yes", "yes"]
    canned.seen.clear()
    assert len(list(few._client.iterate("getUsers", headers={"X-Mine": "no"}))) == 2
    assert [headers["x-mine"] for _, _, headers, _ in canned.seen] == ["no", "no"]


def test_a_cancel_ends_the_walk_at_the_next_page(few, canned):
    canned.says_users("1", "2")
    cancel = pcsdk.Cancel()
    found = few.with_options(cancel=cancel).get_users_iter()
    next(found)
    cancel.cancel()
    assert next(found).id == "2"
    with pytest.raises(pcsdk.Cancelled):
        next(found)
    assert len(canned.seen) == 1


def test_a_timeout_holds_for_a_page(silent):
    with pcsdk.ApiClient(base_url=silent.url, access_token="t") as client, pytest.raises(pcsdk.RequestTimeout):
        next(client.iterate("getUsers", timeout=0.2))


def test_with_response_the_pages_are_whole_responses(users):
    found = users.with_response().get_users_iter(page_size=100, limit=130)
    pages = list(found.pages())
    assert all(type(page) is pcsdk.Response and page.status == 200 for page in pages)
    assert [len(page.data.entities) for page in pages] == [100, 30]
    assert ids(users.with_response().get_users_iter(limit=3)) == ids(users.get_users_iter(limit=3))


def test_an_operation_that_does_not_page_has_no_iterator(users):
    assert hasattr(UsersApi, "get_users_iter") and hasattr(UsersApi, "getUsersIter")
    assert not hasattr(UsersApi, "get_users_me_iter") and not hasattr(users, "getUsersMeIter")
    with pytest.raises(AttributeError, match="getUsersMe does not page"):
        users.get_users_me_iter()
    with pytest.raises(pcsdk.ArgumentError, match="getUsersMe does not page"):
        users._client.iterate("getUsersMe")
    with pytest.raises(AttributeError, match="did you mean `getUsers`"):
        users.get_userss_iter()


def test_iterators_are_listed_and_say_what_they_are():
    names = set(dir(UsersApi))
    assert {"get_users", "get_users_iter", "get_users_me"} < names and "get_users_me_iter" not in names
    assert UsersApi.get_users_iter.__doc__ == "All items of GET /api/v2/users"
    assert UsersApi.get_users_iter.__qualname__ == "UsersApi.get_users_iter"


def test_wrong_arguments_are_refused_at_the_call(few, canned):
    with pytest.raises(pcsdk.ArgumentError, match="did you mean `pageSize`"):
        few.get_users_iter(page_sise=3)
    with pytest.raises(pcsdk.ArgumentError, match="userId"):
        few.get_user_queues_iter()
    assert canned.seen == []


def test_required_arguments_come_by_position(few, canned):
    canned.says('{"entities": []}', content_type="application/json")
    assert list(few.get_user_queues_iter("ada", page_size=3)) == []
    assert targets(canned) == ["/api/v2/users/ada/queues?pageSize=3"]


def test_a_parameter_of_the_operations_own_has_the_name(few, canned):
    canned.says('{"entities": [{"id": "1"}, {"id": "2"}]}', content_type="application/json")
    assert ids(few.get_users_query_iter(cursor="theirs", limit=1)) == ["1"]
    assert targets(canned) == ["/api/v2/users/query?cursor=theirs"]
    found = few._client.iterate("getUsersQuery", {"cursor": "theirs"}, limit=1)
    assert ids(found) == ["1"]
    assert ids(few._client.iterate("getUsersQuery", {"cursor": "theirs"}, cursor=found.cursor())) == ["2"]
