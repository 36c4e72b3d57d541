"""A program with one mistake in each marked line: see test_types.py. It never runs."""
# ruff: noqa

import pcsdk
from pcsdk import UserApi  # wrong: there is UsersApi
from pcsdk import UsersApi, ringcentral
from pcsdk.types import CreateUser, UserMee  # wrong: there is UserMe

users = UsersApi()
users.get_users_me(expnd=["presence"])  # wrong: a misspelt parameter
users.get_users_me(expand=3)  # wrong: a value of another type
users.get_users_me(["presence"])  # wrong: optional ones have names
users.get_user()  # wrong: user_id is required
users.get_user_me()  # wrong: there is get_users_me
users.get_user_iter("id")  # wrong: it answers no list
me = users.get_users_me()
me.nmae  # wrong: a misspelt field
me.nmae = "x"  # wrong: a misspelt field
me.name = 3  # wrong: a value of another type
me.chat.jabberid  # wrong: a misspelt field further in
CreateUser(name="x", divison_id="y")  # wrong: fields by name only in the wire's spelling, in a mapping
for user in users.get_users_iter():
    user.nmae  # wrong: a misspelt field of an item
users.with_response().get_users_me().name  # wrong: that is a Response
users.with_response().get_users_me(expnd=["presence"])  # wrong: a misspelt parameter
users.with_response().get_user_me()  # wrong: there is get_users_me
ringcentral.SmsApi()  # wrong: it needs a platform
ringcentral.SmsApis  # wrong: there is SmsApi
UsersApi(pcsdk.RCSDK("key").platform())  # wrong: a client of the other platform
