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
from ._shared import AuthzDivision, AuthzDivisionCursorListing, AuthzDivisionEntityListing, AuthzGrant, AuthzSubject, Division, DivsPermittedEntityListing, DomainOrganizationProduct, DomainOrganizationRole, DomainPermissionPolicy, RoleDivisionGrants, UserAuthorization, UserReference

class _RespondingAuthorizationApi(_RespondingGroup):
    def delete_authorization_division(self, division_id: str, *, force: bool | None = ...) -> _Response: ...
    def delete_authorization_policies_target_subject_subject_id(self, target_name: str, subject_id: str) -> _Response: ...
    def delete_authorization_role(self, role_id: str) -> _Response: ...
    def delete_authorization_subject_division_role(self, subject_id: str, division_id: str, role_id: str) -> _Response: ...
    def get_authorization_division(self, division_id: str, *, object_count: bool | None = ...) -> _Response: ...
    def get_authorization_division_grants(self, division_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_authorization_division_grants_iter(self, division_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzGrant, _Response]: ...
    def get_authorization_divisions(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., object_count: bool | None = ..., id: _Sequence[str] | None = ..., name: str | None = ...) -> _Response: ...
    def get_authorization_divisions_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., object_count: bool | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, _Response]: ...
    def get_authorization_divisions_deleted(self, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_authorization_divisions_deleted_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, _Response]: ...
    def get_authorization_divisions_home(self) -> _Response: ...
    def get_authorization_divisions_limit(self) -> _Response: ...
    def get_authorization_divisionspermitted_me(self, permission: str, *, name: str | None = ...) -> _Response: ...
    def get_authorization_divisionspermitted_paged_me(self, permission: str, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_authorization_divisionspermitted_paged_me_iter(self, permission: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, _Response]: ...
    def get_authorization_divisionspermitted_paged_subject_id(self, subject_id: str, permission: str, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_authorization_divisionspermitted_paged_subject_id_iter(self, subject_id: str, permission: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, _Response]: ...
    def get_authorization_divisions_query(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., id: _Sequence[str] | None = ..., name: str | None = ...) -> _Response: ...
    def get_authorization_divisions_query_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, _Response]: ...
    def get_authorization_permissions(self, *, page_size: int | None = ..., page_number: int | None = ..., query_type: _Literal["domain", "permission"] | str | None = ..., query: str | None = ...) -> _Response: ...
    def get_authorization_permissions_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., query_type: _Literal["domain", "permission"] | str | None = ..., query: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DomainPermissionCollection, _Response]: ...
    def get_authorization_policies(self, *, after: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_authorization_policies_iter(self, *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthorizationPolicy, _Response]: ...
    def get_authorization_policies_subject_subject_id(self, subject_id: str, *, after: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_authorization_policies_subject_subject_id_iter(self, subject_id: str, *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthorizationPolicy, _Response]: ...
    def get_authorization_policies_target(self, target_name: str, *, after: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_authorization_policies_target_iter(self, target_name: str, *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthorizationPolicy, _Response]: ...
    def get_authorization_policies_targets(self) -> _Response: ...
    def get_authorization_policies_target_subject_subject_id(self, target_name: str, subject_id: str) -> _Response: ...
    def get_authorization_policy(self, policy_id: str) -> _Response: ...
    def get_authorization_policy_attributes(self, policy_id: str) -> _Response: ...
    def get_authorization_products(self) -> _Response: ...
    def get_authorization_role(self, role_id: str, *, user_count: bool | None = ..., expand: _Sequence[_Literal["unusedPermissions"] | str] | None = ...) -> _Response: ...
    def get_authorization_role_comparedefault_right_role_id(self, left_role_id: str, right_role_id: str) -> _Response: ...
    def get_authorization_roles(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., name: str | None = ..., permission: _Sequence[str] | None = ..., default_role_id: _Sequence[str] | None = ..., user_count: bool | None = ..., id: _Sequence[str] | None = ...) -> _Response: ...
    def get_authorization_roles_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., name: str | None = ..., permission: _Sequence[str] | None = ..., default_role_id: _Sequence[str] | None = ..., user_count: bool | None = ..., id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DomainOrganizationRole, _Response]: ...
    def get_authorization_roles_settings(self) -> _Response: ...
    def get_authorization_role_subjectgrants(self, role_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ...) -> _Response: ...
    def get_authorization_role_subjectgrants_iter(self, role_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SubjectDivisionGrants, _Response]: ...
    def get_authorization_role_users(self, role_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_authorization_role_users_iter(self, role_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserReference, _Response]: ...
    def get_authorization_settings(self) -> _Response: ...
    def get_authorization_subject(self, subject_id: str, *, include_duplicates: bool | None = ..., include_full_roles: bool | None = ...) -> _Response: ...
    def get_authorization_subjects_me(self, *, include_duplicates: bool | None = ..., include_full_roles: bool | None = ...) -> _Response: ...
    def get_authorization_subjects_rolecounts(self, *, id: _Sequence[str] | None = ...) -> _Response: ...
    def get_user_roles(self, subject_id: str) -> _Response: ...
    def patch_authorization_role(self, role_id: str, body: DomainOrganizationRole | _Mapping[str, _Any]) -> _Response: ...
    def patch_authorization_settings(self, body: AuthorizationSettings | _Mapping[str, _Any]) -> _Response: ...
    def post_authorization_division_object(self, division_id: str, object_type: str, body: _Sequence[str]) -> _Response: ...
    def post_authorization_division_restore(self, division_id: str, body: AuthzDivision | _Mapping[str, _Any]) -> _Response: ...
    def post_authorization_divisions(self, body: AuthzDivision | _Mapping[str, _Any]) -> _Response: ...
    def post_authorization_policies_target(self, target_name: str, body: AuthorizationPolicy | _Mapping[str, _Any], *, skip_lockout_check: bool | None = ...) -> _Response: ...
    def post_authorization_policies_target_validate(self, target_name: str, body: AuthorizationPolicy | _Mapping[str, _Any]) -> _Response: ...
    def post_authorization_policy_simulate(self, policy_id: str, body: PolicyTestPayload | _Mapping[str, _Any]) -> _Response: ...
    def post_authorization_role(self, role_id: str, body: SubjectDivisions | _Mapping[str, _Any], *, subject_type: str | None = ...) -> _Response: ...
    def post_authorization_role_comparedefault_right_role_id(self, left_role_id: str, right_role_id: str, body: DomainOrganizationRole | _Mapping[str, _Any]) -> _Response: ...
    def post_authorization_roles(self, body: DomainOrganizationRoleCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_authorization_roles_default(self, *, force: bool | None = ...) -> _Response: ...
    def post_authorization_subject_bulkadd(self, subject_id: str, body: RoleDivisionGrants | _Mapping[str, _Any], *, subject_type: str | None = ...) -> _Response: ...
    def post_authorization_subject_bulkremove(self, subject_id: str, body: RoleDivisionGrants | _Mapping[str, _Any]) -> _Response: ...
    def post_authorization_subject_bulkreplace(self, subject_id: str, body: RoleDivisionGrants | _Mapping[str, _Any], *, subject_type: str | None = ...) -> _Response: ...
    def post_authorization_subject_division_role(self, subject_id: str, division_id: str, role_id: str, *, subject_type: str | None = ...) -> _Response: ...
    def put_authorization_division(self, division_id: str, body: AuthzDivision | _Mapping[str, _Any]) -> _Response: ...
    def put_authorization_policies_target(self, target_name: str, body: AuthorizationPolicy | _Mapping[str, _Any], *, skip_lockout_check: bool | None = ...) -> _Response: ...
    def put_authorization_policy(self, policy_id: str, body: AuthorizationPolicy | _Mapping[str, _Any], *, skip_lockout_check: bool | None = ...) -> _Response: ...
    def put_authorization_role(self, role_id: str, body: DomainOrganizationRoleUpdate | _Mapping[str, _Any]) -> _Response: ...
    def put_authorization_roles_default(self, body: _Sequence[DomainOrganizationRole | _Mapping[str, _Any]]) -> _Response: ...
    def put_authorization_roles_settings(self, body: RoleSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_authorization_role_users_add(self, role_id: str, body: _Sequence[str]) -> _Response: ...
    def put_authorization_role_users_remove(self, role_id: str, body: _Sequence[str]) -> _Response: ...
    def put_user_roles(self, subject_id: str, body: _Sequence[str]) -> _Response: ...

class AuthorizationApi(_PureCloudGroup):
    def with_response(self) -> _RespondingAuthorizationApi: ...
    def delete_authorization_division(self, division_id: str, *, force: bool | None = ...) -> None:
        """DELETE /api/v2/authorization/divisions/{divisionId}"""
    def delete_authorization_policies_target_subject_subject_id(self, target_name: str, subject_id: str) -> None:
        """DELETE /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}"""
    def delete_authorization_role(self, role_id: str) -> None:
        """DELETE /api/v2/authorization/roles/{roleId}"""
    def delete_authorization_subject_division_role(self, subject_id: str, division_id: str, role_id: str) -> None:
        """DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}"""
    def get_authorization_division(self, division_id: str, *, object_count: bool | None = ...) -> AuthzDivision:
        """GET /api/v2/authorization/divisions/{divisionId}"""
    def get_authorization_division_grants(self, division_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> AuthzDivisionGrantEntityListing:
        """GET /api/v2/authorization/divisions/{divisionId}/grants"""
    def get_authorization_division_grants_iter(self, division_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzGrant, AuthzDivisionGrantEntityListing]:
        """All items of GET /api/v2/authorization/divisions/{divisionId}/grants"""
    def get_authorization_divisions(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., object_count: bool | None = ..., id: _Sequence[str] | None = ..., name: str | None = ...) -> AuthzDivisionEntityListing:
        """GET /api/v2/authorization/divisions"""
    def get_authorization_divisions_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., object_count: bool | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, AuthzDivisionEntityListing]:
        """All items of GET /api/v2/authorization/divisions"""
    def get_authorization_divisions_deleted(self, *, page_number: int | None = ..., page_size: int | None = ...) -> AuthzDivisionEntityListing:
        """GET /api/v2/authorization/divisions/deleted"""
    def get_authorization_divisions_deleted_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, AuthzDivisionEntityListing]:
        """All items of GET /api/v2/authorization/divisions/deleted"""
    def get_authorization_divisions_home(self) -> AuthzDivision:
        """GET /api/v2/authorization/divisions/home"""
    def get_authorization_divisions_limit(self) -> int:
        """GET /api/v2/authorization/divisions/limit"""
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
    def get_authorization_divisions_query(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., id: _Sequence[str] | None = ..., name: str | None = ...) -> AuthzDivisionCursorListing:
        """GET /api/v2/authorization/divisions/query"""
    def get_authorization_divisions_query_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, AuthzDivisionCursorListing]:
        """All items of GET /api/v2/authorization/divisions/query"""
    def get_authorization_permissions(self, *, page_size: int | None = ..., page_number: int | None = ..., query_type: _Literal["domain", "permission"] | str | None = ..., query: str | None = ...) -> PermissionCollectionEntityListing:
        """GET /api/v2/authorization/permissions"""
    def get_authorization_permissions_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., query_type: _Literal["domain", "permission"] | str | None = ..., query: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DomainPermissionCollection, PermissionCollectionEntityListing]:
        """All items of GET /api/v2/authorization/permissions"""
    def get_authorization_policies(self, *, after: str | None = ..., page_size: int | None = ...) -> AuthorizationPolicyEntityListing:
        """GET /api/v2/authorization/policies"""
    def get_authorization_policies_iter(self, *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthorizationPolicy, AuthorizationPolicyEntityListing]:
        """All items of GET /api/v2/authorization/policies"""
    def get_authorization_policies_subject_subject_id(self, subject_id: str, *, after: str | None = ..., page_size: int | None = ...) -> AuthorizationPolicyEntityListing:
        """GET /api/v2/authorization/policies/subject/{subjectId}"""
    def get_authorization_policies_subject_subject_id_iter(self, subject_id: str, *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthorizationPolicy, AuthorizationPolicyEntityListing]:
        """All items of GET /api/v2/authorization/policies/subject/{subjectId}"""
    def get_authorization_policies_target(self, target_name: str, *, after: str | None = ..., page_size: int | None = ...) -> AuthorizationPolicyEntityListing:
        """GET /api/v2/authorization/policies/targets/{targetName}"""
    def get_authorization_policies_target_iter(self, target_name: str, *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthorizationPolicy, AuthorizationPolicyEntityListing]:
        """All items of GET /api/v2/authorization/policies/targets/{targetName}"""
    def get_authorization_policies_targets(self) -> TargetAttributes:
        """GET /api/v2/authorization/policies/targets"""
    def get_authorization_policies_target_subject_subject_id(self, target_name: str, subject_id: str) -> AuthorizationPolicy:
        """GET /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}"""
    def get_authorization_policy(self, policy_id: str) -> AuthorizationPolicy:
        """GET /api/v2/authorization/policies/{policyId}"""
    def get_authorization_policy_attributes(self, policy_id: str) -> PolicyAttributeSet:
        """GET /api/v2/authorization/policies/{policyId}/attributes"""
    def get_authorization_products(self) -> OrganizationProductEntityListing:
        """GET /api/v2/authorization/products"""
    def get_authorization_role(self, role_id: str, *, user_count: bool | None = ..., expand: _Sequence[_Literal["unusedPermissions"] | str] | None = ...) -> DomainOrganizationRole:
        """GET /api/v2/authorization/roles/{roleId}"""
    def get_authorization_role_comparedefault_right_role_id(self, left_role_id: str, right_role_id: str) -> DomainOrgRoleDifference:
        """GET /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}"""
    def get_authorization_roles(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., name: str | None = ..., permission: _Sequence[str] | None = ..., default_role_id: _Sequence[str] | None = ..., user_count: bool | None = ..., id: _Sequence[str] | None = ...) -> OrganizationRoleEntityListing:
        """GET /api/v2/authorization/roles"""
    def get_authorization_roles_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., name: str | None = ..., permission: _Sequence[str] | None = ..., default_role_id: _Sequence[str] | None = ..., user_count: bool | None = ..., id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DomainOrganizationRole, OrganizationRoleEntityListing]:
        """All items of GET /api/v2/authorization/roles"""
    def get_authorization_roles_settings(self) -> RoleSettings:
        """GET /api/v2/authorization/roles/settings"""
    def get_authorization_role_subjectgrants(self, role_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ...) -> SubjectDivisionGrantsEntityListing:
        """GET /api/v2/authorization/roles/{roleId}/subjectgrants"""
    def get_authorization_role_subjectgrants_iter(self, role_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SubjectDivisionGrants, SubjectDivisionGrantsEntityListing]:
        """All items of GET /api/v2/authorization/roles/{roleId}/subjectgrants"""
    def get_authorization_role_users(self, role_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> UserReferenceEntityListing:
        """GET /api/v2/authorization/roles/{roleId}/users"""
    def get_authorization_role_users_iter(self, role_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserReference, UserReferenceEntityListing]:
        """All items of GET /api/v2/authorization/roles/{roleId}/users"""
    def get_authorization_settings(self) -> AuthorizationSettings:
        """GET /api/v2/authorization/settings"""
    def get_authorization_subject(self, subject_id: str, *, include_duplicates: bool | None = ..., include_full_roles: bool | None = ...) -> AuthzSubject:
        """GET /api/v2/authorization/subjects/{subjectId}"""
    def get_authorization_subjects_me(self, *, include_duplicates: bool | None = ..., include_full_roles: bool | None = ...) -> AuthzSubject:
        """GET /api/v2/authorization/subjects/me"""
    def get_authorization_subjects_rolecounts(self, *, id: _Sequence[str] | None = ...) -> dict[str, _Any]:
        """GET /api/v2/authorization/subjects/rolecounts"""
    def get_user_roles(self, subject_id: str) -> UserAuthorization:
        """GET /api/v2/users/{subjectId}/roles"""
    def patch_authorization_role(self, role_id: str, body: DomainOrganizationRole | _Mapping[str, _Any]) -> DomainOrganizationRole:
        """PATCH /api/v2/authorization/roles/{roleId}"""
    def patch_authorization_settings(self, body: AuthorizationSettings | _Mapping[str, _Any]) -> AuthorizationSettings:
        """PATCH /api/v2/authorization/settings"""
    def post_authorization_division_object(self, division_id: str, object_type: str, body: _Sequence[str]) -> None:
        """POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType}"""
    def post_authorization_division_restore(self, division_id: str, body: AuthzDivision | _Mapping[str, _Any]) -> AuthzDivision:
        """POST /api/v2/authorization/divisions/{divisionId}/restore"""
    def post_authorization_divisions(self, body: AuthzDivision | _Mapping[str, _Any]) -> AuthzDivision:
        """POST /api/v2/authorization/divisions"""
    def post_authorization_policies_target(self, target_name: str, body: AuthorizationPolicy | _Mapping[str, _Any], *, skip_lockout_check: bool | None = ...) -> AuthorizationPolicy:
        """POST /api/v2/authorization/policies/targets/{targetName}"""
    def post_authorization_policies_target_validate(self, target_name: str, body: AuthorizationPolicy | _Mapping[str, _Any]) -> ValidationErrorListing:
        """POST /api/v2/authorization/policies/targets/{targetName}/validate"""
    def post_authorization_policy_simulate(self, policy_id: str, body: PolicyTestPayload | _Mapping[str, _Any]) -> PolicyTestResult:
        """POST /api/v2/authorization/policies/{policyId}/simulate"""
    def post_authorization_role(self, role_id: str, body: SubjectDivisions | _Mapping[str, _Any], *, subject_type: str | None = ...) -> None:
        """POST /api/v2/authorization/roles/{roleId}"""
    def post_authorization_role_comparedefault_right_role_id(self, left_role_id: str, right_role_id: str, body: DomainOrganizationRole | _Mapping[str, _Any]) -> DomainOrgRoleDifference:
        """POST /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}"""
    def post_authorization_roles(self, body: DomainOrganizationRoleCreate | _Mapping[str, _Any]) -> DomainOrganizationRole:
        """POST /api/v2/authorization/roles"""
    def post_authorization_roles_default(self, *, force: bool | None = ...) -> OrganizationRoleEntityListing:
        """POST /api/v2/authorization/roles/default"""
    def post_authorization_subject_bulkadd(self, subject_id: str, body: RoleDivisionGrants | _Mapping[str, _Any], *, subject_type: str | None = ...) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/bulkadd"""
    def post_authorization_subject_bulkremove(self, subject_id: str, body: RoleDivisionGrants | _Mapping[str, _Any]) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/bulkremove"""
    def post_authorization_subject_bulkreplace(self, subject_id: str, body: RoleDivisionGrants | _Mapping[str, _Any], *, subject_type: str | None = ...) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/bulkreplace"""
    def post_authorization_subject_division_role(self, subject_id: str, division_id: str, role_id: str, *, subject_type: str | None = ...) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}"""
    def put_authorization_division(self, division_id: str, body: AuthzDivision | _Mapping[str, _Any]) -> AuthzDivision:
        """PUT /api/v2/authorization/divisions/{divisionId}"""
    def put_authorization_policies_target(self, target_name: str, body: AuthorizationPolicy | _Mapping[str, _Any], *, skip_lockout_check: bool | None = ...) -> AuthorizationPolicy:
        """PUT /api/v2/authorization/policies/targets/{targetName}"""
    def put_authorization_policy(self, policy_id: str, body: AuthorizationPolicy | _Mapping[str, _Any], *, skip_lockout_check: bool | None = ...) -> AuthorizationPolicy:
        """PUT /api/v2/authorization/policies/{policyId}"""
    def put_authorization_role(self, role_id: str, body: DomainOrganizationRoleUpdate | _Mapping[str, _Any]) -> DomainOrganizationRole:
        """PUT /api/v2/authorization/roles/{roleId}"""
    def put_authorization_roles_default(self, body: _Sequence[DomainOrganizationRole | _Mapping[str, _Any]]) -> OrganizationRoleEntityListing:
        """PUT /api/v2/authorization/roles/default"""
    def put_authorization_roles_settings(self, body: RoleSettings | _Mapping[str, _Any]) -> RoleSettings:
        """PUT /api/v2/authorization/roles/settings"""
    def put_authorization_role_users_add(self, role_id: str, body: _Sequence[str]) -> list[str]:
        """PUT /api/v2/authorization/roles/{roleId}/users/add"""
    def put_authorization_role_users_remove(self, role_id: str, body: _Sequence[str]) -> list[str]:
        """PUT /api/v2/authorization/roles/{roleId}/users/remove"""
    def put_user_roles(self, subject_id: str, body: _Sequence[str]) -> UserAuthorization:
        """PUT /api/v2/users/{subjectId}/roles"""

class AuthorizationPolicy(_Model):
    id: str
    name: str
    target_resource: str
    subject: Subject
    effect: _Literal["ALLOW", "DENY"] | str
    condition: _Any
    description: str
    date_modified: str
    preset_attributes: dict[str, TypedAttribute]
    active: bool
    apply_to_clients: bool
    self_uri: str

class AuthorizationPolicyEntityListing(_Model):
    entities: list[AuthorizationPolicy]
    next_uri: str
    self_uri: str
    previous_uri: str

class AuthorizationSettings(_Model):
    id: str
    analysis_enabled: bool
    analysis_days: int
    date_last_calculated: str
    date_last_active: str
    self_uri: str

class AuthzDivisionGrantEntityListing(_Model):
    entities: list[AuthzGrant]
    page_size: int
    page_number: int
    total: int
    page_count: int

class DomainOrgRoleDifference(_Model):
    removed_permission_policies: list[DomainPermissionPolicy]
    added_permission_policies: list[DomainPermissionPolicy]
    same_permission_policies: list[DomainPermissionPolicy]
    user_org_role: DomainOrganizationRole
    role_from_default: DomainOrganizationRole

class DomainOrganizationRoleCreate(_Model):
    id: str
    name: str
    description: str
    default_role_id: str
    permissions: list[str]
    unused_permissions: list[str]
    permission_policies: list[DomainPermissionPolicy]
    user_count: int
    role_needs_update: bool
    base_license: str
    addon_licenses: list[str]
    date_license_last_updated: str
    default: bool
    base: bool
    self_uri: str

class DomainOrganizationRoleUpdate(_Model):
    id: str
    name: str
    description: str
    permissions: list[str]
    permission_policies: list[DomainPermissionPolicy]
    self_uri: str

class DomainPermission(_Model):
    domain: str
    entity_type: str
    action: str
    label: str
    allows_conditions: bool
    division_aware: bool

class DomainPermissionCollection(_Model):
    id: str
    name: str
    domain: str
    permission_map: dict[str, list[DomainPermission]]
    self_uri: str

class OrganizationProductEntityListing(_Model):
    entities: list[DomainOrganizationProduct]
    page_size: int
    page_number: int
    total: int
    page_count: int

class OrganizationRoleEntityListing(_Model):
    entities: list[DomainOrganizationRole]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class PermissionCollectionEntityListing(_Model):
    entities: list[DomainPermissionCollection]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class PolicyAttribute(_Model):
    name: str
    type: _Literal["BOOLEAN", "NUMBER", "STRING", "STRING_LIST", "TIME", "RELATIVE_TIME", "DATE", "TIME_RANGE", "DAY_RANGE", "IP_ADDRESS", "IP_CIDR"] | str
    description: str
    feature_toggle: str

class PolicyAttributeSet(_Model):
    id: str
    name: str
    policy_attributes: list[PolicyAttribute]
    preset_attributes: dict[str, TypedAttribute]
    self_uri: str

class PolicyConditionResult(_Model):
    name: str
    result: bool

class PolicyTestPayload(_Model):
    attribute_data: dict[str, TypedAttribute]

class PolicyTestResult(_Model):
    id: str
    name: str
    result: str
    policy_condition_results: list[PolicyConditionResult]

class RoleSettings(_Model):
    id: str
    backfill_enabled: bool
    authorization_grant_division_aware: bool
    genesys_org_policy_bypass: bool
    self_uri: str

class Subject(_Model):
    type: _Literal["USER", "CLIENT", "GROUP", "TEAM", "ALL"] | str
    id: str

class SubjectDivisionGrants(_Model):
    id: str
    name: str
    divisions: list[Division]
    type: _Literal["PC_USER", "PC_GROUP", "PC_OAUTH_CLIENT", "PC_TRUSTEE_USER", "PC_TRUSTEE_GROUP", "UNKNOWN"] | str
    self_uri: str

class SubjectDivisionGrantsEntityListing(_Model):
    entities: list[SubjectDivisionGrants]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class SubjectDivisions(_Model):
    subject_ids: list[str]
    division_ids: list[str]

class TargetAttributeValue(_Model):
    description: str
    policy_attributes: list[PolicyAttribute]

class TargetAttributes(_Model):
    base_attributes: list[PolicyAttribute]
    target_attributes: dict[str, TargetAttributeValue]

class TypedAttribute(_Model):
    type: str
    value: str

class UserReferenceEntityListing(_Model):
    entities: list[UserReference]
    page_size: int
    page_number: int
    total: int
    page_count: int

class ValidationErrorListing(_Model):
    entities: list[ValidationErrorResponse]

class ValidationErrorResponse(_Model):
    message: str
    error_type: str
    arguments: dict[str, str]
