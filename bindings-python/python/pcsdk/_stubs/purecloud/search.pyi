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
from ._shared import ConversationCustomAttributesSearchRequest, ConversationParticipantSearchRequest, Group, GroupSearchRequest, GroupsSearchResponse, JsonCursorSearchResponse, JsonNodeSearchResponse, JsonSearchResponse, LocationDefinition, LocationSearchRequest, LocationsSearchResponse, SearchRequest, SearchSort, Site, SiteSearchRequest, SitesSearchResponse, SuggestSearchRequest, Team, TeamSearchRequest, TeamsSearchResponse, TranscriptSearchRequest, User, UserSearchRequest, UsersSearchResponse, VoicemailMessage, VoicemailSearchRequest, VoicemailsSearchResponse

class _RespondingSearchApi(_RespondingGroup):
    def get_documentation_gkn_search(self, q64: str) -> _Response: ...
    def get_documentation_gkn_search_iter(self, q64: str, *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GKNDocumentationResult, _Response]: ...
    def get_documentation_search(self, q64: str) -> _Response: ...
    def get_documentation_search_iter(self, q64: str, *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DocumentationResult, _Response]: ...
    def get_groups_search(self, q64: str, *, expand: _Sequence[str] | None = ...) -> _Response: ...
    def get_groups_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Group, _Response]: ...
    def get_locations_search(self, q64: str, *, expand: _Sequence[_Literal["images", "addressVerificationDetails"] | str] | None = ...) -> _Response: ...
    def get_locations_search_iter(self, q64: str, *, expand: _Sequence[_Literal["images", "addressVerificationDetails"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LocationDefinition, _Response]: ...
    def get_search(self, q64: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent", "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription", "images", "addressVerificationDetails"] | str] | None = ..., profile: bool | None = ...) -> _Response: ...
    def get_search_iter(self, q64: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent", "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription", "images", "addressVerificationDetails"] | str] | None = ..., profile: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, _Response]: ...
    def get_search_suggest(self, q64: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent", "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription", "images", "addressVerificationDetails"] | str] | None = ..., profile: bool | None = ...) -> _Response: ...
    def get_search_suggest_iter(self, q64: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent", "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription", "images", "addressVerificationDetails"] | str] | None = ..., profile: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, _Response]: ...
    def get_telephony_providers_edges_sites_search(self, q64: str, *, expand: _Sequence[str] | None = ...) -> _Response: ...
    def get_telephony_providers_edges_sites_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Site, _Response]: ...
    def get_users_search(self, q64: str, *, expand: _Sequence[str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ...) -> _Response: ...
    def get_users_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, _Response]: ...
    def get_voicemail_search(self, q64: str, *, expand: _Sequence[str] | None = ...) -> _Response: ...
    def get_voicemail_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, _Response]: ...
    def post_conversations_customattributes_search(self, body: ConversationCustomAttributesSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_customattributes_search_iter(self, body: ConversationCustomAttributesSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, _Response]: ...
    def post_conversations_participants_attributes_search(self, body: ConversationParticipantSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_participants_attributes_search_iter(self, body: ConversationParticipantSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, _Response]: ...
    def post_documentation_all_search(self, body: DocumentationV2SearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_documentation_all_search_iter(self, body: DocumentationV2SearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, _Response]: ...
    def post_documentation_gkn_search(self, body: GKNDocumentationSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_documentation_gkn_search_iter(self, body: GKNDocumentationSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GKNDocumentationResult, _Response]: ...
    def post_documentation_search(self, body: DocumentationSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_documentation_search_iter(self, body: DocumentationSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DocumentationResult, _Response]: ...
    def post_groups_search(self, body: GroupSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_groups_search_iter(self, body: GroupSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Group, _Response]: ...
    def post_locations_search(self, body: LocationSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_locations_search_iter(self, body: LocationSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LocationDefinition, _Response]: ...
    def post_search(self, body: SearchRequest | _Mapping[str, _Any], *, profile: bool | None = ...) -> _Response: ...
    def post_search_iter(self, body: SearchRequest | _Mapping[str, _Any], *, profile: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, _Response]: ...
    def post_search_suggest(self, body: SuggestSearchRequest | _Mapping[str, _Any], *, profile: bool | None = ...) -> _Response: ...
    def post_speechandtextanalytics_transcripts_search(self, body: TranscriptSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_speechandtextanalytics_transcripts_search_iter(self, body: TranscriptSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, _Response]: ...
    def post_teams_search(self, body: TeamSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_teams_search_iter(self, body: TeamSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Team, _Response]: ...
    def post_telephony_providers_edges_sites_search(self, body: SiteSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_sites_search_iter(self, body: SiteSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Site, _Response]: ...
    def post_users_search(self, body: UserSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_users_search_iter(self, body: UserSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, _Response]: ...
    def post_users_search_conversation_target(self, body: UserSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_users_search_conversation_target_iter(self, body: UserSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, _Response]: ...
    def post_users_search_queuemembers_manage(self, body: UserSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_users_search_queuemembers_manage_iter(self, body: UserSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, _Response]: ...
    def post_users_search_teams_assign(self, body: UserSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_users_search_teams_assign_iter(self, body: UserSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, _Response]: ...
    def post_voicemail_search(self, body: VoicemailSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_voicemail_search_iter(self, body: VoicemailSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, _Response]: ...

class SearchApi(_PureCloudGroup):
    def with_response(self) -> _RespondingSearchApi: ...
    def get_documentation_gkn_search(self, q64: str) -> GKNDocumentationSearchResponse:
        """GET /api/v2/documentation/gkn/search"""
    def get_documentation_gkn_search_iter(self, q64: str, *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GKNDocumentationResult, GKNDocumentationSearchResponse]:
        """All items of GET /api/v2/documentation/gkn/search"""
    def get_documentation_search(self, q64: str) -> DocumentationSearchResponse:
        """GET /api/v2/documentation/search"""
    def get_documentation_search_iter(self, q64: str, *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DocumentationResult, DocumentationSearchResponse]:
        """All items of GET /api/v2/documentation/search"""
    def get_groups_search(self, q64: str, *, expand: _Sequence[str] | None = ...) -> GroupsSearchResponse:
        """GET /api/v2/groups/search"""
    def get_groups_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Group, GroupsSearchResponse]:
        """All items of GET /api/v2/groups/search"""
    def get_locations_search(self, q64: str, *, expand: _Sequence[_Literal["images", "addressVerificationDetails"] | str] | None = ...) -> LocationsSearchResponse:
        """GET /api/v2/locations/search"""
    def get_locations_search_iter(self, q64: str, *, expand: _Sequence[_Literal["images", "addressVerificationDetails"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LocationDefinition, LocationsSearchResponse]:
        """All items of GET /api/v2/locations/search"""
    def get_search(self, q64: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent", "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription", "images", "addressVerificationDetails"] | str] | None = ..., profile: bool | None = ...) -> JsonNodeSearchResponse:
        """GET /api/v2/search"""
    def get_search_iter(self, q64: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent", "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription", "images", "addressVerificationDetails"] | str] | None = ..., profile: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, JsonNodeSearchResponse]:
        """All items of GET /api/v2/search"""
    def get_search_suggest(self, q64: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent", "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription", "images", "addressVerificationDetails"] | str] | None = ..., profile: bool | None = ...) -> JsonNodeSearchResponse:
        """GET /api/v2/search/suggest"""
    def get_search_suggest_iter(self, q64: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent", "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription", "images", "addressVerificationDetails"] | str] | None = ..., profile: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, JsonNodeSearchResponse]:
        """All items of GET /api/v2/search/suggest"""
    def get_telephony_providers_edges_sites_search(self, q64: str, *, expand: _Sequence[str] | None = ...) -> SitesSearchResponse:
        """GET /api/v2/telephony/providers/edges/sites/search"""
    def get_telephony_providers_edges_sites_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Site, SitesSearchResponse]:
        """All items of GET /api/v2/telephony/providers/edges/sites/search"""
    def get_users_search(self, q64: str, *, expand: _Sequence[str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ...) -> UsersSearchResponse:
        """GET /api/v2/users/search"""
    def get_users_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, UsersSearchResponse]:
        """All items of GET /api/v2/users/search"""
    def get_voicemail_search(self, q64: str, *, expand: _Sequence[str] | None = ...) -> VoicemailsSearchResponse:
        """GET /api/v2/voicemail/search"""
    def get_voicemail_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, VoicemailsSearchResponse]:
        """All items of GET /api/v2/voicemail/search"""
    def post_conversations_customattributes_search(self, body: ConversationCustomAttributesSearchRequest | _Mapping[str, _Any]) -> JsonSearchResponse:
        """POST /api/v2/conversations/customattributes/search"""
    def post_conversations_customattributes_search_iter(self, body: ConversationCustomAttributesSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, JsonSearchResponse]:
        """All items of POST /api/v2/conversations/customattributes/search"""
    def post_conversations_participants_attributes_search(self, body: ConversationParticipantSearchRequest | _Mapping[str, _Any]) -> JsonCursorSearchResponse:
        """POST /api/v2/conversations/participants/attributes/search"""
    def post_conversations_participants_attributes_search_iter(self, body: ConversationParticipantSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, JsonCursorSearchResponse]:
        """All items of POST /api/v2/conversations/participants/attributes/search"""
    def post_documentation_all_search(self, body: DocumentationV2SearchRequest | _Mapping[str, _Any]) -> JsonNodeSearchResponse:
        """POST /api/v2/documentation/all/search (preview)"""
    def post_documentation_all_search_iter(self, body: DocumentationV2SearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, JsonNodeSearchResponse]:
        """All items of POST /api/v2/documentation/all/search (preview)"""
    def post_documentation_gkn_search(self, body: GKNDocumentationSearchRequest | _Mapping[str, _Any]) -> GKNDocumentationSearchResponse:
        """POST /api/v2/documentation/gkn/search"""
    def post_documentation_gkn_search_iter(self, body: GKNDocumentationSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GKNDocumentationResult, GKNDocumentationSearchResponse]:
        """All items of POST /api/v2/documentation/gkn/search"""
    def post_documentation_search(self, body: DocumentationSearchRequest | _Mapping[str, _Any]) -> DocumentationSearchResponse:
        """POST /api/v2/documentation/search"""
    def post_documentation_search_iter(self, body: DocumentationSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DocumentationResult, DocumentationSearchResponse]:
        """All items of POST /api/v2/documentation/search"""
    def post_groups_search(self, body: GroupSearchRequest | _Mapping[str, _Any]) -> GroupsSearchResponse:
        """POST /api/v2/groups/search"""
    def post_groups_search_iter(self, body: GroupSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Group, GroupsSearchResponse]:
        """All items of POST /api/v2/groups/search"""
    def post_locations_search(self, body: LocationSearchRequest | _Mapping[str, _Any]) -> LocationsSearchResponse:
        """POST /api/v2/locations/search"""
    def post_locations_search_iter(self, body: LocationSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LocationDefinition, LocationsSearchResponse]:
        """All items of POST /api/v2/locations/search"""
    def post_search(self, body: SearchRequest | _Mapping[str, _Any], *, profile: bool | None = ...) -> JsonNodeSearchResponse:
        """POST /api/v2/search"""
    def post_search_iter(self, body: SearchRequest | _Mapping[str, _Any], *, profile: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, JsonNodeSearchResponse]:
        """All items of POST /api/v2/search"""
    def post_search_suggest(self, body: SuggestSearchRequest | _Mapping[str, _Any], *, profile: bool | None = ...) -> JsonNodeSearchResponse:
        """POST /api/v2/search/suggest"""
    def post_speechandtextanalytics_transcripts_search(self, body: TranscriptSearchRequest | _Mapping[str, _Any]) -> JsonSearchResponse:
        """POST /api/v2/speechandtextanalytics/transcripts/search"""
    def post_speechandtextanalytics_transcripts_search_iter(self, body: TranscriptSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, JsonSearchResponse]:
        """All items of POST /api/v2/speechandtextanalytics/transcripts/search"""
    def post_teams_search(self, body: TeamSearchRequest | _Mapping[str, _Any]) -> TeamsSearchResponse:
        """POST /api/v2/teams/search"""
    def post_teams_search_iter(self, body: TeamSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Team, TeamsSearchResponse]:
        """All items of POST /api/v2/teams/search"""
    def post_telephony_providers_edges_sites_search(self, body: SiteSearchRequest | _Mapping[str, _Any]) -> SitesSearchResponse:
        """POST /api/v2/telephony/providers/edges/sites/search"""
    def post_telephony_providers_edges_sites_search_iter(self, body: SiteSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Site, SitesSearchResponse]:
        """All items of POST /api/v2/telephony/providers/edges/sites/search"""
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
    def post_voicemail_search(self, body: VoicemailSearchRequest | _Mapping[str, _Any]) -> VoicemailsSearchResponse:
        """POST /api/v2/voicemail/search"""
    def post_voicemail_search_iter(self, body: VoicemailSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[VoicemailMessage, VoicemailsSearchResponse]:
        """All items of POST /api/v2/voicemail/search"""

class DocumentationResult(_Model):
    id: int
    categories: list[int]
    description: str
    content: str
    excerpt: str
    link: str
    modified: str
    name: str
    service: list[int]
    slug: str
    title: str
    get_type: str
    facet_feature: list[int]
    facet_role: list[int]
    facet_service: list[int]
    faq_categories: list[int]
    releasenote_category: list[int]
    releasenote_tag: list[int]
    service_area: list[int]
    video_categories: list[int]

class DocumentationSearchCriteria(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "OR", "NOT"] | str
    group: list[DocumentationSearchCriteria]
    date_format: str
    type: _Literal["EXACT", "STARTS_WITH", "CONTAINS", "TERM", "TERMS", "MATCH_ALL", "SIMPLE", "QUERY_STRING", "MULTI_MATCH"] | str
    fields: list[str]

class DocumentationSearchRequest(_Model):
    sort_order: _Literal["ASC", "DESC", "SCORE"] | str
    sort_by: str
    page_size: int
    page_number: int
    sort: list[SearchSort]
    query: list[DocumentationSearchCriteria]

class DocumentationSearchResponse(_Model):
    total: int
    page_count: int
    page_size: int
    page_number: int
    previous_page: str
    current_page: str
    next_page: str
    types: list[str]
    results: list[DocumentationResult]

class DocumentationV2SearchAggregation(_Model):
    field: str
    name: str
    type: _Literal["TERM", "COUNT"] | str
    value: str
    size: int
    order: list[str]

class DocumentationV2SearchCriteria(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "OR", "NOT"] | str
    group: list[DocumentationV2SearchCriteria]
    date_format: str
    type: _Literal["SIMPLE", "EXACT"] | str
    fields: list[str]

class DocumentationV2SearchRequest(_Model):
    sort_order: _Literal["ASC", "DESC", "SCORE"] | str
    sort_by: str
    page_size: int
    page_number: int
    sort: list[SearchSort]
    types: list[str]
    query: list[DocumentationV2SearchCriteria]
    aggregations: list[DocumentationV2SearchAggregation]

class GKNDocumentationResult(_Model):
    content: str
    link: str
    title: str
    _type: str

class GKNDocumentationSearchCriteria(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "OR", "NOT"] | str
    group: list[GKNDocumentationSearchCriteria]
    date_format: str
    type: _Literal["SIMPLE"] | str
    fields: list[str]

class GKNDocumentationSearchRequest(_Model):
    sort_order: _Literal["ASC", "DESC", "SCORE"] | str
    sort_by: str
    page_size: int
    page_number: int
    sort: list[SearchSort]
    query: list[GKNDocumentationSearchCriteria]

class GKNDocumentationSearchResponse(_Model):
    total: int
    page_count: int
    page_size: int
    page_number: int
    previous_page: str
    current_page: str
    next_page: str
    types: list[str]
    results: list[GKNDocumentationResult]
