# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from datetime import datetime as _datetime
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import UserReference

class _RespondingEmployeeEngagementApi(_RespondingGroup):
    def delete_employeeengagement_celebration(self, celebration_id: str) -> _Response: ...
    def get_employeeengagement_celebrations(self, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_employeeengagement_celebrations_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Celebration, _Response]: ...
    def get_employeeengagement_recognition(self, recognition_id: str) -> _Response: ...
    def get_employeeengagement_recognitions(self, *, direction: _Literal["sent", "received"] | str | None = ..., recipient: str | None = ..., date_start: _datetime | str | None = ..., date_end: _datetime | str | None = ..., page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_employeeengagement_recognitions_iter(self, *, direction: _Literal["sent", "received"] | str | None = ..., recipient: str | None = ..., date_start: _datetime | str | None = ..., date_end: _datetime | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Recognition, _Response]: ...
    def patch_employeeengagement_celebration(self, celebration_id: str, body: CelebrationStateParam | _Mapping[str, _Any]) -> _Response: ...
    def post_employeeengagement_recognitions(self, body: CreateRecognition | _Mapping[str, _Any]) -> _Response: ...

class EmployeeEngagementApi(_PureCloudGroup):
    def with_response(self) -> _RespondingEmployeeEngagementApi: ...
    def delete_employeeengagement_celebration(self, celebration_id: str) -> None:
        """DELETE /api/v2/employeeengagement/celebrations/{celebrationId}"""
    def get_employeeengagement_celebrations(self, *, page_number: int | None = ..., page_size: int | None = ...) -> GetCelebrationListing:
        """GET /api/v2/employeeengagement/celebrations"""
    def get_employeeengagement_celebrations_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Celebration, GetCelebrationListing]:
        """All items of GET /api/v2/employeeengagement/celebrations"""
    def get_employeeengagement_recognition(self, recognition_id: str) -> Recognition:
        """GET /api/v2/employeeengagement/recognitions/{recognitionId}"""
    def get_employeeengagement_recognitions(self, *, direction: _Literal["sent", "received"] | str | None = ..., recipient: str | None = ..., date_start: _datetime | str | None = ..., date_end: _datetime | str | None = ..., page_size: int | None = ..., page_number: int | None = ...) -> Recognitions:
        """GET /api/v2/employeeengagement/recognitions"""
    def get_employeeengagement_recognitions_iter(self, *, direction: _Literal["sent", "received"] | str | None = ..., recipient: str | None = ..., date_start: _datetime | str | None = ..., date_end: _datetime | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Recognition, Recognitions]:
        """All items of GET /api/v2/employeeengagement/recognitions"""
    def patch_employeeengagement_celebration(self, celebration_id: str, body: CelebrationStateParam | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/employeeengagement/celebrations/{celebrationId}"""
    def post_employeeengagement_recognitions(self, body: CreateRecognition | _Mapping[str, _Any]) -> RecognitionBase:
        """POST /api/v2/employeeengagement/recognitions"""

class Celebration(_Model):
    id: str
    recipient: UserReference
    created_by: UserReference
    date_created: str
    type: _Literal["Recognition", "ContestComplete"] | str
    title: str
    note: str
    source_entity: SourceEntity
    self_uri: str

class CelebrationStateParam(_Model):
    state: _Literal["Displayed"] | str

class ContestCompleteData(_Model):
    date_end: str
    anonymization: _Literal["NoAnonymization", "All", "AllExceptTop"] | str
    metrics: list[ContestDataMetrics]
    prizes: list[ContestDataPrizes]
    winners: list[ContestDataWinners]

class ContestCompleteDataScore(_Model):
    score: float

class ContestDataMetrics(_Model):
    id: str
    name: str
    self_uri: str

class ContestDataPrizes(_Model):
    tier: int
    name: str
    image_id: str

class ContestDataWinners(_Model):
    tier: int
    winners_count: int
    contest_score: ContestCompleteDataScore
    users: list[ContestDataWinnersUsers]

class ContestDataWinnersUsers(_Model):
    id: str
    rank: int
    self_uri: str

class CreateRecognition(_Model):
    recipient_id: str
    type: _Literal["ThankYou", "Congratulations", "HighPerformance", "CompanyValues"] | str
    title: str
    note: str
    context_type: _Literal["Interaction", "Insights", "Development", "Scorecard"] | str
    context_id: str

class GetCelebrationListing(_Model):
    entities: list[Celebration]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class Recognition(_Model):
    id: str
    recipient: UserReference
    created_by: UserReference
    date_created: str
    type: _Literal["ThankYou", "Congratulations", "HighPerformance", "CompanyValues"] | str
    title: str
    note: str
    context_type: _Literal["Interaction", "Insights", "Development", "Scorecard"] | str
    context_id: str
    date_displayed: str
    date_acknowledged: str
    self_uri: str

class RecognitionBase(_Model):
    id: str
    recipient: UserReference
    created_by: UserReference
    date_created: str
    type: _Literal["ThankYou", "Congratulations", "HighPerformance", "CompanyValues"] | str
    title: str
    note: str
    context_type: _Literal["Interaction", "Insights", "Development", "Scorecard"] | str
    context_id: str
    self_uri: str

class Recognitions(_Model):
    entities: list[Recognition]
    page_size: int
    page_number: int
    total: int
    page_count: int

class SourceEntity(_Model):
    id: str
    type: _Literal["ThankYou", "Congratulations", "HighPerformance", "CompanyValues", "Competition", "Race", "Raffle", "TeamGoal"] | str
    contest_complete_data: ContestCompleteData
    self_uri: str
