# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response

class _RespondingMobileDevicesApi(_RespondingGroup):
    def delete_mobiledevice(self, device_id: str) -> _Response: ...
    def get_mobiledevice(self, device_id: str) -> _Response: ...
    def get_mobiledevices(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_mobiledevices_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserDevice, _Response]: ...
    def post_mobiledevices(self, body: UserDevice | _Mapping[str, _Any]) -> _Response: ...
    def put_mobiledevice(self, device_id: str, *, body: UserDevice | _Mapping[str, _Any] | None = ...) -> _Response: ...

class MobileDevicesApi(_PureCloudGroup):
    def with_response(self) -> _RespondingMobileDevicesApi: ...
    def delete_mobiledevice(self, device_id: str) -> None:
        """DELETE /api/v2/mobiledevices/{deviceId} (deprecated)"""
    def get_mobiledevice(self, device_id: str) -> UserDevice:
        """GET /api/v2/mobiledevices/{deviceId} (deprecated)"""
    def get_mobiledevices(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> DirectoryUserDevicesListing:
        """GET /api/v2/mobiledevices (deprecated)"""
    def get_mobiledevices_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserDevice, DirectoryUserDevicesListing]:
        """All items of GET /api/v2/mobiledevices (deprecated)"""
    def post_mobiledevices(self, body: UserDevice | _Mapping[str, _Any]) -> UserDevice:
        """POST /api/v2/mobiledevices (deprecated)"""
    def put_mobiledevice(self, device_id: str, *, body: UserDevice | _Mapping[str, _Any] | None = ...) -> UserDevice:
        """PUT /api/v2/mobiledevices/{deviceId} (deprecated)"""

class DirectoryUserDevicesListing(_Model):
    entities: list[UserDevice]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class UserDevice(_Model):
    id: str
    name: str
    device_token: str
    notification_id: str
    make: str
    model: str
    accept_notifications: bool
    type: _Literal["android", "ios"] | str
    session_hash: str
    self_uri: str
