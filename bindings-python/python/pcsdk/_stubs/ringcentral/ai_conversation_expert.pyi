# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Sequence as _Sequence
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingAiConversationExpertApi(_RespondingGroup):
    def get_recording_insights(self, domain: _Literal["pbx", "rcv", "rcx", "nice-incontact", "ms-teams"] | str, source_record_id: str, *, account_id: str | None = ..., insight_types: _Sequence[_Literal["NextSteps", "Transcript", "Summary", "Highlights", "BulletedSummary", "AIScore", "CallNotes", "Sentiment"] | str] | None = ...) -> _Response: ...
    def get_session_insights(self, domain: _Literal["pbx", "rcv", "rcx", "nice-incontact", "ms-teams"] | str, source_session_id: str, *, account_id: str | None = ..., insight_types: _Sequence[_Literal["NextSteps", "Transcript", "Summary", "Highlights", "BulletedSummary", "AIScore", "CallNotes", "Sentiment"] | str] | None = ...) -> _Response: ...

class AiConversationExpertApi(_RingCentralGroup):
    def with_response(self) -> _RespondingAiConversationExpertApi: ...
    def get_recording_insights(self, domain: _Literal["pbx", "rcv", "rcx", "nice-incontact", "ms-teams"] | str, source_record_id: str, *, account_id: str | None = ..., insight_types: _Sequence[_Literal["NextSteps", "Transcript", "Summary", "Highlights", "BulletedSummary", "AIScore", "CallNotes", "Sentiment"] | str] | None = ...) -> RecordingInsights:
        """GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/records/{sourceRecordId}/insights"""
    def get_session_insights(self, domain: _Literal["pbx", "rcv", "rcx", "nice-incontact", "ms-teams"] | str, source_session_id: str, *, account_id: str | None = ..., insight_types: _Sequence[_Literal["NextSteps", "Transcript", "Summary", "Highlights", "BulletedSummary", "AIScore", "CallNotes", "Sentiment"] | str] | None = ...) -> SessionsInsightsResource:
        """GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/sessions/{sourceSessionId}/insights"""

class AIInsights(_Model):
    transcript: TranscriptInsights
    summary: SummaryInsights
    highlights: HighlightsInsights
    next_steps: NextStepsInsights
    bulleted_summary: BulletedSummaryInsights
    ai_score: AIScoreInsights
    call_notes: CallNotesInsights
    sentiment: SentimentInsights

AIInsightsCallDirection = _Literal["Inbound", "Outbound"] | str

AIInsightsSpeakerInfo = list[AIInsightsSpeakerInfo2]

class AIInsightsSpeakerInfo2(_Model):
    speaker_id: str
    name: str
    account_id: str
    extension_id: str
    phone_number: str

class AIScoreInsightUnit(_Model):
    value: str

AIScoreInsights = list[AIScoreInsightUnit]

class BulletedSummaryInsightUnit(_Model):
    value: str
    section: str

BulletedSummaryInsights = list[BulletedSummaryInsightUnit]

class CallNotesInsightUnit(_Model):
    value: str

CallNotesInsights = list[CallNotesInsightUnit]

class HighlightsInsightUnit(_Model):
    speaker_id: str
    value: str
    start: float
    end: float

HighlightsInsights = list[HighlightsInsightUnit]

class NextStepsInsightUnit(_Model):
    speaker_id: str
    value: str
    start: float
    end: float

NextStepsInsights = list[NextStepsInsightUnit]

class RSPagingModel(_Model):
    per_page: int
    page: int
    page_start: int
    page_end: int
    total_pages: int
    total_elements: int
    sortable_fields: list[str]

RecordingDomain = _Literal["pbx", "rcv", "rcx", "nice-incontact", "ms-teams"] | str

class RecordingInsights(_Model):
    title: str
    rs_record_uri: str
    domain: RecordingDomain
    source_record_id: SourceRecordId
    source_session_id: SourceSessionId
    call_direction: AIInsightsCallDirection
    owner_extension_id: str
    recording_duration_ms: int
    recording_start_time: str
    creation_time: str
    last_modified_time: str
    speaker_info: AIInsightsSpeakerInfo
    insights: AIInsights

class SentimentInsightUnit(_Model):
    value: _Literal["Positive", "Negative", "Neutral"] | str

SentimentInsights = list[SentimentInsightUnit]

class SessionsInsightsResource(_Model):
    records: list[RecordingInsights]
    paging: RSPagingModel

SourceRecordId = str

SourceSessionId = str

class SummaryInsightUnit(_Model):
    value: str
    start: float
    end: float

SummaryInsights = list[SummaryInsightUnit]

class TranscriptInsightUnit(_Model):
    speaker_id: str
    text: str
    start: float
    end: float

TranscriptInsights = list[TranscriptInsightUnit]
