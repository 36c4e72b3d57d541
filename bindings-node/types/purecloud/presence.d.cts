// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { OrganizationPresence, OrganizationPresenceDefinition, PresenceDefinition, UserPresence } from './_shared.cjs'

export class PresenceApi extends _PureCloudGroup {
  /** DELETE /api/v2/presencedefinitions/{presenceId} */
  deletePresencedefinition<W extends boolean = false>(presenceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/presence/definitions/{definitionId} */
  deletePresenceDefinition0<W extends boolean = false>(definitionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/presence/sources/{sourceId} */
  deletePresenceSource<W extends boolean = false>(sourceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/presencedefinitions/{presenceId} */
  getPresencedefinition<W extends boolean = false>(presenceId: string, options?: { localeCode?: string } & _Inline<W>, call?: _Call<W>): _Answer<OrganizationPresence, W>
  /** GET /api/v2/presence/definitions/{definitionId} */
  getPresenceDefinition0<W extends boolean = false>(definitionId: string, options?: { localeCode?: _Open<"ALL" | "he" | "fr" | "en_US" | "da" | "de" | "it" | "cs" | "es" | "fi" | "ar" | "ja" | "ko" | "nl" | "no" | "pl" | "pt_BR" | "pt_PT" | "ru" | "sv" | "th" | "tr" | "uk" | "zh_CN" | "zh_TW"> } & _Inline<W>, call?: _Call<W>): _Answer<OrganizationPresenceDefinition, W>
  /** GET /api/v2/presencedefinitions */
  getPresencedefinitions<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; deleted?: string; localeCode?: string } & _Inline<W>, call?: _Call<W>): _Answer<OrganizationPresenceEntityListing, W>
  /** All items of GET /api/v2/presencedefinitions */
  getPresencedefinitionsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; deleted?: string; localeCode?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<OrganizationPresence, OrganizationPresenceEntityListing, W>
  /** GET /api/v2/presence/definitions */
  getPresenceDefinitions0<W extends boolean = false>(options?: { deactivated?: string; divisionId?: _Many<string>; localeCode?: _Open<"ALL" | "he" | "fr" | "en_US" | "da" | "de" | "it" | "cs" | "es" | "fi" | "ar" | "ja" | "ko" | "nl" | "no" | "pl" | "pt_BR" | "pt_PT" | "ru" | "sv" | "th" | "tr" | "uk" | "zh_CN" | "zh_TW"> } & _Inline<W>, call?: _Call<W>): _Answer<OrganizationPresenceDefinitionEntityListing, W>
  /** GET /api/v2/presence/settings */
  getPresenceSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<PresenceSettings, W>
  /** GET /api/v2/presence/sources/{sourceId} */
  getPresenceSource<W extends boolean = false>(sourceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Source, W>
  /** GET /api/v2/presence/sources */
  getPresenceSources<W extends boolean = false>(options?: { deactivated?: string } & _Inline<W>, call?: _Call<W>): _Answer<SourceEntityListing, W>
  /** GET /api/v2/presence/users/{userId}/primarysource */
  getPresenceUserPrimarysource<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserPrimarySource, W>
  /** GET /api/v2/systempresences */
  getSystempresences<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SystemPresence[], W>
  /** GET /api/v2/users/{userId}/presences/{sourceId} */
  getUserPresence<W extends boolean = false>(userId: string, sourceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserPresence, W>
  /** GET /api/v2/users/{userId}/presences/purecloud */
  getUserPresencesPurecloud<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserPresence, W>
  /** GET /api/v2/users/presences/{sourceId}/bulk */
  getUsersPresenceBulk<W extends boolean = false>(sourceId: string, options?: { id?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<UcUserPresence[], W>
  /** GET /api/v2/users/presences/purecloud/bulk */
  getUsersPresencesPurecloudBulk<W extends boolean = false>(options?: { id?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<UcUserPresence[], W>
  /** PATCH /api/v2/users/{userId}/presences/{sourceId} */
  patchUserPresence<W extends boolean = false>(userId: string, sourceId: string, body: UserPresence, options?: _Inline<W>, call?: _Call<W>): _Answer<UserPresence, W>
  /** PATCH /api/v2/users/{userId}/presences/purecloud */
  patchUserPresencesPurecloud<W extends boolean = false>(userId: string, body: UserPresence, options?: _Inline<W>, call?: _Call<W>): _Answer<UserPresence, W>
  /** POST /api/v2/presencedefinitions */
  postPresencedefinitions<W extends boolean = false>(body: OrganizationPresence, options?: _Inline<W>, call?: _Call<W>): _Answer<OrganizationPresence, W>
  /** POST /api/v2/presence/definitions */
  postPresenceDefinitions0<W extends boolean = false>(body: OrganizationPresenceDefinition, options?: _Inline<W>, call?: _Call<W>): _Answer<OrganizationPresenceDefinition, W>
  /** POST /api/v2/presence/sources */
  postPresenceSources<W extends boolean = false>(body: Source, options?: _Inline<W>, call?: _Call<W>): _Answer<Source, W>
  /** PUT /api/v2/presencedefinitions/{presenceId} */
  putPresencedefinition<W extends boolean = false>(presenceId: string, body: OrganizationPresence, options?: _Inline<W>, call?: _Call<W>): _Answer<OrganizationPresence, W>
  /** PUT /api/v2/presence/definitions/{definitionId} */
  putPresenceDefinition0<W extends boolean = false>(definitionId: string, body: OrganizationPresenceDefinition, options?: _Inline<W>, call?: _Call<W>): _Answer<OrganizationPresenceDefinition, W>
  /** PUT /api/v2/presence/settings */
  putPresenceSettings<W extends boolean = false>(body: PresenceSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<PresenceSettings, W>
  /** PUT /api/v2/presence/sources/{sourceId} */
  putPresenceSource<W extends boolean = false>(sourceId: string, body: Source, options?: _Inline<W>, call?: _Call<W>): _Answer<Source, W>
  /** PUT /api/v2/presence/users/{userId}/primarysource */
  putPresenceUserPrimarysource<W extends boolean = false>(userId: string, body: UserPrimarySource, options?: _Inline<W>, call?: _Call<W>): _Answer<UserPrimarySource, W>
  /** PUT /api/v2/users/presences/bulk */
  putUsersPresencesBulk<W extends boolean = false>(body: readonly MutableUserPresence[], options?: _Inline<W>, call?: _Call<W>): _Answer<UserPresence[], W>
}

export interface MutableUserPresence {
  id?: string
  name?: string
  source?: string
  sourceId?: string
  primary?: boolean
  presenceDefinition?: PresenceDefinition
  futurePresenceDefinition?: PresenceDefinition
  message?: string
  modifiedDate?: string
  selfUri?: string
}

export interface OrganizationPresenceDefinitionEntityListing {
  total?: number
  entities?: OrganizationPresenceDefinition[]
  selfUri?: string
}

export interface OrganizationPresenceEntityListing {
  entities?: OrganizationPresence[]
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

export interface PresenceSettings {
  id?: string
  name?: string
  restorePresenceSettings?: RestorePresenceSettings
  requestingOffQueueEnabled?: boolean
  defaultPrimaryPresenceRegisteredSourceId?: string
  selfUri?: string
}

export interface RestorePresenceSettings {
  enabled: boolean
  restoreTimeMilliseconds: number
  restoreOnQueueEnabled: boolean
}

export interface Source {
  id?: string
  name: string
  description?: string
  type?: _Open<"System" | "User">
  deactivated?: boolean
  selfUri?: string
}

export interface SourceEntityListing {
  total?: number
  entities?: Source[]
  selfUri?: string
}

export interface SystemPresence {
  id?: string
  name?: string
  selfUri?: string
}

export interface UcUserPresence {
  id?: string
  name?: string
  userId?: string
  source?: string
  sourceId?: string
  presenceDefinition?: PresenceDefinition
  message?: string
  modifiedDate?: string
  selfUri?: string
}

export interface UserPrimarySource {
  id?: string
  name?: string
  sourceId?: string
  registered?: boolean
  selfUri?: string
}
export {}
