// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EnumeratedPagingModel, PageNavigationModel, PermissionIdResource } from './_shared.cjs'

export class RoleManagementApi extends _RingCentralGroup {
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default */
  assignDefaultRole<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AssignedRolesResource, W>
  /** POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign */
  assignMultipleUserRoles<W extends boolean = false>(roleId: string, body: BulkRoleAssignResource, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /restapi/v1.0/account/{accountId}/user-role */
  createCustomRole<W extends boolean = false>(body: RoleResource, options?: { accountId?: string; advancedPermissions?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<RoleResource, W>
  /** DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId} */
  deleteCustomRole<W extends boolean = false>(roleId: string, options?: { accountId?: string; validateOnly?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/assigned-role */
  listAssignedRoles<W extends boolean = false>(options?: { accountId?: string; showHidden?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ExtensionWithRolesCollectionResource, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/assigned-role */
  listAssignedRolesIter<W extends boolean = false>(options?: { accountId?: string; showHidden?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExtensionWithRolesResource, ExtensionWithRolesCollectionResource, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles */
  listOfAvailableForAssigningRoles<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<RolesCollectionResource, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles */
  listOfAvailableForAssigningRolesIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<RoleResource, RolesCollectionResource, W>
  /** GET /restapi/v1.0/dictionary/user-role */
  listStandardUserRole<W extends boolean = false>(options?: { servicePlanId?: string; page?: number; perPage?: number; advancedPermissions?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<RolesCollectionResource, W>
  /** All items of GET /restapi/v1.0/dictionary/user-role */
  listStandardUserRoleIter<W extends boolean = false>(options?: { servicePlanId?: string; page?: number; perPage?: number; advancedPermissions?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<RoleResource, RolesCollectionResource, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role */
  listUserAssignedRoles<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; showHidden?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssignedRolesResource, W>
  /** GET /restapi/v1.0/account/{accountId}/user-role */
  listUserRoles<W extends boolean = false>(options?: { custom?: boolean; accountId?: string; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<RolesCollectionResource, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/user-role */
  listUserRolesIter<W extends boolean = false>(options?: { custom?: boolean; accountId?: string; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<RoleResource, RolesCollectionResource, W>
  /** GET /restapi/v1.0/account/{accountId}/user-role/default */
  readDefaultRole<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<DefaultUserRole, W>
  /** GET /restapi/v1.0/dictionary/user-role/{roleId} */
  readStandardUserRole<W extends boolean = false>(roleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<RoleResource, W>
  /** GET /restapi/v1.0/account/{accountId}/user-role/{roleId} */
  readUserRole<W extends boolean = false>(roleId: string, options?: { accountId?: string; advancedPermissions?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<RoleResource, W>
  /** PUT /restapi/v1.0/account/{accountId}/user-role/default */
  updateDefaultUserRole<W extends boolean = false>(body: DefaultUserRoleRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<DefaultUserRole, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role */
  updateUserAssignedRoles<W extends boolean = false>(body: AssignedRolesResource, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AssignedRolesResource, W>
  /** PUT /restapi/v1.0/account/{accountId}/user-role/{roleId} */
  updateUserRole<W extends boolean = false>(roleId: string, body: RoleResource, options?: { accountId?: string; advancedPermissions?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<RoleResource, W>
}

export interface AssignedRoleResource {
  uri?: string
  id?: string
  autoAssigned?: boolean
  displayName?: string
  siteCompatible?: boolean
  siteRestricted?: boolean
}

export interface AssignedRolesResource {
  uri?: string
  records?: AssignedRoleResource[]
}

export interface BulkRoleAssignResource {
  siteRestricted?: boolean
  siteCompatible?: boolean
  uri?: string
  addedExtensionIds?: string[]
  removedExtensionIds?: string[]
}

export interface DefaultUserRole {
  uri?: string
  id?: string
  displayName?: string
  siteCompatible?: boolean
}

export interface DefaultUserRoleRequest {
  id?: string
}

export interface ExtensionWithRolesCollectionResource {
  uri?: string
  records?: ExtensionWithRolesResource[]
  paging?: EnumeratedPagingModel
  navigation?: PageNavigationModel
}

export interface ExtensionWithRolesResource {
  uri?: string
  extensionId?: string
  roles?: AssignedRoleResource[]
}

export interface RoleResource {
  uri?: string
  id?: string
  displayName?: string
  description?: string
  siteCompatible?: boolean
  custom?: boolean
  scope?: _Open<"Account" | "AllExtensions" | "Federation" | "Group" | "NonUserExtensions" | "RoleBased" | "Self" | "UserExtensions">
  hidden?: boolean
  lastUpdated?: string
  permissions?: PermissionIdResource[]
}

export interface RolesCollectionResource {
  uri?: string
  records?: RoleResource[]
  paging?: EnumeratedPagingModel
  navigation?: PageNavigationModel
}
export {}
