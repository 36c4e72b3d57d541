# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import Team, TeamActivityData, TeamActivityQuery, TeamActivityResponse, TeamSearchRequest, TeamsSearchResponse, UserReference, UserReferenceWithName

class _RespondingTeamsApi(_RespondingGroup):
    def delete_team(self, team_id: str) -> _Response: ...
    def delete_team_members(self, team_id: str, id: str) -> _Response: ...
    def get_team(self, team_id: str, *, expand: _Literal["entities.division"] | str | None = ...) -> _Response: ...
    def get_team_members(self, team_id: str, *, page_size: int | None = ..., before: str | None = ..., after: str | None = ..., expand: _Literal["entities"] | str | None = ...) -> _Response: ...
    def get_team_members_iter(self, team_id: str, *, page_size: int | None = ..., before: str | None = ..., after: str | None = ..., expand: _Literal["entities"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserReferenceWithName, _Response]: ...
    def get_teams(self, *, page_size: int | None = ..., name: str | None = ..., after: str | None = ..., before: str | None = ..., expand: _Literal["entities.division"] | str | None = ...) -> _Response: ...
    def get_teams_iter(self, *, page_size: int | None = ..., name: str | None = ..., after: str | None = ..., before: str | None = ..., expand: _Literal["entities.division"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Team, _Response]: ...
    def patch_team(self, team_id: str, body: Team | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_teams_activity_query(self, body: TeamActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def post_analytics_teams_activity_query_iter(self, body: TeamActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TeamActivityData, _Response]: ...
    def post_team_members(self, team_id: str, body: TeamMembers | _Mapping[str, _Any]) -> _Response: ...
    def post_teams(self, body: Team | _Mapping[str, _Any]) -> _Response: ...
    def post_teams_search(self, body: TeamSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_teams_search_iter(self, body: TeamSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Team, _Response]: ...

class TeamsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingTeamsApi: ...
    def delete_team(self, team_id: str) -> None:
        """DELETE /api/v2/teams/{teamId}"""
    def delete_team_members(self, team_id: str, id: str) -> None:
        """DELETE /api/v2/teams/{teamId}/members"""
    def get_team(self, team_id: str, *, expand: _Literal["entities.division"] | str | None = ...) -> Team:
        """GET /api/v2/teams/{teamId}"""
    def get_team_members(self, team_id: str, *, page_size: int | None = ..., before: str | None = ..., after: str | None = ..., expand: _Literal["entities"] | str | None = ...) -> TeamMemberEntityListing:
        """GET /api/v2/teams/{teamId}/members"""
    def get_team_members_iter(self, team_id: str, *, page_size: int | None = ..., before: str | None = ..., after: str | None = ..., expand: _Literal["entities"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserReferenceWithName, TeamMemberEntityListing]:
        """All items of GET /api/v2/teams/{teamId}/members"""
    def get_teams(self, *, page_size: int | None = ..., name: str | None = ..., after: str | None = ..., before: str | None = ..., expand: _Literal["entities.division"] | str | None = ...) -> TeamEntityListing:
        """GET /api/v2/teams"""
    def get_teams_iter(self, *, page_size: int | None = ..., name: str | None = ..., after: str | None = ..., before: str | None = ..., expand: _Literal["entities.division"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Team, TeamEntityListing]:
        """All items of GET /api/v2/teams"""
    def patch_team(self, team_id: str, body: Team | _Mapping[str, _Any]) -> Team:
        """PATCH /api/v2/teams/{teamId}"""
    def post_analytics_teams_activity_query(self, body: TeamActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> TeamActivityResponse:
        """POST /api/v2/analytics/teams/activity/query"""
    def post_analytics_teams_activity_query_iter(self, body: TeamActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TeamActivityData, TeamActivityResponse]:
        """All items of POST /api/v2/analytics/teams/activity/query"""
    def post_team_members(self, team_id: str, body: TeamMembers | _Mapping[str, _Any]) -> TeamMemberAddListingResponse:
        """POST /api/v2/teams/{teamId}/members"""
    def post_teams(self, body: Team | _Mapping[str, _Any]) -> Team:
        """POST /api/v2/teams"""
    def post_teams_search(self, body: TeamSearchRequest | _Mapping[str, _Any]) -> TeamsSearchResponse:
        """POST /api/v2/teams/search"""
    def post_teams_search_iter(self, body: TeamSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Team, TeamsSearchResponse]:
        """All items of POST /api/v2/teams/search"""

class TeamAddMemberFailure(_Model):
    id: str
    reason: _Literal["UserNotFound", "UserGroupLimitExceeded", "UserGroupDivisionMismatch"] | str

class TeamEntityListing(_Model):
    entities: list[Team]
    next_uri: str
    self_uri: str
    previous_uri: str

class TeamMemberAddListingResponse(_Model):
    entities: list[UserReference]
    failures: list[TeamAddMemberFailure]

class TeamMemberEntityListing(_Model):
    entities: list[UserReferenceWithName]
    next_uri: str
    self_uri: str
    previous_uri: str

class TeamMembers(_Model):
    member_ids: list[str]
