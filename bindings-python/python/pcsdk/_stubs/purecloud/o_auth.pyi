# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import ApiUsageClientQuery, ApiUsageQueryResult, DomainEntityRef, RoleDivision, UsageExecutionResult

class _RespondingOAuthApi(_RespondingGroup):
    def delete_oauth_client(self, client_id: str) -> _Response: ...
    def get_oauth_authorization(self, client_id: str, *, accept_language: str | None = ...) -> _Response: ...
    def get_oauth_authorizations(self, *, accept_language: str | None = ...) -> _Response: ...
    def get_oauth_client(self, client_id: str) -> _Response: ...
    def get_oauth_clients(self) -> _Response: ...
    def get_oauth_client_usage_query_result(self, execution_id: str, client_id: str) -> _Response: ...
    def get_oauth_client_usage_summary(self, client_id: str, *, days: str | None = ...) -> _Response: ...
    def get_oauth_scope(self, scope_id: str, *, accept_language: str | None = ...) -> _Response: ...
    def get_oauth_scopes(self, *, accept_language: str | None = ...) -> _Response: ...
    def post_oauth_clients(self, body: OAuthClientRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_oauth_client_secret(self, client_id: str) -> _Response: ...
    def post_oauth_client_usage_query(self, client_id: str, body: ApiUsageClientQuery | _Mapping[str, _Any]) -> _Response: ...
    def put_oauth_client(self, client_id: str, body: OAuthClientRequest | _Mapping[str, _Any]) -> _Response: ...

class OAuthApi(_PureCloudGroup):
    def with_response(self) -> _RespondingOAuthApi: ...
    def delete_oauth_client(self, client_id: str) -> None:
        """DELETE /api/v2/oauth/clients/{clientId}"""
    def get_oauth_authorization(self, client_id: str, *, accept_language: str | None = ...) -> OAuthAuthorization:
        """GET /api/v2/oauth/authorizations/{clientId}"""
    def get_oauth_authorizations(self, *, accept_language: str | None = ...) -> OAuthAuthorizationListing:
        """GET /api/v2/oauth/authorizations"""
    def get_oauth_client(self, client_id: str) -> OAuthClient:
        """GET /api/v2/oauth/clients/{clientId}"""
    def get_oauth_clients(self) -> OAuthClientEntityListing:
        """GET /api/v2/oauth/clients"""
    def get_oauth_client_usage_query_result(self, execution_id: str, client_id: str) -> ApiUsageQueryResult:
        """GET /api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}"""
    def get_oauth_client_usage_summary(self, client_id: str, *, days: str | None = ...) -> UsageExecutionResult:
        """GET /api/v2/oauth/clients/{clientId}/usage/summary"""
    def get_oauth_scope(self, scope_id: str, *, accept_language: str | None = ...) -> OAuthScope:
        """GET /api/v2/oauth/scopes/{scopeId}"""
    def get_oauth_scopes(self, *, accept_language: str | None = ...) -> OAuthScopeListing:
        """GET /api/v2/oauth/scopes"""
    def post_oauth_clients(self, body: OAuthClientRequest | _Mapping[str, _Any]) -> OAuthClient:
        """POST /api/v2/oauth/clients"""
    def post_oauth_client_secret(self, client_id: str) -> OAuthClient:
        """POST /api/v2/oauth/clients/{clientId}/secret"""
    def post_oauth_client_usage_query(self, client_id: str, body: ApiUsageClientQuery | _Mapping[str, _Any]) -> UsageExecutionResult:
        """POST /api/v2/oauth/clients/{clientId}/usage/query"""
    def put_oauth_client(self, client_id: str, body: OAuthClientRequest | _Mapping[str, _Any]) -> OAuthClient:
        """PUT /api/v2/oauth/clients/{clientId}"""

class OAuthAuthorization(_Model):
    client: OAuthClient
    scope: list[str]
    roles: list[str]
    resource_owner: DomainEntityRef
    date_created: str
    date_modified: str
    created_by: DomainEntityRef
    modified_by: DomainEntityRef
    pending: bool
    state: _Literal["Unauthorized", "Requested", "Authorized", "Revoked"] | str
    self_uri: str

class OAuthAuthorizationListing(_Model):
    total: int
    entities: list[OAuthAuthorization]
    self_uri: str

class OAuthClient(_Model):
    id: str
    name: str
    access_token_validity_seconds: int
    description: str
    registered_redirect_uri: list[str]
    secret: str
    role_ids: list[str]
    date_created: str
    date_modified: str
    created_by: DomainEntityRef
    modified_by: DomainEntityRef
    authorized_grant_type: _Literal["CODE", "TOKEN", "SAML2-BEARER", "PASSWORD", "CLIENT-CREDENTIALS"] | str
    scope: list[str]
    role_divisions: list[RoleDivision]
    state: _Literal["active", "disabled", "inactive"] | str
    date_to_delete: str
    self_uri: str

class OAuthClientEntityListing(_Model):
    entities: list[OAuthClient]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class OAuthClientRequest(_Model):
    name: str
    access_token_validity_seconds: int
    description: str
    registered_redirect_uri: list[str]
    role_ids: list[str]
    authorized_grant_type: _Literal["CODE", "TOKEN", "SAML2-BEARER", "PASSWORD", "CLIENT-CREDENTIALS"] | str
    scope: list[str]
    role_divisions: list[RoleDivision]
    state: _Literal["active", "disabled", "inactive"] | str
    date_to_delete: str

class OAuthScope(_Model):
    id: str
    description: str
    self_uri: str

class OAuthScopeListing(_Model):
    total: int
    entities: list[OAuthScope]
    self_uri: str
