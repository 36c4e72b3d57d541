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

class _RespondingScimApi(_RespondingGroup):
    def scim_create_user2(self, body: ScimUser | _Mapping[str, _Any]) -> _Response: ...
    def scim_delete_user2(self, scim_user_id: str) -> _Response: ...
    def scim_get_provider_config2(self) -> _Response: ...
    def scim_get_resource_type2(self, type: str) -> _Response: ...
    def scim_get_schema2(self, uri: str) -> _Response: ...
    def scim_get_user2(self, scim_user_id: str) -> _Response: ...
    def scim_list_resource_types2(self) -> _Response: ...
    def scim_list_schemas2(self) -> _Response: ...
    def scim_patch_user2(self, scim_user_id: str, body: ScimUserPatch | _Mapping[str, _Any]) -> _Response: ...
    def scim_search_via_get2(self, *, filter: str | None = ..., start_index: int | None = ..., count: int | None = ...) -> _Response: ...
    def scim_search_via_get2_iter(self, *, filter: str | None = ..., start_index: int | None = ..., count: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ScimUserShortInfo, _Response]: ...
    def scim_search_via_post2(self, body: ScimSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def scim_search_via_post2_iter(self, body: ScimSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ScimUserShortInfo, _Response]: ...
    def scim_update_user2(self, scim_user_id: str, body: ScimUser | _Mapping[str, _Any]) -> _Response: ...

class ScimApi(_RingCentralGroup):
    def with_response(self) -> _RespondingScimApi: ...
    def scim_create_user2(self, body: ScimUser | _Mapping[str, _Any]) -> ScimUserResponse:
        """POST /scim/v2/Users"""
    def scim_delete_user2(self, scim_user_id: str) -> None:
        """DELETE /scim/v2/Users/{scimUserId}"""
    def scim_get_provider_config2(self) -> ScimProviderConfig:
        """GET /scim/v2/ServiceProviderConfig"""
    def scim_get_resource_type2(self, type: str) -> ScimResourceTypeResponse:
        """GET /scim/v2/ResourceTypes/{type}"""
    def scim_get_schema2(self, uri: str) -> ScimSchemaResponse:
        """GET /scim/v2/Schemas/{uri}"""
    def scim_get_user2(self, scim_user_id: str) -> ScimUserResponse:
        """GET /scim/v2/Users/{scimUserId}"""
    def scim_list_resource_types2(self) -> ScimResourceTypeSearchResponse:
        """GET /scim/v2/ResourceTypes"""
    def scim_list_schemas2(self) -> ScimSchemaSearchResponse:
        """GET /scim/v2/Schemas"""
    def scim_patch_user2(self, scim_user_id: str, body: ScimUserPatch | _Mapping[str, _Any]) -> ScimUserResponse:
        """PATCH /scim/v2/Users/{scimUserId}"""
    def scim_search_via_get2(self, *, filter: str | None = ..., start_index: int | None = ..., count: int | None = ...) -> ScimUserSearchResponse:
        """GET /scim/v2/Users"""
    def scim_search_via_get2_iter(self, *, filter: str | None = ..., start_index: int | None = ..., count: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ScimUserShortInfo, ScimUserSearchResponse]:
        """All items of GET /scim/v2/Users"""
    def scim_search_via_post2(self, body: ScimSearchRequest | _Mapping[str, _Any]) -> ScimUserSearchResponse:
        """POST /scim/v2/Users/.search"""
    def scim_search_via_post2_iter(self, body: ScimSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ScimUserShortInfo, ScimUserSearchResponse]:
        """All items of POST /scim/v2/Users/.search"""
    def scim_update_user2(self, scim_user_id: str, body: ScimUser | _Mapping[str, _Any]) -> ScimUserResponse:
        """PUT /scim/v2/Users/{scimUserId}"""

class ScimAuthenticationScheme(_Model):
    description: str
    documentation_uri: str
    name: str
    spec_uri: str
    primary: bool

class ScimBulkSupported(_Model):
    max_operations: int
    max_payload_size: int
    supported: bool

class ScimEmail(_Model):
    type: _Literal["work"] | str
    value: str

class ScimEnterpriseUser(_Model):
    department: str

class ScimFilterSupported(_Model):
    max_results: int
    supported: bool

class ScimMeta(_Model):
    created: str
    last_modified: str
    location: str
    resource_type: _Literal["User", "Group", "ResourceType", "Schema"] | str

class ScimName(_Model):
    family_name: str
    given_name: str

class ScimPatchOperation(_Model):
    op: _Literal["add", "replace", "remove"] | str
    path: str
    value: str

class ScimPhoneNumber(_Model):
    type: _Literal["work", "mobile", "other"] | str
    value: str

class ScimPhoto(_Model):
    type: _Literal["photo"] | str
    value: str

class ScimProviderConfig(_Model):
    authentication_schemes: list[ScimAuthenticationScheme]
    bulk: ScimBulkSupported
    change_password: ScimSupported
    etag: ScimSupported
    filter: ScimFilterSupported
    patch: ScimSupported
    schemas: list[_Literal["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"] | str]
    sort: ScimSupported
    xml_data_format: ScimSupported

class ScimResourceTypeResponse(_Model):
    id: str
    name: str
    endpoint: str
    description: str
    schema: _Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str
    schema_extensions: list[ScimSchemaExtension]
    meta: ScimMeta

class ScimResourceTypeSearchResponse(_Model):
    resources: list[ScimResourceTypeResponse]
    items_per_page: int
    schemas: list[_Literal["urn:ietf:params:scim:api:messages:2.0:ListResponse"] | str]
    start_index: int
    total_results: int

class ScimSchemaAttribute(_Model):
    name: str
    type: _Literal["string", "boolean", "decimal", "integer", "dateTime", "reference", "complex"] | str
    sub_attributes: list[ScimSchemaAttribute]
    multi_valued: bool
    description: str
    required: bool
    canonical_values: list[str]
    case_exact: bool
    mutability: _Literal["readOnly", "readWrite", "immutable", "writeOnly"] | str
    returned: _Literal["always", "never", "default", "request"] | str
    uniqueness: _Literal["none", "server", "global"] | str
    reference_types: list[str]

class ScimSchemaExtension(_Model):
    schema: _Literal["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] | str
    required: bool

class ScimSchemaResponse(_Model):
    id: str
    name: str
    description: str
    attributes: list[ScimSchemaAttribute]
    meta: ScimMeta

class ScimSchemaSearchResponse(_Model):
    resources: list[ScimSchemaResponse]
    items_per_page: int
    schemas: list[_Literal["urn:ietf:params:scim:api:messages:2.0:ListResponse"] | str]
    start_index: int
    total_results: int

class ScimSearchRequest(_Model):
    count: int
    filter: str
    schemas: list[_Literal["urn:ietf:params:scim:api:messages:2.0:SearchRequest"] | str]
    start_index: int

class ScimSupported(_Model):
    supported: bool

class ScimUser(_Model):
    active: bool
    addresses: list[ScimUserAddress]
    emails: list[ScimEmail]
    external_id: str
    id: str
    name: ScimName
    phone_numbers: list[ScimPhoneNumber]
    photos: list[ScimPhoto]
    schemas: list[_Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str]
    title: str
    user_name: str

class ScimUserAddress(_Model):
    country: str
    locality: str
    postal_code: str
    region: str
    street_address: str
    type: _Literal["work"] | str

class ScimUserPatch(_Model):
    operations: list[ScimPatchOperation]
    schemas: list[_Literal["urn:ietf:params:scim:api:messages:2.0:PatchOp"] | str]

class ScimUserResponse(_Model):
    active: bool
    addresses: list[ScimUserAddress]
    emails: list[ScimEmail]
    external_id: str
    id: str
    name: ScimName
    phone_numbers: list[ScimPhoneNumber]
    photos: list[ScimPhoto]
    schemas: list[_Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str]
    title: str
    user_name: str
    meta: ScimMeta

class ScimUserSearchResponse(_Model):
    resources: list[ScimUserShortInfo]
    items_per_page: int
    schemas: list[_Literal["urn:ietf:params:scim:api:messages:2.0:ListResponse"] | str]
    start_index: int
    total_results: int

class ScimUserShortInfo(_Model):
    active: bool
    emails: list[ScimEmail]
    external_id: str
    id: str
    name: ScimName
    photos: list[ScimPhoto]
    schemas: list[_Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str]
    title: str
    user_name: str
    meta: ScimMeta
