// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class ProcessAutomationApi extends _PureCloudGroup {
  /** DELETE /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId} */
  deleteProcessautomationScheduledtrigger<W extends boolean = false>(scheduledTriggerId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/processautomation/triggers/{triggerId} */
  deleteProcessautomationTrigger<W extends boolean = false>(triggerId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId} */
  getProcessautomationScheduledtrigger<W extends boolean = false>(scheduledTriggerId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScheduledTrigger, W>
  /** GET /api/v2/processautomation/scheduledtriggers */
  getProcessautomationScheduledtriggers<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; enabled?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ScheduledTriggerEntityListing, W>
  /** All items of GET /api/v2/processautomation/scheduledtriggers */
  getProcessautomationScheduledtriggersIter<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; enabled?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ScheduledTrigger, ScheduledTriggerEntityListing, W>
  /** GET /api/v2/processautomation/triggers/{triggerId} */
  getProcessautomationTrigger<W extends boolean = false>(triggerId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Trigger, W>
  /** GET /api/v2/processautomation/triggers */
  getProcessautomationTriggers<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; topicName?: string; enabled?: boolean; hasDelayBy?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<TriggerEntityListing, W>
  /** All items of GET /api/v2/processautomation/triggers */
  getProcessautomationTriggersIter<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; topicName?: string; enabled?: boolean; hasDelayBy?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Trigger, TriggerEntityListing, W>
  /** GET /api/v2/processautomation/triggers/topics */
  getProcessautomationTriggersTopics<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<TopicCursorEntityListing, W>
  /** All items of GET /api/v2/processautomation/triggers/topics */
  getProcessautomationTriggersTopicsIter<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<string, TopicCursorEntityListing, W>
  /** POST /api/v2/processautomation/scheduledtriggers */
  postProcessautomationScheduledtriggers<W extends boolean = false>(body: CreateScheduledTriggerRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ScheduledTrigger, W>
  /** POST /api/v2/processautomation/triggers */
  postProcessautomationTriggers<W extends boolean = false>(body: CreateTriggerRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Trigger, W>
  /** POST /api/v2/processautomation/triggers/topics/{topicName}/test */
  postProcessautomationTriggersTopicTest<W extends boolean = false>(topicName: string, options?: { body?: string } & _Inline<W>, call?: _Call<W>): _Answer<TestModeEventResults, W>
  /** POST /api/v2/processautomation/triggers/{triggerId}/test */
  postProcessautomationTriggerTest<W extends boolean = false>(triggerId: string, options?: { body?: string } & _Inline<W>, call?: _Call<W>): _Answer<TestModeResults, W>
  /** PUT /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId} */
  putProcessautomationScheduledtrigger<W extends boolean = false>(scheduledTriggerId: string, body: UpdateScheduledTriggerRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ScheduledTrigger, W>
  /** PUT /api/v2/processautomation/triggers/{triggerId} */
  putProcessautomationTrigger<W extends boolean = false>(triggerId: string, body: UpdateTriggerRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Trigger, W>
}

export interface CreateScheduledTriggerRequest {
  target: TriggerTarget
  enabled: boolean
  name: string
  schedule: TriggerSchedule
  description?: string
}

export interface CreateTriggerRequest {
  target: TriggerTarget
  enabled: boolean
  matchCriteria?: MatchCriteria[]
  name: string
  topicName: string
  eventTTLSeconds?: number
  delayBySeconds?: number
  description?: string
}

export interface MatchCriteria {
  jsonPath?: string
  operator?: _Open<"GreaterThanOrEqual" | "LessThanOrEqual" | "Equal" | "NotEqual" | "LessThan" | "GreaterThan" | "NotIn" | "In" | "Contains" | "All" | "Exists" | "Size">
  value?: any
  values?: any[]
}

export interface MatchCriteriaTestResult {
  jsonPath?: string
  operator?: _Open<"GreaterThanOrEqual" | "LessThanOrEqual" | "Equal" | "NotEqual" | "LessThan" | "GreaterThan" | "NotIn" | "In" | "Contains" | "All" | "Exists" | "Size">
  value?: any
  values?: any[]
  generatedJsonPathCondition?: string
  match?: boolean
  jsonPathExtraction?: MatchTestResult[]
}

export interface MatchTestResult {
  value?: any
  path?: string
}

export interface ScheduledTrigger {
  id?: string
  name?: string
  target?: TriggerTarget
  version?: number
  enabled?: boolean
  schedule?: TriggerSchedule
  description?: string
  selfUri?: string
}

export interface ScheduledTriggerEntityListing {
  entities?: ScheduledTrigger[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface TestMatchesEventOperation {
  name?: string
  step?: number
  matchedTriggers?: TestModeTrigger[]
  unmatchedTriggers?: TestModeTrigger[]
}

export interface TestMatchesOperation {
  name?: string
  step?: number
  matches?: boolean
  details?: MatchCriteriaTestResult[]
}

export interface TestModeEventResults {
  schemaValidation?: TestSchemaOperation
  triggerMatchValidation?: TestMatchesEventOperation
}

export interface TestModeResults {
  schemaValidation?: TestSchemaOperation
  targetValidation?: TestTargetOperation
  jsonPathValidation?: TestMatchesOperation
  triggerMatches?: boolean
}

export interface TestModeTrigger {
  id?: string
  name?: string
  enabled?: boolean
  selfUri?: string
}

export interface TestSchemaOperation {
  name?: string
  step?: number
  matches?: boolean
  details?: string[]
}

export interface TestTargetOperation {
  name?: string
  step?: number
  matches?: boolean
  details?: string[]
}

export interface TopicCursorEntityListing {
  entities?: string[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface Trigger {
  id?: string
  name?: string
  topicName?: string
  target?: TriggerTarget
  version?: number
  enabled?: boolean
  matchCriteria?: MatchCriteria[]
  eventTTLSeconds?: number
  delayBySeconds?: number
  description?: string
  selfUri?: string
}

export interface TriggerEntityListing {
  entities?: Trigger[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface TriggerSchedule {
  minutes?: string
  hours?: string
  daysOfMonth?: string
  months?: string
  daysOfWeek?: string
  timezone?: string
}

export interface TriggerTarget {
  type?: _Open<"Workflow">
  id?: string
  workflowTargetSettings?: WorkflowTargetSettings
}

export interface UpdateScheduledTriggerRequest {
  version: number
  enabled: boolean
  target: TriggerTarget
  name: string
  schedule: TriggerSchedule
  description?: string
}

export interface UpdateTriggerRequest {
  version: number
  enabled: boolean
  target: TriggerTarget
  matchCriteria?: MatchCriteria[]
  name: string
  topicName: string
  eventTTLSeconds?: number
  delayBySeconds?: number
  description?: string
}

export interface WorkflowTargetSettings {
  dataFormat?: _Open<"Json" | "TopLevelPrimitives">
}
export {}
