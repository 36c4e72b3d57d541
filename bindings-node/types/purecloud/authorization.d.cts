// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AuthzDivision, AuthzDivisionCursorListing, AuthzDivisionEntityListing, AuthzGrant, AuthzSubject, Division, DivsPermittedEntityListing, DomainOrganizationProduct, DomainOrganizationRole, DomainPermissionPolicy, RoleDivisionGrants, UserAuthorization, UserReference } from './_shared.cjs'

export class AuthorizationApi extends _PureCloudGroup {
  /** DELETE /api/v2/authorization/divisions/{divisionId} */
  deleteAuthorizationDivision<W extends boolean = false>(divisionId: string, options?: { force?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId} */
  deleteAuthorizationPoliciesTargetSubjectSubjectId<W extends boolean = false>(targetName: string, subjectId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/authorization/roles/{roleId} */
  deleteAuthorizationRole<W extends boolean = false>(roleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId} */
  deleteAuthorizationSubjectDivisionRole<W extends boolean = false>(subjectId: string, divisionId: string, roleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/authorization/divisions/{divisionId} */
  getAuthorizationDivision<W extends boolean = false>(divisionId: string, options?: { objectCount?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AuthzDivision, W>
  /** GET /api/v2/authorization/divisions/{divisionId}/grants */
  getAuthorizationDivisionGrants<W extends boolean = false>(divisionId: string, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<AuthzDivisionGrantEntityListing, W>
  /** All items of GET /api/v2/authorization/divisions/{divisionId}/grants */
  getAuthorizationDivisionGrantsIter<W extends boolean = false>(divisionId: string, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuthzGrant, AuthzDivisionGrantEntityListing, W>
  /** GET /api/v2/authorization/divisions */
  getAuthorizationDivisions<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; objectCount?: boolean; id?: _Many<string>; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<AuthzDivisionEntityListing, W>
  /** All items of GET /api/v2/authorization/divisions */
  getAuthorizationDivisionsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; objectCount?: boolean; id?: _Many<string>; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuthzDivision, AuthzDivisionEntityListing, W>
  /** GET /api/v2/authorization/divisions/deleted */
  getAuthorizationDivisionsDeleted<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<AuthzDivisionEntityListing, W>
  /** All items of GET /api/v2/authorization/divisions/deleted */
  getAuthorizationDivisionsDeletedIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuthzDivision, AuthzDivisionEntityListing, W>
  /** GET /api/v2/authorization/divisions/home */
  getAuthorizationDivisionsHome<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<AuthzDivision, W>
  /** GET /api/v2/authorization/divisions/limit */
  getAuthorizationDivisionsLimit<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<number, W>
  /** GET /api/v2/authorization/divisionspermitted/me */
  getAuthorizationDivisionspermittedMe<W extends boolean = false>(permission: string, options?: { name?: string } & _Inline<W>, call?: _Call<W>): _Answer<AuthzDivision[], W>
  /** GET /api/v2/authorization/divisionspermitted/paged/me */
  getAuthorizationDivisionspermittedPagedMe<W extends boolean = false>(permission: string, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<DivsPermittedEntityListing, W>
  /** All items of GET /api/v2/authorization/divisionspermitted/paged/me */
  getAuthorizationDivisionspermittedPagedMeIter<W extends boolean = false>(permission: string, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuthzDivision, DivsPermittedEntityListing, W>
  /** GET /api/v2/authorization/divisionspermitted/paged/{subjectId} */
  getAuthorizationDivisionspermittedPagedSubjectId<W extends boolean = false>(subjectId: string, permission: string, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<DivsPermittedEntityListing, W>
  /** All items of GET /api/v2/authorization/divisionspermitted/paged/{subjectId} */
  getAuthorizationDivisionspermittedPagedSubjectIdIter<W extends boolean = false>(subjectId: string, permission: string, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuthzDivision, DivsPermittedEntityListing, W>
  /** GET /api/v2/authorization/divisions/query */
  getAuthorizationDivisionsQuery<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; id?: _Many<string>; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<AuthzDivisionCursorListing, W>
  /** All items of GET /api/v2/authorization/divisions/query */
  getAuthorizationDivisionsQueryIter<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; id?: _Many<string>; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuthzDivision, AuthzDivisionCursorListing, W>
  /** GET /api/v2/authorization/permissions */
  getAuthorizationPermissions<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; queryType?: _Open<"domain" | "permission">; query?: string } & _Inline<W>, call?: _Call<W>): _Answer<PermissionCollectionEntityListing, W>
  /** All items of GET /api/v2/authorization/permissions */
  getAuthorizationPermissionsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; queryType?: _Open<"domain" | "permission">; query?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DomainPermissionCollection, PermissionCollectionEntityListing, W>
  /** GET /api/v2/authorization/policies */
  getAuthorizationPolicies<W extends boolean = false>(options?: { after?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<AuthorizationPolicyEntityListing, W>
  /** All items of GET /api/v2/authorization/policies */
  getAuthorizationPoliciesIter<W extends boolean = false>(options?: { after?: string; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuthorizationPolicy, AuthorizationPolicyEntityListing, W>
  /** GET /api/v2/authorization/policies/subject/{subjectId} */
  getAuthorizationPoliciesSubjectSubjectId<W extends boolean = false>(subjectId: string, options?: { after?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<AuthorizationPolicyEntityListing, W>
  /** All items of GET /api/v2/authorization/policies/subject/{subjectId} */
  getAuthorizationPoliciesSubjectSubjectIdIter<W extends boolean = false>(subjectId: string, options?: { after?: string; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuthorizationPolicy, AuthorizationPolicyEntityListing, W>
  /** GET /api/v2/authorization/policies/targets/{targetName} */
  getAuthorizationPoliciesTarget<W extends boolean = false>(targetName: string, options?: { after?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<AuthorizationPolicyEntityListing, W>
  /** All items of GET /api/v2/authorization/policies/targets/{targetName} */
  getAuthorizationPoliciesTargetIter<W extends boolean = false>(targetName: string, options?: { after?: string; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuthorizationPolicy, AuthorizationPolicyEntityListing, W>
  /** GET /api/v2/authorization/policies/targets */
  getAuthorizationPoliciesTargets<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<TargetAttributes, W>
  /** GET /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId} */
  getAuthorizationPoliciesTargetSubjectSubjectId<W extends boolean = false>(targetName: string, subjectId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AuthorizationPolicy, W>
  /** GET /api/v2/authorization/policies/{policyId} */
  getAuthorizationPolicy<W extends boolean = false>(policyId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AuthorizationPolicy, W>
  /** GET /api/v2/authorization/policies/{policyId}/attributes */
  getAuthorizationPolicyAttributes<W extends boolean = false>(policyId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PolicyAttributeSet, W>
  /** GET /api/v2/authorization/products */
  getAuthorizationProducts<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<OrganizationProductEntityListing, W>
  /** GET /api/v2/authorization/roles/{roleId} */
  getAuthorizationRole<W extends boolean = false>(roleId: string, options?: { userCount?: boolean; expand?: _Many<_Open<"unusedPermissions">> } & _Inline<W>, call?: _Call<W>): _Answer<DomainOrganizationRole, W>
  /** GET /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId} */
  getAuthorizationRoleComparedefaultRightRoleId<W extends boolean = false>(leftRoleId: string, rightRoleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DomainOrgRoleDifference, W>
  /** GET /api/v2/authorization/roles */
  getAuthorizationRoles<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; name?: string; permission?: _Many<string>; defaultRoleId?: _Many<string>; userCount?: boolean; id?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<OrganizationRoleEntityListing, W>
  /** All items of GET /api/v2/authorization/roles */
  getAuthorizationRolesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; name?: string; permission?: _Many<string>; defaultRoleId?: _Many<string>; userCount?: boolean; id?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DomainOrganizationRole, OrganizationRoleEntityListing, W>
  /** GET /api/v2/authorization/roles/settings */
  getAuthorizationRolesSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<RoleSettings, W>
  /** GET /api/v2/authorization/roles/{roleId}/subjectgrants */
  getAuthorizationRoleSubjectgrants<W extends boolean = false>(roleId: string, options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string } & _Inline<W>, call?: _Call<W>): _Answer<SubjectDivisionGrantsEntityListing, W>
  /** All items of GET /api/v2/authorization/roles/{roleId}/subjectgrants */
  getAuthorizationRoleSubjectgrantsIter<W extends boolean = false>(roleId: string, options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SubjectDivisionGrants, SubjectDivisionGrantsEntityListing, W>
  /** GET /api/v2/authorization/roles/{roleId}/users */
  getAuthorizationRoleUsers<W extends boolean = false>(roleId: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<UserReferenceEntityListing, W>
  /** All items of GET /api/v2/authorization/roles/{roleId}/users */
  getAuthorizationRoleUsersIter<W extends boolean = false>(roleId: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserReference, UserReferenceEntityListing, W>
  /** GET /api/v2/authorization/settings */
  getAuthorizationSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<AuthorizationSettings, W>
  /** GET /api/v2/authorization/subjects/{subjectId} */
  getAuthorizationSubject<W extends boolean = false>(subjectId: string, options?: { includeDuplicates?: boolean; includeFullRoles?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AuthzSubject, W>
  /** GET /api/v2/authorization/subjects/me */
  getAuthorizationSubjectsMe<W extends boolean = false>(options?: { includeDuplicates?: boolean; includeFullRoles?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AuthzSubject, W>
  /** GET /api/v2/authorization/subjects/rolecounts */
  getAuthorizationSubjectsRolecounts<W extends boolean = false>(options?: { id?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<{ [key: string]: any }, W>
  /** GET /api/v2/users/{subjectId}/roles */
  getUserRoles<W extends boolean = false>(subjectId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserAuthorization, W>
  /** PATCH /api/v2/authorization/roles/{roleId} */
  patchAuthorizationRole<W extends boolean = false>(roleId: string, body: DomainOrganizationRole, options?: _Inline<W>, call?: _Call<W>): _Answer<DomainOrganizationRole, W>
  /** PATCH /api/v2/authorization/settings */
  patchAuthorizationSettings<W extends boolean = false>(body: AuthorizationSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<AuthorizationSettings, W>
  /** POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType} */
  postAuthorizationDivisionObject<W extends boolean = false>(divisionId: string, objectType: string, body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/authorization/divisions/{divisionId}/restore */
  postAuthorizationDivisionRestore<W extends boolean = false>(divisionId: string, body: AuthzDivision, options?: _Inline<W>, call?: _Call<W>): _Answer<AuthzDivision, W>
  /** POST /api/v2/authorization/divisions */
  postAuthorizationDivisions<W extends boolean = false>(body: AuthzDivision, options?: _Inline<W>, call?: _Call<W>): _Answer<AuthzDivision, W>
  /** POST /api/v2/authorization/policies/targets/{targetName} */
  postAuthorizationPoliciesTarget<W extends boolean = false>(targetName: string, body: AuthorizationPolicy, options?: { skipLockoutCheck?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AuthorizationPolicy, W>
  /** POST /api/v2/authorization/policies/targets/{targetName}/validate */
  postAuthorizationPoliciesTargetValidate<W extends boolean = false>(targetName: string, body: AuthorizationPolicy, options?: _Inline<W>, call?: _Call<W>): _Answer<ValidationErrorListing, W>
  /** POST /api/v2/authorization/policies/{policyId}/simulate */
  postAuthorizationPolicySimulate<W extends boolean = false>(policyId: string, body: PolicyTestPayload, options?: _Inline<W>, call?: _Call<W>): _Answer<PolicyTestResult, W>
  /** POST /api/v2/authorization/roles/{roleId} */
  postAuthorizationRole<W extends boolean = false>(roleId: string, body: SubjectDivisions, options?: { subjectType?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId} */
  postAuthorizationRoleComparedefaultRightRoleId<W extends boolean = false>(leftRoleId: string, rightRoleId: string, body: DomainOrganizationRole, options?: _Inline<W>, call?: _Call<W>): _Answer<DomainOrgRoleDifference, W>
  /** POST /api/v2/authorization/roles */
  postAuthorizationRoles<W extends boolean = false>(body: DomainOrganizationRoleCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<DomainOrganizationRole, W>
  /** POST /api/v2/authorization/roles/default */
  postAuthorizationRolesDefault<W extends boolean = false>(options?: { force?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<OrganizationRoleEntityListing, W>
  /** POST /api/v2/authorization/subjects/{subjectId}/bulkadd */
  postAuthorizationSubjectBulkadd<W extends boolean = false>(subjectId: string, body: RoleDivisionGrants, options?: { subjectType?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/authorization/subjects/{subjectId}/bulkremove */
  postAuthorizationSubjectBulkremove<W extends boolean = false>(subjectId: string, body: RoleDivisionGrants, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/authorization/subjects/{subjectId}/bulkreplace */
  postAuthorizationSubjectBulkreplace<W extends boolean = false>(subjectId: string, body: RoleDivisionGrants, options?: { subjectType?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId} */
  postAuthorizationSubjectDivisionRole<W extends boolean = false>(subjectId: string, divisionId: string, roleId: string, options?: { subjectType?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PUT /api/v2/authorization/divisions/{divisionId} */
  putAuthorizationDivision<W extends boolean = false>(divisionId: string, body: AuthzDivision, options?: _Inline<W>, call?: _Call<W>): _Answer<AuthzDivision, W>
  /** PUT /api/v2/authorization/policies/targets/{targetName} */
  putAuthorizationPoliciesTarget<W extends boolean = false>(targetName: string, body: AuthorizationPolicy, options?: { skipLockoutCheck?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AuthorizationPolicy, W>
  /** PUT /api/v2/authorization/policies/{policyId} */
  putAuthorizationPolicy<W extends boolean = false>(policyId: string, body: AuthorizationPolicy, options?: { skipLockoutCheck?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AuthorizationPolicy, W>
  /** PUT /api/v2/authorization/roles/{roleId} */
  putAuthorizationRole<W extends boolean = false>(roleId: string, body: DomainOrganizationRoleUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<DomainOrganizationRole, W>
  /** PUT /api/v2/authorization/roles/default */
  putAuthorizationRolesDefault<W extends boolean = false>(body: readonly DomainOrganizationRole[], options?: _Inline<W>, call?: _Call<W>): _Answer<OrganizationRoleEntityListing, W>
  /** PUT /api/v2/authorization/roles/settings */
  putAuthorizationRolesSettings<W extends boolean = false>(body: RoleSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<RoleSettings, W>
  /** PUT /api/v2/authorization/roles/{roleId}/users/add */
  putAuthorizationRoleUsersAdd<W extends boolean = false>(roleId: string, body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<string[], W>
  /** PUT /api/v2/authorization/roles/{roleId}/users/remove */
  putAuthorizationRoleUsersRemove<W extends boolean = false>(roleId: string, body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<string[], W>
  /** PUT /api/v2/users/{subjectId}/roles */
  putUserRoles<W extends boolean = false>(subjectId: string, body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<UserAuthorization, W>
}

export interface AuthorizationPolicy {
  id?: string
  name?: string
  targetResource?: string
  subject: Subject
  effect: _Open<"ALLOW" | "DENY">
  condition?: any
  description?: string
  dateModified?: string
  presetAttributes?: { [key: string]: TypedAttribute }
  active?: boolean
  applyToClients?: boolean
  selfUri?: string
}

export interface AuthorizationPolicyEntityListing {
  entities?: AuthorizationPolicy[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface AuthorizationSettings {
  id?: string
  analysisEnabled?: boolean
  analysisDays?: number
  dateLastCalculated?: string
  dateLastActive?: string
  selfUri?: string
}

export interface AuthzDivisionGrantEntityListing {
  entities?: AuthzGrant[]
  pageSize?: number
  pageNumber?: number
  total?: number
  pageCount?: number
}

export interface DomainOrgRoleDifference {
  removedPermissionPolicies?: DomainPermissionPolicy[]
  addedPermissionPolicies?: DomainPermissionPolicy[]
  samePermissionPolicies?: DomainPermissionPolicy[]
  userOrgRole?: DomainOrganizationRole
  roleFromDefault?: DomainOrganizationRole
}

export interface DomainOrganizationRoleCreate {
  id?: string
  name: string
  description?: string
  defaultRoleId?: string
  permissions?: string[]
  unusedPermissions?: string[]
  permissionPolicies?: DomainPermissionPolicy[]
  userCount?: number
  roleNeedsUpdate?: boolean
  baseLicense?: string
  addonLicenses?: string[]
  dateLicenseLastUpdated?: string
  default?: boolean
  base?: boolean
  selfUri?: string
}

export interface DomainOrganizationRoleUpdate {
  id?: string
  name: string
  description?: string
  permissions?: string[]
  permissionPolicies?: DomainPermissionPolicy[]
  selfUri?: string
}

export interface DomainPermission {
  domain?: string
  entityType?: string
  action?: string
  label?: string
  allowsConditions?: boolean
  divisionAware?: boolean
}

export interface DomainPermissionCollection {
  id?: string
  name?: string
  domain?: string
  permissionMap?: { [key: string]: DomainPermission[] }
  selfUri?: string
}

export interface OrganizationProductEntityListing {
  entities?: DomainOrganizationProduct[]
  pageSize?: number
  pageNumber?: number
  total?: number
  pageCount?: number
}

export interface OrganizationRoleEntityListing {
  entities?: DomainOrganizationRole[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface PermissionCollectionEntityListing {
  entities?: DomainPermissionCollection[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface PolicyAttribute {
  name?: string
  type?: _Open<"BOOLEAN" | "NUMBER" | "STRING" | "STRING_LIST" | "TIME" | "RELATIVE_TIME" | "DATE" | "TIME_RANGE" | "DAY_RANGE" | "IP_ADDRESS" | "IP_CIDR">
  description?: string
  featureToggle?: string
}

export interface PolicyAttributeSet {
  id?: string
  name?: string
  policyAttributes?: PolicyAttribute[]
  presetAttributes?: { [key: string]: TypedAttribute }
  selfUri?: string
}

export interface PolicyConditionResult {
  name?: string
  result?: boolean
}

export interface PolicyTestPayload {
  attributeData: { [key: string]: TypedAttribute }
}

export interface PolicyTestResult {
  id?: string
  name?: string
  result?: string
  policyConditionResults?: PolicyConditionResult[]
}

export interface RoleSettings {
  id?: string
  backfillEnabled?: boolean
  authorizationGrantDivisionAware?: boolean
  genesysOrgPolicyBypass?: boolean
  selfUri?: string
}

export interface Subject {
  type?: _Open<"USER" | "CLIENT" | "GROUP" | "TEAM" | "ALL">
  id?: string
}

export interface SubjectDivisionGrants {
  id?: string
  name?: string
  divisions?: Division[]
  type?: _Open<"PC_USER" | "PC_GROUP" | "PC_OAUTH_CLIENT" | "PC_TRUSTEE_USER" | "PC_TRUSTEE_GROUP" | "UNKNOWN">
  selfUri?: string
}

export interface SubjectDivisionGrantsEntityListing {
  entities?: SubjectDivisionGrants[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface SubjectDivisions {
  subjectIds: string[]
  divisionIds: string[]
}

export interface TargetAttributeValue {
  description?: string
  policyAttributes?: PolicyAttribute[]
}

export interface TargetAttributes {
  baseAttributes?: PolicyAttribute[]
  targetAttributes?: { [key: string]: TargetAttributeValue }
}

export interface TypedAttribute {
  type?: string
  value?: string
}

export interface UserReferenceEntityListing {
  entities?: UserReference[]
  pageSize?: number
  pageNumber?: number
  total?: number
  pageCount?: number
}

export interface ValidationErrorListing {
  entities?: ValidationErrorResponse[]
}

export interface ValidationErrorResponse {
  message?: string
  errorType?: string
  arguments?: { [key: string]: string }
}
export {}
