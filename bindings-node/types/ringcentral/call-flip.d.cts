// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class CallFlipApi extends _RingCentralGroup {
  /** GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers */
  readCallFlipSettings<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallFlipNumberListResource, W>
  /** PUT /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers */
  updateCallFlipSettings<W extends boolean = false>(body: CallFlipNumberListResource, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallFlipNumberListResource, W>
}

export interface CallFlipNumberListResource {
  records?: CallFlipNumberResource[]
}

export interface CallFlipNumberResource {
  id?: string
  phoneNumber?: string
  type?: _Open<"PhoneLine" | "External" | "BusinessMobile">
  label?: string
  flipNumber?: string
}
export {}
