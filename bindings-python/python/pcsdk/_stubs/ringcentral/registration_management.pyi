# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingRegistrationManagementApi(_RespondingGroup):
    def rcw_reg_get_session(self, session_id: str) -> _Response: ...
    def rcw_reg_update_session(self, session_id: str, body: RegSessionModel | _Mapping[str, _Any]) -> _Response: ...

class RegistrationManagementApi(_RingCentralGroup):
    def with_response(self) -> _RespondingRegistrationManagementApi: ...
    def rcw_reg_get_session(self, session_id: str) -> RegSessionModel:
        """GET /webinar/registration/v1/sessions/{sessionId}"""
    def rcw_reg_update_session(self, session_id: str, body: RegSessionModel | _Mapping[str, _Any]) -> RegSessionModel:
        """PATCH /webinar/registration/v1/sessions/{sessionId}"""

class RegSessionModel(_Model):
    id: str
    registration_status: _Literal["Open", "Closed"] | str
    registration_page_uri: str
    branding_descriptor_uri: str
    registrant_count: int
    post_webinar_registrant_count: int
    has_real_registrants: bool
    icalendar_sequence: int
    settings: RegSessionModelSettings

class RegSessionModelSettings(_Model):
    auto_close_limit: int
    suppress_emails: bool
    registration_digest_enabled: bool
    prevent_multiple_device_joins: bool
    work_email_required: bool
    view_recording: bool
    on_demand_duration: _Literal["OneMonth", "TwoMonths", "ThreeMonths", "SixMonths", "OneYear"] | str
    recording_exist: bool | None
    auto_open_post_webinar_registration: bool
    post_webinar_registration_closing_time: str | None
