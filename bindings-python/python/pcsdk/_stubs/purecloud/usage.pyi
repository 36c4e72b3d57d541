# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import ApiUsageClientQuery, ApiUsageQueryResult, ApiUsageRow, DomainEntityRef, ErrorBody, UsageExecutionResult, UserReference

class _RespondingUsageApi(_RespondingGroup):
    def get_oauth_client_usage_query_result(self, execution_id: str, client_id: str) -> _Response: ...
    def get_oauth_client_usage_summary(self, client_id: str, *, days: str | None = ...) -> _Response: ...
    def get_usage_aggregates_query_job(self, job_id: str, *, page_size: int | None = ..., after: str | None = ...) -> _Response: ...
    def get_usage_aggregates_query_job_iter(self, job_id: str, *, page_size: int | None = ..., after: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OrganizationPublicApiUsage, _Response]: ...
    def get_usage_client_client_id_aggregates_query_job(self, client_id: str, job_id: str, *, page_size: int | None = ..., after: str | None = ...) -> _Response: ...
    def get_usage_client_client_id_aggregates_query_job_iter(self, client_id: str, job_id: str, *, page_size: int | None = ..., after: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ClientPublicApiUsage, _Response]: ...
    def get_usage_query_execution_id_results(self, execution_id: str) -> _Response: ...
    def get_usage_simplesearch_execution_id_results(self, execution_id: str, *, after: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_usage_simplesearch_execution_id_results_iter(self, execution_id: str, *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ApiUsageRow, _Response]: ...
    def post_oauth_client_usage_query(self, client_id: str, body: ApiUsageClientQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_usage_aggregates_query_jobs(self, body: OrganizationPublicApiUsageQueryRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_usage_client_client_id_aggregates_query_jobs(self, client_id: str, body: ClientPublicApiUsageQueryRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_usage_query(self, body: ApiUsageOrganizationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_usage_simplesearch(self, body: ApiUsageSimpleSearch | _Mapping[str, _Any]) -> _Response: ...

class UsageApi(_PureCloudGroup):
    def with_response(self) -> _RespondingUsageApi: ...
    def get_oauth_client_usage_query_result(self, execution_id: str, client_id: str) -> ApiUsageQueryResult:
        """GET /api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}"""
    def get_oauth_client_usage_summary(self, client_id: str, *, days: str | None = ...) -> UsageExecutionResult:
        """GET /api/v2/oauth/clients/{clientId}/usage/summary"""
    def get_usage_aggregates_query_job(self, job_id: str, *, page_size: int | None = ..., after: str | None = ...) -> OrganizationPublicApiUsageResultsResponse:
        """GET /api/v2/usage/aggregates/query/jobs/{jobId}"""
    def get_usage_aggregates_query_job_iter(self, job_id: str, *, page_size: int | None = ..., after: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OrganizationPublicApiUsage, OrganizationPublicApiUsageResultsResponse]:
        """All items of GET /api/v2/usage/aggregates/query/jobs/{jobId}"""
    def get_usage_client_client_id_aggregates_query_job(self, client_id: str, job_id: str, *, page_size: int | None = ..., after: str | None = ...) -> ClientPublicApiUsageResultsResponse:
        """GET /api/v2/usage/client/{clientId}/aggregates/query/jobs/{jobId}"""
    def get_usage_client_client_id_aggregates_query_job_iter(self, client_id: str, job_id: str, *, page_size: int | None = ..., after: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ClientPublicApiUsage, ClientPublicApiUsageResultsResponse]:
        """All items of GET /api/v2/usage/client/{clientId}/aggregates/query/jobs/{jobId}"""
    def get_usage_query_execution_id_results(self, execution_id: str) -> ApiUsageQueryResult:
        """GET /api/v2/usage/query/{executionId}/results"""
    def get_usage_simplesearch_execution_id_results(self, execution_id: str, *, after: str | None = ..., page_size: int | None = ...) -> ApiUsageQueryResult:
        """GET /api/v2/usage/simplesearch/{executionId}/results"""
    def get_usage_simplesearch_execution_id_results_iter(self, execution_id: str, *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ApiUsageRow, ApiUsageQueryResult]:
        """All items of GET /api/v2/usage/simplesearch/{executionId}/results"""
    def post_oauth_client_usage_query(self, client_id: str, body: ApiUsageClientQuery | _Mapping[str, _Any]) -> UsageExecutionResult:
        """POST /api/v2/oauth/clients/{clientId}/usage/query"""
    def post_usage_aggregates_query_jobs(self, body: OrganizationPublicApiUsageQueryRequest | _Mapping[str, _Any]) -> OrganizationUsageQueryResponse:
        """POST /api/v2/usage/aggregates/query/jobs"""
    def post_usage_client_client_id_aggregates_query_jobs(self, client_id: str, body: ClientPublicApiUsageQueryRequest | _Mapping[str, _Any]) -> ClientUsageQueryResponse:
        """POST /api/v2/usage/client/{clientId}/aggregates/query/jobs"""
    def post_usage_query(self, body: ApiUsageOrganizationQuery | _Mapping[str, _Any]) -> UsageExecutionResult:
        """POST /api/v2/usage/query"""
    def post_usage_simplesearch(self, body: ApiUsageSimpleSearch | _Mapping[str, _Any]) -> UsageExecutionResult:
        """POST /api/v2/usage/simplesearch"""

class ApiUsageOrganizationQuery(_Model):
    interval: str
    granularity: _Literal["Day", "Week", "Month"] | str
    metrics: list[str]
    group_by: list[str]

class ApiUsageSimpleSearch(_Model):
    interval: str
    metrics: list[str]
    oauth_client_names: list[str]
    http_methods: list[str]
    template_uris: list[str]

class ClientPublicApiUsage(_Model):
    date: str
    platform: str
    http_method: _Literal["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"] | str
    template_uri: str
    request_count: int
    status200: int
    status300: int
    status400: int
    status429: int
    status500: int
    organization_id: str

class ClientPublicApiUsageQueryRequest(_Model):
    interval: str
    granularity: _Literal["Day", "Week", "Month"] | str
    sort_by: list[UsageQuerySortBy]
    metrics: list[str]
    template_uris: list[str]
    http_methods: list[str]
    platforms: list[str]
    group_by: list[str]
    organization_ids: list[str]

class ClientPublicApiUsageResultsResponse(_Model):
    name: str
    query_status: _Literal["Queued", "Running", "Succeeded", "Failed", "Cancelled"] | str
    error_body: ErrorBody
    next_uri: str
    entities: list[ClientPublicApiUsage]
    self_uri: str

class ClientUsageQueryResponse(_Model):
    id: str
    name: str
    results_uri: str
    self_uri: str

class OrganizationPublicApiUsage(_Model):
    date: str
    platform: str
    http_method: _Literal["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"] | str
    template_uri: str
    request_count: int
    status200: int
    status300: int
    status400: int
    status429: int
    status500: int
    oauth_client: DomainEntityRef
    user: UserReference

class OrganizationPublicApiUsageQueryRequest(_Model):
    interval: str
    granularity: _Literal["Day", "Week", "Month"] | str
    sort_by: list[UsageQuerySortBy]
    metrics: list[str]
    template_uris: list[str]
    http_methods: list[str]
    platforms: list[str]
    group_by: list[str]
    user_ids: list[str]
    oauth_client_ids: list[str]

class OrganizationPublicApiUsageResultsResponse(_Model):
    name: str
    query_status: _Literal["Queued", "Running", "Succeeded", "Failed", "Cancelled"] | str
    error_body: ErrorBody
    next_uri: str
    entities: list[OrganizationPublicApiUsage]
    self_uri: str

class OrganizationUsageQueryResponse(_Model):
    id: str
    name: str
    results_uri: str
    self_uri: str

class UsageQuerySortBy(_Model):
    field_name: str
    order: _Literal["Asc", "Desc"] | str
