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
from ._shared import AddressableEntityRef, Coretype, CoretypeListing, Detail, Division, DomainEntityRef, ErrorBody, Items, JsonSchemaDocument, Limit

class _RespondingBusinessRulesApi(_RespondingGroup):
    def delete_businessrules_decisiontable(self, table_id: str, *, force_delete: bool | None = ...) -> _Response: ...
    def delete_businessrules_decisiontable_export(self, table_id: str, export_job_id: str) -> _Response: ...
    def delete_businessrules_decisiontable_import(self, table_id: str, import_job_id: str) -> _Response: ...
    def delete_businessrules_decisiontable_version(self, table_id: str, table_version: int) -> _Response: ...
    def delete_businessrules_decisiontable_version_row(self, table_id: str, table_version: int, row_id: str) -> _Response: ...
    def delete_businessrules_decisiontable_version_snapshot(self, table_id: str, table_version: int) -> _Response: ...
    def delete_businessrules_schema(self, schema_id: str) -> _Response: ...
    def get_businessrules_decisiontable(self, table_id: str) -> _Response: ...
    def get_businessrules_decisiontable_export(self, table_id: str, export_job_id: str) -> _Response: ...
    def get_businessrules_decisiontable_exports(self, table_id: str, *, after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def get_businessrules_decisiontable_exports_iter(self, table_id: str, *, after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DecisionTableExportJob, _Response]: ...
    def get_businessrules_decisiontable_import(self, table_id: str, import_job_id: str) -> _Response: ...
    def get_businessrules_decisiontable_imports(self, table_id: str, *, after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def get_businessrules_decisiontable_imports_iter(self, table_id: str, *, after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DecisionTableImportJob, _Response]: ...
    def get_businessrules_decisiontables(self, *, after: str | None = ..., page_size: str | None = ..., division_ids: _Sequence[str] | None = ..., name: str | None = ...) -> _Response: ...
    def get_businessrules_decisiontables_iter(self, *, after: str | None = ..., page_size: str | None = ..., division_ids: _Sequence[str] | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DecisionTable, _Response]: ...
    def get_businessrules_decisiontables_search(self, *, after: str | None = ..., page_size: str | None = ..., schema_id: str | None = ..., name: str | None = ..., with_published_version: bool | None = ..., expand: _Sequence[_Literal["ExecutionInputSchema", "ExecutionOutputSchema"] | str] | None = ..., ids: _Sequence[str] | None = ...) -> _Response: ...
    def get_businessrules_decisiontables_search_iter(self, *, after: str | None = ..., page_size: str | None = ..., schema_id: str | None = ..., name: str | None = ..., with_published_version: bool | None = ..., expand: _Sequence[_Literal["ExecutionInputSchema", "ExecutionOutputSchema"] | str] | None = ..., ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DecisionTable, _Response]: ...
    def get_businessrules_decisiontable_version(self, table_id: str, table_version: int) -> _Response: ...
    def get_businessrules_decisiontable_version_row(self, table_id: str, table_version: int, row_id: str) -> _Response: ...
    def get_businessrules_decisiontable_version_rows(self, table_id: str, table_version: int, *, page_number: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def get_businessrules_decisiontable_version_rows_iter(self, table_id: str, table_version: int, *, page_number: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DecisionTableRow, _Response]: ...
    def get_businessrules_decisiontable_versions(self, table_id: str, *, after: str | None = ..., page_size: str | None = ..., status: _Sequence[str] | None = ..., has_snapshot: bool | None = ...) -> _Response: ...
    def get_businessrules_decisiontable_versions_iter(self, table_id: str, *, after: str | None = ..., page_size: str | None = ..., status: _Sequence[str] | None = ..., has_snapshot: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DecisionTableVersion, _Response]: ...
    def get_businessrules_schema(self, schema_id: str) -> _Response: ...
    def get_businessrules_schemas(self) -> _Response: ...
    def get_businessrules_schemas_coretype(self, core_type_name: str) -> _Response: ...
    def get_businessrules_schemas_coretypes(self) -> _Response: ...
    def get_businessrules_schema_version(self, schema_id: str, schema_version: str) -> _Response: ...
    def get_businessrules_schema_versions(self, schema_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def get_businessrules_schema_versions_iter(self, schema_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BusinessRulesDataSchema, _Response]: ...
    def patch_businessrules_decisiontable(self, table_id: str, body: UpdateDecisionTableRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_businessrules_decisiontable_import(self, table_id: str, import_job_id: str, body: UpdateDecisionTableImportJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_businessrules_decisiontable_version(self, table_id: str, table_version: int, body: UpdateDecisionTableVersionRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_businessrules_decisiontable_execute(self, table_id: str, body: DecisionTableExecutionRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_businessrules_decisiontable_exports(self, table_id: str, body: DecisionTableExportJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_businessrules_decisiontable_imports(self, table_id: str, body: CreateDecisionTableImportJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_businessrules_decisiontables(self, body: CreateDecisionTableRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_businessrules_decisiontable_version_copy(self, table_id: str, table_version: int, body: CopyDecisionTableRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_businessrules_decisiontable_version_execute(self, table_id: str, table_version: int, body: DecisionTableExecutionRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_businessrules_decisiontable_version_rollback(self, table_id: str, table_version: int, *, body: RollbackDecisionTableVersionRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_businessrules_decisiontable_version_rows(self, table_id: str, table_version: int, body: CreateDecisionTableRowRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_businessrules_decisiontable_version_rows_bulk_add(self, table_id: str, table_version: int, body: BulkAddDecisionTableRowsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_businessrules_decisiontable_version_rows_bulk_remove(self, table_id: str, table_version: int, body: BulkDeleteDecisionTableRowsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_businessrules_decisiontable_version_rows_bulk_update(self, table_id: str, table_version: int, body: BulkUpdateDecisionTableRowsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_businessrules_decisiontable_version_rows_search(self, table_id: str, table_version: int, body: SearchDecisionTableRowsRequest | _Mapping[str, _Any], *, page_number: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def post_businessrules_decisiontable_version_rows_search_iter(self, table_id: str, table_version: int, body: SearchDecisionTableRowsRequest | _Mapping[str, _Any], *, page_number: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DecisionTableRow, _Response]: ...
    def post_businessrules_decisiontable_versions(self, table_id: str, *, body: CreateDecisionTableVersionRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_businessrules_decisiontable_version_snapshot(self, table_id: str, table_version: int, body: CreateDecisionTableSnapshotRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_businessrules_decisiontable_version_sync(self, table_id: str, table_version: int) -> _Response: ...
    def post_businessrules_schemas(self, body: BusinessRulesSchemaCreateRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_businessrules_decisiontable_version_publish(self, table_id: str, table_version: int) -> _Response: ...
    def put_businessrules_decisiontable_version_row(self, table_id: str, table_version: int, row_id: str, body: PutDecisionTableRowRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_businessrules_schema(self, schema_id: str, body: BusinessRulesSchemaUpdateRequest | _Mapping[str, _Any]) -> _Response: ...

class BusinessRulesApi(_PureCloudGroup):
    def with_response(self) -> _RespondingBusinessRulesApi: ...
    def delete_businessrules_decisiontable(self, table_id: str, *, force_delete: bool | None = ...) -> None:
        """DELETE /api/v2/businessrules/decisiontables/{tableId}"""
    def delete_businessrules_decisiontable_export(self, table_id: str, export_job_id: str) -> None:
        """DELETE /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}"""
    def delete_businessrules_decisiontable_import(self, table_id: str, import_job_id: str) -> None:
        """DELETE /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}"""
    def delete_businessrules_decisiontable_version(self, table_id: str, table_version: int) -> None:
        """DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}"""
    def delete_businessrules_decisiontable_version_row(self, table_id: str, table_version: int, row_id: str) -> None:
        """DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}"""
    def delete_businessrules_decisiontable_version_snapshot(self, table_id: str, table_version: int) -> None:
        """DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot"""
    def delete_businessrules_schema(self, schema_id: str) -> None:
        """DELETE /api/v2/businessrules/schemas/{schemaId}"""
    def get_businessrules_decisiontable(self, table_id: str) -> DecisionTable:
        """GET /api/v2/businessrules/decisiontables/{tableId}"""
    def get_businessrules_decisiontable_export(self, table_id: str, export_job_id: str) -> DecisionTableExportJob:
        """GET /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}"""
    def get_businessrules_decisiontable_exports(self, table_id: str, *, after: str | None = ..., page_size: str | None = ...) -> DecisionTableExportJobListing:
        """GET /api/v2/businessrules/decisiontables/{tableId}/exports"""
    def get_businessrules_decisiontable_exports_iter(self, table_id: str, *, after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DecisionTableExportJob, DecisionTableExportJobListing]:
        """All items of GET /api/v2/businessrules/decisiontables/{tableId}/exports"""
    def get_businessrules_decisiontable_import(self, table_id: str, import_job_id: str) -> DecisionTableImportJob:
        """GET /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}"""
    def get_businessrules_decisiontable_imports(self, table_id: str, *, after: str | None = ..., page_size: str | None = ...) -> DecisionTableImportJobListing:
        """GET /api/v2/businessrules/decisiontables/{tableId}/imports"""
    def get_businessrules_decisiontable_imports_iter(self, table_id: str, *, after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DecisionTableImportJob, DecisionTableImportJobListing]:
        """All items of GET /api/v2/businessrules/decisiontables/{tableId}/imports"""
    def get_businessrules_decisiontables(self, *, after: str | None = ..., page_size: str | None = ..., division_ids: _Sequence[str] | None = ..., name: str | None = ...) -> DecisionTableListing:
        """GET /api/v2/businessrules/decisiontables"""
    def get_businessrules_decisiontables_iter(self, *, after: str | None = ..., page_size: str | None = ..., division_ids: _Sequence[str] | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DecisionTable, DecisionTableListing]:
        """All items of GET /api/v2/businessrules/decisiontables"""
    def get_businessrules_decisiontables_search(self, *, after: str | None = ..., page_size: str | None = ..., schema_id: str | None = ..., name: str | None = ..., with_published_version: bool | None = ..., expand: _Sequence[_Literal["ExecutionInputSchema", "ExecutionOutputSchema"] | str] | None = ..., ids: _Sequence[str] | None = ...) -> DecisionTableListing:
        """GET /api/v2/businessrules/decisiontables/search"""
    def get_businessrules_decisiontables_search_iter(self, *, after: str | None = ..., page_size: str | None = ..., schema_id: str | None = ..., name: str | None = ..., with_published_version: bool | None = ..., expand: _Sequence[_Literal["ExecutionInputSchema", "ExecutionOutputSchema"] | str] | None = ..., ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DecisionTable, DecisionTableListing]:
        """All items of GET /api/v2/businessrules/decisiontables/search"""
    def get_businessrules_decisiontable_version(self, table_id: str, table_version: int) -> DecisionTableVersion:
        """GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}"""
    def get_businessrules_decisiontable_version_row(self, table_id: str, table_version: int, row_id: str) -> DecisionTableRow:
        """GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}"""
    def get_businessrules_decisiontable_version_rows(self, table_id: str, table_version: int, *, page_number: str | None = ..., page_size: str | None = ...) -> DecisionTableRowListing:
        """GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows"""
    def get_businessrules_decisiontable_version_rows_iter(self, table_id: str, table_version: int, *, page_number: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DecisionTableRow, DecisionTableRowListing]:
        """All items of GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows"""
    def get_businessrules_decisiontable_versions(self, table_id: str, *, after: str | None = ..., page_size: str | None = ..., status: _Sequence[str] | None = ..., has_snapshot: bool | None = ...) -> DecisionTableVersionListing:
        """GET /api/v2/businessrules/decisiontables/{tableId}/versions"""
    def get_businessrules_decisiontable_versions_iter(self, table_id: str, *, after: str | None = ..., page_size: str | None = ..., status: _Sequence[str] | None = ..., has_snapshot: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DecisionTableVersion, DecisionTableVersionListing]:
        """All items of GET /api/v2/businessrules/decisiontables/{tableId}/versions"""
    def get_businessrules_schema(self, schema_id: str) -> BusinessRulesDataSchema:
        """GET /api/v2/businessrules/schemas/{schemaId}"""
    def get_businessrules_schemas(self) -> BusinessRulesDataSchemaListing:
        """GET /api/v2/businessrules/schemas"""
    def get_businessrules_schemas_coretype(self, core_type_name: str) -> Coretype:
        """GET /api/v2/businessrules/schemas/coretypes/{coreTypeName}"""
    def get_businessrules_schemas_coretypes(self) -> CoretypeListing:
        """GET /api/v2/businessrules/schemas/coretypes"""
    def get_businessrules_schema_version(self, schema_id: str, schema_version: str) -> BusinessRulesDataSchema:
        """GET /api/v2/businessrules/schemas/{schemaId}/versions/{schemaVersion}"""
    def get_businessrules_schema_versions(self, schema_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> BusinessRulesDataSchemaListing:
        """GET /api/v2/businessrules/schemas/{schemaId}/versions"""
    def get_businessrules_schema_versions_iter(self, schema_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BusinessRulesDataSchema, BusinessRulesDataSchemaListing]:
        """All items of GET /api/v2/businessrules/schemas/{schemaId}/versions"""
    def patch_businessrules_decisiontable(self, table_id: str, body: UpdateDecisionTableRequest | _Mapping[str, _Any]) -> DecisionTable:
        """PATCH /api/v2/businessrules/decisiontables/{tableId}"""
    def patch_businessrules_decisiontable_import(self, table_id: str, import_job_id: str, body: UpdateDecisionTableImportJobRequest | _Mapping[str, _Any]) -> DecisionTableImportJob:
        """PATCH /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}"""
    def patch_businessrules_decisiontable_version(self, table_id: str, table_version: int, body: UpdateDecisionTableVersionRequest | _Mapping[str, _Any]) -> DecisionTableVersion:
        """PATCH /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}"""
    def post_businessrules_decisiontable_execute(self, table_id: str, body: DecisionTableExecutionRequest | _Mapping[str, _Any]) -> DecisionTableExecutionResponse:
        """POST /api/v2/businessrules/decisiontables/{tableId}/execute"""
    def post_businessrules_decisiontable_exports(self, table_id: str, body: DecisionTableExportJobRequest | _Mapping[str, _Any]) -> DecisionTableExportJob:
        """POST /api/v2/businessrules/decisiontables/{tableId}/exports"""
    def post_businessrules_decisiontable_imports(self, table_id: str, body: CreateDecisionTableImportJobRequest | _Mapping[str, _Any]) -> DecisionTableImportJob:
        """POST /api/v2/businessrules/decisiontables/{tableId}/imports"""
    def post_businessrules_decisiontables(self, body: CreateDecisionTableRequest | _Mapping[str, _Any]) -> DecisionTableVersion:
        """POST /api/v2/businessrules/decisiontables"""
    def post_businessrules_decisiontable_version_copy(self, table_id: str, table_version: int, body: CopyDecisionTableRequest | _Mapping[str, _Any]) -> DecisionTableVersion:
        """POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/copy"""
    def post_businessrules_decisiontable_version_execute(self, table_id: str, table_version: int, body: DecisionTableExecutionRequest | _Mapping[str, _Any]) -> DecisionTableExecutionResponse:
        """POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/execute"""
    def post_businessrules_decisiontable_version_rollback(self, table_id: str, table_version: int, *, body: RollbackDecisionTableVersionRequest | _Mapping[str, _Any] | None = ...) -> DecisionTableVersion:
        """POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rollback"""
    def post_businessrules_decisiontable_version_rows(self, table_id: str, table_version: int, body: CreateDecisionTableRowRequest | _Mapping[str, _Any]) -> DecisionTableRow:
        """POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows"""
    def post_businessrules_decisiontable_version_rows_bulk_add(self, table_id: str, table_version: int, body: BulkAddDecisionTableRowsRequest | _Mapping[str, _Any]) -> BulkAddDecisionTableRowsResponse:
        """POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/add"""
    def post_businessrules_decisiontable_version_rows_bulk_remove(self, table_id: str, table_version: int, body: BulkDeleteDecisionTableRowsRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/remove"""
    def post_businessrules_decisiontable_version_rows_bulk_update(self, table_id: str, table_version: int, body: BulkUpdateDecisionTableRowsRequest | _Mapping[str, _Any]) -> BulkUpdateDecisionTableRowsResponse:
        """POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/update"""
    def post_businessrules_decisiontable_version_rows_search(self, table_id: str, table_version: int, body: SearchDecisionTableRowsRequest | _Mapping[str, _Any], *, page_number: str | None = ..., page_size: str | None = ...) -> DecisionTableRowListing:
        """POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/search"""
    def post_businessrules_decisiontable_version_rows_search_iter(self, table_id: str, table_version: int, body: SearchDecisionTableRowsRequest | _Mapping[str, _Any], *, page_number: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DecisionTableRow, DecisionTableRowListing]:
        """All items of POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/search"""
    def post_businessrules_decisiontable_versions(self, table_id: str, *, body: CreateDecisionTableVersionRequest | _Mapping[str, _Any] | None = ...) -> DecisionTableVersion:
        """POST /api/v2/businessrules/decisiontables/{tableId}/versions"""
    def post_businessrules_decisiontable_version_snapshot(self, table_id: str, table_version: int, body: CreateDecisionTableSnapshotRequest | _Mapping[str, _Any]) -> DecisionTableVersion:
        """POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot"""
    def post_businessrules_decisiontable_version_sync(self, table_id: str, table_version: int) -> DecisionTableVersion:
        """POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/sync"""
    def post_businessrules_schemas(self, body: BusinessRulesSchemaCreateRequest | _Mapping[str, _Any]) -> BusinessRulesDataSchema:
        """POST /api/v2/businessrules/schemas"""
    def put_businessrules_decisiontable_version_publish(self, table_id: str, table_version: int) -> DecisionTableVersion:
        """PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/publish"""
    def put_businessrules_decisiontable_version_row(self, table_id: str, table_version: int, row_id: str, body: PutDecisionTableRowRequest | _Mapping[str, _Any]) -> DecisionTableRow:
        """PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}"""
    def put_businessrules_schema(self, schema_id: str, body: BusinessRulesSchemaUpdateRequest | _Mapping[str, _Any]) -> BusinessRulesDataSchema:
        """PUT /api/v2/businessrules/schemas/{schemaId}"""

class BulkAddDecisionTableRowsRequest(_Model):
    rows: list[CreateDecisionTableRowRequest]

class BulkAddDecisionTableRowsResponse(_Model):
    total_created: int
    rows: list[DecisionTableRow]

class BulkDeleteDecisionTableRowsRequest(_Model):
    row_ids: list[str]

class BulkUpdateDecisionTableRowsRequest(_Model):
    rows: list[Row]

class BulkUpdateDecisionTableRowsResponse(_Model):
    total_updated: int
    rows: list[DecisionTableRow]

class BusinessRulesDataSchema(_Model):
    id: str
    name: str
    version: int
    applies_to: list[str]
    enabled: bool
    created_by: DomainEntityRef
    date_created: str
    json_schema: JsonSchemaDocument
    self_uri: str

class BusinessRulesDataSchemaListing(_Model):
    entities: list[BusinessRulesDataSchema]
    next_uri: str
    self_uri: str
    previous_uri: str

class BusinessRulesParentSchemaRef(_Model):
    id: str
    name: str
    self_uri: str
    version: int

class BusinessRulesSchemaCreateRequest(_Model):
    json_schema: JsonSchemaWithDefinitions

class BusinessRulesSchemaUpdateRequest(_Model):
    version: int
    enabled: bool
    json_schema: JsonSchemaWithDefinitions

class Contractual(_Model):
    schema_property_key: str
    contractual: Contractual

class CopyDecisionTableRequest(_Model):
    name: str
    description: str

class CreateDecisionTableColumnsRequest(_Model):
    inputs: list[DecisionTableInputColumnRequest]
    outputs: list[DecisionTableOutputColumnRequest]

class CreateDecisionTableImportJobRequest(_Model):
    import_mode: _Literal["Append", "Replace"] | str
    file_name: str

class CreateDecisionTableRequest(_Model):
    name: str
    description: str
    division_id: str
    schema_id: str
    columns: CreateDecisionTableColumnsRequest

class CreateDecisionTableRowRequest(_Model):
    row_index: int
    inputs: dict[str, DecisionTableRowParameterValue]
    outputs: dict[str, DecisionTableRowParameterValue]

class CreateDecisionTableSnapshotRequest(_Model):
    snapshot_name: str
    notes: str

class CreateDecisionTableVersionRequest(_Model):
    source_version: int

class DecisionTable(_Model):
    id: str
    name: str
    division: Division
    description: str
    date_created: str
    date_modified: str
    date_published: str
    published: DecisionTableVersionEntity
    latest: DecisionTableVersionEntity
    latest_version_status: _Literal["Draft", "Published", "Error", "Preparing", "Superseded"] | str
    snapshot_count: int
    columns: DecisionTableColumns
    published_contract: DecisionTableContract
    self_uri: str

class DecisionTableColumnDefaultRowValue(_Model):
    value: str
    values_: list[str]
    special: _Literal["Wildcard", "Null", "Empty", "CurrentTime"] | str

class DecisionTableColumns(_Model):
    inputs: list[DecisionTableInputColumn]
    outputs: list[DecisionTableOutputColumn]

class DecisionTableContract(_Model):
    parent_schema: BusinessRulesParentSchemaRef
    row_authoring_schema: JsonSchemaDocument
    execution_input_schema: JsonSchemaDocument
    execution_output_schema: JsonSchemaDocument

class DecisionTableExecutionRequest(_Model):
    inputs: dict[str, _Any]

class DecisionTableExecutionResponse(_Model):
    table: DecisionTableVersionEntity
    total_match_row_count: int
    top_match_rows: list[DecisionTableRowEntityRef]
    row_execution_outputs: list[DecisionTableRowExecutionOutput]

class DecisionTableExportJob(_Model):
    id: str
    table_version: int
    status: _Literal["Pending", "Complete", "Failed"] | str
    created_by: AddressableEntityRef
    date_created: str
    date_modified: str
    file_name: str
    download: AddressableEntityRef
    date_download_expires: str
    export_type: _Literal["Template", "Populated"] | str
    total_rows: int
    rows_exported: int
    format: _Literal["Csv"] | str
    error: DecisionTableExportJobError
    self_uri: str

class DecisionTableExportJobError(_Model):
    error_code: str
    error_message: str
    message_with_params: str
    message_params: dict[str, str]
    validation_errors: list[DecisionTableJobValidationError]

class DecisionTableExportJobListing(_Model):
    entities: list[DecisionTableExportJob]
    next_uri: str
    self_uri: str
    previous_uri: str

class DecisionTableExportJobRequest(_Model):
    table_version: int
    export_type: _Literal["Template", "Populated"] | str
    format: _Literal["Csv"] | str

class DecisionTableImportJob(_Model):
    id: str
    table_version: int
    status: _Literal["Uploading", "Processing", "Complete", "Failed", "Cancelled"] | str
    upload_url: str
    upload_headers: dict[str, str]
    import_mode: _Literal["Append", "Replace"] | str
    file_name: str
    created_by: AddressableEntityRef
    date_created: str
    date_modified: str
    date_completed: str
    date_expires: str
    row_metrics: DecisionTableImportRowMetrics
    error: DecisionTableImportJobError
    self_uri: str

class DecisionTableImportJobError(_Model):
    error_code: str
    error_message: str
    message_with_params: str
    message_params: dict[str, str]
    validation_errors: list[DecisionTableJobValidationError]

class DecisionTableImportJobListing(_Model):
    entities: list[DecisionTableImportJob]
    next_uri: str
    self_uri: str
    previous_uri: str

class DecisionTableImportRowMetrics(_Model):
    total_rows: int
    rows_parsed: int
    row_parse_failed: int
    rows_created: int
    rows_updated: int
    rows_deleted: int
    row_create_failed: int
    row_update_failed: int
    row_delete_failed: int

class DecisionTableInputColumn(_Model):
    id: str
    defaults_to: DecisionTableColumnDefaultRowValue
    expression: DecisionTableInputColumnExpression

class DecisionTableInputColumnExpression(_Model):
    contractual: Contractual
    comparator: _Literal["Equals", "NotEquals", "GreaterThan", "GreaterThanOrEquals", "LessThan", "LessThanOrEquals", "StartsWith", "NotStartsWith", "EndsWith", "NotEndsWith", "Contains", "NotContains", "ContainsAny", "NotContainsAny", "ContainsAll", "NotContainsAll", "ContainsExactly", "NotContainsExactly", "ContainsSequence", "NotContainsSequence", "IsSubset", "NotIsSubset", "IsSubsequence", "NotIsSubsequence"] | str

class DecisionTableInputColumnRequest(_Model):
    defaults_to: DecisionTableColumnDefaultRowValue
    expression: DecisionTableInputColumnExpression

class DecisionTableJobValidationError(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[Detail]
    errors: list[ErrorBody]
    limit: Limit
    row_number: int

class DecisionTableListing(_Model):
    entities: list[DecisionTable]
    next_uri: str
    self_uri: str
    previous_uri: str

class DecisionTableOutputColumn(_Model):
    id: str
    defaults_to: DecisionTableColumnDefaultRowValue
    value: OutputValue

class DecisionTableOutputColumnRequest(_Model):
    defaults_to: DecisionTableColumnDefaultRowValue
    value: OutputValue

class DecisionTableRow(_Model):
    id: str
    table: DecisionTableVersionEntity
    row_index: int
    date_created: str
    date_modified: str
    inputs: dict[str, DecisionTableRowParameterValue]
    outputs: dict[str, DecisionTableRowParameterValue]
    self_uri: str

class DecisionTableRowEntityRef(_Model):
    id: str
    self_uri: str

class DecisionTableRowExecutionOutput(_Model):
    row_id: str
    row_index: int
    outputs: dict[str, _Any]

class DecisionTableRowListing(_Model):
    entities: list[DecisionTableRow]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DecisionTableRowParameterValue(_Model):
    literal: Literal

class DecisionTableSnapshot(_Model):
    name: str
    notes: str
    date_created: str
    created_by: AddressableEntityRef

class DecisionTableVersion(_Model):
    id: str
    name: str
    division: Division
    version: int
    status: _Literal["Draft", "Published", "Error", "Preparing", "Superseded"] | str
    description: str
    row_count: int
    rows_uri: str
    date_created: str
    date_modified: str
    date_published: str
    created_by: AddressableEntityRef
    published_by: AddressableEntityRef
    rollback_reason: str
    columns: DecisionTableColumns
    contract: DecisionTableContract
    snapshot: DecisionTableSnapshot
    self_uri: str

class DecisionTableVersionEntity(_Model):
    id: str
    name: str
    division: Division
    version: int
    self_uri: str

class DecisionTableVersionListing(_Model):
    entities: list[DecisionTableVersion]
    next_uri: str
    self_uri: str
    previous_uri: str

class Definition(_Model):
    name: str
    title: str
    description: str
    type: list[str]
    pattern: str
    items_: Items
    self_uri: str

class JsonSchemaWithDefinitions(_Model):
    id: str
    title: str
    description: str
    type: str
    required: list[str]
    properties: dict[str, _Any]
    additional_properties: _Any
    definitions: dict[str, Definition]

class Literal(_Model):
    string: str
    integer: int
    number: float
    date: str
    datetime: str
    special: _Literal["Wildcard", "Null", "Empty", "CurrentTime"] | str
    strings: list[str]
    boolean: bool

class OutputValue(_Model):
    schema_property_key: str
    properties: list[OutputValue]

class PutDecisionTableRowRequest(_Model):
    inputs: dict[str, DecisionTableRowParameterValue]
    outputs: dict[str, DecisionTableRowParameterValue]

class RollbackDecisionTableVersionRequest(_Model):
    rollback_reason: str

class Row(_Model):
    row_id: str
    inputs: dict[str, DecisionTableRowParameterValue]
    outputs: dict[str, DecisionTableRowParameterValue]

class RowSearchFilter(_Model):
    predicates: list[RowSearchPredicate]

class RowSearchPredicate(_Model):
    column_id: str
    operator: _Literal["Equals", "StartsWith", "GreaterThan", "GreaterThanOrEquals", "LessThan", "LessThanOrEquals", "ContainsItem"] | str
    value: str
    special: _Literal["Wildcard", "Null", "Empty", "CurrentTime"] | str

class SearchDecisionTableRowsRequest(_Model):
    filter: RowSearchFilter

class UpdateDecisionTableColumnsRequest(_Model):
    inputs: list[DecisionTableInputColumnRequest]
    outputs: list[DecisionTableOutputColumnRequest]

class UpdateDecisionTableImportJobRequest(_Model):
    status: _Literal["Uploading", "Processing", "Complete", "Failed", "Cancelled"] | str

class UpdateDecisionTableRequest(_Model):
    name: str
    description: str
    columns: UpdateDecisionTableColumnsRequest

class UpdateDecisionTableVersionRequest(_Model):
    row_index_update: UpdateRowIndexRequest

class UpdateRowIndexRequest(_Model):
    row_id: str
    row_index: int
