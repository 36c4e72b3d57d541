# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingAdaptiveCardsApi(_RespondingGroup):
    def create_glip_adaptive_card_new(self, chat_id: str, body: AdaptiveCardRequest | _Mapping[str, _Any]) -> _Response: ...
    def delete_glip_adaptive_card_new(self, card_id: str) -> _Response: ...
    def get_glip_adaptive_card_new(self, card_id: _Sequence[str]) -> _Response: ...
    def update_glip_adaptive_card_new(self, card_id: str, body: AdaptiveCardRequest | _Mapping[str, _Any]) -> _Response: ...

class AdaptiveCardsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingAdaptiveCardsApi: ...
    def create_glip_adaptive_card_new(self, chat_id: str, body: AdaptiveCardRequest | _Mapping[str, _Any]) -> AdaptiveCardShortInfo:
        """POST /team-messaging/v1/chats/{chatId}/adaptive-cards"""
    def delete_glip_adaptive_card_new(self, card_id: str) -> None:
        """DELETE /team-messaging/v1/adaptive-cards/{cardId}"""
    def get_glip_adaptive_card_new(self, card_id: _Sequence[str]) -> AdaptiveCardInfo:
        """GET /team-messaging/v1/adaptive-cards/{cardId}"""
    def update_glip_adaptive_card_new(self, card_id: str, body: AdaptiveCardRequest | _Mapping[str, _Any]) -> AdaptiveCardShortInfo:
        """PUT /team-messaging/v1/adaptive-cards/{cardId}"""

class ActionAdaptiveCardInfo(_Model):
    type: _Literal["AdaptiveCard"] | str
    body: list[ActionCardBody]

class ActionCardBody(_Model):
    type: _Literal["Input.Text"] | str
    id: str
    is_multiline: bool
    placeholder: str

class AdaptiveCardAction(_Model):
    type: _Literal["Action.ShowCard", "Action.Submit", "Action.OpenUrl", "Action.ToggleVisibility"] | str
    title: str
    card: ActionAdaptiveCardInfo
    url: str

class AdaptiveCardColumnInfo(_Model):
    type: str
    width: str
    items_: list[AdaptiveCardColumnItemInfo]

class AdaptiveCardColumnItemInfo(_Model):
    type: str
    url: str
    size: str
    style: str
    wrap: bool
    spacing: str
    text: str
    is_subtle: bool

class AdaptiveCardCreator(_Model):
    id: str

class AdaptiveCardInfo(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    type: _Literal["AdaptiveCard"] | str
    version: str
    creator: AdaptiveCardCreator
    chat_ids: list[str]
    body: list[AdaptiveCardInfoRequest]
    actions: list[AdaptiveCardAction]
    select_action: AdaptiveCardSelectAction
    fallback_text: str
    background_image: AdaptiveCardInfoBackgroundImage
    min_height: str
    speak: str
    lang: _Literal["en", "fr", "es"] | str
    vertical_content_alignment: VerticalContentAlignment

class AdaptiveCardInfoBackgroundImage(_Model):
    type: _Literal["BackgroundImage"] | str
    url: str
    fill_mode: ImageFillMode
    horizontal_alignment: HorizontalAlignment
    vertical_alignment: VerticalAlignment

class AdaptiveCardInfoRequest(_Model):
    type: _Literal["Container"] | str
    items_: list[AdaptiveCardInfoRequestItem]

class AdaptiveCardInfoRequestItem(_Model):
    type: _Literal["TextBlock", "ColumnSet", "Column", "FactSet"] | str
    text: str
    weight: str
    size: str
    columns: list[AdaptiveCardColumnInfo]

class AdaptiveCardRequest(_Model):
    type: _Literal["AdaptiveCard"] | str
    version: str
    body: list[AdaptiveCardInfoRequest]
    actions: list[AdaptiveCardAction]
    select_action: AdaptiveCardSelectAction
    fallback_text: str
    background_image: AdaptiveCardRequestBackgroundImage
    min_height: str
    speak: str
    lang: _Literal["en", "fr", "es"] | str
    vertical_content_alignment: VerticalContentAlignment

class AdaptiveCardRequestBackgroundImage(_Model):
    type: _Literal["BackgroundImage"] | str
    url: str
    fill_mode: ImageFillMode
    horizontal_alignment: HorizontalAlignment
    vertical_alignment: VerticalAlignment

class AdaptiveCardSelectAction(_Model):
    type: _Literal["Action.Submit", "Action.OpenUrl", "Action.ToggleVisibility"] | str

class AdaptiveCardShortInfo(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    type: _Literal["AdaptiveCard"] | str
    version: str
    creator: AdaptiveCardCreator
    chat_ids: list[str]

HorizontalAlignment = str

ImageFillMode = str

VerticalAlignment = str

VerticalContentAlignment = str
