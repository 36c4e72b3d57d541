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
from ._shared import TMNavigationInfo

class _RespondingTeamsApi(_RespondingGroup):
    def add_glip_team_members_new(self, chat_id: str, body: TMAddTeamMembersRequest | _Mapping[str, _Any]) -> _Response: ...
    def archive_glip_team_new(self, chat_id: str) -> _Response: ...
    def create_glip_team_new(self, body: TMCreateTeamRequest | _Mapping[str, _Any]) -> _Response: ...
    def delete_glip_team_new(self, chat_id: str) -> _Response: ...
    def join_glip_team_new(self, chat_id: str) -> _Response: ...
    def leave_glip_team_new(self, chat_id: str) -> _Response: ...
    def list_glip_teams_new(self, *, record_count: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def list_glip_teams_new_iter(self, *, record_count: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMTeamInfo, _Response]: ...
    def patch_glip_everyone_new(self, *, body: UpdateEveryoneTeamRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_glip_team_new(self, chat_id: str, body: TMUpdateTeamRequest | _Mapping[str, _Any]) -> _Response: ...
    def read_glip_everyone_new(self) -> _Response: ...
    def read_glip_team_new(self, chat_id: str) -> _Response: ...
    def remove_glip_team_members_new(self, chat_id: str, body: TMRemoveTeamMembersRequest | _Mapping[str, _Any]) -> _Response: ...
    def unarchive_glip_team_new(self, chat_id: str) -> _Response: ...

class TeamsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingTeamsApi: ...
    def add_glip_team_members_new(self, chat_id: str, body: TMAddTeamMembersRequest | _Mapping[str, _Any]) -> None:
        """POST /team-messaging/v1/teams/{chatId}/add"""
    def archive_glip_team_new(self, chat_id: str) -> None:
        """POST /team-messaging/v1/teams/{chatId}/archive"""
    def create_glip_team_new(self, body: TMCreateTeamRequest | _Mapping[str, _Any]) -> TMTeamInfo:
        """POST /team-messaging/v1/teams"""
    def delete_glip_team_new(self, chat_id: str) -> None:
        """DELETE /team-messaging/v1/teams/{chatId}"""
    def join_glip_team_new(self, chat_id: str) -> None:
        """POST /team-messaging/v1/teams/{chatId}/join"""
    def leave_glip_team_new(self, chat_id: str) -> None:
        """POST /team-messaging/v1/teams/{chatId}/leave"""
    def list_glip_teams_new(self, *, record_count: int | None = ..., page_token: str | None = ...) -> TMTeamList:
        """GET /team-messaging/v1/teams"""
    def list_glip_teams_new_iter(self, *, record_count: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMTeamInfo, TMTeamList]:
        """All items of GET /team-messaging/v1/teams"""
    def patch_glip_everyone_new(self, *, body: UpdateEveryoneTeamRequest | _Mapping[str, _Any] | None = ...) -> EveryoneTeamInfo:
        """PATCH /team-messaging/v1/everyone"""
    def patch_glip_team_new(self, chat_id: str, body: TMUpdateTeamRequest | _Mapping[str, _Any]) -> TMTeamInfo:
        """PATCH /team-messaging/v1/teams/{chatId}"""
    def read_glip_everyone_new(self) -> EveryoneTeamInfo:
        """GET /team-messaging/v1/everyone"""
    def read_glip_team_new(self, chat_id: str) -> TMTeamInfo:
        """GET /team-messaging/v1/teams/{chatId}"""
    def remove_glip_team_members_new(self, chat_id: str, body: TMRemoveTeamMembersRequest | _Mapping[str, _Any]) -> None:
        """POST /team-messaging/v1/teams/{chatId}/remove"""
    def unarchive_glip_team_new(self, chat_id: str) -> None:
        """POST /team-messaging/v1/teams/{chatId}/unarchive"""

class EveryoneTeamInfo(_Model):
    id: str
    type: _Literal["Everyone"] | str
    name: str
    description: str
    creation_time: str
    last_modified_time: str

class TMAddTeamMembersRequest(_Model):
    members: list[TMAddTeamMembersRequestMembers]

class TMAddTeamMembersRequestMembers(_Model):
    id: str
    email: str

class TMCreateTeamRequest(_Model):
    public: bool
    name: str
    description: str
    members: list[TMCreateTeamRequestMembers]

class TMCreateTeamRequestMembers(_Model):
    id: str
    email: str

class TMRemoveTeamMembersRequest(_Model):
    members: list[TMRemoveTeamMembersRequestMembers]

class TMRemoveTeamMembersRequestMembers(_Model):
    id: str

class TMTeamInfo(_Model):
    id: str
    type: _Literal["Team"] | str
    public: bool
    name: str
    description: str
    status: _Literal["Active", "Archived"] | str
    creation_time: str
    last_modified_time: str

class TMTeamList(_Model):
    records: list[TMTeamInfo]
    navigation: TMNavigationInfo

class TMUpdateTeamRequest(_Model):
    public: bool
    name: str
    description: str

class UpdateEveryoneTeamRequest(_Model):
    name: str
    description: str
