# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import EnumeratedPagingModel, PageNavigationModel

class _RespondingPagingOnlyGroupsApi(_RespondingGroup):
    def assign_multiple_paging_group_users_devices(self, paging_only_group_id: str, *, account_id: str | None = ..., body: EditPagingGroupRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def list_paging_group_devices(self, paging_only_group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_paging_group_devices_iter(self, paging_only_group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PagingDeviceInfo, _Response]: ...
    def list_paging_group_users(self, paging_only_group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_paging_group_users_iter(self, paging_only_group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PagingGroupExtensionInfo, _Response]: ...

class PagingOnlyGroupsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingPagingOnlyGroupsApi: ...
    def assign_multiple_paging_group_users_devices(self, paging_only_group_id: str, *, account_id: str | None = ..., body: EditPagingGroupRequest | _Mapping[str, _Any] | None = ...) -> None:
        """POST /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign"""
    def list_paging_group_devices(self, paging_only_group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> PagingOnlyGroupDevices:
        """GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices"""
    def list_paging_group_devices_iter(self, paging_only_group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PagingDeviceInfo, PagingOnlyGroupDevices]:
        """All items of GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices"""
    def list_paging_group_users(self, paging_only_group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> PagingOnlyGroupUsers:
        """GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users"""
    def list_paging_group_users_iter(self, paging_only_group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PagingGroupExtensionInfo, PagingOnlyGroupUsers]:
        """All items of GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users"""

class EditPagingGroupRequest(_Model):
    added_user_ids: list[str]
    removed_user_ids: list[str]
    added_device_ids: list[str]
    removed_device_ids: list[str]

class PagingDeviceInfo(_Model):
    id: str
    uri: str
    name: str

class PagingGroupExtensionInfo(_Model):
    id: str
    uri: str
    extension_number: str
    name: str

class PagingOnlyGroupDevices(_Model):
    uri: str
    records: list[PagingDeviceInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class PagingOnlyGroupUsers(_Model):
    uri: str
    records: list[PagingGroupExtensionInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel
