"""A program whose types are right, and that runs: see test_types.py."""

import sys
from collections.abc import Mapping
from datetime import date, datetime, timezone
from typing import Any

import pcsdk
from pcsdk import RCSDK, ApiClient, PureCloudSession, Record, Response, Sandbox, UsersApi, ringcentral
from pcsdk.types import CreateUser, User, UserMe
from pcsdk.types.ringcentral import CreateSMSMessage


def greeting(user: UserMe) -> str:
    return f"Hello, {user.name}!"


def whatever(record: Record) -> Any:
    return record.get("id") or record.some_field


def names(users: UsersApi) -> list[str]:
    found = users.get_users_iter(page_size=100, state="active", limit=1000, cursor=None)
    print(found.cursor(), [page.total for page in found.pages()])
    return [user.name for user in found]


def purecloud(client: ApiClient) -> None:
    users = UsersApi(client)
    me = users.get_users_me(expand=["presence"])
    print(greeting(me), me.state == "active", me.state == "a newer one", me["id"], whatever(me))
    found: User = users.get_user(me.id, expand=None)
    print(users.get_user(user_id=found.id, expand="presence").name, getattr(me, "a_new_field", None))

    new = CreateUser({"email": "ada@example.com"})
    new.name = "Ada"
    new.division_id = "1"
    plain: Mapping[str, Any] = {"name": "Bob", "email": "bob@example.com", "divisionId": "1"}
    print(users.post_users(new).name, users.post_users(plain).email, users.post_users(body={**plain}).id)

    whole: Response = users.with_response().get_users_me(expand=["presence"])
    print(whole.status, users.with_options(timeout=5).get_users_me().name)
    analytics = pcsdk.AnalyticsApi(client)
    print(analytics.get_analytics_reporting_settings())


def dates(client: ApiClient) -> None:
    now = datetime.now(timezone.utc)
    pcsdk.BillingApi(client).get_billing_reports_billableusage(now, "2026-01-01T00:00:00Z")
    pcsdk.GamificationApi(client).get_gamification_leaderboard(date(2026, 1, 1), "2026-01-31")


def rings(sdk: RCSDK) -> None:
    phone = {"phoneNumber": "+12223334455"}
    message = CreateSMSMessage({"from": phone, "to": [phone], "text": "Hello"})
    sent = ringcentral.SmsApi(sdk).create_sms_message(message, account_id="~")
    print(sent.id, sent.get("messageStatus"))
    log = ringcentral.CallLogApi(sdk.platform()).read_user_call_log(date_from=datetime.now(timezone.utc), page=1)
    print(len(log.records))


if __name__ == "__main__":
    with Sandbox(users=3) as sandbox:
        with PureCloudSession(base_url=sandbox.url) as session:
            session.login_client_credentials_grant("id", "secret")
            purecloud(session)
            dates(session)
        with RCSDK("key", "secret", sandbox.url) as sdk:
            sdk.platform().authorize("+12223334455", "101", "password")
            rings(sdk)
    sys.exit(0)
