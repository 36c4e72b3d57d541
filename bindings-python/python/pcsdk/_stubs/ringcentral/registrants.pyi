# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import RcwEmailModel

class _RespondingRegistrantsApi(_RespondingGroup):
    def rcw_reg_create_registrant(self, session_id: str, body: RegistrantBaseModelWithQuestionnaire | _Mapping[str, _Any]) -> _Response: ...
    def rcw_reg_delete_registrant(self, session_id: str, registrant_id: str) -> _Response: ...
    def rcw_reg_get_registrant(self, session_id: str, registrant_id: str, *, include_questionnaire: bool | None = ...) -> _Response: ...
    def rcw_reg_list_registrants(self, session_id: str, *, per_page: int | None = ..., page_token: str | None = ..., include_questionnaire: bool | None = ...) -> _Response: ...
    def rcw_reg_list_registrants_iter(self, session_id: str, *, per_page: int | None = ..., page_token: str | None = ..., include_questionnaire: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RegistrantModelWithQuestionnaire, _Response]: ...

class RegistrantsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingRegistrantsApi: ...
    def rcw_reg_create_registrant(self, session_id: str, body: RegistrantBaseModelWithQuestionnaire | _Mapping[str, _Any]) -> RegistrantModelResponsePostWithQuestionnaire:
        """POST /webinar/registration/v1/sessions/{sessionId}/registrants"""
    def rcw_reg_delete_registrant(self, session_id: str, registrant_id: str) -> None:
        """DELETE /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}"""
    def rcw_reg_get_registrant(self, session_id: str, registrant_id: str, *, include_questionnaire: bool | None = ...) -> RegistrantModelWithQuestionnaire:
        """GET /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}"""
    def rcw_reg_list_registrants(self, session_id: str, *, per_page: int | None = ..., page_token: str | None = ..., include_questionnaire: bool | None = ...) -> RegistrantListResource:
        """GET /webinar/registration/v1/sessions/{sessionId}/registrants"""
    def rcw_reg_list_registrants_iter(self, session_id: str, *, per_page: int | None = ..., page_token: str | None = ..., include_questionnaire: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RegistrantModelWithQuestionnaire, RegistrantListResource]:
        """All items of GET /webinar/registration/v1/sessions/{sessionId}/registrants"""

class FixedAnswerModel(_Model):
    question_id: str
    answer_ids: list[str]

class RcwPagingForwardModel(_Model):
    per_page: int
    page_token: str
    next_page_token: str
    previous_page_token: str

RegAnswerModel = FixedAnswerModel | VariableAnswerModel

class RegistrantBaseModelWithQuestionnaire(_Model):
    first_name: str
    last_name: str
    email: RcwEmailModel
    join_uri: str
    cancellation_uri: str
    registered_post_webinar: bool
    visitor_id: str
    external_id: str
    registration_time: str
    ip_address: str
    source: str
    participant_id: str
    questionnaire: list[RegAnswerModel]

class RegistrantListResource(_Model):
    records: list[RegistrantModelWithQuestionnaire]
    paging: RcwPagingForwardModel

class RegistrantModelResponsePostWithQuestionnaire(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    first_name: str
    last_name: str
    email: RcwEmailModel
    join_uri: str
    cancellation_uri: str
    registered_post_webinar: bool
    visitor_id: str
    external_id: str
    registration_time: str
    ip_address: str
    source: str
    participant_id: str
    questionnaire: list[RegAnswerModel]
    icalendar_sequence: int

class RegistrantModelWithQuestionnaire(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    first_name: str
    last_name: str
    email: RcwEmailModel
    join_uri: str
    cancellation_uri: str
    registered_post_webinar: bool
    visitor_id: str
    external_id: str
    registration_time: str
    ip_address: str
    source: str
    participant_id: str
    questionnaire: list[RegAnswerModel]

class VariableAnswerModel(_Model):
    question_id: str
    answer_text: str
