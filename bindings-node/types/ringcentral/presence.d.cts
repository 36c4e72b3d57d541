// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AllExtensionSubtypesEnum, SiteBasicInfo } from './_shared.cjs'

export class PresenceApi extends _RingCentralGroup {
  /** GET /restapi/v1.0/account/{accountId}/presence */
  readAccountPresence<W extends boolean = false>(options?: { accountId?: string; detailedTelephonyState?: boolean; sipData?: boolean; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<AccountPresenceInfo, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/presence */
  readAccountPresenceIter<W extends boolean = false>(options?: { accountId?: string; detailedTelephonyState?: boolean; sipData?: boolean; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<PresenceInfoResponse, AccountPresenceInfo, W>
  /** GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence */
  readCallQueuePresence<W extends boolean = false>(groupId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallQueuePresence, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence */
  readExtensionCallQueuePresence<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; editableMemberStatus?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ExtensionCallQueuePresenceList, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence */
  readUnifiedPresence<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<UnifiedPresence, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
  readUserPresenceStatus<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; detailedTelephonyState?: boolean; sipData?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<PresenceInfoResponse, W>
  /** PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence */
  updateCallQueuePresence<W extends boolean = false>(groupId: string, body: CallQueueUpdatePresence, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallQueuePresence, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence */
  updateExtensionCallQueuePresence<W extends boolean = false>(body: ExtensionCallQueueUpdatePresenceList, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ExtensionCallQueuePresenceList, W>
  /** PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence */
  updateUnifiedPresence<W extends boolean = false>(body: UpdateUnifiedPresence, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<UnifiedPresence, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
  updateUserPresenceStatus<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; body?: PresenceInfoRequest } & _Inline<W>, call?: _Call<W>): _Answer<PresenceInfoResponse, W>
}

export type AcceptCallQueueCalls = boolean

export interface AccountPresenceInfo {
  uri?: string
  records?: PresenceInfoResponse[]
  navigation?: PresenceNavigationInfo
  paging?: PresencePagingInfo
}

export interface ActiveCallInfo {
  id?: string
  direction?: _Open<"Inbound" | "Outbound">
  queueCall?: boolean
  from?: string
  fromName?: string
  to?: string
  toName?: string
  startTime?: string
  telephonyStatus?: _Open<"NoCall" | "CallConnected" | "Ringing" | "OnHold" | "ParkedCall">
  sipData?: DetailedCallInfo
  sessionId?: string
  telephonySessionId?: string
  onBehalfOf?: string
  partyId?: string
  terminationType?: string
  callInfo?: CallInfoCQ
  appearanceInfo?: AppearanceInfo
}

export interface AdditionalCQInfo {
  type?: _Open<"PhoneNumberLabel" | "PhoneNumber" | "QueueExtension" | "QueueName" | "CallerIdName" | "CallerIdNumber" | "None">
  value?: string
}

export type AggregatedTelephonyStatus = _Open<"NoCall" | "CallConnected" | "Ringing" | "OnHold" | "ParkedCall">

export interface AppearanceInfo {
  phoneNumber?: string
  appearanceNumber?: number
}

export interface CallInfoCQ {
  primary?: PrimaryCQInfo
  additional?: AdditionalCQInfo
}

export interface CallQueueId {
  id?: string
}

export interface CallQueueMember {
  id?: string
  name?: string
  extensionNumber?: string
  site?: SiteBasicInfo
  extensionSubType?: AllExtensionSubtypesEnum
}

export interface CallQueueMemberPresence {
  member?: CallQueueMember
  acceptQueueCalls?: boolean
  acceptCurrentQueueCalls?: boolean
}

export interface CallQueuePresence {
  records?: CallQueueMemberPresence[]
}

export interface CallQueueUpdatePresence {
  records?: CallQueueMemberPresence[]
}

export type CxTelephonyStatus = _Open<"NoCall" | "CallConnected">

export interface DetailedCallInfo {
  callId?: string
  toTag?: string
  fromTag?: string
  remoteUri?: string
  localUri?: string
  rcSessionId?: string
}

export type DndStatusPersonal = _Open<"TakeAllCalls" | "DoNotAcceptAnyCalls" | "Unknown">

export interface ExtensionCallQueuePresence {
  callQueue?: PresenceCallQueueInfo
  acceptCalls?: boolean
}

export interface ExtensionCallQueuePresenceList {
  records?: ExtensionCallQueuePresence[]
}

export interface ExtensionCallQueueUpdatePresence {
  callQueue?: CallQueueId
  acceptCalls?: boolean
}

export interface ExtensionCallQueueUpdatePresenceList {
  records?: ExtensionCallQueueUpdatePresence[]
}

export interface GetPresenceExtensionInfo {
  id?: number
  uri?: string
  extensionNumber?: string
}

export interface PresenceCallQueueInfo {
  id?: string
  name?: string
  extensionNumber?: string
  editableMemberStatus?: boolean
}

export interface PresenceInfoRequest {
  userStatus?: _Open<"Offline" | "Busy" | "Available">
  dndStatus?: _Open<"TakeAllCalls" | "DoNotAcceptDepartmentCalls" | "TakeDepartmentCallsOnly" | "DoNotAcceptAnyCalls" | "Unknown">
  dndStatusPersonal?: DndStatusPersonal
  message?: string
  allowSeeMyPresence?: boolean
  ringOnMonitoredCall?: boolean
  pickUpCallsOnHold?: boolean
  callerIdVisibility?: _Open<"All" | "None" | "PermittedUsers">
  acceptCallQueueCalls?: AcceptCallQueueCalls
}

export interface PresenceInfoResponse {
  uri?: string
  userStatus?: _Open<"Offline" | "Busy" | "Available">
  dndStatus?: _Open<"TakeAllCalls" | "DoNotAcceptDepartmentCalls" | "TakeDepartmentCallsOnly" | "DoNotAcceptAnyCalls" | "Unknown">
  dndStatusPersonal?: DndStatusPersonal
  acceptCallQueueCalls?: AcceptCallQueueCalls
  message?: string
  allowSeeMyPresence?: boolean
  callerIdVisibility?: _Open<"All" | "None" | "PermittedUsers">
  ringOnMonitoredCall?: boolean
  pickUpCallsOnHold?: boolean
  activeCalls?: ActiveCallInfo[]
  extension?: GetPresenceExtensionInfo
  meetingStatus?: _Open<"Connected" | "Disconnected">
  telephonyStatus?: _Open<"NoCall" | "CallConnected" | "Ringing" | "OnHold" | "ParkedCall">
  presenceStatus?: _Open<"Offline" | "Busy" | "Available">
  cxTelephonyStatus?: CxTelephonyStatus
  aggregatedTelephonyStatus?: AggregatedTelephonyStatus
}

export interface PresenceNavigationInfo {
  firstPage?: PresenceNavigationInfoURI
  nextPage?: PresenceNavigationInfoURI
  previousPage?: PresenceNavigationInfoURI
  lastPage?: PresenceNavigationInfoURI
}

export interface PresenceNavigationInfoURI {
  uri?: string
}

export interface PresencePagingInfo {
  page?: number
  perPage?: number
  pageStart?: number
  pageEnd?: number
  totalPages?: number
  totalElements?: number
}

export interface PrimaryCQInfo {
  type?: _Open<"PhoneNumberLabel" | "PhoneNumber" | "QueueExtension" | "QueueName" | "CallerIdName" | "CallerIdNumber" | "None">
  value?: string
}

export interface UnifiedPresence {
  status?: _Open<"Available" | "Offline" | "DND" | "Busy">
  glip?: UnifiedPresenceGlip
  telephony?: UnifiedPresenceTelephony
  meeting?: UnifiedPresenceMeeting
}

export interface UnifiedPresenceGlip {
  status?: _Open<"Offline" | "Online">
  visibility?: _Open<"Visible" | "Invisible">
  availability?: _Open<"Available" | "DND">
}

export interface UnifiedPresenceMeeting {
  status?: _Open<"NoMeeting" | "InMeeting">
}

export interface UnifiedPresenceTelephony {
  status?: _Open<"NoCall" | "Ringing" | "CallConnected" | "OnHold" | "ParkedCall">
  visibility?: _Open<"Visible" | "Invisible">
  availability?: _Open<"TakeAllCalls" | "DoNotAcceptAnyCalls" | "DoNotAcceptQueueCalls">
}

export interface UpdateUnifiedPresence {
  glip?: UpdateUnifiedPresenceGlip
  telephony?: UpdateUnifiedPresenceTelephony
}

export interface UpdateUnifiedPresenceGlip {
  visibility?: _Open<"Visible" | "Invisible">
  availability?: _Open<"Available" | "DND">
}

export interface UpdateUnifiedPresenceTelephony {
  availability?: _Open<"TakeAllCalls" | "DoNotAcceptAnyCalls" | "DoNotAcceptQueueCalls">
}
export {}
