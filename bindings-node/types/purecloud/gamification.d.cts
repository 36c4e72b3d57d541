// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, Division, DivisionReference, DomainEntityRef, GamificationContestPrizeImageUploadUrlRequest, UploadUrlResponse, UserReference, WritableDivision } from './_shared.cjs'

export class GamificationApi extends _PureCloudGroup {
  /** DELETE /api/v2/employeeperformance/externalmetrics/definitions/{metricId} */
  deleteEmployeeperformanceExternalmetricsDefinition<W extends boolean = false>(metricId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/gamification/contests/{contestId} */
  deleteGamificationContest<W extends boolean = false>(contestId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/employeeperformance/externalmetrics/definitions/{metricId} */
  getEmployeeperformanceExternalmetricsDefinition<W extends boolean = false>(metricId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalMetricDefinition, W>
  /** GET /api/v2/employeeperformance/externalmetrics/definitions */
  getEmployeeperformanceExternalmetricsDefinitions<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<ExternalMetricDefinitionListing, W>
  /** All items of GET /api/v2/employeeperformance/externalmetrics/definitions */
  getEmployeeperformanceExternalmetricsDefinitionsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExternalMetricDefinition, ExternalMetricDefinitionListing, W>
  /** GET /api/v2/gamification/contests/{contestId} */
  getGamificationContest<W extends boolean = false>(contestId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ContestsResponse, W>
  /** GET /api/v2/gamification/contests/{contestId}/agents/scores */
  getGamificationContestAgentsScores<W extends boolean = false>(contestId: string, options?: { pageNumber?: number; pageSize?: number; workday?: string; returnsView?: _Open<"All" | "TopAndBottom"> } & _Inline<W>, call?: _Call<W>): _Answer<ContestScoresAgentsPagedList, W>
  /** All items of GET /api/v2/gamification/contests/{contestId}/agents/scores */
  getGamificationContestAgentsScoresIter<W extends boolean = false>(contestId: string, options?: { pageNumber?: number; pageSize?: number; workday?: string; returnsView?: _Open<"All" | "TopAndBottom">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ContestScoresAgents, ContestScoresAgentsPagedList, W>
  /** GET /api/v2/gamification/contests/{contestId}/agents/scores/me */
  getGamificationContestAgentsScoresMe<W extends boolean = false>(contestId: string, options?: { pageNumber?: number; pageSize?: number; workday?: string; returnsView?: _Open<"All" | "TopAndBottom"> } & _Inline<W>, call?: _Call<W>): _Answer<ContestScoresAgentsPagedList, W>
  /** All items of GET /api/v2/gamification/contests/{contestId}/agents/scores/me */
  getGamificationContestAgentsScoresMeIter<W extends boolean = false>(contestId: string, options?: { pageNumber?: number; pageSize?: number; workday?: string; returnsView?: _Open<"All" | "TopAndBottom">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ContestScoresAgents, ContestScoresAgentsPagedList, W>
  /** GET /api/v2/gamification/contests/{contestId}/agents/scores/trends */
  getGamificationContestAgentsScoresTrends<W extends boolean = false>(contestId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ContestScoresGroupTrendList, W>
  /** GET /api/v2/gamification/contests/{contestId}/agents/scores/trends/me */
  getGamificationContestAgentsScoresTrendsMe<W extends boolean = false>(contestId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ContestScoresAgentTrendList, W>
  /** GET /api/v2/gamification/contests/{contestId}/prizeimages/{prizeImageId} */
  getGamificationContestPrizeimage<W extends boolean = false>(contestId: string, prizeImageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PrizeImages, W>
  /** GET /api/v2/gamification/contests */
  getGamificationContests<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; dateStart?: string; dateEnd?: string; status?: _Many<_Open<"Upcoming" | "Ongoing" | "Pending" | "RecentlyCompleted" | "Completed" | "Cancelled">>; sortBy?: _Open<"title" | "dateStart" | "dateEnd" | "dateFinalized" | "status" | "profile" | "participantCount">; sortOrder?: _Open<"asc" | "desc"> } & _Inline<W>, call?: _Call<W>): _Answer<GetContestsEssentialsListing, W>
  /** All items of GET /api/v2/gamification/contests */
  getGamificationContestsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; dateStart?: string; dateEnd?: string; status?: _Many<_Open<"Upcoming" | "Ongoing" | "Pending" | "RecentlyCompleted" | "Completed" | "Cancelled">>; sortBy?: _Open<"title" | "dateStart" | "dateEnd" | "dateFinalized" | "status" | "profile" | "participantCount">; sortOrder?: _Open<"asc" | "desc">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ContestsEssentials, GetContestsEssentialsListing, W>
  /** GET /api/v2/gamification/contests/me */
  getGamificationContestsMe<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; dateStart?: string; dateEnd?: string; status?: _Many<_Open<"Upcoming" | "Ongoing" | "Pending" | "RecentlyCompleted" | "Completed" | "Cancelled">>; sortBy?: _Open<"title" | "dateStart" | "dateEnd" | "dateFinalized" | "status" | "profile" | "participantCount">; sortOrder?: _Open<"asc" | "desc">; view?: _Open<"participant" | "creator"> } & _Inline<W>, call?: _Call<W>): _Answer<GetContestsEssentialsListing, W>
  /** All items of GET /api/v2/gamification/contests/me */
  getGamificationContestsMeIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; dateStart?: string; dateEnd?: string; status?: _Many<_Open<"Upcoming" | "Ongoing" | "Pending" | "RecentlyCompleted" | "Completed" | "Cancelled">>; sortBy?: _Open<"title" | "dateStart" | "dateEnd" | "dateFinalized" | "status" | "profile" | "participantCount">; sortOrder?: _Open<"asc" | "desc">; view?: _Open<"participant" | "creator">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ContestsEssentials, GetContestsEssentialsListing, W>
  /** GET /api/v2/gamification/insights */
  getGamificationInsights<W extends boolean = false>(filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, granularity: _Open<"Weekly" | "Monthly">, comparativePeriodStartWorkday: string, primaryPeriodStartWorkday: string, options?: { pageSize?: number; pageNumber?: number; sortKey?: _Open<"percentOfGoal" | "percentOfGoalChange" | "overallPercentOfGoal" | "overallPercentOfGoalChange" | "value" | "valueChange">; sortMetricId?: string; sortOrder?: _Open<"asc" | "desc">; userIds?: string; reportsTo?: string } & _Inline<W>, call?: _Call<W>): _Answer<InsightsSummary, W>
  /** All items of GET /api/v2/gamification/insights */
  getGamificationInsightsIter<W extends boolean = false>(filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, granularity: _Open<"Weekly" | "Monthly">, comparativePeriodStartWorkday: string, primaryPeriodStartWorkday: string, options?: { pageSize?: number; pageNumber?: number; sortKey?: _Open<"percentOfGoal" | "percentOfGoalChange" | "overallPercentOfGoal" | "overallPercentOfGoalChange" | "value" | "valueChange">; sortMetricId?: string; sortOrder?: _Open<"asc" | "desc">; userIds?: string; reportsTo?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<InsightsSummaryUserItem, InsightsSummary, W>
  /** GET /api/v2/gamification/insights/details */
  getGamificationInsightsDetails<W extends boolean = false>(filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, granularity: _Open<"Weekly" | "Monthly">, comparativePeriodStartWorkday: string, primaryPeriodStartWorkday: string, options?: _Inline<W>, call?: _Call<W>): _Answer<InsightsDetails, W>
  /** GET /api/v2/gamification/insights/groups/trends */
  getGamificationInsightsGroupsTrends<W extends boolean = false>(filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, granularity: _Open<"Daily" | "Weekly" | "Monthly">, comparativePeriodStartWorkday: string, comparativePeriodEndWorkday: string, primaryPeriodStartWorkday: string, primaryPeriodEndWorkday: string, options?: _Inline<W>, call?: _Call<W>): _Answer<InsightsTrend, W>
  /** GET /api/v2/gamification/insights/groups/trends/all */
  getGamificationInsightsGroupsTrendsAll<W extends boolean = false>(filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, granularity: _Open<"Daily" | "Weekly" | "Monthly">, comparativePeriodStartWorkday: string, comparativePeriodEndWorkday: string, primaryPeriodStartWorkday: string, primaryPeriodEndWorkday: string, options?: _Inline<W>, call?: _Call<W>): _Answer<InsightsTrend, W>
  /** GET /api/v2/gamification/insights/managers */
  getGamificationInsightsManagers<W extends boolean = false>(filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, granularity: _Open<"Weekly" | "Monthly">, startWorkday: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<InsightsAgents, W>
  /** All items of GET /api/v2/gamification/insights/managers */
  getGamificationInsightsManagersIter<W extends boolean = false>(filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, granularity: _Open<"Weekly" | "Monthly">, startWorkday: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<InsightsAgentItem, InsightsAgents, W>
  /** GET /api/v2/gamification/insights/members */
  getGamificationInsightsMembers<W extends boolean = false>(filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, granularity: _Open<"Weekly" | "Monthly">, startWorkday: string, options?: { reportsTo?: string } & _Inline<W>, call?: _Call<W>): _Answer<InsightsAgents, W>
  /** GET /api/v2/gamification/insights/rankings */
  getGamificationInsightsRankings<W extends boolean = false>(filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, granularity: _Open<"Weekly" | "Monthly">, comparativePeriodStartWorkday: string, primaryPeriodStartWorkday: string, sortKey: _Open<"percentOfGoal" | "percentOfGoalChange" | "overallPercentOfGoal" | "overallPercentOfGoalChange" | "value" | "valueChange">, options?: { sortMetricId?: string; sectionSize?: number; userIds?: string; reportsTo?: string } & _Inline<W>, call?: _Call<W>): _Answer<InsightsRankings, W>
  /** GET /api/v2/gamification/insights/trends */
  getGamificationInsightsTrends<W extends boolean = false>(filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, granularity: _Open<"Daily" | "Weekly">, comparativePeriodStartWorkday: string, comparativePeriodEndWorkday: string, primaryPeriodStartWorkday: string, primaryPeriodEndWorkday: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserInsightsTrend, W>
  /** GET /api/v2/gamification/insights/users/{userId}/details */
  getGamificationInsightsUserDetails<W extends boolean = false>(userId: string, filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, granularity: _Open<"Weekly" | "Monthly">, comparativePeriodStartWorkday: string, primaryPeriodStartWorkday: string, options?: _Inline<W>, call?: _Call<W>): _Answer<InsightsDetails, W>
  /** GET /api/v2/gamification/insights/users/{userId}/trends */
  getGamificationInsightsUserTrends<W extends boolean = false>(userId: string, filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, granularity: _Open<"Daily" | "Weekly">, comparativePeriodStartWorkday: string, comparativePeriodEndWorkday: string, primaryPeriodStartWorkday: string, primaryPeriodEndWorkday: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserInsightsTrend, W>
  /** GET /api/v2/gamification/leaderboard */
  getGamificationLeaderboard<W extends boolean = false>(startWorkday: string, endWorkday: string, options?: { metricId?: string } & _Inline<W>, call?: _Call<W>): _Answer<Leaderboard, W>
  /** GET /api/v2/gamification/leaderboard/all */
  getGamificationLeaderboardAll<W extends boolean = false>(filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, startWorkday: string, endWorkday: string, options?: { metricId?: string } & _Inline<W>, call?: _Call<W>): _Answer<Leaderboard, W>
  /** GET /api/v2/gamification/leaderboard/all/bestpoints */
  getGamificationLeaderboardAllBestpoints<W extends boolean = false>(filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OverallBestPoints, W>
  /** GET /api/v2/gamification/leaderboard/bestpoints */
  getGamificationLeaderboardBestpoints<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<OverallBestPoints, W>
  /** GET /api/v2/gamification/metricdefinitions/{metricDefinitionId} */
  getGamificationMetricdefinition<W extends boolean = false>(metricDefinitionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MetricDefinition, W>
  /** GET /api/v2/gamification/metricdefinitions */
  getGamificationMetricdefinitions<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<GetMetricDefinitionsResponse, W>
  /** GET /api/v2/gamification/profiles/{profileId} */
  getGamificationProfile<W extends boolean = false>(profileId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PerformanceProfile, W>
  /** GET /api/v2/gamification/profiles/{profileId}/members */
  getGamificationProfileMembers<W extends boolean = false>(profileId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MemberListing, W>
  /** GET /api/v2/gamification/profiles/{profileId}/metrics/{metricId} */
  getGamificationProfileMetric<W extends boolean = false>(profileId: string, metricId: string, options?: { workday?: string } & _Inline<W>, call?: _Call<W>): _Answer<Metric, W>
  /** GET /api/v2/gamification/profiles/{profileId}/metrics */
  getGamificationProfileMetrics<W extends boolean = false>(profileId: string, options?: { expand?: _Many<_Open<"objective">>; workday?: string; metricIds?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetMetricResponse, W>
  /** GET /api/v2/gamification/profiles/{profileId}/metrics/objectivedetails */
  getGamificationProfileMetricsObjectivedetails<W extends boolean = false>(profileId: string, options?: { workday?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetMetricsResponse, W>
  /** GET /api/v2/gamification/profiles */
  getGamificationProfiles<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<GetProfilesResponse, W>
  /** GET /api/v2/gamification/profiles/users/{userId} */
  getGamificationProfilesUser<W extends boolean = false>(userId: string, options?: { workday?: string } & _Inline<W>, call?: _Call<W>): _Answer<PerformanceProfile, W>
  /** GET /api/v2/gamification/profiles/users/me */
  getGamificationProfilesUsersMe<W extends boolean = false>(options?: { workday?: string } & _Inline<W>, call?: _Call<W>): _Answer<PerformanceProfile, W>
  /** GET /api/v2/gamification/scorecards */
  getGamificationScorecards<W extends boolean = false>(workday: string, options?: { expand?: _Many<_Open<"objective">> } & _Inline<W>, call?: _Call<W>): _Answer<WorkdayMetricListing, W>
  /** GET /api/v2/gamification/scorecards/attendance */
  getGamificationScorecardsAttendance<W extends boolean = false>(startWorkday: string, endWorkday: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AttendanceStatusListing, W>
  /** GET /api/v2/gamification/scorecards/bestpoints */
  getGamificationScorecardsBestpoints<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<UserBestPoints, W>
  /** GET /api/v2/gamification/scorecards/points/alltime */
  getGamificationScorecardsPointsAlltime<W extends boolean = false>(endWorkday: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AllTimePoints, W>
  /** GET /api/v2/gamification/scorecards/points/average */
  getGamificationScorecardsPointsAverage<W extends boolean = false>(workday: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SingleWorkdayAveragePoints, W>
  /** GET /api/v2/gamification/scorecards/points/trends */
  getGamificationScorecardsPointsTrends<W extends boolean = false>(startWorkday: string, endWorkday: string, options?: { dayOfWeek?: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday"> } & _Inline<W>, call?: _Call<W>): _Answer<WorkdayPointsTrend, W>
  /** GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends */
  getGamificationScorecardsProfileMetricUsersValuesTrends<W extends boolean = false>(profileId: string, metricId: string, filterType: _Open<"PerformanceProfile" | "Division">, startWorkday: string, endWorkday: string, options?: { filterId?: string; referenceWorkday?: string; timeZone?: string } & _Inline<W>, call?: _Call<W>): _Answer<MetricValueTrendAverage, W>
  /** GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends */
  getGamificationScorecardsProfileMetricUserValuesTrends<W extends boolean = false>(profileId: string, metricId: string, userId: string, startWorkday: string, endWorkday: string, options?: { referenceWorkday?: string; timeZone?: string } & _Inline<W>, call?: _Call<W>): _Answer<MetricValueTrendAverage, W>
  /** GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/values/trends */
  getGamificationScorecardsProfileMetricValuesTrends<W extends boolean = false>(profileId: string, metricId: string, startWorkday: string, endWorkday: string, options?: { filterType?: _Open<"PerformanceProfile" | "Division">; referenceWorkday?: string; timeZone?: string } & _Inline<W>, call?: _Call<W>): _Answer<MetricValueTrendAverage, W>
  /** GET /api/v2/gamification/scorecards/users/{userId} */
  getGamificationScorecardsUser<W extends boolean = false>(userId: string, workday: string, options?: { expand?: _Many<_Open<"objective">> } & _Inline<W>, call?: _Call<W>): _Answer<WorkdayMetricListing, W>
  /** GET /api/v2/gamification/scorecards/users/{userId}/attendance */
  getGamificationScorecardsUserAttendance<W extends boolean = false>(userId: string, startWorkday: string, endWorkday: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AttendanceStatusListing, W>
  /** GET /api/v2/gamification/scorecards/users/{userId}/bestpoints */
  getGamificationScorecardsUserBestpoints<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserBestPoints, W>
  /** GET /api/v2/gamification/scorecards/users/{userId}/points/alltime */
  getGamificationScorecardsUserPointsAlltime<W extends boolean = false>(userId: string, endWorkday: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AllTimePoints, W>
  /** GET /api/v2/gamification/scorecards/users/{userId}/points/trends */
  getGamificationScorecardsUserPointsTrends<W extends boolean = false>(userId: string, startWorkday: string, endWorkday: string, options?: { dayOfWeek?: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday"> } & _Inline<W>, call?: _Call<W>): _Answer<WorkdayPointsTrend, W>
  /** GET /api/v2/gamification/scorecards/users/points/average */
  getGamificationScorecardsUsersPointsAverage<W extends boolean = false>(filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, workday: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SingleWorkdayAveragePoints, W>
  /** GET /api/v2/gamification/scorecards/users/values/average */
  getGamificationScorecardsUsersValuesAverage<W extends boolean = false>(filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, workday: string, options?: { timeZone?: string } & _Inline<W>, call?: _Call<W>): _Answer<SingleWorkdayAverageValues, W>
  /** GET /api/v2/gamification/scorecards/users/values/trends */
  getGamificationScorecardsUsersValuesTrends<W extends boolean = false>(filterType: _Open<"PerformanceProfile" | "Division">, filterId: string, startWorkday: string, endWorkday: string, options?: { timeZone?: string } & _Inline<W>, call?: _Call<W>): _Answer<WorkdayValuesTrend, W>
  /** GET /api/v2/gamification/scorecards/users/{userId}/values/trends */
  getGamificationScorecardsUserValuesTrends<W extends boolean = false>(userId: string, startWorkday: string, endWorkday: string, options?: { timeZone?: string } & _Inline<W>, call?: _Call<W>): _Answer<WorkdayValuesTrend, W>
  /** GET /api/v2/gamification/scorecards/values/average */
  getGamificationScorecardsValuesAverage<W extends boolean = false>(workday: string, options?: { timeZone?: string } & _Inline<W>, call?: _Call<W>): _Answer<SingleWorkdayAverageValues, W>
  /** GET /api/v2/gamification/scorecards/values/trends */
  getGamificationScorecardsValuesTrends<W extends boolean = false>(startWorkday: string, endWorkday: string, options?: { filterType?: _Open<"PerformanceProfile" | "Division">; referenceWorkday?: string; timeZone?: string } & _Inline<W>, call?: _Call<W>): _Answer<WorkdayValuesTrend, W>
  /** GET /api/v2/gamification/status */
  getGamificationStatus<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<GamificationStatus, W>
  /** GET /api/v2/gamification/templates/{templateId} */
  getGamificationTemplate<W extends boolean = false>(templateId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ObjectiveTemplate, W>
  /** GET /api/v2/gamification/templates */
  getGamificationTemplates<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<GetTemplatesResponse, W>
  /** PATCH /api/v2/employeeperformance/externalmetrics/definitions/{metricId} */
  patchEmployeeperformanceExternalmetricsDefinition<W extends boolean = false>(metricId: string, body: ExternalMetricDefinitionUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalMetricDefinition, W>
  /** PATCH /api/v2/gamification/contests/{contestId} */
  patchGamificationContest<W extends boolean = false>(contestId: string, body: ContestsFinalizeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ContestsResponse, W>
  /** POST /api/v2/employeeperformance/externalmetrics/data */
  postEmployeeperformanceExternalmetricsData<W extends boolean = false>(options?: { body?: ExternalMetricDataWriteRequest } & _Inline<W>, call?: _Call<W>): _Answer<ExternalMetricDataWriteResponse, W>
  /** POST /api/v2/employeeperformance/externalmetrics/definitions */
  postEmployeeperformanceExternalmetricsDefinitions<W extends boolean = false>(options?: { body?: ExternalMetricDefinitionCreateRequest } & _Inline<W>, call?: _Call<W>): _Answer<ExternalMetricDefinition, W>
  /** POST /api/v2/gamification/contests */
  postGamificationContests<W extends boolean = false>(body: ContestsCreateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ContestsResponse, W>
  /** POST /api/v2/gamification/contests/uploads/prizeimages */
  postGamificationContestsUploadsPrizeimages<W extends boolean = false>(body: GamificationContestPrizeImageUploadUrlRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UploadUrlResponse, W>
  /** POST /api/v2/gamification/profiles/{profileId}/activate */
  postGamificationProfileActivate<W extends boolean = false>(profileId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PerformanceProfile, W>
  /** POST /api/v2/gamification/profiles/{profileId}/deactivate */
  postGamificationProfileDeactivate<W extends boolean = false>(profileId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PerformanceProfile, W>
  /** POST /api/v2/gamification/profiles/{profileId}/members */
  postGamificationProfileMembers<W extends boolean = false>(profileId: string, body: AssignUsers, options?: _Inline<W>, call?: _Call<W>): _Answer<Assignment, W>
  /** POST /api/v2/gamification/profiles/{profileId}/members/validate */
  postGamificationProfileMembersValidate<W extends boolean = false>(profileId: string, body: ValidateAssignUsers, options?: _Inline<W>, call?: _Call<W>): _Answer<AssignmentValidation, W>
  /** POST /api/v2/gamification/profiles/{sourceProfileId}/metrics/{sourceMetricId}/link */
  postGamificationProfileMetricLink<W extends boolean = false>(sourceProfileId: string, sourceMetricId: string, body: TargetPerformanceProfile, options?: _Inline<W>, call?: _Call<W>): _Answer<Metric, W>
  /** POST /api/v2/gamification/profiles/{profileId}/metrics */
  postGamificationProfileMetrics<W extends boolean = false>(profileId: string, body: CreateMetric, options?: _Inline<W>, call?: _Call<W>): _Answer<Metric, W>
  /** POST /api/v2/gamification/profiles */
  postGamificationProfiles<W extends boolean = false>(body: CreatePerformanceProfile, options?: { copyMetrics?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<PerformanceProfile, W>
  /** POST /api/v2/gamification/profiles/users/{userId}/query */
  postGamificationProfilesUserQuery<W extends boolean = false>(userId: string, body: UserProfilesInDateRangeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UserProfilesInDateRange, W>
  /** POST /api/v2/gamification/profiles/users/me/query */
  postGamificationProfilesUsersMeQuery<W extends boolean = false>(body: UserProfilesInDateRangeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UserProfilesInDateRange, W>
  /** PUT /api/v2/gamification/contests/{contestId} */
  putGamificationContest<W extends boolean = false>(contestId: string, body: ContestsCreateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ContestsResponse, W>
  /** PUT /api/v2/gamification/profiles/{profileId} */
  putGamificationProfile<W extends boolean = false>(profileId: string, options?: { body?: PerformanceProfile } & _Inline<W>, call?: _Call<W>): _Answer<PerformanceProfile, W>
  /** PUT /api/v2/gamification/profiles/{profileId}/metrics/{metricId} */
  putGamificationProfileMetric<W extends boolean = false>(profileId: string, metricId: string, body: CreateMetric, options?: _Inline<W>, call?: _Call<W>): _Answer<Metric, W>
  /** PUT /api/v2/gamification/status */
  putGamificationStatus<W extends boolean = false>(body: GamificationStatus, options?: _Inline<W>, call?: _Call<W>): _Answer<GamificationStatus, W>
}

export interface AllTimePoints {
  user?: UserReference
  dateEndWorkday?: string
  allTimePoints?: number
}

export interface AssignUsers {
  membersToAssign: string[]
  membersToRemove: string[]
}

export interface Assignment {
  assignedMembers?: UserReference[]
  removedMembers?: UserReference[]
  assignmentErrors?: AssignmentError[]
}

export interface AssignmentError {
  user?: UserReference
  message?: string
}

export interface AssignmentValidation {
  membersNotAssigned?: UserReference[]
  membersAlreadyAssigned?: UserReference[]
  membersAlreadyAssignedToOther?: OtherProfileAssignment[]
  invalidMemberAssignments?: InvalidAssignment[]
}

export interface AttendanceStatus {
  dateWorkday?: string
  attendanceStatusType?: _Open<"HasData" | "Scheduled" | "Absent" | "Present" | "NoSchedule">
  hasEvaluation?: _Open<"HasQualityEvaluation" | "NoQualityEvaluation">
}

export interface AttendanceStatusListing {
  entities?: AttendanceStatus[]
}

export interface ContestDisqualifiedAgents {
  id?: string
  note?: string
  selfUri?: string
}

export interface ContestMetricScore {
  metric?: AddressableEntityRef
  score?: number
  totalPoints?: number
  percentOfGoal?: number
}

export interface ContestMetricScoreRanked {
  metric?: AddressableEntityRef
  score?: number
  totalPoints?: number
  percentOfGoal?: number
  rank?: number
}

export interface ContestMetrics {
  id: string
  name?: string
  weight: number
  minimumQualifier: number
  selfUri?: string
}

export interface ContestPrizes {
  tier: number
  name: string
  description: string
  imageId: string
  imageUrl?: string
  winnersCount: number
}

export interface ContestProfile {
  id: string
  name?: string
  selfUri?: string
}

export interface ContestRequesingParticipantDailyInfo {
  dateWorkday?: string
  contestScore?: ContestScoreRanked
}

export interface ContestScore {
  score?: number
  totalPoints?: number
  percentOfGoal?: number
}

export interface ContestScoreRanked {
  score?: number
  totalPoints?: number
  percentOfGoal?: number
  rank?: number
  tier?: number
}

export interface ContestScoresAgentTrend {
  contestScore?: ContestScoreRanked
  metricScores?: ContestMetricScoreRanked[]
  disqualified?: boolean
  dateWorkday?: string
}

export interface ContestScoresAgentTrendList {
  entities?: ContestScoresAgentTrend[]
  user?: UserReference
}

export interface ContestScoresAgents {
  contestScore?: ContestScoreRanked
  metricScores?: ContestMetricScoreRanked[]
  disqualified?: boolean
  user?: UserReference
}

export interface ContestScoresAgentsPagedList {
  entities?: ContestScoresAgents[]
  pageSize?: number
  pageNumber?: number
  total?: number
  dateWorkday?: string
  pageCount?: number
}

export interface ContestScoresGroupTrend {
  dateWorkday?: string
  contestScore?: ContestScore
  metricScores?: ContestMetricScore[]
}

export interface ContestScoresGroupTrendList {
  entities?: ContestScoresGroupTrend[]
}

export interface ContestUserRank {
  id?: string
  rank?: number
  score?: number
  selfUri?: string
}

export interface ContestWinners {
  tier?: number
  winnersCount?: number
  users?: ContestUserRank[]
}

export interface ContestWinnersRequest {
  tier?: number
  userIds?: string[]
}

export interface ContestsCreateRequest {
  id?: string
  division?: WritableDivision
  title: string
  description: string
  dateStart: string
  dateEnd: string
  winningCriteria: _Open<"HighestOverallScore" | "HighestOverallPercentOfGoal">
  dateAnnounced: string
  announcementTimezone: string
  anonymization: _Open<"NoAnonymization" | "All" | "AllExceptTop">
  metrics: ContestMetrics[]
  prizes: ContestPrizes[]
  profileId: string
  participantIds: string[]
  selfUri?: string
}

export interface ContestsEssentials {
  id?: string
  title: string
  status?: _Open<"Upcoming" | "Ongoing" | "Pending" | "RecentlyCompleted" | "Completed" | "Cancelled">
  dateStart: string
  dateEnd: string
  profile?: ContestProfile
  participantCount?: number
  dateAnnounced: string
  dateFinalized?: string
  dateCancelled?: string
  dateModified?: string
  dateScoresModified?: string
  metrics: ContestMetrics[]
  requestingParticipantContestInfo?: ContestRequesingParticipantDailyInfo
  selfUri?: string
}

export interface ContestsFinalizeRequest {
  status: _Open<"Completed" | "Cancelled">
  winners?: ContestWinnersRequest[]
  disqualifiedAgents?: ContestDisqualifiedAgents[]
}

export interface ContestsResponse {
  id?: string
  division?: WritableDivision
  title: string
  description: string
  dateStart: string
  dateEnd: string
  winningCriteria: _Open<"HighestOverallScore" | "HighestOverallPercentOfGoal">
  dateAnnounced: string
  announcementTimezone: string
  anonymization: _Open<"NoAnonymization" | "All" | "AllExceptTop">
  metrics: ContestMetrics[]
  prizes: ContestPrizes[]
  version?: number
  createdBy?: UserReference
  profile?: ContestProfile
  participants?: UserReference[]
  status?: _Open<"Upcoming" | "Ongoing" | "Pending" | "RecentlyCompleted" | "Completed" | "Cancelled">
  participantCount?: number
  dateFinalized?: string
  dateCancelled?: string
  dateModified?: string
  dateScoresModified?: string
  winners?: ContestWinners[]
  disqualifiedAgents?: ContestDisqualifiedAgents[]
  selfUri?: string
}

export interface CreateMetric {
  metricDefinitionId?: string
  externalMetricDefinitionId?: string
  objective?: CreateObjective
  performanceProfileId?: string
  name: string
  precision?: number
  timeDisplayUnit?: _Open<"None" | "Seconds" | "Minutes" | "Hours">
}

export interface CreateObjective {
  id?: string
  templateId?: string
  zones?: ObjectiveZone[]
  enabled?: boolean
  topicIds?: string[]
  mediaTypes?: string[]
  queueIds?: string[]
  topicIdsFilterType?: _Open<"and" | "or">
  evaluationFormContextIds?: string[]
  initialDirection?: _Open<"inbound" | "outbound">
  dateStart?: string
}

export interface CreatePerformanceProfile {
  id?: string
  name: string
  division: WritableDivision
  description: string
  metricOrders?: string[]
  dateCreated?: string
  reportingIntervals: ReportingInterval[]
  active: boolean
  memberCount?: number
  maxLeaderboardRankSize: number
  selfUri?: string
}

export interface DefaultObjective {
  id?: string
  templateId?: string
  zones?: ObjectiveZone[]
  enabled?: boolean
  mediaTypes?: string[]
  queues?: AddressableEntityRef[]
  topics?: AddressableEntityRef[]
  topicIdsFilterType?: _Open<"and" | "or">
  evaluationFormContextIds?: string[]
  initialDirection?: _Open<"inbound" | "outbound">
}

export interface ExternalMetricDataItem {
  userId?: string
  userEmail?: string
  metricId: string
  dateOccurred: string
  value: number
  count?: number
  type?: _Open<"Total" | "Cumulative">
}

export interface ExternalMetricDataProcessedItem {
  userId?: string
  userEmail?: string
  metricId: string
  dateOccurred: string
  value: number
  count?: number
  type?: _Open<"Total" | "Cumulative">
  totalValue?: number
  totalCount?: number
}

export interface ExternalMetricDataUnprocessedItem {
  userId?: string
  userEmail?: string
  metricId: string
  dateOccurred: string
  value: number
  count?: number
  type?: _Open<"Total" | "Cumulative">
  message?: string
  code?: string
}

export interface ExternalMetricDataWriteRequest {
  items: ExternalMetricDataItem[]
}

export interface ExternalMetricDataWriteResponse {
  processedEntities?: ExternalMetricDataProcessedItem[]
  unprocessedEntities?: ExternalMetricDataUnprocessedItem[]
}

export interface ExternalMetricDefinition {
  id?: string
  name?: string
  unit?: _Open<"Seconds" | "Percent" | "Number" | "Currency">
  unitDefinition?: string
  precision?: number
  defaultObjectiveType?: _Open<"HigherIsBetter" | "LowerIsBetter" | "TargetArea">
  retentionMonths?: number
  enabled?: boolean
  inUse?: boolean
  dateLastRefreshed?: string
  selfUri?: string
}

export interface ExternalMetricDefinitionCreateRequest {
  name: string
  unit: _Open<"Seconds" | "Percent" | "Number" | "Currency">
  unitDefinition?: string
  precision: number
  defaultObjectiveType: _Open<"HigherIsBetter" | "LowerIsBetter" | "TargetArea">
  enabled: boolean
}

export interface ExternalMetricDefinitionListing {
  entities?: ExternalMetricDefinition[]
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

export interface ExternalMetricDefinitionUpdateRequest {
  name?: string
  precision?: number
  defaultObjectiveType?: _Open<"HigherIsBetter" | "LowerIsBetter" | "TargetArea">
  enabled?: boolean
}

export interface GamificationStatus {
  isActive?: boolean
  dateStart?: string
  automaticUserAssignment?: boolean
  dateStartPersonalBest?: string
}

export interface GetContestsEssentialsListing {
  entities?: ContestsEssentials[]
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

export interface GetMetricDefinitionsResponse {
  total?: number
  entities?: MetricDefinition[]
  selfUri?: string
}

export interface GetMetricResponse {
  total?: number
  entities?: Metric[]
  selfUri?: string
}

export interface GetMetricsResponse {
  total?: number
  entities?: Metrics[]
  selfUri?: string
}

export interface GetProfilesResponse {
  total?: number
  entities?: PerformanceProfile[]
  selfUri?: string
}

export interface GetTemplatesResponse {
  total?: number
  entities?: ObjectiveTemplate[]
  selfUri?: string
}

export interface InsightsAgentItem {
  id?: string
  name?: string
  manager?: DomainEntityRef
  selfUri?: string
}

export interface InsightsAgents {
  performanceProfile?: AddressableEntityRef
  division?: DivisionReference
  granularity?: _Open<"Daily" | "Weekly" | "Monthly">
  dateStartWorkday?: string
  dateEndWorkday?: string
  entities?: InsightsAgentItem[]
}

export interface InsightsDetails {
  performanceProfile?: AddressableEntityRef
  division?: DivisionReference
  granularity?: _Open<"Daily" | "Weekly" | "Monthly">
  comparativePeriod?: WorkdayPeriod
  primaryPeriod?: WorkdayPeriod
  user?: UserReference
  metricData?: InsightsDetailsMetricItem[]
  overallData?: InsightsDetailsOverallItem
}

export interface InsightsDetailsMetricItem {
  metric?: AddressableEntityRef
  comparativePeriod?: InsightsDetailsMetricPeriodPoints
  primaryPeriod?: InsightsDetailsMetricPeriodPoints
  percentOfGoalChange?: number
  valueChange?: number
}

export interface InsightsDetailsMetricPeriodPoints {
  points?: number
  maxPoints?: number
  dataPointCount?: number
  percentOfGoal?: number
  rankTotalPoints?: number
  rankPercentagePoints?: number
  value?: number
}

export interface InsightsDetailsOverallItem {
  comparativePeriod?: InsightsDetailsOverallPeriodPoints
  primaryPeriod?: InsightsDetailsOverallPeriodPoints
  percentOfGoalChange?: number
}

export interface InsightsDetailsOverallPeriodPoints {
  points?: number
  maxPoints?: number
  dataPointCount?: number
  percentOfGoal?: number
  rankTotalPoints?: number
  rankPercentagePoints?: number
}

export interface InsightsRankings {
  performanceProfile?: AddressableEntityRef
  division?: DivisionReference
  granularity?: _Open<"Daily" | "Weekly" | "Monthly">
  comparativePeriod?: WorkdayPeriod
  primaryPeriod?: WorkdayPeriod
  leaders?: InsightsSummaryUserItem[]
  trailers?: InsightsSummaryUserItem[]
}

export interface InsightsSummary {
  entities?: InsightsSummaryUserItem[]
  pageSize?: number
  pageNumber?: number
  total?: number
  performanceProfile?: AddressableEntityRef
  division?: DivisionReference
  granularity?: _Open<"Daily" | "Weekly" | "Monthly">
  comparativePeriod?: WorkdayPeriod
  primaryPeriod?: WorkdayPeriod
  pageCount?: number
}

export interface InsightsSummaryMetricItem {
  metric?: AddressableEntityRef
  comparativePeriod?: InsightsSummaryMetricPeriodPoints
  primaryPeriod?: InsightsSummaryMetricPeriodPoints
  percentOfGoalChange?: number
  valueChange?: number
}

export interface InsightsSummaryMetricPeriodPoints {
  points?: number
  maxPoints?: number
  dataPointCount?: number
  percentOfGoal?: number
  value?: number
}

export interface InsightsSummaryOverallItem {
  comparativePeriod?: InsightsSummaryOverallPeriodPoints
  primaryPeriod?: InsightsSummaryOverallPeriodPoints
  percentOfGoalChange?: number
}

export interface InsightsSummaryOverallPeriodPoints {
  points?: number
  maxPoints?: number
  dataPointCount?: number
  percentOfGoal?: number
}

export interface InsightsSummaryUserItem {
  user?: UserReference
  metricData?: InsightsSummaryMetricItem[]
  overallData?: InsightsSummaryOverallItem
  ranking?: number
}

export interface InsightsTrend {
  performanceProfile?: AddressableEntityRef
  division?: DivisionReference
  granularity?: _Open<"Daily" | "Weekly" | "Monthly">
  comparativePeriod?: WorkdayPeriod
  primaryPeriod?: WorkdayPeriod
  entities?: InsightsTrendMetricItem[]
  total?: InsightsTrendTotalItem
}

export interface InsightsTrendMetricItem {
  metric?: AddressableEntityRef
  trends?: InsightsTrends
}

export interface InsightsTrendTotalItem {
  trends?: InsightsTrends
}

export interface InsightsTrends {
  comparativePeriod?: TrendData[]
  primaryPeriod?: TrendData[]
}

export interface InvalidAssignment {
  user?: UserReference
  message?: string
}

export interface Leaderboard {
  division?: Division
  metric?: AddressableEntityRef
  dateStartWorkday?: string
  dateEndWorkday?: string
  leaders?: LeaderboardItem[]
  userRank?: LeaderboardItem
  performanceProfile?: AddressableEntityRef
}

export interface LeaderboardItem {
  user?: UserReference
  rank?: number
  points?: number
}

export interface Member {
  id: string
  selfUri?: string
}

export interface MemberListing {
  entities?: Member[]
}

export interface Metric {
  id?: string
  name: string
  metricDefinitionId?: string
  externalMetricDefinitionId?: string
  objective?: Objective
  performanceProfileId?: string
  linkedMetric?: AddressableEntityRef
  dateCreated?: string
  dateUnlinked?: string
  precision?: number
  timeDisplayUnit?: _Open<"None" | "Seconds" | "Minutes" | "Hours">
  sourcePerformanceProfile?: PerformanceProfile
  selfUri?: string
}

export interface MetricDefinition {
  id?: string
  name?: string
  unitType?: _Open<"None" | "Percent" | "Currency" | "Seconds" | "Number" | "AttendanceStatus" | "Unit">
  shortName?: string
  dividendMetrics?: string[]
  divisorMetrics?: string[]
  defaultObjective?: DefaultObjective
  lockTemplateId?: string
  mediaTypeFilteringAllowed?: boolean
  initialDirectionFilteringAllowed?: boolean
  queueFilteringAllowed?: boolean
  selfUri?: string
}

export interface MetricValueTrendAverage {
  dateStartWorkday?: string
  dateEndWorkday?: string
  dateReferenceWorkday?: string
  division?: Division
  user?: UserReference
  timezone?: string
  result?: WorkdayValuesMetricItem
  performanceProfile?: AddressableEntityRef
  metric?: AddressableEntityRef
}

export interface Metrics {
  id?: string
  name?: string
  order?: number
  metricDefinitionName?: string
  metricDefinitionId?: string
  externalMetricDefinitionId?: string
  unitType?: _Open<"None" | "Percent" | "Currency" | "Seconds" | "Number" | "AttendanceStatus" | "Unit">
  enabled?: boolean
  templateName?: string
  maxPoints?: number
  performanceProfileId?: string
  linkedMetric?: AddressableEntityRef
  dateCreated?: string
  dateUnlinked?: string
  sourcePerformanceProfile?: PerformanceProfile
  unitDefinition?: string
  precision?: number
  timeDisplayUnit?: _Open<"None" | "Seconds" | "Minutes" | "Hours">
  selfUri?: string
}

export interface Objective {
  id?: string
  templateId?: string
  zones?: ObjectiveZone[]
  enabled?: boolean
  mediaTypes?: string[]
  queues?: AddressableEntityRef[]
  topics?: AddressableEntityRef[]
  topicIdsFilterType?: _Open<"and" | "or">
  evaluationFormContextIds?: string[]
  initialDirection?: _Open<"inbound" | "outbound">
  dateStart?: string
}

export interface ObjectiveTemplate {
  id?: string
  name?: string
  zones?: ObjectiveZone[]
  selfUri?: string
}

export interface ObjectiveZone {
  label: string
  directionType: _Open<"Up" | "Down" | "Flat">
  zoneType: _Open<"Good" | "Target" | "Great" | "Out">
  upperLimitPoints: number
  lowerLimitPoints: number
  upperLimitValue?: number
  lowerLimitValue?: number
}

export interface OtherProfileAssignment {
  id?: string
  currentProfile?: DomainEntityRef
  selfUri?: string
}

export interface OverallBestPoints {
  division?: Division
  bestPoints?: OverallBestPointsItem[]
  performanceProfile?: AddressableEntityRef
}

export interface OverallBestPointsItem {
  granularityType?: _Open<"Daily" | "Weekly" | "Monthly">
  users?: UserReference[]
  count?: number
  points?: number
  dateStartWorkday?: string
  dateEndWorkday?: string
}

export interface PerformanceProfile {
  id?: string
  name: string
  division?: Division
  description: string
  metricOrders: string[]
  dateCreated?: string
  reportingIntervals?: ReportingInterval[]
  active?: boolean
  memberCount?: number
  maxLeaderboardRankSize?: number
  selfUri?: string
}

export interface PrizeImages {
  imageUrl?: string
}

export interface ProfileWithDateRange {
  id?: string
  name?: string
  division?: Division
  dateStartWorkday?: string
  dateEndWorkday?: string
  selfUri?: string
}

export interface PunctualityEvent {
  dateScheduleStart?: string
  dateStart?: string
  lengthMinutes?: number
  description?: string
  activityCodeId?: string
  activityCode?: string
  activityName?: string
  activityColor?: string
  category?: string
  points?: number
  delta?: number
  bullseye?: boolean
}

export interface QualityEvaluationScoreItem {
  evaluationId?: string
  conversationId?: string
  conversationDate?: string
  conversationEndDate?: string
  formName?: string
  points?: number
  evaluationScore?: number
  maxPoints?: number
  mediaTypes?: string[]
}

export interface ReportingInterval {
  intervalType: _Open<"Day" | "Week" | "Month">
  intervalValue: number
}

export interface SingleWorkdayAveragePoints {
  dateWorkday?: string
  division?: Division
  averagePoints?: number
  performanceProfile?: AddressableEntityRef
}

export interface SingleWorkdayAverageValues {
  dateWorkday?: string
  division?: Division
  user?: UserReference
  timezone?: string
  results?: WorkdayValuesMetricItem[]
  performanceProfile?: AddressableEntityRef
}

export interface TargetPerformanceProfile {
  targetPerformanceProfileId: string
}

export interface TrendData {
  dateStartWorkday?: string
  dateEndWorkday?: string
  percentOfGoal?: number
  averageValue?: number
}

export interface UserBestPoints {
  user?: UserReference
  bestPoints?: UserBestPointsItem[]
}

export interface UserBestPointsItem {
  granularityType?: _Open<"Daily" | "Weekly" | "Monthly">
  points?: number
  dateStartWorkday?: string
  dateEndWorkday?: string
  rank?: number
}

export interface UserInsightsTrend {
  performanceProfile?: AddressableEntityRef
  division?: DivisionReference
  granularity?: _Open<"Daily" | "Weekly" | "Monthly">
  comparativePeriod?: WorkdayPeriod
  primaryPeriod?: WorkdayPeriod
  user?: UserReference
  entities?: UserInsightsTrendMetricItem[]
  total?: UserInsightsTrendTotalItem
}

export interface UserInsightsTrendMetricItem {
  metric?: AddressableEntityRef
  trends?: UserInsightsTrends
}

export interface UserInsightsTrendTotalItem {
  trends?: UserInsightsTrends
}

export interface UserInsightsTrends {
  comparativePeriod?: UserTrendData[]
  primaryPeriod?: UserTrendData[]
}

export interface UserProfilesInDateRange {
  user?: UserReference
  dateStartWorkday?: string
  dateEndWorkday?: string
  profiles?: ProfileWithDateRange[]
}

export interface UserProfilesInDateRangeRequest {
  startWorkday: string
  endWorkday: string
}

export interface UserTrendData {
  dateStartWorkday?: string
  dateEndWorkday?: string
  percentOfGoal?: number
  averageValue?: number
  rankTotalPoints?: number
  rankPercentagePoints?: number
}

export interface ValidateAssignUsers {
  membersToAssign: string[]
}

export interface WorkdayMetric {
  metric?: Metric
  objective?: Objective
  points?: number
  maxPoints?: number
  value?: number
  punctualityEvents?: PunctualityEvent[]
  businessUnitId?: string
  evaluationDetails?: QualityEvaluationScoreItem[]
}

export interface WorkdayMetricListing {
  entities?: WorkdayMetric[]
}

export interface WorkdayPeriod {
  dateStartWorkday?: string
  dateEndWorkday?: string
}

export interface WorkdayPointsTrend {
  dateStartWorkday?: string
  dateEndWorkday?: string
  user?: UserReference
  dayOfWeek?: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday">
  averagePoints?: number
  trend?: WorkdayPointsTrendItem[]
}

export interface WorkdayPointsTrendItem {
  dateWorkday?: string
  points?: number
}

export interface WorkdayValuesMetricItem {
  metric?: AddressableEntityRef
  metricDefinition?: DomainEntityRef
  average?: number
  unitType?: _Open<"None" | "Percent" | "Currency" | "Seconds" | "Number" | "AttendanceStatus" | "Unit">
  trend?: WorkdayValuesTrendItem[]
}

export interface WorkdayValuesTrend {
  dateStartWorkday?: string
  dateEndWorkday?: string
  dateReferenceWorkday?: string
  division?: Division
  user?: UserReference
  timezone?: string
  results?: WorkdayValuesMetricItem[]
  performanceProfile?: AddressableEntityRef
  metric?: AddressableEntityRef
}

export interface WorkdayValuesTrendItem {
  dateWorkday?: string
  value?: number
}
export {}
