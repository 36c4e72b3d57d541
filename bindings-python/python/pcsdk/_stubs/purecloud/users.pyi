# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AgentDirectRoutingBackupSettings, AgentMaxUtilizationResponse, AnalyticsUserDetail, AnalyticsUserDetailsAsyncQueryResponse, AnalyticsUserDetailsQueryResponse, AsyncQueryResponse, AsyncQueryStatus, AsyncUserDetailsQuery, AuthzDivision, AuthzSubject, AutoAnswerSettings, Biography, Chat, Contact, Coretype, CoretypeListing, Credential, DataAvailabilityResponse, DataSchema, DataSchemaListing, Division, DivsPermittedEntityListing, DomainOrganizationProduct, DomainOrganizationRole, EmployerInfo, FieldConfig, Geolocation, GeolocationSettings, Group, Image, Location, LocationDefinition, OAuthLastTokenIssued, Organization, OrganizationPresence, OrganizationPresenceDefinition, OutOfOffice, RoleDivisionGrants, Room, RoutingSkill, RoutingStatus, SchemaQuantityLimits, ServerDate, SkillGroup, Team, TokenInfo, Trustor, TrustorEntityListing, User, UserActivityData, UserActivityQuery, UserActivityResponse, UserAggregateDataContainer, UserAggregateQueryResponse, UserAggregationQuery, UserAsyncAggregateQueryResponse, UserAsyncAggregationQuery, UserAuthorization, UserConversationSummary, UserDetailsQuery, UserEntityListing, UserLanguageEntityListing, UserObservationQuery, UserObservationQueryResponse, UserPresence, UserQueue, UserQueueEntityListing, UserReference, UserRoutingLanguage, UserRoutingLanguagePost, UserRoutingSkill, UserRoutingSkillPost, UserSearchRequest, UserSkillEntityListing, UserSkillGroupEntityListing, UserStations, UsersSearchResponse, UtilizationRequest, WorkPlanBidRanks

class _RespondingUsersApi(_RespondingGroup):
    def delete_analytics_users_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_users_details_job(self, job_id: str) -> _Response: ...
    def delete_authorization_subject_division_role(self, subject_id: str, division_id: str, role_id: str) -> _Response: ...
    def delete_routing_directroutingbackup_settings_me(self) -> _Response: ...
    def delete_routing_user_directroutingbackup_settings(self, user_id: str) -> _Response: ...
    def delete_routing_user_utilization(self, user_id: str) -> _Response: ...
    def delete_user(self, user_id: str) -> _Response: ...
    def delete_user_customattribute(self, user_id: str, schema_id: str) -> _Response: ...
    def delete_user_externalid_authority_name_external_key(self, user_id: str, authority_name: str, external_key: str) -> _Response: ...
    def delete_user_routinglanguage(self, user_id: str, language_id: str) -> _Response: ...
    def delete_user_routingskill(self, user_id: str, skill_id: str) -> _Response: ...
    def delete_users_customattributes_schema(self, schema_id: str) -> _Response: ...
    def delete_users_me_verifier(self, verifier_id: str) -> _Response: ...
    def delete_users_stations_me_associatedstation(self) -> _Response: ...
    def delete_user_station_associatedstation(self, user_id: str) -> _Response: ...
    def delete_user_station_defaultstation(self, user_id: str) -> _Response: ...
    def delete_user_verifier(self, user_id: str, verifier_id: str) -> _Response: ...
    def get_analytics_users_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_users_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_users_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserAggregateDataContainer, _Response]: ...
    def get_analytics_users_details_job(self, job_id: str) -> _Response: ...
    def get_analytics_users_details_job_results(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_analytics_users_details_job_results_iter(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsUserDetail, _Response]: ...
    def get_analytics_users_details_jobs_availability(self) -> _Response: ...
    def get_authorization_divisionspermitted_me(self, permission: str, *, name: str | None = ...) -> _Response: ...
    def get_authorization_divisionspermitted_paged_me(self, permission: str, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_authorization_divisionspermitted_paged_me_iter(self, permission: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, _Response]: ...
    def get_authorization_divisionspermitted_paged_subject_id(self, subject_id: str, permission: str, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_authorization_divisionspermitted_paged_subject_id_iter(self, subject_id: str, permission: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, _Response]: ...
    def get_authorization_subject(self, subject_id: str, *, include_duplicates: bool | None = ..., include_full_roles: bool | None = ...) -> _Response: ...
    def get_authorization_subjects_me(self, *, include_duplicates: bool | None = ..., include_full_roles: bool | None = ...) -> _Response: ...
    def get_fieldconfig(self, type: str) -> _Response: ...
    def get_profiles_users(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jid: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ...) -> _Response: ...
    def get_profiles_users_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jid: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserProfile, _Response]: ...
    def get_routing_directroutingbackup_settings_me(self) -> _Response: ...
    def get_routing_user_directroutingbackup_settings(self, user_id: str) -> _Response: ...
    def get_routing_user_utilization(self, user_id: str) -> _Response: ...
    def get_user(self, user_id: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., user_custom_attribute_schema_ids: _Sequence[str] | None = ..., state: _Literal["active", "deleted"] | str | None = ...) -> _Response: ...
    def get_user_adjacents(self, user_id: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ...) -> _Response: ...
    def get_user_callforwarding(self, user_id: str) -> _Response: ...
    def get_user_customattribute(self, user_id: str, schema_id: str) -> _Response: ...
    def get_user_customattributes_bulk(self, user_id: str, schema_ids: _Sequence[str]) -> _Response: ...
    def get_user_directreports(self, user_id: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ...) -> _Response: ...
    def get_user_externalid(self, user_id: str) -> _Response: ...
    def get_user_externalid_authority_name(self, user_id: str, authority_name: str) -> _Response: ...
    def get_user_favorites(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ...) -> _Response: ...
    def get_user_favorites_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, _Response]: ...
    def get_user_geolocation(self, user_id: str, client_id: str) -> _Response: ...
    def get_user_outofoffice(self, user_id: str) -> _Response: ...
    def get_user_profile(self, user_id: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ...) -> _Response: ...
    def get_user_profileskills(self, user_id: str) -> _Response: ...
    def get_user_queues(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., joined: bool | None = ..., division_id: _Sequence[str] | None = ...) -> _Response: ...
    def get_user_queues_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., joined: bool | None = ..., division_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserQueue, _Response]: ...
    def get_user_roles(self, subject_id: str) -> _Response: ...
    def get_user_routinglanguages(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_user_routinglanguages_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserRoutingLanguage, _Response]: ...
    def get_user_routingskills(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_user_routingskills_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserRoutingSkill, _Response]: ...
    def get_user_routingstatus(self, user_id: str) -> _Response: ...
    def get_users(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jabber_id: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., user_custom_attribute_schema_ids: _Sequence[str] | None = ..., state: _Literal["active", "inactive", "deleted", "any"] | str | None = ...) -> _Response: ...
    def get_users_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jabber_id: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., user_custom_attribute_schema_ids: _Sequence[str] | None = ..., state: _Literal["active", "inactive", "deleted", "any"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, _Response]: ...
    def get_users_chats_me(self, *, exclude_closed: bool | None = ..., include_presence: bool | None = ..., include_room_owners: bool | None = ..., after: str | None = ...) -> _Response: ...
    def get_users_chats_me_iter(self, *, exclude_closed: bool | None = ..., include_presence: bool | None = ..., include_room_owners: bool | None = ..., after: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ChatItem, _Response]: ...
    def get_users_customattributes_schema(self, schema_id: str) -> _Response: ...
    def get_users_customattributes_schemas(self) -> _Response: ...
    def get_users_customattributes_schemas_coretype(self, core_type_name: str) -> _Response: ...
    def get_users_customattributes_schemas_coretypes(self) -> _Response: ...
    def get_users_customattributes_schemas_limits(self) -> _Response: ...
    def get_users_customattributes_schema_version(self, schema_id: str, version_id: str) -> _Response: ...
    def get_users_customattributes_schema_versions(self, schema_id: str) -> _Response: ...
    def get_users_development_activities(self, *, user_id: _Sequence[str] | None = ..., module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., types: _Sequence[_Literal["Informational", "Coaching", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., statuses: _Sequence[_Literal["Planned", "InProgress", "Completed", "InvalidSchedule", "NotCompleted"] | str] | None = ..., relationship: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ...) -> _Response: ...
    def get_users_development_activities_iter(self, *, user_id: _Sequence[str] | None = ..., module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., types: _Sequence[_Literal["Informational", "Coaching", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., statuses: _Sequence[_Literal["Planned", "InProgress", "Completed", "InvalidSchedule", "NotCompleted"] | str] | None = ..., relationship: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DevelopmentActivity, _Response]: ...
    def get_users_development_activities_me(self, *, module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., types: _Sequence[_Literal["Informational", "Coaching", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., statuses: _Sequence[_Literal["Planned", "InProgress", "Completed", "InvalidSchedule", "NotCompleted"] | str] | None = ..., relationship: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ...) -> _Response: ...
    def get_users_development_activities_me_iter(self, *, module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., types: _Sequence[_Literal["Informational", "Coaching", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., statuses: _Sequence[_Literal["Planned", "InProgress", "Completed", "InvalidSchedule", "NotCompleted"] | str] | None = ..., relationship: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DevelopmentActivity, _Response]: ...
    def get_users_development_activity(self, activity_id: str, type: str) -> _Response: ...
    def get_users_externalid_authority_name_external_key(self, authority_name: str, external_key: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ...) -> _Response: ...
    def get_user_skillgroups(self, user_id: str, *, page_size: int | None = ..., after: str | None = ..., before: str | None = ...) -> _Response: ...
    def get_user_skillgroups_iter(self, user_id: str, *, page_size: int | None = ..., after: str | None = ..., before: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SkillGroup, _Response]: ...
    def get_users_me(self, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent", "date", "geolocationsettings", "organization", "presencedefinitions", "divisionedpresencedefinitions", "locationdefinitions", "orgauthorization", "orgproducts", "favorites", "superiors", "directreports", "adjacents", "routingskills", "routinglanguages", "fieldconfigs", "token", "trustors", "logCapture", "autoanswersettings"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., user_custom_attribute_schema_ids: _Sequence[str] | None = ...) -> _Response: ...
    def get_users_me_verifiers(self) -> _Response: ...
    def get_users_query(self, *, cursor: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., user_custom_attribute_schema_ids: _Sequence[str] | None = ..., state: _Literal["active", "inactive", "deleted", "any"] | str | None = ...) -> _Response: ...
    def get_users_query_iter(self, *, cursor: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., user_custom_attribute_schema_ids: _Sequence[str] | None = ..., state: _Literal["active", "inactive", "deleted", "any"] | str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, _Response]: ...
    def get_users_search(self, q64: str, *, expand: _Sequence[str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ...) -> _Response: ...
    def get_users_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, _Response]: ...
    def get_users_stations_me(self) -> _Response: ...
    def get_user_state(self, user_id: str) -> _Response: ...
    def get_user_station(self, user_id: str) -> _Response: ...
    def get_user_superiors(self, user_id: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ...) -> _Response: ...
    def get_user_trustors(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_user_trustors_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Trustor, _Response]: ...
    def get_user_verifiers(self, user_id: str) -> _Response: ...
    def patch_user(self, user_id: str, body: UpdateUser | _Mapping[str, _Any]) -> _Response: ...
    def patch_user_callforwarding(self, user_id: str, body: CallForwarding | _Mapping[str, _Any]) -> _Response: ...
    def patch_user_customattributes(self, user_id: str, body: UserCustomAttributesUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_user_customattributes_bulk(self, user_id: str, body: _Sequence[UserCustomAttributesUpdateRequest | _Mapping[str, _Any]]) -> _Response: ...
    def patch_user_geolocation(self, user_id: str, client_id: str, body: Geolocation | _Mapping[str, _Any]) -> _Response: ...
    def patch_user_queue(self, queue_id: str, user_id: str, body: UserQueue | _Mapping[str, _Any]) -> _Response: ...
    def patch_user_queues(self, user_id: str, body: _Sequence[UserQueue | _Mapping[str, _Any]], *, division_id: _Sequence[str] | None = ...) -> _Response: ...
    def patch_user_routinglanguage(self, user_id: str, language_id: str, body: UserRoutingLanguage | _Mapping[str, _Any]) -> _Response: ...
    def patch_user_routinglanguages_bulk(self, user_id: str, body: _Sequence[UserRoutingLanguagePost | _Mapping[str, _Any]]) -> _Response: ...
    def patch_user_routingskills_bulk(self, user_id: str, body: _Sequence[UserRoutingSkillPost | _Mapping[str, _Any]]) -> _Response: ...
    def patch_users_bulk(self, body: _Sequence[PatchUser | _Mapping[str, _Any]]) -> _Response: ...
    def post_analytics_users_activity_query(self, body: UserActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def post_analytics_users_activity_query_iter(self, body: UserActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserActivityData, _Response]: ...
    def post_analytics_users_aggregates_jobs(self, body: UserAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_users_aggregates_query(self, body: UserAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_users_details_jobs(self, body: AsyncUserDetailsQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_users_details_query(self, body: UserDetailsQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_users_details_query_iter(self, body: UserDetailsQuery | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsUserDetail, _Response]: ...
    def post_analytics_users_observations_query(self, body: UserObservationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_authorization_subject_bulkadd(self, subject_id: str, body: RoleDivisionGrants | _Mapping[str, _Any], *, subject_type: str | None = ...) -> _Response: ...
    def post_authorization_subject_bulkremove(self, subject_id: str, body: RoleDivisionGrants | _Mapping[str, _Any]) -> _Response: ...
    def post_authorization_subject_bulkreplace(self, subject_id: str, body: RoleDivisionGrants | _Mapping[str, _Any], *, subject_type: str | None = ...) -> _Response: ...
    def post_authorization_subject_division_role(self, subject_id: str, division_id: str, role_id: str, *, subject_type: str | None = ...) -> _Response: ...
    def post_user_externalid(self, user_id: str, body: UserExternalIdentifier | _Mapping[str, _Any]) -> _Response: ...
    def post_user_invite(self, user_id: str, *, force: bool | None = ...) -> _Response: ...
    def post_user_password(self, user_id: str, body: ChangePasswordRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_user_routinglanguages(self, user_id: str, body: UserRoutingLanguagePost | _Mapping[str, _Any]) -> _Response: ...
    def post_user_routingskills(self, user_id: str, body: UserRoutingSkillPost | _Mapping[str, _Any]) -> _Response: ...
    def post_users(self, body: CreateUser | _Mapping[str, _Any]) -> _Response: ...
    def post_users_customattributes_schemas(self, body: DataSchema | _Mapping[str, _Any]) -> _Response: ...
    def post_users_development_activities_aggregates_query(self, body: DevelopmentActivityAggregateParam | _Mapping[str, _Any]) -> _Response: ...
    def post_users_me_password(self, body: ChangeMyPasswordRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_users_me_verifiers_totp(self, body: CreateVerifierRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_users_me_verifiers_totp_verifier_id(self, verifier_id: str, body: ValidateVerifierRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_users_me_verifiers_webauthn_register(self, body: FinishWebAuthnRegistrationRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_users_me_verifiers_webauthn_register_options(self) -> _Response: ...
    def post_users_search(self, body: UserSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_users_search_iter(self, body: UserSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, _Response]: ...
    def post_users_search_conversation_target(self, body: UserSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_users_search_conversation_target_iter(self, body: UserSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, _Response]: ...
    def post_users_search_queuemembers_manage(self, body: UserSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_users_search_queuemembers_manage_iter(self, body: UserSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, _Response]: ...
    def post_users_search_teams_assign(self, body: UserSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_users_search_teams_assign_iter(self, body: UserSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, _Response]: ...
    def put_routing_directroutingbackup_settings_me(self, body: AgentDirectRoutingBackupSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_user_directroutingbackup_settings(self, user_id: str, body: AgentDirectRoutingBackupSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_user_utilization(self, user_id: str, body: UtilizationRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_user_callforwarding(self, user_id: str, body: CallForwarding | _Mapping[str, _Any]) -> _Response: ...
    def put_user_customattributes(self, user_id: str, body: UserCustomAttributesUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_user_outofoffice(self, user_id: str, body: OutOfOffice | _Mapping[str, _Any]) -> _Response: ...
    def put_user_profileskills(self, user_id: str, body: _Sequence[str]) -> _Response: ...
    def put_user_roles(self, subject_id: str, body: _Sequence[str]) -> _Response: ...
    def put_user_routingskill(self, user_id: str, skill_id: str, body: UserRoutingSkill | _Mapping[str, _Any]) -> _Response: ...
    def put_user_routingskills_bulk(self, user_id: str, body: _Sequence[UserRoutingSkillPost | _Mapping[str, _Any]]) -> _Response: ...
    def put_user_routingstatus(self, user_id: str, body: RoutingStatus | _Mapping[str, _Any]) -> _Response: ...
    def put_users_customattributes_schema(self, schema_id: str, body: DataSchema | _Mapping[str, _Any]) -> _Response: ...
    def put_users_me_verifier(self, verifier_id: str, body: UpdateVerifierRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_users_stations_me_associatedstation_station_id(self, station_id: str) -> _Response: ...
    def put_user_state(self, user_id: str, body: UserState | _Mapping[str, _Any]) -> _Response: ...
    def put_user_station_associatedstation_station_id(self, user_id: str, station_id: str) -> _Response: ...
    def put_user_station_defaultstation_station_id(self, user_id: str, station_id: str) -> _Response: ...
    def put_user_verifier(self, user_id: str, verifier_id: str, body: UpdateVerifierRequest | _Mapping[str, _Any]) -> _Response: ...

class UsersApi(_PureCloudGroup):
    def with_response(self) -> _RespondingUsersApi: ...
    def delete_analytics_users_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/users/aggregates/jobs/{jobId}"""
    def delete_analytics_users_details_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/users/details/jobs/{jobId}"""
    def delete_authorization_subject_division_role(self, subject_id: str, division_id: str, role_id: str) -> None:
        """DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}"""
    def delete_routing_directroutingbackup_settings_me(self) -> None:
        """DELETE /api/v2/routing/directroutingbackup/settings/me"""
    def delete_routing_user_directroutingbackup_settings(self, user_id: str) -> None:
        """DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings"""
    def delete_routing_user_utilization(self, user_id: str) -> None:
        """DELETE /api/v2/routing/users/{userId}/utilization"""
    def delete_user(self, user_id: str) -> _Any:
        """DELETE /api/v2/users/{userId}"""
    def delete_user_customattribute(self, user_id: str, schema_id: str) -> None:
        """DELETE /api/v2/users/{userId}/customattributes/{schemaId}"""
    def delete_user_externalid_authority_name_external_key(self, user_id: str, authority_name: str, external_key: str) -> None:
        """DELETE /api/v2/users/{userId}/externalid/{authorityName}/{externalKey}"""
    def delete_user_routinglanguage(self, user_id: str, language_id: str) -> None:
        """DELETE /api/v2/users/{userId}/routinglanguages/{languageId}"""
    def delete_user_routingskill(self, user_id: str, skill_id: str) -> None:
        """DELETE /api/v2/users/{userId}/routingskills/{skillId}"""
    def delete_users_customattributes_schema(self, schema_id: str) -> None:
        """DELETE /api/v2/users/customattributes/schemas/{schemaId}"""
    def delete_users_me_verifier(self, verifier_id: str) -> None:
        """DELETE /api/v2/users/me/verifiers/{verifierId}"""
    def delete_users_stations_me_associatedstation(self) -> None:
        """DELETE /api/v2/users/stations/me/associatedstation"""
    def delete_user_station_associatedstation(self, user_id: str) -> None:
        """DELETE /api/v2/users/{userId}/station/associatedstation"""
    def delete_user_station_defaultstation(self, user_id: str) -> None:
        """DELETE /api/v2/users/{userId}/station/defaultstation"""
    def delete_user_verifier(self, user_id: str, verifier_id: str) -> None:
        """DELETE /api/v2/users/{userId}/verifiers/{verifierId}"""
    def get_analytics_users_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/users/aggregates/jobs/{jobId}"""
    def get_analytics_users_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> UserAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results"""
    def get_analytics_users_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserAggregateDataContainer, UserAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results"""
    def get_analytics_users_details_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/users/details/jobs/{jobId}"""
    def get_analytics_users_details_job_results(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ...) -> AnalyticsUserDetailsAsyncQueryResponse:
        """GET /api/v2/analytics/users/details/jobs/{jobId}/results"""
    def get_analytics_users_details_job_results_iter(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsUserDetail, AnalyticsUserDetailsAsyncQueryResponse]:
        """All items of GET /api/v2/analytics/users/details/jobs/{jobId}/results"""
    def get_analytics_users_details_jobs_availability(self) -> DataAvailabilityResponse:
        """GET /api/v2/analytics/users/details/jobs/availability"""
    def get_authorization_divisionspermitted_me(self, permission: str, *, name: str | None = ...) -> list[AuthzDivision]:
        """GET /api/v2/authorization/divisionspermitted/me"""
    def get_authorization_divisionspermitted_paged_me(self, permission: str, *, page_number: int | None = ..., page_size: int | None = ...) -> DivsPermittedEntityListing:
        """GET /api/v2/authorization/divisionspermitted/paged/me"""
    def get_authorization_divisionspermitted_paged_me_iter(self, permission: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, DivsPermittedEntityListing]:
        """All items of GET /api/v2/authorization/divisionspermitted/paged/me"""
    def get_authorization_divisionspermitted_paged_subject_id(self, subject_id: str, permission: str, *, page_number: int | None = ..., page_size: int | None = ...) -> DivsPermittedEntityListing:
        """GET /api/v2/authorization/divisionspermitted/paged/{subjectId}"""
    def get_authorization_divisionspermitted_paged_subject_id_iter(self, subject_id: str, permission: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, DivsPermittedEntityListing]:
        """All items of GET /api/v2/authorization/divisionspermitted/paged/{subjectId}"""
    def get_authorization_subject(self, subject_id: str, *, include_duplicates: bool | None = ..., include_full_roles: bool | None = ...) -> AuthzSubject:
        """GET /api/v2/authorization/subjects/{subjectId}"""
    def get_authorization_subjects_me(self, *, include_duplicates: bool | None = ..., include_full_roles: bool | None = ...) -> AuthzSubject:
        """GET /api/v2/authorization/subjects/me"""
    def get_fieldconfig(self, type: str) -> FieldConfig:
        """GET /api/v2/fieldconfig"""
    def get_profiles_users(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jid: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ...) -> UserProfileEntityListing:
        """GET /api/v2/profiles/users"""
    def get_profiles_users_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jid: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserProfile, UserProfileEntityListing]:
        """All items of GET /api/v2/profiles/users"""
    def get_routing_directroutingbackup_settings_me(self) -> AgentDirectRoutingBackupSettings:
        """GET /api/v2/routing/directroutingbackup/settings/me"""
    def get_routing_user_directroutingbackup_settings(self, user_id: str) -> AgentDirectRoutingBackupSettings:
        """GET /api/v2/routing/users/{userId}/directroutingbackup/settings"""
    def get_routing_user_utilization(self, user_id: str) -> AgentMaxUtilizationResponse:
        """GET /api/v2/routing/users/{userId}/utilization"""
    def get_user(self, user_id: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., user_custom_attribute_schema_ids: _Sequence[str] | None = ..., state: _Literal["active", "deleted"] | str | None = ...) -> User:
        """GET /api/v2/users/{userId}"""
    def get_user_adjacents(self, user_id: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ...) -> Adjacents:
        """GET /api/v2/users/{userId}/adjacents"""
    def get_user_callforwarding(self, user_id: str) -> CallForwarding:
        """GET /api/v2/users/{userId}/callforwarding"""
    def get_user_customattribute(self, user_id: str, schema_id: str) -> UserCustomAttributes:
        """GET /api/v2/users/{userId}/customattributes/{schemaId}"""
    def get_user_customattributes_bulk(self, user_id: str, schema_ids: _Sequence[str]) -> list[_Any]:
        """GET /api/v2/users/{userId}/customattributes/bulk"""
    def get_user_directreports(self, user_id: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ...) -> list[User]:
        """GET /api/v2/users/{userId}/directreports"""
    def get_user_externalid(self, user_id: str) -> list[UserExternalIdentifier]:
        """GET /api/v2/users/{userId}/externalid"""
    def get_user_externalid_authority_name(self, user_id: str, authority_name: str) -> UserExternalIdentifier:
        """GET /api/v2/users/{userId}/externalid/{authorityName}"""
    def get_user_favorites(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ...) -> UserEntityListing:
        """GET /api/v2/users/{userId}/favorites (deprecated)"""
    def get_user_favorites_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, UserEntityListing]:
        """All items of GET /api/v2/users/{userId}/favorites (deprecated)"""
    def get_user_geolocation(self, user_id: str, client_id: str) -> Geolocation:
        """GET /api/v2/users/{userId}/geolocations/{clientId}"""
    def get_user_outofoffice(self, user_id: str) -> OutOfOffice:
        """GET /api/v2/users/{userId}/outofoffice"""
    def get_user_profile(self, user_id: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ...) -> UserProfile:
        """GET /api/v2/users/{userId}/profile"""
    def get_user_profileskills(self, user_id: str) -> list[str]:
        """GET /api/v2/users/{userId}/profileskills"""
    def get_user_queues(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., joined: bool | None = ..., division_id: _Sequence[str] | None = ...) -> UserQueueEntityListing:
        """GET /api/v2/users/{userId}/queues"""
    def get_user_queues_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., joined: bool | None = ..., division_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserQueue, UserQueueEntityListing]:
        """All items of GET /api/v2/users/{userId}/queues"""
    def get_user_roles(self, subject_id: str) -> UserAuthorization:
        """GET /api/v2/users/{subjectId}/roles"""
    def get_user_routinglanguages(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> UserLanguageEntityListing:
        """GET /api/v2/users/{userId}/routinglanguages"""
    def get_user_routinglanguages_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserRoutingLanguage, UserLanguageEntityListing]:
        """All items of GET /api/v2/users/{userId}/routinglanguages"""
    def get_user_routingskills(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> UserSkillEntityListing:
        """GET /api/v2/users/{userId}/routingskills"""
    def get_user_routingskills_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserRoutingSkill, UserSkillEntityListing]:
        """All items of GET /api/v2/users/{userId}/routingskills"""
    def get_user_routingstatus(self, user_id: str) -> RoutingStatus:
        """GET /api/v2/users/{userId}/routingstatus"""
    def get_users(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jabber_id: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., user_custom_attribute_schema_ids: _Sequence[str] | None = ..., state: _Literal["active", "inactive", "deleted", "any"] | str | None = ...) -> UserEntityListing:
        """GET /api/v2/users"""
    def get_users_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jabber_id: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., user_custom_attribute_schema_ids: _Sequence[str] | None = ..., state: _Literal["active", "inactive", "deleted", "any"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, UserEntityListing]:
        """All items of GET /api/v2/users"""
    def get_users_chats_me(self, *, exclude_closed: bool | None = ..., include_presence: bool | None = ..., include_room_owners: bool | None = ..., after: str | None = ...) -> ChatItemCursorListing:
        """GET /api/v2/users/chats/me"""
    def get_users_chats_me_iter(self, *, exclude_closed: bool | None = ..., include_presence: bool | None = ..., include_room_owners: bool | None = ..., after: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ChatItem, ChatItemCursorListing]:
        """All items of GET /api/v2/users/chats/me"""
    def get_users_customattributes_schema(self, schema_id: str) -> DataSchema:
        """GET /api/v2/users/customattributes/schemas/{schemaId}"""
    def get_users_customattributes_schemas(self) -> DataSchemaListing:
        """GET /api/v2/users/customattributes/schemas"""
    def get_users_customattributes_schemas_coretype(self, core_type_name: str) -> Coretype:
        """GET /api/v2/users/customattributes/schemas/coretypes/{coreTypeName}"""
    def get_users_customattributes_schemas_coretypes(self) -> CoretypeListing:
        """GET /api/v2/users/customattributes/schemas/coretypes"""
    def get_users_customattributes_schemas_limits(self) -> SchemaQuantityLimits:
        """GET /api/v2/users/customattributes/schemas/limits"""
    def get_users_customattributes_schema_version(self, schema_id: str, version_id: str) -> DataSchema:
        """GET /api/v2/users/customattributes/schemas/{schemaId}/versions/{versionId}"""
    def get_users_customattributes_schema_versions(self, schema_id: str) -> DataSchemaListing:
        """GET /api/v2/users/customattributes/schemas/{schemaId}/versions"""
    def get_users_development_activities(self, *, user_id: _Sequence[str] | None = ..., module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., types: _Sequence[_Literal["Informational", "Coaching", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., statuses: _Sequence[_Literal["Planned", "InProgress", "Completed", "InvalidSchedule", "NotCompleted"] | str] | None = ..., relationship: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ...) -> DevelopmentActivityListing:
        """GET /api/v2/users/development/activities"""
    def get_users_development_activities_iter(self, *, user_id: _Sequence[str] | None = ..., module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., types: _Sequence[_Literal["Informational", "Coaching", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., statuses: _Sequence[_Literal["Planned", "InProgress", "Completed", "InvalidSchedule", "NotCompleted"] | str] | None = ..., relationship: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DevelopmentActivity, DevelopmentActivityListing]:
        """All items of GET /api/v2/users/development/activities"""
    def get_users_development_activities_me(self, *, module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., types: _Sequence[_Literal["Informational", "Coaching", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., statuses: _Sequence[_Literal["Planned", "InProgress", "Completed", "InvalidSchedule", "NotCompleted"] | str] | None = ..., relationship: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ...) -> DevelopmentActivityListing:
        """GET /api/v2/users/development/activities/me"""
    def get_users_development_activities_me_iter(self, *, module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., types: _Sequence[_Literal["Informational", "Coaching", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., statuses: _Sequence[_Literal["Planned", "InProgress", "Completed", "InvalidSchedule", "NotCompleted"] | str] | None = ..., relationship: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DevelopmentActivity, DevelopmentActivityListing]:
        """All items of GET /api/v2/users/development/activities/me"""
    def get_users_development_activity(self, activity_id: str, type: str) -> DevelopmentActivity:
        """GET /api/v2/users/development/activities/{activityId}"""
    def get_users_externalid_authority_name_external_key(self, authority_name: str, external_key: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ...) -> User:
        """GET /api/v2/users/externalid/{authorityName}/{externalKey}"""
    def get_user_skillgroups(self, user_id: str, *, page_size: int | None = ..., after: str | None = ..., before: str | None = ...) -> UserSkillGroupEntityListing:
        """GET /api/v2/users/{userId}/skillgroups"""
    def get_user_skillgroups_iter(self, user_id: str, *, page_size: int | None = ..., after: str | None = ..., before: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SkillGroup, UserSkillGroupEntityListing]:
        """All items of GET /api/v2/users/{userId}/skillgroups"""
    def get_users_me(self, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent", "date", "geolocationsettings", "organization", "presencedefinitions", "divisionedpresencedefinitions", "locationdefinitions", "orgauthorization", "orgproducts", "favorites", "superiors", "directreports", "adjacents", "routingskills", "routinglanguages", "fieldconfigs", "token", "trustors", "logCapture", "autoanswersettings"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., user_custom_attribute_schema_ids: _Sequence[str] | None = ...) -> UserMe:
        """GET /api/v2/users/me"""
    def get_users_me_verifiers(self) -> VerifierEntityListing:
        """GET /api/v2/users/me/verifiers"""
    def get_users_query(self, *, cursor: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., user_custom_attribute_schema_ids: _Sequence[str] | None = ..., state: _Literal["active", "inactive", "deleted", "any"] | str | None = ...) -> UserCursorEntityListing:
        """GET /api/v2/users/query"""
    def get_users_query_iter(self, *, cursor: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., user_custom_attribute_schema_ids: _Sequence[str] | None = ..., state: _Literal["active", "inactive", "deleted", "any"] | str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, UserCursorEntityListing]:
        """All items of GET /api/v2/users/query"""
    def get_users_search(self, q64: str, *, expand: _Sequence[str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ...) -> UsersSearchResponse:
        """GET /api/v2/users/search"""
    def get_users_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, UsersSearchResponse]:
        """All items of GET /api/v2/users/search"""
    def get_users_stations_me(self) -> UserStations:
        """GET /api/v2/users/stations/me"""
    def get_user_state(self, user_id: str) -> UserState:
        """GET /api/v2/users/{userId}/state"""
    def get_user_station(self, user_id: str) -> UserStations:
        """GET /api/v2/users/{userId}/station"""
    def get_user_superiors(self, user_id: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ...) -> list[User]:
        """GET /api/v2/users/{userId}/superiors"""
    def get_user_trustors(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> TrustorEntityListing:
        """GET /api/v2/users/{userId}/trustors"""
    def get_user_trustors_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Trustor, TrustorEntityListing]:
        """All items of GET /api/v2/users/{userId}/trustors"""
    def get_user_verifiers(self, user_id: str) -> VerifierEntityListing:
        """GET /api/v2/users/{userId}/verifiers"""
    def patch_user(self, user_id: str, body: UpdateUser | _Mapping[str, _Any]) -> User:
        """PATCH /api/v2/users/{userId}"""
    def patch_user_callforwarding(self, user_id: str, body: CallForwarding | _Mapping[str, _Any]) -> CallForwarding:
        """PATCH /api/v2/users/{userId}/callforwarding"""
    def patch_user_customattributes(self, user_id: str, body: UserCustomAttributesUpdateRequest | _Mapping[str, _Any]) -> UserCustomAttributes:
        """PATCH /api/v2/users/{userId}/customattributes"""
    def patch_user_customattributes_bulk(self, user_id: str, body: _Sequence[UserCustomAttributesUpdateRequest | _Mapping[str, _Any]]) -> UserCustomAttributes:
        """PATCH /api/v2/users/{userId}/customattributes/bulk"""
    def patch_user_geolocation(self, user_id: str, client_id: str, body: Geolocation | _Mapping[str, _Any]) -> Geolocation:
        """PATCH /api/v2/users/{userId}/geolocations/{clientId}"""
    def patch_user_queue(self, queue_id: str, user_id: str, body: UserQueue | _Mapping[str, _Any]) -> UserQueue:
        """PATCH /api/v2/users/{userId}/queues/{queueId}"""
    def patch_user_queues(self, user_id: str, body: _Sequence[UserQueue | _Mapping[str, _Any]], *, division_id: _Sequence[str] | None = ...) -> UserQueueEntityListing:
        """PATCH /api/v2/users/{userId}/queues"""
    def patch_user_routinglanguage(self, user_id: str, language_id: str, body: UserRoutingLanguage | _Mapping[str, _Any]) -> UserRoutingLanguage:
        """PATCH /api/v2/users/{userId}/routinglanguages/{languageId}"""
    def patch_user_routinglanguages_bulk(self, user_id: str, body: _Sequence[UserRoutingLanguagePost | _Mapping[str, _Any]]) -> UserLanguageEntityListing:
        """PATCH /api/v2/users/{userId}/routinglanguages/bulk"""
    def patch_user_routingskills_bulk(self, user_id: str, body: _Sequence[UserRoutingSkillPost | _Mapping[str, _Any]]) -> UserSkillEntityListing:
        """PATCH /api/v2/users/{userId}/routingskills/bulk"""
    def patch_users_bulk(self, body: _Sequence[PatchUser | _Mapping[str, _Any]]) -> UserEntityListing:
        """PATCH /api/v2/users/bulk"""
    def post_analytics_users_activity_query(self, body: UserActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> UserActivityResponse:
        """POST /api/v2/analytics/users/activity/query"""
    def post_analytics_users_activity_query_iter(self, body: UserActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserActivityData, UserActivityResponse]:
        """All items of POST /api/v2/analytics/users/activity/query"""
    def post_analytics_users_aggregates_jobs(self, body: UserAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/users/aggregates/jobs"""
    def post_analytics_users_aggregates_query(self, body: UserAggregationQuery | _Mapping[str, _Any]) -> UserAggregateQueryResponse:
        """POST /api/v2/analytics/users/aggregates/query"""
    def post_analytics_users_details_jobs(self, body: AsyncUserDetailsQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/users/details/jobs"""
    def post_analytics_users_details_query(self, body: UserDetailsQuery | _Mapping[str, _Any]) -> AnalyticsUserDetailsQueryResponse:
        """POST /api/v2/analytics/users/details/query"""
    def post_analytics_users_details_query_iter(self, body: UserDetailsQuery | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsUserDetail, AnalyticsUserDetailsQueryResponse]:
        """All items of POST /api/v2/analytics/users/details/query"""
    def post_analytics_users_observations_query(self, body: UserObservationQuery | _Mapping[str, _Any]) -> UserObservationQueryResponse:
        """POST /api/v2/analytics/users/observations/query"""
    def post_authorization_subject_bulkadd(self, subject_id: str, body: RoleDivisionGrants | _Mapping[str, _Any], *, subject_type: str | None = ...) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/bulkadd"""
    def post_authorization_subject_bulkremove(self, subject_id: str, body: RoleDivisionGrants | _Mapping[str, _Any]) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/bulkremove"""
    def post_authorization_subject_bulkreplace(self, subject_id: str, body: RoleDivisionGrants | _Mapping[str, _Any], *, subject_type: str | None = ...) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/bulkreplace"""
    def post_authorization_subject_division_role(self, subject_id: str, division_id: str, role_id: str, *, subject_type: str | None = ...) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}"""
    def post_user_externalid(self, user_id: str, body: UserExternalIdentifier | _Mapping[str, _Any]) -> list[UserExternalIdentifier]:
        """POST /api/v2/users/{userId}/externalid"""
    def post_user_invite(self, user_id: str, *, force: bool | None = ...) -> None:
        """POST /api/v2/users/{userId}/invite"""
    def post_user_password(self, user_id: str, body: ChangePasswordRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/users/{userId}/password"""
    def post_user_routinglanguages(self, user_id: str, body: UserRoutingLanguagePost | _Mapping[str, _Any]) -> UserRoutingLanguage:
        """POST /api/v2/users/{userId}/routinglanguages"""
    def post_user_routingskills(self, user_id: str, body: UserRoutingSkillPost | _Mapping[str, _Any]) -> UserRoutingSkill:
        """POST /api/v2/users/{userId}/routingskills"""
    def post_users(self, body: CreateUser | _Mapping[str, _Any]) -> User:
        """POST /api/v2/users"""
    def post_users_customattributes_schemas(self, body: DataSchema | _Mapping[str, _Any]) -> DataSchema:
        """POST /api/v2/users/customattributes/schemas"""
    def post_users_development_activities_aggregates_query(self, body: DevelopmentActivityAggregateParam | _Mapping[str, _Any]) -> DevelopmentActivityAggregateResponse:
        """POST /api/v2/users/development/activities/aggregates/query"""
    def post_users_me_password(self, body: ChangeMyPasswordRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/users/me/password"""
    def post_users_me_verifiers_totp(self, body: CreateVerifierRequest | _Mapping[str, _Any]) -> CreateVerifierResponse:
        """POST /api/v2/users/me/verifiers/totp"""
    def post_users_me_verifiers_totp_verifier_id(self, verifier_id: str, body: ValidateVerifierRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/users/me/verifiers/totp/{verifierId}"""
    def post_users_me_verifiers_webauthn_register(self, body: FinishWebAuthnRegistrationRequest | _Mapping[str, _Any]) -> Verifier:
        """POST /api/v2/users/me/verifiers/webauthn/register"""
    def post_users_me_verifiers_webauthn_register_options(self) -> BeginWebAuthnRegistrationResponse:
        """POST /api/v2/users/me/verifiers/webauthn/register/options"""
    def post_users_search(self, body: UserSearchRequest | _Mapping[str, _Any]) -> UsersSearchResponse:
        """POST /api/v2/users/search"""
    def post_users_search_iter(self, body: UserSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, UsersSearchResponse]:
        """All items of POST /api/v2/users/search"""
    def post_users_search_conversation_target(self, body: UserSearchRequest | _Mapping[str, _Any]) -> UsersSearchResponse:
        """POST /api/v2/users/search/conversation/target (preview)"""
    def post_users_search_conversation_target_iter(self, body: UserSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, UsersSearchResponse]:
        """All items of POST /api/v2/users/search/conversation/target (preview)"""
    def post_users_search_queuemembers_manage(self, body: UserSearchRequest | _Mapping[str, _Any]) -> UsersSearchResponse:
        """POST /api/v2/users/search/queuemembers/manage (preview)"""
    def post_users_search_queuemembers_manage_iter(self, body: UserSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, UsersSearchResponse]:
        """All items of POST /api/v2/users/search/queuemembers/manage (preview)"""
    def post_users_search_teams_assign(self, body: UserSearchRequest | _Mapping[str, _Any]) -> UsersSearchResponse:
        """POST /api/v2/users/search/teams/assign"""
    def post_users_search_teams_assign_iter(self, body: UserSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, UsersSearchResponse]:
        """All items of POST /api/v2/users/search/teams/assign"""
    def put_routing_directroutingbackup_settings_me(self, body: AgentDirectRoutingBackupSettings | _Mapping[str, _Any]) -> AgentDirectRoutingBackupSettings:
        """PUT /api/v2/routing/directroutingbackup/settings/me"""
    def put_routing_user_directroutingbackup_settings(self, user_id: str, body: AgentDirectRoutingBackupSettings | _Mapping[str, _Any]) -> AgentDirectRoutingBackupSettings:
        """PUT /api/v2/routing/users/{userId}/directroutingbackup/settings"""
    def put_routing_user_utilization(self, user_id: str, body: UtilizationRequest | _Mapping[str, _Any]) -> AgentMaxUtilizationResponse:
        """PUT /api/v2/routing/users/{userId}/utilization"""
    def put_user_callforwarding(self, user_id: str, body: CallForwarding | _Mapping[str, _Any]) -> CallForwarding:
        """PUT /api/v2/users/{userId}/callforwarding"""
    def put_user_customattributes(self, user_id: str, body: UserCustomAttributesUpdateRequest | _Mapping[str, _Any]) -> UserCustomAttributes:
        """PUT /api/v2/users/{userId}/customattributes"""
    def put_user_outofoffice(self, user_id: str, body: OutOfOffice | _Mapping[str, _Any]) -> OutOfOffice:
        """PUT /api/v2/users/{userId}/outofoffice"""
    def put_user_profileskills(self, user_id: str, body: _Sequence[str]) -> list[str]:
        """PUT /api/v2/users/{userId}/profileskills"""
    def put_user_roles(self, subject_id: str, body: _Sequence[str]) -> UserAuthorization:
        """PUT /api/v2/users/{subjectId}/roles"""
    def put_user_routingskill(self, user_id: str, skill_id: str, body: UserRoutingSkill | _Mapping[str, _Any]) -> UserRoutingSkill:
        """PUT /api/v2/users/{userId}/routingskills/{skillId}"""
    def put_user_routingskills_bulk(self, user_id: str, body: _Sequence[UserRoutingSkillPost | _Mapping[str, _Any]]) -> UserSkillEntityListing:
        """PUT /api/v2/users/{userId}/routingskills/bulk"""
    def put_user_routingstatus(self, user_id: str, body: RoutingStatus | _Mapping[str, _Any]) -> RoutingStatus:
        """PUT /api/v2/users/{userId}/routingstatus"""
    def put_users_customattributes_schema(self, schema_id: str, body: DataSchema | _Mapping[str, _Any]) -> DataSchema:
        """PUT /api/v2/users/customattributes/schemas/{schemaId}"""
    def put_users_me_verifier(self, verifier_id: str, body: UpdateVerifierRequest | _Mapping[str, _Any]) -> Verifier:
        """PUT /api/v2/users/me/verifiers/{verifierId}"""
    def put_users_stations_me_associatedstation_station_id(self, station_id: str) -> None:
        """PUT /api/v2/users/stations/me/associatedstation/{stationId}"""
    def put_user_state(self, user_id: str, body: UserState | _Mapping[str, _Any]) -> UserState:
        """PUT /api/v2/users/{userId}/state"""
    def put_user_station_associatedstation_station_id(self, user_id: str, station_id: str) -> None:
        """PUT /api/v2/users/{userId}/station/associatedstation/{stationId}"""
    def put_user_station_defaultstation_station_id(self, user_id: str, station_id: str) -> None:
        """PUT /api/v2/users/{userId}/station/defaultstation/{stationId}"""
    def put_user_verifier(self, user_id: str, verifier_id: str, body: UpdateVerifierRequest | _Mapping[str, _Any]) -> Verifier:
        """PUT /api/v2/users/{userId}/verifiers/{verifierId}"""

class Adjacents(_Model):
    superiors: list[User]
    siblings: list[User]
    direct_reports: list[User]

class AuthenticatorAttestationResponse(_Model):
    client_data_json: str
    clientDataJSON: str
    attestation_object: str
    transports: list[str]

class AuthenticatorSelection(_Model):
    authenticator_attachment: str
    require_resident_key: bool
    resident_key: str
    user_verification: str

class BeginWebAuthnRegistrationResponse(_Model):
    public_key: PublicKeyCredentialCreationOptions

class CallForwarding(_Model):
    id: str
    name: str
    user: User
    enabled: bool
    phone_number: str
    calls: list[CallRoute]
    voicemail: _Literal["PURECLOUD", "LASTCALL", "NONE"] | str
    modified_date: str
    self_uri: str

class CallRoute(_Model):
    targets: list[CallTarget]

class CallTarget(_Model):
    type: _Literal["STATION", "PHONENUMBER"] | str
    value: str

class ChangeMyPasswordRequest(_Model):
    new_password: str
    old_password: str

class ChangePasswordRequest(_Model):
    new_password: str

class ChatFavorite(_Model):
    id: str
    external_id: str

class ChatItem(_Model):
    id: str
    name: str
    open: bool
    favorite: ChatFavorite
    images: list[Image]
    date_last_message: str
    date_closed: str
    user: ChatUserRef
    room: Room
    chat_type: _Literal["adhoc", "acd", "group", "oneOnOne", "supervisorAssistance"] | str
    self_uri: str

class ChatItemCursorListing(_Model):
    entities: list[ChatItem]
    next_uri: str
    self_uri: str
    previous_uri: str

class ChatPresence(_Model):
    source: str
    organization_presence: OrganizationPresence
    system_presence: _Literal["Available", "Away", "Busy", "Offline", "Idle", "OnQueue", "Meal", "Training", "Meeting", "Break"] | str
    message: str
    date_modified: str
    out_of_office: OutOfOffice

class ChatUserRef(_Model):
    id: str
    name: str
    self_uri: str
    jid: str
    inactive: bool
    integrations: list[Contact]
    presence: ChatPresence

class CreateUser(_Model):
    name: str
    department: str
    email: str
    addresses: list[Contact]
    title: str
    password: str
    division_id: str
    state: _Literal["active", "inactive", "deleted"] | str

class CreateVerifierRequest(_Model):
    algorithm: _Literal["SHA1", "SHA256", "SHA512"] | str
    digits: int
    enabled: bool
    name: str
    period: int
    secret_size: int
    default: bool

class CreateVerifierResponse(_Model):
    id: str
    name: str
    type: _Literal["totp", "webauthn"] | str
    enabled: bool
    key_uri: str
    encoded_quick_response_code: str
    default: bool

class CredentialDescriptor(_Model):
    type: str
    id: str
    transports: list[str]

class CredentialParameter(_Model):
    type: str
    alg: int

class DevelopmentActivity(_Model):
    id: str
    date_completed: str
    created_by: UserReference
    date_created: str
    percentage_score: float
    is_passed: bool
    is_latest: bool
    is_module_archived: bool
    archival_mode: _Literal["Graceful", "Immediate"] | str
    self_uri: str
    name: str
    type: _Literal["Informational", "Coaching", "AssessedContent", "Assessment", "External", "Native"] | str
    status: _Literal["Planned", "InProgress", "Completed", "InvalidSchedule", "NotCompleted"] | str
    date_due: str
    facilitator: UserReference
    attendees: list[UserReference]
    is_overdue: bool

class DevelopmentActivityAggregateParam(_Model):
    interval: str
    metrics: list[str]
    group_by: list[str]
    filter: DevelopmentActivityAggregateQueryRequestFilter

class DevelopmentActivityAggregateQueryRequestClause(_Model):
    type: _Literal["And", "Or"] | str
    predicates: list[DevelopmentActivityAggregateQueryRequestPredicate]

class DevelopmentActivityAggregateQueryRequestFilter(_Model):
    type: _Literal["And", "Or"] | str
    clauses: list[DevelopmentActivityAggregateQueryRequestClause]

class DevelopmentActivityAggregateQueryRequestPredicate(_Model):
    dimension: _Literal["attendeeId", "type", "moduleId", "isPassed"] | str
    value: str

class DevelopmentActivityAggregateQueryResponseData(_Model):
    interval: str
    metrics: list[DevelopmentActivityAggregateQueryResponseMetric]

class DevelopmentActivityAggregateQueryResponseGroupedData(_Model):
    group: dict[str, str]
    data: list[DevelopmentActivityAggregateQueryResponseData]

class DevelopmentActivityAggregateQueryResponseMetric(_Model):
    metric: _Literal["nActivities", "nPlannedActivities", "nInProgressActivities", "nCompleteActivities", "nOverdueActivities", "nInvalidScheduleActivities", "nPassedActivities", "nFailedActivities", "oActivityScore", "nNotCompletedActivities"] | str
    stats: DevelopmentActivityAggregateQueryResponseStatistics

class DevelopmentActivityAggregateQueryResponseStatistics(_Model):
    count: int
    min: float
    max: float
    sum: float

class DevelopmentActivityAggregateResponse(_Model):
    results: list[DevelopmentActivityAggregateQueryResponseGroupedData]

class DevelopmentActivityListing(_Model):
    entities: list[DevelopmentActivity]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class FieldConfigs(_Model):
    org: FieldConfig
    person: FieldConfig
    group: FieldConfig

class FinishWebAuthnRegistrationRequest(_Model):
    credential: PublicKeyCredentialCreationResponse
    name: str
    default: bool

class PatchUser(_Model):
    id: str
    acd_auto_answer: bool

class PublicKeyCredentialCreationOptions(_Model):
    challenge: str
    rp: RelyingPartyEntity
    user: UserEntity
    pub_key_cred_params: list[CredentialParameter]
    timeout: int
    exclude_credentials: list[CredentialDescriptor]
    authenticator_selection: AuthenticatorSelection
    hints: list[str]
    attestation: str
    attestation_formats: list[str]
    extensions: dict[str, _Any]

class PublicKeyCredentialCreationResponse(_Model):
    id: str
    type: str
    raw_id: str
    authenticator_attachment: str
    client_extension_results: dict[str, _Any]
    response: AuthenticatorAttestationResponse

class RelyingPartyEntity(_Model):
    id: str
    name: str

class UpdateUser(_Model):
    id: str
    name: str
    chat: Chat
    department: str
    email: str
    primary_contact_info: list[Contact]
    addresses: list[Contact]
    title: str
    username: str
    preferred_name: str
    manager: str
    images: list[Image]
    version: int
    profile_skills: list[str]
    locations: list[Location]
    groups: list[Group]
    state: _Literal["active", "inactive", "deleted"] | str
    acd_auto_answer: bool
    certifications: list[str]
    biography: Biography
    employer_info: EmployerInfo
    self_uri: str

class UpdateVerifierRequest(_Model):
    name: str
    enabled: bool
    credential: Credential
    default: bool

class UserCursorEntityListing(_Model):
    entities: list[User]
    next_uri: str
    self_uri: str
    results: int
    cursor: str

class UserCustomAttributes(_Model):
    id: str
    name: str
    user_id: str
    schema: DataSchema
    attributes: dict[str, _Any]
    self_uri: str

class UserCustomAttributesUpdateRequest(_Model):
    schema_id: str
    schema_version: int
    attributes: dict[str, _Any]

class UserEntity(_Model):
    id: str
    name: str
    display_name: str

class UserExpands(_Model):
    routing_status: RoutingStatus
    presence: UserPresence
    integration_presence: UserPresence
    conversation_summary: UserConversationSummary
    out_of_office: OutOfOffice
    geolocation: Geolocation
    station: UserStations
    authorization: UserAuthorization

class UserExternalIdentifier(_Model):
    authority_name: str
    external_key: str
    self_uri: str

class UserMe(_Model):
    id: str
    name: str
    division: Division
    chat: Chat
    department: str
    email: str
    primary_contact_info: list[Contact]
    addresses: list[Contact]
    state: _Literal["active", "inactive", "deleted"] | str
    title: str
    username: str
    manager: User
    images: list[Image]
    version: int
    certifications: list[str]
    biography: Biography
    employer_info: EmployerInfo
    preferred_name: str
    routing_status: RoutingStatus
    presence: UserPresence
    integration_presence: UserPresence
    conversation_summary: UserConversationSummary
    out_of_office: OutOfOffice
    geolocation: Geolocation
    station: UserStations
    authorization: UserAuthorization
    profile_skills: list[str]
    locations: list[Location]
    groups: list[Group]
    team: Team
    work_plan_bid_ranks: WorkPlanBidRanks
    skills: list[UserRoutingSkill]
    languages: list[UserRoutingLanguage]
    auto_answer_settings: AutoAnswerSettings
    acd_auto_answer: bool
    language_preference: str
    last_token_issued: OAuthLastTokenIssued
    date_last_login: str
    date_welcome_sent: str
    date: ServerDate
    geolocation_settings: GeolocationSettings
    organization: Organization
    presence_definitions: list[OrganizationPresence]
    divisioned_presence_definitions: list[OrganizationPresenceDefinition]
    location_definitions: list[LocationDefinition]
    org_authorization: list[DomainOrganizationRole]
    favorites: list[User]
    superiors: list[User]
    direct_reports: list[User]
    adjacents: Adjacents
    routing_skills: list[RoutingSkill]
    field_configs: FieldConfigs
    token: TokenInfo
    trustors: list[Trustor]
    org_products: list[DomainOrganizationProduct]
    self_uri: str

class UserProfile(_Model):
    id: str
    name: str
    state: _Literal["active", "inactive", "deleted"] | str
    date_modified: str
    version: int
    expands: UserExpands
    self_uri: str

class UserProfileEntityListing(_Model):
    entities: list[UserProfile]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class UserState(_Model):
    state: _Literal["active", "inactive", "deleted"] | str
    version: int
    state_change_reason: _Literal["Voluntary", "Seasonal", "Leave", "Performance", "Conduct", "Unknown"] | str
    state_change_date: str

class ValidateVerifierRequest(_Model):
    enable: bool
    token: str

class Verifier(_Model):
    id: str
    name: str
    type: _Literal["totp", "webauthn"] | str
    enabled: bool
    credential: Credential
    default: bool
    self_uri: str

class VerifierEntityListing(_Model):
    total: int
    entities: list[Verifier]
    self_uri: str
