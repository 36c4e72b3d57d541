// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ApiUsageClientQuery, ApiUsageQueryResult, ApiUsageRow, DomainEntityRef, ErrorBody, UsageExecutionResult, UserReference } from './_shared.cjs'

export class UsageApi extends _PureCloudGroup {
  /** GET /api/v2/oauth/clients/{clientId}/usage/query/results/{executionId} */
  getOauthClientUsageQueryResult<W extends boolean = false>(executionId: string, clientId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ApiUsageQueryResult, W>
  /** GET /api/v2/oauth/clients/{clientId}/usage/summary */
  getOauthClientUsageSummary<W extends boolean = false>(clientId: string, options?: { days?: string } & _Inline<W>, call?: _Call<W>): _Answer<UsageExecutionResult, W>
  /** GET /api/v2/usage/aggregates/query/jobs/{jobId} */
  getUsageAggregatesQueryJob<W extends boolean = false>(jobId: string, options?: { pageSize?: number; after?: string } & _Inline<W>, call?: _Call<W>): _Answer<OrganizationPublicApiUsageResultsResponse, W>
  /** All items of GET /api/v2/usage/aggregates/query/jobs/{jobId} */
  getUsageAggregatesQueryJobIter<W extends boolean = false>(jobId: string, options?: { pageSize?: number; after?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<OrganizationPublicApiUsage, OrganizationPublicApiUsageResultsResponse, W>
  /** GET /api/v2/usage/client/{clientId}/aggregates/query/jobs/{jobId} */
  getUsageClientClientIdAggregatesQueryJob<W extends boolean = false>(clientId: string, jobId: string, options?: { pageSize?: number; after?: string } & _Inline<W>, call?: _Call<W>): _Answer<ClientPublicApiUsageResultsResponse, W>
  /** All items of GET /api/v2/usage/client/{clientId}/aggregates/query/jobs/{jobId} */
  getUsageClientClientIdAggregatesQueryJobIter<W extends boolean = false>(clientId: string, jobId: string, options?: { pageSize?: number; after?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ClientPublicApiUsage, ClientPublicApiUsageResultsResponse, W>
  /** GET /api/v2/usage/query/{executionId}/results */
  getUsageQueryExecutionIdResults<W extends boolean = false>(executionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ApiUsageQueryResult, W>
  /** GET /api/v2/usage/simplesearch/{executionId}/results */
  getUsageSimplesearchExecutionIdResults<W extends boolean = false>(executionId: string, options?: { after?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<ApiUsageQueryResult, W>
  /** All items of GET /api/v2/usage/simplesearch/{executionId}/results */
  getUsageSimplesearchExecutionIdResultsIter<W extends boolean = false>(executionId: string, options?: { after?: string; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ApiUsageRow, ApiUsageQueryResult, W>
  /** POST /api/v2/oauth/clients/{clientId}/usage/query */
  postOauthClientUsageQuery<W extends boolean = false>(clientId: string, body: ApiUsageClientQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<UsageExecutionResult, W>
  /** POST /api/v2/usage/aggregates/query/jobs */
  postUsageAggregatesQueryJobs<W extends boolean = false>(body: OrganizationPublicApiUsageQueryRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<OrganizationUsageQueryResponse, W>
  /** POST /api/v2/usage/client/{clientId}/aggregates/query/jobs */
  postUsageClientClientIdAggregatesQueryJobs<W extends boolean = false>(clientId: string, body: ClientPublicApiUsageQueryRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ClientUsageQueryResponse, W>
  /** POST /api/v2/usage/query */
  postUsageQuery<W extends boolean = false>(body: ApiUsageOrganizationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<UsageExecutionResult, W>
  /** POST /api/v2/usage/simplesearch */
  postUsageSimplesearch<W extends boolean = false>(body: ApiUsageSimpleSearch, options?: _Inline<W>, call?: _Call<W>): _Answer<UsageExecutionResult, W>
}

export interface ApiUsageOrganizationQuery {
  interval: string
  granularity?: _Open<"Day" | "Week" | "Month">
  metrics?: string[]
  groupBy?: string[]
}

export interface ApiUsageSimpleSearch {
  interval: string
  metrics?: string[]
  oauthClientNames?: string[]
  httpMethods?: string[]
  templateUris?: string[]
}

export interface ClientPublicApiUsage {
  date?: string
  platform?: string
  httpMethod?: _Open<"GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD">
  templateUri?: string
  requestCount?: number
  status200?: number
  status300?: number
  status400?: number
  status429?: number
  status500?: number
  organizationId?: string
}

export interface ClientPublicApiUsageQueryRequest {
  interval: string
  granularity?: _Open<"Day" | "Week" | "Month">
  sortBy?: UsageQuerySortBy[]
  metrics?: string[]
  templateUris?: string[]
  httpMethods?: string[]
  platforms?: string[]
  groupBy?: string[]
  organizationIds?: string[]
}

export interface ClientPublicApiUsageResultsResponse {
  name?: string
  queryStatus: _Open<"Queued" | "Running" | "Succeeded" | "Failed" | "Cancelled">
  errorBody?: ErrorBody
  nextUri?: string
  entities?: ClientPublicApiUsage[]
  selfUri?: string
}

export interface ClientUsageQueryResponse {
  id: string
  name?: string
  resultsUri?: string
  selfUri?: string
}

export interface OrganizationPublicApiUsage {
  date?: string
  platform?: string
  httpMethod?: _Open<"GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD">
  templateUri?: string
  requestCount?: number
  status200?: number
  status300?: number
  status400?: number
  status429?: number
  status500?: number
  oauthClient?: DomainEntityRef
  user?: UserReference
}

export interface OrganizationPublicApiUsageQueryRequest {
  interval: string
  granularity?: _Open<"Day" | "Week" | "Month">
  sortBy?: UsageQuerySortBy[]
  metrics?: string[]
  templateUris?: string[]
  httpMethods?: string[]
  platforms?: string[]
  groupBy?: string[]
  userIds?: string[]
  oauthClientIds?: string[]
}

export interface OrganizationPublicApiUsageResultsResponse {
  name?: string
  queryStatus: _Open<"Queued" | "Running" | "Succeeded" | "Failed" | "Cancelled">
  errorBody?: ErrorBody
  nextUri?: string
  entities?: OrganizationPublicApiUsage[]
  selfUri?: string
}

export interface OrganizationUsageQueryResponse {
  id: string
  name?: string
  resultsUri?: string
  selfUri?: string
}

export interface UsageQuerySortBy {
  fieldName?: string
  order?: _Open<"Asc" | "Desc">
}
export {}
