// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Open as _Open } from '../group.cjs'
import { HorizontalAlignment, ImageFillMode, VerticalAlignment } from './adaptive-cards.cjs'
import { CallStatusInfo, OriginInfo, ParkInfo, RecordingInfo } from './call-control.cjs'
import { BillingInfo, CallActionEnum, CallDirectionEnum, CallInternalTypeEnum, CallLogDelegateInfo, CallLogFromParty, CallLogRecordDeviceInfo, CallLogRecordMessage, CallLogRecordingInfo, CallLogToParty, CallResultEnum, CallResultReasonEnum, CallTransportEnum, CallTypeEnum, DelegationTypeEnum, ExtensionInfoCallLog } from './call-log.cjs'
import { AccountLimitsInfo, BillingPackageInfo, BillingPlanInfo, BrandInfo, ServiceFeatureInfo, ServicePlanInfo } from './company.cjs'
import { SipFlagsResponse, SipInfoResponse, SipRegistrationDeviceInfo } from './device-sip-registration.cjs'
import { RcwSessionRuntimeStatusModel, RcwSessionStatusModel, RecordingExtendedModel, RecordingModel, SessionLivestreamMinimalModel } from './historical-webinars.cjs'
import { RcwInviteeTypeEnum } from './invitees.cjs'
import { IvrMenuActionsInfo, IvrMenuPromptInfo, IvrMenuSiteInfo } from './ivr.cjs'
import { GetMessageInfoResponse, PatchMessageRequest, UpdateMessageRequest } from './message-store.cjs'
import { AcceptCallQueueCalls, ActiveCallInfo, AggregatedTelephonyStatus, AppearanceInfo, CallInfoCQ, CxTelephonyStatus, DndStatusPersonal, UnifiedPresence } from './presence.cjs'
import { SmsOptStatusEnum } from './sms-consents.cjs'
import { CaiErrorResponse, DiarizedObject, InteractionObject, PunctuateApiResponse, SummaryApiResponse, TranscribedObject } from './status.cjs'
import { InboundFaxesInfo, InboundTextsInfo, MissedCallsInfo, OutboundFaxesInfo, VoicemailsInfo } from './user-settings.cjs'
import { WcsHostModel, WcsSessionStatusModel } from './webinars-and-sessions.cjs'
import { ApiError, ApiErrorWithParameter, CommCloudDestination, CommDeviceRequest, CommDeviceResource, CommIntegrationRequest, CommIntegrationResource, CommPhoneNumberResource, CommReferencedExtensionResource, CommTerminatingTargetTypeResource, ConversationInfo, CountryInfoShortModel, Host, HostModel, MessageAttachmentInfo, MessageAvailabilityEnum, MessageDirectionEnum, MessagePriorityEnum, MessageReadStatusEnum, MessageStatusEnum, PhoneNumberE164, RcwDomainUserModel, RcwEmailModel, RcwRoleEnum, RecordingSharedLinkExpiryModel, RecordingSharedStatusModel, RecordingStatusModel } from './_shared.cjs'

export interface ADGError {
  errorCode?: string
  message?: string
  parameterName?: string
}

export interface ADGErrorResponse {
  errors?: ADGError[]
}

export type ADGSearchableExtensionTypesEnum = _Open<"User" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "IvrMenu" | "ParkLocation" | "Limited" | "External" | "DelegatedLinesGroup" | "TieLine">

export type AIInsightsTypes = (_Open<"NextSteps" | "Transcript" | "Summary" | "Highlights" | "BulletedSummary" | "AIScore" | "CallNotes" | "Sentiment">)[]

export interface APNSInfo {
  aps?: APSInfo
}

export interface APSInfo {
  'content-available'?: number
}

export interface ASGErrorResponse {
  errorCode: string
  message: string
  errors?: ErrorEntry[]
}

export interface AccountPresenceEvent {
  uuid?: string
  event?: string
  timestamp?: string
  subscriptionId?: string
  body?: AccountPresenceEventBody
}

export interface AccountPresenceEventBody {
  extensionId?: string
  telephonyStatus?: _Open<"NoCall" | "CallConnected" | "Ringing" | "OnHold" | "ParkedCall">
  sequence?: number
  presenceStatus?: _Open<"Offline" | "Busy" | "Available">
  userStatus?: _Open<"Offline" | "Busy" | "Available">
  dndStatus?: _Open<"TakeAllCalls" | "DoNotAcceptDepartmentCalls" | "TakeDepartmentCallsOnly" | "DoNotAcceptAnyCalls" | "Unknown">
  dndStatusPersonal?: DndStatusPersonal
  meetingStatus?: _Open<"Connected" | "Disconnected">
  allowSeeMyPresence?: boolean
  acceptCallQueueCalls?: AcceptCallQueueCalls
  ringOnMonitoredCall?: boolean
  pickUpCallsOnHold?: boolean
  ownerId?: string
}

export interface AccountServiceInfoRequest {
  uri?: string
  servicePlanName?: string
  brand?: BrandInfo
  contractedCountry?: CountryInfoShortModel
  servicePlan?: ServicePlanInfo
  targetServicePlan?: ServicePlanInfo
  billingPlan?: BillingPlanInfo
  serviceFeatures?: ServiceFeatureInfo[]
  limits?: AccountLimitsInfo
  package?: BillingPackageInfo
}

export interface AccountTelephonySessionsEvent {
  uuid?: string
  event?: string
  timestamp?: string
  subscriptionId?: string
  ownerId?: string
  body?: TelephonySessionsEventBody
}

export interface ActiveCallInfoWithoutSIP {
  id?: string
  direction?: _Open<"Inbound" | "Outbound">
  queueCall?: boolean
  from?: string
  fromName?: string
  to?: string
  toName?: string
  partyId?: string
  startTime?: string
  sessionId?: string
  telephonySessionId?: string
  telephonyStatus?: _Open<"NoCall" | "CallConnected" | "Ringing" | "OnHold" | "ParkedCall">
  terminationType?: _Open<"final" | "intermediate">
  callInfo?: CallInfoCQ
  appearanceInfo?: AppearanceInfo
}

export interface AlertInfo {
  title?: string
  body?: string
}

export interface ApiErrorResponseModel {
  errors: ApiError[]
}

export interface AppearancesInfo {
  phoneNumber?: string
  appearanceNumber?: number
  lineStatus?: _Open<"Seized" | "Released">
}

export interface AsrApiResponse {
  status?: _Open<"Success" | "Fail">
  response?: TranscribedObject | CaiErrorResponse
}

export interface AudioInput {
  contentUri?: string
  encoding: _Open<"Mpeg" | "Mp4" | "Wav" | "Webm" | "Webp" | "Aac" | "Avi" | "Ogg">
  languageCode: string
  source?: string
  audioType?: _Open<"CallCenter" | "Meeting" | "EarningsCalls" | "Interview" | "PressConference" | "Voicemail">
}

export interface AuthCodeTokenRequest {
  grant_type: _Open<"authorization_code">
  code: string
  redirect_uri?: string
  code_verifier?: string
}

export interface BackgroundImage {
  type?: _Open<"BackgroundImage">
  url: string
  fillMode?: ImageFillMode
  horizontalAlignment?: HorizontalAlignment
  verticalAlignment?: VerticalAlignment
}

export interface BaseCallLogFromParty {
  dialerPhoneNumber?: string
}

export interface BaseCallLogParty {
  phoneNumber?: string
  extensionNumber?: string
  extensionId?: string
  name?: string
}

export interface BaseCallLogRecord {
  extension?: ExtensionInfoCallLog
  telephonySessionId?: string
  sipUuidInfo?: string
  transferTarget?: BaseCallLogRecordTransferTarget
  transferee?: BaseCallLogRecordTransferee
  partyId?: string
  metadataCategories?: string[]
  transport?: CallTransportEnum
  from?: CallLogFromParty
  to?: CallLogToParty
  type: CallTypeEnum
  direction: CallDirectionEnum
  message?: CallLogRecordMessage
  delegate?: CallLogDelegateInfo
  delegationType?: DelegationTypeEnum
  action: CallActionEnum
  result?: CallResultEnum
  reason?: CallResultReasonEnum
  reasonDescription?: string
  startTime: string
  duration?: number
  durationMs?: number
  recording?: CallLogRecordingInfo
  shortRecording?: boolean
  billing?: BillingInfo
  internalType?: CallInternalTypeEnum
  finished?: boolean
}

export interface BaseCallLogRecordTransferTarget {
  telephonySessionId?: string
}

export interface BaseCallLogRecordTransferee {
  telephonySessionId?: string
}

export interface BaseCallLogToParty {
  dialedPhoneNumber?: string
}

export interface BaseNotificationSettings {
  uri?: string
  smsPhoneNumbers?: string[]
  advancedMode?: boolean
  voicemails?: VoicemailsInfo
  inboundFaxes?: InboundFaxesInfo
  outboundFaxes?: OutboundFaxesInfo
  inboundTexts?: InboundTextsInfo
  missedCalls?: MissedCallsInfo
}

export interface BaseTokenRequest {
  scope?: string
  endpoint_id?: string
  access_token_ttl?: number
  refresh_token_ttl?: number
}

export interface BasicContactInfo {
  firstName?: string
  lastName?: string
  email?: string
}

export interface BasicContactInfoWithPhone {
  firstName?: string
  lastName?: string
  email?: string
  contactPhone?: PhoneNumberE164
}

export interface BasicMeeting {
  id: string
  shortId: string
  bridgeId?: string
  startTime: string
  displayName: string
  hostInfo: Host
}

export interface BulkItemResultModel {
  bulkItemSuccessful: boolean
  bulkItemErrors?: ApiError[]
}

export interface CallLogParty {
  phoneNumber?: string
  extensionNumber?: string
  extensionId?: string
  name?: string
  location?: string
  device?: CallLogRecordDeviceInfo
}

export interface CallPartyShortInfo {
  phoneNumber?: string
  name?: string
  extensionId?: string
}

export interface CallQueuePresenceEvent {
  uuid?: string
  event?: string
  timestamp?: string
  subscriptionId?: string
  body?: CallQueuePresenceEventBody
}

export interface CallQueuePresenceEventBody {
  extensionId?: string
  callQueueId?: string
  acceptCalls?: boolean
}

export interface ClientAuthJwtModel {
  client_assertion_type?: _Open<"urn:ietf:params:oauth:client-assertion-type:jwt-bearer">
  client_assertion?: string
}

export interface ClientCredentialsBase {
  grant_type: _Open<"client_credentials">
}

export interface ClientCredentialsByAccount {
  grant_type: _Open<"client_credentials">
  account_id: string
}

export interface ClientCredentialsByBrand {
  grant_type: _Open<"client_credentials">
  brand_id: string
}

export interface ClientCredentialsByPartnerAccount {
  grant_type: _Open<"client_credentials">
  brand_id: string
  partner_account_id: string
}

export interface ClientErrorsResponse {
  errors?: ClientErrorsResponseErrors[]
}

export interface ClientErrorsResponseErrors {
  errorCode?: string
  message?: string
  parameterMaxItemCount?: number | null
  parameterName?: string | null
  parameterValueLength?: number | null
  parameterRange?: string | null
}

export interface ClientIdModel {
  client_id?: string
}

export interface CloudConnectorTargetRequest {
  destination: CommCloudDestination
  type?: _Open<"CloudConnectorRingTarget">
}

export interface CommActionRequest {
  type: CommActionTypeRequest
}

export interface CommActionResource {
  type: CommActionTypeResource
}

export type CommActionTypeRequest = _Open<"PlayConnectingMessageAction" | "PlayConnectingPromptAction" | "PlayWelcomePromptAction" | "ScreeningAction" | "RingGroupAction" | "RingAlwaysGroupAction" | "TerminatingAction">

export type CommActionTypeResource = _Open<"PlayConnectingMessageAction" | "PlayConnectingPromptAction" | "PlayWelcomePromptAction" | "ScreeningAction" | "RingGroupAction" | "RingAlwaysGroupAction" | "TerminatingAction">

export interface CommAllDesktopTargetRequest {
  extension?: CommReferencedExtensionResource
  type?: _Open<"AllDesktopRingTarget">
}

export interface CommAllDesktopTargetResource {
  extension?: CommReferencedExtensionResource
  name: string
  type?: _Open<"AllDesktopRingTarget">
}

export interface CommAllMobileTargetRequest {
  extension?: CommReferencedExtensionResource
  type?: _Open<"AllMobileRingTarget">
}

export interface CommAllMobileTargetResource {
  extension?: CommReferencedExtensionResource
  name: string
  type?: _Open<"AllMobileRingTarget">
}

export interface CommCloudConnectorForwardingTargetRequest {
  destination: CommCloudDestination
  type: _Open<"CloudConnectorRingTarget">
  name?: string
}

export interface CommCloudConnectorTargetRequest {
  destination: CommCloudDestination
  type?: _Open<"CloudConnectorRingTarget">
  name: string
}

export interface CommCloudConnectorTargetResource {
  destination: CommCloudDestination
  type?: _Open<"CloudConnectorRingTarget">
}

export interface CommCoworkerTargetResource {
  extension: CommReferencedExtensionResource
  type?: _Open<"CoworkerRingTarget">
}

export interface CommDeviceTargetRequest {
  device: CommDeviceRequest
  extension?: CommReferencedExtensionResource
  type?: _Open<"DeviceRingTarget">
}

export interface CommDeviceTargetResource {
  device: CommDeviceResource
  extension?: CommReferencedExtensionResource
  type?: _Open<"DeviceRingTarget">
}

export interface CommFmcPhoneNumberTargetResource {
  destination: CommPhoneNumberResource
  type?: _Open<"FmcPhoneNumberRingTarget">
}

export interface CommForwardingTargetRequest {
  name?: string
  type: CommForwardingTargetTypeRequest
}

export interface CommForwardingTargetResource {
  type: CommForwardingTargetTypeResource
}

export type CommForwardingTargetTypeRequest = _Open<"CoworkerAppsRingTarget" | "CoworkerRingTarget" | "DeviceRingTarget" | "ImsPhoneNumberRingTarget" | "IntegrationRingTarget" | "PhoneNumberRingTarget" | "CloudConnectorRingTarget">

export type CommForwardingTargetTypeResource = _Open<"CoworkerAppsRingTarget" | "CoworkerRingTarget" | "DeviceRingTarget" | "ImsPhoneNumberRingTarget" | "FmcPhoneNumberRingTarget" | "IntegrationRingTarget" | "PhoneNumberRingTarget" | "CloudConnectorRingTarget">

export interface CommImsPhoneNumberTargetResource {
  destination: CommPhoneNumberResource
  type?: _Open<"ImsPhoneNumberRingTarget">
}

export interface CommIntegrationTargetRequest {
  integration: CommIntegrationRequest
  type?: _Open<"IntegrationRingTarget">
}

export interface CommIntegrationTargetResource {
  integration: CommIntegrationResource
  type?: _Open<"IntegrationRingTarget">
}

export type CommInteractionConditionTypeResource = _Open<"Interaction" | "Schedule" | "State">

export interface CommInteractionRuleConditionRequest {
  type: CommInteractionConditionTypeResource
}

export interface CommInteractionRuleConditionResource {
  type: CommInteractionConditionTypeResource
}

export interface CommPhoneNumberTargetResource {
  destination: CommPhoneNumberResource
  type?: _Open<"PhoneNumberRingTarget">
}

export interface CommRingAlwaysRingTargetResource {
  name?: string
  type: CommRingAlwaysRingTargetTypeResource
}

export type CommRingAlwaysRingTargetTypeResource = _Open<"AllDesktopRingTarget" | "AllMobileRingTarget">

export interface CommRingTargetRequest {
  type: CommRingTargetTypeResource
}

export interface CommRingTargetResource {
  name?: string
  type: CommRingTargetTypeResource
}

export type CommRingTargetTypeResource = _Open<"AllDesktopRingTarget" | "AllMobileRingTarget" | "CoworkerRingTarget" | "DeviceRingTarget" | "HotdeskRingTarget" | "ImsPhoneNumberRingTarget" | "FmcPhoneNumberRingTarget" | "IntegrationRingTarget" | "PhoneNumberRingTarget" | "CloudConnectorRingTarget">

export interface CommStateConditionRequest {
  type: CommStateConditionTypeResource
}

export interface CommStateConditionResource {
  type: CommStateConditionTypeResource
}

export type CommStateConditionTypeResource = _Open<"Schedule" | "State">

export interface CommTerminatingTargetRequest {
  type: CommTerminatingTargetTypeResource
}

export interface CommTerminatingTargetResource {
  name: string
  type: CommTerminatingTargetTypeResource
}

export interface CommTriggerRequest {
  triggerType: CommTriggerTypeRequest
}

export interface CommTriggerResource {
  triggerType: CommTriggerTypeResource
}

export type CommTriggerTypeRequest = _Open<"Daily" | "Weekly" | "Range">

export type CommTriggerTypeResource = _Open<"Daily" | "Weekly" | "Range">

export interface ContentInput {
  contentUri?: string
}

export interface CostCenterBase {
  id?: number
  name?: string
  billingCode?: string
}

export interface CreateDeviceRegistrationResponse {
  device: SipRegistrationDeviceInfo
  sipInfo: SipInfoResponse[]
  sipInfoPstn?: SipInfoResponse[]
  sipFlags: SipFlagsResponse
  sipErrorCodes?: string[]
  pollingInterval?: number
}

export interface DetailedExtensionPresenceEvent {
  uuid?: string
  event?: string
  timestamp?: string
  subscriptionId?: string
  body?: DetailedExtensionPresenceEventBody
}

export interface DetailedExtensionPresenceEventBody {
  extensionId?: string
  telephonyStatus?: _Open<"NoCall" | "CallConnected" | "Ringing" | "OnHold" | "ParkedCall">
  activeCalls?: ActiveCallInfoWithoutSIP[]
  sequence?: number
  presenceStatus?: _Open<"Offline" | "Busy" | "Available">
  userStatus?: _Open<"Offline" | "Busy" | "Available">
  meetingStatus?: _Open<"Connected" | "Disconnected">
  dndStatus?: _Open<"TakeAllCalls" | "DoNotAcceptDepartmentCalls" | "TakeDepartmentCallsOnly" | "DoNotAcceptAnyCalls" | "Unknown">
  dndStatusPersonal?: DndStatusPersonal
  allowSeeMyPresence?: boolean
  acceptCallQueueCalls?: AcceptCallQueueCalls
  ringOnMonitoredCall?: boolean
  pickUpCallsOnHold?: boolean
  totalActiveCalls?: number
  ownerId?: string
  appearances?: AppearancesInfo
}

export interface DetailedExtensionPresenceWithSIPEvent {
  uuid?: string
  event?: string
  timestamp?: string
  subscriptionId?: string
  body?: DetailedExtensionPresenceWithSIPEventBody
}

export interface DetailedExtensionPresenceWithSIPEventBody {
  extensionId?: string
  telephonyStatus?: _Open<"NoCall" | "CallConnected" | "Ringing" | "OnHold" | "ParkedCall">
  activeCalls?: ActiveCallInfo[]
  sequence?: number
  presenceStatus?: _Open<"Offline" | "Busy" | "Available">
  userStatus?: _Open<"Offline" | "Busy" | "Available">
  meetingStatus?: _Open<"Connected" | "Disconnected">
  dndStatus?: _Open<"TakeAllCalls" | "DoNotAcceptDepartmentCalls" | "TakeDepartmentCallsOnly" | "DoNotAcceptAnyCalls" | "Unknown">
  dndStatusPersonal?: DndStatusPersonal
  allowSeeMyPresence?: boolean
  acceptCallQueueCalls?: AcceptCallQueueCalls
  ringOnMonitoredCall?: boolean
  pickUpCallsOnHold?: boolean
  totalActiveCalls?: number
  ownerId?: string
  appearances?: AppearancesInfo
}

export interface DiarizeApiResponse {
  status?: _Open<"Success" | "Fail">
  response?: DiarizedObject | CaiErrorResponse
}

export type EmergencyLocationUsageStatus = _Open<"Active" | "Inactive">

export interface ErrorEntry {
  errorCode: string
  message: string
}

export interface ExtensionFavoritesEvent {
  uuid?: string
  event?: string
  timestamp?: string
  subscriptionId?: string
  body?: ExtensionFavoritesEventBody
}

export interface ExtensionFavoritesEventBody {
  extensionId?: string
  ownerId?: string
}

export interface ExtensionGrantListEvent {
  uuid?: string
  event?: string
  timestamp?: string
  subscriptionId?: string
  body?: ExtensionGrantListEventBody
}

export interface ExtensionGrantListEventBody {
  extensionId?: string
  ownerId?: string
}

export interface ExtensionInfoEvent {
  uuid?: string
  event?: string
  timestamp?: string
  subscriptionId?: string
  body?: ExtensionInfoEventBody
}

export interface ExtensionInfoEventBody {
  extensionId?: string
  eventType?: _Open<"Update" | "Delete">
  hints?: (_Open<"AccountSettings" | "AccountStatus" | "AnsweringRules" | "CompanyNumbers" | "DialingPlan" | "ExtensionInfo" | "Features" | "Limits" | "Permissions" | "ProfileImage" | "VideoConfiguration">)[]
  ownerId?: string
}

export interface ExtensionListEvent {
  uuid?: string
  event?: string
  timestamp?: string
  subscriptionId?: string
  body?: ExtensionListEventBody
}

export interface ExtensionListEventBody {
  extensionId?: string
  eventType?: _Open<"Create" | "Update" | "Delete">
  ownerId?: string
}

export interface ExtensionPresenceEvent {
  uuid?: string
  event?: string
  timestamp?: string
  subscriptionId?: string
  body?: ExtensionPresenceEventBody
}

export interface ExtensionPresenceEventBody {
  extensionId?: string
  telephonyStatus?: _Open<"NoCall" | "CallConnected" | "Ringing" | "OnHold" | "ParkedCall">
  aggregatedTelephonyStatus?: AggregatedTelephonyStatus
  sequence?: number
  presenceStatus?: _Open<"Offline" | "Busy" | "Available">
  userStatus?: _Open<"Offline" | "Busy" | "Available">
  dndStatus?: _Open<"TakeAllCalls" | "DoNotAcceptDepartmentCalls" | "TakeDepartmentCallsOnly" | "DoNotAcceptAnyCalls" | "Unknown">
  dndStatusPersonal?: DndStatusPersonal
  allowSeeMyPresence?: boolean
  acceptCallQueueCalls?: AcceptCallQueueCalls
  ringOnMonitoredCall?: boolean
  pickUpCallsOnHold?: boolean
  ownerId?: string
  cxTelephonyStatus?: CxTelephonyStatus
}

export interface ExtensionTelephonySessionsEvent {
  uuid?: string
  event?: string
  timestamp?: string
  subscriptionId?: string
  ownerId?: string
  body?: TelephonySessionsEventBody
}

export type FederationTypes = _Open<"All" | "Regular" | "AdminOnly">

export interface GetMessageInfoMultiResponse {
  resourceId: string
  status: number
  body: GetMessageInfoResponse
}

export type GetMessageMultiResponse = GetMessageInfoMultiResponse[]

export interface HistorySessionBaseModel {
  startTime?: string
  endTime?: string
  duration?: number
  title?: string
  description?: string
  scheduledStartTime?: string
  scheduledDuration?: number
  timeZone?: string
  localeCode?: string
  panelJoinTimeOffset?: number
  broadcastingStartTime?: string
  broadcastingEndTime?: string
  status?: RcwSessionStatusModel
  runtimeStatus?: RcwSessionRuntimeStatusModel
  participantCount?: number
  attendeeCount?: number
  uniqueParticipantCount?: number
  uniqueAttendeeCount?: number
}

export interface HistorySessionMinimalModel {
  startTime?: string
  endTime?: string
  duration?: number
  title?: string
  description?: string
}

export interface InboundMessageEvent {
  aps?: NotificationInfo
  messageId?: string
  conversationId?: string
  from?: string
  to?: string
  ownerId?: string
}

export interface IncomingCallEvent {
  aps?: APSInfo
  event?: string
  uuid?: string
  subscriptionId?: string
  timestamp?: string
  extensionId?: string
  action?: string
  sessionId?: string
  serverId?: string
  from?: string
  fromName?: string
  to?: string
  toName?: string
  sid?: string
  toUrl?: string
  srvLvl?: string
  srvLvlExt?: string
  recUrl?: string
  pn_ttl?: number
  ownerId?: string
}

export interface InstantMessageEvent {
  uuid?: string
  event?: string
  timestamp?: string
  subscriptionId?: string
  body?: InstantMessageEventBody
}

export interface InstantMessageEventBody {
  id?: string
  to?: NotificationRecipientInfo[]
  from?: SenderInfo
  type?: string
  creationTime?: string
  lastModifiedTime?: string
  readStatus?: MessageReadStatusEnum
  priority?: MessagePriorityEnum
  attachments?: MessageAttachmentInfo[]
  direction?: MessageDirectionEnum
  availability?: MessageAvailabilityEnum
  subject?: string
  messageStatus?: MessageStatusEnum
  conversationId?: string
  conversation?: ConversationInfo
  ownerId?: string
}

export interface InteractionApiResponse {
  status?: _Open<"Success" | "Fail">
  response?: InteractionObject | CaiErrorResponse
}

export interface InternalDeliveryMode {
  transportType: _Open<"Internal">
  configName: string
}

export type Interval = _Open<"Hour" | "Day" | "Week" | "Month">

export interface InviteeBaseModel {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  firstName?: string
  lastName?: string
  email?: RcwEmailModel
  jobTitle?: string
  linkedUser?: RcwDomainUserModel
  role: RcwRoleEnum
  type?: RcwInviteeTypeEnum
  sendInvite?: boolean
}

export interface InviteeContactModel {
  firstName?: string
  lastName?: string
  email?: RcwEmailModel
  jobTitle?: string
}

export interface InviteeGeneratedModel {
  joinUri?: string
  phoneParticipantCode?: string
}

export interface InviteeSettingsModel {
  type?: RcwInviteeTypeEnum
  sendInvite?: boolean
}

export interface IvrMenuInfoRequest {
  name?: string
  extensionNumber?: string
  site?: IvrMenuSiteInfo
  prompt?: IvrMenuPromptInfo
  actions?: IvrMenuActionsInfo[]
}

export interface JwtTokenRequest {
  grant_type: _Open<"urn:ietf:params:oauth:grant-type:jwt-bearer" | "partner_jwt">
  assertion: string
}

export interface MessageChanges {
  type?: MessageTypeEnum
  newCount?: number
  updatedCount?: number
  newMessageIds?: number[]
}

export interface MessageEvent {
  uuid?: string
  event?: string
  timestamp?: string
  subscriptionId?: string
  body?: MessageEventBody
}

export interface MessageEventBody {
  extensionId?: string
  lastUpdated?: string
  changes?: MessageChanges[]
  ownerId?: string
}

export type MessageTypeEnum = _Open<"Fax" | "SMS" | "VoiceMail" | "Pager">

export interface MinimalSmsOptRecord {
  to: PhoneNumberE164
  optStatus: SmsOptStatusEnum
  from: PhoneNumberE164
}

export interface MissedCallEvent {
  uuid?: string
  pn_apns?: APNSInfo
  event?: string
  subscriptionId?: string
  timestamp?: string
  extensionId?: string
  action?: string
  sessionId?: string
  serverId?: string
  from?: string
  fromName?: string
  to?: string
  toName?: string
  sid?: string
  toUrl?: string
  srvLvl?: string
  srvLvlExt?: string
  recUrl?: string
  pn_ttl?: number
  ownerId?: string
}

export interface MobileDeliveryMode {
  transportType: _Open<"RC/APNS" | "RC/GCM">
  certificateName: string
  registrationId: string
  encryption?: boolean
}

export interface MobileDeliveryModeRequest {
  transportType: _Open<"RC/APNS" | "RC/GCM">
  certificateName: string
  registrationId: string
}

export interface MultipartRequestEntryBase {
  resourceId?: string
}

export interface MultipartResponseEntryBase {
  resourceId: string
  status: number
}

export interface NotificationInfo {
  alert?: AlertInfo
  badge?: string
  sound?: string
  'content-available'?: string
  category?: string
}

export interface NotificationRecipientInfo {
  phoneNumber?: string
  extensionNumber?: string
  target?: boolean
  location?: string
  name?: string
}

export interface OriginalRoleModel {
  originalRole: RcwRoleEnum
}

export interface ParameterizedErrorResponseModel {
  errors: ApiErrorWithParameter[]
}

export interface ParticipantBaseModel {
  id?: string
  firstName?: string
  lastName?: string
  role: RcwRoleEnum
  originalRole: RcwRoleEnum
  linkedUser?: RcwDomainUserModel
  avatarToken?: string
  type: _Open<"User" | "Room">
  email?: RcwEmailModel
  qnaBlocked?: boolean
}

export interface ParticipantTypeModel {
  type: _Open<"User" | "Room">
}

export type PatchMessageBulkRequest = PatchMessageBulkRequest2[]

export interface PatchMessageBulkRequest2 {
  resourceId?: string
  body: PatchMessageRequest
}

export interface PhoneNumberSenderConsentRecord {
  from: PhoneNumberE164
}

export interface PubNubDeliveryMode {
  transportType: _Open<"PubNub">
  encryption: boolean
  address?: string
  subscriberKey?: string
  secretKey?: string
  encryptionAlgorithm?: _Open<"AES">
  encryptionKey?: string
}

export interface PubNubDeliveryModeRequest {
  transportType: _Open<"PubNub">
  encryption?: boolean
}

export interface PunctuateApiOutput {
  status?: _Open<"Success" | "Fail">
  response?: PunctuateApiResponse
}

export interface RSConversationalInsightsUnit {
  speakerId: string
  value: string
  start: number
  end: number
}

export interface RcwAvatarOwnerModel {
  avatarToken?: string
}

export interface RcwBaseContactModel {
  firstName?: string
  lastName?: string
}

export interface RcwImmutableResourceIdModel {
  id?: string
}

export interface RcwResourceBaseModel {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
}

export interface RcwRoleAttributeModel {
  role: RcwRoleEnum
}

export interface RcwUserModel {
  userId: string
  accountId: string
}

export interface RecordingBaseModel {
  status: RecordingStatusModel
  failureReason?: ApiError
  duration?: number
  shared?: RecordingSharedStatusModel
  sharedUriExpirationTime?: RecordingSharedLinkExpiryModel | null
}

export type RecordingMediaType = _Open<"Video" | "Audio">

export interface RecordingSharingModel {
  recordingSharedUri?: string
}

export interface RefreshTokenRequest {
  grant_type: _Open<"refresh_token">
  refresh_token: string
}

export interface RegQuestionBaseModel {
  questionId: string
}

export interface RegistrantBaseModel {
  firstName: string
  lastName: string
  email: RcwEmailModel
  joinUri?: string
  cancellationUri?: string
  registeredPostWebinar?: boolean
  visitorId?: string
  externalId?: string
  registrationTime?: string
  ipAddress?: string
  source?: string
  participantId?: string
}

export interface RegistrantMinimalModel {
  firstName: string
  lastName: string
  email: RcwEmailModel
  joinUri?: string
  cancellationUri?: string
  registeredPostWebinar?: boolean
}

export interface ScimErrorResponse {
  detail?: string
  schemas?: _Open<"urn:ietf:params:scim:api:messages:2.0:Error">[]
  scimType?: _Open<"uniqueness" | "tooMany" | "mutability" | "sensitive" | "invalidSyntax" | "invalidFilter" | "invalidPath" | "invalidValue" | "invalidVers" | "noTarget">
  status?: string
}

export type SearchGrantExtensionTypeEnum = _Open<"User" | "FaxUser" | "VirtualUser" | "DigitalUser" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | "Limited" | "Bot" | "Room" | "DelegatedLinesGroup">

export type SearchGrantExtensionTypeEnumList = SearchGrantExtensionTypeEnum[]

export interface SenderInfo {
  phoneNumber?: string
  extensionNumber?: string
  location?: string
  name?: string
}

export interface ServerErrorsResponse {
  errors?: ServerErrorsResponseErrors[]
}

export interface ServerErrorsResponseErrors {
  errorCode?: string
  message?: string
}

export interface SessionGeneratedModel {
  videoBridgeId?: string
}

export interface SessionLivestreamListModel {
  livestreams?: SessionLivestreamMinimalModel[]
}

export interface SessionRecordingExtendedModel {
  recording?: RecordingExtendedModel
}

export interface SessionRecordingModel {
  recording?: RecordingModel
}

export interface ShippingMethodIdModel {
  id: _Open<"1" | "2" | "3">
}

export interface SimpleSettings {
  notifyByEmail?: boolean
  notifyBySms?: boolean
  advancedSmsPhoneNumbers?: PhoneNumberE164[]
}

export interface SipData {
  toTag?: string
  fromTag?: string
  callId?: string
}

export type SmsBinaryAttachmentPart = Buffer

export interface SummaryApiOutput {
  status?: _Open<"Success" | "Fail">
  response?: SummaryApiResponse
}

export interface TelephonySessionsEventBody {
  sequence?: number
  sessionId?: string
  telephonySessionId?: string
  serverId?: string
  eventTime?: string
  origin?: OriginInfo
  parties?: TelephonySessionsEventPartyInfo[]
}

export interface TelephonySessionsEventPartyInfo {
  accountId?: string
  extensionId?: string
  id?: string
  direction?: _Open<"Inbound" | "Outbound">
  to?: CallPartyShortInfo
  from?: CallPartyShortInfo
  recordings?: RecordingInfo[]
  status?: CallStatusInfo
  park?: ParkInfo
  queueCall?: boolean
  missedCall?: boolean
  standAlone?: boolean
  muted?: boolean
  conferenceRole?: _Open<"Host" | "Participant">
  sipData?: SipData
  uiCallInfo?: UiCallInfo
}

export interface UiCallInfo {
  primary?: UiCallInfoRecord
  additional?: UiCallInfoRecord
}

export interface UiCallInfoRecord {
  type?: _Open<"QueueName" | "CallerIdName">
  value?: string
}

export type UnifiedPresenceList = UnifiedPresenceListEntry[]

export interface UnifiedPresenceListEntry {
  resourceId?: string
  status?: number
  body?: UnifiedPresence
}

export type UpdateMessageBulkRequest = UpdateMessageBulkRequest2[]

export interface UpdateMessageBulkRequest2 {
  resourceId?: string
  body: UpdateMessageRequest
}

export interface VoicemailMessageEvent {
  uuid?: string
  event?: string
  timestamp?: string
  subscriptionId?: string
  ownerId?: string
  body?: VoicemailMessageEventBody
}

export interface VoicemailMessageEventBody {
  id?: number
  to?: NotificationRecipientInfo[]
  from?: SenderInfo
  type?: _Open<"Voicemail">
  creationTime?: string
  lastModifiedTime?: string
  readStatus?: MessageReadStatusEnum
  priority?: MessagePriorityEnum
  attachments?: MessageAttachmentInfo[]
  direction?: MessageDirectionEnum
  availability?: MessageAvailabilityEnum
  subject?: string
  messageStatus?: MessageStatusEnum
  vmTranscriptionStatus?: _Open<"NotAvailable" | "InProgress" | "TimedOut" | "Completed" | "CompletedPartially" | "Failed" | "Unknown">
}

export interface WcsSessionBaseModel {
  scheduledStartTime: string
  scheduledDuration: number
  timeZone: string
  localizedTimeZoneDescription?: string
  panelJoinTimeOffset?: number
  title?: string
  description?: string
  status?: WcsSessionStatusModel
  hostJoinUri?: string
}

export interface WcsSessionGeneratedModel {
  videoBridgeId?: string
  videoBridgePassword?: string
  videoBridgePstnPassword?: string
  attendeeJoinUri?: string
  hasUnsentInvites?: boolean
}

export interface WebinarGeneratedModel {
  host: WcsHostModel
}

export interface WebinarHostModel {
  host: HostModel
}

export interface WebinarInfoModel {
  title?: string
  description?: string
}

export interface WebinarTitleModel {
  title: string
  description?: string
}
export {}
