# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import Geolocation, GeolocationSettings

class _RespondingGeolocationApi(_RespondingGroup):
    def get_geolocations_settings(self) -> _Response: ...
    def get_user_geolocation(self, user_id: str, client_id: str) -> _Response: ...
    def patch_geolocations_settings(self, body: GeolocationSettings | _Mapping[str, _Any]) -> _Response: ...
    def patch_user_geolocation(self, user_id: str, client_id: str, body: Geolocation | _Mapping[str, _Any]) -> _Response: ...

class GeolocationApi(_PureCloudGroup):
    def with_response(self) -> _RespondingGeolocationApi: ...
    def get_geolocations_settings(self) -> GeolocationSettings:
        """GET /api/v2/geolocations/settings"""
    def get_user_geolocation(self, user_id: str, client_id: str) -> Geolocation:
        """GET /api/v2/users/{userId}/geolocations/{clientId}"""
    def patch_geolocations_settings(self, body: GeolocationSettings | _Mapping[str, _Any]) -> GeolocationSettings:
        """PATCH /api/v2/geolocations/settings"""
    def patch_user_geolocation(self, user_id: str, client_id: str, body: Geolocation | _Mapping[str, _Any]) -> Geolocation:
        """PATCH /api/v2/users/{userId}/geolocations/{clientId}"""
