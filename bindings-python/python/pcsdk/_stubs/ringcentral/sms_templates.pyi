# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingSmsTemplatesApi(_RespondingGroup):
    def create_company_message_template(self, body: MessageTemplateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def create_user_message_template(self, body: MessageTemplateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def delete_company_message_template(self, template_id: str, *, account_id: str | None = ...) -> _Response: ...
    def delete_user_message_template(self, template_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def list_company_message_templates(self, *, account_id: str | None = ..., site_ids: _Sequence[str] | None = ...) -> _Response: ...
    def list_user_message_templates(self, *, account_id: str | None = ..., extension_id: str | None = ..., site_ids: _Sequence[str] | None = ..., scope: _Literal["Company", "Personal"] | str | None = ...) -> _Response: ...
    def read_company_message_template(self, template_id: str, *, account_id: str | None = ...) -> _Response: ...
    def read_user_message_template(self, template_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_company_message_template(self, template_id: str, body: MessageTemplateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def update_user_message_template(self, template_id: str, body: MessageTemplateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class SmsTemplatesApi(_RingCentralGroup):
    def with_response(self) -> _RespondingSmsTemplatesApi: ...
    def create_company_message_template(self, body: MessageTemplateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> MessageTemplateResponse:
        """POST /restapi/v1.0/account/{accountId}/message-store-templates"""
    def create_user_message_template(self, body: MessageTemplateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> MessageTemplateResponse:
        """POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates"""
    def delete_company_message_template(self, template_id: str, *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}"""
    def delete_user_message_template(self, template_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}"""
    def list_company_message_templates(self, *, account_id: str | None = ..., site_ids: _Sequence[str] | None = ...) -> MessageTemplatesListResponse:
        """GET /restapi/v1.0/account/{accountId}/message-store-templates"""
    def list_user_message_templates(self, *, account_id: str | None = ..., extension_id: str | None = ..., site_ids: _Sequence[str] | None = ..., scope: _Literal["Company", "Personal"] | str | None = ...) -> MessageTemplatesListResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates"""
    def read_company_message_template(self, template_id: str, *, account_id: str | None = ...) -> MessageTemplateResponse:
        """GET /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}"""
    def read_user_message_template(self, template_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> MessageTemplateResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}"""
    def update_company_message_template(self, template_id: str, body: MessageTemplateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> MessageTemplateResponse:
        """PUT /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}"""
    def update_user_message_template(self, template_id: str, body: MessageTemplateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> MessageTemplateResponse:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}"""

class MessageTemplateInfo(_Model):
    text: str

class MessageTemplateRequest(_Model):
    id: str
    display_name: str
    body: MessageTemplateInfo
    scope: VisibilityType
    site: Site

class MessageTemplateResponse(_Model):
    id: str
    display_name: str
    body: MessageTemplateInfo
    scope: VisibilityType
    site: Site

class MessageTemplatesListResponse(_Model):
    records: list[MessageTemplateResponse]

class Site(_Model):
    id: str
    name: str

VisibilityType = _Literal["Company", "Personal"] | str
