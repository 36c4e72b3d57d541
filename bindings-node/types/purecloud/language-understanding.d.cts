// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { NluDomain, NluDomainVersion } from './_shared.cjs'

export class LanguageUnderstandingApi extends _PureCloudGroup {
  /** DELETE /api/v2/languageunderstanding/domains/{domainId} */
  deleteLanguageunderstandingDomain<W extends boolean = false>(domainId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId} */
  deleteLanguageunderstandingDomainFeedbackFeedbackId<W extends boolean = false>(domainId: string, feedbackId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId} */
  deleteLanguageunderstandingDomainVersion<W extends boolean = false>(domainId: string, domainVersionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/languageunderstanding/miners/{minerId} */
  deleteLanguageunderstandingMiner<W extends boolean = false>(minerId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId} */
  deleteLanguageunderstandingMinerDraft<W extends boolean = false>(minerId: string, draftId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/languageunderstanding/domains/{domainId} */
  getLanguageunderstandingDomain<W extends boolean = false>(domainId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<NluDomain, W>
  /** GET /api/v2/languageunderstanding/domains/{domainId}/feedback */
  getLanguageunderstandingDomainFeedback<W extends boolean = false>(domainId: string, options?: { intentName?: string; assessment?: _Open<"Incorrect" | "Correct" | "Unknown" | "Disabled">; dateStart?: string; dateEnd?: string; includeDeleted?: boolean; language?: string; pageNumber?: number; pageSize?: number; enableCursorPagination?: boolean; includeTrainingUtterances?: boolean; after?: string; fields?: _Many<_Open<"version" | "dateCreated" | "text" | "intents">> } & _Inline<W>, call?: _Call<W>): _Answer<NluFeedbackListing, W>
  /** All items of GET /api/v2/languageunderstanding/domains/{domainId}/feedback */
  getLanguageunderstandingDomainFeedbackIter<W extends boolean = false>(domainId: string, options?: { intentName?: string; assessment?: _Open<"Incorrect" | "Correct" | "Unknown" | "Disabled">; dateStart?: string; dateEnd?: string; includeDeleted?: boolean; language?: string; pageNumber?: number; pageSize?: number; enableCursorPagination?: boolean; includeTrainingUtterances?: boolean; after?: string; fields?: _Many<_Open<"version" | "dateCreated" | "text" | "intents">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<NluFeedbackResponse, NluFeedbackListing, W>
  /** GET /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId} */
  getLanguageunderstandingDomainFeedbackFeedbackId<W extends boolean = false>(domainId: string, feedbackId: string, options?: { fields?: _Many<_Open<"version" | "dateCreated" | "text" | "intents">> } & _Inline<W>, call?: _Call<W>): _Answer<NluFeedbackResponse, W>
  /** GET /api/v2/languageunderstanding/domains */
  getLanguageunderstandingDomains<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<NluDomainListing, W>
  /** All items of GET /api/v2/languageunderstanding/domains */
  getLanguageunderstandingDomainsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<NluDomain, NluDomainListing, W>
  /** GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId} */
  getLanguageunderstandingDomainVersion<W extends boolean = false>(domainId: string, domainVersionId: string, options?: { includeUtterances?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<NluDomainVersion, W>
  /** GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/report */
  getLanguageunderstandingDomainVersionReport<W extends boolean = false>(domainId: string, domainVersionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<NluDomainVersionQualityReport, W>
  /** GET /api/v2/languageunderstanding/domains/{domainId}/versions */
  getLanguageunderstandingDomainVersions<W extends boolean = false>(domainId: string, options?: { includeUtterances?: boolean; pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<NluDomainVersionListing, W>
  /** All items of GET /api/v2/languageunderstanding/domains/{domainId}/versions */
  getLanguageunderstandingDomainVersionsIter<W extends boolean = false>(domainId: string, options?: { includeUtterances?: boolean; pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<NluDomainVersion, NluDomainVersionListing, W>
  /** GET /api/v2/languageunderstanding/ignorephrases/{languageCode} */
  getLanguageunderstandingIgnorephrase<W extends boolean = false>(languageCode: string, options?: { pageSize?: number; pageNumber?: number; text?: string; sortOrder?: _Open<"asc" | "desc">; sortBy?: _Open<"dateModified" | "text"> } & _Inline<W>, call?: _Call<W>): _Answer<IgnoredMinedPhraseListing, W>
  /** All items of GET /api/v2/languageunderstanding/ignorephrases/{languageCode} */
  getLanguageunderstandingIgnorephraseIter<W extends boolean = false>(languageCode: string, options?: { pageSize?: number; pageNumber?: number; text?: string; sortOrder?: _Open<"asc" | "desc">; sortBy?: _Open<"dateModified" | "text">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<IgnoredMinedEntity, IgnoredMinedPhraseListing, W>
  /** GET /api/v2/languageunderstanding/ignoretopics/{languageCode} */
  getLanguageunderstandingIgnoretopic<W extends boolean = false>(languageCode: string, options?: { pageSize?: number; pageNumber?: number; text?: string; sortOrder?: _Open<"asc" | "desc">; sortBy?: _Open<"dateModified" | "text"> } & _Inline<W>, call?: _Call<W>): _Answer<IgnoredMinedTopicListing, W>
  /** All items of GET /api/v2/languageunderstanding/ignoretopics/{languageCode} */
  getLanguageunderstandingIgnoretopicIter<W extends boolean = false>(languageCode: string, options?: { pageSize?: number; pageNumber?: number; text?: string; sortOrder?: _Open<"asc" | "desc">; sortBy?: _Open<"dateModified" | "text">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<IgnoredMinedEntity, IgnoredMinedTopicListing, W>
  /** GET /api/v2/languageunderstanding/miners/{minerId} */
  getLanguageunderstandingMiner<W extends boolean = false>(minerId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Miner, W>
  /** GET /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId} */
  getLanguageunderstandingMinerDraft<W extends boolean = false>(minerId: string, draftId: string, options?: { draftIntentId?: string; draftTopicId?: string } & _Inline<W>, call?: _Call<W>): _Answer<Draft, W>
  /** GET /api/v2/languageunderstanding/miners/{minerId}/drafts */
  getLanguageunderstandingMinerDrafts<W extends boolean = false>(minerId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DraftListing, W>
  /** GET /api/v2/languageunderstanding/miners/{minerId}/intents/{intentId} */
  getLanguageunderstandingMinerIntent<W extends boolean = false>(minerId: string, intentId: string, options?: { expand?: _Open<"phrases" | "utterances"> } & _Inline<W>, call?: _Call<W>): _Answer<MinerIntent, W>
  /** GET /api/v2/languageunderstanding/miners/{minerId}/intents */
  getLanguageunderstandingMinerIntents<W extends boolean = false>(minerId: string, options?: { expand?: _Open<"phrases" | "utterances"> } & _Inline<W>, call?: _Call<W>): _Answer<MinedIntentsListing, W>
  /** GET /api/v2/languageunderstanding/miners */
  getLanguageunderstandingMiners<W extends boolean = false>(options?: { minerType?: string } & _Inline<W>, call?: _Call<W>): _Answer<MinerListing, W>
  /** GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId} */
  getLanguageunderstandingMinerTopic<W extends boolean = false>(minerId: string, topicId: string, options?: { expand?: _Open<"phrases" | "utterances"> } & _Inline<W>, call?: _Call<W>): _Answer<MinerTopic, W>
  /** GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId} */
  getLanguageunderstandingMinerTopicPhrase<W extends boolean = false>(minerId: string, topicId: string, phraseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MinerTopicPhrase, W>
  /** GET /api/v2/languageunderstanding/miners/{minerId}/topics */
  getLanguageunderstandingMinerTopics<W extends boolean = false>(minerId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MinerTopicsListing, W>
  /** GET /api/v2/languageunderstanding/settings */
  getLanguageunderstandingSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<NluOrganization, W>
  /** PATCH /api/v2/languageunderstanding/domains/{domainId} */
  patchLanguageunderstandingDomain<W extends boolean = false>(domainId: string, body: NluDomain, options?: _Inline<W>, call?: _Call<W>): _Answer<NluDomain, W>
  /** PATCH /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId} */
  patchLanguageunderstandingMinerDraft<W extends boolean = false>(minerId: string, draftId: string, options?: { body?: DraftRequest } & _Inline<W>, call?: _Call<W>): _Answer<Draft, W>
  /** POST /api/v2/languageunderstanding/domains/{domainId}/feedback */
  postLanguageunderstandingDomainFeedback<W extends boolean = false>(domainId: string, body: NluFeedbackRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<NluFeedbackResponse, W>
  /** POST /api/v2/languageunderstanding/domains */
  postLanguageunderstandingDomains<W extends boolean = false>(body: NluDomain, options?: _Inline<W>, call?: _Call<W>): _Answer<NluDomain, W>
  /** POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/detect */
  postLanguageunderstandingDomainVersionDetect<W extends boolean = false>(domainId: string, domainVersionId: string, body: NluDetectionRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<NluDetectionResponse, W>
  /** POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/publish */
  postLanguageunderstandingDomainVersionPublish<W extends boolean = false>(domainId: string, domainVersionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<NluDomainVersion, W>
  /** POST /api/v2/languageunderstanding/domains/{domainId}/versions */
  postLanguageunderstandingDomainVersions<W extends boolean = false>(domainId: string, body: NluDomainVersion, options?: { includeUtterances?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<NluDomainVersion, W>
  /** POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/train */
  postLanguageunderstandingDomainVersionTrain<W extends boolean = false>(domainId: string, domainVersionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<NluDomainVersionTrainingResponse, W>
  /** POST /api/v2/languageunderstanding/ignorephrases/{languageCode} */
  postLanguageunderstandingIgnorephrase<W extends boolean = false>(languageCode: string, body: IgnorePhrasesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<IgnorePhrasesResponse, W>
  /** POST /api/v2/languageunderstanding/ignorephrases/{languageCode}/remove */
  postLanguageunderstandingIgnorephraseRemove<W extends boolean = false>(languageCode: string, body: RemoveEntitiesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/languageunderstanding/ignoretopics/{languageCode} */
  postLanguageunderstandingIgnoretopic<W extends boolean = false>(languageCode: string, body: IgnoreTopicsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<IgnoreTopicsResponse, W>
  /** POST /api/v2/languageunderstanding/ignoretopics/{languageCode}/remove */
  postLanguageunderstandingIgnoretopicRemove<W extends boolean = false>(languageCode: string, body: RemoveEntitiesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/languageunderstanding/miners/{minerId}/drafts */
  postLanguageunderstandingMinerDrafts<W extends boolean = false>(minerId: string, body: Draft, options?: _Inline<W>, call?: _Call<W>): _Answer<Draft, W>
  /** POST /api/v2/languageunderstanding/miners/{minerId}/execute */
  postLanguageunderstandingMinerExecute<W extends boolean = false>(minerId: string, options?: { body?: MinerExecuteRequest } & _Inline<W>, call?: _Call<W>): _Answer<Miner, W>
  /** POST /api/v2/languageunderstanding/miners */
  postLanguageunderstandingMiners<W extends boolean = false>(body: Miner, options?: _Inline<W>, call?: _Call<W>): _Answer<Miner, W>
  /** PUT /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId} */
  putLanguageunderstandingDomainVersion<W extends boolean = false>(domainId: string, domainVersionId: string, body: NluDomainVersion, options?: _Inline<W>, call?: _Call<W>): _Answer<NluDomainVersion, W>
}

export interface ContextEntity {
  name: string
}

export interface ContextIntent {
  name: string
}

export interface DetectedDialogAct {
  name?: string
  probability?: number
}

export interface DetectedIntent {
  name?: string
  probability?: number
  entities?: DetectedNamedEntity[]
}

export interface DetectedNamedEntity {
  name?: string
  entityType?: string
  probability?: number
  value?: DetectedNamedEntityValue
}

export interface DetectedNamedEntityValue {
  raw?: string
  resolved?: string
  unit?: string
}

export interface Draft {
  id?: string
  name: string
  miner?: Miner
  intents?: DraftIntents[]
  topics?: DraftTopics[]
  dateCreated?: string
  dateModified?: string
  selfUri?: string
}

export interface DraftIntents {
  id: string
  name: string
  utterances: string[]
  selfUri?: string
}

export interface DraftListing {
  entities?: Draft[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface DraftRequest {
  intents?: DraftIntents[]
  topics?: DraftTopicRequest[]
}

export interface DraftTopicRequest {
  id: string
  name: string
  phrases: string[]
  selfUri?: string
}

export interface DraftTopics {
  id: string
  name?: string
  miner?: Miner
  conversationCount?: number
  conversationPercent?: number
  utteranceCount?: number
  phraseCount?: number
  phrases: string[]
  selfUri?: string
}

export interface IgnorePhrase {
  text: string
  participant: _Open<"Customer" | "Agent" | "Both">
  mediaType?: _Open<"Chat" | "Call" | "Message" | "Email">
}

export interface IgnorePhrasesRequest {
  phrases: IgnorePhrase[]
}

export interface IgnorePhrasesResponse {
  totalPhrases: number
  addedPhrases: number
  updatedPhrases: number
}

export interface IgnoreTopic {
  text: string
  participant: _Open<"Customer" | "Agent" | "Both">
  mediaType?: _Open<"Chat" | "Call" | "Message" | "Email">
}

export interface IgnoreTopicsRequest {
  topics: IgnoreTopic[]
}

export interface IgnoreTopicsResponse {
  totalTopics: number
  addedTopics: number
  updatedTopics: number
}

export interface IgnoredMinedEntity {
  id: string
  text: string
  participant: _Open<"Customer" | "Agent" | "Both">
  dateCreated: string
  dateModified: string
  mediaType?: _Open<"Chat" | "Call" | "Message" | "Email">
}

export interface IgnoredMinedPhraseListing {
  entities?: IgnoredMinedEntity[]
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

export interface IgnoredMinedTopicListing {
  entities?: IgnoredMinedEntity[]
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

export interface IntentFeedback {
  name?: string
  probability?: number
  entities?: DetectedNamedEntity[]
  assessment?: _Open<"Incorrect" | "Correct" | "Unknown" | "Disabled">
}

export interface MinedIntentsListing {
  entities?: MinerIntent[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface Miner {
  id?: string
  name: string
  language?: _Open<"en-us" | "en-gb" | "en-au" | "en-in" | "en-za" | "es-us" | "es-es" | "fr-fr" | "fr-ca" | "de-de" | "pt-pt" | "pt-br" | "it-it" | "nl-nl" | "de-ch" | "ja-jp" | "ko-kr" | "hi-in" | "ar-001" | "ar-ae" | "ar-bh" | "ar-eg" | "ar-il" | "ar-sa" | "ar-tn" | "da-dk" | "fi-fi" | "sv-se" | "nb-no" | "tr-tr" | "he-il" | "zu-za">
  minerType?: _Open<"Intent" | "Topic">
  seeding?: boolean
  dateCreated?: string
  status?: _Open<"NotStarted" | "FetchingConversationIds" | "ConversationIdsFetched" | "ConversationIdsFetchError" | "FetchingConversations" | "ConversationsFetched" | "ConversationsFetchError" | "Queued" | "QueuingError" | "MiningStarted" | "MaskingUtterances" | "MaskingError" | "ComputingAnalytics" | "ComputingAnalyticsError" | "MiningCompleted" | "MiningError" | "ModelValidationError" | "Deleted">
  conversationsDateRangeStart?: string
  conversationsDateRangeEnd?: string
  dateCompleted?: string
  message?: string
  errorInfo?: MinerErrorInfo
  warningInfo?: MinerErrorInfo
  conversationDataUploaded?: boolean
  mediaType?: _Open<"Chat" | "Call" | "Message" | "Email">
  participantType?: _Open<"Customer" | "Agent" | "Both">
  queueIds?: string[]
  dateTriggered?: string
  dateModified?: string
  latestDraftVersion?: Draft
  conversationsFetchedCount?: number
  conversationsValidCount?: number
  getminedItemCount?: number
  selfUri?: string
}

export interface MinerErrorInfo {
  message?: string
  code?: string
  messageWithParams?: string
  messageParams?: { [key: string]: any }
}

export interface MinerExecuteRequest {
  dateStart?: string
  dateEnd?: string
  uploadKey?: string
  mediaType?: _Open<"Chat" | "Call" | "Message" | "Email">
  participantType?: _Open<"Customer" | "Agent" | "Both">
  queueIds?: string[]
}

export interface MinerIntent {
  id?: string
  name?: string
  miner?: Miner
  utterances?: Utterance[]
  analyticVolumePercent?: number
  selfUri?: string
}

export interface MinerListing {
  entities?: Miner[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface MinerTopic {
  id?: string
  name?: string
  miner?: Miner
  conversationCount?: number
  conversationPercent?: number
  utteranceCount?: number
  phraseCount?: number
  phrases?: TopicPhrase[]
  selfUri?: string
}

export interface MinerTopicPhrase {
  id?: string
  name?: string
  topic?: MinerTopic
  utterances?: Utterance[]
  utteranceCount?: number
  selfUri?: string
}

export interface MinerTopicsListing {
  entities?: MinerTopic[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface NluConfusionMatrixColumn {
  name: string
  value: number
}

export interface NluConfusionMatrixRow {
  name: string
  columns: NluConfusionMatrixColumn[]
}

export interface NluDetectionContext {
  intent?: ContextIntent
  entity?: ContextEntity
}

export interface NluDetectionInput {
  text: string
  language?: string
}

export interface NluDetectionOutput {
  intents?: DetectedIntent[]
  dialogActs?: DetectedDialogAct[]
}

export interface NluDetectionRequest {
  input: NluDetectionInput
  context?: NluDetectionContext
}

export interface NluDetectionResponse {
  version?: NluDomainVersion
  input?: NluDetectionInput
  output?: NluDetectionOutput
}

export interface NluDomainListing {
  entities?: NluDomain[]
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

export interface NluDomainVersionListing {
  entities?: NluDomainVersion[]
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

export interface NluDomainVersionQualityReport {
  version: NluDomainVersion
  confusionMatrix: NluConfusionMatrixRow[]
  summary: NluQualityReportSummary
}

export interface NluDomainVersionTrainingResponse {
  message?: string
  version?: NluDomainVersion
}

export interface NluFeedbackListing {
  entities?: NluFeedbackResponse[]
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

export interface NluFeedbackRequest {
  text: string
  intents: IntentFeedback[]
  versionId: string
  language?: string
}

export interface NluFeedbackResponse {
  id?: string
  text?: string
  intents?: IntentFeedback[]
  version?: NluDomainVersion
  dateCreated?: string
  language?: string
  selfUri?: string
}

export interface NluOrganization {
  limits?: { [key: string]: number }
  supportedLanguagesInfo?: SupportedLanguagesInfoDefinition[]
}

export interface NluQualityReportSummary {
  metrics: NluQualityReportSummaryMetric[]
}

export interface NluQualityReportSummaryMetric {
  name: string
  value: number
}

export interface RemoveEntitiesRequest {
  entities: RemoveEntity[]
}

export interface RemoveEntity {
  id: string
}

export interface SupportedEntityTypeStatus {
  listSlotType?: _Open<"All" | "Restricted" | "Unrestricted">
}

export interface SupportedLanguagesInfoDefinition {
  language?: string
  intentClassification?: boolean
  status?: _Open<"EARLY_PREVIEW" | "PREVIEW" | "GA">
  supportedEntityTypes?: string[]
  supportedEntityTypeConfiguration?: SupportedEntityTypeStatus
}

export interface TopicPhrase {
  id?: string
  text?: string
  utteranceCount?: number
}

export interface Utterance {
  utteranceText?: string
}
export {}
