# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AddressableEntityRef, AgenticVirtualAgent, AgenticVirtualAgentEntityListing, AgenticVirtualAgentJob, AgenticVirtualAgentVersionPublishJob, AgenticVirtualAgentVersionPublishJobRequest, CreateAgenticVirtualAgent, ErrorBody, UpdateAgenticVirtualAgent, UploadUrlRequest, UploadUrlResponse

class _RespondingAIStudioApi(_RespondingGroup):
    def delete_agentic_virtualagent_jobs(self, virtual_agent_id: str) -> _Response: ...
    def delete_conversations_summaries_setting(self, summary_setting_id: str) -> _Response: ...
    def delete_guide_jobs(self, guide_id: str) -> _Response: ...
    def get_agentic_virtualagent(self, virtual_agent_id: str) -> _Response: ...
    def get_agentic_virtualagent_job(self, virtual_agent_id: str, job_id: str) -> _Response: ...
    def get_agentic_virtualagents(self, *, name: str | None = ..., name_contains: str | None = ..., status: str | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_agentic_virtualagents_iter(self, *, name: str | None = ..., name_contains: str | None = ..., status: str | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AgenticVirtualAgent, _Response]: ...
    def get_conversations_summaries_setting(self, summary_setting_id: str) -> _Response: ...
    def get_conversations_summaries_settings(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., language: str | None = ..., sort_by: _Literal["dateModified", "name"] | str | None = ...) -> _Response: ...
    def get_conversations_summaries_settings_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., language: str | None = ..., sort_by: _Literal["dateModified", "name"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SummarySetting, _Response]: ...
    def get_guide(self, guide_id: str) -> _Response: ...
    def get_guide_job(self, guide_id: str, job_id: str) -> _Response: ...
    def get_guides(self, *, name: str | None = ..., name_contains: str | None = ..., status: _Literal["Published", "Draft"] | str | None = ..., sort_by: _Literal["dateModified", "name", "status"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_guides_iter(self, *, name: str | None = ..., name_contains: str | None = ..., status: _Literal["Published", "Draft"] | str | None = ..., sort_by: _Literal["dateModified", "name", "status"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Guide, _Response]: ...
    def get_guides_job(self, job_id: str) -> _Response: ...
    def get_guide_version(self, guide_id: str, version_id: str) -> _Response: ...
    def get_guide_version_job(self, guide_id: str, version_id: str, job_id: str) -> _Response: ...
    def patch_agentic_virtualagent(self, virtual_agent_id: str, body: UpdateAgenticVirtualAgent | _Mapping[str, _Any]) -> _Response: ...
    def patch_guide(self, guide_id: str, body: UpdateGuide | _Mapping[str, _Any]) -> _Response: ...
    def patch_guide_version(self, guide_id: str, version_id: str, body: UpdateGuideVersion | _Mapping[str, _Any]) -> _Response: ...
    def post_agentic_virtualagents(self, body: CreateAgenticVirtualAgent | _Mapping[str, _Any]) -> _Response: ...
    def post_agentic_virtualagent_version_jobs(self, virtual_agent_id: str, version_id: str, body: AgenticVirtualAgentVersionPublishJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_summaries_preview(self, body: SummarySettingWithTranscript | _Mapping[str, _Any]) -> _Response: ...
    def post_conversations_summaries_settings(self, body: SummarySetting | _Mapping[str, _Any]) -> _Response: ...
    def post_guides(self, body: CreateGuide | _Mapping[str, _Any]) -> _Response: ...
    def post_guide_session_turns(self, guide_id: str, guide_session_id: str, body: GuideSessionTurnRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_guides_jobs(self, body: GenerateGuideContentRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_guides_uploads(self, body: UploadUrlRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_guide_version_jobs(self, guide_id: str, version_id: str, body: GuideVersionPublishJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_guide_versions(self, guide_id: str, *, body: CreateGuideVersion | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_conversations_summaries_setting(self, summary_setting_id: str, body: SummarySetting | _Mapping[str, _Any]) -> _Response: ...

class AIStudioApi(_PureCloudGroup):
    def with_response(self) -> _RespondingAIStudioApi: ...
    def delete_agentic_virtualagent_jobs(self, virtual_agent_id: str) -> AgenticVirtualAgentJob:
        """DELETE /api/v2/agentic/virtualagents/{virtualAgentId}/jobs"""
    def delete_conversations_summaries_setting(self, summary_setting_id: str) -> None:
        """DELETE /api/v2/conversations/summaries/settings/{summarySettingId}"""
    def delete_guide_jobs(self, guide_id: str) -> GuideJob:
        """DELETE /api/v2/guides/{guideId}/jobs"""
    def get_agentic_virtualagent(self, virtual_agent_id: str) -> AgenticVirtualAgent:
        """GET /api/v2/agentic/virtualagents/{virtualAgentId}"""
    def get_agentic_virtualagent_job(self, virtual_agent_id: str, job_id: str) -> AgenticVirtualAgentJob:
        """GET /api/v2/agentic/virtualagents/{virtualAgentId}/jobs/{jobId}"""
    def get_agentic_virtualagents(self, *, name: str | None = ..., name_contains: str | None = ..., status: str | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., page_number: int | None = ..., page_size: int | None = ...) -> AgenticVirtualAgentEntityListing:
        """GET /api/v2/agentic/virtualagents"""
    def get_agentic_virtualagents_iter(self, *, name: str | None = ..., name_contains: str | None = ..., status: str | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AgenticVirtualAgent, AgenticVirtualAgentEntityListing]:
        """All items of GET /api/v2/agentic/virtualagents"""
    def get_conversations_summaries_setting(self, summary_setting_id: str) -> SummarySetting:
        """GET /api/v2/conversations/summaries/settings/{summarySettingId}"""
    def get_conversations_summaries_settings(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., language: str | None = ..., sort_by: _Literal["dateModified", "name"] | str | None = ...) -> SummarySettingEntityListing:
        """GET /api/v2/conversations/summaries/settings"""
    def get_conversations_summaries_settings_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., language: str | None = ..., sort_by: _Literal["dateModified", "name"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SummarySetting, SummarySettingEntityListing]:
        """All items of GET /api/v2/conversations/summaries/settings"""
    def get_guide(self, guide_id: str) -> Guide:
        """GET /api/v2/guides/{guideId}"""
    def get_guide_job(self, guide_id: str, job_id: str) -> GuideJob:
        """GET /api/v2/guides/{guideId}/jobs/{jobId}"""
    def get_guides(self, *, name: str | None = ..., name_contains: str | None = ..., status: _Literal["Published", "Draft"] | str | None = ..., sort_by: _Literal["dateModified", "name", "status"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., page_number: int | None = ..., page_size: int | None = ...) -> GuideEntityListing:
        """GET /api/v2/guides"""
    def get_guides_iter(self, *, name: str | None = ..., name_contains: str | None = ..., status: _Literal["Published", "Draft"] | str | None = ..., sort_by: _Literal["dateModified", "name", "status"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Guide, GuideEntityListing]:
        """All items of GET /api/v2/guides"""
    def get_guides_job(self, job_id: str) -> GuideContentGenerationJob:
        """GET /api/v2/guides/jobs/{jobId}"""
    def get_guide_version(self, guide_id: str, version_id: str) -> GuideVersion:
        """GET /api/v2/guides/{guideId}/versions/{versionId}"""
    def get_guide_version_job(self, guide_id: str, version_id: str, job_id: str) -> GuideVersionPublishJob:
        """GET /api/v2/guides/{guideId}/versions/{versionId}/jobs/{jobId}"""
    def patch_agentic_virtualagent(self, virtual_agent_id: str, body: UpdateAgenticVirtualAgent | _Mapping[str, _Any]) -> AgenticVirtualAgent:
        """PATCH /api/v2/agentic/virtualagents/{virtualAgentId}"""
    def patch_guide(self, guide_id: str, body: UpdateGuide | _Mapping[str, _Any]) -> Guide:
        """PATCH /api/v2/guides/{guideId}"""
    def patch_guide_version(self, guide_id: str, version_id: str, body: UpdateGuideVersion | _Mapping[str, _Any]) -> GuideVersion:
        """PATCH /api/v2/guides/{guideId}/versions/{versionId}"""
    def post_agentic_virtualagents(self, body: CreateAgenticVirtualAgent | _Mapping[str, _Any]) -> AgenticVirtualAgent:
        """POST /api/v2/agentic/virtualagents"""
    def post_agentic_virtualagent_version_jobs(self, virtual_agent_id: str, version_id: str, body: AgenticVirtualAgentVersionPublishJobRequest | _Mapping[str, _Any]) -> AgenticVirtualAgentVersionPublishJob:
        """POST /api/v2/agentic/virtualagents/{virtualAgentId}/versions/{versionId}/jobs"""
    def post_conversations_summaries_preview(self, body: SummarySettingWithTranscript | _Mapping[str, _Any]) -> None:
        """POST /api/v2/conversations/summaries/preview"""
    def post_conversations_summaries_settings(self, body: SummarySetting | _Mapping[str, _Any]) -> SummarySetting:
        """POST /api/v2/conversations/summaries/settings"""
    def post_guides(self, body: CreateGuide | _Mapping[str, _Any]) -> Guide:
        """POST /api/v2/guides"""
    def post_guide_session_turns(self, guide_id: str, guide_session_id: str, body: GuideSessionTurnRequest | _Mapping[str, _Any]) -> GuideSessionTurnResponse:
        """POST /api/v2/guides/{guideId}/sessions/{guideSessionId}/turns"""
    def post_guides_jobs(self, body: GenerateGuideContentRequest | _Mapping[str, _Any]) -> GuideContentGenerationJob:
        """POST /api/v2/guides/jobs"""
    def post_guides_uploads(self, body: UploadUrlRequest | _Mapping[str, _Any]) -> UploadUrlResponse:
        """POST /api/v2/guides/uploads"""
    def post_guide_version_jobs(self, guide_id: str, version_id: str, body: GuideVersionPublishJobRequest | _Mapping[str, _Any]) -> GuideVersionPublishJob:
        """POST /api/v2/guides/{guideId}/versions/{versionId}/jobs"""
    def post_guide_versions(self, guide_id: str, *, body: CreateGuideVersion | _Mapping[str, _Any] | None = ...) -> GuideVersion:
        """POST /api/v2/guides/{guideId}/versions"""
    def put_conversations_summaries_setting(self, summary_setting_id: str, body: SummarySetting | _Mapping[str, _Any]) -> SummarySetting:
        """PUT /api/v2/conversations/summaries/settings/{summarySettingId}"""

class AuthoringKnowledgeSettings(_Model):
    knowledge_id: str
    description: str
    knowledge_type: _Literal["Standard", "Enhanced"] | str
    inherit_from_external: bool

class ConversationAttribute(_Model):
    schema: ConversationAttributeSchema
    attribute_name: str

class ConversationAttributeSchema(_Model):
    id: str
    self_uri: str

class CreateGuide(_Model):
    name: str
    source: _Literal["Manual", "Prompt", "Document", "Transcripts"] | str

class CreateGuideVersion(_Model):
    instruction: str
    variables: list[Variable]
    resources: GuideVersionResources
    knowledge_settings: AuthoringKnowledgeSettings

class CustomConversationAttributeInput(_Model):
    schema_id: str
    division_ids: list[str]
    record_ids: list[str]

class CustomConversationAttributeOutput(_Model):
    schema: ConversationAttributeSchema
    record_id: str
    updates: list[CustomConversationAttributeUpdate]

class CustomConversationAttributeUpdate(_Model):
    name: str
    value: _Any
    date_modified: str

class DataAction(_Model):
    id: str
    label: str
    description: str
    self_uri: str

class GenerateGuideContentRequest(_Model):
    description: str
    url: str

class GeneratedGuideContent(_Model):
    instruction: str
    variables: list[Variable]
    resources: GuideVersionResources

class Guide(_Model):
    id: str
    name: str
    status: _Literal["Published", "Draft"] | str
    source: _Literal["Manual", "Prompt", "Document", "Transcripts"] | str
    date_created: str
    date_modified: str
    self_uri: str
    latest_saved_version: GuideVersionRef
    latest_production_ready_version: GuideVersionRef

class GuideContentGenerationJob(_Model):
    id: str
    status: _Literal["InProgress", "Succeeded", "Failed"] | str
    errors: list[ErrorBody]
    guide: AddressableEntityRef
    guide_content: GeneratedGuideContent
    self_uri: str

class GuideEntityListing(_Model):
    entities: list[Guide]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class GuideJob(_Model):
    id: str
    status: _Literal["InProgress", "Succeeded", "Failed"] | str
    errors: list[ErrorBody]
    guide: AddressableEntityRef
    self_uri: str

class GuideSessionInputEvent(_Model):
    type: _Literal["UserInput", "ReturnControl", "NoOp"] | str
    text: str
    mode: _Literal["Text"] | str
    invocation_id: str
    invocations: list[GuideSessionTurnInvocationData]

class GuideSessionMessage(_Model):
    role: _Literal["User", "Assistant"] | str
    content: str

class GuideSessionTurnInvocationData(_Model):
    group: str
    action_name: str
    output: str

class GuideSessionTurnInvocationParameters(_Model):
    name: str
    type: _Literal["String", "Integer", "Number", "Boolean", "Date", "List"] | str
    value: str

class GuideSessionTurnInvocationResponse(_Model):
    id: str
    group: str
    action_name: str
    parameters: list[GuideSessionTurnInvocationParameters]

class GuideSessionTurnRequest(_Model):
    input_event: GuideSessionInputEvent
    language_code: str
    version: str
    input_variables: list[GuideSessionVariable]
    knowledge_settings: KnowledgeSettings
    context: GuideSessionTurnRequestContext

class GuideSessionTurnRequestContext(_Model):
    custom_conversation_attributes: list[CustomConversationAttributeInput]
    messages: list[GuideSessionMessage]
    knowledge_query_detected: bool

class GuideSessionTurnResponse(_Model):
    response: GuideSessionTurnResponseData
    status: _Literal["IN_PROGRESS", "COMPLETED", "ERROR"] | str
    result: _Literal["SUCCESSFUL_COLLECTION", "CONFIRMATION_REQUIRED", "ESCALATION_TRIGGERED", "CLIENT_ACTION_REQUIRED", "NO_MATCH"] | str
    output_variables: list[GuideSessionVariable]
    invocation_id: str
    invocations: list[GuideSessionTurnInvocationResponse]
    context: GuideSessionTurnResponseContext

class GuideSessionTurnResponseContext(_Model):
    custom_conversation_attributes: list[CustomConversationAttributeOutput]

class GuideSessionTurnResponseData(_Model):
    text: str

class GuideSessionVariable(_Model):
    name: str
    value: str

class GuideVersion(_Model):
    self_uri: str
    guide: AddressableEntityRef
    version: str
    instruction: str
    state: _Literal["Draft", "TestReady", "ProductionReady"] | str
    date_created: str
    date_modified: str
    variables: list[Variable]
    resources: GuideVersionResources
    knowledge_settings: AuthoringKnowledgeSettings

class GuideVersionPublish(_Model):
    state: _Literal["TestReady", "ProductionReady"] | str

class GuideVersionPublishJob(_Model):
    id: str
    status: _Literal["InProgress", "Succeeded", "Failed"] | str
    errors: list[ErrorBody]
    guide: AddressableEntityRef
    guide_version: GuideVersion
    self_uri: str

class GuideVersionPublishJobRequest(_Model):
    guide_version: GuideVersionPublish

class GuideVersionRef(_Model):
    version: str
    self_uri: str

class GuideVersionResources(_Model):
    data_actions: list[DataAction]

class KnowledgeSettings(_Model):
    knowledge_id: str
    description: str
    knowledge_type: _Literal["Standard", "Enhanced"] | str

class SummarySetting(_Model):
    id: str
    name: str
    date_modified: str
    interaction_type: _Literal["Live", "Email"] | str
    language: str
    summary_type: _Literal["Concise", "Detailed"] | str
    format: _Literal["TextBlock", "BulletPoints", "GroupedTextBlocks", "GroupedBulletPoints"] | str
    mask_pii: SummarySettingPII
    maskPII: SummarySettingPII
    date_created: str
    participant_labels: SummarySettingParticipantLabels
    predefined_insights: list[str]
    custom_entities: list[SummarySettingCustomEntity]
    setting_type: _Literal["Basic", "Prompt"] | str
    prompt: str
    service_type: _Literal["Native", "External"] | str
    integration_id: str
    timeout_duration: int
    self_uri: str

class SummarySettingCustomEntity(_Model):
    label: str
    description: str

class SummarySettingEntityListing(_Model):
    entities: list[SummarySetting]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class SummarySettingPII(_Model):
    all: bool

class SummarySettingParticipantLabels(_Model):
    internal: str
    external: str
    virtual_agent: str

class SummarySettingWithTranscript(_Model):
    transcript: str
    summary_preview_session_id: str
    summary_setting: SummarySetting

class UpdateGuide(_Model):
    name: str

class UpdateGuideVersion(_Model):
    instruction: str
    variables: list[Variable]
    resources: GuideVersionResources
    knowledge_settings: AuthoringKnowledgeSettings

class Variable(_Model):
    name: str
    type: _Literal["String", "Integer", "Number", "Boolean", "Date", "List"] | str
    scope: _Literal["Input", "Output", "InputAndOutput", "GuideOnly"] | str
    description: str
    validation: _Any
    list_values: _Any
    list_variables: list[Variable]
    custom_conversation_attributes: list[ConversationAttribute]
