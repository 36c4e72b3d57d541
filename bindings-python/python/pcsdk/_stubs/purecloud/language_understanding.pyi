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
from ._shared import NluDomain, NluDomainVersion

class _RespondingLanguageUnderstandingApi(_RespondingGroup):
    def delete_languageunderstanding_domain(self, domain_id: str) -> _Response: ...
    def delete_languageunderstanding_domain_feedback_feedback_id(self, domain_id: str, feedback_id: str) -> _Response: ...
    def delete_languageunderstanding_domain_version(self, domain_id: str, domain_version_id: str) -> _Response: ...
    def delete_languageunderstanding_miner(self, miner_id: str) -> _Response: ...
    def delete_languageunderstanding_miner_draft(self, miner_id: str, draft_id: str) -> _Response: ...
    def get_languageunderstanding_domain(self, domain_id: str) -> _Response: ...
    def get_languageunderstanding_domain_feedback(self, domain_id: str, *, intent_name: str | None = ..., assessment: _Literal["Incorrect", "Correct", "Unknown", "Disabled"] | str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., include_deleted: bool | None = ..., language: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., enable_cursor_pagination: bool | None = ..., include_training_utterances: bool | None = ..., after: str | None = ..., fields: _Sequence[_Literal["version", "dateCreated", "text", "intents"] | str] | None = ...) -> _Response: ...
    def get_languageunderstanding_domain_feedback_iter(self, domain_id: str, *, intent_name: str | None = ..., assessment: _Literal["Incorrect", "Correct", "Unknown", "Disabled"] | str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., include_deleted: bool | None = ..., language: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., enable_cursor_pagination: bool | None = ..., include_training_utterances: bool | None = ..., after: str | None = ..., fields: _Sequence[_Literal["version", "dateCreated", "text", "intents"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[NluFeedbackResponse, _Response]: ...
    def get_languageunderstanding_domain_feedback_feedback_id(self, domain_id: str, feedback_id: str, *, fields: _Sequence[_Literal["version", "dateCreated", "text", "intents"] | str] | None = ...) -> _Response: ...
    def get_languageunderstanding_domains(self, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_languageunderstanding_domains_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[NluDomain, _Response]: ...
    def get_languageunderstanding_domain_version(self, domain_id: str, domain_version_id: str, *, include_utterances: bool | None = ...) -> _Response: ...
    def get_languageunderstanding_domain_version_report(self, domain_id: str, domain_version_id: str) -> _Response: ...
    def get_languageunderstanding_domain_versions(self, domain_id: str, *, include_utterances: bool | None = ..., page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_languageunderstanding_domain_versions_iter(self, domain_id: str, *, include_utterances: bool | None = ..., page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[NluDomainVersion, _Response]: ...
    def get_languageunderstanding_ignorephrase(self, language_code: str, *, page_size: int | None = ..., page_number: int | None = ..., text: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["dateModified", "text"] | str | None = ...) -> _Response: ...
    def get_languageunderstanding_ignorephrase_iter(self, language_code: str, *, page_size: int | None = ..., page_number: int | None = ..., text: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["dateModified", "text"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[IgnoredMinedEntity, _Response]: ...
    def get_languageunderstanding_ignoretopic(self, language_code: str, *, page_size: int | None = ..., page_number: int | None = ..., text: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["dateModified", "text"] | str | None = ...) -> _Response: ...
    def get_languageunderstanding_ignoretopic_iter(self, language_code: str, *, page_size: int | None = ..., page_number: int | None = ..., text: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["dateModified", "text"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[IgnoredMinedEntity, _Response]: ...
    def get_languageunderstanding_miner(self, miner_id: str) -> _Response: ...
    def get_languageunderstanding_miner_draft(self, miner_id: str, draft_id: str, *, draft_intent_id: str | None = ..., draft_topic_id: str | None = ...) -> _Response: ...
    def get_languageunderstanding_miner_drafts(self, miner_id: str) -> _Response: ...
    def get_languageunderstanding_miner_intent(self, miner_id: str, intent_id: str, *, expand: _Literal["phrases", "utterances"] | str | None = ...) -> _Response: ...
    def get_languageunderstanding_miner_intents(self, miner_id: str, *, expand: _Literal["phrases", "utterances"] | str | None = ...) -> _Response: ...
    def get_languageunderstanding_miners(self, *, miner_type: str | None = ...) -> _Response: ...
    def get_languageunderstanding_miner_topic(self, miner_id: str, topic_id: str, *, expand: _Literal["phrases", "utterances"] | str | None = ...) -> _Response: ...
    def get_languageunderstanding_miner_topic_phrase(self, miner_id: str, topic_id: str, phrase_id: str) -> _Response: ...
    def get_languageunderstanding_miner_topics(self, miner_id: str) -> _Response: ...
    def get_languageunderstanding_settings(self) -> _Response: ...
    def patch_languageunderstanding_domain(self, domain_id: str, body: NluDomain | _Mapping[str, _Any]) -> _Response: ...
    def patch_languageunderstanding_miner_draft(self, miner_id: str, draft_id: str, *, body: DraftRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_languageunderstanding_domain_feedback(self, domain_id: str, body: NluFeedbackRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_languageunderstanding_domains(self, body: NluDomain | _Mapping[str, _Any]) -> _Response: ...
    def post_languageunderstanding_domain_version_detect(self, domain_id: str, domain_version_id: str, body: NluDetectionRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_languageunderstanding_domain_version_publish(self, domain_id: str, domain_version_id: str) -> _Response: ...
    def post_languageunderstanding_domain_versions(self, domain_id: str, body: NluDomainVersion | _Mapping[str, _Any], *, include_utterances: bool | None = ...) -> _Response: ...
    def post_languageunderstanding_domain_version_train(self, domain_id: str, domain_version_id: str) -> _Response: ...
    def post_languageunderstanding_ignorephrase(self, language_code: str, body: IgnorePhrasesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_languageunderstanding_ignorephrase_remove(self, language_code: str, body: RemoveEntitiesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_languageunderstanding_ignoretopic(self, language_code: str, body: IgnoreTopicsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_languageunderstanding_ignoretopic_remove(self, language_code: str, body: RemoveEntitiesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_languageunderstanding_miner_drafts(self, miner_id: str, body: Draft | _Mapping[str, _Any]) -> _Response: ...
    def post_languageunderstanding_miner_execute(self, miner_id: str, *, body: MinerExecuteRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_languageunderstanding_miners(self, body: Miner | _Mapping[str, _Any]) -> _Response: ...
    def put_languageunderstanding_domain_version(self, domain_id: str, domain_version_id: str, body: NluDomainVersion | _Mapping[str, _Any]) -> _Response: ...

class LanguageUnderstandingApi(_PureCloudGroup):
    def with_response(self) -> _RespondingLanguageUnderstandingApi: ...
    def delete_languageunderstanding_domain(self, domain_id: str) -> None:
        """DELETE /api/v2/languageunderstanding/domains/{domainId}"""
    def delete_languageunderstanding_domain_feedback_feedback_id(self, domain_id: str, feedback_id: str) -> None:
        """DELETE /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}"""
    def delete_languageunderstanding_domain_version(self, domain_id: str, domain_version_id: str) -> None:
        """DELETE /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}"""
    def delete_languageunderstanding_miner(self, miner_id: str) -> None:
        """DELETE /api/v2/languageunderstanding/miners/{minerId}"""
    def delete_languageunderstanding_miner_draft(self, miner_id: str, draft_id: str) -> None:
        """DELETE /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}"""
    def get_languageunderstanding_domain(self, domain_id: str) -> NluDomain:
        """GET /api/v2/languageunderstanding/domains/{domainId}"""
    def get_languageunderstanding_domain_feedback(self, domain_id: str, *, intent_name: str | None = ..., assessment: _Literal["Incorrect", "Correct", "Unknown", "Disabled"] | str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., include_deleted: bool | None = ..., language: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., enable_cursor_pagination: bool | None = ..., include_training_utterances: bool | None = ..., after: str | None = ..., fields: _Sequence[_Literal["version", "dateCreated", "text", "intents"] | str] | None = ...) -> NluFeedbackListing:
        """GET /api/v2/languageunderstanding/domains/{domainId}/feedback"""
    def get_languageunderstanding_domain_feedback_iter(self, domain_id: str, *, intent_name: str | None = ..., assessment: _Literal["Incorrect", "Correct", "Unknown", "Disabled"] | str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., include_deleted: bool | None = ..., language: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., enable_cursor_pagination: bool | None = ..., include_training_utterances: bool | None = ..., after: str | None = ..., fields: _Sequence[_Literal["version", "dateCreated", "text", "intents"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[NluFeedbackResponse, NluFeedbackListing]:
        """All items of GET /api/v2/languageunderstanding/domains/{domainId}/feedback"""
    def get_languageunderstanding_domain_feedback_feedback_id(self, domain_id: str, feedback_id: str, *, fields: _Sequence[_Literal["version", "dateCreated", "text", "intents"] | str] | None = ...) -> NluFeedbackResponse:
        """GET /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}"""
    def get_languageunderstanding_domains(self, *, page_number: int | None = ..., page_size: int | None = ...) -> NluDomainListing:
        """GET /api/v2/languageunderstanding/domains"""
    def get_languageunderstanding_domains_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[NluDomain, NluDomainListing]:
        """All items of GET /api/v2/languageunderstanding/domains"""
    def get_languageunderstanding_domain_version(self, domain_id: str, domain_version_id: str, *, include_utterances: bool | None = ...) -> NluDomainVersion:
        """GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}"""
    def get_languageunderstanding_domain_version_report(self, domain_id: str, domain_version_id: str) -> NluDomainVersionQualityReport:
        """GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/report"""
    def get_languageunderstanding_domain_versions(self, domain_id: str, *, include_utterances: bool | None = ..., page_number: int | None = ..., page_size: int | None = ...) -> NluDomainVersionListing:
        """GET /api/v2/languageunderstanding/domains/{domainId}/versions"""
    def get_languageunderstanding_domain_versions_iter(self, domain_id: str, *, include_utterances: bool | None = ..., page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[NluDomainVersion, NluDomainVersionListing]:
        """All items of GET /api/v2/languageunderstanding/domains/{domainId}/versions"""
    def get_languageunderstanding_ignorephrase(self, language_code: str, *, page_size: int | None = ..., page_number: int | None = ..., text: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["dateModified", "text"] | str | None = ...) -> IgnoredMinedPhraseListing:
        """GET /api/v2/languageunderstanding/ignorephrases/{languageCode}"""
    def get_languageunderstanding_ignorephrase_iter(self, language_code: str, *, page_size: int | None = ..., page_number: int | None = ..., text: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["dateModified", "text"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[IgnoredMinedEntity, IgnoredMinedPhraseListing]:
        """All items of GET /api/v2/languageunderstanding/ignorephrases/{languageCode}"""
    def get_languageunderstanding_ignoretopic(self, language_code: str, *, page_size: int | None = ..., page_number: int | None = ..., text: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["dateModified", "text"] | str | None = ...) -> IgnoredMinedTopicListing:
        """GET /api/v2/languageunderstanding/ignoretopics/{languageCode}"""
    def get_languageunderstanding_ignoretopic_iter(self, language_code: str, *, page_size: int | None = ..., page_number: int | None = ..., text: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., sort_by: _Literal["dateModified", "text"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[IgnoredMinedEntity, IgnoredMinedTopicListing]:
        """All items of GET /api/v2/languageunderstanding/ignoretopics/{languageCode}"""
    def get_languageunderstanding_miner(self, miner_id: str) -> Miner:
        """GET /api/v2/languageunderstanding/miners/{minerId}"""
    def get_languageunderstanding_miner_draft(self, miner_id: str, draft_id: str, *, draft_intent_id: str | None = ..., draft_topic_id: str | None = ...) -> Draft:
        """GET /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}"""
    def get_languageunderstanding_miner_drafts(self, miner_id: str) -> DraftListing:
        """GET /api/v2/languageunderstanding/miners/{minerId}/drafts"""
    def get_languageunderstanding_miner_intent(self, miner_id: str, intent_id: str, *, expand: _Literal["phrases", "utterances"] | str | None = ...) -> MinerIntent:
        """GET /api/v2/languageunderstanding/miners/{minerId}/intents/{intentId}"""
    def get_languageunderstanding_miner_intents(self, miner_id: str, *, expand: _Literal["phrases", "utterances"] | str | None = ...) -> MinedIntentsListing:
        """GET /api/v2/languageunderstanding/miners/{minerId}/intents"""
    def get_languageunderstanding_miners(self, *, miner_type: str | None = ...) -> MinerListing:
        """GET /api/v2/languageunderstanding/miners"""
    def get_languageunderstanding_miner_topic(self, miner_id: str, topic_id: str, *, expand: _Literal["phrases", "utterances"] | str | None = ...) -> MinerTopic:
        """GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}"""
    def get_languageunderstanding_miner_topic_phrase(self, miner_id: str, topic_id: str, phrase_id: str) -> MinerTopicPhrase:
        """GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId}"""
    def get_languageunderstanding_miner_topics(self, miner_id: str) -> MinerTopicsListing:
        """GET /api/v2/languageunderstanding/miners/{minerId}/topics"""
    def get_languageunderstanding_settings(self) -> NluOrganization:
        """GET /api/v2/languageunderstanding/settings"""
    def patch_languageunderstanding_domain(self, domain_id: str, body: NluDomain | _Mapping[str, _Any]) -> NluDomain:
        """PATCH /api/v2/languageunderstanding/domains/{domainId}"""
    def patch_languageunderstanding_miner_draft(self, miner_id: str, draft_id: str, *, body: DraftRequest | _Mapping[str, _Any] | None = ...) -> Draft:
        """PATCH /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}"""
    def post_languageunderstanding_domain_feedback(self, domain_id: str, body: NluFeedbackRequest | _Mapping[str, _Any]) -> NluFeedbackResponse:
        """POST /api/v2/languageunderstanding/domains/{domainId}/feedback"""
    def post_languageunderstanding_domains(self, body: NluDomain | _Mapping[str, _Any]) -> NluDomain:
        """POST /api/v2/languageunderstanding/domains"""
    def post_languageunderstanding_domain_version_detect(self, domain_id: str, domain_version_id: str, body: NluDetectionRequest | _Mapping[str, _Any]) -> NluDetectionResponse:
        """POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/detect"""
    def post_languageunderstanding_domain_version_publish(self, domain_id: str, domain_version_id: str) -> NluDomainVersion:
        """POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/publish"""
    def post_languageunderstanding_domain_versions(self, domain_id: str, body: NluDomainVersion | _Mapping[str, _Any], *, include_utterances: bool | None = ...) -> NluDomainVersion:
        """POST /api/v2/languageunderstanding/domains/{domainId}/versions"""
    def post_languageunderstanding_domain_version_train(self, domain_id: str, domain_version_id: str) -> NluDomainVersionTrainingResponse:
        """POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/train"""
    def post_languageunderstanding_ignorephrase(self, language_code: str, body: IgnorePhrasesRequest | _Mapping[str, _Any]) -> IgnorePhrasesResponse:
        """POST /api/v2/languageunderstanding/ignorephrases/{languageCode}"""
    def post_languageunderstanding_ignorephrase_remove(self, language_code: str, body: RemoveEntitiesRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/languageunderstanding/ignorephrases/{languageCode}/remove"""
    def post_languageunderstanding_ignoretopic(self, language_code: str, body: IgnoreTopicsRequest | _Mapping[str, _Any]) -> IgnoreTopicsResponse:
        """POST /api/v2/languageunderstanding/ignoretopics/{languageCode}"""
    def post_languageunderstanding_ignoretopic_remove(self, language_code: str, body: RemoveEntitiesRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/languageunderstanding/ignoretopics/{languageCode}/remove"""
    def post_languageunderstanding_miner_drafts(self, miner_id: str, body: Draft | _Mapping[str, _Any]) -> Draft:
        """POST /api/v2/languageunderstanding/miners/{minerId}/drafts"""
    def post_languageunderstanding_miner_execute(self, miner_id: str, *, body: MinerExecuteRequest | _Mapping[str, _Any] | None = ...) -> Miner:
        """POST /api/v2/languageunderstanding/miners/{minerId}/execute"""
    def post_languageunderstanding_miners(self, body: Miner | _Mapping[str, _Any]) -> Miner:
        """POST /api/v2/languageunderstanding/miners"""
    def put_languageunderstanding_domain_version(self, domain_id: str, domain_version_id: str, body: NluDomainVersion | _Mapping[str, _Any]) -> NluDomainVersion:
        """PUT /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}"""

class ContextEntity(_Model):
    name: str

class ContextIntent(_Model):
    name: str

class DetectedDialogAct(_Model):
    name: str
    probability: float

class DetectedIntent(_Model):
    name: str
    probability: float
    entities: list[DetectedNamedEntity]

class DetectedNamedEntity(_Model):
    name: str
    entity_type: str
    probability: float
    value: DetectedNamedEntityValue

class DetectedNamedEntityValue(_Model):
    raw: str
    resolved: str
    unit: str

class Draft(_Model):
    id: str
    name: str
    miner: Miner
    intents: list[DraftIntents]
    topics: list[DraftTopics]
    date_created: str
    date_modified: str
    self_uri: str

class DraftIntents(_Model):
    id: str
    name: str
    utterances: list[str]
    self_uri: str

class DraftListing(_Model):
    entities: list[Draft]
    next_uri: str
    self_uri: str
    previous_uri: str

class DraftRequest(_Model):
    intents: list[DraftIntents]
    topics: list[DraftTopicRequest]

class DraftTopicRequest(_Model):
    id: str
    name: str
    phrases: list[str]
    self_uri: str

class DraftTopics(_Model):
    id: str
    name: str
    miner: Miner
    conversation_count: int
    conversation_percent: float
    utterance_count: int
    phrase_count: int
    phrases: list[str]
    self_uri: str

class IgnorePhrase(_Model):
    text: str
    participant: _Literal["Customer", "Agent", "Both"] | str
    media_type: _Literal["Chat", "Call", "Message", "Email"] | str

class IgnorePhrasesRequest(_Model):
    phrases: list[IgnorePhrase]

class IgnorePhrasesResponse(_Model):
    total_phrases: int
    added_phrases: int
    updated_phrases: int

class IgnoreTopic(_Model):
    text: str
    participant: _Literal["Customer", "Agent", "Both"] | str
    media_type: _Literal["Chat", "Call", "Message", "Email"] | str

class IgnoreTopicsRequest(_Model):
    topics: list[IgnoreTopic]

class IgnoreTopicsResponse(_Model):
    total_topics: int
    added_topics: int
    updated_topics: int

class IgnoredMinedEntity(_Model):
    id: str
    text: str
    participant: _Literal["Customer", "Agent", "Both"] | str
    date_created: str
    date_modified: str
    media_type: _Literal["Chat", "Call", "Message", "Email"] | str

class IgnoredMinedPhraseListing(_Model):
    entities: list[IgnoredMinedEntity]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class IgnoredMinedTopicListing(_Model):
    entities: list[IgnoredMinedEntity]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class IntentFeedback(_Model):
    name: str
    probability: float
    entities: list[DetectedNamedEntity]
    assessment: _Literal["Incorrect", "Correct", "Unknown", "Disabled"] | str

class MinedIntentsListing(_Model):
    entities: list[MinerIntent]
    next_uri: str
    self_uri: str
    previous_uri: str

class Miner(_Model):
    id: str
    name: str
    language: _Literal["en-us", "en-gb", "en-au", "en-in", "en-za", "es-us", "es-es", "fr-fr", "fr-ca", "de-de", "pt-pt", "pt-br", "it-it", "nl-nl", "de-ch", "ja-jp", "ko-kr", "hi-in", "ar-001", "ar-ae", "ar-bh", "ar-eg", "ar-il", "ar-sa", "ar-tn", "da-dk", "fi-fi", "sv-se", "nb-no", "tr-tr", "he-il", "zu-za"] | str
    miner_type: _Literal["Intent", "Topic"] | str
    seeding: bool
    date_created: str
    status: _Literal["NotStarted", "FetchingConversationIds", "ConversationIdsFetched", "ConversationIdsFetchError", "FetchingConversations", "ConversationsFetched", "ConversationsFetchError", "Queued", "QueuingError", "MiningStarted", "MaskingUtterances", "MaskingError", "ComputingAnalytics", "ComputingAnalyticsError", "MiningCompleted", "MiningError", "ModelValidationError", "Deleted"] | str
    conversations_date_range_start: str
    conversations_date_range_end: str
    date_completed: str
    message: str
    error_info: MinerErrorInfo
    warning_info: MinerErrorInfo
    conversation_data_uploaded: bool
    media_type: _Literal["Chat", "Call", "Message", "Email"] | str
    participant_type: _Literal["Customer", "Agent", "Both"] | str
    queue_ids: list[str]
    date_triggered: str
    date_modified: str
    latest_draft_version: Draft
    conversations_fetched_count: int
    conversations_valid_count: int
    getmined_item_count: int
    self_uri: str

class MinerErrorInfo(_Model):
    message: str
    code: str
    message_with_params: str
    message_params: dict[str, _Any]

class MinerExecuteRequest(_Model):
    date_start: str
    date_end: str
    upload_key: str
    media_type: _Literal["Chat", "Call", "Message", "Email"] | str
    participant_type: _Literal["Customer", "Agent", "Both"] | str
    queue_ids: list[str]

class MinerIntent(_Model):
    id: str
    name: str
    miner: Miner
    utterances: list[Utterance]
    analytic_volume_percent: float
    self_uri: str

class MinerListing(_Model):
    entities: list[Miner]
    next_uri: str
    self_uri: str
    previous_uri: str

class MinerTopic(_Model):
    id: str
    name: str
    miner: Miner
    conversation_count: int
    conversation_percent: float
    utterance_count: int
    phrase_count: int
    phrases: list[TopicPhrase]
    self_uri: str

class MinerTopicPhrase(_Model):
    id: str
    name: str
    topic: MinerTopic
    utterances: list[Utterance]
    utterance_count: int
    self_uri: str

class MinerTopicsListing(_Model):
    entities: list[MinerTopic]
    next_uri: str
    self_uri: str
    previous_uri: str

class NluConfusionMatrixColumn(_Model):
    name: str
    value: float

class NluConfusionMatrixRow(_Model):
    name: str
    columns: list[NluConfusionMatrixColumn]

class NluDetectionContext(_Model):
    intent: ContextIntent
    entity: ContextEntity

class NluDetectionInput(_Model):
    text: str
    language: str

class NluDetectionOutput(_Model):
    intents: list[DetectedIntent]
    dialog_acts: list[DetectedDialogAct]

class NluDetectionRequest(_Model):
    input: NluDetectionInput
    context: NluDetectionContext

class NluDetectionResponse(_Model):
    version: NluDomainVersion
    input: NluDetectionInput
    output: NluDetectionOutput

class NluDomainListing(_Model):
    entities: list[NluDomain]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class NluDomainVersionListing(_Model):
    entities: list[NluDomainVersion]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class NluDomainVersionQualityReport(_Model):
    version: NluDomainVersion
    confusion_matrix: list[NluConfusionMatrixRow]
    summary: NluQualityReportSummary

class NluDomainVersionTrainingResponse(_Model):
    message: str
    version: NluDomainVersion

class NluFeedbackListing(_Model):
    entities: list[NluFeedbackResponse]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class NluFeedbackRequest(_Model):
    text: str
    intents: list[IntentFeedback]
    version_id: str
    language: str

class NluFeedbackResponse(_Model):
    id: str
    text: str
    intents: list[IntentFeedback]
    version: NluDomainVersion
    date_created: str
    language: str
    self_uri: str

class NluOrganization(_Model):
    limits: dict[str, int]
    supported_languages_info: list[SupportedLanguagesInfoDefinition]

class NluQualityReportSummary(_Model):
    metrics: list[NluQualityReportSummaryMetric]

class NluQualityReportSummaryMetric(_Model):
    name: str
    value: float

class RemoveEntitiesRequest(_Model):
    entities: list[RemoveEntity]

class RemoveEntity(_Model):
    id: str

class SupportedEntityTypeStatus(_Model):
    list_slot_type: _Literal["All", "Restricted", "Unrestricted"] | str

class SupportedLanguagesInfoDefinition(_Model):
    language: str
    intent_classification: bool
    status: _Literal["EARLY_PREVIEW", "PREVIEW", "GA"] | str
    supported_entity_types: list[str]
    supported_entity_type_configuration: SupportedEntityTypeStatus

class TopicPhrase(_Model):
    id: str
    text: str
    utterance_count: int

class Utterance(_Model):
    utterance_text: str
