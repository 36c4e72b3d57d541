// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AutoAnswerSettings, DomainEntityRef, EmailSettings, EmailThreadingSettings, ExecutionDataSettingsRequest, UserReference } from './_shared.cjs'

export class SettingsApi extends _PureCloudGroup {
  /** DELETE /api/v2/emails/settings/threading */
  deleteEmailsSettingsThreading<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/externalcontacts/settings */
  deleteExternalcontactsSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<UpdatedSettingsResponse, W>
  /** DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  deleteUsersAgentuiAgentsAutoanswerAgentIdSettings<W extends boolean = false>(agentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/emails/settings */
  getEmailsSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<EmailSettings, W>
  /** GET /api/v2/emails/settings/threading */
  getEmailsSettingsThreading<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<EmailThreadingSettings, W>
  /** GET /api/v2/externalcontacts/settings */
  getExternalcontactsSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalContactsSettings, W>
  /** GET /api/v2/settings/executiondata */
  getSettingsExecutiondata<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ExecutionDataGlobalSettingsResponse, W>
  /** GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  getUsersAgentuiAgentsAutoanswerAgentIdSettings<W extends boolean = false>(agentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AutoAnswerSettings, W>
  /** PATCH /api/v2/emails/settings */
  patchEmailsSettings<W extends boolean = false>(options?: { body?: EmailSettings } & _Inline<W>, call?: _Call<W>): _Answer<EmailSettings, W>
  /** PATCH /api/v2/emails/settings/threading */
  patchEmailsSettingsThreading<W extends boolean = false>(options?: { body?: EmailThreadingSettings } & _Inline<W>, call?: _Call<W>): _Answer<EmailThreadingSettings, W>
  /** PATCH /api/v2/settings/executiondata */
  patchSettingsExecutiondata<W extends boolean = false>(body: ExecutionDataSettingsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ExecutionDataGlobalSettingsResponse, W>
  /** PATCH /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  patchUsersAgentuiAgentsAutoanswerAgentIdSettings<W extends boolean = false>(agentId: string, body: AutoAnswerSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<AutoAnswerSettings, W>
  /** PUT /api/v2/externalcontacts/settings */
  putExternalcontactsSettings<W extends boolean = false>(options?: { body?: ExternalContactsSettings } & _Inline<W>, call?: _Call<W>): _Answer<UpdatedSettingsResponse, W>
  /** PUT /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  putUsersAgentuiAgentsAutoanswerAgentIdSettings<W extends boolean = false>(agentId: string, body: AutoAnswerSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<AutoAnswerSettings, W>
}

export interface ExecutionDataGlobalSettingsResponse {
  id?: string
  name?: string
  enabled?: boolean
  modifiedBy?: UserReference
  modifiedByClient?: DomainEntityRef
  dateModified?: string
  selfUri?: string
}

export interface ExternalContactsSettings {
  manuallyAssignDivisionsToInteractions?: boolean
  manuallyAssignDivisionsToContacts?: boolean
}

export interface UpdatedSettingsResponse {
  message?: string
}
export {}
