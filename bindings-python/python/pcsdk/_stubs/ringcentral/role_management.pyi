# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import EnumeratedPagingModel, PageNavigationModel, PermissionIdResource

class _RespondingRoleManagementApi(_RespondingGroup):
    def assign_default_role(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def assign_multiple_user_roles(self, role_id: str, body: BulkRoleAssignResource | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def create_custom_role(self, body: RoleResource | _Mapping[str, _Any], *, account_id: str | None = ..., advanced_permissions: bool | None = ...) -> _Response: ...
    def delete_custom_role(self, role_id: str, *, account_id: str | None = ..., validate_only: bool | None = ...) -> _Response: ...
    def list_assigned_roles(self, *, account_id: str | None = ..., show_hidden: bool | None = ...) -> _Response: ...
    def list_assigned_roles_iter(self, *, account_id: str | None = ..., show_hidden: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExtensionWithRolesResource, _Response]: ...
    def list_of_available_for_assigning_roles(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_of_available_for_assigning_roles_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RoleResource, _Response]: ...
    def list_standard_user_role(self, *, service_plan_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., advanced_permissions: bool | None = ...) -> _Response: ...
    def list_standard_user_role_iter(self, *, service_plan_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., advanced_permissions: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RoleResource, _Response]: ...
    def list_user_assigned_roles(self, *, account_id: str | None = ..., extension_id: str | None = ..., show_hidden: bool | None = ...) -> _Response: ...
    def list_user_roles(self, *, custom: bool | None = ..., account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_user_roles_iter(self, *, custom: bool | None = ..., account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RoleResource, _Response]: ...
    def read_default_role(self, *, account_id: str | None = ...) -> _Response: ...
    def read_standard_user_role(self, role_id: str) -> _Response: ...
    def read_user_role(self, role_id: str, *, account_id: str | None = ..., advanced_permissions: bool | None = ...) -> _Response: ...
    def update_default_user_role(self, body: DefaultUserRoleRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def update_user_assigned_roles(self, body: AssignedRolesResource | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_user_role(self, role_id: str, body: RoleResource | _Mapping[str, _Any], *, account_id: str | None = ..., advanced_permissions: bool | None = ...) -> _Response: ...

class RoleManagementApi(_RingCentralGroup):
    def with_response(self) -> _RespondingRoleManagementApi: ...
    def assign_default_role(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> AssignedRolesResource:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default"""
    def assign_multiple_user_roles(self, role_id: str, body: BulkRoleAssignResource | _Mapping[str, _Any], *, account_id: str | None = ...) -> None:
        """POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign"""
    def create_custom_role(self, body: RoleResource | _Mapping[str, _Any], *, account_id: str | None = ..., advanced_permissions: bool | None = ...) -> RoleResource:
        """POST /restapi/v1.0/account/{accountId}/user-role"""
    def delete_custom_role(self, role_id: str, *, account_id: str | None = ..., validate_only: bool | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId}"""
    def list_assigned_roles(self, *, account_id: str | None = ..., show_hidden: bool | None = ...) -> ExtensionWithRolesCollectionResource:
        """GET /restapi/v1.0/account/{accountId}/assigned-role"""
    def list_assigned_roles_iter(self, *, account_id: str | None = ..., show_hidden: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExtensionWithRolesResource, ExtensionWithRolesCollectionResource]:
        """All items of GET /restapi/v1.0/account/{accountId}/assigned-role"""
    def list_of_available_for_assigning_roles(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> RolesCollectionResource:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles"""
    def list_of_available_for_assigning_roles_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RoleResource, RolesCollectionResource]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles"""
    def list_standard_user_role(self, *, service_plan_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., advanced_permissions: bool | None = ...) -> RolesCollectionResource:
        """GET /restapi/v1.0/dictionary/user-role"""
    def list_standard_user_role_iter(self, *, service_plan_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., advanced_permissions: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RoleResource, RolesCollectionResource]:
        """All items of GET /restapi/v1.0/dictionary/user-role"""
    def list_user_assigned_roles(self, *, account_id: str | None = ..., extension_id: str | None = ..., show_hidden: bool | None = ...) -> AssignedRolesResource:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role"""
    def list_user_roles(self, *, custom: bool | None = ..., account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> RolesCollectionResource:
        """GET /restapi/v1.0/account/{accountId}/user-role"""
    def list_user_roles_iter(self, *, custom: bool | None = ..., account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RoleResource, RolesCollectionResource]:
        """All items of GET /restapi/v1.0/account/{accountId}/user-role"""
    def read_default_role(self, *, account_id: str | None = ...) -> DefaultUserRole:
        """GET /restapi/v1.0/account/{accountId}/user-role/default"""
    def read_standard_user_role(self, role_id: str) -> RoleResource:
        """GET /restapi/v1.0/dictionary/user-role/{roleId}"""
    def read_user_role(self, role_id: str, *, account_id: str | None = ..., advanced_permissions: bool | None = ...) -> RoleResource:
        """GET /restapi/v1.0/account/{accountId}/user-role/{roleId}"""
    def update_default_user_role(self, body: DefaultUserRoleRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> DefaultUserRole:
        """PUT /restapi/v1.0/account/{accountId}/user-role/default"""
    def update_user_assigned_roles(self, body: AssignedRolesResource | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> AssignedRolesResource:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role"""
    def update_user_role(self, role_id: str, body: RoleResource | _Mapping[str, _Any], *, account_id: str | None = ..., advanced_permissions: bool | None = ...) -> RoleResource:
        """PUT /restapi/v1.0/account/{accountId}/user-role/{roleId}"""

class AssignedRoleResource(_Model):
    uri: str
    id: str
    auto_assigned: bool
    display_name: str
    site_compatible: bool
    site_restricted: bool

class AssignedRolesResource(_Model):
    uri: str
    records: list[AssignedRoleResource]

class BulkRoleAssignResource(_Model):
    site_restricted: bool
    site_compatible: bool
    uri: str
    added_extension_ids: list[str]
    removed_extension_ids: list[str]

class DefaultUserRole(_Model):
    uri: str
    id: str
    display_name: str
    site_compatible: bool

class DefaultUserRoleRequest(_Model):
    id: str

class ExtensionWithRolesCollectionResource(_Model):
    uri: str
    records: list[ExtensionWithRolesResource]
    paging: EnumeratedPagingModel
    navigation: PageNavigationModel

class ExtensionWithRolesResource(_Model):
    uri: str
    extension_id: str
    roles: list[AssignedRoleResource]

class RoleResource(_Model):
    uri: str
    id: str
    display_name: str
    description: str
    site_compatible: bool
    custom: bool
    scope: _Literal["Account", "AllExtensions", "Federation", "Group", "NonUserExtensions", "RoleBased", "Self", "UserExtensions"] | str
    hidden: bool
    last_updated: str
    permissions: list[PermissionIdResource]

class RolesCollectionResource(_Model):
    uri: str
    records: list[RoleResource]
    paging: EnumeratedPagingModel
    navigation: PageNavigationModel
