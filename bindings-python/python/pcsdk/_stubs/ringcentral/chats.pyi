# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Sequence as _Sequence
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import TMChatMemberInfo, TMNavigationInfo

class _RespondingChatsApi(_RespondingGroup):
    def favorite_glip_chat_new(self, chat_id: str) -> _Response: ...
    def list_favorite_chats_new(self, *, record_count: int | None = ...) -> _Response: ...
    def list_glip_chats_new(self, *, type: _Sequence[_Literal["Personal", "Direct", "Group", "Team", "Everyone"] | str] | None = ..., record_count: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def list_glip_chats_new_iter(self, *, type: _Sequence[_Literal["Personal", "Direct", "Group", "Team", "Everyone"] | str] | None = ..., record_count: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMChatInfo, _Response]: ...
    def list_recent_chats_new(self, *, type: _Sequence[_Literal["Everyone", "Group", "Personal", "Direct", "Team"] | str] | None = ..., record_count: int | None = ...) -> _Response: ...
    def read_glip_chat_new(self, chat_id: str) -> _Response: ...
    def unfavorite_glip_chat_new(self, chat_id: str) -> _Response: ...

class ChatsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingChatsApi: ...
    def favorite_glip_chat_new(self, chat_id: str) -> None:
        """POST /team-messaging/v1/chats/{chatId}/favorite"""
    def list_favorite_chats_new(self, *, record_count: int | None = ...) -> TMChatListWithoutNavigation:
        """GET /team-messaging/v1/favorites"""
    def list_glip_chats_new(self, *, type: _Sequence[_Literal["Personal", "Direct", "Group", "Team", "Everyone"] | str] | None = ..., record_count: int | None = ..., page_token: str | None = ...) -> TMChatList:
        """GET /team-messaging/v1/chats"""
    def list_glip_chats_new_iter(self, *, type: _Sequence[_Literal["Personal", "Direct", "Group", "Team", "Everyone"] | str] | None = ..., record_count: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMChatInfo, TMChatList]:
        """All items of GET /team-messaging/v1/chats"""
    def list_recent_chats_new(self, *, type: _Sequence[_Literal["Everyone", "Group", "Personal", "Direct", "Team"] | str] | None = ..., record_count: int | None = ...) -> TMChatListWithoutNavigation:
        """GET /team-messaging/v1/recent/chats"""
    def read_glip_chat_new(self, chat_id: str) -> TMChatInfo:
        """GET /team-messaging/v1/chats/{chatId}"""
    def unfavorite_glip_chat_new(self, chat_id: str) -> None:
        """POST /team-messaging/v1/chats/{chatId}/unfavorite"""

class TMChatInfo(_Model):
    id: str
    type: _Literal["Everyone", "Team", "Group", "Direct", "Personal"] | str
    public: bool
    name: str
    description: str
    status: _Literal["Active", "Archived"] | str
    creation_time: str
    last_modified_time: str
    members: list[TMChatMemberInfo]

class TMChatList(_Model):
    records: list[TMChatInfo]
    navigation: TMNavigationInfo

class TMChatListWithoutNavigation(_Model):
    records: list[TMChatInfo]
