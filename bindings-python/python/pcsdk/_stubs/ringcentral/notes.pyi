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

class _RespondingNotesApi(_RespondingGroup):
    def create_chat_note_new(self, chat_id: str, body: TMCreateNoteRequest | _Mapping[str, _Any]) -> _Response: ...
    def delete_note_new(self, note_id: str) -> _Response: ...
    def list_chat_notes_new(self, chat_id: str, *, creation_time_to: str | None = ..., creation_time_from: str | None = ..., creator_id: str | None = ..., status: _Literal["Active", "Draft"] | str | None = ..., page_token: str | None = ..., record_count: int | None = ...) -> _Response: ...
    def list_chat_notes_new_iter(self, chat_id: str, *, creation_time_to: str | None = ..., creation_time_from: str | None = ..., creator_id: str | None = ..., status: _Literal["Active", "Draft"] | str | None = ..., page_token: str | None = ..., record_count: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMNoteInfo, _Response]: ...
    def lock_note_new(self, note_id: str) -> _Response: ...
    def patch_note_new(self, note_id: str, body: TMCreateNoteRequest | _Mapping[str, _Any], *, release_lock: bool | None = ...) -> _Response: ...
    def publish_note_new(self, note_id: str) -> _Response: ...
    def read_user_note_new(self, note_id: str) -> _Response: ...
    def unlock_note_new(self, note_id: str) -> _Response: ...

class NotesApi(_RingCentralGroup):
    def with_response(self) -> _RespondingNotesApi: ...
    def create_chat_note_new(self, chat_id: str, body: TMCreateNoteRequest | _Mapping[str, _Any]) -> TMNoteInfo:
        """POST /team-messaging/v1/chats/{chatId}/notes"""
    def delete_note_new(self, note_id: str) -> None:
        """DELETE /team-messaging/v1/notes/{noteId}"""
    def list_chat_notes_new(self, chat_id: str, *, creation_time_to: str | None = ..., creation_time_from: str | None = ..., creator_id: str | None = ..., status: _Literal["Active", "Draft"] | str | None = ..., page_token: str | None = ..., record_count: int | None = ...) -> TMNoteList:
        """GET /team-messaging/v1/chats/{chatId}/notes"""
    def list_chat_notes_new_iter(self, chat_id: str, *, creation_time_to: str | None = ..., creation_time_from: str | None = ..., creator_id: str | None = ..., status: _Literal["Active", "Draft"] | str | None = ..., page_token: str | None = ..., record_count: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMNoteInfo, TMNoteList]:
        """All items of GET /team-messaging/v1/chats/{chatId}/notes"""
    def lock_note_new(self, note_id: str) -> None:
        """POST /team-messaging/v1/notes/{noteId}/lock"""
    def patch_note_new(self, note_id: str, body: TMCreateNoteRequest | _Mapping[str, _Any], *, release_lock: bool | None = ...) -> TMNoteInfo:
        """PATCH /team-messaging/v1/notes/{noteId}"""
    def publish_note_new(self, note_id: str) -> TMNoteInfo:
        """POST /team-messaging/v1/notes/{noteId}/publish"""
    def read_user_note_new(self, note_id: str) -> TMNoteWithBodyInfo:
        """GET /team-messaging/v1/notes/{noteId}"""
    def unlock_note_new(self, note_id: str) -> None:
        """POST /team-messaging/v1/notes/{noteId}/unlock"""

class LastModifiedByInfo(_Model):
    id: str

class LockedByInfo(_Model):
    id: str

class TMCreateNoteRequest(_Model):
    title: str
    body: str

class TMCreatorInfo(_Model):
    id: str

class TMNoteInfo(_Model):
    id: str
    title: str
    chat_ids: list[str]
    preview: str
    creator: TMCreatorInfo
    last_modified_by: LastModifiedByInfo
    locked_by: LockedByInfo
    status: _Literal["Active", "Draft"] | str
    creation_time: str
    last_modified_time: str
    type: _Literal["Note"] | str

class TMNoteList(_Model):
    records: list[TMNoteInfo]
    navigation: TMNavigationInfo

class TMNoteWithBodyInfo(_Model):
    id: str
    title: str
    chat_ids: list[str]
    preview: str
    creator: TMCreatorInfo
    last_modified_by: LastModifiedByInfo
    locked_by: LockedByInfo
    status: _Literal["Active", "Draft"] | str
    creation_time: str
    last_modified_time: str
    type: _Literal["Note"] | str
    body: str
