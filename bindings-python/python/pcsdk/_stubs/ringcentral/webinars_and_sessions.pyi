# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from datetime import datetime as _datetime
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import RcwDomainUserModel, RcwPagingModel

class _RespondingWebinarsAndSessionsApi(_RespondingGroup):
    def rcw_config_create_session(self, webinar_id: str, body: WcsSessionWithLocaleCodeModel | _Mapping[str, _Any]) -> _Response: ...
    def rcw_config_create_webinar(self, body: WebinarCreationRequest | _Mapping[str, _Any]) -> _Response: ...
    def rcw_config_delete_session(self, webinar_id: str, session_id: str) -> _Response: ...
    def rcw_config_delete_webinar(self, webinar_id: str) -> _Response: ...
    def rcw_config_get_session(self, webinar_id: str, session_id: str) -> _Response: ...
    def rcw_config_get_webinar(self, webinar_id: str) -> _Response: ...
    def rcw_config_list_all_company_sessions(self, end_time_from: _datetime | str, *, status: _Literal["Scheduled", "Active", "Finished"] | str | None = ..., host_user_id: _Sequence[str] | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def rcw_config_list_all_company_sessions_iter(self, end_time_from: _datetime | str, *, status: _Literal["Scheduled", "Active", "Finished"] | str | None = ..., host_user_id: _Sequence[str] | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SessionGlobalListEntry, _Response]: ...
    def rcw_config_list_all_sessions(self, end_time_from: _datetime | str, *, name_fragment: str | None = ..., status: _Literal["Scheduled", "Active", "Finished"] | str | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def rcw_config_list_all_sessions_iter(self, end_time_from: _datetime | str, *, name_fragment: str | None = ..., status: _Literal["Scheduled", "Active", "Finished"] | str | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SessionGlobalListEntry, _Response]: ...
    def rcw_config_list_webinars(self, creation_time_from: _datetime | str, *, per_page: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def rcw_config_list_webinars_iter(self, creation_time_from: _datetime | str, *, per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WcsWebinarResource, _Response]: ...
    def rcw_config_update_session(self, webinar_id: str, session_id: str, body: WcsSessionWithLocaleCodeModel | _Mapping[str, _Any]) -> _Response: ...
    def rcw_config_update_webinar(self, webinar_id: str, body: WebinarBaseModel | _Mapping[str, _Any]) -> _Response: ...

class WebinarsAndSessionsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingWebinarsAndSessionsApi: ...
    def rcw_config_create_session(self, webinar_id: str, body: WcsSessionWithLocaleCodeModel | _Mapping[str, _Any]) -> WcsSessionResource:
        """POST /webinar/configuration/v1/webinars/{webinarId}/sessions"""
    def rcw_config_create_webinar(self, body: WebinarCreationRequest | _Mapping[str, _Any]) -> WcsWebinarResource:
        """POST /webinar/configuration/v1/webinars"""
    def rcw_config_delete_session(self, webinar_id: str, session_id: str) -> None:
        """DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}"""
    def rcw_config_delete_webinar(self, webinar_id: str) -> None:
        """DELETE /webinar/configuration/v1/webinars/{webinarId}"""
    def rcw_config_get_session(self, webinar_id: str, session_id: str) -> WcsSessionResource:
        """GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}"""
    def rcw_config_get_webinar(self, webinar_id: str) -> WcsWebinarResource:
        """GET /webinar/configuration/v1/webinars/{webinarId}"""
    def rcw_config_list_all_company_sessions(self, end_time_from: _datetime | str, *, status: _Literal["Scheduled", "Active", "Finished"] | str | None = ..., host_user_id: _Sequence[str] | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> WcsSessionGlobalListResource:
        """GET /webinar/configuration/v1/company/sessions"""
    def rcw_config_list_all_company_sessions_iter(self, end_time_from: _datetime | str, *, status: _Literal["Scheduled", "Active", "Finished"] | str | None = ..., host_user_id: _Sequence[str] | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SessionGlobalListEntry, WcsSessionGlobalListResource]:
        """All items of GET /webinar/configuration/v1/company/sessions"""
    def rcw_config_list_all_sessions(self, end_time_from: _datetime | str, *, name_fragment: str | None = ..., status: _Literal["Scheduled", "Active", "Finished"] | str | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> WcsSessionGlobalListResource:
        """GET /webinar/configuration/v1/sessions"""
    def rcw_config_list_all_sessions_iter(self, end_time_from: _datetime | str, *, name_fragment: str | None = ..., status: _Literal["Scheduled", "Active", "Finished"] | str | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SessionGlobalListEntry, WcsSessionGlobalListResource]:
        """All items of GET /webinar/configuration/v1/sessions"""
    def rcw_config_list_webinars(self, creation_time_from: _datetime | str, *, per_page: int | None = ..., page_token: str | None = ...) -> WebinarListResource:
        """GET /webinar/configuration/v1/webinars"""
    def rcw_config_list_webinars_iter(self, creation_time_from: _datetime | str, *, per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WcsWebinarResource, WebinarListResource]:
        """All items of GET /webinar/configuration/v1/webinars"""
    def rcw_config_update_session(self, webinar_id: str, session_id: str, body: WcsSessionWithLocaleCodeModel | _Mapping[str, _Any]) -> WcsSessionResource:
        """PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}"""
    def rcw_config_update_webinar(self, webinar_id: str, body: WebinarBaseModel | _Mapping[str, _Any]) -> WcsWebinarResource:
        """PATCH /webinar/configuration/v1/webinars/{webinarId}"""

class RcwLinkedUserModel(_Model):
    linked_user: RcwDomainUserModel

class SessionGlobalListEntry(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    webinar: WcsWebinarRefModel
    scheduled_start_time: str
    scheduled_duration: int
    time_zone: str
    localized_time_zone_description: str
    panel_join_time_offset: int
    title: str
    description: str
    status: WcsSessionStatusModel
    host_join_uri: str
    locale_code: str

class WcsHostModel(_Model):
    entitled: bool
    user_id: str
    account_id: str
    linked_user: RcwDomainUserModel

class WcsSessionGlobalListResource(_Model):
    records: list[SessionGlobalListEntry]
    paging: RcwPagingModel

class WcsSessionResource(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    scheduled_start_time: str
    scheduled_duration: int
    time_zone: str
    localized_time_zone_description: str
    panel_join_time_offset: int
    title: str
    description: str
    status: WcsSessionStatusModel
    host_join_uri: str
    locale_code: str
    video_bridge_id: str
    video_bridge_password: str
    video_bridge_pstn_password: str
    attendee_join_uri: str
    has_unsent_invites: bool

WcsSessionStatusModel = _Literal["Scheduled", "Active", "Finished"] | str

class WcsSessionWithLocaleCodeModel(_Model):
    scheduled_start_time: str
    scheduled_duration: int
    time_zone: str
    localized_time_zone_description: str
    panel_join_time_offset: int
    title: str
    description: str
    status: WcsSessionStatusModel
    host_join_uri: str
    locale_code: str

class WcsWebinarRefModel(_Model):
    id: str
    title: str
    description: str
    host: RcwLinkedUserModel

class WcsWebinarResource(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    title: str
    description: str
    settings: WcsWebinarSettingsModel
    host: WcsHostModel

class WcsWebinarSettingsModel(_Model):
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
    polls_enabled: bool
    polls_anonymous_enabled: bool
    registration_enabled: bool
    post_webinar_redirect_uri: str
    external_livestream_enabled: bool
    moderated_qna_enabled: bool

class WebinarBaseModel(_Model):
    title: str
    description: str
    settings: WcsWebinarSettingsModel

class WebinarCreationRequest(_Model):
    title: str
    description: str
    settings: WcsWebinarSettingsModel
    host: RcwLinkedUserModel

class WebinarListResource(_Model):
    records: list[WcsWebinarResource]
    paging: RcwPagingModel
