# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import EnumeratedPagingModel, PageNavigationModel

class _RespondingCallMonitoringGroupsApi(_RespondingGroup):
    def create_call_monitoring_group(self, body: CreateCallMonitoringGroupRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def delete_call_monitoring_group(self, group_id: str, *, account_id: str | None = ...) -> _Response: ...
    def list_call_monitoring_group_members(self, group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_call_monitoring_group_members_iter(self, group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallMonitoringGroupMemberInfo, _Response]: ...
    def list_call_monitoring_groups(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., member_extension_id: str | None = ..., site_id: _Sequence[str] | None = ...) -> _Response: ...
    def list_call_monitoring_groups_iter(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., member_extension_id: str | None = ..., site_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallMonitoringGroup, _Response]: ...
    def update_call_monitoring_group(self, group_id: str, body: CreateCallMonitoringGroupRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def update_call_monitoring_group_list(self, group_id: str, body: CallMonitoringBulkAssign | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...

class CallMonitoringGroupsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingCallMonitoringGroupsApi: ...
    def create_call_monitoring_group(self, body: CreateCallMonitoringGroupRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> CallMonitoringGroup:
        """POST /restapi/v1.0/account/{accountId}/call-monitoring-groups"""
    def delete_call_monitoring_group(self, group_id: str, *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}"""
    def list_call_monitoring_group_members(self, group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> CallMonitoringGroupMemberList:
        """GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members"""
    def list_call_monitoring_group_members_iter(self, group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallMonitoringGroupMemberInfo, CallMonitoringGroupMemberList]:
        """All items of GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members"""
    def list_call_monitoring_groups(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., member_extension_id: str | None = ..., site_id: _Sequence[str] | None = ...) -> CallMonitoringGroups:
        """GET /restapi/v1.0/account/{accountId}/call-monitoring-groups"""
    def list_call_monitoring_groups_iter(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., member_extension_id: str | None = ..., site_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallMonitoringGroup, CallMonitoringGroups]:
        """All items of GET /restapi/v1.0/account/{accountId}/call-monitoring-groups"""
    def update_call_monitoring_group(self, group_id: str, body: CreateCallMonitoringGroupRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> CallMonitoringGroup:
        """PUT /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}"""
    def update_call_monitoring_group_list(self, group_id: str, body: CallMonitoringBulkAssign | _Mapping[str, _Any], *, account_id: str | None = ...) -> None:
        """POST /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign"""

class CallMonitoringBulkAssign(_Model):
    added_extensions: list[CallMonitoringExtensionInfo]
    updated_extensions: list[CallMonitoringExtensionInfo]
    removed_extensions: list[CallMonitoringExtensionInfo]

class CallMonitoringExtensionInfo(_Model):
    id: str
    permissions: list[_Literal["Monitoring", "Monitored"] | str]

class CallMonitoringGroup(_Model):
    uri: str
    id: str
    name: str
    site: CallMonitoringGroupSite

class CallMonitoringGroupMemberInfo(_Model):
    uri: str
    id: str
    extension_number: str
    permissions: list[_Literal["Monitoring", "Monitored"] | str]

class CallMonitoringGroupMemberList(_Model):
    uri: str
    records: list[CallMonitoringGroupMemberInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class CallMonitoringGroupSite(_Model):
    id: str
    name: str

class CallMonitoringGroups(_Model):
    uri: str
    records: list[CallMonitoringGroup]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class CreateCallMonitoringGroupRequest(_Model):
    name: str
    site: CreateCallMonitoringGroupRequestSite

class CreateCallMonitoringGroupRequestSite(_Model):
    id: str
