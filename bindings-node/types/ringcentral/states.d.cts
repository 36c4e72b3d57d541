// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { CommDateTimeWithoutTimezone, CommReferenceStateResource, CommStateResource, CommWeeklyItemsResource, EnumeratedPagingModel } from './_shared.cjs'

export class StatesApi extends _RingCentralGroup {
  /** GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states */
  listCicStates<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<CommStatesResource, W>
  /** All items of GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states */
  listCicStatesIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CommStateResource, CommStatesResource, W>
  /** GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId} */
  readCicState<W extends boolean = false>(stateId: _Open<"work-hours" | "forward-all-calls" | "agent" | "dnd">, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CommStateResource, W>
  /** PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId} */
  updateCicState<W extends boolean = false>(stateId: _Open<"work-hours" | "forward-all-calls" | "agent" | "dnd">, body: CommStateUpdateRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CommStateResource, W>
}

export interface CommDailyTriggerRequest {
  triggerType: "Daily"
  startTime: string
  endTime: string
}

export interface CommRangeRequest {
  startDateTime?: CommDateTimeWithoutTimezone
  endDateTime: CommDateTimeWithoutTimezone
}

export interface CommRangeTriggerRequest {
  triggerType: "Range"
  ranges: CommRangeRequest[]
}

export type CommStateConditionsRequest = (CommStateScheduleConditionRequest | CommStateRefConditionRequest)[]

export interface CommStateRefConditionRequest {
  type: "State"
  state: CommReferenceStateResource
}

export interface CommStateScheduleConditionRequest {
  type: "Schedule"
  schedule: CommStateScheduleRequest
}

export interface CommStateScheduleRequest {
  triggers: (CommDailyTriggerRequest | CommWeeklyTriggerRequest | CommRangeTriggerRequest)[]
}

export interface CommStateUpdateRequest {
  enabled?: boolean
  conditions?: CommStateConditionsRequest
}

export interface CommStatesResource {
  records: CommStateResource[]
  paging: EnumeratedPagingModel
}

export interface CommWeeklyTriggerRequest {
  triggerType: "Weekly"
  ranges: CommWeeklyItemsResource
}
export {}
