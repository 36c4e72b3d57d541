# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import CountryCallingCode, CountryIsoCode, TimeFormatEnum

class _RespondingSiteAdministrationApi(_RespondingGroup):
    def list_administered_sites(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_user_administered_sites(self, body: BusinessSiteCollectionRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class SiteAdministrationApi(_RingCentralGroup):
    def with_response(self) -> _RespondingSiteAdministrationApi: ...
    def list_administered_sites(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> BusinessSiteCollectionResource:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites"""
    def update_user_administered_sites(self, body: BusinessSiteCollectionRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> BusinessSiteCollectionResource:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites"""

class BasicExtensionInfoResource(_Model):
    id: str
    name: str
    extension_number: str

class BusinessSiteCollectionRequest(_Model):
    records: list[RolesBusinessSiteResource]

class BusinessSiteCollectionResource(_Model):
    uri: str
    records: list[RolesBusinessSiteResource]

class ContactAddressInfoResource(_Model):
    street: str
    city: str
    state: str
    zip: str
    country: str

class CurrencyResource(_Model):
    id: str
    code: str
    name: str
    symbol: str
    minor_symbol: str

class RolesBusinessSiteResource(_Model):
    uri: str
    id: str
    email: str
    code: str
    name: str
    extension_number: str
    caller_id_name: str
    operator: BasicExtensionInfoResource
    regional_settings: RolesRegionalSettingsResource
    business_address: ContactAddressInfoResource

class RolesCountryResource(_Model):
    uri: str
    id: str
    name: str
    iso_code: CountryIsoCode
    calling_code: CountryCallingCode
    emergency_calling: bool
    number_selling: bool
    login_allowed: bool
    free_softphone_line: bool
    signup_allowed: bool

class RolesLanguageResource(_Model):
    id: str
    name: str
    locale_code: str

class RolesRegionalSettingsResource(_Model):
    timezone: RolesTimezoneResource
    home_country: RolesCountryResource
    language: RolesLanguageResource
    greeting_language: RolesLanguageResource
    formatting_locale: RolesLanguageResource
    time_format: TimeFormatEnum
    currency: CurrencyResource

class RolesTimezoneResource(_Model):
    uri: str
    id: str
    name: str
    description: str
    bias: str
