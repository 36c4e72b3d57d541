// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EnumeratedPagingModel, PageNavigationModel, PermissionIdResource } from './_shared.cjs'

export class UserPermissionsApi extends _RingCentralGroup {
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check */
  checkUserPermission<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; permissionId?: string; targetExtensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AuthProfileCheckResource, W>
  /** GET /restapi/v1.0/dictionary/permission-category */
  listPermissionCategories<W extends boolean = false>(options?: { page?: number; perPage?: number; servicePlanId?: string } & _Inline<W>, call?: _Call<W>): _Answer<PermissionCategoryCollectionResource, W>
  /** All items of GET /restapi/v1.0/dictionary/permission-category */
  listPermissionCategoriesIter<W extends boolean = false>(options?: { page?: number; perPage?: number; servicePlanId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<PermissionCategoryResource, PermissionCategoryCollectionResource, W>
  /** GET /restapi/v1.0/dictionary/permission */
  listPermissions<W extends boolean = false>(options?: { page?: number; perPage?: number; assignable?: boolean; servicePlanId?: string } & _Inline<W>, call?: _Call<W>): _Answer<PermissionCollectionResource, W>
  /** All items of GET /restapi/v1.0/dictionary/permission */
  listPermissionsIter<W extends boolean = false>(options?: { page?: number; perPage?: number; assignable?: boolean; servicePlanId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<PermissionResource, PermissionCollectionResource, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile */
  readAuthorizationProfile<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; targetExtensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AuthProfileResource, W>
  /** GET /restapi/v1.0/dictionary/permission/{permissionId} */
  readPermission<W extends boolean = false>(permissionId: string, options?: { servicePlanId?: string } & _Inline<W>, call?: _Call<W>): _Answer<PermissionResource, W>
  /** GET /restapi/v1.0/dictionary/permission-category/{permissionCategoryId} */
  readPermissionCategory<W extends boolean = false>(permissionCategoryId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PermissionCategoryResource, W>
}

export interface ActivePermissionResource {
  permission?: PermissionIdResource
  effectiveRole?: EffectiveRoleResource
  scopes?: (_Open<"Account" | "AllExtensions" | "Federation" | "NonUserExtensions" | "RoleBased" | "Self" | "UserExtensions">)[]
}

export interface AuthProfileCheckResource {
  uri?: string
  successful?: boolean
  details?: ActivePermissionResource
}

export interface AuthProfileResource {
  uri?: string
  permissions?: ActivePermissionResource[]
}

export interface EffectiveRoleResource {
  uri?: string
  id?: string
  domain?: string
}

export interface PermissionCategoryCollectionResource {
  uri?: string
  records?: PermissionCategoryResource[]
  paging?: EnumeratedPagingModel
  navigation?: PageNavigationModel
}

export interface PermissionCategoryIdResource {
  uri?: string
  id?: string
}

export interface PermissionCategoryResource {
  uri?: string
  id?: string
  displayName?: string
  description?: string
}

export interface PermissionCollectionResource {
  uri?: string
  records?: PermissionResource[]
  paging?: EnumeratedPagingModel
  navigation?: PageNavigationModel
}

export interface PermissionResource {
  uri?: string
  id?: string
  displayName?: string
  description?: string
  assignable?: boolean
  readOnly?: boolean
  siteCompatible?: _Open<"Incompatible" | "Compatible" | "Independent">
  category?: PermissionCategoryIdResource
  includedPermissions?: PermissionIdResource[]
}
export {}
