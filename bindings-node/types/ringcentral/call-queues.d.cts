// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AllExtensionSubtypesEnum, CallQueueAlertTimerEnum, EnumeratedPagingModel, ExtensionInfo, PageNavigationModel, SiteBasicInfo, SiteReference } from './_shared.cjs'

export class CallQueuesApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign */
  assignMultipleCallQueueMembers<W extends boolean = false>(groupId: string, body: CallQueueBulkAssignResource, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /restapi/v1.0/account/{accountId}/department/bulk-assign @deprecated */
  assignMultipleDepartmentMembers<W extends boolean = false>(options?: { accountId?: string; body?: DepartmentBulkAssignResource } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings */
  getCallQueueOverflowSettings<W extends boolean = false>(callQueueId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallQueueOverflowSettings, W>
  /** GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members */
  listCallQueueMembers<W extends boolean = false>(groupId: string, options?: { accountId?: string; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<CallQueueMembers, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members */
  listCallQueueMembersIter<W extends boolean = false>(groupId: string, options?: { accountId?: string; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CallQueueMemberInfo, CallQueueMembers, W>
  /** GET /restapi/v1.0/account/{accountId}/call-queues */
  listCallQueues<W extends boolean = false>(options?: { accountId?: string; page?: number; perPage?: number; memberExtensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallQueueList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/call-queues */
  listCallQueuesIter<W extends boolean = false>(options?: { accountId?: string; page?: number; perPage?: number; memberExtensionId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CallQueueInfo, CallQueueList, W>
  /** GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members @deprecated */
  listDepartmentMembers<W extends boolean = false>(departmentId: number | bigint, options?: { accountId?: string; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<DepartmentMemberList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members @deprecated */
  listDepartmentMembersIter<W extends boolean = false>(departmentId: number | bigint, options?: { accountId?: string; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExtensionInfo, DepartmentMemberList, W>
  /** GET /restapi/v1.0/account/{accountId}/call-queues/{groupId} */
  readCallQueueInfo<W extends boolean = false>(groupId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallQueueDetails, W>
  /** PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId} */
  updateCallQueueInfo<W extends boolean = false>(groupId: string, body: CallQueueDetailsForUpdate, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallQueueDetails, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings */
  updateCallQueueOverflowSettings<W extends boolean = false>(callQueueId: string, body: CallQueueOverflowSettingsRequestResource, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallQueueOverflowSettings, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues */
  updateUserCallQueues<W extends boolean = false>(body: UserCallQueues, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<UserCallQueues, W>
}

export interface BulkAssignItem {
  departmentId?: string
  addedExtensionIds?: string[]
  removedExtensionIds?: string[]
}

export interface CallQueueBulkAssignResource {
  addedExtensionIds?: string[]
  removedExtensionIds?: string[]
}

export interface CallQueueDetails {
  uri?: string
  id?: string
  extensionNumber?: string
  name?: string
  status?: ExtensionStatusEnumGroup
  subType?: _Open<"Emergency" | "Unknown">
  site?: SiteBasicInfo
  serviceLevelSettings?: CallQueueServiceLevelSettings
  editableMemberStatus?: boolean
  alertTimer?: CallQueueAlertTimerEnum
}

export interface CallQueueDetailsForUpdate {
  extensionNumber?: string
  name?: string
  status?: ExtensionStatusEnumGroup
  subType?: _Open<"Emergency" | "Unknown">
  site?: SiteReference
  serviceLevelSettings?: CallQueueServiceLevelSettings
  editableMemberStatus?: boolean
  alertTimer?: CallQueueAlertTimerEnum
}

export interface CallQueueIdResource {
  id?: string
}

export interface CallQueueInfo {
  uri?: string
  id?: string
  extensionNumber?: string
  name?: string
  status?: ExtensionStatusEnumGroup
  subType?: _Open<"Emergency" | "Unknown">
  site?: SiteBasicInfo
}

export interface CallQueueList {
  uri: string
  records: CallQueueInfo[]
  navigation: PageNavigationModel
  paging: EnumeratedPagingModel
}

export interface CallQueueMemberInfo {
  uri?: string
  id?: number
  extensionNumber?: string
}

export interface CallQueueMembers {
  uri: string
  records: CallQueueMemberInfo[]
  navigation: PageNavigationModel
  paging: EnumeratedPagingModel
}

export interface CallQueueOverflowSettings {
  enabled?: boolean
  subType?: AllExtensionSubtypesEnum
  items?: CallQueueInfo[]
}

export interface CallQueueOverflowSettingsRequestResource {
  enabled?: boolean
  items?: CallQueueIdResource[]
}

export interface CallQueueServiceLevelSettings {
  slaGoal?: number
  slaThresholdSeconds?: number
  includeAbandonedCalls?: boolean
  abandonedThresholdSeconds?: number
}

export interface DepartmentBulkAssignResource {
  items?: BulkAssignItem[]
}

export interface DepartmentMemberList {
  uri?: string
  records?: ExtensionInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export type ExtensionStatusEnumGroup = _Open<"Enabled" | "Disabled" | "NotActivated" | "Unassigned">

export interface QueueShortInfoResource {
  id?: string
  name?: string
}

export interface UserCallQueues {
  records?: QueueShortInfoResource[]
}
export {}
