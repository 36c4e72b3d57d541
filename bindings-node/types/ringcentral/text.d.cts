// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { CaiAsyncApiResponse } from './_shared.cjs'

export class TextApi extends _RingCentralGroup {
  /** POST /ai/text/v1/async/punctuate @deprecated */
  caiPunctuate<W extends boolean = false>(webhook: string, body: PunctuateInput, options?: _Inline<W>, call?: _Call<W>): _Answer<CaiAsyncApiResponse, W>
  /** POST /ai/text/v1/async/summarize @deprecated */
  caiSummarize<W extends boolean = false>(webhook: string, body: SummaryInput, options?: _Inline<W>, call?: _Call<W>): _Answer<CaiAsyncApiResponse, W>
}

export interface PunctuateInput {
  texts: string[]
}

export interface SummaryInput {
  summaryType: _Open<"Extractive" | "AbstractiveShort" | "AbstractiveLong" | "AbstractiveAll" | "All">
  utterances: SummaryUnit[]
}

export interface SummaryUnit {
  speakerId: string
  text: string
  start: number
  end: number
}
export {}
