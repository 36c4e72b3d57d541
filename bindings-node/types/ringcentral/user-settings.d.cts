// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AllExtensionSubtypesEnum, ApiError, ApiErrorWithParameter, BulkOperationExtensionReference, CallQueueInfoRequest, ContactInfoUpdateRequest, CountryInfoShortModel, CustomFieldInfo, EnumeratedPagingModel, ExtensionNumber, ExtensionRegionalSettingRequest, ExtensionStatusEnumForUpdate, ExtensionStatusEnumFull, ExtensionStatusInfo, GetExtensionInfoResponse, PageNavigationModel, PhoneNumberDefinitionDirectNumberType, PhoneNumberDefinitionDirectNumberWithReservationId, PhoneNumberDefinitionNumberId, PhoneNumberDefinitionPreferredAreaCode, PhoneNumberDefinitionTollType, PhoneNumberE164, PostalAddress, ReferenceInfo, SetupWizardStateForUpdateEnum, SiteReference, UserTransitionInfo } from './_shared.cjs'

export class UserSettingsApi extends _RingCentralGroup {
  /** DELETE /restapi/v2/accounts/{accountId}/extensions */
  bulkDeleteUsersV2<W extends boolean = false>(body: BulkDeleteUsersRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<BulkDeleteUsersResponse, W>
  /** POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image */
  createUserProfileImage<W extends boolean = false>(body: CreateUserProfileImageBody, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId} @deprecated */
  deleteExtension<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; savePhoneLines?: boolean; savePhoneNumbers?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image */
  deleteUserProfileImage<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant */
  listExtensionGrants<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; extensionType?: _Many<_Open<"User" | "FaxUser" | "VirtualUser" | "DigitalUser" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | "Limited" | "Bot" | "Room" | "DelegatedLinesGroup">>; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<GetExtensionGrantListResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant */
  listExtensionGrantsIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; extensionType?: _Many<_Open<"User" | "FaxUser" | "VirtualUser" | "DigitalUser" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | "Limited" | "Bot" | "Room" | "DelegatedLinesGroup">>; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<GrantInfo, GetExtensionGrantListResponse, W>
  /** POST /restapi/v2/accounts/{accountId}/batch-provisioning/users */
  postBatchProvisionUsers<W extends boolean = false>(body: BatchProvisionUsersRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<BatchProvisionUsersResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing */
  readConferencingSettings<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; countryId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetConferencingInfoResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId} */
  readExtension<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetExtensionInfoResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id */
  readExtensionCallerId<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ExtensionCallerIdInfo, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features */
  readExtensionFeatures<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; availableOnly?: boolean; featureId?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<FeatureList, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings */
  readNotificationSettings<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<NotificationSettings, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize} */
  readScaledProfileImage<W extends boolean = false>(scaleSize: _Open<"original" | "90x90" | "195x195" | "584x584">, options?: { accountId?: string; extensionId?: string; contentDisposition?: _Open<"Inline" | "Attachment">; contentDispositionFilename?: string } & _Inline<W>, call?: _Call<W>): _Answer<Buffer, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image */
  readUserProfileImageLegacy<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<Buffer, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing */
  updateConferencingSettings<W extends boolean = false>(body: UpdateConferencingInfoRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetConferencingInfoResponse, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId} */
  updateExtension<W extends boolean = false>(body: ExtensionUpdateRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetExtensionInfoResponse, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id */
  updateExtensionCallerId<W extends boolean = false>(body: ExtensionCallerIdInfo, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ExtensionCallerIdInfo, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings */
  updateNotificationSettings<W extends boolean = false>(body: NotificationSettingsUpdateRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<NotificationSettings, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image */
  updateUserProfileImage<W extends boolean = false>(body: UpdateUserProfileImageBody, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
}

export interface BatchProvisionErrorItem {
  successful: boolean
  errors: ApiErrorWithParameter[]
}

export interface BatchProvisionUsersRequest {
  records: BatchProvisionUsersRequestItem[]
}

export interface BatchProvisionUsersRequestItem {
  extensionNumber?: ExtensionNumber
  status: _Open<"Enabled">
  contact: BatchProvisionUsersRequestItemContact
  costCenter?: BatchProvisionUsersRequestItemCostCenter
  roles?: BatchProvisionUsersRequestItemRoles[]
  devices?: BatchProvisionUsersRequestItemDevices[]
}

export interface BatchProvisionUsersRequestItemContact {
  firstName: string
  lastName: string
  email: string
  mobileNumber?: PhoneNumberE164
  emailAsLoginName?: boolean
  transition?: TransitionInfo
}

export interface BatchProvisionUsersRequestItemCostCenter {
  id: string
}

export interface BatchProvisionUsersRequestItemDevices {
  deviceInfo: DeviceDefinition
}

export interface BatchProvisionUsersRequestItemRoles {
  id: string
}

export interface BatchProvisionUsersResponse {
  results: (BatchProvisionUsersSuccessItem | BatchProvisionErrorItem)[]
}

export interface BatchProvisionUsersSuccessItem {
  successful: boolean
  extension: BatchProvisionUsersSuccessItemExtension
}

export interface BatchProvisionUsersSuccessItemExtension {
  id: string
  devices: BatchProvisionUsersSuccessItemExtensionDevices[]
}

export interface BatchProvisionUsersSuccessItemExtensionDevices {
  id: string
  phoneNumber: PhoneNumberE164
}

export interface BulkDeleteUsersRequest {
  keepAssetsInInventory?: boolean
  records: BulkOperationExtensionReference[]
}

export interface BulkDeleteUsersResponse {
  records: BulkDeleteUsersResponseRecords[]
}

export interface BulkDeleteUsersResponseRecords {
  id?: string
  bulkItemSuccessful: boolean
  bulkItemErrors?: ApiError[]
}

export interface CallNotesInfo {
  notifyByEmail?: boolean
  notifyBySms?: boolean
  advancedEmailAddresses?: string[]
  advancedSmsEmailAddresses?: string[]
}

export interface CallerIdByDevice {
  device?: CallerIdDeviceInfo
  callerId?: CallerIdData
}

export interface CallerIdByFeature {
  feature?: _Open<"RingOut" | "RingMe" | "CallFlip" | "FaxNumber" | "AdditionalSoftphone" | "Alternate" | "CommonPhone" | "MobileApp" | "Delegated" | "BusinessMobile">
  callerId?: CallerIdData
}

export interface CallerIdData {
  type?: _Open<"PhoneNumber" | "Blocked" | "CurrentLocation">
  phoneInfo?: CallerIdPhoneInfo
}

export interface CallerIdDeviceInfo {
  id?: string
  uri?: string
  name?: string
}

export interface CallerIdPhoneInfo {
  id?: string
  uri?: string
  phoneNumber?: string
}

export interface ConferencePhoneNumberInfo {
  phoneNumber?: string
  default?: boolean
}

export interface CreateUserProfileImageBody {
  image: Buffer
}

export interface DeviceDefinition {
  type: _Open<"OtherPhone" | "WebRTC">
  emergency: DeviceDefinitionEmergency
  phoneInfo: PhoneNumberDefinitionTollType | PhoneNumberDefinitionPreferredAreaCode | PhoneNumberDefinitionDirectNumberWithReservationId | PhoneNumberDefinitionNumberId | PhoneNumberDefinitionDirectNumberType
  contactCenterPhoneLine?: boolean
}

export interface DeviceDefinitionEmergency {
  location?: DeviceDefinitionEmergencyLocation
  address?: PostalAddress
}

export interface DeviceDefinitionEmergencyLocation {
  id: string
}

export interface EmailRecipientInfo {
  extensionId?: string
  fullName?: string
  extensionNumber?: string
  status?: ExtensionStatusEnumFull
  emailAddresses?: string[]
  permission?: _Open<"FullAccess" | "Messages" | "MemberManagement" | "None">
}

export interface ExtensionCallerIdInfo {
  uri?: string
  byDevice?: CallerIdByDevice[]
  byFeature?: CallerIdByFeature[]
  extensionNameForOutboundCalls?: boolean
  extensionNumberForInternalCalls?: boolean
}

export interface ExtensionInfoGrants {
  id?: string
  uri?: string
  extensionNumber?: string
  name?: string
  type?: _Open<"User" | "Fax User" | "VirtualUser" | "DigitalUser" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | "DelegatedLinesGroup">
}

export interface ExtensionUpdateRequest {
  status?: ExtensionStatusEnumForUpdate
  statusInfo?: ExtensionStatusInfo
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
  site?: SiteReference
  type?: _Open<"User" | "FaxUser" | "FlexibleUser" | "VirtualUser" | "DigitalUser" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | "DelegatedLinesGroup" | "GroupCallPickup">
  subType?: AllExtensionSubtypesEnum
  references?: ReferenceInfo[]
}

export interface FeatureInfo {
  id: string
  available: boolean
  params?: ParamsInfo[]
  reason?: ReasonInfo
}

export interface FeatureList {
  records?: FeatureInfo[]
}

export interface GetConferencingInfoResponse {
  uri?: string
  allowJoinBeforeHost?: boolean
  hostCode?: string
  mode?: string
  participantCode?: string
  phoneNumber?: string
  supportUri?: string
  tapToJoinUri?: string
  phoneNumbers?: PhoneNumberInfoConferencing[]
}

export interface GetExtensionGrantListResponse {
  uri?: string
  records: GrantInfo[]
  navigation: PageNavigationModel
  paging: EnumeratedPagingModel
}

export interface GrantInfo {
  uri?: string
  extension?: ExtensionInfoGrants
  callPickup?: boolean
  callMonitoring?: boolean
  callOnBehalfOf?: boolean
  callDelegation?: boolean
  groupPaging?: boolean
  callQueueSetup?: boolean
  callQueueMembersSetup?: boolean
  callQueueMessages?: boolean
  callQueueFacSetup?: boolean
  sharedVoicemails?: boolean
  callQueueSmsRecipient?: boolean
  smsRecipient?: boolean
}

export interface InboundFaxesInfo {
  notifyByEmail?: boolean
  notifyBySms?: boolean
  advancedSmsPhoneNumbers?: PhoneNumberE164[]
  advancedEmailAddresses?: string[]
  advancedSmsEmailAddresses?: string[]
  includeAttachment?: boolean
  markAsRead?: boolean
}

export interface InboundTextsInfo {
  notifyByEmail?: boolean
  notifyBySms?: boolean
  advancedSmsPhoneNumbers?: PhoneNumberE164[]
  advancedEmailAddresses?: string[]
  advancedSmsEmailAddresses?: string[]
}

export interface MissedCallsInfo {
  notifyByEmail?: boolean
  notifyBySms?: boolean
  advancedSmsPhoneNumbers?: PhoneNumberE164[]
  advancedEmailAddresses?: string[]
  advancedSmsEmailAddresses?: string[]
}

export interface NotificationSettings {
  uri?: string
  smsPhoneNumbers?: string[]
  advancedMode?: boolean
  voicemails?: VoicemailsInfo
  inboundFaxes?: InboundFaxesInfo
  outboundFaxes?: OutboundFaxesInfo
  inboundTexts?: InboundTextsInfo
  missedCalls?: MissedCallsInfo
  emailRecipients?: EmailRecipientInfo[]
  emailAddresses?: string[]
  includeManagers?: boolean
  includeSmsRecipients?: boolean
  smsRecipients?: EmailRecipientInfo[]
  smsEmailAddresses?: string[]
  callNotes?: CallNotesInfo
}

export interface NotificationSettingsUpdateRequest {
  uri?: string
  smsPhoneNumbers?: string[]
  advancedMode?: boolean
  voicemails?: VoicemailsInfo
  inboundFaxes?: InboundFaxesInfo
  outboundFaxes?: OutboundFaxesInfo
  inboundTexts?: InboundTextsInfo
  missedCalls?: MissedCallsInfo
  emailAddresses?: string[]
  smsEmailAddresses?: string[]
  includeManagers?: boolean
  callNotes?: CallNotesInfo
}

export interface OutboundFaxesInfo {
  notifyByEmail?: boolean
  notifyBySms?: boolean
  advancedSmsPhoneNumbers?: PhoneNumberE164[]
  advancedEmailAddresses?: string[]
  advancedSmsEmailAddresses?: string[]
}

export interface ParamsInfo {
  name?: string
  value?: string
}

export interface PhoneNumberInfoConferencing {
  country?: CountryInfoShortModel
  default?: boolean
  hasGreeting?: boolean
  location?: string
  phoneNumber?: string
  premium?: boolean
}

export interface ReasonInfo {
  code?: _Open<"ServicePlanLimitation" | "AccountLimitation" | "ExtensionTypeLimitation" | "ExtensionSubTypeLimitation" | "ExtensionLimitation" | "InsufficientPermissions" | "ConfigurationLimitation" | "PermissionLimitation">
  message?: string
  permission?: string
}

export interface TransitionInfo {
  sendWelcomeEmail?: boolean
  regionalSettings?: ExtensionRegionalSettingRequest
}

export interface UpdateConferencingInfoRequest {
  phoneNumbers?: ConferencePhoneNumberInfo[]
  allowJoinBeforeHost?: boolean
}

export interface UpdateUserProfileImageBody {
  image?: Buffer
}

export interface VoicemailsInfo {
  notifyByEmail?: boolean
  notifyBySms?: boolean
  advancedSmsPhoneNumbers?: PhoneNumberE164[]
  advancedEmailAddresses?: string[]
  advancedSmsEmailAddresses?: string[]
  includeAttachment?: boolean
  includeTranscription?: boolean
  markAsRead?: boolean
}
export {}
