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
from ._shared import EnumeratedPagingModel, ForwardingPhoneNumberTypeEnum, PageNavigationModel

class _RespondingCallForwardingApi(_RespondingGroup):
    def create_forwarding_number(self, body: CreateForwardingNumberRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def delete_forwarding_number(self, forwarding_number_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def delete_forwarding_numbers(self, body: DeleteForwardingNumbersRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def list_forwarding_numbers(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_forwarding_numbers_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ForwardingNumberInfo, _Response]: ...
    def read_forwarding_number(self, forwarding_number_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_forwarding_number(self, forwarding_number_id: str, body: UpdateForwardingNumberRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class CallForwardingApi(_RingCentralGroup):
    def with_response(self) -> _RespondingCallForwardingApi: ...
    def create_forwarding_number(self, body: CreateForwardingNumberRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> ForwardingNumberInfo:
        """POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number"""
    def delete_forwarding_number(self, forwarding_number_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}"""
    def delete_forwarding_numbers(self, body: DeleteForwardingNumbersRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number"""
    def list_forwarding_numbers(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> GetExtensionForwardingNumberListResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number"""
    def list_forwarding_numbers_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ForwardingNumberInfo, GetExtensionForwardingNumberListResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number"""
    def read_forwarding_number(self, forwarding_number_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> ForwardingNumberInfo:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}"""
    def update_forwarding_number(self, forwarding_number_id: str, body: UpdateForwardingNumberRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> ForwardingNumberInfo:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}"""

class CreateForwardingNumberDeviceInfo(_Model):
    id: str

class CreateForwardingNumberRequest(_Model):
    id: str
    flip_number: int
    phone_number: str
    label: str
    type: ForwardingPhoneNumberTypeEnum
    device: CreateForwardingNumberDeviceInfo

class DeleteForwardingNumbersRequest(_Model):
    records: list[ForwardingNumberId]

class ForwardingNumberExtensionInfo(_Model):
    id: str
    name: str
    extension_number: str

class ForwardingNumberId(_Model):
    forwarding_number_id: str

class ForwardingNumberInfo(_Model):
    id: str
    uri: str
    phone_number: str
    label: str
    features: list[_Literal["CallFlip", "CallForwarding"] | str]
    flip_number: str
    device: CreateForwardingNumberDeviceInfo
    type: ForwardingPhoneNumberTypeEnum
    extension: ForwardingNumberExtensionInfo

class GetExtensionForwardingNumberListResponse(_Model):
    uri: str
    records: list[ForwardingNumberInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class UpdateForwardingNumberRequest(_Model):
    phone_number: str
    label: str
    flip_number: str
    type: ForwardingPhoneNumberTypeEnum
