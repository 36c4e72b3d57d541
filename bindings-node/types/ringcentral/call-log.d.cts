// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Moment as _Moment, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EnumeratedPagingModel, PageNavigationModel } from './_shared.cjs'

export class CallLogApi extends _RingCentralGroup {
  /** DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
  deleteUserCallLog<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; dateTo?: _Moment } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/call-log-extract-sync */
  extractSyncAccountCallLog<W extends boolean = false>(options?: { accountId?: string; syncType?: _Open<"FSync" | "ISync">; syncToken?: string; dateFrom?: _Moment; recordCount?: number; view?: _Open<"Simple" | "Detailed">; metadataCategory?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<CallLogExtractSyncResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/call-log-extract-sync */
  extractSyncAccountCallLogIter<W extends boolean = false>(options?: { accountId?: string; syncType?: _Open<"FSync" | "ISync">; syncToken?: string; dateFrom?: _Moment; recordCount?: number; view?: _Open<"Simple" | "Detailed">; metadataCategory?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CallLogRecord, CallLogExtractSyncResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/active-calls */
  listCompanyActiveCalls<W extends boolean = false>(options?: { accountId?: string; direction?: _Many<_Open<"Inbound" | "Outbound">>; view?: _Open<"Simple" | "Detailed">; type?: _Many<_Open<"Voice" | "Fax">>; transport?: _Many<_Open<"PSTN" | "VoIP">>; conferenceType?: _Many<_Open<"AudioConferencing" | "Meetings">>; perPage?: any; page?: number } & _Inline<W>, call?: _Call<W>): _Answer<CallLogResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/active-calls */
  listCompanyActiveCallsIter<W extends boolean = false>(options?: { accountId?: string; direction?: _Many<_Open<"Inbound" | "Outbound">>; view?: _Open<"Simple" | "Detailed">; type?: _Many<_Open<"Voice" | "Fax">>; transport?: _Many<_Open<"PSTN" | "VoIP">>; conferenceType?: _Many<_Open<"AudioConferencing" | "Meetings">>; perPage?: any; page?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CallLogRecord, CallLogResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls */
  listExtensionActiveCalls<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; direction?: _Many<_Open<"Inbound" | "Outbound">>; view?: _Open<"Simple" | "Detailed">; type?: _Many<_Open<"Voice" | "Fax">>; transport?: _Many<_Open<"PSTN" | "VoIP">>; conferenceType?: _Many<_Open<"AudioConferencing" | "Meetings">>; perPage?: any; page?: number } & _Inline<W>, call?: _Call<W>): _Answer<CallLogResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls */
  listExtensionActiveCallsIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; direction?: _Many<_Open<"Inbound" | "Outbound">>; view?: _Open<"Simple" | "Detailed">; type?: _Many<_Open<"Voice" | "Fax">>; transport?: _Many<_Open<"PSTN" | "VoIP">>; conferenceType?: _Many<_Open<"AudioConferencing" | "Meetings">>; perPage?: any; page?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CallLogRecord, CallLogResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/call-log */
  readCompanyCallLog<W extends boolean = false>(options?: { accountId?: string; extensionNumber?: string; phoneNumber?: string; direction?: _Many<_Open<"Inbound" | "Outbound">>; type?: _Many<_Open<"Voice" | "Fax">>; view?: _Open<"Simple" | "Detailed">; withRecording?: boolean; recordingType?: _Open<"Automatic" | "OnDemand" | "All">; dateFrom?: _Moment; dateTo?: _Moment; sessionId?: string; telephonySessionId?: string; metadataCategory?: _Many<string>; perPage?: any; page?: number; showDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<CallLogResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/call-log */
  readCompanyCallLogIter<W extends boolean = false>(options?: { accountId?: string; extensionNumber?: string; phoneNumber?: string; direction?: _Many<_Open<"Inbound" | "Outbound">>; type?: _Many<_Open<"Voice" | "Fax">>; view?: _Open<"Simple" | "Detailed">; withRecording?: boolean; recordingType?: _Open<"Automatic" | "OnDemand" | "All">; dateFrom?: _Moment; dateTo?: _Moment; sessionId?: string; telephonySessionId?: string; metadataCategory?: _Many<string>; perPage?: any; page?: number; showDeleted?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CallLogRecord, CallLogResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/call-log/{callRecordId} */
  readCompanyCallRecord<W extends boolean = false>(callRecordId: _Many<string>, options?: { accountId?: string; view?: _Open<"Simple" | "Detailed"> } & _Inline<W>, call?: _Call<W>): _Answer<CallLogRecord, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
  readUserCallLog<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; extensionNumber?: string; phoneNumber?: string; showBlocked?: boolean; direction?: _Many<_Open<"Inbound" | "Outbound">>; sessionId?: string; type?: _Many<_Open<"Voice" | "Fax">>; transport?: _Many<_Open<"PSTN" | "VoIP">>; view?: _Open<"Simple" | "Detailed">; withRecording?: boolean; recordingType?: _Open<"Automatic" | "OnDemand" | "All">; dateTo?: _Moment; dateFrom?: _Moment; telephonySessionId?: string; metadataCategory?: _Many<string>; perPage?: any; page?: number; showDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<CallLogResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
  readUserCallLogIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; extensionNumber?: string; phoneNumber?: string; showBlocked?: boolean; direction?: _Many<_Open<"Inbound" | "Outbound">>; sessionId?: string; type?: _Many<_Open<"Voice" | "Fax">>; transport?: _Many<_Open<"PSTN" | "VoIP">>; view?: _Open<"Simple" | "Detailed">; withRecording?: boolean; recordingType?: _Open<"Automatic" | "OnDemand" | "All">; dateTo?: _Moment; dateFrom?: _Moment; telephonySessionId?: string; metadataCategory?: _Many<string>; perPage?: any; page?: number; showDeleted?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CallLogRecord, CallLogResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log/{callRecordId} */
  readUserCallRecord<W extends boolean = false>(callRecordId: _Many<string>, options?: { accountId?: string; extensionId?: string; view?: _Open<"Simple" | "Detailed"> } & _Inline<W>, call?: _Call<W>): _Answer<CallLogRecord, W>
  /** GET /restapi/v1.0/account/{accountId}/call-log-sync */
  syncAccountCallLog<W extends boolean = false>(options?: { accountId?: string; syncType?: _Open<"FSync" | "ISync">; syncToken?: string; dateFrom?: _Moment; recordCount?: number; statusGroup?: _Many<_Open<"Missed" | "All">>; view?: _Open<"Simple" | "Detailed">; showDeleted?: boolean; withRecording?: boolean; recordingType?: _Open<"Automatic" | "OnDemand" | "All">; metadataCategory?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<CallLogSyncResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/call-log-sync */
  syncAccountCallLogIter<W extends boolean = false>(options?: { accountId?: string; syncType?: _Open<"FSync" | "ISync">; syncToken?: string; dateFrom?: _Moment; recordCount?: number; statusGroup?: _Many<_Open<"Missed" | "All">>; view?: _Open<"Simple" | "Detailed">; showDeleted?: boolean; withRecording?: boolean; recordingType?: _Open<"Automatic" | "OnDemand" | "All">; metadataCategory?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CallLogRecord, CallLogSyncResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log-sync */
  syncUserCallLog<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; syncType?: _Open<"FSync" | "ISync">; syncToken?: string; dateFrom?: _Moment; recordCount?: number; statusGroup?: _Many<_Open<"Missed" | "All">>; view?: _Open<"Simple" | "Detailed">; showDeleted?: boolean; withRecording?: boolean; recordingType?: _Open<"Automatic" | "OnDemand" | "All">; metadataCategory?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<CallLogSyncResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log-sync */
  syncUserCallLogIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; syncType?: _Open<"FSync" | "ISync">; syncToken?: string; dateFrom?: _Moment; recordCount?: number; statusGroup?: _Many<_Open<"Missed" | "All">>; view?: _Open<"Simple" | "Detailed">; showDeleted?: boolean; withRecording?: boolean; recordingType?: _Open<"Automatic" | "OnDemand" | "All">; metadataCategory?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CallLogRecord, CallLogSyncResponse, W>
}

export interface BillingInfo {
  costIncluded?: number
  costPurchased?: number
}

export type CallActionEnum = _Open<"Accept Call" | "Barge In Call" | "Call Park" | "Call Return" | "CallOut-CallMe" | "Calling Card" | "Conference Call" | "E911 Update" | "Emergency" | "External Application" | "FindMe" | "FollowMe" | "FreeSPDL" | "Hunting" | "Incoming Fax" | "Monitoring" | "Move" | "Outgoing Fax" | "Paging" | "Park Location" | "Phone Call" | "Phone Login" | "Pickup" | "RC Meetings" | "Ring Directly" | "RingMe" | "RingOut Mobile" | "RingOut PC" | "RingOut Web" | "Sip Forwarding" | "Support" | "Text Relay" | "Transfer" | "Unknown" | "VoIP Call" | "VoiceChat Call">

export type CallDirectionEnum = _Open<"Inbound" | "Outbound">

export type CallInternalTypeEnum = _Open<"Local" | "LongDistance" | "International" | "Sip" | "RingMe" | "RingOut" | "Usual" | "TollFreeNumber" | "VerificationNumber" | "Vma" | "LocalNumber" | "ImsOutgoing" | "ImsIncoming" | "Unknown">

export type CallLegTypeEnum = _Open<"SipForwarding" | "ServiceMinus2" | "ServiceMinus3" | "PstnToSip" | "Accept" | "FindMe" | "FollowMe" | "TestCall" | "FaxSent" | "CallBack" | "CallingCard" | "RingDirectly" | "RingOutWebToSubscriber" | "RingOutWebToCaller" | "SipToPstnMetered" | "RingOutClientToSubscriber" | "RingOutClientToCaller" | "RingMe" | "TransferCall" | "SipToPstnUnmetered" | "RingOutDeviceToSubscriber" | "RingOutDeviceToCaller" | "RingOutOneLegToCaller" | "ExtensionToExtension" | "CallPark" | "PagingServer" | "Hunting" | "OutgoingFreeSpDl" | "ParkLocation" | "CallMeCallOut" | "ConferenceCall" | "MobileApp" | "MoveToConference" | "Unknown" | "MeetingsCall" | "SilentMonitoring" | "Monitoring" | "Pickup" | "ImsCall" | "JoinCall" | "TextRelay" | "IvaCall" | "VoiceChat">

export interface CallLogDelegateInfo {
  id: string
  name?: string
}

export interface CallLogExtractSyncInfo {
  syncType: CallLogSyncTypeEnum
  syncToken: string
  syncTime: string
  newerRecordsExist: boolean
}

export interface CallLogExtractSyncResponse {
  uri: string
  records: CallLogRecord[]
  syncInfo: CallLogExtractSyncInfo
}

export interface CallLogFromParty {
  phoneNumber?: string
  extensionNumber?: string
  extensionId?: string
  name?: string
  location?: string
  device?: CallLogRecordDeviceInfo
  dialerPhoneNumber?: string
}

export interface CallLogRecord {
  extension?: ExtensionInfoCallLog
  telephonySessionId?: string
  sipUuidInfo?: string
  transferTarget?: CallLogRecordTransferTarget
  transferee?: CallLogRecordTransferee
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
  id: string
  uri: string
  sessionId: string
  deleted?: boolean
  legs?: CallLogRecordLegInfo[]
  lastModifiedTime?: string
}

export interface CallLogRecordDeviceInfo {
  id: string
  uri: string
}

export interface CallLogRecordLegInfo {
  extension?: ExtensionInfoCallLog
  telephonySessionId?: string
  sipUuidInfo?: string
  transferTarget?: CallLogRecordLegInfoTransferTarget
  transferee?: CallLogRecordLegInfoTransferee
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
  legType: CallLegTypeEnum
  master?: boolean
}

export interface CallLogRecordLegInfoTransferTarget {
  telephonySessionId?: string
}

export interface CallLogRecordLegInfoTransferee {
  telephonySessionId?: string
}

export interface CallLogRecordMessage {
  id: string
  type: string
  uri: string
}

export interface CallLogRecordTransferTarget {
  telephonySessionId?: string
}

export interface CallLogRecordTransferee {
  telephonySessionId?: string
}

export interface CallLogRecordingInfo {
  id: string
  uri: string
  type: _Open<"Automatic" | "OnDemand">
  contentUri: string
}

export interface CallLogResponse {
  uri?: string
  records: CallLogRecord[]
  navigation: PageNavigationModel
  paging: EnumeratedPagingModel
}

export interface CallLogSyncInfo {
  syncType: CallLogSyncTypeEnum
  syncToken: string
  syncTime: string
}

export interface CallLogSyncResponse {
  uri: string
  records: CallLogRecord[]
  syncInfo: CallLogSyncInfo
}

export type CallLogSyncTypeEnum = _Open<"FSync" | "ISync">

export interface CallLogToParty {
  phoneNumber?: string
  extensionNumber?: string
  extensionId?: string
  name?: string
  location?: string
  device?: CallLogRecordDeviceInfo
  dialedPhoneNumber?: string
}

export type CallResultEnum = _Open<"911" | "933" | "Abandoned" | "Accepted" | "Answered Not Accepted" | "Blocked" | "Busy" | "Call Failed" | "Call Failure" | "Call connected" | "Carrier is not active" | "Declined" | "EDGE trunk misconfigured" | "Fax Not Sent" | "Fax Partially Sent" | "Fax Poor Line" | "Fax Receipt Error" | "Fax on Demand" | "Hang Up" | "IP Phone Offline" | "In Progress" | "Internal Error" | "International Disabled" | "International Restricted" | "Missed" | "No Answer" | "No Calling Credit" | "Not Allowed" | "Partial Receive" | "Phone Login" | "Receive Error" | "Received" | "Rejected" | "Reply" | "Restricted Number" | "Send Error" | "Sent" | "Sent to Voicemail" | "Stopped" | "Suspended account" | "Unknown" | "Voicemail" | "Wrong Number" | "Answered Elsewhere" | "Callback requested">

export type CallResultReasonEnum = _Open<"Accepted" | "Bad Number" | "Call Loop" | "Calls Not Accepted" | "Carrier is not active" | "Connected" | "Customer 611 Restricted" | "EDGE trunk misconfigured" | "Emergency Address not defined" | "Failed Try Again" | "Fax Not Received" | "Fax Not Sent" | "Fax Partially Sent" | "Fax Poor Line" | "Fax Prepare Error" | "Fax Save Error" | "Fax Send Error" | "Hang Up" | "Info 411 Restricted" | "Internal Call Error" | "Internal Error" | "International Disabled" | "International Restricted" | "Line Busy" | "Max Call Limit" | "No Answer" | "No Credit" | "No Digital Line" | "Not Answered" | "Number Blocked" | "Number Disabled" | "Number Not Allowed" | "Receive Error" | "Resource Error" | "Restricted Number" | "Stopped" | "Too Many Calls" | "Unknown" | "Wrong Number">

export type CallTransportEnum = _Open<"PSTN" | "VoIP">

export type CallTypeEnum = _Open<"Voice" | "Fax">

export type DelegationTypeEnum = _Open<"Coworker" | "QueueForwarding" | "Unknown">

export interface ExtensionInfoCallLog {
  id: number
  uri: string
}
export {}
