// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class LicenseApi extends _PureCloudGroup {
  /** GET /api/v2/license/definitions/{licenseId} */
  getLicenseDefinition<W extends boolean = false>(licenseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LicenseDefinition, W>
  /** GET /api/v2/license/definitions */
  getLicenseDefinitions<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<LicenseDefinition[], W>
  /** GET /api/v2/license/toggles/{featureName} @deprecated */
  getLicenseToggle<W extends boolean = false>(featureName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LicenseOrgToggle, W>
  /** GET /api/v2/license/users/{userId} */
  getLicenseUser<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LicenseUser, W>
  /** GET /api/v2/license/users */
  getLicenseUsers<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<UserLicensesEntityListing, W>
  /** All items of GET /api/v2/license/users */
  getLicenseUsersIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserLicenses, UserLicensesEntityListing, W>
  /** POST /api/v2/license/infer */
  postLicenseInfer<W extends boolean = false>(options?: { body?: readonly string[] } & _Inline<W>, call?: _Call<W>): _Answer<string[], W>
  /** POST /api/v2/license/infer/permissions (preview) */
  postLicenseInferPermissions<W extends boolean = false>(options?: { body?: readonly string[] } & _Inline<W>, call?: _Call<W>): _Answer<string[], W>
  /** POST /api/v2/license/organization */
  postLicenseOrganization<W extends boolean = false>(options?: { body?: LicenseBatchAssignmentRequest } & _Inline<W>, call?: _Call<W>): _Answer<LicenseUpdateStatus[], W>
  /** POST /api/v2/license/toggles/{featureName} @deprecated */
  postLicenseToggle<W extends boolean = false>(featureName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LicenseOrgToggle, W>
  /** POST /api/v2/license/users */
  postLicenseUsers<W extends boolean = false>(options?: { body?: readonly string[] } & _Inline<W>, call?: _Call<W>): _Answer<{ [key: string]: any }, W>
}

export interface AddressableLicenseDefinition {
  id?: string
  selfUri?: string
}

export interface LicenseAssignmentRequest {
  licenseId: string
  userIdsAdd: string[]
  userIdsRemove: string[]
}

export interface LicenseBatchAssignmentRequest {
  assignments: LicenseAssignmentRequest[]
}

export interface LicenseDefinition {
  id?: string
  description?: string
  permissions?: Permissions
  prerequisites?: AddressableLicenseDefinition[]
  comprises?: LicenseDefinition[]
  selfUri?: string
}

export interface LicenseOrgToggle {
  featureName?: string
  enabled?: boolean
}

export interface LicenseUpdateStatus {
  userId?: string
  licenseId?: string
  result?: string
}

export interface LicenseUser {
  id?: string
  licenses?: LicenseDefinition[]
  selfUri?: string
}

export interface Permissions {
  ids: string[]
}

export interface UserLicenses {
  id?: string
  licenses?: string[]
  selfUri?: string
}

export interface UserLicensesEntityListing {
  entities?: UserLicenses[]
  pageSize?: number
  pageNumber?: number
  total?: number
  pageCount?: number
}
export {}
