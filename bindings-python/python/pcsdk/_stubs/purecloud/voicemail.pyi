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
from ._shared import Group, VoicemailMessage, VoicemailSearchRequest, VoicemailsSearchResponse

class _RespondingVoicemailApi(_RespondingGroup):
    def delete_voicemail_message(self, message_id: str) -> _Response: ...
    def delete_voicemail_messages(self) -> _Response: ...
    def get_voicemail_group_mailbox(self, group_id: str) -> _Response: ...
    def get_voicemail_group_messages(self, group_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_voicemail_group_messages_iter(self, group_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, _Response]: ...
    def get_voicemail_group_policy(self, group_id: str) -> _Response: ...
    def get_voicemail_mailbox(self) -> _Response: ...
    def get_voicemail_me_mailbox(self) -> _Response: ...
    def get_voicemail_me_messages(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_voicemail_me_messages_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, _Response]: ...
    def get_voicemail_me_policy(self) -> _Response: ...
    def get_voicemail_message(self, message_id: str, *, expand: _Sequence[_Literal["callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription"] | str] | None = ...) -> _Response: ...
    def get_voicemail_message_media(self, message_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ...) -> _Response: ...
    def get_voicemail_messages(self, *, ids: str | None = ..., expand: _Sequence[_Literal["callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription"] | str] | None = ...) -> _Response: ...
    def get_voicemail_policy(self) -> _Response: ...
    def get_voicemail_queue_messages(self, queue_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_voicemail_queue_messages_iter(self, queue_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, _Response]: ...
    def get_voicemail_search(self, q64: str, *, expand: _Sequence[str] | None = ...) -> _Response: ...
    def get_voicemail_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, _Response]: ...
    def get_voicemail_user_mailbox(self, user_id: str) -> _Response: ...
    def get_voicemail_user_messages(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_voicemail_user_messages_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, _Response]: ...
    def get_voicemail_userpolicy(self, user_id: str) -> _Response: ...
    def patch_voicemail_group_policy(self, group_id: str, body: VoicemailGroupPolicy | _Mapping[str, _Any]) -> _Response: ...
    def patch_voicemail_me_policy(self, body: VoicemailUserPolicy | _Mapping[str, _Any]) -> _Response: ...
    def patch_voicemail_message(self, message_id: str, body: VoicemailMessage | _Mapping[str, _Any]) -> _Response: ...
    def patch_voicemail_userpolicy(self, user_id: str, body: VoicemailUserPolicy | _Mapping[str, _Any]) -> _Response: ...
    def post_voicemail_messages(self, *, body: CopyVoicemailMessage | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_voicemail_search(self, body: VoicemailSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_voicemail_search_iter(self, body: VoicemailSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, _Response]: ...
    def put_voicemail_message(self, message_id: str, body: VoicemailMessage | _Mapping[str, _Any]) -> _Response: ...
    def put_voicemail_policy(self, body: VoicemailOrganizationPolicy | _Mapping[str, _Any]) -> _Response: ...
    def put_voicemail_userpolicy(self, user_id: str, body: VoicemailUserPolicy | _Mapping[str, _Any]) -> _Response: ...

class VoicemailApi(_PureCloudGroup):
    def with_response(self) -> _RespondingVoicemailApi: ...
    def delete_voicemail_message(self, message_id: str) -> None:
        """DELETE /api/v2/voicemail/messages/{messageId}"""
    def delete_voicemail_messages(self) -> None:
        """DELETE /api/v2/voicemail/messages"""
    def get_voicemail_group_mailbox(self, group_id: str) -> VoicemailMailboxInfo:
        """GET /api/v2/voicemail/groups/{groupId}/mailbox"""
    def get_voicemail_group_messages(self, group_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> VoicemailMessageEntityListing:
        """GET /api/v2/voicemail/groups/{groupId}/messages"""
    def get_voicemail_group_messages_iter(self, group_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, VoicemailMessageEntityListing]:
        """All items of GET /api/v2/voicemail/groups/{groupId}/messages"""
    def get_voicemail_group_policy(self, group_id: str) -> VoicemailGroupPolicy:
        """GET /api/v2/voicemail/groups/{groupId}/policy"""
    def get_voicemail_mailbox(self) -> VoicemailMailboxInfo:
        """GET /api/v2/voicemail/mailbox"""
    def get_voicemail_me_mailbox(self) -> VoicemailMailboxInfo:
        """GET /api/v2/voicemail/me/mailbox"""
    def get_voicemail_me_messages(self, *, page_size: int | None = ..., page_number: int | None = ...) -> VoicemailMessageEntityListing:
        """GET /api/v2/voicemail/me/messages"""
    def get_voicemail_me_messages_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, VoicemailMessageEntityListing]:
        """All items of GET /api/v2/voicemail/me/messages"""
    def get_voicemail_me_policy(self) -> VoicemailUserPolicy:
        """GET /api/v2/voicemail/me/policy"""
    def get_voicemail_message(self, message_id: str, *, expand: _Sequence[_Literal["callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription"] | str] | None = ...) -> VoicemailMessage:
        """GET /api/v2/voicemail/messages/{messageId}"""
    def get_voicemail_message_media(self, message_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ...) -> VoicemailMediaInfo:
        """GET /api/v2/voicemail/messages/{messageId}/media"""
    def get_voicemail_messages(self, *, ids: str | None = ..., expand: _Sequence[_Literal["callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription"] | str] | None = ...) -> VoicemailMessageEntityListing:
        """GET /api/v2/voicemail/messages"""
    def get_voicemail_policy(self) -> VoicemailOrganizationPolicy:
        """GET /api/v2/voicemail/policy"""
    def get_voicemail_queue_messages(self, queue_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> VoicemailMessageEntityListing:
        """GET /api/v2/voicemail/queues/{queueId}/messages"""
    def get_voicemail_queue_messages_iter(self, queue_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, VoicemailMessageEntityListing]:
        """All items of GET /api/v2/voicemail/queues/{queueId}/messages"""
    def get_voicemail_search(self, q64: str, *, expand: _Sequence[str] | None = ...) -> VoicemailsSearchResponse:
        """GET /api/v2/voicemail/search"""
    def get_voicemail_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, VoicemailsSearchResponse]:
        """All items of GET /api/v2/voicemail/search"""
    def get_voicemail_user_mailbox(self, user_id: str) -> VoicemailMailboxInfo:
        """GET /api/v2/voicemail/users/{userId}/mailbox"""
    def get_voicemail_user_messages(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> VoicemailMessageEntityListing:
        """GET /api/v2/voicemail/users/{userId}/messages"""
    def get_voicemail_user_messages_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, VoicemailMessageEntityListing]:
        """All items of GET /api/v2/voicemail/users/{userId}/messages"""
    def get_voicemail_userpolicy(self, user_id: str) -> VoicemailUserPolicy:
        """GET /api/v2/voicemail/userpolicies/{userId}"""
    def patch_voicemail_group_policy(self, group_id: str, body: VoicemailGroupPolicy | _Mapping[str, _Any]) -> VoicemailGroupPolicy:
        """PATCH /api/v2/voicemail/groups/{groupId}/policy"""
    def patch_voicemail_me_policy(self, body: VoicemailUserPolicy | _Mapping[str, _Any]) -> VoicemailUserPolicy:
        """PATCH /api/v2/voicemail/me/policy"""
    def patch_voicemail_message(self, message_id: str, body: VoicemailMessage | _Mapping[str, _Any]) -> VoicemailMessage:
        """PATCH /api/v2/voicemail/messages/{messageId}"""
    def patch_voicemail_userpolicy(self, user_id: str, body: VoicemailUserPolicy | _Mapping[str, _Any]) -> VoicemailUserPolicy:
        """PATCH /api/v2/voicemail/userpolicies/{userId}"""
    def post_voicemail_messages(self, *, body: CopyVoicemailMessage | _Mapping[str, _Any] | None = ...) -> VoicemailMessage:
        """POST /api/v2/voicemail/messages"""
    def post_voicemail_search(self, body: VoicemailSearchRequest | _Mapping[str, _Any]) -> VoicemailsSearchResponse:
        """POST /api/v2/voicemail/search"""
    def post_voicemail_search_iter(self, body: VoicemailSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, VoicemailsSearchResponse]:
        """All items of POST /api/v2/voicemail/search"""
    def put_voicemail_message(self, message_id: str, body: VoicemailMessage | _Mapping[str, _Any]) -> VoicemailMessage:
        """PUT /api/v2/voicemail/messages/{messageId}"""
    def put_voicemail_policy(self, body: VoicemailOrganizationPolicy | _Mapping[str, _Any]) -> VoicemailOrganizationPolicy:
        """PUT /api/v2/voicemail/policy"""
    def put_voicemail_userpolicy(self, user_id: str, body: VoicemailUserPolicy | _Mapping[str, _Any]) -> VoicemailUserPolicy:
        """PUT /api/v2/voicemail/userpolicies/{userId}"""

class CopyVoicemailMessage(_Model):
    voicemail_message_id: str
    user_id: str
    group_id: str

class GroupEmailPolicy(_Model):
    email_members: bool
    email_group: bool

class PINConfiguration(_Model):
    minimum_length: int
    maximum_length: int

class VoicemailGroupPolicy(_Model):
    name: str
    group: Group
    enabled: bool
    send_email_notifications: bool
    disable_email_pii: bool
    include_email_transcriptions: bool
    language_preference: str
    email_policy: GroupEmailPolicy
    rotate_calls_secs: int
    stop_ringing_after_rotations: int
    overflow_group_id: str
    group_alert_type: _Literal["RANDOM", "ROUND_ROBIN", "SEQUENTIAL"] | str
    interactive_response_prompt_id: str
    interactive_response_required: bool
    include_group_number_in_user_caller_id_lists: bool

class VoicemailMailboxInfo(_Model):
    id: str
    owner_type: _Literal["User", "Group", "Queue"] | str
    usage_size_bytes: int
    total_count: int
    unread_count: int
    deleted_count: int
    created_date: str
    modified_date: str
    newest_unread_date: str
    oldest_unread_date: str
    newest_read_date: str
    oldest_read_date: str
    self_uri: str

class VoicemailMediaInfo(_Model):
    id: str
    media_file_uri: str
    media_image_uri: str
    waveform_data: list[float]

class VoicemailMessageEntityListing(_Model):
    entities: list[VoicemailMessage]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class VoicemailOrganizationPolicy(_Model):
    enabled: bool
    alert_timeout_seconds: int
    pin_configuration: PINConfiguration
    voicemail_extension: str
    pin_required: bool
    interactive_response_required: bool
    send_email_notifications: bool
    include_email_transcriptions: bool
    disable_email_pii: bool
    maximum_recording_time_seconds: int
    modified_date: str

class VoicemailUserPolicy(_Model):
    enabled: bool
    alert_timeout_seconds: int
    pin: str
    modified_date: str
    send_email_notifications: bool
