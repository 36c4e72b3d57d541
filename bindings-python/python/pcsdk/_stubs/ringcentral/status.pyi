# Generated from core/catalog by `cargo dev generate`; do not edit.
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingStatusApi(_RespondingGroup):
    def cai_job_status_get(self, job_id: str) -> _Response: ...

class StatusApi(_RingCentralGroup):
    def with_response(self) -> _RespondingStatusApi: ...
    def cai_job_status_get(self, job_id: str) -> JobStatusResponse:
        """GET /ai/status/v1/jobs/{jobId} (deprecated)"""

class CaiErrorCodeResponse(_Model):
    error_code: _Literal["CAI-101", "CAI-102", "CAI-103", "CAI-104", "CAI-105", "CAI-106", "CAI-107", "CAI-108", "CAI-109", "CAI-110"] | str
    message: str
    parameter_name: str

class CaiErrorResponse(_Model):
    errors: list[CaiErrorCodeResponse]

class ConversationalInsightsUnit(_Model):
    name: _Literal["ExtractiveSummary", "AbstractiveSummaryLong", "AbstractiveSummaryShort", "KeyPhrases", "QuestionsAsked", "OverallSentiment", "Topics"] | str
    values_: list[ConversationalInsightsUnitValues]

class ConversationalInsightsUnitValues(_Model):
    confidence: float
    value: str
    start: float
    end: float
    group_id: str
    speaker_id: str
    assignee: str
    category: str
    text: str
    question: str
    answer: str

class DiarizeSegment(_Model):
    speaker_id: str
    start: float
    end: float
    confidence: float

class DiarizedObject(_Model):
    speaker_count: int
    utterances: list[DiarizeSegment]

class InteractionObject(_Model):
    utterance_insights: list[UtteranceInsightsObject]
    speaker_insights: SpeakerInsightsObject
    conversational_insights: list[ConversationalInsightsUnit]

class JobStatusResponse(_Model):
    job_id: str
    creation_time: str
    completion_time: str
    expiration_time: str
    status: _Literal["Success", "Fail"] | str
    response: SummaryApiResponse | PunctuateApiResponse | DiarizedObject | CaiErrorResponse | TranscribedObject | InteractionObject

PunctuateApiResponse = PunctuateOutput | CaiErrorResponse

class PunctuateOutput(_Model):
    texts: list[str]

class SpeakerInsightsObject(_Model):
    speaker_count: int
    insights: list[SpeakerInsightsUnit]

class SpeakerInsightsUnit(_Model):
    name: _Literal["Pace", "TalkToListenRatio", "QuestionsAsked"] | str
    values_: list[SpeakerInsightsValuesItems]

class SpeakerInsightsValuesItems(_Model):
    speaker_id: str
    value: str

SummaryApiResponse = SummaryOutput | CaiErrorResponse

class SummaryOutput(_Model):
    summaries: list[SummaryOutputUnit]

class SummaryOutputUnit(_Model):
    name: _Literal["Extractive", "AbstractiveLong", "AbstractiveShort", "All"] | str
    values_: list[SummaryTimingsUnit]

class SummaryTimingsUnit(_Model):
    confidence: float
    value: str
    start: float
    end: float

class TranscribedObject(_Model):
    speaker_count: int
    utterances: list[UtteranceObject]
    words: list[WordSegment]
    confidence: float
    transcript: str

class UtteranceInsightsObject(_Model):
    start: float
    end: float
    text: str
    confidence: float
    speaker_id: str
    word_timings: list[WordTimingsUnit]

class UtteranceObject(_Model):
    start: float
    end: float
    text: str
    confidence: float
    speaker_id: str
    word_timings: list[WordTimingsUnit]

class WordSegment(_Model):
    speaker_id: str
    start: float
    end: float
    confidence: float
    word: str

class WordTimingsUnit(_Model):
    start: float
    end: float
    word: str
