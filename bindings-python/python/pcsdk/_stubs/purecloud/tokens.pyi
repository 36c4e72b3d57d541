# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import TokenInfo

class _RespondingTokensApi(_RespondingGroup):
    def delete_token(self, user_id: str) -> _Response: ...
    def delete_tokens_me(self) -> _Response: ...
    def get_tokens_me(self, *, preserve_idle_ttl: bool | None = ...) -> _Response: ...
    def get_tokens_timeout(self) -> _Response: ...
    def head_tokens_me(self) -> _Response: ...
    def put_tokens_timeout(self, *, body: IdleTokenTimeout | _Mapping[str, _Any] | None = ...) -> _Response: ...

class TokensApi(_PureCloudGroup):
    def with_response(self) -> _RespondingTokensApi: ...
    def delete_token(self, user_id: str) -> None:
        """DELETE /api/v2/tokens/{userId}"""
    def delete_tokens_me(self) -> None:
        """DELETE /api/v2/tokens/me"""
    def get_tokens_me(self, *, preserve_idle_ttl: bool | None = ...) -> TokenInfo:
        """GET /api/v2/tokens/me"""
    def get_tokens_timeout(self) -> IdleTokenTimeout:
        """GET /api/v2/tokens/timeout"""
    def head_tokens_me(self) -> None:
        """HEAD /api/v2/tokens/me"""
    def put_tokens_timeout(self, *, body: IdleTokenTimeout | _Mapping[str, _Any] | None = ...) -> IdleTokenTimeout:
        """PUT /api/v2/tokens/timeout"""

class IdleTokenTimeout(_Model):
    idle_token_timeout_seconds: int
    enable_idle_token_timeout: bool
    inactivity_timeout_unit: _Literal["Minutes", "Hours"] | str
    inactivity_timeout_groups_enabled: bool
    inactivity_timeout_group_bundles: list[InactivityTimeoutGroupBundle]

class InactivityTimeoutGroupBundle(_Model):
    priority: int
    timeout_seconds: int
    inactivity_timeout_unit: _Literal["Minutes", "Hours"] | str
    groups: list[str]
