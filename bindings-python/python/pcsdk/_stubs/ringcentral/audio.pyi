# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import CaiAsyncApiResponse, SpeechContextPhrasesInput

class _RespondingAudioApi(_RespondingGroup):
    def cai_speaker_diarize(self, webhook: str, body: DiarizeInput | _Mapping[str, _Any]) -> _Response: ...
    def cai_speech_to_text(self, webhook: str, body: AsrInput | _Mapping[str, _Any]) -> _Response: ...

class AudioApi(_RingCentralGroup):
    def with_response(self) -> _RespondingAudioApi: ...
    def cai_speaker_diarize(self, webhook: str, body: DiarizeInput | _Mapping[str, _Any]) -> CaiAsyncApiResponse:
        """POST /ai/audio/v1/async/speaker-diarize (deprecated)"""
    def cai_speech_to_text(self, webhook: str, body: AsrInput | _Mapping[str, _Any]) -> CaiAsyncApiResponse:
        """POST /ai/audio/v1/async/speech-to-text (deprecated)"""

class AsrInput(_Model):
    content_uri: str
    encoding: _Literal["Mpeg", "Mp4", "Wav", "Webm", "Webp", "Aac", "Avi", "Ogg"] | str
    language_code: str
    source: str
    audio_type: _Literal["CallCenter", "Meeting", "EarningsCalls", "Interview", "PressConference", "Voicemail"] | str
    separate_speaker_per_channel: bool
    speaker_count: int
    enable_voice_activity_detection: bool
    enable_punctuation: bool
    enable_speaker_diarization: bool
    speech_contexts: list[SpeechContextPhrasesInput]

class DiarizeInput(_Model):
    content_uri: str
    encoding: _Literal["Mpeg", "Mp4", "Wav", "Webm", "Webp", "Aac", "Avi", "Ogg"] | str
    language_code: str
    source: str
    audio_type: _Literal["CallCenter", "Meeting", "EarningsCalls", "Interview", "PressConference", "Voicemail"] | str
    separate_speaker_per_channel: bool
    speaker_count: int
    enable_voice_activity_detection: bool
