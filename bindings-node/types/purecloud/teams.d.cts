// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { Team, TeamActivityData, TeamActivityQuery, TeamActivityResponse, TeamSearchRequest, TeamsSearchResponse, UserReference, UserReferenceWithName } from './_shared.cjs'

export class TeamsApi extends _PureCloudGroup {
  /** DELETE /api/v2/teams/{teamId} */
  deleteTeam<W extends boolean = false>(teamId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/teams/{teamId}/members */
  deleteTeamMembers<W extends boolean = false>(teamId: string, id: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/teams/{teamId} */
  getTeam<W extends boolean = false>(teamId: string, options?: { expand?: _Open<"entities.division"> } & _Inline<W>, call?: _Call<W>): _Answer<Team, W>
  /** GET /api/v2/teams/{teamId}/members */
  getTeamMembers<W extends boolean = false>(teamId: string, options?: { pageSize?: number; before?: string; after?: string; expand?: _Open<"entities"> } & _Inline<W>, call?: _Call<W>): _Answer<TeamMemberEntityListing, W>
  /** All items of GET /api/v2/teams/{teamId}/members */
  getTeamMembersIter<W extends boolean = false>(teamId: string, options?: { pageSize?: number; before?: string; after?: string; expand?: _Open<"entities">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserReferenceWithName, TeamMemberEntityListing, W>
  /** GET /api/v2/teams */
  getTeams<W extends boolean = false>(options?: { pageSize?: number; name?: string; after?: string; before?: string; expand?: _Open<"entities.division"> } & _Inline<W>, call?: _Call<W>): _Answer<TeamEntityListing, W>
  /** All items of GET /api/v2/teams */
  getTeamsIter<W extends boolean = false>(options?: { pageSize?: number; name?: string; after?: string; before?: string; expand?: _Open<"entities.division">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Team, TeamEntityListing, W>
  /** PATCH /api/v2/teams/{teamId} */
  patchTeam<W extends boolean = false>(teamId: string, body: Team, options?: _Inline<W>, call?: _Call<W>): _Answer<Team, W>
  /** POST /api/v2/analytics/teams/activity/query */
  postAnalyticsTeamsActivityQuery<W extends boolean = false>(body: TeamActivityQuery, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<TeamActivityResponse, W>
  /** All items of POST /api/v2/analytics/teams/activity/query */
  postAnalyticsTeamsActivityQueryIter<W extends boolean = false>(body: TeamActivityQuery, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TeamActivityData, TeamActivityResponse, W>
  /** POST /api/v2/teams/{teamId}/members */
  postTeamMembers<W extends boolean = false>(teamId: string, body: TeamMembers, options?: _Inline<W>, call?: _Call<W>): _Answer<TeamMemberAddListingResponse, W>
  /** POST /api/v2/teams */
  postTeams<W extends boolean = false>(body: Team, options?: _Inline<W>, call?: _Call<W>): _Answer<Team, W>
  /** POST /api/v2/teams/search */
  postTeamsSearch<W extends boolean = false>(body: TeamSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TeamsSearchResponse, W>
  /** All items of POST /api/v2/teams/search */
  postTeamsSearchIter<W extends boolean = false>(body: TeamSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Team, TeamsSearchResponse, W>
}

export interface TeamAddMemberFailure {
  id?: string
  reason?: _Open<"UserNotFound" | "UserGroupLimitExceeded" | "UserGroupDivisionMismatch">
}

export interface TeamEntityListing {
  entities?: Team[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface TeamMemberAddListingResponse {
  entities?: UserReference[]
  failures?: TeamAddMemberFailure[]
}

export interface TeamMemberEntityListing {
  entities?: UserReferenceWithName[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface TeamMembers {
  memberIds: string[]
}
export {}
