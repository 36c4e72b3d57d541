// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class SCIMApi extends _PureCloudGroup {
  /** DELETE /api/v2/scim/users/{userId} */
  deleteScimUser<W extends boolean = false>(userId: string, options?: { 'If-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/scim/v2/users/{userId} */
  deleteScimV2User<W extends boolean = false>(userId: string, options?: { 'If-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** GET /api/v2/scim/groups/{groupId} */
  getScimGroup<W extends boolean = false>(groupId: string, options?: { attributes?: _Many<_Open<"id" | "displayName" | "members" | "externalId" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:id" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" | "urn:ietf:params:scim:schemas:core:2.0:Group:members" | "urn:ietf:params:scim:schemas:core:2.0:Group:externalId">>; excludedAttributes?: _Many<_Open<"id" | "displayName" | "members" | "externalId" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:id" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" | "urn:ietf:params:scim:schemas:core:2.0:Group:members" | "urn:ietf:params:scim:schemas:core:2.0:Group:externalId">>; 'If-None-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimV2Group, W>
  /** GET /api/v2/scim/groups */
  getScimGroups<W extends boolean = false>(options?: { startIndex?: number; count?: number; attributes?: _Many<_Open<"id" | "displayName" | "members" | "externalId" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:id" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" | "urn:ietf:params:scim:schemas:core:2.0:Group:members" | "urn:ietf:params:scim:schemas:core:2.0:Group:externalId">>; excludedAttributes?: _Many<_Open<"id" | "displayName" | "members" | "externalId" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:id" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" | "urn:ietf:params:scim:schemas:core:2.0:Group:members" | "urn:ietf:params:scim:schemas:core:2.0:Group:externalId">>; filter?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimGroupListResponse, W>
  /** All items of GET /api/v2/scim/groups */
  getScimGroupsIter<W extends boolean = false>(options?: { startIndex?: number; count?: number; attributes?: _Many<_Open<"id" | "displayName" | "members" | "externalId" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:id" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" | "urn:ietf:params:scim:schemas:core:2.0:Group:members" | "urn:ietf:params:scim:schemas:core:2.0:Group:externalId">>; excludedAttributes?: _Many<_Open<"id" | "displayName" | "members" | "externalId" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:id" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" | "urn:ietf:params:scim:schemas:core:2.0:Group:members" | "urn:ietf:params:scim:schemas:core:2.0:Group:externalId">>; filter?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ScimV2Group, ScimGroupListResponse, W>
  /** GET /api/v2/scim/resourcetypes/{resourceType} */
  getScimResourcetype<W extends boolean = false>(resourceType: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScimConfigResourceType, W>
  /** GET /api/v2/scim/resourcetypes */
  getScimResourcetypes<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ScimConfigResourceTypesListResponse, W>
  /** GET /api/v2/scim/schemas/{schemaId} */
  getScimSchema<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScimV2SchemaDefinition, W>
  /** GET /api/v2/scim/schemas */
  getScimSchemas<W extends boolean = false>(options?: { filter?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimV2SchemaListResponse, W>
  /** GET /api/v2/scim/serviceproviderconfig */
  getScimServiceproviderconfig<W extends boolean = false>(options?: { 'If-None-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimServiceProviderConfig, W>
  /** GET /api/v2/scim/users/{userId} */
  getScimUser<W extends boolean = false>(userId: string, options?: { attributes?: _Many<_Open<"id" | "userName" | "displayName" | "title" | "active" | "externalId" | "phoneNumbers" | "emails" | "groups" | "roles" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:User:id" | "urn:ietf:params:scim:schemas:core:2.0:User:userName" | "urn:ietf:params:scim:schemas:core:2.0:User:displayName" | "urn:ietf:params:scim:schemas:core:2.0:User:title" | "urn:ietf:params:scim:schemas:core:2.0:User:active" | "urn:ietf:params:scim:schemas:core:2.0:User:externalId" | "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" | "urn:ietf:params:scim:schemas:core:2.0:User:emails" | "urn:ietf:params:scim:schemas:core:2.0:User:groups" | "urn:ietf:params:scim:schemas:core:2.0:User:roles" | "urn:ietf:params:scim:schemas:core:2.0:User:meta" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds">>; excludedAttributes?: _Many<_Open<"id" | "userName" | "displayName" | "title" | "active" | "externalId" | "phoneNumbers" | "emails" | "groups" | "roles" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:User:id" | "urn:ietf:params:scim:schemas:core:2.0:User:userName" | "urn:ietf:params:scim:schemas:core:2.0:User:displayName" | "urn:ietf:params:scim:schemas:core:2.0:User:title" | "urn:ietf:params:scim:schemas:core:2.0:User:active" | "urn:ietf:params:scim:schemas:core:2.0:User:externalId" | "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" | "urn:ietf:params:scim:schemas:core:2.0:User:emails" | "urn:ietf:params:scim:schemas:core:2.0:User:groups" | "urn:ietf:params:scim:schemas:core:2.0:User:roles" | "urn:ietf:params:scim:schemas:core:2.0:User:meta" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds">>; 'If-None-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimV2User, W>
  /** GET /api/v2/scim/users */
  getScimUsers<W extends boolean = false>(options?: { startIndex?: number; count?: number; attributes?: _Many<_Open<"id" | "userName" | "displayName" | "title" | "active" | "externalId" | "phoneNumbers" | "emails" | "groups" | "roles" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:User:id" | "urn:ietf:params:scim:schemas:core:2.0:User:userName" | "urn:ietf:params:scim:schemas:core:2.0:User:displayName" | "urn:ietf:params:scim:schemas:core:2.0:User:title" | "urn:ietf:params:scim:schemas:core:2.0:User:active" | "urn:ietf:params:scim:schemas:core:2.0:User:externalId" | "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" | "urn:ietf:params:scim:schemas:core:2.0:User:emails" | "urn:ietf:params:scim:schemas:core:2.0:User:groups" | "urn:ietf:params:scim:schemas:core:2.0:User:roles" | "urn:ietf:params:scim:schemas:core:2.0:User:meta" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds">>; excludedAttributes?: _Many<_Open<"id" | "userName" | "displayName" | "title" | "active" | "externalId" | "phoneNumbers" | "emails" | "groups" | "roles" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:User:id" | "urn:ietf:params:scim:schemas:core:2.0:User:userName" | "urn:ietf:params:scim:schemas:core:2.0:User:displayName" | "urn:ietf:params:scim:schemas:core:2.0:User:title" | "urn:ietf:params:scim:schemas:core:2.0:User:active" | "urn:ietf:params:scim:schemas:core:2.0:User:externalId" | "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" | "urn:ietf:params:scim:schemas:core:2.0:User:emails" | "urn:ietf:params:scim:schemas:core:2.0:User:groups" | "urn:ietf:params:scim:schemas:core:2.0:User:roles" | "urn:ietf:params:scim:schemas:core:2.0:User:meta" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds">>; filter?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimUserListResponse, W>
  /** All items of GET /api/v2/scim/users */
  getScimUsersIter<W extends boolean = false>(options?: { startIndex?: number; count?: number; attributes?: _Many<_Open<"id" | "userName" | "displayName" | "title" | "active" | "externalId" | "phoneNumbers" | "emails" | "groups" | "roles" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:User:id" | "urn:ietf:params:scim:schemas:core:2.0:User:userName" | "urn:ietf:params:scim:schemas:core:2.0:User:displayName" | "urn:ietf:params:scim:schemas:core:2.0:User:title" | "urn:ietf:params:scim:schemas:core:2.0:User:active" | "urn:ietf:params:scim:schemas:core:2.0:User:externalId" | "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" | "urn:ietf:params:scim:schemas:core:2.0:User:emails" | "urn:ietf:params:scim:schemas:core:2.0:User:groups" | "urn:ietf:params:scim:schemas:core:2.0:User:roles" | "urn:ietf:params:scim:schemas:core:2.0:User:meta" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds">>; excludedAttributes?: _Many<_Open<"id" | "userName" | "displayName" | "title" | "active" | "externalId" | "phoneNumbers" | "emails" | "groups" | "roles" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:User:id" | "urn:ietf:params:scim:schemas:core:2.0:User:userName" | "urn:ietf:params:scim:schemas:core:2.0:User:displayName" | "urn:ietf:params:scim:schemas:core:2.0:User:title" | "urn:ietf:params:scim:schemas:core:2.0:User:active" | "urn:ietf:params:scim:schemas:core:2.0:User:externalId" | "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" | "urn:ietf:params:scim:schemas:core:2.0:User:emails" | "urn:ietf:params:scim:schemas:core:2.0:User:groups" | "urn:ietf:params:scim:schemas:core:2.0:User:roles" | "urn:ietf:params:scim:schemas:core:2.0:User:meta" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds">>; filter?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ScimV2User, ScimUserListResponse, W>
  /** GET /api/v2/scim/v2/groups/{groupId} */
  getScimV2Group<W extends boolean = false>(groupId: string, options?: { attributes?: _Many<_Open<"id" | "displayName" | "members" | "externalId" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:id" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" | "urn:ietf:params:scim:schemas:core:2.0:Group:members" | "urn:ietf:params:scim:schemas:core:2.0:Group:externalId">>; excludedAttributes?: _Many<_Open<"id" | "displayName" | "members" | "externalId" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:id" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" | "urn:ietf:params:scim:schemas:core:2.0:Group:members" | "urn:ietf:params:scim:schemas:core:2.0:Group:externalId">>; 'If-None-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimV2Group, W>
  /** GET /api/v2/scim/v2/groups */
  getScimV2Groups<W extends boolean = false>(filter: string, options?: { startIndex?: number; count?: number; attributes?: _Many<_Open<"id" | "displayName" | "members" | "externalId" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:id" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" | "urn:ietf:params:scim:schemas:core:2.0:Group:members" | "urn:ietf:params:scim:schemas:core:2.0:Group:externalId">>; excludedAttributes?: _Many<_Open<"id" | "displayName" | "members" | "externalId" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:id" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" | "urn:ietf:params:scim:schemas:core:2.0:Group:members" | "urn:ietf:params:scim:schemas:core:2.0:Group:externalId">> } & _Inline<W>, call?: _Call<W>): _Answer<ScimGroupListResponse, W>
  /** All items of GET /api/v2/scim/v2/groups */
  getScimV2GroupsIter<W extends boolean = false>(filter: string, options?: { startIndex?: number; count?: number; attributes?: _Many<_Open<"id" | "displayName" | "members" | "externalId" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:id" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" | "urn:ietf:params:scim:schemas:core:2.0:Group:members" | "urn:ietf:params:scim:schemas:core:2.0:Group:externalId">>; excludedAttributes?: _Many<_Open<"id" | "displayName" | "members" | "externalId" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:id" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" | "urn:ietf:params:scim:schemas:core:2.0:Group:members" | "urn:ietf:params:scim:schemas:core:2.0:Group:externalId">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ScimV2Group, ScimGroupListResponse, W>
  /** GET /api/v2/scim/v2/resourcetypes/{resourceType} */
  getScimV2Resourcetype<W extends boolean = false>(resourceType: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScimConfigResourceType, W>
  /** GET /api/v2/scim/v2/resourcetypes */
  getScimV2Resourcetypes<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ScimConfigResourceTypesListResponse, W>
  /** GET /api/v2/scim/v2/schemas/{schemaId} */
  getScimV2Schema<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScimV2SchemaDefinition, W>
  /** GET /api/v2/scim/v2/schemas */
  getScimV2Schemas<W extends boolean = false>(options?: { filter?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimV2SchemaListResponse, W>
  /** GET /api/v2/scim/v2/serviceproviderconfig */
  getScimV2Serviceproviderconfig<W extends boolean = false>(options?: { 'If-None-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimServiceProviderConfig, W>
  /** GET /api/v2/scim/v2/users/{userId} */
  getScimV2User<W extends boolean = false>(userId: string, options?: { attributes?: _Many<_Open<"id" | "userName" | "displayName" | "title" | "active" | "externalId" | "phoneNumbers" | "emails" | "groups" | "roles" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:User:id" | "urn:ietf:params:scim:schemas:core:2.0:User:userName" | "urn:ietf:params:scim:schemas:core:2.0:User:displayName" | "urn:ietf:params:scim:schemas:core:2.0:User:title" | "urn:ietf:params:scim:schemas:core:2.0:User:active" | "urn:ietf:params:scim:schemas:core:2.0:User:externalId" | "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" | "urn:ietf:params:scim:schemas:core:2.0:User:emails" | "urn:ietf:params:scim:schemas:core:2.0:User:groups" | "urn:ietf:params:scim:schemas:core:2.0:User:roles" | "urn:ietf:params:scim:schemas:core:2.0:User:meta" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds">>; excludedAttributes?: _Many<_Open<"id" | "userName" | "displayName" | "title" | "active" | "externalId" | "phoneNumbers" | "emails" | "groups" | "roles" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:User:id" | "urn:ietf:params:scim:schemas:core:2.0:User:userName" | "urn:ietf:params:scim:schemas:core:2.0:User:displayName" | "urn:ietf:params:scim:schemas:core:2.0:User:title" | "urn:ietf:params:scim:schemas:core:2.0:User:active" | "urn:ietf:params:scim:schemas:core:2.0:User:externalId" | "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" | "urn:ietf:params:scim:schemas:core:2.0:User:emails" | "urn:ietf:params:scim:schemas:core:2.0:User:groups" | "urn:ietf:params:scim:schemas:core:2.0:User:roles" | "urn:ietf:params:scim:schemas:core:2.0:User:meta" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds">>; 'If-None-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimV2User, W>
  /** GET /api/v2/scim/v2/users */
  getScimV2Users<W extends boolean = false>(options?: { startIndex?: number; count?: number; attributes?: _Many<_Open<"id" | "userName" | "displayName" | "title" | "active" | "externalId" | "phoneNumbers" | "emails" | "groups" | "roles" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:User:id" | "urn:ietf:params:scim:schemas:core:2.0:User:userName" | "urn:ietf:params:scim:schemas:core:2.0:User:displayName" | "urn:ietf:params:scim:schemas:core:2.0:User:title" | "urn:ietf:params:scim:schemas:core:2.0:User:active" | "urn:ietf:params:scim:schemas:core:2.0:User:externalId" | "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" | "urn:ietf:params:scim:schemas:core:2.0:User:emails" | "urn:ietf:params:scim:schemas:core:2.0:User:groups" | "urn:ietf:params:scim:schemas:core:2.0:User:roles" | "urn:ietf:params:scim:schemas:core:2.0:User:meta" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds">>; excludedAttributes?: _Many<_Open<"id" | "userName" | "displayName" | "title" | "active" | "externalId" | "phoneNumbers" | "emails" | "groups" | "roles" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:User:id" | "urn:ietf:params:scim:schemas:core:2.0:User:userName" | "urn:ietf:params:scim:schemas:core:2.0:User:displayName" | "urn:ietf:params:scim:schemas:core:2.0:User:title" | "urn:ietf:params:scim:schemas:core:2.0:User:active" | "urn:ietf:params:scim:schemas:core:2.0:User:externalId" | "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" | "urn:ietf:params:scim:schemas:core:2.0:User:emails" | "urn:ietf:params:scim:schemas:core:2.0:User:groups" | "urn:ietf:params:scim:schemas:core:2.0:User:roles" | "urn:ietf:params:scim:schemas:core:2.0:User:meta" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds">>; filter?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimUserListResponse, W>
  /** All items of GET /api/v2/scim/v2/users */
  getScimV2UsersIter<W extends boolean = false>(options?: { startIndex?: number; count?: number; attributes?: _Many<_Open<"id" | "userName" | "displayName" | "title" | "active" | "externalId" | "phoneNumbers" | "emails" | "groups" | "roles" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:User:id" | "urn:ietf:params:scim:schemas:core:2.0:User:userName" | "urn:ietf:params:scim:schemas:core:2.0:User:displayName" | "urn:ietf:params:scim:schemas:core:2.0:User:title" | "urn:ietf:params:scim:schemas:core:2.0:User:active" | "urn:ietf:params:scim:schemas:core:2.0:User:externalId" | "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" | "urn:ietf:params:scim:schemas:core:2.0:User:emails" | "urn:ietf:params:scim:schemas:core:2.0:User:groups" | "urn:ietf:params:scim:schemas:core:2.0:User:roles" | "urn:ietf:params:scim:schemas:core:2.0:User:meta" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds">>; excludedAttributes?: _Many<_Open<"id" | "userName" | "displayName" | "title" | "active" | "externalId" | "phoneNumbers" | "emails" | "groups" | "roles" | "meta" | "meta.version" | "meta.lastModified" | "urn:ietf:params:scim:schemas:core:2.0:User:id" | "urn:ietf:params:scim:schemas:core:2.0:User:userName" | "urn:ietf:params:scim:schemas:core:2.0:User:displayName" | "urn:ietf:params:scim:schemas:core:2.0:User:title" | "urn:ietf:params:scim:schemas:core:2.0:User:active" | "urn:ietf:params:scim:schemas:core:2.0:User:externalId" | "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" | "urn:ietf:params:scim:schemas:core:2.0:User:emails" | "urn:ietf:params:scim:schemas:core:2.0:User:groups" | "urn:ietf:params:scim:schemas:core:2.0:User:roles" | "urn:ietf:params:scim:schemas:core:2.0:User:meta" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" | "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds">>; filter?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ScimV2User, ScimUserListResponse, W>
  /** PATCH /api/v2/scim/groups/{groupId} */
  patchScimGroup<W extends boolean = false>(groupId: string, body: ScimV2PatchRequest, options?: { 'If-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimV2Group, W>
  /** PATCH /api/v2/scim/users/{userId} */
  patchScimUser<W extends boolean = false>(userId: string, body: ScimV2PatchRequest, options?: { 'If-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimV2User, W>
  /** PATCH /api/v2/scim/v2/groups/{groupId} */
  patchScimV2Group<W extends boolean = false>(groupId: string, body: ScimV2PatchRequest, options?: { 'If-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimV2Group, W>
  /** PATCH /api/v2/scim/v2/users/{userId} */
  patchScimV2User<W extends boolean = false>(userId: string, body: ScimV2PatchRequest, options?: { 'If-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimV2User, W>
  /** POST /api/v2/scim/users */
  postScimUsers<W extends boolean = false>(body: ScimV2CreateUser, options?: _Inline<W>, call?: _Call<W>): _Answer<ScimV2User, W>
  /** POST /api/v2/scim/v2/users */
  postScimV2Users<W extends boolean = false>(body: ScimV2CreateUser, options?: _Inline<W>, call?: _Call<W>): _Answer<ScimV2User, W>
  /** PUT /api/v2/scim/groups/{groupId} */
  putScimGroup<W extends boolean = false>(groupId: string, body: ScimV2Group, options?: { 'If-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimV2Group, W>
  /** PUT /api/v2/scim/users/{userId} */
  putScimUser<W extends boolean = false>(userId: string, body: ScimV2User, options?: { 'If-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimV2User, W>
  /** PUT /api/v2/scim/v2/groups/{groupId} */
  putScimV2Group<W extends boolean = false>(groupId: string, body: ScimV2Group, options?: { 'If-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimV2Group, W>
  /** PUT /api/v2/scim/v2/users/{userId} */
  putScimV2User<W extends boolean = false>(userId: string, body: ScimV2User, options?: { 'If-Match'?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScimV2User, W>
}

export interface Manager {
  value?: string
  $ref?: string
}

export interface ScimConfigResourceType {
  id?: string
  schemas?: string[]
  name?: string
  description?: string
  schema?: string
  schemaExtensions?: ScimConfigResourceTypeSchemaExtension[]
  endpoint?: string
  meta?: ScimMetadata
}

export interface ScimConfigResourceTypeSchemaExtension {
  schema?: string
  required?: boolean
}

export interface ScimConfigResourceTypesListResponse {
  schemas?: string[]
  totalResults?: number
  startIndex?: number
  itemsPerPage?: number
  Resources?: ScimConfigResourceType[]
}

export interface ScimEmail {
  value?: string
  type?: _Open<"work" | "other">
  primary?: boolean
}

export interface ScimGenesysUserExternalId {
  authority: string
  value: string
}

export interface ScimGroupListResponse {
  schemas?: string[]
  totalResults?: number
  startIndex?: number
  itemsPerPage?: number
  Resources?: ScimV2Group[]
}

export interface ScimMetadata {
  resourceType?: _Open<"User" | "Group" | "ServiceProviderConfig" | "ResourceType" | "Schema">
  lastModified?: string
  location?: string
  version?: string
}

export interface ScimPhoneNumber {
  value?: string
  type?: _Open<"work" | "work2" | "work3" | "work4" | "home" | "mobile" | "other" | "microsoftteams" | "zoomphone" | "eightbyeight" | "ringcentral">
  primary?: boolean
}

export interface ScimServiceProviderConfig {
  schemas?: string[]
  documentationUri?: string
  patch?: ScimServiceProviderConfigSimpleFeature
  filter?: ScimServiceProviderConfigFilterFeature
  etag?: ScimServiceProviderConfigSimpleFeature
  sort?: ScimServiceProviderConfigSimpleFeature
  bulk?: ScimServiceProviderConfigBulkFeature
  changePassword?: ScimServiceProviderConfigSimpleFeature
  authenticationSchemes?: ScimServiceProviderConfigAuthenticationScheme[]
  meta?: ScimMetadata
}

export interface ScimServiceProviderConfigAuthenticationScheme {
  name: string
  description: string
  specUri?: string
  documentationUri?: string
  type: _Open<"oauth" | "oauth2" | "oauthbearertoken" | "httpbasic" | "httpdigest">
  primary?: boolean
}

export interface ScimServiceProviderConfigBulkFeature {
  supported?: boolean
  maxOperations?: number
  maxPayloadSize?: number
}

export interface ScimServiceProviderConfigFilterFeature {
  supported?: boolean
  maxResults?: number
}

export interface ScimServiceProviderConfigSimpleFeature {
  supported?: boolean
}

export interface ScimUserExtensions {
  routingSkills?: ScimUserRoutingSkill[]
  routingLanguages?: ScimUserRoutingLanguage[]
  externalIds?: ScimGenesysUserExternalId[]
}

export interface ScimUserListResponse {
  schemas?: string[]
  totalResults?: number
  startIndex?: number
  itemsPerPage?: number
  Resources?: ScimV2User[]
}

export interface ScimUserRole {
  value?: string
}

export interface ScimUserRoutingLanguage {
  name: string
  proficiency?: number
}

export interface ScimUserRoutingSkill {
  name: string
  proficiency?: number
}

export interface ScimV2CreateUser {
  schemas?: string[]
  active?: boolean
  userName: string
  displayName: string
  password?: string
  title?: string
  phoneNumbers?: ScimPhoneNumber[]
  emails?: ScimEmail[]
  externalId?: string
  groups?: ScimV2GroupReference[]
  roles?: ScimUserRole[]
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'?: ScimV2EnterpriseUser
  'urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User'?: ScimUserExtensions
}

export interface ScimV2EnterpriseUser {
  division?: string
  department?: string
  manager?: Manager
  employeeNumber?: string
  dateHire?: string
}

export interface ScimV2Group {
  id?: string
  schemas?: string[]
  displayName: string
  externalId?: string
  members?: ScimV2MemberReference[]
  meta?: ScimMetadata
}

export interface ScimV2GroupReference {
  type?: _Open<"User" | "Group" | "ServiceProviderConfig" | "ResourceType" | "Schema">
  value?: string
  $ref?: string
}

export interface ScimV2MemberReference {
  type?: _Open<"User" | "Group" | "ServiceProviderConfig" | "ResourceType" | "Schema">
  value?: string
  $ref?: string
}

export interface ScimV2PatchOperation {
  op: _Open<"add" | "replace" | "remove">
  path?: string
  value?: any
}

export interface ScimV2PatchRequest {
  schemas: string[]
  Operations?: ScimV2PatchOperation[]
}

export interface ScimV2SchemaAttribute {
  name?: string
  type?: _Open<"string" | "boolean" | "decimal" | "integer" | "dateTime" | "reference" | "complex">
  subAttributes?: ScimV2SchemaAttribute[]
  multiValued?: boolean
  description?: string
  required?: boolean
  canonicalValues?: string[]
  caseExact?: boolean
  mutability?: _Open<"readWrite" | "readOnly" | "immutable" | "writeOnly">
  returned?: _Open<"always" | "never" | "default" | "request">
  uniqueness?: _Open<"none" | "server" | "global">
  referenceTypes?: string[]
}

export interface ScimV2SchemaDefinition {
  id?: string
  name?: string
  description?: string
  attributes?: ScimV2SchemaAttribute[]
  meta?: ScimMetadata
}

export interface ScimV2SchemaListResponse {
  schemas?: string[]
  totalResults?: number
  startIndex?: number
  itemsPerPage?: number
  Resources?: ScimV2SchemaDefinition[]
}

export interface ScimV2User {
  id?: string
  schemas?: string[]
  active?: boolean
  userName?: string
  displayName?: string
  password?: string
  title?: string
  phoneNumbers?: ScimPhoneNumber[]
  emails?: ScimEmail[]
  externalId?: string
  groups?: ScimV2GroupReference[]
  roles?: ScimUserRole[]
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'?: ScimV2EnterpriseUser
  'urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User'?: ScimUserExtensions
  meta?: ScimMetadata
}
export {}
