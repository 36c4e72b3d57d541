# Generated from core/catalog by `cargo dev generate`; do not edit.
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model

class AchievedOutcome(_Model):
    id: str
    self_uri: str

class Actions(_Model):
    skills_to_remove: list[SkillsToRemove]

class AcwSettings(_Model):
    wrapup_prompt: _Literal["MANDATORY", "OPTIONAL", "MANDATORY_TIMEOUT", "MANDATORY_FORCED_TIMEOUT", "AGENT_REQUESTED"] | str
    timeout_ms: int

class AdditionalLanguagesIntent(_Model):
    id: str
    utterances: list[NluUtterance]

class AdditionalLanguagesSynonyms(_Model):
    synonyms: list[str]

class Address(_Model):
    name: str
    name_raw: str
    address_normalized: str
    address_raw: str
    address_displayable: str

class AddressableEntityRef(_Model):
    id: str
    self_uri: str

class AdjustableLiveSpeakerDetection(_Model):
    mode: _Literal["unknown", "disabled", "low", "medium", "high"] | str
    preconnect_duration: str
    event_name: str
    is_person_likely: bool
    total_ringbacks: int
    line_connected: bool

class AfterCallWork(_Model):
    start_time: str
    end_time: str
    state: _Literal["unknown", "notApplicable", "skipped", "pending", "complete"] | str

class AgentDirectRoutingBackupSettings(_Model):
    queue_id: str
    user_id: str
    wait_for_agent: bool
    agent_wait_seconds: int
    backed_up_users: list[str]

class AgentMaxUtilizationResponse(_Model):
    utilization: dict[str, MediaUtilization]
    label_utilizations: dict[str, LabelUtilizationResponse]
    max_inbound_calls: int
    level: _Literal["Agent", "Organization"] | str

class AgentOwnedRouting(_Model):
    enable_agent_owned_callbacks: bool
    max_owned_callback_hours: int
    max_owned_callback_delay_hours: int

class AgenticVersionAddressableEntity(_Model):
    version: str
    self_uri: str

class AgenticVirtualAgent(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    status: _Literal["Draft", "Published"] | str
    latest_saved_version: AgenticVersionAddressableEntity
    latest_production_ready_version: AgenticVersionAddressableEntity
    image_uri: str
    self_uri: str

class AgenticVirtualAgentEntityListing(_Model):
    entities: list[AgenticVirtualAgent]
    page_size: int
    page_number: int
    total: int
    page_count: int

class AgenticVirtualAgentJob(_Model):
    id: str
    status: _Literal["InProgress", "Succeeded", "Failed"] | str
    errors: list[ErrorBody]
    self_uri: str

class AgenticVirtualAgentVersionPublish(_Model):
    status: _Literal["TestReady", "ProductionReady"] | str

class AgenticVirtualAgentVersionPublishJob(_Model):
    id: str
    status: _Literal["InProgress", "Succeeded", "Failed"] | str
    errors: list[ErrorBody]
    self_uri: str

class AgenticVirtualAgentVersionPublishJobRequest(_Model):
    virtual_agent_version: AgenticVirtualAgentVersionPublish

class AggregateMetricData(_Model):
    metric: str
    qualifier: str
    stats: StatisticalSummary

class AggregateViewData(_Model):
    name: str
    stats: StatisticalSummary

class AggregationRange(_Model):
    gte: float
    lt: float

class AggregationResult(_Model):
    type: _Literal["termFrequency", "numericRange"] | str
    dimension: str
    metric: str
    count: int
    results: list[AggregationResultEntry]

class AggregationResultEntry(_Model):
    count: int
    value: str
    gte: float
    lt: float

class AiAnswer(_Model):
    answer_id: str
    explanation: str
    failure_type: _Literal["LowConfidenceError", "ParsingError", "ServiceError", "LowHistoricalAccuracyError"] | str
    marked_not_applicable: bool

class AiScoring(_Model):
    failure_type: _Literal["QuotaReached", "ParsingError", "ServiceError", "InvalidRequest", "DuplicateFormSameAgent", "Unauthorized", "DuplicateAutomatedFormWithCopiedScore"] | str
    pending: bool
    date_last_changed: str

class AiScoringSetting(_Model):
    enabled: bool

class AiScoringSettings(_Model):
    id: str
    question_group_settings: list[QuestionGroupSettings]
    self_uri: str

class AnalyticsAgentGroup(_Model):
    agent_group_id: str
    agent_group_type: _Literal["Group", "SkillGroup", "Team"] | str

class AnalyticsConversation(_Model):
    access_attributes: list[str]
    associated_conversation_id: str
    conference_start: str
    consultation_conversation_ids: list[str]
    conversation_end: str
    conversation_id: str
    conversation_initiator: _Literal["acd", "agent", "api", "botflow", "campaign", "customer", "dialer", "external", "fax", "group", "inbound", "ivr", "manual", "outbound", "station", "user", "voicemail", "voicesurveyflow", "workflow"] | str
    conversation_start: str
    customer_participation: bool
    division_ids: list[str]
    external_tag: str
    inactivity_timeout: str
    knowledge_base_ids: list[str]
    media_stats_min_conversation_mos: float
    media_stats_min_conversation_r_factor: float
    originating_direction: _Literal["inbound", "outbound"] | str
    originating_social_media_public: bool
    self_served: bool
    evaluations: list[AnalyticsEvaluation]
    surveys: list[AnalyticsSurvey]
    resolutions: list[AnalyticsResolution]
    participants: list[AnalyticsParticipant]

class AnalyticsConversationAsyncQueryResponse(_Model):
    conversations: list[AnalyticsConversation]
    cursor: str
    data_availability_date: str

class AnalyticsConversationQueryResponse(_Model):
    conversations: list[AnalyticsConversationWithoutAttributes]
    aggregations: list[AggregationResult]
    total_hits: int

class AnalyticsConversationSegment(_Model):
    audio_muted: bool
    conference: bool
    destination_conversation_id: str
    destination_session_id: str
    disconnect_type: _Literal["client", "conferenceTransfer", "consultTransfer", "dndEndpoint", "dndTransfer", "endpoint", "error", "forwardTransfer", "inactivity", "noAnswerTransfer", "notAvailableTransfer", "other", "peer", "sessionExpired", "spam", "system", "takeover", "timeout", "transfer", "transportFailure", "uncallable"] | str
    error_code: str
    group_id: str
    q850_response_codes: list[int]
    queue_id: str
    requested_language_id: str
    requested_routing_skill_ids: list[str]
    requested_routing_user_ids: list[str]
    segment_end: str
    segment_start: str
    segment_type: _Literal["alert", "barging", "callback", "coaching", "contacting", "converting", "delay", "dialing", "hold", "interact", "ivr", "monitoring", "parked", "scheduled", "screenmonitoring", "sharing", "system", "transmitting", "unknown", "uploading", "voicemail", "wrapup"] | str
    sip_response_codes: list[int]
    source_conversation_id: str
    source_session_id: str
    subject: str
    video_muted: bool
    wrap_up_code: str
    wrap_up_note: str
    wrap_up_tags: list[str]
    scored_agents: list[AnalyticsScoredAgent]
    properties: list[AnalyticsProperty]

class AnalyticsConversationWithoutAttributes(_Model):
    access_attributes: list[str]
    associated_conversation_id: str
    conference_start: str
    consultation_conversation_ids: list[str]
    conversation_end: str
    conversation_id: str
    conversation_initiator: _Literal["acd", "agent", "api", "botflow", "campaign", "customer", "dialer", "external", "fax", "group", "inbound", "ivr", "manual", "outbound", "station", "user", "voicemail", "voicesurveyflow", "workflow"] | str
    conversation_start: str
    customer_participation: bool
    division_ids: list[str]
    external_tag: str
    inactivity_timeout: str
    knowledge_base_ids: list[str]
    media_stats_min_conversation_mos: float
    media_stats_min_conversation_r_factor: float
    originating_direction: _Literal["inbound", "outbound"] | str
    originating_social_media_public: bool
    self_served: bool
    evaluations: list[AnalyticsEvaluation]
    surveys: list[AnalyticsSurvey]
    resolutions: list[AnalyticsResolution]
    participants: list[AnalyticsParticipantWithoutAttributes]

class AnalyticsConversationWithoutAttributesMultiGetResponse(_Model):
    conversations: list[AnalyticsConversationWithoutAttributes]

class AnalyticsEvaluation(_Model):
    assignee_applicable: bool
    assignee_id: str
    calibration_id: str
    context_id: str
    deleted: bool
    evaluation_id: str
    evaluation_status: _Literal["Finished", "InProgress", "InReview", "Pending", "Retracted"] | str
    evaluator_id: str
    event_time: str
    form_id: str
    form_name: str
    queue_id: str
    released: bool
    rescored: bool
    system_submitted: bool
    user_id: str
    o_total_critical_score: int
    o_total_score: int

class AnalyticsFlow(_Model):
    ending_language: str
    entry_reason: str
    entry_type: _Literal["agent", "direct", "dnis", "flow", "outbound"] | str
    exit_reason: str
    flow_id: str
    flow_name: str
    flow_type: _Literal["BOT", "BUSINESSPROCESS", "COMMONMODULE", "DIGITALBOT", "EMAILSEND", "INBOUNDCALL", "INBOUNDCHAT", "INBOUNDEMAIL", "INBOUNDSHORTMESSAGE", "INQUEUECALL", "INQUEUEEMAIL", "INQUEUESHORTMESSAGE", "OUTBOUNDCALL", "SECURECALL", "SPEECH", "SURVEYINVITE", "VOICE", "VOICEMAIL", "VOICESURVEY", "WORKFLOW", "WORKITEM"] | str
    flow_version: str
    issued_callback: bool
    recognition_failure_reason: str
    starting_language: str
    transfer_target_address: str
    transfer_target_name: str
    transfer_type: str
    outcomes: list[AnalyticsFlowOutcome]

class AnalyticsFlowOutcome(_Model):
    flow_outcome: str
    flow_outcome_end_timestamp: str
    flow_outcome_id: str
    flow_outcome_start_timestamp: str
    flow_outcome_value: str

class AnalyticsMediaEndpointStat(_Model):
    codecs: list[str]
    discarded_packets: int
    duplicate_packets: int
    event_time: str
    invalid_packets: int
    max_latency_ms: int
    min_mos: float
    min_r_factor: float
    overrun_packets: int
    received_packets: int
    underrun_packets: int

class AnalyticsParticipant(_Model):
    external_contact_id: str
    external_organization_id: str
    flagged_reason: _Literal["general"] | str
    participant_id: str
    participant_name: str
    purpose: _Literal["acd", "agent", "api", "botflow", "campaign", "customer", "dialer", "external", "fax", "group", "inbound", "ivr", "manual", "outbound", "station", "user", "voicemail", "voicesurveyflow", "workflow"] | str
    screen_recording: bool
    team_id: str
    user_id: str
    sessions: list[AnalyticsSession]
    attributes: dict[str, str]

class AnalyticsParticipantWithoutAttributes(_Model):
    external_contact_id: str
    external_organization_id: str
    flagged_reason: _Literal["general"] | str
    participant_id: str
    participant_name: str
    purpose: _Literal["acd", "agent", "api", "botflow", "campaign", "customer", "dialer", "external", "fax", "group", "inbound", "ivr", "manual", "outbound", "station", "user", "voicemail", "voicesurveyflow", "workflow"] | str
    screen_recording: bool
    team_id: str
    user_id: str
    sessions: list[AnalyticsSession]

class AnalyticsProperty(_Model):
    property: str
    property_type: _Literal["bool", "integer", "real", "date", "string", "uuid"] | str
    value: str

class AnalyticsProposedAgent(_Model):
    agent_rank: int
    proposed_agent_id: str

class AnalyticsQueryAggregation(_Model):
    type: _Literal["termFrequency", "numericRange"] | str
    dimension: str
    metric: str
    size: int
    ranges: list[AggregationRange]

class AnalyticsResolution(_Model):
    event_time: str
    queue_id: str
    user_id: str
    n_next_contact_avoided: int

class AnalyticsRoutingStatusRecord(_Model):
    start_time: str
    end_time: str
    routing_status: _Literal["OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING"] | str

class AnalyticsScoredAgent(_Model):
    agent_score: int
    scored_agent_id: str

class AnalyticsSession(_Model):
    active_skill_ids: list[str]
    acw_skipped: bool
    address_from: str
    address_other: str
    address_self: str
    address_to: str
    agent_assistant_id: str
    agent_bullseye_ring: int
    agent_owned: bool
    ani: str
    assigner_id: str
    authenticated: bool
    barged_participant_id: str
    bcc: list[str]
    callback_numbers: list[str]
    callback_scheduled_time: str
    callback_user_name: str
    cc: list[str]
    cleared: bool
    coached_participant_id: str
    cobrowse_role: str
    cobrowse_room_id: str
    delivery_pushed: bool
    delivery_status: _Literal["DeliveryFailed", "DeliveryPushed", "DeliverySuccess", "Failed", "Published", "Queued", "Read", "Received", "Sent"] | str
    delivery_status_change_date: str
    destination_addresses: list[str]
    detected_speech_end: str
    detected_speech_start: str
    direction: _Literal["inbound", "outbound"] | str
    disposition_analyzer: str
    disposition_name: str
    dnis: str
    edge_id: str
    eligible_agent_counts: list[int]
    engagement_source: _Literal["AppleMessagesForBusiness", "Discord", "Email", "Facebook", "FacebookMessenger", "Glassdoor", "GoogleBusinessProfile", "Instagram", "KakaoTalk", "Line", "LinkedIn", "MicrosoftTeams", "MobileChat", "Other", "QQ", "Reddit", "ServiceNow", "SFDC", "SMS", "Snapchat", "Telegram", "Threads", "Trustpilot", "Unspecified", "Viber", "WebChat", "WeChat", "Weibo", "WhatsApp", "X", "Yelp", "YouTube", "Zendesk", "OpenMessaging"] | str
    error_code_description: str
    extended_delivery_status: str
    flow_in_type: str
    flow_out_type: str
    journey_action_id: str
    journey_action_map_id: str
    journey_action_map_version: int
    journey_customer_id: str
    journey_customer_id_type: str
    journey_customer_session_id: str
    journey_customer_session_id_type: str
    media_bridge_id: str
    media_count: int
    media_type: _Literal["callback", "chat", "cobrowse", "email", "internalmessage", "message", "screenmonitoring", "screenshare", "unknown", "video", "voice"] | str
    message_type: str
    monitored_participant_id: str
    outbound_campaign_id: str
    outbound_contact_id: str
    outbound_contact_list_id: str
    peer_id: str
    protocol_call_id: str
    provider: str
    recording: bool
    remote: str
    remote_name_displayable: str
    removed_skill_ids: list[str]
    requested_routings: list[str]
    room_id: str
    routing_ring: int
    routing_rule: str
    routing_rule_type: _Literal["Bullseye", "Conditional", "Predictive", "Preferred"] | str
    screen_monitored_user_id: str
    screen_share_address_self: str
    screen_share_room_id: str
    script_id: str
    selected_agent_id: str
    selected_agent_rank: int
    session_dnis: str
    session_id: str
    sharing_screen: bool
    skill_expression_id: str
    skip_enabled: bool
    snippet_recording: bool
    timeout_seconds: int
    used_routing: _Literal["Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip"] | str
    video_address_self: str
    video_room_id: str
    waiting_interaction_counts: list[int]
    agent_groups: list[AnalyticsAgentGroup]
    proposed_agents: list[AnalyticsProposedAgent]
    media_endpoint_stats: list[AnalyticsMediaEndpointStat]
    flow: AnalyticsFlow
    metrics: list[AnalyticsSessionMetric]
    segments: list[AnalyticsConversationSegment]

class AnalyticsSessionMetric(_Model):
    emit_date: str
    name: str
    value: int

class AnalyticsSurvey(_Model):
    event_time: str
    queue_id: str
    survey_completed_date: str
    survey_form_context_id: str
    survey_form_id: str
    survey_form_name: str
    survey_id: str
    survey_partial_response: bool
    survey_promoter_score: int
    survey_status: str
    survey_type: _Literal["Web", "Voice"] | str
    user_id: str
    o_survey_total_score: int

class AnalyticsUserDetail(_Model):
    user_id: str
    primary_presence: list[AnalyticsUserPresenceRecord]
    routing_status: list[AnalyticsRoutingStatusRecord]

class AnalyticsUserDetailsAsyncQueryResponse(_Model):
    user_details: list[AnalyticsUserDetail]
    cursor: str
    data_availability_date: str

class AnalyticsUserDetailsQueryResponse(_Model):
    user_details: list[AnalyticsUserDetail]
    aggregations: list[AggregationResult]
    total_hits: int

class AnalyticsUserPresenceRecord(_Model):
    start_time: str
    end_time: str
    system_presence: _Literal["AVAILABLE", "AWAY", "BUSY", "OFFLINE", "IDLE", "ON_QUEUE", "MEAL", "TRAINING", "MEETING", "BREAK"] | str
    organization_presence_id: str

class AnswerGenerationConfig(_Model):
    enabled: bool

class AnswerOption(_Model):
    id: str
    context_id: str
    built_in_type: _Literal["Selected", "Unselected"] | str
    text: str
    value: int
    assistance_conditions: list[AssistanceCondition]

class ApiUsageClientQuery(_Model):
    interval: str
    granularity: _Literal["Day", "Week", "Month"] | str
    metrics: list[str]
    group_by: list[str]

class ApiUsageQueryResult(_Model):
    results: list[ApiUsageRow]
    query_status: _Literal["Complete", "Failed", "Running"] | str
    cursors: Cursors

class ApiUsageRow(_Model):
    client_id: str
    client_name: str
    organization_id: str
    user_id: str
    template_uri: str
    http_method: str
    status200: int
    status300: int
    status400: int
    status500: int
    status429: int
    requests: int
    date: str

class AppleOpaqueId(_Model):
    value: str

class AssignedSegment(_Model):
    id: str
    self_uri: str

class AssistanceCondition(_Model):
    operator: _Literal["EXISTS", "NOTEXISTS"] | str
    topic_ids: list[str]

class Assistant(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    created_by: UserReference
    modified_by: UserReference
    google_dialogflow_config: GoogleDialogflowConfig
    transcription_config: TranscriptionConfig
    knowledge_suggestion_config: KnowledgeSuggestionConfig
    state: _Literal["Active", "Inactive"] | str
    copilot: Copilot
    self_uri: str
    variation_parent: AddressableEntityRef

class AssistantQueue(_Model):
    id: str
    media_types: list[str]
    assistant: Assistant
    date_created: str
    date_modified: str
    self_uri: str

class AsyncConversationQuery(_Model):
    conversation_filters: list[ConversationDetailQueryFilter]
    segment_filters: list[SegmentDetailQueryFilter]
    evaluation_filters: list[EvaluationDetailQueryFilter]
    survey_filters: list[SurveyDetailQueryFilter]
    resolution_filters: list[ResolutionDetailQueryFilter]
    order: _Literal["asc", "desc", "unordered"] | str
    order_by: _Literal["conversationStart", "conversationEnd", "segmentStart", "segmentEnd"] | str
    interval: str
    limit: int
    start_of_day_interval_matching: bool

class AsyncQueryResponse(_Model):
    job_id: str

class AsyncQueryStatus(_Model):
    state: _Literal["QUEUED", "PENDING", "FAILED", "CANCELLED", "FULFILLED", "EXPIRED"] | str
    error_message: str
    expiration_date: str
    submission_date: str
    completion_date: str

class AsyncUserDetailsQuery(_Model):
    interval: str
    user_filters: list[UserDetailQueryFilter]
    presence_filters: list[PresenceDetailQueryFilter]
    routing_status_filters: list[RoutingStatusDetailQueryFilter]
    order: _Literal["asc", "desc", "unordered"] | str
    limit: int

class Attachment(_Model):
    attachment_id: str
    name: str
    content_uri: str
    content_type: str
    content_length: int
    inline_image: bool

class AudioFormat(_Model):
    channels: int
    bits_per_sample: int
    sample_rate: int
    encoding: _Literal["ULAW", "ALAW", "PCM"] | str

class AuditQuerySort(_Model):
    name: _Literal["Timestamp"] | str
    sort_order: _Literal["ascending", "descending"] | str

class AuthzDivision(_Model):
    id: str
    name: str
    description: str
    home_division: bool
    object_counts: dict[str, int]
    self_uri: str

class AuthzDivisionCursorListing(_Model):
    entities: list[AuthzDivision]
    next_uri: str
    self_uri: str
    previous_uri: str

class AuthzDivisionEntityListing(_Model):
    entities: list[AuthzDivision]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class AuthzGrant(_Model):
    subject_id: str
    division: AuthzDivision
    role: AuthzGrantRole
    grant_made_at: str

class AuthzGrantPolicy(_Model):
    actions: list[str]
    condition: str
    domain: str
    entity_name: str

class AuthzGrantRole(_Model):
    id: str
    name: str
    description: str
    policies: list[AuthzGrantPolicy]
    default: bool
    self_uri: str

class AuthzSubject(_Model):
    id: str
    name: str
    grants: list[AuthzGrant]
    version: int
    self_uri: str

class AutoAnswerSetting(_Model):
    enabled: bool

class AutoAnswerSettings(_Model):
    settings: dict[str, AutoAnswerSetting]

class AutoSearchConfig(_Model):
    type: _Literal["ArticlesOnly", "ArticlesWithAnswerHighlights", "AnswerGeneration"] | str

class Biography(_Model):
    biography: str
    interests: list[str]
    hobbies: list[str]
    spouse: str
    education: list[Education]

class Browser(_Model):
    family: str
    version: str
    lang: str
    fingerprint: str
    is_mobile: bool
    view_height: int
    view_width: int
    features_flash: bool
    features_java: bool
    features_pdf: bool
    features_webrtc: bool

class BulkError(_Model):
    message: str
    code: str

class BulkErrorDetail(_Model):
    field_name: str
    value: str
    message: str

class BulkResponse(_Model):
    results: list[BulkResult]
    error_count: int
    error_indexes: list[int]

class BulkResult(_Model):
    error: BulkError
    entity: _Any

class Bullseye(_Model):
    rings: list[Ring]

class Calibration(_Model):
    id: str
    name: str
    calibrator: User
    agent: User
    conversation: ConversationReference
    evaluation_form: EvaluationForm
    context_id: str
    average_score: int
    high_score: int
    low_score: int
    created_date: str
    evaluations: list[Evaluation]
    evaluators: list[User]
    scoring_index: Evaluation
    expert_evaluator: User
    self_uri: str

class Call(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "none"] | str
    id: str
    direction: _Literal["inbound", "outbound"] | str
    recording: bool
    recording_state: _Literal["none", "active", "paused"] | str
    recorders_state: RecordersState
    muted: bool
    confined: bool
    held: bool
    secure_pause: bool
    recording_id: str
    segments: list[Segment]
    error_info: ErrorInfo
    disconnect_type: _Literal["endpoint", "endpoint.donotdisturb", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.donotdisturb", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    document_id: str
    start_alerting_time: str
    connected_time: str
    disconnected_time: str
    disconnect_reasons: list[DisconnectReason]
    fax_status: FaxStatus
    provider: str
    script_id: str
    peer_id: str
    uui_data: str
    self: Address
    other: Address
    wrapup: Wrapup
    after_call_work: AfterCallWork
    after_call_work_required: bool
    agent_assistant_id: str
    transfer_source: str
    queue_media_settings: ConversationQueueMediaSettings
    client_ip_address: str
    disposition: Disposition

class Callback(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "none"] | str
    id: str
    segments: list[Segment]
    direction: _Literal["inbound", "outbound"] | str
    held: bool
    disconnect_type: _Literal["endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    dialer_preview: DialerPreview
    voicemail: Voicemail
    callback_numbers: list[str]
    callback_user_name: str
    script_id: str
    external_campaign: bool
    skip_enabled: bool
    timeout_seconds: int
    start_alerting_time: str
    connected_time: str
    disconnected_time: str
    callback_scheduled_time: str
    automated_callback_config_id: str
    provider: str
    peer_id: str
    wrapup: Wrapup
    after_call_work: AfterCallWork
    after_call_work_required: bool
    caller_id: str
    caller_id_name: str
    queue_media_settings: ConversationQueueMediaSettings

class CallbackMediaSettings(_Model):
    enable_auto_answer: bool
    alerting_timeout_seconds: int
    service_level: ServiceLevel
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    mode: _Literal["AgentFirst", "CustomerFirst"] | str
    enable_auto_dial_and_end: bool
    auto_dial_delay_seconds: int
    auto_end_delay_seconds: int
    pacing_modifier: float
    max_retry_count: int
    retry_delay_seconds: int
    live_voice_reaction_type: _Literal["HangUp", "TransferToQueue", "TransferToFlow"] | str
    live_voice_flow: DomainEntityRef
    answering_machine_reaction_type: _Literal["HangUp", "TransferToQueue", "TransferToFlow"] | str
    answering_machine_flow: DomainEntityRef
    edge_group: DomainEntityRef
    site: DomainEntityRef

class Campaign(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    contact_list: DomainEntityRef
    queue: DomainEntityRef
    dialing_mode: _Literal["agentless", "preview", "power", "predictive", "progressive", "external"] | str
    script: DomainEntityRef
    edge_group: DomainEntityRef
    site: DomainEntityRef
    campaign_status: _Literal["on", "stopping", "off", "complete", "invalid", "forced_off", "forced_stopping"] | str
    phone_columns: list[PhoneColumn]
    abandon_rate: float
    dnc_lists: list[DomainEntityRef]
    callable_time_set: DomainEntityRef
    call_analysis_response_set: DomainEntityRef
    errors: list[RestErrorDetail]
    caller_name: str
    caller_address: str
    outbound_line_count: int
    rule_sets: list[DomainEntityRef]
    skip_preview_disabled: bool
    preview_time_out_seconds: int
    always_running: bool
    contact_sort: ContactSort
    contact_sorts: list[ContactSort]
    no_answer_timeout: int
    call_analysis_language: str
    priority: int
    contact_list_filters: list[DomainEntityRef]
    division: DomainEntityRef
    agent_owned_column: str
    dynamic_contact_queueing_settings: DynamicContactQueueingSettings
    skill_columns: list[str]
    preview_auto_end: bool
    max_calls_per_agent: int
    max_calls_per_agent_decimal: float
    callback_auto_answer: bool
    dynamic_line_balancing_settings: DynamicLineBalancingSettings
    diagnostics_settings: DiagnosticsSettings
    precise_dialing_enabled: bool
    self_uri: str

class CannedResponseLibraries(_Model):
    library_ids: list[str]
    mode: _Literal["All", "SelectedOnly", "None"] | str

class CertificateDetails(_Model):
    issuer: str
    subject: str
    expiration_date: str
    issue_date: str
    expired: bool
    valid: bool
    signature_valid: bool

class Chat(_Model):
    jabber_id: str

class CobrowseWebMessagingSession(_Model):
    id: str
    name: str
    join_code: str
    websocket_url: str
    date_offer_ends: str
    communication_type: _Literal["Call", "Message", "Unknown"] | str
    self_uri: str

class Cobrowsesession(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "none"] | str
    id: str
    disconnect_type: _Literal["endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    self: Address
    cobrowse_session_id: str
    cobrowse_role: str
    controlling: list[str]
    viewer_url: str
    provider_event_time: str
    start_alerting_time: str
    connected_time: str
    disconnected_time: str
    provider: str
    peer_id: str
    segments: list[Segment]
    wrapup: Wrapup
    after_call_work: AfterCallWork
    after_call_work_required: bool

class ConditionalGroupActivation(_Model):
    pilot_rule: ConditionalGroupActivationPilotRule
    rules: list[ConditionalGroupActivationRule]

class ConditionalGroupActivationCondition(_Model):
    simple_metric: ConditionalGroupActivationSimpleMetric
    operator: _Literal["GreaterThan", "GreaterThanOrEqualTo", "LessThan", "LessThanOrEqualTo", "EqualTo", "NotEqualTo"] | str
    value: float

class ConditionalGroupActivationPilotRule(_Model):
    conditions: list[ConditionalGroupActivationCondition]
    condition_expression: str

class ConditionalGroupActivationRule(_Model):
    conditions: list[ConditionalGroupActivationCondition]
    condition_expression: str
    groups: list[MemberGroup]

class ConditionalGroupActivationSimpleMetric(_Model):
    metric: _Literal["EstimatedWaitTime", "IdleAgentCount", "ServiceLevel"] | str
    queue: DomainEntityRef

class ConditionalGroupRouting(_Model):
    rules: list[ConditionalGroupRoutingRule]

class ConditionalGroupRoutingRule(_Model):
    queue: DomainEntityRef
    metric: _Literal["EstimatedWaitTime", "ServiceLevel"] | str
    operator: _Literal["GreaterThan", "GreaterThanOrEqualTo", "LessThan", "LessThanOrEqualTo"] | str
    condition_value: float
    groups: list[MemberGroup]
    wait_seconds: int

class ConnectedEdge(_Model):
    id: str
    name: str
    interface_name: str
    interface_ip_address: str
    edge_connection_list: list[EdgeConnectionInfo]
    self_uri: str

class ConnectedQueue(_Model):
    id: str
    self_uri: str

class ConnectedUser(_Model):
    id: str
    self_uri: str

class Contact(_Model):
    address: str
    display: str
    media_type: _Literal["PHONE", "EMAIL", "SMS"] | str
    type: _Literal["PRIMARY", "WORK", "WORK2", "WORK3", "WORK4", "HOME", "MOBILE", "MAIN", "OTHER"] | str
    extension: str
    country_code: str
    integration: str

class ContactAddress(_Model):
    address1: str
    address2: str
    city: str
    state: str
    postal_code: str
    country_code: str

class ContactAddressableEntityRef(_Model):
    id: str
    self_uri: str

class ContactIdentifier(_Model):
    division: WritableStarrableDivision
    type: _Literal["SocialLine", "SocialFacebook", "SocialTwitter", "SocialWhatsapp", "SocialInstagram", "SocialWhatsappBsuid", "AppleOpaqueId", "Email", "Phone", "Cookie", "ExternalId", "SocialInstagramHandle"] | str
    value: str
    date_created: str
    external_source: ExternalSource

class ContactSort(_Model):
    field_name: str
    direction: _Literal["ASC", "DESC"] | str
    numeric: bool

class ContentSetting(_Model):
    story: StorySetting

class Conversation(_Model):
    id: str
    name: str
    external_tag: str
    start_time: str
    end_time: str
    address: str
    participants: list[Participant]
    conversation_ids: list[str]
    max_participants: int
    recording_state: _Literal["ACTIVE", "PAUSED", "NONE"] | str
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting", "uploading", "transmitting", "parked", "none"] | str
    divisions: list[ConversationDivisionMembership]
    recent_transfers: list[TransferResponse]
    secure_pause: bool
    utilization_label_id: str
    inactivity_timeout: str
    self_uri: str

class ConversationActivityData(_Model):
    group: dict[str, str]
    data: list[ConversationActivityMetricValue]
    truncated: bool
    entities: list[ConversationActivityEntityData]

class ConversationActivityEntityData(_Model):
    activity_date: str
    metric: _Literal["oAlerting", "oInteracting", "oLongestInteracting", "oLongestWaiting", "oWaiting"] | str
    active_routing: _Literal["Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip"] | str
    address_from: str
    address_to: str
    ani: str
    conversation_id: str
    converted_from: str
    converted_to: str
    direction: _Literal["inbound", "outbound"] | str
    dnis: str
    media_type: _Literal["callback", "chat", "cobrowse", "email", "internalmessage", "message", "screenmonitoring", "screenshare", "unknown", "video", "voice"] | str
    participant_name: str
    queue_id: str
    requested_language_id: str
    requested_routing_skill_ids: list[str]
    requested_routings: list[str]
    routing_priority: int
    session_id: str
    team_id: str
    used_routing: _Literal["Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip"] | str
    user_id: str
    scored_agents: list[ConversationActivityScoredAgent]

class ConversationActivityMetricValue(_Model):
    metric: _Literal["oAlerting", "oInteracting", "oLongestInteracting", "oLongestWaiting", "oWaiting"] | str
    qualifier: str
    entity_ids: list[str]
    count: int
    calculated_metric_value: int

class ConversationActivityQuery(_Model):
    metrics: list[ConversationActivityQueryMetric]
    group_by: list[str]
    filter: ConversationActivityQueryFilter
    order: _Literal["asc", "desc", "unordered"] | str

class ConversationActivityQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[ConversationActivityQueryPredicate]

class ConversationActivityQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[ConversationActivityQueryClause]
    predicates: list[ConversationActivityQueryPredicate]

class ConversationActivityQueryMetric(_Model):
    metric: _Literal["oAlerting", "oInteracting", "oLongestInteracting", "oLongestWaiting", "oWaiting"] | str
    details: bool

class ConversationActivityQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["activeRouting", "addressFrom", "addressTo", "agentScore", "ani", "conversationId", "convertedFrom", "convertedTo", "direction", "dnis", "mediaType", "participantName", "queueId", "requestedLanguageId", "requestedRouting", "requestedRoutingSkillId", "routingPriority", "scoredAgentId", "sessionId", "teamId", "usedRouting", "userId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str

class ConversationActivityResponse(_Model):
    results: list[ConversationActivityData]
    entity_id_dimension: _Literal["activeRouting", "addressFrom", "addressTo", "agentScore", "ani", "conversationId", "convertedFrom", "convertedTo", "direction", "dnis", "mediaType", "participantName", "queueId", "requestedLanguageId", "requestedRouting", "requestedRoutingSkillId", "routingPriority", "scoredAgentId", "sessionId", "teamId", "usedRouting", "userId"] | str

class ConversationActivityScoredAgent(_Model):
    agent_score: int
    scored_agent_id: str

class ConversationAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class ConversationAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[ConversationAggregateQueryPredicate]

class ConversationAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[ConversationAggregateQueryClause]
    predicates: list[ConversationAggregateQueryPredicate]

class ConversationAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["activeRouting", "activeSkillId", "addressFrom", "addressTo", "agentAssistantId", "agentBullseyeRing", "agentOwned", "agentRank", "agentScore", "ani", "assignerId", "authenticated", "canonicalExternalContactId", "conversationId", "conversationInitiator", "convertedFrom", "convertedTo", "customerParticipation", "deliveryStatus", "destinationAddress", "direction", "disconnectType", "divisionId", "dnis", "edgeId", "eligibleAgentCount", "errorCode", "extendedDeliveryStatus", "externalContactId", "externalMediaCount", "externalOrganizationId", "externalTag", "firstQueue", "flaggedReason", "flowInType", "flowOutType", "groupId", "interactionType", "journeyActionId", "journeyActionMapId", "journeyActionMapVersion", "journeyCustomerId", "journeyCustomerIdType", "journeyCustomerSessionId", "journeyCustomerSessionIdType", "knowledgeBaseId", "mediaCount", "mediaType", "messageType", "originatingDirection", "originatingSocialMediaPublic", "outboundCampaignId", "outboundContactId", "outboundContactListId", "participantName", "peerId", "proposedAgentId", "provider", "purpose", "queueId", "remote", "removedSkillId", "requestedLanguageId", "requestedRouting", "requestedRoutingSkillId", "roomId", "routingPriority", "routingRing", "routingRule", "routingRuleType", "scoredAgentId", "selectedAgentId", "selectedAgentRank", "selfServed", "sessionDnis", "sessionId", "skillExpressionId", "stationId", "teamId", "usedRouting", "userId", "videoPresent", "waitingInteractionCount", "wrapUpCode"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class ConversationAggregateQueryResponse(_Model):
    results: list[ConversationAggregateDataContainer]

class ConversationAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: ConversationAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[ConversationAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    query_type: _Literal["bottomN", "groupBy", "topN"] | str
    sort_metric: ConversationAggregationSort
    limit: int

class ConversationAggregationSort(_Model):
    name: _Literal["nAgentDeclined", "nAlertExpired", "nBlindTransferred", "nBotInteractions", "nCallbackAttempts", "nCallbackOverSla", "nCallbackScheduled", "nCfcOffered", "nCobrowseSessions", "nConnected", "nConsult", "nConsultTransferred", "nConversations", "nError", "nOffered", "nOutbound", "nOutboundAbandoned", "nOutboundAttempted", "nOutboundConnected", "nOverSla", "nStateTransitionError", "nTakeover", "nTransferred", "oAudioMessageCount", "oExternalAudioMessageCount", "oExternalMediaCount", "oMediaCount", "oMessageCount", "oMessageSegmentCount", "oMessageTurn", "oServiceTarget", "oSkillExpressionApplications", "tAbandon", "tAcd", "tActiveCallback", "tActiveCallbackComplete", "tAcw", "tAgentResponseTime", "tAgentVideoConnected", "tAlert", "tAnswered", "tAverageAgentResponseTime", "tAverageCustomerResponseTime", "tBarging", "tCallbackAbandon", "tCallbackConnect", "tCallbackNotReached", "tCallbackVirtualWait", "tCfcAbandon", "tCfcAcd", "tCfcAnswered", "tCfcFlowOut", "tCoaching", "tCoachingComplete", "tConnected", "tContacting", "tDialing", "tFirstConnect", "tFirstDial", "tFirstEngagement", "tFirstResponse", "tFlowOut", "tHandle", "tHeld", "tHeldComplete", "tIvr", "tMonitoring", "tMonitoringComplete", "tNotResponding", "tPark", "tParkComplete", "tScreenMonitoring", "tSnippetRecord", "tTalk", "tTalkComplete", "tTransmitting", "tUserResponseTime", "tVoicemail"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class ConversationAggregationView(_Model):
    target: _Literal["nAgentDeclined", "nAlertExpired", "nBlindTransferred", "nBotInteractions", "nCallbackAttempts", "nCallbackOverSla", "nCallbackScheduled", "nCfcOffered", "nCobrowseSessions", "nConnected", "nConsult", "nConsultTransferred", "nConversations", "nError", "nOffered", "nOutbound", "nOutboundAbandoned", "nOutboundAttempted", "nOutboundConnected", "nOverSla", "nStateTransitionError", "nTakeover", "nTransferred", "oAudioMessageCount", "oCallbackServiceLevel", "oExternalAudioMessageCount", "oExternalMediaCount", "oMediaCount", "oMessageCount", "oMessageSegmentCount", "oMessageTurn", "oServiceLevel", "oServiceTarget", "oSkillExpressionApplications", "tAbandon", "tAcd", "tActiveCallback", "tActiveCallbackComplete", "tAcw", "tAgentResponseTime", "tAgentVideoConnected", "tAlert", "tAnswered", "tAverageAgentResponseTime", "tAverageCustomerResponseTime", "tBarging", "tCallbackAbandon", "tCallbackConnect", "tCallbackNotReached", "tCallbackVirtualWait", "tCfcAbandon", "tCfcAcd", "tCfcAnswered", "tCfcFlowOut", "tCoaching", "tCoachingComplete", "tConnected", "tContacting", "tDialing", "tFirstConnect", "tFirstDial", "tFirstEngagement", "tFirstResponse", "tFlowOut", "tHandle", "tHeld", "tHeldComplete", "tIvr", "tMonitoring", "tMonitoringComplete", "tNotResponding", "tPark", "tParkComplete", "tScreenMonitoring", "tShortAbandon", "tSnippetRecord", "tTalk", "tTalkComplete", "tTransmitting", "tUserResponseTime", "tVoicemail", "tWait"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class ConversationAsyncAggregateQueryResponse(_Model):
    results: list[ConversationAggregateDataContainer]
    cursor: str

class ConversationAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: ConversationAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[ConversationAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    query_type: _Literal["bottomN", "groupBy", "topN"] | str
    sort_metric: ConversationAggregationSort
    limit: int
    page_size: int

class ConversationChannel(_Model):
    type: _Literal["Unknown", "Call", "Callback", "Email", "GenericObject", "Messaging", "Social", "Webchat", "Voice", "Chat", "Cobrowse", "Video", "Screenshare", "Message", "InternalMessage"] | str
    message_type: _Literal["Unknown", "Sms", "Twitter", "Facebook", "Line", "WhatsApp", "WebMessaging", "Open", "Instagram", "Apple"] | str
    platform: str

class ConversationChannelMetadata(_Model):
    sub_type: _Literal["None", "GoogleBusinessProfile", "RoadsideAssistance", "YouTube"] | str

class ConversationChat(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    id: str
    room_id: str
    recording_id: str
    segments: list[Segment]
    held: bool
    direction: _Literal["inbound", "outbound"] | str
    disconnect_type: _Literal["endpoint", "client", "system", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "error", "peer", "other", "uncallable", "timeout"] | str
    start_hold_time: str
    start_alerting_time: str
    connected_time: str
    disconnected_time: str
    provider: str
    script_id: str
    peer_id: str
    avatar_image_url: str
    journey_context: JourneyContext
    wrapup: Wrapup
    after_call_work: AfterCallWork
    after_call_work_required: bool
    queue_media_settings: ConversationQueueMediaSettings

class ConversationContentAttachment(_Model):
    id: str
    media_type: _Literal["Image", "Video", "Audio", "File", "Link"] | str
    url: str
    mime: str
    text: str
    sha256: str
    filename: str
    content_size_bytes: int

class ConversationContentButtonResponse(_Model):
    originating_message_id: str
    type: _Literal["Button", "QuickReply", "DatePicker", "ListPicker", "Form"] | str
    text: str
    payload: str

class ConversationContentCard(_Model):
    title: str
    description: str
    image: str
    video: str
    default_action: ConversationContentCardAction
    actions: list[ConversationContentCardAction]

class ConversationContentCardAction(_Model):
    type: _Literal["Link", "Postback", "Unknown"] | str
    text: str
    payload: str
    url: str

class ConversationContentCarousel(_Model):
    cards: list[ConversationContentCard]

class ConversationContentDatePicker(_Model):
    id: str
    title: str
    subtitle: str
    image_url: str
    date_minimum: str
    date_maximum: str
    location: ConversationContentLocation
    available_times: list[ConversationContentDatePickerAvailableTime]
    date_display_format: _Literal["dayMonthYear", "monthDayYear", "yearMonthDay"] | str

class ConversationContentDatePickerAvailableTime(_Model):
    duration: int
    date_time: str

class ConversationContentForm(_Model):
    introduction: ConversationContentIntroduction
    form_pages: list[ConversationFormPage]
    received_message: ConversationContentReceivedReplyMessage
    reply_message: ConversationContentReceivedReplyMessage
    show_summary: bool
    response: list[ConversationFormResponseComponent]
    originating_message_id: str
    canned_response_id: str

class ConversationContentInput(_Model):
    id: str
    title: str
    subtitle: str
    placeholder_text: str
    is_required: bool
    is_multiple_line: bool
    keyboard_type: _Literal["Default", "NumberPunctuation", "Number", "Phone", "Email", "Decimal", "Websearch", "URL"] | str
    auto_complete_type: _Literal["Prefix", "Name", "GivenName", "MiddleName", "FamilyName", "Suffix", "Nickname", "Title", "Organization", "Location", "StreetAddress", "Addressline1", "Addressline2", "City", "State", "Country", "PostalCode", "Username", "OneTimeCode", "Email", "Phone", "PaymentCardNumber", "PaymentCardExpiration", "PaymentCardExpirationMonth", "PaymentCardExpirationYear", "PaymentCardSecurityCode", "PaymentCardType", "PaymentCardName", "PaymentCardGivenName", "PaymentCardMiddleName", "PaymentCardFamilyName", "Birthdate", "BirthdateDay", "BirthdateMonth", "BirthdateYear", "DateTime", "FlightNumber", "Url"] | str

class ConversationContentInteractiveApplication(_Model):
    name: str
    url: str
    received_message: ConversationContentReceivedReplyMessage
    reply_message: ConversationContentReceivedReplyMessage

class ConversationContentIntroduction(_Model):
    title: str
    subtitle: str
    image_url: str
    button_text: str

class ConversationContentLineItem(_Model):
    name: str
    price: float
    description: str
    identifier: str

class ConversationContentListPicker(_Model):
    id: str
    sections: list[ConversationContentListPickerSection]
    reply_message: ConversationContentReceivedReplyMessage
    received_message: ConversationContentReceivedReplyMessage

class ConversationContentListPickerItem(_Model):
    id: str
    title: str
    subtitle: str
    image_url: str

class ConversationContentListPickerSection(_Model):
    title: str
    multiple_selection: bool
    items_: list[ConversationContentListPickerItem]

class ConversationContentLocation(_Model):
    url: str
    address: str
    text: str
    latitude: float
    longitude: float

class ConversationContentNotificationResponse(_Model):
    originating_message_id: str
    reference_id: str
    notification_status: _Literal["Accepted", "Declined"] | str
    notification_text: str

class ConversationContentNotificationTemplate(_Model):
    id: str
    language: str
    header: ConversationNotificationTemplateHeader
    body: ConversationNotificationTemplateBody
    buttons: list[ConversationNotificationTemplateButton]
    footer: ConversationNotificationTemplateFooter

class ConversationContentPaymentRequest(_Model):
    payment_platform: _Literal["ApplePay"] | str
    country_code: str
    currency_code: str
    order_total: float
    line_items: list[ConversationContentLineItem]
    shipping_options: list[ConversationContentLineItem]
    required_contact_fields: list[ConversationContentRequiredContactField]
    received_message: ConversationContentReceivedReplyMessage
    reply_message: ConversationContentReceivedReplyMessage

class ConversationContentPaymentResponse(_Model):
    originating_message_id: str
    payment_status: _Literal["Completed", "Failed"] | str
    failure_reason: str

class ConversationContentPush(_Model):
    device_type: _Literal["Android", "IOS"] | str
    device_token_id: str
    device_token: str
    failed_messages: list[ConversationPushFailedMessageReferences]
    notification_message: ConversationPushNotificationMessageLabel
    push_provider_integration: ConversationPushProviderIntegration
    expiration: int

class ConversationContentQuickReply(_Model):
    text: str
    payload: str
    image: str
    action: _Literal["Message"] | str
    summary_text: str

class ConversationContentQuickReplyV2(_Model):
    title: str
    actions: list[ConversationContentQuickReply]

class ConversationContentReaction(_Model):
    reaction_type: _Literal["None", "Like", "Love", "Wow", "Haha", "Sad", "Angry", "Thankful", "Pride", "Care", "Share", "Comment", "View", "Rating", "Repost", "Save"] | str
    count: int

class ConversationContentReceivedReplyMessage(_Model):
    header: str
    title: str
    subtitle: str
    button_label: str
    image_url: str

class ConversationContentRequiredContactField(_Model):
    contact_field: _Literal["Address", "Name", "Phone", "Email"] | str

class ConversationContentStory(_Model):
    type: _Literal["Mention", "Reply"] | str
    url: str
    reply_to_id: str

class ConversationContentText(_Model):
    type: _Literal["Text"] | str
    body: str

class ConversationContentWheelPicker(_Model):
    id: str
    items_: list[ConversationContentWheelPickerItem]

class ConversationContentWheelPickerItem(_Model):
    id: str
    title: str
    value: str

class ConversationCustomAttributesSearchRequest(_Model):
    expand: list[str]
    page_size: int
    page_number: int
    sort: list[SearchSort]
    sort_by: str
    sort_order: _Literal["ASC", "DESC", "SCORE"] | str

class ConversationDetailQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[ConversationDetailQueryPredicate]

class ConversationDetailQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[ConversationDetailQueryClause]
    predicates: list[ConversationDetailQueryPredicate]

class ConversationDetailQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["accessAttribute", "conversationEnd", "conversationId", "conversationInitiator", "conversationStart", "customerParticipation", "divisionId", "externalTag", "mediaStatsMinConversationMos", "originatingDirection", "originatingSocialMediaPublic"] | str
    metric: _Literal["nAgentDeclined", "nAlertExpired", "nBlindTransferred", "nBotInteractions", "nCallbackAttempts", "nCallbackOverSla", "nCallbackScheduled", "nCfcOffered", "nCobrowseSessions", "nConnected", "nConsult", "nConsultTransferred", "nConversations", "nError", "nFlow", "nFlowMilestone", "nFlowOutcome", "nFlowOutcomeFailed", "nOffered", "nOutbound", "nOutboundAbandoned", "nOutboundAttempted", "nOutboundConnected", "nOverSla", "nStateTransitionError", "nTakeover", "nTransferred", "oAudioMessageCount", "oExternalAudioMessageCount", "oExternalMediaCount", "oFlowMilestone", "oMediaCount", "oMessageCount", "oMessageSegmentCount", "oMessageTurn", "oSkillExpressionApplications", "tAbandon", "tAcd", "tActiveCallback", "tActiveCallbackComplete", "tAcw", "tAgentResponseTime", "tAgentVideoConnected", "tAlert", "tAnswered", "tAverageAgentResponseTime", "tAverageCustomerResponseTime", "tBarging", "tCallbackAbandon", "tCallbackConnect", "tCallbackNotReached", "tCallbackVirtualWait", "tCfcAbandon", "tCfcAcd", "tCfcAnswered", "tCfcFlowOut", "tCoaching", "tCoachingComplete", "tConnected", "tContacting", "tConversationDuration", "tDialing", "tFirstConnect", "tFirstDial", "tFirstEngagement", "tFirstResponse", "tFlow", "tFlowDisconnect", "tFlowExit", "tFlowOut", "tFlowOutcome", "tHandle", "tHeld", "tHeldComplete", "tIvr", "tMonitoring", "tMonitoringComplete", "tNotResponding", "tPark", "tParkComplete", "tScreenMonitoring", "tShortAbandon", "tSnippetRecord", "tTalk", "tTalkComplete", "tTransmitting", "tUserResponseTime", "tVoicemail"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class ConversationDivisionMembership(_Model):
    division: DomainEntityRef
    entities: list[DivisionEntityRef]

class ConversationEnrichment(_Model):
    language: ConversationEnrichmentLanguage
    sentiment_v2: ConversationEnrichmentSentimentV2

class ConversationEnrichmentLanguage(_Model):
    language: str

class ConversationEnrichmentSentimentV2(_Model):
    tag: _Literal["Unknown", "Positive", "Negative", "Neutral"] | str

class ConversationEventCoBrowse(_Model):
    type: _Literal["Offering", "OfferingExpired", "OfferingAccepted", "OfferingRejected"] | str
    session_id: str
    session_join_token: str

class ConversationEventPresence(_Model):
    type: _Literal["Join", "Disconnect", "Clear", "SignIn", "SessionExpired", "Authenticate", "AuthenticateFailure", "AuthenticateCancel"] | str
    received_message: ConversationContentReceivedReplyMessage
    reply_message: ConversationContentReceivedReplyMessage

class ConversationEventTyping(_Model):
    type: _Literal["On"] | str
    duration: int

class ConversationEventVideo(_Model):
    type: _Literal["Offering", "OfferingExpired", "OfferingAccepted", "OfferingRejected"] | str
    offering_id: str
    jwt: str

class ConversationFormPage(_Model):
    title: str
    subtitle: str
    page_components: list[ConversationFormPageComponent]

class ConversationFormPageComponent(_Model):
    form_component_type: _Literal["ListPicker", "DatePicker", "WheelPicker", "Input"] | str
    date_picker: ConversationContentDatePicker
    wheel_picker: ConversationContentWheelPicker
    list_picker: ConversationContentListPicker
    input: ConversationContentInput

class ConversationFormResponseComponent(_Model):
    id: str
    component: ConversationFormResponseContent

class ConversationFormResponseContent(_Model):
    content_type: _Literal["ButtonResponse"] | str
    button_response: ConversationContentButtonResponse

class ConversationMessageContent(_Model):
    content_type: _Literal["Reactions", "Attachment", "Location", "QuickReply", "Notification", "ButtonResponse", "Story", "Mention", "Card", "Carousel", "Text", "QuickReplyV2", "DatePicker", "InteractiveApplication", "ListPicker", "PaymentRequest", "PaymentResponse", "Push", "Form", "RoadsideAssistance", "RichLink", "NotificationResponse", "Unknown"] | str
    location: ConversationContentLocation
    attachment: ConversationContentAttachment
    quick_reply: ConversationContentQuickReply
    button_response: ConversationContentButtonResponse
    template: ConversationContentNotificationTemplate
    story: ConversationContentStory
    card: ConversationContentCard
    carousel: ConversationContentCarousel
    text: ConversationContentText
    quick_reply_v2: ConversationContentQuickReplyV2
    reactions: list[ConversationContentReaction]
    date_picker: ConversationContentDatePicker
    interactive_application: ConversationContentInteractiveApplication
    list_picker: ConversationContentListPicker
    payment_request: ConversationContentPaymentRequest
    payment_response: ConversationContentPaymentResponse
    push: ConversationContentPush
    form: ConversationContentForm
    notification_response: ConversationContentNotificationResponse

class ConversationMessageEvent(_Model):
    event_type: _Literal["CoBrowse", "Typing", "Presence", "Video", "Unknown"] | str
    co_browse: ConversationEventCoBrowse
    typing: ConversationEventTyping
    presence: ConversationEventPresence
    video: ConversationEventVideo

class ConversationMessageMetadata(_Model):
    type: _Literal["Text", "Structured", "Receipt", "Event", "Message", "Unknown"] | str
    events: list[ConversationMessageMetadataEvent]
    content: list[ConversationMessageMetadataContent]

class ConversationMessageMetadataContent(_Model):
    content_type: _Literal["Reactions", "Attachment", "Location", "QuickReply", "Notification", "ButtonResponse", "Story", "Mention", "Card", "Carousel", "Text", "QuickReplyV2", "DatePicker", "InteractiveApplication", "ListPicker", "PaymentRequest", "PaymentResponse", "Push", "Form", "RoadsideAssistance", "RichLink", "NotificationResponse", "Unknown"] | str
    sub_type: _Literal["Image", "Video", "Audio", "File", "Link", "Mention", "Reply", "Button", "QuickReply", "Postback", "Unknown"] | str

class ConversationMessageMetadataEvent(_Model):
    event_type: _Literal["CoBrowse", "Typing", "Presence", "Video", "Unknown"] | str
    sub_type: _Literal["On", "Join", "Offering", "OfferingExpired", "OfferingAccepted", "OfferingRejected", "Disconnect", "Clear", "SignIn", "SessionExpired", "Authenticate", "AuthenticateFailure", "AuthenticateCancel", "Unknown"] | str

class ConversationMessagingChannel(_Model):
    id: str
    platform: _Literal["Twitter", "Facebook", "Instagram", "Line", "Whatsapp", "WebMessaging", "Open", "Apple", "Sms", "LinkedIn"] | str
    type: _Literal["Public", "Private"] | str
    message_id: str
    to: ConversationMessagingToRecipient
    from_: ConversationMessagingFromRecipient
    time: str
    date_modified: str
    date_deleted: str
    public_metadata: ConversationPublicMetadata

class ConversationMessagingFromRecipient(_Model):
    nickname: str
    id: str
    id_type: _Literal["Email", "Phone", "Opaque"] | str
    image: str
    first_name: str
    last_name: str
    email: str
    external_contact_id: str
    external_contact_division_id: str
    additional_ids: list[ConversationRecipientAdditionalIdentifier]

class ConversationMessagingToRecipient(_Model):
    nickname: str
    id: str
    id_type: _Literal["Email", "Phone", "Opaque", "Topic"] | str
    image: str
    first_name: str
    last_name: str
    email: str
    external_contact_id: str
    external_contact_division_id: str
    additional_ids: list[ConversationRecipientAdditionalIdentifier]

class ConversationNormalizedMessage(_Model):
    id: str
    channel: ConversationMessagingChannel
    type: _Literal["Text", "Structured", "Receipt", "Event", "Message", "Unknown"] | str
    text: str
    content: list[ConversationMessageContent]
    events: list[ConversationMessageEvent]
    status: _Literal["Sent", "Delivered", "Read", "Failed", "Published", "Removed"] | str
    reasons: list[ConversationReason]
    originating_entity: _Literal["Human", "Bot"] | str
    is_final_receipt: bool
    direction: _Literal["Inbound", "Outbound"] | str
    related_messages: list[ConversationNormalizedMessage]
    metadata: dict[str, str]
    enrichment: ConversationEnrichment
    byo_sms_integration_id: str

class ConversationNotificationTemplateBody(_Model):
    text: str
    parameters: list[ConversationNotificationTemplateParameter]

class ConversationNotificationTemplateButton(_Model):
    type: _Literal["QuickReply", "PhoneNumber", "Url"] | str
    text: str
    index: int
    phone_number: str
    url: str
    payload: str
    parameters: list[ConversationNotificationTemplateParameter]

class ConversationNotificationTemplateFooter(_Model):
    text: str

class ConversationNotificationTemplateHeader(_Model):
    type: _Literal["Text", "Media"] | str
    text: str
    media: ConversationContentAttachment
    parameters: list[ConversationNotificationTemplateParameter]

class ConversationNotificationTemplateParameter(_Model):
    name: str
    text: str

class ConversationParticipantSearchCriteria(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "OR", "NOT"] | str
    group: list[ConversationParticipantSearchCriteria]
    date_format: str
    type: _Literal["EXACT", "DATE_RANGE"] | str
    fields: list[str]

class ConversationParticipantSearchRequest(_Model):
    sort_order: _Literal["ASC", "DESC", "SCORE"] | str
    sort_by: str
    sort: list[SearchSort]
    return_fields: list[str]
    query: list[ConversationParticipantSearchCriteria]
    cursor: str

class ConversationProfile(_Model):
    language_code: _Literal["en", "en-AU", "en-CA", "en-GB", "en-IN", "en-US"] | str
    name: str

class ConversationPublicMetadata(_Model):
    root_id: str
    reply_to_id: str
    url: str

class ConversationPushFailedMessageReferences(_Model):
    id: str

class ConversationPushNotificationMessageLabel(_Model):
    title: str
    body: str

class ConversationPushProviderIntegration(_Model):
    id: str
    provider: _Literal["FCM", "APNS"] | str

class ConversationQuery(_Model):
    conversation_filters: list[ConversationDetailQueryFilter]
    segment_filters: list[SegmentDetailQueryFilter]
    evaluation_filters: list[EvaluationDetailQueryFilter]
    survey_filters: list[SurveyDetailQueryFilter]
    resolution_filters: list[ResolutionDetailQueryFilter]
    order: _Literal["asc", "desc", "unordered"] | str
    order_by: _Literal["conversationStart", "conversationEnd", "segmentStart", "segmentEnd"] | str
    interval: str
    aggregations: list[AnalyticsQueryAggregation]
    paging: PagingSpec

class ConversationQueueMediaSettings(_Model):
    alerting_timeout_seconds: int
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    enable_auto_answer: bool

class ConversationReason(_Model):
    code: _Literal["MessageExpired", "RateLimited", "MessageNotAllowed", "GeneralError", "UnsupportedMessage", "UnknownMessage", "InvalidMessageStructure", "InvalidDestination", "ServerError", "MediaTypeNotAllowed", "InvalidMediaContentLength", "RecipientOptedOut", "DataFiltered"] | str
    message: str

class ConversationRecipientAdditionalIdentifier(_Model):
    type: _Literal["Deployment", "Subject", "Unknown", "Topic", "IngestionRule", "IngestionRuleVersion", "PhoneNumber", "Bsuid", "ParentBsuid", "Username"] | str
    value: str

class ConversationReference(_Model):
    id: str
    self_uri: str

class ConversationRoutingData(_Model):
    queue: AddressableEntityRef
    language: AddressableEntityRef
    priority: int
    skills: list[AddressableEntityRef]
    skill_expression: str
    skill_expression_id: str
    scored_agents: list[ScoredAgent]
    label: str

class ConversationUserDisposition(_Model):
    code: str
    notes: str
    user: AddressableEntityRef

class Copilot(_Model):
    enabled: bool
    live_on_queue: bool
    default_language: str
    knowledge_answer_config: KnowledgeAnswerConfig
    summary_generation_config: SummaryGenerationConfig
    wrapup_code_prediction_config: WrapupCodePredictionConfig
    answer_generation_config: AnswerGenerationConfig
    nlu_engine_type: _Literal["NluV3"] | str
    nlu_config: NluConfig
    rule_engine_config: RuleEngineConfig
    auto_search_config: AutoSearchConfig
    manual_search_config: ManualSearchConfig
    self_uri: str

class CopilotAction(_Model):
    action_type: _Literal["KnowledgeArticle", "CannedResponse", "Script", "Checklist", "ThirdPartyAction"] | str
    attributes: dict[str, str]

class CopilotCondition(_Model):
    condition_type: _Literal["Intent", "ConversationStart", "ConversationTransfer", "ConversationEnd", "Sentiment"] | str
    condition_values: list[str]

class CopilotFallbackAction(_Model):
    action_type: _Literal["KnowledgeArticle", "CannedResponse", "Script", "KnowledgeSearch", "ThirdPartyAction"] | str
    attributes: dict[str, str]

class CopilotNluDomain(_Model):
    id: str
    use_latest_version: bool
    version: CopilotNluDomainVersion
    self_uri: str

class CopilotNluDomainVersion(_Model):
    id: str
    self_uri: str

class CopilotRule(_Model):
    conditions: list[CopilotCondition]
    actions: list[CopilotAction]

class Coretype(_Model):
    id: str
    name: str
    version: int
    date_created: str
    schema: Schema
    current: bool
    validation_fields: list[str]
    validation_limits: ValidationLimits
    item_validation_fields: list[str]
    item_validation_limits: ItemValidationLimits
    self_uri: str

class CoretypeListing(_Model):
    total: int
    entities: list[Coretype]
    self_uri: str

class CreateAgenticVirtualAgent(_Model):
    name: str
    image_uri: str

class CreateUploadSourceUrlJobRequest(_Model):
    upload_url: str

class CreateUploadSourceUrlJobResponse(_Model):
    id: str
    self_uri: str

class Credential(_Model):
    id: str
    name: str
    type: CredentialType
    credential_fields: dict[str, str]
    self_uri: str

class CredentialType(_Model):
    id: str
    name: str
    properties: _Any
    display_order: list[str]
    required: list[str]

class Cursors(_Model):
    before: str
    after: str

class CustomEventAttribute(_Model):
    data_type: str
    value: str

class CustomEventAttributeList(_Model):
    data_type: str
    values_: list[str]

class DataAvailabilityResponse(_Model):
    data_availability_date: str

class DataSchema(_Model):
    id: str
    name: str
    version: int
    applies_to: list[str]
    enabled: bool
    created_by: DomainEntityRef
    date_created: str
    json_schema: JsonSchemaDocument
    self_uri: str

class DataSchemaListing(_Model):
    total: int
    entities: list[DataSchema]
    self_uri: str

class DefaultAnswer(_Model):
    id: str
    not_applicable: bool

class DefaultAnswersTo(_Model):
    highest_score: bool
    not_applicable: bool
    lowest_score: bool
    user_defined: bool

class Detail(_Model):
    error_code: str
    field_name: str
    entity_id: str
    entity_name: str

class Device(_Model):
    category: _Literal["desktop", "mobile", "tablet", "other"] | str
    type: str
    is_mobile: bool
    screen_height: int
    screen_width: int
    screen_density: int
    fingerprint: str
    os_family: str
    os_version: str
    manufacturer: str

class DiagnosticsSettings(_Model):
    report_low_max_calls_per_agent_alert: bool

class DialerPreview(_Model):
    id: str
    contact_id: str
    contact_list_id: str
    campaign_id: str
    phone_number_columns: list[PhoneNumberColumn]
    callback_auto_answer: bool

class DirectRouting(_Model):
    call_media_settings: DirectRoutingMediaSettings
    email_media_settings: DirectRoutingMediaSettings
    message_media_settings: DirectRoutingMediaSettings
    backup_queue_id: str
    wait_for_agent: bool
    agent_wait_seconds: int

class DirectRoutingMediaSettings(_Model):
    use_agent_address_outbound: bool

class DisconnectReason(_Model):
    type: _Literal["q850", "sip"] | str
    code: int
    phrase: str
    reason: str

class Disposition(_Model):
    name: str
    analyzer: str
    disposition_parameters: DispositionParameters
    detected_speech_start: str
    detected_speech_end: str
    amd_timeout: DispositionAmdTimeout
    silent_call_timeout: DispositionSilentCallTimeout

class DispositionAmdTimeout(_Model):
    timeout_ms: int
    timer_start_event: str
    timer_start_time: str
    timer_end_time: str

class DispositionParameters(_Model):
    adjustable_live_speaker_detection: AdjustableLiveSpeakerDetection

class DispositionSilentCallTimeout(_Model):
    timeout_ms: int
    timer_start_time: str
    timer_end_time: str

class Division(_Model):
    id: str
    name: str
    self_uri: str

class DivisionEntityRef(_Model):
    id: str
    name: str
    self_uri: str
    date_division_updated: str

class DivisionReference(_Model):
    id: str
    self_uri: str

class DivsPermittedEntityListing(_Model):
    entities: list[AuthzDivision]
    page_size: int
    page_number: int
    total: int
    all_divs_permitted: bool
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DocumentThumbnail(_Model):
    resolution: str
    image_uri: str
    height: int
    width: int

class DomainEdgeSoftwareUpdateDto(_Model):
    version: DomainEdgeSoftwareVersionDto
    max_download_rate: int
    download_start_time: str
    execute_start_time: str
    execute_stop_time: str
    execute_on_idle: bool
    status: _Literal["NONE", "INIT", "IN_PROGRESS", "EXPIRED", "EXCEPTION", "ABORTED", "FAILED", "SUCCEEDED", "DELETE"] | str
    edge_uri: str
    call_draining_wait_time_seconds: int
    current: bool

class DomainEdgeSoftwareVersionDto(_Model):
    id: str
    name: str
    edge_version: str
    publish_date: str
    edge_uri: str
    current: bool
    latest_release: bool
    self_uri: str

class DomainEntity(_Model):
    id: str
    name: str
    self_uri: str

class DomainEntityListingEvaluationForm(_Model):
    entities: list[EvaluationForm]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DomainEntityRef(_Model):
    id: str
    name: str
    self_uri: str

class DomainOrganizationProduct(_Model):
    id: str

class DomainOrganizationRole(_Model):
    id: str
    name: str
    description: str
    default_role_id: str
    permissions: list[str]
    unused_permissions: list[str]
    permission_policies: list[DomainPermissionPolicy]
    user_count: int
    role_needs_update: bool
    base_license: str
    addon_licenses: list[str]
    date_license_last_updated: str
    default: bool
    base: bool
    self_uri: str

class DomainPermissionPolicy(_Model):
    domain: str
    entity_name: str
    policy_name: str
    policy_description: str
    action_set: list[str]
    named_resources: list[str]
    allow_conditions: bool
    resource_condition_node: DomainResourceConditionNode

class DomainResourceConditionNode(_Model):
    variable_name: str
    operator: _Literal["EQ", "IN", "GE", "GT", "LE", "LT"] | str
    operands: list[DomainResourceConditionValue]
    conjunction: _Literal["AND", "OR"] | str
    terms: list[DomainResourceConditionNode]

class DomainResourceConditionValue(_Model):
    user: UserFullReference
    queue: QueueFullReference
    team: TeamFullReference
    value: str
    type: _Literal["SCALAR", "VARIABLE", "USER", "TEAM", "QUEUE"] | str

class DomainRole(_Model):
    id: str
    name: str

class DownloadResponse(_Model):
    id: str
    content_location_uri: str
    image_uri: str
    thumbnails: list[DocumentThumbnail]
    state: _Literal["Running", "Completed"] | str
    result_uri: str
    self_uri: str

class DynamicContactQueueingSettings(_Model):
    sort: bool
    filter: bool

class DynamicLineBalancingSettings(_Model):
    enabled: bool
    relative_weight: int

class Edge(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    interfaces: list[EdgeInterface]
    make: str
    model: str
    api_version: str
    software_version: str
    software_version_timestamp: str
    software_version_platform: str
    software_version_configuration: str
    full_software_version: str
    pairing_id: str
    fingerprint: str
    fingerprint_hint: str
    current_version: str
    staged_version: str
    patch: str
    status_code: _Literal["NEW", "AWAITING_CONNECTION", "AWAITING_FINGERPRINT", "AWAITING_FINGERPRINT_VERIFICATION", "FINGERPRINT_VERIFIED", "AWAITING_BOOTSTRAP", "ACTIVE", "INACTIVE", "RMA", "UNPAIRING", "UNPAIRED", "INITIALIZING"] | str
    edge_group: EdgeGroup
    site: Site
    software_status: DomainEdgeSoftwareUpdateDto
    online_status: _Literal["ONLINE", "OFFLINE"] | str
    serial_number: str
    physical_edge: bool
    managed: bool
    edge_deployment_type: _Literal["HARDWARE", "LDM", "CDM", "CHS", "INVALID"] | str
    cert_type: _Literal["PureCloud", "Public", "China", "NotRequested"] | str
    call_draining_state: _Literal["NONE", "WAIT", "WAIT_TIMEOUT", "TERMINATE", "COMPLETE"] | str
    conversation_count: int
    proxy: str
    offline_config_called: bool
    os_name: str
    self_uri: str

class EdgeAutoUpdateConfig(_Model):
    time_zone: str
    rrule: str
    start: str
    end: str

class EdgeConnectionInfo(_Model):
    id: str
    name: str
    interface_name: str
    interface_ip_address: str
    connection_errors: list[str]
    site: AddressableEntityRef
    self_uri: str

class EdgeGroup(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    managed: bool
    hybrid: bool
    edge_trunk_base_assignment: TrunkBaseAssignment
    phone_trunk_bases: list[TrunkBase]
    self_uri: str

class EdgeInterface(_Model):
    type: str
    ip_address: str
    name: str
    mac_address: str
    if_name: str
    endpoints: list[DomainEntityRef]
    line_types: list[str]
    address_family_id: str

class Education(_Model):
    school: str
    field_of_study: str
    notes: str
    date_start: str
    date_end: str

class Email(_Model):
    state: _Literal["alerting", "connected", "disconnected", "none", "parked", "transmitting"] | str
    initial_state: _Literal["alerting", "connected", "disconnected", "none", "parked", "transmitting"] | str
    id: str
    held: bool
    subject: str
    messages_sent: int
    segments: list[Segment]
    direction: _Literal["inbound", "outbound"] | str
    recording_id: str
    error_info: ErrorBody
    disconnect_type: _Literal["endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    start_alerting_time: str
    connected_time: str
    disconnected_time: str
    auto_generated: bool
    provider: str
    script_id: str
    peer_id: str
    message_id: str
    draft_attachments: list[Attachment]
    spam: bool
    wrapup: Wrapup
    after_call_work: AfterCallWork
    after_call_work_required: bool
    queue_media_settings: ConversationQueueMediaSettings
    park_time: str

class EmailAddress(_Model):
    email: str
    name: str

class EmailMediaSettings(_Model):
    enable_auto_answer: bool
    alerting_timeout_seconds: int
    service_level: ServiceLevel
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    all_outbound_email_addresses: list[QueueEmailAddress]

class EmailSettings(_Model):
    multiple_route_destinations_on_inbound_email_enabled: bool

class EmailThreadingSettings(_Model):
    start_new_conversation_on_subject_change: bool
    timeout_in_minutes: int

class EmployerInfo(_Model):
    official_name: str
    employee_id: str
    employee_type: str
    date_hire: str

class Entity(_Model):
    id: str

class EntityListing(_Model):
    entities: list[_Any]

class ErrorBody(_Model):
    message: str
    code: str
    status: int
    entity_id: str
    entity_name: str
    message_with_params: str
    message_params: dict[str, str]
    context_id: str
    details: list[Detail]
    errors: list[ErrorBody]
    limit: Limit

class ErrorInfo(_Model):
    message: str
    code: str

class Evaluation(_Model):
    id: str
    name: str
    conversation: ConversationReference
    evaluation_form: EvaluationForm
    evaluator: User
    agent: User
    calibration: Calibration
    status: _Literal["PENDING", "INPROGRESS", "FINISHED", "INREVIEW", "RETRACTED"] | str
    answers: EvaluationScoringSet
    agent_has_read: bool
    assignee: User
    assignee_applicable: bool
    release_date: str
    assigned_date: str
    created_date: str
    changed_date: str
    submitted_date: str
    revision_created_date: str
    queue: Queue
    media_type: list[str]
    division_ids: list[str]
    rescore: bool
    conversation_date: str
    conversation_end_date: str
    never_release: bool
    assigned: bool
    date_assignee_changed: str
    resource_id: str
    resource_type: _Literal["EMAIL"] | str
    redacted: bool
    agent_team: Team
    is_scoring_index: bool
    authorized_actions: list[str]
    has_assistance_failed: bool
    evaluation_source: EvaluationSource
    dispute_count: int
    version: int
    version_history: PagelessDomainEntityListingEvaluationVersion
    declined_review: bool
    evaluation_context_id: str
    retracted_evaluation: EvaluationReference
    ai_scoring: AiScoring
    self_uri: str

class EvaluationAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class EvaluationAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[EvaluationAggregateQueryPredicate]

class EvaluationAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[EvaluationAggregateQueryClause]
    predicates: list[EvaluationAggregateQueryPredicate]

class EvaluationAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["assigneeApplicable", "assigneeId", "calibrationId", "contextId", "conversationId", "conversationStart", "divisionId", "evaluationContextId", "evaluationCreatedDate", "evaluationId", "evaluationReleaseDate", "evaluatorId", "formId", "mediaType", "queueId", "released", "rescored", "systemSubmitted", "teamId", "userId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class EvaluationAggregateQueryResponse(_Model):
    results: list[EvaluationAggregateDataContainer]

class EvaluationAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: EvaluationAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[EvaluationAggregationView]
    alternate_time_dimension: _Literal["conversationStart", "evaluationCreatedDate", "evaluationReleaseDate", "eventTime"] | str

class EvaluationAggregationView(_Model):
    target: _Literal["nEvaluations", "nEvaluationsDeleted", "nEvaluationsRescored", "oTotalCriticalScore", "oTotalScore"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class EvaluationAsyncAggregateQueryResponse(_Model):
    results: list[EvaluationAggregateDataContainer]
    cursor: str

class EvaluationAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: EvaluationAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[EvaluationAggregationView]
    alternate_time_dimension: _Literal["conversationStart", "evaluationCreatedDate", "evaluationReleaseDate", "eventTime"] | str
    page_size: int

class EvaluationDetailQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[EvaluationDetailQueryPredicate]

class EvaluationDetailQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[EvaluationDetailQueryClause]
    predicates: list[EvaluationDetailQueryPredicate]

class EvaluationDetailQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["assigneeApplicable", "assigneeId", "calibrationId", "contextId", "deleted", "evaluationId", "evaluationStatus", "evaluatorId", "eventTime", "formId", "formName", "queueId", "released", "rescored", "systemSubmitted", "userId"] | str
    metric: _Literal["oTotalCriticalScore", "oTotalScore"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class EvaluationForm(_Model):
    id: str
    name: str
    division: WritableStarrableDivision
    modified_date: str
    published: bool
    context_id: str
    question_groups: list[EvaluationQuestionGroup]
    published_versions: DomainEntityListingEvaluationForm
    evaluation_settings: EvaluationSettings
    latest_version_form_name: str
    ai_scoring: AiScoringSettings
    redacted: bool
    dialect: str
    self_uri: str

class EvaluationQuestion(_Model):
    id: str
    context_id: str
    text: str
    help_text: str
    type: _Literal["multipleChoiceQuestion", "multipleSelectQuestion", "freeTextQuestion", "npsQuestion", "readOnlyTextBlockQuestion"] | str
    na_enabled: bool
    comments_required: bool
    visibility_condition: VisibilityCondition
    answer_options: list[AnswerOption]
    multiple_select_option_questions: list[EvaluationQuestion]
    default_answer: DefaultAnswer
    automated_scoring_focus: _Literal["FullInteraction", "EvaluatedAgent"] | str
    is_kill: bool
    is_critical: bool

class EvaluationQuestionGroup(_Model):
    id: str
    context_id: str
    name: str
    type: str
    default_answers_to_highest: bool
    default_answers_to_na: bool
    defaultAnswersToNA: bool
    na_enabled: bool
    weight: float
    manual_weight: bool
    questions: list[EvaluationQuestion]
    visibility_condition: VisibilityCondition
    default_answers_to: DefaultAnswersTo

class EvaluationQuestionGroupScore(_Model):
    question_group_id: str
    total_score: float
    max_total_score: float
    marked_na: bool
    markedNA: bool
    system_marked_na: bool
    systemMarkedNA: bool
    total_critical_score: float
    max_total_critical_score: float
    total_non_critical_score: float
    max_total_non_critical_score: float
    total_score_unweighted: float
    max_total_score_unweighted: float
    total_critical_score_unweighted: float
    max_total_critical_score_unweighted: float
    total_non_critical_score_unweighted: float
    max_total_non_critical_score_unweighted: float
    question_scores: list[EvaluationQuestionScore]

class EvaluationQuestionScore(_Model):
    question_id: str
    answer_id: str
    score: int
    marked_na: bool
    markedNA: bool
    system_marked_na: bool
    systemMarkedNA: bool
    assisted_answer_id: str
    failed_kill_question: bool
    comments: str
    ai_answer: AiAnswer
    multiple_select_question_option_scores: list[EvaluationQuestionScore]

class EvaluationReference(_Model):
    id: str
    self_uri: str

class EvaluationScoringSet(_Model):
    total_score: float
    total_critical_score: float
    max_total_raw_critical_score: float
    max_total_raw_score: float
    total_non_critical_score: float
    question_group_scores: list[EvaluationQuestionGroupScore]
    any_failed_kill_questions: bool
    comments: str
    private_comments: str
    agent_comments: str
    transcript_topics: list[TranscriptTopic]

class EvaluationSettings(_Model):
    revisions_enabled: bool
    disputes_enabled: bool
    disputes_allowed_per_evaluation: int
    disputes_assignees: list[EvaluationSettingsAssignee]

class EvaluationSettingsAssignee(_Model):
    user: UserReferenceWithName
    type: _Literal["Original", "Individual", "None"] | str

class EvaluationSource(_Model):
    id: str
    name: str
    type: _Literal["Policy", "User", "Unknown", "Program"] | str
    self_uri: str

class EvaluationVersion(_Model):
    id: str
    name: str
    self_uri: str

class EventSetting(_Model):
    typing: TypingSetting

class ExecutionDataSettingsRequest(_Model):
    enabled: bool

class ExpansionCriterium(_Model):
    type: _Literal["TIMEOUT_SECONDS"] | str
    threshold: float

class ExternalContact(_Model):
    id: str
    division: WritableStarrableDivision
    first_name: str
    middle_name: str
    last_name: str
    salutation: str
    title: str
    work_phone: PhoneNumber
    cell_phone: PhoneNumber
    home_phone: PhoneNumber
    other_phone: PhoneNumber
    work_email: str
    personal_email: str
    other_email: str
    address: ContactAddress
    twitter_id: TwitterId
    line_id: LineId
    whats_app_id: WhatsAppId
    facebook_id: FacebookId
    instagram_id: InstagramId
    apple_opaque_ids: list[AppleOpaqueId]
    external_ids: list[ExternalId]
    identifiers: list[ContactIdentifier]
    modify_date: str
    create_date: str
    external_organization: ExternalOrganization
    survey_opt_out: bool
    external_system_url: str
    schema: DataSchema
    custom_fields: dict[str, _Any]
    external_data_sources: list[ExternalDataSource]
    type: _Literal["Ephemeral", "Identified", "Curated"] | str
    canonical_contact: ContactAddressableEntityRef
    merge_set: list[ContactAddressableEntityRef]
    merged_from: list[ContactAddressableEntityRef]
    merged_to: ContactAddressableEntityRef
    merge_operation: MergeOperation
    self_uri: str

class ExternalDataSource(_Model):
    platform: _Literal["SALESFORCE"] | str
    url: str

class ExternalId(_Model):
    external_source: ExternalSource
    value: str

class ExternalOrganization(_Model):
    id: str
    name: str
    division: WritableStarrableDivision
    company_type: str
    industry: str
    address: ContactAddress
    phone_number: PhoneNumber
    fax_number: PhoneNumber
    employee_count: int
    revenue: int
    tags: list[str]
    websites: list[str]
    tickers: list[Ticker]
    twitter_id: TwitterId
    external_system_url: str
    modify_date: str
    create_date: str
    trustor: Trustor
    schema: DataSchema
    custom_fields: dict[str, _Any]
    identifiers: list[ExternalOrganizationIdentifier]
    external_ids: list[ExternalId]
    external_data_sources: list[ExternalDataSource]
    self_uri: str

class ExternalOrganizationIdentifier(_Model):
    division: WritableStarrableDivision
    type: _Literal["ExternalId"] | str
    value: str
    date_created: str
    external_source: ExternalSource

class ExternalSource(_Model):
    id: str
    name: str
    active: bool
    link_configuration: LinkConfiguration
    self_uri: str

class FacebookId(_Model):
    ids: list[FacebookScopedId]
    display_name: str

class FacebookScopedId(_Model):
    scoped_id: str

class Fallback(_Model):
    enabled: bool
    actions: list[CopilotFallbackAction]

class FaxStatus(_Model):
    direction: str
    expected_pages: int
    active_page: int
    lines_transmitted: int
    bytes_transmitted: int
    baud_rate: int
    page_errors: int
    line_errors: int

class FaxSummary(_Model):
    read_count: int
    unread_count: int
    total_count: int

class FieldConfig(_Model):
    id: str
    name: str
    entity_type: _Literal["person", "group", "org"] | str
    state: str
    sections: list[Section]
    version: str
    schema_version: str
    self_uri: str

class FieldList(_Model):
    custom_labels: bool
    instruction_text: str
    key: str
    label_keys: list[str]
    params: dict[str, _Any]
    repeatable: bool
    state: str
    type: str
    required: bool
    gdpr: bool

class Flow(_Model):
    id: str
    name: str
    division: WritableDivision
    description: str
    type: _Literal["BOT", "BUSINESSPROCESS", "COMMONMODULE", "DIGITALBOT", "EMAILSEND", "INBOUNDCALL", "INBOUNDCHAT", "INBOUNDEMAIL", "INBOUNDSHORTMESSAGE", "INQUEUECALL", "INQUEUEEMAIL", "INQUEUESHORTMESSAGE", "OUTBOUNDCALL", "SECURECALL", "SPEECH", "SURVEYINVITE", "VOICE", "VOICEMAIL", "VOICESURVEY", "WORKFLOW", "WORKITEM"] | str
    locked_user: User
    locked_client: DomainEntityRef
    active: bool
    system: bool
    deleted: bool
    published_version: FlowVersion
    saved_version: FlowVersion
    input_schema: _Any
    output_schema: _Any
    checked_in_version: FlowVersion
    debug_version: FlowVersion
    published_by: User
    current_operation: Operation
    nlu_info: NluInfo
    supported_languages: list[SupportedLanguage]
    compatible_flow_types: list[str]
    worktype_id: str
    virtual_agent_enabled: bool
    self_uri: str

class FlowActivityData(_Model):
    group: dict[str, str]
    data: list[FlowActivityMetricValue]
    truncated: bool
    entities: list[FlowActivityEntityData]

class FlowActivityEntityData(_Model):
    activity_date: str
    metric: _Literal["oFlow"] | str
    active_routing: _Literal["Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip"] | str
    address_from: str
    address_to: str
    ani: str
    conversation_id: str
    converted_from: str
    converted_to: str
    direction: _Literal["inbound", "outbound"] | str
    dnis: str
    flow_id: str
    flow_type: _Literal["BOT", "BUSINESSPROCESS", "COMMONMODULE", "DIGITALBOT", "EMAILSEND", "INBOUNDCALL", "INBOUNDCHAT", "INBOUNDEMAIL", "INBOUNDSHORTMESSAGE", "INQUEUECALL", "INQUEUEEMAIL", "INQUEUESHORTMESSAGE", "OUTBOUNDCALL", "SECURECALL", "SPEECH", "SURVEYINVITE", "VOICE", "VOICEMAIL", "VOICESURVEY", "WORKFLOW", "WORKITEM"] | str
    media_type: _Literal["callback", "chat", "cobrowse", "email", "internalmessage", "message", "screenmonitoring", "screenshare", "unknown", "video", "voice"] | str
    participant_name: str
    queue_id: str
    requested_language_id: str
    requested_routing_skill_ids: list[str]
    requested_routings: list[str]
    routing_priority: int
    session_id: str
    team_id: str
    used_routing: _Literal["Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip"] | str
    user_id: str
    scored_agents: list[FlowActivityScoredAgent]

class FlowActivityMetricValue(_Model):
    metric: _Literal["oFlow"] | str
    qualifier: str
    entity_ids: list[str]
    count: int

class FlowActivityQuery(_Model):
    metrics: list[FlowActivityQueryMetric]
    group_by: list[str]
    filter: FlowActivityQueryFilter
    order: _Literal["asc", "desc", "unordered"] | str

class FlowActivityQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[FlowActivityQueryPredicate]

class FlowActivityQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[FlowActivityQueryClause]
    predicates: list[FlowActivityQueryPredicate]

class FlowActivityQueryMetric(_Model):
    metric: _Literal["oFlow"] | str
    details: bool

class FlowActivityQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["activeRouting", "addressFrom", "addressTo", "agentScore", "ani", "conversationId", "convertedFrom", "convertedTo", "direction", "dnis", "flowId", "flowType", "mediaType", "participantName", "queueId", "requestedLanguageId", "requestedRouting", "requestedRoutingSkillId", "routingPriority", "scoredAgentId", "sessionId", "teamId", "usedRouting", "userId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str

class FlowActivityResponse(_Model):
    results: list[FlowActivityData]
    entity_id_dimension: _Literal["activeRouting", "addressFrom", "addressTo", "agentScore", "ani", "conversationId", "convertedFrom", "convertedTo", "direction", "dnis", "flowId", "flowType", "mediaType", "participantName", "queueId", "requestedLanguageId", "requestedRouting", "requestedRoutingSkillId", "routingPriority", "scoredAgentId", "sessionId", "teamId", "usedRouting", "userId"] | str

class FlowActivityScoredAgent(_Model):
    agent_score: int
    scored_agent_id: str

class FlowAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class FlowAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[FlowAggregateQueryPredicate]

class FlowAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[FlowAggregateQueryClause]
    predicates: list[FlowAggregateQueryPredicate]

class FlowAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["activeRouting", "activeSkillId", "addressFrom", "addressTo", "agentAssistantId", "agentBullseyeRing", "agentOwned", "agentRank", "agentScore", "ani", "assignerId", "authenticated", "canonicalExternalContactId", "conversationId", "conversationInitiator", "convertedFrom", "convertedTo", "customerParticipation", "deliveryStatus", "destinationAddress", "direction", "disconnectType", "divisionId", "dnis", "edgeId", "eligibleAgentCount", "endingLanguage", "entryReason", "entryType", "errorCode", "exitReason", "extendedDeliveryStatus", "externalContactId", "externalMediaCount", "externalOrganizationId", "externalTag", "firstQueue", "flaggedReason", "flowId", "flowInType", "flowMilestoneId", "flowName", "flowOutType", "flowOutcome", "flowOutcomeId", "flowOutcomeValue", "flowSubType", "flowType", "flowVersion", "groupId", "interactionType", "journeyActionId", "journeyActionMapId", "journeyActionMapVersion", "journeyCustomerId", "journeyCustomerIdType", "journeyCustomerSessionId", "journeyCustomerSessionIdType", "knowledgeBaseId", "mediaCount", "mediaType", "messageType", "originatingDirection", "outboundCampaignId", "outboundContactId", "outboundContactListId", "participantName", "peerId", "proposedAgentId", "provider", "purpose", "queueId", "recognitionFailureReason", "remote", "removedSkillId", "requestedLanguageId", "requestedRouting", "requestedRoutingSkillId", "roomId", "routingPriority", "routingRing", "routingRule", "routingRuleType", "scoredAgentId", "selectedAgentId", "selectedAgentRank", "selfServed", "sessionDnis", "sessionId", "skillExpressionId", "startingLanguage", "stationId", "teamId", "transferTargetAddress", "transferTargetName", "transferType", "usedRouting", "userId", "videoPresent", "waitingInteractionCount", "wrapUpCode"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class FlowAggregateQueryResponse(_Model):
    results: list[FlowAggregateDataContainer]

class FlowAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: FlowAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[FlowAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str

class FlowAggregationView(_Model):
    target: _Literal["nFlow", "nFlowMilestone", "nFlowOutcome", "nFlowOutcomeFailed", "oFlowMilestone", "tFlow", "tFlowDisconnect", "tFlowExit", "tFlowOutcome"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class FlowAsyncAggregateQueryResponse(_Model):
    results: list[FlowAggregateDataContainer]
    cursor: str

class FlowAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: FlowAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[FlowAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    page_size: int

class FlowObservationDataContainer(_Model):
    group: dict[str, str]
    data: list[ObservationMetricData]

class FlowObservationQuery(_Model):
    filter: FlowObservationQueryFilter
    metrics: list[str]
    detail_metrics: list[str]

class FlowObservationQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[FlowObservationQueryPredicate]

class FlowObservationQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[FlowObservationQueryClause]
    predicates: list[FlowObservationQueryPredicate]

class FlowObservationQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["flowId", "mediaType"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class FlowObservationQueryResponse(_Model):
    results: list[FlowObservationDataContainer]

class FlowVersion(_Model):
    id: str
    name: str
    commit_version: str
    configuration_version: str
    type: _Literal["PUBLISH", "CHECKIN", "SAVE"] | str
    secure: bool
    debug: bool
    created_by: User
    created_by_client: DomainEntityRef
    configuration_uri: str
    date_created: int
    date_checked_in: int
    date_saved: int
    generation_id: str
    publish_result_uri: str
    input_schema: JsonSchemaDocument
    output_schema: JsonSchemaDocument
    virtual_agent_enabled: bool
    date_published: str
    date_published_end: str
    nlu_info: NluInfo
    supported_languages: list[SupportedLanguage]
    compatible_flow_types: list[str]
    self_uri: str

class FunctionUploadRequest(_Model):
    file_name: str
    signed_url_timeout_seconds: int

class FunctionUploadResponse(_Model):
    url: str
    headers: dict[str, str]
    signed_url_timeout_seconds: int

class GamificationContestPrizeImageUploadUrlRequest(_Model):
    file_name: str
    content_md5: str
    signed_url_timeout_seconds: int
    content_type: _Literal["image/jpeg", "image/jpg", "image/png"] | str
    content_length: int
    server_side_encryption: _Literal["AES256"] | str

class Geolocation(_Model):
    id: str
    name: str
    type: str
    primary: bool
    latitude: float
    longitude: float
    country: str
    region: str
    city: str
    locations: list[LocationDefinition]
    self_uri: str

class GeolocationSettings(_Model):
    id: str
    name: str
    enabled: bool
    mapbox_key: str
    self_uri: str

class GetUploadSourceUrlJobStatusResponse(_Model):
    id: str
    status: _Literal["Created", "InProgress", "Completed", "Failed"] | str
    upload_key: str
    error_information: ErrorBody
    self_uri: str

class GoogleDialogflowConfig(_Model):
    integration_id: str
    conversation_profiles: list[ConversationProfile]

class Group(_Model):
    id: str
    name: str
    description: str
    date_modified: str
    member_count: int
    state: _Literal["active", "inactive", "deleted"] | str
    version: int
    type: _Literal["official", "social"] | str
    images: list[Image]
    addresses: list[GroupContact]
    rules_visible: bool
    visibility: _Literal["public", "owners", "members"] | str
    roles_enabled: bool
    include_owners: bool
    calls_enabled: bool
    email: str
    owners: list[User]
    self_uri: str

class GroupContact(_Model):
    address: str
    extension: str
    display: str
    type: _Literal["GROUPRING", "GROUPPHONE"] | str
    media_type: _Literal["PHONE"] | str

class GroupSearchCriteria(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "OR", "NOT"] | str
    group: list[GroupSearchCriteria]
    date_format: str
    type: _Literal["EXACT", "STARTS_WITH", "CONTAINS", "REGEX", "TERM", "TERMS", "REQUIRED_FIELDS", "MATCH_ALL"] | str
    fields: list[str]

class GroupSearchRequest(_Model):
    sort_order: _Literal["ASC", "DESC", "SCORE"] | str
    sort_by: str
    page_size: int
    page_number: int
    sort: list[SearchSort]
    query: list[GroupSearchCriteria]

class GroupsSearchResponse(_Model):
    total: int
    page_count: int
    page_size: int
    page_number: int
    previous_page: str
    current_page: str
    next_page: str
    types: list[str]
    results: list[Group]

class IdentityResolutionExternalSource(_Model):
    id: str
    self_uri: str

class Image(_Model):
    resolution: str
    image_uri: str

class InactivityTimeoutSettings(_Model):
    timeout_seconds: int
    action_type: _Literal["DISCONNECT", "SEND_TO_ARCHITECT_FLOW"] | str
    flow_id: DomainEntityRef

class InboundOnlySetting(_Model):
    inbound: _Literal["Enabled", "Disabled"] | str

class InboundRoute(_Model):
    id: str
    name: str
    pattern: str
    queue: DomainEntityRef
    priority: int
    skills: list[DomainEntityRef]
    language: DomainEntityRef
    from_name: str
    from_email: str
    flow: DomainEntityRef
    reply_email_address: QueueEmailAddress
    auto_bcc: list[EmailAddress]
    spam_flow: DomainEntityRef
    signature: Signature
    history_inclusion: _Literal["Include", "Exclude", "Optional"] | str
    allow_multiple_actions: bool
    mailbox_folders: list[str]
    status: _Literal["Pending", "Active", "Removing", "Error"] | str
    self_uri: str

class InstagramId(_Model):
    ids: list[InstagramScopedId]
    display_name: str
    handle: str

class InstagramScopedId(_Model):
    scoped_id: str

class Intent(_Model):
    name: str
    description: str

class IntentDefinition(_Model):
    id: str
    name: str
    description: str
    entity_type_bindings: list[NamedEntityTypeBinding]
    entity_name_references: list[str]
    utterances: list[NluUtterance]
    additional_languages: dict[str, AdditionalLanguagesIntent]

class IntentReference(_Model):
    id: str
    name: str

class InternalMessage(_Model):
    state: _Literal["alerting", "connected", "disconnected"] | str
    initial_state: _Literal["alerting", "connected", "disconnected"] | str
    id: str
    segments: list[Segment]
    disconnect_type: _Literal["client", "system", "peer", "transfer"] | str
    start_alerting_time: str
    connected_time: str
    disconnected_time: str
    provider: str
    peer_id: str
    target_user_id: str
    source_user_id: str
    to_address: Address
    from_address: Address
    messages: list[InternalMessageDetails]

class InternalMessageDetails(_Model):
    message_id: str
    message_time: str

class ItemValidationLimits(_Model):
    min_length: MinLength
    max_length: MaxLength

class Items(_Model):
    type: str
    pattern: str

class JourneyAction(_Model):
    id: str
    action_map: JourneyActionMap

class JourneyActionMap(_Model):
    id: str
    version: int

class JourneyAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class JourneyAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[JourneyAggregateQueryPredicate]

class JourneyAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[JourneyAggregateQueryClause]
    predicates: list[JourneyAggregateQueryPredicate]

class JourneyAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["containsAllCondition", "containsAnyCondition", "endsWithCondition", "equalCondition", "journeyActionId", "journeyActionMapId", "journeyActionMapVersion", "journeyActionMediaType", "journeyActionTargetId", "journeyActionTemplateId", "journeyBlockingActionMapId", "journeyBlockingEmergencyScheduleGroupId", "journeyBlockingReason", "journeyBlockingScheduleGroupId", "journeyDeviceCategory", "journeyDeviceType", "journeyFrequencyCapReason", "journeyIpGeolocationCountry", "journeyOutcomeId", "journeySegmentAssignmentState", "journeySegmentId", "journeySessionId", "journeySessionSegmentId", "journeySessionType", "notContainsAllCondition", "notContainsAnyCondition", "notEqualCondition", "startsWithCondition", "touchpointActionMapId", "touchpointAgentId", "touchpointAttributionScope", "touchpointChannelMessageType", "touchpointChannelPlatform", "touchpointChannelType", "touchpointConversationId", "touchpointInteractionType", "touchpointQueueId", "touchpointRequestedRouting", "touchpointUsedRouting", "touchpointWrapupCode"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class JourneyAggregateQueryResponse(_Model):
    results: list[JourneyAggregateDataContainer]

class JourneyAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: JourneyAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[JourneyAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str

class JourneyAggregationView(_Model):
    target: _Literal["nDistinctJourneyActions", "nDistinctJourneySessions", "nJourneyActionsBlocked", "nJourneyOutcomesAchieved", "nJourneyOutcomesAttributed", "nJourneySegmentsAssigned", "nJourneySessions", "nWebActionsAbandoned", "nWebActionsAccepted", "nWebActionsEngaged", "nWebActionsErrored", "nWebActionsFrequencyCapReached", "nWebActionsIgnored", "nWebActionsOffered", "nWebActionsOfferedOutsideSchedule", "nWebActionsQualified", "nWebActionsQualifiedOutsideSchedule", "nWebActionsRejected", "nWebActionsStarted", "nWebActionsTimedout", "oJourneyOutcomeTouchpointValue", "oJourneyOutcomeValue"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class JourneyApp(_Model):
    name: str
    namespace: str
    version: str
    build_number: str

class JourneyAsyncAggregateQueryResponse(_Model):
    results: list[JourneyAggregateDataContainer]
    cursor: str

class JourneyAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: JourneyAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[JourneyAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    page_size: int

class JourneyCampaign(_Model):
    content: str
    medium: str
    name: str
    source: str
    term: str
    click_id: str
    network: str

class JourneyCaseAssociation(_Model):
    id: str
    associated_case: AddressableEntityRef
    case_reference: str
    date_associated: str
    self_uri: str

class JourneyContext(_Model):
    customer: JourneyCustomer
    customer_session: JourneyCustomerSession
    triggering_action: JourneyAction

class JourneyCustomer(_Model):
    id: str
    id_type: str

class JourneyCustomerSession(_Model):
    id: str
    type: str

class JourneyGeolocation(_Model):
    country: str
    country_name: str
    latitude: float
    longitude: float
    locality: str
    postal_code: str
    region: str
    region_name: str
    source: str
    timezone: str

class JourneyPage(_Model):
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

class JsonCursorSearchResponse(_Model):
    types: list[str]
    results: _Any
    aggregations: _Any
    cursor: str

class JsonNodeSearchResponse(_Model):
    total: int
    page_count: int
    page_size: int
    page_number: int
    previous_page: str
    current_page: str
    next_page: str
    types: list[str]
    results: _Any
    aggregations: _Any

class JsonSchemaDocument(_Model):
    id: str
    title: str
    description: str
    type: str
    required: list[str]
    properties: dict[str, _Any]
    additional_properties: _Any

class JsonSearchResponse(_Model):
    total: int
    page_count: int
    page_size: int
    page_number: int
    types: list[str]
    results: _Any
    aggregations: _Any

class KnowledgeAnswerConfig(_Model):
    enabled: bool

class KnowledgeBaseReference(_Model):
    id: str
    language_code: _Literal["en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE", "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR", "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE", "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA", "cs-CZ", "fil-PH", "ms-MY", "he-IL", "el-GR", "ar-SA"] | str
    content_search_enabled: bool
    self_uri: str

class KnowledgeBaseWithDialectReference(_Model):
    id: str
    language_code: _Literal["en-ZA", "en-AU", "en-GB", "en-IE", "en-IN", "en-US", "es-US", "es-ES", "nl-NL", "fr-CA", "fr-FR", "de-DE", "it-IT", "pt-PT", "pt-BR", "ar-AE", "ja-JP", "sv-SE", "de-AT", "de-CH", "da-DK", "fr-BE", "fr-CH", "es-MX", "es-CO", "ko-KR", "hi-IN", "tr-TR", "es-AR", "fi-FI", "nb-NO", "cs-CZ", "hu-HU", "th-TH", "pl-PL", "nl-BE", "fil-PH", "ms-MY", "he-IL", "el-GR"] | str
    self_uri: str

class KnowledgeSuggestionConfig(_Model):
    vendor_name: _Literal["GoogleDialogflow", "GenesysKnowledge", "GenesysKnowledgeV3", "Unknown"] | str
    knowledge_base: KnowledgeBaseReference
    knowledge_bases: list[KnowledgeBaseWithDialectReference]
    receive_segmented_articles: bool

class LabelUtilizationRequest(_Model):
    maximum_capacity: int
    interrupting_label_ids: list[str]

class LabelUtilizationResponse(_Model):
    maximum_capacity: int
    interrupting_label_ids: list[str]
    label_name: str

class Language(_Model):
    id: str
    name: str
    date_modified: str
    state: _Literal["active", "inactive", "deleted"] | str
    version: str
    self_uri: str

class LanguageEntityListing(_Model):
    entities: list[Language]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class Limit(_Model):
    key: str
    namespace: _Literal["users.rules", "voice.transcription", "agent.assistant", "agentic.virtual.agents", "analytics.agents", "analytics.alerting", "analytics.data.extraction", "analytics", "analytics.realtime", "analytics.reporting.settings", "anomaly.detection", "architect", "audiohook", "audiohook.monitor", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "business.rules", "callback", "case.management", "cobrowse", "content.management", "conversation", "copilot", "dataactions", "datatables", "directory", "dsar", "email", "employee.engagement", "event.orchestration", "external.contacts", "external.events.data.ingestion", "gamification", "gcv", "gdpr", "groups", "guides", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "internal.messaging", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "mcp.analytics.aggregates", "mcp", "media.communications", "messaging", "micro.frontend", "multi.org", "notifications", "onboarding", "organization.notice", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "screen.monitoring", "sda", "search", "secondary.automation.testing", "skills", "social.media", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management.adherence", "workforce.management.agent.availability", "workforce.management.forecast", "workforce.management", "workforce.management.scheduling.preferences", "workforce.management.self.schedule", "workforce.management.shift.trading", "system"] | str
    value: int

class LineId(_Model):
    ids: list[LineUserId]
    display_name: str

class LineUserId(_Model):
    user_id: str

class LinkConfiguration(_Model):
    uri_template: str

class Location(_Model):
    id: str
    floorplan_id: str
    coordinates: dict[str, float]
    notes: str
    location_definition: LocationDefinition

class LocationAddress(_Model):
    city: str
    country: str
    country_name: str
    state: str
    street1: str
    street2: str
    zipcode: str

class LocationAddressVerificationDetails(_Model):
    status: _Literal["Pending", "InProgress", "Retry", "Complete", "Failed"] | str
    date_finished: str
    date_started: str
    service: str

class LocationDefinition(_Model):
    id: str
    name: str
    contact_user: AddressableEntityRef
    emergency_number: LocationEmergencyNumber
    address: LocationAddress
    state: _Literal["active", "deleted"] | str
    notes: str
    version: int
    path: list[str]
    profile_image: list[LocationImage]
    floorplan_image: list[LocationImage]
    address_verification_details: LocationAddressVerificationDetails
    address_verified: bool
    address_stored: bool
    images: str
    self_uri: str

class LocationEmergencyNumber(_Model):
    e164: str
    number: str
    type: _Literal["default", "elin"] | str

class LocationImage(_Model):
    resolution: str
    image_uri: str

class LocationSearchCriteria(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "OR", "NOT"] | str
    group: list[LocationSearchCriteria]
    date_format: str
    type: _Literal["EXACT", "STARTS_WITH", "CONTAINS", "REGEX", "TERM", "TERMS", "REQUIRED_FIELDS", "MATCH_ALL"] | str
    fields: list[str]

class LocationSearchRequest(_Model):
    sort_order: _Literal["ASC", "DESC", "SCORE"] | str
    sort_by: str
    page_size: int
    page_number: int
    sort: list[SearchSort]
    expand: list[str]
    query: list[LocationSearchCriteria]

class LocationsSearchResponse(_Model):
    total: int
    page_count: int
    page_size: int
    page_number: int
    previous_page: str
    current_page: str
    next_page: str
    types: list[str]
    results: list[LocationDefinition]

class ManualSearchConfig(_Model):
    articles_with_answer_highlights: bool
    answer_generation: bool

class MaxLength(_Model):
    min: int
    max: int

class MediaSettings(_Model):
    enable_auto_answer: bool
    alerting_timeout_seconds: int
    service_level: ServiceLevel
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float

class MediaSummary(_Model):
    contact_center: MediaSummaryDetail
    enterprise: MediaSummaryDetail

class MediaSummaryDetail(_Model):
    active: int
    acw: int

class MediaType(_Model):
    type: str

class MediaTypeAccess(_Model):
    inbound: list[MediaType]
    outbound: list[MediaType]

class MediaTypes(_Model):
    allow: MediaTypeAccess

class MediaUtilization(_Model):
    maximum_capacity: int
    interruptable_media_types: list[str]
    include_non_acd: bool

class MemberGroup(_Model):
    id: str
    name: str
    division: WritableDivision
    type: _Literal["TEAM", "GROUP", "SKILLGROUP"] | str
    member_count: int
    self_uri: str

class MergeOperation(_Model):
    source_contact: AddressableEntityRef
    target_contact: AddressableEntityRef
    resulting_contact: AddressableEntityRef

class Message(_Model):
    state: _Literal["alerting", "connected", "parked", "disconnected"] | str
    initial_state: _Literal["alerting", "connected", "parked", "disconnected"] | str
    id: str
    held: bool
    segments: list[Segment]
    direction: _Literal["inbound", "outbound"] | str
    recording_id: str
    error_info: ErrorBody
    disconnect_type: _Literal["endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "uncallable", "inactivity", "session.expired", "takeover"] | str
    start_hold_time: str
    start_alerting_time: str
    connected_time: str
    disconnected_time: str
    provider: str
    authenticated: bool
    type: _Literal["apple", "facebook", "instagram", "kakao", "line", "open", "sms", "telegram", "twitter", "webmessaging", "whatsapp", "unknown"] | str
    recipient_country: str
    recipient_type: str
    script_id: str
    peer_id: str
    to_address: Address
    from_address: Address
    messages: list[MessageDetails]
    journey_context: JourneyContext
    wrapup: Wrapup
    after_call_work: AfterCallWork
    after_call_work_required: bool
    agent_assistant_id: str
    byo_sms_integration_id: str
    queue_media_settings: ConversationQueueMediaSettings
    engagement_source: _Literal["AppleMessagesForBusiness", "Discord", "Email", "Facebook", "FacebookMessenger", "Glassdoor", "GoogleBusinessProfile", "Instagram", "KakaoTalk", "Line", "LinkedIn", "MicrosoftTeams", "MobileChat", "Other", "QQ", "Reddit", "ServiceNow", "SFDC", "SMS", "Snapchat", "Telegram", "Threads", "Trustpilot", "Unspecified", "Viber", "WebChat", "WeChat", "Weibo", "WhatsApp", "X", "Yelp", "YouTube", "Zendesk", "OpenMessaging"] | str
    resume_time: str
    park_time: str

class MessageDetails(_Model):
    message_id: str
    message_uri: str
    messageURI: str
    message_status: _Literal["queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published"] | str
    message_segment_count: int
    message_time: str
    media: list[MessageMedia]
    stickers: list[MessageSticker]
    message_metadata: ConversationMessageMetadata
    social_visibility: _Literal["private", "public"] | str
    error_info: ErrorBody

class MessageInfo(_Model):
    localizable_message_code: str
    message: str
    message_with_params: str
    message_params: dict[str, str]

class MessageMedia(_Model):
    url: str
    media_type: str
    content_length_bytes: int
    name: str
    id: str

class MessageMediaSettings(_Model):
    enable_auto_answer: bool
    alerting_timeout_seconds: int
    service_level: ServiceLevel
    auto_answer_alert_tone_seconds: float
    manual_answer_alert_tone_seconds: float
    sub_type_settings: dict[str, MessageSubtypeSettings]
    enable_inactivity_timeout: bool
    inactivity_timeout_settings: InactivityTimeoutSettings

class MessageSticker(_Model):
    url: str
    id: str

class MessageSubtypeSettings(_Model):
    enable_auto_answer: bool
    enable_inactivity_timeout: bool

class MessagingConfigListing(_Model):
    entities: list[MessagingSetting]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class MessagingSetting(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: str
    created_by: DomainEntityRef
    updated_by: DomainEntityRef
    content: ContentSetting
    event: EventSetting
    self_uri: str

class MessagingSettingDefaultRequest(_Model):
    setting_id: str

class MessagingSettingRequest(_Model):
    id: str
    name: str
    content: ContentSetting
    event: EventSetting
    self_uri: str

class MinLength(_Model):
    min: int
    max: int

class ModelConfig(_Model):
    use_latest_model: bool

class NTPSettings(_Model):
    servers: list[str]

class NamedEntity(_Model):
    id: str
    name: str

class NamedEntityAnnotation(_Model):
    name: str

class NamedEntityDefinition(_Model):
    name: str
    type: str

class NamedEntityTypeBinding(_Model):
    entity_type: str
    entity_name: str

class NamedEntityTypeDefinition(_Model):
    name: str
    description: str
    mechanism: NamedEntityTypeMechanism

class NamedEntityTypeItem(_Model):
    value: str
    synonyms: list[str]
    additional_languages: dict[str, AdditionalLanguagesSynonyms]

class NamedEntityTypeMechanism(_Model):
    items_: list[NamedEntityTypeItem]
    restricted: bool
    type: _Literal["AI", "DynamicDateTime", "DynamicList", "List", "Regex", "Unknown"] | str
    sub_type: _Literal["Alphanumeric", "NumberSequence", "FreeForm"] | str
    max_length: int
    min_length: int
    allow_special_chars: bool
    examples: list[NamedEntityTypeMechanismExample]

class NamedEntityTypeMechanismExample(_Model):
    text: str
    resolved_value: str

class NetworkConnectivity(_Model):
    carrier: str
    bluetooth_enabled: bool
    cellular_enabled: bool
    wifi_enabled: bool

class NluConfig(_Model):
    domain: CopilotNluDomain
    intent_confidence_threshold: float

class NluDomain(_Model):
    id: str
    name: str
    language: str
    draft_version: NluDomainVersionReference
    last_published_version: NluDomainVersionReference
    date_created: str
    date_modified: str
    engine_version: str
    self_uri: str

class NluDomainVersion(_Model):
    id: str
    domain: NluDomain
    description: str
    language: str
    published: bool
    date_created: str
    date_modified: str
    date_trained: str
    date_published: str
    training_status: _Literal["Untrained", "Training", "Trained", "Error", "Unknown"] | str
    evaluation_status: _Literal["Unevaluated", "Evaluating", "Evaluated", "Error"] | str
    intents: list[IntentDefinition]
    entity_types: list[NamedEntityTypeDefinition]
    entities: list[NamedEntityDefinition]
    language_versions: dict[str, str]
    self_uri: str

class NluDomainVersionReference(_Model):
    id: str
    domain: NluDomain
    intents: list[IntentReference]
    self_uri: str

class NluInfo(_Model):
    domain: AddressableEntityRef
    version: NluDomainVersion
    intents: list[Intent]
    engine_version: str
    nlu_data: NluDomainVersion

class NluUtterance(_Model):
    id: str
    source: _Literal["Generated", "User"] | str
    segments: list[NluUtteranceSegment]

class NluUtteranceSegment(_Model):
    text: str
    entity: NamedEntityAnnotation

class Number(_Model):
    start: str
    end: str

class NumericRange(_Model):
    gt: float
    gte: float
    lt: float
    lte: float

class OAuthLastTokenIssued(_Model):
    date_issued: str

class ObservationMetricData(_Model):
    metric: str
    qualifier: str
    stats: StatisticalSummary
    truncated: bool
    observations: list[ObservationValue]

class ObservationValue(_Model):
    observation_date: str
    conversation_id: str
    session_id: str
    requested_routing_skill_ids: list[str]
    requested_language_id: str
    routing_priority: int
    participant_name: str
    user_id: str
    direction: _Literal["inbound", "outbound"] | str
    converted_from: str
    converted_to: str
    address_from: str
    address_to: str
    ani: str
    dnis: str
    team_id: str
    requested_routings: list[str]
    used_routing: _Literal["Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip"] | str
    scored_agents: list[AnalyticsScoredAgent]

class OnDemandSummaryConfig(_Model):
    enabled: bool

class Operation(_Model):
    id: str
    complete: bool
    user: User
    client: DomainEntityRef
    error_message: str
    error_code: str
    error_details: list[Detail]
    error_message_params: dict[str, str]
    action_name: _Literal["CREATE", "CHECKIN", "CHECKOUT", "DEBUG", "DELETE", "HISTORY", "PUBLISH", "REVERT", "SAVE", "STATE_CHANGE", "UPDATE", "VALIDATE"] | str
    action_status: _Literal["LOCKED", "UNLOCKED", "STARTED", "PENDING_GENERATION", "PENDING_BACKEND_NOTIFICATION", "SUCCESS", "FAILURE"] | str

class OrgOAuthClient(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    created_by: DomainEntityRef
    modified_by: DomainEntityRef
    authorized_grant_type: _Literal["CODE", "TOKEN", "SAML2-BEARER", "PASSWORD", "CLIENT-CREDENTIALS"] | str
    scope: list[str]
    role_divisions: list[RoleDivision]
    state: _Literal["active", "disabled", "inactive"] | str
    date_to_delete: str
    organization: NamedEntity

class OrgUser(_Model):
    id: str
    name: str
    division: Division
    chat: Chat
    department: str
    email: str
    primary_contact_info: list[Contact]
    addresses: list[Contact]
    state: _Literal["active", "inactive", "deleted"] | str
    title: str
    username: str
    manager: User
    images: list[Image]
    version: int
    certifications: list[str]
    biography: Biography
    employer_info: EmployerInfo
    preferred_name: str
    routing_status: RoutingStatus
    presence: UserPresence
    integration_presence: UserPresence
    conversation_summary: UserConversationSummary
    out_of_office: OutOfOffice
    geolocation: Geolocation
    station: UserStations
    authorization: UserAuthorization
    profile_skills: list[str]
    locations: list[Location]
    groups: list[Group]
    team: Team
    work_plan_bid_ranks: WorkPlanBidRanks
    skills: list[UserRoutingSkill]
    languages: list[UserRoutingLanguage]
    acd_auto_answer: bool
    language_preference: str
    last_token_issued: OAuthLastTokenIssued
    date_last_login: str
    date_welcome_sent: str
    organization: Organization

class Organization(_Model):
    id: str
    name: str
    default_language: str
    default_country_code: str
    third_party_org_name: str
    third_party_uri: str
    thirdPartyURI: str
    domain: str
    features: dict[str, bool]
    version: int
    state: _Literal["active", "inactive", "deleted"] | str
    default_site_id: str
    support_uri: str
    supportURI: str
    voicemail_enabled: bool
    product_platform: _Literal["GenesysCloud", "PureCloud", "PureEngage", "PureEngageCloud", "PureConnect", "PureConnectCloud", "Unknown"] | str
    self_uri: str

class OrganizationPresence(_Model):
    id: str
    name: str
    language_labels: dict[str, str]
    system_presence: str
    deactivated: bool
    primary: bool
    created_by: User
    created_date: str
    modified_by: User
    modified_date: str
    self_uri: str

class OrganizationPresenceDefinition(_Model):
    id: str
    name: str
    type: _Literal["System", "User"] | str
    language_labels: dict[str, str]
    system_presence: _Literal["Available", "Away", "Busy", "Offline", "Idle", "OnQueue", "Meal", "Training", "Meeting", "Break"] | str
    division_id: str
    deactivated: bool
    self_uri: str

class OutOfOffice(_Model):
    id: str
    name: str
    user: User
    start_date: str
    end_date: str
    active: bool
    indefinite: bool
    self_uri: str

class OutcomeAchievement(_Model):
    outcome: AchievedOutcome
    achieved_date: str

class Page(_Model):
    id: str
    name: str
    version_id: str
    created_date: str
    modified_date: str
    root_container: dict[str, _Any]
    properties: dict[str, _Any]
    self_uri: str

class PagelessDomainEntityListingEvaluationVersion(_Model):
    total: int
    entities: list[EvaluationVersion]
    self_uri: str

class PagingSpec(_Model):
    page_size: int
    page_number: int

class Participant(_Model):
    id: str
    start_time: str
    end_time: str
    connected_time: str
    name: str
    user_uri: str
    user_id: str
    external_contact_id: str
    external_contact_initial_division_id: str
    external_organization_id: str
    queue_id: str
    group_id: str
    team_id: str
    queue_name: str
    purpose: str
    participant_type: str
    consult_participant_id: str
    address: str
    ani: str
    ani_name: str
    dnis: str
    locale: str
    wrapup_required: bool
    wrapup_prompt: _Literal["mandatory", "optional", "agentRequested", "timeout", "forcedTimeout"] | str
    wrapup_timeout_ms: int
    wrapup_skipped: bool
    wrapup: Wrapup
    media_roles: list[str]
    conversation_routing_data: ConversationRoutingData
    alerting_timeout_ms: int
    monitored_participant_id: str
    coached_participant_id: str
    attributes: dict[str, str]
    calls: list[Call]
    callbacks: list[Callback]
    chats: list[ConversationChat]
    cobrowsesessions: list[Cobrowsesession]
    emails: list[Email]
    messages: list[Message]
    internal_messages: list[InternalMessage]
    screen_monitorings: list[ScreenMonitoring]
    screenshares: list[Screenshare]
    social_expressions: list[SocialExpression]
    videos: list[Video]
    evaluations: list[Evaluation]
    screen_recording_state: _Literal["requested", "active", "paused", "stopped", "error", "timeout"] | str
    flagged_reason: _Literal["general"] | str
    start_acw_time: str
    end_acw_time: str
    barged_participant_id: str

class PhoneColumn(_Model):
    column_name: str
    type: str

class PhoneNumber(_Model):
    display: str
    extension: int
    accepts_sms: bool
    acceptsSMS: bool
    normalization_country_code: str
    user_input: str
    e164: str
    country_code: str

class PhoneNumberColumn(_Model):
    column_name: str
    type: str
    callable_time_column_name: str

class PresenceDefinition(_Model):
    id: str
    system_presence: str
    self_uri: str

class PresenceDetailQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[PresenceDetailQueryPredicate]

class PresenceDetailQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[PresenceDetailQueryClause]
    predicates: list[PresenceDetailQueryPredicate]

class PresenceDetailQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["organizationPresenceId", "systemPresence"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class Prompt(_Model):
    id: str
    name: str
    division: WritableStarrableDivision
    description: str
    resources: list[PromptAsset]
    current_operation: Operation
    self_uri: str

class PromptAsset(_Model):
    id: str
    name: str
    prompt_id: str
    language: str
    media_uri: str
    audio_format: AudioFormat
    tts_string: str
    text: str
    upload_status: _Literal["created", "uploaded", "transcoded", "transcodeFailed"] | str
    upload_uri: str
    language_default: bool
    tags: dict[str, list[str]]
    duration_seconds: float
    self_uri: str

class PropertyChange(_Model):
    property: str
    old_values: list[str]
    new_values: list[str]

class PropertyIndexRequest(_Model):
    session_id: str
    target_date: str
    properties: list[AnalyticsProperty]

class QuestionGroupSettings(_Model):
    question_group_context_id: str
    question_settings: list[QuestionSettings]

class QuestionSettings(_Model):
    question_context_id: str
    settings: AiScoringSetting

class Queue(_Model):
    id: str
    name: str
    division: Division
    description: str
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    member_count: int
    user_member_count: int
    joined_member_count: int
    media_settings: QueueMediaSettings
    routing_rules: list[RoutingRule]
    conditional_group_routing: ConditionalGroupRouting
    conditional_group_activation: ConditionalGroupActivation
    bullseye: Bullseye
    scoring_method: _Literal["TimestampAndPriority", "PriorityOnly"] | str
    last_agent_routing_mode: _Literal["Disabled", "QueueMembersOnly", "AnyAgent"] | str
    acw_settings: AcwSettings
    skill_evaluation_method: _Literal["NONE", "BEST", "ALL"] | str
    member_groups: list[MemberGroup]
    queue_flow: DomainEntityRef
    email_in_queue_flow: DomainEntityRef
    message_in_queue_flow: DomainEntityRef
    whisper_prompt: DomainEntityRef
    on_hold_prompt: DomainEntityRef
    default_media_language: str
    auto_answer_only: bool
    canned_response_libraries: CannedResponseLibraries
    enable_transcription: bool
    enable_audio_monitoring: bool
    enable_manual_assignment: bool
    agent_owned_routing: AgentOwnedRouting
    direct_routing: DirectRouting
    calling_party_name: str
    calling_party_number: str
    default_scripts: dict[str, Script]
    outbound_messaging_addresses: QueueMessagingAddresses
    outbound_email_address: QueueEmailAddress
    peer_id: str
    suppress_in_queue_call_recording: bool
    self_uri: str

class QueueEmailAddress(_Model):
    domain: DomainEntityRef
    route: InboundRoute

class QueueFullReference(_Model):
    id: str
    name: str
    division: Division
    description: str
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    member_count: int
    user_member_count: int
    joined_member_count: int
    media_settings: QueueMediaSettings
    routing_rules: list[RoutingRule]
    conditional_group_routing: ConditionalGroupRouting
    conditional_group_activation: ConditionalGroupActivation
    bullseye: Bullseye
    scoring_method: _Literal["TimestampAndPriority", "PriorityOnly"] | str
    last_agent_routing_mode: _Literal["Disabled", "QueueMembersOnly", "AnyAgent"] | str
    acw_settings: AcwSettings
    skill_evaluation_method: _Literal["NONE", "BEST", "ALL"] | str
    member_groups: list[MemberGroup]
    queue_flow: DomainEntityRef
    email_in_queue_flow: DomainEntityRef
    message_in_queue_flow: DomainEntityRef
    whisper_prompt: DomainEntityRef
    on_hold_prompt: DomainEntityRef
    default_media_language: str
    auto_answer_only: bool
    canned_response_libraries: CannedResponseLibraries
    enable_transcription: bool
    enable_audio_monitoring: bool
    enable_manual_assignment: bool
    agent_owned_routing: AgentOwnedRouting
    direct_routing: DirectRouting
    calling_party_name: str
    calling_party_number: str
    default_scripts: dict[str, Script]
    outbound_messaging_addresses: QueueMessagingAddresses
    outbound_email_address: QueueEmailAddress
    peer_id: str
    suppress_in_queue_call_recording: bool
    self_uri: str

class QueueMediaSettings(_Model):
    call: MediaSettings
    callback: CallbackMediaSettings
    chat: MediaSettings
    email: EmailMediaSettings
    message: MessageMediaSettings

class QueueMessagingAddresses(_Model):
    sms_address: DomainEntityRef
    open_messaging_recipient: DomainEntityRef
    whats_app_recipient: DomainEntityRef

class QueueObservationDataContainer(_Model):
    group: dict[str, str]
    data: list[ObservationMetricData]

class QueueObservationQuery(_Model):
    filter: QueueObservationQueryFilter
    metrics: list[str]
    detail_metrics: list[str]

class QueueObservationQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[QueueObservationQueryPredicate]

class QueueObservationQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[QueueObservationQueryClause]
    predicates: list[QueueObservationQueryPredicate]

class QueueObservationQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["mediaType", "queueId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class QueueObservationQueryResponse(_Model):
    system_to_organization_mappings: dict[str, list[str]]
    results: list[QueueObservationDataContainer]

class QueueReference(_Model):
    id: str
    self_uri: str

class RecordersState(_Model):
    adhoc_state: _Literal["ACTIVE", "PAUSED", "NONE"] | str
    customer_experience_state: _Literal["ACTIVE", "PAUSED", "NONE"] | str
    agent_experience_state: _Literal["ACTIVE", "PAUSED", "NONE"] | str
    snippet_state: _Literal["ACTIVE", "PAUSED", "NONE"] | str

class Referrer(_Model):
    url: str
    domain: str
    hostname: str
    keywords: str
    pathname: str
    query_string: str
    fragment: str
    name: str
    medium: _Literal["internal", "search", "social", "email", "unknown", "paid"] | str

class RegionTimeZone(_Model):
    id: str
    name: str
    offset: int
    canonical_id: str
    self_uri: str

class ResolutionDetailQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[ResolutionDetailQueryPredicate]

class ResolutionDetailQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[ResolutionDetailQueryClause]
    predicates: list[ResolutionDetailQueryPredicate]

class ResolutionDetailQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    metric: _Literal["nNextContactAvoided"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class ResourceConditionNode(_Model):
    variable_name: str
    conjunction: _Literal["AND", "OR"] | str
    operator: _Literal["EQ", "IN", "GE", "GT", "LE", "LT"] | str
    operands: list[ResourceConditionValue]
    terms: list[ResourceConditionNode]

class ResourceConditionValue(_Model):
    type: _Literal["SCALAR", "VARIABLE", "USER", "QUEUE", "TEAM"] | str
    value: str

class ResourcePermissionPolicy(_Model):
    id: str
    domain: str
    entity_name: str
    policy_name: str
    policy_description: str
    action_set_key: str
    allow_conditions: bool
    resource_condition_node: ResourceConditionNode
    named_resources: list[str]
    resource_condition: str
    action_set: list[str]

class RestErrorDetail(_Model):
    error: str
    details: str
    user_params: list[UserParam]

class Ring(_Model):
    expansion_criteria: list[ExpansionCriterium]
    actions: Actions
    member_groups: list[MemberGroup]

class RoleDivision(_Model):
    role_id: str
    division_id: str

class RoleDivisionGrants(_Model):
    grants: list[RoleDivisionPair]

class RoleDivisionPair(_Model):
    role_id: str
    division_id: str

class Room(_Model):
    id: str
    name: str
    date_created: str
    room_type: _Literal["adhoc", "acd", "group", "oneOnOne", "supervisorAssistance"] | str
    description: str
    subject: str
    participant_limit: int
    owners: list[UserReference]
    pinned_messages: list[AddressableEntityRef]
    jid: str
    self_uri: str

class RoutingActivityData(_Model):
    group: dict[str, str]
    data: list[RoutingActivityMetricValue]
    truncated: bool
    entities: list[RoutingActivityEntityData]

class RoutingActivityEntityData(_Model):
    activity_date: str
    organization_presence_id: str
    presence_date: str
    queue_id: str
    queue_membership_status: str
    routing_status: str
    routing_status_date: str
    system_presence: str
    team_id: str
    user_id: str

class RoutingActivityMetricValue(_Model):
    metric: _Literal["oActiveUsers", "oMemberUsers", "oOffQueueUsers", "oOnQueueUsers", "oUserPresences", "oUserRoutingStatuses"] | str
    qualifier: str
    secondary_qualifier: str
    entity_ids: list[str]
    count: int

class RoutingActivityQuery(_Model):
    metrics: list[RoutingActivityQueryMetric]
    group_by: list[str]
    filter: RoutingActivityQueryFilter
    order: _Literal["asc", "desc", "unordered"] | str

class RoutingActivityQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[RoutingActivityQueryPredicate]

class RoutingActivityQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[RoutingActivityQueryClause]
    predicates: list[RoutingActivityQueryPredicate]

class RoutingActivityQueryMetric(_Model):
    metric: _Literal["oActiveUsers", "oMemberUsers", "oOffQueueUsers", "oOnQueueUsers", "oUserPresences", "oUserRoutingStatuses"] | str
    details: bool

class RoutingActivityQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["organizationPresenceId", "presenceDate", "queueId", "queueMembershipStatus", "routingStatus", "routingStatusDate", "systemPresence", "teamId", "userId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str

class RoutingActivityResponse(_Model):
    results: list[RoutingActivityData]
    entity_id_dimension: _Literal["organizationPresenceId", "presenceDate", "queueId", "queueMembershipStatus", "routingStatus", "routingStatusDate", "systemPresence", "teamId", "userId"] | str

class RoutingRule(_Model):
    operator: _Literal["MEETS_THRESHOLD", "ANY"] | str
    threshold: int
    wait_seconds: float

class RoutingSkill(_Model):
    id: str
    name: str
    division: Division
    date_modified: str
    state: _Literal["active", "inactive", "deleted"] | str
    version: str
    self_uri: str

class RoutingStatus(_Model):
    user_id: str
    status: _Literal["OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING"] | str
    start_time: str

class RoutingStatusDetailQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[RoutingStatusDetailQueryPredicate]

class RoutingStatusDetailQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[RoutingStatusDetailQueryClause]
    predicates: list[RoutingStatusDetailQueryPredicate]

class RoutingStatusDetailQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["routingStatus"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class RuleConfig(_Model):
    id: str
    enabled: bool
    rule: CopilotRule

class RuleEngineConfig(_Model):
    rules: list[RuleConfig]
    fallback: Fallback

class Schema(_Model):
    title: str
    description: str
    type: list[str]
    items_: Items
    pattern: str

class SchemaQuantityLimits(_Model):
    id: str
    name: str
    min_field_name_characters: int
    max_field_name_characters: int
    min_field_title_characters: int
    max_field_title_characters: int
    min_field_description_characters: int
    max_field_description_characters: int
    min_schema_name_characters: int
    max_schema_name_characters: int
    min_schema_description_characters: int
    max_schema_description_characters: int
    max_number_of_schemas_per_org: int
    max_number_of_fields_per_schema: int
    max_number_of_fields_per_org: int
    self_uri: str

class ScoredAgent(_Model):
    agent: DomainEntityRef
    score: int

class ScreenMonitoring(_Model):
    id: str
    initial_state: _Literal["none", "connected", "disconnected"] | str
    state: _Literal["none", "connected", "disconnected"] | str
    segments: list[Segment]
    disconnect_type: _Literal["system"] | str
    provider: str
    target_user: AddressableEntityRef
    screen_monitoring: AddressableEntityRef
    monitoring_type: _Literal["Unknown", "AgentLevel", "ConversationLevel"] | str
    count: int
    connected_time: str
    disconnected_time: str

class Screenshare(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    id: str
    context: str
    sharing: bool
    peer_count: int
    disconnect_type: _Literal["endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_alerting_time: str
    connected_time: str
    disconnected_time: str
    provider: str
    peer_id: str
    segments: list[Segment]
    wrapup: Wrapup
    after_call_work: AfterCallWork
    after_call_work_required: bool

class Script(_Model):
    id: str
    name: str
    division: Division
    version_id: str
    created_date: str
    modified_date: str
    published_date: str
    version_date: str
    start_page_id: str
    start_page_name: str
    features: _Any
    variables: _Any
    custom_actions: _Any
    pages: list[Page]
    self_uri: str

class SdkLibrary(_Model):
    name: str
    version: str

class SearchAggregation(_Model):
    field: str
    name: str
    type: _Literal["COUNT", "SUM", "AVERAGE", "TERM", "CONTAINS", "STARTS_WITH", "ENDS_WITH"] | str
    value: str
    size: int
    order: list[str]

class SearchCriteria(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "OR", "NOT"] | str
    group: list[SearchCriteria]
    date_format: str
    type: _Literal["EXACT", "CONTAINS", "STARTS_WITH", "REQUIRED_FIELDS", "RANGE", "DATE_RANGE", "LESS_THAN", "LESS_THAN_EQUAL_TO", "GREATER_THAN", "GREATER_THAN_EQUAL_TO", "SIMPLE", "TERM", "TERMS", "QUERY_STRING", "MATCH_ALL", "REGEX"] | str
    fields: list[str]

class SearchRequest(_Model):
    sort_order: _Literal["ASC", "DESC", "SCORE"] | str
    sort_by: str
    page_size: int
    page_number: int
    sort: list[SearchSort]
    return_fields: list[str]
    expand: list[str]
    types: list[str]
    query: list[SearchCriteria]
    aggregations: list[SearchAggregation]

class SearchSort(_Model):
    sort_order: _Literal["ASC", "DESC", "SCORE"] | str
    sort_by: str

class Section(_Model):
    field_list: list[FieldList]
    instruction_text: str
    key: str
    state: str

class Segment(_Model):
    start_time: str
    end_time: str
    type: str
    how_ended: str
    disconnect_type: str

class SegmentAssignment(_Model):
    date_assigned: str
    date_for_unassignment: str
    segment: SegmentAssignmentSegment
    external_contact: AddressableEntityRef
    session: SegmentAssignmentSession

class SegmentAssignmentListing(_Model):
    entities: list[SegmentAssignment]

class SegmentAssignmentSegment(_Model):
    id: str
    self_uri: str

class SegmentAssignmentSession(_Model):
    id: str
    type: str
    self_uri: str

class SegmentAssignments(_Model):
    segments: list[SegmentForAssignment]

class SegmentDetailQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[SegmentDetailQueryPredicate]

class SegmentDetailQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[SegmentDetailQueryClause]
    predicates: list[SegmentDetailQueryPredicate]

class SegmentDetailQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["addressFrom", "addressTo", "agentAssistantId", "agentOwned", "ani", "authenticated", "bargedParticipantId", "callbackNumber", "callbackScheduledTime", "canonicalExternalContactId", "cleared", "coachedParticipantId", "conference", "deliveryPushed", "deliveryStatus", "destinationAddress", "destinationConversationId", "detectedSpeechEnd", "detectedSpeechStart", "direction", "disconnectType", "dnis", "edgeId", "engagementSource", "errorCode", "exitReason", "extendedDeliveryStatus", "externalContactId", "externalOrganizationId", "flaggedReason", "flowId", "flowName", "flowOutType", "flowOutcome", "flowOutcomeId", "flowOutcomeValue", "flowVersion", "groupId", "journeyActionId", "journeyActionMapId", "journeyCustomerId", "journeyCustomerIdType", "journeyCustomerSessionId", "mediaCount", "mediaType", "messageType", "monitoredParticipantId", "outboundCampaignId", "outboundContactId", "outboundContactListId", "participantName", "protocolCallId", "provider", "purpose", "queueId", "recording", "remote", "remoteNameDisplayable", "requestedLanguageId", "requestedRouting", "requestedRoutingSkillId", "scoredAgentId", "screenMonitoredUserId", "screenRecording", "scriptId", "segmentEnd", "segmentType", "sessionDnis", "sipResponseCode", "skillExpressionId", "snippetRecording", "subject", "teamId", "transferTargetAddress", "transferTargetName", "transferType", "usedRouting", "userId", "wrapUpCode", "wrapUpNote"] | str
    property_type: _Literal["bool", "integer", "real", "date", "string", "uuid"] | str
    property: str
    metric: _Literal["tSegmentDuration"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class SegmentForAssignment(_Model):
    id: str

class SegmentForUnassignment(_Model):
    id: str

class SegmentUnassignments(_Model):
    segments: list[SegmentForUnassignment]

class ServerDate(_Model):
    current_date: str

class ServiceLevel(_Model):
    percentage: float
    duration_ms: int

class Session(_Model):
    id: str
    external_contact: AddressableEntityRef
    customer_id: str
    customer_id_type: str
    type: str
    external_id: str
    external_url: str
    short_id: str
    outcome_achievements: list[OutcomeAchievement]
    segment_assignments: list[SessionSegmentAssignment]
    attributes: dict[str, CustomEventAttribute]
    attribute_lists: dict[str, CustomEventAttributeList]
    browser: Browser
    device: Device
    geolocation: JourneyGeolocation
    ip_address: str
    ip_organization: str
    last_page: JourneyPage
    mkt_campaign: JourneyCampaign
    referrer: Referrer
    app: JourneyApp
    sdk_library: SdkLibrary
    network_connectivity: NetworkConnectivity
    search_terms: list[str]
    user_agent_string: str
    duration_in_seconds: int
    event_count: int
    pageview_count: int
    screenview_count: int
    last_event: SessionLastEvent
    conversation: AddressableEntityRef
    last_connected_queue: ConnectedQueue
    last_connected_user: ConnectedUser
    last_user_disposition: ConversationUserDisposition
    conversation_channels: list[ConversationChannel]
    originating_direction: _Literal["Unknown", "Inbound", "Outbound"] | str
    conversation_subject: str
    last_user_disconnect_type: _Literal["Unknown", "Endpoint", "Client", "System", "Transfer", "Error", "Peer", "Other", "Spam", "Timeout", "TransportFailure", "ConferenceTransfer", "ConsultTransfer", "ForwardTransfer", "NoAnswerTransfer", "NotAvailableTransfer", "Uncallable", "DoNotDisturbEndpoint", "DoNotDisturbTransfer", "SessionExpired", "Takeover"] | str
    last_acd_outcome: _Literal["Unknown", "Abandon", "Answered", "FlowOut"] | str
    authenticated: bool
    division_ids: list[str]
    last_screen: str
    case_associations: list[JourneyCaseAssociation]
    case_entity: AddressableEntityRef
    case_reference: str
    case_status: _Literal["Unknown", "Open", "InProgress", "Terminated", "Closed"] | str
    self_uri: str
    created_date: str
    ended_date: str
    away_date: str
    idle_date: str

class SessionLastEvent(_Model):
    id: str
    event_name: str
    created_date: str

class SessionListing(_Model):
    entities: list[Session]
    next_uri: str
    self_uri: str
    previous_uri: str

class SessionSegmentAssignment(_Model):
    segment: AssignedSegment
    assigned_date: str

class SettingDirection(_Model):
    inbound: _Literal["Enabled", "Disabled"] | str
    outbound: _Literal["Enabled", "Disabled"] | str

class Signature(_Model):
    enabled: bool
    canned_response_id: str
    always_included: bool
    inclusion_type: _Literal["Draft", "Send", "SendOnce"] | str

class SignedData(_Model):
    jwt: str

class Site(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    primary_sites: list[DomainEntityRef]
    secondary_sites: list[DomainEntityRef]
    primary_edges: list[Edge]
    secondary_edges: list[Edge]
    addresses: list[Contact]
    edges: list[Edge]
    edge_auto_update_config: EdgeAutoUpdateConfig
    media_regions_use_latency_based: bool
    location: LocationDefinition
    managed: bool
    ntp_settings: NTPSettings
    media_model: _Literal["Premises", "Cloud"] | str
    core_site: bool
    site_connections: list[SiteConnection]
    media_regions: list[str]
    caller_id: str
    caller_name: str
    cloud_proxy_force_turn: bool
    self_uri: str

class SiteConnection(_Model):
    id: str
    name: str
    self_uri: str
    managed: bool
    type: _Literal["Direct", "Indirect", "CloudProxy"] | str
    enabled: bool
    media_model: _Literal["Premises", "Cloud"] | str
    edge_list: list[ConnectedEdge]
    core_site: bool
    primary_core_sites: list[DomainEntityRef]
    secondary_core_sites: list[DomainEntityRef]

class SiteSearchCriteria(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "OR", "NOT"] | str
    group: list[SiteSearchCriteria]
    date_format: str
    type: _Literal["EXACT", "CONTAINS"] | str
    fields: list[str]

class SiteSearchRequest(_Model):
    sort_order: _Literal["ASC", "DESC", "SCORE"] | str
    sort_by: str
    page_size: int
    page_number: int
    sort: list[SearchSort]
    expand: list[str]
    query: list[SiteSearchCriteria]

class SitesSearchResponse(_Model):
    total: int
    page_count: int
    page_size: int
    page_number: int
    previous_page: str
    current_page: str
    next_page: str
    types: list[str]
    results: list[Site]

class SkillGroup(_Model):
    id: str
    name: str
    division: WritableDivision
    description: str
    member_count: int
    date_modified: str
    date_created: str
    status: _Literal["InProgress", "Complete"] | str
    skill_conditions: list[SkillGroupCondition]
    self_uri: str

class SkillGroupCondition(_Model):
    routing_skill_conditions: list[SkillGroupRoutingCondition]
    language_skill_conditions: list[SkillGroupLanguageCondition]
    operation: _Literal["And", "Not", "Or"] | str

class SkillGroupLanguageCondition(_Model):
    language_skill: str
    comparator: _Literal["EqualTo", "NotEqualTo", "LessThan", "GreaterThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"] | str
    proficiency: int
    child_conditions: list[SkillGroupCondition]

class SkillGroupRoutingCondition(_Model):
    routing_skill: str
    comparator: _Literal["EqualTo", "NotEqualTo", "LessThan", "GreaterThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"] | str
    proficiency: int
    child_conditions: list[SkillGroupCondition]

class SkillsToRemove(_Model):
    name: str
    id: str
    self_uri: str

class SocialExpression(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    id: str
    social_media_id: str
    social_media_hub: str
    social_user_name: str
    preview_text: str
    recording_id: str
    segments: list[Segment]
    held: bool
    disconnect_type: _Literal["endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_hold_time: str
    start_alerting_time: str
    connected_time: str
    disconnected_time: str
    provider: str
    script_id: str
    peer_id: str
    wrapup: Wrapup
    after_call_work: AfterCallWork
    after_call_work_required: bool

class StarrableDivision(_Model):
    id: str
    name: str
    self_uri: str

class StatisticalResponse(_Model):
    interval: str
    metrics: list[AggregateMetricData]
    views: list[AggregateViewData]

class StatisticalSummary(_Model):
    max: float
    min: float
    count: int
    count_negative: int
    count_positive: int
    sum: float
    current: float
    ratio: float
    numerator: float
    denominator: float
    target: float
    p95: int
    p99: int
    calculated_metric_value: int

class StorySetting(_Model):
    mention: InboundOnlySetting
    reply: InboundOnlySetting

class SuggestSearchCriteria(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "OR", "NOT"] | str
    group: list[SuggestSearchCriteria]
    date_format: str
    fields: list[str]

class SuggestSearchRequest(_Model):
    expand: list[str]
    types: list[str]
    query: list[SuggestSearchCriteria]

class SummaryGenerationConfig(_Model):
    enabled: bool
    summary_setting: SummarySettingEntity
    retention_seconds: int
    on_demand_summary_config: OnDemandSummaryConfig
    model_config: ModelConfig

class SummarySettingEntity(_Model):
    id: str
    self_uri: str

class SupportedContent(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    created_by: DomainEntityRef
    modified_by: DomainEntityRef
    version: int
    media_types: MediaTypes
    self_uri: str

class SupportedContentListing(_Model):
    entities: list[SupportedContent]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class SupportedContentReference(_Model):
    id: str
    name: str
    self_uri: str
    media_types: MediaTypes

class SupportedLanguage(_Model):
    language: str
    is_default: bool

class SurveyAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class SurveyAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[SurveyAggregateQueryPredicate]

class SurveyAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[SurveyAggregateQueryClause]
    predicates: list[SurveyAggregateQueryPredicate]

class SurveyAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["conversationId", "divisionId", "externalContactId", "mediaType", "queueId", "requestedLanguageId", "requestedRoutingSkillId", "surveyAnswerId", "surveyCreatedDate", "surveyErrorReason", "surveyFormContextId", "surveyFormId", "surveyFormName", "surveyId", "surveyPartialResponse", "surveyPreviousStatus", "surveyPromoterScore", "surveyQuestionGroupId", "surveyQuestionId", "surveyStatus", "surveyType", "teamId", "userId", "wrapUpCode"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class SurveyAggregateQueryResponse(_Model):
    results: list[SurveyAggregateDataContainer]

class SurveyAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: SurveyAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[SurveyAggregationView]
    alternate_time_dimension: _Literal["eventTime", "surveyCreatedDate"] | str

class SurveyAggregationView(_Model):
    target: _Literal["nSurveyErrors", "nSurveyFullResponses", "nSurveyNpsDetractors", "nSurveyNpsPromoters", "nSurveyNpsResponses", "nSurveyPartialResponses", "nSurveyQuestionGroupResponses", "nSurveyQuestionResponses", "nSurveyResponses", "nSurveysAbandoned", "nSurveysDeleted", "nSurveysExpired", "nSurveysSent", "nSurveysStarted", "nVoiceSurveys", "nWebSurveys", "oSurveyQuestionGroupScore", "oSurveyQuestionScore", "oSurveyTotalScore"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class SurveyAsyncAggregateQueryResponse(_Model):
    results: list[SurveyAggregateDataContainer]
    cursor: str

class SurveyAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: SurveyAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[SurveyAggregationView]
    alternate_time_dimension: _Literal["eventTime", "surveyCreatedDate"] | str
    page_size: int

class SurveyDetailQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[SurveyDetailQueryPredicate]

class SurveyDetailQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[SurveyDetailQueryClause]
    predicates: list[SurveyDetailQueryPredicate]

class SurveyDetailQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["eventTime", "queueId", "surveyCompletedDate", "surveyFormContextId", "surveyFormId", "surveyId", "surveyPartialResponse", "surveyPromoterScore", "surveyStatus", "surveyType", "userId"] | str
    metric: _Literal["oSurveyTotalScore"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class Team(_Model):
    id: str
    name: str
    division: WritableDivision
    description: str
    date_created: str
    date_modified: str
    member_count: int
    self_uri: str

class TeamActivityData(_Model):
    group: dict[str, str]
    data: list[TeamActivityMetricValue]
    truncated: bool
    entities: list[TeamActivityEntityData]

class TeamActivityEntityData(_Model):
    activity_date: str
    organization_presence_id: str
    presence_date: str
    queue_id: str
    queue_membership_status: str
    routing_status: str
    routing_status_date: str
    system_presence: str
    team_id: str
    user_id: str

class TeamActivityMetricValue(_Model):
    metric: _Literal["oTeamOffQueueUsers", "oTeamOnQueueUsers", "oTeamPresences", "oTeamRoutingStatuses"] | str
    qualifier: str
    secondary_qualifier: str
    entity_ids: list[str]
    count: int

class TeamActivityQuery(_Model):
    metrics: list[TeamActivityQueryMetric]
    group_by: list[str]
    filter: TeamActivityQueryFilter
    order: _Literal["asc", "desc", "unordered"] | str

class TeamActivityQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[TeamActivityQueryPredicate]

class TeamActivityQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[TeamActivityQueryClause]
    predicates: list[TeamActivityQueryPredicate]

class TeamActivityQueryMetric(_Model):
    metric: _Literal["oTeamOffQueueUsers", "oTeamOnQueueUsers", "oTeamPresences", "oTeamRoutingStatuses"] | str
    details: bool

class TeamActivityQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["organizationPresenceId", "presenceDate", "queueId", "queueMembershipStatus", "routingStatus", "routingStatusDate", "systemPresence", "teamId", "userId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str

class TeamActivityResponse(_Model):
    results: list[TeamActivityData]
    entity_id_dimension: _Literal["organizationPresenceId", "presenceDate", "queueId", "queueMembershipStatus", "routingStatus", "routingStatusDate", "systemPresence", "teamId", "userId"] | str

class TeamFullReference(_Model):
    id: str
    name: str
    division: WritableDivision
    description: str
    date_created: str
    date_modified: str
    member_count: int
    self_uri: str

class TeamSearchCriteria(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "OR", "NOT"] | str
    group: list[TeamSearchCriteria]
    date_format: str
    fields: list[str]
    type: _Literal["EXACT", "STARTS_WITH"] | str

class TeamSearchRequest(_Model):
    sort_order: _Literal["ASC", "DESC", "SCORE"] | str
    sort_by: str
    page_size: int
    page_number: int
    sort: list[SearchSort]
    query: list[TeamSearchCriteria]

class TeamsSearchResponse(_Model):
    total: int
    page_count: int
    page_size: int
    page_number: int
    previous_page: str
    current_page: str
    next_page: str
    types: list[str]
    results: list[Team]

class TextBotUserAgent(_Model):
    name: _Literal["Phone", "SMS", "GenesysWebWidget", "FacebookMessenger", "WeChat", "Whatsapp", "AppleBusinessChat", "Apple", "Telegram", "Slack", "Signal", "Line", "Discord", "TwitterDirectMessage", "Open", "Instagram", "Other", "Unknown"] | str

class Ticker(_Model):
    symbol: str
    exchange: str

class TimeZoneEntityListing(_Model):
    entities: list[RegionTimeZone]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class TokenInfo(_Model):
    organization: NamedEntity
    home_organization: NamedEntity
    authorized_scope: list[str]
    cloned_user: TokenInfoClonedUser
    date_token_idles: str
    o_auth_client: OrgOAuthClient

class TokenInfoClonedUser(_Model):
    id: str
    organization: Entity

class TopicDuration(_Model):
    total_milliseconds: int

class TopicOffset(_Model):
    word_count: int
    character_count: int

class TranscriptSearchCriteria(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "OR", "NOT"] | str
    group: list[TranscriptSearchCriteria]
    date_format: str
    type: _Literal["EXACT", "EXACT_PHRASE", "PHRASE", "DATE_RANGE", "RANGE", "GREATER_THAN", "LESS_THAN", "REQUIRED_FIELDS"] | str
    fields: list[str]

class TranscriptSearchRequest(_Model):
    sort_order: _Literal["ASC", "DESC", "SCORE"] | str
    sort_by: str
    page_size: int
    page_number: int
    sort: list[SearchSort]
    return_fields: list[str]
    types: list[str]
    query: list[TranscriptSearchCriteria]

class TranscriptTopic(_Model):
    id: str
    name: str
    topic_phrase: str
    transcript_phrase: str
    confidence: int
    start_time_milliseconds: int
    duration: TopicDuration
    offset: TopicOffset
    recording_location: int

class TranscriptionConfig(_Model):
    vendor_name: _Literal["GoogleDialogflow", "Unknown", "Genesys"] | str

class TransferDestination(_Model):
    user_id: str
    address: str

class TransferInitiator(_Model):
    user_id: str

class TransferResponse(_Model):
    id: str
    state: _Literal["Pending", "Active", "Complete", "Canceled", "Failed", "Timeout", "Unknown"] | str
    date_issued: str
    initiator: TransferInitiator
    modified_by: TransferResponseModifiedBy
    destination: TransferDestination
    transfer_type: _Literal["Attended", "Unattended"] | str

class TransferResponseModifiedBy(_Model):
    id: str
    self_uri: str

class TrunkBase(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    trunk_metabase: DomainEntityRef
    properties: dict[str, _Any]
    trunk_type: _Literal["EXTERNAL", "PHONE", "EDGE"] | str
    managed: bool
    site: DomainEntityRef
    inbound_site: DomainEntityRef
    self_uri: str

class TrunkBaseAssignment(_Model):
    family: int
    trunk_base: TrunkBase

class TrusteeAuthorization(_Model):
    permissions: list[str]

class Trustor(_Model):
    id: str
    enabled: bool
    date_created: str
    created_by: OrgUser
    organization: Organization
    authorization: TrusteeAuthorization
    self_uri: str

class TrustorEntityListing(_Model):
    entities: list[Trustor]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class TwitterId(_Model):
    id: str
    name: str
    screen_name: str
    verified: bool
    profile_url: str

class TypingSetting(_Model):
    on: SettingDirection

class UnprocessedSegmentAssignments(_Model):
    assign: SegmentAssignments
    unassign: SegmentUnassignments
    count: int

class UpdateAgenticVirtualAgent(_Model):
    name: str
    image_uri: str

class UpdateSegmentAssignmentRequest(_Model):
    assign: SegmentAssignments
    unassign: SegmentUnassignments

class UpdateSegmentAssignmentResponse(_Model):
    unprocessed_items: UnprocessedSegmentAssignments

class UploadUrlRequest(_Model):
    file_name: str
    content_md5: str
    signed_url_timeout_seconds: int
    content_type: str
    server_side_encryption: _Literal["AES256"] | str

class UploadUrlResponse(_Model):
    url: str
    upload_key: str
    headers: dict[str, str]

class UrlResponse(_Model):
    url: str

class UsageExecutionResult(_Model):
    execution_id: str
    results_uri: str

class User(_Model):
    id: str
    name: str
    division: Division
    chat: Chat
    department: str
    email: str
    primary_contact_info: list[Contact]
    addresses: list[Contact]
    state: _Literal["active", "inactive", "deleted"] | str
    title: str
    username: str
    manager: User
    images: list[Image]
    version: int
    certifications: list[str]
    biography: Biography
    employer_info: EmployerInfo
    preferred_name: str
    routing_status: RoutingStatus
    presence: UserPresence
    integration_presence: UserPresence
    conversation_summary: UserConversationSummary
    out_of_office: OutOfOffice
    geolocation: Geolocation
    station: UserStations
    authorization: UserAuthorization
    profile_skills: list[str]
    locations: list[Location]
    groups: list[Group]
    team: Team
    work_plan_bid_ranks: WorkPlanBidRanks
    skills: list[UserRoutingSkill]
    languages: list[UserRoutingLanguage]
    acd_auto_answer: bool
    language_preference: str
    last_token_issued: OAuthLastTokenIssued
    date_last_login: str
    date_welcome_sent: str
    self_uri: str

class UserActivityData(_Model):
    group: dict[str, str]
    data: list[UserActivityMetricValue]
    truncated: bool
    entities: list[UserActivityEntityData]

class UserActivityEntityData(_Model):
    activity_date: str
    organization_presence_id: str
    presence_date: str
    queue_id: str
    queue_membership_status: str
    routing_status: str
    routing_status_date: str
    system_presence: str
    team_id: str
    user_id: str

class UserActivityMetricValue(_Model):
    metric: _Literal["oActiveQueues", "oMemberQueues"] | str
    qualifier: str
    entity_ids: list[str]
    count: int

class UserActivityQuery(_Model):
    metrics: list[UserActivityQueryMetric]
    group_by: list[str]
    filter: UserActivityQueryFilter
    order: _Literal["asc", "desc", "unordered"] | str

class UserActivityQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[UserActivityQueryPredicate]

class UserActivityQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[UserActivityQueryClause]
    predicates: list[UserActivityQueryPredicate]

class UserActivityQueryMetric(_Model):
    metric: _Literal["oActiveQueues", "oMemberQueues"] | str
    details: bool

class UserActivityQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["organizationPresenceId", "presenceDate", "queueId", "queueMembershipStatus", "routingStatus", "routingStatusDate", "systemPresence", "teamId", "userId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str

class UserActivityResponse(_Model):
    results: list[UserActivityData]
    entity_id_dimension: _Literal["organizationPresenceId", "presenceDate", "queueId", "queueMembershipStatus", "routingStatus", "routingStatusDate", "systemPresence", "teamId", "userId"] | str

class UserAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class UserAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[UserAggregateQueryPredicate]

class UserAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[UserAggregateQueryClause]
    predicates: list[UserAggregateQueryPredicate]

class UserAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["userId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class UserAggregateQueryResponse(_Model):
    system_to_organization_mappings: dict[str, list[str]]
    results: list[UserAggregateDataContainer]

class UserAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: UserAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[UserAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str

class UserAggregationView(_Model):
    target: _Literal["tAgentRoutingStatus", "tOrganizationPresence", "tSystemPresence"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class UserAsyncAggregateQueryResponse(_Model):
    system_to_organization_mappings: dict[str, list[str]]
    results: list[UserAggregateDataContainer]
    cursor: str

class UserAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: UserAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[UserAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    page_size: int

class UserAuthorization(_Model):
    roles: list[DomainRole]
    unused_roles: list[DomainRole]
    permissions: list[str]
    permission_policies: list[ResourcePermissionPolicy]

class UserConversationSummary(_Model):
    user_id: str
    call: MediaSummary
    callback: MediaSummary
    email: MediaSummary
    message: MediaSummary
    chat: MediaSummary
    social_expression: MediaSummary
    video: MediaSummary

class UserDetailQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[UserDetailQueryPredicate]

class UserDetailQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[UserDetailQueryClause]
    predicates: list[UserDetailQueryPredicate]

class UserDetailQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["userId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class UserDetailsQuery(_Model):
    interval: str
    user_filters: list[UserDetailQueryFilter]
    presence_filters: list[PresenceDetailQueryFilter]
    routing_status_filters: list[RoutingStatusDetailQueryFilter]
    order: _Literal["asc", "desc", "unordered"] | str
    presence_aggregations: list[AnalyticsQueryAggregation]
    routing_status_aggregations: list[AnalyticsQueryAggregation]
    paging: PagingSpec

class UserEntityListing(_Model):
    entities: list[User]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class UserFullReference(_Model):
    id: str
    name: str
    division: Division
    chat: Chat
    department: str
    email: str
    primary_contact_info: list[Contact]
    addresses: list[Contact]
    state: _Literal["active", "inactive", "deleted"] | str
    title: str
    username: str
    manager: User
    images: list[Image]
    version: int
    certifications: list[str]
    biography: Biography
    employer_info: EmployerInfo
    preferred_name: str
    routing_status: RoutingStatus
    presence: UserPresence
    integration_presence: UserPresence
    conversation_summary: UserConversationSummary
    out_of_office: OutOfOffice
    geolocation: Geolocation
    station: UserStations
    authorization: UserAuthorization
    profile_skills: list[str]
    locations: list[Location]
    groups: list[Group]
    team: Team
    work_plan_bid_ranks: WorkPlanBidRanks
    skills: list[UserRoutingSkill]
    languages: list[UserRoutingLanguage]
    acd_auto_answer: bool
    language_preference: str
    last_token_issued: OAuthLastTokenIssued
    date_last_login: str
    date_welcome_sent: str
    self_uri: str

class UserLanguageEntityListing(_Model):
    entities: list[UserRoutingLanguage]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class UserObservationDataContainer(_Model):
    group: dict[str, str]
    data: list[ObservationMetricData]

class UserObservationQuery(_Model):
    filter: UserObservationQueryFilter
    metrics: list[str]
    detail_metrics: list[str]

class UserObservationQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[UserObservationQueryPredicate]

class UserObservationQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[UserObservationQueryClause]
    predicates: list[UserObservationQueryPredicate]

class UserObservationQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["userId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class UserObservationQueryResponse(_Model):
    results: list[UserObservationDataContainer]

class UserParam(_Model):
    key: str
    value: str

class UserPresence(_Model):
    id: str
    name: str
    source: str
    source_id: str
    primary: bool
    presence_definition: PresenceDefinition
    future_presence_definition: PresenceDefinition
    message: str
    modified_date: str
    self_uri: str

class UserQueue(_Model):
    id: str
    name: str
    division: Division
    description: str
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    member_count: int
    user_member_count: int
    joined_member_count: int
    media_settings: QueueMediaSettings
    routing_rules: list[RoutingRule]
    conditional_group_routing: ConditionalGroupRouting
    conditional_group_activation: ConditionalGroupActivation
    bullseye: Bullseye
    scoring_method: _Literal["TimestampAndPriority", "PriorityOnly"] | str
    last_agent_routing_mode: _Literal["Disabled", "QueueMembersOnly", "AnyAgent"] | str
    acw_settings: AcwSettings
    skill_evaluation_method: _Literal["NONE", "BEST", "ALL"] | str
    member_groups: list[MemberGroup]
    queue_flow: DomainEntityRef
    email_in_queue_flow: DomainEntityRef
    message_in_queue_flow: DomainEntityRef
    whisper_prompt: DomainEntityRef
    on_hold_prompt: DomainEntityRef
    default_media_language: str
    canned_response_libraries: CannedResponseLibraries
    enable_transcription: bool
    enable_audio_monitoring: bool
    enable_manual_assignment: bool
    agent_owned_routing: AgentOwnedRouting
    direct_routing: DirectRouting
    calling_party_name: str
    calling_party_number: str
    default_scripts: dict[str, Script]
    outbound_messaging_addresses: QueueMessagingAddresses
    outbound_email_address: QueueEmailAddress
    peer_id: str
    suppress_in_queue_call_recording: bool
    joined: bool
    self_uri: str

class UserQueueEntityListing(_Model):
    entities: list[UserQueue]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class UserReference(_Model):
    id: str
    self_uri: str

class UserReferenceWithName(_Model):
    id: str
    name: str
    self_uri: str

class UserRoutingLanguage(_Model):
    id: str
    name: str
    proficiency: float
    state: _Literal["active", "inactive", "deleted"] | str
    language_uri: str
    self_uri: str

class UserRoutingLanguagePost(_Model):
    id: str
    proficiency: float
    language_uri: str
    self_uri: str

class UserRoutingSkill(_Model):
    id: str
    name: str
    proficiency: float
    state: _Literal["active", "inactive", "deleted"] | str
    skill_uri: str
    self_uri: str

class UserRoutingSkillPost(_Model):
    id: str
    proficiency: float
    skill_uri: str
    self_uri: str

class UserSearchCriteria(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "OR", "NOT"] | str
    group: list[UserSearchCriteria]
    date_format: str
    fields: list[str]
    type: _Literal["EXACT", "STARTS_WITH", "CONTAINS", "REGEX", "TERM", "TERMS", "REQUIRED_FIELDS", "MATCH_ALL", "QUERY_STRING", "RANGE", "LESS_THAN", "LESS_THAN_EQUAL_TO", "GREATER_THAN", "GREATER_THAN_EQUAL_TO"] | str

class UserSearchRequest(_Model):
    sort_order: _Literal["ASC", "DESC", "SCORE"] | str
    sort_by: str
    page_size: int
    page_number: int
    sort: list[SearchSort]
    expand: list[str]
    query: list[UserSearchCriteria]
    integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight", "RingCentral"] | str
    enforce_permissions: bool

class UserSkillEntityListing(_Model):
    entities: list[UserRoutingSkill]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class UserSkillGroupEntityListing(_Model):
    entities: list[SkillGroup]
    next_uri: str
    self_uri: str
    previous_uri: str

class UserStation(_Model):
    id: str
    name: str
    type: str
    associated_user: User
    associated_date: str
    default_user: User
    provider_info: dict[str, str]
    web_rtc_call_appearances: int

class UserStations(_Model):
    associated_station: UserStation
    effective_station: UserStation
    default_station: UserStation
    last_associated_station: UserStation

class UsersSearchResponse(_Model):
    total: int
    page_count: int
    page_size: int
    page_number: int
    previous_page: str
    current_page: str
    next_page: str
    types: list[str]
    results: list[User]

class UtilizationRequest(_Model):
    utilization: dict[str, MediaUtilization]
    label_utilizations: dict[str, LabelUtilizationRequest]
    max_inbound_calls: int

class ValidationLimits(_Model):
    min_length: MinLength
    max_length: MaxLength
    min_items: MinLength
    max_items: MaxLength
    minimum: MinLength
    maximum: MaxLength

class Video(_Model):
    state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    initial_state: _Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"] | str
    id: str
    context: str
    audio_muted: bool
    video_muted: bool
    sharing_screen: bool
    peer_count: int
    disconnect_type: _Literal["endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other", "spam", "uncallable"] | str
    start_alerting_time: str
    connected_time: str
    disconnected_time: str
    provider: str
    peer_id: str
    msids: list[str]
    self: Address
    wrapup: Wrapup
    after_call_work: AfterCallWork
    after_call_work_required: bool

class VisibilityCondition(_Model):
    combining_operation: _Literal["AND", "OR"] | str
    predicates: list[_Any]

class Voicemail(_Model):
    id: str
    upload_status: _Literal["pending", "complete", "failed", "timeout", "none"] | str

class VoicemailCopyRecord(_Model):
    user: User
    group: Group
    date: str

class VoicemailMessage(_Model):
    id: str
    conversation: Conversation
    read: bool
    audio_recording_duration_seconds: int
    audio_recording_size_bytes: int
    transcription: str
    created_date: str
    modified_date: str
    deleted_date: str
    caller_address: str
    caller_name: str
    caller_user: User
    deleted: bool
    note: str
    user: User
    group: Group
    queue: Queue
    copied_from: VoicemailCopyRecord
    copied_to: list[VoicemailCopyRecord]
    delete_retention_policy: VoicemailRetentionPolicy
    self_uri: str

class VoicemailRetentionPolicy(_Model):
    voicemail_retention_policy_type: _Literal["RETAIN_INDEFINITELY", "RETAIN_WITH_TTL", "IMMEDIATE_DELETE"] | str
    number_of_days: int

class VoicemailSearchCriteria(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "OR", "NOT"] | str
    group: list[VoicemailSearchCriteria]
    date_format: str
    fields: list[str]
    type: _Literal["EXACT", "STARTS_WITH", "CONTAINS", "REGEX", "TERM", "TERMS", "REQUIRED_FIELDS", "MATCH_ALL", "DATE_RANGE"] | str

class VoicemailSearchRequest(_Model):
    sort_order: _Literal["ASC", "DESC", "SCORE"] | str
    sort_by: str
    page_size: int
    page_number: int
    sort: list[SearchSort]
    expand: list[str]
    query: list[VoicemailSearchCriteria]

class VoicemailsSearchResponse(_Model):
    total: int
    page_count: int
    page_size: int
    page_number: int
    previous_page: str
    current_page: str
    next_page: str
    types: list[str]
    results: list[VoicemailMessage]

class WhatsAppId(_Model):
    phone_number: PhoneNumber
    display_name: str

class WorkPlanBidRanks(_Model):
    id: str
    work_plan_bidding_performance: int
    bidding_tie_breaker: str
    self_uri: str

class WorkitemReference(_Model):
    id: str
    name: str
    self_uri: str

class Workspace(_Model):
    id: str
    name: str
    type: _Literal["USER", "GROUP"] | str
    is_current_user_workspace: bool
    user: DomainEntityRef
    bucket: str
    date_created: str
    date_modified: str
    summary: WorkspaceSummary
    acl: list[str]
    description: str
    self_uri: str

class WorkspaceSummary(_Model):
    total_document_count: int
    total_document_byte_count: int

class WorktypeReference(_Model):
    id: str
    name: str
    self_uri: str

class Wrapup(_Model):
    code: str
    name: str
    notes: str
    tags: list[str]
    duration_seconds: int
    end_time: str
    provisional: bool

class WrapupCode(_Model):
    id: str
    name: str
    division: StarrableDivision
    description: str
    date_created: str
    date_modified: str
    created_by: str
    modified_by: str
    self_uri: str

class WrapupCodePredictionConfig(_Model):
    enabled: bool

class WritableDivision(_Model):
    id: str
    name: str
    self_uri: str

class WritableEntity(_Model):
    id: str

class WritableStarrableDivision(_Model):
    id: str
    name: str
    self_uri: str
