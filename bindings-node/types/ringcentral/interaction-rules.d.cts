// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { CommCallTypesResource, CommDailyTriggerResource, CommDateTimeWithoutTimezone, CommDispatchingRequest, CommDispatchingTypeResource, CommPhoneNumberString, CommPlayConnectingMessageActionResource, CommPlayConnectingPromptActionResource, CommPlayWelcomePromptActionResource, CommRangeTriggerResource, CommReferenceStateResource, CommRingAlwaysGroupActionResource, CommRingGroupActionResource, CommScreeningActionResource, CommStateResource, CommTerminatingActionResource, CommWeeklyTriggerResource, EnumeratedPagingModel } from './_shared.cjs'

export class InteractionRulesApi extends _RingCentralGroup {
  /** POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules */
  createVoiceInteractionRule<W extends boolean = false>(body: CommInteractionRuleCreateRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CommInteractionRuleResource, W>
  /** DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId} */
  deleteVoiceInteractionRule<W extends boolean = false>(ruleId: string, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules */
  listVoiceInteractionRules<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; enabled?: boolean; hasReference?: boolean; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<CommInteractionRulesResource, W>
  /** All items of GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules */
  listVoiceInteractionRulesIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; enabled?: boolean; hasReference?: boolean; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CommInteractionRuleResource, CommInteractionRulesResource, W>
  /** GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId} */
  readVoiceInteractionRule<W extends boolean = false>(ruleId: string, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CommInteractionRuleResource, W>
  /** PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId} */
  updateVoiceInteractionRule<W extends boolean = false>(ruleId: string, body: CommInteractionRuleUpdateRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CommInteractionRuleResource, W>
}

export interface CommFromResource {
  phoneNumber: CommPhoneNumberString
  name: string
}

export interface CommInteractionDispatchingResource {
  callTypes?: CommCallTypesResource
  actions: (CommPlayConnectingMessageActionResource | CommPlayConnectingPromptActionResource | CommPlayWelcomePromptActionResource | CommScreeningActionResource | CommRingGroupActionResource | CommRingAlwaysGroupActionResource | CommTerminatingActionResource)[]
  type: CommDispatchingTypeResource
}

export type CommInteractionRuleConditionsRequest = (CommInteractionRuleInteractionConditionRequest | CommInteractionRuleScheduleConditionRequest | CommInteractionRuleStateConditionRequest)[]

export type CommInteractionRuleConditionsResource = (CommInteractionRuleInteractionConditionResource | CommInteractionRuleScheduleConditionResource | CommInteractionRuleStateConditionResource)[]

export interface CommInteractionRuleCreateRequest {
  conditions: CommInteractionRuleConditionsRequest
  dispatching: CommDispatchingRequest
  enabled: boolean
  displayName: string
}

export interface CommInteractionRuleInteractionConditionRequest {
  type: "Interaction"
  from: CommFromResource[]
  to: CommPhoneNumberString[]
}

export interface CommInteractionRuleInteractionConditionResource {
  type: "Interaction"
  from: CommFromResource[]
  to: CommPhoneNumberString[]
}

export interface CommInteractionRuleResource {
  id: string
  conditions: CommInteractionRuleConditionsResource
  dispatching: CommInteractionDispatchingResource
  enabled: boolean
  displayName: string
}

export interface CommInteractionRuleScheduleConditionRequest {
  type: "Schedule"
  schedule: CommInteractionRuleScheduleResource
}

export interface CommInteractionRuleScheduleConditionResource {
  type: "Schedule"
  schedule: CommInteractionRuleScheduleResource
}

export interface CommInteractionRuleScheduleResource {
  startDateTime?: CommDateTimeWithoutTimezone
  endDateTime?: CommDateTimeWithoutTimezone
  triggers?: (CommDailyTriggerResource | CommWeeklyTriggerResource | CommRangeTriggerResource)[]
}

export interface CommInteractionRuleStateConditionRequest {
  type: "State"
  state: CommReferenceStateResource
}

export interface CommInteractionRuleStateConditionResource {
  type: "State"
  state?: CommStateResource
}

export interface CommInteractionRuleUpdateRequest {
  conditions?: CommInteractionRuleConditionsRequest
  dispatching?: CommDispatchingRequest
  enabled?: boolean
  displayName?: string
}

export interface CommInteractionRulesResource {
  records: CommInteractionRuleResource[]
  paging: EnumeratedPagingModel
}
export {}
