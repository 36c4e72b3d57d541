// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class ProfileApi extends _RingCentralGroup {
  /** GET /team-messaging/v1/persons/{personId} */
  readGlipPersonNew<W extends boolean = false>(personId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TMPersonInfo, W>
  /** GET /team-messaging/v1/companies/{companyId} */
  readTMCompanyInfoNew<W extends boolean = false>(companyId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TMCompanyInfo, W>
}

export interface TMCompanyInfo {
  id: string
  name?: string
  domain?: string
  creationTime: string
  lastModifiedTime: string
}

export interface TMPersonInfo {
  id: string
  firstName?: string
  lastName?: string
  email?: string
  avatar?: string
  companyId?: string
  creationTime?: string
  lastModifiedTime?: string
}
export {}
