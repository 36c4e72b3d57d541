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
from ._shared import ConversationReference, Image, StarrableDivision, UserPresence, UserReference, WorkitemReference

class _RespondingCaseManagementApi(_RespondingGroup):
    def delete_casemanagement_case(self, case_id: str) -> _Response: ...
    def delete_casemanagement_case_comments_me_comment_id(self, case_id: str, comment_id: str) -> _Response: ...
    def delete_casemanagement_caseplan(self, caseplan_id: str) -> _Response: ...
    def delete_casemanagement_caseplan_dataschema(self, caseplan_id: str, schema_key_name: str) -> _Response: ...
    def delete_casemanagement_caseplan_stageplan(self, caseplan_id: str, stageplan_id: str) -> _Response: ...
    def get_casemanagement_case(self, case_id: str, *, expands: _Sequence[_Literal["caseplan"] | str] | None = ...) -> _Response: ...
    def get_casemanagement_case_association(self, case_id: str, association_id: str) -> _Response: ...
    def get_casemanagement_case_associations(self, case_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def get_casemanagement_case_associations_iter(self, case_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CaseAssociation, _Response]: ...
    def get_casemanagement_case_comment(self, case_id: str, comment_id: str) -> _Response: ...
    def get_casemanagement_case_comments(self, case_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: str | None = ...) -> _Response: ...
    def get_casemanagement_case_comments_iter(self, case_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Comment, _Response]: ...
    def get_casemanagement_caseplan(self, caseplan_id: str) -> _Response: ...
    def get_casemanagement_caseplans(self, *, after: str | None = ..., page_size: int | None = ..., customer_intent_id: str | None = ..., division_ids: str | None = ...) -> _Response: ...
    def get_casemanagement_caseplans_iter(self, *, after: str | None = ..., page_size: int | None = ..., customer_intent_id: str | None = ..., division_ids: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Caseplan, _Response]: ...
    def get_casemanagement_caseplan_version(self, caseplan_id: str, version_id: str) -> _Response: ...
    def get_casemanagement_caseplan_version_dataschemas(self, caseplan_id: str, version_id: str) -> _Response: ...
    def get_casemanagement_caseplan_version_intakesettings(self, caseplan_id: str, version_id: str) -> _Response: ...
    def get_casemanagement_caseplan_version_stageplan(self, caseplan_id: str, version_id: str, stageplan_id: str, *, expands: _Sequence[_Literal["caseplan"] | str] | None = ...) -> _Response: ...
    def get_casemanagement_caseplan_version_stageplans(self, caseplan_id: str, version_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expands: _Sequence[_Literal["caseplan"] | str] | None = ...) -> _Response: ...
    def get_casemanagement_caseplan_version_stageplans_iter(self, caseplan_id: str, version_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expands: _Sequence[_Literal["caseplan"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Stageplan, _Response]: ...
    def get_casemanagement_caseplan_version_stageplan_stepplan(self, caseplan_id: str, version_id: str, stageplan_id: str, stepplan_id: str, *, expands: _Sequence[_Literal["stageplan", "caseplan", "worktype"] | str] | None = ...) -> _Response: ...
    def get_casemanagement_caseplan_version_stageplan_stepplans(self, caseplan_id: str, version_id: str, stageplan_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expands: _Sequence[_Literal["caseplan", "stageplan", "worktype"] | str] | None = ...) -> _Response: ...
    def get_casemanagement_caseplan_version_stageplan_stepplans_iter(self, caseplan_id: str, version_id: str, stageplan_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expands: _Sequence[_Literal["caseplan", "stageplan", "worktype"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Stepplan, _Response]: ...
    def get_casemanagement_cases_externalcontact(self, external_contact_id: str, *, after: str | None = ..., page_size: int | None = ..., division_ids: str | None = ..., expands: _Sequence[_Literal["caseplan"] | str] | None = ...) -> _Response: ...
    def get_casemanagement_cases_externalcontact_iter(self, external_contact_id: str, *, after: str | None = ..., page_size: int | None = ..., division_ids: str | None = ..., expands: _Sequence[_Literal["caseplan"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Case, _Response]: ...
    def get_casemanagement_cases_query_job(self, job_id: str) -> _Response: ...
    def get_casemanagement_cases_query_job_results(self, job_id: str) -> _Response: ...
    def get_casemanagement_cases_reference(self, reference_id: str, *, expands: _Sequence[_Literal["caseplan"] | str] | None = ...) -> _Response: ...
    def get_casemanagement_case_stage(self, case_id: str, stage_id: str) -> _Response: ...
    def get_casemanagement_case_stages(self, case_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def get_casemanagement_case_stages_iter(self, case_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Stage, _Response]: ...
    def get_casemanagement_case_stage_step(self, case_id: str, stage_id: str, step_id: str) -> _Response: ...
    def get_casemanagement_case_stage_steps(self, case_id: str, stage_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def get_casemanagement_case_stage_steps_iter(self, case_id: str, stage_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Step, _Response]: ...
    def get_casemanagement_case_terminate_job(self, case_id: str, job_id: str) -> _Response: ...
    def patch_casemanagement_case_datedue(self, case_id: str, body: CaseDateDueUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_casemanagement_case_description(self, case_id: str, body: CaseDescriptionUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_casemanagement_case_externalid(self, case_id: str, body: CaseExternalIdUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_casemanagement_case_owner(self, case_id: str, body: CaseOwnerUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_casemanagement_caseplan(self, caseplan_id: str, body: CaseplanUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_casemanagement_caseplan_stageplan(self, caseplan_id: str, stageplan_id: str, body: StageplanUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_casemanagement_caseplan_stageplan_stepplan(self, caseplan_id: str, stageplan_id: str, stepplan_id: str, body: StepplanUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_casemanagement_case_priority(self, case_id: str, body: CasePriorityUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_casemanagement_case_summary(self, case_id: str, body: CaseSummaryUpdate | _Mapping[str, _Any]) -> _Response: ...
    def post_casemanagement_case_associations(self, case_id: str, body: CaseAssociationCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_casemanagement_case_comments(self, case_id: str, body: CommentCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_casemanagement_caseplan_dataschemas(self, caseplan_id: str, body: CaseplanDataSchemaRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_casemanagement_caseplan_publish(self, caseplan_id: str) -> _Response: ...
    def post_casemanagement_caseplans(self, body: CaseplanCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_casemanagement_caseplans_query(self, body: CaseplanQueryRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_casemanagement_caseplans_query_iter(self, body: CaseplanQueryRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Caseplan, _Response]: ...
    def post_casemanagement_caseplan_stageplan_reposition(self, caseplan_id: str, stageplan_id: str, body: StageplanReposition | _Mapping[str, _Any]) -> _Response: ...
    def post_casemanagement_caseplan_stageplans(self, caseplan_id: str, body: StageplanCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_casemanagement_caseplan_versions(self, caseplan_id: str) -> _Response: ...
    def post_casemanagement_cases(self, body: CaseCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_casemanagement_cases_associations_query(self, body: CaseAssociationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_casemanagement_cases_associations_query_iter(self, body: CaseAssociationQuery | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CaseAssociation, _Response]: ...
    def post_casemanagement_cases_query_jobs(self, body: CaseQueryJobCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_casemanagement_case_terminate_jobs(self, case_id: str) -> _Response: ...
    def put_casemanagement_caseplan_dataschema(self, caseplan_id: str, schema_key_name: str, body: CaseplanDataSchemaRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_casemanagement_caseplan_intakesettings(self, caseplan_id: str, body: IntakeSettingsUpdate | _Mapping[str, _Any]) -> _Response: ...

class CaseManagementApi(_PureCloudGroup):
    def with_response(self) -> _RespondingCaseManagementApi: ...
    def delete_casemanagement_case(self, case_id: str) -> _Any:
        """DELETE /api/v2/casemanagement/cases/{caseId}"""
    def delete_casemanagement_case_comments_me_comment_id(self, case_id: str, comment_id: str) -> _Any:
        """DELETE /api/v2/casemanagement/cases/{caseId}/comments/me/{commentId}"""
    def delete_casemanagement_caseplan(self, caseplan_id: str) -> _Any:
        """DELETE /api/v2/casemanagement/caseplans/{caseplanId}"""
    def delete_casemanagement_caseplan_dataschema(self, caseplan_id: str, schema_key_name: str) -> _Any:
        """DELETE /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}"""
    def delete_casemanagement_caseplan_stageplan(self, caseplan_id: str, stageplan_id: str) -> _Any:
        """DELETE /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId} (preview)"""
    def get_casemanagement_case(self, case_id: str, *, expands: _Sequence[_Literal["caseplan"] | str] | None = ...) -> Case:
        """GET /api/v2/casemanagement/cases/{caseId}"""
    def get_casemanagement_case_association(self, case_id: str, association_id: str) -> CaseAssociation:
        """GET /api/v2/casemanagement/cases/{caseId}/associations/{associationId}"""
    def get_casemanagement_case_associations(self, case_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> CaseAssociationListing:
        """GET /api/v2/casemanagement/cases/{caseId}/associations"""
    def get_casemanagement_case_associations_iter(self, case_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CaseAssociation, CaseAssociationListing]:
        """All items of GET /api/v2/casemanagement/cases/{caseId}/associations"""
    def get_casemanagement_case_comment(self, case_id: str, comment_id: str) -> Comment:
        """GET /api/v2/casemanagement/cases/{caseId}/comments/{commentId}"""
    def get_casemanagement_case_comments(self, case_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: str | None = ...) -> CommentListing:
        """GET /api/v2/casemanagement/cases/{caseId}/comments"""
    def get_casemanagement_case_comments_iter(self, case_id: str, *, after: str | None = ..., page_size: int | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Comment, CommentListing]:
        """All items of GET /api/v2/casemanagement/cases/{caseId}/comments"""
    def get_casemanagement_caseplan(self, caseplan_id: str) -> Caseplan:
        """GET /api/v2/casemanagement/caseplans/{caseplanId}"""
    def get_casemanagement_caseplans(self, *, after: str | None = ..., page_size: int | None = ..., customer_intent_id: str | None = ..., division_ids: str | None = ...) -> CaseplanListing:
        """GET /api/v2/casemanagement/caseplans"""
    def get_casemanagement_caseplans_iter(self, *, after: str | None = ..., page_size: int | None = ..., customer_intent_id: str | None = ..., division_ids: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Caseplan, CaseplanListing]:
        """All items of GET /api/v2/casemanagement/caseplans"""
    def get_casemanagement_caseplan_version(self, caseplan_id: str, version_id: str) -> Caseplan:
        """GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}"""
    def get_casemanagement_caseplan_version_dataschemas(self, caseplan_id: str, version_id: str) -> CaseplanDataSchemaListing:
        """GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/dataschemas"""
    def get_casemanagement_caseplan_version_intakesettings(self, caseplan_id: str, version_id: str) -> IntakeSettingsListing:
        """GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/intakesettings"""
    def get_casemanagement_caseplan_version_stageplan(self, caseplan_id: str, version_id: str, stageplan_id: str, *, expands: _Sequence[_Literal["caseplan"] | str] | None = ...) -> Stageplan:
        """GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}"""
    def get_casemanagement_caseplan_version_stageplans(self, caseplan_id: str, version_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expands: _Sequence[_Literal["caseplan"] | str] | None = ...) -> StageplanListing:
        """GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans"""
    def get_casemanagement_caseplan_version_stageplans_iter(self, caseplan_id: str, version_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expands: _Sequence[_Literal["caseplan"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Stageplan, StageplanListing]:
        """All items of GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans"""
    def get_casemanagement_caseplan_version_stageplan_stepplan(self, caseplan_id: str, version_id: str, stageplan_id: str, stepplan_id: str, *, expands: _Sequence[_Literal["stageplan", "caseplan", "worktype"] | str] | None = ...) -> Stepplan:
        """GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans/{stepplanId}"""
    def get_casemanagement_caseplan_version_stageplan_stepplans(self, caseplan_id: str, version_id: str, stageplan_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expands: _Sequence[_Literal["caseplan", "stageplan", "worktype"] | str] | None = ...) -> StepplanListing:
        """GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans"""
    def get_casemanagement_caseplan_version_stageplan_stepplans_iter(self, caseplan_id: str, version_id: str, stageplan_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expands: _Sequence[_Literal["caseplan", "stageplan", "worktype"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Stepplan, StepplanListing]:
        """All items of GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans"""
    def get_casemanagement_cases_externalcontact(self, external_contact_id: str, *, after: str | None = ..., page_size: int | None = ..., division_ids: str | None = ..., expands: _Sequence[_Literal["caseplan"] | str] | None = ...) -> CaseListing:
        """GET /api/v2/casemanagement/cases/externalcontacts/{externalContactId}"""
    def get_casemanagement_cases_externalcontact_iter(self, external_contact_id: str, *, after: str | None = ..., page_size: int | None = ..., division_ids: str | None = ..., expands: _Sequence[_Literal["caseplan"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Case, CaseListing]:
        """All items of GET /api/v2/casemanagement/cases/externalcontacts/{externalContactId}"""
    def get_casemanagement_cases_query_job(self, job_id: str) -> CaseQueryJobResponse:
        """GET /api/v2/casemanagement/cases/query/jobs/{jobId}"""
    def get_casemanagement_cases_query_job_results(self, job_id: str) -> CaseQueryJobResultsResponse:
        """GET /api/v2/casemanagement/cases/query/jobs/{jobId}/results"""
    def get_casemanagement_cases_reference(self, reference_id: str, *, expands: _Sequence[_Literal["caseplan"] | str] | None = ...) -> Case:
        """GET /api/v2/casemanagement/cases/references/{referenceId}"""
    def get_casemanagement_case_stage(self, case_id: str, stage_id: str) -> Stage:
        """GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}"""
    def get_casemanagement_case_stages(self, case_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> StageListing:
        """GET /api/v2/casemanagement/cases/{caseId}/stages"""
    def get_casemanagement_case_stages_iter(self, case_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Stage, StageListing]:
        """All items of GET /api/v2/casemanagement/cases/{caseId}/stages"""
    def get_casemanagement_case_stage_step(self, case_id: str, stage_id: str, step_id: str) -> Step:
        """GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps/{stepId}"""
    def get_casemanagement_case_stage_steps(self, case_id: str, stage_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> StepListing:
        """GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps"""
    def get_casemanagement_case_stage_steps_iter(self, case_id: str, stage_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Step, StepListing]:
        """All items of GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps"""
    def get_casemanagement_case_terminate_job(self, case_id: str, job_id: str) -> TerminateJob:
        """GET /api/v2/casemanagement/cases/{caseId}/terminate/jobs/{jobId}"""
    def patch_casemanagement_case_datedue(self, case_id: str, body: CaseDateDueUpdate | _Mapping[str, _Any]) -> Case:
        """PATCH /api/v2/casemanagement/cases/{caseId}/datedue"""
    def patch_casemanagement_case_description(self, case_id: str, body: CaseDescriptionUpdate | _Mapping[str, _Any]) -> Case:
        """PATCH /api/v2/casemanagement/cases/{caseId}/description (preview)"""
    def patch_casemanagement_case_externalid(self, case_id: str, body: CaseExternalIdUpdate | _Mapping[str, _Any]) -> Case:
        """PATCH /api/v2/casemanagement/cases/{caseId}/externalid (preview)"""
    def patch_casemanagement_case_owner(self, case_id: str, body: CaseOwnerUpdate | _Mapping[str, _Any]) -> Case:
        """PATCH /api/v2/casemanagement/cases/{caseId}/owner"""
    def patch_casemanagement_caseplan(self, caseplan_id: str, body: CaseplanUpdate | _Mapping[str, _Any]) -> Caseplan:
        """PATCH /api/v2/casemanagement/caseplans/{caseplanId}"""
    def patch_casemanagement_caseplan_stageplan(self, caseplan_id: str, stageplan_id: str, body: StageplanUpdate | _Mapping[str, _Any]) -> Stageplan:
        """PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}"""
    def patch_casemanagement_caseplan_stageplan_stepplan(self, caseplan_id: str, stageplan_id: str, stepplan_id: str, body: StepplanUpdate | _Mapping[str, _Any]) -> Stepplan:
        """PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/stepplans/{stepplanId}"""
    def patch_casemanagement_case_priority(self, case_id: str, body: CasePriorityUpdate | _Mapping[str, _Any]) -> Case:
        """PATCH /api/v2/casemanagement/cases/{caseId}/priority"""
    def patch_casemanagement_case_summary(self, case_id: str, body: CaseSummaryUpdate | _Mapping[str, _Any]) -> Case:
        """PATCH /api/v2/casemanagement/cases/{caseId}/summary"""
    def post_casemanagement_case_associations(self, case_id: str, body: CaseAssociationCreate | _Mapping[str, _Any]) -> CaseAssociation:
        """POST /api/v2/casemanagement/cases/{caseId}/associations"""
    def post_casemanagement_case_comments(self, case_id: str, body: CommentCreate | _Mapping[str, _Any]) -> Comment:
        """POST /api/v2/casemanagement/cases/{caseId}/comments"""
    def post_casemanagement_caseplan_dataschemas(self, caseplan_id: str, body: CaseplanDataSchemaRequest | _Mapping[str, _Any]) -> CaseplanDataSchema:
        """POST /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas"""
    def post_casemanagement_caseplan_publish(self, caseplan_id: str) -> Caseplan:
        """POST /api/v2/casemanagement/caseplans/{caseplanId}/publish"""
    def post_casemanagement_caseplans(self, body: CaseplanCreate | _Mapping[str, _Any]) -> CaseplanCreateResponse:
        """POST /api/v2/casemanagement/caseplans"""
    def post_casemanagement_caseplans_query(self, body: CaseplanQueryRequest | _Mapping[str, _Any]) -> CaseplanQueryEntityListing:
        """POST /api/v2/casemanagement/caseplans/query"""
    def post_casemanagement_caseplans_query_iter(self, body: CaseplanQueryRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Caseplan, CaseplanQueryEntityListing]:
        """All items of POST /api/v2/casemanagement/caseplans/query"""
    def post_casemanagement_caseplan_stageplan_reposition(self, caseplan_id: str, stageplan_id: str, body: StageplanReposition | _Mapping[str, _Any]) -> _Any:
        """POST /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/reposition (preview)"""
    def post_casemanagement_caseplan_stageplans(self, caseplan_id: str, body: StageplanCreate | _Mapping[str, _Any]) -> Stageplan:
        """POST /api/v2/casemanagement/caseplans/{caseplanId}/stageplans (preview)"""
    def post_casemanagement_caseplan_versions(self, caseplan_id: str) -> Caseplan:
        """POST /api/v2/casemanagement/caseplans/{caseplanId}/versions"""
    def post_casemanagement_cases(self, body: CaseCreate | _Mapping[str, _Any]) -> Case:
        """POST /api/v2/casemanagement/cases"""
    def post_casemanagement_cases_associations_query(self, body: CaseAssociationQuery | _Mapping[str, _Any]) -> CaseAssociationQueryEntityListing:
        """POST /api/v2/casemanagement/cases/associations/query"""
    def post_casemanagement_cases_associations_query_iter(self, body: CaseAssociationQuery | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CaseAssociation, CaseAssociationQueryEntityListing]:
        """All items of POST /api/v2/casemanagement/cases/associations/query"""
    def post_casemanagement_cases_query_jobs(self, body: CaseQueryJobCreate | _Mapping[str, _Any]) -> CaseQueryJobResponse:
        """POST /api/v2/casemanagement/cases/query/jobs"""
    def post_casemanagement_case_terminate_jobs(self, case_id: str) -> TerminateJob:
        """POST /api/v2/casemanagement/cases/{caseId}/terminate/jobs"""
    def put_casemanagement_caseplan_dataschema(self, caseplan_id: str, schema_key_name: str, body: CaseplanDataSchemaRequest | _Mapping[str, _Any]) -> CaseplanDataSchema:
        """PUT /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}"""
    def put_casemanagement_caseplan_intakesettings(self, caseplan_id: str, body: IntakeSettingsUpdate | _Mapping[str, _Any]) -> IntakeSettingsListing:
        """PUT /api/v2/casemanagement/caseplans/{caseplanId}/intakesettings"""

class Case(_Model):
    id: str
    division: StarrableDivision
    version: int
    reference: str
    external_id: str
    caseplan: CaseplanReference
    summary: str
    description: str
    owner: CaseUserReference
    status: _Literal["Unknown", "Open", "InProgress", "Terminating", "Terminated", "Closed", "Failed"] | str
    priority: _Literal["Unknown", "Urgent", "High", "Medium", "Low"] | str
    date_due: str
    date_started: str
    date_closed: str
    date_created: str
    date_modified: str
    modified_by: CaseUserReference
    external_contact: CaseExternalContactReference
    customer_intent: CustomerIntentReference
    creation_status: _Literal["Pending", "InProgress", "Completed", "Failed"] | str
    ttl_seconds: int
    failure_reason: FailureReason
    self_uri: str

class CaseAssociation(_Model):
    id: str
    name: str
    association_type: _Literal["Activity", "Enquiry", "Initiation"] | str
    date_associated: str
    workitem: WorkitemReference
    conversation: ConversationReference
    stage: StageReference
    step: StepReference
    self_uri: str
    case: CaseReference

class CaseAssociationCreate(_Model):
    workitem_id: str
    conversation_id: str

class CaseAssociationListing(_Model):
    entities: list[CaseAssociation]
    next_uri: str
    self_uri: str
    previous_uri: str

class CaseAssociationQuery(_Model):
    page_size: int
    after: str
    workitem_id: str
    conversation_id: str

class CaseAssociationQueryEntityListing(_Model):
    entities: list[CaseAssociation]
    next_uri: str
    self_uri: str
    previous_uri: str
    after: str

class CaseCreate(_Model):
    caseplan_id: str
    owner_id: str
    summary: str
    description: str
    external_id: str
    external_contact_id: str
    conversation_id: str
    workitem_id: str
    ttl_seconds: int
    intake: list[Intake]

class CaseDateDueUpdate(_Model):
    date_due: str

class CaseDescriptionUpdate(_Model):
    description: str

class CaseExternalContactReference(_Model):
    id: str
    first_name: str
    last_name: str
    self_uri: str

class CaseExternalIdUpdate(_Model):
    external_id: str

class CaseListing(_Model):
    entities: list[Case]
    next_uri: str
    self_uri: str
    previous_uri: str

class CaseOwnerUpdate(_Model):
    owner_id: str

class CasePriorityUpdate(_Model):
    priority: _Literal["Unknown", "Urgent", "High", "Medium", "Low"] | str

class CaseQueryJobCreate(_Model):
    page_size: int
    page_number: int
    filters: list[CaseQueryJobFilter]
    sort: CaseQueryJobSort
    attributes: list[str]
    expands: list[str]

class CaseQueryJobError(_Model):
    code: str
    message: str

class CaseQueryJobFilter(_Model):
    name: str
    operator: _Literal["EQ", "NEQ", "GT", "LT", "GTE", "LTE", "IN", "CONTAINS", "BETWEEN", "BEGINS_WITH"] | str
    values_: list[str]

class CaseQueryJobResponse(_Model):
    id: str
    state: _Literal["Queued", "Running", "Succeeded", "Failed"] | str
    date_started: str
    date_finished: str
    error: CaseQueryJobError
    self_uri: str

class CaseQueryJobResultsResponse(_Model):
    entities: list[Case]
    page_size: int
    page_number: int
    total: int
    page_count: int

class CaseQueryJobSort(_Model):
    name: _Literal["dateCreated", "dateModified", "dateDue", "priority"] | str
    ascending: bool

class CaseReference(_Model):
    id: str
    self_uri: str

class CaseSummaryUpdate(_Model):
    summary: str

class CaseUserReference(_Model):
    id: str
    name: str
    presence: UserPresence
    images: list[Image]
    self_uri: str

class Caseplan(_Model):
    id: str
    name: str
    division: StarrableDivision
    description: str
    reference_prefix: str
    default_due_duration_in_seconds: int
    default_ttl_seconds: int
    default_case_owner: UserReference
    latest: int
    published: int
    date_created: str
    date_modified: str
    date_published: str
    modified_by: UserReference
    customer_intent: CustomerIntentReference
    version_state: _Literal["Copying", "Draft", "Published"] | str
    self_uri: str

class CaseplanCreate(_Model):
    name: str
    default_due_duration_in_seconds: int
    default_ttl_seconds: int
    reference_prefix: str
    customer_intent_id: str
    description: str
    default_case_owner_id: str
    division_id: str
    data_schemas: list[CaseplanDataSchema]
    intake_settings: list[IntakeSetting]

class CaseplanCreateResponse(_Model):
    id: str
    name: str
    division: StarrableDivision
    description: str
    reference_prefix: str
    default_due_duration_in_seconds: int
    default_ttl_seconds: int
    default_case_owner: UserReference
    latest: int
    published: int
    date_created: str
    date_modified: str
    date_published: str
    modified_by: UserReference
    customer_intent: CustomerIntentReference
    version_state: _Literal["Copying", "Draft", "Published"] | str
    data_schemas: list[CaseplanDataSchema]
    intake_settings: list[IntakeSetting]
    self_uri: str

class CaseplanDataSchema(_Model):
    id: str
    self_uri: str

class CaseplanDataSchemaListing(_Model):
    entities: list[CaseplanDataSchema]

class CaseplanDataSchemaRequest(_Model):
    id: str

class CaseplanFilter(_Model):
    name: str
    operator: _Literal["IN", "CONTAINS", "BEGINS_WITH"] | str
    values_: list[str]

class CaseplanListing(_Model):
    entities: list[Caseplan]
    next_uri: str
    self_uri: str
    previous_uri: str

class CaseplanQueryEntityListing(_Model):
    entities: list[Caseplan]
    next_uri: str
    self_uri: str
    previous_uri: str
    after: str

class CaseplanQueryRequest(_Model):
    name: str
    name_search_type: _Literal["BEGINS_WITH", "CONTAINS"] | str
    division_ids: list[str]
    filters: list[CaseplanFilter]
    attributes: list[str]
    page_size: int
    after: str

class CaseplanReference(_Model):
    id: str
    name: str
    version: int
    self_uri: str

class CaseplanUpdate(_Model):
    name: str
    default_due_duration_in_seconds: int
    default_ttl_seconds: int
    reference_prefix: str
    customer_intent_id: str
    description: str
    default_case_owner_id: str
    division_id: str

class Comment(_Model):
    id: str
    content: str
    user: UserReference
    modified_by: UserReference
    date_created: str
    date_modified: str
    self_uri: str

class CommentCreate(_Model):
    content: str

class CommentListing(_Model):
    entities: list[Comment]
    next_uri: str
    self_uri: str
    previous_uri: str

class CustomerIntentReference(_Model):
    id: str
    name: str
    self_uri: str

class FailureReason(_Model):
    code: str
    message: str

class Intake(_Model):
    data: dict[str, _Any]

class IntakeSetting(_Model):
    property: str
    required: bool
    display_order: int

class IntakeSettingsListing(_Model):
    entities: list[IntakeSetting]

class IntakeSettingsUpdate(_Model):
    intake_settings: list[IntakeSetting]

class Stage(_Model):
    id: str
    name: str
    description: str
    date_created: str
    date_modified: str
    date_completed: str
    date_started: str
    modified_by: UserReference
    version: int
    status: _Literal["Unknown", "InProgress", "Open", "Completed", "Terminated", "Failed"] | str
    failure_reason: FailureReason
    self_uri: str
    case: CaseReference

class StageListing(_Model):
    entities: list[Stage]
    next_uri: str
    self_uri: str
    previous_uri: str

class StageReference(_Model):
    id: str
    self_uri: str

class Stageplan(_Model):
    id: str
    name: str
    description: str
    caseplan: CaseplanReference
    date_created: str
    date_modified: str
    modified_by: UserReference
    self_uri: str

class StageplanCreate(_Model):
    name: str
    description: str
    after: str

class StageplanListing(_Model):
    entities: list[Stageplan]
    next_uri: str
    self_uri: str
    previous_uri: str

class StageplanReference(_Model):
    id: str
    name: str
    self_uri: str

class StageplanReposition(_Model):
    after: str

class StageplanUpdate(_Model):
    name: str
    description: str

class Step(_Model):
    id: str
    name: str
    description: str
    date_created: str
    date_modified: str
    date_completed: str
    date_started: str
    modified_by: UserReference
    version: int
    status: _Literal["Unknown", "InProgress", "Open", "Completed", "Terminated", "Failed"] | str
    stage: StageReference
    workitem_activity: WorkitemActivityReference
    failure_reason: FailureReason
    self_uri: str
    case: CaseReference

class StepListing(_Model):
    entities: list[Step]
    next_uri: str
    self_uri: str
    previous_uri: str

class StepReference(_Model):
    id: str
    self_uri: str

class Stepplan(_Model):
    id: str
    name: str
    description: str
    caseplan: CaseplanReference
    stageplan: StageplanReference
    date_created: str
    date_modified: str
    modified_by: UserReference
    activity_type: _Literal["Unknown", "None", "Workitem"] | str
    workitem_settings: WorkitemSettingsResponse
    self_uri: str

class StepplanListing(_Model):
    entities: list[Stepplan]
    next_uri: str
    self_uri: str
    previous_uri: str

class StepplanUpdate(_Model):
    name: str
    description: str
    workitem_settings: WorkitemSettings
    activity_type: _Literal["Unknown", "None", "Workitem"] | str

class StepplansWorktypeReference(_Model):
    id: str
    name: str
    self_uri: str

class TerminateJob(_Model):
    id: str
    status: _Literal["Unknown", "Queued", "InProgress", "Succeeded", "Failed"] | str
    job_type: _Literal["Unknown", "Terminate"] | str
    created_by: UserReference
    date_created: str
    date_modified: str
    self_uri: str

class WorkitemActivityReference(_Model):
    id: str
    self_uri: str

class WorkitemSettings(_Model):
    worktype_id: str

class WorkitemSettingsResponse(_Model):
    worktype: StepplansWorktypeReference
