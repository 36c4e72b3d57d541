# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from datetime import datetime as _datetime
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import BulkErrorDetail, Prompt

class _RespondingTelephonyApi(_RespondingGroup):
    def delete_telephony_organization_link_target_organization_id(self, target_organization_id: str) -> _Response: ...
    def get_telephony_agent_greetings(self, agent_id: str) -> _Response: ...
    def get_telephony_agents_greetings_me(self) -> _Response: ...
    def get_telephony_calls_metrics(self, *, metric_type: _Literal["cloud", "premises"] | str | None = ...) -> _Response: ...
    def get_telephony_mediaregions(self) -> _Response: ...
    def get_telephony_numbers_routing(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., number_id: str | None = ..., active_routing_organization_id: str | None = ..., owner_organization_id: str | None = ..., status: _Literal["Normal", "Redirected", "Pending"] | str | None = ...) -> _Response: ...
    def get_telephony_numbers_routing_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., number_id: str | None = ..., active_routing_organization_id: str | None = ..., owner_organization_id: str | None = ..., status: _Literal["Normal", "Redirected", "Pending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[NumberRouting, _Response]: ...
    def get_telephony_organization_link(self) -> _Response: ...
    def get_telephony_organization_link_regions(self) -> _Response: ...
    def get_telephony_prefixes(self, type: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., prefix: str | None = ...) -> _Response: ...
    def get_telephony_prefixes_iter(self, type: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., prefix: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PrefixListingItem, _Response]: ...
    def get_telephony_prefixes_simulate_call(self, number: str) -> _Response: ...
    def get_telephony_settings(self) -> _Response: ...
    def get_telephony_sipmessages_conversation(self, conversation_id: str) -> _Response: ...
    def get_telephony_sipmessages_conversation_headers(self, conversation_id: str, *, keys: _Sequence[str] | None = ...) -> _Response: ...
    def get_telephony_siptraces(self, date_start: _datetime | str, date_end: _datetime | str, *, call_id: str | None = ..., to_user: str | None = ..., from_user: str | None = ..., conversation_id: str | None = ...) -> _Response: ...
    def get_telephony_siptraces_download_download_id(self, download_id: str) -> _Response: ...
    def patch_telephony_organization_link_approve_requesting_organization_id(self, requesting_organization_id: str, body: OrganizationLinkApprovalRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_numbers_routing(self, body: _Sequence[NumberRoutingRequest | _Mapping[str, _Any]]) -> _Response: ...
    def post_telephony_numbers_routing_all(self, body: DisasterRecoveryAllRoutingRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_numbers_routing_reset(self, body: NumberRoutingResetOrganizationRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_organization_link(self, body: CreateOrganizationLink | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_prefixes_bulk(self, body: BulkPrefixesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_siptraces_download(self, body: SIPSearchPublicRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_agent_greetings(self, agent_id: str, body: AgentGreeting | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_agents_greetings_me(self, body: SelfAgentGreeting | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_settings(self, body: TelephonySettings | _Mapping[str, _Any]) -> _Response: ...

class TelephonyApi(_PureCloudGroup):
    def with_response(self) -> _RespondingTelephonyApi: ...
    def delete_telephony_organization_link_target_organization_id(self, target_organization_id: str) -> None:
        """DELETE /api/v2/telephony/organization/link/{targetOrganizationId}"""
    def get_telephony_agent_greetings(self, agent_id: str) -> AgentGreeting:
        """GET /api/v2/telephony/agents/{agentId}/greetings"""
    def get_telephony_agents_greetings_me(self) -> SelfAgentGreeting:
        """GET /api/v2/telephony/agents/greetings/me"""
    def get_telephony_calls_metrics(self, *, metric_type: _Literal["cloud", "premises"] | str | None = ...) -> OrganizationCallMetrics:
        """GET /api/v2/telephony/calls/metrics"""
    def get_telephony_mediaregions(self) -> MediaRegions:
        """GET /api/v2/telephony/mediaregions"""
    def get_telephony_numbers_routing(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., number_id: str | None = ..., active_routing_organization_id: str | None = ..., owner_organization_id: str | None = ..., status: _Literal["Normal", "Redirected", "Pending"] | str | None = ...) -> NumberRoutingListing:
        """GET /api/v2/telephony/numbers/routing"""
    def get_telephony_numbers_routing_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., number_id: str | None = ..., active_routing_organization_id: str | None = ..., owner_organization_id: str | None = ..., status: _Literal["Normal", "Redirected", "Pending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[NumberRouting, NumberRoutingListing]:
        """All items of GET /api/v2/telephony/numbers/routing"""
    def get_telephony_organization_link(self) -> list[OrganizationLinkResponse]:
        """GET /api/v2/telephony/organization/link"""
    def get_telephony_organization_link_regions(self) -> list[RegionResponse]:
        """GET /api/v2/telephony/organization/link/regions"""
    def get_telephony_prefixes(self, type: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., prefix: str | None = ...) -> PrefixListing:
        """GET /api/v2/telephony/prefixes"""
    def get_telephony_prefixes_iter(self, type: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., prefix: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PrefixListingItem, PrefixListing]:
        """All items of GET /api/v2/telephony/prefixes"""
    def get_telephony_prefixes_simulate_call(self, number: str) -> CallSimulationResult:
        """GET /api/v2/telephony/prefixes/simulate/call"""
    def get_telephony_settings(self) -> TelephonySettings:
        """GET /api/v2/telephony/settings"""
    def get_telephony_sipmessages_conversation(self, conversation_id: str) -> Callmessage:
        """GET /api/v2/telephony/sipmessages/conversations/{conversationId}"""
    def get_telephony_sipmessages_conversation_headers(self, conversation_id: str, *, keys: _Sequence[str] | None = ...) -> Callheader:
        """GET /api/v2/telephony/sipmessages/conversations/{conversationId}/headers"""
    def get_telephony_siptraces(self, date_start: _datetime | str, date_end: _datetime | str, *, call_id: str | None = ..., to_user: str | None = ..., from_user: str | None = ..., conversation_id: str | None = ...) -> SipSearchResult:
        """GET /api/v2/telephony/siptraces"""
    def get_telephony_siptraces_download_download_id(self, download_id: str) -> SignedUrlResponse:
        """GET /api/v2/telephony/siptraces/download/{downloadId}"""
    def patch_telephony_organization_link_approve_requesting_organization_id(self, requesting_organization_id: str, body: OrganizationLinkApprovalRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/telephony/organization/link/approve/{requestingOrganizationId}"""
    def post_telephony_numbers_routing(self, body: _Sequence[NumberRoutingRequest | _Mapping[str, _Any]]) -> None:
        """POST /api/v2/telephony/numbers/routing"""
    def post_telephony_numbers_routing_all(self, body: DisasterRecoveryAllRoutingRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/telephony/numbers/routing/all"""
    def post_telephony_numbers_routing_reset(self, body: NumberRoutingResetOrganizationRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/telephony/numbers/routing/reset"""
    def post_telephony_organization_link(self, body: CreateOrganizationLink | _Mapping[str, _Any]) -> OrganizationLink:
        """POST /api/v2/telephony/organization/link"""
    def post_telephony_prefixes_bulk(self, body: BulkPrefixesRequest | _Mapping[str, _Any]) -> BulkPrefixesResponse:
        """POST /api/v2/telephony/prefixes/bulk"""
    def post_telephony_siptraces_download(self, body: SIPSearchPublicRequest | _Mapping[str, _Any]) -> SipDownloadResponse:
        """POST /api/v2/telephony/siptraces/download"""
    def put_telephony_agent_greetings(self, agent_id: str, body: AgentGreeting | _Mapping[str, _Any]) -> AgentGreeting:
        """PUT /api/v2/telephony/agents/{agentId}/greetings"""
    def put_telephony_agents_greetings_me(self, body: SelfAgentGreeting | _Mapping[str, _Any]) -> SelfAgentGreeting:
        """PUT /api/v2/telephony/agents/greetings/me"""
    def put_telephony_settings(self, body: TelephonySettings | _Mapping[str, _Any]) -> TelephonySettings:
        """PUT /api/v2/telephony/settings"""

class AgentGreeting(_Model):
    id: str
    inbound_prompt: Prompt
    outbound_prompt: Prompt
    inbound_prompt_default_language: str
    outbound_prompt_default_language: str
    self_uri: str

class BulkEntityErrorPrefix(_Model):
    code: str
    message: str
    status: int
    retryable: bool
    details: list[BulkErrorDetail]
    entity: Prefix

class BulkPrefixesRequest(_Model):
    entities: list[Prefix]

class BulkPrefixesResponse(_Model):
    results: list[BulkResponseResultPrefixPrefixBulkEntityErrorPrefix]
    error_count: int
    error_indexes: list[int]

class BulkResponseResultPrefixPrefixBulkEntityErrorPrefix(_Model):
    id: str
    success: bool
    entity: Prefix
    error: BulkEntityErrorPrefix
    status: int

class CallSimulationResult(_Model):
    allowed: bool
    level: _Literal["NGN", "BlockPrefixSupport", "AllowPrefix", "BlockPrefix", "HighCost"] | str
    matched_prefix: str

class Callheader(_Model):
    id: str
    name: str
    headers: dict[str, list[str]]
    self_uri: str

class Callmessage(_Model):
    id: str
    name: str
    message: str
    self_uri: str

class CreateOrganizationLink(_Model):
    target_organization_id: str
    target_region: str

class DisasterRecoveryAllRoutingRequest(_Model):
    source_organization_id: str
    switch_organization_id: str
    target_region: str

class HomerRecord(_Model):
    id: str
    name: str
    date: str
    milli_ts: str
    micro_ts: str
    method: str
    reply_reason: str
    ruri: str
    ruri_user: str
    ruri_domain: str
    from_user: str
    from_domain: str
    from_tag: str
    to_user: str
    to_domain: str
    to_tag: str
    pid_user: str
    contact_user: str
    auth_user: str
    callid: str
    callid_aleg: str
    via1: str
    via1_branch: str
    cseq: str
    diversion: str
    reason: str
    content_type: str
    auth: str
    user_agent: str
    source_ip: str
    source_port: str
    destination_ip: str
    destination_port: str
    contact_ip: str
    contact_port: str
    originator_ip: str
    originator_port: str
    correlation_id: str
    proto: str
    family: str
    rtp_stat: str
    type: str
    node: str
    trans: str
    dbnode: str
    msg: str
    source_alias: str
    destination_alias: str
    conversation_id: str
    participant_id: str
    self_uri: str

class MediaRegions(_Model):
    aws_home_region: str
    aws_core_regions: list[str]
    aws_satellite_regions: list[str]

class NumberRouting(_Model):
    number_id: str
    owner_organization_id: str
    carrier_code: str
    pending_organization_id: str
    region: str
    status: _Literal["Normal", "Redirected", "Pending"] | str
    active_organization_id: str
    linked_organization_ids: list[str]

class NumberRoutingListing(_Model):
    entities: list[NumberRouting]
    next_uri: str
    self_uri: str
    previous_uri: str

class NumberRoutingRequest(_Model):
    organization_id: str
    number_id: str
    target_region: str

class NumberRoutingResetOrganizationRequest(_Model):
    reset_organization_id: str

class OrganizationCallMetrics(_Model):
    usage: float
    auto_scaling_trigger_percentage: float
    cpu_intensity: _Literal["Low", "Medium", "High", "Unknown"] | str
    memory_intensity: _Literal["Low", "Medium", "High", "Unknown"] | str
    concurrent_call_count: int
    concurrent_call_session_count: int
    max_call_capacity: int
    max_call_session_capacity: int
    auto_scale_in_progress: _Literal["Up", "Down", "None", "Unknown"] | str

class OrganizationLink(_Model):
    source_organization_id: str
    target_organization_id: str
    source_region: str
    target_region: str
    status: _Literal["Approved", "Pending", "ApprovalPending", "Rejected"] | str

class OrganizationLinkApprovalRequest(_Model):
    approval: bool

class OrganizationLinkResponse(_Model):
    source_organization_id: str
    target_organization_id: str
    source_region: str
    target_region: str
    target_name: str
    status: _Literal["Approved", "Pending", "ApprovalPending", "Rejected"] | str

class Prefix(_Model):
    country_code: str
    number: str
    type: _Literal["Allow", "Block"] | str
    action: _Literal["Add", "Delete"] | str

class PrefixListing(_Model):
    entities: list[PrefixListingItem]
    next_uri: str
    self_uri: str
    previous_uri: str

class PrefixListingItem(_Model):
    country_code: str
    number: str
    type: _Literal["Allow", "Block"] | str

class RegionResponse(_Model):
    region_name: str

class SIPSearchPublicRequest(_Model):
    id: str
    name: str
    call_id: str
    to_user: str
    from_user: str
    conversation_id: str
    participant_id: str
    date_start: str
    date_end: str
    self_uri: str

class SelfAgentGreeting(_Model):
    id: str
    inbound_prompt: Prompt
    outbound_prompt: Prompt
    inbound_prompt_default_language: str
    outbound_prompt_default_language: str
    self_uri: str

class SignedUrlResponse(_Model):
    id: str
    name: str
    url: str
    self_uri: str

class SipDownloadResponse(_Model):
    download_id: str
    document_id: str

class SipSearchResult(_Model):
    id: str
    status: int
    sid: str
    auth: str
    message: str
    data: list[HomerRecord]
    count: int
    self_uri: str

class TelephonySettings(_Model):
    persistent_connection_required: bool
    block_caller_id_access_code: str
