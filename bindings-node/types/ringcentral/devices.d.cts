// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressFormatStatus, ApiError, ApiErrorWithParameter, BulkOperationExtensionReference, DeviceEmergencyServiceAddressResource, DeviceSiteInfo, EmergencyLocationAddressResource, EnumeratedPagingModel, LinePoolingEnum, PageNavigationModel, PhoneNumberDefinitionDirectNumberType, PhoneNumberDefinitionDirectNumberWithReservationId, PhoneNumberDefinitionNumberId, PhoneNumberDefinitionPreferredAreaCode, PhoneNumberDefinitionTollType, PhoneNumberE164, PhoneNumberType, PostalAddress, ShippingInfo, SiteBasicInfo, TrustedFlag } from './_shared.cjs'

export class DevicesApi extends _RingCentralGroup {
  /** POST /restapi/v2/accounts/{accountId}/device-inventory */
  addDeviceToInventory<W extends boolean = false>(body: AddDeviceToInventoryRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AddDeviceToInventoryResponse, W>
  /** POST /restapi/v2/accounts/{accountId}/devices/bulk-add */
  bulkAddDevicesV2<W extends boolean = false>(body: BulkAddDevicesRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<BulkAddDevicesResponse, W>
  /** DELETE /restapi/v2/accounts/{accountId}/device-inventory */
  deleteDeviceFromInventory<W extends boolean = false>(body: DeleteDeviceFromInventoryRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<DeleteDeviceFromInventoryResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device */
  listExtensionDevices<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; page?: number; perPage?: number; linePooling?: _Open<"Host" | "Guest" | "None">; feature?: _Many<_Open<"BLA" | "CommonPhone" | "Intercom" | "Paging" | "HELD">>; type?: _Many<_Open<"HardPhone" | "SoftPhone" | "OtherPhone" | "WebRTC" | "Room">>; lineType?: _Many<_Open<"Unknown" | "Standalone" | "StandaloneFree" | "BlaPrimary" | "BlaSecondary">> } & _Inline<W>, call?: _Call<W>): _Answer<GetExtensionDevicesResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device */
  listExtensionDevicesIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; page?: number; perPage?: number; linePooling?: _Open<"Host" | "Guest" | "None">; feature?: _Many<_Open<"BLA" | "CommonPhone" | "Intercom" | "Paging" | "HELD">>; type?: _Many<_Open<"HardPhone" | "SoftPhone" | "OtherPhone" | "WebRTC" | "Room">>; lineType?: _Many<_Open<"Unknown" | "Standalone" | "StandaloneFree" | "BlaPrimary" | "BlaSecondary">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DeviceResource, GetExtensionDevicesResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices */
  listWebAppDevices<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<WebAppDevicesResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/device/{deviceId} */
  readDevice<W extends boolean = false>(deviceId: string, options?: { accountId?: string; syncEmergencyAddress?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<DeviceResource, W>
  /** GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info */
  readDeviceSipInfo<W extends boolean = false>(deviceId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<SipInfoResource, W>
  /** DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId} */
  removeLineJWSPublic<W extends boolean = false>(deviceId: string, options?: { accountId?: string; body?: RemoveLineRequest } & _Inline<W>, call?: _Call<W>): _Answer<RemoveLineResponse, W>
  /** POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace */
  replaceDevicesJWSPublic<W extends boolean = false>(deviceId: string, body: SwapDeviceRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PUT /restapi/v1.0/account/{accountId}/device/{deviceId} */
  updateDevice<W extends boolean = false>(deviceId: string, body: AccountDeviceUpdate, options?: { accountId?: string; prestatement?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<DeviceResource, W>
  /** PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency */
  updateDeviceEmergency<W extends boolean = false>(deviceId: string, body: AccountDeviceUpdate, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<DeviceResource, W>
}

export interface AccountDeviceUpdate {
  emergencyServiceAddress?: EmergencyServiceAddressResourceRequest
  emergency?: DeviceEmergencyInfo
  extension?: DeviceUpdateExtensionInfo
  phoneLines?: DeviceUpdatePhoneLinesInfo
  useAsCommonPhone?: boolean
  name?: string
}

export interface AddDeviceToInventoryRequest {
  type: _Open<"OtherPhone">
  quantity: number
  site?: AddDeviceToInventoryRequestSite
}

export interface AddDeviceToInventoryRequestSite {
  id?: string
}

export interface AddDeviceToInventoryResponse {
  devices: AddDeviceToInventoryResponseDevices[]
  site: SiteBasicInfo
}

export interface AddDeviceToInventoryResponseDevices {
  id: string
}

export interface AddonInfo {
  id?: string
  name?: string
  count?: number
}

export type AddressStatus = _Open<"Valid" | "Invalid" | "Provisioning" | "Deprovisioned">

export interface BillingStatementCharges {
  description?: string
  amount?: number
  feature?: string
  freeServiceCredit?: number
}

export interface BillingStatementFees {
  description?: string
  amount?: number
  freeServiceCredit?: number
}

export interface BillingStatementInfo {
  currency?: string
  charges?: BillingStatementCharges[]
  fees?: BillingStatementFees[]
  totalCharged?: number
  totalCharges?: number
  totalFees?: number
  subtotal?: number
  totalFreeServiceCredit?: number
}

export interface BulkAddDevicesErrorItem {
  successful: boolean
  errors: ApiErrorWithParameter[]
}

export interface BulkAddDevicesItem {
  costCenterId?: string
  extension: BulkOperationExtensionReference
  type: _Open<"OtherPhone" | "WebRTC">
  emergency: BulkAddDevicesItemEmergency
  phoneInfo: PhoneNumberDefinitionTollType | PhoneNumberDefinitionPreferredAreaCode | PhoneNumberDefinitionDirectNumberWithReservationId | PhoneNumberDefinitionNumberId | PhoneNumberDefinitionDirectNumberType
  contactCenterPhoneLine?: boolean
}

export interface BulkAddDevicesItemEmergency {
  location?: BulkAddDevicesItemEmergencyLocation
  address?: PostalAddress
}

export interface BulkAddDevicesItemEmergencyLocation {
  id: string
}

export interface BulkAddDevicesRequest {
  records: BulkAddDevicesItem[]
}

export interface BulkAddDevicesResponse {
  results: (BulkAddDevicesSuccessItem | BulkAddDevicesErrorItem)[]
}

export interface BulkAddDevicesSuccessItem {
  successful: boolean
  id: string
  extension: BulkOperationExtensionReference
  phoneNumber: PhoneNumberE164
}

export interface DeleteDeviceFromInventoryRequest {
  records: DeleteDeviceFromInventoryRequestRecords[]
}

export interface DeleteDeviceFromInventoryRequestRecords {
  deviceId?: string
}

export interface DeleteDeviceFromInventoryResponse {
  records: DeleteDeviceFromInventoryResponseRecords[]
}

export interface DeleteDeviceFromInventoryResponseRecords {
  bulkItemSuccessful?: boolean
  deviceId?: string
  bulkItemErrors?: ApiError[]
}

export interface DeviceEmergencyInfo {
  address?: EmergencyLocationAddressResource
  location?: DeviceEmergencyLocationInfo
  outOfCountry?: boolean
  addressStatus?: AddressStatus
  visibility?: _Open<"Private" | "Public">
  syncStatus?: _Open<"Verified" | "Updated" | "Deleted" | "NotRequired" | "Unsupported" | "Failed">
  addressEditableStatus?: _Open<"MainDevice" | "AnyDevice">
}

export interface DeviceEmergencyLocationInfo {
  id?: string
  name?: string
  addressFormatId?: string
  addressFormatStatus?: AddressFormatStatus
  trusted?: TrustedFlag
}

export type DeviceFeatureEnum = _Open<"BLA" | "CommonPhone" | "Intercom" | "Paging" | "HELD">

export interface DeviceProvisioningExtensionInfo {
  id?: string
  uri?: string
  extensionNumber?: string
  partnerId?: string
}

export interface DeviceResource {
  id?: string
  uri?: string
  sku?: string
  type?: _Open<"BLA" | "SoftPhone" | "OtherPhone" | "HardPhone" | "WebPhone" | "Paging" | "Room" | "WebRTC">
  name?: string
  serial?: string
  status?: _Open<"Offline" | "Online">
  computerName?: string
  model?: ModelInfo
  extension?: ExtensionInfoIntId
  emergency?: DeviceEmergencyInfo
  emergencyServiceAddress?: DeviceEmergencyServiceAddressResource
  phoneLines?: PhoneLinesInfo[]
  shipping?: ShippingInfo
  boxBillingId?: number
  useAsCommonPhone?: boolean
  hotDeskDevice?: boolean
  inCompanyNet?: boolean
  site?: DeviceSiteInfo
  lastLocationReportTime?: string
  linePooling?: LinePoolingEnum
  billingStatement?: BillingStatementInfo
  automaticVoicemailLogin?: boolean
}

export interface DeviceUpdateExtensionInfo {
  id?: string
}

export interface DeviceUpdatePhoneLinesInfo {
  phoneLines?: UpdateDevicePhoneInfo[]
}

export interface EmergencyAddress {
  required?: boolean
  localOnly?: boolean
  lineProvisioningStatus?: _Open<"Valid" | "Provisioning" | "Invalid">
}

export interface EmergencyServiceAddressResourceRequest {
  street?: string
  street2?: string
  zip?: string
  customerName?: string
  state?: string
  stateId?: string
  country?: string
  countryId?: string
}

export interface ExtensionInfoIntId {
  id?: number
  uri?: string
  extensionNumber?: string
  partnerId?: string
}

export interface GetExtensionDevicesResponse {
  uri?: string
  records: DeviceResource[]
  navigation: PageNavigationModel
  paging: EnumeratedPagingModel
}

export interface ModelInfo {
  id?: string
  name?: string
  addons?: AddonInfo[]
  deviceClass?: string
  features?: DeviceFeatureEnum[]
  lineCount?: number
}

export interface OutboundProxyInfo {
  region?: string
  proxy?: string
  proxyTLS?: string
}

export type PaymentTypeInfo = _Open<"External" | "TollFree" | "Local" | "BusinessMobileNumberProvider" | "ExternalNumberProvider" | "ExternalNumberProviderTollFree" | "Mobile">

export type PhoneLineTypeEnum = _Open<"Unknown" | "Standalone" | "StandaloneFree" | "BlaPrimary" | "BlaSecondary">

export interface PhoneLinesInfo {
  id?: string
  lineType?: PhoneLineTypeEnum
  phoneInfo?: PhoneNumberInfoIntId
  emergencyAddress?: EmergencyAddress
}

export interface PhoneNumberCountryInfo {
  id?: string
  uri?: string
  name?: string
}

export interface PhoneNumberInfoIntId {
  id?: number
  country?: PhoneNumberCountryInfo
  extension?: DeviceProvisioningExtensionInfo
  label?: string
  location?: string
  paymentType?: PaymentTypeInfo
  phoneNumber?: string
  status?: string
  type?: PhoneNumberType | null
  usageType?: _Open<"MainCompanyNumber" | "AdditionalCompanyNumber" | "CompanyNumber" | "DirectNumber" | "CompanyFaxNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "IntegrationNumber">
}

export interface RemoveLineRequest {
  keepAssetsInInventory: boolean
}

export interface RemoveLineResponse {
  id: string
  type: _Open<"HardPhone" | "SoftPhone" | "OtherPhone" | "MobileDevice" | "BLA" | "Paging" | "WebPhone" | "WebRTC" | "ZoomMobile" | "ZoomPhone" | "Room" | "Unknown">
  name: string
  serial?: string
}

export interface SipInfoResource {
  domain?: string
  outboundProxies?: OutboundProxyInfo[]
  userName?: string
  password?: string
  authorizationId?: string
}

export interface SwapDeviceRequest {
  targetDeviceId?: string
}

export interface UpdateDevicePhoneInfo {
  id?: string
}

export interface WebAppDeviceRecord {
  id: string
  type: _Open<"WebPhone">
  name?: string
  serial?: string
  status: _Open<"Offline" | "Online">
  expiresIn?: number
}

export interface WebAppDevicesResponse {
  records?: WebAppDeviceRecord[]
}
export {}
