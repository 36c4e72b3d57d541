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
from ._shared import AllExtensionSubtypesEnum, CallQueueAlertTimerEnum, EnumeratedPagingModel, ExtensionInfo, PageNavigationModel, SiteBasicInfo, SiteReference

class _RespondingCallQueuesApi(_RespondingGroup):
    def assign_multiple_call_queue_members(self, group_id: str, body: CallQueueBulkAssignResource | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def assign_multiple_department_members(self, *, account_id: str | None = ..., body: DepartmentBulkAssignResource | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def get_call_queue_overflow_settings(self, call_queue_id: str, *, account_id: str | None = ...) -> _Response: ...
    def list_call_queue_members(self, group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_call_queue_members_iter(self, group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallQueueMemberInfo, _Response]: ...
    def list_call_queues(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., member_extension_id: str | None = ...) -> _Response: ...
    def list_call_queues_iter(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., member_extension_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallQueueInfo, _Response]: ...
    def list_department_members(self, department_id: int, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_department_members_iter(self, department_id: int, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExtensionInfo, _Response]: ...
    def read_call_queue_info(self, group_id: str, *, account_id: str | None = ...) -> _Response: ...
    def update_call_queue_info(self, group_id: str, body: CallQueueDetailsForUpdate | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def update_call_queue_overflow_settings(self, call_queue_id: str, body: CallQueueOverflowSettingsRequestResource | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def update_user_call_queues(self, body: UserCallQueues | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class CallQueuesApi(_RingCentralGroup):
    def with_response(self) -> _RespondingCallQueuesApi: ...
    def assign_multiple_call_queue_members(self, group_id: str, body: CallQueueBulkAssignResource | _Mapping[str, _Any], *, account_id: str | None = ...) -> None:
        """POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign"""
    def assign_multiple_department_members(self, *, account_id: str | None = ..., body: DepartmentBulkAssignResource | _Mapping[str, _Any] | None = ...) -> None:
        """POST /restapi/v1.0/account/{accountId}/department/bulk-assign (deprecated)"""
    def get_call_queue_overflow_settings(self, call_queue_id: str, *, account_id: str | None = ...) -> CallQueueOverflowSettings:
        """GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings"""
    def list_call_queue_members(self, group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> CallQueueMembers:
        """GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members"""
    def list_call_queue_members_iter(self, group_id: str, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallQueueMemberInfo, CallQueueMembers]:
        """All items of GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members"""
    def list_call_queues(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., member_extension_id: str | None = ...) -> CallQueueList:
        """GET /restapi/v1.0/account/{accountId}/call-queues"""
    def list_call_queues_iter(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., member_extension_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallQueueInfo, CallQueueList]:
        """All items of GET /restapi/v1.0/account/{accountId}/call-queues"""
    def list_department_members(self, department_id: int, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> DepartmentMemberList:
        """GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members (deprecated)"""
    def list_department_members_iter(self, department_id: int, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExtensionInfo, DepartmentMemberList]:
        """All items of GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members (deprecated)"""
    def read_call_queue_info(self, group_id: str, *, account_id: str | None = ...) -> CallQueueDetails:
        """GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}"""
    def update_call_queue_info(self, group_id: str, body: CallQueueDetailsForUpdate | _Mapping[str, _Any], *, account_id: str | None = ...) -> CallQueueDetails:
        """PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}"""
    def update_call_queue_overflow_settings(self, call_queue_id: str, body: CallQueueOverflowSettingsRequestResource | _Mapping[str, _Any], *, account_id: str | None = ...) -> CallQueueOverflowSettings:
        """PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings"""
    def update_user_call_queues(self, body: UserCallQueues | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> UserCallQueues:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues"""

class BulkAssignItem(_Model):
    department_id: str
    added_extension_ids: list[str]
    removed_extension_ids: list[str]

class CallQueueBulkAssignResource(_Model):
    added_extension_ids: list[str]
    removed_extension_ids: list[str]

class CallQueueDetails(_Model):
    uri: str
    id: str
    extension_number: str
    name: str
    status: ExtensionStatusEnumGroup
    sub_type: _Literal["Emergency", "Unknown"] | str
    site: SiteBasicInfo
    service_level_settings: CallQueueServiceLevelSettings
    editable_member_status: bool
    alert_timer: CallQueueAlertTimerEnum

class CallQueueDetailsForUpdate(_Model):
    extension_number: str
    name: str
    status: ExtensionStatusEnumGroup
    sub_type: _Literal["Emergency", "Unknown"] | str
    site: SiteReference
    service_level_settings: CallQueueServiceLevelSettings
    editable_member_status: bool
    alert_timer: CallQueueAlertTimerEnum

class CallQueueIdResource(_Model):
    id: str

class CallQueueInfo(_Model):
    uri: str
    id: str
    extension_number: str
    name: str
    status: ExtensionStatusEnumGroup
    sub_type: _Literal["Emergency", "Unknown"] | str
    site: SiteBasicInfo

class CallQueueList(_Model):
    uri: str
    records: list[CallQueueInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class CallQueueMemberInfo(_Model):
    uri: str
    id: int
    extension_number: str

class CallQueueMembers(_Model):
    uri: str
    records: list[CallQueueMemberInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class CallQueueOverflowSettings(_Model):
    enabled: bool
    sub_type: AllExtensionSubtypesEnum
    items_: list[CallQueueInfo]

class CallQueueOverflowSettingsRequestResource(_Model):
    enabled: bool
    items_: list[CallQueueIdResource]

class CallQueueServiceLevelSettings(_Model):
    sla_goal: int
    sla_threshold_seconds: int
    include_abandoned_calls: bool
    abandoned_threshold_seconds: int

class DepartmentBulkAssignResource(_Model):
    items_: list[BulkAssignItem]

class DepartmentMemberList(_Model):
    uri: str
    records: list[ExtensionInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

ExtensionStatusEnumGroup = _Literal["Enabled", "Disabled", "NotActivated", "Unassigned"] | str

class QueueShortInfoResource(_Model):
    id: str
    name: str

class UserCallQueues(_Model):
    records: list[QueueShortInfoResource]
