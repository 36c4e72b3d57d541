# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingRingOutApi(_RespondingGroup):
    def create_ring_out_call(self, body: MakeRingOutRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def delete_ring_out_call(self, ringout_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def read_ring_out_call_status(self, ringout_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class RingOutApi(_RingCentralGroup):
    def with_response(self) -> _RespondingRingOutApi: ...
    def create_ring_out_call(self, body: MakeRingOutRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> GetRingOutStatusResponse:
        """POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out"""
    def delete_ring_out_call(self, ringout_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}"""
    def read_ring_out_call_status(self, ringout_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> GetRingOutStatusResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}"""

CallingStatusInfo = _Literal["Invalid", "Success", "InProgress", "Busy", "NoAnswer", "RingOutFromThisNumberIsNotSupported", "Rejected", "GenericError", "Finished", "InternationalDisabled", "DestinationBlocked", "NotEnoughFunds", "NosuchUser", "Error", "CannotReach", "NoAnsweringMachine", "NoSessionFound", "Unknown"] | str

class GetRingOutStatusResponse(_Model):
    id: str
    uri: str
    status: RingOutStatusInfo

class MakeRingOutCallerIdInfo(_Model):
    phone_number: str

class MakeRingOutCallerInfoRequestFrom(_Model):
    phone_number: str
    forwarding_number_id: str

class MakeRingOutCallerInfoRequestTo(_Model):
    phone_number: str

class MakeRingOutCountryInfo(_Model):
    id: str

class MakeRingOutRequest(_Model):
    from_: MakeRingOutCallerInfoRequestFrom
    to: MakeRingOutCallerInfoRequestTo
    caller_id: MakeRingOutCallerIdInfo
    play_prompt: bool
    country: MakeRingOutCountryInfo

class RingOutStatusInfo(_Model):
    call_status: CallingStatusInfo
    caller_status: CallingStatusInfo
    callee_status: CallingStatusInfo
