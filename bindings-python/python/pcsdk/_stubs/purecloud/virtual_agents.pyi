# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AgenticVirtualAgent, AgenticVirtualAgentEntityListing, AgenticVirtualAgentJob, AgenticVirtualAgentVersionPublishJob, AgenticVirtualAgentVersionPublishJobRequest, CreateAgenticVirtualAgent, UpdateAgenticVirtualAgent

class _RespondingVirtualAgentsApi(_RespondingGroup):
    def delete_agentic_virtualagent_jobs(self, virtual_agent_id: str) -> _Response: ...
    def get_agentic_virtualagent(self, virtual_agent_id: str) -> _Response: ...
    def get_agentic_virtualagent_job(self, virtual_agent_id: str, job_id: str) -> _Response: ...
    def get_agentic_virtualagents(self, *, name: str | None = ..., name_contains: str | None = ..., status: str | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_agentic_virtualagents_iter(self, *, name: str | None = ..., name_contains: str | None = ..., status: str | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AgenticVirtualAgent, _Response]: ...
    def patch_agentic_virtualagent(self, virtual_agent_id: str, body: UpdateAgenticVirtualAgent | _Mapping[str, _Any]) -> _Response: ...
    def post_agentic_virtualagents(self, body: CreateAgenticVirtualAgent | _Mapping[str, _Any]) -> _Response: ...
    def post_agentic_virtualagent_version_jobs(self, virtual_agent_id: str, version_id: str, body: AgenticVirtualAgentVersionPublishJobRequest | _Mapping[str, _Any]) -> _Response: ...

class VirtualAgentsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingVirtualAgentsApi: ...
    def delete_agentic_virtualagent_jobs(self, virtual_agent_id: str) -> AgenticVirtualAgentJob:
        """DELETE /api/v2/agentic/virtualagents/{virtualAgentId}/jobs"""
    def get_agentic_virtualagent(self, virtual_agent_id: str) -> AgenticVirtualAgent:
        """GET /api/v2/agentic/virtualagents/{virtualAgentId}"""
    def get_agentic_virtualagent_job(self, virtual_agent_id: str, job_id: str) -> AgenticVirtualAgentJob:
        """GET /api/v2/agentic/virtualagents/{virtualAgentId}/jobs/{jobId}"""
    def get_agentic_virtualagents(self, *, name: str | None = ..., name_contains: str | None = ..., status: str | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., page_number: int | None = ..., page_size: int | None = ...) -> AgenticVirtualAgentEntityListing:
        """GET /api/v2/agentic/virtualagents"""
    def get_agentic_virtualagents_iter(self, *, name: str | None = ..., name_contains: str | None = ..., status: str | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AgenticVirtualAgent, AgenticVirtualAgentEntityListing]:
        """All items of GET /api/v2/agentic/virtualagents"""
    def patch_agentic_virtualagent(self, virtual_agent_id: str, body: UpdateAgenticVirtualAgent | _Mapping[str, _Any]) -> AgenticVirtualAgent:
        """PATCH /api/v2/agentic/virtualagents/{virtualAgentId}"""
    def post_agentic_virtualagents(self, body: CreateAgenticVirtualAgent | _Mapping[str, _Any]) -> AgenticVirtualAgent:
        """POST /api/v2/agentic/virtualagents"""
    def post_agentic_virtualagent_version_jobs(self, virtual_agent_id: str, version_id: str, body: AgenticVirtualAgentVersionPublishJobRequest | _Mapping[str, _Any]) -> AgenticVirtualAgentVersionPublishJob:
        """POST /api/v2/agentic/virtualagents/{virtualAgentId}/versions/{versionId}/jobs"""
