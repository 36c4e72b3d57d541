// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, AgenticVirtualAgent, AgenticVirtualAgentEntityListing, AgenticVirtualAgentJob, AgenticVirtualAgentVersionPublishJob, AgenticVirtualAgentVersionPublishJobRequest, CreateAgenticVirtualAgent, ErrorBody, UpdateAgenticVirtualAgent, UploadUrlRequest, UploadUrlResponse } from './_shared.cjs'

export class AIStudioApi extends _PureCloudGroup {
  /** DELETE /api/v2/agentic/virtualagents/{virtualAgentId}/jobs */
  deleteAgenticVirtualagentJobs<W extends boolean = false>(virtualAgentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgenticVirtualAgentJob, W>
  /** DELETE /api/v2/conversations/summaries/settings/{summarySettingId} */
  deleteConversationsSummariesSetting<W extends boolean = false>(summarySettingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/guides/{guideId}/jobs */
  deleteGuideJobs<W extends boolean = false>(guideId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<GuideJob, W>
  /** GET /api/v2/agentic/virtualagents/{virtualAgentId} */
  getAgenticVirtualagent<W extends boolean = false>(virtualAgentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgenticVirtualAgent, W>
  /** GET /api/v2/agentic/virtualagents/{virtualAgentId}/jobs/{jobId} */
  getAgenticVirtualagentJob<W extends boolean = false>(virtualAgentId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgenticVirtualAgentJob, W>
  /** GET /api/v2/agentic/virtualagents */
  getAgenticVirtualagents<W extends boolean = false>(options?: { name?: string; nameContains?: string; status?: string; sortBy?: string; sortOrder?: string; pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<AgenticVirtualAgentEntityListing, W>
  /** All items of GET /api/v2/agentic/virtualagents */
  getAgenticVirtualagentsIter<W extends boolean = false>(options?: { name?: string; nameContains?: string; status?: string; sortBy?: string; sortOrder?: string; pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AgenticVirtualAgent, AgenticVirtualAgentEntityListing, W>
  /** GET /api/v2/conversations/summaries/settings/{summarySettingId} */
  getConversationsSummariesSetting<W extends boolean = false>(summarySettingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SummarySetting, W>
  /** GET /api/v2/conversations/summaries/settings */
  getConversationsSummariesSettings<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; name?: string; sortOrder?: _Open<"asc" | "desc">; language?: string; sortBy?: _Open<"dateModified" | "name"> } & _Inline<W>, call?: _Call<W>): _Answer<SummarySettingEntityListing, W>
  /** All items of GET /api/v2/conversations/summaries/settings */
  getConversationsSummariesSettingsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; name?: string; sortOrder?: _Open<"asc" | "desc">; language?: string; sortBy?: _Open<"dateModified" | "name">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SummarySetting, SummarySettingEntityListing, W>
  /** GET /api/v2/guides/{guideId} */
  getGuide<W extends boolean = false>(guideId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Guide, W>
  /** GET /api/v2/guides/{guideId}/jobs/{jobId} */
  getGuideJob<W extends boolean = false>(guideId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<GuideJob, W>
  /** GET /api/v2/guides */
  getGuides<W extends boolean = false>(options?: { name?: string; nameContains?: string; status?: _Open<"Published" | "Draft">; sortBy?: _Open<"dateModified" | "name" | "status">; sortOrder?: _Open<"asc" | "desc">; pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<GuideEntityListing, W>
  /** All items of GET /api/v2/guides */
  getGuidesIter<W extends boolean = false>(options?: { name?: string; nameContains?: string; status?: _Open<"Published" | "Draft">; sortBy?: _Open<"dateModified" | "name" | "status">; sortOrder?: _Open<"asc" | "desc">; pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Guide, GuideEntityListing, W>
  /** GET /api/v2/guides/jobs/{jobId} */
  getGuidesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<GuideContentGenerationJob, W>
  /** GET /api/v2/guides/{guideId}/versions/{versionId} */
  getGuideVersion<W extends boolean = false>(guideId: string, versionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<GuideVersion, W>
  /** GET /api/v2/guides/{guideId}/versions/{versionId}/jobs/{jobId} */
  getGuideVersionJob<W extends boolean = false>(guideId: string, versionId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<GuideVersionPublishJob, W>
  /** PATCH /api/v2/agentic/virtualagents/{virtualAgentId} */
  patchAgenticVirtualagent<W extends boolean = false>(virtualAgentId: string, body: UpdateAgenticVirtualAgent, options?: _Inline<W>, call?: _Call<W>): _Answer<AgenticVirtualAgent, W>
  /** PATCH /api/v2/guides/{guideId} */
  patchGuide<W extends boolean = false>(guideId: string, body: UpdateGuide, options?: _Inline<W>, call?: _Call<W>): _Answer<Guide, W>
  /** PATCH /api/v2/guides/{guideId}/versions/{versionId} */
  patchGuideVersion<W extends boolean = false>(guideId: string, versionId: string, body: UpdateGuideVersion, options?: _Inline<W>, call?: _Call<W>): _Answer<GuideVersion, W>
  /** POST /api/v2/agentic/virtualagents */
  postAgenticVirtualagents<W extends boolean = false>(body: CreateAgenticVirtualAgent, options?: _Inline<W>, call?: _Call<W>): _Answer<AgenticVirtualAgent, W>
  /** POST /api/v2/agentic/virtualagents/{virtualAgentId}/versions/{versionId}/jobs */
  postAgenticVirtualagentVersionJobs<W extends boolean = false>(virtualAgentId: string, versionId: string, body: AgenticVirtualAgentVersionPublishJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AgenticVirtualAgentVersionPublishJob, W>
  /** POST /api/v2/conversations/summaries/preview */
  postConversationsSummariesPreview<W extends boolean = false>(body: SummarySettingWithTranscript, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/conversations/summaries/settings */
  postConversationsSummariesSettings<W extends boolean = false>(body: SummarySetting, options?: _Inline<W>, call?: _Call<W>): _Answer<SummarySetting, W>
  /** POST /api/v2/guides */
  postGuides<W extends boolean = false>(body: CreateGuide, options?: _Inline<W>, call?: _Call<W>): _Answer<Guide, W>
  /** POST /api/v2/guides/{guideId}/sessions/{guideSessionId}/turns */
  postGuideSessionTurns<W extends boolean = false>(guideId: string, guideSessionId: string, body: GuideSessionTurnRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<GuideSessionTurnResponse, W>
  /** POST /api/v2/guides/jobs */
  postGuidesJobs<W extends boolean = false>(body: GenerateGuideContentRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<GuideContentGenerationJob, W>
  /** POST /api/v2/guides/uploads */
  postGuidesUploads<W extends boolean = false>(body: UploadUrlRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UploadUrlResponse, W>
  /** POST /api/v2/guides/{guideId}/versions/{versionId}/jobs */
  postGuideVersionJobs<W extends boolean = false>(guideId: string, versionId: string, body: GuideVersionPublishJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<GuideVersionPublishJob, W>
  /** POST /api/v2/guides/{guideId}/versions */
  postGuideVersions<W extends boolean = false>(guideId: string, options?: { body?: CreateGuideVersion } & _Inline<W>, call?: _Call<W>): _Answer<GuideVersion, W>
  /** PUT /api/v2/conversations/summaries/settings/{summarySettingId} */
  putConversationsSummariesSetting<W extends boolean = false>(summarySettingId: string, body: SummarySetting, options?: _Inline<W>, call?: _Call<W>): _Answer<SummarySetting, W>
}

export interface AuthoringKnowledgeSettings {
  knowledgeId?: string
  description?: string
  knowledgeType?: _Open<"Standard" | "Enhanced">
  inheritFromExternal?: boolean
}

export interface ConversationAttribute {
  schema: ConversationAttributeSchema
  attributeName: string
}

export interface ConversationAttributeSchema {
  id: string
  selfUri?: string
}

export interface CreateGuide {
  name: string
  source: _Open<"Manual" | "Prompt" | "Document" | "Transcripts">
}

export interface CreateGuideVersion {
  instruction: string
  variables?: Variable[]
  resources?: GuideVersionResources
  knowledgeSettings?: AuthoringKnowledgeSettings
}

export interface CustomConversationAttributeInput {
  schemaId?: string
  divisionIds?: string[]
  recordIds?: string[]
}

export interface CustomConversationAttributeOutput {
  schema?: ConversationAttributeSchema
  recordId?: string
  updates?: CustomConversationAttributeUpdate[]
}

export interface CustomConversationAttributeUpdate {
  name?: string
  value?: any
  dateModified?: string
}

export interface DataAction {
  id: string
  label: string
  description?: string
  selfUri?: string
}

export interface GenerateGuideContentRequest {
  description?: string
  url?: string
}

export interface GeneratedGuideContent {
  instruction?: string
  variables?: Variable[]
  resources?: GuideVersionResources
}

export interface Guide {
  id?: string
  name?: string
  status?: _Open<"Published" | "Draft">
  source?: _Open<"Manual" | "Prompt" | "Document" | "Transcripts">
  dateCreated?: string
  dateModified?: string
  selfUri?: string
  latestSavedVersion?: GuideVersionRef
  latestProductionReadyVersion?: GuideVersionRef
}

export interface GuideContentGenerationJob {
  id?: string
  status?: _Open<"InProgress" | "Succeeded" | "Failed">
  errors?: ErrorBody[]
  guide?: AddressableEntityRef
  guideContent?: GeneratedGuideContent
  selfUri?: string
}

export interface GuideEntityListing {
  entities?: Guide[]
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

export interface GuideJob {
  id?: string
  status?: _Open<"InProgress" | "Succeeded" | "Failed">
  errors?: ErrorBody[]
  guide?: AddressableEntityRef
  selfUri?: string
}

export interface GuideSessionInputEvent {
  type: _Open<"UserInput" | "ReturnControl" | "NoOp">
  text?: string
  mode: _Open<"Text">
  invocationId?: string
  invocations?: GuideSessionTurnInvocationData[]
}

export interface GuideSessionMessage {
  role?: _Open<"User" | "Assistant">
  content?: string
}

export interface GuideSessionTurnInvocationData {
  group: string
  actionName: string
  output: string
}

export interface GuideSessionTurnInvocationParameters {
  name?: string
  type?: _Open<"String" | "Integer" | "Number" | "Boolean" | "Date" | "List">
  value?: string
}

export interface GuideSessionTurnInvocationResponse {
  id?: string
  group: string
  actionName: string
  parameters?: GuideSessionTurnInvocationParameters[]
}

export interface GuideSessionTurnRequest {
  inputEvent: GuideSessionInputEvent
  languageCode: string
  version: string
  inputVariables?: GuideSessionVariable[]
  knowledgeSettings?: KnowledgeSettings
  context?: GuideSessionTurnRequestContext
}

export interface GuideSessionTurnRequestContext {
  customConversationAttributes?: CustomConversationAttributeInput[]
  messages?: GuideSessionMessage[]
  knowledgeQueryDetected?: boolean
}

export interface GuideSessionTurnResponse {
  response?: GuideSessionTurnResponseData
  status?: _Open<"IN_PROGRESS" | "COMPLETED" | "ERROR">
  result?: _Open<"SUCCESSFUL_COLLECTION" | "CONFIRMATION_REQUIRED" | "ESCALATION_TRIGGERED" | "CLIENT_ACTION_REQUIRED" | "NO_MATCH">
  outputVariables?: GuideSessionVariable[]
  invocationId?: string
  invocations?: GuideSessionTurnInvocationResponse[]
  context?: GuideSessionTurnResponseContext
}

export interface GuideSessionTurnResponseContext {
  customConversationAttributes?: CustomConversationAttributeOutput[]
}

export interface GuideSessionTurnResponseData {
  text?: string
}

export interface GuideSessionVariable {
  name?: string
  value?: string
}

export interface GuideVersion {
  selfUri?: string
  guide?: AddressableEntityRef
  version?: string
  instruction?: string
  state?: _Open<"Draft" | "TestReady" | "ProductionReady">
  dateCreated?: string
  dateModified?: string
  variables?: Variable[]
  resources?: GuideVersionResources
  knowledgeSettings?: AuthoringKnowledgeSettings
}

export interface GuideVersionPublish {
  state?: _Open<"TestReady" | "ProductionReady">
}

export interface GuideVersionPublishJob {
  id?: string
  status?: _Open<"InProgress" | "Succeeded" | "Failed">
  errors?: ErrorBody[]
  guide?: AddressableEntityRef
  guideVersion?: GuideVersion
  selfUri?: string
}

export interface GuideVersionPublishJobRequest {
  guideVersion: GuideVersionPublish
}

export interface GuideVersionRef {
  version?: string
  selfUri?: string
}

export interface GuideVersionResources {
  dataActions?: DataAction[]
}

export interface KnowledgeSettings {
  knowledgeId?: string
  description?: string
  knowledgeType?: _Open<"Standard" | "Enhanced">
}

export interface SummarySetting {
  id?: string
  name: string
  dateModified?: string
  interactionType?: _Open<"Live" | "Email">
  language: string
  summaryType?: _Open<"Concise" | "Detailed">
  format?: _Open<"TextBlock" | "BulletPoints" | "GroupedTextBlocks" | "GroupedBulletPoints">
  maskPII?: SummarySettingPII
  dateCreated?: string
  participantLabels?: SummarySettingParticipantLabels
  predefinedInsights?: string[]
  customEntities?: SummarySettingCustomEntity[]
  settingType?: _Open<"Basic" | "Prompt">
  prompt?: string
  serviceType?: _Open<"Native" | "External">
  integrationId?: string
  timeoutDuration?: number
  selfUri?: string
}

export interface SummarySettingCustomEntity {
  label?: string
  description?: string
}

export interface SummarySettingEntityListing {
  entities?: SummarySetting[]
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

export interface SummarySettingPII {
  all: boolean
}

export interface SummarySettingParticipantLabels {
  internal?: string
  external?: string
  virtualAgent?: string
}

export interface SummarySettingWithTranscript {
  transcript: string
  summaryPreviewSessionId: string
  summarySetting: SummarySetting
}

export interface UpdateGuide {
  name?: string
}

export interface UpdateGuideVersion {
  instruction?: string
  variables?: Variable[]
  resources?: GuideVersionResources
  knowledgeSettings?: AuthoringKnowledgeSettings
}

export interface Variable {
  name: string
  type: _Open<"String" | "Integer" | "Number" | "Boolean" | "Date" | "List">
  scope: _Open<"Input" | "Output" | "InputAndOutput" | "GuideOnly">
  description?: string
  validation?: any
  listValues?: any
  listVariables?: Variable[]
  customConversationAttributes?: ConversationAttribute[]
}
export {}
