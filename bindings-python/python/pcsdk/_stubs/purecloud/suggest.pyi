# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import PureCloudGroup as _PureCloudGroup
from ._shared import JsonNodeSearchResponse, SearchRequest, SuggestSearchRequest

class SuggestApi(_PureCloudGroup):
    def get_search(self, q64: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent", "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription", "images", "addressVerificationDetails"] | str] | None = ..., profile: bool | None = ...) -> JsonNodeSearchResponse:
        """GET /api/v2/search"""
    def get_search_iter(self, q64: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent", "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription", "images", "addressVerificationDetails"] | str] | None = ..., profile: bool | None = ..., limit: int | None = ..., cursor: str | None = ...) -> _Items[_Any, JsonNodeSearchResponse]:
        """All items of GET /api/v2/search"""
    def get_search_suggest(self, q64: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent", "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription", "images", "addressVerificationDetails"] | str] | None = ..., profile: bool | None = ...) -> JsonNodeSearchResponse:
        """GET /api/v2/search/suggest"""
    def get_search_suggest_iter(self, q64: str, *, expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent", "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription", "images", "addressVerificationDetails"] | str] | None = ..., profile: bool | None = ..., limit: int | None = ..., cursor: str | None = ...) -> _Items[_Any, JsonNodeSearchResponse]:
        """All items of GET /api/v2/search/suggest"""
    def post_search(self, body: SearchRequest | _Mapping[str, _Any], *, profile: bool | None = ...) -> JsonNodeSearchResponse:
        """POST /api/v2/search"""
    def post_search_iter(self, body: SearchRequest | _Mapping[str, _Any], *, profile: bool | None = ..., limit: int | None = ..., cursor: str | None = ...) -> _Items[_Any, JsonNodeSearchResponse]:
        """All items of POST /api/v2/search"""
    def post_search_suggest(self, body: SuggestSearchRequest | _Mapping[str, _Any], *, profile: bool | None = ...) -> JsonNodeSearchResponse:
        """POST /api/v2/search/suggest"""
