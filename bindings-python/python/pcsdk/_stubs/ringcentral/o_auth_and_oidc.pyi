# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingOAuthAndOidcApi(_RespondingGroup):
    def auth_jwks(self) -> _Response: ...
    def authorize(self, client_id: str, response_type: _Literal["code"] | str, *, redirect_uri: str | None = ..., state: str | None = ..., scope: str | None = ..., display: _Literal["page", "popup", "touch", "mobile"] | str | None = ..., prompt: str | None = ..., ui_locales: str | None = ..., code_challenge: str | None = ..., code_challenge_method: _Literal["plain", "S256"] | str | None = ..., nonce: str | None = ..., login_hint: str | None = ..., brand_id: str | None = ...) -> _Response: ...
    def authorize2(self, body: AuthorizeRequest | _Mapping[str, _Any]) -> _Response: ...
    def auth_user_info(self) -> _Response: ...
    def auth_ws_token(self) -> _Response: ...
    def get_token(self, body: GetTokenRequest | _Mapping[str, _Any]) -> _Response: ...
    def read_open_id_configuration(self) -> _Response: ...
    def revoke_token(self, *, token: str | None = ..., body: RevokeTokenRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...

class OAuthAndOidcApi(_RingCentralGroup):
    def with_response(self) -> _RespondingOAuthAndOidcApi: ...
    def auth_jwks(self) -> JWKeySet:
        """GET /restapi/oauth/jwks"""
    def authorize(self, client_id: str, response_type: _Literal["code"] | str, *, redirect_uri: str | None = ..., state: str | None = ..., scope: str | None = ..., display: _Literal["page", "popup", "touch", "mobile"] | str | None = ..., prompt: str | None = ..., ui_locales: str | None = ..., code_challenge: str | None = ..., code_challenge_method: _Literal["plain", "S256"] | str | None = ..., nonce: str | None = ..., login_hint: str | None = ..., brand_id: str | None = ...) -> None:
        """GET /restapi/oauth/authorize"""
    def authorize2(self, body: AuthorizeRequest | _Mapping[str, _Any]) -> None:
        """POST /restapi/oauth/authorize"""
    def auth_user_info(self) -> UserInfoResource:
        """GET /restapi/oauth/userinfo"""
    def auth_ws_token(self) -> WsTokenResponse:
        """POST /restapi/oauth/wstoken"""
    def get_token(self, body: GetTokenRequest | _Mapping[str, _Any]) -> TokenInfo:
        """POST /restapi/oauth/token"""
    def read_open_id_configuration(self) -> OpenIdDiscovery:
        """GET /.well-known/openid-configuration"""
    def revoke_token(self, *, token: str | None = ..., body: RevokeTokenRequest | _Mapping[str, _Any] | None = ...) -> None:
        """POST /restapi/oauth/revoke"""

class AuthorizeRequest(_Model):
    response_type: _Literal["code"] | str
    redirect_uri: str
    client_id: str
    state: str
    scope: str
    display: DisplayModesEnum
    prompt: str
    ui_locales: str
    code_challenge: str
    code_challenge_method: CodeChallengeMethodEnum
    nonce: str
    login_hint: str
    brand_id: str

CodeChallengeMethodEnum = _Literal["plain", "S256"] | str

DisplayModesEnum = _Literal["page", "popup", "touch", "mobile"] | str

GetTokenRequest = PublicGetTokenRequest

class JWKey(_Model):
    kty: str
    alg: str
    use: _Literal["sig", "enc"] | str
    kid: str
    n: str
    e: str

class JWKeySet(_Model):
    keys_: list[JWKey]

class OpenIdDiscovery(_Model):
    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    revocation_endpoint: str
    userinfo_endpoint: str
    jwks_uri: str
    scopes_supported: list[_Literal["openid", "email", "profile"] | str]
    token_endpoint_auth_methods_supported: list[_Literal["client_secret_basic", "client_secret_jwt", "private_key_jwt"] | str]
    response_types_supported: list[_Literal["code"] | str]
    subject_types_supported: list[_Literal["public"] | str]
    userinfo_signing_alg_values_supported: list[_Literal["none"] | str]
    id_token_signing_alg_values_supported: list[_Literal["RS256", "HS256"] | str]
    display_values_supported: list[DisplayModesEnum]
    claims_supported: list[_Literal["sub", "iss", "auth_time", "aud", "exp", "iat", "jti", "nonce", "account_id", "email", "email_verified", "given_name", "family_name"] | str]
    ui_locales_supported: list[str]
    code_challenge_methods_supported: list[_Literal["plain", "S256"] | str]
    claims_parameter_supported: bool
    request_parameter_supported: bool
    request_uri_parameter_supported: bool

class PublicGetTokenRequest(_Model):
    client_id: str
    client_assertion_type: _Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"] | str
    client_assertion: str
    scope: str
    endpoint_id: str
    access_token_ttl: int
    refresh_token_ttl: int
    grant_type: _Literal["authorization_code", "urn:ietf:params:oauth:grant-type:jwt-bearer", "partner_jwt", "refresh_token"] | str
    code: str
    redirect_uri: str
    code_verifier: str
    assertion: str
    refresh_token: str

class RevokeTokenRequest(_Model):
    token: str
    client_id: str
    client_assertion_type: _Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"] | str
    client_assertion: str

class TokenInfo(_Model):
    access_token: str
    expires_in: int
    refresh_token: str
    refresh_token_expires_in: int
    scope: str
    token_type: _Literal["bearer"] | str
    owner_id: str
    endpoint_id: str
    id_token: str
    session_expires_in: int
    session_expiration_time: str
    session_id: str
    session_idle_timeout: int

class UserInfoResource(_Model):
    sub: str
    email: str
    email_verified: bool
    account_id: str
    family_name: str
    given_name: str

class WsTokenResponse(_Model):
    ws_access_token: str
    uri: str
    expires_in: int
