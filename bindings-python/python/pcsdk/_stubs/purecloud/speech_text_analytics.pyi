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
from ._shared import AddressableEntityRef, EntityListing, JsonSearchResponse, TranscriptSearchRequest, UserReference

class _RespondingSpeechTextAnalyticsApi(_RespondingGroup):
    def delete_speechandtextanalytics_category(self, category_id: str) -> _Response: ...
    def delete_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(self, dictionary_feedback_id: str) -> _Response: ...
    def delete_speechandtextanalytics_program(self, program_id: str, *, force_delete: bool | None = ...) -> _Response: ...
    def delete_speechandtextanalytics_reprocessing_job(self, job_id: str) -> _Response: ...
    def delete_speechandtextanalytics_sentimentfeedback(self) -> _Response: ...
    def delete_speechandtextanalytics_sentimentfeedback_sentiment_feedback_id(self, sentiment_feedback_id: str) -> _Response: ...
    def delete_speechandtextanalytics_topic(self, topic_id: str) -> _Response: ...
    def get_speechandtextanalytics_categories(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["name", "description"] | str | None = ..., ids: _Sequence[str] | None = ...) -> _Response: ...
    def get_speechandtextanalytics_categories_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["name", "description"] | str | None = ..., ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[StaCategory, _Response]: ...
    def get_speechandtextanalytics_category(self, category_id: str) -> _Response: ...
    def get_speechandtextanalytics_conversation(self, conversation_id: str) -> _Response: ...
    def get_speechandtextanalytics_conversation_categories(self, conversation_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_speechandtextanalytics_conversation_categories_iter(self, conversation_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ConversationCategory, _Response]: ...
    def get_speechandtextanalytics_conversation_communication_transcripturl(self, conversation_id: str, communication_id: str) -> _Response: ...
    def get_speechandtextanalytics_conversation_communication_transcripturls(self, conversation_id: str, communication_id: str) -> _Response: ...
    def get_speechandtextanalytics_conversation_sentiments(self, conversation_id: str) -> _Response: ...
    def get_speechandtextanalytics_conversation_summaries(self, conversation_id: str) -> _Response: ...
    def get_speechandtextanalytics_dictionaryfeedback(self, *, dialect: str | None = ..., transcription_engine: _Literal["Genesys", "GenesysExtended"] | str | None = ..., next_page: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_speechandtextanalytics_dictionaryfeedback_iter(self, *, dialect: str | None = ..., transcription_engine: _Literal["Genesys", "GenesysExtended"] | str | None = ..., next_page: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ListedDictionaryFeedback, _Response]: ...
    def get_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(self, dictionary_feedback_id: str) -> _Response: ...
    def get_speechandtextanalytics_program(self, program_id: str) -> _Response: ...
    def get_speechandtextanalytics_program_mappings(self, program_id: str) -> _Response: ...
    def get_speechandtextanalytics_programs(self, *, next_page: str | None = ..., page_size: int | None = ..., state: _Literal["Latest", "Published"] | str | None = ..., name: str | None = ..., ids: _Sequence[str] | None = ..., sort_by: _Literal["name"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ...) -> _Response: ...
    def get_speechandtextanalytics_programs_iter(self, *, next_page: str | None = ..., page_size: int | None = ..., state: _Literal["Latest", "Published"] | str | None = ..., name: str | None = ..., ids: _Sequence[str] | None = ..., sort_by: _Literal["name"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ListedProgram, _Response]: ...
    def get_speechandtextanalytics_program_settings_insights(self, program_id: str) -> _Response: ...
    def get_speechandtextanalytics_program_settings_processing(self, program_id: str) -> _Response: ...
    def get_speechandtextanalytics_programs_general_job(self, job_id: str) -> _Response: ...
    def get_speechandtextanalytics_programs_mappings(self, *, next_page: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_speechandtextanalytics_programs_mappings_iter(self, *, next_page: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TopicsDefinitionsProgramMappings, _Response]: ...
    def get_speechandtextanalytics_programs_publishjob(self, job_id: str) -> _Response: ...
    def get_speechandtextanalytics_programs_settings_insights(self, *, page_size: int | None = ..., page_number: int | None = ..., program_ids: _Sequence[str] | None = ...) -> _Response: ...
    def get_speechandtextanalytics_programs_settings_insights_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., program_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ProgramInsightsSettings, _Response]: ...
    def get_speechandtextanalytics_programs_settings_processing(self, *, page_size: int | None = ..., page_number: int | None = ..., program_ids: _Sequence[str] | None = ...) -> _Response: ...
    def get_speechandtextanalytics_programs_settings_processing_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., program_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ProgramProcessingSettings, _Response]: ...
    def get_speechandtextanalytics_programs_topiclinks_job(self, job_id: str) -> _Response: ...
    def get_speechandtextanalytics_programs_transcriptionengines_dialects(self) -> _Response: ...
    def get_speechandtextanalytics_programs_unpublished(self, *, next_page: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_speechandtextanalytics_programs_unpublished_iter(self, *, next_page: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Program, _Response]: ...
    def get_speechandtextanalytics_program_transcriptionengines(self, program_id: str) -> _Response: ...
    def get_speechandtextanalytics_reprocessing_job(self, job_id: str) -> _Response: ...
    def get_speechandtextanalytics_reprocessing_job_interactions(self, job_id: str) -> _Response: ...
    def get_speechandtextanalytics_reprocessing_jobs(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ...) -> _Response: ...
    def get_speechandtextanalytics_reprocessing_jobs_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ReprocessJobResponse, _Response]: ...
    def get_speechandtextanalytics_sentiment_dialects(self) -> _Response: ...
    def get_speechandtextanalytics_sentimentfeedback(self, *, dialect: str | None = ...) -> _Response: ...
    def get_speechandtextanalytics_settings(self) -> _Response: ...
    def get_speechandtextanalytics_topic(self, topic_id: str) -> _Response: ...
    def get_speechandtextanalytics_topics(self, *, next_page: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., state: _Literal["latest", "published"] | str | None = ..., name: str | None = ..., ids: _Sequence[str] | None = ..., dialects: _Sequence[_Literal["en-US", "es-US", "en-AU", "en-GB", "en-ZA", "es-ES", "en-IN", "fr-FR", "fr-CA", "it-IT", "de-DE", "pt-BR", "pl-PL", "pt-PT", "nl-NL", "ko-KR"] | str] | None = ..., sort_by: _Literal["name", "matchingType"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ...) -> _Response: ...
    def get_speechandtextanalytics_topics_iter(self, *, next_page: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., state: _Literal["latest", "published"] | str | None = ..., name: str | None = ..., ids: _Sequence[str] | None = ..., dialects: _Sequence[_Literal["en-US", "es-US", "en-AU", "en-GB", "en-ZA", "es-ES", "en-IN", "fr-FR", "fr-CA", "it-IT", "de-DE", "pt-BR", "pl-PL", "pt-PT", "nl-NL", "ko-KR"] | str] | None = ..., sort_by: _Literal["name", "matchingType"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ListedTopic, _Response]: ...
    def get_speechandtextanalytics_topics_dialects(self) -> _Response: ...
    def get_speechandtextanalytics_topics_general(self, *, dialect: _Literal["ar-001", "ar-AE", "ar-BH", "ar-EG", "ar-IL", "ar-SA", "ar-TN", "da-DK", "de-CH", "de-DE", "en-AU", "en-GB", "en-HK", "en-IE", "en-IN", "en-NZ", "en-SG", "en-US", "en-ZA", "es-ES", "es-US", "fi-FI", "fr-CA", "fr-FR", "he-IL", "hi-IN", "it-IT", "ja-JP", "ko-KR", "nb-NO", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "sv-SE", "tr-TR", "zh-CN", "zh-HK", "zh-TW", "zu-ZA"] | str | None = ...) -> _Response: ...
    def get_speechandtextanalytics_topics_general_status(self, *, dialect: _Literal["ar-001", "ar-AE", "ar-BH", "ar-EG", "ar-IL", "ar-SA", "ar-TN", "da-DK", "de-CH", "de-DE", "en-AU", "en-GB", "en-HK", "en-IE", "en-IN", "en-NZ", "en-SG", "en-US", "en-ZA", "es-ES", "es-US", "fi-FI", "fr-CA", "fr-FR", "he-IL", "hi-IN", "it-IT", "ja-JP", "ko-KR", "nb-NO", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "sv-SE", "tr-TR", "zh-CN", "zh-HK", "zh-TW", "zu-ZA"] | str | None = ...) -> _Response: ...
    def get_speechandtextanalytics_topics_generatedphrases_job(self, job_id: str) -> _Response: ...
    def get_speechandtextanalytics_topics_publishjob(self, job_id: str) -> _Response: ...
    def get_speechandtextanalytics_topics_testphrase_job(self, job_id: str) -> _Response: ...
    def get_speechandtextanalytics_translations_language_conversation(self, language_id: str, conversation_id: str, *, communication_id: str | None = ..., recording_id: str | None = ...) -> _Response: ...
    def get_speechandtextanalytics_translations_languages(self) -> _Response: ...
    def patch_speechandtextanalytics_program_settings_processing(self, program_id: str, body: ProcessingSettingsRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_speechandtextanalytics_settings(self, body: SpeechTextAnalyticsSettingsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_speechandtextanalytics_categories(self, body: CategoryRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_speechandtextanalytics_dictionaryfeedback(self, body: DictionaryFeedback | _Mapping[str, _Any]) -> _Response: ...
    def post_speechandtextanalytics_programs(self, body: ProgramRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_speechandtextanalytics_programs_general_jobs(self, body: GeneralProgramJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_speechandtextanalytics_programs_publishjobs(self, body: ProgramJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_speechandtextanalytics_reprocessing_jobs(self, body: CreateReprocessJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_speechandtextanalytics_sentimentfeedback(self, body: SentimentFeedback | _Mapping[str, _Any]) -> _Response: ...
    def post_speechandtextanalytics_topics(self, body: TopicRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_speechandtextanalytics_topics_generatedphrases_jobs(self, body: GenAIPhrasesJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_speechandtextanalytics_topics_publishjobs(self, body: TopicJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_speechandtextanalytics_topics_testphrase_jobs(self, body: TestTopicPhraseJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_speechandtextanalytics_transcripts_search(self, body: TranscriptSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_speechandtextanalytics_transcripts_search_iter(self, body: TranscriptSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, _Response]: ...
    def put_speechandtextanalytics_category(self, category_id: str, body: CategoryRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(self, dictionary_feedback_id: str, *, body: DictionaryFeedback | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_speechandtextanalytics_program(self, program_id: str, body: ProgramRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_speechandtextanalytics_program_mappings(self, program_id: str, body: ProgramMappingsRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_speechandtextanalytics_program_settings_insights(self, program_id: str, body: InsightsSettingsRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_speechandtextanalytics_program_transcriptionengines(self, program_id: str, body: TranscriptionEnginesRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_speechandtextanalytics_settings(self, body: SpeechTextAnalyticsSettingsRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_speechandtextanalytics_topic(self, topic_id: str, body: TopicRequest | _Mapping[str, _Any]) -> _Response: ...

class SpeechTextAnalyticsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingSpeechTextAnalyticsApi: ...
    def delete_speechandtextanalytics_category(self, category_id: str) -> None:
        """DELETE /api/v2/speechandtextanalytics/categories/{categoryId}"""
    def delete_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(self, dictionary_feedback_id: str) -> None:
        """DELETE /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}"""
    def delete_speechandtextanalytics_program(self, program_id: str, *, force_delete: bool | None = ...) -> DeleteProgramResponse:
        """DELETE /api/v2/speechandtextanalytics/programs/{programId}"""
    def delete_speechandtextanalytics_reprocessing_job(self, job_id: str) -> None:
        """DELETE /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId} (preview)"""
    def delete_speechandtextanalytics_sentimentfeedback(self) -> None:
        """DELETE /api/v2/speechandtextanalytics/sentimentfeedback"""
    def delete_speechandtextanalytics_sentimentfeedback_sentiment_feedback_id(self, sentiment_feedback_id: str) -> None:
        """DELETE /api/v2/speechandtextanalytics/sentimentfeedback/{sentimentFeedbackId}"""
    def delete_speechandtextanalytics_topic(self, topic_id: str) -> None:
        """DELETE /api/v2/speechandtextanalytics/topics/{topicId}"""
    def get_speechandtextanalytics_categories(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["name", "description"] | str | None = ..., ids: _Sequence[str] | None = ...) -> CategoriesEntityListing:
        """GET /api/v2/speechandtextanalytics/categories"""
    def get_speechandtextanalytics_categories_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["name", "description"] | str | None = ..., ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[StaCategory, CategoriesEntityListing]:
        """All items of GET /api/v2/speechandtextanalytics/categories"""
    def get_speechandtextanalytics_category(self, category_id: str) -> StaCategory:
        """GET /api/v2/speechandtextanalytics/categories/{categoryId}"""
    def get_speechandtextanalytics_conversation(self, conversation_id: str) -> ConversationMetrics:
        """GET /api/v2/speechandtextanalytics/conversations/{conversationId}"""
    def get_speechandtextanalytics_conversation_categories(self, conversation_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> ConversationCategoriesEntityListing:
        """GET /api/v2/speechandtextanalytics/conversations/{conversationId}/categories"""
    def get_speechandtextanalytics_conversation_categories_iter(self, conversation_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ConversationCategory, ConversationCategoriesEntityListing]:
        """All items of GET /api/v2/speechandtextanalytics/conversations/{conversationId}/categories"""
    def get_speechandtextanalytics_conversation_communication_transcripturl(self, conversation_id: str, communication_id: str) -> TranscriptUrl:
        """GET /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl"""
    def get_speechandtextanalytics_conversation_communication_transcripturls(self, conversation_id: str, communication_id: str) -> TranscriptUrls:
        """GET /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturls"""
    def get_speechandtextanalytics_conversation_sentiments(self, conversation_id: str) -> SentimentData:
        """GET /api/v2/speechandtextanalytics/conversations/{conversationId}/sentiments"""
    def get_speechandtextanalytics_conversation_summaries(self, conversation_id: str) -> SpeechTextAnalyticsConversationSummaryListing:
        """GET /api/v2/speechandtextanalytics/conversations/{conversationId}/summaries"""
    def get_speechandtextanalytics_dictionaryfeedback(self, *, dialect: str | None = ..., transcription_engine: _Literal["Genesys", "GenesysExtended"] | str | None = ..., next_page: str | None = ..., page_size: int | None = ...) -> DictionaryFeedbackEntityListing:
        """GET /api/v2/speechandtextanalytics/dictionaryfeedback"""
    def get_speechandtextanalytics_dictionaryfeedback_iter(self, *, dialect: str | None = ..., transcription_engine: _Literal["Genesys", "GenesysExtended"] | str | None = ..., next_page: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ListedDictionaryFeedback, DictionaryFeedbackEntityListing]:
        """All items of GET /api/v2/speechandtextanalytics/dictionaryfeedback"""
    def get_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(self, dictionary_feedback_id: str) -> DictionaryFeedback:
        """GET /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}"""
    def get_speechandtextanalytics_program(self, program_id: str) -> Program:
        """GET /api/v2/speechandtextanalytics/programs/{programId}"""
    def get_speechandtextanalytics_program_mappings(self, program_id: str) -> TopicsDefinitionsProgramMappings:
        """GET /api/v2/speechandtextanalytics/programs/{programId}/mappings"""
    def get_speechandtextanalytics_programs(self, *, next_page: str | None = ..., page_size: int | None = ..., state: _Literal["Latest", "Published"] | str | None = ..., name: str | None = ..., ids: _Sequence[str] | None = ..., sort_by: _Literal["name"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ...) -> ProgramsEntityListing:
        """GET /api/v2/speechandtextanalytics/programs"""
    def get_speechandtextanalytics_programs_iter(self, *, next_page: str | None = ..., page_size: int | None = ..., state: _Literal["Latest", "Published"] | str | None = ..., name: str | None = ..., ids: _Sequence[str] | None = ..., sort_by: _Literal["name"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ListedProgram, ProgramsEntityListing]:
        """All items of GET /api/v2/speechandtextanalytics/programs"""
    def get_speechandtextanalytics_program_settings_insights(self, program_id: str) -> ProgramInsightsSettings:
        """GET /api/v2/speechandtextanalytics/programs/{programId}/settings/insights"""
    def get_speechandtextanalytics_program_settings_processing(self, program_id: str) -> ProgramProcessingSettings:
        """GET /api/v2/speechandtextanalytics/programs/{programId}/settings/processing"""
    def get_speechandtextanalytics_programs_general_job(self, job_id: str) -> GeneralProgramJob:
        """GET /api/v2/speechandtextanalytics/programs/general/jobs/{jobId}"""
    def get_speechandtextanalytics_programs_mappings(self, *, next_page: str | None = ..., page_size: int | None = ...) -> TopicsDefinitionsProgramsMappingsEntityListing:
        """GET /api/v2/speechandtextanalytics/programs/mappings"""
    def get_speechandtextanalytics_programs_mappings_iter(self, *, next_page: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TopicsDefinitionsProgramMappings, TopicsDefinitionsProgramsMappingsEntityListing]:
        """All items of GET /api/v2/speechandtextanalytics/programs/mappings"""
    def get_speechandtextanalytics_programs_publishjob(self, job_id: str) -> ProgramJob:
        """GET /api/v2/speechandtextanalytics/programs/publishjobs/{jobId}"""
    def get_speechandtextanalytics_programs_settings_insights(self, *, page_size: int | None = ..., page_number: int | None = ..., program_ids: _Sequence[str] | None = ...) -> ProgramInsightsSettingsEntityListing:
        """GET /api/v2/speechandtextanalytics/programs/settings/insights"""
    def get_speechandtextanalytics_programs_settings_insights_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., program_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ProgramInsightsSettings, ProgramInsightsSettingsEntityListing]:
        """All items of GET /api/v2/speechandtextanalytics/programs/settings/insights"""
    def get_speechandtextanalytics_programs_settings_processing(self, *, page_size: int | None = ..., page_number: int | None = ..., program_ids: _Sequence[str] | None = ...) -> ProgramProcessingSettingsEntityListing:
        """GET /api/v2/speechandtextanalytics/programs/settings/processing"""
    def get_speechandtextanalytics_programs_settings_processing_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., program_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ProgramProcessingSettings, ProgramProcessingSettingsEntityListing]:
        """All items of GET /api/v2/speechandtextanalytics/programs/settings/processing"""
    def get_speechandtextanalytics_programs_topiclinks_job(self, job_id: str) -> ProgramTopicLinksJob:
        """GET /api/v2/speechandtextanalytics/programs/topiclinks/jobs/{jobId}"""
    def get_speechandtextanalytics_programs_transcriptionengines_dialects(self) -> SupportedDialectsEntityListing:
        """GET /api/v2/speechandtextanalytics/programs/transcriptionengines/dialects"""
    def get_speechandtextanalytics_programs_unpublished(self, *, next_page: str | None = ..., page_size: int | None = ...) -> UnpublishedProgramsEntityListing:
        """GET /api/v2/speechandtextanalytics/programs/unpublished"""
    def get_speechandtextanalytics_programs_unpublished_iter(self, *, next_page: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Program, UnpublishedProgramsEntityListing]:
        """All items of GET /api/v2/speechandtextanalytics/programs/unpublished"""
    def get_speechandtextanalytics_program_transcriptionengines(self, program_id: str) -> ProgramTranscriptionEngines:
        """GET /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines"""
    def get_speechandtextanalytics_reprocessing_job(self, job_id: str) -> ReprocessJobResponse:
        """GET /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId} (preview)"""
    def get_speechandtextanalytics_reprocessing_job_interactions(self, job_id: str) -> ReprocessInteractionsByJobIdResponse:
        """GET /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}/interactions (preview)"""
    def get_speechandtextanalytics_reprocessing_jobs(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ...) -> ReprocessJobEntityListingResponse:
        """GET /api/v2/speechandtextanalytics/reprocessing/jobs (preview)"""
    def get_speechandtextanalytics_reprocessing_jobs_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ReprocessJobResponse, ReprocessJobEntityListingResponse]:
        """All items of GET /api/v2/speechandtextanalytics/reprocessing/jobs (preview)"""
    def get_speechandtextanalytics_sentiment_dialects(self) -> EntityListing:
        """GET /api/v2/speechandtextanalytics/sentiment/dialects"""
    def get_speechandtextanalytics_sentimentfeedback(self, *, dialect: str | None = ...) -> SentimentFeedbackEntityListing:
        """GET /api/v2/speechandtextanalytics/sentimentfeedback"""
    def get_speechandtextanalytics_settings(self) -> SpeechTextAnalyticsSettingsResponse:
        """GET /api/v2/speechandtextanalytics/settings"""
    def get_speechandtextanalytics_topic(self, topic_id: str) -> Topic:
        """GET /api/v2/speechandtextanalytics/topics/{topicId}"""
    def get_speechandtextanalytics_topics(self, *, next_page: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., state: _Literal["latest", "published"] | str | None = ..., name: str | None = ..., ids: _Sequence[str] | None = ..., dialects: _Sequence[_Literal["en-US", "es-US", "en-AU", "en-GB", "en-ZA", "es-ES", "en-IN", "fr-FR", "fr-CA", "it-IT", "de-DE", "pt-BR", "pl-PL", "pt-PT", "nl-NL", "ko-KR"] | str] | None = ..., sort_by: _Literal["name", "matchingType"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ...) -> TopicsEntityListing:
        """GET /api/v2/speechandtextanalytics/topics"""
    def get_speechandtextanalytics_topics_iter(self, *, next_page: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., state: _Literal["latest", "published"] | str | None = ..., name: str | None = ..., ids: _Sequence[str] | None = ..., dialects: _Sequence[_Literal["en-US", "es-US", "en-AU", "en-GB", "en-ZA", "es-ES", "en-IN", "fr-FR", "fr-CA", "it-IT", "de-DE", "pt-BR", "pl-PL", "pt-PT", "nl-NL", "ko-KR"] | str] | None = ..., sort_by: _Literal["name", "matchingType"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ListedTopic, TopicsEntityListing]:
        """All items of GET /api/v2/speechandtextanalytics/topics"""
    def get_speechandtextanalytics_topics_dialects(self) -> EntityListing:
        """GET /api/v2/speechandtextanalytics/topics/dialects"""
    def get_speechandtextanalytics_topics_general(self, *, dialect: _Literal["ar-001", "ar-AE", "ar-BH", "ar-EG", "ar-IL", "ar-SA", "ar-TN", "da-DK", "de-CH", "de-DE", "en-AU", "en-GB", "en-HK", "en-IE", "en-IN", "en-NZ", "en-SG", "en-US", "en-ZA", "es-ES", "es-US", "fi-FI", "fr-CA", "fr-FR", "he-IL", "hi-IN", "it-IT", "ja-JP", "ko-KR", "nb-NO", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "sv-SE", "tr-TR", "zh-CN", "zh-HK", "zh-TW", "zu-ZA"] | str | None = ...) -> GeneralTopicsEntityListing:
        """GET /api/v2/speechandtextanalytics/topics/general"""
    def get_speechandtextanalytics_topics_general_status(self, *, dialect: _Literal["ar-001", "ar-AE", "ar-BH", "ar-EG", "ar-IL", "ar-SA", "ar-TN", "da-DK", "de-CH", "de-DE", "en-AU", "en-GB", "en-HK", "en-IE", "en-IN", "en-NZ", "en-SG", "en-US", "en-ZA", "es-ES", "es-US", "fi-FI", "fr-CA", "fr-FR", "he-IL", "hi-IN", "it-IT", "ja-JP", "ko-KR", "nb-NO", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "sv-SE", "tr-TR", "zh-CN", "zh-HK", "zh-TW", "zu-ZA"] | str | None = ...) -> UnifiedGeneralTopicEntityListing:
        """GET /api/v2/speechandtextanalytics/topics/general/status"""
    def get_speechandtextanalytics_topics_generatedphrases_job(self, job_id: str) -> GenAIPhrasesJob:
        """GET /api/v2/speechandtextanalytics/topics/generatedphrases/jobs/{jobId}"""
    def get_speechandtextanalytics_topics_publishjob(self, job_id: str) -> TopicJob:
        """GET /api/v2/speechandtextanalytics/topics/publishjobs/{jobId}"""
    def get_speechandtextanalytics_topics_testphrase_job(self, job_id: str) -> TestTopicPhraseJob:
        """GET /api/v2/speechandtextanalytics/topics/testphrase/jobs/{jobId}"""
    def get_speechandtextanalytics_translations_language_conversation(self, language_id: str, conversation_id: str, *, communication_id: str | None = ..., recording_id: str | None = ...) -> CommunicationTranslationList:
        """GET /api/v2/speechandtextanalytics/translations/languages/{languageId}/conversations/{conversationId}"""
    def get_speechandtextanalytics_translations_languages(self) -> TranslateSupportedLanguageList:
        """GET /api/v2/speechandtextanalytics/translations/languages"""
    def patch_speechandtextanalytics_program_settings_processing(self, program_id: str, body: ProcessingSettingsRequest | _Mapping[str, _Any]) -> ProgramProcessingSettingsPatchResponse:
        """PATCH /api/v2/speechandtextanalytics/programs/{programId}/settings/processing"""
    def patch_speechandtextanalytics_settings(self, body: SpeechTextAnalyticsSettingsRequest | _Mapping[str, _Any]) -> SpeechTextAnalyticsSettingsResponse:
        """PATCH /api/v2/speechandtextanalytics/settings"""
    def post_speechandtextanalytics_categories(self, body: CategoryRequest | _Mapping[str, _Any]) -> StaCategory:
        """POST /api/v2/speechandtextanalytics/categories"""
    def post_speechandtextanalytics_dictionaryfeedback(self, body: DictionaryFeedback | _Mapping[str, _Any]) -> DictionaryFeedback:
        """POST /api/v2/speechandtextanalytics/dictionaryfeedback"""
    def post_speechandtextanalytics_programs(self, body: ProgramRequest | _Mapping[str, _Any]) -> Program:
        """POST /api/v2/speechandtextanalytics/programs"""
    def post_speechandtextanalytics_programs_general_jobs(self, body: GeneralProgramJobRequest | _Mapping[str, _Any]) -> GeneralProgramJob:
        """POST /api/v2/speechandtextanalytics/programs/general/jobs"""
    def post_speechandtextanalytics_programs_publishjobs(self, body: ProgramJobRequest | _Mapping[str, _Any]) -> ProgramJob:
        """POST /api/v2/speechandtextanalytics/programs/publishjobs"""
    def post_speechandtextanalytics_reprocessing_jobs(self, body: CreateReprocessJobRequest | _Mapping[str, _Any]) -> ReprocessJobResponse:
        """POST /api/v2/speechandtextanalytics/reprocessing/jobs (preview)"""
    def post_speechandtextanalytics_sentimentfeedback(self, body: SentimentFeedback | _Mapping[str, _Any]) -> SentimentFeedback:
        """POST /api/v2/speechandtextanalytics/sentimentfeedback"""
    def post_speechandtextanalytics_topics(self, body: TopicRequest | _Mapping[str, _Any]) -> Topic:
        """POST /api/v2/speechandtextanalytics/topics"""
    def post_speechandtextanalytics_topics_generatedphrases_jobs(self, body: GenAIPhrasesJobRequest | _Mapping[str, _Any]) -> GenAIPhrasesJobs:
        """POST /api/v2/speechandtextanalytics/topics/generatedphrases/jobs"""
    def post_speechandtextanalytics_topics_publishjobs(self, body: TopicJobRequest | _Mapping[str, _Any]) -> TopicJob:
        """POST /api/v2/speechandtextanalytics/topics/publishjobs"""
    def post_speechandtextanalytics_topics_testphrase_jobs(self, body: TestTopicPhraseJobRequest | _Mapping[str, _Any]) -> TestTopicPhraseJobs:
        """POST /api/v2/speechandtextanalytics/topics/testphrase/jobs"""
    def post_speechandtextanalytics_transcripts_search(self, body: TranscriptSearchRequest | _Mapping[str, _Any]) -> JsonSearchResponse:
        """POST /api/v2/speechandtextanalytics/transcripts/search"""
    def post_speechandtextanalytics_transcripts_search_iter(self, body: TranscriptSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, JsonSearchResponse]:
        """All items of POST /api/v2/speechandtextanalytics/transcripts/search"""
    def put_speechandtextanalytics_category(self, category_id: str, body: CategoryRequest | _Mapping[str, _Any]) -> StaCategory:
        """PUT /api/v2/speechandtextanalytics/categories/{categoryId}"""
    def put_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(self, dictionary_feedback_id: str, *, body: DictionaryFeedback | _Mapping[str, _Any] | None = ...) -> DictionaryFeedback:
        """PUT /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}"""
    def put_speechandtextanalytics_program(self, program_id: str, body: ProgramRequest | _Mapping[str, _Any]) -> Program:
        """PUT /api/v2/speechandtextanalytics/programs/{programId}"""
    def put_speechandtextanalytics_program_mappings(self, program_id: str, body: ProgramMappingsRequest | _Mapping[str, _Any]) -> TopicsDefinitionsProgramMappings:
        """PUT /api/v2/speechandtextanalytics/programs/{programId}/mappings"""
    def put_speechandtextanalytics_program_settings_insights(self, program_id: str, body: InsightsSettingsRequest | _Mapping[str, _Any]) -> ProgramInsightsSettings:
        """PUT /api/v2/speechandtextanalytics/programs/{programId}/settings/insights"""
    def put_speechandtextanalytics_program_transcriptionengines(self, program_id: str, body: TranscriptionEnginesRequest | _Mapping[str, _Any]) -> ProgramTranscriptionEngines:
        """PUT /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines"""
    def put_speechandtextanalytics_settings(self, body: SpeechTextAnalyticsSettingsRequest | _Mapping[str, _Any]) -> SpeechTextAnalyticsSettingsResponse:
        """PUT /api/v2/speechandtextanalytics/settings"""
    def put_speechandtextanalytics_topic(self, topic_id: str, body: TopicRequest | _Mapping[str, _Any]) -> Topic:
        """PUT /api/v2/speechandtextanalytics/topics/{topicId}"""

class BaseProgramEntity(_Model):
    id: str
    name: str
    self_uri: str

class BaseTopicEntitiy(_Model):
    id: str
    name: str
    self_uri: str

class CategoriesEntityListing(_Model):
    entities: list[StaCategory]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CategoryRequest(_Model):
    name: str
    description: str
    interaction_type: _Literal["Voice", "Digital", "All"] | str
    criteria: Operand

class CommunicationTranslation(_Model):
    communication_id: str
    transcripts: list[TranscriptTranslation]

class CommunicationTranslationList(_Model):
    entities: list[CommunicationTranslation]

class ConversationCategoriesEntityListing(_Model):
    entities: list[ConversationCategory]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ConversationCategory(_Model):
    id: str
    name: str
    description: str
    interaction_type: _Literal["Voice", "Digital", "All"] | str
    criteria: Operand

class ConversationInsight(_Model):
    type: _Literal["Reason", "Resolution", "ActionItem"] | str
    title: str
    description: str
    outcome: str

class ConversationMetrics(_Model):
    conversation: AddressableEntityRef
    sentiment_score: float
    sentiment_trend: float
    sentiment_trend_class: _Literal["NotCalculated", "Declining", "SlightlyDeclining", "NoChange", "SlightlyImproving", "Improving"] | str
    empathy_scores: list[EmpathyScore]
    participant_metrics: ParticipantMetrics

class CreateReprocessJobRequest(_Model):
    name: str
    description: str
    date_start: str
    date_end: str
    programs: list[str]
    media_types: list[str]
    dialects: list[str]

class DeleteProgramResponse(_Model):
    id: str
    topic_links_job: AddressableEntityRef
    self_uri: str

class DictionaryFeedback(_Model):
    id: str
    term: str
    dialect: str
    boost_value: float
    source: _Literal["Manual"] | str
    date_created: str
    created_by: UserReference
    date_modified: str
    modified_by: UserReference
    transcription_engine: _Literal["Genesys", "GenesysExtended"] | str
    status: _Literal["Active", "Pending", "Failed", "Saved", "Invalid"] | str
    invalid_reason: str
    display_as: str
    example_phrases: list[DictionaryFeedbackExamplePhrase]
    sounds_like: list[str]
    self_uri: str

class DictionaryFeedbackEntityListing(_Model):
    entities: list[ListedDictionaryFeedback]
    page_size: int
    page_count: int
    total: int
    self_uri: str
    next_uri: str

class DictionaryFeedbackExamplePhrase(_Model):
    phrase: str
    source: _Literal["Manual"] | str

class EmpathyScore(_Model):
    score: float
    user_id: str

class EngineIntegration(_Model):
    id: str
    self_uri: str

class GenAIPhrasesJob(_Model):
    id: str
    state: _Literal["Running", "Completed", "Failed"] | str
    created_by: AddressableEntityRef
    date_created: str
    date_modified: str
    ai_generated_phrases: list[str]
    self_uri: str

class GenAIPhrasesJobRequest(_Model):
    topic: GenAIPhrasesJobTopic

class GenAIPhrasesJobTopic(_Model):
    name: str
    description: str
    dialect: str
    phrases: list[str]

class GenAIPhrasesJobs(_Model):
    id: str
    state: _Literal["Running", "Completed", "Failed"] | str
    created_by: AddressableEntityRef
    date_created: str
    date_modified: str
    action: str
    entity_type: _Literal["TOPIC", "PROGRAM", "PROGRAM_TOPIC_LINK", "TOPIC_PHRASE"] | str
    self_uri: str

class GeneralProgramJob(_Model):
    id: str
    state: _Literal["Running", "Completed", "Failed"] | str
    created_by: AddressableEntityRef
    date_created: str
    date_modified: str
    self_uri: str

class GeneralProgramJobRequest(_Model):
    dialect: _Literal["ar-001", "ar-AE", "ar-BH", "ar-EG", "ar-IL", "ar-SA", "ar-TN", "da-DK", "de-CH", "de-DE", "en-AU", "en-GB", "en-HK", "en-IE", "en-IN", "en-NZ", "en-SG", "en-US", "en-ZA", "es-ES", "es-US", "fi-FI", "fr-CA", "fr-FR", "he-IL", "hi-IN", "it-IT", "ja-JP", "ko-KR", "nb-NO", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "sv-SE", "tr-TR", "zh-CN", "zh-HK", "zh-TW", "zu-ZA"] | str
    mode: _Literal["Skip", "Merge", "ReplaceMerge"] | str

class GeneralTopic(_Model):
    name: str

class GeneralTopicsEntityListing(_Model):
    entities: list[GeneralTopic]

class InfixOperator(_Model):
    operator_type: _Literal["Or", "And", "Near"] | str
    operator_position: OperatorPosition

class InsightsSettingsRequest(_Model):
    enabled: bool

class ListedDictionaryFeedback(_Model):
    id: str
    term: str
    dialect: str
    boost_value: float
    source: _Literal["Manual"] | str
    date_created: str
    created_by: UserReference
    date_modified: str
    modified_by: UserReference
    transcription_engine: _Literal["Genesys", "GenesysExtended"] | str
    status: _Literal["Active", "Pending", "Failed", "Saved", "Invalid"] | str
    invalid_reason: str
    display_as: str
    self_uri: str

class ListedProgram(_Model):
    id: str
    name: str
    description: str
    published: bool
    topics_count: int
    tags: list[str]
    modified_by: AddressableEntityRef
    date_modified: str
    self_uri: str

class ListedTopic(_Model):
    id: str
    name: str
    description: str
    published: bool
    strictness: _Literal["1", "55", "65", "72", "85", "90"] | str
    matching_type: _Literal["Lexical", "Semantic"] | str
    programs_count: int
    tags: list[str]
    dialect: str
    participants: _Literal["External", "Internal", "All"] | str
    phrases_count: int
    modified_by: AddressableEntityRef
    date_modified: str
    self_uri: str

class Operand(_Model):
    type: _Literal["Term", "Topic", "OperandGroup"] | str
    occurrence: int
    inverted: bool
    term: Term
    topic_id: str
    voice_seconds_position: OperandPosition
    digital_words_position: OperandPosition
    infix_operator: InfixOperator
    operands: list[Operand]

class OperandPosition(_Model):
    starting_position_value: int
    starting_position_direction: _Literal["FromStart", "FromEnd"] | str
    ending_position_value: int
    ending_position_direction: _Literal["FromStart", "FromEnd"] | str

class OperatorPosition(_Model):
    voice_seconds_position: int
    digital_words_position: int

class ParticipantMetrics(_Model):
    agent_duration_percentage: float
    customer_duration_percentage: float
    silence_duration_percentage: float
    ivr_duration_percentage: float
    acd_duration_percentage: float
    overtalk_duration_percentage: float
    other_duration_percentage: float
    overtalk_count: int

class Phrase(_Model):
    text: str
    strictness: _Literal["1", "55", "65", "72", "85", "90"] | str
    sentiment: _Literal["Unspecified", "Positive", "Neutral", "Negative"] | str
    is_ai_generated: bool
    isAIGenerated: bool

class PhraseTranslation(_Model):
    start_time_ms: int
    participant_purpose: str
    translated_text: str

class ProcessingSettingsRequest(_Model):
    sentiment_analysis_enabled: bool
    agent_empathy_analysis_enabled: bool

class Program(_Model):
    id: str
    name: str
    description: str
    published: bool
    topics: list[BaseTopicEntitiy]
    tags: list[str]
    modified_by: AddressableEntityRef
    date_modified: str
    published_by: AddressableEntityRef
    date_published: str
    topic_links_job: AddressableEntityRef
    self_uri: str

class ProgramInsightsSettings(_Model):
    program: BaseProgramEntity
    enabled: bool

class ProgramInsightsSettingsEntityListing(_Model):
    entities: list[ProgramInsightsSettings]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ProgramJob(_Model):
    id: str
    state: _Literal["Running", "Completed", "Failed"] | str
    programs: list[BaseProgramEntity]
    created_by: AddressableEntityRef
    date_created: str
    date_modified: str
    self_uri: str

class ProgramJobRequest(_Model):
    program_ids: list[str]

class ProgramMappingsRequest(_Model):
    queue_ids: list[str]
    flow_ids: list[str]

class ProgramProcessingSettings(_Model):
    program: BaseProgramEntity
    sentiment_analysis_enabled: bool
    agent_empathy_analysis_enabled: bool

class ProgramProcessingSettingsEntityListing(_Model):
    entities: list[ProgramProcessingSettings]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ProgramProcessingSettingsPatchResponse(_Model):
    program: BaseProgramEntity
    sentiment_analysis_enabled: bool
    agent_empathy_analysis_enabled: bool

class ProgramRequest(_Model):
    name: str
    description: str
    topic_ids: list[str]
    tags: list[str]

class ProgramTopicLinksJob(_Model):
    id: str
    state: _Literal["Running", "Completed", "Failed"] | str
    program_id: str
    created_by: AddressableEntityRef
    date_created: str
    date_modified: str
    self_uri: str

class ProgramTranscriptionEngine(_Model):
    engine: _Literal["Genesys", "GenesysExtended", "TranscriptionConnector"] | str
    dialects: list[str]
    engine_integration: EngineIntegration

class ProgramTranscriptionEngines(_Model):
    id: str
    program: BaseProgramEntity
    transcription_engines: list[ProgramTranscriptionEngine]
    modified_by: AddressableEntityRef
    date_modified: str
    self_uri: str

class ProgramsEntityListing(_Model):
    entities: list[ListedProgram]
    page_size: int
    total: int
    self_uri: str
    next_uri: str
    page_count: int

class ReprocessInteractionsByJobIdResponse(_Model):
    url: str

class ReprocessJobEntityListingResponse(_Model):
    entities: list[ReprocessJobResponse]
    page_size: int
    page_number: int
    total: int
    queue_total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ReprocessJobResponse(_Model):
    id: str
    name: str
    description: str
    date_start: str
    date_end: str
    media_types: list[str]
    programs: list[str]
    dialects: list[str]
    created_by: AddressableEntityRef
    date_created: str
    job_status: _Literal["Queued", "InProgress", "Completed", "Failed"] | str
    queue_order: int
    processed_interactions_count: int
    failed_interactions_count: int
    total_interactions_count: int
    self_uri: str

class SegmentUrl(_Model):
    recording: AddressableEntityRef
    url: str

class SentimentData(_Model):
    insights: SentimentInsights

class SentimentFeedback(_Model):
    id: str
    phrase: str
    dialect: str
    feedback_value: _Literal["Neutral", "Positive", "Negative"] | str
    date_created: str
    created_by: AddressableEntityRef

class SentimentFeedbackEntityListing(_Model):
    entities: list[SentimentFeedback]

class SentimentInsightEntry(_Model):
    title: str
    description: str

class SentimentInsights(_Model):
    positive_sentiment_reasons: list[SentimentInsightEntry]
    negative_sentiment_reasons: list[SentimentInsightEntry]

class SpeechTextAnalyticsConversationSummary(_Model):
    summary_type: _Literal["Conversation", "Agent", "VirtualAgent"] | str
    media_type: _Literal["Unknown", "Message", "Call", "Email"] | str
    language: str
    summary_id: str
    agent_id: str
    source_id: str
    summary: str
    generated: bool
    date_created: str
    insights: list[ConversationInsight]

class SpeechTextAnalyticsConversationSummaryListing(_Model):
    entities: list[SpeechTextAnalyticsConversationSummary]

class SpeechTextAnalyticsSettingsRequest(_Model):
    default_program_id: str
    expected_dialects: list[str]
    text_analytics_enabled: bool
    agent_empathy_enabled: bool

class SpeechTextAnalyticsSettingsResponse(_Model):
    default_program: AddressableEntityRef
    expected_dialects: list[str]
    text_analytics_enabled: bool
    agent_empathy_enabled: bool

class StaCategory(_Model):
    id: str
    name: str
    description: str
    interaction_type: _Literal["Voice", "Digital", "All"] | str
    criteria: Operand
    created_by: AddressableEntityRef
    date_created: str
    modified_by: AddressableEntityRef
    date_modified: str
    self_uri: str

class SupportedDialectsEntityListing(_Model):
    entities: list[SupportedDialectsTranscriptionEngine]

class SupportedDialectsTranscriptionEngine(_Model):
    engine: _Literal["Genesys", "GenesysExtended", "TranscriptionConnector"] | str
    dialects: list[str]
    engine_integration: EngineIntegration

class Term(_Model):
    word: str
    participant_type: _Literal["Internal", "External", "Both"] | str

class TestTopicPhraseJob(_Model):
    id: str
    state: _Literal["Running", "Completed", "Failed"] | str
    created_by: AddressableEntityRef
    date_created: str
    date_modified: str
    processed_transcripts_count: int
    matched_transcripts_count: int
    self_uri: str

class TestTopicPhraseJobRequest(_Model):
    topic: TestTopicPhraseTopic
    transcripts_filters: TranscriptsFilters

class TestTopicPhraseJobs(_Model):
    id: str
    state: _Literal["Running", "Completed", "Failed"] | str
    created_by: AddressableEntityRef
    date_created: str
    date_modified: str
    action: str
    entity_type: _Literal["TOPIC", "PROGRAM", "PROGRAM_TOPIC_LINK", "TOPIC_PHRASE"] | str
    self_uri: str

class TestTopicPhrasePhrase(_Model):
    text: str
    strictness: _Literal["1", "55", "65", "72", "85", "90"] | str

class TestTopicPhraseTopic(_Model):
    phrase: TestTopicPhrasePhrase
    strictness: _Literal["1", "55", "65", "72", "85", "90"] | str
    matching_type: _Literal["Lexical", "Semantic"] | str
    dialect: str
    participants: _Literal["External", "Internal", "All"] | str

class Topic(_Model):
    id: str
    name: str
    description: str
    published: bool
    strictness: _Literal["1", "55", "65", "72", "85", "90"] | str
    matching_type: _Literal["Lexical", "Semantic"] | str
    programs: list[BaseProgramEntity]
    tags: list[str]
    dialect: str
    participants: _Literal["External", "Internal", "All"] | str
    phrases: list[Phrase]
    modified_by: AddressableEntityRef
    date_modified: str
    published_by: AddressableEntityRef
    date_published: str
    self_uri: str

class TopicJob(_Model):
    id: str
    state: _Literal["Running", "Completed", "Failed"] | str
    topics: list[BaseTopicEntitiy]
    created_by: AddressableEntityRef
    date_created: str
    date_modified: str
    self_uri: str

class TopicJobRequest(_Model):
    topic_ids: list[str]

class TopicRequest(_Model):
    name: str
    description: str
    strictness: _Literal["1", "55", "65", "72", "85", "90"] | str
    program_ids: list[str]
    matching_type: _Literal["Lexical", "Semantic"] | str
    tags: list[str]
    dialect: str
    participants: _Literal["External", "Internal", "All"] | str
    phrases: list[Phrase]

class TopicsDefinitionsProgramMappings(_Model):
    program: BaseProgramEntity
    queues: list[AddressableEntityRef]
    flows: list[AddressableEntityRef]
    modified_by: AddressableEntityRef
    date_modified: str

class TopicsDefinitionsProgramsMappingsEntityListing(_Model):
    entities: list[TopicsDefinitionsProgramMappings]
    page_size: int
    total: int
    self_uri: str
    page_count: int
    next_uri: str

class TopicsEntityListing(_Model):
    entities: list[ListedTopic]
    page_size: int
    total: int
    self_uri: str
    next_uri: str
    page_count: int

class TranscriptTranslation(_Model):
    id: str
    phrases: list[PhraseTranslation]
    translate_error: str

class TranscriptUrl(_Model):
    url: str

class TranscriptUrls(_Model):
    conversation: AddressableEntityRef
    communication_id: str
    urls: list[SegmentUrl]

class TranscriptionEnginesRequest(_Model):
    transcription_engines: list[ProgramTranscriptionEngine]

class TranscriptsFilters(_Model):
    media_type: _Literal["call", "message", "email", "chat", "callback", "all"] | str
    start_time_ms: int
    end_time_ms: int
    programs: list[str]
    queues: list[str]
    flows: list[str]

class TranslateSupportedLanguage(_Model):
    language_name: str
    language_code: str

class TranslateSupportedLanguageList(_Model):
    entities: list[TranslateSupportedLanguage]

class UnifiedGeneralTopic(_Model):
    name: str
    status: _Literal["Deprecated", "Outdated", "Modified", "UpToDate", "ToBeCreated", "CreatedByUser"] | str

class UnifiedGeneralTopicEntityListing(_Model):
    entities: list[UnifiedGeneralTopic]

class UnpublishedProgramsEntityListing(_Model):
    entities: list[Program]
    page_size: int
    total: int
    self_uri: str
    page_count: int
    next_uri: str
