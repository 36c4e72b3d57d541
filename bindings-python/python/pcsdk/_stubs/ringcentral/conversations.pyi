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
from ._shared import TMChatMemberInfo, TMNavigationInfo

class _RespondingConversationsApi(_RespondingGroup):
    def create_glip_conversation_new(self, body: CreateConversationRequest | _Mapping[str, _Any]) -> _Response: ...
    def list_glip_conversations_new(self, *, record_count: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def list_glip_conversations_new_iter(self, *, record_count: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMConversationInfo, _Response]: ...
    def read_glip_conversation_new(self, chat_id: str) -> _Response: ...

class ConversationsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingConversationsApi: ...
    def create_glip_conversation_new(self, body: CreateConversationRequest | _Mapping[str, _Any]) -> TMConversationInfo:
        """POST /team-messaging/v1/conversations"""
    def list_glip_conversations_new(self, *, record_count: int | None = ..., page_token: str | None = ...) -> TMConversationList:
        """GET /team-messaging/v1/conversations"""
    def list_glip_conversations_new_iter(self, *, record_count: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMConversationInfo, TMConversationList]:
        """All items of GET /team-messaging/v1/conversations"""
    def read_glip_conversation_new(self, chat_id: str) -> TMConversationInfo:
        """GET /team-messaging/v1/conversations/{chatId}"""

class CreateConversationRequest(_Model):
    members: list[CreateConversationRequestMembers]

class CreateConversationRequestMembers(_Model):
    id: str
    email: str

class TMConversationInfo(_Model):
    id: str
    type: _Literal["Direct", "Personal", "Group"] | str
    creation_time: str
    last_modified_time: str
    members: list[TMChatMemberInfo]

class TMConversationList(_Model):
    records: list[TMConversationInfo]
    navigation: TMNavigationInfo
