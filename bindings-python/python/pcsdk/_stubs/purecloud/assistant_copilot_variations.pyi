# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AddressableEntityRef, Copilot, GoogleDialogflowConfig, KnowledgeSuggestionConfig, TranscriptionConfig, UserReference

class _RespondingAssistantCopilotVariationsApi(_RespondingGroup):
    def delete_assistant_variation(self, assistant_id: str, variation_id: str) -> _Response: ...
    def get_assistant_variation(self, assistant_id: str, variation_id: str) -> _Response: ...
    def get_assistant_variations(self, assistant_id: str) -> _Response: ...
    def post_assistant_variations(self, assistant_id: str, body: AssistantCopilotVariation | _Mapping[str, _Any]) -> _Response: ...
    def put_assistant_variation(self, assistant_id: str, variation_id: str, body: AssistantCopilotVariation | _Mapping[str, _Any]) -> _Response: ...

class AssistantCopilotVariationsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingAssistantCopilotVariationsApi: ...
    def delete_assistant_variation(self, assistant_id: str, variation_id: str) -> None:
        """DELETE /api/v2/assistants/{assistantId}/variations/{variationId}"""
    def get_assistant_variation(self, assistant_id: str, variation_id: str) -> AssistantCopilotVariation:
        """GET /api/v2/assistants/{assistantId}/variations/{variationId}"""
    def get_assistant_variations(self, assistant_id: str) -> AssistantCopilotVariationListing:
        """GET /api/v2/assistants/{assistantId}/variations"""
    def post_assistant_variations(self, assistant_id: str, body: AssistantCopilotVariation | _Mapping[str, _Any]) -> AssistantCopilotVariation:
        """POST /api/v2/assistants/{assistantId}/variations"""
    def put_assistant_variation(self, assistant_id: str, variation_id: str, body: AssistantCopilotVariation | _Mapping[str, _Any]) -> AssistantCopilotVariation:
        """PUT /api/v2/assistants/{assistantId}/variations/{variationId}"""

class AssistantCopilotVariation(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    created_by: UserReference
    modified_by: UserReference
    google_dialogflow_config: GoogleDialogflowConfig
    transcription_config: TranscriptionConfig
    knowledge_suggestion_config: KnowledgeSuggestionConfig
    state: _Literal["Active", "Inactive"] | str
    copilot: Copilot
    self_uri: str
    variation_parent: AddressableEntityRef

class AssistantCopilotVariationListing(_Model):
    entities: list[AssistantCopilotVariation]
    next_uri: str
    self_uri: str
    previous_uri: str
