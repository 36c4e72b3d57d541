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
from ._shared import DomainEntity

class _RespondingGreetingsApi(_RespondingGroup):
    def delete_greeting(self, greeting_id: str) -> _Response: ...
    def get_greeting(self, greeting_id: str) -> _Response: ...
    def get_greeting_downloads(self, greeting_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ...) -> _Response: ...
    def get_greeting_groups_downloads(self, greeting_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ...) -> _Response: ...
    def get_greeting_media(self, greeting_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ...) -> _Response: ...
    def get_greetings(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_greetings_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DomainEntity, _Response]: ...
    def get_greetings_defaults(self) -> _Response: ...
    def get_greeting_users_downloads(self, greeting_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ...) -> _Response: ...
    def get_group_greetings(self, group_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_group_greetings_iter(self, group_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Greeting, _Response]: ...
    def get_group_greetings_defaults(self, group_id: str) -> _Response: ...
    def get_user_greetings(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_user_greetings_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DomainEntity, _Response]: ...
    def get_user_greetings_defaults(self, user_id: str) -> _Response: ...
    def post_greetings(self, body: Greeting | _Mapping[str, _Any]) -> _Response: ...
    def post_group_greetings(self, group_id: str, body: Greeting | _Mapping[str, _Any]) -> _Response: ...
    def post_user_greetings(self, user_id: str, body: Greeting | _Mapping[str, _Any]) -> _Response: ...
    def put_greeting(self, greeting_id: str, body: Greeting | _Mapping[str, _Any]) -> _Response: ...
    def put_greetings_defaults(self, body: DefaultGreetingList | _Mapping[str, _Any]) -> _Response: ...
    def put_group_greetings_defaults(self, group_id: str, body: DefaultGreetingList | _Mapping[str, _Any]) -> _Response: ...
    def put_user_greetings_defaults(self, user_id: str, body: DefaultGreetingList | _Mapping[str, _Any]) -> _Response: ...

class GreetingsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingGreetingsApi: ...
    def delete_greeting(self, greeting_id: str) -> None:
        """DELETE /api/v2/greetings/{greetingId}"""
    def get_greeting(self, greeting_id: str) -> Greeting:
        """GET /api/v2/greetings/{greetingId}"""
    def get_greeting_downloads(self, greeting_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ...) -> GreetingMediaInfo:
        """GET /api/v2/greetings/{greetingId}/downloads"""
    def get_greeting_groups_downloads(self, greeting_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ...) -> GreetingMediaInfo:
        """GET /api/v2/greetings/{greetingId}/groups/downloads"""
    def get_greeting_media(self, greeting_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ...) -> GreetingMediaInfo:
        """GET /api/v2/greetings/{greetingId}/media"""
    def get_greetings(self, *, page_size: int | None = ..., page_number: int | None = ...) -> DomainEntityListing:
        """GET /api/v2/greetings"""
    def get_greetings_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DomainEntity, DomainEntityListing]:
        """All items of GET /api/v2/greetings"""
    def get_greetings_defaults(self) -> DefaultGreetingList:
        """GET /api/v2/greetings/defaults"""
    def get_greeting_users_downloads(self, greeting_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ...) -> GreetingMediaInfo:
        """GET /api/v2/greetings/{greetingId}/users/downloads"""
    def get_group_greetings(self, group_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> GreetingListing:
        """GET /api/v2/groups/{groupId}/greetings"""
    def get_group_greetings_iter(self, group_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Greeting, GreetingListing]:
        """All items of GET /api/v2/groups/{groupId}/greetings"""
    def get_group_greetings_defaults(self, group_id: str) -> DefaultGreetingList:
        """GET /api/v2/groups/{groupId}/greetings/defaults"""
    def get_user_greetings(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> DomainEntityListing:
        """GET /api/v2/users/{userId}/greetings"""
    def get_user_greetings_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DomainEntity, DomainEntityListing]:
        """All items of GET /api/v2/users/{userId}/greetings"""
    def get_user_greetings_defaults(self, user_id: str) -> DefaultGreetingList:
        """GET /api/v2/users/{userId}/greetings/defaults"""
    def post_greetings(self, body: Greeting | _Mapping[str, _Any]) -> Greeting:
        """POST /api/v2/greetings"""
    def post_group_greetings(self, group_id: str, body: Greeting | _Mapping[str, _Any]) -> Greeting:
        """POST /api/v2/groups/{groupId}/greetings"""
    def post_user_greetings(self, user_id: str, body: Greeting | _Mapping[str, _Any]) -> Greeting:
        """POST /api/v2/users/{userId}/greetings"""
    def put_greeting(self, greeting_id: str, body: Greeting | _Mapping[str, _Any]) -> Greeting:
        """PUT /api/v2/greetings/{greetingId}"""
    def put_greetings_defaults(self, body: DefaultGreetingList | _Mapping[str, _Any]) -> DefaultGreetingList:
        """PUT /api/v2/greetings/defaults"""
    def put_group_greetings_defaults(self, group_id: str, body: DefaultGreetingList | _Mapping[str, _Any]) -> DefaultGreetingList:
        """PUT /api/v2/groups/{groupId}/greetings/defaults"""
    def put_user_greetings_defaults(self, user_id: str, body: DefaultGreetingList | _Mapping[str, _Any]) -> DefaultGreetingList:
        """PUT /api/v2/users/{userId}/greetings/defaults"""

class DefaultGreetingList(_Model):
    id: str
    name: str
    owner: GreetingOwner
    owner_type: _Literal["USER", "ORGANIZATION", "GROUP"] | str
    greetings: dict[str, Greeting]
    created_date: str
    created_by: str
    modified_date: str
    modified_by: str
    self_uri: str

class DomainEntityListing(_Model):
    entities: list[DomainEntity]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class Greeting(_Model):
    id: str
    name: str
    type: _Literal["STATION", "VOICEMAIL", "NAME"] | str
    owner_type: _Literal["USER", "ORGANIZATION", "GROUP"] | str
    owner: DomainEntity
    audio_file: GreetingAudioFile
    audio_tts: str
    audioTTS: str
    created_date: str
    created_by: str
    modified_date: str
    modified_by: str
    self_uri: str

class GreetingAudioFile(_Model):
    duration_milliseconds: int
    size_bytes: int
    self_uri: str

class GreetingListing(_Model):
    entities: list[Greeting]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class GreetingMediaInfo(_Model):
    id: str
    media_file_uri: str
    media_image_uri: str

class GreetingOwner(_Model):
    id: str
    name: str
    self_uri: str
