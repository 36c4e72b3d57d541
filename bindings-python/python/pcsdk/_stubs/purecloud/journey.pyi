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
from ._shared import AddressableEntityRef, AsyncQueryResponse, AsyncQueryStatus, Browser, Coretype, CoretypeListing, CustomEventAttribute, Device, DomainEntityRef, EntityListing, JourneyAggregateDataContainer, JourneyAggregateQueryResponse, JourneyAggregationQuery, JourneyApp, JourneyAsyncAggregateQueryResponse, JourneyAsyncAggregationQuery, JourneyCampaign, JourneyGeolocation, JourneyPage, JsonSchemaDocument, NetworkConnectivity, Number, Referrer, SchemaQuantityLimits, SdkLibrary, SegmentAssignmentListing, ServiceLevel, Session, SessionListing, UpdateSegmentAssignmentRequest, UpdateSegmentAssignmentResponse

class _RespondingJourneyApi(_RespondingGroup):
    def delete_analytics_journeys_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_journey_actionmap(self, action_map_id: str) -> _Response: ...
    def delete_journey_actiontemplate(self, action_template_id: str, *, hard_delete: bool | None = ...) -> _Response: ...
    def delete_journey_externalevents_configuration(self, config_id: str) -> _Response: ...
    def delete_journey_externalevents_schema(self, schema_id: str) -> _Response: ...
    def delete_journey_outcome(self, outcome_id: str) -> _Response: ...
    def delete_journey_outcomes_predictor(self, predictor_id: str) -> _Response: ...
    def delete_journey_segment(self, segment_id: str) -> _Response: ...
    def delete_journey_view(self, view_id: str) -> _Response: ...
    def delete_journey_view_schedules(self, view_id: str) -> _Response: ...
    def get_analytics_journeys_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_journeys_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_journeys_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[JourneyAggregateDataContainer, _Response]: ...
    def get_externalcontacts_contact_journey_segments(self, contact_id: str, *, include_merged: bool | None = ..., limit: int | None = ...) -> _Response: ...
    def get_externalcontacts_contact_journey_sessions(self, contact_id: str, *, page_size: str | None = ..., after: str | None = ..., include_merged: bool | None = ...) -> _Response: ...
    def get_externalcontacts_contact_journey_sessions_iter(self, contact_id: str, *, page_size: str | None = ..., after: str | None = ..., include_merged: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Session, _Response]: ...
    def get_journey_actionmap(self, action_map_id: str) -> _Response: ...
    def get_journey_actionmaps(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., filter_field: str | None = ..., filter_value: str | None = ..., action_map_ids: _Sequence[str] | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ...) -> _Response: ...
    def get_journey_actionmaps_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., filter_field: str | None = ..., filter_value: str | None = ..., action_map_ids: _Sequence[str] | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ActionMap, _Response]: ...
    def get_journey_actionmaps_estimates_job(self, job_id: str) -> _Response: ...
    def get_journey_actionmaps_estimates_job_results(self, job_id: str) -> _Response: ...
    def get_journey_actiontarget(self, action_target_id: str) -> _Response: ...
    def get_journey_actiontargets(self, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_journey_actiontargets_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ActionTarget, _Response]: ...
    def get_journey_actiontemplate(self, action_template_id: str) -> _Response: ...
    def get_journey_actiontemplates(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., media_type: _Literal["webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction"] | str | None = ..., state: _Literal["Active", "Inactive", "Deleted"] | str | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ...) -> _Response: ...
    def get_journey_actiontemplates_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., media_type: _Literal["webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction"] | str | None = ..., state: _Literal["Active", "Inactive", "Deleted"] | str | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ActionTemplate, _Response]: ...
    def get_journey_deployment_customer_ping(self, deployment_id: str, customer_cookie_id: str, *, dl: str | None = ..., dt: str | None = ..., app_namespace: str | None = ..., session_id: str | None = ..., since_last_beacon_milliseconds: int | None = ...) -> _Response: ...
    def get_journey_externalevents_configuration(self, config_id: str) -> _Response: ...
    def get_journey_externalevents_configurations(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_journey_externalevents_configurations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalEventsConfiguration, _Response]: ...
    def get_journey_externalevents_schema(self, schema_id: str) -> _Response: ...
    def get_journey_externalevents_schemas(self) -> _Response: ...
    def get_journey_externalevents_schemas_coretype(self, core_type_name: str) -> _Response: ...
    def get_journey_externalevents_schemas_coretypes(self) -> _Response: ...
    def get_journey_externalevents_schemas_limits(self) -> _Response: ...
    def get_journey_externalevents_schema_version(self, schema_id: str, version_id: str) -> _Response: ...
    def get_journey_externalevents_schema_versions(self, schema_id: str) -> _Response: ...
    def get_journey_outcome(self, outcome_id: str) -> _Response: ...
    def get_journey_outcomes(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., outcome_ids: _Sequence[str] | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ...) -> _Response: ...
    def get_journey_outcomes_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., outcome_ids: _Sequence[str] | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Outcome, _Response]: ...
    def get_journey_outcomes_attributions_job(self, job_id: str) -> _Response: ...
    def get_journey_outcomes_attributions_job_results(self, job_id: str) -> _Response: ...
    def get_journey_outcomes_predictor(self, predictor_id: str) -> _Response: ...
    def get_journey_outcomes_predictors(self) -> _Response: ...
    def get_journey_segment(self, segment_id: str) -> _Response: ...
    def get_journey_segments(self, *, sort_by: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., is_active: bool | None = ..., segment_ids: _Sequence[str] | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ...) -> _Response: ...
    def get_journey_segments_iter(self, *, sort_by: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., is_active: bool | None = ..., segment_ids: _Sequence[str] | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[JourneySegment, _Response]: ...
    def get_journey_session(self, session_id: str) -> _Response: ...
    def get_journey_session_events(self, session_id: str, *, page_size: str | None = ..., after: str | None = ..., event_type: _Literal["com.genesys.journey.OutcomeAchievedEvent", "com.genesys.journey.SegmentAssignmentEvent", "com.genesys.journey.WebActionEvent", "com.genesys.journey.WebEvent", "com.genesys.journey.AppEvent"] | str | None = ...) -> _Response: ...
    def get_journey_session_events_iter(self, session_id: str, *, page_size: str | None = ..., after: str | None = ..., event_type: _Literal["com.genesys.journey.OutcomeAchievedEvent", "com.genesys.journey.SegmentAssignmentEvent", "com.genesys.journey.WebActionEvent", "com.genesys.journey.WebEvent", "com.genesys.journey.AppEvent"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Event, _Response]: ...
    def get_journey_session_outcomescores(self, session_id: str) -> _Response: ...
    def get_journey_view(self, view_id: str) -> _Response: ...
    def get_journey_views(self, *, page_number: int | None = ..., page_size: int | None = ..., name_or_created_by: str | None = ..., expand: _Literal["charts"] | str | None = ..., id: str | None = ...) -> _Response: ...
    def get_journey_views_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., name_or_created_by: str | None = ..., expand: _Literal["charts"] | str | None = ..., id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[JourneyView, _Response]: ...
    def get_journey_view_schedules(self, view_id: str) -> _Response: ...
    def get_journey_views_data_details(self) -> _Response: ...
    def get_journey_views_eventdefinition(self, event_definition_id: str) -> _Response: ...
    def get_journey_views_eventdefinitions(self) -> _Response: ...
    def get_journey_views_eventdefinitions_external(self) -> _Response: ...
    def get_journey_views_eventdefinitions_external_changes(self) -> _Response: ...
    def get_journey_views_jobs(self, *, page_number: int | None = ..., page_size: int | None = ..., interval: str | None = ..., statuses: str | None = ...) -> _Response: ...
    def get_journey_views_jobs_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., interval: str | None = ..., statuses: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[JourneyViewJob, _Response]: ...
    def get_journey_views_jobs_me(self, *, page_number: int | None = ..., page_size: int | None = ..., interval: str | None = ..., statuses: str | None = ...) -> _Response: ...
    def get_journey_views_jobs_me_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., interval: str | None = ..., statuses: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[JourneyViewJob, _Response]: ...
    def get_journey_views_schedules(self, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_journey_views_schedules_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[JourneyViewSchedule, _Response]: ...
    def get_journey_view_version(self, view_id: str, version_id: str) -> _Response: ...
    def get_journey_view_version_chart(self, view_id: str, journey_view_version: str, chart_id: str) -> _Response: ...
    def get_journey_view_version_chart_version(self, view_id: str, journey_view_version: str, chart_id: str, chart_version: str) -> _Response: ...
    def get_journey_view_version_job(self, view_id: str, journey_version_id: str, job_id: str) -> _Response: ...
    def get_journey_view_version_job_results(self, view_id: str, journey_view_version: str, job_id: str) -> _Response: ...
    def get_journey_view_version_job_results_chart(self, view_id: str, journey_version_id: str, job_id: str, chart_id: str) -> _Response: ...
    def get_journey_view_version_jobs_latest(self, view_id: str, journey_version_id: str) -> _Response: ...
    def patch_journey_actionmap(self, action_map_id: str, *, body: PatchActionMap | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_journey_actiontemplate(self, action_template_id: str, *, body: PatchActionTemplate | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_journey_externalevents_configuration(self, config_id: str, *, body: UpdateExternalEventsConfigurationRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_journey_outcome(self, outcome_id: str, *, body: PatchOutcome | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_journey_segment(self, segment_id: str, *, body: PatchSegment | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_journey_view_version_job(self, view_id: str, journey_version_id: str, job_id: str, body: JourneyViewJob | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_journeys_aggregates_jobs(self, body: JourneyAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_journeys_aggregates_query(self, body: JourneyAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_contact_journey_segments(self, contact_id: str, *, body: UpdateSegmentAssignmentRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_journey_actionmaps(self, *, body: ActionMap | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_journey_actionmaps_estimates_jobs(self, body: ActionMapEstimateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_journey_actiontemplates(self, *, body: ActionTemplate | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_journey_deployment_actionevent(self, deployment_id: str, body: ActionEventRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_journey_deployment_appevents(self, deployment_id: str, *, body: AppEventRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_journey_deployment_webevents(self, deployment_id: str, *, body: WebEventRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_journey_externalevents_configuration_events(self, configuration_id: str, *, body: ExternalEventsRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_journey_externalevents_configurations(self, *, body: CreateExternalEventsConfigurationRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_journey_externalevents_schemas(self, body: JourneyJsonSchemaRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_journey_flows_paths_query(self, *, body: FlowPathsQuery | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_journey_outcomes(self, *, body: OutcomeRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_journey_outcomes_attributions_jobs(self, *, body: OutcomeAttributionListing | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_journey_outcomes_predictors(self, *, body: OutcomePredictorRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_journey_segments(self, *, body: JourneySegmentRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_journey_views(self, body: JourneyView | _Mapping[str, _Any]) -> _Response: ...
    def post_journey_view_schedules(self, view_id: str, body: JourneyViewSchedule | _Mapping[str, _Any]) -> _Response: ...
    def post_journey_views_encodings_validate(self, *, body: _Sequence[Label | _Mapping[str, _Any]] | None = ...) -> _Response: ...
    def post_journey_view_version_jobs(self, view_id: str, journey_version_id: str) -> _Response: ...
    def post_journey_view_versions(self, view_id: str, body: JourneyView | _Mapping[str, _Any]) -> _Response: ...
    def put_journey_externalevents_schema(self, schema_id: str, body: JourneySchemaUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_journey_view_schedules(self, view_id: str, body: JourneyViewSchedule | _Mapping[str, _Any]) -> _Response: ...
    def put_journey_views_eventdefinition(self, event_definition_id: str, *, body: UpdateExternalEventRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_journey_views_eventdefinition_activate(self, event_definition_id: str, *, body: ActivateExternalEventRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_journey_view_version(self, view_id: str, version_id: str, body: JourneyView | _Mapping[str, _Any]) -> _Response: ...

class JourneyApi(_PureCloudGroup):
    def with_response(self) -> _RespondingJourneyApi: ...
    def delete_analytics_journeys_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId}"""
    def delete_journey_actionmap(self, action_map_id: str) -> None:
        """DELETE /api/v2/journey/actionmaps/{actionMapId}"""
    def delete_journey_actiontemplate(self, action_template_id: str, *, hard_delete: bool | None = ...) -> None:
        """DELETE /api/v2/journey/actiontemplates/{actionTemplateId}"""
    def delete_journey_externalevents_configuration(self, config_id: str) -> None:
        """DELETE /api/v2/journey/externalevents/configurations/{configId}"""
    def delete_journey_externalevents_schema(self, schema_id: str) -> None:
        """DELETE /api/v2/journey/externalevents/schemas/{schemaId}"""
    def delete_journey_outcome(self, outcome_id: str) -> None:
        """DELETE /api/v2/journey/outcomes/{outcomeId} (deprecated)"""
    def delete_journey_outcomes_predictor(self, predictor_id: str) -> None:
        """DELETE /api/v2/journey/outcomes/predictors/{predictorId} (deprecated)"""
    def delete_journey_segment(self, segment_id: str) -> None:
        """DELETE /api/v2/journey/segments/{segmentId}"""
    def delete_journey_view(self, view_id: str) -> None:
        """DELETE /api/v2/journey/views/{viewId}"""
    def delete_journey_view_schedules(self, view_id: str) -> JourneyViewSchedule:
        """DELETE /api/v2/journey/views/{viewId}/schedules"""
    def get_analytics_journeys_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}"""
    def get_analytics_journeys_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> JourneyAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results"""
    def get_analytics_journeys_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[JourneyAggregateDataContainer, JourneyAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results"""
    def get_externalcontacts_contact_journey_segments(self, contact_id: str, *, include_merged: bool | None = ..., limit: int | None = ...) -> SegmentAssignmentListing:
        """GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments"""
    def get_externalcontacts_contact_journey_sessions(self, contact_id: str, *, page_size: str | None = ..., after: str | None = ..., include_merged: bool | None = ...) -> SessionListing:
        """GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions"""
    def get_externalcontacts_contact_journey_sessions_iter(self, contact_id: str, *, page_size: str | None = ..., after: str | None = ..., include_merged: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Session, SessionListing]:
        """All items of GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions"""
    def get_journey_actionmap(self, action_map_id: str) -> ActionMap:
        """GET /api/v2/journey/actionmaps/{actionMapId}"""
    def get_journey_actionmaps(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., filter_field: str | None = ..., filter_value: str | None = ..., action_map_ids: _Sequence[str] | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ...) -> ActionMapListing:
        """GET /api/v2/journey/actionmaps"""
    def get_journey_actionmaps_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., filter_field: str | None = ..., filter_value: str | None = ..., action_map_ids: _Sequence[str] | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ActionMap, ActionMapListing]:
        """All items of GET /api/v2/journey/actionmaps"""
    def get_journey_actionmaps_estimates_job(self, job_id: str) -> str:
        """GET /api/v2/journey/actionmaps/estimates/jobs/{jobId} (deprecated)"""
    def get_journey_actionmaps_estimates_job_results(self, job_id: str) -> ActionMapEstimateResult:
        """GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}/results (deprecated)"""
    def get_journey_actiontarget(self, action_target_id: str) -> ActionTarget:
        """GET /api/v2/journey/actiontargets/{actionTargetId} (deprecated)"""
    def get_journey_actiontargets(self, *, page_number: int | None = ..., page_size: int | None = ...) -> ActionTargetListing:
        """GET /api/v2/journey/actiontargets (deprecated)"""
    def get_journey_actiontargets_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ActionTarget, ActionTargetListing]:
        """All items of GET /api/v2/journey/actiontargets (deprecated)"""
    def get_journey_actiontemplate(self, action_template_id: str) -> ActionTemplate:
        """GET /api/v2/journey/actiontemplates/{actionTemplateId}"""
    def get_journey_actiontemplates(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., media_type: _Literal["webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction"] | str | None = ..., state: _Literal["Active", "Inactive", "Deleted"] | str | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ...) -> ActionTemplateListing:
        """GET /api/v2/journey/actiontemplates"""
    def get_journey_actiontemplates_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., media_type: _Literal["webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction"] | str | None = ..., state: _Literal["Active", "Inactive", "Deleted"] | str | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ActionTemplate, ActionTemplateListing]:
        """All items of GET /api/v2/journey/actiontemplates"""
    def get_journey_deployment_customer_ping(self, deployment_id: str, customer_cookie_id: str, *, dl: str | None = ..., dt: str | None = ..., app_namespace: str | None = ..., session_id: str | None = ..., since_last_beacon_milliseconds: int | None = ...) -> DeploymentPing:
        """GET /api/v2/journey/deployments/{deploymentId}/customers/{customerCookieId}/ping"""
    def get_journey_externalevents_configuration(self, config_id: str) -> ExternalEventsConfiguration:
        """GET /api/v2/journey/externalevents/configurations/{configId}"""
    def get_journey_externalevents_configurations(self, *, page_size: int | None = ..., page_number: int | None = ...) -> ExternalEventsConfigurationListing:
        """GET /api/v2/journey/externalevents/configurations"""
    def get_journey_externalevents_configurations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalEventsConfiguration, ExternalEventsConfigurationListing]:
        """All items of GET /api/v2/journey/externalevents/configurations"""
    def get_journey_externalevents_schema(self, schema_id: str) -> JourneyExternalEventsSchema:
        """GET /api/v2/journey/externalevents/schemas/{schemaId}"""
    def get_journey_externalevents_schemas(self) -> JourneyExternalEventsSchemaListing:
        """GET /api/v2/journey/externalevents/schemas"""
    def get_journey_externalevents_schemas_coretype(self, core_type_name: str) -> Coretype:
        """GET /api/v2/journey/externalevents/schemas/coretypes/{coreTypeName}"""
    def get_journey_externalevents_schemas_coretypes(self) -> CoretypeListing:
        """GET /api/v2/journey/externalevents/schemas/coretypes"""
    def get_journey_externalevents_schemas_limits(self) -> SchemaQuantityLimits:
        """GET /api/v2/journey/externalevents/schemas/limits"""
    def get_journey_externalevents_schema_version(self, schema_id: str, version_id: str) -> JourneyExternalEventsSchema:
        """GET /api/v2/journey/externalevents/schemas/{schemaId}/versions/{versionId}"""
    def get_journey_externalevents_schema_versions(self, schema_id: str) -> JourneyExternalEventsSchemaListing:
        """GET /api/v2/journey/externalevents/schemas/{schemaId}/versions"""
    def get_journey_outcome(self, outcome_id: str) -> Outcome:
        """GET /api/v2/journey/outcomes/{outcomeId} (deprecated)"""
    def get_journey_outcomes(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., outcome_ids: _Sequence[str] | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ...) -> OutcomeListing:
        """GET /api/v2/journey/outcomes (deprecated)"""
    def get_journey_outcomes_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., outcome_ids: _Sequence[str] | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Outcome, OutcomeListing]:
        """All items of GET /api/v2/journey/outcomes (deprecated)"""
    def get_journey_outcomes_attributions_job(self, job_id: str) -> OutcomeAttributionJobStateResponse:
        """GET /api/v2/journey/outcomes/attributions/jobs/{jobId} (deprecated) (preview)"""
    def get_journey_outcomes_attributions_job_results(self, job_id: str) -> OutcomeAttributionResponseListing:
        """GET /api/v2/journey/outcomes/attributions/jobs/{jobId}/results (deprecated) (preview)"""
    def get_journey_outcomes_predictor(self, predictor_id: str) -> OutcomePredictor:
        """GET /api/v2/journey/outcomes/predictors/{predictorId} (deprecated)"""
    def get_journey_outcomes_predictors(self) -> OutcomePredictorListing:
        """GET /api/v2/journey/outcomes/predictors (deprecated)"""
    def get_journey_segment(self, segment_id: str) -> JourneySegment:
        """GET /api/v2/journey/segments/{segmentId}"""
    def get_journey_segments(self, *, sort_by: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., is_active: bool | None = ..., segment_ids: _Sequence[str] | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ...) -> SegmentListing:
        """GET /api/v2/journey/segments"""
    def get_journey_segments_iter(self, *, sort_by: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., is_active: bool | None = ..., segment_ids: _Sequence[str] | None = ..., query_fields: _Sequence[str] | None = ..., query_value: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[JourneySegment, SegmentListing]:
        """All items of GET /api/v2/journey/segments"""
    def get_journey_session(self, session_id: str) -> Session:
        """GET /api/v2/journey/sessions/{sessionId}"""
    def get_journey_session_events(self, session_id: str, *, page_size: str | None = ..., after: str | None = ..., event_type: _Literal["com.genesys.journey.OutcomeAchievedEvent", "com.genesys.journey.SegmentAssignmentEvent", "com.genesys.journey.WebActionEvent", "com.genesys.journey.WebEvent", "com.genesys.journey.AppEvent"] | str | None = ...) -> EventListing:
        """GET /api/v2/journey/sessions/{sessionId}/events"""
    def get_journey_session_events_iter(self, session_id: str, *, page_size: str | None = ..., after: str | None = ..., event_type: _Literal["com.genesys.journey.OutcomeAchievedEvent", "com.genesys.journey.SegmentAssignmentEvent", "com.genesys.journey.WebActionEvent", "com.genesys.journey.WebEvent", "com.genesys.journey.AppEvent"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Event, EventListing]:
        """All items of GET /api/v2/journey/sessions/{sessionId}/events"""
    def get_journey_session_outcomescores(self, session_id: str) -> OutcomeScoresResult:
        """GET /api/v2/journey/sessions/{sessionId}/outcomescores (deprecated)"""
    def get_journey_view(self, view_id: str) -> JourneyView:
        """GET /api/v2/journey/views/{viewId}"""
    def get_journey_views(self, *, page_number: int | None = ..., page_size: int | None = ..., name_or_created_by: str | None = ..., expand: _Literal["charts"] | str | None = ..., id: str | None = ...) -> JourneyViewListing:
        """GET /api/v2/journey/views"""
    def get_journey_views_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., name_or_created_by: str | None = ..., expand: _Literal["charts"] | str | None = ..., id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[JourneyView, JourneyViewListing]:
        """All items of GET /api/v2/journey/views"""
    def get_journey_view_schedules(self, view_id: str) -> JourneyViewSchedule:
        """GET /api/v2/journey/views/{viewId}/schedules"""
    def get_journey_views_data_details(self) -> DataRange:
        """GET /api/v2/journey/views/data/details"""
    def get_journey_views_eventdefinition(self, event_definition_id: str) -> JourneyEventDefinition:
        """GET /api/v2/journey/views/eventdefinitions/{eventDefinitionId}"""
    def get_journey_views_eventdefinitions(self) -> JourneyEventDefinitionListing:
        """GET /api/v2/journey/views/eventdefinitions"""
    def get_journey_views_eventdefinitions_external(self) -> GetExternalEventsResponse:
        """GET /api/v2/journey/views/eventdefinitions/external"""
    def get_journey_views_eventdefinitions_external_changes(self) -> ExternalEventChangesResponse:
        """GET /api/v2/journey/views/eventdefinitions/external/changes"""
    def get_journey_views_jobs(self, *, page_number: int | None = ..., page_size: int | None = ..., interval: str | None = ..., statuses: str | None = ...) -> JourneyViewJobListing:
        """GET /api/v2/journey/views/jobs"""
    def get_journey_views_jobs_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., interval: str | None = ..., statuses: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[JourneyViewJob, JourneyViewJobListing]:
        """All items of GET /api/v2/journey/views/jobs"""
    def get_journey_views_jobs_me(self, *, page_number: int | None = ..., page_size: int | None = ..., interval: str | None = ..., statuses: str | None = ...) -> JourneyViewJobListing:
        """GET /api/v2/journey/views/jobs/me"""
    def get_journey_views_jobs_me_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., interval: str | None = ..., statuses: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[JourneyViewJob, JourneyViewJobListing]:
        """All items of GET /api/v2/journey/views/jobs/me"""
    def get_journey_views_schedules(self, *, page_number: int | None = ..., page_size: int | None = ...) -> JourneyViewScheduleListing:
        """GET /api/v2/journey/views/schedules"""
    def get_journey_views_schedules_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[JourneyViewSchedule, JourneyViewScheduleListing]:
        """All items of GET /api/v2/journey/views/schedules"""
    def get_journey_view_version(self, view_id: str, version_id: str) -> JourneyView:
        """GET /api/v2/journey/views/{viewId}/versions/{versionId}"""
    def get_journey_view_version_chart(self, view_id: str, journey_view_version: str, chart_id: str) -> JourneyViewChart:
        """GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}"""
    def get_journey_view_version_chart_version(self, view_id: str, journey_view_version: str, chart_id: str, chart_version: str) -> JourneyViewChart:
        """GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion}"""
    def get_journey_view_version_job(self, view_id: str, journey_version_id: str, job_id: str) -> JourneyViewJob:
        """GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}"""
    def get_journey_view_version_job_results(self, view_id: str, journey_view_version: str, job_id: str) -> JourneyViewResult:
        """GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results"""
    def get_journey_view_version_job_results_chart(self, view_id: str, journey_version_id: str, job_id: str, chart_id: str) -> JourneyViewChartResult:
        """GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}"""
    def get_journey_view_version_jobs_latest(self, view_id: str, journey_version_id: str) -> JourneyViewJob:
        """GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/latest"""
    def patch_journey_actionmap(self, action_map_id: str, *, body: PatchActionMap | _Mapping[str, _Any] | None = ...) -> ActionMap:
        """PATCH /api/v2/journey/actionmaps/{actionMapId}"""
    def patch_journey_actiontemplate(self, action_template_id: str, *, body: PatchActionTemplate | _Mapping[str, _Any] | None = ...) -> ActionTemplate:
        """PATCH /api/v2/journey/actiontemplates/{actionTemplateId}"""
    def patch_journey_externalevents_configuration(self, config_id: str, *, body: UpdateExternalEventsConfigurationRequest | _Mapping[str, _Any] | None = ...) -> ExternalEventsConfiguration:
        """PATCH /api/v2/journey/externalevents/configurations/{configId}"""
    def patch_journey_outcome(self, outcome_id: str, *, body: PatchOutcome | _Mapping[str, _Any] | None = ...) -> Outcome:
        """PATCH /api/v2/journey/outcomes/{outcomeId} (deprecated)"""
    def patch_journey_segment(self, segment_id: str, *, body: PatchSegment | _Mapping[str, _Any] | None = ...) -> JourneySegment:
        """PATCH /api/v2/journey/segments/{segmentId}"""
    def patch_journey_view_version_job(self, view_id: str, journey_version_id: str, job_id: str, body: JourneyViewJob | _Mapping[str, _Any]) -> JourneyViewJob:
        """PATCH /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}"""
    def post_analytics_journeys_aggregates_jobs(self, body: JourneyAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/journeys/aggregates/jobs"""
    def post_analytics_journeys_aggregates_query(self, body: JourneyAggregationQuery | _Mapping[str, _Any]) -> JourneyAggregateQueryResponse:
        """POST /api/v2/analytics/journeys/aggregates/query"""
    def post_externalcontacts_contact_journey_segments(self, contact_id: str, *, body: UpdateSegmentAssignmentRequest | _Mapping[str, _Any] | None = ...) -> UpdateSegmentAssignmentResponse:
        """POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments"""
    def post_journey_actionmaps(self, *, body: ActionMap | _Mapping[str, _Any] | None = ...) -> ActionMap:
        """POST /api/v2/journey/actionmaps"""
    def post_journey_actionmaps_estimates_jobs(self, body: ActionMapEstimateRequest | _Mapping[str, _Any]) -> EstimateJobAsyncResponse:
        """POST /api/v2/journey/actionmaps/estimates/jobs (deprecated)"""
    def post_journey_actiontemplates(self, *, body: ActionTemplate | _Mapping[str, _Any] | None = ...) -> ActionTemplate:
        """POST /api/v2/journey/actiontemplates"""
    def post_journey_deployment_actionevent(self, deployment_id: str, body: ActionEventRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/journey/deployments/{deploymentId}/actionevent"""
    def post_journey_deployment_appevents(self, deployment_id: str, *, body: AppEventRequest | _Mapping[str, _Any] | None = ...) -> AppEventResponse:
        """POST /api/v2/journey/deployments/{deploymentId}/appevents"""
    def post_journey_deployment_webevents(self, deployment_id: str, *, body: WebEventRequest | _Mapping[str, _Any] | None = ...) -> WebEventResponse:
        """POST /api/v2/journey/deployments/{deploymentId}/webevents"""
    def post_journey_externalevents_configuration_events(self, configuration_id: str, *, body: ExternalEventsRequest | _Mapping[str, _Any] | None = ...) -> ExternalEventsResponse:
        """POST /api/v2/journey/externalevents/configurations/{configurationId}/events"""
    def post_journey_externalevents_configurations(self, *, body: CreateExternalEventsConfigurationRequest | _Mapping[str, _Any] | None = ...) -> ExternalEventsConfiguration:
        """POST /api/v2/journey/externalevents/configurations"""
    def post_journey_externalevents_schemas(self, body: JourneyJsonSchemaRequest | _Mapping[str, _Any]) -> JourneyExternalEventsSchema:
        """POST /api/v2/journey/externalevents/schemas"""
    def post_journey_flows_paths_query(self, *, body: FlowPathsQuery | _Mapping[str, _Any] | None = ...) -> FlowPaths:
        """POST /api/v2/journey/flows/paths/query"""
    def post_journey_outcomes(self, *, body: OutcomeRequest | _Mapping[str, _Any] | None = ...) -> Outcome:
        """POST /api/v2/journey/outcomes (deprecated)"""
    def post_journey_outcomes_attributions_jobs(self, *, body: OutcomeAttributionListing | _Mapping[str, _Any] | None = ...) -> OutcomeAttributionAsyncResponse:
        """POST /api/v2/journey/outcomes/attributions/jobs (deprecated) (preview)"""
    def post_journey_outcomes_predictors(self, *, body: OutcomePredictorRequest | _Mapping[str, _Any] | None = ...) -> OutcomePredictor:
        """POST /api/v2/journey/outcomes/predictors (deprecated)"""
    def post_journey_segments(self, *, body: JourneySegmentRequest | _Mapping[str, _Any] | None = ...) -> JourneySegment:
        """POST /api/v2/journey/segments"""
    def post_journey_views(self, body: JourneyView | _Mapping[str, _Any]) -> JourneyView:
        """POST /api/v2/journey/views"""
    def post_journey_view_schedules(self, view_id: str, body: JourneyViewSchedule | _Mapping[str, _Any]) -> JourneyViewSchedule:
        """POST /api/v2/journey/views/{viewId}/schedules"""
    def post_journey_views_encodings_validate(self, *, body: _Sequence[Label | _Mapping[str, _Any]] | None = ...) -> EntityListing:
        """POST /api/v2/journey/views/encodings/validate"""
    def post_journey_view_version_jobs(self, view_id: str, journey_version_id: str) -> JourneyViewJob:
        """POST /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs"""
    def post_journey_view_versions(self, view_id: str, body: JourneyView | _Mapping[str, _Any]) -> JourneyView:
        """POST /api/v2/journey/views/{viewId}/versions"""
    def put_journey_externalevents_schema(self, schema_id: str, body: JourneySchemaUpdateRequest | _Mapping[str, _Any]) -> JourneyExternalEventsSchema:
        """PUT /api/v2/journey/externalevents/schemas/{schemaId}"""
    def put_journey_view_schedules(self, view_id: str, body: JourneyViewSchedule | _Mapping[str, _Any]) -> JourneyViewSchedule:
        """PUT /api/v2/journey/views/{viewId}/schedules"""
    def put_journey_views_eventdefinition(self, event_definition_id: str, *, body: UpdateExternalEventRequest | _Mapping[str, _Any] | None = ...) -> UpdateExternalEventResponse:
        """PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId}"""
    def put_journey_views_eventdefinition_activate(self, event_definition_id: str, *, body: ActivateExternalEventRequest | _Mapping[str, _Any] | None = ...) -> ActivateExternalEventResponse:
        """PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId}/activate"""
    def put_journey_view_version(self, view_id: str, version_id: str, body: JourneyView | _Mapping[str, _Any]) -> JourneyView:
        """PUT /api/v2/journey/views/{viewId}/versions/{versionId}"""

class ActionEventActionMap(_Model):
    id: str
    self_uri: str
    version: int
    display_name: str

class ActionEventRequest(_Model):
    id: str
    session_id: str
    action_id: str
    action_state: _Literal["accepted", "rejected", "timedout", "errored", "ignored", "qualified", "offered", "started", "engaged", "qualifiedOutsideSchedule", "offeredOutsideSchedule", "abandoned", "completed", "frequencyCapReached"] | str
    error_code: str
    error_message: str
    self_uri: str

class ActionMap(_Model):
    id: str
    version: int
    is_active: bool
    display_name: str
    trigger_with_segments: list[str]
    trigger_with_event_conditions: list[EventCondition]
    trigger_with_outcome_probability_conditions: list[OutcomeProbabilityCondition]
    trigger_with_outcome_percentile_conditions: list[OutcomePercentileCondition]
    trigger_with_outcome_quantile_conditions: list[OutcomeQuantileCondition]
    page_url_conditions: list[UrlCondition]
    activation: Activation
    weight: int
    action: ActionMapAction
    action_map_schedule_groups: ActionMapScheduleGroups
    ignore_frequency_cap: bool
    self_uri: str
    created_date: str
    modified_date: str
    start_date: str
    end_date: str

class ActionMapAction(_Model):
    action_template: ActionMapActionTemplate
    media_type: _Literal["webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction"] | str
    architect_flow_fields: ArchitectFlowFields
    web_messaging_offer_fields: WebMessagingOfferFields
    open_action_fields: OpenActionFields

class ActionMapActionTemplate(_Model):
    id: str
    self_uri: str

class ActionMapEstimateOutcomeCriteria(_Model):
    outcome_id: str
    max_probability: float
    probability: float
    quantile: float
    max_quantile: float

class ActionMapEstimateRequest(_Model):
    segment_ids: list[str]
    outcome_criteria: ActionMapEstimateOutcomeCriteria

class ActionMapEstimateResult(_Model):
    qualified_session_count: int
    total_session_count: int
    per_segment_counts: list[SegmentEstimateCount]
    outcomes_scores_count: int

class ActionMapListing(_Model):
    entities: list[ActionMap]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ActionMapScheduleGroup(_Model):
    id: str

class ActionMapScheduleGroups(_Model):
    action_map_schedule_group: ActionMapScheduleGroup
    emergency_action_map_schedule_group: ActionMapScheduleGroup

class ActionTarget(_Model):
    id: str
    name: str
    user_data: list[KeyValue]
    supported_media_types: list[str]
    state: _Literal["active", "inactive", "deleted"] | str
    description: str
    service_level: ServiceLevel
    short_abandon_threshold: int
    self_uri: str
    created_date: str
    modified_date: str

class ActionTargetListing(_Model):
    entities: list[ActionTarget]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ActionTemplate(_Model):
    id: str
    name: str
    description: str
    version: int
    media_type: _Literal["webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction"] | str
    state: _Literal["Active", "Inactive", "Deleted"] | str
    content_offer: ContentOffer
    self_uri: str
    created_date: str
    modified_date: str

class ActionTemplateListing(_Model):
    entities: list[ActionTemplate]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ActivateExternalEventRequest(_Model):
    display_name: str
    rank: int

class ActivateExternalEventResponse(_Model):
    schema_id: str
    event_name: str
    display_name: str
    rank: int
    activation_status: _Literal["Activated", "Deactivated"] | str

class Activation(_Model):
    type: str
    delay_in_seconds: int

class AppEvent(_Model):
    event_name: str
    screen_name: str
    app: JourneyApp
    device: Device
    ip_address: str
    ip_organization: str
    geolocation: JourneyGeolocation
    sdk_library: SdkLibrary
    network_connectivity: NetworkConnectivity
    mkt_campaign: JourneyCampaign
    search_query: str
    attributes: dict[str, CustomEventAttribute]
    traits: dict[str, CustomEventAttribute]

class AppEventRequest(_Model):
    event_name: str
    screen_name: str
    app: JourneyApp
    device: RequestDevice
    sdk_library: SdkLibrary
    network_connectivity: NetworkConnectivity
    referrer_url: str
    search_query: str
    attributes: dict[str, CustomEventAttribute]
    traits: dict[str, CustomEventAttribute]
    external_id: str
    customer_cookie_id: str
    created_date: str

class AppEventResponse(_Model):
    id: str
    customer_id: str
    customer_id_type: str
    event_name: str
    screen_name: str
    app: JourneyApp
    device: Device
    ip_organization: str
    geolocation: JourneyGeolocation
    sdk_library: SdkLibrary
    network_connectivity: NetworkConnectivity
    mkt_campaign: JourneyCampaign
    session: AppEventResponseSession
    search_query: str
    attributes: dict[str, CustomEventAttribute]
    traits: dict[str, CustomEventAttribute]
    external_id: str
    created_date: str

class AppEventResponseSession(_Model):
    id: str
    duration_in_seconds: int
    event_count: int
    screenview_count: int
    referrer: Referrer
    self_uri: str
    created_date: str

class ArchitectFlowFields(_Model):
    architect_flow: AddressableEntityRef
    flow_request_mappings: list[RequestMapping]

class AssociatedValueField(_Model):
    data_type: _Literal["Number", "Integer"] | str
    name: str

class CallToAction(_Model):
    text: str
    url: str
    target: _Literal["Blank", "Self"] | str

class CloseButtonStyleProperties(_Model):
    color: str
    opacity: float

class ContentOffer(_Model):
    image_url: str
    display_mode: _Literal["Modal", "Overlay", "Toast"] | str
    layout_mode: _Literal["TextOnly", "ImageOnly", "LeftText", "RightText", "TopText", "BottomText"] | str
    title: str
    headline: str
    body: str
    call_to_action: CallToAction
    style: ContentOfferStylingConfiguration
    image_alt_text: str

class ContentOfferStyleProperties(_Model):
    padding: str
    color: str
    background_color: str

class ContentOfferStylingConfiguration(_Model):
    position: ContentPositionProperties
    offer: ContentOfferStyleProperties
    close_button: CloseButtonStyleProperties
    cta_button: CtaButtonStyleProperties
    title: TextStyleProperties
    headline: TextStyleProperties
    body: TextStyleProperties

class ContentPositionProperties(_Model):
    top: str
    bottom: str
    left: str
    right: str

class Context(_Model):
    patterns: list[ContextPattern]

class ContextPattern(_Model):
    criteria: list[EntityTypeCriteria]

class CreateExternalEventsConfigurationRequest(_Model):
    name: str
    description: str
    division_id: str
    schema_id: str
    source: str

class Criteria(_Model):
    key: str
    values_: list[str]
    should_ignore_case: bool
    operator: _Literal["containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith"] | str

class CtaButtonStyleProperties(_Model):
    color: str
    font: str
    font_size: str
    text_align: _Literal["Left", "Right", "Center"] | str
    background_color: str

class DataRange(_Model):
    date_min: str
    date_max: str

class DeploymentPing(_Model):
    actions: list[DeploymentWebAction]
    poll_interval_milliseconds: int

class DeploymentWebAction(_Model):
    id: str
    media_type: _Literal["webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction"] | str
    customer_id: str
    customer_id_type: str
    action_map_id: str
    action_map_version: int
    session_id: str
    web_messaging_offer_properties: WebMessagingOfferProperties
    content_offer_properties: ContentOffer
    open_action_properties: OpenActionProperties

class EntityTypeCriteria(_Model):
    key: str
    values_: list[str]
    should_ignore_case: bool
    operator: _Literal["containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith"] | str
    entity_type: _Literal["visit"] | str

class EstimateJobAsyncResponse(_Model):
    id: str
    self_uri: str

class Event(_Model):
    id: str
    correlation_id: str
    customer_id: str
    customer_id_type: str
    session: EventSession
    event_type: str
    outcome_achieved_event: OutcomeAchievedEvent
    segment_assignment_event: SegmentAssignmentEvent
    web_action_event: WebActionEvent
    web_event: WebEvent
    app_event: AppEvent
    created_date: str

class EventAction(_Model):
    id: str
    state: _Literal["accepted", "rejected", "timedout", "errored", "ignored", "qualified", "offered", "started", "engaged", "qualifiedOutsideSchedule", "offeredOutsideSchedule", "abandoned", "completed", "frequencyCapReached"] | str
    media_type: _Literal["webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction"] | str
    prompt: str
    created_date: str

class EventCondition(_Model):
    key: str
    values_: list[str]
    operator: _Literal["containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith"] | str
    stream_type: _Literal["Web", "Custom", "Conversation", "App"] | str
    session_type: str
    event_name: str

class EventListing(_Model):
    entities: list[Event]
    next_uri: str
    self_uri: str
    previous_uri: str

class EventSession(_Model):
    id: str
    self_uri: str
    type: str

class ExternalEvent(_Model):
    id: str
    date_created: str
    identifiers: ExternalEventIdentifiers
    attributes: dict[str, _Any]

class ExternalEventChange(_Model):
    change_category: _Literal["Error", "Updated", "New"] | str
    schema_id: str
    event_name: str
    date_detected: str
    system_status: _Literal["New", "Updated", "Active", "Inactive", "Error"] | str
    error_code: str
    error_description: str

class ExternalEventChangesResponse(_Model):
    changes: list[ExternalEventChange]

class ExternalEventExternalId(_Model):
    value: str
    external_source_id: str

class ExternalEventIdentifiers(_Model):
    external_ids: list[ExternalEventExternalId]

class ExternalEventSummary(_Model):
    schema_id: str
    event_name: str
    display_name: str
    rank: int
    activation_status: _Literal["Activated", "Deactivated"] | str
    system_status: _Literal["New", "Updated", "Active", "Inactive", "Error"] | str
    date_created: str
    date_modified: str
    date_first_activated: str

class ExternalEventsConfiguration(_Model):
    id: str
    name: str
    description: str
    division_id: str
    division_id_active: bool
    schema_id: str
    schema_active: bool
    source: str
    date_last_modified: str
    self_uri: str

class ExternalEventsConfigurationListing(_Model):
    entities: list[ExternalEventsConfiguration]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ExternalEventsRequest(_Model):
    entities: list[ExternalEvent]

class ExternalEventsResponse(_Model):
    unprocessed_entities: list[UnprocessedExternalEvent]

class ExternalSegment(_Model):
    id: str
    name: str
    source: _Literal["AdobeExperiencePlatform", "Custom"] | str

class FlowPaths(_Model):
    category: _Literal["All", "Abandoned", "AgentEscalation", "Complete", "Disconnect", "Error", "RecognitionFailure", "Transfer"] | str
    date_start: str
    date_end: str
    elements: dict[str, FlowPathsElement]

class FlowPathsElement(_Model):
    parent_id: str
    type: _Literal["Abandoned", "AgentEscalation", "Disconnect", "Error", "Exit", "Milestone", "Outcome", "RecognitionFailure", "Root", "TransferReturnToAgent", "TransferToAcd", "TransferToAcdVoicemail", "TransferToFlow", "TransferToGroup", "TransferToGroupVoicemail", "TransferToNumber", "TransferToSecureFlow", "TransferToUser", "TransferToUserVoicemail"] | str
    count: int
    flows: list[FlowPathsFlowDetails]
    flow_milestone: AddressableEntityRef
    flow_outcome: AddressableEntityRef
    flow_outcome_value: _Literal["FAILURE", "SUCCESS", "UNKNOWN"] | str

class FlowPathsFlowDetails(_Model):
    flow: AddressableEntityRef
    version: str
    type: _Literal["DigitalBot", "Bot", "InboundCall", "SecureCall", "InboundShortMessage", "InboundEmail", "OutboundCall"] | str
    count: int

class FlowPathsFlowFilter(_Model):
    id: str

class FlowPathsQuery(_Model):
    category: _Literal["All", "Abandoned", "AgentEscalation", "Complete", "Disconnect", "Error", "RecognitionFailure", "Transfer"] | str
    flows: list[FlowPathsFlowFilter]

class GetExternalEventsResponse(_Model):
    entities: list[ExternalEventSummary]

class GroupByAttribute(_Model):
    attribute: str
    value: str

class Journey(_Model):
    patterns: list[JourneyPattern]

class JourneyEventDefinition(_Model):
    id: str
    name: str
    source: _Literal["Native", "External"] | str
    rank: int
    display_name: str
    description: str
    json_schema: JsonSchemaDocument
    self_uri: str

class JourneyEventDefinitionListing(_Model):
    total: int
    entities: list[JourneyEventDefinition]
    self_uri: str

class JourneyExternalEventsSchema(_Model):
    id: str
    version: int
    enabled: bool
    date_created: str
    created_by: DomainEntityRef
    json_schema: JourneyJsonSchemaDocument
    self_uri: str

class JourneyExternalEventsSchemaListing(_Model):
    total: int
    entities: list[JourneyExternalEventsSchema]
    self_uri: str

class JourneyJsonSchemaDocument(_Model):
    title: str
    description: str
    required: list[str]
    properties: dict[str, _Any]

class JourneyJsonSchemaRequest(_Model):
    title: str
    description: str
    required: list[str]
    properties: dict[str, _Any]

class JourneyPattern(_Model):
    criteria: list[Criteria]
    count: int
    stream_type: _Literal["Web", "Custom", "Conversation", "App"] | str
    session_type: str
    event_name: str

class JourneySchemaUpdateRequest(_Model):
    version: int
    enabled: bool
    json_schema: JourneyJsonSchemaRequest

class JourneySegment(_Model):
    id: str
    is_active: bool
    display_name: str
    version: int
    description: str
    color: str
    scope: _Literal["Session", "Customer"] | str
    should_display_to_agent: bool
    context: Context
    journey: Journey
    external_segment: ExternalSegment
    assignment_expiration_days: int
    self_uri: str
    created_date: str
    modified_date: str

class JourneySegmentRequest(_Model):
    is_active: bool
    display_name: str
    version: int
    description: str
    color: str
    should_display_to_agent: bool
    context: RequestContext
    journey: RequestJourney
    external_segment: RequestExternalSegment
    assignment_expiration_days: int

class JourneyView(_Model):
    id: str
    name: str
    description: str
    version: int
    created_by: JourneyViewUser
    modified_by: JourneyViewUser
    interval: str
    duration: str
    elements: list[JourneyViewElement]
    charts: list[JourneyViewChart]
    date_created: str
    date_modified: str
    self_uri: str

class JourneyViewChart(_Model):
    id: str
    name: str
    version: int
    rank: int
    group_by_time: _Literal["Day", "Week", "Month", "Year"] | str
    group_by_attributes: list[JourneyViewChartGroupByAttribute]
    metrics: list[JourneyViewChartMetric]
    display_attributes: JourneyViewChartDisplayAttributes
    group_by_max: int
    self_uri: str

class JourneyViewChartDisplayAttributes(_Model):
    type: _Literal["Column", "Bar", "Line"] | str
    group_by_title: str
    metrics_title: str
    secondary_metrics_title: str
    show_legend: bool

class JourneyViewChartGroupByAttribute(_Model):
    element_id: str
    attribute: str

class JourneyViewChartMetric(_Model):
    id: str
    element_id: str
    aggregate: _Literal["EventCount", "CustomerCount", "Minimum", "Maximum", "Average", "Sum"] | str
    display_label: str
    attribute: str

class JourneyViewChartMetricResult(_Model):
    id: str
    values_: list[JourneyViewChartMetricResultValue]

class JourneyViewChartMetricResultValue(_Model):
    value: Number
    group_by_attributes: list[GroupByAttribute]

class JourneyViewChartResult(_Model):
    id: str
    version: int
    metrics: list[JourneyViewChartMetricResult]
    self_uri: str

class JourneyViewElement(_Model):
    id: str
    name: str
    attributes: JourneyViewElementAttributes
    display_attributes: JourneyViewElementDisplayAttributes
    filter: JourneyViewElementFilter
    followed_by: list[JourneyViewLink]

class JourneyViewElementAttributes(_Model):
    type: _Literal["Event"] | str
    id: str
    source: str

class JourneyViewElementDisplayAttributes(_Model):
    x: int
    y: int
    col: int

class JourneyViewElementFilter(_Model):
    type: _Literal["And"] | str
    predicates: list[JourneyViewElementFilterPredicate]
    number_predicates: list[JourneyViewElementFilterNumberPredicate]

class JourneyViewElementFilterNumberPredicate(_Model):
    dimension: str
    operator: _Literal["Matches", "NotMatches"] | str
    no_value: bool
    range: JourneyViewElementFilterRange

class JourneyViewElementFilterPredicate(_Model):
    dimension: str
    values_: list[str]
    operator: _Literal["Matches", "NotMatches"] | str
    no_value: bool

class JourneyViewElementFilterRange(_Model):
    lt: JourneyViewElementFilterRangeData
    lte: JourneyViewElementFilterRangeData
    gt: JourneyViewElementFilterRangeData
    gte: JourneyViewElementFilterRangeData
    eq: JourneyViewElementFilterRangeData
    neq: JourneyViewElementFilterRangeData

class JourneyViewElementFilterRangeData(_Model):
    duration: str
    number: float

class JourneyViewJob(_Model):
    id: str
    date_created: str
    date_completed: str
    status: _Literal["Accepted", "Executing", "Complete", "Failed", "Cancelled", "Scheduled"] | str
    journey_view: JourneyView
    date_completion_estimated: str
    estimated_completion_margin: int
    user_id: str
    self_uri: str

class JourneyViewJobListing(_Model):
    entities: list[JourneyViewJob]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class JourneyViewLink(_Model):
    id: str
    constraint_within: JourneyViewLinkTimeConstraint
    constraint_after: JourneyViewLinkTimeConstraint
    event_count_type: _Literal["All", "Concurrent", "Sequential"] | str
    join_attributes: list[str]

class JourneyViewLinkTimeConstraint(_Model):
    unit: _Literal["Seconds", "Minutes", "Hours", "Days", "Weeks", "Months"] | str
    value: int

class JourneyViewListing(_Model):
    entities: list[JourneyView]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class JourneyViewResult(_Model):
    elements: list[JourneyViewResultElement]
    charts: list[JourneyViewChartResult]

class JourneyViewResultElement(_Model):
    id: str
    metrics: JourneyViewResultMetrics
    followed_by: list[JourneyViewResultLink]
    self_uri: str

class JourneyViewResultLink(_Model):
    id: str
    connection_count: int
    self_uri: str

class JourneyViewResultMetrics(_Model):
    participant_count: int
    active_count: int
    completed_count: int
    dropout_count: int
    flow_count: int

class JourneyViewSchedule(_Model):
    id: str
    frequency: _Literal["Daily", "Weekly", "Monthly"] | str
    date_modified: str
    user: AddressableEntityRef
    self_uri: str

class JourneyViewScheduleListing(_Model):
    entities: list[JourneyViewSchedule]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class JourneyViewUser(_Model):
    id: str
    email_address: str
    self_uri: str

class KeyValue(_Model):
    key: str
    value: str

class Label(_Model):
    name: str
    value: str
    encoded: bool

class OpenActionFields(_Model):
    open_action: DomainEntityRef
    configuration_fields: dict[str, _Any]

class OpenActionProperties(_Model):
    open_action_name: str
    configuration_fields: dict[str, _Any]

class Outcome(_Model):
    id: str
    is_active: bool
    display_name: str
    version: int
    description: str
    is_positive: bool
    context: Context
    journey: Journey
    associated_value_field: AssociatedValueField
    self_uri: str
    created_date: str
    modified_date: str

class OutcomeAchievedEvent(_Model):
    outcome: OutcomeAchievedEventOutcome
    user_agent_string: str
    browser: Browser
    device: Device
    geolocation: JourneyGeolocation
    ip_address: str
    ip_organization: str
    mkt_campaign: JourneyCampaign
    visit_referrer: Referrer
    visit_created_date: str

class OutcomeAchievedEventOutcome(_Model):
    id: str
    self_uri: str
    display_name: str
    version: int

class OutcomeAttributionAsyncResponse(_Model):
    id: str
    percent_failed_threshold: int
    self_uri: str

class OutcomeAttributionJobStateResponse(_Model):
    id: str
    state: _Literal["Running", "Completed", "CompletedWithErrors", "Failed"] | str
    results_uri: str
    percent_failed_threshold: int
    self_uri: str
    created_date: str

class OutcomeAttributionListing(_Model):
    entities: list[OutcomeAttributionRequest]
    percent_failed_threshold: int

class OutcomeAttributionRequest(_Model):
    outcome_id: str
    external_contact_id: str
    associated_value: float
    touchpoints: list[Touchpoint]
    created_date: str

class OutcomeAttributionResponseListing(_Model):
    entities: list[OutcomeAttributionResultsResponse]

class OutcomeAttributionResultsResponse(_Model):
    outcome_id: str
    index: int
    external_contact_id: str
    associated_value: float
    state: _Literal["Completed", "Valid", "Invalid", "Failed"] | str
    message: str
    touchpoints: list[TouchpointResponse]
    created_date: str

class OutcomeListing(_Model):
    entities: list[Outcome]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class OutcomePercentileCondition(_Model):
    outcome_id: str
    maximum_percentile: float
    fallback_percentile: float

class OutcomePredictor(_Model):
    id: str
    outcome: OutcomeRef
    self_uri: str

class OutcomePredictorListing(_Model):
    entities: list[OutcomePredictor]

class OutcomePredictorRequest(_Model):
    outcome: OutcomeRefRequest

class OutcomeProbabilityCondition(_Model):
    outcome_id: str
    maximum_probability: float
    probability: float

class OutcomeQuantileCondition(_Model):
    outcome_id: str
    max_quantile_threshold: float
    fallback_quantile_threshold: float

class OutcomeRef(_Model):
    id: str
    self_uri: str

class OutcomeRefRequest(_Model):
    id: str

class OutcomeRequest(_Model):
    is_active: bool
    display_name: str
    version: int
    description: str
    is_positive: bool
    context: RequestContext
    journey: RequestJourney
    associated_value_field: AssociatedValueField

class OutcomeScore(_Model):
    outcome: AddressableEntityRef
    session_max_probability: float
    probability: float
    percentile: int
    session_max_percentile: int
    quantile: float
    session_max_quantile: float

class OutcomeScoresResult(_Model):
    outcome_scores: list[OutcomeScore]
    modified_date: str

class PatchAction(_Model):
    media_type: _Literal["webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction"] | str
    action_template: ActionMapActionTemplate
    architect_flow_fields: ArchitectFlowFields
    web_messaging_offer_fields: PatchWebMessagingOfferFields
    open_action_fields: OpenActionFields

class PatchActionMap(_Model):
    id: str
    version: int
    is_active: bool
    display_name: str
    trigger_with_segments: list[str]
    trigger_with_event_conditions: list[EventCondition]
    trigger_with_outcome_probability_conditions: list[OutcomeProbabilityCondition]
    trigger_with_outcome_percentile_conditions: list[OutcomePercentileCondition]
    trigger_with_outcome_quantile_conditions: list[OutcomeQuantileCondition]
    page_url_conditions: list[UrlCondition]
    activation: Activation
    weight: int
    action: PatchAction
    action_map_schedule_groups: PatchActionMapScheduleGroups
    ignore_frequency_cap: bool
    self_uri: str
    created_date: str
    modified_date: str
    start_date: str
    end_date: str

class PatchActionMapScheduleGroups(_Model):
    action_map_schedule_group: ActionMapScheduleGroup
    emergency_action_map_schedule_group: ActionMapScheduleGroup

class PatchActionTemplate(_Model):
    name: str
    description: str
    version: int
    media_type: _Literal["webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction"] | str
    state: _Literal["Active", "Inactive", "Deleted"] | str
    content_offer: PatchContentOffer

class PatchAssociatedValueField(_Model):
    data_type: _Literal["Number", "Integer"] | str
    name: str

class PatchCallToAction(_Model):
    text: str
    url: str
    target: _Literal["Blank", "Self"] | str

class PatchCloseButtonStyleProperties(_Model):
    color: str
    opacity: float

class PatchContentOffer(_Model):
    image_url: str
    display_mode: _Literal["Modal", "Overlay", "Toast"] | str
    layout_mode: _Literal["TextOnly", "ImageOnly", "LeftText", "RightText", "TopText", "BottomText"] | str
    title: str
    headline: str
    body: str
    call_to_action: PatchCallToAction
    style: PatchContentOfferStylingConfiguration
    image_alt_text: str

class PatchContentOfferStyleProperties(_Model):
    padding: str
    color: str
    background_color: str

class PatchContentOfferStylingConfiguration(_Model):
    position: PatchContentPositionProperties
    offer: PatchContentOfferStyleProperties
    close_button: PatchCloseButtonStyleProperties
    cta_button: PatchCtaButtonStyleProperties
    title: PatchTextStyleProperties
    headline: PatchTextStyleProperties
    body: PatchTextStyleProperties

class PatchContentPositionProperties(_Model):
    top: str
    bottom: str
    left: str
    right: str

class PatchContext(_Model):
    patterns: list[PatchContextPattern]

class PatchContextPattern(_Model):
    criteria: list[PatchEntityTypeCriteria]

class PatchCriteria(_Model):
    key: str
    values_: list[str]
    should_ignore_case: bool
    operator: _Literal["containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith"] | str

class PatchCtaButtonStyleProperties(_Model):
    color: str
    font: str
    font_size: str
    text_align: _Literal["Left", "Right", "Center"] | str
    background_color: str

class PatchEntityTypeCriteria(_Model):
    key: str
    values_: list[str]
    should_ignore_case: bool
    operator: _Literal["containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith"] | str
    entity_type: _Literal["visit"] | str

class PatchExternalSegment(_Model):
    name: str

class PatchJourney(_Model):
    patterns: list[PatchJourneyPattern]

class PatchJourneyPattern(_Model):
    criteria: list[PatchCriteria]
    count: int
    stream_type: _Literal["Web", "Custom", "Conversation", "App"] | str
    session_type: str
    event_name: str

class PatchOutcome(_Model):
    is_active: bool
    display_name: str
    version: int
    description: str
    is_positive: bool
    context: PatchContext
    journey: PatchJourney
    associated_value_field: PatchAssociatedValueField

class PatchSegment(_Model):
    is_active: bool
    display_name: str
    version: int
    description: str
    color: str
    should_display_to_agent: bool
    context: PatchContext
    journey: PatchJourney
    external_segment: PatchExternalSegment
    assignment_expiration_days: int

class PatchTextStyleProperties(_Model):
    color: str
    font: str
    font_size: str
    text_align: _Literal["Left", "Right", "Center"] | str

class PatchWebMessagingOfferFields(_Model):
    offer_text: str
    architect_flow: AddressableEntityRef

class RequestContext(_Model):
    patterns: list[RequestContextPattern]

class RequestContextPattern(_Model):
    criteria: list[RequestEntityTypeCriteria]

class RequestCriteria(_Model):
    key: str
    values_: list[str]
    should_ignore_case: bool
    operator: _Literal["containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith"] | str

class RequestDevice(_Model):
    category: _Literal["desktop", "mobile", "tablet", "other"] | str
    type: str
    is_mobile: bool
    screen_height: int
    screen_width: int
    screen_density: int
    fingerprint: str
    os_family: str
    os_version: str
    manufacturer: str

class RequestEntityTypeCriteria(_Model):
    key: str
    values_: list[str]
    should_ignore_case: bool
    operator: _Literal["containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith"] | str
    entity_type: _Literal["visit"] | str

class RequestExternalSegment(_Model):
    id: str
    name: str
    source: _Literal["AdobeExperiencePlatform", "Custom"] | str

class RequestJourney(_Model):
    patterns: list[RequestJourneyPattern]

class RequestJourneyPattern(_Model):
    criteria: list[RequestCriteria]
    count: int
    stream_type: _Literal["Web", "Custom", "Conversation", "App"] | str
    session_type: str
    event_name: str

class RequestMapping(_Model):
    name: str
    attribute_type: _Literal["String", "Number", "Integer", "Boolean"] | str
    mapping_type: _Literal["Lookup", "HardCoded"] | str
    value: str

class RequestPage(_Model):
    url: str
    title: str
    keywords: str
    lang: str

class ResponsePage(_Model):
    url: str
    title: str
    domain: str
    fragment: str
    hostname: str
    keywords: str
    lang: str
    pathname: str
    query_string: str

class SegmentAssignmentEvent(_Model):
    segment: AddressableEntityRef

class SegmentEstimateCount(_Model):
    segment_id: str
    count: int

class SegmentListing(_Model):
    entities: list[JourneySegment]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class TextStyleProperties(_Model):
    color: str
    font: str
    font_size: str
    text_align: _Literal["Left", "Right", "Center"] | str

class Touchpoint(_Model):
    conversation_id: str
    agent_id: str
    associated_value: float
    media_type: _Literal["Email", "Message", "Voice"] | str
    created_date: str

class TouchpointResponse(_Model):
    conversation_id: str
    agent_id: str
    associated_value: float
    media_type: _Literal["Email", "Message", "Voice"] | str
    state: _Literal["Completed", "Valid", "Invalid", "Failed"] | str
    message: str
    created_date: str

class UnprocessedExternalEvent(_Model):
    event: ExternalEvent
    original_request_index: int
    is_retryable: bool
    error_message: str
    status_code: int

class UpdateExternalEventRequest(_Model):
    display_name: str
    rank: int

class UpdateExternalEventResponse(_Model):
    schema_id: str
    event_name: str
    display_name: str
    rank: int
    activation_status: _Literal["Activated", "Deactivated"] | str

class UpdateExternalEventsConfigurationRequest(_Model):
    name: str
    description: str

class UrlCondition(_Model):
    values_: list[str]
    operator: _Literal["containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith"] | str

class WebActionEvent(_Model):
    action: EventAction
    action_map: ActionEventActionMap
    time_to_disposition: int
    error_code: str
    error_message: str
    user_agent_string: str
    browser: Browser
    device: Device
    geolocation: JourneyGeolocation
    ip_address: str
    ip_organization: str
    mkt_campaign: JourneyCampaign
    visit_referrer: Referrer

class WebEvent(_Model):
    event_name: str
    total_event_count: int
    total_pageview_count: int
    page: JourneyPage
    user_agent_string: str
    browser: Browser
    device: Device
    geolocation: JourneyGeolocation
    ip_address: str
    ip_organization: str
    mkt_campaign: JourneyCampaign
    referrer: Referrer
    attributes: dict[str, CustomEventAttribute]
    traits: dict[str, CustomEventAttribute]
    search_query: str
    authenticated: bool

class WebEventBrowser(_Model):
    family: str
    version: str
    lang: str

class WebEventDevice(_Model):
    category: _Literal["desktop", "mobile", "tablet", "other"] | str
    type: str
    is_mobile: bool
    screen_height: int
    screen_width: int
    screen_density: int
    os_family: str
    os_version: str
    manufacturer: str

class WebEventRequest(_Model):
    customer_cookie_id: str
    event_name: str
    page: RequestPage
    user_agent_string: str
    browser: WebEventBrowser
    device: WebEventDevice
    search_query: str
    ip_address: str
    referrer_url: str
    attributes: dict[str, CustomEventAttribute]
    traits: dict[str, CustomEventAttribute]
    external_id: str
    created_date: str

class WebEventResponse(_Model):
    customer_id: str
    event_name: str
    customer_id_type: str
    page: ResponsePage
    user_agent_string: str
    browser: WebEventBrowser
    device: WebEventDevice
    search_query: str
    ip_organization: str
    geolocation: JourneyGeolocation
    mkt_campaign: JourneyCampaign
    session: WebEventResponseSession
    referrer: Referrer
    attributes: dict[str, CustomEventAttribute]
    traits: dict[str, CustomEventAttribute]
    authenticated: bool
    external_id: str
    created_date: str

class WebEventResponseSession(_Model):
    id: str
    duration_in_seconds: int
    event_count: int
    pageview_count: int
    referrer: Referrer
    self_uri: str
    created_date: str

class WebMessagingOfferFields(_Model):
    offer_text: str
    architect_flow: AddressableEntityRef

class WebMessagingOfferProperties(_Model):
    offer_text: str
