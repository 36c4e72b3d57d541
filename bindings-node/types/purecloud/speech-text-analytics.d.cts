// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, EntityListing, JsonSearchResponse, TranscriptSearchRequest, UserReference } from './_shared.cjs'

export class SpeechTextAnalyticsApi extends _PureCloudGroup {
  /** DELETE /api/v2/speechandtextanalytics/categories/{categoryId} */
  deleteSpeechandtextanalyticsCategory<W extends boolean = false>(categoryId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId} */
  deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId<W extends boolean = false>(dictionaryFeedbackId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/speechandtextanalytics/programs/{programId} */
  deleteSpeechandtextanalyticsProgram<W extends boolean = false>(programId: string, options?: { forceDelete?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<DeleteProgramResponse, W>
  /** DELETE /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId} (preview) */
  deleteSpeechandtextanalyticsReprocessingJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/speechandtextanalytics/sentimentfeedback */
  deleteSpeechandtextanalyticsSentimentfeedback<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/speechandtextanalytics/sentimentfeedback/{sentimentFeedbackId} */
  deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId<W extends boolean = false>(sentimentFeedbackId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/speechandtextanalytics/topics/{topicId} */
  deleteSpeechandtextanalyticsTopic<W extends boolean = false>(topicId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/speechandtextanalytics/categories */
  getSpeechandtextanalyticsCategories<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; sortOrder?: _Open<"asc" | "desc">; sortBy?: _Open<"name" | "description">; ids?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<CategoriesEntityListing, W>
  /** All items of GET /api/v2/speechandtextanalytics/categories */
  getSpeechandtextanalyticsCategoriesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; sortOrder?: _Open<"asc" | "desc">; sortBy?: _Open<"name" | "description">; ids?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<StaCategory, CategoriesEntityListing, W>
  /** GET /api/v2/speechandtextanalytics/categories/{categoryId} */
  getSpeechandtextanalyticsCategory<W extends boolean = false>(categoryId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<StaCategory, W>
  /** GET /api/v2/speechandtextanalytics/conversations/{conversationId} */
  getSpeechandtextanalyticsConversation<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationMetrics, W>
  /** GET /api/v2/speechandtextanalytics/conversations/{conversationId}/categories */
  getSpeechandtextanalyticsConversationCategories<W extends boolean = false>(conversationId: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<ConversationCategoriesEntityListing, W>
  /** All items of GET /api/v2/speechandtextanalytics/conversations/{conversationId}/categories */
  getSpeechandtextanalyticsConversationCategoriesIter<W extends boolean = false>(conversationId: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ConversationCategory, ConversationCategoriesEntityListing, W>
  /** GET /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl */
  getSpeechandtextanalyticsConversationCommunicationTranscripturl<W extends boolean = false>(conversationId: string, communicationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TranscriptUrl, W>
  /** GET /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturls */
  getSpeechandtextanalyticsConversationCommunicationTranscripturls<W extends boolean = false>(conversationId: string, communicationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TranscriptUrls, W>
  /** GET /api/v2/speechandtextanalytics/conversations/{conversationId}/sentiments */
  getSpeechandtextanalyticsConversationSentiments<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SentimentData, W>
  /** GET /api/v2/speechandtextanalytics/conversations/{conversationId}/summaries */
  getSpeechandtextanalyticsConversationSummaries<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SpeechTextAnalyticsConversationSummaryListing, W>
  /** GET /api/v2/speechandtextanalytics/dictionaryfeedback */
  getSpeechandtextanalyticsDictionaryfeedback<W extends boolean = false>(options?: { dialect?: string; transcriptionEngine?: _Open<"Genesys" | "GenesysExtended">; nextPage?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<DictionaryFeedbackEntityListing, W>
  /** All items of GET /api/v2/speechandtextanalytics/dictionaryfeedback */
  getSpeechandtextanalyticsDictionaryfeedbackIter<W extends boolean = false>(options?: { dialect?: string; transcriptionEngine?: _Open<"Genesys" | "GenesysExtended">; nextPage?: string; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ListedDictionaryFeedback, DictionaryFeedbackEntityListing, W>
  /** GET /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId} */
  getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId<W extends boolean = false>(dictionaryFeedbackId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DictionaryFeedback, W>
  /** GET /api/v2/speechandtextanalytics/programs/{programId} */
  getSpeechandtextanalyticsProgram<W extends boolean = false>(programId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Program, W>
  /** GET /api/v2/speechandtextanalytics/programs/{programId}/mappings */
  getSpeechandtextanalyticsProgramMappings<W extends boolean = false>(programId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TopicsDefinitionsProgramMappings, W>
  /** GET /api/v2/speechandtextanalytics/programs */
  getSpeechandtextanalyticsPrograms<W extends boolean = false>(options?: { nextPage?: string; pageSize?: number; state?: _Open<"Latest" | "Published">; name?: string; ids?: _Many<string>; sortBy?: _Open<"name">; sortOrder?: _Open<"asc" | "desc"> } & _Inline<W>, call?: _Call<W>): _Answer<ProgramsEntityListing, W>
  /** All items of GET /api/v2/speechandtextanalytics/programs */
  getSpeechandtextanalyticsProgramsIter<W extends boolean = false>(options?: { nextPage?: string; pageSize?: number; state?: _Open<"Latest" | "Published">; name?: string; ids?: _Many<string>; sortBy?: _Open<"name">; sortOrder?: _Open<"asc" | "desc">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ListedProgram, ProgramsEntityListing, W>
  /** GET /api/v2/speechandtextanalytics/programs/{programId}/settings/insights */
  getSpeechandtextanalyticsProgramSettingsInsights<W extends boolean = false>(programId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ProgramInsightsSettings, W>
  /** GET /api/v2/speechandtextanalytics/programs/{programId}/settings/processing */
  getSpeechandtextanalyticsProgramSettingsProcessing<W extends boolean = false>(programId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ProgramProcessingSettings, W>
  /** GET /api/v2/speechandtextanalytics/programs/general/jobs/{jobId} */
  getSpeechandtextanalyticsProgramsGeneralJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<GeneralProgramJob, W>
  /** GET /api/v2/speechandtextanalytics/programs/mappings */
  getSpeechandtextanalyticsProgramsMappings<W extends boolean = false>(options?: { nextPage?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<TopicsDefinitionsProgramsMappingsEntityListing, W>
  /** All items of GET /api/v2/speechandtextanalytics/programs/mappings */
  getSpeechandtextanalyticsProgramsMappingsIter<W extends boolean = false>(options?: { nextPage?: string; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TopicsDefinitionsProgramMappings, TopicsDefinitionsProgramsMappingsEntityListing, W>
  /** GET /api/v2/speechandtextanalytics/programs/publishjobs/{jobId} */
  getSpeechandtextanalyticsProgramsPublishjob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ProgramJob, W>
  /** GET /api/v2/speechandtextanalytics/programs/settings/insights */
  getSpeechandtextanalyticsProgramsSettingsInsights<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; programIds?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<ProgramInsightsSettingsEntityListing, W>
  /** All items of GET /api/v2/speechandtextanalytics/programs/settings/insights */
  getSpeechandtextanalyticsProgramsSettingsInsightsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; programIds?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ProgramInsightsSettings, ProgramInsightsSettingsEntityListing, W>
  /** GET /api/v2/speechandtextanalytics/programs/settings/processing */
  getSpeechandtextanalyticsProgramsSettingsProcessing<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; programIds?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<ProgramProcessingSettingsEntityListing, W>
  /** All items of GET /api/v2/speechandtextanalytics/programs/settings/processing */
  getSpeechandtextanalyticsProgramsSettingsProcessingIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; programIds?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ProgramProcessingSettings, ProgramProcessingSettingsEntityListing, W>
  /** GET /api/v2/speechandtextanalytics/programs/topiclinks/jobs/{jobId} */
  getSpeechandtextanalyticsProgramsTopiclinksJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ProgramTopicLinksJob, W>
  /** GET /api/v2/speechandtextanalytics/programs/transcriptionengines/dialects */
  getSpeechandtextanalyticsProgramsTranscriptionenginesDialects<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SupportedDialectsEntityListing, W>
  /** GET /api/v2/speechandtextanalytics/programs/unpublished */
  getSpeechandtextanalyticsProgramsUnpublished<W extends boolean = false>(options?: { nextPage?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<UnpublishedProgramsEntityListing, W>
  /** All items of GET /api/v2/speechandtextanalytics/programs/unpublished */
  getSpeechandtextanalyticsProgramsUnpublishedIter<W extends boolean = false>(options?: { nextPage?: string; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Program, UnpublishedProgramsEntityListing, W>
  /** GET /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines */
  getSpeechandtextanalyticsProgramTranscriptionengines<W extends boolean = false>(programId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ProgramTranscriptionEngines, W>
  /** GET /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId} (preview) */
  getSpeechandtextanalyticsReprocessingJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ReprocessJobResponse, W>
  /** GET /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}/interactions (preview) */
  getSpeechandtextanalyticsReprocessingJobInteractions<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ReprocessInteractionsByJobIdResponse, W>
  /** GET /api/v2/speechandtextanalytics/reprocessing/jobs (preview) */
  getSpeechandtextanalyticsReprocessingJobs<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"asc" | "desc">; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<ReprocessJobEntityListingResponse, W>
  /** All items of GET /api/v2/speechandtextanalytics/reprocessing/jobs (preview) */
  getSpeechandtextanalyticsReprocessingJobsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"asc" | "desc">; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ReprocessJobResponse, ReprocessJobEntityListingResponse, W>
  /** GET /api/v2/speechandtextanalytics/sentiment/dialects */
  getSpeechandtextanalyticsSentimentDialects<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<EntityListing, W>
  /** GET /api/v2/speechandtextanalytics/sentimentfeedback */
  getSpeechandtextanalyticsSentimentfeedback<W extends boolean = false>(options?: { dialect?: string } & _Inline<W>, call?: _Call<W>): _Answer<SentimentFeedbackEntityListing, W>
  /** GET /api/v2/speechandtextanalytics/settings */
  getSpeechandtextanalyticsSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SpeechTextAnalyticsSettingsResponse, W>
  /** GET /api/v2/speechandtextanalytics/topics/{topicId} */
  getSpeechandtextanalyticsTopic<W extends boolean = false>(topicId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Topic, W>
  /** GET /api/v2/speechandtextanalytics/topics */
  getSpeechandtextanalyticsTopics<W extends boolean = false>(options?: { nextPage?: string; pageSize?: number; pageNumber?: number; state?: _Open<"latest" | "published">; name?: string; ids?: _Many<string>; dialects?: _Many<_Open<"en-US" | "es-US" | "en-AU" | "en-GB" | "en-ZA" | "es-ES" | "en-IN" | "fr-FR" | "fr-CA" | "it-IT" | "de-DE" | "pt-BR" | "pl-PL" | "pt-PT" | "nl-NL" | "ko-KR">>; sortBy?: _Open<"name" | "matchingType">; sortOrder?: _Open<"asc" | "desc"> } & _Inline<W>, call?: _Call<W>): _Answer<TopicsEntityListing, W>
  /** All items of GET /api/v2/speechandtextanalytics/topics */
  getSpeechandtextanalyticsTopicsIter<W extends boolean = false>(options?: { nextPage?: string; pageSize?: number; pageNumber?: number; state?: _Open<"latest" | "published">; name?: string; ids?: _Many<string>; dialects?: _Many<_Open<"en-US" | "es-US" | "en-AU" | "en-GB" | "en-ZA" | "es-ES" | "en-IN" | "fr-FR" | "fr-CA" | "it-IT" | "de-DE" | "pt-BR" | "pl-PL" | "pt-PT" | "nl-NL" | "ko-KR">>; sortBy?: _Open<"name" | "matchingType">; sortOrder?: _Open<"asc" | "desc">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ListedTopic, TopicsEntityListing, W>
  /** GET /api/v2/speechandtextanalytics/topics/dialects */
  getSpeechandtextanalyticsTopicsDialects<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<EntityListing, W>
  /** GET /api/v2/speechandtextanalytics/topics/general */
  getSpeechandtextanalyticsTopicsGeneral<W extends boolean = false>(options?: { dialect?: _Open<"ar-001" | "ar-AE" | "ar-BH" | "ar-EG" | "ar-IL" | "ar-SA" | "ar-TN" | "da-DK" | "de-CH" | "de-DE" | "en-AU" | "en-GB" | "en-HK" | "en-IE" | "en-IN" | "en-NZ" | "en-SG" | "en-US" | "en-ZA" | "es-ES" | "es-US" | "fi-FI" | "fr-CA" | "fr-FR" | "he-IL" | "hi-IN" | "it-IT" | "ja-JP" | "ko-KR" | "nb-NO" | "nl-NL" | "pl-PL" | "pt-BR" | "pt-PT" | "sv-SE" | "tr-TR" | "zh-CN" | "zh-HK" | "zh-TW" | "zu-ZA"> } & _Inline<W>, call?: _Call<W>): _Answer<GeneralTopicsEntityListing, W>
  /** GET /api/v2/speechandtextanalytics/topics/general/status */
  getSpeechandtextanalyticsTopicsGeneralStatus<W extends boolean = false>(options?: { dialect?: _Open<"ar-001" | "ar-AE" | "ar-BH" | "ar-EG" | "ar-IL" | "ar-SA" | "ar-TN" | "da-DK" | "de-CH" | "de-DE" | "en-AU" | "en-GB" | "en-HK" | "en-IE" | "en-IN" | "en-NZ" | "en-SG" | "en-US" | "en-ZA" | "es-ES" | "es-US" | "fi-FI" | "fr-CA" | "fr-FR" | "he-IL" | "hi-IN" | "it-IT" | "ja-JP" | "ko-KR" | "nb-NO" | "nl-NL" | "pl-PL" | "pt-BR" | "pt-PT" | "sv-SE" | "tr-TR" | "zh-CN" | "zh-HK" | "zh-TW" | "zu-ZA"> } & _Inline<W>, call?: _Call<W>): _Answer<UnifiedGeneralTopicEntityListing, W>
  /** GET /api/v2/speechandtextanalytics/topics/generatedphrases/jobs/{jobId} */
  getSpeechandtextanalyticsTopicsGeneratedphrasesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<GenAIPhrasesJob, W>
  /** GET /api/v2/speechandtextanalytics/topics/publishjobs/{jobId} */
  getSpeechandtextanalyticsTopicsPublishjob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TopicJob, W>
  /** GET /api/v2/speechandtextanalytics/topics/testphrase/jobs/{jobId} */
  getSpeechandtextanalyticsTopicsTestphraseJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TestTopicPhraseJob, W>
  /** GET /api/v2/speechandtextanalytics/translations/languages/{languageId}/conversations/{conversationId} */
  getSpeechandtextanalyticsTranslationsLanguageConversation<W extends boolean = false>(languageId: string, conversationId: string, options?: { communicationId?: string; recordingId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CommunicationTranslationList, W>
  /** GET /api/v2/speechandtextanalytics/translations/languages */
  getSpeechandtextanalyticsTranslationsLanguages<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<TranslateSupportedLanguageList, W>
  /** PATCH /api/v2/speechandtextanalytics/programs/{programId}/settings/processing */
  patchSpeechandtextanalyticsProgramSettingsProcessing<W extends boolean = false>(programId: string, body: ProcessingSettingsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ProgramProcessingSettingsPatchResponse, W>
  /** PATCH /api/v2/speechandtextanalytics/settings */
  patchSpeechandtextanalyticsSettings<W extends boolean = false>(body: SpeechTextAnalyticsSettingsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<SpeechTextAnalyticsSettingsResponse, W>
  /** POST /api/v2/speechandtextanalytics/categories */
  postSpeechandtextanalyticsCategories<W extends boolean = false>(body: CategoryRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<StaCategory, W>
  /** POST /api/v2/speechandtextanalytics/dictionaryfeedback */
  postSpeechandtextanalyticsDictionaryfeedback<W extends boolean = false>(body: DictionaryFeedback, options?: _Inline<W>, call?: _Call<W>): _Answer<DictionaryFeedback, W>
  /** POST /api/v2/speechandtextanalytics/programs */
  postSpeechandtextanalyticsPrograms<W extends boolean = false>(body: ProgramRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Program, W>
  /** POST /api/v2/speechandtextanalytics/programs/general/jobs */
  postSpeechandtextanalyticsProgramsGeneralJobs<W extends boolean = false>(body: GeneralProgramJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<GeneralProgramJob, W>
  /** POST /api/v2/speechandtextanalytics/programs/publishjobs */
  postSpeechandtextanalyticsProgramsPublishjobs<W extends boolean = false>(body: ProgramJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ProgramJob, W>
  /** POST /api/v2/speechandtextanalytics/reprocessing/jobs (preview) */
  postSpeechandtextanalyticsReprocessingJobs<W extends boolean = false>(body: CreateReprocessJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ReprocessJobResponse, W>
  /** POST /api/v2/speechandtextanalytics/sentimentfeedback */
  postSpeechandtextanalyticsSentimentfeedback<W extends boolean = false>(body: SentimentFeedback, options?: _Inline<W>, call?: _Call<W>): _Answer<SentimentFeedback, W>
  /** POST /api/v2/speechandtextanalytics/topics */
  postSpeechandtextanalyticsTopics<W extends boolean = false>(body: TopicRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Topic, W>
  /** POST /api/v2/speechandtextanalytics/topics/generatedphrases/jobs */
  postSpeechandtextanalyticsTopicsGeneratedphrasesJobs<W extends boolean = false>(body: GenAIPhrasesJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<GenAIPhrasesJobs, W>
  /** POST /api/v2/speechandtextanalytics/topics/publishjobs */
  postSpeechandtextanalyticsTopicsPublishjobs<W extends boolean = false>(body: TopicJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TopicJob, W>
  /** POST /api/v2/speechandtextanalytics/topics/testphrase/jobs */
  postSpeechandtextanalyticsTopicsTestphraseJobs<W extends boolean = false>(body: TestTopicPhraseJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TestTopicPhraseJobs, W>
  /** POST /api/v2/speechandtextanalytics/transcripts/search */
  postSpeechandtextanalyticsTranscriptsSearch<W extends boolean = false>(body: TranscriptSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<JsonSearchResponse, W>
  /** All items of POST /api/v2/speechandtextanalytics/transcripts/search */
  postSpeechandtextanalyticsTranscriptsSearchIter<W extends boolean = false>(body: TranscriptSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<any, JsonSearchResponse, W>
  /** PUT /api/v2/speechandtextanalytics/categories/{categoryId} */
  putSpeechandtextanalyticsCategory<W extends boolean = false>(categoryId: string, body: CategoryRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<StaCategory, W>
  /** PUT /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId} */
  putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId<W extends boolean = false>(dictionaryFeedbackId: string, options?: { body?: DictionaryFeedback } & _Inline<W>, call?: _Call<W>): _Answer<DictionaryFeedback, W>
  /** PUT /api/v2/speechandtextanalytics/programs/{programId} */
  putSpeechandtextanalyticsProgram<W extends boolean = false>(programId: string, body: ProgramRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Program, W>
  /** PUT /api/v2/speechandtextanalytics/programs/{programId}/mappings */
  putSpeechandtextanalyticsProgramMappings<W extends boolean = false>(programId: string, body: ProgramMappingsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TopicsDefinitionsProgramMappings, W>
  /** PUT /api/v2/speechandtextanalytics/programs/{programId}/settings/insights */
  putSpeechandtextanalyticsProgramSettingsInsights<W extends boolean = false>(programId: string, body: InsightsSettingsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ProgramInsightsSettings, W>
  /** PUT /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines */
  putSpeechandtextanalyticsProgramTranscriptionengines<W extends boolean = false>(programId: string, body: TranscriptionEnginesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ProgramTranscriptionEngines, W>
  /** PUT /api/v2/speechandtextanalytics/settings */
  putSpeechandtextanalyticsSettings<W extends boolean = false>(body: SpeechTextAnalyticsSettingsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<SpeechTextAnalyticsSettingsResponse, W>
  /** PUT /api/v2/speechandtextanalytics/topics/{topicId} */
  putSpeechandtextanalyticsTopic<W extends boolean = false>(topicId: string, body: TopicRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Topic, W>
}

export interface BaseProgramEntity {
  id?: string
  name?: string
  selfUri?: string
}

export interface BaseTopicEntitiy {
  id?: string
  name?: string
  selfUri?: string
}

export interface CategoriesEntityListing {
  entities?: StaCategory[]
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

export interface CategoryRequest {
  name: string
  description?: string
  interactionType: _Open<"Voice" | "Digital" | "All">
  criteria: Operand
}

export interface CommunicationTranslation {
  communicationId: string
  transcripts: TranscriptTranslation[]
}

export interface CommunicationTranslationList {
  entities?: CommunicationTranslation[]
}

export interface ConversationCategoriesEntityListing {
  entities?: ConversationCategory[]
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

export interface ConversationCategory {
  id?: string
  name?: string
  description?: string
  interactionType?: _Open<"Voice" | "Digital" | "All">
  criteria?: Operand
}

export interface ConversationInsight {
  type?: _Open<"Reason" | "Resolution" | "ActionItem">
  title?: string
  description?: string
  outcome?: string
}

export interface ConversationMetrics {
  conversation?: AddressableEntityRef
  sentimentScore?: number
  sentimentTrend?: number
  sentimentTrendClass?: _Open<"NotCalculated" | "Declining" | "SlightlyDeclining" | "NoChange" | "SlightlyImproving" | "Improving">
  empathyScores?: EmpathyScore[]
  participantMetrics?: ParticipantMetrics
}

export interface CreateReprocessJobRequest {
  name: string
  description?: string
  dateStart: string
  dateEnd: string
  programs: string[]
  mediaTypes: string[]
  dialects?: string[]
}

export interface DeleteProgramResponse {
  id?: string
  topicLinksJob?: AddressableEntityRef
  selfUri?: string
}

export interface DictionaryFeedback {
  id?: string
  term: string
  dialect: string
  boostValue?: number
  source?: _Open<"Manual">
  dateCreated?: string
  createdBy?: UserReference
  dateModified?: string
  modifiedBy?: UserReference
  transcriptionEngine?: _Open<"Genesys" | "GenesysExtended">
  status?: _Open<"Active" | "Pending" | "Failed" | "Saved" | "Invalid">
  invalidReason?: string
  displayAs?: string
  examplePhrases?: DictionaryFeedbackExamplePhrase[]
  soundsLike?: string[]
  selfUri?: string
}

export interface DictionaryFeedbackEntityListing {
  entities?: ListedDictionaryFeedback[]
  pageSize?: number
  pageCount?: number
  total?: number
  selfUri?: string
  nextUri?: string
}

export interface DictionaryFeedbackExamplePhrase {
  phrase: string
  source?: _Open<"Manual">
}

export interface EmpathyScore {
  score?: number
  userId?: string
}

export interface EngineIntegration {
  id?: string
  selfUri?: string
}

export interface GenAIPhrasesJob {
  id?: string
  state?: _Open<"Running" | "Completed" | "Failed">
  createdBy?: AddressableEntityRef
  dateCreated?: string
  dateModified?: string
  aiGeneratedPhrases?: string[]
  selfUri?: string
}

export interface GenAIPhrasesJobRequest {
  topic: GenAIPhrasesJobTopic
}

export interface GenAIPhrasesJobTopic {
  name: string
  description?: string
  dialect: string
  phrases?: string[]
}

export interface GenAIPhrasesJobs {
  id?: string
  state?: _Open<"Running" | "Completed" | "Failed">
  createdBy?: AddressableEntityRef
  dateCreated?: string
  dateModified?: string
  action?: string
  entityType?: _Open<"TOPIC" | "PROGRAM" | "PROGRAM_TOPIC_LINK" | "TOPIC_PHRASE">
  selfUri?: string
}

export interface GeneralProgramJob {
  id?: string
  state?: _Open<"Running" | "Completed" | "Failed">
  createdBy?: AddressableEntityRef
  dateCreated?: string
  dateModified?: string
  selfUri?: string
}

export interface GeneralProgramJobRequest {
  dialect: _Open<"ar-001" | "ar-AE" | "ar-BH" | "ar-EG" | "ar-IL" | "ar-SA" | "ar-TN" | "da-DK" | "de-CH" | "de-DE" | "en-AU" | "en-GB" | "en-HK" | "en-IE" | "en-IN" | "en-NZ" | "en-SG" | "en-US" | "en-ZA" | "es-ES" | "es-US" | "fi-FI" | "fr-CA" | "fr-FR" | "he-IL" | "hi-IN" | "it-IT" | "ja-JP" | "ko-KR" | "nb-NO" | "nl-NL" | "pl-PL" | "pt-BR" | "pt-PT" | "sv-SE" | "tr-TR" | "zh-CN" | "zh-HK" | "zh-TW" | "zu-ZA">
  mode?: _Open<"Skip" | "Merge" | "ReplaceMerge">
}

export interface GeneralTopic {
  name?: string
}

export interface GeneralTopicsEntityListing {
  entities?: GeneralTopic[]
}

export interface InfixOperator {
  operatorType: _Open<"Or" | "And" | "Near">
  operatorPosition?: OperatorPosition
}

export interface InsightsSettingsRequest {
  enabled: boolean
}

export interface ListedDictionaryFeedback {
  id?: string
  term: string
  dialect: string
  boostValue?: number
  source?: _Open<"Manual">
  dateCreated?: string
  createdBy?: UserReference
  dateModified?: string
  modifiedBy?: UserReference
  transcriptionEngine?: _Open<"Genesys" | "GenesysExtended">
  status?: _Open<"Active" | "Pending" | "Failed" | "Saved" | "Invalid">
  invalidReason?: string
  displayAs?: string
  selfUri?: string
}

export interface ListedProgram {
  id?: string
  name?: string
  description?: string
  published?: boolean
  topicsCount?: number
  tags?: string[]
  modifiedBy?: AddressableEntityRef
  dateModified?: string
  selfUri?: string
}

export interface ListedTopic {
  id?: string
  name?: string
  description?: string
  published?: boolean
  strictness?: _Open<"1" | "55" | "65" | "72" | "85" | "90">
  matchingType?: _Open<"Lexical" | "Semantic">
  programsCount?: number
  tags?: string[]
  dialect?: string
  participants?: _Open<"External" | "Internal" | "All">
  phrasesCount?: number
  modifiedBy?: AddressableEntityRef
  dateModified?: string
  selfUri?: string
}

export interface Operand {
  type: _Open<"Term" | "Topic" | "OperandGroup">
  occurrence?: number
  inverted?: boolean
  term?: Term
  topicId?: string
  voiceSecondsPosition?: OperandPosition
  digitalWordsPosition?: OperandPosition
  infixOperator?: InfixOperator
  operands?: Operand[]
}

export interface OperandPosition {
  startingPositionValue?: number
  startingPositionDirection?: _Open<"FromStart" | "FromEnd">
  endingPositionValue?: number
  endingPositionDirection?: _Open<"FromStart" | "FromEnd">
}

export interface OperatorPosition {
  voiceSecondsPosition?: number
  digitalWordsPosition?: number
}

export interface ParticipantMetrics {
  agentDurationPercentage?: number
  customerDurationPercentage?: number
  silenceDurationPercentage?: number
  ivrDurationPercentage?: number
  acdDurationPercentage?: number
  overtalkDurationPercentage?: number
  otherDurationPercentage?: number
  overtalkCount?: number
}

export interface Phrase {
  text: string
  strictness?: _Open<"1" | "55" | "65" | "72" | "85" | "90">
  sentiment?: _Open<"Unspecified" | "Positive" | "Neutral" | "Negative">
  isAIGenerated?: boolean
}

export interface PhraseTranslation {
  startTimeMs: number
  participantPurpose: string
  translatedText: string
}

export interface ProcessingSettingsRequest {
  sentimentAnalysisEnabled?: boolean
  agentEmpathyAnalysisEnabled?: boolean
}

export interface Program {
  id?: string
  name?: string
  description?: string
  published?: boolean
  topics?: BaseTopicEntitiy[]
  tags?: string[]
  modifiedBy?: AddressableEntityRef
  dateModified?: string
  publishedBy?: AddressableEntityRef
  datePublished?: string
  topicLinksJob?: AddressableEntityRef
  selfUri?: string
}

export interface ProgramInsightsSettings {
  program?: BaseProgramEntity
  enabled?: boolean
}

export interface ProgramInsightsSettingsEntityListing {
  entities?: ProgramInsightsSettings[]
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

export interface ProgramJob {
  id?: string
  state?: _Open<"Running" | "Completed" | "Failed">
  programs?: BaseProgramEntity[]
  createdBy?: AddressableEntityRef
  dateCreated?: string
  dateModified?: string
  selfUri?: string
}

export interface ProgramJobRequest {
  programIds: string[]
}

export interface ProgramMappingsRequest {
  queueIds: string[]
  flowIds: string[]
}

export interface ProgramProcessingSettings {
  program?: BaseProgramEntity
  sentimentAnalysisEnabled?: boolean
  agentEmpathyAnalysisEnabled?: boolean
}

export interface ProgramProcessingSettingsEntityListing {
  entities?: ProgramProcessingSettings[]
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

export interface ProgramProcessingSettingsPatchResponse {
  program?: BaseProgramEntity
  sentimentAnalysisEnabled?: boolean
  agentEmpathyAnalysisEnabled?: boolean
}

export interface ProgramRequest {
  name: string
  description?: string
  topicIds?: string[]
  tags?: string[]
}

export interface ProgramTopicLinksJob {
  id?: string
  state?: _Open<"Running" | "Completed" | "Failed">
  programId?: string
  createdBy?: AddressableEntityRef
  dateCreated?: string
  dateModified?: string
  selfUri?: string
}

export interface ProgramTranscriptionEngine {
  engine?: _Open<"Genesys" | "GenesysExtended" | "TranscriptionConnector">
  dialects?: string[]
  engineIntegration?: EngineIntegration
}

export interface ProgramTranscriptionEngines {
  id?: string
  program?: BaseProgramEntity
  transcriptionEngines?: ProgramTranscriptionEngine[]
  modifiedBy?: AddressableEntityRef
  dateModified?: string
  selfUri?: string
}

export interface ProgramsEntityListing {
  entities?: ListedProgram[]
  pageSize?: number
  total?: number
  selfUri?: string
  nextUri?: string
  pageCount?: number
}

export interface ReprocessInteractionsByJobIdResponse {
  url?: string
}

export interface ReprocessJobEntityListingResponse {
  entities?: ReprocessJobResponse[]
  pageSize?: number
  pageNumber?: number
  total?: number
  queueTotal: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface ReprocessJobResponse {
  id?: string
  name?: string
  description?: string
  dateStart: string
  dateEnd: string
  mediaTypes: string[]
  programs: string[]
  dialects?: string[]
  createdBy: AddressableEntityRef
  dateCreated: string
  jobStatus: _Open<"Queued" | "InProgress" | "Completed" | "Failed">
  queueOrder?: number
  processedInteractionsCount: number
  failedInteractionsCount: number
  totalInteractionsCount?: number
  selfUri?: string
}

export interface SegmentUrl {
  recording?: AddressableEntityRef
  url?: string
}

export interface SentimentData {
  insights?: SentimentInsights
}

export interface SentimentFeedback {
  id?: string
  phrase: string
  dialect: string
  feedbackValue: _Open<"Neutral" | "Positive" | "Negative">
  dateCreated?: string
  createdBy?: AddressableEntityRef
}

export interface SentimentFeedbackEntityListing {
  entities?: SentimentFeedback[]
}

export interface SentimentInsightEntry {
  title: string
  description: string
}

export interface SentimentInsights {
  positiveSentimentReasons?: SentimentInsightEntry[]
  negativeSentimentReasons?: SentimentInsightEntry[]
}

export interface SpeechTextAnalyticsConversationSummary {
  summaryType?: _Open<"Conversation" | "Agent" | "VirtualAgent">
  mediaType?: _Open<"Unknown" | "Message" | "Call" | "Email">
  language?: string
  summaryId?: string
  agentId?: string
  sourceId?: string
  summary?: string
  generated?: boolean
  dateCreated?: string
  insights?: ConversationInsight[]
}

export interface SpeechTextAnalyticsConversationSummaryListing {
  entities?: SpeechTextAnalyticsConversationSummary[]
}

export interface SpeechTextAnalyticsSettingsRequest {
  defaultProgramId?: string
  expectedDialects?: string[]
  textAnalyticsEnabled?: boolean
  agentEmpathyEnabled?: boolean
}

export interface SpeechTextAnalyticsSettingsResponse {
  defaultProgram?: AddressableEntityRef
  expectedDialects?: string[]
  textAnalyticsEnabled?: boolean
  agentEmpathyEnabled?: boolean
}

export interface StaCategory {
  id?: string
  name?: string
  description?: string
  interactionType: _Open<"Voice" | "Digital" | "All">
  criteria: Operand
  createdBy?: AddressableEntityRef
  dateCreated?: string
  modifiedBy?: AddressableEntityRef
  dateModified?: string
  selfUri?: string
}

export interface SupportedDialectsEntityListing {
  entities?: SupportedDialectsTranscriptionEngine[]
}

export interface SupportedDialectsTranscriptionEngine {
  engine?: _Open<"Genesys" | "GenesysExtended" | "TranscriptionConnector">
  dialects?: string[]
  engineIntegration?: EngineIntegration
}

export interface Term {
  word: string
  participantType: _Open<"Internal" | "External" | "Both">
}

export interface TestTopicPhraseJob {
  id?: string
  state?: _Open<"Running" | "Completed" | "Failed">
  createdBy?: AddressableEntityRef
  dateCreated?: string
  dateModified?: string
  processedTranscriptsCount?: number
  matchedTranscriptsCount?: number
  selfUri?: string
}

export interface TestTopicPhraseJobRequest {
  topic: TestTopicPhraseTopic
  transcriptsFilters?: TranscriptsFilters
}

export interface TestTopicPhraseJobs {
  id?: string
  state?: _Open<"Running" | "Completed" | "Failed">
  createdBy?: AddressableEntityRef
  dateCreated?: string
  dateModified?: string
  action?: string
  entityType?: _Open<"TOPIC" | "PROGRAM" | "PROGRAM_TOPIC_LINK" | "TOPIC_PHRASE">
  selfUri?: string
}

export interface TestTopicPhrasePhrase {
  text: string
  strictness?: _Open<"1" | "55" | "65" | "72" | "85" | "90">
}

export interface TestTopicPhraseTopic {
  phrase: TestTopicPhrasePhrase
  strictness?: _Open<"1" | "55" | "65" | "72" | "85" | "90">
  matchingType?: _Open<"Lexical" | "Semantic">
  dialect: string
  participants?: _Open<"External" | "Internal" | "All">
}

export interface Topic {
  id?: string
  name?: string
  description?: string
  published?: boolean
  strictness?: _Open<"1" | "55" | "65" | "72" | "85" | "90">
  matchingType?: _Open<"Lexical" | "Semantic">
  programs?: BaseProgramEntity[]
  tags?: string[]
  dialect?: string
  participants?: _Open<"External" | "Internal" | "All">
  phrases?: Phrase[]
  modifiedBy?: AddressableEntityRef
  dateModified?: string
  publishedBy?: AddressableEntityRef
  datePublished?: string
  selfUri?: string
}

export interface TopicJob {
  id?: string
  state?: _Open<"Running" | "Completed" | "Failed">
  topics?: BaseTopicEntitiy[]
  createdBy?: AddressableEntityRef
  dateCreated?: string
  dateModified?: string
  selfUri?: string
}

export interface TopicJobRequest {
  topicIds: string[]
}

export interface TopicRequest {
  name: string
  description?: string
  strictness?: _Open<"1" | "55" | "65" | "72" | "85" | "90">
  programIds?: string[]
  matchingType?: _Open<"Lexical" | "Semantic">
  tags?: string[]
  dialect: string
  participants?: _Open<"External" | "Internal" | "All">
  phrases?: Phrase[]
}

export interface TopicsDefinitionsProgramMappings {
  program?: BaseProgramEntity
  queues?: AddressableEntityRef[]
  flows?: AddressableEntityRef[]
  modifiedBy?: AddressableEntityRef
  dateModified?: string
}

export interface TopicsDefinitionsProgramsMappingsEntityListing {
  entities?: TopicsDefinitionsProgramMappings[]
  pageSize?: number
  total?: number
  selfUri?: string
  pageCount?: number
  nextUri?: string
}

export interface TopicsEntityListing {
  entities?: ListedTopic[]
  pageSize?: number
  total?: number
  selfUri?: string
  nextUri?: string
  pageCount?: number
}

export interface TranscriptTranslation {
  id: string
  phrases?: PhraseTranslation[]
  translateError?: string
}

export interface TranscriptUrl {
  url?: string
}

export interface TranscriptUrls {
  conversation?: AddressableEntityRef
  communicationId?: string
  urls?: SegmentUrl[]
}

export interface TranscriptionEnginesRequest {
  transcriptionEngines: ProgramTranscriptionEngine[]
}

export interface TranscriptsFilters {
  mediaType?: _Open<"call" | "message" | "email" | "chat" | "callback" | "all">
  startTimeMs?: number
  endTimeMs?: number
  programs?: string[]
  queues?: string[]
  flows?: string[]
}

export interface TranslateSupportedLanguage {
  languageName: string
  languageCode: string
}

export interface TranslateSupportedLanguageList {
  entities?: TranslateSupportedLanguage[]
}

export interface UnifiedGeneralTopic {
  name?: string
  status?: _Open<"Deprecated" | "Outdated" | "Modified" | "UpToDate" | "ToBeCreated" | "CreatedByUser">
}

export interface UnifiedGeneralTopicEntityListing {
  entities?: UnifiedGeneralTopic[]
}

export interface UnpublishedProgramsEntityListing {
  entities?: Program[]
  pageSize?: number
  total?: number
  selfUri?: string
  pageCount?: number
  nextUri?: string
}
export {}
