// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { TokenInfo } from './_shared.cjs'

export class TokensApi extends _PureCloudGroup {
  /** DELETE /api/v2/tokens/{userId} */
  deleteToken<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/tokens/me */
  deleteTokensMe<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/tokens/me */
  getTokensMe<W extends boolean = false>(options?: { preserveIdleTTL?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<TokenInfo, W>
  /** GET /api/v2/tokens/timeout */
  getTokensTimeout<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<IdleTokenTimeout, W>
  /** HEAD /api/v2/tokens/me */
  headTokensMe<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PUT /api/v2/tokens/timeout */
  putTokensTimeout<W extends boolean = false>(options?: { body?: IdleTokenTimeout } & _Inline<W>, call?: _Call<W>): _Answer<IdleTokenTimeout, W>
}

export interface IdleTokenTimeout {
  idleTokenTimeoutSeconds?: number
  enableIdleTokenTimeout?: boolean
  inactivityTimeoutUnit?: _Open<"Minutes" | "Hours">
  inactivityTimeoutGroupsEnabled?: boolean
  inactivityTimeoutGroupBundles?: InactivityTimeoutGroupBundle[]
}

export interface InactivityTimeoutGroupBundle {
  priority?: number
  timeoutSeconds?: number
  inactivityTimeoutUnit?: _Open<"Minutes" | "Hours">
  groups?: string[]
}
export {}
