# Generated from core/catalog by `cargo dev generate`; do not edit.
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingDelegationManagementApi(_RespondingGroup):
    def rcv_list_delegators(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class DelegationManagementApi(_RingCentralGroup):
    def with_response(self) -> _RespondingDelegationManagementApi: ...
    def rcv_list_delegators(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> DelegatorsListResult:
        """GET /rcvideo/v1/accounts/{accountId}/extensions/{extensionId}/delegators"""

class Delegate(_Model):
    id: str
    name: str
    account_id: str
    extension_id: str

class DelegatorsListResult(_Model):
    items_: list[Delegate]
