// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { UserReference } from './_shared.cjs'

export class UsersRulesApi extends _PureCloudGroup {
  /** DELETE /api/v2/users/rules/{ruleId} */
  deleteUsersRule<W extends boolean = false>(ruleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/users/rules/{ruleId} */
  getUsersRule<W extends boolean = false>(ruleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UsersRulesRule, W>
  /** GET /api/v2/users/rules/{ruleId}/dependents */
  getUsersRuleDependents<W extends boolean = false>(ruleId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<UsersRulesDependentList, W>
  /** All items of GET /api/v2/users/rules/{ruleId}/dependents */
  getUsersRuleDependentsIter<W extends boolean = false>(ruleId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UsersRulesDependent, UsersRulesDependentList, W>
  /** GET /api/v2/users/rules/{ruleId}/dependents/{ruleType}/{typeId} */
  getUsersRuleDependentTypeId<W extends boolean = false>(ruleId: string, ruleType: string, typeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UsersRulesDependent, W>
  /** GET /api/v2/users/rules */
  getUsersRules<W extends boolean = false>(types: _Many<_Open<"Learning" | "ActivityPlan">>, options?: { pageNumber?: number; pageSize?: number; expand?: _Many<_Open<"criteria">>; enabled?: boolean; searchTerm?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<UsersRulesRuleList, W>
  /** All items of GET /api/v2/users/rules */
  getUsersRulesIter<W extends boolean = false>(types: _Many<_Open<"Learning" | "ActivityPlan">>, options?: { pageNumber?: number; pageSize?: number; expand?: _Many<_Open<"criteria">>; enabled?: boolean; searchTerm?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UsersRulesRule, UsersRulesRuleList, W>
  /** GET /api/v2/users/rules/settings/{ruleType} */
  getUsersRulesSetting<W extends boolean = false>(ruleType: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UsersRulesRuleSettings, W>
  /** PATCH /api/v2/users/rules/{ruleId} */
  patchUsersRule<W extends boolean = false>(ruleId: string, body: UsersRulesUpdateRuleRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UsersRulesRule, W>
  /** POST /api/v2/users/rules */
  postUsersRules<W extends boolean = false>(body: UsersRulesCreateRuleRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UsersRulesRule, W>
  /** POST /api/v2/users/rules/query */
  postUsersRulesQuery<W extends boolean = false>(body: UsersRulesQueryRuleRequest, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<UsersRulesQueryResponse, W>
  /** All items of POST /api/v2/users/rules/query */
  postUsersRulesQueryIter<W extends boolean = false>(body: UsersRulesQueryRuleRequest, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserReference, UsersRulesQueryResponse, W>
}

export interface UsersRulesCreateRuleRequest {
  name: string
  description?: string
  type: _Open<"Learning" | "ActivityPlan">
  criteria: UsersRulesCriteria[]
}

export interface UsersRulesCriteria {
  id?: string
  operator: _Open<"Or">
  group: UsersRulesGroupItem[]
}

export interface UsersRulesDependent {
  rule?: UsersRulesDependentRule
  typeId?: string
  type?: _Open<"Learning" | "ActivityPlan">
  createdDate?: string
  createdBy?: UserReference
  lastRun?: UsersRulesLastRunMetadata
  recentRunCount?: number
  selfUri?: string
}

export interface UsersRulesDependentList {
  entities?: UsersRulesDependent[]
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

export interface UsersRulesDependentRule {
  id?: string
  selfUri?: string
}

export interface UsersRulesGroupItem {
  id?: string
  operator: _Open<"And" | "Not">
  container: _Open<"AcdSkill" | "BusinessUnit" | "DirectoryGroup" | "Division" | "Language" | "Location" | "ManagementUnit" | "Queue" | "ReportsTo" | "Team" | "User">
  values: UsersRulesValue[]
}

export interface UsersRulesLastRunMetadata {
  id?: string
  createdDate?: string
  createdBy?: UserReference
  resultCount?: number
}

export interface UsersRulesLockedCriteriaSettingsCriteria {
  operator: _Open<"Or">
  group: UsersRulesLockedCriteriaSettingsGroup[]
}

export interface UsersRulesLockedCriteriaSettingsGroup {
  operators: string[]
  container: _Open<"AcdSkill" | "BusinessUnit" | "DirectoryGroup" | "Division" | "Language" | "Location" | "ManagementUnit" | "Queue" | "ReportsTo" | "Team" | "User">
  maxIdCount?: number
}

export interface UsersRulesQueryResponse {
  entities?: UserReference[]
  pageSize?: number
  pageNumber?: number
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface UsersRulesQueryRuleRequest {
  type: _Open<"Learning" | "ActivityPlan">
  criteria: UsersRulesCriteria[]
  userIds: string[]
}

export interface UsersRulesRule {
  id?: string
  name?: string
  description?: string
  type?: _Open<"Learning" | "ActivityPlan">
  criteria?: UsersRulesCriteria[]
  createdDate?: string
  createdBy?: UserReference
  modifiedDate?: string
  modifiedBy?: UserReference
  lastRun?: UsersRulesLastRunMetadata
  recentRunCount?: number
  dependentCount?: number
  selfUri?: string
}

export interface UsersRulesRuleList {
  entities?: UsersRulesRule[]
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

export interface UsersRulesRuleSettings {
  allowedContainers?: string[]
  lockedCriteria?: UsersRulesLockedCriteriaSettingsCriteria[]
}

export interface UsersRulesUpdateRuleRequest {
  name?: string
  description?: string
  criteria?: UsersRulesCriteria[]
  lockedCriteria?: UsersRulesCriteria[]
}

export interface UsersRulesValue {
  contextId?: string
  ids: string[]
}
export {}
