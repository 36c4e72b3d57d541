// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AgentDirectRoutingBackupSettings, AgentMaxUtilizationResponse, AnalyticsUserDetail, AnalyticsUserDetailsAsyncQueryResponse, AnalyticsUserDetailsQueryResponse, AsyncQueryResponse, AsyncQueryStatus, AsyncUserDetailsQuery, AuthzDivision, AuthzSubject, AutoAnswerSettings, Biography, Chat, Contact, Coretype, CoretypeListing, Credential, DataAvailabilityResponse, DataSchema, DataSchemaListing, Division, DivsPermittedEntityListing, DomainOrganizationProduct, DomainOrganizationRole, EmployerInfo, FieldConfig, Geolocation, GeolocationSettings, Group, Image, Location, LocationDefinition, OAuthLastTokenIssued, Organization, OrganizationPresence, OrganizationPresenceDefinition, OutOfOffice, RoleDivisionGrants, Room, RoutingSkill, RoutingStatus, SchemaQuantityLimits, ServerDate, SkillGroup, Team, TokenInfo, Trustor, TrustorEntityListing, User, UserActivityData, UserActivityQuery, UserActivityResponse, UserAggregateDataContainer, UserAggregateQueryResponse, UserAggregationQuery, UserAsyncAggregateQueryResponse, UserAsyncAggregationQuery, UserAuthorization, UserConversationSummary, UserDetailsQuery, UserEntityListing, UserLanguageEntityListing, UserObservationQuery, UserObservationQueryResponse, UserPresence, UserQueue, UserQueueEntityListing, UserReference, UserRoutingLanguage, UserRoutingLanguagePost, UserRoutingSkill, UserRoutingSkillPost, UserSearchRequest, UserSkillEntityListing, UserSkillGroupEntityListing, UserStations, UsersSearchResponse, UtilizationRequest, WorkPlanBidRanks } from './_shared.cjs'

export class UsersApi extends _PureCloudGroup {
  /** DELETE /api/v2/analytics/users/aggregates/jobs/{jobId} */
  deleteAnalyticsUsersAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/users/details/jobs/{jobId} */
  deleteAnalyticsUsersDetailsJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId} */
  deleteAuthorizationSubjectDivisionRole<W extends boolean = false>(subjectId: string, divisionId: string, roleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/directroutingbackup/settings/me */
  deleteRoutingDirectroutingbackupSettingsMe<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings */
  deleteRoutingUserDirectroutingbackupSettings<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/users/{userId}/utilization */
  deleteRoutingUserUtilization<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/users/{userId} */
  deleteUser<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/users/{userId}/customattributes/{schemaId} */
  deleteUserCustomattribute<W extends boolean = false>(userId: string, schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/users/{userId}/externalid/{authorityName}/{externalKey} */
  deleteUserExternalidAuthorityNameExternalKey<W extends boolean = false>(userId: string, authorityName: string, externalKey: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/users/{userId}/routinglanguages/{languageId} */
  deleteUserRoutinglanguage<W extends boolean = false>(userId: string, languageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/users/{userId}/routingskills/{skillId} */
  deleteUserRoutingskill<W extends boolean = false>(userId: string, skillId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/users/customattributes/schemas/{schemaId} */
  deleteUsersCustomattributesSchema<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/users/me/verifiers/{verifierId} */
  deleteUsersMeVerifier<W extends boolean = false>(verifierId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/users/stations/me/associatedstation */
  deleteUsersStationsMeAssociatedstation<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/users/{userId}/station/associatedstation */
  deleteUserStationAssociatedstation<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/users/{userId}/station/defaultstation */
  deleteUserStationDefaultstation<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/users/{userId}/verifiers/{verifierId} */
  deleteUserVerifier<W extends boolean = false>(userId: string, verifierId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/analytics/users/aggregates/jobs/{jobId} */
  getAnalyticsUsersAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results */
  getAnalyticsUsersAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<UserAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results */
  getAnalyticsUsersAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserAggregateDataContainer, UserAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/users/details/jobs/{jobId} */
  getAnalyticsUsersDetailsJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/users/details/jobs/{jobId}/results */
  getAnalyticsUsersDetailsJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<AnalyticsUserDetailsAsyncQueryResponse, W>
  /** All items of GET /api/v2/analytics/users/details/jobs/{jobId}/results */
  getAnalyticsUsersDetailsJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; pageSize?: number; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<AnalyticsUserDetail, AnalyticsUserDetailsAsyncQueryResponse, W>
  /** GET /api/v2/analytics/users/details/jobs/availability */
  getAnalyticsUsersDetailsJobsAvailability<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<DataAvailabilityResponse, W>
  /** GET /api/v2/authorization/divisionspermitted/me */
  getAuthorizationDivisionspermittedMe<W extends boolean = false>(permission: string, options?: { name?: string } & _Inline<W>, call?: _Call<W>): _Answer<AuthzDivision[], W>
  /** GET /api/v2/authorization/divisionspermitted/paged/me */
  getAuthorizationDivisionspermittedPagedMe<W extends boolean = false>(permission: string, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<DivsPermittedEntityListing, W>
  /** All items of GET /api/v2/authorization/divisionspermitted/paged/me */
  getAuthorizationDivisionspermittedPagedMeIter<W extends boolean = false>(permission: string, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuthzDivision, DivsPermittedEntityListing, W>
  /** GET /api/v2/authorization/divisionspermitted/paged/{subjectId} */
  getAuthorizationDivisionspermittedPagedSubjectId<W extends boolean = false>(subjectId: string, permission: string, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<DivsPermittedEntityListing, W>
  /** All items of GET /api/v2/authorization/divisionspermitted/paged/{subjectId} */
  getAuthorizationDivisionspermittedPagedSubjectIdIter<W extends boolean = false>(subjectId: string, permission: string, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuthzDivision, DivsPermittedEntityListing, W>
  /** GET /api/v2/authorization/subjects/{subjectId} */
  getAuthorizationSubject<W extends boolean = false>(subjectId: string, options?: { includeDuplicates?: boolean; includeFullRoles?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AuthzSubject, W>
  /** GET /api/v2/authorization/subjects/me */
  getAuthorizationSubjectsMe<W extends boolean = false>(options?: { includeDuplicates?: boolean; includeFullRoles?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AuthzSubject, W>
  /** GET /api/v2/fieldconfig */
  getFieldconfig<W extends boolean = false>(type: string, options?: _Inline<W>, call?: _Call<W>): _Answer<FieldConfig, W>
  /** GET /api/v2/profiles/users */
  getProfilesUsers<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; id?: _Many<string>; jid?: _Many<string>; sortOrder?: _Open<"ascending" | "descending">; expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization">>; integrationPresenceSource?: _Open<"MicrosoftTeams" | "ZoomPhone" | "EightByEight"> } & _Inline<W>, call?: _Call<W>): _Answer<UserProfileEntityListing, W>
  /** All items of GET /api/v2/profiles/users */
  getProfilesUsersIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; id?: _Many<string>; jid?: _Many<string>; sortOrder?: _Open<"ascending" | "descending">; expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization">>; integrationPresenceSource?: _Open<"MicrosoftTeams" | "ZoomPhone" | "EightByEight">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserProfile, UserProfileEntityListing, W>
  /** GET /api/v2/routing/directroutingbackup/settings/me */
  getRoutingDirectroutingbackupSettingsMe<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<AgentDirectRoutingBackupSettings, W>
  /** GET /api/v2/routing/users/{userId}/directroutingbackup/settings */
  getRoutingUserDirectroutingbackupSettings<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentDirectRoutingBackupSettings, W>
  /** GET /api/v2/routing/users/{userId}/utilization */
  getRoutingUserUtilization<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentMaxUtilizationResponse, W>
  /** GET /api/v2/users/{userId} */
  getUser<W extends boolean = false>(userId: string, options?: { expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">>; integrationPresenceSource?: _Open<"MicrosoftTeams" | "ZoomPhone" | "EightByEight">; userCustomAttributeSchemaIds?: _Many<string>; state?: _Open<"active" | "deleted"> } & _Inline<W>, call?: _Call<W>): _Answer<User, W>
  /** GET /api/v2/users/{userId}/adjacents */
  getUserAdjacents<W extends boolean = false>(userId: string, options?: { expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">> } & _Inline<W>, call?: _Call<W>): _Answer<Adjacents, W>
  /** GET /api/v2/users/{userId}/callforwarding */
  getUserCallforwarding<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CallForwarding, W>
  /** GET /api/v2/users/{userId}/customattributes/{schemaId} */
  getUserCustomattribute<W extends boolean = false>(userId: string, schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserCustomAttributes, W>
  /** GET /api/v2/users/{userId}/customattributes/bulk */
  getUserCustomattributesBulk<W extends boolean = false>(userId: string, schemaIds: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<any[], W>
  /** GET /api/v2/users/{userId}/directreports */
  getUserDirectreports<W extends boolean = false>(userId: string, options?: { expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">> } & _Inline<W>, call?: _Call<W>): _Answer<User[], W>
  /** GET /api/v2/users/{userId}/externalid */
  getUserExternalid<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserExternalIdentifier[], W>
  /** GET /api/v2/users/{userId}/externalid/{authorityName} */
  getUserExternalidAuthorityName<W extends boolean = false>(userId: string, authorityName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserExternalIdentifier, W>
  /** GET /api/v2/users/{userId}/favorites @deprecated */
  getUserFavorites<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: string; expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">> } & _Inline<W>, call?: _Call<W>): _Answer<UserEntityListing, W>
  /** All items of GET /api/v2/users/{userId}/favorites @deprecated */
  getUserFavoritesIter<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: string; expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<User, UserEntityListing, W>
  /** GET /api/v2/users/{userId}/geolocations/{clientId} */
  getUserGeolocation<W extends boolean = false>(userId: string, clientId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Geolocation, W>
  /** GET /api/v2/users/{userId}/outofoffice */
  getUserOutofoffice<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OutOfOffice, W>
  /** GET /api/v2/users/{userId}/profile */
  getUserProfile<W extends boolean = false>(userId: string, options?: { expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes">>; integrationPresenceSource?: _Open<"MicrosoftTeams" | "ZoomPhone" | "EightByEight"> } & _Inline<W>, call?: _Call<W>): _Answer<UserProfile, W>
  /** GET /api/v2/users/{userId}/profileskills */
  getUserProfileskills<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<string[], W>
  /** GET /api/v2/users/{userId}/queues */
  getUserQueues<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; joined?: boolean; divisionId?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<UserQueueEntityListing, W>
  /** All items of GET /api/v2/users/{userId}/queues */
  getUserQueuesIter<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; joined?: boolean; divisionId?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserQueue, UserQueueEntityListing, W>
  /** GET /api/v2/users/{subjectId}/roles */
  getUserRoles<W extends boolean = false>(subjectId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserAuthorization, W>
  /** GET /api/v2/users/{userId}/routinglanguages */
  getUserRoutinglanguages<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<UserLanguageEntityListing, W>
  /** All items of GET /api/v2/users/{userId}/routinglanguages */
  getUserRoutinglanguagesIter<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserRoutingLanguage, UserLanguageEntityListing, W>
  /** GET /api/v2/users/{userId}/routingskills */
  getUserRoutingskills<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<UserSkillEntityListing, W>
  /** All items of GET /api/v2/users/{userId}/routingskills */
  getUserRoutingskillsIter<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserRoutingSkill, UserSkillEntityListing, W>
  /** GET /api/v2/users/{userId}/routingstatus */
  getUserRoutingstatus<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<RoutingStatus, W>
  /** GET /api/v2/users */
  getUsers<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; id?: _Many<string>; jabberId?: _Many<string>; sortOrder?: _Open<"ascending" | "descending">; expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">>; integrationPresenceSource?: _Open<"MicrosoftTeams" | "ZoomPhone" | "EightByEight">; userCustomAttributeSchemaIds?: _Many<string>; state?: _Open<"active" | "inactive" | "deleted" | "any"> } & _Inline<W>, call?: _Call<W>): _Answer<UserEntityListing, W>
  /** All items of GET /api/v2/users */
  getUsersIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; id?: _Many<string>; jabberId?: _Many<string>; sortOrder?: _Open<"ascending" | "descending">; expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">>; integrationPresenceSource?: _Open<"MicrosoftTeams" | "ZoomPhone" | "EightByEight">; userCustomAttributeSchemaIds?: _Many<string>; state?: _Open<"active" | "inactive" | "deleted" | "any">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<User, UserEntityListing, W>
  /** GET /api/v2/users/chats/me */
  getUsersChatsMe<W extends boolean = false>(options?: { excludeClosed?: boolean; includePresence?: boolean; includeRoomOwners?: boolean; after?: string } & _Inline<W>, call?: _Call<W>): _Answer<ChatItemCursorListing, W>
  /** All items of GET /api/v2/users/chats/me */
  getUsersChatsMeIter<W extends boolean = false>(options?: { excludeClosed?: boolean; includePresence?: boolean; includeRoomOwners?: boolean; after?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ChatItem, ChatItemCursorListing, W>
  /** GET /api/v2/users/customattributes/schemas/{schemaId} */
  getUsersCustomattributesSchema<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
  /** GET /api/v2/users/customattributes/schemas */
  getUsersCustomattributesSchemas<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchemaListing, W>
  /** GET /api/v2/users/customattributes/schemas/coretypes/{coreTypeName} */
  getUsersCustomattributesSchemasCoretype<W extends boolean = false>(coreTypeName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Coretype, W>
  /** GET /api/v2/users/customattributes/schemas/coretypes */
  getUsersCustomattributesSchemasCoretypes<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CoretypeListing, W>
  /** GET /api/v2/users/customattributes/schemas/limits */
  getUsersCustomattributesSchemasLimits<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SchemaQuantityLimits, W>
  /** GET /api/v2/users/customattributes/schemas/{schemaId}/versions/{versionId} */
  getUsersCustomattributesSchemaVersion<W extends boolean = false>(schemaId: string, versionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
  /** GET /api/v2/users/customattributes/schemas/{schemaId}/versions */
  getUsersCustomattributesSchemaVersions<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchemaListing, W>
  /** GET /api/v2/users/development/activities */
  getUsersDevelopmentActivities<W extends boolean = false>(options?: { userId?: _Many<string>; moduleId?: string; interval?: string; completionInterval?: string; overdue?: _Open<"True" | "False" | "Any">; pass?: _Open<"True" | "False" | "Any">; pageSize?: number; pageNumber?: number; sortOrder?: _Open<"Asc" | "Desc">; types?: _Many<_Open<"Informational" | "Coaching" | "AssessedContent" | "Assessment" | "External" | "Native">>; statuses?: _Many<_Open<"Planned" | "InProgress" | "Completed" | "InvalidSchedule" | "NotCompleted">>; relationship?: _Many<_Open<"Creator" | "Facilitator" | "Attendee">> } & _Inline<W>, call?: _Call<W>): _Answer<DevelopmentActivityListing, W>
  /** All items of GET /api/v2/users/development/activities */
  getUsersDevelopmentActivitiesIter<W extends boolean = false>(options?: { userId?: _Many<string>; moduleId?: string; interval?: string; completionInterval?: string; overdue?: _Open<"True" | "False" | "Any">; pass?: _Open<"True" | "False" | "Any">; pageSize?: number; pageNumber?: number; sortOrder?: _Open<"Asc" | "Desc">; types?: _Many<_Open<"Informational" | "Coaching" | "AssessedContent" | "Assessment" | "External" | "Native">>; statuses?: _Many<_Open<"Planned" | "InProgress" | "Completed" | "InvalidSchedule" | "NotCompleted">>; relationship?: _Many<_Open<"Creator" | "Facilitator" | "Attendee">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DevelopmentActivity, DevelopmentActivityListing, W>
  /** GET /api/v2/users/development/activities/me */
  getUsersDevelopmentActivitiesMe<W extends boolean = false>(options?: { moduleId?: string; interval?: string; completionInterval?: string; overdue?: _Open<"True" | "False" | "Any">; pass?: _Open<"True" | "False" | "Any">; pageSize?: number; pageNumber?: number; sortOrder?: _Open<"Asc" | "Desc">; types?: _Many<_Open<"Informational" | "Coaching" | "AssessedContent" | "Assessment" | "External" | "Native">>; statuses?: _Many<_Open<"Planned" | "InProgress" | "Completed" | "InvalidSchedule" | "NotCompleted">>; relationship?: _Many<_Open<"Creator" | "Facilitator" | "Attendee">> } & _Inline<W>, call?: _Call<W>): _Answer<DevelopmentActivityListing, W>
  /** All items of GET /api/v2/users/development/activities/me */
  getUsersDevelopmentActivitiesMeIter<W extends boolean = false>(options?: { moduleId?: string; interval?: string; completionInterval?: string; overdue?: _Open<"True" | "False" | "Any">; pass?: _Open<"True" | "False" | "Any">; pageSize?: number; pageNumber?: number; sortOrder?: _Open<"Asc" | "Desc">; types?: _Many<_Open<"Informational" | "Coaching" | "AssessedContent" | "Assessment" | "External" | "Native">>; statuses?: _Many<_Open<"Planned" | "InProgress" | "Completed" | "InvalidSchedule" | "NotCompleted">>; relationship?: _Many<_Open<"Creator" | "Facilitator" | "Attendee">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DevelopmentActivity, DevelopmentActivityListing, W>
  /** GET /api/v2/users/development/activities/{activityId} */
  getUsersDevelopmentActivity<W extends boolean = false>(activityId: string, type: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DevelopmentActivity, W>
  /** GET /api/v2/users/externalid/{authorityName}/{externalKey} */
  getUsersExternalidAuthorityNameExternalKey<W extends boolean = false>(authorityName: string, externalKey: string, options?: { expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">> } & _Inline<W>, call?: _Call<W>): _Answer<User, W>
  /** GET /api/v2/users/{userId}/skillgroups */
  getUserSkillgroups<W extends boolean = false>(userId: string, options?: { pageSize?: number; after?: string; before?: string } & _Inline<W>, call?: _Call<W>): _Answer<UserSkillGroupEntityListing, W>
  /** All items of GET /api/v2/users/{userId}/skillgroups */
  getUserSkillgroupsIter<W extends boolean = false>(userId: string, options?: { pageSize?: number; after?: string; before?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SkillGroup, UserSkillGroupEntityListing, W>
  /** GET /api/v2/users/me */
  getUsersMe<W extends boolean = false>(options?: { expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent" | "date" | "geolocationsettings" | "organization" | "presencedefinitions" | "divisionedpresencedefinitions" | "locationdefinitions" | "orgauthorization" | "orgproducts" | "favorites" | "superiors" | "directreports" | "adjacents" | "routingskills" | "routinglanguages" | "fieldconfigs" | "token" | "trustors" | "logCapture" | "autoanswersettings">>; integrationPresenceSource?: _Open<"MicrosoftTeams" | "ZoomPhone" | "EightByEight">; userCustomAttributeSchemaIds?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<UserMe, W>
  /** GET /api/v2/users/me/verifiers */
  getUsersMeVerifiers<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<VerifierEntityListing, W>
  /** GET /api/v2/users/query */
  getUsersQuery<W extends boolean = false>(options?: { cursor?: string; pageSize?: number; sortOrder?: _Open<"ASC" | "DESC">; expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">>; integrationPresenceSource?: _Open<"MicrosoftTeams" | "ZoomPhone" | "EightByEight">; userCustomAttributeSchemaIds?: _Many<string>; state?: _Open<"active" | "inactive" | "deleted" | "any"> } & _Inline<W>, call?: _Call<W>): _Answer<UserCursorEntityListing, W>
  /** All items of GET /api/v2/users/query */
  getUsersQueryIter<W extends boolean = false>(options?: { cursor?: string; pageSize?: number; sortOrder?: _Open<"ASC" | "DESC">; expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">>; integrationPresenceSource?: _Open<"MicrosoftTeams" | "ZoomPhone" | "EightByEight">; userCustomAttributeSchemaIds?: _Many<string>; state?: _Open<"active" | "inactive" | "deleted" | "any">; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<User, UserCursorEntityListing, W>
  /** GET /api/v2/users/search */
  getUsersSearch<W extends boolean = false>(q64: string, options?: { expand?: _Many<string>; integrationPresenceSource?: _Open<"MicrosoftTeams" | "ZoomPhone" | "EightByEight"> } & _Inline<W>, call?: _Call<W>): _Answer<UsersSearchResponse, W>
  /** All items of GET /api/v2/users/search */
  getUsersSearchIter<W extends boolean = false>(q64: string, options?: { expand?: _Many<string>; integrationPresenceSource?: _Open<"MicrosoftTeams" | "ZoomPhone" | "EightByEight">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<User, UsersSearchResponse, W>
  /** GET /api/v2/users/stations/me */
  getUsersStationsMe<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<UserStations, W>
  /** GET /api/v2/users/{userId}/state */
  getUserState<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserState, W>
  /** GET /api/v2/users/{userId}/station */
  getUserStation<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserStations, W>
  /** GET /api/v2/users/{userId}/superiors */
  getUserSuperiors<W extends boolean = false>(userId: string, options?: { expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">> } & _Inline<W>, call?: _Call<W>): _Answer<User[], W>
  /** GET /api/v2/users/{userId}/trustors */
  getUserTrustors<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<TrustorEntityListing, W>
  /** All items of GET /api/v2/users/{userId}/trustors */
  getUserTrustorsIter<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Trustor, TrustorEntityListing, W>
  /** GET /api/v2/users/{userId}/verifiers */
  getUserVerifiers<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<VerifierEntityListing, W>
  /** PATCH /api/v2/users/{userId} */
  patchUser<W extends boolean = false>(userId: string, body: UpdateUser, options?: _Inline<W>, call?: _Call<W>): _Answer<User, W>
  /** PATCH /api/v2/users/{userId}/callforwarding */
  patchUserCallforwarding<W extends boolean = false>(userId: string, body: CallForwarding, options?: _Inline<W>, call?: _Call<W>): _Answer<CallForwarding, W>
  /** PATCH /api/v2/users/{userId}/customattributes */
  patchUserCustomattributes<W extends boolean = false>(userId: string, body: UserCustomAttributesUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UserCustomAttributes, W>
  /** PATCH /api/v2/users/{userId}/customattributes/bulk */
  patchUserCustomattributesBulk<W extends boolean = false>(userId: string, body: readonly UserCustomAttributesUpdateRequest[], options?: _Inline<W>, call?: _Call<W>): _Answer<UserCustomAttributes, W>
  /** PATCH /api/v2/users/{userId}/geolocations/{clientId} */
  patchUserGeolocation<W extends boolean = false>(userId: string, clientId: string, body: Geolocation, options?: _Inline<W>, call?: _Call<W>): _Answer<Geolocation, W>
  /** PATCH /api/v2/users/{userId}/queues/{queueId} */
  patchUserQueue<W extends boolean = false>(queueId: string, userId: string, body: UserQueue, options?: _Inline<W>, call?: _Call<W>): _Answer<UserQueue, W>
  /** PATCH /api/v2/users/{userId}/queues */
  patchUserQueues<W extends boolean = false>(userId: string, body: readonly UserQueue[], options?: { divisionId?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<UserQueueEntityListing, W>
  /** PATCH /api/v2/users/{userId}/routinglanguages/{languageId} */
  patchUserRoutinglanguage<W extends boolean = false>(userId: string, languageId: string, body: UserRoutingLanguage, options?: _Inline<W>, call?: _Call<W>): _Answer<UserRoutingLanguage, W>
  /** PATCH /api/v2/users/{userId}/routinglanguages/bulk */
  patchUserRoutinglanguagesBulk<W extends boolean = false>(userId: string, body: readonly UserRoutingLanguagePost[], options?: _Inline<W>, call?: _Call<W>): _Answer<UserLanguageEntityListing, W>
  /** PATCH /api/v2/users/{userId}/routingskills/bulk */
  patchUserRoutingskillsBulk<W extends boolean = false>(userId: string, body: readonly UserRoutingSkillPost[], options?: _Inline<W>, call?: _Call<W>): _Answer<UserSkillEntityListing, W>
  /** PATCH /api/v2/users/bulk */
  patchUsersBulk<W extends boolean = false>(body: readonly PatchUser[], options?: _Inline<W>, call?: _Call<W>): _Answer<UserEntityListing, W>
  /** POST /api/v2/analytics/users/activity/query */
  postAnalyticsUsersActivityQuery<W extends boolean = false>(body: UserActivityQuery, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<UserActivityResponse, W>
  /** All items of POST /api/v2/analytics/users/activity/query */
  postAnalyticsUsersActivityQueryIter<W extends boolean = false>(body: UserActivityQuery, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserActivityData, UserActivityResponse, W>
  /** POST /api/v2/analytics/users/aggregates/jobs */
  postAnalyticsUsersAggregatesJobs<W extends boolean = false>(body: UserAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/users/aggregates/query */
  postAnalyticsUsersAggregatesQuery<W extends boolean = false>(body: UserAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<UserAggregateQueryResponse, W>
  /** POST /api/v2/analytics/users/details/jobs */
  postAnalyticsUsersDetailsJobs<W extends boolean = false>(body: AsyncUserDetailsQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/users/details/query */
  postAnalyticsUsersDetailsQuery<W extends boolean = false>(body: UserDetailsQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AnalyticsUserDetailsQueryResponse, W>
  /** All items of POST /api/v2/analytics/users/details/query */
  postAnalyticsUsersDetailsQueryIter<W extends boolean = false>(body: UserDetailsQuery, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AnalyticsUserDetail, AnalyticsUserDetailsQueryResponse, W>
  /** POST /api/v2/analytics/users/observations/query */
  postAnalyticsUsersObservationsQuery<W extends boolean = false>(body: UserObservationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<UserObservationQueryResponse, W>
  /** POST /api/v2/authorization/subjects/{subjectId}/bulkadd */
  postAuthorizationSubjectBulkadd<W extends boolean = false>(subjectId: string, body: RoleDivisionGrants, options?: { subjectType?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/authorization/subjects/{subjectId}/bulkremove */
  postAuthorizationSubjectBulkremove<W extends boolean = false>(subjectId: string, body: RoleDivisionGrants, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/authorization/subjects/{subjectId}/bulkreplace */
  postAuthorizationSubjectBulkreplace<W extends boolean = false>(subjectId: string, body: RoleDivisionGrants, options?: { subjectType?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId} */
  postAuthorizationSubjectDivisionRole<W extends boolean = false>(subjectId: string, divisionId: string, roleId: string, options?: { subjectType?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/users/{userId}/externalid */
  postUserExternalid<W extends boolean = false>(userId: string, body: UserExternalIdentifier, options?: _Inline<W>, call?: _Call<W>): _Answer<UserExternalIdentifier[], W>
  /** POST /api/v2/users/{userId}/invite */
  postUserInvite<W extends boolean = false>(userId: string, options?: { force?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/users/{userId}/password */
  postUserPassword<W extends boolean = false>(userId: string, body: ChangePasswordRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/users/{userId}/routinglanguages */
  postUserRoutinglanguages<W extends boolean = false>(userId: string, body: UserRoutingLanguagePost, options?: _Inline<W>, call?: _Call<W>): _Answer<UserRoutingLanguage, W>
  /** POST /api/v2/users/{userId}/routingskills */
  postUserRoutingskills<W extends boolean = false>(userId: string, body: UserRoutingSkillPost, options?: _Inline<W>, call?: _Call<W>): _Answer<UserRoutingSkill, W>
  /** POST /api/v2/users */
  postUsers<W extends boolean = false>(body: CreateUser, options?: _Inline<W>, call?: _Call<W>): _Answer<User, W>
  /** POST /api/v2/users/customattributes/schemas */
  postUsersCustomattributesSchemas<W extends boolean = false>(body: DataSchema, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
  /** POST /api/v2/users/development/activities/aggregates/query */
  postUsersDevelopmentActivitiesAggregatesQuery<W extends boolean = false>(body: DevelopmentActivityAggregateParam, options?: _Inline<W>, call?: _Call<W>): _Answer<DevelopmentActivityAggregateResponse, W>
  /** POST /api/v2/users/me/password */
  postUsersMePassword<W extends boolean = false>(body: ChangeMyPasswordRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/users/me/verifiers/totp */
  postUsersMeVerifiersTotp<W extends boolean = false>(body: CreateVerifierRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CreateVerifierResponse, W>
  /** POST /api/v2/users/me/verifiers/totp/{verifierId} */
  postUsersMeVerifiersTotpVerifierId<W extends boolean = false>(verifierId: string, body: ValidateVerifierRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/users/me/verifiers/webauthn/register */
  postUsersMeVerifiersWebauthnRegister<W extends boolean = false>(body: FinishWebAuthnRegistrationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Verifier, W>
  /** POST /api/v2/users/me/verifiers/webauthn/register/options */
  postUsersMeVerifiersWebauthnRegisterOptions<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<BeginWebAuthnRegistrationResponse, W>
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
  /** PUT /api/v2/routing/directroutingbackup/settings/me */
  putRoutingDirectroutingbackupSettingsMe<W extends boolean = false>(body: AgentDirectRoutingBackupSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentDirectRoutingBackupSettings, W>
  /** PUT /api/v2/routing/users/{userId}/directroutingbackup/settings */
  putRoutingUserDirectroutingbackupSettings<W extends boolean = false>(userId: string, body: AgentDirectRoutingBackupSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentDirectRoutingBackupSettings, W>
  /** PUT /api/v2/routing/users/{userId}/utilization */
  putRoutingUserUtilization<W extends boolean = false>(userId: string, body: UtilizationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentMaxUtilizationResponse, W>
  /** PUT /api/v2/users/{userId}/callforwarding */
  putUserCallforwarding<W extends boolean = false>(userId: string, body: CallForwarding, options?: _Inline<W>, call?: _Call<W>): _Answer<CallForwarding, W>
  /** PUT /api/v2/users/{userId}/customattributes */
  putUserCustomattributes<W extends boolean = false>(userId: string, body: UserCustomAttributesUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UserCustomAttributes, W>
  /** PUT /api/v2/users/{userId}/outofoffice */
  putUserOutofoffice<W extends boolean = false>(userId: string, body: OutOfOffice, options?: _Inline<W>, call?: _Call<W>): _Answer<OutOfOffice, W>
  /** PUT /api/v2/users/{userId}/profileskills */
  putUserProfileskills<W extends boolean = false>(userId: string, body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<string[], W>
  /** PUT /api/v2/users/{subjectId}/roles */
  putUserRoles<W extends boolean = false>(subjectId: string, body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<UserAuthorization, W>
  /** PUT /api/v2/users/{userId}/routingskills/{skillId} */
  putUserRoutingskill<W extends boolean = false>(userId: string, skillId: string, body: UserRoutingSkill, options?: _Inline<W>, call?: _Call<W>): _Answer<UserRoutingSkill, W>
  /** PUT /api/v2/users/{userId}/routingskills/bulk */
  putUserRoutingskillsBulk<W extends boolean = false>(userId: string, body: readonly UserRoutingSkillPost[], options?: _Inline<W>, call?: _Call<W>): _Answer<UserSkillEntityListing, W>
  /** PUT /api/v2/users/{userId}/routingstatus */
  putUserRoutingstatus<W extends boolean = false>(userId: string, body: RoutingStatus, options?: _Inline<W>, call?: _Call<W>): _Answer<RoutingStatus, W>
  /** PUT /api/v2/users/customattributes/schemas/{schemaId} */
  putUsersCustomattributesSchema<W extends boolean = false>(schemaId: string, body: DataSchema, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
  /** PUT /api/v2/users/me/verifiers/{verifierId} */
  putUsersMeVerifier<W extends boolean = false>(verifierId: string, body: UpdateVerifierRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Verifier, W>
  /** PUT /api/v2/users/stations/me/associatedstation/{stationId} */
  putUsersStationsMeAssociatedstationStationId<W extends boolean = false>(stationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PUT /api/v2/users/{userId}/state */
  putUserState<W extends boolean = false>(userId: string, body: UserState, options?: _Inline<W>, call?: _Call<W>): _Answer<UserState, W>
  /** PUT /api/v2/users/{userId}/station/associatedstation/{stationId} */
  putUserStationAssociatedstationStationId<W extends boolean = false>(userId: string, stationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PUT /api/v2/users/{userId}/station/defaultstation/{stationId} */
  putUserStationDefaultstationStationId<W extends boolean = false>(userId: string, stationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PUT /api/v2/users/{userId}/verifiers/{verifierId} */
  putUserVerifier<W extends boolean = false>(userId: string, verifierId: string, body: UpdateVerifierRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Verifier, W>
}

export interface Adjacents {
  superiors?: User[]
  siblings?: User[]
  directReports?: User[]
}

export interface AuthenticatorAttestationResponse {
  clientDataJSON: string
  attestationObject: string
  transports?: string[]
}

export interface AuthenticatorSelection {
  authenticatorAttachment?: string
  requireResidentKey?: boolean
  residentKey?: string
  userVerification?: string
}

export interface BeginWebAuthnRegistrationResponse {
  publicKey: PublicKeyCredentialCreationOptions
}

export interface CallForwarding {
  id?: string
  name?: string
  user?: User
  enabled?: boolean
  phoneNumber?: string
  calls?: CallRoute[]
  voicemail?: _Open<"PURECLOUD" | "LASTCALL" | "NONE">
  modifiedDate?: string
  selfUri?: string
}

export interface CallRoute {
  targets?: CallTarget[]
}

export interface CallTarget {
  type?: _Open<"STATION" | "PHONENUMBER">
  value?: string
}

export interface ChangeMyPasswordRequest {
  newPassword: string
  oldPassword: string
}

export interface ChangePasswordRequest {
  newPassword: string
}

export interface ChatFavorite {
  id: string
  externalId: string
}

export interface ChatItem {
  id?: string
  name?: string
  open: boolean
  favorite?: ChatFavorite
  images?: Image[]
  dateLastMessage?: string
  dateClosed?: string
  user?: ChatUserRef
  room?: Room
  chatType: _Open<"adhoc" | "acd" | "group" | "oneOnOne" | "supervisorAssistance">
  selfUri?: string
}

export interface ChatItemCursorListing {
  entities?: ChatItem[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface ChatPresence {
  source?: string
  organizationPresence?: OrganizationPresence
  systemPresence?: _Open<"Available" | "Away" | "Busy" | "Offline" | "Idle" | "OnQueue" | "Meal" | "Training" | "Meeting" | "Break">
  message?: string
  dateModified?: string
  outOfOffice?: OutOfOffice
}

export interface ChatUserRef {
  id?: string
  name?: string
  selfUri?: string
  jid?: string
  inactive?: boolean
  integrations?: Contact[]
  presence?: ChatPresence
}

export interface CreateUser {
  name: string
  department?: string
  email: string
  addresses?: Contact[]
  title?: string
  password?: string
  divisionId: string
  state?: _Open<"active" | "inactive" | "deleted">
}

export interface CreateVerifierRequest {
  algorithm?: _Open<"SHA1" | "SHA256" | "SHA512">
  digits?: number
  enabled?: boolean
  name: string
  period?: number
  secretSize?: number
  default?: boolean
}

export interface CreateVerifierResponse {
  id?: string
  name?: string
  type?: _Open<"totp" | "webauthn">
  enabled?: boolean
  keyUri?: string
  encodedQuickResponseCode?: string
  default?: boolean
}

export interface CredentialDescriptor {
  type: string
  id: string
  transports?: string[]
}

export interface CredentialParameter {
  type: string
  alg: number
}

export interface DevelopmentActivity {
  id?: string
  dateCompleted?: string
  createdBy?: UserReference
  dateCreated?: string
  percentageScore?: number
  isPassed?: boolean
  isLatest?: boolean
  isModuleArchived?: boolean
  archivalMode?: _Open<"Graceful" | "Immediate">
  selfUri?: string
  name?: string
  type?: _Open<"Informational" | "Coaching" | "AssessedContent" | "Assessment" | "External" | "Native">
  status?: _Open<"Planned" | "InProgress" | "Completed" | "InvalidSchedule" | "NotCompleted">
  dateDue?: string
  facilitator?: UserReference
  attendees?: UserReference[]
  isOverdue?: boolean
}

export interface DevelopmentActivityAggregateParam {
  interval: string
  metrics?: string[]
  groupBy?: string[]
  filter: DevelopmentActivityAggregateQueryRequestFilter
}

export interface DevelopmentActivityAggregateQueryRequestClause {
  type: _Open<"And" | "Or">
  predicates: DevelopmentActivityAggregateQueryRequestPredicate[]
}

export interface DevelopmentActivityAggregateQueryRequestFilter {
  type: _Open<"And" | "Or">
  clauses: DevelopmentActivityAggregateQueryRequestClause[]
}

export interface DevelopmentActivityAggregateQueryRequestPredicate {
  dimension: _Open<"attendeeId" | "type" | "moduleId" | "isPassed">
  value: string
}

export interface DevelopmentActivityAggregateQueryResponseData {
  interval?: string
  metrics?: DevelopmentActivityAggregateQueryResponseMetric[]
}

export interface DevelopmentActivityAggregateQueryResponseGroupedData {
  group?: { [key: string]: string }
  data?: DevelopmentActivityAggregateQueryResponseData[]
}

export interface DevelopmentActivityAggregateQueryResponseMetric {
  metric?: _Open<"nActivities" | "nPlannedActivities" | "nInProgressActivities" | "nCompleteActivities" | "nOverdueActivities" | "nInvalidScheduleActivities" | "nPassedActivities" | "nFailedActivities" | "oActivityScore" | "nNotCompletedActivities">
  stats?: DevelopmentActivityAggregateQueryResponseStatistics
}

export interface DevelopmentActivityAggregateQueryResponseStatistics {
  count?: number
  min?: number
  max?: number
  sum?: number
}

export interface DevelopmentActivityAggregateResponse {
  results?: DevelopmentActivityAggregateQueryResponseGroupedData[]
}

export interface DevelopmentActivityListing {
  entities?: DevelopmentActivity[]
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

export interface FieldConfigs {
  org?: FieldConfig
  person?: FieldConfig
  group?: FieldConfig
}

export interface FinishWebAuthnRegistrationRequest {
  credential: PublicKeyCredentialCreationResponse
  name: string
  default?: boolean
}

export interface PatchUser {
  id?: string
  acdAutoAnswer?: boolean
}

export interface PublicKeyCredentialCreationOptions {
  challenge: string
  rp: RelyingPartyEntity
  user: UserEntity
  pubKeyCredParams: CredentialParameter[]
  timeout?: number
  excludeCredentials?: CredentialDescriptor[]
  authenticatorSelection?: AuthenticatorSelection
  hints?: string[]
  attestation?: string
  attestationFormats?: string[]
  extensions?: { [key: string]: any }
}

export interface PublicKeyCredentialCreationResponse {
  id: string
  type: string
  rawId: string
  authenticatorAttachment?: string
  clientExtensionResults?: { [key: string]: any }
  response: AuthenticatorAttestationResponse
}

export interface RelyingPartyEntity {
  id: string
  name: string
}

export interface UpdateUser {
  id?: string
  name?: string
  chat?: Chat
  department?: string
  email?: string
  primaryContactInfo?: Contact[]
  addresses?: Contact[]
  title?: string
  username?: string
  preferredName?: string
  manager?: string
  images?: Image[]
  version: number
  profileSkills?: string[]
  locations?: Location[]
  groups?: Group[]
  state?: _Open<"active" | "inactive" | "deleted">
  acdAutoAnswer?: boolean
  certifications?: string[]
  biography?: Biography
  employerInfo?: EmployerInfo
  selfUri?: string
}

export interface UpdateVerifierRequest {
  name: string
  enabled?: boolean
  credential?: Credential
  default?: boolean
}

export interface UserCursorEntityListing {
  entities?: User[]
  nextUri?: string
  selfUri?: string
  results?: number
  cursor?: string
}

export interface UserCustomAttributes {
  id?: string
  name?: string
  userId?: string
  schema?: DataSchema
  attributes: { [key: string]: any }
  selfUri?: string
}

export interface UserCustomAttributesUpdateRequest {
  schemaId?: string
  schemaVersion?: number
  attributes: { [key: string]: any }
}

export interface UserEntity {
  id: string
  name: string
  displayName: string
}

export interface UserExpands {
  routingStatus?: RoutingStatus
  presence?: UserPresence
  integrationPresence?: UserPresence
  conversationSummary?: UserConversationSummary
  outOfOffice?: OutOfOffice
  geolocation?: Geolocation
  station?: UserStations
  authorization?: UserAuthorization
}

export interface UserExternalIdentifier {
  authorityName: string
  externalKey: string
  selfUri?: string
}

export interface UserMe {
  id?: string
  name?: string
  division?: Division
  chat?: Chat
  department?: string
  email?: string
  primaryContactInfo?: Contact[]
  addresses?: Contact[]
  state?: _Open<"active" | "inactive" | "deleted">
  title?: string
  username?: string
  manager?: User
  images?: Image[]
  version: number
  certifications?: string[]
  biography?: Biography
  employerInfo?: EmployerInfo
  preferredName?: string
  routingStatus?: RoutingStatus
  presence?: UserPresence
  integrationPresence?: UserPresence
  conversationSummary?: UserConversationSummary
  outOfOffice?: OutOfOffice
  geolocation?: Geolocation
  station?: UserStations
  authorization?: UserAuthorization
  profileSkills?: string[]
  locations?: Location[]
  groups?: Group[]
  team?: Team
  workPlanBidRanks?: WorkPlanBidRanks
  skills?: UserRoutingSkill[]
  languages?: UserRoutingLanguage[]
  autoAnswerSettings?: AutoAnswerSettings
  acdAutoAnswer?: boolean
  languagePreference?: string
  lastTokenIssued?: OAuthLastTokenIssued
  dateLastLogin?: string
  dateWelcomeSent?: string
  date?: ServerDate
  geolocationSettings?: GeolocationSettings
  organization?: Organization
  presenceDefinitions?: OrganizationPresence[]
  divisionedPresenceDefinitions?: OrganizationPresenceDefinition[]
  locationDefinitions?: LocationDefinition[]
  orgAuthorization?: DomainOrganizationRole[]
  favorites?: User[]
  superiors?: User[]
  directReports?: User[]
  adjacents?: Adjacents
  routingSkills?: RoutingSkill[]
  fieldConfigs?: FieldConfigs
  token?: TokenInfo
  trustors?: Trustor[]
  orgProducts?: DomainOrganizationProduct[]
  selfUri?: string
}

export interface UserProfile {
  id?: string
  name?: string
  state?: _Open<"active" | "inactive" | "deleted">
  dateModified?: string
  version: number
  expands?: UserExpands
  selfUri?: string
}

export interface UserProfileEntityListing {
  entities?: UserProfile[]
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

export interface UserState {
  state?: _Open<"active" | "inactive" | "deleted">
  version?: number
  stateChangeReason?: _Open<"Voluntary" | "Seasonal" | "Leave" | "Performance" | "Conduct" | "Unknown">
  stateChangeDate?: string
}

export interface ValidateVerifierRequest {
  enable?: boolean
  token: string
}

export interface Verifier {
  id?: string
  name?: string
  type?: _Open<"totp" | "webauthn">
  enabled?: boolean
  credential?: Credential
  default?: boolean
  selfUri?: string
}

export interface VerifierEntityListing {
  total?: number
  entities?: Verifier[]
  selfUri?: string
}
export {}
