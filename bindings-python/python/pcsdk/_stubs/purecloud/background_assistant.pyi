# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import SignedData

class _RespondingBackgroundAssistantApi(_RespondingGroup):
    def post_backgroundassistant_token(self, *, body: BackgroundAssistantUserAuthenticatedInfo | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_screenrecording_token(self, *, body: BackgroundAssistantUserAuthenticatedInfo | _Mapping[str, _Any] | None = ...) -> _Response: ...

class BackgroundAssistantApi(_PureCloudGroup):
    def with_response(self) -> _RespondingBackgroundAssistantApi: ...
    def post_backgroundassistant_token(self, *, body: BackgroundAssistantUserAuthenticatedInfo | _Mapping[str, _Any] | None = ...) -> SignedData:
        """POST /api/v2/backgroundassistant/token (preview)"""
    def post_screenrecording_token(self, *, body: BackgroundAssistantUserAuthenticatedInfo | _Mapping[str, _Any] | None = ...) -> SignedData:
        """POST /api/v2/screenrecording/token"""

class BackgroundAssistantUserAuthenticatedInfo(_Model):
    background_assistant_id: str
