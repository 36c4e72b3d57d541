// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { PhoneNumberE164 } from './_shared.cjs'

export class MsTeamsDirectRoutingApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users */
  connectTeamsUsers<W extends boolean = false>(body: ConnectTeamsUsersRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MsTeamsUserListResponse, W>
  /** DELETE /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users */
  disconnectTeamsUsers<W extends boolean = false>(extensionIds: _Many<string>, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users */
  listTeamsUsers<W extends boolean = false>(extensionIds: _Many<string>, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MsTeamsUserListResponse, W>
}

export interface ConnectTeamsUsersRequest {
  mappings: MsTeamsUserEntry[]
}

export interface MsTeamsUserEntry {
  extensionId: string
  phoneNumber: PhoneNumberE164
}

export interface MsTeamsUserListResponse {
  mappings: MsTeamsUserListResponseMappings[]
}

export interface MsTeamsUserListResponseMappings {
  extensionId: string
  phoneNumber: PhoneNumberE164
  status: MsTeamsUserStatus
}

export type MsTeamsUserStatus = _Open<"Connected" | "Initial" | "RemoteNotFound" | "OutOfSync" | "Connecting" | "Disconnecting" | "DisconnectFailed" | "RemoteUserRemoved">
export {}
