// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ConversationCustomAttributesSearchRequest, ConversationParticipantSearchRequest, Group, GroupSearchRequest, GroupsSearchResponse, JsonCursorSearchResponse, JsonNodeSearchResponse, JsonSearchResponse, LocationDefinition, LocationSearchRequest, LocationsSearchResponse, SearchRequest, SearchSort, Site, SiteSearchRequest, SitesSearchResponse, SuggestSearchRequest, Team, TeamSearchRequest, TeamsSearchResponse, TranscriptSearchRequest, User, UserSearchRequest, UsersSearchResponse, VoicemailMessage, VoicemailSearchRequest, VoicemailsSearchResponse } from './_shared.cjs'

export class SearchApi extends _PureCloudGroup {
  /** GET /api/v2/documentation/gkn/search */
  getDocumentationGknSearch<W extends boolean = false>(q64: string, options?: _Inline<W>, call?: _Call<W>): _Answer<GKNDocumentationSearchResponse, W>
  /** All items of GET /api/v2/documentation/gkn/search */
  getDocumentationGknSearchIter<W extends boolean = false>(q64: string, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<GKNDocumentationResult, GKNDocumentationSearchResponse, W>
  /** GET /api/v2/documentation/search */
  getDocumentationSearch<W extends boolean = false>(q64: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DocumentationSearchResponse, W>
  /** All items of GET /api/v2/documentation/search */
  getDocumentationSearchIter<W extends boolean = false>(q64: string, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DocumentationResult, DocumentationSearchResponse, W>
  /** GET /api/v2/groups/search */
  getGroupsSearch<W extends boolean = false>(q64: string, options?: { expand?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<GroupsSearchResponse, W>
  /** All items of GET /api/v2/groups/search */
  getGroupsSearchIter<W extends boolean = false>(q64: string, options?: { expand?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Group, GroupsSearchResponse, W>
  /** GET /api/v2/locations/search */
  getLocationsSearch<W extends boolean = false>(q64: string, options?: { expand?: _Many<_Open<"images" | "addressVerificationDetails">> } & _Inline<W>, call?: _Call<W>): _Answer<LocationsSearchResponse, W>
  /** All items of GET /api/v2/locations/search */
  getLocationsSearchIter<W extends boolean = false>(q64: string, options?: { expand?: _Many<_Open<"images" | "addressVerificationDetails">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LocationDefinition, LocationsSearchResponse, W>
  /** GET /api/v2/search */
  getSearch<W extends boolean = false>(q64: string, options?: { expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent" | "callerUser.routingStatus" | "callerUser.primaryPresence" | "callerUser.conversationSummary" | "callerUser.outOfOffice" | "callerUser.geolocation" | "conversations" | "transcription" | "images" | "addressVerificationDetails">>; profile?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<JsonNodeSearchResponse, W>
  /** All items of GET /api/v2/search */
  getSearchIter<W extends boolean = false>(q64: string, options?: { expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent" | "callerUser.routingStatus" | "callerUser.primaryPresence" | "callerUser.conversationSummary" | "callerUser.outOfOffice" | "callerUser.geolocation" | "conversations" | "transcription" | "images" | "addressVerificationDetails">>; profile?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<any, JsonNodeSearchResponse, W>
  /** GET /api/v2/search/suggest */
  getSearchSuggest<W extends boolean = false>(q64: string, options?: { expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent" | "callerUser.routingStatus" | "callerUser.primaryPresence" | "callerUser.conversationSummary" | "callerUser.outOfOffice" | "callerUser.geolocation" | "conversations" | "transcription" | "images" | "addressVerificationDetails">>; profile?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<JsonNodeSearchResponse, W>
  /** All items of GET /api/v2/search/suggest */
  getSearchSuggestIter<W extends boolean = false>(q64: string, options?: { expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent" | "callerUser.routingStatus" | "callerUser.primaryPresence" | "callerUser.conversationSummary" | "callerUser.outOfOffice" | "callerUser.geolocation" | "conversations" | "transcription" | "images" | "addressVerificationDetails">>; profile?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<any, JsonNodeSearchResponse, W>
  /** GET /api/v2/telephony/providers/edges/sites/search */
  getTelephonyProvidersEdgesSitesSearch<W extends boolean = false>(q64: string, options?: { expand?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<SitesSearchResponse, W>
  /** All items of GET /api/v2/telephony/providers/edges/sites/search */
  getTelephonyProvidersEdgesSitesSearchIter<W extends boolean = false>(q64: string, options?: { expand?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Site, SitesSearchResponse, W>
  /** GET /api/v2/users/search */
  getUsersSearch<W extends boolean = false>(q64: string, options?: { expand?: _Many<string>; integrationPresenceSource?: _Open<"MicrosoftTeams" | "ZoomPhone" | "EightByEight"> } & _Inline<W>, call?: _Call<W>): _Answer<UsersSearchResponse, W>
  /** All items of GET /api/v2/users/search */
  getUsersSearchIter<W extends boolean = false>(q64: string, options?: { expand?: _Many<string>; integrationPresenceSource?: _Open<"MicrosoftTeams" | "ZoomPhone" | "EightByEight">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<User, UsersSearchResponse, W>
  /** GET /api/v2/voicemail/search */
  getVoicemailSearch<W extends boolean = false>(q64: string, options?: { expand?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<VoicemailsSearchResponse, W>
  /** All items of GET /api/v2/voicemail/search */
  getVoicemailSearchIter<W extends boolean = false>(q64: string, options?: { expand?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<VoicemailMessage, VoicemailsSearchResponse, W>
  /** POST /api/v2/conversations/customattributes/search */
  postConversationsCustomattributesSearch<W extends boolean = false>(body: ConversationCustomAttributesSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<JsonSearchResponse, W>
  /** All items of POST /api/v2/conversations/customattributes/search */
  postConversationsCustomattributesSearchIter<W extends boolean = false>(body: ConversationCustomAttributesSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<any, JsonSearchResponse, W>
  /** POST /api/v2/conversations/participants/attributes/search */
  postConversationsParticipantsAttributesSearch<W extends boolean = false>(body: ConversationParticipantSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<JsonCursorSearchResponse, W>
  /** All items of POST /api/v2/conversations/participants/attributes/search */
  postConversationsParticipantsAttributesSearchIter<W extends boolean = false>(body: ConversationParticipantSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<any, JsonCursorSearchResponse, W>
  /** POST /api/v2/documentation/all/search (preview) */
  postDocumentationAllSearch<W extends boolean = false>(body: DocumentationV2SearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<JsonNodeSearchResponse, W>
  /** All items of POST /api/v2/documentation/all/search (preview) */
  postDocumentationAllSearchIter<W extends boolean = false>(body: DocumentationV2SearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<any, JsonNodeSearchResponse, W>
  /** POST /api/v2/documentation/gkn/search */
  postDocumentationGknSearch<W extends boolean = false>(body: GKNDocumentationSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<GKNDocumentationSearchResponse, W>
  /** All items of POST /api/v2/documentation/gkn/search */
  postDocumentationGknSearchIter<W extends boolean = false>(body: GKNDocumentationSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<GKNDocumentationResult, GKNDocumentationSearchResponse, W>
  /** POST /api/v2/documentation/search */
  postDocumentationSearch<W extends boolean = false>(body: DocumentationSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DocumentationSearchResponse, W>
  /** All items of POST /api/v2/documentation/search */
  postDocumentationSearchIter<W extends boolean = false>(body: DocumentationSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DocumentationResult, DocumentationSearchResponse, W>
  /** POST /api/v2/groups/search */
  postGroupsSearch<W extends boolean = false>(body: GroupSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<GroupsSearchResponse, W>
  /** All items of POST /api/v2/groups/search */
  postGroupsSearchIter<W extends boolean = false>(body: GroupSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Group, GroupsSearchResponse, W>
  /** POST /api/v2/locations/search */
  postLocationsSearch<W extends boolean = false>(body: LocationSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<LocationsSearchResponse, W>
  /** All items of POST /api/v2/locations/search */
  postLocationsSearchIter<W extends boolean = false>(body: LocationSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LocationDefinition, LocationsSearchResponse, W>
  /** POST /api/v2/search */
  postSearch<W extends boolean = false>(body: SearchRequest, options?: { profile?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<JsonNodeSearchResponse, W>
  /** All items of POST /api/v2/search */
  postSearchIter<W extends boolean = false>(body: SearchRequest, options?: { profile?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<any, JsonNodeSearchResponse, W>
  /** POST /api/v2/search/suggest */
  postSearchSuggest<W extends boolean = false>(body: SuggestSearchRequest, options?: { profile?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<JsonNodeSearchResponse, W>
  /** POST /api/v2/speechandtextanalytics/transcripts/search */
  postSpeechandtextanalyticsTranscriptsSearch<W extends boolean = false>(body: TranscriptSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<JsonSearchResponse, W>
  /** All items of POST /api/v2/speechandtextanalytics/transcripts/search */
  postSpeechandtextanalyticsTranscriptsSearchIter<W extends boolean = false>(body: TranscriptSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<any, JsonSearchResponse, W>
  /** POST /api/v2/teams/search */
  postTeamsSearch<W extends boolean = false>(body: TeamSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TeamsSearchResponse, W>
  /** All items of POST /api/v2/teams/search */
  postTeamsSearchIter<W extends boolean = false>(body: TeamSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Team, TeamsSearchResponse, W>
  /** POST /api/v2/telephony/providers/edges/sites/search */
  postTelephonyProvidersEdgesSitesSearch<W extends boolean = false>(body: SiteSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<SitesSearchResponse, W>
  /** All items of POST /api/v2/telephony/providers/edges/sites/search */
  postTelephonyProvidersEdgesSitesSearchIter<W extends boolean = false>(body: SiteSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Site, SitesSearchResponse, W>
  /** POST /api/v2/users/search */
  postUsersSearch<W extends boolean = false>(body: UserSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UsersSearchResponse, W>
  /** All items of POST /api/v2/users/search */
  postUsersSearchIter<W extends boolean = false>(body: UserSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<User, UsersSearchResponse, W>
  /** POST /api/v2/users/search/conversation/target (preview) */
  postUsersSearchConversationTarget<W extends boolean = false>(body: UserSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UsersSearchResponse, W>
  /** All items of POST /api/v2/users/search/conversation/target (preview) */
  postUsersSearchConversationTargetIter<W extends boolean = false>(body: UserSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<User, UsersSearchResponse, W>
  /** POST /api/v2/users/search/queuemembers/manage (preview) */
  postUsersSearchQueuemembersManage<W extends boolean = false>(body: UserSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UsersSearchResponse, W>
  /** All items of POST /api/v2/users/search/queuemembers/manage (preview) */
  postUsersSearchQueuemembersManageIter<W extends boolean = false>(body: UserSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<User, UsersSearchResponse, W>
  /** POST /api/v2/users/search/teams/assign */
  postUsersSearchTeamsAssign<W extends boolean = false>(body: UserSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UsersSearchResponse, W>
  /** All items of POST /api/v2/users/search/teams/assign */
  postUsersSearchTeamsAssignIter<W extends boolean = false>(body: UserSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<User, UsersSearchResponse, W>
  /** POST /api/v2/voicemail/search */
  postVoicemailSearch<W extends boolean = false>(body: VoicemailSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailsSearchResponse, W>
  /** All items of POST /api/v2/voicemail/search */
  postVoicemailSearchIter<W extends boolean = false>(body: VoicemailSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<VoicemailMessage, VoicemailsSearchResponse, W>
}

export interface DocumentationResult {
  id: number
  categories?: number[]
  description?: string
  content?: string
  excerpt?: string
  link?: string
  modified?: string
  name?: string
  service?: number[]
  slug?: string
  title?: string
  get_type?: string
  facet_feature?: number[]
  facet_role?: number[]
  facet_service?: number[]
  faq_categories?: number[]
  releasenote_category?: number[]
  releasenote_tag?: number[]
  'service-area'?: number[]
  video_categories?: number[]
}

export interface DocumentationSearchCriteria {
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "OR" | "NOT">
  group?: DocumentationSearchCriteria[]
  dateFormat?: string
  type: _Open<"EXACT" | "STARTS_WITH" | "CONTAINS" | "TERM" | "TERMS" | "MATCH_ALL" | "SIMPLE" | "QUERY_STRING" | "MULTI_MATCH">
  fields?: string[]
}

export interface DocumentationSearchRequest {
  sortOrder?: _Open<"ASC" | "DESC" | "SCORE">
  sortBy?: string
  pageSize?: number
  pageNumber?: number
  sort?: SearchSort[]
  query?: DocumentationSearchCriteria[]
}

export interface DocumentationSearchResponse {
  total: number
  pageCount: number
  pageSize: number
  pageNumber: number
  previousPage?: string
  currentPage?: string
  nextPage?: string
  types: string[]
  results: DocumentationResult[]
}

export interface DocumentationV2SearchAggregation {
  field?: string
  name?: string
  type?: _Open<"TERM" | "COUNT">
  value?: string
  size?: number
  order?: string[]
}

export interface DocumentationV2SearchCriteria {
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "OR" | "NOT">
  group?: DocumentationV2SearchCriteria[]
  dateFormat?: string
  type?: _Open<"SIMPLE" | "EXACT">
  fields?: string[]
}

export interface DocumentationV2SearchRequest {
  sortOrder?: _Open<"ASC" | "DESC" | "SCORE">
  sortBy?: string
  pageSize?: number
  pageNumber?: number
  sort?: SearchSort[]
  types: string[]
  query?: DocumentationV2SearchCriteria[]
  aggregations?: DocumentationV2SearchAggregation[]
}

export interface GKNDocumentationResult {
  content?: string
  link?: string
  title?: string
  _type: string
}

export interface GKNDocumentationSearchCriteria {
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "OR" | "NOT">
  group?: GKNDocumentationSearchCriteria[]
  dateFormat?: string
  type: _Open<"SIMPLE">
  fields?: string[]
}

export interface GKNDocumentationSearchRequest {
  sortOrder?: _Open<"ASC" | "DESC" | "SCORE">
  sortBy?: string
  pageSize?: number
  pageNumber?: number
  sort?: SearchSort[]
  query?: GKNDocumentationSearchCriteria[]
}

export interface GKNDocumentationSearchResponse {
  total: number
  pageCount: number
  pageSize: number
  pageNumber: number
  previousPage?: string
  currentPage?: string
  nextPage?: string
  types: string[]
  results: GKNDocumentationResult[]
}
export {}
