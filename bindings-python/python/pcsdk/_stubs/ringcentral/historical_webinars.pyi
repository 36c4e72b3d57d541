# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Sequence as _Sequence
from datetime import datetime as _datetime
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import ApiError, HostModel, RcwDomainUserModel, RcwEmailModel, RcwPagingModel, RcwRoleEnum, RecordingSharedLinkExpiryModel, RecordingSharedStatusModel, RecordingStatusModel, WebinarRefModel

class _RespondingHistoricalWebinarsApi(_RespondingGroup):
    def rcw_history_get_invitee(self, webinar_id: str, session_id: str, invitee_id: str) -> _Response: ...
    def rcw_history_get_participant_info(self, webinar_id: str, session_id: str) -> _Response: ...
    def rcw_history_get_session(self, webinar_id: str, session_id: str) -> _Response: ...
    def rcw_history_get_webinar(self, webinar_id: str) -> _Response: ...
    def rcw_history_list_all_company_sessions(self, end_time_from: _datetime | str, end_time_to: _datetime | str, *, host_user_id: _Sequence[str] | None = ..., status: _Sequence[_Literal["Scheduled", "Active", "Finished"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def rcw_history_list_all_company_sessions_iter(self, end_time_from: _datetime | str, end_time_to: _datetime | str, *, host_user_id: _Sequence[str] | None = ..., status: _Sequence[_Literal["Scheduled", "Active", "Finished"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SessionGlobalResource, _Response]: ...
    def rcw_history_list_all_sessions(self, end_time_from: _datetime | str, end_time_to: _datetime | str, *, name_fragment: str | None = ..., status: _Sequence[_Literal["Scheduled", "Active", "Finished"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def rcw_history_list_all_sessions_iter(self, end_time_from: _datetime | str, end_time_to: _datetime | str, *, name_fragment: str | None = ..., status: _Sequence[_Literal["Scheduled", "Active", "Finished"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SessionGlobalResource, _Response]: ...
    def rcw_history_list_invitees(self, webinar_id: str, session_id: str, *, role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., original_role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def rcw_history_list_invitees_iter(self, webinar_id: str, session_id: str, *, role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., original_role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InviteeModel, _Response]: ...
    def rcw_history_list_participants(self, webinar_id: str, session_id: str, *, role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., original_role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def rcw_history_list_participants_iter(self, webinar_id: str, session_id: str, *, role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., original_role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ParticipantExtendedModel, _Response]: ...

class HistoricalWebinarsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingHistoricalWebinarsApi: ...
    def rcw_history_get_invitee(self, webinar_id: str, session_id: str, invitee_id: str) -> InviteeModel:
        """GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}"""
    def rcw_history_get_participant_info(self, webinar_id: str, session_id: str) -> ParticipantReducedModel:
        """GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants/self"""
    def rcw_history_get_session(self, webinar_id: str, session_id: str) -> HistorySessionResource:
        """GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}"""
    def rcw_history_get_webinar(self, webinar_id: str) -> HistoryWebinarResource:
        """GET /webinar/history/v1/webinars/{webinarId}"""
    def rcw_history_list_all_company_sessions(self, end_time_from: _datetime | str, end_time_to: _datetime | str, *, host_user_id: _Sequence[str] | None = ..., status: _Sequence[_Literal["Scheduled", "Active", "Finished"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> SessionGlobalListResource:
        """GET /webinar/history/v1/company/sessions"""
    def rcw_history_list_all_company_sessions_iter(self, end_time_from: _datetime | str, end_time_to: _datetime | str, *, host_user_id: _Sequence[str] | None = ..., status: _Sequence[_Literal["Scheduled", "Active", "Finished"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SessionGlobalResource, SessionGlobalListResource]:
        """All items of GET /webinar/history/v1/company/sessions"""
    def rcw_history_list_all_sessions(self, end_time_from: _datetime | str, end_time_to: _datetime | str, *, name_fragment: str | None = ..., status: _Sequence[_Literal["Scheduled", "Active", "Finished"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> SessionGlobalListResource:
        """GET /webinar/history/v1/sessions"""
    def rcw_history_list_all_sessions_iter(self, end_time_from: _datetime | str, end_time_to: _datetime | str, *, name_fragment: str | None = ..., status: _Sequence[_Literal["Scheduled", "Active", "Finished"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SessionGlobalResource, SessionGlobalListResource]:
        """All items of GET /webinar/history/v1/sessions"""
    def rcw_history_list_invitees(self, webinar_id: str, session_id: str, *, role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., original_role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> InviteeListResource:
        """GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees"""
    def rcw_history_list_invitees_iter(self, webinar_id: str, session_id: str, *, role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., original_role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InviteeModel, InviteeListResource]:
        """All items of GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees"""
    def rcw_history_list_participants(self, webinar_id: str, session_id: str, *, role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., original_role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> ParticipantListResource:
        """GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants"""
    def rcw_history_list_participants_iter(self, webinar_id: str, session_id: str, *, role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., original_role: _Sequence[_Literal["Panelist", "CoHost", "Host", "Attendee"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ParticipantExtendedModel, ParticipantListResource]:
        """All items of GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants"""

class HistorySessionResource(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    start_time: str
    end_time: str
    duration: int
    title: str
    description: str
    scheduled_start_time: str
    scheduled_duration: int
    time_zone: str
    locale_code: str
    panel_join_time_offset: int
    broadcasting_start_time: str
    broadcasting_end_time: str
    status: RcwSessionStatusModel
    runtime_status: RcwSessionRuntimeStatusModel
    participant_count: int
    attendee_count: int
    unique_participant_count: int
    unique_attendee_count: int
    video_bridge_id: str
    recording: RecordingExtendedModel
    livestreams: list[SessionLivestreamMinimalModel]

class HistoryWebinarResource(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    title: str
    description: str
    settings: WebinarSettingsModel
    host: HostModel

class InviteeListResource(_Model):
    records: list[InviteeModel]
    paging: RcwPagingModel

class InviteeModel(_Model):
    id: str
    first_name: str
    last_name: str
    role: RcwRoleEnum
    original_role: RcwRoleEnum
    linked_user: RcwDomainUserModel
    avatar_token: str
    type: _Literal["User", "Room"] | str
    email: RcwEmailModel
    qna_blocked: bool
    send_invite: bool
    joined: bool

class ParticipantExtendedModel(_Model):
    id: str
    first_name: str
    last_name: str
    role: RcwRoleEnum
    original_role: RcwRoleEnum
    linked_user: RcwDomainUserModel
    avatar_token: str
    type: _Literal["User", "Room"] | str
    email: RcwEmailModel
    qna_blocked: bool
    join_time: str
    leave_time: str
    was_ejected: bool
    invitee_id: str
    registrant_id: str
    unique_user_hash: str

class ParticipantListResource(_Model):
    records: list[ParticipantExtendedModel]
    paging: RcwPagingModel

class ParticipantReducedModel(_Model):
    id: str
    first_name: str
    last_name: str
    role: RcwRoleEnum
    original_role: RcwRoleEnum
    linked_user: RcwDomainUserModel
    avatar_token: str
    type: _Literal["User", "Room"] | str

RcwLivestreamStatusModel = _Literal["Initialized", "Authorized", "Configured", "PublishSetup", "Publishing", "Error", "Paused", "Break", "Deleted", "Completed"] | str

RcwSessionRuntimeStatusModel = _Literal["Idle", "Practice", "GoingLive", "Live", "Break", "Debrief"] | str

RcwSessionStatusModel = _Literal["Scheduled", "Active", "Finished"] | str

class RecordingExtendedModel(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    status: RecordingStatusModel
    failure_reason: ApiError
    duration: int
    shared: RecordingSharedStatusModel
    shared_uri_expiration_time: RecordingSharedLinkExpiryModel | None
    recording_shared_uri: str

class RecordingModel(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    status: RecordingStatusModel
    failure_reason: ApiError
    duration: int
    shared: RecordingSharedStatusModel
    shared_uri_expiration_time: RecordingSharedLinkExpiryModel | None

class SessionGlobalListResource(_Model):
    records: list[SessionGlobalResource]
    paging: RcwPagingModel

class SessionGlobalResource(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    webinar: WebinarRefModel
    start_time: str
    end_time: str
    duration: int
    title: str
    description: str
    scheduled_start_time: str
    scheduled_duration: int
    time_zone: str
    locale_code: str
    panel_join_time_offset: int
    broadcasting_start_time: str
    broadcasting_end_time: str
    status: RcwSessionStatusModel
    runtime_status: RcwSessionRuntimeStatusModel
    participant_count: int
    attendee_count: int
    unique_participant_count: int
    unique_attendee_count: int
    video_bridge_id: str
    recording: RecordingModel
    livestreams: list[SessionLivestreamMinimalModel]

class SessionLivestreamMinimalModel(_Model):
    livestream_id: str
    service_provider: str
    livestream_status: RcwLivestreamStatusModel
    previous_livestream_status: RcwLivestreamStatusModel
    livestream_start_time: str
    error: ApiError

class WebinarSettingsModel(_Model):
    recording_enabled: bool
    auto_record: bool
    recording_sharing_enabled: bool
    recording_download_enabled: bool
    recording_deletion_enabled: bool
    past_session_deletion_enabled: bool
    panelist_waiting_room: bool
    panelist_video_enabled: bool
    panelist_screen_sharing_enabled: bool
    panelist_mute_control_enabled: bool
    panelist_authentication: _Literal["Guest", "AuthenticatedUser", "AuthenticatedCoworker"] | str
    attendee_authentication: _Literal["Guest", "AuthenticatedUser", "AuthenticatedCoworker"] | str
    artifacts_access_authentication: _Literal["Guest", "AuthenticatedUser", "AuthenticatedCoworker"] | str
    pstn_enabled: bool
    password: str
    qna_enabled: bool
    qna_anonymous_enabled: bool
    moderated_qna_enabled: bool
    polls_enabled: bool
    polls_anonymous_enabled: bool
    registration_enabled: bool
    post_webinar_redirect_uri: str
    external_livestream_enabled: bool
