# Generated from core/catalog by `cargo dev generate`; do not edit.
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import EnumeratedPagingModel, PageNavigationModel, PermissionIdResource

class _RespondingUserPermissionsApi(_RespondingGroup):
    def check_user_permission(self, *, account_id: str | None = ..., extension_id: str | None = ..., permission_id: str | None = ..., target_extension_id: str | None = ...) -> _Response: ...
    def list_permission_categories(self, *, page: int | None = ..., per_page: int | None = ..., service_plan_id: str | None = ...) -> _Response: ...
    def list_permission_categories_iter(self, *, page: int | None = ..., per_page: int | None = ..., service_plan_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PermissionCategoryResource, _Response]: ...
    def list_permissions(self, *, page: int | None = ..., per_page: int | None = ..., assignable: bool | None = ..., service_plan_id: str | None = ...) -> _Response: ...
    def list_permissions_iter(self, *, page: int | None = ..., per_page: int | None = ..., assignable: bool | None = ..., service_plan_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PermissionResource, _Response]: ...
    def read_authorization_profile(self, *, account_id: str | None = ..., extension_id: str | None = ..., target_extension_id: str | None = ...) -> _Response: ...
    def read_permission(self, permission_id: str, *, service_plan_id: str | None = ...) -> _Response: ...
    def read_permission_category(self, permission_category_id: str) -> _Response: ...

class UserPermissionsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingUserPermissionsApi: ...
    def check_user_permission(self, *, account_id: str | None = ..., extension_id: str | None = ..., permission_id: str | None = ..., target_extension_id: str | None = ...) -> AuthProfileCheckResource:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check"""
    def list_permission_categories(self, *, page: int | None = ..., per_page: int | None = ..., service_plan_id: str | None = ...) -> PermissionCategoryCollectionResource:
        """GET /restapi/v1.0/dictionary/permission-category"""
    def list_permission_categories_iter(self, *, page: int | None = ..., per_page: int | None = ..., service_plan_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PermissionCategoryResource, PermissionCategoryCollectionResource]:
        """All items of GET /restapi/v1.0/dictionary/permission-category"""
    def list_permissions(self, *, page: int | None = ..., per_page: int | None = ..., assignable: bool | None = ..., service_plan_id: str | None = ...) -> PermissionCollectionResource:
        """GET /restapi/v1.0/dictionary/permission"""
    def list_permissions_iter(self, *, page: int | None = ..., per_page: int | None = ..., assignable: bool | None = ..., service_plan_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PermissionResource, PermissionCollectionResource]:
        """All items of GET /restapi/v1.0/dictionary/permission"""
    def read_authorization_profile(self, *, account_id: str | None = ..., extension_id: str | None = ..., target_extension_id: str | None = ...) -> AuthProfileResource:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile"""
    def read_permission(self, permission_id: str, *, service_plan_id: str | None = ...) -> PermissionResource:
        """GET /restapi/v1.0/dictionary/permission/{permissionId}"""
    def read_permission_category(self, permission_category_id: str) -> PermissionCategoryResource:
        """GET /restapi/v1.0/dictionary/permission-category/{permissionCategoryId}"""

class ActivePermissionResource(_Model):
    permission: PermissionIdResource
    effective_role: EffectiveRoleResource
    scopes: list[_Literal["Account", "AllExtensions", "Federation", "NonUserExtensions", "RoleBased", "Self", "UserExtensions"] | str]

class AuthProfileCheckResource(_Model):
    uri: str
    successful: bool
    details: ActivePermissionResource

class AuthProfileResource(_Model):
    uri: str
    permissions: list[ActivePermissionResource]

class EffectiveRoleResource(_Model):
    uri: str
    id: str
    domain: str

class PermissionCategoryCollectionResource(_Model):
    uri: str
    records: list[PermissionCategoryResource]
    paging: EnumeratedPagingModel
    navigation: PageNavigationModel

class PermissionCategoryIdResource(_Model):
    uri: str
    id: str

class PermissionCategoryResource(_Model):
    uri: str
    id: str
    display_name: str
    description: str

class PermissionCollectionResource(_Model):
    uri: str
    records: list[PermissionResource]
    paging: EnumeratedPagingModel
    navigation: PageNavigationModel

class PermissionResource(_Model):
    uri: str
    id: str
    display_name: str
    description: str
    assignable: bool
    read_only: bool
    site_compatible: _Literal["Incompatible", "Compatible", "Independent"] | str
    category: PermissionCategoryIdResource
    included_permissions: list[PermissionIdResource]
