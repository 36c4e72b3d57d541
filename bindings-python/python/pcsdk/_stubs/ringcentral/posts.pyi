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
from ._shared import EventRecurrenceInfo, TMAttachmentInfo, TMNavigationInfo

class _RespondingPostsApi(_RespondingGroup):
    def create_glip_file_new(self, body: CreateGlipFileNewBody | _Mapping[str, _Any], *, group_id: int | None = ..., name: str | None = ...) -> _Response: ...
    def create_glip_post_new(self, chat_id: str, body: TMCreatePostRequest | _Mapping[str, _Any]) -> _Response: ...
    def delete_glip_post_new(self, chat_id: str, post_id: str) -> _Response: ...
    def patch_glip_post_new(self, chat_id: str, post_id: str, body: TMUpdatePostRequest | _Mapping[str, _Any]) -> _Response: ...
    def read_glip_post_new(self, chat_id: str, post_id: str) -> _Response: ...
    def read_glip_posts_new(self, chat_id: str, *, record_count: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def read_glip_posts_new_iter(self, chat_id: str, *, record_count: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMPostInfo, _Response]: ...
    def read_glip_thread_posts_new(self, chat_id: str, thread_id: str, *, record_count: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def read_glip_thread_posts_new_iter(self, chat_id: str, thread_id: str, *, record_count: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMPostInfo, _Response]: ...

class PostsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingPostsApi: ...
    def create_glip_file_new(self, body: CreateGlipFileNewBody | _Mapping[str, _Any], *, group_id: int | None = ..., name: str | None = ...) -> TMAddFileResponse:
        """POST /team-messaging/v1/files"""
    def create_glip_post_new(self, chat_id: str, body: TMCreatePostRequest | _Mapping[str, _Any]) -> TMPostInfo:
        """POST /team-messaging/v1/chats/{chatId}/posts"""
    def delete_glip_post_new(self, chat_id: str, post_id: str) -> None:
        """DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}"""
    def patch_glip_post_new(self, chat_id: str, post_id: str, body: TMUpdatePostRequest | _Mapping[str, _Any]) -> TMPostInfo:
        """PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}"""
    def read_glip_post_new(self, chat_id: str, post_id: str) -> TMPostInfo:
        """GET /team-messaging/v1/chats/{chatId}/posts/{postId}"""
    def read_glip_posts_new(self, chat_id: str, *, record_count: int | None = ..., page_token: str | None = ...) -> TMPostsList:
        """GET /team-messaging/v1/chats/{chatId}/posts"""
    def read_glip_posts_new_iter(self, chat_id: str, *, record_count: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMPostInfo, TMPostsList]:
        """All items of GET /team-messaging/v1/chats/{chatId}/posts"""
    def read_glip_thread_posts_new(self, chat_id: str, thread_id: str, *, record_count: int | None = ..., page_token: str | None = ...) -> TMPostsList:
        """GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts"""
    def read_glip_thread_posts_new_iter(self, chat_id: str, thread_id: str, *, record_count: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMPostInfo, TMPostsList]:
        """All items of GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts"""

class CreateGlipFileNewBody(_Model):
    body: bytes

class TMAddFile(_Model):
    id: str
    content_uri: str
    name: str

TMAddFileResponse = list[TMAddFile]

class TMAttachmentAuthorInfo(_Model):
    name: str
    uri: str
    icon_uri: str

class TMAttachmentFieldsInfo(_Model):
    title: str
    value: str
    style: _Literal["Short", "Long"] | str

class TMAttachmentFootnoteInfo(_Model):
    text: str
    icon_uri: str
    time: str

class TMCreatePostRequest(_Model):
    text: str
    parent_post_id: str
    thread_id: str
    attachments: list[TMAttachmentInfo]

class TMMentionsInfo(_Model):
    id: str
    type: _Literal["Person", "Team", "File", "Link", "Event", "Task", "Note", "Card"] | str
    name: str

class TMMessageAttachmentInfo(_Model):
    id: str
    type: _Literal["Card", "Event", "File", "Note", "Task"] | str
    content_uri: str
    name: str
    fallback: str
    intro: str
    author: TMAttachmentAuthorInfo
    title: str
    text: str
    image_uri: str
    thumbnail_uri: str
    fields: list[TMAttachmentFieldsInfo]
    footnote: TMAttachmentFootnoteInfo
    creator_id: str
    start_time: str
    end_time: str
    all_day: bool
    recurrence: EventRecurrenceInfo
    color: _Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"] | str
    location: str
    description: str

class TMPostInfo(_Model):
    id: str
    group_id: str
    is_parent: bool
    parent_post_id: str
    thread_id: str
    type: _Literal["TextMessage", "PersonJoined", "PersonsAdded"] | str
    text: str
    creator_id: str
    added_person_ids: list[str]
    creation_time: str
    last_modified_time: str
    attachments: list[TMMessageAttachmentInfo]
    mentions: list[TMMentionsInfo]
    activity: str
    title: str
    icon_uri: str
    icon_emoji: str

class TMPostsList(_Model):
    records: list[TMPostInfo]
    navigation: TMNavigationInfo

class TMUpdatePostRequest(_Model):
    text: str
