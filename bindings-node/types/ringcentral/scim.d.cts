// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class ScimApi extends _RingCentralGroup {
  /** POST /scim/v2/Users */
  scimCreateUser2<W extends boolean = false>(body: ScimUser, options?: _Inline<W>, call?: _Call<W>): _Answer<ScimUserResponse, W>
  /** DELETE /scim/v2/Users/{scimUserId} */
  scimDeleteUser2<W extends boolean = false>(scimUserId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /scim/v2/ServiceProviderConfig */
  scimGetProviderConfig2<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ScimProviderConfig, W>
  /** GET /scim/v2/ResourceTypes/{type} */
  scimGetResourceType2<W extends boolean = false>(type: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScimResourceTypeResponse, W>
  /** GET /scim/v2/Schemas/{uri} */
  scimGetSchema2<W extends boolean = false>(uri: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScimSchemaResponse, W>
  /** GET /scim/v2/Users/{scimUserId} */
  scimGetUser2<W extends boolean = false>(scimUserId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScimUserResponse, W>
  /** GET /scim/v2/ResourceTypes */
  scimListResourceTypes2<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ScimResourceTypeSearchResponse, W>
  /** GET /scim/v2/Schemas */
  scimListSchemas2<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ScimSchemaSearchResponse, W>
  /** PATCH /scim/v2/Users/{scimUserId} */
  scimPatchUser2<W extends boolean = false>(scimUserId: string, body: ScimUserPatch, options?: _Inline<W>, call?: _Call<W>): _Answer<ScimUserResponse, W>
  /** GET /scim/v2/Users */
  scimSearchViaGet2<W extends boolean = false>(options?: { filter?: string; startIndex?: number; count?: number } & _Inline<W>, call?: _Call<W>): _Answer<ScimUserSearchResponse, W>
  /** All items of GET /scim/v2/Users */
  scimSearchViaGet2Iter<W extends boolean = false>(options?: { filter?: string; startIndex?: number; count?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ScimUserShortInfo, ScimUserSearchResponse, W>
  /** POST /scim/v2/Users/.search */
  scimSearchViaPost2<W extends boolean = false>(body: ScimSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ScimUserSearchResponse, W>
  /** All items of POST /scim/v2/Users/.search */
  scimSearchViaPost2Iter<W extends boolean = false>(body: ScimSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ScimUserShortInfo, ScimUserSearchResponse, W>
  /** PUT /scim/v2/Users/{scimUserId} */
  scimUpdateUser2<W extends boolean = false>(scimUserId: string, body: ScimUser, options?: _Inline<W>, call?: _Call<W>): _Answer<ScimUserResponse, W>
}

export interface ScimAuthenticationScheme {
  description?: string
  documentationUri?: string
  name?: string
  specUri?: string
  primary?: boolean
}

export interface ScimBulkSupported {
  maxOperations?: number
  maxPayloadSize?: number
  supported?: boolean
}

export interface ScimEmail {
  type: _Open<"work">
  value: string
}

export interface ScimEnterpriseUser {
  department?: string
}

export interface ScimFilterSupported {
  maxResults?: number
  supported?: boolean
}

export interface ScimMeta {
  created?: string
  lastModified?: string
  location?: string
  resourceType?: _Open<"User" | "Group" | "ResourceType" | "Schema">
}

export interface ScimName {
  familyName: string
  givenName: string
}

export interface ScimPatchOperation {
  op: _Open<"add" | "replace" | "remove">
  path?: string
  value?: string
}

export interface ScimPhoneNumber {
  type: _Open<"work" | "mobile" | "other">
  value: string
}

export interface ScimPhoto {
  type: _Open<"photo">
  value: string
}

export interface ScimProviderConfig {
  authenticationSchemes?: ScimAuthenticationScheme[]
  bulk?: ScimBulkSupported
  changePassword?: ScimSupported
  etag?: ScimSupported
  filter?: ScimFilterSupported
  patch?: ScimSupported
  schemas?: _Open<"urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig">[]
  sort?: ScimSupported
  xmlDataFormat?: ScimSupported
}

export interface ScimResourceTypeResponse {
  id?: string
  name: string
  endpoint: string
  description?: string
  schema: _Open<"urn:ietf:params:scim:schemas:core:2.0:User">
  schemaExtensions?: ScimSchemaExtension[]
  meta?: ScimMeta
}

export interface ScimResourceTypeSearchResponse {
  Resources?: ScimResourceTypeResponse[]
  itemsPerPage?: number
  schemas?: _Open<"urn:ietf:params:scim:api:messages:2.0:ListResponse">[]
  startIndex?: number
  totalResults?: number
}

export interface ScimSchemaAttribute {
  name: string
  type: _Open<"string" | "boolean" | "decimal" | "integer" | "dateTime" | "reference" | "complex">
  subAttributes?: ScimSchemaAttribute[]
  multiValued: boolean
  description?: string
  required: boolean
  canonicalValues?: string[]
  caseExact?: boolean
  mutability: _Open<"readOnly" | "readWrite" | "immutable" | "writeOnly">
  returned: _Open<"always" | "never" | "default" | "request">
  uniqueness: _Open<"none" | "server" | "global">
  referenceTypes?: string[]
}

export interface ScimSchemaExtension {
  schema: _Open<"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User">
  required: boolean
}

export interface ScimSchemaResponse {
  id: string
  name?: string
  description?: string
  attributes?: ScimSchemaAttribute[]
  meta?: ScimMeta
}

export interface ScimSchemaSearchResponse {
  Resources?: ScimSchemaResponse[]
  itemsPerPage?: number
  schemas?: _Open<"urn:ietf:params:scim:api:messages:2.0:ListResponse">[]
  startIndex?: number
  totalResults?: number
}

export interface ScimSearchRequest {
  count?: number
  filter?: string
  schemas?: _Open<"urn:ietf:params:scim:api:messages:2.0:SearchRequest">[]
  startIndex?: number
}

export interface ScimSupported {
  supported?: boolean
}

export interface ScimUser {
  active?: boolean
  addresses?: ScimUserAddress[]
  emails: ScimEmail[]
  externalId?: string
  id?: string
  name: ScimName
  phoneNumbers?: ScimPhoneNumber[]
  photos?: ScimPhoto[]
  schemas: _Open<"urn:ietf:params:scim:schemas:core:2.0:User">[]
  title?: string
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'?: ScimEnterpriseUser
  userName: string
}

export interface ScimUserAddress {
  country?: string
  locality?: string
  postalCode?: string
  region?: string
  streetAddress?: string
  type: _Open<"work">
}

export interface ScimUserPatch {
  Operations: ScimPatchOperation[]
  schemas: _Open<"urn:ietf:params:scim:api:messages:2.0:PatchOp">[]
}

export interface ScimUserResponse {
  active?: boolean
  addresses?: ScimUserAddress[]
  emails: ScimEmail[]
  externalId?: string
  id?: string
  name: ScimName
  phoneNumbers?: ScimPhoneNumber[]
  photos?: ScimPhoto[]
  schemas: _Open<"urn:ietf:params:scim:schemas:core:2.0:User">[]
  title?: string
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'?: ScimEnterpriseUser
  userName: string
  meta?: ScimMeta
}

export interface ScimUserSearchResponse {
  Resources?: ScimUserShortInfo[]
  itemsPerPage?: number
  schemas?: _Open<"urn:ietf:params:scim:api:messages:2.0:ListResponse">[]
  startIndex?: number
  totalResults?: number
}

export interface ScimUserShortInfo {
  active?: boolean
  emails: ScimEmail[]
  externalId?: string
  id?: string
  name: ScimName
  photos?: ScimPhoto[]
  schemas: _Open<"urn:ietf:params:scim:schemas:core:2.0:User">[]
  title?: string
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'?: ScimEnterpriseUser
  userName: string
  meta?: ScimMeta
}
export {}
