# Generated from core/catalog by `cargo dev generate`; do not edit.
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import PostalAddress

class _RespondingCostCentersApi(_RespondingGroup):
    def list_cost_centers(self, *, account_id: str | None = ...) -> _Response: ...

class CostCentersApi(_RingCentralGroup):
    def with_response(self) -> _RespondingCostCentersApi: ...
    def list_cost_centers(self, *, account_id: str | None = ...) -> CostCenterList:
        """GET /restapi/v2/accounts/{accountId}/cost-centers"""

class CostCenterItem(_Model):
    id: int
    name: str
    billing_code: str
    tax_location: TaxLocation
    parent_id: int

class CostCenterList(_Model):
    records: list[CostCenterItem]

class TaxLocation(_Model):
    id: int
    name: str
    type: _Literal["BillingAddress", "TaxLocation", "Site"] | str
    external_location_id: str
    effective_date: str
    address: PostalAddress
