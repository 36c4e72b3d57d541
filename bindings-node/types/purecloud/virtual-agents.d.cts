// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AgenticVirtualAgent, AgenticVirtualAgentEntityListing, AgenticVirtualAgentJob, AgenticVirtualAgentVersionPublishJob, AgenticVirtualAgentVersionPublishJobRequest, CreateAgenticVirtualAgent, UpdateAgenticVirtualAgent } from './_shared.cjs'

export class VirtualAgentsApi extends _PureCloudGroup {
  /** DELETE /api/v2/agentic/virtualagents/{virtualAgentId}/jobs */
  deleteAgenticVirtualagentJobs<W extends boolean = false>(virtualAgentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgenticVirtualAgentJob, W>
  /** GET /api/v2/agentic/virtualagents/{virtualAgentId} */
  getAgenticVirtualagent<W extends boolean = false>(virtualAgentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgenticVirtualAgent, W>
  /** GET /api/v2/agentic/virtualagents/{virtualAgentId}/jobs/{jobId} */
  getAgenticVirtualagentJob<W extends boolean = false>(virtualAgentId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgenticVirtualAgentJob, W>
  /** GET /api/v2/agentic/virtualagents */
  getAgenticVirtualagents<W extends boolean = false>(options?: { name?: string; nameContains?: string; status?: string; sortBy?: string; sortOrder?: string; pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<AgenticVirtualAgentEntityListing, W>
  /** All items of GET /api/v2/agentic/virtualagents */
  getAgenticVirtualagentsIter<W extends boolean = false>(options?: { name?: string; nameContains?: string; status?: string; sortBy?: string; sortOrder?: string; pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AgenticVirtualAgent, AgenticVirtualAgentEntityListing, W>
  /** PATCH /api/v2/agentic/virtualagents/{virtualAgentId} */
  patchAgenticVirtualagent<W extends boolean = false>(virtualAgentId: string, body: UpdateAgenticVirtualAgent, options?: _Inline<W>, call?: _Call<W>): _Answer<AgenticVirtualAgent, W>
  /** POST /api/v2/agentic/virtualagents */
  postAgenticVirtualagents<W extends boolean = false>(body: CreateAgenticVirtualAgent, options?: _Inline<W>, call?: _Call<W>): _Answer<AgenticVirtualAgent, W>
  /** POST /api/v2/agentic/virtualagents/{virtualAgentId}/versions/{versionId}/jobs */
  postAgenticVirtualagentVersionJobs<W extends boolean = false>(virtualAgentId: string, versionId: string, body: AgenticVirtualAgentVersionPublishJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AgenticVirtualAgentVersionPublishJob, W>
}
export {}
