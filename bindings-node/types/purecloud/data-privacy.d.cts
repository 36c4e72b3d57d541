// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class DataPrivacyApi extends _PureCloudGroup {
  /** DELETE /api/v2/dataprivacy/maskingrules/{ruleId} */
  deleteDataprivacyMaskingrule<W extends boolean = false>(ruleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/dataprivacy/maskingrules/{ruleId} */
  getDataprivacyMaskingrule<W extends boolean = false>(ruleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MaskingRule, W>
  /** GET /api/v2/dataprivacy/maskingrules */
  getDataprivacyMaskingrules<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<MaskingRuleListing, W>
  /** PATCH /api/v2/dataprivacy/maskingrules/{ruleId} */
  patchDataprivacyMaskingrule<W extends boolean = false>(ruleId: string, options?: { body?: MaskingRule } & _Inline<W>, call?: _Call<W>): _Answer<MaskingRule, W>
  /** POST /api/v2/dataprivacy/maskingrules */
  postDataprivacyMaskingrules<W extends boolean = false>(body: MaskingRule, options?: _Inline<W>, call?: _Call<W>): _Answer<MaskingRule, W>
  /** POST /api/v2/dataprivacy/maskingrules/validate */
  postDataprivacyMaskingrulesValidate<W extends boolean = false>(body: MaskingRuleValidateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<MaskingRuleValidateResponse, W>
}

export interface MaskingRule {
  id?: string
  name: string
  description?: string
  substituteCharacter: string
  definition: string
  enabled: boolean
  type: _Open<"Custom" | "Predefined" | "Default">
  direction?: _Open<"inbound" | "outbound">
  integrations?: string[]
  dateCreated?: string
  dateModified?: string
}

export interface MaskingRuleListing {
  entities?: MaskingRule[]
}

export interface MaskingRuleValidateRequest {
  text: string
  definition: string
}

export interface MaskingRuleValidateResponse {
  valid?: boolean
  validationMessage?: string
  maskedText?: string
}
export {}
