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
from ._shared import AddressableEntityRef, Biography, Chat, Contact, Division, DomainEntityRef, EmployerInfo, Geolocation, Group, GroupContact, Image, Location, OAuthLastTokenIssued, OrgUser, Organization, OutOfOffice, RoleDivisionGrants, RoutingStatus, Team, Trustor, TrustorEntityListing, User, UserAuthorization, UserConversationSummary, UserPresence, UserRoutingLanguage, UserRoutingSkill, UserStations, WorkPlanBidRanks

class _RespondingOrganizationAuthorizationApi(_RespondingGroup):
    def delete_orgauthorization_trustee(self, trustee_org_id: str) -> _Response: ...
    def delete_orgauthorization_trustee_cloneduser(self, trustee_org_id: str, trustee_user_id: str) -> _Response: ...
    def delete_orgauthorization_trustee_group(self, trustee_org_id: str, trustee_group_id: str) -> _Response: ...
    def delete_orgauthorization_trustee_group_roles(self, trustee_org_id: str, trustee_group_id: str) -> _Response: ...
    def delete_orgauthorization_trustees(self, id: _Sequence[str]) -> _Response: ...
    def delete_orgauthorization_trustee_user(self, trustee_org_id: str, trustee_user_id: str) -> _Response: ...
    def delete_orgauthorization_trustee_user_roles(self, trustee_org_id: str, trustee_user_id: str) -> _Response: ...
    def delete_orgauthorization_trustor(self, trustor_org_id: str) -> _Response: ...
    def delete_orgauthorization_trustor_cloneduser(self, trustor_org_id: str, trustee_user_id: str) -> _Response: ...
    def delete_orgauthorization_trustor_group(self, trustor_org_id: str, trustor_group_id: str) -> _Response: ...
    def delete_orgauthorization_trustors(self, id: _Sequence[str]) -> _Response: ...
    def delete_orgauthorization_trustor_user(self, trustor_org_id: str, trustee_user_id: str) -> _Response: ...
    def get_orgauthorization_pairing(self, pairing_id: str) -> _Response: ...
    def get_orgauthorization_trustee(self, trustee_org_id: str) -> _Response: ...
    def get_orgauthorization_trustee_clonedusers(self, trustee_org_id: str) -> _Response: ...
    def get_orgauthorization_trustee_group(self, trustee_org_id: str, trustee_group_id: str) -> _Response: ...
    def get_orgauthorization_trustee_group_roles(self, trustee_org_id: str, trustee_group_id: str) -> _Response: ...
    def get_orgauthorization_trustee_groups(self, trustee_org_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_orgauthorization_trustee_groups_iter(self, trustee_org_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TrustGroup, _Response]: ...
    def get_orgauthorization_trustees(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_orgauthorization_trustees_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Trustee, _Response]: ...
    def get_orgauthorization_trustees_care(self) -> _Response: ...
    def get_orgauthorization_trustees_default(self) -> _Response: ...
    def get_orgauthorization_trustee_user(self, trustee_org_id: str, trustee_user_id: str) -> _Response: ...
    def get_orgauthorization_trustee_user_roles(self, trustee_org_id: str, trustee_user_id: str) -> _Response: ...
    def get_orgauthorization_trustee_users(self, trustee_org_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_orgauthorization_trustee_users_iter(self, trustee_org_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TrustUser, _Response]: ...
    def get_orgauthorization_trustor(self, trustor_org_id: str) -> _Response: ...
    def get_orgauthorization_trustor_cloneduser(self, trustor_org_id: str, trustee_user_id: str) -> _Response: ...
    def get_orgauthorization_trustor_clonedusers(self, trustor_org_id: str) -> _Response: ...
    def get_orgauthorization_trustor_group(self, trustor_org_id: str, trustor_group_id: str) -> _Response: ...
    def get_orgauthorization_trustor_groups(self, trustor_org_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_orgauthorization_trustor_groups_iter(self, trustor_org_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TrustGroup, _Response]: ...
    def get_orgauthorization_trustors(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_orgauthorization_trustors_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Trustor, _Response]: ...
    def get_orgauthorization_trustor_user(self, trustor_org_id: str, trustee_user_id: str) -> _Response: ...
    def get_orgauthorization_trustor_users(self, trustor_org_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_orgauthorization_trustor_users_iter(self, trustor_org_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TrustUser, _Response]: ...
    def post_orgauthorization_pairings(self, body: TrustRequestCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_orgauthorization_trustee_groups(self, trustee_org_id: str, body: TrustMemberCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_orgauthorization_trustees(self, body: TrustCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_orgauthorization_trustees_audits(self, body: TrusteeAuditQueryRequest | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ...) -> _Response: ...
    def post_orgauthorization_trustees_care(self, *, assign_default_role: bool | None = ..., auto_expire: bool | None = ..., assign_full_access: bool | None = ..., allow_trusted_user_access: bool | None = ...) -> _Response: ...
    def post_orgauthorization_trustees_default(self, *, assign_default_role: bool | None = ..., auto_expire: bool | None = ...) -> _Response: ...
    def post_orgauthorization_trustee_users(self, trustee_org_id: str, body: TrustMemberCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_orgauthorization_trustor_audits(self, body: TrustorAuditQueryRequest | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ...) -> _Response: ...
    def put_orgauthorization_trustee(self, trustee_org_id: str, body: TrustUpdate | _Mapping[str, _Any]) -> _Response: ...
    def put_orgauthorization_trustee_group_roledivisions(self, trustee_org_id: str, trustee_group_id: str, body: RoleDivisionGrants | _Mapping[str, _Any]) -> _Response: ...
    def put_orgauthorization_trustee_group_roles(self, trustee_org_id: str, trustee_group_id: str, body: _Sequence[str]) -> _Response: ...
    def put_orgauthorization_trustee_user_roledivisions(self, trustee_org_id: str, trustee_user_id: str, body: RoleDivisionGrants | _Mapping[str, _Any]) -> _Response: ...
    def put_orgauthorization_trustee_user_roles(self, trustee_org_id: str, trustee_user_id: str, body: _Sequence[str]) -> _Response: ...
    def put_orgauthorization_trustor_cloneduser(self, trustor_org_id: str, trustee_user_id: str) -> _Response: ...
    def put_orgauthorization_trustor_group(self, trustor_org_id: str, trustor_group_id: str) -> _Response: ...
    def put_orgauthorization_trustor_user(self, trustor_org_id: str, trustee_user_id: str) -> _Response: ...

class OrganizationAuthorizationApi(_PureCloudGroup):
    def with_response(self) -> _RespondingOrganizationAuthorizationApi: ...
    def delete_orgauthorization_trustee(self, trustee_org_id: str) -> None:
        """DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}"""
    def delete_orgauthorization_trustee_cloneduser(self, trustee_org_id: str, trustee_user_id: str) -> None:
        """DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers/{trusteeUserId}"""
    def delete_orgauthorization_trustee_group(self, trustee_org_id: str, trustee_group_id: str) -> None:
        """DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}"""
    def delete_orgauthorization_trustee_group_roles(self, trustee_org_id: str, trustee_group_id: str) -> None:
        """DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles"""
    def delete_orgauthorization_trustees(self, id: _Sequence[str]) -> None:
        """DELETE /api/v2/orgauthorization/trustees (preview)"""
    def delete_orgauthorization_trustee_user(self, trustee_org_id: str, trustee_user_id: str) -> None:
        """DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}"""
    def delete_orgauthorization_trustee_user_roles(self, trustee_org_id: str, trustee_user_id: str) -> None:
        """DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles"""
    def delete_orgauthorization_trustor(self, trustor_org_id: str) -> None:
        """DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}"""
    def delete_orgauthorization_trustor_cloneduser(self, trustor_org_id: str, trustee_user_id: str) -> None:
        """DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}"""
    def delete_orgauthorization_trustor_group(self, trustor_org_id: str, trustor_group_id: str) -> None:
        """DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}"""
    def delete_orgauthorization_trustors(self, id: _Sequence[str]) -> None:
        """DELETE /api/v2/orgauthorization/trustors (preview)"""
    def delete_orgauthorization_trustor_user(self, trustor_org_id: str, trustee_user_id: str) -> None:
        """DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}"""
    def get_orgauthorization_pairing(self, pairing_id: str) -> TrustRequest:
        """GET /api/v2/orgauthorization/pairings/{pairingId}"""
    def get_orgauthorization_trustee(self, trustee_org_id: str) -> Trustee:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}"""
    def get_orgauthorization_trustee_clonedusers(self, trustee_org_id: str) -> ClonedUserEntityListing:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers"""
    def get_orgauthorization_trustee_group(self, trustee_org_id: str, trustee_group_id: str) -> TrustGroup:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}"""
    def get_orgauthorization_trustee_group_roles(self, trustee_org_id: str, trustee_group_id: str) -> UserAuthorization:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles"""
    def get_orgauthorization_trustee_groups(self, trustee_org_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> TrustGroupEntityListing:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups"""
    def get_orgauthorization_trustee_groups_iter(self, trustee_org_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TrustGroup, TrustGroupEntityListing]:
        """All items of GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups"""
    def get_orgauthorization_trustees(self, *, page_size: int | None = ..., page_number: int | None = ...) -> TrustEntityListing:
        """GET /api/v2/orgauthorization/trustees"""
    def get_orgauthorization_trustees_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Trustee, TrustEntityListing]:
        """All items of GET /api/v2/orgauthorization/trustees"""
    def get_orgauthorization_trustees_care(self) -> TrusteeReferenceList:
        """GET /api/v2/orgauthorization/trustees/care"""
    def get_orgauthorization_trustees_default(self) -> Trustee:
        """GET /api/v2/orgauthorization/trustees/default"""
    def get_orgauthorization_trustee_user(self, trustee_org_id: str, trustee_user_id: str) -> TrustUser:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}"""
    def get_orgauthorization_trustee_user_roles(self, trustee_org_id: str, trustee_user_id: str) -> UserAuthorization:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles"""
    def get_orgauthorization_trustee_users(self, trustee_org_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> TrustUserEntityListing:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users"""
    def get_orgauthorization_trustee_users_iter(self, trustee_org_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TrustUser, TrustUserEntityListing]:
        """All items of GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users"""
    def get_orgauthorization_trustor(self, trustor_org_id: str) -> Trustor:
        """GET /api/v2/orgauthorization/trustors/{trustorOrgId}"""
    def get_orgauthorization_trustor_cloneduser(self, trustor_org_id: str, trustee_user_id: str) -> ClonedUser:
        """GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}"""
    def get_orgauthorization_trustor_clonedusers(self, trustor_org_id: str) -> ClonedUserEntityListing:
        """GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers"""
    def get_orgauthorization_trustor_group(self, trustor_org_id: str, trustor_group_id: str) -> TrustGroup:
        """GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}"""
    def get_orgauthorization_trustor_groups(self, trustor_org_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> TrustGroupEntityListing:
        """GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups"""
    def get_orgauthorization_trustor_groups_iter(self, trustor_org_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TrustGroup, TrustGroupEntityListing]:
        """All items of GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups"""
    def get_orgauthorization_trustors(self, *, page_size: int | None = ..., page_number: int | None = ...) -> TrustorEntityListing:
        """GET /api/v2/orgauthorization/trustors"""
    def get_orgauthorization_trustors_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Trustor, TrustorEntityListing]:
        """All items of GET /api/v2/orgauthorization/trustors"""
    def get_orgauthorization_trustor_user(self, trustor_org_id: str, trustee_user_id: str) -> TrustUser:
        """GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}"""
    def get_orgauthorization_trustor_users(self, trustor_org_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> TrustUserEntityListing:
        """GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users"""
    def get_orgauthorization_trustor_users_iter(self, trustor_org_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TrustUser, TrustUserEntityListing]:
        """All items of GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users"""
    def post_orgauthorization_pairings(self, body: TrustRequestCreate | _Mapping[str, _Any]) -> TrustRequest:
        """POST /api/v2/orgauthorization/pairings"""
    def post_orgauthorization_trustee_groups(self, trustee_org_id: str, body: TrustMemberCreate | _Mapping[str, _Any]) -> TrustGroup:
        """POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups"""
    def post_orgauthorization_trustees(self, body: TrustCreate | _Mapping[str, _Any]) -> Trustee:
        """POST /api/v2/orgauthorization/trustees"""
    def post_orgauthorization_trustees_audits(self, body: TrusteeAuditQueryRequest | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ...) -> _Any:
        """POST /api/v2/orgauthorization/trustees/audits"""
    def post_orgauthorization_trustees_care(self, *, assign_default_role: bool | None = ..., auto_expire: bool | None = ..., assign_full_access: bool | None = ..., allow_trusted_user_access: bool | None = ...) -> TrustEntityListing:
        """POST /api/v2/orgauthorization/trustees/care"""
    def post_orgauthorization_trustees_default(self, *, assign_default_role: bool | None = ..., auto_expire: bool | None = ...) -> Trustee:
        """POST /api/v2/orgauthorization/trustees/default"""
    def post_orgauthorization_trustee_users(self, trustee_org_id: str, body: TrustMemberCreate | _Mapping[str, _Any]) -> TrustUser:
        """POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/users"""
    def post_orgauthorization_trustor_audits(self, body: TrustorAuditQueryRequest | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ...) -> _Any:
        """POST /api/v2/orgauthorization/trustor/audits"""
    def put_orgauthorization_trustee(self, trustee_org_id: str, body: TrustUpdate | _Mapping[str, _Any]) -> Trustee:
        """PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}"""
    def put_orgauthorization_trustee_group_roledivisions(self, trustee_org_id: str, trustee_group_id: str, body: RoleDivisionGrants | _Mapping[str, _Any]) -> UserAuthorization:
        """PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions"""
    def put_orgauthorization_trustee_group_roles(self, trustee_org_id: str, trustee_group_id: str, body: _Sequence[str]) -> UserAuthorization:
        """PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles"""
    def put_orgauthorization_trustee_user_roledivisions(self, trustee_org_id: str, trustee_user_id: str, body: RoleDivisionGrants | _Mapping[str, _Any]) -> UserAuthorization:
        """PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions"""
    def put_orgauthorization_trustee_user_roles(self, trustee_org_id: str, trustee_user_id: str, body: _Sequence[str]) -> UserAuthorization:
        """PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles"""
    def put_orgauthorization_trustor_cloneduser(self, trustor_org_id: str, trustee_user_id: str) -> ClonedUser:
        """PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}"""
    def put_orgauthorization_trustor_group(self, trustor_org_id: str, trustor_group_id: str) -> TrustGroup:
        """PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}"""
    def put_orgauthorization_trustor_user(self, trustor_org_id: str, trustee_user_id: str) -> TrustUser:
        """PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}"""

class ClonedUser(_Model):
    id: str
    name: str
    trustor: DomainEntityRef
    self_uri: str

class ClonedUserEntityListing(_Model):
    total: int
    entities: list[ClonedUser]
    self_uri: str

class Facet(_Model):
    name: str
    type: str

class Filter(_Model):
    name: str
    type: str
    operator: str
    values_: list[str]

class TrustCreate(_Model):
    pairing_id: str
    enabled: bool
    users: list[TrustMemberCreate]
    groups: list[TrustMemberCreate]
    date_expired: str

class TrustEntityListing(_Model):
    entities: list[Trustee]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class TrustGroup(_Model):
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
    owners: list[User]
    date_created: str
    created_by: OrgUser

class TrustGroupEntityListing(_Model):
    entities: list[TrustGroup]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class TrustMemberCreate(_Model):
    id: str
    role_ids: list[str]
    role_divisions: RoleDivisionGrants

class TrustRequest(_Model):
    id: str
    created_by: OrgUser
    date_created: str
    trustee: Organization
    users: list[OrgUser]
    groups: list[TrustGroup]
    self_uri: str

class TrustRequestCreate(_Model):
    user_ids: list[str]
    group_ids: list[str]

class TrustUpdate(_Model):
    enabled: bool
    date_expired: str

class TrustUser(_Model):
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
    acd_auto_answer: bool
    language_preference: str
    last_token_issued: OAuthLastTokenIssued
    date_last_login: str
    date_welcome_sent: str
    trust_user_details: TrustUserDetails

class TrustUserDetails(_Model):
    date_created: str
    created_by: OrgUser

class TrustUserEntityListing(_Model):
    entities: list[TrustUser]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class Trustee(_Model):
    id: str
    enabled: bool
    uses_default_role: bool
    has_full_access: bool
    is_trusted_user: bool
    date_created: str
    date_expired: str
    created_by: OrgUser
    organization: Organization
    self_uri: str

class TrusteeAuditQueryRequest(_Model):
    trustee_organization_ids: list[str]
    trustee_user_ids: list[str]
    start_date: str
    end_date: str
    query_phrase: str
    facets: list[Facet]
    filters: list[Filter]

class TrusteeReferenceList(_Model):
    entities: list[AddressableEntityRef]

class TrustorAuditQueryRequest(_Model):
    trustor_organization_id: str
    trustee_user_ids: list[str]
    start_date: str
    end_date: str
    query_phrase: str
    facets: list[Facet]
    filters: list[Filter]
