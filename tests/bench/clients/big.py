"""One large answer, kept: `big.py CLIENT`; BASE is the server's URL. Prints the CPU seconds of the request."""

import os
import resource
import sys

URL = os.environ["BASE"] + "/api/v2/analytics/conversations/details/query"
INTERVAL = "2026-01-01T00:00:00Z/2026-01-02T00:00:00Z"
HEADERS = {"Authorization": "Bearer token", "Accept": "application/json", "Content-Type": "application/json"}
BODY = f'{{"interval":"{INTERVAL}"}}'


def pcsdk():
    from pcsdk import AnalyticsApi, ApiClient

    analytics = AnalyticsApi(ApiClient(base_url=os.environ["BASE"], access_token="token"))
    return lambda: analytics.post_analytics_conversations_details_query({"interval": INTERVAL})


def purecloud():
    import PureCloudPlatformClientV2 as sdk

    configuration = sdk.Configuration()
    configuration.host = os.environ["BASE"]
    client = sdk.api_client.ApiClient()
    client.access_token = "token"
    query = sdk.ConversationQuery()
    query.interval = INTERVAL
    return lambda: sdk.AnalyticsApi(client).post_analytics_conversations_details_query(query)


def urllib3():
    import orjson
    import urllib3

    pool = urllib3.PoolManager()
    return lambda: orjson.loads(pool.request("POST", URL, headers=HEADERS, body=BODY).data)


def requests():
    import requests

    session = requests.Session()
    session.headers.update(HEADERS)
    return lambda: session.post(URL, data=BODY).json()


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


request = globals()[sys.argv[1]]()
before = cpu()
kept = request()
# A pass of the collector that is due, and only put off, is part of the price.
[[] for _ in range(1000)]
print(cpu() - before, flush=True)
assert kept
# The official SDK's threads do not end by themselves.
os._exit(0)
