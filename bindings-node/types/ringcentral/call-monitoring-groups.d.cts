// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EnumeratedPagingModel, PageNavigationModel } from './_shared.cjs'

export class CallMonitoringGroupsApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/call-monitoring-groups */
  createCallMonitoringGroup<W extends boolean = false>(body: CreateCallMonitoringGroupRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallMonitoringGroup, W>
  /** DELETE /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId} */
  deleteCallMonitoringGroup<W extends boolean = false>(groupId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members */
  listCallMonitoringGroupMembers<W extends boolean = false>(groupId: string, options?: { accountId?: string; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<CallMonitoringGroupMemberList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members */
  listCallMonitoringGroupMembersIter<W extends boolean = false>(groupId: string, options?: { accountId?: string; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CallMonitoringGroupMemberInfo, CallMonitoringGroupMemberList, W>
  /** GET /restapi/v1.0/account/{accountId}/call-monitoring-groups */
  listCallMonitoringGroups<W extends boolean = false>(options?: { accountId?: string; page?: number; perPage?: number; memberExtensionId?: string; siteId?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<CallMonitoringGroups, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/call-monitoring-groups */
  listCallMonitoringGroupsIter<W extends boolean = false>(options?: { accountId?: string; page?: number; perPage?: number; memberExtensionId?: string; siteId?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CallMonitoringGroup, CallMonitoringGroups, W>
  /** PUT /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId} */
  updateCallMonitoringGroup<W extends boolean = false>(groupId: string, body: CreateCallMonitoringGroupRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallMonitoringGroup, W>
  /** POST /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign */
  updateCallMonitoringGroupList<W extends boolean = false>(groupId: string, body: CallMonitoringBulkAssign, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
}

export interface CallMonitoringBulkAssign {
  addedExtensions?: CallMonitoringExtensionInfo[]
  updatedExtensions?: CallMonitoringExtensionInfo[]
  removedExtensions?: CallMonitoringExtensionInfo[]
}

export interface CallMonitoringExtensionInfo {
  id?: string
  permissions?: (_Open<"Monitoring" | "Monitored">)[]
}

export interface CallMonitoringGroup {
  uri?: string
  id?: string
  name?: string
  site?: CallMonitoringGroupSite
}

export interface CallMonitoringGroupMemberInfo {
  uri?: string
  id?: string
  extensionNumber?: string
  permissions?: (_Open<"Monitoring" | "Monitored">)[]
}

export interface CallMonitoringGroupMemberList {
  uri: string
  records: CallMonitoringGroupMemberInfo[]
  navigation: PageNavigationModel
  paging: EnumeratedPagingModel
}

export interface CallMonitoringGroupSite {
  id?: string
  name?: string
}

export interface CallMonitoringGroups {
  uri: string
  records: CallMonitoringGroup[]
  navigation: PageNavigationModel
  paging: EnumeratedPagingModel
}

export interface CreateCallMonitoringGroupRequest {
  name: string
  site?: CreateCallMonitoringGroupRequestSite
}

export interface CreateCallMonitoringGroupRequestSite {
  id?: string
}
export {}
