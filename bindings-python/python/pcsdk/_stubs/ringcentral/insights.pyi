# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import CaiAsyncApiResponse, SpeechContextPhrasesInput

class _RespondingInsightsApi(_RespondingGroup):
    def cai_analyze_interaction(self, webhook: str, body: InteractionInput | _Mapping[str, _Any]) -> _Response: ...

class InsightsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingInsightsApi: ...
    def cai_analyze_interaction(self, webhook: str, body: InteractionInput | _Mapping[str, _Any]) -> CaiAsyncApiResponse:
        """POST /ai/insights/v1/async/analyze-interaction (deprecated)"""

InsightsEnum = _Literal["All", "KeyPhrases", "AbstractiveSummaryLong", "AbstractiveSummaryShort", "ExtractiveSummary", "Topics", "TalkToListenRatio", "Pace", "QuestionsAsked"] | str

class InteractionInput(_Model):
    content_uri: str
    encoding: _Literal["Mpeg", "Mp4", "Wav", "Webm", "Webp", "Aac", "Avi", "Ogg"] | str
    language_code: str
    source: str
    audio_type: _Literal["CallCenter", "Meeting", "EarningsCalls", "Interview", "PressConference", "Voicemail"] | str
    separate_speaker_per_channel: bool
    speaker_count: int
    enable_voice_activity_detection: bool
    insights: list[InsightsEnum]
    speech_contexts: list[SpeechContextPhrasesInput]
