# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import Copilot

class _RespondingAgentCopilotApi(_RespondingGroup):
    def get_assistant_copilot(self, assistant_id: str) -> _Response: ...
    def get_assistants_copilot_featuresupport(self, *, language: str | None = ...) -> _Response: ...
    def put_assistant_copilot(self, assistant_id: str, body: Copilot | _Mapping[str, _Any]) -> _Response: ...

class AgentCopilotApi(_PureCloudGroup):
    def with_response(self) -> _RespondingAgentCopilotApi: ...
    def get_assistant_copilot(self, assistant_id: str) -> Copilot:
        """GET /api/v2/assistants/{assistantId}/copilot"""
    def get_assistants_copilot_featuresupport(self, *, language: str | None = ...) -> LanguageSupportResponse:
        """GET /api/v2/assistants/copilot/featuresupport"""
    def put_assistant_copilot(self, assistant_id: str, body: Copilot | _Mapping[str, _Any]) -> Copilot:
        """PUT /api/v2/assistants/{assistantId}/copilot"""

class FeatureSupport(_Model):
    feature: str
    support_level: _Literal["Supported", "NotSupported"] | str
    details: str

class LanguageSupportInfoRecord(_Model):
    language: str
    feature_support: list[FeatureSupport]

class LanguageSupportResponse(_Model):
    languages: list[LanguageSupportInfoRecord]
