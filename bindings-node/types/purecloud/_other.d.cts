// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Open as _Open } from '../group.cjs'
import { ReportingTurnAction } from './analytics.cjs'
import { SourceConfiguration } from './events.cjs'
import { RequestMapping } from './journey.cjs'
import { AddressableEntityRef, ConversationContentLocation, ConversationNotificationTemplateBody, ConversationNotificationTemplateButton, ConversationNotificationTemplateHeader, Items, UserReference, WritableStarrableDivision } from './_shared.cjs'

export interface AccessRestriction {
  kind?: string
  values?: string[]
}

export interface AcdEndDetailEventTopicAcdEndEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  sessionId?: string
  disconnectType?: _Open<"UNKNOWN" | "ENDPOINT" | "CLIENT" | "SYSTEM" | "TRANSFER" | "ERROR" | "PEER" | "OTHER" | "SPAM" | "TIMEOUT" | "TRANSPORT_FAILURE" | "CONFERENCE_TRANSFER" | "CONSULT_TRANSFER" | "FORWARD_TRANSFER" | "NO_ANSWER_TRANSFER" | "NOT_AVAILABLE_TRANSFER" | "UNCALLABLE" | "DND_ENDPOINT" | "DND_TRANSFER" | "INACTIVITY" | "SESSION_EXPIRED" | "TAKEOVER">
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  provider?: string
  direction?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  ani?: string
  dnis?: string
  addressTo?: string
  addressFrom?: string
  callbackUserName?: string
  callbackNumbers?: string[]
  callbackScheduledTime?: number
  subject?: string
  messageType?: _Open<"UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE" | "LINKEDIN">
  queueId?: string
  divisionId?: string
  acdOutcome?: _Open<"UNKNOWN" | "ABANDON" | "ANSWERED" | "FLOW_OUT">
  answeredUserId?: string
  requestedRoutings?: string[]
  usedRouting?: _Open<"UNKNOWN" | "MANUAL" | "PREDICTIVE" | "PREFERRED" | "LAST" | "BULLSEYE" | "STANDARD" | "OTHER" | "CONDITIONAL" | "VIP">
  requestedRoutingSkillIds?: string[]
  requestedSkillExpressionIds?: string[]
  requestedLanguageId?: string
  requestedRoutingUserIds?: string[]
  routingPriority?: number
  connectedDurationMs?: number
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  utilizationLabel?: string
  flowType?: string
}

export interface AcdStartDetailEventTopicAcdStartEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  sessionId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  provider?: string
  direction?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  ani?: string
  dnis?: string
  addressTo?: string
  addressFrom?: string
  callbackUserName?: string
  callbackNumbers?: string[]
  callbackScheduledTime?: number
  subject?: string
  messageType?: _Open<"UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE" | "LINKEDIN">
  queueId?: string
  divisionId?: string
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  utilizationLabel?: string
  routingPriority?: number
  requestedRoutingSkillIds?: string[]
  skillExpressionApplied?: boolean
}

export interface ActionAggregationSort {
  name: _Open<"tTotalExecution">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface AcwDetailEventTopicAfterCallWorkEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  sessionId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  provider?: string
  direction?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  ani?: string
  dnis?: string
  addressTo?: string
  addressFrom?: string
  callbackUserName?: string
  callbackNumbers?: string[]
  callbackScheduledTime?: number
  subject?: string
  messageType?: _Open<"UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE" | "LINKEDIN">
  userId?: string
  queueId?: string
  wrapupCode?: string
  wrapupNotes?: string
  wrapupDurationMs?: number
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  utilizationLabel?: string
}

export interface AdditionalMatchCriteria {
  topics?: TopicCriteria[]
  mediaFilter?: _Open<"WithMedia" | "WithoutMedia">
}

export interface AdhocRecordingTopicConversationData {
  id?: string
}

export interface AdhocRecordingTopicLockData {
  lockedBy?: AdhocRecordingTopicUserData
  dateCreated?: string
  dateExpires?: string
}

export interface AdhocRecordingTopicRecordingDataV2 {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  workspace?: AdhocRecordingTopicWorkspaceData
  createdBy?: AdhocRecordingTopicUserData
  contentType?: string
  contentLength?: number
  filename?: string
  changeNumber?: number
  dateUploaded?: string
  uploadedBy?: AdhocRecordingTopicUserData
  lockInfo?: AdhocRecordingTopicLockData
  selfUri?: string
  durationMillieconds?: number
  conversation?: AdhocRecordingTopicConversationData
  read?: boolean
}

export interface AdhocRecordingTopicUserData {
  id?: string
  name?: string
}

export interface AdhocRecordingTopicWorkspaceData {
  id?: string
}

export interface AgentActivityChangedTopicAgentActivity {
  id?: string
  routingStatus?: AgentActivityChangedTopicRoutingStatus
  presence?: AgentActivityChangedTopicPresence
  outOfOffice?: AgentActivityChangedTopicOutOfOffice
  activeQueueIds?: string[]
  dateActiveQueuesChanged?: string
}

export interface AgentActivityChangedTopicOrganizationPresence {
  id?: string
  systemPresence?: string
}

export interface AgentActivityChangedTopicOutOfOffice {
  active?: boolean
  modifiedDate?: string
}

export interface AgentActivityChangedTopicPresence {
  presenceDefinition?: AgentActivityChangedTopicOrganizationPresence
  presenceMessage?: string
  modifiedDate?: string
}

export interface AgentActivityChangedTopicRoutingStatus {
  status?: _Open<"OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING">
  startTime?: string
}

export interface AgentStateEventTopicAgentStateEventNotification {
  conversationId?: string
  sessionId?: string
  sessionStart?: number
  currentStateStart?: number
  currentState?: _Open<"UNKNOWN" | "ALERT" | "INTERACT" | "WRAPUP" | "BARGING" | "CALLBACK" | "COACHING" | "CONTACTING" | "CONVERTING" | "DELAY" | "DIALING" | "HOLD" | "IVR" | "MONITORING" | "PARKED" | "SCHEDULED" | "SHARING" | "SYSTEM" | "TRANSMITTING" | "UPLOADING" | "VOICEMAIL" | "TERMINATED">
  userId?: string
  originatingDirection?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  queueId?: string
  requestedLanguageId?: string
  requestedSkillIds?: string[]
}

export interface AgenticVirtualAgentAgentCardSkill {
  id?: string
  name?: string
  description?: string
  tags?: string[]
  examples?: string[]
  inputModes?: string[]
  outputModes?: string[]
}

export interface AgenticVirtualAgentComfortStatementSettings {
  enabled?: boolean
}

export interface AgenticVirtualAgentDataActionSchemas {
  inputs?: { [key: string]: any }
  outputs?: { [key: string]: any }
}

export interface AgenticVirtualAgentDynamicTurnInstructions {
  repetitionChecks?: AgenticVirtualAgentRepetitionCheck[]
}

export interface AgenticVirtualAgentGuardrailInstruction {
  instruction: string
  enabled?: boolean
}

export interface AgenticVirtualAgentGuardrails {
  custom?: AgenticVirtualAgentGuardrailInstruction[]
}

export interface AgenticVirtualAgentPropertyDefinition {
  name: string
  type: string
  required?: boolean
  description?: string
  items?: string
  mapping?: any[]
}

export interface AgenticVirtualAgentRepetitionCheck {
  type: _Open<"User" | "Agent">
  messages: number
  similarity: _Open<"Loose" | "Moderate" | "Strict" | "VeryStrict">
  instruction: string
}

export type AgenticVirtualAgentStructuredCondition = { [key: string]: any }

export interface AgenticVirtualAgentStructuredConditionGroup {
  group?: _Open<"And" | "Or">
  rules?: any[]
}

export interface AgenticVirtualAgentStructuredConditionGroupAllOf {
  group?: _Open<"And" | "Or">
  rules?: any[]
}

export type AgenticVirtualAgentStructuredOutputCondition = { [key: string]: any }

export interface AgenticVirtualAgentStructuredOutputConditionGroup {
  group?: _Open<"And" | "Or">
  rules?: any[]
}

export interface AgenticVirtualAgentStructuredOutputConditionGroupAllOf {
  group?: _Open<"And" | "Or">
  rules?: any[]
}

export interface AgenticVirtualAgentStructuredOutputRule {
  mapping?: any[]
  operator?: _Open<"IsNull" | "IsNotNull" | "IsEmpty" | "IsNotEmpty" | "Equal" | "NotEqual" | "LessThan" | "LessThanOrEqual" | "GreaterThan" | "GreaterThanOrEqual" | "In" | "NotIn" | "Contains" | "DoesntContain" | "BeginsWith" | "EndsWith">
  value?: any
}

export interface AgenticVirtualAgentStructuredOutputRuleAllOf {
  mapping?: any[]
  operator?: _Open<"IsNull" | "IsNotNull" | "IsEmpty" | "IsNotEmpty" | "Equal" | "NotEqual" | "LessThan" | "LessThanOrEqual" | "GreaterThan" | "GreaterThanOrEqual" | "In" | "NotIn" | "Contains" | "DoesntContain" | "BeginsWith" | "EndsWith">
  value?: any
}

export interface AgenticVirtualAgentStructuredRule {
  name?: string
  operator?: _Open<"IsNull" | "IsNotNull" | "IsEmpty" | "IsNotEmpty" | "Equal" | "NotEqual" | "LessThan" | "LessThanOrEqual" | "GreaterThan" | "GreaterThanOrEqual" | "In" | "NotIn" | "Contains" | "DoesntContain" | "BeginsWith" | "EndsWith">
  value?: any
}

export interface AgenticVirtualAgentStructuredRuleAllOf {
  name?: string
  operator?: _Open<"IsNull" | "IsNotNull" | "IsEmpty" | "IsNotEmpty" | "Equal" | "NotEqual" | "LessThan" | "LessThanOrEqual" | "GreaterThan" | "GreaterThanOrEqual" | "In" | "NotIn" | "Contains" | "DoesntContain" | "BeginsWith" | "EndsWith">
  value?: any
}

export interface AgenticVirtualAgentTargetDefinition {
  type: _Open<"Request" | "Response" | "CustomConversationAttributes">
  target?: AgenticVirtualAgentTargetReferenceDefinition
}

export interface AgenticVirtualAgentTargetReferenceDefinition {
  id: string
  name: string
  selfUri?: string
}

export interface AgenticVirtualAgentToolError {
  type?: string
  instruction?: string
}

export interface AgenticVirtualAgentToolInput {
  targetName?: string
  type?: string
  source?: _Open<"User" | "ToolInput" | "ToolOutput" | "External">
  required?: boolean
  fallbackToUser?: boolean
  mapping?: any[]
}

export interface AgenticVirtualAgentTypeDefinition {
  name: string
  description?: string
  direction?: _Open<"Input" | "Output" | "AgentInput" | "AgentOutput">
  type?: _Open<"string" | "integer" | "number" | "boolean" | "null" | "object" | "array" | "DataActionHttpError">
  userUtteranceSubstring?: boolean
  undisclosed?: boolean
  properties?: AgenticVirtualAgentPropertyDefinition[]
  items?: string
  statusCodes?: number[]
  defaultInstruction?: string
  enum?: string[]
}

export interface AgenticVirtualAgentVersionSettings {
  comfortStatement?: AgenticVirtualAgentComfortStatementSettings
}

export interface AllocationOutputsTemplate {
  calculationStartDate: string
  calculationIntervalLengthMinutes: number
  planningGroupAllocationResults: AllocationResultsTemplate[]
}

export interface AllocationResultsTemplate {
  planningGroupId: string
  assignedAgentsPerInterval: number[]
  headcountMultiplierPerInterval: number[]
}

export interface AppleInvitationNotificationParameters {
  referenceId?: string
}

export interface ArchitectDependencyTrackingBuildNotificationClient {
  id?: string
  name?: string
}

export interface ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification {
  status?: string
  user?: ArchitectDependencyTrackingBuildNotificationUser
  client?: ArchitectDependencyTrackingBuildNotificationClient
  startTime?: string
}

export interface ArchitectDependencyTrackingBuildNotificationHomeOrganization {
  id?: string
  name?: string
  thirdPartyOrgName?: string
}

export interface ArchitectDependencyTrackingBuildNotificationUser {
  id?: string
  name?: string
  homeOrg?: ArchitectDependencyTrackingBuildNotificationHomeOrganization
}

export interface ArchitectFlowNotificationArchitectOperation {
  id?: string
  complete?: boolean
  user?: ArchitectFlowNotificationUser
  client?: ArchitectFlowNotificationClient
  actionName?: _Open<"CREATE" | "CHECKIN" | "CHECKOUT" | "DEACTIVATE" | "DEBUG" | "DELETE" | "HISTORY" | "PUBLISH" | "REVERT" | "SAVE" | "STATE_CHANGE" | "UPDATE" | "VALIDATE">
  actionStatus?: _Open<"LOCKED" | "UNLOCKED" | "STARTED" | "PENDING_GENERATION" | "PENDING_BACKEND_NOTIFICATION" | "SUCCESS" | "FAILURE">
  errorMessage?: string
  errorCode?: string
  errorMessageParams?: ArchitectFlowNotificationErrorMessageParams
  errorDetails?: ArchitectFlowNotificationErrorDetail[]
}

export interface ArchitectFlowNotificationClient {
  id?: string
  name?: string
}

export interface ArchitectFlowNotificationErrorDetail {
  errorCode?: string
  entityId?: string
  entityName?: string
  fieldName?: string
}

export interface ArchitectFlowNotificationErrorMessageParams {
  additionalProperties?: { [key: string]: string }
}

export interface ArchitectFlowNotificationFlowNotification {
  id?: string
  name?: string
  description?: string
  deleted?: boolean
  checkedInVersion?: ArchitectFlowNotificationFlowVersion
  savedVersion?: ArchitectFlowNotificationFlowVersion
  publishedVersion?: ArchitectFlowNotificationFlowVersion
  currentOperation?: ArchitectFlowNotificationArchitectOperation
}

export interface ArchitectFlowNotificationFlowVersion {
  id?: string
}

export interface ArchitectFlowNotificationHomeOrganization {
  id?: string
  name?: string
  thirdPartyOrgName?: string
}

export interface ArchitectFlowNotificationUser {
  id?: string
  name?: string
  homeOrg?: ArchitectFlowNotificationHomeOrganization
}

export interface ArchitectFlowOutcomeNotificationArchitectOperation {
  id?: string
  complete?: boolean
  user?: ArchitectFlowOutcomeNotificationUser
  client?: ArchitectFlowOutcomeNotificationClient
  actionName?: _Open<"CREATE" | "CHECKIN" | "CHECKOUT" | "DEACTIVATE" | "DEBUG" | "DELETE" | "HISTORY" | "PUBLISH" | "REVERT" | "SAVE" | "STATE_CHANGE" | "UPDATE" | "VALIDATE">
  actionStatus?: _Open<"LOCKED" | "UNLOCKED" | "STARTED" | "PENDING_GENERATION" | "PENDING_BACKEND_NOTIFICATION" | "SUCCESS" | "FAILURE">
  errorMessage?: string
  errorCode?: string
  errorMessageParams?: ArchitectFlowOutcomeNotificationErrorMessageParams
  errorDetails?: ArchitectFlowOutcomeNotificationErrorDetail[]
}

export interface ArchitectFlowOutcomeNotificationClient {
  id?: string
  name?: string
}

export interface ArchitectFlowOutcomeNotificationErrorDetail {
  errorCode?: string
  entityId?: string
  entityName?: string
  fieldName?: string
}

export interface ArchitectFlowOutcomeNotificationErrorMessageParams {
  additionalProperties?: { [key: string]: string }
}

export interface ArchitectFlowOutcomeNotificationFlowOutcomeNotification {
  id?: string
  name?: string
  description?: string
  currentOperation?: ArchitectFlowOutcomeNotificationArchitectOperation
}

export interface ArchitectFlowOutcomeNotificationHomeOrganization {
  id?: string
  name?: string
  thirdPartyOrgName?: string
}

export interface ArchitectFlowOutcomeNotificationUser {
  id?: string
  name?: string
  homeOrg?: ArchitectFlowOutcomeNotificationHomeOrganization
}

export interface ArchitectPromptNotificationArchitectOperation {
  id?: string
  complete?: boolean
  user?: ArchitectPromptNotificationUser
  client?: ArchitectPromptNotificationClient
  actionName?: _Open<"CREATE" | "CHECKIN" | "CHECKOUT" | "DEACTIVATE" | "DEBUG" | "DELETE" | "HISTORY" | "PUBLISH" | "REVERT" | "SAVE" | "STATE_CHANGE" | "UPDATE" | "VALIDATE">
  actionStatus?: _Open<"LOCKED" | "UNLOCKED" | "STARTED" | "PENDING_GENERATION" | "PENDING_BACKEND_NOTIFICATION" | "SUCCESS" | "FAILURE">
  errorMessage?: string
  errorCode?: string
  errorMessageParams?: ArchitectPromptNotificationErrorMessageParams
  errorDetails?: ArchitectPromptNotificationErrorDetail[]
}

export interface ArchitectPromptNotificationClient {
  id?: string
  name?: string
}

export interface ArchitectPromptNotificationErrorDetail {
  errorCode?: string
  entityId?: string
  entityName?: string
  fieldName?: string
}

export interface ArchitectPromptNotificationErrorMessageParams {
  additionalProperties?: { [key: string]: string }
}

export interface ArchitectPromptNotificationHomeOrganization {
  id?: string
  name?: string
  thirdPartyOrgName?: string
}

export interface ArchitectPromptNotificationPromptNotification {
  id?: string
  name?: string
  description?: string
  currentOperation?: ArchitectPromptNotificationArchitectOperation
}

export interface ArchitectPromptNotificationUser {
  id?: string
  name?: string
  homeOrg?: ArchitectPromptNotificationHomeOrganization
}

export interface ArchitectPromptResourceNotificationPromptResourceAudioFormat {
  channels?: number
  bitsPerSample?: number
  sampleRate?: number
  encoding?: _Open<"ULAW" | "ALAW" | "PCM">
}

export interface ArchitectPromptResourceNotificationPromptResourceNotification {
  promptId?: string
  id?: string
  language?: string
  mediaUri?: string
  uploadStatus?: string
  durationSeconds?: number
  audioFormat?: ArchitectPromptResourceNotificationPromptResourceAudioFormat
}

export interface ArchitectSystemPromptResourceNotificationPromptResourceAudioFormat {
  channels?: number
  bitsPerSample?: number
  sampleRate?: number
  encoding?: _Open<"ULAW" | "ALAW" | "PCM">
}

export interface ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification {
  promptId?: string
  id?: string
  language?: string
  mediaUri?: string
  uploadStatus?: string
  durationSeconds?: number
  audioFormat?: ArchitectSystemPromptResourceNotificationPromptResourceAudioFormat
}

export type ArrayNode = { [key: string]: any }

export interface ArticlesFilter {
  labels?: LabelsFilter
  categories?: CategoriesFilter
}

export interface AssignmentEffectiveDateRange {
  startDate?: string
  endDate?: string
}

export interface AttributeDetailEventTopicAttributeUpdateEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  attributes?: { [key: string]: string }
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  communications?: AttributeDetailEventTopicCommunication[]
  participantStartTime?: number
}

export interface AttributeDetailEventTopicCommunication {
  id?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
}

export interface AuditQueryExecutionLargeResultsResponse {
  id?: string
  pageSize?: number
  cursor?: string
  downloadUrl?: string
}

export type AuditQueryResponse = { [key: string]: any }

export interface AuditTopicAddressableEntityRef {
  id?: string
  selfUri?: string
}

export interface AuditTopicAuditLogMessage {
  id?: string
  userId?: string
  userHomeOrgId?: string
  username?: AuditTopicDomainEntityRef
  userDisplay?: string
  clientId?: AuditTopicAddressableEntityRef
  remoteIp?: string[]
  serviceName?: _Open<"LanguageUnderstanding" | "ContentManagement" | "PeoplePermissions" | "Presence" | "Architect" | "ContactCenter" | "Quality" | "SpeechAndTextAnalytics" | "PredictiveEngagement" | "Knowledge" | "Coaching" | "Learning" | "UsersRules" | "Gamification" | "EmployeeEngagement" | "WorkforceManagement" | "Triggers" | "ProcessAutomation" | "ResponseManagement" | "Groups" | "Telephony" | "Outbound" | "Routing" | "Integrations" | "Webhooks" | "AnalyticsReporting" | "EmbeddedAnalytics" | "Limits" | "EmployeePerformance" | "Datatables" | "Messaging" | "WebDeployments" | "Supportability" | "Callback" | "Directory" | "Locations" | "ExternalContacts" | "TaskManagement" | "SCIM" | "NumberPurchasing" | "Marketplace" | "LogCapture" | "GDPR" | "DSAR" | "ExternalContactsExport" | "AgentConfig" | "Emails" | "Scripter" | "Billing" | "JourneyAnalytics" | "NerService" | "Onboarding" | "SocialListening" | "BusinessRules" | "SocialEscalationRules" | "Alerting" | "Assistants" | "AnomalyDetection" | "Conversations" | "GenesysCloudCopilot" | "ConversationRefinement">
  level?: string
  eventTime?: string
  message?: AuditTopicMessageInfo
  action?: _Open<"View" | "Create" | "Update" | "Delete" | "Move" | "Copy" | "Download" | "ShareAdd" | "ShareRemove" | "Fax" | "Convert" | "Receive" | "VersionCreate" | "TagAdd" | "TagRemove" | "TagUpdate" | "Add" | "Remove" | "MemberAdd" | "MemberUpdate" | "MemberRemove" | "Authenticate" | "AuthenticationFailed" | "SingleLogout" | "SingleLogoutFailed" | "Authorize" | "Deauthorize" | "AuthorizationChanged" | "ChangePassword" | "Revoke" | "LicenseUpdate" | "Checkin" | "Checkout" | "Deactivate" | "Debug" | "Publish" | "Revert" | "Save" | "Transcode" | "Upload" | "WrapupCodeAdd" | "WrapupCodeRemove" | "Read" | "Execute" | "Abandon" | "Archive" | "Export" | "RestoreRequest" | "RestoreComplete" | "UpdateRetention" | "ApplyProtection" | "RevokeProtection" | "Start" | "Stop" | "Rotate" | "DeleteAll" | "Reassign" | "Unarchive" | "Activate" | "Assign" | "Unassign" | "Reset" | "Reschedule" | "Complete" | "Cancel" | "Unpublish" | "Purge" | "Processed" | "Enable" | "Disable" | "Recycle" | "Append" | "ContactsUpdated" | "ContactsDeleted" | "Restore" | "Block" | "Unblock" | "Open" | "Approved" | "Rejected" | "Rollback" | "ImplementingChange" | "ChangeImplemented" | "ImplementingRollback" | "RollbackImplemented" | "InReview" | "Active" | "Deleted" | "Write" | "Replace" | "UpdateInService" | "UpdateOutOfService" | "Cycle" | "Scale" | "AsgInservice" | "AwsOutofservice" | "AsgTerminate" | "Detach" | "Terminate" | "BlockUpgrade" | "UnblockUpgrade" | "AsgSwapInstanceType" | "RecreateAsg" | "DeleteUnconfiguredEdge" | "GetAsgList" | "GetAsg" | "UpgradeOrganizationSite" | "UpdateAwsConfig" | "GetAwsConfig" | "DeleteGhostEdgeRecord" | "UpgradeCleanup" | "IpAllowlistClear" | "AddPairingRole" | "Verify" | "RestoreDeleted" | "RestoreAll" | "Approve" | "Reject" | "Reverse" | "Send" | "BulkDelete" | "HardDelete" | "SoftDelete" | "Submit" | "EnableCapture" | "DownloadCapture" | "Succeeded" | "Failed" | "Initiate" | "ReverseManually" | "Calculate" | "GetAllResults" | "GetAllResultsDownload" | "GetChartResults" | "GetChartResultsDownload" | "Provisioned" | "UpdateAborted" | "Edit">
  entityType?: _Open<"Feedback" | "Document" | "Workspace" | "Tag" | "UserSamlAuthentication" | "AccessToken" | "OAuthClientAuthorization" | "AuthOrganization" | "OAuthClient" | "AuthUser" | "OrganizationAuthorizationTrust" | "OrganizationAuthorizationUserTrust" | "MFAVerifier" | "IdentityProvider" | "RulesOfBehavior" | "Role" | "RoleSettings" | "Policy" | "VoicemailUserPolicy" | "UserPresence" | "DependencyTrackingBuild" | "Flow" | "Prompt" | "PromptResource" | "FlowOutcome" | "FlowMilestone" | "Grammar" | "GrammarLanguage" | "AgentRoutingInfo" | "Queue" | "WrapupCode" | "MaxOrgRoutingUtilizationCapacity" | "ConversationAttributes" | "RoutingUtilizationTag" | "Evaluation" | "Calibration" | "Survey" | "AgentScoringRule" | "EvaluationForm" | "SurveyForm" | "Recording" | "ScreenRecording" | "SnippetRecording" | "BulkActions" | "OrphanedRecording" | "RecordingAnnotation" | "RecordingSettings" | "SnippetRecordingSettings" | "ScreenMonitoring" | "RecordingKey" | "RecordingKeyConfig" | "Topic" | "Program" | "Category" | "SentimentFeedback" | "DictionaryFeedback" | "InteractionReprocessingJob" | "Segment" | "Outcome" | "ActionMap" | "ActionTemplate" | "ClickstreamSettings" | "EventType" | "SessionType" | "KnowledgeBase" | "KnowledgeCategory" | "KnowledgeContext" | "KnowledgeContextValue" | "KnowledgeDocument" | "KnowledgeDocumentVariation" | "KnowledgeLabel" | "KnowledgeTraining" | "KnowledgeSearchFeedback" | "KnowledgeBaseSource" | "KnowledgeFabricSource" | "TranscriptionSettings" | "SpeechTextAnalyticsSettings" | "Appointment" | "Annotation" | "Organization" | "Module" | "Rule" | "Assignment" | "Contest" | "Recognition" | "ActivityCode" | "ActivityPlan" | "ActivityPlanOccurrence" | "ActivityPlanOccurrenceSession" | "ActivityPlanOccurrenceSessionUser" | "AdherenceAdjustment" | "AdherenceAdjustmentReasonCode" | "AdherenceExplanation" | "AgentSchedulingPreferences" | "AlternativeShift" | "BusinessUnit" | "Forecast" | "ManagementUnit" | "PlanningGroup" | "Schedule" | "ServiceGoalTemplate" | "ShiftTrade" | "SelfSchedule" | "TimeOffLimit" | "TimeOffPlan" | "TimeOffRequest" | "WorkPlan" | "WorkPlanBid" | "WorkPlanBidGroup" | "WorkPlanRotation" | "HistoricalData" | "StaffingGroup" | "CapacityPlan" | "ScheduleSetBid" | "ScheduleSetBidGroup" | "Opportunity" | "DecisionMetrics" | "Trigger" | "Response" | "ResponseLibrary" | "ResponseAsset" | "SkillGroup" | "DirectoryGroup" | "Team" | "SkillGroupDefinition" | "Edge" | "EdgeGroup" | "VoicemailPolicy" | "RoutingTranscriptionSettings" | "Trunk" | "TrunkBase" | "ScheduleGroup" | "EmergencyGroup" | "IVR" | "AlertablePresencesOverrides" | "CallerIdGroup" | "DID" | "DIDPool" | "Extension" | "ExtensionPool" | "Phone" | "PhoneBase" | "Line" | "LineBase" | "OutboundRoute" | "NumberPlan" | "Site" | "AttemptLimits" | "CallableTimeSet" | "Campaign" | "CampaignRule" | "CampaignSchedule" | "Sequence" | "SequenceSchedule" | "ContactList" | "ContactListFilter" | "ContactListTemplate" | "DigitalRuleSet" | "DNCList" | "FileSpecificationTemplate" | "ImportTemplate" | "OrganizationSettings" | "CallAnalysisResponseSet" | "RuleSet" | "WrapUpCodeMapping" | "MessagingCampaign" | "MessagingCampaignSchedule" | "EmailCampaignSchedule" | "WhatsAppCampaignSchedule" | "Predictor" | "KpiSpecification" | "Metric" | "Status" | "Profile" | "ProfileMembers" | "Action" | "ActionDraft" | "Integration" | "Webhook" | "DashboardSettings" | "InsightSettings" | "AnalyticsReportingSettings" | "CustomCalculations" | "SavedViews" | "AnalyticsLakehouseSettings" | "Users" | "Analyses" | "Dashboard" | "ScheduledExports" | "Exports" | "ExportPdfTemplates" | "ChangeRequest" | "Migration" | "Suspension" | "ExternalMetricsDefinition" | "ExternalMetricsData" | "Schema" | "Row" | "Bulk" | "SupportedContent" | "ConversationPhoneNumber" | "ConversationRecipient" | "ConversationAccount" | "ConversationDefaultSupportedContent" | "ConversationThreadingWindow" | "Deployment" | "Configuration" | "ConfigurationVersion" | "EdgePreferences" | "EdgeTraceLevel" | "OrganizationIntegrationsAccess" | "SupportFile" | "EdgeLogZip" | "Pcaps" | "MediaDiagnosticsTraceFile" | "EdgePcaps" | "EdgeLog" | "OrganizationLink" | "NumberRouting" | "OrganizationFeature" | "Product" | "User" | "Location" | "Conversation" | "OrganizationSuspension" | "OperationalEvent" | "Sender" | "GcvByocBlock" | "AllowAndBlockNumber" | "Participant" | "ContactSchema" | "ExternalOrganizationSchema" | "Workbin" | "Worktype" | "BulkJob" | "Credential" | "NumberOrder" | "BulkDisconnectRequest" | "EnterpriseAgreement" | "VendorListing" | "GdprRequest" | "DsarRequest" | "ExportRequest" | "DefaultPanelSettings" | "InboundDomain" | "OutboundDomain" | "InboundRoute" | "EmailSetting" | "OrganizationLimits" | "RoutingSkill" | "RoutingLanguage" | "ComposerPage" | "ComposerPublishedScript" | "ComposerScript" | "ComposerTemplate" | "IntentMiner" | "TopicMiner" | "SoftSuspension" | "JourneyView" | "CustomEntity" | "DirectoryFeature" | "RuleCategory" | "DecisionTable" | "DecisionTableVersion" | "DecisionTableSnapshot" | "DecisionTableRow" | "DecisionTableImportJob" | "DecisionTableExportJob" | "EscalationRule" | "Rules" | "Contact" | "Note" | "Relationship" | "ExternalOrg" | "SocialMediaMessage" | "Assistant" | "AssistantQueue" | "QueueAnomaly" | "MonitoredQueue" | "AnomalyDetectionSettings" | "ConversationAccessAttributes" | "Settings" | "Agent" | "GraphSettings" | "RefinementConfiguration">
  entity?: AuditTopicDomainEntityRef
  propertyChanges?: AuditTopicPropertyChange[]
  context?: { [key: string]: string }
}

export interface AuditTopicDomainEntityRef {
  id?: string
  name?: string
  selfUri?: string
}

export interface AuditTopicMessageInfo {
  localizableMessageCode?: string
  message?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
}

export interface AuditTopicPropertyChange {
  property?: string
  oldValues?: string[]
  newValues?: string[]
}

export type AutomatedAnswer = { [key: string]: any }

export interface CallForwardingEventCall {
  targets?: CallForwardingEventTarget[]
}

export interface CallForwardingEventCallForwarding {
  user?: CallForwardingEventUser
  enabled?: boolean
  calls?: CallForwardingEventCall[]
  voicemail?: string
  modifiedDate?: string
}

export interface CallForwardingEventTarget {
  type?: string
  value?: string
}

export interface CallForwardingEventUser {
  id?: string
}

export type CampaignDiagnosticCampaignAction = { [key: string]: any }

export interface CapacityPlanImportedForecast {
  weekDate: string
  weekCount: number
}

export interface CapacityPlanImportedForecastRequest {
  hourlyForecastUploadKey: string
  dailyForecastUploadKey: string
}

export interface CapacityPlanningRequirementsResultTopicBusinessUnit {
  id?: string
}

export interface CapacityPlanningRequirementsResultTopicCapacityPlanReference {
  id?: string
}

export interface CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification {
  capacityPlan?: CapacityPlanningRequirementsResultTopicCapacityPlanReference
  businessUnit?: CapacityPlanningRequirementsResultTopicBusinessUnit
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  referenceBusinessUnitDate?: string
  granularity?: _Open<"Weekly">
  downloadUrl?: string
  errorCode?: _Open<"TimedOut" | "NoData" | "ClientDataInvalid" | "ConfigurationInvalid" | "RequirementsFailed">
}

export interface CaseManagementAggregationSort {
  name: _Open<"nCaseAssociationsCreated" | "nCasesDeleted" | "nCasesOpened" | "nCasesOverSla" | "nCasesPurged" | "nCasesStatusChanged" | "nCasesTerminated" | "tCasesResolved" | "tCasesStatus">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface CategoriesFilter {
  entities: CategoryEntity[]
}

export interface CategoryEntity {
  id: string
  selfUri?: string
}

export interface ChatBadgeTopicBadgeEntity {
  jabberId?: string
}

export interface ChatBadgeTopicChatBadge {
  entity?: ChatBadgeTopicBadgeEntity
  unreadCount?: number
  lastUnreadNotificationDate?: string
}

export interface ChecklistTransferConfig {
  enabled?: boolean
}

export interface CollaborateChatAdhocMessageEventTopicCollaborateChatEntity {
  entityJid?: string
  entityId?: string
  entityType?: _Open<"Group" | "User" | "Adhoc">
}

export interface CollaborateChatAdhocMessageEventTopicCollaborateChatMessage {
  messageId?: string
  created?: string
  actionType?: _Open<"Create" | "Edit" | "Delete">
  body?: string
  from?: CollaborateChatAdhocMessageEventTopicCollaborateChatEntity
  to?: CollaborateChatAdhocMessageEventTopicCollaborateChatEntity
  mentions?: CollaborateChatAdhocMessageEventTopicCollaborateChatEntity[]
  notifyAll?: boolean
  reactions?: { [key: string]: string[] }
}

export interface CollaborateChatGroupMessageEventTopicCollaborateChatEntity {
  entityJid?: string
  entityId?: string
  entityType?: _Open<"Group" | "User" | "Adhoc">
}

export interface CollaborateChatGroupMessageEventTopicCollaborateChatMessage {
  messageId?: string
  created?: string
  actionType?: _Open<"Create" | "Edit" | "Delete">
  body?: string
  from?: CollaborateChatGroupMessageEventTopicCollaborateChatEntity
  to?: CollaborateChatGroupMessageEventTopicCollaborateChatEntity
  mentions?: CollaborateChatGroupMessageEventTopicCollaborateChatEntity[]
  notifyAll?: boolean
  reactions?: { [key: string]: string[] }
}

export interface ContactDetailEventTopicContactUpdateEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  sessionId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  externalOrganizationId?: string
  externalContactId?: string
  provider?: string
  direction?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  ani?: string
  dnis?: string
  addressTo?: string
  addressFrom?: string
  callbackUserName?: string
  callbackNumbers?: string[]
  callbackScheduledTime?: number
  subject?: string
  messageType?: _Open<"UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE" | "LINKEDIN">
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  divisionId?: string
  utilizationLabel?: string
}

export interface ContactlistDownloadReadyExportUri {
  uri?: string
  exportTimestamp?: string
  additionalProperties?: { [key: string]: any }
}

export type ContactlistDownloadReadyObject = { [key: string]: any }

export interface ContactlistImportStatusImportStatus {
  importState?: _Open<"IN_PROGRESS" | "FAILED">
  totalRecords?: number
  completedRecords?: number
  percentageComplete?: number
  failureReason?: string
  targetContactListIds?: string[]
  listNamePrefix?: string
  additionalProperties?: { [key: string]: any }
}

export type ContactlistImportStatusObject = { [key: string]: any }

export interface ContentManagementSingleDocumentTopicDocumentDataV2 {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  workspace?: ContentManagementSingleDocumentTopicWorkspaceData
  createdBy?: ContentManagementSingleDocumentTopicUserData
  contentType?: string
  contentLength?: number
  filename?: string
  changeNumber?: number
  dateUploaded?: string
  uploadedBy?: ContentManagementSingleDocumentTopicUserData
  lockInfo?: ContentManagementSingleDocumentTopicLockData
  selfUri?: string
}

export interface ContentManagementSingleDocumentTopicLockData {
  lockedBy?: ContentManagementSingleDocumentTopicUserData
  dateCreated?: string
  dateExpires?: string
}

export interface ContentManagementSingleDocumentTopicUserData {
  id?: string
  name?: string
}

export interface ContentManagementSingleDocumentTopicWorkspaceData {
  id?: string
}

export interface ContentManagementWorkspaceDocumentsTopicDocumentDataV2 {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  workspace?: ContentManagementWorkspaceDocumentsTopicWorkspaceData
  createdBy?: ContentManagementWorkspaceDocumentsTopicUserData
  contentType?: string
  contentLength?: number
  filename?: string
  changeNumber?: number
  dateUploaded?: string
  uploadedBy?: ContentManagementWorkspaceDocumentsTopicUserData
  lockInfo?: ContentManagementWorkspaceDocumentsTopicLockData
  selfUri?: string
}

export interface ContentManagementWorkspaceDocumentsTopicLockData {
  lockedBy?: ContentManagementWorkspaceDocumentsTopicUserData
  dateCreated?: string
  dateExpires?: string
}

export interface ContentManagementWorkspaceDocumentsTopicUserData {
  id?: string
  name?: string
}

export interface ContentManagementWorkspaceDocumentsTopicWorkspaceData {
  id?: string
}

export interface ConversationAttributeProperties {
  schema: ConversationSchemaReference
  name: string
}

export interface ConversationCallEventTopicCallConversation {
  id?: string
  name?: string
  participants?: ConversationCallEventTopicCallMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: ConversationCallEventTopicConversationDivisionMembership[]
  recordingState?: _Open<"none" | "active" | "paused">
  securePause?: boolean
  maxParticipants?: number
}

export interface ConversationCallEventTopicCallMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: ConversationCallEventTopicUriReference
  queue?: ConversationCallEventTopicUriReference
  team?: ConversationCallEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: ConversationCallEventTopicErrorBody
  script?: ConversationCallEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: ConversationCallEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: ConversationCallEventTopicUriReference
  wrapup?: ConversationCallEventTopicWrapup
  conversationRoutingData?: ConversationCallEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: ConversationCallEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: ConversationCallEventTopicQueueMediaSettings
  muted?: boolean
  confined?: boolean
  recording?: boolean
  recordingState?: _Open<"none" | "active" | "paused">
  recordersState?: ConversationCallEventTopicRecordersState
  disposition?: ConversationCallEventTopicDisposition
  transferSource?: string
  securePause?: boolean
  group?: ConversationCallEventTopicUriReference
  ani?: string
  dnis?: string
  documentId?: string
  monitoredParticipantId?: string
  coachedParticipantId?: string
  bargedParticipantId?: string
  bargedTime?: string
  consultParticipantId?: string
  faxStatus?: ConversationCallEventTopicFaxStatus
  publicIpAddress?: string
}

export interface ConversationCallEventTopicConversationDivisionMembership {
  division?: ConversationCallEventTopicDomainEntityRef
  entities?: ConversationCallEventTopicDivisionEntityRef[]
}

export interface ConversationCallEventTopicConversationRoutingData {
  queue?: ConversationCallEventTopicUriReference
  language?: ConversationCallEventTopicUriReference
  priority?: number
  skills?: ConversationCallEventTopicUriReference[]
  scoredAgents?: ConversationCallEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface ConversationCallEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface ConversationCallEventTopicDisposition {
  name?: string
  analyzer?: string
  amdTimeout?: ConversationCallEventTopicDispositionAmdTimeout
  silentCallTimeout?: ConversationCallEventTopicDispositionSilentCallTimeout
}

export interface ConversationCallEventTopicDispositionAmdTimeout {
  timeoutMs?: number
  timerStartEvent?: string
  timerStartTime?: number
  timerEndTime?: number
}

export interface ConversationCallEventTopicDispositionSilentCallTimeout {
  timeoutMs?: number
  timerStartTime?: number
  timerEndTime?: number
}

export interface ConversationCallEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface ConversationCallEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface ConversationCallEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: ConversationCallEventTopicDetail[]
  errors?: ConversationCallEventTopicErrorBody[]
  limit?: ConversationCallEventTopicLimit
}

export interface ConversationCallEventTopicFaxStatus {
  direction?: string
  expectedPages?: number
  activePage?: number
  linesTransmitted?: number
  bytesTransmitted?: number
  dataRate?: number
  pageErrors?: number
  lineErrors?: number
}

export interface ConversationCallEventTopicJourneyAction {
  id?: string
  actionMap?: ConversationCallEventTopicJourneyActionMap
}

export interface ConversationCallEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface ConversationCallEventTopicJourneyContext {
  customer?: ConversationCallEventTopicJourneyCustomer
  customerSession?: ConversationCallEventTopicJourneyCustomerSession
  triggeringAction?: ConversationCallEventTopicJourneyAction
}

export interface ConversationCallEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface ConversationCallEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface ConversationCallEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface ConversationCallEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface ConversationCallEventTopicRecordersState {
  adhocState?: string
  customerExperienceState?: string
  agentExperienceState?: string
  snippetState?: string
}

export interface ConversationCallEventTopicScoredAgent {
  agent?: ConversationCallEventTopicUriReference
  score?: number
}

export interface ConversationCallEventTopicUriReference {
  id?: string
  name?: string
}

export interface ConversationCallEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface ConversationCallbackEventTopicCallbackConversation {
  id?: string
  name?: string
  participants?: ConversationCallbackEventTopicCallbackMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: ConversationCallbackEventTopicConversationDivisionMembership[]
}

export interface ConversationCallbackEventTopicCallbackMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: ConversationCallbackEventTopicUriReference
  queue?: ConversationCallbackEventTopicUriReference
  team?: ConversationCallbackEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: ConversationCallbackEventTopicErrorBody
  script?: ConversationCallbackEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: ConversationCallbackEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: ConversationCallbackEventTopicUriReference
  wrapup?: ConversationCallbackEventTopicWrapup
  conversationRoutingData?: ConversationCallbackEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: ConversationCallbackEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: ConversationCallbackEventTopicQueueMediaSettings
  outboundPreview?: ConversationCallbackEventTopicDialerPreview
  voicemail?: ConversationCallbackEventTopicVoicemail
  callbackNumbers?: string[]
  callbackUserName?: string
  skipEnabled?: boolean
  externalCampaign?: boolean
  timeoutSeconds?: number
  callbackScheduledTime?: string
  automatedCallbackConfigId?: string
}

export interface ConversationCallbackEventTopicConversationDivisionMembership {
  division?: ConversationCallbackEventTopicDomainEntityRef
  entities?: ConversationCallbackEventTopicDivisionEntityRef[]
}

export interface ConversationCallbackEventTopicConversationRoutingData {
  queue?: ConversationCallbackEventTopicUriReference
  language?: ConversationCallbackEventTopicUriReference
  priority?: number
  skills?: ConversationCallbackEventTopicUriReference[]
  scoredAgents?: ConversationCallbackEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface ConversationCallbackEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface ConversationCallbackEventTopicDialerPreview {
  id?: string
  contactId?: string
  contactListId?: string
  campaignId?: string
  phoneNumberColumns?: ConversationCallbackEventTopicPhoneNumberColumn[]
}

export interface ConversationCallbackEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface ConversationCallbackEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface ConversationCallbackEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: ConversationCallbackEventTopicDetail[]
  errors?: ConversationCallbackEventTopicErrorBody[]
  limit?: ConversationCallbackEventTopicLimit
}

export interface ConversationCallbackEventTopicJourneyAction {
  id?: string
  actionMap?: ConversationCallbackEventTopicJourneyActionMap
}

export interface ConversationCallbackEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface ConversationCallbackEventTopicJourneyContext {
  customer?: ConversationCallbackEventTopicJourneyCustomer
  customerSession?: ConversationCallbackEventTopicJourneyCustomerSession
  triggeringAction?: ConversationCallbackEventTopicJourneyAction
}

export interface ConversationCallbackEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface ConversationCallbackEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface ConversationCallbackEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface ConversationCallbackEventTopicPhoneNumberColumn {
  columnName?: string
  type?: string
}

export interface ConversationCallbackEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface ConversationCallbackEventTopicScoredAgent {
  agent?: ConversationCallbackEventTopicUriReference
  score?: number
}

export interface ConversationCallbackEventTopicUriReference {
  id?: string
  name?: string
}

export interface ConversationCallbackEventTopicVoicemail {
  id?: string
  uploadStatus?: _Open<"pending" | "complete" | "failed" | "timeout" | "none">
}

export interface ConversationCallbackEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export type ConversationChannelLocation = { [key: string]: any }

export interface ConversationChatEventTopicChatConversation {
  id?: string
  name?: string
  participants?: ConversationChatEventTopicChatMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: ConversationChatEventTopicConversationDivisionMembership[]
}

export interface ConversationChatEventTopicChatMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: ConversationChatEventTopicUriReference
  queue?: ConversationChatEventTopicUriReference
  team?: ConversationChatEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: ConversationChatEventTopicErrorBody
  script?: ConversationChatEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: ConversationChatEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: ConversationChatEventTopicUriReference
  wrapup?: ConversationChatEventTopicWrapup
  conversationRoutingData?: ConversationChatEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: ConversationChatEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: ConversationChatEventTopicQueueMediaSettings
  roomId?: string
  avatarImageUrl?: string
}

export interface ConversationChatEventTopicConversationDivisionMembership {
  division?: ConversationChatEventTopicDomainEntityRef
  entities?: ConversationChatEventTopicDivisionEntityRef[]
}

export interface ConversationChatEventTopicConversationRoutingData {
  queue?: ConversationChatEventTopicUriReference
  language?: ConversationChatEventTopicUriReference
  priority?: number
  skills?: ConversationChatEventTopicUriReference[]
  scoredAgents?: ConversationChatEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface ConversationChatEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface ConversationChatEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface ConversationChatEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface ConversationChatEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: ConversationChatEventTopicDetail[]
  errors?: ConversationChatEventTopicErrorBody[]
  limit?: ConversationChatEventTopicLimit
}

export interface ConversationChatEventTopicJourneyAction {
  id?: string
  actionMap?: ConversationChatEventTopicJourneyActionMap
}

export interface ConversationChatEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface ConversationChatEventTopicJourneyContext {
  customer?: ConversationChatEventTopicJourneyCustomer
  customerSession?: ConversationChatEventTopicJourneyCustomerSession
  triggeringAction?: ConversationChatEventTopicJourneyAction
}

export interface ConversationChatEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface ConversationChatEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface ConversationChatEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface ConversationChatEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface ConversationChatEventTopicScoredAgent {
  agent?: ConversationChatEventTopicUriReference
  score?: number
}

export interface ConversationChatEventTopicUriReference {
  id?: string
  name?: string
}

export interface ConversationChatEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface ConversationChecklistTopicAgentChecklistActivationTrigger {
  triggerType?: _Open<"Unknown" | "ConversationStart" | "Intent">
  triggerDate?: string
  intentName?: string
  intentId?: string
}

export interface ConversationChecklistTopicAgentChecklistItemState {
  id?: string
  name?: string
  description?: string
  stateFromModel?: _Open<"Unknown" | "Ticked" | "Unticked">
  stateFromAgent?: _Open<"Unknown" | "Ticked" | "Unticked">
  dateLastModifiedByModel?: string
  dateLastModifiedByAgent?: string
  automatedCheckEnabled?: boolean
  important?: boolean
  lastModifiedInAcw?: boolean
}

export interface ConversationChecklistTopicAgentChecklistRuntimeEventBody {
  evaluationStartDate?: string
  evaluationLastModifiedDate?: string
  evaluationFinalizedDate?: string
  evaluationFinalizedWithAcwDate?: string
  conversationId?: string
  communicationId?: string
  agentChecklistId?: string
  name?: string
  language?: string
  agentId?: string
  participantId?: string
  queueId?: string
  assistantId?: string
  mediaType?: _Open<"Unknown" | "Voice" | "Message" | "Email">
  direction?: _Open<"Unknown" | "Inbound" | "Outbound">
  status?: _Open<"Unknown" | "EvaluationStarted" | "EvaluationInProgress" | "EvaluationFinalized" | "EvaluationFinalizedWithAcw">
  exitReason?: string
  activationTriggers?: ConversationChecklistTopicAgentChecklistActivationTrigger[]
  conversationContext?: ConversationChecklistTopicConversationContextTurnInfo[]
  agentChecklistItems?: ConversationChecklistTopicAgentChecklistItemState[]
}

export interface ConversationChecklistTopicConversationContextTurnInfo {
  id?: string
  participant?: _Open<"Unknown" | "Internal" | "External">
}

export interface ConversationCobrowseEventTopicCobrowseConversation {
  id?: string
  name?: string
  participants?: ConversationCobrowseEventTopicCobrowseMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: ConversationCobrowseEventTopicConversationDivisionMembership[]
}

export interface ConversationCobrowseEventTopicCobrowseMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: ConversationCobrowseEventTopicUriReference
  queue?: ConversationCobrowseEventTopicUriReference
  team?: ConversationCobrowseEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: ConversationCobrowseEventTopicErrorBody
  script?: ConversationCobrowseEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: ConversationCobrowseEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: ConversationCobrowseEventTopicUriReference
  wrapup?: ConversationCobrowseEventTopicWrapup
  conversationRoutingData?: ConversationCobrowseEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: ConversationCobrowseEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: ConversationCobrowseEventTopicQueueMediaSettings
  cobrowseSessionId?: string
  cobrowseRole?: string
  viewerUrl?: string
  providerEventTime?: string
  controlling?: string[]
}

export interface ConversationCobrowseEventTopicConversationDivisionMembership {
  division?: ConversationCobrowseEventTopicDomainEntityRef
  entities?: ConversationCobrowseEventTopicDivisionEntityRef[]
}

export interface ConversationCobrowseEventTopicConversationRoutingData {
  queue?: ConversationCobrowseEventTopicUriReference
  language?: ConversationCobrowseEventTopicUriReference
  priority?: number
  skills?: ConversationCobrowseEventTopicUriReference[]
  scoredAgents?: ConversationCobrowseEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface ConversationCobrowseEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface ConversationCobrowseEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface ConversationCobrowseEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface ConversationCobrowseEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: ConversationCobrowseEventTopicDetail[]
  errors?: ConversationCobrowseEventTopicErrorBody[]
  limit?: ConversationCobrowseEventTopicLimit
}

export interface ConversationCobrowseEventTopicJourneyAction {
  id?: string
  actionMap?: ConversationCobrowseEventTopicJourneyActionMap
}

export interface ConversationCobrowseEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface ConversationCobrowseEventTopicJourneyContext {
  customer?: ConversationCobrowseEventTopicJourneyCustomer
  customerSession?: ConversationCobrowseEventTopicJourneyCustomerSession
  triggeringAction?: ConversationCobrowseEventTopicJourneyAction
}

export interface ConversationCobrowseEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface ConversationCobrowseEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface ConversationCobrowseEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface ConversationCobrowseEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface ConversationCobrowseEventTopicScoredAgent {
  agent?: ConversationCobrowseEventTopicUriReference
  score?: number
}

export interface ConversationCobrowseEventTopicUriReference {
  id?: string
  name?: string
}

export interface ConversationCobrowseEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface ConversationContentRichLink {
  header?: ConversationContentRichLinkHeader
  footer?: string
  text: string
  urlLabel?: string
  url: string
}

export interface ConversationContentRichLinkHeader {
  type: _Open<"File" | "Image" | "Text" | "Video">
  value: string
}

export interface ConversationContentRoadsideAssistance {
  text?: string
  phoneNumber?: string
  isDevicePhoneNumber?: boolean
  location?: ConversationContentLocation
  messageNumber?: number
}

export interface ConversationContentThumbnail {
  url?: string
  mime?: string
  sha256?: string
  contentSizeBytes?: number
}

export interface ConversationCustomAttributesSearchCriteria {
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "OR" | "NOT">
  group?: ConversationCustomAttributesSearchCriteria[]
  dateFormat?: string
  type: _Open<"EXACT" | "REQUIRED_FIELDS" | "RANGE" | "DATE_RANGE" | "SIMPLE">
  fields?: string[]
}

export interface ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
  dataAvailabilityDate?: string
}

export interface ConversationEmailEventTopicAttachment {
  attachmentId?: string
  name?: string
  contentUri?: string
  contentType?: string
  contentLength?: number
}

export interface ConversationEmailEventTopicConversationDivisionMembership {
  division?: ConversationEmailEventTopicDomainEntityRef
  entities?: ConversationEmailEventTopicDivisionEntityRef[]
}

export interface ConversationEmailEventTopicConversationRoutingData {
  queue?: ConversationEmailEventTopicUriReference
  language?: ConversationEmailEventTopicUriReference
  priority?: number
  skills?: ConversationEmailEventTopicUriReference[]
  scoredAgents?: ConversationEmailEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface ConversationEmailEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface ConversationEmailEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface ConversationEmailEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface ConversationEmailEventTopicEmailConversation {
  id?: string
  name?: string
  participants?: ConversationEmailEventTopicEmailMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: ConversationEmailEventTopicConversationDivisionMembership[]
}

export interface ConversationEmailEventTopicEmailMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: ConversationEmailEventTopicUriReference
  queue?: ConversationEmailEventTopicUriReference
  team?: ConversationEmailEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: ConversationEmailEventTopicErrorBody
  script?: ConversationEmailEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: ConversationEmailEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: ConversationEmailEventTopicUriReference
  wrapup?: ConversationEmailEventTopicWrapup
  conversationRoutingData?: ConversationEmailEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: ConversationEmailEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: ConversationEmailEventTopicQueueMediaSettings
  subject?: string
  messagesSent?: number
  autoGenerated?: boolean
  messageId?: string
  draftAttachments?: ConversationEmailEventTopicAttachment[]
  spam?: boolean
}

export interface ConversationEmailEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: ConversationEmailEventTopicDetail[]
  errors?: ConversationEmailEventTopicErrorBody[]
  limit?: ConversationEmailEventTopicLimit
}

export interface ConversationEmailEventTopicJourneyAction {
  id?: string
  actionMap?: ConversationEmailEventTopicJourneyActionMap
}

export interface ConversationEmailEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface ConversationEmailEventTopicJourneyContext {
  customer?: ConversationEmailEventTopicJourneyCustomer
  customerSession?: ConversationEmailEventTopicJourneyCustomerSession
  triggeringAction?: ConversationEmailEventTopicJourneyAction
}

export interface ConversationEmailEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface ConversationEmailEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface ConversationEmailEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface ConversationEmailEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface ConversationEmailEventTopicScoredAgent {
  agent?: ConversationEmailEventTopicUriReference
  score?: number
}

export interface ConversationEmailEventTopicUriReference {
  id?: string
  name?: string
}

export interface ConversationEmailEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface ConversationEventTopicAddress {
  name?: string
  nameRaw?: string
  addressNormalized?: string
  addressRaw?: string
  addressDisplayable?: string
}

export interface ConversationEventTopicAfterCallWork {
  state?: _Open<"unknown" | "skipped" | "pending" | "complete" | "notApplicable">
  startTime?: string
  endTime?: string
}

export interface ConversationEventTopicAttachment {
  attachmentId?: string
  name?: string
  contentUri?: string
  contentType?: string
  contentLength?: number
}

export interface ConversationEventTopicCall {
  id?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "uploading" | "converting" | "transmitting" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "uploading" | "converting" | "transmitting" | "none">
  recording?: boolean
  recordingState?: _Open<"none" | "active" | "paused">
  recordersState?: ConversationEventTopicRecordersState
  muted?: boolean
  confined?: boolean
  held?: boolean
  securePause?: boolean
  errorInfo?: ConversationEventTopicErrorDetails
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  direction?: _Open<"outbound" | "inbound">
  documentId?: string
  self?: ConversationEventTopicAddress
  other?: ConversationEventTopicAddress
  provider?: string
  scriptId?: string
  peerId?: string
  connectedTime?: string
  disconnectedTime?: string
  disconnectReasons?: ConversationEventTopicDisconnectReason[]
  faxStatus?: ConversationEventTopicFaxStatus
  uuiData?: string
  bargedTime?: string
  wrapup?: ConversationEventTopicWrapup
  afterCallWork?: ConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  agentAssistantId?: string
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings
  disposition?: ConversationEventTopicDisposition
  transferSource?: string
  publicIpAddress?: string
}

export interface ConversationEventTopicCallback {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "scheduled" | "uploading" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "scheduled" | "uploading" | "none">
  id?: string
  direction?: _Open<"inbound" | "outbound">
  held?: boolean
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  dialerPreview?: ConversationEventTopicDialerPreview
  voicemail?: ConversationEventTopicVoicemail
  callbackNumbers?: string[]
  callbackUserName?: string
  scriptId?: string
  peerId?: string
  externalCampaign?: boolean
  skipEnabled?: boolean
  provider?: string
  timeoutSeconds?: number
  connectedTime?: string
  disconnectedTime?: string
  callbackScheduledTime?: string
  automatedCallbackConfigId?: string
  wrapup?: ConversationEventTopicWrapup
  afterCallWork?: ConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  callerId?: string
  callerIdName?: string
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings
}

export interface ConversationEventTopicChat {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  id?: string
  provider?: string
  scriptId?: string
  peerId?: string
  roomId?: string
  avatarImageUrl?: string
  held?: boolean
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  journeyContext?: ConversationEventTopicJourneyContext
  wrapup?: ConversationEventTopicWrapup
  afterCallWork?: ConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings
}

export interface ConversationEventTopicCobrowse {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  id?: string
  self?: ConversationEventTopicAddress
  roomId?: string
  cobrowseSessionId?: string
  cobrowseRole?: string
  controlling?: string[]
  viewerUrl?: string
  provider?: string
  scriptId?: string
  peerId?: string
  providerEventTime?: string
  connectedTime?: string
  disconnectedTime?: string
  wrapup?: ConversationEventTopicWrapup
  afterCallWork?: ConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings
}

export interface ConversationEventTopicConversation {
  id?: string
  maxParticipants?: number
  participants?: ConversationEventTopicParticipant[]
  recentTransfers?: ConversationEventTopicTransferResponse[]
  recordingState?: string
  address?: string
  externalTag?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  securePause?: boolean
  inactivityTimeout?: string
  associatedConversation?: ConversationEventTopicDomainEntityRef
  consultationConversations?: ConversationEventTopicDomainEntityRef[]
  divisions?: ConversationEventTopicConversationDivisionMembership[]
}

export interface ConversationEventTopicConversationDivisionMembership {
  division?: ConversationEventTopicDomainEntityRef
  entities?: ConversationEventTopicDivisionEntityRef[]
}

export interface ConversationEventTopicConversationRoutingData {
  queue?: ConversationEventTopicUriReference
  language?: ConversationEventTopicUriReference
  priority?: number
  skills?: ConversationEventTopicUriReference[]
  scoredAgents?: ConversationEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface ConversationEventTopicDialerPreview {
  id?: string
  contactId?: string
  contactListId?: string
  campaignId?: string
  phoneNumberColumns?: ConversationEventTopicPhoneNumberColumn[]
}

export interface ConversationEventTopicDisconnectReason {
  type?: _Open<"q850" | "sip">
  code?: number
  phrase?: string
  reason?: string
}

export interface ConversationEventTopicDisposition {
  name?: string
  analyzer?: string
  amdTimeout?: ConversationEventTopicDispositionAmdTimeout
  silentCallTimeout?: ConversationEventTopicDispositionSilentCallTimeout
}

export interface ConversationEventTopicDispositionAmdTimeout {
  timeoutMs?: number
  timerStartEvent?: string
  timerStartTime?: number
  timerEndTime?: number
}

export interface ConversationEventTopicDispositionSilentCallTimeout {
  timeoutMs?: number
  timerStartTime?: number
  timerEndTime?: number
}

export interface ConversationEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface ConversationEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface ConversationEventTopicEmail {
  id?: string
  state?: _Open<"alerting" | "connected" | "disconnected" | "none" | "transmitting" | "parked">
  initialState?: _Open<"alerting" | "connected" | "disconnected" | "none" | "transmitting" | "parked">
  held?: boolean
  autoGenerated?: boolean
  subject?: string
  provider?: string
  scriptId?: string
  peerId?: string
  messagesSent?: number
  errorInfo?: ConversationEventTopicErrorDetails
  disconnectType?: _Open<"endpoint" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  messageId?: string
  direction?: _Open<"outbound" | "inbound">
  draftAttachments?: ConversationEventTopicAttachment[]
  spam?: boolean
  wrapup?: ConversationEventTopicWrapup
  afterCallWork?: ConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings
  resumeTime?: string
  parkTime?: string
}

export interface ConversationEventTopicErrorDetails {
  status?: number
  code?: string
  message?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  uri?: string
}

export interface ConversationEventTopicFaxStatus {
  direction?: string
  expectedPages?: number
  activePage?: number
  linesTransmitted?: number
  bytesTransmitted?: number
  baudRate?: number
  pageErrors?: number
  lineErrors?: number
}

export interface ConversationEventTopicInternalMessage {
  id?: string
  state?: _Open<"alerting" | "connected" | "disconnected">
  initialState?: _Open<"alerting" | "connected" | "disconnected">
  provider?: string
  peerId?: string
  disconnectType?: _Open<"client" | "system" | "peer" | "transfer">
  connectedTime?: string
  disconnectedTime?: string
  targetUserId?: string
  sourceUserId?: string
  toAddress?: ConversationEventTopicAddress
  fromAddress?: ConversationEventTopicAddress
  messages?: ConversationEventTopicInternalMessageDetails[]
}

export interface ConversationEventTopicInternalMessageDetails {
  messageId?: string
  messageTime?: string
}

export interface ConversationEventTopicJourneyAction {
  id?: string
  actionMap?: ConversationEventTopicJourneyActionMap
}

export interface ConversationEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface ConversationEventTopicJourneyContext {
  customer?: ConversationEventTopicJourneyCustomer
  customerSession?: ConversationEventTopicJourneyCustomerSession
  triggeringAction?: ConversationEventTopicJourneyAction
}

export interface ConversationEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface ConversationEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface ConversationEventTopicMessage {
  id?: string
  state?: _Open<"alerting" | "connected" | "disconnected" | "parked">
  initialState?: _Open<"alerting" | "connected" | "disconnected" | "parked">
  direction?: _Open<"outbound" | "inbound">
  held?: boolean
  errorInfo?: ConversationEventTopicErrorDetails
  provider?: string
  scriptId?: string
  peerId?: string
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  toAddress?: ConversationEventTopicAddress
  fromAddress?: ConversationEventTopicAddress
  messages?: ConversationEventTopicMessageDetails[]
  messagesTranscriptUri?: string
  type?: _Open<"unknown" | "sms" | "twitter" | "facebook" | "line" | "viber" | "wechat" | "whatsapp" | "telegram" | "kakao" | "webmessaging" | "open" | "instagram" | "apple">
  recipientCountry?: string
  recipientType?: string
  journeyContext?: ConversationEventTopicJourneyContext
  wrapup?: ConversationEventTopicWrapup
  afterCallWork?: ConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  agentAssistantId?: string
  engagementSource?: string
  byoSmsIntegrationId?: string
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings
  resumeTime?: string
  parkTime?: string
}

export interface ConversationEventTopicMessageDetails {
  messageId?: string
  messageTime?: string
  messageStatus?: _Open<"queued" | "sent" | "failed" | "received" | "delivery-success" | "delivery-failed" | "read" | "removed" | "published">
  messageSegmentCount?: number
  media?: ConversationEventTopicMessageMedia[]
  errorInfo?: ConversationEventTopicErrorDetails
  stickers?: ConversationEventTopicMessageSticker[]
  messageMetadata?: ConversationEventTopicMessageMetadata
  socialVisibility?: _Open<"private" | "public">
}

export interface ConversationEventTopicMessageMedia {
  url?: string
  mediaType?: string
  contentLengthBytes?: number
  name?: string
  id?: string
}

export interface ConversationEventTopicMessageMetadata {
  type?: string
  events?: ConversationEventTopicMessageMetadataEvent[]
  content?: ConversationEventTopicMessageMetadataContent[]
}

export interface ConversationEventTopicMessageMetadataContent {
  contentType?: string
  subType?: string
}

export interface ConversationEventTopicMessageMetadataEvent {
  eventType?: string
  subType?: string
}

export interface ConversationEventTopicMessageSticker {
  url?: string
  id?: string
}

export interface ConversationEventTopicParticipant {
  id?: string
  connectedTime?: string
  endTime?: string
  userId?: string
  externalContactId?: string
  externalContactInitialDivisionId?: string
  externalOrganizationId?: string
  name?: string
  queueId?: string
  groupId?: string
  teamId?: string
  purpose?: string
  consultParticipantId?: string
  address?: string
  wrapupRequired?: boolean
  wrapupExpected?: boolean
  wrapupPrompt?: string
  wrapupTimeoutMs?: number
  wrapup?: ConversationEventTopicWrapup
  startAcwTime?: string
  endAcwTime?: string
  conversationRoutingData?: ConversationEventTopicConversationRoutingData
  alertingTimeoutMs?: number
  monitoredParticipantId?: string
  screenMonitoredParticipantId?: string
  coachedParticipantId?: string
  bargedParticipantId?: string
  mediaRoles?: string[]
  screenRecordingState?: _Open<"requested" | "active" | "paused" | "stopped" | "error" | "timeout">
  flaggedReason?: string
  attributes?: { [key: string]: string }
  calls?: ConversationEventTopicCall[]
  callbacks?: ConversationEventTopicCallback[]
  chats?: ConversationEventTopicChat[]
  cobrowsesessions?: ConversationEventTopicCobrowse[]
  emails?: ConversationEventTopicEmail[]
  messages?: ConversationEventTopicMessage[]
  internalMessages?: ConversationEventTopicInternalMessage[]
  screenMonitorings?: ConversationEventTopicScreenMonitoring[]
  screenshares?: ConversationEventTopicScreenShare[]
  socialExpressions?: ConversationEventTopicSocialExpression[]
  videos?: ConversationEventTopicVideo[]
  workflow?: ConversationEventTopicWorkflow
}

export interface ConversationEventTopicPhoneNumberColumn {
  columnName?: string
  type?: string
}

export interface ConversationEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface ConversationEventTopicRecordersState {
  adhocState?: string
  customerExperienceState?: string
  agentExperienceState?: string
  snippetState?: string
}

export interface ConversationEventTopicScoredAgent {
  agent?: ConversationEventTopicUriReference
  score?: number
}

export interface ConversationEventTopicScreenMonitoring {
  id?: string
  state?: _Open<"none" | "connected" | "disconnected">
  initialState?: _Open<"none" | "connected" | "disconnected">
  provider?: string
  disconnectType?: _Open<"system">
  connectedTime?: string
  disconnectedTime?: string
  targetUserId?: string
  screenMonitoringId?: string
  monitoringType?: _Open<"Unknown" | "AgentLevel" | "ConversationLevel">
  count?: number
}

export interface ConversationEventTopicScreenShare {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  self?: ConversationEventTopicAddress
  id?: string
  context?: string
  sharing?: boolean
  provider?: string
  scriptId?: string
  peerId?: string
  peerCount?: number
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  connectedTime?: string
  disconnectedTime?: string
  wrapup?: ConversationEventTopicWrapup
  afterCallWork?: ConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings
}

export interface ConversationEventTopicSocialExpression {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  id?: string
  socialMediaId?: string
  socialMediaHub?: string
  socialUserName?: string
  previewText?: string
  recordingId?: string
  held?: boolean
  provider?: string
  scriptId?: string
  peerId?: string
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  wrapup?: ConversationEventTopicWrapup
  afterCallWork?: ConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
}

export interface ConversationEventTopicTransferDestination {
  userId?: string
  address?: string
}

export interface ConversationEventTopicTransferInitiator {
  userId?: string
}

export interface ConversationEventTopicTransferModifedBy {
  id?: string
  selfUri?: string
}

export interface ConversationEventTopicTransferResponse {
  id?: string
  state?: _Open<"pending" | "active" | "complete" | "canceled" | "failed" | "timeout" | "unknown">
  dateIssued?: string
  initiator?: ConversationEventTopicTransferInitiator
  modifiedBy?: ConversationEventTopicTransferModifedBy
  destination?: ConversationEventTopicTransferDestination
  transferType?: _Open<"attended" | "unattended">
}

export interface ConversationEventTopicUriReference {
  id?: string
  name?: string
}

export interface ConversationEventTopicVideo {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  self?: ConversationEventTopicAddress
  id?: string
  context?: string
  audioMuted?: boolean
  videoMuted?: boolean
  sharingScreen?: boolean
  peerCount?: number
  provider?: string
  scriptId?: string
  peerId?: string
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  connectedTime?: string
  disconnectedTime?: string
  msids?: string[]
  wrapup?: ConversationEventTopicWrapup
  afterCallWork?: ConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings
}

export interface ConversationEventTopicVoicemail {
  id?: string
  uploadStatus?: _Open<"pending" | "complete" | "failed" | "timeout" | "none">
}

export interface ConversationEventTopicWorkflow {
  workflowId?: string
}

export interface ConversationEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface ConversationIntentSuggestionsTopicIntentSuggestionEvent {
  eventTime?: string
  conversationId?: string
  suggestionId?: string
  state?: _Open<"Unknown" | "Suggested" | "Accepted" | "Dismissed" | "Failed" | "Rated" | "Triggered">
  triggerType?: _Open<"Unknown" | "Fallback" | "ConversationStart" | "ConversationTransfer" | "ConversationEnd" | "Intent" | "Sentiment">
  engagementType?: _Open<"Unknown" | "Dismissed" | "Copied" | "Opened" | "Feedback">
  feedback?: ConversationIntentSuggestionsTopicSuggestionFeedback
  activeIntent?: ConversationIntentSuggestionsTopicSuggestedIntent
  conversationIntents?: { [key: string]: ConversationIntentSuggestionsTopicSuggestedIntent }
  context?: ConversationIntentSuggestionsTopicSuggestionContext
}

export interface ConversationIntentSuggestionsTopicQueryReformulationContext {
  knowledgeClassification?: _Open<"Unknown" | "Yes" | "No" | "Maybe">
  reformulatedQuery?: string
}

export interface ConversationIntentSuggestionsTopicSuggestedIntent {
  intent?: string
  intentId?: string
  confidence?: number
  detectedSlots?: ConversationIntentSuggestionsTopicSuggestedIntentSlot[]
}

export interface ConversationIntentSuggestionsTopicSuggestedIntentSlot {
  slotName?: string
  entityType?: string
  slotValue?: string
  probability?: number
}

export interface ConversationIntentSuggestionsTopicSuggestionContext {
  queueId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "MESSAGE" | "EMAIL">
  userId?: string
  externalContactId?: string
  assistantId?: string
  utteranceId?: string
  messageId?: string
  queryStatement?: string
  language?: string
  queryReformulationContext?: ConversationIntentSuggestionsTopicQueryReformulationContext
  participantType?: _Open<"UNKNOWN" | "AGENT" | "CUSTOMER">
}

export interface ConversationIntentSuggestionsTopicSuggestionFeedback {
  rating?: _Open<"Unknown" | "Negative" | "Positive">
}

export interface ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswer {
  answer?: string
  startIndex?: number
  endIndex?: number
}

export interface ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent {
  eventTime?: string
  conversationId?: string
  suggestionId?: string
  state?: _Open<"Unknown" | "Suggested" | "Accepted" | "Dismissed" | "Failed" | "Rated" | "Triggered">
  triggerType?: _Open<"Unknown" | "Fallback" | "ConversationStart" | "ConversationTransfer" | "ConversationEnd" | "Intent" | "Sentiment">
  engagementType?: _Open<"Unknown" | "Dismissed" | "Copied" | "Opened" | "Feedback">
  context?: ConversationKnowledgeArticleSuggestionsTopicSuggestionContext
  feedback?: ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback
  knowledgeArticle?: ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle
  activeIntent?: ConversationKnowledgeArticleSuggestionsTopicSuggestedIntent
}

export interface ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext {
  knowledgeClassification?: _Open<"Unknown" | "Yes" | "No" | "Maybe">
  reformulatedQuery?: string
}

export interface ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle {
  title?: string
  uri?: string
  snippets?: string[]
  metadata?: { [key: string]: string }
  documentId?: string
  versionId?: string
  variationIds?: string[]
  knowledgeAnswer?: ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswer
}

export interface ConversationKnowledgeArticleSuggestionsTopicSuggestedIntent {
  intent?: string
  intentId?: string
  confidence?: number
  detectedSlots?: ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentSlot[]
}

export interface ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentSlot {
  slotName?: string
  entityType?: string
  slotValue?: string
  probability?: number
}

export interface ConversationKnowledgeArticleSuggestionsTopicSuggestionContext {
  queueId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "MESSAGE" | "EMAIL">
  userId?: string
  externalContactId?: string
  assistantId?: string
  utteranceId?: string
  messageId?: string
  queryStatement?: string
  language?: string
  queryReformulationContext?: ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext
  participantType?: _Open<"UNKNOWN" | "AGENT" | "CUSTOMER">
}

export interface ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback {
  rating?: _Open<"Unknown" | "Negative" | "Positive">
}

export interface ConversationKnowledgeSearchSuggestionsTopicKnowledgeAnswer {
  answer?: string
  startIndex?: number
  endIndex?: number
}

export interface ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent {
  eventTime?: string
  conversationId?: string
  suggestionId?: string
  state?: _Open<"Unknown" | "Suggested" | "Accepted" | "Dismissed" | "Failed" | "Rated" | "Triggered">
  triggerType?: _Open<"Unknown" | "Fallback" | "ConversationStart" | "ConversationTransfer" | "ConversationEnd" | "Intent" | "Sentiment">
  engagementType?: _Open<"Unknown" | "Dismissed" | "Copied" | "Opened" | "Feedback">
  context?: ConversationKnowledgeSearchSuggestionsTopicSuggestionContext
  feedback?: ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback
  knowledgeSearch?: ConversationKnowledgeSearchSuggestionsTopicSuggestedSearchResult
  activeIntent?: ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent
}

export interface ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext {
  knowledgeClassification?: _Open<"Unknown" | "Yes" | "No" | "Maybe">
  reformulatedQuery?: string
}

export interface ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent {
  intent?: string
  intentId?: string
  confidence?: number
  detectedSlots?: ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentSlot[]
}

export interface ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentSlot {
  slotName?: string
  entityType?: string
  slotValue?: string
  probability?: number
}

export interface ConversationKnowledgeSearchSuggestionsTopicSuggestedSearchResult {
  title?: string
  uri?: string
  snippets?: string[]
  confidence?: number
  metadata?: { [key: string]: string }
  searchId?: string
  documentId?: string
  versionId?: string
  variationIds?: string[]
  knowledgeAnswer?: ConversationKnowledgeSearchSuggestionsTopicKnowledgeAnswer
}

export interface ConversationKnowledgeSearchSuggestionsTopicSuggestionContext {
  queueId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "MESSAGE" | "EMAIL">
  userId?: string
  externalContactId?: string
  assistantId?: string
  utteranceId?: string
  messageId?: string
  queryStatement?: string
  language?: string
  queryReformulationContext?: ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext
  participantType?: _Open<"UNKNOWN" | "AGENT" | "CUSTOMER">
}

export interface ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback {
  rating?: _Open<"Unknown" | "Negative" | "Positive">
}

export interface ConversationMessageEventTopicConversationDivisionMembership {
  division?: ConversationMessageEventTopicDomainEntityRef
  entities?: ConversationMessageEventTopicDivisionEntityRef[]
}

export interface ConversationMessageEventTopicConversationRoutingData {
  queue?: ConversationMessageEventTopicUriReference
  language?: ConversationMessageEventTopicUriReference
  priority?: number
  skills?: ConversationMessageEventTopicUriReference[]
  scoredAgents?: ConversationMessageEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface ConversationMessageEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface ConversationMessageEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface ConversationMessageEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface ConversationMessageEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: ConversationMessageEventTopicDetail[]
  errors?: ConversationMessageEventTopicErrorBody[]
  limit?: ConversationMessageEventTopicLimit
}

export interface ConversationMessageEventTopicErrorDetails {
  status?: number
  code?: string
  message?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  uri?: string
}

export interface ConversationMessageEventTopicJourneyAction {
  id?: string
  actionMap?: ConversationMessageEventTopicJourneyActionMap
}

export interface ConversationMessageEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface ConversationMessageEventTopicJourneyContext {
  customer?: ConversationMessageEventTopicJourneyCustomer
  customerSession?: ConversationMessageEventTopicJourneyCustomerSession
  triggeringAction?: ConversationMessageEventTopicJourneyAction
}

export interface ConversationMessageEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface ConversationMessageEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface ConversationMessageEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface ConversationMessageEventTopicMessageConversation {
  id?: string
  name?: string
  participants?: ConversationMessageEventTopicMessageMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: ConversationMessageEventTopicConversationDivisionMembership[]
}

export interface ConversationMessageEventTopicMessageDetails {
  message?: ConversationMessageEventTopicUriReference
  messageTime?: string
  messageSegmentCount?: number
  messageStatus?: _Open<"queued" | "sent" | "failed" | "received" | "delivery-success" | "delivery-failed" | "read" | "removed" | "published">
  media?: ConversationMessageEventTopicMessageMedia[]
  stickers?: ConversationMessageEventTopicMessageSticker[]
  errorInfo?: ConversationMessageEventTopicErrorDetails
  messageMetadata?: ConversationMessageEventTopicMessageMetadata
  socialVisibility?: _Open<"private" | "public">
}

export interface ConversationMessageEventTopicMessageMedia {
  url?: string
  mediaType?: string
  contentLengthBytes?: number
  name?: string
  id?: string
}

export interface ConversationMessageEventTopicMessageMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: ConversationMessageEventTopicUriReference
  queue?: ConversationMessageEventTopicUriReference
  team?: ConversationMessageEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: ConversationMessageEventTopicErrorBody
  script?: ConversationMessageEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: ConversationMessageEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: ConversationMessageEventTopicUriReference
  wrapup?: ConversationMessageEventTopicWrapup
  conversationRoutingData?: ConversationMessageEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: ConversationMessageEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: ConversationMessageEventTopicQueueMediaSettings
  messages?: ConversationMessageEventTopicMessageDetails[]
  type?: _Open<"unknown" | "sms" | "twitter" | "facebook" | "line" | "viber" | "wechat" | "whatsapp" | "telegram" | "kakao" | "webmessaging" | "open" | "instagram" | "apple">
  recipientCountry?: string
  recipientType?: string
  byoSmsIntegrationId?: string
  engagementSource?: string
  monitoredParticipantId?: string
}

export interface ConversationMessageEventTopicMessageMetadata {
  type?: string
  events?: ConversationMessageEventTopicMessageMetadataEvent[]
  content?: ConversationMessageEventTopicMessageMetadataContent[]
}

export interface ConversationMessageEventTopicMessageMetadataContent {
  contentType?: string
  subType?: string
}

export interface ConversationMessageEventTopicMessageMetadataEvent {
  eventType?: string
  subType?: string
}

export interface ConversationMessageEventTopicMessageSticker {
  url?: string
  id?: string
}

export interface ConversationMessageEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface ConversationMessageEventTopicScoredAgent {
  agent?: ConversationMessageEventTopicUriReference
  score?: number
}

export interface ConversationMessageEventTopicUriReference {
  id?: string
  name?: string
}

export interface ConversationMessageEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface ConversationMetricsTopicConversationMetricRecord {
  metric?: _Open<"nAgentDeclined" | "nAlertExpired" | "nBlindTransferred" | "nBotInteractions" | "nCallbackAttempts" | "nCallbackScheduled" | "nCfcOffered" | "nCobrowseSessions" | "nConnected" | "nConsult" | "nConsultTransferred" | "nConversations" | "nError" | "nOffered" | "nOutbound" | "nOutboundAbandoned" | "nOutboundAttempted" | "nOutboundConnected" | "nOverSla" | "nTakeover" | "nTransferred" | "oAudioMessageCount" | "oExternalAudioMessageCount" | "oExternalMediaCount" | "oMediaCount" | "oMessageCount" | "oMessageSegmentCount" | "oMessageTurn" | "oSkillExpressionApplications" | "tAbandon" | "tAcd" | "tActiveCallback" | "tActiveCallbackComplete" | "tAcw" | "tAgentResponseTime" | "tAgentVideoConnected" | "tAlert" | "tAnswered" | "tAverageAgentResponseTime" | "tAverageCustomerResponseTime" | "tBarging" | "tCallbackAbandon" | "tCallbackConnect" | "tCallbackNotReached" | "tCallbackVirtualWait" | "tCfcAbandon" | "tCfcAcd" | "tCfcAnswered" | "tCfcFlowOut" | "tCoaching" | "tCoachingComplete" | "tConnected" | "tContacting" | "tDialing" | "tFirstConnect" | "tFirstDial" | "tFirstEngagement" | "tFirstResponse" | "tFlowOut" | "tHandle" | "tHeld" | "tHeldComplete" | "tIvr" | "tMonitoring" | "tMonitoringComplete" | "tNotResponding" | "tPark" | "tParkComplete" | "tScreenMonitoring" | "tSnippetRecord" | "tTalk" | "tTalkComplete" | "tTransmitting" | "tUserResponseTime" | "tVoicemail">
  metricDate?: string
  value?: number
  recordId?: string
  activeRouting?: _Open<"Bullseye" | "Conditional" | "Direct" | "Last" | "Manual" | "Predictive" | "Preferred" | "Standard" | "Vip">
  activeSkillIds?: string[]
  addressFrom?: string
  addressTo?: string
  agentAssistantId?: string
  agentBullseyeRing?: number
  agentOwned?: boolean
  ani?: string
  assignerId?: string
  authenticated?: boolean
  conversationId?: string
  conversationInitiator?: _Open<"acd" | "agent" | "api" | "botflow" | "campaign" | "customer" | "dialer" | "external" | "fax" | "group" | "inbound" | "ivr" | "manual" | "outbound" | "station" | "user" | "voicemail" | "voicesurveyflow" | "workflow">
  convertedFrom?: string
  convertedTo?: string
  customerParticipation?: boolean
  deliveryStatus?: _Open<"DeliveryFailed" | "DeliveryPushed" | "DeliverySuccess" | "Failed" | "Published" | "Queued" | "Read" | "Received" | "Sent">
  destinationAddresses?: string[]
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"client" | "conferenceTransfer" | "consultTransfer" | "endpoint" | "endpointDnd" | "error" | "forwardTransfer" | "inactivity" | "noAnswerTransfer" | "notAvailableTransfer" | "other" | "peer" | "sessionExpired" | "spam" | "system" | "takeover" | "timeout" | "transfer" | "transferDnd" | "transportFailure" | "uncallable">
  divisionIds?: string[]
  dnis?: string
  edgeId?: string
  eligibleAgentCounts?: number[]
  errorCode?: string
  extendedDeliveryStatus?: string
  externalContactId?: string
  externalMediaCount?: number
  externalOrganizationId?: string
  externalTag?: string
  firstQueue?: boolean
  flaggedReason?: _Open<"general">
  flowInType?: string
  flowOutType?: string
  groupId?: string
  interactionType?: string
  journeyActionId?: string
  journeyActionMapId?: string
  journeyActionMapVersion?: number
  journeyCustomerId?: string
  journeyCustomerIdType?: string
  journeyCustomerSessionId?: string
  journeyCustomerSessionIdType?: string
  knowledgeBaseIds?: string[]
  mediaCount?: number
  mediaType?: _Open<"callback" | "chat" | "cobrowse" | "email" | "internalmessage" | "message" | "screenmonitoring" | "screenshare" | "unknown" | "video" | "voice">
  messageType?: string
  originatingDirection?: _Open<"inbound" | "outbound">
  originatingSocialMediaPublic?: boolean
  outboundCampaignId?: string
  outboundContactId?: string
  outboundContactListId?: string
  participantName?: string
  peerId?: string
  provider?: string
  purpose?: _Open<"acd" | "agent" | "api" | "botflow" | "campaign" | "customer" | "dialer" | "external" | "fax" | "group" | "inbound" | "ivr" | "manual" | "outbound" | "station" | "user" | "voicemail" | "voicesurveyflow" | "workflow">
  queueId?: string
  remote?: string
  removedSkillIds?: string[]
  requestedLanguageId?: string
  requestedRoutingSkillIds?: string[]
  requestedRoutings?: string[]
  roomId?: string
  routingPriority?: number
  routingRing?: number
  routingRule?: string
  routingRuleType?: _Open<"Bullseye" | "Conditional" | "Predictive" | "Preferred">
  selectedAgentId?: string
  selectedAgentRank?: number
  selfServed?: boolean
  sessionDnis?: string
  sessionId?: string
  skillExpressionId?: string
  stationId?: string
  teamId?: string
  usedRouting?: _Open<"Bullseye" | "Conditional" | "Direct" | "Last" | "Manual" | "Predictive" | "Preferred" | "Standard" | "Vip">
  userId?: string
  videoPresent?: boolean
  waitingInteractionCounts?: number[]
  wrapUpCode?: string
  proposedAgents?: ConversationMetricsTopicConversationProposedAgent[]
  scoredAgents?: ConversationMetricsTopicConversationScoredAgent[]
}

export interface ConversationMetricsTopicConversationProposedAgent {
  agentRank?: number
  proposedAgentId?: string
}

export interface ConversationMetricsTopicConversationScoredAgent {
  agentScore?: number
  scoredAgentId?: string
}

export interface ConversationNotificationTemplateCard {
  header: ConversationNotificationTemplateHeader
  body?: ConversationNotificationTemplateBody
  buttons: ConversationNotificationTemplateButton[]
}

export interface ConversationNotificationTemplateCarousel {
  cards: ConversationNotificationTemplateCard[]
}

export type ConversationRecipientAdditionalProviderInfo = { [key: string]: any }

export interface ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent {
  eventTime?: string
  conversationId?: string
  suggestionId?: string
  state?: _Open<"Unknown" | "Suggested" | "Accepted" | "Dismissed" | "Failed" | "Rated" | "Triggered">
  triggerType?: _Open<"Unknown" | "Fallback" | "ConversationStart" | "ConversationTransfer" | "ConversationEnd" | "Intent" | "Sentiment">
  engagementType?: _Open<"Unknown" | "Dismissed" | "Copied" | "Opened" | "Feedback">
  context?: ConversationResponseSuggestionsTopicSuggestionContext
  feedback?: ConversationResponseSuggestionsTopicSuggestionFeedback
  cannedResponse?: ConversationResponseSuggestionsTopicSuggestedCannedResponse
  activeIntent?: ConversationResponseSuggestionsTopicSuggestedIntent
}

export interface ConversationResponseSuggestionsTopicQueryReformulationContext {
  knowledgeClassification?: _Open<"Unknown" | "Yes" | "No" | "Maybe">
  reformulatedQuery?: string
}

export interface ConversationResponseSuggestionsTopicSuggestedCannedResponse {
  responseId?: string
  libraryId?: string
}

export interface ConversationResponseSuggestionsTopicSuggestedIntent {
  intent?: string
  intentId?: string
  confidence?: number
  detectedSlots?: ConversationResponseSuggestionsTopicSuggestedIntentSlot[]
}

export interface ConversationResponseSuggestionsTopicSuggestedIntentSlot {
  slotName?: string
  entityType?: string
  slotValue?: string
  probability?: number
}

export interface ConversationResponseSuggestionsTopicSuggestionContext {
  queueId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "MESSAGE" | "EMAIL">
  userId?: string
  externalContactId?: string
  assistantId?: string
  utteranceId?: string
  messageId?: string
  queryStatement?: string
  language?: string
  queryReformulationContext?: ConversationResponseSuggestionsTopicQueryReformulationContext
  participantType?: _Open<"UNKNOWN" | "AGENT" | "CUSTOMER">
}

export interface ConversationResponseSuggestionsTopicSuggestionFeedback {
  rating?: _Open<"Unknown" | "Negative" | "Positive">
}

export interface ConversationSchemaReference {
  id: string
  selfUri?: string
}

export interface ConversationScreenShareEventTopicConversationDivisionMembership {
  division?: ConversationScreenShareEventTopicDomainEntityRef
  entities?: ConversationScreenShareEventTopicDivisionEntityRef[]
}

export interface ConversationScreenShareEventTopicConversationRoutingData {
  queue?: ConversationScreenShareEventTopicUriReference
  language?: ConversationScreenShareEventTopicUriReference
  priority?: number
  skills?: ConversationScreenShareEventTopicUriReference[]
  scoredAgents?: ConversationScreenShareEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface ConversationScreenShareEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface ConversationScreenShareEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface ConversationScreenShareEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface ConversationScreenShareEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: ConversationScreenShareEventTopicDetail[]
  errors?: ConversationScreenShareEventTopicErrorBody[]
  limit?: ConversationScreenShareEventTopicLimit
}

export interface ConversationScreenShareEventTopicJourneyAction {
  id?: string
  actionMap?: ConversationScreenShareEventTopicJourneyActionMap
}

export interface ConversationScreenShareEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface ConversationScreenShareEventTopicJourneyContext {
  customer?: ConversationScreenShareEventTopicJourneyCustomer
  customerSession?: ConversationScreenShareEventTopicJourneyCustomerSession
  triggeringAction?: ConversationScreenShareEventTopicJourneyAction
}

export interface ConversationScreenShareEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface ConversationScreenShareEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface ConversationScreenShareEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface ConversationScreenShareEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface ConversationScreenShareEventTopicScoredAgent {
  agent?: ConversationScreenShareEventTopicUriReference
  score?: number
}

export interface ConversationScreenShareEventTopicScreenShareConversation {
  id?: string
  name?: string
  participants?: ConversationScreenShareEventTopicScreenShareMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: ConversationScreenShareEventTopicConversationDivisionMembership[]
}

export interface ConversationScreenShareEventTopicScreenShareMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: ConversationScreenShareEventTopicUriReference
  queue?: ConversationScreenShareEventTopicUriReference
  team?: ConversationScreenShareEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: ConversationScreenShareEventTopicErrorBody
  script?: ConversationScreenShareEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: ConversationScreenShareEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: ConversationScreenShareEventTopicUriReference
  wrapup?: ConversationScreenShareEventTopicWrapup
  conversationRoutingData?: ConversationScreenShareEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: ConversationScreenShareEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: ConversationScreenShareEventTopicQueueMediaSettings
  context?: string
  peerCount?: number
  sharing?: boolean
}

export interface ConversationScreenShareEventTopicUriReference {
  id?: string
  name?: string
}

export interface ConversationScreenShareEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface ConversationScriptSuggestionsTopicQueryReformulationContext {
  knowledgeClassification?: _Open<"Unknown" | "Yes" | "No" | "Maybe">
  reformulatedQuery?: string
}

export interface ConversationScriptSuggestionsTopicScriptSuggestionEvent {
  eventTime?: string
  conversationId?: string
  suggestionId?: string
  state?: _Open<"Unknown" | "Suggested" | "Accepted" | "Dismissed" | "Failed" | "Rated" | "Triggered">
  triggerType?: _Open<"Unknown" | "Fallback" | "ConversationStart" | "ConversationTransfer" | "ConversationEnd" | "Intent" | "Sentiment">
  engagementType?: _Open<"Unknown" | "Dismissed" | "Copied" | "Opened" | "Feedback">
  context?: ConversationScriptSuggestionsTopicSuggestionContext
  feedback?: ConversationScriptSuggestionsTopicSuggestionFeedback
  script?: ConversationScriptSuggestionsTopicSuggestedScript
  activeIntent?: ConversationScriptSuggestionsTopicSuggestedIntent
}

export interface ConversationScriptSuggestionsTopicSuggestedIntent {
  intent?: string
  intentId?: string
  confidence?: number
  detectedSlots?: ConversationScriptSuggestionsTopicSuggestedIntentSlot[]
}

export interface ConversationScriptSuggestionsTopicSuggestedIntentSlot {
  slotName?: string
  entityType?: string
  slotValue?: string
  probability?: number
}

export interface ConversationScriptSuggestionsTopicSuggestedScript {
  scriptId?: string
  pageId?: string
  data?: { [key: string]: string }
}

export interface ConversationScriptSuggestionsTopicSuggestionContext {
  queueId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "MESSAGE" | "EMAIL">
  userId?: string
  externalContactId?: string
  assistantId?: string
  utteranceId?: string
  messageId?: string
  queryStatement?: string
  language?: string
  queryReformulationContext?: ConversationScriptSuggestionsTopicQueryReformulationContext
  participantType?: _Open<"UNKNOWN" | "AGENT" | "CUSTOMER">
}

export interface ConversationScriptSuggestionsTopicSuggestionFeedback {
  rating?: _Open<"Unknown" | "Negative" | "Positive">
}

export interface ConversationSocialExpressionEventTopicConversationDivisionMembership {
  division?: ConversationSocialExpressionEventTopicDomainEntityRef
  entities?: ConversationSocialExpressionEventTopicDivisionEntityRef[]
}

export interface ConversationSocialExpressionEventTopicConversationRoutingData {
  queue?: ConversationSocialExpressionEventTopicUriReference
  language?: ConversationSocialExpressionEventTopicUriReference
  priority?: number
  skills?: ConversationSocialExpressionEventTopicUriReference[]
  scoredAgents?: ConversationSocialExpressionEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface ConversationSocialExpressionEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface ConversationSocialExpressionEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface ConversationSocialExpressionEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface ConversationSocialExpressionEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: ConversationSocialExpressionEventTopicDetail[]
  errors?: ConversationSocialExpressionEventTopicErrorBody[]
  limit?: ConversationSocialExpressionEventTopicLimit
}

export interface ConversationSocialExpressionEventTopicJourneyAction {
  id?: string
  actionMap?: ConversationSocialExpressionEventTopicJourneyActionMap
}

export interface ConversationSocialExpressionEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface ConversationSocialExpressionEventTopicJourneyContext {
  customer?: ConversationSocialExpressionEventTopicJourneyCustomer
  customerSession?: ConversationSocialExpressionEventTopicJourneyCustomerSession
  triggeringAction?: ConversationSocialExpressionEventTopicJourneyAction
}

export interface ConversationSocialExpressionEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface ConversationSocialExpressionEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface ConversationSocialExpressionEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface ConversationSocialExpressionEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface ConversationSocialExpressionEventTopicScoredAgent {
  agent?: ConversationSocialExpressionEventTopicUriReference
  score?: number
}

export interface ConversationSocialExpressionEventTopicSocialConversation {
  id?: string
  name?: string
  participants?: ConversationSocialExpressionEventTopicSocialMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: ConversationSocialExpressionEventTopicConversationDivisionMembership[]
}

export interface ConversationSocialExpressionEventTopicSocialMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: ConversationSocialExpressionEventTopicUriReference
  queue?: ConversationSocialExpressionEventTopicUriReference
  team?: ConversationSocialExpressionEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: ConversationSocialExpressionEventTopicErrorBody
  script?: ConversationSocialExpressionEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: ConversationSocialExpressionEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: ConversationSocialExpressionEventTopicUriReference
  wrapup?: ConversationSocialExpressionEventTopicWrapup
  conversationRoutingData?: ConversationSocialExpressionEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: ConversationSocialExpressionEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: ConversationSocialExpressionEventTopicQueueMediaSettings
  socialMediaId?: string
  socialMediaHub?: string
  socialUserName?: string
  previewText?: string
}

export interface ConversationSocialExpressionEventTopicUriReference {
  id?: string
  name?: string
}

export interface ConversationSocialExpressionEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface ConversationSummaryEditedBy {
  user?: AddressableEntityRef
  purpose?: _Open<"Unknown" | "Acd" | "Agent" | "Customer" | "Workflow">
}

export interface ConversationSummaryExtractedEntity {
  label?: string
  value?: string
}

export interface ConversationSummaryLabel {
  name?: string
  description?: string
  type?: _Open<"Unknown" | "CustomerSetting">
}

export interface ConversationSummaryTopicConversationFollowupAction {
  text?: string
  description?: string
  score?: number
}

export interface ConversationSummaryTopicConversationHeadline {
  text?: string
  description?: string
  score?: number
}

export interface ConversationSummaryTopicConversationReason {
  text?: string
  description?: string
  score?: number
}

export interface ConversationSummaryTopicConversationResolution {
  text?: string
  description?: string
  resolutionValue?: string
  score?: number
}

export interface ConversationSummaryTopicConversationSummary {
  text?: string
  score?: number
}

export interface ConversationSummaryTopicConversationSummaryEvent {
  conversationId?: string
  queueId?: string
  participants?: ConversationSummaryTopicConversationSummaryParticipant[]
  communicationIds?: string[]
  latestCommunicationId?: string
  createdDate?: string
  messageType?: _Open<"UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "INSTAGRAM" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "APPLE" | "LINKEDIN">
  mediaType?: _Open<"UNKNOWN" | "MESSAGE" | "CALL" | "EMAIL">
  summaryId?: string
  language?: string
  summary?: ConversationSummaryTopicConversationSummary
  headline?: ConversationSummaryTopicConversationHeadline
  reason?: ConversationSummaryTopicConversationReason
  resolution?: ConversationSummaryTopicConversationResolution
  followupActions?: ConversationSummaryTopicConversationFollowupAction[]
  extractedEntities?: ConversationSummaryTopicSummaryExtractedCustomEntity[]
  wrapUpCodes?: ConversationSummaryTopicConversationWrapUpCode[]
  triggerSource?: ConversationSummaryTopicTriggerSource
  summarySourceType?: _Open<"UNKNOWN" | "GENESYS_NATIVE_SERVICE" | "EXTERNAL_SERVICE">
  triggerType?: _Open<"UNKNOWN" | "ON_DEMAND" | "AFTER_DISCONNECT">
  lastEditedBy?: ConversationSummaryTopicConversationSummaryParticipant
  errorType?: _Open<"UNKNOWN" | "CONVERSATION_TOO_LONG" | "CONVERSATION_TOO_SHORT" | "RATE_LIMITED">
  durationMs?: number
  labels?: ConversationSummaryTopicConversationSummaryLabel[]
}

export interface ConversationSummaryTopicConversationSummaryLabel {
  name?: string
  description?: string
  type?: _Open<"Unknown" | "CustomerSetting">
}

export interface ConversationSummaryTopicConversationSummaryParticipant {
  userId?: string
  purpose?: _Open<"UNKNOWN" | "ACD" | "AGENT" | "CUSTOMER" | "WORKFLOW">
}

export interface ConversationSummaryTopicConversationWrapUpCode {
  wrapUpCodeId?: string
  name?: string
  description?: string
  score?: number
}

export interface ConversationSummaryTopicSummaryExtractedCustomEntity {
  label?: string
  value?: string
}

export interface ConversationSummaryTopicTriggerSource {
  sourceType?: _Open<"UNKNOWN" | "AGENT_ASSISTANT" | "PROGRAM" | "FLOW" | "COPILOT">
  sourceId?: string
  sourceOutcome?: _Open<"UNKNOWN" | "CONTAINED" | "TRANSFER">
}

export interface ConversationSummaryTopicVirtualAgentsConversationFollowupAction {
  text?: string
  description?: string
  score?: number
}

export interface ConversationSummaryTopicVirtualAgentsConversationHeadline {
  text?: string
  description?: string
  score?: number
}

export interface ConversationSummaryTopicVirtualAgentsConversationReason {
  text?: string
  description?: string
  score?: number
}

export interface ConversationSummaryTopicVirtualAgentsConversationResolution {
  text?: string
  description?: string
  resolutionValue?: string
  score?: number
}

export interface ConversationSummaryTopicVirtualAgentsConversationSummary {
  text?: string
  score?: number
}

export interface ConversationSummaryTopicVirtualAgentsConversationSummaryEvent {
  conversationId?: string
  queueId?: string
  participants?: ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant[]
  communicationIds?: string[]
  latestCommunicationId?: string
  createdDate?: string
  messageType?: _Open<"UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "INSTAGRAM" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "APPLE" | "LINKEDIN">
  mediaType?: _Open<"UNKNOWN" | "MESSAGE" | "CALL" | "EMAIL">
  summaryId?: string
  language?: string
  summary?: ConversationSummaryTopicVirtualAgentsConversationSummary
  headline?: ConversationSummaryTopicVirtualAgentsConversationHeadline
  reason?: ConversationSummaryTopicVirtualAgentsConversationReason
  resolution?: ConversationSummaryTopicVirtualAgentsConversationResolution
  followupActions?: ConversationSummaryTopicVirtualAgentsConversationFollowupAction[]
  extractedEntities?: ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity[]
  wrapUpCodes?: ConversationSummaryTopicVirtualAgentsConversationWrapUpCode[]
  triggerSource?: ConversationSummaryTopicVirtualAgentsTriggerSource
  summarySourceType?: _Open<"UNKNOWN" | "GENESYS_NATIVE_SERVICE" | "EXTERNAL_SERVICE">
  triggerType?: _Open<"UNKNOWN" | "ON_DEMAND" | "AFTER_DISCONNECT">
  lastEditedBy?: ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant
  errorType?: _Open<"UNKNOWN" | "CONVERSATION_TOO_LONG" | "CONVERSATION_TOO_SHORT" | "RATE_LIMITED">
  durationMs?: number
  labels?: ConversationSummaryTopicVirtualAgentsConversationSummaryLabel[]
}

export interface ConversationSummaryTopicVirtualAgentsConversationSummaryLabel {
  name?: string
  description?: string
  type?: _Open<"Unknown" | "CustomerSetting">
}

export interface ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant {
  userId?: string
  purpose?: _Open<"UNKNOWN" | "ACD" | "AGENT" | "CUSTOMER" | "WORKFLOW">
}

export interface ConversationSummaryTopicVirtualAgentsConversationWrapUpCode {
  wrapUpCodeId?: string
  name?: string
  description?: string
  score?: number
}

export interface ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity {
  label?: string
  value?: string
}

export interface ConversationSummaryTopicVirtualAgentsTriggerSource {
  sourceType?: _Open<"UNKNOWN" | "AGENT_ASSISTANT" | "PROGRAM" | "FLOW" | "COPILOT">
  sourceId?: string
  sourceOutcome?: _Open<"UNKNOWN" | "CONTAINED" | "TRANSFER">
}

export interface ConversationSummaryTriggerSource {
  sourceType?: _Open<"Unknown" | "AgentAssistant" | "Program" | "Flow" | "Copilot">
  sourceId?: string
  sourceOutcome?: _Open<"Unknown" | "Contained" | "Transfer">
}

export interface ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext {
  knowledgeClassification?: _Open<"Unknown" | "Yes" | "No" | "Maybe">
  reformulatedQuery?: string
}

export interface ConversationThirdPartyActionSuggestionsTopicSuggestedIntent {
  intent?: string
  intentId?: string
  confidence?: number
  detectedSlots?: ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot[]
}

export interface ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot {
  slotName?: string
  entityType?: string
  slotValue?: string
  probability?: number
}

export interface ConversationThirdPartyActionSuggestionsTopicSuggestionContext {
  queueId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "MESSAGE" | "EMAIL">
  userId?: string
  externalContactId?: string
  assistantId?: string
  utteranceId?: string
  messageId?: string
  queryStatement?: string
  language?: string
  queryReformulationContext?: ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext
  participantType?: _Open<"UNKNOWN" | "AGENT" | "CUSTOMER">
}

export interface ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback {
  rating?: _Open<"Unknown" | "Negative" | "Positive">
}

export interface ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent {
  eventTime?: string
  conversationId?: string
  suggestionId?: string
  state?: _Open<"Unknown" | "Suggested" | "Accepted" | "Dismissed" | "Failed" | "Rated" | "Triggered">
  triggerType?: _Open<"Unknown" | "Fallback" | "ConversationStart" | "ConversationTransfer" | "ConversationEnd" | "Intent" | "Sentiment">
  engagementType?: _Open<"Unknown" | "Dismissed" | "Copied" | "Opened" | "Feedback">
  feedback?: ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback
  activeIntent?: ConversationThirdPartyActionSuggestionsTopicSuggestedIntent
  context?: ConversationThirdPartyActionSuggestionsTopicSuggestionContext
  thirdPartySuggestion?: ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion
}

export interface ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion {
  text?: string
  title?: string
  sources?: ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource[]
}

export interface ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource {
  name?: string
  url?: string
}

export interface ConversationVideoEventTopicConversationDivisionMembership {
  division?: ConversationVideoEventTopicDomainEntityRef
  entities?: ConversationVideoEventTopicDivisionEntityRef[]
}

export interface ConversationVideoEventTopicConversationRoutingData {
  queue?: ConversationVideoEventTopicUriReference
  language?: ConversationVideoEventTopicUriReference
  priority?: number
  skills?: ConversationVideoEventTopicUriReference[]
  scoredAgents?: ConversationVideoEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface ConversationVideoEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface ConversationVideoEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface ConversationVideoEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface ConversationVideoEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: ConversationVideoEventTopicDetail[]
  errors?: ConversationVideoEventTopicErrorBody[]
  limit?: ConversationVideoEventTopicLimit
}

export interface ConversationVideoEventTopicJourneyAction {
  id?: string
  actionMap?: ConversationVideoEventTopicJourneyActionMap
}

export interface ConversationVideoEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface ConversationVideoEventTopicJourneyContext {
  customer?: ConversationVideoEventTopicJourneyCustomer
  customerSession?: ConversationVideoEventTopicJourneyCustomerSession
  triggeringAction?: ConversationVideoEventTopicJourneyAction
}

export interface ConversationVideoEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface ConversationVideoEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface ConversationVideoEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface ConversationVideoEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface ConversationVideoEventTopicScoredAgent {
  agent?: ConversationVideoEventTopicUriReference
  score?: number
}

export interface ConversationVideoEventTopicUriReference {
  id?: string
  name?: string
}

export interface ConversationVideoEventTopicVideoConversation {
  id?: string
  name?: string
  participants?: ConversationVideoEventTopicVideoMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: ConversationVideoEventTopicConversationDivisionMembership[]
}

export interface ConversationVideoEventTopicVideoMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: ConversationVideoEventTopicUriReference
  queue?: ConversationVideoEventTopicUriReference
  team?: ConversationVideoEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: ConversationVideoEventTopicErrorBody
  script?: ConversationVideoEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: ConversationVideoEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: ConversationVideoEventTopicUriReference
  wrapup?: ConversationVideoEventTopicWrapup
  conversationRoutingData?: ConversationVideoEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: ConversationVideoEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: ConversationVideoEventTopicQueueMediaSettings
  audioMuted?: boolean
  videoMuted?: boolean
  sharingScreen?: boolean
  peerCount?: number
  context?: string
  msids?: string[]
}

export interface ConversationVideoEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface CopilotAggregationSort {
  name: _Open<"nCopilotMessages" | "nCopilotSessions" | "nCopilotToolInvocations" | "nCopilotUsers">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface CopilotContext {
  values?: CopilotContextValue[]
}

export interface CopilotContextFilter {
  operator?: _Open<"MatchAll" | "MatchAny">
  values?: string[]
}

export interface CopilotContextValue {
  name: string
  type: _Open<"ActiveIntent" | "ConversationAttribute">
  conversationAttributeProperties?: ConversationAttributeProperties
}

export type CopilotSentimentSettings = { [key: string]: any }

export interface CopilotTranscriptionConfig {
  engine?: _Open<"Genesys" | "GenesysExtended">
}

export interface CreateGeneralProgramTestPhraseDetectedPhrase {
  foundPhrase?: string
  snippet?: string
  confidence?: number
}

export interface CreateGeneralProgramTestPhraseMatchedTranscript {
  timestamp?: number
  transcriptId?: string
  communicationId?: string
  conversationId?: string
  mediaType?: _Open<"unknown" | "call" | "message" | "email" | "chat" | "callback" | "all">
  detectedPhrases?: CreateGeneralProgramTestPhraseDetectedPhrase[]
}

export interface CreateGeneralProgramTestTopicPhraseResults {
  processedTranscriptsCount?: number
  matchedTranscriptsCount?: number
  matchedTranscripts?: CreateGeneralProgramTestPhraseMatchedTranscript[]
}

export interface CreateGeneralProgramTopicsDefinitionsJob {
  id?: string
  state?: _Open<"Completed" | "Running" | "Failed">
  testTopicPhraseResults?: CreateGeneralProgramTestTopicPhraseResults[]
  genAIPhrasesResults?: string[]
}

export interface CreateUserAssignmentsRequest {
  userId: string
  assignments: AssignmentEffectiveDateRange[]
}

export interface CustomerEndDetailEventTopicCustomerEndEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  sessionId?: string
  disconnectType?: _Open<"UNKNOWN" | "ENDPOINT" | "CLIENT" | "SYSTEM" | "TRANSFER" | "ERROR" | "PEER" | "OTHER" | "SPAM" | "TIMEOUT" | "TRANSPORT_FAILURE" | "CONFERENCE_TRANSFER" | "CONSULT_TRANSFER" | "FORWARD_TRANSFER" | "NO_ANSWER_TRANSFER" | "NOT_AVAILABLE_TRANSFER" | "UNCALLABLE" | "DND_ENDPOINT" | "DND_TRANSFER" | "INACTIVITY" | "SESSION_EXPIRED" | "TAKEOVER">
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  externalOrganizationId?: string
  externalContactId?: string
  provider?: string
  direction?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  ani?: string
  dnis?: string
  addressTo?: string
  addressFrom?: string
  callbackUserName?: string
  callbackNumbers?: string[]
  callbackScheduledTime?: number
  subject?: string
  messageType?: _Open<"UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE" | "LINKEDIN">
  interactingDurationMs?: number
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  divisionId?: string
  utilizationLabel?: string
}

export interface CustomerStartDetailEventTopicCustomerStartEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  sessionId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  externalOrganizationId?: string
  externalContactId?: string
  provider?: string
  direction?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  ani?: string
  dnis?: string
  addressTo?: string
  addressFrom?: string
  callbackUserName?: string
  callbackNumbers?: string[]
  callbackScheduledTime?: number
  subject?: string
  messageType?: _Open<"UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE" | "LINKEDIN">
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  journeyContext?: CustomerStartDetailEventTopicJourneyContext
  divisionId?: string
  utilizationLabel?: string
}

export interface CustomerStartDetailEventTopicJourneyContext {
  sessionId?: string
  sessionIdType?: string
  actionId?: string
  actionMapId?: string
}

export interface DataActionInput {
  parameterName?: string
  variableName?: string
}

export interface DataIngestionRuleCriteria {
  effectivePlatform: _Open<"Facebook" | "Instagram" | "Twitter" | "Open" | "GoogleBusinessProfile" | "LinkedIn">
  id: string
  name?: string
}

export interface DataSchemaRef {
  $ref?: string
}

export interface DecisionMetricsAdminNotificationTopicAddressableEntityRef {
  id?: string
}

export interface DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotification {
  job?: DecisionMetricsAdminNotificationTopicAddressableEntityRef
  status?: _Open<"Unknown" | "Processing" | "Complete" | "Error">
  uploadKey?: string
  updateErrors?: DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError[]
}

export interface DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError {
  user?: DecisionMetricsAdminNotificationTopicAddressableEntityRef
  errors?: string[]
}

export interface DialerAttemptLimitsConfigChangeAttemptLimits {
  maxAttemptsPerContact?: number
  maxAttemptsPerNumber?: number
  timeZoneId?: string
  resetPeriod?: _Open<"NEVER" | "TODAY">
  recallEntries?: { [key: string]: DialerAttemptLimitsConfigChangeRecallEntry }
  breadthFirstRecalls?: boolean
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export type DialerAttemptLimitsConfigChangeObject = { [key: string]: any }

export interface DialerAttemptLimitsConfigChangeRecallEntry {
  nbrAttempts?: number
  minutesBetweenAttempts?: number
  additionalProperties?: { [key: string]: any }
}

export interface DialerCallabletimesetConfigChangeCallableTime {
  timeSlots?: DialerCallabletimesetConfigChangeTimeSlot[]
  timeZoneId?: string
  additionalProperties?: { [key: string]: any }
}

export interface DialerCallabletimesetConfigChangeCallableTimeSet {
  callableTimes?: DialerCallabletimesetConfigChangeCallableTime[]
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export type DialerCallabletimesetConfigChangeObject = { [key: string]: any }

export interface DialerCallabletimesetConfigChangeTimeSlot {
  startTime?: string
  stopTime?: string
  day?: number
  additionalProperties?: { [key: string]: any }
}

export interface DialerCampaignConfigChangeCampaign {
  contactList?: DialerCampaignConfigChangeUriReference
  queue?: DialerCampaignConfigChangeUriReference
  dialingMode?: _Open<"agentless" | "external" | "preview" | "power" | "predictive" | "progressive">
  script?: DialerCampaignConfigChangeUriReference
  edgeGroup?: DialerCampaignConfigChangeUriReference
  site?: DialerCampaignConfigChangeUriReference
  campaignStatus?: _Open<"on" | "off" | "complete" | "stopping" | "invalid">
  phoneColumns?: DialerCampaignConfigChangePhoneColumn[]
  abandonRate?: number
  dncLists?: DialerCampaignConfigChangeUriReference[]
  callableTimeSet?: DialerCampaignConfigChangeUriReference
  callAnalysisResponseSet?: DialerCampaignConfigChangeUriReference
  callerName?: string
  callerAddress?: string
  outboundLineCount?: number
  errors?: DialerCampaignConfigChangeRestErrorDetail[]
  ruleSets?: DialerCampaignConfigChangeUriReference[]
  skipPreviewDisabled?: boolean
  previewTimeOutSeconds?: number
  singleNumberPreview?: boolean
  contactSort?: DialerCampaignConfigChangeContactSort
  contactSorts?: DialerCampaignConfigChangeContactSort[]
  noAnswerTimeout?: number
  callAnalysisLanguage?: string
  priority?: number
  contactListFilters?: DialerCampaignConfigChangeUriReference[]
  division?: DialerCampaignConfigChangeUriReference
  agentOwnedColumn?: string
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export interface DialerCampaignConfigChangeContactSort {
  fieldName?: string
  direction?: _Open<"ASC" | "DESC">
  numeric?: boolean
  additionalProperties?: { [key: string]: any }
}

export type DialerCampaignConfigChangeObject = { [key: string]: any }

export interface DialerCampaignConfigChangePhoneColumn {
  columnName?: string
  type?: string
  additionalProperties?: { [key: string]: any }
}

export interface DialerCampaignConfigChangeRestErrorDetail {
  error?: string
  details?: string
  additionalProperties?: { [key: string]: any }
}

export interface DialerCampaignConfigChangeUriReference {
  id?: string
  name?: string
}

export interface DialerCampaignProgressEventCampaignProgress {
  campaign?: DialerCampaignProgressEventUriReference
  numberOfContactsCalled?: number
  numberOfContactsMessaged?: number
  totalNumberOfContacts?: number
  percentage?: number
  numberOfContactsSkipped?: { [key: string]: number }
  additionalProperties?: { [key: string]: any }
}

export type DialerCampaignProgressEventObject = { [key: string]: any }

export interface DialerCampaignProgressEventUriReference {
  id?: string
  name?: string
}

export interface DialerCampaignRuleConfigChangeCampaignRule {
  campaignRuleEntities?: DialerCampaignRuleConfigChangeCampaignRuleEntities
  campaignRuleConditions?: DialerCampaignRuleConfigChangeCampaignRuleCondition[]
  campaignRuleActions?: DialerCampaignRuleConfigChangeCampaignRuleAction[]
  matchAnyConditions?: boolean
  enabled?: boolean
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export interface DialerCampaignRuleConfigChangeCampaignRuleAction {
  id?: string
  parameters?: { [key: string]: string }
  actionType?: _Open<"turnOnCampaign" | "turnOffCampaign" | "turnOnSequence" | "turnOffSequence" | "setCampaignPriority" | "recycleCampaign">
  campaignRuleActionEntities?: DialerCampaignRuleConfigChangeCampaignRuleActionEntities
  additionalProperties?: { [key: string]: any }
}

export interface DialerCampaignRuleConfigChangeCampaignRuleActionEntities {
  useTriggeringEntity?: boolean
  additionalProperties?: { [key: string]: any }
  campaigns?: DialerCampaignRuleConfigChangeUriReference[]
  sequences?: DialerCampaignRuleConfigChangeUriReference[]
}

export interface DialerCampaignRuleConfigChangeCampaignRuleCondition {
  id?: string
  parameters?: { [key: string]: string }
  conditionType?: _Open<"campaignProgress" | "campaignAgents">
  additionalProperties?: { [key: string]: any }
}

export interface DialerCampaignRuleConfigChangeCampaignRuleEntities {
  campaigns?: DialerCampaignRuleConfigChangeUriReference[]
  sequences?: DialerCampaignRuleConfigChangeUriReference[]
}

export type DialerCampaignRuleConfigChangeObject = { [key: string]: any }

export interface DialerCampaignRuleConfigChangeUriReference {
  id?: string
  name?: string
}

export interface DialerCampaignScheduleConfigChangeAlteration {
  type?: _Open<"Exclusion" | "Inclusion">
  start?: string
  end?: string
  additionalProperties?: { [key: string]: any }
}

export interface DialerCampaignScheduleConfigChangeCampaignSchedule {
  intervals?: DialerCampaignScheduleConfigChangeScheduleInterval[]
  recurrences?: DialerCampaignScheduleConfigChangeScheduleRecurrence[]
  timeZone?: string
  campaign?: DialerCampaignScheduleConfigChangeUriReference
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export type DialerCampaignScheduleConfigChangeObject = { [key: string]: any }

export interface DialerCampaignScheduleConfigChangeRecurrencePattern {
  type?: _Open<"Daily" | "Weekly">
  interval?: number
  daysOfWeek?: string[]
  additionalProperties?: { [key: string]: any }
}

export interface DialerCampaignScheduleConfigChangeRecurrenceRange {
  type?: _Open<"NoEnd" | "Numbered" | "EndDate">
  end?: string
  numberOfOccurrences?: number
  additionalProperties?: { [key: string]: any }
}

export interface DialerCampaignScheduleConfigChangeScheduleInterval {
  start?: string
  end?: string
  additionalProperties?: { [key: string]: any }
}

export interface DialerCampaignScheduleConfigChangeScheduleRecurrence {
  id?: string
  start?: string
  end?: string
  timeZone?: string
  range?: DialerCampaignScheduleConfigChangeRecurrenceRange
  pattern?: DialerCampaignScheduleConfigChangeRecurrencePattern
  alterations?: DialerCampaignScheduleConfigChangeAlteration[]
  additionalProperties?: { [key: string]: any }
}

export interface DialerCampaignScheduleConfigChangeUriReference {
  id?: string
  name?: string
}

export interface DialerCampaignSkillCombinationStatsEventCampaignSkillCombinationStats {
  campaign?: DialerCampaignSkillCombinationStatsEventUriReference
  contactList?: DialerCampaignSkillCombinationStatsEventUriReference
  totalSkillCombinations?: number
  totalRemainingContacts?: number
  totalProcessedContacts?: number
  skillCombinationDetails?: DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification[]
}

export interface DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification {
  skillCombination?: string[]
  totalCount?: number
  processedCount?: number
  completionPercentage?: number
}

export interface DialerCampaignSkillCombinationStatsEventUriReference {
  id?: string
  name?: string
}

export interface DialerContactlistConfigChangeContactList {
  columnNames?: string[]
  phoneColumns?: DialerContactlistConfigChangeContactPhoneNumberColumn[]
  emailColumns?: DialerContactlistConfigChangeEmailColumn[]
  importStatus?: DialerContactlistConfigChangeImportStatus
  previewModeColumnName?: string
  previewModeAcceptedValues?: string[]
  size?: number
  attemptLimits?: DialerContactlistConfigChangeUriReference
  automaticTimeZoneMapping?: boolean
  zipCodeColumnName?: string
  division?: DialerContactlistConfigChangeUriReference
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export interface DialerContactlistConfigChangeContactPhoneNumberColumn {
  columnName?: string
  type?: string
  callableTimeColumn?: string
  additionalProperties?: { [key: string]: any }
}

export interface DialerContactlistConfigChangeEmailColumn {
  columnName?: string
  type?: string
  additionalProperties?: { [key: string]: any }
}

export interface DialerContactlistConfigChangeImportStatus {
  importState?: _Open<"IN_PROGRESS" | "FAILED">
  totalRecords?: number
  completedRecords?: number
  percentageComplete?: number
  failureReason?: string
  targetContactListIds?: string[]
  listNamePrefix?: string
  additionalProperties?: { [key: string]: any }
}

export type DialerContactlistConfigChangeObject = { [key: string]: any }

export interface DialerContactlistConfigChangeUriReference {
  id?: string
  name?: string
}

export interface DialerContactlistfilterConfigChangeContactListFilter {
  contactList?: DialerContactlistfilterConfigChangeUriReference
  contactListColumns?: string[]
  clauses?: DialerContactlistfilterConfigChangeFilterClause[]
  filterType?: _Open<"AND" | "OR">
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export interface DialerContactlistfilterConfigChangeFilterClause {
  filterType?: _Open<"AND" | "OR">
  predicates?: DialerContactlistfilterConfigChangeFilterPredicate[]
  additionalProperties?: { [key: string]: any }
}

export interface DialerContactlistfilterConfigChangeFilterPredicate {
  column?: string
  columnType?: _Open<"numeric" | "alphabetic">
  operator?: _Open<"EQUALS" | "LESS_THAN" | "LESS_THAN_EQUALS" | "GREATER_THAN" | "GREATER_THAN_EQUALS" | "CONTAINS" | "BEGINS_WITH" | "ENDS_WITH" | "BEFORE" | "AFTER" | "BETWEEN" | "IN">
  value?: string
  range?: DialerContactlistfilterConfigChangeFilterRange
  inverted?: boolean
  additionalProperties?: { [key: string]: any }
}

export interface DialerContactlistfilterConfigChangeFilterRange {
  min?: string
  max?: string
  minInclusive?: boolean
  maxInclusive?: boolean
  inSet?: string[]
  additionalProperties?: { [key: string]: any }
}

export type DialerContactlistfilterConfigChangeObject = { [key: string]: any }

export interface DialerContactlistfilterConfigChangeUriReference {
  id?: string
  name?: string
}

export interface DialerDnclistConfigChangeDncList {
  importStatus?: DialerDnclistConfigChangeImportStatus
  size?: number
  dncSourceType?: _Open<"rds" | "dnc.com" | "gryphon">
  loginId?: string
  dncCodes?: string[]
  licenseId?: string
  contactMethod?: _Open<"EMAIL" | "PHONE">
  division?: DialerDnclistConfigChangeUriReference
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export interface DialerDnclistConfigChangeImportStatus {
  importState?: _Open<"IN_PROGRESS" | "FAILED">
  totalRecords?: number
  completedRecords?: number
  percentageComplete?: number
  failureReason?: string
  targetContactListIds?: string[]
  listNamePrefix?: string
  additionalProperties?: { [key: string]: any }
}

export type DialerDnclistConfigChangeObject = { [key: string]: any }

export interface DialerDnclistConfigChangeUriReference {
  id?: string
  name?: string
}

export interface DialerOutboundSettingsConfigChangeAtzmTimeSlot {
  earliestCallableTime?: string
  latestCallableTime?: string
}

export interface DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone {
  timeZoneId?: string
  earliestCallableTime?: string
  latestCallableTime?: string
}

export interface DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings {
  callableWindows?: DialerOutboundSettingsConfigChangeCallableWindow[]
}

export interface DialerOutboundSettingsConfigChangeCallableWindow {
  mapped?: DialerOutboundSettingsConfigChangeAtzmTimeSlot
  unmapped?: DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone
}

export interface DialerOutboundSettingsConfigChangeOutboundSettings {
  maxCallsPerAgent?: number
  maxLineUtilization?: number
  abandonSeconds?: number
  complianceAbandonRateDenominator?: _Open<"ALL_CALLS" | "CALLS_THAT_REACHED_QUEUE">
  automaticTimeZoneMapping?: DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export type DialerResponsesetConfigChangeObject = { [key: string]: any }

export interface DialerResponsesetConfigChangeReaction {
  data?: string
  name?: string
  reactionType?: _Open<"hangup" | "transfer" | "transfer_flow" | "play_file">
  additionalProperties?: { [key: string]: any }
}

export interface DialerResponsesetConfigChangeResponseSet {
  responses?: { [key: string]: DialerResponsesetConfigChangeReaction }
  beepDetectionEnabled?: boolean
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export interface DialerRulesetConfigChangeAction {
  type?: string
  actionTypeName?: string
  updateOption?: string
  properties?: { [key: string]: string }
  additionalProperties?: { [key: string]: any }
}

export interface DialerRulesetConfigChangeCondition {
  dataAction?: DialerRulesetConfigChangeUriReference
  additionalProperties?: { [key: string]: any }
  type?: string
  inverted?: boolean
  attributeName?: string
  value?: string
  valueType?: _Open<"STRING" | "NUMERIC" | "DATETIME" | "PERIOD">
  operator?: _Open<"EQUALS" | "LESS_THAN" | "LESS_THAN_EQUALS" | "GREATER_THAN" | "GREATER_THAN_EQUALS" | "CONTAINS" | "BEGINS_WITH" | "ENDS_WITH" | "BEFORE" | "AFTER">
  codes?: string[]
  propertyType?: _Open<"LAST_ATTEMPT_BY_COLUMN" | "LAST_ATTEMPT_OVERALL" | "LAST_RESULT_BY_COLUMN" | "LAST_RESULT_OVERALL">
  property?: string
  dataNotFoundResolution?: boolean
  contactIdField?: string
  callAnalysisResultField?: string
  agentWrapupField?: string
  contactColumnToDataActionFieldMappings?: DialerRulesetConfigChangeContactColumnToDataActionFieldMapping[]
  predicates?: DialerRulesetConfigChangeDataActionConditionPredicate[]
}

export interface DialerRulesetConfigChangeContactColumnToDataActionFieldMapping {
  contactColumnName?: string
  dataActionField?: string
  additionalProperties?: { [key: string]: any }
}

export interface DialerRulesetConfigChangeDataActionConditionPredicate {
  outputField?: string
  outputOperator?: _Open<"EQUALS" | "LESS_THAN" | "LESS_THAN_EQUALS" | "GREATER_THAN" | "GREATER_THAN_EQUALS" | "CONTAINS" | "BEGINS_WITH" | "ENDS_WITH" | "BEFORE" | "AFTER">
  comparisonValue?: string
  outputFieldMissingResolution?: boolean
  inverted?: boolean
  additionalProperties?: { [key: string]: any }
}

export type DialerRulesetConfigChangeObject = { [key: string]: any }

export interface DialerRulesetConfigChangeRule {
  conditions?: DialerRulesetConfigChangeCondition[]
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  order?: number
  category?: _Open<"DIALER_PRECALL" | "DIALER_WRAPUP">
  actions?: DialerRulesetConfigChangeAction[]
}

export interface DialerRulesetConfigChangeRuleSet {
  contactList?: DialerRulesetConfigChangeUriReference
  queue?: DialerRulesetConfigChangeUriReference
  rules?: DialerRulesetConfigChangeRule[]
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export interface DialerRulesetConfigChangeUriReference {
  id?: string
  name?: string
}

export interface DialerSequenceConfigChangeCampaignSequence {
  campaigns?: DialerSequenceConfigChangeUriReference[]
  currentCampaign?: number
  status?: _Open<"on" | "off" | "complete">
  stopMessage?: string
  repeat?: boolean
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export type DialerSequenceConfigChangeObject = { [key: string]: any }

export interface DialerSequenceConfigChangeUriReference {
  id?: string
  name?: string
}

export interface DialerSequenceScheduleConfigChangeAlteration {
  type?: _Open<"Exclusion" | "Inclusion">
  start?: string
  end?: string
  additionalProperties?: { [key: string]: any }
}

export type DialerSequenceScheduleConfigChangeObject = { [key: string]: any }

export interface DialerSequenceScheduleConfigChangeRecurrencePattern {
  type?: _Open<"Daily" | "Weekly">
  interval?: number
  daysOfWeek?: string[]
  additionalProperties?: { [key: string]: any }
}

export interface DialerSequenceScheduleConfigChangeRecurrenceRange {
  type?: _Open<"NoEnd" | "Numbered" | "EndDate">
  end?: string
  numberOfOccurrences?: number
  additionalProperties?: { [key: string]: any }
}

export interface DialerSequenceScheduleConfigChangeScheduleInterval {
  start?: string
  end?: string
  additionalProperties?: { [key: string]: any }
}

export interface DialerSequenceScheduleConfigChangeScheduleRecurrence {
  id?: string
  start?: string
  end?: string
  timeZone?: string
  range?: DialerSequenceScheduleConfigChangeRecurrenceRange
  pattern?: DialerSequenceScheduleConfigChangeRecurrencePattern
  alterations?: DialerSequenceScheduleConfigChangeAlteration[]
  additionalProperties?: { [key: string]: any }
}

export interface DialerSequenceScheduleConfigChangeSequenceSchedule {
  intervals?: DialerSequenceScheduleConfigChangeScheduleInterval[]
  recurrences?: DialerSequenceScheduleConfigChangeScheduleRecurrence[]
  timeZone?: string
  sequence?: DialerSequenceScheduleConfigChangeUriReference
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export interface DialerSequenceScheduleConfigChangeUriReference {
  id?: string
  name?: string
}

export interface DialerWrapupcodemappingConfigChangeWrapUpCodeMapping {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  defaultSet?: string[]
  mapping?: { [key: string]: string[] }
}

export interface DnclistDownloadReadyExportUri {
  uri?: string
  exportTimestamp?: string
  additionalProperties?: { [key: string]: any }
}

export type DnclistDownloadReadyObject = { [key: string]: any }

export interface DnclistImportStatusImportStatus {
  importState?: _Open<"IN_PROGRESS" | "FAILED">
  totalRecords?: number
  completedRecords?: number
  percentageComplete?: number
  failureReason?: string
  targetContactListIds?: string[]
  listNamePrefix?: string
  additionalProperties?: { [key: string]: any }
}

export type DnclistImportStatusObject = { [key: string]: any }

export type DoNotSendActionSettings = { [key: string]: any }

export interface Duration {
  seconds?: number
  zero?: boolean
  nano?: number
  negative?: boolean
  positive?: boolean
  units?: TemporalUnit[]
}

export interface DynamicListValues {
  dataActionId?: string
  inputs?: DataActionInput[]
  fieldMapping?: FieldMapping
  matchType?: _Open<"Exact" | "Semantic">
}

export interface DynamicListValuesAllOf {
  dataActionId?: string
  inputs?: DataActionInput[]
  fieldMapping?: FieldMapping
  matchType?: _Open<"Exact" | "Semantic">
}

export type DynamicUtilization = { [key: string]: any }

export type DynamicUtilizationRule = { [key: string]: any }

export interface EdgeChangeTopicEdge {
  id?: string
  onlineStatus?: _Open<"ONLINE" | "OFFLINE">
}

export interface EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange {
  id?: string
  errorInfo?: EdgeLogicalInterfacesChangeTopicErrorInfo
}

export interface EdgeLogicalInterfacesChangeTopicErrorInfo {
  message?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  code?: string
}

export interface EdgeMetricsTopicEdgeMetricDisk {
  partitionName?: string
  availableBytes?: number
  totalBytes?: number
}

export interface EdgeMetricsTopicEdgeMetricMemory {
  type?: string
  availableBytes?: number
  totalBytes?: number
}

export interface EdgeMetricsTopicEdgeMetricNetworks {
  ifname?: string
  sentBytesPerSec?: number
  receivedBytesPerSec?: number
  bandwidthBitsPerSec?: number
  utilizationPct?: number
}

export interface EdgeMetricsTopicEdgeMetricProcessor {
  cpuId?: string
  idleTimePct?: number
  activeTimePct?: number
  privilegedTimePct?: number
  userTimePct?: number
}

export interface EdgeMetricsTopicEdgeMetricSubsystem {
  processName?: string
  delayMs?: number
  mediaSubsystem?: EdgeMetricsTopicEdgeMetricSubsystemMedia
}

export interface EdgeMetricsTopicEdgeMetricSubsystemMedia {
  processName?: string
  delayMs?: number
}

export interface EdgeMetricsTopicEdgeMetrics {
  edge?: EdgeMetricsTopicUriReference
  eventTime?: string
  upTimeMsec?: number
  processors?: EdgeMetricsTopicEdgeMetricProcessor[]
  memory?: EdgeMetricsTopicEdgeMetricMemory[]
  disks?: EdgeMetricsTopicEdgeMetricDisk[]
  subsystems?: EdgeMetricsTopicEdgeMetricSubsystem[]
  networks?: EdgeMetricsTopicEdgeMetricNetworks[]
}

export interface EdgeMetricsTopicUriReference {
  id?: string
  name?: string
}

export interface EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate {
  id?: string
  status?: _Open<"NONE" | "INIT" | "IN_PROGRESS" | "EXPIRED" | "EXCEPTION" | "ABORTED" | "FAILED" | "SUCCEEDED" | "DELETE">
  downloadStartTime?: string
  executeStartTime?: string
  executeStopTime?: string
}

export interface EmailCampaignScheduleConfigChangeAlteration {
  type?: _Open<"Exclusion" | "Inclusion">
  start?: string
  end?: string
  additionalProperties?: { [key: string]: any }
}

export interface EmailCampaignScheduleConfigChangeEmailCampaignSchedule {
  intervals?: EmailCampaignScheduleConfigChangeScheduleInterval[]
  recurrences?: EmailCampaignScheduleConfigChangeScheduleRecurrence[]
  timeZone?: string
  emailCampaign?: EmailCampaignScheduleConfigChangeUriReference
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export type EmailCampaignScheduleConfigChangeObject = { [key: string]: any }

export interface EmailCampaignScheduleConfigChangeRecurrencePattern {
  type?: _Open<"Daily" | "Weekly">
  interval?: number
  daysOfWeek?: string[]
  additionalProperties?: { [key: string]: any }
}

export interface EmailCampaignScheduleConfigChangeRecurrenceRange {
  type?: _Open<"NoEnd" | "Numbered" | "EndDate">
  end?: string
  numberOfOccurrences?: number
  additionalProperties?: { [key: string]: any }
}

export interface EmailCampaignScheduleConfigChangeScheduleInterval {
  start?: string
  end?: string
  additionalProperties?: { [key: string]: any }
}

export interface EmailCampaignScheduleConfigChangeScheduleRecurrence {
  id?: string
  start?: string
  end?: string
  timeZone?: string
  range?: EmailCampaignScheduleConfigChangeRecurrenceRange
  pattern?: EmailCampaignScheduleConfigChangeRecurrencePattern
  alterations?: EmailCampaignScheduleConfigChangeAlteration[]
  additionalProperties?: { [key: string]: any }
}

export interface EmailCampaignScheduleConfigChangeUriReference {
  id?: string
  name?: string
}

export interface EmailRefinementConfig {
  enabled: boolean
  refinementSetting?: RefinementSettingEntity
}

export interface EmailSummaryGenerationConfig {
  enabled: boolean
  summarySetting?: EmailSummarySettingsEntity
}

export interface EmailSummarySettingsEntity {
  id?: string
  selfUri?: string
}

export interface EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition {
  id?: string
  name?: string
  unit?: _Open<"Seconds" | "Percent" | "Number" | "Currency" | "Unknown">
  unitDefinition?: string
  precision?: number
  defaultObjectiveType?: _Open<"HigherIsBetter" | "LowerIsBetter" | "TargetArea" | "Unknown">
  retentionMonths?: number
  enabled?: boolean
  inUse?: boolean
  dateLastRefreshed?: string
}

export interface EngagementFilter {
  operator: _Open<"EqualTo" | "GreaterThan" | "GreaterThanOrEqualTo" | "LessThan" | "LessThanOrEqualTo" | "Between">
  from?: number
  to?: number
  value?: number
}

export interface EvaluationQualityV2TopicCalibration {
  id?: string
}

export interface EvaluationQualityV2TopicEvaluationReference {
  id?: string
}

export interface EvaluationQualityV2TopicEvaluationScoringSet {
  totalScore?: number
  totalCriticalScore?: number
}

export interface EvaluationQualityV2TopicEvaluationSource {
  evaluationSourceType?: string
  evaluationSourceId?: string
  evaluationSourceName?: string
}

export interface EvaluationQualityV2TopicEvaluationV2 {
  id?: string
  conversationId?: string
  agent?: EvaluationQualityV2TopicUser
  evaluator?: EvaluationQualityV2TopicUser
  eventTime?: string
  evaluationFormId?: string
  formName?: string
  scoringSet?: EvaluationQualityV2TopicEvaluationScoringSet
  contextId?: string
  status?: _Open<"Pending" | "InProgress" | "Finished" | "InReview" | "Retracted">
  agentHasRead?: boolean
  releaseDate?: string
  assignedDate?: string
  changedDate?: string
  eventType?: string
  resourceId?: string
  resourceType?: string
  divisionIds?: string[]
  rescore?: boolean
  conversationDate?: string
  mediaType?: string[]
  calibration?: EvaluationQualityV2TopicCalibration
  evaluationSource?: EvaluationQualityV2TopicEvaluationSource
  assigneeUserId?: string
  previousAssigneeUserId?: string
  assigneeApplicable?: boolean
  evaluationContextId?: string
  disputeCount?: number
  version?: number
  previousStatus?: _Open<"Pending" | "InProgress" | "Finished" | "InReview" | "Retracted">
  declinedReview?: boolean
  retractedEvaluation?: EvaluationQualityV2TopicEvaluationReference
  rescoreCount?: number
  evaluatorCommentHasUpdated?: boolean
  agentCommentHasUpdated?: boolean
  previousRescoreCount?: number
  previousEvaluatorUserId?: string
}

export interface EvaluationQualityV2TopicUser {
  id?: string
  displayName?: string
}

export interface ExternalContactsContactChangedTopicAppleOpaqueId {
  value?: string
}

export interface ExternalContactsContactChangedTopicContact {
  id?: string
  division?: ExternalContactsContactChangedTopicDivision
  externalOrganization?: ExternalContactsContactChangedTopicExternalOrganization
  type?: _Open<"Ephemeral" | "Identified" | "Curated">
  firstName?: string
  middleName?: string
  lastName?: string
  salutation?: string
  title?: string
  workPhone?: ExternalContactsContactChangedTopicPhoneNumber
  cellPhone?: ExternalContactsContactChangedTopicPhoneNumber
  homePhone?: ExternalContactsContactChangedTopicPhoneNumber
  otherPhone?: ExternalContactsContactChangedTopicPhoneNumber
  workEmail?: string
  personalEmail?: string
  otherEmail?: string
  address?: ExternalContactsContactChangedTopicContactAddress
  surveyOptOut?: boolean
  externalSystemUrl?: string
  twitterId?: ExternalContactsContactChangedTopicTwitterId
  lineId?: ExternalContactsContactChangedTopicLineId
  whatsAppId?: ExternalContactsContactChangedTopicWhatsAppId
  facebookId?: ExternalContactsContactChangedTopicFacebookId
  instagramId?: ExternalContactsContactChangedTopicInstagramId
  externalIds?: ExternalContactsContactChangedTopicExternalId[]
  appleOpaqueIds?: ExternalContactsContactChangedTopicAppleOpaqueId[]
  canonicalContactId?: string
  schema?: ExternalContactsContactChangedTopicDataSchema
  customFields?: { [key: string]: any }
  mergeSet?: string[]
  mergedFrom?: string[]
  mergedTo?: string
  mergeOperation?: ExternalContactsContactChangedTopicMergeOperation
  createDate?: string
  modifyDate?: string
}

export interface ExternalContactsContactChangedTopicContactAddress {
  address1?: string
  address2?: string
  city?: string
  state?: string
  postalCode?: string
  countryCode?: string
}

export interface ExternalContactsContactChangedTopicDataSchema {
  id?: string
  version?: number
}

export interface ExternalContactsContactChangedTopicDivision {
  id?: string
}

export interface ExternalContactsContactChangedTopicExternalId {
  externalSource?: ExternalContactsContactChangedTopicExternalSource
  value?: string
}

export interface ExternalContactsContactChangedTopicExternalOrganization {
  id?: string
  division?: ExternalContactsContactChangedTopicDivision
  name?: string
  companyType?: string
  industry?: string
  primaryContactId?: string
  address?: ExternalContactsContactChangedTopicContactAddress
  phoneNumber?: ExternalContactsContactChangedTopicPhoneNumber
  faxNumber?: ExternalContactsContactChangedTopicPhoneNumber
  employeeCount?: number
  revenue?: number
  tags?: string[]
  websites?: string[]
  tickers?: ExternalContactsContactChangedTopicTicker[]
  twitterId?: ExternalContactsContactChangedTopicTwitterId
  externalSystemUrl?: string
  customFields?: { [key: string]: any }
  createDate?: string
  modifyDate?: string
}

export interface ExternalContactsContactChangedTopicExternalSource {
  id?: string
}

export interface ExternalContactsContactChangedTopicFacebookId {
  ids?: ExternalContactsContactChangedTopicFacebookScopedId[]
  displayName?: string
}

export interface ExternalContactsContactChangedTopicFacebookScopedId {
  scopedId?: string
}

export interface ExternalContactsContactChangedTopicInstagramId {
  ids?: ExternalContactsContactChangedTopicInstagramScopedId[]
  displayName?: string
  handle?: string
}

export interface ExternalContactsContactChangedTopicInstagramScopedId {
  scopedId?: string
}

export interface ExternalContactsContactChangedTopicLineId {
  ids?: ExternalContactsContactChangedTopicLineUserId[]
  displayName?: string
}

export interface ExternalContactsContactChangedTopicLineUserId {
  userId?: string
}

export interface ExternalContactsContactChangedTopicMergeOperation {
  sourceContactId?: string
  targetContactId?: string
  resultingContactId?: string
}

export type ExternalContactsContactChangedTopicObject = { [key: string]: any }

export interface ExternalContactsContactChangedTopicPhoneNumber {
  display?: string
  extension?: number
  acceptsSMS?: boolean
  userInput?: string
  e164?: string
  countryCode?: string
  normalizationCountryCode?: string
}

export interface ExternalContactsContactChangedTopicTicker {
  symbol?: string
  exchange?: string
}

export interface ExternalContactsContactChangedTopicTwitterId {
  id?: string
  name?: string
  screenName?: string
  verified?: boolean
  profileUrl?: string
}

export interface ExternalContactsContactChangedTopicWhatsAppBusinessScopedId {
  bsuid?: string
  parent?: boolean
  portfolioId?: string
}

export interface ExternalContactsContactChangedTopicWhatsAppId {
  phoneNumber?: ExternalContactsContactChangedTopicPhoneNumber
  displayName?: string
  username?: string
  whatsAppBusinessScopedIds?: ExternalContactsContactChangedTopicWhatsAppBusinessScopedId[]
}

export interface ExternalContactsContactNoteChangedTopicDivision {
  id?: string
}

export interface ExternalContactsContactNoteChangedTopicNote {
  id?: string
  division?: ExternalContactsContactNoteChangedTopicDivision
  entityId?: string
  entityType?: _Open<"Contact" | "Organization">
  noteText?: string
  createdBy?: ExternalContactsContactNoteChangedTopicUser
  createDate?: string
  modifyDate?: string
}

export interface ExternalContactsContactNoteChangedTopicUser {
  id?: string
}

export interface ExternalContactsOrganizationChangedTopicContactAddress {
  address1?: string
  address2?: string
  city?: string
  state?: string
  postalCode?: string
  countryCode?: string
}

export interface ExternalContactsOrganizationChangedTopicDivision {
  id?: string
}

export interface ExternalContactsOrganizationChangedTopicExternalOrganization {
  id?: string
  division?: ExternalContactsOrganizationChangedTopicDivision
  name?: string
  companyType?: string
  industry?: string
  primaryContactId?: string
  address?: ExternalContactsOrganizationChangedTopicContactAddress
  phoneNumber?: ExternalContactsOrganizationChangedTopicPhoneNumber
  faxNumber?: ExternalContactsOrganizationChangedTopicPhoneNumber
  employeeCount?: number
  revenue?: number
  tags?: string[]
  websites?: string[]
  tickers?: ExternalContactsOrganizationChangedTopicTicker[]
  twitterId?: ExternalContactsOrganizationChangedTopicTwitterId
  externalSystemUrl?: string
  customFields?: { [key: string]: any }
  createDate?: string
  modifyDate?: string
}

export type ExternalContactsOrganizationChangedTopicObject = { [key: string]: any }

export interface ExternalContactsOrganizationChangedTopicPhoneNumber {
  display?: string
  extension?: number
  acceptsSMS?: boolean
  userInput?: string
  e164?: string
  countryCode?: string
  normalizationCountryCode?: string
}

export interface ExternalContactsOrganizationChangedTopicTicker {
  symbol?: string
  exchange?: string
}

export interface ExternalContactsOrganizationChangedTopicTwitterId {
  id?: string
  name?: string
  screenName?: string
  verified?: boolean
  profileUrl?: string
}

export interface ExternalContactsOrganizationNoteChangedTopicDivision {
  id?: string
}

export interface ExternalContactsOrganizationNoteChangedTopicNote {
  id?: string
  division?: ExternalContactsOrganizationNoteChangedTopicDivision
  entityId?: string
  entityType?: _Open<"Contact" | "Organization">
  noteText?: string
  createdBy?: ExternalContactsOrganizationNoteChangedTopicUser
  createDate?: string
  modifyDate?: string
}

export interface ExternalContactsOrganizationNoteChangedTopicUser {
  id?: string
}

export interface ExternalContactsRelationshipChangedTopicContactAddress {
  address1?: string
  address2?: string
  city?: string
  state?: string
  postalCode?: string
  countryCode?: string
}

export interface ExternalContactsRelationshipChangedTopicDivision {
  id?: string
}

export interface ExternalContactsRelationshipChangedTopicExternalOrganization {
  id?: string
  division?: ExternalContactsRelationshipChangedTopicDivision
  name?: string
  companyType?: string
  industry?: string
  primaryContactId?: string
  address?: ExternalContactsRelationshipChangedTopicContactAddress
  phoneNumber?: ExternalContactsRelationshipChangedTopicPhoneNumber
  faxNumber?: ExternalContactsRelationshipChangedTopicPhoneNumber
  employeeCount?: number
  revenue?: number
  tags?: string[]
  websites?: string[]
  tickers?: ExternalContactsRelationshipChangedTopicTicker[]
  twitterId?: ExternalContactsRelationshipChangedTopicTwitterId
  externalSystemUrl?: string
  customFields?: { [key: string]: any }
  createDate?: string
  modifyDate?: string
}

export type ExternalContactsRelationshipChangedTopicObject = { [key: string]: any }

export interface ExternalContactsRelationshipChangedTopicPhoneNumber {
  display?: string
  extension?: number
  acceptsSMS?: boolean
  userInput?: string
  e164?: string
  countryCode?: string
  normalizationCountryCode?: string
}

export interface ExternalContactsRelationshipChangedTopicRelationship {
  id?: string
  division?: ExternalContactsRelationshipChangedTopicDivision
  user?: ExternalContactsRelationshipChangedTopicUser
  externalOrganization?: ExternalContactsRelationshipChangedTopicExternalOrganization
  relationship?: string
  createDate?: string
  modifyDate?: string
}

export interface ExternalContactsRelationshipChangedTopicTicker {
  symbol?: string
  exchange?: string
}

export interface ExternalContactsRelationshipChangedTopicTwitterId {
  id?: string
  name?: string
  screenName?: string
  verified?: boolean
  profileUrl?: string
}

export interface ExternalContactsRelationshipChangedTopicUser {
  id?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId {
  value?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicContact {
  id?: string
  division?: ExternalContactsUnresolvedContactChangedTopicDivision
  externalOrganization?: ExternalContactsUnresolvedContactChangedTopicExternalOrganization
  type?: _Open<"Ephemeral" | "Identified" | "Curated">
  firstName?: string
  middleName?: string
  lastName?: string
  salutation?: string
  title?: string
  workPhone?: ExternalContactsUnresolvedContactChangedTopicPhoneNumber
  cellPhone?: ExternalContactsUnresolvedContactChangedTopicPhoneNumber
  homePhone?: ExternalContactsUnresolvedContactChangedTopicPhoneNumber
  otherPhone?: ExternalContactsUnresolvedContactChangedTopicPhoneNumber
  workEmail?: string
  personalEmail?: string
  otherEmail?: string
  address?: ExternalContactsUnresolvedContactChangedTopicContactAddress
  surveyOptOut?: boolean
  externalSystemUrl?: string
  twitterId?: ExternalContactsUnresolvedContactChangedTopicTwitterId
  lineId?: ExternalContactsUnresolvedContactChangedTopicLineId
  whatsAppId?: ExternalContactsUnresolvedContactChangedTopicWhatsAppId
  facebookId?: ExternalContactsUnresolvedContactChangedTopicFacebookId
  instagramId?: ExternalContactsUnresolvedContactChangedTopicInstagramId
  externalIds?: ExternalContactsUnresolvedContactChangedTopicExternalId[]
  appleOpaqueIds?: ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId[]
  canonicalContactId?: string
  schema?: ExternalContactsUnresolvedContactChangedTopicDataSchema
  customFields?: { [key: string]: any }
  mergeSet?: string[]
  mergedFrom?: string[]
  mergedTo?: string
  mergeOperation?: ExternalContactsUnresolvedContactChangedTopicMergeOperation
  createDate?: string
  modifyDate?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicContactAddress {
  address1?: string
  address2?: string
  city?: string
  state?: string
  postalCode?: string
  countryCode?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicDataSchema {
  id?: string
  version?: number
}

export interface ExternalContactsUnresolvedContactChangedTopicDivision {
  id?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicExternalId {
  externalSource?: ExternalContactsUnresolvedContactChangedTopicExternalSource
  value?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicExternalOrganization {
  id?: string
  division?: ExternalContactsUnresolvedContactChangedTopicDivision
  name?: string
  companyType?: string
  industry?: string
  primaryContactId?: string
  address?: ExternalContactsUnresolvedContactChangedTopicContactAddress
  phoneNumber?: ExternalContactsUnresolvedContactChangedTopicPhoneNumber
  faxNumber?: ExternalContactsUnresolvedContactChangedTopicPhoneNumber
  employeeCount?: number
  revenue?: number
  tags?: string[]
  websites?: string[]
  tickers?: ExternalContactsUnresolvedContactChangedTopicTicker[]
  twitterId?: ExternalContactsUnresolvedContactChangedTopicTwitterId
  externalSystemUrl?: string
  customFields?: { [key: string]: any }
  createDate?: string
  modifyDate?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicExternalSource {
  id?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicFacebookId {
  ids?: ExternalContactsUnresolvedContactChangedTopicFacebookScopedId[]
  displayName?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicFacebookScopedId {
  scopedId?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicInstagramId {
  ids?: ExternalContactsUnresolvedContactChangedTopicInstagramScopedId[]
  displayName?: string
  handle?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicInstagramScopedId {
  scopedId?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicLineId {
  ids?: ExternalContactsUnresolvedContactChangedTopicLineUserId[]
  displayName?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicLineUserId {
  userId?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicMergeOperation {
  sourceContactId?: string
  targetContactId?: string
  resultingContactId?: string
}

export type ExternalContactsUnresolvedContactChangedTopicObject = { [key: string]: any }

export interface ExternalContactsUnresolvedContactChangedTopicPhoneNumber {
  display?: string
  extension?: number
  acceptsSMS?: boolean
  userInput?: string
  e164?: string
  countryCode?: string
  normalizationCountryCode?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicTicker {
  symbol?: string
  exchange?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicTwitterId {
  id?: string
  name?: string
  screenName?: string
  verified?: boolean
  profileUrl?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId {
  bsuid?: string
  parent?: boolean
  portfolioId?: string
}

export interface ExternalContactsUnresolvedContactChangedTopicWhatsAppId {
  phoneNumber?: ExternalContactsUnresolvedContactChangedTopicPhoneNumber
  displayName?: string
  username?: string
  whatsAppBusinessScopedIds?: ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId[]
}

export interface ExternalPageMetadata {
  name?: string
  profilePictureUrl?: string
}

export interface FaxTopicFaxDataV2 {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  workspace?: FaxTopicWorkspaceData
  createdBy?: FaxTopicUserData
  contentType?: string
  contentLength?: number
  filename?: string
  changeNumber?: number
  dateUploaded?: string
  uploadedBy?: FaxTopicUserData
  lockInfo?: FaxTopicLockData
  selfUri?: string
  callerAddress?: string
  receiverAddress?: string
  read?: boolean
}

export interface FaxTopicLockData {
  lockedBy?: FaxTopicUserData
  dateCreated?: string
  dateExpires?: string
}

export interface FaxTopicUserData {
  id?: string
  name?: string
}

export interface FaxTopicWorkspaceData {
  id?: string
}

export interface FieldMapping {
  dataActionValueName?: string
  dataActionSynonymName?: string
}

export interface FlowAggregationSort {
  name: _Open<"nFlow" | "nFlowMilestone" | "nFlowOutcome" | "nFlowOutcomeFailed" | "oFlowMilestone" | "tFlow" | "tFlowDisconnect" | "tFlowExit" | "tFlowOutcome">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface FlowEndDetailEventTopicFlowEndEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  sessionId?: string
  disconnectType?: _Open<"UNKNOWN" | "ENDPOINT" | "CLIENT" | "SYSTEM" | "TRANSFER" | "ERROR" | "PEER" | "OTHER" | "SPAM" | "TIMEOUT" | "TRANSPORT_FAILURE" | "CONFERENCE_TRANSFER" | "CONSULT_TRANSFER" | "FORWARD_TRANSFER" | "NO_ANSWER_TRANSFER" | "NOT_AVAILABLE_TRANSFER" | "UNCALLABLE" | "DND_ENDPOINT" | "DND_TRANSFER" | "INACTIVITY" | "SESSION_EXPIRED" | "TAKEOVER">
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  provider?: string
  direction?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  ani?: string
  dnis?: string
  addressTo?: string
  addressFrom?: string
  subject?: string
  messageType?: _Open<"UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE" | "LINKEDIN">
  flowType?: _Open<"UNKNOWN" | "INBOUNDCALL" | "OUTBOUNDCALL" | "INQUEUECALL" | "SECURECALL" | "INBOUNDEMAIL" | "SURVEYINVITE" | "INBOUNDSHORTMESSAGE" | "INBOUNDCHAT" | "WORKFLOW" | "BOT" | "DIGITALBOT" | "COMMONMODULE" | "INQUEUEEMAIL" | "INQUEUESHORTMESSAGE" | "VOICE" | "VOICEMAIL" | "WORKITEM" | "VOICESURVEY">
  flowId?: string
  divisionId?: string
  flowVersion?: string
  connectedDurationMs?: number
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  exitReason?: _Open<"UNKNOWN" | "DISCONNECT" | "FLOW_DISCONNECT" | "FLOW_ERROR_DISCONNECT" | "TRANSFER" | "SESSION_EXPIRE_DISCONNECT" | "RECOGNITION_FAILURE_DISCONNECT" | "RECOGNITION_FAILURE_EXIT" | "USER_EXIT" | "FLOW_EXIT" | "FLOW_ERROR_EXIT">
  transferType?: _Open<"UNKNOWN" | "ACD" | "USER" | "NUMBER" | "ACD_VOICEMAIL" | "USER_VOICEMAIL" | "GROUP_VOICEMAIL" | "GROUP" | "FLOW" | "SECURE_FLOW" | "RETURN_TO_AGENT">
  utilizationLabel?: string
}

export interface FlowExecutionAggregationSort {
  name: _Open<"nFlowExecutions">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface FlowMetricsTopicFlowMetricRecord {
  metric?: _Open<"nFlow" | "nFlowMilestone" | "nFlowOutcome" | "nFlowOutcomeFailed" | "oFlowMilestone" | "tFlow" | "tFlowDisconnect" | "tFlowExit" | "tFlowOutcome">
  metricDate?: string
  value?: number
  recordId?: string
  activeRouting?: _Open<"Bullseye" | "Conditional" | "Direct" | "Last" | "Manual" | "Predictive" | "Preferred" | "Standard" | "Vip">
  activeSkillIds?: string[]
  addressFrom?: string
  addressTo?: string
  agentAssistantId?: string
  agentBullseyeRing?: number
  agentOwned?: boolean
  ani?: string
  assignerId?: string
  authenticated?: boolean
  conversationId?: string
  conversationInitiator?: _Open<"acd" | "agent" | "api" | "botflow" | "campaign" | "customer" | "dialer" | "external" | "fax" | "group" | "inbound" | "ivr" | "manual" | "outbound" | "station" | "user" | "voicemail" | "voicesurveyflow" | "workflow">
  convertedFrom?: string
  convertedTo?: string
  customerParticipation?: boolean
  deliveryStatus?: _Open<"DeliveryFailed" | "DeliveryPushed" | "DeliverySuccess" | "Failed" | "Published" | "Queued" | "Read" | "Received" | "Sent">
  destinationAddresses?: string[]
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"client" | "conferenceTransfer" | "consultTransfer" | "endpoint" | "endpointDnd" | "error" | "forwardTransfer" | "inactivity" | "noAnswerTransfer" | "notAvailableTransfer" | "other" | "peer" | "sessionExpired" | "spam" | "system" | "takeover" | "timeout" | "transfer" | "transferDnd" | "transportFailure" | "uncallable">
  divisionIds?: string[]
  dnis?: string
  edgeId?: string
  eligibleAgentCounts?: number[]
  endingLanguage?: string
  entryReason?: string
  entryType?: _Open<"agent" | "direct" | "dnis" | "flow" | "outbound">
  errorCode?: string
  exitReason?: string
  extendedDeliveryStatus?: string
  externalContactId?: string
  externalMediaCount?: number
  externalOrganizationId?: string
  externalTag?: string
  firstQueue?: boolean
  flaggedReason?: _Open<"general">
  flowId?: string
  flowInType?: string
  flowMilestoneIds?: string[]
  flowName?: string
  flowOutType?: string
  flowSubType?: _Open<"VIRTUAL_AGENT">
  flowType?: _Open<"bot" | "commonmodule" | "digitalbot" | "emailsend" | "inboundcall" | "inboundchat" | "inboundemail" | "inboundshortmessage" | "inqueuecall" | "inqueueemail" | "inqueueshortmessage" | "outboundcall" | "securecall" | "speech" | "surveyinvite" | "voice" | "voicemail" | "voicesurvey" | "workflow" | "workitem">
  flowVersion?: string
  groupId?: string
  interactionType?: string
  journeyActionId?: string
  journeyActionMapId?: string
  journeyActionMapVersion?: number
  journeyCustomerId?: string
  journeyCustomerIdType?: string
  journeyCustomerSessionId?: string
  journeyCustomerSessionIdType?: string
  knowledgeBaseId?: string
  mediaCount?: number
  mediaType?: _Open<"callback" | "chat" | "cobrowse" | "email" | "internalmessage" | "message" | "screenmonitoring" | "screenshare" | "unknown" | "video" | "voice">
  messageType?: string
  originatingDirection?: _Open<"inbound" | "outbound">
  outboundCampaignId?: string
  outboundContactId?: string
  outboundContactListId?: string
  participantName?: string
  peerId?: string
  provider?: string
  purpose?: _Open<"acd" | "agent" | "api" | "botflow" | "campaign" | "customer" | "dialer" | "external" | "fax" | "group" | "inbound" | "ivr" | "manual" | "outbound" | "station" | "user" | "voicemail" | "voicesurveyflow" | "workflow">
  queueId?: string
  recognitionFailureReason?: string
  remote?: string
  removedSkillIds?: string[]
  requestedLanguageId?: string
  requestedRoutingSkillIds?: string[]
  requestedRoutings?: string[]
  roomId?: string
  routingPriority?: number
  routingRing?: number
  routingRule?: string
  routingRuleType?: _Open<"Bullseye" | "Conditional" | "Predictive" | "Preferred">
  selectedAgentId?: string
  selectedAgentRank?: number
  selfServed?: boolean
  sessionDnis?: string
  sessionId?: string
  skillExpressionId?: string
  startingLanguage?: string
  stationId?: string
  teamId?: string
  transferTargetAddress?: string
  transferTargetName?: string
  transferType?: string
  usedRouting?: _Open<"Bullseye" | "Conditional" | "Direct" | "Last" | "Manual" | "Predictive" | "Preferred" | "Standard" | "Vip">
  userId?: string
  videoPresent?: boolean
  waitingInteractionCounts?: number[]
  wrapUpCode?: string
  proposedAgents?: FlowMetricsTopicFlowProposedAgent[]
  outcomes?: FlowMetricsTopicFlowOutcome[]
  scoredAgents?: FlowMetricsTopicFlowScoredAgent[]
}

export interface FlowMetricsTopicFlowOutcome {
  flowOutcome?: string
  flowOutcomeId?: string
  flowOutcomeValue?: string
}

export interface FlowMetricsTopicFlowProposedAgent {
  agentRank?: number
  proposedAgentId?: string
}

export interface FlowMetricsTopicFlowScoredAgent {
  agentScore?: number
  scoredAgentId?: string
}

export interface FlowOutcomeDetailEventTopicFlowMilestone {
  milestoneId?: string
  milestoneTime?: number
}

export interface FlowOutcomeDetailEventTopicFlowOutcomeEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  sessionId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  provider?: string
  direction?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  ani?: string
  dnis?: string
  addressTo?: string
  addressFrom?: string
  subject?: string
  messageType?: _Open<"UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE" | "LINKEDIN">
  flowType?: _Open<"UNKNOWN" | "INBOUNDCALL" | "OUTBOUNDCALL" | "INQUEUECALL" | "SECURECALL" | "INBOUNDEMAIL" | "SURVEYINVITE" | "INBOUNDSHORTMESSAGE" | "INBOUNDCHAT" | "WORKFLOW" | "BOT" | "DIGITALBOT" | "COMMONMODULE" | "INQUEUEEMAIL" | "INQUEUESHORTMESSAGE" | "VOICE" | "VOICEMAIL" | "WORKITEM" | "VOICESURVEY">
  flowId?: string
  divisionId?: string
  flowVersion?: string
  flowOutcomeId?: string
  flowOutcomeStartTime?: number
  flowOutcomeEndTime?: number
  flowOutcomeValue?: _Open<"UNKNOWN" | "SUCCESS" | "FAILURE">
  flowMilestones?: FlowOutcomeDetailEventTopicFlowMilestone[]
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  utilizationLabel?: string
}

export interface FlowStartDetailEventTopicFlowStartEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  sessionId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  provider?: string
  direction?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  ani?: string
  dnis?: string
  addressTo?: string
  addressFrom?: string
  subject?: string
  messageType?: _Open<"UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE" | "LINKEDIN">
  flowType?: _Open<"UNKNOWN" | "INBOUNDCALL" | "OUTBOUNDCALL" | "INQUEUECALL" | "SECURECALL" | "INBOUNDEMAIL" | "SURVEYINVITE" | "INBOUNDSHORTMESSAGE" | "INBOUNDCHAT" | "WORKFLOW" | "BOT" | "DIGITALBOT" | "COMMONMODULE" | "INQUEUEEMAIL" | "INQUEUESHORTMESSAGE" | "VOICE" | "VOICEMAIL" | "WORKITEM" | "VOICESURVEY">
  flowId?: string
  divisionId?: string
  flowVersion?: string
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  utilizationLabel?: string
}

export interface FollowersFilter {
  operator: _Open<"EqualTo" | "GreaterThan" | "GreaterThanOrEqualTo" | "LessThan" | "LessThanOrEqualTo" | "Between">
  from?: number
  to?: number
  value?: number
}

export interface GamificationScorecardChangeTopicEvaluationDetail {
  evaluationId?: string
  conversationId?: string
  conversationDate?: string
  formName?: string
  points?: number
  maxPoints?: number
  evaluationScore?: number
  evaluationScoreDouble?: number
  mediaTypes?: string[]
}

export interface GamificationScorecardChangeTopicMetric {
  id?: string
}

export interface GamificationScorecardChangeTopicPerformanceMetric {
  metric?: GamificationScorecardChangeTopicMetric
  points?: number
  value?: number
  punctualityEvents?: GamificationScorecardChangeTopicPunctualityEvent[]
  evaluationDetails?: GamificationScorecardChangeTopicEvaluationDetail[]
}

export interface GamificationScorecardChangeTopicPunctualityEvent {
  dateStart?: string
  dateScheduleStart?: string
  activityCode?: string
  activityCodeId?: string
  activityColor?: string
  activityName?: string
  points?: number
}

export interface GamificationScorecardChangeTopicScorecardChange {
  workday?: string
  divisionId?: string
  teamId?: string
  performanceProfileId?: string
  userId?: string
  performanceMetrics?: GamificationScorecardChangeTopicPerformanceMetric[]
}

export interface GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2 {
  externalUserId?: string
  genesysUserId?: string
  trigger?: _Open<"Unknown" | "EventStart" | "EventEnd">
  eventType?: _Open<"Unknown" | "Calendar" | "InstantMeeting">
  eventTime?: string
  responseStatus?: _Open<"unknown" | "none" | "organizer" | "tentativelyAccepted" | "accepted" | "declined" | "notResponded">
  meetingId?: string
}

export interface GenAiPhrasesTestPhraseDetectedPhrase {
  foundPhrase?: string
  snippet?: string
  confidence?: number
}

export interface GenAiPhrasesTestPhraseMatchedTranscript {
  timestamp?: number
  transcriptId?: string
  communicationId?: string
  conversationId?: string
  mediaType?: _Open<"unknown" | "call" | "message" | "email" | "chat" | "callback" | "all">
  detectedPhrases?: GenAiPhrasesTestPhraseDetectedPhrase[]
}

export interface GenAiPhrasesTestTopicPhraseResults {
  processedTranscriptsCount?: number
  matchedTranscriptsCount?: number
  matchedTranscripts?: GenAiPhrasesTestPhraseMatchedTranscript[]
}

export interface GenAiPhrasesTopicsDefinitionsJob {
  id?: string
  state?: _Open<"Completed" | "Running" | "Failed">
  testTopicPhraseResults?: GenAiPhrasesTestTopicPhraseResults[]
  genAIPhrasesResults?: string[]
}

export interface GenericTemplate {
  title?: string
  description?: string
  url?: string
  components?: RecordingButtonComponent[]
  actions?: RecordingContentActions
}

export interface GeolocationEventGeolocation {
  userId?: string
  type?: string
  country?: string
  region?: string
  city?: string
}

export interface GroupGreetingEventGreeting {
  id?: string
  name?: string
  type?: string
  ownerType?: string
  owner?: GroupGreetingEventGreetingOwner
  greetingAudioFile?: GroupGreetingEventGreetingAudioFile
  audioTTS?: string
}

export interface GroupGreetingEventGreetingAudioFile {
  durationMilliseconds?: number
  sizeBytes?: number
}

export interface GroupGreetingEventGreetingOwner {
  id?: string
}

export interface HeaderEntry {
  key?: string
  value?: string
}

export interface ImportTemplateImportStatusImportStatus {
  importState?: _Open<"IN_PROGRESS" | "FAILED">
  totalRecords?: number
  completedRecords?: number
  percentageComplete?: number
  failureReason?: string
  targetContactListIds?: string[]
  listNamePrefix?: string
  additionalProperties?: { [key: string]: any }
}

export type ImportTemplateImportStatusObject = { [key: string]: any }

export type InstagramHashtags = { [key: string]: any }

export type InstagramNonOwnedAccount = { [key: string]: any }

export interface IntegrationAction {
  id?: string
  selfUri?: string
}

export interface IntegrationActionFields {
  integrationAction?: IntegrationAction
  requestMappings?: RequestMapping[]
}

export interface IntentClassifierInfo {
  classifierId?: string
  version?: string
  state?: _Open<"Draft" | "TestReady" | "ProductionReady">
}

export interface JourneyAggregationSort {
  name: _Open<"nDistinctJourneyActions" | "nDistinctJourneySessions" | "nJourneyActionsBlocked" | "nJourneyOutcomesAchieved" | "nJourneyOutcomesAttributed" | "nJourneySegmentsAssigned" | "nJourneySessions" | "nWebActionsAbandoned" | "nWebActionsAccepted" | "nWebActionsEngaged" | "nWebActionsErrored" | "nWebActionsFrequencyCapReached" | "nWebActionsIgnored" | "nWebActionsOffered" | "nWebActionsOfferedOutsideSchedule" | "nWebActionsQualified" | "nWebActionsQualifiedOutsideSchedule" | "nWebActionsRejected" | "nWebActionsStarted" | "oJourneyOutcomeTouchpointValue" | "oJourneyOutcomeValue">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface JourneyAppEventsNotificationActionMap {
  id?: string
  selfUri?: string
  displayName?: string
  version?: number
}

export interface JourneyAppEventsNotificationActionTarget {
  id?: string
  selfUri?: string
}

export interface JourneyAppEventsNotificationApp {
  name?: string
  namespace?: string
  version?: string
  buildNumber?: string
}

export interface JourneyAppEventsNotificationAppEventsNotification {
  id?: string
  correlationId?: string
  externalContact?: JourneyAppEventsNotificationExternalContact
  createdDate?: string
  customerId?: string
  customerIdType?: string
  session?: JourneyAppEventsNotificationSession
  eventType?: _Open<"AppEvent" | "SegmentAssignmentEvent" | "WebActionEvent">
  appEvent?: JourneyAppEventsNotificationAppMessage
  segmentAssignmentEvent?: JourneyAppEventsNotificationSegmentAssignmentMessage
  webActionEvent?: JourneyAppEventsNotificationWebActionMessage
}

export interface JourneyAppEventsNotificationAppMessage {
  eventName?: string
  screenName?: string
  app?: JourneyAppEventsNotificationApp
  device?: JourneyAppEventsNotificationDevice
  ipAddress?: string
  ipOrganization?: string
  geolocation?: JourneyAppEventsNotificationGeoLocation
  sdkLibrary?: JourneyAppEventsNotificationSdkLibrary
  networkConnectivity?: JourneyAppEventsNotificationNetworkConnectivity
  mktCampaign?: JourneyAppEventsNotificationMktCampaign
  searchQuery?: string
  attributes?: { [key: string]: JourneyAppEventsNotificationCustomEventAttribute }
  traits?: { [key: string]: JourneyAppEventsNotificationCustomEventAttribute }
}

export interface JourneyAppEventsNotificationBrowser {
  family?: string
  version?: string
  lang?: string
  fingerprint?: string
  viewHeight?: number
  viewWidth?: number
  featuresFlash?: boolean
  featuresJava?: boolean
  featuresPdf?: boolean
  featuresWebrtc?: boolean
}

export interface JourneyAppEventsNotificationCustomEventAttribute {
  value?: string
  dataType?: _Open<"STRING" | "BOOLEAN" | "NUMBER">
}

export interface JourneyAppEventsNotificationDevice {
  type?: string
  isMobile?: boolean
  screenHeight?: number
  screenWidth?: number
  screenDensity?: number
  fingerprint?: string
  osFamily?: string
  osVersion?: string
  category?: _Open<"desktop" | "mobile" | "tablet" | "other">
  manufacturer?: string
}

export interface JourneyAppEventsNotificationEventAction {
  id?: string
  createdDate?: string
  state?: _Open<"accepted" | "rejected" | "timedout" | "errored" | "ignored" | "qualified" | "offered" | "started" | "engaged" | "qualifiedOutsideSchedule" | "offeredOutsideSchedule" | "abandoned" | "completed" | "frequencyCapReached">
  mediaType?: _Open<"webMessagingOffer" | "contentOffer" | "architectFlow">
  prompt?: string
}

export interface JourneyAppEventsNotificationExternalContact {
  id?: string
  selfUri?: string
}

export interface JourneyAppEventsNotificationGeoLocation {
  country?: string
  countryName?: string
  latitude?: number
  longitude?: number
  locality?: string
  postalCode?: string
  region?: string
  regionName?: string
  timezone?: string
  source?: string
}

export interface JourneyAppEventsNotificationMktCampaign {
  content?: string
  medium?: string
  name?: string
  source?: string
  term?: string
  clickId?: string
  network?: string
}

export interface JourneyAppEventsNotificationNetworkConnectivity {
  carrier?: string
  bluetoothEnabled?: boolean
  cellularEnabled?: boolean
  wifiEnabled?: boolean
}

export interface JourneyAppEventsNotificationReferrer {
  url?: string
  domain?: string
  hostname?: string
  keywords?: string
  pathname?: string
  queryString?: string
  fragment?: string
  name?: string
  medium?: _Open<"internal" | "search" | "social" | "email" | "unknown" | "paid">
}

export interface JourneyAppEventsNotificationSdkLibrary {
  name?: string
  version?: string
}

export interface JourneyAppEventsNotificationSegment {
  id?: string
  selfUri?: string
}

export interface JourneyAppEventsNotificationSegmentAssignmentMessage {
  segment?: JourneyAppEventsNotificationSegment
  assignmentState?: _Open<"Unknown" | "Assigned" | "Unassigned">
  dateAssigned?: string
  dateForUnassignment?: string
}

export interface JourneyAppEventsNotificationSession {
  id?: string
  selfUri?: string
  type?: string
}

export interface JourneyAppEventsNotificationWebActionMessage {
  action?: JourneyAppEventsNotificationEventAction
  actionTarget?: JourneyAppEventsNotificationActionTarget
  actionMap?: JourneyAppEventsNotificationActionMap
  errorCode?: string
  errorMessage?: string
  userAgentString?: string
  ipAddress?: string
  ipOrganization?: string
  browser?: JourneyAppEventsNotificationBrowser
  device?: JourneyAppEventsNotificationDevice
  geolocation?: JourneyAppEventsNotificationGeoLocation
  mktCampaign?: JourneyAppEventsNotificationMktCampaign
  visitReferrer?: JourneyAppEventsNotificationReferrer
  timeToDisposition?: number
}

export interface JourneyOutcomeEventsNotificationActionMap {
  id?: string
  selfUri?: string
}

export interface JourneyOutcomeEventsNotificationAssociatedValue {
  dataType?: _Open<"Number" | "Integer">
  value?: number
}

export interface JourneyOutcomeEventsNotificationExternalContact {
  id?: string
  selfUri?: string
}

export interface JourneyOutcomeEventsNotificationOutcome {
  id?: string
  selfUri?: string
  displayName?: string
}

export interface JourneyOutcomeEventsNotificationOutcomeAttributionMessage {
  outcome?: JourneyOutcomeEventsNotificationOutcome
  outcomeTouchpoints?: JourneyOutcomeEventsNotificationOutcomeTouchpoint[]
  segmentAssignments?: JourneyOutcomeEventsNotificationSegment[]
  associatedValue?: JourneyOutcomeEventsNotificationAssociatedValue
}

export interface JourneyOutcomeEventsNotificationOutcomeEventsNotification {
  id?: string
  correlationId?: string
  externalContact?: JourneyOutcomeEventsNotificationExternalContact
  createdDate?: string
  customerId?: string
  customerIdType?: string
  session?: JourneyOutcomeEventsNotificationSession
  eventType?: _Open<"OutcomeAttributionEvent">
  outcomeAttributionEventMessage?: JourneyOutcomeEventsNotificationOutcomeAttributionMessage
}

export interface JourneyOutcomeEventsNotificationOutcomeTouchpoint {
  id?: string
  channels?: JourneyOutcomeEventsNotificationOutcomeTouchpointChannel[]
  createdDate?: string
  actionMap?: JourneyOutcomeEventsNotificationActionMap
}

export interface JourneyOutcomeEventsNotificationOutcomeTouchpointChannel {
  type?: _Open<"Unknown" | "ContentOffer">
}

export interface JourneyOutcomeEventsNotificationSegment {
  id?: string
  selfUri?: string
  assignedDate?: string
}

export interface JourneyOutcomeEventsNotificationSession {
  id?: string
  selfUri?: string
  type?: string
}

export interface JourneySegmentAssignmentEventsNotificationExternalContact {
  id?: string
  selfUri?: string
}

export interface JourneySegmentAssignmentEventsNotificationSegment {
  id?: string
  selfUri?: string
}

export interface JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotification {
  id?: string
  correlationId?: string
  externalContact?: JourneySegmentAssignmentEventsNotificationExternalContact
  createdDate?: string
  customerId?: string
  customerIdType?: string
  session?: JourneySegmentAssignmentEventsNotificationSession
  eventType?: _Open<"SegmentAssignmentEvent">
  segmentAssignmentEvent?: JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage
}

export interface JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage {
  segment?: JourneySegmentAssignmentEventsNotificationSegment
  assignmentState?: _Open<"Unknown" | "Assigned" | "Unassigned">
  dateAssigned?: string
  dateForUnassignment?: string
}

export interface JourneySegmentAssignmentEventsNotificationSession {
  id?: string
  selfUri?: string
  type?: string
}

export interface JourneySessionEventsNotificationApp {
  name?: string
  namespace?: string
  version?: string
  buildNumber?: string
}

export interface JourneySessionEventsNotificationBrowser {
  family?: string
  version?: string
  lang?: string
  fingerprint?: string
  viewHeight?: number
  viewWidth?: number
  featuresFlash?: boolean
  featuresJava?: boolean
  featuresPdf?: boolean
  featuresWebrtc?: boolean
}

export interface JourneySessionEventsNotificationCase {
  id?: string
  selfUri?: string
}

export interface JourneySessionEventsNotificationCaseAssociation {
  caseId?: string
  caseReference?: string
  dateAssociated?: string
}

export interface JourneySessionEventsNotificationConnectedQueue {
  id?: string
  selfUri?: string
}

export interface JourneySessionEventsNotificationConversation {
  id?: string
  selfUri?: string
}

export interface JourneySessionEventsNotificationConversationChannel {
  type?: _Open<"Unknown" | "Voice" | "Chat" | "Email" | "Callback" | "Cobrowse" | "Video" | "Screenshare" | "Message" | "InternalMessage">
  messageType?: _Open<"Unknown" | "Sms" | "Twitter" | "Facebook" | "Line" | "WhatsApp" | "WebMessaging" | "Open" | "Instagram" | "Apple">
  platform?: string
}

export interface JourneySessionEventsNotificationConversationUserDisposition {
  code?: string
  notes?: string
  user?: JourneySessionEventsNotificationUser
}

export interface JourneySessionEventsNotificationDevice {
  type?: string
  isMobile?: boolean
  screenHeight?: number
  screenWidth?: number
  screenDensity?: number
  fingerprint?: string
  osFamily?: string
  osVersion?: string
  category?: _Open<"desktop" | "mobile" | "tablet" | "other">
  manufacturer?: string
}

export interface JourneySessionEventsNotificationExternalContact {
  id?: string
  selfUri?: string
}

export interface JourneySessionEventsNotificationGeoLocation {
  country?: string
  countryName?: string
  latitude?: number
  longitude?: number
  locality?: string
  postalCode?: string
  region?: string
  regionName?: string
  timezone?: string
  source?: string
}

export interface JourneySessionEventsNotificationMktCampaign {
  content?: string
  medium?: string
  name?: string
  source?: string
  term?: string
  clickId?: string
  network?: string
}

export interface JourneySessionEventsNotificationNetworkConnectivity {
  carrier?: string
  bluetoothEnabled?: boolean
  cellularEnabled?: boolean
  wifiEnabled?: boolean
}

export interface JourneySessionEventsNotificationOutcome {
  id?: string
  selfUri?: string
}

export interface JourneySessionEventsNotificationOutcomeAchievement {
  outcome?: JourneySessionEventsNotificationOutcome
  achievedDate?: string
}

export interface JourneySessionEventsNotificationPage {
  url?: string
  title?: string
  domain?: string
  fragment?: string
  hostname?: string
  keywords?: string
  lang?: string
  pathname?: string
  queryString?: string
  breadcrumb?: string[]
}

export interface JourneySessionEventsNotificationReferrer {
  url?: string
  domain?: string
  hostname?: string
  keywords?: string
  pathname?: string
  queryString?: string
  fragment?: string
  name?: string
  medium?: _Open<"internal" | "search" | "social" | "email" | "unknown" | "paid">
}

export interface JourneySessionEventsNotificationSdkLibrary {
  name?: string
  version?: string
}

export interface JourneySessionEventsNotificationSegment {
  id?: string
  selfUri?: string
}

export interface JourneySessionEventsNotificationSegmentAssignment {
  segment?: JourneySessionEventsNotificationSegment
  assignedDate?: string
}

export interface JourneySessionEventsNotificationSessionEvent {
  id?: string
  selfUri?: string
  createdDate?: string
  endedDate?: string
  externalContact?: JourneySessionEventsNotificationExternalContact
  customerId?: string
  customerIdType?: string
  type?: string
  outcomeAchievements?: JourneySessionEventsNotificationOutcomeAchievement[]
  segmentAssignments?: JourneySessionEventsNotificationSegmentAssignment[]
  awayDate?: string
  browser?: JourneySessionEventsNotificationBrowser
  device?: JourneySessionEventsNotificationDevice
  geolocation?: JourneySessionEventsNotificationGeoLocation
  idleDate?: string
  ipAddress?: string
  ipOrganization?: string
  lastPage?: JourneySessionEventsNotificationPage
  mktCampaign?: JourneySessionEventsNotificationMktCampaign
  referrer?: JourneySessionEventsNotificationReferrer
  searchTerms?: string[]
  userAgentString?: string
  durationInSeconds?: number
  eventCount?: number
  pageviewCount?: number
  screenviewCount?: number
  lastEvent?: JourneySessionEventsNotificationSessionLastEvent
  conversation?: JourneySessionEventsNotificationConversation
  originatingDirection?: _Open<"Unknown" | "Inbound" | "Outbound">
  conversationSubject?: string
  lastUserDisposition?: JourneySessionEventsNotificationConversationUserDisposition
  lastConnectedUser?: JourneySessionEventsNotificationUser
  lastConnectedQueue?: JourneySessionEventsNotificationConnectedQueue
  conversationChannels?: JourneySessionEventsNotificationConversationChannel[]
  lastUserDisconnectType?: _Open<"Unknown" | "Endpoint" | "Client" | "System" | "Transfer" | "Error" | "Peer" | "Other" | "Spam" | "Timeout" | "TransportFailure" | "ConferenceTransfer" | "ConsultTransfer" | "ForwardTransfer" | "NoAnswerTransfer" | "NotAvailableTransfer" | "Uncallable" | "DoNotDisturbEndpoint" | "DoNotDisturbTransfer" | "SessionExpired">
  lastAcdOutcome?: _Open<"Unknown" | "Abandon" | "Answered" | "FlowOut">
  authenticated?: boolean
  app?: JourneySessionEventsNotificationApp
  sdkLibrary?: JourneySessionEventsNotificationSdkLibrary
  networkConnectivity?: JourneySessionEventsNotificationNetworkConnectivity
  divisionIds?: string[]
  lastScreen?: string
  caseAssociations?: JourneySessionEventsNotificationCaseAssociation[]
  caseEntity?: JourneySessionEventsNotificationCase
  caseReference?: string
  caseStatus?: _Open<"Unknown" | "Open" | "InProgress" | "Terminated" | "Closed">
}

export interface JourneySessionEventsNotificationSessionLastEvent {
  id?: string
  eventName?: string
  createdDate?: string
}

export interface JourneySessionEventsNotificationUser {
  id?: string
  selfUri?: string
}

export interface JourneyViewJobNotificationTopicJourneyView {
  id?: string
  version?: number
}

export interface JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2 {
  id?: string
  status?: _Open<"Unknown" | "Accepted" | "Executing" | "Complete" | "Failed" | "Cancelled" | "Scheduled">
  dateCreated?: string
  dateCompleted?: string
  journeyView?: JourneyViewJobNotificationTopicJourneyView
  dateCompletionEstimated?: string
  estimatedCompletionMargin?: number
  userId?: string
}

export interface JourneyWebActionEventsNotificationActionMap {
  id?: string
  selfUri?: string
}

export interface JourneyWebActionEventsNotificationActionMapPageUrlCondition {
  values?: string[]
  operator?: _Open<"unknown" | "equal" | "notEqual" | "like" | "notLike" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual" | "startsWith" | "endsWith" | "containsAny" | "notContainsAny" | "containsAll" | "notContainsAl">
}

export interface JourneyWebActionEventsNotificationActionTarget {
  id?: string
  selfUri?: string
}

export interface JourneyWebActionEventsNotificationBlockedWebActionOfferMessage {
  action?: JourneyWebActionEventsNotificationEventAction
  actionMap?: JourneyWebActionEventsNotificationActionMap
  actionTarget?: JourneyWebActionEventsNotificationActionTarget
  blockingReason?: _Open<"Unknown" | "PageUrlConditionsNotMatching" | "ServiceLevelThrottling" | "AlreadyExistingOffer" | "TriggerDateInFuture" | "MultipleSimultaneousOffers" | "NoAvailableAgents" | "FrequencyCapping" | "OfferedOutsideSchedule">
  blockingActionMap?: JourneyWebActionEventsNotificationActionMap
  blockingAction?: JourneyWebActionEventsNotificationEventAction
  blockingFrequencyCapBehaviour?: _Open<"Unknown" | "CapOnceFinalized" | "CapOnceRejected" | "CapForPeriod">
  blockingPageUrlConditions?: JourneyWebActionEventsNotificationActionMapPageUrlCondition[]
  blockingScheduleGroup?: JourneyWebActionEventsNotificationScheduleGroup
  blockingEmergencyScheduleGroup?: JourneyWebActionEventsNotificationEmergencyGroup
}

export interface JourneyWebActionEventsNotificationBrowser {
  family?: string
  version?: string
  lang?: string
  fingerprint?: string
  viewHeight?: number
  viewWidth?: number
  featuresFlash?: boolean
  featuresJava?: boolean
  featuresPdf?: boolean
  featuresWebrtc?: boolean
}

export interface JourneyWebActionEventsNotificationDevice {
  type?: string
  isMobile?: boolean
  screenHeight?: number
  screenWidth?: number
  screenDensity?: number
  fingerprint?: string
  osFamily?: string
  osVersion?: string
  category?: _Open<"desktop" | "mobile" | "tablet" | "other">
  manufacturer?: string
}

export interface JourneyWebActionEventsNotificationEmergencyGroup {
  id?: string
  selfUri?: string
}

export interface JourneyWebActionEventsNotificationEventAction {
  id?: string
}

export interface JourneyWebActionEventsNotificationExternalContact {
  id?: string
  selfUri?: string
}

export interface JourneyWebActionEventsNotificationGeoLocation {
  country?: string
  countryName?: string
  latitude?: number
  longitude?: number
  locality?: string
  postalCode?: string
  region?: string
  regionName?: string
  timezone?: string
  source?: string
}

export interface JourneyWebActionEventsNotificationMktCampaign {
  content?: string
  medium?: string
  name?: string
  source?: string
  term?: string
  clickId?: string
  network?: string
}

export interface JourneyWebActionEventsNotificationReferrer {
  url?: string
  domain?: string
  hostname?: string
  keywords?: string
  pathname?: string
  queryString?: string
  fragment?: string
  name?: string
  medium?: _Open<"internal" | "search" | "social" | "email" | "unknown" | "paid">
}

export interface JourneyWebActionEventsNotificationScheduleGroup {
  id?: string
  selfUri?: string
}

export interface JourneyWebActionEventsNotificationSession {
  id?: string
  selfUri?: string
  type?: string
}

export interface JourneyWebActionEventsNotificationWebActionEventsNotification {
  id?: string
  correlationId?: string
  externalContact?: JourneyWebActionEventsNotificationExternalContact
  createdDate?: string
  customerId?: string
  customerIdType?: string
  session?: JourneyWebActionEventsNotificationSession
  eventType?: _Open<"WebActionEvent" | "BlockedWebActionOfferEvent">
  webActionEvent?: JourneyWebActionEventsNotificationWebActionMessage
  blockedWebActionOfferEvent?: JourneyWebActionEventsNotificationBlockedWebActionOfferMessage
}

export interface JourneyWebActionEventsNotificationWebActionMessage {
  action?: JourneyWebActionEventsNotificationEventAction
  actionTarget?: JourneyWebActionEventsNotificationActionTarget
  actionMap?: JourneyWebActionEventsNotificationActionMap
  errorCode?: string
  errorMessage?: string
  userAgentString?: string
  ipAddress?: string
  ipOrganization?: string
  browser?: JourneyWebActionEventsNotificationBrowser
  device?: JourneyWebActionEventsNotificationDevice
  geolocation?: JourneyWebActionEventsNotificationGeoLocation
  mktCampaign?: JourneyWebActionEventsNotificationMktCampaign
  visitReferrer?: JourneyWebActionEventsNotificationReferrer
  timeToDisposition?: number
}

export interface JourneyWebEventsNotificationActionMap {
  id?: string
  selfUri?: string
  displayName?: string
  version?: number
}

export interface JourneyWebEventsNotificationActionTarget {
  id?: string
  selfUri?: string
}

export interface JourneyWebEventsNotificationBrowser {
  family?: string
  version?: string
  lang?: string
  fingerprint?: string
  viewHeight?: number
  viewWidth?: number
  featuresFlash?: boolean
  featuresJava?: boolean
  featuresPdf?: boolean
  featuresWebrtc?: boolean
}

export interface JourneyWebEventsNotificationCustomEventAttribute {
  value?: string
  dataType?: _Open<"STRING" | "BOOLEAN" | "NUMBER">
}

export interface JourneyWebEventsNotificationDevice {
  type?: string
  isMobile?: boolean
  screenHeight?: number
  screenWidth?: number
  screenDensity?: number
  fingerprint?: string
  osFamily?: string
  osVersion?: string
  category?: _Open<"desktop" | "mobile" | "tablet" | "other">
  manufacturer?: string
}

export interface JourneyWebEventsNotificationEventAction {
  id?: string
  createdDate?: string
  state?: _Open<"accepted" | "rejected" | "timedout" | "errored" | "ignored" | "qualified" | "offered" | "started" | "engaged" | "qualifiedOutsideSchedule" | "offeredOutsideSchedule" | "abandoned" | "completed" | "frequencyCapReached">
  mediaType?: _Open<"webMessagingOffer" | "contentOffer" | "architectFlow">
  prompt?: string
}

export interface JourneyWebEventsNotificationExternalContact {
  id?: string
  selfUri?: string
}

export interface JourneyWebEventsNotificationGeoLocation {
  country?: string
  countryName?: string
  latitude?: number
  longitude?: number
  locality?: string
  postalCode?: string
  region?: string
  regionName?: string
  timezone?: string
  source?: string
}

export interface JourneyWebEventsNotificationMktCampaign {
  content?: string
  medium?: string
  name?: string
  source?: string
  term?: string
  clickId?: string
  network?: string
}

export interface JourneyWebEventsNotificationPage {
  url?: string
  title?: string
  domain?: string
  fragment?: string
  hostname?: string
  keywords?: string
  lang?: string
  pathname?: string
  queryString?: string
  breadcrumb?: string[]
}

export interface JourneyWebEventsNotificationReferrer {
  url?: string
  domain?: string
  hostname?: string
  keywords?: string
  pathname?: string
  queryString?: string
  fragment?: string
  name?: string
  medium?: _Open<"internal" | "search" | "social" | "email" | "unknown" | "paid">
}

export interface JourneyWebEventsNotificationSegment {
  id?: string
  selfUri?: string
}

export interface JourneyWebEventsNotificationSegmentAssignmentMessage {
  segment?: JourneyWebEventsNotificationSegment
  assignmentState?: _Open<"Unknown" | "Assigned" | "Unassigned">
  dateAssigned?: string
  dateForUnassignment?: string
}

export interface JourneyWebEventsNotificationSession {
  id?: string
  selfUri?: string
  type?: string
}

export interface JourneyWebEventsNotificationWebActionMessage {
  action?: JourneyWebEventsNotificationEventAction
  actionTarget?: JourneyWebEventsNotificationActionTarget
  actionMap?: JourneyWebEventsNotificationActionMap
  errorCode?: string
  errorMessage?: string
  userAgentString?: string
  ipAddress?: string
  ipOrganization?: string
  browser?: JourneyWebEventsNotificationBrowser
  device?: JourneyWebEventsNotificationDevice
  geolocation?: JourneyWebEventsNotificationGeoLocation
  mktCampaign?: JourneyWebEventsNotificationMktCampaign
  visitReferrer?: JourneyWebEventsNotificationReferrer
  timeToDisposition?: number
}

export interface JourneyWebEventsNotificationWebEventsNotification {
  id?: string
  correlationId?: string
  externalContact?: JourneyWebEventsNotificationExternalContact
  createdDate?: string
  customerId?: string
  customerIdType?: string
  session?: JourneyWebEventsNotificationSession
  eventType?: _Open<"WebEvent" | "WebActionEvent" | "SegmentAssignmentEvent">
  webEvent?: JourneyWebEventsNotificationWebMessage
  webActionEvent?: JourneyWebEventsNotificationWebActionMessage
  segmentAssignmentEvent?: JourneyWebEventsNotificationSegmentAssignmentMessage
}

export interface JourneyWebEventsNotificationWebMessage {
  eventName?: string
  totalEventCount?: number
  totalPageviewCount?: number
  userAgentString?: string
  ipAddress?: string
  ipOrganization?: string
  searchQuery?: string
  authenticated?: boolean
  browser?: JourneyWebEventsNotificationBrowser
  device?: JourneyWebEventsNotificationDevice
  geolocation?: JourneyWebEventsNotificationGeoLocation
  mktCampaign?: JourneyWebEventsNotificationMktCampaign
  page?: JourneyWebEventsNotificationPage
  referrer?: JourneyWebEventsNotificationReferrer
  attributes?: { [key: string]: JourneyWebEventsNotificationCustomEventAttribute }
  traits?: { [key: string]: JourneyWebEventsNotificationCustomEventAttribute }
}

export type JsonNode = { [key: string]: any }

export interface KnowledgeIntegrationDefaultSettings {
  baseUrl?: string
}

export interface KnowledgeSetting {
  id: string
  selfUri?: string
}

export interface KnowledgeSettingDynamicFilter {
  context?: CopilotContextFilter
}

export interface KnowledgeSource {
  sourceName?: string
  text?: string
  url?: string
  confidence?: number
}

export type KnowledgeSyncRequest = { [key: string]: any }

export interface LabelEntity {
  id: string
  selfUri?: string
}

export interface LabelsFilter {
  entities: LabelEntity[]
}

export interface LearningAssignmentReassign {
  recommendedCompletionDate?: string
  lengthInMinutes?: number
  addToSchedule?: boolean
}

export interface LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification {
  entities?: LearningAssignmentRuleRunTopicLearningAssignmentsCreated[]
  total?: number
}

export interface LearningAssignmentRuleRunTopicLearningAssignmentsCreated {
  module?: LearningAssignmentRuleRunTopicLearningModuleReference
}

export interface LearningAssignmentRuleRunTopicLearningModuleReference {
  id?: string
  name?: string
}

export interface LearningAssignmentTopicLearningAssignmentNotification {
  id?: string
  user?: LearningAssignmentTopicUserReference
  module?: LearningAssignmentTopicLearningModuleReference
  version?: number
  state?: _Open<"Assigned" | "InProgress" | "Completed" | "Deleted" | "NotCompleted" | "InvalidSchedule">
  dateRecommendedForCompletion?: string
  createdBy?: LearningAssignmentTopicUserReference
  dateCreated?: string
  modifiedBy?: LearningAssignmentTopicUserReference
  dateModified?: string
  isOverdue?: boolean
  lengthInMinutes?: number
  percentageScore?: number
  isPassed?: boolean
  type?: _Open<"Unknown" | "Native" | "External">
}

export interface LearningAssignmentTopicLearningModuleReference {
  id?: string
  name?: string
}

export interface LearningAssignmentTopicUserReference {
  id?: string
}

export interface ListItem {
  value?: string
  synonyms?: string[]
  active?: boolean
  description?: string
}

export type ListValues = { [key: string]: any }

export type MaestroWebhooksInvocationTopicObject = { [key: string]: any }

export interface MaestroWebhooksInvocationTopicPublicWebhooksEvent {
  webhookId?: string
  invocationTime?: string
  webhooksInvocation?: MaestroWebhooksInvocationTopicWebhooksInvocation
}

export interface MaestroWebhooksInvocationTopicWebhooksInvocation {
  body?: any
  headers?: { [key: string]: string[] }
  query?: { [key: string]: string[] }
}

export type MarkContactAddressUncontactableActionSettings = { [key: string]: any }

export interface MessagingCampaignScheduleConfigChangeAlteration {
  type?: _Open<"Exclusion" | "Inclusion">
  start?: string
  end?: string
  additionalProperties?: { [key: string]: any }
}

export interface MessagingCampaignScheduleConfigChangeMessagingCampaignSchedule {
  intervals?: MessagingCampaignScheduleConfigChangeScheduleInterval[]
  recurrences?: MessagingCampaignScheduleConfigChangeScheduleRecurrence[]
  timeZone?: string
  messagingCampaign?: MessagingCampaignScheduleConfigChangeUriReference
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export type MessagingCampaignScheduleConfigChangeObject = { [key: string]: any }

export interface MessagingCampaignScheduleConfigChangeRecurrencePattern {
  type?: _Open<"Daily" | "Weekly">
  interval?: number
  daysOfWeek?: string[]
  additionalProperties?: { [key: string]: any }
}

export interface MessagingCampaignScheduleConfigChangeRecurrenceRange {
  type?: _Open<"NoEnd" | "Numbered" | "EndDate">
  end?: string
  numberOfOccurrences?: number
  additionalProperties?: { [key: string]: any }
}

export interface MessagingCampaignScheduleConfigChangeScheduleInterval {
  start?: string
  end?: string
  additionalProperties?: { [key: string]: any }
}

export interface MessagingCampaignScheduleConfigChangeScheduleRecurrence {
  id?: string
  start?: string
  end?: string
  timeZone?: string
  range?: MessagingCampaignScheduleConfigChangeRecurrenceRange
  pattern?: MessagingCampaignScheduleConfigChangeRecurrencePattern
  alterations?: MessagingCampaignScheduleConfigChangeAlteration[]
  additionalProperties?: { [key: string]: any }
}

export interface MessagingCampaignScheduleConfigChangeUriReference {
  id?: string
  name?: string
}

export interface MessagingCommunicationAnsweredEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
}

export interface MessagingCommunicationDispositionAppliedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  code?: string
  notes?: string
  tags?: string[]
}

export interface MessagingCommunicationEndedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  disconnectType: _Open<"Unknown" | "Self" | "Peer" | "System" | "Error" | "Transfer" | "TransferACD" | "TransferUser" | "SessionExpired">
}

export interface MessagingEndTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  commandId: string
  finalState: _Open<"Completed" | "Canceled" | "Failed">
  objectCommunicationId: string
}

export interface MessagingExternalEstablishedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  displayName?: string
  initialConfiguration: MessagingInitialConfiguration
  sourceConfiguration: SourceConfiguration
}

export interface MessagingFlowEstablishedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  initialConfiguration: MessagingInitialConfiguration
  sourceConfiguration: SourceConfiguration
}

export interface MessagingHoldUpdatedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  held: boolean
}

export interface MessagingIdentityResolutionConfig {
  division?: WritableStarrableDivision
  resolveIdentities: boolean
  selfUri?: string
}

export interface MessagingInitialConfiguration {
  toAddress: string
  fromAddress: string
  messageType?: _Open<"Sms" | "Twitter" | "Facebook" | "Line" | "WhatsApp" | "WebMessage" | "Open" | "Instagram" | "Unknown">
  held?: boolean
  alerting?: boolean
  inbound?: boolean
  invitedBy?: string
  additionalInfo?: { [key: string]: string }
}

export interface MessagingProgressTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  commandId: string
  objectCommunicationId: string
  destinationCommunicationId: string
}

export interface MessagingRoutingEstablishedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  queueId: string
  skillIds?: string[]
  languageId?: string
  label?: string
  initialConfiguration: MessagingInitialConfiguration
  sourceConfiguration: SourceConfiguration
}

export interface MessagingRoutingTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  transferType: _Open<"Attended" | "Unattended">
  commandId: string
  initiatingCommunicationId: string
  targetCommunicationId: string
  objectCommunicationId: string
  destinationQueueId: string
  languageId?: string
  skillIds?: string[]
}

export interface MessagingUserEstablishedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  userId: string
  queueId?: string
  afterCallWorkRequired?: boolean
  initialConfiguration: MessagingInitialConfiguration
  sourceConfiguration: SourceConfiguration
}

export interface MessagingUserTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  transferType: _Open<"Attended" | "Unattended">
  commandId: string
  initiatingCommunicationId: string
  targetCommunicationId: string
  objectCommunicationId: string
  destinationUserId: string
}

export interface MetadataItem {
  text?: string
  attributes?: { [key: string]: string }
}

export interface OpenRichMediaSetting {
  quickReply?: OutboundOnlySetting
  cards?: OutboundOnlySetting
}

export interface OperationalEventNotificationTopicEventEntity {
  id?: string
  name?: string
  description?: string
}

export interface OperationalEventNotificationTopicOperationalEventNotification {
  eventEntity?: OperationalEventNotificationTopicEventEntity
  entityId?: string
  entityName?: string
  previousValue?: string
  currentValue?: string
  errorCode?: string
  version?: string
  parentEntity?: string
  entityType?: string
  conversationId?: string
  entityToken?: string
  phoneNumber?: string
  externalContactId?: string
  entityModifiedDate?: string
  entityModifiedBy?: string
  timestamp?: number
}

export interface OutOfOfficeEventOutOfOffice {
  user?: OutOfOfficeEventUser
  active?: boolean
  indefinite?: boolean
  startDate?: string
  endDate?: string
}

export interface OutOfOfficeEventUser {
  id?: string
}

export interface OutboundBlendingSettings {
  enabled?: boolean
  campaignReservationPercentage?: number
}

export interface OutboundDetailEventTopicOutboundInitEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  sessionId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  provider?: string
  direction?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  ani?: string
  dnis?: string
  addressTo?: string
  addressFrom?: string
  subject?: string
  messageType?: _Open<"UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE" | "LINKEDIN">
  outboundCampaignId?: string
  divisionId?: string
  outboundContactListId?: string
  outboundContactId?: string
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  utilizationLabel?: string
}

export interface OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes {
  emailSubject?: string
  configuredEmailAddress?: string
  contactEmailAddress?: string
  replyToAddress?: string
  contactEmailColumnName?: string
}

export interface OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent {
  eventTime?: number
  conversationId?: string
  outboundCampaignType?: _Open<"UNKNOWN" | "EMAIL" | "SMS" | "WHATSAPP">
  emailAttributes?: OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes
  wrapupCode?: _Open<"UNKNOWN" | "OUTBOUND_MESSAGE_SENT" | "OUTBOUND_MESSAGE_FAILED" | "OUTBOUND_MESSAGE_THROTTLED" | "OUTBOUND_MESSAGE_AMBIGUOUS" | "ININ_OUTBOUND_CAMPAIGN_FORCED_OFF">
  outboundCampaignId?: string
  divisionId?: string
  contentTemplateId?: string
  outboundContactListId?: string
  outboundContactId?: string
  isCampaignAlwaysRunning?: boolean
}

export interface OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent {
  eventTime?: number
  conversationId?: string
  outboundCampaignType?: _Open<"UNKNOWN" | "EMAIL" | "SMS" | "WHATSAPP">
  smsAttributes?: OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes
  wrapupCode?: _Open<"UNKNOWN" | "OUTBOUND_MESSAGE_SENT" | "OUTBOUND_MESSAGE_FAILED" | "OUTBOUND_MESSAGE_THROTTLED" | "OUTBOUND_MESSAGE_AMBIGUOUS" | "ININ_OUTBOUND_CAMPAIGN_FORCED_OFF">
  outboundCampaignId?: string
  divisionId?: string
  contentTemplateId?: string
  outboundContactListId?: string
  outboundContactId?: string
  isCampaignAlwaysRunning?: boolean
}

export interface OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes {
  contactPhoneNumber?: string
  contactPhoneNumberColumnName?: string
  configuredSenderPhoneNumber?: string
  senderPhoneNumber?: string
}

export interface OutboundMessagingCampaignPostContactWhatsappEventTopicOutboundMessagingCampaignPostContactWhatsAppEvent {
  eventTime?: number
  conversationId?: string
  outboundCampaignType?: _Open<"UNKNOWN" | "EMAIL" | "SMS" | "WHATSAPP">
  whatsAppAttributes?: OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes
  wrapupCode?: _Open<"UNKNOWN" | "OUTBOUND_MESSAGE_SENT" | "OUTBOUND_MESSAGE_FAILED" | "OUTBOUND_MESSAGE_THROTTLED" | "OUTBOUND_MESSAGE_AMBIGUOUS" | "ININ_OUTBOUND_CAMPAIGN_FORCED_OFF">
  outboundCampaignId?: string
  divisionId?: string
  contentTemplateId?: string
  outboundContactListId?: string
  outboundContactId?: string
  isCampaignAlwaysRunning?: boolean
}

export interface OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes {
  contactPhoneNumber?: string
  contactWhatsAppColumnName?: string
  whatsAppIntegrationId?: string
}

export interface OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes {
  emailSubject?: string
  configuredEmailAddress?: string
  contactEmailAddress?: string
  replyToAddress?: string
  contactEmailColumnName?: string
}

export interface OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent {
  eventTime?: number
  outboundCampaignType?: _Open<"UNKNOWN" | "EMAIL" | "SMS" | "WHATSAPP">
  emailAttributes?: OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes
  wrapupCode?: _Open<"UNKNOWN" | "OUTBOUND_EMAILS_INVALID_SKIPPED" | "OUTBOUND_INVALID_EMAIL_ADDRESS" | "OUTBOUND_MAX_EMAIL_SUBJECT_LENGTH_EXCEEDED" | "OUTBOUND_MAX_EMAIL_BODY_LENGTH_EXCEEDED" | "OUTBOUND_RULE_ERROR_SKIPPED" | "OUTBOUND_RULE_SKIPPED" | "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED" | "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED" | "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED" | "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED" | "ININ_OUTBOUND_DNC_SKIPPED" | "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED" | "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST" | "ININ_OUTBOUND_NOT_CALLABLE_TIME" | "OUTBOUND_STUCK_CONTACT" | "OUTBOUND_CONTACT_DOMAIN_BLOCKED" | "OUTBOUND_INVALID_CONTENT_TEMPLATE" | "OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED">
  outboundCampaignId?: string
  divisionId?: string
  contentTemplateId?: string
  outboundContactListId?: string
  outboundContactId?: string
  isCampaignAlwaysRunning?: boolean
}

export interface OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent {
  eventTime?: number
  outboundCampaignType?: _Open<"UNKNOWN" | "EMAIL" | "SMS" | "WHATSAPP">
  smsAttributes?: OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes
  wrapupCode?: _Open<"UNKNOWN" | "ININ_OUTBOUND_NUMBERS_INVALID" | "ININ_OUTBOUND_CONTACT_ATTEMPT_LIMIT_SKIPPED" | "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED" | "ININ_OUTBOUND_DNC_SKIPPED" | "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED" | "OUTBOUND_MESSAGE_BLANK" | "OUTBOUND_RULE_ERROR_SKIPPED" | "OUTBOUND_RULE_SKIPPED" | "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED" | "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED" | "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED" | "OUTBOUND_INVALID_PHONE_NUMBER" | "ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED" | "ININ_OUTBOUND_DNC_INVALID_PHONE_NUMBER" | "ININ_OUTBOUND_AUTOMATIC_TIMEZONE_BLOCKED" | "ININ_OUTBOUND_NUMBER_ATTEMPT_LIMIT_SKIPPED" | "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST" | "ININ_OUTBOUND_NOT_CALLABLE_TIME" | "OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED" | "OUTBOUND_STUCK_CONTACT" | "OUTBOUND_INVALID_CONTENT_TEMPLATE" | "OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED">
  outboundCampaignId?: string
  divisionId?: string
  contentTemplateId?: string
  outboundContactListId?: string
  outboundContactId?: string
  isCampaignAlwaysRunning?: boolean
}

export interface OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes {
  contactPhoneNumber?: string
  contactPhoneNumberColumnName?: string
  configuredSenderPhoneNumber?: string
  senderPhoneNumber?: string
}

export interface OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent {
  eventTime?: number
  outboundCampaignType?: _Open<"UNKNOWN" | "EMAIL" | "SMS" | "WHATSAPP">
  whatsAppAttributes?: OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes
  wrapupCode?: _Open<"UNKNOWN" | "ININ_OUTBOUND_NUMBERS_INVALID" | "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED" | "ININ_OUTBOUND_DNC_SKIPPED" | "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED" | "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED" | "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED" | "OUTBOUND_INVALID_PHONE_NUMBER" | "ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED" | "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST" | "OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED" | "OUTBOUND_STUCK_CONTACT" | "OUTBOUND_MESSAGE_HEADER_PARAMETER_VALUE_TOO_LONG" | "OUTBOUND_MESSAGE_BUTTON_URL_PARAMETER_VALUE_TOO_LONG" | "OUTBOUND_RULE_ERROR_SKIPPED" | "OUTBOUND_RULE_SKIPPED" | "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED" | "ININ_OUTBOUND_NOT_CALLABLE_TIME" | "OUTBOUND_MESSAGE_BODY_PARAMETER_VALUE_TOO_LONG" | "OUTBOUND_INVALID_CONTENT_TEMPLATE" | "OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED">
  outboundCampaignId?: string
  divisionId?: string
  contentTemplateId?: string
  outboundContactListId?: string
  outboundContactId?: string
  isCampaignAlwaysRunning?: boolean
}

export interface OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes {
  contactPhoneNumber?: string
  contactWhatsAppColumnName?: string
  whatsAppIntegrationId?: string
}

export interface OutboundMessagingEmailCampaignConfigChangeContactSort {
  fieldName?: string
  direction?: _Open<"ASC" | "DESC">
  numeric?: boolean
  additionalProperties?: { [key: string]: any }
}

export interface OutboundMessagingEmailCampaignConfigChangeEmailConfig {
  emailColumns?: string[]
  contentTemplate?: OutboundMessagingEmailCampaignConfigChangeResponseRef
  fromAddress?: OutboundMessagingEmailCampaignConfigChangeFromEmailAddress
  replyToAddress?: OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress
}

export interface OutboundMessagingEmailCampaignConfigChangeErrorDetail {
  error?: string
  details?: string
}

export interface OutboundMessagingEmailCampaignConfigChangeFromEmailAddress {
  friendlyName?: string
  localPart?: string
  domain?: OutboundMessagingEmailCampaignConfigChangeUriReference
}

export interface OutboundMessagingEmailCampaignConfigChangeIntegrationRef {
  id?: string
}

export interface OutboundMessagingEmailCampaignConfigChangeMessagingCampaign {
  campaignStatus?: _Open<"on" | "off" | "complete" | "stopping" | "invalid" | "forced_off" | "forced_stopping">
  callableTimeSet?: OutboundMessagingEmailCampaignConfigChangeUriReference
  contactList?: OutboundMessagingEmailCampaignConfigChangeUriReference
  dncLists?: OutboundMessagingEmailCampaignConfigChangeUriReference[]
  contactListFilters?: OutboundMessagingEmailCampaignConfigChangeUriReference[]
  alwaysRunning?: boolean
  contactSorts?: OutboundMessagingEmailCampaignConfigChangeContactSort[]
  messagesPerMinute?: number
  ruleSets?: OutboundMessagingEmailCampaignConfigChangeUriReference[]
  smsConfig?: OutboundMessagingEmailCampaignConfigChangeSmsConfig
  emailConfig?: OutboundMessagingEmailCampaignConfigChangeEmailConfig
  whatsAppConfig?: OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig
  errors?: OutboundMessagingEmailCampaignConfigChangeErrorDetail[]
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  division?: OutboundMessagingEmailCampaignConfigChangeUriReference
}

export type OutboundMessagingEmailCampaignConfigChangeObject = { [key: string]: any }

export interface OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress {
  domain?: OutboundMessagingEmailCampaignConfigChangeUriReference
  route?: OutboundMessagingEmailCampaignConfigChangeUriReference
}

export interface OutboundMessagingEmailCampaignConfigChangeResponseRef {
  id?: string
}

export interface OutboundMessagingEmailCampaignConfigChangeSmsConfig {
  messageColumn?: string
  phoneColumn?: string
  senderSmsPhoneNumber?: OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef
  contentTemplate?: OutboundMessagingEmailCampaignConfigChangeResponseRef
}

export interface OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef {
  phoneNumber?: string
}

export interface OutboundMessagingEmailCampaignConfigChangeUriReference {
  id?: string
  name?: string
}

export interface OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig {
  whatsAppColumns?: string[]
  integration?: OutboundMessagingEmailCampaignConfigChangeIntegrationRef
  contentTemplate?: OutboundMessagingEmailCampaignConfigChangeResponseRef
}

export interface OutboundMessagingEmailCampaignProgressEventCampaignProgress {
  campaign?: OutboundMessagingEmailCampaignProgressEventUriReference
  numberOfContactsCalled?: number
  numberOfContactsMessaged?: number
  totalNumberOfContacts?: number
  percentage?: number
  numberOfContactsSkipped?: { [key: string]: number }
  additionalProperties?: { [key: string]: any }
}

export type OutboundMessagingEmailCampaignProgressEventObject = { [key: string]: any }

export interface OutboundMessagingEmailCampaignProgressEventUriReference {
  id?: string
  name?: string
}

export interface OutboundMessagingMessagingCampaignConfigChangeContactSort {
  fieldName?: string
  direction?: _Open<"ASC" | "DESC">
  numeric?: boolean
  additionalProperties?: { [key: string]: any }
}

export interface OutboundMessagingMessagingCampaignConfigChangeEmailConfig {
  emailColumns?: string[]
  contentTemplate?: OutboundMessagingMessagingCampaignConfigChangeResponseRef
  fromAddress?: OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress
  replyToAddress?: OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress
}

export interface OutboundMessagingMessagingCampaignConfigChangeErrorDetail {
  error?: string
  details?: string
}

export interface OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress {
  friendlyName?: string
  localPart?: string
  domain?: OutboundMessagingMessagingCampaignConfigChangeUriReference
}

export interface OutboundMessagingMessagingCampaignConfigChangeIntegrationRef {
  id?: string
}

export interface OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign {
  campaignStatus?: _Open<"on" | "off" | "complete" | "stopping" | "invalid" | "forced_off" | "forced_stopping">
  callableTimeSet?: OutboundMessagingMessagingCampaignConfigChangeUriReference
  contactList?: OutboundMessagingMessagingCampaignConfigChangeUriReference
  dncLists?: OutboundMessagingMessagingCampaignConfigChangeUriReference[]
  contactListFilters?: OutboundMessagingMessagingCampaignConfigChangeUriReference[]
  alwaysRunning?: boolean
  contactSorts?: OutboundMessagingMessagingCampaignConfigChangeContactSort[]
  messagesPerMinute?: number
  ruleSets?: OutboundMessagingMessagingCampaignConfigChangeUriReference[]
  smsConfig?: OutboundMessagingMessagingCampaignConfigChangeSmsConfig
  emailConfig?: OutboundMessagingMessagingCampaignConfigChangeEmailConfig
  whatsAppConfig?: OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig
  errors?: OutboundMessagingMessagingCampaignConfigChangeErrorDetail[]
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  division?: OutboundMessagingMessagingCampaignConfigChangeUriReference
}

export type OutboundMessagingMessagingCampaignConfigChangeObject = { [key: string]: any }

export interface OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress {
  domain?: OutboundMessagingMessagingCampaignConfigChangeUriReference
  route?: OutboundMessagingMessagingCampaignConfigChangeUriReference
}

export interface OutboundMessagingMessagingCampaignConfigChangeResponseRef {
  id?: string
}

export interface OutboundMessagingMessagingCampaignConfigChangeSmsConfig {
  messageColumn?: string
  phoneColumn?: string
  senderSmsPhoneNumber?: OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef
  contentTemplate?: OutboundMessagingMessagingCampaignConfigChangeResponseRef
}

export interface OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef {
  phoneNumber?: string
}

export interface OutboundMessagingMessagingCampaignConfigChangeUriReference {
  id?: string
  name?: string
}

export interface OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig {
  whatsAppColumns?: string[]
  integration?: OutboundMessagingMessagingCampaignConfigChangeIntegrationRef
  contentTemplate?: OutboundMessagingMessagingCampaignConfigChangeResponseRef
}

export interface OutboundMessagingMessagingCampaignProgressEventCampaignProgress {
  campaign?: OutboundMessagingMessagingCampaignProgressEventUriReference
  numberOfContactsCalled?: number
  numberOfContactsMessaged?: number
  totalNumberOfContacts?: number
  percentage?: number
  numberOfContactsSkipped?: { [key: string]: number }
  additionalProperties?: { [key: string]: any }
}

export type OutboundMessagingMessagingCampaignProgressEventObject = { [key: string]: any }

export interface OutboundMessagingMessagingCampaignProgressEventUriReference {
  id?: string
  name?: string
}

export interface OutboundMessagingWhatsappCampaignConfigChangeContactSort {
  fieldName?: string
  direction?: _Open<"ASC" | "DESC">
  numeric?: boolean
  additionalProperties?: { [key: string]: any }
}

export interface OutboundMessagingWhatsappCampaignConfigChangeEmailConfig {
  emailColumns?: string[]
  contentTemplate?: OutboundMessagingWhatsappCampaignConfigChangeResponseRef
  fromAddress?: OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress
  replyToAddress?: OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress
}

export interface OutboundMessagingWhatsappCampaignConfigChangeErrorDetail {
  error?: string
  details?: string
}

export interface OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress {
  friendlyName?: string
  localPart?: string
  domain?: OutboundMessagingWhatsappCampaignConfigChangeUriReference
}

export interface OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef {
  id?: string
}

export interface OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaign {
  campaignStatus?: _Open<"on" | "off" | "complete" | "stopping" | "invalid" | "forced_off" | "forced_stopping">
  callableTimeSet?: OutboundMessagingWhatsappCampaignConfigChangeUriReference
  contactList?: OutboundMessagingWhatsappCampaignConfigChangeUriReference
  dncLists?: OutboundMessagingWhatsappCampaignConfigChangeUriReference[]
  contactListFilters?: OutboundMessagingWhatsappCampaignConfigChangeUriReference[]
  alwaysRunning?: boolean
  contactSorts?: OutboundMessagingWhatsappCampaignConfigChangeContactSort[]
  messagesPerMinute?: number
  ruleSets?: OutboundMessagingWhatsappCampaignConfigChangeUriReference[]
  smsConfig?: OutboundMessagingWhatsappCampaignConfigChangeSmsConfig
  emailConfig?: OutboundMessagingWhatsappCampaignConfigChangeEmailConfig
  whatsAppConfig?: OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig
  errors?: OutboundMessagingWhatsappCampaignConfigChangeErrorDetail[]
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  division?: OutboundMessagingWhatsappCampaignConfigChangeUriReference
}

export type OutboundMessagingWhatsappCampaignConfigChangeObject = { [key: string]: any }

export interface OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress {
  domain?: OutboundMessagingWhatsappCampaignConfigChangeUriReference
  route?: OutboundMessagingWhatsappCampaignConfigChangeUriReference
}

export interface OutboundMessagingWhatsappCampaignConfigChangeResponseRef {
  id?: string
}

export interface OutboundMessagingWhatsappCampaignConfigChangeSmsConfig {
  messageColumn?: string
  phoneColumn?: string
  senderSmsPhoneNumber?: OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef
  contentTemplate?: OutboundMessagingWhatsappCampaignConfigChangeResponseRef
}

export interface OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef {
  phoneNumber?: string
}

export interface OutboundMessagingWhatsappCampaignConfigChangeUriReference {
  id?: string
  name?: string
}

export interface OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig {
  whatsAppColumns?: string[]
  integration?: OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef
  contentTemplate?: OutboundMessagingWhatsappCampaignConfigChangeResponseRef
}

export interface OutboundMessagingWhatsappCampaignProgressEventCampaignProgress {
  campaign?: OutboundMessagingWhatsappCampaignProgressEventUriReference
  numberOfContactsCalled?: number
  numberOfContactsMessaged?: number
  totalNumberOfContacts?: number
  percentage?: number
  numberOfContactsSkipped?: { [key: string]: number }
  additionalProperties?: { [key: string]: any }
}

export type OutboundMessagingWhatsappCampaignProgressEventObject = { [key: string]: any }

export interface OutboundMessagingWhatsappCampaignProgressEventUriReference {
  id?: string
  name?: string
}

export interface OutboundOnlySetting {
  outbound?: _Open<"Enabled" | "Disabled">
}

export interface OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEvent {
  eventTime?: number
  voiceAttributes?: OutboundPreviewCampaignPostContactVoiceAttributes
  wrapupCode?: string
  outboundCampaignId?: string
  dialingMode?: _Open<"UNKNOWN" | "PREVIEW" | "POWER" | "PREDICTIVE" | "AGENTLESS" | "EXTERNAL" | "PROGRESSIVE">
  agentScriptId?: string
  divisionId?: string
  outboundContactListId?: string
  outboundContactListFilterId?: string
  outboundQueueId?: string
  outboundContactId?: string
  isCampaignAlwaysRunning?: boolean
  isCampaignSkillBased?: boolean
  isCampaignDynamicSorting?: boolean
  isCampaignDynamicFiltering?: boolean
  outboundCampaignHealthMask?: number
  isReCall?: boolean
  scheduledDateTime?: string
  conversationId?: string
  isRightPartyContact?: boolean
  callAnalysisDisposition?: string
  agentId?: string
  isPreviewAutoEnded?: boolean
}

export interface OutboundPreviewCampaignPostContactVoiceAttributes {
  contactPhoneNumber?: string
  contactPhoneType?: _Open<"UNKNOWN" | "CELL" | "DAYTIME" | "EVENING" | "HOME" | "WORK">
  callerIdPhoneNumber?: string
  callerIdName?: string
  agentOwnedColumnName?: string
  previewModeColumnName?: string
  isDeliveredAsPreview?: boolean
}

export interface OutboundPreviewCampaignPreContactOutboundPreviewCampaignPreContactEvent {
  eventTime?: number
  voiceAttributes?: OutboundPreviewCampaignPreContactVoiceAttributes
  wrapupCode?: string
  outboundCampaignId?: string
  dialingMode?: _Open<"UNKNOWN" | "PREVIEW" | "POWER" | "PREDICTIVE" | "AGENTLESS" | "EXTERNAL" | "PROGRESSIVE">
  agentScriptId?: string
  divisionId?: string
  outboundContactListId?: string
  outboundContactListFilterId?: string
  outboundQueueId?: string
  outboundContactId?: string
  isCampaignAlwaysRunning?: boolean
  isCampaignSkillBased?: boolean
  isCampaignDynamicSorting?: boolean
  isCampaignDynamicFiltering?: boolean
  outboundCampaignHealthMask?: number
  isReCall?: boolean
  scheduledDateTime?: string
  isFinal?: boolean
  conversationId?: string
}

export interface OutboundPreviewCampaignPreContactVoiceAttributes {
  contactPhoneNumber?: string
  contactPhoneType?: _Open<"UNKNOWN" | "CELL" | "DAYTIME" | "EVENING" | "HOME" | "WORK">
  callerIdPhoneNumber?: string
  callerIdName?: string
  agentOwnedColumnName?: string
  previewModeColumnName?: string
  isDeliveredAsPreview?: boolean
}

export interface OutboundVoiceCampaignPostContactOutboundVoiceCampaignPostContactEvent {
  eventTime?: number
  voiceAttributes?: OutboundVoiceCampaignPostContactVoiceAttributes
  wrapupCode?: string
  outboundCampaignId?: string
  dialingMode?: _Open<"UNKNOWN" | "PREVIEW" | "POWER" | "PREDICTIVE" | "AGENTLESS" | "EXTERNAL" | "PROGRESSIVE">
  agentScriptId?: string
  divisionId?: string
  outboundContactListId?: string
  outboundContactListFilterId?: string
  outboundQueueId?: string
  outboundContactId?: string
  isCampaignAlwaysRunning?: boolean
  isCampaignSkillBased?: boolean
  isCampaignDynamicSorting?: boolean
  isCampaignDynamicFiltering?: boolean
  outboundCampaignHealthMask?: number
  isReCall?: boolean
  scheduledDateTime?: string
  conversationId?: string
  isRightPartyContact?: boolean
  callAnalysisDisposition?: string
  agentId?: string
}

export interface OutboundVoiceCampaignPostContactVoiceAttributes {
  contactPhoneNumber?: string
  contactPhoneType?: _Open<"UNKNOWN" | "CELL" | "DAYTIME" | "EVENING" | "HOME" | "WORK">
  callerIdPhoneNumber?: string
  callerIdName?: string
  agentOwnedColumnName?: string
  previewModeColumnName?: string
  isDeliveredAsPreview?: boolean
}

export interface OutboundVoiceCampaignPreContactOutboundVoiceCampaignPreContactEvent {
  eventTime?: number
  voiceAttributes?: OutboundVoiceCampaignPreContactVoiceAttributes
  wrapupCode?: string
  outboundCampaignId?: string
  dialingMode?: _Open<"UNKNOWN" | "PREVIEW" | "POWER" | "PREDICTIVE" | "AGENTLESS" | "EXTERNAL" | "PROGRESSIVE">
  agentScriptId?: string
  divisionId?: string
  outboundContactListId?: string
  outboundContactListFilterId?: string
  outboundQueueId?: string
  outboundContactId?: string
  isCampaignAlwaysRunning?: boolean
  isCampaignSkillBased?: boolean
  isCampaignDynamicSorting?: boolean
  isCampaignDynamicFiltering?: boolean
  outboundCampaignHealthMask?: number
  isReCall?: boolean
  scheduledDateTime?: string
  isFinal?: boolean
  conversationId?: string
}

export interface OutboundVoiceCampaignPreContactVoiceAttributes {
  contactPhoneNumber?: string
  contactPhoneType?: _Open<"UNKNOWN" | "CELL" | "DAYTIME" | "EVENING" | "HOME" | "WORK">
  callerIdPhoneNumber?: string
  callerIdName?: string
  agentOwnedColumnName?: string
  previewModeColumnName?: string
  isDeliveredAsPreview?: boolean
}

export type PagedNamespaceListing = { [key: string]: any }

export interface PatchIntegrationAction {
  id?: string
}

export interface PatchIntegrationActionFields {
  integrationAction?: PatchIntegrationAction
  requestMappings?: RequestMapping[]
}

export interface PerformancePredictionCompleteEventTopicErrorBody {
  status?: number
  code?: string
  message?: string
  messageParams?: { [key: string]: string }
}

export interface PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification {
  scheduleId?: string
  weekDate?: string
  downloadUrl?: string
  allocationDownloadUrl?: string
  state?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  error?: PerformancePredictionCompleteEventTopicErrorBody
}

export interface PerformancePredictionRecalculationCompleteEventTopicErrorBody {
  status?: number
  code?: string
  message?: string
  messageParams?: { [key: string]: string }
}

export interface PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification {
  operationId?: string
  downloadUrl?: string
  allocationDownloadUrl?: string
  state?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  error?: PerformancePredictionRecalculationCompleteEventTopicErrorBody
}

export interface PersistentConnectionChangeTopicErrorInfo {
  text?: string
  code?: string
  userMessage?: string
  userParams?: { [key: string]: string }
  nestedErrorDetails?: PersistentConnectionChangeTopicErrorInfoDetails[]
}

export interface PersistentConnectionChangeTopicErrorInfoDetails {
  code?: string
  userMessage?: string
  userParams?: { [key: string]: string }
  hostname?: string
  location?: PersistentConnectionChangeTopicErrorLocation
}

export interface PersistentConnectionChangeTopicErrorLocation {
  function?: string
  fileID?: string
  line?: number
}

export interface PersistentConnectionChangeTopicPersistentConnectionChangeEvent {
  errorInfo?: PersistentConnectionChangeTopicErrorInfo
  stationId?: string
  userId?: string
  persistentState?: _Open<"UNKNOWN" | "PERSISTED" | "ACTIVE_CALL" | "DISCONNECTED" | "FAILED">
  eventTime?: string
}

export interface PhoneChangeTopicEdgeReference {
  id?: string
  name?: string
  selfUri?: string
}

export interface PhoneChangeTopicLineStatus {
  id?: string
  reachable?: boolean
  addressOfRecord?: string
  contactAddresses?: string[]
  reachableStateTime?: string
}

export interface PhoneChangeTopicPhone {
  userAgentInfo?: PhoneChangeTopicUserAgentInfo
  id?: string
  status?: PhoneChangeTopicPhoneStatus
  secondaryStatus?: PhoneChangeTopicPhoneStatus
}

export interface PhoneChangeTopicPhoneStatus {
  id?: string
  operationalStatus?: _Open<"OPERATIONAL" | "DEGRADED" | "OFFLINE">
  edge?: PhoneChangeTopicEdgeReference
  provision?: PhoneChangeTopicProvisionInfo
  lineStatuses?: PhoneChangeTopicLineStatus[]
  eventCreationTime?: string
}

export interface PhoneChangeTopicProvisionInfo {
  time?: string
  source?: string
  errorInfo?: string
}

export interface PhoneChangeTopicUserAgentInfo {
  firmwareVersion?: string
  manufacturer?: string
  model?: string
}

export type PolicyCondition = { [key: string]: any }

export interface PredictiveRouting {
  respectSkills?: boolean
  enableConversationScoreBiasing?: boolean
}

export interface PresenceEventOrganizationPresence {
  id?: string
  systemPresence?: string
}

export interface PresenceEventUserPresence {
  source?: string
  presenceDefinition?: PresenceEventOrganizationPresence
  primary?: boolean
  message?: string
  modifiedDate?: string
  futurePresenceDefinition?: PresenceEventOrganizationPresence
}

export interface ProgramTopicLinksTestPhraseDetectedPhrase {
  foundPhrase?: string
  snippet?: string
  confidence?: number
}

export interface ProgramTopicLinksTestPhraseMatchedTranscript {
  timestamp?: number
  transcriptId?: string
  communicationId?: string
  conversationId?: string
  mediaType?: _Open<"unknown" | "call" | "message" | "email" | "chat" | "callback" | "all">
  detectedPhrases?: ProgramTopicLinksTestPhraseDetectedPhrase[]
}

export interface ProgramTopicLinksTestTopicPhraseResults {
  processedTranscriptsCount?: number
  matchedTranscriptsCount?: number
  matchedTranscripts?: ProgramTopicLinksTestPhraseMatchedTranscript[]
}

export interface ProgramTopicLinksTopicsDefinitionsJob {
  id?: string
  state?: _Open<"Completed" | "Running" | "Failed">
  testTopicPhraseResults?: ProgramTopicLinksTestTopicPhraseResults[]
  genAIPhrasesResults?: string[]
}

export interface PropertyDefinition {
  title?: string
  description?: string
  type?: string[]
  pattern?: string
  format?: string
  items?: Items
  properties?: { [key: string]: PropertyDefinition }
}

export interface PublishProgramTestPhraseDetectedPhrase {
  foundPhrase?: string
  snippet?: string
  confidence?: number
}

export interface PublishProgramTestPhraseMatchedTranscript {
  timestamp?: number
  transcriptId?: string
  communicationId?: string
  conversationId?: string
  mediaType?: _Open<"unknown" | "call" | "message" | "email" | "chat" | "callback" | "all">
  detectedPhrases?: PublishProgramTestPhraseDetectedPhrase[]
}

export interface PublishProgramTestTopicPhraseResults {
  processedTranscriptsCount?: number
  matchedTranscriptsCount?: number
  matchedTranscripts?: PublishProgramTestPhraseMatchedTranscript[]
}

export interface PublishProgramTopicsDefinitionsJob {
  id?: string
  state?: _Open<"Completed" | "Running" | "Failed">
  testTopicPhraseResults?: PublishProgramTestTopicPhraseResults[]
  genAIPhrasesResults?: string[]
}

export interface PublishTopicTestPhraseDetectedPhrase {
  foundPhrase?: string
  snippet?: string
  confidence?: number
}

export interface PublishTopicTestPhraseMatchedTranscript {
  timestamp?: number
  transcriptId?: string
  communicationId?: string
  conversationId?: string
  mediaType?: _Open<"unknown" | "call" | "message" | "email" | "chat" | "callback" | "all">
  detectedPhrases?: PublishTopicTestPhraseDetectedPhrase[]
}

export interface PublishTopicTestTopicPhraseResults {
  processedTranscriptsCount?: number
  matchedTranscriptsCount?: number
  matchedTranscripts?: PublishTopicTestPhraseMatchedTranscript[]
}

export interface PublishTopicTopicsDefinitionsJob {
  id?: string
  state?: _Open<"Completed" | "Running" | "Failed">
  testTopicPhraseResults?: PublishTopicTestTopicPhraseResults[]
  genAIPhrasesResults?: string[]
}

export type QueryDivision = { [key: string]: any }

export interface QueryProcessingConfig {
  knowledgeQueryProcessing: _Open<"ClassificationOnly" | "ClassificationAndReformulation" | "None">
}

export interface QueryReformulationContext {
  knowledgeClassification?: _Open<"Unknown" | "Yes" | "No" | "Maybe">
  reformulatedQuery?: string
}

export interface QueueConversationCallEventTopicCallConversation {
  id?: string
  name?: string
  participants?: QueueConversationCallEventTopicCallMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: QueueConversationCallEventTopicConversationDivisionMembership[]
  recordingState?: _Open<"none" | "active" | "paused">
  securePause?: boolean
  maxParticipants?: number
}

export interface QueueConversationCallEventTopicCallMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: QueueConversationCallEventTopicUriReference
  queue?: QueueConversationCallEventTopicUriReference
  team?: QueueConversationCallEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: QueueConversationCallEventTopicErrorBody
  script?: QueueConversationCallEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: QueueConversationCallEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: QueueConversationCallEventTopicUriReference
  wrapup?: QueueConversationCallEventTopicWrapup
  conversationRoutingData?: QueueConversationCallEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: QueueConversationCallEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: QueueConversationCallEventTopicQueueMediaSettings
  muted?: boolean
  confined?: boolean
  recording?: boolean
  recordingState?: _Open<"none" | "active" | "paused">
  recordersState?: QueueConversationCallEventTopicRecordersState
  disposition?: QueueConversationCallEventTopicDisposition
  transferSource?: string
  securePause?: boolean
  group?: QueueConversationCallEventTopicUriReference
  ani?: string
  dnis?: string
  documentId?: string
  monitoredParticipantId?: string
  coachedParticipantId?: string
  bargedParticipantId?: string
  bargedTime?: string
  consultParticipantId?: string
  faxStatus?: QueueConversationCallEventTopicFaxStatus
  publicIpAddress?: string
}

export interface QueueConversationCallEventTopicConversationDivisionMembership {
  division?: QueueConversationCallEventTopicDomainEntityRef
  entities?: QueueConversationCallEventTopicDivisionEntityRef[]
}

export interface QueueConversationCallEventTopicConversationRoutingData {
  queue?: QueueConversationCallEventTopicUriReference
  language?: QueueConversationCallEventTopicUriReference
  priority?: number
  skills?: QueueConversationCallEventTopicUriReference[]
  scoredAgents?: QueueConversationCallEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface QueueConversationCallEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface QueueConversationCallEventTopicDisposition {
  name?: string
  analyzer?: string
  amdTimeout?: QueueConversationCallEventTopicDispositionAmdTimeout
  silentCallTimeout?: QueueConversationCallEventTopicDispositionSilentCallTimeout
}

export interface QueueConversationCallEventTopicDispositionAmdTimeout {
  timeoutMs?: number
  timerStartEvent?: string
  timerStartTime?: number
  timerEndTime?: number
}

export interface QueueConversationCallEventTopicDispositionSilentCallTimeout {
  timeoutMs?: number
  timerStartTime?: number
  timerEndTime?: number
}

export interface QueueConversationCallEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface QueueConversationCallEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface QueueConversationCallEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: QueueConversationCallEventTopicDetail[]
  errors?: QueueConversationCallEventTopicErrorBody[]
  limit?: QueueConversationCallEventTopicLimit
}

export interface QueueConversationCallEventTopicFaxStatus {
  direction?: string
  expectedPages?: number
  activePage?: number
  linesTransmitted?: number
  bytesTransmitted?: number
  dataRate?: number
  pageErrors?: number
  lineErrors?: number
}

export interface QueueConversationCallEventTopicJourneyAction {
  id?: string
  actionMap?: QueueConversationCallEventTopicJourneyActionMap
}

export interface QueueConversationCallEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface QueueConversationCallEventTopicJourneyContext {
  customer?: QueueConversationCallEventTopicJourneyCustomer
  customerSession?: QueueConversationCallEventTopicJourneyCustomerSession
  triggeringAction?: QueueConversationCallEventTopicJourneyAction
}

export interface QueueConversationCallEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface QueueConversationCallEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface QueueConversationCallEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface QueueConversationCallEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface QueueConversationCallEventTopicRecordersState {
  adhocState?: string
  customerExperienceState?: string
  agentExperienceState?: string
  snippetState?: string
}

export interface QueueConversationCallEventTopicScoredAgent {
  agent?: QueueConversationCallEventTopicUriReference
  score?: number
}

export interface QueueConversationCallEventTopicUriReference {
  id?: string
  name?: string
}

export interface QueueConversationCallEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface QueueConversationCallbackEventTopicCallbackConversation {
  id?: string
  name?: string
  participants?: QueueConversationCallbackEventTopicCallbackMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: QueueConversationCallbackEventTopicConversationDivisionMembership[]
}

export interface QueueConversationCallbackEventTopicCallbackMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: QueueConversationCallbackEventTopicUriReference
  queue?: QueueConversationCallbackEventTopicUriReference
  team?: QueueConversationCallbackEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: QueueConversationCallbackEventTopicErrorBody
  script?: QueueConversationCallbackEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: QueueConversationCallbackEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: QueueConversationCallbackEventTopicUriReference
  wrapup?: QueueConversationCallbackEventTopicWrapup
  conversationRoutingData?: QueueConversationCallbackEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: QueueConversationCallbackEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: QueueConversationCallbackEventTopicQueueMediaSettings
  outboundPreview?: QueueConversationCallbackEventTopicDialerPreview
  voicemail?: QueueConversationCallbackEventTopicVoicemail
  callbackNumbers?: string[]
  callbackUserName?: string
  skipEnabled?: boolean
  externalCampaign?: boolean
  timeoutSeconds?: number
  callbackScheduledTime?: string
  automatedCallbackConfigId?: string
}

export interface QueueConversationCallbackEventTopicConversationDivisionMembership {
  division?: QueueConversationCallbackEventTopicDomainEntityRef
  entities?: QueueConversationCallbackEventTopicDivisionEntityRef[]
}

export interface QueueConversationCallbackEventTopicConversationRoutingData {
  queue?: QueueConversationCallbackEventTopicUriReference
  language?: QueueConversationCallbackEventTopicUriReference
  priority?: number
  skills?: QueueConversationCallbackEventTopicUriReference[]
  scoredAgents?: QueueConversationCallbackEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface QueueConversationCallbackEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface QueueConversationCallbackEventTopicDialerPreview {
  id?: string
  contactId?: string
  contactListId?: string
  campaignId?: string
  phoneNumberColumns?: QueueConversationCallbackEventTopicPhoneNumberColumn[]
}

export interface QueueConversationCallbackEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface QueueConversationCallbackEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface QueueConversationCallbackEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: QueueConversationCallbackEventTopicDetail[]
  errors?: QueueConversationCallbackEventTopicErrorBody[]
  limit?: QueueConversationCallbackEventTopicLimit
}

export interface QueueConversationCallbackEventTopicJourneyAction {
  id?: string
  actionMap?: QueueConversationCallbackEventTopicJourneyActionMap
}

export interface QueueConversationCallbackEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface QueueConversationCallbackEventTopicJourneyContext {
  customer?: QueueConversationCallbackEventTopicJourneyCustomer
  customerSession?: QueueConversationCallbackEventTopicJourneyCustomerSession
  triggeringAction?: QueueConversationCallbackEventTopicJourneyAction
}

export interface QueueConversationCallbackEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface QueueConversationCallbackEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface QueueConversationCallbackEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface QueueConversationCallbackEventTopicPhoneNumberColumn {
  columnName?: string
  type?: string
}

export interface QueueConversationCallbackEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface QueueConversationCallbackEventTopicScoredAgent {
  agent?: QueueConversationCallbackEventTopicUriReference
  score?: number
}

export interface QueueConversationCallbackEventTopicUriReference {
  id?: string
  name?: string
}

export interface QueueConversationCallbackEventTopicVoicemail {
  id?: string
  uploadStatus?: _Open<"pending" | "complete" | "failed" | "timeout" | "none">
}

export interface QueueConversationCallbackEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface QueueConversationChatEventTopicChatConversation {
  id?: string
  name?: string
  participants?: QueueConversationChatEventTopicChatMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: QueueConversationChatEventTopicConversationDivisionMembership[]
}

export interface QueueConversationChatEventTopicChatMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: QueueConversationChatEventTopicUriReference
  queue?: QueueConversationChatEventTopicUriReference
  team?: QueueConversationChatEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: QueueConversationChatEventTopicErrorBody
  script?: QueueConversationChatEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: QueueConversationChatEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: QueueConversationChatEventTopicUriReference
  wrapup?: QueueConversationChatEventTopicWrapup
  conversationRoutingData?: QueueConversationChatEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: QueueConversationChatEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: QueueConversationChatEventTopicQueueMediaSettings
  roomId?: string
  avatarImageUrl?: string
}

export interface QueueConversationChatEventTopicConversationDivisionMembership {
  division?: QueueConversationChatEventTopicDomainEntityRef
  entities?: QueueConversationChatEventTopicDivisionEntityRef[]
}

export interface QueueConversationChatEventTopicConversationRoutingData {
  queue?: QueueConversationChatEventTopicUriReference
  language?: QueueConversationChatEventTopicUriReference
  priority?: number
  skills?: QueueConversationChatEventTopicUriReference[]
  scoredAgents?: QueueConversationChatEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface QueueConversationChatEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface QueueConversationChatEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface QueueConversationChatEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface QueueConversationChatEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: QueueConversationChatEventTopicDetail[]
  errors?: QueueConversationChatEventTopicErrorBody[]
  limit?: QueueConversationChatEventTopicLimit
}

export interface QueueConversationChatEventTopicJourneyAction {
  id?: string
  actionMap?: QueueConversationChatEventTopicJourneyActionMap
}

export interface QueueConversationChatEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface QueueConversationChatEventTopicJourneyContext {
  customer?: QueueConversationChatEventTopicJourneyCustomer
  customerSession?: QueueConversationChatEventTopicJourneyCustomerSession
  triggeringAction?: QueueConversationChatEventTopicJourneyAction
}

export interface QueueConversationChatEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface QueueConversationChatEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface QueueConversationChatEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface QueueConversationChatEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface QueueConversationChatEventTopicScoredAgent {
  agent?: QueueConversationChatEventTopicUriReference
  score?: number
}

export interface QueueConversationChatEventTopicUriReference {
  id?: string
  name?: string
}

export interface QueueConversationChatEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface QueueConversationCobrowseEventTopicCobrowseConversation {
  id?: string
  name?: string
  participants?: QueueConversationCobrowseEventTopicCobrowseMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: QueueConversationCobrowseEventTopicConversationDivisionMembership[]
}

export interface QueueConversationCobrowseEventTopicCobrowseMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: QueueConversationCobrowseEventTopicUriReference
  queue?: QueueConversationCobrowseEventTopicUriReference
  team?: QueueConversationCobrowseEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: QueueConversationCobrowseEventTopicErrorBody
  script?: QueueConversationCobrowseEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: QueueConversationCobrowseEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: QueueConversationCobrowseEventTopicUriReference
  wrapup?: QueueConversationCobrowseEventTopicWrapup
  conversationRoutingData?: QueueConversationCobrowseEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: QueueConversationCobrowseEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: QueueConversationCobrowseEventTopicQueueMediaSettings
  cobrowseSessionId?: string
  cobrowseRole?: string
  viewerUrl?: string
  providerEventTime?: string
  controlling?: string[]
}

export interface QueueConversationCobrowseEventTopicConversationDivisionMembership {
  division?: QueueConversationCobrowseEventTopicDomainEntityRef
  entities?: QueueConversationCobrowseEventTopicDivisionEntityRef[]
}

export interface QueueConversationCobrowseEventTopicConversationRoutingData {
  queue?: QueueConversationCobrowseEventTopicUriReference
  language?: QueueConversationCobrowseEventTopicUriReference
  priority?: number
  skills?: QueueConversationCobrowseEventTopicUriReference[]
  scoredAgents?: QueueConversationCobrowseEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface QueueConversationCobrowseEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface QueueConversationCobrowseEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface QueueConversationCobrowseEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface QueueConversationCobrowseEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: QueueConversationCobrowseEventTopicDetail[]
  errors?: QueueConversationCobrowseEventTopicErrorBody[]
  limit?: QueueConversationCobrowseEventTopicLimit
}

export interface QueueConversationCobrowseEventTopicJourneyAction {
  id?: string
  actionMap?: QueueConversationCobrowseEventTopicJourneyActionMap
}

export interface QueueConversationCobrowseEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface QueueConversationCobrowseEventTopicJourneyContext {
  customer?: QueueConversationCobrowseEventTopicJourneyCustomer
  customerSession?: QueueConversationCobrowseEventTopicJourneyCustomerSession
  triggeringAction?: QueueConversationCobrowseEventTopicJourneyAction
}

export interface QueueConversationCobrowseEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface QueueConversationCobrowseEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface QueueConversationCobrowseEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface QueueConversationCobrowseEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface QueueConversationCobrowseEventTopicScoredAgent {
  agent?: QueueConversationCobrowseEventTopicUriReference
  score?: number
}

export interface QueueConversationCobrowseEventTopicUriReference {
  id?: string
  name?: string
}

export interface QueueConversationCobrowseEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface QueueConversationEmailEventTopicAttachment {
  attachmentId?: string
  name?: string
  contentUri?: string
  contentType?: string
  contentLength?: number
}

export interface QueueConversationEmailEventTopicConversationDivisionMembership {
  division?: QueueConversationEmailEventTopicDomainEntityRef
  entities?: QueueConversationEmailEventTopicDivisionEntityRef[]
}

export interface QueueConversationEmailEventTopicConversationRoutingData {
  queue?: QueueConversationEmailEventTopicUriReference
  language?: QueueConversationEmailEventTopicUriReference
  priority?: number
  skills?: QueueConversationEmailEventTopicUriReference[]
  scoredAgents?: QueueConversationEmailEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface QueueConversationEmailEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface QueueConversationEmailEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface QueueConversationEmailEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface QueueConversationEmailEventTopicEmailConversation {
  id?: string
  name?: string
  participants?: QueueConversationEmailEventTopicEmailMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: QueueConversationEmailEventTopicConversationDivisionMembership[]
}

export interface QueueConversationEmailEventTopicEmailMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: QueueConversationEmailEventTopicUriReference
  queue?: QueueConversationEmailEventTopicUriReference
  team?: QueueConversationEmailEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: QueueConversationEmailEventTopicErrorBody
  script?: QueueConversationEmailEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: QueueConversationEmailEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: QueueConversationEmailEventTopicUriReference
  wrapup?: QueueConversationEmailEventTopicWrapup
  conversationRoutingData?: QueueConversationEmailEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: QueueConversationEmailEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: QueueConversationEmailEventTopicQueueMediaSettings
  subject?: string
  messagesSent?: number
  autoGenerated?: boolean
  messageId?: string
  draftAttachments?: QueueConversationEmailEventTopicAttachment[]
  spam?: boolean
}

export interface QueueConversationEmailEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: QueueConversationEmailEventTopicDetail[]
  errors?: QueueConversationEmailEventTopicErrorBody[]
  limit?: QueueConversationEmailEventTopicLimit
}

export interface QueueConversationEmailEventTopicJourneyAction {
  id?: string
  actionMap?: QueueConversationEmailEventTopicJourneyActionMap
}

export interface QueueConversationEmailEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface QueueConversationEmailEventTopicJourneyContext {
  customer?: QueueConversationEmailEventTopicJourneyCustomer
  customerSession?: QueueConversationEmailEventTopicJourneyCustomerSession
  triggeringAction?: QueueConversationEmailEventTopicJourneyAction
}

export interface QueueConversationEmailEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface QueueConversationEmailEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface QueueConversationEmailEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface QueueConversationEmailEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface QueueConversationEmailEventTopicScoredAgent {
  agent?: QueueConversationEmailEventTopicUriReference
  score?: number
}

export interface QueueConversationEmailEventTopicUriReference {
  id?: string
  name?: string
}

export interface QueueConversationEmailEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface QueueConversationEventTopicAddress {
  name?: string
  nameRaw?: string
  addressNormalized?: string
  addressRaw?: string
  addressDisplayable?: string
}

export interface QueueConversationEventTopicAfterCallWork {
  state?: _Open<"unknown" | "skipped" | "pending" | "complete" | "notApplicable">
  startTime?: string
  endTime?: string
}

export interface QueueConversationEventTopicAttachment {
  attachmentId?: string
  name?: string
  contentUri?: string
  contentType?: string
  contentLength?: number
}

export interface QueueConversationEventTopicCall {
  id?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "uploading" | "converting" | "transmitting" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "uploading" | "converting" | "transmitting" | "none">
  recording?: boolean
  recordingState?: _Open<"none" | "active" | "paused">
  recordersState?: QueueConversationEventTopicRecordersState
  muted?: boolean
  confined?: boolean
  held?: boolean
  securePause?: boolean
  errorInfo?: QueueConversationEventTopicErrorDetails
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  direction?: _Open<"outbound" | "inbound">
  documentId?: string
  self?: QueueConversationEventTopicAddress
  other?: QueueConversationEventTopicAddress
  provider?: string
  scriptId?: string
  peerId?: string
  connectedTime?: string
  disconnectedTime?: string
  disconnectReasons?: QueueConversationEventTopicDisconnectReason[]
  faxStatus?: QueueConversationEventTopicFaxStatus
  uuiData?: string
  bargedTime?: string
  wrapup?: QueueConversationEventTopicWrapup
  afterCallWork?: QueueConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  agentAssistantId?: string
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings
  disposition?: QueueConversationEventTopicDisposition
  transferSource?: string
  publicIpAddress?: string
}

export interface QueueConversationEventTopicCallback {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "scheduled" | "uploading" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "scheduled" | "uploading" | "none">
  id?: string
  direction?: _Open<"inbound" | "outbound">
  held?: boolean
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  dialerPreview?: QueueConversationEventTopicDialerPreview
  voicemail?: QueueConversationEventTopicVoicemail
  callbackNumbers?: string[]
  callbackUserName?: string
  scriptId?: string
  peerId?: string
  externalCampaign?: boolean
  skipEnabled?: boolean
  provider?: string
  timeoutSeconds?: number
  connectedTime?: string
  disconnectedTime?: string
  callbackScheduledTime?: string
  automatedCallbackConfigId?: string
  wrapup?: QueueConversationEventTopicWrapup
  afterCallWork?: QueueConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  callerId?: string
  callerIdName?: string
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings
}

export interface QueueConversationEventTopicChat {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  id?: string
  provider?: string
  scriptId?: string
  peerId?: string
  roomId?: string
  avatarImageUrl?: string
  held?: boolean
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  journeyContext?: QueueConversationEventTopicJourneyContext
  wrapup?: QueueConversationEventTopicWrapup
  afterCallWork?: QueueConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings
}

export interface QueueConversationEventTopicCobrowse {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  id?: string
  self?: QueueConversationEventTopicAddress
  roomId?: string
  cobrowseSessionId?: string
  cobrowseRole?: string
  controlling?: string[]
  viewerUrl?: string
  provider?: string
  scriptId?: string
  peerId?: string
  providerEventTime?: string
  connectedTime?: string
  disconnectedTime?: string
  wrapup?: QueueConversationEventTopicWrapup
  afterCallWork?: QueueConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings
}

export interface QueueConversationEventTopicConversation {
  id?: string
  maxParticipants?: number
  participants?: QueueConversationEventTopicParticipant[]
  recentTransfers?: QueueConversationEventTopicTransferResponse[]
  recordingState?: string
  address?: string
  externalTag?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  securePause?: boolean
  inactivityTimeout?: string
  associatedConversation?: QueueConversationEventTopicDomainEntityRef
  consultationConversations?: QueueConversationEventTopicDomainEntityRef[]
  divisions?: QueueConversationEventTopicConversationDivisionMembership[]
}

export interface QueueConversationEventTopicConversationDivisionMembership {
  division?: QueueConversationEventTopicDomainEntityRef
  entities?: QueueConversationEventTopicDivisionEntityRef[]
}

export interface QueueConversationEventTopicConversationRoutingData {
  queue?: QueueConversationEventTopicUriReference
  language?: QueueConversationEventTopicUriReference
  priority?: number
  skills?: QueueConversationEventTopicUriReference[]
  scoredAgents?: QueueConversationEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface QueueConversationEventTopicDialerPreview {
  id?: string
  contactId?: string
  contactListId?: string
  campaignId?: string
  phoneNumberColumns?: QueueConversationEventTopicPhoneNumberColumn[]
}

export interface QueueConversationEventTopicDisconnectReason {
  type?: _Open<"q850" | "sip">
  code?: number
  phrase?: string
  reason?: string
}

export interface QueueConversationEventTopicDisposition {
  name?: string
  analyzer?: string
  amdTimeout?: QueueConversationEventTopicDispositionAmdTimeout
  silentCallTimeout?: QueueConversationEventTopicDispositionSilentCallTimeout
}

export interface QueueConversationEventTopicDispositionAmdTimeout {
  timeoutMs?: number
  timerStartEvent?: string
  timerStartTime?: number
  timerEndTime?: number
}

export interface QueueConversationEventTopicDispositionSilentCallTimeout {
  timeoutMs?: number
  timerStartTime?: number
  timerEndTime?: number
}

export interface QueueConversationEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface QueueConversationEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface QueueConversationEventTopicEmail {
  id?: string
  state?: _Open<"alerting" | "connected" | "disconnected" | "none" | "transmitting" | "parked">
  initialState?: _Open<"alerting" | "connected" | "disconnected" | "none" | "transmitting" | "parked">
  held?: boolean
  autoGenerated?: boolean
  subject?: string
  provider?: string
  scriptId?: string
  peerId?: string
  messagesSent?: number
  errorInfo?: QueueConversationEventTopicErrorDetails
  disconnectType?: _Open<"endpoint" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  messageId?: string
  direction?: _Open<"outbound" | "inbound">
  draftAttachments?: QueueConversationEventTopicAttachment[]
  spam?: boolean
  wrapup?: QueueConversationEventTopicWrapup
  afterCallWork?: QueueConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings
  resumeTime?: string
  parkTime?: string
}

export interface QueueConversationEventTopicErrorDetails {
  status?: number
  code?: string
  message?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  uri?: string
}

export interface QueueConversationEventTopicFaxStatus {
  direction?: string
  expectedPages?: number
  activePage?: number
  linesTransmitted?: number
  bytesTransmitted?: number
  baudRate?: number
  pageErrors?: number
  lineErrors?: number
}

export interface QueueConversationEventTopicInternalMessage {
  id?: string
  state?: _Open<"alerting" | "connected" | "disconnected">
  initialState?: _Open<"alerting" | "connected" | "disconnected">
  provider?: string
  peerId?: string
  disconnectType?: _Open<"client" | "system" | "peer" | "transfer">
  connectedTime?: string
  disconnectedTime?: string
  targetUserId?: string
  sourceUserId?: string
  toAddress?: QueueConversationEventTopicAddress
  fromAddress?: QueueConversationEventTopicAddress
  messages?: QueueConversationEventTopicInternalMessageDetails[]
}

export interface QueueConversationEventTopicInternalMessageDetails {
  messageId?: string
  messageTime?: string
}

export interface QueueConversationEventTopicJourneyAction {
  id?: string
  actionMap?: QueueConversationEventTopicJourneyActionMap
}

export interface QueueConversationEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface QueueConversationEventTopicJourneyContext {
  customer?: QueueConversationEventTopicJourneyCustomer
  customerSession?: QueueConversationEventTopicJourneyCustomerSession
  triggeringAction?: QueueConversationEventTopicJourneyAction
}

export interface QueueConversationEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface QueueConversationEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface QueueConversationEventTopicMessage {
  id?: string
  state?: _Open<"alerting" | "connected" | "disconnected" | "parked">
  initialState?: _Open<"alerting" | "connected" | "disconnected" | "parked">
  direction?: _Open<"outbound" | "inbound">
  held?: boolean
  errorInfo?: QueueConversationEventTopicErrorDetails
  provider?: string
  scriptId?: string
  peerId?: string
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  toAddress?: QueueConversationEventTopicAddress
  fromAddress?: QueueConversationEventTopicAddress
  messages?: QueueConversationEventTopicMessageDetails[]
  messagesTranscriptUri?: string
  type?: _Open<"unknown" | "sms" | "twitter" | "facebook" | "line" | "viber" | "wechat" | "whatsapp" | "telegram" | "kakao" | "webmessaging" | "open" | "instagram" | "apple">
  recipientCountry?: string
  recipientType?: string
  journeyContext?: QueueConversationEventTopicJourneyContext
  wrapup?: QueueConversationEventTopicWrapup
  afterCallWork?: QueueConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  agentAssistantId?: string
  engagementSource?: string
  byoSmsIntegrationId?: string
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings
  resumeTime?: string
  parkTime?: string
}

export interface QueueConversationEventTopicMessageDetails {
  messageId?: string
  messageTime?: string
  messageStatus?: _Open<"queued" | "sent" | "failed" | "received" | "delivery-success" | "delivery-failed" | "read" | "removed" | "published">
  messageSegmentCount?: number
  media?: QueueConversationEventTopicMessageMedia[]
  errorInfo?: QueueConversationEventTopicErrorDetails
  stickers?: QueueConversationEventTopicMessageSticker[]
  messageMetadata?: QueueConversationEventTopicMessageMetadata
  socialVisibility?: _Open<"private" | "public">
}

export interface QueueConversationEventTopicMessageMedia {
  url?: string
  mediaType?: string
  contentLengthBytes?: number
  name?: string
  id?: string
}

export interface QueueConversationEventTopicMessageMetadata {
  type?: string
  events?: QueueConversationEventTopicMessageMetadataEvent[]
  content?: QueueConversationEventTopicMessageMetadataContent[]
}

export interface QueueConversationEventTopicMessageMetadataContent {
  contentType?: string
  subType?: string
}

export interface QueueConversationEventTopicMessageMetadataEvent {
  eventType?: string
  subType?: string
}

export interface QueueConversationEventTopicMessageSticker {
  url?: string
  id?: string
}

export interface QueueConversationEventTopicParticipant {
  id?: string
  connectedTime?: string
  endTime?: string
  userId?: string
  externalContactId?: string
  externalContactInitialDivisionId?: string
  externalOrganizationId?: string
  name?: string
  queueId?: string
  groupId?: string
  teamId?: string
  purpose?: string
  consultParticipantId?: string
  address?: string
  wrapupRequired?: boolean
  wrapupExpected?: boolean
  wrapupPrompt?: string
  wrapupTimeoutMs?: number
  wrapup?: QueueConversationEventTopicWrapup
  startAcwTime?: string
  endAcwTime?: string
  conversationRoutingData?: QueueConversationEventTopicConversationRoutingData
  alertingTimeoutMs?: number
  monitoredParticipantId?: string
  screenMonitoredParticipantId?: string
  coachedParticipantId?: string
  bargedParticipantId?: string
  mediaRoles?: string[]
  screenRecordingState?: _Open<"requested" | "active" | "paused" | "stopped" | "error" | "timeout">
  flaggedReason?: string
  attributes?: { [key: string]: string }
  calls?: QueueConversationEventTopicCall[]
  callbacks?: QueueConversationEventTopicCallback[]
  chats?: QueueConversationEventTopicChat[]
  cobrowsesessions?: QueueConversationEventTopicCobrowse[]
  emails?: QueueConversationEventTopicEmail[]
  messages?: QueueConversationEventTopicMessage[]
  internalMessages?: QueueConversationEventTopicInternalMessage[]
  screenMonitorings?: QueueConversationEventTopicScreenMonitoring[]
  screenshares?: QueueConversationEventTopicScreenShare[]
  socialExpressions?: QueueConversationEventTopicSocialExpression[]
  videos?: QueueConversationEventTopicVideo[]
  workflow?: QueueConversationEventTopicWorkflow
}

export interface QueueConversationEventTopicPhoneNumberColumn {
  columnName?: string
  type?: string
}

export interface QueueConversationEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface QueueConversationEventTopicRecordersState {
  adhocState?: string
  customerExperienceState?: string
  agentExperienceState?: string
  snippetState?: string
}

export interface QueueConversationEventTopicScoredAgent {
  agent?: QueueConversationEventTopicUriReference
  score?: number
}

export interface QueueConversationEventTopicScreenMonitoring {
  id?: string
  state?: _Open<"none" | "connected" | "disconnected">
  initialState?: _Open<"none" | "connected" | "disconnected">
  provider?: string
  disconnectType?: _Open<"system">
  connectedTime?: string
  disconnectedTime?: string
  targetUserId?: string
  screenMonitoringId?: string
  monitoringType?: _Open<"Unknown" | "AgentLevel" | "ConversationLevel">
  count?: number
}

export interface QueueConversationEventTopicScreenShare {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  self?: QueueConversationEventTopicAddress
  id?: string
  context?: string
  sharing?: boolean
  provider?: string
  scriptId?: string
  peerId?: string
  peerCount?: number
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  connectedTime?: string
  disconnectedTime?: string
  wrapup?: QueueConversationEventTopicWrapup
  afterCallWork?: QueueConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings
}

export interface QueueConversationEventTopicSocialExpression {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  id?: string
  socialMediaId?: string
  socialMediaHub?: string
  socialUserName?: string
  previewText?: string
  recordingId?: string
  held?: boolean
  provider?: string
  scriptId?: string
  peerId?: string
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  wrapup?: QueueConversationEventTopicWrapup
  afterCallWork?: QueueConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
}

export interface QueueConversationEventTopicTransferDestination {
  userId?: string
  address?: string
}

export interface QueueConversationEventTopicTransferInitiator {
  userId?: string
}

export interface QueueConversationEventTopicTransferModifedBy {
  id?: string
  selfUri?: string
}

export interface QueueConversationEventTopicTransferResponse {
  id?: string
  state?: _Open<"pending" | "active" | "complete" | "canceled" | "failed" | "timeout" | "unknown">
  dateIssued?: string
  initiator?: QueueConversationEventTopicTransferInitiator
  modifiedBy?: QueueConversationEventTopicTransferModifedBy
  destination?: QueueConversationEventTopicTransferDestination
  transferType?: _Open<"attended" | "unattended">
}

export interface QueueConversationEventTopicUriReference {
  id?: string
  name?: string
}

export interface QueueConversationEventTopicVideo {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  self?: QueueConversationEventTopicAddress
  id?: string
  context?: string
  audioMuted?: boolean
  videoMuted?: boolean
  sharingScreen?: boolean
  peerCount?: number
  provider?: string
  scriptId?: string
  peerId?: string
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  connectedTime?: string
  disconnectedTime?: string
  msids?: string[]
  wrapup?: QueueConversationEventTopicWrapup
  afterCallWork?: QueueConversationEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings
}

export interface QueueConversationEventTopicVoicemail {
  id?: string
  uploadStatus?: _Open<"pending" | "complete" | "failed" | "timeout" | "none">
}

export interface QueueConversationEventTopicWorkflow {
  workflowId?: string
}

export interface QueueConversationEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface QueueConversationMessageEventTopicConversationDivisionMembership {
  division?: QueueConversationMessageEventTopicDomainEntityRef
  entities?: QueueConversationMessageEventTopicDivisionEntityRef[]
}

export interface QueueConversationMessageEventTopicConversationRoutingData {
  queue?: QueueConversationMessageEventTopicUriReference
  language?: QueueConversationMessageEventTopicUriReference
  priority?: number
  skills?: QueueConversationMessageEventTopicUriReference[]
  scoredAgents?: QueueConversationMessageEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface QueueConversationMessageEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface QueueConversationMessageEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface QueueConversationMessageEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface QueueConversationMessageEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: QueueConversationMessageEventTopicDetail[]
  errors?: QueueConversationMessageEventTopicErrorBody[]
  limit?: QueueConversationMessageEventTopicLimit
}

export interface QueueConversationMessageEventTopicErrorDetails {
  status?: number
  code?: string
  message?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  uri?: string
}

export interface QueueConversationMessageEventTopicJourneyAction {
  id?: string
  actionMap?: QueueConversationMessageEventTopicJourneyActionMap
}

export interface QueueConversationMessageEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface QueueConversationMessageEventTopicJourneyContext {
  customer?: QueueConversationMessageEventTopicJourneyCustomer
  customerSession?: QueueConversationMessageEventTopicJourneyCustomerSession
  triggeringAction?: QueueConversationMessageEventTopicJourneyAction
}

export interface QueueConversationMessageEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface QueueConversationMessageEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface QueueConversationMessageEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface QueueConversationMessageEventTopicMessageConversation {
  id?: string
  name?: string
  participants?: QueueConversationMessageEventTopicMessageMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: QueueConversationMessageEventTopicConversationDivisionMembership[]
}

export interface QueueConversationMessageEventTopicMessageDetails {
  message?: QueueConversationMessageEventTopicUriReference
  messageTime?: string
  messageSegmentCount?: number
  messageStatus?: _Open<"queued" | "sent" | "failed" | "received" | "delivery-success" | "delivery-failed" | "read" | "removed" | "published">
  media?: QueueConversationMessageEventTopicMessageMedia[]
  stickers?: QueueConversationMessageEventTopicMessageSticker[]
  errorInfo?: QueueConversationMessageEventTopicErrorDetails
  messageMetadata?: QueueConversationMessageEventTopicMessageMetadata
  socialVisibility?: _Open<"private" | "public">
}

export interface QueueConversationMessageEventTopicMessageMedia {
  url?: string
  mediaType?: string
  contentLengthBytes?: number
  name?: string
  id?: string
}

export interface QueueConversationMessageEventTopicMessageMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: QueueConversationMessageEventTopicUriReference
  queue?: QueueConversationMessageEventTopicUriReference
  team?: QueueConversationMessageEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: QueueConversationMessageEventTopicErrorBody
  script?: QueueConversationMessageEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: QueueConversationMessageEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: QueueConversationMessageEventTopicUriReference
  wrapup?: QueueConversationMessageEventTopicWrapup
  conversationRoutingData?: QueueConversationMessageEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: QueueConversationMessageEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: QueueConversationMessageEventTopicQueueMediaSettings
  messages?: QueueConversationMessageEventTopicMessageDetails[]
  type?: _Open<"unknown" | "sms" | "twitter" | "facebook" | "line" | "viber" | "wechat" | "whatsapp" | "telegram" | "kakao" | "webmessaging" | "open" | "instagram" | "apple">
  recipientCountry?: string
  recipientType?: string
  byoSmsIntegrationId?: string
  engagementSource?: string
  monitoredParticipantId?: string
}

export interface QueueConversationMessageEventTopicMessageMetadata {
  type?: string
  events?: QueueConversationMessageEventTopicMessageMetadataEvent[]
  content?: QueueConversationMessageEventTopicMessageMetadataContent[]
}

export interface QueueConversationMessageEventTopicMessageMetadataContent {
  contentType?: string
  subType?: string
}

export interface QueueConversationMessageEventTopicMessageMetadataEvent {
  eventType?: string
  subType?: string
}

export interface QueueConversationMessageEventTopicMessageSticker {
  url?: string
  id?: string
}

export interface QueueConversationMessageEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface QueueConversationMessageEventTopicScoredAgent {
  agent?: QueueConversationMessageEventTopicUriReference
  score?: number
}

export interface QueueConversationMessageEventTopicUriReference {
  id?: string
  name?: string
}

export interface QueueConversationMessageEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface QueueConversationScreenShareEventTopicConversationDivisionMembership {
  division?: QueueConversationScreenShareEventTopicDomainEntityRef
  entities?: QueueConversationScreenShareEventTopicDivisionEntityRef[]
}

export interface QueueConversationScreenShareEventTopicConversationRoutingData {
  queue?: QueueConversationScreenShareEventTopicUriReference
  language?: QueueConversationScreenShareEventTopicUriReference
  priority?: number
  skills?: QueueConversationScreenShareEventTopicUriReference[]
  scoredAgents?: QueueConversationScreenShareEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface QueueConversationScreenShareEventTopicDetail {
  errorCode?: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

export interface QueueConversationScreenShareEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface QueueConversationScreenShareEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface QueueConversationScreenShareEventTopicErrorBody {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: QueueConversationScreenShareEventTopicDetail[]
  errors?: QueueConversationScreenShareEventTopicErrorBody[]
  limit?: QueueConversationScreenShareEventTopicLimit
}

export interface QueueConversationScreenShareEventTopicJourneyAction {
  id?: string
  actionMap?: QueueConversationScreenShareEventTopicJourneyActionMap
}

export interface QueueConversationScreenShareEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface QueueConversationScreenShareEventTopicJourneyContext {
  customer?: QueueConversationScreenShareEventTopicJourneyCustomer
  customerSession?: QueueConversationScreenShareEventTopicJourneyCustomerSession
  triggeringAction?: QueueConversationScreenShareEventTopicJourneyAction
}

export interface QueueConversationScreenShareEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface QueueConversationScreenShareEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface QueueConversationScreenShareEventTopicLimit {
  key?: string
  namespace?: _Open<"agent.assistant" | "analytics.alerting" | "analytics" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "callback" | "cobrowse" | "content.management" | "conversation" | "dataactions" | "datatables" | "directory" | "email" | "event.orchestration" | "external.contacts" | "gcv" | "gdpr" | "groups" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "search" | "secondary.automation.testing" | "skills" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "task.management" | "telephony.configuration" | "usage" | "users" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management">
  value?: number
  documented?: boolean
}

export interface QueueConversationScreenShareEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface QueueConversationScreenShareEventTopicScoredAgent {
  agent?: QueueConversationScreenShareEventTopicUriReference
  score?: number
}

export interface QueueConversationScreenShareEventTopicScreenShareConversation {
  id?: string
  name?: string
  participants?: QueueConversationScreenShareEventTopicScreenShareMediaParticipant[]
  otherMediaUris?: string[]
  address?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  inactivityTimeout?: string
  divisions?: QueueConversationScreenShareEventTopicConversationDivisionMembership[]
}

export interface QueueConversationScreenShareEventTopicScreenShareMediaParticipant {
  id?: string
  name?: string
  address?: string
  startTime?: string
  connectedTime?: string
  endTime?: string
  startHoldTime?: string
  purpose?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "scheduled" | "parked" | "none">
  direction?: _Open<"inbound" | "outbound">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "timeout" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  held?: boolean
  wrapupRequired?: boolean
  wrapupPrompt?: string
  user?: QueueConversationScreenShareEventTopicUriReference
  queue?: QueueConversationScreenShareEventTopicUriReference
  team?: QueueConversationScreenShareEventTopicUriReference
  attributes?: { [key: string]: string }
  errorInfo?: QueueConversationScreenShareEventTopicErrorBody
  script?: QueueConversationScreenShareEventTopicUriReference
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  alertingTimeoutMs?: number
  provider?: string
  externalContact?: QueueConversationScreenShareEventTopicUriReference
  externalContactInitialDivisionId?: string
  externalOrganization?: QueueConversationScreenShareEventTopicUriReference
  wrapup?: QueueConversationScreenShareEventTopicWrapup
  conversationRoutingData?: QueueConversationScreenShareEventTopicConversationRoutingData
  peer?: string
  screenRecordingState?: string
  flaggedReason?: _Open<"general">
  journeyContext?: QueueConversationScreenShareEventTopicJourneyContext
  startAcwTime?: string
  endAcwTime?: string
  resumeTime?: string
  parkTime?: string
  mediaRoles?: string[]
  queueMediaSettings?: QueueConversationScreenShareEventTopicQueueMediaSettings
  context?: string
  peerCount?: number
  sharing?: boolean
}

export interface QueueConversationScreenShareEventTopicUriReference {
  id?: string
  name?: string
}

export interface QueueConversationScreenShareEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface QueueConversationSocialExpressionEventTopicAddress {
  name?: string
  nameRaw?: string
  addressNormalized?: string
  addressRaw?: string
  addressDisplayable?: string
}

export interface QueueConversationSocialExpressionEventTopicAfterCallWork {
  state?: _Open<"unknown" | "skipped" | "pending" | "complete" | "notApplicable">
  startTime?: string
  endTime?: string
}

export interface QueueConversationSocialExpressionEventTopicAttachment {
  attachmentId?: string
  name?: string
  contentUri?: string
  contentType?: string
  contentLength?: number
}

export interface QueueConversationSocialExpressionEventTopicCall {
  id?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "uploading" | "converting" | "transmitting" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "uploading" | "converting" | "transmitting" | "none">
  recording?: boolean
  recordingState?: _Open<"none" | "active" | "paused">
  recordersState?: QueueConversationSocialExpressionEventTopicRecordersState
  muted?: boolean
  confined?: boolean
  held?: boolean
  securePause?: boolean
  errorInfo?: QueueConversationSocialExpressionEventTopicErrorDetails
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  direction?: _Open<"outbound" | "inbound">
  documentId?: string
  self?: QueueConversationSocialExpressionEventTopicAddress
  other?: QueueConversationSocialExpressionEventTopicAddress
  provider?: string
  scriptId?: string
  peerId?: string
  connectedTime?: string
  disconnectedTime?: string
  disconnectReasons?: QueueConversationSocialExpressionEventTopicDisconnectReason[]
  faxStatus?: QueueConversationSocialExpressionEventTopicFaxStatus
  uuiData?: string
  bargedTime?: string
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  agentAssistantId?: string
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings
  disposition?: QueueConversationSocialExpressionEventTopicDisposition
  transferSource?: string
  publicIpAddress?: string
}

export interface QueueConversationSocialExpressionEventTopicCallback {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "scheduled" | "uploading" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "scheduled" | "uploading" | "none">
  id?: string
  direction?: _Open<"inbound" | "outbound">
  held?: boolean
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  dialerPreview?: QueueConversationSocialExpressionEventTopicDialerPreview
  voicemail?: QueueConversationSocialExpressionEventTopicVoicemail
  callbackNumbers?: string[]
  callbackUserName?: string
  scriptId?: string
  peerId?: string
  externalCampaign?: boolean
  skipEnabled?: boolean
  provider?: string
  timeoutSeconds?: number
  connectedTime?: string
  disconnectedTime?: string
  callbackScheduledTime?: string
  automatedCallbackConfigId?: string
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  callerId?: string
  callerIdName?: string
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings
}

export interface QueueConversationSocialExpressionEventTopicChat {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  id?: string
  provider?: string
  scriptId?: string
  peerId?: string
  roomId?: string
  avatarImageUrl?: string
  held?: boolean
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  journeyContext?: QueueConversationSocialExpressionEventTopicJourneyContext
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings
}

export interface QueueConversationSocialExpressionEventTopicCobrowse {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  id?: string
  self?: QueueConversationSocialExpressionEventTopicAddress
  roomId?: string
  cobrowseSessionId?: string
  cobrowseRole?: string
  controlling?: string[]
  viewerUrl?: string
  provider?: string
  scriptId?: string
  peerId?: string
  providerEventTime?: string
  connectedTime?: string
  disconnectedTime?: string
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings
}

export interface QueueConversationSocialExpressionEventTopicConversation {
  id?: string
  maxParticipants?: number
  participants?: QueueConversationSocialExpressionEventTopicParticipant[]
  recentTransfers?: QueueConversationSocialExpressionEventTopicTransferResponse[]
  recordingState?: string
  address?: string
  externalTag?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  securePause?: boolean
  inactivityTimeout?: string
  associatedConversation?: QueueConversationSocialExpressionEventTopicDomainEntityRef
  consultationConversations?: QueueConversationSocialExpressionEventTopicDomainEntityRef[]
  divisions?: QueueConversationSocialExpressionEventTopicConversationDivisionMembership[]
}

export interface QueueConversationSocialExpressionEventTopicConversationDivisionMembership {
  division?: QueueConversationSocialExpressionEventTopicDomainEntityRef
  entities?: QueueConversationSocialExpressionEventTopicDivisionEntityRef[]
}

export interface QueueConversationSocialExpressionEventTopicConversationRoutingData {
  queue?: QueueConversationSocialExpressionEventTopicUriReference
  language?: QueueConversationSocialExpressionEventTopicUriReference
  priority?: number
  skills?: QueueConversationSocialExpressionEventTopicUriReference[]
  scoredAgents?: QueueConversationSocialExpressionEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface QueueConversationSocialExpressionEventTopicDialerPreview {
  id?: string
  contactId?: string
  contactListId?: string
  campaignId?: string
  phoneNumberColumns?: QueueConversationSocialExpressionEventTopicPhoneNumberColumn[]
}

export interface QueueConversationSocialExpressionEventTopicDisconnectReason {
  type?: _Open<"q850" | "sip">
  code?: number
  phrase?: string
  reason?: string
}

export interface QueueConversationSocialExpressionEventTopicDisposition {
  name?: string
  analyzer?: string
  amdTimeout?: QueueConversationSocialExpressionEventTopicDispositionAmdTimeout
  silentCallTimeout?: QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout
}

export interface QueueConversationSocialExpressionEventTopicDispositionAmdTimeout {
  timeoutMs?: number
  timerStartEvent?: string
  timerStartTime?: number
  timerEndTime?: number
}

export interface QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout {
  timeoutMs?: number
  timerStartTime?: number
  timerEndTime?: number
}

export interface QueueConversationSocialExpressionEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface QueueConversationSocialExpressionEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface QueueConversationSocialExpressionEventTopicEmail {
  id?: string
  state?: _Open<"alerting" | "connected" | "disconnected" | "none" | "transmitting" | "parked">
  initialState?: _Open<"alerting" | "connected" | "disconnected" | "none" | "transmitting" | "parked">
  held?: boolean
  autoGenerated?: boolean
  subject?: string
  provider?: string
  scriptId?: string
  peerId?: string
  messagesSent?: number
  errorInfo?: QueueConversationSocialExpressionEventTopicErrorDetails
  disconnectType?: _Open<"endpoint" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  messageId?: string
  direction?: _Open<"outbound" | "inbound">
  draftAttachments?: QueueConversationSocialExpressionEventTopicAttachment[]
  spam?: boolean
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings
  resumeTime?: string
  parkTime?: string
}

export interface QueueConversationSocialExpressionEventTopicErrorDetails {
  status?: number
  code?: string
  message?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  uri?: string
}

export interface QueueConversationSocialExpressionEventTopicFaxStatus {
  direction?: string
  expectedPages?: number
  activePage?: number
  linesTransmitted?: number
  bytesTransmitted?: number
  baudRate?: number
  pageErrors?: number
  lineErrors?: number
}

export interface QueueConversationSocialExpressionEventTopicInternalMessage {
  id?: string
  state?: _Open<"alerting" | "connected" | "disconnected">
  initialState?: _Open<"alerting" | "connected" | "disconnected">
  provider?: string
  peerId?: string
  disconnectType?: _Open<"client" | "system" | "peer" | "transfer">
  connectedTime?: string
  disconnectedTime?: string
  targetUserId?: string
  sourceUserId?: string
  toAddress?: QueueConversationSocialExpressionEventTopicAddress
  fromAddress?: QueueConversationSocialExpressionEventTopicAddress
  messages?: QueueConversationSocialExpressionEventTopicInternalMessageDetails[]
}

export interface QueueConversationSocialExpressionEventTopicInternalMessageDetails {
  messageId?: string
  messageTime?: string
}

export interface QueueConversationSocialExpressionEventTopicJourneyAction {
  id?: string
  actionMap?: QueueConversationSocialExpressionEventTopicJourneyActionMap
}

export interface QueueConversationSocialExpressionEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface QueueConversationSocialExpressionEventTopicJourneyContext {
  customer?: QueueConversationSocialExpressionEventTopicJourneyCustomer
  customerSession?: QueueConversationSocialExpressionEventTopicJourneyCustomerSession
  triggeringAction?: QueueConversationSocialExpressionEventTopicJourneyAction
}

export interface QueueConversationSocialExpressionEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface QueueConversationSocialExpressionEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface QueueConversationSocialExpressionEventTopicMessage {
  id?: string
  state?: _Open<"alerting" | "connected" | "disconnected" | "parked">
  initialState?: _Open<"alerting" | "connected" | "disconnected" | "parked">
  direction?: _Open<"outbound" | "inbound">
  held?: boolean
  errorInfo?: QueueConversationSocialExpressionEventTopicErrorDetails
  provider?: string
  scriptId?: string
  peerId?: string
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  toAddress?: QueueConversationSocialExpressionEventTopicAddress
  fromAddress?: QueueConversationSocialExpressionEventTopicAddress
  messages?: QueueConversationSocialExpressionEventTopicMessageDetails[]
  messagesTranscriptUri?: string
  type?: _Open<"unknown" | "sms" | "twitter" | "facebook" | "line" | "viber" | "wechat" | "whatsapp" | "telegram" | "kakao" | "webmessaging" | "open" | "instagram" | "apple">
  recipientCountry?: string
  recipientType?: string
  journeyContext?: QueueConversationSocialExpressionEventTopicJourneyContext
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  agentAssistantId?: string
  engagementSource?: string
  byoSmsIntegrationId?: string
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings
  resumeTime?: string
  parkTime?: string
}

export interface QueueConversationSocialExpressionEventTopicMessageDetails {
  messageId?: string
  messageTime?: string
  messageStatus?: _Open<"queued" | "sent" | "failed" | "received" | "delivery-success" | "delivery-failed" | "read" | "removed" | "published">
  messageSegmentCount?: number
  media?: QueueConversationSocialExpressionEventTopicMessageMedia[]
  errorInfo?: QueueConversationSocialExpressionEventTopicErrorDetails
  stickers?: QueueConversationSocialExpressionEventTopicMessageSticker[]
  messageMetadata?: QueueConversationSocialExpressionEventTopicMessageMetadata
  socialVisibility?: _Open<"private" | "public">
}

export interface QueueConversationSocialExpressionEventTopicMessageMedia {
  url?: string
  mediaType?: string
  contentLengthBytes?: number
  name?: string
  id?: string
}

export interface QueueConversationSocialExpressionEventTopicMessageMetadata {
  type?: string
  events?: QueueConversationSocialExpressionEventTopicMessageMetadataEvent[]
  content?: QueueConversationSocialExpressionEventTopicMessageMetadataContent[]
}

export interface QueueConversationSocialExpressionEventTopicMessageMetadataContent {
  contentType?: string
  subType?: string
}

export interface QueueConversationSocialExpressionEventTopicMessageMetadataEvent {
  eventType?: string
  subType?: string
}

export interface QueueConversationSocialExpressionEventTopicMessageSticker {
  url?: string
  id?: string
}

export interface QueueConversationSocialExpressionEventTopicParticipant {
  id?: string
  connectedTime?: string
  endTime?: string
  userId?: string
  externalContactId?: string
  externalContactInitialDivisionId?: string
  externalOrganizationId?: string
  name?: string
  queueId?: string
  groupId?: string
  teamId?: string
  purpose?: string
  consultParticipantId?: string
  address?: string
  wrapupRequired?: boolean
  wrapupExpected?: boolean
  wrapupPrompt?: string
  wrapupTimeoutMs?: number
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup
  startAcwTime?: string
  endAcwTime?: string
  conversationRoutingData?: QueueConversationSocialExpressionEventTopicConversationRoutingData
  alertingTimeoutMs?: number
  monitoredParticipantId?: string
  screenMonitoredParticipantId?: string
  coachedParticipantId?: string
  bargedParticipantId?: string
  mediaRoles?: string[]
  screenRecordingState?: _Open<"requested" | "active" | "paused" | "stopped" | "error" | "timeout">
  flaggedReason?: string
  attributes?: { [key: string]: string }
  calls?: QueueConversationSocialExpressionEventTopicCall[]
  callbacks?: QueueConversationSocialExpressionEventTopicCallback[]
  chats?: QueueConversationSocialExpressionEventTopicChat[]
  cobrowsesessions?: QueueConversationSocialExpressionEventTopicCobrowse[]
  emails?: QueueConversationSocialExpressionEventTopicEmail[]
  messages?: QueueConversationSocialExpressionEventTopicMessage[]
  internalMessages?: QueueConversationSocialExpressionEventTopicInternalMessage[]
  screenMonitorings?: QueueConversationSocialExpressionEventTopicScreenMonitoring[]
  screenshares?: QueueConversationSocialExpressionEventTopicScreenShare[]
  socialExpressions?: QueueConversationSocialExpressionEventTopicSocialExpression[]
  videos?: QueueConversationSocialExpressionEventTopicVideo[]
  workflow?: QueueConversationSocialExpressionEventTopicWorkflow
}

export interface QueueConversationSocialExpressionEventTopicPhoneNumberColumn {
  columnName?: string
  type?: string
}

export interface QueueConversationSocialExpressionEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface QueueConversationSocialExpressionEventTopicRecordersState {
  adhocState?: string
  customerExperienceState?: string
  agentExperienceState?: string
  snippetState?: string
}

export interface QueueConversationSocialExpressionEventTopicScoredAgent {
  agent?: QueueConversationSocialExpressionEventTopicUriReference
  score?: number
}

export interface QueueConversationSocialExpressionEventTopicScreenMonitoring {
  id?: string
  state?: _Open<"none" | "connected" | "disconnected">
  initialState?: _Open<"none" | "connected" | "disconnected">
  provider?: string
  disconnectType?: _Open<"system">
  connectedTime?: string
  disconnectedTime?: string
  targetUserId?: string
  screenMonitoringId?: string
  monitoringType?: _Open<"Unknown" | "AgentLevel" | "ConversationLevel">
  count?: number
}

export interface QueueConversationSocialExpressionEventTopicScreenShare {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  self?: QueueConversationSocialExpressionEventTopicAddress
  id?: string
  context?: string
  sharing?: boolean
  provider?: string
  scriptId?: string
  peerId?: string
  peerCount?: number
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  connectedTime?: string
  disconnectedTime?: string
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings
}

export interface QueueConversationSocialExpressionEventTopicSocialExpression {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  id?: string
  socialMediaId?: string
  socialMediaHub?: string
  socialUserName?: string
  previewText?: string
  recordingId?: string
  held?: boolean
  provider?: string
  scriptId?: string
  peerId?: string
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
}

export interface QueueConversationSocialExpressionEventTopicTransferDestination {
  userId?: string
  address?: string
}

export interface QueueConversationSocialExpressionEventTopicTransferInitiator {
  userId?: string
}

export interface QueueConversationSocialExpressionEventTopicTransferModifedBy {
  id?: string
  selfUri?: string
}

export interface QueueConversationSocialExpressionEventTopicTransferResponse {
  id?: string
  state?: _Open<"pending" | "active" | "complete" | "canceled" | "failed" | "timeout" | "unknown">
  dateIssued?: string
  initiator?: QueueConversationSocialExpressionEventTopicTransferInitiator
  modifiedBy?: QueueConversationSocialExpressionEventTopicTransferModifedBy
  destination?: QueueConversationSocialExpressionEventTopicTransferDestination
  transferType?: _Open<"attended" | "unattended">
}

export interface QueueConversationSocialExpressionEventTopicUriReference {
  id?: string
  name?: string
}

export interface QueueConversationSocialExpressionEventTopicVideo {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  self?: QueueConversationSocialExpressionEventTopicAddress
  id?: string
  context?: string
  audioMuted?: boolean
  videoMuted?: boolean
  sharingScreen?: boolean
  peerCount?: number
  provider?: string
  scriptId?: string
  peerId?: string
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  connectedTime?: string
  disconnectedTime?: string
  msids?: string[]
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings
}

export interface QueueConversationSocialExpressionEventTopicVoicemail {
  id?: string
  uploadStatus?: _Open<"pending" | "complete" | "failed" | "timeout" | "none">
}

export interface QueueConversationSocialExpressionEventTopicWorkflow {
  workflowId?: string
}

export interface QueueConversationSocialExpressionEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export interface QueueConversationVideoEventTopicAddress {
  name?: string
  nameRaw?: string
  addressNormalized?: string
  addressRaw?: string
  addressDisplayable?: string
}

export interface QueueConversationVideoEventTopicAfterCallWork {
  state?: _Open<"unknown" | "skipped" | "pending" | "complete" | "notApplicable">
  startTime?: string
  endTime?: string
}

export interface QueueConversationVideoEventTopicAttachment {
  attachmentId?: string
  name?: string
  contentUri?: string
  contentType?: string
  contentLength?: number
}

export interface QueueConversationVideoEventTopicCall {
  id?: string
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "uploading" | "converting" | "transmitting" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "uploading" | "converting" | "transmitting" | "none">
  recording?: boolean
  recordingState?: _Open<"none" | "active" | "paused">
  recordersState?: QueueConversationVideoEventTopicRecordersState
  muted?: boolean
  confined?: boolean
  held?: boolean
  securePause?: boolean
  errorInfo?: QueueConversationVideoEventTopicErrorDetails
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  direction?: _Open<"outbound" | "inbound">
  documentId?: string
  self?: QueueConversationVideoEventTopicAddress
  other?: QueueConversationVideoEventTopicAddress
  provider?: string
  scriptId?: string
  peerId?: string
  connectedTime?: string
  disconnectedTime?: string
  disconnectReasons?: QueueConversationVideoEventTopicDisconnectReason[]
  faxStatus?: QueueConversationVideoEventTopicFaxStatus
  uuiData?: string
  bargedTime?: string
  wrapup?: QueueConversationVideoEventTopicWrapup
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  agentAssistantId?: string
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings
  disposition?: QueueConversationVideoEventTopicDisposition
  transferSource?: string
  publicIpAddress?: string
}

export interface QueueConversationVideoEventTopicCallback {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "scheduled" | "uploading" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "scheduled" | "uploading" | "none">
  id?: string
  direction?: _Open<"inbound" | "outbound">
  held?: boolean
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  dialerPreview?: QueueConversationVideoEventTopicDialerPreview
  voicemail?: QueueConversationVideoEventTopicVoicemail
  callbackNumbers?: string[]
  callbackUserName?: string
  scriptId?: string
  peerId?: string
  externalCampaign?: boolean
  skipEnabled?: boolean
  provider?: string
  timeoutSeconds?: number
  connectedTime?: string
  disconnectedTime?: string
  callbackScheduledTime?: string
  automatedCallbackConfigId?: string
  wrapup?: QueueConversationVideoEventTopicWrapup
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  callerId?: string
  callerIdName?: string
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings
}

export interface QueueConversationVideoEventTopicChat {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  id?: string
  provider?: string
  scriptId?: string
  peerId?: string
  roomId?: string
  avatarImageUrl?: string
  held?: boolean
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  journeyContext?: QueueConversationVideoEventTopicJourneyContext
  wrapup?: QueueConversationVideoEventTopicWrapup
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings
}

export interface QueueConversationVideoEventTopicCobrowse {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  id?: string
  self?: QueueConversationVideoEventTopicAddress
  roomId?: string
  cobrowseSessionId?: string
  cobrowseRole?: string
  controlling?: string[]
  viewerUrl?: string
  provider?: string
  scriptId?: string
  peerId?: string
  providerEventTime?: string
  connectedTime?: string
  disconnectedTime?: string
  wrapup?: QueueConversationVideoEventTopicWrapup
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings
}

export interface QueueConversationVideoEventTopicConversation {
  id?: string
  maxParticipants?: number
  participants?: QueueConversationVideoEventTopicParticipant[]
  recentTransfers?: QueueConversationVideoEventTopicTransferResponse[]
  recordingState?: string
  address?: string
  externalTag?: string
  utilizationLabelId?: string
  accessAttributes?: string[]
  securePause?: boolean
  inactivityTimeout?: string
  associatedConversation?: QueueConversationVideoEventTopicDomainEntityRef
  consultationConversations?: QueueConversationVideoEventTopicDomainEntityRef[]
  divisions?: QueueConversationVideoEventTopicConversationDivisionMembership[]
}

export interface QueueConversationVideoEventTopicConversationDivisionMembership {
  division?: QueueConversationVideoEventTopicDomainEntityRef
  entities?: QueueConversationVideoEventTopicDivisionEntityRef[]
}

export interface QueueConversationVideoEventTopicConversationRoutingData {
  queue?: QueueConversationVideoEventTopicUriReference
  language?: QueueConversationVideoEventTopicUriReference
  priority?: number
  skills?: QueueConversationVideoEventTopicUriReference[]
  scoredAgents?: QueueConversationVideoEventTopicScoredAgent[]
  skillExpressionId?: string
}

export interface QueueConversationVideoEventTopicDialerPreview {
  id?: string
  contactId?: string
  contactListId?: string
  campaignId?: string
  phoneNumberColumns?: QueueConversationVideoEventTopicPhoneNumberColumn[]
}

export interface QueueConversationVideoEventTopicDisconnectReason {
  type?: _Open<"q850" | "sip">
  code?: number
  phrase?: string
  reason?: string
}

export interface QueueConversationVideoEventTopicDisposition {
  name?: string
  analyzer?: string
  amdTimeout?: QueueConversationVideoEventTopicDispositionAmdTimeout
  silentCallTimeout?: QueueConversationVideoEventTopicDispositionSilentCallTimeout
}

export interface QueueConversationVideoEventTopicDispositionAmdTimeout {
  timeoutMs?: number
  timerStartEvent?: string
  timerStartTime?: number
  timerEndTime?: number
}

export interface QueueConversationVideoEventTopicDispositionSilentCallTimeout {
  timeoutMs?: number
  timerStartTime?: number
  timerEndTime?: number
}

export interface QueueConversationVideoEventTopicDivisionEntityRef {
  id?: string
  selfUri?: string
  dateDivisionUpdated?: string
}

export interface QueueConversationVideoEventTopicDomainEntityRef {
  id?: string
  selfUri?: string
}

export interface QueueConversationVideoEventTopicEmail {
  id?: string
  state?: _Open<"alerting" | "connected" | "disconnected" | "none" | "transmitting" | "parked">
  initialState?: _Open<"alerting" | "connected" | "disconnected" | "none" | "transmitting" | "parked">
  held?: boolean
  autoGenerated?: boolean
  subject?: string
  provider?: string
  scriptId?: string
  peerId?: string
  messagesSent?: number
  errorInfo?: QueueConversationVideoEventTopicErrorDetails
  disconnectType?: _Open<"endpoint" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  messageId?: string
  direction?: _Open<"outbound" | "inbound">
  draftAttachments?: QueueConversationVideoEventTopicAttachment[]
  spam?: boolean
  wrapup?: QueueConversationVideoEventTopicWrapup
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings
  resumeTime?: string
  parkTime?: string
}

export interface QueueConversationVideoEventTopicErrorDetails {
  status?: number
  code?: string
  message?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  uri?: string
}

export interface QueueConversationVideoEventTopicFaxStatus {
  direction?: string
  expectedPages?: number
  activePage?: number
  linesTransmitted?: number
  bytesTransmitted?: number
  baudRate?: number
  pageErrors?: number
  lineErrors?: number
}

export interface QueueConversationVideoEventTopicInternalMessage {
  id?: string
  state?: _Open<"alerting" | "connected" | "disconnected">
  initialState?: _Open<"alerting" | "connected" | "disconnected">
  provider?: string
  peerId?: string
  disconnectType?: _Open<"client" | "system" | "peer" | "transfer">
  connectedTime?: string
  disconnectedTime?: string
  targetUserId?: string
  sourceUserId?: string
  toAddress?: QueueConversationVideoEventTopicAddress
  fromAddress?: QueueConversationVideoEventTopicAddress
  messages?: QueueConversationVideoEventTopicInternalMessageDetails[]
}

export interface QueueConversationVideoEventTopicInternalMessageDetails {
  messageId?: string
  messageTime?: string
}

export interface QueueConversationVideoEventTopicJourneyAction {
  id?: string
  actionMap?: QueueConversationVideoEventTopicJourneyActionMap
}

export interface QueueConversationVideoEventTopicJourneyActionMap {
  id?: string
  version?: number
}

export interface QueueConversationVideoEventTopicJourneyContext {
  customer?: QueueConversationVideoEventTopicJourneyCustomer
  customerSession?: QueueConversationVideoEventTopicJourneyCustomerSession
  triggeringAction?: QueueConversationVideoEventTopicJourneyAction
}

export interface QueueConversationVideoEventTopicJourneyCustomer {
  id?: string
  idType?: string
}

export interface QueueConversationVideoEventTopicJourneyCustomerSession {
  id?: string
  type?: string
}

export interface QueueConversationVideoEventTopicMessage {
  id?: string
  state?: _Open<"alerting" | "connected" | "disconnected" | "parked">
  initialState?: _Open<"alerting" | "connected" | "disconnected" | "parked">
  direction?: _Open<"outbound" | "inbound">
  held?: boolean
  errorInfo?: QueueConversationVideoEventTopicErrorDetails
  provider?: string
  scriptId?: string
  peerId?: string
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  toAddress?: QueueConversationVideoEventTopicAddress
  fromAddress?: QueueConversationVideoEventTopicAddress
  messages?: QueueConversationVideoEventTopicMessageDetails[]
  messagesTranscriptUri?: string
  type?: _Open<"unknown" | "sms" | "twitter" | "facebook" | "line" | "viber" | "wechat" | "whatsapp" | "telegram" | "kakao" | "webmessaging" | "open" | "instagram" | "apple">
  recipientCountry?: string
  recipientType?: string
  journeyContext?: QueueConversationVideoEventTopicJourneyContext
  wrapup?: QueueConversationVideoEventTopicWrapup
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  agentAssistantId?: string
  engagementSource?: string
  byoSmsIntegrationId?: string
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings
  resumeTime?: string
  parkTime?: string
}

export interface QueueConversationVideoEventTopicMessageDetails {
  messageId?: string
  messageTime?: string
  messageStatus?: _Open<"queued" | "sent" | "failed" | "received" | "delivery-success" | "delivery-failed" | "read" | "removed" | "published">
  messageSegmentCount?: number
  media?: QueueConversationVideoEventTopicMessageMedia[]
  errorInfo?: QueueConversationVideoEventTopicErrorDetails
  stickers?: QueueConversationVideoEventTopicMessageSticker[]
  messageMetadata?: QueueConversationVideoEventTopicMessageMetadata
  socialVisibility?: _Open<"private" | "public">
}

export interface QueueConversationVideoEventTopicMessageMedia {
  url?: string
  mediaType?: string
  contentLengthBytes?: number
  name?: string
  id?: string
}

export interface QueueConversationVideoEventTopicMessageMetadata {
  type?: string
  events?: QueueConversationVideoEventTopicMessageMetadataEvent[]
  content?: QueueConversationVideoEventTopicMessageMetadataContent[]
}

export interface QueueConversationVideoEventTopicMessageMetadataContent {
  contentType?: string
  subType?: string
}

export interface QueueConversationVideoEventTopicMessageMetadataEvent {
  eventType?: string
  subType?: string
}

export interface QueueConversationVideoEventTopicMessageSticker {
  url?: string
  id?: string
}

export interface QueueConversationVideoEventTopicParticipant {
  id?: string
  connectedTime?: string
  endTime?: string
  userId?: string
  externalContactId?: string
  externalContactInitialDivisionId?: string
  externalOrganizationId?: string
  name?: string
  queueId?: string
  groupId?: string
  teamId?: string
  purpose?: string
  consultParticipantId?: string
  address?: string
  wrapupRequired?: boolean
  wrapupExpected?: boolean
  wrapupPrompt?: string
  wrapupTimeoutMs?: number
  wrapup?: QueueConversationVideoEventTopicWrapup
  startAcwTime?: string
  endAcwTime?: string
  conversationRoutingData?: QueueConversationVideoEventTopicConversationRoutingData
  alertingTimeoutMs?: number
  monitoredParticipantId?: string
  screenMonitoredParticipantId?: string
  coachedParticipantId?: string
  bargedParticipantId?: string
  mediaRoles?: string[]
  screenRecordingState?: _Open<"requested" | "active" | "paused" | "stopped" | "error" | "timeout">
  flaggedReason?: string
  attributes?: { [key: string]: string }
  calls?: QueueConversationVideoEventTopicCall[]
  callbacks?: QueueConversationVideoEventTopicCallback[]
  chats?: QueueConversationVideoEventTopicChat[]
  cobrowsesessions?: QueueConversationVideoEventTopicCobrowse[]
  emails?: QueueConversationVideoEventTopicEmail[]
  messages?: QueueConversationVideoEventTopicMessage[]
  internalMessages?: QueueConversationVideoEventTopicInternalMessage[]
  screenMonitorings?: QueueConversationVideoEventTopicScreenMonitoring[]
  screenshares?: QueueConversationVideoEventTopicScreenShare[]
  socialExpressions?: QueueConversationVideoEventTopicSocialExpression[]
  videos?: QueueConversationVideoEventTopicVideo[]
  workflow?: QueueConversationVideoEventTopicWorkflow
}

export interface QueueConversationVideoEventTopicPhoneNumberColumn {
  columnName?: string
  type?: string
}

export interface QueueConversationVideoEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number
  autoAnswerAlertToneSeconds?: number
  manualAnswerAlertToneSeconds?: number
  enableAutoAnswer?: boolean
}

export interface QueueConversationVideoEventTopicRecordersState {
  adhocState?: string
  customerExperienceState?: string
  agentExperienceState?: string
  snippetState?: string
}

export interface QueueConversationVideoEventTopicScoredAgent {
  agent?: QueueConversationVideoEventTopicUriReference
  score?: number
}

export interface QueueConversationVideoEventTopicScreenMonitoring {
  id?: string
  state?: _Open<"none" | "connected" | "disconnected">
  initialState?: _Open<"none" | "connected" | "disconnected">
  provider?: string
  disconnectType?: _Open<"system">
  connectedTime?: string
  disconnectedTime?: string
  targetUserId?: string
  screenMonitoringId?: string
  monitoringType?: _Open<"Unknown" | "AgentLevel" | "ConversationLevel">
  count?: number
}

export interface QueueConversationVideoEventTopicScreenShare {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  self?: QueueConversationVideoEventTopicAddress
  id?: string
  context?: string
  sharing?: boolean
  provider?: string
  scriptId?: string
  peerId?: string
  peerCount?: number
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  connectedTime?: string
  disconnectedTime?: string
  wrapup?: QueueConversationVideoEventTopicWrapup
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings
}

export interface QueueConversationVideoEventTopicSocialExpression {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  id?: string
  socialMediaId?: string
  socialMediaHub?: string
  socialUserName?: string
  previewText?: string
  recordingId?: string
  held?: boolean
  provider?: string
  scriptId?: string
  peerId?: string
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  connectedTime?: string
  disconnectedTime?: string
  wrapup?: QueueConversationVideoEventTopicWrapup
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
}

export interface QueueConversationVideoEventTopicTransferDestination {
  userId?: string
  address?: string
}

export interface QueueConversationVideoEventTopicTransferInitiator {
  userId?: string
}

export interface QueueConversationVideoEventTopicTransferModifedBy {
  id?: string
  selfUri?: string
}

export interface QueueConversationVideoEventTopicTransferResponse {
  id?: string
  state?: _Open<"pending" | "active" | "complete" | "canceled" | "failed" | "timeout" | "unknown">
  dateIssued?: string
  initiator?: QueueConversationVideoEventTopicTransferInitiator
  modifiedBy?: QueueConversationVideoEventTopicTransferModifedBy
  destination?: QueueConversationVideoEventTopicTransferDestination
  transferType?: _Open<"attended" | "unattended">
}

export interface QueueConversationVideoEventTopicUriReference {
  id?: string
  name?: string
}

export interface QueueConversationVideoEventTopicVideo {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "none">
  self?: QueueConversationVideoEventTopicAddress
  id?: string
  context?: string
  audioMuted?: boolean
  videoMuted?: boolean
  sharingScreen?: boolean
  peerCount?: number
  provider?: string
  scriptId?: string
  peerId?: string
  disconnectType?: _Open<"endpoint" | "endpoint.dnd" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transfer.dnd" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  connectedTime?: string
  disconnectedTime?: string
  msids?: string[]
  wrapup?: QueueConversationVideoEventTopicWrapup
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork
  afterCallWorkRequired?: boolean
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings
}

export interface QueueConversationVideoEventTopicVoicemail {
  id?: string
  uploadStatus?: _Open<"pending" | "complete" | "failed" | "timeout" | "none">
}

export interface QueueConversationVideoEventTopicWorkflow {
  workflowId?: string
}

export interface QueueConversationVideoEventTopicWrapup {
  code?: string
  notes?: string
  tags?: string[]
  durationSeconds?: number
  endTime?: string
}

export type QueueUserEventTopicObject = { [key: string]: any }

export interface QueueUserEventTopicQueueMember {
  id?: string
  user?: QueueUserEventTopicUserReference
  queueId?: string
  joined?: boolean
  additionalProperties?: { [key: string]: any }
}

export interface QueueUserEventTopicUserReference {
  id?: string
}

export interface RateLimitAggregationSort {
  name: _Open<"oRateLimitRecorded">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface RatingFilter {
  operator: _Open<"EqualTo">
  values?: number[]
}

export interface RecordingAnnotationFlow {
  name: string
  id: string
}

export interface RecordingAnnotationQueue {
  name: string
  id: string
}

export interface RecordingArchiveRestoreTopicMediaResult {
  channelId?: string
  waveUri?: string
  mediaUri?: string
  waveformData?: number[]
}

export interface RecordingArchiveRestoreTopicRecording {
  id?: string
  conversationId?: string
  fileState?: string
  mediaUris?: RecordingArchiveRestoreTopicMediaResult[]
  estimatedTranscodeTimeMs?: number
  actualTranscodeTimeMs?: number
}

export interface RecordingButtonComponent {
  title?: string
  actions?: RecordingContentActions
  isSelected?: boolean
}

export interface RecordingContentActions {
  url?: string
  urlTarget?: string
  textback?: string
}

export interface RecordingEventMediaResult {
  channelId?: string
  waveUri?: string
  mediaUri?: string
  waveformData?: number[]
}

export interface RecordingEventRecording {
  id?: string
  conversationId?: string
  fileState?: string
  mediaUris?: RecordingEventMediaResult[]
  estimatedTranscodeTimeMs?: number
  actualTranscodeTimeMs?: number
}

export interface RecordingTranscodeCompleteTopicMediaResult {
  channelId?: string
  waveUri?: string
  mediaUri?: string
  waveformData?: number[]
}

export interface RecordingTranscodeCompleteTopicRecording {
  id?: string
  conversationId?: string
  fileState?: string
  mediaUris?: RecordingTranscodeCompleteTopicMediaResult[]
  estimatedTranscodeTimeMs?: number
  actualTranscodeTimeMs?: number
}

export interface RefinementSettingEntity {
  id?: string
  selfUri?: string
}

export interface ReportingDataExportTopicDataExportNotification {
  id?: string
  runId?: string
  name?: string
  status?: _Open<"SUBMITTED" | "RUNNING" | "CANCELLING" | "CANCELLED" | "COMPLETED" | "COMPLETED_WITH_PARTIAL_RESULTS" | "FAILED">
  exportFormat?: _Open<"CSV" | "PDF">
  downloadUrl?: string
  viewType?: _Open<"QUEUE_PERFORMANCE_SUMMARY_VIEW" | "QUEUE_PERFORMANCE_DETAIL_VIEW" | "QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW" | "INTERACTION_SEARCH_VIEW" | "AGENT_PERFORMANCE_SUMMARY_VIEW" | "AGENT_PERFORMANCE_DETAIL_VIEW" | "AGENT_STATUS_SUMMARY_VIEW" | "AGENT_STATUS_DETAIL_VIEW" | "AGENT_EVALUATION_SUMMARY_VIEW" | "AGENT_EVALUATION_DETAIL_VIEW" | "AGENT_EVALUATION_ME_VIEW" | "AGENT_QUEUE_DETAIL_VIEW" | "AGENT_INTERACTION_DETAIL_VIEW" | "ABANDON_INSIGHTS_VIEW" | "SKILLS_PERFORMANCE_VIEW" | "SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW" | "SURVEY_FORM_PERFORMANCE_DETAIL_VIEW" | "DNIS_PERFORMANCE_SUMMARY_VIEW" | "DNIS_PERFORMANCE_DETAIL_VIEW" | "WRAP_UP_PERFORMANCE_SUMMARY_VIEW" | "AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW" | "QUEUE_ACTIVITY_SUMMARY_VIEW" | "QUEUE_ACTIVITY_DETAIL_VIEW" | "AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW" | "QUEUE_AGENT_DETAIL_VIEW" | "QUEUE_INTERACTION_DETAIL_VIEW" | "AGENT_SCHEDULE_DETAIL_VIEW" | "IVR_PERFORMANCE_SUMMARY_VIEW" | "IVR_PERFORMANCE_DETAIL_VIEW" | "ANSWER_INSIGHTS_VIEW" | "HANDLE_INSIGHTS_VIEW" | "TALK_INSIGHTS_VIEW" | "HOLD_INSIGHTS_VIEW" | "ACW_INSIGHTS_VIEW" | "WAIT_INSIGHTS_VIEW" | "AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW" | "FLOW_OUTCOME_SUMMARY_VIEW" | "FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW" | "FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW" | "FLOW_DESTINATION_SUMMARY_VIEW" | "FLOW_DESTINATION_DETAIL_VIEW" | "SCHEDULED_CALLBACKS_VIEW" | "CONTENT_SEARCH_VIEW" | "JOURNEY_ACTION_MAP_SUMMARY_VIEW" | "JOURNEY_OUTCOME_SUMMARY_VIEW" | "JOURNEY_SEGMENT_SUMMARY_VIEW" | "AGENT_DEVELOPMENT_DETAIL_VIEW" | "AGENT_DEVELOPMENT_DETAIL_ME_VIEW" | "AGENT_DEVELOPMENT_SUMMARY_VIEW" | "AGENT_SCORECARD_VIEW" | "AGENT_SCORECARD_ME_VIEW" | "AGENT_GAMIFICATION_LEADERSHIP_VIEW" | "AGENT_SCHEDULE_ME_VIEW" | "BOT_PERFORMANCE_SUMMARY_VIEW" | "BOT_PERFORMANCE_DETAIL_VIEW" | "TOPIC_TREND_SUMMARY_VIEW" | "TOPIC_TREND_DETAIL_VIEW" | "ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW" | "ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW" | "FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW" | "FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW" | "AGENT_TOPIC_SUMMARY_VIEW" | "AGENT_TOPIC_DETAIL_VIEW" | "QUEUE_TOPIC_SUMMARY_VIEW" | "QUEUE_TOPIC_DETAIL_VIEW" | "FLOW_TOPIC_SUMMARY_VIEW" | "FLOW_TOPIC_DETAIL_VIEW" | "AGENT_INTERACTIONS_ME_VIEW" | "DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW" | "DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW" | "AGENT_TIMELINE_SUMMARY_VIEW" | "AGENT_TIMELINE_DETAIL_VIEW" | "AGENT_LOGIN_LOGOUT_SUMMARY_VIEW" | "AGENT_LOGIN_LOGOUT_DETAIL_VIEW" | "CAMPAIGN_PERFORMANCE_SUMMARY_VIEW" | "CAMPAIGN_PERFORMANCE_DETAIL_VIEW" | "QUEUE_WRAPUP_DETAIL_VIEW" | "CAMPAIGN_INTERACTION_DETAIL_VIEW" | "CAMPAIGN_ATTEMPT_DETAIL_VIEW" | "WORKITEM_PERFORMANCE_SUMMARY_VIEW" | "QUEUE_ROUTING_PERFORMANCE_VIEW" | "AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW" | "AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW" | "QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW" | "QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW" | "EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW" | "EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW" | "MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW" | "MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW" | "EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW" | "EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW" | "MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW" | "MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW" | "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW" | "EVALUATION_PERFORMANCE_SUMMARY_VIEW" | "EVALUATION_PERFORMANCE_DETAIL_VIEW" | "EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW" | "EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW" | "CONTENT_EXPLORATION_VIEW" | "CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW" | "CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW">
  exportErrorMessagesType?: _Open<"FAILED_CONVERTING_EXPORT_JOB" | "FAILED_NO_DATA_EXPORT_JOB_FOUND" | "FAILED_GETTING_DATA_FROM_SERVICE" | "FAILED_GENERATING_TEMP_FILE" | "FAILED_SAVING_FILE_TO_S3" | "FAILED_NOTIFYING_SKYWALKER_OF_DOWNLOAD" | "FAILED_BUILDING_DOWNLOAD_URL_FROM_SKYWALKER_RESPONSE" | "EXPORT_TYPE_NOT_IMPLEMENTED" | "REACHED_MAXIMUM_ATTEMPT_OF_RETRY" | "FAILED_LONG_RUNNING_EXPORT" | "TOO_MANY_REQUESTS_FROM_AN_ORGANIZATION" | "FAILED_AS_EXPORT_FILE_SIZE_IS_GREATER_THAN_10MB" | "NOT_AUTHORIZED_TO_VIEW_EXPORT" | "STATIC_LINK_EXPORT_FAILED" | "TOO_MANY_SEARCH_CRITERIA" | "SEARCH_CRITERIA_VALUES_EXCEED_LIMIT" | "EXPORT_EMAIL_FILE_SIZE_EXCEEDED_LIMIT" | "CIRCUIT_BREAKER_OPEN_FOR_VIEW_TYPE">
  read?: boolean
  createdDateTime?: string
  modifiedDateTime?: string
  percentageComplete?: number
  emailStatuses?: { [key: string]: string }
  emailErrorDescription?: string
  scheduleExpression?: string
  scheduleStaticLinkUrl?: string
  exportAllowedToRerun?: boolean
}

export interface ReportingTurnActionAgentDetails {
  agentId?: string
  agentName?: string
  agentVersion?: string
}

export interface ReportingTurnBotFlowInvocationEvent {
  type?: _Open<"Call" | "ReturnTo" | "ReturnFrom" | "InitialInvoke">
  action?: ReportingTurnAction
  flow?: ReportingTurnFlow
}

export interface ReportingTurnFlow {
  id?: string
  type?: _Open<"Bot" | "DigitalBot" | "InboundCall" | "SecureCall" | "InboundShortMessage">
  name?: string
  selfUri?: string
}

export interface ReportingTurnGuardrailEvent {
  type?: _Open<"Custom" | "Jailbreak" | "Harmful" | "Inappropriate" | "Unknown">
  instruction?: string
  violationsThreshold?: number
  violationsTriggered?: number
}

export interface ReportingTurnKnowledgeMetadata {
  knowledgeId?: string
  knowledgeName?: string
  searchId?: string
  query?: string
  retrievalStatus?: _Open<"Success" | "Failure" | "NoResults" | "Timeout" | "Unknown">
  answerGenerationStatus?: _Open<"Success" | "Failure" | "NotAttempted" | "NoAnswerGenerated" | "Timeout" | "Unknown">
  generatedAnswer?: string
  failureReason?: _Open<"InternalError" | "Unknown">
  topConfidence?: number
  retrievedSources?: KnowledgeSource[]
}

export interface ReportingTurnToolCall {
  toolId?: string
  toolName?: string
  toolType?: _Open<"KnowledgeSetting" | "KnowledgeBase" | "DataAction" | "ExternalA2AServer" | "Unknown">
  targetId?: string
  status?: _Open<"Success" | "Failure" | "Timeout" | "Unknown">
  errorText?: string
  dateInvoked?: string
  latencyMs?: number
  origin?: _Open<"AvaTool" | "Unknown">
  knowledgeMetadata?: ReportingTurnKnowledgeMetadata
}

export interface ResolutionAggregationSort {
  name: _Open<"nNextContactAvoided">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification {
  id?: string
  buId?: string
  status?: _Open<"Unknown" | "Draft" | "Locked" | "Scheduled" | "Optimized" | "Open" | "Closed" | "Processed" | "Published">
  bidType?: _Open<"Unknown" | "WorkPlanBid" | "ScheduleBid">
}

export interface ScheduleVisibilityRange {
  endDate: string
  endBusinessUnitDate: string
}

export interface SchedulingTestingOptionsRequest {
  fastScheduling?: boolean
  delayScheduling?: boolean
  failScheduling?: boolean
  populateWarnings?: boolean
  populateDeprecatedWarnings?: boolean
}

export interface ScimError {
  schemas?: string[]
  status?: string
  scimType?: _Open<"invalidFilter" | "tooMany" | "uniqueness" | "mutability" | "invalidSyntax" | "invalidPath" | "noTarget" | "invalidValue" | "invalidVers" | "sensitive">
  detail?: string
}

export interface SelectedCustomCalculationColumns {
  customCalculation?: AddressableEntityRef
  restricted?: boolean
  softDeleted?: boolean
}

export interface SessionPlanningGroups {
  downloadUrl?: string
}

export interface SetWrapperAssignmentEffectiveDateRange {
  values?: AssignmentEffectiveDateRange[]
}

export type SocialMediaEngagement = { [key: string]: any }

export type SocialMediaQuerySort = { [key: string]: any }

export interface SpeechTextAnalyticsSummaryLabel {
  name?: string
  description?: string
  type?: _Open<"Unknown" | "CustomerSetting">
}

export interface StatEventCampaignTopicIntervalMetrics {
  interval?: string
  metrics?: StatEventCampaignTopicMetricStats[]
}

export interface StatEventCampaignTopicMetricStats {
  metric?: string
  qualifier?: string
  stats?: { [key: string]: number }
}

export interface StatEventCampaignTopicStatsNotification {
  group?: { [key: string]: string }
  data?: StatEventCampaignTopicIntervalMetrics[]
}

export interface StatEventFlowOutcomeTopicIntervalMetrics {
  interval?: string
  metrics?: StatEventFlowOutcomeTopicMetricStats[]
}

export interface StatEventFlowOutcomeTopicMetricStats {
  metric?: string
  qualifier?: string
  stats?: { [key: string]: number }
}

export interface StatEventFlowOutcomeTopicStatsNotification {
  group?: { [key: string]: string }
  data?: StatEventFlowOutcomeTopicIntervalMetrics[]
}

export interface StatEventFlowTopicIntervalMetrics {
  interval?: string
  metrics?: StatEventFlowTopicMetricStats[]
}

export interface StatEventFlowTopicMetricStats {
  metric?: string
  qualifier?: string
  stats?: { [key: string]: number }
}

export interface StatEventFlowTopicStatsNotification {
  group?: { [key: string]: string }
  data?: StatEventFlowTopicIntervalMetrics[]
}

export interface StatEventQueueTopicIntervalMetrics {
  interval?: string
  metrics?: StatEventQueueTopicMetricStats[]
}

export interface StatEventQueueTopicMetricStats {
  metric?: string
  qualifier?: string
  stats?: { [key: string]: number }
}

export interface StatEventQueueTopicStatsNotification {
  group?: { [key: string]: string }
  data?: StatEventQueueTopicIntervalMetrics[]
}

export interface StatEventUserTopicIntervalMetrics {
  interval?: string
  metrics?: StatEventUserTopicMetricStats[]
}

export interface StatEventUserTopicMetricStats {
  metric?: string
  qualifier?: string
  stats?: { [key: string]: number }
}

export interface StatEventUserTopicStatsNotification {
  group?: { [key: string]: string }
  data?: StatEventUserTopicIntervalMetrics[]
}

export interface StatEventWrapUpCodeTopicIntervalMetrics {
  interval?: string
  metrics?: StatEventWrapUpCodeTopicMetricStats[]
}

export interface StatEventWrapUpCodeTopicMetricStats {
  metric?: string
  qualifier?: string
  stats?: { [key: string]: number }
}

export interface StatEventWrapUpCodeTopicStatsNotification {
  group?: { [key: string]: string }
  data?: StatEventWrapUpCodeTopicIntervalMetrics[]
}

export interface StaticListValues {
  items?: ListItem[]
  matchType?: _Open<"Exact" | "Semantic">
}

export interface StaticListValuesAllOf {
  items?: ListItem[]
  matchType?: _Open<"Exact" | "Semantic">
}

export interface Subscription {
  id?: string
  topic?: string
}

export interface SuggestedSearchChunk {
  title?: string
  uri?: string
  chunkId?: string
  text?: string
  confidence?: number
  document?: AddressableEntityRef
}

export interface SuggestionGeneratedKnowledgeAnswer {
  searchId?: string
  knowledgeAnswerGenerated?: string
  suggestedSearchChunks?: SuggestedSearchChunk[]
}

export interface SummaryTransferConfig {
  enabled?: boolean
}

export interface SurveyAggregationSort {
  name: _Open<"nSurveyErrors" | "nSurveyFullResponses" | "nSurveyNpsDetractors" | "nSurveyNpsPromoters" | "nSurveyNpsResponses" | "nSurveyPartialResponses" | "nSurveyQuestionGroupResponses" | "nSurveyQuestionResponses" | "nSurveyResponses" | "nSurveysAbandoned" | "nSurveysDeleted" | "nSurveysExpired" | "nSurveysSent" | "nSurveysStarted" | "nVoiceSurveys" | "nWebSurveys" | "oSurveyQuestionGroupScore" | "oSurveyQuestionScore" | "oSurveyTotalScore">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface SwapRowIndexRequest {
  sourceRowId: string
  sourceRowIndex: number
  targetRowId: string
  targetRowIndex: number
}

export type SystemMessageObject = { [key: string]: any }

export interface SystemMessageSystemMessage {
  channelId?: string
  systemTopicType?: _Open<"no_longer_subscribed" | "subscription_changed" | "token_revoked">
  correlationId?: string
  organizationId?: string
  userId?: string
  oauthClientId?: string
  oauthClientOrgId?: string
  reason?: _Open<"another_channel_subscribed" | "user_tokens_revoked">
  message?: string
  data?: { [key: string]: any }
}

export interface TaskManagementAggregationSort {
  name: _Open<"nWorkitemsAcdCancelled" | "nWorkitemsAcdExpired" | "nWorkitemsAcdStarted" | "nWorkitemsAgentTransferred" | "nWorkitemsCreated" | "nWorkitemsDeclined" | "nWorkitemsDeleted" | "nWorkitemsDisconnected" | "nWorkitemsOffered" | "nWorkitemsOverSla" | "nWorkitemsPurged" | "nWorkitemsQueueTransferred" | "nWorkitemsStatusChanged" | "nWorkitemsTerminated" | "nWorkitemsTimedout" | "nWorkitemsTransferred" | "nWorkitemsWrapupAdded" | "nWorkitemsWrapupRemoved" | "tWorkitemsAgentFocusComplete" | "tWorkitemsAlert" | "tWorkitemsAnswered" | "tWorkitemsDirectAnswered" | "tWorkitemsFocus" | "tWorkitemsFocusComplete" | "tWorkitemsHandled" | "tWorkitemsHeld" | "tWorkitemsHeldComplete" | "tWorkitemsNotResponding" | "tWorkitemsParked" | "tWorkitemsQueueAnswered" | "tWorkitemsStatus">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface TemporalUnit {
  durationEstimated?: boolean
  duration?: string
  timeBased?: boolean
  dateBased?: boolean
}

export interface TestTopicPhraseTestPhraseDetectedPhrase {
  foundPhrase?: string
  snippet?: string
  confidence?: number
}

export interface TestTopicPhraseTestPhraseMatchedTranscript {
  timestamp?: number
  transcriptId?: string
  communicationId?: string
  conversationId?: string
  mediaType?: _Open<"unknown" | "call" | "message" | "email" | "chat" | "callback" | "all">
  detectedPhrases?: TestTopicPhraseTestPhraseDetectedPhrase[]
}

export interface TestTopicPhraseTestTopicPhraseResults {
  processedTranscriptsCount?: number
  matchedTranscriptsCount?: number
  matchedTranscripts?: TestTopicPhraseTestPhraseMatchedTranscript[]
}

export interface TestTopicPhraseTopicsDefinitionsJob {
  id?: string
  state?: _Open<"Completed" | "Running" | "Failed">
  testTopicPhraseResults?: TestTopicPhraseTestTopicPhraseResults[]
  genAIPhrasesResults?: string[]
}

export interface TopicCriteria {
  topicId: string
  dataIngestionRules: DataIngestionRuleCriteria[]
}

export interface TranscriptCategories {
  includes?: string[]
  excludes?: string[]
}

export interface TranscriptionTopicTranscriptAlternative {
  confidence?: number
  offsetMs?: number
  durationMs?: number
  transcript?: string
  words?: TranscriptionTopicTranscriptWord[]
  decoratedTranscript?: string
  decoratedWords?: TranscriptionTopicTranscriptWord[]
}

export interface TranscriptionTopicTranscriptResult {
  utteranceId?: string
  isFinal?: boolean
  channel?: _Open<"UNKNOWN" | "INTERNAL" | "EXTERNAL" | "BOTH">
  alternatives?: TranscriptionTopicTranscriptAlternative[]
  agentAssistantId?: string
  engineProvider?: string
  engineId?: string
  engineName?: string
  dialect?: string
  speechTextAnalyticsProgramId?: string
  agentAssistEnabled?: boolean
  voiceTranscriptionEnabled?: boolean
}

export interface TranscriptionTopicTranscriptWord {
  confidence?: number
  startTimeMs?: number
  offsetMs?: number
  durationMs?: number
  word?: string
}

export interface TranscriptionTopicTranscriptionMessage {
  eventTime?: string
  organizationId?: string
  conversationId?: string
  communicationId?: string
  sessionStartTimeMs?: number
  transcriptionStartTimeMs?: number
  transcripts?: TranscriptionTopicTranscriptResult[]
  status?: TranscriptionTopicTranscriptionRequestStatus
  speechTextAnalyticsProgramId?: string
}

export interface TranscriptionTopicTranscriptionRequestStatus {
  offsetMs?: number
  status?: _Open<"UNKNOWN" | "SESSION_ONGOING" | "SESSION_ENDED">
}

export interface TrunkInstanceTopicTrunk {
  id?: string
  connectedStatus?: TrunkInstanceTopicTrunkConnectedStatus
  optionsStatus?: TrunkInstanceTopicTrunkMetricsOptions[]
  registersStatus?: TrunkInstanceTopicTrunkMetricsRegisters[]
  ipStatus?: TrunkInstanceTopicTrunkMetricsNetworkTypeIp
}

export interface TrunkInstanceTopicTrunkConnectedStatus {
  connected?: boolean
  connectedStateTime?: string
}

export interface TrunkInstanceTopicTrunkErrorInfo {
  text?: string
  code?: string
  details?: TrunkInstanceTopicTrunkErrorInfoDetails
}

export interface TrunkInstanceTopicTrunkErrorInfoDetails {
  code?: string
  message?: string
  hostname?: string
}

export interface TrunkInstanceTopicTrunkMetricsNetworkTypeIp {
  address?: string
  errorInfo?: TrunkInstanceTopicTrunkErrorInfo
}

export interface TrunkInstanceTopicTrunkMetricsOptions {
  proxyAddress?: string
  optionState?: boolean
  optionStateTime?: string
  errorInfo?: TrunkInstanceTopicTrunkErrorInfo
}

export interface TrunkInstanceTopicTrunkMetricsRegisters {
  proxyAddress?: string
  registerState?: boolean
  registerStateTime?: string
  errorInfo?: TrunkInstanceTopicTrunkErrorInfo
}

export interface TrunkMetricsTopicTrunkMetrics {
  calls?: TrunkMetricsTopicTrunkMetricsCalls
  eventTime?: string
  qos?: TrunkMetricsTopicTrunkMetricsQoS
  trunk?: TrunkMetricsTopicUriReference
}

export interface TrunkMetricsTopicTrunkMetricsCalls {
  inboundCallCount?: number
  outboundCallCount?: number
}

export interface TrunkMetricsTopicTrunkMetricsQoS {
  mismatchCount?: number
}

export interface TrunkMetricsTopicUriReference {
  id?: string
  name?: string
}

export interface UpdateUserAssignmentsRequest {
  userId: string
  assignments: SetWrapperAssignmentEffectiveDateRange
}

export type UpdatedTopicObject = { [key: string]: any }

export interface UpdatedTopicSystemMessage {
  channelId?: string
  systemTopicType?: _Open<"no_longer_subscribed" | "subscription_changed" | "token_revoked">
  correlationId?: string
  organizationId?: string
  userId?: string
  oauthClientId?: string
  oauthClientOrgId?: string
  reason?: _Open<"another_channel_subscribed" | "user_tokens_revoked">
  message?: string
  data?: { [key: string]: any }
}

export interface UserAssignmentsResponse {
  user: UserReference
  assignments: AssignmentEffectiveDateRange[]
}

export interface UserChatSettings {
  muted?: boolean
  mentionsOnly?: boolean
  notifyOnReactions?: boolean
}

export interface UserConversationsEventMediaSummary {
  contactCenter?: UserConversationsEventMediaSummaryDetail
  enterprise?: UserConversationsEventMediaSummaryDetail
}

export interface UserConversationsEventMediaSummaryDetail {
  active?: number
  acw?: number
}

export interface UserConversationsEventUserConversationSummary {
  userId?: string
  call?: UserConversationsEventMediaSummary
  callback?: UserConversationsEventMediaSummary
  email?: UserConversationsEventMediaSummary
  message?: UserConversationsEventMediaSummary
  chat?: UserConversationsEventMediaSummary
  socialExpression?: UserConversationsEventMediaSummary
  video?: UserConversationsEventMediaSummary
}

export interface UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
  dataAvailabilityDate?: string
}

export interface UserEndDetailEventTopicUserEndEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  sessionId?: string
  disconnectType?: _Open<"UNKNOWN" | "ENDPOINT" | "CLIENT" | "SYSTEM" | "TRANSFER" | "ERROR" | "PEER" | "OTHER" | "SPAM" | "TIMEOUT" | "TRANSPORT_FAILURE" | "CONFERENCE_TRANSFER" | "CONSULT_TRANSFER" | "FORWARD_TRANSFER" | "NO_ANSWER_TRANSFER" | "NOT_AVAILABLE_TRANSFER" | "UNCALLABLE" | "DND_ENDPOINT" | "DND_TRANSFER" | "INACTIVITY" | "SESSION_EXPIRED" | "TAKEOVER">
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  provider?: string
  direction?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  ani?: string
  dnis?: string
  addressTo?: string
  addressFrom?: string
  callbackUserName?: string
  callbackNumbers?: string[]
  callbackScheduledTime?: number
  subject?: string
  messageType?: _Open<"UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE" | "LINKEDIN">
  userId?: string
  divisionId?: string
  queueId?: string
  interactingDurationMs?: number
  heldDurationMs?: number
  alertingDurationMs?: number
  contactingDurationMs?: number
  dialingDurationMs?: number
  callbackDurationMs?: number
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  utilizationLabel?: string
}

export interface UserGreetingEventGreeting {
  id?: string
  name?: string
  type?: string
  ownerType?: string
  owner?: UserGreetingEventGreetingOwner
  greetingAudioFile?: UserGreetingEventGreetingAudioFile
  audioTTS?: string
}

export interface UserGreetingEventGreetingAudioFile {
  durationMilliseconds?: number
  sizeBytes?: number
}

export interface UserGreetingEventGreetingOwner {
  id?: string
}

export interface UserRoutingStatusErrorInfo {
  errorCode?: string
  status?: number
  correlationId?: string
  userMessage?: string
  userParamsMessage?: string
  userParams?: UserRoutingStatusUserParam[]
}

export type UserRoutingStatusObject = { [key: string]: any }

export interface UserRoutingStatusRoutingStatus {
  status?: _Open<"OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING">
  startTime?: string
}

export interface UserRoutingStatusUserParam {
  key?: string
  value?: string
  additionalProperties?: { [key: string]: any }
}

export interface UserRoutingStatusUserRoutingStatus {
  id?: string
  routingStatus?: UserRoutingStatusRoutingStatus
  errorInfo?: UserRoutingStatusErrorInfo
}

export interface UserStartDetailEventTopicUserStartEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  sessionId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  provider?: string
  direction?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  ani?: string
  dnis?: string
  addressTo?: string
  addressFrom?: string
  callbackUserName?: string
  callbackNumbers?: string[]
  callbackScheduledTime?: number
  subject?: string
  messageType?: _Open<"UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE" | "LINKEDIN">
  userId?: string
  divisionId?: string
  queueId?: string
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  utilizationLabel?: string
}

export interface UserStationChangeTopicUser {
  id?: string
}

export interface UserStationChangeTopicUserStation {
  id?: string
  name?: string
  associatedUser?: UserStationChangeTopicUser
}

export interface UserStationChangeTopicUserStations {
  associatedStation?: UserStationChangeTopicUserStation
}

export interface UserTokensTopicTokenNotification {
  user?: UserTokensTopicUriReference
  ipAddress?: string
  dateCreated?: string
  tokenExpirationDate?: string
  sessionId?: string
  clientId?: string
  tokenHash?: string
}

export interface UserTokensTopicUriReference {
  id?: string
  name?: string
}

export interface UsersRuleReference {
  id?: string
  selfUri?: string
}

export interface V2ConversationMessageTypingEventForUserTopicConversationEventTyping {
  type?: _Open<"On">
  duration?: number
}

export interface V2ConversationMessageTypingEventForUserTopicConversationMessageEvent {
  eventType?: _Open<"CoBrowse" | "Typing">
  typing?: V2ConversationMessageTypingEventForUserTopicConversationEventTyping
}

export interface V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel {
  id?: string
  platform?: _Open<"Twitter" | "Facebook" | "Instagram" | "Line" | "Whatsapp" | "WebMessaging" | "Open" | "Sms" | "Apple">
  to?: V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient
  from?: V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient
  time?: string
}

export interface V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient {
  nickname?: string
  id?: string
  idType?: _Open<"Email" | "Phone" | "Opaque">
  image?: string
  firstName?: string
  lastName?: string
  email?: string
  additionalIds?: V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier[]
}

export interface V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient {
  nickname?: string
  id?: string
  idType?: _Open<"Email" | "Phone" | "Opaque">
  image?: string
  firstName?: string
  lastName?: string
  email?: string
  additionalIds?: V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier[]
}

export interface V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage {
  channel?: V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel
  type?: _Open<"Event">
  events?: V2ConversationMessageTypingEventForUserTopicConversationMessageEvent[]
  direction?: _Open<"Inbound" | "Outbound">
}

export interface V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier {
  type?: _Open<"Deployment" | "Subject" | "Unknown">
  value?: string
}

export interface V2ConversationMessageTypingEventForUserTopicMessageData {
  conversationId?: string
  normalizedMessage?: V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage
}

export interface V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping {
  type?: _Open<"On">
  duration?: number
}

export interface V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent {
  eventType?: _Open<"CoBrowse" | "Typing">
  typing?: V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping
}

export interface V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel {
  id?: string
  platform?: _Open<"Twitter" | "Facebook" | "Instagram" | "Line" | "Whatsapp" | "WebMessaging" | "Open" | "Sms" | "Apple">
  to?: V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient
  from?: V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient
  time?: string
}

export interface V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient {
  nickname?: string
  id?: string
  idType?: _Open<"Email" | "Phone" | "Opaque">
  image?: string
  firstName?: string
  lastName?: string
  email?: string
  additionalIds?: V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier[]
}

export interface V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient {
  nickname?: string
  id?: string
  idType?: _Open<"Email" | "Phone" | "Opaque">
  image?: string
  firstName?: string
  lastName?: string
  email?: string
  additionalIds?: V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier[]
}

export interface V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage {
  channel?: V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel
  type?: _Open<"Event">
  events?: V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent[]
  direction?: _Open<"Inbound" | "Outbound">
}

export interface V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier {
  type?: _Open<"Deployment" | "Subject" | "Unknown">
  value?: string
}

export interface V2ConversationMessageTypingEventForWorkflowTopicMessageData {
  conversationId?: string
  normalizedMessage?: V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage
}

export interface V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo {
  reason?: string
  executionId?: string
  objectId?: string
}

export interface V2FlowExecutionDataFlowidTopicFlowExecutionHistory {
  executionId?: string
  conversationId?: string
  divisionId?: string
  endDateTime?: string
  endpoint?: string
  errors?: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo[]
  execution?: V2FlowExecutionDataFlowidTopicFlowExecutionItem[]
  flowExitReason?: string
  flowId?: string
  flowIsDebug?: boolean
  executionItemsTruncated?: boolean
  flowType?: string
  flowVersion?: string
  messageType?: _Open<"unknown" | "sms" | "twitter" | "facebook" | "instagram" | "line" | "whatsapp" | "webmessaging" | "open">
  invokingContext?: V2FlowExecutionDataFlowidTopicInvokingContextInfo
  startDateTime?: string
  warnings?: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo[]
  executionHistoryUri?: string
  executionHistoryUriTtl?: number
}

export interface V2FlowExecutionDataFlowidTopicFlowExecutionItem {
  objectType?: string
  objectId?: string
  outputPathId?: string
  executionId?: string
  startDateTime?: string
  error?: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo
  warning?: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo
  languageTag?: string
}

export interface V2FlowExecutionDataFlowidTopicInvokingContextInfo {
  flow?: V2FlowExecutionDataFlowidTopicInvokingFlowContext
  journeyActionMap?: V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext
  processAutomation?: V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext
  quality?: V2FlowExecutionDataFlowidTopicInvokingQualityContext
  workitem?: V2FlowExecutionDataFlowidTopicInvokingWorkitemContext
}

export interface V2FlowExecutionDataFlowidTopicInvokingFlowContext {
  flowExecutionId?: string
  objectExecutionId?: string
}

export interface V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext {
  actionMapId?: string
  actionId?: string
}

export interface V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext {
  triggerId?: string
  triggerName?: string
}

export interface V2FlowExecutionDataFlowidTopicInvokingQualityContext {
  policyId?: string
  policyName?: string
}

export interface V2FlowExecutionDataFlowidTopicInvokingWorkitemContext {
  workitemId?: string
  workitemName?: string
}

export interface V2IntegrationPresenceEventOrganizationPresence {
  id?: string
  systemPresence?: string
}

export interface V2IntegrationPresenceEventPresenceActivityEvent {
  userId?: string
  eventType?: _Open<"UserPresenceStatusChanged" | "UserPrimaryPresenceSourceChanged">
  source?: string
  modifiedDate?: string
  presenceDefinition?: V2IntegrationPresenceEventOrganizationPresence
  message?: string
  currentDisplaySourceId?: string
  previousDisplaySourceId?: string
  futurePresenceDefinition?: V2IntegrationPresenceEventOrganizationPresence
}

export interface V2MobiusAlertsTopicAddressableEntityRef {
  id?: string
}

export interface V2MobiusAlertsTopicAlert {
  rule?: V2MobiusAlertsTopicAlertRuleProperties
  id?: string
  userId?: string
  notifications?: V2MobiusAlertsTopicAlertNotification[]
  dateStart?: string
  dateEnd?: string
  conditions?: V2MobiusAlertsTopicCondition
  additionalProperties?: { [key: string]: string }
  active?: boolean
  unread?: boolean
  muted?: boolean
  snoozed?: boolean
  dateMutedUntil?: string
  dateSnoozedUntil?: string
  action?: _Open<"UNKNOWN" | "CREATE" | "UPDATE" | "DELETE" | "CLOSE" | "RENOTIFY" | "BULK_DELETE" | "BULK_UPDATE" | "UNREAD_COUNT_UPDATE">
  alertSummary?: V2MobiusAlertsTopicAlertSummary
  sendExitingAlarmNotification?: boolean
}

export interface V2MobiusAlertsTopicAlertNotification {
  recipient?: V2MobiusAlertsTopicAlertNotificationRecipient
  notificationTypes?: string[]
  locale?: string
}

export interface V2MobiusAlertsTopicAlertNotificationRecipient {
  userId?: string
  displayName?: string
  contactAddress?: string
}

export interface V2MobiusAlertsTopicAlertRuleProperties {
  id?: string
  name?: string
  type?: _Open<"ConversationMetrics" | "UserPresence" | "WorkforceManagement" | "OperationalConsole" | "Anomaly" | "Unknown">
}

export interface V2MobiusAlertsTopicAlertSummary {
  entities?: V2MobiusAlertsTopicAlertSummaryEntity[]
  conversation?: V2MobiusAlertsTopicAddressableEntityRef
  metricType?: _Open<"Interval" | "Instance" | "Unknown">
  isTeamMemberRuleSummary?: boolean
  teamMemberRuleSummary?: boolean
}

export interface V2MobiusAlertsTopicAlertSummaryEntity {
  entityType?: _Open<"Organization" | "User" | "Queue" | "Group" | "Edge" | "Team" | "TeamMembers">
  user?: V2MobiusAlertsTopicAlertingAddressableEntityRef
  group?: V2MobiusAlertsTopicAlertingAddressableEntityRef
  queue?: V2MobiusAlertsTopicAlertingAddressableEntityRef
  team?: V2MobiusAlertsTopicAlertingAddressableEntityRef
  alerting?: boolean
}

export interface V2MobiusAlertsTopicAlertingAddressableEntityRef {
  id?: string
  displayName?: string
}

export interface V2MobiusAlertsTopicCondition {
  id?: string
  clauses?: V2MobiusAlertsTopicCondition[]
  predicates?: V2MobiusAlertsTopicConditionRulePredicate[]
  type?: _Open<"And" | "Or" | "Not" | "Unknown">
}

export interface V2MobiusAlertsTopicConditionRulePredicate {
  id?: string
  entity?: V2MobiusAlertsTopicEntityProperties
  metric?: string
  metricType?: _Open<"Interval" | "Instance" | "Unknown">
  metricValueType?: _Open<"Count" | "Percentage" | "Average" | "Timer" | "Observation" | "Min" | "Max" | "Unknown">
  value?: number
  status?: string
  mediaType?: _Open<"Voice" | "Chat" | "Email" | "Callback" | "Message" | "Screenshare" | "Cobrowse" | "Unknown">
  topic?: string
  characteristic?: _Open<"Unknown" | "Deviation" | "Score">
  comparisonOperator?: _Open<"Gt" | "Gte" | "Lt" | "Lte" | "Eq" | "Ne" | "Unknown">
}

export interface V2MobiusAlertsTopicEntityProperties {
  entityType?: _Open<"Organization" | "User" | "Queue" | "Group" | "Edge" | "Team" | "TeamMembers">
  user?: V2MobiusAlertsTopicAlertingAddressableEntityRef
  group?: V2MobiusAlertsTopicAlertingAddressableEntityRef
  queue?: V2MobiusAlertsTopicAlertingAddressableEntityRef
  team?: V2MobiusAlertsTopicAlertingAddressableEntityRef
}

export interface V2MobiusRulesTopicAlertNotification {
  recipient?: V2MobiusRulesTopicAlertNotificationRecipient
  notificationTypes?: string[]
  locale?: string
}

export interface V2MobiusRulesTopicAlertNotificationRecipient {
  userId?: string
  displayName?: string
  contactAddress?: string
}

export interface V2MobiusRulesTopicAlertingAddressableEntityRef {
  id?: string
  displayName?: string
}

export interface V2MobiusRulesTopicCondition {
  id?: string
  clauses?: V2MobiusRulesTopicCondition[]
  predicates?: V2MobiusRulesTopicConditionRulePredicate[]
  type?: _Open<"And" | "Or" | "Not" | "Unknown">
}

export interface V2MobiusRulesTopicConditionRulePredicate {
  id?: string
  entity?: V2MobiusRulesTopicEntityProperties
  metric?: string
  metricType?: _Open<"Interval" | "Instance" | "Unknown">
  metricValueType?: _Open<"Count" | "Percentage" | "Average" | "Timer" | "Observation" | "Min" | "Max" | "Unknown">
  value?: number
  status?: string
  mediaType?: _Open<"Voice" | "Chat" | "Email" | "Callback" | "Message" | "Screenshare" | "Cobrowse" | "Unknown">
  topic?: string
  characteristic?: _Open<"Unknown" | "Deviation" | "Score">
  comparisonOperator?: _Open<"Gt" | "Gte" | "Lt" | "Lte" | "Eq" | "Ne" | "Unknown">
}

export interface V2MobiusRulesTopicEntityProperties {
  entityType?: _Open<"Organization" | "User" | "Queue" | "Group" | "Edge" | "Team" | "TeamMembers">
  user?: V2MobiusRulesTopicAlertingAddressableEntityRef
  group?: V2MobiusRulesTopicAlertingAddressableEntityRef
  queue?: V2MobiusRulesTopicAlertingAddressableEntityRef
  team?: V2MobiusRulesTopicAlertingAddressableEntityRef
}

export interface V2MobiusRulesTopicRule {
  id?: string
  userId?: string
  name?: string
  type?: _Open<"ConversationMetrics" | "UserPresence" | "WorkforceManagement" | "OperationalConsole" | "Anomaly" | "Unknown">
  notifications?: V2MobiusRulesTopicAlertNotification[]
  conditions?: V2MobiusRulesTopicCondition
  enabled?: boolean
  inAlarm?: boolean
  action?: _Open<"UNKNOWN" | "CREATE" | "UPDATE" | "DELETE">
  dateCreated?: string
  sendExitingAlarmNotification?: boolean
  waitBetweenNotificationMs?: number
}

export interface V2QueueObservationMetricCountData {
  metric?: _Open<"oAlerting" | "oInteracting" | "oWaiting" | "oFlow" | "oLongestWaiting" | "oLongestInteracting">
  count?: number
  calculatedMetricValue?: number
}

export interface V2QueueObservationMetricCountGroup {
  mediaType?: string
  data?: V2QueueObservationMetricCountData[]
}

export interface V2QueueObservationObservationCountNotification {
  results?: V2QueueObservationMetricCountGroup[]
}

export interface V2ReprocessJobStateChangedTopicJobStateChanged {
  organizationId?: string
  jobId?: string
  jobStatus?: _Open<"Unknown" | "Queued" | "InProgress" | "Completed" | "Failed">
  processedInteractionsCount?: number
  failedInteractionsCount?: number
  totalInteractions?: number
}

export interface V2SessionConversationsSummarySettingsPreviewEventConversationFollowupAction {
  text?: string
  description?: string
  score?: number
}

export interface V2SessionConversationsSummarySettingsPreviewEventConversationReasonMessage {
  text?: string
  description?: string
  score?: number
}

export interface V2SessionConversationsSummarySettingsPreviewEventConversationResolutionMessage {
  text?: string
  description?: string
  score?: number
}

export interface V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity {
  label?: string
  value?: string
}

export interface V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel {
  name?: string
  description?: string
  type?: _Open<"CUSTOMER_SETTING" | "UNKNOWN">
}

export interface V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage {
  text?: string
  score?: number
}

export interface V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage {
  createdDate?: string
  summaryId?: string
  sessionId?: string
  userId?: string
  summarySettingsId?: string
  language?: string
  mediaType?: _Open<"UNKNOWN" | "MESSAGE" | "CALL" | "EMAIL">
  summary?: V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage
  reason?: V2SessionConversationsSummarySettingsPreviewEventConversationReasonMessage
  resolution?: V2SessionConversationsSummarySettingsPreviewEventConversationResolutionMessage
  followupActions?: V2SessionConversationsSummarySettingsPreviewEventConversationFollowupAction[]
  extractedEntities?: V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity[]
  labels?: V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel[]
  errorType?: _Open<"UNKNOWN" | "CONVERSATION_TOO_LONG" | "CONVERSATION_TOO_SHORT" | "RATE_LIMITED">
  durationMs?: number
}

export interface V2StaConversationCategoriesStaConversationCategoriesMessage {
  organizationId?: string
  conversationId?: string
  mediaType?: _Open<"unknown" | "call" | "chat" | "email" | "message">
  transcriptIds?: string[]
  categoryIds?: string[]
}

export interface V2StaEmpathyOverallTopicAgentEmpathyScore {
  agentId?: string
  overallEmpathyScore?: number
}

export interface V2StaEmpathyOverallTopicOverallEmpathyMessage {
  conversationId?: string
  queueIds?: string[]
  divisionIds?: string[]
  flowIds?: string[]
  agents?: V2StaEmpathyOverallTopicAgentEmpathyScore[]
}

export interface V2StaSentimentOverallTopicOverallSentimentMessage {
  conversationId?: string
  sentimentOverallScore?: number
  sentimentTrendScore?: number
  queueIds?: string[]
  divisionIds?: string[]
  flowIds?: string[]
}

export interface V2StaTopicsDetectedTopicParticipant {
  userId?: string
  queueId?: string
  divisionId?: string
  purpose?: string
  flowId?: string
}

export interface V2StaTopicsDetectedTopicTopicDetected {
  participant?: string
  topicId?: string
  topicName?: string
}

export interface V2StaTopicsDetectedTopicTopicsDetectedMessage {
  conversationId?: string
  communicationId?: string
  recordingId?: string
  transcriptId?: string
  mediaType?: string
  programId?: string
  topics?: V2StaTopicsDetectedTopicTopicDetected[]
  participants?: V2StaTopicsDetectedTopicParticipant[]
}

export interface V2WebMessagingUndeliveredMessageTopicMessage {
  id?: string
  eventTimeMs?: number
}

export interface V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody {
  conversationId?: string
  deploymentId?: string
  participantId?: string
  externalContactId?: string
  communicationId?: string
  sessionExpiry?: number
  messages?: V2WebMessagingUndeliveredMessageTopicMessage[]
  eventTimeMs?: number
}

export interface V2WemEngagementCelebrationUpdatesTopicContestCompleteData {
  dateEnd?: string
  anonymization?: _Open<"UNKNOWN" | "NO_ANONYMIZATION" | "ALL" | "ALL_EXCEPT_TOP">
  metrics?: V2WemEngagementCelebrationUpdatesTopicContestMetrics[]
  prizes?: V2WemEngagementCelebrationUpdatesTopicContestPrizes[]
  winners?: V2WemEngagementCelebrationUpdatesTopicContestWinners[]
}

export interface V2WemEngagementCelebrationUpdatesTopicContestMetrics {
  id?: string
  name?: string
}

export interface V2WemEngagementCelebrationUpdatesTopicContestPrizes {
  tier?: number
  name?: string
  imageId?: string
}

export interface V2WemEngagementCelebrationUpdatesTopicContestWinners {
  tier?: number
  winnersCount?: number
  contestScore?: V2WemEngagementCelebrationUpdatesTopicContestWinnersScore
  users?: V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers[]
}

export interface V2WemEngagementCelebrationUpdatesTopicContestWinnersScore {
  score?: number
}

export interface V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers {
  id?: string
  rank?: number
}

export interface V2WemEngagementCelebrationUpdatesTopicEngagementCelebration {
  id?: string
  recipient?: V2WemEngagementCelebrationUpdatesTopicUserId
  createdBy?: V2WemEngagementCelebrationUpdatesTopicUserId
  dateCreated?: string
  type?: _Open<"UNKNOWN" | "RECOGNITION" | "CONTEST_COMPLETE">
  title?: string
  note?: string
  sourceEntity?: V2WemEngagementCelebrationUpdatesTopicSourceEntity
}

export interface V2WemEngagementCelebrationUpdatesTopicSourceEntity {
  id?: string
  type?: _Open<"UNKNOWN" | "THANK_YOU" | "CONGRATULATIONS" | "HIGH_PERFORMANCE" | "COMPANY_VALUES" | "COMPETITION" | "RACE" | "RAFFLE" | "TEAM_GOAL">
  contestCompleteData?: V2WemEngagementCelebrationUpdatesTopicContestCompleteData
}

export interface V2WemEngagementCelebrationUpdatesTopicUserId {
  id?: string
}

export interface V2WfmAgentOpportunityTopicAgentOpportunityNotification {
  id?: string
  businessUnitId?: string
  organizationId?: string
  agentIds?: string[]
  opportunityStartDate?: string
  opportunityEndDate?: string
  openDate?: string
  approvalType?: _Open<"Unknown" | "Automatic" | "Manual">
  lengthMinutes?: number
  deadlineDate?: string
  activityCodeId?: string
  name?: string
  description?: string
  closedDate?: string
  status?: _Open<"Unknown" | "Open" | "Pending" | "Closed">
  eventType?: _Open<"Unknown" | "Opened" | "SignedUp" | "ApprovedAutomatically" | "ApprovedManually" | "Withdrawn" | "Denied">
  denialCode?: _Open<"Unknown" | "ManuallyDenied" | "AutomaticallyClosed" | "ManuallyClosed" | "CapacityFull" | "ScheduleConflict">
  reviewNote?: string
  remainingSpaces?: number
}

export interface V2WfmContinuousForecastSessionEventContinuousForecastSessionNotification {
  sessionId?: string
  lastSuccessfulSessionId?: string
  state?: _Open<"Complete" | "Processing" | "Error" | "Cancelled">
  errorCode?: string
  forecastDataState?: _Open<"Current" | "Stale" | "Processing">
}

export interface V2WfmMainForecastExportForecastEventMainForecastErrorBody {
  status?: number
  code?: string
  message?: string
  messageParams?: { [key: string]: string }
}

export interface V2WfmMainForecastExportForecastEventMainForecastExportNotification {
  exportType?: string
  businessUnitId?: string
  id?: string
  status?: _Open<"Processing" | "Complete" | "Error" | "Unknown">
  downloadUrl?: string
  error?: V2WfmMainForecastExportForecastEventMainForecastErrorBody
}

export interface V2WfmMainForecastExportHistoricalEventMainForecastErrorBody {
  status?: number
  code?: string
  message?: string
  messageParams?: { [key: string]: string }
}

export interface V2WfmMainForecastExportHistoricalEventMainForecastExportNotification {
  exportType?: string
  businessUnitId?: string
  id?: string
  status?: _Open<"Processing" | "Complete" | "Error" | "Unknown">
  downloadUrl?: string
  error?: V2WfmMainForecastExportHistoricalEventMainForecastErrorBody
}

export interface V2WfmMainForecastExportSnapshotEventMainForecastErrorBody {
  status?: number
  code?: string
  message?: string
  messageParams?: { [key: string]: string }
}

export interface V2WfmMainForecastExportSnapshotEventMainForecastExportNotification {
  exportType?: string
  businessUnitId?: string
  id?: string
  status?: _Open<"Processing" | "Complete" | "Error" | "Unknown">
  downloadUrl?: string
  error?: V2WfmMainForecastExportSnapshotEventMainForecastErrorBody
}

export interface V2WfmOpportunityTopicOpportunityNotification {
  id?: string
  businessUnitId?: string
  organizationId?: string
  opportunityStartDate?: string
  opportunityEndDate?: string
  openDate?: string
  approvalType?: _Open<"Unknown" | "Automatic" | "Manual">
  lengthMinutes?: number
  deadlineDate?: string
  activityCodeId?: string
  name?: string
  description?: string
  createdDate?: string
  publishedDate?: string
  closedDate?: string
  status?: _Open<"Unknown" | "Draft" | "Published" | "Open" | "Pending" | "Closed">
  eventType?: _Open<"Unknown" | "Published" | "Created" | "Updated" | "Opened" | "Closed" | "DeadlineDatePassed">
  pendingCount?: number
  withdrawnCount?: number
  approvedCount?: number
  deniedCount?: number
  remainingSpaces?: number
}

export interface ValueWrapperCapacityPlanImportedForecastRequest {
  value?: CapacityPlanImportedForecastRequest
}

export type VariableValidation = { [key: string]: any }

export interface VideoConferenceUpdateTopicParticipantInfo {
  activeParticipantCount?: number
  version?: number
}

export interface VideoConferenceUpdateTopicVideoConference {
  conversationId?: string
  conferenceId?: string
  participantInfo?: VideoConferenceUpdateTopicParticipantInfo
}

export interface VoicemailEndDetailEventTopicVoicemailEndEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  sessionId?: string
  disconnectType?: _Open<"UNKNOWN" | "ENDPOINT" | "CLIENT" | "SYSTEM" | "TRANSFER" | "ERROR" | "PEER" | "OTHER" | "SPAM" | "TIMEOUT" | "TRANSPORT_FAILURE" | "CONFERENCE_TRANSFER" | "CONSULT_TRANSFER" | "FORWARD_TRANSFER" | "NO_ANSWER_TRANSFER" | "NOT_AVAILABLE_TRANSFER" | "UNCALLABLE" | "DND_ENDPOINT" | "DND_TRANSFER" | "INACTIVITY" | "SESSION_EXPIRED" | "TAKEOVER">
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  provider?: string
  direction?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  ani?: string
  dnis?: string
  userId?: string
  queueId?: string
  divisionId?: string
  voicemailDurationMs?: number
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  utilizationLabel?: string
}

export interface VoicemailMessagesTopicOwner {
  id?: string
}

export interface VoicemailMessagesTopicVoicemailCopyRecord {
  user?: VoicemailMessagesTopicOwner
  group?: VoicemailMessagesTopicOwner
}

export interface VoicemailMessagesTopicVoicemailMessage {
  id?: string
  read?: boolean
  audioRecordingDurationSeconds?: number
  audioRecordingSizeBytes?: number
  createdDate?: string
  modifiedDate?: string
  createdDateString?: string
  callerAddress?: string
  callerName?: string
  action?: string
  note?: string
  deleted?: boolean
  modifiedByUserId?: string
  copiedTo?: VoicemailMessagesTopicVoicemailCopyRecord[]
  copiedFrom?: VoicemailMessagesTopicVoicemailCopyRecord
  modifiedDateString?: string
}

export interface VoicemailStartDetailEventTopicVoicemailStartEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  sessionId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  provider?: string
  direction?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  ani?: string
  dnis?: string
  userId?: string
  queueId?: string
  divisionId?: string
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  utilizationLabel?: string
}

export type Void = { [key: string]: any }

export interface WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody {
  id?: string
  version?: string
  status?: _Open<"Pending" | "Active" | "Inactive" | "Error" | "Deleting">
}

export interface WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody {
  id?: string
  version?: string
  status?: _Open<"Pending" | "Active" | "Inactive" | "Error" | "Deleting">
}

export interface WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody {
  id?: string
  configuration?: WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody
  status?: _Open<"Pending" | "Active" | "Inactive" | "Error" | "Deleting">
}

export interface WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobComplete {
  id?: string
  attendeeIds?: string[]
  facilitatorIds?: string[]
  lengthInMinutes?: number
  businessUnitId?: string
  activityCodeId?: string
  slotsType?: _Open<"Unknown" | "BestTime">
  results?: WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults[]
}

export interface WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults {
  interval?: string
  status?: _Open<"Unknown" | "InProgress" | "Complete" | "Error">
  slot?: WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot
  hasConflict?: boolean
}

export interface WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot {
  dateStart?: string
  schedule?: WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule
}

export interface WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule {
  id?: string
  weekDate?: string
  weekCount?: number
}

export interface WemCoachingUserNotificationTopicCoachingAppointmentReference {
  id?: string
}

export interface WemCoachingUserNotificationTopicCoachingUserNotification {
  id?: string
  name?: string
  markedAsRead?: boolean
  actionType?: _Open<"Create" | "Update" | "Delete" | "StatusChange">
  relationship?: _Open<"Attendee" | "Facilitator" | "Creator">
  appointment?: WemCoachingUserNotificationTopicCoachingAppointmentReference
  dateStart?: string
  lengthInMinutes?: number
  status?: _Open<"Scheduled" | "InProgress" | "Completed" | "InvalidSchedule">
}

export interface WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification {
  id?: string
  type?: _Open<"RunPlan" | "DeleteOccurrence" | "DeleteActivityPlan" | "DeleteOccurrences" | "DeleteSessions" | "DeleteSessionUsers" | "MaximizeOccurrence" | "CreateSession" | "EditSession">
  activityPlan?: WfmActivityPlanJobCompleteTopicActivityPlanReference
  status?: _Open<"Processing" | "Complete" | "Error">
  exceptions?: WfmActivityPlanJobCompleteTopicActivityPlanJobException[]
  error?: WfmActivityPlanJobCompleteTopicErrorBody
}

export interface WfmActivityPlanJobCompleteTopicActivityPlanJobException {
  exceptionType?: _Open<"UnscheduledAttendees" | "SessionsNotDeleted" | "InvalidUserIds" | "InvalidFacilitatorId" | "RuleError" | "InvalidOccurrence" | "NoScheduleFound" | "SessionUsersNotRemoved">
  occurrences?: WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference[]
}

export interface WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference {
  id?: string
  sessions?: WfmActivityPlanJobCompleteTopicActivityPlanSessionReference[]
}

export interface WfmActivityPlanJobCompleteTopicActivityPlanReference {
  id?: string
  occurrences?: WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference[]
}

export interface WfmActivityPlanJobCompleteTopicActivityPlanSessionReference {
  id?: string
  users?: WfmActivityPlanJobCompleteTopicUserReference[]
}

export interface WfmActivityPlanJobCompleteTopicErrorBody {
  status?: number
  code?: string
  message?: string
  messageParams?: { [key: string]: string }
}

export interface WfmActivityPlanJobCompleteTopicUserReference {
  id?: string
}

export interface WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification {
  id?: string
  type?: _Open<"RunPlan" | "DeleteOccurrence" | "DeleteActivityPlan" | "DeleteOccurrences" | "DeleteSessions" | "DeleteSessionUsers" | "MaximizeOccurrence" | "CreateSession" | "EditSession">
  activityPlan?: WfmActivityPlanRunJobCompleteTopicActivityPlanReference
  status?: _Open<"Processing" | "Complete" | "Error">
  exceptions?: WfmActivityPlanRunJobCompleteTopicActivityPlanJobException[]
  error?: WfmActivityPlanRunJobCompleteTopicErrorBody
}

export interface WfmActivityPlanRunJobCompleteTopicActivityPlanJobException {
  exceptionType?: _Open<"UnscheduledAttendees" | "SessionsNotDeleted" | "InvalidUserIds" | "InvalidFacilitatorId" | "RuleError" | "InvalidOccurrence" | "NoScheduleFound" | "SessionUsersNotRemoved">
  occurrences?: WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference[]
}

export interface WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference {
  id?: string
  sessions?: WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference[]
}

export interface WfmActivityPlanRunJobCompleteTopicActivityPlanReference {
  id?: string
  occurrences?: WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference[]
}

export interface WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference {
  id?: string
  users?: WfmActivityPlanRunJobCompleteTopicUserReference[]
}

export interface WfmActivityPlanRunJobCompleteTopicErrorBody {
  status?: number
  code?: string
  message?: string
  messageParams?: { [key: string]: string }
}

export interface WfmActivityPlanRunJobCompleteTopicUserReference {
  id?: string
}

export interface WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification {
  id?: string
  agent?: WfmAdherenceExplanationJobCompleteTopicUserReference
  managementUnit?: WfmAdherenceExplanationJobCompleteTopicManagementUnit
  businessUnit?: WfmAdherenceExplanationJobCompleteTopicBusinessUnit
  type?: _Open<"Late">
  status?: _Open<"Pending" | "Approved" | "Denied">
  startDate?: string
  lengthMinutes?: number
  notes?: string
  reviewedBy?: WfmAdherenceExplanationJobCompleteTopicUserReference
  reviewedDate?: string
}

export interface WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification {
  id?: string
  type?: _Open<"AddExplanation" | "UpdateExplanation" | "QueryAgentExplanations" | "QueryBuExplanations">
  status?: _Open<"Processing" | "Complete" | "Error">
  adherenceExplanation?: WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification
  downloadUrl?: string
  error?: WfmAdherenceExplanationJobCompleteTopicErrorBody
}

export interface WfmAdherenceExplanationJobCompleteTopicBusinessUnit {
  id?: string
}

export interface WfmAdherenceExplanationJobCompleteTopicErrorBody {
  status?: number
  code?: string
  message?: string
  messageParams?: { [key: string]: string }
}

export interface WfmAdherenceExplanationJobCompleteTopicManagementUnit {
  id?: string
}

export interface WfmAdherenceExplanationJobCompleteTopicUserReference {
  id?: string
}

export interface WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification {
  id?: string
  agent?: WfmAgentAdherenceExplanationChangedAgentTopicUserReference
  managementUnit?: WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit
  businessUnit?: WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit
  type?: _Open<"Late">
  status?: _Open<"Pending" | "Approved" | "Denied">
  startDate?: string
  lengthMinutes?: number
  notes?: string
  reviewedBy?: WfmAgentAdherenceExplanationChangedAgentTopicUserReference
  reviewedDate?: string
}

export interface WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit {
  id?: string
}

export interface WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit {
  id?: string
}

export interface WfmAgentAdherenceExplanationChangedAgentTopicUserReference {
  id?: string
}

export interface WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification {
  id?: string
  agent?: WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference
  managementUnit?: WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit
  businessUnit?: WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit
  type?: _Open<"Late">
  status?: _Open<"Pending" | "Approved" | "Denied">
  startDate?: string
  lengthMinutes?: number
  notes?: string
  reviewedBy?: WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference
  reviewedDate?: string
}

export interface WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit {
  id?: string
}

export interface WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit {
  id?: string
}

export interface WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference {
  id?: string
}

export interface WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleChangedNotification {
  agents?: WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged[]
  visibilityRange?: WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange
}

export interface WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange {
  endBusinessUnitDate?: string
  endDate?: string
}

export interface WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged {
  agentId?: string
  startDate?: string
  endDate?: string
}

export interface WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotification {
  operationId?: string
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  downloadUrl?: string
  error?: WfmAgentMuScheduleSearchCompleteTopicErrorBody
}

export interface WfmAgentMuScheduleSearchCompleteTopicErrorBody {
  status?: number
  code?: string
  message?: string
  messageParams?: { [key: string]: string }
}

export interface WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate {
  type?: _Open<"Added" | "Edited" | "Deleted">
  shiftStartDates?: string[]
}

export interface WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification {
  user?: WfmAgentScheduleUpdateTopicUserReference
  startDate?: string
  endDate?: string
  updates?: WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate[]
  visibilityRange?: WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange
}

export interface WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange {
  endBusinessUnitDate?: string
  endDate?: string
}

export interface WfmAgentScheduleUpdateTopicUserReference {
  id?: string
}

export interface WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification {
  id?: string
  type?: _Open<"ListOffers" | "SearchOffers" | "ListUserTrades" | "SearchTrades" | "BulkUpdateTrades">
  status?: _Open<"Processing" | "Complete" | "Error">
  downloadUrl?: string
  error?: WfmAlternativeShiftJobCompleteEventV3ErrorBody
}

export interface WfmAlternativeShiftJobCompleteEventV3ErrorBody {
  status?: number
  code?: string
  message?: string
  messageParams?: { [key: string]: string }
}

export interface WfmBuIntradayDataUpdateTopicBuIntradayDataGroup {
  mediaType?: _Open<"Voice" | "Chat" | "Email" | "Callback" | "Message" | "Workitem">
  forecastDataSummary?: WfmBuIntradayDataUpdateTopicBuIntradayForecastData
  forecastDataPerInterval?: WfmBuIntradayDataUpdateTopicBuIntradayForecastData[]
  scheduleDataSummary?: WfmBuIntradayDataUpdateTopicBuIntradayScheduleData
  scheduleDataPerInterval?: WfmBuIntradayDataUpdateTopicBuIntradayScheduleData[]
  performancePredictionDataSummary?: WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData
  performancePredictionDataPerInterval?: WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData[]
}

export interface WfmBuIntradayDataUpdateTopicBuIntradayForecastData {
  offered?: number
  averageHandleTimeSeconds?: number
}

export interface WfmBuIntradayDataUpdateTopicBuIntradayNotification {
  operationId?: string
  result?: WfmBuIntradayDataUpdateTopicBuIntradayResult
}

export interface WfmBuIntradayDataUpdateTopicBuIntradayResult {
  startDate?: string
  endDate?: string
  intervalLengthMinutes?: number
  intradayDataGroupings?: WfmBuIntradayDataUpdateTopicBuIntradayDataGroup[]
  categories?: string[]
  noDataReason?: string
  schedule?: WfmBuIntradayDataUpdateTopicBuScheduleReference
  shortTermForecast?: WfmBuIntradayDataUpdateTopicBuShortTermForecastReference
}

export interface WfmBuIntradayDataUpdateTopicBuIntradayScheduleData {
  onQueueTimeSeconds?: number
}

export interface WfmBuIntradayDataUpdateTopicBuScheduleReference {
  id?: string
  weekDate?: string
}

export interface WfmBuIntradayDataUpdateTopicBuShortTermForecastReference {
  id?: string
  weekDate?: string
  description?: string
}

export interface WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData {
  serviceLevelPercent?: number
  averageSpeedOfAnswerSeconds?: number
  occupancyPercent?: number
}

export interface WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification {
  operationId?: string
  businessUnitId?: string
  downloadUrl?: string
}

export interface WfmBuScheduleRunTopicBuScheduleReference {
  id?: string
  weekDate?: string
}

export interface WfmBuScheduleRunTopicBuScheduleRun {
  id?: string
  percentComplete?: number
  intradayRescheduling?: boolean
  state?: _Open<"None" | "Queued" | "Scheduling" | "Canceled" | "Failed" | "Complete">
  weekCount?: number
  schedule?: WfmBuScheduleRunTopicBuScheduleReference
  schedulingCanceledBy?: WfmBuScheduleRunTopicUserReference
  schedulingCompletedTime?: string
  messageCount?: number
  messageSeverityCounts?: WfmBuScheduleRunTopicSchedulerMessageSeverityCount[]
}

export interface WfmBuScheduleRunTopicBuSchedulingRunProgressNotification {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  operationId?: string
  result?: WfmBuScheduleRunTopicBuScheduleRun
}

export interface WfmBuScheduleRunTopicSchedulerMessageSeverityCount {
  severity?: _Open<"Ignore" | "Information" | "Warning" | "Error">
  count?: number
}

export interface WfmBuScheduleRunTopicUserReference {
  id?: string
}

export interface WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification {
  operationId?: string
  businessUnitId?: string
  downloadUrl?: string
}

export interface WfmBuScheduleTopicBuManagementUnitScheduleSummary {
  managementUnit?: WfmBuScheduleTopicManagementUnit
  startDate?: string
  endDate?: string
  agents?: WfmBuScheduleTopicUserReference[]
  agentCount?: number
}

export interface WfmBuScheduleTopicBuScheduleGenerationResultSummary {
  failed?: boolean
  runId?: string
  messageCount?: number
  messageSeverityCounts?: WfmBuScheduleTopicSchedulerMessageSeverityCount[]
}

export interface WfmBuScheduleTopicBuScheduleMetadata {
  id?: string
  weekDate?: string
  weekCount?: number
  description?: string
  published?: boolean
  shortTermForecast?: WfmBuScheduleTopicBuShortTermForecastReference
  managementUnits?: WfmBuScheduleTopicBuManagementUnitScheduleSummary[]
  generationResults?: WfmBuScheduleTopicBuScheduleGenerationResultSummary
  metadata?: WfmBuScheduleTopicWfmVersionedEntityMetadata
}

export interface WfmBuScheduleTopicBuScheduleNotification {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  operationId?: string
  eventType?: _Open<"Update" | "Import" | "Copy" | "Delete">
  result?: WfmBuScheduleTopicBuScheduleMetadata
}

export interface WfmBuScheduleTopicBuShortTermForecastReference {
  id?: string
  weekDate?: string
  description?: string
}

export interface WfmBuScheduleTopicManagementUnit {
  id?: string
}

export interface WfmBuScheduleTopicSchedulerMessageSeverityCount {
  severity?: _Open<"Ignore" | "Information" | "Warning" | "Error">
  count?: number
}

export interface WfmBuScheduleTopicUserReference {
  id?: string
}

export interface WfmBuScheduleTopicWfmVersionedEntityMetadata {
  version?: number
  modifiedBy?: WfmBuScheduleTopicUserReference
  dateModified?: string
}

export interface WfmBuShortTermForecastCopyCompleteTopicBuForecastModification {
  type?: _Open<"MinimumPerInterval" | "MaximumPerInterval" | "SetValuePerInterval" | "ChangeValuePerInterval" | "ChangePercentPerInterval" | "SetValueOverRange" | "ChangeValueOverRange" | "SetValuesForIntervalSet" | "SetMultiGranularityValuesForIntervalSet">
  startIntervalIndex?: number
  endIntervalIndex?: number
  metric?: _Open<"Offered" | "AverageHandleTimeSeconds">
  legacyMetric?: _Open<"AverageAfterCallWorkTimeSeconds" | "AverageHandleTimeSeconds" | "AverageTalkTimeSeconds" | "Offered">
  value?: number
  values?: WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue[]
  secondaryValues?: WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue[]
  enabled?: boolean
  granularity?: string
  secondaryGranularity?: string
  displayGranularity?: string
  planningGroupIds?: string[]
}

export interface WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast {
  id?: string
  weekDate?: string
  creationMethod?: _Open<"Import" | "ImportedHistoricalWeightedAverage" | "HistoricalWeightedAverage" | "Advanced">
  description?: string
  legacy?: boolean
  referenceStartDate?: string
  sourceDays?: WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer[]
  modifications?: WfmBuShortTermForecastCopyCompleteTopicBuForecastModification[]
  timeZone?: string
  planningGroupsVersion?: number
  weekCount?: number
  metadata?: WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata
  canUseForScheduling?: boolean
}

export interface WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  result?: WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast
  operationId?: string
}

export interface WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer {
  dayOfWeek?: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "EighthDay">
  weight?: number
  date?: string
  fileName?: string
  dataKey?: string
}

export interface WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue {
  intervalIndex?: number
  value?: number
}

export interface WfmBuShortTermForecastCopyCompleteTopicUserReference {
  id?: string
}

export interface WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata {
  version?: number
  modifiedBy?: WfmBuShortTermForecastCopyCompleteTopicUserReference
  dateModified?: string
}

export interface WfmBuShortTermForecastGenerateProgressTopicBuForecastModification {
  type?: _Open<"MinimumPerInterval" | "MaximumPerInterval" | "SetValuePerInterval" | "ChangeValuePerInterval" | "ChangePercentPerInterval" | "SetValueOverRange" | "ChangeValueOverRange" | "SetValuesForIntervalSet" | "SetMultiGranularityValuesForIntervalSet">
  startIntervalIndex?: number
  endIntervalIndex?: number
  metric?: _Open<"Offered" | "AverageHandleTimeSeconds">
  legacyMetric?: _Open<"AverageAfterCallWorkTimeSeconds" | "AverageHandleTimeSeconds" | "AverageTalkTimeSeconds" | "Offered">
  value?: number
  values?: WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue[]
  secondaryValues?: WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue[]
  enabled?: boolean
  granularity?: string
  secondaryGranularity?: string
  displayGranularity?: string
  planningGroupIds?: string[]
}

export interface WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast {
  id?: string
  weekDate?: string
  creationMethod?: _Open<"Import" | "ImportedHistoricalWeightedAverage" | "HistoricalWeightedAverage" | "Advanced">
  description?: string
  legacy?: boolean
  referenceStartDate?: string
  sourceDays?: WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer[]
  modifications?: WfmBuShortTermForecastGenerateProgressTopicBuForecastModification[]
  timeZone?: string
  planningGroupsVersion?: number
  weekCount?: number
  metadata?: WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata
  canUseForScheduling?: boolean
}

export interface WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer {
  dayOfWeek?: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "EighthDay">
  weight?: number
  date?: string
  fileName?: string
  dataKey?: string
}

export interface WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  result?: WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast
  operationId?: string
  progress?: number
}

export interface WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue {
  intervalIndex?: number
  value?: number
}

export interface WfmBuShortTermForecastGenerateProgressTopicUserReference {
  id?: string
}

export interface WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata {
  version?: number
  modifiedBy?: WfmBuShortTermForecastGenerateProgressTopicUserReference
  dateModified?: string
}

export interface WfmBuShortTermForecastImportCompleteTopicBuForecastModification {
  type?: _Open<"MinimumPerInterval" | "MaximumPerInterval" | "SetValuePerInterval" | "ChangeValuePerInterval" | "ChangePercentPerInterval" | "SetValueOverRange" | "ChangeValueOverRange" | "SetValuesForIntervalSet" | "SetMultiGranularityValuesForIntervalSet">
  startIntervalIndex?: number
  endIntervalIndex?: number
  metric?: _Open<"Offered" | "AverageHandleTimeSeconds">
  legacyMetric?: _Open<"AverageAfterCallWorkTimeSeconds" | "AverageHandleTimeSeconds" | "AverageTalkTimeSeconds" | "Offered">
  value?: number
  values?: WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue[]
  secondaryValues?: WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue[]
  enabled?: boolean
  granularity?: string
  secondaryGranularity?: string
  displayGranularity?: string
  planningGroupIds?: string[]
}

export interface WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast {
  id?: string
  weekDate?: string
  creationMethod?: _Open<"Import" | "ImportedHistoricalWeightedAverage" | "HistoricalWeightedAverage" | "Advanced">
  description?: string
  legacy?: boolean
  referenceStartDate?: string
  sourceDays?: WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer[]
  modifications?: WfmBuShortTermForecastImportCompleteTopicBuForecastModification[]
  timeZone?: string
  planningGroupsVersion?: number
  weekCount?: number
  metadata?: WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata
  canUseForScheduling?: boolean
}

export interface WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  result?: WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast
  operationId?: string
}

export interface WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer {
  dayOfWeek?: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "EighthDay">
  weight?: number
  date?: string
  fileName?: string
  dataKey?: string
}

export interface WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue {
  intervalIndex?: number
  value?: number
}

export interface WfmBuShortTermForecastImportCompleteTopicUserReference {
  id?: string
}

export interface WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata {
  version?: number
  modifiedBy?: WfmBuShortTermForecastImportCompleteTopicUserReference
  dateModified?: string
}

export interface WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification {
  businessUnitId?: string
  state?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  forecast?: WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference
  weekCount?: number
  intervalLengthMinutes?: number
  referenceStartDate?: string
  results?: WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults[]
}

export interface WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults {
  weekNumber?: number
  downloadUrl?: string
  downloadUrlExpirationDate?: string
}

export interface WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference {
  id?: string
  weekDate?: string
  description?: string
}

export interface WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification {
  type?: _Open<"MinimumPerInterval" | "MaximumPerInterval" | "SetValuePerInterval" | "ChangeValuePerInterval" | "ChangePercentPerInterval" | "SetValueOverRange" | "ChangeValueOverRange" | "SetValuesForIntervalSet" | "SetMultiGranularityValuesForIntervalSet">
  startIntervalIndex?: number
  endIntervalIndex?: number
  metric?: _Open<"Offered" | "AverageHandleTimeSeconds">
  legacyMetric?: _Open<"AverageAfterCallWorkTimeSeconds" | "AverageHandleTimeSeconds" | "AverageTalkTimeSeconds" | "Offered">
  value?: number
  values?: WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue[]
  secondaryValues?: WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue[]
  enabled?: boolean
  granularity?: string
  secondaryGranularity?: string
  displayGranularity?: string
  planningGroupIds?: string[]
}

export interface WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast {
  id?: string
  weekDate?: string
  creationMethod?: _Open<"Import" | "ImportedHistoricalWeightedAverage" | "HistoricalWeightedAverage" | "Advanced">
  description?: string
  legacy?: boolean
  referenceStartDate?: string
  sourceDays?: WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer[]
  modifications?: WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification[]
  timeZone?: string
  planningGroupsVersion?: number
  weekCount?: number
  metadata?: WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata
  canUseForScheduling?: boolean
}

export interface WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  result?: WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast
  operationId?: string
}

export interface WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer {
  dayOfWeek?: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "EighthDay">
  weight?: number
  date?: string
  fileName?: string
  dataKey?: string
}

export interface WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue {
  intervalIndex?: number
  value?: number
}

export interface WfmBuShortTermForecastUpdateCompleteTopicUserReference {
  id?: string
}

export interface WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata {
  version?: number
  modifiedBy?: WfmBuShortTermForecastUpdateCompleteTopicUserReference
  dateModified?: string
}

export interface WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  operationId?: string
  result?: WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing
  weekDate?: string
}

export interface WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult {
  id?: string
  state?: _Open<"Unmatched" | "Matched" | "Approved" | "Denied" | "Expired" | "Canceled">
  reviewedBy?: WfmBulkShiftTradeStateUpdateNotificationTopicUserReference
  reviewedDate?: string
  failureReason?: _Open<"InitiatingAgentScheduleNotFound" | "InitiatingAgentShiftNotFound" | "ReceivingAgentNotFound" | "ReceivingAgentScheduleNotFound" | "ReceivingAgentShiftNotFound" | "ScheduleNotPublished" | "TransitionNotAllowed">
  metadata?: WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata
}

export interface WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing {
  entities?: WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult[]
}

export interface WfmBulkShiftTradeStateUpdateNotificationTopicUserReference {
  id?: string
}

export interface WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata {
  version?: number
  modifiedBy?: WfmBulkShiftTradeStateUpdateNotificationTopicUserReference
  dateModified?: string
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference {
  id?: string
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference {
  id?: string
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals {
  actualActivityCategory?: _Open<"Unknown" | "OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable" | "Unscheduled">
  actualSecondaryPresenceId?: string
  startOffsetSeconds?: number
  endOffsetSeconds?: number
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotification {
  jobId?: string
  queryState?: _Open<"Unknown" | "Complete" | "Error" | "Processing">
  downloadUrls?: string[]
  result?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics {
  dayStartOffsetSeconds?: number
  adherenceScheduleSeconds?: number
  conformanceScheduleSeconds?: number
  conformanceActualSeconds?: number
  exceptionCount?: number
  exceptionDurationSeconds?: number
  actualLengthSeconds?: number
  scheduleLengthSeconds?: number
  impactSeconds?: number
  adherencePercentage?: number
  conformancePercentage?: number
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult {
  user?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference
  startDate?: string
  endDate?: string
  calculationsCompletedDate?: string
  targetAdherencePercentage?: number
  adherencePercentage?: number
  conformancePercentage?: number
  impact?: _Open<"Unknown" | "Positive" | "Negative" | "Neutral">
  exceptionInfo?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo[]
  dayMetrics?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics[]
  actuals?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals[]
  scheduledActivities?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity[]
  secondaryPresenceLookupItems?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem[]
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo {
  startOffsetSeconds?: number
  endOffsetSeconds?: number
  scheduledActivityCodeId?: string
  scheduledActivityCategory?: _Open<"Unknown" | "OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable" | "Unscheduled">
  scheduledSecondaryPresenceLookupIds?: string[]
  actualActivityCodeId?: string
  actualActivityCategory?: _Open<"Unknown" | "OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable" | "Unscheduled">
  systemPresence?: _Open<"Unknown" | "Available" | "Away" | "Busy" | "Offline" | "Idle" | "OnQueue" | "Meal" | "Meeting" | "Break" | "Training">
  routingStatus?: _Open<"UNKNOWN" | "OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING">
  impact?: _Open<"Unknown" | "Positive" | "Negative" | "Neutral">
  secondaryPresenceLookupId?: string
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity {
  activityCodeId?: string
  startOffsetSeconds?: number
  endOffsetSeconds?: number
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem {
  lookupId?: string
  secondaryPresence?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference
}

export interface WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification {
  id?: string
  downloadUrls?: string[]
  queryState?: _Open<"Unknown" | "Complete" | "Error" | "Processing">
}

export interface WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice {
  id?: string
  downloadUrl?: string
  downloadUrls?: string[]
  queryState?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
}

export interface WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity {
  requestId?: string
  status?: _Open<"Unknown" | "InProgress" | "Success">
}

export interface WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity {
  requestId?: string
  reason?: _Open<"Unknown" | "DeleteInProgress" | "ValidationInProgress" | "RequestIdNotFound" | "InvalidRequest">
}

export interface WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestComplete {
  id?: string
  state?: _Open<"Unknown" | "Processing" | "Complete" | "Error">
  entities?: WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity[]
  disallowedEntities?: WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity[]
}

export interface WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate {
  status?: _Open<"InProgress" | "Success" | "Failed">
}

export interface WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate {
  requestId?: string
  dateImportStarted?: string
  dateImportEnded?: string
  dateCreated?: string
  dateModified?: string
  status?: _Open<"Initiated" | "InProgress" | "Pending" | "Success" | "Failed" | "Cancelled" | "Purged" | "PurgePending">
  error?: string
  active?: boolean
  type?: _Open<"Csv" | "Json">
  fileName?: string
  fileSize?: number
}

export interface WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification {
  operationId?: string
  downloadUrls?: string[]
  state?: _Open<"Unknown" | "Complete" | "Error" | "Processing">
}

export interface WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody {
  status?: number
  code?: string
  message?: string
  messageParams?: { [key: string]: string }
}

export interface WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType {
  id?: string
  name?: string
  secondaryId?: string
}

export interface WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification {
  id?: string
  entities?: WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType[]
  status?: _Open<"Processing" | "Complete" | "Error">
  error?: WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody
}

export interface WfmIntradayDataUpdateTopicIntradayDataGroup {
  mediaType?: _Open<"Voice" | "Chat" | "Email" | "Callback" | "Message" | "Workitem">
  forecastDataPerInterval?: WfmIntradayDataUpdateTopicIntradayForecastData[]
  scheduleDataPerInterval?: WfmIntradayDataUpdateTopicIntradayScheduleData[]
  historicalAgentDataPerInterval?: WfmIntradayDataUpdateTopicIntradayHistoricalAgentData[]
  historicalQueueDataPerInterval?: WfmIntradayDataUpdateTopicIntradayHistoricalQueueData[]
  performancePredictionAgentDataPerInterval?: WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData[]
  performancePredictionQueueDataPerInterval?: WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData[]
}

export interface WfmIntradayDataUpdateTopicIntradayDataUpdate {
  startDate?: string
  endDate?: string
  intervalLengthMinutes?: number
  numberOfIntervals?: number
  metrics?: WfmIntradayDataUpdateTopicIntradayMetric[]
  queueIds?: string[]
  intradayDataGroupings?: WfmIntradayDataUpdateTopicIntradayDataGroup[]
}

export interface WfmIntradayDataUpdateTopicIntradayForecastData {
  offered?: number
  averageTalkTimeSeconds?: number
  averageAfterCallWorkSeconds?: number
}

export interface WfmIntradayDataUpdateTopicIntradayHistoricalAgentData {
  onQueueTimeSeconds?: number
  interactingTimeSeconds?: number
}

export interface WfmIntradayDataUpdateTopicIntradayHistoricalQueueData {
  offered?: number
  completed?: number
  answered?: number
  abandoned?: number
  averageTalkTimeSeconds?: number
  averageAfterCallWorkSeconds?: number
  serviceLevelPercent?: number
  averageSpeedOfAnswerSeconds?: number
}

export interface WfmIntradayDataUpdateTopicIntradayMetric {
  category?: _Open<"HistoricalQueueData" | "HistoricalAgentData" | "ForecastData" | "ScheduleData" | "PerformancePredictionAgentData" | "PerformancePredictionQueueData">
  version?: string
}

export interface WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData {
  interactingTimeSeconds?: number
}

export interface WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData {
  serviceLevelPercent?: number
  averageSpeedOfAnswerSeconds?: number
  numberOfInteractions?: number
}

export interface WfmIntradayDataUpdateTopicIntradayScheduleData {
  onQueueTimeSeconds?: number
  scheduledTimeSeconds?: number
}

export interface WfmMoveAgentsCompleteTopicManagementUnit {
  id?: string
}

export interface WfmMoveAgentsCompleteTopicUserReference {
  id?: string
}

export interface WfmMoveAgentsCompleteTopicWfmMoveAgentData {
  user?: WfmMoveAgentsCompleteTopicUserReference
  result?: _Open<"AlreadyMoved" | "DestinationBusinessUnitAgentLimitExceeded" | "DestinationManagementUnitAgentLimitExceeded" | "DestinationManagementUnitDoesNotExist" | "MoveSuccessful" | "MovingToDifferentManagementUnit" | "NothingToDo" | "SourceManagementUnitNotAuthorized">
}

export interface WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete {
  requestingUser?: WfmMoveAgentsCompleteTopicUserReference
  destinationManagementUnit?: WfmMoveAgentsCompleteTopicManagementUnit
  results?: WfmMoveAgentsCompleteTopicWfmMoveAgentData[]
}

export interface WfmMoveManagementUnitTopicBusinessUnit {
  id?: string
}

export interface WfmMoveManagementUnitTopicMoveManagementUnitNotification {
  businessUnit?: WfmMoveManagementUnitTopicBusinessUnit
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
}

export interface WfmScheduleTopicWfmScheduleNotification {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  operationId?: string
  downloadUrl?: string
  percentComplete?: number
  eventType?: _Open<"Update" | "Import" | "Copy" | "Generate" | "Reschedule">
}

export interface WfmShiftTradingJobCompleteEventErrorBody {
  status?: number
  code?: string
  message?: string
  messageParams?: { [key: string]: string }
}

export interface WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification {
  id?: string
  type?: _Open<"AddTrade" | "BulkUpdateTradeStates" | "EvaluateTrades" | "MatchTrade" | "QueryAgentTrades" | "QueryTrades" | "QueryWeekSummaries" | "SearchUnmatchedTrades" | "UpdateTrade" | "UpdateTradeState" | "Unknown">
  status?: _Open<"Processing" | "Complete" | "Error">
  trade?: WfmShiftTradingJobCompleteEventTradeEntity
  weekSummaries?: WfmShiftTradingJobCompleteEventWeekSummaryList
  downloadUrl?: string
  error?: WfmShiftTradingJobCompleteEventErrorBody
}

export interface WfmShiftTradingJobCompleteEventTradeEntity {
  id?: string
  state?: _Open<"Unknown" | "Unmatched" | "Matched" | "Approved" | "Denied" | "Expired" | "Canceled">
  expirationDate?: string
  acceptableIntervals?: WfmShiftTradingJobCompleteEventWfmDateTimeInterval[]
  oneSided?: boolean
  initiating?: WfmShiftTradingJobCompleteEventTradeSide
  receiving?: WfmShiftTradingJobCompleteEventTradeSide
  targetUserId?: string
  reviewedBy?: string
  reviewedDate?: string
  metadata?: WfmShiftTradingJobCompleteEventWfmVersionMetadata
}

export interface WfmShiftTradingJobCompleteEventTradeShift {
  scheduleId?: string
  scheduleStartDate?: string
  managementUnitId?: string
  id?: string
  startDate?: string
  endDate?: string
  weekDate?: string
}

export interface WfmShiftTradingJobCompleteEventTradeSide {
  userId?: string
  shift?: WfmShiftTradingJobCompleteEventTradeShift
  reviewNote?: string
}

export interface WfmShiftTradingJobCompleteEventWeekSummary {
  weekDate?: string
  initiatingMatchedCount?: number
  crossWeekReceivingMatchedCount?: number
}

export interface WfmShiftTradingJobCompleteEventWeekSummaryList {
  weeks?: WfmShiftTradingJobCompleteEventWeekSummary[]
}

export interface WfmShiftTradingJobCompleteEventWfmDateTimeInterval {
  startDate?: string
  endDate?: string
}

export interface WfmShiftTradingJobCompleteEventWfmVersionMetadata {
  version?: number
  modifiedBy?: string
  dateModified?: string
}

export interface WfmTimeOffBalanceJobTopicErrorBody {
  status?: number
  code?: string
  message?: string
  messageParams?: { [key: string]: string }
}

export interface WfmTimeOffBalanceJobTopicTimeOffBalance {
  activityCodeId?: string
  hrisTimeOffTypeId?: string
  hrisTimeOffTypeSecondaryId?: string
  startDate?: string
  balanceMinutesPerDay?: number[]
}

export interface WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification {
  id?: string
  entities?: WfmTimeOffBalanceJobTopicTimeOffBalance[]
  status?: _Open<"Processing" | "Complete" | "Error">
  error?: WfmTimeOffBalanceJobTopicErrorBody
}

export interface WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate {
  id?: string
  user?: WfmTimeOffRequestUpdateTopicUserReference
  isFullDayRequest?: boolean
  markedAsRead?: boolean
  activityCodeId?: string
  paid?: boolean
  status?: _Open<"PENDING" | "APPROVED" | "DENIED" | "CANCELED">
  substatus?: _Open<"AdvanceTimeElapsed" | "AutoApproved" | "BlockedDate" | "InsufficientBalance" | "InvalidDailyDuration" | "ManualApproval" | "OutsideShift" | "OverlapsRestrictedActivityCode" | "RemovedFromWaitlist" | "ReviewDate" | "Waitlisted">
  partialDayStartDateTimes?: string[]
  fullDayManagementUnitDates?: string[]
  fullDayEarliestStartOffsetMinutes?: number[]
  fullDayLatestEndOffsetMinutes?: number[]
  dailyDurationMinutes?: number
  durationMinutes?: number[]
  payableMinutes?: number[]
  notes?: string
  reviewedDate?: string
  reviewedBy?: string
  submittedDate?: string
  submittedBy?: string
  modifiedDate?: string
  modifiedBy?: string
}

export interface WfmTimeOffRequestUpdateTopicUserReference {
  id?: string
}

export interface WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
}

export interface WfmUserNotificationTopicAdherenceExplanationNotification {
  id?: string
  agent?: WfmUserNotificationTopicUserReference
  managementUnit?: WfmUserNotificationTopicManagementUnit
  businessUnit?: WfmUserNotificationTopicBusinessUnit
  startDate?: string
  lengthMinutes?: number
  status?: _Open<"Pending" | "Approved" | "Denied">
  type?: _Open<"Late">
  notes?: string
}

export interface WfmUserNotificationTopicAlternativeShiftNotification {
  id?: string
  weekDate?: string
  granularity?: _Open<"Daily" | "Weekly">
  newState?: _Open<"Submitted" | "Expired" | "Approved" | "Denied" | "Canceled">
  initiatingUser?: WfmUserNotificationTopicUserReference
  initiatingShiftDate?: string
  receivingUser?: WfmUserNotificationTopicUserReference
  receivingShiftDate?: string
}

export interface WfmUserNotificationTopicBusinessUnit {
  id?: string
}

export interface WfmUserNotificationTopicManagementUnit {
  id?: string
}

export interface WfmUserNotificationTopicShiftTradeNotification {
  weekDate?: string
  tradeId?: string
  oneSided?: boolean
  newState?: _Open<"Unmatched" | "Matched" | "Approved" | "Denied" | "Expired" | "Canceled">
  initiatingUser?: WfmUserNotificationTopicUserReference
  initiatingShiftDate?: string
  receivingUser?: WfmUserNotificationTopicUserReference
  receivingShiftDate?: string
}

export interface WfmUserNotificationTopicTimeOffRequestNotification {
  timeOffRequestId?: string
  user?: WfmUserNotificationTopicUserReference
  isFullDayRequest?: boolean
  status?: _Open<"PENDING" | "APPROVED" | "DENIED" | "CANCELED">
  partialDayStartDateTimes?: string[]
  fullDayManagementUnitDates?: string[]
}

export interface WfmUserNotificationTopicUserReference {
  id?: string
}

export interface WfmUserNotificationTopicWfmUserNotification {
  id?: string
  mutableGroupId?: string
  timestamp?: string
  type?: _Open<"ShiftTrade" | "TimeOffRequest" | "AdherenceExplanation" | "AlternativeShift">
  shiftTrade?: WfmUserNotificationTopicShiftTradeNotification
  timeOffRequest?: WfmUserNotificationTopicTimeOffRequestNotification
  adherenceExplanation?: WfmUserNotificationTopicAdherenceExplanationNotification
  alternativeShift?: WfmUserNotificationTopicAlternativeShiftNotification
  agentNotification?: boolean
  otherNotificationIdsInGroup?: string[]
  markedAsRead?: boolean
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference {
  id?: string
  secondaryPresences?: WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference[]
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicQueueReference {
  id?: string
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation {
  id?: string
  startDate?: string
  lengthMinutes?: number
  status?: _Open<"Pending" | "Approved" | "Denied">
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference {
  id?: string
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicUriReference {
  id?: string
  name?: string
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder {
  activityCategory?: string
  startDate?: string
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicUserReference {
  id?: string
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate {
  user?: WfmUserScheduleAdherenceUpdatedMuTopicUserReference
  managementUnitId?: string
  businessUnitId?: string
  team?: WfmUserScheduleAdherenceUpdatedMuTopicUriReference
  scheduledActivityCategory?: string
  scheduledActivityCode?: WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference
  systemPresence?: string
  organizationSecondaryPresenceId?: string
  routingStatus?: _Open<"__EMPTY__" | "OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING" | "OFFLINE">
  actualActivityCategory?: string
  isOutOfOffice?: boolean
  adherenceState?: _Open<"InAdherence" | "OutOfAdherence" | "Unscheduled" | "Unknown" | "Ignored" | "Explained">
  impact?: string
  adherenceExplanation?: WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation
  adherenceChangeTime?: string
  presenceUpdateTime?: string
  activeQueues?: WfmUserScheduleAdherenceUpdatedMuTopicQueueReference[]
  activeQueuesModifiedTime?: string
  removedFromManagementUnit?: boolean
  suppressOnTimeReminder?: boolean
  nextActivityReminders?: WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder[]
}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference {
  id?: string
  secondaryPresences?: WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference[]
}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference {
  id?: string
}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation {
  id?: string
  startDate?: string
  lengthMinutes?: number
  status?: _Open<"Pending" | "Approved" | "Denied">
}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference {
  id?: string
}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicUriReference {
  id?: string
  name?: string
}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder {
  activityCategory?: string
  startDate?: string
}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicUserReference {
  id?: string
}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate {
  user?: WfmUserScheduleAdherenceUpdatedTeamTopicUserReference
  managementUnitId?: string
  businessUnitId?: string
  team?: WfmUserScheduleAdherenceUpdatedTeamTopicUriReference
  scheduledActivityCategory?: string
  scheduledActivityCode?: WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference
  systemPresence?: string
  organizationSecondaryPresenceId?: string
  routingStatus?: _Open<"__EMPTY__" | "OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING" | "OFFLINE">
  actualActivityCategory?: string
  isOutOfOffice?: boolean
  adherenceState?: _Open<"InAdherence" | "OutOfAdherence" | "Unscheduled" | "Unknown" | "Ignored" | "Explained">
  impact?: string
  adherenceExplanation?: WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation
  adherenceChangeTime?: string
  presenceUpdateTime?: string
  activeQueues?: WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference[]
  activeQueuesModifiedTime?: string
  removedFromManagementUnit?: boolean
  suppressOnTimeReminder?: boolean
  nextActivityReminders?: WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder[]
}

export interface WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference {
  id?: string
  secondaryPresences?: WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference[]
}

export interface WfmUserScheduleAdherenceUpdatedTopicQueueReference {
  id?: string
}

export interface WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation {
  id?: string
  startDate?: string
  lengthMinutes?: number
  status?: _Open<"Pending" | "Approved" | "Denied">
}

export interface WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference {
  id?: string
}

export interface WfmUserScheduleAdherenceUpdatedTopicUriReference {
  id?: string
  name?: string
}

export interface WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder {
  activityCategory?: string
  startDate?: string
}

export interface WfmUserScheduleAdherenceUpdatedTopicUserReference {
  id?: string
}

export interface WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate {
  user?: WfmUserScheduleAdherenceUpdatedTopicUserReference
  managementUnitId?: string
  businessUnitId?: string
  team?: WfmUserScheduleAdherenceUpdatedTopicUriReference
  scheduledActivityCategory?: string
  scheduledActivityCode?: WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference
  systemPresence?: string
  organizationSecondaryPresenceId?: string
  routingStatus?: _Open<"__EMPTY__" | "OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING" | "OFFLINE">
  actualActivityCategory?: string
  isOutOfOffice?: boolean
  adherenceState?: _Open<"InAdherence" | "OutOfAdherence" | "Unscheduled" | "Unknown" | "Ignored" | "Explained">
  impact?: string
  adherenceExplanation?: WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation
  adherenceChangeTime?: string
  presenceUpdateTime?: string
  activeQueues?: WfmUserScheduleAdherenceUpdatedTopicQueueReference[]
  activeQueuesModifiedTime?: string
  removedFromManagementUnit?: boolean
  suppressOnTimeReminder?: boolean
  nextActivityReminders?: WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder[]
}

export type WhatsAppBusinessScopedId = { [key: string]: any }

export type WhatsAppCallingConfigurationRequest = { [key: string]: any }

export type WhatsAppCallingConfigurationResponse = { [key: string]: any }

export interface WhatsappCampaignScheduleConfigChangeAlteration {
  type?: _Open<"Exclusion" | "Inclusion">
  start?: string
  end?: string
  additionalProperties?: { [key: string]: any }
}

export type WhatsappCampaignScheduleConfigChangeObject = { [key: string]: any }

export interface WhatsappCampaignScheduleConfigChangeRecurrencePattern {
  type?: _Open<"Daily" | "Weekly">
  interval?: number
  daysOfWeek?: string[]
  additionalProperties?: { [key: string]: any }
}

export interface WhatsappCampaignScheduleConfigChangeRecurrenceRange {
  type?: _Open<"NoEnd" | "Numbered" | "EndDate">
  end?: string
  numberOfOccurrences?: number
  additionalProperties?: { [key: string]: any }
}

export interface WhatsappCampaignScheduleConfigChangeScheduleInterval {
  start?: string
  end?: string
  additionalProperties?: { [key: string]: any }
}

export interface WhatsappCampaignScheduleConfigChangeScheduleRecurrence {
  id?: string
  start?: string
  end?: string
  timeZone?: string
  range?: WhatsappCampaignScheduleConfigChangeRecurrenceRange
  pattern?: WhatsappCampaignScheduleConfigChangeRecurrencePattern
  alterations?: WhatsappCampaignScheduleConfigChangeAlteration[]
  additionalProperties?: { [key: string]: any }
}

export interface WhatsappCampaignScheduleConfigChangeUriReference {
  id?: string
  name?: string
}

export interface WhatsappCampaignScheduleConfigChangeWhatsAppCampaignSchedule {
  intervals?: WhatsappCampaignScheduleConfigChangeScheduleInterval[]
  recurrences?: WhatsappCampaignScheduleConfigChangeScheduleRecurrence[]
  timeZone?: string
  whatsAppCampaign?: WhatsappCampaignScheduleConfigChangeUriReference
  additionalProperties?: { [key: string]: any }
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
}

export interface WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification {
  id?: string
  buId?: string
  status?: _Open<"Unknown" | "Draft" | "Locked" | "Scheduled" | "Optimized" | "Open" | "Closed" | "Processed" | "Published">
  bidType?: _Open<"Unknown" | "WorkPlanBid" | "ScheduleBid">
  bidWindowStartDate?: string
  bidWindowEndDate?: string
  effectiveDate?: string
  agentRankingType?: _Open<"Unknown" | "HireDate" | "Performance">
  rankingTiebreakerType?: _Open<"Unknown" | "HireDate" | "Performance" | "Custom" | "RandomlyAssign">
  workPlanFieldsVisibleToAgents?: string[]
}

export interface WorkitemCaseReference {
  id?: string
  reference?: string
  selfUri?: string
}

export interface WorkitemsEventsNotificationAssignmentSegment {
  startState?: _Open<"Unknown" | "Idle" | "AcdStarted" | "Alerting" | "AlertTimeout" | "Declined" | "Connected" | "Disconnected" | "Parked" | "Held" | "AcdCancelled" | "Terminated" | "AcdExpired">
  endState?: _Open<"Unknown" | "Idle" | "AcdStarted" | "Alerting" | "AlertTimeout" | "Declined" | "Connected" | "Disconnected" | "Parked" | "Held" | "AcdCancelled" | "Terminated" | "AcdExpired">
  durationMs?: number
}

export interface WorkitemsEventsNotificationCustomAttribute {
  dataType?: _Open<"unknown" | "string" | "number" | "boolean$" | "integer">
  value?: string
}

export interface WorkitemsEventsNotificationDelta {
  op?: _Open<"add" | "remove" | "replace" | "unknown">
  field?: string
  oldValue?: string
  newValue?: string
}

export interface WorkitemsEventsNotificationPropertyChange {
  property?: string
  oldValues?: string[]
  newValues?: string[]
}

export interface WorkitemsEventsNotificationScoredAgent {
  id?: string
  score?: number
}

export interface WorkitemsEventsNotificationSession {
  type?: _Open<"Unknown" | "Agent" | "QueueAssignment" | "DirectAssignment" | "AgentComplete">
  id?: string
  status?: _Open<"Unknown" | "Active" | "Completed">
  dateSessionStart?: string
  dateSessionEnd?: string
  assignmentSegments?: WorkitemsEventsNotificationAssignmentSegment[]
}

export interface WorkitemsEventsNotificationWorkitem {
  id?: string
  name?: string
  typeId?: string
  description?: string
  languageId?: string
  priority?: number
  dateCreated?: string
  dateModified?: string
  dateDue?: string
  dateExpires?: string
  dateAssignmentStateChanged?: string
  durationSeconds?: number
  ttl?: number
  statusId?: string
  statusCategory?: _Open<"Unknown" | "Open" | "InProgress" | "Waiting" | "Closed">
  dateClosed?: string
  workbinId?: string
  reporterId?: string
  assigneeId?: string
  externalContactId?: string
  externalTag?: string
  wrapupId?: string
  modifiedBy?: string
  operation?: _Open<"unknown" | "add" | "edit" | "delete" | "view" | "upload" | "download" | "activate" | "deactivate" | "purge" | "processed" | "published" | "assigned" | "unassigned" | "reset" | "reassigned" | "reassign" | "archive" | "unarchive" | "reschedule">
  changes?: WorkitemsEventsNotificationDelta[]
  propertyChanges?: WorkitemsEventsNotificationPropertyChange[]
  assignmentState?: _Open<"Unknown" | "Idle" | "AcdStarted" | "Alerting" | "AlertTimeout" | "Declined" | "Connected" | "Disconnected" | "Parked" | "Held" | "AcdCancelled" | "Terminated" | "AcdExpired">
  assignmentId?: string
  alertTimeoutSeconds?: number
  queueId?: string
  customFields?: { [key: string]: WorkitemsEventsNotificationCustomAttribute }
  wrapup?: WorkitemsEventsNotificationWrapup
  sessions?: WorkitemsEventsNotificationSession[]
  skillIds?: string[]
  scriptId?: string
  workbinName?: string
  typeName?: string
  preferredAgentIds?: string[]
  divisionId?: string
  scoredAgents?: WorkitemsEventsNotificationScoredAgent[]
  utilizationLabelId?: string
  caseId?: string
}

export interface WorkitemsEventsNotificationWrapup {
  code?: string
  userId?: string
  op?: _Open<"Unknown" | "Add" | "Remove">
  action?: _Open<"Unknown" | "Add" | "Remove">
}

export interface WorkitemsQueueEventsNotificationAssignmentSegment {
  startState?: _Open<"Unknown" | "Idle" | "AcdStarted" | "Alerting" | "AlertTimeout" | "Declined" | "Connected" | "Disconnected" | "Parked" | "Held" | "AcdCancelled" | "Terminated" | "AcdExpired">
  endState?: _Open<"Unknown" | "Idle" | "AcdStarted" | "Alerting" | "AlertTimeout" | "Declined" | "Connected" | "Disconnected" | "Parked" | "Held" | "AcdCancelled" | "Terminated" | "AcdExpired">
  durationMs?: number
}

export interface WorkitemsQueueEventsNotificationCustomAttribute {
  dataType?: _Open<"unknown" | "string" | "number" | "boolean$" | "integer">
  value?: string
}

export interface WorkitemsQueueEventsNotificationDelta {
  op?: _Open<"add" | "remove" | "replace" | "unknown">
  field?: string
  oldValue?: string
  newValue?: string
}

export interface WorkitemsQueueEventsNotificationPropertyChange {
  property?: string
  oldValues?: string[]
  newValues?: string[]
}

export interface WorkitemsQueueEventsNotificationScoredAgent {
  id?: string
  score?: number
}

export interface WorkitemsQueueEventsNotificationSession {
  type?: _Open<"Unknown" | "Agent" | "QueueAssignment" | "DirectAssignment" | "AgentComplete">
  id?: string
  status?: _Open<"Unknown" | "Active" | "Completed">
  dateSessionStart?: string
  dateSessionEnd?: string
  assignmentSegments?: WorkitemsQueueEventsNotificationAssignmentSegment[]
}

export interface WorkitemsQueueEventsNotificationWorkitem {
  id?: string
  name?: string
  typeId?: string
  description?: string
  languageId?: string
  priority?: number
  dateCreated?: string
  dateModified?: string
  dateDue?: string
  dateExpires?: string
  dateAssignmentStateChanged?: string
  durationSeconds?: number
  ttl?: number
  statusId?: string
  statusCategory?: _Open<"Unknown" | "Open" | "InProgress" | "Waiting" | "Closed">
  dateClosed?: string
  workbinId?: string
  reporterId?: string
  assigneeId?: string
  externalContactId?: string
  externalTag?: string
  wrapupId?: string
  modifiedBy?: string
  operation?: _Open<"unknown" | "add" | "edit" | "delete" | "view" | "upload" | "download" | "activate" | "deactivate" | "purge" | "processed" | "published" | "assigned" | "unassigned" | "reset" | "reassigned" | "reassign" | "archive" | "unarchive" | "reschedule">
  changes?: WorkitemsQueueEventsNotificationDelta[]
  propertyChanges?: WorkitemsQueueEventsNotificationPropertyChange[]
  assignmentState?: _Open<"Unknown" | "Idle" | "AcdStarted" | "Alerting" | "AlertTimeout" | "Declined" | "Connected" | "Disconnected" | "Parked" | "Held" | "AcdCancelled" | "Terminated" | "AcdExpired">
  assignmentId?: string
  alertTimeoutSeconds?: number
  queueId?: string
  customFields?: { [key: string]: WorkitemsQueueEventsNotificationCustomAttribute }
  wrapup?: WorkitemsQueueEventsNotificationWrapup
  sessions?: WorkitemsQueueEventsNotificationSession[]
  skillIds?: string[]
  scriptId?: string
  workbinName?: string
  typeName?: string
  preferredAgentIds?: string[]
  divisionId?: string
  scoredAgents?: WorkitemsQueueEventsNotificationScoredAgent[]
  utilizationLabelId?: string
  caseId?: string
}

export interface WorkitemsQueueEventsNotificationWrapup {
  code?: string
  userId?: string
  op?: _Open<"Unknown" | "Add" | "Remove">
  action?: _Open<"Unknown" | "Add" | "Remove">
}

export interface WorkitemsUserEventsNotificationAssignmentSegment {
  startState?: _Open<"Unknown" | "Idle" | "AcdStarted" | "Alerting" | "AlertTimeout" | "Declined" | "Connected" | "Disconnected" | "Parked" | "Held" | "AcdCancelled" | "Terminated" | "AcdExpired">
  endState?: _Open<"Unknown" | "Idle" | "AcdStarted" | "Alerting" | "AlertTimeout" | "Declined" | "Connected" | "Disconnected" | "Parked" | "Held" | "AcdCancelled" | "Terminated" | "AcdExpired">
  durationMs?: number
}

export interface WorkitemsUserEventsNotificationCustomAttribute {
  dataType?: _Open<"unknown" | "string" | "number" | "boolean$" | "integer">
  value?: string
}

export interface WorkitemsUserEventsNotificationDelta {
  op?: _Open<"add" | "remove" | "replace" | "unknown">
  field?: string
  oldValue?: string
  newValue?: string
}

export interface WorkitemsUserEventsNotificationPropertyChange {
  property?: string
  oldValues?: string[]
  newValues?: string[]
}

export interface WorkitemsUserEventsNotificationScoredAgent {
  id?: string
  score?: number
}

export interface WorkitemsUserEventsNotificationSession {
  type?: _Open<"Unknown" | "Agent" | "QueueAssignment" | "DirectAssignment" | "AgentComplete">
  id?: string
  status?: _Open<"Unknown" | "Active" | "Completed">
  dateSessionStart?: string
  dateSessionEnd?: string
  assignmentSegments?: WorkitemsUserEventsNotificationAssignmentSegment[]
}

export interface WorkitemsUserEventsNotificationWorkitem {
  id?: string
  name?: string
  typeId?: string
  description?: string
  languageId?: string
  priority?: number
  dateCreated?: string
  dateModified?: string
  dateDue?: string
  dateExpires?: string
  dateAssignmentStateChanged?: string
  durationSeconds?: number
  ttl?: number
  statusId?: string
  statusCategory?: _Open<"Unknown" | "Open" | "InProgress" | "Waiting" | "Closed">
  dateClosed?: string
  workbinId?: string
  reporterId?: string
  assigneeId?: string
  externalContactId?: string
  externalTag?: string
  wrapupId?: string
  modifiedBy?: string
  operation?: _Open<"unknown" | "add" | "edit" | "delete" | "view" | "upload" | "download" | "activate" | "deactivate" | "purge" | "processed" | "published" | "assigned" | "unassigned" | "reset" | "reassigned" | "reassign" | "archive" | "unarchive" | "reschedule">
  changes?: WorkitemsUserEventsNotificationDelta[]
  propertyChanges?: WorkitemsUserEventsNotificationPropertyChange[]
  assignmentState?: _Open<"Unknown" | "Idle" | "AcdStarted" | "Alerting" | "AlertTimeout" | "Declined" | "Connected" | "Disconnected" | "Parked" | "Held" | "AcdCancelled" | "Terminated" | "AcdExpired">
  assignmentId?: string
  alertTimeoutSeconds?: number
  queueId?: string
  customFields?: { [key: string]: WorkitemsUserEventsNotificationCustomAttribute }
  wrapup?: WorkitemsUserEventsNotificationWrapup
  sessions?: WorkitemsUserEventsNotificationSession[]
  skillIds?: string[]
  scriptId?: string
  workbinName?: string
  typeName?: string
  preferredAgentIds?: string[]
  divisionId?: string
  scoredAgents?: WorkitemsUserEventsNotificationScoredAgent[]
  utilizationLabelId?: string
  caseId?: string
}

export interface WorkitemsUserEventsNotificationWrapup {
  code?: string
  userId?: string
  op?: _Open<"Unknown" | "Add" | "Remove">
  action?: _Open<"Unknown" | "Add" | "Remove">
}

export interface WrapupDetailEventTopicWrapupEvent {
  eventTime?: number
  conversationId?: string
  participantId?: string
  sessionId?: string
  mediaType?: _Open<"UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING">
  provider?: string
  direction?: _Open<"UNKNOWN" | "INBOUND" | "OUTBOUND">
  ani?: string
  dnis?: string
  addressTo?: string
  addressFrom?: string
  callbackUserName?: string
  callbackNumbers?: string[]
  callbackScheduledTime?: number
  subject?: string
  messageType?: _Open<"UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE" | "LINKEDIN">
  queueId?: string
  wrapupCode?: string
  wrapupNotes?: string
  wrapupDurationMs?: number
  conversationExternalContactIds?: string[]
  conversationExternalOrganizationIds?: string[]
  utilizationLabel?: string
}
export {}
