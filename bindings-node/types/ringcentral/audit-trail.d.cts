// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class AuditTrailApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/audit-trail/search */
  auditTrailSearch<W extends boolean = false>(options?: { accountId?: string; body?: AccountHistorySearchPublicRequest } & _Inline<W>, call?: _Call<W>): _Answer<AccountHistorySearchPublicResponse, W>
  /** All items of POST /restapi/v1.0/account/{accountId}/audit-trail/search */
  auditTrailSearchIter<W extends boolean = false>(options?: { accountId?: string; body?: AccountHistorySearchPublicRequest; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AccountHistoryPublicRecord, AccountHistorySearchPublicResponse, W>
}

export interface AccountHistoryPaging {
  page?: number
  perPage?: number
  total?: number
  totalFound?: number
}

export interface AccountHistoryPublicRecord {
  id?: string
  eventTime?: string
  initiator?: AccountHistoryRecordPublicInitiator
  actionId?: string
  eventType?: string
  accountId?: string
  accountName?: string
  target?: AccountHistoryRecordTarget
  clientIp?: string
  comment?: string
  details?: AccountHistoryRecordPublicDetails
}

export interface AccountHistoryRecordDetailsParameters {
  key: string
  value: string
}

export interface AccountHistoryRecordPublicDetails {
  parameters?: AccountHistoryRecordDetailsParameters[]
}

export interface AccountHistoryRecordPublicInitiator {
  extensionId?: string
  extensionNumber?: string
  name?: string
  role?: string
}

export interface AccountHistoryRecordTarget {
  objectId?: string
  objectType?: _Open<"Extension" | "Account" | "Company" | "Template">
  name?: string
  extensionNumber?: string
  siteId?: string
}

export interface AccountHistorySearchPublicRequest {
  eventTimeFrom?: string
  eventTimeTo?: string
  initiatorIds?: string[]
  page?: number
  perPage?: number
  targetIds?: string[]
  siteId?: string
  actionIds?: string[]
  searchString?: string
  excludeActionIds?: string[]
}

export interface AccountHistorySearchPublicResponse {
  records?: AccountHistoryPublicRecord[]
  paging?: AccountHistoryPaging
}
export {}
