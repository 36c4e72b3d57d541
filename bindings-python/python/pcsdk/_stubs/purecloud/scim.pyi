# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup

class SCIMApi(_PureCloudGroup):
    def delete_scim_user(self, user_id: str, *, if_match: str | None = ...) -> _Any:
        """DELETE /api/v2/scim/users/{userId}"""
    def delete_scim_v2_user(self, user_id: str, *, if_match: str | None = ...) -> _Any:
        """DELETE /api/v2/scim/v2/users/{userId}"""
    def get_scim_group(self, group_id: str, *, attributes: _Sequence[_Literal["id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:displayName", "urn:ietf:params:scim:schemas:core:2.0:Group:members", "urn:ietf:params:scim:schemas:core:2.0:Group:externalId"] | str] | None = ..., excluded_attributes: _Sequence[_Literal["id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:displayName", "urn:ietf:params:scim:schemas:core:2.0:Group:members", "urn:ietf:params:scim:schemas:core:2.0:Group:externalId"] | str] | None = ..., if_none_match: str | None = ...) -> ScimV2Group:
        """GET /api/v2/scim/groups/{groupId}"""
    def get_scim_groups(self, *, start_index: int | None = ..., count: int | None = ..., attributes: _Sequence[_Literal["id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:displayName", "urn:ietf:params:scim:schemas:core:2.0:Group:members", "urn:ietf:params:scim:schemas:core:2.0:Group:externalId"] | str] | None = ..., excluded_attributes: _Sequence[_Literal["id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:displayName", "urn:ietf:params:scim:schemas:core:2.0:Group:members", "urn:ietf:params:scim:schemas:core:2.0:Group:externalId"] | str] | None = ..., filter: str | None = ...) -> ScimGroupListResponse:
        """GET /api/v2/scim/groups"""
    def get_scim_groups_iter(self, *, start_index: int | None = ..., count: int | None = ..., attributes: _Sequence[_Literal["id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:displayName", "urn:ietf:params:scim:schemas:core:2.0:Group:members", "urn:ietf:params:scim:schemas:core:2.0:Group:externalId"] | str] | None = ..., excluded_attributes: _Sequence[_Literal["id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:displayName", "urn:ietf:params:scim:schemas:core:2.0:Group:members", "urn:ietf:params:scim:schemas:core:2.0:Group:externalId"] | str] | None = ..., filter: str | None = ..., limit: int | None = ..., cursor: str | None = ...) -> _Items[ScimV2Group, ScimGroupListResponse]:
        """All items of GET /api/v2/scim/groups"""
    def get_scim_resourcetype(self, resource_type: str) -> ScimConfigResourceType:
        """GET /api/v2/scim/resourcetypes/{resourceType}"""
    def get_scim_resourcetypes(self) -> ScimConfigResourceTypesListResponse:
        """GET /api/v2/scim/resourcetypes"""
    def get_scim_schema(self, schema_id: str) -> ScimV2SchemaDefinition:
        """GET /api/v2/scim/schemas/{schemaId}"""
    def get_scim_schemas(self, *, filter: str | None = ...) -> ScimV2SchemaListResponse:
        """GET /api/v2/scim/schemas"""
    def get_scim_serviceproviderconfig(self, *, if_none_match: str | None = ...) -> ScimServiceProviderConfig:
        """GET /api/v2/scim/serviceproviderconfig"""
    def get_scim_user(self, user_id: str, *, attributes: _Sequence[_Literal["id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups", "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id", "urn:ietf:params:scim:schemas:core:2.0:User:userName", "urn:ietf:params:scim:schemas:core:2.0:User:displayName", "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active", "urn:ietf:params:scim:schemas:core:2.0:User:externalId", "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers", "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups", "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta", "urn:ietf:params:scim:schemas:core:2.0:User:meta.version", "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds"] | str] | None = ..., excluded_attributes: _Sequence[_Literal["id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups", "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id", "urn:ietf:params:scim:schemas:core:2.0:User:userName", "urn:ietf:params:scim:schemas:core:2.0:User:displayName", "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active", "urn:ietf:params:scim:schemas:core:2.0:User:externalId", "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers", "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups", "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta", "urn:ietf:params:scim:schemas:core:2.0:User:meta.version", "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds"] | str] | None = ..., if_none_match: str | None = ...) -> ScimV2User:
        """GET /api/v2/scim/users/{userId}"""
    def get_scim_users(self, *, start_index: int | None = ..., count: int | None = ..., attributes: _Sequence[_Literal["id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups", "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id", "urn:ietf:params:scim:schemas:core:2.0:User:userName", "urn:ietf:params:scim:schemas:core:2.0:User:displayName", "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active", "urn:ietf:params:scim:schemas:core:2.0:User:externalId", "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers", "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups", "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta", "urn:ietf:params:scim:schemas:core:2.0:User:meta.version", "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds"] | str] | None = ..., excluded_attributes: _Sequence[_Literal["id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups", "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id", "urn:ietf:params:scim:schemas:core:2.0:User:userName", "urn:ietf:params:scim:schemas:core:2.0:User:displayName", "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active", "urn:ietf:params:scim:schemas:core:2.0:User:externalId", "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers", "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups", "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta", "urn:ietf:params:scim:schemas:core:2.0:User:meta.version", "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds"] | str] | None = ..., filter: str | None = ...) -> ScimUserListResponse:
        """GET /api/v2/scim/users"""
    def get_scim_users_iter(self, *, start_index: int | None = ..., count: int | None = ..., attributes: _Sequence[_Literal["id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups", "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id", "urn:ietf:params:scim:schemas:core:2.0:User:userName", "urn:ietf:params:scim:schemas:core:2.0:User:displayName", "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active", "urn:ietf:params:scim:schemas:core:2.0:User:externalId", "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers", "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups", "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta", "urn:ietf:params:scim:schemas:core:2.0:User:meta.version", "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds"] | str] | None = ..., excluded_attributes: _Sequence[_Literal["id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups", "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id", "urn:ietf:params:scim:schemas:core:2.0:User:userName", "urn:ietf:params:scim:schemas:core:2.0:User:displayName", "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active", "urn:ietf:params:scim:schemas:core:2.0:User:externalId", "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers", "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups", "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta", "urn:ietf:params:scim:schemas:core:2.0:User:meta.version", "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds"] | str] | None = ..., filter: str | None = ..., limit: int | None = ..., cursor: str | None = ...) -> _Items[ScimV2User, ScimUserListResponse]:
        """All items of GET /api/v2/scim/users"""
    def get_scim_v2_group(self, group_id: str, *, attributes: _Sequence[_Literal["id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:displayName", "urn:ietf:params:scim:schemas:core:2.0:Group:members", "urn:ietf:params:scim:schemas:core:2.0:Group:externalId"] | str] | None = ..., excluded_attributes: _Sequence[_Literal["id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:displayName", "urn:ietf:params:scim:schemas:core:2.0:Group:members", "urn:ietf:params:scim:schemas:core:2.0:Group:externalId"] | str] | None = ..., if_none_match: str | None = ...) -> ScimV2Group:
        """GET /api/v2/scim/v2/groups/{groupId}"""
    def get_scim_v2_groups(self, filter: str, *, start_index: int | None = ..., count: int | None = ..., attributes: _Sequence[_Literal["id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:displayName", "urn:ietf:params:scim:schemas:core:2.0:Group:members", "urn:ietf:params:scim:schemas:core:2.0:Group:externalId"] | str] | None = ..., excluded_attributes: _Sequence[_Literal["id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:displayName", "urn:ietf:params:scim:schemas:core:2.0:Group:members", "urn:ietf:params:scim:schemas:core:2.0:Group:externalId"] | str] | None = ...) -> ScimGroupListResponse:
        """GET /api/v2/scim/v2/groups"""
    def get_scim_v2_groups_iter(self, filter: str, *, start_index: int | None = ..., count: int | None = ..., attributes: _Sequence[_Literal["id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:displayName", "urn:ietf:params:scim:schemas:core:2.0:Group:members", "urn:ietf:params:scim:schemas:core:2.0:Group:externalId"] | str] | None = ..., excluded_attributes: _Sequence[_Literal["id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version", "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:Group:displayName", "urn:ietf:params:scim:schemas:core:2.0:Group:members", "urn:ietf:params:scim:schemas:core:2.0:Group:externalId"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ...) -> _Items[ScimV2Group, ScimGroupListResponse]:
        """All items of GET /api/v2/scim/v2/groups"""
    def get_scim_v2_resourcetype(self, resource_type: str) -> ScimConfigResourceType:
        """GET /api/v2/scim/v2/resourcetypes/{resourceType}"""
    def get_scim_v2_resourcetypes(self) -> ScimConfigResourceTypesListResponse:
        """GET /api/v2/scim/v2/resourcetypes"""
    def get_scim_v2_schema(self, schema_id: str) -> ScimV2SchemaDefinition:
        """GET /api/v2/scim/v2/schemas/{schemaId}"""
    def get_scim_v2_schemas(self, *, filter: str | None = ...) -> ScimV2SchemaListResponse:
        """GET /api/v2/scim/v2/schemas"""
    def get_scim_v2_serviceproviderconfig(self, *, if_none_match: str | None = ...) -> ScimServiceProviderConfig:
        """GET /api/v2/scim/v2/serviceproviderconfig"""
    def get_scim_v2_user(self, user_id: str, *, attributes: _Sequence[_Literal["id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups", "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id", "urn:ietf:params:scim:schemas:core:2.0:User:userName", "urn:ietf:params:scim:schemas:core:2.0:User:displayName", "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active", "urn:ietf:params:scim:schemas:core:2.0:User:externalId", "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers", "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups", "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta", "urn:ietf:params:scim:schemas:core:2.0:User:meta.version", "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds"] | str] | None = ..., excluded_attributes: _Sequence[_Literal["id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups", "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id", "urn:ietf:params:scim:schemas:core:2.0:User:userName", "urn:ietf:params:scim:schemas:core:2.0:User:displayName", "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active", "urn:ietf:params:scim:schemas:core:2.0:User:externalId", "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers", "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups", "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta", "urn:ietf:params:scim:schemas:core:2.0:User:meta.version", "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds"] | str] | None = ..., if_none_match: str | None = ...) -> ScimV2User:
        """GET /api/v2/scim/v2/users/{userId}"""
    def get_scim_v2_users(self, *, start_index: int | None = ..., count: int | None = ..., attributes: _Sequence[_Literal["id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups", "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id", "urn:ietf:params:scim:schemas:core:2.0:User:userName", "urn:ietf:params:scim:schemas:core:2.0:User:displayName", "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active", "urn:ietf:params:scim:schemas:core:2.0:User:externalId", "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers", "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups", "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta", "urn:ietf:params:scim:schemas:core:2.0:User:meta.version", "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds"] | str] | None = ..., excluded_attributes: _Sequence[_Literal["id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups", "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id", "urn:ietf:params:scim:schemas:core:2.0:User:userName", "urn:ietf:params:scim:schemas:core:2.0:User:displayName", "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active", "urn:ietf:params:scim:schemas:core:2.0:User:externalId", "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers", "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups", "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta", "urn:ietf:params:scim:schemas:core:2.0:User:meta.version", "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds"] | str] | None = ..., filter: str | None = ...) -> ScimUserListResponse:
        """GET /api/v2/scim/v2/users"""
    def get_scim_v2_users_iter(self, *, start_index: int | None = ..., count: int | None = ..., attributes: _Sequence[_Literal["id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups", "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id", "urn:ietf:params:scim:schemas:core:2.0:User:userName", "urn:ietf:params:scim:schemas:core:2.0:User:displayName", "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active", "urn:ietf:params:scim:schemas:core:2.0:User:externalId", "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers", "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups", "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta", "urn:ietf:params:scim:schemas:core:2.0:User:meta.version", "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds"] | str] | None = ..., excluded_attributes: _Sequence[_Literal["id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups", "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id", "urn:ietf:params:scim:schemas:core:2.0:User:userName", "urn:ietf:params:scim:schemas:core:2.0:User:displayName", "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active", "urn:ietf:params:scim:schemas:core:2.0:User:externalId", "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers", "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups", "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta", "urn:ietf:params:scim:schemas:core:2.0:User:meta.version", "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages", "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds"] | str] | None = ..., filter: str | None = ..., limit: int | None = ..., cursor: str | None = ...) -> _Items[ScimV2User, ScimUserListResponse]:
        """All items of GET /api/v2/scim/v2/users"""
    def patch_scim_group(self, group_id: str, body: ScimV2PatchRequest | _Mapping[str, _Any], *, if_match: str | None = ...) -> ScimV2Group:
        """PATCH /api/v2/scim/groups/{groupId}"""
    def patch_scim_user(self, user_id: str, body: ScimV2PatchRequest | _Mapping[str, _Any], *, if_match: str | None = ...) -> ScimV2User:
        """PATCH /api/v2/scim/users/{userId}"""
    def patch_scim_v2_group(self, group_id: str, body: ScimV2PatchRequest | _Mapping[str, _Any], *, if_match: str | None = ...) -> ScimV2Group:
        """PATCH /api/v2/scim/v2/groups/{groupId}"""
    def patch_scim_v2_user(self, user_id: str, body: ScimV2PatchRequest | _Mapping[str, _Any], *, if_match: str | None = ...) -> ScimV2User:
        """PATCH /api/v2/scim/v2/users/{userId}"""
    def post_scim_users(self, body: ScimV2CreateUser | _Mapping[str, _Any]) -> ScimV2User:
        """POST /api/v2/scim/users"""
    def post_scim_v2_users(self, body: ScimV2CreateUser | _Mapping[str, _Any]) -> ScimV2User:
        """POST /api/v2/scim/v2/users"""
    def put_scim_group(self, group_id: str, body: ScimV2Group | _Mapping[str, _Any], *, if_match: str | None = ...) -> ScimV2Group:
        """PUT /api/v2/scim/groups/{groupId}"""
    def put_scim_user(self, user_id: str, body: ScimV2User | _Mapping[str, _Any], *, if_match: str | None = ...) -> ScimV2User:
        """PUT /api/v2/scim/users/{userId}"""
    def put_scim_v2_group(self, group_id: str, body: ScimV2Group | _Mapping[str, _Any], *, if_match: str | None = ...) -> ScimV2Group:
        """PUT /api/v2/scim/v2/groups/{groupId}"""
    def put_scim_v2_user(self, user_id: str, body: ScimV2User | _Mapping[str, _Any], *, if_match: str | None = ...) -> ScimV2User:
        """PUT /api/v2/scim/v2/users/{userId}"""

class Manager(_Model):
    value: str

class ScimConfigResourceType(_Model):
    id: str
    schemas: list[str]
    name: str
    description: str
    schema: str
    schema_extensions: list[ScimConfigResourceTypeSchemaExtension]
    endpoint: str
    meta: ScimMetadata

class ScimConfigResourceTypeSchemaExtension(_Model):
    schema: str
    required: bool

class ScimConfigResourceTypesListResponse(_Model):
    schemas: list[str]
    total_results: int
    start_index: int
    items_per_page: int
    resources: list[ScimConfigResourceType]

class ScimEmail(_Model):
    value: str
    type: _Literal["work", "other"] | str
    primary: bool

class ScimGenesysUserExternalId(_Model):
    authority: str
    value: str

class ScimGroupListResponse(_Model):
    schemas: list[str]
    total_results: int
    start_index: int
    items_per_page: int
    resources: list[ScimV2Group]

class ScimMetadata(_Model):
    resource_type: _Literal["User", "Group", "ServiceProviderConfig", "ResourceType", "Schema"] | str
    last_modified: str
    location: str
    version: str

class ScimPhoneNumber(_Model):
    value: str
    type: _Literal["work", "work2", "work3", "work4", "home", "mobile", "other", "microsoftteams", "zoomphone", "eightbyeight", "ringcentral"] | str
    primary: bool

class ScimServiceProviderConfig(_Model):
    schemas: list[str]
    documentation_uri: str
    patch: ScimServiceProviderConfigSimpleFeature
    filter: ScimServiceProviderConfigFilterFeature
    etag: ScimServiceProviderConfigSimpleFeature
    sort: ScimServiceProviderConfigSimpleFeature
    bulk: ScimServiceProviderConfigBulkFeature
    change_password: ScimServiceProviderConfigSimpleFeature
    authentication_schemes: list[ScimServiceProviderConfigAuthenticationScheme]
    meta: ScimMetadata

class ScimServiceProviderConfigAuthenticationScheme(_Model):
    name: str
    description: str
    spec_uri: str
    documentation_uri: str
    type: _Literal["oauth", "oauth2", "oauthbearertoken", "httpbasic", "httpdigest"] | str
    primary: bool

class ScimServiceProviderConfigBulkFeature(_Model):
    supported: bool
    max_operations: int
    max_payload_size: int

class ScimServiceProviderConfigFilterFeature(_Model):
    supported: bool
    max_results: int

class ScimServiceProviderConfigSimpleFeature(_Model):
    supported: bool

class ScimUserExtensions(_Model):
    routing_skills: list[ScimUserRoutingSkill]
    routing_languages: list[ScimUserRoutingLanguage]
    external_ids: list[ScimGenesysUserExternalId]

class ScimUserListResponse(_Model):
    schemas: list[str]
    total_results: int
    start_index: int
    items_per_page: int
    resources: list[ScimV2User]

class ScimUserRole(_Model):
    value: str

class ScimUserRoutingLanguage(_Model):
    name: str
    proficiency: float

class ScimUserRoutingSkill(_Model):
    name: str
    proficiency: float

class ScimV2CreateUser(_Model):
    schemas: list[str]
    active: bool
    user_name: str
    display_name: str
    password: str
    title: str
    phone_numbers: list[ScimPhoneNumber]
    emails: list[ScimEmail]
    external_id: str
    groups: list[ScimV2GroupReference]
    roles: list[ScimUserRole]

class ScimV2EnterpriseUser(_Model):
    division: str
    department: str
    manager: Manager
    employee_number: str
    date_hire: str

class ScimV2Group(_Model):
    id: str
    schemas: list[str]
    display_name: str
    external_id: str
    members: list[ScimV2MemberReference]
    meta: ScimMetadata

class ScimV2GroupReference(_Model):
    type: _Literal["User", "Group", "ServiceProviderConfig", "ResourceType", "Schema"] | str
    value: str

class ScimV2MemberReference(_Model):
    type: _Literal["User", "Group", "ServiceProviderConfig", "ResourceType", "Schema"] | str
    value: str

class ScimV2PatchOperation(_Model):
    op: _Literal["add", "replace", "remove"] | str
    path: str
    value: _Any

class ScimV2PatchRequest(_Model):
    schemas: list[str]
    operations: list[ScimV2PatchOperation]

class ScimV2SchemaAttribute(_Model):
    name: str
    type: _Literal["string", "boolean", "decimal", "integer", "dateTime", "reference", "complex"] | str
    sub_attributes: list[ScimV2SchemaAttribute]
    multi_valued: bool
    description: str
    required: bool
    canonical_values: list[str]
    case_exact: bool
    mutability: _Literal["readWrite", "readOnly", "immutable", "writeOnly"] | str
    returned: _Literal["always", "never", "default", "request"] | str
    uniqueness: _Literal["none", "server", "global"] | str
    reference_types: list[str]

class ScimV2SchemaDefinition(_Model):
    id: str
    name: str
    description: str
    attributes: list[ScimV2SchemaAttribute]
    meta: ScimMetadata

class ScimV2SchemaListResponse(_Model):
    schemas: list[str]
    total_results: int
    start_index: int
    items_per_page: int
    resources: list[ScimV2SchemaDefinition]

class ScimV2User(_Model):
    id: str
    schemas: list[str]
    active: bool
    user_name: str
    display_name: str
    password: str
    title: str
    phone_numbers: list[ScimPhoneNumber]
    emails: list[ScimEmail]
    external_id: str
    groups: list[ScimV2GroupReference]
    roles: list[ScimUserRole]
    meta: ScimMetadata
