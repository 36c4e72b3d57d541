# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AuthzDivision, AuthzDivisionCursorListing, AuthzDivisionEntityListing

class _RespondingObjectsApi(_RespondingGroup):
    def delete_authorization_division(self, division_id: str, *, force: bool | None = ...) -> _Response: ...
    def get_authorization_division(self, division_id: str, *, object_count: bool | None = ...) -> _Response: ...
    def get_authorization_divisions(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., object_count: bool | None = ..., id: _Sequence[str] | None = ..., name: str | None = ...) -> _Response: ...
    def get_authorization_divisions_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., object_count: bool | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, _Response]: ...
    def get_authorization_divisions_deleted(self, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_authorization_divisions_deleted_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, _Response]: ...
    def get_authorization_divisions_home(self) -> _Response: ...
    def get_authorization_divisions_limit(self) -> _Response: ...
    def get_authorization_divisions_query(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., id: _Sequence[str] | None = ..., name: str | None = ...) -> _Response: ...
    def get_authorization_divisions_query_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, _Response]: ...
    def post_authorization_division_object(self, division_id: str, object_type: str, body: _Sequence[str]) -> _Response: ...
    def post_authorization_division_restore(self, division_id: str, body: AuthzDivision | _Mapping[str, _Any]) -> _Response: ...
    def post_authorization_divisions(self, body: AuthzDivision | _Mapping[str, _Any]) -> _Response: ...
    def put_authorization_division(self, division_id: str, body: AuthzDivision | _Mapping[str, _Any]) -> _Response: ...

class ObjectsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingObjectsApi: ...
    def delete_authorization_division(self, division_id: str, *, force: bool | None = ...) -> None:
        """DELETE /api/v2/authorization/divisions/{divisionId}"""
    def get_authorization_division(self, division_id: str, *, object_count: bool | None = ...) -> AuthzDivision:
        """GET /api/v2/authorization/divisions/{divisionId}"""
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
    def get_authorization_divisions_query(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., id: _Sequence[str] | None = ..., name: str | None = ...) -> AuthzDivisionCursorListing:
        """GET /api/v2/authorization/divisions/query"""
    def get_authorization_divisions_query_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuthzDivision, AuthzDivisionCursorListing]:
        """All items of GET /api/v2/authorization/divisions/query"""
    def post_authorization_division_object(self, division_id: str, object_type: str, body: _Sequence[str]) -> None:
        """POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType}"""
    def post_authorization_division_restore(self, division_id: str, body: AuthzDivision | _Mapping[str, _Any]) -> AuthzDivision:
        """POST /api/v2/authorization/divisions/{divisionId}/restore"""
    def post_authorization_divisions(self, body: AuthzDivision | _Mapping[str, _Any]) -> AuthzDivision:
        """POST /api/v2/authorization/divisions"""
    def put_authorization_division(self, division_id: str, body: AuthzDivision | _Mapping[str, _Any]) -> AuthzDivision:
        """PUT /api/v2/authorization/divisions/{divisionId}"""
