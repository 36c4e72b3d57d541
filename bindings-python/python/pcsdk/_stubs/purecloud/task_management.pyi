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
from ._shared import Coretype, CoretypeListing, DataSchema, DataSchemaListing, Division, SchemaQuantityLimits, UserReference, UserReferenceWithName, WorkitemReference, WorktypeReference

class _RespondingTaskManagementApi(_RespondingGroup):
    def delete_taskmanagement_workbin(self, workbin_id: str) -> _Response: ...
    def delete_taskmanagement_workitem(self, workitem_id: str) -> _Response: ...
    def delete_taskmanagement_workitems_bulk_add_job(self, bulk_job_id: str) -> _Response: ...
    def delete_taskmanagement_workitems_bulk_terminate_job(self, bulk_job_id: str) -> _Response: ...
    def delete_taskmanagement_workitems_schema(self, schema_id: str) -> _Response: ...
    def delete_taskmanagement_worktype(self, worktype_id: str) -> _Response: ...
    def delete_taskmanagement_worktype_flows_datebased_rule(self, worktype_id: str, rule_id: str) -> _Response: ...
    def delete_taskmanagement_worktype_flows_onattributechange_rule(self, worktype_id: str, rule_id: str) -> _Response: ...
    def delete_taskmanagement_worktype_flows_oncreate_rule(self, worktype_id: str, rule_id: str) -> _Response: ...
    def delete_taskmanagement_worktype_status(self, worktype_id: str, status_id: str) -> _Response: ...
    def get_taskmanagement_workbin(self, workbin_id: str) -> _Response: ...
    def get_taskmanagement_workbin_history(self, workbin_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_taskmanagement_workbin_history_iter(self, workbin_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemsChangeWorkbinDelta, _Response]: ...
    def get_taskmanagement_workbin_version(self, workbin_id: str, entity_version: int) -> _Response: ...
    def get_taskmanagement_workbin_versions(self, workbin_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_taskmanagement_workbin_versions_iter(self, workbin_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkbinVersion, _Response]: ...
    def get_taskmanagement_workitem(self, workitem_id: str, *, expands: _Sequence[_Literal["type", "workbin", "status", "queue", "assignee"] | str] | None = ...) -> _Response: ...
    def get_taskmanagement_workitem_history(self, workitem_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_taskmanagement_workitem_history_iter(self, workitem_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemsChangeWorkitemDelta, _Response]: ...
    def get_taskmanagement_workitems_bulk_add_job(self, bulk_job_id: str) -> _Response: ...
    def get_taskmanagement_workitems_bulk_add_job_results(self, bulk_job_id: str) -> _Response: ...
    def get_taskmanagement_workitems_bulk_jobs_users_me(self, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., action: _Literal["TerminateWorkitems", "AddWorkitems"] | str | None = ...) -> _Response: ...
    def get_taskmanagement_workitems_bulk_jobs_users_me_iter(self, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., action: _Literal["TerminateWorkitems", "AddWorkitems"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BulkJob, _Response]: ...
    def get_taskmanagement_workitems_bulk_terminate_job(self, bulk_job_id: str) -> _Response: ...
    def get_taskmanagement_workitems_bulk_terminate_job_results(self, bulk_job_id: str) -> _Response: ...
    def get_taskmanagement_workitems_query_job(self, job_id: str) -> _Response: ...
    def get_taskmanagement_workitems_query_job_results(self, job_id: str) -> _Response: ...
    def get_taskmanagement_workitems_schema(self, schema_id: str) -> _Response: ...
    def get_taskmanagement_workitems_schemas(self) -> _Response: ...
    def get_taskmanagement_workitems_schemas_coretype(self, core_type_name: str) -> _Response: ...
    def get_taskmanagement_workitems_schemas_coretypes(self) -> _Response: ...
    def get_taskmanagement_workitems_schemas_limits(self) -> _Response: ...
    def get_taskmanagement_workitems_schema_version(self, schema_id: str, version_id: str) -> _Response: ...
    def get_taskmanagement_workitems_schema_versions(self, schema_id: str) -> _Response: ...
    def get_taskmanagement_workitem_user_wrapups(self, workitem_id: str, user_id: str, *, expands: _Literal["wrapupCode"] | str | None = ..., after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_taskmanagement_workitem_user_wrapups_iter(self, workitem_id: str, user_id: str, *, expands: _Literal["wrapupCode"] | str | None = ..., after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemWrapup, _Response]: ...
    def get_taskmanagement_workitem_version(self, workitem_id: str, entity_version: int) -> _Response: ...
    def get_taskmanagement_workitem_versions(self, workitem_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_taskmanagement_workitem_versions_iter(self, workitem_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemVersion, _Response]: ...
    def get_taskmanagement_workitem_wrapups(self, workitem_id: str, *, expands: _Literal["wrapupCode"] | str | None = ..., after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_taskmanagement_workitem_wrapups_iter(self, workitem_id: str, *, expands: _Literal["wrapupCode"] | str | None = ..., after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemWrapup, _Response]: ...
    def get_taskmanagement_worktype(self, worktype_id: str, *, expands: _Sequence[_Literal["defaultQueue", "defaultSkills", "defaultLanguage", "schema", "flow", "defaultScript"] | str] | None = ...) -> _Response: ...
    def get_taskmanagement_worktype_flows_datebased_rule(self, worktype_id: str, rule_id: str) -> _Response: ...
    def get_taskmanagement_worktype_flows_datebased_rules(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_taskmanagement_worktype_flows_datebased_rules_iter(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemDateBasedRule, _Response]: ...
    def get_taskmanagement_worktype_flows_onattributechange_rule(self, worktype_id: str, rule_id: str) -> _Response: ...
    def get_taskmanagement_worktype_flows_onattributechange_rules(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_taskmanagement_worktype_flows_onattributechange_rules_iter(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemOnAttributeChangeRule, _Response]: ...
    def get_taskmanagement_worktype_flows_oncreate_rule(self, worktype_id: str, rule_id: str) -> _Response: ...
    def get_taskmanagement_worktype_flows_oncreate_rules(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_taskmanagement_worktype_flows_oncreate_rules_iter(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemOnCreateRule, _Response]: ...
    def get_taskmanagement_worktype_history(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., fields: _Sequence[_Literal["name", "serviceLevelTarget", "defaultWorkbinId", "defaultDueDurationSeconds", "defaultExpirationSeconds", "defaultPriority", "defaultLanguageId", "defaultSkillIds", "defaultQueueId", "assignmentEnabled", "defaultStatusId", "statuses"] | str] | None = ...) -> _Response: ...
    def get_taskmanagement_worktype_history_iter(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., fields: _Sequence[_Literal["name", "serviceLevelTarget", "defaultWorkbinId", "defaultDueDurationSeconds", "defaultExpirationSeconds", "defaultPriority", "defaultLanguageId", "defaultSkillIds", "defaultQueueId", "assignmentEnabled", "defaultStatusId", "statuses"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemsChangeWorktypeDelta, _Response]: ...
    def get_taskmanagement_worktype_status(self, worktype_id: str, status_id: str) -> _Response: ...
    def get_taskmanagement_worktype_statuses(self, worktype_id: str) -> _Response: ...
    def get_taskmanagement_worktype_version(self, worktype_id: str, entity_version: int) -> _Response: ...
    def get_taskmanagement_worktype_versions(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_taskmanagement_worktype_versions_iter(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorktypeVersion, _Response]: ...
    def patch_taskmanagement_workbin(self, workbin_id: str, body: WorkbinUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_taskmanagement_workitem(self, workitem_id: str, body: WorkitemUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_taskmanagement_workitem_assignment(self, workitem_id: str, body: WorkitemManualAssign | _Mapping[str, _Any]) -> _Response: ...
    def patch_taskmanagement_workitems_bulk_add_job(self, bulk_job_id: str, body: BulkJobUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_taskmanagement_workitems_bulk_terminate_job(self, bulk_job_id: str, body: BulkJobUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_taskmanagement_workitem_users_me_wrapups(self, workitem_id: str, body: WorkitemWrapupUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_taskmanagement_workitem_user_wrapups(self, workitem_id: str, user_id: str, body: WorkitemWrapupUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_taskmanagement_worktype(self, worktype_id: str, body: WorktypeUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_taskmanagement_worktype_flows_datebased_rule(self, worktype_id: str, rule_id: str, body: WorkitemDateBasedRuleUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_taskmanagement_worktype_flows_onattributechange_rule(self, worktype_id: str, rule_id: str, body: WorkitemOnAttributeChangeRuleUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_taskmanagement_worktype_flows_oncreate_rule(self, worktype_id: str, rule_id: str, body: WorkitemOnCreateRuleUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_taskmanagement_worktype_status(self, worktype_id: str, status_id: str, body: WorkitemStatusUpdate | _Mapping[str, _Any]) -> _Response: ...
    def post_taskmanagement_workbins(self, body: WorkbinCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_taskmanagement_workbins_query(self, body: WorkbinQueryRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_taskmanagement_workbins_query_iter(self, body: WorkbinQueryRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Workbin, _Response]: ...
    def post_taskmanagement_workitem_acd_cancel(self, workitem_id: str) -> _Response: ...
    def post_taskmanagement_workitem_disconnect(self, workitem_id: str) -> _Response: ...
    def post_taskmanagement_workitems(self, body: WorkitemCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_taskmanagement_workitems_bulk_add_jobs(self, body: BulkJobAddRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_taskmanagement_workitems_bulk_terminate_jobs(self, body: BulkJobTerminateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_taskmanagement_workitems_query(self, body: WorkitemQueryPostRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_taskmanagement_workitems_query_iter(self, body: WorkitemQueryPostRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Workitem, _Response]: ...
    def post_taskmanagement_workitems_query_jobs(self, body: WorkitemQueryJobCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_taskmanagement_workitems_schemas(self, body: DataSchema | _Mapping[str, _Any]) -> _Response: ...
    def post_taskmanagement_workitem_terminate(self, workitem_id: str, *, body: WorkitemTerminate | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_taskmanagement_worktype_flows_datebased_rules(self, worktype_id: str, body: WorkitemDateBasedRuleCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_taskmanagement_worktype_flows_onattributechange_rules(self, worktype_id: str, body: WorkitemOnAttributeChangeRuleCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_taskmanagement_worktype_flows_oncreate_rules(self, worktype_id: str, body: WorkitemOnCreateRuleCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_taskmanagement_worktypes(self, body: WorktypeCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_taskmanagement_worktypes_query(self, body: WorktypeQueryRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_taskmanagement_worktypes_query_iter(self, body: WorktypeQueryRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Worktype, _Response]: ...
    def post_taskmanagement_worktype_statuses(self, worktype_id: str, body: WorkitemStatusCreate | _Mapping[str, _Any]) -> _Response: ...
    def put_taskmanagement_workitems_schema(self, schema_id: str, body: DataSchema | _Mapping[str, _Any]) -> _Response: ...

class TaskManagementApi(_PureCloudGroup):
    def with_response(self) -> _RespondingTaskManagementApi: ...
    def delete_taskmanagement_workbin(self, workbin_id: str) -> None:
        """DELETE /api/v2/taskmanagement/workbins/{workbinId}"""
    def delete_taskmanagement_workitem(self, workitem_id: str) -> None:
        """DELETE /api/v2/taskmanagement/workitems/{workitemId}"""
    def delete_taskmanagement_workitems_bulk_add_job(self, bulk_job_id: str) -> None:
        """DELETE /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}"""
    def delete_taskmanagement_workitems_bulk_terminate_job(self, bulk_job_id: str) -> None:
        """DELETE /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}"""
    def delete_taskmanagement_workitems_schema(self, schema_id: str) -> None:
        """DELETE /api/v2/taskmanagement/workitems/schemas/{schemaId}"""
    def delete_taskmanagement_worktype(self, worktype_id: str) -> None:
        """DELETE /api/v2/taskmanagement/worktypes/{worktypeId}"""
    def delete_taskmanagement_worktype_flows_datebased_rule(self, worktype_id: str, rule_id: str) -> None:
        """DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}"""
    def delete_taskmanagement_worktype_flows_onattributechange_rule(self, worktype_id: str, rule_id: str) -> None:
        """DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}"""
    def delete_taskmanagement_worktype_flows_oncreate_rule(self, worktype_id: str, rule_id: str) -> None:
        """DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}"""
    def delete_taskmanagement_worktype_status(self, worktype_id: str, status_id: str) -> None:
        """DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}"""
    def get_taskmanagement_workbin(self, workbin_id: str) -> Workbin:
        """GET /api/v2/taskmanagement/workbins/{workbinId}"""
    def get_taskmanagement_workbin_history(self, workbin_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> WorkbinChangeListing:
        """GET /api/v2/taskmanagement/workbins/{workbinId}/history"""
    def get_taskmanagement_workbin_history_iter(self, workbin_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemsChangeWorkbinDelta, WorkbinChangeListing]:
        """All items of GET /api/v2/taskmanagement/workbins/{workbinId}/history"""
    def get_taskmanagement_workbin_version(self, workbin_id: str, entity_version: int) -> WorkbinVersion:
        """GET /api/v2/taskmanagement/workbins/{workbinId}/versions/{entityVersion}"""
    def get_taskmanagement_workbin_versions(self, workbin_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> WorkbinVersionListing:
        """GET /api/v2/taskmanagement/workbins/{workbinId}/versions"""
    def get_taskmanagement_workbin_versions_iter(self, workbin_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkbinVersion, WorkbinVersionListing]:
        """All items of GET /api/v2/taskmanagement/workbins/{workbinId}/versions"""
    def get_taskmanagement_workitem(self, workitem_id: str, *, expands: _Sequence[_Literal["type", "workbin", "status", "queue", "assignee"] | str] | None = ...) -> Workitem:
        """GET /api/v2/taskmanagement/workitems/{workitemId}"""
    def get_taskmanagement_workitem_history(self, workitem_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> WorkitemChangeListing:
        """GET /api/v2/taskmanagement/workitems/{workitemId}/history"""
    def get_taskmanagement_workitem_history_iter(self, workitem_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemsChangeWorkitemDelta, WorkitemChangeListing]:
        """All items of GET /api/v2/taskmanagement/workitems/{workitemId}/history"""
    def get_taskmanagement_workitems_bulk_add_job(self, bulk_job_id: str) -> BulkJob:
        """GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}"""
    def get_taskmanagement_workitems_bulk_add_job_results(self, bulk_job_id: str) -> BulkJobAddResponse:
        """GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}/results"""
    def get_taskmanagement_workitems_bulk_jobs_users_me(self, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., action: _Literal["TerminateWorkitems", "AddWorkitems"] | str | None = ...) -> BulkJobsListing:
        """GET /api/v2/taskmanagement/workitems/bulk/jobs/users/me"""
    def get_taskmanagement_workitems_bulk_jobs_users_me_iter(self, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., action: _Literal["TerminateWorkitems", "AddWorkitems"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BulkJob, BulkJobsListing]:
        """All items of GET /api/v2/taskmanagement/workitems/bulk/jobs/users/me"""
    def get_taskmanagement_workitems_bulk_terminate_job(self, bulk_job_id: str) -> BulkJob:
        """GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}"""
    def get_taskmanagement_workitems_bulk_terminate_job_results(self, bulk_job_id: str) -> BulkJobTerminateResultsResponse:
        """GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}/results"""
    def get_taskmanagement_workitems_query_job(self, job_id: str) -> WorkitemQueryJobResponse:
        """GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}"""
    def get_taskmanagement_workitems_query_job_results(self, job_id: str) -> WorkitemPagedEntityListing:
        """GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}/results"""
    def get_taskmanagement_workitems_schema(self, schema_id: str) -> DataSchema:
        """GET /api/v2/taskmanagement/workitems/schemas/{schemaId}"""
    def get_taskmanagement_workitems_schemas(self) -> DataSchemaListing:
        """GET /api/v2/taskmanagement/workitems/schemas"""
    def get_taskmanagement_workitems_schemas_coretype(self, core_type_name: str) -> Coretype:
        """GET /api/v2/taskmanagement/workitems/schemas/coretypes/{coreTypeName}"""
    def get_taskmanagement_workitems_schemas_coretypes(self) -> CoretypeListing:
        """GET /api/v2/taskmanagement/workitems/schemas/coretypes"""
    def get_taskmanagement_workitems_schemas_limits(self) -> SchemaQuantityLimits:
        """GET /api/v2/taskmanagement/workitems/schemas/limits"""
    def get_taskmanagement_workitems_schema_version(self, schema_id: str, version_id: str) -> DataSchema:
        """GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions/{versionId}"""
    def get_taskmanagement_workitems_schema_versions(self, schema_id: str) -> DataSchemaListing:
        """GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions"""
    def get_taskmanagement_workitem_user_wrapups(self, workitem_id: str, user_id: str, *, expands: _Literal["wrapupCode"] | str | None = ..., after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> WorkitemWrapupEntityListing:
        """GET /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups"""
    def get_taskmanagement_workitem_user_wrapups_iter(self, workitem_id: str, user_id: str, *, expands: _Literal["wrapupCode"] | str | None = ..., after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemWrapup, WorkitemWrapupEntityListing]:
        """All items of GET /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups"""
    def get_taskmanagement_workitem_version(self, workitem_id: str, entity_version: int) -> WorkitemVersion:
        """GET /api/v2/taskmanagement/workitems/{workitemId}/versions/{entityVersion}"""
    def get_taskmanagement_workitem_versions(self, workitem_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> WorkitemVersionListing:
        """GET /api/v2/taskmanagement/workitems/{workitemId}/versions"""
    def get_taskmanagement_workitem_versions_iter(self, workitem_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemVersion, WorkitemVersionListing]:
        """All items of GET /api/v2/taskmanagement/workitems/{workitemId}/versions"""
    def get_taskmanagement_workitem_wrapups(self, workitem_id: str, *, expands: _Literal["wrapupCode"] | str | None = ..., after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> WorkitemWrapupEntityListing:
        """GET /api/v2/taskmanagement/workitems/{workitemId}/wrapups"""
    def get_taskmanagement_workitem_wrapups_iter(self, workitem_id: str, *, expands: _Literal["wrapupCode"] | str | None = ..., after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemWrapup, WorkitemWrapupEntityListing]:
        """All items of GET /api/v2/taskmanagement/workitems/{workitemId}/wrapups"""
    def get_taskmanagement_worktype(self, worktype_id: str, *, expands: _Sequence[_Literal["defaultQueue", "defaultSkills", "defaultLanguage", "schema", "flow", "defaultScript"] | str] | None = ...) -> Worktype:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}"""
    def get_taskmanagement_worktype_flows_datebased_rule(self, worktype_id: str, rule_id: str) -> WorkitemDateBasedRule:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}"""
    def get_taskmanagement_worktype_flows_datebased_rules(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ...) -> WorkitemDateBasedRuleListing:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules"""
    def get_taskmanagement_worktype_flows_datebased_rules_iter(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemDateBasedRule, WorkitemDateBasedRuleListing]:
        """All items of GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules"""
    def get_taskmanagement_worktype_flows_onattributechange_rule(self, worktype_id: str, rule_id: str) -> WorkitemOnAttributeChangeRule:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}"""
    def get_taskmanagement_worktype_flows_onattributechange_rules(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ...) -> WorkitemOnAttributeChangeRuleListing:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules"""
    def get_taskmanagement_worktype_flows_onattributechange_rules_iter(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemOnAttributeChangeRule, WorkitemOnAttributeChangeRuleListing]:
        """All items of GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules"""
    def get_taskmanagement_worktype_flows_oncreate_rule(self, worktype_id: str, rule_id: str) -> WorkitemOnCreateRule:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}"""
    def get_taskmanagement_worktype_flows_oncreate_rules(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ...) -> WorkitemOnCreateRuleListing:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules"""
    def get_taskmanagement_worktype_flows_oncreate_rules_iter(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemOnCreateRule, WorkitemOnCreateRuleListing]:
        """All items of GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules"""
    def get_taskmanagement_worktype_history(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., fields: _Sequence[_Literal["name", "serviceLevelTarget", "defaultWorkbinId", "defaultDueDurationSeconds", "defaultExpirationSeconds", "defaultPriority", "defaultLanguageId", "defaultSkillIds", "defaultQueueId", "assignmentEnabled", "defaultStatusId", "statuses"] | str] | None = ...) -> WorktypeChangeListing:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/history"""
    def get_taskmanagement_worktype_history_iter(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., fields: _Sequence[_Literal["name", "serviceLevelTarget", "defaultWorkbinId", "defaultDueDurationSeconds", "defaultExpirationSeconds", "defaultPriority", "defaultLanguageId", "defaultSkillIds", "defaultQueueId", "assignmentEnabled", "defaultStatusId", "statuses"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorkitemsChangeWorktypeDelta, WorktypeChangeListing]:
        """All items of GET /api/v2/taskmanagement/worktypes/{worktypeId}/history"""
    def get_taskmanagement_worktype_status(self, worktype_id: str, status_id: str) -> WorkitemStatus:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}"""
    def get_taskmanagement_worktype_statuses(self, worktype_id: str) -> WorkitemStatusListing:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses"""
    def get_taskmanagement_worktype_version(self, worktype_id: str, entity_version: int) -> WorktypeVersion:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion}"""
    def get_taskmanagement_worktype_versions(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> WorktypeVersionListing:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions"""
    def get_taskmanagement_worktype_versions_iter(self, worktype_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WorktypeVersion, WorktypeVersionListing]:
        """All items of GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions"""
    def patch_taskmanagement_workbin(self, workbin_id: str, body: WorkbinUpdate | _Mapping[str, _Any]) -> Workbin:
        """PATCH /api/v2/taskmanagement/workbins/{workbinId}"""
    def patch_taskmanagement_workitem(self, workitem_id: str, body: WorkitemUpdate | _Mapping[str, _Any]) -> Workitem:
        """PATCH /api/v2/taskmanagement/workitems/{workitemId}"""
    def patch_taskmanagement_workitem_assignment(self, workitem_id: str, body: WorkitemManualAssign | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/taskmanagement/workitems/{workitemId}/assignment"""
    def patch_taskmanagement_workitems_bulk_add_job(self, bulk_job_id: str, body: BulkJobUpdate | _Mapping[str, _Any]) -> BulkJob:
        """PATCH /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}"""
    def patch_taskmanagement_workitems_bulk_terminate_job(self, bulk_job_id: str, body: BulkJobUpdate | _Mapping[str, _Any]) -> BulkJob:
        """PATCH /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}"""
    def patch_taskmanagement_workitem_users_me_wrapups(self, workitem_id: str, body: WorkitemWrapupUpdate | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/me/wrapups"""
    def patch_taskmanagement_workitem_user_wrapups(self, workitem_id: str, user_id: str, body: WorkitemWrapupUpdate | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups"""
    def patch_taskmanagement_worktype(self, worktype_id: str, body: WorktypeUpdate | _Mapping[str, _Any]) -> Worktype:
        """PATCH /api/v2/taskmanagement/worktypes/{worktypeId}"""
    def patch_taskmanagement_worktype_flows_datebased_rule(self, worktype_id: str, rule_id: str, body: WorkitemDateBasedRuleUpdate | _Mapping[str, _Any]) -> WorkitemDateBasedRule:
        """PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}"""
    def patch_taskmanagement_worktype_flows_onattributechange_rule(self, worktype_id: str, rule_id: str, body: WorkitemOnAttributeChangeRuleUpdate | _Mapping[str, _Any]) -> WorkitemOnAttributeChangeRule:
        """PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}"""
    def patch_taskmanagement_worktype_flows_oncreate_rule(self, worktype_id: str, rule_id: str, body: WorkitemOnCreateRuleUpdate | _Mapping[str, _Any]) -> WorkitemOnCreateRule:
        """PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}"""
    def patch_taskmanagement_worktype_status(self, worktype_id: str, status_id: str, body: WorkitemStatusUpdate | _Mapping[str, _Any]) -> WorkitemStatus:
        """PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}"""
    def post_taskmanagement_workbins(self, body: WorkbinCreate | _Mapping[str, _Any]) -> Workbin:
        """POST /api/v2/taskmanagement/workbins"""
    def post_taskmanagement_workbins_query(self, body: WorkbinQueryRequest | _Mapping[str, _Any]) -> WorkbinQueryEntityListing:
        """POST /api/v2/taskmanagement/workbins/query"""
    def post_taskmanagement_workbins_query_iter(self, body: WorkbinQueryRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Workbin, WorkbinQueryEntityListing]:
        """All items of POST /api/v2/taskmanagement/workbins/query"""
    def post_taskmanagement_workitem_acd_cancel(self, workitem_id: str) -> Workitem:
        """POST /api/v2/taskmanagement/workitems/{workitemId}/acd/cancel"""
    def post_taskmanagement_workitem_disconnect(self, workitem_id: str) -> Workitem:
        """POST /api/v2/taskmanagement/workitems/{workitemId}/disconnect"""
    def post_taskmanagement_workitems(self, body: WorkitemCreate | _Mapping[str, _Any]) -> Workitem:
        """POST /api/v2/taskmanagement/workitems"""
    def post_taskmanagement_workitems_bulk_add_jobs(self, body: BulkJobAddRequest | _Mapping[str, _Any]) -> BulkJob:
        """POST /api/v2/taskmanagement/workitems/bulk/add/jobs"""
    def post_taskmanagement_workitems_bulk_terminate_jobs(self, body: BulkJobTerminateRequest | _Mapping[str, _Any]) -> BulkJob:
        """POST /api/v2/taskmanagement/workitems/bulk/terminate/jobs"""
    def post_taskmanagement_workitems_query(self, body: WorkitemQueryPostRequest | _Mapping[str, _Any]) -> WorkitemPostQueryEntityListing:
        """POST /api/v2/taskmanagement/workitems/query"""
    def post_taskmanagement_workitems_query_iter(self, body: WorkitemQueryPostRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Workitem, WorkitemPostQueryEntityListing]:
        """All items of POST /api/v2/taskmanagement/workitems/query"""
    def post_taskmanagement_workitems_query_jobs(self, body: WorkitemQueryJobCreate | _Mapping[str, _Any]) -> WorkitemQueryJobResponse:
        """POST /api/v2/taskmanagement/workitems/query/jobs"""
    def post_taskmanagement_workitems_schemas(self, body: DataSchema | _Mapping[str, _Any]) -> DataSchema:
        """POST /api/v2/taskmanagement/workitems/schemas"""
    def post_taskmanagement_workitem_terminate(self, workitem_id: str, *, body: WorkitemTerminate | _Mapping[str, _Any] | None = ...) -> Workitem:
        """POST /api/v2/taskmanagement/workitems/{workitemId}/terminate"""
    def post_taskmanagement_worktype_flows_datebased_rules(self, worktype_id: str, body: WorkitemDateBasedRuleCreate | _Mapping[str, _Any]) -> WorkitemDateBasedRule:
        """POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules"""
    def post_taskmanagement_worktype_flows_onattributechange_rules(self, worktype_id: str, body: WorkitemOnAttributeChangeRuleCreate | _Mapping[str, _Any]) -> WorkitemOnAttributeChangeRule:
        """POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules"""
    def post_taskmanagement_worktype_flows_oncreate_rules(self, worktype_id: str, body: WorkitemOnCreateRuleCreate | _Mapping[str, _Any]) -> WorkitemOnCreateRule:
        """POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules"""
    def post_taskmanagement_worktypes(self, body: WorktypeCreate | _Mapping[str, _Any]) -> Worktype:
        """POST /api/v2/taskmanagement/worktypes"""
    def post_taskmanagement_worktypes_query(self, body: WorktypeQueryRequest | _Mapping[str, _Any]) -> WorktypeQueryEntityListing:
        """POST /api/v2/taskmanagement/worktypes/query"""
    def post_taskmanagement_worktypes_query_iter(self, body: WorktypeQueryRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Worktype, WorktypeQueryEntityListing]:
        """All items of POST /api/v2/taskmanagement/worktypes/query"""
    def post_taskmanagement_worktype_statuses(self, worktype_id: str, body: WorkitemStatusCreate | _Mapping[str, _Any]) -> WorkitemStatus:
        """POST /api/v2/taskmanagement/worktypes/{worktypeId}/statuses"""
    def put_taskmanagement_workitems_schema(self, schema_id: str, body: DataSchema | _Mapping[str, _Any]) -> DataSchema:
        """PUT /api/v2/taskmanagement/workitems/schemas/{schemaId}"""

class AutoStatusTransitionDetail(_Model):
    next_status: WorkitemStatusReference
    date_of_transition: str
    error_details: TaskManagementErrorDetails

class BulkJob(_Model):
    id: str
    state: _Literal["Idle", "Queued", "Running", "Succeeded", "Failed", "Cancelled", "Terminated"] | str
    action: _Literal["TerminateWorkitems", "AddWorkitems"] | str
    total_count: int
    successful_count: int
    failed_count: int
    date_started: str
    date_finished: str
    date_modified: str
    self_uri: str

class BulkJobAddRequest(_Model):
    entities: list[WorkitemCommonCreate]

class BulkJobAddResponse(_Model):
    results: list[BulkJobAddResult]
    error_count: int
    error_indexes: list[int]

class BulkJobAddResult(_Model):
    error: BulkJobError
    entity: BulkJobAddWorkitemSummary

class BulkJobAddWorkitemSummary(_Model):
    id: str
    name: str
    workbin: WorkbinReference
    type: WorktypeReference
    self_uri: str

class BulkJobEntity(_Model):
    id: str

class BulkJobError(_Model):
    message: str
    code: str

class BulkJobTerminateRequest(_Model):
    entities: list[BulkJobEntity]

class BulkJobTerminateResult(_Model):
    error: BulkJobError
    entity: BulkJobTerminateResultEntity

class BulkJobTerminateResultEntity(_Model):
    id: str
    self_uri: str

class BulkJobTerminateResultsResponse(_Model):
    results: list[BulkJobTerminateResult]
    error_count: int
    error_indexes: list[int]

class BulkJobUpdate(_Model):
    state: _Literal["Queued", "Terminated"] | str

class BulkJobsListing(_Model):
    entities: list[BulkJob]
    next_uri: str
    self_uri: str
    previous_uri: str
    after: str

class ExternalContactReference(_Model):
    id: str
    first_name: str
    last_name: str
    self_uri: str

class TaskManagementErrorDetails(_Model):
    code: str
    message: str

class Workbin(_Model):
    id: str
    name: str
    division: Division
    description: str
    date_created: str
    date_modified: str
    modified_by: UserReference
    self_uri: str

class WorkbinChangeListing(_Model):
    entities: list[WorkitemsChangeWorkbinDelta]
    next_uri: str
    self_uri: str
    previous_uri: str
    after: str

class WorkbinCreate(_Model):
    name: str
    description: str
    division_id: str

class WorkbinDelta(_Model):
    name: WorkitemsAttributeChangeString
    description: WorkitemsAttributeChangeString
    date_modified: WorkitemsAttributeChangeInstant
    modified_by: WorkitemsAttributeChangeString

class WorkbinQueryEntityListing(_Model):
    entities: list[Workbin]
    next_uri: str
    self_uri: str
    previous_uri: str
    after: str
    count: int

class WorkbinQueryRequest(_Model):
    page_size: int
    select: _Literal["Count"] | str
    filters: list[WorkitemFilter]
    attributes: list[str]
    after: str
    sort: WorkbinQuerySort

class WorkbinQuerySort(_Model):
    name: _Literal["dateModified", "name"] | str
    ascending: bool

class WorkbinReference(_Model):
    id: str
    name: str
    self_uri: str

class WorkbinUpdate(_Model):
    name: str
    description: str

class WorkbinVersion(_Model):
    id: str
    name: str
    division: Division
    description: str
    date_created: str
    date_modified: str
    modified_by: UserReference
    version: int
    self_uri: str

class WorkbinVersionListing(_Model):
    entities: list[WorkbinVersion]
    next_uri: str
    self_uri: str
    previous_uri: str
    after: str

class Workitem(_Model):
    id: str
    name: str
    division: Division
    type: WorktypeReference
    description: str
    language: WorkitemLanguageReference
    utilization_label: WorkitemUtilizationLabelReference
    priority: int
    date_created: str
    date_modified: str
    date_due: str
    date_expires: str
    duration_seconds: int
    ttl: int
    status: WorkitemStatusReference
    status_category: _Literal["Open", "InProgress", "Waiting", "Closed", "Unknown"] | str
    date_status_changed: str
    date_closed: str
    workbin: WorkbinReference
    reporter: UserReferenceWithName
    assignee: UserReferenceWithName
    external_contact: ExternalContactReference
    external_tag: str
    modified_by: UserReference
    queue: WorkitemQueueReference
    assignment_state: _Literal["Unknown", "AcdStarted", "Alerting", "AlertTimeout", "AcdCancelled", "Terminated", "Idle", "Declined", "Connected", "Disconnected", "Parked", "Held", "AcdExpired"] | str
    date_assignment_state_changed: str
    alert_timeout_seconds: int
    skills: list[WorkitemRoutingSkillReference]
    preferred_agents: list[UserReference]
    auto_status_transition: bool
    schema: WorkitemSchema
    custom_fields: dict[str, _Any]
    auto_status_transition_detail: AutoStatusTransitionDetail
    scored_agents: list[WorkitemScoredAgent]
    script: WorkitemScriptReference
    self_uri: str

class WorkitemChangeListing(_Model):
    entities: list[WorkitemsChangeWorkitemDelta]
    next_uri: str
    self_uri: str
    previous_uri: str
    after: str

class WorkitemCommonCreate(_Model):
    name: str
    priority: int
    date_due: str
    date_expires: str
    duration_seconds: int
    ttl: int
    status_id: str
    workbin_id: str
    auto_status_transition: bool
    description: str
    type_id: str
    custom_fields: dict[str, _Any]
    queue_id: str
    assignee_id: str
    language_id: str
    external_contact_id: str
    external_tag: str
    skill_ids: list[str]
    script_id: str

class WorkitemCreate(_Model):
    name: str
    priority: int
    date_due: str
    date_expires: str
    duration_seconds: int
    ttl: int
    status_id: str
    workbin_id: str
    auto_status_transition: bool
    description: str
    type_id: str
    custom_fields: dict[str, _Any]
    queue_id: str
    assignee_id: str
    language_id: str
    external_contact_id: str
    external_tag: str
    skill_ids: list[str]
    script_id: str
    wrapup_code: str
    utilization_label_id: str
    scored_agents: list[WorkitemScoredAgentRequest]
    preferred_agent_ids: list[str]

class WorkitemDateBasedCondition(_Model):
    attribute: _Literal["dateDue", "dateExpires", "ttl", "dateCreated"] | str
    relative_minutes_to_invocation: int

class WorkitemDateBasedConditionUpdate(_Model):
    attribute: _Literal["dateDue", "dateExpires", "ttl", "dateCreated"] | str
    relative_minutes_to_invocation: int

class WorkitemDateBasedRule(_Model):
    id: str
    name: str
    type: _Literal["OnCreate", "OnAttributeChange", "Date"] | str
    action: WorkitemRuleAction
    worktype: WorktypeReference
    condition: WorkitemDateBasedCondition
    self_uri: str

class WorkitemDateBasedRuleCreate(_Model):
    name: str
    condition: WorkitemDateBasedCondition

class WorkitemDateBasedRuleListing(_Model):
    entities: list[WorkitemDateBasedRule]
    next_uri: str
    self_uri: str
    previous_uri: str
    after: str

class WorkitemDateBasedRuleUpdate(_Model):
    name: str
    condition: WorkitemDateBasedConditionUpdate

class WorkitemDelta(_Model):
    name: WorkitemsAttributeChangeString
    description: WorkitemsAttributeChangeString
    language_id: WorkitemsAttributeChangeString
    utilization_label_id: WorkitemsAttributeChangeString
    priority: WorkitemsAttributeChangeInteger
    skill_ids: WorkitemsAttributeChangeList
    preferred_agent_ids: WorkitemsAttributeChangeList
    date_due: WorkitemsAttributeChangeInstant
    date_expires: WorkitemsAttributeChangeInstant
    duration_seconds: WorkitemsAttributeChangeInteger
    status_id: WorkitemsAttributeChangeString
    reporter_id: WorkitemsAttributeChangeString
    external_contact_id: WorkitemsAttributeChangeString
    assignee_id: WorkitemsAttributeChangeString
    workbin_id: WorkitemsAttributeChangeString
    queue_id: WorkitemsAttributeChangeString
    external_tag: WorkitemsAttributeChangeString
    wrapup_id: WorkitemsAttributeChangeString
    wrapup: WorkitemsAttributeChangeWrapupDelta
    ttl: WorkitemsAttributeChangeInteger
    date_closed: WorkitemsAttributeChangeInstant
    assignment_state: WorkitemsAttributeChangeString
    auto_status_transition: WorkitemsAttributeChangeBoolean
    custom_fields: WorkitemsAttributeChangeMap
    date_modified: WorkitemsAttributeChangeInstant
    modified_by: WorkitemsAttributeChangeString
    status_category: WorkitemsAttributeChangeWorkitemStatusCategory
    script_id: WorkitemsAttributeChangeString
    date_assignment_state_changed: WorkitemsAttributeChangeInstant
    alert_timeout_seconds: WorkitemsAttributeChangeInteger
    scored_agents: WorkitemsAttributeChangeListWorkitemScoredAgentDelta

class WorkitemFilter(_Model):
    name: str
    type: _Literal["String", "Int"] | str
    operator: _Literal["EQ", "NEQ", "GT", "LT", "GTE", "LTE", "IN", "CONTAINS", "BETWEEN", "BEGINS_WITH"] | str
    values_: list[str]

class WorkitemFlowReference(_Model):
    id: str
    name: str
    self_uri: str

class WorkitemLanguageReference(_Model):
    id: str
    name: str
    self_uri: str

class WorkitemManualAssign(_Model):
    id: str

class WorkitemOnAttributeChangeCondition(_Model):
    attribute: _Literal["statusId", "priority", "queueId", "assigneeId", "assignmentState", "languageId", "externalTag", "wrapup"] | str
    new_value: str
    old_value: str
    operator: _Literal["EQ", "GT", "LT", "GTE", "LTE"] | str
    value: int

class WorkitemOnAttributeChangeConditionUpdate(_Model):
    attribute: _Literal["statusId", "priority", "queueId", "assigneeId", "assignmentState", "languageId", "externalTag", "wrapup"] | str
    new_value: str
    old_value: str
    operator: _Literal["EQ", "GT", "LT", "GTE", "LTE"] | str
    value: int

class WorkitemOnAttributeChangeRule(_Model):
    id: str
    name: str
    type: _Literal["OnCreate", "OnAttributeChange", "Date"] | str
    action: WorkitemRuleAction
    worktype: WorktypeReference
    condition: WorkitemOnAttributeChangeCondition
    self_uri: str

class WorkitemOnAttributeChangeRuleCreate(_Model):
    name: str
    condition: WorkitemOnAttributeChangeCondition

class WorkitemOnAttributeChangeRuleListing(_Model):
    entities: list[WorkitemOnAttributeChangeRule]
    next_uri: str
    self_uri: str
    previous_uri: str
    after: str

class WorkitemOnAttributeChangeRuleUpdate(_Model):
    name: str
    condition: WorkitemOnAttributeChangeConditionUpdate

class WorkitemOnCreateRule(_Model):
    id: str
    name: str
    type: _Literal["OnCreate", "OnAttributeChange", "Date"] | str
    action: WorkitemRuleAction
    worktype: WorktypeReference
    self_uri: str

class WorkitemOnCreateRuleCreate(_Model):
    name: str

class WorkitemOnCreateRuleListing(_Model):
    entities: list[WorkitemOnCreateRule]
    next_uri: str
    self_uri: str
    previous_uri: str
    after: str

class WorkitemOnCreateRuleUpdate(_Model):
    name: str

class WorkitemPagedEntityListing(_Model):
    entities: list[Workitem]
    page_size: int
    page_number: int
    total: int
    page_count: int

class WorkitemPostQueryEntityListing(_Model):
    entities: list[Workitem]
    next_uri: str
    self_uri: str
    previous_uri: str
    after: str
    count: int

class WorkitemQueryJobCreate(_Model):
    page_size: int
    page_number: int
    filters: list[WorkitemQueryJobFilter]
    query_filters: list[WorkitemQueryJobQueryFilters]
    expands: list[str]
    attributes: list[str]
    sort: WorkitemQueryJobSort
    date_interval_start: str
    date_interval_end: str

class WorkitemQueryJobError(_Model):
    code: str
    message: str

class WorkitemQueryJobFilter(_Model):
    name: str
    operator: _Literal["EQ", "NEQ", "GT", "LT", "GTE", "LTE", "IN", "CONTAINS", "BETWEEN", "BEGINS_WITH"] | str
    values_: list[str]

class WorkitemQueryJobQueryFilters(_Model):
    name: _Literal["customFields"] | str
    operator: _Literal["AND", "OR"] | str
    criteria: list[WorkitemQueryJobQueryFiltersCriteria]

class WorkitemQueryJobQueryFiltersCriteria(_Model):
    operator: _Literal["AND", "OR"] | str
    predicates: list[WorkitemQueryJobQueryFiltersPredicate]

class WorkitemQueryJobQueryFiltersPredicate(_Model):
    name: str
    operator: _Literal["EQ", "NEQ", "GT", "LT", "GTE", "LTE", "IN", "CONTAINS", "BETWEEN", "BEGINS_WITH", "EXISTS"] | str
    values_: list[_Any]

class WorkitemQueryJobResponse(_Model):
    id: str
    state: _Literal["Queued", "Running", "Succeeded", "Failed"] | str
    date_started: str
    date_finished: str
    error: WorkitemQueryJobError
    self_uri: str

class WorkitemQueryJobSort(_Model):
    name: _Literal["dateDue", "dateCreated", "priority", "customFields"] | str
    ascending: bool
    custom_field: str

class WorkitemQueryPostRequest(_Model):
    page_size: int
    select: _Literal["Count"] | str
    filters: list[WorkitemFilter]
    attributes: list[str]
    after: str
    sort: WorkitemQuerySort
    expands: list[str]

class WorkitemQuerySort(_Model):
    name: _Literal["dateDue", "priority"] | str
    ascending: bool

class WorkitemQueueReference(_Model):
    id: str
    name: str
    self_uri: str

class WorkitemRoutingSkillReference(_Model):
    id: str
    name: str
    self_uri: str

class WorkitemRuleAction(_Model):
    type: _Literal["LaunchFlow"] | str

class WorkitemRuleSettings(_Model):
    flow_rules_enabled: bool

class WorkitemSchema(_Model):
    id: str
    name: str
    version: int
    self_uri: str

class WorkitemScoredAgent(_Model):
    agent: UserReference
    score: int

class WorkitemScoredAgentDelta(_Model):
    id: str
    score: int

class WorkitemScoredAgentRequest(_Model):
    id: str
    score: int

class WorkitemScriptReference(_Model):
    id: str
    name: str
    self_uri: str

class WorkitemStatus(_Model):
    id: str
    name: str
    category: _Literal["Open", "InProgress", "Waiting", "Closed", "Unknown"] | str
    destination_statuses: list[WorkitemStatusReference]
    description: str
    default_destination_status: WorkitemStatusReference
    status_transition_delay_seconds: int
    status_transition_time: str
    worktype: WorktypeReference
    auto_terminate_workitem: bool
    self_uri: str

class WorkitemStatusCreate(_Model):
    name: str
    category: _Literal["Open", "InProgress", "Waiting", "Closed", "Unknown"] | str
    destination_status_ids: list[str]
    description: str
    default_destination_status_id: str
    status_transition_delay_seconds: int
    status_transition_time: str
    auto_terminate_workitem: bool

class WorkitemStatusListing(_Model):
    total: int
    entities: list[WorkitemStatus]
    self_uri: str

class WorkitemStatusReference(_Model):
    id: str
    name: str
    self_uri: str

class WorkitemStatusUpdate(_Model):
    name: str
    destination_status_ids: list[str]
    description: str
    default_destination_status_id: str
    status_transition_delay_seconds: int
    status_transition_time: str
    auto_terminate_workitem: bool

class WorkitemTerminate(_Model):
    status_id: str

class WorkitemUpdate(_Model):
    name: str
    priority: int
    date_due: str
    date_expires: str
    duration_seconds: int
    ttl: int
    status_id: str
    workbin_id: str
    auto_status_transition: bool
    description: str
    date_closed: str
    assignment_state: _Literal["Unknown", "AcdStarted", "Alerting", "AlertTimeout", "AcdCancelled", "Terminated", "Idle", "Declined", "Connected", "Disconnected", "Parked", "Held", "AcdExpired"] | str
    assignment_operation: _Literal["AgentAssignmentAlerting", "QueueAssignmentAlerting"] | str
    custom_fields: dict[str, _Any]
    queue_id: str
    assignee_id: str
    scored_agents: list[WorkitemScoredAgentRequest]
    external_contact_id: str
    external_tag: str
    skill_ids: list[str]
    language_id: str
    utilization_label_id: str
    preferred_agent_ids: list[str]
    script_id: str

class WorkitemUtilizationLabelReference(_Model):
    id: str
    self_uri: str

class WorkitemVersion(_Model):
    id: str
    name: str
    division: Division
    type: WorktypeReference
    description: str
    language: WorkitemLanguageReference
    utilization_label: WorkitemUtilizationLabelReference
    priority: int
    date_created: str
    date_modified: str
    date_due: str
    date_expires: str
    duration_seconds: int
    ttl: int
    status: WorkitemStatusReference
    status_category: _Literal["Open", "InProgress", "Waiting", "Closed", "Unknown"] | str
    date_status_changed: str
    date_closed: str
    workbin: WorkbinReference
    reporter: UserReferenceWithName
    assignee: UserReferenceWithName
    external_contact: ExternalContactReference
    external_tag: str
    modified_by: UserReference
    queue: WorkitemQueueReference
    assignment_state: _Literal["Unknown", "AcdStarted", "Alerting", "AlertTimeout", "AcdCancelled", "Terminated", "Idle", "Declined", "Connected", "Disconnected", "Parked", "Held", "AcdExpired"] | str
    date_assignment_state_changed: str
    alert_timeout_seconds: int
    skills: list[WorkitemRoutingSkillReference]
    preferred_agents: list[UserReference]
    auto_status_transition: bool
    schema: WorkitemSchema
    custom_fields: dict[str, _Any]
    auto_status_transition_detail: AutoStatusTransitionDetail
    scored_agents: list[WorkitemScoredAgent]
    script: WorkitemScriptReference
    version: int
    self_uri: str

class WorkitemVersionListing(_Model):
    entities: list[WorkitemVersion]
    next_uri: str
    self_uri: str
    previous_uri: str
    after: str

class WorkitemWrapup(_Model):
    workitem: WorkitemReference
    wrapup_code: WrapupIdReference
    modified_by: UserReference
    user: UserReference
    date_modified: str

class WorkitemWrapupEntityListing(_Model):
    entities: list[WorkitemWrapup]
    next_uri: str
    self_uri: str
    previous_uri: str

class WorkitemWrapupUpdate(_Model):
    action: _Literal["Add", "Remove"] | str
    wrapup_code: str

class WorkitemsAttributeChangeBoolean(_Model):
    new_value: bool
    old_value: bool

class WorkitemsAttributeChangeInstant(_Model):
    new_value: str
    old_value: str

class WorkitemsAttributeChangeInteger(_Model):
    new_value: int
    old_value: int

class WorkitemsAttributeChangeList(_Model):
    new_value: list[_Any]
    old_value: list[_Any]

class WorkitemsAttributeChangeListWorkitemScoredAgentDelta(_Model):
    new_value: list[WorkitemScoredAgentDelta]
    old_value: list[WorkitemScoredAgentDelta]

class WorkitemsAttributeChangeMap(_Model):
    new_value: dict[str, _Any]
    old_value: dict[str, _Any]

class WorkitemsAttributeChangeString(_Model):
    new_value: str
    old_value: str

class WorkitemsAttributeChangeWorkitemRuleSettings(_Model):
    new_value: WorkitemRuleSettings
    old_value: WorkitemRuleSettings

class WorkitemsAttributeChangeWorkitemStatusCategory(_Model):
    new_value: _Literal["Open", "InProgress", "Waiting", "Closed", "Unknown"] | str
    old_value: _Literal["Open", "InProgress", "Waiting", "Closed", "Unknown"] | str

class WorkitemsAttributeChangeWrapupDelta(_Model):
    new_value: WrapupDelta
    old_value: WrapupDelta

class WorkitemsChangeWorkbinDelta(_Model):
    version: int
    modified_by: UserReference
    delta: WorkbinDelta

class WorkitemsChangeWorkitemDelta(_Model):
    version: int
    modified_by: UserReference
    delta: WorkitemDelta

class WorkitemsChangeWorktypeDelta(_Model):
    version: int
    modified_by: UserReference
    delta: WorktypeDelta

class Worktype(_Model):
    id: str
    name: str
    division: Division
    description: str
    date_created: str
    date_modified: str
    default_workbin: WorkbinReference
    default_status: WorkitemStatusReference
    statuses: list[WorkitemStatus]
    default_duration_seconds: int
    default_expiration_seconds: int
    default_due_duration_seconds: int
    default_priority: int
    default_language: WorkitemLanguageReference
    default_ttl_seconds: int
    modified_by: UserReference
    default_queue: WorkitemQueueReference
    default_skills: list[WorkitemRoutingSkillReference]
    assignment_enabled: bool
    schema: WorkitemSchema
    service_level_target: int
    rule_settings: WorkitemRuleSettings
    flow: WorkitemFlowReference
    default_script: WorkitemScriptReference
    unassigned_division_contacts_enabled: bool
    self_uri: str

class WorktypeChangeListing(_Model):
    entities: list[WorkitemsChangeWorktypeDelta]
    next_uri: str
    self_uri: str
    previous_uri: str
    after: str

class WorktypeCreate(_Model):
    name: str
    default_workbin_id: str
    default_duration_seconds: int
    default_expiration_seconds: int
    default_due_duration_seconds: int
    default_priority: int
    default_ttl_seconds: int
    assignment_enabled: bool
    schema_id: str
    service_level_target: int
    rule_settings: WorkitemRuleSettings
    unassigned_division_contacts_enabled: bool
    description: str
    division_id: str
    disable_default_status_creation: bool
    schema_version: int
    default_queue_id: str
    default_language_id: str
    default_skill_ids: list[str]
    default_script_id: str

class WorktypeDelta(_Model):
    name: WorkitemsAttributeChangeString
    description: WorkitemsAttributeChangeString
    statuses: WorkitemsAttributeChangeList
    default_workbin_id: WorkitemsAttributeChangeString
    default_duration_seconds: WorkitemsAttributeChangeInteger
    default_expiration_seconds: WorkitemsAttributeChangeInteger
    default_due_duration_seconds: WorkitemsAttributeChangeInteger
    default_priority: WorkitemsAttributeChangeInteger
    default_skill_ids: WorkitemsAttributeChangeList
    default_status_id: WorkitemsAttributeChangeString
    default_language_id: WorkitemsAttributeChangeString
    default_ttl_seconds: WorkitemsAttributeChangeInteger
    assignment_enabled: WorkitemsAttributeChangeBoolean
    default_queue_id: WorkitemsAttributeChangeString
    schema_id: WorkitemsAttributeChangeString
    schema_version: WorkitemsAttributeChangeString
    service_level_target: WorkitemsAttributeChangeInteger
    date_modified: WorkitemsAttributeChangeInstant
    modified_by: WorkitemsAttributeChangeString
    default_script_id: WorkitemsAttributeChangeString
    flow_id: WorkitemsAttributeChangeString
    rule_settings: WorkitemsAttributeChangeWorkitemRuleSettings
    unassigned_division_contacts_enabled: WorkitemsAttributeChangeBoolean

class WorktypeQueryEntityListing(_Model):
    entities: list[Worktype]
    next_uri: str
    self_uri: str
    previous_uri: str
    after: str
    count: int

class WorktypeQueryRequest(_Model):
    page_size: int
    select: _Literal["Count"] | str
    filters: list[WorkitemFilter]
    attributes: list[str]
    after: str
    expands: _Literal["schema"] | str
    sort: WorktypeQuerySort

class WorktypeQuerySort(_Model):
    name: _Literal["dateModified", "name"] | str
    ascending: bool

class WorktypeUpdate(_Model):
    name: str
    default_workbin_id: str
    default_duration_seconds: int
    default_expiration_seconds: int
    default_due_duration_seconds: int
    default_priority: int
    default_ttl_seconds: int
    assignment_enabled: bool
    schema_id: str
    service_level_target: int
    rule_settings: WorkitemRuleSettings
    unassigned_division_contacts_enabled: bool
    description: str
    default_status_id: str
    schema_version: int
    default_language_id: str
    default_skill_ids: list[str]
    default_queue_id: str
    default_script_id: str

class WorktypeVersion(_Model):
    id: str
    name: str
    division: Division
    description: str
    date_created: str
    date_modified: str
    default_workbin: WorkbinReference
    default_status: WorkitemStatusReference
    statuses: list[WorkitemStatus]
    default_duration_seconds: int
    default_expiration_seconds: int
    default_due_duration_seconds: int
    default_priority: int
    default_language: WorkitemLanguageReference
    default_ttl_seconds: int
    modified_by: UserReference
    default_queue: WorkitemQueueReference
    default_skills: list[WorkitemRoutingSkillReference]
    assignment_enabled: bool
    schema: WorkitemSchema
    service_level_target: int
    rule_settings: WorkitemRuleSettings
    flow: WorkitemFlowReference
    default_script: WorkitemScriptReference
    unassigned_division_contacts_enabled: bool
    version: int
    self_uri: str

class WorktypeVersionListing(_Model):
    entities: list[WorktypeVersion]
    next_uri: str
    self_uri: str
    previous_uri: str
    after: str

class WrapupDelta(_Model):
    action: _Literal["Add", "Remove"] | str
    code: str
    user_id: str

class WrapupIdReference(_Model):
    id: str
    name: str
    self_uri: str
