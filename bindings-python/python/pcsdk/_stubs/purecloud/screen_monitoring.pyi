# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AddressableEntityRef

class _RespondingScreenMonitoringApi(_RespondingGroup):
    def delete_conversation_participant_screenmonitors_session(self, conversation_id: str, participant_id: str, screen_monitoring_id: str) -> _Response: ...
    def delete_user_screenmonitors_session(self, user_id: str, screen_monitoring_id: str) -> _Response: ...
    def get_conversation_participant_screenmonitors_session(self, conversation_id: str, participant_id: str, screen_monitoring_id: str) -> _Response: ...
    def get_screenmonitors_sessions_details(self) -> _Response: ...
    def get_screenmonitors_settings(self) -> _Response: ...
    def get_screenmonitors_user_sessions(self, user_id: str) -> _Response: ...
    def get_user_screenmonitors_session(self, user_id: str, screen_monitoring_id: str) -> _Response: ...
    def post_conversation_participant_screenmonitors_sessions(self, conversation_id: str, participant_id: str) -> _Response: ...
    def post_screenmonitors_sessions_users_details(self, body: _Sequence[str]) -> _Response: ...
    def post_user_screenmonitors_sessions(self, user_id: str) -> _Response: ...
    def put_screenmonitors_settings(self, body: ScreenMonitorSettings | _Mapping[str, _Any]) -> _Response: ...

class ScreenMonitoringApi(_PureCloudGroup):
    def with_response(self) -> _RespondingScreenMonitoringApi: ...
    def delete_conversation_participant_screenmonitors_session(self, conversation_id: str, participant_id: str, screen_monitoring_id: str) -> None:
        """DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}"""
    def delete_user_screenmonitors_session(self, user_id: str, screen_monitoring_id: str) -> None:
        """DELETE /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}"""
    def get_conversation_participant_screenmonitors_session(self, conversation_id: str, participant_id: str, screen_monitoring_id: str) -> ScreenMonitoringSession:
        """GET /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}"""
    def get_screenmonitors_sessions_details(self) -> ScreenMonitoringDetails:
        """GET /api/v2/screenmonitors/sessions/details"""
    def get_screenmonitors_settings(self) -> ScreenMonitorSettings:
        """GET /api/v2/screenmonitors/settings"""
    def get_screenmonitors_user_sessions(self, user_id: str) -> ScreenMonitoringSessionEntityListing:
        """GET /api/v2/screenmonitors/users/{userId}/sessions"""
    def get_user_screenmonitors_session(self, user_id: str, screen_monitoring_id: str) -> ScreenMonitoringSession:
        """GET /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}"""
    def post_conversation_participant_screenmonitors_sessions(self, conversation_id: str, participant_id: str) -> StartScreenMonitorResponseBody:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions"""
    def post_screenmonitors_sessions_users_details(self, body: _Sequence[str]) -> ScreenMonitoringUserDetailsEntityListing:
        """POST /api/v2/screenmonitors/sessions/users/details"""
    def post_user_screenmonitors_sessions(self, user_id: str) -> StartScreenMonitorResponseBody:
        """POST /api/v2/users/{userId}/screenmonitors/sessions"""
    def put_screenmonitors_settings(self, body: ScreenMonitorSettings | _Mapping[str, _Any]) -> None:
        """PUT /api/v2/screenmonitors/settings"""

class ScreenMonitorSettings(_Model):
    enable_agent_notifications: bool
    max_simultaneous_screen_monitoring_sessions: int

class ScreenMonitoringDetails(_Model):
    count: int

class ScreenMonitoringSession(_Model):
    source_user: AddressableEntityRef
    target_user: AddressableEntityRef
    conversation: AddressableEntityRef
    participant_id: str
    monitoring_type: _Literal["AgentLevel", "ConversationLevel"] | str
    date_created: str
    self_uri: str
    screen_monitoring_id: str

class ScreenMonitoringSessionEntityListing(_Model):
    entities: list[ScreenMonitoringSession]

class ScreenMonitoringUserDetails(_Model):
    count: int
    target_user: AddressableEntityRef

class ScreenMonitoringUserDetailsEntityListing(_Model):
    entities: list[ScreenMonitoringUserDetails]

class StartScreenMonitorResponseBody(_Model):
    screen_monitoring_id: str
