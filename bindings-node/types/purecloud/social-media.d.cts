// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AsyncQueryResponse, AsyncQueryStatus, ConversationChannelMetadata, ConversationContentAttachment, ConversationContentReaction, ConversationContentText, ConversationNormalizedMessage, DomainEntityRef, MessageInfo, NumericRange } from './_shared.cjs'

export class SocialMediaApi extends _PureCloudGroup {
  /** DELETE /api/v2/socialmedia/escalationrules/{escalationRuleId} */
  deleteSocialmediaEscalationrule<W extends boolean = false>(escalationRuleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/socialmedia/messages/{messageId} (preview) */
  deleteSocialmediaMessage<W extends boolean = false>(messageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/socialmedia/topics/{topicId} */
  deleteSocialmediaTopic<W extends boolean = false>(topicId: string, options?: { hardDelete?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId} */
  deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId<W extends boolean = false>(topicId: string, facebookIngestionRuleId: string, options?: { hardDelete?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId} (preview) */
  deleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId<W extends boolean = false>(topicId: string, googleBusinessProfileIngestionRuleId: string, options?: { hardDelete?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId} */
  deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId<W extends boolean = false>(topicId: string, instagramIngestionRuleId: string, options?: { hardDelete?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId} */
  deleteSocialmediaTopicDataingestionrulesOpenOpenId<W extends boolean = false>(topicId: string, openId: string, options?: { hardDelete?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId} */
  deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId<W extends boolean = false>(topicId: string, twitterIngestionRuleId: string, options?: { hardDelete?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId} */
  getSocialmediaAnalyticsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId}/results */
  getSocialmediaAnalyticsAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<SocialMediaAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId}/results */
  getSocialmediaAnalyticsAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<SocialMediaAggregateDataContainer, SocialMediaAsyncAggregateQueryResponse, W>
  /** GET /api/v2/socialmedia/analytics/messages/jobs/{jobId} */
  getSocialmediaAnalyticsMessagesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/socialmedia/analytics/messages/jobs/{jobId}/results */
  getSocialmediaAnalyticsMessagesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<SocialMediaAsyncDetailQueryResponse, W>
  /** All items of GET /api/v2/socialmedia/analytics/messages/jobs/{jobId}/results */
  getSocialmediaAnalyticsMessagesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<SocialMediaDetailDataContainer, SocialMediaAsyncDetailQueryResponse, W>
  /** GET /api/v2/socialmedia/escalationrules/{escalationRuleId} */
  getSocialmediaEscalationrule<W extends boolean = false>(escalationRuleId: string, options?: { expand?: _Open<"dataIngestionRule"> } & _Inline<W>, call?: _Call<W>): _Answer<EscalationRuleResponse, W>
  /** GET /api/v2/socialmedia/escalationrules */
  getSocialmediaEscalationrules<W extends boolean = false>(divisionId: string, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<SocialEscalationResponseEntityListing, W>
  /** All items of GET /api/v2/socialmedia/escalationrules */
  getSocialmediaEscalationrulesIter<W extends boolean = false>(divisionId: string, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<EscalationRuleResponse, SocialEscalationResponseEntityListing, W>
  /** GET /api/v2/socialmedia/topics/{topicId} */
  getSocialmediaTopic<W extends boolean = false>(topicId: string, options?: { includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<SocialTopicWithDataIngestionRuleMetadataResponse, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules */
  getSocialmediaTopicDataingestionrules<W extends boolean = false>(topicId: string, options?: { pageNumber?: number; pageSize?: number; includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<GenericDataIngestionRuleResponseEntityListing, W>
  /** All items of GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules */
  getSocialmediaTopicDataingestionrulesIter<W extends boolean = false>(topicId: string, options?: { pageNumber?: number; pageSize?: number; includeDeleted?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<GenericDataIngestionRuleResponse, GenericDataIngestionRuleResponseEntityListing, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId} */
  getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId<W extends boolean = false>(topicId: string, facebookIngestionRuleId: string, options?: { includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<FacebookDataIngestionRuleResponse, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion} */
  getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion<W extends boolean = false>(topicId: string, facebookIngestionRuleId: string, dataIngestionRuleVersion: string, options?: { includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<FacebookDataIngestionRuleVersionResponse, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions */
  getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions<W extends boolean = false>(topicId: string, facebookIngestionRuleId: string, options?: { pageNumber?: number; pageSize?: number; includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<FacebookDataIngestionRuleVersionResponseEntityListing, W>
  /** All items of GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions */
  getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersionsIter<W extends boolean = false>(topicId: string, facebookIngestionRuleId: string, options?: { pageNumber?: number; pageSize?: number; includeDeleted?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<FacebookDataIngestionRuleVersionResponse, FacebookDataIngestionRuleVersionResponseEntityListing, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId} (preview) */
  getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId<W extends boolean = false>(topicId: string, googleBusinessProfileIngestionRuleId: string, options?: { includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<GoogleBusinessProfileDataIngestionRuleResponse, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions/{dataIngestionRuleVersion} (preview) */
  getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion<W extends boolean = false>(topicId: string, googleBusinessProfileIngestionRuleId: string, dataIngestionRuleVersion: string, options?: { includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<GoogleBusinessProfileDataIngestionRuleVersionResponse, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions (preview) */
  getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions<W extends boolean = false>(topicId: string, googleBusinessProfileIngestionRuleId: string, options?: { pageNumber?: number; pageSize?: number; includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing, W>
  /** All items of GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions (preview) */
  getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersionsIter<W extends boolean = false>(topicId: string, googleBusinessProfileIngestionRuleId: string, options?: { pageNumber?: number; pageSize?: number; includeDeleted?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<GoogleBusinessProfileDataIngestionRuleVersionResponse, GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId} */
  getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId<W extends boolean = false>(topicId: string, instagramIngestionRuleId: string, options?: { includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<InstagramDataIngestionRuleResponse, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions/{dataIngestionRuleVersion} */
  getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion<W extends boolean = false>(topicId: string, instagramIngestionRuleId: string, dataIngestionRuleVersion: string, options?: { includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<InstagramDataIngestionRuleVersionResponse, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions */
  getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions<W extends boolean = false>(topicId: string, instagramIngestionRuleId: string, options?: { pageNumber?: number; pageSize?: number; includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<InstagramDataIngestionRuleVersionResponseEntityListing, W>
  /** All items of GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions */
  getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersionsIter<W extends boolean = false>(topicId: string, instagramIngestionRuleId: string, options?: { pageNumber?: number; pageSize?: number; includeDeleted?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<InstagramDataIngestionRuleVersionResponse, InstagramDataIngestionRuleVersionResponseEntityListing, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId} */
  getSocialmediaTopicDataingestionrulesOpenOpenId<W extends boolean = false>(topicId: string, openId: string, options?: { includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<OpenDataIngestionRuleResponse, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion} */
  getSocialmediaTopicDataingestionrulesOpenOpenIdVersion<W extends boolean = false>(topicId: string, openId: string, dataIngestionRuleVersion: string, options?: { includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<OpenDataIngestionRuleVersionResponse, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions */
  getSocialmediaTopicDataingestionrulesOpenOpenIdVersions<W extends boolean = false>(topicId: string, openId: string, options?: { pageNumber?: number; pageSize?: number; includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<OpenDataIngestionRuleVersionResponseEntityListing, W>
  /** All items of GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions */
  getSocialmediaTopicDataingestionrulesOpenOpenIdVersionsIter<W extends boolean = false>(topicId: string, openId: string, options?: { pageNumber?: number; pageSize?: number; includeDeleted?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<OpenDataIngestionRuleVersionResponse, OpenDataIngestionRuleVersionResponseEntityListing, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId} */
  getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId<W extends boolean = false>(topicId: string, twitterIngestionRuleId: string, options?: { includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<TwitterDataIngestionRuleResponse, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion} */
  getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion<W extends boolean = false>(topicId: string, twitterIngestionRuleId: string, dataIngestionRuleVersion: string, options?: { includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<TwitterDataIngestionRuleVersionResponse, W>
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions */
  getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions<W extends boolean = false>(topicId: string, twitterIngestionRuleId: string, options?: { pageNumber?: number; pageSize?: number; includeDeleted?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<TwitterDataIngestionRuleVersionResponseEntityListing, W>
  /** All items of GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions */
  getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersionsIter<W extends boolean = false>(topicId: string, twitterIngestionRuleId: string, options?: { pageNumber?: number; pageSize?: number; includeDeleted?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TwitterDataIngestionRuleVersionResponse, TwitterDataIngestionRuleVersionResponseEntityListing, W>
  /** GET /api/v2/socialmedia/topics */
  getSocialmediaTopics<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; divisionIds?: _Many<string>; includeDeleted?: boolean; name?: string; ids?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<SocialTopicWithDataIngestionRuleMetadataResponseEntityListing, W>
  /** All items of GET /api/v2/socialmedia/topics */
  getSocialmediaTopicsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; divisionIds?: _Many<string>; includeDeleted?: boolean; name?: string; ids?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SocialTopicWithDataIngestionRuleMetadataResponse, SocialTopicWithDataIngestionRuleMetadataResponseEntityListing, W>
  /** PATCH /api/v2/socialmedia/topics/{topicId} */
  patchSocialmediaTopic<W extends boolean = false>(topicId: string, options?: { body?: SocialTopicPatchRequest } & _Inline<W>, call?: _Call<W>): _Answer<SocialTopicResponse, W>
  /** PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId} */
  patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId<W extends boolean = false>(topicId: string, facebookIngestionRuleId: string, options?: { body?: DataIngestionRuleStatusPatchRequest } & _Inline<W>, call?: _Call<W>): _Answer<FacebookDataIngestionRuleResponse, W>
  /** PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId} (preview) */
  patchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId<W extends boolean = false>(topicId: string, googleBusinessProfileIngestionRuleId: string, options?: { body?: DataIngestionRuleStatusPatchRequest } & _Inline<W>, call?: _Call<W>): _Answer<GoogleBusinessProfileDataIngestionRuleResponse, W>
  /** PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId} */
  patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId<W extends boolean = false>(topicId: string, instagramIngestionRuleId: string, options?: { body?: DataIngestionRuleStatusPatchRequest } & _Inline<W>, call?: _Call<W>): _Answer<InstagramDataIngestionRuleResponse, W>
  /** PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId} */
  patchSocialmediaTopicDataingestionrulesOpenOpenId<W extends boolean = false>(topicId: string, openId: string, options?: { body?: DataIngestionRuleStatusPatchRequest } & _Inline<W>, call?: _Call<W>): _Answer<OpenDataIngestionRuleResponse, W>
  /** PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId} */
  patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId<W extends boolean = false>(topicId: string, twitterIngestionRuleId: string, options?: { body?: DataIngestionRuleStatusPatchRequest } & _Inline<W>, call?: _Call<W>): _Answer<TwitterDataIngestionRuleResponse, W>
  /** POST /api/v2/socialmedia/analytics/aggregates/jobs */
  postSocialmediaAnalyticsAggregatesJobs<W extends boolean = false>(body: SocialMediaAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/socialmedia/analytics/messages/jobs */
  postSocialmediaAnalyticsMessagesJobs<W extends boolean = false>(body: SocialMediaAsyncDetailQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/socialmedia/escalationrules */
  postSocialmediaEscalationrules<W extends boolean = false>(options?: { body?: EscalationRuleRequest } & _Inline<W>, call?: _Call<W>): _Answer<EscalationRuleResponse, W>
  /** POST /api/v2/socialmedia/escalations/messages */
  postSocialmediaEscalationsMessages<W extends boolean = false>(divisionId: string, options?: { body?: ManualEscalationRequest } & _Inline<W>, call?: _Call<W>): _Answer<ManualEscalationResponse, W>
  /** POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook */
  postSocialmediaTopicDataingestionrulesFacebook<W extends boolean = false>(topicId: string, options?: { body?: FacebookDataIngestionRuleRequest } & _Inline<W>, call?: _Call<W>): _Answer<FacebookDataIngestionRuleResponse, W>
  /** POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile (preview) */
  postSocialmediaTopicDataingestionrulesGooglebusinessprofile<W extends boolean = false>(topicId: string, options?: { body?: GoogleBusinessProfileDataIngestionRuleRequest } & _Inline<W>, call?: _Call<W>): _Answer<GoogleBusinessProfileDataIngestionRuleResponse, W>
  /** POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram */
  postSocialmediaTopicDataingestionrulesInstagram<W extends boolean = false>(topicId: string, options?: { body?: InstagramDataIngestionRuleRequest } & _Inline<W>, call?: _Call<W>): _Answer<InstagramDataIngestionRuleResponse, W>
  /** POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open */
  postSocialmediaTopicDataingestionrulesOpen<W extends boolean = false>(topicId: string, options?: { body?: OpenDataIngestionRuleRequest } & _Inline<W>, call?: _Call<W>): _Answer<OpenDataIngestionRuleResponse, W>
  /** POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/messages/bulk */
  postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk<W extends boolean = false>(topicId: string, ruleId: string, body: readonly OpenSocialMediaNormalizedMessage[], options?: _Inline<W>, call?: _Call<W>): _Answer<OpenSocialNormalizedMessageEntityListing, W>
  /** POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/reactions/bulk */
  postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk<W extends boolean = false>(topicId: string, ruleId: string, body: OpenSocialMediaReactionsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<OpenSocialReactionsNormalizedEventEntityListing, W>
  /** POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter */
  postSocialmediaTopicDataingestionrulesTwitter<W extends boolean = false>(topicId: string, options?: { body?: TwitterDataIngestionRuleRequest } & _Inline<W>, call?: _Call<W>): _Answer<TwitterDataIngestionRuleResponse, W>
  /** POST /api/v2/socialmedia/topics */
  postSocialmediaTopics<W extends boolean = false>(options?: { body?: SocialTopicRequest } & _Inline<W>, call?: _Call<W>): _Answer<SocialTopicResponse, W>
  /** POST /api/v2/socialmedia/twitter/historical/tweets */
  postSocialmediaTwitterHistoricalTweets<W extends boolean = false>(body: TwitterDataHistoricalTweetRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TwitterDataHistoricalTweetResponse, W>
  /** PUT /api/v2/socialmedia/escalationrules/{escalationRuleId} */
  putSocialmediaEscalationrule<W extends boolean = false>(escalationRuleId: string, options?: { body?: EscalationRuleRequest } & _Inline<W>, call?: _Call<W>): _Answer<EscalationRuleResponse, W>
  /** PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId} */
  putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId<W extends boolean = false>(topicId: string, facebookIngestionRuleId: string, options?: { body?: FacebookDataIngestionRuleRequest } & _Inline<W>, call?: _Call<W>): _Answer<FacebookDataIngestionRuleResponse, W>
  /** PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId} (preview) */
  putSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId<W extends boolean = false>(topicId: string, googleBusinessProfileIngestionRuleId: string, options?: { body?: GoogleBusinessProfileDataIngestionRuleRequest } & _Inline<W>, call?: _Call<W>): _Answer<GoogleBusinessProfileDataIngestionRuleResponse, W>
  /** PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId} */
  putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId<W extends boolean = false>(topicId: string, instagramIngestionRuleId: string, options?: { body?: InstagramDataIngestionRuleRequest } & _Inline<W>, call?: _Call<W>): _Answer<InstagramDataIngestionRuleResponse, W>
  /** PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId} */
  putSocialmediaTopicDataingestionrulesOpenOpenId<W extends boolean = false>(topicId: string, openId: string, options?: { body?: OpenDataIngestionRuleRequest } & _Inline<W>, call?: _Call<W>): _Answer<OpenDataIngestionRuleResponse, W>
  /** PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId} */
  putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId<W extends boolean = false>(topicId: string, twitterIngestionRuleId: string, options?: { body?: TwitterDataIngestionRuleRequest } & _Inline<W>, call?: _Call<W>): _Answer<TwitterDataIngestionRuleResponse, W>
}

export interface ContentModeration {
  flag: _Open<"NotSafeForWork" | "SafeForWork" | "Unknown">
  categories?: string[]
}

export interface ContentReaction {
  reactionType: _Open<"Like" | "Love" | "Wow" | "Haha" | "Sad" | "Angry" | "Thankful" | "Pride" | "Care" | "Share" | "Comment" | "View" | "Rating">
  count: number
}

export interface DataIngestionRuleStatusPatchRequest {
  status: _Open<"Active" | "Paused">
}

export interface DataIngestionRulesMetadata {
  countByStatus?: { [key: string]: number }
  platform?: string
  totalCount?: number
}

export interface EscalationRuleRequest {
  name: string
  matchCriteria: string
  priority: number
  divisionId: string
  description?: string
  status?: _Open<"Active" | "Paused">
  openEscalation?: EscalationTarget
  facebookEscalation?: EscalationTarget
  instagramEscalation?: EscalationTarget
  twitterEscalation?: EscalationTarget
  googleBusinessProfileEscalation?: EscalationTarget
}

export interface EscalationRuleResponse {
  id?: string
  name?: string
  matchCriteria: string
  priority?: number
  divisionId: string
  description?: string
  dateCreated?: string
  dateModified?: string
  status?: _Open<"Active" | "Paused">
  openEscalation?: EscalationTarget
  facebookEscalation?: EscalationTarget
  instagramEscalation?: EscalationTarget
  twitterEscalation?: EscalationTarget
  googleBusinessProfileEscalation?: EscalationTarget
  selfUri?: string
}

export interface EscalationTarget {
  targetType: _Open<"Conversation">
  destination: _Open<"SourceIntegration" | "OverrideIntegration">
  override?: OverrideEscalationTarget
}

export interface FacebookDataIngestionRuleRequest {
  name: string
  description?: string
  integrationId?: string
}

export interface FacebookDataIngestionRuleResponse {
  id?: string
  name?: string
  description?: string
  status?: _Open<"Active" | "Deleted" | "Error" | "Paused" | "Pending" | "SystemPaused">
  version?: number
  dateCreated?: string
  dateModified?: string
  platform?: string
  ingestionRuleInfo?: MessageInfo
  integrationId?: string
  selfUri?: string
}

export interface FacebookDataIngestionRuleVersionResponse {
  id?: string
  name?: string
  description?: string
  status?: _Open<"Active" | "Deleted" | "Error" | "Paused" | "Pending" | "SystemPaused">
  version?: number
  dateCreated?: string
  dateModified?: string
  platform?: string
  ingestionRuleInfo?: MessageInfo
  integrationId?: string
  selfUri?: string
}

export interface FacebookDataIngestionRuleVersionResponseEntityListing {
  entities?: FacebookDataIngestionRuleVersionResponse[]
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

export interface GenericDataIngestionRuleResponse {
  id?: string
  name?: string
  description?: string
  status?: _Open<"Active" | "Deleted" | "Error" | "Paused" | "Pending" | "SystemPaused">
  version?: number
  dateCreated?: string
  dateModified?: string
  platform?: string
  ingestionRuleInfo?: MessageInfo
  countries?: string[]
  selfUri?: string
}

export interface GenericDataIngestionRuleResponseEntityListing {
  entities?: GenericDataIngestionRuleResponse[]
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

export interface GoogleBusinessProfileDataIngestionRuleRequest {
  name: string
  description?: string
  integrationId: string
  externalSource: DomainEntityRef
}

export interface GoogleBusinessProfileDataIngestionRuleResponse {
  id?: string
  name?: string
  description?: string
  status?: _Open<"Active" | "Deleted" | "Error" | "Paused" | "Pending" | "SystemPaused">
  version?: number
  dateCreated?: string
  dateModified?: string
  platform?: string
  ingestionRuleInfo?: MessageInfo
  integrationId?: string
  externalSource?: DomainEntityRef
  selfUri?: string
}

export interface GoogleBusinessProfileDataIngestionRuleVersionResponse {
  id?: string
  name?: string
  description?: string
  status?: _Open<"Active" | "Deleted" | "Error" | "Paused" | "Pending" | "SystemPaused">
  version?: number
  dateCreated?: string
  dateModified?: string
  platform?: string
  ingestionRuleInfo?: MessageInfo
  integrationId?: string
  externalSource?: DomainEntityRef
  selfUri?: string
}

export interface GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing {
  entities?: GoogleBusinessProfileDataIngestionRuleVersionResponse[]
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

export interface InstagramDataIngestionRuleRequest {
  name: string
  description?: string
  integrationId: string
}

export interface InstagramDataIngestionRuleResponse {
  id?: string
  name?: string
  description?: string
  status?: _Open<"Active" | "Deleted" | "Error" | "Paused" | "Pending" | "SystemPaused">
  version?: number
  dateCreated?: string
  dateModified?: string
  platform?: string
  ingestionRuleInfo?: MessageInfo
  integrationId?: string
  selfUri?: string
}

export interface InstagramDataIngestionRuleVersionResponse {
  id?: string
  name?: string
  description?: string
  status?: _Open<"Active" | "Deleted" | "Error" | "Paused" | "Pending" | "SystemPaused">
  version?: number
  dateCreated?: string
  dateModified?: string
  platform?: string
  ingestionRuleInfo?: MessageInfo
  integrationId?: string
  selfUri?: string
}

export interface InstagramDataIngestionRuleVersionResponseEntityListing {
  entities?: InstagramDataIngestionRuleVersionResponse[]
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

export interface ManualEscalationRequest {
  socialMediaNormalizedMessageId: string
  escalationTarget?: EscalationTarget
}

export interface ManualEscalationResponse {
  socialMediaNormalizedMessageId?: string
  conversationNormalizedMessageId?: string
  escalationTarget?: EscalationTarget
  escalationStatus?: _Open<"Unknown" | "Manual" | "Throttled" | "PreviouslyEscalated" | "NotEscalated" | "Automatic">
}

export interface OpenDataIngestionRuleRequest {
  name: string
  description?: string
  externalSource: DomainEntityRef
}

export interface OpenDataIngestionRuleResponse {
  id?: string
  name?: string
  description?: string
  status?: _Open<"Active" | "Deleted" | "Error" | "Paused" | "Pending" | "SystemPaused">
  version?: number
  dateCreated?: string
  dateModified?: string
  platform?: string
  ingestionRuleInfo?: MessageInfo
  externalSource?: DomainEntityRef
  selfUri?: string
}

export interface OpenDataIngestionRuleVersionResponse {
  id?: string
  name?: string
  description?: string
  status?: _Open<"Active" | "Deleted" | "Error" | "Paused" | "Pending" | "SystemPaused">
  version?: number
  dateCreated?: string
  dateModified?: string
  platform?: string
  ingestionRuleInfo?: MessageInfo
  externalSource?: DomainEntityRef
  selfUri?: string
}

export interface OpenDataIngestionRuleVersionResponseEntityListing {
  entities?: OpenDataIngestionRuleVersionResponse[]
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

export interface OpenSocialMediaChannel {
  id?: string
  platform?: _Open<"Open">
  type?: _Open<"Public">
  messageId: string
  to?: OpenSocialMediaRecipient
  from: OpenSocialMediaRecipient
  time: string
  metadata?: ConversationChannelMetadata
  publicMetadata: OpenSocialMediaPublicMetadata
}

export interface OpenSocialMediaMessageContent {
  contentType: _Open<"Attachment" | "Reactions" | "Text">
  attachment?: ConversationContentAttachment
  text?: ConversationContentText
  reaction?: ConversationContentReaction
}

export interface OpenSocialMediaNormalizedMessage {
  id?: string
  channel: OpenSocialMediaChannel
  text?: string
  type?: _Open<"Text">
  content?: OpenSocialMediaMessageContent[]
  metadata?: { [key: string]: string }
  selfUri?: string
}

export interface OpenSocialMediaPublicMetadata {
  rootId: string
  replyToId?: string
  source?: string
  url?: string
  mentionIds?: string[]
  tagIds?: string[]
}

export interface OpenSocialMediaReactionsChannel {
  id?: string
  platform?: _Open<"Open">
  type?: _Open<"Public">
  messageId: string
  to?: OpenSocialMediaRecipient
  time: string
}

export interface OpenSocialMediaReactionsEvent {
  reactions: ContentReaction[]
}

export interface OpenSocialMediaReactionsNormalizedEvent {
  id?: string
  channel: OpenSocialMediaReactionsChannel
  events: OpenSocialMediaReactionsEvent[]
  selfUri?: string
}

export interface OpenSocialMediaReactionsRequest {
  events: OpenSocialMediaReactionsNormalizedEvent[]
}

export interface OpenSocialMediaRecipient {
  id: string
  idType?: _Open<"Email" | "Phone" | "Opaque" | "Topic">
  firstName?: string
  lastName?: string
  nickname?: string
  image?: string
  additionalIds?: OpenSocialMediaRecipientAdditionalIdentifier[]
}

export interface OpenSocialMediaRecipientAdditionalIdentifier {
  type: _Open<"Topic" | "IngestionRule" | "IngestionRuleVersion" | "PhoneNumber">
  value: string
}

export interface OpenSocialNormalizedMessageEntityListing {
  entities?: OpenSocialMediaNormalizedMessage[]
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

export interface OpenSocialReactionsNormalizedEventEntityListing {
  entities?: OpenSocialMediaReactionsNormalizedEvent[]
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

export interface OverrideEscalationTarget {
  integrationId: string
}

export interface SocialEscalationResponseEntityListing {
  entities?: EscalationRuleResponse[]
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

export interface SocialMediaAggregateDataContainer {
  group?: { [key: string]: string }
  data?: SocialMediaStatisticalResponse[]
}

export interface SocialMediaAggregateMetricData {
  metric?: string
  qualifier?: string
  stats?: SocialMediaStatisticalSummary
}

export interface SocialMediaAsyncAggregateQueryResponse {
  results?: SocialMediaAggregateDataContainer[]
  cursor?: string
}

export interface SocialMediaAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: SocialMediaQueryFilter
  metrics: string[]
  pageSize?: number
}

export interface SocialMediaAsyncDetailQuery {
  interval: string
  timeZone?: string
  filter?: SocialMediaQueryFilter
  pageSize?: number
  order?: _Open<"asc" | "desc">
}

export interface SocialMediaAsyncDetailQueryResponse {
  results?: SocialMediaDetailDataContainer[]
  cursor?: string
}

export interface SocialMediaDetailDataContainer {
  interval?: string
  messages?: SocialMediaDetailMessageContainer[]
}

export interface SocialMediaDetailMessageContainer {
  id?: string
  normalizedMessage?: ConversationNormalizedMessage
  escalationInfo?: SocialMediaMessageEscalationInfo
  contentModeration?: ContentModeration
}

export interface SocialMediaMessageEscalationInfo {
  escalationStatus?: _Open<"Unknown" | "Manual" | "Throttled" | "PreviouslyEscalated" | "NotEscalated" | "Automatic">
}

export interface SocialMediaQueryClause {
  type: _Open<"and" | "or">
  predicates: SocialMediaQueryPredicate[]
}

export interface SocialMediaQueryFilter {
  type: _Open<"and" | "or">
  clauses?: SocialMediaQueryClause[]
  predicates?: SocialMediaQueryPredicate[]
}

export interface SocialMediaQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"country" | "language" | "platform" | "topic" | "escalationStatus" | "messageContentType" | "sentiment" | "dataIngestionRule" | "text" | "moderationFlag" | "sourceType" | "verifiedUser" | "followerCount" | "likes" | "shares" | "comments" | "views" | "postType" | "reposts" | "saves">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface SocialMediaStatisticalResponse {
  interval?: string
  metrics?: SocialMediaAggregateMetricData[]
}

export interface SocialMediaStatisticalSummary {
  max?: number
  min?: number
  count?: number
  countNegative?: number
  countPositive?: number
  countNeutral?: number
  countUnknown?: number
  sum?: number
  average?: number
  current?: number
  ratio?: number
  numerator?: number
  denominator?: number
  target?: number
  p95?: number
  p99?: number
}

export interface SocialTopicPatchRequest {
  name?: string
  description?: string
  divisionId?: string
}

export interface SocialTopicRequest {
  name: string
  description?: string
  divisionId: string
}

export interface SocialTopicResponse {
  id?: string
  name?: string
  description?: string
  dateCreated?: string
  dateModified?: string
  divisionId?: string
  status?: _Open<"Active" | "Pending" | "Deleted">
  selfUri?: string
}

export interface SocialTopicWithDataIngestionRuleMetadataResponse {
  id?: string
  name?: string
  description?: string
  dateCreated?: string
  dateModified?: string
  divisionId?: string
  status?: _Open<"Active" | "Pending" | "Deleted">
  dataIngestionRulesMetadata?: DataIngestionRulesMetadata[]
  selfUri?: string
}

export interface SocialTopicWithDataIngestionRuleMetadataResponseEntityListing {
  entities?: SocialTopicWithDataIngestionRuleMetadataResponse[]
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

export interface TweetUsage {
  ingestionLimit?: number
  tweetCount?: number
  dateStart?: string
}

export interface TwitterDataHistoricalTweetRequest {
  searchTerms: string
  countries?: string[]
}

export interface TwitterDataHistoricalTweetResponse {
  matchingTweets?: number
  previousNumberOfDays?: number
  usageStatistics?: TweetUsage
}

export interface TwitterDataIngestionRuleRequest {
  name: string
  description?: string
  searchTerms: string
  countries?: string[]
}

export interface TwitterDataIngestionRuleResponse {
  id?: string
  name?: string
  description?: string
  status?: _Open<"Active" | "Deleted" | "Error" | "Paused" | "Pending" | "SystemPaused">
  version?: number
  dateCreated?: string
  dateModified?: string
  platform?: string
  ingestionRuleInfo?: MessageInfo
  searchTerms?: string
  countries?: string[]
  selfUri?: string
}

export interface TwitterDataIngestionRuleVersionResponse {
  id?: string
  name?: string
  description?: string
  status?: _Open<"Active" | "Deleted" | "Error" | "Paused" | "Pending" | "SystemPaused">
  version?: number
  dateCreated?: string
  dateModified?: string
  platform?: string
  ingestionRuleInfo?: MessageInfo
  searchTerms?: string
  countries?: string[]
  selfUri?: string
}

export interface TwitterDataIngestionRuleVersionResponseEntityListing {
  entities?: TwitterDataIngestionRuleVersionResponse[]
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
export {}
