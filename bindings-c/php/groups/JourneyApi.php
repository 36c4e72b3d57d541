<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteAnalyticsJourneysAggregatesJob(string $jobId, array{returnResponse?: bool} $options = []) DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId}
 * @method mixed deleteJourneyActionmap(string $actionMapId, array{returnResponse?: bool} $options = []) DELETE /api/v2/journey/actionmaps/{actionMapId}
 * @method mixed deleteJourneyActiontemplate(string $actionTemplateId, array{hardDelete?: bool, returnResponse?: bool} $options = []) DELETE /api/v2/journey/actiontemplates/{actionTemplateId}
 * @method mixed deleteJourneyExternaleventsConfiguration(string $configId, array{returnResponse?: bool} $options = []) DELETE /api/v2/journey/externalevents/configurations/{configId}
 * @method mixed deleteJourneyExternaleventsSchema(string $schemaId, array{returnResponse?: bool} $options = []) DELETE /api/v2/journey/externalevents/schemas/{schemaId}
 * @method mixed deleteJourneyOutcome(string $outcomeId, array{returnResponse?: bool} $options = []) DELETE /api/v2/journey/outcomes/{outcomeId} (deprecated)
 * @method mixed deleteJourneyOutcomesPredictor(string $predictorId, array{returnResponse?: bool} $options = []) DELETE /api/v2/journey/outcomes/predictors/{predictorId} (deprecated)
 * @method mixed deleteJourneySegment(string $segmentId, array{returnResponse?: bool} $options = []) DELETE /api/v2/journey/segments/{segmentId}
 * @method mixed deleteJourneyView(string $viewId, array{returnResponse?: bool} $options = []) DELETE /api/v2/journey/views/{viewId}
 * @method mixed deleteJourneyViewSchedules(string $viewId, array{returnResponse?: bool} $options = []) DELETE /api/v2/journey/views/{viewId}/schedules
 * @method mixed getAnalyticsJourneysAggregatesJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}
 * @method mixed getAnalyticsJourneysAggregatesJobResults(string $jobId, array{cursor?: string, returnResponse?: bool} $options = []) GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results
 * @method \Pcsdk\Items getAnalyticsJourneysAggregatesJobResultsIter(string $jobId, array{cursor?: string} $options = []) all items of GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results
 * @method mixed getExternalcontactsContactJourneySegments(string $contactId, array{includeMerged?: bool, limit?: int, returnResponse?: bool} $options = []) GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments
 * @method mixed getExternalcontactsContactJourneySessions(string $contactId, array{pageSize?: string, after?: string, includeMerged?: bool, returnResponse?: bool} $options = []) GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions
 * @method \Pcsdk\Items getExternalcontactsContactJourneySessionsIter(string $contactId, array{pageSize?: string, after?: string, includeMerged?: bool} $options = []) all items of GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions
 * @method mixed getJourneyActionmap(string $actionMapId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/actionmaps/{actionMapId}
 * @method mixed getJourneyActionmaps(array{pageNumber?: int, pageSize?: int, sortBy?: string, filterField?: string, filterValue?: string, actionMapIds?: list<string>, queryFields?: list<string>, queryValue?: string, returnResponse?: bool} $options = []) GET /api/v2/journey/actionmaps
 * @method \Pcsdk\Items getJourneyActionmapsIter(array{pageNumber?: int, pageSize?: int, sortBy?: string, filterField?: string, filterValue?: string, actionMapIds?: list<string>, queryFields?: list<string>, queryValue?: string} $options = []) all items of GET /api/v2/journey/actionmaps
 * @method mixed getJourneyActionmapsEstimatesJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/actionmaps/estimates/jobs/{jobId} (deprecated)
 * @method mixed getJourneyActionmapsEstimatesJobResults(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}/results (deprecated)
 * @method mixed getJourneyActiontarget(string $actionTargetId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/actiontargets/{actionTargetId} (deprecated)
 * @method mixed getJourneyActiontargets(array{pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/journey/actiontargets (deprecated)
 * @method \Pcsdk\Items getJourneyActiontargetsIter(array{pageNumber?: int, pageSize?: int} $options = []) all items of GET /api/v2/journey/actiontargets (deprecated)
 * @method mixed getJourneyActiontemplate(string $actionTemplateId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/actiontemplates/{actionTemplateId}
 * @method mixed getJourneyActiontemplates(array{pageNumber?: int, pageSize?: int, sortBy?: string, mediaType?: string, state?: string, queryFields?: list<string>, queryValue?: string, returnResponse?: bool} $options = []) GET /api/v2/journey/actiontemplates
 * @method \Pcsdk\Items getJourneyActiontemplatesIter(array{pageNumber?: int, pageSize?: int, sortBy?: string, mediaType?: string, state?: string, queryFields?: list<string>, queryValue?: string} $options = []) all items of GET /api/v2/journey/actiontemplates
 * @method mixed getJourneyDeploymentCustomerPing(string $deploymentId, string $customerCookieId, array{dl?: string, dt?: string, appNamespace?: string, sessionId?: string, sinceLastBeaconMilliseconds?: int, returnResponse?: bool} $options = []) GET /api/v2/journey/deployments/{deploymentId}/customers/{customerCookieId}/ping
 * @method mixed getJourneyExternaleventsConfiguration(string $configId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/externalevents/configurations/{configId}
 * @method mixed getJourneyExternaleventsConfigurations(array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/journey/externalevents/configurations
 * @method \Pcsdk\Items getJourneyExternaleventsConfigurationsIter(array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/journey/externalevents/configurations
 * @method mixed getJourneyExternaleventsSchema(string $schemaId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/externalevents/schemas/{schemaId}
 * @method mixed getJourneyExternaleventsSchemas(array{returnResponse?: bool} $options = []) GET /api/v2/journey/externalevents/schemas
 * @method mixed getJourneyExternaleventsSchemasCoretype(string $coreTypeName, array{returnResponse?: bool} $options = []) GET /api/v2/journey/externalevents/schemas/coretypes/{coreTypeName}
 * @method mixed getJourneyExternaleventsSchemasCoretypes(array{returnResponse?: bool} $options = []) GET /api/v2/journey/externalevents/schemas/coretypes
 * @method mixed getJourneyExternaleventsSchemasLimits(array{returnResponse?: bool} $options = []) GET /api/v2/journey/externalevents/schemas/limits
 * @method mixed getJourneyExternaleventsSchemaVersion(string $schemaId, string $versionId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/externalevents/schemas/{schemaId}/versions/{versionId}
 * @method mixed getJourneyExternaleventsSchemaVersions(string $schemaId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/externalevents/schemas/{schemaId}/versions
 * @method mixed getJourneyOutcome(string $outcomeId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/outcomes/{outcomeId} (deprecated)
 * @method mixed getJourneyOutcomes(array{pageNumber?: int, pageSize?: int, sortBy?: string, outcomeIds?: list<string>, queryFields?: list<string>, queryValue?: string, returnResponse?: bool} $options = []) GET /api/v2/journey/outcomes (deprecated)
 * @method \Pcsdk\Items getJourneyOutcomesIter(array{pageNumber?: int, pageSize?: int, sortBy?: string, outcomeIds?: list<string>, queryFields?: list<string>, queryValue?: string} $options = []) all items of GET /api/v2/journey/outcomes (deprecated)
 * @method mixed getJourneyOutcomesAttributionsJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/outcomes/attributions/jobs/{jobId} (deprecated) (preview)
 * @method mixed getJourneyOutcomesAttributionsJobResults(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/outcomes/attributions/jobs/{jobId}/results (deprecated) (preview)
 * @method mixed getJourneyOutcomesPredictor(string $predictorId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/outcomes/predictors/{predictorId} (deprecated)
 * @method mixed getJourneyOutcomesPredictors(array{returnResponse?: bool} $options = []) GET /api/v2/journey/outcomes/predictors (deprecated)
 * @method mixed getJourneySegment(string $segmentId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/segments/{segmentId}
 * @method mixed getJourneySegments(array{sortBy?: string, pageSize?: int, pageNumber?: int, isActive?: bool, segmentIds?: list<string>, queryFields?: list<string>, queryValue?: string, returnResponse?: bool} $options = []) GET /api/v2/journey/segments
 * @method \Pcsdk\Items getJourneySegmentsIter(array{sortBy?: string, pageSize?: int, pageNumber?: int, isActive?: bool, segmentIds?: list<string>, queryFields?: list<string>, queryValue?: string} $options = []) all items of GET /api/v2/journey/segments
 * @method mixed getJourneySession(string $sessionId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/sessions/{sessionId}
 * @method mixed getJourneySessionEvents(string $sessionId, array{pageSize?: string, after?: string, eventType?: string, returnResponse?: bool} $options = []) GET /api/v2/journey/sessions/{sessionId}/events
 * @method \Pcsdk\Items getJourneySessionEventsIter(string $sessionId, array{pageSize?: string, after?: string, eventType?: string} $options = []) all items of GET /api/v2/journey/sessions/{sessionId}/events
 * @method mixed getJourneySessionOutcomescores(string $sessionId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/sessions/{sessionId}/outcomescores (deprecated)
 * @method mixed getJourneyView(string $viewId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/views/{viewId}
 * @method mixed getJourneyViews(array{pageNumber?: int, pageSize?: int, nameOrCreatedBy?: string, expand?: string, id?: string, returnResponse?: bool} $options = []) GET /api/v2/journey/views
 * @method \Pcsdk\Items getJourneyViewsIter(array{pageNumber?: int, pageSize?: int, nameOrCreatedBy?: string, expand?: string, id?: string} $options = []) all items of GET /api/v2/journey/views
 * @method mixed getJourneyViewSchedules(string $viewId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/views/{viewId}/schedules
 * @method mixed getJourneyViewsDataDetails(array{returnResponse?: bool} $options = []) GET /api/v2/journey/views/data/details
 * @method mixed getJourneyViewsEventdefinition(string $eventDefinitionId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/views/eventdefinitions/{eventDefinitionId}
 * @method mixed getJourneyViewsEventdefinitions(array{returnResponse?: bool} $options = []) GET /api/v2/journey/views/eventdefinitions
 * @method mixed getJourneyViewsEventdefinitionsExternal(array{returnResponse?: bool} $options = []) GET /api/v2/journey/views/eventdefinitions/external
 * @method mixed getJourneyViewsEventdefinitionsExternalChanges(array{returnResponse?: bool} $options = []) GET /api/v2/journey/views/eventdefinitions/external/changes
 * @method mixed getJourneyViewsJobs(array{pageNumber?: int, pageSize?: int, interval?: string, statuses?: string, returnResponse?: bool} $options = []) GET /api/v2/journey/views/jobs
 * @method \Pcsdk\Items getJourneyViewsJobsIter(array{pageNumber?: int, pageSize?: int, interval?: string, statuses?: string} $options = []) all items of GET /api/v2/journey/views/jobs
 * @method mixed getJourneyViewsJobsMe(array{pageNumber?: int, pageSize?: int, interval?: string, statuses?: string, returnResponse?: bool} $options = []) GET /api/v2/journey/views/jobs/me
 * @method \Pcsdk\Items getJourneyViewsJobsMeIter(array{pageNumber?: int, pageSize?: int, interval?: string, statuses?: string} $options = []) all items of GET /api/v2/journey/views/jobs/me
 * @method mixed getJourneyViewsSchedules(array{pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/journey/views/schedules
 * @method \Pcsdk\Items getJourneyViewsSchedulesIter(array{pageNumber?: int, pageSize?: int} $options = []) all items of GET /api/v2/journey/views/schedules
 * @method mixed getJourneyViewVersion(string $viewId, string $versionId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/views/{viewId}/versions/{versionId}
 * @method mixed getJourneyViewVersionChart(string $viewId, string $journeyViewVersion, string $chartId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}
 * @method mixed getJourneyViewVersionChartVersion(string $viewId, string $journeyViewVersion, string $chartId, string $chartVersion, array{returnResponse?: bool} $options = []) GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion}
 * @method mixed getJourneyViewVersionJob(string $viewId, string $journeyVersionId, string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}
 * @method mixed getJourneyViewVersionJobResults(string $viewId, string $journeyViewVersion, string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results
 * @method mixed getJourneyViewVersionJobResultsChart(string $viewId, string $journeyVersionId, string $jobId, string $chartId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}
 * @method mixed getJourneyViewVersionJobsLatest(string $viewId, string $journeyVersionId, array{returnResponse?: bool} $options = []) GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/latest
 * @method mixed patchJourneyActionmap(string $actionMapId, array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/journey/actionmaps/{actionMapId}
 * @method mixed patchJourneyActiontemplate(string $actionTemplateId, array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/journey/actiontemplates/{actionTemplateId}
 * @method mixed patchJourneyExternaleventsConfiguration(string $configId, array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/journey/externalevents/configurations/{configId}
 * @method mixed patchJourneyOutcome(string $outcomeId, array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/journey/outcomes/{outcomeId} (deprecated)
 * @method mixed patchJourneySegment(string $segmentId, array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/journey/segments/{segmentId}
 * @method mixed patchJourneyViewVersionJob(string $viewId, string $journeyVersionId, string $jobId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}
 * @method mixed postAnalyticsJourneysAggregatesJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/analytics/journeys/aggregates/jobs
 * @method mixed postAnalyticsJourneysAggregatesQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/analytics/journeys/aggregates/query
 * @method mixed postExternalcontactsContactJourneySegments(string $contactId, array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments
 * @method mixed postJourneyActionmaps(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/journey/actionmaps
 * @method mixed postJourneyActionmapsEstimatesJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/journey/actionmaps/estimates/jobs (deprecated)
 * @method mixed postJourneyActiontemplates(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/journey/actiontemplates
 * @method mixed postJourneyDeploymentActionevent(string $deploymentId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/journey/deployments/{deploymentId}/actionevent
 * @method mixed postJourneyDeploymentAppevents(string $deploymentId, array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/journey/deployments/{deploymentId}/appevents
 * @method mixed postJourneyDeploymentWebevents(string $deploymentId, array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/journey/deployments/{deploymentId}/webevents
 * @method mixed postJourneyExternaleventsConfigurationEvents(string $configurationId, array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/journey/externalevents/configurations/{configurationId}/events
 * @method mixed postJourneyExternaleventsConfigurations(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/journey/externalevents/configurations
 * @method mixed postJourneyExternaleventsSchemas(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/journey/externalevents/schemas
 * @method mixed postJourneyFlowsPathsQuery(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/journey/flows/paths/query
 * @method mixed postJourneyOutcomes(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/journey/outcomes (deprecated)
 * @method mixed postJourneyOutcomesAttributionsJobs(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/journey/outcomes/attributions/jobs (deprecated) (preview)
 * @method mixed postJourneyOutcomesPredictors(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/journey/outcomes/predictors (deprecated)
 * @method mixed postJourneySegments(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/journey/segments
 * @method mixed postJourneyViews(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/journey/views
 * @method mixed postJourneyViewSchedules(string $viewId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/journey/views/{viewId}/schedules
 * @method mixed postJourneyViewsEncodingsValidate(array{body?: list<mixed>, returnResponse?: bool} $options = []) POST /api/v2/journey/views/encodings/validate
 * @method mixed postJourneyViewVersionJobs(string $viewId, string $journeyVersionId, array{returnResponse?: bool} $options = []) POST /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs
 * @method mixed postJourneyViewVersions(string $viewId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/journey/views/{viewId}/versions
 * @method mixed putJourneyExternaleventsSchema(string $schemaId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/journey/externalevents/schemas/{schemaId}
 * @method mixed putJourneyViewSchedules(string $viewId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/journey/views/{viewId}/schedules
 * @method mixed putJourneyViewsEventdefinition(string $eventDefinitionId, array{body?: array|object, returnResponse?: bool} $options = []) PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId}
 * @method mixed putJourneyViewsEventdefinitionActivate(string $eventDefinitionId, array{body?: array|object, returnResponse?: bool} $options = []) PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId}/activate
 * @method mixed putJourneyViewVersion(string $viewId, string $versionId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/journey/views/{viewId}/versions/{versionId}
 */
final class JourneyApi extends PureCloudGroup
{
    protected const NAME = 'Journey';
}
