// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EnumeratedPagingModel } from './_shared.cjs'

export class InternalContactsApi extends _RingCentralGroup {
  /** GET /restapi/v1.0/account/{accountId}/directory/entries */
  listDirectoryEntries<W extends boolean = false>(options?: { accountId?: string; accessibleSitesOnly?: boolean; showFederated?: boolean; type?: _Open<"User" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "IvrMenu" | "ParkLocation" | "Limited" | "External" | "DelegatedLinesGroup" | "TieLine">; typeGroup?: _Open<"User" | "NonUser">; page?: number; perPage?: any; siteId?: string; 'If-None-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<DirectoryResource, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/directory/entries */
  listDirectoryEntriesIter<W extends boolean = false>(options?: { accountId?: string; accessibleSitesOnly?: boolean; showFederated?: boolean; type?: _Open<"User" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "IvrMenu" | "ParkLocation" | "Limited" | "External" | "DelegatedLinesGroup" | "TieLine">; typeGroup?: _Open<"User" | "NonUser">; page?: number; perPage?: any; siteId?: string; 'If-None-Match'?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ContactResource, DirectoryResource, W>
  /** GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId} */
  readDirectoryEntry<W extends boolean = false>(entryId: string, options?: { accountId?: string; accessibleSitesOnly?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ContactResource, W>
  /** GET /restapi/v1.0/account/{accountId}/directory/federation */
  readDirectoryFederation<W extends boolean = false>(options?: { accountId?: string; types?: _Open<"All" | "Regular" | "AdminOnly">; RCExtensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<FederationResource, W>
  /** POST /restapi/v1.0/account/{accountId}/directory/entries/search */
  searchDirectoryEntries<W extends boolean = false>(body: SearchDirectoryEntriesRequest, options?: { accountId?: string; accessibleSitesOnly?: boolean; department?: string; siteId?: _Many<string>; extensionStatus?: _Many<string>; extensionType?: _Many<_Open<"User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | "Limited" | "Bot" | "Site" | "Room" | "ProxyAdmin" | "DelegatedLinesGroup" | "FlexibleUser" | "GroupCallPickup" | "RoomConnector" | "TieLine" | "External">> } & _Inline<W>, call?: _Call<W>): _Answer<DirectoryResource, W>
  /** All items of POST /restapi/v1.0/account/{accountId}/directory/entries/search */
  searchDirectoryEntriesIter<W extends boolean = false>(body: SearchDirectoryEntriesRequest, options?: { accountId?: string; accessibleSitesOnly?: boolean; department?: string; siteId?: _Many<string>; extensionStatus?: _Many<string>; extensionType?: _Many<_Open<"User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | "Limited" | "Bot" | "Site" | "Room" | "ProxyAdmin" | "DelegatedLinesGroup" | "FlexibleUser" | "GroupCallPickup" | "RoomConnector" | "TieLine" | "External">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ContactResource, DirectoryResource, W>
}

export type ADGIntegrationRoutingSearchType = _Open<"Carrier" | "Account">

export type ADGPhoneNumberSmsAvailabilityStatus = _Open<"Active" | "Inactive" | "Disabled" | "Banned" | "Suspended" | "Deprovisioning" | "InboundOnly" | "Unknown">

export interface AccountDirectoryProfileImageResource {
  etag?: string
  uri?: string
}

export interface AccountResource {
  companyName?: string
  federatedName?: string
  id: string
  mainNumber?: AdgPhoneNumberResource
}

export interface AdgPhoneNumberResource {
  formattedPhoneNumber?: string
  phoneNumber?: string
  type?: string
  label?: string
  usageType?: UsageTypes | string
  hidden?: boolean
  primary?: boolean
  e164?: string
  formatted?: string
  smsAvailabilityStatus?: ADGPhoneNumberSmsAvailabilityStatus
  smsCampaignId?: string
}

export interface BusinessSiteResource {
  id?: string
  name?: string
  code?: string
}

export interface ContactResource {
  id: string
  type?: _Open<"User" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "ParkLocation" | "IvrMenu" | "Limited" | "ApplicationExtension" | "Site" | "Bot" | "Room" | "ProxyAdmin" | "DelegatedLinesGroup" | "GroupCallPickup" | "External" | "RoomConnector" | "Unknown">
  status?: _Open<"Enabled" | "Disabled" | "Frozen" | "NotActivated" | "Unassigned" | "Unknown">
  account?: AccountResource
  department?: string
  email?: string
  extensionNumber?: string
  firstName?: string
  lastName?: string
  name?: string
  jobTitle?: string
  phoneNumbers?: AdgPhoneNumberResource[]
  profileImage?: AccountDirectoryProfileImageResource
  site?: BusinessSiteResource
  hidden?: boolean
  customFields?: CustomFieldResource[]
  integration?: ExternalIntegrationResource
}

export interface CustomFieldResource {
  id?: string
  name?: string
  value?: string
}

export interface DirectoryResource {
  paging: EnumeratedPagingModel
  records: ContactResource[]
}

export interface ExternalIntegrationResource {
  id?: string
  typeId?: string
  type?: string
  displayName?: string
  routingType?: string
  outboundEdgeId?: string
}

export interface FederatedAccountResource {
  companyName?: string
  conflictCount?: number
  federatedName?: string
  id: string
  linkCreationTime?: string
  mainNumber?: AdgPhoneNumberResource
}

export interface FederationResource {
  accounts?: FederatedAccountResource[]
  creationTime?: string
  displayName?: string
  id?: string
  lastModifiedTime?: string
  type?: FederationType
}

export type FederationType = _Open<"Regular" | "AdminOnly">

export interface OrderBy {
  index?: number
  fieldName?: _Open<"firstName" | "lastName" | "extensionNumber" | "phoneNumber" | "email" | "jobTitle" | "department">
  direction?: _Open<"Asc" | "Desc">
}

export type SearchDirectoryContactType = _Open<"User" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "ParkLocation" | "IvrMenu" | "Limited" | "ApplicationExtension" | "Site" | "Bot" | "Room" | "DelegatedLinesGroup" | "GroupCallPickup" | "External">

export interface SearchDirectoryEntriesRequest {
  searchString?: string
  searchFields?: (_Open<"firstName" | "lastName" | "extensionNumber" | "phoneNumber" | "email" | "jobTitle" | "department" | "customFieldValue">)[]
  showFederated?: boolean
  showAdminOnlyContacts?: boolean
  extensionType?: SearchDirectoryContactType
  siteId?: string
  showExternalContacts?: boolean
  accountIds?: string[]
  department?: string
  siteIds?: string[]
  extensionStatuses?: (_Open<"Enabled" | "Disabled" | "NotActivated">)[]
  extensionTypes?: SearchDirectoryExtensionTypes
  extensionIds?: string[]
  integrationRoutingTypes?: ADGIntegrationRoutingSearchType[]
  phoneNumberSmsAvailabilityStatuses?: ADGPhoneNumberSmsAvailabilityStatus[]
  phoneNumberSmsCampaignIds?: string[]
  orderBy?: OrderBy[]
  page?: number
  perPage?: number
}

export type SearchDirectoryExtensionType = _Open<"User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | "Limited" | "Bot" | "Site" | "Room" | "ProxyAdmin" | "DelegatedLinesGroup" | "FlexibleUser" | "GroupCallPickup" | "RoomConnector" | "TieLine" | "External">

export type SearchDirectoryExtensionTypes = SearchDirectoryExtensionType[]

export type UsageTypes = _Open<"MainCompanyNumber" | "AdditionalCompanyNumber" | "DirectNumber" | "CompanyNumber" | "CompanyFaxNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "ConferencingNumber" | "MeetingsNumber" | "NumberPool" | "ELIN" | "BusinessMobileNumber" | "ExternalMobileNumber" | "IntegrationNumber" | "PartnerBusinessMobileNumber" | "NumberPoolPartnerBusinessMobileNumber" | "NumberStorage" | "FmcBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "InventoryMobileNumber">
export {}
