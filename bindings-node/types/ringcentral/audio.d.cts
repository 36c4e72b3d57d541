// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { CaiAsyncApiResponse, SpeechContextPhrasesInput } from './_shared.cjs'

export class AudioApi extends _RingCentralGroup {
  /** POST /ai/audio/v1/async/speaker-diarize @deprecated */
  caiSpeakerDiarize<W extends boolean = false>(webhook: string, body: DiarizeInput, options?: _Inline<W>, call?: _Call<W>): _Answer<CaiAsyncApiResponse, W>
  /** POST /ai/audio/v1/async/speech-to-text @deprecated */
  caiSpeechToText<W extends boolean = false>(webhook: string, body: AsrInput, options?: _Inline<W>, call?: _Call<W>): _Answer<CaiAsyncApiResponse, W>
}

export interface AsrInput {
  contentUri?: string
  encoding: _Open<"Mpeg" | "Mp4" | "Wav" | "Webm" | "Webp" | "Aac" | "Avi" | "Ogg">
  languageCode: string
  source?: string
  audioType?: _Open<"CallCenter" | "Meeting" | "EarningsCalls" | "Interview" | "PressConference" | "Voicemail">
  separateSpeakerPerChannel?: boolean
  speakerCount?: number
  enableVoiceActivityDetection?: boolean
  enablePunctuation?: boolean
  enableSpeakerDiarization?: boolean
  speechContexts?: SpeechContextPhrasesInput[]
}

export interface DiarizeInput {
  contentUri?: string
  encoding: _Open<"Mpeg" | "Mp4" | "Wav" | "Webm" | "Webp" | "Aac" | "Avi" | "Ogg">
  languageCode: string
  source?: string
  audioType?: _Open<"CallCenter" | "Meeting" | "EarningsCalls" | "Interview" | "PressConference" | "Voicemail">
  separateSpeakerPerChannel?: boolean
  speakerCount?: number
  enableVoiceActivityDetection?: boolean
}
export {}
