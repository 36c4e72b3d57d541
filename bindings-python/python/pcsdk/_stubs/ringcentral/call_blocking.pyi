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
from ._shared import EnumeratedPagingModel, PageNavigationModel, PresetInfo

class _RespondingCallBlockingApi(_RespondingGroup):
    def create_blocked_allowed_number(self, body: AddBlockedAllowedPhoneNumber | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def delete_blocked_allowed_number(self, blocked_number_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def list_blocked_allowed_numbers(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., status: _Literal["Blocked", "Allowed"] | str | None = ...) -> _Response: ...
    def list_blocked_allowed_numbers_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., status: _Literal["Blocked", "Allowed"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BlockedAllowedPhoneNumberInfo, _Response]: ...
    def read_blocked_allowed_number(self, blocked_number_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def read_caller_blocking_settings(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_blocked_allowed_number(self, blocked_number_id: str, *, account_id: str | None = ..., extension_id: str | None = ..., body: AddBlockedAllowedPhoneNumber | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def update_caller_blocking_settings(self, *, account_id: str | None = ..., extension_id: str | None = ..., body: CallerBlockingSettingsUpdate | _Mapping[str, _Any] | None = ...) -> _Response: ...

class CallBlockingApi(_RingCentralGroup):
    def with_response(self) -> _RespondingCallBlockingApi: ...
    def create_blocked_allowed_number(self, body: AddBlockedAllowedPhoneNumber | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> BlockedAllowedPhoneNumberInfo:
        """POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers"""
    def delete_blocked_allowed_number(self, blocked_number_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}"""
    def list_blocked_allowed_numbers(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., status: _Literal["Blocked", "Allowed"] | str | None = ...) -> BlockedAllowedPhoneNumbersList:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers"""
    def list_blocked_allowed_numbers_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., status: _Literal["Blocked", "Allowed"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BlockedAllowedPhoneNumberInfo, BlockedAllowedPhoneNumbersList]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers"""
    def read_blocked_allowed_number(self, blocked_number_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> BlockedAllowedPhoneNumberInfo:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}"""
    def read_caller_blocking_settings(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> CallerBlockingSettings:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking"""
    def update_blocked_allowed_number(self, blocked_number_id: str, *, account_id: str | None = ..., extension_id: str | None = ..., body: AddBlockedAllowedPhoneNumber | _Mapping[str, _Any] | None = ...) -> BlockedAllowedPhoneNumberInfo:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}"""
    def update_caller_blocking_settings(self, *, account_id: str | None = ..., extension_id: str | None = ..., body: CallerBlockingSettingsUpdate | _Mapping[str, _Any] | None = ...) -> CallerBlockingSettings:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking"""

class AddBlockedAllowedPhoneNumber(_Model):
    phone_number: str
    label: str
    status: BlockedNumberStatusEnum

class BlockedAllowedPhoneNumberInfo(_Model):
    uri: str
    id: str
    phone_number: str
    label: str
    status: BlockedNumberStatusEnum

class BlockedAllowedPhoneNumbersList(_Model):
    uri: str
    records: list[BlockedAllowedPhoneNumberInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class BlockedCallerGreetingInfo(_Model):
    type: str
    preset: PresetInfo

BlockedNumberStatusEnum = _Literal["Blocked", "Allowed"] | str

class CallerBlockingSettings(_Model):
    mode: _Literal["Specific", "All"] | str
    no_caller_id: _Literal["BlockCallsAndFaxes", "BlockFaxes", "Allow"] | str
    pay_phones: _Literal["Block", "Allow"] | str
    greetings: list[BlockedCallerGreetingInfo]

class CallerBlockingSettingsUpdate(_Model):
    mode: _Literal["Specific", "All"] | str
    no_caller_id: _Literal["BlockCallsAndFaxes", "BlockFaxes", "Allow"] | str
    pay_phones: _Literal["Block", "Allow"] | str
    greetings: list[BlockedCallerGreetingInfo]
