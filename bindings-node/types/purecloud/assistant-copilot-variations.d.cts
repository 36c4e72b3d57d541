// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, Copilot, GoogleDialogflowConfig, KnowledgeSuggestionConfig, TranscriptionConfig, UserReference } from './_shared.cjs'

export class AssistantCopilotVariationsApi extends _PureCloudGroup {
  /** DELETE /api/v2/assistants/{assistantId}/variations/{variationId} */
  deleteAssistantVariation<W extends boolean = false>(assistantId: string, variationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/assistants/{assistantId}/variations/{variationId} */
  getAssistantVariation<W extends boolean = false>(assistantId: string, variationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AssistantCopilotVariation, W>
  /** GET /api/v2/assistants/{assistantId}/variations */
  getAssistantVariations<W extends boolean = false>(assistantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AssistantCopilotVariationListing, W>
  /** POST /api/v2/assistants/{assistantId}/variations */
  postAssistantVariations<W extends boolean = false>(assistantId: string, body: AssistantCopilotVariation, options?: _Inline<W>, call?: _Call<W>): _Answer<AssistantCopilotVariation, W>
  /** PUT /api/v2/assistants/{assistantId}/variations/{variationId} */
  putAssistantVariation<W extends boolean = false>(assistantId: string, variationId: string, body: AssistantCopilotVariation, options?: _Inline<W>, call?: _Call<W>): _Answer<AssistantCopilotVariation, W>
}

export interface AssistantCopilotVariation {
  id?: string
  name: string
  dateCreated?: string
  dateModified?: string
  createdBy?: UserReference
  modifiedBy?: UserReference
  googleDialogflowConfig?: GoogleDialogflowConfig
  transcriptionConfig: TranscriptionConfig
  knowledgeSuggestionConfig?: KnowledgeSuggestionConfig
  state?: _Open<"Active" | "Inactive">
  copilot: Copilot
  selfUri?: string
  variationParent?: AddressableEntityRef
}

export interface AssistantCopilotVariationListing {
  entities?: AssistantCopilotVariation[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}
export {}
