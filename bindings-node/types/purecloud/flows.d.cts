// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AsyncQueryResponse, AsyncQueryStatus, FlowActivityData, FlowActivityQuery, FlowActivityResponse, FlowAggregateDataContainer, FlowAggregateQueryResponse, FlowAggregationQuery, FlowAsyncAggregateQueryResponse, FlowAsyncAggregationQuery, FlowObservationQuery, FlowObservationQueryResponse } from './_shared.cjs'

export class FlowsApi extends _PureCloudGroup {
  /** DELETE /api/v2/analytics/flows/aggregates/jobs/{jobId} */
  deleteAnalyticsFlowsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/analytics/flows/aggregates/jobs/{jobId} */
  getAnalyticsFlowsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results */
  getAnalyticsFlowsAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<FlowAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results */
  getAnalyticsFlowsAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<FlowAggregateDataContainer, FlowAsyncAggregateQueryResponse, W>
  /** POST /api/v2/analytics/flows/activity/query */
  postAnalyticsFlowsActivityQuery<W extends boolean = false>(body: FlowActivityQuery, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<FlowActivityResponse, W>
  /** All items of POST /api/v2/analytics/flows/activity/query */
  postAnalyticsFlowsActivityQueryIter<W extends boolean = false>(body: FlowActivityQuery, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<FlowActivityData, FlowActivityResponse, W>
  /** POST /api/v2/analytics/flows/aggregates/jobs */
  postAnalyticsFlowsAggregatesJobs<W extends boolean = false>(body: FlowAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/flows/aggregates/query */
  postAnalyticsFlowsAggregatesQuery<W extends boolean = false>(body: FlowAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<FlowAggregateQueryResponse, W>
  /** POST /api/v2/analytics/flows/observations/query */
  postAnalyticsFlowsObservationsQuery<W extends boolean = false>(body: FlowObservationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<FlowObservationQueryResponse, W>
}
export {}
