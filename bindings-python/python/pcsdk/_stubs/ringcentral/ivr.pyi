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
from ._shared import EnumeratedPagingModel, IvrPromptRepeatCount, PageNavigationModel

class _RespondingIvrApi(_RespondingGroup):
    def create_ivr_menu(self, body: IvrMenuInfoCreate | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def create_ivr_prompt(self, body: CreateIVRPromptBody | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def delete_ivr_prompt(self, prompt_id: str, *, account_id: str | None = ...) -> _Response: ...
    def list_ivr_prompts(self, *, account_id: str | None = ...) -> _Response: ...
    def list_ivr_prompts_iter(self, *, account_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PromptInfo, _Response]: ...
    def read_ivr_menu(self, ivr_menu_id: str, *, account_id: str | None = ...) -> _Response: ...
    def read_ivr_menu_list(self, *, account_id: str | None = ...) -> _Response: ...
    def read_ivr_prompt(self, prompt_id: str, *, account_id: str | None = ...) -> _Response: ...
    def read_ivr_prompt_content(self, prompt_id: str, *, account_id: str | None = ..., content_disposition: _Literal["Inline", "Attachment"] | str | None = ..., content_disposition_filename: str | None = ...) -> _Response: ...
    def update_ivr_menu(self, ivr_menu_id: str, body: IvrMenuInfoUpdate | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def update_ivr_prompt(self, prompt_id: str, *, account_id: str | None = ..., body: UpdateIVRPromptRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...

class IvrApi(_RingCentralGroup):
    def with_response(self) -> _RespondingIvrApi: ...
    def create_ivr_menu(self, body: IvrMenuInfoCreate | _Mapping[str, _Any], *, account_id: str | None = ...) -> IvrMenuInfo:
        """POST /restapi/v1.0/account/{accountId}/ivr-menus"""
    def create_ivr_prompt(self, body: CreateIVRPromptBody | _Mapping[str, _Any], *, account_id: str | None = ...) -> PromptInfo:
        """POST /restapi/v1.0/account/{accountId}/ivr-prompts"""
    def delete_ivr_prompt(self, prompt_id: str, *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}"""
    def list_ivr_prompts(self, *, account_id: str | None = ...) -> IvrPrompts:
        """GET /restapi/v1.0/account/{accountId}/ivr-prompts"""
    def list_ivr_prompts_iter(self, *, account_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PromptInfo, IvrPrompts]:
        """All items of GET /restapi/v1.0/account/{accountId}/ivr-prompts"""
    def read_ivr_menu(self, ivr_menu_id: str, *, account_id: str | None = ...) -> IvrMenuInfo:
        """GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}"""
    def read_ivr_menu_list(self, *, account_id: str | None = ...) -> IvrMenuList:
        """GET /restapi/v1.0/account/{accountId}/ivr-menus"""
    def read_ivr_prompt(self, prompt_id: str, *, account_id: str | None = ...) -> PromptInfo:
        """GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}"""
    def read_ivr_prompt_content(self, prompt_id: str, *, account_id: str | None = ..., content_disposition: _Literal["Inline", "Attachment"] | str | None = ..., content_disposition_filename: str | None = ...) -> bytes:
        """GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content"""
    def update_ivr_menu(self, ivr_menu_id: str, body: IvrMenuInfoUpdate | _Mapping[str, _Any], *, account_id: str | None = ...) -> IvrMenuInfo:
        """PUT /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}"""
    def update_ivr_prompt(self, prompt_id: str, *, account_id: str | None = ..., body: UpdateIVRPromptRequest | _Mapping[str, _Any] | None = ...) -> PromptInfo:
        """PUT /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}"""

class AudioPromptInfo(_Model):
    uri: str
    id: str

class CreateIVRPromptBody(_Model):
    attachment: bytes
    name: str

class IvrMenuActionsInfo(_Model):
    input: _Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "Hash", "Star", "NoInput"] | str
    action: _Literal["Connect", "Voicemail", "DialByName", "Transfer", "Repeat", "ReturnToRoot", "ReturnToPrevious", "Disconnect", "ReturnToTopLevelMenu", "DoNothing", "ConnectToOperator", "TransferToContactCenterNumber", "ConnectToIncomingCallRoutingSelection"] | str
    extension: IvrMenuExtensionInfo
    phone_number: str

class IvrMenuExtensionInfo(_Model):
    uri: str
    id: str
    name: str
    pin: str

class IvrMenuInfo(_Model):
    id: str
    uri: str
    name: str
    extension_number: str
    prompt_repeat_count: IvrPromptRepeatCount
    site: IvrMenuSiteInfo
    prompt: IvrMenuPromptInfo
    actions: list[IvrMenuActionsInfo]

class IvrMenuInfoCreate(_Model):
    name: str
    extension_number: str
    site: IvrMenuSiteInfo
    prompt: IvrMenuPromptInfo
    actions: list[IvrMenuActionsInfo]
    prompt_repeat_count: IvrPromptRepeatCountDefault

class IvrMenuInfoUpdate(_Model):
    name: str
    extension_number: str
    site: IvrMenuSiteInfo
    prompt: IvrMenuPromptInfo
    actions: list[IvrMenuActionsInfo]
    prompt_repeat_count: IvrPromptRepeatCount

class IvrMenuList(_Model):
    uri: str
    records: list[IvrMenuListInfo]

class IvrMenuListInfo(_Model):
    id: str
    uri: str
    name: str
    extension_number: str

class IvrMenuPromptInfo(_Model):
    mode: _Literal["Audio", "TextToSpeech"] | str
    audio: AudioPromptInfo
    text: str
    language: PromptLanguageInfo

class IvrMenuSiteInfo(_Model):
    id: str
    name: str

IvrPromptRepeatCountDefault = _Literal[1, 2, 3] | int

class IvrPrompts(_Model):
    uri: str
    records: list[PromptInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class PromptInfo(_Model):
    uri: str
    id: str
    content_type: str
    content_uri: str
    filename: str

class PromptLanguageInfo(_Model):
    uri: str
    id: str
    name: str
    locale_code: str

class UpdateIVRPromptRequest(_Model):
    filename: str
