// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class CallControlApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/answer */
  answerCallParty<W extends boolean = false>(telephonySessionId: string, partyId: string, body: AnswerTarget, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallParty, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge */
  bridgeCallParty<W extends boolean = false>(telephonySessionId: string, partyId: string, body: BridgeTargetRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallParty, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/flip */
  callFlipParty<W extends boolean = false>(telephonySessionId: string, partyId: string, body: CallPartyFlip, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/park */
  callParkParty<W extends boolean = false>(telephonySessionId: string, partyId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallParty, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/call-out */
  createCallOutCallSession<W extends boolean = false>(body: MakeCallOutRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallSession, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/bring-in */
  createCallPartyWithBringIn<W extends boolean = false>(telephonySessionId: string, body: AddPartyRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallParty, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/conference */
  createConferenceCallSession<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallSession, W>
  /** DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId} */
  deleteCallParty<W extends boolean = false>(telephonySessionId: string, partyId: string, options?: { accountId?: string; body?: DeletePartyRequest } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId} */
  deleteCallSession<W extends boolean = false>(telephonySessionId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/forward */
  forwardCallParty<W extends boolean = false>(telephonySessionId: string, partyId: string, body: ForwardTarget, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ForwardCallPartyResponse, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold */
  holdCallParty<W extends boolean = false>(telephonySessionId: string, partyId: string, options?: { accountId?: string; body?: HoldCallPartyRequest } & _Inline<W>, call?: _Call<W>): _Answer<CallParty, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/ignore */
  ignoreCallInQueue<W extends boolean = false>(telephonySessionId: string, partyId: string, body: IgnoreRequestBody, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId} */
  pauseResumeCallRecording<W extends boolean = false>(telephonySessionId: string, partyId: string, recordingId: string, body: CallRecordingUpdate, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallRecording, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/pickup */
  pickupCallParty<W extends boolean = false>(telephonySessionId: string, partyId: string, body: PickupTarget, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallParty, W>
  /** GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId} */
  readCallPartyStatus<W extends boolean = false>(telephonySessionId: string, partyId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallParty, W>
  /** GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId} */
  readCallSessionStatus<W extends boolean = false>(telephonySessionId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallSessionObject, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reject */
  rejectParty<W extends boolean = false>(telephonySessionId: string, partyId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reply */
  replyParty<W extends boolean = false>(telephonySessionId: string, partyId: string, body: CallPartyReply, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ReplyParty, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings */
  startCallRecording<W extends boolean = false>(telephonySessionId: string, partyId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallRecording, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/supervise */
  superviseCallParty<W extends boolean = false>(telephonySessionId: string, partyId: string, body: PartySuperviseRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<PartySuperviseResponse, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/supervise */
  superviseCallSession<W extends boolean = false>(telephonySessionId: string, body: SuperviseCallSessionRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<SuperviseCallSessionResponse, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer */
  transferCallParty<W extends boolean = false>(telephonySessionId: string, partyId: string, body: TransferTarget, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallParty, W>
  /** POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold */
  unholdCallParty<W extends boolean = false>(telephonySessionId: string, partyId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallParty, W>
  /** PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId} */
  updateCallParty<W extends boolean = false>(telephonySessionId: string, partyId: string, body: PartyUpdateRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallParty, W>
}

export interface AddPartyRequest {
  sessionId: string
  partyId: string
}

export interface AnswerTarget {
  deviceId: string
}

export interface Attributes {
  queueCall?: boolean
  emergencyCallback?: boolean
}

export interface BridgeTargetRequest {
  telephonySessionId: string
  partyId: string
}

export interface CallParty {
  id?: string
  accountId?: string
  extensionId?: string
  attributes?: Attributes
  status?: CallStatusInfo
  muted?: boolean
  standAlone?: boolean
  park?: ParkInfo
  from?: PartyInfo
  to?: PartyInfo
  owner?: OwnerInfo
  direction?: _Open<"Inbound" | "Outbound">
  conferenceRole?: _Open<"Host" | "Participant">
  ringOutRole?: _Open<"Initiator" | "Target">
  ringMeRole?: _Open<"Initiator" | "Target">
  recordings?: RecordingInfo[]
  metadata?: MetaData[]
}

export interface CallPartyFlip {
  callFlipId: string
}

export interface CallPartyReply {
  replyWithText?: string
  replyWithPattern?: ReplyWithPattern
}

export interface CallRecording {
  id?: string
  active?: boolean
  mode?: _Open<"Automatic" | "OnDemand">
  view?: _Open<"Party" | "Session">
}

export interface CallRecordingUpdate {
  active: boolean
}

export interface CallSession {
  session?: CallSessionObject
}

export interface CallSessionObject {
  id?: string
  origin?: OriginInfo
  voiceCallToken?: string
  parties?: CallParty[]
  creationTime?: string
}

export interface CallStatusInfo {
  code?: _Open<"Setup" | "Proceeding" | "Answered" | "Disconnected" | "Gone" | "Parked" | "Hold" | "VoiceMail" | "FaxReceive" | "Tds" | "VoiceMailScreening">
  reason?: _Open<"Pickup" | "Supervising" | "TakeOver" | "Timeout" | "BlindTransfer" | "RccTransfer" | "AttendedTransfer" | "CallerInputRedirect" | "CallFlip" | "ParkLocation" | "DtmfTransfer" | "AgentAnswered" | "AgentDropped" | "Rejected" | "Cancelled" | "InternalError" | "NoAnswer" | "TargetBusy" | "InvalidNumber" | "InternationalDisabled" | "DestinationBlocked" | "NotEnoughFunds" | "NoSuchUser" | "CallPark" | "CallRedirected" | "CallReplied" | "CallSwitch" | "CallFinished" | "CallDropped" | "Voicemail">
  description?: string
  parkData?: string
  peerId?: PeerInfo
  mobilePickupData?: MobilePickupData
  rcc?: boolean
}

export type CountryId = number

export interface DeletePartyRequest {
  keepConferenceAlive?: boolean
}

export interface ForwardCallPartyResponse {
  id?: string
  status?: CallStatusInfo
  muted?: boolean
  standAlone?: boolean
  park?: ParkInfo
  from?: PartyInfo
  to?: PartyInfo
  owner?: OwnerInfo
  direction?: _Open<"Inbound" | "Outbound">
  conferenceRole?: _Open<"Host" | "Participant">
  ringOutRole?: _Open<"Initiator" | "Target">
  ringMeRole?: _Open<"Initiator" | "Target">
  recordings?: RecordingInfo[]
}

export interface ForwardTarget {
  phoneNumber?: string
  voicemail?: string
  extensionNumber?: string
  extensionId?: string
}

export interface HoldCallPartyRequest {
  proto?: _Open<"Auto" | "RC" | "BroadWorks" | "DisconnectHolder" | "BroadWorksOrDisconnectHolder">
}

export interface IgnoreRequestBody {
  deviceId: string
}

export interface MakeCallOutCallerInfoRequestFrom {
  deviceId?: string
}

export interface MakeCallOutCallerInfoRequestTo {
  phoneNumber?: string
  extensionNumber?: string
}

export interface MakeCallOutRequest {
  from: MakeCallOutCallerInfoRequestFrom
  to: MakeCallOutCallerInfoRequestTo
  countryId?: CountryId
}

export interface MetaData {
  values: MetaDataValues[]
}

export interface MetaDataValues {
  id: string
  value: string
}

export interface MobilePickupData {
  ccMailboxes?: string[]
  to?: string
  sid?: string
  srvlvl?: string
  srvLvlExt?: string
}

export interface OriginInfo {
  type?: _Open<"Call" | "RingOut" | "RingMe" | "Conference" | "GreetingsRecording" | "VerificationCall" | "Zoom" | "CallOut">
}

export interface OwnerInfo {
  accountId?: string
  extensionId?: string
  brandId?: string
}

export interface ParkInfo {
  id?: string
}

export interface PartyInfo {
  phoneNumber?: string
  name?: string
  deviceId?: string
  extensionId?: string
}

export interface PartySuperviseRequest {
  mode: _Open<"Listen">
  supervisorDeviceId: string
  agentExtensionId: string
  autoAnswer?: boolean
  mediaSDP?: _Open<"sendOnly" | "sendRecv">
}

export interface PartySuperviseResponse {
  from?: PartyInfo
  to?: PartyInfo
  direction?: _Open<"Outbound" | "Inbound">
  id?: string
  accountId?: string
  extensionId?: string
  muted?: boolean
  owner?: OwnerInfo
  standAlone?: boolean
  status?: CallStatusInfo
}

export interface PartyUpdateInfo {
  muted?: boolean
  standAlone?: boolean
}

export interface PartyUpdateRequest {
  party?: PartyUpdateInfo
}

export interface PeerInfo {
  sessionId?: string
  telephonySessionId?: string
  partyId?: string
}

export interface PickupTarget {
  deviceId: string
}

export interface RecordingInfo {
  id?: string
  active?: boolean
}

export interface ReplyParty {
  id?: string
  status?: CallStatusInfo
  muted?: boolean
  standAlone?: boolean
  park?: ParkInfo
  from?: PartyInfo
  to?: PartyInfo
  owner?: OwnerInfo
  direction?: _Open<"Inbound" | "Outbound">
}

export interface ReplyWithPattern {
  pattern?: _Open<"WillCallYouBack" | "CallMeBack" | "OnMyWay" | "OnTheOtherLine" | "WillCallYouBackLater" | "CallMeBackLater" | "InAMeeting" | "OnTheOtherLineNoCall">
  time?: number
  timeUnit?: _Open<"Minute" | "Hour" | "Day">
}

export interface SuperviseCallSessionRequest {
  mode: _Open<"Listen">
  supervisorDeviceId: string
  autoAnswer?: boolean
  mediaSDP?: _Open<"sendOnly" | "sendRecv">
  agentExtensionNumber?: string
  agentExtensionId?: string
}

export interface SuperviseCallSessionResponse {
  from?: PartyInfo
  to?: PartyInfo
  direction?: _Open<"Outbound" | "Inbound">
  id?: string
  accountId?: string
  extensionId?: string
  muted?: boolean
  owner?: OwnerInfo
  standAlone?: boolean
  status?: CallStatusInfo
}

export interface TransferTarget {
  phoneNumber?: string
  voicemail?: string
  extensionNumber?: string
  parkOrbit?: string
  extensionId?: string
}
export {}
