# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import RcwDomainUserModel, RcwEmailModel, RcwPagingModel, RcwRoleEnum

class _RespondingInviteesApi(_RespondingGroup):
    def rcw_config_delete_invitee(self, webinar_id: str, session_id: str, invitee_id: str) -> _Response: ...
    def rcw_config_get_invitee(self, webinar_id: str, session_id: str, invitee_id: str) -> _Response: ...
    def rcw_config_list_invitees(self, webinar_id: str, session_id: str, *, per_page: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def rcw_config_list_invitees_iter(self, webinar_id: str, session_id: str, *, per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InviteeResource, _Response]: ...
    def rcw_config_update_invitee(self, webinar_id: str, session_id: str, invitee_id: str, body: UpdateInviteeRequest | _Mapping[str, _Any]) -> _Response: ...
    def rcw_config_update_invitees(self, webinar_id: str, session_id: str, body: BulkUpdateInviteesRequest | _Mapping[str, _Any]) -> _Response: ...

class InviteesApi(_RingCentralGroup):
    def with_response(self) -> _RespondingInviteesApi: ...
    def rcw_config_delete_invitee(self, webinar_id: str, session_id: str, invitee_id: str) -> None:
        """DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}"""
    def rcw_config_get_invitee(self, webinar_id: str, session_id: str, invitee_id: str) -> InviteeResource:
        """GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}"""
    def rcw_config_list_invitees(self, webinar_id: str, session_id: str, *, per_page: int | None = ..., page_token: str | None = ...) -> WcsInviteeListResource:
        """GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees"""
    def rcw_config_list_invitees_iter(self, webinar_id: str, session_id: str, *, per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InviteeResource, WcsInviteeListResource]:
        """All items of GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees"""
    def rcw_config_update_invitee(self, webinar_id: str, session_id: str, invitee_id: str, body: UpdateInviteeRequest | _Mapping[str, _Any]) -> InviteeResource:
        """PUT /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}"""
    def rcw_config_update_invitees(self, webinar_id: str, session_id: str, body: BulkUpdateInviteesRequest | _Mapping[str, _Any]) -> BulkUpdateInviteesResponse:
        """PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees"""

class AddInviteeRequest(_Model):
    first_name: str
    last_name: str
    email: RcwEmailModel
    job_title: str
    linked_user: RcwDomainUserModel
    role: RcwRoleEnum
    type: RcwInviteeTypeEnum
    send_invite: bool

class BulkUpdateInviteesRequest(_Model):
    added_invitees: list[AddInviteeRequest]
    updated_invitees: list[BulkUpdateInviteesRequestUpdatedInvitees]
    deleted_invitees: list[RcwResourceIdModel]

class BulkUpdateInviteesRequestUpdatedInvitees(_Model):
    id: str
    first_name: str
    last_name: str
    email: RcwEmailModel
    job_title: str
    role: RcwRoleEnum
    type: RcwInviteeTypeEnum
    send_invite: bool

class BulkUpdateInviteesResponse(_Model):
    added_invitees: list[InviteeResource]
    updated_invitees: list[InviteeResource]
    deleted_invitees: list[RcwResourceIdModel]

class InviteeResource(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    first_name: str
    last_name: str
    email: RcwEmailModel
    job_title: str
    linked_user: RcwDomainUserModel
    role: RcwRoleEnum
    type: RcwInviteeTypeEnum
    send_invite: bool
    join_uri: str
    phone_participant_code: str

RcwInviteeTypeEnum = _Literal["User", "Room"] | str

class RcwResourceIdModel(_Model):
    id: str

class UpdateInviteeRequest(_Model):
    first_name: str
    last_name: str
    email: RcwEmailModel
    job_title: str
    role: RcwRoleEnum
    type: RcwInviteeTypeEnum
    send_invite: bool

class WcsInviteeListResource(_Model):
    records: list[InviteeResource]
    paging: RcwPagingModel
