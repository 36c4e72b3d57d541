// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Moment as _Moment, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { BulkErrorDetail, Prompt } from './_shared.cjs'

export class TelephonyApi extends _PureCloudGroup {
  /** DELETE /api/v2/telephony/organization/link/{targetOrganizationId} */
  deleteTelephonyOrganizationLinkTargetOrganizationId<W extends boolean = false>(targetOrganizationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/telephony/agents/{agentId}/greetings */
  getTelephonyAgentGreetings<W extends boolean = false>(agentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentGreeting, W>
  /** GET /api/v2/telephony/agents/greetings/me */
  getTelephonyAgentsGreetingsMe<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SelfAgentGreeting, W>
  /** GET /api/v2/telephony/calls/metrics */
  getTelephonyCallsMetrics<W extends boolean = false>(options?: { metricType?: _Open<"cloud" | "premises"> } & _Inline<W>, call?: _Call<W>): _Answer<OrganizationCallMetrics, W>
  /** GET /api/v2/telephony/mediaregions */
  getTelephonyMediaregions<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<MediaRegions, W>
  /** GET /api/v2/telephony/numbers/routing */
  getTelephonyNumbersRouting<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; numberId?: string; activeRoutingOrganizationId?: string; ownerOrganizationId?: string; status?: _Open<"Normal" | "Redirected" | "Pending"> } & _Inline<W>, call?: _Call<W>): _Answer<NumberRoutingListing, W>
  /** All items of GET /api/v2/telephony/numbers/routing */
  getTelephonyNumbersRoutingIter<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; numberId?: string; activeRoutingOrganizationId?: string; ownerOrganizationId?: string; status?: _Open<"Normal" | "Redirected" | "Pending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<NumberRouting, NumberRoutingListing, W>
  /** GET /api/v2/telephony/organization/link */
  getTelephonyOrganizationLink<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<OrganizationLinkResponse[], W>
  /** GET /api/v2/telephony/organization/link/regions */
  getTelephonyOrganizationLinkRegions<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<RegionResponse[], W>
  /** GET /api/v2/telephony/prefixes */
  getTelephonyPrefixes<W extends boolean = false>(type: string, options?: { before?: string; after?: string; pageSize?: string; prefix?: string } & _Inline<W>, call?: _Call<W>): _Answer<PrefixListing, W>
  /** All items of GET /api/v2/telephony/prefixes */
  getTelephonyPrefixesIter<W extends boolean = false>(type: string, options?: { before?: string; after?: string; pageSize?: string; prefix?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<PrefixListingItem, PrefixListing, W>
  /** GET /api/v2/telephony/prefixes/simulate/call */
  getTelephonyPrefixesSimulateCall<W extends boolean = false>(number: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CallSimulationResult, W>
  /** GET /api/v2/telephony/settings */
  getTelephonySettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<TelephonySettings, W>
  /** GET /api/v2/telephony/sipmessages/conversations/{conversationId} */
  getTelephonySipmessagesConversation<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Callmessage, W>
  /** GET /api/v2/telephony/sipmessages/conversations/{conversationId}/headers */
  getTelephonySipmessagesConversationHeaders<W extends boolean = false>(conversationId: string, options?: { keys?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<Callheader, W>
  /** GET /api/v2/telephony/siptraces */
  getTelephonySiptraces<W extends boolean = false>(dateStart: _Moment, dateEnd: _Moment, options?: { callId?: string; toUser?: string; fromUser?: string; conversationId?: string } & _Inline<W>, call?: _Call<W>): _Answer<SipSearchResult, W>
  /** GET /api/v2/telephony/siptraces/download/{downloadId} */
  getTelephonySiptracesDownloadDownloadId<W extends boolean = false>(downloadId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SignedUrlResponse, W>
  /** PATCH /api/v2/telephony/organization/link/approve/{requestingOrganizationId} */
  patchTelephonyOrganizationLinkApproveRequestingOrganizationId<W extends boolean = false>(requestingOrganizationId: string, body: OrganizationLinkApprovalRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/telephony/numbers/routing */
  postTelephonyNumbersRouting<W extends boolean = false>(body: readonly NumberRoutingRequest[], options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/telephony/numbers/routing/all */
  postTelephonyNumbersRoutingAll<W extends boolean = false>(body: DisasterRecoveryAllRoutingRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/telephony/numbers/routing/reset */
  postTelephonyNumbersRoutingReset<W extends boolean = false>(body: NumberRoutingResetOrganizationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/telephony/organization/link */
  postTelephonyOrganizationLink<W extends boolean = false>(body: CreateOrganizationLink, options?: _Inline<W>, call?: _Call<W>): _Answer<OrganizationLink, W>
  /** POST /api/v2/telephony/prefixes/bulk */
  postTelephonyPrefixesBulk<W extends boolean = false>(body: BulkPrefixesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkPrefixesResponse, W>
  /** POST /api/v2/telephony/siptraces/download */
  postTelephonySiptracesDownload<W extends boolean = false>(body: SIPSearchPublicRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<SipDownloadResponse, W>
  /** PUT /api/v2/telephony/agents/{agentId}/greetings */
  putTelephonyAgentGreetings<W extends boolean = false>(agentId: string, body: AgentGreeting, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentGreeting, W>
  /** PUT /api/v2/telephony/agents/greetings/me */
  putTelephonyAgentsGreetingsMe<W extends boolean = false>(body: SelfAgentGreeting, options?: _Inline<W>, call?: _Call<W>): _Answer<SelfAgentGreeting, W>
  /** PUT /api/v2/telephony/settings */
  putTelephonySettings<W extends boolean = false>(body: TelephonySettings, options?: _Inline<W>, call?: _Call<W>): _Answer<TelephonySettings, W>
}

export interface AgentGreeting {
  id?: string
  inboundPrompt?: Prompt
  outboundPrompt?: Prompt
  inboundPromptDefaultLanguage?: string
  outboundPromptDefaultLanguage?: string
  selfUri?: string
}

export interface BulkEntityErrorPrefix {
  code?: string
  message?: string
  status?: number
  retryable?: boolean
  details?: BulkErrorDetail[]
  entity?: Prefix
}

export interface BulkPrefixesRequest {
  entities: Prefix[]
}

export interface BulkPrefixesResponse {
  results?: BulkResponseResultPrefixPrefixBulkEntityErrorPrefix[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface BulkResponseResultPrefixPrefixBulkEntityErrorPrefix {
  id?: string
  success?: boolean
  entity?: Prefix
  error?: BulkEntityErrorPrefix
  status?: number
}

export interface CallSimulationResult {
  allowed: boolean
  level?: _Open<"NGN" | "BlockPrefixSupport" | "AllowPrefix" | "BlockPrefix" | "HighCost">
  matchedPrefix?: string
}

export interface Callheader {
  id?: string
  name?: string
  headers?: { [key: string]: string[] }
  selfUri?: string
}

export interface Callmessage {
  id?: string
  name?: string
  message?: string
  selfUri?: string
}

export interface CreateOrganizationLink {
  targetOrganizationId: string
  targetRegion: string
}

export interface DisasterRecoveryAllRoutingRequest {
  sourceOrganizationId: string
  switchOrganizationId: string
  targetRegion: string
}

export interface HomerRecord {
  id?: string
  name?: string
  date?: string
  milliTs?: string
  microTs?: string
  method?: string
  replyReason?: string
  ruri?: string
  ruriUser?: string
  ruriDomain?: string
  fromUser?: string
  fromDomain?: string
  fromTag?: string
  toUser?: string
  toDomain?: string
  toTag?: string
  pidUser?: string
  contactUser?: string
  authUser?: string
  callid?: string
  callidAleg?: string
  via1?: string
  via1Branch?: string
  cseq?: string
  diversion?: string
  reason?: string
  contentType?: string
  auth?: string
  userAgent?: string
  sourceIp?: string
  sourcePort?: string
  destinationIp?: string
  destinationPort?: string
  contactIp?: string
  contactPort?: string
  originatorIp?: string
  originatorPort?: string
  correlationId?: string
  proto?: string
  family?: string
  rtpStat?: string
  type?: string
  node?: string
  trans?: string
  dbnode?: string
  msg?: string
  sourceAlias?: string
  destinationAlias?: string
  conversationId?: string
  participantId?: string
  selfUri?: string
}

export interface MediaRegions {
  awsHomeRegion?: string
  awsCoreRegions?: string[]
  awsSatelliteRegions?: string[]
}

export interface NumberRouting {
  numberId?: string
  ownerOrganizationId?: string
  carrierCode?: string
  pendingOrganizationId?: string
  region?: string
  status?: _Open<"Normal" | "Redirected" | "Pending">
  activeOrganizationId?: string
  linkedOrganizationIds?: string[]
}

export interface NumberRoutingListing {
  entities?: NumberRouting[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface NumberRoutingRequest {
  organizationId?: string
  numberId?: string
  targetRegion?: string
}

export interface NumberRoutingResetOrganizationRequest {
  resetOrganizationId: string
}

export interface OrganizationCallMetrics {
  usage: number
  autoScalingTriggerPercentage: number
  cpuIntensity: _Open<"Low" | "Medium" | "High" | "Unknown">
  memoryIntensity: _Open<"Low" | "Medium" | "High" | "Unknown">
  concurrentCallCount: number
  concurrentCallSessionCount: number
  maxCallCapacity: number
  maxCallSessionCapacity: number
  autoScaleInProgress: _Open<"Up" | "Down" | "None" | "Unknown">
}

export interface OrganizationLink {
  sourceOrganizationId: string
  targetOrganizationId: string
  sourceRegion: string
  targetRegion: string
  status?: _Open<"Approved" | "Pending" | "ApprovalPending" | "Rejected">
}

export interface OrganizationLinkApprovalRequest {
  approval: boolean
}

export interface OrganizationLinkResponse {
  sourceOrganizationId?: string
  targetOrganizationId?: string
  sourceRegion?: string
  targetRegion?: string
  targetName?: string
  status?: _Open<"Approved" | "Pending" | "ApprovalPending" | "Rejected">
}

export interface Prefix {
  countryCode: string
  number?: string
  type?: _Open<"Allow" | "Block">
  action?: _Open<"Add" | "Delete">
}

export interface PrefixListing {
  entities?: PrefixListingItem[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface PrefixListingItem {
  countryCode?: string
  number?: string
  type?: _Open<"Allow" | "Block">
}

export interface RegionResponse {
  regionName?: string
}

export interface SIPSearchPublicRequest {
  id?: string
  name?: string
  callId?: string
  toUser?: string
  fromUser?: string
  conversationId?: string
  participantId?: string
  dateStart: string
  dateEnd: string
  selfUri?: string
}

export interface SelfAgentGreeting {
  id?: string
  inboundPrompt?: Prompt
  outboundPrompt?: Prompt
  inboundPromptDefaultLanguage?: string
  outboundPromptDefaultLanguage?: string
  selfUri?: string
}

export interface SignedUrlResponse {
  id?: string
  name?: string
  url?: string
  selfUri?: string
}

export interface SipDownloadResponse {
  downloadId?: string
  documentId?: string
}

export interface SipSearchResult {
  id?: string
  status?: number
  sid?: string
  auth?: string
  message?: string
  data?: HomerRecord[]
  count?: number
  selfUri?: string
}

export interface TelephonySettings {
  persistentConnectionRequired?: boolean
  blockCallerIdAccessCode?: string
}
export {}
