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
from ._shared import TMAttachmentInfo, TMNavigationInfo

class _RespondingTasksApi(_RespondingGroup):
    def complete_task_new(self, task_id: str, body: TMCompleteTaskRequest | _Mapping[str, _Any]) -> _Response: ...
    def create_task_new(self, chat_id: str, body: TMCreateTaskRequest | _Mapping[str, _Any]) -> _Response: ...
    def delete_task_new(self, task_id: str) -> _Response: ...
    def list_chat_tasks_new(self, chat_id: str, *, creation_time_to: str | None = ..., creation_time_from: str | None = ..., creator_id: _Sequence[str] | None = ..., status: _Sequence[_Literal["Pending", "InProgress", "Completed"] | str] | None = ..., assignment_status: _Literal["Unassigned", "Assigned"] | str | None = ..., assignee_id: _Sequence[str] | None = ..., assignee_status: _Literal["Pending", "Completed"] | str | None = ..., page_token: str | None = ..., record_count: int | None = ...) -> _Response: ...
    def list_chat_tasks_new_iter(self, chat_id: str, *, creation_time_to: str | None = ..., creation_time_from: str | None = ..., creator_id: _Sequence[str] | None = ..., status: _Sequence[_Literal["Pending", "InProgress", "Completed"] | str] | None = ..., assignment_status: _Literal["Unassigned", "Assigned"] | str | None = ..., assignee_id: _Sequence[str] | None = ..., assignee_status: _Literal["Pending", "Completed"] | str | None = ..., page_token: str | None = ..., record_count: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMTaskInfo, _Response]: ...
    def patch_task_new(self, task_id: str, *, body: TMUpdateTaskRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def read_task_new(self, task_id: str) -> _Response: ...

class TasksApi(_RingCentralGroup):
    def with_response(self) -> _RespondingTasksApi: ...
    def complete_task_new(self, task_id: str, body: TMCompleteTaskRequest | _Mapping[str, _Any]) -> None:
        """POST /team-messaging/v1/tasks/{taskId}/complete"""
    def create_task_new(self, chat_id: str, body: TMCreateTaskRequest | _Mapping[str, _Any]) -> TMTaskInfo:
        """POST /team-messaging/v1/chats/{chatId}/tasks"""
    def delete_task_new(self, task_id: str) -> None:
        """DELETE /team-messaging/v1/tasks/{taskId}"""
    def list_chat_tasks_new(self, chat_id: str, *, creation_time_to: str | None = ..., creation_time_from: str | None = ..., creator_id: _Sequence[str] | None = ..., status: _Sequence[_Literal["Pending", "InProgress", "Completed"] | str] | None = ..., assignment_status: _Literal["Unassigned", "Assigned"] | str | None = ..., assignee_id: _Sequence[str] | None = ..., assignee_status: _Literal["Pending", "Completed"] | str | None = ..., page_token: str | None = ..., record_count: int | None = ...) -> TMTaskList:
        """GET /team-messaging/v1/chats/{chatId}/tasks"""
    def list_chat_tasks_new_iter(self, chat_id: str, *, creation_time_to: str | None = ..., creation_time_from: str | None = ..., creator_id: _Sequence[str] | None = ..., status: _Sequence[_Literal["Pending", "InProgress", "Completed"] | str] | None = ..., assignment_status: _Literal["Unassigned", "Assigned"] | str | None = ..., assignee_id: _Sequence[str] | None = ..., assignee_status: _Literal["Pending", "Completed"] | str | None = ..., page_token: str | None = ..., record_count: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMTaskInfo, TMTaskList]:
        """All items of GET /team-messaging/v1/chats/{chatId}/tasks"""
    def patch_task_new(self, task_id: str, *, body: TMUpdateTaskRequest | _Mapping[str, _Any] | None = ...) -> TMTaskList:
        """PATCH /team-messaging/v1/tasks/{taskId}"""
    def read_task_new(self, task_id: str) -> TMTaskInfo:
        """GET /team-messaging/v1/tasks/{taskId}"""

class TMCompleteTaskRequest(_Model):
    status: _Literal["Incomplete", "Complete"] | str
    assignees: list[TMCompleteTaskRequestAssignees]
    completeness_percentage: int

class TMCompleteTaskRequestAssignees(_Model):
    id: str

class TMCreateTaskRequest(_Model):
    subject: str
    assignees: list[TMCreateTaskRequestAssignees]
    completeness_condition: _Literal["Simple", "AllAssignees", "Percentage"] | str
    start_date: str
    due_date: str
    color: _Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"] | str
    section: str
    description: str
    recurrence: TaskRecurrenceInfo
    attachments: list[TaskAttachment]

class TMCreateTaskRequestAssignees(_Model):
    id: str

class TMTaskInfo(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    type: _Literal["Task"] | str
    creator: TMTaskInfoCreator
    chat_ids: list[str]
    status: _Literal["Pending", "InProgress", "Completed"] | str
    subject: str
    assignees: list[TMTaskInfoAssignees]
    completeness_condition: _Literal["Simple", "AllAssignees", "Percentage"] | str
    completeness_percentage: int
    start_date: str
    due_date: str
    color: _Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"] | str
    section: str
    description: str
    recurrence: TaskRecurrenceInfo
    attachments: list[TaskAttachment]

class TMTaskInfoAssignees(_Model):
    id: str
    status: _Literal["Pending", "Completed"] | str

class TMTaskInfoCreator(_Model):
    id: str

class TMTaskList(_Model):
    records: list[TMTaskInfo]
    navigation: TMNavigationInfo

class TMUpdateTaskRequest(_Model):
    subject: str
    assignees: list[TMUpdateTaskRequestAssignees]
    completeness_condition: _Literal["Simple", "AllAssignees", "Percentage"] | str
    start_date: str
    due_date: str
    color: _Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"] | str
    section: str
    description: str
    recurrence: TaskRecurrenceInfo
    attachments: list[TMAttachmentInfo]

class TMUpdateTaskRequestAssignees(_Model):
    id: str

class TaskAttachment(_Model):
    id: str
    type: _Literal["File"] | str
    name: str
    content_uri: str

class TaskRecurrenceInfo(_Model):
    schedule: _Literal["None", "Daily", "Weekdays", "Weekly", "Monthly", "Yearly"] | str
    ending_condition: _Literal["None", "Count", "Date"] | str
    ending_after: int
    ending_on: str
