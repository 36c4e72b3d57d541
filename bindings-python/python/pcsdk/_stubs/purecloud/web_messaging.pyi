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
from ._shared import ConversationContentForm, ConversationContentListPicker

class _RespondingWebMessagingApi(_RespondingGroup):
    def delete_webmessaging_deployment_pushdevice(self, deployment_id: str, token_id: str) -> _Response: ...
    def get_webmessaging_messages(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_webmessaging_messages_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WebMessagingMessage, _Response]: ...
    def patch_webmessaging_deployment_pushdevice(self, deployment_id: str, token_id: str, body: PushDeviceUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_webmessaging_deployment_pushdevice(self, deployment_id: str, token_id: str, body: PushDeviceInsertRequest | _Mapping[str, _Any]) -> _Response: ...

class WebMessagingApi(_PureCloudGroup):
    def with_response(self) -> _RespondingWebMessagingApi: ...
    def delete_webmessaging_deployment_pushdevice(self, deployment_id: str, token_id: str) -> None:
        """DELETE /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}"""
    def get_webmessaging_messages(self, *, page_size: int | None = ..., page_number: int | None = ...) -> WebMessagingMessageEntityList:
        """GET /api/v2/webmessaging/messages"""
    def get_webmessaging_messages_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WebMessagingMessage, WebMessagingMessageEntityList]:
        """All items of GET /api/v2/webmessaging/messages"""
    def patch_webmessaging_deployment_pushdevice(self, deployment_id: str, token_id: str, body: PushDeviceUpdateRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}"""
    def post_webmessaging_deployment_pushdevice(self, deployment_id: str, token_id: str, body: PushDeviceInsertRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}"""

class ButtonComponent(_Model):
    title: str
    actions: ContentActions

class ContentActions(_Model):
    url: str
    url_target: str
    textback: str

class ContentCard(_Model):
    title: str
    description: str
    image: str
    video: str
    default_action: ContentCardAction
    actions: list[ContentCardAction]

class ContentCardAction(_Model):
    type: _Literal["Link", "Postback"] | str
    text: str
    payload: str
    url: str

class ContentCarousel(_Model):
    cards: list[ContentCard]

class ContentDatePicker(_Model):
    title: str
    subtitle: str
    image_url: str
    date_minimum: str
    date_maximum: str
    available_times: list[ContentDatePickerAvailableTime]

class ContentDatePickerAvailableTime(_Model):
    duration: int
    date_time: str

class PushDeviceInsertRequest(_Model):
    device_token: str
    notification_provider: _Literal["FCM", "APNS"] | str
    language: str
    device_type: _Literal["android", "ios"] | str

class PushDeviceUpdateRequest(_Model):
    language: str
    device_token: str

class Reason(_Model):
    code: _Literal["MessageExpired", "RateLimited", "MessageNotAllowed", "GeneralError", "UnsupportedMessage", "UnknownMessage", "InvalidMessageStructure", "InvalidDestination", "ServerError", "MediaTypeNotAllowed", "InvalidMediaContentLength", "RecipientOptedOut", "DataFiltered"] | str
    message: str

class RecipientAdditionalIdentifier(_Model):
    type: _Literal["Deployment", "Subject", "Topic", "IngestionRule", "IngestionRuleVersion"] | str
    value: str

class WebMessagingAttachment(_Model):
    id: str
    media_type: _Literal["Image", "Video", "Audio", "File", "Link"] | str
    url: str
    mime: str
    text: str
    sha256: str
    filename: str
    file_size: int

class WebMessagingButtonResponse(_Model):
    id: str
    type: _Literal["Button", "QuickReply", "DatePicker", "ListPicker", "Form"] | str
    text: str
    payload: str
    originating_message_id: str

class WebMessagingChannel(_Model):
    from_: WebMessagingRecipient
    to: WebMessagingRecipient
    time: str
    message_id: str

class WebMessagingContent(_Model):
    content_type: _Literal["Attachment", "QuickReply", "ButtonResponse", "GenericTemplate", "Card", "Carousel", "DatePicker", "ListPicker", "Form"] | str
    attachment: WebMessagingAttachment
    quick_reply: WebMessagingQuickReply
    button_response: WebMessagingButtonResponse
    generic: WebMessagingGeneric
    card: ContentCard
    carousel: ContentCarousel
    date_picker: ContentDatePicker
    list_picker: ConversationContentListPicker
    form: ConversationContentForm

class WebMessagingEvent(_Model):
    event_type: _Literal["CoBrowse", "Presence", "Video"] | str
    co_browse: WebMessagingEventCoBrowse
    presence: WebMessagingEventPresence
    video: WebMessagingEventVideo

class WebMessagingEventCoBrowse(_Model):
    type: _Literal["Offering", "OfferingExpired", "OfferingAccepted", "OfferingRejected"] | str
    session_id: str
    session_join_token: str

class WebMessagingEventPresence(_Model):
    type: _Literal["Join", "Disconnect", "Clear", "SignIn", "SessionExpired"] | str

class WebMessagingEventVideo(_Model):
    type: _Literal["Offering", "OfferingExpired", "OfferingAccepted", "OfferingRejected"] | str
    offering_id: str
    jwt: str

class WebMessagingGeneric(_Model):
    title: str
    description: str
    image: str
    actions: ContentActions
    components: list[ButtonComponent]

class WebMessagingMessage(_Model):
    id: str
    channel: WebMessagingChannel
    type: _Literal["Text", "Structured", "Receipt", "Event"] | str
    text: str
    content: list[WebMessagingContent]
    status: _Literal["Sent", "Delivered", "Read", "Failed", "Published", "Removed"] | str
    reasons: list[Reason]
    events: list[WebMessagingEvent]
    direction: _Literal["Inbound", "Outbound"] | str
    originating_entity: _Literal["Human", "Bot"] | str
    metadata: dict[str, str]

class WebMessagingMessageEntityList(_Model):
    entities: list[WebMessagingMessage]
    page_size: int
    page_number: int
    total: int
    page_count: int

class WebMessagingQuickReply(_Model):
    text: str
    payload: str
    image: str
    action: _Literal["Message"] | str

class WebMessagingRecipient(_Model):
    first_name: str
    last_name: str
    nickname: str
    image: str
    additional_ids: list[RecipientAdditionalIdentifier]
