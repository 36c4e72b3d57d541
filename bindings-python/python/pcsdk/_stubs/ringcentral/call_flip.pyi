# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingCallFlipApi(_RespondingGroup):
    def read_call_flip_settings(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_call_flip_settings(self, body: CallFlipNumberListResource | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class CallFlipApi(_RingCentralGroup):
    def with_response(self) -> _RespondingCallFlipApi: ...
    def read_call_flip_settings(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> CallFlipNumberListResource:
        """GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers"""
    def update_call_flip_settings(self, body: CallFlipNumberListResource | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> CallFlipNumberListResource:
        """PUT /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers"""

class CallFlipNumberListResource(_Model):
    records: list[CallFlipNumberResource]

class CallFlipNumberResource(_Model):
    id: str
    phone_number: str
    type: _Literal["PhoneLine", "External", "BusinessMobile"] | str
    label: str
    flip_number: str
