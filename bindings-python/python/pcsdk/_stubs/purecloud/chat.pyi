# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AddressableEntityRef, Entity, Room

class _RespondingChatApi(_RespondingGroup):
    def delete_chats_room_message(self, room_jid: str, message_id: str) -> _Response: ...
    def delete_chats_room_messages_pin(self, room_jid: str, pinned_message_id: str) -> _Response: ...
    def delete_chats_room_participant(self, room_jid: str, user_id: str) -> _Response: ...
    def delete_chats_user_message(self, user_id: str, message_id: str) -> _Response: ...
    def delete_chats_user_messages_pin(self, user_id: str, pinned_message_id: str) -> _Response: ...
    def delete_chats_users_me_settings(self) -> _Response: ...
    def get_chats_message(self, message_id: str) -> _Response: ...
    def get_chats_room(self, room_jid: str) -> _Response: ...
    def get_chats_room_message(self, room_jid: str, message_ids: str) -> _Response: ...
    def get_chats_room_messages(self, room_jid: str, *, limit: str | None = ..., before: str | None = ..., after: str | None = ..., exclude_metadata: bool | None = ...) -> _Response: ...
    def get_chats_room_participant(self, room_jid: str, participant_jid: str) -> _Response: ...
    def get_chats_room_participants(self, room_jid: str, *, notify: bool | None = ...) -> _Response: ...
    def get_chats_settings(self) -> _Response: ...
    def get_chats_thread_messages(self, thread_id: str, *, limit: str | None = ..., before: str | None = ..., after: str | None = ..., exclude_metadata: bool | None = ...) -> _Response: ...
    def get_chats_user(self, user_id: str) -> _Response: ...
    def get_chats_user_message(self, user_id: str, message_ids: str) -> _Response: ...
    def get_chats_user_messages(self, user_id: str, *, limit: str | None = ..., before: str | None = ..., after: str | None = ..., exclude_metadata: bool | None = ...) -> _Response: ...
    def get_chats_user_settings(self, user_id: str) -> _Response: ...
    def get_chats_users_me_settings(self) -> _Response: ...
    def patch_chats_room(self, room_jid: str, body: RoomUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_chats_room_message(self, room_jid: str, message_id: str, body: SendMessageBody | _Mapping[str, _Any]) -> _Response: ...
    def patch_chats_settings(self, body: ChatSettings | _Mapping[str, _Any]) -> _Response: ...
    def patch_chats_user_message(self, user_id: str, message_id: str, body: SendMessageBody | _Mapping[str, _Any]) -> _Response: ...
    def patch_chats_user_settings(self, user_id: str, body: ChatUserSettings | _Mapping[str, _Any]) -> _Response: ...
    def patch_chats_users_me_settings(self, body: UserSettingsForChat | _Mapping[str, _Any]) -> _Response: ...
    def post_chats_room_messages(self, room_jid: str, body: SendMessageBody | _Mapping[str, _Any]) -> _Response: ...
    def post_chats_room_messages_pins(self, room_jid: str, body: PinnedMessageRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_chats_room_participant(self, room_jid: str, user_id: str) -> _Response: ...
    def post_chats_rooms(self, body: CreateRoomRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_chats_user_messages(self, user_id: str, body: SendMessageBody | _Mapping[str, _Any]) -> _Response: ...
    def post_chats_user_messages_pins(self, user_id: str, body: PinnedMessageRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_chats_users_me_settings(self, body: UserChatSettingsPost | _Mapping[str, _Any]) -> _Response: ...
    def put_chats_message_reactions(self, message_id: str, body: ChatReactionUpdate | _Mapping[str, _Any]) -> _Response: ...
    def put_chats_settings(self, body: ChatSettings | _Mapping[str, _Any]) -> _Response: ...

class ChatApi(_PureCloudGroup):
    def with_response(self) -> _RespondingChatApi: ...
    def delete_chats_room_message(self, room_jid: str, message_id: str) -> None:
        """DELETE /api/v2/chats/rooms/{roomJid}/messages/{messageId}"""
    def delete_chats_room_messages_pin(self, room_jid: str, pinned_message_id: str) -> None:
        """DELETE /api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId}"""
    def delete_chats_room_participant(self, room_jid: str, user_id: str) -> None:
        """DELETE /api/v2/chats/rooms/{roomJid}/participants/{userId}"""
    def delete_chats_user_message(self, user_id: str, message_id: str) -> None:
        """DELETE /api/v2/chats/users/{userId}/messages/{messageId}"""
    def delete_chats_user_messages_pin(self, user_id: str, pinned_message_id: str) -> None:
        """DELETE /api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId}"""
    def delete_chats_users_me_settings(self) -> None:
        """DELETE /api/v2/chats/users/me/settings"""
    def get_chats_message(self, message_id: str) -> ChatMessageResponse:
        """GET /api/v2/chats/messages/{messageId}"""
    def get_chats_room(self, room_jid: str) -> Room:
        """GET /api/v2/chats/rooms/{roomJid}"""
    def get_chats_room_message(self, room_jid: str, message_ids: str) -> ChatMessageEntityListing:
        """GET /api/v2/chats/rooms/{roomJid}/messages/{messageIds}"""
    def get_chats_room_messages(self, room_jid: str, *, limit: str | None = ..., before: str | None = ..., after: str | None = ..., exclude_metadata: bool | None = ...) -> ChatMessageEntityListing:
        """GET /api/v2/chats/rooms/{roomJid}/messages"""
    def get_chats_room_participant(self, room_jid: str, participant_jid: str) -> RoomParticipant:
        """GET /api/v2/chats/rooms/{roomJid}/participants/{participantJid}"""
    def get_chats_room_participants(self, room_jid: str, *, notify: bool | None = ...) -> RoomParticipantsResponse:
        """GET /api/v2/chats/rooms/{roomJid}/participants"""
    def get_chats_settings(self) -> ChatSettings:
        """GET /api/v2/chats/settings"""
    def get_chats_thread_messages(self, thread_id: str, *, limit: str | None = ..., before: str | None = ..., after: str | None = ..., exclude_metadata: bool | None = ...) -> ChatMessageEntityListing:
        """GET /api/v2/chats/threads/{threadId}/messages"""
    def get_chats_user(self, user_id: str) -> OneOnOne:
        """GET /api/v2/chats/users/{userId}"""
    def get_chats_user_message(self, user_id: str, message_ids: str) -> ChatMessageEntityListing:
        """GET /api/v2/chats/users/{userId}/messages/{messageIds}"""
    def get_chats_user_messages(self, user_id: str, *, limit: str | None = ..., before: str | None = ..., after: str | None = ..., exclude_metadata: bool | None = ...) -> ChatMessageResponse:
        """GET /api/v2/chats/users/{userId}/messages"""
    def get_chats_user_settings(self, user_id: str) -> ChatUserSettings:
        """GET /api/v2/chats/users/{userId}/settings"""
    def get_chats_users_me_settings(self) -> UserSettingsForChat:
        """GET /api/v2/chats/users/me/settings"""
    def patch_chats_room(self, room_jid: str, body: RoomUpdateRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/chats/rooms/{roomJid}"""
    def patch_chats_room_message(self, room_jid: str, message_id: str, body: SendMessageBody | _Mapping[str, _Any]) -> ChatSendMessageResponse:
        """PATCH /api/v2/chats/rooms/{roomJid}/messages/{messageId}"""
    def patch_chats_settings(self, body: ChatSettings | _Mapping[str, _Any]) -> ChatSettings:
        """PATCH /api/v2/chats/settings"""
    def patch_chats_user_message(self, user_id: str, message_id: str, body: SendMessageBody | _Mapping[str, _Any]) -> ChatSendMessageResponse:
        """PATCH /api/v2/chats/users/{userId}/messages/{messageId}"""
    def patch_chats_user_settings(self, user_id: str, body: ChatUserSettings | _Mapping[str, _Any]) -> ChatUserSettings:
        """PATCH /api/v2/chats/users/{userId}/settings"""
    def patch_chats_users_me_settings(self, body: UserSettingsForChat | _Mapping[str, _Any]) -> UserSettingsForChat:
        """PATCH /api/v2/chats/users/me/settings"""
    def post_chats_room_messages(self, room_jid: str, body: SendMessageBody | _Mapping[str, _Any]) -> ChatSendMessageResponse:
        """POST /api/v2/chats/rooms/{roomJid}/messages"""
    def post_chats_room_messages_pins(self, room_jid: str, body: PinnedMessageRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/chats/rooms/{roomJid}/messages/pins"""
    def post_chats_room_participant(self, room_jid: str, user_id: str) -> None:
        """POST /api/v2/chats/rooms/{roomJid}/participants/{userId}"""
    def post_chats_rooms(self, body: CreateRoomRequest | _Mapping[str, _Any]) -> CreateRoomResponse:
        """POST /api/v2/chats/rooms"""
    def post_chats_user_messages(self, user_id: str, body: SendMessageBody | _Mapping[str, _Any]) -> ChatSendMessageResponse:
        """POST /api/v2/chats/users/{userId}/messages"""
    def post_chats_user_messages_pins(self, user_id: str, body: PinnedMessageRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/chats/users/{userId}/messages/pins"""
    def post_chats_users_me_settings(self, body: UserChatSettingsPost | _Mapping[str, _Any]) -> None:
        """POST /api/v2/chats/users/me/settings"""
    def put_chats_message_reactions(self, message_id: str, body: ChatReactionUpdate | _Mapping[str, _Any]) -> None:
        """PUT /api/v2/chats/messages/{messageId}/reactions"""
    def put_chats_settings(self, body: ChatSettings | _Mapping[str, _Any]) -> ChatSettings:
        """PUT /api/v2/chats/settings"""

class ChatMessageEntityListing(_Model):
    entities: list[ChatMessageResponse]

class ChatMessageResponse(_Model):
    id: str
    date_created: str
    date_modified: str
    to_jid: str
    jid: str
    body: str
    mentions: dict[str, str]
    edited: bool
    attachment_deleted: bool
    file_uri: str
    thread: Entity
    parent_thread: Entity
    user: AddressableEntityRef
    to_user: AddressableEntityRef
    reactions: list[ChatReaction]

class ChatReaction(_Model):
    emoji: str
    users: list[AddressableEntityRef]

class ChatReactionUpdate(_Model):
    reactions: list[str]

class ChatSendMessageResponse(_Model):
    id: str

class ChatSettings(_Model):
    message_retention_period_days: int
    reactions_enabled: bool

class ChatUserSettings(_Model):
    mobile: MobileSettings

class CreateRoomRequest(_Model):
    description: str
    subject: str
    user_ids: list[str]

class CreateRoomResponse(_Model):
    jid: str

class MobileNotificationSettings(_Model):
    when: _Literal["Always", "OnlyWhenInactive"] | str

class MobileSettings(_Model):
    notifications: MobileNotificationSettings

class OneOnOne(_Model):
    pinned_messages: list[AddressableEntityRef]

class PinnedMessageRequest(_Model):
    pinned_message_ids: list[str]

class RoomParticipant(_Model):
    participant_jid: str

class RoomParticipantResponse(_Model):
    jid: str
    user: AddressableEntityRef

class RoomParticipantsResponse(_Model):
    participants: list[RoomParticipantResponse]

class RoomUpdateRequest(_Model):
    description: str
    subject: str
    pinned_message_ids: list[str]
    owner_ids: list[str]

class SendMessageBody(_Model):
    message: str
    mentions: list[str]
    thread_id: str

class UserChatSettingsPost(_Model):
    muted: bool
    mentions_only: bool
    notify_on_reactions: bool

class UserSettingsForChat(_Model):
    muted: bool
    mentions_only: bool
    notify_on_reactions: bool
    mobile: MobileSettings
