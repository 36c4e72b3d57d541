# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import AddressFormatStatus, DeviceEmergencyServiceAddressResource, DeviceSiteInfo, EmergencyAddressStatus, LinePoolingEnum, ShippingInfo, TrustedFlag

class _RespondingDeviceSipRegistrationApi(_RespondingGroup):
    def create_sip_registration(self, body: CreateSipRegistrationRequest | _Mapping[str, _Any]) -> _Response: ...

class DeviceSipRegistrationApi(_RingCentralGroup):
    def with_response(self) -> _RespondingDeviceSipRegistrationApi: ...
    def create_sip_registration(self, body: CreateSipRegistrationRequest | _Mapping[str, _Any]) -> CreateSipRegistrationResponse:
        """POST /restapi/v1.0/client-info/sip-provision"""

AuthorizationType = _Literal["SipDigest", "BearerToken"] | str

class CreateSipRegistrationRequest(_Model):
    device: DeviceInfoRequest
    sip_info: list[SIPInfoRequest]
    soft_phone_line_reassignment: _Literal["None", "Initialize", "Reassign"] | str

class CreateSipRegistrationResponse(_Model):
    device: SipRegistrationDeviceInfo
    sip_info: list[SipInfoResponse]
    sip_info_pstn: list[SipInfoResponse]
    sip_flags: SipFlagsResponse
    sip_error_codes: list[str]
    polling_interval: int
    persist_gateway_configured: bool

class DeviceAddonInfo(_Model):
    id: str
    name: str
    count: int

class DeviceExtensionInfo(_Model):
    id: int
    uri: str
    extension_number: str

class DeviceInfoRequest(_Model):
    id: str
    app_external_id: str
    computer_name: str
    serial: str

class DeviceModelInfo(_Model):
    id: str
    name: str
    addons: list[DeviceAddonInfo]
    features: list[_Literal["BLA", "Intercom", "Paging", "HELD"] | str]

class DevicePhoneLinesEmergencyAddressInfo(_Model):
    required: bool
    local_only: bool
    line_provisioning_status: _Literal["Invalid", "Provisioning", "Valid"] | str

class DevicePhoneLinesInfo(_Model):
    id: str
    line_type: _Literal["Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"] | str
    emergency_address: DevicePhoneLinesEmergencyAddressInfo
    phone_info: DevicePhoneNumberInfo

class DevicePhoneNumberCountryInfo(_Model):
    id: str
    uri: str
    name: str

class DevicePhoneNumberInfo(_Model):
    id: int
    country: DevicePhoneNumberCountryInfo
    payment_type: _Literal["External", "TollFree", "Local", "ExternalNumberProvider"] | str
    phone_number: str
    usage_type: _Literal["CompanyNumber", "MainCompanyNumber", "AdditionalCompanyNumber", "DirectNumber", "CompanyFaxNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber"] | str
    type: _Literal["VoiceFax", "FaxOnly", "VoiceOnly"] | str

class SIPInfoRequest(_Model):
    transport: _Literal["UDP", "TCP", "TLS", "WSS"] | str

class SipFlagsResponse(_Model):
    voip_feature_enabled: bool
    voip_country_blocked: bool
    outbound_calls_enabled: bool
    dscp_enabled: bool
    dscp_signaling: int
    dscp_voice: int
    dscp_video: int

class SipInfoResponse(_Model):
    username: str
    password: str
    authorization_types: list[AuthorizationType]
    authorization_id: str
    domain: str
    outbound_proxy: str
    outbound_proxy_i_pv6: str
    outbound_proxy_backup: str
    outbound_proxy_i_pv6_backup: str
    transport: _Literal["UDP", "TCP", "TLS", "WSS"] | str
    certificate: str
    switch_back_interval: int
    stun_servers: list[str]

class SipRegistrationDeviceEmergencyInfo(_Model):
    address: DeviceEmergencyServiceAddressResource
    location: SipRegistrationDeviceLocationInfo
    out_of_country: bool
    address_status: EmergencyAddressStatus
    visibility: _Literal["Private", "Public"] | str
    sync_status: _Literal["Verified", "Updated", "Deleted", "NotRequired", "Unsupported", "Failed"] | str
    address_editable_status: _Literal["MainDevice", "AnyDevice"] | str
    address_required: bool
    address_location_only: bool

class SipRegistrationDeviceInfo(_Model):
    uri: str
    id: str
    type: _Literal["HardPhone", "MobileDevice", "OtherPhone", "Paging", "Room", "SoftPhone", "WebPhone"] | str
    sku: str
    status: _Literal["Online", "Offline"] | str
    name: str
    serial: str
    computer_name: str
    model: DeviceModelInfo
    extension: DeviceExtensionInfo
    emergency_service_address: DeviceEmergencyServiceAddressResource
    emergency: SipRegistrationDeviceEmergencyInfo
    shipping: ShippingInfo
    phone_lines: list[DevicePhoneLinesInfo]
    box_billing_id: int
    use_as_common_phone: bool
    line_pooling: LinePoolingEnum
    in_company_net: bool
    site: DeviceSiteInfo
    last_location_report_time: str
    hot_desk_device: bool

class SipRegistrationDeviceLocationInfo(_Model):
    id: str
    name: str
    address_format_id: str
    address_format_status: AddressFormatStatus
    trusted: TrustedFlag
