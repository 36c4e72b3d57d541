# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from datetime import date as _date
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AddressableEntityRef, Division, DivisionReference, DomainEntityRef, GamificationContestPrizeImageUploadUrlRequest, UploadUrlResponse, UserReference, WritableDivision

class _RespondingGamificationApi(_RespondingGroup):
    def delete_employeeperformance_externalmetrics_definition(self, metric_id: str) -> _Response: ...
    def delete_gamification_contest(self, contest_id: str) -> _Response: ...
    def get_employeeperformance_externalmetrics_definition(self, metric_id: str) -> _Response: ...
    def get_employeeperformance_externalmetrics_definitions(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_employeeperformance_externalmetrics_definitions_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalMetricDefinition, _Response]: ...
    def get_gamification_contest(self, contest_id: str) -> _Response: ...
    def get_gamification_contest_agents_scores(self, contest_id: str, *, page_number: int | None = ..., page_size: int | None = ..., workday: _date | str | None = ..., returns_view: _Literal["All", "TopAndBottom"] | str | None = ...) -> _Response: ...
    def get_gamification_contest_agents_scores_iter(self, contest_id: str, *, page_number: int | None = ..., page_size: int | None = ..., workday: _date | str | None = ..., returns_view: _Literal["All", "TopAndBottom"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContestScoresAgents, _Response]: ...
    def get_gamification_contest_agents_scores_me(self, contest_id: str, *, page_number: int | None = ..., page_size: int | None = ..., workday: _date | str | None = ..., returns_view: _Literal["All", "TopAndBottom"] | str | None = ...) -> _Response: ...
    def get_gamification_contest_agents_scores_me_iter(self, contest_id: str, *, page_number: int | None = ..., page_size: int | None = ..., workday: _date | str | None = ..., returns_view: _Literal["All", "TopAndBottom"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContestScoresAgents, _Response]: ...
    def get_gamification_contest_agents_scores_trends(self, contest_id: str) -> _Response: ...
    def get_gamification_contest_agents_scores_trends_me(self, contest_id: str) -> _Response: ...
    def get_gamification_contest_prizeimage(self, contest_id: str, prize_image_id: str) -> _Response: ...
    def get_gamification_contests(self, *, page_number: int | None = ..., page_size: int | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., status: _Sequence[_Literal["Upcoming", "Ongoing", "Pending", "RecentlyCompleted", "Completed", "Cancelled"] | str] | None = ..., sort_by: _Literal["title", "dateStart", "dateEnd", "dateFinalized", "status", "profile", "participantCount"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ...) -> _Response: ...
    def get_gamification_contests_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., status: _Sequence[_Literal["Upcoming", "Ongoing", "Pending", "RecentlyCompleted", "Completed", "Cancelled"] | str] | None = ..., sort_by: _Literal["title", "dateStart", "dateEnd", "dateFinalized", "status", "profile", "participantCount"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContestsEssentials, _Response]: ...
    def get_gamification_contests_me(self, *, page_number: int | None = ..., page_size: int | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., status: _Sequence[_Literal["Upcoming", "Ongoing", "Pending", "RecentlyCompleted", "Completed", "Cancelled"] | str] | None = ..., sort_by: _Literal["title", "dateStart", "dateEnd", "dateFinalized", "status", "profile", "participantCount"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., view: _Literal["participant", "creator"] | str | None = ...) -> _Response: ...
    def get_gamification_contests_me_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., status: _Sequence[_Literal["Upcoming", "Ongoing", "Pending", "RecentlyCompleted", "Completed", "Cancelled"] | str] | None = ..., sort_by: _Literal["title", "dateStart", "dateEnd", "dateFinalized", "status", "profile", "participantCount"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., view: _Literal["participant", "creator"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContestsEssentials, _Response]: ...
    def get_gamification_insights(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, comparative_period_start_workday: _date | str, primary_period_start_workday: _date | str, *, page_size: int | None = ..., page_number: int | None = ..., sort_key: _Literal["percentOfGoal", "percentOfGoalChange", "overallPercentOfGoal", "overallPercentOfGoalChange", "value", "valueChange"] | str | None = ..., sort_metric_id: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., user_ids: str | None = ..., reports_to: str | None = ...) -> _Response: ...
    def get_gamification_insights_iter(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, comparative_period_start_workday: _date | str, primary_period_start_workday: _date | str, *, page_size: int | None = ..., page_number: int | None = ..., sort_key: _Literal["percentOfGoal", "percentOfGoalChange", "overallPercentOfGoal", "overallPercentOfGoalChange", "value", "valueChange"] | str | None = ..., sort_metric_id: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., user_ids: str | None = ..., reports_to: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InsightsSummaryUserItem, _Response]: ...
    def get_gamification_insights_details(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, comparative_period_start_workday: _date | str, primary_period_start_workday: _date | str) -> _Response: ...
    def get_gamification_insights_groups_trends(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Daily", "Weekly", "Monthly"] | str, comparative_period_start_workday: _date | str, comparative_period_end_workday: _date | str, primary_period_start_workday: _date | str, primary_period_end_workday: _date | str) -> _Response: ...
    def get_gamification_insights_groups_trends_all(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Daily", "Weekly", "Monthly"] | str, comparative_period_start_workday: _date | str, comparative_period_end_workday: _date | str, primary_period_start_workday: _date | str, primary_period_end_workday: _date | str) -> _Response: ...
    def get_gamification_insights_managers(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, start_workday: _date | str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_gamification_insights_managers_iter(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, start_workday: _date | str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InsightsAgentItem, _Response]: ...
    def get_gamification_insights_members(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, start_workday: _date | str, *, reports_to: str | None = ...) -> _Response: ...
    def get_gamification_insights_rankings(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, comparative_period_start_workday: _date | str, primary_period_start_workday: _date | str, sort_key: _Literal["percentOfGoal", "percentOfGoalChange", "overallPercentOfGoal", "overallPercentOfGoalChange", "value", "valueChange"] | str, *, sort_metric_id: str | None = ..., section_size: int | None = ..., user_ids: str | None = ..., reports_to: str | None = ...) -> _Response: ...
    def get_gamification_insights_trends(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Daily", "Weekly"] | str, comparative_period_start_workday: _date | str, comparative_period_end_workday: _date | str, primary_period_start_workday: _date | str, primary_period_end_workday: _date | str) -> _Response: ...
    def get_gamification_insights_user_details(self, user_id: str, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, comparative_period_start_workday: _date | str, primary_period_start_workday: _date | str) -> _Response: ...
    def get_gamification_insights_user_trends(self, user_id: str, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Daily", "Weekly"] | str, comparative_period_start_workday: _date | str, comparative_period_end_workday: _date | str, primary_period_start_workday: _date | str, primary_period_end_workday: _date | str) -> _Response: ...
    def get_gamification_leaderboard(self, start_workday: _date | str, end_workday: _date | str, *, metric_id: str | None = ...) -> _Response: ...
    def get_gamification_leaderboard_all(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, start_workday: _date | str, end_workday: _date | str, *, metric_id: str | None = ...) -> _Response: ...
    def get_gamification_leaderboard_all_bestpoints(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str) -> _Response: ...
    def get_gamification_leaderboard_bestpoints(self) -> _Response: ...
    def get_gamification_metricdefinition(self, metric_definition_id: str) -> _Response: ...
    def get_gamification_metricdefinitions(self) -> _Response: ...
    def get_gamification_profile(self, profile_id: str) -> _Response: ...
    def get_gamification_profile_members(self, profile_id: str) -> _Response: ...
    def get_gamification_profile_metric(self, profile_id: str, metric_id: str, *, workday: _date | str | None = ...) -> _Response: ...
    def get_gamification_profile_metrics(self, profile_id: str, *, expand: _Sequence[_Literal["objective"] | str] | None = ..., workday: _date | str | None = ..., metric_ids: str | None = ...) -> _Response: ...
    def get_gamification_profile_metrics_objectivedetails(self, profile_id: str, *, workday: _date | str | None = ...) -> _Response: ...
    def get_gamification_profiles(self) -> _Response: ...
    def get_gamification_profiles_user(self, user_id: str, *, workday: _date | str | None = ...) -> _Response: ...
    def get_gamification_profiles_users_me(self, *, workday: _date | str | None = ...) -> _Response: ...
    def get_gamification_scorecards(self, workday: _date | str, *, expand: _Sequence[_Literal["objective"] | str] | None = ...) -> _Response: ...
    def get_gamification_scorecards_attendance(self, start_workday: _date | str, end_workday: _date | str) -> _Response: ...
    def get_gamification_scorecards_bestpoints(self) -> _Response: ...
    def get_gamification_scorecards_points_alltime(self, end_workday: _date | str) -> _Response: ...
    def get_gamification_scorecards_points_average(self, workday: _date | str) -> _Response: ...
    def get_gamification_scorecards_points_trends(self, start_workday: _date | str, end_workday: _date | str, *, day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] | str | None = ...) -> _Response: ...
    def get_gamification_scorecards_profile_metric_users_values_trends(self, profile_id: str, metric_id: str, filter_type: _Literal["PerformanceProfile", "Division"] | str, start_workday: _date | str, end_workday: _date | str, *, filter_id: str | None = ..., reference_workday: _date | str | None = ..., time_zone: str | None = ...) -> _Response: ...
    def get_gamification_scorecards_profile_metric_user_values_trends(self, profile_id: str, metric_id: str, user_id: str, start_workday: _date | str, end_workday: _date | str, *, reference_workday: _date | str | None = ..., time_zone: str | None = ...) -> _Response: ...
    def get_gamification_scorecards_profile_metric_values_trends(self, profile_id: str, metric_id: str, start_workday: _date | str, end_workday: _date | str, *, filter_type: _Literal["PerformanceProfile", "Division"] | str | None = ..., reference_workday: _date | str | None = ..., time_zone: str | None = ...) -> _Response: ...
    def get_gamification_scorecards_user(self, user_id: str, workday: _date | str, *, expand: _Sequence[_Literal["objective"] | str] | None = ...) -> _Response: ...
    def get_gamification_scorecards_user_attendance(self, user_id: str, start_workday: _date | str, end_workday: _date | str) -> _Response: ...
    def get_gamification_scorecards_user_bestpoints(self, user_id: str) -> _Response: ...
    def get_gamification_scorecards_user_points_alltime(self, user_id: str, end_workday: _date | str) -> _Response: ...
    def get_gamification_scorecards_user_points_trends(self, user_id: str, start_workday: _date | str, end_workday: _date | str, *, day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] | str | None = ...) -> _Response: ...
    def get_gamification_scorecards_users_points_average(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, workday: _date | str) -> _Response: ...
    def get_gamification_scorecards_users_values_average(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, workday: _date | str, *, time_zone: str | None = ...) -> _Response: ...
    def get_gamification_scorecards_users_values_trends(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, start_workday: _date | str, end_workday: _date | str, *, time_zone: str | None = ...) -> _Response: ...
    def get_gamification_scorecards_user_values_trends(self, user_id: str, start_workday: _date | str, end_workday: _date | str, *, time_zone: str | None = ...) -> _Response: ...
    def get_gamification_scorecards_values_average(self, workday: _date | str, *, time_zone: str | None = ...) -> _Response: ...
    def get_gamification_scorecards_values_trends(self, start_workday: _date | str, end_workday: _date | str, *, filter_type: _Literal["PerformanceProfile", "Division"] | str | None = ..., reference_workday: _date | str | None = ..., time_zone: str | None = ...) -> _Response: ...
    def get_gamification_status(self) -> _Response: ...
    def get_gamification_template(self, template_id: str) -> _Response: ...
    def get_gamification_templates(self) -> _Response: ...
    def patch_employeeperformance_externalmetrics_definition(self, metric_id: str, body: ExternalMetricDefinitionUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_gamification_contest(self, contest_id: str, body: ContestsFinalizeRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_employeeperformance_externalmetrics_data(self, *, body: ExternalMetricDataWriteRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_employeeperformance_externalmetrics_definitions(self, *, body: ExternalMetricDefinitionCreateRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_gamification_contests(self, body: ContestsCreateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_gamification_contests_uploads_prizeimages(self, body: GamificationContestPrizeImageUploadUrlRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_gamification_profile_activate(self, profile_id: str) -> _Response: ...
    def post_gamification_profile_deactivate(self, profile_id: str) -> _Response: ...
    def post_gamification_profile_members(self, profile_id: str, body: AssignUsers | _Mapping[str, _Any]) -> _Response: ...
    def post_gamification_profile_members_validate(self, profile_id: str, body: ValidateAssignUsers | _Mapping[str, _Any]) -> _Response: ...
    def post_gamification_profile_metric_link(self, source_profile_id: str, source_metric_id: str, body: TargetPerformanceProfile | _Mapping[str, _Any]) -> _Response: ...
    def post_gamification_profile_metrics(self, profile_id: str, body: CreateMetric | _Mapping[str, _Any]) -> _Response: ...
    def post_gamification_profiles(self, body: CreatePerformanceProfile | _Mapping[str, _Any], *, copy_metrics: bool | None = ...) -> _Response: ...
    def post_gamification_profiles_user_query(self, user_id: str, body: UserProfilesInDateRangeRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_gamification_profiles_users_me_query(self, body: UserProfilesInDateRangeRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_gamification_contest(self, contest_id: str, body: ContestsCreateRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_gamification_profile(self, profile_id: str, *, body: PerformanceProfile | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_gamification_profile_metric(self, profile_id: str, metric_id: str, body: CreateMetric | _Mapping[str, _Any]) -> _Response: ...
    def put_gamification_status(self, body: GamificationStatus | _Mapping[str, _Any]) -> _Response: ...

class GamificationApi(_PureCloudGroup):
    def with_response(self) -> _RespondingGamificationApi: ...
    def delete_employeeperformance_externalmetrics_definition(self, metric_id: str) -> None:
        """DELETE /api/v2/employeeperformance/externalmetrics/definitions/{metricId}"""
    def delete_gamification_contest(self, contest_id: str) -> None:
        """DELETE /api/v2/gamification/contests/{contestId}"""
    def get_employeeperformance_externalmetrics_definition(self, metric_id: str) -> ExternalMetricDefinition:
        """GET /api/v2/employeeperformance/externalmetrics/definitions/{metricId}"""
    def get_employeeperformance_externalmetrics_definitions(self, *, page_size: int | None = ..., page_number: int | None = ...) -> ExternalMetricDefinitionListing:
        """GET /api/v2/employeeperformance/externalmetrics/definitions"""
    def get_employeeperformance_externalmetrics_definitions_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalMetricDefinition, ExternalMetricDefinitionListing]:
        """All items of GET /api/v2/employeeperformance/externalmetrics/definitions"""
    def get_gamification_contest(self, contest_id: str) -> ContestsResponse:
        """GET /api/v2/gamification/contests/{contestId}"""
    def get_gamification_contest_agents_scores(self, contest_id: str, *, page_number: int | None = ..., page_size: int | None = ..., workday: _date | str | None = ..., returns_view: _Literal["All", "TopAndBottom"] | str | None = ...) -> ContestScoresAgentsPagedList:
        """GET /api/v2/gamification/contests/{contestId}/agents/scores"""
    def get_gamification_contest_agents_scores_iter(self, contest_id: str, *, page_number: int | None = ..., page_size: int | None = ..., workday: _date | str | None = ..., returns_view: _Literal["All", "TopAndBottom"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContestScoresAgents, ContestScoresAgentsPagedList]:
        """All items of GET /api/v2/gamification/contests/{contestId}/agents/scores"""
    def get_gamification_contest_agents_scores_me(self, contest_id: str, *, page_number: int | None = ..., page_size: int | None = ..., workday: _date | str | None = ..., returns_view: _Literal["All", "TopAndBottom"] | str | None = ...) -> ContestScoresAgentsPagedList:
        """GET /api/v2/gamification/contests/{contestId}/agents/scores/me"""
    def get_gamification_contest_agents_scores_me_iter(self, contest_id: str, *, page_number: int | None = ..., page_size: int | None = ..., workday: _date | str | None = ..., returns_view: _Literal["All", "TopAndBottom"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContestScoresAgents, ContestScoresAgentsPagedList]:
        """All items of GET /api/v2/gamification/contests/{contestId}/agents/scores/me"""
    def get_gamification_contest_agents_scores_trends(self, contest_id: str) -> ContestScoresGroupTrendList:
        """GET /api/v2/gamification/contests/{contestId}/agents/scores/trends"""
    def get_gamification_contest_agents_scores_trends_me(self, contest_id: str) -> ContestScoresAgentTrendList:
        """GET /api/v2/gamification/contests/{contestId}/agents/scores/trends/me"""
    def get_gamification_contest_prizeimage(self, contest_id: str, prize_image_id: str) -> PrizeImages:
        """GET /api/v2/gamification/contests/{contestId}/prizeimages/{prizeImageId}"""
    def get_gamification_contests(self, *, page_number: int | None = ..., page_size: int | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., status: _Sequence[_Literal["Upcoming", "Ongoing", "Pending", "RecentlyCompleted", "Completed", "Cancelled"] | str] | None = ..., sort_by: _Literal["title", "dateStart", "dateEnd", "dateFinalized", "status", "profile", "participantCount"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ...) -> GetContestsEssentialsListing:
        """GET /api/v2/gamification/contests"""
    def get_gamification_contests_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., status: _Sequence[_Literal["Upcoming", "Ongoing", "Pending", "RecentlyCompleted", "Completed", "Cancelled"] | str] | None = ..., sort_by: _Literal["title", "dateStart", "dateEnd", "dateFinalized", "status", "profile", "participantCount"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContestsEssentials, GetContestsEssentialsListing]:
        """All items of GET /api/v2/gamification/contests"""
    def get_gamification_contests_me(self, *, page_number: int | None = ..., page_size: int | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., status: _Sequence[_Literal["Upcoming", "Ongoing", "Pending", "RecentlyCompleted", "Completed", "Cancelled"] | str] | None = ..., sort_by: _Literal["title", "dateStart", "dateEnd", "dateFinalized", "status", "profile", "participantCount"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., view: _Literal["participant", "creator"] | str | None = ...) -> GetContestsEssentialsListing:
        """GET /api/v2/gamification/contests/me"""
    def get_gamification_contests_me_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., status: _Sequence[_Literal["Upcoming", "Ongoing", "Pending", "RecentlyCompleted", "Completed", "Cancelled"] | str] | None = ..., sort_by: _Literal["title", "dateStart", "dateEnd", "dateFinalized", "status", "profile", "participantCount"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., view: _Literal["participant", "creator"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContestsEssentials, GetContestsEssentialsListing]:
        """All items of GET /api/v2/gamification/contests/me"""
    def get_gamification_insights(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, comparative_period_start_workday: _date | str, primary_period_start_workday: _date | str, *, page_size: int | None = ..., page_number: int | None = ..., sort_key: _Literal["percentOfGoal", "percentOfGoalChange", "overallPercentOfGoal", "overallPercentOfGoalChange", "value", "valueChange"] | str | None = ..., sort_metric_id: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., user_ids: str | None = ..., reports_to: str | None = ...) -> InsightsSummary:
        """GET /api/v2/gamification/insights"""
    def get_gamification_insights_iter(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, comparative_period_start_workday: _date | str, primary_period_start_workday: _date | str, *, page_size: int | None = ..., page_number: int | None = ..., sort_key: _Literal["percentOfGoal", "percentOfGoalChange", "overallPercentOfGoal", "overallPercentOfGoalChange", "value", "valueChange"] | str | None = ..., sort_metric_id: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., user_ids: str | None = ..., reports_to: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InsightsSummaryUserItem, InsightsSummary]:
        """All items of GET /api/v2/gamification/insights"""
    def get_gamification_insights_details(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, comparative_period_start_workday: _date | str, primary_period_start_workday: _date | str) -> InsightsDetails:
        """GET /api/v2/gamification/insights/details"""
    def get_gamification_insights_groups_trends(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Daily", "Weekly", "Monthly"] | str, comparative_period_start_workday: _date | str, comparative_period_end_workday: _date | str, primary_period_start_workday: _date | str, primary_period_end_workday: _date | str) -> InsightsTrend:
        """GET /api/v2/gamification/insights/groups/trends"""
    def get_gamification_insights_groups_trends_all(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Daily", "Weekly", "Monthly"] | str, comparative_period_start_workday: _date | str, comparative_period_end_workday: _date | str, primary_period_start_workday: _date | str, primary_period_end_workday: _date | str) -> InsightsTrend:
        """GET /api/v2/gamification/insights/groups/trends/all"""
    def get_gamification_insights_managers(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, start_workday: _date | str, *, page_size: int | None = ..., page_number: int | None = ...) -> InsightsAgents:
        """GET /api/v2/gamification/insights/managers"""
    def get_gamification_insights_managers_iter(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, start_workday: _date | str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InsightsAgentItem, InsightsAgents]:
        """All items of GET /api/v2/gamification/insights/managers"""
    def get_gamification_insights_members(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, start_workday: _date | str, *, reports_to: str | None = ...) -> InsightsAgents:
        """GET /api/v2/gamification/insights/members"""
    def get_gamification_insights_rankings(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, comparative_period_start_workday: _date | str, primary_period_start_workday: _date | str, sort_key: _Literal["percentOfGoal", "percentOfGoalChange", "overallPercentOfGoal", "overallPercentOfGoalChange", "value", "valueChange"] | str, *, sort_metric_id: str | None = ..., section_size: int | None = ..., user_ids: str | None = ..., reports_to: str | None = ...) -> InsightsRankings:
        """GET /api/v2/gamification/insights/rankings"""
    def get_gamification_insights_trends(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Daily", "Weekly"] | str, comparative_period_start_workday: _date | str, comparative_period_end_workday: _date | str, primary_period_start_workday: _date | str, primary_period_end_workday: _date | str) -> UserInsightsTrend:
        """GET /api/v2/gamification/insights/trends"""
    def get_gamification_insights_user_details(self, user_id: str, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Weekly", "Monthly"] | str, comparative_period_start_workday: _date | str, primary_period_start_workday: _date | str) -> InsightsDetails:
        """GET /api/v2/gamification/insights/users/{userId}/details"""
    def get_gamification_insights_user_trends(self, user_id: str, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, granularity: _Literal["Daily", "Weekly"] | str, comparative_period_start_workday: _date | str, comparative_period_end_workday: _date | str, primary_period_start_workday: _date | str, primary_period_end_workday: _date | str) -> UserInsightsTrend:
        """GET /api/v2/gamification/insights/users/{userId}/trends"""
    def get_gamification_leaderboard(self, start_workday: _date | str, end_workday: _date | str, *, metric_id: str | None = ...) -> Leaderboard:
        """GET /api/v2/gamification/leaderboard"""
    def get_gamification_leaderboard_all(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, start_workday: _date | str, end_workday: _date | str, *, metric_id: str | None = ...) -> Leaderboard:
        """GET /api/v2/gamification/leaderboard/all"""
    def get_gamification_leaderboard_all_bestpoints(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str) -> OverallBestPoints:
        """GET /api/v2/gamification/leaderboard/all/bestpoints"""
    def get_gamification_leaderboard_bestpoints(self) -> OverallBestPoints:
        """GET /api/v2/gamification/leaderboard/bestpoints"""
    def get_gamification_metricdefinition(self, metric_definition_id: str) -> MetricDefinition:
        """GET /api/v2/gamification/metricdefinitions/{metricDefinitionId}"""
    def get_gamification_metricdefinitions(self) -> GetMetricDefinitionsResponse:
        """GET /api/v2/gamification/metricdefinitions"""
    def get_gamification_profile(self, profile_id: str) -> PerformanceProfile:
        """GET /api/v2/gamification/profiles/{profileId}"""
    def get_gamification_profile_members(self, profile_id: str) -> MemberListing:
        """GET /api/v2/gamification/profiles/{profileId}/members"""
    def get_gamification_profile_metric(self, profile_id: str, metric_id: str, *, workday: _date | str | None = ...) -> Metric:
        """GET /api/v2/gamification/profiles/{profileId}/metrics/{metricId}"""
    def get_gamification_profile_metrics(self, profile_id: str, *, expand: _Sequence[_Literal["objective"] | str] | None = ..., workday: _date | str | None = ..., metric_ids: str | None = ...) -> GetMetricResponse:
        """GET /api/v2/gamification/profiles/{profileId}/metrics"""
    def get_gamification_profile_metrics_objectivedetails(self, profile_id: str, *, workday: _date | str | None = ...) -> GetMetricsResponse:
        """GET /api/v2/gamification/profiles/{profileId}/metrics/objectivedetails"""
    def get_gamification_profiles(self) -> GetProfilesResponse:
        """GET /api/v2/gamification/profiles"""
    def get_gamification_profiles_user(self, user_id: str, *, workday: _date | str | None = ...) -> PerformanceProfile:
        """GET /api/v2/gamification/profiles/users/{userId}"""
    def get_gamification_profiles_users_me(self, *, workday: _date | str | None = ...) -> PerformanceProfile:
        """GET /api/v2/gamification/profiles/users/me"""
    def get_gamification_scorecards(self, workday: _date | str, *, expand: _Sequence[_Literal["objective"] | str] | None = ...) -> WorkdayMetricListing:
        """GET /api/v2/gamification/scorecards"""
    def get_gamification_scorecards_attendance(self, start_workday: _date | str, end_workday: _date | str) -> AttendanceStatusListing:
        """GET /api/v2/gamification/scorecards/attendance"""
    def get_gamification_scorecards_bestpoints(self) -> UserBestPoints:
        """GET /api/v2/gamification/scorecards/bestpoints"""
    def get_gamification_scorecards_points_alltime(self, end_workday: _date | str) -> AllTimePoints:
        """GET /api/v2/gamification/scorecards/points/alltime"""
    def get_gamification_scorecards_points_average(self, workday: _date | str) -> SingleWorkdayAveragePoints:
        """GET /api/v2/gamification/scorecards/points/average"""
    def get_gamification_scorecards_points_trends(self, start_workday: _date | str, end_workday: _date | str, *, day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] | str | None = ...) -> WorkdayPointsTrend:
        """GET /api/v2/gamification/scorecards/points/trends"""
    def get_gamification_scorecards_profile_metric_users_values_trends(self, profile_id: str, metric_id: str, filter_type: _Literal["PerformanceProfile", "Division"] | str, start_workday: _date | str, end_workday: _date | str, *, filter_id: str | None = ..., reference_workday: _date | str | None = ..., time_zone: str | None = ...) -> MetricValueTrendAverage:
        """GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends"""
    def get_gamification_scorecards_profile_metric_user_values_trends(self, profile_id: str, metric_id: str, user_id: str, start_workday: _date | str, end_workday: _date | str, *, reference_workday: _date | str | None = ..., time_zone: str | None = ...) -> MetricValueTrendAverage:
        """GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends"""
    def get_gamification_scorecards_profile_metric_values_trends(self, profile_id: str, metric_id: str, start_workday: _date | str, end_workday: _date | str, *, filter_type: _Literal["PerformanceProfile", "Division"] | str | None = ..., reference_workday: _date | str | None = ..., time_zone: str | None = ...) -> MetricValueTrendAverage:
        """GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/values/trends"""
    def get_gamification_scorecards_user(self, user_id: str, workday: _date | str, *, expand: _Sequence[_Literal["objective"] | str] | None = ...) -> WorkdayMetricListing:
        """GET /api/v2/gamification/scorecards/users/{userId}"""
    def get_gamification_scorecards_user_attendance(self, user_id: str, start_workday: _date | str, end_workday: _date | str) -> AttendanceStatusListing:
        """GET /api/v2/gamification/scorecards/users/{userId}/attendance"""
    def get_gamification_scorecards_user_bestpoints(self, user_id: str) -> UserBestPoints:
        """GET /api/v2/gamification/scorecards/users/{userId}/bestpoints"""
    def get_gamification_scorecards_user_points_alltime(self, user_id: str, end_workday: _date | str) -> AllTimePoints:
        """GET /api/v2/gamification/scorecards/users/{userId}/points/alltime"""
    def get_gamification_scorecards_user_points_trends(self, user_id: str, start_workday: _date | str, end_workday: _date | str, *, day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] | str | None = ...) -> WorkdayPointsTrend:
        """GET /api/v2/gamification/scorecards/users/{userId}/points/trends"""
    def get_gamification_scorecards_users_points_average(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, workday: _date | str) -> SingleWorkdayAveragePoints:
        """GET /api/v2/gamification/scorecards/users/points/average"""
    def get_gamification_scorecards_users_values_average(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, workday: _date | str, *, time_zone: str | None = ...) -> SingleWorkdayAverageValues:
        """GET /api/v2/gamification/scorecards/users/values/average"""
    def get_gamification_scorecards_users_values_trends(self, filter_type: _Literal["PerformanceProfile", "Division"] | str, filter_id: str, start_workday: _date | str, end_workday: _date | str, *, time_zone: str | None = ...) -> WorkdayValuesTrend:
        """GET /api/v2/gamification/scorecards/users/values/trends"""
    def get_gamification_scorecards_user_values_trends(self, user_id: str, start_workday: _date | str, end_workday: _date | str, *, time_zone: str | None = ...) -> WorkdayValuesTrend:
        """GET /api/v2/gamification/scorecards/users/{userId}/values/trends"""
    def get_gamification_scorecards_values_average(self, workday: _date | str, *, time_zone: str | None = ...) -> SingleWorkdayAverageValues:
        """GET /api/v2/gamification/scorecards/values/average"""
    def get_gamification_scorecards_values_trends(self, start_workday: _date | str, end_workday: _date | str, *, filter_type: _Literal["PerformanceProfile", "Division"] | str | None = ..., reference_workday: _date | str | None = ..., time_zone: str | None = ...) -> WorkdayValuesTrend:
        """GET /api/v2/gamification/scorecards/values/trends"""
    def get_gamification_status(self) -> GamificationStatus:
        """GET /api/v2/gamification/status"""
    def get_gamification_template(self, template_id: str) -> ObjectiveTemplate:
        """GET /api/v2/gamification/templates/{templateId}"""
    def get_gamification_templates(self) -> GetTemplatesResponse:
        """GET /api/v2/gamification/templates"""
    def patch_employeeperformance_externalmetrics_definition(self, metric_id: str, body: ExternalMetricDefinitionUpdateRequest | _Mapping[str, _Any]) -> ExternalMetricDefinition:
        """PATCH /api/v2/employeeperformance/externalmetrics/definitions/{metricId}"""
    def patch_gamification_contest(self, contest_id: str, body: ContestsFinalizeRequest | _Mapping[str, _Any]) -> ContestsResponse:
        """PATCH /api/v2/gamification/contests/{contestId}"""
    def post_employeeperformance_externalmetrics_data(self, *, body: ExternalMetricDataWriteRequest | _Mapping[str, _Any] | None = ...) -> ExternalMetricDataWriteResponse:
        """POST /api/v2/employeeperformance/externalmetrics/data"""
    def post_employeeperformance_externalmetrics_definitions(self, *, body: ExternalMetricDefinitionCreateRequest | _Mapping[str, _Any] | None = ...) -> ExternalMetricDefinition:
        """POST /api/v2/employeeperformance/externalmetrics/definitions"""
    def post_gamification_contests(self, body: ContestsCreateRequest | _Mapping[str, _Any]) -> ContestsResponse:
        """POST /api/v2/gamification/contests"""
    def post_gamification_contests_uploads_prizeimages(self, body: GamificationContestPrizeImageUploadUrlRequest | _Mapping[str, _Any]) -> UploadUrlResponse:
        """POST /api/v2/gamification/contests/uploads/prizeimages"""
    def post_gamification_profile_activate(self, profile_id: str) -> PerformanceProfile:
        """POST /api/v2/gamification/profiles/{profileId}/activate"""
    def post_gamification_profile_deactivate(self, profile_id: str) -> PerformanceProfile:
        """POST /api/v2/gamification/profiles/{profileId}/deactivate"""
    def post_gamification_profile_members(self, profile_id: str, body: AssignUsers | _Mapping[str, _Any]) -> Assignment:
        """POST /api/v2/gamification/profiles/{profileId}/members"""
    def post_gamification_profile_members_validate(self, profile_id: str, body: ValidateAssignUsers | _Mapping[str, _Any]) -> AssignmentValidation:
        """POST /api/v2/gamification/profiles/{profileId}/members/validate"""
    def post_gamification_profile_metric_link(self, source_profile_id: str, source_metric_id: str, body: TargetPerformanceProfile | _Mapping[str, _Any]) -> Metric:
        """POST /api/v2/gamification/profiles/{sourceProfileId}/metrics/{sourceMetricId}/link"""
    def post_gamification_profile_metrics(self, profile_id: str, body: CreateMetric | _Mapping[str, _Any]) -> Metric:
        """POST /api/v2/gamification/profiles/{profileId}/metrics"""
    def post_gamification_profiles(self, body: CreatePerformanceProfile | _Mapping[str, _Any], *, copy_metrics: bool | None = ...) -> PerformanceProfile:
        """POST /api/v2/gamification/profiles"""
    def post_gamification_profiles_user_query(self, user_id: str, body: UserProfilesInDateRangeRequest | _Mapping[str, _Any]) -> UserProfilesInDateRange:
        """POST /api/v2/gamification/profiles/users/{userId}/query"""
    def post_gamification_profiles_users_me_query(self, body: UserProfilesInDateRangeRequest | _Mapping[str, _Any]) -> UserProfilesInDateRange:
        """POST /api/v2/gamification/profiles/users/me/query"""
    def put_gamification_contest(self, contest_id: str, body: ContestsCreateRequest | _Mapping[str, _Any]) -> ContestsResponse:
        """PUT /api/v2/gamification/contests/{contestId}"""
    def put_gamification_profile(self, profile_id: str, *, body: PerformanceProfile | _Mapping[str, _Any] | None = ...) -> PerformanceProfile:
        """PUT /api/v2/gamification/profiles/{profileId}"""
    def put_gamification_profile_metric(self, profile_id: str, metric_id: str, body: CreateMetric | _Mapping[str, _Any]) -> Metric:
        """PUT /api/v2/gamification/profiles/{profileId}/metrics/{metricId}"""
    def put_gamification_status(self, body: GamificationStatus | _Mapping[str, _Any]) -> GamificationStatus:
        """PUT /api/v2/gamification/status"""

class AllTimePoints(_Model):
    user: UserReference
    date_end_workday: str
    all_time_points: int

class AssignUsers(_Model):
    members_to_assign: list[str]
    members_to_remove: list[str]

class Assignment(_Model):
    assigned_members: list[UserReference]
    removed_members: list[UserReference]
    assignment_errors: list[AssignmentError]

class AssignmentError(_Model):
    user: UserReference
    message: str

class AssignmentValidation(_Model):
    members_not_assigned: list[UserReference]
    members_already_assigned: list[UserReference]
    members_already_assigned_to_other: list[OtherProfileAssignment]
    invalid_member_assignments: list[InvalidAssignment]

class AttendanceStatus(_Model):
    date_workday: str
    attendance_status_type: _Literal["HasData", "Scheduled", "Absent", "Present", "NoSchedule"] | str
    has_evaluation: _Literal["HasQualityEvaluation", "NoQualityEvaluation"] | str

class AttendanceStatusListing(_Model):
    entities: list[AttendanceStatus]

class ContestDisqualifiedAgents(_Model):
    id: str
    note: str
    self_uri: str

class ContestMetricScore(_Model):
    metric: AddressableEntityRef
    score: float
    total_points: float
    percent_of_goal: float

class ContestMetricScoreRanked(_Model):
    metric: AddressableEntityRef
    score: float
    total_points: float
    percent_of_goal: float
    rank: int

class ContestMetrics(_Model):
    id: str
    name: str
    weight: int
    minimum_qualifier: int
    self_uri: str

class ContestPrizes(_Model):
    tier: int
    name: str
    description: str
    image_id: str
    image_url: str
    winners_count: int

class ContestProfile(_Model):
    id: str
    name: str
    self_uri: str

class ContestRequesingParticipantDailyInfo(_Model):
    date_workday: str
    contest_score: ContestScoreRanked

class ContestScore(_Model):
    score: float
    total_points: float
    percent_of_goal: float

class ContestScoreRanked(_Model):
    score: float
    total_points: float
    percent_of_goal: float
    rank: int
    tier: int

class ContestScoresAgentTrend(_Model):
    contest_score: ContestScoreRanked
    metric_scores: list[ContestMetricScoreRanked]
    disqualified: bool
    date_workday: str

class ContestScoresAgentTrendList(_Model):
    entities: list[ContestScoresAgentTrend]
    user: UserReference

class ContestScoresAgents(_Model):
    contest_score: ContestScoreRanked
    metric_scores: list[ContestMetricScoreRanked]
    disqualified: bool
    user: UserReference

class ContestScoresAgentsPagedList(_Model):
    entities: list[ContestScoresAgents]
    page_size: int
    page_number: int
    total: int
    date_workday: str
    page_count: int

class ContestScoresGroupTrend(_Model):
    date_workday: str
    contest_score: ContestScore
    metric_scores: list[ContestMetricScore]

class ContestScoresGroupTrendList(_Model):
    entities: list[ContestScoresGroupTrend]

class ContestUserRank(_Model):
    id: str
    rank: int
    score: float
    self_uri: str

class ContestWinners(_Model):
    tier: int
    winners_count: int
    users: list[ContestUserRank]

class ContestWinnersRequest(_Model):
    tier: int
    user_ids: list[str]

class ContestsCreateRequest(_Model):
    id: str
    division: WritableDivision
    title: str
    description: str
    date_start: str
    date_end: str
    winning_criteria: _Literal["HighestOverallScore", "HighestOverallPercentOfGoal"] | str
    date_announced: str
    announcement_timezone: str
    anonymization: _Literal["NoAnonymization", "All", "AllExceptTop"] | str
    metrics: list[ContestMetrics]
    prizes: list[ContestPrizes]
    profile_id: str
    participant_ids: list[str]
    self_uri: str

class ContestsEssentials(_Model):
    id: str
    title: str
    status: _Literal["Upcoming", "Ongoing", "Pending", "RecentlyCompleted", "Completed", "Cancelled"] | str
    date_start: str
    date_end: str
    profile: ContestProfile
    participant_count: int
    date_announced: str
    date_finalized: str
    date_cancelled: str
    date_modified: str
    date_scores_modified: str
    metrics: list[ContestMetrics]
    requesting_participant_contest_info: ContestRequesingParticipantDailyInfo
    self_uri: str

class ContestsFinalizeRequest(_Model):
    status: _Literal["Completed", "Cancelled"] | str
    winners: list[ContestWinnersRequest]
    disqualified_agents: list[ContestDisqualifiedAgents]

class ContestsResponse(_Model):
    id: str
    division: WritableDivision
    title: str
    description: str
    date_start: str
    date_end: str
    winning_criteria: _Literal["HighestOverallScore", "HighestOverallPercentOfGoal"] | str
    date_announced: str
    announcement_timezone: str
    anonymization: _Literal["NoAnonymization", "All", "AllExceptTop"] | str
    metrics: list[ContestMetrics]
    prizes: list[ContestPrizes]
    version: int
    created_by: UserReference
    profile: ContestProfile
    participants: list[UserReference]
    status: _Literal["Upcoming", "Ongoing", "Pending", "RecentlyCompleted", "Completed", "Cancelled"] | str
    participant_count: int
    date_finalized: str
    date_cancelled: str
    date_modified: str
    date_scores_modified: str
    winners: list[ContestWinners]
    disqualified_agents: list[ContestDisqualifiedAgents]
    self_uri: str

class CreateMetric(_Model):
    metric_definition_id: str
    external_metric_definition_id: str
    objective: CreateObjective
    performance_profile_id: str
    name: str
    precision: int
    time_display_unit: _Literal["None", "Seconds", "Minutes", "Hours"] | str

class CreateObjective(_Model):
    id: str
    template_id: str
    zones: list[ObjectiveZone]
    enabled: bool
    topic_ids: list[str]
    media_types: list[str]
    queue_ids: list[str]
    topic_ids_filter_type: _Literal["and", "or"] | str
    evaluation_form_context_ids: list[str]
    initial_direction: _Literal["inbound", "outbound"] | str
    date_start: str

class CreatePerformanceProfile(_Model):
    id: str
    name: str
    division: WritableDivision
    description: str
    metric_orders: list[str]
    date_created: str
    reporting_intervals: list[ReportingInterval]
    active: bool
    member_count: int
    max_leaderboard_rank_size: int
    self_uri: str

class DefaultObjective(_Model):
    id: str
    template_id: str
    zones: list[ObjectiveZone]
    enabled: bool
    media_types: list[str]
    queues: list[AddressableEntityRef]
    topics: list[AddressableEntityRef]
    topic_ids_filter_type: _Literal["and", "or"] | str
    evaluation_form_context_ids: list[str]
    initial_direction: _Literal["inbound", "outbound"] | str

class ExternalMetricDataItem(_Model):
    user_id: str
    user_email: str
    metric_id: str
    date_occurred: str
    value: float
    count: int
    type: _Literal["Total", "Cumulative"] | str

class ExternalMetricDataProcessedItem(_Model):
    user_id: str
    user_email: str
    metric_id: str
    date_occurred: str
    value: float
    count: int
    type: _Literal["Total", "Cumulative"] | str
    total_value: float
    total_count: int

class ExternalMetricDataUnprocessedItem(_Model):
    user_id: str
    user_email: str
    metric_id: str
    date_occurred: str
    value: float
    count: int
    type: _Literal["Total", "Cumulative"] | str
    message: str
    code: str

class ExternalMetricDataWriteRequest(_Model):
    items_: list[ExternalMetricDataItem]

class ExternalMetricDataWriteResponse(_Model):
    processed_entities: list[ExternalMetricDataProcessedItem]
    unprocessed_entities: list[ExternalMetricDataUnprocessedItem]

class ExternalMetricDefinition(_Model):
    id: str
    name: str
    unit: _Literal["Seconds", "Percent", "Number", "Currency"] | str
    unit_definition: str
    precision: int
    default_objective_type: _Literal["HigherIsBetter", "LowerIsBetter", "TargetArea"] | str
    retention_months: int
    enabled: bool
    in_use: bool
    date_last_refreshed: str
    self_uri: str

class ExternalMetricDefinitionCreateRequest(_Model):
    name: str
    unit: _Literal["Seconds", "Percent", "Number", "Currency"] | str
    unit_definition: str
    precision: int
    default_objective_type: _Literal["HigherIsBetter", "LowerIsBetter", "TargetArea"] | str
    enabled: bool

class ExternalMetricDefinitionListing(_Model):
    entities: list[ExternalMetricDefinition]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ExternalMetricDefinitionUpdateRequest(_Model):
    name: str
    precision: int
    default_objective_type: _Literal["HigherIsBetter", "LowerIsBetter", "TargetArea"] | str
    enabled: bool

class GamificationStatus(_Model):
    is_active: bool
    date_start: str
    automatic_user_assignment: bool
    date_start_personal_best: str

class GetContestsEssentialsListing(_Model):
    entities: list[ContestsEssentials]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class GetMetricDefinitionsResponse(_Model):
    total: int
    entities: list[MetricDefinition]
    self_uri: str

class GetMetricResponse(_Model):
    total: int
    entities: list[Metric]
    self_uri: str

class GetMetricsResponse(_Model):
    total: int
    entities: list[Metrics]
    self_uri: str

class GetProfilesResponse(_Model):
    total: int
    entities: list[PerformanceProfile]
    self_uri: str

class GetTemplatesResponse(_Model):
    total: int
    entities: list[ObjectiveTemplate]
    self_uri: str

class InsightsAgentItem(_Model):
    id: str
    name: str
    manager: DomainEntityRef
    self_uri: str

class InsightsAgents(_Model):
    performance_profile: AddressableEntityRef
    division: DivisionReference
    granularity: _Literal["Daily", "Weekly", "Monthly"] | str
    date_start_workday: str
    date_end_workday: str
    entities: list[InsightsAgentItem]

class InsightsDetails(_Model):
    performance_profile: AddressableEntityRef
    division: DivisionReference
    granularity: _Literal["Daily", "Weekly", "Monthly"] | str
    comparative_period: WorkdayPeriod
    primary_period: WorkdayPeriod
    user: UserReference
    metric_data: list[InsightsDetailsMetricItem]
    overall_data: InsightsDetailsOverallItem

class InsightsDetailsMetricItem(_Model):
    metric: AddressableEntityRef
    comparative_period: InsightsDetailsMetricPeriodPoints
    primary_period: InsightsDetailsMetricPeriodPoints
    percent_of_goal_change: float
    value_change: float

class InsightsDetailsMetricPeriodPoints(_Model):
    points: int
    max_points: int
    data_point_count: int
    percent_of_goal: float
    rank_total_points: int
    rank_percentage_points: int
    value: float

class InsightsDetailsOverallItem(_Model):
    comparative_period: InsightsDetailsOverallPeriodPoints
    primary_period: InsightsDetailsOverallPeriodPoints
    percent_of_goal_change: float

class InsightsDetailsOverallPeriodPoints(_Model):
    points: int
    max_points: int
    data_point_count: int
    percent_of_goal: float
    rank_total_points: int
    rank_percentage_points: int

class InsightsRankings(_Model):
    performance_profile: AddressableEntityRef
    division: DivisionReference
    granularity: _Literal["Daily", "Weekly", "Monthly"] | str
    comparative_period: WorkdayPeriod
    primary_period: WorkdayPeriod
    leaders: list[InsightsSummaryUserItem]
    trailers: list[InsightsSummaryUserItem]

class InsightsSummary(_Model):
    entities: list[InsightsSummaryUserItem]
    page_size: int
    page_number: int
    total: int
    performance_profile: AddressableEntityRef
    division: DivisionReference
    granularity: _Literal["Daily", "Weekly", "Monthly"] | str
    comparative_period: WorkdayPeriod
    primary_period: WorkdayPeriod
    page_count: int

class InsightsSummaryMetricItem(_Model):
    metric: AddressableEntityRef
    comparative_period: InsightsSummaryMetricPeriodPoints
    primary_period: InsightsSummaryMetricPeriodPoints
    percent_of_goal_change: float
    value_change: float

class InsightsSummaryMetricPeriodPoints(_Model):
    points: int
    max_points: int
    data_point_count: int
    percent_of_goal: float
    value: float

class InsightsSummaryOverallItem(_Model):
    comparative_period: InsightsSummaryOverallPeriodPoints
    primary_period: InsightsSummaryOverallPeriodPoints
    percent_of_goal_change: float

class InsightsSummaryOverallPeriodPoints(_Model):
    points: int
    max_points: int
    data_point_count: int
    percent_of_goal: float

class InsightsSummaryUserItem(_Model):
    user: UserReference
    metric_data: list[InsightsSummaryMetricItem]
    overall_data: InsightsSummaryOverallItem
    ranking: int

class InsightsTrend(_Model):
    performance_profile: AddressableEntityRef
    division: DivisionReference
    granularity: _Literal["Daily", "Weekly", "Monthly"] | str
    comparative_period: WorkdayPeriod
    primary_period: WorkdayPeriod
    entities: list[InsightsTrendMetricItem]
    total: InsightsTrendTotalItem

class InsightsTrendMetricItem(_Model):
    metric: AddressableEntityRef
    trends: InsightsTrends

class InsightsTrendTotalItem(_Model):
    trends: InsightsTrends

class InsightsTrends(_Model):
    comparative_period: list[TrendData]
    primary_period: list[TrendData]

class InvalidAssignment(_Model):
    user: UserReference
    message: str

class Leaderboard(_Model):
    division: Division
    metric: AddressableEntityRef
    date_start_workday: str
    date_end_workday: str
    leaders: list[LeaderboardItem]
    user_rank: LeaderboardItem
    performance_profile: AddressableEntityRef

class LeaderboardItem(_Model):
    user: UserReference
    rank: int
    points: int

class Member(_Model):
    id: str
    self_uri: str

class MemberListing(_Model):
    entities: list[Member]

class Metric(_Model):
    id: str
    name: str
    metric_definition_id: str
    external_metric_definition_id: str
    objective: Objective
    performance_profile_id: str
    linked_metric: AddressableEntityRef
    date_created: str
    date_unlinked: str
    precision: int
    time_display_unit: _Literal["None", "Seconds", "Minutes", "Hours"] | str
    source_performance_profile: PerformanceProfile
    self_uri: str

class MetricDefinition(_Model):
    id: str
    name: str
    unit_type: _Literal["None", "Percent", "Currency", "Seconds", "Number", "AttendanceStatus", "Unit"] | str
    short_name: str
    dividend_metrics: list[str]
    divisor_metrics: list[str]
    default_objective: DefaultObjective
    lock_template_id: str
    media_type_filtering_allowed: bool
    initial_direction_filtering_allowed: bool
    queue_filtering_allowed: bool
    self_uri: str

class MetricValueTrendAverage(_Model):
    date_start_workday: str
    date_end_workday: str
    date_reference_workday: str
    division: Division
    user: UserReference
    timezone: str
    result: WorkdayValuesMetricItem
    performance_profile: AddressableEntityRef
    metric: AddressableEntityRef

class Metrics(_Model):
    id: str
    name: str
    order: int
    metric_definition_name: str
    metric_definition_id: str
    external_metric_definition_id: str
    unit_type: _Literal["None", "Percent", "Currency", "Seconds", "Number", "AttendanceStatus", "Unit"] | str
    enabled: bool
    template_name: str
    max_points: int
    performance_profile_id: str
    linked_metric: AddressableEntityRef
    date_created: str
    date_unlinked: str
    source_performance_profile: PerformanceProfile
    unit_definition: str
    precision: int
    time_display_unit: _Literal["None", "Seconds", "Minutes", "Hours"] | str
    self_uri: str

class Objective(_Model):
    id: str
    template_id: str
    zones: list[ObjectiveZone]
    enabled: bool
    media_types: list[str]
    queues: list[AddressableEntityRef]
    topics: list[AddressableEntityRef]
    topic_ids_filter_type: _Literal["and", "or"] | str
    evaluation_form_context_ids: list[str]
    initial_direction: _Literal["inbound", "outbound"] | str
    date_start: str

class ObjectiveTemplate(_Model):
    id: str
    name: str
    zones: list[ObjectiveZone]
    self_uri: str

class ObjectiveZone(_Model):
    label: str
    direction_type: _Literal["Up", "Down", "Flat"] | str
    zone_type: _Literal["Good", "Target", "Great", "Out"] | str
    upper_limit_points: int
    lower_limit_points: int
    upper_limit_value: int
    lower_limit_value: int

class OtherProfileAssignment(_Model):
    id: str
    current_profile: DomainEntityRef
    self_uri: str

class OverallBestPoints(_Model):
    division: Division
    best_points: list[OverallBestPointsItem]
    performance_profile: AddressableEntityRef

class OverallBestPointsItem(_Model):
    granularity_type: _Literal["Daily", "Weekly", "Monthly"] | str
    users: list[UserReference]
    count: int
    points: int
    date_start_workday: str
    date_end_workday: str

class PerformanceProfile(_Model):
    id: str
    name: str
    division: Division
    description: str
    metric_orders: list[str]
    date_created: str
    reporting_intervals: list[ReportingInterval]
    active: bool
    member_count: int
    max_leaderboard_rank_size: int
    self_uri: str

class PrizeImages(_Model):
    image_url: str

class ProfileWithDateRange(_Model):
    id: str
    name: str
    division: Division
    date_start_workday: str
    date_end_workday: str
    self_uri: str

class PunctualityEvent(_Model):
    date_schedule_start: str
    date_start: str
    length_minutes: int
    description: str
    activity_code_id: str
    activity_code: str
    activity_name: str
    activity_color: str
    category: str
    points: int
    delta: float
    bullseye: bool

class QualityEvaluationScoreItem(_Model):
    evaluation_id: str
    conversation_id: str
    conversation_date: str
    conversation_end_date: str
    form_name: str
    points: int
    evaluation_score: float
    max_points: int
    media_types: list[str]

class ReportingInterval(_Model):
    interval_type: _Literal["Day", "Week", "Month"] | str
    interval_value: int

class SingleWorkdayAveragePoints(_Model):
    date_workday: str
    division: Division
    average_points: float
    performance_profile: AddressableEntityRef

class SingleWorkdayAverageValues(_Model):
    date_workday: str
    division: Division
    user: UserReference
    timezone: str
    results: list[WorkdayValuesMetricItem]
    performance_profile: AddressableEntityRef

class TargetPerformanceProfile(_Model):
    target_performance_profile_id: str

class TrendData(_Model):
    date_start_workday: str
    date_end_workday: str
    percent_of_goal: float
    average_value: float

class UserBestPoints(_Model):
    user: UserReference
    best_points: list[UserBestPointsItem]

class UserBestPointsItem(_Model):
    granularity_type: _Literal["Daily", "Weekly", "Monthly"] | str
    points: int
    date_start_workday: str
    date_end_workday: str
    rank: int

class UserInsightsTrend(_Model):
    performance_profile: AddressableEntityRef
    division: DivisionReference
    granularity: _Literal["Daily", "Weekly", "Monthly"] | str
    comparative_period: WorkdayPeriod
    primary_period: WorkdayPeriod
    user: UserReference
    entities: list[UserInsightsTrendMetricItem]
    total: UserInsightsTrendTotalItem

class UserInsightsTrendMetricItem(_Model):
    metric: AddressableEntityRef
    trends: UserInsightsTrends

class UserInsightsTrendTotalItem(_Model):
    trends: UserInsightsTrends

class UserInsightsTrends(_Model):
    comparative_period: list[UserTrendData]
    primary_period: list[UserTrendData]

class UserProfilesInDateRange(_Model):
    user: UserReference
    date_start_workday: str
    date_end_workday: str
    profiles: list[ProfileWithDateRange]

class UserProfilesInDateRangeRequest(_Model):
    start_workday: str
    end_workday: str

class UserTrendData(_Model):
    date_start_workday: str
    date_end_workday: str
    percent_of_goal: float
    average_value: float
    rank_total_points: int
    rank_percentage_points: int

class ValidateAssignUsers(_Model):
    members_to_assign: list[str]

class WorkdayMetric(_Model):
    metric: Metric
    objective: Objective
    points: int
    max_points: int
    value: float
    punctuality_events: list[PunctualityEvent]
    business_unit_id: str
    evaluation_details: list[QualityEvaluationScoreItem]

class WorkdayMetricListing(_Model):
    entities: list[WorkdayMetric]

class WorkdayPeriod(_Model):
    date_start_workday: str
    date_end_workday: str

class WorkdayPointsTrend(_Model):
    date_start_workday: str
    date_end_workday: str
    user: UserReference
    day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] | str
    average_points: float
    trend: list[WorkdayPointsTrendItem]

class WorkdayPointsTrendItem(_Model):
    date_workday: str
    points: float

class WorkdayValuesMetricItem(_Model):
    metric: AddressableEntityRef
    metric_definition: DomainEntityRef
    average: float
    unit_type: _Literal["None", "Percent", "Currency", "Seconds", "Number", "AttendanceStatus", "Unit"] | str
    trend: list[WorkdayValuesTrendItem]

class WorkdayValuesTrend(_Model):
    date_start_workday: str
    date_end_workday: str
    date_reference_workday: str
    division: Division
    user: UserReference
    timezone: str
    results: list[WorkdayValuesMetricItem]
    performance_profile: AddressableEntityRef
    metric: AddressableEntityRef

class WorkdayValuesTrendItem(_Model):
    date_workday: str
    value: float
