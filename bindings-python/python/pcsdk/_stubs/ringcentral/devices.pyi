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
from ._shared import AddressFormatStatus, ApiError, ApiErrorWithParameter, BulkOperationExtensionReference, DeviceEmergencyServiceAddressResource, DeviceSiteInfo, EmergencyLocationAddressResource, EnumeratedPagingModel, LinePoolingEnum, PageNavigationModel, PhoneNumberDefinitionDirectNumberType, PhoneNumberDefinitionDirectNumberWithReservationId, PhoneNumberDefinitionNumberId, PhoneNumberDefinitionPreferredAreaCode, PhoneNumberDefinitionTollType, PhoneNumberE164, PhoneNumberType, PostalAddress, ShippingInfo, SiteBasicInfo, TrustedFlag

class _RespondingDevicesApi(_RespondingGroup):
    def add_device_to_inventory(self, body: AddDeviceToInventoryRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def bulk_add_devices_v2(self, body: BulkAddDevicesRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def delete_device_from_inventory(self, body: DeleteDeviceFromInventoryRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def list_extension_devices(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., line_pooling: _Literal["Host", "Guest", "None"] | str | None = ..., feature: _Sequence[_Literal["BLA", "CommonPhone", "Intercom", "Paging", "HELD"] | str] | None = ..., type: _Sequence[_Literal["HardPhone", "SoftPhone", "OtherPhone", "WebRTC", "Room"] | str] | None = ..., line_type: _Sequence[_Literal["Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"] | str] | None = ...) -> _Response: ...
    def list_extension_devices_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., line_pooling: _Literal["Host", "Guest", "None"] | str | None = ..., feature: _Sequence[_Literal["BLA", "CommonPhone", "Intercom", "Paging", "HELD"] | str] | None = ..., type: _Sequence[_Literal["HardPhone", "SoftPhone", "OtherPhone", "WebRTC", "Room"] | str] | None = ..., line_type: _Sequence[_Literal["Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DeviceResource, _Response]: ...
    def list_web_app_devices(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def read_device(self, device_id: str, *, account_id: str | None = ..., sync_emergency_address: bool | None = ...) -> _Response: ...
    def read_device_sip_info(self, device_id: str, *, account_id: str | None = ...) -> _Response: ...
    def remove_line_jws_public(self, device_id: str, *, account_id: str | None = ..., body: RemoveLineRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def replace_devices_jws_public(self, device_id: str, body: SwapDeviceRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_device(self, device_id: str, body: AccountDeviceUpdate | _Mapping[str, _Any], *, account_id: str | None = ..., prestatement: bool | None = ...) -> _Response: ...
    def update_device_emergency(self, device_id: str, body: AccountDeviceUpdate | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...

class DevicesApi(_RingCentralGroup):
    def with_response(self) -> _RespondingDevicesApi: ...
    def add_device_to_inventory(self, body: AddDeviceToInventoryRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> AddDeviceToInventoryResponse:
        """POST /restapi/v2/accounts/{accountId}/device-inventory"""
    def bulk_add_devices_v2(self, body: BulkAddDevicesRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> BulkAddDevicesResponse:
        """POST /restapi/v2/accounts/{accountId}/devices/bulk-add"""
    def delete_device_from_inventory(self, body: DeleteDeviceFromInventoryRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> DeleteDeviceFromInventoryResponse:
        """DELETE /restapi/v2/accounts/{accountId}/device-inventory"""
    def list_extension_devices(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., line_pooling: _Literal["Host", "Guest", "None"] | str | None = ..., feature: _Sequence[_Literal["BLA", "CommonPhone", "Intercom", "Paging", "HELD"] | str] | None = ..., type: _Sequence[_Literal["HardPhone", "SoftPhone", "OtherPhone", "WebRTC", "Room"] | str] | None = ..., line_type: _Sequence[_Literal["Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"] | str] | None = ...) -> GetExtensionDevicesResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device"""
    def list_extension_devices_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., line_pooling: _Literal["Host", "Guest", "None"] | str | None = ..., feature: _Sequence[_Literal["BLA", "CommonPhone", "Intercom", "Paging", "HELD"] | str] | None = ..., type: _Sequence[_Literal["HardPhone", "SoftPhone", "OtherPhone", "WebRTC", "Room"] | str] | None = ..., line_type: _Sequence[_Literal["Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DeviceResource, GetExtensionDevicesResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device"""
    def list_web_app_devices(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> WebAppDevicesResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices"""
    def read_device(self, device_id: str, *, account_id: str | None = ..., sync_emergency_address: bool | None = ...) -> DeviceResource:
        """GET /restapi/v1.0/account/{accountId}/device/{deviceId}"""
    def read_device_sip_info(self, device_id: str, *, account_id: str | None = ...) -> SipInfoResource:
        """GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info"""
    def remove_line_jws_public(self, device_id: str, *, account_id: str | None = ..., body: RemoveLineRequest | _Mapping[str, _Any] | None = ...) -> RemoveLineResponse:
        """DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId}"""
    def replace_devices_jws_public(self, device_id: str, body: SwapDeviceRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> None:
        """POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace"""
    def update_device(self, device_id: str, body: AccountDeviceUpdate | _Mapping[str, _Any], *, account_id: str | None = ..., prestatement: bool | None = ...) -> DeviceResource:
        """PUT /restapi/v1.0/account/{accountId}/device/{deviceId}"""
    def update_device_emergency(self, device_id: str, body: AccountDeviceUpdate | _Mapping[str, _Any], *, account_id: str | None = ...) -> DeviceResource:
        """PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency"""

class AccountDeviceUpdate(_Model):
    emergency_service_address: EmergencyServiceAddressResourceRequest
    emergency: DeviceEmergencyInfo
    extension: DeviceUpdateExtensionInfo
    phone_lines: DeviceUpdatePhoneLinesInfo
    use_as_common_phone: bool
    name: str

class AddDeviceToInventoryRequest(_Model):
    type: _Literal["OtherPhone"] | str
    quantity: int
    site: AddDeviceToInventoryRequestSite

class AddDeviceToInventoryRequestSite(_Model):
    id: str

class AddDeviceToInventoryResponse(_Model):
    devices: list[AddDeviceToInventoryResponseDevices]
    site: SiteBasicInfo

class AddDeviceToInventoryResponseDevices(_Model):
    id: str

class AddonInfo(_Model):
    id: str
    name: str
    count: int

AddressStatus = _Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"] | str

class BillingStatementCharges(_Model):
    description: str
    amount: float
    feature: str
    free_service_credit: float

class BillingStatementFees(_Model):
    description: str
    amount: float
    free_service_credit: float

class BillingStatementInfo(_Model):
    currency: str
    charges: list[BillingStatementCharges]
    fees: list[BillingStatementFees]
    total_charged: float
    total_charges: float
    total_fees: float
    subtotal: float
    total_free_service_credit: float

class BulkAddDevicesErrorItem(_Model):
    successful: bool
    errors: list[ApiErrorWithParameter]

class BulkAddDevicesItem(_Model):
    cost_center_id: str
    extension: BulkOperationExtensionReference
    type: _Literal["OtherPhone", "WebRTC"] | str
    emergency: BulkAddDevicesItemEmergency
    phone_info: PhoneNumberDefinitionTollType | PhoneNumberDefinitionPreferredAreaCode | PhoneNumberDefinitionDirectNumberWithReservationId | PhoneNumberDefinitionNumberId | PhoneNumberDefinitionDirectNumberType
    contact_center_phone_line: bool

class BulkAddDevicesItemEmergency(_Model):
    location: BulkAddDevicesItemEmergencyLocation
    address: PostalAddress

class BulkAddDevicesItemEmergencyLocation(_Model):
    id: str

class BulkAddDevicesRequest(_Model):
    records: list[BulkAddDevicesItem]

class BulkAddDevicesResponse(_Model):
    results: list[BulkAddDevicesSuccessItem | BulkAddDevicesErrorItem]

class BulkAddDevicesSuccessItem(_Model):
    successful: bool
    id: str
    extension: BulkOperationExtensionReference
    phone_number: PhoneNumberE164

class DeleteDeviceFromInventoryRequest(_Model):
    records: list[DeleteDeviceFromInventoryRequestRecords]

class DeleteDeviceFromInventoryRequestRecords(_Model):
    device_id: str

class DeleteDeviceFromInventoryResponse(_Model):
    records: list[DeleteDeviceFromInventoryResponseRecords]

class DeleteDeviceFromInventoryResponseRecords(_Model):
    bulk_item_successful: bool
    device_id: str
    bulk_item_errors: list[ApiError]

class DeviceEmergencyInfo(_Model):
    address: EmergencyLocationAddressResource
    location: DeviceEmergencyLocationInfo
    out_of_country: bool
    address_status: AddressStatus
    visibility: _Literal["Private", "Public"] | str
    sync_status: _Literal["Verified", "Updated", "Deleted", "NotRequired", "Unsupported", "Failed"] | str
    address_editable_status: _Literal["MainDevice", "AnyDevice"] | str

class DeviceEmergencyLocationInfo(_Model):
    id: str
    name: str
    address_format_id: str
    address_format_status: AddressFormatStatus
    trusted: TrustedFlag

DeviceFeatureEnum = _Literal["BLA", "CommonPhone", "Intercom", "Paging", "HELD"] | str

class DeviceProvisioningExtensionInfo(_Model):
    id: str
    uri: str
    extension_number: str
    partner_id: str

class DeviceResource(_Model):
    id: str
    uri: str
    sku: str
    type: _Literal["BLA", "SoftPhone", "OtherPhone", "HardPhone", "WebPhone", "Paging", "Room", "WebRTC"] | str
    name: str
    serial: str
    status: _Literal["Offline", "Online"] | str
    computer_name: str
    model: ModelInfo
    extension: ExtensionInfoIntId
    emergency: DeviceEmergencyInfo
    emergency_service_address: DeviceEmergencyServiceAddressResource
    phone_lines: list[PhoneLinesInfo]
    shipping: ShippingInfo
    box_billing_id: int
    use_as_common_phone: bool
    hot_desk_device: bool
    in_company_net: bool
    site: DeviceSiteInfo
    last_location_report_time: str
    line_pooling: LinePoolingEnum
    billing_statement: BillingStatementInfo
    automatic_voicemail_login: bool

class DeviceUpdateExtensionInfo(_Model):
    id: str

class DeviceUpdatePhoneLinesInfo(_Model):
    phone_lines: list[UpdateDevicePhoneInfo]

class EmergencyAddress(_Model):
    required: bool
    local_only: bool
    line_provisioning_status: _Literal["Valid", "Provisioning", "Invalid"] | str

class EmergencyServiceAddressResourceRequest(_Model):
    street: str
    street2: str
    zip: str
    customer_name: str
    state: str
    state_id: str
    country: str
    country_id: str

class ExtensionInfoIntId(_Model):
    id: int
    uri: str
    extension_number: str
    partner_id: str

class GetExtensionDevicesResponse(_Model):
    uri: str
    records: list[DeviceResource]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class ModelInfo(_Model):
    id: str
    name: str
    addons: list[AddonInfo]
    device_class: str
    features: list[DeviceFeatureEnum]
    line_count: int

class OutboundProxyInfo(_Model):
    region: str
    proxy: str
    proxy_tls: str
    proxyTLS: str

PaymentTypeInfo = _Literal["External", "TollFree", "Local", "BusinessMobileNumberProvider", "ExternalNumberProvider", "ExternalNumberProviderTollFree", "Mobile"] | str

PhoneLineTypeEnum = _Literal["Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"] | str

class PhoneLinesInfo(_Model):
    id: str
    line_type: PhoneLineTypeEnum
    phone_info: PhoneNumberInfoIntId
    emergency_address: EmergencyAddress

class PhoneNumberCountryInfo(_Model):
    id: str
    uri: str
    name: str

class PhoneNumberInfoIntId(_Model):
    id: int
    country: PhoneNumberCountryInfo
    extension: DeviceProvisioningExtensionInfo
    label: str
    location: str
    payment_type: PaymentTypeInfo
    phone_number: str
    status: str
    type: PhoneNumberType | None
    usage_type: _Literal["MainCompanyNumber", "AdditionalCompanyNumber", "CompanyNumber", "DirectNumber", "CompanyFaxNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "IntegrationNumber"] | str

class RemoveLineRequest(_Model):
    keep_assets_in_inventory: bool

class RemoveLineResponse(_Model):
    id: str
    type: _Literal["HardPhone", "SoftPhone", "OtherPhone", "MobileDevice", "BLA", "Paging", "WebPhone", "WebRTC", "ZoomMobile", "ZoomPhone", "Room", "Unknown"] | str
    name: str
    serial: str

class SipInfoResource(_Model):
    domain: str
    outbound_proxies: list[OutboundProxyInfo]
    user_name: str
    password: str
    authorization_id: str

class SwapDeviceRequest(_Model):
    target_device_id: str

class UpdateDevicePhoneInfo(_Model):
    id: str

class WebAppDeviceRecord(_Model):
    id: str
    type: _Literal["WebPhone"] | str
    name: str
    serial: str
    status: _Literal["Offline", "Online"] | str
    expires_in: int

class WebAppDevicesResponse(_Model):
    records: list[WebAppDeviceRecord]
