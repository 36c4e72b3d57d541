# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import OrganizationPresence, OrganizationPresenceDefinition, PresenceDefinition, UserPresence

class _RespondingPresenceApi(_RespondingGroup):
    def delete_presencedefinition(self, presence_id: str) -> _Response: ...
    def delete_presence_definition0(self, definition_id: str) -> _Response: ...
    def delete_presence_source(self, source_id: str) -> _Response: ...
    def get_presencedefinition(self, presence_id: str, *, locale_code: str | None = ...) -> _Response: ...
    def get_presence_definition0(self, definition_id: str, *, locale_code: _Literal["ALL", "he", "fr", "en_US", "da", "de", "it", "cs", "es", "fi", "ar", "ja", "ko", "nl", "no", "pl", "pt_BR", "pt_PT", "ru", "sv", "th", "tr", "uk", "zh_CN", "zh_TW"] | str | None = ...) -> _Response: ...
    def get_presencedefinitions(self, *, page_number: int | None = ..., page_size: int | None = ..., deleted: str | None = ..., locale_code: str | None = ...) -> _Response: ...
    def get_presencedefinitions_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., deleted: str | None = ..., locale_code: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OrganizationPresence, _Response]: ...
    def get_presence_definitions0(self, *, deactivated: str | None = ..., division_id: _Sequence[str] | None = ..., locale_code: _Literal["ALL", "he", "fr", "en_US", "da", "de", "it", "cs", "es", "fi", "ar", "ja", "ko", "nl", "no", "pl", "pt_BR", "pt_PT", "ru", "sv", "th", "tr", "uk", "zh_CN", "zh_TW"] | str | None = ...) -> _Response: ...
    def get_presence_settings(self) -> _Response: ...
    def get_presence_source(self, source_id: str) -> _Response: ...
    def get_presence_sources(self, *, deactivated: str | None = ...) -> _Response: ...
    def get_presence_user_primarysource(self, user_id: str) -> _Response: ...
    def get_systempresences(self) -> _Response: ...
    def get_user_presence(self, user_id: str, source_id: str) -> _Response: ...
    def get_user_presences_purecloud(self, user_id: str) -> _Response: ...
    def get_users_presence_bulk(self, source_id: str, *, id: _Sequence[str] | None = ...) -> _Response: ...
    def get_users_presences_purecloud_bulk(self, *, id: _Sequence[str] | None = ...) -> _Response: ...
    def patch_user_presence(self, user_id: str, source_id: str, body: UserPresence | _Mapping[str, _Any]) -> _Response: ...
    def patch_user_presences_purecloud(self, user_id: str, body: UserPresence | _Mapping[str, _Any]) -> _Response: ...
    def post_presencedefinitions(self, body: OrganizationPresence | _Mapping[str, _Any]) -> _Response: ...
    def post_presence_definitions0(self, body: OrganizationPresenceDefinition | _Mapping[str, _Any]) -> _Response: ...
    def post_presence_sources(self, body: Source | _Mapping[str, _Any]) -> _Response: ...
    def put_presencedefinition(self, presence_id: str, body: OrganizationPresence | _Mapping[str, _Any]) -> _Response: ...
    def put_presence_definition0(self, definition_id: str, body: OrganizationPresenceDefinition | _Mapping[str, _Any]) -> _Response: ...
    def put_presence_settings(self, body: PresenceSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_presence_source(self, source_id: str, body: Source | _Mapping[str, _Any]) -> _Response: ...
    def put_presence_user_primarysource(self, user_id: str, body: UserPrimarySource | _Mapping[str, _Any]) -> _Response: ...
    def put_users_presences_bulk(self, body: _Sequence[MutableUserPresence | _Mapping[str, _Any]]) -> _Response: ...

class PresenceApi(_PureCloudGroup):
    def with_response(self) -> _RespondingPresenceApi: ...
    def delete_presencedefinition(self, presence_id: str) -> None:
        """DELETE /api/v2/presencedefinitions/{presenceId}"""
    def delete_presence_definition0(self, definition_id: str) -> None:
        """DELETE /api/v2/presence/definitions/{definitionId}"""
    def delete_presence_source(self, source_id: str) -> None:
        """DELETE /api/v2/presence/sources/{sourceId}"""
    def get_presencedefinition(self, presence_id: str, *, locale_code: str | None = ...) -> OrganizationPresence:
        """GET /api/v2/presencedefinitions/{presenceId}"""
    def get_presence_definition0(self, definition_id: str, *, locale_code: _Literal["ALL", "he", "fr", "en_US", "da", "de", "it", "cs", "es", "fi", "ar", "ja", "ko", "nl", "no", "pl", "pt_BR", "pt_PT", "ru", "sv", "th", "tr", "uk", "zh_CN", "zh_TW"] | str | None = ...) -> OrganizationPresenceDefinition:
        """GET /api/v2/presence/definitions/{definitionId}"""
    def get_presencedefinitions(self, *, page_number: int | None = ..., page_size: int | None = ..., deleted: str | None = ..., locale_code: str | None = ...) -> OrganizationPresenceEntityListing:
        """GET /api/v2/presencedefinitions"""
    def get_presencedefinitions_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., deleted: str | None = ..., locale_code: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OrganizationPresence, OrganizationPresenceEntityListing]:
        """All items of GET /api/v2/presencedefinitions"""
    def get_presence_definitions0(self, *, deactivated: str | None = ..., division_id: _Sequence[str] | None = ..., locale_code: _Literal["ALL", "he", "fr", "en_US", "da", "de", "it", "cs", "es", "fi", "ar", "ja", "ko", "nl", "no", "pl", "pt_BR", "pt_PT", "ru", "sv", "th", "tr", "uk", "zh_CN", "zh_TW"] | str | None = ...) -> OrganizationPresenceDefinitionEntityListing:
        """GET /api/v2/presence/definitions"""
    def get_presence_settings(self) -> PresenceSettings:
        """GET /api/v2/presence/settings"""
    def get_presence_source(self, source_id: str) -> Source:
        """GET /api/v2/presence/sources/{sourceId}"""
    def get_presence_sources(self, *, deactivated: str | None = ...) -> SourceEntityListing:
        """GET /api/v2/presence/sources"""
    def get_presence_user_primarysource(self, user_id: str) -> UserPrimarySource:
        """GET /api/v2/presence/users/{userId}/primarysource"""
    def get_systempresences(self) -> list[SystemPresence]:
        """GET /api/v2/systempresences"""
    def get_user_presence(self, user_id: str, source_id: str) -> UserPresence:
        """GET /api/v2/users/{userId}/presences/{sourceId}"""
    def get_user_presences_purecloud(self, user_id: str) -> UserPresence:
        """GET /api/v2/users/{userId}/presences/purecloud"""
    def get_users_presence_bulk(self, source_id: str, *, id: _Sequence[str] | None = ...) -> list[UcUserPresence]:
        """GET /api/v2/users/presences/{sourceId}/bulk"""
    def get_users_presences_purecloud_bulk(self, *, id: _Sequence[str] | None = ...) -> list[UcUserPresence]:
        """GET /api/v2/users/presences/purecloud/bulk"""
    def patch_user_presence(self, user_id: str, source_id: str, body: UserPresence | _Mapping[str, _Any]) -> UserPresence:
        """PATCH /api/v2/users/{userId}/presences/{sourceId}"""
    def patch_user_presences_purecloud(self, user_id: str, body: UserPresence | _Mapping[str, _Any]) -> UserPresence:
        """PATCH /api/v2/users/{userId}/presences/purecloud"""
    def post_presencedefinitions(self, body: OrganizationPresence | _Mapping[str, _Any]) -> OrganizationPresence:
        """POST /api/v2/presencedefinitions"""
    def post_presence_definitions0(self, body: OrganizationPresenceDefinition | _Mapping[str, _Any]) -> OrganizationPresenceDefinition:
        """POST /api/v2/presence/definitions"""
    def post_presence_sources(self, body: Source | _Mapping[str, _Any]) -> Source:
        """POST /api/v2/presence/sources"""
    def put_presencedefinition(self, presence_id: str, body: OrganizationPresence | _Mapping[str, _Any]) -> OrganizationPresence:
        """PUT /api/v2/presencedefinitions/{presenceId}"""
    def put_presence_definition0(self, definition_id: str, body: OrganizationPresenceDefinition | _Mapping[str, _Any]) -> OrganizationPresenceDefinition:
        """PUT /api/v2/presence/definitions/{definitionId}"""
    def put_presence_settings(self, body: PresenceSettings | _Mapping[str, _Any]) -> PresenceSettings:
        """PUT /api/v2/presence/settings"""
    def put_presence_source(self, source_id: str, body: Source | _Mapping[str, _Any]) -> Source:
        """PUT /api/v2/presence/sources/{sourceId}"""
    def put_presence_user_primarysource(self, user_id: str, body: UserPrimarySource | _Mapping[str, _Any]) -> UserPrimarySource:
        """PUT /api/v2/presence/users/{userId}/primarysource"""
    def put_users_presences_bulk(self, body: _Sequence[MutableUserPresence | _Mapping[str, _Any]]) -> list[UserPresence]:
        """PUT /api/v2/users/presences/bulk"""

class MutableUserPresence(_Model):
    id: str
    name: str
    source: str
    source_id: str
    primary: bool
    presence_definition: PresenceDefinition
    future_presence_definition: PresenceDefinition
    message: str
    modified_date: str
    self_uri: str

class OrganizationPresenceDefinitionEntityListing(_Model):
    total: int
    entities: list[OrganizationPresenceDefinition]
    self_uri: str

class OrganizationPresenceEntityListing(_Model):
    entities: list[OrganizationPresence]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class PresenceSettings(_Model):
    id: str
    name: str
    restore_presence_settings: RestorePresenceSettings
    requesting_off_queue_enabled: bool
    default_primary_presence_registered_source_id: str
    self_uri: str

class RestorePresenceSettings(_Model):
    enabled: bool
    restore_time_milliseconds: int
    restore_on_queue_enabled: bool

class Source(_Model):
    id: str
    name: str
    description: str
    type: _Literal["System", "User"] | str
    deactivated: bool
    self_uri: str

class SourceEntityListing(_Model):
    total: int
    entities: list[Source]
    self_uri: str

class SystemPresence(_Model):
    id: str
    name: str
    self_uri: str

class UcUserPresence(_Model):
    id: str
    name: str
    user_id: str
    source: str
    source_id: str
    presence_definition: PresenceDefinition
    message: str
    modified_date: str
    self_uri: str

class UserPrimarySource(_Model):
    id: str
    name: str
    source_id: str
    registered: bool
    self_uri: str
