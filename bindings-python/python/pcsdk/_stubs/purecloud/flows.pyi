# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AsyncQueryResponse, AsyncQueryStatus, FlowActivityData, FlowActivityQuery, FlowActivityResponse, FlowAggregateDataContainer, FlowAggregateQueryResponse, FlowAggregationQuery, FlowAsyncAggregateQueryResponse, FlowAsyncAggregationQuery, FlowObservationQuery, FlowObservationQueryResponse

class _RespondingFlowsApi(_RespondingGroup):
    def delete_analytics_flows_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_flows_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_flows_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_flows_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FlowAggregateDataContainer, _Response]: ...
    def post_analytics_flows_activity_query(self, body: FlowActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def post_analytics_flows_activity_query_iter(self, body: FlowActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FlowActivityData, _Response]: ...
    def post_analytics_flows_aggregates_jobs(self, body: FlowAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_flows_aggregates_query(self, body: FlowAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_flows_observations_query(self, body: FlowObservationQuery | _Mapping[str, _Any]) -> _Response: ...

class FlowsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingFlowsApi: ...
    def delete_analytics_flows_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/flows/aggregates/jobs/{jobId}"""
    def get_analytics_flows_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/flows/aggregates/jobs/{jobId}"""
    def get_analytics_flows_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> FlowAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results"""
    def get_analytics_flows_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FlowAggregateDataContainer, FlowAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results"""
    def post_analytics_flows_activity_query(self, body: FlowActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> FlowActivityResponse:
        """POST /api/v2/analytics/flows/activity/query"""
    def post_analytics_flows_activity_query_iter(self, body: FlowActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FlowActivityData, FlowActivityResponse]:
        """All items of POST /api/v2/analytics/flows/activity/query"""
    def post_analytics_flows_aggregates_jobs(self, body: FlowAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/flows/aggregates/jobs"""
    def post_analytics_flows_aggregates_query(self, body: FlowAggregationQuery | _Mapping[str, _Any]) -> FlowAggregateQueryResponse:
        """POST /api/v2/analytics/flows/aggregates/query"""
    def post_analytics_flows_observations_query(self, body: FlowObservationQuery | _Mapping[str, _Any]) -> FlowObservationQueryResponse:
        """POST /api/v2/analytics/flows/observations/query"""
