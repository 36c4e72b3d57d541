// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { Copilot } from './_shared.cjs'

export class AgentCopilotApi extends _PureCloudGroup {
  /** GET /api/v2/assistants/{assistantId}/copilot */
  getAssistantCopilot<W extends boolean = false>(assistantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Copilot, W>
  /** GET /api/v2/assistants/copilot/featuresupport */
  getAssistantsCopilotFeaturesupport<W extends boolean = false>(options?: { language?: string } & _Inline<W>, call?: _Call<W>): _Answer<LanguageSupportResponse, W>
  /** PUT /api/v2/assistants/{assistantId}/copilot */
  putAssistantCopilot<W extends boolean = false>(assistantId: string, body: Copilot, options?: _Inline<W>, call?: _Call<W>): _Answer<Copilot, W>
}

export interface FeatureSupport {
  feature?: string
  supportLevel?: _Open<"Supported" | "NotSupported">
  details?: string
}

export interface LanguageSupportInfoRecord {
  language?: string
  featureSupport?: FeatureSupport[]
}

export interface LanguageSupportResponse {
  languages?: LanguageSupportInfoRecord[]
}
export {}
