# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ._shared import SignedData

class BackgroundAssistantApi(_PureCloudGroup):
    def post_backgroundassistant_token(self, *, body: BackgroundAssistantUserAuthenticatedInfo | _Mapping[str, _Any] | None = ...) -> SignedData:
        """POST /api/v2/backgroundassistant/token (preview)"""
    def post_screenrecording_token(self, *, body: BackgroundAssistantUserAuthenticatedInfo | _Mapping[str, _Any] | None = ...) -> SignedData:
        """POST /api/v2/screenrecording/token"""

class BackgroundAssistantUserAuthenticatedInfo(_Model):
    background_assistant_id: str
