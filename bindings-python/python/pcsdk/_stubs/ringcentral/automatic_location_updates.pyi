# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import AddressFormatStatus, CountryIsoCode, EmergencyAddressStatus, EmergencyLocationAddressResource, EnumeratedPagingModel, PageNavigationModel, SiteBasicInfo, TrustedFlag

class _RespondingAutomaticLocationUpdatesApi(_RespondingGroup):
    def assign_multiple_automatic_location_updates_users(self, *, account_id: str | None = ..., body: EmergencyAddressAutoUpdateUsersBulkAssignResource | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def assign_multiple_devices_automatic_location_updates(self, *, account_id: str | None = ..., body: AssignMultipleDevicesAutomaticLocationUpdates | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def create_emergency_location(self, body: EmergencyLocationRequestResource | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def create_extension_emergency_location(self, body: CreateUserEmergencyLocationRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def create_multiple_switches(self, body: CreateMultipleSwitchesRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def create_multiple_wireless_points(self, body: CreateMultipleWirelessPointsRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def create_network(self, body: CreateNetworkRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def create_switch(self, body: SwitchInfo | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def create_wireless_point(self, body: CreateWirelessPoint | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def delete_emergency_location(self, location_id: str, *, account_id: str | None = ..., validate_only: bool | None = ..., new_location_id: str | None = ...) -> _Response: ...
    def delete_extension_emergency_location(self, location_id: str, *, account_id: str | None = ..., extension_id: str | None = ..., validate_only: bool | None = ...) -> _Response: ...
    def delete_network(self, network_id: _Sequence[str], *, account_id: str | None = ...) -> _Response: ...
    def delete_switch(self, switch_id: _Sequence[str], *, account_id: str | None = ...) -> _Response: ...
    def delete_wireless_point(self, point_id: _Sequence[str], *, account_id: str | None = ...) -> _Response: ...
    def get_extension_emergency_location(self, location_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def get_extension_emergency_locations(self, *, account_id: str | None = ..., extension_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., domestic_country_id: str | None = ..., order_by: _Literal["+name", "+siteName", "+address", "+addressStatus", "+usageStatus", "+visibility", "-name", "-siteName", "-address", "-addressStatus", "-usageStatus", "-visibility"] | str | None = ..., per_page: int | None = ..., page: int | None = ..., visibility: _Literal["Public"] | str | None = ...) -> _Response: ...
    def get_extension_emergency_locations_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., domestic_country_id: str | None = ..., order_by: _Literal["+name", "+siteName", "+address", "+addressStatus", "+usageStatus", "+visibility", "-name", "-siteName", "-address", "-addressStatus", "-usageStatus", "-visibility"] | str | None = ..., per_page: int | None = ..., page: int | None = ..., visibility: _Literal["Public"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommonEmergencyLocationResource, _Response]: ...
    def list_account_switches(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ...) -> _Response: ...
    def list_account_switches_iter(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SwitchInfo, _Response]: ...
    def list_automatic_location_updates_users(self, *, account_id: str | None = ..., type: _Sequence[_Literal["User", "Limited"] | str] | None = ..., search_string: str | None = ..., department: _Sequence[str] | None = ..., site_id: _Sequence[str] | None = ..., feature_enabled: bool | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ...) -> _Response: ...
    def list_automatic_location_updates_users_iter(self, *, account_id: str | None = ..., type: _Sequence[_Literal["User", "Limited"] | str] | None = ..., search_string: str | None = ..., department: _Sequence[str] | None = ..., site_id: _Sequence[str] | None = ..., feature_enabled: bool | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AutomaticLocationUpdatesUserInfo, _Response]: ...
    def list_devices_automatic_location_updates(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., feature_enabled: bool | None = ..., model_id: _Sequence[str] | None = ..., compatible_only: bool | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ...) -> _Response: ...
    def list_devices_automatic_location_updates_iter(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., feature_enabled: bool | None = ..., model_id: _Sequence[str] | None = ..., compatible_only: bool | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AutomaticLocationUpdatesDeviceInfo, _Response]: ...
    def list_emergency_locations(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., address_status: _Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"] | str | None = ..., usage_status: _Literal["Active", "Inactive"] | str | None = ..., domestic_country_id: str | None = ..., order_by: _Literal["+name", "+siteName", "+address", "+addressStatus", "+usageStatus", "-name", "-siteName", "-address", "-addressStatus", "-usageStatus"] | str | None = ..., visibility: _Literal["Public"] | str | None = ..., per_page: int | None = ..., page: int | None = ...) -> _Response: ...
    def list_emergency_locations_iter(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., address_status: _Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"] | str | None = ..., usage_status: _Literal["Active", "Inactive"] | str | None = ..., domestic_country_id: str | None = ..., order_by: _Literal["+name", "+siteName", "+address", "+addressStatus", "+usageStatus", "-name", "-siteName", "-address", "-addressStatus", "-usageStatus"] | str | None = ..., visibility: _Literal["Public"] | str | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommonEmergencyLocationResource, _Response]: ...
    def list_networks(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ...) -> _Response: ...
    def list_networks_iter(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[NetworkInfo, _Response]: ...
    def list_wireless_points(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ...) -> _Response: ...
    def list_wireless_points_iter(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WirelessPointInfo, _Response]: ...
    def read_automatic_location_updates_task(self, task_id: str, *, account_id: str | None = ...) -> _Response: ...
    def read_emergency_location(self, location_id: str, *, account_id: str | None = ..., sync_emergency_address: bool | None = ...) -> _Response: ...
    def read_network(self, network_id: str, *, account_id: str | None = ...) -> _Response: ...
    def read_switch(self, switch_id: str, *, account_id: str | None = ...) -> _Response: ...
    def read_wireless_point(self, point_id: str, *, account_id: str | None = ...) -> _Response: ...
    def update_emergency_location(self, location_id: str, body: EmergencyLocationRequestResource | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def update_extension_emergency_location(self, location_id: str, body: EmergencyLocationRequestResource | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_multiple_switches(self, body: UpdateMultipleSwitchesRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def update_multiple_wireless_points(self, body: UpdateMultipleWirelessPointsRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def update_network(self, network_id: str, body: UpdateNetworkRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def update_switch(self, switch_id: str, body: SwitchInfo | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def update_wireless_point(self, point_id: str, body: UpdateWirelessPoint | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def validate_multiple_switches(self, body: ValidateMultipleSwitchesRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def validate_multiple_wireless_points(self, body: ValidateMultipleWirelessPointsRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...

class AutomaticLocationUpdatesApi(_RingCentralGroup):
    def with_response(self) -> _RespondingAutomaticLocationUpdatesApi: ...
    def assign_multiple_automatic_location_updates_users(self, *, account_id: str | None = ..., body: EmergencyAddressAutoUpdateUsersBulkAssignResource | _Mapping[str, _Any] | None = ...) -> None:
        """POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users/bulk-assign"""
    def assign_multiple_devices_automatic_location_updates(self, *, account_id: str | None = ..., body: AssignMultipleDevicesAutomaticLocationUpdates | _Mapping[str, _Any] | None = ...) -> None:
        """POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices/bulk-assign"""
    def create_emergency_location(self, body: EmergencyLocationRequestResource | _Mapping[str, _Any], *, account_id: str | None = ...) -> EmergencyLocationResponseResource:
        """POST /restapi/v1.0/account/{accountId}/emergency-locations"""
    def create_extension_emergency_location(self, body: CreateUserEmergencyLocationRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> EmergencyLocationResponseResource:
        """POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations"""
    def create_multiple_switches(self, body: CreateMultipleSwitchesRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> CreateMultipleSwitchesResponse:
        """POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-create"""
    def create_multiple_wireless_points(self, body: CreateMultipleWirelessPointsRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> CreateMultipleWirelessPointsResponse:
        """POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-create"""
    def create_network(self, body: CreateNetworkRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> NetworkInfo:
        """POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks"""
    def create_switch(self, body: SwitchInfo | _Mapping[str, _Any], *, account_id: str | None = ...) -> SwitchInfo:
        """POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches"""
    def create_wireless_point(self, body: CreateWirelessPoint | _Mapping[str, _Any], *, account_id: str | None = ...) -> WirelessPointInfo:
        """POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points"""
    def delete_emergency_location(self, location_id: str, *, account_id: str | None = ..., validate_only: bool | None = ..., new_location_id: str | None = ...) -> GetLocationDeletionMultiResponse:
        """DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}"""
    def delete_extension_emergency_location(self, location_id: str, *, account_id: str | None = ..., extension_id: str | None = ..., validate_only: bool | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}"""
    def delete_network(self, network_id: _Sequence[str], *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}"""
    def delete_switch(self, switch_id: _Sequence[str], *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}"""
    def delete_wireless_point(self, point_id: _Sequence[str], *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}"""
    def get_extension_emergency_location(self, location_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> CommonEmergencyLocationResource:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}"""
    def get_extension_emergency_locations(self, *, account_id: str | None = ..., extension_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., domestic_country_id: str | None = ..., order_by: _Literal["+name", "+siteName", "+address", "+addressStatus", "+usageStatus", "+visibility", "-name", "-siteName", "-address", "-addressStatus", "-usageStatus", "-visibility"] | str | None = ..., per_page: int | None = ..., page: int | None = ..., visibility: _Literal["Public"] | str | None = ...) -> EmergencyLocationsResource:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations"""
    def get_extension_emergency_locations_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., domestic_country_id: str | None = ..., order_by: _Literal["+name", "+siteName", "+address", "+addressStatus", "+usageStatus", "+visibility", "-name", "-siteName", "-address", "-addressStatus", "-usageStatus", "-visibility"] | str | None = ..., per_page: int | None = ..., page: int | None = ..., visibility: _Literal["Public"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommonEmergencyLocationResource, EmergencyLocationsResource]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations"""
    def list_account_switches(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ...) -> SwitchesList:
        """GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches"""
    def list_account_switches_iter(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SwitchInfo, SwitchesList]:
        """All items of GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches"""
    def list_automatic_location_updates_users(self, *, account_id: str | None = ..., type: _Sequence[_Literal["User", "Limited"] | str] | None = ..., search_string: str | None = ..., department: _Sequence[str] | None = ..., site_id: _Sequence[str] | None = ..., feature_enabled: bool | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ...) -> AutomaticLocationUpdatesUserList:
        """GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users"""
    def list_automatic_location_updates_users_iter(self, *, account_id: str | None = ..., type: _Sequence[_Literal["User", "Limited"] | str] | None = ..., search_string: str | None = ..., department: _Sequence[str] | None = ..., site_id: _Sequence[str] | None = ..., feature_enabled: bool | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AutomaticLocationUpdatesUserInfo, AutomaticLocationUpdatesUserList]:
        """All items of GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users"""
    def list_devices_automatic_location_updates(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., feature_enabled: bool | None = ..., model_id: _Sequence[str] | None = ..., compatible_only: bool | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ...) -> ListDevicesAutomaticLocationUpdates:
        """GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices"""
    def list_devices_automatic_location_updates_iter(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., feature_enabled: bool | None = ..., model_id: _Sequence[str] | None = ..., compatible_only: bool | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AutomaticLocationUpdatesDeviceInfo, ListDevicesAutomaticLocationUpdates]:
        """All items of GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices"""
    def list_emergency_locations(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., address_status: _Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"] | str | None = ..., usage_status: _Literal["Active", "Inactive"] | str | None = ..., domestic_country_id: str | None = ..., order_by: _Literal["+name", "+siteName", "+address", "+addressStatus", "+usageStatus", "-name", "-siteName", "-address", "-addressStatus", "-usageStatus"] | str | None = ..., visibility: _Literal["Public"] | str | None = ..., per_page: int | None = ..., page: int | None = ...) -> EmergencyLocationsResource:
        """GET /restapi/v1.0/account/{accountId}/emergency-locations"""
    def list_emergency_locations_iter(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., address_status: _Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"] | str | None = ..., usage_status: _Literal["Active", "Inactive"] | str | None = ..., domestic_country_id: str | None = ..., order_by: _Literal["+name", "+siteName", "+address", "+addressStatus", "+usageStatus", "-name", "-siteName", "-address", "-addressStatus", "-usageStatus"] | str | None = ..., visibility: _Literal["Public"] | str | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommonEmergencyLocationResource, EmergencyLocationsResource]:
        """All items of GET /restapi/v1.0/account/{accountId}/emergency-locations"""
    def list_networks(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ...) -> NetworksList:
        """GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks"""
    def list_networks_iter(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[NetworkInfo, NetworksList]:
        """All items of GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks"""
    def list_wireless_points(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ...) -> WirelessPointsList:
        """GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points"""
    def list_wireless_points_iter(self, *, account_id: str | None = ..., site_id: _Sequence[str] | None = ..., search_string: str | None = ..., order_by: _Sequence[str] | None = ..., per_page: int | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WirelessPointInfo, WirelessPointsList]:
        """All items of GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points"""
    def read_automatic_location_updates_task(self, task_id: str, *, account_id: str | None = ...) -> AutomaticLocationUpdatesTaskInfo:
        """GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/tasks/{taskId}"""
    def read_emergency_location(self, location_id: str, *, account_id: str | None = ..., sync_emergency_address: bool | None = ...) -> CommonEmergencyLocationResource:
        """GET /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}"""
    def read_network(self, network_id: str, *, account_id: str | None = ...) -> NetworkInfo:
        """GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}"""
    def read_switch(self, switch_id: str, *, account_id: str | None = ...) -> SwitchInfo:
        """GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}"""
    def read_wireless_point(self, point_id: str, *, account_id: str | None = ...) -> WirelessPointInfo:
        """GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}"""
    def update_emergency_location(self, location_id: str, body: EmergencyLocationRequestResource | _Mapping[str, _Any], *, account_id: str | None = ...) -> EmergencyLocationResponseResource:
        """PUT /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}"""
    def update_extension_emergency_location(self, location_id: str, body: EmergencyLocationRequestResource | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> EmergencyLocationResponseResource:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}"""
    def update_multiple_switches(self, body: UpdateMultipleSwitchesRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> UpdateMultipleSwitchesResponse:
        """POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-update"""
    def update_multiple_wireless_points(self, body: UpdateMultipleWirelessPointsRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> UpdateMultipleWirelessPointsResponse:
        """POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-update"""
    def update_network(self, network_id: str, body: UpdateNetworkRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> NetworkInfo:
        """PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}"""
    def update_switch(self, switch_id: str, body: SwitchInfo | _Mapping[str, _Any], *, account_id: str | None = ...) -> SwitchInfo:
        """PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}"""
    def update_wireless_point(self, point_id: str, body: UpdateWirelessPoint | _Mapping[str, _Any], *, account_id: str | None = ...) -> WirelessPointInfo:
        """PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}"""
    def validate_multiple_switches(self, body: ValidateMultipleSwitchesRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> ValidateMultipleSwitchesResponse:
        """POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-validate"""
    def validate_multiple_wireless_points(self, body: ValidateMultipleWirelessPointsRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> ValidateMultipleWirelessPointsResponse:
        """POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-validate"""

class AssignMultipleDevicesAutomaticLocationUpdates(_Model):
    enabled_device_ids: list[str]
    disabled_device_ids: list[str]

class AutomaticLocationUpdatesDeviceInfo(_Model):
    id: str
    type: AutomaticLocationUpdatesDeviceType
    serial: str
    feature_enabled: bool
    name: str
    model: AutomaticLocationUpdatesModelInfo
    site: AutomaticLocationUpdatesSiteInfo
    phone_lines: list[AutomaticLocationUpdatesPhoneLine]

AutomaticLocationUpdatesDeviceType = _Literal["HardPhone", "SoftPhone", "OtherPhone"] | str

AutomaticLocationUpdatesModelFeature = _Literal["BLA", "Intercom", "Paging", "HELD"] | str

class AutomaticLocationUpdatesModelInfo(_Model):
    id: str
    name: str
    features: list[AutomaticLocationUpdatesModelFeature]

class AutomaticLocationUpdatesPhoneLine(_Model):
    line_type: AutomaticLocationUpdatesPhoneLineType
    phone_info: AutomaticLocationUpdatesPhoneNumberInfo

AutomaticLocationUpdatesPhoneLineType = _Literal["Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary", "BLF"] | str

class AutomaticLocationUpdatesPhoneNumberInfo(_Model):
    id: int
    phone_number: str

class AutomaticLocationUpdatesSiteInfo(_Model):
    id: str
    uri: str
    name: str
    code: str

class AutomaticLocationUpdatesTaskInfo(_Model):
    id: str
    status: _Literal["Accepted", "InProgress", "Completed", "Failed"] | str
    creation_time: str
    last_modified_time: str
    type: _Literal["WirelessPointsBulkCreate", "WirelessPointsBulkUpdate", "SwitchesBulkCreate", "SwitchesBulkUpdate"] | str
    result: TaskResultInfo

class AutomaticLocationUpdatesUserInfo(_Model):
    id: str
    full_name: str
    extension_number: str
    feature_enabled: bool
    type: _Literal["User", "Limited"] | str
    site: AutomaticLocationUpdatesSiteInfo
    department: str

class AutomaticLocationUpdatesUserList(_Model):
    uri: str
    records: list[AutomaticLocationUpdatesUserInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class BulkTaskInfo(_Model):
    id: str
    status: _Literal["Accepted", "Failed"] | str
    creation_time: str
    last_modified_time: str

class CommonEmergencyLocationResource(_Model):
    uri: str
    id: str
    address: EmergencyLocationAddressResource
    name: str
    site: SiteBasicInfo
    address_status: EmergencyAddressStatus
    usage_status: UsageStatus
    sync_status: SyncStatus
    address_type: EmergencyAddressType
    visibility: EmergencyLocationVisibility
    owners: list[LocationOwnerInfo]
    address_format_id: str
    address_format_status: AddressFormatStatus
    trusted: TrustedFlag

class CreateMultipleSwitchesRequest(_Model):
    records: list[SwitchInfo]

class CreateMultipleSwitchesResponse(_Model):
    task: list[BulkTaskInfo]

class CreateMultipleWirelessPointsRequest(_Model):
    records: list[CreateWirelessPoint]

class CreateMultipleWirelessPointsResponse(_Model):
    task: BulkTaskInfo

class CreateNetworkRequest(_Model):
    name: str
    site: AutomaticLocationUpdatesSiteInfo
    public_ip_ranges: list[PublicIpRangeInfo]
    private_ip_ranges: list[PrivateIpRangeInfoRequest]

class CreateUserEmergencyLocationRequest(_Model):
    name: str
    address_format_id: str
    trusted: TrustedFlag
    address: EmergencyAddressResourceRequest
    site: SiteBasicInfo

class CreateWirelessPoint(_Model):
    bssid: str
    name: str
    site: EmergencyAddressAutoUpdateSiteInfo
    emergency_address: EmergencyAddressInfo
    emergency_location: EmergencyLocationInfo
    emergency_location_id: str

class EmergencyAddressAutoUpdateSiteInfo(_Model):
    id: str
    name: str

class EmergencyAddressAutoUpdateUsersBulkAssignResource(_Model):
    enabled_user_ids: list[str]
    disabled_user_ids: list[str]

class EmergencyAddressInfo(_Model):
    country: str
    country_id: str
    country_iso_code: CountryIsoCode
    country_name: str
    state: str
    state_id: str
    state_iso_code: str
    state_name: str
    city: str
    street: str
    street2: str
    zip: str
    customer_name: str
    out_of_country: bool
    building_name: str
    street_type: str
    building_number: str
    sync_status: _Literal["Verified", "Updated", "Deleted", "NotRequired", "Unsupported", "Failed"] | str

class EmergencyAddressResourceRequest(_Model):
    country: str
    country_id: str
    state: str
    state_id: str
    city: str
    street: str
    street2: str
    zip: str
    customer_name: str

EmergencyAddressType = _Literal["LocationWithElins", "LocationWithEndpoint"] | str

class EmergencyLocationInfo(_Model):
    id: str
    name: str
    address_format_id: str
    address_status: _Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"] | str

class EmergencyLocationRequestResource(_Model):
    address: EmergencyAddressResourceRequest
    name: str
    site: SiteBasicInfo
    address_format_id: str
    visibility: _Literal["Public"] | str
    trusted: TrustedFlag

class EmergencyLocationResponseResource(_Model):
    uri: str
    id: str
    address: EmergencyLocationAddressResource
    name: str
    site: SiteBasicInfo
    address_status: EmergencyAddressStatus
    usage_status: UsageStatus
    sync_status: SyncStatus
    address_type: EmergencyAddressType
    visibility: EmergencyLocationVisibility
    owners: list[LocationOwnerInfo]
    address_format_id: str
    address_format_status: AddressFormatStatus
    trusted: TrustedFlag

EmergencyLocationVisibility = _Literal["Private", "Public"] | str

class EmergencyLocationsPaging(_Model):
    page: int
    total_pages: int
    per_page: int
    total_elements: int
    page_start: int
    page_end: int

class EmergencyLocationsResource(_Model):
    uri: str
    records: list[CommonEmergencyLocationResource]
    paging: EmergencyLocationsPaging
    navigation: PageNavigationModel

class GetLocationDeletionMultiResponse(_Model):
    deletion: _Literal["Forbidden", "Restricted", "Allowed"] | str
    reassignment: _Literal["Forbidden", "Allowed"] | str
    emergency_locations: list[LocationDeletionInfo]

class ListDevicesAutomaticLocationUpdates(_Model):
    uri: str
    records: list[AutomaticLocationUpdatesDeviceInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class LocationDeletionErrorInfo(_Model):
    error_code: str
    message: str
    additional_info: str

class LocationDeletionInfo(_Model):
    id: str
    name: str
    deletion: _Literal["Failed", "Completed", "Forbidden", "Restricted", "Allowed"] | str
    errors: LocationDeletionErrorInfo

class LocationOwnerInfo(_Model):
    id: str
    extension_number: str
    name: str

class LocationUpdatesEmergencyAddressInfoRequest(_Model):
    country: str
    country_id: str
    country_iso_code: CountryIsoCode
    country_name: str
    customer_name: str
    state: str
    state_id: str
    state_iso_code: str
    state_name: str
    city: str
    street: str
    street2: str
    zip: str

class NetworkInfo(_Model):
    id: str
    uri: str
    name: str
    site: AutomaticLocationUpdatesSiteInfo
    public_ip_ranges: list[PublicIpRangeInfo]
    private_ip_ranges: list[PrivateIpRangeInfo]

class NetworksList(_Model):
    uri: str
    records: list[NetworkInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class PrivateIpRangeInfo(_Model):
    id: str
    start_ip: str
    end_ip: str
    name: str
    emergency_address: EmergencyLocationAddressResource
    emergency_location_id: str
    matched: bool
    emergency_location: EmergencyLocationInfo

class PrivateIpRangeInfoRequest(_Model):
    id: str
    start_ip: str
    end_ip: str
    name: str
    emergency_address: LocationUpdatesEmergencyAddressInfoRequest
    emergency_location_id: str
    emergency_location: EmergencyLocationInfo

class PublicIpRangeInfo(_Model):
    id: str
    start_ip: str
    end_ip: str
    matched: bool

class SwitchInfo(_Model):
    uri: str
    id: str
    chassis_id: str
    port: str
    name: str
    site: SwitchSiteInfo
    emergency_address: EmergencyAddressInfo
    emergency_location: EmergencyLocationInfo
    emergency_location_id: str

class SwitchSiteInfo(_Model):
    id: str
    name: str

class SwitchValidated(_Model):
    id: str
    chassis_id: str
    port: str
    status: _Literal["Valid", "Invalid"] | str
    errors: list[ValidationError]

class SwitchesList(_Model):
    records: list[SwitchInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

SyncStatus = _Literal["Verified", "Updated", "Deleted", "ActivationProcess", "NotRequired", "Unsupported", "Failed"] | str

class TaskResultInfo(_Model):
    records: list[TaskResultRecord]

class TaskResultRecord(_Model):
    id: str
    bssid: str
    chassis_id: str
    port: str
    status: str
    errors: list[TaskResultRecordErrorsInfo]

class TaskResultRecordErrorsInfo(_Model):
    error_code: str
    message: str
    parameter_name: str
    description: str

class UpdateMultipleSwitchesRequest(_Model):
    records: list[SwitchInfo]

class UpdateMultipleSwitchesResponse(_Model):
    task: BulkTaskInfo

class UpdateMultipleWirelessPointsRequest(_Model):
    records: list[UpdateWirelessPoint]

class UpdateMultipleWirelessPointsResponse(_Model):
    task: BulkTaskInfo

class UpdateNetworkRequest(_Model):
    id: str
    name: str
    site: AutomaticLocationUpdatesSiteInfo
    public_ip_ranges: list[PublicIpRangeInfo]
    private_ip_ranges: list[PrivateIpRangeInfoRequest]

class UpdateWirelessPoint(_Model):
    id: str
    bssid: str
    name: str
    site: EmergencyAddressAutoUpdateSiteInfo
    emergency_address: EmergencyAddressInfo
    emergency_location_id: str
    emergency_location: EmergencyLocationInfo

UsageStatus = _Literal["Active", "Inactive"] | str

class ValidateMultipleSwitchesRequest(_Model):
    records: list[SwitchInfo]

class ValidateMultipleSwitchesResponse(_Model):
    records: list[SwitchValidated]

class ValidateMultipleWirelessPointsRequest(_Model):
    records: list[WirelessPointInfo]

class ValidateMultipleWirelessPointsResponse(_Model):
    records: list[WirelessPointValidated]

class ValidationError(_Model):
    error_code: str
    message: str
    parameter_name: str

class WirelessPointInfo(_Model):
    uri: str
    id: str
    bssid: str
    name: str
    site: EmergencyAddressAutoUpdateSiteInfo
    emergency_address: EmergencyAddressInfo
    emergency_location: EmergencyLocationInfo
    emergency_location_id: str

class WirelessPointValidated(_Model):
    id: str
    bssid: str
    status: _Literal["Valid", "Invalid"] | str
    errors: list[ValidationError]

class WirelessPointsList(_Model):
    uri: str
    records: list[WirelessPointInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel
