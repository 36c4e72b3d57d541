# Generated from core/catalog by `cargo dev generate`; do not edit.
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import DomainEntityRef

class _RespondingStationsApi(_RespondingGroup):
    def delete_station_associateduser(self, station_id: str) -> _Response: ...
    def get_station(self, station_id: str) -> _Response: ...
    def get_stations(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., name: str | None = ..., user_selectable: str | None = ..., web_rtc_user_id: str | None = ..., id: str | None = ..., line_appearance_id: str | None = ...) -> _Response: ...
    def get_stations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., name: str | None = ..., user_selectable: str | None = ..., web_rtc_user_id: str | None = ..., id: str | None = ..., line_appearance_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Station, _Response]: ...

class StationsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingStationsApi: ...
    def delete_station_associateduser(self, station_id: str) -> None:
        """DELETE /api/v2/stations/{stationId}/associateduser"""
    def get_station(self, station_id: str) -> Station:
        """GET /api/v2/stations/{stationId}"""
    def get_stations(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., name: str | None = ..., user_selectable: str | None = ..., web_rtc_user_id: str | None = ..., id: str | None = ..., line_appearance_id: str | None = ...) -> StationEntityListing:
        """GET /api/v2/stations"""
    def get_stations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., name: str | None = ..., user_selectable: str | None = ..., web_rtc_user_id: str | None = ..., id: str | None = ..., line_appearance_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Station, StationEntityListing]:
        """All items of GET /api/v2/stations"""

class Station(_Model):
    id: str
    name: str
    description: str
    status: _Literal["AVAILABLE", "ASSOCIATED"] | str
    user_id: str
    web_rtc_user_id: str
    primary_edge: DomainEntityRef
    secondary_edge: DomainEntityRef
    type: str
    line_appearance_id: str
    web_rtc_media_dscp: int
    web_rtc_persistent_enabled: bool
    web_rtc_force_turn: bool
    web_rtc_call_appearances: int
    web_rtc_require_media_helper: bool
    self_uri: str

class StationEntityListing(_Model):
    entities: list[Station]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int
