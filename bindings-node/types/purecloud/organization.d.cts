// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { FieldConfig, Limit, Organization } from './_shared.cjs'

export class OrganizationApi extends _PureCloudGroup {
  /** GET /api/v2/fieldconfig */
  getFieldconfig<W extends boolean = false>(type: string, options?: _Inline<W>, call?: _Call<W>): _Answer<FieldConfig, W>
  /** GET /api/v2/organizations/authentication/settings */
  getOrganizationsAuthenticationSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<OrgAuthSettings, W>
  /** GET /api/v2/organizations/embeddedintegration */
  getOrganizationsEmbeddedintegration<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<EmbeddedIntegration, W>
  /** GET /api/v2/organizations/ipaddressauthentication */
  getOrganizationsIpaddressauthentication<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<IpAddressAuthentication, W>
  /** GET /api/v2/organizations/limits/changerequests/{requestId} */
  getOrganizationsLimitsChangerequest<W extends boolean = false>(requestId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LimitChangeRequestDetails, W>
  /** GET /api/v2/organizations/limits/changerequests */
  getOrganizationsLimitsChangerequests<W extends boolean = false>(options?: { after?: number; before?: number; status?: _Open<"Approved" | "Rejected" | "Rollback" | "Pending" | "Open" | "SecondaryApprovalNamespacesAdded" | "ReviewerApproved" | "ReviewerRejected" | "ReviewerRollback" | "ImplementingChange" | "ChangeImplemented" | "ImplementingRollback" | "RollbackImplemented">; pageSize?: number; expand?: _Many<_Open<"statusHistory">> } & _Inline<W>, call?: _Call<W>): _Answer<LimitChangeRequestsEntityListing, W>
  /** All items of GET /api/v2/organizations/limits/changerequests */
  getOrganizationsLimitsChangerequestsIter<W extends boolean = false>(options?: { after?: number; before?: number; status?: _Open<"Approved" | "Rejected" | "Rollback" | "Pending" | "Open" | "SecondaryApprovalNamespacesAdded" | "ReviewerApproved" | "ReviewerRejected" | "ReviewerRollback" | "ImplementingChange" | "ChangeImplemented" | "ImplementingRollback" | "RollbackImplemented">; pageSize?: number; expand?: _Many<_Open<"statusHistory">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LimitChangeRequestDetails, LimitChangeRequestsEntityListing, W>
  /** GET /api/v2/organizations/limits/docs */
  getOrganizationsLimitsDocs<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<LimitDocumentation, W>
  /** GET /api/v2/organizations/limits/docs/freetrial */
  getOrganizationsLimitsDocsFreetrial<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<FreeTrialLimitDocs, W>
  /** GET /api/v2/organizations/limits/namespaces/{namespaceName} */
  getOrganizationsLimitsNamespace<W extends boolean = false>(namespaceName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LimitsEntityListing, W>
  /** GET /api/v2/organizations/limits/namespaces/{namespaceName}/defaults */
  getOrganizationsLimitsNamespaceDefaults<W extends boolean = false>(namespaceName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LimitsEntityListing, W>
  /** GET /api/v2/organizations/limits/namespaces */
  getOrganizationsLimitsNamespaces<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** GET /api/v2/organizations/me */
  getOrganizationsMe<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<Organization, W>
  /** GET /api/v2/organizations/whitelist @deprecated */
  getOrganizationsWhitelist<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<OrgWhitelistSettings, W>
  /** PATCH /api/v2/organizations/authentication/settings */
  patchOrganizationsAuthenticationSettings<W extends boolean = false>(body: OrgAuthSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<OrgAuthSettings, W>
  /** PATCH /api/v2/organizations/features/{featureName} */
  patchOrganizationsFeature<W extends boolean = false>(featureName: string, body: FeatureState, options?: _Inline<W>, call?: _Call<W>): _Answer<OrganizationFeatures, W>
  /** PUT /api/v2/organizations/embeddedintegration */
  putOrganizationsEmbeddedintegration<W extends boolean = false>(body: EmbeddedIntegration, options?: _Inline<W>, call?: _Call<W>): _Answer<EmbeddedIntegration, W>
  /** PUT /api/v2/organizations/ipaddressauthentication */
  putOrganizationsIpaddressauthentication<W extends boolean = false>(body: IpAddressAuthentication, options?: _Inline<W>, call?: _Call<W>): _Answer<IpAddressAuthentication, W>
  /** PUT /api/v2/organizations/me */
  putOrganizationsMe<W extends boolean = false>(options?: { body?: Organization } & _Inline<W>, call?: _Call<W>): _Answer<Organization, W>
  /** PUT /api/v2/organizations/whitelist @deprecated */
  putOrganizationsWhitelist<W extends boolean = false>(body: OrgWhitelistSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<OrgWhitelistSettings, W>
}

export interface ApprovalNamespace {
  namespace?: _Open<"users.rules" | "voice.transcription" | "agent.assistant" | "agentic.virtual.agents" | "analytics.agents" | "analytics.alerting" | "analytics.data.extraction" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "anomaly.detection" | "architect" | "audiohook" | "audiohook.monitor" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "business.rules" | "callback" | "case.management" | "cobrowse" | "content.management" | "conversation" | "copilot" | "dataactions" | "datatables" | "directory" | "dsar" | "email" | "employee.engagement" | "event.orchestration" | "external.contacts" | "external.events.data.ingestion" | "gamification" | "gcv" | "gdpr" | "groups" | "guides" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "internal.messaging" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "mcp.analytics.aggregates" | "mcp" | "media.communications" | "messaging" | "micro.frontend" | "multi.org" | "notifications" | "onboarding" | "organization.notice" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "screen.monitoring" | "sda" | "search" | "secondary.automation.testing" | "skills" | "social.media" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management.adherence" | "workforce.management.agent.availability" | "workforce.management.forecast" | "workforce.management" | "workforce.management.scheduling.preferences" | "workforce.management.self.schedule" | "workforce.management.shift.trading" | "system">
  status?: _Open<"Approved" | "Rejected" | "Rollback" | "Pending" | "Open" | "SecondaryApprovalNamespacesAdded" | "ReviewerApproved" | "ReviewerRejected" | "ReviewerRollback" | "ImplementingChange" | "ChangeImplemented" | "ImplementingRollback" | "RollbackImplemented">
  type?: _Open<"Primary" | "Secondary" | "System">
}

export interface EmbeddedIntegration {
  enableWhitelist?: boolean
  domainWhitelist?: string[]
}

export interface FeatureState {
  enabled?: boolean
}

export interface FreeTrialLimit {
  key?: string
  defaultValue?: number
  description?: string
  resource?: string
}

export interface FreeTrialLimitDocs {
  namespaces?: FreeTrialNamespace[]
}

export interface FreeTrialNamespace {
  name?: string
  friendlyName?: string
  limits?: FreeTrialLimit[]
}

export interface IpAddressAuthentication {
  networkWhitelist?: string[]
}

export interface LimitChangeRequestDetails {
  id?: string
  key: string
  namespace: _Open<"users.rules" | "voice.transcription" | "agent.assistant" | "agentic.virtual.agents" | "analytics.agents" | "analytics.alerting" | "analytics.data.extraction" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "anomaly.detection" | "architect" | "audiohook" | "audiohook.monitor" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "business.rules" | "callback" | "case.management" | "cobrowse" | "content.management" | "conversation" | "copilot" | "dataactions" | "datatables" | "directory" | "dsar" | "email" | "employee.engagement" | "event.orchestration" | "external.contacts" | "external.events.data.ingestion" | "gamification" | "gcv" | "gdpr" | "groups" | "guides" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "internal.messaging" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "mcp.analytics.aggregates" | "mcp" | "media.communications" | "messaging" | "micro.frontend" | "multi.org" | "notifications" | "onboarding" | "organization.notice" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "screen.monitoring" | "sda" | "search" | "secondary.automation.testing" | "skills" | "social.media" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management.adherence" | "workforce.management.agent.availability" | "workforce.management.forecast" | "workforce.management" | "workforce.management.scheduling.preferences" | "workforce.management.self.schedule" | "workforce.management.shift.trading" | "system">
  requestedValue: number
  description: string
  supportCaseUrl: string
  status?: _Open<"Approved" | "Rejected" | "Rollback" | "Pending" | "Open" | "SecondaryApprovalNamespacesAdded" | "ReviewerApproved" | "ReviewerRejected" | "ReviewerRollback" | "ImplementingChange" | "ChangeImplemented" | "ImplementingRollback" | "RollbackImplemented">
  currentValue?: number
  dateCreated?: string
  statusHistory?: StatusChange[]
  dateCompleted?: string
  rejectReason?: _Open<"AlternativeExists" | "IncreaseNotRequired" | "PlatformMisuse" | "PlatformStability" | "OtherReason">
  approvalNamespaces?: ApprovalNamespace[]
  selfUri?: string
}

export interface LimitChangeRequestsEntityListing {
  entities?: LimitChangeRequestDetails[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface LimitDocs {
  key?: string
  defaultValue?: number
  description?: string
  resource?: string
  configurable?: boolean
  trackable?: boolean
}

export interface LimitDocumentation {
  url?: string
  namespaces?: NamespaceDocs[]
}

export interface LimitsEntityListing {
  entities?: Limit[]
}

export interface NamespaceDocs {
  name?: string
  friendlyName?: string
  limits?: LimitDocs[]
}

export interface OrgAuthSettings {
  multifactorAuthenticationRequired?: boolean
  domainAllowlistEnabled?: boolean
  domainAllowlist?: string[]
  ipAddressAllowlist?: string[]
  passwordRequirements?: PasswordRequirements
  inactivityTimeoutExclusions?: string[]
  universalLogout?: boolean
  tokenStorageLocation?: _Open<"persistent" | "session">
}

export interface OrgWhitelistSettings {
  enableWhitelist?: boolean
  domainWhitelist?: string[]
}

export interface OrganizationFeatures {
  realtimeCIC?: boolean
  purecloud?: boolean
  hipaa?: boolean
  ucEnabled?: boolean
  pci?: boolean
  purecloudVoice?: boolean
  xmppFederation?: boolean
  chat?: boolean
  informalPhotos?: boolean
  directory?: boolean
  contactCenter?: boolean
  unifiedCommunications?: boolean
  custserv?: boolean
}

export interface PasswordRequirements {
  minimumLength?: number
  minimumDigits?: number
  minimumLetters?: number
  minimumUpper?: number
  minimumLower?: number
  minimumSpecials?: number
  minimumAgeSeconds?: number
  expirationDays?: number
}

export interface StatusChange {
  dateStatusChanged?: string
  status?: _Open<"Approved" | "Rejected" | "Rollback" | "Pending" | "Open" | "SecondaryApprovalNamespacesAdded" | "ReviewerApproved" | "ReviewerRejected" | "ReviewerRollback" | "ImplementingChange" | "ChangeImplemented" | "ImplementingRollback" | "RollbackImplemented">
  previousStatus?: _Open<"Approved" | "Rejected" | "Rollback" | "Pending" | "Open" | "SecondaryApprovalNamespacesAdded" | "ReviewerApproved" | "ReviewerRejected" | "ReviewerRollback" | "ImplementingChange" | "ChangeImplemented" | "ImplementingRollback" | "RollbackImplemented">
  namespace?: _Open<"users.rules" | "voice.transcription" | "agent.assistant" | "agentic.virtual.agents" | "analytics.agents" | "analytics.alerting" | "analytics.data.extraction" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "anomaly.detection" | "architect" | "audiohook" | "audiohook.monitor" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "business.rules" | "callback" | "case.management" | "cobrowse" | "content.management" | "conversation" | "copilot" | "dataactions" | "datatables" | "directory" | "dsar" | "email" | "employee.engagement" | "event.orchestration" | "external.contacts" | "external.events.data.ingestion" | "gamification" | "gcv" | "gdpr" | "groups" | "guides" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "internal.messaging" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "mcp.analytics.aggregates" | "mcp" | "media.communications" | "messaging" | "micro.frontend" | "multi.org" | "notifications" | "onboarding" | "organization.notice" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "screen.monitoring" | "sda" | "search" | "secondary.automation.testing" | "skills" | "social.media" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management.adherence" | "workforce.management.agent.availability" | "workforce.management.forecast" | "workforce.management" | "workforce.management.scheduling.preferences" | "workforce.management.self.schedule" | "workforce.management.shift.trading" | "system">
  message?: string
  rejectReason?: _Open<"AlternativeExists" | "IncreaseNotRequired" | "PlatformMisuse" | "PlatformStability" | "OtherReason">
}
export {}
