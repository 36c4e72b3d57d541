// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { PostalAddress } from './_shared.cjs'

export class CostCentersApi extends _RingCentralGroup {
  /** GET /restapi/v2/accounts/{accountId}/cost-centers */
  listCostCenters<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CostCenterList, W>
}

export interface CostCenterItem {
  id?: number
  name?: string
  billingCode?: string
  taxLocation: TaxLocation
  parentId?: number
}

export interface CostCenterList {
  records: CostCenterItem[]
}

export interface TaxLocation {
  id?: number
  name: string
  type: _Open<"BillingAddress" | "TaxLocation" | "Site">
  externalLocationId?: string
  effectiveDate?: string
  address: PostalAddress
}
export {}
