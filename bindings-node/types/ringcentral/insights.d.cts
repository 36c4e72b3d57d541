// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { CaiAsyncApiResponse, SpeechContextPhrasesInput } from './_shared.cjs'

export class InsightsApi extends _RingCentralGroup {
  /** POST /ai/insights/v1/async/analyze-interaction @deprecated */
  caiAnalyzeInteraction<W extends boolean = false>(webhook: string, body: InteractionInput, options?: _Inline<W>, call?: _Call<W>): _Answer<CaiAsyncApiResponse, W>
}

export type InsightsEnum = _Open<"All" | "KeyPhrases" | "AbstractiveSummaryLong" | "AbstractiveSummaryShort" | "ExtractiveSummary" | "Topics" | "TalkToListenRatio" | "Pace" | "QuestionsAsked">

export interface InteractionInput {
  contentUri?: string
  encoding: _Open<"Mpeg" | "Mp4" | "Wav" | "Webm" | "Webp" | "Aac" | "Avi" | "Ogg">
  languageCode: string
  source?: string
  audioType?: _Open<"CallCenter" | "Meeting" | "EarningsCalls" | "Interview" | "PressConference" | "Voicemail">
  separateSpeakerPerChannel?: boolean
  speakerCount?: number
  enableVoiceActivityDetection?: boolean
  insights?: InsightsEnum[]
  speechContexts?: SpeechContextPhrasesInput[]
}
export {}
