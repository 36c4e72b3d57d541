// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, AsyncQueryResponse, AsyncQueryStatus, Browser, Coretype, CoretypeListing, CustomEventAttribute, Device, DomainEntityRef, EntityListing, JourneyAggregateDataContainer, JourneyAggregateQueryResponse, JourneyAggregationQuery, JourneyApp, JourneyAsyncAggregateQueryResponse, JourneyAsyncAggregationQuery, JourneyCampaign, JourneyGeolocation, JourneyPage, JsonSchemaDocument, NetworkConnectivity, Number, Referrer, SchemaQuantityLimits, SdkLibrary, SegmentAssignmentListing, ServiceLevel, Session, SessionListing, UpdateSegmentAssignmentRequest, UpdateSegmentAssignmentResponse } from './_shared.cjs'

export class JourneyApi extends _PureCloudGroup {
  /** DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId} */
  deleteAnalyticsJourneysAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/journey/actionmaps/{actionMapId} */
  deleteJourneyActionmap<W extends boolean = false>(actionMapId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/journey/actiontemplates/{actionTemplateId} */
  deleteJourneyActiontemplate<W extends boolean = false>(actionTemplateId: string, options?: { hardDelete?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/journey/externalevents/configurations/{configId} */
  deleteJourneyExternaleventsConfiguration<W extends boolean = false>(configId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/journey/externalevents/schemas/{schemaId} */
  deleteJourneyExternaleventsSchema<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/journey/outcomes/{outcomeId} @deprecated */
  deleteJourneyOutcome<W extends boolean = false>(outcomeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/journey/outcomes/predictors/{predictorId} @deprecated */
  deleteJourneyOutcomesPredictor<W extends boolean = false>(predictorId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/journey/segments/{segmentId} */
  deleteJourneySegment<W extends boolean = false>(segmentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/journey/views/{viewId} */
  deleteJourneyView<W extends boolean = false>(viewId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/journey/views/{viewId}/schedules */
  deleteJourneyViewSchedules<W extends boolean = false>(viewId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyViewSchedule, W>
  /** GET /api/v2/analytics/journeys/aggregates/jobs/{jobId} */
  getAnalyticsJourneysAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results */
  getAnalyticsJourneysAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<JourneyAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results */
  getAnalyticsJourneysAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<JourneyAggregateDataContainer, JourneyAsyncAggregateQueryResponse, W>
  /** GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments */
  getExternalcontactsContactJourneySegments<W extends boolean = false>(contactId: string, options?: { includeMerged?: boolean; limit?: number } & _Inline<W>, call?: _Call<W>): _Answer<SegmentAssignmentListing, W>
  /** GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions */
  getExternalcontactsContactJourneySessions<W extends boolean = false>(contactId: string, options?: { pageSize?: string; after?: string; includeMerged?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<SessionListing, W>
  /** All items of GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions */
  getExternalcontactsContactJourneySessionsIter<W extends boolean = false>(contactId: string, options?: { pageSize?: string; after?: string; includeMerged?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Session, SessionListing, W>
  /** GET /api/v2/journey/actionmaps/{actionMapId} */
  getJourneyActionmap<W extends boolean = false>(actionMapId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ActionMap, W>
  /** GET /api/v2/journey/actionmaps */
  getJourneyActionmaps<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: string; filterField?: string; filterValue?: string; actionMapIds?: _Many<string>; queryFields?: _Many<string>; queryValue?: string } & _Inline<W>, call?: _Call<W>): _Answer<ActionMapListing, W>
  /** All items of GET /api/v2/journey/actionmaps */
  getJourneyActionmapsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: string; filterField?: string; filterValue?: string; actionMapIds?: _Many<string>; queryFields?: _Many<string>; queryValue?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ActionMap, ActionMapListing, W>
  /** GET /api/v2/journey/actionmaps/estimates/jobs/{jobId} @deprecated */
  getJourneyActionmapsEstimatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}/results @deprecated */
  getJourneyActionmapsEstimatesJobResults<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ActionMapEstimateResult, W>
  /** GET /api/v2/journey/actiontargets/{actionTargetId} @deprecated */
  getJourneyActiontarget<W extends boolean = false>(actionTargetId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ActionTarget, W>
  /** GET /api/v2/journey/actiontargets @deprecated */
  getJourneyActiontargets<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<ActionTargetListing, W>
  /** All items of GET /api/v2/journey/actiontargets @deprecated */
  getJourneyActiontargetsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ActionTarget, ActionTargetListing, W>
  /** GET /api/v2/journey/actiontemplates/{actionTemplateId} */
  getJourneyActiontemplate<W extends boolean = false>(actionTemplateId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ActionTemplate, W>
  /** GET /api/v2/journey/actiontemplates */
  getJourneyActiontemplates<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: string; mediaType?: _Open<"webchat" | "webMessagingOffer" | "contentOffer" | "integrationAction" | "architectFlow" | "openAction">; state?: _Open<"Active" | "Inactive" | "Deleted">; queryFields?: _Many<string>; queryValue?: string } & _Inline<W>, call?: _Call<W>): _Answer<ActionTemplateListing, W>
  /** All items of GET /api/v2/journey/actiontemplates */
  getJourneyActiontemplatesIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: string; mediaType?: _Open<"webchat" | "webMessagingOffer" | "contentOffer" | "integrationAction" | "architectFlow" | "openAction">; state?: _Open<"Active" | "Inactive" | "Deleted">; queryFields?: _Many<string>; queryValue?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ActionTemplate, ActionTemplateListing, W>
  /** GET /api/v2/journey/deployments/{deploymentId}/customers/{customerCookieId}/ping */
  getJourneyDeploymentCustomerPing<W extends boolean = false>(deploymentId: string, customerCookieId: string, options?: { dl?: string; dt?: string; appNamespace?: string; sessionId?: string; sinceLastBeaconMilliseconds?: number } & _Inline<W>, call?: _Call<W>): _Answer<DeploymentPing, W>
  /** GET /api/v2/journey/externalevents/configurations/{configId} */
  getJourneyExternaleventsConfiguration<W extends boolean = false>(configId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalEventsConfiguration, W>
  /** GET /api/v2/journey/externalevents/configurations */
  getJourneyExternaleventsConfigurations<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<ExternalEventsConfigurationListing, W>
  /** All items of GET /api/v2/journey/externalevents/configurations */
  getJourneyExternaleventsConfigurationsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExternalEventsConfiguration, ExternalEventsConfigurationListing, W>
  /** GET /api/v2/journey/externalevents/schemas/{schemaId} */
  getJourneyExternaleventsSchema<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyExternalEventsSchema, W>
  /** GET /api/v2/journey/externalevents/schemas */
  getJourneyExternaleventsSchemas<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyExternalEventsSchemaListing, W>
  /** GET /api/v2/journey/externalevents/schemas/coretypes/{coreTypeName} */
  getJourneyExternaleventsSchemasCoretype<W extends boolean = false>(coreTypeName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Coretype, W>
  /** GET /api/v2/journey/externalevents/schemas/coretypes */
  getJourneyExternaleventsSchemasCoretypes<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CoretypeListing, W>
  /** GET /api/v2/journey/externalevents/schemas/limits */
  getJourneyExternaleventsSchemasLimits<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SchemaQuantityLimits, W>
  /** GET /api/v2/journey/externalevents/schemas/{schemaId}/versions/{versionId} */
  getJourneyExternaleventsSchemaVersion<W extends boolean = false>(schemaId: string, versionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyExternalEventsSchema, W>
  /** GET /api/v2/journey/externalevents/schemas/{schemaId}/versions */
  getJourneyExternaleventsSchemaVersions<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyExternalEventsSchemaListing, W>
  /** GET /api/v2/journey/outcomes/{outcomeId} @deprecated */
  getJourneyOutcome<W extends boolean = false>(outcomeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Outcome, W>
  /** GET /api/v2/journey/outcomes @deprecated */
  getJourneyOutcomes<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: string; outcomeIds?: _Many<string>; queryFields?: _Many<string>; queryValue?: string } & _Inline<W>, call?: _Call<W>): _Answer<OutcomeListing, W>
  /** All items of GET /api/v2/journey/outcomes @deprecated */
  getJourneyOutcomesIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: string; outcomeIds?: _Many<string>; queryFields?: _Many<string>; queryValue?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Outcome, OutcomeListing, W>
  /** GET /api/v2/journey/outcomes/attributions/jobs/{jobId} (preview) @deprecated */
  getJourneyOutcomesAttributionsJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OutcomeAttributionJobStateResponse, W>
  /** GET /api/v2/journey/outcomes/attributions/jobs/{jobId}/results (preview) @deprecated */
  getJourneyOutcomesAttributionsJobResults<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OutcomeAttributionResponseListing, W>
  /** GET /api/v2/journey/outcomes/predictors/{predictorId} @deprecated */
  getJourneyOutcomesPredictor<W extends boolean = false>(predictorId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OutcomePredictor, W>
  /** GET /api/v2/journey/outcomes/predictors @deprecated */
  getJourneyOutcomesPredictors<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<OutcomePredictorListing, W>
  /** GET /api/v2/journey/segments/{segmentId} */
  getJourneySegment<W extends boolean = false>(segmentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneySegment, W>
  /** GET /api/v2/journey/segments */
  getJourneySegments<W extends boolean = false>(options?: { sortBy?: string; pageSize?: number; pageNumber?: number; isActive?: boolean; segmentIds?: _Many<string>; queryFields?: _Many<string>; queryValue?: string } & _Inline<W>, call?: _Call<W>): _Answer<SegmentListing, W>
  /** All items of GET /api/v2/journey/segments */
  getJourneySegmentsIter<W extends boolean = false>(options?: { sortBy?: string; pageSize?: number; pageNumber?: number; isActive?: boolean; segmentIds?: _Many<string>; queryFields?: _Many<string>; queryValue?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<JourneySegment, SegmentListing, W>
  /** GET /api/v2/journey/sessions/{sessionId} */
  getJourneySession<W extends boolean = false>(sessionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Session, W>
  /** GET /api/v2/journey/sessions/{sessionId}/events */
  getJourneySessionEvents<W extends boolean = false>(sessionId: string, options?: { pageSize?: string; after?: string; eventType?: _Open<"com.genesys.journey.OutcomeAchievedEvent" | "com.genesys.journey.SegmentAssignmentEvent" | "com.genesys.journey.WebActionEvent" | "com.genesys.journey.WebEvent" | "com.genesys.journey.AppEvent"> } & _Inline<W>, call?: _Call<W>): _Answer<EventListing, W>
  /** All items of GET /api/v2/journey/sessions/{sessionId}/events */
  getJourneySessionEventsIter<W extends boolean = false>(sessionId: string, options?: { pageSize?: string; after?: string; eventType?: _Open<"com.genesys.journey.OutcomeAchievedEvent" | "com.genesys.journey.SegmentAssignmentEvent" | "com.genesys.journey.WebActionEvent" | "com.genesys.journey.WebEvent" | "com.genesys.journey.AppEvent">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Event, EventListing, W>
  /** GET /api/v2/journey/sessions/{sessionId}/outcomescores @deprecated */
  getJourneySessionOutcomescores<W extends boolean = false>(sessionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OutcomeScoresResult, W>
  /** GET /api/v2/journey/views/{viewId} */
  getJourneyView<W extends boolean = false>(viewId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyView, W>
  /** GET /api/v2/journey/views */
  getJourneyViews<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; nameOrCreatedBy?: string; expand?: _Open<"charts">; id?: string } & _Inline<W>, call?: _Call<W>): _Answer<JourneyViewListing, W>
  /** All items of GET /api/v2/journey/views */
  getJourneyViewsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; nameOrCreatedBy?: string; expand?: _Open<"charts">; id?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<JourneyView, JourneyViewListing, W>
  /** GET /api/v2/journey/views/{viewId}/schedules */
  getJourneyViewSchedules<W extends boolean = false>(viewId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyViewSchedule, W>
  /** GET /api/v2/journey/views/data/details */
  getJourneyViewsDataDetails<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<DataRange, W>
  /** GET /api/v2/journey/views/eventdefinitions/{eventDefinitionId} */
  getJourneyViewsEventdefinition<W extends boolean = false>(eventDefinitionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyEventDefinition, W>
  /** GET /api/v2/journey/views/eventdefinitions */
  getJourneyViewsEventdefinitions<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyEventDefinitionListing, W>
  /** GET /api/v2/journey/views/eventdefinitions/external */
  getJourneyViewsEventdefinitionsExternal<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<GetExternalEventsResponse, W>
  /** GET /api/v2/journey/views/eventdefinitions/external/changes */
  getJourneyViewsEventdefinitionsExternalChanges<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalEventChangesResponse, W>
  /** GET /api/v2/journey/views/jobs */
  getJourneyViewsJobs<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; interval?: string; statuses?: string } & _Inline<W>, call?: _Call<W>): _Answer<JourneyViewJobListing, W>
  /** All items of GET /api/v2/journey/views/jobs */
  getJourneyViewsJobsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; interval?: string; statuses?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<JourneyViewJob, JourneyViewJobListing, W>
  /** GET /api/v2/journey/views/jobs/me */
  getJourneyViewsJobsMe<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; interval?: string; statuses?: string } & _Inline<W>, call?: _Call<W>): _Answer<JourneyViewJobListing, W>
  /** All items of GET /api/v2/journey/views/jobs/me */
  getJourneyViewsJobsMeIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; interval?: string; statuses?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<JourneyViewJob, JourneyViewJobListing, W>
  /** GET /api/v2/journey/views/schedules */
  getJourneyViewsSchedules<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<JourneyViewScheduleListing, W>
  /** All items of GET /api/v2/journey/views/schedules */
  getJourneyViewsSchedulesIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<JourneyViewSchedule, JourneyViewScheduleListing, W>
  /** GET /api/v2/journey/views/{viewId}/versions/{versionId} */
  getJourneyViewVersion<W extends boolean = false>(viewId: string, versionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyView, W>
  /** GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId} */
  getJourneyViewVersionChart<W extends boolean = false>(viewId: string, journeyViewVersion: string, chartId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyViewChart, W>
  /** GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion} */
  getJourneyViewVersionChartVersion<W extends boolean = false>(viewId: string, journeyViewVersion: string, chartId: string, chartVersion: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyViewChart, W>
  /** GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId} */
  getJourneyViewVersionJob<W extends boolean = false>(viewId: string, journeyVersionId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyViewJob, W>
  /** GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results */
  getJourneyViewVersionJobResults<W extends boolean = false>(viewId: string, journeyViewVersion: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyViewResult, W>
  /** GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId} */
  getJourneyViewVersionJobResultsChart<W extends boolean = false>(viewId: string, journeyVersionId: string, jobId: string, chartId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyViewChartResult, W>
  /** GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/latest */
  getJourneyViewVersionJobsLatest<W extends boolean = false>(viewId: string, journeyVersionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyViewJob, W>
  /** PATCH /api/v2/journey/actionmaps/{actionMapId} */
  patchJourneyActionmap<W extends boolean = false>(actionMapId: string, options?: { body?: PatchActionMap } & _Inline<W>, call?: _Call<W>): _Answer<ActionMap, W>
  /** PATCH /api/v2/journey/actiontemplates/{actionTemplateId} */
  patchJourneyActiontemplate<W extends boolean = false>(actionTemplateId: string, options?: { body?: PatchActionTemplate } & _Inline<W>, call?: _Call<W>): _Answer<ActionTemplate, W>
  /** PATCH /api/v2/journey/externalevents/configurations/{configId} */
  patchJourneyExternaleventsConfiguration<W extends boolean = false>(configId: string, options?: { body?: UpdateExternalEventsConfigurationRequest } & _Inline<W>, call?: _Call<W>): _Answer<ExternalEventsConfiguration, W>
  /** PATCH /api/v2/journey/outcomes/{outcomeId} @deprecated */
  patchJourneyOutcome<W extends boolean = false>(outcomeId: string, options?: { body?: PatchOutcome } & _Inline<W>, call?: _Call<W>): _Answer<Outcome, W>
  /** PATCH /api/v2/journey/segments/{segmentId} */
  patchJourneySegment<W extends boolean = false>(segmentId: string, options?: { body?: PatchSegment } & _Inline<W>, call?: _Call<W>): _Answer<JourneySegment, W>
  /** PATCH /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId} */
  patchJourneyViewVersionJob<W extends boolean = false>(viewId: string, journeyVersionId: string, jobId: string, body: JourneyViewJob, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyViewJob, W>
  /** POST /api/v2/analytics/journeys/aggregates/jobs */
  postAnalyticsJourneysAggregatesJobs<W extends boolean = false>(body: JourneyAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/journeys/aggregates/query */
  postAnalyticsJourneysAggregatesQuery<W extends boolean = false>(body: JourneyAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyAggregateQueryResponse, W>
  /** POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments */
  postExternalcontactsContactJourneySegments<W extends boolean = false>(contactId: string, options?: { body?: UpdateSegmentAssignmentRequest } & _Inline<W>, call?: _Call<W>): _Answer<UpdateSegmentAssignmentResponse, W>
  /** POST /api/v2/journey/actionmaps */
  postJourneyActionmaps<W extends boolean = false>(options?: { body?: ActionMap } & _Inline<W>, call?: _Call<W>): _Answer<ActionMap, W>
  /** POST /api/v2/journey/actionmaps/estimates/jobs @deprecated */
  postJourneyActionmapsEstimatesJobs<W extends boolean = false>(body: ActionMapEstimateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<EstimateJobAsyncResponse, W>
  /** POST /api/v2/journey/actiontemplates */
  postJourneyActiontemplates<W extends boolean = false>(options?: { body?: ActionTemplate } & _Inline<W>, call?: _Call<W>): _Answer<ActionTemplate, W>
  /** POST /api/v2/journey/deployments/{deploymentId}/actionevent */
  postJourneyDeploymentActionevent<W extends boolean = false>(deploymentId: string, body: ActionEventRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/journey/deployments/{deploymentId}/appevents */
  postJourneyDeploymentAppevents<W extends boolean = false>(deploymentId: string, options?: { body?: AppEventRequest } & _Inline<W>, call?: _Call<W>): _Answer<AppEventResponse, W>
  /** POST /api/v2/journey/deployments/{deploymentId}/webevents */
  postJourneyDeploymentWebevents<W extends boolean = false>(deploymentId: string, options?: { body?: WebEventRequest } & _Inline<W>, call?: _Call<W>): _Answer<WebEventResponse, W>
  /** POST /api/v2/journey/externalevents/configurations/{configurationId}/events */
  postJourneyExternaleventsConfigurationEvents<W extends boolean = false>(configurationId: string, options?: { body?: ExternalEventsRequest } & _Inline<W>, call?: _Call<W>): _Answer<ExternalEventsResponse, W>
  /** POST /api/v2/journey/externalevents/configurations */
  postJourneyExternaleventsConfigurations<W extends boolean = false>(options?: { body?: CreateExternalEventsConfigurationRequest } & _Inline<W>, call?: _Call<W>): _Answer<ExternalEventsConfiguration, W>
  /** POST /api/v2/journey/externalevents/schemas */
  postJourneyExternaleventsSchemas<W extends boolean = false>(body: JourneyJsonSchemaRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyExternalEventsSchema, W>
  /** POST /api/v2/journey/flows/paths/query */
  postJourneyFlowsPathsQuery<W extends boolean = false>(options?: { body?: FlowPathsQuery } & _Inline<W>, call?: _Call<W>): _Answer<FlowPaths, W>
  /** POST /api/v2/journey/outcomes @deprecated */
  postJourneyOutcomes<W extends boolean = false>(options?: { body?: OutcomeRequest } & _Inline<W>, call?: _Call<W>): _Answer<Outcome, W>
  /** POST /api/v2/journey/outcomes/attributions/jobs (preview) @deprecated */
  postJourneyOutcomesAttributionsJobs<W extends boolean = false>(options?: { body?: OutcomeAttributionListing } & _Inline<W>, call?: _Call<W>): _Answer<OutcomeAttributionAsyncResponse, W>
  /** POST /api/v2/journey/outcomes/predictors @deprecated */
  postJourneyOutcomesPredictors<W extends boolean = false>(options?: { body?: OutcomePredictorRequest } & _Inline<W>, call?: _Call<W>): _Answer<OutcomePredictor, W>
  /** POST /api/v2/journey/segments */
  postJourneySegments<W extends boolean = false>(options?: { body?: JourneySegmentRequest } & _Inline<W>, call?: _Call<W>): _Answer<JourneySegment, W>
  /** POST /api/v2/journey/views */
  postJourneyViews<W extends boolean = false>(body: JourneyView, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyView, W>
  /** POST /api/v2/journey/views/{viewId}/schedules */
  postJourneyViewSchedules<W extends boolean = false>(viewId: string, body: JourneyViewSchedule, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyViewSchedule, W>
  /** POST /api/v2/journey/views/encodings/validate */
  postJourneyViewsEncodingsValidate<W extends boolean = false>(options?: { body?: readonly Label[] } & _Inline<W>, call?: _Call<W>): _Answer<EntityListing, W>
  /** POST /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs */
  postJourneyViewVersionJobs<W extends boolean = false>(viewId: string, journeyVersionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyViewJob, W>
  /** POST /api/v2/journey/views/{viewId}/versions */
  postJourneyViewVersions<W extends boolean = false>(viewId: string, body: JourneyView, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyView, W>
  /** PUT /api/v2/journey/externalevents/schemas/{schemaId} */
  putJourneyExternaleventsSchema<W extends boolean = false>(schemaId: string, body: JourneySchemaUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyExternalEventsSchema, W>
  /** PUT /api/v2/journey/views/{viewId}/schedules */
  putJourneyViewSchedules<W extends boolean = false>(viewId: string, body: JourneyViewSchedule, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyViewSchedule, W>
  /** PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId} */
  putJourneyViewsEventdefinition<W extends boolean = false>(eventDefinitionId: string, options?: { body?: UpdateExternalEventRequest } & _Inline<W>, call?: _Call<W>): _Answer<UpdateExternalEventResponse, W>
  /** PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId}/activate */
  putJourneyViewsEventdefinitionActivate<W extends boolean = false>(eventDefinitionId: string, options?: { body?: ActivateExternalEventRequest } & _Inline<W>, call?: _Call<W>): _Answer<ActivateExternalEventResponse, W>
  /** PUT /api/v2/journey/views/{viewId}/versions/{versionId} */
  putJourneyViewVersion<W extends boolean = false>(viewId: string, versionId: string, body: JourneyView, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyView, W>
}

export interface ActionEventActionMap {
  id: string
  selfUri?: string
  version: number
  displayName: string
}

export interface ActionEventRequest {
  id?: string
  sessionId: string
  actionId: string
  actionState: _Open<"accepted" | "rejected" | "timedout" | "errored" | "ignored" | "qualified" | "offered" | "started" | "engaged" | "qualifiedOutsideSchedule" | "offeredOutsideSchedule" | "abandoned" | "completed" | "frequencyCapReached">
  errorCode?: string
  errorMessage?: string
  selfUri?: string
}

export interface ActionMap {
  id?: string
  version?: number
  isActive?: boolean
  displayName: string
  triggerWithSegments?: string[]
  triggerWithEventConditions?: EventCondition[]
  triggerWithOutcomeProbabilityConditions?: OutcomeProbabilityCondition[]
  triggerWithOutcomePercentileConditions?: OutcomePercentileCondition[]
  triggerWithOutcomeQuantileConditions?: OutcomeQuantileCondition[]
  pageUrlConditions?: UrlCondition[]
  activation?: Activation
  weight?: number
  action?: ActionMapAction
  actionMapScheduleGroups?: ActionMapScheduleGroups
  ignoreFrequencyCap?: boolean
  selfUri?: string
  createdDate?: string
  modifiedDate?: string
  startDate?: string
  endDate?: string
}

export interface ActionMapAction {
  actionTemplate?: ActionMapActionTemplate
  mediaType?: _Open<"webMessagingOffer" | "contentOffer" | "integrationAction" | "architectFlow" | "openAction">
  architectFlowFields?: ArchitectFlowFields
  webMessagingOfferFields?: WebMessagingOfferFields
  openActionFields?: OpenActionFields
}

export interface ActionMapActionTemplate {
  id?: string
  selfUri?: string
}

export interface ActionMapEstimateOutcomeCriteria {
  outcomeId: string
  maxProbability?: number
  probability?: number
  quantile?: number
  maxQuantile?: number
}

export interface ActionMapEstimateRequest {
  segmentIds?: string[]
  outcomeCriteria?: ActionMapEstimateOutcomeCriteria
}

export interface ActionMapEstimateResult {
  qualifiedSessionCount?: number
  totalSessionCount?: number
  perSegmentCounts?: SegmentEstimateCount[]
  outcomesScoresCount?: number
}

export interface ActionMapListing {
  entities?: ActionMap[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface ActionMapScheduleGroup {
  id: string
}

export interface ActionMapScheduleGroups {
  actionMapScheduleGroup: ActionMapScheduleGroup
  emergencyActionMapScheduleGroup?: ActionMapScheduleGroup
}

export interface ActionTarget {
  id?: string
  name?: string
  userData?: KeyValue[]
  supportedMediaTypes?: string[]
  state?: _Open<"active" | "inactive" | "deleted">
  description?: string
  serviceLevel?: ServiceLevel
  shortAbandonThreshold?: number
  selfUri?: string
  createdDate?: string
  modifiedDate?: string
}

export interface ActionTargetListing {
  entities?: ActionTarget[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface ActionTemplate {
  id?: string
  name: string
  description?: string
  version?: number
  mediaType: _Open<"webMessagingOffer" | "contentOffer" | "integrationAction" | "architectFlow" | "openAction">
  state: _Open<"Active" | "Inactive" | "Deleted">
  contentOffer?: ContentOffer
  selfUri?: string
  createdDate?: string
  modifiedDate?: string
}

export interface ActionTemplateListing {
  entities?: ActionTemplate[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface ActivateExternalEventRequest {
  displayName: string
  rank: number
}

export interface ActivateExternalEventResponse {
  schemaId?: string
  eventName?: string
  displayName?: string
  rank?: number
  activationStatus?: _Open<"Activated" | "Deactivated">
}

export interface Activation {
  type: string
  delayInSeconds?: number
}

export interface AppEvent {
  eventName: string
  screenName: string
  app: JourneyApp
  device: Device
  ipAddress?: string
  ipOrganization?: string
  geolocation?: JourneyGeolocation
  sdkLibrary?: SdkLibrary
  networkConnectivity?: NetworkConnectivity
  mktCampaign?: JourneyCampaign
  searchQuery?: string
  attributes: { [key: string]: CustomEventAttribute }
  traits: { [key: string]: CustomEventAttribute }
}

export interface AppEventRequest {
  eventName: string
  screenName: string
  app: JourneyApp
  device: RequestDevice
  sdkLibrary?: SdkLibrary
  networkConnectivity?: NetworkConnectivity
  referrerUrl?: string
  searchQuery?: string
  attributes?: { [key: string]: CustomEventAttribute }
  traits?: { [key: string]: CustomEventAttribute }
  externalId?: string
  customerCookieId: string
  createdDate: string
}

export interface AppEventResponse {
  id: string
  customerId: string
  customerIdType: string
  eventName: string
  screenName: string
  app: JourneyApp
  device: Device
  ipOrganization?: string
  geolocation?: JourneyGeolocation
  sdkLibrary?: SdkLibrary
  networkConnectivity?: NetworkConnectivity
  mktCampaign?: JourneyCampaign
  session: AppEventResponseSession
  searchQuery?: string
  attributes: { [key: string]: CustomEventAttribute }
  traits: { [key: string]: CustomEventAttribute }
  externalId?: string
  createdDate: string
}

export interface AppEventResponseSession {
  id: string
  durationInSeconds: number
  eventCount: number
  screenviewCount: number
  referrer?: Referrer
  selfUri?: string
  createdDate: string
}

export interface ArchitectFlowFields {
  architectFlow?: AddressableEntityRef
  flowRequestMappings?: RequestMapping[]
}

export interface AssociatedValueField {
  dataType: _Open<"Number" | "Integer">
  name: string
}

export interface CallToAction {
  text?: string
  url: string
  target?: _Open<"Blank" | "Self">
}

export interface CloseButtonStyleProperties {
  color?: string
  opacity?: number
}

export interface ContentOffer {
  imageUrl?: string
  displayMode: _Open<"Modal" | "Overlay" | "Toast">
  layoutMode: _Open<"TextOnly" | "ImageOnly" | "LeftText" | "RightText" | "TopText" | "BottomText">
  title?: string
  headline?: string
  body?: string
  callToAction?: CallToAction
  style?: ContentOfferStylingConfiguration
  imageAltText?: string
}

export interface ContentOfferStyleProperties {
  padding?: string
  color?: string
  backgroundColor?: string
}

export interface ContentOfferStylingConfiguration {
  position?: ContentPositionProperties
  offer?: ContentOfferStyleProperties
  closeButton?: CloseButtonStyleProperties
  ctaButton?: CtaButtonStyleProperties
  title?: TextStyleProperties
  headline?: TextStyleProperties
  body?: TextStyleProperties
}

export interface ContentPositionProperties {
  top?: string
  bottom?: string
  left?: string
  right?: string
}

export interface Context {
  patterns: ContextPattern[]
}

export interface ContextPattern {
  criteria: EntityTypeCriteria[]
}

export interface CreateExternalEventsConfigurationRequest {
  name: string
  description: string
  divisionId: string
  schemaId: string
  source: string
}

export interface Criteria {
  key: string
  values: string[]
  shouldIgnoreCase: boolean
  operator: _Open<"containsAll" | "containsAny" | "notContainsAll" | "notContainsAny" | "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual" | "startsWith" | "endsWith">
}

export interface CtaButtonStyleProperties {
  color?: string
  font?: string
  fontSize?: string
  textAlign?: _Open<"Left" | "Right" | "Center">
  backgroundColor?: string
}

export interface DataRange {
  dateMin?: string
  dateMax?: string
}

export interface DeploymentPing {
  actions?: DeploymentWebAction[]
  pollIntervalMilliseconds?: number
}

export interface DeploymentWebAction {
  id: string
  mediaType: _Open<"webMessagingOffer" | "contentOffer" | "integrationAction" | "architectFlow" | "openAction">
  customerId?: string
  customerIdType?: string
  actionMapId: string
  actionMapVersion: number
  sessionId: string
  webMessagingOfferProperties?: WebMessagingOfferProperties
  contentOfferProperties?: ContentOffer
  openActionProperties?: OpenActionProperties
}

export interface EntityTypeCriteria {
  key: string
  values: string[]
  shouldIgnoreCase: boolean
  operator: _Open<"containsAll" | "containsAny" | "notContainsAll" | "notContainsAny" | "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual" | "startsWith" | "endsWith">
  entityType: _Open<"visit">
}

export interface EstimateJobAsyncResponse {
  id?: string
  selfUri?: string
}

export interface Event {
  id: string
  correlationId: string
  customerId?: string
  customerIdType?: string
  session: EventSession
  eventType: string
  outcomeAchievedEvent?: OutcomeAchievedEvent
  segmentAssignmentEvent?: SegmentAssignmentEvent
  webActionEvent?: WebActionEvent
  webEvent?: WebEvent
  appEvent?: AppEvent
  createdDate: string
}

export interface EventAction {
  id: string
  state: _Open<"accepted" | "rejected" | "timedout" | "errored" | "ignored" | "qualified" | "offered" | "started" | "engaged" | "qualifiedOutsideSchedule" | "offeredOutsideSchedule" | "abandoned" | "completed" | "frequencyCapReached">
  mediaType: _Open<"webMessagingOffer" | "contentOffer" | "integrationAction" | "architectFlow" | "openAction">
  prompt: string
  createdDate: string
}

export interface EventCondition {
  key: string
  values: string[]
  operator?: _Open<"containsAll" | "containsAny" | "notContainsAll" | "notContainsAny" | "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual" | "startsWith" | "endsWith">
  streamType: _Open<"Web" | "Custom" | "Conversation" | "App">
  sessionType: string
  eventName?: string
}

export interface EventListing {
  entities?: Event[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface EventSession {
  id: string
  selfUri?: string
  type: string
}

export interface ExternalEvent {
  id: string
  dateCreated: string
  identifiers: ExternalEventIdentifiers
  attributes: { [key: string]: any }
}

export interface ExternalEventChange {
  changeCategory?: _Open<"Error" | "Updated" | "New">
  schemaId?: string
  eventName?: string
  dateDetected?: string
  systemStatus?: _Open<"New" | "Updated" | "Active" | "Inactive" | "Error">
  errorCode?: string
  errorDescription?: string
}

export interface ExternalEventChangesResponse {
  changes?: ExternalEventChange[]
}

export interface ExternalEventExternalId {
  value: string
  externalSourceId: string
}

export interface ExternalEventIdentifiers {
  externalIds: ExternalEventExternalId[]
}

export interface ExternalEventSummary {
  schemaId?: string
  eventName?: string
  displayName?: string
  rank?: number
  activationStatus?: _Open<"Activated" | "Deactivated">
  systemStatus?: _Open<"New" | "Updated" | "Active" | "Inactive" | "Error">
  dateCreated?: string
  dateModified?: string
  dateFirstActivated?: string
}

export interface ExternalEventsConfiguration {
  id: string
  name?: string
  description: string
  divisionId: string
  divisionIdActive: boolean
  schemaId: string
  schemaActive: boolean
  source: string
  dateLastModified: string
  selfUri?: string
}

export interface ExternalEventsConfigurationListing {
  entities?: ExternalEventsConfiguration[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface ExternalEventsRequest {
  entities: ExternalEvent[]
}

export interface ExternalEventsResponse {
  unprocessedEntities: UnprocessedExternalEvent[]
}

export interface ExternalSegment {
  id: string
  name: string
  source: _Open<"AdobeExperiencePlatform" | "Custom">
}

export interface FlowPaths {
  category: _Open<"All" | "Abandoned" | "AgentEscalation" | "Complete" | "Disconnect" | "Error" | "RecognitionFailure" | "Transfer">
  dateStart?: string
  dateEnd?: string
  elements: { [key: string]: FlowPathsElement }
}

export interface FlowPathsElement {
  parentId?: string
  type: _Open<"Abandoned" | "AgentEscalation" | "Disconnect" | "Error" | "Exit" | "Milestone" | "Outcome" | "RecognitionFailure" | "Root" | "TransferReturnToAgent" | "TransferToAcd" | "TransferToAcdVoicemail" | "TransferToFlow" | "TransferToGroup" | "TransferToGroupVoicemail" | "TransferToNumber" | "TransferToSecureFlow" | "TransferToUser" | "TransferToUserVoicemail">
  count: number
  flows: FlowPathsFlowDetails[]
  flowMilestone?: AddressableEntityRef
  flowOutcome?: AddressableEntityRef
  flowOutcomeValue?: _Open<"FAILURE" | "SUCCESS" | "UNKNOWN">
}

export interface FlowPathsFlowDetails {
  flow: AddressableEntityRef
  version: string
  type: _Open<"DigitalBot" | "Bot" | "InboundCall" | "SecureCall" | "InboundShortMessage" | "InboundEmail" | "OutboundCall">
  count: number
}

export interface FlowPathsFlowFilter {
  id: string
}

export interface FlowPathsQuery {
  category: _Open<"All" | "Abandoned" | "AgentEscalation" | "Complete" | "Disconnect" | "Error" | "RecognitionFailure" | "Transfer">
  flows: FlowPathsFlowFilter[]
}

export interface GetExternalEventsResponse {
  entities?: ExternalEventSummary[]
}

export interface GroupByAttribute {
  attribute?: string
  value?: string
}

export interface Journey {
  patterns: JourneyPattern[]
}

export interface JourneyEventDefinition {
  id?: string
  name: string
  source: _Open<"Native" | "External">
  rank?: number
  displayName?: string
  description: string
  jsonSchema: JsonSchemaDocument
  selfUri?: string
}

export interface JourneyEventDefinitionListing {
  total?: number
  entities?: JourneyEventDefinition[]
  selfUri?: string
}

export interface JourneyExternalEventsSchema {
  id?: string
  version?: number
  enabled?: boolean
  dateCreated?: string
  createdBy?: DomainEntityRef
  jsonSchema?: JourneyJsonSchemaDocument
  selfUri?: string
}

export interface JourneyExternalEventsSchemaListing {
  total?: number
  entities?: JourneyExternalEventsSchema[]
  selfUri?: string
}

export interface JourneyJsonSchemaDocument {
  $schema: string
  title: string
  description?: string
  required?: string[]
  properties?: { [key: string]: any }
}

export interface JourneyJsonSchemaRequest {
  $schema: string
  title: string
  description?: string
  required?: string[]
  properties: { [key: string]: any }
}

export interface JourneyPattern {
  criteria: Criteria[]
  count: number
  streamType: _Open<"Web" | "Custom" | "Conversation" | "App">
  sessionType: string
  eventName?: string
}

export interface JourneySchemaUpdateRequest {
  version: number
  enabled: boolean
  jsonSchema: JourneyJsonSchemaRequest
}

export interface JourneySegment {
  id: string
  isActive: boolean
  displayName: string
  version: number
  description?: string
  color: string
  scope: _Open<"Session" | "Customer">
  shouldDisplayToAgent: boolean
  context: Context
  journey: Journey
  externalSegment?: ExternalSegment
  assignmentExpirationDays?: number
  selfUri?: string
  createdDate: string
  modifiedDate: string
}

export interface JourneySegmentRequest {
  isActive?: boolean
  displayName: string
  version?: number
  description?: string
  color?: string
  shouldDisplayToAgent?: boolean
  context?: RequestContext
  journey?: RequestJourney
  externalSegment?: RequestExternalSegment
  assignmentExpirationDays?: number
}

export interface JourneyView {
  id?: string
  name?: string
  description?: string
  version?: number
  createdBy?: JourneyViewUser
  modifiedBy?: JourneyViewUser
  interval?: string
  duration?: string
  elements: JourneyViewElement[]
  charts?: JourneyViewChart[]
  dateCreated?: string
  dateModified?: string
  selfUri?: string
}

export interface JourneyViewChart {
  id?: string
  name?: string
  version?: number
  rank?: number
  groupByTime?: _Open<"Day" | "Week" | "Month" | "Year">
  groupByAttributes?: JourneyViewChartGroupByAttribute[]
  metrics: JourneyViewChartMetric[]
  displayAttributes?: JourneyViewChartDisplayAttributes
  groupByMax?: number
  selfUri?: string
}

export interface JourneyViewChartDisplayAttributes {
  type?: _Open<"Column" | "Bar" | "Line">
  groupByTitle?: string
  metricsTitle?: string
  secondaryMetricsTitle?: string
  showLegend?: boolean
}

export interface JourneyViewChartGroupByAttribute {
  elementId: string
  attribute: string
}

export interface JourneyViewChartMetric {
  id: string
  elementId: string
  aggregate?: _Open<"EventCount" | "CustomerCount" | "Minimum" | "Maximum" | "Average" | "Sum">
  displayLabel?: string
  attribute?: string
}

export interface JourneyViewChartMetricResult {
  id?: string
  values?: JourneyViewChartMetricResultValue[]
}

export interface JourneyViewChartMetricResultValue {
  value?: Number
  groupByAttributes?: GroupByAttribute[]
}

export interface JourneyViewChartResult {
  id?: string
  version?: number
  metrics?: JourneyViewChartMetricResult[]
  selfUri?: string
}

export interface JourneyViewElement {
  id: string
  name: string
  attributes: JourneyViewElementAttributes
  displayAttributes?: JourneyViewElementDisplayAttributes
  filter?: JourneyViewElementFilter
  followedBy?: JourneyViewLink[]
}

export interface JourneyViewElementAttributes {
  type: _Open<"Event">
  id?: string
  source?: string
}

export interface JourneyViewElementDisplayAttributes {
  x: number
  y: number
  col: number
}

export interface JourneyViewElementFilter {
  type: _Open<"And">
  predicates?: JourneyViewElementFilterPredicate[]
  numberPredicates?: JourneyViewElementFilterNumberPredicate[]
}

export interface JourneyViewElementFilterNumberPredicate {
  dimension: string
  operator?: _Open<"Matches" | "NotMatches">
  noValue?: boolean
  range: JourneyViewElementFilterRange
}

export interface JourneyViewElementFilterPredicate {
  dimension: string
  values: string[]
  operator?: _Open<"Matches" | "NotMatches">
  noValue?: boolean
}

export interface JourneyViewElementFilterRange {
  lt?: JourneyViewElementFilterRangeData
  lte?: JourneyViewElementFilterRangeData
  gt?: JourneyViewElementFilterRangeData
  gte?: JourneyViewElementFilterRangeData
  eq?: JourneyViewElementFilterRangeData
  neq?: JourneyViewElementFilterRangeData
}

export interface JourneyViewElementFilterRangeData {
  duration?: string
  number?: number
}

export interface JourneyViewJob {
  id?: string
  dateCreated: string
  dateCompleted: string
  status: _Open<"Accepted" | "Executing" | "Complete" | "Failed" | "Cancelled" | "Scheduled">
  journeyView: JourneyView
  dateCompletionEstimated: string
  estimatedCompletionMargin: number
  userId: string
  selfUri?: string
}

export interface JourneyViewJobListing {
  entities?: JourneyViewJob[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface JourneyViewLink {
  id: string
  constraintWithin?: JourneyViewLinkTimeConstraint
  constraintAfter?: JourneyViewLinkTimeConstraint
  eventCountType?: _Open<"All" | "Concurrent" | "Sequential">
  joinAttributes?: string[]
}

export interface JourneyViewLinkTimeConstraint {
  unit?: _Open<"Seconds" | "Minutes" | "Hours" | "Days" | "Weeks" | "Months">
  value?: number
}

export interface JourneyViewListing {
  entities?: JourneyView[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface JourneyViewResult {
  elements?: JourneyViewResultElement[]
  charts?: JourneyViewChartResult[]
}

export interface JourneyViewResultElement {
  id?: string
  metrics?: JourneyViewResultMetrics
  followedBy?: JourneyViewResultLink[]
  selfUri?: string
}

export interface JourneyViewResultLink {
  id?: string
  connectionCount?: number
  selfUri?: string
}

export interface JourneyViewResultMetrics {
  participantCount?: number
  activeCount?: number
  completedCount?: number
  dropoutCount?: number
  flowCount?: number
}

export interface JourneyViewSchedule {
  id?: string
  frequency: _Open<"Daily" | "Weekly" | "Monthly">
  dateModified: string
  user: AddressableEntityRef
  selfUri?: string
}

export interface JourneyViewScheduleListing {
  entities?: JourneyViewSchedule[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface JourneyViewUser {
  id?: string
  emailAddress?: string
  selfUri?: string
}

export interface KeyValue {
  key: string
  value: string
}

export interface Label {
  name: string
  value: string
  encoded: boolean
}

export interface OpenActionFields {
  openAction: DomainEntityRef
  configurationFields?: { [key: string]: any }
}

export interface OpenActionProperties {
  openActionName?: string
  configurationFields?: { [key: string]: any }
}

export interface Outcome {
  id: string
  isActive: boolean
  displayName: string
  version: number
  description?: string
  isPositive: boolean
  context: Context
  journey: Journey
  associatedValueField?: AssociatedValueField
  selfUri?: string
  createdDate: string
  modifiedDate: string
}

export interface OutcomeAchievedEvent {
  outcome: OutcomeAchievedEventOutcome
  userAgentString?: string
  browser?: Browser
  device?: Device
  geolocation?: JourneyGeolocation
  ipAddress?: string
  ipOrganization?: string
  mktCampaign?: JourneyCampaign
  visitReferrer?: Referrer
  visitCreatedDate?: string
}

export interface OutcomeAchievedEventOutcome {
  id: string
  selfUri?: string
  displayName: string
  version: number
}

export interface OutcomeAttributionAsyncResponse {
  id?: string
  percentFailedThreshold?: number
  selfUri?: string
}

export interface OutcomeAttributionJobStateResponse {
  id?: string
  state?: _Open<"Running" | "Completed" | "CompletedWithErrors" | "Failed">
  resultsUri?: string
  percentFailedThreshold?: number
  selfUri?: string
  createdDate?: string
}

export interface OutcomeAttributionListing {
  entities: OutcomeAttributionRequest[]
  percentFailedThreshold?: number
}

export interface OutcomeAttributionRequest {
  outcomeId: string
  externalContactId?: string
  associatedValue: number
  touchpoints: Touchpoint[]
  createdDate: string
}

export interface OutcomeAttributionResponseListing {
  entities?: OutcomeAttributionResultsResponse[]
}

export interface OutcomeAttributionResultsResponse {
  outcomeId?: string
  index?: number
  externalContactId?: string
  associatedValue?: number
  state: _Open<"Completed" | "Valid" | "Invalid" | "Failed">
  message: string
  touchpoints?: TouchpointResponse[]
  createdDate?: string
}

export interface OutcomeListing {
  entities?: Outcome[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface OutcomePercentileCondition {
  outcomeId: string
  maximumPercentile: number
  fallbackPercentile?: number
}

export interface OutcomePredictor {
  id?: string
  outcome?: OutcomeRef
  selfUri?: string
}

export interface OutcomePredictorListing {
  entities?: OutcomePredictor[]
}

export interface OutcomePredictorRequest {
  outcome: OutcomeRefRequest
}

export interface OutcomeProbabilityCondition {
  outcomeId: string
  maximumProbability: number
  probability?: number
}

export interface OutcomeQuantileCondition {
  outcomeId: string
  maxQuantileThreshold: number
  fallbackQuantileThreshold?: number
}

export interface OutcomeRef {
  id?: string
  selfUri?: string
}

export interface OutcomeRefRequest {
  id: string
}

export interface OutcomeRequest {
  isActive?: boolean
  displayName: string
  version?: number
  description?: string
  isPositive?: boolean
  context?: RequestContext
  journey?: RequestJourney
  associatedValueField?: AssociatedValueField
}

export interface OutcomeScore {
  outcome?: AddressableEntityRef
  sessionMaxProbability?: number
  probability?: number
  percentile?: number
  sessionMaxPercentile?: number
  quantile?: number
  sessionMaxQuantile?: number
}

export interface OutcomeScoresResult {
  outcomeScores?: OutcomeScore[]
  modifiedDate?: string
}

export interface PatchAction {
  mediaType: _Open<"webMessagingOffer" | "contentOffer" | "integrationAction" | "architectFlow" | "openAction">
  actionTemplate?: ActionMapActionTemplate
  architectFlowFields?: ArchitectFlowFields
  webMessagingOfferFields?: PatchWebMessagingOfferFields
  openActionFields?: OpenActionFields
}

export interface PatchActionMap {
  id?: string
  version?: number
  isActive?: boolean
  displayName: string
  triggerWithSegments: string[]
  triggerWithEventConditions?: EventCondition[]
  triggerWithOutcomeProbabilityConditions?: OutcomeProbabilityCondition[]
  triggerWithOutcomePercentileConditions?: OutcomePercentileCondition[]
  triggerWithOutcomeQuantileConditions?: OutcomeQuantileCondition[]
  pageUrlConditions: UrlCondition[]
  activation?: Activation
  weight?: number
  action?: PatchAction
  actionMapScheduleGroups?: PatchActionMapScheduleGroups
  ignoreFrequencyCap?: boolean
  selfUri?: string
  createdDate?: string
  modifiedDate?: string
  startDate?: string
  endDate?: string
}

export interface PatchActionMapScheduleGroups {
  actionMapScheduleGroup: ActionMapScheduleGroup
  emergencyActionMapScheduleGroup?: ActionMapScheduleGroup
}

export interface PatchActionTemplate {
  name: string
  description?: string
  version?: number
  mediaType?: _Open<"webMessagingOffer" | "contentOffer" | "integrationAction" | "architectFlow" | "openAction">
  state?: _Open<"Active" | "Inactive" | "Deleted">
  contentOffer?: PatchContentOffer
}

export interface PatchAssociatedValueField {
  dataType?: _Open<"Number" | "Integer">
  name?: string
}

export interface PatchCallToAction {
  text?: string
  url?: string
  target?: _Open<"Blank" | "Self">
}

export interface PatchCloseButtonStyleProperties {
  color?: string
  opacity?: number
}

export interface PatchContentOffer {
  imageUrl?: string
  displayMode?: _Open<"Modal" | "Overlay" | "Toast">
  layoutMode?: _Open<"TextOnly" | "ImageOnly" | "LeftText" | "RightText" | "TopText" | "BottomText">
  title?: string
  headline?: string
  body?: string
  callToAction?: PatchCallToAction
  style?: PatchContentOfferStylingConfiguration
  imageAltText?: string
}

export interface PatchContentOfferStyleProperties {
  padding?: string
  color?: string
  backgroundColor?: string
}

export interface PatchContentOfferStylingConfiguration {
  position?: PatchContentPositionProperties
  offer?: PatchContentOfferStyleProperties
  closeButton?: PatchCloseButtonStyleProperties
  ctaButton?: PatchCtaButtonStyleProperties
  title?: PatchTextStyleProperties
  headline?: PatchTextStyleProperties
  body?: PatchTextStyleProperties
}

export interface PatchContentPositionProperties {
  top?: string
  bottom?: string
  left?: string
  right?: string
}

export interface PatchContext {
  patterns?: PatchContextPattern[]
}

export interface PatchContextPattern {
  criteria?: PatchEntityTypeCriteria[]
}

export interface PatchCriteria {
  key?: string
  values?: string[]
  shouldIgnoreCase?: boolean
  operator?: _Open<"containsAll" | "containsAny" | "notContainsAll" | "notContainsAny" | "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual" | "startsWith" | "endsWith">
}

export interface PatchCtaButtonStyleProperties {
  color?: string
  font?: string
  fontSize?: string
  textAlign?: _Open<"Left" | "Right" | "Center">
  backgroundColor?: string
}

export interface PatchEntityTypeCriteria {
  key?: string
  values?: string[]
  shouldIgnoreCase?: boolean
  operator?: _Open<"containsAll" | "containsAny" | "notContainsAll" | "notContainsAny" | "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual" | "startsWith" | "endsWith">
  entityType?: _Open<"visit">
}

export interface PatchExternalSegment {
  name?: string
}

export interface PatchJourney {
  patterns?: PatchJourneyPattern[]
}

export interface PatchJourneyPattern {
  criteria?: PatchCriteria[]
  count?: number
  streamType?: _Open<"Web" | "Custom" | "Conversation" | "App">
  sessionType?: string
  eventName?: string
}

export interface PatchOutcome {
  isActive?: boolean
  displayName: string
  version?: number
  description?: string
  isPositive?: boolean
  context?: PatchContext
  journey?: PatchJourney
  associatedValueField?: PatchAssociatedValueField
}

export interface PatchSegment {
  isActive?: boolean
  displayName?: string
  version?: number
  description?: string
  color?: string
  shouldDisplayToAgent?: boolean
  context?: PatchContext
  journey?: PatchJourney
  externalSegment?: PatchExternalSegment
  assignmentExpirationDays?: number
}

export interface PatchTextStyleProperties {
  color?: string
  font?: string
  fontSize?: string
  textAlign?: _Open<"Left" | "Right" | "Center">
}

export interface PatchWebMessagingOfferFields {
  offerText?: string
  architectFlow?: AddressableEntityRef
}

export interface RequestContext {
  patterns?: RequestContextPattern[]
}

export interface RequestContextPattern {
  criteria: RequestEntityTypeCriteria[]
}

export interface RequestCriteria {
  key: string
  values: string[]
  shouldIgnoreCase?: boolean
  operator?: _Open<"containsAll" | "containsAny" | "notContainsAll" | "notContainsAny" | "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual" | "startsWith" | "endsWith">
}

export interface RequestDevice {
  category: _Open<"desktop" | "mobile" | "tablet" | "other">
  type: string
  isMobile?: boolean
  screenHeight?: number
  screenWidth?: number
  screenDensity?: number
  fingerprint?: string
  osFamily: string
  osVersion: string
  manufacturer?: string
}

export interface RequestEntityTypeCriteria {
  key: string
  values: string[]
  shouldIgnoreCase?: boolean
  operator?: _Open<"containsAll" | "containsAny" | "notContainsAll" | "notContainsAny" | "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual" | "startsWith" | "endsWith">
  entityType: _Open<"visit">
}

export interface RequestExternalSegment {
  id: string
  name: string
  source?: _Open<"AdobeExperiencePlatform" | "Custom">
}

export interface RequestJourney {
  patterns?: RequestJourneyPattern[]
}

export interface RequestJourneyPattern {
  criteria: RequestCriteria[]
  count: number
  streamType: _Open<"Web" | "Custom" | "Conversation" | "App">
  sessionType: string
  eventName?: string
}

export interface RequestMapping {
  name?: string
  attributeType?: _Open<"String" | "Number" | "Integer" | "Boolean">
  mappingType?: _Open<"Lookup" | "HardCoded">
  value?: string
}

export interface RequestPage {
  url: string
  title: string
  keywords?: string
  lang?: string
}

export interface ResponsePage {
  url: string
  title: string
  domain: string
  fragment?: string
  hostname: string
  keywords?: string
  lang?: string
  pathname: string
  queryString?: string
}

export interface SegmentAssignmentEvent {
  segment: AddressableEntityRef
}

export interface SegmentEstimateCount {
  segmentId?: string
  count?: number
}

export interface SegmentListing {
  entities?: JourneySegment[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface TextStyleProperties {
  color?: string
  font?: string
  fontSize?: string
  textAlign?: _Open<"Left" | "Right" | "Center">
}

export interface Touchpoint {
  conversationId?: string
  agentId: string
  associatedValue: number
  mediaType?: _Open<"Email" | "Message" | "Voice">
  createdDate?: string
}

export interface TouchpointResponse {
  conversationId?: string
  agentId: string
  associatedValue: number
  mediaType?: _Open<"Email" | "Message" | "Voice">
  state: _Open<"Completed" | "Valid" | "Invalid" | "Failed">
  message?: string
  createdDate?: string
}

export interface UnprocessedExternalEvent {
  event: ExternalEvent
  originalRequestIndex: number
  isRetryable: boolean
  errorMessage: string
  statusCode?: number
}

export interface UpdateExternalEventRequest {
  displayName: string
  rank: number
}

export interface UpdateExternalEventResponse {
  schemaId?: string
  eventName?: string
  displayName?: string
  rank?: number
  activationStatus?: _Open<"Activated" | "Deactivated">
}

export interface UpdateExternalEventsConfigurationRequest {
  name?: string
  description?: string
}

export interface UrlCondition {
  values: string[]
  operator: _Open<"containsAll" | "containsAny" | "notContainsAll" | "notContainsAny" | "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual" | "startsWith" | "endsWith">
}

export interface WebActionEvent {
  action: EventAction
  actionMap: ActionEventActionMap
  timeToDisposition?: number
  errorCode?: string
  errorMessage?: string
  userAgentString: string
  browser: Browser
  device: Device
  geolocation?: JourneyGeolocation
  ipAddress?: string
  ipOrganization?: string
  mktCampaign?: JourneyCampaign
  visitReferrer?: Referrer
}

export interface WebEvent {
  eventName: string
  totalEventCount: number
  totalPageviewCount: number
  page: JourneyPage
  userAgentString: string
  browser: Browser
  device: Device
  geolocation?: JourneyGeolocation
  ipAddress?: string
  ipOrganization?: string
  mktCampaign?: JourneyCampaign
  referrer?: Referrer
  attributes: { [key: string]: CustomEventAttribute }
  traits: { [key: string]: CustomEventAttribute }
  searchQuery?: string
  authenticated: boolean
}

export interface WebEventBrowser {
  family: string
  version: string
  lang?: string
}

export interface WebEventDevice {
  category: _Open<"desktop" | "mobile" | "tablet" | "other">
  type: string
  isMobile?: boolean
  screenHeight?: number
  screenWidth?: number
  screenDensity?: number
  osFamily: string
  osVersion: string
  manufacturer?: string
}

export interface WebEventRequest {
  customerCookieId: string
  eventName: string
  page: RequestPage
  userAgentString?: string
  browser?: WebEventBrowser
  device?: WebEventDevice
  searchQuery?: string
  ipAddress?: string
  referrerUrl?: string
  attributes?: { [key: string]: CustomEventAttribute }
  traits?: { [key: string]: CustomEventAttribute }
  externalId?: string
  createdDate: string
}

export interface WebEventResponse {
  customerId: string
  eventName: string
  customerIdType: string
  page: ResponsePage
  userAgentString: string
  browser: WebEventBrowser
  device: WebEventDevice
  searchQuery?: string
  ipOrganization?: string
  geolocation?: JourneyGeolocation
  mktCampaign?: JourneyCampaign
  session: WebEventResponseSession
  referrer?: Referrer
  attributes: { [key: string]: CustomEventAttribute }
  traits: { [key: string]: CustomEventAttribute }
  authenticated: boolean
  externalId?: string
  createdDate: string
}

export interface WebEventResponseSession {
  id?: string
  durationInSeconds: number
  eventCount: number
  pageviewCount: number
  referrer?: Referrer
  selfUri?: string
  createdDate: string
}

export interface WebMessagingOfferFields {
  offerText?: string
  architectFlow?: AddressableEntityRef
}

export interface WebMessagingOfferProperties {
  offerText?: string
}
export {}
