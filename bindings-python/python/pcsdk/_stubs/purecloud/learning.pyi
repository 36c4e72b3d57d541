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
from ._shared import AnswerOption, UserReference, VisibilityCondition

class _RespondingLearningApi(_RespondingGroup):
    def delete_learning_assignment(self, assignment_id: str) -> _Response: ...
    def delete_learning_module(self, module_id: str) -> _Response: ...
    def get_learning_assignment(self, assignment_id: str, *, expand: _Sequence[_Literal["module", "assessment", "assessmentForm", "module.coverArt", "step", "step.moduleStep"] | str] | None = ...) -> _Response: ...
    def get_learning_assignments(self, *, module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., min_percentage_score: float | None = ..., max_percentage_score: float | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., sort_by: _Literal["RecommendedCompletionDate", "DateModified"] | str | None = ..., user_id: _Sequence[str] | None = ..., types: _Sequence[_Literal["Informational", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., states: _Sequence[_Literal["Assigned", "InProgress", "Completed", "NotCompleted", "InvalidSchedule"] | str] | None = ..., expand: _Sequence[_Literal["ModuleSummary"] | str] | None = ...) -> _Response: ...
    def get_learning_assignments_iter(self, *, module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., min_percentage_score: float | None = ..., max_percentage_score: float | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., sort_by: _Literal["RecommendedCompletionDate", "DateModified"] | str | None = ..., user_id: _Sequence[str] | None = ..., types: _Sequence[_Literal["Informational", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., states: _Sequence[_Literal["Assigned", "InProgress", "Completed", "NotCompleted", "InvalidSchedule"] | str] | None = ..., expand: _Sequence[_Literal["ModuleSummary"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LearningAssignment, _Response]: ...
    def get_learning_assignments_me(self, *, module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., min_percentage_score: float | None = ..., max_percentage_score: float | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., sort_by: _Literal["RecommendedCompletionDate", "DateModified"] | str | None = ..., types: _Sequence[_Literal["Informational", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., states: _Sequence[_Literal["Assigned", "InProgress", "Completed", "NotCompleted", "InvalidSchedule"] | str] | None = ..., expand: _Sequence[_Literal["ModuleSummary"] | str] | None = ...) -> _Response: ...
    def get_learning_assignments_me_iter(self, *, module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., min_percentage_score: float | None = ..., max_percentage_score: float | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., sort_by: _Literal["RecommendedCompletionDate", "DateModified"] | str | None = ..., types: _Sequence[_Literal["Informational", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., states: _Sequence[_Literal["Assigned", "InProgress", "Completed", "NotCompleted", "InvalidSchedule"] | str] | None = ..., expand: _Sequence[_Literal["ModuleSummary"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LearningAssignment, _Response]: ...
    def get_learning_assignment_step(self, assignment_id: str, step_id: str, *, shareable_content_object_id: str | None = ..., default_shareable_content_object: _Literal["First", "Last", "Next"] | str | None = ..., expand: _Sequence[_Literal["moduleStep"] | str] | None = ...) -> _Response: ...
    def get_learning_module(self, module_id: str, *, expand: _Sequence[_Literal["assessmentForm", "coverArt"] | str] | None = ...) -> _Response: ...
    def get_learning_module_job(self, module_id: str, job_id: str) -> _Response: ...
    def get_learning_module_preview(self, module_id: str) -> _Response: ...
    def get_learning_module_rule(self, module_id: str) -> _Response: ...
    def get_learning_modules(self, *, types: _Sequence[_Literal["Informational", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., sort_by: _Literal["name", "createddate", "percentpassed", "averagescore"] | str | None = ..., search_term: str | None = ..., expand: _Sequence[_Literal["rule", "summaryData"] | str] | None = ..., statuses: _Sequence[_Literal["Unpublished", "Published", "Archived"] | str] | None = ..., external_ids: _Sequence[str] | None = ...) -> _Response: ...
    def get_learning_modules_iter(self, *, types: _Sequence[_Literal["Informational", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., sort_by: _Literal["name", "createddate", "percentpassed", "averagescore"] | str | None = ..., search_term: str | None = ..., expand: _Sequence[_Literal["rule", "summaryData"] | str] | None = ..., statuses: _Sequence[_Literal["Unpublished", "Published", "Archived"] | str] | None = ..., external_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LearningModule, _Response]: ...
    def get_learning_modules_assignments(self, user_ids: _Sequence[str], *, page_size: int | None = ..., page_number: int | None = ..., search_term: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., assignment_states: _Sequence[_Literal["NotAssigned", "Assigned", "InProgress", "Completed", "InvalidSchedule"] | str] | None = ..., expand: _Sequence[_Literal["coverArt"] | str] | None = ...) -> _Response: ...
    def get_learning_modules_assignments_iter(self, user_ids: _Sequence[str], *, page_size: int | None = ..., page_number: int | None = ..., search_term: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., assignment_states: _Sequence[_Literal["NotAssigned", "Assigned", "InProgress", "Completed", "InvalidSchedule"] | str] | None = ..., expand: _Sequence[_Literal["coverArt"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AssignedLearningModule, _Response]: ...
    def get_learning_modules_coverart_cover_art_id(self, cover_art_id: str) -> _Response: ...
    def get_learning_module_version(self, module_id: str, version_id: str, *, expand: _Sequence[_Literal["assessmentForm", "coverArt"] | str] | None = ...) -> _Response: ...
    def get_learning_scheduleslots_job(self, job_id: str) -> _Response: ...
    def get_learning_scorm_scorm_id(self, scorm_id: str) -> _Response: ...
    def patch_learning_assignment(self, assignment_id: str, *, body: LearningAssignmentUpdate | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_learning_assignment_reschedule(self, assignment_id: str, *, body: LearningAssignmentReschedule | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_learning_assignment_step(self, assignment_id: str, step_id: str, *, body: LearningAssignmentStep | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_learning_module_user_assignments(self, module_id: str, user_id: str, body: LearningAssignmentExternalUpdate | _Mapping[str, _Any]) -> _Response: ...
    def post_learning_assessments_scoring(self, body: LearningAssessmentScoringRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_learning_assignment_reassign(self, assignment_id: str) -> _Response: ...
    def post_learning_assignment_reset(self, assignment_id: str) -> _Response: ...
    def post_learning_assignments(self, *, body: LearningAssignmentCreate | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_learning_assignments_aggregates_query(self, body: LearningAssignmentAggregateParam | _Mapping[str, _Any]) -> _Response: ...
    def post_learning_assignments_bulkadd(self, *, body: _Sequence[LearningAssignmentItem | _Mapping[str, _Any]] | None = ...) -> _Response: ...
    def post_learning_assignments_bulkremove(self, *, body: _Sequence[str] | None = ...) -> _Response: ...
    def post_learning_module_jobs(self, module_id: str, body: LearningModuleJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_learning_module_publish(self, module_id: str, *, body: LearningModulePublishRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_learning_module_rule_migrate(self, module_id: str) -> _Response: ...
    def post_learning_modules(self, body: LearningModuleRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_learning_rules_query(self, page_size: int, page_number: int, body: LearningAssignmentUserQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_learning_rules_query_iter(self, page_size: int, page_number: int, body: LearningAssignmentUserQuery | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LearningAssignmentUser, _Response]: ...
    def post_learning_scheduleslots_jobs(self, body: LearningScheduleSlotsJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_learning_scheduleslots_query(self, body: LearningScheduleSlotsQueryRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_learning_scorm(self, *, body: LearningScormUploadRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_learning_module(self, module_id: str, body: LearningModuleRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_learning_module_preview(self, module_id: str, body: LearningModulePreviewUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_learning_module_rule(self, module_id: str, body: LearningModuleRule | _Mapping[str, _Any], *, assign: bool | None = ...) -> _Response: ...

class LearningApi(_PureCloudGroup):
    def with_response(self) -> _RespondingLearningApi: ...
    def delete_learning_assignment(self, assignment_id: str) -> None:
        """DELETE /api/v2/learning/assignments/{assignmentId}"""
    def delete_learning_module(self, module_id: str) -> None:
        """DELETE /api/v2/learning/modules/{moduleId}"""
    def get_learning_assignment(self, assignment_id: str, *, expand: _Sequence[_Literal["module", "assessment", "assessmentForm", "module.coverArt", "step", "step.moduleStep"] | str] | None = ...) -> LearningAssignment:
        """GET /api/v2/learning/assignments/{assignmentId}"""
    def get_learning_assignments(self, *, module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., min_percentage_score: float | None = ..., max_percentage_score: float | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., sort_by: _Literal["RecommendedCompletionDate", "DateModified"] | str | None = ..., user_id: _Sequence[str] | None = ..., types: _Sequence[_Literal["Informational", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., states: _Sequence[_Literal["Assigned", "InProgress", "Completed", "NotCompleted", "InvalidSchedule"] | str] | None = ..., expand: _Sequence[_Literal["ModuleSummary"] | str] | None = ...) -> LearningAssignmentsDomainEntity:
        """GET /api/v2/learning/assignments"""
    def get_learning_assignments_iter(self, *, module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., min_percentage_score: float | None = ..., max_percentage_score: float | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., sort_by: _Literal["RecommendedCompletionDate", "DateModified"] | str | None = ..., user_id: _Sequence[str] | None = ..., types: _Sequence[_Literal["Informational", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., states: _Sequence[_Literal["Assigned", "InProgress", "Completed", "NotCompleted", "InvalidSchedule"] | str] | None = ..., expand: _Sequence[_Literal["ModuleSummary"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LearningAssignment, LearningAssignmentsDomainEntity]:
        """All items of GET /api/v2/learning/assignments"""
    def get_learning_assignments_me(self, *, module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., min_percentage_score: float | None = ..., max_percentage_score: float | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., sort_by: _Literal["RecommendedCompletionDate", "DateModified"] | str | None = ..., types: _Sequence[_Literal["Informational", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., states: _Sequence[_Literal["Assigned", "InProgress", "Completed", "NotCompleted", "InvalidSchedule"] | str] | None = ..., expand: _Sequence[_Literal["ModuleSummary"] | str] | None = ...) -> LearningAssignmentsDomainEntity:
        """GET /api/v2/learning/assignments/me"""
    def get_learning_assignments_me_iter(self, *, module_id: str | None = ..., interval: str | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., page_size: int | None = ..., page_number: int | None = ..., pass_: _Literal["True", "False", "Any"] | str | None = ..., min_percentage_score: float | None = ..., max_percentage_score: float | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., sort_by: _Literal["RecommendedCompletionDate", "DateModified"] | str | None = ..., types: _Sequence[_Literal["Informational", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., states: _Sequence[_Literal["Assigned", "InProgress", "Completed", "NotCompleted", "InvalidSchedule"] | str] | None = ..., expand: _Sequence[_Literal["ModuleSummary"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LearningAssignment, LearningAssignmentsDomainEntity]:
        """All items of GET /api/v2/learning/assignments/me"""
    def get_learning_assignment_step(self, assignment_id: str, step_id: str, *, shareable_content_object_id: str | None = ..., default_shareable_content_object: _Literal["First", "Last", "Next"] | str | None = ..., expand: _Sequence[_Literal["moduleStep"] | str] | None = ...) -> LearningAssignmentStep:
        """GET /api/v2/learning/assignments/{assignmentId}/steps/{stepId}"""
    def get_learning_module(self, module_id: str, *, expand: _Sequence[_Literal["assessmentForm", "coverArt"] | str] | None = ...) -> LearningModule:
        """GET /api/v2/learning/modules/{moduleId}"""
    def get_learning_module_job(self, module_id: str, job_id: str) -> LearningModuleJobResponse:
        """GET /api/v2/learning/modules/{moduleId}/jobs/{jobId}"""
    def get_learning_module_preview(self, module_id: str) -> LearningModulePreviewGetResponse:
        """GET /api/v2/learning/modules/{moduleId}/preview"""
    def get_learning_module_rule(self, module_id: str) -> LearningModuleRule:
        """GET /api/v2/learning/modules/{moduleId}/rule"""
    def get_learning_modules(self, *, types: _Sequence[_Literal["Informational", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., sort_by: _Literal["name", "createddate", "percentpassed", "averagescore"] | str | None = ..., search_term: str | None = ..., expand: _Sequence[_Literal["rule", "summaryData"] | str] | None = ..., statuses: _Sequence[_Literal["Unpublished", "Published", "Archived"] | str] | None = ..., external_ids: _Sequence[str] | None = ...) -> LearningModuleList:
        """GET /api/v2/learning/modules"""
    def get_learning_modules_iter(self, *, types: _Sequence[_Literal["Informational", "AssessedContent", "Assessment", "External", "Native"] | str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., sort_by: _Literal["name", "createddate", "percentpassed", "averagescore"] | str | None = ..., search_term: str | None = ..., expand: _Sequence[_Literal["rule", "summaryData"] | str] | None = ..., statuses: _Sequence[_Literal["Unpublished", "Published", "Archived"] | str] | None = ..., external_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LearningModule, LearningModuleList]:
        """All items of GET /api/v2/learning/modules"""
    def get_learning_modules_assignments(self, user_ids: _Sequence[str], *, page_size: int | None = ..., page_number: int | None = ..., search_term: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., assignment_states: _Sequence[_Literal["NotAssigned", "Assigned", "InProgress", "Completed", "InvalidSchedule"] | str] | None = ..., expand: _Sequence[_Literal["coverArt"] | str] | None = ...) -> AssignedLearningModuleDomainEntityListing:
        """GET /api/v2/learning/modules/assignments"""
    def get_learning_modules_assignments_iter(self, user_ids: _Sequence[str], *, page_size: int | None = ..., page_number: int | None = ..., search_term: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., assignment_states: _Sequence[_Literal["NotAssigned", "Assigned", "InProgress", "Completed", "InvalidSchedule"] | str] | None = ..., expand: _Sequence[_Literal["coverArt"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AssignedLearningModule, AssignedLearningModuleDomainEntityListing]:
        """All items of GET /api/v2/learning/modules/assignments"""
    def get_learning_modules_coverart_cover_art_id(self, cover_art_id: str) -> LearningModuleCoverArtResponse:
        """GET /api/v2/learning/modules/coverart/{coverArtId}"""
    def get_learning_module_version(self, module_id: str, version_id: str, *, expand: _Sequence[_Literal["assessmentForm", "coverArt"] | str] | None = ...) -> LearningModule:
        """GET /api/v2/learning/modules/{moduleId}/versions/{versionId}"""
    def get_learning_scheduleslots_job(self, job_id: str) -> LearningScheduleSlotsJobResponse:
        """GET /api/v2/learning/scheduleslots/jobs/{jobId}"""
    def get_learning_scorm_scorm_id(self, scorm_id: str) -> LearningScormResponse:
        """GET /api/v2/learning/scorm/{scormId}"""
    def patch_learning_assignment(self, assignment_id: str, *, body: LearningAssignmentUpdate | _Mapping[str, _Any] | None = ...) -> LearningAssignment:
        """PATCH /api/v2/learning/assignments/{assignmentId}"""
    def patch_learning_assignment_reschedule(self, assignment_id: str, *, body: LearningAssignmentReschedule | _Mapping[str, _Any] | None = ...) -> LearningAssignment:
        """PATCH /api/v2/learning/assignments/{assignmentId}/reschedule"""
    def patch_learning_assignment_step(self, assignment_id: str, step_id: str, *, body: LearningAssignmentStep | _Mapping[str, _Any] | None = ...) -> LearningAssignmentStep:
        """PATCH /api/v2/learning/assignments/{assignmentId}/steps/{stepId}"""
    def patch_learning_module_user_assignments(self, module_id: str, user_id: str, body: LearningAssignmentExternalUpdate | _Mapping[str, _Any]) -> LearningAssignment:
        """PATCH /api/v2/learning/modules/{moduleId}/users/{userId}/assignments"""
    def post_learning_assessments_scoring(self, body: LearningAssessmentScoringRequest | _Mapping[str, _Any]) -> AssessmentScoringSet:
        """POST /api/v2/learning/assessments/scoring"""
    def post_learning_assignment_reassign(self, assignment_id: str) -> LearningAssignment:
        """POST /api/v2/learning/assignments/{assignmentId}/reassign"""
    def post_learning_assignment_reset(self, assignment_id: str) -> LearningAssignment:
        """POST /api/v2/learning/assignments/{assignmentId}/reset"""
    def post_learning_assignments(self, *, body: LearningAssignmentCreate | _Mapping[str, _Any] | None = ...) -> LearningAssignment:
        """POST /api/v2/learning/assignments"""
    def post_learning_assignments_aggregates_query(self, body: LearningAssignmentAggregateParam | _Mapping[str, _Any]) -> LearningAssignmentAggregateResponse:
        """POST /api/v2/learning/assignments/aggregates/query"""
    def post_learning_assignments_bulkadd(self, *, body: _Sequence[LearningAssignmentItem | _Mapping[str, _Any]] | None = ...) -> LearningAssignmentBulkAddResponse:
        """POST /api/v2/learning/assignments/bulkadd"""
    def post_learning_assignments_bulkremove(self, *, body: _Sequence[str] | None = ...) -> LearningAssignmentBulkRemoveResponse:
        """POST /api/v2/learning/assignments/bulkremove"""
    def post_learning_module_jobs(self, module_id: str, body: LearningModuleJobRequest | _Mapping[str, _Any]) -> LearningModuleJobResponse:
        """POST /api/v2/learning/modules/{moduleId}/jobs"""
    def post_learning_module_publish(self, module_id: str, *, body: LearningModulePublishRequest | _Mapping[str, _Any] | None = ...) -> LearningModulePublishResponse:
        """POST /api/v2/learning/modules/{moduleId}/publish"""
    def post_learning_module_rule_migrate(self, module_id: str) -> LearningModuleMigrateResponse:
        """POST /api/v2/learning/modules/{moduleId}/rule/migrate (preview)"""
    def post_learning_modules(self, body: LearningModuleRequest | _Mapping[str, _Any]) -> LearningModule:
        """POST /api/v2/learning/modules"""
    def post_learning_rules_query(self, page_size: int, page_number: int, body: LearningAssignmentUserQuery | _Mapping[str, _Any]) -> LearningAssignmentUserListing:
        """POST /api/v2/learning/rules/query"""
    def post_learning_rules_query_iter(self, page_size: int, page_number: int, body: LearningAssignmentUserQuery | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LearningAssignmentUser, LearningAssignmentUserListing]:
        """All items of POST /api/v2/learning/rules/query"""
    def post_learning_scheduleslots_jobs(self, body: LearningScheduleSlotsJobRequest | _Mapping[str, _Any]) -> LearningScheduleSlotsJobResponse:
        """POST /api/v2/learning/scheduleslots/jobs"""
    def post_learning_scheduleslots_query(self, body: LearningScheduleSlotsQueryRequest | _Mapping[str, _Any]) -> LearningScheduleSlotsQueryResponse:
        """POST /api/v2/learning/scheduleslots/query"""
    def post_learning_scorm(self, *, body: LearningScormUploadRequest | _Mapping[str, _Any] | None = ...) -> LearningScormUploadResponse:
        """POST /api/v2/learning/scorm"""
    def put_learning_module(self, module_id: str, body: LearningModuleRequest | _Mapping[str, _Any]) -> LearningModule:
        """PUT /api/v2/learning/modules/{moduleId}"""
    def put_learning_module_preview(self, module_id: str, body: LearningModulePreviewUpdateRequest | _Mapping[str, _Any]) -> LearningModulePreviewUpdateResponse:
        """PUT /api/v2/learning/modules/{moduleId}/preview"""
    def put_learning_module_rule(self, module_id: str, body: LearningModuleRule | _Mapping[str, _Any], *, assign: bool | None = ...) -> LearningModuleRule:
        """PUT /api/v2/learning/modules/{moduleId}/rule"""

class AssessmentForm(_Model):
    id: str
    date_modified: str
    context_id: str
    self_uri: str
    published: bool
    pass_percent: int
    question_groups: list[AssessmentFormQuestionGroup]

class AssessmentFormQuestion(_Model):
    id: str
    context_id: str
    type: _Literal["multipleChoiceQuestion", "freeTextQuestion", "npsQuestion", "readOnlyTextBlockQuestion"] | str
    text: str
    help_text: str
    na_enabled: bool
    comments_required: bool
    visibility_condition: VisibilityCondition
    answer_options: list[AnswerOption]
    max_response_characters: int
    is_kill: bool
    is_critical: bool

class AssessmentFormQuestionGroup(_Model):
    id: str
    name: str
    type: str
    context_id: str
    default_answers_to_highest: bool
    default_answers_to_na: bool
    defaultAnswersToNA: bool
    na_enabled: bool
    weight: float
    manual_weight: bool
    questions: list[AssessmentFormQuestion]
    visibility_condition: VisibilityCondition
    self_uri: str

class AssessmentQuestionGroupScore(_Model):
    question_group_id: str
    total_score: float
    max_total_score: float
    marked_na: bool
    markedNA: bool
    system_marked_na: bool
    systemMarkedNA: bool
    total_critical_score: float
    max_total_critical_score: float
    total_non_critical_score: float
    max_total_non_critical_score: float
    total_score_unweighted: float
    max_total_score_unweighted: float
    total_critical_score_unweighted: float
    max_total_critical_score_unweighted: float
    total_non_critical_score_unweighted: float
    max_total_non_critical_score_unweighted: float
    question_scores: list[AssessmentQuestionScore]

class AssessmentQuestionScore(_Model):
    failed_kill_question: bool
    comments: str
    question_id: str
    answer_id: str
    score: int
    marked_na: bool
    markedNA: bool
    system_marked_na: bool
    systemMarkedNA: bool
    free_text_answer: str

class AssessmentScoringSet(_Model):
    total_score: float
    total_critical_score: float
    total_non_critical_score: float
    question_group_scores: list[AssessmentQuestionGroupScore]
    failure_reasons: list[str]
    comments: str
    agent_comments: str
    is_passed: bool

class AssignedLearningModule(_Model):
    id: str
    name: str
    excluded_from_catalog: bool
    created_by: UserReference
    date_created: str
    modified_by: UserReference
    date_modified: str
    version: int
    external_id: str
    source: _Literal["UserCreated", "GenesysBeyond"] | str
    rule: LearningModuleRule
    enforce_content_order: bool
    review_assessment_results: ReviewAssessmentResults
    auto_assign: LearningModuleAutoAssignResponse
    current_assignments: list[LearningAssignment]
    self_uri: str
    is_archived: bool
    is_published: bool
    description: str
    completion_time_in_days: int
    type: _Literal["Informational", "AssessedContent", "Assessment", "External", "Native"] | str
    inform_steps: list[LearningModuleInformStep]
    assessment_form: AssessmentForm
    summary_data: LearningModuleSummary
    reassign_summary_data: LearningModuleReassignSummary
    cover_art: LearningModuleCoverArtResponse
    length_in_minutes: int
    archival_mode: _Literal["Graceful", "Immediate"] | str

class AssignedLearningModuleDomainEntityListing(_Model):
    entities: list[AssignedLearningModule]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DisallowedEntityLearningAssignmentItem(_Model):
    error_code: str
    entity: LearningAssignmentItem

class DisallowedEntityLearningAssignmentReference(_Model):
    error_code: str
    entity: LearningAssignmentReference

class LearningAssessment(_Model):
    assessment_id: str
    context_id: str
    assessment_form_id: str
    status: _Literal["Pending", "InProgress", "Finished"] | str
    answers: AssessmentScoringSet
    date_created: str
    date_modified: str
    date_submitted: str

class LearningAssessmentScoringRequest(_Model):
    assessment_form: AssessmentForm
    answers: AssessmentScoringSet

class LearningAssignment(_Model):
    id: str
    assessment: LearningAssessment
    date_completed: str
    created_by: UserReference
    date_created: str
    modified_by: UserReference
    date_modified: str
    is_overdue: bool
    percentage_score: float
    assessment_percentage_score: float
    is_rule: bool
    is_manual: bool
    is_passed: bool
    is_latest: bool
    assessment_completion_percentage: float
    completion_percentage: float
    steps: list[LearningAssignmentStep]
    next_step: LearningAssignmentStep
    self_uri: str
    state: _Literal["Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule"] | str
    date_recommended_for_completion: str
    version: int
    module: LearningModule
    user: UserReference
    assessment_form: AssessmentForm
    length_in_minutes: int

class LearningAssignmentAggregateParam(_Model):
    interval: str
    metrics: list[str]
    group_by: list[str]
    filter: LearningAssignmentAggregateQueryRequestFilter

class LearningAssignmentAggregateQueryRequestClause(_Model):
    type: _Literal["And", "Or"] | str
    predicates: list[LearningAssignmentAggregateQueryRequestPredicate]

class LearningAssignmentAggregateQueryRequestFilter(_Model):
    type: _Literal["And", "Or"] | str
    clauses: list[LearningAssignmentAggregateQueryRequestClause]

class LearningAssignmentAggregateQueryRequestPredicate(_Model):
    dimension: _Literal["attendeeId", "type", "moduleId", "isPassed"] | str
    value: str

class LearningAssignmentAggregateQueryResponseData(_Model):
    interval: str
    metrics: list[LearningAssignmentAggregateQueryResponseMetric]

class LearningAssignmentAggregateQueryResponseGroupedData(_Model):
    group: dict[str, str]
    data: list[LearningAssignmentAggregateQueryResponseData]

class LearningAssignmentAggregateQueryResponseMetric(_Model):
    metric: _Literal["nActivities", "nPlannedActivities", "nInProgressActivities", "nCompleteActivities", "nOverdueActivities", "nInvalidScheduleActivities", "nPassedActivities", "nFailedActivities", "oActivityScore", "nNotCompletedActivities"] | str
    stats: LearningAssignmentAggregateQueryResponseStats

class LearningAssignmentAggregateQueryResponseStats(_Model):
    count: int
    min: float
    max: float
    sum: float

class LearningAssignmentAggregateResponse(_Model):
    results: list[LearningAssignmentAggregateQueryResponseGroupedData]

class LearningAssignmentBulkAddResponse(_Model):
    entities: list[LearningAssignment]
    disallowed_entities: list[DisallowedEntityLearningAssignmentItem]

class LearningAssignmentBulkRemoveResponse(_Model):
    entities: list[LearningAssignmentEntity]
    disallowed_entities: list[DisallowedEntityLearningAssignmentReference]

class LearningAssignmentCreate(_Model):
    add_to_schedule: bool
    module_id: str
    user_id: str
    recommended_completion_date: str
    length_in_minutes: int

class LearningAssignmentEntity(_Model):
    assignment_id: str

class LearningAssignmentExternalUpdate(_Model):
    state: _Literal["Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule"] | str
    percentage_score: float
    is_passed: bool

class LearningAssignmentItem(_Model):
    module_id: str
    user_id: str

class LearningAssignmentReference(_Model):
    id: str
    self_uri: str

class LearningAssignmentReschedule(_Model):
    date_recommended_for_completion: str
    length_in_minutes: int
    add_to_schedule: bool

class LearningAssignmentStep(_Model):
    id: str
    module_step: LearningModuleInformStep
    structure: list[LearningAssignmentStepScoStructure]
    success_status: _Literal["Passed", "Failed", "Unknown"] | str
    completion_status: _Literal["Completed", "Incomplete", "NotAttempted", "Unknown"] | str
    completion_percentage: float
    percentage_score: float
    shareable_content_object: LearningShareableContentObject
    signed_cookie: LearningAssignmentStepSignedCookie
    self_uri: str

class LearningAssignmentStepScoStructure(_Model):
    id: str
    name: str
    success_status: _Literal["Passed", "Failed", "Unknown"] | str
    completion_status: _Literal["Completed", "Incomplete", "NotAttempted", "Unknown"] | str
    children: list[LearningAssignmentStepScoStructure]

class LearningAssignmentStepSignedCookie(_Model):
    url: str
    cookie_values: dict[str, str]

class LearningAssignmentUpdate(_Model):
    state: _Literal["Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule"] | str
    assessment: LearningAssessment

class LearningAssignmentUser(_Model):
    id: str
    name: str
    self_uri: str

class LearningAssignmentUserListing(_Model):
    entities: list[LearningAssignmentUser]
    page_size: int
    page_number: int
    total: int
    unfiltered_total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class LearningAssignmentUserQuery(_Model):
    rule: LearningModuleRule
    search_term: str

class LearningAssignmentsDomainEntity(_Model):
    entities: list[LearningAssignment]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class LearningCoverArtThumbnail(_Model):
    resolution: str
    url: str

class LearningModule(_Model):
    id: str
    name: str
    excluded_from_catalog: bool
    created_by: UserReference
    date_created: str
    modified_by: UserReference
    date_modified: str
    version: int
    external_id: str
    source: _Literal["UserCreated", "GenesysBeyond"] | str
    rule: LearningModuleRule
    enforce_content_order: bool
    review_assessment_results: ReviewAssessmentResults
    auto_assign: LearningModuleAutoAssignResponse
    self_uri: str
    is_archived: bool
    is_published: bool
    description: str
    completion_time_in_days: int
    type: _Literal["Informational", "AssessedContent", "Assessment", "External", "Native"] | str
    inform_steps: list[LearningModuleInformStep]
    assessment_form: AssessmentForm
    summary_data: LearningModuleSummary
    reassign_summary_data: LearningModuleReassignSummary
    cover_art: LearningModuleCoverArtResponse
    length_in_minutes: int
    archival_mode: _Literal["Graceful", "Immediate"] | str

class LearningModuleAutoAssignRequest(_Model):
    rule_id: str
    enabled: bool

class LearningModuleAutoAssignResponse(_Model):
    rule: UsersRulesRuleReference
    enabled: bool

class LearningModuleCoverArtRequest(_Model):
    id: str

class LearningModuleCoverArtResponse(_Model):
    id: str
    self_uri: str
    url: str
    thumbnails: list[LearningCoverArtThumbnail]

class LearningModuleInformStep(_Model):
    type: _Literal["Url", "Content", "GenesysBuiltInCourse", "RichText", "Scorm"] | str
    name: str
    value: str
    sharing_uri: str
    content_type: str
    order: int
    display_name: str
    description: str

class LearningModuleInformStepRequest(_Model):
    type: _Literal["Url", "Content", "GenesysBuiltInCourse", "RichText", "Scorm"] | str
    name: str
    value: str
    sharing_uri: str
    content_type: str
    order: int
    display_name: str
    description: str

class LearningModuleJobRequest(_Model):
    action: _Literal["Reassign", "GracefulArchive", "ImmediateArchive", "Unarchive", "Assign"] | str

class LearningModuleJobResponse(_Model):
    id: str
    status: _Literal["Accepted", "Running", "Completed", "Failed"] | str
    self_uri: str

class LearningModuleList(_Model):
    entities: list[LearningModule]
    page_size: int
    page_number: int
    total: int
    total_legacy_rules: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class LearningModuleMigrateResponse(_Model):
    auto_assign: LearningModuleAutoAssignResponse

class LearningModulePreviewGetResponse(_Model):
    id: str
    name: str
    description: str
    cover_art: LearningModuleCoverArtResponse
    enforce_content_order: bool
    review_assessment_results: ReviewAssessmentResults
    assessment_form: AssessmentForm
    assignment: LearningModulePreviewGetResponseAssignment
    self_uri: str

class LearningModulePreviewGetResponseAssignment(_Model):
    state: _Literal["Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule"] | str
    percentage_score: float
    assessment_percentage_score: float
    is_passed: bool
    assessment_completion_percentage: float
    completion_percentage: float
    steps: list[LearningModulePreviewGetResponseStep]

class LearningModulePreviewGetResponseStep(_Model):
    id: str
    module_step: LearningModuleInformStep
    structure: list[LearningModulePreviewGetScoStructure]
    success_status: _Literal["Passed", "Failed", "Unknown"] | str
    completion_status: _Literal["Completed", "Incomplete", "NotAttempted", "Unknown"] | str
    completion_percentage: float
    percentage_score: float
    signed_cookie: LearningAssignmentStepSignedCookie

class LearningModulePreviewGetScoStructure(_Model):
    id: str
    name: str
    success_status: _Literal["Passed", "Failed", "Unknown"] | str
    completion_status: _Literal["Completed", "Incomplete", "NotAttempted", "Unknown"] | str
    percentage_score: float
    shareable_content_object: LearningShareableContentObject
    children: list[LearningModulePreviewGetScoStructure]

class LearningModulePreviewUpdateRequest(_Model):
    state: _Literal["Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule"] | str
    current_step: LearningModulePreviewUpdateRequestCurrentStep
    steps: list[LearningModulePreviewUpdateStep]
    assessment: LearningAssessment
    assessment_form: AssessmentForm

class LearningModulePreviewUpdateRequestCurrentStep(_Model):
    id: str
    completion_percentage: float
    shareable_content_object: LearningShareableContentObject

class LearningModulePreviewUpdateResponse(_Model):
    id: str
    assignment: LearningModulePreviewUpdateResponseAssignment

class LearningModulePreviewUpdateResponseAssignment(_Model):
    state: _Literal["Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule"] | str
    percentage_score: float
    completion_percentage: float
    assessment_percentage_score: float
    assessment_completion_percentage: float
    is_passed: bool
    current_step: LearningModulePreviewUpdateResponseCurrentStep
    steps: list[LearningModulePreviewUpdateStep]

class LearningModulePreviewUpdateResponseCurrentStep(_Model):
    shareable_content_object: LearningShareableContentObject

class LearningModulePreviewUpdateScoStructure(_Model):
    id: str
    name: str
    success_status: _Literal["Passed", "Failed", "Unknown"] | str
    completion_status: _Literal["Completed", "Incomplete", "NotAttempted", "Unknown"] | str
    percentage_score: float
    children: list[LearningModulePreviewUpdateScoStructure]

class LearningModulePreviewUpdateStep(_Model):
    id: str
    success_status: _Literal["Passed", "Failed", "Unknown"] | str
    completion_status: _Literal["Completed", "Incomplete", "NotAttempted", "Unknown"] | str
    completion_percentage: float
    percentage_score: float
    structure: list[LearningModulePreviewUpdateScoStructure]

class LearningModulePublishRequest(_Model):
    terms_and_conditions_accepted: bool

class LearningModulePublishResponse(_Model):
    id: str
    version: int
    self_uri: str

class LearningModuleReassignSummary(_Model):
    total_reassigned: int
    completed_count: int
    in_progress_count: int
    assigned_count: int
    not_completed_count: int

class LearningModuleRequest(_Model):
    name: str
    description: str
    completion_time_in_days: int
    inform_steps: list[LearningModuleInformStepRequest]
    type: _Literal["Informational", "AssessedContent", "Assessment", "External", "Native"] | str
    assessment_form: AssessmentForm
    cover_art: LearningModuleCoverArtRequest
    length_in_minutes: int
    excluded_from_catalog: bool
    external_id: str
    enforce_content_order: bool
    review_assessment_results: ReviewAssessmentResults
    auto_assign: LearningModuleAutoAssignRequest

class LearningModuleRule(_Model):
    id: str
    is_active: bool
    parts: list[LearningModuleRuleParts]
    self_uri: str

class LearningModuleRuleParts(_Model):
    operation: _Literal["Include", "Exclude"] | str
    selector: _Literal["AcdSkills", "AgentName", "Division", "Group", "Location", "Queue", "Role", "Team", "User"] | str
    value: list[str]
    order: int

class LearningModuleSummary(_Model):
    assigned_count: int
    completed_count: int
    passed_count: int
    completed_sum: float

class LearningScheduleSlotsJobRequest(_Model):
    user_ids: list[str]
    length_in_minutes: int
    activity_code_id: str
    intervals: list[str]
    slots_type: _Literal["BestTime"] | str

class LearningScheduleSlotsJobResponse(_Model):
    id: str
    user_ids: list[str]
    length_in_minutes: int
    business_unit_id: str
    activity_code_id: str
    slots_type: _Literal["BestTime"] | str
    results: list[LearningScheduleSlotsJobResult]
    self_uri: str

class LearningScheduleSlotsJobResult(_Model):
    interval: str
    status: _Literal["InProgress", "Complete", "Error"] | str
    slot: LearningScheduleSlotsJobSlot

class LearningScheduleSlotsJobSchedule(_Model):
    id: str
    self_uri: str
    week_date: str
    week_count: int

class LearningScheduleSlotsJobSlot(_Model):
    date_start: str
    schedule: LearningScheduleSlotsJobSchedule

class LearningScheduleSlotsQueryRequest(_Model):
    interval: str
    length_in_minutes: int
    user_ids: list[str]
    interruptible_assignment_id: str

class LearningScheduleSlotsQueryResponse(_Model):
    suggested_slots: list[LearningSlot]
    wfm_schedule_activities: list[LearningSlotWfmScheduleActivity]

class LearningScormResponse(_Model):
    id: str
    status: _Literal["UploadPending", "Unpacking", "Error", "Ready"] | str
    error_code: str
    error_message: str
    percentage_unpacked: float
    self_uri: str

class LearningScormUploadRequest(_Model):
    content_md5: str

class LearningScormUploadResponse(_Model):
    id: str
    status: _Literal["UploadPending", "Unpacking", "Error", "Ready"] | str
    upload_url: str
    headers: dict[str, str]
    self_uri: str

class LearningShareableContentObject(_Model):
    id: str
    lesson_status: _Literal["Passed", "Completed", "Failed", "Incomplete", "Browsed", "NotAttempted"] | str
    exit: _Literal["Timeout", "Suspend", "Logout", "Empty"] | str
    location: str
    score_raw: float
    score_max: float
    score_min: float
    suspend_data: str
    credit: _Literal["Credit", "NoCredit"] | str
    entry: _Literal["AbInitio", "Resume", "Empty"] | str
    mode: _Literal["Browse", "Normal", "Review"] | str
    total_time: str
    session_time: str
    href: str
    parameters: str
    launch_data: str

class LearningSlot(_Model):
    date_start: str
    length_in_minutes: int
    staffing_difference: float
    difference_rating: _Literal["Poor", "Neutral", "Good"] | str

class LearningSlotFullDayTimeOffMarker(_Model):
    business_unit_date: str
    length_minutes: int
    description: str
    activity_code_id: str
    paid: bool
    time_off_request_id: str

class LearningSlotScheduleActivity(_Model):
    date_start: str
    length_minutes: int
    description: str
    activity_code_id: str
    paid: bool
    time_off_request_id: str
    external_activity_id: str
    external_activity_type: _Literal["ActivityPlan", "Coaching", "Learning", "Opportunity"] | str

class LearningSlotWfmScheduleActivity(_Model):
    user: UserReference
    activities: list[LearningSlotScheduleActivity]
    full_day_time_off_markers: list[LearningSlotFullDayTimeOffMarker]

class ReviewAssessmentResults(_Model):
    by_assignees: bool
    by_viewers: bool

class UsersRulesRuleReference(_Model):
    id: str
    self_uri: str
