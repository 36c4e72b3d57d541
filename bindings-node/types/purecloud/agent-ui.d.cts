// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AutoAnswerSettings } from './_shared.cjs'

export class AgentUIApi extends _PureCloudGroup {
  /** DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  deleteUsersAgentuiAgentsAutoanswerAgentIdSettings<W extends boolean = false>(agentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  getUsersAgentuiAgentsAutoanswerAgentIdSettings<W extends boolean = false>(agentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AutoAnswerSettings, W>
  /** PATCH /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  patchUsersAgentuiAgentsAutoanswerAgentIdSettings<W extends boolean = false>(agentId: string, body: AutoAnswerSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<AutoAnswerSettings, W>
  /** PUT /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  putUsersAgentuiAgentsAutoanswerAgentIdSettings<W extends boolean = false>(agentId: string, body: AutoAnswerSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<AutoAnswerSettings, W>
}
export {}
