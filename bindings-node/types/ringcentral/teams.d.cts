// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { TMNavigationInfo } from './_shared.cjs'

export class TeamsApi extends _RingCentralGroup {
  /** POST /team-messaging/v1/teams/{chatId}/add */
  addGlipTeamMembersNew<W extends boolean = false>(chatId: string, body: TMAddTeamMembersRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /team-messaging/v1/teams/{chatId}/archive */
  archiveGlipTeamNew<W extends boolean = false>(chatId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /team-messaging/v1/teams */
  createGlipTeamNew<W extends boolean = false>(body: TMCreateTeamRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TMTeamInfo, W>
  /** DELETE /team-messaging/v1/teams/{chatId} */
  deleteGlipTeamNew<W extends boolean = false>(chatId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /team-messaging/v1/teams/{chatId}/join */
  joinGlipTeamNew<W extends boolean = false>(chatId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /team-messaging/v1/teams/{chatId}/leave */
  leaveGlipTeamNew<W extends boolean = false>(chatId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /team-messaging/v1/teams */
  listGlipTeamsNew<W extends boolean = false>(options?: { recordCount?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<TMTeamList, W>
  /** All items of GET /team-messaging/v1/teams */
  listGlipTeamsNewIter<W extends boolean = false>(options?: { recordCount?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TMTeamInfo, TMTeamList, W>
  /** PATCH /team-messaging/v1/everyone */
  patchGlipEveryoneNew<W extends boolean = false>(options?: { body?: UpdateEveryoneTeamRequest } & _Inline<W>, call?: _Call<W>): _Answer<EveryoneTeamInfo, W>
  /** PATCH /team-messaging/v1/teams/{chatId} */
  patchGlipTeamNew<W extends boolean = false>(chatId: string, body: TMUpdateTeamRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TMTeamInfo, W>
  /** GET /team-messaging/v1/everyone */
  readGlipEveryoneNew<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<EveryoneTeamInfo, W>
  /** GET /team-messaging/v1/teams/{chatId} */
  readGlipTeamNew<W extends boolean = false>(chatId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TMTeamInfo, W>
  /** POST /team-messaging/v1/teams/{chatId}/remove */
  removeGlipTeamMembersNew<W extends boolean = false>(chatId: string, body: TMRemoveTeamMembersRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /team-messaging/v1/teams/{chatId}/unarchive */
  unarchiveGlipTeamNew<W extends boolean = false>(chatId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
}

export interface EveryoneTeamInfo {
  id?: string
  type?: _Open<"Everyone">
  name?: string
  description?: string
  creationTime?: string
  lastModifiedTime?: string
}

export interface TMAddTeamMembersRequest {
  members: TMAddTeamMembersRequestMembers[]
}

export interface TMAddTeamMembersRequestMembers {
  id?: string
  email?: string
}

export interface TMCreateTeamRequest {
  public?: boolean
  name: string
  description?: string
  members?: TMCreateTeamRequestMembers[]
}

export interface TMCreateTeamRequestMembers {
  id?: string
  email?: string
}

export interface TMRemoveTeamMembersRequest {
  members: TMRemoveTeamMembersRequestMembers[]
}

export interface TMRemoveTeamMembersRequestMembers {
  id?: string
}

export interface TMTeamInfo {
  id?: string
  type?: _Open<"Team">
  public?: boolean
  name?: string
  description?: string
  status?: _Open<"Active" | "Archived">
  creationTime?: string
  lastModifiedTime?: string
}

export interface TMTeamList {
  records: TMTeamInfo[]
  navigation?: TMNavigationInfo
}

export interface TMUpdateTeamRequest {
  public?: boolean
  name?: string
  description?: string
}

export interface UpdateEveryoneTeamRequest {
  name?: string
  description?: string
}
export {}
