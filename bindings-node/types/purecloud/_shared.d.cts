// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Open as _Open } from '../group.cjs'

export interface AchievedOutcome {
  id: string
  selfUri?: string
}

export interface Actions {
  skillsToRemove?: SkillsToRemove[]
}

export interface AcwSettings {
  wrapupPrompt?: _Open<"MANDATORY" | "OPTIONAL" | "MANDATORY_TIMEOUT" | "MANDATORY_FORCED_TIMEOUT" | "AGENT_REQUESTED">
  timeoutMs?: number
}

export interface AdditionalLanguagesIntent {
  id?: string
  utterances?: NluUtterance[]
}

export interface AdditionalLanguagesSynonyms {
  synonyms?: string[]
}

export interface Address {
  name?: string
  nameRaw?: string
  addressNormalized?: string
  addressRaw?: string
  addressDisplayable?: string
}

export interface AddressableEntityRef {
  id?: string
  selfUri?: string
}

export interface AdjustableLiveSpeakerDetection {
  mode?: _Open<"unknown" | "disabled" | "low" | "medium" | "high">
  preconnectDuration?: string
  eventName?: string
  isPersonLikely?: boolean
  totalRingbacks?: number
  lineConnected?: boolean
}

export interface AfterCallWork {
  startTime?: string
  endTime?: string
  state?: _Open<"unknown" | "notApplicable" | "skipped" | "pending" | "complete">
}

export interface AgentDirectRoutingBackupSettings {
  queueId?: string
  userId?: string
  waitForAgent?: boolean
  agentWaitSeconds?: number
  backedUpUsers?: string[]
}

export interface AgentMaxUtilizationResponse {
  utilization?: { [key: string]: MediaUtilization }
  labelUtilizations?: { [key: string]: LabelUtilizationResponse }
  maxInboundCalls?: number
  level?: _Open<"Agent" | "Organization">
}

export interface AgentOwnedRouting {
  enableAgentOwnedCallbacks?: boolean
  maxOwnedCallbackHours?: number
  maxOwnedCallbackDelayHours?: number
}

export interface AgenticVersionAddressableEntity {
  version?: string
  selfUri?: string
}

export interface AgenticVirtualAgent {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  status?: _Open<"Draft" | "Published">
  latestSavedVersion?: AgenticVersionAddressableEntity
  latestProductionReadyVersion?: AgenticVersionAddressableEntity
  imageUri?: string
  selfUri?: string
}

export interface AgenticVirtualAgentEntityListing {
  entities?: AgenticVirtualAgent[]
  pageSize?: number
  pageNumber?: number
  total?: number
  pageCount?: number
}

export interface AgenticVirtualAgentJob {
  id?: string
  status?: _Open<"InProgress" | "Succeeded" | "Failed">
  errors?: ErrorBody[]
  selfUri?: string
}

export interface AgenticVirtualAgentVersionPublish {
  status: _Open<"TestReady" | "ProductionReady">
}

export interface AgenticVirtualAgentVersionPublishJob {
  id?: string
  status?: _Open<"InProgress" | "Succeeded" | "Failed">
  errors?: ErrorBody[]
  selfUri?: string
}

export interface AgenticVirtualAgentVersionPublishJobRequest {
  virtualAgentVersion: AgenticVirtualAgentVersionPublish
}

export interface AggregateMetricData {
  metric?: string
  qualifier?: string
  stats?: StatisticalSummary
}

export interface AggregateViewData {
  name?: string
  stats?: StatisticalSummary
}

export interface AggregationRange {
  gte?: number
  lt?: number
}

export interface AggregationResult {
  type?: _Open<"termFrequency" | "numericRange">
  dimension?: string
  metric?: string
  count?: number
  results?: AggregationResultEntry[]
}

export interface AggregationResultEntry {
  count?: number
  value?: string
  gte?: number
  lt?: number
}

export interface AiAnswer {
  answerId?: string
  explanation?: string
  failureType?: _Open<"LowConfidenceError" | "ParsingError" | "ServiceError" | "LowHistoricalAccuracyError">
  markedNotApplicable?: boolean
}

export interface AiScoring {
  failureType?: _Open<"QuotaReached" | "ParsingError" | "ServiceError" | "InvalidRequest" | "DuplicateFormSameAgent" | "Unauthorized" | "DuplicateAutomatedFormWithCopiedScore">
  pending?: boolean
  dateLastChanged?: string
}

export interface AiScoringSetting {
  enabled?: boolean
}

export interface AiScoringSettings {
  id?: string
  questionGroupSettings?: QuestionGroupSettings[]
  selfUri?: string
}

export interface AnalyticsAgentGroup {
  agentGroupId?: string
  agentGroupType?: _Open<"Group" | "SkillGroup" | "Team">
}

export interface AnalyticsConversation {
  accessAttributes?: string[]
  associatedConversationId?: string
  conferenceStart?: string
  consultationConversationIds?: string[]
  conversationEnd?: string
  conversationId?: string
  conversationInitiator?: _Open<"acd" | "agent" | "api" | "botflow" | "campaign" | "customer" | "dialer" | "external" | "fax" | "group" | "inbound" | "ivr" | "manual" | "outbound" | "station" | "user" | "voicemail" | "voicesurveyflow" | "workflow">
  conversationStart?: string
  customerParticipation?: boolean
  divisionIds?: string[]
  externalTag?: string
  inactivityTimeout?: string
  knowledgeBaseIds?: string[]
  mediaStatsMinConversationMos?: number
  mediaStatsMinConversationRFactor?: number
  originatingDirection?: _Open<"inbound" | "outbound">
  originatingSocialMediaPublic?: boolean
  selfServed?: boolean
  evaluations?: AnalyticsEvaluation[]
  surveys?: AnalyticsSurvey[]
  resolutions?: AnalyticsResolution[]
  participants?: AnalyticsParticipant[]
}

export interface AnalyticsConversationAsyncQueryResponse {
  conversations?: AnalyticsConversation[]
  cursor?: string
  dataAvailabilityDate?: string
}

export interface AnalyticsConversationQueryResponse {
  conversations?: AnalyticsConversationWithoutAttributes[]
  aggregations?: AggregationResult[]
  totalHits?: number
}

export interface AnalyticsConversationSegment {
  audioMuted?: boolean
  conference?: boolean
  destinationConversationId?: string
  destinationSessionId?: string
  disconnectType?: _Open<"client" | "conferenceTransfer" | "consultTransfer" | "dndEndpoint" | "dndTransfer" | "endpoint" | "error" | "forwardTransfer" | "inactivity" | "noAnswerTransfer" | "notAvailableTransfer" | "other" | "peer" | "sessionExpired" | "spam" | "system" | "takeover" | "timeout" | "transfer" | "transportFailure" | "uncallable">
  errorCode?: string
  groupId?: string
  q850ResponseCodes?: number[]
  queueId?: string
  requestedLanguageId?: string
  requestedRoutingSkillIds?: string[]
  requestedRoutingUserIds?: string[]
  segmentEnd?: string
  segmentStart?: string
  segmentType?: _Open<"alert" | "barging" | "callback" | "coaching" | "contacting" | "converting" | "delay" | "dialing" | "hold" | "interact" | "ivr" | "monitoring" | "parked" | "scheduled" | "screenmonitoring" | "sharing" | "system" | "transmitting" | "unknown" | "uploading" | "voicemail" | "wrapup">
  sipResponseCodes?: number[]
  sourceConversationId?: string
  sourceSessionId?: string
  subject?: string
  videoMuted?: boolean
  wrapUpCode?: string
  wrapUpNote?: string
  wrapUpTags?: string[]
  scoredAgents?: AnalyticsScoredAgent[]
  properties?: AnalyticsProperty[]
}

export interface AnalyticsConversationWithoutAttributes {
  accessAttributes?: string[]
  associatedConversationId?: string
  conferenceStart?: string
  consultationConversationIds?: string[]
  conversationEnd?: string
  conversationId?: string
  conversationInitiator?: _Open<"acd" | "agent" | "api" | "botflow" | "campaign" | "customer" | "dialer" | "external" | "fax" | "group" | "inbound" | "ivr" | "manual" | "outbound" | "station" | "user" | "voicemail" | "voicesurveyflow" | "workflow">
  conversationStart?: string
  customerParticipation?: boolean
  divisionIds?: string[]
  externalTag?: string
  inactivityTimeout?: string
  knowledgeBaseIds?: string[]
  mediaStatsMinConversationMos?: number
  mediaStatsMinConversationRFactor?: number
  originatingDirection?: _Open<"inbound" | "outbound">
  originatingSocialMediaPublic?: boolean
  selfServed?: boolean
  evaluations?: AnalyticsEvaluation[]
  surveys?: AnalyticsSurvey[]
  resolutions?: AnalyticsResolution[]
  participants?: AnalyticsParticipantWithoutAttributes[]
}

export interface AnalyticsConversationWithoutAttributesMultiGetResponse {
  conversations?: AnalyticsConversationWithoutAttributes[]
}

export interface AnalyticsEvaluation {
  assigneeApplicable?: boolean
  assigneeId?: string
  calibrationId?: string
  contextId?: string
  deleted?: boolean
  evaluationId?: string
  evaluationStatus?: _Open<"Finished" | "InProgress" | "InReview" | "Pending" | "Retracted">
  evaluatorId?: string
  eventTime?: string
  formId?: string
  formName?: string
  queueId?: string
  released?: boolean
  rescored?: boolean
  systemSubmitted?: boolean
  userId?: string
  oTotalCriticalScore?: number
  oTotalScore?: number
}

export interface AnalyticsFlow {
  endingLanguage?: string
  entryReason?: string
  entryType?: _Open<"agent" | "direct" | "dnis" | "flow" | "outbound">
  exitReason?: string
  flowId?: string
  flowName?: string
  flowType?: _Open<"BOT" | "BUSINESSPROCESS" | "COMMONMODULE" | "DIGITALBOT" | "EMAILSEND" | "INBOUNDCALL" | "INBOUNDCHAT" | "INBOUNDEMAIL" | "INBOUNDSHORTMESSAGE" | "INQUEUECALL" | "INQUEUEEMAIL" | "INQUEUESHORTMESSAGE" | "OUTBOUNDCALL" | "SECURECALL" | "SPEECH" | "SURVEYINVITE" | "VOICE" | "VOICEMAIL" | "VOICESURVEY" | "WORKFLOW" | "WORKITEM">
  flowVersion?: string
  issuedCallback?: boolean
  recognitionFailureReason?: string
  startingLanguage?: string
  transferTargetAddress?: string
  transferTargetName?: string
  transferType?: string
  outcomes?: AnalyticsFlowOutcome[]
}

export interface AnalyticsFlowOutcome {
  flowOutcome?: string
  flowOutcomeEndTimestamp?: string
  flowOutcomeId?: string
  flowOutcomeStartTimestamp?: string
  flowOutcomeValue?: string
}

export interface AnalyticsMediaEndpointStat {
  codecs?: string[]
  discardedPackets?: number
  duplicatePackets?: number
  eventTime?: string
  invalidPackets?: number
  maxLatencyMs?: number
  minMos?: number
  minRFactor?: number
  overrunPackets?: number
  receivedPackets?: number
  underrunPackets?: number
}

export interface AnalyticsParticipant {
  externalContactId?: string
  externalOrganizationId?: string
  flaggedReason?: _Open<"general">
  participantId?: string
  participantName?: string
  purpose?: _Open<"acd" | "agent" | "api" | "botflow" | "campaign" | "customer" | "dialer" | "external" | "fax" | "group" | "inbound" | "ivr" | "manual" | "outbound" | "station" | "user" | "voicemail" | "voicesurveyflow" | "workflow">
  screenRecording?: boolean
  teamId?: string
  userId?: string
  sessions?: AnalyticsSession[]
  attributes?: { [key: string]: string }
}

export interface AnalyticsParticipantWithoutAttributes {
  externalContactId?: string
  externalOrganizationId?: string
  flaggedReason?: _Open<"general">
  participantId?: string
  participantName?: string
  purpose?: _Open<"acd" | "agent" | "api" | "botflow" | "campaign" | "customer" | "dialer" | "external" | "fax" | "group" | "inbound" | "ivr" | "manual" | "outbound" | "station" | "user" | "voicemail" | "voicesurveyflow" | "workflow">
  screenRecording?: boolean
  teamId?: string
  userId?: string
  sessions?: AnalyticsSession[]
}

export interface AnalyticsProperty {
  property?: string
  propertyType?: _Open<"bool" | "integer" | "real" | "date" | "string" | "uuid">
  value?: string
}

export interface AnalyticsProposedAgent {
  agentRank?: number
  proposedAgentId?: string
}

export interface AnalyticsQueryAggregation {
  type?: _Open<"termFrequency" | "numericRange">
  dimension?: string
  metric?: string
  size?: number
  ranges?: AggregationRange[]
}

export interface AnalyticsResolution {
  eventTime?: string
  queueId?: string
  userId?: string
  nNextContactAvoided?: number
}

export interface AnalyticsRoutingStatusRecord {
  startTime?: string
  endTime?: string
  routingStatus?: _Open<"OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING">
}

export interface AnalyticsScoredAgent {
  agentScore?: number
  scoredAgentId?: string
}

export interface AnalyticsSession {
  activeSkillIds?: string[]
  acwSkipped?: boolean
  addressFrom?: string
  addressOther?: string
  addressSelf?: string
  addressTo?: string
  agentAssistantId?: string
  agentBullseyeRing?: number
  agentOwned?: boolean
  ani?: string
  assignerId?: string
  authenticated?: boolean
  bargedParticipantId?: string
  bcc?: string[]
  callbackNumbers?: string[]
  callbackScheduledTime?: string
  callbackUserName?: string
  cc?: string[]
  cleared?: boolean
  coachedParticipantId?: string
  cobrowseRole?: string
  cobrowseRoomId?: string
  deliveryPushed?: boolean
  deliveryStatus?: _Open<"DeliveryFailed" | "DeliveryPushed" | "DeliverySuccess" | "Failed" | "Published" | "Queued" | "Read" | "Received" | "Sent">
  deliveryStatusChangeDate?: string
  destinationAddresses?: string[]
  detectedSpeechEnd?: string
  detectedSpeechStart?: string
  direction?: _Open<"inbound" | "outbound">
  dispositionAnalyzer?: string
  dispositionName?: string
  dnis?: string
  edgeId?: string
  eligibleAgentCounts?: number[]
  engagementSource?: _Open<"AppleMessagesForBusiness" | "Discord" | "Email" | "Facebook" | "FacebookMessenger" | "Glassdoor" | "GoogleBusinessProfile" | "Instagram" | "KakaoTalk" | "Line" | "LinkedIn" | "MicrosoftTeams" | "MobileChat" | "Other" | "QQ" | "Reddit" | "ServiceNow" | "SFDC" | "SMS" | "Snapchat" | "Telegram" | "Threads" | "Trustpilot" | "Unspecified" | "Viber" | "WebChat" | "WeChat" | "Weibo" | "WhatsApp" | "X" | "Yelp" | "YouTube" | "Zendesk" | "OpenMessaging">
  errorCodeDescription?: string
  extendedDeliveryStatus?: string
  flowInType?: string
  flowOutType?: string
  journeyActionId?: string
  journeyActionMapId?: string
  journeyActionMapVersion?: number
  journeyCustomerId?: string
  journeyCustomerIdType?: string
  journeyCustomerSessionId?: string
  journeyCustomerSessionIdType?: string
  mediaBridgeId?: string
  mediaCount?: number
  mediaType?: _Open<"callback" | "chat" | "cobrowse" | "email" | "internalmessage" | "message" | "screenmonitoring" | "screenshare" | "unknown" | "video" | "voice">
  messageType?: string
  monitoredParticipantId?: string
  outboundCampaignId?: string
  outboundContactId?: string
  outboundContactListId?: string
  peerId?: string
  protocolCallId?: string
  provider?: string
  recording?: boolean
  remote?: string
  remoteNameDisplayable?: string
  removedSkillIds?: string[]
  requestedRoutings?: string[]
  roomId?: string
  routingRing?: number
  routingRule?: string
  routingRuleType?: _Open<"Bullseye" | "Conditional" | "Predictive" | "Preferred">
  screenMonitoredUserId?: string
  screenShareAddressSelf?: string
  screenShareRoomId?: string
  scriptId?: string
  selectedAgentId?: string
  selectedAgentRank?: number
  sessionDnis?: string
  sessionId?: string
  sharingScreen?: boolean
  skillExpressionId?: string
  skipEnabled?: boolean
  snippetRecording?: boolean
  timeoutSeconds?: number
  usedRouting?: _Open<"Bullseye" | "Conditional" | "Direct" | "Last" | "Manual" | "Predictive" | "Preferred" | "Standard" | "Vip">
  videoAddressSelf?: string
  videoRoomId?: string
  waitingInteractionCounts?: number[]
  agentGroups?: AnalyticsAgentGroup[]
  proposedAgents?: AnalyticsProposedAgent[]
  mediaEndpointStats?: AnalyticsMediaEndpointStat[]
  flow?: AnalyticsFlow
  metrics?: AnalyticsSessionMetric[]
  segments?: AnalyticsConversationSegment[]
}

export interface AnalyticsSessionMetric {
  emitDate?: string
  name?: string
  value?: number
}

export interface AnalyticsSurvey {
  eventTime?: string
  queueId?: string
  surveyCompletedDate?: string
  surveyFormContextId?: string
  surveyFormId?: string
  surveyFormName?: string
  surveyId?: string
  surveyPartialResponse?: boolean
  surveyPromoterScore?: number
  surveyStatus?: string
  surveyType?: _Open<"Web" | "Voice">
  userId?: string
  oSurveyTotalScore?: number
}

export interface AnalyticsUserDetail {
  userId?: string
  primaryPresence?: AnalyticsUserPresenceRecord[]
  routingStatus?: AnalyticsRoutingStatusRecord[]
}

export interface AnalyticsUserDetailsAsyncQueryResponse {
  userDetails?: AnalyticsUserDetail[]
  cursor?: string
  dataAvailabilityDate?: string
}

export interface AnalyticsUserDetailsQueryResponse {
  userDetails?: AnalyticsUserDetail[]
  aggregations?: AggregationResult[]
  totalHits?: number
}

export interface AnalyticsUserPresenceRecord {
  startTime?: string
  endTime?: string
  systemPresence?: _Open<"AVAILABLE" | "AWAY" | "BUSY" | "OFFLINE" | "IDLE" | "ON_QUEUE" | "MEAL" | "TRAINING" | "MEETING" | "BREAK">
  organizationPresenceId?: string
}

export interface AnswerGenerationConfig {
  enabled: boolean
}

export interface AnswerOption {
  id?: string
  contextId?: string
  builtInType?: _Open<"Selected" | "Unselected">
  text?: string
  value?: number
  assistanceConditions?: AssistanceCondition[]
}

export interface ApiUsageClientQuery {
  interval: string
  granularity?: _Open<"Day" | "Week" | "Month">
  metrics?: string[]
  groupBy?: string[]
}

export interface ApiUsageQueryResult {
  results?: ApiUsageRow[]
  queryStatus?: _Open<"Complete" | "Failed" | "Running">
  cursors?: Cursors
}

export interface ApiUsageRow {
  clientId?: string
  clientName?: string
  organizationId?: string
  userId?: string
  templateUri?: string
  httpMethod?: string
  status200?: number
  status300?: number
  status400?: number
  status500?: number
  status429?: number
  requests?: number
  date?: string
}

export interface AppleOpaqueId {
  value?: string
}

export interface AssignedSegment {
  id: string
  selfUri?: string
}

export interface AssistanceCondition {
  operator?: _Open<"EXISTS" | "NOTEXISTS">
  topicIds?: string[]
}

export interface Assistant {
  id?: string
  name: string
  dateCreated?: string
  dateModified?: string
  createdBy?: UserReference
  modifiedBy?: UserReference
  googleDialogflowConfig?: GoogleDialogflowConfig
  transcriptionConfig: TranscriptionConfig
  knowledgeSuggestionConfig?: KnowledgeSuggestionConfig
  state?: _Open<"Active" | "Inactive">
  copilot?: Copilot
  selfUri?: string
  variationParent?: AddressableEntityRef
}

export interface AssistantQueue {
  id: string
  mediaTypes: string[]
  assistant?: Assistant
  dateCreated?: string
  dateModified?: string
  selfUri?: string
}

export interface AsyncConversationQuery {
  conversationFilters?: ConversationDetailQueryFilter[]
  segmentFilters?: SegmentDetailQueryFilter[]
  evaluationFilters?: EvaluationDetailQueryFilter[]
  surveyFilters?: SurveyDetailQueryFilter[]
  resolutionFilters?: ResolutionDetailQueryFilter[]
  order?: _Open<"asc" | "desc" | "unordered">
  orderBy?: _Open<"conversationStart" | "conversationEnd" | "segmentStart" | "segmentEnd">
  interval: string
  limit?: number
  startOfDayIntervalMatching?: boolean
}

export interface AsyncQueryResponse {
  jobId?: string
}

export interface AsyncQueryStatus {
  state?: _Open<"QUEUED" | "PENDING" | "FAILED" | "CANCELLED" | "FULFILLED" | "EXPIRED">
  errorMessage?: string
  expirationDate?: string
  submissionDate?: string
  completionDate?: string
}

export interface AsyncUserDetailsQuery {
  interval: string
  userFilters?: UserDetailQueryFilter[]
  presenceFilters?: PresenceDetailQueryFilter[]
  routingStatusFilters?: RoutingStatusDetailQueryFilter[]
  order?: _Open<"asc" | "desc" | "unordered">
  limit?: number
}

export interface Attachment {
  attachmentId?: string
  name?: string
  contentUri?: string
  contentType?: string
  contentLength?: number
  inlineImage?: boolean
}

export interface AudioFormat {
  channels?: number
  bitsPerSample?: number
  sampleRate?: number
  encoding?: _Open<"ULAW" | "ALAW" | "PCM">
}

export interface AuditQuerySort {
  name: _Open<"Timestamp">
  sortOrder: _Open<"ascending" | "descending">
}

export interface AuthzDivision {
  id?: string
  name?: string
  description: string
  homeDivision?: boolean
  objectCounts?: { [key: string]: number }
  selfUri?: string
}

export interface AuthzDivisionCursorListing {
  entities?: AuthzDivision[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface AuthzDivisionEntityListing {
  entities?: AuthzDivision[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface AuthzGrant {
  subjectId?: string
  division?: AuthzDivision
  role?: AuthzGrantRole
  grantMadeAt?: string
}

export interface AuthzGrantPolicy {
  actions?: string[]
  condition?: string
  domain?: string
  entityName?: string
}

export interface AuthzGrantRole {
  id?: string
  name?: string
  description?: string
  policies?: AuthzGrantPolicy[]
  default?: boolean
  selfUri?: string
}

export interface AuthzSubject {
  id?: string
  name?: string
  grants?: AuthzGrant[]
  version?: number
  selfUri?: string
}

export interface AutoAnswerSetting {
  enabled: boolean
}

export interface AutoAnswerSettings {
  settings: { [key: string]: AutoAnswerSetting }
}

export interface AutoSearchConfig {
  type?: _Open<"ArticlesOnly" | "ArticlesWithAnswerHighlights" | "AnswerGeneration">
}

export interface Biography {
  biography?: string
  interests?: string[]
  hobbies?: string[]
  spouse?: string
  education?: Education[]
}

export interface Browser {
  family: string
  version: string
  lang?: string
  fingerprint?: string
  isMobile?: boolean
  viewHeight?: number
  viewWidth?: number
  featuresFlash: boolean
  featuresJava: boolean
  featuresPdf: boolean
  featuresWebrtc: boolean
}

export interface BulkError {
  message?: string
  code?: string
}

export interface BulkErrorDetail {
  fieldName?: string
  value?: string
  message?: string
}

export interface BulkResponse {
  results?: BulkResult[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface BulkResult {
  error?: BulkError
  entity?: any
}

export interface Bullseye {
  rings?: Ring[]
}

export interface Calibration {
  id?: string
  name?: string
  calibrator?: User
  agent?: User
  conversation?: ConversationReference
  evaluationForm?: EvaluationForm
  contextId?: string
  averageScore?: number
  highScore?: number
  lowScore?: number
  createdDate?: string
  evaluations?: Evaluation[]
  evaluators?: User[]
  scoringIndex?: Evaluation
  expertEvaluator?: User
  selfUri?: string
}

export interface Call {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "none">
  id?: string
  direction?: _Open<"inbound" | "outbound">
  recording?: boolean
  recordingState?: _Open<"none" | "active" | "paused">
  recordersState?: RecordersState
  muted?: boolean
  confined?: boolean
  held?: boolean
  securePause?: boolean
  recordingId?: string
  segments?: Segment[]
  errorInfo?: ErrorInfo
  disconnectType?: _Open<"endpoint" | "endpoint.donotdisturb" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.donotdisturb" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  documentId?: string
  startAlertingTime?: string
  connectedTime?: string
  disconnectedTime?: string
  disconnectReasons?: DisconnectReason[]
  faxStatus?: FaxStatus
  provider?: string
  scriptId?: string
  peerId?: string
  uuiData?: string
  self?: Address
  other?: Address
  wrapup?: Wrapup
  afterCallWork?: AfterCallWork
  afterCallWorkRequired?: boolean
  agentAssistantId?: string
  transferSource?: string
  queueMediaSettings?: ConversationQueueMediaSettings
  clientIpAddress?: string
  disposition?: Disposition
}

export interface Callback {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "scheduled" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "scheduled" | "none">
  id?: string
  segments?: Segment[]
  direction?: _Open<"inbound" | "outbound">
  held?: boolean
  disconnectType?: _Open<"endpoint" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  dialerPreview?: DialerPreview
  voicemail?: Voicemail
  callbackNumbers?: string[]
  callbackUserName?: string
  scriptId?: string
  externalCampaign?: boolean
  skipEnabled?: boolean
  timeoutSeconds?: number
  startAlertingTime?: string
  connectedTime?: string
  disconnectedTime?: string
  callbackScheduledTime?: string
  automatedCallbackConfigId?: string
  provider?: string
  peerId?: string
  wrapup?: Wrapup
  afterCallWork?: AfterCallWork
  afterCallWorkRequired?: boolean
  callerId?: string
  callerIdName?: string
  queueMediaSettings?: ConversationQueueMediaSettings
}

export interface CallbackMediaSettings {
  enableAutoAnswer?: boolean
  alertingTimeoutSeconds?: number
  serviceLevel?: ServiceLevel
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  mode?: _Open<"AgentFirst" | "CustomerFirst">
  enableAutoDialAndEnd?: boolean
  autoDialDelaySeconds?: number
  autoEndDelaySeconds?: number
  pacingModifier?: number
  maxRetryCount?: number
  retryDelaySeconds?: number
  liveVoiceReactionType?: _Open<"HangUp" | "TransferToQueue" | "TransferToFlow">
  liveVoiceFlow?: DomainEntityRef
  answeringMachineReactionType?: _Open<"HangUp" | "TransferToQueue" | "TransferToFlow">
  answeringMachineFlow?: DomainEntityRef
  edgeGroup?: DomainEntityRef
  site?: DomainEntityRef
}

export interface Campaign {
  id?: string
  name: string
  dateCreated?: string
  dateModified?: string
  version?: number
  contactList: DomainEntityRef
  queue?: DomainEntityRef
  dialingMode: _Open<"agentless" | "preview" | "power" | "predictive" | "progressive" | "external">
  script?: DomainEntityRef
  edgeGroup?: DomainEntityRef
  site?: DomainEntityRef
  campaignStatus?: _Open<"on" | "stopping" | "off" | "complete" | "invalid" | "forced_off" | "forced_stopping">
  phoneColumns: PhoneColumn[]
  abandonRate?: number
  dncLists?: DomainEntityRef[]
  callableTimeSet?: DomainEntityRef
  callAnalysisResponseSet?: DomainEntityRef
  errors?: RestErrorDetail[]
  callerName: string
  callerAddress: string
  outboundLineCount?: number
  ruleSets?: DomainEntityRef[]
  skipPreviewDisabled?: boolean
  previewTimeOutSeconds?: number
  alwaysRunning?: boolean
  contactSort?: ContactSort
  contactSorts?: ContactSort[]
  noAnswerTimeout?: number
  callAnalysisLanguage?: string
  priority?: number
  contactListFilters?: DomainEntityRef[]
  division?: DomainEntityRef
  agentOwnedColumn?: string
  dynamicContactQueueingSettings?: DynamicContactQueueingSettings
  skillColumns?: string[]
  previewAutoEnd?: boolean
  maxCallsPerAgent?: number
  maxCallsPerAgentDecimal?: number
  callbackAutoAnswer?: boolean
  dynamicLineBalancingSettings?: DynamicLineBalancingSettings
  diagnosticsSettings?: DiagnosticsSettings
  preciseDialingEnabled?: boolean
  selfUri?: string
}

export interface CannedResponseLibraries {
  libraryIds?: string[]
  mode?: _Open<"All" | "SelectedOnly" | "None">
}

export interface CertificateDetails {
  issuer?: string
  subject?: string
  expirationDate?: string
  issueDate?: string
  expired?: boolean
  valid?: boolean
  signatureValid?: boolean
}

export interface Chat {
  jabberId?: string
}

export interface CobrowseWebMessagingSession {
  id?: string
  name?: string
  joinCode?: string
  websocketUrl?: string
  dateOfferEnds?: string
  communicationType?: _Open<"Call" | "Message" | "Unknown">
  selfUri?: string
}

export interface Cobrowsesession {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "scheduled" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "scheduled" | "none">
  id?: string
  disconnectType?: _Open<"endpoint" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  self?: Address
  cobrowseSessionId?: string
  cobrowseRole?: string
  controlling?: string[]
  viewerUrl?: string
  providerEventTime?: string
  startAlertingTime?: string
  connectedTime?: string
  disconnectedTime?: string
  provider?: string
  peerId?: string
  segments?: Segment[]
  wrapup?: Wrapup
  afterCallWork?: AfterCallWork
  afterCallWorkRequired?: boolean
}

export interface ConditionalGroupActivation {
  pilotRule?: ConditionalGroupActivationPilotRule
  rules?: ConditionalGroupActivationRule[]
}

export interface ConditionalGroupActivationCondition {
  simpleMetric?: ConditionalGroupActivationSimpleMetric
  operator?: _Open<"GreaterThan" | "GreaterThanOrEqualTo" | "LessThan" | "LessThanOrEqualTo" | "EqualTo" | "NotEqualTo">
  value?: number
}

export interface ConditionalGroupActivationPilotRule {
  conditions?: ConditionalGroupActivationCondition[]
  conditionExpression?: string
}

export interface ConditionalGroupActivationRule {
  conditions?: ConditionalGroupActivationCondition[]
  conditionExpression?: string
  groups?: MemberGroup[]
}

export interface ConditionalGroupActivationSimpleMetric {
  metric?: _Open<"EstimatedWaitTime" | "IdleAgentCount" | "ServiceLevel">
  queue?: DomainEntityRef
}

export interface ConditionalGroupRouting {
  rules?: ConditionalGroupRoutingRule[]
}

export interface ConditionalGroupRoutingRule {
  queue?: DomainEntityRef
  metric?: _Open<"EstimatedWaitTime" | "ServiceLevel">
  operator?: _Open<"GreaterThan" | "GreaterThanOrEqualTo" | "LessThan" | "LessThanOrEqualTo">
  conditionValue?: number
  groups?: MemberGroup[]
  waitSeconds?: number
}

export interface ConnectedEdge {
  id?: string
  name?: string
  interfaceName?: string
  interfaceIpAddress?: string
  edgeConnectionList?: EdgeConnectionInfo[]
  selfUri?: string
}

export interface ConnectedQueue {
  id?: string
  selfUri?: string
}

export interface ConnectedUser {
  id?: string
  selfUri?: string
}

export interface Contact {
  address?: string
  display?: string
  mediaType?: _Open<"PHONE" | "EMAIL" | "SMS">
  type?: _Open<"PRIMARY" | "WORK" | "WORK2" | "WORK3" | "WORK4" | "HOME" | "MOBILE" | "MAIN" | "OTHER">
  extension?: string
  countryCode?: string
  integration?: string
}

export interface ContactAddress {
  address1?: string
  address2?: string
  city?: string
  state?: string
  postalCode?: string
  countryCode?: string
}

export interface ContactAddressableEntityRef {
  id?: string
  selfUri?: string
}

export interface ContactIdentifier {
  division?: WritableStarrableDivision
  type: _Open<"SocialLine" | "SocialFacebook" | "SocialTwitter" | "SocialWhatsapp" | "SocialInstagram" | "SocialWhatsappBsuid" | "AppleOpaqueId" | "Email" | "Phone" | "Cookie" | "ExternalId" | "SocialInstagramHandle">
  value: string
  dateCreated?: string
  externalSource?: ExternalSource
}

export interface ContactSort {
  fieldName?: string
  direction?: _Open<"ASC" | "DESC">
  numeric?: boolean
}

export interface ContentSetting {
  story?: StorySetting
}

export interface Conversation {
  id?: string
  name?: string
  externalTag?: string
  startTime: string
  endTime?: string
  address?: string
  participants: Participant[]
  conversationIds?: string[]
  maxParticipants?: number
  recordingState?: _Open<"ACTIVE" | "PAUSED" | "NONE">
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "parked" | "none">
  divisions?: ConversationDivisionMembership[]
  recentTransfers?: TransferResponse[]
  securePause?: boolean
  utilizationLabelId?: string
  inactivityTimeout?: string
  selfUri?: string
}

export interface ConversationActivityData {
  group?: { [key: string]: string }
  data?: ConversationActivityMetricValue[]
  truncated?: boolean
  entities?: ConversationActivityEntityData[]
}

export interface ConversationActivityEntityData {
  activityDate: string
  metric?: _Open<"oAlerting" | "oInteracting" | "oLongestInteracting" | "oLongestWaiting" | "oWaiting">
  activeRouting?: _Open<"Bullseye" | "Conditional" | "Direct" | "Last" | "Manual" | "Predictive" | "Preferred" | "Standard" | "Vip">
  addressFrom?: string
  addressTo?: string
  ani?: string
  conversationId?: string
  convertedFrom?: string
  convertedTo?: string
  direction?: _Open<"inbound" | "outbound">
  dnis?: string
  mediaType?: _Open<"callback" | "chat" | "cobrowse" | "email" | "internalmessage" | "message" | "screenmonitoring" | "screenshare" | "unknown" | "video" | "voice">
  participantName?: string
  queueId?: string
  requestedLanguageId?: string
  requestedRoutingSkillIds?: string[]
  requestedRoutings?: string[]
  routingPriority?: number
  sessionId?: string
  teamId?: string
  usedRouting?: _Open<"Bullseye" | "Conditional" | "Direct" | "Last" | "Manual" | "Predictive" | "Preferred" | "Standard" | "Vip">
  userId?: string
  scoredAgents?: ConversationActivityScoredAgent[]
}

export interface ConversationActivityMetricValue {
  metric?: _Open<"oAlerting" | "oInteracting" | "oLongestInteracting" | "oLongestWaiting" | "oWaiting">
  qualifier?: string
  entityIds?: string[]
  count?: number
  calculatedMetricValue?: number
}

export interface ConversationActivityQuery {
  metrics: ConversationActivityQueryMetric[]
  groupBy: string[]
  filter?: ConversationActivityQueryFilter
  order?: _Open<"asc" | "desc" | "unordered">
}

export interface ConversationActivityQueryClause {
  type: _Open<"and" | "or">
  predicates: ConversationActivityQueryPredicate[]
}

export interface ConversationActivityQueryFilter {
  type: _Open<"and" | "or">
  clauses?: ConversationActivityQueryClause[]
  predicates?: ConversationActivityQueryPredicate[]
}

export interface ConversationActivityQueryMetric {
  metric: _Open<"oAlerting" | "oInteracting" | "oLongestInteracting" | "oLongestWaiting" | "oWaiting">
  details?: boolean
}

export interface ConversationActivityQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"activeRouting" | "addressFrom" | "addressTo" | "agentScore" | "ani" | "conversationId" | "convertedFrom" | "convertedTo" | "direction" | "dnis" | "mediaType" | "participantName" | "queueId" | "requestedLanguageId" | "requestedRouting" | "requestedRoutingSkillId" | "routingPriority" | "scoredAgentId" | "sessionId" | "teamId" | "usedRouting" | "userId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
}

export interface ConversationActivityResponse {
  results?: ConversationActivityData[]
  entityIdDimension?: _Open<"activeRouting" | "addressFrom" | "addressTo" | "agentScore" | "ani" | "conversationId" | "convertedFrom" | "convertedTo" | "direction" | "dnis" | "mediaType" | "participantName" | "queueId" | "requestedLanguageId" | "requestedRouting" | "requestedRoutingSkillId" | "routingPriority" | "scoredAgentId" | "sessionId" | "teamId" | "usedRouting" | "userId">
}

export interface ConversationActivityScoredAgent {
  agentScore?: number
  scoredAgentId?: string
}

export interface ConversationAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface ConversationAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: ConversationAggregateQueryPredicate[]
}

export interface ConversationAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: ConversationAggregateQueryClause[]
  predicates?: ConversationAggregateQueryPredicate[]
}

export interface ConversationAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"activeRouting" | "activeSkillId" | "addressFrom" | "addressTo" | "agentAssistantId" | "agentBullseyeRing" | "agentOwned" | "agentRank" | "agentScore" | "ani" | "assignerId" | "authenticated" | "canonicalExternalContactId" | "conversationId" | "conversationInitiator" | "convertedFrom" | "convertedTo" | "customerParticipation" | "deliveryStatus" | "destinationAddress" | "direction" | "disconnectType" | "divisionId" | "dnis" | "edgeId" | "eligibleAgentCount" | "errorCode" | "extendedDeliveryStatus" | "externalContactId" | "externalMediaCount" | "externalOrganizationId" | "externalTag" | "firstQueue" | "flaggedReason" | "flowInType" | "flowOutType" | "groupId" | "interactionType" | "journeyActionId" | "journeyActionMapId" | "journeyActionMapVersion" | "journeyCustomerId" | "journeyCustomerIdType" | "journeyCustomerSessionId" | "journeyCustomerSessionIdType" | "knowledgeBaseId" | "mediaCount" | "mediaType" | "messageType" | "originatingDirection" | "originatingSocialMediaPublic" | "outboundCampaignId" | "outboundContactId" | "outboundContactListId" | "participantName" | "peerId" | "proposedAgentId" | "provider" | "purpose" | "queueId" | "remote" | "removedSkillId" | "requestedLanguageId" | "requestedRouting" | "requestedRoutingSkillId" | "roomId" | "routingPriority" | "routingRing" | "routingRule" | "routingRuleType" | "scoredAgentId" | "selectedAgentId" | "selectedAgentRank" | "selfServed" | "sessionDnis" | "sessionId" | "skillExpressionId" | "stationId" | "teamId" | "usedRouting" | "userId" | "videoPresent" | "waitingInteractionCount" | "wrapUpCode">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface ConversationAggregateQueryResponse {
  results?: ConversationAggregateDataContainer[]
}

export interface ConversationAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: ConversationAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: ConversationAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  queryType?: _Open<"bottomN" | "groupBy" | "topN">
  sortMetric?: ConversationAggregationSort
  limit?: number
}

export interface ConversationAggregationSort {
  name: _Open<"nAgentDeclined" | "nAlertExpired" | "nBlindTransferred" | "nBotInteractions" | "nCallbackAttempts" | "nCallbackOverSla" | "nCallbackScheduled" | "nCfcOffered" | "nCobrowseSessions" | "nConnected" | "nConsult" | "nConsultTransferred" | "nConversations" | "nError" | "nOffered" | "nOutbound" | "nOutboundAbandoned" | "nOutboundAttempted" | "nOutboundConnected" | "nOverSla" | "nStateTransitionError" | "nTakeover" | "nTransferred" | "oAudioMessageCount" | "oExternalAudioMessageCount" | "oExternalMediaCount" | "oMediaCount" | "oMessageCount" | "oMessageSegmentCount" | "oMessageTurn" | "oServiceTarget" | "oSkillExpressionApplications" | "tAbandon" | "tAcd" | "tActiveCallback" | "tActiveCallbackComplete" | "tAcw" | "tAgentResponseTime" | "tAgentVideoConnected" | "tAlert" | "tAnswered" | "tAverageAgentResponseTime" | "tAverageCustomerResponseTime" | "tBarging" | "tCallbackAbandon" | "tCallbackConnect" | "tCallbackNotReached" | "tCallbackVirtualWait" | "tCfcAbandon" | "tCfcAcd" | "tCfcAnswered" | "tCfcFlowOut" | "tCoaching" | "tCoachingComplete" | "tConnected" | "tContacting" | "tDialing" | "tFirstConnect" | "tFirstDial" | "tFirstEngagement" | "tFirstResponse" | "tFlowOut" | "tHandle" | "tHeld" | "tHeldComplete" | "tIvr" | "tMonitoring" | "tMonitoringComplete" | "tNotResponding" | "tPark" | "tParkComplete" | "tScreenMonitoring" | "tSnippetRecord" | "tTalk" | "tTalkComplete" | "tTransmitting" | "tUserResponseTime" | "tVoicemail">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface ConversationAggregationView {
  target: _Open<"nAgentDeclined" | "nAlertExpired" | "nBlindTransferred" | "nBotInteractions" | "nCallbackAttempts" | "nCallbackOverSla" | "nCallbackScheduled" | "nCfcOffered" | "nCobrowseSessions" | "nConnected" | "nConsult" | "nConsultTransferred" | "nConversations" | "nError" | "nOffered" | "nOutbound" | "nOutboundAbandoned" | "nOutboundAttempted" | "nOutboundConnected" | "nOverSla" | "nStateTransitionError" | "nTakeover" | "nTransferred" | "oAudioMessageCount" | "oCallbackServiceLevel" | "oExternalAudioMessageCount" | "oExternalMediaCount" | "oMediaCount" | "oMessageCount" | "oMessageSegmentCount" | "oMessageTurn" | "oServiceLevel" | "oServiceTarget" | "oSkillExpressionApplications" | "tAbandon" | "tAcd" | "tActiveCallback" | "tActiveCallbackComplete" | "tAcw" | "tAgentResponseTime" | "tAgentVideoConnected" | "tAlert" | "tAnswered" | "tAverageAgentResponseTime" | "tAverageCustomerResponseTime" | "tBarging" | "tCallbackAbandon" | "tCallbackConnect" | "tCallbackNotReached" | "tCallbackVirtualWait" | "tCfcAbandon" | "tCfcAcd" | "tCfcAnswered" | "tCfcFlowOut" | "tCoaching" | "tCoachingComplete" | "tConnected" | "tContacting" | "tDialing" | "tFirstConnect" | "tFirstDial" | "tFirstEngagement" | "tFirstResponse" | "tFlowOut" | "tHandle" | "tHeld" | "tHeldComplete" | "tIvr" | "tMonitoring" | "tMonitoringComplete" | "tNotResponding" | "tPark" | "tParkComplete" | "tScreenMonitoring" | "tShortAbandon" | "tSnippetRecord" | "tTalk" | "tTalkComplete" | "tTransmitting" | "tUserResponseTime" | "tVoicemail" | "tWait">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface ConversationAsyncAggregateQueryResponse {
  results?: ConversationAggregateDataContainer[]
  cursor?: string
}

export interface ConversationAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: ConversationAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: ConversationAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  queryType?: _Open<"bottomN" | "groupBy" | "topN">
  sortMetric?: ConversationAggregationSort
  limit?: number
  pageSize?: number
}

export interface ConversationChannel {
  type: _Open<"Unknown" | "Call" | "Callback" | "Email" | "GenericObject" | "Messaging" | "Social" | "Webchat" | "Voice" | "Chat" | "Cobrowse" | "Video" | "Screenshare" | "Message" | "InternalMessage">
  messageType?: _Open<"Unknown" | "Sms" | "Twitter" | "Facebook" | "Line" | "WhatsApp" | "WebMessaging" | "Open" | "Instagram" | "Apple">
  platform?: string
}

export interface ConversationChannelMetadata {
  subType?: _Open<"None" | "GoogleBusinessProfile" | "RoadsideAssistance" | "YouTube">
}

export interface ConversationChat {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  id?: string
  roomId?: string
  recordingId?: string
  segments?: Segment[]
  held?: boolean
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "client" | "system" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "error" | "peer" | "other" | "uncallable" | "timeout">
  startHoldTime?: string
  startAlertingTime?: string
  connectedTime?: string
  disconnectedTime?: string
  provider?: string
  scriptId?: string
  peerId?: string
  avatarImageUrl?: string
  journeyContext?: JourneyContext
  wrapup?: Wrapup
  afterCallWork?: AfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: ConversationQueueMediaSettings
}

export interface ConversationContentAttachment {
  id?: string
  mediaType: _Open<"Image" | "Video" | "Audio" | "File" | "Link">
  url?: string
  mime?: string
  text?: string
  sha256?: string
  filename?: string
  contentSizeBytes?: number
}

export interface ConversationContentButtonResponse {
  originatingMessageId?: string
  type?: _Open<"Button" | "QuickReply" | "DatePicker" | "ListPicker" | "Form">
  text: string
  payload: string
}

export interface ConversationContentCard {
  title: string
  description?: string
  image?: string
  video?: string
  defaultAction?: ConversationContentCardAction
  actions: ConversationContentCardAction[]
}

export interface ConversationContentCardAction {
  type?: _Open<"Link" | "Postback" | "Unknown">
  text?: string
  payload?: string
  url?: string
}

export interface ConversationContentCarousel {
  cards: ConversationContentCard[]
}

export interface ConversationContentDatePicker {
  id?: string
  title?: string
  subtitle?: string
  imageUrl?: string
  dateMinimum?: string
  dateMaximum?: string
  location?: ConversationContentLocation
  availableTimes?: ConversationContentDatePickerAvailableTime[]
  dateDisplayFormat?: _Open<"dayMonthYear" | "monthDayYear" | "yearMonthDay">
}

export interface ConversationContentDatePickerAvailableTime {
  duration?: number
  dateTime?: string
}

export interface ConversationContentForm {
  introduction?: ConversationContentIntroduction
  formPages?: ConversationFormPage[]
  receivedMessage?: ConversationContentReceivedReplyMessage
  replyMessage?: ConversationContentReceivedReplyMessage
  showSummary?: boolean
  response?: ConversationFormResponseComponent[]
  originatingMessageId?: string
  cannedResponseId: string
}

export interface ConversationContentInput {
  id?: string
  title?: string
  subtitle?: string
  placeholderText?: string
  isRequired: boolean
  isMultipleLine: boolean
  keyboardType?: _Open<"Default" | "NumberPunctuation" | "Number" | "Phone" | "Email" | "Decimal" | "Websearch" | "URL">
  autoCompleteType?: _Open<"Prefix" | "Name" | "GivenName" | "MiddleName" | "FamilyName" | "Suffix" | "Nickname" | "Title" | "Organization" | "Location" | "StreetAddress" | "Addressline1" | "Addressline2" | "City" | "State" | "Country" | "PostalCode" | "Username" | "OneTimeCode" | "Email" | "Phone" | "PaymentCardNumber" | "PaymentCardExpiration" | "PaymentCardExpirationMonth" | "PaymentCardExpirationYear" | "PaymentCardSecurityCode" | "PaymentCardType" | "PaymentCardName" | "PaymentCardGivenName" | "PaymentCardMiddleName" | "PaymentCardFamilyName" | "Birthdate" | "BirthdateDay" | "BirthdateMonth" | "BirthdateYear" | "DateTime" | "FlightNumber" | "Url">
}

export interface ConversationContentInteractiveApplication {
  name?: string
  url?: string
  receivedMessage?: ConversationContentReceivedReplyMessage
  replyMessage?: ConversationContentReceivedReplyMessage
}

export interface ConversationContentIntroduction {
  title: string
  subtitle?: string
  imageUrl?: string
  buttonText: string
}

export interface ConversationContentLineItem {
  name: string
  price: number
  description?: string
  identifier?: string
}

export interface ConversationContentListPicker {
  id?: string
  sections?: ConversationContentListPickerSection[]
  replyMessage?: ConversationContentReceivedReplyMessage
  receivedMessage?: ConversationContentReceivedReplyMessage
}

export interface ConversationContentListPickerItem {
  id?: string
  title?: string
  subtitle?: string
  imageUrl?: string
}

export interface ConversationContentListPickerSection {
  title?: string
  multipleSelection?: boolean
  items?: ConversationContentListPickerItem[]
}

export interface ConversationContentLocation {
  url?: string
  address?: string
  text?: string
  latitude?: number
  longitude?: number
}

export interface ConversationContentNotificationResponse {
  originatingMessageId: string
  referenceId?: string
  notificationStatus: _Open<"Accepted" | "Declined">
  notificationText?: string
}

export interface ConversationContentNotificationTemplate {
  id?: string
  language?: string
  header?: ConversationNotificationTemplateHeader
  body: ConversationNotificationTemplateBody
  buttons?: ConversationNotificationTemplateButton[]
  footer?: ConversationNotificationTemplateFooter
}

export interface ConversationContentPaymentRequest {
  paymentPlatform: _Open<"ApplePay">
  countryCode: string
  currencyCode: string
  orderTotal: number
  lineItems?: ConversationContentLineItem[]
  shippingOptions?: ConversationContentLineItem[]
  requiredContactFields?: ConversationContentRequiredContactField[]
  receivedMessage?: ConversationContentReceivedReplyMessage
  replyMessage?: ConversationContentReceivedReplyMessage
}

export interface ConversationContentPaymentResponse {
  originatingMessageId: string
  paymentStatus: _Open<"Completed" | "Failed">
  failureReason?: string
}

export interface ConversationContentPush {
  deviceType: _Open<"Android" | "IOS">
  deviceTokenId: string
  deviceToken: string
  failedMessages: ConversationPushFailedMessageReferences[]
  notificationMessage: ConversationPushNotificationMessageLabel
  pushProviderIntegration: ConversationPushProviderIntegration
  expiration: number
}

export interface ConversationContentQuickReply {
  text: string
  payload: string
  image?: string
  action?: _Open<"Message">
  summaryText?: string
}

export interface ConversationContentQuickReplyV2 {
  title: string
  actions: ConversationContentQuickReply[]
}

export interface ConversationContentReaction {
  reactionType?: _Open<"None" | "Like" | "Love" | "Wow" | "Haha" | "Sad" | "Angry" | "Thankful" | "Pride" | "Care" | "Share" | "Comment" | "View" | "Rating" | "Repost" | "Save">
  count: number
}

export interface ConversationContentReceivedReplyMessage {
  header?: string
  title?: string
  subtitle?: string
  buttonLabel?: string
  imageUrl?: string
}

export interface ConversationContentRequiredContactField {
  contactField: _Open<"Address" | "Name" | "Phone" | "Email">
}

export interface ConversationContentStory {
  type?: _Open<"Mention" | "Reply">
  url?: string
  replyToId?: string
}

export interface ConversationContentText {
  type?: _Open<"Text">
  body: string
}

export interface ConversationContentWheelPicker {
  id?: string
  items: ConversationContentWheelPickerItem[]
}

export interface ConversationContentWheelPickerItem {
  id: string
  title: string
  value?: string
}

export interface ConversationCustomAttributesSearchRequest {
  expand?: string[]
  pageSize?: number
  pageNumber?: number
  sort?: SearchSort[]
  sortBy?: string
  sortOrder?: _Open<"ASC" | "DESC" | "SCORE">
}

export interface ConversationDetailQueryClause {
  type: _Open<"and" | "or">
  predicates: ConversationDetailQueryPredicate[]
}

export interface ConversationDetailQueryFilter {
  type: _Open<"and" | "or">
  clauses?: ConversationDetailQueryClause[]
  predicates?: ConversationDetailQueryPredicate[]
}

export interface ConversationDetailQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"accessAttribute" | "conversationEnd" | "conversationId" | "conversationInitiator" | "conversationStart" | "customerParticipation" | "divisionId" | "externalTag" | "mediaStatsMinConversationMos" | "originatingDirection" | "originatingSocialMediaPublic">
  metric?: _Open<"nAgentDeclined" | "nAlertExpired" | "nBlindTransferred" | "nBotInteractions" | "nCallbackAttempts" | "nCallbackOverSla" | "nCallbackScheduled" | "nCfcOffered" | "nCobrowseSessions" | "nConnected" | "nConsult" | "nConsultTransferred" | "nConversations" | "nError" | "nFlow" | "nFlowMilestone" | "nFlowOutcome" | "nFlowOutcomeFailed" | "nOffered" | "nOutbound" | "nOutboundAbandoned" | "nOutboundAttempted" | "nOutboundConnected" | "nOverSla" | "nStateTransitionError" | "nTakeover" | "nTransferred" | "oAudioMessageCount" | "oExternalAudioMessageCount" | "oExternalMediaCount" | "oFlowMilestone" | "oMediaCount" | "oMessageCount" | "oMessageSegmentCount" | "oMessageTurn" | "oSkillExpressionApplications" | "tAbandon" | "tAcd" | "tActiveCallback" | "tActiveCallbackComplete" | "tAcw" | "tAgentResponseTime" | "tAgentVideoConnected" | "tAlert" | "tAnswered" | "tAverageAgentResponseTime" | "tAverageCustomerResponseTime" | "tBarging" | "tCallbackAbandon" | "tCallbackConnect" | "tCallbackNotReached" | "tCallbackVirtualWait" | "tCfcAbandon" | "tCfcAcd" | "tCfcAnswered" | "tCfcFlowOut" | "tCoaching" | "tCoachingComplete" | "tConnected" | "tContacting" | "tConversationDuration" | "tDialing" | "tFirstConnect" | "tFirstDial" | "tFirstEngagement" | "tFirstResponse" | "tFlow" | "tFlowDisconnect" | "tFlowExit" | "tFlowOut" | "tFlowOutcome" | "tHandle" | "tHeld" | "tHeldComplete" | "tIvr" | "tMonitoring" | "tMonitoringComplete" | "tNotResponding" | "tPark" | "tParkComplete" | "tScreenMonitoring" | "tShortAbandon" | "tSnippetRecord" | "tTalk" | "tTalkComplete" | "tTransmitting" | "tUserResponseTime" | "tVoicemail">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface ConversationDivisionMembership {
  division?: DomainEntityRef
  entities?: DivisionEntityRef[]
}

export interface ConversationEnrichment {
  language?: ConversationEnrichmentLanguage
  sentimentV2?: ConversationEnrichmentSentimentV2
}

export interface ConversationEnrichmentLanguage {
  language: string
}

export interface ConversationEnrichmentSentimentV2 {
  tag: _Open<"Unknown" | "Positive" | "Negative" | "Neutral">
}

export interface ConversationEventCoBrowse {
  type: _Open<"Offering" | "OfferingExpired" | "OfferingAccepted" | "OfferingRejected">
  sessionId?: string
  sessionJoinToken?: string
}

export interface ConversationEventPresence {
  type: _Open<"Join" | "Disconnect" | "Clear" | "SignIn" | "SessionExpired" | "Authenticate" | "AuthenticateFailure" | "AuthenticateCancel">
  receivedMessage?: ConversationContentReceivedReplyMessage
  replyMessage?: ConversationContentReceivedReplyMessage
}

export interface ConversationEventTyping {
  type: _Open<"On">
  duration?: number
}

export interface ConversationEventVideo {
  type: _Open<"Offering" | "OfferingExpired" | "OfferingAccepted" | "OfferingRejected">
  offeringId?: string
  jwt?: string
}

export interface ConversationFormPage {
  title: string
  subtitle: string
  pageComponents?: ConversationFormPageComponent[]
}

export interface ConversationFormPageComponent {
  formComponentType?: _Open<"ListPicker" | "DatePicker" | "WheelPicker" | "Input">
  datePicker?: ConversationContentDatePicker
  wheelPicker?: ConversationContentWheelPicker
  listPicker?: ConversationContentListPicker
  input?: ConversationContentInput
}

export interface ConversationFormResponseComponent {
  id: string
  component: ConversationFormResponseContent
}

export interface ConversationFormResponseContent {
  contentType?: _Open<"ButtonResponse">
  buttonResponse?: ConversationContentButtonResponse
}

export interface ConversationMessageContent {
  contentType: _Open<"Reactions" | "Attachment" | "Location" | "QuickReply" | "Notification" | "ButtonResponse" | "Story" | "Mention" | "Card" | "Carousel" | "Text" | "QuickReplyV2" | "DatePicker" | "InteractiveApplication" | "ListPicker" | "PaymentRequest" | "PaymentResponse" | "Push" | "Form" | "RoadsideAssistance" | "RichLink" | "NotificationResponse" | "Unknown">
  location?: ConversationContentLocation
  attachment?: ConversationContentAttachment
  quickReply?: ConversationContentQuickReply
  buttonResponse?: ConversationContentButtonResponse
  template?: ConversationContentNotificationTemplate
  story?: ConversationContentStory
  card?: ConversationContentCard
  carousel?: ConversationContentCarousel
  text?: ConversationContentText
  quickReplyV2?: ConversationContentQuickReplyV2
  reactions?: ConversationContentReaction[]
  datePicker?: ConversationContentDatePicker
  interactiveApplication?: ConversationContentInteractiveApplication
  listPicker?: ConversationContentListPicker
  paymentRequest?: ConversationContentPaymentRequest
  paymentResponse?: ConversationContentPaymentResponse
  push?: ConversationContentPush
  form?: ConversationContentForm
  notificationResponse?: ConversationContentNotificationResponse
}

export interface ConversationMessageEvent {
  eventType: _Open<"CoBrowse" | "Typing" | "Presence" | "Video" | "Unknown">
  coBrowse?: ConversationEventCoBrowse
  typing?: ConversationEventTyping
  presence?: ConversationEventPresence
  video?: ConversationEventVideo
}

export interface ConversationMessageMetadata {
  type?: _Open<"Text" | "Structured" | "Receipt" | "Event" | "Message" | "Unknown">
  events?: ConversationMessageMetadataEvent[]
  content?: ConversationMessageMetadataContent[]
}

export interface ConversationMessageMetadataContent {
  contentType?: _Open<"Reactions" | "Attachment" | "Location" | "QuickReply" | "Notification" | "ButtonResponse" | "Story" | "Mention" | "Card" | "Carousel" | "Text" | "QuickReplyV2" | "DatePicker" | "InteractiveApplication" | "ListPicker" | "PaymentRequest" | "PaymentResponse" | "Push" | "Form" | "RoadsideAssistance" | "RichLink" | "NotificationResponse" | "Unknown">
  subType?: _Open<"Image" | "Video" | "Audio" | "File" | "Link" | "Mention" | "Reply" | "Button" | "QuickReply" | "Postback" | "Unknown">
}

export interface ConversationMessageMetadataEvent {
  eventType?: _Open<"CoBrowse" | "Typing" | "Presence" | "Video" | "Unknown">
  subType?: _Open<"On" | "Join" | "Offering" | "OfferingExpired" | "OfferingAccepted" | "OfferingRejected" | "Disconnect" | "Clear" | "SignIn" | "SessionExpired" | "Authenticate" | "AuthenticateFailure" | "AuthenticateCancel" | "Unknown">
}

export interface ConversationMessagingChannel {
  id?: string
  platform?: _Open<"Twitter" | "Facebook" | "Instagram" | "Line" | "Whatsapp" | "WebMessaging" | "Open" | "Apple" | "Sms" | "LinkedIn">
  type?: _Open<"Public" | "Private">
  messageId?: string
  to?: ConversationMessagingToRecipient
  from?: ConversationMessagingFromRecipient
  time?: string
  dateModified?: string
  dateDeleted?: string
  publicMetadata?: ConversationPublicMetadata
}

export interface ConversationMessagingFromRecipient {
  nickname?: string
  id: string
  idType?: _Open<"Email" | "Phone" | "Opaque">
  image?: string
  firstName?: string
  lastName?: string
  email?: string
  externalContactId?: string
  externalContactDivisionId?: string
  additionalIds?: ConversationRecipientAdditionalIdentifier[]
}

export interface ConversationMessagingToRecipient {
  nickname?: string
  id: string
  idType?: _Open<"Email" | "Phone" | "Opaque" | "Topic">
  image?: string
  firstName?: string
  lastName?: string
  email?: string
  externalContactId?: string
  externalContactDivisionId?: string
  additionalIds?: ConversationRecipientAdditionalIdentifier[]
}

export interface ConversationNormalizedMessage {
  id?: string
  channel?: ConversationMessagingChannel
  type: _Open<"Text" | "Structured" | "Receipt" | "Event" | "Message" | "Unknown">
  text?: string
  content?: ConversationMessageContent[]
  events?: ConversationMessageEvent[]
  status?: _Open<"Sent" | "Delivered" | "Read" | "Failed" | "Published" | "Removed">
  reasons?: ConversationReason[]
  originatingEntity?: _Open<"Human" | "Bot">
  isFinalReceipt?: boolean
  direction?: _Open<"Inbound" | "Outbound">
  relatedMessages?: ConversationNormalizedMessage[]
  metadata?: { [key: string]: string }
  enrichment?: ConversationEnrichment
  byoSmsIntegrationId?: string
}

export interface ConversationNotificationTemplateBody {
  text?: string
  parameters: ConversationNotificationTemplateParameter[]
}

export interface ConversationNotificationTemplateButton {
  type: _Open<"QuickReply" | "PhoneNumber" | "Url">
  text?: string
  index: number
  phoneNumber?: string
  url?: string
  payload?: string
  parameters?: ConversationNotificationTemplateParameter[]
}

export interface ConversationNotificationTemplateFooter {
  text?: string
}

export interface ConversationNotificationTemplateHeader {
  type: _Open<"Text" | "Media">
  text?: string
  media?: ConversationContentAttachment
  parameters?: ConversationNotificationTemplateParameter[]
}

export interface ConversationNotificationTemplateParameter {
  name?: string
  text: string
}

export interface ConversationParticipantSearchCriteria {
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "OR" | "NOT">
  group?: ConversationParticipantSearchCriteria[]
  dateFormat?: string
  type: _Open<"EXACT" | "DATE_RANGE">
  fields?: string[]
}

export interface ConversationParticipantSearchRequest {
  sortOrder?: _Open<"ASC" | "DESC" | "SCORE">
  sortBy?: string
  sort?: SearchSort[]
  returnFields?: string[]
  query?: ConversationParticipantSearchCriteria[]
  cursor?: string
}

export interface ConversationProfile {
  languageCode: _Open<"en" | "en-AU" | "en-CA" | "en-GB" | "en-IN" | "en-US">
  name: string
}

export interface ConversationPublicMetadata {
  rootId?: string
  replyToId?: string
  url?: string
}

export interface ConversationPushFailedMessageReferences {
  id: string
}

export interface ConversationPushNotificationMessageLabel {
  title: string
  body: string
}

export interface ConversationPushProviderIntegration {
  id: string
  provider: _Open<"FCM" | "APNS">
}

export interface ConversationQuery {
  conversationFilters?: ConversationDetailQueryFilter[]
  segmentFilters?: SegmentDetailQueryFilter[]
  evaluationFilters?: EvaluationDetailQueryFilter[]
  surveyFilters?: SurveyDetailQueryFilter[]
  resolutionFilters?: ResolutionDetailQueryFilter[]
  order?: _Open<"asc" | "desc" | "unordered">
  orderBy?: _Open<"conversationStart" | "conversationEnd" | "segmentStart" | "segmentEnd">
  interval: string
  aggregations?: AnalyticsQueryAggregation[]
  paging?: PagingSpec
}

export interface ConversationQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface ConversationReason {
  code?: _Open<"MessageExpired" | "RateLimited" | "MessageNotAllowed" | "GeneralError" | "UnsupportedMessage" | "UnknownMessage" | "InvalidMessageStructure" | "InvalidDestination" | "ServerError" | "MediaTypeNotAllowed" | "InvalidMediaContentLength" | "RecipientOptedOut" | "DataFiltered">
  message: string
}

export interface ConversationRecipientAdditionalIdentifier {
  type: _Open<"Deployment" | "Subject" | "Unknown" | "Topic" | "IngestionRule" | "IngestionRuleVersion" | "PhoneNumber" | "Bsuid" | "ParentBsuid" | "Username">
  value: string
}

export interface ConversationReference {
  id?: string
  selfUri?: string
}

export interface ConversationRoutingData {
  queue?: AddressableEntityRef
  language?: AddressableEntityRef
  priority?: number
  skills?: AddressableEntityRef[]
  skillExpression?: string
  skillExpressionId?: string
  scoredAgents?: ScoredAgent[]
  label?: string
}

export interface ConversationUserDisposition {
  code: string
  notes?: string
  user: AddressableEntityRef
}

export interface Copilot {
  enabled?: boolean
  liveOnQueue: boolean
  defaultLanguage: string
  knowledgeAnswerConfig?: KnowledgeAnswerConfig
  summaryGenerationConfig?: SummaryGenerationConfig
  wrapupCodePredictionConfig?: WrapupCodePredictionConfig
  answerGenerationConfig?: AnswerGenerationConfig
  nluEngineType?: _Open<"NluV3">
  nluConfig?: NluConfig
  ruleEngineConfig?: RuleEngineConfig
  autoSearchConfig?: AutoSearchConfig
  manualSearchConfig?: ManualSearchConfig
  selfUri?: string
}

export interface CopilotAction {
  actionType: _Open<"KnowledgeArticle" | "CannedResponse" | "Script" | "Checklist" | "ThirdPartyAction">
  attributes?: { [key: string]: string }
}

export interface CopilotCondition {
  conditionType: _Open<"Intent" | "ConversationStart" | "ConversationTransfer" | "ConversationEnd" | "Sentiment">
  conditionValues: string[]
}

export interface CopilotFallbackAction {
  actionType: _Open<"KnowledgeArticle" | "CannedResponse" | "Script" | "KnowledgeSearch" | "ThirdPartyAction">
  attributes?: { [key: string]: string }
}

export interface CopilotNluDomain {
  id: string
  useLatestVersion: boolean
  version?: CopilotNluDomainVersion
  selfUri?: string
}

export interface CopilotNluDomainVersion {
  id: string
  selfUri?: string
}

export interface CopilotRule {
  conditions: CopilotCondition[]
  actions: CopilotAction[]
}

export interface Coretype {
  id?: string
  name?: string
  version?: number
  dateCreated?: string
  schema?: Schema
  current?: boolean
  validationFields?: string[]
  validationLimits?: ValidationLimits
  itemValidationFields?: string[]
  itemValidationLimits?: ItemValidationLimits
  selfUri?: string
}

export interface CoretypeListing {
  total?: number
  entities?: Coretype[]
  selfUri?: string
}

export interface CreateAgenticVirtualAgent {
  name: string
  imageUri?: string
}

export interface CreateUploadSourceUrlJobRequest {
  uploadUrl: string
}

export interface CreateUploadSourceUrlJobResponse {
  id?: string
  selfUri?: string
}

export interface Credential {
  id?: string
  name?: string
  type: CredentialType
  credentialFields?: { [key: string]: string }
  selfUri?: string
}

export interface CredentialType {
  id?: string
  name?: string
  properties?: any
  displayOrder?: string[]
  required?: string[]
}

export interface Cursors {
  before?: string
  after?: string
}

export interface CustomEventAttribute {
  dataType: string
  value: string
}

export interface CustomEventAttributeList {
  dataType: string
  values: string[]
}

export interface DataAvailabilityResponse {
  dataAvailabilityDate?: string
}

export interface DataSchema {
  id?: string
  name?: string
  version: number
  appliesTo?: string[]
  enabled?: boolean
  createdBy?: DomainEntityRef
  dateCreated?: string
  jsonSchema: JsonSchemaDocument
  selfUri?: string
}

export interface DataSchemaListing {
  total?: number
  entities?: DataSchema[]
  selfUri?: string
}

export interface DefaultAnswer {
  id?: string
  notApplicable?: boolean
}

export interface DefaultAnswersTo {
  highestScore?: boolean
  notApplicable?: boolean
  lowestScore?: boolean
  userDefined?: boolean
}

export interface Detail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface Device {
  category: _Open<"desktop" | "mobile" | "tablet" | "other">
  type: string
  isMobile: boolean
  screenHeight?: number
  screenWidth?: number
  screenDensity?: number
  fingerprint?: string
  osFamily: string
  osVersion: string
  manufacturer?: string
}

export interface DiagnosticsSettings {
  reportLowMaxCallsPerAgentAlert?: boolean
}

export interface DialerPreview {
  id?: string
  contactId?: string
  contactListId?: string
  campaignId?: string
  phoneNumberColumns?: PhoneNumberColumn[]
  callbackAutoAnswer?: boolean
}

export interface DirectRouting {
  callMediaSettings?: DirectRoutingMediaSettings
  emailMediaSettings?: DirectRoutingMediaSettings
  messageMediaSettings?: DirectRoutingMediaSettings
  backupQueueId?: string
  waitForAgent?: boolean
  agentWaitSeconds?: number
}

export interface DirectRoutingMediaSettings {
  useAgentAddressOutbound?: boolean
}

export interface DisconnectReason {
  type?: _Open<"q850" | "sip">
  code?: number
  phrase?: string
  reason?: string
}

export interface Disposition {
  name: string
  analyzer?: string
  dispositionParameters?: DispositionParameters
  detectedSpeechStart?: string
  detectedSpeechEnd?: string
  amdTimeout?: DispositionAmdTimeout
  silentCallTimeout?: DispositionSilentCallTimeout
}

export interface DispositionAmdTimeout {
  timeoutMs?: number
  timerStartEvent?: string
  timerStartTime?: string
  timerEndTime?: string
}

export interface DispositionParameters {
  adjustableLiveSpeakerDetection?: AdjustableLiveSpeakerDetection
}

export interface DispositionSilentCallTimeout {
  timeoutMs?: number
  timerStartTime?: string
  timerEndTime?: string
}

export interface Division {
  id?: string
  name?: string
  selfUri?: string
}

export interface DivisionEntityRef {
  id?: string
  name?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface DivisionReference {
  id?: string
  selfUri?: string
}

export interface DivsPermittedEntityListing {
  entities?: AuthzDivision[]
  pageSize?: number
  pageNumber?: number
  total?: number
  allDivsPermitted?: boolean
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface DocumentThumbnail {
  resolution?: string
  imageUri?: string
  height?: number
  width?: number
}

export interface DomainEdgeSoftwareUpdateDto {
  version: DomainEdgeSoftwareVersionDto
  maxDownloadRate?: number
  downloadStartTime?: string
  executeStartTime?: string
  executeStopTime?: string
  executeOnIdle?: boolean
  status?: _Open<"NONE" | "INIT" | "IN_PROGRESS" | "EXPIRED" | "EXCEPTION" | "ABORTED" | "FAILED" | "SUCCEEDED" | "DELETE">
  edgeUri?: string
  callDrainingWaitTimeSeconds?: number
  current?: boolean
}

export interface DomainEdgeSoftwareVersionDto {
  id?: string
  name?: string
  edgeVersion?: string
  publishDate?: string
  edgeUri?: string
  current?: boolean
  latestRelease?: boolean
  selfUri?: string
}

export interface DomainEntity {
  id?: string
  name?: string
  selfUri?: string
}

export interface DomainEntityListingEvaluationForm {
  entities?: EvaluationForm[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface DomainEntityRef {
  id?: string
  name?: string
  selfUri?: string
}

export interface DomainOrganizationProduct {
  id?: string
}

export interface DomainOrganizationRole {
  id?: string
  name?: string
  description?: string
  defaultRoleId?: string
  permissions?: string[]
  unusedPermissions?: string[]
  permissionPolicies?: DomainPermissionPolicy[]
  userCount?: number
  roleNeedsUpdate?: boolean
  baseLicense?: string
  addonLicenses?: string[]
  dateLicenseLastUpdated?: string
  default?: boolean
  base?: boolean
  selfUri?: string
}

export interface DomainPermissionPolicy {
  domain?: string
  entityName?: string
  policyName?: string
  policyDescription?: string
  actionSet?: string[]
  namedResources?: string[]
  allowConditions?: boolean
  resourceConditionNode?: DomainResourceConditionNode
}

export interface DomainResourceConditionNode {
  variableName?: string
  operator?: _Open<"EQ" | "IN" | "GE" | "GT" | "LE" | "LT">
  operands?: DomainResourceConditionValue[]
  conjunction?: _Open<"AND" | "OR">
  terms?: DomainResourceConditionNode[]
}

export interface DomainResourceConditionValue {
  user?: UserFullReference
  queue?: QueueFullReference
  team?: TeamFullReference
  value?: string
  type?: _Open<"SCALAR" | "VARIABLE" | "USER" | "TEAM" | "QUEUE">
}

export interface DomainRole {
  id?: string
  name?: string
}

export interface DownloadResponse {
  id?: string
  contentLocationUri?: string
  imageUri?: string
  thumbnails?: DocumentThumbnail[]
  state?: _Open<"Running" | "Completed">
  resultUri?: string
  selfUri?: string
}

export interface DynamicContactQueueingSettings {
  sort?: boolean
  filter?: boolean
}

export interface DynamicLineBalancingSettings {
  enabled?: boolean
  relativeWeight?: number
}

export interface Edge {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  interfaces?: EdgeInterface[]
  make?: string
  model?: string
  apiVersion?: string
  softwareVersion?: string
  softwareVersionTimestamp?: string
  softwareVersionPlatform?: string
  softwareVersionConfiguration?: string
  fullSoftwareVersion?: string
  pairingId?: string
  fingerprint?: string
  fingerprintHint?: string
  currentVersion?: string
  stagedVersion?: string
  patch?: string
  statusCode?: _Open<"NEW" | "AWAITING_CONNECTION" | "AWAITING_FINGERPRINT" | "AWAITING_FINGERPRINT_VERIFICATION" | "FINGERPRINT_VERIFIED" | "AWAITING_BOOTSTRAP" | "ACTIVE" | "INACTIVE" | "RMA" | "UNPAIRING" | "UNPAIRED" | "INITIALIZING">
  edgeGroup?: EdgeGroup
  site?: Site
  softwareStatus?: DomainEdgeSoftwareUpdateDto
  onlineStatus?: _Open<"ONLINE" | "OFFLINE">
  serialNumber?: string
  physicalEdge?: boolean
  managed?: boolean
  edgeDeploymentType?: _Open<"HARDWARE" | "LDM" | "CDM" | "CHS" | "INVALID">
  certType?: _Open<"PureCloud" | "Public" | "China" | "NotRequested">
  callDrainingState?: _Open<"NONE" | "WAIT" | "WAIT_TIMEOUT" | "TERMINATE" | "COMPLETE">
  conversationCount?: number
  proxy?: string
  offlineConfigCalled?: boolean
  osName?: string
  selfUri?: string
}

export interface EdgeAutoUpdateConfig {
  timeZone: string
  rrule: string
  start: string
  end: string
}

export interface EdgeConnectionInfo {
  id?: string
  name?: string
  interfaceName?: string
  interfaceIpAddress?: string
  connectionErrors?: string[]
  site?: AddressableEntityRef
  selfUri?: string
}

export interface EdgeGroup {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  managed?: boolean
  hybrid?: boolean
  edgeTrunkBaseAssignment: TrunkBaseAssignment
  phoneTrunkBases: TrunkBase[]
  selfUri?: string
}

export interface EdgeInterface {
  type?: string
  ipAddress?: string
  name?: string
  macAddress?: string
  ifName?: string
  endpoints?: DomainEntityRef[]
  lineTypes?: string[]
  addressFamilyId?: string
}

export interface Education {
  school?: string
  fieldOfStudy?: string
  notes?: string
  dateStart?: string
  dateEnd?: string
}

export interface Email {
  state?: _Open<"alerting" | "connected" | "disconnected" | "none" | "parked" | "transmitting">
  initialState?: _Open<"alerting" | "connected" | "disconnected" | "none" | "parked" | "transmitting">
  id?: string
  held?: boolean
  subject?: string
  messagesSent?: number
  segments?: Segment[]
  direction?: _Open<"inbound" | "outbound">
  recordingId?: string
  errorInfo?: ErrorBody
  disconnectType?: _Open<"endpoint" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  startAlertingTime?: string
  connectedTime?: string
  disconnectedTime?: string
  autoGenerated?: boolean
  provider?: string
  scriptId?: string
  peerId?: string
  messageId?: string
  draftAttachments?: Attachment[]
  spam?: boolean
  wrapup?: Wrapup
  afterCallWork?: AfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: ConversationQueueMediaSettings
  parkTime?: string
}

export interface EmailAddress {
  email?: string
  name?: string
}

export interface EmailMediaSettings {
  enableAutoAnswer?: boolean
  alertingTimeoutSeconds?: number
  serviceLevel?: ServiceLevel
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  allOutboundEmailAddresses?: QueueEmailAddress[]
}

export interface EmailSettings {
  multipleRouteDestinationsOnInboundEmailEnabled?: boolean
}

export interface EmailThreadingSettings {
  startNewConversationOnSubjectChange?: boolean
  timeoutInMinutes?: number
}

export interface EmployerInfo {
  officialName?: string
  employeeId?: string
  employeeType?: string
  dateHire?: string
}

export interface Entity {
  id?: string
}

export interface EntityListing {
  entities?: any[]
}

export interface ErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: Detail[]
  errors?: ErrorBody[]
  limit?: Limit
}

export interface ErrorInfo {
  message?: string
  code?: string
}

export interface Evaluation {
  id?: string
  name?: string
  conversation?: ConversationReference
  evaluationForm?: EvaluationForm
  evaluator?: User
  agent?: User
  calibration?: Calibration
  status?: _Open<"PENDING" | "INPROGRESS" | "FINISHED" | "INREVIEW" | "RETRACTED">
  answers?: EvaluationScoringSet
  agentHasRead?: boolean
  assignee?: User
  assigneeApplicable?: boolean
  releaseDate?: string
  assignedDate?: string
  createdDate?: string
  changedDate?: string
  submittedDate?: string
  revisionCreatedDate?: string
  queue?: Queue
  mediaType?: string[]
  divisionIds?: string[]
  rescore?: boolean
  conversationDate?: string
  conversationEndDate?: string
  neverRelease?: boolean
  assigned?: boolean
  dateAssigneeChanged?: string
  resourceId?: string
  resourceType?: _Open<"EMAIL">
  redacted?: boolean
  agentTeam?: Team
  isScoringIndex?: boolean
  authorizedActions?: string[]
  hasAssistanceFailed?: boolean
  evaluationSource?: EvaluationSource
  disputeCount?: number
  version?: number
  versionHistory?: PagelessDomainEntityListingEvaluationVersion
  declinedReview?: boolean
  evaluationContextId?: string
  retractedEvaluation?: EvaluationReference
  aiScoring?: AiScoring
  selfUri?: string
}

export interface EvaluationAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface EvaluationAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: EvaluationAggregateQueryPredicate[]
}

export interface EvaluationAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: EvaluationAggregateQueryClause[]
  predicates?: EvaluationAggregateQueryPredicate[]
}

export interface EvaluationAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"assigneeApplicable" | "assigneeId" | "calibrationId" | "contextId" | "conversationId" | "conversationStart" | "divisionId" | "evaluationContextId" | "evaluationCreatedDate" | "evaluationId" | "evaluationReleaseDate" | "evaluatorId" | "formId" | "mediaType" | "queueId" | "released" | "rescored" | "systemSubmitted" | "teamId" | "userId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface EvaluationAggregateQueryResponse {
  results?: EvaluationAggregateDataContainer[]
}

export interface EvaluationAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: EvaluationAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: EvaluationAggregationView[]
  alternateTimeDimension?: _Open<"conversationStart" | "evaluationCreatedDate" | "evaluationReleaseDate" | "eventTime">
}

export interface EvaluationAggregationView {
  target: _Open<"nEvaluations" | "nEvaluationsDeleted" | "nEvaluationsRescored" | "oTotalCriticalScore" | "oTotalScore">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface EvaluationAsyncAggregateQueryResponse {
  results?: EvaluationAggregateDataContainer[]
  cursor?: string
}

export interface EvaluationAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: EvaluationAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: EvaluationAggregationView[]
  alternateTimeDimension?: _Open<"conversationStart" | "evaluationCreatedDate" | "evaluationReleaseDate" | "eventTime">
  pageSize?: number
}

export interface EvaluationDetailQueryClause {
  type: _Open<"and" | "or">
  predicates: EvaluationDetailQueryPredicate[]
}

export interface EvaluationDetailQueryFilter {
  type: _Open<"and" | "or">
  clauses?: EvaluationDetailQueryClause[]
  predicates?: EvaluationDetailQueryPredicate[]
}

export interface EvaluationDetailQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"assigneeApplicable" | "assigneeId" | "calibrationId" | "contextId" | "deleted" | "evaluationId" | "evaluationStatus" | "evaluatorId" | "eventTime" | "formId" | "formName" | "queueId" | "released" | "rescored" | "systemSubmitted" | "userId">
  metric?: _Open<"oTotalCriticalScore" | "oTotalScore">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface EvaluationForm {
  id?: string
  name: string
  division?: WritableStarrableDivision
  modifiedDate?: string
  published?: boolean
  contextId?: string
  questionGroups: EvaluationQuestionGroup[]
  publishedVersions?: DomainEntityListingEvaluationForm
  evaluationSettings?: EvaluationSettings
  latestVersionFormName?: string
  aiScoring?: AiScoringSettings
  redacted?: boolean
  dialect?: string
  selfUri?: string
}

export interface EvaluationQuestion {
  id?: string
  contextId?: string
  text?: string
  helpText?: string
  type?: _Open<"multipleChoiceQuestion" | "multipleSelectQuestion" | "freeTextQuestion" | "npsQuestion" | "readOnlyTextBlockQuestion">
  naEnabled?: boolean
  commentsRequired?: boolean
  visibilityCondition?: VisibilityCondition
  answerOptions?: AnswerOption[]
  multipleSelectOptionQuestions?: EvaluationQuestion[]
  defaultAnswer?: DefaultAnswer
  automatedScoringFocus?: _Open<"FullInteraction" | "EvaluatedAgent">
  isKill?: boolean
  isCritical?: boolean
}

export interface EvaluationQuestionGroup {
  id?: string
  contextId?: string
  name?: string
  type?: string
  defaultAnswersToHighest?: boolean
  defaultAnswersToNA?: boolean
  naEnabled?: boolean
  weight?: number
  manualWeight?: boolean
  questions?: EvaluationQuestion[]
  visibilityCondition?: VisibilityCondition
  defaultAnswersTo?: DefaultAnswersTo
}

export interface EvaluationQuestionGroupScore {
  questionGroupId?: string
  totalScore?: number
  maxTotalScore?: number
  markedNA?: boolean
  systemMarkedNA?: boolean
  totalCriticalScore?: number
  maxTotalCriticalScore?: number
  totalNonCriticalScore?: number
  maxTotalNonCriticalScore?: number
  totalScoreUnweighted?: number
  maxTotalScoreUnweighted?: number
  totalCriticalScoreUnweighted?: number
  maxTotalCriticalScoreUnweighted?: number
  totalNonCriticalScoreUnweighted?: number
  maxTotalNonCriticalScoreUnweighted?: number
  questionScores?: EvaluationQuestionScore[]
}

export interface EvaluationQuestionScore {
  questionId?: string
  answerId?: string
  score?: number
  markedNA?: boolean
  systemMarkedNA?: boolean
  assistedAnswerId?: string
  failedKillQuestion?: boolean
  comments?: string
  aiAnswer?: AiAnswer
  multipleSelectQuestionOptionScores?: EvaluationQuestionScore[]
}

export interface EvaluationReference {
  id?: string
  selfUri?: string
}

export interface EvaluationScoringSet {
  totalScore?: number
  totalCriticalScore?: number
  maxTotalRawCriticalScore?: number
  maxTotalRawScore?: number
  totalNonCriticalScore?: number
  questionGroupScores?: EvaluationQuestionGroupScore[]
  anyFailedKillQuestions?: boolean
  comments?: string
  privateComments?: string
  agentComments?: string
  transcriptTopics?: TranscriptTopic[]
}

export interface EvaluationSettings {
  revisionsEnabled?: boolean
  disputesEnabled?: boolean
  disputesAllowedPerEvaluation?: number
  disputesAssignees?: EvaluationSettingsAssignee[]
}

export interface EvaluationSettingsAssignee {
  user?: UserReferenceWithName
  type?: _Open<"Original" | "Individual" | "None">
}

export interface EvaluationSource {
  id?: string
  name?: string
  type?: _Open<"Policy" | "User" | "Unknown" | "Program">
  selfUri?: string
}

export interface EvaluationVersion {
  id?: string
  name?: string
  selfUri?: string
}

export interface EventSetting {
  typing?: TypingSetting
}

export interface ExecutionDataSettingsRequest {
  enabled: boolean
}

export interface ExpansionCriterium {
  type?: _Open<"TIMEOUT_SECONDS">
  threshold?: number
}

export interface ExternalContact {
  id?: string
  division?: WritableStarrableDivision
  firstName?: string
  middleName?: string
  lastName?: string
  salutation?: string
  title?: string
  workPhone?: PhoneNumber
  cellPhone?: PhoneNumber
  homePhone?: PhoneNumber
  otherPhone?: PhoneNumber
  workEmail?: string
  personalEmail?: string
  otherEmail?: string
  address?: ContactAddress
  twitterId?: TwitterId
  lineId?: LineId
  whatsAppId?: WhatsAppId
  facebookId?: FacebookId
  instagramId?: InstagramId
  appleOpaqueIds?: AppleOpaqueId[]
  externalIds?: ExternalId[]
  identifiers?: ContactIdentifier[]
  modifyDate?: string
  createDate?: string
  externalOrganization?: ExternalOrganization
  surveyOptOut?: boolean
  externalSystemUrl?: string
  schema?: DataSchema
  customFields?: { [key: string]: any }
  externalDataSources?: ExternalDataSource[]
  type?: _Open<"Ephemeral" | "Identified" | "Curated">
  canonicalContact?: ContactAddressableEntityRef
  mergeSet?: ContactAddressableEntityRef[]
  mergedFrom?: ContactAddressableEntityRef[]
  mergedTo?: ContactAddressableEntityRef
  mergeOperation?: MergeOperation
  selfUri?: string
}

export interface ExternalDataSource {
  platform?: _Open<"SALESFORCE">
  url?: string
}

export interface ExternalId {
  externalSource: ExternalSource
  value: string
}

export interface ExternalOrganization {
  id?: string
  name: string
  division?: WritableStarrableDivision
  companyType?: string
  industry?: string
  address?: ContactAddress
  phoneNumber?: PhoneNumber
  faxNumber?: PhoneNumber
  employeeCount?: number
  revenue?: number
  tags?: string[]
  websites?: string[]
  tickers?: Ticker[]
  twitterId?: TwitterId
  externalSystemUrl?: string
  modifyDate?: string
  createDate?: string
  trustor?: Trustor
  schema?: DataSchema
  customFields?: { [key: string]: any }
  identifiers?: ExternalOrganizationIdentifier[]
  externalIds?: ExternalId[]
  externalDataSources?: ExternalDataSource[]
  selfUri?: string
}

export interface ExternalOrganizationIdentifier {
  division?: WritableStarrableDivision
  type: _Open<"ExternalId">
  value: string
  dateCreated?: string
  externalSource?: ExternalSource
}

export interface ExternalSource {
  id?: string
  name: string
  active?: boolean
  linkConfiguration?: LinkConfiguration
  selfUri?: string
}

export interface FacebookId {
  ids: FacebookScopedId[]
  displayName?: string
}

export interface FacebookScopedId {
  scopedId: string
}

export interface Fallback {
  enabled?: boolean
  actions?: CopilotFallbackAction[]
}

export interface FaxStatus {
  direction?: string
  expectedPages?: number
  activePage?: number
  linesTransmitted?: number
  bytesTransmitted?: number
  baudRate?: number
  pageErrors?: number
  lineErrors?: number
}

export interface FaxSummary {
  readCount?: number
  unreadCount?: number
  totalCount?: number
}

export interface FieldConfig {
  id?: string
  name?: string
  entityType?: _Open<"person" | "group" | "org">
  state?: string
  sections?: Section[]
  version?: string
  schemaVersion?: string
  selfUri?: string
}

export interface FieldList {
  customLabels?: boolean
  instructionText?: string
  key?: string
  labelKeys?: string[]
  params?: { [key: string]: any }
  repeatable?: boolean
  state?: string
  type?: string
  required?: boolean
  gdpr?: boolean
}

export interface Flow {
  id?: string
  name: string
  division?: WritableDivision
  description?: string
  type?: _Open<"BOT" | "BUSINESSPROCESS" | "COMMONMODULE" | "DIGITALBOT" | "EMAILSEND" | "INBOUNDCALL" | "INBOUNDCHAT" | "INBOUNDEMAIL" | "INBOUNDSHORTMESSAGE" | "INQUEUECALL" | "INQUEUEEMAIL" | "INQUEUESHORTMESSAGE" | "OUTBOUNDCALL" | "SECURECALL" | "SPEECH" | "SURVEYINVITE" | "VOICE" | "VOICEMAIL" | "VOICESURVEY" | "WORKFLOW" | "WORKITEM">
  lockedUser?: User
  lockedClient?: DomainEntityRef
  active?: boolean
  system?: boolean
  deleted?: boolean
  publishedVersion?: FlowVersion
  savedVersion?: FlowVersion
  inputSchema?: any
  outputSchema?: any
  checkedInVersion?: FlowVersion
  debugVersion?: FlowVersion
  publishedBy?: User
  currentOperation?: Operation
  nluInfo?: NluInfo
  supportedLanguages?: SupportedLanguage[]
  compatibleFlowTypes?: string[]
  worktypeId?: string
  virtualAgentEnabled?: boolean
  selfUri?: string
}

export interface FlowActivityData {
  group?: { [key: string]: string }
  data?: FlowActivityMetricValue[]
  truncated?: boolean
  entities?: FlowActivityEntityData[]
}

export interface FlowActivityEntityData {
  activityDate: string
  metric?: _Open<"oFlow">
  activeRouting?: _Open<"Bullseye" | "Conditional" | "Direct" | "Last" | "Manual" | "Predictive" | "Preferred" | "Standard" | "Vip">
  addressFrom?: string
  addressTo?: string
  ani?: string
  conversationId?: string
  convertedFrom?: string
  convertedTo?: string
  direction?: _Open<"inbound" | "outbound">
  dnis?: string
  flowId?: string
  flowType?: _Open<"BOT" | "BUSINESSPROCESS" | "COMMONMODULE" | "DIGITALBOT" | "EMAILSEND" | "INBOUNDCALL" | "INBOUNDCHAT" | "INBOUNDEMAIL" | "INBOUNDSHORTMESSAGE" | "INQUEUECALL" | "INQUEUEEMAIL" | "INQUEUESHORTMESSAGE" | "OUTBOUNDCALL" | "SECURECALL" | "SPEECH" | "SURVEYINVITE" | "VOICE" | "VOICEMAIL" | "VOICESURVEY" | "WORKFLOW" | "WORKITEM">
  mediaType?: _Open<"callback" | "chat" | "cobrowse" | "email" | "internalmessage" | "message" | "screenmonitoring" | "screenshare" | "unknown" | "video" | "voice">
  participantName?: string
  queueId?: string
  requestedLanguageId?: string
  requestedRoutingSkillIds?: string[]
  requestedRoutings?: string[]
  routingPriority?: number
  sessionId?: string
  teamId?: string
  usedRouting?: _Open<"Bullseye" | "Conditional" | "Direct" | "Last" | "Manual" | "Predictive" | "Preferred" | "Standard" | "Vip">
  userId?: string
  scoredAgents?: FlowActivityScoredAgent[]
}

export interface FlowActivityMetricValue {
  metric?: _Open<"oFlow">
  qualifier?: string
  entityIds?: string[]
  count?: number
}

export interface FlowActivityQuery {
  metrics: FlowActivityQueryMetric[]
  groupBy: string[]
  filter?: FlowActivityQueryFilter
  order?: _Open<"asc" | "desc" | "unordered">
}

export interface FlowActivityQueryClause {
  type: _Open<"and" | "or">
  predicates: FlowActivityQueryPredicate[]
}

export interface FlowActivityQueryFilter {
  type: _Open<"and" | "or">
  clauses?: FlowActivityQueryClause[]
  predicates?: FlowActivityQueryPredicate[]
}

export interface FlowActivityQueryMetric {
  metric: _Open<"oFlow">
  details?: boolean
}

export interface FlowActivityQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"activeRouting" | "addressFrom" | "addressTo" | "agentScore" | "ani" | "conversationId" | "convertedFrom" | "convertedTo" | "direction" | "dnis" | "flowId" | "flowType" | "mediaType" | "participantName" | "queueId" | "requestedLanguageId" | "requestedRouting" | "requestedRoutingSkillId" | "routingPriority" | "scoredAgentId" | "sessionId" | "teamId" | "usedRouting" | "userId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
}

export interface FlowActivityResponse {
  results?: FlowActivityData[]
  entityIdDimension?: _Open<"activeRouting" | "addressFrom" | "addressTo" | "agentScore" | "ani" | "conversationId" | "convertedFrom" | "convertedTo" | "direction" | "dnis" | "flowId" | "flowType" | "mediaType" | "participantName" | "queueId" | "requestedLanguageId" | "requestedRouting" | "requestedRoutingSkillId" | "routingPriority" | "scoredAgentId" | "sessionId" | "teamId" | "usedRouting" | "userId">
}

export interface FlowActivityScoredAgent {
  agentScore?: number
  scoredAgentId?: string
}

export interface FlowAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface FlowAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: FlowAggregateQueryPredicate[]
}

export interface FlowAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: FlowAggregateQueryClause[]
  predicates?: FlowAggregateQueryPredicate[]
}

export interface FlowAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"activeRouting" | "activeSkillId" | "addressFrom" | "addressTo" | "agentAssistantId" | "agentBullseyeRing" | "agentOwned" | "agentRank" | "agentScore" | "ani" | "assignerId" | "authenticated" | "canonicalExternalContactId" | "conversationId" | "conversationInitiator" | "convertedFrom" | "convertedTo" | "customerParticipation" | "deliveryStatus" | "destinationAddress" | "direction" | "disconnectType" | "divisionId" | "dnis" | "edgeId" | "eligibleAgentCount" | "endingLanguage" | "entryReason" | "entryType" | "errorCode" | "exitReason" | "extendedDeliveryStatus" | "externalContactId" | "externalMediaCount" | "externalOrganizationId" | "externalTag" | "firstQueue" | "flaggedReason" | "flowId" | "flowInType" | "flowMilestoneId" | "flowName" | "flowOutType" | "flowOutcome" | "flowOutcomeId" | "flowOutcomeValue" | "flowSubType" | "flowType" | "flowVersion" | "groupId" | "interactionType" | "journeyActionId" | "journeyActionMapId" | "journeyActionMapVersion" | "journeyCustomerId" | "journeyCustomerIdType" | "journeyCustomerSessionId" | "journeyCustomerSessionIdType" | "knowledgeBaseId" | "mediaCount" | "mediaType" | "messageType" | "originatingDirection" | "outboundCampaignId" | "outboundContactId" | "outboundContactListId" | "participantName" | "peerId" | "proposedAgentId" | "provider" | "purpose" | "queueId" | "recognitionFailureReason" | "remote" | "removedSkillId" | "requestedLanguageId" | "requestedRouting" | "requestedRoutingSkillId" | "roomId" | "routingPriority" | "routingRing" | "routingRule" | "routingRuleType" | "scoredAgentId" | "selectedAgentId" | "selectedAgentRank" | "selfServed" | "sessionDnis" | "sessionId" | "skillExpressionId" | "startingLanguage" | "stationId" | "teamId" | "transferTargetAddress" | "transferTargetName" | "transferType" | "usedRouting" | "userId" | "videoPresent" | "waitingInteractionCount" | "wrapUpCode">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface FlowAggregateQueryResponse {
  results?: FlowAggregateDataContainer[]
}

export interface FlowAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: FlowAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: FlowAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
}

export interface FlowAggregationView {
  target: _Open<"nFlow" | "nFlowMilestone" | "nFlowOutcome" | "nFlowOutcomeFailed" | "oFlowMilestone" | "tFlow" | "tFlowDisconnect" | "tFlowExit" | "tFlowOutcome">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface FlowAsyncAggregateQueryResponse {
  results?: FlowAggregateDataContainer[]
  cursor?: string
}

export interface FlowAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: FlowAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: FlowAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  pageSize?: number
}

export interface FlowObservationDataContainer {
  group?: { [key: string]: string }
  data?: ObservationMetricData[]
}

export interface FlowObservationQuery {
  filter: FlowObservationQueryFilter
  metrics: string[]
  detailMetrics?: string[]
}

export interface FlowObservationQueryClause {
  type: _Open<"and" | "or">
  predicates: FlowObservationQueryPredicate[]
}

export interface FlowObservationQueryFilter {
  type: _Open<"and" | "or">
  clauses?: FlowObservationQueryClause[]
  predicates?: FlowObservationQueryPredicate[]
}

export interface FlowObservationQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"flowId" | "mediaType">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface FlowObservationQueryResponse {
  results?: FlowObservationDataContainer[]
}

export interface FlowVersion {
  id?: string
  name?: string
  commitVersion?: string
  configurationVersion?: string
  type?: _Open<"PUBLISH" | "CHECKIN" | "SAVE">
  secure?: boolean
  debug?: boolean
  createdBy?: User
  createdByClient?: DomainEntityRef
  configurationUri?: string
  dateCreated?: number
  dateCheckedIn?: number
  dateSaved?: number
  generationId?: string
  publishResultUri?: string
  inputSchema?: JsonSchemaDocument
  outputSchema?: JsonSchemaDocument
  virtualAgentEnabled?: boolean
  datePublished?: string
  datePublishedEnd?: string
  nluInfo?: NluInfo
  supportedLanguages?: SupportedLanguage[]
  compatibleFlowTypes?: string[]
  selfUri?: string
}

export interface FunctionUploadRequest {
  fileName: string
  signedUrlTimeoutSeconds?: number
}

export interface FunctionUploadResponse {
  url?: string
  headers?: { [key: string]: string }
  signedUrlTimeoutSeconds?: number
}

export interface GamificationContestPrizeImageUploadUrlRequest {
  fileName?: string
  contentMd5?: string
  signedUrlTimeoutSeconds?: number
  contentType: _Open<"image/jpeg" | "image/jpg" | "image/png">
  contentLength: number
  serverSideEncryption?: _Open<"AES256">
}

export interface Geolocation {
  id?: string
  name?: string
  type?: string
  primary?: boolean
  latitude?: number
  longitude?: number
  country?: string
  region?: string
  city?: string
  locations?: LocationDefinition[]
  selfUri?: string
}

export interface GeolocationSettings {
  id?: string
  name?: string
  enabled?: boolean
  mapboxKey?: string
  selfUri?: string
}

export interface GetUploadSourceUrlJobStatusResponse {
  id?: string
  status?: _Open<"Created" | "InProgress" | "Completed" | "Failed">
  uploadKey?: string
  errorInformation?: ErrorBody
  selfUri?: string
}

export interface GoogleDialogflowConfig {
  integrationId?: string
  conversationProfiles: ConversationProfile[]
}

export interface Group {
  id?: string
  name: string
  description?: string
  dateModified?: string
  memberCount?: number
  state?: _Open<"active" | "inactive" | "deleted">
  version?: number
  type: _Open<"official" | "social">
  images?: Image[]
  addresses?: GroupContact[]
  rulesVisible: boolean
  visibility: _Open<"public" | "owners" | "members">
  rolesEnabled?: boolean
  includeOwners?: boolean
  callsEnabled?: boolean
  email?: string
  owners?: User[]
  selfUri?: string
}

export interface GroupContact {
  address: string
  extension?: string
  display?: string
  type: _Open<"GROUPRING" | "GROUPPHONE">
  mediaType: _Open<"PHONE">
}

export interface GroupSearchCriteria {
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "OR" | "NOT">
  group?: GroupSearchCriteria[]
  dateFormat?: string
  type: _Open<"EXACT" | "STARTS_WITH" | "CONTAINS" | "REGEX" | "TERM" | "TERMS" | "REQUIRED_FIELDS" | "MATCH_ALL">
  fields?: string[]
}

export interface GroupSearchRequest {
  sortOrder?: _Open<"ASC" | "DESC" | "SCORE">
  sortBy?: string
  pageSize?: number
  pageNumber?: number
  sort?: SearchSort[]
  query?: GroupSearchCriteria[]
}

export interface GroupsSearchResponse {
  total: number
  pageCount: number
  pageSize: number
  pageNumber: number
  previousPage?: string
  currentPage?: string
  nextPage?: string
  types: string[]
  results: Group[]
}

export interface IdentityResolutionExternalSource {
  id?: string
  selfUri?: string
}

export interface Image {
  resolution?: string
  imageUri?: string
}

export interface InactivityTimeoutSettings {
  timeoutSeconds?: number
  actionType?: _Open<"DISCONNECT" | "SEND_TO_ARCHITECT_FLOW">
  flowId?: DomainEntityRef
}

export interface InboundOnlySetting {
  inbound?: _Open<"Enabled" | "Disabled">
}

export interface InboundRoute {
  id?: string
  name?: string
  pattern: string
  queue?: DomainEntityRef
  priority?: number
  skills?: DomainEntityRef[]
  language?: DomainEntityRef
  fromName: string
  fromEmail?: string
  flow?: DomainEntityRef
  replyEmailAddress?: QueueEmailAddress
  autoBcc?: EmailAddress[]
  spamFlow?: DomainEntityRef
  signature?: Signature
  historyInclusion?: _Open<"Include" | "Exclude" | "Optional">
  allowMultipleActions?: boolean
  mailboxFolders?: string[]
  status?: _Open<"Pending" | "Active" | "Removing" | "Error">
  selfUri?: string
}

export interface InstagramId {
  ids: InstagramScopedId[]
  displayName?: string
  handle?: string
}

export interface InstagramScopedId {
  scopedId: string
}

export interface Intent {
  name?: string
  description?: string
}

export interface IntentDefinition {
  id?: string
  name: string
  description?: string
  entityTypeBindings?: NamedEntityTypeBinding[]
  entityNameReferences?: string[]
  utterances: NluUtterance[]
  additionalLanguages?: { [key: string]: AdditionalLanguagesIntent }
}

export interface IntentReference {
  id?: string
  name: string
}

export interface InternalMessage {
  state?: _Open<"alerting" | "connected" | "disconnected">
  initialState?: _Open<"alerting" | "connected" | "disconnected">
  id?: string
  segments?: Segment[]
  disconnectType?: _Open<"client" | "system" | "peer" | "transfer">
  startAlertingTime?: string
  connectedTime?: string
  disconnectedTime?: string
  provider?: string
  peerId?: string
  targetUserId?: string
  sourceUserId?: string
  toAddress?: Address
  fromAddress?: Address
  messages?: InternalMessageDetails[]
}

export interface InternalMessageDetails {
  messageId?: string
  messageTime?: string
}

export interface ItemValidationLimits {
  minLength: MinLength
  maxLength: MaxLength
}

export interface Items {
  type?: string
  pattern?: string
}

export interface JourneyAction {
  id: string
  actionMap: JourneyActionMap
}

export interface JourneyActionMap {
  id: string
  version: number
}

export interface JourneyAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface JourneyAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: JourneyAggregateQueryPredicate[]
}

export interface JourneyAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: JourneyAggregateQueryClause[]
  predicates?: JourneyAggregateQueryPredicate[]
}

export interface JourneyAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"containsAllCondition" | "containsAnyCondition" | "endsWithCondition" | "equalCondition" | "journeyActionId" | "journeyActionMapId" | "journeyActionMapVersion" | "journeyActionMediaType" | "journeyActionTargetId" | "journeyActionTemplateId" | "journeyBlockingActionMapId" | "journeyBlockingEmergencyScheduleGroupId" | "journeyBlockingReason" | "journeyBlockingScheduleGroupId" | "journeyDeviceCategory" | "journeyDeviceType" | "journeyFrequencyCapReason" | "journeyIpGeolocationCountry" | "journeyOutcomeId" | "journeySegmentAssignmentState" | "journeySegmentId" | "journeySessionId" | "journeySessionSegmentId" | "journeySessionType" | "notContainsAllCondition" | "notContainsAnyCondition" | "notEqualCondition" | "startsWithCondition" | "touchpointActionMapId" | "touchpointAgentId" | "touchpointAttributionScope" | "touchpointChannelMessageType" | "touchpointChannelPlatform" | "touchpointChannelType" | "touchpointConversationId" | "touchpointInteractionType" | "touchpointQueueId" | "touchpointRequestedRouting" | "touchpointUsedRouting" | "touchpointWrapupCode">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface JourneyAggregateQueryResponse {
  results?: JourneyAggregateDataContainer[]
}

export interface JourneyAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: JourneyAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: JourneyAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
}

export interface JourneyAggregationView {
  target: _Open<"nDistinctJourneyActions" | "nDistinctJourneySessions" | "nJourneyActionsBlocked" | "nJourneyOutcomesAchieved" | "nJourneyOutcomesAttributed" | "nJourneySegmentsAssigned" | "nJourneySessions" | "nWebActionsAbandoned" | "nWebActionsAccepted" | "nWebActionsEngaged" | "nWebActionsErrored" | "nWebActionsFrequencyCapReached" | "nWebActionsIgnored" | "nWebActionsOffered" | "nWebActionsOfferedOutsideSchedule" | "nWebActionsQualified" | "nWebActionsQualifiedOutsideSchedule" | "nWebActionsRejected" | "nWebActionsStarted" | "nWebActionsTimedout" | "oJourneyOutcomeTouchpointValue" | "oJourneyOutcomeValue">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface JourneyApp {
  name: string
  namespace: string
  version: string
  buildNumber: string
}

export interface JourneyAsyncAggregateQueryResponse {
  results?: JourneyAggregateDataContainer[]
  cursor?: string
}

export interface JourneyAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: JourneyAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: JourneyAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  pageSize?: number
}

export interface JourneyCampaign {
  content?: string
  medium?: string
  name?: string
  source?: string
  term?: string
  clickId?: string
  network?: string
}

export interface JourneyCaseAssociation {
  id: string
  associatedCase?: AddressableEntityRef
  caseReference?: string
  dateAssociated?: string
  selfUri?: string
}

export interface JourneyContext {
  customer: JourneyCustomer
  customerSession?: JourneyCustomerSession
  triggeringAction?: JourneyAction
}

export interface JourneyCustomer {
  id: string
  idType: string
}

export interface JourneyCustomerSession {
  id: string
  type: string
}

export interface JourneyGeolocation {
  country?: string
  countryName?: string
  latitude?: number
  longitude?: number
  locality?: string
  postalCode?: string
  region?: string
  regionName?: string
  source?: string
  timezone?: string
}

export interface JourneyPage {
  url: string
  title?: string
  domain: string
  fragment?: string
  hostname: string
  keywords?: string
  lang?: string
  pathname: string
  queryString?: string
  breadcrumb: string[]
}

export interface JsonCursorSearchResponse {
  types: string[]
  results: any
  aggregations?: any
  cursor?: string
}

export interface JsonNodeSearchResponse {
  total?: number
  pageCount?: number
  pageSize?: number
  pageNumber?: number
  previousPage?: string
  currentPage?: string
  nextPage?: string
  types?: string[]
  results?: any
  aggregations?: any
}

export interface JsonSchemaDocument {
  id?: string
  $schema?: string
  title?: string
  description?: string
  type?: string
  required?: string[]
  properties?: { [key: string]: any }
  additionalProperties?: any
}

export interface JsonSearchResponse {
  total: number
  pageCount: number
  pageSize: number
  pageNumber: number
  types: string[]
  results: any
  aggregations?: any
}

export interface KnowledgeAnswerConfig {
  enabled: boolean
}

export interface KnowledgeBaseReference {
  id: string
  languageCode?: _Open<"en-US" | "en-UK" | "en-AU" | "en-CA" | "en-HK" | "en-IN" | "en-IE" | "en-NZ" | "en-PH" | "en-SG" | "en-ZA" | "de-DE" | "de-AT" | "de-CH" | "es-AR" | "es-CO" | "es-MX" | "es-US" | "es-ES" | "fr-FR" | "fr-BE" | "fr-CA" | "fr-CH" | "pt-BR" | "pt-PT" | "nl-NL" | "nl-BE" | "it-IT" | "ca-ES" | "tr-TR" | "sv-SE" | "fi-FI" | "nb-NO" | "da-DK" | "ja-JP" | "ar-AE" | "zh-CN" | "zh-TW" | "zh-HK" | "ko-KR" | "pl-PL" | "hi-IN" | "th-TH" | "hu-HU" | "vi-VN" | "uk-UA" | "cs-CZ" | "fil-PH" | "ms-MY" | "he-IL" | "el-GR" | "ar-SA">
  contentSearchEnabled?: boolean
  selfUri?: string
}

export interface KnowledgeBaseWithDialectReference {
  id: string
  languageCode: _Open<"en-ZA" | "en-AU" | "en-GB" | "en-IE" | "en-IN" | "en-US" | "es-US" | "es-ES" | "nl-NL" | "fr-CA" | "fr-FR" | "de-DE" | "it-IT" | "pt-PT" | "pt-BR" | "ar-AE" | "ja-JP" | "sv-SE" | "de-AT" | "de-CH" | "da-DK" | "fr-BE" | "fr-CH" | "es-MX" | "es-CO" | "ko-KR" | "hi-IN" | "tr-TR" | "es-AR" | "fi-FI" | "nb-NO" | "cs-CZ" | "hu-HU" | "th-TH" | "pl-PL" | "nl-BE" | "fil-PH" | "ms-MY" | "he-IL" | "el-GR">
  selfUri?: string
}

export interface KnowledgeSuggestionConfig {
  vendorName: _Open<"GoogleDialogflow" | "GenesysKnowledge" | "GenesysKnowledgeV3" | "Unknown">
  knowledgeBase?: KnowledgeBaseReference
  knowledgeBases?: KnowledgeBaseWithDialectReference[]
  receiveSegmentedArticles?: boolean
}

export interface LabelUtilizationRequest {
  maximumCapacity?: number
  interruptingLabelIds?: string[]
}

export interface LabelUtilizationResponse {
  maximumCapacity?: number
  interruptingLabelIds?: string[]
  labelName?: string
}

export interface Language {
  id?: string
  name: string
  dateModified?: string
  state?: _Open<"active" | "inactive" | "deleted">
  version?: string
  selfUri?: string
}

export interface LanguageEntityListing {
  entities?: Language[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface Limit {
  key?: string
  namespace?: _Open<"users.rules" | "voice.transcription" | "agent.assistant" | "agentic.virtual.agents" | "analytics.agents" | "analytics.alerting" | "analytics.data.extraction" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "anomaly.detection" | "architect" | "audiohook" | "audiohook.monitor" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "business.rules" | "callback" | "case.management" | "cobrowse" | "content.management" | "conversation" | "copilot" | "dataactions" | "datatables" | "directory" | "dsar" | "email" | "employee.engagement" | "event.orchestration" | "external.contacts" | "external.events.data.ingestion" | "gamification" | "gcv" | "gdpr" | "groups" | "guides" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "internal.messaging" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "mcp.analytics.aggregates" | "mcp" | "media.communications" | "messaging" | "micro.frontend" | "multi.org" | "notifications" | "onboarding" | "organization.notice" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "screen.monitoring" | "sda" | "search" | "secondary.automation.testing" | "skills" | "social.media" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management.adherence" | "workforce.management.agent.availability" | "workforce.management.forecast" | "workforce.management" | "workforce.management.scheduling.preferences" | "workforce.management.self.schedule" | "workforce.management.shift.trading" | "system">
  value?: number
}

export interface LineId {
  ids: LineUserId[]
  displayName?: string
}

export interface LineUserId {
  userId: string
}

export interface LinkConfiguration {
  uriTemplate: string
}

export interface Location {
  id?: string
  floorplanId?: string
  coordinates?: { [key: string]: number }
  notes?: string
  locationDefinition?: LocationDefinition
}

export interface LocationAddress {
  city?: string
  country?: string
  countryName?: string
  state?: string
  street1?: string
  street2?: string
  zipcode?: string
}

export interface LocationAddressVerificationDetails {
  status?: _Open<"Pending" | "InProgress" | "Retry" | "Complete" | "Failed">
  dateFinished?: string
  dateStarted?: string
  service?: string
}

export interface LocationDefinition {
  id?: string
  name?: string
  contactUser?: AddressableEntityRef
  emergencyNumber?: LocationEmergencyNumber
  address?: LocationAddress
  state?: _Open<"active" | "deleted">
  notes?: string
  version?: number
  path?: string[]
  profileImage?: LocationImage[]
  floorplanImage?: LocationImage[]
  addressVerificationDetails?: LocationAddressVerificationDetails
  addressVerified?: boolean
  addressStored?: boolean
  images?: string
  selfUri?: string
}

export interface LocationEmergencyNumber {
  e164?: string
  number?: string
  type?: _Open<"default" | "elin">
}

export interface LocationImage {
  resolution?: string
  imageUri?: string
}

export interface LocationSearchCriteria {
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "OR" | "NOT">
  group?: LocationSearchCriteria[]
  dateFormat?: string
  type: _Open<"EXACT" | "STARTS_WITH" | "CONTAINS" | "REGEX" | "TERM" | "TERMS" | "REQUIRED_FIELDS" | "MATCH_ALL">
  fields?: string[]
}

export interface LocationSearchRequest {
  sortOrder?: _Open<"ASC" | "DESC" | "SCORE">
  sortBy?: string
  pageSize?: number
  pageNumber?: number
  sort?: SearchSort[]
  expand?: string[]
  query?: LocationSearchCriteria[]
}

export interface LocationsSearchResponse {
  total: number
  pageCount: number
  pageSize: number
  pageNumber: number
  previousPage?: string
  currentPage?: string
  nextPage?: string
  types: string[]
  results: LocationDefinition[]
}

export interface ManualSearchConfig {
  articlesWithAnswerHighlights?: boolean
  answerGeneration?: boolean
}

export interface MaxLength {
  min: number
  max: number
}

export interface MediaSettings {
  enableAutoAnswer?: boolean
  alertingTimeoutSeconds?: number
  serviceLevel?: ServiceLevel
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
}

export interface MediaSummary {
  contactCenter?: MediaSummaryDetail
  enterprise?: MediaSummaryDetail
}

export interface MediaSummaryDetail {
  active?: number
  acw?: number
}

export interface MediaType {
  type?: string
}

export interface MediaTypeAccess {
  inbound?: MediaType[]
  outbound?: MediaType[]
}

export interface MediaTypes {
  allow?: MediaTypeAccess
}

export interface MediaUtilization {
  maximumCapacity?: number
  interruptableMediaTypes?: string[]
  includeNonAcd?: boolean
}

export interface MemberGroup {
  id?: string
  name?: string
  division?: WritableDivision
  type?: _Open<"TEAM" | "GROUP" | "SKILLGROUP">
  memberCount?: number
  selfUri?: string
}

export interface MergeOperation {
  sourceContact?: AddressableEntityRef
  targetContact?: AddressableEntityRef
  resultingContact?: AddressableEntityRef
}

export interface Message {
  state?: _Open<"alerting" | "connected" | "parked" | "disconnected">
  initialState?: _Open<"alerting" | "connected" | "parked" | "disconnected">
  id?: string
  held?: boolean
  segments?: Segment[]
  direction?: _Open<"inbound" | "outbound">
  recordingId?: string
  errorInfo?: ErrorBody
  disconnectType?: _Open<"endpoint" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  startHoldTime?: string
  startAlertingTime?: string
  connectedTime?: string
  disconnectedTime?: string
  provider?: string
  authenticated?: boolean
  type?: _Open<"apple" | "facebook" | "instagram" | "kakao" | "line" | "open" | "sms" | "telegram" | "twitter" | "webmessaging" | "whatsapp" | "unknown">
  recipientCountry?: string
  recipientType?: string
  scriptId?: string
  peerId?: string
  toAddress?: Address
  fromAddress?: Address
  messages?: MessageDetails[]
  journeyContext?: JourneyContext
  wrapup?: Wrapup
  afterCallWork?: AfterCallWork
  afterCallWorkRequired?: boolean
  agentAssistantId?: string
  byoSmsIntegrationId?: string
  queueMediaSettings?: ConversationQueueMediaSettings
  engagementSource?: _Open<"AppleMessagesForBusiness" | "Discord" | "Email" | "Facebook" | "FacebookMessenger" | "Glassdoor" | "GoogleBusinessProfile" | "Instagram" | "KakaoTalk" | "Line" | "LinkedIn" | "MicrosoftTeams" | "MobileChat" | "Other" | "QQ" | "Reddit" | "ServiceNow" | "SFDC" | "SMS" | "Snapchat" | "Telegram" | "Threads" | "Trustpilot" | "Unspecified" | "Viber" | "WebChat" | "WeChat" | "Weibo" | "WhatsApp" | "X" | "Yelp" | "YouTube" | "Zendesk" | "OpenMessaging">
  resumeTime?: string
  parkTime?: string
}

export interface MessageDetails {
  messageId?: string
  messageURI?: string
  messageStatus?: _Open<"queued" | "sent" | "failed" | "received" | "delivery-success" | "delivery-failed" | "read" | "removed" | "published">
  messageSegmentCount?: number
  messageTime?: string
  media?: MessageMedia[]
  stickers?: MessageSticker[]
  messageMetadata?: ConversationMessageMetadata
  socialVisibility?: _Open<"private" | "public">
  errorInfo?: ErrorBody
}

export interface MessageInfo {
  localizableMessageCode?: string
  message?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
}

export interface MessageMedia {
  url?: string
  mediaType?: string
  contentLengthBytes?: number
  name?: string
  id?: string
}

export interface MessageMediaSettings {
  enableAutoAnswer?: boolean
  alertingTimeoutSeconds?: number
  serviceLevel?: ServiceLevel
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  subTypeSettings?: { [key: string]: MessageSubtypeSettings }
  enableInactivityTimeout?: boolean
  inactivityTimeoutSettings?: InactivityTimeoutSettings
}

export interface MessageSticker {
  url?: string
  id?: string
}

export interface MessageSubtypeSettings {
  enableAutoAnswer?: boolean
  enableInactivityTimeout?: boolean
}

export interface MessagingConfigListing {
  entities?: MessagingSetting[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface MessagingSetting {
  id: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: string
  createdBy?: DomainEntityRef
  updatedBy?: DomainEntityRef
  content?: ContentSetting
  event?: EventSetting
  selfUri?: string
}

export interface MessagingSettingDefaultRequest {
  settingId: string
}

export interface MessagingSettingRequest {
  id?: string
  name: string
  content?: ContentSetting
  event?: EventSetting
  selfUri?: string
}

export interface MinLength {
  min: number
  max: number
}

export interface ModelConfig {
  useLatestModel: boolean
}

export interface NTPSettings {
  servers?: string[]
}

export interface NamedEntity {
  id?: string
  name?: string
}

export interface NamedEntityAnnotation {
  name: string
}

export interface NamedEntityDefinition {
  name: string
  type: string
}

export interface NamedEntityTypeBinding {
  entityType: string
  entityName: string
}

export interface NamedEntityTypeDefinition {
  name: string
  description?: string
  mechanism: NamedEntityTypeMechanism
}

export interface NamedEntityTypeItem {
  value: string
  synonyms?: string[]
  additionalLanguages?: { [key: string]: AdditionalLanguagesSynonyms }
}

export interface NamedEntityTypeMechanism {
  items: NamedEntityTypeItem[]
  restricted?: boolean
  type: _Open<"AI" | "DynamicDateTime" | "DynamicList" | "List" | "Regex" | "Unknown">
  subType?: _Open<"Alphanumeric" | "NumberSequence" | "FreeForm">
  maxLength?: number
  minLength?: number
  allowSpecialChars?: boolean
  examples?: NamedEntityTypeMechanismExample[]
}

export interface NamedEntityTypeMechanismExample {
  text: string
  resolvedValue: string
}

export interface NetworkConnectivity {
  carrier?: string
  bluetoothEnabled: boolean
  cellularEnabled: boolean
  wifiEnabled: boolean
}

export interface NluConfig {
  domain: CopilotNluDomain
  intentConfidenceThreshold: number
}

export interface NluDomain {
  id?: string
  name: string
  language?: string
  draftVersion?: NluDomainVersionReference
  lastPublishedVersion?: NluDomainVersionReference
  dateCreated?: string
  dateModified?: string
  engineVersion?: string
  selfUri?: string
}

export interface NluDomainVersion {
  id?: string
  domain?: NluDomain
  description?: string
  language: string
  published?: boolean
  dateCreated?: string
  dateModified?: string
  dateTrained?: string
  datePublished?: string
  trainingStatus?: _Open<"Untrained" | "Training" | "Trained" | "Error" | "Unknown">
  evaluationStatus?: _Open<"Unevaluated" | "Evaluating" | "Evaluated" | "Error">
  intents?: IntentDefinition[]
  entityTypes?: NamedEntityTypeDefinition[]
  entities?: NamedEntityDefinition[]
  languageVersions?: { [key: string]: string }
  selfUri?: string
}

export interface NluDomainVersionReference {
  id?: string
  domain?: NluDomain
  intents?: IntentReference[]
  selfUri?: string
}

export interface NluInfo {
  domain?: AddressableEntityRef
  version?: NluDomainVersion
  intents?: Intent[]
  engineVersion?: string
  nluData?: NluDomainVersion
}

export interface NluUtterance {
  id?: string
  source?: _Open<"Generated" | "User">
  segments: NluUtteranceSegment[]
}

export interface NluUtteranceSegment {
  text: string
  entity?: NamedEntityAnnotation
}

export interface Number {
  start?: string
  end?: string
}

export interface NumericRange {
  gt?: number
  gte?: number
  lt?: number
  lte?: number
}

export interface OAuthLastTokenIssued {
  dateIssued?: string
}

export interface ObservationMetricData {
  metric?: string
  qualifier?: string
  stats?: StatisticalSummary
  truncated?: boolean
  observations?: ObservationValue[]
}

export interface ObservationValue {
  observationDate: string
  conversationId?: string
  sessionId?: string
  requestedRoutingSkillIds?: string[]
  requestedLanguageId?: string
  routingPriority?: number
  participantName?: string
  userId?: string
  direction?: _Open<"inbound" | "outbound">
  convertedFrom?: string
  convertedTo?: string
  addressFrom?: string
  addressTo?: string
  ani?: string
  dnis?: string
  teamId?: string
  requestedRoutings?: string[]
  usedRouting?: _Open<"Bullseye" | "Conditional" | "Direct" | "Last" | "Manual" | "Predictive" | "Preferred" | "Standard" | "Vip">
  scoredAgents?: AnalyticsScoredAgent[]
}

export interface OnDemandSummaryConfig {
  enabled: boolean
}

export interface Operation {
  id?: string
  complete?: boolean
  user?: User
  client?: DomainEntityRef
  errorMessage?: string
  errorCode?: string
  errorDetails?: Detail[]
  errorMessageParams?: { [key: string]: string }
  actionName?: _Open<"CREATE" | "CHECKIN" | "CHECKOUT" | "DEBUG" | "DELETE" | "HISTORY" | "PUBLISH" | "REVERT" | "SAVE" | "STATE_CHANGE" | "UPDATE" | "VALIDATE">
  actionStatus?: _Open<"LOCKED" | "UNLOCKED" | "STARTED" | "PENDING_GENERATION" | "PENDING_BACKEND_NOTIFICATION" | "SUCCESS" | "FAILURE">
}

export interface OrgOAuthClient {
  id?: string
  name: string
  dateCreated?: string
  dateModified?: string
  createdBy?: DomainEntityRef
  modifiedBy?: DomainEntityRef
  authorizedGrantType: _Open<"CODE" | "TOKEN" | "SAML2-BEARER" | "PASSWORD" | "CLIENT-CREDENTIALS">
  scope?: string[]
  roleDivisions?: RoleDivision[]
  state?: _Open<"active" | "disabled" | "inactive">
  dateToDelete?: string
  organization?: NamedEntity
}

export interface OrgUser {
  id?: string
  name?: string
  division?: Division
  chat?: Chat
  department?: string
  email?: string
  primaryContactInfo?: Contact[]
  addresses?: Contact[]
  state?: _Open<"active" | "inactive" | "deleted">
  title?: string
  username?: string
  manager?: User
  images?: Image[]
  version: number
  certifications?: string[]
  biography?: Biography
  employerInfo?: EmployerInfo
  preferredName?: string
  routingStatus?: RoutingStatus
  presence?: UserPresence
  integrationPresence?: UserPresence
  conversationSummary?: UserConversationSummary
  outOfOffice?: OutOfOffice
  geolocation?: Geolocation
  station?: UserStations
  authorization?: UserAuthorization
  profileSkills?: string[]
  locations?: Location[]
  groups?: Group[]
  team?: Team
  workPlanBidRanks?: WorkPlanBidRanks
  skills?: UserRoutingSkill[]
  languages?: UserRoutingLanguage[]
  acdAutoAnswer?: boolean
  languagePreference?: string
  lastTokenIssued?: OAuthLastTokenIssued
  dateLastLogin?: string
  dateWelcomeSent?: string
  organization?: Organization
}

export interface Organization {
  id?: string
  name?: string
  defaultLanguage?: string
  defaultCountryCode?: string
  thirdPartyOrgName?: string
  thirdPartyURI?: string
  domain?: string
  features?: { [key: string]: boolean }
  version: number
  state?: _Open<"active" | "inactive" | "deleted">
  defaultSiteId?: string
  supportURI?: string
  voicemailEnabled?: boolean
  productPlatform?: _Open<"GenesysCloud" | "PureCloud" | "PureEngage" | "PureEngageCloud" | "PureConnect" | "PureConnectCloud" | "Unknown">
  selfUri?: string
}

export interface OrganizationPresence {
  id?: string
  name?: string
  languageLabels: { [key: string]: string }
  systemPresence?: string
  deactivated?: boolean
  primary?: boolean
  createdBy?: User
  createdDate?: string
  modifiedBy?: User
  modifiedDate?: string
  selfUri?: string
}

export interface OrganizationPresenceDefinition {
  id?: string
  name?: string
  type?: _Open<"System" | "User">
  languageLabels: { [key: string]: string }
  systemPresence?: _Open<"Available" | "Away" | "Busy" | "Offline" | "Idle" | "OnQueue" | "Meal" | "Training" | "Meeting" | "Break">
  divisionId?: string
  deactivated?: boolean
  selfUri?: string
}

export interface OutOfOffice {
  id?: string
  name?: string
  user?: User
  startDate?: string
  endDate?: string
  active?: boolean
  indefinite?: boolean
  selfUri?: string
}

export interface OutcomeAchievement {
  outcome: AchievedOutcome
  achievedDate: string
}

export interface Page {
  id?: string
  name?: string
  versionId?: string
  createdDate?: string
  modifiedDate?: string
  rootContainer?: { [key: string]: any }
  properties?: { [key: string]: any }
  selfUri?: string
}

export interface PagelessDomainEntityListingEvaluationVersion {
  total?: number
  entities?: EvaluationVersion[]
  selfUri?: string
}

export interface PagingSpec {
  pageSize: number
  pageNumber: number
}

export interface Participant {
  id?: string
  startTime?: string
  endTime?: string
  connectedTime?: string
  name?: string
  userUri?: string
  userId?: string
  externalContactId?: string
  externalContactInitialDivisionId?: string
  externalOrganizationId?: string
  queueId?: string
  groupId?: string
  teamId?: string
  queueName?: string
  purpose?: string
  participantType?: string
  consultParticipantId?: string
  address?: string
  ani?: string
  aniName?: string
  dnis?: string
  locale?: string
  wrapupRequired?: boolean
  wrapupPrompt?: _Open<"mandatory" | "optional" | "agentRequested" | "timeout" | "forcedTimeout">
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  wrapup?: Wrapup
  mediaRoles?: string[]
  conversationRoutingData?: ConversationRoutingData
  alertingTimeoutMs?: number
  monitoredParticipantId?: string
  coachedParticipantId?: string
  attributes?: { [key: string]: string }
  calls?: Call[]
  callbacks?: Callback[]
  chats?: ConversationChat[]
  cobrowsesessions?: Cobrowsesession[]
  emails?: Email[]
  messages?: Message[]
  internalMessages?: InternalMessage[]
  screenMonitorings?: ScreenMonitoring[]
  screenshares?: Screenshare[]
  socialExpressions?: SocialExpression[]
  videos?: Video[]
  evaluations?: Evaluation[]
  screenRecordingState?: _Open<"requested" | "active" | "paused" | "stopped" | "error" | "timeout">
  flaggedReason?: _Open<"general">
  startAcwTime?: string
  endAcwTime?: string
  bargedParticipantId?: string
}

export interface PhoneColumn {
  columnName: string
  type: string
}

export interface PhoneNumber {
  display?: string
  extension?: number
  acceptsSMS?: boolean
  normalizationCountryCode?: string
  userInput?: string
  e164?: string
  countryCode?: string
}

export interface PhoneNumberColumn {
  columnName?: string
  type?: string
  callableTimeColumnName?: string
}

export interface PresenceDefinition {
  id?: string
  systemPresence?: string
  selfUri?: string
}

export interface PresenceDetailQueryClause {
  type: _Open<"and" | "or">
  predicates: PresenceDetailQueryPredicate[]
}

export interface PresenceDetailQueryFilter {
  type: _Open<"and" | "or">
  clauses?: PresenceDetailQueryClause[]
  predicates?: PresenceDetailQueryPredicate[]
}

export interface PresenceDetailQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"organizationPresenceId" | "systemPresence">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface Prompt {
  id?: string
  name: string
  division?: WritableStarrableDivision
  description?: string
  resources?: PromptAsset[]
  currentOperation?: Operation
  selfUri?: string
}

export interface PromptAsset {
  id?: string
  name?: string
  promptId?: string
  language?: string
  mediaUri?: string
  audioFormat?: AudioFormat
  ttsString?: string
  text?: string
  uploadStatus?: _Open<"created" | "uploaded" | "transcoded" | "transcodeFailed">
  uploadUri?: string
  languageDefault?: boolean
  tags?: { [key: string]: string[] }
  durationSeconds?: number
  selfUri?: string
}

export interface PropertyChange {
  property?: string
  oldValues?: string[]
  newValues?: string[]
}

export interface PropertyIndexRequest {
  sessionId: string
  targetDate: string
  properties: AnalyticsProperty[]
}

export interface QuestionGroupSettings {
  questionGroupContextId?: string
  questionSettings?: QuestionSettings[]
}

export interface QuestionSettings {
  questionContextId?: string
  settings?: AiScoringSetting
}

export interface Queue {
  id?: string
  name?: string
  division?: Division
  description?: string
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  memberCount?: number
  userMemberCount?: number
  joinedMemberCount?: number
  mediaSettings?: QueueMediaSettings
  routingRules?: RoutingRule[]
  conditionalGroupRouting?: ConditionalGroupRouting
  conditionalGroupActivation?: ConditionalGroupActivation
  bullseye?: Bullseye
  scoringMethod?: _Open<"TimestampAndPriority" | "PriorityOnly">
  lastAgentRoutingMode?: _Open<"Disabled" | "QueueMembersOnly" | "AnyAgent">
  acwSettings?: AcwSettings
  skillEvaluationMethod?: _Open<"NONE" | "BEST" | "ALL">
  memberGroups?: MemberGroup[]
  queueFlow?: DomainEntityRef
  emailInQueueFlow?: DomainEntityRef
  messageInQueueFlow?: DomainEntityRef
  whisperPrompt?: DomainEntityRef
  onHoldPrompt?: DomainEntityRef
  defaultMediaLanguage?: string
  autoAnswerOnly?: boolean
  cannedResponseLibraries?: CannedResponseLibraries
  enableTranscription?: boolean
  enableAudioMonitoring?: boolean
  enableManualAssignment?: boolean
  agentOwnedRouting?: AgentOwnedRouting
  directRouting?: DirectRouting
  callingPartyName?: string
  callingPartyNumber?: string
  defaultScripts?: { [key: string]: Script }
  outboundMessagingAddresses?: QueueMessagingAddresses
  outboundEmailAddress?: QueueEmailAddress
  peerId?: string
  suppressInQueueCallRecording?: boolean
  selfUri?: string
}

export interface QueueEmailAddress {
  domain?: DomainEntityRef
  route?: InboundRoute
}

export interface QueueFullReference {
  id?: string
  name?: string
  division?: Division
  description?: string
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  memberCount?: number
  userMemberCount?: number
  joinedMemberCount?: number
  mediaSettings?: QueueMediaSettings
  routingRules?: RoutingRule[]
  conditionalGroupRouting?: ConditionalGroupRouting
  conditionalGroupActivation?: ConditionalGroupActivation
  bullseye?: Bullseye
  scoringMethod?: _Open<"TimestampAndPriority" | "PriorityOnly">
  lastAgentRoutingMode?: _Open<"Disabled" | "QueueMembersOnly" | "AnyAgent">
  acwSettings?: AcwSettings
  skillEvaluationMethod?: _Open<"NONE" | "BEST" | "ALL">
  memberGroups?: MemberGroup[]
  queueFlow?: DomainEntityRef
  emailInQueueFlow?: DomainEntityRef
  messageInQueueFlow?: DomainEntityRef
  whisperPrompt?: DomainEntityRef
  onHoldPrompt?: DomainEntityRef
  defaultMediaLanguage?: string
  autoAnswerOnly?: boolean
  cannedResponseLibraries?: CannedResponseLibraries
  enableTranscription?: boolean
  enableAudioMonitoring?: boolean
  enableManualAssignment?: boolean
  agentOwnedRouting?: AgentOwnedRouting
  directRouting?: DirectRouting
  callingPartyName?: string
  callingPartyNumber?: string
  defaultScripts?: { [key: string]: Script }
  outboundMessagingAddresses?: QueueMessagingAddresses
  outboundEmailAddress?: QueueEmailAddress
  peerId?: string
  suppressInQueueCallRecording?: boolean
  selfUri?: string
}

export interface QueueMediaSettings {
  call?: MediaSettings
  callback?: CallbackMediaSettings
  chat?: MediaSettings
  email?: EmailMediaSettings
  message?: MessageMediaSettings
}

export interface QueueMessagingAddresses {
  smsAddress?: DomainEntityRef
  openMessagingRecipient?: DomainEntityRef
  whatsAppRecipient?: DomainEntityRef
}

export interface QueueObservationDataContainer {
  group?: { [key: string]: string }
  data?: ObservationMetricData[]
}

export interface QueueObservationQuery {
  filter: QueueObservationQueryFilter
  metrics: string[]
  detailMetrics?: string[]
}

export interface QueueObservationQueryClause {
  type: _Open<"and" | "or">
  predicates: QueueObservationQueryPredicate[]
}

export interface QueueObservationQueryFilter {
  type: _Open<"and" | "or">
  clauses?: QueueObservationQueryClause[]
  predicates?: QueueObservationQueryPredicate[]
}

export interface QueueObservationQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"mediaType" | "queueId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface QueueObservationQueryResponse {
  systemToOrganizationMappings?: { [key: string]: string[] }
  results?: QueueObservationDataContainer[]
}

export interface QueueReference {
  id?: string
  selfUri?: string
}

export interface RecordersState {
  adhocState?: _Open<"ACTIVE" | "PAUSED" | "NONE">
  customerExperienceState?: _Open<"ACTIVE" | "PAUSED" | "NONE">
  agentExperienceState?: _Open<"ACTIVE" | "PAUSED" | "NONE">
  snippetState?: _Open<"ACTIVE" | "PAUSED" | "NONE">
}

export interface Referrer {
  url: string
  domain: string
  hostname: string
  keywords?: string
  pathname: string
  queryString?: string
  fragment?: string
  name?: string
  medium: _Open<"internal" | "search" | "social" | "email" | "unknown" | "paid">
}

export interface RegionTimeZone {
  id?: string
  name?: string
  offset?: number
  canonicalId?: string
  selfUri?: string
}

export interface ResolutionDetailQueryClause {
  type: _Open<"and" | "or">
  predicates: ResolutionDetailQueryPredicate[]
}

export interface ResolutionDetailQueryFilter {
  type: _Open<"and" | "or">
  clauses?: ResolutionDetailQueryClause[]
  predicates?: ResolutionDetailQueryPredicate[]
}

export interface ResolutionDetailQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  metric?: _Open<"nNextContactAvoided">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface ResourceConditionNode {
  variableName?: string
  conjunction?: _Open<"AND" | "OR">
  operator?: _Open<"EQ" | "IN" | "GE" | "GT" | "LE" | "LT">
  operands?: ResourceConditionValue[]
  terms?: ResourceConditionNode[]
}

export interface ResourceConditionValue {
  type?: _Open<"SCALAR" | "VARIABLE" | "USER" | "QUEUE" | "TEAM">
  value?: string
}

export interface ResourcePermissionPolicy {
  id?: string
  domain?: string
  entityName?: string
  policyName?: string
  policyDescription?: string
  actionSetKey?: string
  allowConditions?: boolean
  resourceConditionNode?: ResourceConditionNode
  namedResources?: string[]
  resourceCondition?: string
  actionSet?: string[]
}

export interface RestErrorDetail {
  error: string
  details?: string
  userParams?: UserParam[]
}

export interface Ring {
  expansionCriteria?: ExpansionCriterium[]
  actions?: Actions
  memberGroups?: MemberGroup[]
}

export interface RoleDivision {
  roleId: string
  divisionId: string
}

export interface RoleDivisionGrants {
  grants: RoleDivisionPair[]
}

export interface RoleDivisionPair {
  roleId: string
  divisionId: string
}

export interface Room {
  id?: string
  name?: string
  dateCreated?: string
  roomType?: _Open<"adhoc" | "acd" | "group" | "oneOnOne" | "supervisorAssistance">
  description?: string
  subject?: string
  participantLimit?: number
  owners?: UserReference[]
  pinnedMessages?: AddressableEntityRef[]
  jid?: string
  selfUri?: string
}

export interface RoutingActivityData {
  group?: { [key: string]: string }
  data?: RoutingActivityMetricValue[]
  truncated?: boolean
  entities?: RoutingActivityEntityData[]
}

export interface RoutingActivityEntityData {
  activityDate: string
  organizationPresenceId?: string
  presenceDate?: string
  queueId?: string
  queueMembershipStatus?: string
  routingStatus?: string
  routingStatusDate?: string
  systemPresence?: string
  teamId?: string
  userId?: string
}

export interface RoutingActivityMetricValue {
  metric?: _Open<"oActiveUsers" | "oMemberUsers" | "oOffQueueUsers" | "oOnQueueUsers" | "oUserPresences" | "oUserRoutingStatuses">
  qualifier?: string
  secondaryQualifier?: string
  entityIds?: string[]
  count?: number
}

export interface RoutingActivityQuery {
  metrics: RoutingActivityQueryMetric[]
  groupBy: string[]
  filter?: RoutingActivityQueryFilter
  order?: _Open<"asc" | "desc" | "unordered">
}

export interface RoutingActivityQueryClause {
  type: _Open<"and" | "or">
  predicates: RoutingActivityQueryPredicate[]
}

export interface RoutingActivityQueryFilter {
  type: _Open<"and" | "or">
  clauses?: RoutingActivityQueryClause[]
  predicates?: RoutingActivityQueryPredicate[]
}

export interface RoutingActivityQueryMetric {
  metric: _Open<"oActiveUsers" | "oMemberUsers" | "oOffQueueUsers" | "oOnQueueUsers" | "oUserPresences" | "oUserRoutingStatuses">
  details?: boolean
}

export interface RoutingActivityQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"organizationPresenceId" | "presenceDate" | "queueId" | "queueMembershipStatus" | "routingStatus" | "routingStatusDate" | "systemPresence" | "teamId" | "userId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
}

export interface RoutingActivityResponse {
  results?: RoutingActivityData[]
  entityIdDimension?: _Open<"organizationPresenceId" | "presenceDate" | "queueId" | "queueMembershipStatus" | "routingStatus" | "routingStatusDate" | "systemPresence" | "teamId" | "userId">
}

export interface RoutingRule {
  operator?: _Open<"MEETS_THRESHOLD" | "ANY">
  threshold?: number
  waitSeconds?: number
}

export interface RoutingSkill {
  id?: string
  name: string
  division?: Division
  dateModified?: string
  state?: _Open<"active" | "inactive" | "deleted">
  version?: string
  selfUri?: string
}

export interface RoutingStatus {
  userId?: string
  status?: _Open<"OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING">
  startTime?: string
}

export interface RoutingStatusDetailQueryClause {
  type: _Open<"and" | "or">
  predicates: RoutingStatusDetailQueryPredicate[]
}

export interface RoutingStatusDetailQueryFilter {
  type: _Open<"and" | "or">
  clauses?: RoutingStatusDetailQueryClause[]
  predicates?: RoutingStatusDetailQueryPredicate[]
}

export interface RoutingStatusDetailQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"routingStatus">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface RuleConfig {
  id?: string
  enabled: boolean
  rule: CopilotRule
}

export interface RuleEngineConfig {
  rules: RuleConfig[]
  fallback?: Fallback
}

export interface Schema {
  title?: string
  description?: string
  type?: string[]
  items?: Items
  pattern?: string
}

export interface SchemaQuantityLimits {
  id?: string
  name?: string
  minFieldNameCharacters?: number
  maxFieldNameCharacters?: number
  minFieldTitleCharacters?: number
  maxFieldTitleCharacters?: number
  minFieldDescriptionCharacters?: number
  maxFieldDescriptionCharacters?: number
  minSchemaNameCharacters?: number
  maxSchemaNameCharacters?: number
  minSchemaDescriptionCharacters?: number
  maxSchemaDescriptionCharacters?: number
  maxNumberOfSchemasPerOrg?: number
  maxNumberOfFieldsPerSchema?: number
  maxNumberOfFieldsPerOrg?: number
  selfUri?: string
}

export interface ScoredAgent {
  agent?: DomainEntityRef
  score?: number
}

export interface ScreenMonitoring {
  id?: string
  initialState?: _Open<"none" | "connected" | "disconnected">
  state?: _Open<"none" | "connected" | "disconnected">
  segments?: Segment[]
  disconnectType?: _Open<"system">
  provider?: string
  targetUser?: AddressableEntityRef
  screenMonitoring?: AddressableEntityRef
  monitoringType?: _Open<"Unknown" | "AgentLevel" | "ConversationLevel">
  count?: number
  connectedTime?: string
  disconnectedTime?: string
}

export interface Screenshare {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  id?: string
  context?: string
  sharing?: boolean
  peerCount?: number
  disconnectType?: _Open<"endpoint" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startAlertingTime?: string
  connectedTime?: string
  disconnectedTime?: string
  provider?: string
  peerId?: string
  segments?: Segment[]
  wrapup?: Wrapup
  afterCallWork?: AfterCallWork
  afterCallWorkRequired?: boolean
}

export interface Script {
  id?: string
  name?: string
  division?: Division
  versionId?: string
  createdDate?: string
  modifiedDate?: string
  publishedDate?: string
  versionDate?: string
  startPageId?: string
  startPageName?: string
  features?: any
  variables?: any
  customActions?: any
  pages?: Page[]
  selfUri?: string
}

export interface SdkLibrary {
  name: string
  version: string
}

export interface SearchAggregation {
  field?: string
  name?: string
  type?: _Open<"COUNT" | "SUM" | "AVERAGE" | "TERM" | "CONTAINS" | "STARTS_WITH" | "ENDS_WITH">
  value?: string
  size?: number
  order?: string[]
}

export interface SearchCriteria {
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "OR" | "NOT">
  group?: SearchCriteria[]
  dateFormat?: string
  type?: _Open<"EXACT" | "CONTAINS" | "STARTS_WITH" | "REQUIRED_FIELDS" | "RANGE" | "DATE_RANGE" | "LESS_THAN" | "LESS_THAN_EQUAL_TO" | "GREATER_THAN" | "GREATER_THAN_EQUAL_TO" | "SIMPLE" | "TERM" | "TERMS" | "QUERY_STRING" | "MATCH_ALL" | "REGEX">
  fields?: string[]
}

export interface SearchRequest {
  sortOrder?: _Open<"ASC" | "DESC" | "SCORE">
  sortBy?: string
  pageSize?: number
  pageNumber?: number
  sort?: SearchSort[]
  returnFields?: string[]
  expand?: string[]
  types: string[]
  query?: SearchCriteria[]
  aggregations?: SearchAggregation[]
}

export interface SearchSort {
  sortOrder?: _Open<"ASC" | "DESC" | "SCORE">
  sortBy?: string
}

export interface Section {
  fieldList?: FieldList[]
  instructionText?: string
  key?: string
  state?: string
}

export interface Segment {
  startTime: string
  endTime: string
  type?: string
  howEnded?: string
  disconnectType?: string
}

export interface SegmentAssignment {
  dateAssigned: string
  dateForUnassignment: string
  segment: SegmentAssignmentSegment
  externalContact: AddressableEntityRef
  session?: SegmentAssignmentSession
}

export interface SegmentAssignmentListing {
  entities?: SegmentAssignment[]
}

export interface SegmentAssignmentSegment {
  id: string
  selfUri?: string
}

export interface SegmentAssignmentSession {
  id: string
  type: string
  selfUri?: string
}

export interface SegmentAssignments {
  segments: SegmentForAssignment[]
}

export interface SegmentDetailQueryClause {
  type: _Open<"and" | "or">
  predicates: SegmentDetailQueryPredicate[]
}

export interface SegmentDetailQueryFilter {
  type: _Open<"and" | "or">
  clauses?: SegmentDetailQueryClause[]
  predicates?: SegmentDetailQueryPredicate[]
}

export interface SegmentDetailQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"addressFrom" | "addressTo" | "agentAssistantId" | "agentOwned" | "ani" | "authenticated" | "bargedParticipantId" | "callbackNumber" | "callbackScheduledTime" | "canonicalExternalContactId" | "cleared" | "coachedParticipantId" | "conference" | "deliveryPushed" | "deliveryStatus" | "destinationAddress" | "destinationConversationId" | "detectedSpeechEnd" | "detectedSpeechStart" | "direction" | "disconnectType" | "dnis" | "edgeId" | "engagementSource" | "errorCode" | "exitReason" | "extendedDeliveryStatus" | "externalContactId" | "externalOrganizationId" | "flaggedReason" | "flowId" | "flowName" | "flowOutType" | "flowOutcome" | "flowOutcomeId" | "flowOutcomeValue" | "flowVersion" | "groupId" | "journeyActionId" | "journeyActionMapId" | "journeyCustomerId" | "journeyCustomerIdType" | "journeyCustomerSessionId" | "mediaCount" | "mediaType" | "messageType" | "monitoredParticipantId" | "outboundCampaignId" | "outboundContactId" | "outboundContactListId" | "participantName" | "protocolCallId" | "provider" | "purpose" | "queueId" | "recording" | "remote" | "remoteNameDisplayable" | "requestedLanguageId" | "requestedRouting" | "requestedRoutingSkillId" | "scoredAgentId" | "screenMonitoredUserId" | "screenRecording" | "scriptId" | "segmentEnd" | "segmentType" | "sessionDnis" | "sipResponseCode" | "skillExpressionId" | "snippetRecording" | "subject" | "teamId" | "transferTargetAddress" | "transferTargetName" | "transferType" | "usedRouting" | "userId" | "wrapUpCode" | "wrapUpNote">
  propertyType?: _Open<"bool" | "integer" | "real" | "date" | "string" | "uuid">
  property?: string
  metric?: _Open<"tSegmentDuration">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface SegmentForAssignment {
  id: string
}

export interface SegmentForUnassignment {
  id: string
}

export interface SegmentUnassignments {
  segments: SegmentForUnassignment[]
}

export interface ServerDate {
  currentDate?: string
}

export interface ServiceLevel {
  percentage?: number
  durationMs?: number
}

export interface Session {
  id: string
  externalContact?: AddressableEntityRef
  customerId?: string
  customerIdType?: string
  type: string
  externalId?: string
  externalUrl?: string
  shortId?: string
  outcomeAchievements?: OutcomeAchievement[]
  segmentAssignments?: SessionSegmentAssignment[]
  attributes?: { [key: string]: CustomEventAttribute }
  attributeLists?: { [key: string]: CustomEventAttributeList }
  browser?: Browser
  device?: Device
  geolocation?: JourneyGeolocation
  ipAddress?: string
  ipOrganization?: string
  lastPage?: JourneyPage
  mktCampaign?: JourneyCampaign
  referrer?: Referrer
  app?: JourneyApp
  sdkLibrary?: SdkLibrary
  networkConnectivity?: NetworkConnectivity
  searchTerms?: string[]
  userAgentString?: string
  durationInSeconds?: number
  eventCount: number
  pageviewCount?: number
  screenviewCount?: number
  lastEvent: SessionLastEvent
  conversation?: AddressableEntityRef
  lastConnectedQueue?: ConnectedQueue
  lastConnectedUser?: ConnectedUser
  lastUserDisposition?: ConversationUserDisposition
  conversationChannels?: ConversationChannel[]
  originatingDirection?: _Open<"Unknown" | "Inbound" | "Outbound">
  conversationSubject?: string
  lastUserDisconnectType?: _Open<"Unknown" | "Endpoint" | "Client" | "System" | "Transfer" | "Error" | "Peer" | "Other" | "Spam" | "Timeout" | "TransportFailure" | "ConferenceTransfer" | "ConsultTransfer" | "ForwardTransfer" | "NoAnswerTransfer" | "NotAvailableTransfer" | "Uncallable" | "DoNotDisturbEndpoint" | "DoNotDisturbTransfer" | "SessionExpired" | "Takeover">
  lastAcdOutcome?: _Open<"Unknown" | "Abandon" | "Answered" | "FlowOut">
  authenticated: boolean
  divisionIds?: string[]
  lastScreen?: string
  caseAssociations?: JourneyCaseAssociation[]
  caseEntity?: AddressableEntityRef
  caseReference?: string
  caseStatus?: _Open<"Unknown" | "Open" | "InProgress" | "Terminated" | "Closed">
  selfUri?: string
  createdDate: string
  endedDate?: string
  awayDate?: string
  idleDate?: string
}

export interface SessionLastEvent {
  id: string
  eventName: string
  createdDate: string
}

export interface SessionListing {
  entities?: Session[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface SessionSegmentAssignment {
  segment: AssignedSegment
  assignedDate: string
}

export interface SettingDirection {
  inbound?: _Open<"Enabled" | "Disabled">
  outbound?: _Open<"Enabled" | "Disabled">
}

export interface Signature {
  enabled?: boolean
  cannedResponseId?: string
  alwaysIncluded?: boolean
  inclusionType?: _Open<"Draft" | "Send" | "SendOnce">
}

export interface SignedData {
  jwt?: string
}

export interface Site {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  primarySites?: DomainEntityRef[]
  secondarySites?: DomainEntityRef[]
  primaryEdges?: Edge[]
  secondaryEdges?: Edge[]
  addresses?: Contact[]
  edges?: Edge[]
  edgeAutoUpdateConfig?: EdgeAutoUpdateConfig
  mediaRegionsUseLatencyBased?: boolean
  location: LocationDefinition
  managed?: boolean
  ntpSettings?: NTPSettings
  mediaModel?: _Open<"Premises" | "Cloud">
  coreSite?: boolean
  siteConnections?: SiteConnection[]
  mediaRegions?: string[]
  callerId?: string
  callerName?: string
  cloudProxyForceTurn?: boolean
  selfUri?: string
}

export interface SiteConnection {
  id?: string
  name?: string
  selfUri?: string
  managed?: boolean
  type?: _Open<"Direct" | "Indirect" | "CloudProxy">
  enabled?: boolean
  mediaModel?: _Open<"Premises" | "Cloud">
  edgeList?: ConnectedEdge[]
  coreSite?: boolean
  primaryCoreSites?: DomainEntityRef[]
  secondaryCoreSites?: DomainEntityRef[]
}

export interface SiteSearchCriteria {
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "OR" | "NOT">
  group?: SiteSearchCriteria[]
  dateFormat?: string
  type: _Open<"EXACT" | "CONTAINS">
  fields?: string[]
}

export interface SiteSearchRequest {
  sortOrder?: _Open<"ASC" | "DESC" | "SCORE">
  sortBy?: string
  pageSize?: number
  pageNumber?: number
  sort?: SearchSort[]
  expand?: string[]
  query?: SiteSearchCriteria[]
}

export interface SitesSearchResponse {
  total: number
  pageCount: number
  pageSize: number
  pageNumber: number
  previousPage?: string
  currentPage?: string
  nextPage?: string
  types: string[]
  results: Site[]
}

export interface SkillGroup {
  id?: string
  name: string
  division?: WritableDivision
  description?: string
  memberCount?: number
  dateModified?: string
  dateCreated?: string
  status?: _Open<"InProgress" | "Complete">
  skillConditions: SkillGroupCondition[]
  selfUri?: string
}

export interface SkillGroupCondition {
  routingSkillConditions: SkillGroupRoutingCondition[]
  languageSkillConditions: SkillGroupLanguageCondition[]
  operation: _Open<"And" | "Not" | "Or">
}

export interface SkillGroupLanguageCondition {
  languageSkill: string
  comparator: _Open<"EqualTo" | "NotEqualTo" | "LessThan" | "GreaterThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo">
  proficiency: number
  childConditions?: SkillGroupCondition[]
}

export interface SkillGroupRoutingCondition {
  routingSkill: string
  comparator: _Open<"EqualTo" | "NotEqualTo" | "LessThan" | "GreaterThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo">
  proficiency: number
  childConditions?: SkillGroupCondition[]
}

export interface SkillsToRemove {
  name?: string
  id?: string
  selfUri?: string
}

export interface SocialExpression {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  id?: string
  socialMediaId?: string
  socialMediaHub?: string
  socialUserName?: string
  previewText?: string
  recordingId?: string
  segments?: Segment[]
  held?: boolean
  disconnectType?: _Open<"endpoint" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  startAlertingTime?: string
  connectedTime?: string
  disconnectedTime?: string
  provider?: string
  scriptId?: string
  peerId?: string
  wrapup?: Wrapup
  afterCallWork?: AfterCallWork
  afterCallWorkRequired?: boolean
}

export interface StarrableDivision {
  id?: string
  name?: string
  selfUri?: string
}

export interface StatisticalResponse {
  interval?: string
  metrics?: AggregateMetricData[]
  views?: AggregateViewData[]
}

export interface StatisticalSummary {
  max?: number
  min?: number
  count?: number
  countNegative?: number
  countPositive?: number
  sum?: number
  current?: number
  ratio?: number
  numerator?: number
  denominator?: number
  target?: number
  p95?: number
  p99?: number
  calculatedMetricValue?: number
}

export interface StorySetting {
  mention?: InboundOnlySetting
  reply?: InboundOnlySetting
}

export interface SuggestSearchCriteria {
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "OR" | "NOT">
  group?: SuggestSearchCriteria[]
  dateFormat?: string
  fields?: string[]
}

export interface SuggestSearchRequest {
  expand?: string[]
  types: string[]
  query: SuggestSearchCriteria[]
}

export interface SummaryGenerationConfig {
  enabled: boolean
  summarySetting?: SummarySettingEntity
  retentionSeconds?: number
  onDemandSummaryConfig?: OnDemandSummaryConfig
  modelConfig?: ModelConfig
}

export interface SummarySettingEntity {
  id?: string
  selfUri?: string
}

export interface SupportedContent {
  id: string
  name: string
  dateCreated?: string
  dateModified?: string
  createdBy?: DomainEntityRef
  modifiedBy?: DomainEntityRef
  version?: number
  mediaTypes?: MediaTypes
  selfUri?: string
}

export interface SupportedContentListing {
  entities?: SupportedContent[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface SupportedContentReference {
  id: string
  name?: string
  selfUri?: string
  mediaTypes?: MediaTypes
}

export interface SupportedLanguage {
  language?: string
  isDefault?: boolean
}

export interface SurveyAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface SurveyAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: SurveyAggregateQueryPredicate[]
}

export interface SurveyAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: SurveyAggregateQueryClause[]
  predicates?: SurveyAggregateQueryPredicate[]
}

export interface SurveyAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"conversationId" | "divisionId" | "externalContactId" | "mediaType" | "queueId" | "requestedLanguageId" | "requestedRoutingSkillId" | "surveyAnswerId" | "surveyCreatedDate" | "surveyErrorReason" | "surveyFormContextId" | "surveyFormId" | "surveyFormName" | "surveyId" | "surveyPartialResponse" | "surveyPreviousStatus" | "surveyPromoterScore" | "surveyQuestionGroupId" | "surveyQuestionId" | "surveyStatus" | "surveyType" | "teamId" | "userId" | "wrapUpCode">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface SurveyAggregateQueryResponse {
  results?: SurveyAggregateDataContainer[]
}

export interface SurveyAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: SurveyAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: SurveyAggregationView[]
  alternateTimeDimension?: _Open<"eventTime" | "surveyCreatedDate">
}

export interface SurveyAggregationView {
  target: _Open<"nSurveyErrors" | "nSurveyFullResponses" | "nSurveyNpsDetractors" | "nSurveyNpsPromoters" | "nSurveyNpsResponses" | "nSurveyPartialResponses" | "nSurveyQuestionGroupResponses" | "nSurveyQuestionResponses" | "nSurveyResponses" | "nSurveysAbandoned" | "nSurveysDeleted" | "nSurveysExpired" | "nSurveysSent" | "nSurveysStarted" | "nVoiceSurveys" | "nWebSurveys" | "oSurveyQuestionGroupScore" | "oSurveyQuestionScore" | "oSurveyTotalScore">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface SurveyAsyncAggregateQueryResponse {
  results?: SurveyAggregateDataContainer[]
  cursor?: string
}

export interface SurveyAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: SurveyAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: SurveyAggregationView[]
  alternateTimeDimension?: _Open<"eventTime" | "surveyCreatedDate">
  pageSize?: number
}

export interface SurveyDetailQueryClause {
  type: _Open<"and" | "or">
  predicates: SurveyDetailQueryPredicate[]
}

export interface SurveyDetailQueryFilter {
  type: _Open<"and" | "or">
  clauses?: SurveyDetailQueryClause[]
  predicates?: SurveyDetailQueryPredicate[]
}

export interface SurveyDetailQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"eventTime" | "queueId" | "surveyCompletedDate" | "surveyFormContextId" | "surveyFormId" | "surveyId" | "surveyPartialResponse" | "surveyPromoterScore" | "surveyStatus" | "surveyType" | "userId">
  metric?: _Open<"oSurveyTotalScore">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface Team {
  id?: string
  name: string
  division?: WritableDivision
  description?: string
  dateCreated?: string
  dateModified?: string
  memberCount?: number
  selfUri?: string
}

export interface TeamActivityData {
  group?: { [key: string]: string }
  data?: TeamActivityMetricValue[]
  truncated?: boolean
  entities?: TeamActivityEntityData[]
}

export interface TeamActivityEntityData {
  activityDate: string
  organizationPresenceId?: string
  presenceDate?: string
  queueId?: string
  queueMembershipStatus?: string
  routingStatus?: string
  routingStatusDate?: string
  systemPresence?: string
  teamId?: string
  userId?: string
}

export interface TeamActivityMetricValue {
  metric?: _Open<"oTeamOffQueueUsers" | "oTeamOnQueueUsers" | "oTeamPresences" | "oTeamRoutingStatuses">
  qualifier?: string
  secondaryQualifier?: string
  entityIds?: string[]
  count?: number
}

export interface TeamActivityQuery {
  metrics: TeamActivityQueryMetric[]
  groupBy: string[]
  filter?: TeamActivityQueryFilter
  order?: _Open<"asc" | "desc" | "unordered">
}

export interface TeamActivityQueryClause {
  type: _Open<"and" | "or">
  predicates: TeamActivityQueryPredicate[]
}

export interface TeamActivityQueryFilter {
  type: _Open<"and" | "or">
  clauses?: TeamActivityQueryClause[]
  predicates?: TeamActivityQueryPredicate[]
}

export interface TeamActivityQueryMetric {
  metric: _Open<"oTeamOffQueueUsers" | "oTeamOnQueueUsers" | "oTeamPresences" | "oTeamRoutingStatuses">
  details?: boolean
}

export interface TeamActivityQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"organizationPresenceId" | "presenceDate" | "queueId" | "queueMembershipStatus" | "routingStatus" | "routingStatusDate" | "systemPresence" | "teamId" | "userId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
}

export interface TeamActivityResponse {
  results?: TeamActivityData[]
  entityIdDimension?: _Open<"organizationPresenceId" | "presenceDate" | "queueId" | "queueMembershipStatus" | "routingStatus" | "routingStatusDate" | "systemPresence" | "teamId" | "userId">
}

export interface TeamFullReference {
  id?: string
  name: string
  division?: WritableDivision
  description?: string
  dateCreated?: string
  dateModified?: string
  memberCount?: number
  selfUri?: string
}

export interface TeamSearchCriteria {
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "OR" | "NOT">
  group?: TeamSearchCriteria[]
  dateFormat?: string
  fields?: string[]
  type: _Open<"EXACT" | "STARTS_WITH">
}

export interface TeamSearchRequest {
  sortOrder?: _Open<"ASC" | "DESC" | "SCORE">
  sortBy?: string
  pageSize?: number
  pageNumber?: number
  sort?: SearchSort[]
  query: TeamSearchCriteria[]
}

export interface TeamsSearchResponse {
  total: number
  pageCount: number
  pageSize: number
  pageNumber: number
  previousPage?: string
  currentPage?: string
  nextPage?: string
  types: string[]
  results: Team[]
}

export interface TextBotUserAgent {
  name: _Open<"Phone" | "SMS" | "GenesysWebWidget" | "FacebookMessenger" | "WeChat" | "Whatsapp" | "AppleBusinessChat" | "Apple" | "Telegram" | "Slack" | "Signal" | "Line" | "Discord" | "TwitterDirectMessage" | "Open" | "Instagram" | "Other" | "Unknown">
}

export interface Ticker {
  symbol: string
  exchange: string
}

export interface TimeZoneEntityListing {
  entities?: RegionTimeZone[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface TokenInfo {
  organization?: NamedEntity
  homeOrganization?: NamedEntity
  authorizedScope?: string[]
  clonedUser?: TokenInfoClonedUser
  dateTokenIdles?: string
  OAuthClient?: OrgOAuthClient
}

export interface TokenInfoClonedUser {
  id?: string
  organization?: Entity
}

export interface TopicDuration {
  totalMilliseconds?: number
}

export interface TopicOffset {
  wordCount?: number
  characterCount?: number
}

export interface TranscriptSearchCriteria {
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "OR" | "NOT">
  group?: TranscriptSearchCriteria[]
  dateFormat?: string
  type?: _Open<"EXACT" | "EXACT_PHRASE" | "PHRASE" | "DATE_RANGE" | "RANGE" | "GREATER_THAN" | "LESS_THAN" | "REQUIRED_FIELDS">
  fields?: string[]
}

export interface TranscriptSearchRequest {
  sortOrder?: _Open<"ASC" | "DESC" | "SCORE">
  sortBy?: string
  pageSize?: number
  pageNumber?: number
  sort?: SearchSort[]
  returnFields?: string[]
  types: string[]
  query?: TranscriptSearchCriteria[]
}

export interface TranscriptTopic {
  id?: string
  name?: string
  topicPhrase?: string
  transcriptPhrase?: string
  confidence?: number
  startTimeMilliseconds?: number
  duration?: TopicDuration
  offset?: TopicOffset
  recordingLocation?: number
}

export interface TranscriptionConfig {
  vendorName: _Open<"GoogleDialogflow" | "Unknown" | "Genesys">
}

export interface TransferDestination {
  userId?: string
  address?: string
}

export interface TransferInitiator {
  userId?: string
}

export interface TransferResponse {
  id?: string
  state?: _Open<"Pending" | "Active" | "Complete" | "Canceled" | "Failed" | "Timeout" | "Unknown">
  dateIssued?: string
  initiator?: TransferInitiator
  modifiedBy?: TransferResponseModifiedBy
  destination?: TransferDestination
  transferType?: _Open<"Attended" | "Unattended">
}

export interface TransferResponseModifiedBy {
  id?: string
  selfUri?: string
}

export interface TrunkBase {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  trunkMetabase: DomainEntityRef
  properties?: { [key: string]: any }
  trunkType: _Open<"EXTERNAL" | "PHONE" | "EDGE">
  managed?: boolean
  site?: DomainEntityRef
  inboundSite?: DomainEntityRef
  selfUri?: string
}

export interface TrunkBaseAssignment {
  family?: number
  trunkBase?: TrunkBase
}

export interface TrusteeAuthorization {
  permissions?: string[]
}

export interface Trustor {
  id?: string
  enabled: boolean
  dateCreated?: string
  createdBy?: OrgUser
  organization?: Organization
  authorization?: TrusteeAuthorization
  selfUri?: string
}

export interface TrustorEntityListing {
  entities?: Trustor[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface TwitterId {
  id?: string
  name?: string
  screenName?: string
  verified?: boolean
  profileUrl?: string
}

export interface TypingSetting {
  on?: SettingDirection
}

export interface UnprocessedSegmentAssignments {
  assign?: SegmentAssignments
  unassign?: SegmentUnassignments
  count: number
}

export interface UpdateAgenticVirtualAgent {
  name: string
  imageUri?: string
}

export interface UpdateSegmentAssignmentRequest {
  assign?: SegmentAssignments
  unassign?: SegmentUnassignments
}

export interface UpdateSegmentAssignmentResponse {
  unprocessedItems: UnprocessedSegmentAssignments
}

export interface UploadUrlRequest {
  fileName?: string
  contentMd5?: string
  signedUrlTimeoutSeconds?: number
  contentType?: string
  serverSideEncryption?: _Open<"AES256">
}

export interface UploadUrlResponse {
  url?: string
  uploadKey?: string
  headers?: { [key: string]: string }
}

export interface UrlResponse {
  url?: string
}

export interface UsageExecutionResult {
  executionId?: string
  resultsUri?: string
}

export interface User {
  id?: string
  name?: string
  division?: Division
  chat?: Chat
  department?: string
  email?: string
  primaryContactInfo?: Contact[]
  addresses?: Contact[]
  state?: _Open<"active" | "inactive" | "deleted">
  title?: string
  username?: string
  manager?: User
  images?: Image[]
  version: number
  certifications?: string[]
  biography?: Biography
  employerInfo?: EmployerInfo
  preferredName?: string
  routingStatus?: RoutingStatus
  presence?: UserPresence
  integrationPresence?: UserPresence
  conversationSummary?: UserConversationSummary
  outOfOffice?: OutOfOffice
  geolocation?: Geolocation
  station?: UserStations
  authorization?: UserAuthorization
  profileSkills?: string[]
  locations?: Location[]
  groups?: Group[]
  team?: Team
  workPlanBidRanks?: WorkPlanBidRanks
  skills?: UserRoutingSkill[]
  languages?: UserRoutingLanguage[]
  acdAutoAnswer?: boolean
  languagePreference?: string
  lastTokenIssued?: OAuthLastTokenIssued
  dateLastLogin?: string
  dateWelcomeSent?: string
  selfUri?: string
}

export interface UserActivityData {
  group?: { [key: string]: string }
  data?: UserActivityMetricValue[]
  truncated?: boolean
  entities?: UserActivityEntityData[]
}

export interface UserActivityEntityData {
  activityDate: string
  organizationPresenceId?: string
  presenceDate?: string
  queueId?: string
  queueMembershipStatus?: string
  routingStatus?: string
  routingStatusDate?: string
  systemPresence?: string
  teamId?: string
  userId?: string
}

export interface UserActivityMetricValue {
  metric?: _Open<"oActiveQueues" | "oMemberQueues">
  qualifier?: string
  entityIds?: string[]
  count?: number
}

export interface UserActivityQuery {
  metrics: UserActivityQueryMetric[]
  groupBy: string[]
  filter?: UserActivityQueryFilter
  order?: _Open<"asc" | "desc" | "unordered">
}

export interface UserActivityQueryClause {
  type: _Open<"and" | "or">
  predicates: UserActivityQueryPredicate[]
}

export interface UserActivityQueryFilter {
  type: _Open<"and" | "or">
  clauses?: UserActivityQueryClause[]
  predicates?: UserActivityQueryPredicate[]
}

export interface UserActivityQueryMetric {
  metric: _Open<"oActiveQueues" | "oMemberQueues">
  details?: boolean
}

export interface UserActivityQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"organizationPresenceId" | "presenceDate" | "queueId" | "queueMembershipStatus" | "routingStatus" | "routingStatusDate" | "systemPresence" | "teamId" | "userId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
}

export interface UserActivityResponse {
  results?: UserActivityData[]
  entityIdDimension?: _Open<"organizationPresenceId" | "presenceDate" | "queueId" | "queueMembershipStatus" | "routingStatus" | "routingStatusDate" | "systemPresence" | "teamId" | "userId">
}

export interface UserAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface UserAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: UserAggregateQueryPredicate[]
}

export interface UserAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: UserAggregateQueryClause[]
  predicates?: UserAggregateQueryPredicate[]
}

export interface UserAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"userId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface UserAggregateQueryResponse {
  systemToOrganizationMappings?: { [key: string]: string[] }
  results?: UserAggregateDataContainer[]
}

export interface UserAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: UserAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: UserAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
}

export interface UserAggregationView {
  target: _Open<"tAgentRoutingStatus" | "tOrganizationPresence" | "tSystemPresence">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface UserAsyncAggregateQueryResponse {
  systemToOrganizationMappings?: { [key: string]: string[] }
  results?: UserAggregateDataContainer[]
  cursor?: string
}

export interface UserAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: UserAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: UserAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  pageSize?: number
}

export interface UserAuthorization {
  roles?: DomainRole[]
  unusedRoles?: DomainRole[]
  permissions?: string[]
  permissionPolicies?: ResourcePermissionPolicy[]
}

export interface UserConversationSummary {
  userId?: string
  call?: MediaSummary
  callback?: MediaSummary
  email?: MediaSummary
  message?: MediaSummary
  chat?: MediaSummary
  socialExpression?: MediaSummary
  video?: MediaSummary
}

export interface UserDetailQueryClause {
  type: _Open<"and" | "or">
  predicates: UserDetailQueryPredicate[]
}

export interface UserDetailQueryFilter {
  type: _Open<"and" | "or">
  clauses?: UserDetailQueryClause[]
  predicates?: UserDetailQueryPredicate[]
}

export interface UserDetailQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"userId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface UserDetailsQuery {
  interval: string
  userFilters?: UserDetailQueryFilter[]
  presenceFilters?: PresenceDetailQueryFilter[]
  routingStatusFilters?: RoutingStatusDetailQueryFilter[]
  order?: _Open<"asc" | "desc" | "unordered">
  presenceAggregations?: AnalyticsQueryAggregation[]
  routingStatusAggregations?: AnalyticsQueryAggregation[]
  paging?: PagingSpec
}

export interface UserEntityListing {
  entities?: User[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface UserFullReference {
  id?: string
  name?: string
  division?: Division
  chat?: Chat
  department?: string
  email?: string
  primaryContactInfo?: Contact[]
  addresses?: Contact[]
  state?: _Open<"active" | "inactive" | "deleted">
  title?: string
  username?: string
  manager?: User
  images?: Image[]
  version: number
  certifications?: string[]
  biography?: Biography
  employerInfo?: EmployerInfo
  preferredName?: string
  routingStatus?: RoutingStatus
  presence?: UserPresence
  integrationPresence?: UserPresence
  conversationSummary?: UserConversationSummary
  outOfOffice?: OutOfOffice
  geolocation?: Geolocation
  station?: UserStations
  authorization?: UserAuthorization
  profileSkills?: string[]
  locations?: Location[]
  groups?: Group[]
  team?: Team
  workPlanBidRanks?: WorkPlanBidRanks
  skills?: UserRoutingSkill[]
  languages?: UserRoutingLanguage[]
  acdAutoAnswer?: boolean
  languagePreference?: string
  lastTokenIssued?: OAuthLastTokenIssued
  dateLastLogin?: string
  dateWelcomeSent?: string
  selfUri?: string
}

export interface UserLanguageEntityListing {
  entities?: UserRoutingLanguage[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface UserObservationDataContainer {
  group?: { [key: string]: string }
  data?: ObservationMetricData[]
}

export interface UserObservationQuery {
  filter: UserObservationQueryFilter
  metrics: string[]
  detailMetrics?: string[]
}

export interface UserObservationQueryClause {
  type: _Open<"and" | "or">
  predicates: UserObservationQueryPredicate[]
}

export interface UserObservationQueryFilter {
  type: _Open<"and" | "or">
  clauses?: UserObservationQueryClause[]
  predicates?: UserObservationQueryPredicate[]
}

export interface UserObservationQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"userId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface UserObservationQueryResponse {
  results?: UserObservationDataContainer[]
}

export interface UserParam {
  key?: string
  value?: string
}

export interface UserPresence {
  id?: string
  name?: string
  source?: string
  sourceId?: string
  primary?: boolean
  presenceDefinition?: PresenceDefinition
  futurePresenceDefinition?: PresenceDefinition
  message?: string
  modifiedDate?: string
  selfUri?: string
}

export interface UserQueue {
  id?: string
  name?: string
  division?: Division
  description?: string
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  memberCount?: number
  userMemberCount?: number
  joinedMemberCount?: number
  mediaSettings?: QueueMediaSettings
  routingRules?: RoutingRule[]
  conditionalGroupRouting?: ConditionalGroupRouting
  conditionalGroupActivation?: ConditionalGroupActivation
  bullseye?: Bullseye
  scoringMethod?: _Open<"TimestampAndPriority" | "PriorityOnly">
  lastAgentRoutingMode?: _Open<"Disabled" | "QueueMembersOnly" | "AnyAgent">
  acwSettings?: AcwSettings
  skillEvaluationMethod?: _Open<"NONE" | "BEST" | "ALL">
  memberGroups?: MemberGroup[]
  queueFlow?: DomainEntityRef
  emailInQueueFlow?: DomainEntityRef
  messageInQueueFlow?: DomainEntityRef
  whisperPrompt?: DomainEntityRef
  onHoldPrompt?: DomainEntityRef
  defaultMediaLanguage?: string
  cannedResponseLibraries?: CannedResponseLibraries
  enableTranscription?: boolean
  enableAudioMonitoring?: boolean
  enableManualAssignment?: boolean
  agentOwnedRouting?: AgentOwnedRouting
  directRouting?: DirectRouting
  callingPartyName?: string
  callingPartyNumber?: string
  defaultScripts?: { [key: string]: Script }
  outboundMessagingAddresses?: QueueMessagingAddresses
  outboundEmailAddress?: QueueEmailAddress
  peerId?: string
  suppressInQueueCallRecording?: boolean
  joined?: boolean
  selfUri?: string
}

export interface UserQueueEntityListing {
  entities?: UserQueue[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface UserReference {
  id?: string
  selfUri?: string
}

export interface UserReferenceWithName {
  id?: string
  name?: string
  selfUri?: string
}

export interface UserRoutingLanguage {
  id?: string
  name?: string
  proficiency?: number
  state?: _Open<"active" | "inactive" | "deleted">
  languageUri?: string
  selfUri?: string
}

export interface UserRoutingLanguagePost {
  id: string
  proficiency: number
  languageUri?: string
  selfUri?: string
}

export interface UserRoutingSkill {
  id?: string
  name?: string
  proficiency?: number
  state?: _Open<"active" | "inactive" | "deleted">
  skillUri?: string
  selfUri?: string
}

export interface UserRoutingSkillPost {
  id: string
  proficiency: number
  skillUri?: string
  selfUri?: string
}

export interface UserSearchCriteria {
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "OR" | "NOT">
  group?: UserSearchCriteria[]
  dateFormat?: string
  fields?: string[]
  type: _Open<"EXACT" | "STARTS_WITH" | "CONTAINS" | "REGEX" | "TERM" | "TERMS" | "REQUIRED_FIELDS" | "MATCH_ALL" | "QUERY_STRING" | "RANGE" | "LESS_THAN" | "LESS_THAN_EQUAL_TO" | "GREATER_THAN" | "GREATER_THAN_EQUAL_TO">
}

export interface UserSearchRequest {
  sortOrder?: _Open<"ASC" | "DESC" | "SCORE">
  sortBy?: string
  pageSize?: number
  pageNumber?: number
  sort?: SearchSort[]
  expand?: string[]
  query?: UserSearchCriteria[]
  integrationPresenceSource?: _Open<"MicrosoftTeams" | "ZoomPhone" | "EightByEight" | "RingCentral">
  enforcePermissions?: boolean
}

export interface UserSkillEntityListing {
  entities?: UserRoutingSkill[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface UserSkillGroupEntityListing {
  entities?: SkillGroup[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface UserStation {
  id?: string
  name?: string
  type?: string
  associatedUser?: User
  associatedDate?: string
  defaultUser?: User
  providerInfo?: { [key: string]: string }
  webRtcCallAppearances?: number
}

export interface UserStations {
  associatedStation?: UserStation
  effectiveStation?: UserStation
  defaultStation?: UserStation
  lastAssociatedStation?: UserStation
}

export interface UsersSearchResponse {
  total: number
  pageCount: number
  pageSize: number
  pageNumber: number
  previousPage?: string
  currentPage?: string
  nextPage?: string
  types: string[]
  results: User[]
}

export interface UtilizationRequest {
  utilization?: { [key: string]: MediaUtilization }
  labelUtilizations?: { [key: string]: LabelUtilizationRequest }
  maxInboundCalls?: number
}

export interface ValidationLimits {
  minLength?: MinLength
  maxLength?: MaxLength
  minItems?: MinLength
  maxItems?: MaxLength
  minimum?: MinLength
  maximum?: MaxLength
}

export interface Video {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  id?: string
  context?: string
  audioMuted?: boolean
  videoMuted?: boolean
  sharingScreen?: boolean
  peerCount?: number
  disconnectType?: _Open<"endpoint" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startAlertingTime?: string
  connectedTime?: string
  disconnectedTime?: string
  provider?: string
  peerId?: string
  msids?: string[]
  self?: Address
  wrapup?: Wrapup
  afterCallWork?: AfterCallWork
  afterCallWorkRequired?: boolean
}

export interface VisibilityCondition {
  combiningOperation?: _Open<"AND" | "OR">
  predicates?: any[]
}

export interface Voicemail {
  id?: string
  uploadStatus?: _Open<"pending" | "complete" | "failed" | "timeout" | "none">
}

export interface VoicemailCopyRecord {
  user?: User
  group?: Group
  date?: string
}

export interface VoicemailMessage {
  id?: string
  conversation?: Conversation
  read?: boolean
  audioRecordingDurationSeconds?: number
  audioRecordingSizeBytes?: number
  transcription?: string
  createdDate?: string
  modifiedDate?: string
  deletedDate?: string
  callerAddress?: string
  callerName?: string
  callerUser?: User
  deleted?: boolean
  note?: string
  user?: User
  group?: Group
  queue?: Queue
  copiedFrom?: VoicemailCopyRecord
  copiedTo?: VoicemailCopyRecord[]
  deleteRetentionPolicy?: VoicemailRetentionPolicy
  selfUri?: string
}

export interface VoicemailRetentionPolicy {
  voicemailRetentionPolicyType?: _Open<"RETAIN_INDEFINITELY" | "RETAIN_WITH_TTL" | "IMMEDIATE_DELETE">
  numberOfDays?: number
}

export interface VoicemailSearchCriteria {
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "OR" | "NOT">
  group?: VoicemailSearchCriteria[]
  dateFormat?: string
  fields?: string[]
  type: _Open<"EXACT" | "STARTS_WITH" | "CONTAINS" | "REGEX" | "TERM" | "TERMS" | "REQUIRED_FIELDS" | "MATCH_ALL" | "DATE_RANGE">
}

export interface VoicemailSearchRequest {
  sortOrder?: _Open<"ASC" | "DESC" | "SCORE">
  sortBy?: string
  pageSize?: number
  pageNumber?: number
  sort?: SearchSort[]
  expand?: string[]
  query?: VoicemailSearchCriteria[]
}

export interface VoicemailsSearchResponse {
  total: number
  pageCount: number
  pageSize: number
  pageNumber: number
  previousPage?: string
  currentPage?: string
  nextPage?: string
  types: string[]
  results: VoicemailMessage[]
}

export interface WhatsAppId {
  phoneNumber: PhoneNumber
  displayName?: string
}

export interface WorkPlanBidRanks {
  id?: string
  workPlanBiddingPerformance?: number
  biddingTieBreaker?: string
  selfUri?: string
}

export interface WorkitemReference {
  id?: string
  name?: string
  selfUri?: string
}

export interface Workspace {
  id?: string
  name: string
  type?: _Open<"USER" | "GROUP">
  isCurrentUserWorkspace?: boolean
  user?: DomainEntityRef
  bucket?: string
  dateCreated?: string
  dateModified?: string
  summary?: WorkspaceSummary
  acl?: string[]
  description?: string
  selfUri?: string
}

export interface WorkspaceSummary {
  totalDocumentCount?: number
  totalDocumentByteCount?: number
}

export interface WorktypeReference {
  id?: string
  name?: string
  selfUri?: string
}

export interface Wrapup {
  code?: string
  name?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
  provisional?: boolean
}

export interface WrapupCode {
  id?: string
  name: string
  division?: StarrableDivision
  description?: string
  dateCreated?: string
  dateModified?: string
  createdBy?: string
  modifiedBy?: string
  selfUri?: string
}

export interface WrapupCodePredictionConfig {
  enabled: boolean
}

export interface WritableDivision {
  id?: string
  name?: string
  selfUri?: string
}

export interface WritableEntity {
  id?: string
}

export interface WritableStarrableDivision {
  id?: string
  name?: string
  selfUri?: string
}
export {}
