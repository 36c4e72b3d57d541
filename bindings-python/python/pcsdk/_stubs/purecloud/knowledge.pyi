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
from ._shared import AddressableEntityRef, BulkResponse, CreateUploadSourceUrlJobRequest, CreateUploadSourceUrlJobResponse, Detail, Entity, ErrorBody, GetUploadSourceUrlJobStatusResponse, KnowledgeBaseReference, Limit, UploadUrlRequest, UploadUrlResponse, UserReference, WritableEntity

class _RespondingKnowledgeApi(_RespondingGroup):
    def delete_knowledge_connection(self, connection_id: str) -> _Response: ...
    def delete_knowledge_knowledgebase(self, knowledge_base_id: str) -> _Response: ...
    def delete_knowledge_knowledgebase_category(self, knowledge_base_id: str, category_id: str) -> _Response: ...
    def delete_knowledge_knowledgebase_document(self, knowledge_base_id: str, document_id: str) -> _Response: ...
    def delete_knowledge_knowledgebase_document_variation(self, document_variation_id: str, document_id: str, knowledge_base_id: str) -> _Response: ...
    def delete_knowledge_knowledgebase_export_job(self, knowledge_base_id: str, export_job_id: str) -> _Response: ...
    def delete_knowledge_knowledgebase_import_job(self, knowledge_base_id: str, import_job_id: str) -> _Response: ...
    def delete_knowledge_knowledgebase_label(self, knowledge_base_id: str, label_id: str) -> _Response: ...
    def delete_knowledge_knowledgebase_sources_salesforce_source_id(self, knowledge_base_id: str, source_id: str) -> _Response: ...
    def delete_knowledge_knowledgebase_sources_servicenow_source_id(self, knowledge_base_id: str, source_id: str) -> _Response: ...
    def delete_knowledge_knowledgebase_synchronize_job(self, knowledge_base_id: str, sync_job_id: str) -> _Response: ...
    def delete_knowledge_setting(self, knowledge_setting_id: str) -> _Response: ...
    def delete_knowledge_source(self, source_id: str) -> _Response: ...
    def delete_knowledge_source_synchronization_deletion(self, source_id: str, synchronization_id: str, file_id: str) -> _Response: ...
    def delete_knowledge_source_synchronization_upload(self, source_id: str, synchronization_id: str, file_id: str) -> _Response: ...
    def get_knowledge_connection(self, connection_id: str, *, expand: _Sequence[_Literal["authenticationProperties"] | str] | None = ...) -> _Response: ...
    def get_knowledge_connection_options(self, connection_id: str, *, after: str | None = ..., page_size: str | None = ..., parent_id: str | None = ...) -> _Response: ...
    def get_knowledge_connection_options_iter(self, connection_id: str, *, after: str | None = ..., page_size: str | None = ..., parent_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ConnectionOption, _Response]: ...
    def get_knowledge_connections(self) -> _Response: ...
    def get_knowledge_guest_session_categories(self, session_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., parent_id: str | None = ..., is_root: bool | None = ..., name: str | None = ..., sort_by: _Literal["Name", "Hierarchy"] | str | None = ..., expand: str | None = ..., include_document_count: bool | None = ...) -> _Response: ...
    def get_knowledge_guest_session_categories_iter(self, session_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., parent_id: str | None = ..., is_root: bool | None = ..., name: str | None = ..., sort_by: _Literal["Name", "Hierarchy"] | str | None = ..., expand: str | None = ..., include_document_count: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GuestResponseCategory, _Response]: ...
    def get_knowledge_guest_session_document(self, session_id: str, document_id: str) -> _Response: ...
    def get_knowledge_guest_session_documents(self, session_id: str, *, category_id: _Sequence[str] | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_knowledge_guest_session_documents_iter(self, session_id: str, *, category_id: _Sequence[str] | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeGuestDocumentResponse, _Response]: ...
    def get_knowledge_integration_options(self, integration_id: str, *, knowledge_base_ids: _Sequence[str] | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase(self, knowledge_base_id: str) -> _Response: ...
    def get_knowledge_knowledgebase_categories(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., parent_id: str | None = ..., is_root: bool | None = ..., name: str | None = ..., sort_by: _Literal["Name", "Hierarchy"] | str | None = ..., expand: str | None = ..., include_document_count: bool | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_categories_iter(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., parent_id: str | None = ..., is_root: bool | None = ..., name: str | None = ..., sort_by: _Literal["Name", "Hierarchy"] | str | None = ..., expand: str | None = ..., include_document_count: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CategoryResponse, _Response]: ...
    def get_knowledge_knowledgebase_category(self, knowledge_base_id: str, category_id: str) -> _Response: ...
    def get_knowledge_knowledgebase_document(self, knowledge_base_id: str, document_id: str, *, expand: _Sequence[_Literal["category", "labels", "variations"] | str] | None = ..., state: _Literal["Draft", "Published"] | str | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_document_feedback(self, knowledge_base_id: str, document_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., only_commented: bool | None = ..., document_version_id: str | None = ..., document_variation_id: str | None = ..., app_type: _Literal["Assistant", "BotFlow", "MessengerKnowledgeApp", "SmartAdvisor", "SupportCenter"] | str | None = ..., query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str | None = ..., user_id: str | None = ..., queue_id: str | None = ..., state: _Literal["All", "Draft", "Final"] | str | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_document_feedback_iter(self, knowledge_base_id: str, document_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., only_commented: bool | None = ..., document_version_id: str | None = ..., document_variation_id: str | None = ..., app_type: _Literal["Assistant", "BotFlow", "MessengerKnowledgeApp", "SmartAdvisor", "SupportCenter"] | str | None = ..., query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str | None = ..., user_id: str | None = ..., queue_id: str | None = ..., state: _Literal["All", "Draft", "Final"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentFeedbackResponse, _Response]: ...
    def get_knowledge_knowledgebase_document_feedback_feedback_id(self, knowledge_base_id: str, document_id: str, feedback_id: str) -> _Response: ...
    def get_knowledge_knowledgebase_documents(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., document_id: _Sequence[str] | None = ..., category_id: _Sequence[str] | None = ..., include_subcategories: bool | None = ..., include_drafts: bool | None = ..., label_ids: _Sequence[str] | None = ..., expand: _Sequence[_Literal["category", "labels"] | str] | None = ..., external_ids: _Sequence[str] | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_documents_iter(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., document_id: _Sequence[str] | None = ..., category_id: _Sequence[str] | None = ..., include_subcategories: bool | None = ..., include_drafts: bool | None = ..., label_ids: _Sequence[str] | None = ..., expand: _Sequence[_Literal["category", "labels"] | str] | None = ..., external_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentResponse, _Response]: ...
    def get_knowledge_knowledgebase_documents_feedback(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., only_commented: bool | None = ..., document_version_id: str | None = ..., document_variation_id: str | None = ..., app_type: _Literal["Assistant", "BotFlow", "MessengerKnowledgeApp", "SmartAdvisor", "SupportCenter"] | str | None = ..., query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str | None = ..., user_id: str | None = ..., queue_id: str | None = ..., state: _Literal["All", "Draft", "Final"] | str | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_documents_feedback_iter(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., only_commented: bool | None = ..., document_version_id: str | None = ..., document_variation_id: str | None = ..., app_type: _Literal["Assistant", "BotFlow", "MessengerKnowledgeApp", "SmartAdvisor", "SupportCenter"] | str | None = ..., query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str | None = ..., user_id: str | None = ..., queue_id: str | None = ..., state: _Literal["All", "Draft", "Final"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentFeedbackResponse, _Response]: ...
    def get_knowledge_knowledgebase_document_variation(self, document_variation_id: str, document_id: str, knowledge_base_id: str, *, document_state: _Literal["Draft", "Published"] | str | None = ..., expand: _Sequence[_Literal["contentUrl"] | str] | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_document_variations(self, knowledge_base_id: str, document_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., document_state: _Literal["Draft", "Published"] | str | None = ..., expand: _Sequence[_Literal["contentUrl"] | str] | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_document_variations_iter(self, knowledge_base_id: str, document_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., document_state: _Literal["Draft", "Published"] | str | None = ..., expand: _Sequence[_Literal["contentUrl"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DocumentVariationResponse, _Response]: ...
    def get_knowledge_knowledgebase_document_version(self, knowledge_base_id: str, document_id: str, version_id: str, *, expand: _Sequence[_Literal["category", "labels"] | str] | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_document_versions(self, knowledge_base_id: str, document_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expand: _Sequence[_Literal["category", "labels"] | str] | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_document_versions_iter(self, knowledge_base_id: str, document_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expand: _Sequence[_Literal["category", "labels"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentVersion, _Response]: ...
    def get_knowledge_knowledgebase_document_version_variation(self, knowledge_base_id: str, document_id: str, version_id: str, variation_id: str) -> _Response: ...
    def get_knowledge_knowledgebase_document_version_variations(self, knowledge_base_id: str, document_id: str, version_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_document_version_variations_iter(self, knowledge_base_id: str, document_id: str, version_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentVersionVariation, _Response]: ...
    def get_knowledge_knowledgebase_export_job(self, knowledge_base_id: str, export_job_id: str) -> _Response: ...
    def get_knowledge_knowledgebase_import_job(self, knowledge_base_id: str, import_job_id: str, *, expand: _Sequence[_Literal["urls"] | str] | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_label(self, knowledge_base_id: str, label_id: str) -> _Response: ...
    def get_knowledge_knowledgebase_labels(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., name: str | None = ..., include_document_count: bool | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_labels_iter(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., name: str | None = ..., include_document_count: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LabelResponse, _Response]: ...
    def get_knowledge_knowledgebase_operations(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., user_id: _Sequence[str] | None = ..., type: _Sequence[str] | None = ..., status: _Sequence[str] | None = ..., interval: str | None = ..., source_id: _Sequence[str] | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_operations_iter(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., user_id: _Sequence[str] | None = ..., type: _Sequence[str] | None = ..., status: _Sequence[str] | None = ..., interval: str | None = ..., source_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OperationResponse, _Response]: ...
    def get_knowledge_knowledgebase_operations_users_query(self, knowledge_base_id: str) -> _Response: ...
    def get_knowledge_knowledgebase_parse_job(self, knowledge_base_id: str, parse_job_id: str, *, expand: _Sequence[_Literal["urls"] | str] | None = ...) -> _Response: ...
    def get_knowledge_knowledgebases(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., name: str | None = ..., core_language: _Literal["en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE", "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR", "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE", "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA", "cs-CZ", "fil-PH", "ms-MY", "he-IL", "el-GR"] | str | None = ..., published: bool | None = ..., sort_by: _Literal["Name", "Date"] | str | None = ..., sort_order: _Literal["ASC", "ascending", "DESC", "descending"] | str | None = ...) -> _Response: ...
    def get_knowledge_knowledgebases_iter(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., name: str | None = ..., core_language: _Literal["en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE", "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR", "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE", "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA", "cs-CZ", "fil-PH", "ms-MY", "he-IL", "el-GR"] | str | None = ..., published: bool | None = ..., sort_by: _Literal["Name", "Date"] | str | None = ..., sort_order: _Literal["ASC", "ascending", "DESC", "descending"] | str | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeBase, _Response]: ...
    def get_knowledge_knowledgebase_sources(self, knowledge_base_id: str, *, type: str | None = ..., expand: _Sequence[_Literal["lastsync"] | str] | None = ..., ids: _Sequence[str] | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_sources_salesforce_source_id(self, knowledge_base_id: str, source_id: str, *, expand: _Sequence[_Literal["lastsync"] | str] | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_sources_servicenow_source_id(self, knowledge_base_id: str, source_id: str, *, expand: _Sequence[_Literal["lastsync"] | str] | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_synchronize_job(self, knowledge_base_id: str, sync_job_id: str) -> _Response: ...
    def get_knowledge_knowledgebase_unanswered_group(self, knowledge_base_id: str, group_id: str, *, app: _Literal["SupportCenter", "MessengerKnowledgeApp", "BotFlow", "Assistant", "SmartAdvisor"] | str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_unanswered_group_phrasegroup(self, knowledge_base_id: str, group_id: str, phrase_group_id: str, *, app: _Literal["SupportCenter", "MessengerKnowledgeApp", "BotFlow", "Assistant", "SmartAdvisor"] | str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_unanswered_groups(self, knowledge_base_id: str, *, app: _Literal["SupportCenter", "MessengerKnowledgeApp", "BotFlow", "Assistant", "SmartAdvisor"] | str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ...) -> _Response: ...
    def get_knowledge_knowledgebase_uploads_urls_job(self, knowledge_base_id: str, job_id: str) -> _Response: ...
    def get_knowledge_setting(self, knowledge_setting_id: str) -> _Response: ...
    def get_knowledge_settings(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., name: str | None = ..., source_id: str | None = ..., sort_by: _Literal["dateModified", "name"] | str | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ...) -> _Response: ...
    def get_knowledge_settings_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., name: str | None = ..., source_id: str | None = ..., sort_by: _Literal["dateModified", "name"] | str | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeSettingsResponse, _Response]: ...
    def get_knowledge_source(self, source_id: str, *, expand: _Sequence[_Literal["lastSync", "filterDetails", "connection"] | str] | None = ...) -> _Response: ...
    def get_knowledge_sources(self, *, expand: _Sequence[_Literal["lastSync", "connection"] | str] | None = ...) -> _Response: ...
    def get_knowledge_sources_synchronizations(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def get_knowledge_sources_synchronizations_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[V3Synchronization, _Response]: ...
    def get_knowledge_source_synchronization(self, source_id: str, synchronization_id: str) -> _Response: ...
    def get_knowledge_source_synchronization_deletion(self, source_id: str, synchronization_id: str, file_id: str) -> _Response: ...
    def get_knowledge_source_synchronization_deletions(self, source_id: str, synchronization_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def get_knowledge_source_synchronization_deletions_iter(self, source_id: str, synchronization_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[V3SynchronizationDeletion, _Response]: ...
    def get_knowledge_source_synchronizations(self, source_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def get_knowledge_source_synchronizations_iter(self, source_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[V3Synchronization, _Response]: ...
    def get_knowledge_source_synchronization_upload(self, source_id: str, synchronization_id: str, file_id: str) -> _Response: ...
    def get_knowledge_source_synchronization_uploads(self, source_id: str, synchronization_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def get_knowledge_source_synchronization_uploads_iter(self, source_id: str, synchronization_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[V3SynchronizationUpload, _Response]: ...
    def patch_knowledge_connection(self, connection_id: str, *, body: ConnectionUpdateRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_knowledge_guest_session_documents_search_search_id(self, session_id: str, search_id: str, body: SearchUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_knowledge_knowledgebase(self, knowledge_base_id: str, body: KnowledgeBaseUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_knowledge_knowledgebase_category(self, knowledge_base_id: str, category_id: str, body: CategoryUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_knowledge_knowledgebase_chunks_search_search_id(self, knowledge_base_id: str, search_id: str, *, body: ChunkSearchRegisterRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_knowledge_knowledgebase_document(self, knowledge_base_id: str, document_id: str, body: KnowledgeDocumentReq | _Mapping[str, _Any]) -> _Response: ...
    def patch_knowledge_knowledgebase_document_feedback_feedback_id(self, knowledge_base_id: str, document_id: str, feedback_id: str, *, body: KnowledgeDocumentFeedbackUpdateRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_knowledge_knowledgebase_documents_search_search_id(self, knowledge_base_id: str, search_id: str, *, body: SearchUpdateRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_knowledge_knowledgebase_document_variation(self, document_variation_id: str, document_id: str, knowledge_base_id: str, body: DocumentVariationRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_knowledge_knowledgebase_import_job(self, knowledge_base_id: str, import_job_id: str, body: ImportStatusRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_knowledge_knowledgebase_label(self, knowledge_base_id: str, label_id: str, body: LabelUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_knowledge_knowledgebase_parse_job(self, knowledge_base_id: str, parse_job_id: str, body: KnowledgeParseJobRequestPatch | _Mapping[str, _Any]) -> _Response: ...
    def patch_knowledge_knowledgebase_synchronize_job(self, knowledge_base_id: str, sync_job_id: str, body: SyncStatusRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_knowledge_knowledgebase_unanswered_group_phrasegroup(self, knowledge_base_id: str, group_id: str, phrase_group_id: str, body: UnansweredPhraseGroupPatchRequestBody | _Mapping[str, _Any]) -> _Response: ...
    def patch_knowledge_setting(self, knowledge_setting_id: str, body: KnowledgeSettingsRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_knowledge_source_synchronization(self, source_id: str, synchronization_id: str, body: V3SynchronizationUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_connections(self, body: ConnectionCreateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_documentuploads(self, body: UploadUrlRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_guest_session_document_copies(self, session_id: str, document_id: str, *, body: KnowledgeGuestDocumentCopy | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_guest_session_document_feedback(self, session_id: str, document_id: str, *, body: KnowledgeGuestDocumentFeedback | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_guest_session_documents_answers(self, session_id: str, body: KnowledgeDocumentsAnswerFilter | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_guest_session_documents_presentations(self, session_id: str, *, body: KnowledgeGuestDocumentPresentation | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_guest_session_documents_search(self, session_id: str, *, expand: _Sequence[_Literal["documentVariations", "documentAlternatives", "knowledgeBaseLanguageCode"] | str] | None = ..., body: KnowledgeDocumentGuestSearchRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_guest_session_documents_search_iter(self, session_id: str, *, expand: _Sequence[_Literal["documentVariations", "documentAlternatives", "knowledgeBaseLanguageCode"] | str] | None = ..., body: KnowledgeDocumentGuestSearchRequest | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentGuestSearchResult, _Response]: ...
    def post_knowledge_guest_session_documents_search_suggestions(self, session_id: str, *, body: KnowledgeGuestDocumentSuggestionRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_guest_session_document_views(self, session_id: str, document_id: str, *, body: KnowledgeGuestDocumentView | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_guest_sessions(self, body: KnowledgeGuestSession | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_categories(self, knowledge_base_id: str, body: CategoryCreateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_chunks_search(self, knowledge_base_id: str, *, body: KnowledgeDocumentChunkRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_knowledgebase_chunks_search_iter(self, knowledge_base_id: str, *, body: KnowledgeDocumentChunkRequest | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DocumentChunkBlock, _Response]: ...
    def post_knowledge_knowledgebase_document_copies(self, knowledge_base_id: str, document_id: str, *, body: KnowledgeDocumentCopy | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_knowledgebase_document_feedback(self, knowledge_base_id: str, document_id: str, *, body: KnowledgeDocumentFeedback | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_knowledgebase_documents(self, knowledge_base_id: str, body: KnowledgeDocumentReq | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_documents_answers(self, knowledge_base_id: str, body: KnowledgeDocumentsAnswerFilter | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_documents_bulk_remove(self, knowledge_base_id: str, body: KnowledgeDocumentBulkRemoveRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_documents_bulk_update(self, knowledge_base_id: str, body: KnowledgeDocumentBulkUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_documents_presentations(self, knowledge_base_id: str, *, body: KnowledgeDocumentPresentation | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_knowledgebase_documents_query(self, knowledge_base_id: str, *, expand: _Sequence[_Literal["documentVariations", "documentAlternatives", "knowledgeBaseLanguageCode", "variationChunks"] | str] | None = ..., body: KnowledgeDocumentQuery | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_knowledgebase_documents_query_iter(self, knowledge_base_id: str, *, expand: _Sequence[_Literal["documentVariations", "documentAlternatives", "knowledgeBaseLanguageCode", "variationChunks"] | str] | None = ..., body: KnowledgeDocumentQuery | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentQueryResult, _Response]: ...
    def post_knowledge_knowledgebase_documents_search(self, knowledge_base_id: str, *, expand: _Sequence[_Literal["documentVariations", "documentAlternatives", "knowledgeBaseLanguageCode", "variationChunks"] | str] | None = ..., body: KnowledgeDocumentSearchRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_knowledgebase_documents_search_iter(self, knowledge_base_id: str, *, expand: _Sequence[_Literal["documentVariations", "documentAlternatives", "knowledgeBaseLanguageCode", "variationChunks"] | str] | None = ..., body: KnowledgeDocumentSearchRequest | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentSearchResult, _Response]: ...
    def post_knowledge_knowledgebase_documents_search_suggestions(self, knowledge_base_id: str, *, body: KnowledgeDocumentSuggestionRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_knowledgebase_documents_versions_bulk_add(self, knowledge_base_id: str, body: KnowledgeDocumentBulkVersionAddRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_document_variations(self, knowledge_base_id: str, document_id: str, body: DocumentVariationRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_document_versions(self, knowledge_base_id: str, document_id: str, body: KnowledgeDocumentVersion | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_document_views(self, knowledge_base_id: str, document_id: str, *, body: KnowledgeDocumentView | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_knowledgebase_export_jobs(self, knowledge_base_id: str, body: KnowledgeExportJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_import_jobs(self, knowledge_base_id: str, body: KnowledgeImportJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_labels(self, knowledge_base_id: str, body: LabelCreateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_parse_job_import(self, knowledge_base_id: str, parse_job_id: str, body: KnowledgeParseJobRequestImport | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_parse_jobs(self, knowledge_base_id: str, body: KnowledgeParseJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebases(self, body: KnowledgeBaseCreateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_sources_salesforce(self, knowledge_base_id: str, body: SalesforceSourceRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_sources_salesforce_source_id_sync(self, knowledge_base_id: str, source_id: str, *, body: _Any | None = ...) -> _Response: ...
    def post_knowledge_knowledgebase_sources_servicenow(self, knowledge_base_id: str, body: ServiceNowSourceRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_sources_servicenow_source_id_sync(self, knowledge_base_id: str, source_id: str, *, body: _Any | None = ...) -> _Response: ...
    def post_knowledge_knowledgebase_synchronize_jobs(self, knowledge_base_id: str, body: KnowledgeSyncJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_uploads_urls_jobs(self, knowledge_base_id: str, body: CreateUploadSourceUrlJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_search(self, *, body: KnowledgeSourcesSearchRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_search_preview(self, *, body: KnowledgeSearchPreviewRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_settings(self, *, body: KnowledgeSettingsRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_sources(self, body: V3SourceCreateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_source_synchronization_deletions(self, source_id: str, synchronization_id: str, body: V3SynchronizationFileDeletionRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_source_synchronizations(self, source_id: str, *, body: V3StartManualSyncRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_knowledge_source_synchronization_uploads(self, source_id: str, synchronization_id: str, body: V3SynchronizationUploadUrlRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_knowledge_knowledgebase_sources_salesforce_source_id(self, knowledge_base_id: str, source_id: str, body: SalesforceSourceRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_knowledge_knowledgebase_sources_servicenow_source_id(self, knowledge_base_id: str, source_id: str, body: ServiceNowSourceRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_knowledge_source(self, source_id: str, body: V3SourceUpdateRequest | _Mapping[str, _Any]) -> _Response: ...

class KnowledgeApi(_PureCloudGroup):
    def with_response(self) -> _RespondingKnowledgeApi: ...
    def delete_knowledge_connection(self, connection_id: str) -> ConnectionResponse:
        """DELETE /api/v2/knowledge/connections/{connectionId}"""
    def delete_knowledge_knowledgebase(self, knowledge_base_id: str) -> KnowledgeBase:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}"""
    def delete_knowledge_knowledgebase_category(self, knowledge_base_id: str, category_id: str) -> CategoryResponse:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}"""
    def delete_knowledge_knowledgebase_document(self, knowledge_base_id: str, document_id: str) -> None:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}"""
    def delete_knowledge_knowledgebase_document_variation(self, document_variation_id: str, document_id: str, knowledge_base_id: str) -> None:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}"""
    def delete_knowledge_knowledgebase_export_job(self, knowledge_base_id: str, export_job_id: str) -> None:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}"""
    def delete_knowledge_knowledgebase_import_job(self, knowledge_base_id: str, import_job_id: str) -> None:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}"""
    def delete_knowledge_knowledgebase_label(self, knowledge_base_id: str, label_id: str) -> LabelResponse:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}"""
    def delete_knowledge_knowledgebase_sources_salesforce_source_id(self, knowledge_base_id: str, source_id: str) -> None:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}"""
    def delete_knowledge_knowledgebase_sources_servicenow_source_id(self, knowledge_base_id: str, source_id: str) -> None:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}"""
    def delete_knowledge_knowledgebase_synchronize_job(self, knowledge_base_id: str, sync_job_id: str) -> None:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}"""
    def delete_knowledge_setting(self, knowledge_setting_id: str) -> None:
        """DELETE /api/v2/knowledge/settings/{knowledgeSettingId}"""
    def delete_knowledge_source(self, source_id: str) -> None:
        """DELETE /api/v2/knowledge/sources/{sourceId}"""
    def delete_knowledge_source_synchronization_deletion(self, source_id: str, synchronization_id: str, file_id: str) -> None:
        """DELETE /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId}"""
    def delete_knowledge_source_synchronization_upload(self, source_id: str, synchronization_id: str, file_id: str) -> None:
        """DELETE /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId}"""
    def get_knowledge_connection(self, connection_id: str, *, expand: _Sequence[_Literal["authenticationProperties"] | str] | None = ...) -> ConnectionResponse:
        """GET /api/v2/knowledge/connections/{connectionId}"""
    def get_knowledge_connection_options(self, connection_id: str, *, after: str | None = ..., page_size: str | None = ..., parent_id: str | None = ...) -> ConnectionOptionListing:
        """GET /api/v2/knowledge/connections/{connectionId}/options"""
    def get_knowledge_connection_options_iter(self, connection_id: str, *, after: str | None = ..., page_size: str | None = ..., parent_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ConnectionOption, ConnectionOptionListing]:
        """All items of GET /api/v2/knowledge/connections/{connectionId}/options"""
    def get_knowledge_connections(self) -> ConnectionListing:
        """GET /api/v2/knowledge/connections"""
    def get_knowledge_guest_session_categories(self, session_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., parent_id: str | None = ..., is_root: bool | None = ..., name: str | None = ..., sort_by: _Literal["Name", "Hierarchy"] | str | None = ..., expand: str | None = ..., include_document_count: bool | None = ...) -> GuestCategoryResponseListing:
        """GET /api/v2/knowledge/guest/sessions/{sessionId}/categories"""
    def get_knowledge_guest_session_categories_iter(self, session_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., parent_id: str | None = ..., is_root: bool | None = ..., name: str | None = ..., sort_by: _Literal["Name", "Hierarchy"] | str | None = ..., expand: str | None = ..., include_document_count: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GuestResponseCategory, GuestCategoryResponseListing]:
        """All items of GET /api/v2/knowledge/guest/sessions/{sessionId}/categories"""
    def get_knowledge_guest_session_document(self, session_id: str, document_id: str) -> KnowledgeGuestDocumentResponse:
        """GET /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}"""
    def get_knowledge_guest_session_documents(self, session_id: str, *, category_id: _Sequence[str] | None = ..., page_size: int | None = ...) -> KnowledgeGuestDocumentResponseListing:
        """GET /api/v2/knowledge/guest/sessions/{sessionId}/documents"""
    def get_knowledge_guest_session_documents_iter(self, session_id: str, *, category_id: _Sequence[str] | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeGuestDocumentResponse, KnowledgeGuestDocumentResponseListing]:
        """All items of GET /api/v2/knowledge/guest/sessions/{sessionId}/documents"""
    def get_knowledge_integration_options(self, integration_id: str, *, knowledge_base_ids: _Sequence[str] | None = ...) -> KnowledgeIntegrationOptionsResponse:
        """GET /api/v2/knowledge/integrations/{integrationId}/options"""
    def get_knowledge_knowledgebase(self, knowledge_base_id: str) -> KnowledgeBase:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}"""
    def get_knowledge_knowledgebase_categories(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., parent_id: str | None = ..., is_root: bool | None = ..., name: str | None = ..., sort_by: _Literal["Name", "Hierarchy"] | str | None = ..., expand: str | None = ..., include_document_count: bool | None = ...) -> CategoryResponseListing:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories"""
    def get_knowledge_knowledgebase_categories_iter(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., parent_id: str | None = ..., is_root: bool | None = ..., name: str | None = ..., sort_by: _Literal["Name", "Hierarchy"] | str | None = ..., expand: str | None = ..., include_document_count: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CategoryResponse, CategoryResponseListing]:
        """All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories"""
    def get_knowledge_knowledgebase_category(self, knowledge_base_id: str, category_id: str) -> CategoryResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}"""
    def get_knowledge_knowledgebase_document(self, knowledge_base_id: str, document_id: str, *, expand: _Sequence[_Literal["category", "labels", "variations"] | str] | None = ..., state: _Literal["Draft", "Published"] | str | None = ...) -> KnowledgeDocumentResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}"""
    def get_knowledge_knowledgebase_document_feedback(self, knowledge_base_id: str, document_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., only_commented: bool | None = ..., document_version_id: str | None = ..., document_variation_id: str | None = ..., app_type: _Literal["Assistant", "BotFlow", "MessengerKnowledgeApp", "SmartAdvisor", "SupportCenter"] | str | None = ..., query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str | None = ..., user_id: str | None = ..., queue_id: str | None = ..., state: _Literal["All", "Draft", "Final"] | str | None = ...) -> KnowledgeDocumentFeedbackResponseListing:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback"""
    def get_knowledge_knowledgebase_document_feedback_iter(self, knowledge_base_id: str, document_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., only_commented: bool | None = ..., document_version_id: str | None = ..., document_variation_id: str | None = ..., app_type: _Literal["Assistant", "BotFlow", "MessengerKnowledgeApp", "SmartAdvisor", "SupportCenter"] | str | None = ..., query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str | None = ..., user_id: str | None = ..., queue_id: str | None = ..., state: _Literal["All", "Draft", "Final"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentFeedbackResponse, KnowledgeDocumentFeedbackResponseListing]:
        """All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback"""
    def get_knowledge_knowledgebase_document_feedback_feedback_id(self, knowledge_base_id: str, document_id: str, feedback_id: str) -> KnowledgeDocumentFeedbackResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}"""
    def get_knowledge_knowledgebase_documents(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., document_id: _Sequence[str] | None = ..., category_id: _Sequence[str] | None = ..., include_subcategories: bool | None = ..., include_drafts: bool | None = ..., label_ids: _Sequence[str] | None = ..., expand: _Sequence[_Literal["category", "labels"] | str] | None = ..., external_ids: _Sequence[str] | None = ...) -> KnowledgeDocumentResponseListing:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents"""
    def get_knowledge_knowledgebase_documents_iter(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., document_id: _Sequence[str] | None = ..., category_id: _Sequence[str] | None = ..., include_subcategories: bool | None = ..., include_drafts: bool | None = ..., label_ids: _Sequence[str] | None = ..., expand: _Sequence[_Literal["category", "labels"] | str] | None = ..., external_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentResponse, KnowledgeDocumentResponseListing]:
        """All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents"""
    def get_knowledge_knowledgebase_documents_feedback(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., only_commented: bool | None = ..., document_version_id: str | None = ..., document_variation_id: str | None = ..., app_type: _Literal["Assistant", "BotFlow", "MessengerKnowledgeApp", "SmartAdvisor", "SupportCenter"] | str | None = ..., query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str | None = ..., user_id: str | None = ..., queue_id: str | None = ..., state: _Literal["All", "Draft", "Final"] | str | None = ...) -> KnowledgeDocumentFeedbackResponseListing:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/feedback"""
    def get_knowledge_knowledgebase_documents_feedback_iter(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., only_commented: bool | None = ..., document_version_id: str | None = ..., document_variation_id: str | None = ..., app_type: _Literal["Assistant", "BotFlow", "MessengerKnowledgeApp", "SmartAdvisor", "SupportCenter"] | str | None = ..., query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str | None = ..., user_id: str | None = ..., queue_id: str | None = ..., state: _Literal["All", "Draft", "Final"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentFeedbackResponse, KnowledgeDocumentFeedbackResponseListing]:
        """All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/feedback"""
    def get_knowledge_knowledgebase_document_variation(self, document_variation_id: str, document_id: str, knowledge_base_id: str, *, document_state: _Literal["Draft", "Published"] | str | None = ..., expand: _Sequence[_Literal["contentUrl"] | str] | None = ...) -> DocumentVariationResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}"""
    def get_knowledge_knowledgebase_document_variations(self, knowledge_base_id: str, document_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., document_state: _Literal["Draft", "Published"] | str | None = ..., expand: _Sequence[_Literal["contentUrl"] | str] | None = ...) -> DocumentVariationResponseListing:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations"""
    def get_knowledge_knowledgebase_document_variations_iter(self, knowledge_base_id: str, document_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., document_state: _Literal["Draft", "Published"] | str | None = ..., expand: _Sequence[_Literal["contentUrl"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DocumentVariationResponse, DocumentVariationResponseListing]:
        """All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations"""
    def get_knowledge_knowledgebase_document_version(self, knowledge_base_id: str, document_id: str, version_id: str, *, expand: _Sequence[_Literal["category", "labels"] | str] | None = ...) -> KnowledgeDocumentVersion:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}"""
    def get_knowledge_knowledgebase_document_versions(self, knowledge_base_id: str, document_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expand: _Sequence[_Literal["category", "labels"] | str] | None = ...) -> KnowledgeDocumentVersionListing:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions"""
    def get_knowledge_knowledgebase_document_versions_iter(self, knowledge_base_id: str, document_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., expand: _Sequence[_Literal["category", "labels"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentVersion, KnowledgeDocumentVersionListing]:
        """All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions"""
    def get_knowledge_knowledgebase_document_version_variation(self, knowledge_base_id: str, document_id: str, version_id: str, variation_id: str) -> KnowledgeDocumentVersionVariation:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations/{variationId}"""
    def get_knowledge_knowledgebase_document_version_variations(self, knowledge_base_id: str, document_id: str, version_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> KnowledgeDocumentVersionVariationListing:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations"""
    def get_knowledge_knowledgebase_document_version_variations_iter(self, knowledge_base_id: str, document_id: str, version_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentVersionVariation, KnowledgeDocumentVersionVariationListing]:
        """All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations"""
    def get_knowledge_knowledgebase_export_job(self, knowledge_base_id: str, export_job_id: str) -> KnowledgeExportJobResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}"""
    def get_knowledge_knowledgebase_import_job(self, knowledge_base_id: str, import_job_id: str, *, expand: _Sequence[_Literal["urls"] | str] | None = ...) -> KnowledgeImportJobResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}"""
    def get_knowledge_knowledgebase_label(self, knowledge_base_id: str, label_id: str) -> LabelResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}"""
    def get_knowledge_knowledgebase_labels(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., name: str | None = ..., include_document_count: bool | None = ...) -> LabelListing:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels"""
    def get_knowledge_knowledgebase_labels_iter(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., name: str | None = ..., include_document_count: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LabelResponse, LabelListing]:
        """All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels"""
    def get_knowledge_knowledgebase_operations(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., user_id: _Sequence[str] | None = ..., type: _Sequence[str] | None = ..., status: _Sequence[str] | None = ..., interval: str | None = ..., source_id: _Sequence[str] | None = ...) -> OperationListing:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations"""
    def get_knowledge_knowledgebase_operations_iter(self, knowledge_base_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., user_id: _Sequence[str] | None = ..., type: _Sequence[str] | None = ..., status: _Sequence[str] | None = ..., interval: str | None = ..., source_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OperationResponse, OperationListing]:
        """All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations"""
    def get_knowledge_knowledgebase_operations_users_query(self, knowledge_base_id: str) -> OperationCreatorUserResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations/users/query"""
    def get_knowledge_knowledgebase_parse_job(self, knowledge_base_id: str, parse_job_id: str, *, expand: _Sequence[_Literal["urls"] | str] | None = ...) -> KnowledgeParseJobResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}"""
    def get_knowledge_knowledgebases(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., name: str | None = ..., core_language: _Literal["en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE", "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR", "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE", "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA", "cs-CZ", "fil-PH", "ms-MY", "he-IL", "el-GR"] | str | None = ..., published: bool | None = ..., sort_by: _Literal["Name", "Date"] | str | None = ..., sort_order: _Literal["ASC", "ascending", "DESC", "descending"] | str | None = ...) -> KnowledgeBaseListing:
        """GET /api/v2/knowledge/knowledgebases"""
    def get_knowledge_knowledgebases_iter(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., name: str | None = ..., core_language: _Literal["en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE", "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR", "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE", "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA", "cs-CZ", "fil-PH", "ms-MY", "he-IL", "el-GR"] | str | None = ..., published: bool | None = ..., sort_by: _Literal["Name", "Date"] | str | None = ..., sort_order: _Literal["ASC", "ascending", "DESC", "descending"] | str | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeBase, KnowledgeBaseListing]:
        """All items of GET /api/v2/knowledge/knowledgebases"""
    def get_knowledge_knowledgebase_sources(self, knowledge_base_id: str, *, type: str | None = ..., expand: _Sequence[_Literal["lastsync"] | str] | None = ..., ids: _Sequence[str] | None = ...) -> list[SourceBaseResponse]:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources"""
    def get_knowledge_knowledgebase_sources_salesforce_source_id(self, knowledge_base_id: str, source_id: str, *, expand: _Sequence[_Literal["lastsync"] | str] | None = ...) -> SalesforceSourceResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}"""
    def get_knowledge_knowledgebase_sources_servicenow_source_id(self, knowledge_base_id: str, source_id: str, *, expand: _Sequence[_Literal["lastsync"] | str] | None = ...) -> ServiceNowSourceResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}"""
    def get_knowledge_knowledgebase_synchronize_job(self, knowledge_base_id: str, sync_job_id: str) -> KnowledgeSyncJobResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}"""
    def get_knowledge_knowledgebase_unanswered_group(self, knowledge_base_id: str, group_id: str, *, app: _Literal["SupportCenter", "MessengerKnowledgeApp", "BotFlow", "Assistant", "SmartAdvisor"] | str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ...) -> UnansweredGroup:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}"""
    def get_knowledge_knowledgebase_unanswered_group_phrasegroup(self, knowledge_base_id: str, group_id: str, phrase_group_id: str, *, app: _Literal["SupportCenter", "MessengerKnowledgeApp", "BotFlow", "Assistant", "SmartAdvisor"] | str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ...) -> UnansweredPhraseGroup:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}"""
    def get_knowledge_knowledgebase_unanswered_groups(self, knowledge_base_id: str, *, app: _Literal["SupportCenter", "MessengerKnowledgeApp", "BotFlow", "Assistant", "SmartAdvisor"] | str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ...) -> UnansweredGroups:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups"""
    def get_knowledge_knowledgebase_uploads_urls_job(self, knowledge_base_id: str, job_id: str) -> GetUploadSourceUrlJobStatusResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}"""
    def get_knowledge_setting(self, knowledge_setting_id: str) -> KnowledgeSettingsResponse:
        """GET /api/v2/knowledge/settings/{knowledgeSettingId}"""
    def get_knowledge_settings(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., name: str | None = ..., source_id: str | None = ..., sort_by: _Literal["dateModified", "name"] | str | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ...) -> KnowledgeSettingListing:
        """GET /api/v2/knowledge/settings"""
    def get_knowledge_settings_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., name: str | None = ..., source_id: str | None = ..., sort_by: _Literal["dateModified", "name"] | str | None = ..., sort_order: _Literal["Asc", "Desc"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeSettingsResponse, KnowledgeSettingListing]:
        """All items of GET /api/v2/knowledge/settings"""
    def get_knowledge_source(self, source_id: str, *, expand: _Sequence[_Literal["lastSync", "filterDetails", "connection"] | str] | None = ...) -> V3SourceExpandableResponse:
        """GET /api/v2/knowledge/sources/{sourceId}"""
    def get_knowledge_sources(self, *, expand: _Sequence[_Literal["lastSync", "connection"] | str] | None = ...) -> V3SourceExpandableListing:
        """GET /api/v2/knowledge/sources"""
    def get_knowledge_sources_synchronizations(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> V3SynchronizationListing:
        """GET /api/v2/knowledge/sources/synchronizations"""
    def get_knowledge_sources_synchronizations_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[V3Synchronization, V3SynchronizationListing]:
        """All items of GET /api/v2/knowledge/sources/synchronizations"""
    def get_knowledge_source_synchronization(self, source_id: str, synchronization_id: str) -> V3Synchronization:
        """GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}"""
    def get_knowledge_source_synchronization_deletion(self, source_id: str, synchronization_id: str, file_id: str) -> V3SynchronizationDeletion:
        """GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId}"""
    def get_knowledge_source_synchronization_deletions(self, source_id: str, synchronization_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> V3SynchronizationDeletionListing:
        """GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions"""
    def get_knowledge_source_synchronization_deletions_iter(self, source_id: str, synchronization_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[V3SynchronizationDeletion, V3SynchronizationDeletionListing]:
        """All items of GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions"""
    def get_knowledge_source_synchronizations(self, source_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> V3SynchronizationListing:
        """GET /api/v2/knowledge/sources/{sourceId}/synchronizations"""
    def get_knowledge_source_synchronizations_iter(self, source_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[V3Synchronization, V3SynchronizationListing]:
        """All items of GET /api/v2/knowledge/sources/{sourceId}/synchronizations"""
    def get_knowledge_source_synchronization_upload(self, source_id: str, synchronization_id: str, file_id: str) -> V3SynchronizationUpload:
        """GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId}"""
    def get_knowledge_source_synchronization_uploads(self, source_id: str, synchronization_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> V3SynchronizationUploadListing:
        """GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads"""
    def get_knowledge_source_synchronization_uploads_iter(self, source_id: str, synchronization_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[V3SynchronizationUpload, V3SynchronizationUploadListing]:
        """All items of GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads"""
    def patch_knowledge_connection(self, connection_id: str, *, body: ConnectionUpdateRequest | _Mapping[str, _Any] | None = ...) -> ConnectionResponse:
        """PATCH /api/v2/knowledge/connections/{connectionId}"""
    def patch_knowledge_guest_session_documents_search_search_id(self, session_id: str, search_id: str, body: SearchUpdateRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/{searchId}"""
    def patch_knowledge_knowledgebase(self, knowledge_base_id: str, body: KnowledgeBaseUpdateRequest | _Mapping[str, _Any]) -> KnowledgeBase:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}"""
    def patch_knowledge_knowledgebase_category(self, knowledge_base_id: str, category_id: str, body: CategoryUpdateRequest | _Mapping[str, _Any]) -> CategoryResponse:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}"""
    def patch_knowledge_knowledgebase_chunks_search_search_id(self, knowledge_base_id: str, search_id: str, *, body: ChunkSearchRegisterRequest | _Mapping[str, _Any] | None = ...) -> None:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search/{searchId}"""
    def patch_knowledge_knowledgebase_document(self, knowledge_base_id: str, document_id: str, body: KnowledgeDocumentReq | _Mapping[str, _Any]) -> KnowledgeDocumentResponse:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}"""
    def patch_knowledge_knowledgebase_document_feedback_feedback_id(self, knowledge_base_id: str, document_id: str, feedback_id: str, *, body: KnowledgeDocumentFeedbackUpdateRequest | _Mapping[str, _Any] | None = ...) -> KnowledgeDocumentFeedbackResponse:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}"""
    def patch_knowledge_knowledgebase_documents_search_search_id(self, knowledge_base_id: str, search_id: str, *, body: SearchUpdateRequest | _Mapping[str, _Any] | None = ...) -> None:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/{searchId}"""
    def patch_knowledge_knowledgebase_document_variation(self, document_variation_id: str, document_id: str, knowledge_base_id: str, body: DocumentVariationRequest | _Mapping[str, _Any]) -> DocumentVariationResponse:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}"""
    def patch_knowledge_knowledgebase_import_job(self, knowledge_base_id: str, import_job_id: str, body: ImportStatusRequest | _Mapping[str, _Any]) -> KnowledgeImportJobResponse:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}"""
    def patch_knowledge_knowledgebase_label(self, knowledge_base_id: str, label_id: str, body: LabelUpdateRequest | _Mapping[str, _Any]) -> LabelResponse:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}"""
    def patch_knowledge_knowledgebase_parse_job(self, knowledge_base_id: str, parse_job_id: str, body: KnowledgeParseJobRequestPatch | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}"""
    def patch_knowledge_knowledgebase_synchronize_job(self, knowledge_base_id: str, sync_job_id: str, body: SyncStatusRequest | _Mapping[str, _Any]) -> KnowledgeSyncJobResponse:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}"""
    def patch_knowledge_knowledgebase_unanswered_group_phrasegroup(self, knowledge_base_id: str, group_id: str, phrase_group_id: str, body: UnansweredPhraseGroupPatchRequestBody | _Mapping[str, _Any]) -> UnansweredPhraseGroupUpdateResponse:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}"""
    def patch_knowledge_setting(self, knowledge_setting_id: str, body: KnowledgeSettingsRequest | _Mapping[str, _Any]) -> KnowledgeSettingsResponse:
        """PATCH /api/v2/knowledge/settings/{knowledgeSettingId}"""
    def patch_knowledge_source_synchronization(self, source_id: str, synchronization_id: str, body: V3SynchronizationUpdateRequest | _Mapping[str, _Any]) -> V3Synchronization:
        """PATCH /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}"""
    def post_knowledge_connections(self, body: ConnectionCreateRequest | _Mapping[str, _Any]) -> ConnectionCreateResponse:
        """POST /api/v2/knowledge/connections"""
    def post_knowledge_documentuploads(self, body: UploadUrlRequest | _Mapping[str, _Any]) -> UploadUrlResponse:
        """POST /api/v2/knowledge/documentuploads"""
    def post_knowledge_guest_session_document_copies(self, session_id: str, document_id: str, *, body: KnowledgeGuestDocumentCopy | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/copies"""
    def post_knowledge_guest_session_document_feedback(self, session_id: str, document_id: str, *, body: KnowledgeGuestDocumentFeedback | _Mapping[str, _Any] | None = ...) -> KnowledgeGuestDocumentFeedback:
        """POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/feedback"""
    def post_knowledge_guest_session_documents_answers(self, session_id: str, body: KnowledgeDocumentsAnswerFilter | _Mapping[str, _Any]) -> KnowledgeGuestAnswerDocumentsResponse:
        """POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/answers"""
    def post_knowledge_guest_session_documents_presentations(self, session_id: str, *, body: KnowledgeGuestDocumentPresentation | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/presentations"""
    def post_knowledge_guest_session_documents_search(self, session_id: str, *, expand: _Sequence[_Literal["documentVariations", "documentAlternatives", "knowledgeBaseLanguageCode"] | str] | None = ..., body: KnowledgeDocumentGuestSearchRequest | _Mapping[str, _Any] | None = ...) -> KnowledgeDocumentGuestSearch:
        """POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search"""
    def post_knowledge_guest_session_documents_search_iter(self, session_id: str, *, expand: _Sequence[_Literal["documentVariations", "documentAlternatives", "knowledgeBaseLanguageCode"] | str] | None = ..., body: KnowledgeDocumentGuestSearchRequest | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentGuestSearchResult, KnowledgeDocumentGuestSearch]:
        """All items of POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search"""
    def post_knowledge_guest_session_documents_search_suggestions(self, session_id: str, *, body: KnowledgeGuestDocumentSuggestionRequest | _Mapping[str, _Any] | None = ...) -> KnowledgeGuestDocumentSuggestion:
        """POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/suggestions"""
    def post_knowledge_guest_session_document_views(self, session_id: str, document_id: str, *, body: KnowledgeGuestDocumentView | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/views"""
    def post_knowledge_guest_sessions(self, body: KnowledgeGuestSession | _Mapping[str, _Any]) -> KnowledgeGuestSession:
        """POST /api/v2/knowledge/guest/sessions"""
    def post_knowledge_knowledgebase_categories(self, knowledge_base_id: str, body: CategoryCreateRequest | _Mapping[str, _Any]) -> CategoryResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories"""
    def post_knowledge_knowledgebase_chunks_search(self, knowledge_base_id: str, *, body: KnowledgeDocumentChunkRequest | _Mapping[str, _Any] | None = ...) -> KnowledgeDocumentChunkResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search"""
    def post_knowledge_knowledgebase_chunks_search_iter(self, knowledge_base_id: str, *, body: KnowledgeDocumentChunkRequest | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DocumentChunkBlock, KnowledgeDocumentChunkResponse]:
        """All items of POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search"""
    def post_knowledge_knowledgebase_document_copies(self, knowledge_base_id: str, document_id: str, *, body: KnowledgeDocumentCopy | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/copies"""
    def post_knowledge_knowledgebase_document_feedback(self, knowledge_base_id: str, document_id: str, *, body: KnowledgeDocumentFeedback | _Mapping[str, _Any] | None = ...) -> KnowledgeDocumentFeedbackResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback"""
    def post_knowledge_knowledgebase_documents(self, knowledge_base_id: str, body: KnowledgeDocumentReq | _Mapping[str, _Any]) -> KnowledgeDocumentResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents"""
    def post_knowledge_knowledgebase_documents_answers(self, knowledge_base_id: str, body: KnowledgeDocumentsAnswerFilter | _Mapping[str, _Any]) -> KnowledgeAnswerDocumentsResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/answers"""
    def post_knowledge_knowledgebase_documents_bulk_remove(self, knowledge_base_id: str, body: KnowledgeDocumentBulkRemoveRequest | _Mapping[str, _Any]) -> BulkResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/remove"""
    def post_knowledge_knowledgebase_documents_bulk_update(self, knowledge_base_id: str, body: KnowledgeDocumentBulkUpdateRequest | _Mapping[str, _Any]) -> BulkResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/update"""
    def post_knowledge_knowledgebase_documents_presentations(self, knowledge_base_id: str, *, body: KnowledgeDocumentPresentation | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/presentations"""
    def post_knowledge_knowledgebase_documents_query(self, knowledge_base_id: str, *, expand: _Sequence[_Literal["documentVariations", "documentAlternatives", "knowledgeBaseLanguageCode", "variationChunks"] | str] | None = ..., body: KnowledgeDocumentQuery | _Mapping[str, _Any] | None = ...) -> KnowledgeDocumentQueryResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/query"""
    def post_knowledge_knowledgebase_documents_query_iter(self, knowledge_base_id: str, *, expand: _Sequence[_Literal["documentVariations", "documentAlternatives", "knowledgeBaseLanguageCode", "variationChunks"] | str] | None = ..., body: KnowledgeDocumentQuery | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentQueryResult, KnowledgeDocumentQueryResponse]:
        """All items of POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/query"""
    def post_knowledge_knowledgebase_documents_search(self, knowledge_base_id: str, *, expand: _Sequence[_Literal["documentVariations", "documentAlternatives", "knowledgeBaseLanguageCode", "variationChunks"] | str] | None = ..., body: KnowledgeDocumentSearchRequest | _Mapping[str, _Any] | None = ...) -> KnowledgeDocumentSearch:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search"""
    def post_knowledge_knowledgebase_documents_search_iter(self, knowledge_base_id: str, *, expand: _Sequence[_Literal["documentVariations", "documentAlternatives", "knowledgeBaseLanguageCode", "variationChunks"] | str] | None = ..., body: KnowledgeDocumentSearchRequest | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeDocumentSearchResult, KnowledgeDocumentSearch]:
        """All items of POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search"""
    def post_knowledge_knowledgebase_documents_search_suggestions(self, knowledge_base_id: str, *, body: KnowledgeDocumentSuggestionRequest | _Mapping[str, _Any] | None = ...) -> KnowledgeDocumentSuggestion:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/suggestions"""
    def post_knowledge_knowledgebase_documents_versions_bulk_add(self, knowledge_base_id: str, body: KnowledgeDocumentBulkVersionAddRequest | _Mapping[str, _Any]) -> BulkResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/versions/bulk/add"""
    def post_knowledge_knowledgebase_document_variations(self, knowledge_base_id: str, document_id: str, body: DocumentVariationRequest | _Mapping[str, _Any]) -> DocumentVariationResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations"""
    def post_knowledge_knowledgebase_document_versions(self, knowledge_base_id: str, document_id: str, body: KnowledgeDocumentVersion | _Mapping[str, _Any]) -> KnowledgeDocumentVersion:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions"""
    def post_knowledge_knowledgebase_document_views(self, knowledge_base_id: str, document_id: str, *, body: KnowledgeDocumentView | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/views"""
    def post_knowledge_knowledgebase_export_jobs(self, knowledge_base_id: str, body: KnowledgeExportJobRequest | _Mapping[str, _Any]) -> KnowledgeExportJobResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs"""
    def post_knowledge_knowledgebase_import_jobs(self, knowledge_base_id: str, body: KnowledgeImportJobRequest | _Mapping[str, _Any]) -> KnowledgeImportJobResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs"""
    def post_knowledge_knowledgebase_labels(self, knowledge_base_id: str, body: LabelCreateRequest | _Mapping[str, _Any]) -> LabelResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels"""
    def post_knowledge_knowledgebase_parse_job_import(self, knowledge_base_id: str, parse_job_id: str, body: KnowledgeParseJobRequestImport | _Mapping[str, _Any]) -> None:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}/import"""
    def post_knowledge_knowledgebase_parse_jobs(self, knowledge_base_id: str, body: KnowledgeParseJobRequest | _Mapping[str, _Any]) -> KnowledgeParseJobResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs"""
    def post_knowledge_knowledgebases(self, body: KnowledgeBaseCreateRequest | _Mapping[str, _Any]) -> KnowledgeBase:
        """POST /api/v2/knowledge/knowledgebases"""
    def post_knowledge_knowledgebase_sources_salesforce(self, knowledge_base_id: str, body: SalesforceSourceRequest | _Mapping[str, _Any]) -> KnowledgeSyncJobResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce"""
    def post_knowledge_knowledgebase_sources_salesforce_source_id_sync(self, knowledge_base_id: str, source_id: str, *, body: _Any | None = ...) -> SourceSyncResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}/sync"""
    def post_knowledge_knowledgebase_sources_servicenow(self, knowledge_base_id: str, body: ServiceNowSourceRequest | _Mapping[str, _Any]) -> KnowledgeSyncJobResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow"""
    def post_knowledge_knowledgebase_sources_servicenow_source_id_sync(self, knowledge_base_id: str, source_id: str, *, body: _Any | None = ...) -> SourceSyncResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}/sync"""
    def post_knowledge_knowledgebase_synchronize_jobs(self, knowledge_base_id: str, body: KnowledgeSyncJobRequest | _Mapping[str, _Any]) -> KnowledgeSyncJobResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs"""
    def post_knowledge_knowledgebase_uploads_urls_jobs(self, knowledge_base_id: str, body: CreateUploadSourceUrlJobRequest | _Mapping[str, _Any]) -> CreateUploadSourceUrlJobResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs"""
    def post_knowledge_search(self, *, body: KnowledgeSourcesSearchRequest | _Mapping[str, _Any] | None = ...) -> KnowledgeSourcesSearchResponse:
        """POST /api/v2/knowledge/search"""
    def post_knowledge_search_preview(self, *, body: KnowledgeSearchPreviewRequest | _Mapping[str, _Any] | None = ...) -> KnowledgeSearchPreviewResponse:
        """POST /api/v2/knowledge/search/preview"""
    def post_knowledge_settings(self, *, body: KnowledgeSettingsRequest | _Mapping[str, _Any] | None = ...) -> KnowledgeSettingsResponse:
        """POST /api/v2/knowledge/settings"""
    def post_knowledge_sources(self, body: V3SourceCreateRequest | _Mapping[str, _Any]) -> V3SourceDetailedResponse:
        """POST /api/v2/knowledge/sources"""
    def post_knowledge_source_synchronization_deletions(self, source_id: str, synchronization_id: str, body: V3SynchronizationFileDeletionRequest | _Mapping[str, _Any]) -> V3SynchronizationDeletion:
        """POST /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions"""
    def post_knowledge_source_synchronizations(self, source_id: str, *, body: V3StartManualSyncRequest | _Mapping[str, _Any] | None = ...) -> V3Synchronization:
        """POST /api/v2/knowledge/sources/{sourceId}/synchronizations"""
    def post_knowledge_source_synchronization_uploads(self, source_id: str, synchronization_id: str, body: V3SynchronizationUploadUrlRequest | _Mapping[str, _Any]) -> V3SynchronizationUploadUrlResponse:
        """POST /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads"""
    def put_knowledge_knowledgebase_sources_salesforce_source_id(self, knowledge_base_id: str, source_id: str, body: SalesforceSourceRequest | _Mapping[str, _Any]) -> SalesforceSourceResponse:
        """PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}"""
    def put_knowledge_knowledgebase_sources_servicenow_source_id(self, knowledge_base_id: str, source_id: str, body: ServiceNowSourceRequest | _Mapping[str, _Any]) -> ServiceNowSourceResponse:
        """PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}"""
    def put_knowledge_source(self, source_id: str, body: V3SourceUpdateRequest | _Mapping[str, _Any]) -> V3SourceDetailedResponse:
        """PUT /api/v2/knowledge/sources/{sourceId}"""

class AnswerGenerationDocument(_Model):
    id: str
    title: str
    self_uri: str

class AuthenticationProperties(_Model):
    sharepoint: SharepointAuthenticationProperties

class CategoryCreateRequest(_Model):
    id: str
    name: str
    parent_category_id: str
    description: str
    external_id: str
    self_uri: str

class CategoryReference(_Model):
    id: str
    name: str
    parent_category: CategoryReference
    self_uri: str

class CategoryResponse(_Model):
    id: str
    name: str
    description: str
    external_id: str
    date_created: str
    date_modified: str
    parent_category: CategoryReference
    document_count: int
    knowledge_base: KnowledgeBaseReference
    self_uri: str

class CategoryResponseListing(_Model):
    entities: list[CategoryResponse]
    next_uri: str
    self_uri: str
    previous_uri: str

class CategoryUpdateRequest(_Model):
    id: str
    name: str
    parent_category_id: str
    description: str
    external_id: str
    self_uri: str

class ChunkSearchRegisterRequest(_Model):
    session_id: str
    answered: bool
    selected_answers: list[SelectedAnswer]

class ConnectionCreateRequest(_Model):
    name: str
    integration_id: str
    redirect_url: str

class ConnectionCreateResponse(_Model):
    id: str
    name: str
    type: _Literal["Sharepoint"] | str
    integration: KnowledgeIntegrationReference
    authentication_properties: AuthenticationProperties
    created_by: UserReference
    modified_by: UserReference
    date_created: str
    date_modified: str
    status: _Literal["Created", "Connected", "Expired", "Failed"] | str
    self_uri: str

class ConnectionListing(_Model):
    entities: list[ConnectionResponse]

class ConnectionOption(_Model):
    id: str
    name: str

class ConnectionOptionListing(_Model):
    entities: list[ConnectionOption]
    next_uri: str
    self_uri: str
    previous_uri: str

class ConnectionResponse(_Model):
    id: str
    name: str
    type: _Literal["Sharepoint"] | str
    integration: KnowledgeIntegrationReference
    authentication_properties: AuthenticationProperties
    created_by: UserReference
    modified_by: UserReference
    date_created: str
    date_modified: str
    status: _Literal["Created", "Connected", "Expired", "Failed"] | str
    error: ErrorBody
    date_expiry: str
    self_uri: str

class ConnectionUpdateRequest(_Model):
    code: str
    error: str
    error_description: str

class DocumentBody(_Model):
    blocks: list[DocumentBodyBlock]

class DocumentBodyBlock(_Model):
    type: _Literal["Paragraph", "Image", "Video", "OrderedList", "UnorderedList", "Table"] | str
    image: DocumentBodyImage
    video: DocumentBodyVideo
    paragraph: DocumentBodyParagraph
    list: DocumentBodyList
    table: DocumentBodyTable

class DocumentBodyBlockWithHighlight(_Model):
    type: _Literal["Paragraph", "Image", "Video", "OrderedList", "UnorderedList", "Table"] | str
    image: DocumentBodyImage
    video: DocumentBodyVideo
    paragraph: DocumentBodyParagraphWithHighlight
    list: DocumentBodyListWithHighlight
    table: DocumentBodyTableWithHighlight

class DocumentBodyImage(_Model):
    url: str
    hyperlink: str
    properties: DocumentBodyImageProperties

class DocumentBodyImageProperties(_Model):
    background_color: str
    align: _Literal["Center", "Left", "Right", "Justify"] | str
    indentation: float
    width: float
    width_with_unit: DocumentElementLength
    alt_text: str

class DocumentBodyList(_Model):
    properties: DocumentBodyListBlockProperties
    blocks: list[DocumentBodyListBlock]

class DocumentBodyListBlock(_Model):
    type: _Literal["ListItem"] | str
    properties: DocumentBodyListItemProperties
    blocks: list[DocumentListContentBlock]

class DocumentBodyListBlockProperties(_Model):
    unordered_type: _Literal["Normal", "Square", "Circle", "None"] | str
    ordered_type: _Literal["Number", "LowerAlpha", "LowerGreek", "LowerRoman", "UpperAlpha", "UpperRoman", "None"] | str

class DocumentBodyListBlockWithHighlight(_Model):
    type: _Literal["ListItem"] | str
    properties: DocumentBodyListItemProperties
    blocks: list[DocumentListContentBlockWithHighlight]

class DocumentBodyListItemProperties(_Model):
    background_color: str
    align: _Literal["Center", "Left", "Right", "Justify"] | str
    indentation: float
    font_size: _Literal["XxSmall", "XSmall", "Small", "Medium", "Large", "XLarge", "XxLarge", "XxxLarge"] | str
    font_type: _Literal["Paragraph", "Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6", "Preformatted"] | str
    text_color: str
    unordered_type: _Literal["Normal", "Square", "Circle", "None"] | str
    ordered_type: _Literal["Number", "LowerAlpha", "LowerGreek", "LowerRoman", "UpperAlpha", "UpperRoman", "None"] | str

class DocumentBodyListWithHighlight(_Model):
    properties: DocumentBodyListBlockProperties
    blocks: list[DocumentBodyListBlockWithHighlight]

class DocumentBodyParagraph(_Model):
    blocks: list[DocumentContentBlock]
    properties: DocumentBodyParagraphProperties

class DocumentBodyParagraphProperties(_Model):
    font_size: _Literal["XxSmall", "XSmall", "Small", "Medium", "Large", "XLarge", "XxLarge", "XxxLarge"] | str
    font_type: _Literal["Paragraph", "Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6", "Preformatted"] | str
    text_color: str
    background_color: str
    align: _Literal["Center", "Left", "Right", "Justify"] | str
    indentation: float

class DocumentBodyParagraphWithHighlight(_Model):
    blocks: list[DocumentContentBlockWithHighlight]
    properties: DocumentBodyParagraphProperties

class DocumentBodyTable(_Model):
    properties: DocumentBodyTableProperties
    rows: list[DocumentBodyTableRowBlock]

class DocumentBodyTableCaptionBlock(_Model):
    blocks: list[DocumentBodyTableCaptionItem]

class DocumentBodyTableCaptionItem(_Model):
    type: _Literal["Text", "Paragraph", "Image", "Video", "OrderedList", "UnorderedList"] | str
    text: DocumentText
    paragraph: DocumentBodyParagraph
    image: DocumentBodyImage
    video: DocumentBodyVideo
    list: DocumentBodyList

class DocumentBodyTableCellBlock(_Model):
    properties: DocumentBodyTableCellBlockProperties
    blocks: list[DocumentTableContentBlock]

class DocumentBodyTableCellBlockProperties(_Model):
    cell_type: _Literal["Cell", "HeaderCell"] | str
    width: float
    width_with_unit: DocumentElementLength
    height: float
    horizontal_align: _Literal["Center", "Left", "Right"] | str
    vertical_align: _Literal["Top", "Middle", "Bottom"] | str
    border_width: float
    border_style: _Literal["Solid", "Dotted", "Dashed", "Double", "Groove", "Ridge", "Inset", "Outset", "Hidden", "None"] | str
    border_color: str
    background_color: str
    scope: _Literal["Row", "Column", "RowGroup", "ColumnGroup", "None"] | str
    col_span: int
    row_span: int

class DocumentBodyTableCellBlockWithHighlight(_Model):
    properties: DocumentBodyTableCellBlockProperties
    blocks: list[DocumentTableContentBlockWithHighlight]

class DocumentBodyTableProperties(_Model):
    width: float
    width_with_unit: DocumentElementLength
    height: float
    cell_spacing: float
    cell_padding: float
    border_width: float
    alignment: _Literal["Center", "Left", "Right"] | str
    border_style: _Literal["Solid", "Dotted", "Dashed", "Double", "Groove", "Ridge", "Inset", "Outset", "Hidden", "None"] | str
    border_color: str
    background_color: str
    caption: DocumentBodyTableCaptionBlock

class DocumentBodyTableRowBlock(_Model):
    properties: DocumentBodyTableRowBlockProperties
    cells: list[DocumentBodyTableCellBlock]

class DocumentBodyTableRowBlockProperties(_Model):
    row_type: _Literal["Header", "Footer", "Body"] | str
    alignment: _Literal["Center", "Left", "Right"] | str
    height: float
    border_style: _Literal["Solid", "Dotted", "Dashed", "Double", "Groove", "Ridge", "Inset", "Outset", "Hidden", "None"] | str
    border_color: str
    background_color: str

class DocumentBodyTableRowBlockWithHighlight(_Model):
    properties: DocumentBodyTableRowBlockProperties
    cells: list[DocumentBodyTableCellBlockWithHighlight]

class DocumentBodyTableWithHighlight(_Model):
    properties: DocumentBodyTableProperties
    rows: list[DocumentBodyTableRowBlockWithHighlight]

class DocumentBodyVideo(_Model):
    url: str
    properties: DocumentBodyVideoProperties

class DocumentBodyVideoProperties(_Model):
    background_color: str
    align: _Literal["Center", "Left", "Right", "Justify"] | str
    indentation: float
    width: DocumentElementLength
    height: DocumentElementLength

class DocumentBodyWithHighlight(_Model):
    blocks: list[DocumentBodyBlockWithHighlight]

class DocumentChunkBlock(_Model):
    id: str
    text: str
    confidence: float
    document: DocumentChunkReference

class DocumentChunkReference(_Model):
    id: str
    title: str
    self_uri: str

class DocumentContentBlock(_Model):
    type: _Literal["Text", "Image", "Video"] | str
    text: DocumentText
    image: DocumentBodyImage
    video: DocumentBodyVideo

class DocumentContentBlockWithHighlight(_Model):
    type: _Literal["Text", "Image", "Video"] | str
    text: DocumentText
    image: DocumentBodyImage
    video: DocumentBodyVideo
    answer_highlight: DocumentContentHighlightIndex

class DocumentContentHighlightIndex(_Model):
    start_index: int
    end_index: int

class DocumentElementLength(_Model):
    value: float
    unit: _Literal["Em", "Percentage", "Px"] | str

class DocumentListContentBlock(_Model):
    type: _Literal["Text", "Image", "OrderedList", "UnorderedList", "Video"] | str
    text: DocumentText
    image: DocumentBodyImage
    video: DocumentBodyVideo
    list: DocumentBodyList

class DocumentListContentBlockWithHighlight(_Model):
    type: _Literal["Text", "Image", "OrderedList", "UnorderedList", "Video"] | str
    text: DocumentText
    image: DocumentBodyImage
    video: DocumentBodyVideo
    list: DocumentBodyListWithHighlight
    answer_highlight: DocumentContentHighlightIndex

class DocumentQuery(_Model):
    clauses: list[DocumentQueryClause]
    operator: _Literal["Or", "And"] | str

class DocumentQueryClause(_Model):
    operator: _Literal["Or", "And"] | str
    predicates: list[DocumentQueryPredicate]

class DocumentQueryInterval(_Model):
    field: _Literal["dateCreated", "dateModified", "datePublished"] | str
    value: str

class DocumentQueryPredicate(_Model):
    fields: list[str]
    values_: list[str]
    type: _Literal["Equals", "NotEquals", "Contains", "MatchAll", "MatchAny"] | str

class DocumentTableContentBlock(_Model):
    type: _Literal["Paragraph", "Text", "Image", "Video", "OrderedList", "UnorderedList", "Table"] | str
    text: DocumentText
    image: DocumentBodyImage
    video: DocumentBodyVideo
    paragraph: DocumentBodyParagraph
    list: DocumentBodyList
    table: DocumentBodyTable

class DocumentTableContentBlockWithHighlight(_Model):
    type: _Literal["Paragraph", "Text", "Image", "Video", "OrderedList", "UnorderedList", "Table"] | str
    text: DocumentText
    image: DocumentBodyImage
    video: DocumentBodyVideo
    paragraph: DocumentBodyParagraphWithHighlight
    list: DocumentBodyListWithHighlight
    table: DocumentBodyTableWithHighlight
    answer_highlight: DocumentContentHighlightIndex

class DocumentText(_Model):
    text: str
    marks: list[str]
    hyperlink: str
    properties: DocumentTextProperties

class DocumentTextProperties(_Model):
    font_size: _Literal["XxSmall", "XSmall", "Small", "Medium", "Large", "XLarge", "XxLarge", "XxxLarge"] | str
    text_color: str
    background_color: str

class DocumentVariationAnswer(_Model):
    id: str
    date_created: str
    date_modified: str
    document_version: AddressableEntityRef
    contexts: list[DocumentVariationContext]
    document: KnowledgeDocumentReference
    priority: int
    name: str
    body: DocumentBodyWithHighlight
    self_uri: str

class DocumentVariationContext(_Model):
    context: KnowledgeContextReference
    values_: list[KnowledgeContextValueReference]

class DocumentVariationQueryChunkBlock(_Model):
    id: str
    text: str

class DocumentVariationRequest(_Model):
    id: str
    date_created: str
    date_modified: str
    document_version: AddressableEntityRef
    contexts: list[DocumentVariationContext]
    document: KnowledgeDocumentReference
    priority: int
    name: str
    body: DocumentBody
    self_uri: str

class DocumentVariationResponse(_Model):
    id: str
    date_created: str
    date_modified: str
    document_version: AddressableEntityRef
    contexts: list[DocumentVariationContext]
    document: KnowledgeDocumentReference
    priority: int
    name: str
    body: DocumentBody
    self_uri: str

class DocumentVariationResponseListing(_Model):
    entities: list[DocumentVariationResponse]
    next_uri: str
    self_uri: str
    previous_uri: str

class DocumentVariationSearchChunkBlock(_Model):
    id: str
    text: str
    confidence: float

class EntityReference(_Model):
    id: str

class FabricTag(_Model):
    name: str

class GuestCategoryReference(_Model):
    id: str
    self_uri: str

class GuestCategoryResponseListing(_Model):
    entities: list[GuestResponseCategory]
    next_uri: str
    self_uri: str
    previous_uri: str
    session_id: str

class GuestResponseCategory(_Model):
    id: str
    name: str
    description: str
    external_id: str
    date_created: str
    date_modified: str
    parent_category: GuestCategoryReference
    self_uri: str

class ImportStatusRequest(_Model):
    status: str

class KnowledgeAnswerDocumentResponse(_Model):
    id: str
    title: str
    answer: str
    variation: DocumentVariationAnswer

class KnowledgeAnswerDocumentsResponse(_Model):
    results: list[KnowledgeAnswerDocumentResponse]
    answer_generation: KnowledgeAnswerGenerationResponse

class KnowledgeAnswerGenerationResponse(_Model):
    answer: str
    documents: list[AnswerGenerationDocument]

class KnowledgeBase(_Model):
    id: str
    name: str
    description: str
    core_language: _Literal["en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE", "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR", "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE", "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA", "cs-CZ", "fil-PH", "ms-MY", "he-IL", "el-GR", "ar-SA"] | str
    date_created: str
    date_modified: str
    faq_count: int
    date_document_last_modified: str
    article_count: int
    published: bool
    content_search_enabled: bool
    self_uri: str

class KnowledgeBaseCreateRequest(_Model):
    name: str
    description: str
    core_language: _Literal["en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE", "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR", "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE", "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA", "cs-CZ", "fil-PH", "ms-MY", "he-IL", "el-GR", "ar-SA"] | str
    content_search_enabled: bool

class KnowledgeBaseListing(_Model):
    entities: list[KnowledgeBase]
    next_uri: str
    self_uri: str
    previous_uri: str

class KnowledgeBaseUpdateRequest(_Model):
    name: str
    description: str

class KnowledgeContextReference(_Model):
    id: str
    self_uri: str

class KnowledgeContextValueReference(_Model):
    id: str
    self_uri: str

class KnowledgeConversationContext(_Model):
    conversation_id: str
    media_type: _Literal["Unknown", "Callback", "Chat", "Cobrowse", "Email", "Message", "Screenshare", "Video", "Voice"] | str
    message_type: _Literal["Unknown", "Phone", "SMS", "GenesysChatWidget", "FacebookMessenger", "WeChat", "Whatsapp", "AppleBusinessChat", "Telegram", "Slack", "Signal", "Line", "Discord", "TwitterDirectMessage", "Other", "Open", "Instagram", "Apple"] | str
    queue_id: str
    external_contact_id: str

class KnowledgeConversationContextResponse(_Model):
    conversation: AddressableEntityRef
    queue: AddressableEntityRef
    external_contact: AddressableEntityRef
    media_type: _Literal["Unknown", "Callback", "Chat", "Cobrowse", "Email", "Message", "Screenshare", "Video", "Voice"] | str

class KnowledgeConversationTurn(_Model):
    participant: _Literal["External", "Internal"] | str
    text: str

class KnowledgeDocumentAlternative(_Model):
    phrase: str
    autocomplete: bool

class KnowledgeDocumentBulkRemoveRequest(_Model):
    entities: list[WritableEntity]

class KnowledgeDocumentBulkUpdateEntity(_Model):
    id: str
    category_id: str
    label_ids: list[str]

class KnowledgeDocumentBulkUpdateRequest(_Model):
    entities: list[KnowledgeDocumentBulkUpdateEntity]

class KnowledgeDocumentBulkVersionAddEntity(_Model):
    id: str
    restore_from_version_id: str
    restore_previous: bool

class KnowledgeDocumentBulkVersionAddRequest(_Model):
    entities: list[KnowledgeDocumentBulkVersionAddEntity]

class KnowledgeDocumentChunkRequest(_Model):
    query: str
    page_size: int
    page_number: int
    filter: DocumentQuery
    query_type: _Literal["AutoSearch", "ManualSearch", "Suggestion"] | str
    preprocess_query: bool
    include_draft_documents: bool
    application: KnowledgeSearchClientApplication
    conversation_context: KnowledgeConversationContext
    confidence_threshold: float

class KnowledgeDocumentChunkResponse(_Model):
    query: str
    total: int
    page_count: int
    page_size: int
    page_number: int
    query_type: _Literal["AutoSearch", "ManualSearch", "Suggestion"] | str
    search_id: str
    preprocess_query: bool
    confidence_threshold: float
    results: list[DocumentChunkBlock]
    application: KnowledgeSearchClientApplication
    conversation_context: KnowledgeConversationContextResponse

class KnowledgeDocumentCopy(_Model):
    document_variation_id: str
    document_version_id: str
    search_id: str
    query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str
    surfacing_method: _Literal["Unknown", "Article", "Snippet", "Highlight", "Generative"] | str
    session_id: str
    conversation_context: KnowledgeConversationContext
    application: KnowledgeSearchClientApplication

class KnowledgeDocumentFeedback(_Model):
    id: str
    document_variation: EntityReference
    rating: _Literal["Negative", "Positive"] | str
    reason: _Literal["DocumentContent", "SearchResults"] | str
    comment: str
    search: EntityReference
    session_id: str
    date_created: str
    query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str
    surfacing_method: _Literal["Unknown", "Article", "Snippet", "Highlight", "Generative"] | str
    state: _Literal["Draft", "Final"] | str
    document: KnowledgeDocumentVersionReference
    application: KnowledgeSearchClientApplication
    conversation_context: KnowledgeConversationContext
    user_id: str
    self_uri: str

class KnowledgeDocumentFeedbackResponse(_Model):
    id: str
    document_variation: EntityReference
    rating: _Literal["Negative", "Positive"] | str
    reason: _Literal["DocumentContent", "SearchResults"] | str
    comment: str
    search: EntityReference
    session_id: str
    date_created: str
    query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str
    surfacing_method: _Literal["Unknown", "Article", "Snippet", "Highlight", "Generative"] | str
    state: _Literal["Draft", "Final"] | str
    document: KnowledgeDocumentVersionReference
    application: KnowledgeSearchClientApplication
    conversation_context: KnowledgeConversationContextResponse
    user: AddressableEntityRef
    self_uri: str

class KnowledgeDocumentFeedbackResponseListing(_Model):
    entities: list[KnowledgeDocumentFeedbackResponse]
    next_uri: str
    self_uri: str
    previous_uri: str

class KnowledgeDocumentFeedbackUpdateRequest(_Model):
    rating: _Literal["Negative", "Positive"] | str
    reason: _Literal["DocumentContent", "SearchResults"] | str
    comment: str
    state: _Literal["Draft", "Final"] | str

class KnowledgeDocumentGuestSearch(_Model):
    query: str
    page_size: int
    page_number: int
    search_id: str
    total: int
    page_count: int
    query_type: _Literal["AutoSearch", "ManualSearch", "Suggestion"] | str
    session_id: str
    results: list[KnowledgeDocumentGuestSearchResult]

class KnowledgeDocumentGuestSearchRequest(_Model):
    query: str
    page_size: int
    page_number: int
    search_id: str
    total: int
    page_count: int
    query_type: _Literal["AutoSearch", "ManualSearch", "Suggestion"] | str
    session_id: str
    answer_highlight_top_results: int
    include_draft_documents: bool

class KnowledgeDocumentGuestSearchResult(_Model):
    confidence: float
    document: KnowledgeGuestSearchDocumentResponse

class KnowledgeDocumentPresentation(_Model):
    documents: list[PresentedKnowledgeDocument]
    search_id: str
    query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str
    surfacing_method: _Literal["Unknown", "Article", "Snippet", "Highlight", "Generative"] | str
    session_id: str
    conversation_context: KnowledgeConversationContext
    application: KnowledgeSearchClientApplication

class KnowledgeDocumentQuery(_Model):
    page_size: int
    page_number: int
    include_draft_documents: bool
    interval: DocumentQueryInterval
    filter: DocumentQuery
    include_variations: _Literal["All", "AllMatching", "SingleMostRelevant"] | str
    sort_order: _Literal["Asc", "Desc"] | str
    sort_by: _Literal["DateCreated", "DateModified", "CategoryName", "LabelName", "ViewCount"] | str

class KnowledgeDocumentQueryResponse(_Model):
    page_size: int
    page_number: int
    total: int
    page_count: int
    results: list[KnowledgeDocumentQueryResult]

class KnowledgeDocumentQueryResult(_Model):
    id: str
    title: str
    visible: bool
    alternatives: list[KnowledgeDocumentAlternative]
    state: _Literal["Draft", "Published", "Archived"] | str
    date_created: str
    date_modified: str
    date_imported: str
    last_published_version_number: int
    date_published: str
    created_by: UserReference
    modified_by: UserReference
    document_version: AddressableEntityRef
    category: CategoryResponse
    labels: list[LabelResponse]
    knowledge_base: KnowledgeBaseReference
    external_id: str
    external_url: str
    source: AddressableEntityRef
    readonly: bool
    variations: list[KnowledgeDocumentQueryVariation]
    self_uri: str

class KnowledgeDocumentQueryVariation(_Model):
    id: str
    date_created: str
    date_modified: str
    document_version: AddressableEntityRef
    contexts: list[DocumentVariationContext]
    document: KnowledgeDocumentReference
    priority: int
    name: str
    body: DocumentBody
    chunks: list[DocumentVariationQueryChunkBlock]
    self_uri: str

class KnowledgeDocumentReference(_Model):
    id: str
    knowledge_base: KnowledgeBaseReference
    self_uri: str

class KnowledgeDocumentReq(_Model):
    id: str
    title: str
    visible: bool
    alternatives: list[KnowledgeDocumentAlternative]
    category_id: str
    label_ids: list[str]
    external_id: str
    external_url: str
    self_uri: str

class KnowledgeDocumentResponse(_Model):
    id: str
    title: str
    visible: bool
    alternatives: list[KnowledgeDocumentAlternative]
    state: _Literal["Draft", "Published", "Archived"] | str
    date_created: str
    date_modified: str
    date_imported: str
    last_published_version_number: int
    date_published: str
    created_by: UserReference
    modified_by: UserReference
    document_version: AddressableEntityRef
    category: CategoryResponse
    labels: list[LabelResponse]
    knowledge_base: KnowledgeBaseReference
    external_id: str
    external_url: str
    source: AddressableEntityRef
    readonly: bool
    variations: list[DocumentVariationResponse]
    self_uri: str

class KnowledgeDocumentResponseListing(_Model):
    entities: list[KnowledgeDocumentResponse]
    next_uri: str
    self_uri: str
    previous_uri: str

class KnowledgeDocumentSearch(_Model):
    query: str
    page_size: int
    page_number: int
    search_id: str
    total: int
    page_count: int
    query_type: _Literal["AutoSearch", "ManualSearch", "Suggestion"] | str
    results: list[KnowledgeDocumentSearchResult]
    application: KnowledgeSearchClientApplication
    conversation_context: KnowledgeConversationContextResponse
    confidence_threshold: float
    answer_generation: KnowledgeAnswerGenerationResponse
    preprocess_query: bool

class KnowledgeDocumentSearchRequest(_Model):
    query: str
    page_size: int
    page_number: int
    search_id: str
    total: int
    page_count: int
    query_type: _Literal["AutoSearch", "ManualSearch", "Suggestion"] | str
    include_draft_documents: bool
    interval: DocumentQueryInterval
    filter: DocumentQuery
    sort_order: _Literal["Asc", "Desc"] | str
    sort_by: _Literal["ConfidenceScore", "DateCreated", "DateModified", "CategoryName", "LabelName"] | str
    application: KnowledgeSearchClientApplication
    conversation_context: KnowledgeConversationContext
    confidence_threshold: float
    answer_highlight_top_results: int
    answer_mode: list[str]
    preprocess_query: bool

class KnowledgeDocumentSearchResult(_Model):
    confidence: float
    document: KnowledgeSearchDocumentResponse

class KnowledgeDocumentSearchVariation(_Model):
    id: str
    date_created: str
    date_modified: str
    document_version: AddressableEntityRef
    contexts: list[DocumentVariationContext]
    document: KnowledgeDocumentReference
    priority: int
    name: str
    body: DocumentBodyWithHighlight
    chunks: list[DocumentVariationSearchChunkBlock]
    self_uri: str

class KnowledgeDocumentSuggestion(_Model):
    query: str
    page_size: int
    results: list[KnowledgeDocumentSuggestionResult]

class KnowledgeDocumentSuggestionRequest(_Model):
    query: str
    page_size: int
    include_draft_documents: bool
    interval: DocumentQueryInterval
    filter: DocumentQuery

class KnowledgeDocumentSuggestionResult(_Model):
    matched_phrase: str
    document: KnowledgeDocumentSuggestionResultDocument

class KnowledgeDocumentSuggestionResultDocument(_Model):
    id: str
    knowledge_base: KnowledgeBaseReference
    title: str
    self_uri: str

class KnowledgeDocumentVersion(_Model):
    id: str
    date_published: str
    document: KnowledgeDocumentResponse
    restore_from_version_id: str
    version_number: int
    date_expires: str
    self_uri: str

class KnowledgeDocumentVersionListing(_Model):
    entities: list[KnowledgeDocumentVersion]
    next_uri: str
    self_uri: str
    previous_uri: str

class KnowledgeDocumentVersionReference(_Model):
    id: str
    knowledge_base: KnowledgeBaseReference
    version_id: str
    self_uri: str

class KnowledgeDocumentVersionVariation(_Model):
    id: str
    date_created: str
    date_modified: str
    contexts: list[DocumentVariationContext]
    priority: int
    name: str
    body: DocumentBody
    self_uri: str
    document_version: AddressableEntityRef

class KnowledgeDocumentVersionVariationListing(_Model):
    entities: list[KnowledgeDocumentVersionVariation]
    next_uri: str
    self_uri: str
    previous_uri: str

class KnowledgeDocumentView(_Model):
    document_variation_id: str
    document_version_id: str
    search_id: str
    query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str
    surfacing_method: _Literal["Unknown", "Article", "Snippet", "Highlight", "Generative"] | str
    application: KnowledgeSearchClientApplication
    session_id: str
    conversation_context: KnowledgeConversationContext

class KnowledgeDocumentsAnswerFilter(_Model):
    query: str
    language: _Literal["en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE", "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR", "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE", "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA", "cs-CZ", "fil-PH", "ms-MY", "he-IL", "el-GR", "ar-SA"] | str
    app_type: _Literal["Assistant", "BotFlow", "MessengerKnowledgeApp", "SmartAdvisor", "SupportCenter"] | str
    query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str
    search_id: str
    insert_highlight_into_variation_content: bool
    answer_mode: list[str]
    variation_ids: list[str]

class KnowledgeExportJobDocumentsFilter(_Model):
    interval: str
    entities: list[Entity]
    source_id: str

class KnowledgeExportJobFilter(_Model):
    documents_filter: KnowledgeExportJobDocumentsFilter
    version_filter: _Literal["All", "Latest"] | str
    exclude: list[str]

class KnowledgeExportJobRequest(_Model):
    export_filter: KnowledgeExportJobFilter
    file_type: _Literal["Json", "Csv", "Xlsx"] | str
    source_id: str
    json_file_version: int

class KnowledgeExportJobResponse(_Model):
    id: str
    download_url: str
    downloadURL: str
    file_type: _Literal["Json", "Csv", "Xlsx"] | str
    json_file_version: int
    count_document_processed: int
    export_filter: KnowledgeExportJobFilter
    status: _Literal["Created", "ValidationInProgress", "ValidationCompleted", "ValidationFailed", "Started", "InProgress", "Completed", "PartialCompleted", "Failed", "AbortRequested", "Aborted"] | str
    knowledge_base: KnowledgeBase
    created_by: UserReference
    date_created: str
    date_modified: str
    error_information: ErrorBody
    source: KnowledgeOperationSource
    self_uri: str

class KnowledgeGenerationSetting(_Model):
    answer_generation: bool
    generation_language: _Literal["ar-AE", "cs-CZ", "da-DK", "de-AT", "de-CH", "de-DE", "en-AU", "en-CA", "en-GB", "en-HK", "en-IE", "en-IN", "en-NZ", "en-PH", "en-SG", "en-US", "en-ZA", "es-AR", "es-CO", "es-ES", "es-MX", "es-US", "fi-FI", "fr-BE", "fr-CA", "fr-CH", "fr-FR", "hi-IN", "hu-HU", "it-IT", "ja-JP", "ko-KR", "nb-NO", "nl-BE", "nl-NL", "pt-BR", "pt-PT", "sv-SE", "tr-TR", "el-GR", "fil-PH", "he-IL", "ms-MY", "pl-PL", "th-TH"] | str

class KnowledgeGroupStatistics(_Model):
    unlinked_phrase_count: int
    unlinked_phrase_hit_count: int
    total_phrase_hit_count: int

class KnowledgeGuestAnswerDocumentResponse(_Model):
    id: str
    title: str
    answer: str
    variation: KnowledgeGuestDocumentVariationAnswer

class KnowledgeGuestAnswerDocumentsResponse(_Model):
    results: list[KnowledgeGuestAnswerDocumentResponse]

class KnowledgeGuestDocumentCopy(_Model):
    document_variation_id: str
    document_version_id: str
    search_id: str
    query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str
    surfacing_method: _Literal["Unknown", "Article", "Snippet", "Highlight", "Generative"] | str
    session_id: str
    application: KnowledgeGuestSearchClientApplication

class KnowledgeGuestDocumentFeedback(_Model):
    id: str
    document_variation: EntityReference
    rating: _Literal["Negative", "Positive"] | str
    reason: _Literal["DocumentContent", "SearchResults"] | str
    comment: str
    search: EntityReference
    session_id: str
    date_created: str
    query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str
    surfacing_method: _Literal["Unknown", "Article", "Snippet", "Highlight", "Generative"] | str
    state: _Literal["Draft", "Final"] | str
    document: KnowledgeGuestDocumentVersionReference
    application: KnowledgeGuestSearchClientApplication

class KnowledgeGuestDocumentPresentation(_Model):
    documents: list[PresentedKnowledgeDocument]
    search_id: str
    query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str
    surfacing_method: _Literal["Unknown", "Article", "Snippet", "Highlight", "Generative"] | str
    session_id: str
    application: KnowledgeGuestSearchClientApplication

class KnowledgeGuestDocumentResponse(_Model):
    id: str
    title: str
    visible: bool
    alternatives: list[KnowledgeDocumentAlternative]
    state: _Literal["Draft", "Published", "Archived"] | str
    date_created: str
    date_modified: str
    date_imported: str
    last_published_version_number: int
    date_published: str
    created_by: UserReference
    modified_by: UserReference
    document_version: AddressableEntityRef
    session_id: str
    category: GuestCategoryReference
    variations: list[KnowledgeGuestDocumentVariation]
    self_uri: str

class KnowledgeGuestDocumentResponseListing(_Model):
    entities: list[KnowledgeGuestDocumentResponse]
    next_uri: str
    self_uri: str
    previous_uri: str

class KnowledgeGuestDocumentSuggestion(_Model):
    query: str
    page_size: int
    session_id: str
    results: list[KnowledgeGuestDocumentSuggestionResult]

class KnowledgeGuestDocumentSuggestionRequest(_Model):
    query: str
    page_size: int
    include_draft_documents: bool

class KnowledgeGuestDocumentSuggestionResult(_Model):
    matched_phrase: str

class KnowledgeGuestDocumentVariation(_Model):
    id: str
    date_created: str
    date_modified: str
    document_version: AddressableEntityRef
    contexts: list[KnowledgeGuestDocumentVariationContext]
    document: AddressableEntityRef
    body: DocumentBody
    self_uri: str

class KnowledgeGuestDocumentVariationAnswer(_Model):
    id: str
    date_created: str
    date_modified: str
    document_version: AddressableEntityRef
    contexts: list[KnowledgeGuestDocumentVariationContext]
    document: AddressableEntityRef
    body: DocumentBodyWithHighlight
    self_uri: str

class KnowledgeGuestDocumentVariationContext(_Model):
    context: AddressableEntityRef
    values_: list[AddressableEntityRef]

class KnowledgeGuestDocumentVersionReference(_Model):
    id: str
    version_id: str

class KnowledgeGuestDocumentView(_Model):
    document_variation_id: str
    document_version_id: str
    search_id: str
    query_type: _Literal["Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion", "ExpandedArticle"] | str
    surfacing_method: _Literal["Unknown", "Article", "Snippet", "Highlight", "Generative"] | str

class KnowledgeGuestSearchClientApplication(_Model):
    type: _Literal["Assistant", "BotFlow", "MessengerKnowledgeApp", "SmartAdvisor", "SupportCenter"] | str
    deployment: EntityReference
    bot_flow: EntityReference
    assistant: EntityReference

class KnowledgeGuestSearchDocumentResponse(_Model):
    id: str
    title: str
    visible: bool
    alternatives: list[KnowledgeDocumentAlternative]
    state: _Literal["Draft", "Published", "Archived"] | str
    date_created: str
    date_modified: str
    date_imported: str
    last_published_version_number: int
    date_published: str
    created_by: UserReference
    modified_by: UserReference
    document_version: AddressableEntityRef
    session_id: str
    category: GuestCategoryReference
    variations: list[KnowledgeGuestDocumentVariationAnswer]
    answer: str
    self_uri: str

class KnowledgeGuestSession(_Model):
    id: str
    app: KnowledgeGuestSessionApp
    customer_id: str
    page_url: str
    contexts: list[KnowledgeGuestSessionContext]
    journey_session_id: str

class KnowledgeGuestSessionApp(_Model):
    deployment_id: str
    type: _Literal["MessengerKnowledgeApp", "SupportCenter"] | str

class KnowledgeGuestSessionContext(_Model):
    id: str
    values_: list[Entity]

class KnowledgeImportJobError(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[Detail]
    errors: list[ErrorBody]
    limit: Limit
    document_index: int

class KnowledgeImportJobReport(_Model):
    errors: list[KnowledgeImportJobError]
    statistics: KnowledgeImportJobStatistics

class KnowledgeImportJobRequest(_Model):
    upload_key: str
    file_type: _Literal["Json", "Csv", "Xlsx"] | str
    settings: KnowledgeImportJobSettings
    skip_confirmation_step: bool

class KnowledgeImportJobResponse(_Model):
    id: str
    download_url: str
    downloadURL: str
    failed_entities_url: str
    failedEntitiesURL: str
    upload_key: str
    file_type: _Literal["Json", "Csv", "Xlsx"] | str
    settings: KnowledgeImportJobSettings
    status: _Literal["Created", "ValidationInProgress", "ValidationCompleted", "ValidationFailed", "Started", "InProgress", "Completed", "PartialCompleted", "Failed", "AbortRequested", "Aborted"] | str
    report: KnowledgeImportJobReport
    knowledge_base: KnowledgeBase
    created_by: UserReference
    date_created: str
    date_modified: str
    skip_confirmation_step: bool
    self_uri: str

class KnowledgeImportJobSettings(_Model):
    import_as_new: bool
    visible: bool
    category_id: str
    label_ids: list[str]

class KnowledgeImportJobStatistics(_Model):
    count_document_import_activity_create: int
    count_document_import_activity_update: int
    count_document_state_draft: int
    count_document_state_published: int
    count_document_validation_success: int
    count_document_validation_failure: int
    count_document_import_success: int
    count_document_import_failure: int
    count_category_validation_success: int
    count_category_validation_failure: int
    count_category_import_success: int
    count_category_import_failure: int
    count_label_validation_success: int
    count_label_validation_failure: int
    count_label_import_success: int
    count_label_import_failure: int
    migration_detected: bool

class KnowledgeIntegrationFilter(_Model):
    name: _Literal["categories", "channel", "knowledgeBaseIds"] | str
    type: _Literal["SingleSelect", "MultiSelect"] | str
    action: _Literal["None", "FilterUpdate"] | str
    values_: list[KnowledgeIntegrationFilterValue]

class KnowledgeIntegrationFilterValue(_Model):
    key: str
    value: str

class KnowledgeIntegrationOptionsResponse(_Model):
    filters: list[KnowledgeIntegrationFilter]

class KnowledgeIntegrationReference(_Model):
    id: str
    self_uri: str

class KnowledgeOperationSource(_Model):
    id: str
    type: _Literal["Salesforce", "ServiceNow"] | str
    self_uri: str

class KnowledgeParseImportResult(_Model):
    success: int
    failure: int
    errors: list[ErrorBody]

class KnowledgeParseJobRequest(_Model):
    upload_key: str
    hints: list[str]

class KnowledgeParseJobRequestImport(_Model):
    edits: list[KnowledgeParseRecord]
    excludes: list[str]

class KnowledgeParseJobRequestPatch(_Model):
    hints: list[str]

class KnowledgeParseJobResponse(_Model):
    id: str
    download_url: str
    downloadURL: str
    hints: list[str]
    status: _Literal["ReadyToParse", "ParseInProgress", "ParseCompleted", "ReadyToImport", "ImportInProgress", "ImportCompleted", "ImportPartialCompleted", "ImportFailed"] | str
    parse_results: list[KnowledgeParseRecord]
    import_result: KnowledgeParseImportResult
    created_by: UserReference
    date_created: str
    date_modified: str
    self_uri: str

class KnowledgeParseRecord(_Model):
    id: str
    title: str
    body: DocumentBody

class KnowledgeRetrievedReference(_Model):
    confidence: float
    text: str
    file_name: str
    url: str
    used_for_generation: bool

class KnowledgeSearchClientApplication(_Model):
    type: _Literal["Assistant", "BotFlow", "MessengerKnowledgeApp", "SmartAdvisor", "SupportCenter"] | str
    deployment: AddressableEntityRef
    bot_flow: AddressableEntityRef
    assistant: AddressableEntityRef

class KnowledgeSearchDocumentResponse(_Model):
    id: str
    title: str
    visible: bool
    alternatives: list[KnowledgeDocumentAlternative]
    state: _Literal["Draft", "Published", "Archived"] | str
    date_created: str
    date_modified: str
    date_imported: str
    last_published_version_number: int
    date_published: str
    created_by: UserReference
    modified_by: UserReference
    document_version: AddressableEntityRef
    category: CategoryResponse
    labels: list[LabelResponse]
    knowledge_base: KnowledgeBaseReference
    external_id: str
    external_url: str
    source: AddressableEntityRef
    readonly: bool
    variations: list[KnowledgeDocumentSearchVariation]
    answer: str
    self_uri: str

class KnowledgeSearchPreviewRequest(_Model):
    query: str
    sources: list[V3SourceRef]
    generation_setting: KnowledgeGenerationSetting
    stateful: bool
    conversation_turns: list[KnowledgeConversationTurn]
    filter: V3SourceTagFilter
    application: V3KnowledgeSearchPreviewClientApplication
    conversation_context: KnowledgeV3PreviewConversationContext

class KnowledgeSearchPreviewResponse(_Model):
    query: str
    search_id: str
    session_id: str
    result: KnowledgeSearchResult
    application: V3KnowledgeSearchPreviewClientApplication
    conversation_context: KnowledgeV3PreviewConversationContext

class KnowledgeSearchResult(_Model):
    generated_answer: str
    retrieved_references: list[KnowledgeRetrievedReference]

class KnowledgeSettingListing(_Model):
    entities: list[KnowledgeSettingsResponse]
    next_uri: str
    self_uri: str
    previous_uri: str

class KnowledgeSettingsRequest(_Model):
    name: str
    description: str
    sources: list[V3SourceRef]
    generation_setting: KnowledgeGenerationSetting
    stateful: bool
    filter: V3SourceTagFilter

class KnowledgeSettingsResponse(_Model):
    id: str
    name: str
    description: str
    sources: list[V3SourceRef]
    generation_setting: KnowledgeGenerationSetting
    stateful: bool
    filter: V3SourceTagFilter
    date_created: str
    date_modified: str
    modified_by: UserReference
    self_uri: str

class KnowledgeSourcesSearchRequest(_Model):
    query: str
    knowledge_setting_id: str
    application: V3KnowledgeSearchClientApplication
    conversation_context: KnowledgeV3ConversationContext
    session_id: str
    query_type: _Literal["AutoSearch", "ManualSearch"] | str
    generation_language: _Literal["ar-AE", "cs-CZ", "da-DK", "de-AT", "de-CH", "de-DE", "en-AU", "en-CA", "en-GB", "en-HK", "en-IE", "en-IN", "en-NZ", "en-PH", "en-SG", "en-US", "en-ZA", "es-AR", "es-CO", "es-ES", "es-MX", "es-US", "fi-FI", "fr-BE", "fr-CA", "fr-CH", "fr-FR", "hi-IN", "hu-HU", "it-IT", "ja-JP", "ko-KR", "nb-NO", "nl-BE", "nl-NL", "pt-BR", "pt-PT", "sv-SE", "tr-TR", "el-GR", "fil-PH", "he-IL", "ms-MY", "pl-PL", "th-TH"] | str
    conversation_turns: list[KnowledgeConversationTurn]

class KnowledgeSourcesSearchResponse(_Model):
    query: str
    search_id: str
    session_id: str
    result: KnowledgeSearchResult
    knowledge_setting_id: str
    conversation_context: KnowledgeV3ConversationContextResponse
    application: V3KnowledgeSearchClientApplication
    query_type: _Literal["AutoSearch", "ManualSearch"] | str
    generation_language: _Literal["ar-AE", "cs-CZ", "da-DK", "de-AT", "de-CH", "de-DE", "en-AU", "en-CA", "en-GB", "en-HK", "en-IE", "en-IN", "en-NZ", "en-PH", "en-SG", "en-US", "en-ZA", "es-AR", "es-CO", "es-ES", "es-MX", "es-US", "fi-FI", "fr-BE", "fr-CA", "fr-CH", "fr-FR", "hi-IN", "hu-HU", "it-IT", "ja-JP", "ko-KR", "nb-NO", "nl-BE", "nl-NL", "pt-BR", "pt-PT", "sv-SE", "tr-TR", "el-GR", "fil-PH", "he-IL", "ms-MY", "pl-PL", "th-TH"] | str
    answer_generation: bool

class KnowledgeSyncJobReport(_Model):
    errors: list[ErrorBody]
    statistics: KnowledgeSyncJobStatistics

class KnowledgeSyncJobRequest(_Model):
    upload_key: str
    source_id: str

class KnowledgeSyncJobResponse(_Model):
    id: str
    upload_key: str
    status: _Literal["Created", "ValidationInProgress", "ValidationCompleted", "ValidationFailed", "Started", "InProgress", "Completed", "PartialCompleted", "Failed", "AbortRequested", "Aborted"] | str
    report: KnowledgeSyncJobReport
    knowledge_base: KnowledgeBaseReference
    date_created: str
    date_modified: str
    created_by: UserReference
    download_url: str
    downloadURL: str
    failed_entities_url: str
    failedEntitiesURL: str
    source: KnowledgeOperationSource
    self_uri: str

class KnowledgeSyncJobStatistics(_Model):
    count_document_import_activity_create: int
    count_document_import_activity_update: int
    count_document_state_draft: int
    count_document_state_published: int
    count_document_import_success: int
    count_document_import_failure: int
    count_category_import_success: int
    count_category_import_failure: int
    count_label_import_success: int
    count_label_import_failure: int
    count_document_delete_success: int
    count_document_delete_failure: int
    count_category_delete_success: int
    count_category_delete_failure: int
    count_label_delete_success: int
    count_label_delete_failure: int

class KnowledgeV3ConversationContext(_Model):
    conversation_id: str
    media_type: _Literal["Call", "Chat", "Email", "Message", "Voice"] | str
    message_type: _Literal["Unknown", "Phone", "SMS", "GenesysChatWidget", "FacebookMessenger", "WeChat", "Whatsapp", "AppleBusinessChat", "Telegram", "Slack", "Signal", "Line", "Discord", "TwitterDirectMessage", "Other", "Open", "Instagram", "Apple"] | str
    queue_id: str
    external_contact_id: str

class KnowledgeV3ConversationContextResponse(_Model):
    conversation: AddressableEntityRef
    queue: AddressableEntityRef
    external_contact: AddressableEntityRef
    media_type: _Literal["Call", "Chat", "Email", "Message", "Voice"] | str

class KnowledgeV3PreviewConversationContext(_Model):
    media_type: _Literal["Voice", "Message"] | str

class LabelCreateRequest(_Model):
    id: str
    name: str
    color: str
    external_id: str
    self_uri: str

class LabelListing(_Model):
    entities: list[LabelResponse]
    next_uri: str
    self_uri: str
    previous_uri: str

class LabelResponse(_Model):
    id: str
    name: str
    color: str
    date_created: str
    date_modified: str
    document_count: int
    external_id: str
    self_uri: str

class LabelUpdateRequest(_Model):
    id: str
    name: str
    color: str
    external_id: str
    self_uri: str

class OperationCreatorUserResponse(_Model):
    id: str
    type: _Literal["User", "OAuthClient"] | str
    self_uri: str

class OperationListing(_Model):
    entities: list[OperationResponse]
    next_uri: str
    self_uri: str
    previous_uri: str

class OperationResponse(_Model):
    id: str
    status: str
    type: _Literal["Import", "Export", "Parse", "Sync"] | str
    created_by: UserReference
    date_created: str
    date_modified: str
    source: KnowledgeOperationSource
    self_uri: str

class PhraseAssociations(_Model):
    phrase_id: str
    document_id: str

class PresentedKnowledgeDocument(_Model):
    document_id: str
    document_variation_id: str
    document_version_id: str
    surfacing_method: _Literal["Unknown", "Article", "Snippet", "Highlight", "Generative"] | str

class SalesforceSettings(_Model):
    channel: _Literal["App", "Pkb", "Csp", "Prm"] | str
    language: str
    categories: list[str]
    base_url: str

class SalesforceSourceRequest(_Model):
    id: str
    name: str
    integration_id: str
    schedule_period: int
    settings: SalesforceSettings
    self_uri: str

class SalesforceSourceResponse(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    type: _Literal["Salesforce", "ServiceNow"] | str
    integration: KnowledgeIntegrationReference
    schedule_period: int
    last_sync: SourceLastSync
    settings: SalesforceSettings
    self_uri: str

class SearchUpdateRequest(_Model):
    session_id: str
    answered: bool
    selected_answer: SelectedAnswer
    selected_answers: list[SelectedAnswer]

class SelectedAnswer(_Model):
    document: AddressableEntityRef

class ServiceNowSettings(_Model):
    knowledge_base_ids: list[str]
    language: str
    categories: list[str]
    base_url: str

class ServiceNowSourceRequest(_Model):
    id: str
    name: str
    integration_id: str
    schedule_period: int
    settings: ServiceNowSettings
    self_uri: str

class ServiceNowSourceResponse(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    type: _Literal["Salesforce", "ServiceNow"] | str
    integration: KnowledgeIntegrationReference
    schedule_period: int
    last_sync: SourceLastSync
    settings: ServiceNowSettings
    self_uri: str

class SharepointAuthenticationProperties(_Model):
    authentication_url: str
    tenant_id: str
    client_id: str
    redirect_url: str

class SourceBaseResponse(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    type: _Literal["Salesforce", "ServiceNow"] | str
    integration: KnowledgeIntegrationReference
    schedule_period: int
    last_sync: SourceLastSync
    self_uri: str

class SourceLastSync(_Model):
    state: _Literal["Success", "Failed", "InProgress", "Unknown"] | str
    date_started: str
    date_ended: str
    error: ErrorBody

class SourceSyncResponse(_Model):
    state: _Literal["Success", "Failed", "InProgress", "Unknown"] | str
    error: ErrorBody
    date_created: str
    date_modified: str
    knowledge_base: AddressableEntityRef
    source: AddressableEntityRef

class SyncStatusRequest(_Model):
    status: _Literal["Created", "ValidationInProgress", "ValidationCompleted", "ValidationFailed", "Started", "InProgress", "Completed", "PartialCompleted", "Failed", "AbortRequested", "Aborted"] | str

class UnansweredGroup(_Model):
    id: str
    label: str
    phrase_groups: list[UnansweredPhraseGroup]
    suggested_documents: list[UnansweredGroupSuggestedDocument]
    statistics: KnowledgeGroupStatistics
    self_uri: str

class UnansweredGroupSuggestedDocument(_Model):
    id: str
    self_uri: str

class UnansweredGroups(_Model):
    entities: list[UnansweredGroup]

class UnansweredPhrase(_Model):
    id: str
    text: str
    unlinked_phrase_hit_count: int

class UnansweredPhraseGroup(_Model):
    id: str
    label: str
    phrases: list[UnansweredPhrase]
    unlinked_phrase_hit_count: int
    unlinked_phrase_count: int
    self_uri: str

class UnansweredPhraseGroupPatchRequestBody(_Model):
    phrase_associations: list[PhraseAssociations]
    date_start: str
    date_end: str

class UnansweredPhraseGroupUpdateResponse(_Model):
    phrase_associations: list[PhraseAssociations]
    group: UnansweredGroup

class V3KnowledgeSearchClientApplication(_Model):
    type: _Literal["BotFlow", "SmartAdvisor"] | str
    bot_flow: AddressableEntityRef
    assistant: AddressableEntityRef

class V3KnowledgeSearchPreviewClientApplication(_Model):
    type: _Literal["BotFlow", "SmartAdvisor"] | str

class V3SourceCreateRequest(_Model):
    name: str
    type: _Literal["Sharepoint", "FileUpload"] | str
    connection_id: str
    trigger_type: _Literal["Scheduled", "Manual"] | str
    schedule_settings: V3SourceScheduleSettings
    filters: V3SourceFilter

class V3SourceDetailedResponse(_Model):
    id: str
    name: str
    connection_id: str
    type: _Literal["Sharepoint", "FileUpload"] | str
    trigger_type: _Literal["Scheduled", "Manual"] | str
    status: _Literal["Active", "Errored", "Deleted"] | str
    created_by: UserReference
    modified_by: UserReference
    date_created: str
    date_modified: str
    last_sync: V3SourceLastSynchronization
    schedule_settings: V3SourceScheduleSettings
    filters: V3SourceFilter
    filter_details: V3SourceFilterDetails
    self_uri: str

class V3SourceExpandableListResponse(_Model):
    id: str
    name: str
    connection_id: str
    type: _Literal["Sharepoint", "FileUpload"] | str
    trigger_type: _Literal["Scheduled", "Manual"] | str
    status: _Literal["Active", "Errored", "Deleted"] | str
    created_by: UserReference
    modified_by: UserReference
    date_created: str
    date_modified: str
    last_sync: V3SourceLastSynchronization
    connection: ConnectionResponse
    error: ErrorBody
    self_uri: str

class V3SourceExpandableListing(_Model):
    entities: list[V3SourceExpandableListResponse]

class V3SourceExpandableResponse(_Model):
    id: str
    name: str
    connection_id: str
    type: _Literal["Sharepoint", "FileUpload"] | str
    trigger_type: _Literal["Scheduled", "Manual"] | str
    status: _Literal["Active", "Errored", "Deleted"] | str
    created_by: UserReference
    modified_by: UserReference
    date_created: str
    date_modified: str
    last_sync: V3SourceLastSynchronization
    schedule_settings: V3SourceScheduleSettings
    filters: V3SourceFilter
    filter_details: V3SourceFilterDetails
    connection: ConnectionResponse
    error: ErrorBody
    self_uri: str

class V3SourceFilter(_Model):
    site: str
    folders: list[str]

class V3SourceFilterDetails(_Model):
    site: V3SourceSiteDetails
    folders: list[V3SourceFolderDetails]

class V3SourceFolderDetails(_Model):
    id: str
    name: str
    full_path: str

class V3SourceLastSynchronization(_Model):
    id: str
    date_start: str
    date_end: str
    date_source_interval_start: str
    date_source_interval_end: str
    trigger_type: _Literal["Scheduled", "Manual", "Unknown"] | str
    status: _Literal["InQueue", "InProgress", "PostProcessing", "Completed", "Failed", "Unknown", "Cancelled", "Throttled"] | str
    statistics: V3SynchronizationStatistics
    error: ErrorBody
    ingestion_status: _Literal["Unknown", "InQueue", "Starting", "InProgress", "Complete", "Failed", "Stopping", "Stopped"] | str
    self_uri: str

class V3SourceRef(_Model):
    id: str
    self_uri: str

class V3SourceScheduleSettings(_Model):
    date_start: str
    period: int

class V3SourceSiteDetails(_Model):
    id: str
    name: str

class V3SourceTagFilter(_Model):
    all_of: list[str]
    any_of_groups: list[list[str]]
    none_of: list[str]

class V3SourceUpdateRequest(_Model):
    name: str
    trigger_type: _Literal["Scheduled", "Manual"] | str
    schedule_settings: V3SourceScheduleSettings

class V3StartManualSyncRequest(_Model):
    type: _Literal["Incremental", "Full"] | str

class V3Synchronization(_Model):
    id: str
    type: _Literal["Incremental", "Full"] | str
    created_by: UserReference
    source: V3SourceRef
    date_start: str
    date_end: str
    date_source_interval_start: str
    date_source_interval_end: str
    trigger_type: _Literal["Scheduled", "Manual", "Unknown"] | str
    status: _Literal["InQueue", "InProgress", "PostProcessing", "Completed", "Failed", "Unknown", "Cancelled", "Throttled"] | str
    statistics: V3SynchronizationStatistics
    error: ErrorBody
    ingestion_status: _Literal["Unknown", "InQueue", "Starting", "InProgress", "Complete", "Failed", "Stopping", "Stopped"] | str
    self_uri: str

class V3SynchronizationDeletion(_Model):
    file_id: str
    file_name: str
    synchronization: V3SynchronizationRef
    self_uri: str

class V3SynchronizationDeletionListing(_Model):
    entities: list[V3SynchronizationDeletion]
    next_uri: str
    self_uri: str
    previous_uri: str

class V3SynchronizationFileDeletionRequest(_Model):
    file_id: str
    file_name: str

class V3SynchronizationListing(_Model):
    entities: list[V3Synchronization]
    next_uri: str
    self_uri: str
    previous_uri: str

class V3SynchronizationRef(_Model):
    id: str
    source: V3SourceRef
    self_uri: str

class V3SynchronizationStatistics(_Model):
    synchronized_item_count: int
    failed_item_count: int

class V3SynchronizationUpdateRequest(_Model):
    status: _Literal["Completed", "Cancelled"] | str

class V3SynchronizationUpload(_Model):
    file_id: str
    file_name: str
    metadata: V3SynchronizationUploadMetadata
    synchronization: V3SynchronizationRef
    self_uri: str

class V3SynchronizationUploadListing(_Model):
    entities: list[V3SynchronizationUpload]
    next_uri: str
    self_uri: str
    previous_uri: str

class V3SynchronizationUploadMetadata(_Model):
    origin_uri: str
    tags: list[FabricTag]

class V3SynchronizationUploadUrlRequest(_Model):
    file_name: str
    content_md5: str
    content_type: str
    content_length: int
    metadata: V3SynchronizationUploadMetadata

class V3SynchronizationUploadUrlResponse(_Model):
    file_id: str
    file_name: str
    metadata: V3SynchronizationUploadMetadata
    synchronization: V3SynchronizationRef
    url: str
    headers: dict[str, str]
    self_uri: str
