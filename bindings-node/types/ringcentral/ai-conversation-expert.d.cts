// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class AiConversationExpertApi extends _RingCentralGroup {
  /** GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/records/{sourceRecordId}/insights */
  getRecordingInsights<W extends boolean = false>(domain: _Open<"pbx" | "rcv" | "rcx" | "nice-incontact" | "ms-teams">, sourceRecordId: string, options?: { accountId?: string; insightTypes?: _Many<_Open<"NextSteps" | "Transcript" | "Summary" | "Highlights" | "BulletedSummary" | "AIScore" | "CallNotes" | "Sentiment">> } & _Inline<W>, call?: _Call<W>): _Answer<RecordingInsights, W>
  /** GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/sessions/{sourceSessionId}/insights */
  getSessionInsights<W extends boolean = false>(domain: _Open<"pbx" | "rcv" | "rcx" | "nice-incontact" | "ms-teams">, sourceSessionId: string, options?: { accountId?: string; insightTypes?: _Many<_Open<"NextSteps" | "Transcript" | "Summary" | "Highlights" | "BulletedSummary" | "AIScore" | "CallNotes" | "Sentiment">> } & _Inline<W>, call?: _Call<W>): _Answer<SessionsInsightsResource, W>
}

export interface AIInsights {
  Transcript?: TranscriptInsights
  Summary?: SummaryInsights
  Highlights?: HighlightsInsights
  NextSteps?: NextStepsInsights
  BulletedSummary?: BulletedSummaryInsights
  AIScore?: AIScoreInsights
  CallNotes?: CallNotesInsights
  Sentiment?: SentimentInsights
}

export type AIInsightsCallDirection = _Open<"Inbound" | "Outbound">

export type AIInsightsSpeakerInfo = AIInsightsSpeakerInfo2[]

export interface AIInsightsSpeakerInfo2 {
  speakerId: string
  name?: string
  accountId?: string
  extensionId?: string
  phoneNumber?: string
}

export interface AIScoreInsightUnit {
  value: string
}

export type AIScoreInsights = AIScoreInsightUnit[]

export interface BulletedSummaryInsightUnit {
  value: string
  section?: string
}

export type BulletedSummaryInsights = BulletedSummaryInsightUnit[]

export interface CallNotesInsightUnit {
  value: string
}

export type CallNotesInsights = CallNotesInsightUnit[]

export interface HighlightsInsightUnit {
  speakerId: string
  value: string
  start: number
  end: number
}

export type HighlightsInsights = HighlightsInsightUnit[]

export interface NextStepsInsightUnit {
  speakerId: string
  value: string
  start: number
  end: number
}

export type NextStepsInsights = NextStepsInsightUnit[]

export interface RSPagingModel {
  perPage: number
  page: number
  pageStart: number
  pageEnd: number
  totalPages?: number
  totalElements: number
  sortableFields: string[]
}

export type RecordingDomain = _Open<"pbx" | "rcv" | "rcx" | "nice-incontact" | "ms-teams">

export interface RecordingInsights {
  title: string
  rsRecordUri?: string
  domain: RecordingDomain
  sourceRecordId: SourceRecordId
  sourceSessionId: SourceSessionId
  callDirection?: AIInsightsCallDirection
  ownerExtensionId: string
  recordingDurationMs: number
  recordingStartTime: string
  creationTime: string
  lastModifiedTime: string
  speakerInfo: AIInsightsSpeakerInfo
  insights: AIInsights
}

export interface SentimentInsightUnit {
  value: _Open<"Positive" | "Negative" | "Neutral">
}

export type SentimentInsights = SentimentInsightUnit[]

export interface SessionsInsightsResource {
  records: RecordingInsights[]
  paging: RSPagingModel
}

export type SourceRecordId = string

export type SourceSessionId = string

export interface SummaryInsightUnit {
  value: string
  start: number
  end: number
}

export type SummaryInsights = SummaryInsightUnit[]

export interface TranscriptInsightUnit {
  speakerId: string
  text: string
  start: number
  end: number
}

export type TranscriptInsights = TranscriptInsightUnit[]
export {}
