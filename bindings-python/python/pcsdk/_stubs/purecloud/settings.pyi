# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AutoAnswerSettings, DomainEntityRef, EmailSettings, EmailThreadingSettings, ExecutionDataSettingsRequest, UserReference

class _RespondingSettingsApi(_RespondingGroup):
    def delete_emails_settings_threading(self) -> _Response: ...
    def delete_externalcontacts_settings(self) -> _Response: ...
    def delete_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str) -> _Response: ...
    def get_emails_settings(self) -> _Response: ...
    def get_emails_settings_threading(self) -> _Response: ...
    def get_externalcontacts_settings(self) -> _Response: ...
    def get_settings_executiondata(self) -> _Response: ...
    def get_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str) -> _Response: ...
    def patch_emails_settings(self, *, body: EmailSettings | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_emails_settings_threading(self, *, body: EmailThreadingSettings | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_settings_executiondata(self, body: ExecutionDataSettingsRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str, body: AutoAnswerSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_externalcontacts_settings(self, *, body: ExternalContactsSettings | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str, body: AutoAnswerSettings | _Mapping[str, _Any]) -> _Response: ...

class SettingsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingSettingsApi: ...
    def delete_emails_settings_threading(self) -> None:
        """DELETE /api/v2/emails/settings/threading"""
    def delete_externalcontacts_settings(self) -> UpdatedSettingsResponse:
        """DELETE /api/v2/externalcontacts/settings"""
    def delete_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str) -> None:
        """DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings"""
    def get_emails_settings(self) -> EmailSettings:
        """GET /api/v2/emails/settings"""
    def get_emails_settings_threading(self) -> EmailThreadingSettings:
        """GET /api/v2/emails/settings/threading"""
    def get_externalcontacts_settings(self) -> ExternalContactsSettings:
        """GET /api/v2/externalcontacts/settings"""
    def get_settings_executiondata(self) -> ExecutionDataGlobalSettingsResponse:
        """GET /api/v2/settings/executiondata"""
    def get_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str) -> AutoAnswerSettings:
        """GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings"""
    def patch_emails_settings(self, *, body: EmailSettings | _Mapping[str, _Any] | None = ...) -> EmailSettings:
        """PATCH /api/v2/emails/settings"""
    def patch_emails_settings_threading(self, *, body: EmailThreadingSettings | _Mapping[str, _Any] | None = ...) -> EmailThreadingSettings:
        """PATCH /api/v2/emails/settings/threading"""
    def patch_settings_executiondata(self, body: ExecutionDataSettingsRequest | _Mapping[str, _Any]) -> ExecutionDataGlobalSettingsResponse:
        """PATCH /api/v2/settings/executiondata"""
    def patch_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str, body: AutoAnswerSettings | _Mapping[str, _Any]) -> AutoAnswerSettings:
        """PATCH /api/v2/users/agentui/agents/autoanswer/{agentId}/settings"""
    def put_externalcontacts_settings(self, *, body: ExternalContactsSettings | _Mapping[str, _Any] | None = ...) -> UpdatedSettingsResponse:
        """PUT /api/v2/externalcontacts/settings"""
    def put_users_agentui_agents_autoanswer_agent_id_settings(self, agent_id: str, body: AutoAnswerSettings | _Mapping[str, _Any]) -> AutoAnswerSettings:
        """PUT /api/v2/users/agentui/agents/autoanswer/{agentId}/settings"""

class ExecutionDataGlobalSettingsResponse(_Model):
    id: str
    name: str
    enabled: bool
    modified_by: UserReference
    modified_by_client: DomainEntityRef
    date_modified: str
    self_uri: str

class ExternalContactsSettings(_Model):
    manually_assign_divisions_to_interactions: bool
    manually_assign_divisions_to_contacts: bool

class UpdatedSettingsResponse(_Model):
    message: str
