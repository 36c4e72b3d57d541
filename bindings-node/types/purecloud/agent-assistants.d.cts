// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { Assistant, AssistantQueue, BulkResponse, EntityListing, UserReference } from './_shared.cjs'

export class AgentAssistantsApi extends _PureCloudGroup {
  /** DELETE /api/v2/assistants/{assistantId} */
  deleteAssistant<W extends boolean = false>(assistantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/assistants/{assistantId}/queues/{queueId} */
  deleteAssistantQueue<W extends boolean = false>(assistantId: string, queueId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/assistants/{assistantId}/queues */
  deleteAssistantQueues<W extends boolean = false>(assistantId: string, options?: { queueIds?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/assistants/agentchecklists/{agentChecklistId} */
  deleteAssistantsAgentchecklist<W extends boolean = false>(agentChecklistId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/assistants/{assistantId} */
  getAssistant<W extends boolean = false>(assistantId: string, options?: { expand?: _Open<"copilot">; languageVariation?: string; fallbackToPrimaryAssistant?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<Assistant, W>
  /** GET /api/v2/assistants/{assistantId}/queues/{queueId} */
  getAssistantQueue<W extends boolean = false>(assistantId: string, queueId: string, options?: { expand?: _Open<"assistant"> } & _Inline<W>, call?: _Call<W>): _Answer<AssistantQueue, W>
  /** GET /api/v2/assistants/{assistantId}/queues */
  getAssistantQueues<W extends boolean = false>(assistantId: string, options?: { before?: string; after?: string; pageSize?: string; expand?: _Open<"assistant"> } & _Inline<W>, call?: _Call<W>): _Answer<AssistantQueueListing, W>
  /** All items of GET /api/v2/assistants/{assistantId}/queues */
  getAssistantQueuesIter<W extends boolean = false>(assistantId: string, options?: { before?: string; after?: string; pageSize?: string; expand?: _Open<"assistant">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AssistantQueue, AssistantQueueListing, W>
  /** GET /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs/{jobId} */
  getAssistantQueueUsersJob<W extends boolean = false>(assistantId: string, queueId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AssistantQueueUsersJobsResponse, W>
  /** GET /api/v2/assistants */
  getAssistants<W extends boolean = false>(options?: { before?: string; after?: string; limit?: string; pageSize?: string; name?: string; expand?: _Open<"copilot"> } & _Inline<W>, call?: _Call<W>): _Answer<AssistantListing, W>
  /** All items of GET /api/v2/assistants */
  getAssistantsIter<W extends boolean = false>(options?: { before?: string; after?: string; limit?: string; pageSize?: string; name?: string; expand?: _Open<"copilot">; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Assistant, AssistantListing, W>
  /** GET /api/v2/assistants/agentchecklists/{agentChecklistId} */
  getAssistantsAgentchecklist<W extends boolean = false>(agentChecklistId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentChecklist, W>
  /** GET /api/v2/assistants/agentchecklists */
  getAssistantsAgentchecklists<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; namePrefix?: string; language?: string; sortOrder?: _Open<"asc" | "desc">; sortBy?: _Open<"dateModified" | "language" | "name">; agentChecklistIds?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<AgentChecklistListing, W>
  /** All items of GET /api/v2/assistants/agentchecklists */
  getAssistantsAgentchecklistsIter<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; namePrefix?: string; language?: string; sortOrder?: _Open<"asc" | "desc">; sortBy?: _Open<"dateModified" | "language" | "name">; agentChecklistIds?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AgentChecklist, AgentChecklistListing, W>
  /** GET /api/v2/assistants/agentchecklists/languages */
  getAssistantsAgentchecklistsLanguages<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<EntityListing, W>
  /** GET /api/v2/assistants/queues */
  getAssistantsQueues<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; queueIds?: string; expand?: _Open<"assistant"> } & _Inline<W>, call?: _Call<W>): _Answer<AssistantQueueListing, W>
  /** All items of GET /api/v2/assistants/queues */
  getAssistantsQueuesIter<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; queueIds?: string; expand?: _Open<"assistant">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AssistantQueue, AssistantQueueListing, W>
  /** PATCH /api/v2/assistants/{assistantId} */
  patchAssistant<W extends boolean = false>(assistantId: string, body: Assistant, options?: _Inline<W>, call?: _Call<W>): _Answer<Assistant, W>
  /** PATCH /api/v2/assistants/{assistantId}/queues */
  patchAssistantQueues<W extends boolean = false>(assistantId: string, body: readonly AssistantQueue[], options?: _Inline<W>, call?: _Call<W>): _Answer<AssistantQueueListing, W>
  /** POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/add */
  postAssistantQueueUsersBulkAdd<W extends boolean = false>(assistantId: string, queueId: string, body: AssistantQueueUsersBulkAddRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkResponse, W>
  /** POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/remove */
  postAssistantQueueUsersBulkRemove<W extends boolean = false>(assistantId: string, queueId: string, body: AssistantQueueUsersBulkRemoveRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkResponse, W>
  /** POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs */
  postAssistantQueueUsersJobs<W extends boolean = false>(assistantId: string, queueId: string, body: AssistantQueueUsersJobsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AssistantQueueUsersJobsResponse, W>
  /** POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/query */
  postAssistantQueueUsersQuery<W extends boolean = false>(assistantId: string, queueId: string, body: AssistantQueueUsersQueryRequest, options?: { expand?: _Many<_Open<"assistant" | "copilot">> } & _Inline<W>, call?: _Call<W>): _Answer<AssistantQueueUsersQueryResponse, W>
  /** POST /api/v2/assistants */
  postAssistants<W extends boolean = false>(body: Assistant, options?: _Inline<W>, call?: _Call<W>): _Answer<Assistant, W>
  /** POST /api/v2/assistants/agentchecklists */
  postAssistantsAgentchecklists<W extends boolean = false>(body: AgentChecklist, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentChecklist, W>
  /** PUT /api/v2/assistants/{assistantId}/queues/{queueId} */
  putAssistantQueue<W extends boolean = false>(assistantId: string, queueId: string, body: AssistantQueue, options?: _Inline<W>, call?: _Call<W>): _Answer<AssistantQueue, W>
  /** PUT /api/v2/assistants/agentchecklists/{agentChecklistId} */
  putAssistantsAgentchecklist<W extends boolean = false>(agentChecklistId: string, body: AgentChecklist, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentChecklist, W>
}

export interface AgentChecklist {
  id?: string
  name: string
  language: string
  checklistItems: AgentChecklistItem[]
  createdBy?: UserReference
  modifiedBy?: UserReference
  dateCreated?: string
  dateModified?: string
  selfUri?: string
}

export interface AgentChecklistItem {
  id?: string
  name: string
  description?: string
  automatedCheckEnabled?: boolean
  exactPhraseMatch?: boolean
  important?: boolean
  selfUri?: string
}

export interface AgentChecklistListing {
  entities?: AgentChecklist[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface AssistantListing {
  entities?: Assistant[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface AssistantQueueListing {
  entities?: AssistantQueue[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface AssistantQueueUser {
  id: string
}

export interface AssistantQueueUsersBulkAddRequest {
  entities: AssistantQueueUser[]
}

export interface AssistantQueueUsersBulkRemoveRequest {
  entities: AssistantQueueUser[]
}

export interface AssistantQueueUsersJobErrorInfo {
  message?: string
  code?: string
}

export interface AssistantQueueUsersJobsRequest {
  action: _Open<"AutoAssignment" | "ManualAssignment">
}

export interface AssistantQueueUsersJobsResponse {
  id?: string
  selfUri?: string
  status?: _Open<"InProgress" | "Succeeded" | "Failed">
  errorInfo?: AssistantQueueUsersJobErrorInfo
}

export interface AssistantQueueUsersQueryRequest {
  entities: AssistantQueueUser[]
}

export interface AssistantQueueUsersQueryResponse {
  queue?: AssistantQueue
  users?: UserReference[]
}
export {}
