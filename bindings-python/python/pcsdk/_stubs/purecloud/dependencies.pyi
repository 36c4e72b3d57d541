# Generated from core/catalog by `cargo dev generate`; do not edit.
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response

class _RespondingDependenciesApi(_RespondingGroup):
    def get_dependencies_type_entity_type_id_entity_id_connections_requiredby(self, entity_type: str, entity_id: str, *, page_size: str | None = ..., before_source_type: str | None = ..., before_source_id: str | None = ..., after_source_type: str | None = ..., after_source_id: str | None = ...) -> _Response: ...
    def get_dependencies_type_entity_type_id_entity_id_connections_requiredby_iter(self, entity_type: str, entity_id: str, *, page_size: str | None = ..., before_source_type: str | None = ..., before_source_id: str | None = ..., after_source_type: str | None = ..., after_source_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DependencyEntity, _Response]: ...
    def get_dependencies_type_entity_type_id_entity_id_connections_requiredbycounts(self, entity_type: str, entity_id: str) -> _Response: ...
    def get_dependencies_type_entity_type_id_entity_id_connections_requires(self, entity_type: str, entity_id: str, *, page_size: str | None = ..., before_source_type: str | None = ..., before_source_id: str | None = ..., after_source_type: str | None = ..., after_source_id: str | None = ...) -> _Response: ...
    def get_dependencies_type_entity_type_id_entity_id_connections_requires_iter(self, entity_type: str, entity_id: str, *, page_size: str | None = ..., before_source_type: str | None = ..., before_source_id: str | None = ..., after_source_type: str | None = ..., after_source_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DependencyEntity, _Response]: ...

class DependenciesApi(_PureCloudGroup):
    def with_response(self) -> _RespondingDependenciesApi: ...
    def get_dependencies_type_entity_type_id_entity_id_connections_requiredby(self, entity_type: str, entity_id: str, *, page_size: str | None = ..., before_source_type: str | None = ..., before_source_id: str | None = ..., after_source_type: str | None = ..., after_source_id: str | None = ...) -> DependencyEntityListing:
        """GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredby"""
    def get_dependencies_type_entity_type_id_entity_id_connections_requiredby_iter(self, entity_type: str, entity_id: str, *, page_size: str | None = ..., before_source_type: str | None = ..., before_source_id: str | None = ..., after_source_type: str | None = ..., after_source_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DependencyEntity, DependencyEntityListing]:
        """All items of GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredby"""
    def get_dependencies_type_entity_type_id_entity_id_connections_requiredbycounts(self, entity_type: str, entity_id: str) -> DependencyCount:
        """GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredbycounts"""
    def get_dependencies_type_entity_type_id_entity_id_connections_requires(self, entity_type: str, entity_id: str, *, page_size: str | None = ..., before_source_type: str | None = ..., before_source_id: str | None = ..., after_source_type: str | None = ..., after_source_id: str | None = ...) -> DependencyEntityListing:
        """GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requires"""
    def get_dependencies_type_entity_type_id_entity_id_connections_requires_iter(self, entity_type: str, entity_id: str, *, page_size: str | None = ..., before_source_type: str | None = ..., before_source_id: str | None = ..., after_source_type: str | None = ..., after_source_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DependencyEntity, DependencyEntityListing]:
        """All items of GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requires"""

class DependencyCount(_Model):
    estimated_count: int

class DependencyEntity(_Model):
    entity_id: str
    entity_type: _Literal["Integration", "DataAction", "Credential"] | str

class DependencyEntityListing(_Model):
    entities: list[DependencyEntity]
    next_uri: str
    self_uri: str
    previous_uri: str
