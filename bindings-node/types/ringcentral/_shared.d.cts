// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Open as _Open } from '../group.cjs'

export type AddressFormatStatus = _Open<"Actual" | "Outdated" | "Deprecated">

export type AllExtensionSubtypesEnum = _Open<"VideoPro" | "VideoProPlus" | "DigitalSignageOnlyRooms" | "Unknown" | "Emergency">

export type AllExtensionTypesEnum = _Open<"User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "DelegatedLinesGroup" | "GroupCallPickup" | "IvrMenu" | "ApplicationExtension" | "ProxyAdmin" | "RoomConnector" | "ParkLocation" | "Limited" | "Bot" | "Site" | "Room" | "FlexibleUser" | "TieLine" | "Unknown">

export type AnyPublicDeliveryMode = WebhookDeliveryMode | WebSocketDeliveryMode

export interface ApiError {
  errorCode: string
  message: string
}

export interface ApiErrorWithParameter {
  errorCode: string
  message: string
  parameterName?: string
  parameterValue?: string
}

export interface AssignedCountryInfo {
  id?: string
  uri?: string
  isoCode?: CountryIsoCode
  name?: string
}

export interface BasicPaging {
  currentPageToken: string
  nextPageToken?: string
}

export interface BulkOperationExtensionReference {
  id: string
}

export interface CaiAsyncApiResponse {
  jobId?: string
}

export type CallQueueAlertTimerEnum = number

export interface CallQueueExtensionInfo {
  slaGoal?: number
  slaThresholdSeconds?: number
  includeAbandonedCalls?: boolean
  abandonedThresholdSeconds?: number
}

export interface CallQueueInfoRequest {
  slaGoal?: number
  slaThresholdSeconds?: number
  includeAbandonedCalls?: boolean
  abandonedThresholdSeconds?: number
}

export interface CommAllDesktopRingAlwaysRingTargetResource {
  name: string
  type: "AllDesktopRingTarget"
  extension?: CommReferencedExtensionResource
}

export interface CommAllDesktopRingTargetRequest {
  type: "AllDesktopRingTarget"
  extension?: CommReferencedExtensionResource
}

export interface CommAllDesktopRingTargetResource {
  name: string
  type: "AllDesktopRingTarget"
  extension?: CommReferencedExtensionResource
}

export interface CommAllMobileRingAlwaysRingTargetResource {
  name: string
  type: "AllMobileRingTarget"
  extension?: CommReferencedExtensionResource
}

export interface CommAllMobileRingTargetRequest {
  type: "AllMobileRingTarget"
  extension?: CommReferencedExtensionResource
}

export interface CommAllMobileRingTargetResource {
  name: string
  type: "AllMobileRingTarget"
  extension?: CommReferencedExtensionResource
}

export interface CommCallTypesResource {
  queueCallsIncluded: boolean
}

export interface CommCloudConnectorRingTargetRequest {
  type: "CloudConnectorRingTarget"
  destination: CommCloudDestination
  name: string
}

export interface CommCloudConnectorRingTargetResource {
  destination: CommCloudDestination
  type: "CloudConnectorRingTarget"
  name?: string
}

export interface CommCloudConnectorTerminatingTargetRequest {
  type: "CloudConnectorTerminatingTarget"
  destination: CommCloudDestination
  dispatchingType: CommTerminatingTargetDispatchingTypeResource
  name: string
}

export interface CommCloudConnectorTerminatingTargetResource {
  name: string
  type: "CloudConnectorTerminatingTarget"
  destination: CommCloudDestination
  dispatchingType: CommTerminatingTargetDispatchingTypeResource
}

export interface CommCloudDestination {
  integrationId: string
  extensionNumber?: string
  phoneNumber?: string
}

export interface CommCoworkerRingTargetRequest {
  type: "CoworkerRingTarget"
  extension: CommReferencedExtensionResource
}

export interface CommCoworkerRingTargetResource {
  extension: CommReferencedExtensionResource
  type: "CoworkerRingTarget"
  name?: string
}

export interface CommDailyTriggerResource {
  triggerType: "Daily"
  startTime: string
  endTime: string
}

export type CommDateTimeWithoutTimezone = string

export interface CommDeviceRequest {
  id: string
}

export interface CommDeviceResource {
  id: string
  name?: string
  phoneNumber?: CommPhoneNumberString
}

export interface CommDeviceRingTargetRequest {
  type: "DeviceRingTarget"
  device: CommDeviceRequest
  extension?: CommReferencedExtensionResource
}

export interface CommDeviceRingTargetResource {
  name: string
  type: "DeviceRingTarget"
  device: CommDeviceResource
  extension?: CommReferencedExtensionResource
}

export interface CommDispatchingRequest {
  callTypes?: CommCallTypesResource
  actions: (CommPlayConnectingMessageActionRequest | CommPlayConnectingPromptActionRequest | CommPlayWelcomePromptActionRequest | CommScreeningActionRequest | CommRingGroupActionRequest | CommRingAlwaysGroupActionRequest | CommTerminatingActionRequest)[]
  type: CommDispatchingTypeResource
}

export type CommDispatchingTypeResource = _Open<"RingAtOnce" | "RingInOrder" | "Custom" | "Terminate">

export interface CommExtensionTerminatingTargetRequest {
  type: "ExtensionTerminatingTarget"
  extension: CommReferencedExtensionResource
  dispatchingType: CommTerminatingTargetDispatchingTypeResource
}

export interface CommExtensionTerminatingTargetResource {
  name: string
  type: "ExtensionTerminatingTarget"
  extension: CommReferencedExtensionResource
  dispatchingType: CommTerminatingTargetDispatchingTypeResource
}

export interface CommFmcPhoneNumberRingTargetRequest {
  type: "FmcPhoneNumberRingTarget"
  destination: CommPhoneNumberResource
}

export interface CommFmcPhoneNumberRingTargetResource {
  name?: string
  type: "FmcPhoneNumberRingTarget"
  destination: CommPhoneNumberResource
}

export interface CommGreetingIdResource {
  id: string
}

export interface CommGreetingResource {
  effectiveGreetingType: CommGreetingSourceTypeResource
  preset: CommGreetingIdResource
  custom?: CommGreetingIdResource
}

export type CommGreetingSourceTypeResource = _Open<"Custom" | "Preset">

export interface CommHotdeskRingTargetRequest {
  type: "HotdeskRingTarget"
}

export interface CommHotdeskRingTargetResource {
  name: string
  type: "HotdeskRingTarget"
  device: CommDeviceResource
}

export interface CommImsPhoneNumberRingTargetRequest {
  type: "ImsPhoneNumberRingTarget"
  destination: CommPhoneNumberResource
}

export interface CommImsPhoneNumberRingTargetResource {
  name?: string
  type: "ImsPhoneNumberRingTarget"
  destination: CommPhoneNumberResource
}

export interface CommIntegrationRequest {
  type: CommIntegrationType
}

export interface CommIntegrationResource {
  phoneNumber?: CommPhoneNumberString
  type: CommIntegrationType
}

export interface CommIntegrationRingTargetRequest {
  type: "IntegrationRingTarget"
  integration: CommIntegrationRequest
}

export interface CommIntegrationRingTargetResource {
  name: string
  type: "IntegrationRingTarget"
  integration: CommIntegrationResource
}

export type CommIntegrationType = _Open<"MsTeamsDirectRouting" | "FmcLite">

export interface CommPhoneNumberResource {
  phoneNumber: CommPhoneNumberString
}

export interface CommPhoneNumberRingTargetRequest {
  type: "PhoneNumberRingTarget"
  destination: CommPhoneNumberResource
  name?: string
}

export interface CommPhoneNumberRingTargetResource {
  name?: string
  type: "PhoneNumberRingTarget"
  destination: CommPhoneNumberResource
}

export type CommPhoneNumberString = string

export interface CommPhoneNumberTerminatingTargetRequest {
  type: "PhoneNumberTerminatingTarget"
  name?: string
  destination: CommPhoneNumberResource
  dispatchingType: CommTerminatingTargetDispatchingTypeResource
}

export interface CommPhoneNumberTerminatingTargetResource {
  name: string
  type: "PhoneNumberTerminatingTarget"
  destination: CommPhoneNumberResource
  dispatchingType: CommTerminatingTargetDispatchingTypeResource
}

export interface CommPlayAnnouncementTerminatingTargetRequest {
  type: "PlayAnnouncementTerminatingTarget"
  prompt: CommTerminatingPromptResource
  dispatchingType: CommTerminatingTargetDispatchingTypeResource
}

export interface CommPlayAnnouncementTerminatingTargetResource {
  name: string
  type: "PlayAnnouncementTerminatingTarget"
  prompt: CommTerminatingPromptResource
  dispatchingType: CommTerminatingTargetDispatchingTypeResource
}

export interface CommPlayConnectingMessageActionRequest {
  type: "PlayConnectingMessageAction"
  greeting: CommGreetingResource
  enabled: boolean
}

export interface CommPlayConnectingMessageActionResource {
  type: "PlayConnectingMessageAction"
  greeting: CommGreetingResource
  enabled: boolean
}

export interface CommPlayConnectingPromptActionRequest {
  type: "PlayConnectingPromptAction"
  greeting: CommGreetingResource
  enabled: boolean
}

export interface CommPlayConnectingPromptActionResource {
  type: "PlayConnectingPromptAction"
  greeting: CommGreetingResource
  enabled: boolean
}

export interface CommPlayWelcomePromptActionRequest {
  type: "PlayWelcomePromptAction"
  greeting: CommGreetingResource
  enabled: boolean
}

export interface CommPlayWelcomePromptActionResource {
  type: "PlayWelcomePromptAction"
  greeting: CommGreetingResource
  enabled: boolean
}

export interface CommRangeResource {
  startDateTime: CommDateTimeWithoutTimezone
  endDateTime: CommDateTimeWithoutTimezone
}

export interface CommRangeTriggerResource {
  triggerType: "Range"
  ranges: CommRangeResource[]
}

export type CommReferenceStateIdResource = _Open<"work-hours" | "after-hours">

export interface CommReferenceStateResource {
  id: CommReferenceStateIdResource
}

export interface CommReferencedExtensionResource {
  id: string
}

export interface CommRingAlwaysGroupActionRequest {
  type: "RingAlwaysGroupAction"
  enabled: boolean
  targets: (CommAllDesktopRingTargetRequest | CommAllMobileRingTargetRequest)[]
}

export interface CommRingAlwaysGroupActionResource {
  type: "RingAlwaysGroupAction"
  enabled: boolean
  targets: (CommAllDesktopRingAlwaysRingTargetResource | CommAllMobileRingAlwaysRingTargetResource)[]
}

export interface CommRingGroupActionRequest {
  type: "RingGroupAction"
  enabled: boolean
  targets: (CommAllDesktopRingTargetRequest | CommAllMobileRingTargetRequest | CommCoworkerRingTargetRequest | CommDeviceRingTargetRequest | CommHotdeskRingTargetRequest | CommImsPhoneNumberRingTargetRequest | CommFmcPhoneNumberRingTargetRequest | CommIntegrationRingTargetRequest | CommPhoneNumberRingTargetRequest | CommCloudConnectorRingTargetRequest)[]
  customStartOffset?: number
  duration: number
}

export interface CommRingGroupActionResource {
  type: "RingGroupAction"
  enabled: boolean
  targets: (CommAllDesktopRingTargetResource | CommAllMobileRingTargetResource | CommCoworkerRingTargetResource | CommDeviceRingTargetResource | CommHotdeskRingTargetResource | CommImsPhoneNumberRingTargetResource | CommFmcPhoneNumberRingTargetResource | CommIntegrationRingTargetResource | CommPhoneNumberRingTargetResource | CommCloudConnectorRingTargetResource)[]
  customStartOffset?: number
  duration: number
}

export interface CommScreeningActionRequest {
  type: "ScreeningAction"
  screening: CommScreeningTypeResource
  enabled: boolean
  screeningResult?: CommScreeningResultTypeResource
}

export interface CommScreeningActionResource {
  type: "ScreeningAction"
  screening: CommScreeningTypeResource
  enabled?: boolean
  screeningResult: CommScreeningResultTypeResource
}

export type CommScreeningResultTypeResource = _Open<"AskToAnswer" | "PlayCallerNameOnly">

export type CommScreeningTypeResource = _Open<"NoCallerId" | "UnknownCallerId" | "Always">

export type CommStateConditionsResource = (CommStateScheduleConditionResource | CommStateRefConditionResource)[]

export type CommStateDisplayNameResource = _Open<"After Hours" | "Work Hours" | "Do not disturb" | "Forward all calls" | "Agent" | "Busy">

export type CommStateIdResource = _Open<"after-hours" | "work-hours" | "dnd" | "forward-all-calls" | "agent" | "busy">

export interface CommStateRefConditionResource {
  type: "State"
  state?: CommStateReferenceResource
}

export type CommStateReferenceConditionsResource = CommStateScheduleConditionResource[]

export interface CommStateReferenceResource {
  id: CommStateIdResource
  displayName: CommStateDisplayNameResource
  conditions: CommStateReferenceConditionsResource
}

export interface CommStateResource {
  id: CommStateIdResource
  enabled: boolean
  displayName: CommStateDisplayNameResource
  conditions: CommStateConditionsResource
}

export interface CommStateScheduleConditionResource {
  type: "Schedule"
  schedule: CommStateScheduleResource
}

export interface CommStateScheduleResource {
  triggers: (CommDailyTriggerResource | CommWeeklyTriggerResource | CommRangeTriggerResource)[]
}

export interface CommTerminatingActionRequest {
  type: "TerminatingAction"
  targets: (CommVoiceMailTerminatingTargetRequest | CommPlayAnnouncementTerminatingTargetRequest | CommPhoneNumberTerminatingTargetRequest | CommExtensionTerminatingTargetRequest | CommCloudConnectorTerminatingTargetRequest)[]
  ringingTargetType?: string
  terminatingTargetType?: string
}

export interface CommTerminatingActionResource {
  type: "TerminatingAction"
  targets: (CommVoiceMailTerminatingTargetResource | CommPlayAnnouncementTerminatingTargetResource | CommPhoneNumberTerminatingTargetResource | CommExtensionTerminatingTargetResource | CommCloudConnectorTerminatingTargetResource)[]
  ringingTargetType?: CommTerminatingTargetTypeResource
  terminatingTargetType?: CommTerminatingTargetTypeResource
}

export interface CommTerminatingPromptResource {
  greeting: CommGreetingResource
}

export type CommTerminatingTargetDispatchingTypeResource = _Open<"Ringing" | "Terminating">

export type CommTerminatingTargetTypeResource = _Open<"ExtensionTerminatingTarget" | "PhoneNumberTerminatingTarget" | "PlayAnnouncementTerminatingTarget" | "VoiceMailTerminatingTarget" | "CloudConnectorTerminatingTarget">

export interface CommVoiceMailTerminatingTargetRequest {
  type: "VoiceMailTerminatingTarget"
  extension?: CommReferencedExtensionResource
  prompt: CommTerminatingPromptResource
}

export interface CommVoiceMailTerminatingTargetResource {
  name: string
  type: "VoiceMailTerminatingTarget"
  extension?: CommReferencedExtensionResource
  prompt: CommTerminatingPromptResource
}

export interface CommWeeklyItemsResource {
  monday?: CommWeeklyRangesResource
  tuesday?: CommWeeklyRangesResource
  wednesday?: CommWeeklyRangesResource
  thursday?: CommWeeklyRangesResource
  friday?: CommWeeklyRangesResource
  saturday?: CommWeeklyRangesResource
  sunday?: CommWeeklyRangesResource
}

export interface CommWeeklyRangeResource {
  startTime: string
  endTime: string
}

export type CommWeeklyRangesResource = CommWeeklyRangeResource[]

export interface CommWeeklyTriggerResource {
  triggerType: "Weekly"
  ranges: CommWeeklyItemsResource
}

export interface ContactBusinessAddressInfo {
  country?: string
  state?: string
  city?: string
  street?: string
  zip?: string
}

export interface ContactInfo {
  firstName?: string
  lastName?: string
  name?: string
  company?: string
  jobTitle?: string
  email?: string
  businessPhone?: string
  mobilePhone?: string
  businessAddress?: ContactBusinessAddressInfo
  emailAsLoginName?: boolean
  pronouncedName?: PronouncedNameInfo
  department?: string
}

export interface ContactInfoUpdateRequest {
  firstName?: string
  lastName?: string
  company?: string
  jobTitle?: string
  email?: string
  businessPhone?: string
  mobilePhone?: string
  businessAddress?: ContactBusinessAddressInfo
  emailAsLoginName?: boolean
  pronouncedName?: PronouncedNameInfo
  department?: string
}

export interface ConversationInfo {
  id?: string
  uri?: string
}

export interface CostCenterInfo {
  id?: string
  name?: string
}

export type CountryCallingCode = string

export interface CountryInfoDictionaryModel {
  id?: string
  uri?: string
  name?: string
  isoCode?: CountryIsoCode
  callingCode?: CountryCallingCode
  emergencyCalling?: boolean
  numberSelling?: boolean
  loginAllowed?: boolean
  signupAllowed?: boolean
  freeSoftphoneLine?: boolean
  localDialing?: boolean
}

export interface CountryInfoShortModel {
  id?: string
  uri?: string
  name?: string
  isoCode?: CountryIsoCode
  callingCode?: CountryCallingCode
}

export type CountryIsoCode = string

export interface CountryListDictionaryModel {
  uri?: string
  records: CountryInfoDictionaryModel[]
  navigation: PageNavigationModel
  paging: EnumeratedPagingModel
}

export interface CustomFieldInfo {
  id?: string
  value?: string
  displayName?: string
}

export interface DepartmentInfo {
  id?: string
  uri?: string
  extensionNumber?: string
}

export interface DeviceEmergencyServiceAddressResource {
  country?: string
  countryId?: string
  countryIsoCode?: CountryIsoCode
  countryName?: string
  city?: string
  customerName?: string
  customerEmail?: string
  additionalCustomerEmail?: string
  additionalCustomerName?: string
  customerPhone?: string
  additionalCustomerPhone?: string
  state?: string
  stateId?: string
  stateIsoCode?: string
  stateName?: string
  street?: string
  street2?: string
  streetType?: string
  buildingName?: string
  buildingNumber?: string
  outOfCountry?: boolean
  zip?: string
  lineProvisioningStatus?: _Open<"Provisioning" | "Valid" | "Invalid">
  syncStatus?: _Open<"Verified" | "Updated" | "Deleted" | "NotRequired" | "Unsupported" | "Failed">
  taxId?: string
  apartment?: string
  floor?: string
  designation?: string
}

export interface DeviceSiteInfo {
  id?: string
  name?: string
}

export interface DisabledFilterInfo {
  filter: string
  reason: string
  message?: string
}

export type EmergencyAddressStatus = _Open<"Valid" | "Invalid" | "Provisioning" | "Deprovisioned">

export interface EmergencyLocationAddressResource {
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
}

export interface EnumeratedPagingModel {
  perPage: number
  page?: number
  pageStart?: number
  pageEnd?: number
  totalPages?: number
  totalElements?: number
}

export interface ErrorEntity {
  errorCode?: string
  message?: string
  parameterName?: string
  parameterValue?: string
}

export interface EventRecurrenceInfo {
  schedule?: _Open<"None" | "Day" | "Weekday" | "Week" | "Month" | "Year">
  endingCondition?: _Open<"None" | "Count" | "Date">
  endingAfter?: number
  endingOn?: string
}

export interface ExtensionCountryInfoRequest {
  id?: string
}

export interface ExtensionCurrencyInfoRequest {
  id?: string
}

export interface ExtensionFormattingLocaleInfoRequest {
  id?: string
}

export interface ExtensionGreetingLanguageInfoRequest {
  id?: string
}

export interface ExtensionInfo {
  id?: number
  uri?: string
  name?: string
  extensionNumber?: string
  partnerId?: string
}

export interface ExtensionLanguageInfoRequest {
  id?: string
}

export type ExtensionNumber = string

export interface ExtensionPermissions {
  admin?: PermissionInfoAdmin
  internationalCalling?: PermissionInfoInt
}

export interface ExtensionRegionalSettingRequest {
  homeCountry?: ExtensionCountryInfoRequest
  timezone?: ExtensionTimezoneInfoRequest
  language?: ExtensionLanguageInfoRequest
  greetingLanguage?: ExtensionGreetingLanguageInfoRequest
  formattingLocale?: ExtensionFormattingLocaleInfoRequest
  currency?: ExtensionCurrencyInfoRequest
  timeFormat?: TimeFormatEnum
}

export interface ExtensionServiceFeatureInfo {
  enabled?: boolean
  featureName?: _Open<"AccountFederation" | "Archiver" | "AutomaticCallRecordingMute" | "AutomaticInboundCallRecording" | "AutomaticOutboundCallRecording" | "BlockedMessageForwarding" | "Calendar" | "CallerIdControl" | "CallForwarding" | "CallPark" | "CallParkLocations" | "CallSupervision" | "CallSwitch" | "CallQualitySurvey" | "Conferencing" | "ConferencingNumber" | "ConfigureDelegates" | "DeveloperPortal" | "DND" | "DynamicConference" | "EmergencyAddressAutoUpdate" | "EmergencyCalling" | "EncryptionAtRest" | "ExternalDirectoryIntegration" | "Fax" | "FaxReceiving" | "FreeSoftPhoneLines" | "HDVoice" | "HipaaCompliance" | "Intercom" | "InternationalCalling" | "InternationalSMS" | "LinkedSoftphoneLines" | "MMS" | "MobileVoipEmergencyCalling" | "OnDemandCallRecording" | "Pager" | "PagerReceiving" | "Paging" | "PasswordAuth" | "PromoMessage" | "Reports" | "Presence" | "RCTeams" | "RingOut" | "SalesForce" | "SharedLines" | "SingleExtensionUI" | "SiteCodes" | "SMS" | "SMSReceiving" | "SoftPhoneUpdate" | "TelephonySessions" | "UserManagement" | "VideoConferencing" | "VoipCalling" | "VoipCallingOnMobile" | "Voicemail" | "VoicemailToText" | "WebPhone">
  reason?: string
}

export type ExtensionStatusEnumForUpdate = _Open<"Enabled" | "Disabled" | "Frozen" | "NotActivated">

export type ExtensionStatusEnumFull = _Open<"Enabled" | "Disabled" | "Frozen" | "NotActivated" | "Unassigned">

export interface ExtensionStatusInfo {
  comment?: string
  reason?: _Open<"Voluntarily" | "Involuntarily">
}

export interface ExtensionTimezoneInfoRequest {
  id?: string
}

export type FaxErrorCodeEnum = _Open<"AllLinesInUse" | "Undefined" | "NoFaxSendPermission" | "NoInternationalPermission" | "NoFaxMachine" | "NoAnswer" | "LineBusy" | "CallerHungUp" | "NotEnoughCredits" | "SentPartially" | "InternationalCallingDisabled" | "DestinationCountryDisabled" | "UnknownCountryCode" | "NotAccepted" | "InvalidNumber" | "CallDeclined" | "TooManyCallsPerLine" | "CallFailed" | "RenderingFailed" | "TooManyPages" | "ReturnToDBQueue" | "NoCallTime" | "WrongNumber" | "ProhibitedNumber" | "InternalError" | "FaxSendingProhibited" | "ThePhoneIsBlacklisted" | "UserNotFound" | "ConvertError" | "DBGeneralError" | "SkypeBillingFailed" | "AccountSuspended" | "ProhibitedDestination" | "InternationalDisabled">

export type FaxResolutionEnum = _Open<"High" | "Low">

export interface FormattingLocaleInfo {
  id?: string
  localeCode?: string
  name?: string
}

export type ForwardingPhoneNumberTypeEnum = _Open<"Home" | "Mobile" | "Work" | "PhoneLine" | "Outage" | "Other" | "BusinessMobilePhone" | "ExtensionApps">

export interface GetExtensionAccountInfo {
  id?: string
  uri?: string
}

export interface GetExtensionInfoResponse {
  id?: number
  uri?: string
  account?: GetExtensionAccountInfo
  contact?: ContactInfo
  costCenter?: CostCenterInfo
  customFields?: CustomFieldInfo[]
  departments?: DepartmentInfo[]
  extensionNumber?: string
  extensionNumbers?: string[]
  name?: string
  partnerId?: string
  permissions?: ExtensionPermissions
  profileImage?: ProfileImageInfo
  references?: ReferenceInfo[]
  roles?: Roles[]
  regionalSettings?: RegionalSettings
  serviceFeatures?: ExtensionServiceFeatureInfo[]
  setupWizardState?: SetupWizardStateForUpdateEnum
  status?: ExtensionStatusEnumFull
  statusInfo?: ExtensionStatusInfo
  type?: AllExtensionTypesEnum
  subType?: AllExtensionSubtypesEnum
  callQueueInfo?: CallQueueExtensionInfo
  hidden?: boolean
  site?: ProvisioningSiteInfo
  assignedCountry?: AssignedCountryInfo
  creationTime?: string
  siteAccess?: SiteAccessStatus
  alertTimer?: CallQueueAlertTimerEnum
}

export interface GreetingLanguageInfo {
  id?: string
  localeCode?: string
  name?: string
}

export type GreetingTypeEnum = _Open<"Introductory" | "Announcement" | "AutomaticRecording" | "BlockedCallersAll" | "BlockedCallersSpecific" | "BlockedNoCallerId" | "BlockedPayPhones" | "ConnectingMessage" | "ConnectingAudio" | "StartRecording" | "StopRecording" | "Voicemail" | "Unavailable" | "InterruptPrompt" | "HoldMusic" | "Company">

export interface Host {
  accountId?: string
  extensionId?: string
  displayName?: string
}

export interface HostModel {
  firstName?: string
  lastName?: string
  linkedUser?: RcwDomainUserModel
}

export type IvrPromptRepeatCount = number

export type LinePoolingEnum = _Open<"Host" | "Guest" | "None">

export type MeetingDuration = number

export interface MessageAttachmentInfo {
  id?: number
  uri?: string
  type?: MessageAttachmentTypeEnum
  contentType?: string
  vmDuration?: number
  fileName?: string
  size?: number
  height?: number
  width?: number
}

export type MessageAttachmentTypeEnum = _Open<"AudioRecording" | "AudioTranscription" | "Text" | "SourceDocument" | "RenderedDocument" | "MmsAttachment">

export type MessageAvailabilityEnum = _Open<"Alive" | "Deleted" | "Purged">

export type MessageDirectionEnum = _Open<"Inbound" | "Outbound">

export type MessagePriorityEnum = _Open<"Normal" | "High">

export type MessageReadStatusEnum = _Open<"Read" | "Unread">

export type MessageStatusEnum = _Open<"Queued" | "Sent" | "Delivered" | "DeliveryFailed" | "SendingFailed" | "Received">

export interface MessageStoreCallerInfoResponseFrom {
  extensionNumber?: string
  extensionId?: string
  location?: string
  name?: string
  phoneNumber?: string
}

export interface MessageStoreCallerInfoResponseTo {
  extensionNumber?: string
  extensionId?: string
  location?: string
  target?: boolean
  messageStatus?: MessageStatusEnum
  faxErrorCode?: FaxErrorCodeEnum
  name?: string
  phoneNumber?: string
  recipientId?: string
}

export interface NonEnumeratedPagingModel {
  perPage: number
  pageToken?: string
  nextPageToken?: string
  previousPageToken?: string
  firstPageToken?: string
}

export type NotificationDeliveryMode = AnyPublicDeliveryMode

export interface OperatorInfo {
  id?: string
  uri?: string
  extensionNumber?: string
  name?: string
}

export interface OwnerResource {
  name?: string
  extensionType?: AllExtensionTypesEnum
  extensionId?: string
}

export interface PageNavigationModel {
  firstPage?: PageNavigationUri
  nextPage?: PageNavigationUri
  previousPage?: PageNavigationUri
  lastPage?: PageNavigationUri
}

export interface PageNavigationUri {
  uri?: string
}

export interface PermissionIdResource {
  uri?: string
  id?: string
  siteCompatible?: _Open<"Compatible" | "Incompatible" | "Independent">
  readOnly?: boolean
  assignable?: boolean
  permissionsCapabilities?: PermissionsCapabilities
}

export interface PermissionInfoAdmin {
  enabled?: boolean
}

export interface PermissionInfoInt {
  enabled?: boolean
}

export interface PermissionsCapabilities {
  enabled?: boolean
  manageEnabled?: boolean
  grantEnabled?: boolean
}

export interface PhoneNumberDefinitionDirectNumberType {
  phoneNumber: string
  type?: PhoneNumberType | null
}

export interface PhoneNumberDefinitionDirectNumberWithReservationId {
  phoneNumber: PhoneNumberE164
  reservationId?: string
}

export interface PhoneNumberDefinitionNumberId {
  phoneNumberId: string
}

export interface PhoneNumberDefinitionPreferredAreaCode {
  preferredAreaCode: string
  tollType?: PhoneNumberTollType
  type?: PhoneNumberType | null
}

export interface PhoneNumberDefinitionTollType {
  tollType: PhoneNumberTollType
  type?: PhoneNumberType | null
}

export type PhoneNumberE164 = string

export type PhoneNumberTollType = _Open<"Toll" | "TollFree">

export type PhoneNumberType = _Open<"VoiceFax" | "VoiceOnly" | "FaxOnly"> | null

export interface PostalAddress {
  street: string
  street2?: string
  city: string
  state?: string
  zip: string
  country: string
}

export interface PresetInfo {
  uri?: string
  id?: string
  name?: string
}

export interface ProfileImageInfo {
  uri: string
  etag?: string
  lastModified?: string
  contentType?: string
  scales?: ProfileImageInfoURI[]
}

export interface ProfileImageInfoURI {
  uri?: string
}

export interface PronouncedNameInfo {
  type?: _Open<"Default" | "TextToSpeech" | "Recorded">
  text?: string
  prompt?: PronouncedNamePromptInfo
}

export interface PronouncedNamePromptInfo {
  id?: string
  contentUri?: string
  contentType?: _Open<"audio/mpeg" | "audio/wav">
}

export interface ProvisioningSiteInfo {
  id?: string
  uri?: string
  name?: string
  code?: string
}

export interface RcwDomainUserModel {
  userId: string
  accountId: string
  domain: _Open<"pbx" | "ilm">
}

export type RcwEmailModel = string

export interface RcwPagingModel {
  perPage: number
  pageToken: string
  nextPageToken?: string
  previousPageToken?: string
}

export type RcwRoleEnum = _Open<"Panelist" | "CoHost" | "Host" | "Attendee">

export type RecordingSharedLinkExpiryModel = string | null

export type RecordingSharedStatusModel = boolean

export type RecordingStatusModel = _Open<"Processing" | "Available" | "Failed" | "Purged">

export interface ReferenceInfo {
  ref?: string
  type?: _Open<"PartnerId" | "CustomerDirectoryId">
  refAccId?: string
}

export interface RegionalLanguageInfo {
  id?: string
  localeCode?: string
  name?: string
}

export interface RegionalSettings {
  homeCountry?: CountryInfoShortModel
  timezone?: TimezoneInfoBase
  language?: RegionalLanguageInfo
  greetingLanguage?: GreetingLanguageInfo
  formattingLocale?: FormattingLocaleInfo
  timeFormat?: TimeFormatEnum
}

export interface Roles {
  uri?: string
  id?: string
  autoAssigned?: boolean
  displayName?: string
  siteCompatible?: boolean
  siteRestricted?: boolean
}

export type SetupWizardStateForUpdateEnum = _Open<"NotStarted" | "Incomplete" | "Completed">

export interface ShippingAddressInfo {
  customerName?: string
  additionalCustomerName?: string
  customerEmail?: string
  additionalCustomerEmail?: string
  customerPhone?: string
  additionalCustomerPhone?: string
  street?: string
  street2?: string
  city?: string
  state?: string
  stateId?: string
  stateIsoCode?: string
  stateName?: string
  countryId?: string
  countryIsoCode?: string
  country?: string
  countryName?: string
  zip?: string
  taxId?: string
}

export interface ShippingInfo {
  status?: ShippingStatus
  carrier?: string
  trackingNumber?: string
  method?: ShippingMethodInfo
  address?: ShippingAddressInfo
}

export interface ShippingMethodInfo {
  id: _Open<"1" | "2" | "3">
  name?: _Open<"Ground" | "2 Day" | "Overnight">
}

export type ShippingStatus = _Open<"Initial" | "Accepted" | "Shipped" | "Won't ship">

export type SiteAccessStatus = _Open<"Limited" | "Unlimited">

export interface SiteBasicInfo {
  id: string
  name: string
}

export interface SiteInfo {
  id?: string
  uri?: string
  name?: string
  extensionNumber?: string
  callerIdName?: string
  email?: string
  businessAddress?: ContactBusinessAddressInfo
  regionalSettings?: RegionalSettings
  siteAccess?: SiteAccessStatus
  operator?: OperatorInfo
  code?: string
}

export interface SiteReference {
  id?: string
}

export interface SpeechContextPhrasesInput {
  phrases: string[]
}

export interface SubscriptionInfo {
  uri?: string
  id?: string
  eventFilters: string[]
  disabledFilters?: DisabledFilterInfo[]
  expirationTime?: string
  expiresIn?: number
  status?: _Open<"Active" | "Blacklisted">
  creationTime?: string
  deliveryMode: NotificationDeliveryMode
  blacklistedData?: SubscriptionInfoBlacklistedData
}

export interface SubscriptionInfoBlacklistedData {
  blacklistedAt?: string
  reason?: string
}

export interface SubscriptionListResource {
  uri: string
  records: SubscriptionInfo[]
}

export type SyncTypeEnum = _Open<"FSync" | "ISync">

export interface TMAttachmentInfo {
  id?: string
  type?: _Open<"File" | "Note" | "Event" | "Card">
}

export interface TMChatMemberInfo {
  id?: string
}

export interface TMNavigationInfo {
  prevPageToken?: string
  nextPageToken?: string
}

export type TimeFormatEnum = _Open<"12h" | "24h">

export interface TimeInterval {
  from?: string
  to?: string
}

export interface TimezoneInfoBase {
  uri?: string
  id?: string
  name?: string
  description?: string
  bias?: string
}

export type TrustedFlag = boolean

export interface UpdateSubscriptionRequest {
  eventFilters: string[]
  expiresIn?: number
}

export interface UserTransitionInfo {
  sendWelcomeEmailsToUsers?: boolean
  sendWelcomeEmail?: boolean
}

export interface WebSocketDeliveryMode {
  transportType: "WebSocket"
}

export interface WebhookDeliveryMode {
  transportType: "WebHook"
  address: string
  encryption?: boolean
}

export interface WebhookDeliveryModeRequest {
  transportType: _Open<"WebHook">
  address: string
  verificationToken?: string
}

export interface WebinarRefModel {
  id?: string
  title: string
  description?: string
  host: HostModel
}

export interface WeeklyScheduleInfo {
  monday?: TimeInterval[]
  tuesday?: TimeInterval[]
  wednesday?: TimeInterval[]
  thursday?: TimeInterval[]
  friday?: TimeInterval[]
  saturday?: TimeInterval[]
  sunday?: TimeInterval[]
}
export {}
