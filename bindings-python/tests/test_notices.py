"""Operations that will not stay as they are warn through `warnings`, once, of the line that calls them."""

import warnings

import pytest

import pcsdk
from serving import CannedServer


@pytest.fixture
def client():
    with CannedServer() as server, pcsdk.ApiClient(base_url=server.url, access_token="t") as client:
        yield client


def test_a_deprecated_operation_warns_once_of_the_line_that_calls_it(client):
    languages = pcsdk.LanguagesApi(client)
    with pytest.warns(DeprecationWarning, match="getLanguages is deprecated") as seen:
        languages.get_languages()
    assert [warning.filename for warning in seen] == [__file__]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        languages.get_languages()


def test_a_preview_operation_has_a_warning_of_its_own(client):
    with pytest.warns(pcsdk.PreviewWarning, match="getBillingContractsInvoices is a preview") as seen:
        client.call("getBillingContractsInvoices")
    assert [warning.filename for warning in seen] == [__file__]
    assert issubclass(pcsdk.PreviewWarning, FutureWarning)


def test_a_filter_can_make_an_error_of_it(client):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning, match="getJourneyOutcomes is deprecated"):
            client.call("getJourneyOutcomes")
    assert client.call("getJourneyOutcomes") == {}
