# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from datetime import datetime as _datetime
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import ConversationInfo, FaxResolutionEnum, MessageAttachmentInfo, MessageAvailabilityEnum, MessageDirectionEnum, MessagePriorityEnum, MessageReadStatusEnum, MessageStatusEnum, MessageStoreCallerInfoResponseFrom, MessageStoreCallerInfoResponseTo, OwnerResource, SyncTypeEnum

class _RespondingMessageStoreApi(_RespondingGroup):
    def delete_message(self, message_id: _Sequence[str], *, account_id: str | None = ..., extension_id: str | None = ..., purge: bool | None = ..., type: _Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"] | str | None = ..., body: _Sequence[str] | None = ...) -> _Response: ...
    def delete_message_by_filter(self, *, account_id: str | None = ..., extension_id: str | None = ..., owner: _Any | None = ..., conversation_id: _Sequence[str] | None = ..., date_to: _datetime | str | None = ..., type: _Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"] | str | None = ..., purge: bool | None = ...) -> _Response: ...
    def list_messages(self, *, account_id: str | None = ..., extension_id: str | None = ..., owner: _Any | None = ..., availability: _Sequence[_Literal["Alive", "Deleted", "Purged"] | str] | None = ..., conversation_id: str | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., distinct_conversations: bool | None = ..., message_type: _Sequence[_Literal["Fax", "SMS", "VoiceMail", "Pager"] | str] | None = ..., read_status: _Sequence[_Literal["Read", "Unread"] | str] | None = ..., page: int | None = ..., per_page: int | None = ..., phone_number: str | None = ..., voicemail_owner: _Sequence[str] | None = ..., owner_extension_type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "DelegatedLinesGroup", "GroupCallPickup", "IvrMenu", "ApplicationExtension", "ProxyAdmin", "RoomConnector", "ParkLocation", "Limited", "Bot", "Site", "Room", "FlexibleUser", "TieLine", "Unknown"] | str] | None = ...) -> _Response: ...
    def list_messages_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., owner: _Any | None = ..., availability: _Sequence[_Literal["Alive", "Deleted", "Purged"] | str] | None = ..., conversation_id: str | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., distinct_conversations: bool | None = ..., message_type: _Sequence[_Literal["Fax", "SMS", "VoiceMail", "Pager"] | str] | None = ..., read_status: _Sequence[_Literal["Read", "Unread"] | str] | None = ..., page: int | None = ..., per_page: int | None = ..., phone_number: str | None = ..., voicemail_owner: _Sequence[str] | None = ..., owner_extension_type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "DelegatedLinesGroup", "GroupCallPickup", "IvrMenu", "ApplicationExtension", "ProxyAdmin", "RoomConnector", "ParkLocation", "Limited", "Bot", "Site", "Room", "FlexibleUser", "TieLine", "Unknown"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GetMessageInfoResponse, _Response]: ...
    def patch_message(self, message_id: _Sequence[str], body: PatchMessageRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def read_message(self, message_id: _Sequence[str], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def read_message_content(self, message_id: str, attachment_id: str, *, account_id: str | None = ..., extension_id: str | None = ..., content_disposition: _Literal["Inline", "Attachment"] | str | None = ..., content_disposition_filename: str | None = ...) -> _Response: ...
    def read_message_store_configuration(self, *, account_id: str | None = ...) -> _Response: ...
    def sync_messages(self, *, account_id: str | None = ..., extension_id: str | None = ..., owner: _Any | None = ..., conversation_id: int | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., distinct_conversations: bool | None = ..., message_type: _Sequence[_Literal["Fax", "SMS", "VoiceMail", "Pager"] | str] | None = ..., record_count: int | None = ..., sync_token: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., voicemail_owner: _Any | None = ..., owner_extension_type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "DelegatedLinesGroup", "GroupCallPickup", "IvrMenu", "ApplicationExtension", "ProxyAdmin", "RoomConnector", "ParkLocation", "Limited", "Bot", "Site", "Room", "FlexibleUser", "TieLine", "Unknown"] | str] | None = ...) -> _Response: ...
    def sync_messages_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., owner: _Any | None = ..., conversation_id: int | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., distinct_conversations: bool | None = ..., message_type: _Sequence[_Literal["Fax", "SMS", "VoiceMail", "Pager"] | str] | None = ..., record_count: int | None = ..., sync_token: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., voicemail_owner: _Any | None = ..., owner_extension_type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "DelegatedLinesGroup", "GroupCallPickup", "IvrMenu", "ApplicationExtension", "ProxyAdmin", "RoomConnector", "ParkLocation", "Limited", "Bot", "Site", "Room", "FlexibleUser", "TieLine", "Unknown"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GetMessageInfoResponse, _Response]: ...
    def update_message(self, message_id: _Sequence[str], body: UpdateMessageRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_message_store_configuration(self, body: MessageStoreConfiguration | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...

class MessageStoreApi(_RingCentralGroup):
    def with_response(self) -> _RespondingMessageStoreApi: ...
    def delete_message(self, message_id: _Sequence[str], *, account_id: str | None = ..., extension_id: str | None = ..., purge: bool | None = ..., type: _Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"] | str | None = ..., body: _Sequence[str] | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}"""
    def delete_message_by_filter(self, *, account_id: str | None = ..., extension_id: str | None = ..., owner: _Any | None = ..., conversation_id: _Sequence[str] | None = ..., date_to: _datetime | str | None = ..., type: _Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"] | str | None = ..., purge: bool | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store"""
    def list_messages(self, *, account_id: str | None = ..., extension_id: str | None = ..., owner: _Any | None = ..., availability: _Sequence[_Literal["Alive", "Deleted", "Purged"] | str] | None = ..., conversation_id: str | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., distinct_conversations: bool | None = ..., message_type: _Sequence[_Literal["Fax", "SMS", "VoiceMail", "Pager"] | str] | None = ..., read_status: _Sequence[_Literal["Read", "Unread"] | str] | None = ..., page: int | None = ..., per_page: int | None = ..., phone_number: str | None = ..., voicemail_owner: _Sequence[str] | None = ..., owner_extension_type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "DelegatedLinesGroup", "GroupCallPickup", "IvrMenu", "ApplicationExtension", "ProxyAdmin", "RoomConnector", "ParkLocation", "Limited", "Bot", "Site", "Room", "FlexibleUser", "TieLine", "Unknown"] | str] | None = ...) -> GetMessageList:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store"""
    def list_messages_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., owner: _Any | None = ..., availability: _Sequence[_Literal["Alive", "Deleted", "Purged"] | str] | None = ..., conversation_id: str | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., distinct_conversations: bool | None = ..., message_type: _Sequence[_Literal["Fax", "SMS", "VoiceMail", "Pager"] | str] | None = ..., read_status: _Sequence[_Literal["Read", "Unread"] | str] | None = ..., page: int | None = ..., per_page: int | None = ..., phone_number: str | None = ..., voicemail_owner: _Sequence[str] | None = ..., owner_extension_type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "DelegatedLinesGroup", "GroupCallPickup", "IvrMenu", "ApplicationExtension", "ProxyAdmin", "RoomConnector", "ParkLocation", "Limited", "Bot", "Site", "Room", "FlexibleUser", "TieLine", "Unknown"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GetMessageInfoResponse, GetMessageList]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store"""
    def patch_message(self, message_id: _Sequence[str], body: PatchMessageRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> GetMessageInfoResponse:
        """PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}"""
    def read_message(self, message_id: _Sequence[str], *, account_id: str | None = ..., extension_id: str | None = ...) -> GetSingleMessageInfoResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}"""
    def read_message_content(self, message_id: str, attachment_id: str, *, account_id: str | None = ..., extension_id: str | None = ..., content_disposition: _Literal["Inline", "Attachment"] | str | None = ..., content_disposition_filename: str | None = ...) -> bytes:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}"""
    def read_message_store_configuration(self, *, account_id: str | None = ...) -> MessageStoreConfiguration:
        """GET /restapi/v1.0/account/{accountId}/message-store-configuration"""
    def sync_messages(self, *, account_id: str | None = ..., extension_id: str | None = ..., owner: _Any | None = ..., conversation_id: int | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., distinct_conversations: bool | None = ..., message_type: _Sequence[_Literal["Fax", "SMS", "VoiceMail", "Pager"] | str] | None = ..., record_count: int | None = ..., sync_token: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., voicemail_owner: _Any | None = ..., owner_extension_type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "DelegatedLinesGroup", "GroupCallPickup", "IvrMenu", "ApplicationExtension", "ProxyAdmin", "RoomConnector", "ParkLocation", "Limited", "Bot", "Site", "Room", "FlexibleUser", "TieLine", "Unknown"] | str] | None = ...) -> GetMessageSyncResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync"""
    def sync_messages_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., owner: _Any | None = ..., conversation_id: int | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., distinct_conversations: bool | None = ..., message_type: _Sequence[_Literal["Fax", "SMS", "VoiceMail", "Pager"] | str] | None = ..., record_count: int | None = ..., sync_token: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., voicemail_owner: _Any | None = ..., owner_extension_type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "DelegatedLinesGroup", "GroupCallPickup", "IvrMenu", "ApplicationExtension", "ProxyAdmin", "RoomConnector", "ParkLocation", "Limited", "Bot", "Site", "Room", "FlexibleUser", "TieLine", "Unknown"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GetMessageInfoResponse, GetMessageSyncResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync"""
    def update_message(self, message_id: _Sequence[str], body: UpdateMessageRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> GetMessageInfoResponse:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}"""
    def update_message_store_configuration(self, body: MessageStoreConfiguration | _Mapping[str, _Any], *, account_id: str | None = ...) -> MessageStoreConfiguration:
        """PUT /restapi/v1.0/account/{accountId}/message-store-configuration"""

DeleteMessageBulkRequest = list[str]

class GetMessageForwardingInfo(_Model):
    original_sender: MessageStoreCallerInfoResponseTo
    original_creation_time: str

class GetMessageInfoResponse(_Model):
    id: int
    uri: str
    extension_id: str
    attachments: list[MessageAttachmentInfo]
    availability: MessageAvailabilityEnum
    conversation_id: int
    conversation: ConversationInfo
    creation_time: str
    delivery_error_code: str
    segment_count: int
    direction: MessageDirectionEnum
    fax_page_count: int
    fax_resolution: FaxResolutionEnum
    from_: MessageStoreCallerInfoResponseFrom
    last_modified_time: str
    message_status: MessageStatusEnum
    pg_to_department: bool
    priority: MessagePriorityEnum
    read_status: MessageReadStatusEnum
    sms_delivery_time: str
    sms_sending_attempts_count: int
    subject: str
    to: list[MessageStoreCallerInfoResponseTo]
    type: _Literal["Fax", "SMS", "VoiceMail", "Pager", "Text"] | str
    vm_transcription_status: _Literal["NotAvailable", "InProgress", "TimedOut", "Completed", "CompletedPartially", "Failed", "Unknown"] | str
    cover_index: int
    cover_page_text: str
    owner: OwnerResource
    private: bool
    forwarding: GetMessageForwardingInfo

class GetMessageList(_Model):
    uri: str
    records: list[GetMessageInfoResponse]
    navigation: MessagingNavigationInfo
    paging: MessagingPagingInfo

class GetMessageSyncResponse(_Model):
    uri: str
    records: list[GetMessageInfoResponse]
    sync_info: SyncInfoMessages

class GetSingleMessageInfoResponse(_Model):
    id: int
    uri: str
    extension_id: str
    attachments: list[MessageAttachmentInfo]
    availability: MessageAvailabilityEnum
    conversation_id: int
    conversation: ConversationInfo
    creation_time: str
    delivery_error_code: str
    segment_count: int
    direction: MessageDirectionEnum
    fax_page_count: int
    fax_resolution: FaxResolutionEnum
    from_: MessageStoreCallerInfoResponseFrom
    last_modified_time: str
    message_status: MessageStatusEnum
    pg_to_department: bool
    priority: MessagePriorityEnum
    read_status: MessageReadStatusEnum
    sms_delivery_time: str
    sms_sending_attempts_count: int
    subject: str
    to: list[MessageStoreCallerInfoResponseTo]
    type: _Literal["Fax", "SMS", "VoiceMail", "Pager", "Text"] | str
    vm_transcription_status: _Literal["NotAvailable", "InProgress", "TimedOut", "Completed", "CompletedPartially", "Failed", "Unknown"] | str
    cover_index: int
    cover_page_text: str
    owner: OwnerResource
    private: bool
    forwarding: GetMessageForwardingInfo
    vm_side_recipients: list[MessageStoreCallerInfoResponseTo]

class MessageStoreConfiguration(_Model):
    retention_period: int

class MessagingNavigationInfo(_Model):
    first_page: MessagingNavigationInfoURI
    next_page: MessagingNavigationInfoURI
    previous_page: MessagingNavigationInfoURI
    last_page: MessagingNavigationInfoURI

class MessagingNavigationInfoURI(_Model):
    uri: str

class MessagingPagingInfo(_Model):
    page: int
    per_page: int
    page_start: int
    page_end: int
    total_pages: int
    total_elements: int

class PatchMessageRequest(_Model):
    read_status: MessageReadStatusEnum
    availability: MessageAvailabilityEnum

class SyncInfoMessages(_Model):
    sync_type: SyncTypeEnum
    sync_token: str
    sync_time: str
    older_records_exist: bool

class UpdateMessageRequest(_Model):
    read_status: MessageReadStatusEnum
