# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import CaiAsyncApiResponse

class _RespondingTextApi(_RespondingGroup):
    def cai_punctuate(self, webhook: str, body: PunctuateInput | _Mapping[str, _Any]) -> _Response: ...
    def cai_summarize(self, webhook: str, body: SummaryInput | _Mapping[str, _Any]) -> _Response: ...

class TextApi(_RingCentralGroup):
    def with_response(self) -> _RespondingTextApi: ...
    def cai_punctuate(self, webhook: str, body: PunctuateInput | _Mapping[str, _Any]) -> CaiAsyncApiResponse:
        """POST /ai/text/v1/async/punctuate (deprecated)"""
    def cai_summarize(self, webhook: str, body: SummaryInput | _Mapping[str, _Any]) -> CaiAsyncApiResponse:
        """POST /ai/text/v1/async/summarize (deprecated)"""

class PunctuateInput(_Model):
    texts: list[str]

class SummaryInput(_Model):
    summary_type: _Literal["Extractive", "AbstractiveShort", "AbstractiveLong", "AbstractiveAll", "All"] | str
    utterances: list[SummaryUnit]

class SummaryUnit(_Model):
    speaker_id: str
    text: str
    start: float
    end: float
