"""PureCloud in Python: log in with the client credentials grant, then ask who one is."""

from pcsdk import ApiClient, UsersApi

client = ApiClient.instance
client.login_client_credentials_grant("client-id", "client-secret")

users_api = UsersApi()
user_me = users_api.get_users_me(expand=["presence"])
print(f"python: Hello, {user_me.name}!")
