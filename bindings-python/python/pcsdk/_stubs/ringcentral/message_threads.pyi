# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import AllExtensionTypesEnum, EnumeratedPagingModel, MessageDirectionEnum, MessageStatusEnum, OwnerResource, PhoneNumberE164, SyncTypeEnum

class _RespondingMessageThreadsApi(_RespondingGroup):
    def mth_assign_thread(self, thread_id: str, body: AssignMessageThreadRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def mth_create_note(self, body: ThreadNoteCreateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def mth_delete_messages(self, body: ThreadMessagesDeleteRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def mth_delete_notes(self, body: ThreadNotesDeleteRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def mth_delete_thread(self, thread_id: str, *, account_id: str | None = ...) -> _Response: ...
    def mth_get_thread(self, thread_id: str, *, account_id: str | None = ...) -> _Response: ...
    def mth_list_messages(self, *, account_id: str | None = ..., thread_status: _Literal["Open", "Resolved"] | str | None = ..., owner_extension_ids: _Sequence[str] | None = ..., availability: _Sequence[_Literal["Alive", "Deleted"] | str] | None = ..., message_ids: _Sequence[str] | None = ..., thread_ids: _Sequence[str] | None = ..., creation_time_from: str | None = ..., creation_time_to: str | None = ..., per_page: int | None = ..., page: int | None = ...) -> _Response: ...
    def mth_list_messages_iter(self, *, account_id: str | None = ..., thread_status: _Literal["Open", "Resolved"] | str | None = ..., owner_extension_ids: _Sequence[str] | None = ..., availability: _Sequence[_Literal["Alive", "Deleted"] | str] | None = ..., message_ids: _Sequence[str] | None = ..., thread_ids: _Sequence[str] | None = ..., creation_time_from: str | None = ..., creation_time_to: str | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ThreadMessageModel, _Response]: ...
    def mth_list_notes(self, *, account_id: str | None = ..., owner_extension_ids: _Sequence[str] | None = ..., availability: _Sequence[_Literal["Alive", "Deleted"] | str] | None = ..., thread_ids: _Sequence[str] | None = ..., note_ids: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ...) -> _Response: ...
    def mth_list_notes_iter(self, *, account_id: str | None = ..., owner_extension_ids: _Sequence[str] | None = ..., availability: _Sequence[_Literal["Alive", "Deleted"] | str] | None = ..., thread_ids: _Sequence[str] | None = ..., note_ids: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ThreadNoteModel, _Response]: ...
    def mth_list_threads(self, *, account_id: str | None = ..., thread_status: _Literal["Open", "Resolved"] | str | None = ..., owner_extension_ids: _Sequence[str] | None = ..., creation_time_from: str | None = ..., creation_time_to: str | None = ..., owner_phone_number: str | None = ..., guest_phone_number: str | None = ..., availability: _Sequence[_Literal["Alive", "Deleted"] | str] | None = ..., per_page: int | None = ..., page: int | None = ...) -> _Response: ...
    def mth_list_threads_iter(self, *, account_id: str | None = ..., thread_status: _Literal["Open", "Resolved"] | str | None = ..., owner_extension_ids: _Sequence[str] | None = ..., creation_time_from: str | None = ..., creation_time_to: str | None = ..., owner_phone_number: str | None = ..., guest_phone_number: str | None = ..., availability: _Sequence[_Literal["Alive", "Deleted"] | str] | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessageThread, _Response]: ...
    def mth_read_message_content(self, message_id: str, attachment_id: str, *, account_id: str | None = ..., content_disposition: _Literal["Inline", "Attachment"] | str | None = ..., content_disposition_filename: str | None = ...) -> _Response: ...
    def mth_resolve_thread(self, thread_id: str, *, account_id: str | None = ...) -> _Response: ...
    def mth_send_message(self, body: NewThreadMessageRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def mth_sync_entries(self, *, account_id: str | None = ..., scope: _Literal["Accessible", "Unassigned", "AssignedToMe", "AssignedToMeAndUnassigned", "Explicit"] | str | None = ..., thread_ids: _Sequence[str] | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ...) -> _Response: ...
    def mth_sync_entries_iter(self, *, account_id: str | None = ..., scope: _Literal["Accessible", "Unassigned", "AssignedToMe", "AssignedToMeAndUnassigned", "Explicit"] | str | None = ..., thread_ids: _Sequence[str] | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ThreadEntrySyncItem, _Response]: ...
    def mth_sync_threads(self, *, account_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ...) -> _Response: ...
    def mth_sync_threads_iter(self, *, account_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessageThread, _Response]: ...
    def mth_update_note(self, note_id: str, body: ThreadNoteUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...

class MessageThreadsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingMessageThreadsApi: ...
    def mth_assign_thread(self, thread_id: str, body: AssignMessageThreadRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> MessageThread:
        """POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/assign"""
    def mth_create_note(self, body: ThreadNoteCreateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> ThreadNoteModel:
        """POST /restapi/v1.0/account/{accountId}/message-threads/notes"""
    def mth_delete_messages(self, body: ThreadMessagesDeleteRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/message-threads/messages"""
    def mth_delete_notes(self, body: ThreadNotesDeleteRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/message-threads/notes"""
    def mth_delete_thread(self, thread_id: str, *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/message-threads/{threadId}"""
    def mth_get_thread(self, thread_id: str, *, account_id: str | None = ...) -> MessageThread:
        """GET /restapi/v1.0/account/{accountId}/message-threads/{threadId}"""
    def mth_list_messages(self, *, account_id: str | None = ..., thread_status: _Literal["Open", "Resolved"] | str | None = ..., owner_extension_ids: _Sequence[str] | None = ..., availability: _Sequence[_Literal["Alive", "Deleted"] | str] | None = ..., message_ids: _Sequence[str] | None = ..., thread_ids: _Sequence[str] | None = ..., creation_time_from: str | None = ..., creation_time_to: str | None = ..., per_page: int | None = ..., page: int | None = ...) -> ThreadMessageList:
        """GET /restapi/v1.0/account/{accountId}/message-threads/messages"""
    def mth_list_messages_iter(self, *, account_id: str | None = ..., thread_status: _Literal["Open", "Resolved"] | str | None = ..., owner_extension_ids: _Sequence[str] | None = ..., availability: _Sequence[_Literal["Alive", "Deleted"] | str] | None = ..., message_ids: _Sequence[str] | None = ..., thread_ids: _Sequence[str] | None = ..., creation_time_from: str | None = ..., creation_time_to: str | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ThreadMessageModel, ThreadMessageList]:
        """All items of GET /restapi/v1.0/account/{accountId}/message-threads/messages"""
    def mth_list_notes(self, *, account_id: str | None = ..., owner_extension_ids: _Sequence[str] | None = ..., availability: _Sequence[_Literal["Alive", "Deleted"] | str] | None = ..., thread_ids: _Sequence[str] | None = ..., note_ids: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ...) -> ThreadNoteList:
        """GET /restapi/v1.0/account/{accountId}/message-threads/notes"""
    def mth_list_notes_iter(self, *, account_id: str | None = ..., owner_extension_ids: _Sequence[str] | None = ..., availability: _Sequence[_Literal["Alive", "Deleted"] | str] | None = ..., thread_ids: _Sequence[str] | None = ..., note_ids: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ThreadNoteModel, ThreadNoteList]:
        """All items of GET /restapi/v1.0/account/{accountId}/message-threads/notes"""
    def mth_list_threads(self, *, account_id: str | None = ..., thread_status: _Literal["Open", "Resolved"] | str | None = ..., owner_extension_ids: _Sequence[str] | None = ..., creation_time_from: str | None = ..., creation_time_to: str | None = ..., owner_phone_number: str | None = ..., guest_phone_number: str | None = ..., availability: _Sequence[_Literal["Alive", "Deleted"] | str] | None = ..., per_page: int | None = ..., page: int | None = ...) -> MessageThreadList:
        """GET /restapi/v1.0/account/{accountId}/message-threads"""
    def mth_list_threads_iter(self, *, account_id: str | None = ..., thread_status: _Literal["Open", "Resolved"] | str | None = ..., owner_extension_ids: _Sequence[str] | None = ..., creation_time_from: str | None = ..., creation_time_to: str | None = ..., owner_phone_number: str | None = ..., guest_phone_number: str | None = ..., availability: _Sequence[_Literal["Alive", "Deleted"] | str] | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessageThread, MessageThreadList]:
        """All items of GET /restapi/v1.0/account/{accountId}/message-threads"""
    def mth_read_message_content(self, message_id: str, attachment_id: str, *, account_id: str | None = ..., content_disposition: _Literal["Inline", "Attachment"] | str | None = ..., content_disposition_filename: str | None = ...) -> bytes:
        """GET /restapi/v1.0/account/{accountId}/message-threads/messages/{messageId}/content/{attachmentId}"""
    def mth_resolve_thread(self, thread_id: str, *, account_id: str | None = ...) -> MessageThread:
        """POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/resolve"""
    def mth_send_message(self, body: NewThreadMessageRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> ThreadMessageModel:
        """POST /restapi/v1.0/account/{accountId}/message-threads/messages"""
    def mth_sync_entries(self, *, account_id: str | None = ..., scope: _Literal["Accessible", "Unassigned", "AssignedToMe", "AssignedToMeAndUnassigned", "Explicit"] | str | None = ..., thread_ids: _Sequence[str] | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ...) -> ThreadEntriesSyncList:
        """GET /restapi/v1.0/account/{accountId}/message-threads/entries/sync"""
    def mth_sync_entries_iter(self, *, account_id: str | None = ..., scope: _Literal["Accessible", "Unassigned", "AssignedToMe", "AssignedToMeAndUnassigned", "Explicit"] | str | None = ..., thread_ids: _Sequence[str] | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ThreadEntrySyncItem, ThreadEntriesSyncList]:
        """All items of GET /restapi/v1.0/account/{accountId}/message-threads/entries/sync"""
    def mth_sync_threads(self, *, account_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ...) -> ThreadSyncList:
        """GET /restapi/v1.0/account/{accountId}/message-threads/sync"""
    def mth_sync_threads_iter(self, *, account_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessageThread, ThreadSyncList]:
        """All items of GET /restapi/v1.0/account/{accountId}/message-threads/sync"""
    def mth_update_note(self, note_id: str, body: ThreadNoteUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> ThreadNoteModel:
        """PATCH /restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}"""

class AssignMessageThreadRequest(_Model):
    assignee: AssignMessageThreadRequestAssignee | None

class AssignMessageThreadRequestAssignee(_Model):
    extension_id: str

class MessageAttachmentResponseEntry(_Model):
    id: str
    content_type: str
    filename: str
    content_uri: str
    size: int

MessagePhonePartiesList = list[MessagePhoneParty]

class MessagePhoneParty(_Model):
    phone_number: PhoneNumberE164

class MessageThread(_Model):
    id: str
    label: str
    status: ThreadStatusEnum
    status_reason: ThreadStatusReasonEnum
    availability: ThreadAvailabilityEnum
    owner: OwnerResource
    owner_party: MessagePhoneParty
    guest_party: MessagePhoneParty
    assignee: ThreadUserModel | None
    creation_time: str
    last_modified_time: str

class MessageThreadList(_Model):
    records: list[MessageThread]
    paging: EnumeratedPagingModel

class MthSyncAliveMessage(_Model):
    record_type: _Literal["AliveMessage"]
    id: str
    thread_id: str
    availability: ThreadAvailabilityEnum
    creation_time: str
    direction: MessageDirectionEnum
    last_modified_time: str
    message_status: MessageStatusEnum
    text: ThreadMessageText
    attachments: list[MessageAttachmentResponseEntry]
    author: ThreadUserModel

class MthSyncAliveNote(_Model):
    record_type: _Literal["AliveNote"]
    id: str
    thread_id: str
    availability: ThreadAvailabilityEnum
    creation_time: str
    last_modified_time: str
    text: ThreadMessageText
    author: ThreadUserModel

class MthSyncAssignedHint(_Model):
    record_type: _Literal["ThreadCreatedHint", "ThreadResolvedHint", "ThreadDeletedHint", "ThreadAssignedHint"] | str
    id: str
    thread_id: str
    last_modified_time: str
    initiator: ThreadUserModel
    assignee: ThreadUserModel
    previous_assignee: ThreadUserModel

class MthSyncBaseHint(_Model):
    record_type: _Literal["ThreadCreatedHint", "ThreadResolvedHint", "ThreadDeletedHint", "ThreadAssignedHint"] | str
    id: str
    thread_id: str
    last_modified_time: str
    initiator: ThreadUserModel

class MthSyncDeletedMessage(_Model):
    record_type: _Literal["DeletedMessage"]
    id: str
    thread_id: str
    availability: _Literal["Deleted"]
    last_modified_time: str

class MthSyncDeletedNote(_Model):
    record_type: _Literal["DeletedNote"]
    id: str
    thread_id: str
    availability: _Literal["Deleted"]
    last_modified_time: str

class NewThreadMessageRequest(_Model):
    thread_id: str
    from_: MessagePhoneParty
    to: MessagePhonePartiesList
    text: ThreadMessageText

class SyncInfoModel(_Model):
    sync_type: SyncTypeEnum
    sync_token: str
    sync_time: str

ThreadAvailabilityEnum = _Literal["Alive", "Deleted"] | str

class ThreadEntriesSyncList(_Model):
    records: list[ThreadEntrySyncItem]
    sync_info: SyncInfoModel

ThreadEntrySyncItem = MthSyncAliveMessage | MthSyncDeletedMessage | MthSyncAliveNote | MthSyncDeletedNote | MthSyncBaseHint | MthSyncAssignedHint

class ThreadMessageList(_Model):
    records: list[ThreadMessageModel]
    paging: EnumeratedPagingModel

class ThreadMessageModel(_Model):
    id: str
    thread_id: str
    availability: ThreadAvailabilityEnum
    creation_time: str
    direction: MessageDirectionEnum
    last_modified_time: str
    message_status: MessageStatusEnum
    text: ThreadMessageText
    attachments: list[MessageAttachmentResponseEntry]
    author: ThreadUserModel

ThreadMessageText = str

class ThreadMessagesDeleteRequest(_Model):
    ids: list[str]

class ThreadNoteCreateRequest(_Model):
    thread_id: str
    text: ThreadMessageText

class ThreadNoteList(_Model):
    records: list[ThreadNoteModel]
    paging: EnumeratedPagingModel

class ThreadNoteModel(_Model):
    id: str
    thread_id: str
    availability: ThreadAvailabilityEnum
    creation_time: str
    last_modified_time: str
    text: ThreadMessageText
    author: ThreadUserModel

class ThreadNoteUpdateRequest(_Model):
    text: ThreadMessageText

class ThreadNotesDeleteRequest(_Model):
    ids: list[str]

ThreadStatusEnum = _Literal["Open", "Resolved"] | str

ThreadStatusReasonEnum = _Literal["Manual", "ThreadExpired", "OwnerDeleted", "OwnerPhoneNumberDeleted"] | str

class ThreadSyncList(_Model):
    records: list[MessageThread]
    sync_info: SyncInfoModel

class ThreadUserModel(_Model):
    extension_id: str
    name: str
    extension_type: AllExtensionTypesEnum
