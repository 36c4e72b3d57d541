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
from ._shared import Address, AddressableEntityRef, AnalyticsConversation, AnalyticsConversationAsyncQueryResponse, AnalyticsConversationQueryResponse, AnalyticsConversationWithoutAttributes, AnalyticsConversationWithoutAttributesMultiGetResponse, AsyncConversationQuery, AsyncQueryResponse, AsyncQueryStatus, Attachment, BulkResult, Campaign, CobrowseWebMessagingSession, ContentSetting, Conversation, ConversationActivityData, ConversationActivityQuery, ConversationActivityResponse, ConversationAggregateDataContainer, ConversationAggregateQueryResponse, ConversationAggregationQuery, ConversationAsyncAggregateQueryResponse, ConversationAsyncAggregationQuery, ConversationChannelMetadata, ConversationContentAttachment, ConversationCustomAttributesSearchRequest, ConversationDivisionMembership, ConversationEventTyping, ConversationNormalizedMessage, ConversationParticipantSearchRequest, ConversationQuery, ConversationReason, ConversationRoutingData, Coretype, CoretypeListing, DataAvailabilityResponse, DialerPreview, Disposition, DomainEntityRef, EmailAddress, Entity, ErrorBody, ErrorInfo, EventSetting, ExternalContact, ExternalOrganization, FaxStatus, Group, IdentityResolutionExternalSource, InternalMessageDetails, JourneyContext, JsonCursorSearchResponse, JsonSearchResponse, MessageDetails, MessagingConfigListing, MessagingSetting, MessagingSettingDefaultRequest, MessagingSettingRequest, PropertyIndexRequest, Queue, RecordersState, SchemaQuantityLimits, ScoredAgent, SupportedContent, SupportedContentListing, SupportedContentReference, TransferResponse, User, UserReference, Voicemail, Workspace, Wrapup, WrapupCode, WritableStarrableDivision

class _RespondingConversationsApi(_RespondingGroup):
    def delete_analytics_conversations_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_conversations_details_job(self, job_id: str) -> _Response: ...
    def delete_conversation(self, conversation_id: str) -> _Response: ...
    def delete_conversation_customattribute(self, conversation_id: str, attributes_id: str) -> _Response: ...
    def delete_conversation_participant_code(self, conversation_id: str, participant_id: str, add_communication_code: str) -> _Response: ...
    def delete_conversation_participant_flaggedreason(self, conversation_id: str, participant_id: str) -> _Response: ...
    def delete_conversations_call_participant_communication_postflowaction(self, conversation_id: str, participant_id: str, communication_id: str) -> _Response: ...
    def delete_conversations_call_participant_consult(self, conversation_id: str, participant_id: str) -> _Response: ...
    def delete_conversations_email_messages_draft_attachment(self, conversation_id: str, attachment_id: str) -> _Response: ...
    def delete_conversations_messages_cachedmedia_cached_media_item_id(self, cached_media_item_id: str) -> _Response: ...
    def delete_conversations_messaging_integrations_apple_integration_id(self, integration_id: str) -> _Response: ...
    def delete_conversations_messaging_integrations_facebook_integration_id(self, integration_id: str) -> _Response: ...
    def delete_conversations_messaging_integrations_instagram_integration_id(self, integration_id: str) -> _Response: ...
    def delete_conversations_messaging_integrations_open_extensions_googlebusinessprofile_integration_id(self, integration_id: str) -> _Response: ...
    def delete_conversations_messaging_integrations_open_integration_id(self, integration_id: str) -> _Response: ...
    def delete_conversations_messaging_integrations_twitter_integration_id(self, integration_id: str) -> _Response: ...
    def delete_conversations_messaging_integrations_whatsapp_integration_id(self, integration_id: str) -> _Response: ...
    def delete_conversations_messaging_setting(self, message_setting_id: str) -> _Response: ...
    def delete_conversations_messaging_settings_default(self) -> _Response: ...
    def delete_conversations_messaging_supportedcontent_supported_content_id(self, supported_content_id: str) -> _Response: ...
    def get_analytics_conversation_details(self, conversation_id: str) -> _Response: ...
    def get_analytics_conversations_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_conversations_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_conversations_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ConversationAggregateDataContainer, _Response]: ...
    def get_analytics_conversations_details(self, *, id: _Sequence[str] | None = ...) -> _Response: ...
    def get_analytics_conversations_details_job(self, job_id: str) -> _Response: ...
    def get_analytics_conversations_details_job_results(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_analytics_conversations_details_job_results_iter(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsConversation, _Response]: ...
    def get_analytics_conversations_details_jobs_availability(self) -> _Response: ...
    def get_conversation(self, conversation_id: str) -> _Response: ...
    def get_conversation_accessattributes(self, conversation_id: str) -> _Response: ...
    def get_conversation_assistant_copilotcontext(self, conversation_id: str) -> _Response: ...
    def get_conversation_communication_agentchecklist(self, conversation_id: str, communication_id: str, agent_checklist_id: str) -> _Response: ...
    def get_conversation_communication_agentchecklist_job(self, conversation_id: str, communication_id: str, agent_checklist_id: str, job_id: str) -> _Response: ...
    def get_conversation_communication_agentchecklists(self, conversation_id: str, communication_id: str) -> _Response: ...
    def get_conversation_communication_internalmessage(self, conversation_id: str, communication_id: str, message_id: str) -> _Response: ...
    def get_conversation_communication_internalmessages(self, conversation_id: str, communication_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_conversation_communication_internalmessages_iter(self, conversation_id: str, communication_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InternalMessageData, _Response]: ...
    def get_conversation_customattribute(self, conversation_id: str, attributes_id: str) -> _Response: ...
    def get_conversation_customattributes(self, conversation_id: str) -> _Response: ...
    def get_conversation_participant_secureivrsession(self, conversation_id: str, participant_id: str, secure_session_id: str) -> _Response: ...
    def get_conversation_participant_secureivrsessions(self, conversation_id: str, participant_id: str) -> _Response: ...
    def get_conversation_participant_wrapup(self, conversation_id: str, participant_id: str, *, provisional: bool | None = ...) -> _Response: ...
    def get_conversation_participant_wrapupcodes(self, conversation_id: str, participant_id: str) -> _Response: ...
    def get_conversations(self, *, communication_type: str | None = ...) -> _Response: ...
    def get_conversations_call(self, conversation_id: str) -> _Response: ...
    def get_conversations_callback(self, conversation_id: str) -> _Response: ...
    def get_conversations_callback_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> _Response: ...
    def get_conversations_callback_participant_wrapup(self, conversation_id: str, participant_id: str, *, provisional: bool | None = ...) -> _Response: ...
    def get_conversations_callback_participant_wrapupcodes(self, conversation_id: str, participant_id: str) -> _Response: ...
    def get_conversations_callbacks(self) -> _Response: ...
    def get_conversations_call_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> _Response: ...
    def get_conversations_call_participant_wrapup(self, conversation_id: str, participant_id: str, *, provisional: bool | None = ...) -> _Response: ...
    def get_conversations_call_participant_wrapupcodes(self, conversation_id: str, participant_id: str) -> _Response: ...
    def get_conversations_calls(self) -> _Response: ...
    def get_conversations_calls_history(self, *, page_size: int | None = ..., page_number: int | None = ..., interval: str | None = ..., expand: _Sequence[_Literal["externalorganization", "externalcontact", "user", "queue", "group"] | str] | None = ...) -> _Response: ...
    def get_conversations_calls_history_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., interval: str | None = ..., expand: _Sequence[_Literal["externalorganization", "externalcontact", "user", "queue", "group"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallHistoryConversation, _Response]: ...
    def get_conversations_calls_maximumconferenceparties(self) -> _Response: ...
    def get_conversations_cobrowsesession(self, conversation_id: str) -> _Response: ...
    def get_conversations_cobrowsesession_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> _Response: ...
    def get_conversations_cobrowsesession_participant_wrapup(self, conversation_id: str, participant_id: str, *, provisional: bool | None = ...) -> _Response: ...
    def get_conversations_cobrowsesession_participant_wrapupcodes(self, conversation_id: str, participant_id: str) -> _Response: ...
    def get_conversations_cobrowsesessions(self) -> _Response: ...
    def get_conversations_customattributes_schema(self, schema_id: str) -> _Response: ...
    def get_conversations_customattributes_schemas(self) -> _Response: ...
    def get_conversations_customattributes_schemas_coretype(self, core_type_name: str) -> _Response: ...
    def get_conversations_customattributes_schemas_coretypes(self) -> _Response: ...
    def get_conversations_customattributes_schemas_limits(self) -> _Response: ...
    def get_conversations_customattributes_schema_version(self, schema_id: str, version_id: str) -> _Response: ...
    def get_conversations_customattributes_schema_versions(self, schema_id: str) -> _Response: ...
    def get_conversation_secureattributes(self, conversation_id: str) -> _Response: ...
    def get_conversations_email(self, conversation_id: str) -> _Response: ...
    def get_conversations_email_message(self, conversation_id: str, message_id: str) -> _Response: ...
    def get_conversations_email_messages(self, conversation_id: str, *, include_agentless_stitched_messages: bool | None = ...) -> _Response: ...
    def get_conversations_email_messages_draft(self, conversation_id: str) -> _Response: ...
    def get_conversations_email_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> _Response: ...
    def get_conversations_email_participant_wrapup(self, conversation_id: str, participant_id: str, *, provisional: bool | None = ...) -> _Response: ...
    def get_conversations_email_participant_wrapupcodes(self, conversation_id: str, participant_id: str) -> _Response: ...
    def get_conversations_emails(self) -> _Response: ...
    def get_conversations_email_settings(self, conversation_id: str) -> _Response: ...
    def get_conversations_internalmessage(self, conversation_id: str) -> _Response: ...
    def get_conversations_internalmessages(self) -> _Response: ...
    def get_conversations_keyconfiguration(self, keyconfigurations_id: str) -> _Response: ...
    def get_conversations_keyconfigurations(self) -> _Response: ...
    def get_conversations_message(self, conversation_id: str) -> _Response: ...
    def get_conversations_message_communication_messages_media(self, conversation_id: str, communication_id: str, *, status: _Literal["uploading", "valid", "invalid"] | str | None = ..., page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_conversations_message_communication_messages_media_iter(self, conversation_id: str, communication_id: str, *, status: _Literal["uploading", "valid", "invalid"] | str | None = ..., page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessageMediaData, _Response]: ...
    def get_conversations_message_communication_messages_media_media_id(self, conversation_id: str, communication_id: str, media_id: str) -> _Response: ...
    def get_conversations_message_details(self, message_id: str) -> _Response: ...
    def get_conversations_message_message(self, conversation_id: str, message_id: str) -> _Response: ...
    def get_conversations_message_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> _Response: ...
    def get_conversations_message_participant_wrapup(self, conversation_id: str, participant_id: str, *, provisional: bool | None = ...) -> _Response: ...
    def get_conversations_message_participant_wrapupcodes(self, conversation_id: str, participant_id: str) -> _Response: ...
    def get_conversations_messages(self) -> _Response: ...
    def get_conversations_messages_cachedmedia(self, *, page_size: int | None = ..., page_number: int | None = ..., url: str | None = ...) -> _Response: ...
    def get_conversations_messages_cachedmedia_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., url: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CachedMediaItem, _Response]: ...
    def get_conversations_messages_cachedmedia_cached_media_item_id(self, cached_media_item_id: str) -> _Response: ...
    def get_conversations_messaging_facebook_app(self) -> _Response: ...
    def get_conversations_messaging_facebook_permissions(self) -> _Response: ...
    def get_conversations_messaging_identityresolution_integrations_apple_integration_id(self, integration_id: str) -> _Response: ...
    def get_conversations_messaging_identityresolution_integrations_facebook_integration_id(self, integration_id: str) -> _Response: ...
    def get_conversations_messaging_identityresolution_integrations_instagram_integration_id(self, integration_id: str) -> _Response: ...
    def get_conversations_messaging_identityresolution_integrations_open_integration_id(self, integration_id: str) -> _Response: ...
    def get_conversations_messaging_identityresolution_integrations_twitter_integration_id(self, integration_id: str) -> _Response: ...
    def get_conversations_messaging_identityresolution_integrations_whatsapp_integration_id(self, integration_id: str) -> _Response: ...
    def get_conversations_messaging_integrations(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["supportedContent", "messagingSetting", "identityresolution"] | str] | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ...) -> _Response: ...
    def get_conversations_messaging_integrations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["supportedContent", "messagingSetting", "identityresolution"] | str] | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessagingIntegration, _Response]: ...
    def get_conversations_messaging_integrations_apple(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ...) -> _Response: ...
    def get_conversations_messaging_integrations_apple_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AppleIntegration, _Response]: ...
    def get_conversations_messaging_integrations_apple_integration_id(self, integration_id: str, *, expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ...) -> _Response: ...
    def get_conversations_messaging_integrations_facebook(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ...) -> _Response: ...
    def get_conversations_messaging_integrations_facebook_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FacebookIntegration, _Response]: ...
    def get_conversations_messaging_integrations_facebook_integration_id(self, integration_id: str, *, expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ...) -> _Response: ...
    def get_conversations_messaging_integrations_instagram(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ...) -> _Response: ...
    def get_conversations_messaging_integrations_instagram_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InstagramIntegration, _Response]: ...
    def get_conversations_messaging_integrations_instagram_integration_id(self, integration_id: str, *, expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ...) -> _Response: ...
    def get_conversations_messaging_integrations_open(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ...) -> _Response: ...
    def get_conversations_messaging_integrations_open_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OpenIntegration, _Response]: ...
    def get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_integration_id(self, integration_id: str, *, expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ...) -> _Response: ...
    def get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_oauth_settings(self) -> _Response: ...
    def get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_token(self, token_id: str) -> _Response: ...
    def get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_token_accounts(self, token_id: str) -> _Response: ...
    def get_conversations_messaging_integrations_open_integration_id(self, integration_id: str, *, expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ...) -> _Response: ...
    def get_conversations_messaging_integrations_twitter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ...) -> _Response: ...
    def get_conversations_messaging_integrations_twitter_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TwitterIntegration, _Response]: ...
    def get_conversations_messaging_integrations_twitter_integration_id(self, integration_id: str, *, expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ...) -> _Response: ...
    def get_conversations_messaging_integrations_twitter_oauth_settings(self) -> _Response: ...
    def get_conversations_messaging_integrations_whatsapp(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ...) -> _Response: ...
    def get_conversations_messaging_integrations_whatsapp_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WhatsAppIntegration, _Response]: ...
    def get_conversations_messaging_integrations_whatsapp_integration_id(self, integration_id: str, *, expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ...) -> _Response: ...
    def get_conversations_messaging_integration_twitter_oauth_settings(self, integration_id: str) -> _Response: ...
    def get_conversations_messaging_oauth_apple_callback(self, code: str, state: str, *, error: str | None = ...) -> _Response: ...
    def get_conversations_messaging_setting(self, message_setting_id: str) -> _Response: ...
    def get_conversations_messaging_settings(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_conversations_messaging_settings_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessagingSetting, _Response]: ...
    def get_conversations_messaging_settings_default(self) -> _Response: ...
    def get_conversations_messaging_supportedcontent(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_conversations_messaging_supportedcontent_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SupportedContent, _Response]: ...
    def get_conversations_messaging_supportedcontent_default(self) -> _Response: ...
    def get_conversations_messaging_supportedcontent_supported_content_id(self, supported_content_id: str) -> _Response: ...
    def get_conversations_messaging_threadingtimeline(self) -> _Response: ...
    def get_conversations_screenshare_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> _Response: ...
    def get_conversations_settings(self) -> _Response: ...
    def get_conversations_social_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> _Response: ...
    def get_conversation_suggestion(self, conversation_id: str, suggestion_id: str) -> _Response: ...
    def get_conversation_suggestions(self, conversation_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., type: str | None = ..., state: _Literal["Suggested", "Accepted", "Dismissed", "Failed", "Rated"] | str | None = ...) -> _Response: ...
    def get_conversation_suggestions_iter(self, conversation_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., type: str | None = ..., state: _Literal["Suggested", "Accepted", "Dismissed", "Failed", "Rated"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Suggestion, _Response]: ...
    def get_conversation_summaries(self, conversation_id: str) -> _Response: ...
    def get_conversations_video_details(self, conference_id: str) -> _Response: ...
    def get_conversations_video_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> _Response: ...
    def get_conversations_videos_meeting(self, meeting_id: str) -> _Response: ...
    def patch_conversation_customattributes(self, conversation_id: str, *, body: CustomAttributesPatchRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_conversation_customattributes_bulk(self, conversation_id: str, *, body: _Sequence[CustomAttributesPatchRequest | _Mapping[str, _Any]] | None = ...) -> _Response: ...
    def patch_conversation_participant(self, conversation_id: str, participant_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversation_participant_attributes(self, conversation_id: str, participant_id: str, body: ParticipantAttributes | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversation_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_aftercallwork_conversation_id_participant_communication(self, conversation_id: str, participant_id: str, communication_id: str, body: AfterCallWorkUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_call(self, conversation_id: str, body: Conversation | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_callback(self, conversation_id: str, body: Conversation | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_callback_participant(self, conversation_id: str, participant_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_callback_participant_attributes(self, conversation_id: str, participant_id: str, body: ParticipantAttributes | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_callback_participant_communication(self, conversation_id: str, participant_id: str, communication_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_callbacks(self, body: PatchCallbackRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_call_conference(self, conversation_id: str, body: UpdateConferenceRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_call_participant(self, conversation_id: str, participant_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_call_participant_attributes(self, conversation_id: str, participant_id: str, body: ParticipantAttributes | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_call_participant_communication(self, conversation_id: str, participant_id: str, communication_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_call_participant_communication_postflowaction(self, conversation_id: str, participant_id: str, communication_id: str, *, body: MandatoryPostCallActionInput | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_conversations_call_participant_consult(self, conversation_id: str, participant_id: str, body: ConsultTransferUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_call_participant_user_user_id(self, conversation_id: str, participant_id: str, user_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_cobrowsesession(self, conversation_id: str, body: Conversation | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_cobrowsesession_participant(self, conversation_id: str, participant_id: str, *, body: MediaParticipantRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_conversations_cobrowsesession_participant_attributes(self, conversation_id: str, participant_id: str, *, body: ParticipantAttributes | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_conversations_cobrowsesession_participant_communication(self, conversation_id: str, participant_id: str, communication_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversation_secureattributes(self, conversation_id: str, body: ConversationSecureAttributes | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_email(self, conversation_id: str, body: Conversation | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_email_messages_draft(self, conversation_id: str, *, auto_fill: bool | None = ..., discard: bool | None = ..., body: DraftManipulationRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_conversations_email_participant(self, conversation_id: str, participant_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_email_participant_attributes(self, conversation_id: str, participant_id: str, body: ParticipantAttributes | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_email_participant_communication(self, conversation_id: str, participant_id: str, communication_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_email_participant_parkingstate(self, conversation_id: str, participant_id: str, body: ParkingStateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_message(self, conversation_id: str, body: Conversation | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_message_participant(self, conversation_id: str, participant_id: str, *, body: MediaParticipantRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_conversations_message_participant_attributes(self, conversation_id: str, participant_id: str, *, body: ParticipantAttributes | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_conversations_message_participant_communication(self, conversation_id: str, participant_id: str, communication_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_message_participant_parkingstate(self, conversation_id: str, participant_id: str, body: ParkingStateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_messaging_integrations_apple_integration_id(self, integration_id: str, body: AppleIntegrationUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_messaging_integrations_facebook_integration_id(self, integration_id: str, body: FacebookIntegrationUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_messaging_integrations_instagram_integration_id(self, integration_id: str, body: InstagramIntegrationUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_messaging_integrations_open_extensions_googlebusinessprofile_integration_id(self, integration_id: str, body: GoogleBusinessProfileOpenIntegrationUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_messaging_integrations_open_integration_id(self, integration_id: str, body: OpenIntegrationUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_messaging_integrations_twitter_integration_id(self, integration_id: str, body: TwitterIntegrationUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_messaging_integrations_whatsapp_embeddedsignup_integration_id(self, integration_id: str, body: WhatsAppEmbeddedSignupIntegrationActivationRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_messaging_integrations_whatsapp_integration_id(self, integration_id: str, body: WhatsAppIntegrationUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_messaging_setting(self, message_setting_id: str, body: MessagingSettingPatchRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_messaging_supportedcontent_supported_content_id(self, supported_content_id: str, body: SupportedContent | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversations_settings(self, body: Settings | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversation_suggestion(self, conversation_id: str, suggestion_id: str, body: SuggestionPatchRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_conversation_summary_engagements(self, conversation_id: str, summary_id: str, *, body: EngagementRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_conversation_summary_feedback(self, conversation_id: str, summary_id: str, *, body: FeedbackUpdateRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_conversation_utilizationlabel(self, conversation_id: str, body: ConversationUtilizationLabelUpdate | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_conversation_details_properties(self, conversation_id: str, body: PropertyIndexRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_conversations_activity_query(self, body: ConversationActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def post_analytics_conversations_activity_query_iter(self, body: ConversationActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ConversationActivityData, _Response]: ...
    def post_analytics_conversations_aggregates_jobs(self, body: ConversationAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_conversations_aggregates_query(self, body: ConversationAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_conversations_details_jobs(self, body: AsyncConversationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_conversations_details_query(self, body: ConversationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_conversations_details_query_iter(self, body: ConversationQuery | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsConversationWithoutAttributes, _Response]: ...
    def post_conversation_assign(self, conversation_id: str, body: ConversationUser | _Mapping[str, _Any]) -> _Response: ...
    def post_conversation_barge(self, conversation_id: str) -> _Response: ...
    def post_conversation_cobrowse(self, conversation_id: str) -> _Response: ...
    def post_conversation_communication_agentchecklist(self, conversation_id: str, communication_id: str, agent_checklist_id: str, body: ChecklistActivationPayload | _Mapping[str, _Any]) -> _Response: ...
    def post_conversation_communication_agentchecklist_agentaction(self, conversation_id: str, communication_id: str, agent_checklist_id: str, body: AgentActionPayload | _Mapping[str, _Any]) -> _Response: ...
    def post_conversation_communication_agentchecklist_jobs(self, conversation_id: str, communication_id: str, agent_checklist_id: str, body: ChecklistInferenceJobPayload | _Mapping[str, _Any]) -> _Response: ...
    def post_conversation_communication_agentchecklists_finalize(self, conversation_id: str, communication_id: str, body: ChecklistFinalizePayload | _Mapping[str, _Any]) -> _Response: ...
    def post_conversation_communication_internalmessages(self, conversation_id: str, communication_id: str, body: InternalMessageRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversation_disconnect(self, conversation_id: str) -> _Response: ...
    def post_conversation_participant_callbacks(self, conversation_id: str, participant_id: str, *, body: CreateCallbackOnConversationCommand | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_conversation_participant_digits(self, conversation_id: str, participant_id: str, *, body: Digits | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_conversation_participant_internalmessages_users_communications(self, conversation_id: str, participant_id: str, body: MessagingConferWithUserRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversation_participant_replace(self, conversation_id: str, participant_id: str, body: TransferRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversation_participant_replace_agent(self, conversation_id: str, participant_id: str, body: TransferToAgentRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversation_participant_replace_contact_external(self, conversation_id: str, participant_id: str, body: TransferToExternalContactRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversation_participant_replace_external(self, conversation_id: str, participant_id: str, body: TransferToExternalRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversation_participant_replace_queue(self, conversation_id: str, participant_id: str, body: TransferToQueueRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversation_participant_secureivrsessions(self, conversation_id: str, participant_id: str, *, body: CreateSecureSession | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_conversation_participant_transfer(self, conversation_id: str, participant_id: str, body: TransferToAddressRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_call(self, conversation_id: str, body: CallCommand | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_callback_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_conversations_callback_participant_replace(self, conversation_id: str, participant_id: str, body: TransferRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_callbacks(self, body: CreateCallbackCommand | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_callbacks_bulk_disconnect(self, body: BulkCallbackDisconnectRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_callbacks_bulk_update(self, body: BulkCallbackPatchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_call_participant_barge(self, conversation_id: str, participant_id: str) -> _Response: ...
    def post_conversations_call_participant_coach(self, conversation_id: str, participant_id: str) -> _Response: ...
    def post_conversations_call_participant_communication_summaries(self, conversation_id: str, participant_id: str, communication_id: str, *, body: OnDemandConversationSummaryRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_conversations_call_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_conversations_call_participant_consult(self, conversation_id: str, participant_id: str, body: ConsultTransfer | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_call_participant_consult_agent(self, conversation_id: str, participant_id: str, body: ConsultTransferToAgent | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_call_participant_consult_contact_external(self, conversation_id: str, participant_id: str, body: ConsultTransferToExternalContact | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_call_participant_consult_external(self, conversation_id: str, participant_id: str, body: ConsultTransferToExternal | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_call_participant_consult_queue(self, conversation_id: str, participant_id: str, body: ConsultTransferToQueue | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_call_participant_monitor(self, conversation_id: str, participant_id: str) -> _Response: ...
    def post_conversations_call_participant_replace(self, conversation_id: str, participant_id: str, body: TransferRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_call_participants(self, conversation_id: str, body: Conversation | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_call_participant_snippet_record(self, conversation_id: str, participant_id: str, body: SnippetRecordingRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_call_participants_user_user_id(self, conversation_id: str, user_id: str, body: Conversation | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_call_participant_voice_consult(self, conversation_id: str, participant_id: str, body: ConsultTransferToAddress | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_calls(self, body: CreateCallRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_calls_user_user_id(self, user_id: str, body: CreateCallRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_cobrowsesession_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_conversations_cobrowsesession_participant_replace(self, conversation_id: str, participant_id: str, *, body: TransferRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_conversations_customattributes_schemas(self, body: ConversationJsonSchemaRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_customattributes_search(self, body: ConversationCustomAttributesSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_customattributes_search_iter(self, body: ConversationCustomAttributesSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, _Response]: ...
    def post_conversations_email_inboundmessages(self, conversation_id: str, body: InboundMessageRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_email_messages(self, conversation_id: str, body: EmailMessage | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_email_messages_draft_attachments_copy(self, conversation_id: str, body: CopyAttachmentsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_email_messages_draft_attachments_uploads(self, conversation_id: str, body: UploadAttachmentRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_email_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_conversations_email_participant_replace(self, conversation_id: str, participant_id: str, body: TransferRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_email_reconnect(self, conversation_id: str) -> _Response: ...
    def post_conversations_emails(self, body: CreateEmailRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_emails_agentless(self, body: AgentlessEmailSendRequestDto | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_faxes(self, body: FaxSendRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_keyconfigurations(self, body: ConversationEncryptionConfiguration | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_keyconfigurations_validate(self, body: ConversationEncryptionConfiguration | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_message_communication_messages(self, conversation_id: str, communication_id: str, body: AdditionalMessage | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_message_communication_messages_media(self, conversation_id: str, communication_id: str) -> _Response: ...
    def post_conversations_message_communication_messages_media_uploads(self, conversation_id: str, communication_id: str, body: UploadMediaRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_message_communication_socialmedia_messages(self, conversation_id: str, communication_id: str, body: AdditionalSocialMediaMessage | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_message_communication_typing(self, conversation_id: str, communication_id: str, body: MessageTypingEventRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_message_inbound_open_event(self, integration_id: str, body: OpenInboundNormalizedEvent | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_message_inbound_open_message(self, integration_id: str, body: OpenInboundNormalizedMessage | _Mapping[str, _Any], *, prefetch_conversation_id: bool | None = ...) -> _Response: ...
    def post_conversations_message_inbound_open_receipt(self, integration_id: str, body: OpenInboundNormalizedReceipt | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_message_inbound_open_structured_response(self, integration_id: str, body: OpenInboundStructuredResponseMessage | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_message_messages_bulk(self, conversation_id: str, *, body: _Sequence[str] | None = ...) -> _Response: ...
    def post_conversations_message_participant_communication_summaries(self, conversation_id: str, participant_id: str, communication_id: str, *, body: OnDemandConversationSummaryRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_conversations_message_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_conversations_message_participant_monitor(self, conversation_id: str, participant_id: str) -> _Response: ...
    def post_conversations_message_participant_replace(self, conversation_id: str, participant_id: str, body: TransferRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_message_participant_takeover(self, conversation_id: str, participant_id: str) -> _Response: ...
    def post_conversations_messages(self, body: CreateOutboundMessagingConversationRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_messages_agentless(self, body: SendAgentlessOutboundMessageRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_messages_inbound_open(self, body: OpenNormalizedMessage | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_messaging_integrations_apple(self, body: AppleIntegrationRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_messaging_integrations_facebook(self, body: FacebookIntegrationRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_messaging_integrations_instagram(self, body: InstagramIntegrationRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_messaging_integrations_open(self, body: OpenIntegrationRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_messaging_integrations_open_extensions_googlebusinessprofile(self, body: GoogleBusinessProfileOpenIntegrationRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_messaging_integrations_open_extensions_googlebusinessprofile_tokens(self, body: GoogleAuthTokenRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_messaging_integrations_twitter(self, body: TwitterIntegrationRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_messaging_integrations_whatsapp(self, body: WhatsAppIntegrationRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_messaging_integrations_whatsapp_embeddedsignup(self, body: WhatsAppEmbeddedSignupIntegrationRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_messaging_settings(self, body: MessagingSettingRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_messaging_supportedcontent(self, body: SupportedContent | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_participants_attributes_search(self, body: ConversationParticipantSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_participants_attributes_search_iter(self, body: ConversationParticipantSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, _Response]: ...
    def post_conversations_screenshare_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_conversations_social_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_conversation_suggestion_engagement(self, conversation_id: str, suggestion_id: str, body: SuggestionEngagement | _Mapping[str, _Any]) -> _Response: ...
    def post_conversation_suggestions_feedback(self, conversation_id: str, body: Feedback | _Mapping[str, _Any]) -> _Response: ...
    def post_conversation_summary_feedback(self, conversation_id: str, summary_id: str, *, body: FeedbackAddRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_conversations_video_agentconference_communication(self, conversation_id: str, communication_id: str) -> _Response: ...
    def post_conversations_video_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_conversations_videos_meetings(self, body: GenerateMeetingIdRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_conversation_accessattributes(self, conversation_id: str, body: ConversationAccessAttributesUpdate | _Mapping[str, _Any]) -> _Response: ...
    def put_conversation_customattributes(self, conversation_id: str, *, body: CustomAttributesUpdateRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_conversation_customattributes_bulk(self, conversation_id: str, *, body: _Sequence[CustomAttributesUpdateRequest | _Mapping[str, _Any]] | None = ...) -> _Response: ...
    def put_conversation_participant_flaggedreason(self, conversation_id: str, participant_id: str) -> _Response: ...
    def put_conversations_callback_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_call_participant_communication_uuidata(self, conversation_id: str, participant_id: str, communication_id: str, body: SetUuiDataRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_call_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_cobrowsesession_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_customattributes_schema(self, schema_id: str, body: ConversationSchemaUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_conversation_secureattributes(self, conversation_id: str, body: ConversationSecureAttributes | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_email_messages_draft(self, conversation_id: str, body: EmailMessage | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_email_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_keyconfiguration(self, keyconfigurations_id: str, body: ConversationEncryptionConfiguration | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_message_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_messaging_identityresolution_integrations_apple_integration_id(self, integration_id: str, body: AppleIdentityResolutionConfig | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_messaging_identityresolution_integrations_facebook_integration_id(self, integration_id: str, body: FacebookIdentityResolutionConfig | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_messaging_identityresolution_integrations_instagram_integration_id(self, integration_id: str, body: InstagramIdentityResolutionConfig | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_messaging_identityresolution_integrations_open_integration_id(self, integration_id: str, body: OpenMessagingIdentityResolutionConfig | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_messaging_identityresolution_integrations_twitter_integration_id(self, integration_id: str, body: TwitterIdentityResolutionConfig | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_messaging_identityresolution_integrations_whatsapp_integration_id(self, integration_id: str, body: WhatsAppIdentityResolutionConfig | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_messaging_settings_default(self, body: MessagingSettingDefaultRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_messaging_supportedcontent_default(self, body: SupportedContentReference | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_messaging_threadingtimeline(self, body: ConversationThreadingWindow | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_screenshare_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_social_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> _Response: ...
    def put_conversations_video_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> _Response: ...
    def put_conversation_tags(self, conversation_id: str, body: ConversationTagsUpdate | _Mapping[str, _Any]) -> _Response: ...

class ConversationsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingConversationsApi: ...
    def delete_analytics_conversations_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/conversations/aggregates/jobs/{jobId}"""
    def delete_analytics_conversations_details_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/conversations/details/jobs/{jobId}"""
    def delete_conversation(self, conversation_id: str) -> None:
        """DELETE /api/v2/conversations/{conversationId}"""
    def delete_conversation_customattribute(self, conversation_id: str, attributes_id: str) -> None:
        """DELETE /api/v2/conversations/{conversationId}/customattributes/{attributesId}"""
    def delete_conversation_participant_code(self, conversation_id: str, participant_id: str, add_communication_code: str) -> None:
        """DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/codes/{addCommunicationCode}"""
    def delete_conversation_participant_flaggedreason(self, conversation_id: str, participant_id: str) -> None:
        """DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason"""
    def delete_conversations_call_participant_communication_postflowaction(self, conversation_id: str, participant_id: str, communication_id: str) -> None:
        """DELETE /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction"""
    def delete_conversations_call_participant_consult(self, conversation_id: str, participant_id: str) -> None:
        """DELETE /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult"""
    def delete_conversations_email_messages_draft_attachment(self, conversation_id: str, attachment_id: str) -> None:
        """DELETE /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/{attachmentId}"""
    def delete_conversations_messages_cachedmedia_cached_media_item_id(self, cached_media_item_id: str) -> None:
        """DELETE /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}"""
    def delete_conversations_messaging_integrations_apple_integration_id(self, integration_id: str) -> None:
        """DELETE /api/v2/conversations/messaging/integrations/apple/{integrationId}"""
    def delete_conversations_messaging_integrations_facebook_integration_id(self, integration_id: str) -> None:
        """DELETE /api/v2/conversations/messaging/integrations/facebook/{integrationId}"""
    def delete_conversations_messaging_integrations_instagram_integration_id(self, integration_id: str) -> None:
        """DELETE /api/v2/conversations/messaging/integrations/instagram/{integrationId}"""
    def delete_conversations_messaging_integrations_open_extensions_googlebusinessprofile_integration_id(self, integration_id: str) -> None:
        """DELETE /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId} (preview)"""
    def delete_conversations_messaging_integrations_open_integration_id(self, integration_id: str) -> None:
        """DELETE /api/v2/conversations/messaging/integrations/open/{integrationId}"""
    def delete_conversations_messaging_integrations_twitter_integration_id(self, integration_id: str) -> None:
        """DELETE /api/v2/conversations/messaging/integrations/twitter/{integrationId}"""
    def delete_conversations_messaging_integrations_whatsapp_integration_id(self, integration_id: str) -> WhatsAppIntegration:
        """DELETE /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}"""
    def delete_conversations_messaging_setting(self, message_setting_id: str) -> None:
        """DELETE /api/v2/conversations/messaging/settings/{messageSettingId}"""
    def delete_conversations_messaging_settings_default(self) -> None:
        """DELETE /api/v2/conversations/messaging/settings/default"""
    def delete_conversations_messaging_supportedcontent_supported_content_id(self, supported_content_id: str) -> None:
        """DELETE /api/v2/conversations/messaging/supportedcontent/{supportedContentId}"""
    def get_analytics_conversation_details(self, conversation_id: str) -> AnalyticsConversationWithoutAttributes:
        """GET /api/v2/analytics/conversations/{conversationId}/details"""
    def get_analytics_conversations_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}"""
    def get_analytics_conversations_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> ConversationAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results"""
    def get_analytics_conversations_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ConversationAggregateDataContainer, ConversationAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results"""
    def get_analytics_conversations_details(self, *, id: _Sequence[str] | None = ...) -> AnalyticsConversationWithoutAttributesMultiGetResponse:
        """GET /api/v2/analytics/conversations/details"""
    def get_analytics_conversations_details_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/conversations/details/jobs/{jobId}"""
    def get_analytics_conversations_details_job_results(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ...) -> AnalyticsConversationAsyncQueryResponse:
        """GET /api/v2/analytics/conversations/details/jobs/{jobId}/results"""
    def get_analytics_conversations_details_job_results_iter(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsConversation, AnalyticsConversationAsyncQueryResponse]:
        """All items of GET /api/v2/analytics/conversations/details/jobs/{jobId}/results"""
    def get_analytics_conversations_details_jobs_availability(self) -> DataAvailabilityResponse:
        """GET /api/v2/analytics/conversations/details/jobs/availability"""
    def get_conversation(self, conversation_id: str) -> Conversation:
        """GET /api/v2/conversations/{conversationId}"""
    def get_conversation_accessattributes(self, conversation_id: str) -> ConversationAccessAttributesResponse:
        """GET /api/v2/conversations/{conversationId}/accessattributes (preview)"""
    def get_conversation_assistant_copilotcontext(self, conversation_id: str) -> CopilotContextValues:
        """GET /api/v2/conversations/{conversationId}/assistant/copilotcontext (preview)"""
    def get_conversation_communication_agentchecklist(self, conversation_id: str, communication_id: str, agent_checklist_id: str) -> AgentChecklistResponse:
        """GET /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}"""
    def get_conversation_communication_agentchecklist_job(self, conversation_id: str, communication_id: str, agent_checklist_id: str, job_id: str) -> ChecklistInferenceJobResponse:
        """GET /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs/{jobId}"""
    def get_conversation_communication_agentchecklists(self, conversation_id: str, communication_id: str) -> AgentChecklistResponseList:
        """GET /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists"""
    def get_conversation_communication_internalmessage(self, conversation_id: str, communication_id: str, message_id: str) -> InternalMessageData:
        """GET /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages/{messageId}"""
    def get_conversation_communication_internalmessages(self, conversation_id: str, communication_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> InternalMessageDataEntityListing:
        """GET /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages"""
    def get_conversation_communication_internalmessages_iter(self, conversation_id: str, communication_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InternalMessageData, InternalMessageDataEntityListing]:
        """All items of GET /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages"""
    def get_conversation_customattribute(self, conversation_id: str, attributes_id: str) -> CustomAttributes:
        """GET /api/v2/conversations/{conversationId}/customattributes/{attributesId}"""
    def get_conversation_customattributes(self, conversation_id: str) -> CustomAttributesListing:
        """GET /api/v2/conversations/{conversationId}/customattributes"""
    def get_conversation_participant_secureivrsession(self, conversation_id: str, participant_id: str, secure_session_id: str) -> SecureSession:
        """GET /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions/{secureSessionId}"""
    def get_conversation_participant_secureivrsessions(self, conversation_id: str, participant_id: str) -> SecureSessionEntityListing:
        """GET /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions"""
    def get_conversation_participant_wrapup(self, conversation_id: str, participant_id: str, *, provisional: bool | None = ...) -> AssignedWrapupCode:
        """GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapup"""
    def get_conversation_participant_wrapupcodes(self, conversation_id: str, participant_id: str) -> list[WrapupCode]:
        """GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapupcodes"""
    def get_conversations(self, *, communication_type: str | None = ...) -> ConversationEntityListing:
        """GET /api/v2/conversations"""
    def get_conversations_call(self, conversation_id: str) -> CallConversation:
        """GET /api/v2/conversations/calls/{conversationId}"""
    def get_conversations_callback(self, conversation_id: str) -> CallbackConversation:
        """GET /api/v2/conversations/callbacks/{conversationId}"""
    def get_conversations_callback_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> AssignedWrapupCode:
        """GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def get_conversations_callback_participant_wrapup(self, conversation_id: str, participant_id: str, *, provisional: bool | None = ...) -> AssignedWrapupCode:
        """GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapup"""
    def get_conversations_callback_participant_wrapupcodes(self, conversation_id: str, participant_id: str) -> list[WrapupCode]:
        """GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapupcodes"""
    def get_conversations_callbacks(self) -> CallbackConversationEntityListing:
        """GET /api/v2/conversations/callbacks"""
    def get_conversations_call_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> AssignedWrapupCode:
        """GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def get_conversations_call_participant_wrapup(self, conversation_id: str, participant_id: str, *, provisional: bool | None = ...) -> AssignedWrapupCode:
        """GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapup"""
    def get_conversations_call_participant_wrapupcodes(self, conversation_id: str, participant_id: str) -> list[WrapupCode]:
        """GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapupcodes"""
    def get_conversations_calls(self) -> CallConversationEntityListing:
        """GET /api/v2/conversations/calls"""
    def get_conversations_calls_history(self, *, page_size: int | None = ..., page_number: int | None = ..., interval: str | None = ..., expand: _Sequence[_Literal["externalorganization", "externalcontact", "user", "queue", "group"] | str] | None = ...) -> CallHistoryConversationEntityListing:
        """GET /api/v2/conversations/calls/history"""
    def get_conversations_calls_history_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., interval: str | None = ..., expand: _Sequence[_Literal["externalorganization", "externalcontact", "user", "queue", "group"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallHistoryConversation, CallHistoryConversationEntityListing]:
        """All items of GET /api/v2/conversations/calls/history"""
    def get_conversations_calls_maximumconferenceparties(self) -> MaxParticipants:
        """GET /api/v2/conversations/calls/maximumconferenceparties"""
    def get_conversations_cobrowsesession(self, conversation_id: str) -> CobrowseConversation:
        """GET /api/v2/conversations/cobrowsesessions/{conversationId}"""
    def get_conversations_cobrowsesession_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> AssignedWrapupCode:
        """GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def get_conversations_cobrowsesession_participant_wrapup(self, conversation_id: str, participant_id: str, *, provisional: bool | None = ...) -> AssignedWrapupCode:
        """GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapup"""
    def get_conversations_cobrowsesession_participant_wrapupcodes(self, conversation_id: str, participant_id: str) -> list[WrapupCode]:
        """GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapupcodes"""
    def get_conversations_cobrowsesessions(self) -> CobrowseConversationEntityListing:
        """GET /api/v2/conversations/cobrowsesessions"""
    def get_conversations_customattributes_schema(self, schema_id: str) -> ConversationDataSchema:
        """GET /api/v2/conversations/customattributes/schemas/{schemaId}"""
    def get_conversations_customattributes_schemas(self) -> ConversationDataSchemaListing:
        """GET /api/v2/conversations/customattributes/schemas"""
    def get_conversations_customattributes_schemas_coretype(self, core_type_name: str) -> Coretype:
        """GET /api/v2/conversations/customattributes/schemas/coretypes/{coreTypeName}"""
    def get_conversations_customattributes_schemas_coretypes(self) -> CoretypeListing:
        """GET /api/v2/conversations/customattributes/schemas/coretypes"""
    def get_conversations_customattributes_schemas_limits(self) -> SchemaQuantityLimits:
        """GET /api/v2/conversations/customattributes/schemas/limits"""
    def get_conversations_customattributes_schema_version(self, schema_id: str, version_id: str) -> ConversationDataSchema:
        """GET /api/v2/conversations/customattributes/schemas/{schemaId}/versions/{versionId}"""
    def get_conversations_customattributes_schema_versions(self, schema_id: str) -> ConversationDataSchemaListing:
        """GET /api/v2/conversations/customattributes/schemas/{schemaId}/versions"""
    def get_conversation_secureattributes(self, conversation_id: str) -> ConversationSecureAttributes:
        """GET /api/v2/conversations/{conversationId}/secureattributes"""
    def get_conversations_email(self, conversation_id: str) -> EmailConversation:
        """GET /api/v2/conversations/emails/{conversationId}"""
    def get_conversations_email_message(self, conversation_id: str, message_id: str) -> EmailMessage:
        """GET /api/v2/conversations/emails/{conversationId}/messages/{messageId}"""
    def get_conversations_email_messages(self, conversation_id: str, *, include_agentless_stitched_messages: bool | None = ...) -> EmailMessagePreviewListing:
        """GET /api/v2/conversations/emails/{conversationId}/messages"""
    def get_conversations_email_messages_draft(self, conversation_id: str) -> EmailMessage:
        """GET /api/v2/conversations/emails/{conversationId}/messages/draft"""
    def get_conversations_email_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> AssignedWrapupCode:
        """GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def get_conversations_email_participant_wrapup(self, conversation_id: str, participant_id: str, *, provisional: bool | None = ...) -> AssignedWrapupCode:
        """GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapup"""
    def get_conversations_email_participant_wrapupcodes(self, conversation_id: str, participant_id: str) -> list[WrapupCode]:
        """GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapupcodes"""
    def get_conversations_emails(self) -> EmailConversationEntityListing:
        """GET /api/v2/conversations/emails"""
    def get_conversations_email_settings(self, conversation_id: str) -> EmailsSettings:
        """GET /api/v2/conversations/emails/{conversationId}/settings"""
    def get_conversations_internalmessage(self, conversation_id: str) -> InternalMessageConversation:
        """GET /api/v2/conversations/internalmessages/{conversationId}"""
    def get_conversations_internalmessages(self) -> InternalMessageConversationEntityListing:
        """GET /api/v2/conversations/internalmessages"""
    def get_conversations_keyconfiguration(self, keyconfigurations_id: str) -> ConversationEncryptionConfiguration:
        """GET /api/v2/conversations/keyconfigurations/{keyconfigurationsId}"""
    def get_conversations_keyconfigurations(self) -> ConversationEncryptionConfigurationListing:
        """GET /api/v2/conversations/keyconfigurations"""
    def get_conversations_message(self, conversation_id: str) -> MessageConversation:
        """GET /api/v2/conversations/messages/{conversationId}"""
    def get_conversations_message_communication_messages_media(self, conversation_id: str, communication_id: str, *, status: _Literal["uploading", "valid", "invalid"] | str | None = ..., page_number: int | None = ..., page_size: int | None = ...) -> MessageMediaListing:
        """GET /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media"""
    def get_conversations_message_communication_messages_media_iter(self, conversation_id: str, communication_id: str, *, status: _Literal["uploading", "valid", "invalid"] | str | None = ..., page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessageMediaData, MessageMediaListing]:
        """All items of GET /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media"""
    def get_conversations_message_communication_messages_media_media_id(self, conversation_id: str, communication_id: str, media_id: str) -> MessageMediaData:
        """GET /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId}"""
    def get_conversations_message_details(self, message_id: str) -> MessageData:
        """GET /api/v2/conversations/messages/{messageId}/details"""
    def get_conversations_message_message(self, conversation_id: str, message_id: str) -> MessageData:
        """GET /api/v2/conversations/messages/{conversationId}/messages/{messageId}"""
    def get_conversations_message_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> AssignedWrapupCode:
        """GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def get_conversations_message_participant_wrapup(self, conversation_id: str, participant_id: str, *, provisional: bool | None = ...) -> AssignedWrapupCode:
        """GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapup"""
    def get_conversations_message_participant_wrapupcodes(self, conversation_id: str, participant_id: str) -> list[WrapupCode]:
        """GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapupcodes"""
    def get_conversations_messages(self) -> MessageConversationEntityListing:
        """GET /api/v2/conversations/messages"""
    def get_conversations_messages_cachedmedia(self, *, page_size: int | None = ..., page_number: int | None = ..., url: str | None = ...) -> CachedMediaItemEntityListing:
        """GET /api/v2/conversations/messages/cachedmedia"""
    def get_conversations_messages_cachedmedia_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., url: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CachedMediaItem, CachedMediaItemEntityListing]:
        """All items of GET /api/v2/conversations/messages/cachedmedia"""
    def get_conversations_messages_cachedmedia_cached_media_item_id(self, cached_media_item_id: str) -> CachedMediaItem:
        """GET /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}"""
    def get_conversations_messaging_facebook_app(self) -> FacebookAppCredentials:
        """GET /api/v2/conversations/messaging/facebook/app"""
    def get_conversations_messaging_facebook_permissions(self) -> FacebookPermissionEntityListing:
        """GET /api/v2/conversations/messaging/facebook/permissions"""
    def get_conversations_messaging_identityresolution_integrations_apple_integration_id(self, integration_id: str) -> AppleIdentityResolutionConfig:
        """GET /api/v2/conversations/messaging/identityresolution/integrations/apple/{integrationId}"""
    def get_conversations_messaging_identityresolution_integrations_facebook_integration_id(self, integration_id: str) -> FacebookIdentityResolutionConfig:
        """GET /api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId}"""
    def get_conversations_messaging_identityresolution_integrations_instagram_integration_id(self, integration_id: str) -> InstagramIdentityResolutionConfig:
        """GET /api/v2/conversations/messaging/identityresolution/integrations/instagram/{integrationId}"""
    def get_conversations_messaging_identityresolution_integrations_open_integration_id(self, integration_id: str) -> OpenMessagingIdentityResolutionConfig:
        """GET /api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId}"""
    def get_conversations_messaging_identityresolution_integrations_twitter_integration_id(self, integration_id: str) -> TwitterIdentityResolutionConfig:
        """GET /api/v2/conversations/messaging/identityresolution/integrations/twitter/{integrationId}"""
    def get_conversations_messaging_identityresolution_integrations_whatsapp_integration_id(self, integration_id: str) -> WhatsAppIdentityResolutionConfig:
        """GET /api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId}"""
    def get_conversations_messaging_integrations(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["supportedContent", "messagingSetting", "identityresolution"] | str] | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ...) -> MessagingIntegrationEntityListing:
        """GET /api/v2/conversations/messaging/integrations"""
    def get_conversations_messaging_integrations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["supportedContent", "messagingSetting", "identityresolution"] | str] | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessagingIntegration, MessagingIntegrationEntityListing]:
        """All items of GET /api/v2/conversations/messaging/integrations"""
    def get_conversations_messaging_integrations_apple(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ...) -> AppleIntegrationEntityListing:
        """GET /api/v2/conversations/messaging/integrations/apple"""
    def get_conversations_messaging_integrations_apple_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AppleIntegration, AppleIntegrationEntityListing]:
        """All items of GET /api/v2/conversations/messaging/integrations/apple"""
    def get_conversations_messaging_integrations_apple_integration_id(self, integration_id: str, *, expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ...) -> AppleIntegration:
        """GET /api/v2/conversations/messaging/integrations/apple/{integrationId}"""
    def get_conversations_messaging_integrations_facebook(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ...) -> FacebookIntegrationEntityListing:
        """GET /api/v2/conversations/messaging/integrations/facebook"""
    def get_conversations_messaging_integrations_facebook_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FacebookIntegration, FacebookIntegrationEntityListing]:
        """All items of GET /api/v2/conversations/messaging/integrations/facebook"""
    def get_conversations_messaging_integrations_facebook_integration_id(self, integration_id: str, *, expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ...) -> FacebookIntegration:
        """GET /api/v2/conversations/messaging/integrations/facebook/{integrationId}"""
    def get_conversations_messaging_integrations_instagram(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ...) -> InstagramIntegrationEntityListing:
        """GET /api/v2/conversations/messaging/integrations/instagram"""
    def get_conversations_messaging_integrations_instagram_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InstagramIntegration, InstagramIntegrationEntityListing]:
        """All items of GET /api/v2/conversations/messaging/integrations/instagram"""
    def get_conversations_messaging_integrations_instagram_integration_id(self, integration_id: str, *, expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ...) -> InstagramIntegration:
        """GET /api/v2/conversations/messaging/integrations/instagram/{integrationId}"""
    def get_conversations_messaging_integrations_open(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ...) -> OpenIntegrationEntityListing:
        """GET /api/v2/conversations/messaging/integrations/open"""
    def get_conversations_messaging_integrations_open_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OpenIntegration, OpenIntegrationEntityListing]:
        """All items of GET /api/v2/conversations/messaging/integrations/open"""
    def get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_integration_id(self, integration_id: str, *, expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ...) -> GoogleBusinessProfileOpenIntegration:
        """GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId} (preview)"""
    def get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_oauth_settings(self) -> GoogleOAuthSettingsResponse:
        """GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/oauth/settings (preview)"""
    def get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_token(self, token_id: str) -> GoogleAuthToken:
        """GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId} (preview)"""
    def get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_token_accounts(self, token_id: str) -> GoogleBusinessProfileAccountListing:
        """GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}/accounts (preview)"""
    def get_conversations_messaging_integrations_open_integration_id(self, integration_id: str, *, expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ...) -> OpenIntegration:
        """GET /api/v2/conversations/messaging/integrations/open/{integrationId}"""
    def get_conversations_messaging_integrations_twitter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ...) -> TwitterIntegrationEntityListing:
        """GET /api/v2/conversations/messaging/integrations/twitter"""
    def get_conversations_messaging_integrations_twitter_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TwitterIntegration, TwitterIntegrationEntityListing]:
        """All items of GET /api/v2/conversations/messaging/integrations/twitter"""
    def get_conversations_messaging_integrations_twitter_integration_id(self, integration_id: str, *, expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ...) -> TwitterIntegration:
        """GET /api/v2/conversations/messaging/integrations/twitter/{integrationId}"""
    def get_conversations_messaging_integrations_twitter_oauth_settings(self) -> TwitterSignupOAuthSettings:
        """GET /api/v2/conversations/messaging/integrations/twitter/oauth/settings"""
    def get_conversations_messaging_integrations_whatsapp(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ...) -> WhatsAppIntegrationEntityListing:
        """GET /api/v2/conversations/messaging/integrations/whatsapp"""
    def get_conversations_messaging_integrations_whatsapp_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ..., supported_content_id: str | None = ..., messaging_setting_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WhatsAppIntegration, WhatsAppIntegrationEntityListing]:
        """All items of GET /api/v2/conversations/messaging/integrations/whatsapp"""
    def get_conversations_messaging_integrations_whatsapp_integration_id(self, integration_id: str, *, expand: _Literal["supportedContent", "messagingSetting", "identityresolution"] | str | None = ...) -> WhatsAppIntegration:
        """GET /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}"""
    def get_conversations_messaging_integration_twitter_oauth_settings(self, integration_id: str) -> TwitterOAuthSettings:
        """GET /api/v2/conversations/messaging/integrations/{integrationId}/twitter/oauth/settings"""
    def get_conversations_messaging_oauth_apple_callback(self, code: str, state: str, *, error: str | None = ...) -> OAuthAppleAuthorizationResponse:
        """GET /api/v2/conversations/messaging/oauth/apple/callback"""
    def get_conversations_messaging_setting(self, message_setting_id: str) -> MessagingSetting:
        """GET /api/v2/conversations/messaging/settings/{messageSettingId}"""
    def get_conversations_messaging_settings(self, *, page_size: int | None = ..., page_number: int | None = ...) -> MessagingConfigListing:
        """GET /api/v2/conversations/messaging/settings"""
    def get_conversations_messaging_settings_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessagingSetting, MessagingConfigListing]:
        """All items of GET /api/v2/conversations/messaging/settings"""
    def get_conversations_messaging_settings_default(self) -> MessagingSetting:
        """GET /api/v2/conversations/messaging/settings/default"""
    def get_conversations_messaging_supportedcontent(self, *, page_size: int | None = ..., page_number: int | None = ...) -> SupportedContentListing:
        """GET /api/v2/conversations/messaging/supportedcontent"""
    def get_conversations_messaging_supportedcontent_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SupportedContent, SupportedContentListing]:
        """All items of GET /api/v2/conversations/messaging/supportedcontent"""
    def get_conversations_messaging_supportedcontent_default(self) -> SupportedContent:
        """GET /api/v2/conversations/messaging/supportedcontent/default"""
    def get_conversations_messaging_supportedcontent_supported_content_id(self, supported_content_id: str) -> SupportedContent:
        """GET /api/v2/conversations/messaging/supportedcontent/{supportedContentId}"""
    def get_conversations_messaging_threadingtimeline(self) -> ConversationThreadingWindow:
        """GET /api/v2/conversations/messaging/threadingtimeline"""
    def get_conversations_screenshare_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> AssignedWrapupCode:
        """GET /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def get_conversations_settings(self) -> Settings:
        """GET /api/v2/conversations/settings"""
    def get_conversations_social_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> AssignedWrapupCode:
        """GET /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def get_conversation_suggestion(self, conversation_id: str, suggestion_id: str) -> Suggestion:
        """GET /api/v2/conversations/{conversationId}/suggestions/{suggestionId}"""
    def get_conversation_suggestions(self, conversation_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., type: str | None = ..., state: _Literal["Suggested", "Accepted", "Dismissed", "Failed", "Rated"] | str | None = ...) -> SuggestionListing:
        """GET /api/v2/conversations/{conversationId}/suggestions"""
    def get_conversation_suggestions_iter(self, conversation_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., type: str | None = ..., state: _Literal["Suggested", "Accepted", "Dismissed", "Failed", "Rated"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Suggestion, SuggestionListing]:
        """All items of GET /api/v2/conversations/{conversationId}/suggestions"""
    def get_conversation_summaries(self, conversation_id: str) -> ConversationSummariesGetResponse:
        """GET /api/v2/conversations/{conversationId}/summaries"""
    def get_conversations_video_details(self, conference_id: str) -> VideoConferenceDetails:
        """GET /api/v2/conversations/videos/{conferenceId}/details (preview)"""
    def get_conversations_video_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, provisional: bool | None = ...) -> AssignedWrapupCode:
        """GET /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def get_conversations_videos_meeting(self, meeting_id: str) -> MeetingIdRecord:
        """GET /api/v2/conversations/videos/meetings/{meetingId}"""
    def patch_conversation_customattributes(self, conversation_id: str, *, body: CustomAttributesPatchRequest | _Mapping[str, _Any] | None = ...) -> None:
        """PATCH /api/v2/conversations/{conversationId}/customattributes"""
    def patch_conversation_customattributes_bulk(self, conversation_id: str, *, body: _Sequence[CustomAttributesPatchRequest | _Mapping[str, _Any]] | None = ...) -> CustomAttributesBulkUpdateResponseMap:
        """PATCH /api/v2/conversations/{conversationId}/customattributes/bulk"""
    def patch_conversation_participant(self, conversation_id: str, participant_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/conversations/{conversationId}/participants/{participantId}"""
    def patch_conversation_participant_attributes(self, conversation_id: str, participant_id: str, body: ParticipantAttributes | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/conversations/{conversationId}/participants/{participantId}/attributes"""
    def patch_conversation_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/conversations/{conversationId}/recordingstate"""
    def patch_conversations_aftercallwork_conversation_id_participant_communication(self, conversation_id: str, participant_id: str, communication_id: str, body: AfterCallWorkUpdate | _Mapping[str, _Any]) -> AfterCallWorkUpdate:
        """PATCH /api/v2/conversations/aftercallwork/{conversationId}/participants/{participantId}/communications/{communicationId}"""
    def patch_conversations_call(self, conversation_id: str, body: Conversation | _Mapping[str, _Any]) -> Conversation:
        """PATCH /api/v2/conversations/calls/{conversationId}"""
    def patch_conversations_callback(self, conversation_id: str, body: Conversation | _Mapping[str, _Any]) -> Conversation:
        """PATCH /api/v2/conversations/callbacks/{conversationId}"""
    def patch_conversations_callback_participant(self, conversation_id: str, participant_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}"""
    def patch_conversations_callback_participant_attributes(self, conversation_id: str, participant_id: str, body: ParticipantAttributes | _Mapping[str, _Any]) -> ParticipantAttributes:
        """PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/attributes"""
    def patch_conversations_callback_participant_communication(self, conversation_id: str, participant_id: str, communication_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> _Any:
        """PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}"""
    def patch_conversations_callbacks(self, body: PatchCallbackRequest | _Mapping[str, _Any]) -> PatchCallbackResponse:
        """PATCH /api/v2/conversations/callbacks"""
    def patch_conversations_call_conference(self, conversation_id: str, body: UpdateConferenceRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/conversations/calls/{conversationId}/conference"""
    def patch_conversations_call_participant(self, conversation_id: str, participant_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}"""
    def patch_conversations_call_participant_attributes(self, conversation_id: str, participant_id: str, body: ParticipantAttributes | _Mapping[str, _Any]) -> ParticipantAttributes:
        """PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/attributes"""
    def patch_conversations_call_participant_communication(self, conversation_id: str, participant_id: str, communication_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> _Any:
        """PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}"""
    def patch_conversations_call_participant_communication_postflowaction(self, conversation_id: str, participant_id: str, communication_id: str, *, body: MandatoryPostCallActionInput | _Mapping[str, _Any] | None = ...) -> None:
        """PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction"""
    def patch_conversations_call_participant_consult(self, conversation_id: str, participant_id: str, body: ConsultTransferUpdate | _Mapping[str, _Any]) -> ConsultTransferResponse:
        """PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult"""
    def patch_conversations_call_participant_user_user_id(self, conversation_id: str, participant_id: str, user_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/user/{userId}"""
    def patch_conversations_cobrowsesession(self, conversation_id: str, body: Conversation | _Mapping[str, _Any]) -> Conversation:
        """PATCH /api/v2/conversations/cobrowsesessions/{conversationId}"""
    def patch_conversations_cobrowsesession_participant(self, conversation_id: str, participant_id: str, *, body: MediaParticipantRequest | _Mapping[str, _Any] | None = ...) -> None:
        """PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}"""
    def patch_conversations_cobrowsesession_participant_attributes(self, conversation_id: str, participant_id: str, *, body: ParticipantAttributes | _Mapping[str, _Any] | None = ...) -> ParticipantAttributes:
        """PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/attributes"""
    def patch_conversations_cobrowsesession_participant_communication(self, conversation_id: str, participant_id: str, communication_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> _Any:
        """PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}"""
    def patch_conversation_secureattributes(self, conversation_id: str, body: ConversationSecureAttributes | _Mapping[str, _Any]) -> str:
        """PATCH /api/v2/conversations/{conversationId}/secureattributes"""
    def patch_conversations_email(self, conversation_id: str, body: Conversation | _Mapping[str, _Any]) -> Conversation:
        """PATCH /api/v2/conversations/emails/{conversationId}"""
    def patch_conversations_email_messages_draft(self, conversation_id: str, *, auto_fill: bool | None = ..., discard: bool | None = ..., body: DraftManipulationRequest | _Mapping[str, _Any] | None = ...) -> EmailMessage:
        """PATCH /api/v2/conversations/emails/{conversationId}/messages/draft"""
    def patch_conversations_email_participant(self, conversation_id: str, participant_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}"""
    def patch_conversations_email_participant_attributes(self, conversation_id: str, participant_id: str, body: ParticipantAttributes | _Mapping[str, _Any]) -> ParticipantAttributes:
        """PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/attributes"""
    def patch_conversations_email_participant_communication(self, conversation_id: str, participant_id: str, communication_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> _Any:
        """PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}"""
    def patch_conversations_email_participant_parkingstate(self, conversation_id: str, participant_id: str, body: ParkingStateRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/parkingstate"""
    def patch_conversations_message(self, conversation_id: str, body: Conversation | _Mapping[str, _Any]) -> Conversation:
        """PATCH /api/v2/conversations/messages/{conversationId}"""
    def patch_conversations_message_participant(self, conversation_id: str, participant_id: str, *, body: MediaParticipantRequest | _Mapping[str, _Any] | None = ...) -> None:
        """PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}"""
    def patch_conversations_message_participant_attributes(self, conversation_id: str, participant_id: str, *, body: ParticipantAttributes | _Mapping[str, _Any] | None = ...) -> ParticipantAttributes:
        """PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes"""
    def patch_conversations_message_participant_communication(self, conversation_id: str, participant_id: str, communication_id: str, body: MediaParticipantRequest | _Mapping[str, _Any]) -> _Any:
        """PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}"""
    def patch_conversations_message_participant_parkingstate(self, conversation_id: str, participant_id: str, body: ParkingStateRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/parkingstate"""
    def patch_conversations_messaging_integrations_apple_integration_id(self, integration_id: str, body: AppleIntegrationUpdateRequest | _Mapping[str, _Any]) -> AppleIntegration:
        """PATCH /api/v2/conversations/messaging/integrations/apple/{integrationId}"""
    def patch_conversations_messaging_integrations_facebook_integration_id(self, integration_id: str, body: FacebookIntegrationUpdateRequest | _Mapping[str, _Any]) -> FacebookIntegration:
        """PATCH /api/v2/conversations/messaging/integrations/facebook/{integrationId}"""
    def patch_conversations_messaging_integrations_instagram_integration_id(self, integration_id: str, body: InstagramIntegrationUpdateRequest | _Mapping[str, _Any]) -> InstagramIntegration:
        """PATCH /api/v2/conversations/messaging/integrations/instagram/{integrationId}"""
    def patch_conversations_messaging_integrations_open_extensions_googlebusinessprofile_integration_id(self, integration_id: str, body: GoogleBusinessProfileOpenIntegrationUpdateRequest | _Mapping[str, _Any]) -> GoogleBusinessProfileOpenIntegration:
        """PATCH /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId} (preview)"""
    def patch_conversations_messaging_integrations_open_integration_id(self, integration_id: str, body: OpenIntegrationUpdateRequest | _Mapping[str, _Any]) -> OpenIntegration:
        """PATCH /api/v2/conversations/messaging/integrations/open/{integrationId}"""
    def patch_conversations_messaging_integrations_twitter_integration_id(self, integration_id: str, body: TwitterIntegrationUpdateRequest | _Mapping[str, _Any]) -> TwitterIntegration:
        """PATCH /api/v2/conversations/messaging/integrations/twitter/{integrationId}"""
    def patch_conversations_messaging_integrations_whatsapp_embeddedsignup_integration_id(self, integration_id: str, body: WhatsAppEmbeddedSignupIntegrationActivationRequest | _Mapping[str, _Any]) -> WhatsAppIntegration:
        """PATCH /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup/{integrationId}"""
    def patch_conversations_messaging_integrations_whatsapp_integration_id(self, integration_id: str, body: WhatsAppIntegrationUpdateRequest | _Mapping[str, _Any]) -> WhatsAppIntegration:
        """PATCH /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}"""
    def patch_conversations_messaging_setting(self, message_setting_id: str, body: MessagingSettingPatchRequest | _Mapping[str, _Any]) -> MessagingSetting:
        """PATCH /api/v2/conversations/messaging/settings/{messageSettingId}"""
    def patch_conversations_messaging_supportedcontent_supported_content_id(self, supported_content_id: str, body: SupportedContent | _Mapping[str, _Any]) -> SupportedContent:
        """PATCH /api/v2/conversations/messaging/supportedcontent/{supportedContentId}"""
    def patch_conversations_settings(self, body: Settings | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/conversations/settings"""
    def patch_conversation_suggestion(self, conversation_id: str, suggestion_id: str, body: SuggestionPatchRequest | _Mapping[str, _Any]) -> Suggestion:
        """PATCH /api/v2/conversations/{conversationId}/suggestions/{suggestionId}"""
    def patch_conversation_summary_engagements(self, conversation_id: str, summary_id: str, *, body: EngagementRequest | _Mapping[str, _Any] | None = ...) -> None:
        """PATCH /api/v2/conversations/{conversationId}/summaries/{summaryId}/engagements"""
    def patch_conversation_summary_feedback(self, conversation_id: str, summary_id: str, *, body: FeedbackUpdateRequest | _Mapping[str, _Any] | None = ...) -> None:
        """PATCH /api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback"""
    def patch_conversation_utilizationlabel(self, conversation_id: str, body: ConversationUtilizationLabelUpdate | _Mapping[str, _Any]) -> str:
        """PATCH /api/v2/conversations/{conversationId}/utilizationlabel"""
    def post_analytics_conversation_details_properties(self, conversation_id: str, body: PropertyIndexRequest | _Mapping[str, _Any]) -> PropertyIndexRequest:
        """POST /api/v2/analytics/conversations/{conversationId}/details/properties"""
    def post_analytics_conversations_activity_query(self, body: ConversationActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> ConversationActivityResponse:
        """POST /api/v2/analytics/conversations/activity/query"""
    def post_analytics_conversations_activity_query_iter(self, body: ConversationActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ConversationActivityData, ConversationActivityResponse]:
        """All items of POST /api/v2/analytics/conversations/activity/query"""
    def post_analytics_conversations_aggregates_jobs(self, body: ConversationAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/conversations/aggregates/jobs"""
    def post_analytics_conversations_aggregates_query(self, body: ConversationAggregationQuery | _Mapping[str, _Any]) -> ConversationAggregateQueryResponse:
        """POST /api/v2/analytics/conversations/aggregates/query"""
    def post_analytics_conversations_details_jobs(self, body: AsyncConversationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/conversations/details/jobs"""
    def post_analytics_conversations_details_query(self, body: ConversationQuery | _Mapping[str, _Any]) -> AnalyticsConversationQueryResponse:
        """POST /api/v2/analytics/conversations/details/query"""
    def post_analytics_conversations_details_query_iter(self, body: ConversationQuery | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsConversationWithoutAttributes, AnalyticsConversationQueryResponse]:
        """All items of POST /api/v2/analytics/conversations/details/query"""
    def post_conversation_assign(self, conversation_id: str, body: ConversationUser | _Mapping[str, _Any]) -> str:
        """POST /api/v2/conversations/{conversationId}/assign"""
    def post_conversation_barge(self, conversation_id: str) -> None:
        """POST /api/v2/conversations/{conversationId}/barge"""
    def post_conversation_cobrowse(self, conversation_id: str) -> CobrowseWebMessagingSession:
        """POST /api/v2/conversations/{conversationId}/cobrowse"""
    def post_conversation_communication_agentchecklist(self, conversation_id: str, communication_id: str, agent_checklist_id: str, body: ChecklistActivationPayload | _Mapping[str, _Any]) -> AgentChecklistResponse:
        """POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}"""
    def post_conversation_communication_agentchecklist_agentaction(self, conversation_id: str, communication_id: str, agent_checklist_id: str, body: AgentActionPayload | _Mapping[str, _Any]) -> AgentChecklistResponse:
        """POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/agentaction"""
    def post_conversation_communication_agentchecklist_jobs(self, conversation_id: str, communication_id: str, agent_checklist_id: str, body: ChecklistInferenceJobPayload | _Mapping[str, _Any]) -> ChecklistInferenceJobCreationResponse:
        """POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs"""
    def post_conversation_communication_agentchecklists_finalize(self, conversation_id: str, communication_id: str, body: ChecklistFinalizePayload | _Mapping[str, _Any]) -> AgentChecklistResponseList:
        """POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/finalize"""
    def post_conversation_communication_internalmessages(self, conversation_id: str, communication_id: str, body: InternalMessageRequest | _Mapping[str, _Any]) -> InternalMessageData:
        """POST /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages"""
    def post_conversation_disconnect(self, conversation_id: str) -> str:
        """POST /api/v2/conversations/{conversationId}/disconnect"""
    def post_conversation_participant_callbacks(self, conversation_id: str, participant_id: str, *, body: CreateCallbackOnConversationCommand | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/callbacks"""
    def post_conversation_participant_digits(self, conversation_id: str, participant_id: str, *, body: Digits | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/digits"""
    def post_conversation_participant_internalmessages_users_communications(self, conversation_id: str, participant_id: str, body: MessagingConferWithUserRequest | _Mapping[str, _Any]) -> MessagingConferResponse:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/internalmessages/users/communications"""
    def post_conversation_participant_replace(self, conversation_id: str, participant_id: str, body: TransferRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace (deprecated)"""
    def post_conversation_participant_replace_agent(self, conversation_id: str, participant_id: str, body: TransferToAgentRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/agent"""
    def post_conversation_participant_replace_contact_external(self, conversation_id: str, participant_id: str, body: TransferToExternalContactRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/contact/external"""
    def post_conversation_participant_replace_external(self, conversation_id: str, participant_id: str, body: TransferToExternalRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/external (deprecated)"""
    def post_conversation_participant_replace_queue(self, conversation_id: str, participant_id: str, body: TransferToQueueRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue"""
    def post_conversation_participant_secureivrsessions(self, conversation_id: str, participant_id: str, *, body: CreateSecureSession | _Mapping[str, _Any] | None = ...) -> SecureSession:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions"""
    def post_conversation_participant_transfer(self, conversation_id: str, participant_id: str, body: TransferToAddressRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/transfer"""
    def post_conversations_call(self, conversation_id: str, body: CallCommand | _Mapping[str, _Any]) -> Conversation:
        """POST /api/v2/conversations/calls/{conversationId}"""
    def post_conversations_callback_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def post_conversations_callback_participant_replace(self, conversation_id: str, participant_id: str, body: TransferRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/replace"""
    def post_conversations_callbacks(self, body: CreateCallbackCommand | _Mapping[str, _Any]) -> CreateCallbackResponse:
        """POST /api/v2/conversations/callbacks"""
    def post_conversations_callbacks_bulk_disconnect(self, body: BulkCallbackDisconnectRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/conversations/callbacks/bulk/disconnect"""
    def post_conversations_callbacks_bulk_update(self, body: BulkCallbackPatchRequest | _Mapping[str, _Any]) -> BulkCallbackPatchResponse:
        """POST /api/v2/conversations/callbacks/bulk/update"""
    def post_conversations_call_participant_barge(self, conversation_id: str, participant_id: str) -> None:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/barge"""
    def post_conversations_call_participant_coach(self, conversation_id: str, participant_id: str) -> None:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/coach"""
    def post_conversations_call_participant_communication_summaries(self, conversation_id: str, participant_id: str, communication_id: str, *, body: OnDemandConversationSummaryRequest | _Mapping[str, _Any] | None = ...) -> OnDemandSummaryAcceptedResponse:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries"""
    def post_conversations_call_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def post_conversations_call_participant_consult(self, conversation_id: str, participant_id: str, body: ConsultTransfer | _Mapping[str, _Any]) -> ConsultTransferResponse:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult (deprecated)"""
    def post_conversations_call_participant_consult_agent(self, conversation_id: str, participant_id: str, body: ConsultTransferToAgent | _Mapping[str, _Any]) -> ConsultTransferResponse:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/agent"""
    def post_conversations_call_participant_consult_contact_external(self, conversation_id: str, participant_id: str, body: ConsultTransferToExternalContact | _Mapping[str, _Any]) -> ConsultTransferResponse:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/contact/external"""
    def post_conversations_call_participant_consult_external(self, conversation_id: str, participant_id: str, body: ConsultTransferToExternal | _Mapping[str, _Any]) -> ConsultTransferResponse:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/external (deprecated)"""
    def post_conversations_call_participant_consult_queue(self, conversation_id: str, participant_id: str, body: ConsultTransferToQueue | _Mapping[str, _Any]) -> ConsultTransferResponse:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/queue"""
    def post_conversations_call_participant_monitor(self, conversation_id: str, participant_id: str) -> None:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/monitor"""
    def post_conversations_call_participant_replace(self, conversation_id: str, participant_id: str, body: TransferRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/replace"""
    def post_conversations_call_participants(self, conversation_id: str, body: Conversation | _Mapping[str, _Any]) -> Conversation:
        """POST /api/v2/conversations/calls/{conversationId}/participants"""
    def post_conversations_call_participant_snippet_record(self, conversation_id: str, participant_id: str, body: SnippetRecordingRequest | _Mapping[str, _Any]) -> str:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/snippet/record"""
    def post_conversations_call_participants_user_user_id(self, conversation_id: str, user_id: str, body: Conversation | _Mapping[str, _Any]) -> Conversation:
        """POST /api/v2/conversations/calls/{conversationId}/participants/user/{userId}"""
    def post_conversations_call_participant_voice_consult(self, conversation_id: str, participant_id: str, body: ConsultTransferToAddress | _Mapping[str, _Any]) -> ConsultTransferResponse:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/voice/consult"""
    def post_conversations_calls(self, body: CreateCallRequest | _Mapping[str, _Any]) -> CreateCallResponse:
        """POST /api/v2/conversations/calls"""
    def post_conversations_calls_user_user_id(self, user_id: str, body: CreateCallRequest | _Mapping[str, _Any]) -> CreateCallResponse:
        """POST /api/v2/conversations/calls/user/{userId}"""
    def post_conversations_cobrowsesession_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def post_conversations_cobrowsesession_participant_replace(self, conversation_id: str, participant_id: str, *, body: TransferRequest | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/replace"""
    def post_conversations_customattributes_schemas(self, body: ConversationJsonSchemaRequest | _Mapping[str, _Any]) -> ConversationDataSchema:
        """POST /api/v2/conversations/customattributes/schemas"""
    def post_conversations_customattributes_search(self, body: ConversationCustomAttributesSearchRequest | _Mapping[str, _Any]) -> JsonSearchResponse:
        """POST /api/v2/conversations/customattributes/search"""
    def post_conversations_customattributes_search_iter(self, body: ConversationCustomAttributesSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, JsonSearchResponse]:
        """All items of POST /api/v2/conversations/customattributes/search"""
    def post_conversations_email_inboundmessages(self, conversation_id: str, body: InboundMessageRequest | _Mapping[str, _Any]) -> EmailConversation:
        """POST /api/v2/conversations/emails/{conversationId}/inboundmessages"""
    def post_conversations_email_messages(self, conversation_id: str, body: EmailMessage | _Mapping[str, _Any]) -> EmailMessageReply:
        """POST /api/v2/conversations/emails/{conversationId}/messages"""
    def post_conversations_email_messages_draft_attachments_copy(self, conversation_id: str, body: CopyAttachmentsRequest | _Mapping[str, _Any]) -> EmailMessage:
        """POST /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/copy"""
    def post_conversations_email_messages_draft_attachments_uploads(self, conversation_id: str, body: UploadAttachmentRequest | _Mapping[str, _Any]) -> UploadAttachmentResponse:
        """POST /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/uploads"""
    def post_conversations_email_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def post_conversations_email_participant_replace(self, conversation_id: str, participant_id: str, body: TransferRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/conversations/emails/{conversationId}/participants/{participantId}/replace"""
    def post_conversations_email_reconnect(self, conversation_id: str) -> None:
        """POST /api/v2/conversations/emails/{conversationId}/reconnect"""
    def post_conversations_emails(self, body: CreateEmailRequest | _Mapping[str, _Any]) -> EmailConversation:
        """POST /api/v2/conversations/emails"""
    def post_conversations_emails_agentless(self, body: AgentlessEmailSendRequestDto | _Mapping[str, _Any]) -> AgentlessEmailSendResponseDto:
        """POST /api/v2/conversations/emails/agentless"""
    def post_conversations_faxes(self, body: FaxSendRequest | _Mapping[str, _Any]) -> FaxSendResponse:
        """POST /api/v2/conversations/faxes"""
    def post_conversations_keyconfigurations(self, body: ConversationEncryptionConfiguration | _Mapping[str, _Any]) -> ConversationEncryptionConfiguration:
        """POST /api/v2/conversations/keyconfigurations"""
    def post_conversations_keyconfigurations_validate(self, body: ConversationEncryptionConfiguration | _Mapping[str, _Any]) -> ConversationEncryptionConfiguration:
        """POST /api/v2/conversations/keyconfigurations/validate"""
    def post_conversations_message_communication_messages(self, conversation_id: str, communication_id: str, body: AdditionalMessage | _Mapping[str, _Any]) -> MessageData:
        """POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages"""
    def post_conversations_message_communication_messages_media(self, conversation_id: str, communication_id: str) -> MessageMediaData:
        """POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media"""
    def post_conversations_message_communication_messages_media_uploads(self, conversation_id: str, communication_id: str, body: UploadMediaRequest | _Mapping[str, _Any]) -> MessageMediaUploadData:
        """POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/uploads"""
    def post_conversations_message_communication_socialmedia_messages(self, conversation_id: str, communication_id: str, body: AdditionalSocialMediaMessage | _Mapping[str, _Any]) -> SocialMediaMessageData:
        """POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/socialmedia/messages"""
    def post_conversations_message_communication_typing(self, conversation_id: str, communication_id: str, body: MessageTypingEventRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing"""
    def post_conversations_message_inbound_open_event(self, integration_id: str, body: OpenInboundNormalizedEvent | _Mapping[str, _Any]) -> OpenEventNormalizedMessage:
        """POST /api/v2/conversations/messages/{integrationId}/inbound/open/event"""
    def post_conversations_message_inbound_open_message(self, integration_id: str, body: OpenInboundNormalizedMessage | _Mapping[str, _Any], *, prefetch_conversation_id: bool | None = ...) -> OpenMessageNormalizedMessage:
        """POST /api/v2/conversations/messages/{integrationId}/inbound/open/message"""
    def post_conversations_message_inbound_open_receipt(self, integration_id: str, body: OpenInboundNormalizedReceipt | _Mapping[str, _Any]) -> OpenReceiptNormalizedMessage:
        """POST /api/v2/conversations/messages/{integrationId}/inbound/open/receipt"""
    def post_conversations_message_inbound_open_structured_response(self, integration_id: str, body: OpenInboundStructuredResponseMessage | _Mapping[str, _Any]) -> OpenStructuredResponseNormalizedMessage:
        """POST /api/v2/conversations/messages/{integrationId}/inbound/open/structured/response"""
    def post_conversations_message_messages_bulk(self, conversation_id: str, *, body: _Sequence[str] | None = ...) -> TextMessageListing:
        """POST /api/v2/conversations/messages/{conversationId}/messages/bulk"""
    def post_conversations_message_participant_communication_summaries(self, conversation_id: str, participant_id: str, communication_id: str, *, body: OnDemandConversationSummaryRequest | _Mapping[str, _Any] | None = ...) -> OnDemandSummaryAcceptedResponse:
        """POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries"""
    def post_conversations_message_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def post_conversations_message_participant_monitor(self, conversation_id: str, participant_id: str) -> None:
        """POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/monitor"""
    def post_conversations_message_participant_replace(self, conversation_id: str, participant_id: str, body: TransferRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/replace"""
    def post_conversations_message_participant_takeover(self, conversation_id: str, participant_id: str) -> None:
        """POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/takeover"""
    def post_conversations_messages(self, body: CreateOutboundMessagingConversationRequest | _Mapping[str, _Any]) -> CreateOutboundMessagingConversationResponse:
        """POST /api/v2/conversations/messages"""
    def post_conversations_messages_agentless(self, body: SendAgentlessOutboundMessageRequest | _Mapping[str, _Any]) -> SendAgentlessOutboundMessageResponse:
        """POST /api/v2/conversations/messages/agentless"""
    def post_conversations_messages_inbound_open(self, body: OpenNormalizedMessage | _Mapping[str, _Any]) -> OpenNormalizedMessage:
        """POST /api/v2/conversations/messages/inbound/open"""
    def post_conversations_messaging_integrations_apple(self, body: AppleIntegrationRequest | _Mapping[str, _Any]) -> AppleIntegration:
        """POST /api/v2/conversations/messaging/integrations/apple"""
    def post_conversations_messaging_integrations_facebook(self, body: FacebookIntegrationRequest | _Mapping[str, _Any]) -> FacebookIntegration:
        """POST /api/v2/conversations/messaging/integrations/facebook"""
    def post_conversations_messaging_integrations_instagram(self, body: InstagramIntegrationRequest | _Mapping[str, _Any]) -> InstagramIntegration:
        """POST /api/v2/conversations/messaging/integrations/instagram"""
    def post_conversations_messaging_integrations_open(self, body: OpenIntegrationRequest | _Mapping[str, _Any]) -> OpenIntegration:
        """POST /api/v2/conversations/messaging/integrations/open"""
    def post_conversations_messaging_integrations_open_extensions_googlebusinessprofile(self, body: GoogleBusinessProfileOpenIntegrationRequest | _Mapping[str, _Any]) -> GoogleBusinessProfileOpenIntegration:
        """POST /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile (preview)"""
    def post_conversations_messaging_integrations_open_extensions_googlebusinessprofile_tokens(self, body: GoogleAuthTokenRequest | _Mapping[str, _Any]) -> GoogleAuthToken:
        """POST /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens (preview)"""
    def post_conversations_messaging_integrations_twitter(self, body: TwitterIntegrationRequest | _Mapping[str, _Any]) -> TwitterIntegration:
        """POST /api/v2/conversations/messaging/integrations/twitter"""
    def post_conversations_messaging_integrations_whatsapp(self, body: WhatsAppIntegrationRequest | _Mapping[str, _Any]) -> WhatsAppIntegration:
        """POST /api/v2/conversations/messaging/integrations/whatsapp (deprecated)"""
    def post_conversations_messaging_integrations_whatsapp_embeddedsignup(self, body: WhatsAppEmbeddedSignupIntegrationRequest | _Mapping[str, _Any]) -> WhatsAppIntegration:
        """POST /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup"""
    def post_conversations_messaging_settings(self, body: MessagingSettingRequest | _Mapping[str, _Any]) -> MessagingSetting:
        """POST /api/v2/conversations/messaging/settings"""
    def post_conversations_messaging_supportedcontent(self, body: SupportedContent | _Mapping[str, _Any]) -> SupportedContent:
        """POST /api/v2/conversations/messaging/supportedcontent"""
    def post_conversations_participants_attributes_search(self, body: ConversationParticipantSearchRequest | _Mapping[str, _Any]) -> JsonCursorSearchResponse:
        """POST /api/v2/conversations/participants/attributes/search"""
    def post_conversations_participants_attributes_search_iter(self, body: ConversationParticipantSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[_Any, JsonCursorSearchResponse]:
        """All items of POST /api/v2/conversations/participants/attributes/search"""
    def post_conversations_screenshare_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def post_conversations_social_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def post_conversation_suggestion_engagement(self, conversation_id: str, suggestion_id: str, body: SuggestionEngagement | _Mapping[str, _Any]) -> SuggestionEngagement:
        """POST /api/v2/conversations/{conversationId}/suggestions/{suggestionId}/engagement"""
    def post_conversation_suggestions_feedback(self, conversation_id: str, body: Feedback | _Mapping[str, _Any]) -> None:
        """POST /api/v2/conversations/{conversationId}/suggestions/feedback"""
    def post_conversation_summary_feedback(self, conversation_id: str, summary_id: str, *, body: FeedbackAddRequest | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback"""
    def post_conversations_video_agentconference_communication(self, conversation_id: str, communication_id: str) -> CreateJoinVideoResponse:
        """POST /api/v2/conversations/videos/{conversationId}/agentconference/communications/{communicationId} (preview)"""
    def post_conversations_video_participant_communication_wrapup(self, conversation_id: str, participant_id: str, communication_id: str, *, body: WrapupInput | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup"""
    def post_conversations_videos_meetings(self, body: GenerateMeetingIdRequest | _Mapping[str, _Any]) -> MeetingIdRecord:
        """POST /api/v2/conversations/videos/meetings"""
    def put_conversation_accessattributes(self, conversation_id: str, body: ConversationAccessAttributesUpdate | _Mapping[str, _Any]) -> str:
        """PUT /api/v2/conversations/{conversationId}/accessattributes (preview)"""
    def put_conversation_customattributes(self, conversation_id: str, *, body: CustomAttributesUpdateRequest | _Mapping[str, _Any] | None = ...) -> CustomAttributesIdResponse:
        """PUT /api/v2/conversations/{conversationId}/customattributes"""
    def put_conversation_customattributes_bulk(self, conversation_id: str, *, body: _Sequence[CustomAttributesUpdateRequest | _Mapping[str, _Any]] | None = ...) -> CustomAttributesBulkUpdateResponseMap:
        """PUT /api/v2/conversations/{conversationId}/customattributes/bulk"""
    def put_conversation_participant_flaggedreason(self, conversation_id: str, participant_id: str) -> None:
        """PUT /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason"""
    def put_conversations_callback_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> str:
        """PUT /api/v2/conversations/callbacks/{conversationId}/recordingstate"""
    def put_conversations_call_participant_communication_uuidata(self, conversation_id: str, participant_id: str, communication_id: str, body: SetUuiDataRequest | _Mapping[str, _Any]) -> _Any:
        """PUT /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/uuidata"""
    def put_conversations_call_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> str:
        """PUT /api/v2/conversations/calls/{conversationId}/recordingstate"""
    def put_conversations_cobrowsesession_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> str:
        """PUT /api/v2/conversations/cobrowsesessions/{conversationId}/recordingstate"""
    def put_conversations_customattributes_schema(self, schema_id: str, body: ConversationSchemaUpdateRequest | _Mapping[str, _Any]) -> ConversationDataSchema:
        """PUT /api/v2/conversations/customattributes/schemas/{schemaId}"""
    def put_conversation_secureattributes(self, conversation_id: str, body: ConversationSecureAttributes | _Mapping[str, _Any]) -> str:
        """PUT /api/v2/conversations/{conversationId}/secureattributes"""
    def put_conversations_email_messages_draft(self, conversation_id: str, body: EmailMessage | _Mapping[str, _Any]) -> EmailMessage:
        """PUT /api/v2/conversations/emails/{conversationId}/messages/draft"""
    def put_conversations_email_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> str:
        """PUT /api/v2/conversations/emails/{conversationId}/recordingstate"""
    def put_conversations_keyconfiguration(self, keyconfigurations_id: str, body: ConversationEncryptionConfiguration | _Mapping[str, _Any]) -> ConversationEncryptionConfiguration:
        """PUT /api/v2/conversations/keyconfigurations/{keyconfigurationsId}"""
    def put_conversations_message_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> str:
        """PUT /api/v2/conversations/messages/{conversationId}/recordingstate"""
    def put_conversations_messaging_identityresolution_integrations_apple_integration_id(self, integration_id: str, body: AppleIdentityResolutionConfig | _Mapping[str, _Any]) -> AppleIdentityResolutionConfig:
        """PUT /api/v2/conversations/messaging/identityresolution/integrations/apple/{integrationId}"""
    def put_conversations_messaging_identityresolution_integrations_facebook_integration_id(self, integration_id: str, body: FacebookIdentityResolutionConfig | _Mapping[str, _Any]) -> FacebookIdentityResolutionConfig:
        """PUT /api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId}"""
    def put_conversations_messaging_identityresolution_integrations_instagram_integration_id(self, integration_id: str, body: InstagramIdentityResolutionConfig | _Mapping[str, _Any]) -> InstagramIdentityResolutionConfig:
        """PUT /api/v2/conversations/messaging/identityresolution/integrations/instagram/{integrationId}"""
    def put_conversations_messaging_identityresolution_integrations_open_integration_id(self, integration_id: str, body: OpenMessagingIdentityResolutionConfig | _Mapping[str, _Any]) -> OpenMessagingIdentityResolutionConfig:
        """PUT /api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId}"""
    def put_conversations_messaging_identityresolution_integrations_twitter_integration_id(self, integration_id: str, body: TwitterIdentityResolutionConfig | _Mapping[str, _Any]) -> TwitterIdentityResolutionConfig:
        """PUT /api/v2/conversations/messaging/identityresolution/integrations/twitter/{integrationId}"""
    def put_conversations_messaging_identityresolution_integrations_whatsapp_integration_id(self, integration_id: str, body: WhatsAppIdentityResolutionConfig | _Mapping[str, _Any]) -> WhatsAppIdentityResolutionConfig:
        """PUT /api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId}"""
    def put_conversations_messaging_settings_default(self, body: MessagingSettingDefaultRequest | _Mapping[str, _Any]) -> MessagingSetting:
        """PUT /api/v2/conversations/messaging/settings/default"""
    def put_conversations_messaging_supportedcontent_default(self, body: SupportedContentReference | _Mapping[str, _Any]) -> SupportedContent:
        """PUT /api/v2/conversations/messaging/supportedcontent/default"""
    def put_conversations_messaging_threadingtimeline(self, body: ConversationThreadingWindow | _Mapping[str, _Any]) -> ConversationThreadingWindow:
        """PUT /api/v2/conversations/messaging/threadingtimeline"""
    def put_conversations_screenshare_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> str:
        """PUT /api/v2/conversations/screenshares/{conversationId}/recordingstate"""
    def put_conversations_social_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> str:
        """PUT /api/v2/conversations/socials/{conversationId}/recordingstate"""
    def put_conversations_video_recordingstate(self, conversation_id: str, body: SetRecordingState | _Mapping[str, _Any]) -> str:
        """PUT /api/v2/conversations/videos/{conversationId}/recordingstate"""
    def put_conversation_tags(self, conversation_id: str, body: ConversationTagsUpdate | _Mapping[str, _Any]) -> str:
        """PUT /api/v2/conversations/{conversationId}/tags"""

class ActivationTrigger(_Model):
    trigger_type: _Literal["Intent", "ConversationStart"] | str
    trigger_date: str
    intent_id: str
    intent_name: str

class AdditionalMessage(_Model):
    text_body: str
    media_ids: list[str]
    messaging_template: SendMessagingTemplateRequest

class AdditionalSocialMediaMessage(_Model):
    text_body: str
    media_ids: list[str]
    in_reply_to_message_id: str

class AfterCallWorkUpdate(_Model):
    after_call_work_required: bool

class AgentAction(_Model):
    id: str
    name: str
    agent_action: _Literal["Ticked", "Unticked"] | str
    self_uri: str

class AgentActionPayload(_Model):
    after_call_work: bool
    checklist_items: list[AgentAction]

class AgentChecklistInfo(_Model):
    id: str
    name: str
    checklist_items: list[ChecklistItem]
    self_uri: str

class AgentChecklistResponse(_Model):
    id: str
    name: str
    checklist_items: list[ChecklistItem]
    activation_triggers: list[ActivationTrigger]
    status: _Literal["EvaluationStarted", "EvaluationInProgress", "EvaluationFinalized", "EvaluationFinalizedWithAcw"] | str
    exit_reason: str
    language: str
    agent_id: str
    participant_id: str
    queue_id: str
    assistant_id: str
    media_type: _Literal["Voice", "Message", "Email"] | str
    direction: _Literal["Inbound", "Outbound"] | str
    preview: bool
    evaluation_start_date: str
    evaluation_last_modified_date: str
    evaluation_finalized_date: str
    evaluation_finalized_with_acw_date: str
    success: bool
    error_code: str
    error_message: str
    self_uri: str

class AgentChecklistResponseList(_Model):
    entities: list[AgentChecklistResponse]
    next_uri: str
    self_uri: str
    previous_uri: str

class AgentlessEmailSendRequestDto(_Model):
    sender_type: _Literal["Outbound"] | str
    conversation_id: str
    from_address: EmailAddress
    to_addresses: list[EmailAddress]
    reply_to_address: EmailAddress
    subject: str
    text_body: str
    html_body: str

class AgentlessEmailSendResponseDto(_Model):
    id: str
    conversation_id: str
    sender_type: _Literal["Outbound"] | str
    from_address: EmailAddress
    to_addresses: list[EmailAddress]
    reply_to_address: EmailAddress
    subject: str
    date_created: str
    self_uri: str

class AppleAuthentication(_Model):
    oauth_client_id: str
    oauth_client_secret: str
    oauth_token_url: str
    oauth_scope: str

class AppleIMessageApp(_Model):
    application_name: str
    application_id: str
    bundle_id: str

class AppleIdentityResolutionConfig(_Model):
    division: WritableStarrableDivision
    resolve_identities: bool
    self_uri: str

class AppleIntegration(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingReference
    messages_for_business_id: str
    business_name: str
    logo_url: str
    status: str
    recipient: DomainEntityRef
    date_created: str
    date_modified: str
    created_by: DomainEntityRef
    modified_by: DomainEntityRef
    create_status: _Literal["Initiated", "Completed", "Error"] | str
    create_error: ErrorBody
    apple_i_message_app: AppleIMessageApp
    apple_authentication: AppleAuthentication
    apple_pay: ApplePay
    identity_resolution: AppleIdentityResolutionConfig
    self_uri: str

class AppleIntegrationEntityListing(_Model):
    entities: list[AppleIntegration]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class AppleIntegrationRequest(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingRequestReference
    messages_for_business_id: str
    business_name: str
    logo_url: str
    apple_i_message_app: AppleIMessageApp
    apple_authentication: AppleAuthentication
    apple_pay: ApplePay
    self_uri: str

class AppleIntegrationUpdateRequest(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingRequestReference
    business_name: str
    logo_url: str
    apple_i_message_app: AppleIMessageApp
    apple_authentication: AppleAuthentication
    apple_pay: ApplePay
    self_uri: str

class ApplePay(_Model):
    store_name: str
    merchant_id: str
    domain_name: str
    payment_capabilities: list[str]
    supported_payment_networks: list[str]
    payment_certificate_credential_id: str
    payment_gateway_url: str
    fallback_url: str
    shipping_method_update_url: str
    shipping_contact_update_url: str
    payment_method_update_url: str
    order_tracking_url: str

class Article(_Model):
    title: str
    uri: str
    snippets: list[str]
    confidence: float
    metadata: dict[str, MetadataAttribute]
    version: AddressableEntityRef
    variations: list[AddressableEntityRef]

class AssignedWrapupCode(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class BulkCallbackDisconnectRequest(_Model):
    callback_disconnect_identifiers: list[CallbackDisconnectIdentifier]

class BulkCallbackPatchRequest(_Model):
    patch_callback_requests: list[PatchCallbackRequest]

class BulkCallbackPatchResponse(_Model):
    results: list[BulkResult]
    error_count: int
    error_indexes: list[int]

class CachedMediaItem(_Model):
    id: str
    url: str
    download_url: str
    media_type: str
    content_length_bytes: int
    date_created: str
    date_expires: str
    self_uri: str

class CachedMediaItemEntityListing(_Model):
    entities: list[CachedMediaItem]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CallCommand(_Model):
    call_number: str
    phone_column: str

class CallConversation(_Model):
    id: str
    name: str
    participants: list[CallMediaParticipant]
    other_media_uris: list[str]
    recent_transfers: list[TransferResponse]
    utilization_label_id: str
    inactivity_timeout: str
    divisions: list[ConversationDivisionMembership]
    recording_state: _Literal["none", "active", "paused"] | str
    max_participants: int
    secure_pause: bool
    self_uri: str

class CallConversationEntityListing(_Model):
    entities: list[CallConversation]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CallHistoryConversation(_Model):
    id: str
    name: str
    participants: list[CallHistoryParticipant]
    direction: _Literal["inbound", "outbound"] | str
    went_to_voicemail: bool
    missed_call: bool
    start_time: str
    was_conference: bool
    was_callback: bool
    had_screen_share: bool
    had_cobrowse: bool
    was_outbound_campaign: bool
    self_uri: str

class CallHistoryConversationEntityListing(_Model):
    entities: list[CallHistoryConversation]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CallHistoryParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    end_time: str
    purpose: str
    direction: _Literal["inbound", "outbound"] | str
    ani: str
    dnis: str
    user: User
    queue: Queue
    group: Group
    disconnect_type: _Literal["endpoint", "endpoint.donotdisturb", "client", "system", "transfer", "transfer.conference", "transfer.consult", "transfer.donotdisturb", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "inactivity", "session.expired", "takeover"] | str
    external_contact: ExternalContact
    external_organization: ExternalOrganization
    did_interact: bool
    sip_response_codes: list[int]
    flagged_reason: _Literal["general"] | str
    outbound_campaign: Campaign

class CallMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    start_alerting_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.donotdisturb", "client", "system", "transfer", "transfer.conference", "transfer.consult", "transfer.donotdisturb", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    media_roles: list[str]
    user: DomainEntityRef
    queue: DomainEntityRef
    team: DomainEntityRef
    attributes: dict[str, str]
    error_info: ErrorInfo
    script: DomainEntityRef
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: DomainEntityRef
    external_contact_initial_division_id: str
    external_organization: DomainEntityRef
    wrapup: Wrapup
    peer: str
    flagged_reason: _Literal["general"] | str
    journey_context: JourneyContext
    conversation_routing_data: ConversationRoutingData
    start_acw_time: str
    end_acw_time: str
    park_time: str
    resume_time: str
    muted: bool
    confined: bool
    recording: bool
    recording_state: _Literal["none", "active", "paused"] | str
    recorders_state: RecordersState
    group: DomainEntityRef
    ani: str
    dnis: str
    document_id: str
    fax_status: FaxStatus
    monitored_participant_id: str
    coached_participant_id: str
    barged_participant_id: str
    consult_participant_id: str
    uui_data: str
    barged_time: str
    secure_pause: bool
    disposition: Disposition
    transfer_source: str
    client_ip_address: str

class CallbackConversation(_Model):
    id: str
    name: str
    participants: list[CallbackMediaParticipant]
    other_media_uris: list[str]
    recent_transfers: list[TransferResponse]
    utilization_label_id: str
    inactivity_timeout: str
    divisions: list[ConversationDivisionMembership]
    self_uri: str

class CallbackConversationEntityListing(_Model):
    entities: list[CallbackConversation]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CallbackDisconnectIdentifier(_Model):
    conversation_id: str
    callback_id: str

class CallbackIdentifier(_Model):
    type: _Literal["ACD", "EXTERNAL", "DIALER"] | str
    id: str

class CallbackMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    start_alerting_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.donotdisturb", "client", "system", "transfer", "transfer.conference", "transfer.consult", "transfer.donotdisturb", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    media_roles: list[str]
    user: DomainEntityRef
    queue: DomainEntityRef
    team: DomainEntityRef
    attributes: dict[str, str]
    error_info: ErrorInfo
    script: DomainEntityRef
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: DomainEntityRef
    external_contact_initial_division_id: str
    external_organization: DomainEntityRef
    wrapup: Wrapup
    peer: str
    flagged_reason: _Literal["general"] | str
    journey_context: JourneyContext
    conversation_routing_data: ConversationRoutingData
    start_acw_time: str
    end_acw_time: str
    park_time: str
    resume_time: str
    outbound_preview: DialerPreview
    voicemail: Voicemail
    callback_numbers: list[str]
    callback_user_name: str
    external_campaign: bool
    skip_enabled: bool
    timeout_seconds: int
    automated_callback_config_id: str
    callback_scheduled_time: str

class CardParameters(_Model):
    index: int
    body_parameters: list[TemplateParameter]
    button_url_parameters: list[TemplateParameter]

class CarouselParameters(_Model):
    card_parameters: list[CardParameters]

class ChecklistActivationPayload(_Model):
    activation_trigger_type: _Literal["Intent", "ConversationStart"] | str
    intent_id: str
    intent_name: str
    language: str
    agent_id: str
    participant_id: str
    queue_id: str
    assistant_id: str
    media_type: _Literal["Voice", "Message", "Email"] | str
    direction: _Literal["Inbound", "Outbound"] | str
    preview: bool

class ChecklistFinalizePayload(_Model):
    exit_reason: str
    preview: bool

class ChecklistInferenceJobCreationResponse(_Model):
    job_id: str
    message: str

class ChecklistInferenceJobPayload(_Model):
    conversation_context: list[ConversationContext]
    preview: bool

class ChecklistInferenceJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Error", "Complete"] | str
    error: ErrorInfo
    agent_checklist_info: AgentChecklistInfo
    job_start_time: str
    job_end_time: str
    language: str
    agent_id: str
    participant_id: str
    queue_id: str
    assistant_id: str
    media_type: _Literal["Voice", "Message", "Email"] | str
    direction: _Literal["Inbound", "Outbound"] | str
    preview: bool
    self_uri: str

class ChecklistItem(_Model):
    id: str
    name: str
    description: str
    automated_check_enabled: bool
    exact_phrase_match: bool
    important: bool
    state_from_model: _Literal["Ticked", "Unticked"] | str
    state_from_agent: _Literal["Ticked", "Unticked"] | str
    date_last_modified_by_model: str
    date_last_modified_by_agent: str
    last_modified_in_acw: bool
    self_uri: str

class CobrowseConversation(_Model):
    id: str
    name: str
    participants: list[CobrowseMediaParticipant]
    other_media_uris: list[str]
    recent_transfers: list[TransferResponse]
    utilization_label_id: str
    inactivity_timeout: str
    divisions: list[ConversationDivisionMembership]
    self_uri: str

class CobrowseConversationEntityListing(_Model):
    entities: list[CobrowseConversation]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CobrowseMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    start_alerting_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.donotdisturb", "client", "system", "transfer", "transfer.conference", "transfer.consult", "transfer.donotdisturb", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    media_roles: list[str]
    user: DomainEntityRef
    queue: DomainEntityRef
    team: DomainEntityRef
    attributes: dict[str, str]
    error_info: ErrorInfo
    script: DomainEntityRef
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: DomainEntityRef
    external_contact_initial_division_id: str
    external_organization: DomainEntityRef
    wrapup: Wrapup
    peer: str
    flagged_reason: _Literal["general"] | str
    journey_context: JourneyContext
    conversation_routing_data: ConversationRoutingData
    start_acw_time: str
    end_acw_time: str
    park_time: str
    resume_time: str
    cobrowse_session_id: str
    cobrowse_role: str
    controlling: list[str]
    viewer_url: str
    provider_event_time: str

class ConsultTransfer(_Model):
    speak_to: _Literal["DESTINATION", "OBJECT", "BOTH", "CONFERENCE"] | str
    consulting_user_id: str
    destination: Destination

class ConsultTransferResponse(_Model):
    destination_participant_id: str

class ConsultTransferToAddress(_Model):
    speak_to: _Literal["DESTINATION", "OBJECT", "BOTH", "CONFERENCE"] | str
    consulting_user_id: str
    address: str

class ConsultTransferToAgent(_Model):
    speak_to: _Literal["DESTINATION", "OBJECT", "BOTH", "CONFERENCE"] | str
    consulting_user_id: str
    user_id: str
    user_display_name: str

class ConsultTransferToExternal(_Model):
    speak_to: _Literal["DESTINATION", "OBJECT", "BOTH", "CONFERENCE"] | str
    consulting_user_id: str
    address: str

class ConsultTransferToExternalContact(_Model):
    speak_to: _Literal["DESTINATION", "OBJECT", "BOTH", "CONFERENCE"] | str
    consulting_user_id: str
    contact_id: str
    phone_type: _Literal["WorkPhone", "CellPhone", "HomePhone", "OtherPhone"] | str

class ConsultTransferToQueue(_Model):
    speak_to: _Literal["DESTINATION", "OBJECT", "BOTH", "CONFERENCE"] | str
    consulting_user_id: str
    queue_id: str
    queue_name: str

class ConsultTransferUpdate(_Model):
    speak_to: _Literal["DESTINATION", "OBJECT", "BOTH", "CONFERENCE"] | str
    consulting_user_id: str

class ContentButtonResponse(_Model):
    id: str
    type: _Literal["Button", "QuickReply", "DatePicker"] | str
    text: str
    payload: str

class ConversationAccessAttributesResponse(_Model):
    access_attributes: list[str]

class ConversationAccessAttributesUpdate(_Model):
    access_attributes: list[str]

class ConversationContext(_Model):
    id: str
    participant: _Literal["Internal", "External"] | str
    text: str

class ConversationDataSchema(_Model):
    id: str
    version: int
    enabled: bool
    date_created: str
    created_by: DomainEntityRef
    json_schema: ConversationJsonSchemaDocument
    self_uri: str

class ConversationDataSchemaListing(_Model):
    total: int
    entities: list[ConversationDataSchema]
    self_uri: str

class ConversationEditedInput(_Model):
    text: str
    date_modified: str

class ConversationEncryptionConfiguration(_Model):
    id: str
    url: str
    key_configuration_type: _Literal["KmsSymmetric", "LocalKeyManager", "Native", "None"] | str
    last_error: ErrorBody
    self_uri: str

class ConversationEncryptionConfigurationListing(_Model):
    total: int
    entities: list[ConversationEncryptionConfiguration]
    self_uri: str

class ConversationEntityListing(_Model):
    entities: list[Conversation]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ConversationJsonSchemaDocument(_Model):
    title: str
    description: str
    required: list[str]
    properties: dict[str, _Any]

class ConversationJsonSchemaRequest(_Model):
    title: str
    description: str
    required: list[str]
    properties: dict[str, _Any]

class ConversationSchemaUpdateRequest(_Model):
    version: int
    enabled: bool
    json_schema: ConversationJsonSchemaRequest

class ConversationSecureAttributes(_Model):
    attributes: dict[str, str]
    version: int

class ConversationSessionSummary(_Model):
    id: str
    text: str
    confidence: float
    status: _Literal["Pending", "Queued", "Started", "Completed", "Error", "Processing"] | str
    media_type: _Literal["Email", "Call", "Chat", "Message", "Webmessaging", "Unknown"] | str
    language: str
    predicted_wrapup_codes: list[ConversationSummaryWrapupCode]
    edited_summary: ConversationEditedInput
    reason: ConversationSummaryReason
    followup: ConversationSummaryFollowup
    resolution: ConversationSummaryResolution
    date_created: str
    communication: Entity
    participants: list[AddressableEntityRef]

class ConversationSummariesGetResponse(_Model):
    conversation: AddressableEntityRef
    summary: ConversationSummary
    session_summaries: list[ConversationSessionSummary]

class ConversationSummary(_Model):
    id: str
    text: str
    confidence: float
    status: _Literal["Pending", "Queued", "Started", "Completed", "Error", "Processing"] | str
    media_type: _Literal["Email", "Call", "Chat", "Message", "Webmessaging", "Unknown"] | str
    language: str
    predicted_wrapup_codes: list[ConversationSummaryWrapupCode]
    edited_summary: ConversationEditedInput
    reason: ConversationSummaryReason
    followup: ConversationSummaryFollowup
    resolution: ConversationSummaryResolution
    date_created: str
    participants: list[AddressableEntityRef]

class ConversationSummaryFollowup(_Model):
    confidence: float
    text: str
    description: str

class ConversationSummaryReason(_Model):
    confidence: float
    text: str
    description: str

class ConversationSummaryResolution(_Model):
    confidence: float
    text: str
    description: str
    outcome: str

class ConversationSummaryWrapupCode(_Model):
    id: str
    name: str
    description: str
    confidence: float
    self_uri: str

class ConversationTagsUpdate(_Model):
    external_tag: str

class ConversationThreadingWindow(_Model):
    id: str
    settings: list[ConversationThreadingWindowSetting]
    default_timeout_minutes: int

class ConversationThreadingWindowSetting(_Model):
    messenger_type: _Literal["sms", "facebook", "twitter", "whatsapp", "webmessaging", "instagram", "open", "apple", "linkedin"] | str
    timeout_in_minutes: int

class ConversationUser(_Model):
    id: str

class ConversationUtilizationLabelUpdate(_Model):
    utilization_label_id: str

class CopilotContextEntity(_Model):
    assistant: AddressableEntityRef
    context_values: list[CopilotContextValueItem]

class CopilotContextValueItem(_Model):
    name: str
    value: str

class CopilotContextValues(_Model):
    entities: list[CopilotContextEntity]

class CopyAttachmentsRequest(_Model):
    source_message: DomainEntityRef
    attachments: list[Attachment]

class CoverSheet(_Model):
    notes: str
    locale: str

class CreateCallRequest(_Model):
    phone_number: str
    caller_id: str
    caller_id_name: str
    call_from_queue_id: str
    call_queue_id: str
    call_user_id: str
    priority: int
    attributes: dict[str, str]
    language_id: str
    routing_skills_ids: list[str]
    routing_skill_expression: str
    conversation_ids: list[str]
    participants: list[Destination]
    uui_data: str
    external_contact_id: str
    label: str

class CreateCallResponse(_Model):
    id: str
    name: str
    self_uri: str

class CreateCallbackCommand(_Model):
    script_id: str
    queue_id: str
    routing_data: RoutingData
    customer_first_callback_delivery_mode: _Literal["UseQueueSetting", "UseAgentReservation", "NoAgentReservation"] | str
    callback_user_name: str
    callback_numbers: list[str]
    callback_scheduled_time: str
    country_code: str
    validate_callback_numbers: bool
    data: dict[str, str]
    caller_id: str
    caller_id_name: str

class CreateCallbackOnConversationCommand(_Model):
    script_id: str
    queue_id: str
    routing_data: RoutingData
    customer_first_callback_delivery_mode: _Literal["UseQueueSetting", "UseAgentReservation", "NoAgentReservation"] | str
    callback_user_name: str
    callback_numbers: list[str]
    callback_scheduled_time: str
    country_code: str
    validate_callback_numbers: bool
    data: dict[str, str]
    caller_id: str
    caller_id_name: str

class CreateCallbackResponse(_Model):
    conversation: DomainEntityRef
    callback_identifiers: list[CallbackIdentifier]

class CreateEmailRequest(_Model):
    queue_id: str
    flow_id: str
    provider: str
    skill_ids: list[str]
    skill_expression: str
    language_id: str
    priority: int
    attributes: dict[str, str]
    to_address: str
    to_name: str
    from_address: str
    from_name: str
    subject: str
    direction: _Literal["OUTBOUND", "INBOUND"] | str
    html_body: str
    text_body: str
    external_contact_id: str
    utilization_label: str

class CreateJoinVideoResponse(_Model):
    communication_id: str
    conversation_id: str
    join_code: str

class CreateOutboundMessagingConversationRequest(_Model):
    queue_id: str
    to_address: str
    to_address_messenger_type: _Literal["sms", "open", "whatsapp"] | str
    use_existing_conversation: bool
    external_contact_id: str
    use_user_from_address: bool

class CreateOutboundMessagingConversationResponse(_Model):
    id: str
    self_uri: str

class CreateSecureSession(_Model):
    source_participant_id: str
    flow_id: str
    user_data: str
    disconnect: bool

class CustomAttributes(_Model):
    id: str
    name: str
    conversation_id: str
    divisions: list[str]
    schema: ConversationDataSchema
    custom_attributes: dict[str, _Any]
    custom_attributes_timestamps: dict[str, str]
    version: int
    date_created: str
    date_modified: str
    self_uri: str

class CustomAttributesBulkUpdateResponse(_Model):
    attributes: CustomAttributes
    status_code: int
    error_message: str

class CustomAttributesBulkUpdateResponseMap(_Model):
    results: dict[str, CustomAttributesBulkUpdateResponse]

class CustomAttributesIdResponse(_Model):
    id: str

class CustomAttributesListing(_Model):
    results: list[CustomAttributes]

class CustomAttributesPatchRequest(_Model):
    id: str
    divisions: list[str]
    version: int
    custom_attributes: dict[str, _Any]

class CustomAttributesUpdateRequest(_Model):
    id: str
    divisions: list[str]
    schema_id: str
    version: int
    custom_attributes: dict[str, _Any]

class Destination(_Model):
    address: str
    name: str
    user_id: str
    queue_id: str

class Digits(_Model):
    digits: str

class DraftManipulationRequest(_Model):
    translate: HistoryHeadersTranslation
    draft_type: _Literal["Reply", "ReplyAll", "Forward"] | str

class EmailConversation(_Model):
    id: str
    name: str
    participants: list[EmailMediaParticipant]
    other_media_uris: list[str]
    recent_transfers: list[TransferResponse]
    utilization_label_id: str
    inactivity_timeout: str
    divisions: list[ConversationDivisionMembership]
    self_uri: str

class EmailConversationEntityListing(_Model):
    entities: list[EmailConversation]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class EmailMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    start_alerting_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.donotdisturb", "client", "system", "transfer", "transfer.conference", "transfer.consult", "transfer.donotdisturb", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    media_roles: list[str]
    user: DomainEntityRef
    queue: DomainEntityRef
    team: DomainEntityRef
    attributes: dict[str, str]
    error_info: ErrorInfo
    script: DomainEntityRef
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: DomainEntityRef
    external_contact_initial_division_id: str
    external_organization: DomainEntityRef
    wrapup: Wrapup
    peer: str
    flagged_reason: _Literal["general"] | str
    journey_context: JourneyContext
    conversation_routing_data: ConversationRoutingData
    start_acw_time: str
    end_acw_time: str
    park_time: str
    resume_time: str
    subject: str
    messages_sent: int
    auto_generated: bool
    draft_attachments: list[Attachment]
    spam: bool
    message_id: str

class EmailMessage(_Model):
    id: str
    name: str
    to: list[EmailAddress]
    cc: list[EmailAddress]
    bcc: list[EmailAddress]
    from_: EmailAddress
    reply_to: EmailAddress
    subject: str
    attachments: list[Attachment]
    text_body: str
    html_body: str
    time: str
    history_included: bool
    state: _Literal["Created", "Ready", "Edited"] | str
    draft_type: _Literal["Reply", "ReplyAll", "Forward"] | str
    email_size_bytes: int
    max_email_size_bytes: int
    self_uri: str

class EmailMessagePreview(_Model):
    id: str
    name: str
    to: list[EmailAddress]
    cc: list[EmailAddress]
    bcc: list[EmailAddress]
    from_: EmailAddress
    reply_to: EmailAddress
    subject: str
    attachments: list[Attachment]
    text_body_preview: str
    time: str
    history_included: bool
    state: _Literal["Created", "Ready", "Edited"] | str
    draft_type: _Literal["Reply", "ReplyAll", "Forward"] | str
    email_size_bytes: int
    max_email_size_bytes: int
    self_uri: str

class EmailMessagePreviewListing(_Model):
    entities: list[EmailMessagePreview]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class EmailMessageReply(_Model):
    to: list[EmailAddress]
    cc: list[EmailAddress]
    bcc: list[EmailAddress]
    from_: EmailAddress
    reply_to: EmailAddress
    subject: str
    attachments: list[Attachment]
    text_body: str
    html_body: str
    time: str
    history_included: bool
    email_size_bytes: int
    max_email_size_bytes: int

class EmailsSettings(_Model):
    sending_size_limit: int

class EngagementRequest(_Model):
    visibility: _Literal["Presented", "NotPresented", "Unknown"] | str
    status: _Literal["Copied", "NotCopied", "Unknown"] | str

class FacebookAppCredentials(_Model):
    id: str

class FacebookIdentityResolutionConfig(_Model):
    division: WritableStarrableDivision
    resolve_identities: bool
    self_uri: str

class FacebookIntegration(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingReference
    app_id: str
    page_id: str
    page_name: str
    page_profile_image_url: str
    status: str
    recipient: DomainEntityRef
    date_created: str
    date_modified: str
    created_by: DomainEntityRef
    modified_by: DomainEntityRef
    version: int
    create_status: _Literal["Initiated", "Completed", "Error"] | str
    create_error: ErrorBody
    self_uri: str

class FacebookIntegrationEntityListing(_Model):
    entities: list[FacebookIntegration]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class FacebookIntegrationRequest(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingRequestReference
    page_access_token: str
    user_access_token: str
    page_id: str
    app_id: str
    app_secret: str
    self_uri: str

class FacebookIntegrationUpdateRequest(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingRequestReference
    page_access_token: str
    user_access_token: str
    self_uri: str

class FacebookPermission(_Model):
    name: str
    type: _Literal["FacebookPrivate", "FacebookPublic", "InstagramPrivate", "InstagramPublic", "WhatsAppPrivate"] | str

class FacebookPermissionEntityListing(_Model):
    entities: list[FacebookPermission]

class Faq(_Model):
    question: str
    answer: str
    source_uri: str
    document_url: str
    document_display_name: str
    confidence: float

class FaxSendRequest(_Model):
    id: str
    name: str
    addresses: list[str]
    document_id: str
    content_type: _Literal["application/pdf", "image/tiff", "application/msword", "application/vnd.oasis.opendocument.text", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"] | str
    workspace: Workspace
    cover_sheet: CoverSheet
    time_zone_offset_minutes: int
    self_uri: str

class FaxSendResponse(_Model):
    id: str
    name: str
    upload_destination_uri: str
    upload_method_type: _Literal["SINGLE_PUT", "MULTIPART_POST"] | str
    headers: dict[str, str]
    self_uri: str

class Feedback(_Model):
    suggestion_id: str
    user_provided: bool
    relevance: _Literal["Unknown", "Relevant", "Irrelevant"] | str

class FeedbackAddRequest(_Model):
    rating: _Literal["Positive", "Negative", "Unknown"] | str
    summary: str

class FeedbackUpdateRequest(_Model):
    rating: _Literal["Positive", "Negative", "Unknown"] | str
    summary: str

class GenerateMeetingIdRequest(_Model):
    conference_id: str
    ephemeral: bool
    expire_time_days: int

class GoogleAuthToken(_Model):
    id: str
    client_id: str
    scopes: list[str]
    date_created: str
    created_by: DomainEntityRef

class GoogleAuthTokenReference(_Model):
    id: str

class GoogleAuthTokenRequest(_Model):
    code: str
    redirect_uri: str

class GoogleBusinessProfileAccount(_Model):
    id: str
    name: str

class GoogleBusinessProfileAccountListing(_Model):
    entities: list[GoogleBusinessProfileAccount]

class GoogleBusinessProfileAccountReference(_Model):
    id: str

class GoogleBusinessProfileOpenIntegration(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingReference
    status: str
    recipient: DomainEntityRef
    date_created: str
    date_modified: str
    created_by: DomainEntityRef
    modified_by: DomainEntityRef
    create_status: _Literal["Initiated", "Completed", "Error"] | str
    create_error: ErrorBody
    token: GoogleAuthTokenReference
    account: GoogleBusinessProfileAccountReference
    self_uri: str

class GoogleBusinessProfileOpenIntegrationRequest(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingRequestReference
    token: GoogleAuthTokenReference
    account: GoogleBusinessProfileAccountReference
    self_uri: str

class GoogleBusinessProfileOpenIntegrationUpdateRequest(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingRequestReference
    token: GoogleAuthTokenReference
    account: GoogleBusinessProfileAccountReference
    self_uri: str

class GoogleOAuthSettingsResponse(_Model):
    client_id: str
    scopes: list[str]

class HistoryHeadersTranslation(_Model):
    from_: str
    to: str
    cc: str
    subject: str
    reply_prefix: str
    forward_prefix: str
    sent: str
    language: str
    time_zone: str

class InboundMessageRequest(_Model):
    queue_id: str
    flow_id: str
    provider: str
    skill_ids: list[str]
    language_id: str
    priority: int
    attributes: dict[str, str]
    to_address: str
    to_name: str
    from_address: str
    from_name: str
    subject: str

class InstagramIdentityResolutionConfig(_Model):
    division: WritableStarrableDivision
    resolve_identities: bool
    self_uri: str

class InstagramIntegration(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingReference
    app_id: str
    page_id: str
    instagram_id: str
    instagram_username: str
    instagram_name: str
    instagram_profile_image_url: str
    status: str
    recipient: DomainEntityRef
    date_created: str
    date_modified: str
    created_by: DomainEntityRef
    modified_by: DomainEntityRef
    version: int
    create_status: _Literal["Initiated", "Completed", "Error"] | str
    create_error: ErrorBody
    self_uri: str

class InstagramIntegrationEntityListing(_Model):
    entities: list[InstagramIntegration]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class InstagramIntegrationRequest(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingRequestReference
    page_access_token: str
    user_access_token: str
    page_id: str
    app_id: str
    app_secret: str
    self_uri: str

class InstagramIntegrationUpdateRequest(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingRequestReference
    page_access_token: str
    user_access_token: str
    self_uri: str

class InternalMessageConversation(_Model):
    id: str
    name: str
    participants: list[InternalMessageMediaParticipant]
    other_media_uris: list[str]
    recent_transfers: list[TransferResponse]
    utilization_label_id: str
    inactivity_timeout: str
    divisions: list[ConversationDivisionMembership]
    self_uri: str

class InternalMessageConversationEntityListing(_Model):
    entities: list[InternalMessageConversation]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class InternalMessageData(_Model):
    id: str
    name: str
    conversation: AddressableEntityRef
    communication_id: str
    timestamp: str
    sender: UserReference
    recipient: UserReference
    normalized_message: ConversationNormalizedMessage
    self_uri: str

class InternalMessageDataEntityListing(_Model):
    entities: list[InternalMessageData]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class InternalMessageMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    start_alerting_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.donotdisturb", "client", "system", "transfer", "transfer.conference", "transfer.consult", "transfer.donotdisturb", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    media_roles: list[str]
    user: DomainEntityRef
    queue: DomainEntityRef
    team: DomainEntityRef
    attributes: dict[str, str]
    error_info: ErrorInfo
    script: DomainEntityRef
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: DomainEntityRef
    external_contact_initial_division_id: str
    external_organization: DomainEntityRef
    wrapup: Wrapup
    peer: str
    flagged_reason: _Literal["general"] | str
    journey_context: JourneyContext
    conversation_routing_data: ConversationRoutingData
    start_acw_time: str
    end_acw_time: str
    park_time: str
    resume_time: str
    internal_message_id: str
    target_user: AddressableEntityRef
    source_user: AddressableEntityRef
    to_address: Address
    from_address: Address
    messages: list[InternalMessageDetails]

class InternalMessageRequest(_Model):
    text: str

class MandatoryPostCallActionInput(_Model):
    destination: str
    invocation_data: str

class MaxParticipants(_Model):
    max_participants: int

class MediaParticipantRequest(_Model):
    wrapup: WrapupInput
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "parked", "none"] | str
    recording: bool
    muted: bool
    confined: bool
    held: bool
    wrapup_skipped: bool
    resume_time: str

class MeetingIdRecord(_Model):
    id: str
    ephemeral: bool
    conference_id: str
    date_expired: str
    self_uri: str

class MessageConversation(_Model):
    id: str
    name: str
    participants: list[MessageMediaParticipant]
    other_media_uris: list[str]
    recent_transfers: list[TransferResponse]
    utilization_label_id: str
    inactivity_timeout: str
    divisions: list[ConversationDivisionMembership]
    self_uri: str

class MessageConversationEntityListing(_Model):
    entities: list[MessageConversation]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class MessageData(_Model):
    id: str
    name: str
    provider_message_id: str
    timestamp: str
    from_address: str
    to_address: str
    direction: _Literal["inbound", "outbound"] | str
    messenger_type: _Literal["sms", "facebook", "twitter", "whatsapp", "webmessaging", "instagram", "open", "apple", "linkedin"] | str
    status: _Literal["queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published"] | str
    normalized_message: ConversationNormalizedMessage
    normalized_receipts: list[ConversationNormalizedMessage]
    created_by: User
    conversation_id: str
    self_uri: str

class MessageMediaData(_Model):
    id: str
    name: str
    url: str
    media_type: str
    content_length_bytes: int
    upload_url: str
    status: _Literal["uploading", "valid", "invalid"] | str
    conversation_id: str
    communication_id: str
    self_uri: str

class MessageMediaListing(_Model):
    entities: list[MessageMediaData]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class MessageMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    start_alerting_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.donotdisturb", "client", "system", "transfer", "transfer.conference", "transfer.consult", "transfer.donotdisturb", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    media_roles: list[str]
    user: DomainEntityRef
    queue: DomainEntityRef
    team: DomainEntityRef
    attributes: dict[str, str]
    error_info: ErrorInfo
    script: DomainEntityRef
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: DomainEntityRef
    external_contact_initial_division_id: str
    external_organization: DomainEntityRef
    wrapup: Wrapup
    peer: str
    flagged_reason: _Literal["general"] | str
    journey_context: JourneyContext
    conversation_routing_data: ConversationRoutingData
    start_acw_time: str
    end_acw_time: str
    park_time: str
    resume_time: str
    to_address: Address
    from_address: Address
    messages: list[MessageDetails]
    type: _Literal["apple", "facebook", "instagram", "kakao", "line", "open", "sms", "telegram", "twitter", "webmessaging", "whatsapp", "unknown"] | str
    recipient_country: str
    recipient_type: str
    authenticated: bool
    monitored_participant_id: str
    monitored_participant: AddressableEntityRef

class MessageMediaUploadData(_Model):
    id: str
    name: str
    upload_url: str
    upload_headers: dict[str, str]
    self_uri: str

class MessageTypingEventRequest(_Model):
    typing: ConversationEventTyping
    date_sent: str

class MessagingConferResponse(_Model):
    conversation: AddressableEntityRef
    communication_id: str
    peer_communication_id: str
    command_id: str

class MessagingConferWithUserRequest(_Model):
    target_user_id: str

class MessagingIntegration(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingReference
    status: _Literal["Active", "Inactive", "Error", "Starting", "Incomplete", "Deleting", "DeletionFailed", "Failed"] | str
    messenger_type: _Literal["sms", "facebook", "twitter", "whatsapp", "webmessaging", "instagram", "open", "apple", "linkedin"] | str
    open_extension_type: _Literal["None", "GoogleBusinessProfile", "YouTube"] | str
    recipient: DomainEntityRef
    date_created: str
    date_modified: str
    created_by: DomainEntityRef
    modified_by: DomainEntityRef
    version: int
    self_uri: str

class MessagingIntegrationEntityListing(_Model):
    entities: list[MessagingIntegration]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class MessagingSettingPatchRequest(_Model):
    id: str
    name: str
    content: ContentSetting
    event: EventSetting
    self_uri: str

class MessagingSettingReference(_Model):
    id: str
    name: str
    self_uri: str
    date_created: str
    date_modified: str
    version: str
    created_by: DomainEntityRef
    updated_by: DomainEntityRef
    content: ContentSetting
    event: EventSetting

class MessagingSettingRequestReference(_Model):
    id: str

class MetadataAttribute(_Model):
    value: str

class OAuthAppleAuthorizationResponse(_Model):
    redirect_url: str
    error: OAuthAppleAuthorizationResponseError

class OAuthAppleAuthorizationResponseError(_Model):
    code: str
    message: str
    details: _Any

class OnDemandConversationSummaryRequest(_Model):
    locale: str

class OnDemandSummaryAcceptedResponse(_Model):
    id: str
    status: _Literal["Pending", "Queued", "Started", "Completed", "Error", "Processing"] | str
    self_uri: str

class OpenContentAttachment(_Model):
    id: str
    media_type: _Literal["Image", "Video", "Audio", "File", "Link"] | str
    url: str
    mime: str
    text: str
    sha256: str
    filename: str
    thumbnail: OpenContentThumbnail

class OpenContentThumbnail(_Model):
    url: str
    mime: str
    sha256: str
    content_size_bytes: int

class OpenEvent(_Model):
    event_type: _Literal["Typing"] | str

class OpenEventNormalizedMessage(_Model):
    id: str
    channel: OpenMessagingChannel
    type: _Literal["Event"] | str
    events: list[OpenMessageEvent]

class OpenInboundMessageContent(_Model):
    attachment: OpenContentAttachment

class OpenInboundMessageMessagingChannel(_Model):
    from_: OpenMessagingFromRecipient
    time: str
    message_id: str
    metadata: ConversationChannelMetadata

class OpenInboundMessagingChannel(_Model):
    from_: OpenMessagingFromRecipient
    time: str

class OpenInboundMessagingReceiptChannel(_Model):
    to: OpenMessagingToRecipient
    time: str

class OpenInboundNormalizedEvent(_Model):
    channel: OpenInboundMessagingChannel
    events: list[OpenEvent]

class OpenInboundNormalizedMessage(_Model):
    channel: OpenInboundMessageMessagingChannel
    text: str
    content: list[OpenInboundMessageContent]
    metadata: dict[str, str]

class OpenInboundNormalizedReceipt(_Model):
    id: str
    channel: OpenInboundMessagingReceiptChannel
    status: _Literal["Sent", "Delivered", "Failed", "Published", "Removed"] | str
    reasons: list[ConversationReason]
    is_final_receipt: bool

class OpenInboundStructuredResponseMessage(_Model):
    channel: OpenInboundMessageMessagingChannel
    button_response: ContentButtonResponse
    originating_message_id: str

class OpenInboundStructuredResponseNormalizedMessageContent(_Model):
    content_type: _Literal["ButtonResponse"] | str
    button_response: ContentButtonResponse

class OpenIntegration(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingReference
    outbound_notification_webhook_url: str
    outbound_notification_webhook_signature_secret_token: str
    webhook_headers: dict[str, str]
    status: str
    recipient: DomainEntityRef
    date_created: str
    date_modified: str
    created_by: DomainEntityRef
    modified_by: DomainEntityRef
    create_status: _Literal["Initiated", "Completed", "Error"] | str
    create_error: ErrorBody
    self_uri: str

class OpenIntegrationEntityListing(_Model):
    entities: list[OpenIntegration]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class OpenIntegrationRequest(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingRequestReference
    outbound_notification_webhook_url: str
    outbound_notification_webhook_signature_secret_token: str
    webhook_headers: dict[str, str]
    self_uri: str

class OpenIntegrationUpdateRequest(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingRequestReference
    outbound_notification_webhook_url: str
    outbound_notification_webhook_signature_secret_token: str
    webhook_headers: dict[str, str]
    self_uri: str

class OpenMessageContent(_Model):
    content_type: _Literal["Attachment"] | str
    attachment: ConversationContentAttachment

class OpenMessageEvent(_Model):
    event_type: _Literal["Typing"] | str
    typing: ConversationEventTyping

class OpenMessageNormalizedMessage(_Model):
    id: str
    channel: OpenMessagingChannel
    type: _Literal["Text"] | str
    text: str
    content: list[OpenMessageContent]
    metadata: dict[str, str]
    conversation_id: str

class OpenMessagingChannel(_Model):
    id: str
    platform: _Literal["Open"] | str
    type: _Literal["Private"] | str
    message_id: str
    to: OpenMessagingToRecipient
    from_: OpenMessagingFromRecipient
    time: str
    metadata: ConversationChannelMetadata

class OpenMessagingFromRecipient(_Model):
    nickname: str
    id: str
    id_type: _Literal["Email", "Phone", "Opaque"] | str
    first_name: str
    last_name: str
    image: str
    email: str

class OpenMessagingIdentityResolutionConfig(_Model):
    division: WritableStarrableDivision
    resolve_identities: bool
    external_source: IdentityResolutionExternalSource
    self_uri: str

class OpenMessagingToRecipient(_Model):
    nickname: str
    id: str
    id_type: _Literal["Email", "Phone", "Opaque"] | str
    first_name: str
    last_name: str
    image: str
    email: str

class OpenNormalizedMessage(_Model):
    id: str
    channel: OpenMessagingChannel
    type: _Literal["Text", "Receipt"] | str
    text: str
    content: list[OpenMessageContent]
    status: _Literal["Sent", "Delivered", "Read", "Failed", "Published", "Removed"] | str
    reasons: list[ConversationReason]
    is_final_receipt: bool
    direction: _Literal["Inbound", "Outbound"] | str
    metadata: dict[str, str]

class OpenReceiptNormalizedMessage(_Model):
    id: str
    channel: OpenMessagingChannel
    type: _Literal["Receipt"] | str
    status: _Literal["Sent", "Delivered", "Failed", "Published", "Removed"] | str
    reasons: list[ConversationReason]
    is_final_receipt: bool
    direction: _Literal["Inbound", "Outbound"] | str

class OpenStructuredResponseNormalizedMessage(_Model):
    id: str
    channel: OpenMessagingChannel
    type: _Literal["Structured"] | str
    direction: _Literal["Inbound"] | str
    content: list[OpenInboundStructuredResponseNormalizedMessageContent]
    metadata: dict[str, str]

class ParkingStateRequest(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "parked", "none"] | str
    resume_time: str

class ParticipantAttributes(_Model):
    attributes: dict[str, str]

class ParticipantInfo(_Model):
    active_participant_count: int
    version: int

class PatchCallbackRequest(_Model):
    conversation_id: str
    queue_id: str
    agent_id: str
    callback_scheduled_time: str
    country_code: str
    callback_numbers: list[str]
    validate_callback_numbers: bool
    customer_first_callback_delivery_mode: _Literal["UseQueueSetting", "UseAgentReservation", "NoAgentReservation"] | str

class PatchCallbackResponse(_Model):
    conversation: DomainEntityRef
    callback_identifiers: list[CallbackIdentifier]

class RoutingData(_Model):
    queue_id: str
    language_id: str
    label: str
    priority: int
    skill_ids: list[str]
    skill_expression: str
    preferred_agent_ids: list[str]
    scored_agents: list[ScoredAgent]
    routing_flags: list[str]

class SecureSession(_Model):
    id: str
    flow: DomainEntityRef
    user_data: str
    state: _Literal["PENDING", "COMPLETED", "FAILED"] | str
    source_participant_id: str
    disconnect: bool
    self_uri: str

class SecureSessionEntityListing(_Model):
    entities: list[SecureSession]

class SendAgentlessOutboundMessageRequest(_Model):
    from_address: str
    to_address: str
    external_contact_id: str
    to_address_messenger_type: _Literal["sms", "whatsapp", "open", "webmessaging", "apple"] | str
    text_body: str
    messaging_template: SendMessagingTemplateRequest
    use_existing_active_conversation: bool

class SendAgentlessOutboundMessageResponse(_Model):
    id: str
    conversation_id: str
    from_address: str
    to_address: str
    messenger_type: _Literal["sms", "whatsapp", "open", "webmessaging", "apple"] | str
    use_existing_active_conversation: bool
    message: MessageData
    timestamp: str
    user: AddressableEntityRef
    self_uri: str

class SendMessagingTemplateRequest(_Model):
    response_id: str
    parameters: list[TemplateParameter]
    header_parameters: list[TemplateParameter]
    body_parameters: list[TemplateParameter]
    button_url_parameters: list[TemplateParameter]
    carousel_parameters: CarouselParameters

class SetRecordingState(_Model):
    recording_state: _Literal["ACTIVE", "PAUSED", "NONE"] | str

class SetUuiDataRequest(_Model):
    uui_data: str

class Settings(_Model):
    communication_based_acw: bool
    communicationBasedACW: bool
    include_non_agent_conversation_summary: bool
    allow_callback_queue_selection: bool
    callbacks_inherit_routing_from_inbound_call: bool
    complete_acw_when_agent_transitions_offline: bool
    total_active_callback: bool

class SnippetRecordingRequest(_Model):
    type: _Literal["snippet", "adhoc"] | str
    record: bool

class SocialMediaMessageData(_Model):
    id: str
    name: str
    provider_message_id: str
    timestamp: str
    from_address: str
    to_address: str
    direction: _Literal["inbound", "outbound"] | str
    messenger_type: _Literal["sms", "facebook", "twitter", "whatsapp", "webmessaging", "instagram", "open", "apple", "linkedin"] | str
    status: _Literal["queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published"] | str
    normalized_message: ConversationNormalizedMessage
    normalized_receipts: list[ConversationNormalizedMessage]
    created_by: User
    conversation_id: str
    self_uri: str

class Suggestion(_Model):
    id: str
    conversation: AddressableEntityRef
    assistant: AddressableEntityRef
    type: _Literal["Faq", "Article", "KnowledgeArticle", "KnowledgeSearch", "CannedResponse", "Script", "SuggestedKnowledgeAnswer", "ThirdPartySuggestion"] | str
    faq: Faq
    article: Article
    date_created: str
    answer_record_id: str
    trigger_type: _Literal["Unknown", "Fallback", "ConversationStart", "ConversationTransfer", "ConversationEnd", "Intent"] | str
    context: SuggestionContext
    state: _Literal["Suggested", "Accepted", "Dismissed", "Failed", "Rated"] | str
    knowledge_search: SuggestionKnowledgeSearch
    knowledge_article: SuggestionKnowledgeArticle
    canned_response: SuggestionCannedResponse
    script: SuggestionScript
    third_party_suggestion: ThirdPartySuggestion
    self_uri: str

class SuggestionCannedResponse(_Model):
    response: AddressableEntityRef
    library: AddressableEntityRef

class SuggestionContext(_Model):
    queue: AddressableEntityRef
    media_type: _Literal["Message", "Voice", "Unknown"] | str
    participant_type: _Literal["Unknown", "Agent", "Customer"] | str
    user: UserReference
    external_contact: AddressableEntityRef
    utterance: Entity
    message: AddressableEntityRef
    query_statement: str
    language: str

class SuggestionEngagement(_Model):
    engagement_type: _Literal["Dismissed", "Copied", "Opened", "Feedback"] | str
    feedback: SuggestionFeedback

class SuggestionFeedback(_Model):
    rating: _Literal["Negative", "Positive"] | str

class SuggestionKnowledgeAnswer(_Model):
    answer: str
    start_index: int
    end_index: int

class SuggestionKnowledgeArticle(_Model):
    title: str
    snippets: list[str]
    document: AddressableEntityRef
    version: AddressableEntityRef
    knowledge_answer: SuggestionKnowledgeAnswer
    variations: list[AddressableEntityRef]

class SuggestionKnowledgeSearch(_Model):
    title: str
    snippets: list[str]
    confidence: float
    search_id: str
    document: AddressableEntityRef
    version: AddressableEntityRef
    knowledge_answer: SuggestionKnowledgeAnswer
    variations: list[AddressableEntityRef]

class SuggestionListing(_Model):
    entities: list[Suggestion]
    next_uri: str
    self_uri: str
    previous_uri: str

class SuggestionPatchRequest(_Model):
    third_party_suggestion: ThirdPartySuggestion

class SuggestionScript(_Model):
    script: AddressableEntityRef
    page: AddressableEntityRef
    data: dict[str, str]

class TemplateParameter(_Model):
    id: str
    value: str

class TextMessageListing(_Model):
    entities: list[MessageData]

class ThirdPartySuggestion(_Model):
    text: str
    title: str
    sources: list[ThirdPartySuggestionSource]

class ThirdPartySuggestionSource(_Model):
    name: str
    url: str

class TransferRequest(_Model):
    transfer_type: _Literal["Attended", "Unattended"] | str
    keep_internal_message_alive: bool
    user_id: str
    address: str
    user_name: str
    queue_id: str
    voicemail: bool

class TransferToAddressRequest(_Model):
    transfer_type: _Literal["Attended", "Unattended"] | str
    keep_internal_message_alive: bool
    address: str

class TransferToAgentRequest(_Model):
    transfer_type: _Literal["Attended", "Unattended"] | str
    keep_internal_message_alive: bool
    user_id: str
    user_name: str
    user_display_name: str
    voicemail: bool

class TransferToExternalContactRequest(_Model):
    transfer_type: _Literal["Attended", "Unattended"] | str
    keep_internal_message_alive: bool
    contact_id: str
    phone_type: _Literal["WorkPhone", "CellPhone", "HomePhone", "OtherPhone"] | str

class TransferToExternalRequest(_Model):
    transfer_type: _Literal["Attended", "Unattended"] | str
    keep_internal_message_alive: bool
    address: str

class TransferToQueueRequest(_Model):
    transfer_type: _Literal["Attended", "Unattended"] | str
    keep_internal_message_alive: bool
    queue_id: str
    queue_name: str

class TwitterIdentityResolutionConfig(_Model):
    division: WritableStarrableDivision
    resolve_identities: bool
    self_uri: str

class TwitterIntegration(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingReference
    status: str
    recipient: DomainEntityRef
    date_created: str
    date_modified: str
    created_by: DomainEntityRef
    modified_by: DomainEntityRef
    version: int
    create_status: _Literal["Initiated", "Completed", "Error"] | str
    create_error: ErrorBody
    self_uri: str

class TwitterIntegrationEntityListing(_Model):
    entities: list[TwitterIntegration]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class TwitterIntegrationRequest(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingRequestReference
    signup_code: str
    app_id: str
    code_challenge: str
    redirect_uri: str
    self_uri: str

class TwitterIntegrationUpdateRequest(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingRequestReference
    signup_code: str
    code_challenge: str
    redirect_uri: str
    self_uri: str

class TwitterOAuthSettings(_Model):
    client_id: str
    scopes: list[str]

class TwitterSignupOAuthSettings(_Model):
    client_id: str
    scopes: list[str]
    app_id: str

class UpdateConferenceRequest(_Model):
    conversation_ids: list[str]

class UploadAttachmentRequest(_Model):
    name: str
    content_length_bytes: int
    content_md5: str
    inline_image: bool

class UploadAttachmentResponse(_Model):
    attachment_id: str
    name: str
    url: str
    headers: dict[str, str]
    conversation_id: str

class UploadMediaRequest(_Model):
    file_name: str
    content_length_bytes: int
    content_md5: str

class VideoConferenceDetails(_Model):
    conference_id: str
    conversation_id: str
    participant_info: ParticipantInfo

class WhatsAppAvailablePhoneNumberDetails(_Model):
    name: str
    phone_number: str
    status: str

class WhatsAppAvailablePhoneNumberDetailsListing(_Model):
    entities: list[WhatsAppAvailablePhoneNumberDetails]

class WhatsAppEmbeddedSignupIntegrationActivationRequest(_Model):
    id: str
    name: str
    phone_number: str
    pin: str
    self_uri: str

class WhatsAppEmbeddedSignupIntegrationRequest(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingRequestReference
    embedded_signup_access_token: str
    self_uri: str

class WhatsAppIdentityResolutionConfig(_Model):
    division: WritableStarrableDivision
    resolve_identities: bool
    self_uri: str

class WhatsAppIntegration(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingReference
    phone_number: str
    available_phone_numbers: WhatsAppAvailablePhoneNumberDetailsListing
    status: _Literal["Active", "Inactive", "Error", "Starting", "Incomplete", "Deleting", "DeletionFailed", "Failed"] | str
    recipient: DomainEntityRef
    date_created: str
    date_modified: str
    created_by: DomainEntityRef
    modified_by: DomainEntityRef
    version: int
    activation_status_code: _Literal["CodeSent", "WaitRequired", "ActivationFailed", "CodeConfirmed", "ConfirmationFailed", "ResendCode"] | str
    activation_error_info: ErrorBody
    create_status: _Literal["Initiated", "Completed", "Error"] | str
    create_error: ErrorBody
    whats_app_business_account_id: str
    self_uri: str

class WhatsAppIntegrationEntityListing(_Model):
    entities: list[WhatsAppIntegration]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class WhatsAppIntegrationRequest(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingRequestReference
    phone_number: str
    waba_certificate: str
    self_uri: str

class WhatsAppIntegrationUpdateRequest(_Model):
    id: str
    name: str
    supported_content: SupportedContentReference
    messaging_setting: MessagingSettingRequestReference
    self_uri: str

class WrapupInput(_Model):
    code: str
    name: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str
    provisional: bool
    disable_end_time_updates: bool
