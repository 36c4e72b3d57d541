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

class _RespondingComplianceExportsApi(_RespondingGroup):
    def create_data_export_task_new(self, *, body: CreateDataExportTaskRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def list_data_export_tasks_new(self, *, status: _Literal["Accepted", "InProgress", "Completed", "Failed", "Expired"] | str | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_data_export_tasks_new_iter(self, *, status: _Literal["Accepted", "InProgress", "Completed", "Failed", "Expired"] | str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DataExportTask, _Response]: ...
    def read_data_export_task_new(self, task_id: str) -> _Response: ...

class ComplianceExportsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingComplianceExportsApi: ...
    def create_data_export_task_new(self, *, body: CreateDataExportTaskRequest | _Mapping[str, _Any] | None = ...) -> DataExportTask:
        """POST /team-messaging/v1/data-export"""
    def list_data_export_tasks_new(self, *, status: _Literal["Accepted", "InProgress", "Completed", "Failed", "Expired"] | str | None = ..., page: int | None = ..., per_page: int | None = ...) -> DataExportTaskList:
        """GET /team-messaging/v1/data-export"""
    def list_data_export_tasks_new_iter(self, *, status: _Literal["Accepted", "InProgress", "Completed", "Failed", "Expired"] | str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DataExportTask, DataExportTaskList]:
        """All items of GET /team-messaging/v1/data-export"""
    def read_data_export_task_new(self, task_id: str) -> DataExportTask:
        """GET /team-messaging/v1/data-export/{taskId}"""

class CreateDataExportTaskRequest(_Model):
    time_from: str
    time_to: str
    contacts: list[DataExportTaskContactInfo]
    chat_ids: list[str]

class CreatorInfo(_Model):
    id: str
    first_name: str
    last_name: str

class DataExportTask(_Model):
    uri: str
    id: str
    creation_time: str
    last_modified_time: str
    status: _Literal["Accepted", "InProgress", "Completed", "Failed", "Expired"] | str
    creator: CreatorInfo
    specific: SpecificInfo
    datasets: list[ExportTaskResultInfo]

class DataExportTaskContactInfo(_Model):
    id: str
    email: str

class DataExportTaskList(_Model):
    tasks: list[DataExportTask]
    navigation: GlipDataExportNavigationInfo
    paging: GlipDataExportPagingInfo

class ExportTaskResultInfo(_Model):
    id: str
    uri: str
    size: int

class GlipDataExportNavigationInfo(_Model):
    first_page: GlipDataExportNavigationInfoUri
    next_page: GlipDataExportNavigationInfoUri
    previous_page: GlipDataExportNavigationInfoUri
    last_page: GlipDataExportNavigationInfoUri

class GlipDataExportNavigationInfoUri(_Model):
    uri: str

class GlipDataExportPagingInfo(_Model):
    page: int
    per_page: int
    page_start: int
    page_end: int
    total_pages: int
    total_elements: int

class SpecificInfo(_Model):
    time_from: str
    time_to: str
    contacts: list[DataExportTaskContactInfo]
    chat_ids: list[str]
