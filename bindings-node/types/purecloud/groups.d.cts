// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, FieldConfig, Group, GroupContact, GroupSearchRequest, GroupsSearchResponse, Image, User, UserEntityListing } from './_shared.cjs'

export class GroupsApi extends _PureCloudGroup {
  /** DELETE /api/v2/groups/{groupId} */
  deleteGroup<W extends boolean = false>(groupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/groups/{groupId}/dynamicsettings (preview) */
  deleteGroupDynamicsettings<W extends boolean = false>(groupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/groups/{groupId}/members */
  deleteGroupMembers<W extends boolean = false>(groupId: string, ids: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** GET /api/v2/fieldconfig */
  getFieldconfig<W extends boolean = false>(type: string, options?: _Inline<W>, call?: _Call<W>): _Answer<FieldConfig, W>
  /** GET /api/v2/groups/{groupId} */
  getGroup<W extends boolean = false>(groupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Group, W>
  /** GET /api/v2/groups/{groupId}/dynamicsettings (preview) */
  getGroupDynamicsettings<W extends boolean = false>(groupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DynamicGroupDefinition, W>
  /** GET /api/v2/groups/{groupId}/individuals */
  getGroupIndividuals<W extends boolean = false>(groupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserEntityListing, W>
  /** GET /api/v2/groups/{groupId}/members */
  getGroupMembers<W extends boolean = false>(groupId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">> } & _Inline<W>, call?: _Call<W>): _Answer<UserEntityListing, W>
  /** All items of GET /api/v2/groups/{groupId}/members */
  getGroupMembersIter<W extends boolean = false>(groupId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<User, UserEntityListing, W>
  /** GET /api/v2/groups/{groupId}/profile */
  getGroupProfile<W extends boolean = false>(groupId: string, options?: { fields?: string } & _Inline<W>, call?: _Call<W>): _Answer<GroupProfile, W>
  /** GET /api/v2/groups */
  getGroups<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; id?: _Many<string>; jabberId?: _Many<string>; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<GroupEntityListing, W>
  /** All items of GET /api/v2/groups */
  getGroupsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; id?: _Many<string>; jabberId?: _Many<string>; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Group, GroupEntityListing, W>
  /** GET /api/v2/groups/search */
  getGroupsSearch<W extends boolean = false>(q64: string, options?: { expand?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<GroupsSearchResponse, W>
  /** All items of GET /api/v2/groups/search */
  getGroupsSearchIter<W extends boolean = false>(q64: string, options?: { expand?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Group, GroupsSearchResponse, W>
  /** GET /api/v2/profiles/groups */
  getProfilesGroups<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; id?: _Many<string>; jabberId?: _Many<string>; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<GroupProfileEntityListing, W>
  /** All items of GET /api/v2/profiles/groups */
  getProfilesGroupsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; id?: _Many<string>; jabberId?: _Many<string>; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<GroupProfile, GroupProfileEntityListing, W>
  /** POST /api/v2/groups/{groupId}/members */
  postGroupMembers<W extends boolean = false>(groupId: string, body: GroupMembersUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** POST /api/v2/groups */
  postGroups<W extends boolean = false>(body: GroupCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<Group, W>
  /** POST /api/v2/groups/dynamicsettings/preview (preview) */
  postGroupsDynamicsettingsPreview<W extends boolean = false>(body: DynamicGroupQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<DynamicGroupQueryPreview, W>
  /** POST /api/v2/groups/search */
  postGroupsSearch<W extends boolean = false>(body: GroupSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<GroupsSearchResponse, W>
  /** All items of POST /api/v2/groups/search */
  postGroupsSearchIter<W extends boolean = false>(body: GroupSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Group, GroupsSearchResponse, W>
  /** PUT /api/v2/groups/{groupId} */
  putGroup<W extends boolean = false>(groupId: string, options?: { body?: GroupUpdate } & _Inline<W>, call?: _Call<W>): _Answer<Group, W>
  /** PUT /api/v2/groups/{groupId}/dynamicsettings (preview) */
  putGroupDynamicsettings<W extends boolean = false>(groupId: string, body: DynamicGroupQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
}

export interface DynamicGroupDefinition {
  group: AddressableEntityRef
  dateModified: string
  query: DynamicGroupQuery
  selfUri?: string
}

export interface DynamicGroupLanguageSkillCondition {
  languageSkill: string
  comparator: _Open<"EqualTo" | "NotEqualTo" | "LessThan" | "GreaterThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo">
  proficiency: number
  childConditions?: DynamicGroupSkillCondition[]
}

export interface DynamicGroupQuery {
  skillConditions: DynamicGroupSkillCondition[]
}

export interface DynamicGroupQueryPreview {
  userCount?: number
}

export interface DynamicGroupRoutingSkillCondition {
  routingSkill: string
  comparator: _Open<"EqualTo" | "NotEqualTo" | "LessThan" | "GreaterThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo">
  proficiency: number
  childConditions?: DynamicGroupSkillCondition[]
}

export interface DynamicGroupSkillCondition {
  routingSkillConditions: DynamicGroupRoutingSkillCondition[]
  languageSkillConditions: DynamicGroupLanguageSkillCondition[]
  operation: _Open<"And" | "Not" | "Or">
}

export interface GroupCreate {
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
  ownerIds?: string[]
  selfUri?: string
}

export interface GroupEntityListing {
  entities?: Group[]
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

export interface GroupMembersUpdate {
  memberIds: string[]
  version?: number
}

export interface GroupProfile {
  id?: string
  name?: string
  state?: _Open<"active" | "inactive" | "deleted">
  dateModified?: string
  version: number
  selfUri?: string
}

export interface GroupProfileEntityListing {
  entities?: GroupProfile[]
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

export interface GroupUpdate {
  id?: string
  name?: string
  description?: string
  state?: _Open<"active" | "inactive" | "deleted">
  version: number
  images?: Image[]
  addresses?: GroupContact[]
  rulesVisible?: boolean
  visibility?: _Open<"public" | "ownerIds" | "members">
  rolesEnabled?: boolean
  includeOwners?: boolean
  callsEnabled?: boolean
  email?: string
  ownerIds?: string[]
  selfUri?: string
}
export {}
