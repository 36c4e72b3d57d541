# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from datetime import datetime as _datetime
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AddressableEntityRef, AiScoring, AiScoringSettings, AnswerOption, AsyncQueryResponse, AsyncQueryStatus, AuditQuerySort, Calibration, ConversationReference, DomainEntityListingEvaluationForm, DomainEntityRef, Evaluation, EvaluationAggregateDataContainer, EvaluationAggregateQueryResponse, EvaluationAggregationQuery, EvaluationAsyncAggregateQueryResponse, EvaluationAsyncAggregationQuery, EvaluationForm, EvaluationQuestionGroup, EvaluationReference, EvaluationScoringSet, EvaluationSettings, EvaluationSource, MessageInfo, PagelessDomainEntityListingEvaluationVersion, PropertyChange, Queue, QueueReference, SurveyAggregateDataContainer, SurveyAggregateQueryResponse, SurveyAggregationQuery, SurveyAsyncAggregateQueryResponse, SurveyAsyncAggregationQuery, Team, User, VisibilityCondition, WritableStarrableDivision

class _RespondingQualityApi(_RespondingGroup):
    def delete_analytics_evaluations_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_surveys_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_quality_calibration(self, calibration_id: str, calibrator_id: str) -> _Response: ...
    def delete_quality_conversation_evaluation(self, conversation_id: str, evaluation_id: str, *, expand: str | None = ...) -> _Response: ...
    def delete_quality_form(self, form_id: str) -> _Response: ...
    def delete_quality_forms_evaluation(self, form_id: str) -> _Response: ...
    def delete_quality_forms_survey(self, form_id: str) -> _Response: ...
    def delete_quality_program_agentscoringrule(self, program_id: str, rule_id: str) -> _Response: ...
    def get_analytics_evaluations_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_evaluations_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_evaluations_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationAggregateDataContainer, _Response]: ...
    def get_analytics_surveys_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_surveys_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_surveys_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SurveyAggregateDataContainer, _Response]: ...
    def get_quality_agents_activity(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., start_time: _datetime | str | None = ..., end_time: _datetime | str | None = ..., agent_user_id: _Sequence[str] | None = ..., evaluator_user_id: str | None = ..., name: str | None = ..., group: str | None = ..., agent_team_id: str | None = ..., form_context_id: str | None = ..., user_state: _Literal["Any", "Legacy"] | str | None = ...) -> _Response: ...
    def get_quality_agents_activity_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., start_time: _datetime | str | None = ..., end_time: _datetime | str | None = ..., agent_user_id: _Sequence[str] | None = ..., evaluator_user_id: str | None = ..., name: str | None = ..., group: str | None = ..., agent_team_id: str | None = ..., form_context_id: str | None = ..., user_state: _Literal["Any", "Legacy"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AgentActivity, _Response]: ...
    def get_quality_calibration(self, calibration_id: str, *, calibrator_id: str | None = ..., conversation_id: str | None = ...) -> _Response: ...
    def get_quality_calibrations(self, calibrator_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., conversation_id: str | None = ..., start_time: _datetime | str | None = ..., end_time: _datetime | str | None = ...) -> _Response: ...
    def get_quality_calibrations_iter(self, calibrator_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., conversation_id: str | None = ..., start_time: _datetime | str | None = ..., end_time: _datetime | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Calibration, _Response]: ...
    def get_quality_conversation_evaluation(self, conversation_id: str, evaluation_id: str, *, expand: str | None = ...) -> _Response: ...
    def get_quality_conversations_audits_query_transaction_id(self, transaction_id: str) -> _Response: ...
    def get_quality_conversations_audits_query_transaction_id_results(self, transaction_id: str, *, cursor: str | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["user"] | str] | None = ...) -> _Response: ...
    def get_quality_conversations_audits_query_transaction_id_results_iter(self, transaction_id: str, *, cursor: str | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["user"] | str] | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[QualityAuditLogMessage, _Response]: ...
    def get_quality_conversation_surveys(self, conversation_id: str) -> _Response: ...
    def get_quality_evaluations_query(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[str] | None = ..., previous_page: str | None = ..., conversation_id: str | None = ..., agent_user_id: str | None = ..., agent_team_id: str | None = ..., evaluator_user_id: str | None = ..., assignee_user_id: str | None = ..., queue_id: str | None = ..., start_time: str | None = ..., end_time: str | None = ..., form_context_id: str | None = ..., evaluation_state: _Sequence[str] | None = ..., is_released: bool | None = ..., agent_has_read: bool | None = ..., expand_answer_total_scores: bool | None = ..., maximum: int | None = ..., sort_order: str | None = ..., include_deleted_users: bool | None = ...) -> _Response: ...
    def get_quality_evaluations_query_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[str] | None = ..., previous_page: str | None = ..., conversation_id: str | None = ..., agent_user_id: str | None = ..., agent_team_id: str | None = ..., evaluator_user_id: str | None = ..., assignee_user_id: str | None = ..., queue_id: str | None = ..., start_time: str | None = ..., end_time: str | None = ..., form_context_id: str | None = ..., evaluation_state: _Sequence[str] | None = ..., is_released: bool | None = ..., agent_has_read: bool | None = ..., expand_answer_total_scores: bool | None = ..., maximum: int | None = ..., sort_order: str | None = ..., include_deleted_users: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Evaluation, _Response]: ...
    def get_quality_evaluators_activity(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., start_time: _datetime | str | None = ..., end_time: _datetime | str | None = ..., name: str | None = ..., permission: _Sequence[str] | None = ..., group: str | None = ..., agent_team_id: str | None = ...) -> _Response: ...
    def get_quality_evaluators_activity_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., start_time: _datetime | str | None = ..., end_time: _datetime | str | None = ..., name: str | None = ..., permission: _Sequence[str] | None = ..., group: str | None = ..., agent_team_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluatorActivity, _Response]: ...
    def get_quality_form(self, form_id: str) -> _Response: ...
    def get_quality_forms(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., next_page: str | None = ..., previous_page: str | None = ..., expand: _Literal["publishHistory"] | str | None = ..., name: str | None = ..., sort_order: str | None = ...) -> _Response: ...
    def get_quality_forms_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., next_page: str | None = ..., previous_page: str | None = ..., expand: _Literal["publishHistory"] | str | None = ..., name: str | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationFormResponse, _Response]: ...
    def get_quality_forms_evaluation(self, form_id: str) -> _Response: ...
    def get_quality_forms_evaluations(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., next_page: str | None = ..., previous_page: str | None = ..., expand: _Literal["publishHistory"] | str | None = ..., name: str | None = ..., sort_order: str | None = ...) -> _Response: ...
    def get_quality_forms_evaluations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., next_page: str | None = ..., previous_page: str | None = ..., expand: _Literal["publishHistory"] | str | None = ..., name: str | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationFormResponse, _Response]: ...
    def get_quality_forms_evaluations_bulk(self, id: _Sequence[str], *, include_latest_version_form_name: bool | None = ...) -> _Response: ...
    def get_quality_forms_evaluations_bulk_contexts(self, context_id: _Sequence[str]) -> _Response: ...
    def get_quality_forms_evaluation_versions(self, form_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ...) -> _Response: ...
    def get_quality_forms_evaluation_versions_iter(self, form_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationFormResponse, _Response]: ...
    def get_quality_forms_survey(self, form_id: str) -> _Response: ...
    def get_quality_forms_surveys(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., next_page: str | None = ..., previous_page: str | None = ..., expand: _Literal["publishHistory"] | str | None = ..., name: str | None = ..., sort_order: str | None = ...) -> _Response: ...
    def get_quality_forms_surveys_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., next_page: str | None = ..., previous_page: str | None = ..., expand: _Literal["publishHistory"] | str | None = ..., name: str | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SurveyForm, _Response]: ...
    def get_quality_forms_surveys_bulk(self, id: _Sequence[str]) -> _Response: ...
    def get_quality_forms_surveys_bulk_contexts(self, context_id: _Sequence[str], *, published: bool | None = ...) -> _Response: ...
    def get_quality_forms_survey_versions(self, form_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_quality_forms_survey_versions_iter(self, form_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SurveyForm, _Response]: ...
    def get_quality_form_versions(self, form_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ...) -> _Response: ...
    def get_quality_form_versions_iter(self, form_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationFormResponse, _Response]: ...
    def get_quality_program_agentscoringrule(self, program_id: str, rule_id: str) -> _Response: ...
    def get_quality_program_agentscoringrules(self, program_id: str) -> _Response: ...
    def get_quality_publishedform(self, form_id: str) -> _Response: ...
    def get_quality_publishedforms(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., only_latest_per_context: bool | None = ...) -> _Response: ...
    def get_quality_publishedforms_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., only_latest_per_context: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationFormResponse, _Response]: ...
    def get_quality_publishedforms_evaluation(self, form_id: str) -> _Response: ...
    def get_quality_publishedforms_evaluations(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., only_latest_per_context: bool | None = ...) -> _Response: ...
    def get_quality_publishedforms_evaluations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., only_latest_per_context: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationFormResponse, _Response]: ...
    def get_quality_publishedforms_evaluations_divisionview(self, evaluation_form_id: str) -> _Response: ...
    def get_quality_publishedforms_evaluations_divisionviews(self, id: _Sequence[str], *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., division_id: str | None = ...) -> _Response: ...
    def get_quality_publishedforms_evaluations_divisionviews_iter(self, id: _Sequence[str], *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., division_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationFormDivisionView, _Response]: ...
    def get_quality_publishedforms_survey(self, form_id: str) -> _Response: ...
    def get_quality_publishedforms_surveys(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., only_latest_enabled_per_context: bool | None = ...) -> _Response: ...
    def get_quality_publishedforms_surveys_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., only_latest_enabled_per_context: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SurveyForm, _Response]: ...
    def get_quality_publishedforms_surveys_divisionview(self, survey_form_id: str) -> _Response: ...
    def get_quality_publishedforms_surveys_divisionviews(self, id: _Sequence[str], *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., division_id: str | None = ...) -> _Response: ...
    def get_quality_publishedforms_surveys_divisionviews_iter(self, id: _Sequence[str], *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., division_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SurveyFormDivisionView, _Response]: ...
    def get_quality_survey(self, survey_id: str) -> _Response: ...
    def get_quality_surveys_scorable(self, customer_survey_url: str) -> _Response: ...
    def patch_quality_forms_survey(self, form_id: str, body: SurveyForm | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_evaluations_aggregates_jobs(self, body: EvaluationAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_evaluations_aggregates_query(self, body: EvaluationAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_surveys_aggregates_jobs(self, body: SurveyAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_surveys_aggregates_query(self, body: SurveyAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_quality_calibrations(self, body: CalibrationCreate | _Mapping[str, _Any], *, expand: str | None = ...) -> _Response: ...
    def post_quality_conversation_evaluations(self, conversation_id: str, body: EvaluationCreateBody | _Mapping[str, _Any], *, expand: str | None = ..., idempotency_key: str | None = ...) -> _Response: ...
    def post_quality_conversations_audits_query(self, body: QMAuditQueryRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_quality_evaluations_aggregates_query_me(self, body: EvaluationAggregationQueryMe | _Mapping[str, _Any]) -> _Response: ...
    def post_quality_evaluations_scoring(self, body: EvaluationFormAndScoringSet | _Mapping[str, _Any]) -> _Response: ...
    def post_quality_evaluations_search(self, body: EvaluationSearchRequestDTO | _Mapping[str, _Any]) -> _Response: ...
    def post_quality_evaluations_search_iter(self, body: EvaluationSearchRequestDTO | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationSearchItemResponse, _Response]: ...
    def post_quality_forms(self, body: EvaluationForm | _Mapping[str, _Any]) -> _Response: ...
    def post_quality_forms_evaluations(self, body: EvaluationForm | _Mapping[str, _Any]) -> _Response: ...
    def post_quality_forms_surveys(self, body: SurveyForm | _Mapping[str, _Any]) -> _Response: ...
    def post_quality_program_agentscoringrules(self, program_id: str, body: AgentScoringRule | _Mapping[str, _Any]) -> _Response: ...
    def post_quality_publishedforms(self, body: PublishForm | _Mapping[str, _Any]) -> _Response: ...
    def post_quality_publishedforms_evaluations(self, body: PublishForm | _Mapping[str, _Any]) -> _Response: ...
    def post_quality_publishedforms_surveys(self, body: PublishForm | _Mapping[str, _Any]) -> _Response: ...
    def post_quality_surveys(self, body: CreateSurveyRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_quality_surveys_scoring(self, body: SurveyFormAndScoringSet | _Mapping[str, _Any]) -> _Response: ...
    def put_quality_calibration(self, calibration_id: str, body: Calibration | _Mapping[str, _Any]) -> _Response: ...
    def put_quality_conversation_evaluation(self, conversation_id: str, evaluation_id: str, body: Evaluation | _Mapping[str, _Any], *, expand: str | None = ...) -> _Response: ...
    def put_quality_form(self, form_id: str, body: EvaluationForm | _Mapping[str, _Any]) -> _Response: ...
    def put_quality_forms_evaluation(self, form_id: str, body: EvaluationForm | _Mapping[str, _Any]) -> _Response: ...
    def put_quality_forms_evaluation_aiscoring_settings(self, form_id: str, body: AiScoringSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_quality_forms_survey(self, form_id: str, body: SurveyForm | _Mapping[str, _Any]) -> _Response: ...
    def put_quality_program_agentscoringrule(self, program_id: str, rule_id: str, body: AgentScoringRule | _Mapping[str, _Any]) -> _Response: ...
    def put_quality_surveys_scorable(self, customer_survey_url: str, body: ScorableSurvey | _Mapping[str, _Any]) -> _Response: ...

class QualityApi(_PureCloudGroup):
    def with_response(self) -> _RespondingQualityApi: ...
    def delete_analytics_evaluations_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/evaluations/aggregates/jobs/{jobId}"""
    def delete_analytics_surveys_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/surveys/aggregates/jobs/{jobId}"""
    def delete_quality_calibration(self, calibration_id: str, calibrator_id: str) -> Calibration:
        """DELETE /api/v2/quality/calibrations/{calibrationId}"""
    def delete_quality_conversation_evaluation(self, conversation_id: str, evaluation_id: str, *, expand: str | None = ...) -> EvaluationResponse:
        """DELETE /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}"""
    def delete_quality_form(self, form_id: str) -> None:
        """DELETE /api/v2/quality/forms/{formId}"""
    def delete_quality_forms_evaluation(self, form_id: str) -> None:
        """DELETE /api/v2/quality/forms/evaluations/{formId}"""
    def delete_quality_forms_survey(self, form_id: str) -> None:
        """DELETE /api/v2/quality/forms/surveys/{formId}"""
    def delete_quality_program_agentscoringrule(self, program_id: str, rule_id: str) -> None:
        """DELETE /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}"""
    def get_analytics_evaluations_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}"""
    def get_analytics_evaluations_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> EvaluationAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results"""
    def get_analytics_evaluations_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationAggregateDataContainer, EvaluationAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results"""
    def get_analytics_surveys_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}"""
    def get_analytics_surveys_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> SurveyAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results"""
    def get_analytics_surveys_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SurveyAggregateDataContainer, SurveyAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results"""
    def get_quality_agents_activity(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., start_time: _datetime | str | None = ..., end_time: _datetime | str | None = ..., agent_user_id: _Sequence[str] | None = ..., evaluator_user_id: str | None = ..., name: str | None = ..., group: str | None = ..., agent_team_id: str | None = ..., form_context_id: str | None = ..., user_state: _Literal["Any", "Legacy"] | str | None = ...) -> AgentActivityEntityListing:
        """GET /api/v2/quality/agents/activity"""
    def get_quality_agents_activity_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., start_time: _datetime | str | None = ..., end_time: _datetime | str | None = ..., agent_user_id: _Sequence[str] | None = ..., evaluator_user_id: str | None = ..., name: str | None = ..., group: str | None = ..., agent_team_id: str | None = ..., form_context_id: str | None = ..., user_state: _Literal["Any", "Legacy"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AgentActivity, AgentActivityEntityListing]:
        """All items of GET /api/v2/quality/agents/activity"""
    def get_quality_calibration(self, calibration_id: str, *, calibrator_id: str | None = ..., conversation_id: str | None = ...) -> Calibration:
        """GET /api/v2/quality/calibrations/{calibrationId}"""
    def get_quality_calibrations(self, calibrator_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., conversation_id: str | None = ..., start_time: _datetime | str | None = ..., end_time: _datetime | str | None = ...) -> CalibrationEntityListing:
        """GET /api/v2/quality/calibrations"""
    def get_quality_calibrations_iter(self, calibrator_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., conversation_id: str | None = ..., start_time: _datetime | str | None = ..., end_time: _datetime | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Calibration, CalibrationEntityListing]:
        """All items of GET /api/v2/quality/calibrations"""
    def get_quality_conversation_evaluation(self, conversation_id: str, evaluation_id: str, *, expand: str | None = ...) -> EvaluationResponse:
        """GET /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}"""
    def get_quality_conversations_audits_query_transaction_id(self, transaction_id: str) -> QualityAuditQueryExecutionStatusResponse:
        """GET /api/v2/quality/conversations/audits/query/{transactionId}"""
    def get_quality_conversations_audits_query_transaction_id_results(self, transaction_id: str, *, cursor: str | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["user"] | str] | None = ...) -> QualityAuditQueryExecutionResultsResponse:
        """GET /api/v2/quality/conversations/audits/query/{transactionId}/results"""
    def get_quality_conversations_audits_query_transaction_id_results_iter(self, transaction_id: str, *, cursor: str | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["user"] | str] | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[QualityAuditLogMessage, QualityAuditQueryExecutionResultsResponse]:
        """All items of GET /api/v2/quality/conversations/audits/query/{transactionId}/results"""
    def get_quality_conversation_surveys(self, conversation_id: str) -> list[Survey]:
        """GET /api/v2/quality/conversations/{conversationId}/surveys"""
    def get_quality_evaluations_query(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[str] | None = ..., previous_page: str | None = ..., conversation_id: str | None = ..., agent_user_id: str | None = ..., agent_team_id: str | None = ..., evaluator_user_id: str | None = ..., assignee_user_id: str | None = ..., queue_id: str | None = ..., start_time: str | None = ..., end_time: str | None = ..., form_context_id: str | None = ..., evaluation_state: _Sequence[str] | None = ..., is_released: bool | None = ..., agent_has_read: bool | None = ..., expand_answer_total_scores: bool | None = ..., maximum: int | None = ..., sort_order: str | None = ..., include_deleted_users: bool | None = ...) -> EvaluationEntityListing:
        """GET /api/v2/quality/evaluations/query"""
    def get_quality_evaluations_query_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[str] | None = ..., previous_page: str | None = ..., conversation_id: str | None = ..., agent_user_id: str | None = ..., agent_team_id: str | None = ..., evaluator_user_id: str | None = ..., assignee_user_id: str | None = ..., queue_id: str | None = ..., start_time: str | None = ..., end_time: str | None = ..., form_context_id: str | None = ..., evaluation_state: _Sequence[str] | None = ..., is_released: bool | None = ..., agent_has_read: bool | None = ..., expand_answer_total_scores: bool | None = ..., maximum: int | None = ..., sort_order: str | None = ..., include_deleted_users: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Evaluation, EvaluationEntityListing]:
        """All items of GET /api/v2/quality/evaluations/query"""
    def get_quality_evaluators_activity(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., start_time: _datetime | str | None = ..., end_time: _datetime | str | None = ..., name: str | None = ..., permission: _Sequence[str] | None = ..., group: str | None = ..., agent_team_id: str | None = ...) -> EvaluatorActivityEntityListing:
        """GET /api/v2/quality/evaluators/activity"""
    def get_quality_evaluators_activity_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., start_time: _datetime | str | None = ..., end_time: _datetime | str | None = ..., name: str | None = ..., permission: _Sequence[str] | None = ..., group: str | None = ..., agent_team_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluatorActivity, EvaluatorActivityEntityListing]:
        """All items of GET /api/v2/quality/evaluators/activity"""
    def get_quality_form(self, form_id: str) -> EvaluationFormResponse:
        """GET /api/v2/quality/forms/{formId}"""
    def get_quality_forms(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., next_page: str | None = ..., previous_page: str | None = ..., expand: _Literal["publishHistory"] | str | None = ..., name: str | None = ..., sort_order: str | None = ...) -> EvaluationFormResponseEntityListing:
        """GET /api/v2/quality/forms"""
    def get_quality_forms_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., next_page: str | None = ..., previous_page: str | None = ..., expand: _Literal["publishHistory"] | str | None = ..., name: str | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationFormResponse, EvaluationFormResponseEntityListing]:
        """All items of GET /api/v2/quality/forms"""
    def get_quality_forms_evaluation(self, form_id: str) -> EvaluationFormResponse:
        """GET /api/v2/quality/forms/evaluations/{formId}"""
    def get_quality_forms_evaluations(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., next_page: str | None = ..., previous_page: str | None = ..., expand: _Literal["publishHistory"] | str | None = ..., name: str | None = ..., sort_order: str | None = ...) -> EvaluationFormResponseEntityListing:
        """GET /api/v2/quality/forms/evaluations"""
    def get_quality_forms_evaluations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., next_page: str | None = ..., previous_page: str | None = ..., expand: _Literal["publishHistory"] | str | None = ..., name: str | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationFormResponse, EvaluationFormResponseEntityListing]:
        """All items of GET /api/v2/quality/forms/evaluations"""
    def get_quality_forms_evaluations_bulk(self, id: _Sequence[str], *, include_latest_version_form_name: bool | None = ...) -> EvaluationFormResponseEntityListing:
        """GET /api/v2/quality/forms/evaluations/bulk"""
    def get_quality_forms_evaluations_bulk_contexts(self, context_id: _Sequence[str]) -> list[EvaluationFormResponse]:
        """GET /api/v2/quality/forms/evaluations/bulk/contexts"""
    def get_quality_forms_evaluation_versions(self, form_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ...) -> EvaluationFormResponseEntityListing:
        """GET /api/v2/quality/forms/evaluations/{formId}/versions"""
    def get_quality_forms_evaluation_versions_iter(self, form_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationFormResponse, EvaluationFormResponseEntityListing]:
        """All items of GET /api/v2/quality/forms/evaluations/{formId}/versions"""
    def get_quality_forms_survey(self, form_id: str) -> SurveyForm:
        """GET /api/v2/quality/forms/surveys/{formId}"""
    def get_quality_forms_surveys(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., next_page: str | None = ..., previous_page: str | None = ..., expand: _Literal["publishHistory"] | str | None = ..., name: str | None = ..., sort_order: str | None = ...) -> SurveyFormEntityListing:
        """GET /api/v2/quality/forms/surveys"""
    def get_quality_forms_surveys_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., next_page: str | None = ..., previous_page: str | None = ..., expand: _Literal["publishHistory"] | str | None = ..., name: str | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SurveyForm, SurveyFormEntityListing]:
        """All items of GET /api/v2/quality/forms/surveys"""
    def get_quality_forms_surveys_bulk(self, id: _Sequence[str]) -> SurveyFormEntityListing:
        """GET /api/v2/quality/forms/surveys/bulk"""
    def get_quality_forms_surveys_bulk_contexts(self, context_id: _Sequence[str], *, published: bool | None = ...) -> list[SurveyForm]:
        """GET /api/v2/quality/forms/surveys/bulk/contexts"""
    def get_quality_forms_survey_versions(self, form_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> SurveyFormEntityListing:
        """GET /api/v2/quality/forms/surveys/{formId}/versions"""
    def get_quality_forms_survey_versions_iter(self, form_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SurveyForm, SurveyFormEntityListing]:
        """All items of GET /api/v2/quality/forms/surveys/{formId}/versions"""
    def get_quality_form_versions(self, form_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ...) -> EvaluationFormResponseEntityListing:
        """GET /api/v2/quality/forms/{formId}/versions"""
    def get_quality_form_versions_iter(self, form_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationFormResponse, EvaluationFormResponseEntityListing]:
        """All items of GET /api/v2/quality/forms/{formId}/versions"""
    def get_quality_program_agentscoringrule(self, program_id: str, rule_id: str) -> AgentScoringRule:
        """GET /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}"""
    def get_quality_program_agentscoringrules(self, program_id: str) -> AgentScoringRuleEntityListing:
        """GET /api/v2/quality/programs/{programId}/agentscoringrules"""
    def get_quality_publishedform(self, form_id: str) -> EvaluationFormResponse:
        """GET /api/v2/quality/publishedforms/{formId}"""
    def get_quality_publishedforms(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., only_latest_per_context: bool | None = ...) -> EvaluationFormResponseEntityListing:
        """GET /api/v2/quality/publishedforms"""
    def get_quality_publishedforms_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., only_latest_per_context: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationFormResponse, EvaluationFormResponseEntityListing]:
        """All items of GET /api/v2/quality/publishedforms"""
    def get_quality_publishedforms_evaluation(self, form_id: str) -> EvaluationFormResponse:
        """GET /api/v2/quality/publishedforms/evaluations/{formId}"""
    def get_quality_publishedforms_evaluations(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., only_latest_per_context: bool | None = ...) -> EvaluationFormResponseEntityListing:
        """GET /api/v2/quality/publishedforms/evaluations"""
    def get_quality_publishedforms_evaluations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., only_latest_per_context: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationFormResponse, EvaluationFormResponseEntityListing]:
        """All items of GET /api/v2/quality/publishedforms/evaluations"""
    def get_quality_publishedforms_evaluations_divisionview(self, evaluation_form_id: str) -> EvaluationFormDivisionView:
        """GET /api/v2/quality/publishedforms/evaluations/divisionviews/{evaluationFormId}"""
    def get_quality_publishedforms_evaluations_divisionviews(self, id: _Sequence[str], *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., division_id: str | None = ...) -> EvaluationFormDivisionViewListing:
        """GET /api/v2/quality/publishedforms/evaluations/divisionviews"""
    def get_quality_publishedforms_evaluations_divisionviews_iter(self, id: _Sequence[str], *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., division_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationFormDivisionView, EvaluationFormDivisionViewListing]:
        """All items of GET /api/v2/quality/publishedforms/evaluations/divisionviews"""
    def get_quality_publishedforms_survey(self, form_id: str) -> SurveyForm:
        """GET /api/v2/quality/publishedforms/surveys/{formId}"""
    def get_quality_publishedforms_surveys(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., only_latest_enabled_per_context: bool | None = ...) -> SurveyFormEntityListing:
        """GET /api/v2/quality/publishedforms/surveys"""
    def get_quality_publishedforms_surveys_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., only_latest_enabled_per_context: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SurveyForm, SurveyFormEntityListing]:
        """All items of GET /api/v2/quality/publishedforms/surveys"""
    def get_quality_publishedforms_surveys_divisionview(self, survey_form_id: str) -> SurveyFormDivisionView:
        """GET /api/v2/quality/publishedforms/surveys/divisionviews/{surveyFormId}"""
    def get_quality_publishedforms_surveys_divisionviews(self, id: _Sequence[str], *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., division_id: str | None = ...) -> SurveyFormDivisionViewListing:
        """GET /api/v2/quality/publishedforms/surveys/divisionviews"""
    def get_quality_publishedforms_surveys_divisionviews_iter(self, id: _Sequence[str], *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., division_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SurveyFormDivisionView, SurveyFormDivisionViewListing]:
        """All items of GET /api/v2/quality/publishedforms/surveys/divisionviews"""
    def get_quality_survey(self, survey_id: str) -> Survey:
        """GET /api/v2/quality/surveys/{surveyId}"""
    def get_quality_surveys_scorable(self, customer_survey_url: str) -> ScorableSurvey:
        """GET /api/v2/quality/surveys/scorable"""
    def patch_quality_forms_survey(self, form_id: str, body: SurveyForm | _Mapping[str, _Any]) -> SurveyForm:
        """PATCH /api/v2/quality/forms/surveys/{formId}"""
    def post_analytics_evaluations_aggregates_jobs(self, body: EvaluationAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/evaluations/aggregates/jobs"""
    def post_analytics_evaluations_aggregates_query(self, body: EvaluationAggregationQuery | _Mapping[str, _Any]) -> EvaluationAggregateQueryResponse:
        """POST /api/v2/analytics/evaluations/aggregates/query"""
    def post_analytics_surveys_aggregates_jobs(self, body: SurveyAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/surveys/aggregates/jobs"""
    def post_analytics_surveys_aggregates_query(self, body: SurveyAggregationQuery | _Mapping[str, _Any]) -> SurveyAggregateQueryResponse:
        """POST /api/v2/analytics/surveys/aggregates/query"""
    def post_quality_calibrations(self, body: CalibrationCreate | _Mapping[str, _Any], *, expand: str | None = ...) -> Calibration:
        """POST /api/v2/quality/calibrations"""
    def post_quality_conversation_evaluations(self, conversation_id: str, body: EvaluationCreateBody | _Mapping[str, _Any], *, expand: str | None = ..., idempotency_key: str | None = ...) -> Evaluation:
        """POST /api/v2/quality/conversations/{conversationId}/evaluations"""
    def post_quality_conversations_audits_query(self, body: QMAuditQueryRequest | _Mapping[str, _Any]) -> QualityAuditQueryExecutionStatusResponse:
        """POST /api/v2/quality/conversations/audits/query"""
    def post_quality_evaluations_aggregates_query_me(self, body: EvaluationAggregationQueryMe | _Mapping[str, _Any]) -> EvaluationAggregateQueryResponse:
        """POST /api/v2/quality/evaluations/aggregates/query/me"""
    def post_quality_evaluations_scoring(self, body: EvaluationFormAndScoringSet | _Mapping[str, _Any]) -> EvaluationScoringSet:
        """POST /api/v2/quality/evaluations/scoring"""
    def post_quality_evaluations_search(self, body: EvaluationSearchRequestDTO | _Mapping[str, _Any]) -> EvaluationSearchResponse:
        """POST /api/v2/quality/evaluations/search"""
    def post_quality_evaluations_search_iter(self, body: EvaluationSearchRequestDTO | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationSearchItemResponse, EvaluationSearchResponse]:
        """All items of POST /api/v2/quality/evaluations/search"""
    def post_quality_forms(self, body: EvaluationForm | _Mapping[str, _Any]) -> EvaluationFormResponse:
        """POST /api/v2/quality/forms"""
    def post_quality_forms_evaluations(self, body: EvaluationForm | _Mapping[str, _Any]) -> EvaluationFormResponse:
        """POST /api/v2/quality/forms/evaluations"""
    def post_quality_forms_surveys(self, body: SurveyForm | _Mapping[str, _Any]) -> SurveyForm:
        """POST /api/v2/quality/forms/surveys"""
    def post_quality_program_agentscoringrules(self, program_id: str, body: AgentScoringRule | _Mapping[str, _Any]) -> AgentScoringRule:
        """POST /api/v2/quality/programs/{programId}/agentscoringrules"""
    def post_quality_publishedforms(self, body: PublishForm | _Mapping[str, _Any]) -> EvaluationFormResponse:
        """POST /api/v2/quality/publishedforms"""
    def post_quality_publishedforms_evaluations(self, body: PublishForm | _Mapping[str, _Any]) -> EvaluationFormResponse:
        """POST /api/v2/quality/publishedforms/evaluations"""
    def post_quality_publishedforms_surveys(self, body: PublishForm | _Mapping[str, _Any]) -> SurveyForm:
        """POST /api/v2/quality/publishedforms/surveys"""
    def post_quality_surveys(self, body: CreateSurveyRequest | _Mapping[str, _Any]) -> CreateSurveyResponse:
        """POST /api/v2/quality/surveys"""
    def post_quality_surveys_scoring(self, body: SurveyFormAndScoringSet | _Mapping[str, _Any]) -> SurveyScoringSet:
        """POST /api/v2/quality/surveys/scoring"""
    def put_quality_calibration(self, calibration_id: str, body: Calibration | _Mapping[str, _Any]) -> Calibration:
        """PUT /api/v2/quality/calibrations/{calibrationId}"""
    def put_quality_conversation_evaluation(self, conversation_id: str, evaluation_id: str, body: Evaluation | _Mapping[str, _Any], *, expand: str | None = ...) -> EvaluationResponse:
        """PUT /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}"""
    def put_quality_form(self, form_id: str, body: EvaluationForm | _Mapping[str, _Any]) -> EvaluationFormResponse:
        """PUT /api/v2/quality/forms/{formId}"""
    def put_quality_forms_evaluation(self, form_id: str, body: EvaluationForm | _Mapping[str, _Any]) -> EvaluationFormResponse:
        """PUT /api/v2/quality/forms/evaluations/{formId}"""
    def put_quality_forms_evaluation_aiscoring_settings(self, form_id: str, body: AiScoringSettings | _Mapping[str, _Any]) -> AiScoringSettings:
        """PUT /api/v2/quality/forms/evaluations/{formId}/aiscoring/settings"""
    def put_quality_forms_survey(self, form_id: str, body: SurveyForm | _Mapping[str, _Any]) -> SurveyForm:
        """PUT /api/v2/quality/forms/surveys/{formId}"""
    def put_quality_program_agentscoringrule(self, program_id: str, rule_id: str, body: AgentScoringRule | _Mapping[str, _Any]) -> AgentScoringRule:
        """PUT /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}"""
    def put_quality_surveys_scorable(self, customer_survey_url: str, body: ScorableSurvey | _Mapping[str, _Any]) -> ScorableSurvey:
        """PUT /api/v2/quality/surveys/scorable"""

class AgentActivity(_Model):
    id: str
    name: str
    agent: User
    num_evaluations: int
    average_evaluation_score: int
    num_critical_evaluations: int
    average_critical_score: float
    highest_evaluation_score: float
    lowest_evaluation_score: float
    highest_critical_score: float
    lowest_critical_score: float
    agent_evaluator_activity_list: list[AgentEvaluatorActivity]
    num_evaluations_without_view_permission: int
    self_uri: str

class AgentActivityEntityListing(_Model):
    entities: list[AgentActivity]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class AgentEvaluatorActivity(_Model):
    id: str
    name: str
    agent: User
    evaluator: User
    num_evaluations: int
    average_evaluation_score: int
    num_evaluations_without_view_permission: int
    self_uri: str

class AgentScoringRule(_Model):
    id: str
    program_id: str
    sampling_type: _Literal["All", "Percentage"] | str
    sampling_percentage: float
    submission_type: _Literal["Automated", "Manual"] | str
    evaluation_form_context_id: str
    enabled: bool
    published: bool
    evaluator: AddressableEntityRef
    agent_to_score: _Literal["First", "Last", "Each"] | str
    date_created: str
    date_modified: str
    self_uri: str

class AgentScoringRuleEntityListing(_Model):
    entities: list[AgentScoringRule]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CalibrationCreate(_Model):
    id: str
    name: str
    calibrator: User
    agent: User
    conversation: ConversationReference
    evaluation_form: EvaluationForm
    context_id: str
    average_score: int
    high_score: int
    low_score: int
    created_date: str
    evaluations: list[Evaluation]
    evaluators: list[User]
    scoring_index: Evaluation
    expert_evaluator: User
    self_uri: str

class CalibrationEntityListing(_Model):
    entities: list[Calibration]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CreateSurveyRequest(_Model):
    conversation_id: str
    survey_form_context_id: str
    agent_id: str
    queue_id: str

class CreateSurveyResponse(_Model):
    id: str
    name: str
    conversation: ConversationReference
    survey_form: SurveyForm
    agent: DomainEntityRef
    status: _Literal["Pending", "Sent", "InProgress", "Finished", "OptOut", "Error", "Expired"] | str
    queue: QueueReference
    answers: SurveyScoringSet
    completed_date: str
    survey_error_details: SurveyErrorDetails
    agent_team: Team
    survey_type: _Literal["Web", "Voice"] | str
    missing_required_answer: bool
    flow: AddressableEntityRef
    customer_survey_url: str
    self_uri: str

class DomainEntityListingSurveyForm(_Model):
    entities: list[SurveyForm]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class EvaluationAggregationQueryMe(_Model):
    interval: str
    time_zone: str
    group_by: list[str]
    metrics: list[str]
    alternate_time_dimension: _Literal["conversationStart", "evaluationCreatedDate", "evaluationReleaseDate", "eventTime"] | str
    context_id: str

class EvaluationCreateBody(_Model):
    id: str
    evaluation_form: EvaluationCreateEvalForm
    evaluator: EvaluationCreateUser
    agent: EvaluationCreateUser
    agent_has_read: bool
    answers: EvaluationScoringSet
    calibration: EvaluationCreateCalibration
    evaluation_context_id: str
    conversation: EvaluationCreateConversation
    resource_type: _Literal["EMAIL"] | str
    evaluation_source: EvaluationSource
    rescore: bool
    queue: EvaluationCreateQueue
    release_date: str
    status: _Literal["PENDING", "INPROGRESS", "FINISHED", "INREVIEW", "RETRACTED"] | str
    never_release: bool
    date_assignee_changed: str
    assignee: EvaluationCreateUser
    self_uri: str

class EvaluationCreateCalibration(_Model):
    id: str
    self_uri: str

class EvaluationCreateConversation(_Model):
    id: str
    self_uri: str

class EvaluationCreateEvalForm(_Model):
    id: str
    self_uri: str

class EvaluationCreateQueue(_Model):
    id: str
    self_uri: str

class EvaluationCreateUser(_Model):
    id: str
    self_uri: str

class EvaluationEntityListing(_Model):
    entities: list[Evaluation]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class EvaluationFormAndScoringSet(_Model):
    evaluation_form: EvaluationForm
    answers: EvaluationScoringSet

class EvaluationFormDivisionView(_Model):
    id: str
    name: str
    division: WritableStarrableDivision
    context_id: str
    modified_date: str
    dialect: str
    self_uri: str

class EvaluationFormDivisionViewListing(_Model):
    entities: list[EvaluationFormDivisionView]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class EvaluationFormResponse(_Model):
    id: str
    name: str
    division: WritableStarrableDivision
    modified_date: str
    published: bool
    context_id: str
    question_groups: list[EvaluationQuestionGroup]
    weight_mode: _Literal["SCALED", "OFF"] | str
    evaluation_settings: EvaluationSettings
    published_versions: DomainEntityListingEvaluationForm
    latest_version_form_name: str
    ai_scoring: AiScoringSettings
    dialect: str
    self_uri: str

class EvaluationFormResponseEntityListing(_Model):
    entities: list[EvaluationFormResponse]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class EvaluationFormSearchResponse(_Model):
    id: str
    division: WritableStarrableDivision
    modified_date: str
    published: bool
    context_id: str
    question_groups: list[EvaluationQuestionGroup]
    weight_mode: _Literal["SCALED", "OFF"] | str
    evaluation_settings: EvaluationSettings
    published_versions: DomainEntityListingEvaluationForm
    latest_version_form_name: str
    ai_scoring: AiScoringSettings
    dialect: str
    self_uri: str

class EvaluationResponse(_Model):
    id: str
    name: str
    conversation: ConversationReference
    evaluation_form: EvaluationFormResponse
    evaluator: User
    agent: User
    calibration: AddressableEntityRef
    status: _Literal["PENDING", "INPROGRESS", "FINISHED", "INREVIEW", "RETRACTED"] | str
    answers: EvaluationScoringSet
    agent_has_read: bool
    assignee: User
    assignee_applicable: bool
    release_date: str
    assigned_date: str
    created_date: str
    changed_date: str
    submitted_date: str
    revision_created_date: str
    queue: Queue
    media_type: list[str]
    division_ids: list[str]
    rescore: bool
    conversation_date: str
    conversation_end_date: str
    never_release: bool
    assigned: bool
    date_assignee_changed: str
    resource_id: str
    resource_type: _Literal["EMAIL"] | str
    redacted: bool
    is_scoring_index: bool
    authorized_actions: list[str]
    has_assistance_failed: bool
    evaluation_source: EvaluationSource
    dispute_count: int
    version: int
    version_history: PagelessDomainEntityListingEvaluationVersion
    declined_review: bool
    evaluation_context_id: str
    retracted_evaluation: EvaluationReference
    ai_scoring: AiScoring
    self_uri: str

class EvaluationSearchAggregationBucket(_Model):
    key: str
    key_as_string: str
    document_count: int
    key_value: int
    from_: float
    to: float
    value: float
    count: int
    minimum: float
    maximum: float
    average: float
    sum: float
    sub_aggregations: dict[str, EvaluationSearchAggregationResponse]

class EvaluationSearchAggregationDTO(_Model):
    name: str
    field: _Literal["formId", "formIdReleased", "agentId", "evaluatorId", "contextId", "questionGroupId", "questionId", "questionAnswerId", "evaluationStatus", "aiScoringFailureType", "questionAiAnswerFailureType", "released", "questionGroupMarkedNA", "questionMarkedNA", "questionAiScored", "questionEaScored", "totalScore", "totalCriticalScore", "questionGroupScorePercentage", "criticalQuestionGroupScorePercentage", "questionGroupScore", "criticalQuestionGroupScore", "questionScore", "disputeCount", "rescoreCount", "eaSuggestionCount", "eaAcceptedSuggestionCount", "aiSuggestionCount", "aiAcceptedSuggestionCount", "conversationDate", "createdDate", "submittedDate", "releaseDate"] | str
    type: _Literal["TERM", "STATS", "SUM", "COUNT", "AVERAGE", "RANGE", "DATE_HISTOGRAM"] | str
    size: int
    calendar_interval: str
    format: str
    ranges: list[QueryApiSearchAggregationRange]
    sub_aggregations: list[EvaluationSearchSubAggregationDTO]

class EvaluationSearchAggregationResponse(_Model):
    value: float
    count: int
    minimum: float
    maximum: float
    average: float
    sum: float
    document_count_error_upper_bound: int
    sum_other_document_count: int
    buckets: list[EvaluationSearchAggregationBucket]

class EvaluationSearchCriteriaDTO(_Model):
    type: _Literal["EXACT", "DATE_RANGE", "GREATER_THAN", "GREATER_THAN_EQUAL_TO", "LESS_THAN", "LESS_THAN_EQUAL_TO", "RANGE", "REQUIRED_FIELDS"] | str
    field: _Literal["evaluationId", "conversationId", "contextId", "formId", "evaluationStatus", "queueId", "agentTeamId", "divisionId", "agentId", "evaluatorId", "assigneeId", "totalScore", "totalCriticalScore", "conversationDate", "createdDate", "submittedDate", "releaseDate", "released", "mediaType", "questionGroupId", "questionGroupMarkedNA", "questionGroupScore", "criticalQuestionGroupScore", "questionGroupScorePercentage", "criticalQuestionGroupScorePercentage", "questionId", "questionAnswerId", "questionScore", "questionMarkedNA", "failedKillQuestion"] | str
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "NOT"] | str

class EvaluationSearchItemResponse(_Model):
    id: str
    name: str
    conversation: ConversationReference
    evaluation_form: EvaluationFormSearchResponse
    evaluator: User
    agent: User
    calibration: AddressableEntityRef
    status: _Literal["PENDING", "INPROGRESS", "FINISHED", "INREVIEW", "RETRACTED"] | str
    answers: EvaluationScoringSet
    agent_has_read: bool
    assignee: User
    assignee_applicable: bool
    release_date: str
    assigned_date: str
    created_date: str
    changed_date: str
    submitted_date: str
    revision_created_date: str
    queue: Queue
    media_type: list[str]
    division_ids: list[str]
    rescore: bool
    conversation_date: str
    conversation_end_date: str
    never_release: bool
    assigned: bool
    date_assignee_changed: str
    resource_id: str
    resource_type: _Literal["EMAIL"] | str
    redacted: bool
    is_scoring_index: bool
    authorized_actions: list[str]
    has_assistance_failed: bool
    evaluation_source: EvaluationSource
    dispute_count: int
    version: int
    version_history: PagelessDomainEntityListingEvaluationVersion
    declined_review: bool
    evaluation_context_id: str
    retracted_evaluation: EvaluationReference
    ai_scoring: AiScoring
    self_uri: str

class EvaluationSearchRequestDTO(_Model):
    query: list[EvaluationSearchCriteriaDTO]
    aggregations: list[EvaluationSearchAggregationDTO]
    page_size: int
    page_number: int
    sort_order: _Literal["ASC", "DESC"] | str
    sort_by: _Literal["conversationDate", "createdDate", "submittedDate", "releaseDate"] | str
    system_submitted: bool

class EvaluationSearchResponse(_Model):
    page_size: int
    page_number: int
    results: list[EvaluationSearchItemResponse]
    aggregations: dict[str, EvaluationSearchAggregationResponse]

class EvaluationSearchSubAggregationDTO(_Model):
    name: str
    field: _Literal["formId", "formIdReleased", "agentId", "evaluatorId", "contextId", "questionGroupId", "questionId", "questionAnswerId", "evaluationStatus", "aiScoringFailureType", "questionAiAnswerFailureType", "released", "questionGroupMarkedNA", "questionMarkedNA", "questionAiScored", "questionEaScored", "totalScore", "totalCriticalScore", "questionGroupScorePercentage", "criticalQuestionGroupScorePercentage", "questionGroupScore", "criticalQuestionGroupScore", "questionScore", "disputeCount", "rescoreCount", "eaSuggestionCount", "eaAcceptedSuggestionCount", "aiSuggestionCount", "aiAcceptedSuggestionCount", "conversationDate", "createdDate", "submittedDate", "releaseDate"] | str
    type: _Literal["TERM", "STATS", "SUM", "COUNT", "AVERAGE", "RANGE", "DATE_HISTOGRAM"] | str
    size: int
    calendar_interval: str
    format: str
    ranges: list[QueryApiSearchAggregationRange]
    sub_aggregations: list[EvaluationSearchSubAggregationDTO]

class EvaluatorActivity(_Model):
    id: str
    name: str
    evaluator: User
    num_evaluations_assigned: int
    num_evaluations_started: int
    num_evaluations_completed: int
    num_calibrations_assigned: int
    num_calibrations_started: int
    num_calibrations_completed: int
    num_evaluations_without_view_permission: int
    self_uri: str

class EvaluatorActivityEntityListing(_Model):
    entities: list[EvaluatorActivity]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class FlowDiagnosticInfo(_Model):
    last_action_id: int

class PublishForm(_Model):
    published: bool
    id: str

class QMAuditQueryRequest(_Model):
    interval: str
    filters: list[QualityAuditQueryFilter]
    sort: list[AuditQuerySort]

class QualityAuditLogMessage(_Model):
    id: str
    user_home_org_id: str
    user_trustee_org_id: str
    user: DomainEntityRef
    client: AddressableEntityRef
    remote_ips: list[str]
    service_name: _Literal["RecordingService", "RecordingPlaybackService", "QualityService", "HorusService"] | str
    level: _Literal["User", "System", "GENESYS_INTERNAL"] | str
    status: _Literal["Success", "Failure", "Warning"] | str
    event_date: str
    message_info: MessageInfo
    action: _Literal["Read", "Create", "Update", "Delete", "Abandon", "Archive", "Export", "Download", "RestoreRequest", "RestoreComplete", "ApplyProtection", "RevokeProtection", "UpdateRetention", "Start", "Stop"] | str
    entity: DomainEntityRef
    entity_type: _Literal["Recording", "Evaluation", "Calibration", "Annotation", "ScreenRecording", "Survey", "SnippetRecording", "ScreenMonitoring"] | str
    property_changes: list[PropertyChange]
    context: dict[str, str]

class QualityAuditQueryExecutionResultsResponse(_Model):
    id: str
    page_size: int
    cursor: str
    entities: list[QualityAuditLogMessage]

class QualityAuditQueryExecutionStatusResponse(_Model):
    id: str
    state: _Literal["Queued", "Running", "Succeeded", "Failed", "Cancelled"] | str
    date_start: str
    interval: str
    filters: list[QualityAuditQueryFilter]
    sort: list[AuditQuerySort]

class QualityAuditQueryFilter(_Model):
    property: _Literal["UserId", "TrusteeOrganizationId", "TrusteeOnlyAudits", "ClientId", "Action", "EntityType", "EntityId", "ConversationId", "ServiceName"] | str
    value: str

class QueryApiSearchAggregationRange(_Model):
    to: float
    from_: float

class ScorableSurvey(_Model):
    id: str
    name: str
    survey_form: SurveyForm
    status: _Literal["Pending", "Sent", "InProgress", "Finished", "OptOut", "Error", "Expired"] | str
    answers: SurveyScoringSet
    self_uri: str

class Survey(_Model):
    id: str
    name: str
    conversation: ConversationReference
    survey_form: SurveyForm
    agent: DomainEntityRef
    status: _Literal["Pending", "Sent", "InProgress", "Finished", "OptOut", "Error", "Expired"] | str
    queue: QueueReference
    answers: SurveyScoringSet
    completed_date: str
    survey_error_details: SurveyErrorDetails
    agent_team: Team
    survey_type: _Literal["Web", "Voice"] | str
    missing_required_answer: bool
    flow: AddressableEntityRef
    self_uri: str

class SurveyErrorDetails(_Model):
    flow_diagnostic_info: FlowDiagnosticInfo
    survey_error_reason: str

class SurveyForm(_Model):
    id: str
    name: str
    division: WritableStarrableDivision
    modified_date: str
    published: bool
    disabled: bool
    context_id: str
    language: str
    header: str
    footer: str
    question_groups: list[SurveyQuestionGroup]
    published_versions: DomainEntityListingSurveyForm
    redacted: bool
    self_uri: str

class SurveyFormAndScoringSet(_Model):
    survey_form: SurveyForm
    answers: SurveyScoringSet

class SurveyFormDivisionView(_Model):
    id: str
    name: str
    division: WritableStarrableDivision
    language: str
    context_id: str
    modified_date: str
    self_uri: str

class SurveyFormDivisionViewListing(_Model):
    entities: list[SurveyFormDivisionView]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class SurveyFormEntityListing(_Model):
    entities: list[SurveyForm]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class SurveyQuestion(_Model):
    id: str
    context_id: str
    text: str
    help_text: str
    type: _Literal["multipleChoiceQuestion", "multipleSelectQuestion", "freeTextQuestion", "npsQuestion", "readOnlyTextBlockQuestion"] | str
    na_enabled: bool
    visibility_condition: VisibilityCondition
    answer_options: list[AnswerOption]
    max_response_characters: int
    explanation_prompt: str

class SurveyQuestionGroup(_Model):
    id: str
    context_id: str
    name: str
    type: str
    na_enabled: bool
    questions: list[SurveyQuestion]
    visibility_condition: VisibilityCondition

class SurveyQuestionGroupScore(_Model):
    question_group_id: str
    total_score: float
    max_total_score: float
    marked_na: bool
    markedNA: bool
    system_marked_na: bool
    systemMarkedNA: bool
    question_scores: list[SurveyQuestionScore]

class SurveyQuestionScore(_Model):
    question_id: str
    answer_id: str
    score: int
    marked_na: bool
    markedNA: bool
    system_marked_na: bool
    systemMarkedNA: bool
    assisted_answer_id: str
    nps_score: int
    nps_text_answer: str
    free_text_answer: str

class SurveyScoringSet(_Model):
    total_score: float
    nps_score: int
    question_group_scores: list[SurveyQuestionGroupScore]
