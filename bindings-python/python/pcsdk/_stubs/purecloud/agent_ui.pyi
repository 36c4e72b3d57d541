# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AutoAnswerSettings

class _RespondingAgentUIApi(_RespondingGroup):
    def delete_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str) -> _Response: ...
    def get_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str) -> _Response: ...
    def patch_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str, body: AutoAnswerSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str, body: AutoAnswerSettings | _Mapping[str, _Any]) -> _Response: ...

class AgentUIApi(_PureCloudGroup):
    def with_response(self) -> _RespondingAgentUIApi: ...
    def delete_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str) -> None:
        """DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings"""
    def get_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str) -> AutoAnswerSettings:
        """GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings"""
    def patch_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str, body: AutoAnswerSettings | _Mapping[str, _Any]) -> AutoAnswerSettings:
        """PATCH /api/v2/users/agentui/agents/autoanswer/{agentId}/settings"""
    def put_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str, body: AutoAnswerSettings | _Mapping[str, _Any]) -> AutoAnswerSettings:
        """PUT /api/v2/users/agentui/agents/autoanswer/{agentId}/settings"""
