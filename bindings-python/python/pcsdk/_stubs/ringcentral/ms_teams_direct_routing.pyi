# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import PhoneNumberE164

class _RespondingMsTeamsDirectRoutingApi(_RespondingGroup):
    def connect_teams_users(self, body: ConnectTeamsUsersRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def disconnect_teams_users(self, extension_ids: _Sequence[str], *, account_id: str | None = ...) -> _Response: ...
    def list_teams_users(self, extension_ids: _Sequence[str], *, account_id: str | None = ...) -> _Response: ...

class MsTeamsDirectRoutingApi(_RingCentralGroup):
    def with_response(self) -> _RespondingMsTeamsDirectRoutingApi: ...
    def connect_teams_users(self, body: ConnectTeamsUsersRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> MsTeamsUserListResponse:
        """POST /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users"""
    def disconnect_teams_users(self, extension_ids: _Sequence[str], *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users"""
    def list_teams_users(self, extension_ids: _Sequence[str], *, account_id: str | None = ...) -> MsTeamsUserListResponse:
        """GET /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users"""

class ConnectTeamsUsersRequest(_Model):
    mappings: list[MsTeamsUserEntry]

class MsTeamsUserEntry(_Model):
    extension_id: str
    phone_number: PhoneNumberE164

class MsTeamsUserListResponse(_Model):
    mappings: list[MsTeamsUserListResponseMappings]

class MsTeamsUserListResponseMappings(_Model):
    extension_id: str
    phone_number: PhoneNumberE164
    status: MsTeamsUserStatus

MsTeamsUserStatus = _Literal["Connected", "Initial", "RemoteNotFound", "OutOfSync", "Connecting", "Disconnecting", "DisconnectFailed", "RemoteUserRemoved"] | str
