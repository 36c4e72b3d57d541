// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, Biography, Chat, Contact, Division, DomainEntityRef, EmployerInfo, Geolocation, Group, GroupContact, Image, Location, OAuthLastTokenIssued, OrgUser, Organization, OutOfOffice, RoleDivisionGrants, RoutingStatus, Team, Trustor, TrustorEntityListing, User, UserAuthorization, UserConversationSummary, UserPresence, UserRoutingLanguage, UserRoutingSkill, UserStations, WorkPlanBidRanks } from './_shared.cjs'

export class OrganizationAuthorizationApi extends _PureCloudGroup {
  /** DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId} */
  deleteOrgauthorizationTrustee<W extends boolean = false>(trusteeOrgId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers/{trusteeUserId} */
  deleteOrgauthorizationTrusteeCloneduser<W extends boolean = false>(trusteeOrgId: string, trusteeUserId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId} */
  deleteOrgauthorizationTrusteeGroup<W extends boolean = false>(trusteeOrgId: string, trusteeGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles */
  deleteOrgauthorizationTrusteeGroupRoles<W extends boolean = false>(trusteeOrgId: string, trusteeGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/orgauthorization/trustees (preview) */
  deleteOrgauthorizationTrustees<W extends boolean = false>(id: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId} */
  deleteOrgauthorizationTrusteeUser<W extends boolean = false>(trusteeOrgId: string, trusteeUserId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles */
  deleteOrgauthorizationTrusteeUserRoles<W extends boolean = false>(trusteeOrgId: string, trusteeUserId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/orgauthorization/trustors/{trustorOrgId} */
  deleteOrgauthorizationTrustor<W extends boolean = false>(trustorOrgId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId} */
  deleteOrgauthorizationTrustorCloneduser<W extends boolean = false>(trustorOrgId: string, trusteeUserId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId} */
  deleteOrgauthorizationTrustorGroup<W extends boolean = false>(trustorOrgId: string, trustorGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/orgauthorization/trustors (preview) */
  deleteOrgauthorizationTrustors<W extends boolean = false>(id: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId} */
  deleteOrgauthorizationTrustorUser<W extends boolean = false>(trustorOrgId: string, trusteeUserId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/orgauthorization/pairings/{pairingId} */
  getOrgauthorizationPairing<W extends boolean = false>(pairingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TrustRequest, W>
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId} */
  getOrgauthorizationTrustee<W extends boolean = false>(trusteeOrgId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Trustee, W>
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers */
  getOrgauthorizationTrusteeClonedusers<W extends boolean = false>(trusteeOrgId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ClonedUserEntityListing, W>
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId} */
  getOrgauthorizationTrusteeGroup<W extends boolean = false>(trusteeOrgId: string, trusteeGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TrustGroup, W>
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles */
  getOrgauthorizationTrusteeGroupRoles<W extends boolean = false>(trusteeOrgId: string, trusteeGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserAuthorization, W>
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups */
  getOrgauthorizationTrusteeGroups<W extends boolean = false>(trusteeOrgId: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<TrustGroupEntityListing, W>
  /** All items of GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups */
  getOrgauthorizationTrusteeGroupsIter<W extends boolean = false>(trusteeOrgId: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TrustGroup, TrustGroupEntityListing, W>
  /** GET /api/v2/orgauthorization/trustees */
  getOrgauthorizationTrustees<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<TrustEntityListing, W>
  /** All items of GET /api/v2/orgauthorization/trustees */
  getOrgauthorizationTrusteesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Trustee, TrustEntityListing, W>
  /** GET /api/v2/orgauthorization/trustees/care */
  getOrgauthorizationTrusteesCare<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<TrusteeReferenceList, W>
  /** GET /api/v2/orgauthorization/trustees/default */
  getOrgauthorizationTrusteesDefault<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<Trustee, W>
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId} */
  getOrgauthorizationTrusteeUser<W extends boolean = false>(trusteeOrgId: string, trusteeUserId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TrustUser, W>
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles */
  getOrgauthorizationTrusteeUserRoles<W extends boolean = false>(trusteeOrgId: string, trusteeUserId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserAuthorization, W>
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users */
  getOrgauthorizationTrusteeUsers<W extends boolean = false>(trusteeOrgId: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<TrustUserEntityListing, W>
  /** All items of GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users */
  getOrgauthorizationTrusteeUsersIter<W extends boolean = false>(trusteeOrgId: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TrustUser, TrustUserEntityListing, W>
  /** GET /api/v2/orgauthorization/trustors/{trustorOrgId} */
  getOrgauthorizationTrustor<W extends boolean = false>(trustorOrgId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Trustor, W>
  /** GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId} */
  getOrgauthorizationTrustorCloneduser<W extends boolean = false>(trustorOrgId: string, trusteeUserId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ClonedUser, W>
  /** GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers */
  getOrgauthorizationTrustorClonedusers<W extends boolean = false>(trustorOrgId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ClonedUserEntityListing, W>
  /** GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId} */
  getOrgauthorizationTrustorGroup<W extends boolean = false>(trustorOrgId: string, trustorGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TrustGroup, W>
  /** GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups */
  getOrgauthorizationTrustorGroups<W extends boolean = false>(trustorOrgId: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<TrustGroupEntityListing, W>
  /** All items of GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups */
  getOrgauthorizationTrustorGroupsIter<W extends boolean = false>(trustorOrgId: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TrustGroup, TrustGroupEntityListing, W>
  /** GET /api/v2/orgauthorization/trustors */
  getOrgauthorizationTrustors<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<TrustorEntityListing, W>
  /** All items of GET /api/v2/orgauthorization/trustors */
  getOrgauthorizationTrustorsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Trustor, TrustorEntityListing, W>
  /** GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId} */
  getOrgauthorizationTrustorUser<W extends boolean = false>(trustorOrgId: string, trusteeUserId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TrustUser, W>
  /** GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users */
  getOrgauthorizationTrustorUsers<W extends boolean = false>(trustorOrgId: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<TrustUserEntityListing, W>
  /** All items of GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users */
  getOrgauthorizationTrustorUsersIter<W extends boolean = false>(trustorOrgId: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TrustUser, TrustUserEntityListing, W>
  /** POST /api/v2/orgauthorization/pairings */
  postOrgauthorizationPairings<W extends boolean = false>(body: TrustRequestCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<TrustRequest, W>
  /** POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups */
  postOrgauthorizationTrusteeGroups<W extends boolean = false>(trusteeOrgId: string, body: TrustMemberCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<TrustGroup, W>
  /** POST /api/v2/orgauthorization/trustees */
  postOrgauthorizationTrustees<W extends boolean = false>(body: TrustCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<Trustee, W>
  /** POST /api/v2/orgauthorization/trustees/audits */
  postOrgauthorizationTrusteesAudits<W extends boolean = false>(body: TrusteeAuditQueryRequest, options?: { pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string } & _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** POST /api/v2/orgauthorization/trustees/care */
  postOrgauthorizationTrusteesCare<W extends boolean = false>(options?: { assignDefaultRole?: boolean; autoExpire?: boolean; assignFullAccess?: boolean; allowTrustedUserAccess?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<TrustEntityListing, W>
  /** POST /api/v2/orgauthorization/trustees/default */
  postOrgauthorizationTrusteesDefault<W extends boolean = false>(options?: { assignDefaultRole?: boolean; autoExpire?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<Trustee, W>
  /** POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/users */
  postOrgauthorizationTrusteeUsers<W extends boolean = false>(trusteeOrgId: string, body: TrustMemberCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<TrustUser, W>
  /** POST /api/v2/orgauthorization/trustor/audits */
  postOrgauthorizationTrustorAudits<W extends boolean = false>(body: TrustorAuditQueryRequest, options?: { pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string } & _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** PUT /api/v2/orgauthorization/trustees/{trusteeOrgId} */
  putOrgauthorizationTrustee<W extends boolean = false>(trusteeOrgId: string, body: TrustUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<Trustee, W>
  /** PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions */
  putOrgauthorizationTrusteeGroupRoledivisions<W extends boolean = false>(trusteeOrgId: string, trusteeGroupId: string, body: RoleDivisionGrants, options?: _Inline<W>, call?: _Call<W>): _Answer<UserAuthorization, W>
  /** PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles */
  putOrgauthorizationTrusteeGroupRoles<W extends boolean = false>(trusteeOrgId: string, trusteeGroupId: string, body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<UserAuthorization, W>
  /** PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions */
  putOrgauthorizationTrusteeUserRoledivisions<W extends boolean = false>(trusteeOrgId: string, trusteeUserId: string, body: RoleDivisionGrants, options?: _Inline<W>, call?: _Call<W>): _Answer<UserAuthorization, W>
  /** PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles */
  putOrgauthorizationTrusteeUserRoles<W extends boolean = false>(trusteeOrgId: string, trusteeUserId: string, body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<UserAuthorization, W>
  /** PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId} */
  putOrgauthorizationTrustorCloneduser<W extends boolean = false>(trustorOrgId: string, trusteeUserId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ClonedUser, W>
  /** PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId} */
  putOrgauthorizationTrustorGroup<W extends boolean = false>(trustorOrgId: string, trustorGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TrustGroup, W>
  /** PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId} */
  putOrgauthorizationTrustorUser<W extends boolean = false>(trustorOrgId: string, trusteeUserId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TrustUser, W>
}

export interface ClonedUser {
  id?: string
  name?: string
  trustor?: DomainEntityRef
  selfUri?: string
}

export interface ClonedUserEntityListing {
  total?: number
  entities?: ClonedUser[]
  selfUri?: string
}

export interface Facet {
  name: string
  type: string
}

export interface Filter {
  name: string
  type: string
  operator: string
  values: string[]
}

export interface TrustCreate {
  pairingId?: string
  enabled: boolean
  users?: TrustMemberCreate[]
  groups?: TrustMemberCreate[]
  dateExpired?: string
}

export interface TrustEntityListing {
  entities?: Trustee[]
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

export interface TrustGroup {
  id?: string
  name: string
  description?: string
  dateModified?: string
  memberCount?: number
  state?: _Open<"active" | "inactive" | "deleted">
  version?: number
  type: _Open<"official" | "social">
  images?: Image[]
  addresses?: GroupContact[]
  rulesVisible: boolean
  visibility: _Open<"public" | "owners" | "members">
  rolesEnabled?: boolean
  includeOwners?: boolean
  callsEnabled?: boolean
  email?: string
  owners?: User[]
  dateCreated?: string
  createdBy?: OrgUser
}

export interface TrustGroupEntityListing {
  entities?: TrustGroup[]
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

export interface TrustMemberCreate {
  id: string
  roleIds?: string[]
  roleDivisions?: RoleDivisionGrants
}

export interface TrustRequest {
  id?: string
  createdBy?: OrgUser
  dateCreated?: string
  trustee: Organization
  users?: OrgUser[]
  groups?: TrustGroup[]
  selfUri?: string
}

export interface TrustRequestCreate {
  userIds?: string[]
  groupIds?: string[]
}

export interface TrustUpdate {
  enabled: boolean
  dateExpired?: string
}

export interface TrustUser {
  id?: string
  name?: string
  division?: Division
  chat?: Chat
  department?: string
  email?: string
  primaryContactInfo?: Contact[]
  addresses?: Contact[]
  state?: _Open<"active" | "inactive" | "deleted">
  title?: string
  username?: string
  manager?: User
  images?: Image[]
  version: number
  certifications?: string[]
  biography?: Biography
  employerInfo?: EmployerInfo
  preferredName?: string
  routingStatus?: RoutingStatus
  presence?: UserPresence
  integrationPresence?: UserPresence
  conversationSummary?: UserConversationSummary
  outOfOffice?: OutOfOffice
  geolocation?: Geolocation
  station?: UserStations
  authorization?: UserAuthorization
  profileSkills?: string[]
  locations?: Location[]
  groups?: Group[]
  team?: Team
  workPlanBidRanks?: WorkPlanBidRanks
  skills?: UserRoutingSkill[]
  languages?: UserRoutingLanguage[]
  acdAutoAnswer?: boolean
  languagePreference?: string
  lastTokenIssued?: OAuthLastTokenIssued
  dateLastLogin?: string
  dateWelcomeSent?: string
  trustUserDetails?: TrustUserDetails
}

export interface TrustUserDetails {
  dateCreated?: string
  createdBy?: OrgUser
}

export interface TrustUserEntityListing {
  entities?: TrustUser[]
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

export interface Trustee {
  id?: string
  enabled: boolean
  usesDefaultRole?: boolean
  hasFullAccess?: boolean
  isTrustedUser?: boolean
  dateCreated?: string
  dateExpired?: string
  createdBy?: OrgUser
  organization?: Organization
  selfUri?: string
}

export interface TrusteeAuditQueryRequest {
  trusteeOrganizationIds: string[]
  trusteeUserIds: string[]
  startDate?: string
  endDate?: string
  queryPhrase?: string
  facets?: Facet[]
  filters?: Filter[]
}

export interface TrusteeReferenceList {
  entities?: AddressableEntityRef[]
}

export interface TrustorAuditQueryRequest {
  trustorOrganizationId: string
  trusteeUserIds: string[]
  startDate?: string
  endDate?: string
  queryPhrase?: string
  facets?: Facet[]
  filters?: Filter[]
}
export {}
