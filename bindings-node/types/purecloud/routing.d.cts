// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AcwSettings, AddressableEntityRef, AgentDirectRoutingBackupSettings, AgentMaxUtilizationResponse, AgentOwnedRouting, AssistantQueue, Bullseye, CannedResponseLibraries, ConditionalGroupActivation, ConditionalGroupRouting, DirectRouting, Division, DomainEntityRef, EmailAddress, ErrorBody, Flow, InboundRoute, LabelUtilizationRequest, LabelUtilizationResponse, Language, LanguageEntityListing, MediaUtilization, MemberGroup, Queue, QueueEmailAddress, QueueMediaSettings, QueueMessagingAddresses, QueueObservationQuery, QueueObservationQueryResponse, RoutingActivityData, RoutingActivityQuery, RoutingActivityResponse, RoutingRule, RoutingSkill, RoutingStatus, ScoredAgent, Script, SkillGroup, SkillGroupCondition, SupportedContentReference, User, UserLanguageEntityListing, UserQueue, UserQueueEntityListing, UserReferenceWithName, UserRoutingLanguage, UserRoutingLanguagePost, UserRoutingSkill, UserRoutingSkillPost, UserSkillEntityListing, UserSkillGroupEntityListing, UtilizationRequest, WrapupCode, WritableDivision, WritableEntity, WritableStarrableDivision } from './_shared.cjs'

export class RoutingApi extends _PureCloudGroup {
  /** DELETE /api/v2/routing/assessments/{assessmentId} */
  deleteRoutingAssessment<W extends boolean = false>(assessmentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/directroutingbackup/settings/me */
  deleteRoutingDirectroutingbackupSettingsMe<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/email/domains/{domainId} */
  deleteRoutingEmailDomain<W extends boolean = false>(domainId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/email/domains/{domainName}/routes/{routeId} */
  deleteRoutingEmailDomainRoute<W extends boolean = false>(domainName: string, routeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/email/outbound/domains/{domainId} */
  deleteRoutingEmailOutboundDomain<W extends boolean = false>(domainId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/email/setting/{emailSettingId} */
  deleteRoutingEmailSettingEmailSettingId<W extends boolean = false>(emailSettingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/languages/{languageId} */
  deleteRoutingLanguage<W extends boolean = false>(languageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/predictors/{predictorId} */
  deleteRoutingPredictor<W extends boolean = false>(predictorId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/predictors/keyperformanceindicators/{kpiId} */
  deleteRoutingPredictorsKeyperformanceindicator<W extends boolean = false>(kpiId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/queues/{queueId} */
  deleteRoutingQueue<W extends boolean = false>(queueId: string, options?: { forceDelete?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/queues/{queueId}/members/{memberId} */
  deleteRoutingQueueMember<W extends boolean = false>(queueId: string, memberId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/queues/{queueId}/users/{memberId} @deprecated */
  deleteRoutingQueueUser<W extends boolean = false>(queueId: string, memberId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/queues/{queueId}/wrapupcodes/{codeId} */
  deleteRoutingQueueWrapupcode<W extends boolean = false>(queueId: string, codeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/settings */
  deleteRoutingSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/skills/{skillId} */
  deleteRoutingSkill<W extends boolean = false>(skillId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/skillexpressions/{expressionId} */
  deleteRoutingSkillexpression<W extends boolean = false>(expressionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/skillexpressions */
  deleteRoutingSkillexpressions<W extends boolean = false>(options?: { id?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/skillgroups/{skillGroupId} */
  deleteRoutingSkillgroup<W extends boolean = false>(skillGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/sms/addresses/{addressId} */
  deleteRoutingSmsAddress<W extends boolean = false>(addressId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/sms/phonenumbers/{phoneNumberId} */
  deleteRoutingSmsPhonenumber<W extends boolean = false>(phoneNumberId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings */
  deleteRoutingUserDirectroutingbackupSettings<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/users/{userId}/utilization */
  deleteRoutingUserUtilization<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/utilization */
  deleteRoutingUtilization<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/utilization/labels/{labelId} */
  deleteRoutingUtilizationLabel<W extends boolean = false>(labelId: string, options?: { forceDelete?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/routing/wrapupcodes/{codeId} */
  deleteRoutingWrapupcode<W extends boolean = false>(codeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/users/{userId}/routinglanguages/{languageId} */
  deleteUserRoutinglanguage<W extends boolean = false>(userId: string, languageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/users/{userId}/routingskills/{skillId} */
  deleteUserRoutingskill<W extends boolean = false>(userId: string, skillId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/routing/assessments/{assessmentId} */
  getRoutingAssessment<W extends boolean = false>(assessmentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BenefitAssessment, W>
  /** GET /api/v2/routing/assessments */
  getRoutingAssessments<W extends boolean = false>(options?: { before?: string; after?: string; limit?: string; pageSize?: string; queueId?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<AssessmentListing, W>
  /** All items of GET /api/v2/routing/assessments */
  getRoutingAssessmentsIter<W extends boolean = false>(options?: { before?: string; after?: string; limit?: string; pageSize?: string; queueId?: _Many<string>; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<BenefitAssessment, AssessmentListing, W>
  /** GET /api/v2/routing/assessments/jobs/{jobId} */
  getRoutingAssessmentsJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BenefitAssessmentJob, W>
  /** GET /api/v2/routing/assessments/jobs */
  getRoutingAssessmentsJobs<W extends boolean = false>(options?: { divisionId?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<AssessmentJobListing, W>
  /** GET /api/v2/routing/availablemediatypes */
  getRoutingAvailablemediatypes<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<AvailableMediaTypeEntityListing, W>
  /** GET /api/v2/routing/directroutingbackup/settings/me */
  getRoutingDirectroutingbackupSettingsMe<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<AgentDirectRoutingBackupSettings, W>
  /** GET /api/v2/routing/email/domains/{domainId} */
  getRoutingEmailDomain<W extends boolean = false>(domainId: string, options?: { expand?: _Open<"settings"> } & _Inline<W>, call?: _Call<W>): _Answer<InboundDomain, W>
  /** GET /api/v2/routing/email/domains/{domainId}/dkim */
  getRoutingEmailDomainDkim<W extends boolean = false>(domainId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<VerificationResult, W>
  /** GET /api/v2/routing/email/domains/{domainId}/mailfrom */
  getRoutingEmailDomainMailfrom<W extends boolean = false>(domainId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MailFromResult, W>
  /** GET /api/v2/routing/email/domains/{domainName}/routes/{routeId} */
  getRoutingEmailDomainRoute<W extends boolean = false>(domainName: string, routeId: string, options?: { expand?: _Many<_Open<"identityresolution">> } & _Inline<W>, call?: _Call<W>): _Answer<InboundRoute, W>
  /** GET /api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution */
  getRoutingEmailDomainRouteIdentityresolution<W extends boolean = false>(domainName: string, routeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<RouteIdentityResolutionConfig, W>
  /** GET /api/v2/routing/email/domains/{domainName}/routes */
  getRoutingEmailDomainRoutes<W extends boolean = false>(domainName: string, options?: { pageSize?: number; pageNumber?: number; pattern?: string; expand?: _Many<_Open<"identityresolution">> } & _Inline<W>, call?: _Call<W>): _Answer<InboundRouteEntityListing, W>
  /** All items of GET /api/v2/routing/email/domains/{domainName}/routes */
  getRoutingEmailDomainRoutesIter<W extends boolean = false>(domainName: string, options?: { pageSize?: number; pageNumber?: number; pattern?: string; expand?: _Many<_Open<"identityresolution">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<InboundRoute, InboundRouteEntityListing, W>
  /** GET /api/v2/routing/email/domains */
  getRoutingEmailDomains<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; excludeStatus?: boolean; filter?: string; expand?: _Open<"settings"> } & _Inline<W>, call?: _Call<W>): _Answer<InboundDomainEntityListing, W>
  /** All items of GET /api/v2/routing/email/domains */
  getRoutingEmailDomainsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; excludeStatus?: boolean; filter?: string; expand?: _Open<"settings">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<InboundDomain, InboundDomainEntityListing, W>
  /** GET /api/v2/routing/email/domains/{domainId}/verification */
  getRoutingEmailDomainVerification<W extends boolean = false>(domainId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<VerificationResult, W>
  /** GET /api/v2/routing/email/outbound/domains/{domainId} */
  getRoutingEmailOutboundDomain<W extends boolean = false>(domainId: string, options?: { expand?: _Open<"settings"> } & _Inline<W>, call?: _Call<W>): _Answer<OutboundDomain, W>
  /** GET /api/v2/routing/email/outbound/domains/{domainId}/activation */
  getRoutingEmailOutboundDomainActivation<W extends boolean = false>(domainId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailOutboundDomainResult, W>
  /** GET /api/v2/routing/email/outbound/domains */
  getRoutingEmailOutboundDomains<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; filter?: string; expand?: _Open<"settings"> } & _Inline<W>, call?: _Call<W>): _Answer<OutboundDomainEntityListing, W>
  /** All items of GET /api/v2/routing/email/outbound/domains */
  getRoutingEmailOutboundDomainsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; filter?: string; expand?: _Open<"settings">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<OutboundDomain, OutboundDomainEntityListing, W>
  /** GET /api/v2/routing/email/setting */
  getRoutingEmailSetting<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<EmailSettingEntityListing, W>
  /** All items of GET /api/v2/routing/email/setting */
  getRoutingEmailSettingIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<EmailSetting, EmailSettingEntityListing, W>
  /** GET /api/v2/routing/email/setting/{emailSettingId} */
  getRoutingEmailSettingEmailSettingId<W extends boolean = false>(emailSettingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailSetting, W>
  /** GET /api/v2/routing/email/setup */
  getRoutingEmailSetup<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<EmailSetup, W>
  /** GET /api/v2/routing/languages/{languageId} */
  getRoutingLanguage<W extends boolean = false>(languageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Language, W>
  /** GET /api/v2/routing/languages */
  getRoutingLanguages<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; name?: string; id?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<LanguageEntityListing, W>
  /** All items of GET /api/v2/routing/languages */
  getRoutingLanguagesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; name?: string; id?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Language, LanguageEntityListing, W>
  /** GET /api/v2/routing/message/recipients/{recipientId} */
  getRoutingMessageRecipient<W extends boolean = false>(recipientId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Recipient, W>
  /** GET /api/v2/routing/message/recipients */
  getRoutingMessageRecipients<W extends boolean = false>(options?: { messengerType?: _Open<"sms" | "facebook" | "twitter" | "whatsapp" | "open" | "instagram" | "apple">; name?: string; pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<RecipientListing, W>
  /** All items of GET /api/v2/routing/message/recipients */
  getRoutingMessageRecipientsIter<W extends boolean = false>(options?: { messengerType?: _Open<"sms" | "facebook" | "twitter" | "whatsapp" | "open" | "instagram" | "apple">; name?: string; pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Recipient, RecipientListing, W>
  /** GET /api/v2/routing/predictors/{predictorId} */
  getRoutingPredictor<W extends boolean = false>(predictorId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Predictor, W>
  /** GET /api/v2/routing/predictors/{predictorId}/models/{modelId}/features */
  getRoutingPredictorModelFeatures<W extends boolean = false>(predictorId: string, modelId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PredictorModelFeatureListing, W>
  /** GET /api/v2/routing/predictors/{predictorId}/models */
  getRoutingPredictorModels<W extends boolean = false>(predictorId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PredictorModels, W>
  /** GET /api/v2/routing/predictors */
  getRoutingPredictors<W extends boolean = false>(options?: { before?: string; after?: string; limit?: string; pageSize?: string; queueId?: _Many<string>; kpiId?: string; state?: _Open<"Created" | "Error" | "Active"> } & _Inline<W>, call?: _Call<W>): _Answer<PredictorListing, W>
  /** All items of GET /api/v2/routing/predictors */
  getRoutingPredictorsIter<W extends boolean = false>(options?: { before?: string; after?: string; limit?: string; pageSize?: string; queueId?: _Many<string>; kpiId?: string; state?: _Open<"Created" | "Error" | "Active">; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Predictor, PredictorListing, W>
  /** GET /api/v2/routing/predictors/keyperformanceindicators/{kpiId} */
  getRoutingPredictorsKeyperformanceindicator<W extends boolean = false>(kpiId: string, options?: { expand?: _Many<_Open<"queues">> } & _Inline<W>, call?: _Call<W>): _Answer<KeyPerformanceIndicator, W>
  /** GET /api/v2/routing/predictors/keyperformanceindicators */
  getRoutingPredictorsKeyperformanceindicators<W extends boolean = false>(options?: { kpiGroup?: _Open<"Standard" | "Custom">; expand?: _Many<_Open<"queues">> } & _Inline<W>, call?: _Call<W>): _Answer<KeyPerformanceIndicatorEntityListing, W>
  /** GET /api/v2/routing/predictors/keyperformanceindicatortypes */
  getRoutingPredictorsKeyperformanceindicatortypes<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<KeyPerformanceIndicatorType[], W>
  /** GET /api/v2/routing/queues/{queueId} */
  getRoutingQueue<W extends boolean = false>(queueId: string, options?: { expand?: _Many<_Open<"identityresolution">> } & _Inline<W>, call?: _Call<W>): _Answer<Queue, W>
  /** GET /api/v2/routing/queues/{queueId}/assistant */
  getRoutingQueueAssistant<W extends boolean = false>(queueId: string, options?: { expand?: _Many<_Open<"assistant" | "copilot">>; languageVariation?: string; fallbackToPrimaryAssistant?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssistantQueue, W>
  /** GET /api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId} */
  getRoutingQueueComparisonperiod<W extends boolean = false>(queueId: string, comparisonPeriodId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ComparisonPeriod, W>
  /** GET /api/v2/routing/queues/{queueId}/comparisonperiods */
  getRoutingQueueComparisonperiods<W extends boolean = false>(queueId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ComparisonPeriodListing, W>
  /** GET /api/v2/routing/queues/{queueId}/estimatedwaittime */
  getRoutingQueueEstimatedwaittime<W extends boolean = false>(queueId: string, options?: { conversationId?: string } & _Inline<W>, call?: _Call<W>): _Answer<EstimatedWaitTimePredictions, W>
  /** GET /api/v2/routing/queues/{queueId}/identityresolution */
  getRoutingQueueIdentityresolution<W extends boolean = false>(queueId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<IdentityResolutionQueueConfig, W>
  /** GET /api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime */
  getRoutingQueueMediatypeEstimatedwaittime<W extends boolean = false>(queueId: string, mediaType: string, options?: { labelId?: string } & _Inline<W>, call?: _Call<W>): _Answer<EstimatedWaitTimePredictions, W>
  /** GET /api/v2/routing/queues/{queueId}/members */
  getRoutingQueueMembers<W extends boolean = false>(queueId: string, options?: { pageNumber?: number; pageSize?: number; sortOrder?: _Open<"asc" | "desc">; expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">>; name?: string; profileSkills?: _Many<string>; skills?: _Many<string>; languages?: _Many<string>; routingStatus?: _Many<string>; presence?: _Many<string>; memberBy?: _Open<"user" | "group">; joined?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<QueueMemberEntityListing, W>
  /** All items of GET /api/v2/routing/queues/{queueId}/members */
  getRoutingQueueMembersIter<W extends boolean = false>(queueId: string, options?: { pageNumber?: number; pageSize?: number; sortOrder?: _Open<"asc" | "desc">; expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">>; name?: string; profileSkills?: _Many<string>; skills?: _Many<string>; languages?: _Many<string>; routingStatus?: _Many<string>; presence?: _Many<string>; memberBy?: _Open<"user" | "group">; joined?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<QueueMember, QueueMemberEntityListing, W>
  /** GET /api/v2/routing/queues */
  getRoutingQueues<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortOrder?: _Open<"asc" | "desc">; name?: string; id?: _Many<string>; divisionId?: _Many<string>; peerId?: _Many<string>; cannedResponseLibraryId?: string; hasPeer?: boolean; expand?: _Many<_Open<"identityresolution">> } & _Inline<W>, call?: _Call<W>): _Answer<QueueEntityListing, W>
  /** All items of GET /api/v2/routing/queues */
  getRoutingQueuesIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortOrder?: _Open<"asc" | "desc">; name?: string; id?: _Many<string>; divisionId?: _Many<string>; peerId?: _Many<string>; cannedResponseLibraryId?: string; hasPeer?: boolean; expand?: _Many<_Open<"identityresolution">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Queue, QueueEntityListing, W>
  /** GET /api/v2/routing/queues/divisionviews */
  getRoutingQueuesDivisionviews<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: _Open<"name" | "id" | "divisionId">; sortOrder?: _Open<"asc" | "desc">; name?: string; id?: _Many<string>; divisionId?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<QueueEntityListing, W>
  /** All items of GET /api/v2/routing/queues/divisionviews */
  getRoutingQueuesDivisionviewsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: _Open<"name" | "id" | "divisionId">; sortOrder?: _Open<"asc" | "desc">; name?: string; id?: _Many<string>; divisionId?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Queue, QueueEntityListing, W>
  /** GET /api/v2/routing/queues/divisionviews/all */
  getRoutingQueuesDivisionviewsAll<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"asc" | "desc"> } & _Inline<W>, call?: _Call<W>): _Answer<QueueEntityListing, W>
  /** All items of GET /api/v2/routing/queues/divisionviews/all */
  getRoutingQueuesDivisionviewsAllIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"asc" | "desc">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Queue, QueueEntityListing, W>
  /** GET /api/v2/routing/queues/me */
  getRoutingQueuesMe<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; joined?: boolean; sortOrder?: _Open<"asc" | "desc"> } & _Inline<W>, call?: _Call<W>): _Answer<UserQueueEntityListing, W>
  /** All items of GET /api/v2/routing/queues/me */
  getRoutingQueuesMeIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; joined?: boolean; sortOrder?: _Open<"asc" | "desc">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserQueue, UserQueueEntityListing, W>
  /** GET /api/v2/routing/queues/{queueId}/users @deprecated */
  getRoutingQueueUsers<W extends boolean = false>(queueId: string, options?: { pageNumber?: number; pageSize?: number; sortOrder?: _Open<"asc" | "desc">; expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">>; joined?: boolean; name?: string; profileSkills?: _Many<string>; skills?: _Many<string>; languages?: _Many<string>; routingStatus?: _Many<string>; presence?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<QueueMemberEntityListingV1, W>
  /** All items of GET /api/v2/routing/queues/{queueId}/users @deprecated */
  getRoutingQueueUsersIter<W extends boolean = false>(queueId: string, options?: { pageNumber?: number; pageSize?: number; sortOrder?: _Open<"asc" | "desc">; expand?: _Many<_Open<"routingStatus" | "presence" | "integrationPresence" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "lasttokenissued" | "authorization.unusedRoles" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent">>; joined?: boolean; name?: string; profileSkills?: _Many<string>; skills?: _Many<string>; languages?: _Many<string>; routingStatus?: _Many<string>; presence?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<QueueMember, QueueMemberEntityListingV1, W>
  /** GET /api/v2/routing/queues/{queueId}/wrapupcodes */
  getRoutingQueueWrapupcodes<W extends boolean = false>(queueId: string, options?: { pageSize?: number; pageNumber?: number; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<WrapupCodeEntityListing, W>
  /** All items of GET /api/v2/routing/queues/{queueId}/wrapupcodes */
  getRoutingQueueWrapupcodesIter<W extends boolean = false>(queueId: string, options?: { pageSize?: number; pageNumber?: number; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WrapupCode, WrapupCodeEntityListing, W>
  /** GET /api/v2/routing/settings */
  getRoutingSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<RoutingSettings, W>
  /** GET /api/v2/routing/settings/contactcenter */
  getRoutingSettingsContactcenter<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ContactCenterSettings, W>
  /** GET /api/v2/routing/settings/transcription */
  getRoutingSettingsTranscription<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<TranscriptionSettings, W>
  /** GET /api/v2/routing/skills/{skillId} */
  getRoutingSkill<W extends boolean = false>(skillId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<RoutingSkill, W>
  /** GET /api/v2/routing/skillexpressions/{expressionId} */
  getRoutingSkillexpression<W extends boolean = false>(expressionId: string, options?: { includeArchived?: boolean; format?: _Open<"Raw" | "Normalized"> } & _Inline<W>, call?: _Call<W>): _Answer<SkillExpression, W>
  /** GET /api/v2/routing/skillexpressions */
  getRoutingSkillexpressions<W extends boolean = false>(options?: { format?: _Open<"Raw" | "Normalized">; includeArchived?: boolean; id?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<SkillExpressionEntityListing, W>
  /** GET /api/v2/routing/skillexpressions/queue/{queueId} */
  getRoutingSkillexpressionsQueueQueueId<W extends boolean = false>(queueId: string, options?: { format?: _Open<"Raw" | "Normalized">; includeArchived?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<SkillExpressionEntityListing, W>
  /** GET /api/v2/routing/skillgroups/{skillGroupId} */
  getRoutingSkillgroup<W extends boolean = false>(skillGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SkillGroup, W>
  /** GET /api/v2/routing/skillgroups/{skillGroupId}/members */
  getRoutingSkillgroupMembers<W extends boolean = false>(skillGroupId: string, options?: { pageSize?: number; after?: string; before?: string; expand?: _Open<"entities"> } & _Inline<W>, call?: _Call<W>): _Answer<SkillGroupMemberEntityListing, W>
  /** All items of GET /api/v2/routing/skillgroups/{skillGroupId}/members */
  getRoutingSkillgroupMembersIter<W extends boolean = false>(skillGroupId: string, options?: { pageSize?: number; after?: string; before?: string; expand?: _Open<"entities">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserReferenceWithName, SkillGroupMemberEntityListing, W>
  /** GET /api/v2/routing/skillgroups/{skillGroupId}/members/divisions */
  getRoutingSkillgroupMembersDivisions<W extends boolean = false>(skillGroupId: string, options?: { expand?: _Open<"entities"> } & _Inline<W>, call?: _Call<W>): _Answer<SkillGroupMemberDivisionList, W>
  /** GET /api/v2/routing/skillgroups */
  getRoutingSkillgroups<W extends boolean = false>(options?: { pageSize?: number; name?: string; after?: string; before?: string } & _Inline<W>, call?: _Call<W>): _Answer<SkillGroupEntityListing, W>
  /** All items of GET /api/v2/routing/skillgroups */
  getRoutingSkillgroupsIter<W extends boolean = false>(options?: { pageSize?: number; name?: string; after?: string; before?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SkillGroupDefinition, SkillGroupEntityListing, W>
  /** GET /api/v2/routing/skills */
  getRoutingSkills<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; id?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<SkillEntityListing, W>
  /** All items of GET /api/v2/routing/skills */
  getRoutingSkillsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; id?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<RoutingSkill, SkillEntityListing, W>
  /** GET /api/v2/routing/sms/addresses/{addressId} */
  getRoutingSmsAddress<W extends boolean = false>(addressId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SmsAddress, W>
  /** GET /api/v2/routing/sms/addresses */
  getRoutingSmsAddresses<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<SmsAddressEntityListing, W>
  /** All items of GET /api/v2/routing/sms/addresses */
  getRoutingSmsAddressesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SmsAddress, SmsAddressEntityListing, W>
  /** GET /api/v2/routing/sms/availablephonenumbers */
  getRoutingSmsAvailablephonenumbers<W extends boolean = false>(countryCode: string, phoneNumberType: _Open<"local" | "mobile" | "tollfree">, options?: { region?: string; city?: string; areaCode?: string; pattern?: string; addressRequirement?: _Open<"none" | "any" | "local" | "foreign"> } & _Inline<W>, call?: _Call<W>): _Answer<SMSAvailablePhoneNumberEntityListing, W>
  /** GET /api/v2/routing/sms/identityresolution/phonenumbers/{addressId} */
  getRoutingSmsIdentityresolutionPhonenumber<W extends boolean = false>(addressId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SmsIdentityResolutionConfig, W>
  /** GET /api/v2/routing/sms/phonenumbers/{phoneNumberId} */
  getRoutingSmsPhonenumber<W extends boolean = false>(phoneNumberId: string, options?: { expand?: _Open<"compliance" | "supportedContent"> } & _Inline<W>, call?: _Call<W>): _Answer<SmsPhoneNumber, W>
  /** GET /api/v2/routing/sms/phonenumbers */
  getRoutingSmsPhonenumbers<W extends boolean = false>(options?: { phoneNumber?: string; phoneNumberType?: _Many<_Open<"local" | "mobile" | "tollfree" | "shortcode" | "alphanumeric">>; phoneNumberStatus?: _Many<_Open<"active" | "invalid" | "initiated" | "porting" | "pending" | "pending-cancellation">>; countryCode?: _Many<string>; pageSize?: number; pageNumber?: number; sortBy?: _Open<"phoneNumber" | "countryCode" | "country" | "dateCreated" | "dateModified" | "phoneNumberStatus" | "phoneNumberType" | "purchaseDate" | "supportsMms" | "supportsSms" | "supportsVoice">; sortOrder?: _Open<"ascending" | "descending">; language?: string; 'integration.id'?: string; 'supportedContent.id'?: string; expand?: _Many<_Open<"identityresolution" | "supportedContent">> } & _Inline<W>, call?: _Call<W>): _Answer<SmsPhoneNumberEntityListing, W>
  /** All items of GET /api/v2/routing/sms/phonenumbers */
  getRoutingSmsPhonenumbersIter<W extends boolean = false>(options?: { phoneNumber?: string; phoneNumberType?: _Many<_Open<"local" | "mobile" | "tollfree" | "shortcode" | "alphanumeric">>; phoneNumberStatus?: _Many<_Open<"active" | "invalid" | "initiated" | "porting" | "pending" | "pending-cancellation">>; countryCode?: _Many<string>; pageSize?: number; pageNumber?: number; sortBy?: _Open<"phoneNumber" | "countryCode" | "country" | "dateCreated" | "dateModified" | "phoneNumberStatus" | "phoneNumberType" | "purchaseDate" | "supportsMms" | "supportsSms" | "supportsVoice">; sortOrder?: _Open<"ascending" | "descending">; language?: string; 'integration.id'?: string; 'supportedContent.id'?: string; expand?: _Many<_Open<"identityresolution" | "supportedContent">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SmsPhoneNumber, SmsPhoneNumberEntityListing, W>
  /** GET /api/v2/routing/users/{userId}/directroutingbackup/settings */
  getRoutingUserDirectroutingbackupSettings<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentDirectRoutingBackupSettings, W>
  /** GET /api/v2/routing/users/{userId}/utilization */
  getRoutingUserUtilization<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentMaxUtilizationResponse, W>
  /** GET /api/v2/routing/utilization */
  getRoutingUtilization<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<UtilizationResponse, W>
  /** GET /api/v2/routing/utilization/labels/{labelId} */
  getRoutingUtilizationLabel<W extends boolean = false>(labelId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UtilizationLabel, W>
  /** GET /api/v2/routing/utilization/labels/{labelId}/agents */
  getRoutingUtilizationLabelAgents<W extends boolean = false>(labelId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any[], W>
  /** GET /api/v2/routing/utilization/labels */
  getRoutingUtilizationLabels<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<UtilizationLabelEntityListing, W>
  /** All items of GET /api/v2/routing/utilization/labels */
  getRoutingUtilizationLabelsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UtilizationLabel, UtilizationLabelEntityListing, W>
  /** GET /api/v2/routing/wrapupcodes/{codeId} */
  getRoutingWrapupcode<W extends boolean = false>(codeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WrapupCode, W>
  /** GET /api/v2/routing/wrapupcodes */
  getRoutingWrapupcodes<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: _Open<"name" | "id">; sortOrder?: _Open<"ascending" | "descending">; name?: string; id?: _Many<string>; divisionId?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<WrapupCodeEntityListing, W>
  /** All items of GET /api/v2/routing/wrapupcodes */
  getRoutingWrapupcodesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: _Open<"name" | "id">; sortOrder?: _Open<"ascending" | "descending">; name?: string; id?: _Many<string>; divisionId?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WrapupCode, WrapupCodeEntityListing, W>
  /** GET /api/v2/routing/wrapupcodes/divisionviews/{codeId} */
  getRoutingWrapupcodesDivisionview<W extends boolean = false>(codeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WrapupCode, W>
  /** GET /api/v2/routing/wrapupcodes/divisionviews */
  getRoutingWrapupcodesDivisionviews<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; id?: _Many<string>; divisionId?: _Many<string>; includeState?: _Open<"Active" | "Deleted" | "ActiveAndDeleted"> } & _Inline<W>, call?: _Call<W>): _Answer<WrapupCodeEntityListing, W>
  /** All items of GET /api/v2/routing/wrapupcodes/divisionviews */
  getRoutingWrapupcodesDivisionviewsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; id?: _Many<string>; divisionId?: _Many<string>; includeState?: _Open<"Active" | "Deleted" | "ActiveAndDeleted">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WrapupCode, WrapupCodeEntityListing, W>
  /** GET /api/v2/users/{userId}/queues */
  getUserQueues<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; joined?: boolean; divisionId?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<UserQueueEntityListing, W>
  /** All items of GET /api/v2/users/{userId}/queues */
  getUserQueuesIter<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; joined?: boolean; divisionId?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserQueue, UserQueueEntityListing, W>
  /** GET /api/v2/users/{userId}/routinglanguages */
  getUserRoutinglanguages<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<UserLanguageEntityListing, W>
  /** All items of GET /api/v2/users/{userId}/routinglanguages */
  getUserRoutinglanguagesIter<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserRoutingLanguage, UserLanguageEntityListing, W>
  /** GET /api/v2/users/{userId}/routingskills */
  getUserRoutingskills<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<UserSkillEntityListing, W>
  /** All items of GET /api/v2/users/{userId}/routingskills */
  getUserRoutingskillsIter<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserRoutingSkill, UserSkillEntityListing, W>
  /** GET /api/v2/users/{userId}/skillgroups */
  getUserSkillgroups<W extends boolean = false>(userId: string, options?: { pageSize?: number; after?: string; before?: string } & _Inline<W>, call?: _Call<W>): _Answer<UserSkillGroupEntityListing, W>
  /** All items of GET /api/v2/users/{userId}/skillgroups */
  getUserSkillgroupsIter<W extends boolean = false>(userId: string, options?: { pageSize?: number; after?: string; before?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SkillGroup, UserSkillGroupEntityListing, W>
  /** PATCH /api/v2/routing/conversations/{conversationId} */
  patchRoutingConversation<W extends boolean = false>(conversationId: string, body: RoutingConversationAttributesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<RoutingConversationAttributesResponse, W>
  /** PATCH /api/v2/routing/email/domains/{domainId} */
  patchRoutingEmailDomain<W extends boolean = false>(domainId: string, body: InboundDomainPatchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<InboundDomain, W>
  /** PATCH /api/v2/routing/email/domains/{domainId}/validate */
  patchRoutingEmailDomainValidate<W extends boolean = false>(domainId: string, body: InboundDomainPatchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<InboundDomain, W>
  /** PATCH /api/v2/routing/email/outbound/domains/{domainId} */
  patchRoutingEmailOutboundDomain<W extends boolean = false>(domainId: string, body: OutboundDomainPatchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<OutboundDomain, W>
  /** PATCH /api/v2/routing/email/setting/{emailSettingId} */
  patchRoutingEmailSettingEmailSettingId<W extends boolean = false>(emailSettingId: string, body: EmailSetting, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailSetting, W>
  /** PATCH /api/v2/routing/predictors/{predictorId} */
  patchRoutingPredictor<W extends boolean = false>(predictorId: string, options?: { body?: PatchPredictorRequest } & _Inline<W>, call?: _Call<W>): _Answer<Predictor, W>
  /** PATCH /api/v2/routing/predictors/keyperformanceindicators/{kpiId} */
  patchRoutingPredictorsKeyperformanceindicator<W extends boolean = false>(kpiId: string, options?: { body?: UpdateKpiRequest } & _Inline<W>, call?: _Call<W>): _Answer<KeyPerformanceIndicator, W>
  /** PATCH /api/v2/routing/queues/{queueId}/members/{memberId} */
  patchRoutingQueueMember<W extends boolean = false>(queueId: string, memberId: string, body: QueueMember, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/routing/queues/{queueId}/members */
  patchRoutingQueueMembers<W extends boolean = false>(queueId: string, body: readonly QueueMember[], options?: _Inline<W>, call?: _Call<W>): _Answer<QueueMemberEntityListing, W>
  /** PATCH /api/v2/routing/queues/{queueId}/users/{memberId} @deprecated */
  patchRoutingQueueUser<W extends boolean = false>(queueId: string, memberId: string, body: QueueMember, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/routing/queues/{queueId}/users @deprecated */
  patchRoutingQueueUsers<W extends boolean = false>(queueId: string, body: readonly QueueMember[], options?: _Inline<W>, call?: _Call<W>): _Answer<QueueMemberEntityListingV1, W>
  /** PATCH /api/v2/routing/settings/contactcenter */
  patchRoutingSettingsContactcenter<W extends boolean = false>(body: ContactCenterSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/routing/settings/transcription */
  patchRoutingSettingsTranscription<W extends boolean = false>(body: TranscriptionSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<TranscriptionSettings, W>
  /** PATCH /api/v2/routing/skills/{skillId} */
  patchRoutingSkill<W extends boolean = false>(skillId: string, body: UpdateSkillDivisionRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<RoutingSkill, W>
  /** PATCH /api/v2/routing/skillgroups/{skillGroupId} */
  patchRoutingSkillgroup<W extends boolean = false>(skillGroupId: string, body: SkillGroup, options?: _Inline<W>, call?: _Call<W>): _Answer<SkillGroup, W>
  /** PATCH /api/v2/routing/sms/phonenumbers/{phoneNumberId} */
  patchRoutingSmsPhonenumber<W extends boolean = false>(phoneNumberId: string, body: SmsPhoneNumberPatchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<SmsPhoneNumber, W>
  /** PATCH /api/v2/users/{userId}/queues/{queueId} */
  patchUserQueue<W extends boolean = false>(queueId: string, userId: string, body: UserQueue, options?: _Inline<W>, call?: _Call<W>): _Answer<UserQueue, W>
  /** PATCH /api/v2/users/{userId}/queues */
  patchUserQueues<W extends boolean = false>(userId: string, body: readonly UserQueue[], options?: { divisionId?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<UserQueueEntityListing, W>
  /** PATCH /api/v2/users/{userId}/routinglanguages/{languageId} */
  patchUserRoutinglanguage<W extends boolean = false>(userId: string, languageId: string, body: UserRoutingLanguage, options?: _Inline<W>, call?: _Call<W>): _Answer<UserRoutingLanguage, W>
  /** PATCH /api/v2/users/{userId}/routinglanguages/bulk */
  patchUserRoutinglanguagesBulk<W extends boolean = false>(userId: string, body: readonly UserRoutingLanguagePost[], options?: _Inline<W>, call?: _Call<W>): _Answer<UserLanguageEntityListing, W>
  /** PATCH /api/v2/users/{userId}/routingskills/bulk */
  patchUserRoutingskillsBulk<W extends boolean = false>(userId: string, body: readonly UserRoutingSkillPost[], options?: _Inline<W>, call?: _Call<W>): _Answer<UserSkillEntityListing, W>
  /** POST /api/v2/analytics/queues/observations/query */
  postAnalyticsQueuesObservationsQuery<W extends boolean = false>(body: QueueObservationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<QueueObservationQueryResponse, W>
  /** POST /api/v2/analytics/routing/activity/query */
  postAnalyticsRoutingActivityQuery<W extends boolean = false>(body: RoutingActivityQuery, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<RoutingActivityResponse, W>
  /** All items of POST /api/v2/analytics/routing/activity/query */
  postAnalyticsRoutingActivityQueryIter<W extends boolean = false>(body: RoutingActivityQuery, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<RoutingActivityData, RoutingActivityResponse, W>
  /** POST /api/v2/routing/assessments */
  postRoutingAssessments<W extends boolean = false>(options?: { body?: CreateBenefitAssessmentRequest } & _Inline<W>, call?: _Call<W>): _Answer<BenefitAssessment, W>
  /** POST /api/v2/routing/assessments/jobs */
  postRoutingAssessmentsJobs<W extends boolean = false>(options?: { body?: CreateBenefitAssessmentJobRequest } & _Inline<W>, call?: _Call<W>): _Answer<BenefitAssessmentJob, W>
  /** POST /api/v2/routing/email/domains/{domainId}/dkim */
  postRoutingEmailDomainDkim<W extends boolean = false>(domainId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<VerificationResult, W>
  /** POST /api/v2/routing/email/domains/{domainId}/mailfrom */
  postRoutingEmailDomainMailfrom<W extends boolean = false>(domainId: string, body: MailFromResult, options?: _Inline<W>, call?: _Call<W>): _Answer<MailFromResult, W>
  /** POST /api/v2/routing/email/domains/{domainName}/routes */
  postRoutingEmailDomainRoutes<W extends boolean = false>(domainName: string, body: InboundRoute, options?: _Inline<W>, call?: _Call<W>): _Answer<InboundRoute, W>
  /** POST /api/v2/routing/email/domains */
  postRoutingEmailDomains<W extends boolean = false>(body: InboundDomainCreateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<InboundDomain, W>
  /** POST /api/v2/routing/email/domains/{domainId}/testconnection */
  postRoutingEmailDomainTestconnection<W extends boolean = false>(domainId: string, options?: { body?: TestMessage } & _Inline<W>, call?: _Call<W>): _Answer<TestMessage, W>
  /** POST /api/v2/routing/email/domains/{domainId}/verification */
  postRoutingEmailDomainVerification<W extends boolean = false>(domainId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<VerificationResult, W>
  /** POST /api/v2/routing/email/outbound/domains */
  postRoutingEmailOutboundDomains<W extends boolean = false>(body: OutboundDomainCreateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailOutboundDomainResult, W>
  /** POST /api/v2/routing/email/outbound/domains/simulated */
  postRoutingEmailOutboundDomainsSimulated<W extends boolean = false>(body: OutboundDomainCreateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailOutboundDomainResult, W>
  /** POST /api/v2/routing/email/outbound/domains/{domainId}/testconnection */
  postRoutingEmailOutboundDomainTestconnection<W extends boolean = false>(domainId: string, options?: { body?: TestMessage } & _Inline<W>, call?: _Call<W>): _Answer<TestMessage, W>
  /** POST /api/v2/routing/email/setting */
  postRoutingEmailSetting<W extends boolean = false>(body: EmailSetting, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailSetting, W>
  /** POST /api/v2/routing/languages */
  postRoutingLanguages<W extends boolean = false>(body: Language, options?: _Inline<W>, call?: _Call<W>): _Answer<Language, W>
  /** POST /api/v2/routing/predictors */
  postRoutingPredictors<W extends boolean = false>(options?: { body?: CreatePredictorRequest } & _Inline<W>, call?: _Call<W>): _Answer<Predictor, W>
  /** POST /api/v2/routing/predictors/keyperformanceindicators */
  postRoutingPredictorsKeyperformanceindicators<W extends boolean = false>(body: CreateKpiRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<KeyPerformanceIndicator, W>
  /** POST /api/v2/routing/queues/{queueId}/members */
  postRoutingQueueMembers<W extends boolean = false>(queueId: string, body: readonly WritableEntity[], options?: { delete?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/routing/queues */
  postRoutingQueues<W extends boolean = false>(body: CreateQueueRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Queue, W>
  /** POST /api/v2/routing/queues/{queueId}/users @deprecated */
  postRoutingQueueUsers<W extends boolean = false>(queueId: string, body: readonly WritableEntity[], options?: { delete?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/routing/queues/{queueId}/wrapupcodes */
  postRoutingQueueWrapupcodes<W extends boolean = false>(queueId: string, body: readonly WrapUpCodeReference[], options?: _Inline<W>, call?: _Call<W>): _Answer<WrapupCode[], W>
  /** POST /api/v2/routing/skillexpressions/validate */
  postRoutingSkillexpressionsValidate<W extends boolean = false>(body: SkillExpressionData, options?: _Inline<W>, call?: _Call<W>): _Answer<SkillExpressionValidationResult, W>
  /** POST /api/v2/routing/skillgroups/{skillGroupId}/members/divisions */
  postRoutingSkillgroupMembersDivisions<W extends boolean = false>(skillGroupId: string, options?: { body?: SkillGroupMemberDivisions } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/routing/skillgroups */
  postRoutingSkillgroups<W extends boolean = false>(body: SkillGroupWithMemberDivisions, options?: _Inline<W>, call?: _Call<W>): _Answer<SkillGroupWithMemberDivisions, W>
  /** POST /api/v2/routing/skills */
  postRoutingSkills<W extends boolean = false>(body: CreateRoutingSkill, options?: _Inline<W>, call?: _Call<W>): _Answer<RoutingSkill, W>
  /** POST /api/v2/routing/sms/addresses */
  postRoutingSmsAddresses<W extends boolean = false>(body: SmsAddressProvision, options?: _Inline<W>, call?: _Call<W>): _Answer<SmsAddress, W>
  /** POST /api/v2/routing/sms/phonenumbers */
  postRoutingSmsPhonenumbers<W extends boolean = false>(body: SmsPhoneNumberProvision, options?: _Inline<W>, call?: _Call<W>): _Answer<SmsPhoneNumber, W>
  /** POST /api/v2/routing/sms/phonenumbers/alphanumeric (preview) */
  postRoutingSmsPhonenumbersAlphanumeric<W extends boolean = false>(body: SmsAlphanumericProvision, options?: _Inline<W>, call?: _Call<W>): _Answer<SmsPhoneNumber, W>
  /** POST /api/v2/routing/sms/phonenumbers/import */
  postRoutingSmsPhonenumbersImport<W extends boolean = false>(body: SmsPhoneNumberImport, options?: _Inline<W>, call?: _Call<W>): _Answer<SmsPhoneNumber, W>
  /** POST /api/v2/routing/utilization/labels */
  postRoutingUtilizationLabels<W extends boolean = false>(body: CreateUtilizationLabelRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UtilizationLabel, W>
  /** POST /api/v2/routing/wrapupcodes */
  postRoutingWrapupcodes<W extends boolean = false>(body: WrapupCodeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WrapupCode, W>
  /** POST /api/v2/users/{userId}/routinglanguages */
  postUserRoutinglanguages<W extends boolean = false>(userId: string, body: UserRoutingLanguagePost, options?: _Inline<W>, call?: _Call<W>): _Answer<UserRoutingLanguage, W>
  /** POST /api/v2/users/{userId}/routingskills */
  postUserRoutingskills<W extends boolean = false>(userId: string, body: UserRoutingSkillPost, options?: _Inline<W>, call?: _Call<W>): _Answer<UserRoutingSkill, W>
  /** PUT /api/v2/routing/directroutingbackup/settings/me */
  putRoutingDirectroutingbackupSettingsMe<W extends boolean = false>(body: AgentDirectRoutingBackupSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentDirectRoutingBackupSettings, W>
  /** PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId} */
  putRoutingEmailDomainRoute<W extends boolean = false>(domainName: string, routeId: string, body: InboundRoute, options?: _Inline<W>, call?: _Call<W>): _Answer<InboundRoute, W>
  /** PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution */
  putRoutingEmailDomainRouteIdentityresolution<W extends boolean = false>(domainName: string, routeId: string, body: RouteIdentityResolutionConfig, options?: _Inline<W>, call?: _Call<W>): _Answer<RouteIdentityResolutionConfig, W>
  /** PUT /api/v2/routing/email/outbound/domains/{domainId}/activation */
  putRoutingEmailOutboundDomainActivation<W extends boolean = false>(domainId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailOutboundDomainResult, W>
  /** PUT /api/v2/routing/message/recipients/{recipientId} */
  putRoutingMessageRecipient<W extends boolean = false>(recipientId: string, body: RecipientRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Recipient, W>
  /** PUT /api/v2/routing/queues/{queueId} */
  putRoutingQueue<W extends boolean = false>(queueId: string, body: QueueRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Queue, W>
  /** PUT /api/v2/routing/queues/{queueId}/identityresolution */
  putRoutingQueueIdentityresolution<W extends boolean = false>(queueId: string, body: IdentityResolutionQueueConfig, options?: _Inline<W>, call?: _Call<W>): _Answer<IdentityResolutionQueueConfig, W>
  /** PUT /api/v2/routing/settings */
  putRoutingSettings<W extends boolean = false>(body: RoutingSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<RoutingSettings, W>
  /** PUT /api/v2/routing/settings/transcription */
  putRoutingSettingsTranscription<W extends boolean = false>(body: TranscriptionSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<TranscriptionSettings, W>
  /** PUT /api/v2/routing/sms/identityresolution/phonenumbers/{addressId} */
  putRoutingSmsIdentityresolutionPhonenumber<W extends boolean = false>(addressId: string, body: SmsIdentityResolutionConfig, options?: _Inline<W>, call?: _Call<W>): _Answer<SmsIdentityResolutionConfig, W>
  /** PUT /api/v2/routing/users/{userId}/directroutingbackup/settings */
  putRoutingUserDirectroutingbackupSettings<W extends boolean = false>(userId: string, body: AgentDirectRoutingBackupSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentDirectRoutingBackupSettings, W>
  /** PUT /api/v2/routing/users/{userId}/utilization */
  putRoutingUserUtilization<W extends boolean = false>(userId: string, body: UtilizationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentMaxUtilizationResponse, W>
  /** PUT /api/v2/routing/utilization */
  putRoutingUtilization<W extends boolean = false>(body: UtilizationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UtilizationResponse, W>
  /** PUT /api/v2/routing/utilization/labels/{labelId} */
  putRoutingUtilizationLabel<W extends boolean = false>(labelId: string, body: UpdateUtilizationLabelRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UtilizationLabel, W>
  /** PUT /api/v2/routing/wrapupcodes/{codeId} */
  putRoutingWrapupcode<W extends boolean = false>(codeId: string, body: WrapupCodeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WrapupCode, W>
  /** PUT /api/v2/users/{userId}/routingskills/{skillId} */
  putUserRoutingskill<W extends boolean = false>(userId: string, skillId: string, body: UserRoutingSkill, options?: _Inline<W>, call?: _Call<W>): _Answer<UserRoutingSkill, W>
  /** PUT /api/v2/users/{userId}/routingskills/bulk */
  putUserRoutingskillsBulk<W extends boolean = false>(userId: string, body: readonly UserRoutingSkillPost[], options?: _Inline<W>, call?: _Call<W>): _Answer<UserSkillEntityListing, W>
}

export interface AssessmentJobListing {
  total?: number
  entities?: BenefitAssessmentJob[]
  selfUri?: string
}

export interface AssessmentListing {
  entities?: BenefitAssessment[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface AuthorizedDomains {
  outbound?: string[]
}

export interface AvailableMediaType {
  mediaType?: string
  availableSubTypes?: string[]
}

export interface AvailableMediaTypeEntityListing {
  entities?: AvailableMediaType[]
}

export interface BenefitAssessment {
  id?: string
  queues?: AddressableEntityRef[]
  kpiAssessments?: KeyPerformanceIndicatorAssessment[]
  state?: _Open<"Created" | "Finished" | "Failed">
  jobId?: string
  dateCreated?: string
  dateModified?: string
  selfUri?: string
}

export interface BenefitAssessmentJob {
  id?: string
  state?: _Open<"Created" | "Finished">
  dateCreated?: string
  dateModified?: string
  selfUri?: string
}

export interface Check {
  result?: _Open<"Passed" | "Failed" | "Unknown" | "Skipped" | "Error">
  type?: _Open<"HandleTimeValue" | "TransferRateValue" | "SalesConversionRateValue" | "SalesAmountValue" | "RetentionRateValue" | "ChurnRateValue" | "NextContactAvoidanceRateValue" | "InteractionVolume" | "UserVariance" | "DataCoverage" | "ModelQuality">
}

export interface ComparisonPeriod {
  id?: string
  kpi?: string
  dateStarted?: string
  dateEnded?: string
  percentageBenefit?: number
  kpiResults?: KpiResult[]
  selfUri?: string
}

export interface ComparisonPeriodListing {
  total?: number
  entities?: ComparisonPeriod[]
  selfUri?: string
}

export interface Compliance {
  stopSettings: StopSettings[]
  optInSettings: OptInSettings[]
  helpSettings: HelpSettings[]
}

export interface ComplianceResponse {
  message: string
}

export interface ContactCenterSettings {
  removeSkillsFromBlindTransfer?: boolean
}

export interface CreateBenefitAssessmentJobRequest {
  divisionIds?: string[]
}

export interface CreateBenefitAssessmentRequest {
  queueIds: string[]
}

export interface CreateKpiRequest {
  name: string
  description?: string
  kpiType: _Open<"SalesConversion" | "Churn" | "Retention" | "SalesValue">
  wrapUpCodeConfig?: WrapUpCodeConfig
  source: _Open<"WrapUpCode" | "Outcome" | "None">
}

export interface CreatePredictorRequest {
  queueIds: string[]
  kpi: string
  routingTimeoutSeconds?: number
  schedule?: PredictorSchedule
  workloadBalancingConfig?: PredictorWorkloadBalancing
}

export interface CreateQueueRequest {
  id?: string
  name: string
  division?: WritableDivision
  description?: string
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  memberCount?: number
  userMemberCount?: number
  joinedMemberCount?: number
  mediaSettings?: QueueMediaSettings
  routingRules?: RoutingRule[]
  conditionalGroupRouting?: ConditionalGroupRouting
  conditionalGroupActivation?: ConditionalGroupActivation
  bullseye?: Bullseye
  scoringMethod?: _Open<"TimestampAndPriority" | "PriorityOnly">
  lastAgentRoutingMode?: _Open<"Disabled" | "QueueMembersOnly" | "AnyAgent">
  acwSettings?: AcwSettings
  skillEvaluationMethod?: _Open<"NONE" | "BEST" | "ALL">
  memberGroups?: MemberGroup[]
  queueFlow?: DomainEntityRef
  emailInQueueFlow?: DomainEntityRef
  messageInQueueFlow?: DomainEntityRef
  whisperPrompt?: DomainEntityRef
  onHoldPrompt?: DomainEntityRef
  defaultMediaLanguage?: string
  autoAnswerOnly?: boolean
  cannedResponseLibraries?: CannedResponseLibraries
  enableTranscription?: boolean
  enableAudioMonitoring?: boolean
  enableManualAssignment?: boolean
  agentOwnedRouting?: AgentOwnedRouting
  directRouting?: DirectRouting
  callingPartyName?: string
  callingPartyNumber?: string
  defaultScripts?: { [key: string]: Script }
  outboundMessagingAddresses?: QueueMessagingAddresses
  outboundEmailAddress?: QueueEmailAddress
  peerId?: string
  suppressInQueueCallRecording?: boolean
  sourceQueueId?: string
  selfUri?: string
}

export interface CreateRoutingSkill {
  name: string
  divisionId?: string
}

export interface CreateUtilizationLabelRequest {
  name: string
  utilization?: LabelUtilizationRequest
}

export interface CustomSmtpServerRequest {
  id?: string
}

export interface DmarcResult {
  status: _Open<"NotPresent" | "Invalid" | "Valid">
  detectedPolicy?: _Open<"unknown" | "none" | "quarantine" | "reject">
  dateChecked: string
  records: Record[]
}

export interface DnsRecordEntry {
  host?: string
  recordContents?: string
  verificationStatus?: _Open<"Pending" | "Verified" | "Failed" | "Unknown">
}

export interface Domains {
  authorizedDomains?: AuthorizedDomains
  allowExistingEmailParticipants?: boolean
  allowOutboundToAnyDomainAcd?: boolean
}

export interface EmailErrorInfo {
  message?: string
  code?: string
}

export interface EmailOutboundDomainResult {
  dnsCnameBounceRecord?: DnsRecordEntry
  dnsTxtSendingRecord?: DnsRecordEntry
  domainName?: string
  senderStatus?: _Open<"RequestReceived" | "ProvisionRequestSentVendor" | "Provisioned" | "Error" | "Deprovisioned">
  senderType?: _Open<"Unknown" | "EmailDomain" | "MockEmailDomain" | "EmailSmtpDomain">
  emailSetting?: EmailSetting
  dmarcVerificationResult?: DmarcResult
}

export interface EmailSetting {
  id: string
  name: string
  domains?: Domains
  selfUri?: string
}

export interface EmailSettingEntityListing {
  entities?: EmailSetting[]
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

export interface EmailSettingReference {
  id: string
  name?: string
  selfUri?: string
}

export interface EmailSetup {
  rootDomain?: string
}

export interface EstimatedWaitTimePredictions {
  results: PredictionResults[]
}

export interface GraphApiSettings {
  integration?: DomainEntityRef
  status?: _Open<"Active" | "Error" | "Inactive" | "IntegrationDeleted" | "Unknown">
  errorInfo?: EmailErrorInfo
}

export interface HelpSettings {
  keyword: string[]
  response: ComplianceResponse
}

export interface IdentityResolutionQueueConfig {
  callOnBehalfOfQueue?: OutboundQueueIdentityResolutionConfig
}

export interface ImapSettings {
  integration?: DomainEntityRef
  status?: _Open<"Active" | "AwaitingFolders" | "Error" | "Inactive" | "IntegrationDeleted" | "Unknown">
  errorInfo?: EmailErrorInfo
}

export interface InboundDomain {
  id?: string
  name?: string
  mxRecordStatus?: _Open<"VALID" | "INVALID" | "NOT_AVAILABLE">
  subDomain?: boolean
  mailFromSettings?: MailFromResult
  customSMTPServer?: DomainEntityRef
  imapSettings?: ImapSettings
  graphApiSettings?: GraphApiSettings
  emailSetting?: EmailSetting
  dmarcVerificationResult?: DmarcResult
  selfUri?: string
}

export interface InboundDomainCreateRequest {
  id: string
  subDomain?: boolean
  mailFromSettings?: MailFromResult
  customSMTPServer?: DomainEntityRef
  imapSettings?: ImapSettings
  graphApiSettings?: GraphApiSettings
  emailSetting?: EmailSettingReference
}

export interface InboundDomainEntityListing {
  entities?: InboundDomain[]
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

export interface InboundDomainPatchRequest {
  mailFromSettings?: MailFromResult
  customSMTPServer?: DomainEntityRef
  imapSettings?: ImapSettings
  graphApiSettings?: GraphApiSettings
  emailSetting?: EmailSettingReference
}

export interface InboundRouteEntityListing {
  entities?: InboundRoute[]
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

export interface KeyPerformanceIndicator {
  id?: string
  name?: string
  optimizationType?: _Open<"Maximization" | "Minimization">
  problemType?: _Open<"Classification" | "Regression">
  dateCreated?: string
  dateModified?: string
  description?: string
  kpiType?: _Open<"SalesConversion" | "Churn" | "Retention" | "SalesValue" | "HandleTime" | "NextContactAvoidance">
  source?: _Open<"WrapUpCode" | "Outcome" | "None">
  wrapUpCodeConfig?: WrapUpCodeConfig
  outcomeConfig?: OutcomeConfig
  status?: _Open<"Enabled" | "Disabled">
  kpiGroup?: _Open<"Standard" | "Custom">
  queues?: string[]
  selfUri?: string
}

export interface KeyPerformanceIndicatorAssessment {
  kpi?: string
  assessmentResult?: _Open<"Unknown" | "NotSupported" | "High" | "Low" | "Error">
  checks?: Check[]
}

export interface KeyPerformanceIndicatorEntityListing {
  entities?: KeyPerformanceIndicator[]
}

export interface KeyPerformanceIndicatorType {
  id?: _Open<"SalesConversion" | "Churn" | "Retention" | "SalesValue" | "HandleTime" | "NextContactAvoidance">
  sources?: string[]
}

export interface KpiResult {
  kpiTotalOn?: number
  kpiTotalOff?: number
  interactionCountOn?: number
  interactionCountOff?: number
  mediaType?: _Open<"voice" | "email" | "message">
  percentageBenefit?: number
}

export interface MailFromResult {
  status?: _Open<"FAILED" | "PENDING" | "VERIFIED" | "UNKNOWN">
  records?: Record[]
  mailFromDomain: string
}

export interface OptInSettings {
  keyword: string[]
  response: ComplianceResponse
}

export interface OutboundDomain {
  id: string
  name?: string
  cnameVerificationResult?: VerificationResult
  dkimVerificationResult?: VerificationResult
  senderType?: _Open<"Unknown" | "EmailDomain" | "MockEmailDomain" | "EmailSmtpDomain">
  emailSetting?: EmailSetting
  dmarcVerificationResult?: DmarcResult
  selfUri?: string
}

export interface OutboundDomainCreateRequest {
  id: string
  senderType?: _Open<"Unknown" | "EmailDomain" | "MockEmailDomain" | "EmailSmtpDomain">
  emailSetting?: EmailSettingReference
  name: string
}

export interface OutboundDomainEntityListing {
  entities?: OutboundDomain[]
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

export interface OutboundDomainPatchRequest {
  customSMTPServer?: CustomSmtpServerRequest
  senderType?: _Open<"Unknown" | "EmailDomain" | "MockEmailDomain" | "EmailSmtpDomain">
  emailSetting?: EmailSettingReference
}

export interface OutboundQueueIdentityResolutionConfig {
  division?: WritableStarrableDivision
  resolveIdentities: boolean
  selfUri?: string
}

export interface OutcomeConfig {
  values?: string[]
}

export interface PatchPredictorRequest {
  routingTimeoutSeconds?: number
  schedule?: PredictorSchedule
  workloadBalancingConfig?: PredictorWorkloadBalancing
}

export interface PredictionResults {
  intent?: _Open<"ALL" | "CALL" | "CALLBACK" | "CHAT" | "EMAIL" | "SOCIALEXPRESSION" | "VIDEOCOMM" | "MESSAGE">
  formula: _Open<"BEST" | "SIMPLE" | "ABANDON" | "PATIENCE_ABANDON" | "AI-ADJUSTED-AHT" | "POSITION-IN-QUEUE">
  estimatedWaitTimeSeconds: number
  label?: AddressableEntityRef
}

export interface Predictor {
  id?: string
  queues: AddressableEntityRef[]
  kpi: string
  routingTimeoutSeconds?: number
  schedule?: PredictorSchedule
  state?: _Open<"Created" | "Error" | "Active">
  dateCreated?: string
  dateModified?: string
  workloadBalancingConfig?: PredictorWorkloadBalancing
  errorCode?: string
  models?: PredictorModelBrief[]
  selfUri?: string
}

export interface PredictorListing {
  entities?: Predictor[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface PredictorModel {
  id?: string
  kpi?: string
  queues?: AddressableEntityRef[]
  dateCreated?: string
  dateTrained?: string
  mediaType?: _Open<"voice" | "email" | "message">
  features?: PredictorModelFeature[]
}

export interface PredictorModelBrief {
  mediaType?: _Open<"voice" | "email" | "message">
  dateModified?: string
  retrainingErrors?: PredictorModelRetrainingError[]
  state?: _Open<"Trained" | "Error" | "InvalidDataset" | "Inactive">
}

export interface PredictorModelFeature {
  id?: string
  type?: _Open<"User" | "Customer" | "Other">
  percentageImportance?: number
}

export interface PredictorModelFeatureListing {
  entities?: PredictorModelFeature[]
}

export interface PredictorModelRetrainingError {
  id?: string
  errorCode: _Open<"NotEnoughData" | "ServiceError" | "UnknownError">
  dateOfFirstOccurrence: string
}

export interface PredictorModels {
  entities?: PredictorModel[]
  predictorModels?: PredictorModel[]
}

export interface PredictorSchedule {
  scheduleType: _Open<"HourOnHourOff" | "OngoingValueMonitoring">
  dateStarted?: string
}

export interface PredictorWorkloadBalancing {
  enabled: boolean
  minimumOccupancy?: number
  maximumOccupancy?: number
}

export interface QueueEntityListing {
  entities?: Queue[]
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

export interface QueueMember {
  id?: string
  name?: string
  user?: User
  ringNumber?: number
  joined?: boolean
  memberBy?: string
  routingStatus?: RoutingStatus
  selfUri?: string
}

export interface QueueMemberEntityListing {
  entities?: QueueMember[]
  pageNumber?: number
  pageSize?: number
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
}

export interface QueueMemberEntityListingV1 {
  entities?: QueueMember[]
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

export interface QueueRequest {
  id?: string
  name: string
  division?: WritableDivision
  description?: string
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  memberCount?: number
  userMemberCount?: number
  joinedMemberCount?: number
  mediaSettings?: QueueMediaSettings
  routingRules?: RoutingRule[]
  conditionalGroupRouting?: ConditionalGroupRouting
  conditionalGroupActivation?: ConditionalGroupActivation
  bullseye?: Bullseye
  scoringMethod?: _Open<"TimestampAndPriority" | "PriorityOnly">
  lastAgentRoutingMode?: _Open<"Disabled" | "QueueMembersOnly" | "AnyAgent">
  acwSettings?: AcwSettings
  skillEvaluationMethod?: _Open<"NONE" | "BEST" | "ALL">
  memberGroups?: MemberGroup[]
  queueFlow?: DomainEntityRef
  emailInQueueFlow?: DomainEntityRef
  messageInQueueFlow?: DomainEntityRef
  whisperPrompt?: DomainEntityRef
  onHoldPrompt?: DomainEntityRef
  defaultMediaLanguage?: string
  autoAnswerOnly?: boolean
  cannedResponseLibraries?: CannedResponseLibraries
  enableTranscription?: boolean
  enableAudioMonitoring?: boolean
  enableManualAssignment?: boolean
  agentOwnedRouting?: AgentOwnedRouting
  directRouting?: DirectRouting
  callingPartyName?: string
  callingPartyNumber?: string
  defaultScripts?: { [key: string]: Script }
  outboundMessagingAddresses?: QueueMessagingAddresses
  outboundEmailAddress?: QueueEmailAddress
  peerId?: string
  suppressInQueueCallRecording?: boolean
  selfUri?: string
}

export interface Recipient {
  id?: string
  name?: string
  flow?: Flow
  dateCreated?: string
  dateModified?: string
  createdBy?: User
  modifiedBy?: User
  messengerType?: _Open<"sms" | "facebook" | "twitter" | "whatsapp" | "webmessaging" | "instagram" | "open" | "apple" | "linkedin">
  selfUri?: string
}

export interface RecipientFlow {
  id?: string
}

export interface RecipientListing {
  entities?: Recipient[]
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

export interface RecipientRequest {
  flow?: RecipientFlow
}

export interface Record {
  name: string
  type: string
  value: string
}

export interface RequestScoredAgent {
  id?: string
  score?: number
}

export interface RouteIdentityResolutionConfig {
  division?: WritableStarrableDivision
  resolveIdentities: boolean
  selfUri?: string
}

export interface RoutingConversationAttributesRequest {
  priority?: number
  skillIds?: string[]
  skillExpression?: string
  languageId?: string
  labelId?: string
  requestScoredAgents?: RequestScoredAgent[]
}

export interface RoutingConversationAttributesResponse {
  priority?: number
  skills?: RoutingSkill[]
  language?: Language
  label?: UtilizationLabel
  scoredAgents?: ScoredAgent[]
  skillExpression?: string
  skillExpressionId?: string
}

export interface RoutingSettings {
  resetAgentScoreOnPresenceChange?: boolean
}

export interface SMSAvailablePhoneNumberEntityListing {
  entities?: SmsAvailablePhoneNumber[]
}

export interface SkillEntityListing {
  entities?: RoutingSkill[]
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

export interface SkillExpression {
  id?: string
  name?: string
  expression?: string
  queueId?: string
  selfUri?: string
}

export interface SkillExpressionData {
  expression: string
}

export interface SkillExpressionEntityListing {
  entities?: SkillExpression[]
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

export interface SkillExpressionValidationError {
  code?: string
  message?: string
  position?: number
}

export interface SkillExpressionValidationResult {
  valid?: boolean
  expression?: string
  skills?: SkillReference[]
  errors?: SkillExpressionValidationError[]
  hint?: string
}

export interface SkillGroupDefinition {
  id?: string
  name: string
  division?: WritableDivision
  description?: string
  memberCount?: number
  dateModified?: string
  dateCreated?: string
  selfUri?: string
}

export interface SkillGroupEntityListing {
  entities?: SkillGroupDefinition[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface SkillGroupMemberDivisionList {
  entities?: Division[]
}

export interface SkillGroupMemberDivisions {
  addDivisionIds?: string[]
  removeDivisionIds?: string[]
}

export interface SkillGroupMemberEntityListing {
  entities?: UserReferenceWithName[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface SkillGroupWithMemberDivisions {
  id?: string
  name: string
  division?: WritableDivision
  description?: string
  memberCount?: number
  dateModified?: string
  dateCreated?: string
  status?: _Open<"InProgress" | "Complete">
  skillConditions: SkillGroupCondition[]
  memberDivisions?: string[]
  selfUri?: string
}

export interface SkillReference {
  id?: string
  name?: string
  isLanguageSkill?: boolean
}

export interface SmsAddress {
  id?: string
  name?: string
  street?: string
  city?: string
  region?: string
  postalCode?: string
  countryCode?: string
  validated?: boolean
  selfUri?: string
}

export interface SmsAddressEntityListing {
  entities?: SmsAddress[]
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

export interface SmsAddressProvision {
  id?: string
  name: string
  street: string
  city: string
  region: string
  postalCode: string
  countryCode: string
  autoCorrectAddress?: boolean
  selfUri?: string
}

export interface SmsAlphanumericProvision {
  id?: string
  phoneNumber: string
  selfUri?: string
}

export interface SmsAvailablePhoneNumber {
  id?: string
  name?: string
  phoneNumber?: string
  countryCode?: string
  region?: string
  city?: string
  capabilities?: string[]
  phoneNumberType?: _Open<"local" | "mobile" | "tollfree" | "shortcode" | "alphanumeric">
  addressRequirement?: _Open<"none" | "any" | "local" | "foreign">
  selfUri?: string
}

export interface SmsIdentityResolutionConfig {
  division?: WritableStarrableDivision
  resolveIdentities: boolean
  selfUri?: string
}

export interface SmsPhoneNumber {
  id?: string
  name?: string
  phoneNumber: string
  phoneNumberType?: _Open<"local" | "mobile" | "tollfree" | "shortcode" | "alphanumeric">
  provisionedThroughPureCloud?: boolean
  phoneNumberStatus?: _Open<"INVALID" | "ACTIVE" | "PORTING" | "PENDING" | "PENDING_CANCELLATION" | "INITIATED">
  capabilities?: string[]
  countryCode?: string
  dateCreated?: string
  dateModified?: string
  createdBy?: User
  modifiedBy?: User
  version: number
  purchaseDate?: string
  cancellationDate?: string
  renewalDate?: string
  autoRenewable?: _Open<"Quarterly">
  addressId?: SmsAddress
  shortCodeBillingType?: _Open<"Basic" | "Vanity">
  provisioningStatus?: SmsProvisioningStatus
  country?: string
  supportsSms?: boolean
  supportsMms?: boolean
  supportsVoice?: boolean
  integration?: DomainEntityRef
  compliance?: Compliance
  supportedContent?: SupportedContentReference
  selfUri?: string
}

export interface SmsPhoneNumberEntityListing {
  entities?: SmsPhoneNumber[]
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

export interface SmsPhoneNumberImport {
  id?: string
  phoneNumber: string
  phoneNumberType: _Open<"local" | "mobile" | "tollfree" | "shortcode">
  countryCode: string
  integrationId: string
  compliance?: Compliance
  supportedContent?: SupportedContentReference
  selfUri?: string
}

export interface SmsPhoneNumberPatchRequest {
  id?: string
  supportedContent?: SupportedContentReference
  selfUri?: string
}

export interface SmsPhoneNumberProvision {
  id?: string
  phoneNumber: string
  phoneNumberType: _Open<"local" | "mobile" | "tollfree" | "shortcode">
  countryCode: string
  name?: string
  addressId?: string
  supportedContent?: SupportedContentReference
  selfUri?: string
}

export interface SmsProvisioningStatus {
  action?: _Open<"Unknown" | "Create" | "Update" | "Delete">
  state?: _Open<"Running" | "Completed" | "Failed">
  error?: ErrorBody
  version?: number
}

export interface StopSettings {
  keyword: string[]
  response: ComplianceResponse
}

export interface TestMessage {
  id?: string
  to: EmailAddress[]
  from: EmailAddress
  subject?: string
  textBody: string
  htmlBody?: string
  time?: string
}

export interface TranscriptionSettings {
  transcription: _Open<"Disabled" | "EnabledGlobally" | "EnabledQueueFlow">
  transcriptionConfidenceThreshold: number
  lowLatencyTranscriptionEnabled?: boolean
  contentSearchEnabled?: boolean
  pciDssRedactionEnabled?: boolean
  piiRedactionEnabled?: boolean
}

export interface UpdateKpiRequest {
  name?: string
  description?: string
  status?: _Open<"Enabled" | "Disabled">
}

export interface UpdateSkillDivisionRequest {
  divisionId?: string
}

export interface UpdateUtilizationLabelRequest {
  name: string
}

export interface UtilizationLabel {
  id?: string
  name?: string
  selfUri?: string
}

export interface UtilizationLabelEntityListing {
  entities?: UtilizationLabel[]
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

export interface UtilizationResponse {
  utilization?: { [key: string]: MediaUtilization }
  labelUtilizations?: { [key: string]: LabelUtilizationResponse }
  maxInboundCalls?: number
}

export interface VerificationResult {
  status?: _Open<"FAILED" | "PENDING" | "VERIFIED" | "UNKNOWN">
  records?: Record[]
}

export interface WrapUpCodeConfig {
  values: string[]
}

export interface WrapUpCodeReference {
  id?: string
}

export interface WrapupCodeEntityListing {
  entities?: WrapupCode[]
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

export interface WrapupCodeRequest {
  id?: string
  name: string
  division?: WritableStarrableDivision
  description?: string
  dateCreated?: string
  dateModified?: string
  createdBy?: string
  modifiedBy?: string
  selfUri?: string
}
export {}
