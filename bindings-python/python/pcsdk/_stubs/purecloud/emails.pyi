# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import EmailSettings, EmailThreadingSettings

class _RespondingEmailsApi(_RespondingGroup):
    def delete_emails_settings_threading(self) -> _Response: ...
    def get_emails_settings(self) -> _Response: ...
    def get_emails_settings_threading(self) -> _Response: ...
    def patch_emails_settings(self, *, body: EmailSettings | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_emails_settings_threading(self, *, body: EmailThreadingSettings | _Mapping[str, _Any] | None = ...) -> _Response: ...

class EmailsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingEmailsApi: ...
    def delete_emails_settings_threading(self) -> None:
        """DELETE /api/v2/emails/settings/threading"""
    def get_emails_settings(self) -> EmailSettings:
        """GET /api/v2/emails/settings"""
    def get_emails_settings_threading(self) -> EmailThreadingSettings:
        """GET /api/v2/emails/settings/threading"""
    def patch_emails_settings(self, *, body: EmailSettings | _Mapping[str, _Any] | None = ...) -> EmailSettings:
        """PATCH /api/v2/emails/settings"""
    def patch_emails_settings_threading(self, *, body: EmailThreadingSettings | _Mapping[str, _Any] | None = ...) -> EmailThreadingSettings:
        """PATCH /api/v2/emails/settings/threading"""
