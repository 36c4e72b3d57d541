// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class BridgeManagementApi extends _RingCentralGroup {
  /** POST /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges */
  createBridge<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; body?: CreateBridgeRequest } & _Inline<W>, call?: _Call<W>): _Answer<BridgeResponse, W>
  /** DELETE /rcvideo/v2/bridges/{bridgeId} */
  deleteBridge<W extends boolean = false>(bridgeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /rcvideo/v2/bridges/{bridgeId} */
  getBridge<W extends boolean = false>(bridgeId: string, options?: { pw?: string } & _Inline<W>, call?: _Call<W>): _Answer<BridgeResponse, W>
  /** GET /rcvideo/v2/bridges/pin/pstn/{pin} */
  getBridgeByPstnPin<W extends boolean = false>(pin: string, options?: { pw?: string; phoneNumber?: string } & _Inline<W>, call?: _Call<W>): _Answer<BridgeResponse, W>
  /** GET /rcvideo/v2/bridges/pin/web/{pin} */
  getBridgeByWebPin<W extends boolean = false>(pin: string, options?: { pw?: string } & _Inline<W>, call?: _Call<W>): _Answer<BridgeResponse, W>
  /** GET /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default */
  getDefaultBridge<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<BridgeResponse, W>
  /** PATCH /rcvideo/v2/bridges/{bridgeId} */
  updateBridge<W extends boolean = false>(bridgeId: string, body: UpdateBridgeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BridgeResponse, W>
}

export interface AutoShared {
  enabled?: boolean
  locked?: boolean
}

export interface BridgeDiscovery {
  web?: string
}

export interface BridgeJoinPreferences {
  audioMuted?: boolean
  videoMuted?: boolean
  waitingRoomRequired?: _Open<"Nobody" | "Everybody" | "GuestsOnly" | "OtherAccount">
  pstn?: BridgeJoinPstnPreferences
}

export interface BridgeJoinPstnPreferences {
  promptAnnouncement?: boolean
  promptParticipants?: boolean
}

export interface BridgePins {
  pstn?: BridgePstnPins
  web?: WebPin
}

export interface BridgePinsWithAliases {
  pstn?: BridgePstnPins
  web?: WebPin
  aliases?: string[]
}

export interface BridgePinsWithoutPstn {
  web?: WebPin
}

export interface BridgePreferences {
  join?: BridgeJoinPreferences
  playTones?: _Open<"ExitOnly" | "EnterOnly">
  musicOnHold?: boolean
  joinBeforeHost?: boolean
  screenSharing?: boolean
  recordingsMode?: _Open<"Auto" | "ForceAuto" | "User">
  transcriptionsMode?: _Open<"Auto" | "ForceAuto" | "User">
  recordings?: RecordingsPreferences
  allowEveryoneTranscribeMeetings?: boolean
}

export interface BridgePstnPins {
  host?: string
  participant?: string
}

export interface BridgeRequestSecurity {
  passwordProtected?: boolean
  password?: string
  noGuests?: boolean
  sameAccount?: boolean
  e2ee?: boolean
}

export interface BridgeResponse {
  id?: string
  name?: string
  type?: RcvBridgeTypeEnum
  host?: User
  pins?: BridgePinsWithAliases
  security?: BridgeResponseSecurity
  preferences?: BridgePreferences
  discovery?: BridgeDiscovery
}

export interface BridgeResponseSecurity {
  passwordProtected?: boolean
  password?: BridgeResponseSecurityPassword
  noGuests?: boolean
  sameAccount?: boolean
  e2ee?: boolean
}

export interface BridgeResponseSecurityPassword {
  plainText?: string
  pstn?: string
  joinQuery?: string
}

export interface CreateBridgeRequest {
  name?: string
  type?: RcvBridgeTypeEnum
  pins?: BridgePins
  security?: BridgeRequestSecurity
  preferences?: BridgePreferences
}

export interface EveryoneCanControl {
  enabled?: boolean
  locked?: boolean
}

export type RcvBridgeTypeEnum = _Open<"Instant" | "Scheduled" | "PMI">

export interface RecordingsPreferences {
  everyoneCanControl?: EveryoneCanControl
  autoShared?: AutoShared
}

export interface UpdateBridgeRequest {
  name?: string
  pins?: BridgePinsWithoutPstn
  security?: BridgeRequestSecurity
  preferences?: BridgePreferences
}

export interface User {
  accountId: string
  extensionId: string
}

export type WebPin = string
export {}
