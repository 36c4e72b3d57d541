// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ApiUsageClientQuery, ApiUsageQueryResult, DomainEntityRef, RoleDivision, UsageExecutionResult } from './_shared.cjs'

export class OAuthApi extends _PureCloudGroup {
  /** DELETE /api/v2/oauth/clients/{clientId} */
  deleteOauthClient<W extends boolean = false>(clientId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/oauth/authorizations/{clientId} */
  getOauthAuthorization<W extends boolean = false>(clientId: string, options?: { 'Accept-Language'?: string } & _Inline<W>, call?: _Call<W>): _Answer<OAuthAuthorization, W>
  /** GET /api/v2/oauth/authorizations */
  getOauthAuthorizations<W extends boolean = false>(options?: { 'Accept-Language'?: string } & _Inline<W>, call?: _Call<W>): _Answer<OAuthAuthorizationListing, W>
  /** GET /api/v2/oauth/clients/{clientId} */
  getOauthClient<W extends boolean = false>(clientId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OAuthClient, W>
  /** GET /api/v2/oauth/clients */
  getOauthClients<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<OAuthClientEntityListing, W>
  /** GET /api/v2/oauth/clients/{clientId}/usage/query/results/{executionId} */
  getOauthClientUsageQueryResult<W extends boolean = false>(executionId: string, clientId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ApiUsageQueryResult, W>
  /** GET /api/v2/oauth/clients/{clientId}/usage/summary */
  getOauthClientUsageSummary<W extends boolean = false>(clientId: string, options?: { days?: string } & _Inline<W>, call?: _Call<W>): _Answer<UsageExecutionResult, W>
  /** GET /api/v2/oauth/scopes/{scopeId} */
  getOauthScope<W extends boolean = false>(scopeId: string, options?: { 'Accept-Language'?: string } & _Inline<W>, call?: _Call<W>): _Answer<OAuthScope, W>
  /** GET /api/v2/oauth/scopes */
  getOauthScopes<W extends boolean = false>(options?: { 'Accept-Language'?: string } & _Inline<W>, call?: _Call<W>): _Answer<OAuthScopeListing, W>
  /** POST /api/v2/oauth/clients */
  postOauthClients<W extends boolean = false>(body: OAuthClientRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<OAuthClient, W>
  /** POST /api/v2/oauth/clients/{clientId}/secret */
  postOauthClientSecret<W extends boolean = false>(clientId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OAuthClient, W>
  /** POST /api/v2/oauth/clients/{clientId}/usage/query */
  postOauthClientUsageQuery<W extends boolean = false>(clientId: string, body: ApiUsageClientQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<UsageExecutionResult, W>
  /** PUT /api/v2/oauth/clients/{clientId} */
  putOauthClient<W extends boolean = false>(clientId: string, body: OAuthClientRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<OAuthClient, W>
}

export interface OAuthAuthorization {
  client?: OAuthClient
  scope?: string[]
  roles?: string[]
  resourceOwner?: DomainEntityRef
  dateCreated?: string
  dateModified?: string
  createdBy?: DomainEntityRef
  modifiedBy?: DomainEntityRef
  pending?: boolean
  state?: _Open<"Unauthorized" | "Requested" | "Authorized" | "Revoked">
  selfUri?: string
}

export interface OAuthAuthorizationListing {
  total?: number
  entities?: OAuthAuthorization[]
  selfUri?: string
}

export interface OAuthClient {
  id?: string
  name: string
  accessTokenValiditySeconds?: number
  description?: string
  registeredRedirectUri?: string[]
  secret?: string
  roleIds?: string[]
  dateCreated?: string
  dateModified?: string
  createdBy?: DomainEntityRef
  modifiedBy?: DomainEntityRef
  authorizedGrantType: _Open<"CODE" | "TOKEN" | "SAML2-BEARER" | "PASSWORD" | "CLIENT-CREDENTIALS">
  scope?: string[]
  roleDivisions?: RoleDivision[]
  state?: _Open<"active" | "disabled" | "inactive">
  dateToDelete?: string
  selfUri?: string
}

export interface OAuthClientEntityListing {
  entities?: OAuthClient[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface OAuthClientRequest {
  name: string
  accessTokenValiditySeconds?: number
  description?: string
  registeredRedirectUri?: string[]
  roleIds?: string[]
  authorizedGrantType: _Open<"CODE" | "TOKEN" | "SAML2-BEARER" | "PASSWORD" | "CLIENT-CREDENTIALS">
  scope?: string[]
  roleDivisions?: RoleDivision[]
  state?: _Open<"active" | "disabled" | "inactive">
  dateToDelete?: string
}

export interface OAuthScope {
  id?: string
  description?: string
  selfUri?: string
}

export interface OAuthScopeListing {
  total?: number
  entities?: OAuthScope[]
  selfUri?: string
}
export {}
