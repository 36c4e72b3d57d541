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
from ._shared import AsyncQueryResponse, AsyncQueryStatus, ConversationChannelMetadata, ConversationContentAttachment, ConversationContentReaction, ConversationContentText, ConversationNormalizedMessage, DomainEntityRef, MessageInfo, NumericRange

class _RespondingSocialMediaApi(_RespondingGroup):
    def delete_socialmedia_escalationrule(self, escalation_rule_id: str) -> _Response: ...
    def delete_socialmedia_message(self, message_id: str) -> _Response: ...
    def delete_socialmedia_topic(self, topic_id: str, *, hard_delete: bool | None = ...) -> _Response: ...
    def delete_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(self, topic_id: str, facebook_ingestion_rule_id: str, *, hard_delete: bool | None = ...) -> _Response: ...
    def delete_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id(self, topic_id: str, google_business_profile_ingestion_rule_id: str, *, hard_delete: bool | None = ...) -> _Response: ...
    def delete_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(self, topic_id: str, instagram_ingestion_rule_id: str, *, hard_delete: bool | None = ...) -> _Response: ...
    def delete_socialmedia_topic_dataingestionrules_open_open_id(self, topic_id: str, open_id: str, *, hard_delete: bool | None = ...) -> _Response: ...
    def delete_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(self, topic_id: str, twitter_ingestion_rule_id: str, *, hard_delete: bool | None = ...) -> _Response: ...
    def get_socialmedia_analytics_aggregates_job(self, job_id: str) -> _Response: ...
    def get_socialmedia_analytics_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_socialmedia_analytics_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SocialMediaAggregateDataContainer, _Response]: ...
    def get_socialmedia_analytics_messages_job(self, job_id: str) -> _Response: ...
    def get_socialmedia_analytics_messages_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_socialmedia_analytics_messages_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SocialMediaDetailDataContainer, _Response]: ...
    def get_socialmedia_escalationrule(self, escalation_rule_id: str, *, expand: _Literal["dataIngestionRule"] | str | None = ...) -> _Response: ...
    def get_socialmedia_escalationrules(self, division_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_socialmedia_escalationrules_iter(self, division_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EscalationRuleResponse, _Response]: ...
    def get_socialmedia_topic(self, topic_id: str, *, include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules(self, topic_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_iter(self, topic_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GenericDataIngestionRuleResponse, _Response]: ...
    def get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(self, topic_id: str, facebook_ingestion_rule_id: str, *, include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_version(self, topic_id: str, facebook_ingestion_rule_id: str, data_ingestion_rule_version: str, *, include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_versions(self, topic_id: str, facebook_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_versions_iter(self, topic_id: str, facebook_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FacebookDataIngestionRuleVersionResponse, _Response]: ...
    def get_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id(self, topic_id: str, google_business_profile_ingestion_rule_id: str, *, include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id_version(self, topic_id: str, google_business_profile_ingestion_rule_id: str, data_ingestion_rule_version: str, *, include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id_versions(self, topic_id: str, google_business_profile_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id_versions_iter(self, topic_id: str, google_business_profile_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GoogleBusinessProfileDataIngestionRuleVersionResponse, _Response]: ...
    def get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(self, topic_id: str, instagram_ingestion_rule_id: str, *, include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id_version(self, topic_id: str, instagram_ingestion_rule_id: str, data_ingestion_rule_version: str, *, include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id_versions(self, topic_id: str, instagram_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id_versions_iter(self, topic_id: str, instagram_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InstagramDataIngestionRuleVersionResponse, _Response]: ...
    def get_socialmedia_topic_dataingestionrules_open_open_id(self, topic_id: str, open_id: str, *, include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_open_open_id_version(self, topic_id: str, open_id: str, data_ingestion_rule_version: str, *, include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_open_open_id_versions(self, topic_id: str, open_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_open_open_id_versions_iter(self, topic_id: str, open_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OpenDataIngestionRuleVersionResponse, _Response]: ...
    def get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(self, topic_id: str, twitter_ingestion_rule_id: str, *, include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_version(self, topic_id: str, twitter_ingestion_rule_id: str, data_ingestion_rule_version: str, *, include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_versions(self, topic_id: str, twitter_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ...) -> _Response: ...
    def get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_versions_iter(self, topic_id: str, twitter_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TwitterDataIngestionRuleVersionResponse, _Response]: ...
    def get_socialmedia_topics(self, *, page_number: int | None = ..., page_size: int | None = ..., division_ids: _Sequence[str] | None = ..., include_deleted: bool | None = ..., name: str | None = ..., ids: _Sequence[str] | None = ...) -> _Response: ...
    def get_socialmedia_topics_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., division_ids: _Sequence[str] | None = ..., include_deleted: bool | None = ..., name: str | None = ..., ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SocialTopicWithDataIngestionRuleMetadataResponse, _Response]: ...
    def patch_socialmedia_topic(self, topic_id: str, *, body: SocialTopicPatchRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(self, topic_id: str, facebook_ingestion_rule_id: str, *, body: DataIngestionRuleStatusPatchRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id(self, topic_id: str, google_business_profile_ingestion_rule_id: str, *, body: DataIngestionRuleStatusPatchRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(self, topic_id: str, instagram_ingestion_rule_id: str, *, body: DataIngestionRuleStatusPatchRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_socialmedia_topic_dataingestionrules_open_open_id(self, topic_id: str, open_id: str, *, body: DataIngestionRuleStatusPatchRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(self, topic_id: str, twitter_ingestion_rule_id: str, *, body: DataIngestionRuleStatusPatchRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_socialmedia_analytics_aggregates_jobs(self, body: SocialMediaAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_socialmedia_analytics_messages_jobs(self, body: SocialMediaAsyncDetailQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_socialmedia_escalationrules(self, *, body: EscalationRuleRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_socialmedia_escalations_messages(self, division_id: str, *, body: ManualEscalationRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_socialmedia_topic_dataingestionrules_facebook(self, topic_id: str, *, body: FacebookDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_socialmedia_topic_dataingestionrules_googlebusinessprofile(self, topic_id: str, *, body: GoogleBusinessProfileDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_socialmedia_topic_dataingestionrules_instagram(self, topic_id: str, *, body: InstagramDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_socialmedia_topic_dataingestionrules_open(self, topic_id: str, *, body: OpenDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_socialmedia_topic_dataingestionrules_open_rule_id_messages_bulk(self, topic_id: str, rule_id: str, body: _Sequence[OpenSocialMediaNormalizedMessage | _Mapping[str, _Any]]) -> _Response: ...
    def post_socialmedia_topic_dataingestionrules_open_rule_id_reactions_bulk(self, topic_id: str, rule_id: str, body: OpenSocialMediaReactionsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_socialmedia_topic_dataingestionrules_twitter(self, topic_id: str, *, body: TwitterDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_socialmedia_topics(self, *, body: SocialTopicRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_socialmedia_twitter_historical_tweets(self, body: TwitterDataHistoricalTweetRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_socialmedia_escalationrule(self, escalation_rule_id: str, *, body: EscalationRuleRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(self, topic_id: str, facebook_ingestion_rule_id: str, *, body: FacebookDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id(self, topic_id: str, google_business_profile_ingestion_rule_id: str, *, body: GoogleBusinessProfileDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(self, topic_id: str, instagram_ingestion_rule_id: str, *, body: InstagramDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_socialmedia_topic_dataingestionrules_open_open_id(self, topic_id: str, open_id: str, *, body: OpenDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(self, topic_id: str, twitter_ingestion_rule_id: str, *, body: TwitterDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...

class SocialMediaApi(_PureCloudGroup):
    def with_response(self) -> _RespondingSocialMediaApi: ...
    def delete_socialmedia_escalationrule(self, escalation_rule_id: str) -> None:
        """DELETE /api/v2/socialmedia/escalationrules/{escalationRuleId}"""
    def delete_socialmedia_message(self, message_id: str) -> None:
        """DELETE /api/v2/socialmedia/messages/{messageId} (preview)"""
    def delete_socialmedia_topic(self, topic_id: str, *, hard_delete: bool | None = ...) -> None:
        """DELETE /api/v2/socialmedia/topics/{topicId}"""
    def delete_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(self, topic_id: str, facebook_ingestion_rule_id: str, *, hard_delete: bool | None = ...) -> None:
        """DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}"""
    def delete_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id(self, topic_id: str, google_business_profile_ingestion_rule_id: str, *, hard_delete: bool | None = ...) -> None:
        """DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId} (preview)"""
    def delete_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(self, topic_id: str, instagram_ingestion_rule_id: str, *, hard_delete: bool | None = ...) -> None:
        """DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}"""
    def delete_socialmedia_topic_dataingestionrules_open_open_id(self, topic_id: str, open_id: str, *, hard_delete: bool | None = ...) -> None:
        """DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}"""
    def delete_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(self, topic_id: str, twitter_ingestion_rule_id: str, *, hard_delete: bool | None = ...) -> None:
        """DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}"""
    def get_socialmedia_analytics_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId}"""
    def get_socialmedia_analytics_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> SocialMediaAsyncAggregateQueryResponse:
        """GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId}/results"""
    def get_socialmedia_analytics_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SocialMediaAggregateDataContainer, SocialMediaAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId}/results"""
    def get_socialmedia_analytics_messages_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/socialmedia/analytics/messages/jobs/{jobId}"""
    def get_socialmedia_analytics_messages_job_results(self, job_id: str, *, cursor: str | None = ...) -> SocialMediaAsyncDetailQueryResponse:
        """GET /api/v2/socialmedia/analytics/messages/jobs/{jobId}/results"""
    def get_socialmedia_analytics_messages_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SocialMediaDetailDataContainer, SocialMediaAsyncDetailQueryResponse]:
        """All items of GET /api/v2/socialmedia/analytics/messages/jobs/{jobId}/results"""
    def get_socialmedia_escalationrule(self, escalation_rule_id: str, *, expand: _Literal["dataIngestionRule"] | str | None = ...) -> EscalationRuleResponse:
        """GET /api/v2/socialmedia/escalationrules/{escalationRuleId}"""
    def get_socialmedia_escalationrules(self, division_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> SocialEscalationResponseEntityListing:
        """GET /api/v2/socialmedia/escalationrules"""
    def get_socialmedia_escalationrules_iter(self, division_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EscalationRuleResponse, SocialEscalationResponseEntityListing]:
        """All items of GET /api/v2/socialmedia/escalationrules"""
    def get_socialmedia_topic(self, topic_id: str, *, include_deleted: bool | None = ...) -> SocialTopicWithDataIngestionRuleMetadataResponse:
        """GET /api/v2/socialmedia/topics/{topicId}"""
    def get_socialmedia_topic_dataingestionrules(self, topic_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ...) -> GenericDataIngestionRuleResponseEntityListing:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules"""
    def get_socialmedia_topic_dataingestionrules_iter(self, topic_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GenericDataIngestionRuleResponse, GenericDataIngestionRuleResponseEntityListing]:
        """All items of GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules"""
    def get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(self, topic_id: str, facebook_ingestion_rule_id: str, *, include_deleted: bool | None = ...) -> FacebookDataIngestionRuleResponse:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}"""
    def get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_version(self, topic_id: str, facebook_ingestion_rule_id: str, data_ingestion_rule_version: str, *, include_deleted: bool | None = ...) -> FacebookDataIngestionRuleVersionResponse:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion}"""
    def get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_versions(self, topic_id: str, facebook_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ...) -> FacebookDataIngestionRuleVersionResponseEntityListing:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions"""
    def get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_versions_iter(self, topic_id: str, facebook_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FacebookDataIngestionRuleVersionResponse, FacebookDataIngestionRuleVersionResponseEntityListing]:
        """All items of GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions"""
    def get_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id(self, topic_id: str, google_business_profile_ingestion_rule_id: str, *, include_deleted: bool | None = ...) -> GoogleBusinessProfileDataIngestionRuleResponse:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId} (preview)"""
    def get_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id_version(self, topic_id: str, google_business_profile_ingestion_rule_id: str, data_ingestion_rule_version: str, *, include_deleted: bool | None = ...) -> GoogleBusinessProfileDataIngestionRuleVersionResponse:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions/{dataIngestionRuleVersion} (preview)"""
    def get_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id_versions(self, topic_id: str, google_business_profile_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ...) -> GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions (preview)"""
    def get_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id_versions_iter(self, topic_id: str, google_business_profile_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GoogleBusinessProfileDataIngestionRuleVersionResponse, GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing]:
        """All items of GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions (preview)"""
    def get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(self, topic_id: str, instagram_ingestion_rule_id: str, *, include_deleted: bool | None = ...) -> InstagramDataIngestionRuleResponse:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}"""
    def get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id_version(self, topic_id: str, instagram_ingestion_rule_id: str, data_ingestion_rule_version: str, *, include_deleted: bool | None = ...) -> InstagramDataIngestionRuleVersionResponse:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions/{dataIngestionRuleVersion}"""
    def get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id_versions(self, topic_id: str, instagram_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ...) -> InstagramDataIngestionRuleVersionResponseEntityListing:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions"""
    def get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id_versions_iter(self, topic_id: str, instagram_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InstagramDataIngestionRuleVersionResponse, InstagramDataIngestionRuleVersionResponseEntityListing]:
        """All items of GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions"""
    def get_socialmedia_topic_dataingestionrules_open_open_id(self, topic_id: str, open_id: str, *, include_deleted: bool | None = ...) -> OpenDataIngestionRuleResponse:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}"""
    def get_socialmedia_topic_dataingestionrules_open_open_id_version(self, topic_id: str, open_id: str, data_ingestion_rule_version: str, *, include_deleted: bool | None = ...) -> OpenDataIngestionRuleVersionResponse:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion}"""
    def get_socialmedia_topic_dataingestionrules_open_open_id_versions(self, topic_id: str, open_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ...) -> OpenDataIngestionRuleVersionResponseEntityListing:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions"""
    def get_socialmedia_topic_dataingestionrules_open_open_id_versions_iter(self, topic_id: str, open_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OpenDataIngestionRuleVersionResponse, OpenDataIngestionRuleVersionResponseEntityListing]:
        """All items of GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions"""
    def get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(self, topic_id: str, twitter_ingestion_rule_id: str, *, include_deleted: bool | None = ...) -> TwitterDataIngestionRuleResponse:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}"""
    def get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_version(self, topic_id: str, twitter_ingestion_rule_id: str, data_ingestion_rule_version: str, *, include_deleted: bool | None = ...) -> TwitterDataIngestionRuleVersionResponse:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion}"""
    def get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_versions(self, topic_id: str, twitter_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ...) -> TwitterDataIngestionRuleVersionResponseEntityListing:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions"""
    def get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_versions_iter(self, topic_id: str, twitter_ingestion_rule_id: str, *, page_number: int | None = ..., page_size: int | None = ..., include_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TwitterDataIngestionRuleVersionResponse, TwitterDataIngestionRuleVersionResponseEntityListing]:
        """All items of GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions"""
    def get_socialmedia_topics(self, *, page_number: int | None = ..., page_size: int | None = ..., division_ids: _Sequence[str] | None = ..., include_deleted: bool | None = ..., name: str | None = ..., ids: _Sequence[str] | None = ...) -> SocialTopicWithDataIngestionRuleMetadataResponseEntityListing:
        """GET /api/v2/socialmedia/topics"""
    def get_socialmedia_topics_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., division_ids: _Sequence[str] | None = ..., include_deleted: bool | None = ..., name: str | None = ..., ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SocialTopicWithDataIngestionRuleMetadataResponse, SocialTopicWithDataIngestionRuleMetadataResponseEntityListing]:
        """All items of GET /api/v2/socialmedia/topics"""
    def patch_socialmedia_topic(self, topic_id: str, *, body: SocialTopicPatchRequest | _Mapping[str, _Any] | None = ...) -> SocialTopicResponse:
        """PATCH /api/v2/socialmedia/topics/{topicId}"""
    def patch_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(self, topic_id: str, facebook_ingestion_rule_id: str, *, body: DataIngestionRuleStatusPatchRequest | _Mapping[str, _Any] | None = ...) -> FacebookDataIngestionRuleResponse:
        """PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}"""
    def patch_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id(self, topic_id: str, google_business_profile_ingestion_rule_id: str, *, body: DataIngestionRuleStatusPatchRequest | _Mapping[str, _Any] | None = ...) -> GoogleBusinessProfileDataIngestionRuleResponse:
        """PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId} (preview)"""
    def patch_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(self, topic_id: str, instagram_ingestion_rule_id: str, *, body: DataIngestionRuleStatusPatchRequest | _Mapping[str, _Any] | None = ...) -> InstagramDataIngestionRuleResponse:
        """PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}"""
    def patch_socialmedia_topic_dataingestionrules_open_open_id(self, topic_id: str, open_id: str, *, body: DataIngestionRuleStatusPatchRequest | _Mapping[str, _Any] | None = ...) -> OpenDataIngestionRuleResponse:
        """PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}"""
    def patch_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(self, topic_id: str, twitter_ingestion_rule_id: str, *, body: DataIngestionRuleStatusPatchRequest | _Mapping[str, _Any] | None = ...) -> TwitterDataIngestionRuleResponse:
        """PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}"""
    def post_socialmedia_analytics_aggregates_jobs(self, body: SocialMediaAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/socialmedia/analytics/aggregates/jobs"""
    def post_socialmedia_analytics_messages_jobs(self, body: SocialMediaAsyncDetailQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/socialmedia/analytics/messages/jobs"""
    def post_socialmedia_escalationrules(self, *, body: EscalationRuleRequest | _Mapping[str, _Any] | None = ...) -> EscalationRuleResponse:
        """POST /api/v2/socialmedia/escalationrules"""
    def post_socialmedia_escalations_messages(self, division_id: str, *, body: ManualEscalationRequest | _Mapping[str, _Any] | None = ...) -> ManualEscalationResponse:
        """POST /api/v2/socialmedia/escalations/messages"""
    def post_socialmedia_topic_dataingestionrules_facebook(self, topic_id: str, *, body: FacebookDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> FacebookDataIngestionRuleResponse:
        """POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook"""
    def post_socialmedia_topic_dataingestionrules_googlebusinessprofile(self, topic_id: str, *, body: GoogleBusinessProfileDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> GoogleBusinessProfileDataIngestionRuleResponse:
        """POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile (preview)"""
    def post_socialmedia_topic_dataingestionrules_instagram(self, topic_id: str, *, body: InstagramDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> InstagramDataIngestionRuleResponse:
        """POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram"""
    def post_socialmedia_topic_dataingestionrules_open(self, topic_id: str, *, body: OpenDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> OpenDataIngestionRuleResponse:
        """POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open"""
    def post_socialmedia_topic_dataingestionrules_open_rule_id_messages_bulk(self, topic_id: str, rule_id: str, body: _Sequence[OpenSocialMediaNormalizedMessage | _Mapping[str, _Any]]) -> OpenSocialNormalizedMessageEntityListing:
        """POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/messages/bulk"""
    def post_socialmedia_topic_dataingestionrules_open_rule_id_reactions_bulk(self, topic_id: str, rule_id: str, body: OpenSocialMediaReactionsRequest | _Mapping[str, _Any]) -> OpenSocialReactionsNormalizedEventEntityListing:
        """POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/reactions/bulk"""
    def post_socialmedia_topic_dataingestionrules_twitter(self, topic_id: str, *, body: TwitterDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> TwitterDataIngestionRuleResponse:
        """POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter"""
    def post_socialmedia_topics(self, *, body: SocialTopicRequest | _Mapping[str, _Any] | None = ...) -> SocialTopicResponse:
        """POST /api/v2/socialmedia/topics"""
    def post_socialmedia_twitter_historical_tweets(self, body: TwitterDataHistoricalTweetRequest | _Mapping[str, _Any]) -> TwitterDataHistoricalTweetResponse:
        """POST /api/v2/socialmedia/twitter/historical/tweets"""
    def put_socialmedia_escalationrule(self, escalation_rule_id: str, *, body: EscalationRuleRequest | _Mapping[str, _Any] | None = ...) -> EscalationRuleResponse:
        """PUT /api/v2/socialmedia/escalationrules/{escalationRuleId}"""
    def put_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(self, topic_id: str, facebook_ingestion_rule_id: str, *, body: FacebookDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> FacebookDataIngestionRuleResponse:
        """PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}"""
    def put_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id(self, topic_id: str, google_business_profile_ingestion_rule_id: str, *, body: GoogleBusinessProfileDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> GoogleBusinessProfileDataIngestionRuleResponse:
        """PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId} (preview)"""
    def put_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(self, topic_id: str, instagram_ingestion_rule_id: str, *, body: InstagramDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> InstagramDataIngestionRuleResponse:
        """PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}"""
    def put_socialmedia_topic_dataingestionrules_open_open_id(self, topic_id: str, open_id: str, *, body: OpenDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> OpenDataIngestionRuleResponse:
        """PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}"""
    def put_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(self, topic_id: str, twitter_ingestion_rule_id: str, *, body: TwitterDataIngestionRuleRequest | _Mapping[str, _Any] | None = ...) -> TwitterDataIngestionRuleResponse:
        """PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}"""

class ContentModeration(_Model):
    flag: _Literal["NotSafeForWork", "SafeForWork", "Unknown"] | str
    categories: list[str]

class ContentReaction(_Model):
    reaction_type: _Literal["Like", "Love", "Wow", "Haha", "Sad", "Angry", "Thankful", "Pride", "Care", "Share", "Comment", "View", "Rating"] | str
    count: int

class DataIngestionRuleStatusPatchRequest(_Model):
    status: _Literal["Active", "Paused"] | str

class DataIngestionRulesMetadata(_Model):
    count_by_status: dict[str, int]
    platform: str
    total_count: int

class EscalationRuleRequest(_Model):
    name: str
    match_criteria: str
    priority: int
    division_id: str
    description: str
    status: _Literal["Active", "Paused"] | str
    open_escalation: EscalationTarget
    facebook_escalation: EscalationTarget
    instagram_escalation: EscalationTarget
    twitter_escalation: EscalationTarget
    google_business_profile_escalation: EscalationTarget

class EscalationRuleResponse(_Model):
    id: str
    name: str
    match_criteria: str
    priority: int
    division_id: str
    description: str
    date_created: str
    date_modified: str
    status: _Literal["Active", "Paused"] | str
    open_escalation: EscalationTarget
    facebook_escalation: EscalationTarget
    instagram_escalation: EscalationTarget
    twitter_escalation: EscalationTarget
    google_business_profile_escalation: EscalationTarget
    self_uri: str

class EscalationTarget(_Model):
    target_type: _Literal["Conversation"] | str
    destination: _Literal["SourceIntegration", "OverrideIntegration"] | str
    override: OverrideEscalationTarget

class FacebookDataIngestionRuleRequest(_Model):
    name: str
    description: str
    integration_id: str

class FacebookDataIngestionRuleResponse(_Model):
    id: str
    name: str
    description: str
    status: _Literal["Active", "Deleted", "Error", "Paused", "Pending", "SystemPaused"] | str
    version: int
    date_created: str
    date_modified: str
    platform: str
    ingestion_rule_info: MessageInfo
    integration_id: str
    self_uri: str

class FacebookDataIngestionRuleVersionResponse(_Model):
    id: str
    name: str
    description: str
    status: _Literal["Active", "Deleted", "Error", "Paused", "Pending", "SystemPaused"] | str
    version: int
    date_created: str
    date_modified: str
    platform: str
    ingestion_rule_info: MessageInfo
    integration_id: str
    self_uri: str

class FacebookDataIngestionRuleVersionResponseEntityListing(_Model):
    entities: list[FacebookDataIngestionRuleVersionResponse]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class GenericDataIngestionRuleResponse(_Model):
    id: str
    name: str
    description: str
    status: _Literal["Active", "Deleted", "Error", "Paused", "Pending", "SystemPaused"] | str
    version: int
    date_created: str
    date_modified: str
    platform: str
    ingestion_rule_info: MessageInfo
    countries: list[str]
    self_uri: str

class GenericDataIngestionRuleResponseEntityListing(_Model):
    entities: list[GenericDataIngestionRuleResponse]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class GoogleBusinessProfileDataIngestionRuleRequest(_Model):
    name: str
    description: str
    integration_id: str
    external_source: DomainEntityRef

class GoogleBusinessProfileDataIngestionRuleResponse(_Model):
    id: str
    name: str
    description: str
    status: _Literal["Active", "Deleted", "Error", "Paused", "Pending", "SystemPaused"] | str
    version: int
    date_created: str
    date_modified: str
    platform: str
    ingestion_rule_info: MessageInfo
    integration_id: str
    external_source: DomainEntityRef
    self_uri: str

class GoogleBusinessProfileDataIngestionRuleVersionResponse(_Model):
    id: str
    name: str
    description: str
    status: _Literal["Active", "Deleted", "Error", "Paused", "Pending", "SystemPaused"] | str
    version: int
    date_created: str
    date_modified: str
    platform: str
    ingestion_rule_info: MessageInfo
    integration_id: str
    external_source: DomainEntityRef
    self_uri: str

class GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing(_Model):
    entities: list[GoogleBusinessProfileDataIngestionRuleVersionResponse]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class InstagramDataIngestionRuleRequest(_Model):
    name: str
    description: str
    integration_id: str

class InstagramDataIngestionRuleResponse(_Model):
    id: str
    name: str
    description: str
    status: _Literal["Active", "Deleted", "Error", "Paused", "Pending", "SystemPaused"] | str
    version: int
    date_created: str
    date_modified: str
    platform: str
    ingestion_rule_info: MessageInfo
    integration_id: str
    self_uri: str

class InstagramDataIngestionRuleVersionResponse(_Model):
    id: str
    name: str
    description: str
    status: _Literal["Active", "Deleted", "Error", "Paused", "Pending", "SystemPaused"] | str
    version: int
    date_created: str
    date_modified: str
    platform: str
    ingestion_rule_info: MessageInfo
    integration_id: str
    self_uri: str

class InstagramDataIngestionRuleVersionResponseEntityListing(_Model):
    entities: list[InstagramDataIngestionRuleVersionResponse]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ManualEscalationRequest(_Model):
    social_media_normalized_message_id: str
    escalation_target: EscalationTarget

class ManualEscalationResponse(_Model):
    social_media_normalized_message_id: str
    conversation_normalized_message_id: str
    escalation_target: EscalationTarget
    escalation_status: _Literal["Unknown", "Manual", "Throttled", "PreviouslyEscalated", "NotEscalated", "Automatic"] | str

class OpenDataIngestionRuleRequest(_Model):
    name: str
    description: str
    external_source: DomainEntityRef

class OpenDataIngestionRuleResponse(_Model):
    id: str
    name: str
    description: str
    status: _Literal["Active", "Deleted", "Error", "Paused", "Pending", "SystemPaused"] | str
    version: int
    date_created: str
    date_modified: str
    platform: str
    ingestion_rule_info: MessageInfo
    external_source: DomainEntityRef
    self_uri: str

class OpenDataIngestionRuleVersionResponse(_Model):
    id: str
    name: str
    description: str
    status: _Literal["Active", "Deleted", "Error", "Paused", "Pending", "SystemPaused"] | str
    version: int
    date_created: str
    date_modified: str
    platform: str
    ingestion_rule_info: MessageInfo
    external_source: DomainEntityRef
    self_uri: str

class OpenDataIngestionRuleVersionResponseEntityListing(_Model):
    entities: list[OpenDataIngestionRuleVersionResponse]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class OpenSocialMediaChannel(_Model):
    id: str
    platform: _Literal["Open"] | str
    type: _Literal["Public"] | str
    message_id: str
    to: OpenSocialMediaRecipient
    from_: OpenSocialMediaRecipient
    time: str
    metadata: ConversationChannelMetadata
    public_metadata: OpenSocialMediaPublicMetadata

class OpenSocialMediaMessageContent(_Model):
    content_type: _Literal["Attachment", "Reactions", "Text"] | str
    attachment: ConversationContentAttachment
    text: ConversationContentText
    reaction: ConversationContentReaction

class OpenSocialMediaNormalizedMessage(_Model):
    id: str
    channel: OpenSocialMediaChannel
    text: str
    type: _Literal["Text"] | str
    content: list[OpenSocialMediaMessageContent]
    metadata: dict[str, str]
    self_uri: str

class OpenSocialMediaPublicMetadata(_Model):
    root_id: str
    reply_to_id: str
    source: str
    url: str
    mention_ids: list[str]
    tag_ids: list[str]

class OpenSocialMediaReactionsChannel(_Model):
    id: str
    platform: _Literal["Open"] | str
    type: _Literal["Public"] | str
    message_id: str
    to: OpenSocialMediaRecipient
    time: str

class OpenSocialMediaReactionsEvent(_Model):
    reactions: list[ContentReaction]

class OpenSocialMediaReactionsNormalizedEvent(_Model):
    id: str
    channel: OpenSocialMediaReactionsChannel
    events: list[OpenSocialMediaReactionsEvent]
    self_uri: str

class OpenSocialMediaReactionsRequest(_Model):
    events: list[OpenSocialMediaReactionsNormalizedEvent]

class OpenSocialMediaRecipient(_Model):
    id: str
    id_type: _Literal["Email", "Phone", "Opaque", "Topic"] | str
    first_name: str
    last_name: str
    nickname: str
    image: str
    additional_ids: list[OpenSocialMediaRecipientAdditionalIdentifier]

class OpenSocialMediaRecipientAdditionalIdentifier(_Model):
    type: _Literal["Topic", "IngestionRule", "IngestionRuleVersion", "PhoneNumber"] | str
    value: str

class OpenSocialNormalizedMessageEntityListing(_Model):
    entities: list[OpenSocialMediaNormalizedMessage]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class OpenSocialReactionsNormalizedEventEntityListing(_Model):
    entities: list[OpenSocialMediaReactionsNormalizedEvent]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class OverrideEscalationTarget(_Model):
    integration_id: str

class SocialEscalationResponseEntityListing(_Model):
    entities: list[EscalationRuleResponse]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class SocialMediaAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[SocialMediaStatisticalResponse]

class SocialMediaAggregateMetricData(_Model):
    metric: str
    qualifier: str
    stats: SocialMediaStatisticalSummary

class SocialMediaAsyncAggregateQueryResponse(_Model):
    results: list[SocialMediaAggregateDataContainer]
    cursor: str

class SocialMediaAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: SocialMediaQueryFilter
    metrics: list[str]
    page_size: int

class SocialMediaAsyncDetailQuery(_Model):
    interval: str
    time_zone: str
    filter: SocialMediaQueryFilter
    page_size: int
    order: _Literal["asc", "desc"] | str

class SocialMediaAsyncDetailQueryResponse(_Model):
    results: list[SocialMediaDetailDataContainer]
    cursor: str

class SocialMediaDetailDataContainer(_Model):
    interval: str
    messages: list[SocialMediaDetailMessageContainer]

class SocialMediaDetailMessageContainer(_Model):
    id: str
    normalized_message: ConversationNormalizedMessage
    escalation_info: SocialMediaMessageEscalationInfo
    content_moderation: ContentModeration

class SocialMediaMessageEscalationInfo(_Model):
    escalation_status: _Literal["Unknown", "Manual", "Throttled", "PreviouslyEscalated", "NotEscalated", "Automatic"] | str

class SocialMediaQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[SocialMediaQueryPredicate]

class SocialMediaQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[SocialMediaQueryClause]
    predicates: list[SocialMediaQueryPredicate]

class SocialMediaQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["country", "language", "platform", "topic", "escalationStatus", "messageContentType", "sentiment", "dataIngestionRule", "text", "moderationFlag", "sourceType", "verifiedUser", "followerCount", "likes", "shares", "comments", "views", "postType", "reposts", "saves"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class SocialMediaStatisticalResponse(_Model):
    interval: str
    metrics: list[SocialMediaAggregateMetricData]

class SocialMediaStatisticalSummary(_Model):
    max: float
    min: float
    count: int
    count_negative: int
    count_positive: int
    count_neutral: int
    count_unknown: int
    sum: float
    average: float
    current: float
    ratio: float
    numerator: float
    denominator: float
    target: float
    p95: int
    p99: int

class SocialTopicPatchRequest(_Model):
    name: str
    description: str
    division_id: str

class SocialTopicRequest(_Model):
    name: str
    description: str
    division_id: str

class SocialTopicResponse(_Model):
    id: str
    name: str
    description: str
    date_created: str
    date_modified: str
    division_id: str
    status: _Literal["Active", "Pending", "Deleted"] | str
    self_uri: str

class SocialTopicWithDataIngestionRuleMetadataResponse(_Model):
    id: str
    name: str
    description: str
    date_created: str
    date_modified: str
    division_id: str
    status: _Literal["Active", "Pending", "Deleted"] | str
    data_ingestion_rules_metadata: list[DataIngestionRulesMetadata]
    self_uri: str

class SocialTopicWithDataIngestionRuleMetadataResponseEntityListing(_Model):
    entities: list[SocialTopicWithDataIngestionRuleMetadataResponse]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class TweetUsage(_Model):
    ingestion_limit: int
    tweet_count: int
    date_start: str

class TwitterDataHistoricalTweetRequest(_Model):
    search_terms: str
    countries: list[str]

class TwitterDataHistoricalTweetResponse(_Model):
    matching_tweets: int
    previous_number_of_days: int
    usage_statistics: TweetUsage

class TwitterDataIngestionRuleRequest(_Model):
    name: str
    description: str
    search_terms: str
    countries: list[str]

class TwitterDataIngestionRuleResponse(_Model):
    id: str
    name: str
    description: str
    status: _Literal["Active", "Deleted", "Error", "Paused", "Pending", "SystemPaused"] | str
    version: int
    date_created: str
    date_modified: str
    platform: str
    ingestion_rule_info: MessageInfo
    search_terms: str
    countries: list[str]
    self_uri: str

class TwitterDataIngestionRuleVersionResponse(_Model):
    id: str
    name: str
    description: str
    status: _Literal["Active", "Deleted", "Error", "Paused", "Pending", "SystemPaused"] | str
    version: int
    date_created: str
    date_modified: str
    platform: str
    ingestion_rule_info: MessageInfo
    search_terms: str
    countries: list[str]
    self_uri: str

class TwitterDataIngestionRuleVersionResponseEntityListing(_Model):
    entities: list[TwitterDataIngestionRuleVersionResponse]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int
