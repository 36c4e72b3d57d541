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
from ._shared import AddressableEntityRef, FieldConfig, Group, GroupContact, GroupSearchRequest, GroupsSearchResponse, Image, User, UserEntityListing

class _RespondingGroupsApi(_RespondingGroup):
    def delete_group(self, group_id: str) -> _Response: ...
    def delete_group_dynamicsettings(self, group_id: str) -> _Response: ...
    def delete_group_members(self, group_id: str, ids: str) -> _Response: ...
    def get_fieldconfig(self, type: str) -> _Response: ...
    def get_group(self, group_id: str) -> _Response: ...
    def get_group_dynamicsettings(self, group_id: str) -> _Response: ...
    def get_group_individuals(self, group_id: str) -> _Response: ...
    def get_group_members(self, group_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ...) -> _Response: ...
    def get_group_members_iter(self, group_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, _Response]: ...
    def get_group_profile(self, group_id: str, *, fields: str | None = ...) -> _Response: ...
    def get_groups(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jabber_id: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_groups_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jabber_id: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Group, _Response]: ...
    def get_groups_search(self, q64: str, *, expand: _Sequence[str] | None = ...) -> _Response: ...
    def get_groups_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Group, _Response]: ...
    def get_profiles_groups(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jabber_id: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_profiles_groups_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jabber_id: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GroupProfile, _Response]: ...
    def post_group_members(self, group_id: str, body: GroupMembersUpdate | _Mapping[str, _Any]) -> _Response: ...
    def post_groups(self, body: GroupCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_groups_dynamicsettings_preview(self, body: DynamicGroupQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_groups_search(self, body: GroupSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_groups_search_iter(self, body: GroupSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Group, _Response]: ...
    def put_group(self, group_id: str, *, body: GroupUpdate | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_group_dynamicsettings(self, group_id: str, body: DynamicGroupQuery | _Mapping[str, _Any]) -> _Response: ...

class GroupsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingGroupsApi: ...
    def delete_group(self, group_id: str) -> None:
        """DELETE /api/v2/groups/{groupId}"""
    def delete_group_dynamicsettings(self, group_id: str) -> None:
        """DELETE /api/v2/groups/{groupId}/dynamicsettings (preview)"""
    def delete_group_members(self, group_id: str, ids: str) -> _Any:
        """DELETE /api/v2/groups/{groupId}/members"""
    def get_fieldconfig(self, type: str) -> FieldConfig:
        """GET /api/v2/fieldconfig"""
    def get_group(self, group_id: str) -> Group:
        """GET /api/v2/groups/{groupId}"""
    def get_group_dynamicsettings(self, group_id: str) -> DynamicGroupDefinition:
        """GET /api/v2/groups/{groupId}/dynamicsettings (preview)"""
    def get_group_individuals(self, group_id: str) -> UserEntityListing:
        """GET /api/v2/groups/{groupId}/individuals"""
    def get_group_members(self, group_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ...) -> UserEntityListing:
        """GET /api/v2/groups/{groupId}/members"""
    def get_group_members_iter(self, group_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[User, UserEntityListing]:
        """All items of GET /api/v2/groups/{groupId}/members"""
    def get_group_profile(self, group_id: str, *, fields: str | None = ...) -> GroupProfile:
        """GET /api/v2/groups/{groupId}/profile"""
    def get_groups(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jabber_id: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> GroupEntityListing:
        """GET /api/v2/groups"""
    def get_groups_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jabber_id: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Group, GroupEntityListing]:
        """All items of GET /api/v2/groups"""
    def get_groups_search(self, q64: str, *, expand: _Sequence[str] | None = ...) -> GroupsSearchResponse:
        """GET /api/v2/groups/search"""
    def get_groups_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Group, GroupsSearchResponse]:
        """All items of GET /api/v2/groups/search"""
    def get_profiles_groups(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jabber_id: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> GroupProfileEntityListing:
        """GET /api/v2/profiles/groups"""
    def get_profiles_groups_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., jabber_id: _Sequence[str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GroupProfile, GroupProfileEntityListing]:
        """All items of GET /api/v2/profiles/groups"""
    def post_group_members(self, group_id: str, body: GroupMembersUpdate | _Mapping[str, _Any]) -> _Any:
        """POST /api/v2/groups/{groupId}/members"""
    def post_groups(self, body: GroupCreate | _Mapping[str, _Any]) -> Group:
        """POST /api/v2/groups"""
    def post_groups_dynamicsettings_preview(self, body: DynamicGroupQuery | _Mapping[str, _Any]) -> DynamicGroupQueryPreview:
        """POST /api/v2/groups/dynamicsettings/preview (preview)"""
    def post_groups_search(self, body: GroupSearchRequest | _Mapping[str, _Any]) -> GroupsSearchResponse:
        """POST /api/v2/groups/search"""
    def post_groups_search_iter(self, body: GroupSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Group, GroupsSearchResponse]:
        """All items of POST /api/v2/groups/search"""
    def put_group(self, group_id: str, *, body: GroupUpdate | _Mapping[str, _Any] | None = ...) -> Group:
        """PUT /api/v2/groups/{groupId}"""
    def put_group_dynamicsettings(self, group_id: str, body: DynamicGroupQuery | _Mapping[str, _Any]) -> None:
        """PUT /api/v2/groups/{groupId}/dynamicsettings (preview)"""

class DynamicGroupDefinition(_Model):
    group: AddressableEntityRef
    date_modified: str
    query: DynamicGroupQuery
    self_uri: str

class DynamicGroupLanguageSkillCondition(_Model):
    language_skill: str
    comparator: _Literal["EqualTo", "NotEqualTo", "LessThan", "GreaterThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"] | str
    proficiency: int
    child_conditions: list[DynamicGroupSkillCondition]

class DynamicGroupQuery(_Model):
    skill_conditions: list[DynamicGroupSkillCondition]

class DynamicGroupQueryPreview(_Model):
    user_count: int

class DynamicGroupRoutingSkillCondition(_Model):
    routing_skill: str
    comparator: _Literal["EqualTo", "NotEqualTo", "LessThan", "GreaterThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"] | str
    proficiency: int
    child_conditions: list[DynamicGroupSkillCondition]

class DynamicGroupSkillCondition(_Model):
    routing_skill_conditions: list[DynamicGroupRoutingSkillCondition]
    language_skill_conditions: list[DynamicGroupLanguageSkillCondition]
    operation: _Literal["And", "Not", "Or"] | str

class GroupCreate(_Model):
    id: str
    name: str
    description: str
    date_modified: str
    member_count: int
    state: _Literal["active", "inactive", "deleted"] | str
    version: int
    type: _Literal["official", "social"] | str
    images: list[Image]
    addresses: list[GroupContact]
    rules_visible: bool
    visibility: _Literal["public", "owners", "members"] | str
    roles_enabled: bool
    include_owners: bool
    calls_enabled: bool
    email: str
    owner_ids: list[str]
    self_uri: str

class GroupEntityListing(_Model):
    entities: list[Group]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class GroupMembersUpdate(_Model):
    member_ids: list[str]
    version: int

class GroupProfile(_Model):
    id: str
    name: str
    state: _Literal["active", "inactive", "deleted"] | str
    date_modified: str
    version: int
    self_uri: str

class GroupProfileEntityListing(_Model):
    entities: list[GroupProfile]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class GroupUpdate(_Model):
    id: str
    name: str
    description: str
    state: _Literal["active", "inactive", "deleted"] | str
    version: int
    images: list[Image]
    addresses: list[GroupContact]
    rules_visible: bool
    visibility: _Literal["public", "ownerIds", "members"] | str
    roles_enabled: bool
    include_owners: bool
    calls_enabled: bool
    email: str
    owner_ids: list[str]
    self_uri: str
