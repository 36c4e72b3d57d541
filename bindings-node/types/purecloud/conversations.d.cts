// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { Address, AddressableEntityRef, AnalyticsConversation, AnalyticsConversationAsyncQueryResponse, AnalyticsConversationQueryResponse, AnalyticsConversationWithoutAttributes, AnalyticsConversationWithoutAttributesMultiGetResponse, AsyncConversationQuery, AsyncQueryResponse, AsyncQueryStatus, Attachment, BulkResult, Campaign, CobrowseWebMessagingSession, ContentSetting, Conversation, ConversationActivityData, ConversationActivityQuery, ConversationActivityResponse, ConversationAggregateDataContainer, ConversationAggregateQueryResponse, ConversationAggregationQuery, ConversationAsyncAggregateQueryResponse, ConversationAsyncAggregationQuery, ConversationChannelMetadata, ConversationContentAttachment, ConversationCustomAttributesSearchRequest, ConversationDivisionMembership, ConversationEventTyping, ConversationNormalizedMessage, ConversationParticipantSearchRequest, ConversationQuery, ConversationReason, ConversationRoutingData, Coretype, CoretypeListing, DataAvailabilityResponse, DialerPreview, Disposition, DomainEntityRef, EmailAddress, Entity, ErrorBody, ErrorInfo, EventSetting, ExternalContact, ExternalOrganization, FaxStatus, Group, IdentityResolutionExternalSource, InternalMessageDetails, JourneyContext, JsonCursorSearchResponse, JsonSearchResponse, MessageDetails, MessagingConfigListing, MessagingSetting, MessagingSettingDefaultRequest, MessagingSettingRequest, PropertyIndexRequest, Queue, RecordersState, SchemaQuantityLimits, ScoredAgent, SupportedContent, SupportedContentListing, SupportedContentReference, TransferResponse, User, UserReference, Voicemail, Workspace, Wrapup, WrapupCode, WritableStarrableDivision } from './_shared.cjs'

export class ConversationsApi extends _PureCloudGroup {
  /** DELETE /api/v2/analytics/conversations/aggregates/jobs/{jobId} */
  deleteAnalyticsConversationsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/conversations/details/jobs/{jobId} */
  deleteAnalyticsConversationsDetailsJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/{conversationId} */
  deleteConversation<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/{conversationId}/customattributes/{attributesId} */
  deleteConversationCustomattribute<W extends boolean = false>(conversationId: string, attributesId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/codes/{addCommunicationCode} */
  deleteConversationParticipantCode<W extends boolean = false>(conversationId: string, participantId: string, addCommunicationCode: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason */
  deleteConversationParticipantFlaggedreason<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction */
  deleteConversationsCallParticipantCommunicationPostflowaction<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult */
  deleteConversationsCallParticipantConsult<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/{attachmentId} */
  deleteConversationsEmailMessagesDraftAttachment<W extends boolean = false>(conversationId: string, attachmentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId} */
  deleteConversationsMessagesCachedmediaCachedMediaItemId<W extends boolean = false>(cachedMediaItemId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/messaging/integrations/apple/{integrationId} */
  deleteConversationsMessagingIntegrationsAppleIntegrationId<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/messaging/integrations/facebook/{integrationId} */
  deleteConversationsMessagingIntegrationsFacebookIntegrationId<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/messaging/integrations/instagram/{integrationId} */
  deleteConversationsMessagingIntegrationsInstagramIntegrationId<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId} (preview) */
  deleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/messaging/integrations/open/{integrationId} */
  deleteConversationsMessagingIntegrationsOpenIntegrationId<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/messaging/integrations/twitter/{integrationId} */
  deleteConversationsMessagingIntegrationsTwitterIntegrationId<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/messaging/integrations/whatsapp/{integrationId} */
  deleteConversationsMessagingIntegrationsWhatsappIntegrationId<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WhatsAppIntegration, W>
  /** DELETE /api/v2/conversations/messaging/settings/{messageSettingId} */
  deleteConversationsMessagingSetting<W extends boolean = false>(messageSettingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/messaging/settings/default */
  deleteConversationsMessagingSettingsDefault<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/conversations/messaging/supportedcontent/{supportedContentId} */
  deleteConversationsMessagingSupportedcontentSupportedContentId<W extends boolean = false>(supportedContentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/analytics/conversations/{conversationId}/details */
  getAnalyticsConversationDetails<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AnalyticsConversationWithoutAttributes, W>
  /** GET /api/v2/analytics/conversations/aggregates/jobs/{jobId} */
  getAnalyticsConversationsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results */
  getAnalyticsConversationsAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<ConversationAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results */
  getAnalyticsConversationsAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<ConversationAggregateDataContainer, ConversationAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/conversations/details */
  getAnalyticsConversationsDetails<W extends boolean = false>(options?: { id?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<AnalyticsConversationWithoutAttributesMultiGetResponse, W>
  /** GET /api/v2/analytics/conversations/details/jobs/{jobId} */
  getAnalyticsConversationsDetailsJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/conversations/details/jobs/{jobId}/results */
  getAnalyticsConversationsDetailsJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<AnalyticsConversationAsyncQueryResponse, W>
  /** All items of GET /api/v2/analytics/conversations/details/jobs/{jobId}/results */
  getAnalyticsConversationsDetailsJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; pageSize?: number; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<AnalyticsConversation, AnalyticsConversationAsyncQueryResponse, W>
  /** GET /api/v2/analytics/conversations/details/jobs/availability */
  getAnalyticsConversationsDetailsJobsAvailability<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<DataAvailabilityResponse, W>
  /** GET /api/v2/conversations/{conversationId} */
  getConversation<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Conversation, W>
  /** GET /api/v2/conversations/{conversationId}/accessattributes (preview) */
  getConversationAccessattributes<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationAccessAttributesResponse, W>
  /** GET /api/v2/conversations/{conversationId}/assistant/copilotcontext (preview) */
  getConversationAssistantCopilotcontext<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CopilotContextValues, W>
  /** GET /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId} */
  getConversationCommunicationAgentchecklist<W extends boolean = false>(conversationId: string, communicationId: string, agentChecklistId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentChecklistResponse, W>
  /** GET /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs/{jobId} */
  getConversationCommunicationAgentchecklistJob<W extends boolean = false>(conversationId: string, communicationId: string, agentChecklistId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ChecklistInferenceJobResponse, W>
  /** GET /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists */
  getConversationCommunicationAgentchecklists<W extends boolean = false>(conversationId: string, communicationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentChecklistResponseList, W>
  /** GET /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages/{messageId} */
  getConversationCommunicationInternalmessage<W extends boolean = false>(conversationId: string, communicationId: string, messageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<InternalMessageData, W>
  /** GET /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages */
  getConversationCommunicationInternalmessages<W extends boolean = false>(conversationId: string, communicationId: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<InternalMessageDataEntityListing, W>
  /** All items of GET /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages */
  getConversationCommunicationInternalmessagesIter<W extends boolean = false>(conversationId: string, communicationId: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<InternalMessageData, InternalMessageDataEntityListing, W>
  /** GET /api/v2/conversations/{conversationId}/customattributes/{attributesId} */
  getConversationCustomattribute<W extends boolean = false>(conversationId: string, attributesId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CustomAttributes, W>
  /** GET /api/v2/conversations/{conversationId}/customattributes */
  getConversationCustomattributes<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CustomAttributesListing, W>
  /** GET /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions/{secureSessionId} */
  getConversationParticipantSecureivrsession<W extends boolean = false>(conversationId: string, participantId: string, secureSessionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SecureSession, W>
  /** GET /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions */
  getConversationParticipantSecureivrsessions<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SecureSessionEntityListing, W>
  /** GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapup */
  getConversationParticipantWrapup<W extends boolean = false>(conversationId: string, participantId: string, options?: { provisional?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssignedWrapupCode, W>
  /** GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapupcodes */
  getConversationParticipantWrapupcodes<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WrapupCode[], W>
  /** GET /api/v2/conversations */
  getConversations<W extends boolean = false>(options?: { communicationType?: string } & _Inline<W>, call?: _Call<W>): _Answer<ConversationEntityListing, W>
  /** GET /api/v2/conversations/calls/{conversationId} */
  getConversationsCall<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CallConversation, W>
  /** GET /api/v2/conversations/callbacks/{conversationId} */
  getConversationsCallback<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CallbackConversation, W>
  /** GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  getConversationsCallbackParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { provisional?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssignedWrapupCode, W>
  /** GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapup */
  getConversationsCallbackParticipantWrapup<W extends boolean = false>(conversationId: string, participantId: string, options?: { provisional?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssignedWrapupCode, W>
  /** GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapupcodes */
  getConversationsCallbackParticipantWrapupcodes<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WrapupCode[], W>
  /** GET /api/v2/conversations/callbacks */
  getConversationsCallbacks<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CallbackConversationEntityListing, W>
  /** GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  getConversationsCallParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { provisional?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssignedWrapupCode, W>
  /** GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapup */
  getConversationsCallParticipantWrapup<W extends boolean = false>(conversationId: string, participantId: string, options?: { provisional?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssignedWrapupCode, W>
  /** GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapupcodes */
  getConversationsCallParticipantWrapupcodes<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WrapupCode[], W>
  /** GET /api/v2/conversations/calls */
  getConversationsCalls<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CallConversationEntityListing, W>
  /** GET /api/v2/conversations/calls/history */
  getConversationsCallsHistory<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; interval?: string; expand?: _Many<_Open<"externalorganization" | "externalcontact" | "user" | "queue" | "group">> } & _Inline<W>, call?: _Call<W>): _Answer<CallHistoryConversationEntityListing, W>
  /** All items of GET /api/v2/conversations/calls/history */
  getConversationsCallsHistoryIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; interval?: string; expand?: _Many<_Open<"externalorganization" | "externalcontact" | "user" | "queue" | "group">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CallHistoryConversation, CallHistoryConversationEntityListing, W>
  /** GET /api/v2/conversations/calls/maximumconferenceparties */
  getConversationsCallsMaximumconferenceparties<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<MaxParticipants, W>
  /** GET /api/v2/conversations/cobrowsesessions/{conversationId} */
  getConversationsCobrowsesession<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CobrowseConversation, W>
  /** GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  getConversationsCobrowsesessionParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { provisional?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssignedWrapupCode, W>
  /** GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapup */
  getConversationsCobrowsesessionParticipantWrapup<W extends boolean = false>(conversationId: string, participantId: string, options?: { provisional?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssignedWrapupCode, W>
  /** GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapupcodes */
  getConversationsCobrowsesessionParticipantWrapupcodes<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WrapupCode[], W>
  /** GET /api/v2/conversations/cobrowsesessions */
  getConversationsCobrowsesessions<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CobrowseConversationEntityListing, W>
  /** GET /api/v2/conversations/customattributes/schemas/{schemaId} */
  getConversationsCustomattributesSchema<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationDataSchema, W>
  /** GET /api/v2/conversations/customattributes/schemas */
  getConversationsCustomattributesSchemas<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationDataSchemaListing, W>
  /** GET /api/v2/conversations/customattributes/schemas/coretypes/{coreTypeName} */
  getConversationsCustomattributesSchemasCoretype<W extends boolean = false>(coreTypeName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Coretype, W>
  /** GET /api/v2/conversations/customattributes/schemas/coretypes */
  getConversationsCustomattributesSchemasCoretypes<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CoretypeListing, W>
  /** GET /api/v2/conversations/customattributes/schemas/limits */
  getConversationsCustomattributesSchemasLimits<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SchemaQuantityLimits, W>
  /** GET /api/v2/conversations/customattributes/schemas/{schemaId}/versions/{versionId} */
  getConversationsCustomattributesSchemaVersion<W extends boolean = false>(schemaId: string, versionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationDataSchema, W>
  /** GET /api/v2/conversations/customattributes/schemas/{schemaId}/versions */
  getConversationsCustomattributesSchemaVersions<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationDataSchemaListing, W>
  /** GET /api/v2/conversations/{conversationId}/secureattributes */
  getConversationSecureattributes<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationSecureAttributes, W>
  /** GET /api/v2/conversations/emails/{conversationId} */
  getConversationsEmail<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailConversation, W>
  /** GET /api/v2/conversations/emails/{conversationId}/messages/{messageId} */
  getConversationsEmailMessage<W extends boolean = false>(conversationId: string, messageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailMessage, W>
  /** GET /api/v2/conversations/emails/{conversationId}/messages */
  getConversationsEmailMessages<W extends boolean = false>(conversationId: string, options?: { includeAgentlessStitchedMessages?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<EmailMessagePreviewListing, W>
  /** GET /api/v2/conversations/emails/{conversationId}/messages/draft */
  getConversationsEmailMessagesDraft<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailMessage, W>
  /** GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  getConversationsEmailParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { provisional?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssignedWrapupCode, W>
  /** GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapup */
  getConversationsEmailParticipantWrapup<W extends boolean = false>(conversationId: string, participantId: string, options?: { provisional?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssignedWrapupCode, W>
  /** GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapupcodes */
  getConversationsEmailParticipantWrapupcodes<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WrapupCode[], W>
  /** GET /api/v2/conversations/emails */
  getConversationsEmails<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<EmailConversationEntityListing, W>
  /** GET /api/v2/conversations/emails/{conversationId}/settings */
  getConversationsEmailSettings<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailsSettings, W>
  /** GET /api/v2/conversations/internalmessages/{conversationId} */
  getConversationsInternalmessage<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<InternalMessageConversation, W>
  /** GET /api/v2/conversations/internalmessages */
  getConversationsInternalmessages<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<InternalMessageConversationEntityListing, W>
  /** GET /api/v2/conversations/keyconfigurations/{keyconfigurationsId} */
  getConversationsKeyconfiguration<W extends boolean = false>(keyconfigurationsId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationEncryptionConfiguration, W>
  /** GET /api/v2/conversations/keyconfigurations */
  getConversationsKeyconfigurations<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationEncryptionConfigurationListing, W>
  /** GET /api/v2/conversations/messages/{conversationId} */
  getConversationsMessage<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MessageConversation, W>
  /** GET /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media */
  getConversationsMessageCommunicationMessagesMedia<W extends boolean = false>(conversationId: string, communicationId: string, options?: { status?: _Open<"uploading" | "valid" | "invalid">; pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<MessageMediaListing, W>
  /** All items of GET /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media */
  getConversationsMessageCommunicationMessagesMediaIter<W extends boolean = false>(conversationId: string, communicationId: string, options?: { status?: _Open<"uploading" | "valid" | "invalid">; pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<MessageMediaData, MessageMediaListing, W>
  /** GET /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId} */
  getConversationsMessageCommunicationMessagesMediaMediaId<W extends boolean = false>(conversationId: string, communicationId: string, mediaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MessageMediaData, W>
  /** GET /api/v2/conversations/messages/{messageId}/details */
  getConversationsMessageDetails<W extends boolean = false>(messageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MessageData, W>
  /** GET /api/v2/conversations/messages/{conversationId}/messages/{messageId} */
  getConversationsMessageMessage<W extends boolean = false>(conversationId: string, messageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MessageData, W>
  /** GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  getConversationsMessageParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { provisional?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssignedWrapupCode, W>
  /** GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapup */
  getConversationsMessageParticipantWrapup<W extends boolean = false>(conversationId: string, participantId: string, options?: { provisional?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssignedWrapupCode, W>
  /** GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapupcodes */
  getConversationsMessageParticipantWrapupcodes<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WrapupCode[], W>
  /** GET /api/v2/conversations/messages */
  getConversationsMessages<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<MessageConversationEntityListing, W>
  /** GET /api/v2/conversations/messages/cachedmedia */
  getConversationsMessagesCachedmedia<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; url?: string } & _Inline<W>, call?: _Call<W>): _Answer<CachedMediaItemEntityListing, W>
  /** All items of GET /api/v2/conversations/messages/cachedmedia */
  getConversationsMessagesCachedmediaIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; url?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CachedMediaItem, CachedMediaItemEntityListing, W>
  /** GET /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId} */
  getConversationsMessagesCachedmediaCachedMediaItemId<W extends boolean = false>(cachedMediaItemId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CachedMediaItem, W>
  /** GET /api/v2/conversations/messaging/facebook/app */
  getConversationsMessagingFacebookApp<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<FacebookAppCredentials, W>
  /** GET /api/v2/conversations/messaging/facebook/permissions */
  getConversationsMessagingFacebookPermissions<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<FacebookPermissionEntityListing, W>
  /** GET /api/v2/conversations/messaging/identityresolution/integrations/apple/{integrationId} */
  getConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AppleIdentityResolutionConfig, W>
  /** GET /api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId} */
  getConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<FacebookIdentityResolutionConfig, W>
  /** GET /api/v2/conversations/messaging/identityresolution/integrations/instagram/{integrationId} */
  getConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<InstagramIdentityResolutionConfig, W>
  /** GET /api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId} */
  getConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OpenMessagingIdentityResolutionConfig, W>
  /** GET /api/v2/conversations/messaging/identityresolution/integrations/twitter/{integrationId} */
  getConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TwitterIdentityResolutionConfig, W>
  /** GET /api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId} */
  getConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WhatsAppIdentityResolutionConfig, W>
  /** GET /api/v2/conversations/messaging/integrations */
  getConversationsMessagingIntegrations<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Many<_Open<"supportedContent" | "messagingSetting" | "identityresolution">>; 'supportedContent.id'?: string; 'messagingSetting.id'?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessagingIntegrationEntityListing, W>
  /** All items of GET /api/v2/conversations/messaging/integrations */
  getConversationsMessagingIntegrationsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Many<_Open<"supportedContent" | "messagingSetting" | "identityresolution">>; 'supportedContent.id'?: string; 'messagingSetting.id'?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<MessagingIntegration, MessagingIntegrationEntityListing, W>
  /** GET /api/v2/conversations/messaging/integrations/apple */
  getConversationsMessagingIntegrationsApple<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution">; 'supportedContent.id'?: string; 'messagingSetting.id'?: string } & _Inline<W>, call?: _Call<W>): _Answer<AppleIntegrationEntityListing, W>
  /** All items of GET /api/v2/conversations/messaging/integrations/apple */
  getConversationsMessagingIntegrationsAppleIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution">; 'supportedContent.id'?: string; 'messagingSetting.id'?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AppleIntegration, AppleIntegrationEntityListing, W>
  /** GET /api/v2/conversations/messaging/integrations/apple/{integrationId} */
  getConversationsMessagingIntegrationsAppleIntegrationId<W extends boolean = false>(integrationId: string, options?: { expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution"> } & _Inline<W>, call?: _Call<W>): _Answer<AppleIntegration, W>
  /** GET /api/v2/conversations/messaging/integrations/facebook */
  getConversationsMessagingIntegrationsFacebook<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution">; 'supportedContent.id'?: string; 'messagingSetting.id'?: string } & _Inline<W>, call?: _Call<W>): _Answer<FacebookIntegrationEntityListing, W>
  /** All items of GET /api/v2/conversations/messaging/integrations/facebook */
  getConversationsMessagingIntegrationsFacebookIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution">; 'supportedContent.id'?: string; 'messagingSetting.id'?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<FacebookIntegration, FacebookIntegrationEntityListing, W>
  /** GET /api/v2/conversations/messaging/integrations/facebook/{integrationId} */
  getConversationsMessagingIntegrationsFacebookIntegrationId<W extends boolean = false>(integrationId: string, options?: { expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution"> } & _Inline<W>, call?: _Call<W>): _Answer<FacebookIntegration, W>
  /** GET /api/v2/conversations/messaging/integrations/instagram */
  getConversationsMessagingIntegrationsInstagram<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution">; 'supportedContent.id'?: string; 'messagingSetting.id'?: string } & _Inline<W>, call?: _Call<W>): _Answer<InstagramIntegrationEntityListing, W>
  /** All items of GET /api/v2/conversations/messaging/integrations/instagram */
  getConversationsMessagingIntegrationsInstagramIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution">; 'supportedContent.id'?: string; 'messagingSetting.id'?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<InstagramIntegration, InstagramIntegrationEntityListing, W>
  /** GET /api/v2/conversations/messaging/integrations/instagram/{integrationId} */
  getConversationsMessagingIntegrationsInstagramIntegrationId<W extends boolean = false>(integrationId: string, options?: { expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution"> } & _Inline<W>, call?: _Call<W>): _Answer<InstagramIntegration, W>
  /** GET /api/v2/conversations/messaging/integrations/open */
  getConversationsMessagingIntegrationsOpen<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution">; 'supportedContent.id'?: string; 'messagingSetting.id'?: string } & _Inline<W>, call?: _Call<W>): _Answer<OpenIntegrationEntityListing, W>
  /** All items of GET /api/v2/conversations/messaging/integrations/open */
  getConversationsMessagingIntegrationsOpenIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution">; 'supportedContent.id'?: string; 'messagingSetting.id'?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<OpenIntegration, OpenIntegrationEntityListing, W>
  /** GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId} (preview) */
  getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId<W extends boolean = false>(integrationId: string, options?: { expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution"> } & _Inline<W>, call?: _Call<W>): _Answer<GoogleBusinessProfileOpenIntegration, W>
  /** GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/oauth/settings (preview) */
  getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<GoogleOAuthSettingsResponse, W>
  /** GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId} (preview) */
  getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken<W extends boolean = false>(tokenId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<GoogleAuthToken, W>
  /** GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}/accounts (preview) */
  getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts<W extends boolean = false>(tokenId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<GoogleBusinessProfileAccountListing, W>
  /** GET /api/v2/conversations/messaging/integrations/open/{integrationId} */
  getConversationsMessagingIntegrationsOpenIntegrationId<W extends boolean = false>(integrationId: string, options?: { expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution"> } & _Inline<W>, call?: _Call<W>): _Answer<OpenIntegration, W>
  /** GET /api/v2/conversations/messaging/integrations/twitter */
  getConversationsMessagingIntegrationsTwitter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution">; 'supportedContent.id'?: string; 'messagingSetting.id'?: string } & _Inline<W>, call?: _Call<W>): _Answer<TwitterIntegrationEntityListing, W>
  /** All items of GET /api/v2/conversations/messaging/integrations/twitter */
  getConversationsMessagingIntegrationsTwitterIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution">; 'supportedContent.id'?: string; 'messagingSetting.id'?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TwitterIntegration, TwitterIntegrationEntityListing, W>
  /** GET /api/v2/conversations/messaging/integrations/twitter/{integrationId} */
  getConversationsMessagingIntegrationsTwitterIntegrationId<W extends boolean = false>(integrationId: string, options?: { expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution"> } & _Inline<W>, call?: _Call<W>): _Answer<TwitterIntegration, W>
  /** GET /api/v2/conversations/messaging/integrations/twitter/oauth/settings */
  getConversationsMessagingIntegrationsTwitterOauthSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<TwitterSignupOAuthSettings, W>
  /** GET /api/v2/conversations/messaging/integrations/whatsapp */
  getConversationsMessagingIntegrationsWhatsapp<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution">; 'supportedContent.id'?: string; 'messagingSetting.id'?: string } & _Inline<W>, call?: _Call<W>): _Answer<WhatsAppIntegrationEntityListing, W>
  /** All items of GET /api/v2/conversations/messaging/integrations/whatsapp */
  getConversationsMessagingIntegrationsWhatsappIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution">; 'supportedContent.id'?: string; 'messagingSetting.id'?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WhatsAppIntegration, WhatsAppIntegrationEntityListing, W>
  /** GET /api/v2/conversations/messaging/integrations/whatsapp/{integrationId} */
  getConversationsMessagingIntegrationsWhatsappIntegrationId<W extends boolean = false>(integrationId: string, options?: { expand?: _Open<"supportedContent" | "messagingSetting" | "identityresolution"> } & _Inline<W>, call?: _Call<W>): _Answer<WhatsAppIntegration, W>
  /** GET /api/v2/conversations/messaging/integrations/{integrationId}/twitter/oauth/settings */
  getConversationsMessagingIntegrationTwitterOauthSettings<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TwitterOAuthSettings, W>
  /** GET /api/v2/conversations/messaging/oauth/apple/callback */
  getConversationsMessagingOauthAppleCallback<W extends boolean = false>(code: string, state: string, options?: { error?: string } & _Inline<W>, call?: _Call<W>): _Answer<OAuthAppleAuthorizationResponse, W>
  /** GET /api/v2/conversations/messaging/settings/{messageSettingId} */
  getConversationsMessagingSetting<W extends boolean = false>(messageSettingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingSetting, W>
  /** GET /api/v2/conversations/messaging/settings */
  getConversationsMessagingSettings<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<MessagingConfigListing, W>
  /** All items of GET /api/v2/conversations/messaging/settings */
  getConversationsMessagingSettingsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<MessagingSetting, MessagingConfigListing, W>
  /** GET /api/v2/conversations/messaging/settings/default */
  getConversationsMessagingSettingsDefault<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingSetting, W>
  /** GET /api/v2/conversations/messaging/supportedcontent */
  getConversationsMessagingSupportedcontent<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<SupportedContentListing, W>
  /** All items of GET /api/v2/conversations/messaging/supportedcontent */
  getConversationsMessagingSupportedcontentIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SupportedContent, SupportedContentListing, W>
  /** GET /api/v2/conversations/messaging/supportedcontent/default */
  getConversationsMessagingSupportedcontentDefault<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SupportedContent, W>
  /** GET /api/v2/conversations/messaging/supportedcontent/{supportedContentId} */
  getConversationsMessagingSupportedcontentSupportedContentId<W extends boolean = false>(supportedContentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SupportedContent, W>
  /** GET /api/v2/conversations/messaging/threadingtimeline */
  getConversationsMessagingThreadingtimeline<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationThreadingWindow, W>
  /** GET /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  getConversationsScreenshareParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { provisional?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssignedWrapupCode, W>
  /** GET /api/v2/conversations/settings */
  getConversationsSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<Settings, W>
  /** GET /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  getConversationsSocialParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { provisional?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssignedWrapupCode, W>
  /** GET /api/v2/conversations/{conversationId}/suggestions/{suggestionId} */
  getConversationSuggestion<W extends boolean = false>(conversationId: string, suggestionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Suggestion, W>
  /** GET /api/v2/conversations/{conversationId}/suggestions */
  getConversationSuggestions<W extends boolean = false>(conversationId: string, options?: { before?: string; after?: string; pageSize?: string; type?: string; state?: _Open<"Suggested" | "Accepted" | "Dismissed" | "Failed" | "Rated"> } & _Inline<W>, call?: _Call<W>): _Answer<SuggestionListing, W>
  /** All items of GET /api/v2/conversations/{conversationId}/suggestions */
  getConversationSuggestionsIter<W extends boolean = false>(conversationId: string, options?: { before?: string; after?: string; pageSize?: string; type?: string; state?: _Open<"Suggested" | "Accepted" | "Dismissed" | "Failed" | "Rated">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Suggestion, SuggestionListing, W>
  /** GET /api/v2/conversations/{conversationId}/summaries */
  getConversationSummaries<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationSummariesGetResponse, W>
  /** GET /api/v2/conversations/videos/{conferenceId}/details (preview) */
  getConversationsVideoDetails<W extends boolean = false>(conferenceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<VideoConferenceDetails, W>
  /** GET /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  getConversationsVideoParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { provisional?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AssignedWrapupCode, W>
  /** GET /api/v2/conversations/videos/meetings/{meetingId} */
  getConversationsVideosMeeting<W extends boolean = false>(meetingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MeetingIdRecord, W>
  /** PATCH /api/v2/conversations/{conversationId}/customattributes */
  patchConversationCustomattributes<W extends boolean = false>(conversationId: string, options?: { body?: CustomAttributesPatchRequest } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/{conversationId}/customattributes/bulk */
  patchConversationCustomattributesBulk<W extends boolean = false>(conversationId: string, options?: { body?: readonly CustomAttributesPatchRequest[] } & _Inline<W>, call?: _Call<W>): _Answer<CustomAttributesBulkUpdateResponseMap, W>
  /** PATCH /api/v2/conversations/{conversationId}/participants/{participantId} */
  patchConversationParticipant<W extends boolean = false>(conversationId: string, participantId: string, body: MediaParticipantRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/{conversationId}/participants/{participantId}/attributes */
  patchConversationParticipantAttributes<W extends boolean = false>(conversationId: string, participantId: string, body: ParticipantAttributes, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/{conversationId}/recordingstate */
  patchConversationRecordingstate<W extends boolean = false>(conversationId: string, body: SetRecordingState, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/aftercallwork/{conversationId}/participants/{participantId}/communications/{communicationId} */
  patchConversationsAftercallworkConversationIdParticipantCommunication<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, body: AfterCallWorkUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<AfterCallWorkUpdate, W>
  /** PATCH /api/v2/conversations/calls/{conversationId} */
  patchConversationsCall<W extends boolean = false>(conversationId: string, body: Conversation, options?: _Inline<W>, call?: _Call<W>): _Answer<Conversation, W>
  /** PATCH /api/v2/conversations/callbacks/{conversationId} */
  patchConversationsCallback<W extends boolean = false>(conversationId: string, body: Conversation, options?: _Inline<W>, call?: _Call<W>): _Answer<Conversation, W>
  /** PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId} */
  patchConversationsCallbackParticipant<W extends boolean = false>(conversationId: string, participantId: string, body: MediaParticipantRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/attributes */
  patchConversationsCallbackParticipantAttributes<W extends boolean = false>(conversationId: string, participantId: string, body: ParticipantAttributes, options?: _Inline<W>, call?: _Call<W>): _Answer<ParticipantAttributes, W>
  /** PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId} */
  patchConversationsCallbackParticipantCommunication<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, body: MediaParticipantRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** PATCH /api/v2/conversations/callbacks */
  patchConversationsCallbacks<W extends boolean = false>(body: PatchCallbackRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<PatchCallbackResponse, W>
  /** PATCH /api/v2/conversations/calls/{conversationId}/conference */
  patchConversationsCallConference<W extends boolean = false>(conversationId: string, body: UpdateConferenceRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId} */
  patchConversationsCallParticipant<W extends boolean = false>(conversationId: string, participantId: string, body: MediaParticipantRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/attributes */
  patchConversationsCallParticipantAttributes<W extends boolean = false>(conversationId: string, participantId: string, body: ParticipantAttributes, options?: _Inline<W>, call?: _Call<W>): _Answer<ParticipantAttributes, W>
  /** PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId} */
  patchConversationsCallParticipantCommunication<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, body: MediaParticipantRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction */
  patchConversationsCallParticipantCommunicationPostflowaction<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { body?: MandatoryPostCallActionInput } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult */
  patchConversationsCallParticipantConsult<W extends boolean = false>(conversationId: string, participantId: string, body: ConsultTransferUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<ConsultTransferResponse, W>
  /** PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/user/{userId} */
  patchConversationsCallParticipantUserUserId<W extends boolean = false>(conversationId: string, participantId: string, userId: string, body: MediaParticipantRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/cobrowsesessions/{conversationId} */
  patchConversationsCobrowsesession<W extends boolean = false>(conversationId: string, body: Conversation, options?: _Inline<W>, call?: _Call<W>): _Answer<Conversation, W>
  /** PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId} */
  patchConversationsCobrowsesessionParticipant<W extends boolean = false>(conversationId: string, participantId: string, options?: { body?: MediaParticipantRequest } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/attributes */
  patchConversationsCobrowsesessionParticipantAttributes<W extends boolean = false>(conversationId: string, participantId: string, options?: { body?: ParticipantAttributes } & _Inline<W>, call?: _Call<W>): _Answer<ParticipantAttributes, W>
  /** PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId} */
  patchConversationsCobrowsesessionParticipantCommunication<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, body: MediaParticipantRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** PATCH /api/v2/conversations/{conversationId}/secureattributes */
  patchConversationSecureattributes<W extends boolean = false>(conversationId: string, body: ConversationSecureAttributes, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** PATCH /api/v2/conversations/emails/{conversationId} */
  patchConversationsEmail<W extends boolean = false>(conversationId: string, body: Conversation, options?: _Inline<W>, call?: _Call<W>): _Answer<Conversation, W>
  /** PATCH /api/v2/conversations/emails/{conversationId}/messages/draft */
  patchConversationsEmailMessagesDraft<W extends boolean = false>(conversationId: string, options?: { autoFill?: boolean; discard?: boolean; body?: DraftManipulationRequest } & _Inline<W>, call?: _Call<W>): _Answer<EmailMessage, W>
  /** PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId} */
  patchConversationsEmailParticipant<W extends boolean = false>(conversationId: string, participantId: string, body: MediaParticipantRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/attributes */
  patchConversationsEmailParticipantAttributes<W extends boolean = false>(conversationId: string, participantId: string, body: ParticipantAttributes, options?: _Inline<W>, call?: _Call<W>): _Answer<ParticipantAttributes, W>
  /** PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId} */
  patchConversationsEmailParticipantCommunication<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, body: MediaParticipantRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/parkingstate */
  patchConversationsEmailParticipantParkingstate<W extends boolean = false>(conversationId: string, participantId: string, body: ParkingStateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/messages/{conversationId} */
  patchConversationsMessage<W extends boolean = false>(conversationId: string, body: Conversation, options?: _Inline<W>, call?: _Call<W>): _Answer<Conversation, W>
  /** PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId} */
  patchConversationsMessageParticipant<W extends boolean = false>(conversationId: string, participantId: string, options?: { body?: MediaParticipantRequest } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes */
  patchConversationsMessageParticipantAttributes<W extends boolean = false>(conversationId: string, participantId: string, options?: { body?: ParticipantAttributes } & _Inline<W>, call?: _Call<W>): _Answer<ParticipantAttributes, W>
  /** PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId} */
  patchConversationsMessageParticipantCommunication<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, body: MediaParticipantRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/parkingstate */
  patchConversationsMessageParticipantParkingstate<W extends boolean = false>(conversationId: string, participantId: string, body: ParkingStateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/messaging/integrations/apple/{integrationId} */
  patchConversationsMessagingIntegrationsAppleIntegrationId<W extends boolean = false>(integrationId: string, body: AppleIntegrationUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AppleIntegration, W>
  /** PATCH /api/v2/conversations/messaging/integrations/facebook/{integrationId} */
  patchConversationsMessagingIntegrationsFacebookIntegrationId<W extends boolean = false>(integrationId: string, body: FacebookIntegrationUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<FacebookIntegration, W>
  /** PATCH /api/v2/conversations/messaging/integrations/instagram/{integrationId} */
  patchConversationsMessagingIntegrationsInstagramIntegrationId<W extends boolean = false>(integrationId: string, body: InstagramIntegrationUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<InstagramIntegration, W>
  /** PATCH /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId} (preview) */
  patchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId<W extends boolean = false>(integrationId: string, body: GoogleBusinessProfileOpenIntegrationUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<GoogleBusinessProfileOpenIntegration, W>
  /** PATCH /api/v2/conversations/messaging/integrations/open/{integrationId} */
  patchConversationsMessagingIntegrationsOpenIntegrationId<W extends boolean = false>(integrationId: string, body: OpenIntegrationUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<OpenIntegration, W>
  /** PATCH /api/v2/conversations/messaging/integrations/twitter/{integrationId} */
  patchConversationsMessagingIntegrationsTwitterIntegrationId<W extends boolean = false>(integrationId: string, body: TwitterIntegrationUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TwitterIntegration, W>
  /** PATCH /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup/{integrationId} */
  patchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId<W extends boolean = false>(integrationId: string, body: WhatsAppEmbeddedSignupIntegrationActivationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WhatsAppIntegration, W>
  /** PATCH /api/v2/conversations/messaging/integrations/whatsapp/{integrationId} */
  patchConversationsMessagingIntegrationsWhatsappIntegrationId<W extends boolean = false>(integrationId: string, body: WhatsAppIntegrationUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WhatsAppIntegration, W>
  /** PATCH /api/v2/conversations/messaging/settings/{messageSettingId} */
  patchConversationsMessagingSetting<W extends boolean = false>(messageSettingId: string, body: MessagingSettingPatchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingSetting, W>
  /** PATCH /api/v2/conversations/messaging/supportedcontent/{supportedContentId} */
  patchConversationsMessagingSupportedcontentSupportedContentId<W extends boolean = false>(supportedContentId: string, body: SupportedContent, options?: _Inline<W>, call?: _Call<W>): _Answer<SupportedContent, W>
  /** PATCH /api/v2/conversations/settings */
  patchConversationsSettings<W extends boolean = false>(body: Settings, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/{conversationId}/suggestions/{suggestionId} */
  patchConversationSuggestion<W extends boolean = false>(conversationId: string, suggestionId: string, body: SuggestionPatchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Suggestion, W>
  /** PATCH /api/v2/conversations/{conversationId}/summaries/{summaryId}/engagements */
  patchConversationSummaryEngagements<W extends boolean = false>(conversationId: string, summaryId: string, options?: { body?: EngagementRequest } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback */
  patchConversationSummaryFeedback<W extends boolean = false>(conversationId: string, summaryId: string, options?: { body?: FeedbackUpdateRequest } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/conversations/{conversationId}/utilizationlabel */
  patchConversationUtilizationlabel<W extends boolean = false>(conversationId: string, body: ConversationUtilizationLabelUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** POST /api/v2/analytics/conversations/{conversationId}/details/properties */
  postAnalyticsConversationDetailsProperties<W extends boolean = false>(conversationId: string, body: PropertyIndexRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<PropertyIndexRequest, W>
  /** POST /api/v2/analytics/conversations/activity/query */
  postAnalyticsConversationsActivityQuery<W extends boolean = false>(body: ConversationActivityQuery, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<ConversationActivityResponse, W>
  /** All items of POST /api/v2/analytics/conversations/activity/query */
  postAnalyticsConversationsActivityQueryIter<W extends boolean = false>(body: ConversationActivityQuery, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ConversationActivityData, ConversationActivityResponse, W>
  /** POST /api/v2/analytics/conversations/aggregates/jobs */
  postAnalyticsConversationsAggregatesJobs<W extends boolean = false>(body: ConversationAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/conversations/aggregates/query */
  postAnalyticsConversationsAggregatesQuery<W extends boolean = false>(body: ConversationAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationAggregateQueryResponse, W>
  /** POST /api/v2/analytics/conversations/details/jobs */
  postAnalyticsConversationsDetailsJobs<W extends boolean = false>(body: AsyncConversationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/conversations/details/query */
  postAnalyticsConversationsDetailsQuery<W extends boolean = false>(body: ConversationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AnalyticsConversationQueryResponse, W>
  /** All items of POST /api/v2/analytics/conversations/details/query */
  postAnalyticsConversationsDetailsQueryIter<W extends boolean = false>(body: ConversationQuery, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AnalyticsConversationWithoutAttributes, AnalyticsConversationQueryResponse, W>
  /** POST /api/v2/conversations/{conversationId}/assign */
  postConversationAssign<W extends boolean = false>(conversationId: string, body: ConversationUser, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** POST /api/v2/conversations/{conversationId}/barge */
  postConversationBarge<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/{conversationId}/cobrowse */
  postConversationCobrowse<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CobrowseWebMessagingSession, W>
  /** POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId} */
  postConversationCommunicationAgentchecklist<W extends boolean = false>(conversationId: string, communicationId: string, agentChecklistId: string, body: ChecklistActivationPayload, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentChecklistResponse, W>
  /** POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/agentaction */
  postConversationCommunicationAgentchecklistAgentaction<W extends boolean = false>(conversationId: string, communicationId: string, agentChecklistId: string, body: AgentActionPayload, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentChecklistResponse, W>
  /** POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs */
  postConversationCommunicationAgentchecklistJobs<W extends boolean = false>(conversationId: string, communicationId: string, agentChecklistId: string, body: ChecklistInferenceJobPayload, options?: _Inline<W>, call?: _Call<W>): _Answer<ChecklistInferenceJobCreationResponse, W>
  /** POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/finalize */
  postConversationCommunicationAgentchecklistsFinalize<W extends boolean = false>(conversationId: string, communicationId: string, body: ChecklistFinalizePayload, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentChecklistResponseList, W>
  /** POST /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages */
  postConversationCommunicationInternalmessages<W extends boolean = false>(conversationId: string, communicationId: string, body: InternalMessageRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<InternalMessageData, W>
  /** POST /api/v2/conversations/{conversationId}/disconnect */
  postConversationDisconnect<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/callbacks */
  postConversationParticipantCallbacks<W extends boolean = false>(conversationId: string, participantId: string, options?: { body?: CreateCallbackOnConversationCommand } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/digits */
  postConversationParticipantDigits<W extends boolean = false>(conversationId: string, participantId: string, options?: { body?: Digits } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/internalmessages/users/communications */
  postConversationParticipantInternalmessagesUsersCommunications<W extends boolean = false>(conversationId: string, participantId: string, body: MessagingConferWithUserRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingConferResponse, W>
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace @deprecated */
  postConversationParticipantReplace<W extends boolean = false>(conversationId: string, participantId: string, body: TransferRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/agent */
  postConversationParticipantReplaceAgent<W extends boolean = false>(conversationId: string, participantId: string, body: TransferToAgentRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/contact/external */
  postConversationParticipantReplaceContactExternal<W extends boolean = false>(conversationId: string, participantId: string, body: TransferToExternalContactRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/external @deprecated */
  postConversationParticipantReplaceExternal<W extends boolean = false>(conversationId: string, participantId: string, body: TransferToExternalRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue */
  postConversationParticipantReplaceQueue<W extends boolean = false>(conversationId: string, participantId: string, body: TransferToQueueRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions */
  postConversationParticipantSecureivrsessions<W extends boolean = false>(conversationId: string, participantId: string, options?: { body?: CreateSecureSession } & _Inline<W>, call?: _Call<W>): _Answer<SecureSession, W>
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/transfer */
  postConversationParticipantTransfer<W extends boolean = false>(conversationId: string, participantId: string, body: TransferToAddressRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/calls/{conversationId} */
  postConversationsCall<W extends boolean = false>(conversationId: string, body: CallCommand, options?: _Inline<W>, call?: _Call<W>): _Answer<Conversation, W>
  /** POST /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  postConversationsCallbackParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { body?: WrapupInput } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/replace */
  postConversationsCallbackParticipantReplace<W extends boolean = false>(conversationId: string, participantId: string, body: TransferRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/callbacks */
  postConversationsCallbacks<W extends boolean = false>(body: CreateCallbackCommand, options?: _Inline<W>, call?: _Call<W>): _Answer<CreateCallbackResponse, W>
  /** POST /api/v2/conversations/callbacks/bulk/disconnect */
  postConversationsCallbacksBulkDisconnect<W extends boolean = false>(body: BulkCallbackDisconnectRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/callbacks/bulk/update */
  postConversationsCallbacksBulkUpdate<W extends boolean = false>(body: BulkCallbackPatchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkCallbackPatchResponse, W>
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/barge */
  postConversationsCallParticipantBarge<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/coach */
  postConversationsCallParticipantCoach<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries */
  postConversationsCallParticipantCommunicationSummaries<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { body?: OnDemandConversationSummaryRequest } & _Inline<W>, call?: _Call<W>): _Answer<OnDemandSummaryAcceptedResponse, W>
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  postConversationsCallParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { body?: WrapupInput } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult @deprecated */
  postConversationsCallParticipantConsult<W extends boolean = false>(conversationId: string, participantId: string, body: ConsultTransfer, options?: _Inline<W>, call?: _Call<W>): _Answer<ConsultTransferResponse, W>
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/agent */
  postConversationsCallParticipantConsultAgent<W extends boolean = false>(conversationId: string, participantId: string, body: ConsultTransferToAgent, options?: _Inline<W>, call?: _Call<W>): _Answer<ConsultTransferResponse, W>
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/contact/external */
  postConversationsCallParticipantConsultContactExternal<W extends boolean = false>(conversationId: string, participantId: string, body: ConsultTransferToExternalContact, options?: _Inline<W>, call?: _Call<W>): _Answer<ConsultTransferResponse, W>
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/external @deprecated */
  postConversationsCallParticipantConsultExternal<W extends boolean = false>(conversationId: string, participantId: string, body: ConsultTransferToExternal, options?: _Inline<W>, call?: _Call<W>): _Answer<ConsultTransferResponse, W>
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/queue */
  postConversationsCallParticipantConsultQueue<W extends boolean = false>(conversationId: string, participantId: string, body: ConsultTransferToQueue, options?: _Inline<W>, call?: _Call<W>): _Answer<ConsultTransferResponse, W>
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/monitor */
  postConversationsCallParticipantMonitor<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/replace */
  postConversationsCallParticipantReplace<W extends boolean = false>(conversationId: string, participantId: string, body: TransferRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/calls/{conversationId}/participants */
  postConversationsCallParticipants<W extends boolean = false>(conversationId: string, body: Conversation, options?: _Inline<W>, call?: _Call<W>): _Answer<Conversation, W>
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/snippet/record */
  postConversationsCallParticipantSnippetRecord<W extends boolean = false>(conversationId: string, participantId: string, body: SnippetRecordingRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** POST /api/v2/conversations/calls/{conversationId}/participants/user/{userId} */
  postConversationsCallParticipantsUserUserId<W extends boolean = false>(conversationId: string, userId: string, body: Conversation, options?: _Inline<W>, call?: _Call<W>): _Answer<Conversation, W>
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/voice/consult */
  postConversationsCallParticipantVoiceConsult<W extends boolean = false>(conversationId: string, participantId: string, body: ConsultTransferToAddress, options?: _Inline<W>, call?: _Call<W>): _Answer<ConsultTransferResponse, W>
  /** POST /api/v2/conversations/calls */
  postConversationsCalls<W extends boolean = false>(body: CreateCallRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CreateCallResponse, W>
  /** POST /api/v2/conversations/calls/user/{userId} */
  postConversationsCallsUserUserId<W extends boolean = false>(userId: string, body: CreateCallRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CreateCallResponse, W>
  /** POST /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  postConversationsCobrowsesessionParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { body?: WrapupInput } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/replace */
  postConversationsCobrowsesessionParticipantReplace<W extends boolean = false>(conversationId: string, participantId: string, options?: { body?: TransferRequest } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/customattributes/schemas */
  postConversationsCustomattributesSchemas<W extends boolean = false>(body: ConversationJsonSchemaRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationDataSchema, W>
  /** POST /api/v2/conversations/customattributes/search */
  postConversationsCustomattributesSearch<W extends boolean = false>(body: ConversationCustomAttributesSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<JsonSearchResponse, W>
  /** All items of POST /api/v2/conversations/customattributes/search */
  postConversationsCustomattributesSearchIter<W extends boolean = false>(body: ConversationCustomAttributesSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<any, JsonSearchResponse, W>
  /** POST /api/v2/conversations/emails/{conversationId}/inboundmessages */
  postConversationsEmailInboundmessages<W extends boolean = false>(conversationId: string, body: InboundMessageRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailConversation, W>
  /** POST /api/v2/conversations/emails/{conversationId}/messages */
  postConversationsEmailMessages<W extends boolean = false>(conversationId: string, body: EmailMessage, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailMessageReply, W>
  /** POST /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/copy */
  postConversationsEmailMessagesDraftAttachmentsCopy<W extends boolean = false>(conversationId: string, body: CopyAttachmentsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailMessage, W>
  /** POST /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/uploads */
  postConversationsEmailMessagesDraftAttachmentsUploads<W extends boolean = false>(conversationId: string, body: UploadAttachmentRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UploadAttachmentResponse, W>
  /** POST /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  postConversationsEmailParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { body?: WrapupInput } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/emails/{conversationId}/participants/{participantId}/replace */
  postConversationsEmailParticipantReplace<W extends boolean = false>(conversationId: string, participantId: string, body: TransferRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/emails/{conversationId}/reconnect */
  postConversationsEmailReconnect<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/emails */
  postConversationsEmails<W extends boolean = false>(body: CreateEmailRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailConversation, W>
  /** POST /api/v2/conversations/emails/agentless */
  postConversationsEmailsAgentless<W extends boolean = false>(body: AgentlessEmailSendRequestDto, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentlessEmailSendResponseDto, W>
  /** POST /api/v2/conversations/faxes */
  postConversationsFaxes<W extends boolean = false>(body: FaxSendRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<FaxSendResponse, W>
  /** POST /api/v2/conversations/keyconfigurations */
  postConversationsKeyconfigurations<W extends boolean = false>(body: ConversationEncryptionConfiguration, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationEncryptionConfiguration, W>
  /** POST /api/v2/conversations/keyconfigurations/validate */
  postConversationsKeyconfigurationsValidate<W extends boolean = false>(body: ConversationEncryptionConfiguration, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationEncryptionConfiguration, W>
  /** POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages */
  postConversationsMessageCommunicationMessages<W extends boolean = false>(conversationId: string, communicationId: string, body: AdditionalMessage, options?: _Inline<W>, call?: _Call<W>): _Answer<MessageData, W>
  /** POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media */
  postConversationsMessageCommunicationMessagesMedia<W extends boolean = false>(conversationId: string, communicationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MessageMediaData, W>
  /** POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/uploads */
  postConversationsMessageCommunicationMessagesMediaUploads<W extends boolean = false>(conversationId: string, communicationId: string, body: UploadMediaRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<MessageMediaUploadData, W>
  /** POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/socialmedia/messages */
  postConversationsMessageCommunicationSocialmediaMessages<W extends boolean = false>(conversationId: string, communicationId: string, body: AdditionalSocialMediaMessage, options?: _Inline<W>, call?: _Call<W>): _Answer<SocialMediaMessageData, W>
  /** POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing */
  postConversationsMessageCommunicationTyping<W extends boolean = false>(conversationId: string, communicationId: string, body: MessageTypingEventRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/messages/{integrationId}/inbound/open/event */
  postConversationsMessageInboundOpenEvent<W extends boolean = false>(integrationId: string, body: OpenInboundNormalizedEvent, options?: _Inline<W>, call?: _Call<W>): _Answer<OpenEventNormalizedMessage, W>
  /** POST /api/v2/conversations/messages/{integrationId}/inbound/open/message */
  postConversationsMessageInboundOpenMessage<W extends boolean = false>(integrationId: string, body: OpenInboundNormalizedMessage, options?: { prefetchConversationId?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<OpenMessageNormalizedMessage, W>
  /** POST /api/v2/conversations/messages/{integrationId}/inbound/open/receipt */
  postConversationsMessageInboundOpenReceipt<W extends boolean = false>(integrationId: string, body: OpenInboundNormalizedReceipt, options?: _Inline<W>, call?: _Call<W>): _Answer<OpenReceiptNormalizedMessage, W>
  /** POST /api/v2/conversations/messages/{integrationId}/inbound/open/structured/response */
  postConversationsMessageInboundOpenStructuredResponse<W extends boolean = false>(integrationId: string, body: OpenInboundStructuredResponseMessage, options?: _Inline<W>, call?: _Call<W>): _Answer<OpenStructuredResponseNormalizedMessage, W>
  /** POST /api/v2/conversations/messages/{conversationId}/messages/bulk */
  postConversationsMessageMessagesBulk<W extends boolean = false>(conversationId: string, options?: { body?: readonly string[] } & _Inline<W>, call?: _Call<W>): _Answer<TextMessageListing, W>
  /** POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries */
  postConversationsMessageParticipantCommunicationSummaries<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { body?: OnDemandConversationSummaryRequest } & _Inline<W>, call?: _Call<W>): _Answer<OnDemandSummaryAcceptedResponse, W>
  /** POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  postConversationsMessageParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { body?: WrapupInput } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/monitor */
  postConversationsMessageParticipantMonitor<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/replace */
  postConversationsMessageParticipantReplace<W extends boolean = false>(conversationId: string, participantId: string, body: TransferRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/takeover */
  postConversationsMessageParticipantTakeover<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/messages */
  postConversationsMessages<W extends boolean = false>(body: CreateOutboundMessagingConversationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CreateOutboundMessagingConversationResponse, W>
  /** POST /api/v2/conversations/messages/agentless */
  postConversationsMessagesAgentless<W extends boolean = false>(body: SendAgentlessOutboundMessageRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<SendAgentlessOutboundMessageResponse, W>
  /** POST /api/v2/conversations/messages/inbound/open */
  postConversationsMessagesInboundOpen<W extends boolean = false>(body: OpenNormalizedMessage, options?: _Inline<W>, call?: _Call<W>): _Answer<OpenNormalizedMessage, W>
  /** POST /api/v2/conversations/messaging/integrations/apple */
  postConversationsMessagingIntegrationsApple<W extends boolean = false>(body: AppleIntegrationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AppleIntegration, W>
  /** POST /api/v2/conversations/messaging/integrations/facebook */
  postConversationsMessagingIntegrationsFacebook<W extends boolean = false>(body: FacebookIntegrationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<FacebookIntegration, W>
  /** POST /api/v2/conversations/messaging/integrations/instagram */
  postConversationsMessagingIntegrationsInstagram<W extends boolean = false>(body: InstagramIntegrationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<InstagramIntegration, W>
  /** POST /api/v2/conversations/messaging/integrations/open */
  postConversationsMessagingIntegrationsOpen<W extends boolean = false>(body: OpenIntegrationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<OpenIntegration, W>
  /** POST /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile (preview) */
  postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile<W extends boolean = false>(body: GoogleBusinessProfileOpenIntegrationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<GoogleBusinessProfileOpenIntegration, W>
  /** POST /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens (preview) */
  postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens<W extends boolean = false>(body: GoogleAuthTokenRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<GoogleAuthToken, W>
  /** POST /api/v2/conversations/messaging/integrations/twitter */
  postConversationsMessagingIntegrationsTwitter<W extends boolean = false>(body: TwitterIntegrationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TwitterIntegration, W>
  /** POST /api/v2/conversations/messaging/integrations/whatsapp @deprecated */
  postConversationsMessagingIntegrationsWhatsapp<W extends boolean = false>(body: WhatsAppIntegrationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WhatsAppIntegration, W>
  /** POST /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup */
  postConversationsMessagingIntegrationsWhatsappEmbeddedsignup<W extends boolean = false>(body: WhatsAppEmbeddedSignupIntegrationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WhatsAppIntegration, W>
  /** POST /api/v2/conversations/messaging/settings */
  postConversationsMessagingSettings<W extends boolean = false>(body: MessagingSettingRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingSetting, W>
  /** POST /api/v2/conversations/messaging/supportedcontent */
  postConversationsMessagingSupportedcontent<W extends boolean = false>(body: SupportedContent, options?: _Inline<W>, call?: _Call<W>): _Answer<SupportedContent, W>
  /** POST /api/v2/conversations/participants/attributes/search */
  postConversationsParticipantsAttributesSearch<W extends boolean = false>(body: ConversationParticipantSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<JsonCursorSearchResponse, W>
  /** All items of POST /api/v2/conversations/participants/attributes/search */
  postConversationsParticipantsAttributesSearchIter<W extends boolean = false>(body: ConversationParticipantSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<any, JsonCursorSearchResponse, W>
  /** POST /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  postConversationsScreenshareParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { body?: WrapupInput } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  postConversationsSocialParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { body?: WrapupInput } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/{conversationId}/suggestions/{suggestionId}/engagement */
  postConversationSuggestionEngagement<W extends boolean = false>(conversationId: string, suggestionId: string, body: SuggestionEngagement, options?: _Inline<W>, call?: _Call<W>): _Answer<SuggestionEngagement, W>
  /** POST /api/v2/conversations/{conversationId}/suggestions/feedback */
  postConversationSuggestionsFeedback<W extends boolean = false>(conversationId: string, body: Feedback, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback */
  postConversationSummaryFeedback<W extends boolean = false>(conversationId: string, summaryId: string, options?: { body?: FeedbackAddRequest } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/videos/{conversationId}/agentconference/communications/{communicationId} (preview) */
  postConversationsVideoAgentconferenceCommunication<W extends boolean = false>(conversationId: string, communicationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CreateJoinVideoResponse, W>
  /** POST /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  postConversationsVideoParticipantCommunicationWrapup<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, options?: { body?: WrapupInput } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/videos/meetings */
  postConversationsVideosMeetings<W extends boolean = false>(body: GenerateMeetingIdRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<MeetingIdRecord, W>
  /** PUT /api/v2/conversations/{conversationId}/accessattributes (preview) */
  putConversationAccessattributes<W extends boolean = false>(conversationId: string, body: ConversationAccessAttributesUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** PUT /api/v2/conversations/{conversationId}/customattributes */
  putConversationCustomattributes<W extends boolean = false>(conversationId: string, options?: { body?: CustomAttributesUpdateRequest } & _Inline<W>, call?: _Call<W>): _Answer<CustomAttributesIdResponse, W>
  /** PUT /api/v2/conversations/{conversationId}/customattributes/bulk */
  putConversationCustomattributesBulk<W extends boolean = false>(conversationId: string, options?: { body?: readonly CustomAttributesUpdateRequest[] } & _Inline<W>, call?: _Call<W>): _Answer<CustomAttributesBulkUpdateResponseMap, W>
  /** PUT /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason */
  putConversationParticipantFlaggedreason<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PUT /api/v2/conversations/callbacks/{conversationId}/recordingstate */
  putConversationsCallbackRecordingstate<W extends boolean = false>(conversationId: string, body: SetRecordingState, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** PUT /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/uuidata */
  putConversationsCallParticipantCommunicationUuidata<W extends boolean = false>(conversationId: string, participantId: string, communicationId: string, body: SetUuiDataRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** PUT /api/v2/conversations/calls/{conversationId}/recordingstate */
  putConversationsCallRecordingstate<W extends boolean = false>(conversationId: string, body: SetRecordingState, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** PUT /api/v2/conversations/cobrowsesessions/{conversationId}/recordingstate */
  putConversationsCobrowsesessionRecordingstate<W extends boolean = false>(conversationId: string, body: SetRecordingState, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** PUT /api/v2/conversations/customattributes/schemas/{schemaId} */
  putConversationsCustomattributesSchema<W extends boolean = false>(schemaId: string, body: ConversationSchemaUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationDataSchema, W>
  /** PUT /api/v2/conversations/{conversationId}/secureattributes */
  putConversationSecureattributes<W extends boolean = false>(conversationId: string, body: ConversationSecureAttributes, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** PUT /api/v2/conversations/emails/{conversationId}/messages/draft */
  putConversationsEmailMessagesDraft<W extends boolean = false>(conversationId: string, body: EmailMessage, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailMessage, W>
  /** PUT /api/v2/conversations/emails/{conversationId}/recordingstate */
  putConversationsEmailRecordingstate<W extends boolean = false>(conversationId: string, body: SetRecordingState, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** PUT /api/v2/conversations/keyconfigurations/{keyconfigurationsId} */
  putConversationsKeyconfiguration<W extends boolean = false>(keyconfigurationsId: string, body: ConversationEncryptionConfiguration, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationEncryptionConfiguration, W>
  /** PUT /api/v2/conversations/messages/{conversationId}/recordingstate */
  putConversationsMessageRecordingstate<W extends boolean = false>(conversationId: string, body: SetRecordingState, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** PUT /api/v2/conversations/messaging/identityresolution/integrations/apple/{integrationId} */
  putConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId<W extends boolean = false>(integrationId: string, body: AppleIdentityResolutionConfig, options?: _Inline<W>, call?: _Call<W>): _Answer<AppleIdentityResolutionConfig, W>
  /** PUT /api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId} */
  putConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId<W extends boolean = false>(integrationId: string, body: FacebookIdentityResolutionConfig, options?: _Inline<W>, call?: _Call<W>): _Answer<FacebookIdentityResolutionConfig, W>
  /** PUT /api/v2/conversations/messaging/identityresolution/integrations/instagram/{integrationId} */
  putConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId<W extends boolean = false>(integrationId: string, body: InstagramIdentityResolutionConfig, options?: _Inline<W>, call?: _Call<W>): _Answer<InstagramIdentityResolutionConfig, W>
  /** PUT /api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId} */
  putConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId<W extends boolean = false>(integrationId: string, body: OpenMessagingIdentityResolutionConfig, options?: _Inline<W>, call?: _Call<W>): _Answer<OpenMessagingIdentityResolutionConfig, W>
  /** PUT /api/v2/conversations/messaging/identityresolution/integrations/twitter/{integrationId} */
  putConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId<W extends boolean = false>(integrationId: string, body: TwitterIdentityResolutionConfig, options?: _Inline<W>, call?: _Call<W>): _Answer<TwitterIdentityResolutionConfig, W>
  /** PUT /api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId} */
  putConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId<W extends boolean = false>(integrationId: string, body: WhatsAppIdentityResolutionConfig, options?: _Inline<W>, call?: _Call<W>): _Answer<WhatsAppIdentityResolutionConfig, W>
  /** PUT /api/v2/conversations/messaging/settings/default */
  putConversationsMessagingSettingsDefault<W extends boolean = false>(body: MessagingSettingDefaultRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingSetting, W>
  /** PUT /api/v2/conversations/messaging/supportedcontent/default */
  putConversationsMessagingSupportedcontentDefault<W extends boolean = false>(body: SupportedContentReference, options?: _Inline<W>, call?: _Call<W>): _Answer<SupportedContent, W>
  /** PUT /api/v2/conversations/messaging/threadingtimeline */
  putConversationsMessagingThreadingtimeline<W extends boolean = false>(body: ConversationThreadingWindow, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationThreadingWindow, W>
  /** PUT /api/v2/conversations/screenshares/{conversationId}/recordingstate */
  putConversationsScreenshareRecordingstate<W extends boolean = false>(conversationId: string, body: SetRecordingState, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** PUT /api/v2/conversations/socials/{conversationId}/recordingstate */
  putConversationsSocialRecordingstate<W extends boolean = false>(conversationId: string, body: SetRecordingState, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** PUT /api/v2/conversations/videos/{conversationId}/recordingstate */
  putConversationsVideoRecordingstate<W extends boolean = false>(conversationId: string, body: SetRecordingState, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** PUT /api/v2/conversations/{conversationId}/tags */
  putConversationTags<W extends boolean = false>(conversationId: string, body: ConversationTagsUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
}

export interface ActivationTrigger {
  triggerType?: _Open<"Intent" | "ConversationStart">
  triggerDate?: string
  intentId?: string
  intentName?: string
}

export interface AdditionalMessage {
  textBody: string
  mediaIds?: string[]
  messagingTemplate?: SendMessagingTemplateRequest
}

export interface AdditionalSocialMediaMessage {
  textBody?: string
  mediaIds?: string[]
  inReplyToMessageId: string
}

export interface AfterCallWorkUpdate {
  afterCallWorkRequired: boolean
}

export interface AgentAction {
  id: string
  name: string
  agentAction: _Open<"Ticked" | "Unticked">
  selfUri?: string
}

export interface AgentActionPayload {
  afterCallWork?: boolean
  checklistItems: AgentAction[]
}

export interface AgentChecklistInfo {
  id: string
  name: string
  checklistItems: ChecklistItem[]
  selfUri?: string
}

export interface AgentChecklistResponse {
  id: string
  name: string
  checklistItems: ChecklistItem[]
  activationTriggers?: ActivationTrigger[]
  status: _Open<"EvaluationStarted" | "EvaluationInProgress" | "EvaluationFinalized" | "EvaluationFinalizedWithAcw">
  exitReason?: string
  language: string
  agentId?: string
  participantId?: string
  queueId?: string
  assistantId?: string
  mediaType?: _Open<"Voice" | "Message" | "Email">
  direction?: _Open<"Inbound" | "Outbound">
  preview?: boolean
  evaluationStartDate?: string
  evaluationLastModifiedDate?: string
  evaluationFinalizedDate?: string
  evaluationFinalizedWithAcwDate?: string
  success?: boolean
  errorCode?: string
  errorMessage?: string
  selfUri?: string
}

export interface AgentChecklistResponseList {
  entities?: AgentChecklistResponse[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface AgentlessEmailSendRequestDto {
  senderType: _Open<"Outbound">
  conversationId?: string
  fromAddress: EmailAddress
  toAddresses: EmailAddress[]
  replyToAddress?: EmailAddress
  subject?: string
  textBody?: string
  htmlBody?: string
}

export interface AgentlessEmailSendResponseDto {
  id?: string
  conversationId: string
  senderType: _Open<"Outbound">
  fromAddress: EmailAddress
  toAddresses: EmailAddress[]
  replyToAddress?: EmailAddress
  subject?: string
  dateCreated: string
  selfUri?: string
}

export interface AppleAuthentication {
  oauthClientId?: string
  oauthClientSecret?: string
  oauthTokenUrl?: string
  oauthScope?: string
}

export interface AppleIMessageApp {
  applicationName: string
  applicationId: string
  bundleId: string
}

export interface AppleIdentityResolutionConfig {
  division?: WritableStarrableDivision
  resolveIdentities: boolean
  selfUri?: string
}

export interface AppleIntegration {
  id: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingReference
  messagesForBusinessId: string
  businessName?: string
  logoUrl?: string
  status?: string
  recipient?: DomainEntityRef
  dateCreated?: string
  dateModified?: string
  createdBy?: DomainEntityRef
  modifiedBy?: DomainEntityRef
  createStatus?: _Open<"Initiated" | "Completed" | "Error">
  createError?: ErrorBody
  appleIMessageApp?: AppleIMessageApp
  appleAuthentication?: AppleAuthentication
  applePay?: ApplePay
  identityResolution?: AppleIdentityResolutionConfig
  selfUri?: string
}

export interface AppleIntegrationEntityListing {
  entities?: AppleIntegration[]
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

export interface AppleIntegrationRequest {
  id?: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingRequestReference
  messagesForBusinessId: string
  businessName?: string
  logoUrl?: string
  appleIMessageApp?: AppleIMessageApp
  appleAuthentication?: AppleAuthentication
  applePay?: ApplePay
  selfUri?: string
}

export interface AppleIntegrationUpdateRequest {
  id?: string
  name?: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingRequestReference
  businessName?: string
  logoUrl?: string
  appleIMessageApp?: AppleIMessageApp
  appleAuthentication?: AppleAuthentication
  applePay?: ApplePay
  selfUri?: string
}

export interface ApplePay {
  storeName: string
  merchantId: string
  domainName: string
  paymentCapabilities: string[]
  supportedPaymentNetworks: string[]
  paymentCertificateCredentialId: string
  paymentGatewayUrl: string
  fallbackUrl?: string
  shippingMethodUpdateUrl?: string
  shippingContactUpdateUrl?: string
  paymentMethodUpdateUrl?: string
  orderTrackingUrl?: string
}

export interface Article {
  title?: string
  uri?: string
  snippets?: string[]
  confidence?: number
  metadata?: { [key: string]: MetadataAttribute }
  version?: AddressableEntityRef
  variations?: AddressableEntityRef[]
}

export interface AssignedWrapupCode {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface BulkCallbackDisconnectRequest {
  callbackDisconnectIdentifiers: CallbackDisconnectIdentifier[]
}

export interface BulkCallbackPatchRequest {
  patchCallbackRequests: PatchCallbackRequest[]
}

export interface BulkCallbackPatchResponse {
  results?: BulkResult[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface CachedMediaItem {
  id?: string
  url?: string
  downloadUrl?: string
  mediaType?: string
  contentLengthBytes?: number
  dateCreated?: string
  dateExpires?: string
  selfUri?: string
}

export interface CachedMediaItemEntityListing {
  entities?: CachedMediaItem[]
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

export interface CallCommand {
  callNumber: string
  phoneColumn?: string
}

export interface CallConversation {
  id?: string
  name?: string
  participants?: CallMediaParticipant[]
  otherMediaUris?: string[]
  recentTransfers?: TransferResponse[]
  utilizationLabelId?: string
  inactivityTimeout?: string
  divisions?: ConversationDivisionMembership[]
  recordingState?: _Open<"none" | "active" | "paused">
  maxParticipants?: number
  securePause?: boolean
  selfUri?: string
}

export interface CallConversationEntityListing {
  entities?: CallConversation[]
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

export interface CallHistoryConversation {
  id?: string
  name?: string
  participants?: CallHistoryParticipant[]
  direction?: _Open<"inbound" | "outbound">
  wentToVoicemail?: boolean
  missedCall?: boolean
  startTime?: string
  wasConference?: boolean
  wasCallback?: boolean
  hadScreenShare?: boolean
  hadCobrowse?: boolean
  wasOutboundCampaign?: boolean
  selfUri?: string
}

export interface CallHistoryConversationEntityListing {
  entities?: CallHistoryConversation[]
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

export interface CallHistoryParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  endTime?: string
  purpose?: string
  direction?: _Open<"inbound" | "outbound">
  ani?: string
  dnis?: string
  user?: User
  queue?: Queue
  group?: Group
  disconnectType?: _Open<"endpoint" | "endpoint.donotdisturb" | "client" | "system" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.donotdisturb" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "inactivity" | "session.expired" | "takeover">
  externalContact?: ExternalContact
  externalOrganization?: ExternalOrganization
  didInteract?: boolean
  sipResponseCodes?: number[]
  flaggedReason?: _Open<"general">
  outboundCampaign?: Campaign
}

export interface CallMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  startAlertingTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.donotdisturb" | "client" | "system" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.donotdisturb" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  mediaRoles?: string[]
  user?: DomainEntityRef
  queue?: DomainEntityRef
  team?: DomainEntityRef
  attributes?: { [key: string]: string }
  errorInfo?: ErrorInfo
  script?: DomainEntityRef
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: DomainEntityRef
  externalContactInitialDivisionId?: string
  externalOrganization?: DomainEntityRef
  wrapup?: Wrapup
  peer?: string
  flaggedReason?: _Open<"general">
  journeyContext?: JourneyContext
  conversationRoutingData?: ConversationRoutingData
  startAcwTime?: string
  endAcwTime?: string
  parkTime?: string
  resumeTime?: string
  muted?: boolean
  confined?: boolean
  recording?: boolean
  recordingState?: _Open<"none" | "active" | "paused">
  recordersState?: RecordersState
  group?: DomainEntityRef
  ani?: string
  dnis?: string
  documentId?: string
  faxStatus?: FaxStatus
  monitoredParticipantId?: string
  coachedParticipantId?: string
  bargedParticipantId?: string
  consultParticipantId?: string
  uuiData?: string
  bargedTime?: string
  securePause?: boolean
  disposition?: Disposition
  transferSource?: string
  clientIpAddress?: string
}

export interface CallbackConversation {
  id?: string
  name?: string
  participants?: CallbackMediaParticipant[]
  otherMediaUris?: string[]
  recentTransfers?: TransferResponse[]
  utilizationLabelId?: string
  inactivityTimeout?: string
  divisions?: ConversationDivisionMembership[]
  selfUri?: string
}

export interface CallbackConversationEntityListing {
  entities?: CallbackConversation[]
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

export interface CallbackDisconnectIdentifier {
  conversationId: string
  callbackId: string
}

export interface CallbackIdentifier {
  type: _Open<"ACD" | "EXTERNAL" | "DIALER">
  id: string
}

export interface CallbackMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  startAlertingTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.donotdisturb" | "client" | "system" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.donotdisturb" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  mediaRoles?: string[]
  user?: DomainEntityRef
  queue?: DomainEntityRef
  team?: DomainEntityRef
  attributes?: { [key: string]: string }
  errorInfo?: ErrorInfo
  script?: DomainEntityRef
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: DomainEntityRef
  externalContactInitialDivisionId?: string
  externalOrganization?: DomainEntityRef
  wrapup?: Wrapup
  peer?: string
  flaggedReason?: _Open<"general">
  journeyContext?: JourneyContext
  conversationRoutingData?: ConversationRoutingData
  startAcwTime?: string
  endAcwTime?: string
  parkTime?: string
  resumeTime?: string
  outboundPreview?: DialerPreview
  voicemail?: Voicemail
  callbackNumbers?: string[]
  callbackUserName?: string
  externalCampaign?: boolean
  skipEnabled?: boolean
  timeoutSeconds?: number
  automatedCallbackConfigId?: string
  callbackScheduledTime?: string
}

export interface CardParameters {
  index?: number
  bodyParameters?: TemplateParameter[]
  buttonUrlParameters?: TemplateParameter[]
}

export interface CarouselParameters {
  cardParameters?: CardParameters[]
}

export interface ChecklistActivationPayload {
  activationTriggerType: _Open<"Intent" | "ConversationStart">
  intentId?: string
  intentName?: string
  language: string
  agentId?: string
  participantId?: string
  queueId?: string
  assistantId?: string
  mediaType?: _Open<"Voice" | "Message" | "Email">
  direction?: _Open<"Inbound" | "Outbound">
  preview?: boolean
}

export interface ChecklistFinalizePayload {
  exitReason: string
  preview?: boolean
}

export interface ChecklistInferenceJobCreationResponse {
  jobId?: string
  message?: string
}

export interface ChecklistInferenceJobPayload {
  conversationContext: ConversationContext[]
  preview?: boolean
}

export interface ChecklistInferenceJobResponse {
  id: string
  status: _Open<"Processing" | "Error" | "Complete">
  error?: ErrorInfo
  agentChecklistInfo?: AgentChecklistInfo
  jobStartTime?: string
  jobEndTime?: string
  language?: string
  agentId?: string
  participantId?: string
  queueId?: string
  assistantId?: string
  mediaType?: _Open<"Voice" | "Message" | "Email">
  direction?: _Open<"Inbound" | "Outbound">
  preview?: boolean
  selfUri?: string
}

export interface ChecklistItem {
  id: string
  name: string
  description?: string
  automatedCheckEnabled?: boolean
  exactPhraseMatch?: boolean
  important?: boolean
  stateFromModel?: _Open<"Ticked" | "Unticked">
  stateFromAgent?: _Open<"Ticked" | "Unticked">
  dateLastModifiedByModel?: string
  dateLastModifiedByAgent?: string
  lastModifiedInAcw?: boolean
  selfUri?: string
}

export interface CobrowseConversation {
  id?: string
  name?: string
  participants?: CobrowseMediaParticipant[]
  otherMediaUris?: string[]
  recentTransfers?: TransferResponse[]
  utilizationLabelId?: string
  inactivityTimeout?: string
  divisions?: ConversationDivisionMembership[]
  selfUri?: string
}

export interface CobrowseConversationEntityListing {
  entities?: CobrowseConversation[]
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

export interface CobrowseMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  startAlertingTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.donotdisturb" | "client" | "system" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.donotdisturb" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  mediaRoles?: string[]
  user?: DomainEntityRef
  queue?: DomainEntityRef
  team?: DomainEntityRef
  attributes?: { [key: string]: string }
  errorInfo?: ErrorInfo
  script?: DomainEntityRef
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: DomainEntityRef
  externalContactInitialDivisionId?: string
  externalOrganization?: DomainEntityRef
  wrapup?: Wrapup
  peer?: string
  flaggedReason?: _Open<"general">
  journeyContext?: JourneyContext
  conversationRoutingData?: ConversationRoutingData
  startAcwTime?: string
  endAcwTime?: string
  parkTime?: string
  resumeTime?: string
  cobrowseSessionId?: string
  cobrowseRole?: string
  controlling?: string[]
  viewerUrl?: string
  providerEventTime?: string
}

export interface ConsultTransfer {
  speakTo: _Open<"DESTINATION" | "OBJECT" | "BOTH" | "CONFERENCE">
  consultingUserId?: string
  destination: Destination
}

export interface ConsultTransferResponse {
  destinationParticipantId: string
}

export interface ConsultTransferToAddress {
  speakTo: _Open<"DESTINATION" | "OBJECT" | "BOTH" | "CONFERENCE">
  consultingUserId?: string
  address?: string
}

export interface ConsultTransferToAgent {
  speakTo: _Open<"DESTINATION" | "OBJECT" | "BOTH" | "CONFERENCE">
  consultingUserId?: string
  userId?: string
  userDisplayName?: string
}

export interface ConsultTransferToExternal {
  speakTo: _Open<"DESTINATION" | "OBJECT" | "BOTH" | "CONFERENCE">
  consultingUserId?: string
  address?: string
}

export interface ConsultTransferToExternalContact {
  speakTo: _Open<"DESTINATION" | "OBJECT" | "BOTH" | "CONFERENCE">
  consultingUserId?: string
  contactId: string
  phoneType: _Open<"WorkPhone" | "CellPhone" | "HomePhone" | "OtherPhone">
}

export interface ConsultTransferToQueue {
  speakTo: _Open<"DESTINATION" | "OBJECT" | "BOTH" | "CONFERENCE">
  consultingUserId?: string
  queueId?: string
  queueName?: string
}

export interface ConsultTransferUpdate {
  speakTo: _Open<"DESTINATION" | "OBJECT" | "BOTH" | "CONFERENCE">
  consultingUserId?: string
}

export interface ContentButtonResponse {
  id?: string
  type: _Open<"Button" | "QuickReply" | "DatePicker">
  text: string
  payload: string
}

export interface ConversationAccessAttributesResponse {
  accessAttributes?: string[]
}

export interface ConversationAccessAttributesUpdate {
  accessAttributes?: string[]
}

export interface ConversationContext {
  id: string
  participant: _Open<"Internal" | "External">
  text: string
}

export interface ConversationDataSchema {
  id?: string
  version?: number
  enabled?: boolean
  dateCreated?: string
  createdBy?: DomainEntityRef
  jsonSchema?: ConversationJsonSchemaDocument
  selfUri?: string
}

export interface ConversationDataSchemaListing {
  total?: number
  entities?: ConversationDataSchema[]
  selfUri?: string
}

export interface ConversationEditedInput {
  text?: string
  dateModified?: string
}

export interface ConversationEncryptionConfiguration {
  id?: string
  url: string
  keyConfigurationType: _Open<"KmsSymmetric" | "LocalKeyManager" | "Native" | "None">
  lastError?: ErrorBody
  selfUri?: string
}

export interface ConversationEncryptionConfigurationListing {
  total?: number
  entities?: ConversationEncryptionConfiguration[]
  selfUri?: string
}

export interface ConversationEntityListing {
  entities?: Conversation[]
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

export interface ConversationJsonSchemaDocument {
  $schema?: string
  title?: string
  description?: string
  required?: string[]
  properties?: { [key: string]: any }
}

export interface ConversationJsonSchemaRequest {
  $schema: string
  title: string
  description?: string
  required?: string[]
  properties: { [key: string]: any }
}

export interface ConversationSchemaUpdateRequest {
  version: number
  enabled: boolean
  jsonSchema: ConversationJsonSchemaRequest
}

export interface ConversationSecureAttributes {
  attributes?: { [key: string]: string }
  version?: number
}

export interface ConversationSessionSummary {
  id?: string
  text?: string
  confidence?: number
  status?: _Open<"Pending" | "Queued" | "Started" | "Completed" | "Error" | "Processing">
  mediaType?: _Open<"Email" | "Call" | "Chat" | "Message" | "Webmessaging" | "Unknown">
  language?: string
  predictedWrapupCodes?: ConversationSummaryWrapupCode[]
  editedSummary?: ConversationEditedInput
  reason?: ConversationSummaryReason
  followup?: ConversationSummaryFollowup
  resolution?: ConversationSummaryResolution
  dateCreated?: string
  communication?: Entity
  participants?: AddressableEntityRef[]
}

export interface ConversationSummariesGetResponse {
  conversation?: AddressableEntityRef
  summary?: ConversationSummary
  sessionSummaries?: ConversationSessionSummary[]
}

export interface ConversationSummary {
  id?: string
  text?: string
  confidence?: number
  status?: _Open<"Pending" | "Queued" | "Started" | "Completed" | "Error" | "Processing">
  mediaType?: _Open<"Email" | "Call" | "Chat" | "Message" | "Webmessaging" | "Unknown">
  language?: string
  predictedWrapupCodes?: ConversationSummaryWrapupCode[]
  editedSummary?: ConversationEditedInput
  reason?: ConversationSummaryReason
  followup?: ConversationSummaryFollowup
  resolution?: ConversationSummaryResolution
  dateCreated?: string
  participants?: AddressableEntityRef[]
}

export interface ConversationSummaryFollowup {
  confidence?: number
  text?: string
  description?: string
}

export interface ConversationSummaryReason {
  confidence?: number
  text?: string
  description?: string
}

export interface ConversationSummaryResolution {
  confidence?: number
  text?: string
  description?: string
  outcome?: string
}

export interface ConversationSummaryWrapupCode {
  id?: string
  name?: string
  description?: string
  confidence?: number
  selfUri?: string
}

export interface ConversationTagsUpdate {
  externalTag: string
}

export interface ConversationThreadingWindow {
  id?: string
  settings: ConversationThreadingWindowSetting[]
  defaultTimeoutMinutes?: number
}

export interface ConversationThreadingWindowSetting {
  messengerType: _Open<"sms" | "facebook" | "twitter" | "whatsapp" | "webmessaging" | "instagram" | "open" | "apple" | "linkedin">
  timeoutInMinutes: number
}

export interface ConversationUser {
  id: string
}

export interface ConversationUtilizationLabelUpdate {
  utilizationLabelId?: string
}

export interface CopilotContextEntity {
  assistant?: AddressableEntityRef
  contextValues?: CopilotContextValueItem[]
}

export interface CopilotContextValueItem {
  name?: string
  value?: string
}

export interface CopilotContextValues {
  entities?: CopilotContextEntity[]
}

export interface CopyAttachmentsRequest {
  sourceMessage: DomainEntityRef
  attachments: Attachment[]
}

export interface CoverSheet {
  notes?: string
  locale?: string
}

export interface CreateCallRequest {
  phoneNumber?: string
  callerId?: string
  callerIdName?: string
  callFromQueueId?: string
  callQueueId?: string
  callUserId?: string
  priority?: number
  attributes?: { [key: string]: string }
  languageId?: string
  routingSkillsIds?: string[]
  routingSkillExpression?: string
  conversationIds?: string[]
  participants?: Destination[]
  uuiData?: string
  externalContactId?: string
  label?: string
}

export interface CreateCallResponse {
  id?: string
  name?: string
  selfUri?: string
}

export interface CreateCallbackCommand {
  scriptId?: string
  queueId?: string
  routingData?: RoutingData
  customerFirstCallbackDeliveryMode?: _Open<"UseQueueSetting" | "UseAgentReservation" | "NoAgentReservation">
  callbackUserName?: string
  callbackNumbers: string[]
  callbackScheduledTime?: string
  countryCode?: string
  validateCallbackNumbers?: boolean
  data?: { [key: string]: string }
  callerId?: string
  callerIdName?: string
}

export interface CreateCallbackOnConversationCommand {
  scriptId?: string
  queueId?: string
  routingData?: RoutingData
  customerFirstCallbackDeliveryMode?: _Open<"UseQueueSetting" | "UseAgentReservation" | "NoAgentReservation">
  callbackUserName?: string
  callbackNumbers: string[]
  callbackScheduledTime?: string
  countryCode?: string
  validateCallbackNumbers?: boolean
  data?: { [key: string]: string }
  callerId?: string
  callerIdName?: string
}

export interface CreateCallbackResponse {
  conversation: DomainEntityRef
  callbackIdentifiers: CallbackIdentifier[]
}

export interface CreateEmailRequest {
  queueId?: string
  flowId?: string
  provider: string
  skillIds?: string[]
  skillExpression?: string
  languageId?: string
  priority?: number
  attributes?: { [key: string]: string }
  toAddress?: string
  toName?: string
  fromAddress?: string
  fromName?: string
  subject?: string
  direction?: _Open<"OUTBOUND" | "INBOUND">
  htmlBody?: string
  textBody?: string
  externalContactId?: string
  utilizationLabel?: string
}

export interface CreateJoinVideoResponse {
  communicationId?: string
  conversationId?: string
  joinCode?: string
}

export interface CreateOutboundMessagingConversationRequest {
  queueId: string
  toAddress: string
  toAddressMessengerType: _Open<"sms" | "open" | "whatsapp">
  useExistingConversation?: boolean
  externalContactId?: string
  useUserFromAddress?: boolean
}

export interface CreateOutboundMessagingConversationResponse {
  id?: string
  selfUri?: string
}

export interface CreateSecureSession {
  sourceParticipantId?: string
  flowId: string
  userData: string
  disconnect?: boolean
}

export interface CustomAttributes {
  id?: string
  name?: string
  conversationId?: string
  divisions?: string[]
  schema?: ConversationDataSchema
  customAttributes?: { [key: string]: any }
  customAttributesTimestamps?: { [key: string]: string }
  version?: number
  dateCreated?: string
  dateModified?: string
  selfUri?: string
}

export interface CustomAttributesBulkUpdateResponse {
  attributes?: CustomAttributes
  statusCode?: number
  errorMessage?: string
}

export interface CustomAttributesBulkUpdateResponseMap {
  results?: { [key: string]: CustomAttributesBulkUpdateResponse }
}

export interface CustomAttributesIdResponse {
  id?: string
}

export interface CustomAttributesListing {
  results?: CustomAttributes[]
}

export interface CustomAttributesPatchRequest {
  id: string
  divisions?: string[]
  version?: number
  customAttributes: { [key: string]: any }
}

export interface CustomAttributesUpdateRequest {
  id: string
  divisions?: string[]
  schemaId?: string
  version?: number
  customAttributes: { [key: string]: any }
}

export interface Destination {
  address?: string
  name?: string
  userId?: string
  queueId?: string
}

export interface Digits {
  digits?: string
}

export interface DraftManipulationRequest {
  translate?: HistoryHeadersTranslation
  draftType?: _Open<"Reply" | "ReplyAll" | "Forward">
}

export interface EmailConversation {
  id?: string
  name?: string
  participants?: EmailMediaParticipant[]
  otherMediaUris?: string[]
  recentTransfers?: TransferResponse[]
  utilizationLabelId?: string
  inactivityTimeout?: string
  divisions?: ConversationDivisionMembership[]
  selfUri?: string
}

export interface EmailConversationEntityListing {
  entities?: EmailConversation[]
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

export interface EmailMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  startAlertingTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.donotdisturb" | "client" | "system" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.donotdisturb" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  mediaRoles?: string[]
  user?: DomainEntityRef
  queue?: DomainEntityRef
  team?: DomainEntityRef
  attributes?: { [key: string]: string }
  errorInfo?: ErrorInfo
  script?: DomainEntityRef
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: DomainEntityRef
  externalContactInitialDivisionId?: string
  externalOrganization?: DomainEntityRef
  wrapup?: Wrapup
  peer?: string
  flaggedReason?: _Open<"general">
  journeyContext?: JourneyContext
  conversationRoutingData?: ConversationRoutingData
  startAcwTime?: string
  endAcwTime?: string
  parkTime?: string
  resumeTime?: string
  subject?: string
  messagesSent?: number
  autoGenerated?: boolean
  draftAttachments?: Attachment[]
  spam?: boolean
  messageId?: string
}

export interface EmailMessage {
  id?: string
  name?: string
  to: EmailAddress[]
  cc?: EmailAddress[]
  bcc?: EmailAddress[]
  from: EmailAddress
  replyTo?: EmailAddress
  subject?: string
  attachments?: Attachment[]
  textBody: string
  htmlBody?: string
  time?: string
  historyIncluded?: boolean
  state?: _Open<"Created" | "Ready" | "Edited">
  draftType?: _Open<"Reply" | "ReplyAll" | "Forward">
  emailSizeBytes?: number
  maxEmailSizeBytes?: number
  selfUri?: string
}

export interface EmailMessagePreview {
  id?: string
  name?: string
  to: EmailAddress[]
  cc?: EmailAddress[]
  bcc?: EmailAddress[]
  from: EmailAddress
  replyTo?: EmailAddress
  subject?: string
  attachments?: Attachment[]
  textBodyPreview?: string
  time?: string
  historyIncluded?: boolean
  state?: _Open<"Created" | "Ready" | "Edited">
  draftType?: _Open<"Reply" | "ReplyAll" | "Forward">
  emailSizeBytes?: number
  maxEmailSizeBytes?: number
  selfUri?: string
}

export interface EmailMessagePreviewListing {
  entities?: EmailMessagePreview[]
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

export interface EmailMessageReply {
  to: EmailAddress[]
  cc?: EmailAddress[]
  bcc?: EmailAddress[]
  from: EmailAddress
  replyTo?: EmailAddress
  subject?: string
  attachments?: Attachment[]
  textBody: string
  htmlBody?: string
  time?: string
  historyIncluded?: boolean
  emailSizeBytes?: number
  maxEmailSizeBytes?: number
}

export interface EmailsSettings {
  sendingSizeLimit?: number
}

export interface EngagementRequest {
  visibility?: _Open<"Presented" | "NotPresented" | "Unknown">
  status?: _Open<"Copied" | "NotCopied" | "Unknown">
}

export interface FacebookAppCredentials {
  id: string
}

export interface FacebookIdentityResolutionConfig {
  division?: WritableStarrableDivision
  resolveIdentities: boolean
  selfUri?: string
}

export interface FacebookIntegration {
  id: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingReference
  appId: string
  pageId?: string
  pageName?: string
  pageProfileImageUrl?: string
  status?: string
  recipient?: DomainEntityRef
  dateCreated?: string
  dateModified?: string
  createdBy?: DomainEntityRef
  modifiedBy?: DomainEntityRef
  version: number
  createStatus?: _Open<"Initiated" | "Completed" | "Error">
  createError?: ErrorBody
  selfUri?: string
}

export interface FacebookIntegrationEntityListing {
  entities?: FacebookIntegration[]
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

export interface FacebookIntegrationRequest {
  id?: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingRequestReference
  pageAccessToken?: string
  userAccessToken?: string
  pageId?: string
  appId?: string
  appSecret?: string
  selfUri?: string
}

export interface FacebookIntegrationUpdateRequest {
  id?: string
  name?: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingRequestReference
  pageAccessToken?: string
  userAccessToken?: string
  selfUri?: string
}

export interface FacebookPermission {
  name?: string
  type?: _Open<"FacebookPrivate" | "FacebookPublic" | "InstagramPrivate" | "InstagramPublic" | "WhatsAppPrivate">
}

export interface FacebookPermissionEntityListing {
  entities?: FacebookPermission[]
}

export interface Faq {
  question?: string
  answer?: string
  sourceUri?: string
  documentUrl?: string
  documentDisplayName?: string
  confidence?: number
}

export interface FaxSendRequest {
  id?: string
  name?: string
  addresses: string[]
  documentId?: string
  contentType?: _Open<"application/pdf" | "image/tiff" | "application/msword" | "application/vnd.oasis.opendocument.text" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document">
  workspace?: Workspace
  coverSheet?: CoverSheet
  timeZoneOffsetMinutes?: number
  selfUri?: string
}

export interface FaxSendResponse {
  id?: string
  name?: string
  uploadDestinationUri?: string
  uploadMethodType?: _Open<"SINGLE_PUT" | "MULTIPART_POST">
  headers?: { [key: string]: string }
  selfUri?: string
}

export interface Feedback {
  suggestionId: string
  userProvided?: boolean
  relevance: _Open<"Unknown" | "Relevant" | "Irrelevant">
}

export interface FeedbackAddRequest {
  rating?: _Open<"Positive" | "Negative" | "Unknown">
  summary: string
}

export interface FeedbackUpdateRequest {
  rating?: _Open<"Positive" | "Negative" | "Unknown">
  summary?: string
}

export interface GenerateMeetingIdRequest {
  conferenceId?: string
  ephemeral: boolean
  expireTimeDays?: number
}

export interface GoogleAuthToken {
  id: string
  clientId: string
  scopes: string[]
  dateCreated: string
  createdBy: DomainEntityRef
}

export interface GoogleAuthTokenReference {
  id: string
}

export interface GoogleAuthTokenRequest {
  code: string
  redirectUri: string
}

export interface GoogleBusinessProfileAccount {
  id: string
  name: string
}

export interface GoogleBusinessProfileAccountListing {
  entities?: GoogleBusinessProfileAccount[]
}

export interface GoogleBusinessProfileAccountReference {
  id: string
}

export interface GoogleBusinessProfileOpenIntegration {
  id: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingReference
  status?: string
  recipient?: DomainEntityRef
  dateCreated?: string
  dateModified?: string
  createdBy?: DomainEntityRef
  modifiedBy?: DomainEntityRef
  createStatus?: _Open<"Initiated" | "Completed" | "Error">
  createError?: ErrorBody
  token: GoogleAuthTokenReference
  account: GoogleBusinessProfileAccountReference
  selfUri?: string
}

export interface GoogleBusinessProfileOpenIntegrationRequest {
  id?: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingRequestReference
  token: GoogleAuthTokenReference
  account: GoogleBusinessProfileAccountReference
  selfUri?: string
}

export interface GoogleBusinessProfileOpenIntegrationUpdateRequest {
  id?: string
  name?: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingRequestReference
  token?: GoogleAuthTokenReference
  account?: GoogleBusinessProfileAccountReference
  selfUri?: string
}

export interface GoogleOAuthSettingsResponse {
  clientId: string
  scopes: string[]
}

export interface HistoryHeadersTranslation {
  from: string
  to: string
  cc: string
  subject: string
  replyPrefix: string
  forwardPrefix: string
  sent: string
  language: string
  timeZone?: string
}

export interface InboundMessageRequest {
  queueId?: string
  flowId?: string
  provider: string
  skillIds?: string[]
  languageId?: string
  priority?: number
  attributes?: { [key: string]: string }
  toAddress?: string
  toName?: string
  fromAddress?: string
  fromName?: string
  subject?: string
}

export interface InstagramIdentityResolutionConfig {
  division?: WritableStarrableDivision
  resolveIdentities: boolean
  selfUri?: string
}

export interface InstagramIntegration {
  id: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingReference
  appId: string
  pageId?: string
  instagramId?: string
  instagramUsername?: string
  instagramName?: string
  instagramProfileImageUrl?: string
  status?: string
  recipient?: DomainEntityRef
  dateCreated?: string
  dateModified?: string
  createdBy?: DomainEntityRef
  modifiedBy?: DomainEntityRef
  version: number
  createStatus?: _Open<"Initiated" | "Completed" | "Error">
  createError?: ErrorBody
  selfUri?: string
}

export interface InstagramIntegrationEntityListing {
  entities?: InstagramIntegration[]
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

export interface InstagramIntegrationRequest {
  id?: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingRequestReference
  pageAccessToken?: string
  userAccessToken?: string
  pageId?: string
  appId?: string
  appSecret?: string
  selfUri?: string
}

export interface InstagramIntegrationUpdateRequest {
  id?: string
  name?: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingRequestReference
  pageAccessToken?: string
  userAccessToken?: string
  selfUri?: string
}

export interface InternalMessageConversation {
  id?: string
  name?: string
  participants?: InternalMessageMediaParticipant[]
  otherMediaUris?: string[]
  recentTransfers?: TransferResponse[]
  utilizationLabelId?: string
  inactivityTimeout?: string
  divisions?: ConversationDivisionMembership[]
  selfUri?: string
}

export interface InternalMessageConversationEntityListing {
  entities?: InternalMessageConversation[]
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

export interface InternalMessageData {
  id?: string
  name?: string
  conversation?: AddressableEntityRef
  communicationId?: string
  timestamp: string
  sender?: UserReference
  recipient?: UserReference
  normalizedMessage?: ConversationNormalizedMessage
  selfUri?: string
}

export interface InternalMessageDataEntityListing {
  entities?: InternalMessageData[]
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

export interface InternalMessageMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  startAlertingTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.donotdisturb" | "client" | "system" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.donotdisturb" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  mediaRoles?: string[]
  user?: DomainEntityRef
  queue?: DomainEntityRef
  team?: DomainEntityRef
  attributes?: { [key: string]: string }
  errorInfo?: ErrorInfo
  script?: DomainEntityRef
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: DomainEntityRef
  externalContactInitialDivisionId?: string
  externalOrganization?: DomainEntityRef
  wrapup?: Wrapup
  peer?: string
  flaggedReason?: _Open<"general">
  journeyContext?: JourneyContext
  conversationRoutingData?: ConversationRoutingData
  startAcwTime?: string
  endAcwTime?: string
  parkTime?: string
  resumeTime?: string
  internalMessageId?: string
  targetUser?: AddressableEntityRef
  sourceUser?: AddressableEntityRef
  toAddress?: Address
  fromAddress?: Address
  messages?: InternalMessageDetails[]
}

export interface InternalMessageRequest {
  text: string
}

export interface MandatoryPostCallActionInput {
  destination?: string
  invocationData?: string
}

export interface MaxParticipants {
  maxParticipants?: number
}

export interface MediaParticipantRequest {
  wrapup?: WrapupInput
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "parked" | "none">
  recording?: boolean
  muted?: boolean
  confined?: boolean
  held?: boolean
  wrapupSkipped?: boolean
  resumeTime?: string
}

export interface MeetingIdRecord {
  id?: string
  ephemeral: boolean
  conferenceId?: string
  dateExpired?: string
  selfUri?: string
}

export interface MessageConversation {
  id?: string
  name?: string
  participants?: MessageMediaParticipant[]
  otherMediaUris?: string[]
  recentTransfers?: TransferResponse[]
  utilizationLabelId?: string
  inactivityTimeout?: string
  divisions?: ConversationDivisionMembership[]
  selfUri?: string
}

export interface MessageConversationEntityListing {
  entities?: MessageConversation[]
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

export interface MessageData {
  id?: string
  name?: string
  providerMessageId?: string
  timestamp: string
  fromAddress?: string
  toAddress?: string
  direction?: _Open<"inbound" | "outbound">
  messengerType?: _Open<"sms" | "facebook" | "twitter" | "whatsapp" | "webmessaging" | "instagram" | "open" | "apple" | "linkedin">
  status: _Open<"queued" | "sent" | "failed" | "received" | "delivery-success" | "delivery-failed" | "read" | "removed" | "published">
  normalizedMessage?: ConversationNormalizedMessage
  normalizedReceipts?: ConversationNormalizedMessage[]
  createdBy?: User
  conversationId?: string
  selfUri?: string
}

export interface MessageMediaData {
  id?: string
  name?: string
  url?: string
  mediaType?: string
  contentLengthBytes?: number
  uploadUrl?: string
  status?: _Open<"uploading" | "valid" | "invalid">
  conversationId?: string
  communicationId?: string
  selfUri?: string
}

export interface MessageMediaListing {
  entities?: MessageMediaData[]
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

export interface MessageMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  startAlertingTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.donotdisturb" | "client" | "system" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.donotdisturb" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  mediaRoles?: string[]
  user?: DomainEntityRef
  queue?: DomainEntityRef
  team?: DomainEntityRef
  attributes?: { [key: string]: string }
  errorInfo?: ErrorInfo
  script?: DomainEntityRef
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: DomainEntityRef
  externalContactInitialDivisionId?: string
  externalOrganization?: DomainEntityRef
  wrapup?: Wrapup
  peer?: string
  flaggedReason?: _Open<"general">
  journeyContext?: JourneyContext
  conversationRoutingData?: ConversationRoutingData
  startAcwTime?: string
  endAcwTime?: string
  parkTime?: string
  resumeTime?: string
  toAddress?: Address
  fromAddress?: Address
  messages?: MessageDetails[]
  type?: _Open<"apple" | "facebook" | "instagram" | "kakao" | "line" | "open" | "sms" | "telegram" | "twitter" | "webmessaging" | "whatsapp" | "unknown">
  recipientCountry?: string
  recipientType?: string
  authenticated?: boolean
  monitoredParticipantId?: string
  monitoredParticipant?: AddressableEntityRef
}

export interface MessageMediaUploadData {
  id?: string
  name?: string
  uploadUrl?: string
  uploadHeaders?: { [key: string]: string }
  selfUri?: string
}

export interface MessageTypingEventRequest {
  typing: ConversationEventTyping
  dateSent?: string
}

export interface MessagingConferResponse {
  conversation: AddressableEntityRef
  communicationId: string
  peerCommunicationId: string
  commandId: string
}

export interface MessagingConferWithUserRequest {
  targetUserId: string
}

export interface MessagingIntegration {
  id: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingReference
  status?: _Open<"Active" | "Inactive" | "Error" | "Starting" | "Incomplete" | "Deleting" | "DeletionFailed" | "Failed">
  messengerType: _Open<"sms" | "facebook" | "twitter" | "whatsapp" | "webmessaging" | "instagram" | "open" | "apple" | "linkedin">
  openExtensionType?: _Open<"None" | "GoogleBusinessProfile" | "YouTube">
  recipient?: DomainEntityRef
  dateCreated?: string
  dateModified?: string
  createdBy?: DomainEntityRef
  modifiedBy?: DomainEntityRef
  version: number
  selfUri?: string
}

export interface MessagingIntegrationEntityListing {
  entities?: MessagingIntegration[]
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

export interface MessagingSettingPatchRequest {
  id?: string
  name?: string
  content?: ContentSetting
  event?: EventSetting
  selfUri?: string
}

export interface MessagingSettingReference {
  id: string
  name?: string
  selfUri?: string
  dateCreated?: string
  dateModified?: string
  version?: string
  createdBy?: DomainEntityRef
  updatedBy?: DomainEntityRef
  content?: ContentSetting
  event?: EventSetting
}

export interface MessagingSettingRequestReference {
  id: string
}

export interface MetadataAttribute {
  value?: string
}

export interface OAuthAppleAuthorizationResponse {
  redirectUrl: string
  error?: OAuthAppleAuthorizationResponseError
}

export interface OAuthAppleAuthorizationResponseError {
  code: string
  message: string
  details?: any
}

export interface OnDemandConversationSummaryRequest {
  locale?: string
}

export interface OnDemandSummaryAcceptedResponse {
  id?: string
  status: _Open<"Pending" | "Queued" | "Started" | "Completed" | "Error" | "Processing">
  selfUri?: string
}

export interface OpenContentAttachment {
  id?: string
  mediaType: _Open<"Image" | "Video" | "Audio" | "File" | "Link">
  url: string
  mime: string
  text?: string
  sha256?: string
  filename?: string
  thumbnail?: OpenContentThumbnail
}

export interface OpenContentThumbnail {
  url?: string
  mime?: string
  sha256?: string
  contentSizeBytes?: number
}

export interface OpenEvent {
  eventType: _Open<"Typing">
}

export interface OpenEventNormalizedMessage {
  id?: string
  channel: OpenMessagingChannel
  type: _Open<"Event">
  events?: OpenMessageEvent[]
}

export interface OpenInboundMessageContent {
  attachment?: OpenContentAttachment
}

export interface OpenInboundMessageMessagingChannel {
  from: OpenMessagingFromRecipient
  time: string
  messageId?: string
  metadata?: ConversationChannelMetadata
}

export interface OpenInboundMessagingChannel {
  from: OpenMessagingFromRecipient
  time: string
}

export interface OpenInboundMessagingReceiptChannel {
  to: OpenMessagingToRecipient
  time: string
}

export interface OpenInboundNormalizedEvent {
  channel: OpenInboundMessagingChannel
  events: OpenEvent[]
}

export interface OpenInboundNormalizedMessage {
  channel: OpenInboundMessageMessagingChannel
  text?: string
  content?: OpenInboundMessageContent[]
  metadata?: { [key: string]: string }
}

export interface OpenInboundNormalizedReceipt {
  id: string
  channel: OpenInboundMessagingReceiptChannel
  status: _Open<"Sent" | "Delivered" | "Failed" | "Published" | "Removed">
  reasons?: ConversationReason[]
  isFinalReceipt?: boolean
}

export interface OpenInboundStructuredResponseMessage {
  channel: OpenInboundMessageMessagingChannel
  buttonResponse: ContentButtonResponse
  originatingMessageId: string
}

export interface OpenInboundStructuredResponseNormalizedMessageContent {
  contentType: _Open<"ButtonResponse">
  buttonResponse?: ContentButtonResponse
}

export interface OpenIntegration {
  id: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingReference
  outboundNotificationWebhookUrl: string
  outboundNotificationWebhookSignatureSecretToken: string
  webhookHeaders?: { [key: string]: string }
  status?: string
  recipient?: DomainEntityRef
  dateCreated?: string
  dateModified?: string
  createdBy?: DomainEntityRef
  modifiedBy?: DomainEntityRef
  createStatus?: _Open<"Initiated" | "Completed" | "Error">
  createError?: ErrorBody
  selfUri?: string
}

export interface OpenIntegrationEntityListing {
  entities?: OpenIntegration[]
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

export interface OpenIntegrationRequest {
  id?: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingRequestReference
  outboundNotificationWebhookUrl: string
  outboundNotificationWebhookSignatureSecretToken: string
  webhookHeaders?: { [key: string]: string }
  selfUri?: string
}

export interface OpenIntegrationUpdateRequest {
  id?: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingRequestReference
  outboundNotificationWebhookUrl?: string
  outboundNotificationWebhookSignatureSecretToken?: string
  webhookHeaders?: { [key: string]: string }
  selfUri?: string
}

export interface OpenMessageContent {
  contentType: _Open<"Attachment">
  attachment?: ConversationContentAttachment
}

export interface OpenMessageEvent {
  eventType: _Open<"Typing">
  typing?: ConversationEventTyping
}

export interface OpenMessageNormalizedMessage {
  id?: string
  channel: OpenMessagingChannel
  type: _Open<"Text">
  text?: string
  content?: OpenMessageContent[]
  metadata?: { [key: string]: string }
  conversationId?: string
}

export interface OpenMessagingChannel {
  id?: string
  platform?: _Open<"Open">
  type?: _Open<"Private">
  messageId?: string
  to: OpenMessagingToRecipient
  from: OpenMessagingFromRecipient
  time: string
  metadata?: ConversationChannelMetadata
}

export interface OpenMessagingFromRecipient {
  nickname?: string
  id: string
  idType: _Open<"Email" | "Phone" | "Opaque">
  firstName?: string
  lastName?: string
  image?: string
  email?: string
}

export interface OpenMessagingIdentityResolutionConfig {
  division?: WritableStarrableDivision
  resolveIdentities: boolean
  externalSource?: IdentityResolutionExternalSource
  selfUri?: string
}

export interface OpenMessagingToRecipient {
  nickname?: string
  id: string
  idType?: _Open<"Email" | "Phone" | "Opaque">
  firstName?: string
  lastName?: string
  image?: string
  email?: string
}

export interface OpenNormalizedMessage {
  id?: string
  channel: OpenMessagingChannel
  type: _Open<"Text" | "Receipt">
  text?: string
  content?: OpenMessageContent[]
  status?: _Open<"Sent" | "Delivered" | "Read" | "Failed" | "Published" | "Removed">
  reasons?: ConversationReason[]
  isFinalReceipt?: boolean
  direction?: _Open<"Inbound" | "Outbound">
  metadata?: { [key: string]: string }
}

export interface OpenReceiptNormalizedMessage {
  id: string
  channel: OpenMessagingChannel
  type: _Open<"Receipt">
  status: _Open<"Sent" | "Delivered" | "Failed" | "Published" | "Removed">
  reasons?: ConversationReason[]
  isFinalReceipt?: boolean
  direction: _Open<"Inbound" | "Outbound">
}

export interface OpenStructuredResponseNormalizedMessage {
  id?: string
  channel: OpenMessagingChannel
  type: _Open<"Structured">
  direction?: _Open<"Inbound">
  content?: OpenInboundStructuredResponseNormalizedMessageContent[]
  metadata?: { [key: string]: string }
}

export interface ParkingStateRequest {
  state: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "parked" | "none">
  resumeTime?: string
}

export interface ParticipantAttributes {
  attributes?: { [key: string]: string }
}

export interface ParticipantInfo {
  activeParticipantCount?: number
  version?: number
}

export interface PatchCallbackRequest {
  conversationId: string
  queueId?: string
  agentId: string
  callbackScheduledTime?: string
  countryCode?: string
  callbackNumbers?: string[]
  validateCallbackNumbers?: boolean
  customerFirstCallbackDeliveryMode?: _Open<"UseQueueSetting" | "UseAgentReservation" | "NoAgentReservation">
}

export interface PatchCallbackResponse {
  conversation: DomainEntityRef
  callbackIdentifiers: CallbackIdentifier[]
}

export interface RoutingData {
  queueId: string
  languageId?: string
  label?: string
  priority?: number
  skillIds?: string[]
  skillExpression?: string
  preferredAgentIds?: string[]
  scoredAgents?: ScoredAgent[]
  routingFlags?: string[]
}

export interface SecureSession {
  id?: string
  flow: DomainEntityRef
  userData?: string
  state: _Open<"PENDING" | "COMPLETED" | "FAILED">
  sourceParticipantId?: string
  disconnect?: boolean
  selfUri?: string
}

export interface SecureSessionEntityListing {
  entities?: SecureSession[]
}

export interface SendAgentlessOutboundMessageRequest {
  fromAddress: string
  toAddress?: string
  externalContactId?: string
  toAddressMessengerType: _Open<"sms" | "whatsapp" | "open" | "webmessaging" | "apple">
  textBody?: string
  messagingTemplate?: SendMessagingTemplateRequest
  useExistingActiveConversation?: boolean
}

export interface SendAgentlessOutboundMessageResponse {
  id?: string
  conversationId?: string
  fromAddress?: string
  toAddress?: string
  messengerType?: _Open<"sms" | "whatsapp" | "open" | "webmessaging" | "apple">
  useExistingActiveConversation?: boolean
  message?: MessageData
  timestamp?: string
  user?: AddressableEntityRef
  selfUri?: string
}

export interface SendMessagingTemplateRequest {
  responseId?: string
  parameters?: TemplateParameter[]
  headerParameters?: TemplateParameter[]
  bodyParameters?: TemplateParameter[]
  buttonUrlParameters?: TemplateParameter[]
  carouselParameters?: CarouselParameters
}

export interface SetRecordingState {
  recordingState?: _Open<"ACTIVE" | "PAUSED" | "NONE">
}

export interface SetUuiDataRequest {
  uuiData?: string
}

export interface Settings {
  communicationBasedACW?: boolean
  includeNonAgentConversationSummary?: boolean
  allowCallbackQueueSelection?: boolean
  callbacksInheritRoutingFromInboundCall?: boolean
  completeAcwWhenAgentTransitionsOffline?: boolean
  totalActiveCallback?: boolean
}

export interface SnippetRecordingRequest {
  type: _Open<"snippet" | "adhoc">
  record?: boolean
}

export interface SocialMediaMessageData {
  id?: string
  name?: string
  providerMessageId?: string
  timestamp?: string
  fromAddress?: string
  toAddress?: string
  direction?: _Open<"inbound" | "outbound">
  messengerType?: _Open<"sms" | "facebook" | "twitter" | "whatsapp" | "webmessaging" | "instagram" | "open" | "apple" | "linkedin">
  status?: _Open<"queued" | "sent" | "failed" | "received" | "delivery-success" | "delivery-failed" | "read" | "removed" | "published">
  normalizedMessage?: ConversationNormalizedMessage
  normalizedReceipts?: ConversationNormalizedMessage[]
  createdBy?: User
  conversationId?: string
  selfUri?: string
}

export interface Suggestion {
  id?: string
  conversation?: AddressableEntityRef
  assistant?: AddressableEntityRef
  type?: _Open<"Faq" | "Article" | "KnowledgeArticle" | "KnowledgeSearch" | "CannedResponse" | "Script" | "SuggestedKnowledgeAnswer" | "ThirdPartySuggestion">
  faq?: Faq
  article?: Article
  dateCreated?: string
  answerRecordId?: string
  triggerType?: _Open<"Unknown" | "Fallback" | "ConversationStart" | "ConversationTransfer" | "ConversationEnd" | "Intent">
  context?: SuggestionContext
  state?: _Open<"Suggested" | "Accepted" | "Dismissed" | "Failed" | "Rated">
  knowledgeSearch?: SuggestionKnowledgeSearch
  knowledgeArticle?: SuggestionKnowledgeArticle
  cannedResponse?: SuggestionCannedResponse
  script?: SuggestionScript
  thirdPartySuggestion?: ThirdPartySuggestion
  selfUri?: string
}

export interface SuggestionCannedResponse {
  response?: AddressableEntityRef
  library?: AddressableEntityRef
}

export interface SuggestionContext {
  queue?: AddressableEntityRef
  mediaType?: _Open<"Message" | "Voice" | "Unknown">
  participantType?: _Open<"Unknown" | "Agent" | "Customer">
  user?: UserReference
  externalContact?: AddressableEntityRef
  utterance?: Entity
  message?: AddressableEntityRef
  queryStatement?: string
  language?: string
}

export interface SuggestionEngagement {
  engagementType: _Open<"Dismissed" | "Copied" | "Opened" | "Feedback">
  feedback?: SuggestionFeedback
}

export interface SuggestionFeedback {
  rating: _Open<"Negative" | "Positive">
}

export interface SuggestionKnowledgeAnswer {
  answer?: string
  startIndex?: number
  endIndex?: number
}

export interface SuggestionKnowledgeArticle {
  title?: string
  snippets?: string[]
  document?: AddressableEntityRef
  version?: AddressableEntityRef
  knowledgeAnswer?: SuggestionKnowledgeAnswer
  variations?: AddressableEntityRef[]
}

export interface SuggestionKnowledgeSearch {
  title?: string
  snippets?: string[]
  confidence?: number
  searchId?: string
  document?: AddressableEntityRef
  version?: AddressableEntityRef
  knowledgeAnswer?: SuggestionKnowledgeAnswer
  variations?: AddressableEntityRef[]
}

export interface SuggestionListing {
  entities?: Suggestion[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface SuggestionPatchRequest {
  thirdPartySuggestion?: ThirdPartySuggestion
}

export interface SuggestionScript {
  script?: AddressableEntityRef
  page?: AddressableEntityRef
  data?: { [key: string]: string }
}

export interface TemplateParameter {
  id?: string
  value?: string
}

export interface TextMessageListing {
  entities?: MessageData[]
}

export interface ThirdPartySuggestion {
  text?: string
  title?: string
  sources?: ThirdPartySuggestionSource[]
}

export interface ThirdPartySuggestionSource {
  name?: string
  url?: string
}

export interface TransferRequest {
  transferType?: _Open<"Attended" | "Unattended">
  keepInternalMessageAlive?: boolean
  userId?: string
  address?: string
  userName?: string
  queueId?: string
  voicemail?: boolean
}

export interface TransferToAddressRequest {
  transferType?: _Open<"Attended" | "Unattended">
  keepInternalMessageAlive?: boolean
  address?: string
}

export interface TransferToAgentRequest {
  transferType?: _Open<"Attended" | "Unattended">
  keepInternalMessageAlive?: boolean
  userId?: string
  userName?: string
  userDisplayName?: string
  voicemail?: boolean
}

export interface TransferToExternalContactRequest {
  transferType?: _Open<"Attended" | "Unattended">
  keepInternalMessageAlive?: boolean
  contactId: string
  phoneType: _Open<"WorkPhone" | "CellPhone" | "HomePhone" | "OtherPhone">
}

export interface TransferToExternalRequest {
  transferType?: _Open<"Attended" | "Unattended">
  keepInternalMessageAlive?: boolean
  address?: string
}

export interface TransferToQueueRequest {
  transferType?: _Open<"Attended" | "Unattended">
  keepInternalMessageAlive?: boolean
  queueId?: string
  queueName?: string
}

export interface TwitterIdentityResolutionConfig {
  division?: WritableStarrableDivision
  resolveIdentities: boolean
  selfUri?: string
}

export interface TwitterIntegration {
  id: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingReference
  status?: string
  recipient?: DomainEntityRef
  dateCreated?: string
  dateModified?: string
  createdBy?: DomainEntityRef
  modifiedBy?: DomainEntityRef
  version: number
  createStatus?: _Open<"Initiated" | "Completed" | "Error">
  createError?: ErrorBody
  selfUri?: string
}

export interface TwitterIntegrationEntityListing {
  entities?: TwitterIntegration[]
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

export interface TwitterIntegrationRequest {
  id?: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingRequestReference
  signupCode: string
  appId: string
  codeChallenge: string
  redirectUri: string
  selfUri?: string
}

export interface TwitterIntegrationUpdateRequest {
  id?: string
  name?: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingRequestReference
  signupCode?: string
  codeChallenge?: string
  redirectUri?: string
  selfUri?: string
}

export interface TwitterOAuthSettings {
  clientId?: string
  scopes?: string[]
}

export interface TwitterSignupOAuthSettings {
  clientId?: string
  scopes?: string[]
  appId?: string
}

export interface UpdateConferenceRequest {
  conversationIds?: string[]
}

export interface UploadAttachmentRequest {
  name: string
  contentLengthBytes: number
  contentMd5?: string
  inlineImage?: boolean
}

export interface UploadAttachmentResponse {
  attachmentId?: string
  name?: string
  url?: string
  headers?: { [key: string]: string }
  conversationId?: string
}

export interface UploadMediaRequest {
  fileName: string
  contentLengthBytes: number
  contentMd5?: string
}

export interface VideoConferenceDetails {
  conferenceId?: string
  conversationId?: string
  participantInfo?: ParticipantInfo
}

export interface WhatsAppAvailablePhoneNumberDetails {
  name: string
  phoneNumber?: string
  status: string
}

export interface WhatsAppAvailablePhoneNumberDetailsListing {
  entities?: WhatsAppAvailablePhoneNumberDetails[]
}

export interface WhatsAppEmbeddedSignupIntegrationActivationRequest {
  id?: string
  name?: string
  phoneNumber?: string
  pin: string
  selfUri?: string
}

export interface WhatsAppEmbeddedSignupIntegrationRequest {
  id?: string
  name?: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingRequestReference
  embeddedSignupAccessToken?: string
  selfUri?: string
}

export interface WhatsAppIdentityResolutionConfig {
  division?: WritableStarrableDivision
  resolveIdentities: boolean
  selfUri?: string
}

export interface WhatsAppIntegration {
  id: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingReference
  phoneNumber: string
  availablePhoneNumbers?: WhatsAppAvailablePhoneNumberDetailsListing
  status?: _Open<"Active" | "Inactive" | "Error" | "Starting" | "Incomplete" | "Deleting" | "DeletionFailed" | "Failed">
  recipient?: DomainEntityRef
  dateCreated?: string
  dateModified?: string
  createdBy?: DomainEntityRef
  modifiedBy?: DomainEntityRef
  version: number
  activationStatusCode?: _Open<"CodeSent" | "WaitRequired" | "ActivationFailed" | "CodeConfirmed" | "ConfirmationFailed" | "ResendCode">
  activationErrorInfo?: ErrorBody
  createStatus?: _Open<"Initiated" | "Completed" | "Error">
  createError?: ErrorBody
  whatsAppBusinessAccountId?: string
  selfUri?: string
}

export interface WhatsAppIntegrationEntityListing {
  entities?: WhatsAppIntegration[]
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

export interface WhatsAppIntegrationRequest {
  id?: string
  name: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingRequestReference
  phoneNumber: string
  wabaCertificate: string
  selfUri?: string
}

export interface WhatsAppIntegrationUpdateRequest {
  id?: string
  name?: string
  supportedContent?: SupportedContentReference
  messagingSetting?: MessagingSettingRequestReference
  selfUri?: string
}

export interface WrapupInput {
  code?: string
  name?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
  provisional?: boolean
  disableEndTimeUpdates?: boolean
}
export {}
