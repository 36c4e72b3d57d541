# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import Assistant, AssistantQueue, BulkResponse, EntityListing, UserReference

class _RespondingAgentAssistantsApi(_RespondingGroup):
    def delete_assistant(self, assistant_id: str) -> _Response: ...
    def delete_assistant_queue(self, assistant_id: str, queue_id: str) -> _Response: ...
    def delete_assistant_queues(self, assistant_id: str, *, queue_ids: str | None = ...) -> _Response: ...
    def delete_assistants_agentchecklist(self, agent_checklist_id: str) -> _Response: ...
    def get_assistant(self, assistant_id: str, *, expand: _Literal["copilot"] | str | None = ..., language_variation: str | None = ..., fallback_to_primary_assistant: bool | None = ...) -> _Response: ...
    def get_assistant_queue(self, assistant_id: str, queue_id: str, *, expand: _Literal["assistant"] | str | None = ...) -> _Response: ...
    def get_assistant_queues(self, assistant_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expand: _Literal["assistant"] | str | None = ...) -> _Response: ...
    def get_assistant_queues_iter(self, assistant_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expand: _Literal["assistant"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AssistantQueue, _Response]: ...
    def get_assistant_queue_users_job(self, assistant_id: str, queue_id: str, job_id: str) -> _Response: ...
    def get_assistants(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., name: str | None = ..., expand: _Literal["copilot"] | str | None = ...) -> _Response: ...
    def get_assistants_iter(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., name: str | None = ..., expand: _Literal["copilot"] | str | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Assistant, _Response]: ...
    def get_assistants_agentchecklist(self, agent_checklist_id: str) -> _Response: ...
    def get_assistants_agentchecklists(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., name_prefix: str | None = ..., language: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["dateModified", "language", "name"] | str | None = ..., agent_checklist_ids: _Sequence[str] | None = ...) -> _Response: ...
    def get_assistants_agentchecklists_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., name_prefix: str | None = ..., language: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["dateModified", "language", "name"] | str | None = ..., agent_checklist_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AgentChecklist, _Response]: ...
    def get_assistants_agentchecklists_languages(self) -> _Response: ...
    def get_assistants_queues(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., queue_ids: str | None = ..., expand: _Literal["assistant"] | str | None = ...) -> _Response: ...
    def get_assistants_queues_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., queue_ids: str | None = ..., expand: _Literal["assistant"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AssistantQueue, _Response]: ...
    def patch_assistant(self, assistant_id: str, body: Assistant | _Mapping[str, _Any]) -> _Response: ...
    def patch_assistant_queues(self, assistant_id: str, body: _Sequence[AssistantQueue | _Mapping[str, _Any]]) -> _Response: ...
    def post_assistant_queue_users_bulk_add(self, assistant_id: str, queue_id: str, body: AssistantQueueUsersBulkAddRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_assistant_queue_users_bulk_remove(self, assistant_id: str, queue_id: str, body: AssistantQueueUsersBulkRemoveRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_assistant_queue_users_jobs(self, assistant_id: str, queue_id: str, body: AssistantQueueUsersJobsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_assistant_queue_users_query(self, assistant_id: str, queue_id: str, body: AssistantQueueUsersQueryRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["assistant", "copilot"] | str] | None = ...) -> _Response: ...
    def post_assistants(self, body: Assistant | _Mapping[str, _Any]) -> _Response: ...
    def post_assistants_agentchecklists(self, body: AgentChecklist | _Mapping[str, _Any]) -> _Response: ...
    def put_assistant_queue(self, assistant_id: str, queue_id: str, body: AssistantQueue | _Mapping[str, _Any]) -> _Response: ...
    def put_assistants_agentchecklist(self, agent_checklist_id: str, body: AgentChecklist | _Mapping[str, _Any]) -> _Response: ...

class AgentAssistantsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingAgentAssistantsApi: ...
    def delete_assistant(self, assistant_id: str) -> None:
        """DELETE /api/v2/assistants/{assistantId}"""
    def delete_assistant_queue(self, assistant_id: str, queue_id: str) -> None:
        """DELETE /api/v2/assistants/{assistantId}/queues/{queueId}"""
    def delete_assistant_queues(self, assistant_id: str, *, queue_ids: str | None = ...) -> None:
        """DELETE /api/v2/assistants/{assistantId}/queues"""
    def delete_assistants_agentchecklist(self, agent_checklist_id: str) -> None:
        """DELETE /api/v2/assistants/agentchecklists/{agentChecklistId}"""
    def get_assistant(self, assistant_id: str, *, expand: _Literal["copilot"] | str | None = ..., language_variation: str | None = ..., fallback_to_primary_assistant: bool | None = ...) -> Assistant:
        """GET /api/v2/assistants/{assistantId}"""
    def get_assistant_queue(self, assistant_id: str, queue_id: str, *, expand: _Literal["assistant"] | str | None = ...) -> AssistantQueue:
        """GET /api/v2/assistants/{assistantId}/queues/{queueId}"""
    def get_assistant_queues(self, assistant_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expand: _Literal["assistant"] | str | None = ...) -> AssistantQueueListing:
        """GET /api/v2/assistants/{assistantId}/queues"""
    def get_assistant_queues_iter(self, assistant_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expand: _Literal["assistant"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AssistantQueue, AssistantQueueListing]:
        """All items of GET /api/v2/assistants/{assistantId}/queues"""
    def get_assistant_queue_users_job(self, assistant_id: str, queue_id: str, job_id: str) -> AssistantQueueUsersJobsResponse:
        """GET /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs/{jobId}"""
    def get_assistants(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., name: str | None = ..., expand: _Literal["copilot"] | str | None = ...) -> AssistantListing:
        """GET /api/v2/assistants"""
    def get_assistants_iter(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., name: str | None = ..., expand: _Literal["copilot"] | str | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Assistant, AssistantListing]:
        """All items of GET /api/v2/assistants"""
    def get_assistants_agentchecklist(self, agent_checklist_id: str) -> AgentChecklist:
        """GET /api/v2/assistants/agentchecklists/{agentChecklistId}"""
    def get_assistants_agentchecklists(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., name_prefix: str | None = ..., language: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["dateModified", "language", "name"] | str | None = ..., agent_checklist_ids: _Sequence[str] | None = ...) -> AgentChecklistListing:
        """GET /api/v2/assistants/agentchecklists"""
    def get_assistants_agentchecklists_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., name_prefix: str | None = ..., language: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["dateModified", "language", "name"] | str | None = ..., agent_checklist_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AgentChecklist, AgentChecklistListing]:
        """All items of GET /api/v2/assistants/agentchecklists"""
    def get_assistants_agentchecklists_languages(self) -> EntityListing:
        """GET /api/v2/assistants/agentchecklists/languages"""
    def get_assistants_queues(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., queue_ids: str | None = ..., expand: _Literal["assistant"] | str | None = ...) -> AssistantQueueListing:
        """GET /api/v2/assistants/queues"""
    def get_assistants_queues_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., queue_ids: str | None = ..., expand: _Literal["assistant"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AssistantQueue, AssistantQueueListing]:
        """All items of GET /api/v2/assistants/queues"""
    def patch_assistant(self, assistant_id: str, body: Assistant | _Mapping[str, _Any]) -> Assistant:
        """PATCH /api/v2/assistants/{assistantId}"""
    def patch_assistant_queues(self, assistant_id: str, body: _Sequence[AssistantQueue | _Mapping[str, _Any]]) -> AssistantQueueListing:
        """PATCH /api/v2/assistants/{assistantId}/queues"""
    def post_assistant_queue_users_bulk_add(self, assistant_id: str, queue_id: str, body: AssistantQueueUsersBulkAddRequest | _Mapping[str, _Any]) -> BulkResponse:
        """POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/add"""
    def post_assistant_queue_users_bulk_remove(self, assistant_id: str, queue_id: str, body: AssistantQueueUsersBulkRemoveRequest | _Mapping[str, _Any]) -> BulkResponse:
        """POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/remove"""
    def post_assistant_queue_users_jobs(self, assistant_id: str, queue_id: str, body: AssistantQueueUsersJobsRequest | _Mapping[str, _Any]) -> AssistantQueueUsersJobsResponse:
        """POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs"""
    def post_assistant_queue_users_query(self, assistant_id: str, queue_id: str, body: AssistantQueueUsersQueryRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["assistant", "copilot"] | str] | None = ...) -> AssistantQueueUsersQueryResponse:
        """POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/query"""
    def post_assistants(self, body: Assistant | _Mapping[str, _Any]) -> Assistant:
        """POST /api/v2/assistants"""
    def post_assistants_agentchecklists(self, body: AgentChecklist | _Mapping[str, _Any]) -> AgentChecklist:
        """POST /api/v2/assistants/agentchecklists"""
    def put_assistant_queue(self, assistant_id: str, queue_id: str, body: AssistantQueue | _Mapping[str, _Any]) -> AssistantQueue:
        """PUT /api/v2/assistants/{assistantId}/queues/{queueId}"""
    def put_assistants_agentchecklist(self, agent_checklist_id: str, body: AgentChecklist | _Mapping[str, _Any]) -> AgentChecklist:
        """PUT /api/v2/assistants/agentchecklists/{agentChecklistId}"""

class AgentChecklist(_Model):
    id: str
    name: str
    language: str
    checklist_items: list[AgentChecklistItem]
    created_by: UserReference
    modified_by: UserReference
    date_created: str
    date_modified: str
    self_uri: str

class AgentChecklistItem(_Model):
    id: str
    name: str
    description: str
    automated_check_enabled: bool
    exact_phrase_match: bool
    important: bool
    self_uri: str

class AgentChecklistListing(_Model):
    entities: list[AgentChecklist]
    next_uri: str
    self_uri: str
    previous_uri: str

class AssistantListing(_Model):
    entities: list[Assistant]
    next_uri: str
    self_uri: str
    previous_uri: str

class AssistantQueueListing(_Model):
    entities: list[AssistantQueue]
    next_uri: str
    self_uri: str
    previous_uri: str

class AssistantQueueUser(_Model):
    id: str

class AssistantQueueUsersBulkAddRequest(_Model):
    entities: list[AssistantQueueUser]

class AssistantQueueUsersBulkRemoveRequest(_Model):
    entities: list[AssistantQueueUser]

class AssistantQueueUsersJobErrorInfo(_Model):
    message: str
    code: str

class AssistantQueueUsersJobsRequest(_Model):
    action: _Literal["AutoAssignment", "ManualAssignment"] | str

class AssistantQueueUsersJobsResponse(_Model):
    id: str
    self_uri: str
    status: _Literal["InProgress", "Succeeded", "Failed"] | str
    error_info: AssistantQueueUsersJobErrorInfo

class AssistantQueueUsersQueryRequest(_Model):
    entities: list[AssistantQueueUser]

class AssistantQueueUsersQueryResponse(_Model):
    queue: AssistantQueue
    users: list[UserReference]
