# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import EnumeratedPagingModel, ForwardingPhoneNumberTypeEnum, GreetingTypeEnum, PageNavigationModel, PresetInfo, WeeklyScheduleInfo

class _RespondingCallHandlingRulesApi(_RespondingGroup):
    def create_answering_rule(self, body: CreateAnsweringRuleRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def create_company_answering_rule(self, body: CompanyAnsweringRuleRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def delete_answering_rule(self, rule_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def delete_company_answering_rule(self, rule_id: str, *, account_id: str | None = ...) -> _Response: ...
    def get_forward_all_company_calls(self, *, account_id: str | None = ...) -> _Response: ...
    def list_answering_rules(self, *, account_id: str | None = ..., extension_id: str | None = ..., type: _Sequence[_Literal["BusinessHours", "AfterHours", "Custom"] | str] | None = ..., view: _Literal["Detailed", "Simple"] | str | None = ..., enabled_only: bool | None = ..., internal_ids: bool | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_answering_rules_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., type: _Sequence[_Literal["BusinessHours", "AfterHours", "Custom"] | str] | None = ..., view: _Literal["Detailed", "Simple"] | str | None = ..., enabled_only: bool | None = ..., internal_ids: bool | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallHandlingRuleInfo, _Response]: ...
    def list_company_answering_rules(self, *, account_id: str | None = ..., type: _Sequence[_Literal["BusinessHours", "AfterHours", "Custom"] | str] | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_company_answering_rules_iter(self, *, account_id: str | None = ..., type: _Sequence[_Literal["BusinessHours", "AfterHours", "Custom"] | str] | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ListCompanyAnsweringRuleInfo, _Response]: ...
    def read_answering_rule(self, rule_id: str, *, account_id: str | None = ..., extension_id: str | None = ..., show_inactive_numbers: bool | None = ..., internal_ids: bool | None = ...) -> _Response: ...
    def read_company_answering_rule(self, rule_id: str, *, account_id: str | None = ...) -> _Response: ...
    def update_answering_rule(self, rule_id: str, body: UpdateAnsweringRuleRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_company_answering_rule(self, rule_id: str, body: CompanyAnsweringRuleUpdate | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def update_forward_all_company_calls(self, body: ForwardAllCompanyCallsRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...

class CallHandlingRulesApi(_RingCentralGroup):
    def with_response(self) -> _RespondingCallHandlingRulesApi: ...
    def create_answering_rule(self, body: CreateAnsweringRuleRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> CustomAnsweringRuleInfo:
        """POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule"""
    def create_company_answering_rule(self, body: CompanyAnsweringRuleRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> CompanyAnsweringRuleInfo:
        """POST /restapi/v1.0/account/{accountId}/answering-rule"""
    def delete_answering_rule(self, rule_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}"""
    def delete_company_answering_rule(self, rule_id: str, *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}"""
    def get_forward_all_company_calls(self, *, account_id: str | None = ...) -> ForwardAllCompanyCallsInfo:
        """GET /restapi/v1.0/account/{accountId}/forward-all-calls"""
    def list_answering_rules(self, *, account_id: str | None = ..., extension_id: str | None = ..., type: _Sequence[_Literal["BusinessHours", "AfterHours", "Custom"] | str] | None = ..., view: _Literal["Detailed", "Simple"] | str | None = ..., enabled_only: bool | None = ..., internal_ids: bool | None = ..., page: int | None = ..., per_page: int | None = ...) -> UserAnsweringRuleList:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule"""
    def list_answering_rules_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., type: _Sequence[_Literal["BusinessHours", "AfterHours", "Custom"] | str] | None = ..., view: _Literal["Detailed", "Simple"] | str | None = ..., enabled_only: bool | None = ..., internal_ids: bool | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallHandlingRuleInfo, UserAnsweringRuleList]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule"""
    def list_company_answering_rules(self, *, account_id: str | None = ..., type: _Sequence[_Literal["BusinessHours", "AfterHours", "Custom"] | str] | None = ..., page: int | None = ..., per_page: int | None = ...) -> CompanyAnsweringRuleList:
        """GET /restapi/v1.0/account/{accountId}/answering-rule"""
    def list_company_answering_rules_iter(self, *, account_id: str | None = ..., type: _Sequence[_Literal["BusinessHours", "AfterHours", "Custom"] | str] | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ListCompanyAnsweringRuleInfo, CompanyAnsweringRuleList]:
        """All items of GET /restapi/v1.0/account/{accountId}/answering-rule"""
    def read_answering_rule(self, rule_id: str, *, account_id: str | None = ..., extension_id: str | None = ..., show_inactive_numbers: bool | None = ..., internal_ids: bool | None = ...) -> CallHandlingRuleInfo:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}"""
    def read_company_answering_rule(self, rule_id: str, *, account_id: str | None = ...) -> CompanyAnsweringRuleInfo:
        """GET /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}"""
    def update_answering_rule(self, rule_id: str, body: UpdateAnsweringRuleRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> CallHandlingRuleInfo:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}"""
    def update_company_answering_rule(self, rule_id: str, body: CompanyAnsweringRuleUpdate | _Mapping[str, _Any], *, account_id: str | None = ...) -> CompanyAnsweringRuleInfo:
        """PUT /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}"""
    def update_forward_all_company_calls(self, body: ForwardAllCompanyCallsRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> ForwardAllCompanyCallsInfo:
        """PATCH /restapi/v1.0/account/{accountId}/forward-all-calls"""

class CallHandlingRuleInfo(_Model):
    uri: str
    id: str
    type: RuleTypeInfo
    name: str
    enabled: bool
    schedule: ScheduleInfo
    called_numbers: list[CalledNumberInfo]
    callers: list[CallersInfo]
    call_handling_action: _Literal["ForwardCalls", "UnconditionalForwarding", "AgentQueue", "TransferToExtension", "TakeMessagesOnly", "PlayAnnouncementOnly", "SharedLines"] | str
    forwarding: ForwardingInfo
    unconditional_forwarding: UnconditionalForwardingInfo
    queue: QueueInfo
    transfer: TransferredExtensionInfo
    voicemail: VoicemailInfo
    greetings: list[GreetingInfo]
    screening: _Literal["NoCallerId", "UnknownCallerId", "Always"] | str
    shared_lines: SharedLinesInfo
    missed_call: MissedCallInfo

class CalledNumberInfo(_Model):
    phone_number: str

class CallersInfo(_Model):
    caller_id: str
    name: str

class CallersInfoRequest(_Model):
    caller_id: str
    name: str

class CompanyAnsweringRuleCalledNumberInfo(_Model):
    id: str
    phone_number: str

class CompanyAnsweringRuleCalledNumberInfoRequest(_Model):
    id: str
    phone_number: str

class CompanyAnsweringRuleCallersInfoRequest(_Model):
    caller_id: str
    name: str

class CompanyAnsweringRuleExtensionInfo(_Model):
    id: str

class CompanyAnsweringRuleExtensionInfoRequest(_Model):
    id: str

class CompanyAnsweringRuleInfo(_Model):
    id: str
    uri: str
    enabled: bool
    type: RuleTypeInfo
    name: str
    callers: list[CompanyAnsweringRuleCallersInfoRequest]
    called_numbers: list[CompanyAnsweringRuleCalledNumberInfoRequest]
    schedule: CompanyAnsweringRuleScheduleInfo
    call_handling_action: _Literal["Operator", "Disconnect", "Bypass"] | str
    extension: CompanyAnsweringRuleExtensionInfoRequest
    greetings: list[GreetingInfo]

class CompanyAnsweringRuleList(_Model):
    uri: str
    records: list[ListCompanyAnsweringRuleInfo]
    paging: EnumeratedPagingModel
    navigation: PageNavigationModel

class CompanyAnsweringRuleRequest(_Model):
    name: str
    enabled: bool
    type: RuleTypeInfo
    callers: list[CompanyAnsweringRuleCallersInfoRequest]
    called_numbers: list[CompanyAnsweringRuleCalledNumberInfo]
    schedule: CompanyAnsweringRuleScheduleInfoRequest
    call_handling_action: _Literal["Operator", "Disconnect", "Bypass"] | str
    extension: CompanyAnsweringRuleExtensionInfoRequest
    greetings: list[GreetingInfo]

class CompanyAnsweringRuleScheduleInfo(_Model):
    weekly_ranges: CompanyAnsweringRuleWeeklyScheduleInfoRequest
    ranges: list[RangesInfo]
    ref: _Literal["BusinessHours", "AfterHours"] | str

class CompanyAnsweringRuleScheduleInfoRequest(_Model):
    weekly_ranges: CompanyAnsweringRuleWeeklyScheduleInfoRequest
    ranges: list[RangesInfo]
    ref: _Literal["BusinessHours", "AfterHours"] | str

class CompanyAnsweringRuleTimeIntervalRequest(_Model):
    from_: str
    to: str

class CompanyAnsweringRuleUpdate(_Model):
    id: str
    enabled: bool
    name: str
    callers: list[CompanyAnsweringRuleCallersInfoRequest]
    called_numbers: list[CompanyAnsweringRuleCalledNumberInfo]
    schedule: CompanyAnsweringRuleScheduleInfoRequest
    call_handling_action: _Literal["Operator", "Disconnect", "Bypass"] | str
    type: RuleTypeInfo
    extension: CompanyAnsweringRuleExtensionInfo
    greetings: list[GreetingInfo]

class CompanyAnsweringRuleWeeklyScheduleInfoRequest(_Model):
    monday: list[CompanyAnsweringRuleTimeIntervalRequest]
    tuesday: list[CompanyAnsweringRuleTimeIntervalRequest]
    wednesday: list[CompanyAnsweringRuleTimeIntervalRequest]
    thursday: list[CompanyAnsweringRuleTimeIntervalRequest]
    friday: list[CompanyAnsweringRuleTimeIntervalRequest]
    saturday: list[CompanyAnsweringRuleTimeIntervalRequest]
    sunday: list[CompanyAnsweringRuleTimeIntervalRequest]

class CreateAnsweringRuleForwardingNumberInfo(_Model):
    id: str
    uri: str
    phone_number: str
    label: str
    type: ForwardingPhoneNumberTypeEnum

class CreateAnsweringRuleRequest(_Model):
    enabled: bool
    type: str
    name: str
    callers: list[CallersInfoRequest]
    called_numbers: list[CalledNumberInfo]
    schedule: ScheduleInfo
    call_handling_action: _Literal["ForwardCalls", "UnconditionalForwarding", "AgentQueue", "TransferToExtension", "TakeMessagesOnly", "PlayAnnouncementOnly", "SharedLines"] | str
    forwarding: ForwardingInfo
    unconditional_forwarding: UnconditionalForwardingInfo
    queue: QueueInfo
    transfer: TransferredExtensionInfo
    voicemail: VoicemailInfo
    missed_call: MissedCallInfo
    greetings: list[GreetingInfo]
    screening: _Literal["NoCallerId", "UnknownCallerId", "Always"] | str

class CustomAnsweringRuleInfo(_Model):
    uri: str
    id: str
    type: RuleTypeInfo
    name: str
    enabled: bool
    schedule: ScheduleInfo
    called_numbers: list[CalledNumberInfo]
    callers: list[CallersInfo]
    call_handling_action: _Literal["ForwardCalls", "UnconditionalForwarding", "AgentQueue", "TransferToExtension", "TakeMessagesOnly", "PlayAnnouncementOnly", "SharedLines"] | str
    forwarding: ForwardingInfo
    unconditional_forwarding: UnconditionalForwardingInfo
    queue: QueueInfo
    transfer: TransferredExtensionInfo
    voicemail: VoicemailInfo
    greetings: list[GreetingInfo]
    screening: _Literal["NoCallerId", "UnknownCallerId", "Always"] | str
    shared_lines: SharedLinesInfo
    missed_call: MissedCallInfo

class CustomGreetingInfoRequest(_Model):
    id: str

class ExtensionShortInfoResource(_Model):
    id: str
    name: str
    extension_number: str

class FixedOrderAgents(_Model):
    extension: FixedOrderAgentsExtensionInfo
    index: int

class FixedOrderAgentsExtensionInfo(_Model):
    id: str
    uri: str
    extension_number: str
    name: str

class ForwardAllCallsReason(_Model):
    code: _Literal["ExtensionLimitation", "FeatureLimitation"] | str
    message: str

class ForwardAllCompanyCallsInfo(_Model):
    enabled: bool
    ranges: list[RangesInfo]
    call_handling_action: IvrCallHandlingActionEnum
    extension: ExtensionShortInfoResource
    reason: ForwardAllCallsReason

class ForwardAllCompanyCallsRequest(_Model):
    enabled: bool

class ForwardingInfo(_Model):
    notify_my_soft_phones: bool
    notify_admin_soft_phones: bool
    soft_phones_ring_count: int
    soft_phones_always_ring: bool
    ringing_mode: _Literal["Sequentially", "Simultaneously"] | str
    rules: list[ForwardingRuleInfo]
    soft_phones_position_top: bool
    mobile_timeout: bool

class ForwardingInfoCreateRuleRequest(_Model):
    notify_my_soft_phones: bool
    notify_admin_soft_phones: bool
    soft_phones_ring_count: int
    soft_phones_always_ring: bool
    ringing_mode: _Literal["Sequentially", "Simultaneously"] | str
    rules: list[ForwardingRuleCreateRequest]
    mobile_timeout: bool

class ForwardingNumberInfoRulesCreateRuleRequest(_Model):
    id: str
    type: ForwardingPhoneNumberTypeEnum
    phone_number: str
    label: str

class ForwardingRuleCreateRequest(_Model):
    index: int
    ring_count: int
    enabled: bool
    forwarding_numbers: list[ForwardingNumberInfoRulesCreateRuleRequest]

class ForwardingRuleInfo(_Model):
    index: int
    ring_count: int
    enabled: bool
    forwarding_numbers: list[CreateAnsweringRuleForwardingNumberInfo]

class GreetingInfo(_Model):
    type: GreetingTypeEnum
    preset: PresetInfo
    custom: CustomGreetingInfoRequest

IvrCallHandlingActionEnum = _Literal["Operator", "Disconnect", "Bypass"] | str

class ListCompanyAnsweringRuleInfo(_Model):
    id: str
    uri: str
    enabled: bool
    type: RuleTypeInfo
    name: str
    called_numbers: list[CalledNumberInfo]
    extension: CompanyAnsweringRuleExtensionInfo

class MissedCallExtensionInfo(_Model):
    id: str

class MissedCallExtensionInfoExternalNumber(_Model):
    phone_number: str

class MissedCallInfo(_Model):
    action_type: _Literal["PlayGreetingAndDisconnect", "ConnectToExtension", "ConnectToExternalNumber"] | str
    extension: MissedCallExtensionInfo
    external_number: MissedCallExtensionInfoExternalNumber

class QueueInfo(_Model):
    transfer_mode: _Literal["Rotating", "Simultaneous", "FixedOrder"] | str
    transfer: list[TransferInfo]
    no_answer_action: _Literal["WaitPrimaryMembers", "WaitPrimaryAndOverflowMembers", "Voicemail", "TransferToExtension", "UnconditionalForwarding"] | str
    fixed_order_agents: list[FixedOrderAgents]
    hold_audio_interruption_mode: _Literal["Never", "WhenMusicEnds", "Periodically"] | str
    hold_audio_interruption_period: int
    hold_time_expiration_action: _Literal["TransferToExtension", "UnconditionalForwarding", "Voicemail"] | str
    agent_timeout: int
    wrap_up_time: int
    hold_time: int
    max_callers: int
    max_callers_action: _Literal["Voicemail", "Announcement", "TransferToExtension", "UnconditionalForwarding"] | str
    unconditional_forwarding: list[UnconditionalForwardingInfo]
    position_in_queue: QueueInfoPositionInQueue
    call_back: QueueInfoCallBack

class QueueInfoCallBack(_Model):
    confirmation_announcements: list[_Literal["PositionInQueue", "EstimatedWaitTime"] | str]

class QueueInfoPositionInQueue(_Model):
    playback_frequency: _Literal["EveryInterval", "OnPositionChange"] | str

class RangesInfo(_Model):
    from_: str
    to: str

class RecipientInfo(_Model):
    uri: str
    id: str

RuleTypeInfo = _Literal["BusinessHours", "AfterHours", "Custom"] | str

class ScheduleInfo(_Model):
    weekly_ranges: WeeklyScheduleInfo
    ranges: list[RangesInfo]
    ref: _Literal["BusinessHours", "AfterHours"] | str

class SharedLinesInfo(_Model):
    timeout: int

class TransferExtensionInfo(_Model):
    id: str
    uri: str
    name: str
    extension_number: str

class TransferInfo(_Model):
    extension: TransferExtensionInfo
    action: _Literal["HoldTimeExpiration", "MaxCallers", "NoAnswer"] | str

class TransferredExtension(_Model):
    id: str
    uri: str

class TransferredExtensionInfo(_Model):
    extension: TransferredExtension

class UnconditionalForwardingInfo(_Model):
    phone_number: str
    action: _Literal["HoldTimeExpiration", "MaxCallers", "NoAnswer"] | str

class UpdateAnsweringRuleRequest(_Model):
    id: str
    forwarding: ForwardingInfoCreateRuleRequest
    enabled: bool
    name: str
    callers: list[CallersInfoRequest]
    called_numbers: list[CalledNumberInfo]
    schedule: ScheduleInfo
    call_handling_action: _Literal["ForwardCalls", "UnconditionalForwarding", "AgentQueue", "TransferToExtension", "TakeMessagesOnly", "PlayAnnouncementOnly", "SharedLines"] | str
    type: RuleTypeInfo
    unconditional_forwarding: UnconditionalForwardingInfo
    queue: QueueInfo
    voicemail: VoicemailInfo
    missed_call: MissedCallInfo
    greetings: list[GreetingInfo]
    screening: _Literal["NoCallerId", "UnknownCallerId", "Always"] | str
    show_inactive_numbers: bool
    transfer: TransferredExtensionInfo

class UserAnsweringRuleList(_Model):
    uri: str
    records: list[CallHandlingRuleInfo]
    paging: EnumeratedPagingModel
    navigation: PageNavigationModel

class VoicemailInfo(_Model):
    enabled: bool
    recipient: RecipientInfo
