// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class StatusApi extends _RingCentralGroup {
  /** GET /ai/status/v1/jobs/{jobId} @deprecated */
  caiJobStatusGet<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JobStatusResponse, W>
}

export interface CaiErrorCodeResponse {
  errorCode: _Open<"CAI-101" | "CAI-102" | "CAI-103" | "CAI-104" | "CAI-105" | "CAI-106" | "CAI-107" | "CAI-108" | "CAI-109" | "CAI-110">
  message: string
  parameterName?: string
}

export interface CaiErrorResponse {
  errors?: CaiErrorCodeResponse[]
}

export interface ConversationalInsightsUnit {
  name: _Open<"ExtractiveSummary" | "AbstractiveSummaryLong" | "AbstractiveSummaryShort" | "KeyPhrases" | "QuestionsAsked" | "OverallSentiment" | "Topics">
  values: ConversationalInsightsUnitValues[]
}

export interface ConversationalInsightsUnitValues {
  confidence?: number
  value: string
  start: number
  end: number
  groupId?: string
  speakerId?: string
  assignee?: string
  category?: string
  text?: string
  question?: string
  answer?: string
}

export interface DiarizeSegment {
  speakerId: string
  start: number
  end: number
  confidence?: number
}

export interface DiarizedObject {
  speakerCount: number
  utterances: DiarizeSegment[]
}

export interface InteractionObject {
  utteranceInsights?: UtteranceInsightsObject[]
  speakerInsights?: SpeakerInsightsObject
  conversationalInsights?: ConversationalInsightsUnit[]
}

export interface JobStatusResponse {
  jobId?: string
  creationTime?: string
  completionTime?: string
  expirationTime?: string
  status?: _Open<"Success" | "Fail">
  response?: SummaryApiResponse | PunctuateApiResponse | DiarizedObject | CaiErrorResponse | TranscribedObject | InteractionObject
}

export type PunctuateApiResponse = PunctuateOutput | CaiErrorResponse

export interface PunctuateOutput {
  texts: string[]
}

export interface SpeakerInsightsObject {
  speakerCount?: number
  insights?: SpeakerInsightsUnit[]
}

export interface SpeakerInsightsUnit {
  name: _Open<"Pace" | "TalkToListenRatio" | "QuestionsAsked">
  values: SpeakerInsightsValuesItems[]
}

export interface SpeakerInsightsValuesItems {
  speakerId: string
  value: string
}

export type SummaryApiResponse = SummaryOutput | CaiErrorResponse

export interface SummaryOutput {
  summaries?: SummaryOutputUnit[]
}

export interface SummaryOutputUnit {
  name?: _Open<"Extractive" | "AbstractiveLong" | "AbstractiveShort" | "All">
  values?: SummaryTimingsUnit[]
}

export interface SummaryTimingsUnit {
  confidence?: number
  value: string
  start?: number
  end?: number
}

export interface TranscribedObject {
  speakerCount?: number
  utterances?: UtteranceObject[]
  words: WordSegment[]
  confidence?: number
  transcript: string
}

export interface UtteranceInsightsObject {
  start: number
  end: number
  text: string
  confidence?: number
  speakerId?: string
  wordTimings?: WordTimingsUnit[]
}

export interface UtteranceObject {
  start: number
  end: number
  text: string
  confidence?: number
  speakerId?: string
  wordTimings?: WordTimingsUnit[]
}

export interface WordSegment {
  speakerId?: string
  start: number
  end: number
  confidence?: number
  word: string
}

export interface WordTimingsUnit {
  start?: number
  end?: number
  word?: string
}
export {}
