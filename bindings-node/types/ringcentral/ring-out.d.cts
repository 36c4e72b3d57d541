// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class RingOutApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out */
  createRingOutCall<W extends boolean = false>(body: MakeRingOutRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetRingOutStatusResponse, W>
  /** DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId} */
  deleteRingOutCall<W extends boolean = false>(ringoutId: string, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId} */
  readRingOutCallStatus<W extends boolean = false>(ringoutId: string, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetRingOutStatusResponse, W>
}

export type CallingStatusInfo = _Open<"Invalid" | "Success" | "InProgress" | "Busy" | "NoAnswer" | "RingOutFromThisNumberIsNotSupported" | "Rejected" | "GenericError" | "Finished" | "InternationalDisabled" | "DestinationBlocked" | "NotEnoughFunds" | "NosuchUser" | "Error" | "CannotReach" | "NoAnsweringMachine" | "NoSessionFound" | "Unknown">

export interface GetRingOutStatusResponse {
  id?: string
  uri?: string
  status?: RingOutStatusInfo
}

export interface MakeRingOutCallerIdInfo {
  phoneNumber?: string
}

export interface MakeRingOutCallerInfoRequestFrom {
  phoneNumber?: string
  forwardingNumberId?: string
}

export interface MakeRingOutCallerInfoRequestTo {
  phoneNumber?: string
}

export interface MakeRingOutCountryInfo {
  id?: string
}

export interface MakeRingOutRequest {
  from: MakeRingOutCallerInfoRequestFrom
  to: MakeRingOutCallerInfoRequestTo
  callerId?: MakeRingOutCallerIdInfo
  playPrompt?: boolean
  country?: MakeRingOutCountryInfo
}

export interface RingOutStatusInfo {
  callStatus?: CallingStatusInfo
  callerStatus?: CallingStatusInfo
  calleeStatus?: CallingStatusInfo
}
export {}
