<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteSpeechandtextanalyticsCategory(string $categoryId, array{returnResponse?: bool} $options = []) DELETE /api/v2/speechandtextanalytics/categories/{categoryId}
 * @method mixed deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(string $dictionaryFeedbackId, array{returnResponse?: bool} $options = []) DELETE /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}
 * @method mixed deleteSpeechandtextanalyticsProgram(string $programId, array{forceDelete?: bool, returnResponse?: bool} $options = []) DELETE /api/v2/speechandtextanalytics/programs/{programId}
 * @method mixed deleteSpeechandtextanalyticsReprocessingJob(string $jobId, array{returnResponse?: bool} $options = []) DELETE /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId} (preview)
 * @method mixed deleteSpeechandtextanalyticsSentimentfeedback(array{returnResponse?: bool} $options = []) DELETE /api/v2/speechandtextanalytics/sentimentfeedback
 * @method mixed deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId(string $sentimentFeedbackId, array{returnResponse?: bool} $options = []) DELETE /api/v2/speechandtextanalytics/sentimentfeedback/{sentimentFeedbackId}
 * @method mixed deleteSpeechandtextanalyticsTopic(string $topicId, array{returnResponse?: bool} $options = []) DELETE /api/v2/speechandtextanalytics/topics/{topicId}
 * @method mixed getSpeechandtextanalyticsCategories(array{pageSize?: int, pageNumber?: int, name?: string, sortOrder?: string, sortBy?: string, ids?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/categories
 * @method \Pcsdk\Items getSpeechandtextanalyticsCategoriesIter(array{pageSize?: int, pageNumber?: int, name?: string, sortOrder?: string, sortBy?: string, ids?: list<string>} $options = []) all items of GET /api/v2/speechandtextanalytics/categories
 * @method mixed getSpeechandtextanalyticsCategory(string $categoryId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/categories/{categoryId}
 * @method mixed getSpeechandtextanalyticsConversation(string $conversationId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/conversations/{conversationId}
 * @method mixed getSpeechandtextanalyticsConversationCategories(string $conversationId, array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/conversations/{conversationId}/categories
 * @method \Pcsdk\Items getSpeechandtextanalyticsConversationCategoriesIter(string $conversationId, array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/speechandtextanalytics/conversations/{conversationId}/categories
 * @method mixed getSpeechandtextanalyticsConversationCommunicationTranscripturl(string $conversationId, string $communicationId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl
 * @method mixed getSpeechandtextanalyticsConversationCommunicationTranscripturls(string $conversationId, string $communicationId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturls
 * @method mixed getSpeechandtextanalyticsConversationSentiments(string $conversationId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/conversations/{conversationId}/sentiments
 * @method mixed getSpeechandtextanalyticsConversationSummaries(string $conversationId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/conversations/{conversationId}/summaries
 * @method mixed getSpeechandtextanalyticsDictionaryfeedback(array{dialect?: string, transcriptionEngine?: string, nextPage?: string, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/dictionaryfeedback
 * @method \Pcsdk\Items getSpeechandtextanalyticsDictionaryfeedbackIter(array{dialect?: string, transcriptionEngine?: string, nextPage?: string, pageSize?: int} $options = []) all items of GET /api/v2/speechandtextanalytics/dictionaryfeedback
 * @method mixed getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(string $dictionaryFeedbackId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}
 * @method mixed getSpeechandtextanalyticsProgram(string $programId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/programs/{programId}
 * @method mixed getSpeechandtextanalyticsProgramMappings(string $programId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/programs/{programId}/mappings
 * @method mixed getSpeechandtextanalyticsPrograms(array{nextPage?: string, pageSize?: int, state?: string, name?: string, ids?: list<string>, sortBy?: string, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/programs
 * @method \Pcsdk\Items getSpeechandtextanalyticsProgramsIter(array{nextPage?: string, pageSize?: int, state?: string, name?: string, ids?: list<string>, sortBy?: string, sortOrder?: string} $options = []) all items of GET /api/v2/speechandtextanalytics/programs
 * @method mixed getSpeechandtextanalyticsProgramSettingsInsights(string $programId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/programs/{programId}/settings/insights
 * @method mixed getSpeechandtextanalyticsProgramSettingsProcessing(string $programId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/programs/{programId}/settings/processing
 * @method mixed getSpeechandtextanalyticsProgramsGeneralJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/programs/general/jobs/{jobId}
 * @method mixed getSpeechandtextanalyticsProgramsMappings(array{nextPage?: string, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/programs/mappings
 * @method \Pcsdk\Items getSpeechandtextanalyticsProgramsMappingsIter(array{nextPage?: string, pageSize?: int} $options = []) all items of GET /api/v2/speechandtextanalytics/programs/mappings
 * @method mixed getSpeechandtextanalyticsProgramsPublishjob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/programs/publishjobs/{jobId}
 * @method mixed getSpeechandtextanalyticsProgramsSettingsInsights(array{pageSize?: int, pageNumber?: int, programIds?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/programs/settings/insights
 * @method \Pcsdk\Items getSpeechandtextanalyticsProgramsSettingsInsightsIter(array{pageSize?: int, pageNumber?: int, programIds?: list<string>} $options = []) all items of GET /api/v2/speechandtextanalytics/programs/settings/insights
 * @method mixed getSpeechandtextanalyticsProgramsSettingsProcessing(array{pageSize?: int, pageNumber?: int, programIds?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/programs/settings/processing
 * @method \Pcsdk\Items getSpeechandtextanalyticsProgramsSettingsProcessingIter(array{pageSize?: int, pageNumber?: int, programIds?: list<string>} $options = []) all items of GET /api/v2/speechandtextanalytics/programs/settings/processing
 * @method mixed getSpeechandtextanalyticsProgramsTopiclinksJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/programs/topiclinks/jobs/{jobId}
 * @method mixed getSpeechandtextanalyticsProgramsTranscriptionenginesDialects(array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/programs/transcriptionengines/dialects
 * @method mixed getSpeechandtextanalyticsProgramsUnpublished(array{nextPage?: string, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/programs/unpublished
 * @method \Pcsdk\Items getSpeechandtextanalyticsProgramsUnpublishedIter(array{nextPage?: string, pageSize?: int} $options = []) all items of GET /api/v2/speechandtextanalytics/programs/unpublished
 * @method mixed getSpeechandtextanalyticsProgramTranscriptionengines(string $programId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines
 * @method mixed getSpeechandtextanalyticsReprocessingJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId} (preview)
 * @method mixed getSpeechandtextanalyticsReprocessingJobInteractions(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}/interactions (preview)
 * @method mixed getSpeechandtextanalyticsReprocessingJobs(array{pageSize?: int, pageNumber?: int, sortOrder?: string, name?: string, returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/reprocessing/jobs (preview)
 * @method \Pcsdk\Items getSpeechandtextanalyticsReprocessingJobsIter(array{pageSize?: int, pageNumber?: int, sortOrder?: string, name?: string} $options = []) all items of GET /api/v2/speechandtextanalytics/reprocessing/jobs (preview)
 * @method mixed getSpeechandtextanalyticsSentimentDialects(array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/sentiment/dialects
 * @method mixed getSpeechandtextanalyticsSentimentfeedback(array{dialect?: string, returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/sentimentfeedback
 * @method mixed getSpeechandtextanalyticsSettings(array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/settings
 * @method mixed getSpeechandtextanalyticsTopic(string $topicId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/topics/{topicId}
 * @method mixed getSpeechandtextanalyticsTopics(array{nextPage?: string, pageSize?: int, pageNumber?: int, state?: string, name?: string, ids?: list<string>, dialects?: list<string>, sortBy?: string, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/topics
 * @method \Pcsdk\Items getSpeechandtextanalyticsTopicsIter(array{nextPage?: string, pageSize?: int, pageNumber?: int, state?: string, name?: string, ids?: list<string>, dialects?: list<string>, sortBy?: string, sortOrder?: string} $options = []) all items of GET /api/v2/speechandtextanalytics/topics
 * @method mixed getSpeechandtextanalyticsTopicsDialects(array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/topics/dialects
 * @method mixed getSpeechandtextanalyticsTopicsGeneral(array{dialect?: string, returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/topics/general
 * @method mixed getSpeechandtextanalyticsTopicsGeneralStatus(array{dialect?: string, returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/topics/general/status
 * @method mixed getSpeechandtextanalyticsTopicsGeneratedphrasesJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/topics/generatedphrases/jobs/{jobId}
 * @method mixed getSpeechandtextanalyticsTopicsPublishjob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/topics/publishjobs/{jobId}
 * @method mixed getSpeechandtextanalyticsTopicsTestphraseJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/topics/testphrase/jobs/{jobId}
 * @method mixed getSpeechandtextanalyticsTranslationsLanguageConversation(string $languageId, string $conversationId, array{communicationId?: string, recordingId?: string, returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/translations/languages/{languageId}/conversations/{conversationId}
 * @method mixed getSpeechandtextanalyticsTranslationsLanguages(array{returnResponse?: bool} $options = []) GET /api/v2/speechandtextanalytics/translations/languages
 * @method mixed patchSpeechandtextanalyticsProgramSettingsProcessing(string $programId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/speechandtextanalytics/programs/{programId}/settings/processing
 * @method mixed patchSpeechandtextanalyticsSettings(array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/speechandtextanalytics/settings
 * @method mixed postSpeechandtextanalyticsCategories(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/speechandtextanalytics/categories
 * @method mixed postSpeechandtextanalyticsDictionaryfeedback(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/speechandtextanalytics/dictionaryfeedback
 * @method mixed postSpeechandtextanalyticsPrograms(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/speechandtextanalytics/programs
 * @method mixed postSpeechandtextanalyticsProgramsGeneralJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/speechandtextanalytics/programs/general/jobs
 * @method mixed postSpeechandtextanalyticsProgramsPublishjobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/speechandtextanalytics/programs/publishjobs
 * @method mixed postSpeechandtextanalyticsReprocessingJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/speechandtextanalytics/reprocessing/jobs (preview)
 * @method mixed postSpeechandtextanalyticsSentimentfeedback(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/speechandtextanalytics/sentimentfeedback
 * @method mixed postSpeechandtextanalyticsTopics(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/speechandtextanalytics/topics
 * @method mixed postSpeechandtextanalyticsTopicsGeneratedphrasesJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/speechandtextanalytics/topics/generatedphrases/jobs
 * @method mixed postSpeechandtextanalyticsTopicsPublishjobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/speechandtextanalytics/topics/publishjobs
 * @method mixed postSpeechandtextanalyticsTopicsTestphraseJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/speechandtextanalytics/topics/testphrase/jobs
 * @method mixed postSpeechandtextanalyticsTranscriptsSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/speechandtextanalytics/transcripts/search
 * @method \Pcsdk\Items postSpeechandtextanalyticsTranscriptsSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/speechandtextanalytics/transcripts/search
 * @method mixed putSpeechandtextanalyticsCategory(string $categoryId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/speechandtextanalytics/categories/{categoryId}
 * @method mixed putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(string $dictionaryFeedbackId, array{body?: array|object, returnResponse?: bool} $options = []) PUT /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}
 * @method mixed putSpeechandtextanalyticsProgram(string $programId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/speechandtextanalytics/programs/{programId}
 * @method mixed putSpeechandtextanalyticsProgramMappings(string $programId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/speechandtextanalytics/programs/{programId}/mappings
 * @method mixed putSpeechandtextanalyticsProgramSettingsInsights(string $programId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/speechandtextanalytics/programs/{programId}/settings/insights
 * @method mixed putSpeechandtextanalyticsProgramTranscriptionengines(string $programId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines
 * @method mixed putSpeechandtextanalyticsSettings(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/speechandtextanalytics/settings
 * @method mixed putSpeechandtextanalyticsTopic(string $topicId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/speechandtextanalytics/topics/{topicId}
 */
final class SpeechTextAnalyticsApi extends PureCloudGroup
{
    protected const NAME = 'SpeechTextAnalytics';
}
