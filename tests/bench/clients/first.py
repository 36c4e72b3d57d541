"""A whole short program: log in, one request, end. `first.py CLIENT`; BASE is the server's URL."""

import os
import sys

BASE = os.environ["BASE"]


def pcsdk():
    from pcsdk import ApiClient, UsersApi

    client = ApiClient(base_url=BASE)
    client.login_client_credentials_grant("id", "secret")
    return UsersApi(client).get_users_me().id


def purecloud():
    import PureCloudPlatformClientV2 as sdk

    configuration = sdk.Configuration()
    configuration.host = BASE
    client = sdk.api_client.ApiClient().get_client_credentials_token("id", "secret")
    return sdk.UsersApi(client).get_users_me().id


def ringcentral():
    from ringcentral import SDK

    platform = SDK("id", "secret", BASE).platform()
    platform.login(jwt="x.y.z")
    return platform.get(BASE + "/api/v2/users/me").json().id


def pycurl():
    import json
    from io import BytesIO

    import pycurl

    curl = pycurl.Curl()

    def send(path, **options):
        body = BytesIO()
        curl.setopt(curl.URL, BASE + path)
        curl.setopt(curl.WRITEDATA, body)
        for name, value in options.items():
            curl.setopt(getattr(curl, name), value)
        curl.perform()
        return json.loads(body.getvalue())

    token = send("/oauth/token", POSTFIELDS="grant_type=client_credentials", USERPWD="id:secret")["access_token"]
    curl.unsetopt(curl.USERPWD)
    return send("/api/v2/users/me", HTTPGET=1, HTTPHEADER=[f"Authorization: Bearer {token}"])["id"]


assert globals()[sys.argv[1]]()
