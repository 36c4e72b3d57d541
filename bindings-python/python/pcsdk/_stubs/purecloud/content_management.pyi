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
from ._shared import DocumentThumbnail, DomainEntity, DomainEntityRef, DownloadResponse, Group, User, Workspace

class _RespondingContentManagementApi(_RespondingGroup):
    def delete_contentmanagement_document(self, document_id: str, *, override: bool | None = ...) -> _Response: ...
    def delete_contentmanagement_share(self, share_id: str) -> _Response: ...
    def delete_contentmanagement_status_status_id(self, status_id: str) -> _Response: ...
    def delete_contentmanagement_workspace(self, workspace_id: str, *, move_children_to_workspace_id: str | None = ...) -> _Response: ...
    def delete_contentmanagement_workspace_member(self, workspace_id: str, member_id: str) -> _Response: ...
    def delete_contentmanagement_workspace_tagvalue(self, workspace_id: str, tag_id: str) -> _Response: ...
    def get_contentmanagement_document(self, document_id: str, *, expand: _Sequence[_Literal["lockInfo", "acl", "workspace"] | str] | None = ...) -> _Response: ...
    def get_contentmanagement_document_content(self, document_id: str, *, disposition: _Literal["attachment", "inline"] | str | None = ..., content_type: str | None = ...) -> _Response: ...
    def get_contentmanagement_documents(self, workspace_id: str, *, name: str | None = ..., expand: _Sequence[_Literal["acl", "workspace"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ...) -> _Response: ...
    def get_contentmanagement_documents_iter(self, workspace_id: str, *, name: str | None = ..., expand: _Sequence[_Literal["acl", "workspace"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Document, _Response]: ...
    def get_contentmanagement_query(self, query_phrase: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["acl", "workspace"] | str] | None = ...) -> _Response: ...
    def get_contentmanagement_query_iter(self, query_phrase: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["acl", "workspace"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[QueryResult, _Response]: ...
    def get_contentmanagement_securityprofile(self, security_profile_id: str) -> _Response: ...
    def get_contentmanagement_securityprofiles(self) -> _Response: ...
    def get_contentmanagement_share(self, share_id: str, *, expand: _Sequence[_Literal["member"] | str] | None = ...) -> _Response: ...
    def get_contentmanagement_shared_shared_id(self, shared_id: str, *, disposition: _Literal["attachment", "inline", "none"] | str | None = ..., content_type: str | None = ..., expand: _Literal["document.acl"] | str | None = ...) -> _Response: ...
    def get_contentmanagement_shares(self, *, entity_id: str | None = ..., expand: _Sequence[_Literal["member"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_contentmanagement_shares_iter(self, *, entity_id: str | None = ..., expand: _Sequence[_Literal["member"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Share, _Response]: ...
    def get_contentmanagement_status(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_contentmanagement_status_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommandStatus, _Response]: ...
    def get_contentmanagement_status_status_id(self, status_id: str) -> _Response: ...
    def get_contentmanagement_usage(self) -> _Response: ...
    def get_contentmanagement_workspace(self, workspace_id: str, *, expand: _Sequence[_Literal["summary", "acl"] | str] | None = ...) -> _Response: ...
    def get_contentmanagement_workspace_documents(self, workspace_id: str, *, expand: _Sequence[_Literal["acl", "workspace"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ...) -> _Response: ...
    def get_contentmanagement_workspace_documents_iter(self, workspace_id: str, *, expand: _Sequence[_Literal["acl", "workspace"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Document, _Response]: ...
    def get_contentmanagement_workspace_member(self, workspace_id: str, member_id: str, *, expand: _Sequence[_Literal["member"] | str] | None = ...) -> _Response: ...
    def get_contentmanagement_workspace_members(self, workspace_id: str, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["member"] | str] | None = ...) -> _Response: ...
    def get_contentmanagement_workspace_members_iter(self, workspace_id: str, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["member"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkspaceMember, _Response]: ...
    def get_contentmanagement_workspaces(self, *, page_size: int | None = ..., page_number: int | None = ..., access: _Sequence[_Literal["content", "admin", "document:create", "document:viewContent", "document:viewMetadata", "document:download", "document:delete", "document:update", "document:share", "document:shareView", "document:email", "document:print", "document:auditView", "document:replace", "document:tag", "tag:create", "tag:view", "tag:update", "tag:apply", "tag:remove", "tag:delete"] | str] | None = ..., expand: _Sequence[_Literal["summary", "acl"] | str] | None = ...) -> _Response: ...
    def get_contentmanagement_workspaces_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., access: _Sequence[_Literal["content", "admin", "document:create", "document:viewContent", "document:viewMetadata", "document:download", "document:delete", "document:update", "document:share", "document:shareView", "document:email", "document:print", "document:auditView", "document:replace", "document:tag", "tag:create", "tag:view", "tag:update", "tag:apply", "tag:remove", "tag:delete"] | str] | None = ..., expand: _Sequence[_Literal["summary", "acl"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Workspace, _Response]: ...
    def get_contentmanagement_workspace_tagvalue(self, workspace_id: str, tag_id: str, *, expand: _Sequence[_Literal["acl"] | str] | None = ...) -> _Response: ...
    def get_contentmanagement_workspace_tagvalues(self, workspace_id: str, *, value: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["acl"] | str] | None = ...) -> _Response: ...
    def get_contentmanagement_workspace_tagvalues_iter(self, workspace_id: str, *, value: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["acl"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TagValue, _Response]: ...
    def post_contentmanagement_document(self, document_id: str, body: DocumentUpdate | _Mapping[str, _Any], *, expand: _Literal["acl"] | str | None = ..., override: bool | None = ...) -> _Response: ...
    def post_contentmanagement_document_content(self, document_id: str, body: ReplaceRequest | _Mapping[str, _Any], *, override: bool | None = ...) -> _Response: ...
    def post_contentmanagement_documents(self, body: DocumentUpload | _Mapping[str, _Any], *, copy_source: str | None = ..., move_source: str | None = ..., override: bool | None = ...) -> _Response: ...
    def post_contentmanagement_query(self, body: QueryRequest | _Mapping[str, _Any], *, expand: _Literal["acl", "workspace"] | str | None = ...) -> _Response: ...
    def post_contentmanagement_query_iter(self, body: QueryRequest | _Mapping[str, _Any], *, expand: _Literal["acl", "workspace"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[QueryResult, _Response]: ...
    def post_contentmanagement_shares(self, body: CreateShareRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_contentmanagement_workspaces(self, body: WorkspaceCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_contentmanagement_workspace_tagvalues(self, workspace_id: str, body: TagValue | _Mapping[str, _Any]) -> _Response: ...
    def post_contentmanagement_workspace_tagvalues_query(self, workspace_id: str, body: TagQueryRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["acl"] | str] | None = ...) -> _Response: ...
    def post_contentmanagement_workspace_tagvalues_query_iter(self, workspace_id: str, body: TagQueryRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["acl"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TagValue, _Response]: ...
    def put_contentmanagement_workspace(self, workspace_id: str, body: Workspace | _Mapping[str, _Any]) -> _Response: ...
    def put_contentmanagement_workspace_member(self, workspace_id: str, member_id: str, body: WorkspaceMember | _Mapping[str, _Any]) -> _Response: ...
    def put_contentmanagement_workspace_tagvalue(self, workspace_id: str, tag_id: str, body: TagValue | _Mapping[str, _Any]) -> _Response: ...

class ContentManagementApi(_PureCloudGroup):
    def with_response(self) -> _RespondingContentManagementApi: ...
    def delete_contentmanagement_document(self, document_id: str, *, override: bool | None = ...) -> None:
        """DELETE /api/v2/contentmanagement/documents/{documentId}"""
    def delete_contentmanagement_share(self, share_id: str) -> None:
        """DELETE /api/v2/contentmanagement/shares/{shareId}"""
    def delete_contentmanagement_status_status_id(self, status_id: str) -> None:
        """DELETE /api/v2/contentmanagement/status/{statusId}"""
    def delete_contentmanagement_workspace(self, workspace_id: str, *, move_children_to_workspace_id: str | None = ...) -> None:
        """DELETE /api/v2/contentmanagement/workspaces/{workspaceId}"""
    def delete_contentmanagement_workspace_member(self, workspace_id: str, member_id: str) -> None:
        """DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}"""
    def delete_contentmanagement_workspace_tagvalue(self, workspace_id: str, tag_id: str) -> None:
        """DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}"""
    def get_contentmanagement_document(self, document_id: str, *, expand: _Sequence[_Literal["lockInfo", "acl", "workspace"] | str] | None = ...) -> Document:
        """GET /api/v2/contentmanagement/documents/{documentId}"""
    def get_contentmanagement_document_content(self, document_id: str, *, disposition: _Literal["attachment", "inline"] | str | None = ..., content_type: str | None = ...) -> DownloadResponse:
        """GET /api/v2/contentmanagement/documents/{documentId}/content"""
    def get_contentmanagement_documents(self, workspace_id: str, *, name: str | None = ..., expand: _Sequence[_Literal["acl", "workspace"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ...) -> DocumentEntityListing:
        """GET /api/v2/contentmanagement/documents"""
    def get_contentmanagement_documents_iter(self, workspace_id: str, *, name: str | None = ..., expand: _Sequence[_Literal["acl", "workspace"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Document, DocumentEntityListing]:
        """All items of GET /api/v2/contentmanagement/documents"""
    def get_contentmanagement_query(self, query_phrase: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["acl", "workspace"] | str] | None = ...) -> QueryResults:
        """GET /api/v2/contentmanagement/query"""
    def get_contentmanagement_query_iter(self, query_phrase: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["acl", "workspace"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[QueryResult, QueryResults]:
        """All items of GET /api/v2/contentmanagement/query"""
    def get_contentmanagement_securityprofile(self, security_profile_id: str) -> SecurityProfile:
        """GET /api/v2/contentmanagement/securityprofiles/{securityProfileId}"""
    def get_contentmanagement_securityprofiles(self) -> SecurityProfileEntityListing:
        """GET /api/v2/contentmanagement/securityprofiles"""
    def get_contentmanagement_share(self, share_id: str, *, expand: _Sequence[_Literal["member"] | str] | None = ...) -> Share:
        """GET /api/v2/contentmanagement/shares/{shareId}"""
    def get_contentmanagement_shared_shared_id(self, shared_id: str, *, disposition: _Literal["attachment", "inline", "none"] | str | None = ..., content_type: str | None = ..., expand: _Literal["document.acl"] | str | None = ...) -> SharedResponse:
        """GET /api/v2/contentmanagement/shared/{sharedId}"""
    def get_contentmanagement_shares(self, *, entity_id: str | None = ..., expand: _Sequence[_Literal["member"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ...) -> ShareEntityListing:
        """GET /api/v2/contentmanagement/shares"""
    def get_contentmanagement_shares_iter(self, *, entity_id: str | None = ..., expand: _Sequence[_Literal["member"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Share, ShareEntityListing]:
        """All items of GET /api/v2/contentmanagement/shares"""
    def get_contentmanagement_status(self, *, page_size: int | None = ..., page_number: int | None = ...) -> CommandStatusEntityListing:
        """GET /api/v2/contentmanagement/status"""
    def get_contentmanagement_status_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommandStatus, CommandStatusEntityListing]:
        """All items of GET /api/v2/contentmanagement/status"""
    def get_contentmanagement_status_status_id(self, status_id: str) -> CommandStatus:
        """GET /api/v2/contentmanagement/status/{statusId}"""
    def get_contentmanagement_usage(self) -> Usage:
        """GET /api/v2/contentmanagement/usage"""
    def get_contentmanagement_workspace(self, workspace_id: str, *, expand: _Sequence[_Literal["summary", "acl"] | str] | None = ...) -> Workspace:
        """GET /api/v2/contentmanagement/workspaces/{workspaceId}"""
    def get_contentmanagement_workspace_documents(self, workspace_id: str, *, expand: _Sequence[_Literal["acl", "workspace"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ...) -> DocumentEntityListing:
        """GET /api/v2/contentmanagement/workspaces/{workspaceId}/documents"""
    def get_contentmanagement_workspace_documents_iter(self, workspace_id: str, *, expand: _Sequence[_Literal["acl", "workspace"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Document, DocumentEntityListing]:
        """All items of GET /api/v2/contentmanagement/workspaces/{workspaceId}/documents"""
    def get_contentmanagement_workspace_member(self, workspace_id: str, member_id: str, *, expand: _Sequence[_Literal["member"] | str] | None = ...) -> WorkspaceMember:
        """GET /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}"""
    def get_contentmanagement_workspace_members(self, workspace_id: str, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["member"] | str] | None = ...) -> WorkspaceMemberEntityListing:
        """GET /api/v2/contentmanagement/workspaces/{workspaceId}/members"""
    def get_contentmanagement_workspace_members_iter(self, workspace_id: str, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["member"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkspaceMember, WorkspaceMemberEntityListing]:
        """All items of GET /api/v2/contentmanagement/workspaces/{workspaceId}/members"""
    def get_contentmanagement_workspaces(self, *, page_size: int | None = ..., page_number: int | None = ..., access: _Sequence[_Literal["content", "admin", "document:create", "document:viewContent", "document:viewMetadata", "document:download", "document:delete", "document:update", "document:share", "document:shareView", "document:email", "document:print", "document:auditView", "document:replace", "document:tag", "tag:create", "tag:view", "tag:update", "tag:apply", "tag:remove", "tag:delete"] | str] | None = ..., expand: _Sequence[_Literal["summary", "acl"] | str] | None = ...) -> WorkspaceEntityListing:
        """GET /api/v2/contentmanagement/workspaces"""
    def get_contentmanagement_workspaces_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., access: _Sequence[_Literal["content", "admin", "document:create", "document:viewContent", "document:viewMetadata", "document:download", "document:delete", "document:update", "document:share", "document:shareView", "document:email", "document:print", "document:auditView", "document:replace", "document:tag", "tag:create", "tag:view", "tag:update", "tag:apply", "tag:remove", "tag:delete"] | str] | None = ..., expand: _Sequence[_Literal["summary", "acl"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Workspace, WorkspaceEntityListing]:
        """All items of GET /api/v2/contentmanagement/workspaces"""
    def get_contentmanagement_workspace_tagvalue(self, workspace_id: str, tag_id: str, *, expand: _Sequence[_Literal["acl"] | str] | None = ...) -> TagValue:
        """GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}"""
    def get_contentmanagement_workspace_tagvalues(self, workspace_id: str, *, value: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["acl"] | str] | None = ...) -> TagValueEntityListing:
        """GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues"""
    def get_contentmanagement_workspace_tagvalues_iter(self, workspace_id: str, *, value: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["acl"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TagValue, TagValueEntityListing]:
        """All items of GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues"""
    def post_contentmanagement_document(self, document_id: str, body: DocumentUpdate | _Mapping[str, _Any], *, expand: _Literal["acl"] | str | None = ..., override: bool | None = ...) -> Document:
        """POST /api/v2/contentmanagement/documents/{documentId}"""
    def post_contentmanagement_document_content(self, document_id: str, body: ReplaceRequest | _Mapping[str, _Any], *, override: bool | None = ...) -> ReplaceResponse:
        """POST /api/v2/contentmanagement/documents/{documentId}/content"""
    def post_contentmanagement_documents(self, body: DocumentUpload | _Mapping[str, _Any], *, copy_source: str | None = ..., move_source: str | None = ..., override: bool | None = ...) -> Document:
        """POST /api/v2/contentmanagement/documents"""
    def post_contentmanagement_query(self, body: QueryRequest | _Mapping[str, _Any], *, expand: _Literal["acl", "workspace"] | str | None = ...) -> QueryResults:
        """POST /api/v2/contentmanagement/query"""
    def post_contentmanagement_query_iter(self, body: QueryRequest | _Mapping[str, _Any], *, expand: _Literal["acl", "workspace"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[QueryResult, QueryResults]:
        """All items of POST /api/v2/contentmanagement/query"""
    def post_contentmanagement_shares(self, body: CreateShareRequest | _Mapping[str, _Any]) -> CreateShareResponse:
        """POST /api/v2/contentmanagement/shares"""
    def post_contentmanagement_workspaces(self, body: WorkspaceCreate | _Mapping[str, _Any]) -> Workspace:
        """POST /api/v2/contentmanagement/workspaces"""
    def post_contentmanagement_workspace_tagvalues(self, workspace_id: str, body: TagValue | _Mapping[str, _Any]) -> TagValue:
        """POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues"""
    def post_contentmanagement_workspace_tagvalues_query(self, workspace_id: str, body: TagQueryRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["acl"] | str] | None = ...) -> TagValueEntityListing:
        """POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query"""
    def post_contentmanagement_workspace_tagvalues_query_iter(self, workspace_id: str, body: TagQueryRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["acl"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TagValue, TagValueEntityListing]:
        """All items of POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query"""
    def put_contentmanagement_workspace(self, workspace_id: str, body: Workspace | _Mapping[str, _Any]) -> Workspace:
        """PUT /api/v2/contentmanagement/workspaces/{workspaceId}"""
    def put_contentmanagement_workspace_member(self, workspace_id: str, member_id: str, body: WorkspaceMember | _Mapping[str, _Any]) -> WorkspaceMember:
        """PUT /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}"""
    def put_contentmanagement_workspace_tagvalue(self, workspace_id: str, tag_id: str, body: TagValue | _Mapping[str, _Any]) -> TagValue:
        """PUT /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}"""

class Attribute(_Model):
    id: str
    name: str
    version: int
    description: str
    created_by: DomainEntityRef
    date_created: str
    modified_by: DomainEntityRef
    date_modified: str
    self_uri: str

class AttributeFilterItem(_Model):
    id: str
    operator: _Literal["IN", "RANGE", "EQUALS", "NOTEQUALS", "LESSTHAN", "LESSTHANEQUALS", "GREATERTHAN", "GREATERTHANEQUALS", "CONTAINS"] | str
    values_: list[str]

class CommandStatus(_Model):
    id: str
    name: str
    expiration: str
    user_id: str
    status_code: _Literal["INPROGRESS", "COMPLETE", "ERROR", "CANCELING", "CANCELED"] | str
    command_type: _Literal["UPLOAD", "COPYDOCUMENT", "MOVEDOCUMENT", "DELETEWORKSPACE", "DELETEDOCUMENT", "DELETETAG", "UPDATETAG", "REINDEX", "CLEANUP", "REPLACEDOCUMENT"] | str
    document: Document
    self_uri: str

class CommandStatusEntityListing(_Model):
    entities: list[CommandStatus]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ContentFilterItem(_Model):
    name: str
    type: _Literal["NUMBER", "STRING", "DATE", "BOOLEAN", "LIST"] | str
    operator: _Literal["IN", "RANGE", "EQUALS", "NOTEQUALS", "LESSTHAN", "LESSTHANEQUALS", "GREATERTHAN", "GREATERTHANEQUALS", "CONTAINS"] | str
    values_: list[str]

class CreateShareRequest(_Model):
    shared_entity_type: _Literal["DOCUMENT"] | str
    shared_entity: SharedEntity
    member_type: _Literal["USER", "GROUP", "PUBLIC"] | str
    member: SharedEntity
    members: list[CreateShareRequestMember]

class CreateShareRequestMember(_Model):
    member_type: _Literal["USER", "GROUP", "PUBLIC"] | str
    member: MemberEntity

class CreateShareResponse(_Model):
    id: str
    name: str
    shared_entity_type: _Literal["DOCUMENT"] | str
    shared_entity: DomainEntityRef
    member_type: _Literal["USER", "GROUP", "PUBLIC"] | str
    member: DomainEntityRef
    shared_by: DomainEntityRef
    workspace: DomainEntityRef
    succeeded: list[Share]
    failed: list[Share]
    self_uri: str

class Document(_Model):
    id: str
    name: str
    change_number: int
    date_created: str
    date_modified: str
    date_uploaded: str
    content_uri: str
    workspace: DomainEntityRef
    created_by: DomainEntityRef
    uploaded_by: DomainEntityRef
    sharing_uri: str
    content_type: str
    content_length: int
    system_type: _Literal["DOCUMENT", "FAX", "RECORDING"] | str
    filename: str
    page_count: int
    read: bool
    caller_address: str
    receiver_address: str
    tags: list[str]
    tag_values: list[TagValue]
    attributes: list[DocumentAttribute]
    thumbnails: list[DocumentThumbnail]
    upload_status: DomainEntityRef
    upload_destination_uri: str
    upload_method: _Literal["SINGLE_PUT", "MULTIPART_POST"] | str
    lock_info: LockInfo
    acl: list[str]
    sharing_status: _Literal["NONE", "LIMITED", "PUBLIC"] | str
    download_sharing_uri: str
    self_uri: str

class DocumentAttribute(_Model):
    attribute: Attribute
    values_: list[str]

class DocumentEntityListing(_Model):
    entities: list[Document]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DocumentUpdate(_Model):
    change_number: int
    name: str
    read: bool
    add_tags: list[str]
    remove_tags: list[str]
    add_tag_ids: list[str]
    remove_tag_ids: list[str]
    update_attributes: list[DocumentAttribute]
    remove_attributes: list[str]

class DocumentUpload(_Model):
    name: str
    workspace: DomainEntityRef
    tags: list[str]
    tag_ids: list[str]

class DomainEntityListingQueryResult(_Model):
    entities: list[QueryResult]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class FacetEntry(_Model):
    attribute: TermAttribute
    statistics: FacetStatistics
    other: int
    total: int
    missing: int
    term_count: int
    term_type: _Literal["TERM", "NUMBERRANGE", "NUMBERHISTOGRAM", "DATERANGE", "DATEHISTOGRAM", "ID"] | str
    terms: list[FacetTerm]

class FacetKeyAttribute(_Model):
    id: str
    name: str
    count: int

class FacetStatistics(_Model):
    count: int
    min: float
    max: float
    mean: float
    std_deviation: float
    date_min: str
    date_max: str

class FacetTerm(_Model):
    term: str
    key: int
    id: str
    name: str
    count: int
    time: str

class LockInfo(_Model):
    locked_by: DomainEntityRef
    date_created: str
    date_expires: str
    action: _Literal["UPDATE", "DELETE", "COPY", "MOVE", "REPLACE", "THUMBNAIL", "TEXT_EXTRACTION"] | str

class MemberEntity(_Model):
    id: str

class QueryFacetInfo(_Model):
    attributes: list[FacetKeyAttribute]
    facets: list[FacetEntry]

class QueryRequest(_Model):
    query_phrase: str
    page_number: int
    page_size: int
    facet_name_requests: list[str]
    sort: list[SortItem]
    filters: list[ContentFilterItem]
    attribute_filters: list[AttributeFilterItem]
    include_shares: bool

class QueryResult(_Model):
    id: str
    name: str
    body: DomainEntity
    self_uri: str

class QueryResults(_Model):
    results: DomainEntityListingQueryResult
    facet_info: QueryFacetInfo

class ReplaceRequest(_Model):
    change_number: int
    name: str
    auth_token: str

class ReplaceResponse(_Model):
    id: str
    name: str
    change_number: int
    upload_status: DomainEntityRef
    upload_destination_uri: str
    upload_method: _Literal["SINGLE_PUT", "MULTIPART_POST"] | str

class SecurityProfile(_Model):
    id: str
    name: str
    permissions: list[str]
    self_uri: str

class SecurityProfileEntityListing(_Model):
    entities: list[SecurityProfile]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class Share(_Model):
    id: str
    name: str
    shared_entity_type: _Literal["DOCUMENT"] | str
    shared_entity: DomainEntityRef
    member_type: _Literal["USER", "GROUP", "PUBLIC"] | str
    member: DomainEntityRef
    shared_by: DomainEntityRef
    workspace: DomainEntityRef
    user: User
    group: Group
    self_uri: str

class ShareEntityListing(_Model):
    entities: list[Share]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class SharedEntity(_Model):
    id: str

class SharedResponse(_Model):
    id: str
    download_uri: str
    view_uri: str
    document: Document
    share: Share

class SortItem(_Model):
    name: str
    ascending: bool

class TagQueryRequest(_Model):
    query: str
    page_number: int
    page_size: int

class TagValue(_Model):
    id: str
    name: str
    in_use: bool
    acl: list[str]
    self_uri: str

class TagValueEntityListing(_Model):
    entities: list[TagValue]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class TermAttribute(_Model):
    id: str
    name: str
    type: _Literal["NUMBER", "STRING", "DATE", "BOOLEAN", "LIST"] | str

class Usage(_Model):
    types: list[UsageItem]

class UsageItem(_Model):
    type: _Literal["RECORDING", "FAX", "DOCUMENT", "ALL"] | str
    total_document_byte_count: int
    total_document_count: int

class WorkspaceCreate(_Model):
    name: str
    bucket: str
    description: str

class WorkspaceEntityListing(_Model):
    entities: list[Workspace]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class WorkspaceMember(_Model):
    id: str
    name: str
    workspace: DomainEntityRef
    member_type: _Literal["USER", "GROUP"] | str
    member: DomainEntityRef
    user: User
    group: Group
    security_profile: SecurityProfile
    self_uri: str

class WorkspaceMemberEntityListing(_Model):
    entities: list[WorkspaceMember]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int
