// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class DelegationManagementApi extends _RingCentralGroup {
  /** GET /rcvideo/v1/accounts/{accountId}/extensions/{extensionId}/delegators */
  rcvListDelegators<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<DelegatorsListResult, W>
}

export interface Delegate {
  id?: string
  name?: string
  accountId?: string
  extensionId: string
}

export interface DelegatorsListResult {
  items?: Delegate[]
}
export {}
