// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressFormatStatus, CountryIsoCode, EmergencyAddressStatus, EmergencyLocationAddressResource, EnumeratedPagingModel, PageNavigationModel, SiteBasicInfo, TrustedFlag } from './_shared.cjs'

export class AutomaticLocationUpdatesApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users/bulk-assign */
  assignMultipleAutomaticLocationUpdatesUsers<W extends boolean = false>(options?: { accountId?: string; body?: EmergencyAddressAutoUpdateUsersBulkAssignResource } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices/bulk-assign */
  assignMultipleDevicesAutomaticLocationUpdates<W extends boolean = false>(options?: { accountId?: string; body?: AssignMultipleDevicesAutomaticLocationUpdates } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /restapi/v1.0/account/{accountId}/emergency-locations */
  createEmergencyLocation<W extends boolean = false>(body: EmergencyLocationRequestResource, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<EmergencyLocationResponseResource, W>
  /** POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations */
  createExtensionEmergencyLocation<W extends boolean = false>(body: CreateUserEmergencyLocationRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<EmergencyLocationResponseResource, W>
  /** POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-create */
  createMultipleSwitches<W extends boolean = false>(body: CreateMultipleSwitchesRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CreateMultipleSwitchesResponse, W>
  /** POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-create */
  createMultipleWirelessPoints<W extends boolean = false>(body: CreateMultipleWirelessPointsRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CreateMultipleWirelessPointsResponse, W>
  /** POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks */
  createNetwork<W extends boolean = false>(body: CreateNetworkRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<NetworkInfo, W>
  /** POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches */
  createSwitch<W extends boolean = false>(body: SwitchInfo, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<SwitchInfo, W>
  /** POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points */
  createWirelessPoint<W extends boolean = false>(body: CreateWirelessPoint, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<WirelessPointInfo, W>
  /** DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId} */
  deleteEmergencyLocation<W extends boolean = false>(locationId: string, options?: { accountId?: string; validateOnly?: boolean; newLocationId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetLocationDeletionMultiResponse, W>
  /** DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId} */
  deleteExtensionEmergencyLocation<W extends boolean = false>(locationId: string, options?: { accountId?: string; extensionId?: string; validateOnly?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId} */
  deleteNetwork<W extends boolean = false>(networkId: _Many<string>, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId} */
  deleteSwitch<W extends boolean = false>(switchId: _Many<string>, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId} */
  deleteWirelessPoint<W extends boolean = false>(pointId: _Many<string>, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId} */
  getExtensionEmergencyLocation<W extends boolean = false>(locationId: string, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CommonEmergencyLocationResource, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations */
  getExtensionEmergencyLocations<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; siteId?: _Many<string>; searchString?: string; domesticCountryId?: string; orderBy?: _Open<"+name" | "+siteName" | "+address" | "+addressStatus" | "+usageStatus" | "+visibility" | "-name" | "-siteName" | "-address" | "-addressStatus" | "-usageStatus" | "-visibility">; perPage?: number; page?: number; visibility?: _Open<"Public"> } & _Inline<W>, call?: _Call<W>): _Answer<EmergencyLocationsResource, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations */
  getExtensionEmergencyLocationsIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; siteId?: _Many<string>; searchString?: string; domesticCountryId?: string; orderBy?: _Open<"+name" | "+siteName" | "+address" | "+addressStatus" | "+usageStatus" | "+visibility" | "-name" | "-siteName" | "-address" | "-addressStatus" | "-usageStatus" | "-visibility">; perPage?: number; page?: number; visibility?: _Open<"Public">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CommonEmergencyLocationResource, EmergencyLocationsResource, W>
  /** GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches */
  listAccountSwitches<W extends boolean = false>(options?: { accountId?: string; siteId?: _Many<string>; searchString?: string; orderBy?: _Many<string>; perPage?: number; page?: number } & _Inline<W>, call?: _Call<W>): _Answer<SwitchesList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches */
  listAccountSwitchesIter<W extends boolean = false>(options?: { accountId?: string; siteId?: _Many<string>; searchString?: string; orderBy?: _Many<string>; perPage?: number; page?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SwitchInfo, SwitchesList, W>
  /** GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users */
  listAutomaticLocationUpdatesUsers<W extends boolean = false>(options?: { accountId?: string; type?: _Many<_Open<"User" | "Limited">>; searchString?: string; department?: _Many<string>; siteId?: _Many<string>; featureEnabled?: boolean; orderBy?: _Many<string>; perPage?: number; page?: number } & _Inline<W>, call?: _Call<W>): _Answer<AutomaticLocationUpdatesUserList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users */
  listAutomaticLocationUpdatesUsersIter<W extends boolean = false>(options?: { accountId?: string; type?: _Many<_Open<"User" | "Limited">>; searchString?: string; department?: _Many<string>; siteId?: _Many<string>; featureEnabled?: boolean; orderBy?: _Many<string>; perPage?: number; page?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AutomaticLocationUpdatesUserInfo, AutomaticLocationUpdatesUserList, W>
  /** GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices */
  listDevicesAutomaticLocationUpdates<W extends boolean = false>(options?: { accountId?: string; siteId?: _Many<string>; featureEnabled?: boolean; modelId?: _Many<string>; compatibleOnly?: boolean; searchString?: string; orderBy?: _Many<string>; perPage?: number; page?: number } & _Inline<W>, call?: _Call<W>): _Answer<ListDevicesAutomaticLocationUpdates, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices */
  listDevicesAutomaticLocationUpdatesIter<W extends boolean = false>(options?: { accountId?: string; siteId?: _Many<string>; featureEnabled?: boolean; modelId?: _Many<string>; compatibleOnly?: boolean; searchString?: string; orderBy?: _Many<string>; perPage?: number; page?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AutomaticLocationUpdatesDeviceInfo, ListDevicesAutomaticLocationUpdates, W>
  /** GET /restapi/v1.0/account/{accountId}/emergency-locations */
  listEmergencyLocations<W extends boolean = false>(options?: { accountId?: string; siteId?: _Many<string>; searchString?: string; addressStatus?: _Open<"Valid" | "Invalid" | "Provisioning" | "Deprovisioned">; usageStatus?: _Open<"Active" | "Inactive">; domesticCountryId?: string; orderBy?: _Open<"+name" | "+siteName" | "+address" | "+addressStatus" | "+usageStatus" | "-name" | "-siteName" | "-address" | "-addressStatus" | "-usageStatus">; visibility?: _Open<"Public">; perPage?: number; page?: number } & _Inline<W>, call?: _Call<W>): _Answer<EmergencyLocationsResource, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/emergency-locations */
  listEmergencyLocationsIter<W extends boolean = false>(options?: { accountId?: string; siteId?: _Many<string>; searchString?: string; addressStatus?: _Open<"Valid" | "Invalid" | "Provisioning" | "Deprovisioned">; usageStatus?: _Open<"Active" | "Inactive">; domesticCountryId?: string; orderBy?: _Open<"+name" | "+siteName" | "+address" | "+addressStatus" | "+usageStatus" | "-name" | "-siteName" | "-address" | "-addressStatus" | "-usageStatus">; visibility?: _Open<"Public">; perPage?: number; page?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CommonEmergencyLocationResource, EmergencyLocationsResource, W>
  /** GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks */
  listNetworks<W extends boolean = false>(options?: { accountId?: string; siteId?: _Many<string>; searchString?: string; orderBy?: _Many<string>; perPage?: number; page?: number } & _Inline<W>, call?: _Call<W>): _Answer<NetworksList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks */
  listNetworksIter<W extends boolean = false>(options?: { accountId?: string; siteId?: _Many<string>; searchString?: string; orderBy?: _Many<string>; perPage?: number; page?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<NetworkInfo, NetworksList, W>
  /** GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points */
  listWirelessPoints<W extends boolean = false>(options?: { accountId?: string; siteId?: _Many<string>; searchString?: string; orderBy?: _Many<string>; perPage?: number; page?: number } & _Inline<W>, call?: _Call<W>): _Answer<WirelessPointsList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points */
  listWirelessPointsIter<W extends boolean = false>(options?: { accountId?: string; siteId?: _Many<string>; searchString?: string; orderBy?: _Many<string>; perPage?: number; page?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WirelessPointInfo, WirelessPointsList, W>
  /** GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/tasks/{taskId} */
  readAutomaticLocationUpdatesTask<W extends boolean = false>(taskId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AutomaticLocationUpdatesTaskInfo, W>
  /** GET /restapi/v1.0/account/{accountId}/emergency-locations/{locationId} */
  readEmergencyLocation<W extends boolean = false>(locationId: string, options?: { accountId?: string; syncEmergencyAddress?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<CommonEmergencyLocationResource, W>
  /** GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId} */
  readNetwork<W extends boolean = false>(networkId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<NetworkInfo, W>
  /** GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId} */
  readSwitch<W extends boolean = false>(switchId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<SwitchInfo, W>
  /** GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId} */
  readWirelessPoint<W extends boolean = false>(pointId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<WirelessPointInfo, W>
  /** PUT /restapi/v1.0/account/{accountId}/emergency-locations/{locationId} */
  updateEmergencyLocation<W extends boolean = false>(locationId: string, body: EmergencyLocationRequestResource, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<EmergencyLocationResponseResource, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId} */
  updateExtensionEmergencyLocation<W extends boolean = false>(locationId: string, body: EmergencyLocationRequestResource, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<EmergencyLocationResponseResource, W>
  /** POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-update */
  updateMultipleSwitches<W extends boolean = false>(body: UpdateMultipleSwitchesRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<UpdateMultipleSwitchesResponse, W>
  /** POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-update */
  updateMultipleWirelessPoints<W extends boolean = false>(body: UpdateMultipleWirelessPointsRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<UpdateMultipleWirelessPointsResponse, W>
  /** PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId} */
  updateNetwork<W extends boolean = false>(networkId: string, body: UpdateNetworkRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<NetworkInfo, W>
  /** PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId} */
  updateSwitch<W extends boolean = false>(switchId: string, body: SwitchInfo, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<SwitchInfo, W>
  /** PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId} */
  updateWirelessPoint<W extends boolean = false>(pointId: string, body: UpdateWirelessPoint, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<WirelessPointInfo, W>
  /** POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-validate */
  validateMultipleSwitches<W extends boolean = false>(body: ValidateMultipleSwitchesRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ValidateMultipleSwitchesResponse, W>
  /** POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-validate */
  validateMultipleWirelessPoints<W extends boolean = false>(body: ValidateMultipleWirelessPointsRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ValidateMultipleWirelessPointsResponse, W>
}

export interface AssignMultipleDevicesAutomaticLocationUpdates {
  enabledDeviceIds?: string[]
  disabledDeviceIds?: string[]
}

export interface AutomaticLocationUpdatesDeviceInfo {
  id?: string
  type?: AutomaticLocationUpdatesDeviceType
  serial?: string
  featureEnabled?: boolean
  name?: string
  model?: AutomaticLocationUpdatesModelInfo
  site?: AutomaticLocationUpdatesSiteInfo
  phoneLines?: AutomaticLocationUpdatesPhoneLine[]
}

export type AutomaticLocationUpdatesDeviceType = _Open<"HardPhone" | "SoftPhone" | "OtherPhone">

export type AutomaticLocationUpdatesModelFeature = _Open<"BLA" | "Intercom" | "Paging" | "HELD">

export interface AutomaticLocationUpdatesModelInfo {
  id?: string
  name?: string
  features?: AutomaticLocationUpdatesModelFeature[]
}

export interface AutomaticLocationUpdatesPhoneLine {
  lineType?: AutomaticLocationUpdatesPhoneLineType
  phoneInfo?: AutomaticLocationUpdatesPhoneNumberInfo
}

export type AutomaticLocationUpdatesPhoneLineType = _Open<"Unknown" | "Standalone" | "StandaloneFree" | "BlaPrimary" | "BlaSecondary" | "BLF">

export interface AutomaticLocationUpdatesPhoneNumberInfo {
  id?: number
  phoneNumber?: string
}

export interface AutomaticLocationUpdatesSiteInfo {
  id?: string
  uri?: string
  name?: string
  code?: string
}

export interface AutomaticLocationUpdatesTaskInfo {
  id?: string
  status?: _Open<"Accepted" | "InProgress" | "Completed" | "Failed">
  creationTime?: string
  lastModifiedTime?: string
  type?: _Open<"WirelessPointsBulkCreate" | "WirelessPointsBulkUpdate" | "SwitchesBulkCreate" | "SwitchesBulkUpdate">
  result?: TaskResultInfo
}

export interface AutomaticLocationUpdatesUserInfo {
  id?: string
  fullName?: string
  extensionNumber?: string
  featureEnabled?: boolean
  type?: _Open<"User" | "Limited">
  site?: AutomaticLocationUpdatesSiteInfo
  department?: string
}

export interface AutomaticLocationUpdatesUserList {
  uri?: string
  records?: AutomaticLocationUpdatesUserInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export interface BulkTaskInfo {
  id?: string
  status?: _Open<"Accepted" | "Failed">
  creationTime?: string
  lastModifiedTime?: string
}

export interface CommonEmergencyLocationResource {
  uri?: string
  id?: string
  address?: EmergencyLocationAddressResource
  name?: string
  site?: SiteBasicInfo
  addressStatus?: EmergencyAddressStatus
  usageStatus?: UsageStatus
  syncStatus?: SyncStatus
  addressType?: EmergencyAddressType
  visibility?: EmergencyLocationVisibility
  owners?: LocationOwnerInfo[]
  addressFormatId?: string
  addressFormatStatus?: AddressFormatStatus
  trusted?: TrustedFlag
}

export interface CreateMultipleSwitchesRequest {
  records?: SwitchInfo[]
}

export interface CreateMultipleSwitchesResponse {
  task?: BulkTaskInfo[]
}

export interface CreateMultipleWirelessPointsRequest {
  records?: CreateWirelessPoint[]
}

export interface CreateMultipleWirelessPointsResponse {
  task?: BulkTaskInfo
}

export interface CreateNetworkRequest {
  name: string
  site?: AutomaticLocationUpdatesSiteInfo
  publicIpRanges: PublicIpRangeInfo[]
  privateIpRanges: PrivateIpRangeInfoRequest[]
}

export interface CreateUserEmergencyLocationRequest {
  name?: string
  addressFormatId?: string
  trusted?: TrustedFlag
  address?: EmergencyAddressResourceRequest
  site?: SiteBasicInfo
}

export interface CreateWirelessPoint {
  bssid: string
  name: string
  site?: EmergencyAddressAutoUpdateSiteInfo
  emergencyAddress?: EmergencyAddressInfo
  emergencyLocation?: EmergencyLocationInfo
  emergencyLocationId?: string
}

export interface EmergencyAddressAutoUpdateSiteInfo {
  id?: string
  name?: string
}

export interface EmergencyAddressAutoUpdateUsersBulkAssignResource {
  enabledUserIds?: string[]
  disabledUserIds?: string[]
}

export interface EmergencyAddressInfo {
  country?: string
  countryId?: string
  countryIsoCode?: CountryIsoCode
  countryName?: string
  state?: string
  stateId?: string
  stateIsoCode?: string
  stateName?: string
  city?: string
  street?: string
  street2?: string
  zip?: string
  customerName?: string
  outOfCountry?: boolean
  buildingName?: string
  streetType?: string
  buildingNumber?: string
  syncStatus?: _Open<"Verified" | "Updated" | "Deleted" | "NotRequired" | "Unsupported" | "Failed">
}

export interface EmergencyAddressResourceRequest {
  country?: string
  countryId?: string
  state?: string
  stateId?: string
  city?: string
  street?: string
  street2?: string
  zip?: string
  customerName?: string
}

export type EmergencyAddressType = _Open<"LocationWithElins" | "LocationWithEndpoint">

export interface EmergencyLocationInfo {
  id: string
  name?: string
  addressFormatId?: string
  addressStatus?: _Open<"Valid" | "Invalid" | "Provisioning" | "Deprovisioned">
}

export interface EmergencyLocationRequestResource {
  address?: EmergencyAddressResourceRequest
  name?: string
  site?: SiteBasicInfo
  addressFormatId?: string
  visibility?: _Open<"Public">
  trusted?: TrustedFlag
}

export interface EmergencyLocationResponseResource {
  uri?: string
  id?: string
  address?: EmergencyLocationAddressResource
  name?: string
  site?: SiteBasicInfo
  addressStatus?: EmergencyAddressStatus
  usageStatus?: UsageStatus
  syncStatus?: SyncStatus
  addressType?: EmergencyAddressType
  visibility?: EmergencyLocationVisibility
  owners?: LocationOwnerInfo[]
  addressFormatId?: string
  addressFormatStatus?: AddressFormatStatus
  trusted?: TrustedFlag
}

export type EmergencyLocationVisibility = _Open<"Private" | "Public">

export interface EmergencyLocationsPaging {
  page: number
  totalPages: number
  perPage: number
  totalElements: number
  pageStart: number
  pageEnd: number
}

export interface EmergencyLocationsResource {
  uri?: string
  records?: CommonEmergencyLocationResource[]
  paging?: EmergencyLocationsPaging
  navigation?: PageNavigationModel
}

export interface GetLocationDeletionMultiResponse {
  deletion?: _Open<"Forbidden" | "Restricted" | "Allowed">
  reassignment?: _Open<"Forbidden" | "Allowed">
  emergencyLocations?: LocationDeletionInfo[]
}

export interface ListDevicesAutomaticLocationUpdates {
  uri?: string
  records?: AutomaticLocationUpdatesDeviceInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export interface LocationDeletionErrorInfo {
  errorCode?: string
  message?: string
  additionalInfo?: string
}

export interface LocationDeletionInfo {
  id?: string
  name?: string
  deletion?: _Open<"Failed" | "Completed" | "Forbidden" | "Restricted" | "Allowed">
  errors?: LocationDeletionErrorInfo
}

export interface LocationOwnerInfo {
  id?: string
  extensionNumber?: string
  name?: string
}

export interface LocationUpdatesEmergencyAddressInfoRequest {
  country?: string
  countryId?: string
  countryIsoCode?: CountryIsoCode
  countryName?: string
  customerName?: string
  state?: string
  stateId?: string
  stateIsoCode?: string
  stateName?: string
  city?: string
  street?: string
  street2?: string
  zip?: string
}

export interface NetworkInfo {
  id?: string
  uri?: string
  name?: string
  site?: AutomaticLocationUpdatesSiteInfo
  publicIpRanges?: PublicIpRangeInfo[]
  privateIpRanges?: PrivateIpRangeInfo[]
}

export interface NetworksList {
  uri?: string
  records?: NetworkInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export interface PrivateIpRangeInfo {
  id?: string
  startIp?: string
  endIp?: string
  name?: string
  emergencyAddress?: EmergencyLocationAddressResource
  emergencyLocationId?: string
  matched?: boolean
  emergencyLocation?: EmergencyLocationInfo
}

export interface PrivateIpRangeInfoRequest {
  id?: string
  startIp?: string
  endIp?: string
  name?: string
  emergencyAddress?: LocationUpdatesEmergencyAddressInfoRequest
  emergencyLocationId?: string
  emergencyLocation?: EmergencyLocationInfo
}

export interface PublicIpRangeInfo {
  id?: string
  startIp?: string
  endIp?: string
  matched?: boolean
}

export interface SwitchInfo {
  uri?: string
  id?: string
  chassisId: string
  port?: string
  name?: string
  site?: SwitchSiteInfo
  emergencyAddress?: EmergencyAddressInfo
  emergencyLocation?: EmergencyLocationInfo
  emergencyLocationId?: string
}

export interface SwitchSiteInfo {
  id?: string
  name?: string
}

export interface SwitchValidated {
  id?: string
  chassisId?: string
  port?: string
  status?: _Open<"Valid" | "Invalid">
  errors?: ValidationError[]
}

export interface SwitchesList {
  records?: SwitchInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export type SyncStatus = _Open<"Verified" | "Updated" | "Deleted" | "ActivationProcess" | "NotRequired" | "Unsupported" | "Failed">

export interface TaskResultInfo {
  records?: TaskResultRecord[]
}

export interface TaskResultRecord {
  id?: string
  bssid?: string
  chassisId?: string
  port?: string
  status?: string
  errors?: TaskResultRecordErrorsInfo[]
}

export interface TaskResultRecordErrorsInfo {
  errorCode?: string
  message?: string
  parameterName?: string
  description?: string
}

export interface UpdateMultipleSwitchesRequest {
  records?: SwitchInfo[]
}

export interface UpdateMultipleSwitchesResponse {
  task?: BulkTaskInfo
}

export interface UpdateMultipleWirelessPointsRequest {
  records?: UpdateWirelessPoint[]
}

export interface UpdateMultipleWirelessPointsResponse {
  task?: BulkTaskInfo
}

export interface UpdateNetworkRequest {
  id?: string
  name: string
  site?: AutomaticLocationUpdatesSiteInfo
  publicIpRanges: PublicIpRangeInfo[]
  privateIpRanges: PrivateIpRangeInfoRequest[]
}

export interface UpdateWirelessPoint {
  id?: string
  bssid?: string
  name?: string
  site?: EmergencyAddressAutoUpdateSiteInfo
  emergencyAddress?: EmergencyAddressInfo
  emergencyLocationId?: string
  emergencyLocation?: EmergencyLocationInfo
}

export type UsageStatus = _Open<"Active" | "Inactive">

export interface ValidateMultipleSwitchesRequest {
  records?: SwitchInfo[]
}

export interface ValidateMultipleSwitchesResponse {
  records?: SwitchValidated[]
}

export interface ValidateMultipleWirelessPointsRequest {
  records?: WirelessPointInfo[]
}

export interface ValidateMultipleWirelessPointsResponse {
  records?: WirelessPointValidated[]
}

export interface ValidationError {
  errorCode?: string
  message?: string
  parameterName?: string
}

export interface WirelessPointInfo {
  uri?: string
  id?: string
  bssid: string
  name: string
  site?: EmergencyAddressAutoUpdateSiteInfo
  emergencyAddress: EmergencyAddressInfo
  emergencyLocation?: EmergencyLocationInfo
  emergencyLocationId?: string
}

export interface WirelessPointValidated {
  id?: string
  bssid?: string
  status?: _Open<"Valid" | "Invalid">
  errors?: ValidationError[]
}

export interface WirelessPointsList {
  uri?: string
  records?: WirelessPointInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}
export {}
