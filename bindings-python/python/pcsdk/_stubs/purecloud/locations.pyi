# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import LocationAddress, LocationDefinition, LocationEmergencyNumber, LocationSearchRequest, LocationsSearchResponse

class _RespondingLocationsApi(_RespondingGroup):
    def delete_location(self, location_id: str) -> _Response: ...
    def get_location(self, location_id: str, *, expand: _Sequence[_Literal["images", "addressVerificationDetails"] | str] | None = ...) -> _Response: ...
    def get_locations(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ...) -> _Response: ...
    def get_locations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LocationDefinition, _Response]: ...
    def get_locations_search(self, q64: str, *, expand: _Sequence[_Literal["images", "addressVerificationDetails"] | str] | None = ...) -> _Response: ...
    def get_locations_search_iter(self, q64: str, *, expand: _Sequence[_Literal["images", "addressVerificationDetails"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LocationDefinition, _Response]: ...
    def get_location_sublocations(self, location_id: str) -> _Response: ...
    def patch_location(self, location_id: str, body: LocationUpdateDefinition | _Mapping[str, _Any]) -> _Response: ...
    def post_locations(self, body: LocationCreateDefinition | _Mapping[str, _Any]) -> _Response: ...
    def post_locations_search(self, body: LocationSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_locations_search_iter(self, body: LocationSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LocationDefinition, _Response]: ...

class LocationsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingLocationsApi: ...
    def delete_location(self, location_id: str) -> None:
        """DELETE /api/v2/locations/{locationId}"""
    def get_location(self, location_id: str, *, expand: _Sequence[_Literal["images", "addressVerificationDetails"] | str] | None = ...) -> LocationDefinition:
        """GET /api/v2/locations/{locationId}"""
    def get_locations(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ...) -> LocationEntityListing:
        """GET /api/v2/locations"""
    def get_locations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LocationDefinition, LocationEntityListing]:
        """All items of GET /api/v2/locations"""
    def get_locations_search(self, q64: str, *, expand: _Sequence[_Literal["images", "addressVerificationDetails"] | str] | None = ...) -> LocationsSearchResponse:
        """GET /api/v2/locations/search"""
    def get_locations_search_iter(self, q64: str, *, expand: _Sequence[_Literal["images", "addressVerificationDetails"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LocationDefinition, LocationsSearchResponse]:
        """All items of GET /api/v2/locations/search"""
    def get_location_sublocations(self, location_id: str) -> LocationEntityListing:
        """GET /api/v2/locations/{locationId}/sublocations"""
    def patch_location(self, location_id: str, body: LocationUpdateDefinition | _Mapping[str, _Any]) -> LocationDefinition:
        """PATCH /api/v2/locations/{locationId}"""
    def post_locations(self, body: LocationCreateDefinition | _Mapping[str, _Any]) -> LocationDefinition:
        """POST /api/v2/locations"""
    def post_locations_search(self, body: LocationSearchRequest | _Mapping[str, _Any]) -> LocationsSearchResponse:
        """POST /api/v2/locations/search"""
    def post_locations_search_iter(self, body: LocationSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LocationDefinition, LocationsSearchResponse]:
        """All items of POST /api/v2/locations/search"""

class LocationCreateDefinition(_Model):
    name: str
    version: int
    state: _Literal["active", "deleted"] | str
    path: list[str]
    notes: str
    contact_user: str
    emergency_number: LocationEmergencyNumber
    address: LocationAddress

class LocationEntityListing(_Model):
    entities: list[LocationDefinition]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class LocationUpdateDefinition(_Model):
    name: str
    version: int
    state: _Literal["active", "deleted"] | str
    path: list[str]
    notes: str
    contact_user: str
    emergency_number: LocationEmergencyNumber
    address: LocationAddress
