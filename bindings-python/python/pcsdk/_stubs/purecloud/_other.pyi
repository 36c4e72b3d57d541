# Generated from core/catalog by `cargo dev generate`; do not edit.
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..._native import Record as _Record
from .analytics import ReportingTurnAction
from .events import SourceConfiguration
from .journey import RequestMapping
from ._shared import AddressableEntityRef, ConversationContentLocation, ConversationNotificationTemplateBody, ConversationNotificationTemplateButton, ConversationNotificationTemplateHeader, Items, UserReference, WritableStarrableDivision

class AccessRestriction(_Model):
    kind: str
    values_: list[str]

class AcdEndDetailEventTopicAcdEndEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    session_id: str
    disconnect_type: _Literal["UNKNOWN", "ENDPOINT", "CLIENT", "SYSTEM", "TRANSFER", "ERROR", "PEER", "OTHER", "SPAM", "TIMEOUT", "TRANSPORT_FAILURE", "CONFERENCE_TRANSFER", "CONSULT_TRANSFER", "FORWARD_TRANSFER", "NO_ANSWER_TRANSFER", "NOT_AVAILABLE_TRANSFER", "UNCALLABLE", "DND_ENDPOINT", "DND_TRANSFER", "INACTIVITY", "SESSION_EXPIRED", "TAKEOVER"] | str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    provider: str
    direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    ani: str
    dnis: str
    address_to: str
    address_from: str
    callback_user_name: str
    callback_numbers: list[str]
    callback_scheduled_time: int
    subject: str
    message_type: _Literal["UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "INSTAGRAM", "APPLE", "LINKEDIN"] | str
    queue_id: str
    division_id: str
    acd_outcome: _Literal["UNKNOWN", "ABANDON", "ANSWERED", "FLOW_OUT"] | str
    answered_user_id: str
    requested_routings: list[str]
    used_routing: _Literal["UNKNOWN", "MANUAL", "PREDICTIVE", "PREFERRED", "LAST", "BULLSEYE", "STANDARD", "OTHER", "CONDITIONAL", "VIP"] | str
    requested_routing_skill_ids: list[str]
    requested_skill_expression_ids: list[str]
    requested_language_id: str
    requested_routing_user_ids: list[str]
    routing_priority: int
    connected_duration_ms: int
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    utilization_label: str
    flow_type: str

class AcdStartDetailEventTopicAcdStartEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    session_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    provider: str
    direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    ani: str
    dnis: str
    address_to: str
    address_from: str
    callback_user_name: str
    callback_numbers: list[str]
    callback_scheduled_time: int
    subject: str
    message_type: _Literal["UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "INSTAGRAM", "APPLE", "LINKEDIN"] | str
    queue_id: str
    division_id: str
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    utilization_label: str
    routing_priority: int
    requested_routing_skill_ids: list[str]
    skill_expression_applied: bool

class ActionAggregationSort(_Model):
    name: _Literal["tTotalExecution"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class AcwDetailEventTopicAfterCallWorkEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    session_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    provider: str
    direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    ani: str
    dnis: str
    address_to: str
    address_from: str
    callback_user_name: str
    callback_numbers: list[str]
    callback_scheduled_time: int
    subject: str
    message_type: _Literal["UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "INSTAGRAM", "APPLE", "LINKEDIN"] | str
    user_id: str
    queue_id: str
    wrapup_code: str
    wrapup_notes: str
    wrapup_duration_ms: int
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    utilization_label: str

class AdditionalMatchCriteria(_Model):
    topics: list[TopicCriteria]
    media_filter: _Literal["WithMedia", "WithoutMedia"] | str

class AdhocRecordingTopicConversationData(_Model):
    id: str

class AdhocRecordingTopicLockData(_Model):
    locked_by: AdhocRecordingTopicUserData
    date_created: str
    date_expires: str

class AdhocRecordingTopicRecordingDataV2(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    workspace: AdhocRecordingTopicWorkspaceData
    created_by: AdhocRecordingTopicUserData
    content_type: str
    content_length: int
    filename: str
    change_number: int
    date_uploaded: str
    uploaded_by: AdhocRecordingTopicUserData
    lock_info: AdhocRecordingTopicLockData
    self_uri: str
    duration_millieconds: int
    conversation: AdhocRecordingTopicConversationData
    read: bool

class AdhocRecordingTopicUserData(_Model):
    id: str
    name: str

class AdhocRecordingTopicWorkspaceData(_Model):
    id: str

class AgentActivityChangedTopicAgentActivity(_Model):
    id: str
    routing_status: AgentActivityChangedTopicRoutingStatus
    presence: AgentActivityChangedTopicPresence
    out_of_office: AgentActivityChangedTopicOutOfOffice
    active_queue_ids: list[str]
    date_active_queues_changed: str

class AgentActivityChangedTopicOrganizationPresence(_Model):
    id: str
    system_presence: str

class AgentActivityChangedTopicOutOfOffice(_Model):
    active: bool
    modified_date: str

class AgentActivityChangedTopicPresence(_Model):
    presence_definition: AgentActivityChangedTopicOrganizationPresence
    presence_message: str
    modified_date: str

class AgentActivityChangedTopicRoutingStatus(_Model):
    status: _Literal["OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING"] | str
    start_time: str

class AgentStateEventTopicAgentStateEventNotification(_Model):
    conversation_id: str
    session_id: str
    session_start: int
    current_state_start: int
    current_state: _Literal["UNKNOWN", "ALERT", "INTERACT", "WRAPUP", "BARGING", "CALLBACK", "COACHING", "CONTACTING", "CONVERTING", "DELAY", "DIALING", "HOLD", "IVR", "MONITORING", "PARKED", "SCHEDULED", "SHARING", "SYSTEM", "TRANSMITTING", "UPLOADING", "VOICEMAIL", "TERMINATED"] | str
    user_id: str
    originating_direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    queue_id: str
    requested_language_id: str
    requested_skill_ids: list[str]

class AgenticVirtualAgentAgentCardSkill(_Model):
    id: str
    name: str
    description: str
    tags: list[str]
    examples: list[str]
    input_modes: list[str]
    output_modes: list[str]

class AgenticVirtualAgentComfortStatementSettings(_Model):
    enabled: bool

class AgenticVirtualAgentDataActionSchemas(_Model):
    inputs: dict[str, _Any]
    outputs: dict[str, _Any]

class AgenticVirtualAgentDynamicTurnInstructions(_Model):
    repetition_checks: list[AgenticVirtualAgentRepetitionCheck]

class AgenticVirtualAgentGuardrailInstruction(_Model):
    instruction: str
    enabled: bool

class AgenticVirtualAgentGuardrails(_Model):
    custom: list[AgenticVirtualAgentGuardrailInstruction]

class AgenticVirtualAgentPropertyDefinition(_Model):
    name: str
    type: str
    required: bool
    description: str
    items_: str
    mapping: list[_Any]

class AgenticVirtualAgentRepetitionCheck(_Model):
    type: _Literal["User", "Agent"] | str
    messages: int
    similarity: _Literal["Loose", "Moderate", "Strict", "VeryStrict"] | str
    instruction: str

class AgenticVirtualAgentStructuredCondition(_Record): ...

class AgenticVirtualAgentStructuredConditionGroup(_Model):
    group: _Literal["And", "Or"] | str
    rules: list[_Any]

class AgenticVirtualAgentStructuredConditionGroupAllOf(_Model):
    group: _Literal["And", "Or"] | str
    rules: list[_Any]

class AgenticVirtualAgentStructuredOutputCondition(_Record): ...

class AgenticVirtualAgentStructuredOutputConditionGroup(_Model):
    group: _Literal["And", "Or"] | str
    rules: list[_Any]

class AgenticVirtualAgentStructuredOutputConditionGroupAllOf(_Model):
    group: _Literal["And", "Or"] | str
    rules: list[_Any]

class AgenticVirtualAgentStructuredOutputRule(_Model):
    mapping: list[_Any]
    operator: _Literal["IsNull", "IsNotNull", "IsEmpty", "IsNotEmpty", "Equal", "NotEqual", "LessThan", "LessThanOrEqual", "GreaterThan", "GreaterThanOrEqual", "In", "NotIn", "Contains", "DoesntContain", "BeginsWith", "EndsWith"] | str
    value: _Any

class AgenticVirtualAgentStructuredOutputRuleAllOf(_Model):
    mapping: list[_Any]
    operator: _Literal["IsNull", "IsNotNull", "IsEmpty", "IsNotEmpty", "Equal", "NotEqual", "LessThan", "LessThanOrEqual", "GreaterThan", "GreaterThanOrEqual", "In", "NotIn", "Contains", "DoesntContain", "BeginsWith", "EndsWith"] | str
    value: _Any

class AgenticVirtualAgentStructuredRule(_Model):
    name: str
    operator: _Literal["IsNull", "IsNotNull", "IsEmpty", "IsNotEmpty", "Equal", "NotEqual", "LessThan", "LessThanOrEqual", "GreaterThan", "GreaterThanOrEqual", "In", "NotIn", "Contains", "DoesntContain", "BeginsWith", "EndsWith"] | str
    value: _Any

class AgenticVirtualAgentStructuredRuleAllOf(_Model):
    name: str
    operator: _Literal["IsNull", "IsNotNull", "IsEmpty", "IsNotEmpty", "Equal", "NotEqual", "LessThan", "LessThanOrEqual", "GreaterThan", "GreaterThanOrEqual", "In", "NotIn", "Contains", "DoesntContain", "BeginsWith", "EndsWith"] | str
    value: _Any

class AgenticVirtualAgentTargetDefinition(_Model):
    type: _Literal["Request", "Response", "CustomConversationAttributes"] | str
    target: AgenticVirtualAgentTargetReferenceDefinition

class AgenticVirtualAgentTargetReferenceDefinition(_Model):
    id: str
    name: str
    self_uri: str

class AgenticVirtualAgentToolError(_Model):
    type: str
    instruction: str

class AgenticVirtualAgentToolInput(_Model):
    target_name: str
    type: str
    source: _Literal["User", "ToolInput", "ToolOutput", "External"] | str
    required: bool
    fallback_to_user: bool
    mapping: list[_Any]

class AgenticVirtualAgentTypeDefinition(_Model):
    name: str
    description: str
    direction: _Literal["Input", "Output", "AgentInput", "AgentOutput"] | str
    type: _Literal["string", "integer", "number", "boolean", "null", "object", "array", "DataActionHttpError"] | str
    user_utterance_substring: bool
    undisclosed: bool
    properties: list[AgenticVirtualAgentPropertyDefinition]
    items_: str
    status_codes: list[int]
    default_instruction: str
    enum: list[str]

class AgenticVirtualAgentVersionSettings(_Model):
    comfort_statement: AgenticVirtualAgentComfortStatementSettings

class AllocationOutputsTemplate(_Model):
    calculation_start_date: str
    calculation_interval_length_minutes: int
    planning_group_allocation_results: list[AllocationResultsTemplate]

class AllocationResultsTemplate(_Model):
    planning_group_id: str
    assigned_agents_per_interval: list[float]
    headcount_multiplier_per_interval: list[float]

class AppleInvitationNotificationParameters(_Model):
    reference_id: str

class ArchitectDependencyTrackingBuildNotificationClient(_Model):
    id: str
    name: str

class ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification(_Model):
    status: str
    user: ArchitectDependencyTrackingBuildNotificationUser
    client: ArchitectDependencyTrackingBuildNotificationClient
    start_time: str

class ArchitectDependencyTrackingBuildNotificationHomeOrganization(_Model):
    id: str
    name: str
    third_party_org_name: str

class ArchitectDependencyTrackingBuildNotificationUser(_Model):
    id: str
    name: str
    home_org: ArchitectDependencyTrackingBuildNotificationHomeOrganization

class ArchitectFlowNotificationArchitectOperation(_Model):
    id: str
    complete: bool
    user: ArchitectFlowNotificationUser
    client: ArchitectFlowNotificationClient
    action_name: _Literal["CREATE", "CHECKIN", "CHECKOUT", "DEACTIVATE", "DEBUG", "DELETE", "HISTORY", "PUBLISH", "REVERT", "SAVE", "STATE_CHANGE", "UPDATE", "VALIDATE"] | str
    action_status: _Literal["LOCKED", "UNLOCKED", "STARTED", "PENDING_GENERATION", "PENDING_BACKEND_NOTIFICATION", "SUCCESS", "FAILURE"] | str
    error_message: str
    error_code: str
    error_message_params: ArchitectFlowNotificationErrorMessageParams
    error_details: list[ArchitectFlowNotificationErrorDetail]

class ArchitectFlowNotificationClient(_Model):
    id: str
    name: str

class ArchitectFlowNotificationErrorDetail(_Model):
    error_code: str
    entity_id: str
    entity_name: str
    field_name: str

class ArchitectFlowNotificationErrorMessageParams(_Model):
    additional_properties: dict[str, str]

class ArchitectFlowNotificationFlowNotification(_Model):
    id: str
    name: str
    description: str
    deleted: bool
    checked_in_version: ArchitectFlowNotificationFlowVersion
    saved_version: ArchitectFlowNotificationFlowVersion
    published_version: ArchitectFlowNotificationFlowVersion
    current_operation: ArchitectFlowNotificationArchitectOperation

class ArchitectFlowNotificationFlowVersion(_Model):
    id: str

class ArchitectFlowNotificationHomeOrganization(_Model):
    id: str
    name: str
    third_party_org_name: str

class ArchitectFlowNotificationUser(_Model):
    id: str
    name: str
    home_org: ArchitectFlowNotificationHomeOrganization

class ArchitectFlowOutcomeNotificationArchitectOperation(_Model):
    id: str
    complete: bool
    user: ArchitectFlowOutcomeNotificationUser
    client: ArchitectFlowOutcomeNotificationClient
    action_name: _Literal["CREATE", "CHECKIN", "CHECKOUT", "DEACTIVATE", "DEBUG", "DELETE", "HISTORY", "PUBLISH", "REVERT", "SAVE", "STATE_CHANGE", "UPDATE", "VALIDATE"] | str
    action_status: _Literal["LOCKED", "UNLOCKED", "STARTED", "PENDING_GENERATION", "PENDING_BACKEND_NOTIFICATION", "SUCCESS", "FAILURE"] | str
    error_message: str
    error_code: str
    error_message_params: ArchitectFlowOutcomeNotificationErrorMessageParams
    error_details: list[ArchitectFlowOutcomeNotificationErrorDetail]

class ArchitectFlowOutcomeNotificationClient(_Model):
    id: str
    name: str

class ArchitectFlowOutcomeNotificationErrorDetail(_Model):
    error_code: str
    entity_id: str
    entity_name: str
    field_name: str

class ArchitectFlowOutcomeNotificationErrorMessageParams(_Model):
    additional_properties: dict[str, str]

class ArchitectFlowOutcomeNotificationFlowOutcomeNotification(_Model):
    id: str
    name: str
    description: str
    current_operation: ArchitectFlowOutcomeNotificationArchitectOperation

class ArchitectFlowOutcomeNotificationHomeOrganization(_Model):
    id: str
    name: str
    third_party_org_name: str

class ArchitectFlowOutcomeNotificationUser(_Model):
    id: str
    name: str
    home_org: ArchitectFlowOutcomeNotificationHomeOrganization

class ArchitectPromptNotificationArchitectOperation(_Model):
    id: str
    complete: bool
    user: ArchitectPromptNotificationUser
    client: ArchitectPromptNotificationClient
    action_name: _Literal["CREATE", "CHECKIN", "CHECKOUT", "DEACTIVATE", "DEBUG", "DELETE", "HISTORY", "PUBLISH", "REVERT", "SAVE", "STATE_CHANGE", "UPDATE", "VALIDATE"] | str
    action_status: _Literal["LOCKED", "UNLOCKED", "STARTED", "PENDING_GENERATION", "PENDING_BACKEND_NOTIFICATION", "SUCCESS", "FAILURE"] | str
    error_message: str
    error_code: str
    error_message_params: ArchitectPromptNotificationErrorMessageParams
    error_details: list[ArchitectPromptNotificationErrorDetail]

class ArchitectPromptNotificationClient(_Model):
    id: str
    name: str

class ArchitectPromptNotificationErrorDetail(_Model):
    error_code: str
    entity_id: str
    entity_name: str
    field_name: str

class ArchitectPromptNotificationErrorMessageParams(_Model):
    additional_properties: dict[str, str]

class ArchitectPromptNotificationHomeOrganization(_Model):
    id: str
    name: str
    third_party_org_name: str

class ArchitectPromptNotificationPromptNotification(_Model):
    id: str
    name: str
    description: str
    current_operation: ArchitectPromptNotificationArchitectOperation

class ArchitectPromptNotificationUser(_Model):
    id: str
    name: str
    home_org: ArchitectPromptNotificationHomeOrganization

class ArchitectPromptResourceNotificationPromptResourceAudioFormat(_Model):
    channels: int
    bits_per_sample: int
    sample_rate: int
    encoding: _Literal["ULAW", "ALAW", "PCM"] | str

class ArchitectPromptResourceNotificationPromptResourceNotification(_Model):
    prompt_id: str
    id: str
    language: str
    media_uri: str
    upload_status: str
    duration_seconds: float
    audio_format: ArchitectPromptResourceNotificationPromptResourceAudioFormat

class ArchitectSystemPromptResourceNotificationPromptResourceAudioFormat(_Model):
    channels: int
    bits_per_sample: int
    sample_rate: int
    encoding: _Literal["ULAW", "ALAW", "PCM"] | str

class ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification(_Model):
    prompt_id: str
    id: str
    language: str
    media_uri: str
    upload_status: str
    duration_seconds: float
    audio_format: ArchitectSystemPromptResourceNotificationPromptResourceAudioFormat

class ArrayNode(_Record): ...

class ArticlesFilter(_Model):
    labels: LabelsFilter
    categories: CategoriesFilter

class AssignmentEffectiveDateRange(_Model):
    start_date: str
    end_date: str

class AttributeDetailEventTopicAttributeUpdateEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    attributes: dict[str, str]
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    communications: list[AttributeDetailEventTopicCommunication]
    participant_start_time: int

class AttributeDetailEventTopicCommunication(_Model):
    id: str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str

class AuditQueryExecutionLargeResultsResponse(_Model):
    id: str
    page_size: int
    cursor: str
    download_url: str

class AuditQueryResponse(_Record): ...

class AuditTopicAddressableEntityRef(_Model):
    id: str
    self_uri: str

class AuditTopicAuditLogMessage(_Model):
    id: str
    user_id: str
    user_home_org_id: str
    username: AuditTopicDomainEntityRef
    user_display: str
    client_id: AuditTopicAddressableEntityRef
    remote_ip: list[str]
    service_name: _Literal["LanguageUnderstanding", "ContentManagement", "PeoplePermissions", "Presence", "Architect", "ContactCenter", "Quality", "SpeechAndTextAnalytics", "PredictiveEngagement", "Knowledge", "Coaching", "Learning", "UsersRules", "Gamification", "EmployeeEngagement", "WorkforceManagement", "Triggers", "ProcessAutomation", "ResponseManagement", "Groups", "Telephony", "Outbound", "Routing", "Integrations", "Webhooks", "AnalyticsReporting", "EmbeddedAnalytics", "Limits", "EmployeePerformance", "Datatables", "Messaging", "WebDeployments", "Supportability", "Callback", "Directory", "Locations", "ExternalContacts", "TaskManagement", "SCIM", "NumberPurchasing", "Marketplace", "LogCapture", "GDPR", "DSAR", "ExternalContactsExport", "AgentConfig", "Emails", "Scripter", "Billing", "JourneyAnalytics", "NerService", "Onboarding", "SocialListening", "BusinessRules", "SocialEscalationRules", "Alerting", "Assistants", "AnomalyDetection", "Conversations", "GenesysCloudCopilot", "ConversationRefinement"] | str
    level: str
    event_time: str
    message: AuditTopicMessageInfo
    action: _Literal["View", "Create", "Update", "Delete", "Move", "Copy", "Download", "ShareAdd", "ShareRemove", "Fax", "Convert", "Receive", "VersionCreate", "TagAdd", "TagRemove", "TagUpdate", "Add", "Remove", "MemberAdd", "MemberUpdate", "MemberRemove", "Authenticate", "AuthenticationFailed", "SingleLogout", "SingleLogoutFailed", "Authorize", "Deauthorize", "AuthorizationChanged", "ChangePassword", "Revoke", "LicenseUpdate", "Checkin", "Checkout", "Deactivate", "Debug", "Publish", "Revert", "Save", "Transcode", "Upload", "WrapupCodeAdd", "WrapupCodeRemove", "Read", "Execute", "Abandon", "Archive", "Export", "RestoreRequest", "RestoreComplete", "UpdateRetention", "ApplyProtection", "RevokeProtection", "Start", "Stop", "Rotate", "DeleteAll", "Reassign", "Unarchive", "Activate", "Assign", "Unassign", "Reset", "Reschedule", "Complete", "Cancel", "Unpublish", "Purge", "Processed", "Enable", "Disable", "Recycle", "Append", "ContactsUpdated", "ContactsDeleted", "Restore", "Block", "Unblock", "Open", "Approved", "Rejected", "Rollback", "ImplementingChange", "ChangeImplemented", "ImplementingRollback", "RollbackImplemented", "InReview", "Active", "Deleted", "Write", "Replace", "UpdateInService", "UpdateOutOfService", "Cycle", "Scale", "AsgInservice", "AwsOutofservice", "AsgTerminate", "Detach", "Terminate", "BlockUpgrade", "UnblockUpgrade", "AsgSwapInstanceType", "RecreateAsg", "DeleteUnconfiguredEdge", "GetAsgList", "GetAsg", "UpgradeOrganizationSite", "UpdateAwsConfig", "GetAwsConfig", "DeleteGhostEdgeRecord", "UpgradeCleanup", "IpAllowlistClear", "AddPairingRole", "Verify", "RestoreDeleted", "RestoreAll", "Approve", "Reject", "Reverse", "Send", "BulkDelete", "HardDelete", "SoftDelete", "Submit", "EnableCapture", "DownloadCapture", "Succeeded", "Failed", "Initiate", "ReverseManually", "Calculate", "GetAllResults", "GetAllResultsDownload", "GetChartResults", "GetChartResultsDownload", "Provisioned", "UpdateAborted", "Edit"] | str
    entity_type: _Literal["Feedback", "Document", "Workspace", "Tag", "UserSamlAuthentication", "AccessToken", "OAuthClientAuthorization", "AuthOrganization", "OAuthClient", "AuthUser", "OrganizationAuthorizationTrust", "OrganizationAuthorizationUserTrust", "MFAVerifier", "IdentityProvider", "RulesOfBehavior", "Role", "RoleSettings", "Policy", "VoicemailUserPolicy", "UserPresence", "DependencyTrackingBuild", "Flow", "Prompt", "PromptResource", "FlowOutcome", "FlowMilestone", "Grammar", "GrammarLanguage", "AgentRoutingInfo", "Queue", "WrapupCode", "MaxOrgRoutingUtilizationCapacity", "ConversationAttributes", "RoutingUtilizationTag", "Evaluation", "Calibration", "Survey", "AgentScoringRule", "EvaluationForm", "SurveyForm", "Recording", "ScreenRecording", "SnippetRecording", "BulkActions", "OrphanedRecording", "RecordingAnnotation", "RecordingSettings", "SnippetRecordingSettings", "ScreenMonitoring", "RecordingKey", "RecordingKeyConfig", "Topic", "Program", "Category", "SentimentFeedback", "DictionaryFeedback", "InteractionReprocessingJob", "Segment", "Outcome", "ActionMap", "ActionTemplate", "ClickstreamSettings", "EventType", "SessionType", "KnowledgeBase", "KnowledgeCategory", "KnowledgeContext", "KnowledgeContextValue", "KnowledgeDocument", "KnowledgeDocumentVariation", "KnowledgeLabel", "KnowledgeTraining", "KnowledgeSearchFeedback", "KnowledgeBaseSource", "KnowledgeFabricSource", "TranscriptionSettings", "SpeechTextAnalyticsSettings", "Appointment", "Annotation", "Organization", "Module", "Rule", "Assignment", "Contest", "Recognition", "ActivityCode", "ActivityPlan", "ActivityPlanOccurrence", "ActivityPlanOccurrenceSession", "ActivityPlanOccurrenceSessionUser", "AdherenceAdjustment", "AdherenceAdjustmentReasonCode", "AdherenceExplanation", "AgentSchedulingPreferences", "AlternativeShift", "BusinessUnit", "Forecast", "ManagementUnit", "PlanningGroup", "Schedule", "ServiceGoalTemplate", "ShiftTrade", "SelfSchedule", "TimeOffLimit", "TimeOffPlan", "TimeOffRequest", "WorkPlan", "WorkPlanBid", "WorkPlanBidGroup", "WorkPlanRotation", "HistoricalData", "StaffingGroup", "CapacityPlan", "ScheduleSetBid", "ScheduleSetBidGroup", "Opportunity", "DecisionMetrics", "Trigger", "Response", "ResponseLibrary", "ResponseAsset", "SkillGroup", "DirectoryGroup", "Team", "SkillGroupDefinition", "Edge", "EdgeGroup", "VoicemailPolicy", "RoutingTranscriptionSettings", "Trunk", "TrunkBase", "ScheduleGroup", "EmergencyGroup", "IVR", "AlertablePresencesOverrides", "CallerIdGroup", "DID", "DIDPool", "Extension", "ExtensionPool", "Phone", "PhoneBase", "Line", "LineBase", "OutboundRoute", "NumberPlan", "Site", "AttemptLimits", "CallableTimeSet", "Campaign", "CampaignRule", "CampaignSchedule", "Sequence", "SequenceSchedule", "ContactList", "ContactListFilter", "ContactListTemplate", "DigitalRuleSet", "DNCList", "FileSpecificationTemplate", "ImportTemplate", "OrganizationSettings", "CallAnalysisResponseSet", "RuleSet", "WrapUpCodeMapping", "MessagingCampaign", "MessagingCampaignSchedule", "EmailCampaignSchedule", "WhatsAppCampaignSchedule", "Predictor", "KpiSpecification", "Metric", "Status", "Profile", "ProfileMembers", "Action", "ActionDraft", "Integration", "Webhook", "DashboardSettings", "InsightSettings", "AnalyticsReportingSettings", "CustomCalculations", "SavedViews", "AnalyticsLakehouseSettings", "Users", "Analyses", "Dashboard", "ScheduledExports", "Exports", "ExportPdfTemplates", "ChangeRequest", "Migration", "Suspension", "ExternalMetricsDefinition", "ExternalMetricsData", "Schema", "Row", "Bulk", "SupportedContent", "ConversationPhoneNumber", "ConversationRecipient", "ConversationAccount", "ConversationDefaultSupportedContent", "ConversationThreadingWindow", "Deployment", "Configuration", "ConfigurationVersion", "EdgePreferences", "EdgeTraceLevel", "OrganizationIntegrationsAccess", "SupportFile", "EdgeLogZip", "Pcaps", "MediaDiagnosticsTraceFile", "EdgePcaps", "EdgeLog", "OrganizationLink", "NumberRouting", "OrganizationFeature", "Product", "User", "Location", "Conversation", "OrganizationSuspension", "OperationalEvent", "Sender", "GcvByocBlock", "AllowAndBlockNumber", "Participant", "ContactSchema", "ExternalOrganizationSchema", "Workbin", "Worktype", "BulkJob", "Credential", "NumberOrder", "BulkDisconnectRequest", "EnterpriseAgreement", "VendorListing", "GdprRequest", "DsarRequest", "ExportRequest", "DefaultPanelSettings", "InboundDomain", "OutboundDomain", "InboundRoute", "EmailSetting", "OrganizationLimits", "RoutingSkill", "RoutingLanguage", "ComposerPage", "ComposerPublishedScript", "ComposerScript", "ComposerTemplate", "IntentMiner", "TopicMiner", "SoftSuspension", "JourneyView", "CustomEntity", "DirectoryFeature", "RuleCategory", "DecisionTable", "DecisionTableVersion", "DecisionTableSnapshot", "DecisionTableRow", "DecisionTableImportJob", "DecisionTableExportJob", "EscalationRule", "Rules", "Contact", "Note", "Relationship", "ExternalOrg", "SocialMediaMessage", "Assistant", "AssistantQueue", "QueueAnomaly", "MonitoredQueue", "AnomalyDetectionSettings", "ConversationAccessAttributes", "Settings", "Agent", "GraphSettings", "RefinementConfiguration"] | str
    entity: AuditTopicDomainEntityRef
    property_changes: list[AuditTopicPropertyChange]
    context: dict[str, str]

class AuditTopicDomainEntityRef(_Model):
    id: str
    name: str
    self_uri: str

class AuditTopicMessageInfo(_Model):
    localizable_message_code: str
    message: str
    message_with_params: str
    message_params: dict[str, str]

class AuditTopicPropertyChange(_Model):
    property: str
    old_values: list[str]
    new_values: list[str]

class AutomatedAnswer(_Record): ...

class CallForwardingEventCall(_Model):
    targets: list[CallForwardingEventTarget]

class CallForwardingEventCallForwarding(_Model):
    user: CallForwardingEventUser
    enabled: bool
    calls: list[CallForwardingEventCall]
    voicemail: str
    modified_date: str

class CallForwardingEventTarget(_Model):
    type: str
    value: str

class CallForwardingEventUser(_Model):
    id: str

class CampaignDiagnosticCampaignAction(_Record): ...

class CapacityPlanImportedForecast(_Model):
    week_date: str
    week_count: int

class CapacityPlanImportedForecastRequest(_Model):
    hourly_forecast_upload_key: str
    daily_forecast_upload_key: str

class CapacityPlanningRequirementsResultTopicBusinessUnit(_Model):
    id: str

class CapacityPlanningRequirementsResultTopicCapacityPlanReference(_Model):
    id: str

class CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification(_Model):
    capacity_plan: CapacityPlanningRequirementsResultTopicCapacityPlanReference
    business_unit: CapacityPlanningRequirementsResultTopicBusinessUnit
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    reference_business_unit_date: str
    granularity: _Literal["Weekly"] | str
    download_url: str
    error_code: _Literal["TimedOut", "NoData", "ClientDataInvalid", "ConfigurationInvalid", "RequirementsFailed"] | str

class CaseManagementAggregationSort(_Model):
    name: _Literal["nCaseAssociationsCreated", "nCasesDeleted", "nCasesOpened", "nCasesOverSla", "nCasesPurged", "nCasesStatusChanged", "nCasesTerminated", "tCasesResolved", "tCasesStatus"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class CategoriesFilter(_Model):
    entities: list[CategoryEntity]

class CategoryEntity(_Model):
    id: str
    self_uri: str

class ChatBadgeTopicBadgeEntity(_Model):
    jabber_id: str

class ChatBadgeTopicChatBadge(_Model):
    entity: ChatBadgeTopicBadgeEntity
    unread_count: int
    last_unread_notification_date: str

class ChecklistTransferConfig(_Model):
    enabled: bool

class CollaborateChatAdhocMessageEventTopicCollaborateChatEntity(_Model):
    entity_jid: str
    entity_id: str
    entity_type: _Literal["Group", "User", "Adhoc"] | str

class CollaborateChatAdhocMessageEventTopicCollaborateChatMessage(_Model):
    message_id: str
    created: str
    action_type: _Literal["Create", "Edit", "Delete"] | str
    body: str
    from_: CollaborateChatAdhocMessageEventTopicCollaborateChatEntity
    to: CollaborateChatAdhocMessageEventTopicCollaborateChatEntity
    mentions: list[CollaborateChatAdhocMessageEventTopicCollaborateChatEntity]
    notify_all: bool
    reactions: dict[str, list[str]]

class CollaborateChatGroupMessageEventTopicCollaborateChatEntity(_Model):
    entity_jid: str
    entity_id: str
    entity_type: _Literal["Group", "User", "Adhoc"] | str

class CollaborateChatGroupMessageEventTopicCollaborateChatMessage(_Model):
    message_id: str
    created: str
    action_type: _Literal["Create", "Edit", "Delete"] | str
    body: str
    from_: CollaborateChatGroupMessageEventTopicCollaborateChatEntity
    to: CollaborateChatGroupMessageEventTopicCollaborateChatEntity
    mentions: list[CollaborateChatGroupMessageEventTopicCollaborateChatEntity]
    notify_all: bool
    reactions: dict[str, list[str]]

class ContactDetailEventTopicContactUpdateEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    session_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    external_organization_id: str
    external_contact_id: str
    provider: str
    direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    ani: str
    dnis: str
    address_to: str
    address_from: str
    callback_user_name: str
    callback_numbers: list[str]
    callback_scheduled_time: int
    subject: str
    message_type: _Literal["UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "INSTAGRAM", "APPLE", "LINKEDIN"] | str
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    division_id: str
    utilization_label: str

class ContactlistDownloadReadyExportUri(_Model):
    uri: str
    export_timestamp: str
    additional_properties: dict[str, _Any]

class ContactlistDownloadReadyObject(_Record): ...

class ContactlistImportStatusImportStatus(_Model):
    import_state: _Literal["IN_PROGRESS", "FAILED"] | str
    total_records: int
    completed_records: int
    percentage_complete: int
    failure_reason: str
    target_contact_list_ids: list[str]
    list_name_prefix: str
    additional_properties: dict[str, _Any]

class ContactlistImportStatusObject(_Record): ...

class ContentManagementSingleDocumentTopicDocumentDataV2(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    workspace: ContentManagementSingleDocumentTopicWorkspaceData
    created_by: ContentManagementSingleDocumentTopicUserData
    content_type: str
    content_length: int
    filename: str
    change_number: int
    date_uploaded: str
    uploaded_by: ContentManagementSingleDocumentTopicUserData
    lock_info: ContentManagementSingleDocumentTopicLockData
    self_uri: str

class ContentManagementSingleDocumentTopicLockData(_Model):
    locked_by: ContentManagementSingleDocumentTopicUserData
    date_created: str
    date_expires: str

class ContentManagementSingleDocumentTopicUserData(_Model):
    id: str
    name: str

class ContentManagementSingleDocumentTopicWorkspaceData(_Model):
    id: str

class ContentManagementWorkspaceDocumentsTopicDocumentDataV2(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    workspace: ContentManagementWorkspaceDocumentsTopicWorkspaceData
    created_by: ContentManagementWorkspaceDocumentsTopicUserData
    content_type: str
    content_length: int
    filename: str
    change_number: int
    date_uploaded: str
    uploaded_by: ContentManagementWorkspaceDocumentsTopicUserData
    lock_info: ContentManagementWorkspaceDocumentsTopicLockData
    self_uri: str

class ContentManagementWorkspaceDocumentsTopicLockData(_Model):
    locked_by: ContentManagementWorkspaceDocumentsTopicUserData
    date_created: str
    date_expires: str

class ContentManagementWorkspaceDocumentsTopicUserData(_Model):
    id: str
    name: str

class ContentManagementWorkspaceDocumentsTopicWorkspaceData(_Model):
    id: str

class ConversationAttributeProperties(_Model):
    schema: ConversationSchemaReference
    name: str

class ConversationCallEventTopicCallConversation(_Model):
    id: str
    name: str
    participants: list[ConversationCallEventTopicCallMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[ConversationCallEventTopicConversationDivisionMembership]
    recording_state: _Literal["none", "active", "paused"] | str
    secure_pause: bool
    max_participants: int

class ConversationCallEventTopicCallMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: ConversationCallEventTopicUriReference
    queue: ConversationCallEventTopicUriReference
    team: ConversationCallEventTopicUriReference
    attributes: dict[str, str]
    error_info: ConversationCallEventTopicErrorBody
    script: ConversationCallEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: ConversationCallEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: ConversationCallEventTopicUriReference
    wrapup: ConversationCallEventTopicWrapup
    conversation_routing_data: ConversationCallEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: ConversationCallEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: ConversationCallEventTopicQueueMediaSettings
    muted: bool
    confined: bool
    recording: bool
    recording_state: _Literal["none", "active", "paused"] | str
    recorders_state: ConversationCallEventTopicRecordersState
    disposition: ConversationCallEventTopicDisposition
    transfer_source: str
    secure_pause: bool
    group: ConversationCallEventTopicUriReference
    ani: str
    dnis: str
    document_id: str
    monitored_participant_id: str
    coached_participant_id: str
    barged_participant_id: str
    barged_time: str
    consult_participant_id: str
    fax_status: ConversationCallEventTopicFaxStatus
    public_ip_address: str

class ConversationCallEventTopicConversationDivisionMembership(_Model):
    division: ConversationCallEventTopicDomainEntityRef
    entities: list[ConversationCallEventTopicDivisionEntityRef]

class ConversationCallEventTopicConversationRoutingData(_Model):
    queue: ConversationCallEventTopicUriReference
    language: ConversationCallEventTopicUriReference
    priority: int
    skills: list[ConversationCallEventTopicUriReference]
    scored_agents: list[ConversationCallEventTopicScoredAgent]
    skill_expression_id: str

class ConversationCallEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class ConversationCallEventTopicDisposition(_Model):
    name: str
    analyzer: str
    amd_timeout: ConversationCallEventTopicDispositionAmdTimeout
    silent_call_timeout: ConversationCallEventTopicDispositionSilentCallTimeout

class ConversationCallEventTopicDispositionAmdTimeout(_Model):
    timeout_ms: int
    timer_start_event: str
    timer_start_time: float
    timer_end_time: float

class ConversationCallEventTopicDispositionSilentCallTimeout(_Model):
    timeout_ms: int
    timer_start_time: float
    timer_end_time: float

class ConversationCallEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class ConversationCallEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class ConversationCallEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[ConversationCallEventTopicDetail]
    errors: list[ConversationCallEventTopicErrorBody]
    limit: ConversationCallEventTopicLimit

class ConversationCallEventTopicFaxStatus(_Model):
    direction: str
    expected_pages: int
    active_page: int
    lines_transmitted: int
    bytes_transmitted: int
    data_rate: int
    page_errors: int
    line_errors: int

class ConversationCallEventTopicJourneyAction(_Model):
    id: str
    action_map: ConversationCallEventTopicJourneyActionMap

class ConversationCallEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class ConversationCallEventTopicJourneyContext(_Model):
    customer: ConversationCallEventTopicJourneyCustomer
    customer_session: ConversationCallEventTopicJourneyCustomerSession
    triggering_action: ConversationCallEventTopicJourneyAction

class ConversationCallEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class ConversationCallEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class ConversationCallEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class ConversationCallEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class ConversationCallEventTopicRecordersState(_Model):
    adhoc_state: str
    customer_experience_state: str
    agent_experience_state: str
    snippet_state: str

class ConversationCallEventTopicScoredAgent(_Model):
    agent: ConversationCallEventTopicUriReference
    score: int

class ConversationCallEventTopicUriReference(_Model):
    id: str
    name: str

class ConversationCallEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class ConversationCallbackEventTopicCallbackConversation(_Model):
    id: str
    name: str
    participants: list[ConversationCallbackEventTopicCallbackMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[ConversationCallbackEventTopicConversationDivisionMembership]

class ConversationCallbackEventTopicCallbackMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: ConversationCallbackEventTopicUriReference
    queue: ConversationCallbackEventTopicUriReference
    team: ConversationCallbackEventTopicUriReference
    attributes: dict[str, str]
    error_info: ConversationCallbackEventTopicErrorBody
    script: ConversationCallbackEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: ConversationCallbackEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: ConversationCallbackEventTopicUriReference
    wrapup: ConversationCallbackEventTopicWrapup
    conversation_routing_data: ConversationCallbackEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: ConversationCallbackEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: ConversationCallbackEventTopicQueueMediaSettings
    outbound_preview: ConversationCallbackEventTopicDialerPreview
    voicemail: ConversationCallbackEventTopicVoicemail
    callback_numbers: list[str]
    callback_user_name: str
    skip_enabled: bool
    external_campaign: bool
    timeout_seconds: int
    callback_scheduled_time: str
    automated_callback_config_id: str

class ConversationCallbackEventTopicConversationDivisionMembership(_Model):
    division: ConversationCallbackEventTopicDomainEntityRef
    entities: list[ConversationCallbackEventTopicDivisionEntityRef]

class ConversationCallbackEventTopicConversationRoutingData(_Model):
    queue: ConversationCallbackEventTopicUriReference
    language: ConversationCallbackEventTopicUriReference
    priority: int
    skills: list[ConversationCallbackEventTopicUriReference]
    scored_agents: list[ConversationCallbackEventTopicScoredAgent]
    skill_expression_id: str

class ConversationCallbackEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class ConversationCallbackEventTopicDialerPreview(_Model):
    id: str
    contact_id: str
    contact_list_id: str
    campaign_id: str
    phone_number_columns: list[ConversationCallbackEventTopicPhoneNumberColumn]

class ConversationCallbackEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class ConversationCallbackEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class ConversationCallbackEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[ConversationCallbackEventTopicDetail]
    errors: list[ConversationCallbackEventTopicErrorBody]
    limit: ConversationCallbackEventTopicLimit

class ConversationCallbackEventTopicJourneyAction(_Model):
    id: str
    action_map: ConversationCallbackEventTopicJourneyActionMap

class ConversationCallbackEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class ConversationCallbackEventTopicJourneyContext(_Model):
    customer: ConversationCallbackEventTopicJourneyCustomer
    customer_session: ConversationCallbackEventTopicJourneyCustomerSession
    triggering_action: ConversationCallbackEventTopicJourneyAction

class ConversationCallbackEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class ConversationCallbackEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class ConversationCallbackEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class ConversationCallbackEventTopicPhoneNumberColumn(_Model):
    column_name: str
    type: str

class ConversationCallbackEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class ConversationCallbackEventTopicScoredAgent(_Model):
    agent: ConversationCallbackEventTopicUriReference
    score: int

class ConversationCallbackEventTopicUriReference(_Model):
    id: str
    name: str

class ConversationCallbackEventTopicVoicemail(_Model):
    id: str
    upload_status: _Literal["pending", "complete", "failed", "timeout", "none"] | str

class ConversationCallbackEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class ConversationChannelLocation(_Record): ...

class ConversationChatEventTopicChatConversation(_Model):
    id: str
    name: str
    participants: list[ConversationChatEventTopicChatMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[ConversationChatEventTopicConversationDivisionMembership]

class ConversationChatEventTopicChatMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: ConversationChatEventTopicUriReference
    queue: ConversationChatEventTopicUriReference
    team: ConversationChatEventTopicUriReference
    attributes: dict[str, str]
    error_info: ConversationChatEventTopicErrorBody
    script: ConversationChatEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: ConversationChatEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: ConversationChatEventTopicUriReference
    wrapup: ConversationChatEventTopicWrapup
    conversation_routing_data: ConversationChatEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: ConversationChatEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: ConversationChatEventTopicQueueMediaSettings
    room_id: str
    avatar_image_url: str

class ConversationChatEventTopicConversationDivisionMembership(_Model):
    division: ConversationChatEventTopicDomainEntityRef
    entities: list[ConversationChatEventTopicDivisionEntityRef]

class ConversationChatEventTopicConversationRoutingData(_Model):
    queue: ConversationChatEventTopicUriReference
    language: ConversationChatEventTopicUriReference
    priority: int
    skills: list[ConversationChatEventTopicUriReference]
    scored_agents: list[ConversationChatEventTopicScoredAgent]
    skill_expression_id: str

class ConversationChatEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class ConversationChatEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class ConversationChatEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class ConversationChatEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[ConversationChatEventTopicDetail]
    errors: list[ConversationChatEventTopicErrorBody]
    limit: ConversationChatEventTopicLimit

class ConversationChatEventTopicJourneyAction(_Model):
    id: str
    action_map: ConversationChatEventTopicJourneyActionMap

class ConversationChatEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class ConversationChatEventTopicJourneyContext(_Model):
    customer: ConversationChatEventTopicJourneyCustomer
    customer_session: ConversationChatEventTopicJourneyCustomerSession
    triggering_action: ConversationChatEventTopicJourneyAction

class ConversationChatEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class ConversationChatEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class ConversationChatEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class ConversationChatEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class ConversationChatEventTopicScoredAgent(_Model):
    agent: ConversationChatEventTopicUriReference
    score: int

class ConversationChatEventTopicUriReference(_Model):
    id: str
    name: str

class ConversationChatEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class ConversationChecklistTopicAgentChecklistActivationTrigger(_Model):
    trigger_type: _Literal["Unknown", "ConversationStart", "Intent"] | str
    trigger_date: str
    intent_name: str
    intent_id: str

class ConversationChecklistTopicAgentChecklistItemState(_Model):
    id: str
    name: str
    description: str
    state_from_model: _Literal["Unknown", "Ticked", "Unticked"] | str
    state_from_agent: _Literal["Unknown", "Ticked", "Unticked"] | str
    date_last_modified_by_model: str
    date_last_modified_by_agent: str
    automated_check_enabled: bool
    important: bool
    last_modified_in_acw: bool

class ConversationChecklistTopicAgentChecklistRuntimeEventBody(_Model):
    evaluation_start_date: str
    evaluation_last_modified_date: str
    evaluation_finalized_date: str
    evaluation_finalized_with_acw_date: str
    conversation_id: str
    communication_id: str
    agent_checklist_id: str
    name: str
    language: str
    agent_id: str
    participant_id: str
    queue_id: str
    assistant_id: str
    media_type: _Literal["Unknown", "Voice", "Message", "Email"] | str
    direction: _Literal["Unknown", "Inbound", "Outbound"] | str
    status: _Literal["Unknown", "EvaluationStarted", "EvaluationInProgress", "EvaluationFinalized", "EvaluationFinalizedWithAcw"] | str
    exit_reason: str
    activation_triggers: list[ConversationChecklistTopicAgentChecklistActivationTrigger]
    conversation_context: list[ConversationChecklistTopicConversationContextTurnInfo]
    agent_checklist_items: list[ConversationChecklistTopicAgentChecklistItemState]

class ConversationChecklistTopicConversationContextTurnInfo(_Model):
    id: str
    participant: _Literal["Unknown", "Internal", "External"] | str

class ConversationCobrowseEventTopicCobrowseConversation(_Model):
    id: str
    name: str
    participants: list[ConversationCobrowseEventTopicCobrowseMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[ConversationCobrowseEventTopicConversationDivisionMembership]

class ConversationCobrowseEventTopicCobrowseMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: ConversationCobrowseEventTopicUriReference
    queue: ConversationCobrowseEventTopicUriReference
    team: ConversationCobrowseEventTopicUriReference
    attributes: dict[str, str]
    error_info: ConversationCobrowseEventTopicErrorBody
    script: ConversationCobrowseEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: ConversationCobrowseEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: ConversationCobrowseEventTopicUriReference
    wrapup: ConversationCobrowseEventTopicWrapup
    conversation_routing_data: ConversationCobrowseEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: ConversationCobrowseEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: ConversationCobrowseEventTopicQueueMediaSettings
    cobrowse_session_id: str
    cobrowse_role: str
    viewer_url: str
    provider_event_time: str
    controlling: list[str]

class ConversationCobrowseEventTopicConversationDivisionMembership(_Model):
    division: ConversationCobrowseEventTopicDomainEntityRef
    entities: list[ConversationCobrowseEventTopicDivisionEntityRef]

class ConversationCobrowseEventTopicConversationRoutingData(_Model):
    queue: ConversationCobrowseEventTopicUriReference
    language: ConversationCobrowseEventTopicUriReference
    priority: int
    skills: list[ConversationCobrowseEventTopicUriReference]
    scored_agents: list[ConversationCobrowseEventTopicScoredAgent]
    skill_expression_id: str

class ConversationCobrowseEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class ConversationCobrowseEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class ConversationCobrowseEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class ConversationCobrowseEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[ConversationCobrowseEventTopicDetail]
    errors: list[ConversationCobrowseEventTopicErrorBody]
    limit: ConversationCobrowseEventTopicLimit

class ConversationCobrowseEventTopicJourneyAction(_Model):
    id: str
    action_map: ConversationCobrowseEventTopicJourneyActionMap

class ConversationCobrowseEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class ConversationCobrowseEventTopicJourneyContext(_Model):
    customer: ConversationCobrowseEventTopicJourneyCustomer
    customer_session: ConversationCobrowseEventTopicJourneyCustomerSession
    triggering_action: ConversationCobrowseEventTopicJourneyAction

class ConversationCobrowseEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class ConversationCobrowseEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class ConversationCobrowseEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class ConversationCobrowseEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class ConversationCobrowseEventTopicScoredAgent(_Model):
    agent: ConversationCobrowseEventTopicUriReference
    score: int

class ConversationCobrowseEventTopicUriReference(_Model):
    id: str
    name: str

class ConversationCobrowseEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class ConversationContentRichLink(_Model):
    header: ConversationContentRichLinkHeader
    footer: str
    text: str
    url_label: str
    url: str

class ConversationContentRichLinkHeader(_Model):
    type: _Literal["File", "Image", "Text", "Video"] | str
    value: str

class ConversationContentRoadsideAssistance(_Model):
    text: str
    phone_number: str
    is_device_phone_number: bool
    location: ConversationContentLocation
    message_number: int

class ConversationContentThumbnail(_Model):
    url: str
    mime: str
    sha256: str
    content_size_bytes: int

class ConversationCustomAttributesSearchCriteria(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "OR", "NOT"] | str
    group: list[ConversationCustomAttributesSearchCriteria]
    date_format: str
    type: _Literal["EXACT", "REQUIRED_FIELDS", "RANGE", "DATE_RANGE", "SIMPLE"] | str
    fields: list[str]

class ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification(_Model):
    data_availability_date: str

class ConversationEmailEventTopicAttachment(_Model):
    attachment_id: str
    name: str
    content_uri: str
    content_type: str
    content_length: int

class ConversationEmailEventTopicConversationDivisionMembership(_Model):
    division: ConversationEmailEventTopicDomainEntityRef
    entities: list[ConversationEmailEventTopicDivisionEntityRef]

class ConversationEmailEventTopicConversationRoutingData(_Model):
    queue: ConversationEmailEventTopicUriReference
    language: ConversationEmailEventTopicUriReference
    priority: int
    skills: list[ConversationEmailEventTopicUriReference]
    scored_agents: list[ConversationEmailEventTopicScoredAgent]
    skill_expression_id: str

class ConversationEmailEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class ConversationEmailEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class ConversationEmailEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class ConversationEmailEventTopicEmailConversation(_Model):
    id: str
    name: str
    participants: list[ConversationEmailEventTopicEmailMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[ConversationEmailEventTopicConversationDivisionMembership]

class ConversationEmailEventTopicEmailMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: ConversationEmailEventTopicUriReference
    queue: ConversationEmailEventTopicUriReference
    team: ConversationEmailEventTopicUriReference
    attributes: dict[str, str]
    error_info: ConversationEmailEventTopicErrorBody
    script: ConversationEmailEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: ConversationEmailEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: ConversationEmailEventTopicUriReference
    wrapup: ConversationEmailEventTopicWrapup
    conversation_routing_data: ConversationEmailEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: ConversationEmailEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: ConversationEmailEventTopicQueueMediaSettings
    subject: str
    messages_sent: int
    auto_generated: bool
    message_id: str
    draft_attachments: list[ConversationEmailEventTopicAttachment]
    spam: bool

class ConversationEmailEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[ConversationEmailEventTopicDetail]
    errors: list[ConversationEmailEventTopicErrorBody]
    limit: ConversationEmailEventTopicLimit

class ConversationEmailEventTopicJourneyAction(_Model):
    id: str
    action_map: ConversationEmailEventTopicJourneyActionMap

class ConversationEmailEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class ConversationEmailEventTopicJourneyContext(_Model):
    customer: ConversationEmailEventTopicJourneyCustomer
    customer_session: ConversationEmailEventTopicJourneyCustomerSession
    triggering_action: ConversationEmailEventTopicJourneyAction

class ConversationEmailEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class ConversationEmailEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class ConversationEmailEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class ConversationEmailEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class ConversationEmailEventTopicScoredAgent(_Model):
    agent: ConversationEmailEventTopicUriReference
    score: int

class ConversationEmailEventTopicUriReference(_Model):
    id: str
    name: str

class ConversationEmailEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class ConversationEventTopicAddress(_Model):
    name: str
    name_raw: str
    address_normalized: str
    address_raw: str
    address_displayable: str

class ConversationEventTopicAfterCallWork(_Model):
    state: _Literal["unknown", "skipped", "pending", "complete", "notApplicable"] | str
    start_time: str
    end_time: str

class ConversationEventTopicAttachment(_Model):
    attachment_id: str
    name: str
    content_uri: str
    content_type: str
    content_length: int

class ConversationEventTopicCall(_Model):
    id: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "uploading", "converting", "transmitting", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "uploading", "converting", "transmitting", "none"] | str
    recording: bool
    recording_state: _Literal["none", "active", "paused"] | str
    recorders_state: ConversationEventTopicRecordersState
    muted: bool
    confined: bool
    held: bool
    secure_pause: bool
    error_info: ConversationEventTopicErrorDetails
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    direction: _Literal["outbound", "inbound"] | str
    document_id: str
    self: ConversationEventTopicAddress
    other: ConversationEventTopicAddress
    provider: str
    script_id: str
    peer_id: str
    connected_time: str
    disconnected_time: str
    disconnect_reasons: list[ConversationEventTopicDisconnectReason]
    fax_status: ConversationEventTopicFaxStatus
    uui_data: str
    barged_time: str
    wrapup: ConversationEventTopicWrapup
    after_call_work: ConversationEventTopicAfterCallWork
    after_call_work_required: bool
    agent_assistant_id: str
    queue_media_settings: ConversationEventTopicQueueMediaSettings
    disposition: ConversationEventTopicDisposition
    transfer_source: str
    public_ip_address: str

class ConversationEventTopicCallback(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "uploading", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "uploading", "none"] | str
    id: str
    direction: _Literal["inbound", "outbound"] | str
    held: bool
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    dialer_preview: ConversationEventTopicDialerPreview
    voicemail: ConversationEventTopicVoicemail
    callback_numbers: list[str]
    callback_user_name: str
    script_id: str
    peer_id: str
    external_campaign: bool
    skip_enabled: bool
    provider: str
    timeout_seconds: int
    connected_time: str
    disconnected_time: str
    callback_scheduled_time: str
    automated_callback_config_id: str
    wrapup: ConversationEventTopicWrapup
    after_call_work: ConversationEventTopicAfterCallWork
    after_call_work_required: bool
    caller_id: str
    caller_id_name: str
    queue_media_settings: ConversationEventTopicQueueMediaSettings

class ConversationEventTopicChat(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    id: str
    provider: str
    script_id: str
    peer_id: str
    room_id: str
    avatar_image_url: str
    held: bool
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    journey_context: ConversationEventTopicJourneyContext
    wrapup: ConversationEventTopicWrapup
    after_call_work: ConversationEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: ConversationEventTopicQueueMediaSettings

class ConversationEventTopicCobrowse(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    id: str
    self: ConversationEventTopicAddress
    room_id: str
    cobrowse_session_id: str
    cobrowse_role: str
    controlling: list[str]
    viewer_url: str
    provider: str
    script_id: str
    peer_id: str
    provider_event_time: str
    connected_time: str
    disconnected_time: str
    wrapup: ConversationEventTopicWrapup
    after_call_work: ConversationEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: ConversationEventTopicQueueMediaSettings

class ConversationEventTopicConversation(_Model):
    id: str
    max_participants: int
    participants: list[ConversationEventTopicParticipant]
    recent_transfers: list[ConversationEventTopicTransferResponse]
    recording_state: str
    address: str
    external_tag: str
    utilization_label_id: str
    access_attributes: list[str]
    secure_pause: bool
    inactivity_timeout: str
    associated_conversation: ConversationEventTopicDomainEntityRef
    consultation_conversations: list[ConversationEventTopicDomainEntityRef]
    divisions: list[ConversationEventTopicConversationDivisionMembership]

class ConversationEventTopicConversationDivisionMembership(_Model):
    division: ConversationEventTopicDomainEntityRef
    entities: list[ConversationEventTopicDivisionEntityRef]

class ConversationEventTopicConversationRoutingData(_Model):
    queue: ConversationEventTopicUriReference
    language: ConversationEventTopicUriReference
    priority: int
    skills: list[ConversationEventTopicUriReference]
    scored_agents: list[ConversationEventTopicScoredAgent]
    skill_expression_id: str

class ConversationEventTopicDialerPreview(_Model):
    id: str
    contact_id: str
    contact_list_id: str
    campaign_id: str
    phone_number_columns: list[ConversationEventTopicPhoneNumberColumn]

class ConversationEventTopicDisconnectReason(_Model):
    type: _Literal["q850", "sip"] | str
    code: int
    phrase: str
    reason: str

class ConversationEventTopicDisposition(_Model):
    name: str
    analyzer: str
    amd_timeout: ConversationEventTopicDispositionAmdTimeout
    silent_call_timeout: ConversationEventTopicDispositionSilentCallTimeout

class ConversationEventTopicDispositionAmdTimeout(_Model):
    timeout_ms: int
    timer_start_event: str
    timer_start_time: float
    timer_end_time: float

class ConversationEventTopicDispositionSilentCallTimeout(_Model):
    timeout_ms: int
    timer_start_time: float
    timer_end_time: float

class ConversationEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class ConversationEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class ConversationEventTopicEmail(_Model):
    id: str
    state: _Literal["alerting", "connected", "disconnected", "none", "transmitting", "parked"] | str
    initial_state: _Literal["alerting", "connected", "disconnected", "none", "transmitting", "parked"] | str
    held: bool
    auto_generated: bool
    subject: str
    provider: str
    script_id: str
    peer_id: str
    messages_sent: int
    error_info: ConversationEventTopicErrorDetails
    disconnect_type: _Literal["endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    message_id: str
    direction: _Literal["outbound", "inbound"] | str
    draft_attachments: list[ConversationEventTopicAttachment]
    spam: bool
    wrapup: ConversationEventTopicWrapup
    after_call_work: ConversationEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: ConversationEventTopicQueueMediaSettings
    resume_time: str
    park_time: str

class ConversationEventTopicErrorDetails(_Model):
    status: int
    code: str
    message: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    uri: str

class ConversationEventTopicFaxStatus(_Model):
    direction: str
    expected_pages: int
    active_page: int
    lines_transmitted: int
    bytes_transmitted: int
    baud_rate: int
    page_errors: int
    line_errors: int

class ConversationEventTopicInternalMessage(_Model):
    id: str
    state: _Literal["alerting", "connected", "disconnected"] | str
    initial_state: _Literal["alerting", "connected", "disconnected"] | str
    provider: str
    peer_id: str
    disconnect_type: _Literal["client", "system", "peer", "transfer"] | str
    connected_time: str
    disconnected_time: str
    target_user_id: str
    source_user_id: str
    to_address: ConversationEventTopicAddress
    from_address: ConversationEventTopicAddress
    messages: list[ConversationEventTopicInternalMessageDetails]

class ConversationEventTopicInternalMessageDetails(_Model):
    message_id: str
    message_time: str

class ConversationEventTopicJourneyAction(_Model):
    id: str
    action_map: ConversationEventTopicJourneyActionMap

class ConversationEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class ConversationEventTopicJourneyContext(_Model):
    customer: ConversationEventTopicJourneyCustomer
    customer_session: ConversationEventTopicJourneyCustomerSession
    triggering_action: ConversationEventTopicJourneyAction

class ConversationEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class ConversationEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class ConversationEventTopicMessage(_Model):
    id: str
    state: _Literal["alerting", "connected", "disconnected", "parked"] | str
    initial_state: _Literal["alerting", "connected", "disconnected", "parked"] | str
    direction: _Literal["outbound", "inbound"] | str
    held: bool
    error_info: ConversationEventTopicErrorDetails
    provider: str
    script_id: str
    peer_id: str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    to_address: ConversationEventTopicAddress
    from_address: ConversationEventTopicAddress
    messages: list[ConversationEventTopicMessageDetails]
    messages_transcript_uri: str
    type: _Literal["unknown", "sms", "twitter", "facebook", "line", "viber", "wechat", "whatsapp", "telegram", "kakao", "webmessaging", "open", "instagram", "apple"] | str
    recipient_country: str
    recipient_type: str
    journey_context: ConversationEventTopicJourneyContext
    wrapup: ConversationEventTopicWrapup
    after_call_work: ConversationEventTopicAfterCallWork
    after_call_work_required: bool
    agent_assistant_id: str
    engagement_source: str
    byo_sms_integration_id: str
    queue_media_settings: ConversationEventTopicQueueMediaSettings
    resume_time: str
    park_time: str

class ConversationEventTopicMessageDetails(_Model):
    message_id: str
    message_time: str
    message_status: _Literal["queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published"] | str
    message_segment_count: int
    media: list[ConversationEventTopicMessageMedia]
    error_info: ConversationEventTopicErrorDetails
    stickers: list[ConversationEventTopicMessageSticker]
    message_metadata: ConversationEventTopicMessageMetadata
    social_visibility: _Literal["private", "public"] | str

class ConversationEventTopicMessageMedia(_Model):
    url: str
    media_type: str
    content_length_bytes: int
    name: str
    id: str

class ConversationEventTopicMessageMetadata(_Model):
    type: str
    events: list[ConversationEventTopicMessageMetadataEvent]
    content: list[ConversationEventTopicMessageMetadataContent]

class ConversationEventTopicMessageMetadataContent(_Model):
    content_type: str
    sub_type: str

class ConversationEventTopicMessageMetadataEvent(_Model):
    event_type: str
    sub_type: str

class ConversationEventTopicMessageSticker(_Model):
    url: str
    id: str

class ConversationEventTopicParticipant(_Model):
    id: str
    connected_time: str
    end_time: str
    user_id: str
    external_contact_id: str
    external_contact_initial_division_id: str
    external_organization_id: str
    name: str
    queue_id: str
    group_id: str
    team_id: str
    purpose: str
    consult_participant_id: str
    address: str
    wrapup_required: bool
    wrapup_expected: bool
    wrapup_prompt: str
    wrapup_timeout_ms: int
    wrapup: ConversationEventTopicWrapup
    start_acw_time: str
    end_acw_time: str
    conversation_routing_data: ConversationEventTopicConversationRoutingData
    alerting_timeout_ms: int
    monitored_participant_id: str
    screen_monitored_participant_id: str
    coached_participant_id: str
    barged_participant_id: str
    media_roles: list[str]
    screen_recording_state: _Literal["requested", "active", "paused", "stopped", "error", "timeout"] | str
    flagged_reason: str
    attributes: dict[str, str]
    calls: list[ConversationEventTopicCall]
    callbacks: list[ConversationEventTopicCallback]
    chats: list[ConversationEventTopicChat]
    cobrowsesessions: list[ConversationEventTopicCobrowse]
    emails: list[ConversationEventTopicEmail]
    messages: list[ConversationEventTopicMessage]
    internal_messages: list[ConversationEventTopicInternalMessage]
    screen_monitorings: list[ConversationEventTopicScreenMonitoring]
    screenshares: list[ConversationEventTopicScreenShare]
    social_expressions: list[ConversationEventTopicSocialExpression]
    videos: list[ConversationEventTopicVideo]
    workflow: ConversationEventTopicWorkflow

class ConversationEventTopicPhoneNumberColumn(_Model):
    column_name: str
    type: str

class ConversationEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class ConversationEventTopicRecordersState(_Model):
    adhoc_state: str
    customer_experience_state: str
    agent_experience_state: str
    snippet_state: str

class ConversationEventTopicScoredAgent(_Model):
    agent: ConversationEventTopicUriReference
    score: int

class ConversationEventTopicScreenMonitoring(_Model):
    id: str
    state: _Literal["none", "connected", "disconnected"] | str
    initial_state: _Literal["none", "connected", "disconnected"] | str
    provider: str
    disconnect_type: _Literal["system"] | str
    connected_time: str
    disconnected_time: str
    target_user_id: str
    screen_monitoring_id: str
    monitoring_type: _Literal["Unknown", "AgentLevel", "ConversationLevel"] | str
    count: int

class ConversationEventTopicScreenShare(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    self: ConversationEventTopicAddress
    id: str
    context: str
    sharing: bool
    provider: str
    script_id: str
    peer_id: str
    peer_count: int
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    connected_time: str
    disconnected_time: str
    wrapup: ConversationEventTopicWrapup
    after_call_work: ConversationEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: ConversationEventTopicQueueMediaSettings

class ConversationEventTopicSocialExpression(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    id: str
    social_media_id: str
    social_media_hub: str
    social_user_name: str
    preview_text: str
    recording_id: str
    held: bool
    provider: str
    script_id: str
    peer_id: str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    wrapup: ConversationEventTopicWrapup
    after_call_work: ConversationEventTopicAfterCallWork
    after_call_work_required: bool

class ConversationEventTopicTransferDestination(_Model):
    user_id: str
    address: str

class ConversationEventTopicTransferInitiator(_Model):
    user_id: str

class ConversationEventTopicTransferModifedBy(_Model):
    id: str
    self_uri: str

class ConversationEventTopicTransferResponse(_Model):
    id: str
    state: _Literal["pending", "active", "complete", "canceled", "failed", "timeout", "unknown"] | str
    date_issued: str
    initiator: ConversationEventTopicTransferInitiator
    modified_by: ConversationEventTopicTransferModifedBy
    destination: ConversationEventTopicTransferDestination
    transfer_type: _Literal["attended", "unattended"] | str

class ConversationEventTopicUriReference(_Model):
    id: str
    name: str

class ConversationEventTopicVideo(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    self: ConversationEventTopicAddress
    id: str
    context: str
    audio_muted: bool
    video_muted: bool
    sharing_screen: bool
    peer_count: int
    provider: str
    script_id: str
    peer_id: str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    connected_time: str
    disconnected_time: str
    msids: list[str]
    wrapup: ConversationEventTopicWrapup
    after_call_work: ConversationEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: ConversationEventTopicQueueMediaSettings

class ConversationEventTopicVoicemail(_Model):
    id: str
    upload_status: _Literal["pending", "complete", "failed", "timeout", "none"] | str

class ConversationEventTopicWorkflow(_Model):
    workflow_id: str

class ConversationEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class ConversationIntentSuggestionsTopicIntentSuggestionEvent(_Model):
    event_time: str
    conversation_id: str
    suggestion_id: str
    state: _Literal["Unknown", "Suggested", "Accepted", "Dismissed", "Failed", "Rated", "Triggered"] | str
    trigger_type: _Literal["Unknown", "Fallback", "ConversationStart", "ConversationTransfer", "ConversationEnd", "Intent", "Sentiment"] | str
    engagement_type: _Literal["Unknown", "Dismissed", "Copied", "Opened", "Feedback"] | str
    feedback: ConversationIntentSuggestionsTopicSuggestionFeedback
    active_intent: ConversationIntentSuggestionsTopicSuggestedIntent
    conversation_intents: dict[str, ConversationIntentSuggestionsTopicSuggestedIntent]
    context: ConversationIntentSuggestionsTopicSuggestionContext

class ConversationIntentSuggestionsTopicQueryReformulationContext(_Model):
    knowledge_classification: _Literal["Unknown", "Yes", "No", "Maybe"] | str
    reformulated_query: str

class ConversationIntentSuggestionsTopicSuggestedIntent(_Model):
    intent: str
    intent_id: str
    confidence: float
    detected_slots: list[ConversationIntentSuggestionsTopicSuggestedIntentSlot]

class ConversationIntentSuggestionsTopicSuggestedIntentSlot(_Model):
    slot_name: str
    entity_type: str
    slot_value: str
    probability: float

class ConversationIntentSuggestionsTopicSuggestionContext(_Model):
    queue_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "MESSAGE", "EMAIL"] | str
    user_id: str
    external_contact_id: str
    assistant_id: str
    utterance_id: str
    message_id: str
    query_statement: str
    language: str
    query_reformulation_context: ConversationIntentSuggestionsTopicQueryReformulationContext
    participant_type: _Literal["UNKNOWN", "AGENT", "CUSTOMER"] | str

class ConversationIntentSuggestionsTopicSuggestionFeedback(_Model):
    rating: _Literal["Unknown", "Negative", "Positive"] | str

class ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswer(_Model):
    answer: str
    start_index: int
    end_index: int

class ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent(_Model):
    event_time: str
    conversation_id: str
    suggestion_id: str
    state: _Literal["Unknown", "Suggested", "Accepted", "Dismissed", "Failed", "Rated", "Triggered"] | str
    trigger_type: _Literal["Unknown", "Fallback", "ConversationStart", "ConversationTransfer", "ConversationEnd", "Intent", "Sentiment"] | str
    engagement_type: _Literal["Unknown", "Dismissed", "Copied", "Opened", "Feedback"] | str
    context: ConversationKnowledgeArticleSuggestionsTopicSuggestionContext
    feedback: ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback
    knowledge_article: ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle
    active_intent: ConversationKnowledgeArticleSuggestionsTopicSuggestedIntent

class ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext(_Model):
    knowledge_classification: _Literal["Unknown", "Yes", "No", "Maybe"] | str
    reformulated_query: str

class ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle(_Model):
    title: str
    uri: str
    snippets: list[str]
    metadata: dict[str, str]
    document_id: str
    version_id: str
    variation_ids: list[str]
    knowledge_answer: ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswer

class ConversationKnowledgeArticleSuggestionsTopicSuggestedIntent(_Model):
    intent: str
    intent_id: str
    confidence: float
    detected_slots: list[ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentSlot]

class ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentSlot(_Model):
    slot_name: str
    entity_type: str
    slot_value: str
    probability: float

class ConversationKnowledgeArticleSuggestionsTopicSuggestionContext(_Model):
    queue_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "MESSAGE", "EMAIL"] | str
    user_id: str
    external_contact_id: str
    assistant_id: str
    utterance_id: str
    message_id: str
    query_statement: str
    language: str
    query_reformulation_context: ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext
    participant_type: _Literal["UNKNOWN", "AGENT", "CUSTOMER"] | str

class ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback(_Model):
    rating: _Literal["Unknown", "Negative", "Positive"] | str

class ConversationKnowledgeSearchSuggestionsTopicKnowledgeAnswer(_Model):
    answer: str
    start_index: int
    end_index: int

class ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent(_Model):
    event_time: str
    conversation_id: str
    suggestion_id: str
    state: _Literal["Unknown", "Suggested", "Accepted", "Dismissed", "Failed", "Rated", "Triggered"] | str
    trigger_type: _Literal["Unknown", "Fallback", "ConversationStart", "ConversationTransfer", "ConversationEnd", "Intent", "Sentiment"] | str
    engagement_type: _Literal["Unknown", "Dismissed", "Copied", "Opened", "Feedback"] | str
    context: ConversationKnowledgeSearchSuggestionsTopicSuggestionContext
    feedback: ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback
    knowledge_search: ConversationKnowledgeSearchSuggestionsTopicSuggestedSearchResult
    active_intent: ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent

class ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext(_Model):
    knowledge_classification: _Literal["Unknown", "Yes", "No", "Maybe"] | str
    reformulated_query: str

class ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent(_Model):
    intent: str
    intent_id: str
    confidence: float
    detected_slots: list[ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentSlot]

class ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentSlot(_Model):
    slot_name: str
    entity_type: str
    slot_value: str
    probability: float

class ConversationKnowledgeSearchSuggestionsTopicSuggestedSearchResult(_Model):
    title: str
    uri: str
    snippets: list[str]
    confidence: float
    metadata: dict[str, str]
    search_id: str
    document_id: str
    version_id: str
    variation_ids: list[str]
    knowledge_answer: ConversationKnowledgeSearchSuggestionsTopicKnowledgeAnswer

class ConversationKnowledgeSearchSuggestionsTopicSuggestionContext(_Model):
    queue_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "MESSAGE", "EMAIL"] | str
    user_id: str
    external_contact_id: str
    assistant_id: str
    utterance_id: str
    message_id: str
    query_statement: str
    language: str
    query_reformulation_context: ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext
    participant_type: _Literal["UNKNOWN", "AGENT", "CUSTOMER"] | str

class ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback(_Model):
    rating: _Literal["Unknown", "Negative", "Positive"] | str

class ConversationMessageEventTopicConversationDivisionMembership(_Model):
    division: ConversationMessageEventTopicDomainEntityRef
    entities: list[ConversationMessageEventTopicDivisionEntityRef]

class ConversationMessageEventTopicConversationRoutingData(_Model):
    queue: ConversationMessageEventTopicUriReference
    language: ConversationMessageEventTopicUriReference
    priority: int
    skills: list[ConversationMessageEventTopicUriReference]
    scored_agents: list[ConversationMessageEventTopicScoredAgent]
    skill_expression_id: str

class ConversationMessageEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class ConversationMessageEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class ConversationMessageEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class ConversationMessageEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[ConversationMessageEventTopicDetail]
    errors: list[ConversationMessageEventTopicErrorBody]
    limit: ConversationMessageEventTopicLimit

class ConversationMessageEventTopicErrorDetails(_Model):
    status: int
    code: str
    message: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    uri: str

class ConversationMessageEventTopicJourneyAction(_Model):
    id: str
    action_map: ConversationMessageEventTopicJourneyActionMap

class ConversationMessageEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class ConversationMessageEventTopicJourneyContext(_Model):
    customer: ConversationMessageEventTopicJourneyCustomer
    customer_session: ConversationMessageEventTopicJourneyCustomerSession
    triggering_action: ConversationMessageEventTopicJourneyAction

class ConversationMessageEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class ConversationMessageEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class ConversationMessageEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class ConversationMessageEventTopicMessageConversation(_Model):
    id: str
    name: str
    participants: list[ConversationMessageEventTopicMessageMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[ConversationMessageEventTopicConversationDivisionMembership]

class ConversationMessageEventTopicMessageDetails(_Model):
    message: ConversationMessageEventTopicUriReference
    message_time: str
    message_segment_count: int
    message_status: _Literal["queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published"] | str
    media: list[ConversationMessageEventTopicMessageMedia]
    stickers: list[ConversationMessageEventTopicMessageSticker]
    error_info: ConversationMessageEventTopicErrorDetails
    message_metadata: ConversationMessageEventTopicMessageMetadata
    social_visibility: _Literal["private", "public"] | str

class ConversationMessageEventTopicMessageMedia(_Model):
    url: str
    media_type: str
    content_length_bytes: int
    name: str
    id: str

class ConversationMessageEventTopicMessageMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: ConversationMessageEventTopicUriReference
    queue: ConversationMessageEventTopicUriReference
    team: ConversationMessageEventTopicUriReference
    attributes: dict[str, str]
    error_info: ConversationMessageEventTopicErrorBody
    script: ConversationMessageEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: ConversationMessageEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: ConversationMessageEventTopicUriReference
    wrapup: ConversationMessageEventTopicWrapup
    conversation_routing_data: ConversationMessageEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: ConversationMessageEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: ConversationMessageEventTopicQueueMediaSettings
    messages: list[ConversationMessageEventTopicMessageDetails]
    type: _Literal["unknown", "sms", "twitter", "facebook", "line", "viber", "wechat", "whatsapp", "telegram", "kakao", "webmessaging", "open", "instagram", "apple"] | str
    recipient_country: str
    recipient_type: str
    byo_sms_integration_id: str
    engagement_source: str
    monitored_participant_id: str

class ConversationMessageEventTopicMessageMetadata(_Model):
    type: str
    events: list[ConversationMessageEventTopicMessageMetadataEvent]
    content: list[ConversationMessageEventTopicMessageMetadataContent]

class ConversationMessageEventTopicMessageMetadataContent(_Model):
    content_type: str
    sub_type: str

class ConversationMessageEventTopicMessageMetadataEvent(_Model):
    event_type: str
    sub_type: str

class ConversationMessageEventTopicMessageSticker(_Model):
    url: str
    id: str

class ConversationMessageEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class ConversationMessageEventTopicScoredAgent(_Model):
    agent: ConversationMessageEventTopicUriReference
    score: int

class ConversationMessageEventTopicUriReference(_Model):
    id: str
    name: str

class ConversationMessageEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class ConversationMetricsTopicConversationMetricRecord(_Model):
    metric: _Literal["nAgentDeclined", "nAlertExpired", "nBlindTransferred", "nBotInteractions", "nCallbackAttempts", "nCallbackScheduled", "nCfcOffered", "nCobrowseSessions", "nConnected", "nConsult", "nConsultTransferred", "nConversations", "nError", "nOffered", "nOutbound", "nOutboundAbandoned", "nOutboundAttempted", "nOutboundConnected", "nOverSla", "nTakeover", "nTransferred", "oAudioMessageCount", "oExternalAudioMessageCount", "oExternalMediaCount", "oMediaCount", "oMessageCount", "oMessageSegmentCount", "oMessageTurn", "oSkillExpressionApplications", "tAbandon", "tAcd", "tActiveCallback", "tActiveCallbackComplete", "tAcw", "tAgentResponseTime", "tAgentVideoConnected", "tAlert", "tAnswered", "tAverageAgentResponseTime", "tAverageCustomerResponseTime", "tBarging", "tCallbackAbandon", "tCallbackConnect", "tCallbackNotReached", "tCallbackVirtualWait", "tCfcAbandon", "tCfcAcd", "tCfcAnswered", "tCfcFlowOut", "tCoaching", "tCoachingComplete", "tConnected", "tContacting", "tDialing", "tFirstConnect", "tFirstDial", "tFirstEngagement", "tFirstResponse", "tFlowOut", "tHandle", "tHeld", "tHeldComplete", "tIvr", "tMonitoring", "tMonitoringComplete", "tNotResponding", "tPark", "tParkComplete", "tScreenMonitoring", "tSnippetRecord", "tTalk", "tTalkComplete", "tTransmitting", "tUserResponseTime", "tVoicemail"] | str
    metric_date: str
    value: int
    record_id: str
    active_routing: _Literal["Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip"] | str
    active_skill_ids: list[str]
    address_from: str
    address_to: str
    agent_assistant_id: str
    agent_bullseye_ring: int
    agent_owned: bool
    ani: str
    assigner_id: str
    authenticated: bool
    conversation_id: str
    conversation_initiator: _Literal["acd", "agent", "api", "botflow", "campaign", "customer", "dialer", "external", "fax", "group", "inbound", "ivr", "manual", "outbound", "station", "user", "voicemail", "voicesurveyflow", "workflow"] | str
    converted_from: str
    converted_to: str
    customer_participation: bool
    delivery_status: _Literal["DeliveryFailed", "DeliveryPushed", "DeliverySuccess", "Failed", "Published", "Queued", "Read", "Received", "Sent"] | str
    destination_addresses: list[str]
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["client", "conferenceTransfer", "consultTransfer", "endpoint", "endpointDnd", "error", "forwardTransfer", "inactivity", "noAnswerTransfer", "notAvailableTransfer", "other", "peer", "sessionExpired", "spam", "system", "takeover", "timeout", "transfer", "transferDnd", "transportFailure", "uncallable"] | str
    division_ids: list[str]
    dnis: str
    edge_id: str
    eligible_agent_counts: list[int]
    error_code: str
    extended_delivery_status: str
    external_contact_id: str
    external_media_count: int
    external_organization_id: str
    external_tag: str
    first_queue: bool
    flagged_reason: _Literal["general"] | str
    flow_in_type: str
    flow_out_type: str
    group_id: str
    interaction_type: str
    journey_action_id: str
    journey_action_map_id: str
    journey_action_map_version: int
    journey_customer_id: str
    journey_customer_id_type: str
    journey_customer_session_id: str
    journey_customer_session_id_type: str
    knowledge_base_ids: list[str]
    media_count: int
    media_type: _Literal["callback", "chat", "cobrowse", "email", "internalmessage", "message", "screenmonitoring", "screenshare", "unknown", "video", "voice"] | str
    message_type: str
    originating_direction: _Literal["inbound", "outbound"] | str
    originating_social_media_public: bool
    outbound_campaign_id: str
    outbound_contact_id: str
    outbound_contact_list_id: str
    participant_name: str
    peer_id: str
    provider: str
    purpose: _Literal["acd", "agent", "api", "botflow", "campaign", "customer", "dialer", "external", "fax", "group", "inbound", "ivr", "manual", "outbound", "station", "user", "voicemail", "voicesurveyflow", "workflow"] | str
    queue_id: str
    remote: str
    removed_skill_ids: list[str]
    requested_language_id: str
    requested_routing_skill_ids: list[str]
    requested_routings: list[str]
    room_id: str
    routing_priority: int
    routing_ring: int
    routing_rule: str
    routing_rule_type: _Literal["Bullseye", "Conditional", "Predictive", "Preferred"] | str
    selected_agent_id: str
    selected_agent_rank: int
    self_served: bool
    session_dnis: str
    session_id: str
    skill_expression_id: str
    station_id: str
    team_id: str
    used_routing: _Literal["Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip"] | str
    user_id: str
    video_present: bool
    waiting_interaction_counts: list[int]
    wrap_up_code: str
    proposed_agents: list[ConversationMetricsTopicConversationProposedAgent]
    scored_agents: list[ConversationMetricsTopicConversationScoredAgent]

class ConversationMetricsTopicConversationProposedAgent(_Model):
    agent_rank: int
    proposed_agent_id: str

class ConversationMetricsTopicConversationScoredAgent(_Model):
    agent_score: int
    scored_agent_id: str

class ConversationNotificationTemplateCard(_Model):
    header: ConversationNotificationTemplateHeader
    body: ConversationNotificationTemplateBody
    buttons: list[ConversationNotificationTemplateButton]

class ConversationNotificationTemplateCarousel(_Model):
    cards: list[ConversationNotificationTemplateCard]

class ConversationRecipientAdditionalProviderInfo(_Record): ...

class ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent(_Model):
    event_time: str
    conversation_id: str
    suggestion_id: str
    state: _Literal["Unknown", "Suggested", "Accepted", "Dismissed", "Failed", "Rated", "Triggered"] | str
    trigger_type: _Literal["Unknown", "Fallback", "ConversationStart", "ConversationTransfer", "ConversationEnd", "Intent", "Sentiment"] | str
    engagement_type: _Literal["Unknown", "Dismissed", "Copied", "Opened", "Feedback"] | str
    context: ConversationResponseSuggestionsTopicSuggestionContext
    feedback: ConversationResponseSuggestionsTopicSuggestionFeedback
    canned_response: ConversationResponseSuggestionsTopicSuggestedCannedResponse
    active_intent: ConversationResponseSuggestionsTopicSuggestedIntent

class ConversationResponseSuggestionsTopicQueryReformulationContext(_Model):
    knowledge_classification: _Literal["Unknown", "Yes", "No", "Maybe"] | str
    reformulated_query: str

class ConversationResponseSuggestionsTopicSuggestedCannedResponse(_Model):
    response_id: str
    library_id: str

class ConversationResponseSuggestionsTopicSuggestedIntent(_Model):
    intent: str
    intent_id: str
    confidence: float
    detected_slots: list[ConversationResponseSuggestionsTopicSuggestedIntentSlot]

class ConversationResponseSuggestionsTopicSuggestedIntentSlot(_Model):
    slot_name: str
    entity_type: str
    slot_value: str
    probability: float

class ConversationResponseSuggestionsTopicSuggestionContext(_Model):
    queue_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "MESSAGE", "EMAIL"] | str
    user_id: str
    external_contact_id: str
    assistant_id: str
    utterance_id: str
    message_id: str
    query_statement: str
    language: str
    query_reformulation_context: ConversationResponseSuggestionsTopicQueryReformulationContext
    participant_type: _Literal["UNKNOWN", "AGENT", "CUSTOMER"] | str

class ConversationResponseSuggestionsTopicSuggestionFeedback(_Model):
    rating: _Literal["Unknown", "Negative", "Positive"] | str

class ConversationSchemaReference(_Model):
    id: str
    self_uri: str

class ConversationScreenShareEventTopicConversationDivisionMembership(_Model):
    division: ConversationScreenShareEventTopicDomainEntityRef
    entities: list[ConversationScreenShareEventTopicDivisionEntityRef]

class ConversationScreenShareEventTopicConversationRoutingData(_Model):
    queue: ConversationScreenShareEventTopicUriReference
    language: ConversationScreenShareEventTopicUriReference
    priority: int
    skills: list[ConversationScreenShareEventTopicUriReference]
    scored_agents: list[ConversationScreenShareEventTopicScoredAgent]
    skill_expression_id: str

class ConversationScreenShareEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class ConversationScreenShareEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class ConversationScreenShareEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class ConversationScreenShareEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[ConversationScreenShareEventTopicDetail]
    errors: list[ConversationScreenShareEventTopicErrorBody]
    limit: ConversationScreenShareEventTopicLimit

class ConversationScreenShareEventTopicJourneyAction(_Model):
    id: str
    action_map: ConversationScreenShareEventTopicJourneyActionMap

class ConversationScreenShareEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class ConversationScreenShareEventTopicJourneyContext(_Model):
    customer: ConversationScreenShareEventTopicJourneyCustomer
    customer_session: ConversationScreenShareEventTopicJourneyCustomerSession
    triggering_action: ConversationScreenShareEventTopicJourneyAction

class ConversationScreenShareEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class ConversationScreenShareEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class ConversationScreenShareEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class ConversationScreenShareEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class ConversationScreenShareEventTopicScoredAgent(_Model):
    agent: ConversationScreenShareEventTopicUriReference
    score: int

class ConversationScreenShareEventTopicScreenShareConversation(_Model):
    id: str
    name: str
    participants: list[ConversationScreenShareEventTopicScreenShareMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[ConversationScreenShareEventTopicConversationDivisionMembership]

class ConversationScreenShareEventTopicScreenShareMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: ConversationScreenShareEventTopicUriReference
    queue: ConversationScreenShareEventTopicUriReference
    team: ConversationScreenShareEventTopicUriReference
    attributes: dict[str, str]
    error_info: ConversationScreenShareEventTopicErrorBody
    script: ConversationScreenShareEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: ConversationScreenShareEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: ConversationScreenShareEventTopicUriReference
    wrapup: ConversationScreenShareEventTopicWrapup
    conversation_routing_data: ConversationScreenShareEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: ConversationScreenShareEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: ConversationScreenShareEventTopicQueueMediaSettings
    context: str
    peer_count: int
    sharing: bool

class ConversationScreenShareEventTopicUriReference(_Model):
    id: str
    name: str

class ConversationScreenShareEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class ConversationScriptSuggestionsTopicQueryReformulationContext(_Model):
    knowledge_classification: _Literal["Unknown", "Yes", "No", "Maybe"] | str
    reformulated_query: str

class ConversationScriptSuggestionsTopicScriptSuggestionEvent(_Model):
    event_time: str
    conversation_id: str
    suggestion_id: str
    state: _Literal["Unknown", "Suggested", "Accepted", "Dismissed", "Failed", "Rated", "Triggered"] | str
    trigger_type: _Literal["Unknown", "Fallback", "ConversationStart", "ConversationTransfer", "ConversationEnd", "Intent", "Sentiment"] | str
    engagement_type: _Literal["Unknown", "Dismissed", "Copied", "Opened", "Feedback"] | str
    context: ConversationScriptSuggestionsTopicSuggestionContext
    feedback: ConversationScriptSuggestionsTopicSuggestionFeedback
    script: ConversationScriptSuggestionsTopicSuggestedScript
    active_intent: ConversationScriptSuggestionsTopicSuggestedIntent

class ConversationScriptSuggestionsTopicSuggestedIntent(_Model):
    intent: str
    intent_id: str
    confidence: float
    detected_slots: list[ConversationScriptSuggestionsTopicSuggestedIntentSlot]

class ConversationScriptSuggestionsTopicSuggestedIntentSlot(_Model):
    slot_name: str
    entity_type: str
    slot_value: str
    probability: float

class ConversationScriptSuggestionsTopicSuggestedScript(_Model):
    script_id: str
    page_id: str
    data: dict[str, str]

class ConversationScriptSuggestionsTopicSuggestionContext(_Model):
    queue_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "MESSAGE", "EMAIL"] | str
    user_id: str
    external_contact_id: str
    assistant_id: str
    utterance_id: str
    message_id: str
    query_statement: str
    language: str
    query_reformulation_context: ConversationScriptSuggestionsTopicQueryReformulationContext
    participant_type: _Literal["UNKNOWN", "AGENT", "CUSTOMER"] | str

class ConversationScriptSuggestionsTopicSuggestionFeedback(_Model):
    rating: _Literal["Unknown", "Negative", "Positive"] | str

class ConversationSocialExpressionEventTopicConversationDivisionMembership(_Model):
    division: ConversationSocialExpressionEventTopicDomainEntityRef
    entities: list[ConversationSocialExpressionEventTopicDivisionEntityRef]

class ConversationSocialExpressionEventTopicConversationRoutingData(_Model):
    queue: ConversationSocialExpressionEventTopicUriReference
    language: ConversationSocialExpressionEventTopicUriReference
    priority: int
    skills: list[ConversationSocialExpressionEventTopicUriReference]
    scored_agents: list[ConversationSocialExpressionEventTopicScoredAgent]
    skill_expression_id: str

class ConversationSocialExpressionEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class ConversationSocialExpressionEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class ConversationSocialExpressionEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class ConversationSocialExpressionEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[ConversationSocialExpressionEventTopicDetail]
    errors: list[ConversationSocialExpressionEventTopicErrorBody]
    limit: ConversationSocialExpressionEventTopicLimit

class ConversationSocialExpressionEventTopicJourneyAction(_Model):
    id: str
    action_map: ConversationSocialExpressionEventTopicJourneyActionMap

class ConversationSocialExpressionEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class ConversationSocialExpressionEventTopicJourneyContext(_Model):
    customer: ConversationSocialExpressionEventTopicJourneyCustomer
    customer_session: ConversationSocialExpressionEventTopicJourneyCustomerSession
    triggering_action: ConversationSocialExpressionEventTopicJourneyAction

class ConversationSocialExpressionEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class ConversationSocialExpressionEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class ConversationSocialExpressionEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class ConversationSocialExpressionEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class ConversationSocialExpressionEventTopicScoredAgent(_Model):
    agent: ConversationSocialExpressionEventTopicUriReference
    score: int

class ConversationSocialExpressionEventTopicSocialConversation(_Model):
    id: str
    name: str
    participants: list[ConversationSocialExpressionEventTopicSocialMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[ConversationSocialExpressionEventTopicConversationDivisionMembership]

class ConversationSocialExpressionEventTopicSocialMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: ConversationSocialExpressionEventTopicUriReference
    queue: ConversationSocialExpressionEventTopicUriReference
    team: ConversationSocialExpressionEventTopicUriReference
    attributes: dict[str, str]
    error_info: ConversationSocialExpressionEventTopicErrorBody
    script: ConversationSocialExpressionEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: ConversationSocialExpressionEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: ConversationSocialExpressionEventTopicUriReference
    wrapup: ConversationSocialExpressionEventTopicWrapup
    conversation_routing_data: ConversationSocialExpressionEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: ConversationSocialExpressionEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: ConversationSocialExpressionEventTopicQueueMediaSettings
    social_media_id: str
    social_media_hub: str
    social_user_name: str
    preview_text: str

class ConversationSocialExpressionEventTopicUriReference(_Model):
    id: str
    name: str

class ConversationSocialExpressionEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class ConversationSummaryEditedBy(_Model):
    user: AddressableEntityRef
    purpose: _Literal["Unknown", "Acd", "Agent", "Customer", "Workflow"] | str

class ConversationSummaryExtractedEntity(_Model):
    label: str
    value: str

class ConversationSummaryLabel(_Model):
    name: str
    description: str
    type: _Literal["Unknown", "CustomerSetting"] | str

class ConversationSummaryTopicConversationFollowupAction(_Model):
    text: str
    description: str
    score: float

class ConversationSummaryTopicConversationHeadline(_Model):
    text: str
    description: str
    score: float

class ConversationSummaryTopicConversationReason(_Model):
    text: str
    description: str
    score: float

class ConversationSummaryTopicConversationResolution(_Model):
    text: str
    description: str
    resolution_value: str
    score: float

class ConversationSummaryTopicConversationSummary(_Model):
    text: str
    score: float

class ConversationSummaryTopicConversationSummaryEvent(_Model):
    conversation_id: str
    queue_id: str
    participants: list[ConversationSummaryTopicConversationSummaryParticipant]
    communication_ids: list[str]
    latest_communication_id: str
    created_date: str
    message_type: _Literal["UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "INSTAGRAM", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "APPLE", "LINKEDIN"] | str
    media_type: _Literal["UNKNOWN", "MESSAGE", "CALL", "EMAIL"] | str
    summary_id: str
    language: str
    summary: ConversationSummaryTopicConversationSummary
    headline: ConversationSummaryTopicConversationHeadline
    reason: ConversationSummaryTopicConversationReason
    resolution: ConversationSummaryTopicConversationResolution
    followup_actions: list[ConversationSummaryTopicConversationFollowupAction]
    extracted_entities: list[ConversationSummaryTopicSummaryExtractedCustomEntity]
    wrap_up_codes: list[ConversationSummaryTopicConversationWrapUpCode]
    trigger_source: ConversationSummaryTopicTriggerSource
    summary_source_type: _Literal["UNKNOWN", "GENESYS_NATIVE_SERVICE", "EXTERNAL_SERVICE"] | str
    trigger_type: _Literal["UNKNOWN", "ON_DEMAND", "AFTER_DISCONNECT"] | str
    last_edited_by: ConversationSummaryTopicConversationSummaryParticipant
    error_type: _Literal["UNKNOWN", "CONVERSATION_TOO_LONG", "CONVERSATION_TOO_SHORT", "RATE_LIMITED"] | str
    duration_ms: int
    labels: list[ConversationSummaryTopicConversationSummaryLabel]

class ConversationSummaryTopicConversationSummaryLabel(_Model):
    name: str
    description: str
    type: _Literal["Unknown", "CustomerSetting"] | str

class ConversationSummaryTopicConversationSummaryParticipant(_Model):
    user_id: str
    purpose: _Literal["UNKNOWN", "ACD", "AGENT", "CUSTOMER", "WORKFLOW"] | str

class ConversationSummaryTopicConversationWrapUpCode(_Model):
    wrap_up_code_id: str
    name: str
    description: str
    score: float

class ConversationSummaryTopicSummaryExtractedCustomEntity(_Model):
    label: str
    value: str

class ConversationSummaryTopicTriggerSource(_Model):
    source_type: _Literal["UNKNOWN", "AGENT_ASSISTANT", "PROGRAM", "FLOW", "COPILOT"] | str
    source_id: str
    source_outcome: _Literal["UNKNOWN", "CONTAINED", "TRANSFER"] | str

class ConversationSummaryTopicVirtualAgentsConversationFollowupAction(_Model):
    text: str
    description: str
    score: float

class ConversationSummaryTopicVirtualAgentsConversationHeadline(_Model):
    text: str
    description: str
    score: float

class ConversationSummaryTopicVirtualAgentsConversationReason(_Model):
    text: str
    description: str
    score: float

class ConversationSummaryTopicVirtualAgentsConversationResolution(_Model):
    text: str
    description: str
    resolution_value: str
    score: float

class ConversationSummaryTopicVirtualAgentsConversationSummary(_Model):
    text: str
    score: float

class ConversationSummaryTopicVirtualAgentsConversationSummaryEvent(_Model):
    conversation_id: str
    queue_id: str
    participants: list[ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant]
    communication_ids: list[str]
    latest_communication_id: str
    created_date: str
    message_type: _Literal["UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "INSTAGRAM", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "APPLE", "LINKEDIN"] | str
    media_type: _Literal["UNKNOWN", "MESSAGE", "CALL", "EMAIL"] | str
    summary_id: str
    language: str
    summary: ConversationSummaryTopicVirtualAgentsConversationSummary
    headline: ConversationSummaryTopicVirtualAgentsConversationHeadline
    reason: ConversationSummaryTopicVirtualAgentsConversationReason
    resolution: ConversationSummaryTopicVirtualAgentsConversationResolution
    followup_actions: list[ConversationSummaryTopicVirtualAgentsConversationFollowupAction]
    extracted_entities: list[ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity]
    wrap_up_codes: list[ConversationSummaryTopicVirtualAgentsConversationWrapUpCode]
    trigger_source: ConversationSummaryTopicVirtualAgentsTriggerSource
    summary_source_type: _Literal["UNKNOWN", "GENESYS_NATIVE_SERVICE", "EXTERNAL_SERVICE"] | str
    trigger_type: _Literal["UNKNOWN", "ON_DEMAND", "AFTER_DISCONNECT"] | str
    last_edited_by: ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant
    error_type: _Literal["UNKNOWN", "CONVERSATION_TOO_LONG", "CONVERSATION_TOO_SHORT", "RATE_LIMITED"] | str
    duration_ms: int
    labels: list[ConversationSummaryTopicVirtualAgentsConversationSummaryLabel]

class ConversationSummaryTopicVirtualAgentsConversationSummaryLabel(_Model):
    name: str
    description: str
    type: _Literal["Unknown", "CustomerSetting"] | str

class ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant(_Model):
    user_id: str
    purpose: _Literal["UNKNOWN", "ACD", "AGENT", "CUSTOMER", "WORKFLOW"] | str

class ConversationSummaryTopicVirtualAgentsConversationWrapUpCode(_Model):
    wrap_up_code_id: str
    name: str
    description: str
    score: float

class ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity(_Model):
    label: str
    value: str

class ConversationSummaryTopicVirtualAgentsTriggerSource(_Model):
    source_type: _Literal["UNKNOWN", "AGENT_ASSISTANT", "PROGRAM", "FLOW", "COPILOT"] | str
    source_id: str
    source_outcome: _Literal["UNKNOWN", "CONTAINED", "TRANSFER"] | str

class ConversationSummaryTriggerSource(_Model):
    source_type: _Literal["Unknown", "AgentAssistant", "Program", "Flow", "Copilot"] | str
    source_id: str
    source_outcome: _Literal["Unknown", "Contained", "Transfer"] | str

class ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext(_Model):
    knowledge_classification: _Literal["Unknown", "Yes", "No", "Maybe"] | str
    reformulated_query: str

class ConversationThirdPartyActionSuggestionsTopicSuggestedIntent(_Model):
    intent: str
    intent_id: str
    confidence: float
    detected_slots: list[ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot]

class ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot(_Model):
    slot_name: str
    entity_type: str
    slot_value: str
    probability: float

class ConversationThirdPartyActionSuggestionsTopicSuggestionContext(_Model):
    queue_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "MESSAGE", "EMAIL"] | str
    user_id: str
    external_contact_id: str
    assistant_id: str
    utterance_id: str
    message_id: str
    query_statement: str
    language: str
    query_reformulation_context: ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext
    participant_type: _Literal["UNKNOWN", "AGENT", "CUSTOMER"] | str

class ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback(_Model):
    rating: _Literal["Unknown", "Negative", "Positive"] | str

class ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent(_Model):
    event_time: str
    conversation_id: str
    suggestion_id: str
    state: _Literal["Unknown", "Suggested", "Accepted", "Dismissed", "Failed", "Rated", "Triggered"] | str
    trigger_type: _Literal["Unknown", "Fallback", "ConversationStart", "ConversationTransfer", "ConversationEnd", "Intent", "Sentiment"] | str
    engagement_type: _Literal["Unknown", "Dismissed", "Copied", "Opened", "Feedback"] | str
    feedback: ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback
    active_intent: ConversationThirdPartyActionSuggestionsTopicSuggestedIntent
    context: ConversationThirdPartyActionSuggestionsTopicSuggestionContext
    third_party_suggestion: ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion

class ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion(_Model):
    text: str
    title: str
    sources: list[ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource]

class ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource(_Model):
    name: str
    url: str

class ConversationVideoEventTopicConversationDivisionMembership(_Model):
    division: ConversationVideoEventTopicDomainEntityRef
    entities: list[ConversationVideoEventTopicDivisionEntityRef]

class ConversationVideoEventTopicConversationRoutingData(_Model):
    queue: ConversationVideoEventTopicUriReference
    language: ConversationVideoEventTopicUriReference
    priority: int
    skills: list[ConversationVideoEventTopicUriReference]
    scored_agents: list[ConversationVideoEventTopicScoredAgent]
    skill_expression_id: str

class ConversationVideoEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class ConversationVideoEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class ConversationVideoEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class ConversationVideoEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[ConversationVideoEventTopicDetail]
    errors: list[ConversationVideoEventTopicErrorBody]
    limit: ConversationVideoEventTopicLimit

class ConversationVideoEventTopicJourneyAction(_Model):
    id: str
    action_map: ConversationVideoEventTopicJourneyActionMap

class ConversationVideoEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class ConversationVideoEventTopicJourneyContext(_Model):
    customer: ConversationVideoEventTopicJourneyCustomer
    customer_session: ConversationVideoEventTopicJourneyCustomerSession
    triggering_action: ConversationVideoEventTopicJourneyAction

class ConversationVideoEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class ConversationVideoEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class ConversationVideoEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class ConversationVideoEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class ConversationVideoEventTopicScoredAgent(_Model):
    agent: ConversationVideoEventTopicUriReference
    score: int

class ConversationVideoEventTopicUriReference(_Model):
    id: str
    name: str

class ConversationVideoEventTopicVideoConversation(_Model):
    id: str
    name: str
    participants: list[ConversationVideoEventTopicVideoMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[ConversationVideoEventTopicConversationDivisionMembership]

class ConversationVideoEventTopicVideoMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: ConversationVideoEventTopicUriReference
    queue: ConversationVideoEventTopicUriReference
    team: ConversationVideoEventTopicUriReference
    attributes: dict[str, str]
    error_info: ConversationVideoEventTopicErrorBody
    script: ConversationVideoEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: ConversationVideoEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: ConversationVideoEventTopicUriReference
    wrapup: ConversationVideoEventTopicWrapup
    conversation_routing_data: ConversationVideoEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: ConversationVideoEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: ConversationVideoEventTopicQueueMediaSettings
    audio_muted: bool
    video_muted: bool
    sharing_screen: bool
    peer_count: int
    context: str
    msids: list[str]

class ConversationVideoEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class CopilotAggregationSort(_Model):
    name: _Literal["nCopilotMessages", "nCopilotSessions", "nCopilotToolInvocations", "nCopilotUsers"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class CopilotContext(_Model):
    values_: list[CopilotContextValue]

class CopilotContextFilter(_Model):
    operator: _Literal["MatchAll", "MatchAny"] | str
    values_: list[str]

class CopilotContextValue(_Model):
    name: str
    type: _Literal["ActiveIntent", "ConversationAttribute"] | str
    conversation_attribute_properties: ConversationAttributeProperties

class CopilotSentimentSettings(_Record): ...

class CopilotTranscriptionConfig(_Model):
    engine: _Literal["Genesys", "GenesysExtended"] | str

class CreateGeneralProgramTestPhraseDetectedPhrase(_Model):
    found_phrase: str
    snippet: str
    confidence: int

class CreateGeneralProgramTestPhraseMatchedTranscript(_Model):
    timestamp: int
    transcript_id: str
    communication_id: str
    conversation_id: str
    media_type: _Literal["unknown", "call", "message", "email", "chat", "callback", "all"] | str
    detected_phrases: list[CreateGeneralProgramTestPhraseDetectedPhrase]

class CreateGeneralProgramTestTopicPhraseResults(_Model):
    processed_transcripts_count: int
    matched_transcripts_count: int
    matched_transcripts: list[CreateGeneralProgramTestPhraseMatchedTranscript]

class CreateGeneralProgramTopicsDefinitionsJob(_Model):
    id: str
    state: _Literal["Completed", "Running", "Failed"] | str
    test_topic_phrase_results: list[CreateGeneralProgramTestTopicPhraseResults]
    gen_ai_phrases_results: list[str]
    genAIPhrasesResults: list[str]

class CreateUserAssignmentsRequest(_Model):
    user_id: str
    assignments: list[AssignmentEffectiveDateRange]

class CustomerEndDetailEventTopicCustomerEndEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    session_id: str
    disconnect_type: _Literal["UNKNOWN", "ENDPOINT", "CLIENT", "SYSTEM", "TRANSFER", "ERROR", "PEER", "OTHER", "SPAM", "TIMEOUT", "TRANSPORT_FAILURE", "CONFERENCE_TRANSFER", "CONSULT_TRANSFER", "FORWARD_TRANSFER", "NO_ANSWER_TRANSFER", "NOT_AVAILABLE_TRANSFER", "UNCALLABLE", "DND_ENDPOINT", "DND_TRANSFER", "INACTIVITY", "SESSION_EXPIRED", "TAKEOVER"] | str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    external_organization_id: str
    external_contact_id: str
    provider: str
    direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    ani: str
    dnis: str
    address_to: str
    address_from: str
    callback_user_name: str
    callback_numbers: list[str]
    callback_scheduled_time: int
    subject: str
    message_type: _Literal["UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "INSTAGRAM", "APPLE", "LINKEDIN"] | str
    interacting_duration_ms: int
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    division_id: str
    utilization_label: str

class CustomerStartDetailEventTopicCustomerStartEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    session_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    external_organization_id: str
    external_contact_id: str
    provider: str
    direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    ani: str
    dnis: str
    address_to: str
    address_from: str
    callback_user_name: str
    callback_numbers: list[str]
    callback_scheduled_time: int
    subject: str
    message_type: _Literal["UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "INSTAGRAM", "APPLE", "LINKEDIN"] | str
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    journey_context: CustomerStartDetailEventTopicJourneyContext
    division_id: str
    utilization_label: str

class CustomerStartDetailEventTopicJourneyContext(_Model):
    session_id: str
    session_id_type: str
    action_id: str
    action_map_id: str

class DataActionInput(_Model):
    parameter_name: str
    variable_name: str

class DataIngestionRuleCriteria(_Model):
    effective_platform: _Literal["Facebook", "Instagram", "Twitter", "Open", "GoogleBusinessProfile", "LinkedIn"] | str
    id: str
    name: str

class DataSchemaRef(_Model):
    ...

class DecisionMetricsAdminNotificationTopicAddressableEntityRef(_Model):
    id: str

class DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotification(_Model):
    job: DecisionMetricsAdminNotificationTopicAddressableEntityRef
    status: _Literal["Unknown", "Processing", "Complete", "Error"] | str
    upload_key: str
    update_errors: list[DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError]

class DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError(_Model):
    user: DecisionMetricsAdminNotificationTopicAddressableEntityRef
    errors: list[str]

class DialerAttemptLimitsConfigChangeAttemptLimits(_Model):
    max_attempts_per_contact: int
    max_attempts_per_number: int
    time_zone_id: str
    reset_period: _Literal["NEVER", "TODAY"] | str
    recall_entries: dict[str, DialerAttemptLimitsConfigChangeRecallEntry]
    breadth_first_recalls: bool
    additional_properties: dict[str, _Any]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class DialerAttemptLimitsConfigChangeObject(_Record): ...

class DialerAttemptLimitsConfigChangeRecallEntry(_Model):
    nbr_attempts: int
    minutes_between_attempts: int
    additional_properties: dict[str, _Any]

class DialerCallabletimesetConfigChangeCallableTime(_Model):
    time_slots: list[DialerCallabletimesetConfigChangeTimeSlot]
    time_zone_id: str
    additional_properties: dict[str, _Any]

class DialerCallabletimesetConfigChangeCallableTimeSet(_Model):
    callable_times: list[DialerCallabletimesetConfigChangeCallableTime]
    additional_properties: dict[str, _Any]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class DialerCallabletimesetConfigChangeObject(_Record): ...

class DialerCallabletimesetConfigChangeTimeSlot(_Model):
    start_time: str
    stop_time: str
    day: int
    additional_properties: dict[str, _Any]

class DialerCampaignConfigChangeCampaign(_Model):
    contact_list: DialerCampaignConfigChangeUriReference
    queue: DialerCampaignConfigChangeUriReference
    dialing_mode: _Literal["agentless", "external", "preview", "power", "predictive", "progressive"] | str
    script: DialerCampaignConfigChangeUriReference
    edge_group: DialerCampaignConfigChangeUriReference
    site: DialerCampaignConfigChangeUriReference
    campaign_status: _Literal["on", "off", "complete", "stopping", "invalid"] | str
    phone_columns: list[DialerCampaignConfigChangePhoneColumn]
    abandon_rate: float
    dnc_lists: list[DialerCampaignConfigChangeUriReference]
    callable_time_set: DialerCampaignConfigChangeUriReference
    call_analysis_response_set: DialerCampaignConfigChangeUriReference
    caller_name: str
    caller_address: str
    outbound_line_count: int
    errors: list[DialerCampaignConfigChangeRestErrorDetail]
    rule_sets: list[DialerCampaignConfigChangeUriReference]
    skip_preview_disabled: bool
    preview_time_out_seconds: int
    single_number_preview: bool
    contact_sort: DialerCampaignConfigChangeContactSort
    contact_sorts: list[DialerCampaignConfigChangeContactSort]
    no_answer_timeout: int
    call_analysis_language: str
    priority: int
    contact_list_filters: list[DialerCampaignConfigChangeUriReference]
    division: DialerCampaignConfigChangeUriReference
    agent_owned_column: str
    additional_properties: dict[str, _Any]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class DialerCampaignConfigChangeContactSort(_Model):
    field_name: str
    direction: _Literal["ASC", "DESC"] | str
    numeric: bool
    additional_properties: dict[str, _Any]

class DialerCampaignConfigChangeObject(_Record): ...

class DialerCampaignConfigChangePhoneColumn(_Model):
    column_name: str
    type: str
    additional_properties: dict[str, _Any]

class DialerCampaignConfigChangeRestErrorDetail(_Model):
    error: str
    details: str
    additional_properties: dict[str, _Any]

class DialerCampaignConfigChangeUriReference(_Model):
    id: str
    name: str

class DialerCampaignProgressEventCampaignProgress(_Model):
    campaign: DialerCampaignProgressEventUriReference
    number_of_contacts_called: float
    number_of_contacts_messaged: float
    total_number_of_contacts: float
    percentage: int
    number_of_contacts_skipped: dict[str, int]
    additional_properties: dict[str, _Any]

class DialerCampaignProgressEventObject(_Record): ...

class DialerCampaignProgressEventUriReference(_Model):
    id: str
    name: str

class DialerCampaignRuleConfigChangeCampaignRule(_Model):
    campaign_rule_entities: DialerCampaignRuleConfigChangeCampaignRuleEntities
    campaign_rule_conditions: list[DialerCampaignRuleConfigChangeCampaignRuleCondition]
    campaign_rule_actions: list[DialerCampaignRuleConfigChangeCampaignRuleAction]
    match_any_conditions: bool
    enabled: bool
    additional_properties: dict[str, _Any]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class DialerCampaignRuleConfigChangeCampaignRuleAction(_Model):
    id: str
    parameters: dict[str, str]
    action_type: _Literal["turnOnCampaign", "turnOffCampaign", "turnOnSequence", "turnOffSequence", "setCampaignPriority", "recycleCampaign"] | str
    campaign_rule_action_entities: DialerCampaignRuleConfigChangeCampaignRuleActionEntities
    additional_properties: dict[str, _Any]

class DialerCampaignRuleConfigChangeCampaignRuleActionEntities(_Model):
    use_triggering_entity: bool
    additional_properties: dict[str, _Any]
    campaigns: list[DialerCampaignRuleConfigChangeUriReference]
    sequences: list[DialerCampaignRuleConfigChangeUriReference]

class DialerCampaignRuleConfigChangeCampaignRuleCondition(_Model):
    id: str
    parameters: dict[str, str]
    condition_type: _Literal["campaignProgress", "campaignAgents"] | str
    additional_properties: dict[str, _Any]

class DialerCampaignRuleConfigChangeCampaignRuleEntities(_Model):
    campaigns: list[DialerCampaignRuleConfigChangeUriReference]
    sequences: list[DialerCampaignRuleConfigChangeUriReference]

class DialerCampaignRuleConfigChangeObject(_Record): ...

class DialerCampaignRuleConfigChangeUriReference(_Model):
    id: str
    name: str

class DialerCampaignScheduleConfigChangeAlteration(_Model):
    type: _Literal["Exclusion", "Inclusion"] | str
    start: str
    end: str
    additional_properties: dict[str, _Any]

class DialerCampaignScheduleConfigChangeCampaignSchedule(_Model):
    intervals: list[DialerCampaignScheduleConfigChangeScheduleInterval]
    recurrences: list[DialerCampaignScheduleConfigChangeScheduleRecurrence]
    time_zone: str
    campaign: DialerCampaignScheduleConfigChangeUriReference
    additional_properties: dict[str, _Any]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class DialerCampaignScheduleConfigChangeObject(_Record): ...

class DialerCampaignScheduleConfigChangeRecurrencePattern(_Model):
    type: _Literal["Daily", "Weekly"] | str
    interval: int
    days_of_week: list[str]
    additional_properties: dict[str, _Any]

class DialerCampaignScheduleConfigChangeRecurrenceRange(_Model):
    type: _Literal["NoEnd", "Numbered", "EndDate"] | str
    end: str
    number_of_occurrences: int
    additional_properties: dict[str, _Any]

class DialerCampaignScheduleConfigChangeScheduleInterval(_Model):
    start: str
    end: str
    additional_properties: dict[str, _Any]

class DialerCampaignScheduleConfigChangeScheduleRecurrence(_Model):
    id: str
    start: str
    end: str
    time_zone: str
    range: DialerCampaignScheduleConfigChangeRecurrenceRange
    pattern: DialerCampaignScheduleConfigChangeRecurrencePattern
    alterations: list[DialerCampaignScheduleConfigChangeAlteration]
    additional_properties: dict[str, _Any]

class DialerCampaignScheduleConfigChangeUriReference(_Model):
    id: str
    name: str

class DialerCampaignSkillCombinationStatsEventCampaignSkillCombinationStats(_Model):
    campaign: DialerCampaignSkillCombinationStatsEventUriReference
    contact_list: DialerCampaignSkillCombinationStatsEventUriReference
    total_skill_combinations: int
    total_remaining_contacts: int
    total_processed_contacts: int
    skill_combination_details: list[DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification]

class DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification(_Model):
    skill_combination: list[str]
    total_count: int
    processed_count: int
    completion_percentage: float

class DialerCampaignSkillCombinationStatsEventUriReference(_Model):
    id: str
    name: str

class DialerContactlistConfigChangeContactList(_Model):
    column_names: list[str]
    phone_columns: list[DialerContactlistConfigChangeContactPhoneNumberColumn]
    email_columns: list[DialerContactlistConfigChangeEmailColumn]
    import_status: DialerContactlistConfigChangeImportStatus
    preview_mode_column_name: str
    preview_mode_accepted_values: list[str]
    size: int
    attempt_limits: DialerContactlistConfigChangeUriReference
    automatic_time_zone_mapping: bool
    zip_code_column_name: str
    division: DialerContactlistConfigChangeUriReference
    additional_properties: dict[str, _Any]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class DialerContactlistConfigChangeContactPhoneNumberColumn(_Model):
    column_name: str
    type: str
    callable_time_column: str
    additional_properties: dict[str, _Any]

class DialerContactlistConfigChangeEmailColumn(_Model):
    column_name: str
    type: str
    additional_properties: dict[str, _Any]

class DialerContactlistConfigChangeImportStatus(_Model):
    import_state: _Literal["IN_PROGRESS", "FAILED"] | str
    total_records: int
    completed_records: int
    percentage_complete: int
    failure_reason: str
    target_contact_list_ids: list[str]
    list_name_prefix: str
    additional_properties: dict[str, _Any]

class DialerContactlistConfigChangeObject(_Record): ...

class DialerContactlistConfigChangeUriReference(_Model):
    id: str
    name: str

class DialerContactlistfilterConfigChangeContactListFilter(_Model):
    contact_list: DialerContactlistfilterConfigChangeUriReference
    contact_list_columns: list[str]
    clauses: list[DialerContactlistfilterConfigChangeFilterClause]
    filter_type: _Literal["AND", "OR"] | str
    additional_properties: dict[str, _Any]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class DialerContactlistfilterConfigChangeFilterClause(_Model):
    filter_type: _Literal["AND", "OR"] | str
    predicates: list[DialerContactlistfilterConfigChangeFilterPredicate]
    additional_properties: dict[str, _Any]

class DialerContactlistfilterConfigChangeFilterPredicate(_Model):
    column: str
    column_type: _Literal["numeric", "alphabetic"] | str
    operator: _Literal["EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "BEFORE", "AFTER", "BETWEEN", "IN"] | str
    value: str
    range: DialerContactlistfilterConfigChangeFilterRange
    inverted: bool
    additional_properties: dict[str, _Any]

class DialerContactlistfilterConfigChangeFilterRange(_Model):
    min: str
    max: str
    min_inclusive: bool
    max_inclusive: bool
    in_set: list[str]
    additional_properties: dict[str, _Any]

class DialerContactlistfilterConfigChangeObject(_Record): ...

class DialerContactlistfilterConfigChangeUriReference(_Model):
    id: str
    name: str

class DialerDnclistConfigChangeDncList(_Model):
    import_status: DialerDnclistConfigChangeImportStatus
    size: int
    dnc_source_type: _Literal["rds", "dnc.com", "gryphon"] | str
    login_id: str
    dnc_codes: list[str]
    license_id: str
    contact_method: _Literal["EMAIL", "PHONE"] | str
    division: DialerDnclistConfigChangeUriReference
    additional_properties: dict[str, _Any]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class DialerDnclistConfigChangeImportStatus(_Model):
    import_state: _Literal["IN_PROGRESS", "FAILED"] | str
    total_records: int
    completed_records: int
    percentage_complete: int
    failure_reason: str
    target_contact_list_ids: list[str]
    list_name_prefix: str
    additional_properties: dict[str, _Any]

class DialerDnclistConfigChangeObject(_Record): ...

class DialerDnclistConfigChangeUriReference(_Model):
    id: str
    name: str

class DialerOutboundSettingsConfigChangeAtzmTimeSlot(_Model):
    earliest_callable_time: str
    latest_callable_time: str

class DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone(_Model):
    time_zone_id: str
    earliest_callable_time: str
    latest_callable_time: str

class DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings(_Model):
    callable_windows: list[DialerOutboundSettingsConfigChangeCallableWindow]

class DialerOutboundSettingsConfigChangeCallableWindow(_Model):
    mapped: DialerOutboundSettingsConfigChangeAtzmTimeSlot
    unmapped: DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone

class DialerOutboundSettingsConfigChangeOutboundSettings(_Model):
    max_calls_per_agent: int
    max_line_utilization: float
    abandon_seconds: float
    compliance_abandon_rate_denominator: _Literal["ALL_CALLS", "CALLS_THAT_REACHED_QUEUE"] | str
    automatic_time_zone_mapping: DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class DialerResponsesetConfigChangeObject(_Record): ...

class DialerResponsesetConfigChangeReaction(_Model):
    data: str
    name: str
    reaction_type: _Literal["hangup", "transfer", "transfer_flow", "play_file"] | str
    additional_properties: dict[str, _Any]

class DialerResponsesetConfigChangeResponseSet(_Model):
    responses: dict[str, DialerResponsesetConfigChangeReaction]
    beep_detection_enabled: bool
    additional_properties: dict[str, _Any]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class DialerRulesetConfigChangeAction(_Model):
    type: str
    action_type_name: str
    update_option: str
    properties: dict[str, str]
    additional_properties: dict[str, _Any]

class DialerRulesetConfigChangeCondition(_Model):
    data_action: DialerRulesetConfigChangeUriReference
    additional_properties: dict[str, _Any]
    type: str
    inverted: bool
    attribute_name: str
    value: str
    value_type: _Literal["STRING", "NUMERIC", "DATETIME", "PERIOD"] | str
    operator: _Literal["EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "BEFORE", "AFTER"] | str
    codes: list[str]
    property_type: _Literal["LAST_ATTEMPT_BY_COLUMN", "LAST_ATTEMPT_OVERALL", "LAST_RESULT_BY_COLUMN", "LAST_RESULT_OVERALL"] | str
    property: str
    data_not_found_resolution: bool
    contact_id_field: str
    call_analysis_result_field: str
    agent_wrapup_field: str
    contact_column_to_data_action_field_mappings: list[DialerRulesetConfigChangeContactColumnToDataActionFieldMapping]
    predicates: list[DialerRulesetConfigChangeDataActionConditionPredicate]

class DialerRulesetConfigChangeContactColumnToDataActionFieldMapping(_Model):
    contact_column_name: str
    data_action_field: str
    additional_properties: dict[str, _Any]

class DialerRulesetConfigChangeDataActionConditionPredicate(_Model):
    output_field: str
    output_operator: _Literal["EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "BEFORE", "AFTER"] | str
    comparison_value: str
    output_field_missing_resolution: bool
    inverted: bool
    additional_properties: dict[str, _Any]

class DialerRulesetConfigChangeObject(_Record): ...

class DialerRulesetConfigChangeRule(_Model):
    conditions: list[DialerRulesetConfigChangeCondition]
    additional_properties: dict[str, _Any]
    id: str
    name: str
    order: int
    category: _Literal["DIALER_PRECALL", "DIALER_WRAPUP"] | str
    actions: list[DialerRulesetConfigChangeAction]

class DialerRulesetConfigChangeRuleSet(_Model):
    contact_list: DialerRulesetConfigChangeUriReference
    queue: DialerRulesetConfigChangeUriReference
    rules: list[DialerRulesetConfigChangeRule]
    additional_properties: dict[str, _Any]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class DialerRulesetConfigChangeUriReference(_Model):
    id: str
    name: str

class DialerSequenceConfigChangeCampaignSequence(_Model):
    campaigns: list[DialerSequenceConfigChangeUriReference]
    current_campaign: int
    status: _Literal["on", "off", "complete"] | str
    stop_message: str
    repeat: bool
    additional_properties: dict[str, _Any]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class DialerSequenceConfigChangeObject(_Record): ...

class DialerSequenceConfigChangeUriReference(_Model):
    id: str
    name: str

class DialerSequenceScheduleConfigChangeAlteration(_Model):
    type: _Literal["Exclusion", "Inclusion"] | str
    start: str
    end: str
    additional_properties: dict[str, _Any]

class DialerSequenceScheduleConfigChangeObject(_Record): ...

class DialerSequenceScheduleConfigChangeRecurrencePattern(_Model):
    type: _Literal["Daily", "Weekly"] | str
    interval: int
    days_of_week: list[str]
    additional_properties: dict[str, _Any]

class DialerSequenceScheduleConfigChangeRecurrenceRange(_Model):
    type: _Literal["NoEnd", "Numbered", "EndDate"] | str
    end: str
    number_of_occurrences: int
    additional_properties: dict[str, _Any]

class DialerSequenceScheduleConfigChangeScheduleInterval(_Model):
    start: str
    end: str
    additional_properties: dict[str, _Any]

class DialerSequenceScheduleConfigChangeScheduleRecurrence(_Model):
    id: str
    start: str
    end: str
    time_zone: str
    range: DialerSequenceScheduleConfigChangeRecurrenceRange
    pattern: DialerSequenceScheduleConfigChangeRecurrencePattern
    alterations: list[DialerSequenceScheduleConfigChangeAlteration]
    additional_properties: dict[str, _Any]

class DialerSequenceScheduleConfigChangeSequenceSchedule(_Model):
    intervals: list[DialerSequenceScheduleConfigChangeScheduleInterval]
    recurrences: list[DialerSequenceScheduleConfigChangeScheduleRecurrence]
    time_zone: str
    sequence: DialerSequenceScheduleConfigChangeUriReference
    additional_properties: dict[str, _Any]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class DialerSequenceScheduleConfigChangeUriReference(_Model):
    id: str
    name: str

class DialerWrapupcodemappingConfigChangeWrapUpCodeMapping(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    default_set: list[str]
    mapping: dict[str, list[str]]

class DnclistDownloadReadyExportUri(_Model):
    uri: str
    export_timestamp: str
    additional_properties: dict[str, _Any]

class DnclistDownloadReadyObject(_Record): ...

class DnclistImportStatusImportStatus(_Model):
    import_state: _Literal["IN_PROGRESS", "FAILED"] | str
    total_records: int
    completed_records: int
    percentage_complete: int
    failure_reason: str
    target_contact_list_ids: list[str]
    list_name_prefix: str
    additional_properties: dict[str, _Any]

class DnclistImportStatusObject(_Record): ...

class DoNotSendActionSettings(_Record): ...

class Duration(_Model):
    seconds: int
    zero: bool
    nano: int
    negative: bool
    positive: bool
    units: list[TemporalUnit]

class DynamicListValues(_Model):
    data_action_id: str
    inputs: list[DataActionInput]
    field_mapping: FieldMapping
    match_type: _Literal["Exact", "Semantic"] | str

class DynamicListValuesAllOf(_Model):
    data_action_id: str
    inputs: list[DataActionInput]
    field_mapping: FieldMapping
    match_type: _Literal["Exact", "Semantic"] | str

class DynamicUtilization(_Record): ...

class DynamicUtilizationRule(_Record): ...

class EdgeChangeTopicEdge(_Model):
    id: str
    online_status: _Literal["ONLINE", "OFFLINE"] | str

class EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange(_Model):
    id: str
    error_info: EdgeLogicalInterfacesChangeTopicErrorInfo

class EdgeLogicalInterfacesChangeTopicErrorInfo(_Model):
    message: str
    message_with_params: str
    message_params: dict[str, str]
    code: str

class EdgeMetricsTopicEdgeMetricDisk(_Model):
    partition_name: str
    available_bytes: int
    total_bytes: int

class EdgeMetricsTopicEdgeMetricMemory(_Model):
    type: str
    available_bytes: int
    total_bytes: int

class EdgeMetricsTopicEdgeMetricNetworks(_Model):
    ifname: str
    sent_bytes_per_sec: int
    received_bytes_per_sec: int
    bandwidth_bits_per_sec: int
    utilization_pct: float

class EdgeMetricsTopicEdgeMetricProcessor(_Model):
    cpu_id: str
    idle_time_pct: int
    active_time_pct: int
    privileged_time_pct: int
    user_time_pct: int

class EdgeMetricsTopicEdgeMetricSubsystem(_Model):
    process_name: str
    delay_ms: int
    media_subsystem: EdgeMetricsTopicEdgeMetricSubsystemMedia

class EdgeMetricsTopicEdgeMetricSubsystemMedia(_Model):
    process_name: str
    delay_ms: int

class EdgeMetricsTopicEdgeMetrics(_Model):
    edge: EdgeMetricsTopicUriReference
    event_time: str
    up_time_msec: int
    processors: list[EdgeMetricsTopicEdgeMetricProcessor]
    memory: list[EdgeMetricsTopicEdgeMetricMemory]
    disks: list[EdgeMetricsTopicEdgeMetricDisk]
    subsystems: list[EdgeMetricsTopicEdgeMetricSubsystem]
    networks: list[EdgeMetricsTopicEdgeMetricNetworks]

class EdgeMetricsTopicUriReference(_Model):
    id: str
    name: str

class EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate(_Model):
    id: str
    status: _Literal["NONE", "INIT", "IN_PROGRESS", "EXPIRED", "EXCEPTION", "ABORTED", "FAILED", "SUCCEEDED", "DELETE"] | str
    download_start_time: str
    execute_start_time: str
    execute_stop_time: str

class EmailCampaignScheduleConfigChangeAlteration(_Model):
    type: _Literal["Exclusion", "Inclusion"] | str
    start: str
    end: str
    additional_properties: dict[str, _Any]

class EmailCampaignScheduleConfigChangeEmailCampaignSchedule(_Model):
    intervals: list[EmailCampaignScheduleConfigChangeScheduleInterval]
    recurrences: list[EmailCampaignScheduleConfigChangeScheduleRecurrence]
    time_zone: str
    email_campaign: EmailCampaignScheduleConfigChangeUriReference
    additional_properties: dict[str, _Any]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class EmailCampaignScheduleConfigChangeObject(_Record): ...

class EmailCampaignScheduleConfigChangeRecurrencePattern(_Model):
    type: _Literal["Daily", "Weekly"] | str
    interval: int
    days_of_week: list[str]
    additional_properties: dict[str, _Any]

class EmailCampaignScheduleConfigChangeRecurrenceRange(_Model):
    type: _Literal["NoEnd", "Numbered", "EndDate"] | str
    end: str
    number_of_occurrences: int
    additional_properties: dict[str, _Any]

class EmailCampaignScheduleConfigChangeScheduleInterval(_Model):
    start: str
    end: str
    additional_properties: dict[str, _Any]

class EmailCampaignScheduleConfigChangeScheduleRecurrence(_Model):
    id: str
    start: str
    end: str
    time_zone: str
    range: EmailCampaignScheduleConfigChangeRecurrenceRange
    pattern: EmailCampaignScheduleConfigChangeRecurrencePattern
    alterations: list[EmailCampaignScheduleConfigChangeAlteration]
    additional_properties: dict[str, _Any]

class EmailCampaignScheduleConfigChangeUriReference(_Model):
    id: str
    name: str

class EmailRefinementConfig(_Model):
    enabled: bool
    refinement_setting: RefinementSettingEntity

class EmailSummaryGenerationConfig(_Model):
    enabled: bool
    summary_setting: EmailSummarySettingsEntity

class EmailSummarySettingsEntity(_Model):
    id: str
    self_uri: str

class EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition(_Model):
    id: str
    name: str
    unit: _Literal["Seconds", "Percent", "Number", "Currency", "Unknown"] | str
    unit_definition: str
    precision: int
    default_objective_type: _Literal["HigherIsBetter", "LowerIsBetter", "TargetArea", "Unknown"] | str
    retention_months: int
    enabled: bool
    in_use: bool
    date_last_refreshed: str

class EngagementFilter(_Model):
    operator: _Literal["EqualTo", "GreaterThan", "GreaterThanOrEqualTo", "LessThan", "LessThanOrEqualTo", "Between"] | str
    from_: int
    to: int
    value: int

class EvaluationQualityV2TopicCalibration(_Model):
    id: str

class EvaluationQualityV2TopicEvaluationReference(_Model):
    id: str

class EvaluationQualityV2TopicEvaluationScoringSet(_Model):
    total_score: int
    total_critical_score: int

class EvaluationQualityV2TopicEvaluationSource(_Model):
    evaluation_source_type: str
    evaluation_source_id: str
    evaluation_source_name: str

class EvaluationQualityV2TopicEvaluationV2(_Model):
    id: str
    conversation_id: str
    agent: EvaluationQualityV2TopicUser
    evaluator: EvaluationQualityV2TopicUser
    event_time: str
    evaluation_form_id: str
    form_name: str
    scoring_set: EvaluationQualityV2TopicEvaluationScoringSet
    context_id: str
    status: _Literal["Pending", "InProgress", "Finished", "InReview", "Retracted"] | str
    agent_has_read: bool
    release_date: str
    assigned_date: str
    changed_date: str
    event_type: str
    resource_id: str
    resource_type: str
    division_ids: list[str]
    rescore: bool
    conversation_date: str
    media_type: list[str]
    calibration: EvaluationQualityV2TopicCalibration
    evaluation_source: EvaluationQualityV2TopicEvaluationSource
    assignee_user_id: str
    previous_assignee_user_id: str
    assignee_applicable: bool
    evaluation_context_id: str
    dispute_count: int
    version: int
    previous_status: _Literal["Pending", "InProgress", "Finished", "InReview", "Retracted"] | str
    declined_review: bool
    retracted_evaluation: EvaluationQualityV2TopicEvaluationReference
    rescore_count: int
    evaluator_comment_has_updated: bool
    agent_comment_has_updated: bool
    previous_rescore_count: int
    previous_evaluator_user_id: str

class EvaluationQualityV2TopicUser(_Model):
    id: str
    display_name: str

class ExternalContactsContactChangedTopicAppleOpaqueId(_Model):
    value: str

class ExternalContactsContactChangedTopicContact(_Model):
    id: str
    division: ExternalContactsContactChangedTopicDivision
    external_organization: ExternalContactsContactChangedTopicExternalOrganization
    type: _Literal["Ephemeral", "Identified", "Curated"] | str
    first_name: str
    middle_name: str
    last_name: str
    salutation: str
    title: str
    work_phone: ExternalContactsContactChangedTopicPhoneNumber
    cell_phone: ExternalContactsContactChangedTopicPhoneNumber
    home_phone: ExternalContactsContactChangedTopicPhoneNumber
    other_phone: ExternalContactsContactChangedTopicPhoneNumber
    work_email: str
    personal_email: str
    other_email: str
    address: ExternalContactsContactChangedTopicContactAddress
    survey_opt_out: bool
    external_system_url: str
    twitter_id: ExternalContactsContactChangedTopicTwitterId
    line_id: ExternalContactsContactChangedTopicLineId
    whats_app_id: ExternalContactsContactChangedTopicWhatsAppId
    facebook_id: ExternalContactsContactChangedTopicFacebookId
    instagram_id: ExternalContactsContactChangedTopicInstagramId
    external_ids: list[ExternalContactsContactChangedTopicExternalId]
    apple_opaque_ids: list[ExternalContactsContactChangedTopicAppleOpaqueId]
    canonical_contact_id: str
    schema: ExternalContactsContactChangedTopicDataSchema
    custom_fields: dict[str, _Any]
    merge_set: list[str]
    merged_from: list[str]
    merged_to: str
    merge_operation: ExternalContactsContactChangedTopicMergeOperation
    create_date: str
    modify_date: str

class ExternalContactsContactChangedTopicContactAddress(_Model):
    address1: str
    address2: str
    city: str
    state: str
    postal_code: str
    country_code: str

class ExternalContactsContactChangedTopicDataSchema(_Model):
    id: str
    version: int

class ExternalContactsContactChangedTopicDivision(_Model):
    id: str

class ExternalContactsContactChangedTopicExternalId(_Model):
    external_source: ExternalContactsContactChangedTopicExternalSource
    value: str

class ExternalContactsContactChangedTopicExternalOrganization(_Model):
    id: str
    division: ExternalContactsContactChangedTopicDivision
    name: str
    company_type: str
    industry: str
    primary_contact_id: str
    address: ExternalContactsContactChangedTopicContactAddress
    phone_number: ExternalContactsContactChangedTopicPhoneNumber
    fax_number: ExternalContactsContactChangedTopicPhoneNumber
    employee_count: int
    revenue: int
    tags: list[str]
    websites: list[str]
    tickers: list[ExternalContactsContactChangedTopicTicker]
    twitter_id: ExternalContactsContactChangedTopicTwitterId
    external_system_url: str
    custom_fields: dict[str, _Any]
    create_date: str
    modify_date: str

class ExternalContactsContactChangedTopicExternalSource(_Model):
    id: str

class ExternalContactsContactChangedTopicFacebookId(_Model):
    ids: list[ExternalContactsContactChangedTopicFacebookScopedId]
    display_name: str

class ExternalContactsContactChangedTopicFacebookScopedId(_Model):
    scoped_id: str

class ExternalContactsContactChangedTopicInstagramId(_Model):
    ids: list[ExternalContactsContactChangedTopicInstagramScopedId]
    display_name: str
    handle: str

class ExternalContactsContactChangedTopicInstagramScopedId(_Model):
    scoped_id: str

class ExternalContactsContactChangedTopicLineId(_Model):
    ids: list[ExternalContactsContactChangedTopicLineUserId]
    display_name: str

class ExternalContactsContactChangedTopicLineUserId(_Model):
    user_id: str

class ExternalContactsContactChangedTopicMergeOperation(_Model):
    source_contact_id: str
    target_contact_id: str
    resulting_contact_id: str

class ExternalContactsContactChangedTopicObject(_Record): ...

class ExternalContactsContactChangedTopicPhoneNumber(_Model):
    display: str
    extension: int
    accepts_sms: bool
    acceptsSMS: bool
    user_input: str
    e164: str
    country_code: str
    normalization_country_code: str

class ExternalContactsContactChangedTopicTicker(_Model):
    symbol: str
    exchange: str

class ExternalContactsContactChangedTopicTwitterId(_Model):
    id: str
    name: str
    screen_name: str
    verified: bool
    profile_url: str

class ExternalContactsContactChangedTopicWhatsAppBusinessScopedId(_Model):
    bsuid: str
    parent: bool
    portfolio_id: str

class ExternalContactsContactChangedTopicWhatsAppId(_Model):
    phone_number: ExternalContactsContactChangedTopicPhoneNumber
    display_name: str
    username: str
    whats_app_business_scoped_ids: list[ExternalContactsContactChangedTopicWhatsAppBusinessScopedId]

class ExternalContactsContactNoteChangedTopicDivision(_Model):
    id: str

class ExternalContactsContactNoteChangedTopicNote(_Model):
    id: str
    division: ExternalContactsContactNoteChangedTopicDivision
    entity_id: str
    entity_type: _Literal["Contact", "Organization"] | str
    note_text: str
    created_by: ExternalContactsContactNoteChangedTopicUser
    create_date: str
    modify_date: str

class ExternalContactsContactNoteChangedTopicUser(_Model):
    id: str

class ExternalContactsOrganizationChangedTopicContactAddress(_Model):
    address1: str
    address2: str
    city: str
    state: str
    postal_code: str
    country_code: str

class ExternalContactsOrganizationChangedTopicDivision(_Model):
    id: str

class ExternalContactsOrganizationChangedTopicExternalOrganization(_Model):
    id: str
    division: ExternalContactsOrganizationChangedTopicDivision
    name: str
    company_type: str
    industry: str
    primary_contact_id: str
    address: ExternalContactsOrganizationChangedTopicContactAddress
    phone_number: ExternalContactsOrganizationChangedTopicPhoneNumber
    fax_number: ExternalContactsOrganizationChangedTopicPhoneNumber
    employee_count: int
    revenue: int
    tags: list[str]
    websites: list[str]
    tickers: list[ExternalContactsOrganizationChangedTopicTicker]
    twitter_id: ExternalContactsOrganizationChangedTopicTwitterId
    external_system_url: str
    custom_fields: dict[str, _Any]
    create_date: str
    modify_date: str

class ExternalContactsOrganizationChangedTopicObject(_Record): ...

class ExternalContactsOrganizationChangedTopicPhoneNumber(_Model):
    display: str
    extension: int
    accepts_sms: bool
    acceptsSMS: bool
    user_input: str
    e164: str
    country_code: str
    normalization_country_code: str

class ExternalContactsOrganizationChangedTopicTicker(_Model):
    symbol: str
    exchange: str

class ExternalContactsOrganizationChangedTopicTwitterId(_Model):
    id: str
    name: str
    screen_name: str
    verified: bool
    profile_url: str

class ExternalContactsOrganizationNoteChangedTopicDivision(_Model):
    id: str

class ExternalContactsOrganizationNoteChangedTopicNote(_Model):
    id: str
    division: ExternalContactsOrganizationNoteChangedTopicDivision
    entity_id: str
    entity_type: _Literal["Contact", "Organization"] | str
    note_text: str
    created_by: ExternalContactsOrganizationNoteChangedTopicUser
    create_date: str
    modify_date: str

class ExternalContactsOrganizationNoteChangedTopicUser(_Model):
    id: str

class ExternalContactsRelationshipChangedTopicContactAddress(_Model):
    address1: str
    address2: str
    city: str
    state: str
    postal_code: str
    country_code: str

class ExternalContactsRelationshipChangedTopicDivision(_Model):
    id: str

class ExternalContactsRelationshipChangedTopicExternalOrganization(_Model):
    id: str
    division: ExternalContactsRelationshipChangedTopicDivision
    name: str
    company_type: str
    industry: str
    primary_contact_id: str
    address: ExternalContactsRelationshipChangedTopicContactAddress
    phone_number: ExternalContactsRelationshipChangedTopicPhoneNumber
    fax_number: ExternalContactsRelationshipChangedTopicPhoneNumber
    employee_count: int
    revenue: int
    tags: list[str]
    websites: list[str]
    tickers: list[ExternalContactsRelationshipChangedTopicTicker]
    twitter_id: ExternalContactsRelationshipChangedTopicTwitterId
    external_system_url: str
    custom_fields: dict[str, _Any]
    create_date: str
    modify_date: str

class ExternalContactsRelationshipChangedTopicObject(_Record): ...

class ExternalContactsRelationshipChangedTopicPhoneNumber(_Model):
    display: str
    extension: int
    accepts_sms: bool
    acceptsSMS: bool
    user_input: str
    e164: str
    country_code: str
    normalization_country_code: str

class ExternalContactsRelationshipChangedTopicRelationship(_Model):
    id: str
    division: ExternalContactsRelationshipChangedTopicDivision
    user: ExternalContactsRelationshipChangedTopicUser
    external_organization: ExternalContactsRelationshipChangedTopicExternalOrganization
    relationship: str
    create_date: str
    modify_date: str

class ExternalContactsRelationshipChangedTopicTicker(_Model):
    symbol: str
    exchange: str

class ExternalContactsRelationshipChangedTopicTwitterId(_Model):
    id: str
    name: str
    screen_name: str
    verified: bool
    profile_url: str

class ExternalContactsRelationshipChangedTopicUser(_Model):
    id: str

class ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId(_Model):
    value: str

class ExternalContactsUnresolvedContactChangedTopicContact(_Model):
    id: str
    division: ExternalContactsUnresolvedContactChangedTopicDivision
    external_organization: ExternalContactsUnresolvedContactChangedTopicExternalOrganization
    type: _Literal["Ephemeral", "Identified", "Curated"] | str
    first_name: str
    middle_name: str
    last_name: str
    salutation: str
    title: str
    work_phone: ExternalContactsUnresolvedContactChangedTopicPhoneNumber
    cell_phone: ExternalContactsUnresolvedContactChangedTopicPhoneNumber
    home_phone: ExternalContactsUnresolvedContactChangedTopicPhoneNumber
    other_phone: ExternalContactsUnresolvedContactChangedTopicPhoneNumber
    work_email: str
    personal_email: str
    other_email: str
    address: ExternalContactsUnresolvedContactChangedTopicContactAddress
    survey_opt_out: bool
    external_system_url: str
    twitter_id: ExternalContactsUnresolvedContactChangedTopicTwitterId
    line_id: ExternalContactsUnresolvedContactChangedTopicLineId
    whats_app_id: ExternalContactsUnresolvedContactChangedTopicWhatsAppId
    facebook_id: ExternalContactsUnresolvedContactChangedTopicFacebookId
    instagram_id: ExternalContactsUnresolvedContactChangedTopicInstagramId
    external_ids: list[ExternalContactsUnresolvedContactChangedTopicExternalId]
    apple_opaque_ids: list[ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId]
    canonical_contact_id: str
    schema: ExternalContactsUnresolvedContactChangedTopicDataSchema
    custom_fields: dict[str, _Any]
    merge_set: list[str]
    merged_from: list[str]
    merged_to: str
    merge_operation: ExternalContactsUnresolvedContactChangedTopicMergeOperation
    create_date: str
    modify_date: str

class ExternalContactsUnresolvedContactChangedTopicContactAddress(_Model):
    address1: str
    address2: str
    city: str
    state: str
    postal_code: str
    country_code: str

class ExternalContactsUnresolvedContactChangedTopicDataSchema(_Model):
    id: str
    version: int

class ExternalContactsUnresolvedContactChangedTopicDivision(_Model):
    id: str

class ExternalContactsUnresolvedContactChangedTopicExternalId(_Model):
    external_source: ExternalContactsUnresolvedContactChangedTopicExternalSource
    value: str

class ExternalContactsUnresolvedContactChangedTopicExternalOrganization(_Model):
    id: str
    division: ExternalContactsUnresolvedContactChangedTopicDivision
    name: str
    company_type: str
    industry: str
    primary_contact_id: str
    address: ExternalContactsUnresolvedContactChangedTopicContactAddress
    phone_number: ExternalContactsUnresolvedContactChangedTopicPhoneNumber
    fax_number: ExternalContactsUnresolvedContactChangedTopicPhoneNumber
    employee_count: int
    revenue: int
    tags: list[str]
    websites: list[str]
    tickers: list[ExternalContactsUnresolvedContactChangedTopicTicker]
    twitter_id: ExternalContactsUnresolvedContactChangedTopicTwitterId
    external_system_url: str
    custom_fields: dict[str, _Any]
    create_date: str
    modify_date: str

class ExternalContactsUnresolvedContactChangedTopicExternalSource(_Model):
    id: str

class ExternalContactsUnresolvedContactChangedTopicFacebookId(_Model):
    ids: list[ExternalContactsUnresolvedContactChangedTopicFacebookScopedId]
    display_name: str

class ExternalContactsUnresolvedContactChangedTopicFacebookScopedId(_Model):
    scoped_id: str

class ExternalContactsUnresolvedContactChangedTopicInstagramId(_Model):
    ids: list[ExternalContactsUnresolvedContactChangedTopicInstagramScopedId]
    display_name: str
    handle: str

class ExternalContactsUnresolvedContactChangedTopicInstagramScopedId(_Model):
    scoped_id: str

class ExternalContactsUnresolvedContactChangedTopicLineId(_Model):
    ids: list[ExternalContactsUnresolvedContactChangedTopicLineUserId]
    display_name: str

class ExternalContactsUnresolvedContactChangedTopicLineUserId(_Model):
    user_id: str

class ExternalContactsUnresolvedContactChangedTopicMergeOperation(_Model):
    source_contact_id: str
    target_contact_id: str
    resulting_contact_id: str

class ExternalContactsUnresolvedContactChangedTopicObject(_Record): ...

class ExternalContactsUnresolvedContactChangedTopicPhoneNumber(_Model):
    display: str
    extension: int
    accepts_sms: bool
    acceptsSMS: bool
    user_input: str
    e164: str
    country_code: str
    normalization_country_code: str

class ExternalContactsUnresolvedContactChangedTopicTicker(_Model):
    symbol: str
    exchange: str

class ExternalContactsUnresolvedContactChangedTopicTwitterId(_Model):
    id: str
    name: str
    screen_name: str
    verified: bool
    profile_url: str

class ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId(_Model):
    bsuid: str
    parent: bool
    portfolio_id: str

class ExternalContactsUnresolvedContactChangedTopicWhatsAppId(_Model):
    phone_number: ExternalContactsUnresolvedContactChangedTopicPhoneNumber
    display_name: str
    username: str
    whats_app_business_scoped_ids: list[ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId]

class ExternalPageMetadata(_Model):
    name: str
    profile_picture_url: str

class FaxTopicFaxDataV2(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    workspace: FaxTopicWorkspaceData
    created_by: FaxTopicUserData
    content_type: str
    content_length: int
    filename: str
    change_number: int
    date_uploaded: str
    uploaded_by: FaxTopicUserData
    lock_info: FaxTopicLockData
    self_uri: str
    caller_address: str
    receiver_address: str
    read: bool

class FaxTopicLockData(_Model):
    locked_by: FaxTopicUserData
    date_created: str
    date_expires: str

class FaxTopicUserData(_Model):
    id: str
    name: str

class FaxTopicWorkspaceData(_Model):
    id: str

class FieldMapping(_Model):
    data_action_value_name: str
    data_action_synonym_name: str

class FlowAggregationSort(_Model):
    name: _Literal["nFlow", "nFlowMilestone", "nFlowOutcome", "nFlowOutcomeFailed", "oFlowMilestone", "tFlow", "tFlowDisconnect", "tFlowExit", "tFlowOutcome"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class FlowEndDetailEventTopicFlowEndEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    session_id: str
    disconnect_type: _Literal["UNKNOWN", "ENDPOINT", "CLIENT", "SYSTEM", "TRANSFER", "ERROR", "PEER", "OTHER", "SPAM", "TIMEOUT", "TRANSPORT_FAILURE", "CONFERENCE_TRANSFER", "CONSULT_TRANSFER", "FORWARD_TRANSFER", "NO_ANSWER_TRANSFER", "NOT_AVAILABLE_TRANSFER", "UNCALLABLE", "DND_ENDPOINT", "DND_TRANSFER", "INACTIVITY", "SESSION_EXPIRED", "TAKEOVER"] | str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    provider: str
    direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    ani: str
    dnis: str
    address_to: str
    address_from: str
    subject: str
    message_type: _Literal["UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "INSTAGRAM", "APPLE", "LINKEDIN"] | str
    flow_type: _Literal["UNKNOWN", "INBOUNDCALL", "OUTBOUNDCALL", "INQUEUECALL", "SECURECALL", "INBOUNDEMAIL", "SURVEYINVITE", "INBOUNDSHORTMESSAGE", "INBOUNDCHAT", "WORKFLOW", "BOT", "DIGITALBOT", "COMMONMODULE", "INQUEUEEMAIL", "INQUEUESHORTMESSAGE", "VOICE", "VOICEMAIL", "WORKITEM", "VOICESURVEY"] | str
    flow_id: str
    division_id: str
    flow_version: str
    connected_duration_ms: int
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    exit_reason: _Literal["UNKNOWN", "DISCONNECT", "FLOW_DISCONNECT", "FLOW_ERROR_DISCONNECT", "TRANSFER", "SESSION_EXPIRE_DISCONNECT", "RECOGNITION_FAILURE_DISCONNECT", "RECOGNITION_FAILURE_EXIT", "USER_EXIT", "FLOW_EXIT", "FLOW_ERROR_EXIT"] | str
    transfer_type: _Literal["UNKNOWN", "ACD", "USER", "NUMBER", "ACD_VOICEMAIL", "USER_VOICEMAIL", "GROUP_VOICEMAIL", "GROUP", "FLOW", "SECURE_FLOW", "RETURN_TO_AGENT"] | str
    utilization_label: str

class FlowExecutionAggregationSort(_Model):
    name: _Literal["nFlowExecutions"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class FlowMetricsTopicFlowMetricRecord(_Model):
    metric: _Literal["nFlow", "nFlowMilestone", "nFlowOutcome", "nFlowOutcomeFailed", "oFlowMilestone", "tFlow", "tFlowDisconnect", "tFlowExit", "tFlowOutcome"] | str
    metric_date: str
    value: int
    record_id: str
    active_routing: _Literal["Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip"] | str
    active_skill_ids: list[str]
    address_from: str
    address_to: str
    agent_assistant_id: str
    agent_bullseye_ring: int
    agent_owned: bool
    ani: str
    assigner_id: str
    authenticated: bool
    conversation_id: str
    conversation_initiator: _Literal["acd", "agent", "api", "botflow", "campaign", "customer", "dialer", "external", "fax", "group", "inbound", "ivr", "manual", "outbound", "station", "user", "voicemail", "voicesurveyflow", "workflow"] | str
    converted_from: str
    converted_to: str
    customer_participation: bool
    delivery_status: _Literal["DeliveryFailed", "DeliveryPushed", "DeliverySuccess", "Failed", "Published", "Queued", "Read", "Received", "Sent"] | str
    destination_addresses: list[str]
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["client", "conferenceTransfer", "consultTransfer", "endpoint", "endpointDnd", "error", "forwardTransfer", "inactivity", "noAnswerTransfer", "notAvailableTransfer", "other", "peer", "sessionExpired", "spam", "system", "takeover", "timeout", "transfer", "transferDnd", "transportFailure", "uncallable"] | str
    division_ids: list[str]
    dnis: str
    edge_id: str
    eligible_agent_counts: list[int]
    ending_language: str
    entry_reason: str
    entry_type: _Literal["agent", "direct", "dnis", "flow", "outbound"] | str
    error_code: str
    exit_reason: str
    extended_delivery_status: str
    external_contact_id: str
    external_media_count: int
    external_organization_id: str
    external_tag: str
    first_queue: bool
    flagged_reason: _Literal["general"] | str
    flow_id: str
    flow_in_type: str
    flow_milestone_ids: list[str]
    flow_name: str
    flow_out_type: str
    flow_sub_type: _Literal["VIRTUAL_AGENT"] | str
    flow_type: _Literal["bot", "commonmodule", "digitalbot", "emailsend", "inboundcall", "inboundchat", "inboundemail", "inboundshortmessage", "inqueuecall", "inqueueemail", "inqueueshortmessage", "outboundcall", "securecall", "speech", "surveyinvite", "voice", "voicemail", "voicesurvey", "workflow", "workitem"] | str
    flow_version: str
    group_id: str
    interaction_type: str
    journey_action_id: str
    journey_action_map_id: str
    journey_action_map_version: int
    journey_customer_id: str
    journey_customer_id_type: str
    journey_customer_session_id: str
    journey_customer_session_id_type: str
    knowledge_base_id: str
    media_count: int
    media_type: _Literal["callback", "chat", "cobrowse", "email", "internalmessage", "message", "screenmonitoring", "screenshare", "unknown", "video", "voice"] | str
    message_type: str
    originating_direction: _Literal["inbound", "outbound"] | str
    outbound_campaign_id: str
    outbound_contact_id: str
    outbound_contact_list_id: str
    participant_name: str
    peer_id: str
    provider: str
    purpose: _Literal["acd", "agent", "api", "botflow", "campaign", "customer", "dialer", "external", "fax", "group", "inbound", "ivr", "manual", "outbound", "station", "user", "voicemail", "voicesurveyflow", "workflow"] | str
    queue_id: str
    recognition_failure_reason: str
    remote: str
    removed_skill_ids: list[str]
    requested_language_id: str
    requested_routing_skill_ids: list[str]
    requested_routings: list[str]
    room_id: str
    routing_priority: int
    routing_ring: int
    routing_rule: str
    routing_rule_type: _Literal["Bullseye", "Conditional", "Predictive", "Preferred"] | str
    selected_agent_id: str
    selected_agent_rank: int
    self_served: bool
    session_dnis: str
    session_id: str
    skill_expression_id: str
    starting_language: str
    station_id: str
    team_id: str
    transfer_target_address: str
    transfer_target_name: str
    transfer_type: str
    used_routing: _Literal["Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip"] | str
    user_id: str
    video_present: bool
    waiting_interaction_counts: list[int]
    wrap_up_code: str
    proposed_agents: list[FlowMetricsTopicFlowProposedAgent]
    outcomes: list[FlowMetricsTopicFlowOutcome]
    scored_agents: list[FlowMetricsTopicFlowScoredAgent]

class FlowMetricsTopicFlowOutcome(_Model):
    flow_outcome: str
    flow_outcome_id: str
    flow_outcome_value: str

class FlowMetricsTopicFlowProposedAgent(_Model):
    agent_rank: int
    proposed_agent_id: str

class FlowMetricsTopicFlowScoredAgent(_Model):
    agent_score: int
    scored_agent_id: str

class FlowOutcomeDetailEventTopicFlowMilestone(_Model):
    milestone_id: str
    milestone_time: int

class FlowOutcomeDetailEventTopicFlowOutcomeEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    session_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    provider: str
    direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    ani: str
    dnis: str
    address_to: str
    address_from: str
    subject: str
    message_type: _Literal["UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "INSTAGRAM", "APPLE", "LINKEDIN"] | str
    flow_type: _Literal["UNKNOWN", "INBOUNDCALL", "OUTBOUNDCALL", "INQUEUECALL", "SECURECALL", "INBOUNDEMAIL", "SURVEYINVITE", "INBOUNDSHORTMESSAGE", "INBOUNDCHAT", "WORKFLOW", "BOT", "DIGITALBOT", "COMMONMODULE", "INQUEUEEMAIL", "INQUEUESHORTMESSAGE", "VOICE", "VOICEMAIL", "WORKITEM", "VOICESURVEY"] | str
    flow_id: str
    division_id: str
    flow_version: str
    flow_outcome_id: str
    flow_outcome_start_time: int
    flow_outcome_end_time: int
    flow_outcome_value: _Literal["UNKNOWN", "SUCCESS", "FAILURE"] | str
    flow_milestones: list[FlowOutcomeDetailEventTopicFlowMilestone]
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    utilization_label: str

class FlowStartDetailEventTopicFlowStartEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    session_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    provider: str
    direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    ani: str
    dnis: str
    address_to: str
    address_from: str
    subject: str
    message_type: _Literal["UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "INSTAGRAM", "APPLE", "LINKEDIN"] | str
    flow_type: _Literal["UNKNOWN", "INBOUNDCALL", "OUTBOUNDCALL", "INQUEUECALL", "SECURECALL", "INBOUNDEMAIL", "SURVEYINVITE", "INBOUNDSHORTMESSAGE", "INBOUNDCHAT", "WORKFLOW", "BOT", "DIGITALBOT", "COMMONMODULE", "INQUEUEEMAIL", "INQUEUESHORTMESSAGE", "VOICE", "VOICEMAIL", "WORKITEM", "VOICESURVEY"] | str
    flow_id: str
    division_id: str
    flow_version: str
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    utilization_label: str

class FollowersFilter(_Model):
    operator: _Literal["EqualTo", "GreaterThan", "GreaterThanOrEqualTo", "LessThan", "LessThanOrEqualTo", "Between"] | str
    from_: int
    to: int
    value: int

class GamificationScorecardChangeTopicEvaluationDetail(_Model):
    evaluation_id: str
    conversation_id: str
    conversation_date: str
    form_name: str
    points: int
    max_points: int
    evaluation_score: int
    evaluation_score_double: float
    media_types: list[str]

class GamificationScorecardChangeTopicMetric(_Model):
    id: str

class GamificationScorecardChangeTopicPerformanceMetric(_Model):
    metric: GamificationScorecardChangeTopicMetric
    points: int
    value: float
    punctuality_events: list[GamificationScorecardChangeTopicPunctualityEvent]
    evaluation_details: list[GamificationScorecardChangeTopicEvaluationDetail]

class GamificationScorecardChangeTopicPunctualityEvent(_Model):
    date_start: str
    date_schedule_start: str
    activity_code: str
    activity_code_id: str
    activity_color: str
    activity_name: str
    points: int

class GamificationScorecardChangeTopicScorecardChange(_Model):
    workday: str
    division_id: str
    team_id: str
    performance_profile_id: str
    user_id: str
    performance_metrics: list[GamificationScorecardChangeTopicPerformanceMetric]

class GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2(_Model):
    external_user_id: str
    genesys_user_id: str
    trigger: _Literal["Unknown", "EventStart", "EventEnd"] | str
    event_type: _Literal["Unknown", "Calendar", "InstantMeeting"] | str
    event_time: str
    response_status: _Literal["unknown", "none", "organizer", "tentativelyAccepted", "accepted", "declined", "notResponded"] | str
    meeting_id: str

class GenAiPhrasesTestPhraseDetectedPhrase(_Model):
    found_phrase: str
    snippet: str
    confidence: int

class GenAiPhrasesTestPhraseMatchedTranscript(_Model):
    timestamp: int
    transcript_id: str
    communication_id: str
    conversation_id: str
    media_type: _Literal["unknown", "call", "message", "email", "chat", "callback", "all"] | str
    detected_phrases: list[GenAiPhrasesTestPhraseDetectedPhrase]

class GenAiPhrasesTestTopicPhraseResults(_Model):
    processed_transcripts_count: int
    matched_transcripts_count: int
    matched_transcripts: list[GenAiPhrasesTestPhraseMatchedTranscript]

class GenAiPhrasesTopicsDefinitionsJob(_Model):
    id: str
    state: _Literal["Completed", "Running", "Failed"] | str
    test_topic_phrase_results: list[GenAiPhrasesTestTopicPhraseResults]
    gen_ai_phrases_results: list[str]
    genAIPhrasesResults: list[str]

class GenericTemplate(_Model):
    title: str
    description: str
    url: str
    components: list[RecordingButtonComponent]
    actions: RecordingContentActions

class GeolocationEventGeolocation(_Model):
    user_id: str
    type: str
    country: str
    region: str
    city: str

class GroupGreetingEventGreeting(_Model):
    id: str
    name: str
    type: str
    owner_type: str
    owner: GroupGreetingEventGreetingOwner
    greeting_audio_file: GroupGreetingEventGreetingAudioFile
    audio_tts: str
    audioTTS: str

class GroupGreetingEventGreetingAudioFile(_Model):
    duration_milliseconds: int
    size_bytes: int

class GroupGreetingEventGreetingOwner(_Model):
    id: str

class HeaderEntry(_Model):
    key: str
    value: str

class ImportTemplateImportStatusImportStatus(_Model):
    import_state: _Literal["IN_PROGRESS", "FAILED"] | str
    total_records: int
    completed_records: int
    percentage_complete: int
    failure_reason: str
    target_contact_list_ids: list[str]
    list_name_prefix: str
    additional_properties: dict[str, _Any]

class ImportTemplateImportStatusObject(_Record): ...

class InstagramHashtags(_Record): ...

class InstagramNonOwnedAccount(_Record): ...

class IntegrationAction(_Model):
    id: str
    self_uri: str

class IntegrationActionFields(_Model):
    integration_action: IntegrationAction
    request_mappings: list[RequestMapping]

class IntentClassifierInfo(_Model):
    classifier_id: str
    version: str
    state: _Literal["Draft", "TestReady", "ProductionReady"] | str

class JourneyAggregationSort(_Model):
    name: _Literal["nDistinctJourneyActions", "nDistinctJourneySessions", "nJourneyActionsBlocked", "nJourneyOutcomesAchieved", "nJourneyOutcomesAttributed", "nJourneySegmentsAssigned", "nJourneySessions", "nWebActionsAbandoned", "nWebActionsAccepted", "nWebActionsEngaged", "nWebActionsErrored", "nWebActionsFrequencyCapReached", "nWebActionsIgnored", "nWebActionsOffered", "nWebActionsOfferedOutsideSchedule", "nWebActionsQualified", "nWebActionsQualifiedOutsideSchedule", "nWebActionsRejected", "nWebActionsStarted", "oJourneyOutcomeTouchpointValue", "oJourneyOutcomeValue"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class JourneyAppEventsNotificationActionMap(_Model):
    id: str
    self_uri: str
    display_name: str
    version: int

class JourneyAppEventsNotificationActionTarget(_Model):
    id: str
    self_uri: str

class JourneyAppEventsNotificationApp(_Model):
    name: str
    namespace: str
    version: str
    build_number: str

class JourneyAppEventsNotificationAppEventsNotification(_Model):
    id: str
    correlation_id: str
    external_contact: JourneyAppEventsNotificationExternalContact
    created_date: str
    customer_id: str
    customer_id_type: str
    session: JourneyAppEventsNotificationSession
    event_type: _Literal["AppEvent", "SegmentAssignmentEvent", "WebActionEvent"] | str
    app_event: JourneyAppEventsNotificationAppMessage
    segment_assignment_event: JourneyAppEventsNotificationSegmentAssignmentMessage
    web_action_event: JourneyAppEventsNotificationWebActionMessage

class JourneyAppEventsNotificationAppMessage(_Model):
    event_name: str
    screen_name: str
    app: JourneyAppEventsNotificationApp
    device: JourneyAppEventsNotificationDevice
    ip_address: str
    ip_organization: str
    geolocation: JourneyAppEventsNotificationGeoLocation
    sdk_library: JourneyAppEventsNotificationSdkLibrary
    network_connectivity: JourneyAppEventsNotificationNetworkConnectivity
    mkt_campaign: JourneyAppEventsNotificationMktCampaign
    search_query: str
    attributes: dict[str, JourneyAppEventsNotificationCustomEventAttribute]
    traits: dict[str, JourneyAppEventsNotificationCustomEventAttribute]

class JourneyAppEventsNotificationBrowser(_Model):
    family: str
    version: str
    lang: str
    fingerprint: str
    view_height: int
    view_width: int
    features_flash: bool
    features_java: bool
    features_pdf: bool
    features_webrtc: bool

class JourneyAppEventsNotificationCustomEventAttribute(_Model):
    value: str
    data_type: _Literal["STRING", "BOOLEAN", "NUMBER"] | str

class JourneyAppEventsNotificationDevice(_Model):
    type: str
    is_mobile: bool
    screen_height: int
    screen_width: int
    screen_density: int
    fingerprint: str
    os_family: str
    os_version: str
    category: _Literal["desktop", "mobile", "tablet", "other"] | str
    manufacturer: str

class JourneyAppEventsNotificationEventAction(_Model):
    id: str
    created_date: str
    state: _Literal["accepted", "rejected", "timedout", "errored", "ignored", "qualified", "offered", "started", "engaged", "qualifiedOutsideSchedule", "offeredOutsideSchedule", "abandoned", "completed", "frequencyCapReached"] | str
    media_type: _Literal["webMessagingOffer", "contentOffer", "architectFlow"] | str
    prompt: str

class JourneyAppEventsNotificationExternalContact(_Model):
    id: str
    self_uri: str

class JourneyAppEventsNotificationGeoLocation(_Model):
    country: str
    country_name: str
    latitude: float
    longitude: float
    locality: str
    postal_code: str
    region: str
    region_name: str
    timezone: str
    source: str

class JourneyAppEventsNotificationMktCampaign(_Model):
    content: str
    medium: str
    name: str
    source: str
    term: str
    click_id: str
    network: str

class JourneyAppEventsNotificationNetworkConnectivity(_Model):
    carrier: str
    bluetooth_enabled: bool
    cellular_enabled: bool
    wifi_enabled: bool

class JourneyAppEventsNotificationReferrer(_Model):
    url: str
    domain: str
    hostname: str
    keywords: str
    pathname: str
    query_string: str
    fragment: str
    name: str
    medium: _Literal["internal", "search", "social", "email", "unknown", "paid"] | str

class JourneyAppEventsNotificationSdkLibrary(_Model):
    name: str
    version: str

class JourneyAppEventsNotificationSegment(_Model):
    id: str
    self_uri: str

class JourneyAppEventsNotificationSegmentAssignmentMessage(_Model):
    segment: JourneyAppEventsNotificationSegment
    assignment_state: _Literal["Unknown", "Assigned", "Unassigned"] | str
    date_assigned: str
    date_for_unassignment: str

class JourneyAppEventsNotificationSession(_Model):
    id: str
    self_uri: str
    type: str

class JourneyAppEventsNotificationWebActionMessage(_Model):
    action: JourneyAppEventsNotificationEventAction
    action_target: JourneyAppEventsNotificationActionTarget
    action_map: JourneyAppEventsNotificationActionMap
    error_code: str
    error_message: str
    user_agent_string: str
    ip_address: str
    ip_organization: str
    browser: JourneyAppEventsNotificationBrowser
    device: JourneyAppEventsNotificationDevice
    geolocation: JourneyAppEventsNotificationGeoLocation
    mkt_campaign: JourneyAppEventsNotificationMktCampaign
    visit_referrer: JourneyAppEventsNotificationReferrer
    time_to_disposition: int

class JourneyOutcomeEventsNotificationActionMap(_Model):
    id: str
    self_uri: str

class JourneyOutcomeEventsNotificationAssociatedValue(_Model):
    data_type: _Literal["Number", "Integer"] | str
    value: float

class JourneyOutcomeEventsNotificationExternalContact(_Model):
    id: str
    self_uri: str

class JourneyOutcomeEventsNotificationOutcome(_Model):
    id: str
    self_uri: str
    display_name: str

class JourneyOutcomeEventsNotificationOutcomeAttributionMessage(_Model):
    outcome: JourneyOutcomeEventsNotificationOutcome
    outcome_touchpoints: list[JourneyOutcomeEventsNotificationOutcomeTouchpoint]
    segment_assignments: list[JourneyOutcomeEventsNotificationSegment]
    associated_value: JourneyOutcomeEventsNotificationAssociatedValue

class JourneyOutcomeEventsNotificationOutcomeEventsNotification(_Model):
    id: str
    correlation_id: str
    external_contact: JourneyOutcomeEventsNotificationExternalContact
    created_date: str
    customer_id: str
    customer_id_type: str
    session: JourneyOutcomeEventsNotificationSession
    event_type: _Literal["OutcomeAttributionEvent"] | str
    outcome_attribution_event_message: JourneyOutcomeEventsNotificationOutcomeAttributionMessage

class JourneyOutcomeEventsNotificationOutcomeTouchpoint(_Model):
    id: str
    channels: list[JourneyOutcomeEventsNotificationOutcomeTouchpointChannel]
    created_date: str
    action_map: JourneyOutcomeEventsNotificationActionMap

class JourneyOutcomeEventsNotificationOutcomeTouchpointChannel(_Model):
    type: _Literal["Unknown", "ContentOffer"] | str

class JourneyOutcomeEventsNotificationSegment(_Model):
    id: str
    self_uri: str
    assigned_date: str

class JourneyOutcomeEventsNotificationSession(_Model):
    id: str
    self_uri: str
    type: str

class JourneySegmentAssignmentEventsNotificationExternalContact(_Model):
    id: str
    self_uri: str

class JourneySegmentAssignmentEventsNotificationSegment(_Model):
    id: str
    self_uri: str

class JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotification(_Model):
    id: str
    correlation_id: str
    external_contact: JourneySegmentAssignmentEventsNotificationExternalContact
    created_date: str
    customer_id: str
    customer_id_type: str
    session: JourneySegmentAssignmentEventsNotificationSession
    event_type: _Literal["SegmentAssignmentEvent"] | str
    segment_assignment_event: JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage

class JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage(_Model):
    segment: JourneySegmentAssignmentEventsNotificationSegment
    assignment_state: _Literal["Unknown", "Assigned", "Unassigned"] | str
    date_assigned: str
    date_for_unassignment: str

class JourneySegmentAssignmentEventsNotificationSession(_Model):
    id: str
    self_uri: str
    type: str

class JourneySessionEventsNotificationApp(_Model):
    name: str
    namespace: str
    version: str
    build_number: str

class JourneySessionEventsNotificationBrowser(_Model):
    family: str
    version: str
    lang: str
    fingerprint: str
    view_height: int
    view_width: int
    features_flash: bool
    features_java: bool
    features_pdf: bool
    features_webrtc: bool

class JourneySessionEventsNotificationCase(_Model):
    id: str
    self_uri: str

class JourneySessionEventsNotificationCaseAssociation(_Model):
    case_id: str
    case_reference: str
    date_associated: str

class JourneySessionEventsNotificationConnectedQueue(_Model):
    id: str
    self_uri: str

class JourneySessionEventsNotificationConversation(_Model):
    id: str
    self_uri: str

class JourneySessionEventsNotificationConversationChannel(_Model):
    type: _Literal["Unknown", "Voice", "Chat", "Email", "Callback", "Cobrowse", "Video", "Screenshare", "Message", "InternalMessage"] | str
    message_type: _Literal["Unknown", "Sms", "Twitter", "Facebook", "Line", "WhatsApp", "WebMessaging", "Open", "Instagram", "Apple"] | str
    platform: str

class JourneySessionEventsNotificationConversationUserDisposition(_Model):
    code: str
    notes: str
    user: JourneySessionEventsNotificationUser

class JourneySessionEventsNotificationDevice(_Model):
    type: str
    is_mobile: bool
    screen_height: int
    screen_width: int
    screen_density: int
    fingerprint: str
    os_family: str
    os_version: str
    category: _Literal["desktop", "mobile", "tablet", "other"] | str
    manufacturer: str

class JourneySessionEventsNotificationExternalContact(_Model):
    id: str
    self_uri: str

class JourneySessionEventsNotificationGeoLocation(_Model):
    country: str
    country_name: str
    latitude: float
    longitude: float
    locality: str
    postal_code: str
    region: str
    region_name: str
    timezone: str
    source: str

class JourneySessionEventsNotificationMktCampaign(_Model):
    content: str
    medium: str
    name: str
    source: str
    term: str
    click_id: str
    network: str

class JourneySessionEventsNotificationNetworkConnectivity(_Model):
    carrier: str
    bluetooth_enabled: bool
    cellular_enabled: bool
    wifi_enabled: bool

class JourneySessionEventsNotificationOutcome(_Model):
    id: str
    self_uri: str

class JourneySessionEventsNotificationOutcomeAchievement(_Model):
    outcome: JourneySessionEventsNotificationOutcome
    achieved_date: str

class JourneySessionEventsNotificationPage(_Model):
    url: str
    title: str
    domain: str
    fragment: str
    hostname: str
    keywords: str
    lang: str
    pathname: str
    query_string: str
    breadcrumb: list[str]

class JourneySessionEventsNotificationReferrer(_Model):
    url: str
    domain: str
    hostname: str
    keywords: str
    pathname: str
    query_string: str
    fragment: str
    name: str
    medium: _Literal["internal", "search", "social", "email", "unknown", "paid"] | str

class JourneySessionEventsNotificationSdkLibrary(_Model):
    name: str
    version: str

class JourneySessionEventsNotificationSegment(_Model):
    id: str
    self_uri: str

class JourneySessionEventsNotificationSegmentAssignment(_Model):
    segment: JourneySessionEventsNotificationSegment
    assigned_date: str

class JourneySessionEventsNotificationSessionEvent(_Model):
    id: str
    self_uri: str
    created_date: str
    ended_date: str
    external_contact: JourneySessionEventsNotificationExternalContact
    customer_id: str
    customer_id_type: str
    type: str
    outcome_achievements: list[JourneySessionEventsNotificationOutcomeAchievement]
    segment_assignments: list[JourneySessionEventsNotificationSegmentAssignment]
    away_date: str
    browser: JourneySessionEventsNotificationBrowser
    device: JourneySessionEventsNotificationDevice
    geolocation: JourneySessionEventsNotificationGeoLocation
    idle_date: str
    ip_address: str
    ip_organization: str
    last_page: JourneySessionEventsNotificationPage
    mkt_campaign: JourneySessionEventsNotificationMktCampaign
    referrer: JourneySessionEventsNotificationReferrer
    search_terms: list[str]
    user_agent_string: str
    duration_in_seconds: int
    event_count: int
    pageview_count: int
    screenview_count: int
    last_event: JourneySessionEventsNotificationSessionLastEvent
    conversation: JourneySessionEventsNotificationConversation
    originating_direction: _Literal["Unknown", "Inbound", "Outbound"] | str
    conversation_subject: str
    last_user_disposition: JourneySessionEventsNotificationConversationUserDisposition
    last_connected_user: JourneySessionEventsNotificationUser
    last_connected_queue: JourneySessionEventsNotificationConnectedQueue
    conversation_channels: list[JourneySessionEventsNotificationConversationChannel]
    last_user_disconnect_type: _Literal["Unknown", "Endpoint", "Client", "System", "Transfer", "Error", "Peer", "Other", "Spam", "Timeout", "TransportFailure", "ConferenceTransfer", "ConsultTransfer", "ForwardTransfer", "NoAnswerTransfer", "NotAvailableTransfer", "Uncallable", "DoNotDisturbEndpoint", "DoNotDisturbTransfer", "SessionExpired"] | str
    last_acd_outcome: _Literal["Unknown", "Abandon", "Answered", "FlowOut"] | str
    authenticated: bool
    app: JourneySessionEventsNotificationApp
    sdk_library: JourneySessionEventsNotificationSdkLibrary
    network_connectivity: JourneySessionEventsNotificationNetworkConnectivity
    division_ids: list[str]
    last_screen: str
    case_associations: list[JourneySessionEventsNotificationCaseAssociation]
    case_entity: JourneySessionEventsNotificationCase
    case_reference: str
    case_status: _Literal["Unknown", "Open", "InProgress", "Terminated", "Closed"] | str

class JourneySessionEventsNotificationSessionLastEvent(_Model):
    id: str
    event_name: str
    created_date: str

class JourneySessionEventsNotificationUser(_Model):
    id: str
    self_uri: str

class JourneyViewJobNotificationTopicJourneyView(_Model):
    id: str
    version: int

class JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2(_Model):
    id: str
    status: _Literal["Unknown", "Accepted", "Executing", "Complete", "Failed", "Cancelled", "Scheduled"] | str
    date_created: str
    date_completed: str
    journey_view: JourneyViewJobNotificationTopicJourneyView
    date_completion_estimated: str
    estimated_completion_margin: int
    user_id: str

class JourneyWebActionEventsNotificationActionMap(_Model):
    id: str
    self_uri: str

class JourneyWebActionEventsNotificationActionMapPageUrlCondition(_Model):
    values_: list[str]
    operator: _Literal["unknown", "equal", "notEqual", "like", "notLike", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith", "containsAny", "notContainsAny", "containsAll", "notContainsAl"] | str

class JourneyWebActionEventsNotificationActionTarget(_Model):
    id: str
    self_uri: str

class JourneyWebActionEventsNotificationBlockedWebActionOfferMessage(_Model):
    action: JourneyWebActionEventsNotificationEventAction
    action_map: JourneyWebActionEventsNotificationActionMap
    action_target: JourneyWebActionEventsNotificationActionTarget
    blocking_reason: _Literal["Unknown", "PageUrlConditionsNotMatching", "ServiceLevelThrottling", "AlreadyExistingOffer", "TriggerDateInFuture", "MultipleSimultaneousOffers", "NoAvailableAgents", "FrequencyCapping", "OfferedOutsideSchedule"] | str
    blocking_action_map: JourneyWebActionEventsNotificationActionMap
    blocking_action: JourneyWebActionEventsNotificationEventAction
    blocking_frequency_cap_behaviour: _Literal["Unknown", "CapOnceFinalized", "CapOnceRejected", "CapForPeriod"] | str
    blocking_page_url_conditions: list[JourneyWebActionEventsNotificationActionMapPageUrlCondition]
    blocking_schedule_group: JourneyWebActionEventsNotificationScheduleGroup
    blocking_emergency_schedule_group: JourneyWebActionEventsNotificationEmergencyGroup

class JourneyWebActionEventsNotificationBrowser(_Model):
    family: str
    version: str
    lang: str
    fingerprint: str
    view_height: int
    view_width: int
    features_flash: bool
    features_java: bool
    features_pdf: bool
    features_webrtc: bool

class JourneyWebActionEventsNotificationDevice(_Model):
    type: str
    is_mobile: bool
    screen_height: int
    screen_width: int
    screen_density: int
    fingerprint: str
    os_family: str
    os_version: str
    category: _Literal["desktop", "mobile", "tablet", "other"] | str
    manufacturer: str

class JourneyWebActionEventsNotificationEmergencyGroup(_Model):
    id: str
    self_uri: str

class JourneyWebActionEventsNotificationEventAction(_Model):
    id: str

class JourneyWebActionEventsNotificationExternalContact(_Model):
    id: str
    self_uri: str

class JourneyWebActionEventsNotificationGeoLocation(_Model):
    country: str
    country_name: str
    latitude: float
    longitude: float
    locality: str
    postal_code: str
    region: str
    region_name: str
    timezone: str
    source: str

class JourneyWebActionEventsNotificationMktCampaign(_Model):
    content: str
    medium: str
    name: str
    source: str
    term: str
    click_id: str
    network: str

class JourneyWebActionEventsNotificationReferrer(_Model):
    url: str
    domain: str
    hostname: str
    keywords: str
    pathname: str
    query_string: str
    fragment: str
    name: str
    medium: _Literal["internal", "search", "social", "email", "unknown", "paid"] | str

class JourneyWebActionEventsNotificationScheduleGroup(_Model):
    id: str
    self_uri: str

class JourneyWebActionEventsNotificationSession(_Model):
    id: str
    self_uri: str
    type: str

class JourneyWebActionEventsNotificationWebActionEventsNotification(_Model):
    id: str
    correlation_id: str
    external_contact: JourneyWebActionEventsNotificationExternalContact
    created_date: str
    customer_id: str
    customer_id_type: str
    session: JourneyWebActionEventsNotificationSession
    event_type: _Literal["WebActionEvent", "BlockedWebActionOfferEvent"] | str
    web_action_event: JourneyWebActionEventsNotificationWebActionMessage
    blocked_web_action_offer_event: JourneyWebActionEventsNotificationBlockedWebActionOfferMessage

class JourneyWebActionEventsNotificationWebActionMessage(_Model):
    action: JourneyWebActionEventsNotificationEventAction
    action_target: JourneyWebActionEventsNotificationActionTarget
    action_map: JourneyWebActionEventsNotificationActionMap
    error_code: str
    error_message: str
    user_agent_string: str
    ip_address: str
    ip_organization: str
    browser: JourneyWebActionEventsNotificationBrowser
    device: JourneyWebActionEventsNotificationDevice
    geolocation: JourneyWebActionEventsNotificationGeoLocation
    mkt_campaign: JourneyWebActionEventsNotificationMktCampaign
    visit_referrer: JourneyWebActionEventsNotificationReferrer
    time_to_disposition: int

class JourneyWebEventsNotificationActionMap(_Model):
    id: str
    self_uri: str
    display_name: str
    version: int

class JourneyWebEventsNotificationActionTarget(_Model):
    id: str
    self_uri: str

class JourneyWebEventsNotificationBrowser(_Model):
    family: str
    version: str
    lang: str
    fingerprint: str
    view_height: int
    view_width: int
    features_flash: bool
    features_java: bool
    features_pdf: bool
    features_webrtc: bool

class JourneyWebEventsNotificationCustomEventAttribute(_Model):
    value: str
    data_type: _Literal["STRING", "BOOLEAN", "NUMBER"] | str

class JourneyWebEventsNotificationDevice(_Model):
    type: str
    is_mobile: bool
    screen_height: int
    screen_width: int
    screen_density: int
    fingerprint: str
    os_family: str
    os_version: str
    category: _Literal["desktop", "mobile", "tablet", "other"] | str
    manufacturer: str

class JourneyWebEventsNotificationEventAction(_Model):
    id: str
    created_date: str
    state: _Literal["accepted", "rejected", "timedout", "errored", "ignored", "qualified", "offered", "started", "engaged", "qualifiedOutsideSchedule", "offeredOutsideSchedule", "abandoned", "completed", "frequencyCapReached"] | str
    media_type: _Literal["webMessagingOffer", "contentOffer", "architectFlow"] | str
    prompt: str

class JourneyWebEventsNotificationExternalContact(_Model):
    id: str
    self_uri: str

class JourneyWebEventsNotificationGeoLocation(_Model):
    country: str
    country_name: str
    latitude: float
    longitude: float
    locality: str
    postal_code: str
    region: str
    region_name: str
    timezone: str
    source: str

class JourneyWebEventsNotificationMktCampaign(_Model):
    content: str
    medium: str
    name: str
    source: str
    term: str
    click_id: str
    network: str

class JourneyWebEventsNotificationPage(_Model):
    url: str
    title: str
    domain: str
    fragment: str
    hostname: str
    keywords: str
    lang: str
    pathname: str
    query_string: str
    breadcrumb: list[str]

class JourneyWebEventsNotificationReferrer(_Model):
    url: str
    domain: str
    hostname: str
    keywords: str
    pathname: str
    query_string: str
    fragment: str
    name: str
    medium: _Literal["internal", "search", "social", "email", "unknown", "paid"] | str

class JourneyWebEventsNotificationSegment(_Model):
    id: str
    self_uri: str

class JourneyWebEventsNotificationSegmentAssignmentMessage(_Model):
    segment: JourneyWebEventsNotificationSegment
    assignment_state: _Literal["Unknown", "Assigned", "Unassigned"] | str
    date_assigned: str
    date_for_unassignment: str

class JourneyWebEventsNotificationSession(_Model):
    id: str
    self_uri: str
    type: str

class JourneyWebEventsNotificationWebActionMessage(_Model):
    action: JourneyWebEventsNotificationEventAction
    action_target: JourneyWebEventsNotificationActionTarget
    action_map: JourneyWebEventsNotificationActionMap
    error_code: str
    error_message: str
    user_agent_string: str
    ip_address: str
    ip_organization: str
    browser: JourneyWebEventsNotificationBrowser
    device: JourneyWebEventsNotificationDevice
    geolocation: JourneyWebEventsNotificationGeoLocation
    mkt_campaign: JourneyWebEventsNotificationMktCampaign
    visit_referrer: JourneyWebEventsNotificationReferrer
    time_to_disposition: int

class JourneyWebEventsNotificationWebEventsNotification(_Model):
    id: str
    correlation_id: str
    external_contact: JourneyWebEventsNotificationExternalContact
    created_date: str
    customer_id: str
    customer_id_type: str
    session: JourneyWebEventsNotificationSession
    event_type: _Literal["WebEvent", "WebActionEvent", "SegmentAssignmentEvent"] | str
    web_event: JourneyWebEventsNotificationWebMessage
    web_action_event: JourneyWebEventsNotificationWebActionMessage
    segment_assignment_event: JourneyWebEventsNotificationSegmentAssignmentMessage

class JourneyWebEventsNotificationWebMessage(_Model):
    event_name: str
    total_event_count: int
    total_pageview_count: int
    user_agent_string: str
    ip_address: str
    ip_organization: str
    search_query: str
    authenticated: bool
    browser: JourneyWebEventsNotificationBrowser
    device: JourneyWebEventsNotificationDevice
    geolocation: JourneyWebEventsNotificationGeoLocation
    mkt_campaign: JourneyWebEventsNotificationMktCampaign
    page: JourneyWebEventsNotificationPage
    referrer: JourneyWebEventsNotificationReferrer
    attributes: dict[str, JourneyWebEventsNotificationCustomEventAttribute]
    traits: dict[str, JourneyWebEventsNotificationCustomEventAttribute]

class JsonNode(_Record): ...

class KnowledgeIntegrationDefaultSettings(_Model):
    base_url: str

class KnowledgeSetting(_Model):
    id: str
    self_uri: str

class KnowledgeSettingDynamicFilter(_Model):
    context: CopilotContextFilter

class KnowledgeSource(_Model):
    source_name: str
    text: str
    url: str
    confidence: float

class KnowledgeSyncRequest(_Record): ...

class LabelEntity(_Model):
    id: str
    self_uri: str

class LabelsFilter(_Model):
    entities: list[LabelEntity]

class LearningAssignmentReassign(_Model):
    recommended_completion_date: str
    length_in_minutes: int
    add_to_schedule: bool

class LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification(_Model):
    entities: list[LearningAssignmentRuleRunTopicLearningAssignmentsCreated]
    total: int

class LearningAssignmentRuleRunTopicLearningAssignmentsCreated(_Model):
    module: LearningAssignmentRuleRunTopicLearningModuleReference

class LearningAssignmentRuleRunTopicLearningModuleReference(_Model):
    id: str
    name: str

class LearningAssignmentTopicLearningAssignmentNotification(_Model):
    id: str
    user: LearningAssignmentTopicUserReference
    module: LearningAssignmentTopicLearningModuleReference
    version: int
    state: _Literal["Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule"] | str
    date_recommended_for_completion: str
    created_by: LearningAssignmentTopicUserReference
    date_created: str
    modified_by: LearningAssignmentTopicUserReference
    date_modified: str
    is_overdue: bool
    length_in_minutes: int
    percentage_score: float
    is_passed: bool
    type: _Literal["Unknown", "Native", "External"] | str

class LearningAssignmentTopicLearningModuleReference(_Model):
    id: str
    name: str

class LearningAssignmentTopicUserReference(_Model):
    id: str

class ListItem(_Model):
    value: str
    synonyms: list[str]
    active: bool
    description: str

class ListValues(_Record): ...

class MaestroWebhooksInvocationTopicObject(_Record): ...

class MaestroWebhooksInvocationTopicPublicWebhooksEvent(_Model):
    webhook_id: str
    invocation_time: str
    webhooks_invocation: MaestroWebhooksInvocationTopicWebhooksInvocation

class MaestroWebhooksInvocationTopicWebhooksInvocation(_Model):
    body: _Any
    headers: dict[str, list[str]]
    query: dict[str, list[str]]

class MarkContactAddressUncontactableActionSettings(_Record): ...

class MessagingCampaignScheduleConfigChangeAlteration(_Model):
    type: _Literal["Exclusion", "Inclusion"] | str
    start: str
    end: str
    additional_properties: dict[str, _Any]

class MessagingCampaignScheduleConfigChangeMessagingCampaignSchedule(_Model):
    intervals: list[MessagingCampaignScheduleConfigChangeScheduleInterval]
    recurrences: list[MessagingCampaignScheduleConfigChangeScheduleRecurrence]
    time_zone: str
    messaging_campaign: MessagingCampaignScheduleConfigChangeUriReference
    additional_properties: dict[str, _Any]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class MessagingCampaignScheduleConfigChangeObject(_Record): ...

class MessagingCampaignScheduleConfigChangeRecurrencePattern(_Model):
    type: _Literal["Daily", "Weekly"] | str
    interval: int
    days_of_week: list[str]
    additional_properties: dict[str, _Any]

class MessagingCampaignScheduleConfigChangeRecurrenceRange(_Model):
    type: _Literal["NoEnd", "Numbered", "EndDate"] | str
    end: str
    number_of_occurrences: int
    additional_properties: dict[str, _Any]

class MessagingCampaignScheduleConfigChangeScheduleInterval(_Model):
    start: str
    end: str
    additional_properties: dict[str, _Any]

class MessagingCampaignScheduleConfigChangeScheduleRecurrence(_Model):
    id: str
    start: str
    end: str
    time_zone: str
    range: MessagingCampaignScheduleConfigChangeRecurrenceRange
    pattern: MessagingCampaignScheduleConfigChangeRecurrencePattern
    alterations: list[MessagingCampaignScheduleConfigChangeAlteration]
    additional_properties: dict[str, _Any]

class MessagingCampaignScheduleConfigChangeUriReference(_Model):
    id: str
    name: str

class MessagingCommunicationAnsweredEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str

class MessagingCommunicationDispositionAppliedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    code: str
    notes: str
    tags: list[str]

class MessagingCommunicationEndedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    disconnect_type: _Literal["Unknown", "Self", "Peer", "System", "Error", "Transfer", "TransferACD", "TransferUser", "SessionExpired"] | str

class MessagingEndTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    command_id: str
    final_state: _Literal["Completed", "Canceled", "Failed"] | str
    object_communication_id: str

class MessagingExternalEstablishedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    display_name: str
    initial_configuration: MessagingInitialConfiguration
    source_configuration: SourceConfiguration

class MessagingFlowEstablishedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    initial_configuration: MessagingInitialConfiguration
    source_configuration: SourceConfiguration

class MessagingHoldUpdatedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    held: bool

class MessagingIdentityResolutionConfig(_Model):
    division: WritableStarrableDivision
    resolve_identities: bool
    self_uri: str

class MessagingInitialConfiguration(_Model):
    to_address: str
    from_address: str
    message_type: _Literal["Sms", "Twitter", "Facebook", "Line", "WhatsApp", "WebMessage", "Open", "Instagram", "Unknown"] | str
    held: bool
    alerting: bool
    inbound: bool
    invited_by: str
    additional_info: dict[str, str]

class MessagingProgressTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    command_id: str
    object_communication_id: str
    destination_communication_id: str

class MessagingRoutingEstablishedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    queue_id: str
    skill_ids: list[str]
    language_id: str
    label: str
    initial_configuration: MessagingInitialConfiguration
    source_configuration: SourceConfiguration

class MessagingRoutingTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    transfer_type: _Literal["Attended", "Unattended"] | str
    command_id: str
    initiating_communication_id: str
    target_communication_id: str
    object_communication_id: str
    destination_queue_id: str
    language_id: str
    skill_ids: list[str]

class MessagingUserEstablishedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    user_id: str
    queue_id: str
    after_call_work_required: bool
    initial_configuration: MessagingInitialConfiguration
    source_configuration: SourceConfiguration

class MessagingUserTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    transfer_type: _Literal["Attended", "Unattended"] | str
    command_id: str
    initiating_communication_id: str
    target_communication_id: str
    object_communication_id: str
    destination_user_id: str

class MetadataItem(_Model):
    text: str
    attributes: dict[str, str]

class OpenRichMediaSetting(_Model):
    quick_reply: OutboundOnlySetting
    cards: OutboundOnlySetting

class OperationalEventNotificationTopicEventEntity(_Model):
    id: str
    name: str
    description: str

class OperationalEventNotificationTopicOperationalEventNotification(_Model):
    event_entity: OperationalEventNotificationTopicEventEntity
    entity_id: str
    entity_name: str
    previous_value: str
    current_value: str
    error_code: str
    version: str
    parent_entity: str
    entity_type: str
    conversation_id: str
    entity_token: str
    phone_number: str
    external_contact_id: str
    entity_modified_date: str
    entity_modified_by: str
    timestamp: int

class OutOfOfficeEventOutOfOffice(_Model):
    user: OutOfOfficeEventUser
    active: bool
    indefinite: bool
    start_date: str
    end_date: str

class OutOfOfficeEventUser(_Model):
    id: str

class OutboundBlendingSettings(_Model):
    enabled: bool
    campaign_reservation_percentage: int

class OutboundDetailEventTopicOutboundInitEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    session_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    provider: str
    direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    ani: str
    dnis: str
    address_to: str
    address_from: str
    subject: str
    message_type: _Literal["UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "INSTAGRAM", "APPLE", "LINKEDIN"] | str
    outbound_campaign_id: str
    division_id: str
    outbound_contact_list_id: str
    outbound_contact_id: str
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    utilization_label: str

class OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes(_Model):
    email_subject: str
    configured_email_address: str
    contact_email_address: str
    reply_to_address: str
    contact_email_column_name: str

class OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent(_Model):
    event_time: int
    conversation_id: str
    outbound_campaign_type: _Literal["UNKNOWN", "EMAIL", "SMS", "WHATSAPP"] | str
    email_attributes: OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes
    wrapup_code: _Literal["UNKNOWN", "OUTBOUND_MESSAGE_SENT", "OUTBOUND_MESSAGE_FAILED", "OUTBOUND_MESSAGE_THROTTLED", "OUTBOUND_MESSAGE_AMBIGUOUS", "ININ_OUTBOUND_CAMPAIGN_FORCED_OFF"] | str
    outbound_campaign_id: str
    division_id: str
    content_template_id: str
    outbound_contact_list_id: str
    outbound_contact_id: str
    is_campaign_always_running: bool

class OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent(_Model):
    event_time: int
    conversation_id: str
    outbound_campaign_type: _Literal["UNKNOWN", "EMAIL", "SMS", "WHATSAPP"] | str
    sms_attributes: OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes
    wrapup_code: _Literal["UNKNOWN", "OUTBOUND_MESSAGE_SENT", "OUTBOUND_MESSAGE_FAILED", "OUTBOUND_MESSAGE_THROTTLED", "OUTBOUND_MESSAGE_AMBIGUOUS", "ININ_OUTBOUND_CAMPAIGN_FORCED_OFF"] | str
    outbound_campaign_id: str
    division_id: str
    content_template_id: str
    outbound_contact_list_id: str
    outbound_contact_id: str
    is_campaign_always_running: bool

class OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes(_Model):
    contact_phone_number: str
    contact_phone_number_column_name: str
    configured_sender_phone_number: str
    sender_phone_number: str

class OutboundMessagingCampaignPostContactWhatsappEventTopicOutboundMessagingCampaignPostContactWhatsAppEvent(_Model):
    event_time: int
    conversation_id: str
    outbound_campaign_type: _Literal["UNKNOWN", "EMAIL", "SMS", "WHATSAPP"] | str
    whats_app_attributes: OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes
    wrapup_code: _Literal["UNKNOWN", "OUTBOUND_MESSAGE_SENT", "OUTBOUND_MESSAGE_FAILED", "OUTBOUND_MESSAGE_THROTTLED", "OUTBOUND_MESSAGE_AMBIGUOUS", "ININ_OUTBOUND_CAMPAIGN_FORCED_OFF"] | str
    outbound_campaign_id: str
    division_id: str
    content_template_id: str
    outbound_contact_list_id: str
    outbound_contact_id: str
    is_campaign_always_running: bool

class OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes(_Model):
    contact_phone_number: str
    contact_whats_app_column_name: str
    whats_app_integration_id: str

class OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes(_Model):
    email_subject: str
    configured_email_address: str
    contact_email_address: str
    reply_to_address: str
    contact_email_column_name: str

class OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent(_Model):
    event_time: int
    outbound_campaign_type: _Literal["UNKNOWN", "EMAIL", "SMS", "WHATSAPP"] | str
    email_attributes: OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes
    wrapup_code: _Literal["UNKNOWN", "OUTBOUND_EMAILS_INVALID_SKIPPED", "OUTBOUND_INVALID_EMAIL_ADDRESS", "OUTBOUND_MAX_EMAIL_SUBJECT_LENGTH_EXCEEDED", "OUTBOUND_MAX_EMAIL_BODY_LENGTH_EXCEEDED", "OUTBOUND_RULE_ERROR_SKIPPED", "OUTBOUND_RULE_SKIPPED", "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED", "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED", "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED", "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED", "ININ_OUTBOUND_DNC_SKIPPED", "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED", "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST", "ININ_OUTBOUND_NOT_CALLABLE_TIME", "OUTBOUND_STUCK_CONTACT", "OUTBOUND_CONTACT_DOMAIN_BLOCKED", "OUTBOUND_INVALID_CONTENT_TEMPLATE", "OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED"] | str
    outbound_campaign_id: str
    division_id: str
    content_template_id: str
    outbound_contact_list_id: str
    outbound_contact_id: str
    is_campaign_always_running: bool

class OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent(_Model):
    event_time: int
    outbound_campaign_type: _Literal["UNKNOWN", "EMAIL", "SMS", "WHATSAPP"] | str
    sms_attributes: OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes
    wrapup_code: _Literal["UNKNOWN", "ININ_OUTBOUND_NUMBERS_INVALID", "ININ_OUTBOUND_CONTACT_ATTEMPT_LIMIT_SKIPPED", "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED", "ININ_OUTBOUND_DNC_SKIPPED", "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED", "OUTBOUND_MESSAGE_BLANK", "OUTBOUND_RULE_ERROR_SKIPPED", "OUTBOUND_RULE_SKIPPED", "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED", "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED", "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED", "OUTBOUND_INVALID_PHONE_NUMBER", "ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED", "ININ_OUTBOUND_DNC_INVALID_PHONE_NUMBER", "ININ_OUTBOUND_AUTOMATIC_TIMEZONE_BLOCKED", "ININ_OUTBOUND_NUMBER_ATTEMPT_LIMIT_SKIPPED", "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST", "ININ_OUTBOUND_NOT_CALLABLE_TIME", "OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED", "OUTBOUND_STUCK_CONTACT", "OUTBOUND_INVALID_CONTENT_TEMPLATE", "OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED"] | str
    outbound_campaign_id: str
    division_id: str
    content_template_id: str
    outbound_contact_list_id: str
    outbound_contact_id: str
    is_campaign_always_running: bool

class OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes(_Model):
    contact_phone_number: str
    contact_phone_number_column_name: str
    configured_sender_phone_number: str
    sender_phone_number: str

class OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent(_Model):
    event_time: int
    outbound_campaign_type: _Literal["UNKNOWN", "EMAIL", "SMS", "WHATSAPP"] | str
    whats_app_attributes: OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes
    wrapup_code: _Literal["UNKNOWN", "ININ_OUTBOUND_NUMBERS_INVALID", "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED", "ININ_OUTBOUND_DNC_SKIPPED", "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED", "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED", "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED", "OUTBOUND_INVALID_PHONE_NUMBER", "ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED", "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST", "OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED", "OUTBOUND_STUCK_CONTACT", "OUTBOUND_MESSAGE_HEADER_PARAMETER_VALUE_TOO_LONG", "OUTBOUND_MESSAGE_BUTTON_URL_PARAMETER_VALUE_TOO_LONG", "OUTBOUND_RULE_ERROR_SKIPPED", "OUTBOUND_RULE_SKIPPED", "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED", "ININ_OUTBOUND_NOT_CALLABLE_TIME", "OUTBOUND_MESSAGE_BODY_PARAMETER_VALUE_TOO_LONG", "OUTBOUND_INVALID_CONTENT_TEMPLATE", "OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED"] | str
    outbound_campaign_id: str
    division_id: str
    content_template_id: str
    outbound_contact_list_id: str
    outbound_contact_id: str
    is_campaign_always_running: bool

class OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes(_Model):
    contact_phone_number: str
    contact_whats_app_column_name: str
    whats_app_integration_id: str

class OutboundMessagingEmailCampaignConfigChangeContactSort(_Model):
    field_name: str
    direction: _Literal["ASC", "DESC"] | str
    numeric: bool
    additional_properties: dict[str, _Any]

class OutboundMessagingEmailCampaignConfigChangeEmailConfig(_Model):
    email_columns: list[str]
    content_template: OutboundMessagingEmailCampaignConfigChangeResponseRef
    from_address: OutboundMessagingEmailCampaignConfigChangeFromEmailAddress
    reply_to_address: OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress

class OutboundMessagingEmailCampaignConfigChangeErrorDetail(_Model):
    error: str
    details: str

class OutboundMessagingEmailCampaignConfigChangeFromEmailAddress(_Model):
    friendly_name: str
    local_part: str
    domain: OutboundMessagingEmailCampaignConfigChangeUriReference

class OutboundMessagingEmailCampaignConfigChangeIntegrationRef(_Model):
    id: str

class OutboundMessagingEmailCampaignConfigChangeMessagingCampaign(_Model):
    campaign_status: _Literal["on", "off", "complete", "stopping", "invalid", "forced_off", "forced_stopping"] | str
    callable_time_set: OutboundMessagingEmailCampaignConfigChangeUriReference
    contact_list: OutboundMessagingEmailCampaignConfigChangeUriReference
    dnc_lists: list[OutboundMessagingEmailCampaignConfigChangeUriReference]
    contact_list_filters: list[OutboundMessagingEmailCampaignConfigChangeUriReference]
    always_running: bool
    contact_sorts: list[OutboundMessagingEmailCampaignConfigChangeContactSort]
    messages_per_minute: int
    rule_sets: list[OutboundMessagingEmailCampaignConfigChangeUriReference]
    sms_config: OutboundMessagingEmailCampaignConfigChangeSmsConfig
    email_config: OutboundMessagingEmailCampaignConfigChangeEmailConfig
    whats_app_config: OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig
    errors: list[OutboundMessagingEmailCampaignConfigChangeErrorDetail]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    division: OutboundMessagingEmailCampaignConfigChangeUriReference

class OutboundMessagingEmailCampaignConfigChangeObject(_Record): ...

class OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress(_Model):
    domain: OutboundMessagingEmailCampaignConfigChangeUriReference
    route: OutboundMessagingEmailCampaignConfigChangeUriReference

class OutboundMessagingEmailCampaignConfigChangeResponseRef(_Model):
    id: str

class OutboundMessagingEmailCampaignConfigChangeSmsConfig(_Model):
    message_column: str
    phone_column: str
    sender_sms_phone_number: OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef
    content_template: OutboundMessagingEmailCampaignConfigChangeResponseRef

class OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef(_Model):
    phone_number: str

class OutboundMessagingEmailCampaignConfigChangeUriReference(_Model):
    id: str
    name: str

class OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig(_Model):
    whats_app_columns: list[str]
    integration: OutboundMessagingEmailCampaignConfigChangeIntegrationRef
    content_template: OutboundMessagingEmailCampaignConfigChangeResponseRef

class OutboundMessagingEmailCampaignProgressEventCampaignProgress(_Model):
    campaign: OutboundMessagingEmailCampaignProgressEventUriReference
    number_of_contacts_called: float
    number_of_contacts_messaged: float
    total_number_of_contacts: float
    percentage: int
    number_of_contacts_skipped: dict[str, int]
    additional_properties: dict[str, _Any]

class OutboundMessagingEmailCampaignProgressEventObject(_Record): ...

class OutboundMessagingEmailCampaignProgressEventUriReference(_Model):
    id: str
    name: str

class OutboundMessagingMessagingCampaignConfigChangeContactSort(_Model):
    field_name: str
    direction: _Literal["ASC", "DESC"] | str
    numeric: bool
    additional_properties: dict[str, _Any]

class OutboundMessagingMessagingCampaignConfigChangeEmailConfig(_Model):
    email_columns: list[str]
    content_template: OutboundMessagingMessagingCampaignConfigChangeResponseRef
    from_address: OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress
    reply_to_address: OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress

class OutboundMessagingMessagingCampaignConfigChangeErrorDetail(_Model):
    error: str
    details: str

class OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress(_Model):
    friendly_name: str
    local_part: str
    domain: OutboundMessagingMessagingCampaignConfigChangeUriReference

class OutboundMessagingMessagingCampaignConfigChangeIntegrationRef(_Model):
    id: str

class OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign(_Model):
    campaign_status: _Literal["on", "off", "complete", "stopping", "invalid", "forced_off", "forced_stopping"] | str
    callable_time_set: OutboundMessagingMessagingCampaignConfigChangeUriReference
    contact_list: OutboundMessagingMessagingCampaignConfigChangeUriReference
    dnc_lists: list[OutboundMessagingMessagingCampaignConfigChangeUriReference]
    contact_list_filters: list[OutboundMessagingMessagingCampaignConfigChangeUriReference]
    always_running: bool
    contact_sorts: list[OutboundMessagingMessagingCampaignConfigChangeContactSort]
    messages_per_minute: int
    rule_sets: list[OutboundMessagingMessagingCampaignConfigChangeUriReference]
    sms_config: OutboundMessagingMessagingCampaignConfigChangeSmsConfig
    email_config: OutboundMessagingMessagingCampaignConfigChangeEmailConfig
    whats_app_config: OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig
    errors: list[OutboundMessagingMessagingCampaignConfigChangeErrorDetail]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    division: OutboundMessagingMessagingCampaignConfigChangeUriReference

class OutboundMessagingMessagingCampaignConfigChangeObject(_Record): ...

class OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress(_Model):
    domain: OutboundMessagingMessagingCampaignConfigChangeUriReference
    route: OutboundMessagingMessagingCampaignConfigChangeUriReference

class OutboundMessagingMessagingCampaignConfigChangeResponseRef(_Model):
    id: str

class OutboundMessagingMessagingCampaignConfigChangeSmsConfig(_Model):
    message_column: str
    phone_column: str
    sender_sms_phone_number: OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef
    content_template: OutboundMessagingMessagingCampaignConfigChangeResponseRef

class OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef(_Model):
    phone_number: str

class OutboundMessagingMessagingCampaignConfigChangeUriReference(_Model):
    id: str
    name: str

class OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig(_Model):
    whats_app_columns: list[str]
    integration: OutboundMessagingMessagingCampaignConfigChangeIntegrationRef
    content_template: OutboundMessagingMessagingCampaignConfigChangeResponseRef

class OutboundMessagingMessagingCampaignProgressEventCampaignProgress(_Model):
    campaign: OutboundMessagingMessagingCampaignProgressEventUriReference
    number_of_contacts_called: float
    number_of_contacts_messaged: float
    total_number_of_contacts: float
    percentage: int
    number_of_contacts_skipped: dict[str, int]
    additional_properties: dict[str, _Any]

class OutboundMessagingMessagingCampaignProgressEventObject(_Record): ...

class OutboundMessagingMessagingCampaignProgressEventUriReference(_Model):
    id: str
    name: str

class OutboundMessagingWhatsappCampaignConfigChangeContactSort(_Model):
    field_name: str
    direction: _Literal["ASC", "DESC"] | str
    numeric: bool
    additional_properties: dict[str, _Any]

class OutboundMessagingWhatsappCampaignConfigChangeEmailConfig(_Model):
    email_columns: list[str]
    content_template: OutboundMessagingWhatsappCampaignConfigChangeResponseRef
    from_address: OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress
    reply_to_address: OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress

class OutboundMessagingWhatsappCampaignConfigChangeErrorDetail(_Model):
    error: str
    details: str

class OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress(_Model):
    friendly_name: str
    local_part: str
    domain: OutboundMessagingWhatsappCampaignConfigChangeUriReference

class OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef(_Model):
    id: str

class OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaign(_Model):
    campaign_status: _Literal["on", "off", "complete", "stopping", "invalid", "forced_off", "forced_stopping"] | str
    callable_time_set: OutboundMessagingWhatsappCampaignConfigChangeUriReference
    contact_list: OutboundMessagingWhatsappCampaignConfigChangeUriReference
    dnc_lists: list[OutboundMessagingWhatsappCampaignConfigChangeUriReference]
    contact_list_filters: list[OutboundMessagingWhatsappCampaignConfigChangeUriReference]
    always_running: bool
    contact_sorts: list[OutboundMessagingWhatsappCampaignConfigChangeContactSort]
    messages_per_minute: int
    rule_sets: list[OutboundMessagingWhatsappCampaignConfigChangeUriReference]
    sms_config: OutboundMessagingWhatsappCampaignConfigChangeSmsConfig
    email_config: OutboundMessagingWhatsappCampaignConfigChangeEmailConfig
    whats_app_config: OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig
    errors: list[OutboundMessagingWhatsappCampaignConfigChangeErrorDetail]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    division: OutboundMessagingWhatsappCampaignConfigChangeUriReference

class OutboundMessagingWhatsappCampaignConfigChangeObject(_Record): ...

class OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress(_Model):
    domain: OutboundMessagingWhatsappCampaignConfigChangeUriReference
    route: OutboundMessagingWhatsappCampaignConfigChangeUriReference

class OutboundMessagingWhatsappCampaignConfigChangeResponseRef(_Model):
    id: str

class OutboundMessagingWhatsappCampaignConfigChangeSmsConfig(_Model):
    message_column: str
    phone_column: str
    sender_sms_phone_number: OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef
    content_template: OutboundMessagingWhatsappCampaignConfigChangeResponseRef

class OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef(_Model):
    phone_number: str

class OutboundMessagingWhatsappCampaignConfigChangeUriReference(_Model):
    id: str
    name: str

class OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig(_Model):
    whats_app_columns: list[str]
    integration: OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef
    content_template: OutboundMessagingWhatsappCampaignConfigChangeResponseRef

class OutboundMessagingWhatsappCampaignProgressEventCampaignProgress(_Model):
    campaign: OutboundMessagingWhatsappCampaignProgressEventUriReference
    number_of_contacts_called: float
    number_of_contacts_messaged: float
    total_number_of_contacts: float
    percentage: int
    number_of_contacts_skipped: dict[str, int]
    additional_properties: dict[str, _Any]

class OutboundMessagingWhatsappCampaignProgressEventObject(_Record): ...

class OutboundMessagingWhatsappCampaignProgressEventUriReference(_Model):
    id: str
    name: str

class OutboundOnlySetting(_Model):
    outbound: _Literal["Enabled", "Disabled"] | str

class OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEvent(_Model):
    event_time: int
    voice_attributes: OutboundPreviewCampaignPostContactVoiceAttributes
    wrapup_code: str
    outbound_campaign_id: str
    dialing_mode: _Literal["UNKNOWN", "PREVIEW", "POWER", "PREDICTIVE", "AGENTLESS", "EXTERNAL", "PROGRESSIVE"] | str
    agent_script_id: str
    division_id: str
    outbound_contact_list_id: str
    outbound_contact_list_filter_id: str
    outbound_queue_id: str
    outbound_contact_id: str
    is_campaign_always_running: bool
    is_campaign_skill_based: bool
    is_campaign_dynamic_sorting: bool
    is_campaign_dynamic_filtering: bool
    outbound_campaign_health_mask: int
    is_re_call: bool
    scheduled_date_time: str
    conversation_id: str
    is_right_party_contact: bool
    call_analysis_disposition: str
    agent_id: str
    is_preview_auto_ended: bool

class OutboundPreviewCampaignPostContactVoiceAttributes(_Model):
    contact_phone_number: str
    contact_phone_type: _Literal["UNKNOWN", "CELL", "DAYTIME", "EVENING", "HOME", "WORK"] | str
    caller_id_phone_number: str
    caller_id_name: str
    agent_owned_column_name: str
    preview_mode_column_name: str
    is_delivered_as_preview: bool

class OutboundPreviewCampaignPreContactOutboundPreviewCampaignPreContactEvent(_Model):
    event_time: int
    voice_attributes: OutboundPreviewCampaignPreContactVoiceAttributes
    wrapup_code: str
    outbound_campaign_id: str
    dialing_mode: _Literal["UNKNOWN", "PREVIEW", "POWER", "PREDICTIVE", "AGENTLESS", "EXTERNAL", "PROGRESSIVE"] | str
    agent_script_id: str
    division_id: str
    outbound_contact_list_id: str
    outbound_contact_list_filter_id: str
    outbound_queue_id: str
    outbound_contact_id: str
    is_campaign_always_running: bool
    is_campaign_skill_based: bool
    is_campaign_dynamic_sorting: bool
    is_campaign_dynamic_filtering: bool
    outbound_campaign_health_mask: int
    is_re_call: bool
    scheduled_date_time: str
    is_final: bool
    conversation_id: str

class OutboundPreviewCampaignPreContactVoiceAttributes(_Model):
    contact_phone_number: str
    contact_phone_type: _Literal["UNKNOWN", "CELL", "DAYTIME", "EVENING", "HOME", "WORK"] | str
    caller_id_phone_number: str
    caller_id_name: str
    agent_owned_column_name: str
    preview_mode_column_name: str
    is_delivered_as_preview: bool

class OutboundVoiceCampaignPostContactOutboundVoiceCampaignPostContactEvent(_Model):
    event_time: int
    voice_attributes: OutboundVoiceCampaignPostContactVoiceAttributes
    wrapup_code: str
    outbound_campaign_id: str
    dialing_mode: _Literal["UNKNOWN", "PREVIEW", "POWER", "PREDICTIVE", "AGENTLESS", "EXTERNAL", "PROGRESSIVE"] | str
    agent_script_id: str
    division_id: str
    outbound_contact_list_id: str
    outbound_contact_list_filter_id: str
    outbound_queue_id: str
    outbound_contact_id: str
    is_campaign_always_running: bool
    is_campaign_skill_based: bool
    is_campaign_dynamic_sorting: bool
    is_campaign_dynamic_filtering: bool
    outbound_campaign_health_mask: int
    is_re_call: bool
    scheduled_date_time: str
    conversation_id: str
    is_right_party_contact: bool
    call_analysis_disposition: str
    agent_id: str

class OutboundVoiceCampaignPostContactVoiceAttributes(_Model):
    contact_phone_number: str
    contact_phone_type: _Literal["UNKNOWN", "CELL", "DAYTIME", "EVENING", "HOME", "WORK"] | str
    caller_id_phone_number: str
    caller_id_name: str
    agent_owned_column_name: str
    preview_mode_column_name: str
    is_delivered_as_preview: bool

class OutboundVoiceCampaignPreContactOutboundVoiceCampaignPreContactEvent(_Model):
    event_time: int
    voice_attributes: OutboundVoiceCampaignPreContactVoiceAttributes
    wrapup_code: str
    outbound_campaign_id: str
    dialing_mode: _Literal["UNKNOWN", "PREVIEW", "POWER", "PREDICTIVE", "AGENTLESS", "EXTERNAL", "PROGRESSIVE"] | str
    agent_script_id: str
    division_id: str
    outbound_contact_list_id: str
    outbound_contact_list_filter_id: str
    outbound_queue_id: str
    outbound_contact_id: str
    is_campaign_always_running: bool
    is_campaign_skill_based: bool
    is_campaign_dynamic_sorting: bool
    is_campaign_dynamic_filtering: bool
    outbound_campaign_health_mask: int
    is_re_call: bool
    scheduled_date_time: str
    is_final: bool
    conversation_id: str

class OutboundVoiceCampaignPreContactVoiceAttributes(_Model):
    contact_phone_number: str
    contact_phone_type: _Literal["UNKNOWN", "CELL", "DAYTIME", "EVENING", "HOME", "WORK"] | str
    caller_id_phone_number: str
    caller_id_name: str
    agent_owned_column_name: str
    preview_mode_column_name: str
    is_delivered_as_preview: bool

class PagedNamespaceListing(_Record): ...

class PatchIntegrationAction(_Model):
    id: str

class PatchIntegrationActionFields(_Model):
    integration_action: PatchIntegrationAction
    request_mappings: list[RequestMapping]

class PerformancePredictionCompleteEventTopicErrorBody(_Model):
    status: int
    code: str
    message: str
    message_params: dict[str, str]

class PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification(_Model):
    schedule_id: str
    week_date: str
    download_url: str
    allocation_download_url: str
    state: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    error: PerformancePredictionCompleteEventTopicErrorBody

class PerformancePredictionRecalculationCompleteEventTopicErrorBody(_Model):
    status: int
    code: str
    message: str
    message_params: dict[str, str]

class PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification(_Model):
    operation_id: str
    download_url: str
    allocation_download_url: str
    state: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    error: PerformancePredictionRecalculationCompleteEventTopicErrorBody

class PersistentConnectionChangeTopicErrorInfo(_Model):
    text: str
    code: str
    user_message: str
    user_params: dict[str, str]
    nested_error_details: list[PersistentConnectionChangeTopicErrorInfoDetails]

class PersistentConnectionChangeTopicErrorInfoDetails(_Model):
    code: str
    user_message: str
    user_params: dict[str, str]
    hostname: str
    location: PersistentConnectionChangeTopicErrorLocation

class PersistentConnectionChangeTopicErrorLocation(_Model):
    function: str
    file_id: str
    fileID: str
    line: int

class PersistentConnectionChangeTopicPersistentConnectionChangeEvent(_Model):
    error_info: PersistentConnectionChangeTopicErrorInfo
    station_id: str
    user_id: str
    persistent_state: _Literal["UNKNOWN", "PERSISTED", "ACTIVE_CALL", "DISCONNECTED", "FAILED"] | str
    event_time: str

class PhoneChangeTopicEdgeReference(_Model):
    id: str
    name: str
    self_uri: str

class PhoneChangeTopicLineStatus(_Model):
    id: str
    reachable: bool
    address_of_record: str
    contact_addresses: list[str]
    reachable_state_time: str

class PhoneChangeTopicPhone(_Model):
    user_agent_info: PhoneChangeTopicUserAgentInfo
    id: str
    status: PhoneChangeTopicPhoneStatus
    secondary_status: PhoneChangeTopicPhoneStatus

class PhoneChangeTopicPhoneStatus(_Model):
    id: str
    operational_status: _Literal["OPERATIONAL", "DEGRADED", "OFFLINE"] | str
    edge: PhoneChangeTopicEdgeReference
    provision: PhoneChangeTopicProvisionInfo
    line_statuses: list[PhoneChangeTopicLineStatus]
    event_creation_time: str

class PhoneChangeTopicProvisionInfo(_Model):
    time: str
    source: str
    error_info: str

class PhoneChangeTopicUserAgentInfo(_Model):
    firmware_version: str
    manufacturer: str
    model: str

class PolicyCondition(_Record): ...

class PredictiveRouting(_Model):
    respect_skills: bool
    enable_conversation_score_biasing: bool

class PresenceEventOrganizationPresence(_Model):
    id: str
    system_presence: str

class PresenceEventUserPresence(_Model):
    source: str
    presence_definition: PresenceEventOrganizationPresence
    primary: bool
    message: str
    modified_date: str
    future_presence_definition: PresenceEventOrganizationPresence

class ProgramTopicLinksTestPhraseDetectedPhrase(_Model):
    found_phrase: str
    snippet: str
    confidence: int

class ProgramTopicLinksTestPhraseMatchedTranscript(_Model):
    timestamp: int
    transcript_id: str
    communication_id: str
    conversation_id: str
    media_type: _Literal["unknown", "call", "message", "email", "chat", "callback", "all"] | str
    detected_phrases: list[ProgramTopicLinksTestPhraseDetectedPhrase]

class ProgramTopicLinksTestTopicPhraseResults(_Model):
    processed_transcripts_count: int
    matched_transcripts_count: int
    matched_transcripts: list[ProgramTopicLinksTestPhraseMatchedTranscript]

class ProgramTopicLinksTopicsDefinitionsJob(_Model):
    id: str
    state: _Literal["Completed", "Running", "Failed"] | str
    test_topic_phrase_results: list[ProgramTopicLinksTestTopicPhraseResults]
    gen_ai_phrases_results: list[str]
    genAIPhrasesResults: list[str]

class PropertyDefinition(_Model):
    title: str
    description: str
    type: list[str]
    pattern: str
    format: str
    items_: Items
    properties: dict[str, PropertyDefinition]

class PublishProgramTestPhraseDetectedPhrase(_Model):
    found_phrase: str
    snippet: str
    confidence: int

class PublishProgramTestPhraseMatchedTranscript(_Model):
    timestamp: int
    transcript_id: str
    communication_id: str
    conversation_id: str
    media_type: _Literal["unknown", "call", "message", "email", "chat", "callback", "all"] | str
    detected_phrases: list[PublishProgramTestPhraseDetectedPhrase]

class PublishProgramTestTopicPhraseResults(_Model):
    processed_transcripts_count: int
    matched_transcripts_count: int
    matched_transcripts: list[PublishProgramTestPhraseMatchedTranscript]

class PublishProgramTopicsDefinitionsJob(_Model):
    id: str
    state: _Literal["Completed", "Running", "Failed"] | str
    test_topic_phrase_results: list[PublishProgramTestTopicPhraseResults]
    gen_ai_phrases_results: list[str]
    genAIPhrasesResults: list[str]

class PublishTopicTestPhraseDetectedPhrase(_Model):
    found_phrase: str
    snippet: str
    confidence: int

class PublishTopicTestPhraseMatchedTranscript(_Model):
    timestamp: int
    transcript_id: str
    communication_id: str
    conversation_id: str
    media_type: _Literal["unknown", "call", "message", "email", "chat", "callback", "all"] | str
    detected_phrases: list[PublishTopicTestPhraseDetectedPhrase]

class PublishTopicTestTopicPhraseResults(_Model):
    processed_transcripts_count: int
    matched_transcripts_count: int
    matched_transcripts: list[PublishTopicTestPhraseMatchedTranscript]

class PublishTopicTopicsDefinitionsJob(_Model):
    id: str
    state: _Literal["Completed", "Running", "Failed"] | str
    test_topic_phrase_results: list[PublishTopicTestTopicPhraseResults]
    gen_ai_phrases_results: list[str]
    genAIPhrasesResults: list[str]

class QueryDivision(_Record): ...

class QueryProcessingConfig(_Model):
    knowledge_query_processing: _Literal["ClassificationOnly", "ClassificationAndReformulation", "None"] | str

class QueryReformulationContext(_Model):
    knowledge_classification: _Literal["Unknown", "Yes", "No", "Maybe"] | str
    reformulated_query: str

class QueueConversationCallEventTopicCallConversation(_Model):
    id: str
    name: str
    participants: list[QueueConversationCallEventTopicCallMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[QueueConversationCallEventTopicConversationDivisionMembership]
    recording_state: _Literal["none", "active", "paused"] | str
    secure_pause: bool
    max_participants: int

class QueueConversationCallEventTopicCallMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: QueueConversationCallEventTopicUriReference
    queue: QueueConversationCallEventTopicUriReference
    team: QueueConversationCallEventTopicUriReference
    attributes: dict[str, str]
    error_info: QueueConversationCallEventTopicErrorBody
    script: QueueConversationCallEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: QueueConversationCallEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: QueueConversationCallEventTopicUriReference
    wrapup: QueueConversationCallEventTopicWrapup
    conversation_routing_data: QueueConversationCallEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: QueueConversationCallEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: QueueConversationCallEventTopicQueueMediaSettings
    muted: bool
    confined: bool
    recording: bool
    recording_state: _Literal["none", "active", "paused"] | str
    recorders_state: QueueConversationCallEventTopicRecordersState
    disposition: QueueConversationCallEventTopicDisposition
    transfer_source: str
    secure_pause: bool
    group: QueueConversationCallEventTopicUriReference
    ani: str
    dnis: str
    document_id: str
    monitored_participant_id: str
    coached_participant_id: str
    barged_participant_id: str
    barged_time: str
    consult_participant_id: str
    fax_status: QueueConversationCallEventTopicFaxStatus
    public_ip_address: str

class QueueConversationCallEventTopicConversationDivisionMembership(_Model):
    division: QueueConversationCallEventTopicDomainEntityRef
    entities: list[QueueConversationCallEventTopicDivisionEntityRef]

class QueueConversationCallEventTopicConversationRoutingData(_Model):
    queue: QueueConversationCallEventTopicUriReference
    language: QueueConversationCallEventTopicUriReference
    priority: int
    skills: list[QueueConversationCallEventTopicUriReference]
    scored_agents: list[QueueConversationCallEventTopicScoredAgent]
    skill_expression_id: str

class QueueConversationCallEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class QueueConversationCallEventTopicDisposition(_Model):
    name: str
    analyzer: str
    amd_timeout: QueueConversationCallEventTopicDispositionAmdTimeout
    silent_call_timeout: QueueConversationCallEventTopicDispositionSilentCallTimeout

class QueueConversationCallEventTopicDispositionAmdTimeout(_Model):
    timeout_ms: int
    timer_start_event: str
    timer_start_time: float
    timer_end_time: float

class QueueConversationCallEventTopicDispositionSilentCallTimeout(_Model):
    timeout_ms: int
    timer_start_time: float
    timer_end_time: float

class QueueConversationCallEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class QueueConversationCallEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class QueueConversationCallEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[QueueConversationCallEventTopicDetail]
    errors: list[QueueConversationCallEventTopicErrorBody]
    limit: QueueConversationCallEventTopicLimit

class QueueConversationCallEventTopicFaxStatus(_Model):
    direction: str
    expected_pages: int
    active_page: int
    lines_transmitted: int
    bytes_transmitted: int
    data_rate: int
    page_errors: int
    line_errors: int

class QueueConversationCallEventTopicJourneyAction(_Model):
    id: str
    action_map: QueueConversationCallEventTopicJourneyActionMap

class QueueConversationCallEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class QueueConversationCallEventTopicJourneyContext(_Model):
    customer: QueueConversationCallEventTopicJourneyCustomer
    customer_session: QueueConversationCallEventTopicJourneyCustomerSession
    triggering_action: QueueConversationCallEventTopicJourneyAction

class QueueConversationCallEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class QueueConversationCallEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class QueueConversationCallEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class QueueConversationCallEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class QueueConversationCallEventTopicRecordersState(_Model):
    adhoc_state: str
    customer_experience_state: str
    agent_experience_state: str
    snippet_state: str

class QueueConversationCallEventTopicScoredAgent(_Model):
    agent: QueueConversationCallEventTopicUriReference
    score: int

class QueueConversationCallEventTopicUriReference(_Model):
    id: str
    name: str

class QueueConversationCallEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class QueueConversationCallbackEventTopicCallbackConversation(_Model):
    id: str
    name: str
    participants: list[QueueConversationCallbackEventTopicCallbackMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[QueueConversationCallbackEventTopicConversationDivisionMembership]

class QueueConversationCallbackEventTopicCallbackMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: QueueConversationCallbackEventTopicUriReference
    queue: QueueConversationCallbackEventTopicUriReference
    team: QueueConversationCallbackEventTopicUriReference
    attributes: dict[str, str]
    error_info: QueueConversationCallbackEventTopicErrorBody
    script: QueueConversationCallbackEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: QueueConversationCallbackEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: QueueConversationCallbackEventTopicUriReference
    wrapup: QueueConversationCallbackEventTopicWrapup
    conversation_routing_data: QueueConversationCallbackEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: QueueConversationCallbackEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: QueueConversationCallbackEventTopicQueueMediaSettings
    outbound_preview: QueueConversationCallbackEventTopicDialerPreview
    voicemail: QueueConversationCallbackEventTopicVoicemail
    callback_numbers: list[str]
    callback_user_name: str
    skip_enabled: bool
    external_campaign: bool
    timeout_seconds: int
    callback_scheduled_time: str
    automated_callback_config_id: str

class QueueConversationCallbackEventTopicConversationDivisionMembership(_Model):
    division: QueueConversationCallbackEventTopicDomainEntityRef
    entities: list[QueueConversationCallbackEventTopicDivisionEntityRef]

class QueueConversationCallbackEventTopicConversationRoutingData(_Model):
    queue: QueueConversationCallbackEventTopicUriReference
    language: QueueConversationCallbackEventTopicUriReference
    priority: int
    skills: list[QueueConversationCallbackEventTopicUriReference]
    scored_agents: list[QueueConversationCallbackEventTopicScoredAgent]
    skill_expression_id: str

class QueueConversationCallbackEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class QueueConversationCallbackEventTopicDialerPreview(_Model):
    id: str
    contact_id: str
    contact_list_id: str
    campaign_id: str
    phone_number_columns: list[QueueConversationCallbackEventTopicPhoneNumberColumn]

class QueueConversationCallbackEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class QueueConversationCallbackEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class QueueConversationCallbackEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[QueueConversationCallbackEventTopicDetail]
    errors: list[QueueConversationCallbackEventTopicErrorBody]
    limit: QueueConversationCallbackEventTopicLimit

class QueueConversationCallbackEventTopicJourneyAction(_Model):
    id: str
    action_map: QueueConversationCallbackEventTopicJourneyActionMap

class QueueConversationCallbackEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class QueueConversationCallbackEventTopicJourneyContext(_Model):
    customer: QueueConversationCallbackEventTopicJourneyCustomer
    customer_session: QueueConversationCallbackEventTopicJourneyCustomerSession
    triggering_action: QueueConversationCallbackEventTopicJourneyAction

class QueueConversationCallbackEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class QueueConversationCallbackEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class QueueConversationCallbackEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class QueueConversationCallbackEventTopicPhoneNumberColumn(_Model):
    column_name: str
    type: str

class QueueConversationCallbackEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class QueueConversationCallbackEventTopicScoredAgent(_Model):
    agent: QueueConversationCallbackEventTopicUriReference
    score: int

class QueueConversationCallbackEventTopicUriReference(_Model):
    id: str
    name: str

class QueueConversationCallbackEventTopicVoicemail(_Model):
    id: str
    upload_status: _Literal["pending", "complete", "failed", "timeout", "none"] | str

class QueueConversationCallbackEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class QueueConversationChatEventTopicChatConversation(_Model):
    id: str
    name: str
    participants: list[QueueConversationChatEventTopicChatMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[QueueConversationChatEventTopicConversationDivisionMembership]

class QueueConversationChatEventTopicChatMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: QueueConversationChatEventTopicUriReference
    queue: QueueConversationChatEventTopicUriReference
    team: QueueConversationChatEventTopicUriReference
    attributes: dict[str, str]
    error_info: QueueConversationChatEventTopicErrorBody
    script: QueueConversationChatEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: QueueConversationChatEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: QueueConversationChatEventTopicUriReference
    wrapup: QueueConversationChatEventTopicWrapup
    conversation_routing_data: QueueConversationChatEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: QueueConversationChatEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: QueueConversationChatEventTopicQueueMediaSettings
    room_id: str
    avatar_image_url: str

class QueueConversationChatEventTopicConversationDivisionMembership(_Model):
    division: QueueConversationChatEventTopicDomainEntityRef
    entities: list[QueueConversationChatEventTopicDivisionEntityRef]

class QueueConversationChatEventTopicConversationRoutingData(_Model):
    queue: QueueConversationChatEventTopicUriReference
    language: QueueConversationChatEventTopicUriReference
    priority: int
    skills: list[QueueConversationChatEventTopicUriReference]
    scored_agents: list[QueueConversationChatEventTopicScoredAgent]
    skill_expression_id: str

class QueueConversationChatEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class QueueConversationChatEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class QueueConversationChatEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class QueueConversationChatEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[QueueConversationChatEventTopicDetail]
    errors: list[QueueConversationChatEventTopicErrorBody]
    limit: QueueConversationChatEventTopicLimit

class QueueConversationChatEventTopicJourneyAction(_Model):
    id: str
    action_map: QueueConversationChatEventTopicJourneyActionMap

class QueueConversationChatEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class QueueConversationChatEventTopicJourneyContext(_Model):
    customer: QueueConversationChatEventTopicJourneyCustomer
    customer_session: QueueConversationChatEventTopicJourneyCustomerSession
    triggering_action: QueueConversationChatEventTopicJourneyAction

class QueueConversationChatEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class QueueConversationChatEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class QueueConversationChatEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class QueueConversationChatEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class QueueConversationChatEventTopicScoredAgent(_Model):
    agent: QueueConversationChatEventTopicUriReference
    score: int

class QueueConversationChatEventTopicUriReference(_Model):
    id: str
    name: str

class QueueConversationChatEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class QueueConversationCobrowseEventTopicCobrowseConversation(_Model):
    id: str
    name: str
    participants: list[QueueConversationCobrowseEventTopicCobrowseMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[QueueConversationCobrowseEventTopicConversationDivisionMembership]

class QueueConversationCobrowseEventTopicCobrowseMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: QueueConversationCobrowseEventTopicUriReference
    queue: QueueConversationCobrowseEventTopicUriReference
    team: QueueConversationCobrowseEventTopicUriReference
    attributes: dict[str, str]
    error_info: QueueConversationCobrowseEventTopicErrorBody
    script: QueueConversationCobrowseEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: QueueConversationCobrowseEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: QueueConversationCobrowseEventTopicUriReference
    wrapup: QueueConversationCobrowseEventTopicWrapup
    conversation_routing_data: QueueConversationCobrowseEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: QueueConversationCobrowseEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: QueueConversationCobrowseEventTopicQueueMediaSettings
    cobrowse_session_id: str
    cobrowse_role: str
    viewer_url: str
    provider_event_time: str
    controlling: list[str]

class QueueConversationCobrowseEventTopicConversationDivisionMembership(_Model):
    division: QueueConversationCobrowseEventTopicDomainEntityRef
    entities: list[QueueConversationCobrowseEventTopicDivisionEntityRef]

class QueueConversationCobrowseEventTopicConversationRoutingData(_Model):
    queue: QueueConversationCobrowseEventTopicUriReference
    language: QueueConversationCobrowseEventTopicUriReference
    priority: int
    skills: list[QueueConversationCobrowseEventTopicUriReference]
    scored_agents: list[QueueConversationCobrowseEventTopicScoredAgent]
    skill_expression_id: str

class QueueConversationCobrowseEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class QueueConversationCobrowseEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class QueueConversationCobrowseEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class QueueConversationCobrowseEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[QueueConversationCobrowseEventTopicDetail]
    errors: list[QueueConversationCobrowseEventTopicErrorBody]
    limit: QueueConversationCobrowseEventTopicLimit

class QueueConversationCobrowseEventTopicJourneyAction(_Model):
    id: str
    action_map: QueueConversationCobrowseEventTopicJourneyActionMap

class QueueConversationCobrowseEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class QueueConversationCobrowseEventTopicJourneyContext(_Model):
    customer: QueueConversationCobrowseEventTopicJourneyCustomer
    customer_session: QueueConversationCobrowseEventTopicJourneyCustomerSession
    triggering_action: QueueConversationCobrowseEventTopicJourneyAction

class QueueConversationCobrowseEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class QueueConversationCobrowseEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class QueueConversationCobrowseEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class QueueConversationCobrowseEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class QueueConversationCobrowseEventTopicScoredAgent(_Model):
    agent: QueueConversationCobrowseEventTopicUriReference
    score: int

class QueueConversationCobrowseEventTopicUriReference(_Model):
    id: str
    name: str

class QueueConversationCobrowseEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class QueueConversationEmailEventTopicAttachment(_Model):
    attachment_id: str
    name: str
    content_uri: str
    content_type: str
    content_length: int

class QueueConversationEmailEventTopicConversationDivisionMembership(_Model):
    division: QueueConversationEmailEventTopicDomainEntityRef
    entities: list[QueueConversationEmailEventTopicDivisionEntityRef]

class QueueConversationEmailEventTopicConversationRoutingData(_Model):
    queue: QueueConversationEmailEventTopicUriReference
    language: QueueConversationEmailEventTopicUriReference
    priority: int
    skills: list[QueueConversationEmailEventTopicUriReference]
    scored_agents: list[QueueConversationEmailEventTopicScoredAgent]
    skill_expression_id: str

class QueueConversationEmailEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class QueueConversationEmailEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class QueueConversationEmailEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class QueueConversationEmailEventTopicEmailConversation(_Model):
    id: str
    name: str
    participants: list[QueueConversationEmailEventTopicEmailMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[QueueConversationEmailEventTopicConversationDivisionMembership]

class QueueConversationEmailEventTopicEmailMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: QueueConversationEmailEventTopicUriReference
    queue: QueueConversationEmailEventTopicUriReference
    team: QueueConversationEmailEventTopicUriReference
    attributes: dict[str, str]
    error_info: QueueConversationEmailEventTopicErrorBody
    script: QueueConversationEmailEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: QueueConversationEmailEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: QueueConversationEmailEventTopicUriReference
    wrapup: QueueConversationEmailEventTopicWrapup
    conversation_routing_data: QueueConversationEmailEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: QueueConversationEmailEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: QueueConversationEmailEventTopicQueueMediaSettings
    subject: str
    messages_sent: int
    auto_generated: bool
    message_id: str
    draft_attachments: list[QueueConversationEmailEventTopicAttachment]
    spam: bool

class QueueConversationEmailEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[QueueConversationEmailEventTopicDetail]
    errors: list[QueueConversationEmailEventTopicErrorBody]
    limit: QueueConversationEmailEventTopicLimit

class QueueConversationEmailEventTopicJourneyAction(_Model):
    id: str
    action_map: QueueConversationEmailEventTopicJourneyActionMap

class QueueConversationEmailEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class QueueConversationEmailEventTopicJourneyContext(_Model):
    customer: QueueConversationEmailEventTopicJourneyCustomer
    customer_session: QueueConversationEmailEventTopicJourneyCustomerSession
    triggering_action: QueueConversationEmailEventTopicJourneyAction

class QueueConversationEmailEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class QueueConversationEmailEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class QueueConversationEmailEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class QueueConversationEmailEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class QueueConversationEmailEventTopicScoredAgent(_Model):
    agent: QueueConversationEmailEventTopicUriReference
    score: int

class QueueConversationEmailEventTopicUriReference(_Model):
    id: str
    name: str

class QueueConversationEmailEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class QueueConversationEventTopicAddress(_Model):
    name: str
    name_raw: str
    address_normalized: str
    address_raw: str
    address_displayable: str

class QueueConversationEventTopicAfterCallWork(_Model):
    state: _Literal["unknown", "skipped", "pending", "complete", "notApplicable"] | str
    start_time: str
    end_time: str

class QueueConversationEventTopicAttachment(_Model):
    attachment_id: str
    name: str
    content_uri: str
    content_type: str
    content_length: int

class QueueConversationEventTopicCall(_Model):
    id: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "uploading", "converting", "transmitting", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "uploading", "converting", "transmitting", "none"] | str
    recording: bool
    recording_state: _Literal["none", "active", "paused"] | str
    recorders_state: QueueConversationEventTopicRecordersState
    muted: bool
    confined: bool
    held: bool
    secure_pause: bool
    error_info: QueueConversationEventTopicErrorDetails
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    direction: _Literal["outbound", "inbound"] | str
    document_id: str
    self: QueueConversationEventTopicAddress
    other: QueueConversationEventTopicAddress
    provider: str
    script_id: str
    peer_id: str
    connected_time: str
    disconnected_time: str
    disconnect_reasons: list[QueueConversationEventTopicDisconnectReason]
    fax_status: QueueConversationEventTopicFaxStatus
    uui_data: str
    barged_time: str
    wrapup: QueueConversationEventTopicWrapup
    after_call_work: QueueConversationEventTopicAfterCallWork
    after_call_work_required: bool
    agent_assistant_id: str
    queue_media_settings: QueueConversationEventTopicQueueMediaSettings
    disposition: QueueConversationEventTopicDisposition
    transfer_source: str
    public_ip_address: str

class QueueConversationEventTopicCallback(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "uploading", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "uploading", "none"] | str
    id: str
    direction: _Literal["inbound", "outbound"] | str
    held: bool
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    dialer_preview: QueueConversationEventTopicDialerPreview
    voicemail: QueueConversationEventTopicVoicemail
    callback_numbers: list[str]
    callback_user_name: str
    script_id: str
    peer_id: str
    external_campaign: bool
    skip_enabled: bool
    provider: str
    timeout_seconds: int
    connected_time: str
    disconnected_time: str
    callback_scheduled_time: str
    automated_callback_config_id: str
    wrapup: QueueConversationEventTopicWrapup
    after_call_work: QueueConversationEventTopicAfterCallWork
    after_call_work_required: bool
    caller_id: str
    caller_id_name: str
    queue_media_settings: QueueConversationEventTopicQueueMediaSettings

class QueueConversationEventTopicChat(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    id: str
    provider: str
    script_id: str
    peer_id: str
    room_id: str
    avatar_image_url: str
    held: bool
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    journey_context: QueueConversationEventTopicJourneyContext
    wrapup: QueueConversationEventTopicWrapup
    after_call_work: QueueConversationEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: QueueConversationEventTopicQueueMediaSettings

class QueueConversationEventTopicCobrowse(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    id: str
    self: QueueConversationEventTopicAddress
    room_id: str
    cobrowse_session_id: str
    cobrowse_role: str
    controlling: list[str]
    viewer_url: str
    provider: str
    script_id: str
    peer_id: str
    provider_event_time: str
    connected_time: str
    disconnected_time: str
    wrapup: QueueConversationEventTopicWrapup
    after_call_work: QueueConversationEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: QueueConversationEventTopicQueueMediaSettings

class QueueConversationEventTopicConversation(_Model):
    id: str
    max_participants: int
    participants: list[QueueConversationEventTopicParticipant]
    recent_transfers: list[QueueConversationEventTopicTransferResponse]
    recording_state: str
    address: str
    external_tag: str
    utilization_label_id: str
    access_attributes: list[str]
    secure_pause: bool
    inactivity_timeout: str
    associated_conversation: QueueConversationEventTopicDomainEntityRef
    consultation_conversations: list[QueueConversationEventTopicDomainEntityRef]
    divisions: list[QueueConversationEventTopicConversationDivisionMembership]

class QueueConversationEventTopicConversationDivisionMembership(_Model):
    division: QueueConversationEventTopicDomainEntityRef
    entities: list[QueueConversationEventTopicDivisionEntityRef]

class QueueConversationEventTopicConversationRoutingData(_Model):
    queue: QueueConversationEventTopicUriReference
    language: QueueConversationEventTopicUriReference
    priority: int
    skills: list[QueueConversationEventTopicUriReference]
    scored_agents: list[QueueConversationEventTopicScoredAgent]
    skill_expression_id: str

class QueueConversationEventTopicDialerPreview(_Model):
    id: str
    contact_id: str
    contact_list_id: str
    campaign_id: str
    phone_number_columns: list[QueueConversationEventTopicPhoneNumberColumn]

class QueueConversationEventTopicDisconnectReason(_Model):
    type: _Literal["q850", "sip"] | str
    code: int
    phrase: str
    reason: str

class QueueConversationEventTopicDisposition(_Model):
    name: str
    analyzer: str
    amd_timeout: QueueConversationEventTopicDispositionAmdTimeout
    silent_call_timeout: QueueConversationEventTopicDispositionSilentCallTimeout

class QueueConversationEventTopicDispositionAmdTimeout(_Model):
    timeout_ms: int
    timer_start_event: str
    timer_start_time: float
    timer_end_time: float

class QueueConversationEventTopicDispositionSilentCallTimeout(_Model):
    timeout_ms: int
    timer_start_time: float
    timer_end_time: float

class QueueConversationEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class QueueConversationEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class QueueConversationEventTopicEmail(_Model):
    id: str
    state: _Literal["alerting", "connected", "disconnected", "none", "transmitting", "parked"] | str
    initial_state: _Literal["alerting", "connected", "disconnected", "none", "transmitting", "parked"] | str
    held: bool
    auto_generated: bool
    subject: str
    provider: str
    script_id: str
    peer_id: str
    messages_sent: int
    error_info: QueueConversationEventTopicErrorDetails
    disconnect_type: _Literal["endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    message_id: str
    direction: _Literal["outbound", "inbound"] | str
    draft_attachments: list[QueueConversationEventTopicAttachment]
    spam: bool
    wrapup: QueueConversationEventTopicWrapup
    after_call_work: QueueConversationEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: QueueConversationEventTopicQueueMediaSettings
    resume_time: str
    park_time: str

class QueueConversationEventTopicErrorDetails(_Model):
    status: int
    code: str
    message: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    uri: str

class QueueConversationEventTopicFaxStatus(_Model):
    direction: str
    expected_pages: int
    active_page: int
    lines_transmitted: int
    bytes_transmitted: int
    baud_rate: int
    page_errors: int
    line_errors: int

class QueueConversationEventTopicInternalMessage(_Model):
    id: str
    state: _Literal["alerting", "connected", "disconnected"] | str
    initial_state: _Literal["alerting", "connected", "disconnected"] | str
    provider: str
    peer_id: str
    disconnect_type: _Literal["client", "system", "peer", "transfer"] | str
    connected_time: str
    disconnected_time: str
    target_user_id: str
    source_user_id: str
    to_address: QueueConversationEventTopicAddress
    from_address: QueueConversationEventTopicAddress
    messages: list[QueueConversationEventTopicInternalMessageDetails]

class QueueConversationEventTopicInternalMessageDetails(_Model):
    message_id: str
    message_time: str

class QueueConversationEventTopicJourneyAction(_Model):
    id: str
    action_map: QueueConversationEventTopicJourneyActionMap

class QueueConversationEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class QueueConversationEventTopicJourneyContext(_Model):
    customer: QueueConversationEventTopicJourneyCustomer
    customer_session: QueueConversationEventTopicJourneyCustomerSession
    triggering_action: QueueConversationEventTopicJourneyAction

class QueueConversationEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class QueueConversationEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class QueueConversationEventTopicMessage(_Model):
    id: str
    state: _Literal["alerting", "connected", "disconnected", "parked"] | str
    initial_state: _Literal["alerting", "connected", "disconnected", "parked"] | str
    direction: _Literal["outbound", "inbound"] | str
    held: bool
    error_info: QueueConversationEventTopicErrorDetails
    provider: str
    script_id: str
    peer_id: str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    to_address: QueueConversationEventTopicAddress
    from_address: QueueConversationEventTopicAddress
    messages: list[QueueConversationEventTopicMessageDetails]
    messages_transcript_uri: str
    type: _Literal["unknown", "sms", "twitter", "facebook", "line", "viber", "wechat", "whatsapp", "telegram", "kakao", "webmessaging", "open", "instagram", "apple"] | str
    recipient_country: str
    recipient_type: str
    journey_context: QueueConversationEventTopicJourneyContext
    wrapup: QueueConversationEventTopicWrapup
    after_call_work: QueueConversationEventTopicAfterCallWork
    after_call_work_required: bool
    agent_assistant_id: str
    engagement_source: str
    byo_sms_integration_id: str
    queue_media_settings: QueueConversationEventTopicQueueMediaSettings
    resume_time: str
    park_time: str

class QueueConversationEventTopicMessageDetails(_Model):
    message_id: str
    message_time: str
    message_status: _Literal["queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published"] | str
    message_segment_count: int
    media: list[QueueConversationEventTopicMessageMedia]
    error_info: QueueConversationEventTopicErrorDetails
    stickers: list[QueueConversationEventTopicMessageSticker]
    message_metadata: QueueConversationEventTopicMessageMetadata
    social_visibility: _Literal["private", "public"] | str

class QueueConversationEventTopicMessageMedia(_Model):
    url: str
    media_type: str
    content_length_bytes: int
    name: str
    id: str

class QueueConversationEventTopicMessageMetadata(_Model):
    type: str
    events: list[QueueConversationEventTopicMessageMetadataEvent]
    content: list[QueueConversationEventTopicMessageMetadataContent]

class QueueConversationEventTopicMessageMetadataContent(_Model):
    content_type: str
    sub_type: str

class QueueConversationEventTopicMessageMetadataEvent(_Model):
    event_type: str
    sub_type: str

class QueueConversationEventTopicMessageSticker(_Model):
    url: str
    id: str

class QueueConversationEventTopicParticipant(_Model):
    id: str
    connected_time: str
    end_time: str
    user_id: str
    external_contact_id: str
    external_contact_initial_division_id: str
    external_organization_id: str
    name: str
    queue_id: str
    group_id: str
    team_id: str
    purpose: str
    consult_participant_id: str
    address: str
    wrapup_required: bool
    wrapup_expected: bool
    wrapup_prompt: str
    wrapup_timeout_ms: int
    wrapup: QueueConversationEventTopicWrapup
    start_acw_time: str
    end_acw_time: str
    conversation_routing_data: QueueConversationEventTopicConversationRoutingData
    alerting_timeout_ms: int
    monitored_participant_id: str
    screen_monitored_participant_id: str
    coached_participant_id: str
    barged_participant_id: str
    media_roles: list[str]
    screen_recording_state: _Literal["requested", "active", "paused", "stopped", "error", "timeout"] | str
    flagged_reason: str
    attributes: dict[str, str]
    calls: list[QueueConversationEventTopicCall]
    callbacks: list[QueueConversationEventTopicCallback]
    chats: list[QueueConversationEventTopicChat]
    cobrowsesessions: list[QueueConversationEventTopicCobrowse]
    emails: list[QueueConversationEventTopicEmail]
    messages: list[QueueConversationEventTopicMessage]
    internal_messages: list[QueueConversationEventTopicInternalMessage]
    screen_monitorings: list[QueueConversationEventTopicScreenMonitoring]
    screenshares: list[QueueConversationEventTopicScreenShare]
    social_expressions: list[QueueConversationEventTopicSocialExpression]
    videos: list[QueueConversationEventTopicVideo]
    workflow: QueueConversationEventTopicWorkflow

class QueueConversationEventTopicPhoneNumberColumn(_Model):
    column_name: str
    type: str

class QueueConversationEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class QueueConversationEventTopicRecordersState(_Model):
    adhoc_state: str
    customer_experience_state: str
    agent_experience_state: str
    snippet_state: str

class QueueConversationEventTopicScoredAgent(_Model):
    agent: QueueConversationEventTopicUriReference
    score: int

class QueueConversationEventTopicScreenMonitoring(_Model):
    id: str
    state: _Literal["none", "connected", "disconnected"] | str
    initial_state: _Literal["none", "connected", "disconnected"] | str
    provider: str
    disconnect_type: _Literal["system"] | str
    connected_time: str
    disconnected_time: str
    target_user_id: str
    screen_monitoring_id: str
    monitoring_type: _Literal["Unknown", "AgentLevel", "ConversationLevel"] | str
    count: int

class QueueConversationEventTopicScreenShare(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    self: QueueConversationEventTopicAddress
    id: str
    context: str
    sharing: bool
    provider: str
    script_id: str
    peer_id: str
    peer_count: int
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    connected_time: str
    disconnected_time: str
    wrapup: QueueConversationEventTopicWrapup
    after_call_work: QueueConversationEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: QueueConversationEventTopicQueueMediaSettings

class QueueConversationEventTopicSocialExpression(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    id: str
    social_media_id: str
    social_media_hub: str
    social_user_name: str
    preview_text: str
    recording_id: str
    held: bool
    provider: str
    script_id: str
    peer_id: str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    wrapup: QueueConversationEventTopicWrapup
    after_call_work: QueueConversationEventTopicAfterCallWork
    after_call_work_required: bool

class QueueConversationEventTopicTransferDestination(_Model):
    user_id: str
    address: str

class QueueConversationEventTopicTransferInitiator(_Model):
    user_id: str

class QueueConversationEventTopicTransferModifedBy(_Model):
    id: str
    self_uri: str

class QueueConversationEventTopicTransferResponse(_Model):
    id: str
    state: _Literal["pending", "active", "complete", "canceled", "failed", "timeout", "unknown"] | str
    date_issued: str
    initiator: QueueConversationEventTopicTransferInitiator
    modified_by: QueueConversationEventTopicTransferModifedBy
    destination: QueueConversationEventTopicTransferDestination
    transfer_type: _Literal["attended", "unattended"] | str

class QueueConversationEventTopicUriReference(_Model):
    id: str
    name: str

class QueueConversationEventTopicVideo(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    self: QueueConversationEventTopicAddress
    id: str
    context: str
    audio_muted: bool
    video_muted: bool
    sharing_screen: bool
    peer_count: int
    provider: str
    script_id: str
    peer_id: str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    connected_time: str
    disconnected_time: str
    msids: list[str]
    wrapup: QueueConversationEventTopicWrapup
    after_call_work: QueueConversationEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: QueueConversationEventTopicQueueMediaSettings

class QueueConversationEventTopicVoicemail(_Model):
    id: str
    upload_status: _Literal["pending", "complete", "failed", "timeout", "none"] | str

class QueueConversationEventTopicWorkflow(_Model):
    workflow_id: str

class QueueConversationEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class QueueConversationMessageEventTopicConversationDivisionMembership(_Model):
    division: QueueConversationMessageEventTopicDomainEntityRef
    entities: list[QueueConversationMessageEventTopicDivisionEntityRef]

class QueueConversationMessageEventTopicConversationRoutingData(_Model):
    queue: QueueConversationMessageEventTopicUriReference
    language: QueueConversationMessageEventTopicUriReference
    priority: int
    skills: list[QueueConversationMessageEventTopicUriReference]
    scored_agents: list[QueueConversationMessageEventTopicScoredAgent]
    skill_expression_id: str

class QueueConversationMessageEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class QueueConversationMessageEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class QueueConversationMessageEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class QueueConversationMessageEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[QueueConversationMessageEventTopicDetail]
    errors: list[QueueConversationMessageEventTopicErrorBody]
    limit: QueueConversationMessageEventTopicLimit

class QueueConversationMessageEventTopicErrorDetails(_Model):
    status: int
    code: str
    message: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    uri: str

class QueueConversationMessageEventTopicJourneyAction(_Model):
    id: str
    action_map: QueueConversationMessageEventTopicJourneyActionMap

class QueueConversationMessageEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class QueueConversationMessageEventTopicJourneyContext(_Model):
    customer: QueueConversationMessageEventTopicJourneyCustomer
    customer_session: QueueConversationMessageEventTopicJourneyCustomerSession
    triggering_action: QueueConversationMessageEventTopicJourneyAction

class QueueConversationMessageEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class QueueConversationMessageEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class QueueConversationMessageEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class QueueConversationMessageEventTopicMessageConversation(_Model):
    id: str
    name: str
    participants: list[QueueConversationMessageEventTopicMessageMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[QueueConversationMessageEventTopicConversationDivisionMembership]

class QueueConversationMessageEventTopicMessageDetails(_Model):
    message: QueueConversationMessageEventTopicUriReference
    message_time: str
    message_segment_count: int
    message_status: _Literal["queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published"] | str
    media: list[QueueConversationMessageEventTopicMessageMedia]
    stickers: list[QueueConversationMessageEventTopicMessageSticker]
    error_info: QueueConversationMessageEventTopicErrorDetails
    message_metadata: QueueConversationMessageEventTopicMessageMetadata
    social_visibility: _Literal["private", "public"] | str

class QueueConversationMessageEventTopicMessageMedia(_Model):
    url: str
    media_type: str
    content_length_bytes: int
    name: str
    id: str

class QueueConversationMessageEventTopicMessageMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: QueueConversationMessageEventTopicUriReference
    queue: QueueConversationMessageEventTopicUriReference
    team: QueueConversationMessageEventTopicUriReference
    attributes: dict[str, str]
    error_info: QueueConversationMessageEventTopicErrorBody
    script: QueueConversationMessageEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: QueueConversationMessageEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: QueueConversationMessageEventTopicUriReference
    wrapup: QueueConversationMessageEventTopicWrapup
    conversation_routing_data: QueueConversationMessageEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: QueueConversationMessageEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: QueueConversationMessageEventTopicQueueMediaSettings
    messages: list[QueueConversationMessageEventTopicMessageDetails]
    type: _Literal["unknown", "sms", "twitter", "facebook", "line", "viber", "wechat", "whatsapp", "telegram", "kakao", "webmessaging", "open", "instagram", "apple"] | str
    recipient_country: str
    recipient_type: str
    byo_sms_integration_id: str
    engagement_source: str
    monitored_participant_id: str

class QueueConversationMessageEventTopicMessageMetadata(_Model):
    type: str
    events: list[QueueConversationMessageEventTopicMessageMetadataEvent]
    content: list[QueueConversationMessageEventTopicMessageMetadataContent]

class QueueConversationMessageEventTopicMessageMetadataContent(_Model):
    content_type: str
    sub_type: str

class QueueConversationMessageEventTopicMessageMetadataEvent(_Model):
    event_type: str
    sub_type: str

class QueueConversationMessageEventTopicMessageSticker(_Model):
    url: str
    id: str

class QueueConversationMessageEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class QueueConversationMessageEventTopicScoredAgent(_Model):
    agent: QueueConversationMessageEventTopicUriReference
    score: int

class QueueConversationMessageEventTopicUriReference(_Model):
    id: str
    name: str

class QueueConversationMessageEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class QueueConversationScreenShareEventTopicConversationDivisionMembership(_Model):
    division: QueueConversationScreenShareEventTopicDomainEntityRef
    entities: list[QueueConversationScreenShareEventTopicDivisionEntityRef]

class QueueConversationScreenShareEventTopicConversationRoutingData(_Model):
    queue: QueueConversationScreenShareEventTopicUriReference
    language: QueueConversationScreenShareEventTopicUriReference
    priority: int
    skills: list[QueueConversationScreenShareEventTopicUriReference]
    scored_agents: list[QueueConversationScreenShareEventTopicScoredAgent]
    skill_expression_id: str

class QueueConversationScreenShareEventTopicDetail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class QueueConversationScreenShareEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class QueueConversationScreenShareEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class QueueConversationScreenShareEventTopicErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[QueueConversationScreenShareEventTopicDetail]
    errors: list[QueueConversationScreenShareEventTopicErrorBody]
    limit: QueueConversationScreenShareEventTopicLimit

class QueueConversationScreenShareEventTopicJourneyAction(_Model):
    id: str
    action_map: QueueConversationScreenShareEventTopicJourneyActionMap

class QueueConversationScreenShareEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class QueueConversationScreenShareEventTopicJourneyContext(_Model):
    customer: QueueConversationScreenShareEventTopicJourneyCustomer
    customer_session: QueueConversationScreenShareEventTopicJourneyCustomerSession
    triggering_action: QueueConversationScreenShareEventTopicJourneyAction

class QueueConversationScreenShareEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class QueueConversationScreenShareEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class QueueConversationScreenShareEventTopicLimit(_Model):
    key: str
    namespace: _Literal["agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings", "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email", "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management"] | str
    value: int
    documented: bool

class QueueConversationScreenShareEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class QueueConversationScreenShareEventTopicScoredAgent(_Model):
    agent: QueueConversationScreenShareEventTopicUriReference
    score: int

class QueueConversationScreenShareEventTopicScreenShareConversation(_Model):
    id: str
    name: str
    participants: list[QueueConversationScreenShareEventTopicScreenShareMediaParticipant]
    other_media_uris: list[str]
    address: str
    utilization_label_id: str
    access_attributes: list[str]
    inactivity_timeout: str
    divisions: list[QueueConversationScreenShareEventTopicConversationDivisionMembership]

class QueueConversationScreenShareEventTopicScreenShareMediaParticipant(_Model):
    id: str
    name: str
    address: str
    start_time: str
    connected_time: str
    end_time: str
    start_hold_time: str
    purpose: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "scheduled", "parked", "none"] | str
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    held: bool
    wrapup_required: bool
    wrapup_prompt: str
    user: QueueConversationScreenShareEventTopicUriReference
    queue: QueueConversationScreenShareEventTopicUriReference
    team: QueueConversationScreenShareEventTopicUriReference
    attributes: dict[str, str]
    error_info: QueueConversationScreenShareEventTopicErrorBody
    script: QueueConversationScreenShareEventTopicUriReference
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    alerting_timeout_ms: int
    provider: str
    external_contact: QueueConversationScreenShareEventTopicUriReference
    external_contact_initial_division_id: str
    external_organization: QueueConversationScreenShareEventTopicUriReference
    wrapup: QueueConversationScreenShareEventTopicWrapup
    conversation_routing_data: QueueConversationScreenShareEventTopicConversationRoutingData
    peer: str
    screen_recording_state: str
    flagged_reason: _Literal["general"] | str
    journey_context: QueueConversationScreenShareEventTopicJourneyContext
    start_acw_time: str
    end_acw_time: str
    resume_time: str
    park_time: str
    media_roles: list[str]
    queue_media_settings: QueueConversationScreenShareEventTopicQueueMediaSettings
    context: str
    peer_count: int
    sharing: bool

class QueueConversationScreenShareEventTopicUriReference(_Model):
    id: str
    name: str

class QueueConversationScreenShareEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class QueueConversationSocialExpressionEventTopicAddress(_Model):
    name: str
    name_raw: str
    address_normalized: str
    address_raw: str
    address_displayable: str

class QueueConversationSocialExpressionEventTopicAfterCallWork(_Model):
    state: _Literal["unknown", "skipped", "pending", "complete", "notApplicable"] | str
    start_time: str
    end_time: str

class QueueConversationSocialExpressionEventTopicAttachment(_Model):
    attachment_id: str
    name: str
    content_uri: str
    content_type: str
    content_length: int

class QueueConversationSocialExpressionEventTopicCall(_Model):
    id: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "uploading", "converting", "transmitting", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "uploading", "converting", "transmitting", "none"] | str
    recording: bool
    recording_state: _Literal["none", "active", "paused"] | str
    recorders_state: QueueConversationSocialExpressionEventTopicRecordersState
    muted: bool
    confined: bool
    held: bool
    secure_pause: bool
    error_info: QueueConversationSocialExpressionEventTopicErrorDetails
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    direction: _Literal["outbound", "inbound"] | str
    document_id: str
    self: QueueConversationSocialExpressionEventTopicAddress
    other: QueueConversationSocialExpressionEventTopicAddress
    provider: str
    script_id: str
    peer_id: str
    connected_time: str
    disconnected_time: str
    disconnect_reasons: list[QueueConversationSocialExpressionEventTopicDisconnectReason]
    fax_status: QueueConversationSocialExpressionEventTopicFaxStatus
    uui_data: str
    barged_time: str
    wrapup: QueueConversationSocialExpressionEventTopicWrapup
    after_call_work: QueueConversationSocialExpressionEventTopicAfterCallWork
    after_call_work_required: bool
    agent_assistant_id: str
    queue_media_settings: QueueConversationSocialExpressionEventTopicQueueMediaSettings
    disposition: QueueConversationSocialExpressionEventTopicDisposition
    transfer_source: str
    public_ip_address: str

class QueueConversationSocialExpressionEventTopicCallback(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "uploading", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "uploading", "none"] | str
    id: str
    direction: _Literal["inbound", "outbound"] | str
    held: bool
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    dialer_preview: QueueConversationSocialExpressionEventTopicDialerPreview
    voicemail: QueueConversationSocialExpressionEventTopicVoicemail
    callback_numbers: list[str]
    callback_user_name: str
    script_id: str
    peer_id: str
    external_campaign: bool
    skip_enabled: bool
    provider: str
    timeout_seconds: int
    connected_time: str
    disconnected_time: str
    callback_scheduled_time: str
    automated_callback_config_id: str
    wrapup: QueueConversationSocialExpressionEventTopicWrapup
    after_call_work: QueueConversationSocialExpressionEventTopicAfterCallWork
    after_call_work_required: bool
    caller_id: str
    caller_id_name: str
    queue_media_settings: QueueConversationSocialExpressionEventTopicQueueMediaSettings

class QueueConversationSocialExpressionEventTopicChat(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    id: str
    provider: str
    script_id: str
    peer_id: str
    room_id: str
    avatar_image_url: str
    held: bool
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    journey_context: QueueConversationSocialExpressionEventTopicJourneyContext
    wrapup: QueueConversationSocialExpressionEventTopicWrapup
    after_call_work: QueueConversationSocialExpressionEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: QueueConversationSocialExpressionEventTopicQueueMediaSettings

class QueueConversationSocialExpressionEventTopicCobrowse(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    id: str
    self: QueueConversationSocialExpressionEventTopicAddress
    room_id: str
    cobrowse_session_id: str
    cobrowse_role: str
    controlling: list[str]
    viewer_url: str
    provider: str
    script_id: str
    peer_id: str
    provider_event_time: str
    connected_time: str
    disconnected_time: str
    wrapup: QueueConversationSocialExpressionEventTopicWrapup
    after_call_work: QueueConversationSocialExpressionEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: QueueConversationSocialExpressionEventTopicQueueMediaSettings

class QueueConversationSocialExpressionEventTopicConversation(_Model):
    id: str
    max_participants: int
    participants: list[QueueConversationSocialExpressionEventTopicParticipant]
    recent_transfers: list[QueueConversationSocialExpressionEventTopicTransferResponse]
    recording_state: str
    address: str
    external_tag: str
    utilization_label_id: str
    access_attributes: list[str]
    secure_pause: bool
    inactivity_timeout: str
    associated_conversation: QueueConversationSocialExpressionEventTopicDomainEntityRef
    consultation_conversations: list[QueueConversationSocialExpressionEventTopicDomainEntityRef]
    divisions: list[QueueConversationSocialExpressionEventTopicConversationDivisionMembership]

class QueueConversationSocialExpressionEventTopicConversationDivisionMembership(_Model):
    division: QueueConversationSocialExpressionEventTopicDomainEntityRef
    entities: list[QueueConversationSocialExpressionEventTopicDivisionEntityRef]

class QueueConversationSocialExpressionEventTopicConversationRoutingData(_Model):
    queue: QueueConversationSocialExpressionEventTopicUriReference
    language: QueueConversationSocialExpressionEventTopicUriReference
    priority: int
    skills: list[QueueConversationSocialExpressionEventTopicUriReference]
    scored_agents: list[QueueConversationSocialExpressionEventTopicScoredAgent]
    skill_expression_id: str

class QueueConversationSocialExpressionEventTopicDialerPreview(_Model):
    id: str
    contact_id: str
    contact_list_id: str
    campaign_id: str
    phone_number_columns: list[QueueConversationSocialExpressionEventTopicPhoneNumberColumn]

class QueueConversationSocialExpressionEventTopicDisconnectReason(_Model):
    type: _Literal["q850", "sip"] | str
    code: int
    phrase: str
    reason: str

class QueueConversationSocialExpressionEventTopicDisposition(_Model):
    name: str
    analyzer: str
    amd_timeout: QueueConversationSocialExpressionEventTopicDispositionAmdTimeout
    silent_call_timeout: QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout

class QueueConversationSocialExpressionEventTopicDispositionAmdTimeout(_Model):
    timeout_ms: int
    timer_start_event: str
    timer_start_time: float
    timer_end_time: float

class QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout(_Model):
    timeout_ms: int
    timer_start_time: float
    timer_end_time: float

class QueueConversationSocialExpressionEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class QueueConversationSocialExpressionEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class QueueConversationSocialExpressionEventTopicEmail(_Model):
    id: str
    state: _Literal["alerting", "connected", "disconnected", "none", "transmitting", "parked"] | str
    initial_state: _Literal["alerting", "connected", "disconnected", "none", "transmitting", "parked"] | str
    held: bool
    auto_generated: bool
    subject: str
    provider: str
    script_id: str
    peer_id: str
    messages_sent: int
    error_info: QueueConversationSocialExpressionEventTopicErrorDetails
    disconnect_type: _Literal["endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    message_id: str
    direction: _Literal["outbound", "inbound"] | str
    draft_attachments: list[QueueConversationSocialExpressionEventTopicAttachment]
    spam: bool
    wrapup: QueueConversationSocialExpressionEventTopicWrapup
    after_call_work: QueueConversationSocialExpressionEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: QueueConversationSocialExpressionEventTopicQueueMediaSettings
    resume_time: str
    park_time: str

class QueueConversationSocialExpressionEventTopicErrorDetails(_Model):
    status: int
    code: str
    message: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    uri: str

class QueueConversationSocialExpressionEventTopicFaxStatus(_Model):
    direction: str
    expected_pages: int
    active_page: int
    lines_transmitted: int
    bytes_transmitted: int
    baud_rate: int
    page_errors: int
    line_errors: int

class QueueConversationSocialExpressionEventTopicInternalMessage(_Model):
    id: str
    state: _Literal["alerting", "connected", "disconnected"] | str
    initial_state: _Literal["alerting", "connected", "disconnected"] | str
    provider: str
    peer_id: str
    disconnect_type: _Literal["client", "system", "peer", "transfer"] | str
    connected_time: str
    disconnected_time: str
    target_user_id: str
    source_user_id: str
    to_address: QueueConversationSocialExpressionEventTopicAddress
    from_address: QueueConversationSocialExpressionEventTopicAddress
    messages: list[QueueConversationSocialExpressionEventTopicInternalMessageDetails]

class QueueConversationSocialExpressionEventTopicInternalMessageDetails(_Model):
    message_id: str
    message_time: str

class QueueConversationSocialExpressionEventTopicJourneyAction(_Model):
    id: str
    action_map: QueueConversationSocialExpressionEventTopicJourneyActionMap

class QueueConversationSocialExpressionEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class QueueConversationSocialExpressionEventTopicJourneyContext(_Model):
    customer: QueueConversationSocialExpressionEventTopicJourneyCustomer
    customer_session: QueueConversationSocialExpressionEventTopicJourneyCustomerSession
    triggering_action: QueueConversationSocialExpressionEventTopicJourneyAction

class QueueConversationSocialExpressionEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class QueueConversationSocialExpressionEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class QueueConversationSocialExpressionEventTopicMessage(_Model):
    id: str
    state: _Literal["alerting", "connected", "disconnected", "parked"] | str
    initial_state: _Literal["alerting", "connected", "disconnected", "parked"] | str
    direction: _Literal["outbound", "inbound"] | str
    held: bool
    error_info: QueueConversationSocialExpressionEventTopicErrorDetails
    provider: str
    script_id: str
    peer_id: str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    to_address: QueueConversationSocialExpressionEventTopicAddress
    from_address: QueueConversationSocialExpressionEventTopicAddress
    messages: list[QueueConversationSocialExpressionEventTopicMessageDetails]
    messages_transcript_uri: str
    type: _Literal["unknown", "sms", "twitter", "facebook", "line", "viber", "wechat", "whatsapp", "telegram", "kakao", "webmessaging", "open", "instagram", "apple"] | str
    recipient_country: str
    recipient_type: str
    journey_context: QueueConversationSocialExpressionEventTopicJourneyContext
    wrapup: QueueConversationSocialExpressionEventTopicWrapup
    after_call_work: QueueConversationSocialExpressionEventTopicAfterCallWork
    after_call_work_required: bool
    agent_assistant_id: str
    engagement_source: str
    byo_sms_integration_id: str
    queue_media_settings: QueueConversationSocialExpressionEventTopicQueueMediaSettings
    resume_time: str
    park_time: str

class QueueConversationSocialExpressionEventTopicMessageDetails(_Model):
    message_id: str
    message_time: str
    message_status: _Literal["queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published"] | str
    message_segment_count: int
    media: list[QueueConversationSocialExpressionEventTopicMessageMedia]
    error_info: QueueConversationSocialExpressionEventTopicErrorDetails
    stickers: list[QueueConversationSocialExpressionEventTopicMessageSticker]
    message_metadata: QueueConversationSocialExpressionEventTopicMessageMetadata
    social_visibility: _Literal["private", "public"] | str

class QueueConversationSocialExpressionEventTopicMessageMedia(_Model):
    url: str
    media_type: str
    content_length_bytes: int
    name: str
    id: str

class QueueConversationSocialExpressionEventTopicMessageMetadata(_Model):
    type: str
    events: list[QueueConversationSocialExpressionEventTopicMessageMetadataEvent]
    content: list[QueueConversationSocialExpressionEventTopicMessageMetadataContent]

class QueueConversationSocialExpressionEventTopicMessageMetadataContent(_Model):
    content_type: str
    sub_type: str

class QueueConversationSocialExpressionEventTopicMessageMetadataEvent(_Model):
    event_type: str
    sub_type: str

class QueueConversationSocialExpressionEventTopicMessageSticker(_Model):
    url: str
    id: str

class QueueConversationSocialExpressionEventTopicParticipant(_Model):
    id: str
    connected_time: str
    end_time: str
    user_id: str
    external_contact_id: str
    external_contact_initial_division_id: str
    external_organization_id: str
    name: str
    queue_id: str
    group_id: str
    team_id: str
    purpose: str
    consult_participant_id: str
    address: str
    wrapup_required: bool
    wrapup_expected: bool
    wrapup_prompt: str
    wrapup_timeout_ms: int
    wrapup: QueueConversationSocialExpressionEventTopicWrapup
    start_acw_time: str
    end_acw_time: str
    conversation_routing_data: QueueConversationSocialExpressionEventTopicConversationRoutingData
    alerting_timeout_ms: int
    monitored_participant_id: str
    screen_monitored_participant_id: str
    coached_participant_id: str
    barged_participant_id: str
    media_roles: list[str]
    screen_recording_state: _Literal["requested", "active", "paused", "stopped", "error", "timeout"] | str
    flagged_reason: str
    attributes: dict[str, str]
    calls: list[QueueConversationSocialExpressionEventTopicCall]
    callbacks: list[QueueConversationSocialExpressionEventTopicCallback]
    chats: list[QueueConversationSocialExpressionEventTopicChat]
    cobrowsesessions: list[QueueConversationSocialExpressionEventTopicCobrowse]
    emails: list[QueueConversationSocialExpressionEventTopicEmail]
    messages: list[QueueConversationSocialExpressionEventTopicMessage]
    internal_messages: list[QueueConversationSocialExpressionEventTopicInternalMessage]
    screen_monitorings: list[QueueConversationSocialExpressionEventTopicScreenMonitoring]
    screenshares: list[QueueConversationSocialExpressionEventTopicScreenShare]
    social_expressions: list[QueueConversationSocialExpressionEventTopicSocialExpression]
    videos: list[QueueConversationSocialExpressionEventTopicVideo]
    workflow: QueueConversationSocialExpressionEventTopicWorkflow

class QueueConversationSocialExpressionEventTopicPhoneNumberColumn(_Model):
    column_name: str
    type: str

class QueueConversationSocialExpressionEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class QueueConversationSocialExpressionEventTopicRecordersState(_Model):
    adhoc_state: str
    customer_experience_state: str
    agent_experience_state: str
    snippet_state: str

class QueueConversationSocialExpressionEventTopicScoredAgent(_Model):
    agent: QueueConversationSocialExpressionEventTopicUriReference
    score: int

class QueueConversationSocialExpressionEventTopicScreenMonitoring(_Model):
    id: str
    state: _Literal["none", "connected", "disconnected"] | str
    initial_state: _Literal["none", "connected", "disconnected"] | str
    provider: str
    disconnect_type: _Literal["system"] | str
    connected_time: str
    disconnected_time: str
    target_user_id: str
    screen_monitoring_id: str
    monitoring_type: _Literal["Unknown", "AgentLevel", "ConversationLevel"] | str
    count: int

class QueueConversationSocialExpressionEventTopicScreenShare(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    self: QueueConversationSocialExpressionEventTopicAddress
    id: str
    context: str
    sharing: bool
    provider: str
    script_id: str
    peer_id: str
    peer_count: int
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    connected_time: str
    disconnected_time: str
    wrapup: QueueConversationSocialExpressionEventTopicWrapup
    after_call_work: QueueConversationSocialExpressionEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: QueueConversationSocialExpressionEventTopicQueueMediaSettings

class QueueConversationSocialExpressionEventTopicSocialExpression(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    id: str
    social_media_id: str
    social_media_hub: str
    social_user_name: str
    preview_text: str
    recording_id: str
    held: bool
    provider: str
    script_id: str
    peer_id: str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    wrapup: QueueConversationSocialExpressionEventTopicWrapup
    after_call_work: QueueConversationSocialExpressionEventTopicAfterCallWork
    after_call_work_required: bool

class QueueConversationSocialExpressionEventTopicTransferDestination(_Model):
    user_id: str
    address: str

class QueueConversationSocialExpressionEventTopicTransferInitiator(_Model):
    user_id: str

class QueueConversationSocialExpressionEventTopicTransferModifedBy(_Model):
    id: str
    self_uri: str

class QueueConversationSocialExpressionEventTopicTransferResponse(_Model):
    id: str
    state: _Literal["pending", "active", "complete", "canceled", "failed", "timeout", "unknown"] | str
    date_issued: str
    initiator: QueueConversationSocialExpressionEventTopicTransferInitiator
    modified_by: QueueConversationSocialExpressionEventTopicTransferModifedBy
    destination: QueueConversationSocialExpressionEventTopicTransferDestination
    transfer_type: _Literal["attended", "unattended"] | str

class QueueConversationSocialExpressionEventTopicUriReference(_Model):
    id: str
    name: str

class QueueConversationSocialExpressionEventTopicVideo(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    self: QueueConversationSocialExpressionEventTopicAddress
    id: str
    context: str
    audio_muted: bool
    video_muted: bool
    sharing_screen: bool
    peer_count: int
    provider: str
    script_id: str
    peer_id: str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    connected_time: str
    disconnected_time: str
    msids: list[str]
    wrapup: QueueConversationSocialExpressionEventTopicWrapup
    after_call_work: QueueConversationSocialExpressionEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: QueueConversationSocialExpressionEventTopicQueueMediaSettings

class QueueConversationSocialExpressionEventTopicVoicemail(_Model):
    id: str
    upload_status: _Literal["pending", "complete", "failed", "timeout", "none"] | str

class QueueConversationSocialExpressionEventTopicWorkflow(_Model):
    workflow_id: str

class QueueConversationSocialExpressionEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class QueueConversationVideoEventTopicAddress(_Model):
    name: str
    name_raw: str
    address_normalized: str
    address_raw: str
    address_displayable: str

class QueueConversationVideoEventTopicAfterCallWork(_Model):
    state: _Literal["unknown", "skipped", "pending", "complete", "notApplicable"] | str
    start_time: str
    end_time: str

class QueueConversationVideoEventTopicAttachment(_Model):
    attachment_id: str
    name: str
    content_uri: str
    content_type: str
    content_length: int

class QueueConversationVideoEventTopicCall(_Model):
    id: str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "uploading", "converting", "transmitting", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "uploading", "converting", "transmitting", "none"] | str
    recording: bool
    recording_state: _Literal["none", "active", "paused"] | str
    recorders_state: QueueConversationVideoEventTopicRecordersState
    muted: bool
    confined: bool
    held: bool
    secure_pause: bool
    error_info: QueueConversationVideoEventTopicErrorDetails
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    direction: _Literal["outbound", "inbound"] | str
    document_id: str
    self: QueueConversationVideoEventTopicAddress
    other: QueueConversationVideoEventTopicAddress
    provider: str
    script_id: str
    peer_id: str
    connected_time: str
    disconnected_time: str
    disconnect_reasons: list[QueueConversationVideoEventTopicDisconnectReason]
    fax_status: QueueConversationVideoEventTopicFaxStatus
    uui_data: str
    barged_time: str
    wrapup: QueueConversationVideoEventTopicWrapup
    after_call_work: QueueConversationVideoEventTopicAfterCallWork
    after_call_work_required: bool
    agent_assistant_id: str
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings
    disposition: QueueConversationVideoEventTopicDisposition
    transfer_source: str
    public_ip_address: str

class QueueConversationVideoEventTopicCallback(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "uploading", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "uploading", "none"] | str
    id: str
    direction: _Literal["inbound", "outbound"] | str
    held: bool
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    dialer_preview: QueueConversationVideoEventTopicDialerPreview
    voicemail: QueueConversationVideoEventTopicVoicemail
    callback_numbers: list[str]
    callback_user_name: str
    script_id: str
    peer_id: str
    external_campaign: bool
    skip_enabled: bool
    provider: str
    timeout_seconds: int
    connected_time: str
    disconnected_time: str
    callback_scheduled_time: str
    automated_callback_config_id: str
    wrapup: QueueConversationVideoEventTopicWrapup
    after_call_work: QueueConversationVideoEventTopicAfterCallWork
    after_call_work_required: bool
    caller_id: str
    caller_id_name: str
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings

class QueueConversationVideoEventTopicChat(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    id: str
    provider: str
    script_id: str
    peer_id: str
    room_id: str
    avatar_image_url: str
    held: bool
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    journey_context: QueueConversationVideoEventTopicJourneyContext
    wrapup: QueueConversationVideoEventTopicWrapup
    after_call_work: QueueConversationVideoEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings

class QueueConversationVideoEventTopicCobrowse(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    id: str
    self: QueueConversationVideoEventTopicAddress
    room_id: str
    cobrowse_session_id: str
    cobrowse_role: str
    controlling: list[str]
    viewer_url: str
    provider: str
    script_id: str
    peer_id: str
    provider_event_time: str
    connected_time: str
    disconnected_time: str
    wrapup: QueueConversationVideoEventTopicWrapup
    after_call_work: QueueConversationVideoEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings

class QueueConversationVideoEventTopicConversation(_Model):
    id: str
    max_participants: int
    participants: list[QueueConversationVideoEventTopicParticipant]
    recent_transfers: list[QueueConversationVideoEventTopicTransferResponse]
    recording_state: str
    address: str
    external_tag: str
    utilization_label_id: str
    access_attributes: list[str]
    secure_pause: bool
    inactivity_timeout: str
    associated_conversation: QueueConversationVideoEventTopicDomainEntityRef
    consultation_conversations: list[QueueConversationVideoEventTopicDomainEntityRef]
    divisions: list[QueueConversationVideoEventTopicConversationDivisionMembership]

class QueueConversationVideoEventTopicConversationDivisionMembership(_Model):
    division: QueueConversationVideoEventTopicDomainEntityRef
    entities: list[QueueConversationVideoEventTopicDivisionEntityRef]

class QueueConversationVideoEventTopicConversationRoutingData(_Model):
    queue: QueueConversationVideoEventTopicUriReference
    language: QueueConversationVideoEventTopicUriReference
    priority: int
    skills: list[QueueConversationVideoEventTopicUriReference]
    scored_agents: list[QueueConversationVideoEventTopicScoredAgent]
    skill_expression_id: str

class QueueConversationVideoEventTopicDialerPreview(_Model):
    id: str
    contact_id: str
    contact_list_id: str
    campaign_id: str
    phone_number_columns: list[QueueConversationVideoEventTopicPhoneNumberColumn]

class QueueConversationVideoEventTopicDisconnectReason(_Model):
    type: _Literal["q850", "sip"] | str
    code: int
    phrase: str
    reason: str

class QueueConversationVideoEventTopicDisposition(_Model):
    name: str
    analyzer: str
    amd_timeout: QueueConversationVideoEventTopicDispositionAmdTimeout
    silent_call_timeout: QueueConversationVideoEventTopicDispositionSilentCallTimeout

class QueueConversationVideoEventTopicDispositionAmdTimeout(_Model):
    timeout_ms: int
    timer_start_event: str
    timer_start_time: float
    timer_end_time: float

class QueueConversationVideoEventTopicDispositionSilentCallTimeout(_Model):
    timeout_ms: int
    timer_start_time: float
    timer_end_time: float

class QueueConversationVideoEventTopicDivisionEntityRef(_Model):
    id: str
    self_uri: str
    date_division_updated: str

class QueueConversationVideoEventTopicDomainEntityRef(_Model):
    id: str
    self_uri: str

class QueueConversationVideoEventTopicEmail(_Model):
    id: str
    state: _Literal["alerting", "connected", "disconnected", "none", "transmitting", "parked"] | str
    initial_state: _Literal["alerting", "connected", "disconnected", "none", "transmitting", "parked"] | str
    held: bool
    auto_generated: bool
    subject: str
    provider: str
    script_id: str
    peer_id: str
    messages_sent: int
    error_info: QueueConversationVideoEventTopicErrorDetails
    disconnect_type: _Literal["endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    message_id: str
    direction: _Literal["outbound", "inbound"] | str
    draft_attachments: list[QueueConversationVideoEventTopicAttachment]
    spam: bool
    wrapup: QueueConversationVideoEventTopicWrapup
    after_call_work: QueueConversationVideoEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings
    resume_time: str
    park_time: str

class QueueConversationVideoEventTopicErrorDetails(_Model):
    status: int
    code: str
    message: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    uri: str

class QueueConversationVideoEventTopicFaxStatus(_Model):
    direction: str
    expected_pages: int
    active_page: int
    lines_transmitted: int
    bytes_transmitted: int
    baud_rate: int
    page_errors: int
    line_errors: int

class QueueConversationVideoEventTopicInternalMessage(_Model):
    id: str
    state: _Literal["alerting", "connected", "disconnected"] | str
    initial_state: _Literal["alerting", "connected", "disconnected"] | str
    provider: str
    peer_id: str
    disconnect_type: _Literal["client", "system", "peer", "transfer"] | str
    connected_time: str
    disconnected_time: str
    target_user_id: str
    source_user_id: str
    to_address: QueueConversationVideoEventTopicAddress
    from_address: QueueConversationVideoEventTopicAddress
    messages: list[QueueConversationVideoEventTopicInternalMessageDetails]

class QueueConversationVideoEventTopicInternalMessageDetails(_Model):
    message_id: str
    message_time: str

class QueueConversationVideoEventTopicJourneyAction(_Model):
    id: str
    action_map: QueueConversationVideoEventTopicJourneyActionMap

class QueueConversationVideoEventTopicJourneyActionMap(_Model):
    id: str
    version: int

class QueueConversationVideoEventTopicJourneyContext(_Model):
    customer: QueueConversationVideoEventTopicJourneyCustomer
    customer_session: QueueConversationVideoEventTopicJourneyCustomerSession
    triggering_action: QueueConversationVideoEventTopicJourneyAction

class QueueConversationVideoEventTopicJourneyCustomer(_Model):
    id: str
    id_type: str

class QueueConversationVideoEventTopicJourneyCustomerSession(_Model):
    id: str
    type: str

class QueueConversationVideoEventTopicMessage(_Model):
    id: str
    state: _Literal["alerting", "connected", "disconnected", "parked"] | str
    initial_state: _Literal["alerting", "connected", "disconnected", "parked"] | str
    direction: _Literal["outbound", "inbound"] | str
    held: bool
    error_info: QueueConversationVideoEventTopicErrorDetails
    provider: str
    script_id: str
    peer_id: str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    to_address: QueueConversationVideoEventTopicAddress
    from_address: QueueConversationVideoEventTopicAddress
    messages: list[QueueConversationVideoEventTopicMessageDetails]
    messages_transcript_uri: str
    type: _Literal["unknown", "sms", "twitter", "facebook", "line", "viber", "wechat", "whatsapp", "telegram", "kakao", "webmessaging", "open", "instagram", "apple"] | str
    recipient_country: str
    recipient_type: str
    journey_context: QueueConversationVideoEventTopicJourneyContext
    wrapup: QueueConversationVideoEventTopicWrapup
    after_call_work: QueueConversationVideoEventTopicAfterCallWork
    after_call_work_required: bool
    agent_assistant_id: str
    engagement_source: str
    byo_sms_integration_id: str
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings
    resume_time: str
    park_time: str

class QueueConversationVideoEventTopicMessageDetails(_Model):
    message_id: str
    message_time: str
    message_status: _Literal["queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published"] | str
    message_segment_count: int
    media: list[QueueConversationVideoEventTopicMessageMedia]
    error_info: QueueConversationVideoEventTopicErrorDetails
    stickers: list[QueueConversationVideoEventTopicMessageSticker]
    message_metadata: QueueConversationVideoEventTopicMessageMetadata
    social_visibility: _Literal["private", "public"] | str

class QueueConversationVideoEventTopicMessageMedia(_Model):
    url: str
    media_type: str
    content_length_bytes: int
    name: str
    id: str

class QueueConversationVideoEventTopicMessageMetadata(_Model):
    type: str
    events: list[QueueConversationVideoEventTopicMessageMetadataEvent]
    content: list[QueueConversationVideoEventTopicMessageMetadataContent]

class QueueConversationVideoEventTopicMessageMetadataContent(_Model):
    content_type: str
    sub_type: str

class QueueConversationVideoEventTopicMessageMetadataEvent(_Model):
    event_type: str
    sub_type: str

class QueueConversationVideoEventTopicMessageSticker(_Model):
    url: str
    id: str

class QueueConversationVideoEventTopicParticipant(_Model):
    id: str
    connected_time: str
    end_time: str
    user_id: str
    external_contact_id: str
    external_contact_initial_division_id: str
    external_organization_id: str
    name: str
    queue_id: str
    group_id: str
    team_id: str
    purpose: str
    consult_participant_id: str
    address: str
    wrapup_required: bool
    wrapup_expected: bool
    wrapup_prompt: str
    wrapup_timeout_ms: int
    wrapup: QueueConversationVideoEventTopicWrapup
    start_acw_time: str
    end_acw_time: str
    conversation_routing_data: QueueConversationVideoEventTopicConversationRoutingData
    alerting_timeout_ms: int
    monitored_participant_id: str
    screen_monitored_participant_id: str
    coached_participant_id: str
    barged_participant_id: str
    media_roles: list[str]
    screen_recording_state: _Literal["requested", "active", "paused", "stopped", "error", "timeout"] | str
    flagged_reason: str
    attributes: dict[str, str]
    calls: list[QueueConversationVideoEventTopicCall]
    callbacks: list[QueueConversationVideoEventTopicCallback]
    chats: list[QueueConversationVideoEventTopicChat]
    cobrowsesessions: list[QueueConversationVideoEventTopicCobrowse]
    emails: list[QueueConversationVideoEventTopicEmail]
    messages: list[QueueConversationVideoEventTopicMessage]
    internal_messages: list[QueueConversationVideoEventTopicInternalMessage]
    screen_monitorings: list[QueueConversationVideoEventTopicScreenMonitoring]
    screenshares: list[QueueConversationVideoEventTopicScreenShare]
    social_expressions: list[QueueConversationVideoEventTopicSocialExpression]
    videos: list[QueueConversationVideoEventTopicVideo]
    workflow: QueueConversationVideoEventTopicWorkflow

class QueueConversationVideoEventTopicPhoneNumberColumn(_Model):
    column_name: str
    type: str

class QueueConversationVideoEventTopicQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class QueueConversationVideoEventTopicRecordersState(_Model):
    adhoc_state: str
    customer_experience_state: str
    agent_experience_state: str
    snippet_state: str

class QueueConversationVideoEventTopicScoredAgent(_Model):
    agent: QueueConversationVideoEventTopicUriReference
    score: int

class QueueConversationVideoEventTopicScreenMonitoring(_Model):
    id: str
    state: _Literal["none", "connected", "disconnected"] | str
    initial_state: _Literal["none", "connected", "disconnected"] | str
    provider: str
    disconnect_type: _Literal["system"] | str
    connected_time: str
    disconnected_time: str
    target_user_id: str
    screen_monitoring_id: str
    monitoring_type: _Literal["Unknown", "AgentLevel", "ConversationLevel"] | str
    count: int

class QueueConversationVideoEventTopicScreenShare(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    self: QueueConversationVideoEventTopicAddress
    id: str
    context: str
    sharing: bool
    provider: str
    script_id: str
    peer_id: str
    peer_count: int
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    connected_time: str
    disconnected_time: str
    wrapup: QueueConversationVideoEventTopicWrapup
    after_call_work: QueueConversationVideoEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings

class QueueConversationVideoEventTopicSocialExpression(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    id: str
    social_media_id: str
    social_media_hub: str
    social_user_name: str
    preview_text: str
    recording_id: str
    held: bool
    provider: str
    script_id: str
    peer_id: str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    connected_time: str
    disconnected_time: str
    wrapup: QueueConversationVideoEventTopicWrapup
    after_call_work: QueueConversationVideoEventTopicAfterCallWork
    after_call_work_required: bool

class QueueConversationVideoEventTopicTransferDestination(_Model):
    user_id: str
    address: str

class QueueConversationVideoEventTopicTransferInitiator(_Model):
    user_id: str

class QueueConversationVideoEventTopicTransferModifedBy(_Model):
    id: str
    self_uri: str

class QueueConversationVideoEventTopicTransferResponse(_Model):
    id: str
    state: _Literal["pending", "active", "complete", "canceled", "failed", "timeout", "unknown"] | str
    date_issued: str
    initiator: QueueConversationVideoEventTopicTransferInitiator
    modified_by: QueueConversationVideoEventTopicTransferModifedBy
    destination: QueueConversationVideoEventTopicTransferDestination
    transfer_type: _Literal["attended", "unattended"] | str

class QueueConversationVideoEventTopicUriReference(_Model):
    id: str
    name: str

class QueueConversationVideoEventTopicVideo(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    self: QueueConversationVideoEventTopicAddress
    id: str
    context: str
    audio_muted: bool
    video_muted: bool
    sharing_screen: bool
    peer_count: int
    provider: str
    script_id: str
    peer_id: str
    disconnect_type: _Literal["endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    connected_time: str
    disconnected_time: str
    msids: list[str]
    wrapup: QueueConversationVideoEventTopicWrapup
    after_call_work: QueueConversationVideoEventTopicAfterCallWork
    after_call_work_required: bool
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings

class QueueConversationVideoEventTopicVoicemail(_Model):
    id: str
    upload_status: _Literal["pending", "complete", "failed", "timeout", "none"] | str

class QueueConversationVideoEventTopicWorkflow(_Model):
    workflow_id: str

class QueueConversationVideoEventTopicWrapup(_Model):
    code: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str

class QueueUserEventTopicObject(_Record): ...

class QueueUserEventTopicQueueMember(_Model):
    id: str
    user: QueueUserEventTopicUserReference
    queue_id: str
    joined: bool
    additional_properties: dict[str, _Any]

class QueueUserEventTopicUserReference(_Model):
    id: str

class RateLimitAggregationSort(_Model):
    name: _Literal["oRateLimitRecorded"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class RatingFilter(_Model):
    operator: _Literal["EqualTo"] | str
    values_: list[int]

class RecordingAnnotationFlow(_Model):
    name: str
    id: str

class RecordingAnnotationQueue(_Model):
    name: str
    id: str

class RecordingArchiveRestoreTopicMediaResult(_Model):
    channel_id: str
    wave_uri: str
    media_uri: str
    waveform_data: list[float]

class RecordingArchiveRestoreTopicRecording(_Model):
    id: str
    conversation_id: str
    file_state: str
    media_uris: list[RecordingArchiveRestoreTopicMediaResult]
    estimated_transcode_time_ms: int
    actual_transcode_time_ms: int

class RecordingButtonComponent(_Model):
    title: str
    actions: RecordingContentActions
    is_selected: bool

class RecordingContentActions(_Model):
    url: str
    url_target: str
    textback: str

class RecordingEventMediaResult(_Model):
    channel_id: str
    wave_uri: str
    media_uri: str
    waveform_data: list[float]

class RecordingEventRecording(_Model):
    id: str
    conversation_id: str
    file_state: str
    media_uris: list[RecordingEventMediaResult]
    estimated_transcode_time_ms: int
    actual_transcode_time_ms: int

class RecordingTranscodeCompleteTopicMediaResult(_Model):
    channel_id: str
    wave_uri: str
    media_uri: str
    waveform_data: list[float]

class RecordingTranscodeCompleteTopicRecording(_Model):
    id: str
    conversation_id: str
    file_state: str
    media_uris: list[RecordingTranscodeCompleteTopicMediaResult]
    estimated_transcode_time_ms: int
    actual_transcode_time_ms: int

class RefinementSettingEntity(_Model):
    id: str
    self_uri: str

class ReportingDataExportTopicDataExportNotification(_Model):
    id: str
    run_id: str
    name: str
    status: _Literal["SUBMITTED", "RUNNING", "CANCELLING", "CANCELLED", "COMPLETED", "COMPLETED_WITH_PARTIAL_RESULTS", "FAILED"] | str
    export_format: _Literal["CSV", "PDF"] | str
    download_url: str
    view_type: _Literal["QUEUE_PERFORMANCE_SUMMARY_VIEW", "QUEUE_PERFORMANCE_DETAIL_VIEW", "QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW", "INTERACTION_SEARCH_VIEW", "AGENT_PERFORMANCE_SUMMARY_VIEW", "AGENT_PERFORMANCE_DETAIL_VIEW", "AGENT_STATUS_SUMMARY_VIEW", "AGENT_STATUS_DETAIL_VIEW", "AGENT_EVALUATION_SUMMARY_VIEW", "AGENT_EVALUATION_DETAIL_VIEW", "AGENT_EVALUATION_ME_VIEW", "AGENT_QUEUE_DETAIL_VIEW", "AGENT_INTERACTION_DETAIL_VIEW", "ABANDON_INSIGHTS_VIEW", "SKILLS_PERFORMANCE_VIEW", "SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW", "SURVEY_FORM_PERFORMANCE_DETAIL_VIEW", "DNIS_PERFORMANCE_SUMMARY_VIEW", "DNIS_PERFORMANCE_DETAIL_VIEW", "WRAP_UP_PERFORMANCE_SUMMARY_VIEW", "AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW", "QUEUE_ACTIVITY_SUMMARY_VIEW", "QUEUE_ACTIVITY_DETAIL_VIEW", "AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW", "QUEUE_AGENT_DETAIL_VIEW", "QUEUE_INTERACTION_DETAIL_VIEW", "AGENT_SCHEDULE_DETAIL_VIEW", "IVR_PERFORMANCE_SUMMARY_VIEW", "IVR_PERFORMANCE_DETAIL_VIEW", "ANSWER_INSIGHTS_VIEW", "HANDLE_INSIGHTS_VIEW", "TALK_INSIGHTS_VIEW", "HOLD_INSIGHTS_VIEW", "ACW_INSIGHTS_VIEW", "WAIT_INSIGHTS_VIEW", "AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW", "FLOW_OUTCOME_SUMMARY_VIEW", "FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW", "FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW", "FLOW_DESTINATION_SUMMARY_VIEW", "FLOW_DESTINATION_DETAIL_VIEW", "SCHEDULED_CALLBACKS_VIEW", "CONTENT_SEARCH_VIEW", "JOURNEY_ACTION_MAP_SUMMARY_VIEW", "JOURNEY_OUTCOME_SUMMARY_VIEW", "JOURNEY_SEGMENT_SUMMARY_VIEW", "AGENT_DEVELOPMENT_DETAIL_VIEW", "AGENT_DEVELOPMENT_DETAIL_ME_VIEW", "AGENT_DEVELOPMENT_SUMMARY_VIEW", "AGENT_SCORECARD_VIEW", "AGENT_SCORECARD_ME_VIEW", "AGENT_GAMIFICATION_LEADERSHIP_VIEW", "AGENT_SCHEDULE_ME_VIEW", "BOT_PERFORMANCE_SUMMARY_VIEW", "BOT_PERFORMANCE_DETAIL_VIEW", "TOPIC_TREND_SUMMARY_VIEW", "TOPIC_TREND_DETAIL_VIEW", "ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW", "ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW", "FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW", "FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW", "AGENT_TOPIC_SUMMARY_VIEW", "AGENT_TOPIC_DETAIL_VIEW", "QUEUE_TOPIC_SUMMARY_VIEW", "QUEUE_TOPIC_DETAIL_VIEW", "FLOW_TOPIC_SUMMARY_VIEW", "FLOW_TOPIC_DETAIL_VIEW", "AGENT_INTERACTIONS_ME_VIEW", "DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW", "DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW", "AGENT_TIMELINE_SUMMARY_VIEW", "AGENT_TIMELINE_DETAIL_VIEW", "AGENT_LOGIN_LOGOUT_SUMMARY_VIEW", "AGENT_LOGIN_LOGOUT_DETAIL_VIEW", "CAMPAIGN_PERFORMANCE_SUMMARY_VIEW", "CAMPAIGN_PERFORMANCE_DETAIL_VIEW", "QUEUE_WRAPUP_DETAIL_VIEW", "CAMPAIGN_INTERACTION_DETAIL_VIEW", "CAMPAIGN_ATTEMPT_DETAIL_VIEW", "WORKITEM_PERFORMANCE_SUMMARY_VIEW", "QUEUE_ROUTING_PERFORMANCE_VIEW", "AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW", "AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW", "QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW", "QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW", "EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW", "EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW", "MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW", "MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW", "EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW", "EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW", "MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW", "MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW", "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW", "EVALUATION_PERFORMANCE_SUMMARY_VIEW", "EVALUATION_PERFORMANCE_DETAIL_VIEW", "EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW", "EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW", "CONTENT_EXPLORATION_VIEW", "CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW", "CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW"] | str
    export_error_messages_type: _Literal["FAILED_CONVERTING_EXPORT_JOB", "FAILED_NO_DATA_EXPORT_JOB_FOUND", "FAILED_GETTING_DATA_FROM_SERVICE", "FAILED_GENERATING_TEMP_FILE", "FAILED_SAVING_FILE_TO_S3", "FAILED_NOTIFYING_SKYWALKER_OF_DOWNLOAD", "FAILED_BUILDING_DOWNLOAD_URL_FROM_SKYWALKER_RESPONSE", "EXPORT_TYPE_NOT_IMPLEMENTED", "REACHED_MAXIMUM_ATTEMPT_OF_RETRY", "FAILED_LONG_RUNNING_EXPORT", "TOO_MANY_REQUESTS_FROM_AN_ORGANIZATION", "FAILED_AS_EXPORT_FILE_SIZE_IS_GREATER_THAN_10MB", "NOT_AUTHORIZED_TO_VIEW_EXPORT", "STATIC_LINK_EXPORT_FAILED", "TOO_MANY_SEARCH_CRITERIA", "SEARCH_CRITERIA_VALUES_EXCEED_LIMIT", "EXPORT_EMAIL_FILE_SIZE_EXCEEDED_LIMIT", "CIRCUIT_BREAKER_OPEN_FOR_VIEW_TYPE"] | str
    read: bool
    created_date_time: str
    modified_date_time: str
    percentage_complete: float
    email_statuses: dict[str, str]
    email_error_description: str
    schedule_expression: str
    schedule_static_link_url: str
    export_allowed_to_rerun: bool

class ReportingTurnActionAgentDetails(_Model):
    agent_id: str
    agent_name: str
    agent_version: str

class ReportingTurnBotFlowInvocationEvent(_Model):
    type: _Literal["Call", "ReturnTo", "ReturnFrom", "InitialInvoke"] | str
    action: ReportingTurnAction
    flow: ReportingTurnFlow

class ReportingTurnFlow(_Model):
    id: str
    type: _Literal["Bot", "DigitalBot", "InboundCall", "SecureCall", "InboundShortMessage"] | str
    name: str
    self_uri: str

class ReportingTurnGuardrailEvent(_Model):
    type: _Literal["Custom", "Jailbreak", "Harmful", "Inappropriate", "Unknown"] | str
    instruction: str
    violations_threshold: int
    violations_triggered: int

class ReportingTurnKnowledgeMetadata(_Model):
    knowledge_id: str
    knowledge_name: str
    search_id: str
    query: str
    retrieval_status: _Literal["Success", "Failure", "NoResults", "Timeout", "Unknown"] | str
    answer_generation_status: _Literal["Success", "Failure", "NotAttempted", "NoAnswerGenerated", "Timeout", "Unknown"] | str
    generated_answer: str
    failure_reason: _Literal["InternalError", "Unknown"] | str
    top_confidence: float
    retrieved_sources: list[KnowledgeSource]

class ReportingTurnToolCall(_Model):
    tool_id: str
    tool_name: str
    tool_type: _Literal["KnowledgeSetting", "KnowledgeBase", "DataAction", "ExternalA2AServer", "Unknown"] | str
    target_id: str
    status: _Literal["Success", "Failure", "Timeout", "Unknown"] | str
    error_text: str
    date_invoked: str
    latency_ms: int
    origin: _Literal["AvaTool", "Unknown"] | str
    knowledge_metadata: ReportingTurnKnowledgeMetadata

class ResolutionAggregationSort(_Model):
    name: _Literal["nNextContactAvoided"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification(_Model):
    id: str
    bu_id: str
    status: _Literal["Unknown", "Draft", "Locked", "Scheduled", "Optimized", "Open", "Closed", "Processed", "Published"] | str
    bid_type: _Literal["Unknown", "WorkPlanBid", "ScheduleBid"] | str

class ScheduleVisibilityRange(_Model):
    end_date: str
    end_business_unit_date: str

class SchedulingTestingOptionsRequest(_Model):
    fast_scheduling: bool
    delay_scheduling: bool
    fail_scheduling: bool
    populate_warnings: bool
    populate_deprecated_warnings: bool

class ScimError(_Model):
    schemas: list[str]
    status: str
    scim_type: _Literal["invalidFilter", "tooMany", "uniqueness", "mutability", "invalidSyntax", "invalidPath", "noTarget", "invalidValue", "invalidVers", "sensitive"] | str
    detail: str

class SelectedCustomCalculationColumns(_Model):
    custom_calculation: AddressableEntityRef
    restricted: bool
    soft_deleted: bool

class SessionPlanningGroups(_Model):
    download_url: str

class SetWrapperAssignmentEffectiveDateRange(_Model):
    values_: list[AssignmentEffectiveDateRange]

class SocialMediaEngagement(_Record): ...

class SocialMediaQuerySort(_Record): ...

class SpeechTextAnalyticsSummaryLabel(_Model):
    name: str
    description: str
    type: _Literal["Unknown", "CustomerSetting"] | str

class StatEventCampaignTopicIntervalMetrics(_Model):
    interval: str
    metrics: list[StatEventCampaignTopicMetricStats]

class StatEventCampaignTopicMetricStats(_Model):
    metric: str
    qualifier: str
    stats: dict[str, float]

class StatEventCampaignTopicStatsNotification(_Model):
    group: dict[str, str]
    data: list[StatEventCampaignTopicIntervalMetrics]

class StatEventFlowOutcomeTopicIntervalMetrics(_Model):
    interval: str
    metrics: list[StatEventFlowOutcomeTopicMetricStats]

class StatEventFlowOutcomeTopicMetricStats(_Model):
    metric: str
    qualifier: str
    stats: dict[str, float]

class StatEventFlowOutcomeTopicStatsNotification(_Model):
    group: dict[str, str]
    data: list[StatEventFlowOutcomeTopicIntervalMetrics]

class StatEventFlowTopicIntervalMetrics(_Model):
    interval: str
    metrics: list[StatEventFlowTopicMetricStats]

class StatEventFlowTopicMetricStats(_Model):
    metric: str
    qualifier: str
    stats: dict[str, float]

class StatEventFlowTopicStatsNotification(_Model):
    group: dict[str, str]
    data: list[StatEventFlowTopicIntervalMetrics]

class StatEventQueueTopicIntervalMetrics(_Model):
    interval: str
    metrics: list[StatEventQueueTopicMetricStats]

class StatEventQueueTopicMetricStats(_Model):
    metric: str
    qualifier: str
    stats: dict[str, float]

class StatEventQueueTopicStatsNotification(_Model):
    group: dict[str, str]
    data: list[StatEventQueueTopicIntervalMetrics]

class StatEventUserTopicIntervalMetrics(_Model):
    interval: str
    metrics: list[StatEventUserTopicMetricStats]

class StatEventUserTopicMetricStats(_Model):
    metric: str
    qualifier: str
    stats: dict[str, float]

class StatEventUserTopicStatsNotification(_Model):
    group: dict[str, str]
    data: list[StatEventUserTopicIntervalMetrics]

class StatEventWrapUpCodeTopicIntervalMetrics(_Model):
    interval: str
    metrics: list[StatEventWrapUpCodeTopicMetricStats]

class StatEventWrapUpCodeTopicMetricStats(_Model):
    metric: str
    qualifier: str
    stats: dict[str, float]

class StatEventWrapUpCodeTopicStatsNotification(_Model):
    group: dict[str, str]
    data: list[StatEventWrapUpCodeTopicIntervalMetrics]

class StaticListValues(_Model):
    items_: list[ListItem]
    match_type: _Literal["Exact", "Semantic"] | str

class StaticListValuesAllOf(_Model):
    items_: list[ListItem]
    match_type: _Literal["Exact", "Semantic"] | str

class Subscription(_Model):
    id: str
    topic: str

class SuggestedSearchChunk(_Model):
    title: str
    uri: str
    chunk_id: str
    text: str
    confidence: float
    document: AddressableEntityRef

class SuggestionGeneratedKnowledgeAnswer(_Model):
    search_id: str
    knowledge_answer_generated: str
    suggested_search_chunks: list[SuggestedSearchChunk]

class SummaryTransferConfig(_Model):
    enabled: bool

class SurveyAggregationSort(_Model):
    name: _Literal["nSurveyErrors", "nSurveyFullResponses", "nSurveyNpsDetractors", "nSurveyNpsPromoters", "nSurveyNpsResponses", "nSurveyPartialResponses", "nSurveyQuestionGroupResponses", "nSurveyQuestionResponses", "nSurveyResponses", "nSurveysAbandoned", "nSurveysDeleted", "nSurveysExpired", "nSurveysSent", "nSurveysStarted", "nVoiceSurveys", "nWebSurveys", "oSurveyQuestionGroupScore", "oSurveyQuestionScore", "oSurveyTotalScore"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class SwapRowIndexRequest(_Model):
    source_row_id: str
    source_row_index: int
    target_row_id: str
    target_row_index: int

class SystemMessageObject(_Record): ...

class SystemMessageSystemMessage(_Model):
    channel_id: str
    system_topic_type: _Literal["no_longer_subscribed", "subscription_changed", "token_revoked"] | str
    correlation_id: str
    organization_id: str
    user_id: str
    oauth_client_id: str
    oauth_client_org_id: str
    reason: _Literal["another_channel_subscribed", "user_tokens_revoked"] | str
    message: str
    data: dict[str, _Any]

class TaskManagementAggregationSort(_Model):
    name: _Literal["nWorkitemsAcdCancelled", "nWorkitemsAcdExpired", "nWorkitemsAcdStarted", "nWorkitemsAgentTransferred", "nWorkitemsCreated", "nWorkitemsDeclined", "nWorkitemsDeleted", "nWorkitemsDisconnected", "nWorkitemsOffered", "nWorkitemsOverSla", "nWorkitemsPurged", "nWorkitemsQueueTransferred", "nWorkitemsStatusChanged", "nWorkitemsTerminated", "nWorkitemsTimedout", "nWorkitemsTransferred", "nWorkitemsWrapupAdded", "nWorkitemsWrapupRemoved", "tWorkitemsAgentFocusComplete", "tWorkitemsAlert", "tWorkitemsAnswered", "tWorkitemsDirectAnswered", "tWorkitemsFocus", "tWorkitemsFocusComplete", "tWorkitemsHandled", "tWorkitemsHeld", "tWorkitemsHeldComplete", "tWorkitemsNotResponding", "tWorkitemsParked", "tWorkitemsQueueAnswered", "tWorkitemsStatus"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class TemporalUnit(_Model):
    duration_estimated: bool
    duration: str
    time_based: bool
    date_based: bool

class TestTopicPhraseTestPhraseDetectedPhrase(_Model):
    found_phrase: str
    snippet: str
    confidence: int

class TestTopicPhraseTestPhraseMatchedTranscript(_Model):
    timestamp: int
    transcript_id: str
    communication_id: str
    conversation_id: str
    media_type: _Literal["unknown", "call", "message", "email", "chat", "callback", "all"] | str
    detected_phrases: list[TestTopicPhraseTestPhraseDetectedPhrase]

class TestTopicPhraseTestTopicPhraseResults(_Model):
    processed_transcripts_count: int
    matched_transcripts_count: int
    matched_transcripts: list[TestTopicPhraseTestPhraseMatchedTranscript]

class TestTopicPhraseTopicsDefinitionsJob(_Model):
    id: str
    state: _Literal["Completed", "Running", "Failed"] | str
    test_topic_phrase_results: list[TestTopicPhraseTestTopicPhraseResults]
    gen_ai_phrases_results: list[str]
    genAIPhrasesResults: list[str]

class TopicCriteria(_Model):
    topic_id: str
    data_ingestion_rules: list[DataIngestionRuleCriteria]

class TranscriptCategories(_Model):
    includes: list[str]
    excludes: list[str]

class TranscriptionTopicTranscriptAlternative(_Model):
    confidence: float
    offset_ms: int
    duration_ms: int
    transcript: str
    words: list[TranscriptionTopicTranscriptWord]
    decorated_transcript: str
    decorated_words: list[TranscriptionTopicTranscriptWord]

class TranscriptionTopicTranscriptResult(_Model):
    utterance_id: str
    is_final: bool
    channel: _Literal["UNKNOWN", "INTERNAL", "EXTERNAL", "BOTH"] | str
    alternatives: list[TranscriptionTopicTranscriptAlternative]
    agent_assistant_id: str
    engine_provider: str
    engine_id: str
    engine_name: str
    dialect: str
    speech_text_analytics_program_id: str
    agent_assist_enabled: bool
    voice_transcription_enabled: bool

class TranscriptionTopicTranscriptWord(_Model):
    confidence: float
    start_time_ms: int
    offset_ms: int
    duration_ms: int
    word: str

class TranscriptionTopicTranscriptionMessage(_Model):
    event_time: str
    organization_id: str
    conversation_id: str
    communication_id: str
    session_start_time_ms: int
    transcription_start_time_ms: int
    transcripts: list[TranscriptionTopicTranscriptResult]
    status: TranscriptionTopicTranscriptionRequestStatus
    speech_text_analytics_program_id: str

class TranscriptionTopicTranscriptionRequestStatus(_Model):
    offset_ms: int
    status: _Literal["UNKNOWN", "SESSION_ONGOING", "SESSION_ENDED"] | str

class TrunkInstanceTopicTrunk(_Model):
    id: str
    connected_status: TrunkInstanceTopicTrunkConnectedStatus
    options_status: list[TrunkInstanceTopicTrunkMetricsOptions]
    registers_status: list[TrunkInstanceTopicTrunkMetricsRegisters]
    ip_status: TrunkInstanceTopicTrunkMetricsNetworkTypeIp

class TrunkInstanceTopicTrunkConnectedStatus(_Model):
    connected: bool
    connected_state_time: str

class TrunkInstanceTopicTrunkErrorInfo(_Model):
    text: str
    code: str
    details: TrunkInstanceTopicTrunkErrorInfoDetails

class TrunkInstanceTopicTrunkErrorInfoDetails(_Model):
    code: str
    message: str
    hostname: str

class TrunkInstanceTopicTrunkMetricsNetworkTypeIp(_Model):
    address: str
    error_info: TrunkInstanceTopicTrunkErrorInfo

class TrunkInstanceTopicTrunkMetricsOptions(_Model):
    proxy_address: str
    option_state: bool
    option_state_time: str
    error_info: TrunkInstanceTopicTrunkErrorInfo

class TrunkInstanceTopicTrunkMetricsRegisters(_Model):
    proxy_address: str
    register_state: bool
    register_state_time: str
    error_info: TrunkInstanceTopicTrunkErrorInfo

class TrunkMetricsTopicTrunkMetrics(_Model):
    calls: TrunkMetricsTopicTrunkMetricsCalls
    event_time: str
    qos: TrunkMetricsTopicTrunkMetricsQoS
    trunk: TrunkMetricsTopicUriReference

class TrunkMetricsTopicTrunkMetricsCalls(_Model):
    inbound_call_count: int
    outbound_call_count: int

class TrunkMetricsTopicTrunkMetricsQoS(_Model):
    mismatch_count: int

class TrunkMetricsTopicUriReference(_Model):
    id: str
    name: str

class UpdateUserAssignmentsRequest(_Model):
    user_id: str
    assignments: SetWrapperAssignmentEffectiveDateRange

class UpdatedTopicObject(_Record): ...

class UpdatedTopicSystemMessage(_Model):
    channel_id: str
    system_topic_type: _Literal["no_longer_subscribed", "subscription_changed", "token_revoked"] | str
    correlation_id: str
    organization_id: str
    user_id: str
    oauth_client_id: str
    oauth_client_org_id: str
    reason: _Literal["another_channel_subscribed", "user_tokens_revoked"] | str
    message: str
    data: dict[str, _Any]

class UserAssignmentsResponse(_Model):
    user: UserReference
    assignments: list[AssignmentEffectiveDateRange]

class UserChatSettings(_Model):
    muted: bool
    mentions_only: bool
    notify_on_reactions: bool

class UserConversationsEventMediaSummary(_Model):
    contact_center: UserConversationsEventMediaSummaryDetail
    enterprise: UserConversationsEventMediaSummaryDetail

class UserConversationsEventMediaSummaryDetail(_Model):
    active: int
    acw: int

class UserConversationsEventUserConversationSummary(_Model):
    user_id: str
    call: UserConversationsEventMediaSummary
    callback: UserConversationsEventMediaSummary
    email: UserConversationsEventMediaSummary
    message: UserConversationsEventMediaSummary
    chat: UserConversationsEventMediaSummary
    social_expression: UserConversationsEventMediaSummary
    video: UserConversationsEventMediaSummary

class UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification(_Model):
    data_availability_date: str

class UserEndDetailEventTopicUserEndEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    session_id: str
    disconnect_type: _Literal["UNKNOWN", "ENDPOINT", "CLIENT", "SYSTEM", "TRANSFER", "ERROR", "PEER", "OTHER", "SPAM", "TIMEOUT", "TRANSPORT_FAILURE", "CONFERENCE_TRANSFER", "CONSULT_TRANSFER", "FORWARD_TRANSFER", "NO_ANSWER_TRANSFER", "NOT_AVAILABLE_TRANSFER", "UNCALLABLE", "DND_ENDPOINT", "DND_TRANSFER", "INACTIVITY", "SESSION_EXPIRED", "TAKEOVER"] | str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    provider: str
    direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    ani: str
    dnis: str
    address_to: str
    address_from: str
    callback_user_name: str
    callback_numbers: list[str]
    callback_scheduled_time: int
    subject: str
    message_type: _Literal["UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "INSTAGRAM", "APPLE", "LINKEDIN"] | str
    user_id: str
    division_id: str
    queue_id: str
    interacting_duration_ms: int
    held_duration_ms: int
    alerting_duration_ms: int
    contacting_duration_ms: int
    dialing_duration_ms: int
    callback_duration_ms: int
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    utilization_label: str

class UserGreetingEventGreeting(_Model):
    id: str
    name: str
    type: str
    owner_type: str
    owner: UserGreetingEventGreetingOwner
    greeting_audio_file: UserGreetingEventGreetingAudioFile
    audio_tts: str
    audioTTS: str

class UserGreetingEventGreetingAudioFile(_Model):
    duration_milliseconds: int
    size_bytes: int

class UserGreetingEventGreetingOwner(_Model):
    id: str

class UserRoutingStatusErrorInfo(_Model):
    error_code: str
    status: int
    correlation_id: str
    user_message: str
    user_params_message: str
    user_params: list[UserRoutingStatusUserParam]

class UserRoutingStatusObject(_Record): ...

class UserRoutingStatusRoutingStatus(_Model):
    status: _Literal["OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING"] | str
    start_time: str

class UserRoutingStatusUserParam(_Model):
    key: str
    value: str
    additional_properties: dict[str, _Any]

class UserRoutingStatusUserRoutingStatus(_Model):
    id: str
    routing_status: UserRoutingStatusRoutingStatus
    error_info: UserRoutingStatusErrorInfo

class UserStartDetailEventTopicUserStartEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    session_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    provider: str
    direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    ani: str
    dnis: str
    address_to: str
    address_from: str
    callback_user_name: str
    callback_numbers: list[str]
    callback_scheduled_time: int
    subject: str
    message_type: _Literal["UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "INSTAGRAM", "APPLE", "LINKEDIN"] | str
    user_id: str
    division_id: str
    queue_id: str
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    utilization_label: str

class UserStationChangeTopicUser(_Model):
    id: str

class UserStationChangeTopicUserStation(_Model):
    id: str
    name: str
    associated_user: UserStationChangeTopicUser

class UserStationChangeTopicUserStations(_Model):
    associated_station: UserStationChangeTopicUserStation

class UserTokensTopicTokenNotification(_Model):
    user: UserTokensTopicUriReference
    ip_address: str
    date_created: str
    token_expiration_date: str
    session_id: str
    client_id: str
    token_hash: str

class UserTokensTopicUriReference(_Model):
    id: str
    name: str

class UsersRuleReference(_Model):
    id: str
    self_uri: str

class V2ConversationMessageTypingEventForUserTopicConversationEventTyping(_Model):
    type: _Literal["On"] | str
    duration: int

class V2ConversationMessageTypingEventForUserTopicConversationMessageEvent(_Model):
    event_type: _Literal["CoBrowse", "Typing"] | str
    typing: V2ConversationMessageTypingEventForUserTopicConversationEventTyping

class V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel(_Model):
    id: str
    platform: _Literal["Twitter", "Facebook", "Instagram", "Line", "Whatsapp", "WebMessaging", "Open", "Sms", "Apple"] | str
    to: V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient
    from_: V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient
    time: str

class V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient(_Model):
    nickname: str
    id: str
    id_type: _Literal["Email", "Phone", "Opaque"] | str
    image: str
    first_name: str
    last_name: str
    email: str
    additional_ids: list[V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier]

class V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient(_Model):
    nickname: str
    id: str
    id_type: _Literal["Email", "Phone", "Opaque"] | str
    image: str
    first_name: str
    last_name: str
    email: str
    additional_ids: list[V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier]

class V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage(_Model):
    channel: V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel
    type: _Literal["Event"] | str
    events: list[V2ConversationMessageTypingEventForUserTopicConversationMessageEvent]
    direction: _Literal["Inbound", "Outbound"] | str

class V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier(_Model):
    type: _Literal["Deployment", "Subject", "Unknown"] | str
    value: str

class V2ConversationMessageTypingEventForUserTopicMessageData(_Model):
    conversation_id: str
    normalized_message: V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage

class V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping(_Model):
    type: _Literal["On"] | str
    duration: int

class V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent(_Model):
    event_type: _Literal["CoBrowse", "Typing"] | str
    typing: V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping

class V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel(_Model):
    id: str
    platform: _Literal["Twitter", "Facebook", "Instagram", "Line", "Whatsapp", "WebMessaging", "Open", "Sms", "Apple"] | str
    to: V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient
    from_: V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient
    time: str

class V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient(_Model):
    nickname: str
    id: str
    id_type: _Literal["Email", "Phone", "Opaque"] | str
    image: str
    first_name: str
    last_name: str
    email: str
    additional_ids: list[V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier]

class V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient(_Model):
    nickname: str
    id: str
    id_type: _Literal["Email", "Phone", "Opaque"] | str
    image: str
    first_name: str
    last_name: str
    email: str
    additional_ids: list[V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier]

class V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage(_Model):
    channel: V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel
    type: _Literal["Event"] | str
    events: list[V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent]
    direction: _Literal["Inbound", "Outbound"] | str

class V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier(_Model):
    type: _Literal["Deployment", "Subject", "Unknown"] | str
    value: str

class V2ConversationMessageTypingEventForWorkflowTopicMessageData(_Model):
    conversation_id: str
    normalized_message: V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage

class V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo(_Model):
    reason: str
    execution_id: str
    object_id: str

class V2FlowExecutionDataFlowidTopicFlowExecutionHistory(_Model):
    execution_id: str
    conversation_id: str
    division_id: str
    end_date_time: str
    endpoint: str
    errors: list[V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo]
    execution: list[V2FlowExecutionDataFlowidTopicFlowExecutionItem]
    flow_exit_reason: str
    flow_id: str
    flow_is_debug: bool
    execution_items_truncated: bool
    flow_type: str
    flow_version: str
    message_type: _Literal["unknown", "sms", "twitter", "facebook", "instagram", "line", "whatsapp", "webmessaging", "open"] | str
    invoking_context: V2FlowExecutionDataFlowidTopicInvokingContextInfo
    start_date_time: str
    warnings: list[V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo]
    execution_history_uri: str
    execution_history_uri_ttl: int

class V2FlowExecutionDataFlowidTopicFlowExecutionItem(_Model):
    object_type: str
    object_id: str
    output_path_id: str
    execution_id: str
    start_date_time: str
    error: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo
    warning: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo
    language_tag: str

class V2FlowExecutionDataFlowidTopicInvokingContextInfo(_Model):
    flow: V2FlowExecutionDataFlowidTopicInvokingFlowContext
    journey_action_map: V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext
    process_automation: V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext
    quality: V2FlowExecutionDataFlowidTopicInvokingQualityContext
    workitem: V2FlowExecutionDataFlowidTopicInvokingWorkitemContext

class V2FlowExecutionDataFlowidTopicInvokingFlowContext(_Model):
    flow_execution_id: str
    object_execution_id: str

class V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext(_Model):
    action_map_id: str
    action_id: str

class V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext(_Model):
    trigger_id: str
    trigger_name: str

class V2FlowExecutionDataFlowidTopicInvokingQualityContext(_Model):
    policy_id: str
    policy_name: str

class V2FlowExecutionDataFlowidTopicInvokingWorkitemContext(_Model):
    workitem_id: str
    workitem_name: str

class V2IntegrationPresenceEventOrganizationPresence(_Model):
    id: str
    system_presence: str

class V2IntegrationPresenceEventPresenceActivityEvent(_Model):
    user_id: str
    event_type: _Literal["UserPresenceStatusChanged", "UserPrimaryPresenceSourceChanged"] | str
    source: str
    modified_date: str
    presence_definition: V2IntegrationPresenceEventOrganizationPresence
    message: str
    current_display_source_id: str
    previous_display_source_id: str
    future_presence_definition: V2IntegrationPresenceEventOrganizationPresence

class V2MobiusAlertsTopicAddressableEntityRef(_Model):
    id: str

class V2MobiusAlertsTopicAlert(_Model):
    rule: V2MobiusAlertsTopicAlertRuleProperties
    id: str
    user_id: str
    notifications: list[V2MobiusAlertsTopicAlertNotification]
    date_start: str
    date_end: str
    conditions: V2MobiusAlertsTopicCondition
    additional_properties: dict[str, str]
    active: bool
    unread: bool
    muted: bool
    snoozed: bool
    date_muted_until: str
    date_snoozed_until: str
    action: _Literal["UNKNOWN", "CREATE", "UPDATE", "DELETE", "CLOSE", "RENOTIFY", "BULK_DELETE", "BULK_UPDATE", "UNREAD_COUNT_UPDATE"] | str
    alert_summary: V2MobiusAlertsTopicAlertSummary
    send_exiting_alarm_notification: bool

class V2MobiusAlertsTopicAlertNotification(_Model):
    recipient: V2MobiusAlertsTopicAlertNotificationRecipient
    notification_types: list[str]
    locale: str

class V2MobiusAlertsTopicAlertNotificationRecipient(_Model):
    user_id: str
    display_name: str
    contact_address: str

class V2MobiusAlertsTopicAlertRuleProperties(_Model):
    id: str
    name: str
    type: _Literal["ConversationMetrics", "UserPresence", "WorkforceManagement", "OperationalConsole", "Anomaly", "Unknown"] | str

class V2MobiusAlertsTopicAlertSummary(_Model):
    entities: list[V2MobiusAlertsTopicAlertSummaryEntity]
    conversation: V2MobiusAlertsTopicAddressableEntityRef
    metric_type: _Literal["Interval", "Instance", "Unknown"] | str
    is_team_member_rule_summary: bool
    team_member_rule_summary: bool

class V2MobiusAlertsTopicAlertSummaryEntity(_Model):
    entity_type: _Literal["Organization", "User", "Queue", "Group", "Edge", "Team", "TeamMembers"] | str
    user: V2MobiusAlertsTopicAlertingAddressableEntityRef
    group: V2MobiusAlertsTopicAlertingAddressableEntityRef
    queue: V2MobiusAlertsTopicAlertingAddressableEntityRef
    team: V2MobiusAlertsTopicAlertingAddressableEntityRef
    alerting: bool

class V2MobiusAlertsTopicAlertingAddressableEntityRef(_Model):
    id: str
    display_name: str

class V2MobiusAlertsTopicCondition(_Model):
    id: str
    clauses: list[V2MobiusAlertsTopicCondition]
    predicates: list[V2MobiusAlertsTopicConditionRulePredicate]
    type: _Literal["And", "Or", "Not", "Unknown"] | str

class V2MobiusAlertsTopicConditionRulePredicate(_Model):
    id: str
    entity: V2MobiusAlertsTopicEntityProperties
    metric: str
    metric_type: _Literal["Interval", "Instance", "Unknown"] | str
    metric_value_type: _Literal["Count", "Percentage", "Average", "Timer", "Observation", "Min", "Max", "Unknown"] | str
    value: float
    status: str
    media_type: _Literal["Voice", "Chat", "Email", "Callback", "Message", "Screenshare", "Cobrowse", "Unknown"] | str
    topic: str
    characteristic: _Literal["Unknown", "Deviation", "Score"] | str
    comparison_operator: _Literal["Gt", "Gte", "Lt", "Lte", "Eq", "Ne", "Unknown"] | str

class V2MobiusAlertsTopicEntityProperties(_Model):
    entity_type: _Literal["Organization", "User", "Queue", "Group", "Edge", "Team", "TeamMembers"] | str
    user: V2MobiusAlertsTopicAlertingAddressableEntityRef
    group: V2MobiusAlertsTopicAlertingAddressableEntityRef
    queue: V2MobiusAlertsTopicAlertingAddressableEntityRef
    team: V2MobiusAlertsTopicAlertingAddressableEntityRef

class V2MobiusRulesTopicAlertNotification(_Model):
    recipient: V2MobiusRulesTopicAlertNotificationRecipient
    notification_types: list[str]
    locale: str

class V2MobiusRulesTopicAlertNotificationRecipient(_Model):
    user_id: str
    display_name: str
    contact_address: str

class V2MobiusRulesTopicAlertingAddressableEntityRef(_Model):
    id: str
    display_name: str

class V2MobiusRulesTopicCondition(_Model):
    id: str
    clauses: list[V2MobiusRulesTopicCondition]
    predicates: list[V2MobiusRulesTopicConditionRulePredicate]
    type: _Literal["And", "Or", "Not", "Unknown"] | str

class V2MobiusRulesTopicConditionRulePredicate(_Model):
    id: str
    entity: V2MobiusRulesTopicEntityProperties
    metric: str
    metric_type: _Literal["Interval", "Instance", "Unknown"] | str
    metric_value_type: _Literal["Count", "Percentage", "Average", "Timer", "Observation", "Min", "Max", "Unknown"] | str
    value: float
    status: str
    media_type: _Literal["Voice", "Chat", "Email", "Callback", "Message", "Screenshare", "Cobrowse", "Unknown"] | str
    topic: str
    characteristic: _Literal["Unknown", "Deviation", "Score"] | str
    comparison_operator: _Literal["Gt", "Gte", "Lt", "Lte", "Eq", "Ne", "Unknown"] | str

class V2MobiusRulesTopicEntityProperties(_Model):
    entity_type: _Literal["Organization", "User", "Queue", "Group", "Edge", "Team", "TeamMembers"] | str
    user: V2MobiusRulesTopicAlertingAddressableEntityRef
    group: V2MobiusRulesTopicAlertingAddressableEntityRef
    queue: V2MobiusRulesTopicAlertingAddressableEntityRef
    team: V2MobiusRulesTopicAlertingAddressableEntityRef

class V2MobiusRulesTopicRule(_Model):
    id: str
    user_id: str
    name: str
    type: _Literal["ConversationMetrics", "UserPresence", "WorkforceManagement", "OperationalConsole", "Anomaly", "Unknown"] | str
    notifications: list[V2MobiusRulesTopicAlertNotification]
    conditions: V2MobiusRulesTopicCondition
    enabled: bool
    in_alarm: bool
    action: _Literal["UNKNOWN", "CREATE", "UPDATE", "DELETE"] | str
    date_created: str
    send_exiting_alarm_notification: bool
    wait_between_notification_ms: int

class V2QueueObservationMetricCountData(_Model):
    metric: _Literal["oAlerting", "oInteracting", "oWaiting", "oFlow", "oLongestWaiting", "oLongestInteracting"] | str
    count: int
    calculated_metric_value: int

class V2QueueObservationMetricCountGroup(_Model):
    media_type: str
    data: list[V2QueueObservationMetricCountData]

class V2QueueObservationObservationCountNotification(_Model):
    results: list[V2QueueObservationMetricCountGroup]

class V2ReprocessJobStateChangedTopicJobStateChanged(_Model):
    organization_id: str
    job_id: str
    job_status: _Literal["Unknown", "Queued", "InProgress", "Completed", "Failed"] | str
    processed_interactions_count: int
    failed_interactions_count: int
    total_interactions: int

class V2SessionConversationsSummarySettingsPreviewEventConversationFollowupAction(_Model):
    text: str
    description: str
    score: float

class V2SessionConversationsSummarySettingsPreviewEventConversationReasonMessage(_Model):
    text: str
    description: str
    score: float

class V2SessionConversationsSummarySettingsPreviewEventConversationResolutionMessage(_Model):
    text: str
    description: str
    score: float

class V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity(_Model):
    label: str
    value: str

class V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel(_Model):
    name: str
    description: str
    type: _Literal["CUSTOMER_SETTING", "UNKNOWN"] | str

class V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage(_Model):
    text: str
    score: float

class V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage(_Model):
    created_date: str
    summary_id: str
    session_id: str
    user_id: str
    summary_settings_id: str
    language: str
    media_type: _Literal["UNKNOWN", "MESSAGE", "CALL", "EMAIL"] | str
    summary: V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage
    reason: V2SessionConversationsSummarySettingsPreviewEventConversationReasonMessage
    resolution: V2SessionConversationsSummarySettingsPreviewEventConversationResolutionMessage
    followup_actions: list[V2SessionConversationsSummarySettingsPreviewEventConversationFollowupAction]
    extracted_entities: list[V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity]
    labels: list[V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel]
    error_type: _Literal["UNKNOWN", "CONVERSATION_TOO_LONG", "CONVERSATION_TOO_SHORT", "RATE_LIMITED"] | str
    duration_ms: int

class V2StaConversationCategoriesStaConversationCategoriesMessage(_Model):
    organization_id: str
    conversation_id: str
    media_type: _Literal["unknown", "call", "chat", "email", "message"] | str
    transcript_ids: list[str]
    category_ids: list[str]

class V2StaEmpathyOverallTopicAgentEmpathyScore(_Model):
    agent_id: str
    overall_empathy_score: float

class V2StaEmpathyOverallTopicOverallEmpathyMessage(_Model):
    conversation_id: str
    queue_ids: list[str]
    division_ids: list[str]
    flow_ids: list[str]
    agents: list[V2StaEmpathyOverallTopicAgentEmpathyScore]

class V2StaSentimentOverallTopicOverallSentimentMessage(_Model):
    conversation_id: str
    sentiment_overall_score: float
    sentiment_trend_score: float
    queue_ids: list[str]
    division_ids: list[str]
    flow_ids: list[str]

class V2StaTopicsDetectedTopicParticipant(_Model):
    user_id: str
    queue_id: str
    division_id: str
    purpose: str
    flow_id: str

class V2StaTopicsDetectedTopicTopicDetected(_Model):
    participant: str
    topic_id: str
    topic_name: str

class V2StaTopicsDetectedTopicTopicsDetectedMessage(_Model):
    conversation_id: str
    communication_id: str
    recording_id: str
    transcript_id: str
    media_type: str
    program_id: str
    topics: list[V2StaTopicsDetectedTopicTopicDetected]
    participants: list[V2StaTopicsDetectedTopicParticipant]

class V2WebMessagingUndeliveredMessageTopicMessage(_Model):
    id: str
    event_time_ms: int

class V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody(_Model):
    conversation_id: str
    deployment_id: str
    participant_id: str
    external_contact_id: str
    communication_id: str
    session_expiry: int
    messages: list[V2WebMessagingUndeliveredMessageTopicMessage]
    event_time_ms: int

class V2WemEngagementCelebrationUpdatesTopicContestCompleteData(_Model):
    date_end: str
    anonymization: _Literal["UNKNOWN", "NO_ANONYMIZATION", "ALL", "ALL_EXCEPT_TOP"] | str
    metrics: list[V2WemEngagementCelebrationUpdatesTopicContestMetrics]
    prizes: list[V2WemEngagementCelebrationUpdatesTopicContestPrizes]
    winners: list[V2WemEngagementCelebrationUpdatesTopicContestWinners]

class V2WemEngagementCelebrationUpdatesTopicContestMetrics(_Model):
    id: str
    name: str

class V2WemEngagementCelebrationUpdatesTopicContestPrizes(_Model):
    tier: int
    name: str
    image_id: str

class V2WemEngagementCelebrationUpdatesTopicContestWinners(_Model):
    tier: int
    winners_count: int
    contest_score: V2WemEngagementCelebrationUpdatesTopicContestWinnersScore
    users: list[V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers]

class V2WemEngagementCelebrationUpdatesTopicContestWinnersScore(_Model):
    score: float

class V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers(_Model):
    id: str
    rank: int

class V2WemEngagementCelebrationUpdatesTopicEngagementCelebration(_Model):
    id: str
    recipient: V2WemEngagementCelebrationUpdatesTopicUserId
    created_by: V2WemEngagementCelebrationUpdatesTopicUserId
    date_created: str
    type: _Literal["UNKNOWN", "RECOGNITION", "CONTEST_COMPLETE"] | str
    title: str
    note: str
    source_entity: V2WemEngagementCelebrationUpdatesTopicSourceEntity

class V2WemEngagementCelebrationUpdatesTopicSourceEntity(_Model):
    id: str
    type: _Literal["UNKNOWN", "THANK_YOU", "CONGRATULATIONS", "HIGH_PERFORMANCE", "COMPANY_VALUES", "COMPETITION", "RACE", "RAFFLE", "TEAM_GOAL"] | str
    contest_complete_data: V2WemEngagementCelebrationUpdatesTopicContestCompleteData

class V2WemEngagementCelebrationUpdatesTopicUserId(_Model):
    id: str

class V2WfmAgentOpportunityTopicAgentOpportunityNotification(_Model):
    id: str
    business_unit_id: str
    organization_id: str
    agent_ids: list[str]
    opportunity_start_date: str
    opportunity_end_date: str
    open_date: str
    approval_type: _Literal["Unknown", "Automatic", "Manual"] | str
    length_minutes: int
    deadline_date: str
    activity_code_id: str
    name: str
    description: str
    closed_date: str
    status: _Literal["Unknown", "Open", "Pending", "Closed"] | str
    event_type: _Literal["Unknown", "Opened", "SignedUp", "ApprovedAutomatically", "ApprovedManually", "Withdrawn", "Denied"] | str
    denial_code: _Literal["Unknown", "ManuallyDenied", "AutomaticallyClosed", "ManuallyClosed", "CapacityFull", "ScheduleConflict"] | str
    review_note: str
    remaining_spaces: int

class V2WfmContinuousForecastSessionEventContinuousForecastSessionNotification(_Model):
    session_id: str
    last_successful_session_id: str
    state: _Literal["Complete", "Processing", "Error", "Cancelled"] | str
    error_code: str
    forecast_data_state: _Literal["Current", "Stale", "Processing"] | str

class V2WfmMainForecastExportForecastEventMainForecastErrorBody(_Model):
    status: int
    code: str
    message: str
    message_params: dict[str, str]

class V2WfmMainForecastExportForecastEventMainForecastExportNotification(_Model):
    export_type: str
    business_unit_id: str
    id: str
    status: _Literal["Processing", "Complete", "Error", "Unknown"] | str
    download_url: str
    error: V2WfmMainForecastExportForecastEventMainForecastErrorBody

class V2WfmMainForecastExportHistoricalEventMainForecastErrorBody(_Model):
    status: int
    code: str
    message: str
    message_params: dict[str, str]

class V2WfmMainForecastExportHistoricalEventMainForecastExportNotification(_Model):
    export_type: str
    business_unit_id: str
    id: str
    status: _Literal["Processing", "Complete", "Error", "Unknown"] | str
    download_url: str
    error: V2WfmMainForecastExportHistoricalEventMainForecastErrorBody

class V2WfmMainForecastExportSnapshotEventMainForecastErrorBody(_Model):
    status: int
    code: str
    message: str
    message_params: dict[str, str]

class V2WfmMainForecastExportSnapshotEventMainForecastExportNotification(_Model):
    export_type: str
    business_unit_id: str
    id: str
    status: _Literal["Processing", "Complete", "Error", "Unknown"] | str
    download_url: str
    error: V2WfmMainForecastExportSnapshotEventMainForecastErrorBody

class V2WfmOpportunityTopicOpportunityNotification(_Model):
    id: str
    business_unit_id: str
    organization_id: str
    opportunity_start_date: str
    opportunity_end_date: str
    open_date: str
    approval_type: _Literal["Unknown", "Automatic", "Manual"] | str
    length_minutes: int
    deadline_date: str
    activity_code_id: str
    name: str
    description: str
    created_date: str
    published_date: str
    closed_date: str
    status: _Literal["Unknown", "Draft", "Published", "Open", "Pending", "Closed"] | str
    event_type: _Literal["Unknown", "Published", "Created", "Updated", "Opened", "Closed", "DeadlineDatePassed"] | str
    pending_count: int
    withdrawn_count: int
    approved_count: int
    denied_count: int
    remaining_spaces: int

class ValueWrapperCapacityPlanImportedForecastRequest(_Model):
    value: CapacityPlanImportedForecastRequest

class VariableValidation(_Record): ...

class VideoConferenceUpdateTopicParticipantInfo(_Model):
    active_participant_count: int
    version: int

class VideoConferenceUpdateTopicVideoConference(_Model):
    conversation_id: str
    conference_id: str
    participant_info: VideoConferenceUpdateTopicParticipantInfo

class VoicemailEndDetailEventTopicVoicemailEndEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    session_id: str
    disconnect_type: _Literal["UNKNOWN", "ENDPOINT", "CLIENT", "SYSTEM", "TRANSFER", "ERROR", "PEER", "OTHER", "SPAM", "TIMEOUT", "TRANSPORT_FAILURE", "CONFERENCE_TRANSFER", "CONSULT_TRANSFER", "FORWARD_TRANSFER", "NO_ANSWER_TRANSFER", "NOT_AVAILABLE_TRANSFER", "UNCALLABLE", "DND_ENDPOINT", "DND_TRANSFER", "INACTIVITY", "SESSION_EXPIRED", "TAKEOVER"] | str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    provider: str
    direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    ani: str
    dnis: str
    user_id: str
    queue_id: str
    division_id: str
    voicemail_duration_ms: int
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    utilization_label: str

class VoicemailMessagesTopicOwner(_Model):
    id: str

class VoicemailMessagesTopicVoicemailCopyRecord(_Model):
    user: VoicemailMessagesTopicOwner
    group: VoicemailMessagesTopicOwner

class VoicemailMessagesTopicVoicemailMessage(_Model):
    id: str
    read: bool
    audio_recording_duration_seconds: int
    audio_recording_size_bytes: int
    created_date: str
    modified_date: str
    created_date_string: str
    caller_address: str
    caller_name: str
    action: str
    note: str
    deleted: bool
    modified_by_user_id: str
    copied_to: list[VoicemailMessagesTopicVoicemailCopyRecord]
    copied_from: VoicemailMessagesTopicVoicemailCopyRecord
    modified_date_string: str

class VoicemailStartDetailEventTopicVoicemailStartEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    session_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    provider: str
    direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    ani: str
    dnis: str
    user_id: str
    queue_id: str
    division_id: str
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    utilization_label: str

class Void(_Record): ...

class WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody(_Model):
    id: str
    version: str
    status: _Literal["Pending", "Active", "Inactive", "Error", "Deleting"] | str

class WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody(_Model):
    id: str
    version: str
    status: _Literal["Pending", "Active", "Inactive", "Error", "Deleting"] | str

class WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody(_Model):
    id: str
    configuration: WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody
    status: _Literal["Pending", "Active", "Inactive", "Error", "Deleting"] | str

class WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobComplete(_Model):
    id: str
    attendee_ids: list[str]
    facilitator_ids: list[str]
    length_in_minutes: int
    business_unit_id: str
    activity_code_id: str
    slots_type: _Literal["Unknown", "BestTime"] | str
    results: list[WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults]

class WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults(_Model):
    interval: str
    status: _Literal["Unknown", "InProgress", "Complete", "Error"] | str
    slot: WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot
    has_conflict: bool

class WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot(_Model):
    date_start: str
    schedule: WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule

class WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule(_Model):
    id: str
    week_date: str
    week_count: int

class WemCoachingUserNotificationTopicCoachingAppointmentReference(_Model):
    id: str

class WemCoachingUserNotificationTopicCoachingUserNotification(_Model):
    id: str
    name: str
    marked_as_read: bool
    action_type: _Literal["Create", "Update", "Delete", "StatusChange"] | str
    relationship: _Literal["Attendee", "Facilitator", "Creator"] | str
    appointment: WemCoachingUserNotificationTopicCoachingAppointmentReference
    date_start: str
    length_in_minutes: int
    status: _Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"] | str

class WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification(_Model):
    id: str
    type: _Literal["RunPlan", "DeleteOccurrence", "DeleteActivityPlan", "DeleteOccurrences", "DeleteSessions", "DeleteSessionUsers", "MaximizeOccurrence", "CreateSession", "EditSession"] | str
    activity_plan: WfmActivityPlanJobCompleteTopicActivityPlanReference
    status: _Literal["Processing", "Complete", "Error"] | str
    exceptions: list[WfmActivityPlanJobCompleteTopicActivityPlanJobException]
    error: WfmActivityPlanJobCompleteTopicErrorBody

class WfmActivityPlanJobCompleteTopicActivityPlanJobException(_Model):
    exception_type: _Literal["UnscheduledAttendees", "SessionsNotDeleted", "InvalidUserIds", "InvalidFacilitatorId", "RuleError", "InvalidOccurrence", "NoScheduleFound", "SessionUsersNotRemoved"] | str
    occurrences: list[WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference]

class WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference(_Model):
    id: str
    sessions: list[WfmActivityPlanJobCompleteTopicActivityPlanSessionReference]

class WfmActivityPlanJobCompleteTopicActivityPlanReference(_Model):
    id: str
    occurrences: list[WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference]

class WfmActivityPlanJobCompleteTopicActivityPlanSessionReference(_Model):
    id: str
    users: list[WfmActivityPlanJobCompleteTopicUserReference]

class WfmActivityPlanJobCompleteTopicErrorBody(_Model):
    status: int
    code: str
    message: str
    message_params: dict[str, str]

class WfmActivityPlanJobCompleteTopicUserReference(_Model):
    id: str

class WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification(_Model):
    id: str
    type: _Literal["RunPlan", "DeleteOccurrence", "DeleteActivityPlan", "DeleteOccurrences", "DeleteSessions", "DeleteSessionUsers", "MaximizeOccurrence", "CreateSession", "EditSession"] | str
    activity_plan: WfmActivityPlanRunJobCompleteTopicActivityPlanReference
    status: _Literal["Processing", "Complete", "Error"] | str
    exceptions: list[WfmActivityPlanRunJobCompleteTopicActivityPlanJobException]
    error: WfmActivityPlanRunJobCompleteTopicErrorBody

class WfmActivityPlanRunJobCompleteTopicActivityPlanJobException(_Model):
    exception_type: _Literal["UnscheduledAttendees", "SessionsNotDeleted", "InvalidUserIds", "InvalidFacilitatorId", "RuleError", "InvalidOccurrence", "NoScheduleFound", "SessionUsersNotRemoved"] | str
    occurrences: list[WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference]

class WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference(_Model):
    id: str
    sessions: list[WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference]

class WfmActivityPlanRunJobCompleteTopicActivityPlanReference(_Model):
    id: str
    occurrences: list[WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference]

class WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference(_Model):
    id: str
    users: list[WfmActivityPlanRunJobCompleteTopicUserReference]

class WfmActivityPlanRunJobCompleteTopicErrorBody(_Model):
    status: int
    code: str
    message: str
    message_params: dict[str, str]

class WfmActivityPlanRunJobCompleteTopicUserReference(_Model):
    id: str

class WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification(_Model):
    id: str
    agent: WfmAdherenceExplanationJobCompleteTopicUserReference
    management_unit: WfmAdherenceExplanationJobCompleteTopicManagementUnit
    business_unit: WfmAdherenceExplanationJobCompleteTopicBusinessUnit
    type: _Literal["Late"] | str
    status: _Literal["Pending", "Approved", "Denied"] | str
    start_date: str
    length_minutes: int
    notes: str
    reviewed_by: WfmAdherenceExplanationJobCompleteTopicUserReference
    reviewed_date: str

class WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification(_Model):
    id: str
    type: _Literal["AddExplanation", "UpdateExplanation", "QueryAgentExplanations", "QueryBuExplanations"] | str
    status: _Literal["Processing", "Complete", "Error"] | str
    adherence_explanation: WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification
    download_url: str
    error: WfmAdherenceExplanationJobCompleteTopicErrorBody

class WfmAdherenceExplanationJobCompleteTopicBusinessUnit(_Model):
    id: str

class WfmAdherenceExplanationJobCompleteTopicErrorBody(_Model):
    status: int
    code: str
    message: str
    message_params: dict[str, str]

class WfmAdherenceExplanationJobCompleteTopicManagementUnit(_Model):
    id: str

class WfmAdherenceExplanationJobCompleteTopicUserReference(_Model):
    id: str

class WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification(_Model):
    id: str
    agent: WfmAgentAdherenceExplanationChangedAgentTopicUserReference
    management_unit: WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit
    business_unit: WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit
    type: _Literal["Late"] | str
    status: _Literal["Pending", "Approved", "Denied"] | str
    start_date: str
    length_minutes: int
    notes: str
    reviewed_by: WfmAgentAdherenceExplanationChangedAgentTopicUserReference
    reviewed_date: str

class WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit(_Model):
    id: str

class WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit(_Model):
    id: str

class WfmAgentAdherenceExplanationChangedAgentTopicUserReference(_Model):
    id: str

class WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification(_Model):
    id: str
    agent: WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference
    management_unit: WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit
    business_unit: WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit
    type: _Literal["Late"] | str
    status: _Literal["Pending", "Approved", "Denied"] | str
    start_date: str
    length_minutes: int
    notes: str
    reviewed_by: WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference
    reviewed_date: str

class WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit(_Model):
    id: str

class WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit(_Model):
    id: str

class WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference(_Model):
    id: str

class WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleChangedNotification(_Model):
    agents: list[WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged]
    visibility_range: WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange

class WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange(_Model):
    end_business_unit_date: str
    end_date: str

class WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged(_Model):
    agent_id: str
    start_date: str
    end_date: str

class WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotification(_Model):
    operation_id: str
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    download_url: str
    error: WfmAgentMuScheduleSearchCompleteTopicErrorBody

class WfmAgentMuScheduleSearchCompleteTopicErrorBody(_Model):
    status: int
    code: str
    message: str
    message_params: dict[str, str]

class WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate(_Model):
    type: _Literal["Added", "Edited", "Deleted"] | str
    shift_start_dates: list[str]

class WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification(_Model):
    user: WfmAgentScheduleUpdateTopicUserReference
    start_date: str
    end_date: str
    updates: list[WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate]
    visibility_range: WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange

class WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange(_Model):
    end_business_unit_date: str
    end_date: str

class WfmAgentScheduleUpdateTopicUserReference(_Model):
    id: str

class WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification(_Model):
    id: str
    type: _Literal["ListOffers", "SearchOffers", "ListUserTrades", "SearchTrades", "BulkUpdateTrades"] | str
    status: _Literal["Processing", "Complete", "Error"] | str
    download_url: str
    error: WfmAlternativeShiftJobCompleteEventV3ErrorBody

class WfmAlternativeShiftJobCompleteEventV3ErrorBody(_Model):
    status: int
    code: str
    message: str
    message_params: dict[str, str]

class WfmBuIntradayDataUpdateTopicBuIntradayDataGroup(_Model):
    media_type: _Literal["Voice", "Chat", "Email", "Callback", "Message", "Workitem"] | str
    forecast_data_summary: WfmBuIntradayDataUpdateTopicBuIntradayForecastData
    forecast_data_per_interval: list[WfmBuIntradayDataUpdateTopicBuIntradayForecastData]
    schedule_data_summary: WfmBuIntradayDataUpdateTopicBuIntradayScheduleData
    schedule_data_per_interval: list[WfmBuIntradayDataUpdateTopicBuIntradayScheduleData]
    performance_prediction_data_summary: WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData
    performance_prediction_data_per_interval: list[WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData]

class WfmBuIntradayDataUpdateTopicBuIntradayForecastData(_Model):
    offered: float
    average_handle_time_seconds: float

class WfmBuIntradayDataUpdateTopicBuIntradayNotification(_Model):
    operation_id: str
    result: WfmBuIntradayDataUpdateTopicBuIntradayResult

class WfmBuIntradayDataUpdateTopicBuIntradayResult(_Model):
    start_date: str
    end_date: str
    interval_length_minutes: int
    intraday_data_groupings: list[WfmBuIntradayDataUpdateTopicBuIntradayDataGroup]
    categories: list[str]
    no_data_reason: str
    schedule: WfmBuIntradayDataUpdateTopicBuScheduleReference
    short_term_forecast: WfmBuIntradayDataUpdateTopicBuShortTermForecastReference

class WfmBuIntradayDataUpdateTopicBuIntradayScheduleData(_Model):
    on_queue_time_seconds: int

class WfmBuIntradayDataUpdateTopicBuScheduleReference(_Model):
    id: str
    week_date: str

class WfmBuIntradayDataUpdateTopicBuShortTermForecastReference(_Model):
    id: str
    week_date: str
    description: str

class WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData(_Model):
    service_level_percent: float
    average_speed_of_answer_seconds: float
    occupancy_percent: float

class WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification(_Model):
    operation_id: str
    business_unit_id: str
    download_url: str

class WfmBuScheduleRunTopicBuScheduleReference(_Model):
    id: str
    week_date: str

class WfmBuScheduleRunTopicBuScheduleRun(_Model):
    id: str
    percent_complete: float
    intraday_rescheduling: bool
    state: _Literal["None", "Queued", "Scheduling", "Canceled", "Failed", "Complete"] | str
    week_count: int
    schedule: WfmBuScheduleRunTopicBuScheduleReference
    scheduling_canceled_by: WfmBuScheduleRunTopicUserReference
    scheduling_completed_time: str
    message_count: int
    message_severity_counts: list[WfmBuScheduleRunTopicSchedulerMessageSeverityCount]

class WfmBuScheduleRunTopicBuSchedulingRunProgressNotification(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    operation_id: str
    result: WfmBuScheduleRunTopicBuScheduleRun

class WfmBuScheduleRunTopicSchedulerMessageSeverityCount(_Model):
    severity: _Literal["Ignore", "Information", "Warning", "Error"] | str
    count: int

class WfmBuScheduleRunTopicUserReference(_Model):
    id: str

class WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification(_Model):
    operation_id: str
    business_unit_id: str
    download_url: str

class WfmBuScheduleTopicBuManagementUnitScheduleSummary(_Model):
    management_unit: WfmBuScheduleTopicManagementUnit
    start_date: str
    end_date: str
    agents: list[WfmBuScheduleTopicUserReference]
    agent_count: int

class WfmBuScheduleTopicBuScheduleGenerationResultSummary(_Model):
    failed: bool
    run_id: str
    message_count: int
    message_severity_counts: list[WfmBuScheduleTopicSchedulerMessageSeverityCount]

class WfmBuScheduleTopicBuScheduleMetadata(_Model):
    id: str
    week_date: str
    week_count: int
    description: str
    published: bool
    short_term_forecast: WfmBuScheduleTopicBuShortTermForecastReference
    management_units: list[WfmBuScheduleTopicBuManagementUnitScheduleSummary]
    generation_results: WfmBuScheduleTopicBuScheduleGenerationResultSummary
    metadata: WfmBuScheduleTopicWfmVersionedEntityMetadata

class WfmBuScheduleTopicBuScheduleNotification(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    operation_id: str
    event_type: _Literal["Update", "Import", "Copy", "Delete"] | str
    result: WfmBuScheduleTopicBuScheduleMetadata

class WfmBuScheduleTopicBuShortTermForecastReference(_Model):
    id: str
    week_date: str
    description: str

class WfmBuScheduleTopicManagementUnit(_Model):
    id: str

class WfmBuScheduleTopicSchedulerMessageSeverityCount(_Model):
    severity: _Literal["Ignore", "Information", "Warning", "Error"] | str
    count: int

class WfmBuScheduleTopicUserReference(_Model):
    id: str

class WfmBuScheduleTopicWfmVersionedEntityMetadata(_Model):
    version: int
    modified_by: WfmBuScheduleTopicUserReference
    date_modified: str

class WfmBuShortTermForecastCopyCompleteTopicBuForecastModification(_Model):
    type: _Literal["MinimumPerInterval", "MaximumPerInterval", "SetValuePerInterval", "ChangeValuePerInterval", "ChangePercentPerInterval", "SetValueOverRange", "ChangeValueOverRange", "SetValuesForIntervalSet", "SetMultiGranularityValuesForIntervalSet"] | str
    start_interval_index: int
    end_interval_index: int
    metric: _Literal["Offered", "AverageHandleTimeSeconds"] | str
    legacy_metric: _Literal["AverageAfterCallWorkTimeSeconds", "AverageHandleTimeSeconds", "AverageTalkTimeSeconds", "Offered"] | str
    value: float
    values_: list[WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue]
    secondary_values: list[WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue]
    enabled: bool
    granularity: str
    secondary_granularity: str
    display_granularity: str
    planning_group_ids: list[str]

class WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast(_Model):
    id: str
    week_date: str
    creation_method: _Literal["Import", "ImportedHistoricalWeightedAverage", "HistoricalWeightedAverage", "Advanced"] | str
    description: str
    legacy: bool
    reference_start_date: str
    source_days: list[WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer]
    modifications: list[WfmBuShortTermForecastCopyCompleteTopicBuForecastModification]
    time_zone: str
    planning_groups_version: int
    week_count: int
    metadata: WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata
    can_use_for_scheduling: bool

class WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    result: WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast
    operation_id: str

class WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer(_Model):
    day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "EighthDay"] | str
    weight: int
    date: str
    file_name: str
    data_key: str

class WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue(_Model):
    interval_index: int
    value: float

class WfmBuShortTermForecastCopyCompleteTopicUserReference(_Model):
    id: str

class WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata(_Model):
    version: int
    modified_by: WfmBuShortTermForecastCopyCompleteTopicUserReference
    date_modified: str

class WfmBuShortTermForecastGenerateProgressTopicBuForecastModification(_Model):
    type: _Literal["MinimumPerInterval", "MaximumPerInterval", "SetValuePerInterval", "ChangeValuePerInterval", "ChangePercentPerInterval", "SetValueOverRange", "ChangeValueOverRange", "SetValuesForIntervalSet", "SetMultiGranularityValuesForIntervalSet"] | str
    start_interval_index: int
    end_interval_index: int
    metric: _Literal["Offered", "AverageHandleTimeSeconds"] | str
    legacy_metric: _Literal["AverageAfterCallWorkTimeSeconds", "AverageHandleTimeSeconds", "AverageTalkTimeSeconds", "Offered"] | str
    value: float
    values_: list[WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue]
    secondary_values: list[WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue]
    enabled: bool
    granularity: str
    secondary_granularity: str
    display_granularity: str
    planning_group_ids: list[str]

class WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast(_Model):
    id: str
    week_date: str
    creation_method: _Literal["Import", "ImportedHistoricalWeightedAverage", "HistoricalWeightedAverage", "Advanced"] | str
    description: str
    legacy: bool
    reference_start_date: str
    source_days: list[WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer]
    modifications: list[WfmBuShortTermForecastGenerateProgressTopicBuForecastModification]
    time_zone: str
    planning_groups_version: int
    week_count: int
    metadata: WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata
    can_use_for_scheduling: bool

class WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer(_Model):
    day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "EighthDay"] | str
    weight: int
    date: str
    file_name: str
    data_key: str

class WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    result: WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast
    operation_id: str
    progress: int

class WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue(_Model):
    interval_index: int
    value: float

class WfmBuShortTermForecastGenerateProgressTopicUserReference(_Model):
    id: str

class WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata(_Model):
    version: int
    modified_by: WfmBuShortTermForecastGenerateProgressTopicUserReference
    date_modified: str

class WfmBuShortTermForecastImportCompleteTopicBuForecastModification(_Model):
    type: _Literal["MinimumPerInterval", "MaximumPerInterval", "SetValuePerInterval", "ChangeValuePerInterval", "ChangePercentPerInterval", "SetValueOverRange", "ChangeValueOverRange", "SetValuesForIntervalSet", "SetMultiGranularityValuesForIntervalSet"] | str
    start_interval_index: int
    end_interval_index: int
    metric: _Literal["Offered", "AverageHandleTimeSeconds"] | str
    legacy_metric: _Literal["AverageAfterCallWorkTimeSeconds", "AverageHandleTimeSeconds", "AverageTalkTimeSeconds", "Offered"] | str
    value: float
    values_: list[WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue]
    secondary_values: list[WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue]
    enabled: bool
    granularity: str
    secondary_granularity: str
    display_granularity: str
    planning_group_ids: list[str]

class WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast(_Model):
    id: str
    week_date: str
    creation_method: _Literal["Import", "ImportedHistoricalWeightedAverage", "HistoricalWeightedAverage", "Advanced"] | str
    description: str
    legacy: bool
    reference_start_date: str
    source_days: list[WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer]
    modifications: list[WfmBuShortTermForecastImportCompleteTopicBuForecastModification]
    time_zone: str
    planning_groups_version: int
    week_count: int
    metadata: WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata
    can_use_for_scheduling: bool

class WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    result: WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast
    operation_id: str

class WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer(_Model):
    day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "EighthDay"] | str
    weight: int
    date: str
    file_name: str
    data_key: str

class WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue(_Model):
    interval_index: int
    value: float

class WfmBuShortTermForecastImportCompleteTopicUserReference(_Model):
    id: str

class WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata(_Model):
    version: int
    modified_by: WfmBuShortTermForecastImportCompleteTopicUserReference
    date_modified: str

class WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification(_Model):
    business_unit_id: str
    state: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    forecast: WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference
    week_count: int
    interval_length_minutes: int
    reference_start_date: str
    results: list[WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults]

class WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults(_Model):
    week_number: int
    download_url: str
    download_url_expiration_date: str

class WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference(_Model):
    id: str
    week_date: str
    description: str

class WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification(_Model):
    type: _Literal["MinimumPerInterval", "MaximumPerInterval", "SetValuePerInterval", "ChangeValuePerInterval", "ChangePercentPerInterval", "SetValueOverRange", "ChangeValueOverRange", "SetValuesForIntervalSet", "SetMultiGranularityValuesForIntervalSet"] | str
    start_interval_index: int
    end_interval_index: int
    metric: _Literal["Offered", "AverageHandleTimeSeconds"] | str
    legacy_metric: _Literal["AverageAfterCallWorkTimeSeconds", "AverageHandleTimeSeconds", "AverageTalkTimeSeconds", "Offered"] | str
    value: float
    values_: list[WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue]
    secondary_values: list[WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue]
    enabled: bool
    granularity: str
    secondary_granularity: str
    display_granularity: str
    planning_group_ids: list[str]

class WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast(_Model):
    id: str
    week_date: str
    creation_method: _Literal["Import", "ImportedHistoricalWeightedAverage", "HistoricalWeightedAverage", "Advanced"] | str
    description: str
    legacy: bool
    reference_start_date: str
    source_days: list[WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer]
    modifications: list[WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification]
    time_zone: str
    planning_groups_version: int
    week_count: int
    metadata: WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata
    can_use_for_scheduling: bool

class WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    result: WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast
    operation_id: str

class WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer(_Model):
    day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "EighthDay"] | str
    weight: int
    date: str
    file_name: str
    data_key: str

class WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue(_Model):
    interval_index: int
    value: float

class WfmBuShortTermForecastUpdateCompleteTopicUserReference(_Model):
    id: str

class WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata(_Model):
    version: int
    modified_by: WfmBuShortTermForecastUpdateCompleteTopicUserReference
    date_modified: str

class WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    operation_id: str
    result: WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing
    week_date: str

class WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult(_Model):
    id: str
    state: _Literal["Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled"] | str
    reviewed_by: WfmBulkShiftTradeStateUpdateNotificationTopicUserReference
    reviewed_date: str
    failure_reason: _Literal["InitiatingAgentScheduleNotFound", "InitiatingAgentShiftNotFound", "ReceivingAgentNotFound", "ReceivingAgentScheduleNotFound", "ReceivingAgentShiftNotFound", "ScheduleNotPublished", "TransitionNotAllowed"] | str
    metadata: WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata

class WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing(_Model):
    entities: list[WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult]

class WfmBulkShiftTradeStateUpdateNotificationTopicUserReference(_Model):
    id: str

class WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata(_Model):
    version: int
    modified_by: WfmBulkShiftTradeStateUpdateNotificationTopicUserReference
    date_modified: str

class WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference(_Model):
    id: str

class WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference(_Model):
    id: str

class WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals(_Model):
    actual_activity_category: _Literal["Unknown", "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled"] | str
    actual_secondary_presence_id: str
    start_offset_seconds: int
    end_offset_seconds: int

class WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotification(_Model):
    job_id: str
    query_state: _Literal["Unknown", "Complete", "Error", "Processing"] | str
    download_urls: list[str]
    result: WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult

class WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics(_Model):
    day_start_offset_seconds: int
    adherence_schedule_seconds: int
    conformance_schedule_seconds: int
    conformance_actual_seconds: int
    exception_count: int
    exception_duration_seconds: int
    actual_length_seconds: int
    schedule_length_seconds: int
    impact_seconds: int
    adherence_percentage: float
    conformance_percentage: float

class WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult(_Model):
    user: WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference
    start_date: str
    end_date: str
    calculations_completed_date: str
    target_adherence_percentage: float
    adherence_percentage: float
    conformance_percentage: float
    impact: _Literal["Unknown", "Positive", "Negative", "Neutral"] | str
    exception_info: list[WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo]
    day_metrics: list[WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics]
    actuals: list[WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals]
    scheduled_activities: list[WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity]
    secondary_presence_lookup_items: list[WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem]

class WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo(_Model):
    start_offset_seconds: int
    end_offset_seconds: int
    scheduled_activity_code_id: str
    scheduled_activity_category: _Literal["Unknown", "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled"] | str
    scheduled_secondary_presence_lookup_ids: list[str]
    actual_activity_code_id: str
    actual_activity_category: _Literal["Unknown", "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled"] | str
    system_presence: _Literal["Unknown", "Available", "Away", "Busy", "Offline", "Idle", "OnQueue", "Meal", "Meeting", "Break", "Training"] | str
    routing_status: _Literal["UNKNOWN", "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING"] | str
    impact: _Literal["Unknown", "Positive", "Negative", "Neutral"] | str
    secondary_presence_lookup_id: str

class WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity(_Model):
    activity_code_id: str
    start_offset_seconds: int
    end_offset_seconds: int

class WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem(_Model):
    lookup_id: str
    secondary_presence: WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference

class WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification(_Model):
    id: str
    download_urls: list[str]
    query_state: _Literal["Unknown", "Complete", "Error", "Processing"] | str

class WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice(_Model):
    id: str
    download_url: str
    download_urls: list[str]
    query_state: _Literal["Processing", "Complete", "Canceled", "Error"] | str

class WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity(_Model):
    request_id: str
    status: _Literal["Unknown", "InProgress", "Success"] | str

class WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity(_Model):
    request_id: str
    reason: _Literal["Unknown", "DeleteInProgress", "ValidationInProgress", "RequestIdNotFound", "InvalidRequest"] | str

class WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestComplete(_Model):
    id: str
    state: _Literal["Unknown", "Processing", "Complete", "Error"] | str
    entities: list[WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity]
    disallowed_entities: list[WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity]

class WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate(_Model):
    status: _Literal["InProgress", "Success", "Failed"] | str

class WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate(_Model):
    request_id: str
    date_import_started: str
    date_import_ended: str
    date_created: str
    date_modified: str
    status: _Literal["Initiated", "InProgress", "Pending", "Success", "Failed", "Cancelled", "Purged", "PurgePending"] | str
    error: str
    active: bool
    type: _Literal["Csv", "Json"] | str
    file_name: str
    file_size: int

class WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification(_Model):
    operation_id: str
    download_urls: list[str]
    state: _Literal["Unknown", "Complete", "Error", "Processing"] | str

class WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody(_Model):
    status: int
    code: str
    message: str
    message_params: dict[str, str]

class WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType(_Model):
    id: str
    name: str
    secondary_id: str

class WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification(_Model):
    id: str
    entities: list[WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType]
    status: _Literal["Processing", "Complete", "Error"] | str
    error: WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody

class WfmIntradayDataUpdateTopicIntradayDataGroup(_Model):
    media_type: _Literal["Voice", "Chat", "Email", "Callback", "Message", "Workitem"] | str
    forecast_data_per_interval: list[WfmIntradayDataUpdateTopicIntradayForecastData]
    schedule_data_per_interval: list[WfmIntradayDataUpdateTopicIntradayScheduleData]
    historical_agent_data_per_interval: list[WfmIntradayDataUpdateTopicIntradayHistoricalAgentData]
    historical_queue_data_per_interval: list[WfmIntradayDataUpdateTopicIntradayHistoricalQueueData]
    performance_prediction_agent_data_per_interval: list[WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData]
    performance_prediction_queue_data_per_interval: list[WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData]

class WfmIntradayDataUpdateTopicIntradayDataUpdate(_Model):
    start_date: str
    end_date: str
    interval_length_minutes: int
    number_of_intervals: int
    metrics: list[WfmIntradayDataUpdateTopicIntradayMetric]
    queue_ids: list[str]
    intraday_data_groupings: list[WfmIntradayDataUpdateTopicIntradayDataGroup]

class WfmIntradayDataUpdateTopicIntradayForecastData(_Model):
    offered: float
    average_talk_time_seconds: float
    average_after_call_work_seconds: float

class WfmIntradayDataUpdateTopicIntradayHistoricalAgentData(_Model):
    on_queue_time_seconds: float
    interacting_time_seconds: float

class WfmIntradayDataUpdateTopicIntradayHistoricalQueueData(_Model):
    offered: int
    completed: int
    answered: int
    abandoned: int
    average_talk_time_seconds: float
    average_after_call_work_seconds: float
    service_level_percent: float
    average_speed_of_answer_seconds: float

class WfmIntradayDataUpdateTopicIntradayMetric(_Model):
    category: _Literal["HistoricalQueueData", "HistoricalAgentData", "ForecastData", "ScheduleData", "PerformancePredictionAgentData", "PerformancePredictionQueueData"] | str
    version: str

class WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData(_Model):
    interacting_time_seconds: float

class WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData(_Model):
    service_level_percent: float
    average_speed_of_answer_seconds: float
    number_of_interactions: float

class WfmIntradayDataUpdateTopicIntradayScheduleData(_Model):
    on_queue_time_seconds: int
    scheduled_time_seconds: int

class WfmMoveAgentsCompleteTopicManagementUnit(_Model):
    id: str

class WfmMoveAgentsCompleteTopicUserReference(_Model):
    id: str

class WfmMoveAgentsCompleteTopicWfmMoveAgentData(_Model):
    user: WfmMoveAgentsCompleteTopicUserReference
    result: _Literal["AlreadyMoved", "DestinationBusinessUnitAgentLimitExceeded", "DestinationManagementUnitAgentLimitExceeded", "DestinationManagementUnitDoesNotExist", "MoveSuccessful", "MovingToDifferentManagementUnit", "NothingToDo", "SourceManagementUnitNotAuthorized"] | str

class WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete(_Model):
    requesting_user: WfmMoveAgentsCompleteTopicUserReference
    destination_management_unit: WfmMoveAgentsCompleteTopicManagementUnit
    results: list[WfmMoveAgentsCompleteTopicWfmMoveAgentData]

class WfmMoveManagementUnitTopicBusinessUnit(_Model):
    id: str

class WfmMoveManagementUnitTopicMoveManagementUnitNotification(_Model):
    business_unit: WfmMoveManagementUnitTopicBusinessUnit
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str

class WfmScheduleTopicWfmScheduleNotification(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    operation_id: str
    download_url: str
    percent_complete: int
    event_type: _Literal["Update", "Import", "Copy", "Generate", "Reschedule"] | str

class WfmShiftTradingJobCompleteEventErrorBody(_Model):
    status: int
    code: str
    message: str
    message_params: dict[str, str]

class WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification(_Model):
    id: str
    type: _Literal["AddTrade", "BulkUpdateTradeStates", "EvaluateTrades", "MatchTrade", "QueryAgentTrades", "QueryTrades", "QueryWeekSummaries", "SearchUnmatchedTrades", "UpdateTrade", "UpdateTradeState", "Unknown"] | str
    status: _Literal["Processing", "Complete", "Error"] | str
    trade: WfmShiftTradingJobCompleteEventTradeEntity
    week_summaries: WfmShiftTradingJobCompleteEventWeekSummaryList
    download_url: str
    error: WfmShiftTradingJobCompleteEventErrorBody

class WfmShiftTradingJobCompleteEventTradeEntity(_Model):
    id: str
    state: _Literal["Unknown", "Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled"] | str
    expiration_date: str
    acceptable_intervals: list[WfmShiftTradingJobCompleteEventWfmDateTimeInterval]
    one_sided: bool
    initiating: WfmShiftTradingJobCompleteEventTradeSide
    receiving: WfmShiftTradingJobCompleteEventTradeSide
    target_user_id: str
    reviewed_by: str
    reviewed_date: str
    metadata: WfmShiftTradingJobCompleteEventWfmVersionMetadata

class WfmShiftTradingJobCompleteEventTradeShift(_Model):
    schedule_id: str
    schedule_start_date: str
    management_unit_id: str
    id: str
    start_date: str
    end_date: str
    week_date: str

class WfmShiftTradingJobCompleteEventTradeSide(_Model):
    user_id: str
    shift: WfmShiftTradingJobCompleteEventTradeShift
    review_note: str

class WfmShiftTradingJobCompleteEventWeekSummary(_Model):
    week_date: str
    initiating_matched_count: int
    cross_week_receiving_matched_count: int

class WfmShiftTradingJobCompleteEventWeekSummaryList(_Model):
    weeks: list[WfmShiftTradingJobCompleteEventWeekSummary]

class WfmShiftTradingJobCompleteEventWfmDateTimeInterval(_Model):
    start_date: str
    end_date: str

class WfmShiftTradingJobCompleteEventWfmVersionMetadata(_Model):
    version: int
    modified_by: str
    date_modified: str

class WfmTimeOffBalanceJobTopicErrorBody(_Model):
    status: int
    code: str
    message: str
    message_params: dict[str, str]

class WfmTimeOffBalanceJobTopicTimeOffBalance(_Model):
    activity_code_id: str
    hris_time_off_type_id: str
    hris_time_off_type_secondary_id: str
    start_date: str
    balance_minutes_per_day: list[int]

class WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification(_Model):
    id: str
    entities: list[WfmTimeOffBalanceJobTopicTimeOffBalance]
    status: _Literal["Processing", "Complete", "Error"] | str
    error: WfmTimeOffBalanceJobTopicErrorBody

class WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate(_Model):
    id: str
    user: WfmTimeOffRequestUpdateTopicUserReference
    is_full_day_request: bool
    marked_as_read: bool
    activity_code_id: str
    paid: bool
    status: _Literal["PENDING", "APPROVED", "DENIED", "CANCELED"] | str
    substatus: _Literal["AdvanceTimeElapsed", "AutoApproved", "BlockedDate", "InsufficientBalance", "InvalidDailyDuration", "ManualApproval", "OutsideShift", "OverlapsRestrictedActivityCode", "RemovedFromWaitlist", "ReviewDate", "Waitlisted"] | str
    partial_day_start_date_times: list[str]
    full_day_management_unit_dates: list[str]
    full_day_earliest_start_offset_minutes: list[int]
    full_day_latest_end_offset_minutes: list[int]
    daily_duration_minutes: int
    duration_minutes: list[int]
    payable_minutes: list[int]
    notes: str
    reviewed_date: str
    reviewed_by: str
    submitted_date: str
    submitted_by: str
    modified_date: str
    modified_by: str

class WfmTimeOffRequestUpdateTopicUserReference(_Model):
    id: str

class WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str

class WfmUserNotificationTopicAdherenceExplanationNotification(_Model):
    id: str
    agent: WfmUserNotificationTopicUserReference
    management_unit: WfmUserNotificationTopicManagementUnit
    business_unit: WfmUserNotificationTopicBusinessUnit
    start_date: str
    length_minutes: int
    status: _Literal["Pending", "Approved", "Denied"] | str
    type: _Literal["Late"] | str
    notes: str

class WfmUserNotificationTopicAlternativeShiftNotification(_Model):
    id: str
    week_date: str
    granularity: _Literal["Daily", "Weekly"] | str
    new_state: _Literal["Submitted", "Expired", "Approved", "Denied", "Canceled"] | str
    initiating_user: WfmUserNotificationTopicUserReference
    initiating_shift_date: str
    receiving_user: WfmUserNotificationTopicUserReference
    receiving_shift_date: str

class WfmUserNotificationTopicBusinessUnit(_Model):
    id: str

class WfmUserNotificationTopicManagementUnit(_Model):
    id: str

class WfmUserNotificationTopicShiftTradeNotification(_Model):
    week_date: str
    trade_id: str
    one_sided: bool
    new_state: _Literal["Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled"] | str
    initiating_user: WfmUserNotificationTopicUserReference
    initiating_shift_date: str
    receiving_user: WfmUserNotificationTopicUserReference
    receiving_shift_date: str

class WfmUserNotificationTopicTimeOffRequestNotification(_Model):
    time_off_request_id: str
    user: WfmUserNotificationTopicUserReference
    is_full_day_request: bool
    status: _Literal["PENDING", "APPROVED", "DENIED", "CANCELED"] | str
    partial_day_start_date_times: list[str]
    full_day_management_unit_dates: list[str]

class WfmUserNotificationTopicUserReference(_Model):
    id: str

class WfmUserNotificationTopicWfmUserNotification(_Model):
    id: str
    mutable_group_id: str
    timestamp: str
    type: _Literal["ShiftTrade", "TimeOffRequest", "AdherenceExplanation", "AlternativeShift"] | str
    shift_trade: WfmUserNotificationTopicShiftTradeNotification
    time_off_request: WfmUserNotificationTopicTimeOffRequestNotification
    adherence_explanation: WfmUserNotificationTopicAdherenceExplanationNotification
    alternative_shift: WfmUserNotificationTopicAlternativeShiftNotification
    agent_notification: bool
    other_notification_ids_in_group: list[str]
    marked_as_read: bool

class WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference(_Model):
    id: str
    secondary_presences: list[WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference]

class WfmUserScheduleAdherenceUpdatedMuTopicQueueReference(_Model):
    id: str

class WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation(_Model):
    id: str
    start_date: str
    length_minutes: int
    status: _Literal["Pending", "Approved", "Denied"] | str

class WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference(_Model):
    id: str

class WfmUserScheduleAdherenceUpdatedMuTopicUriReference(_Model):
    id: str
    name: str

class WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder(_Model):
    activity_category: str
    start_date: str

class WfmUserScheduleAdherenceUpdatedMuTopicUserReference(_Model):
    id: str

class WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate(_Model):
    user: WfmUserScheduleAdherenceUpdatedMuTopicUserReference
    management_unit_id: str
    business_unit_id: str
    team: WfmUserScheduleAdherenceUpdatedMuTopicUriReference
    scheduled_activity_category: str
    scheduled_activity_code: WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference
    system_presence: str
    organization_secondary_presence_id: str
    routing_status: _Literal["__EMPTY__", "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING", "OFFLINE"] | str
    actual_activity_category: str
    is_out_of_office: bool
    adherence_state: _Literal["InAdherence", "OutOfAdherence", "Unscheduled", "Unknown", "Ignored", "Explained"] | str
    impact: str
    adherence_explanation: WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation
    adherence_change_time: str
    presence_update_time: str
    active_queues: list[WfmUserScheduleAdherenceUpdatedMuTopicQueueReference]
    active_queues_modified_time: str
    removed_from_management_unit: bool
    suppress_on_time_reminder: bool
    next_activity_reminders: list[WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder]

class WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference(_Model):
    id: str
    secondary_presences: list[WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference]

class WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference(_Model):
    id: str

class WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation(_Model):
    id: str
    start_date: str
    length_minutes: int
    status: _Literal["Pending", "Approved", "Denied"] | str

class WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference(_Model):
    id: str

class WfmUserScheduleAdherenceUpdatedTeamTopicUriReference(_Model):
    id: str
    name: str

class WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder(_Model):
    activity_category: str
    start_date: str

class WfmUserScheduleAdherenceUpdatedTeamTopicUserReference(_Model):
    id: str

class WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate(_Model):
    user: WfmUserScheduleAdherenceUpdatedTeamTopicUserReference
    management_unit_id: str
    business_unit_id: str
    team: WfmUserScheduleAdherenceUpdatedTeamTopicUriReference
    scheduled_activity_category: str
    scheduled_activity_code: WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference
    system_presence: str
    organization_secondary_presence_id: str
    routing_status: _Literal["__EMPTY__", "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING", "OFFLINE"] | str
    actual_activity_category: str
    is_out_of_office: bool
    adherence_state: _Literal["InAdherence", "OutOfAdherence", "Unscheduled", "Unknown", "Ignored", "Explained"] | str
    impact: str
    adherence_explanation: WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation
    adherence_change_time: str
    presence_update_time: str
    active_queues: list[WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference]
    active_queues_modified_time: str
    removed_from_management_unit: bool
    suppress_on_time_reminder: bool
    next_activity_reminders: list[WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder]

class WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference(_Model):
    id: str
    secondary_presences: list[WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference]

class WfmUserScheduleAdherenceUpdatedTopicQueueReference(_Model):
    id: str

class WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation(_Model):
    id: str
    start_date: str
    length_minutes: int
    status: _Literal["Pending", "Approved", "Denied"] | str

class WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference(_Model):
    id: str

class WfmUserScheduleAdherenceUpdatedTopicUriReference(_Model):
    id: str
    name: str

class WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder(_Model):
    activity_category: str
    start_date: str

class WfmUserScheduleAdherenceUpdatedTopicUserReference(_Model):
    id: str

class WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate(_Model):
    user: WfmUserScheduleAdherenceUpdatedTopicUserReference
    management_unit_id: str
    business_unit_id: str
    team: WfmUserScheduleAdherenceUpdatedTopicUriReference
    scheduled_activity_category: str
    scheduled_activity_code: WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference
    system_presence: str
    organization_secondary_presence_id: str
    routing_status: _Literal["__EMPTY__", "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING", "OFFLINE"] | str
    actual_activity_category: str
    is_out_of_office: bool
    adherence_state: _Literal["InAdherence", "OutOfAdherence", "Unscheduled", "Unknown", "Ignored", "Explained"] | str
    impact: str
    adherence_explanation: WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation
    adherence_change_time: str
    presence_update_time: str
    active_queues: list[WfmUserScheduleAdherenceUpdatedTopicQueueReference]
    active_queues_modified_time: str
    removed_from_management_unit: bool
    suppress_on_time_reminder: bool
    next_activity_reminders: list[WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder]

class WhatsAppBusinessScopedId(_Record): ...

class WhatsAppCallingConfigurationRequest(_Record): ...

class WhatsAppCallingConfigurationResponse(_Record): ...

class WhatsappCampaignScheduleConfigChangeAlteration(_Model):
    type: _Literal["Exclusion", "Inclusion"] | str
    start: str
    end: str
    additional_properties: dict[str, _Any]

class WhatsappCampaignScheduleConfigChangeObject(_Record): ...

class WhatsappCampaignScheduleConfigChangeRecurrencePattern(_Model):
    type: _Literal["Daily", "Weekly"] | str
    interval: int
    days_of_week: list[str]
    additional_properties: dict[str, _Any]

class WhatsappCampaignScheduleConfigChangeRecurrenceRange(_Model):
    type: _Literal["NoEnd", "Numbered", "EndDate"] | str
    end: str
    number_of_occurrences: int
    additional_properties: dict[str, _Any]

class WhatsappCampaignScheduleConfigChangeScheduleInterval(_Model):
    start: str
    end: str
    additional_properties: dict[str, _Any]

class WhatsappCampaignScheduleConfigChangeScheduleRecurrence(_Model):
    id: str
    start: str
    end: str
    time_zone: str
    range: WhatsappCampaignScheduleConfigChangeRecurrenceRange
    pattern: WhatsappCampaignScheduleConfigChangeRecurrencePattern
    alterations: list[WhatsappCampaignScheduleConfigChangeAlteration]
    additional_properties: dict[str, _Any]

class WhatsappCampaignScheduleConfigChangeUriReference(_Model):
    id: str
    name: str

class WhatsappCampaignScheduleConfigChangeWhatsAppCampaignSchedule(_Model):
    intervals: list[WhatsappCampaignScheduleConfigChangeScheduleInterval]
    recurrences: list[WhatsappCampaignScheduleConfigChangeScheduleRecurrence]
    time_zone: str
    whats_app_campaign: WhatsappCampaignScheduleConfigChangeUriReference
    additional_properties: dict[str, _Any]
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int

class WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification(_Model):
    id: str
    bu_id: str
    status: _Literal["Unknown", "Draft", "Locked", "Scheduled", "Optimized", "Open", "Closed", "Processed", "Published"] | str
    bid_type: _Literal["Unknown", "WorkPlanBid", "ScheduleBid"] | str
    bid_window_start_date: str
    bid_window_end_date: str
    effective_date: str
    agent_ranking_type: _Literal["Unknown", "HireDate", "Performance"] | str
    ranking_tiebreaker_type: _Literal["Unknown", "HireDate", "Performance", "Custom", "RandomlyAssign"] | str
    work_plan_fields_visible_to_agents: list[str]

class WorkitemCaseReference(_Model):
    id: str
    reference: str
    self_uri: str

class WorkitemsEventsNotificationAssignmentSegment(_Model):
    start_state: _Literal["Unknown", "Idle", "AcdStarted", "Alerting", "AlertTimeout", "Declined", "Connected", "Disconnected", "Parked", "Held", "AcdCancelled", "Terminated", "AcdExpired"] | str
    end_state: _Literal["Unknown", "Idle", "AcdStarted", "Alerting", "AlertTimeout", "Declined", "Connected", "Disconnected", "Parked", "Held", "AcdCancelled", "Terminated", "AcdExpired"] | str
    duration_ms: int

class WorkitemsEventsNotificationCustomAttribute(_Model):
    data_type: _Literal["unknown", "string", "number", "boolean$", "integer"] | str
    value: str

class WorkitemsEventsNotificationDelta(_Model):
    op: _Literal["add", "remove", "replace", "unknown"] | str
    field: str
    old_value: str
    new_value: str

class WorkitemsEventsNotificationPropertyChange(_Model):
    property: str
    old_values: list[str]
    new_values: list[str]

class WorkitemsEventsNotificationScoredAgent(_Model):
    id: str
    score: int

class WorkitemsEventsNotificationSession(_Model):
    type: _Literal["Unknown", "Agent", "QueueAssignment", "DirectAssignment", "AgentComplete"] | str
    id: str
    status: _Literal["Unknown", "Active", "Completed"] | str
    date_session_start: str
    date_session_end: str
    assignment_segments: list[WorkitemsEventsNotificationAssignmentSegment]

class WorkitemsEventsNotificationWorkitem(_Model):
    id: str
    name: str
    type_id: str
    description: str
    language_id: str
    priority: int
    date_created: str
    date_modified: str
    date_due: str
    date_expires: str
    date_assignment_state_changed: str
    duration_seconds: int
    ttl: int
    status_id: str
    status_category: _Literal["Unknown", "Open", "InProgress", "Waiting", "Closed"] | str
    date_closed: str
    workbin_id: str
    reporter_id: str
    assignee_id: str
    external_contact_id: str
    external_tag: str
    wrapup_id: str
    modified_by: str
    operation: _Literal["unknown", "add", "edit", "delete", "view", "upload", "download", "activate", "deactivate", "purge", "processed", "published", "assigned", "unassigned", "reset", "reassigned", "reassign", "archive", "unarchive", "reschedule"] | str
    changes: list[WorkitemsEventsNotificationDelta]
    property_changes: list[WorkitemsEventsNotificationPropertyChange]
    assignment_state: _Literal["Unknown", "Idle", "AcdStarted", "Alerting", "AlertTimeout", "Declined", "Connected", "Disconnected", "Parked", "Held", "AcdCancelled", "Terminated", "AcdExpired"] | str
    assignment_id: str
    alert_timeout_seconds: int
    queue_id: str
    custom_fields: dict[str, WorkitemsEventsNotificationCustomAttribute]
    wrapup: WorkitemsEventsNotificationWrapup
    sessions: list[WorkitemsEventsNotificationSession]
    skill_ids: list[str]
    script_id: str
    workbin_name: str
    type_name: str
    preferred_agent_ids: list[str]
    division_id: str
    scored_agents: list[WorkitemsEventsNotificationScoredAgent]
    utilization_label_id: str
    case_id: str

class WorkitemsEventsNotificationWrapup(_Model):
    code: str
    user_id: str
    op: _Literal["Unknown", "Add", "Remove"] | str
    action: _Literal["Unknown", "Add", "Remove"] | str

class WorkitemsQueueEventsNotificationAssignmentSegment(_Model):
    start_state: _Literal["Unknown", "Idle", "AcdStarted", "Alerting", "AlertTimeout", "Declined", "Connected", "Disconnected", "Parked", "Held", "AcdCancelled", "Terminated", "AcdExpired"] | str
    end_state: _Literal["Unknown", "Idle", "AcdStarted", "Alerting", "AlertTimeout", "Declined", "Connected", "Disconnected", "Parked", "Held", "AcdCancelled", "Terminated", "AcdExpired"] | str
    duration_ms: int

class WorkitemsQueueEventsNotificationCustomAttribute(_Model):
    data_type: _Literal["unknown", "string", "number", "boolean$", "integer"] | str
    value: str

class WorkitemsQueueEventsNotificationDelta(_Model):
    op: _Literal["add", "remove", "replace", "unknown"] | str
    field: str
    old_value: str
    new_value: str

class WorkitemsQueueEventsNotificationPropertyChange(_Model):
    property: str
    old_values: list[str]
    new_values: list[str]

class WorkitemsQueueEventsNotificationScoredAgent(_Model):
    id: str
    score: int

class WorkitemsQueueEventsNotificationSession(_Model):
    type: _Literal["Unknown", "Agent", "QueueAssignment", "DirectAssignment", "AgentComplete"] | str
    id: str
    status: _Literal["Unknown", "Active", "Completed"] | str
    date_session_start: str
    date_session_end: str
    assignment_segments: list[WorkitemsQueueEventsNotificationAssignmentSegment]

class WorkitemsQueueEventsNotificationWorkitem(_Model):
    id: str
    name: str
    type_id: str
    description: str
    language_id: str
    priority: int
    date_created: str
    date_modified: str
    date_due: str
    date_expires: str
    date_assignment_state_changed: str
    duration_seconds: int
    ttl: int
    status_id: str
    status_category: _Literal["Unknown", "Open", "InProgress", "Waiting", "Closed"] | str
    date_closed: str
    workbin_id: str
    reporter_id: str
    assignee_id: str
    external_contact_id: str
    external_tag: str
    wrapup_id: str
    modified_by: str
    operation: _Literal["unknown", "add", "edit", "delete", "view", "upload", "download", "activate", "deactivate", "purge", "processed", "published", "assigned", "unassigned", "reset", "reassigned", "reassign", "archive", "unarchive", "reschedule"] | str
    changes: list[WorkitemsQueueEventsNotificationDelta]
    property_changes: list[WorkitemsQueueEventsNotificationPropertyChange]
    assignment_state: _Literal["Unknown", "Idle", "AcdStarted", "Alerting", "AlertTimeout", "Declined", "Connected", "Disconnected", "Parked", "Held", "AcdCancelled", "Terminated", "AcdExpired"] | str
    assignment_id: str
    alert_timeout_seconds: int
    queue_id: str
    custom_fields: dict[str, WorkitemsQueueEventsNotificationCustomAttribute]
    wrapup: WorkitemsQueueEventsNotificationWrapup
    sessions: list[WorkitemsQueueEventsNotificationSession]
    skill_ids: list[str]
    script_id: str
    workbin_name: str
    type_name: str
    preferred_agent_ids: list[str]
    division_id: str
    scored_agents: list[WorkitemsQueueEventsNotificationScoredAgent]
    utilization_label_id: str
    case_id: str

class WorkitemsQueueEventsNotificationWrapup(_Model):
    code: str
    user_id: str
    op: _Literal["Unknown", "Add", "Remove"] | str
    action: _Literal["Unknown", "Add", "Remove"] | str

class WorkitemsUserEventsNotificationAssignmentSegment(_Model):
    start_state: _Literal["Unknown", "Idle", "AcdStarted", "Alerting", "AlertTimeout", "Declined", "Connected", "Disconnected", "Parked", "Held", "AcdCancelled", "Terminated", "AcdExpired"] | str
    end_state: _Literal["Unknown", "Idle", "AcdStarted", "Alerting", "AlertTimeout", "Declined", "Connected", "Disconnected", "Parked", "Held", "AcdCancelled", "Terminated", "AcdExpired"] | str
    duration_ms: int

class WorkitemsUserEventsNotificationCustomAttribute(_Model):
    data_type: _Literal["unknown", "string", "number", "boolean$", "integer"] | str
    value: str

class WorkitemsUserEventsNotificationDelta(_Model):
    op: _Literal["add", "remove", "replace", "unknown"] | str
    field: str
    old_value: str
    new_value: str

class WorkitemsUserEventsNotificationPropertyChange(_Model):
    property: str
    old_values: list[str]
    new_values: list[str]

class WorkitemsUserEventsNotificationScoredAgent(_Model):
    id: str
    score: int

class WorkitemsUserEventsNotificationSession(_Model):
    type: _Literal["Unknown", "Agent", "QueueAssignment", "DirectAssignment", "AgentComplete"] | str
    id: str
    status: _Literal["Unknown", "Active", "Completed"] | str
    date_session_start: str
    date_session_end: str
    assignment_segments: list[WorkitemsUserEventsNotificationAssignmentSegment]

class WorkitemsUserEventsNotificationWorkitem(_Model):
    id: str
    name: str
    type_id: str
    description: str
    language_id: str
    priority: int
    date_created: str
    date_modified: str
    date_due: str
    date_expires: str
    date_assignment_state_changed: str
    duration_seconds: int
    ttl: int
    status_id: str
    status_category: _Literal["Unknown", "Open", "InProgress", "Waiting", "Closed"] | str
    date_closed: str
    workbin_id: str
    reporter_id: str
    assignee_id: str
    external_contact_id: str
    external_tag: str
    wrapup_id: str
    modified_by: str
    operation: _Literal["unknown", "add", "edit", "delete", "view", "upload", "download", "activate", "deactivate", "purge", "processed", "published", "assigned", "unassigned", "reset", "reassigned", "reassign", "archive", "unarchive", "reschedule"] | str
    changes: list[WorkitemsUserEventsNotificationDelta]
    property_changes: list[WorkitemsUserEventsNotificationPropertyChange]
    assignment_state: _Literal["Unknown", "Idle", "AcdStarted", "Alerting", "AlertTimeout", "Declined", "Connected", "Disconnected", "Parked", "Held", "AcdCancelled", "Terminated", "AcdExpired"] | str
    assignment_id: str
    alert_timeout_seconds: int
    queue_id: str
    custom_fields: dict[str, WorkitemsUserEventsNotificationCustomAttribute]
    wrapup: WorkitemsUserEventsNotificationWrapup
    sessions: list[WorkitemsUserEventsNotificationSession]
    skill_ids: list[str]
    script_id: str
    workbin_name: str
    type_name: str
    preferred_agent_ids: list[str]
    division_id: str
    scored_agents: list[WorkitemsUserEventsNotificationScoredAgent]
    utilization_label_id: str
    case_id: str

class WorkitemsUserEventsNotificationWrapup(_Model):
    code: str
    user_id: str
    op: _Literal["Unknown", "Add", "Remove"] | str
    action: _Literal["Unknown", "Add", "Remove"] | str

class WrapupDetailEventTopicWrapupEvent(_Model):
    event_time: int
    conversation_id: str
    participant_id: str
    session_id: str
    media_type: _Literal["UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE", "INTERNALMESSAGE", "SCREENMONITORING"] | str
    provider: str
    direction: _Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str
    ani: str
    dnis: str
    address_to: str
    address_from: str
    callback_user_name: str
    callback_numbers: list[str]
    callback_scheduled_time: int
    subject: str
    message_type: _Literal["UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "INSTAGRAM", "APPLE", "LINKEDIN"] | str
    queue_id: str
    wrapup_code: str
    wrapup_notes: str
    wrapup_duration_ms: int
    conversation_external_contact_ids: list[str]
    conversation_external_organization_ids: list[str]
    utilization_label: str
