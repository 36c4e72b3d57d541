// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, AuditQuerySort, DomainEntityRef, MessageInfo, PropertyChange } from './_shared.cjs'

export class AuditApi extends _PureCloudGroup {
  /** GET /api/v2/audits/query/realtime/servicemapping */
  getAuditsQueryRealtimeServicemapping<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<AuditQueryServiceMapping, W>
  /** GET /api/v2/audits/query/servicemapping */
  getAuditsQueryServicemapping<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<AuditQueryServiceMapping, W>
  /** GET /api/v2/audits/query/{transactionId} */
  getAuditsQueryTransactionId<W extends boolean = false>(transactionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AuditQueryExecutionStatusResponse, W>
  /** GET /api/v2/audits/query/{transactionId}/results */
  getAuditsQueryTransactionIdResults<W extends boolean = false>(transactionId: string, options?: { cursor?: string; pageSize?: number; expand?: _Many<_Open<"user">>; allowRedirect?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AuditQueryExecutionResultsResponse, W>
  /** All items of GET /api/v2/audits/query/{transactionId}/results */
  getAuditsQueryTransactionIdResultsIter<W extends boolean = false>(transactionId: string, options?: { cursor?: string; pageSize?: number; expand?: _Many<_Open<"user">>; allowRedirect?: boolean; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuditLogMessage, AuditQueryExecutionResultsResponse, W>
  /** POST /api/v2/audits/query */
  postAuditsQuery<W extends boolean = false>(body: AuditQueryRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AuditQueryExecutionStatusResponse, W>
  /** POST /api/v2/audits/query/realtime */
  postAuditsQueryRealtime<W extends boolean = false>(body: AuditRealtimeQueryRequest, options?: { expand?: _Many<_Open<"user">> } & _Inline<W>, call?: _Call<W>): _Answer<AuditRealtimeQueryResultsResponse, W>
  /** All items of POST /api/v2/audits/query/realtime */
  postAuditsQueryRealtimeIter<W extends boolean = false>(body: AuditRealtimeQueryRequest, options?: { expand?: _Many<_Open<"user">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuditLogMessage, AuditRealtimeQueryResultsResponse, W>
  /** POST /api/v2/audits/query/realtime/related */
  postAuditsQueryRealtimeRelated<W extends boolean = false>(body: AuditRealtimeRelatedRequest, options?: { expand?: _Many<_Open<"user">> } & _Inline<W>, call?: _Call<W>): _Answer<AuditRealtimeRelatedResultsResponse, W>
}

export interface AuditLogMessage {
  id?: string
  userHomeOrgId?: string
  user?: DomainEntityRef
  client?: AddressableEntityRef
  remoteIp?: string[]
  serviceName?: string
  level?: _Open<"USER" | "SYSTEM" | "GENESYS_INTERNAL">
  eventDate?: string
  message?: MessageInfo
  action?: string
  entity?: DomainEntityRef
  entityType?: string
  status?: _Open<"SUCCESS" | "FAILURE" | "WARNING">
  application?: string
  initiatingAction?: InitiatingAction
  transactionInitiator?: boolean
  propertyChanges?: PropertyChange[]
  context?: { [key: string]: string }
  entityChanges?: EntityChange[]
}

export interface AuditQueryEntity {
  name?: string
  actions?: string[]
}

export interface AuditQueryExecutionResultsResponse {
  id?: string
  pageSize?: number
  cursor?: string
  entities?: AuditLogMessage[]
}

export interface AuditQueryExecutionStatusResponse {
  id?: string
  state?: _Open<"Queued" | "Running" | "Succeeded" | "Failed" | "Cancelled">
  startDate?: string
  interval?: string
  serviceName?: string
  filters?: AuditQueryFilter[]
  sort?: AuditQuerySort[]
}

export interface AuditQueryFilter {
  property: _Open<"UserId" | "TrusteeOrganizationId" | "ClientId" | "Action" | "EntityType" | "EntityId">
  value: string
}

export interface AuditQueryRequest {
  interval: string
  serviceName?: string
  filters?: AuditQueryFilter[]
  sort?: AuditQuerySort[]
}

export interface AuditQueryService {
  name?: string
  entities?: AuditQueryEntity[]
}

export interface AuditQueryServiceMapping {
  services?: AuditQueryService[]
}

export interface AuditRealtimeQueryRequest {
  interval: string
  serviceName?: string
  filters?: AuditQueryFilter[]
  sort?: AuditQuerySort[]
  pageNumber?: number
  pageSize?: number
}

export interface AuditRealtimeQueryResultsResponse {
  entities?: AuditLogMessage[]
  pageSize?: number
  pageNumber?: number
  total?: number
  pageCount?: number
}

export interface AuditRealtimeRelatedRequest {
  auditId: string
  trustorOrgId?: string
  sort?: AuditQuerySort[]
}

export interface AuditRealtimeRelatedResultsResponse {
  entities?: AuditLogMessage[]
}

export interface EntityChange {
  entityId?: string
  entityName?: string
  entityType?: string
  oldValues?: string[]
  newValues?: string[]
}

export interface InitiatingAction {
  transactionId?: string
  actionContext?: string
}
export {}
