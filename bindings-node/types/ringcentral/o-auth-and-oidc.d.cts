// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class OAuthAndOidcApi extends _RingCentralGroup {
  /** GET /restapi/oauth/jwks */
  authJwks<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<JWKeySet, W>
  /** GET /restapi/oauth/authorize */
  authorize<W extends boolean = false>(clientId: string, responseType: _Open<"code">, options?: { redirect_uri?: string; state?: string; scope?: string; display?: _Open<"page" | "popup" | "touch" | "mobile">; prompt?: string; ui_locales?: string; code_challenge?: string; code_challenge_method?: _Open<"plain" | "S256">; nonce?: string; login_hint?: string; brand_id?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /restapi/oauth/authorize */
  authorize2<W extends boolean = false>(body: AuthorizeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/oauth/userinfo */
  authUserInfo<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<UserInfoResource, W>
  /** POST /restapi/oauth/wstoken */
  authWsToken<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<WsTokenResponse, W>
  /** POST /restapi/oauth/token */
  getToken<W extends boolean = false>(body: GetTokenRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TokenInfo, W>
  /** GET /.well-known/openid-configuration */
  readOpenIdConfiguration<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<OpenIdDiscovery, W>
  /** POST /restapi/oauth/revoke */
  revokeToken<W extends boolean = false>(options?: { token?: string; body?: RevokeTokenRequest } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
}

export interface AuthorizeRequest {
  response_type: _Open<"code">
  redirect_uri?: string
  client_id: string
  state?: string
  scope?: string
  display?: DisplayModesEnum
  prompt?: string
  ui_locales?: string
  code_challenge?: string
  code_challenge_method?: CodeChallengeMethodEnum
  nonce?: string
  login_hint?: string
  brand_id?: string
}

export type CodeChallengeMethodEnum = _Open<"plain" | "S256">

export type DisplayModesEnum = _Open<"page" | "popup" | "touch" | "mobile">

export type GetTokenRequest = PublicGetTokenRequest

export interface JWKey {
  kty: string
  alg: string
  use: _Open<"sig" | "enc">
  kid: string
  n: string
  e: string
}

export interface JWKeySet {
  keys: JWKey[]
}

export interface OpenIdDiscovery {
  issuer: string
  authorization_endpoint: string
  token_endpoint: string
  revocation_endpoint: string
  userinfo_endpoint: string
  jwks_uri: string
  scopes_supported: (_Open<"openid" | "email" | "profile">)[]
  token_endpoint_auth_methods_supported: (_Open<"client_secret_basic" | "client_secret_jwt" | "private_key_jwt">)[]
  response_types_supported: _Open<"code">[]
  subject_types_supported: _Open<"public">[]
  userinfo_signing_alg_values_supported: _Open<"none">[]
  id_token_signing_alg_values_supported: (_Open<"RS256" | "HS256">)[]
  display_values_supported?: DisplayModesEnum[]
  claims_supported?: (_Open<"sub" | "iss" | "auth_time" | "aud" | "exp" | "iat" | "jti" | "nonce" | "account_id" | "email" | "email_verified" | "given_name" | "family_name">)[]
  ui_locales_supported?: string[]
  code_challenge_methods_supported: (_Open<"plain" | "S256">)[]
  claims_parameter_supported?: boolean
  request_parameter_supported?: boolean
  request_uri_parameter_supported?: boolean
}

export interface PublicGetTokenRequest {
  client_id?: string
  client_assertion_type?: _Open<"urn:ietf:params:oauth:client-assertion-type:jwt-bearer">
  client_assertion?: string
  scope?: string
  endpoint_id?: string
  access_token_ttl?: number
  refresh_token_ttl?: number
  grant_type: _Open<"authorization_code" | "urn:ietf:params:oauth:grant-type:jwt-bearer" | "partner_jwt" | "refresh_token">
  code?: string
  redirect_uri?: string
  code_verifier?: string
  assertion?: string
  refresh_token?: string
}

export interface RevokeTokenRequest {
  token?: string
  client_id?: string
  client_assertion_type?: _Open<"urn:ietf:params:oauth:client-assertion-type:jwt-bearer">
  client_assertion?: string
}

export interface TokenInfo {
  access_token: string
  expires_in: number
  refresh_token?: string
  refresh_token_expires_in?: number
  scope: string
  token_type: _Open<"bearer">
  owner_id?: string
  endpoint_id?: string
  id_token?: string
  session_expires_in?: number
  session_expiration_time?: string
  session_id: string
  session_idle_timeout?: number
}

export interface UserInfoResource {
  sub: string
  email?: string
  email_verified?: boolean
  account_id?: string
  family_name?: string
  given_name?: string
}

export interface WsTokenResponse {
  ws_access_token: string
  uri?: string
  expires_in: number
}
export {}
