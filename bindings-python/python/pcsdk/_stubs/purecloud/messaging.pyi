# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import MessagingConfigListing, MessagingSetting, MessagingSettingDefaultRequest, MessagingSettingRequest, SupportedContent, SupportedContentListing

class _RespondingMessagingApi(_RespondingGroup):
    def delete_messaging_setting(self, message_setting_id: str) -> _Response: ...
    def delete_messaging_settings_default(self) -> _Response: ...
    def delete_messaging_supportedcontent_supported_content_id(self, supported_content_id: str) -> _Response: ...
    def get_messaging_setting(self, message_setting_id: str) -> _Response: ...
    def get_messaging_settings(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_messaging_settings_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessagingSetting, _Response]: ...
    def get_messaging_settings_default(self) -> _Response: ...
    def get_messaging_supportedcontent(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_messaging_supportedcontent_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SupportedContent, _Response]: ...
    def get_messaging_supportedcontent_supported_content_id(self, supported_content_id: str) -> _Response: ...
    def patch_messaging_setting(self, message_setting_id: str, body: MessagingSettingRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_messaging_supportedcontent_supported_content_id(self, supported_content_id: str, body: SupportedContent | _Mapping[str, _Any]) -> _Response: ...
    def post_messaging_settings(self, body: MessagingSettingRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_messaging_supportedcontent(self, body: SupportedContent | _Mapping[str, _Any]) -> _Response: ...
    def put_messaging_settings_default(self, body: MessagingSettingDefaultRequest | _Mapping[str, _Any]) -> _Response: ...

class MessagingApi(_PureCloudGroup):
    def with_response(self) -> _RespondingMessagingApi: ...
    def delete_messaging_setting(self, message_setting_id: str) -> None:
        """DELETE /api/v2/messaging/settings/{messageSettingId}"""
    def delete_messaging_settings_default(self) -> None:
        """DELETE /api/v2/messaging/settings/default"""
    def delete_messaging_supportedcontent_supported_content_id(self, supported_content_id: str) -> None:
        """DELETE /api/v2/messaging/supportedcontent/{supportedContentId}"""
    def get_messaging_setting(self, message_setting_id: str) -> MessagingSetting:
        """GET /api/v2/messaging/settings/{messageSettingId}"""
    def get_messaging_settings(self, *, page_size: int | None = ..., page_number: int | None = ...) -> MessagingConfigListing:
        """GET /api/v2/messaging/settings"""
    def get_messaging_settings_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessagingSetting, MessagingConfigListing]:
        """All items of GET /api/v2/messaging/settings"""
    def get_messaging_settings_default(self) -> MessagingSetting:
        """GET /api/v2/messaging/settings/default"""
    def get_messaging_supportedcontent(self, *, page_size: int | None = ..., page_number: int | None = ...) -> SupportedContentListing:
        """GET /api/v2/messaging/supportedcontent"""
    def get_messaging_supportedcontent_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SupportedContent, SupportedContentListing]:
        """All items of GET /api/v2/messaging/supportedcontent"""
    def get_messaging_supportedcontent_supported_content_id(self, supported_content_id: str) -> SupportedContent:
        """GET /api/v2/messaging/supportedcontent/{supportedContentId}"""
    def patch_messaging_setting(self, message_setting_id: str, body: MessagingSettingRequest | _Mapping[str, _Any]) -> MessagingSetting:
        """PATCH /api/v2/messaging/settings/{messageSettingId}"""
    def patch_messaging_supportedcontent_supported_content_id(self, supported_content_id: str, body: SupportedContent | _Mapping[str, _Any]) -> SupportedContent:
        """PATCH /api/v2/messaging/supportedcontent/{supportedContentId}"""
    def post_messaging_settings(self, body: MessagingSettingRequest | _Mapping[str, _Any]) -> MessagingSetting:
        """POST /api/v2/messaging/settings"""
    def post_messaging_supportedcontent(self, body: SupportedContent | _Mapping[str, _Any]) -> SupportedContent:
        """POST /api/v2/messaging/supportedcontent"""
    def put_messaging_settings_default(self, body: MessagingSettingDefaultRequest | _Mapping[str, _Any]) -> MessagingSetting:
        """PUT /api/v2/messaging/settings/default"""
