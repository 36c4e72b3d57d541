# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import LocationAddress

class _RespondingCarrierServicesApi(_RespondingGroup):
    def get_carrierservices_integrations_emergencylocations_me(self, phone_number: str) -> _Response: ...
    def post_carrierservices_integrations_emergencylocations_me(self, *, body: EmergencyLocation | _Mapping[str, _Any] | None = ...) -> _Response: ...

class CarrierServicesApi(_PureCloudGroup):
    def with_response(self) -> _RespondingCarrierServicesApi: ...
    def get_carrierservices_integrations_emergencylocations_me(self, phone_number: str) -> EmergencyLocation:
        """GET /api/v2/carrierservices/integrations/emergencylocations/me"""
    def post_carrierservices_integrations_emergencylocations_me(self, *, body: EmergencyLocation | _Mapping[str, _Any] | None = ...) -> EmergencyLocation:
        """POST /api/v2/carrierservices/integrations/emergencylocations/me"""

class EmergencyLocation(_Model):
    id: str
    name: str
    address: LocationAddress
    did: str
    source: _Literal["Admin", "User"] | str
    self_uri: str
