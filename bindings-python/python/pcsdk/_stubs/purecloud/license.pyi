# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response

class _RespondingLicenseApi(_RespondingGroup):
    def get_license_definition(self, license_id: str) -> _Response: ...
    def get_license_definitions(self) -> _Response: ...
    def get_license_toggle(self, feature_name: str) -> _Response: ...
    def get_license_user(self, user_id: str) -> _Response: ...
    def get_license_users(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_license_users_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserLicenses, _Response]: ...
    def post_license_infer(self, *, body: _Sequence[str] | None = ...) -> _Response: ...
    def post_license_infer_permissions(self, *, body: _Sequence[str] | None = ...) -> _Response: ...
    def post_license_organization(self, *, body: LicenseBatchAssignmentRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_license_toggle(self, feature_name: str) -> _Response: ...
    def post_license_users(self, *, body: _Sequence[str] | None = ...) -> _Response: ...

class LicenseApi(_PureCloudGroup):
    def with_response(self) -> _RespondingLicenseApi: ...
    def get_license_definition(self, license_id: str) -> LicenseDefinition:
        """GET /api/v2/license/definitions/{licenseId}"""
    def get_license_definitions(self) -> list[LicenseDefinition]:
        """GET /api/v2/license/definitions"""
    def get_license_toggle(self, feature_name: str) -> LicenseOrgToggle:
        """GET /api/v2/license/toggles/{featureName} (deprecated)"""
    def get_license_user(self, user_id: str) -> LicenseUser:
        """GET /api/v2/license/users/{userId}"""
    def get_license_users(self, *, page_size: int | None = ..., page_number: int | None = ...) -> UserLicensesEntityListing:
        """GET /api/v2/license/users"""
    def get_license_users_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserLicenses, UserLicensesEntityListing]:
        """All items of GET /api/v2/license/users"""
    def post_license_infer(self, *, body: _Sequence[str] | None = ...) -> list[str]:
        """POST /api/v2/license/infer"""
    def post_license_infer_permissions(self, *, body: _Sequence[str] | None = ...) -> list[str]:
        """POST /api/v2/license/infer/permissions (preview)"""
    def post_license_organization(self, *, body: LicenseBatchAssignmentRequest | _Mapping[str, _Any] | None = ...) -> list[LicenseUpdateStatus]:
        """POST /api/v2/license/organization"""
    def post_license_toggle(self, feature_name: str) -> LicenseOrgToggle:
        """POST /api/v2/license/toggles/{featureName} (deprecated)"""
    def post_license_users(self, *, body: _Sequence[str] | None = ...) -> dict[str, _Any]:
        """POST /api/v2/license/users"""

class AddressableLicenseDefinition(_Model):
    id: str
    self_uri: str

class LicenseAssignmentRequest(_Model):
    license_id: str
    user_ids_add: list[str]
    user_ids_remove: list[str]

class LicenseBatchAssignmentRequest(_Model):
    assignments: list[LicenseAssignmentRequest]

class LicenseDefinition(_Model):
    id: str
    description: str
    permissions: Permissions
    prerequisites: list[AddressableLicenseDefinition]
    comprises: list[LicenseDefinition]
    self_uri: str

class LicenseOrgToggle(_Model):
    feature_name: str
    enabled: bool

class LicenseUpdateStatus(_Model):
    user_id: str
    license_id: str
    result: str

class LicenseUser(_Model):
    id: str
    licenses: list[LicenseDefinition]
    self_uri: str

class Permissions(_Model):
    ids: list[str]

class UserLicenses(_Model):
    id: str
    licenses: list[str]
    self_uri: str

class UserLicensesEntityListing(_Model):
    entities: list[UserLicenses]
    page_size: int
    page_number: int
    total: int
    page_count: int
