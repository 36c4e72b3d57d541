// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressFormatStatus, DeviceEmergencyServiceAddressResource, DeviceSiteInfo, EmergencyAddressStatus, LinePoolingEnum, ShippingInfo, TrustedFlag } from './_shared.cjs'

export class DeviceSipRegistrationApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/client-info/sip-provision */
  createSIPRegistration<W extends boolean = false>(body: CreateSipRegistrationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CreateSipRegistrationResponse, W>
}

export type AuthorizationType = _Open<"SipDigest" | "BearerToken">

export interface CreateSipRegistrationRequest {
  device?: DeviceInfoRequest
  sipInfo?: SIPInfoRequest[]
  softPhoneLineReassignment?: _Open<"None" | "Initialize" | "Reassign">
}

export interface CreateSipRegistrationResponse {
  device: SipRegistrationDeviceInfo
  sipInfo: SipInfoResponse[]
  sipInfoPstn?: SipInfoResponse[]
  sipFlags: SipFlagsResponse
  sipErrorCodes?: string[]
  pollingInterval?: number
  persistGatewayConfigured?: boolean
}

export interface DeviceAddonInfo {
  id?: string
  name?: string
  count?: number
}

export interface DeviceExtensionInfo {
  id?: number
  uri?: string
  extensionNumber?: string
}

export interface DeviceInfoRequest {
  id?: string
  appExternalId?: string
  computerName?: string
  serial?: string
}

export interface DeviceModelInfo {
  id?: string
  name?: string
  addons: DeviceAddonInfo[]
  features?: (_Open<"BLA" | "Intercom" | "Paging" | "HELD">)[]
}

export interface DevicePhoneLinesEmergencyAddressInfo {
  required?: boolean
  localOnly?: boolean
  lineProvisioningStatus?: _Open<"Invalid" | "Provisioning" | "Valid">
}

export interface DevicePhoneLinesInfo {
  id?: string
  lineType?: _Open<"Standalone" | "StandaloneFree" | "BlaPrimary" | "BlaSecondary">
  emergencyAddress?: DevicePhoneLinesEmergencyAddressInfo
  phoneInfo?: DevicePhoneNumberInfo
}

export interface DevicePhoneNumberCountryInfo {
  id?: string
  uri?: string
  name?: string
}

export interface DevicePhoneNumberInfo {
  id?: number
  country?: DevicePhoneNumberCountryInfo
  paymentType?: _Open<"External" | "TollFree" | "Local" | "ExternalNumberProvider">
  phoneNumber?: string
  usageType?: _Open<"CompanyNumber" | "MainCompanyNumber" | "AdditionalCompanyNumber" | "DirectNumber" | "CompanyFaxNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber">
  type?: _Open<"VoiceFax" | "FaxOnly" | "VoiceOnly">
}

export interface SIPInfoRequest {
  transport?: _Open<"UDP" | "TCP" | "TLS" | "WSS">
}

export interface SipFlagsResponse {
  voipFeatureEnabled?: boolean
  voipCountryBlocked?: boolean
  outboundCallsEnabled?: boolean
  dscpEnabled?: boolean
  dscpSignaling?: number
  dscpVoice?: number
  dscpVideo?: number
}

export interface SipInfoResponse {
  username?: string
  password?: string
  authorizationTypes?: AuthorizationType[]
  authorizationId?: string
  domain?: string
  outboundProxy?: string
  outboundProxyIPv6?: string
  outboundProxyBackup?: string
  outboundProxyIPv6Backup?: string
  transport?: _Open<"UDP" | "TCP" | "TLS" | "WSS">
  certificate?: string
  switchBackInterval?: number
  stunServers?: string[]
}

export interface SipRegistrationDeviceEmergencyInfo {
  address?: DeviceEmergencyServiceAddressResource
  location?: SipRegistrationDeviceLocationInfo
  outOfCountry?: boolean
  addressStatus?: EmergencyAddressStatus
  visibility?: _Open<"Private" | "Public">
  syncStatus?: _Open<"Verified" | "Updated" | "Deleted" | "NotRequired" | "Unsupported" | "Failed">
  addressEditableStatus?: _Open<"MainDevice" | "AnyDevice">
  addressRequired?: boolean
  addressLocationOnly?: boolean
}

export interface SipRegistrationDeviceInfo {
  uri?: string
  id?: string
  type?: _Open<"HardPhone" | "MobileDevice" | "OtherPhone" | "Paging" | "Room" | "SoftPhone" | "WebPhone">
  sku?: string
  status?: _Open<"Online" | "Offline">
  name?: string
  serial?: string
  computerName?: string
  model?: DeviceModelInfo
  extension?: DeviceExtensionInfo
  emergencyServiceAddress?: DeviceEmergencyServiceAddressResource
  emergency?: SipRegistrationDeviceEmergencyInfo
  shipping?: ShippingInfo
  phoneLines?: DevicePhoneLinesInfo[]
  boxBillingId?: number
  useAsCommonPhone?: boolean
  linePooling?: LinePoolingEnum
  inCompanyNet?: boolean
  site?: DeviceSiteInfo
  lastLocationReportTime?: string
  hotDeskDevice?: boolean
}

export interface SipRegistrationDeviceLocationInfo {
  id?: string
  name?: string
  addressFormatId?: string
  addressFormatStatus?: AddressFormatStatus
  trusted?: TrustedFlag
}
export {}
