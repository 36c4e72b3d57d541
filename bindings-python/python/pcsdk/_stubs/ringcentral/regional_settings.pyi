# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import CountryInfoDictionaryModel, CountryIsoCode, CountryListDictionaryModel, EnumeratedPagingModel, PageNavigationModel, RegionalSettings, TimeFormatEnum, TimezoneInfoBase

class _RespondingRegionalSettingsApi(_RespondingGroup):
    def get_account_regional_settings(self, *, account_id: str | None = ...) -> _Response: ...
    def list_countries(self, *, login_allowed: bool | None = ..., signup_allowed: bool | None = ..., number_selling: bool | None = ..., page: int | None = ..., per_page: int | None = ..., free_softphone_line: bool | None = ...) -> _Response: ...
    def list_countries_iter(self, *, login_allowed: bool | None = ..., signup_allowed: bool | None = ..., number_selling: bool | None = ..., page: int | None = ..., per_page: int | None = ..., free_softphone_line: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CountryInfoDictionaryModel, _Response]: ...
    def list_languages(self) -> _Response: ...
    def list_languages_iter(self, *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LanguageInfo, _Response]: ...
    def list_locations(self, *, order_by: _Literal["Npa", "City"] | str | None = ..., page: int | None = ..., per_page: int | None = ..., state_id: str | None = ..., with_nxx: bool | None = ...) -> _Response: ...
    def list_locations_iter(self, *, order_by: _Literal["Npa", "City"] | str | None = ..., page: int | None = ..., per_page: int | None = ..., state_id: str | None = ..., with_nxx: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LocationInfo, _Response]: ...
    def list_states(self, *, all_countries: bool | None = ..., country_id: int | None = ..., page: int | None = ..., per_page: int | None = ..., with_phone_numbers: bool | None = ...) -> _Response: ...
    def list_states_iter(self, *, all_countries: bool | None = ..., country_id: int | None = ..., page: int | None = ..., per_page: int | None = ..., with_phone_numbers: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GetStateInfoResponse, _Response]: ...
    def list_timezones(self, *, page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_timezones_iter(self, *, page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TimezoneInfoBase, _Response]: ...
    def patch_account_regional_settings(self, body: AccountRegionalSettingRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def read_country(self, country_id: int) -> _Response: ...
    def read_language(self, language_id: int) -> _Response: ...
    def read_state(self, state_id: int) -> _Response: ...
    def read_timezone(self, timezone_id: int) -> _Response: ...

class RegionalSettingsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingRegionalSettingsApi: ...
    def get_account_regional_settings(self, *, account_id: str | None = ...) -> RegionalSettings:
        """GET /restapi/v2/accounts/{accountId}/regional-settings"""
    def list_countries(self, *, login_allowed: bool | None = ..., signup_allowed: bool | None = ..., number_selling: bool | None = ..., page: int | None = ..., per_page: int | None = ..., free_softphone_line: bool | None = ...) -> CountryListDictionaryModel:
        """GET /restapi/v1.0/dictionary/country"""
    def list_countries_iter(self, *, login_allowed: bool | None = ..., signup_allowed: bool | None = ..., number_selling: bool | None = ..., page: int | None = ..., per_page: int | None = ..., free_softphone_line: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CountryInfoDictionaryModel, CountryListDictionaryModel]:
        """All items of GET /restapi/v1.0/dictionary/country"""
    def list_languages(self) -> LanguageList:
        """GET /restapi/v1.0/dictionary/language"""
    def list_languages_iter(self, *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LanguageInfo, LanguageList]:
        """All items of GET /restapi/v1.0/dictionary/language"""
    def list_locations(self, *, order_by: _Literal["Npa", "City"] | str | None = ..., page: int | None = ..., per_page: int | None = ..., state_id: str | None = ..., with_nxx: bool | None = ...) -> GetLocationListResponse:
        """GET /restapi/v1.0/dictionary/location"""
    def list_locations_iter(self, *, order_by: _Literal["Npa", "City"] | str | None = ..., page: int | None = ..., per_page: int | None = ..., state_id: str | None = ..., with_nxx: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LocationInfo, GetLocationListResponse]:
        """All items of GET /restapi/v1.0/dictionary/location"""
    def list_states(self, *, all_countries: bool | None = ..., country_id: int | None = ..., page: int | None = ..., per_page: int | None = ..., with_phone_numbers: bool | None = ...) -> GetStateListResponse:
        """GET /restapi/v1.0/dictionary/state"""
    def list_states_iter(self, *, all_countries: bool | None = ..., country_id: int | None = ..., page: int | None = ..., per_page: int | None = ..., with_phone_numbers: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GetStateInfoResponse, GetStateListResponse]:
        """All items of GET /restapi/v1.0/dictionary/state"""
    def list_timezones(self, *, page: int | None = ..., per_page: int | None = ...) -> GetTimezoneListResponse:
        """GET /restapi/v1.0/dictionary/timezone"""
    def list_timezones_iter(self, *, page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TimezoneInfoBase, GetTimezoneListResponse]:
        """All items of GET /restapi/v1.0/dictionary/timezone"""
    def patch_account_regional_settings(self, body: AccountRegionalSettingRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> RegionalSettings:
        """PATCH /restapi/v2/accounts/{accountId}/regional-settings"""
    def read_country(self, country_id: int) -> CountryInfoDictionaryModel:
        """GET /restapi/v1.0/dictionary/country/{countryId}"""
    def read_language(self, language_id: int) -> LanguageInfo:
        """GET /restapi/v1.0/dictionary/language/{languageId}"""
    def read_state(self, state_id: int) -> GetStateInfoResponse:
        """GET /restapi/v1.0/dictionary/state/{stateId}"""
    def read_timezone(self, timezone_id: int) -> TimezoneInfoBase:
        """GET /restapi/v1.0/dictionary/timezone/{timezoneId}"""

class AccountCountryInfoRequest(_Model):
    id: str
    iso_code: str

class AccountFormattingLocaleInfoRequest(_Model):
    id: str
    locale_code: str

class AccountGreetingLanguageInfoRequest(_Model):
    id: str
    locale_code: str

class AccountLanguageInfoRequest(_Model):
    id: str
    locale_code: str

class AccountRegionalSettingRequest(_Model):
    home_country: AccountCountryInfoRequest
    timezone: AccountTimezoneInfoRequest
    language: AccountLanguageInfoRequest
    greeting_language: AccountGreetingLanguageInfoRequest
    formatting_locale: AccountFormattingLocaleInfoRequest
    time_format: TimeFormatEnum

class AccountTimezoneInfoRequest(_Model):
    id: str
    name: str

class CountryInfoMinimalModel(_Model):
    id: str
    uri: str

class GetLocationListResponse(_Model):
    uri: str
    records: list[LocationInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class GetStateInfoResponse(_Model):
    id: str
    uri: str
    country: CountryInfoMinimalModel
    iso_code: str
    name: str

class GetStateListResponse(_Model):
    uri: str
    records: list[GetStateInfoResponse]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class GetTimezoneListResponse(_Model):
    uri: str
    records: list[TimezoneInfoBase]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class LanguageInfo(_Model):
    id: str
    uri: str
    greeting: bool
    formatting_locale: bool
    locale_code: str
    iso_code: CountryIsoCode
    name: str
    ui: bool
    time_format: str
    date_format: str

class LanguageList(_Model):
    uri: str
    records: list[LanguageInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class LocationInfo(_Model):
    uri: str
    area_code: str
    city: str
    npa: str
    nxx: str
    state: LocationStateInfo

class LocationStateInfo(_Model):
    id: str
    uri: str
