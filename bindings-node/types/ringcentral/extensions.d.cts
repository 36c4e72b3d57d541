// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AllExtensionSubtypesEnum, AllExtensionTypesEnum, AssignedCountryInfo, CallQueueAlertTimerEnum, CallQueueExtensionInfo, CallQueueInfoRequest, ContactBusinessAddressInfo, ContactInfo, ContactInfoUpdateRequest, CostCenterInfo, CustomFieldInfo, EnumeratedPagingModel, ErrorEntity, ExtensionPermissions, ExtensionRegionalSettingRequest, ExtensionStatusEnumForUpdate, ExtensionStatusEnumFull, ExtensionStatusInfo, GetExtensionInfoResponse, PageNavigationModel, ProfileImageInfo, PronouncedNameInfo, ProvisioningSiteInfo, ReferenceInfo, RegionalSettings, Roles, SetupWizardStateForUpdateEnum, SiteInfo, UserTransitionInfo } from './_shared.cjs'

export class ExtensionsApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign */
  bulkAssignSmsRecipients<W extends boolean = false>(body: BulkAssignSmsRecipientsRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /restapi/v1.0/account/{accountId}/extension */
  createExtension<W extends boolean = false>(body: ExtensionCreationRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetExtensionInfoResponse, W>
  /** POST /restapi/v1.0/account/{accountId}/extension-bulk-update */
  extensionBulkUpdate<W extends boolean = false>(body: ExtensionBulkUpdateRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ExtensionBulkUpdateTaskResource, W>
  /** GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId} */
  getExtensionBulkUpdateTask<W extends boolean = false>(taskId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ExtensionBulkUpdateTaskResource, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients */
  getSmsRecipients<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<SmsRecipientsResource, W>
  /** GET /restapi/v1.0/account/{accountId}/extension */
  listExtensions<W extends boolean = false>(options?: { accountId?: string; extensionNumber?: string; email?: _Many<string>; page?: number; perPage?: number; status?: _Many<_Open<"Enabled" | "Disabled" | "Frozen" | "NotActivated" | "Unassigned">>; type?: _Many<_Open<"User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "DelegatedLinesGroup" | "GroupCallPickup" | "IvrMenu" | "ApplicationExtension" | "ProxyAdmin" | "RoomConnector" | "ParkLocation" | "Limited" | "Bot" | "Site" | "Room" | "FlexibleUser" | "TieLine" | "Unknown">> } & _Inline<W>, call?: _Call<W>): _Answer<GetExtensionListResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension */
  listExtensionsIter<W extends boolean = false>(options?: { accountId?: string; extensionNumber?: string; email?: _Many<string>; page?: number; perPage?: number; status?: _Many<_Open<"Enabled" | "Disabled" | "Frozen" | "NotActivated" | "Unassigned">>; type?: _Many<_Open<"User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "DelegatedLinesGroup" | "GroupCallPickup" | "IvrMenu" | "ApplicationExtension" | "ProxyAdmin" | "RoomConnector" | "ParkLocation" | "Limited" | "Bot" | "Site" | "Room" | "FlexibleUser" | "TieLine" | "Unknown">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<GetExtensionListInfoResponse, GetExtensionListResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/templates */
  listUserTemplates<W extends boolean = false>(options?: { accountId?: string; type?: _Open<"CallHandling" | "CallQueueCallHandling" | "CallQueueSettings" | "KeyTemplates" | "LimitedExtensions" | "SiteCallHandling" | "UserSettings">; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<UserTemplates, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/templates */
  listUserTemplatesIter<W extends boolean = false>(options?: { accountId?: string; type?: _Open<"CallHandling" | "CallQueueCallHandling" | "CallQueueSettings" | "KeyTemplates" | "LimitedExtensions" | "SiteCallHandling" | "UserSettings">; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TemplateInfo, UserTemplates, W>
  /** GET /restapi/v1.0/account/{accountId}/templates/{templateId} */
  readUserTemplate<W extends boolean = false>(templateId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<TemplateInfo, W>
}

export interface BulkAssignSmsRecipientsRequest {
  addedExtensionIds?: string[]
  removedExtensionIds?: string[]
}

export interface ContactInfoCreationRequest {
  firstName: string
  lastName?: string
  company?: string
  jobTitle?: string
  email: string
  businessPhone?: string
  mobilePhone?: string
  businessAddress?: ContactBusinessAddressInfo
  emailAsLoginName?: boolean
  pronouncedName?: PronouncedNameInfo
  department?: string
}

export interface ExtensionBulkUpdateInfo {
  id?: string
  status?: ExtensionStatusEnumForUpdate
  statusInfo?: ExtensionStatusInfo
  reason?: string
  comment?: string
  extensionNumber?: string
  contact?: ContactInfoUpdateRequest
  regionalSettings?: ExtensionRegionalSettingRequest
  setupWizardState?: SetupWizardStateForUpdateEnum
  partnerId?: string
  ivrPin?: string
  password?: string
  callQueueInfo?: CallQueueInfoRequest
  transition?: UserTransitionInfo
  customFields?: CustomFieldInfo[]
  site?: ProvisioningSiteInfo
  type?: _Open<"User" | "FaxUser" | "VirtualUser" | "DigitalUser" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | "DelegatedLinesGroup">
  references?: ReferenceInfo[]
}

export interface ExtensionBulkUpdateRequest {
  records: ExtensionBulkUpdateInfo[]
}

export interface ExtensionBulkUpdateTaskResource {
  uri: string
  id: string
  status: _Open<"Accepted" | "InProgress" | "Completed" | "Failed">
  creationTime: string
  lastModifiedTime: string
  result?: ExtensionBulkUpdateTaskResult
}

export interface ExtensionBulkUpdateTaskResult {
  affectedItems?: ExtensionBulkUpdateTaskResultAffectedItems
  errors?: ErrorEntity[]
}

export interface ExtensionBulkUpdateTaskResultAffectedItems {
  result?: ExtensionUpdateShortResult[]
}

export interface ExtensionCreationRequest {
  contact?: ContactInfoCreationRequest
  extensionNumber?: string
  costCenter?: CostCenterInfo
  customFields?: CustomFieldInfo[]
  password?: string
  references?: ReferenceInfo[]
  regionalSettings?: RegionalSettings
  partnerId?: string
  ivrPin?: string
  setupWizardState?: SetupWizardStateForUpdateEnum
  site?: SiteInfo
  status?: ExtensionStatusEnumFull
  statusInfo?: ExtensionStatusInfo
  type?: _Open<"User" | "VirtualUser" | "DigitalUser" | "FlexibleUser" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "ParkLocation" | "Limited">
  hidden?: boolean
  name?: string
}

export interface ExtensionUpdateShortResult {
  extensionId?: string
  status?: _Open<"Fail" | "Success">
  errors?: ErrorEntity[]
}

export interface GetExtensionListInfoResponse {
  id?: number
  uri?: string
  contact?: ContactInfo
  extensionNumber?: string
  name?: string
  permissions?: ExtensionPermissions
  profileImage?: ProfileImageInfo
  partnerId?: string
  references?: ReferenceInfo[]
  status?: ExtensionStatusEnumFull
  type?: AllExtensionTypesEnum
  subType?: AllExtensionSubtypesEnum
  callQueueInfo?: CallQueueExtensionInfo
  hidden?: boolean
  roles?: Roles[]
  site?: ProvisioningSiteInfo
  assignedCountry?: AssignedCountryInfo
  costCenter?: CostCenterInfo
  creationTime?: string
  alertTimer?: CallQueueAlertTimerEnum
}

export interface GetExtensionListResponse {
  uri?: string
  records: GetExtensionListInfoResponse[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export interface SmsRecipient {
  id?: string
  extensionNumber?: string
  extensionType?: SmsRecipientExtensionTypesEnum
  name?: string
  assignable?: boolean
  hasLicense?: boolean
}

export type SmsRecipientExtensionTypesEnum = _Open<"User" | "DigitalUser" | "ApplicationExtension">

export interface SmsRecipientsResource {
  smsRecipients?: SmsRecipient[]
}

export interface TemplateInfo {
  uri?: string
  id?: string
  description?: string
  type?: TemplateType
  name?: string
  creationTime?: string
  lastModifiedTime?: string
}

export type TemplateType = _Open<"CallHandling" | "CallQueueCallHandling" | "CallQueueSettings" | "KeyTemplates" | "LimitedExtensions" | "SiteCallHandling" | "UserSettings">

export interface UserTemplates {
  uri?: string
  records: TemplateInfo[]
  navigation: PageNavigationModel
  paging: EnumeratedPagingModel
}
export {}
