// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EnumeratedPagingModel, PageNavigationModel } from './_shared.cjs'

export class PagingOnlyGroupsApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign */
  assignMultiplePagingGroupUsersDevices<W extends boolean = false>(pagingOnlyGroupId: string, options?: { accountId?: string; body?: EditPagingGroupRequest } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices */
  listPagingGroupDevices<W extends boolean = false>(pagingOnlyGroupId: string, options?: { accountId?: string; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<PagingOnlyGroupDevices, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices */
  listPagingGroupDevicesIter<W extends boolean = false>(pagingOnlyGroupId: string, options?: { accountId?: string; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<PagingDeviceInfo, PagingOnlyGroupDevices, W>
  /** GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users */
  listPagingGroupUsers<W extends boolean = false>(pagingOnlyGroupId: string, options?: { accountId?: string; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<PagingOnlyGroupUsers, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users */
  listPagingGroupUsersIter<W extends boolean = false>(pagingOnlyGroupId: string, options?: { accountId?: string; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<PagingGroupExtensionInfo, PagingOnlyGroupUsers, W>
}

export interface EditPagingGroupRequest {
  addedUserIds?: string[]
  removedUserIds?: string[]
  addedDeviceIds?: string[]
  removedDeviceIds?: string[]
}

export interface PagingDeviceInfo {
  id?: string
  uri?: string
  name?: string
}

export interface PagingGroupExtensionInfo {
  id?: string
  uri?: string
  extensionNumber?: string
  name?: string
}

export interface PagingOnlyGroupDevices {
  uri?: string
  records?: PagingDeviceInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export interface PagingOnlyGroupUsers {
  uri?: string
  records?: PagingGroupExtensionInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}
export {}
