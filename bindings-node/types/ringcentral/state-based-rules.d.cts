// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { CommDispatchingRequest, CommDispatchingTypeResource, CommPlayConnectingMessageActionResource, CommPlayConnectingPromptActionResource, CommPlayWelcomePromptActionResource, CommRingAlwaysGroupActionResource, CommRingGroupActionResource, CommScreeningActionResource, CommStateDisplayNameResource, CommStateIdResource, CommStateResource, CommTerminatingActionResource, EnumeratedPagingModel } from './_shared.cjs'

export class StateBasedRulesApi extends _RingCentralGroup {
  /** GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules */
  listVoiceStateBasedRules<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<CommStateBasedRulesResource, W>
  /** All items of GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules */
  listVoiceStateBasedRulesIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CommStateBasedRuleResource, CommStateBasedRulesResource, W>
  /** GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId} */
  readVoiceStateBasedRule<W extends boolean = false>(stateId: _Open<"after-hours" | "work-hours" | "dnd" | "forward-all-calls" | "agent">, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CommStateBasedRuleResource, W>
  /** PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId} */
  updateVoiceStateBasedRule<W extends boolean = false>(stateId: _Open<"after-hours" | "work-hours" | "dnd" | "forward-all-calls" | "agent">, body: CommStateBasedRuleUpdateRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CommStateBasedRuleResource, W>
}

export interface CommStateBasedRuleResource {
  id: CommStateIdResource
  displayName: CommStateDisplayNameResource
  dispatching: CommStateDispatchingResource
  dispatchingRef?: CommStateDispatchingRefResource
  state: CommStateResource
}

export interface CommStateBasedRuleUpdateRequest {
  dispatching?: CommDispatchingRequest
}

export interface CommStateBasedRulesResource {
  records: CommStateBasedRuleResource[]
  paging: EnumeratedPagingModel
}

export interface CommStateDispatchingRefResource {
  ruleId: CommStateIdResource
  dispatching?: CommStateDispatchingResource
}

export interface CommStateDispatchingResource {
  actions: (CommPlayConnectingMessageActionResource | CommPlayConnectingPromptActionResource | CommPlayWelcomePromptActionResource | CommScreeningActionResource | CommRingGroupActionResource | CommRingAlwaysGroupActionResource | CommTerminatingActionResource)[]
  type: CommDispatchingTypeResource
}
export {}
