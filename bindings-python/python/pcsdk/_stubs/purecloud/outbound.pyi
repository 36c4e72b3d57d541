# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import Address, AddressableEntityRef, AfterCallWork, BulkErrorDetail, Campaign, Cobrowsesession, ContactSort, ConversationChat, ConversationDivisionMembership, ConversationQueueMediaSettings, ConversationRoutingData, DialerPreview, DisconnectReason, Disposition, Division, DivisionReference, DomainEntityRef, DynamicContactQueueingSettings, Email, ErrorInfo, Evaluation, FaxStatus, InternalMessage, Message, RecordersState, RestErrorDetail, ScreenMonitoring, Screenshare, Segment, SocialExpression, UploadUrlResponse, Video, Voicemail, Wrapup

class _RespondingOutboundApi(_RespondingGroup):
    def delete_outbound_attemptlimit(self, attempt_limits_id: str) -> _Response: ...
    def delete_outbound_callabletimeset(self, callable_time_set_id: str) -> _Response: ...
    def delete_outbound_callanalysisresponseset(self, call_analysis_set_id: str) -> _Response: ...
    def delete_outbound_campaign(self, campaign_id: str) -> _Response: ...
    def delete_outbound_campaign_progress(self, campaign_id: str) -> _Response: ...
    def delete_outbound_campaignrule(self, campaign_rule_id: str) -> _Response: ...
    def delete_outbound_contactlist(self, contact_list_id: str) -> _Response: ...
    def delete_outbound_contactlist_contact(self, contact_list_id: str, contact_id: str) -> _Response: ...
    def delete_outbound_contactlist_contacts(self, contact_list_id: str, contact_ids: _Sequence[str]) -> _Response: ...
    def delete_outbound_contactlistfilter(self, contact_list_filter_id: str) -> _Response: ...
    def delete_outbound_contactlists(self, id: _Sequence[str]) -> _Response: ...
    def delete_outbound_contactlisttemplate(self, contact_list_template_id: str) -> _Response: ...
    def delete_outbound_contactlisttemplates(self, id: _Sequence[str]) -> _Response: ...
    def delete_outbound_digitalruleset(self, digital_rule_set_id: str) -> _Response: ...
    def delete_outbound_dnclist(self, dnc_list_id: str) -> _Response: ...
    def delete_outbound_dnclist_customexclusioncolumns(self, dnc_list_id: str, *, expired_only: bool | None = ...) -> _Response: ...
    def delete_outbound_dnclist_emailaddresses(self, dnc_list_id: str, *, expired_only: bool | None = ...) -> _Response: ...
    def delete_outbound_dnclist_phonenumbers(self, dnc_list_id: str, *, expired_only: bool | None = ...) -> _Response: ...
    def delete_outbound_dnclist_whatsappnumbers(self, dnc_list_id: str, *, expired_only: bool | None = ...) -> _Response: ...
    def delete_outbound_filespecificationtemplate(self, file_specification_template_id: str) -> _Response: ...
    def delete_outbound_filespecificationtemplates_bulk(self, id: _Sequence[str]) -> _Response: ...
    def delete_outbound_importtemplate(self, import_template_id: str) -> _Response: ...
    def delete_outbound_importtemplates(self, id: _Sequence[str]) -> _Response: ...
    def delete_outbound_messagingcampaign(self, messaging_campaign_id: str) -> _Response: ...
    def delete_outbound_messagingcampaign_progress(self, messaging_campaign_id: str) -> _Response: ...
    def delete_outbound_ruleset(self, rule_set_id: str) -> _Response: ...
    def delete_outbound_schedules_campaign(self, campaign_id: str) -> _Response: ...
    def delete_outbound_schedules_emailcampaign(self, email_campaign_id: str) -> _Response: ...
    def delete_outbound_schedules_messagingcampaign(self, messaging_campaign_id: str) -> _Response: ...
    def delete_outbound_schedules_sequence(self, sequence_id: str) -> _Response: ...
    def delete_outbound_schedules_whatsappcampaign(self, whats_app_campaign_id: str) -> _Response: ...
    def delete_outbound_sequence(self, sequence_id: str) -> _Response: ...
    def get_outbound_attemptlimit(self, attempt_limits_id: str) -> _Response: ...
    def get_outbound_attemptlimits(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_attemptlimits_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AttemptLimits, _Response]: ...
    def get_outbound_callabletimeset(self, callable_time_set_id: str) -> _Response: ...
    def get_outbound_callabletimesets(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_callabletimesets_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallableTimeSet, _Response]: ...
    def get_outbound_callanalysisresponseset(self, call_analysis_set_id: str) -> _Response: ...
    def get_outbound_callanalysisresponsesets(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_callanalysisresponsesets_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ResponseSet, _Response]: ...
    def get_outbound_campaign(self, campaign_id: str) -> _Response: ...
    def get_outbound_campaign_agentownedmappingpreview_results(self, campaign_id: str) -> _Response: ...
    def get_outbound_campaign_diagnostics(self, campaign_id: str) -> _Response: ...
    def get_outbound_campaign_interactions(self, campaign_id: str) -> _Response: ...
    def get_outbound_campaign_linedistribution(self, campaign_id: str, *, include_only_active_campaigns: bool | None = ..., edge_group_id: str | None = ..., site_id: str | None = ..., use_weight: bool | None = ..., relative_weight: int | None = ..., outbound_line_count: int | None = ...) -> _Response: ...
    def get_outbound_campaign_progress(self, campaign_id: str) -> _Response: ...
    def get_outbound_campaignrule(self, campaign_rule_id: str) -> _Response: ...
    def get_outbound_campaignrules(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_campaignrules_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CampaignRule, _Response]: ...
    def get_outbound_campaigns(self, *, page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., contact_list_id: str | None = ..., dnc_list_ids: str | None = ..., distribution_queue_id: str | None = ..., edge_group_id: str | None = ..., call_analysis_response_set_id: str | None = ..., division_id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_campaigns_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., contact_list_id: str | None = ..., dnc_list_ids: str | None = ..., distribution_queue_id: str | None = ..., edge_group_id: str | None = ..., call_analysis_response_set_id: str | None = ..., division_id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Campaign, _Response]: ...
    def get_outbound_campaigns_all(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., division_id: _Sequence[str] | None = ..., media_type: _Sequence[_Literal["email", "sms", "voice", "whatsapp"] | str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_campaigns_all_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., division_id: _Sequence[str] | None = ..., media_type: _Sequence[_Literal["email", "sms", "voice", "whatsapp"] | str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommonCampaign, _Response]: ...
    def get_outbound_campaigns_all_divisionviews(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., division_id: _Sequence[str] | None = ..., media_type: _Sequence[_Literal["email", "sms", "voice", "whatsapp"] | str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_campaigns_all_divisionviews_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., division_id: _Sequence[str] | None = ..., media_type: _Sequence[_Literal["email", "sms", "voice", "whatsapp"] | str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommonCampaignDivisionView, _Response]: ...
    def get_outbound_campaigns_divisionview(self, campaign_id: str) -> _Response: ...
    def get_outbound_campaigns_divisionviews(self, *, page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_campaigns_divisionviews_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CampaignDivisionView, _Response]: ...
    def get_outbound_campaign_skillcombinations(self, campaign_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_outbound_campaign_skillcombinations_iter(self, campaign_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SkillCombinationInfo, _Response]: ...
    def get_outbound_campaign_stats(self, campaign_id: str) -> _Response: ...
    def get_outbound_contactlist(self, contact_list_id: str, *, include_import_status: bool | None = ..., include_size: bool | None = ...) -> _Response: ...
    def get_outbound_contactlist_contact(self, contact_list_id: str, contact_id: str) -> _Response: ...
    def get_outbound_contactlist_contacts_bulk_job(self, contact_list_id: str, job_id: str) -> _Response: ...
    def get_outbound_contactlist_contacts_bulk_jobs(self, contact_list_id: str) -> _Response: ...
    def get_outbound_contactlist_export(self, contact_list_id: str, *, download: str | None = ...) -> _Response: ...
    def get_outbound_contactlistfilter(self, contact_list_filter_id: str) -> _Response: ...
    def get_outbound_contactlistfilters(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., contact_list_id: str | None = ...) -> _Response: ...
    def get_outbound_contactlistfilters_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., contact_list_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactListFilter, _Response]: ...
    def get_outbound_contactlist_importstatus(self, contact_list_id: str) -> _Response: ...
    def get_outbound_contactlists(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., time_zone: str | None = ..., date_expiration: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_contactlists_iter(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., time_zone: str | None = ..., date_expiration: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactList, _Response]: ...
    def get_outbound_contactlists_divisionview(self, contact_list_id: str, *, include_import_status: bool | None = ..., include_size: bool | None = ...) -> _Response: ...
    def get_outbound_contactlists_divisionviews(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_contactlists_divisionviews_iter(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactListDivisionView, _Response]: ...
    def get_outbound_contactlisttemplate(self, contact_list_template_id: str) -> _Response: ...
    def get_outbound_contactlisttemplates(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., time_zone: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_contactlisttemplates_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., time_zone: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactListTemplate, _Response]: ...
    def get_outbound_contactlist_timezonemappingpreview(self, contact_list_id: str) -> _Response: ...
    def get_outbound_diagnostics_campaign_summary(self, campaign_id: str, start: str, end: str) -> _Response: ...
    def get_outbound_digitalruleset(self, digital_rule_set_id: str) -> _Response: ...
    def get_outbound_digitalrulesets(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["name"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ...) -> _Response: ...
    def get_outbound_digitalrulesets_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["name"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DigitalRuleSet, _Response]: ...
    def get_outbound_dnclist(self, dnc_list_id: str, *, include_import_status: bool | None = ..., include_size: bool | None = ...) -> _Response: ...
    def get_outbound_dnclist_export(self, dnc_list_id: str, *, download: str | None = ...) -> _Response: ...
    def get_outbound_dnclist_importstatus(self, dnc_list_id: str) -> _Response: ...
    def get_outbound_dnclists(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., dnc_source_type: _Literal["rds", "rds_custom", "dnc.com", "gryphon"] | str | None = ..., division_id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_dnclists_iter(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., dnc_source_type: _Literal["rds", "rds_custom", "dnc.com", "gryphon"] | str | None = ..., division_id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DncList, _Response]: ...
    def get_outbound_dnclists_divisionview(self, dnc_list_id: str, *, include_import_status: bool | None = ..., include_size: bool | None = ...) -> _Response: ...
    def get_outbound_dnclists_divisionviews(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., dnc_source_type: _Literal["rds", "rds_custom", "dnc.com", "gryphon"] | str | None = ..., id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_dnclists_divisionviews_iter(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., dnc_source_type: _Literal["rds", "rds_custom", "dnc.com", "gryphon"] | str | None = ..., id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DncListDivisionView, _Response]: ...
    def get_outbound_event(self, event_id: str) -> _Response: ...
    def get_outbound_events(self, *, page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., category: str | None = ..., level: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_events_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., category: str | None = ..., level: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EventLog, _Response]: ...
    def get_outbound_filespecificationtemplate(self, file_specification_template_id: str) -> _Response: ...
    def get_outbound_filespecificationtemplates(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_filespecificationtemplates_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FileSpecificationTemplate, _Response]: ...
    def get_outbound_importtemplate(self, import_template_id: str, *, include_import_status: bool | None = ...) -> _Response: ...
    def get_outbound_importtemplate_importstatus(self, import_template_id: str, *, list_name_prefix: str | None = ...) -> _Response: ...
    def get_outbound_importtemplates(self, *, include_import_status: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., contact_list_template_id: str | None = ...) -> _Response: ...
    def get_outbound_importtemplates_iter(self, *, include_import_status: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., contact_list_template_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ImportTemplate, _Response]: ...
    def get_outbound_messagingcampaign(self, messaging_campaign_id: str) -> _Response: ...
    def get_outbound_messagingcampaign_diagnostics(self, messaging_campaign_id: str) -> _Response: ...
    def get_outbound_messagingcampaign_progress(self, messaging_campaign_id: str) -> _Response: ...
    def get_outbound_messagingcampaigns(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["campaignStatus", "name", "type"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., contact_list_id: str | None = ..., division_id: _Sequence[str] | None = ..., type: str | None = ..., sender_sms_phone_number: str | None = ..., id: _Sequence[str] | None = ..., content_template_id: str | None = ..., campaign_status: _Literal["on", "stopping", "off", "complete", "invalid", "forced_off", "forced_stopping"] | str | None = ..., rule_set_ids: _Sequence[str] | None = ...) -> _Response: ...
    def get_outbound_messagingcampaigns_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["campaignStatus", "name", "type"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., contact_list_id: str | None = ..., division_id: _Sequence[str] | None = ..., type: str | None = ..., sender_sms_phone_number: str | None = ..., id: _Sequence[str] | None = ..., content_template_id: str | None = ..., campaign_status: _Literal["on", "stopping", "off", "complete", "invalid", "forced_off", "forced_stopping"] | str | None = ..., rule_set_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessagingCampaign, _Response]: ...
    def get_outbound_messagingcampaigns_divisionview(self, messaging_campaign_id: str) -> _Response: ...
    def get_outbound_messagingcampaigns_divisionviews(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., type: str | None = ..., id: _Sequence[str] | None = ..., sender_sms_phone_number: str | None = ..., content_template_id: str | None = ..., campaign_status: _Literal["on", "stopping", "off", "complete", "invalid", "forced_off", "forced_stopping"] | str | None = ...) -> _Response: ...
    def get_outbound_messagingcampaigns_divisionviews_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., type: str | None = ..., id: _Sequence[str] | None = ..., sender_sms_phone_number: str | None = ..., content_template_id: str | None = ..., campaign_status: _Literal["on", "stopping", "off", "complete", "invalid", "forced_off", "forced_stopping"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessagingCampaignDivisionView, _Response]: ...
    def get_outbound_ruleset(self, rule_set_id: str) -> _Response: ...
    def get_outbound_rulesets(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_rulesets_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RuleSet, _Response]: ...
    def get_outbound_schedules_campaign(self, campaign_id: str) -> _Response: ...
    def get_outbound_schedules_campaigns(self) -> _Response: ...
    def get_outbound_schedules_emailcampaign(self, email_campaign_id: str) -> _Response: ...
    def get_outbound_schedules_emailcampaigns(self) -> _Response: ...
    def get_outbound_schedules_messagingcampaign(self, messaging_campaign_id: str) -> _Response: ...
    def get_outbound_schedules_messagingcampaigns(self) -> _Response: ...
    def get_outbound_schedules_sequence(self, sequence_id: str) -> _Response: ...
    def get_outbound_schedules_sequences(self) -> _Response: ...
    def get_outbound_schedules_whatsappcampaign(self, whats_app_campaign_id: str) -> _Response: ...
    def get_outbound_schedules_whatsappcampaigns(self) -> _Response: ...
    def get_outbound_sequence(self, sequence_id: str) -> _Response: ...
    def get_outbound_sequences(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_outbound_sequences_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CampaignSequence, _Response]: ...
    def get_outbound_settings(self) -> _Response: ...
    def get_outbound_wrapupcodemappings(self) -> _Response: ...
    def patch_outbound_campaign(self, campaign_id: str, body: CampaignPatchRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_outbound_dnclist_customexclusioncolumns(self, dnc_list_id: str, body: DncPatchCustomExclusionColumnsRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_outbound_dnclist_emailaddresses(self, dnc_list_id: str, body: DncPatchEmailsRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_outbound_dnclist_phonenumbers(self, dnc_list_id: str, body: DncPatchPhoneNumbersRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_outbound_dnclist_whatsappnumbers(self, dnc_list_id: str, body: DncPatchWhatsAppNumbersRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_outbound_settings(self, body: OutboundSettings | _Mapping[str, _Any], *, use_max_calls_per_agent_decimal: bool | None = ...) -> _Response: ...
    def post_outbound_attemptlimits(self, body: AttemptLimits | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_callabletimesets(self, body: CallableTimeSet | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_callanalysisresponsesets(self, body: ResponseSet | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_campaign_agentownedmappingpreview(self, campaign_id: str) -> _Response: ...
    def post_outbound_campaign_callback_schedule(self, campaign_id: str, body: ContactCallbackRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_campaignrules(self, body: CampaignRule | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_campaigns(self, body: Campaign | _Mapping[str, _Any], *, use_max_calls_per_agent_decimal: bool | None = ...) -> _Response: ...
    def post_outbound_campaigns_performance_query(self, body: _Sequence[str]) -> _Response: ...
    def post_outbound_campaigns_progress(self, body: _Sequence[str]) -> _Response: ...
    def post_outbound_campaign_start(self, campaign_id: str) -> _Response: ...
    def post_outbound_campaign_stop(self, campaign_id: str) -> _Response: ...
    def post_outbound_contactlist_clear(self, contact_list_id: str) -> _Response: ...
    def post_outbound_contactlist_contacts(self, contact_list_id: str, body: _Sequence[WritableDialerContact | _Mapping[str, _Any]], *, priority: bool | None = ..., clear_system_data: bool | None = ..., do_not_queue: bool | None = ...) -> _Response: ...
    def post_outbound_contactlist_contacts_bulk(self, contact_list_id: str, body: _Sequence[str]) -> _Response: ...
    def post_outbound_contactlist_contacts_bulk_remove(self, contact_list_id: str, body: ContactBulkSearchParameters | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_contactlist_contacts_bulk_update(self, contact_list_id: str, body: ContactBulkEditRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_contactlist_contacts_search(self, contact_list_id: str, body: ContactListingRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_contactlist_contacts_search_iter(self, contact_list_id: str, body: ContactListingRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DialerContact, _Response]: ...
    def post_outbound_contactlist_export(self, contact_list_id: str, *, body: ContactsExportRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_outbound_contactlistfilters(self, body: ContactListFilter | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_contactlistfilters_bulk_retrieve(self, body: ContactListFilterBulkRetrieveBody | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_contactlistfilters_preview(self, body: ContactListFilter | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_contactlists(self, body: ContactList | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_contactlists_bulk_update(self, body: ContactListsBulkEditRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_contactlists_uploads(self, body: ContactListUploadUrlRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_contactlisttemplates(self, body: ContactListTemplate | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_contactlisttemplates_bulk_add(self, body: _Sequence[ContactListTemplate | _Mapping[str, _Any]]) -> _Response: ...
    def post_outbound_contactlisttemplates_bulk_retrieve(self, body: ContactListTemplateBulkRetrieveBody | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_conversation_dnc(self, conversation_id: str) -> _Response: ...
    def post_outbound_digitalrulesets(self, body: DigitalRuleSet | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_dnclist_emailaddresses(self, dnc_list_id: str, body: _Sequence[str]) -> _Response: ...
    def post_outbound_dnclist_export(self, dnc_list_id: str) -> _Response: ...
    def post_outbound_dnclist_phonenumbers(self, dnc_list_id: str, body: _Sequence[str], *, expiration_date_time: str | None = ...) -> _Response: ...
    def post_outbound_dnclists(self, body: DncListCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_dnclists_uploads(self, body: DNCListUploadUrlRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_filespecificationtemplates(self, body: FileSpecificationTemplate | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_importtemplates(self, body: ImportTemplate | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_importtemplates_bulk_add(self, body: _Sequence[ImportTemplate | _Mapping[str, _Any]]) -> _Response: ...
    def post_outbound_messagingcampaigns(self, body: MessagingCampaign | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_messagingcampaigns_progress(self, body: _Sequence[str]) -> _Response: ...
    def post_outbound_messagingcampaign_start(self, messaging_campaign_id: str) -> _Response: ...
    def post_outbound_messagingcampaign_stop(self, messaging_campaign_id: str) -> _Response: ...
    def post_outbound_rulesets(self, body: RuleSet | _Mapping[str, _Any]) -> _Response: ...
    def post_outbound_sequences(self, body: CampaignSequence | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_attemptlimit(self, attempt_limits_id: str, body: AttemptLimits | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_callabletimeset(self, callable_time_set_id: str, body: CallableTimeSet | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_callanalysisresponseset(self, call_analysis_set_id: str, body: ResponseSet | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_campaign(self, campaign_id: str, body: Campaign | _Mapping[str, _Any], *, use_max_calls_per_agent_decimal: bool | None = ...) -> _Response: ...
    def put_outbound_campaign_agent(self, campaign_id: str, user_id: str, body: Agent | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_campaignrule(self, campaign_rule_id: str, body: CampaignRule | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_contactlist(self, contact_list_id: str, body: ContactList | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_contactlist_contact(self, contact_list_id: str, contact_id: str, body: DialerContact | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_contactlistfilter(self, contact_list_filter_id: str, body: ContactListFilter | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_contactlisttemplate(self, contact_list_template_id: str, body: ContactListTemplate | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_digitalruleset(self, digital_rule_set_id: str, body: DigitalRuleSet | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_dnclist(self, dnc_list_id: str, body: DncList | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_filespecificationtemplate(self, file_specification_template_id: str, body: FileSpecificationTemplate | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_importtemplate(self, import_template_id: str, body: ImportTemplate | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_messagingcampaign(self, messaging_campaign_id: str, body: MessagingCampaign | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_ruleset(self, rule_set_id: str, body: RuleSet | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_schedules_campaign(self, campaign_id: str, body: CampaignSchedule | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_schedules_emailcampaign(self, email_campaign_id: str, body: EmailCampaignSchedule | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_schedules_messagingcampaign(self, messaging_campaign_id: str, body: MessagingCampaignSchedule | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_schedules_sequence(self, sequence_id: str, body: SequenceSchedule | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_schedules_whatsappcampaign(self, whats_app_campaign_id: str, body: WhatsAppCampaignSchedule | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_sequence(self, sequence_id: str, body: CampaignSequence | _Mapping[str, _Any]) -> _Response: ...
    def put_outbound_wrapupcodemappings(self, body: WrapUpCodeMapping | _Mapping[str, _Any]) -> _Response: ...

class OutboundApi(_PureCloudGroup):
    def with_response(self) -> _RespondingOutboundApi: ...
    def delete_outbound_attemptlimit(self, attempt_limits_id: str) -> None:
        """DELETE /api/v2/outbound/attemptlimits/{attemptLimitsId}"""
    def delete_outbound_callabletimeset(self, callable_time_set_id: str) -> None:
        """DELETE /api/v2/outbound/callabletimesets/{callableTimeSetId}"""
    def delete_outbound_callanalysisresponseset(self, call_analysis_set_id: str) -> None:
        """DELETE /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}"""
    def delete_outbound_campaign(self, campaign_id: str) -> Campaign:
        """DELETE /api/v2/outbound/campaigns/{campaignId}"""
    def delete_outbound_campaign_progress(self, campaign_id: str) -> None:
        """DELETE /api/v2/outbound/campaigns/{campaignId}/progress"""
    def delete_outbound_campaignrule(self, campaign_rule_id: str) -> None:
        """DELETE /api/v2/outbound/campaignrules/{campaignRuleId}"""
    def delete_outbound_contactlist(self, contact_list_id: str) -> None:
        """DELETE /api/v2/outbound/contactlists/{contactListId}"""
    def delete_outbound_contactlist_contact(self, contact_list_id: str, contact_id: str) -> None:
        """DELETE /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}"""
    def delete_outbound_contactlist_contacts(self, contact_list_id: str, contact_ids: _Sequence[str]) -> None:
        """DELETE /api/v2/outbound/contactlists/{contactListId}/contacts"""
    def delete_outbound_contactlistfilter(self, contact_list_filter_id: str) -> None:
        """DELETE /api/v2/outbound/contactlistfilters/{contactListFilterId}"""
    def delete_outbound_contactlists(self, id: _Sequence[str]) -> None:
        """DELETE /api/v2/outbound/contactlists"""
    def delete_outbound_contactlisttemplate(self, contact_list_template_id: str) -> None:
        """DELETE /api/v2/outbound/contactlisttemplates/{contactListTemplateId}"""
    def delete_outbound_contactlisttemplates(self, id: _Sequence[str]) -> None:
        """DELETE /api/v2/outbound/contactlisttemplates"""
    def delete_outbound_digitalruleset(self, digital_rule_set_id: str) -> None:
        """DELETE /api/v2/outbound/digitalrulesets/{digitalRuleSetId}"""
    def delete_outbound_dnclist(self, dnc_list_id: str) -> None:
        """DELETE /api/v2/outbound/dnclists/{dncListId}"""
    def delete_outbound_dnclist_customexclusioncolumns(self, dnc_list_id: str, *, expired_only: bool | None = ...) -> None:
        """DELETE /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns"""
    def delete_outbound_dnclist_emailaddresses(self, dnc_list_id: str, *, expired_only: bool | None = ...) -> None:
        """DELETE /api/v2/outbound/dnclists/{dncListId}/emailaddresses"""
    def delete_outbound_dnclist_phonenumbers(self, dnc_list_id: str, *, expired_only: bool | None = ...) -> None:
        """DELETE /api/v2/outbound/dnclists/{dncListId}/phonenumbers"""
    def delete_outbound_dnclist_whatsappnumbers(self, dnc_list_id: str, *, expired_only: bool | None = ...) -> None:
        """DELETE /api/v2/outbound/dnclists/{dncListId}/whatsappnumbers"""
    def delete_outbound_filespecificationtemplate(self, file_specification_template_id: str) -> None:
        """DELETE /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}"""
    def delete_outbound_filespecificationtemplates_bulk(self, id: _Sequence[str]) -> None:
        """DELETE /api/v2/outbound/filespecificationtemplates/bulk"""
    def delete_outbound_importtemplate(self, import_template_id: str) -> None:
        """DELETE /api/v2/outbound/importtemplates/{importTemplateId}"""
    def delete_outbound_importtemplates(self, id: _Sequence[str]) -> None:
        """DELETE /api/v2/outbound/importtemplates"""
    def delete_outbound_messagingcampaign(self, messaging_campaign_id: str) -> MessagingCampaign:
        """DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId}"""
    def delete_outbound_messagingcampaign_progress(self, messaging_campaign_id: str) -> None:
        """DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress"""
    def delete_outbound_ruleset(self, rule_set_id: str) -> None:
        """DELETE /api/v2/outbound/rulesets/{ruleSetId}"""
    def delete_outbound_schedules_campaign(self, campaign_id: str) -> None:
        """DELETE /api/v2/outbound/schedules/campaigns/{campaignId}"""
    def delete_outbound_schedules_emailcampaign(self, email_campaign_id: str) -> None:
        """DELETE /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}"""
    def delete_outbound_schedules_messagingcampaign(self, messaging_campaign_id: str) -> None:
        """DELETE /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}"""
    def delete_outbound_schedules_sequence(self, sequence_id: str) -> None:
        """DELETE /api/v2/outbound/schedules/sequences/{sequenceId}"""
    def delete_outbound_schedules_whatsappcampaign(self, whats_app_campaign_id: str) -> None:
        """DELETE /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId}"""
    def delete_outbound_sequence(self, sequence_id: str) -> None:
        """DELETE /api/v2/outbound/sequences/{sequenceId}"""
    def get_outbound_attemptlimit(self, attempt_limits_id: str) -> AttemptLimits:
        """GET /api/v2/outbound/attemptlimits/{attemptLimitsId}"""
    def get_outbound_attemptlimits(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> AttemptLimitsEntityListing:
        """GET /api/v2/outbound/attemptlimits"""
    def get_outbound_attemptlimits_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AttemptLimits, AttemptLimitsEntityListing]:
        """All items of GET /api/v2/outbound/attemptlimits"""
    def get_outbound_callabletimeset(self, callable_time_set_id: str) -> CallableTimeSet:
        """GET /api/v2/outbound/callabletimesets/{callableTimeSetId}"""
    def get_outbound_callabletimesets(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> CallableTimeSetEntityListing:
        """GET /api/v2/outbound/callabletimesets"""
    def get_outbound_callabletimesets_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallableTimeSet, CallableTimeSetEntityListing]:
        """All items of GET /api/v2/outbound/callabletimesets"""
    def get_outbound_callanalysisresponseset(self, call_analysis_set_id: str) -> ResponseSet:
        """GET /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}"""
    def get_outbound_callanalysisresponsesets(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> ResponseSetEntityListing:
        """GET /api/v2/outbound/callanalysisresponsesets"""
    def get_outbound_callanalysisresponsesets_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ResponseSet, ResponseSetEntityListing]:
        """All items of GET /api/v2/outbound/callanalysisresponsesets"""
    def get_outbound_campaign(self, campaign_id: str) -> Campaign:
        """GET /api/v2/outbound/campaigns/{campaignId}"""
    def get_outbound_campaign_agentownedmappingpreview_results(self, campaign_id: str) -> AgentOwnedMappingPreviewListing:
        """GET /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview/results"""
    def get_outbound_campaign_diagnostics(self, campaign_id: str) -> CampaignDiagnostics:
        """GET /api/v2/outbound/campaigns/{campaignId}/diagnostics"""
    def get_outbound_campaign_interactions(self, campaign_id: str) -> CampaignInteractions:
        """GET /api/v2/outbound/campaigns/{campaignId}/interactions"""
    def get_outbound_campaign_linedistribution(self, campaign_id: str, *, include_only_active_campaigns: bool | None = ..., edge_group_id: str | None = ..., site_id: str | None = ..., use_weight: bool | None = ..., relative_weight: int | None = ..., outbound_line_count: int | None = ...) -> CampaignOutboundLinesDistribution:
        """GET /api/v2/outbound/campaigns/{campaignId}/linedistribution"""
    def get_outbound_campaign_progress(self, campaign_id: str) -> CampaignProgress:
        """GET /api/v2/outbound/campaigns/{campaignId}/progress"""
    def get_outbound_campaignrule(self, campaign_rule_id: str) -> CampaignRule:
        """GET /api/v2/outbound/campaignrules/{campaignRuleId}"""
    def get_outbound_campaignrules(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> CampaignRuleEntityListing:
        """GET /api/v2/outbound/campaignrules"""
    def get_outbound_campaignrules_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CampaignRule, CampaignRuleEntityListing]:
        """All items of GET /api/v2/outbound/campaignrules"""
    def get_outbound_campaigns(self, *, page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., contact_list_id: str | None = ..., dnc_list_ids: str | None = ..., distribution_queue_id: str | None = ..., edge_group_id: str | None = ..., call_analysis_response_set_id: str | None = ..., division_id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> CampaignEntityListing:
        """GET /api/v2/outbound/campaigns"""
    def get_outbound_campaigns_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., contact_list_id: str | None = ..., dnc_list_ids: str | None = ..., distribution_queue_id: str | None = ..., edge_group_id: str | None = ..., call_analysis_response_set_id: str | None = ..., division_id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Campaign, CampaignEntityListing]:
        """All items of GET /api/v2/outbound/campaigns"""
    def get_outbound_campaigns_all(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., division_id: _Sequence[str] | None = ..., media_type: _Sequence[_Literal["email", "sms", "voice", "whatsapp"] | str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> CommonCampaignEntityListing:
        """GET /api/v2/outbound/campaigns/all"""
    def get_outbound_campaigns_all_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., division_id: _Sequence[str] | None = ..., media_type: _Sequence[_Literal["email", "sms", "voice", "whatsapp"] | str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommonCampaign, CommonCampaignEntityListing]:
        """All items of GET /api/v2/outbound/campaigns/all"""
    def get_outbound_campaigns_all_divisionviews(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., division_id: _Sequence[str] | None = ..., media_type: _Sequence[_Literal["email", "sms", "voice", "whatsapp"] | str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> CommonCampaignDivisionViewEntityListing:
        """GET /api/v2/outbound/campaigns/all/divisionviews"""
    def get_outbound_campaigns_all_divisionviews_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., division_id: _Sequence[str] | None = ..., media_type: _Sequence[_Literal["email", "sms", "voice", "whatsapp"] | str] | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommonCampaignDivisionView, CommonCampaignDivisionViewEntityListing]:
        """All items of GET /api/v2/outbound/campaigns/all/divisionviews"""
    def get_outbound_campaigns_divisionview(self, campaign_id: str) -> CampaignDivisionView:
        """GET /api/v2/outbound/campaigns/divisionviews/{campaignId}"""
    def get_outbound_campaigns_divisionviews(self, *, page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> CampaignDivisionViewListing:
        """GET /api/v2/outbound/campaigns/divisionviews"""
    def get_outbound_campaigns_divisionviews_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CampaignDivisionView, CampaignDivisionViewListing]:
        """All items of GET /api/v2/outbound/campaigns/divisionviews"""
    def get_outbound_campaign_skillcombinations(self, campaign_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> PagedSkillCombinationListing:
        """GET /api/v2/outbound/campaigns/{campaignId}/skillcombinations"""
    def get_outbound_campaign_skillcombinations_iter(self, campaign_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SkillCombinationInfo, PagedSkillCombinationListing]:
        """All items of GET /api/v2/outbound/campaigns/{campaignId}/skillcombinations"""
    def get_outbound_campaign_stats(self, campaign_id: str) -> CampaignStats:
        """GET /api/v2/outbound/campaigns/{campaignId}/stats"""
    def get_outbound_contactlist(self, contact_list_id: str, *, include_import_status: bool | None = ..., include_size: bool | None = ...) -> ContactList:
        """GET /api/v2/outbound/contactlists/{contactListId}"""
    def get_outbound_contactlist_contact(self, contact_list_id: str, contact_id: str) -> DialerContact:
        """GET /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}"""
    def get_outbound_contactlist_contacts_bulk_job(self, contact_list_id: str, job_id: str) -> ContactsBulkOperationJob:
        """GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs/{jobId}"""
    def get_outbound_contactlist_contacts_bulk_jobs(self, contact_list_id: str) -> ContactsBulkOperationJobListing:
        """GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs"""
    def get_outbound_contactlist_export(self, contact_list_id: str, *, download: str | None = ...) -> ExportUri:
        """GET /api/v2/outbound/contactlists/{contactListId}/export"""
    def get_outbound_contactlistfilter(self, contact_list_filter_id: str) -> ContactListFilter:
        """GET /api/v2/outbound/contactlistfilters/{contactListFilterId}"""
    def get_outbound_contactlistfilters(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., contact_list_id: str | None = ...) -> ContactListFilterEntityListing:
        """GET /api/v2/outbound/contactlistfilters"""
    def get_outbound_contactlistfilters_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., contact_list_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactListFilter, ContactListFilterEntityListing]:
        """All items of GET /api/v2/outbound/contactlistfilters"""
    def get_outbound_contactlist_importstatus(self, contact_list_id: str) -> ImportStatus:
        """GET /api/v2/outbound/contactlists/{contactListId}/importstatus"""
    def get_outbound_contactlists(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., time_zone: str | None = ..., date_expiration: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> ContactListEntityListing:
        """GET /api/v2/outbound/contactlists"""
    def get_outbound_contactlists_iter(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., time_zone: str | None = ..., date_expiration: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactList, ContactListEntityListing]:
        """All items of GET /api/v2/outbound/contactlists"""
    def get_outbound_contactlists_divisionview(self, contact_list_id: str, *, include_import_status: bool | None = ..., include_size: bool | None = ...) -> ContactListDivisionView:
        """GET /api/v2/outbound/contactlists/divisionviews/{contactListId}"""
    def get_outbound_contactlists_divisionviews(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> ContactListDivisionViewListing:
        """GET /api/v2/outbound/contactlists/divisionviews"""
    def get_outbound_contactlists_divisionviews_iter(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactListDivisionView, ContactListDivisionViewListing]:
        """All items of GET /api/v2/outbound/contactlists/divisionviews"""
    def get_outbound_contactlisttemplate(self, contact_list_template_id: str) -> ContactListTemplate:
        """GET /api/v2/outbound/contactlisttemplates/{contactListTemplateId}"""
    def get_outbound_contactlisttemplates(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., time_zone: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> ContactListTemplateEntityListing:
        """GET /api/v2/outbound/contactlisttemplates"""
    def get_outbound_contactlisttemplates_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., time_zone: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactListTemplate, ContactListTemplateEntityListing]:
        """All items of GET /api/v2/outbound/contactlisttemplates"""
    def get_outbound_contactlist_timezonemappingpreview(self, contact_list_id: str) -> TimeZoneMappingPreview:
        """GET /api/v2/outbound/contactlists/{contactListId}/timezonemappingpreview"""
    def get_outbound_diagnostics_campaign_summary(self, campaign_id: str, start: str, end: str) -> CampaignDiagnosticSummary:
        """GET /api/v2/outbound/diagnostics/campaigns/{campaignId}/summary"""
    def get_outbound_digitalruleset(self, digital_rule_set_id: str) -> DigitalRuleSet:
        """GET /api/v2/outbound/digitalrulesets/{digitalRuleSetId}"""
    def get_outbound_digitalrulesets(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["name"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ...) -> DigitalRuleSetEntityListing:
        """GET /api/v2/outbound/digitalrulesets"""
    def get_outbound_digitalrulesets_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["name"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DigitalRuleSet, DigitalRuleSetEntityListing]:
        """All items of GET /api/v2/outbound/digitalrulesets"""
    def get_outbound_dnclist(self, dnc_list_id: str, *, include_import_status: bool | None = ..., include_size: bool | None = ...) -> DncList:
        """GET /api/v2/outbound/dnclists/{dncListId}"""
    def get_outbound_dnclist_export(self, dnc_list_id: str, *, download: str | None = ...) -> ExportUri:
        """GET /api/v2/outbound/dnclists/{dncListId}/export"""
    def get_outbound_dnclist_importstatus(self, dnc_list_id: str) -> ImportStatus:
        """GET /api/v2/outbound/dnclists/{dncListId}/importstatus"""
    def get_outbound_dnclists(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., dnc_source_type: _Literal["rds", "rds_custom", "dnc.com", "gryphon"] | str | None = ..., division_id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> DncListEntityListing:
        """GET /api/v2/outbound/dnclists"""
    def get_outbound_dnclists_iter(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., dnc_source_type: _Literal["rds", "rds_custom", "dnc.com", "gryphon"] | str | None = ..., division_id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DncList, DncListEntityListing]:
        """All items of GET /api/v2/outbound/dnclists"""
    def get_outbound_dnclists_divisionview(self, dnc_list_id: str, *, include_import_status: bool | None = ..., include_size: bool | None = ...) -> DncListDivisionView:
        """GET /api/v2/outbound/dnclists/divisionviews/{dncListId}"""
    def get_outbound_dnclists_divisionviews(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., dnc_source_type: _Literal["rds", "rds_custom", "dnc.com", "gryphon"] | str | None = ..., id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> DncListDivisionViewListing:
        """GET /api/v2/outbound/dnclists/divisionviews"""
    def get_outbound_dnclists_divisionviews_iter(self, *, include_import_status: bool | None = ..., include_size: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., dnc_source_type: _Literal["rds", "rds_custom", "dnc.com", "gryphon"] | str | None = ..., id: _Sequence[str] | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DncListDivisionView, DncListDivisionViewListing]:
        """All items of GET /api/v2/outbound/dnclists/divisionviews"""
    def get_outbound_event(self, event_id: str) -> EventLog:
        """GET /api/v2/outbound/events/{eventId}"""
    def get_outbound_events(self, *, page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., category: str | None = ..., level: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> DialerEventEntityListing:
        """GET /api/v2/outbound/events"""
    def get_outbound_events_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., category: str | None = ..., level: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EventLog, DialerEventEntityListing]:
        """All items of GET /api/v2/outbound/events"""
    def get_outbound_filespecificationtemplate(self, file_specification_template_id: str) -> FileSpecificationTemplate:
        """GET /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}"""
    def get_outbound_filespecificationtemplates(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> FileSpecificationTemplateEntityListing:
        """GET /api/v2/outbound/filespecificationtemplates"""
    def get_outbound_filespecificationtemplates_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FileSpecificationTemplate, FileSpecificationTemplateEntityListing]:
        """All items of GET /api/v2/outbound/filespecificationtemplates"""
    def get_outbound_importtemplate(self, import_template_id: str, *, include_import_status: bool | None = ...) -> ImportTemplate:
        """GET /api/v2/outbound/importtemplates/{importTemplateId}"""
    def get_outbound_importtemplate_importstatus(self, import_template_id: str, *, list_name_prefix: str | None = ...) -> ImportStatus:
        """GET /api/v2/outbound/importtemplates/{importTemplateId}/importstatus"""
    def get_outbound_importtemplates(self, *, include_import_status: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., contact_list_template_id: str | None = ...) -> ImportTemplateEntityListing:
        """GET /api/v2/outbound/importtemplates"""
    def get_outbound_importtemplates_iter(self, *, include_import_status: bool | None = ..., page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., contact_list_template_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ImportTemplate, ImportTemplateEntityListing]:
        """All items of GET /api/v2/outbound/importtemplates"""
    def get_outbound_messagingcampaign(self, messaging_campaign_id: str) -> MessagingCampaign:
        """GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}"""
    def get_outbound_messagingcampaign_diagnostics(self, messaging_campaign_id: str) -> MessagingCampaignDiagnostics:
        """GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/diagnostics"""
    def get_outbound_messagingcampaign_progress(self, messaging_campaign_id: str) -> CampaignProgress:
        """GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress"""
    def get_outbound_messagingcampaigns(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["campaignStatus", "name", "type"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., contact_list_id: str | None = ..., division_id: _Sequence[str] | None = ..., type: str | None = ..., sender_sms_phone_number: str | None = ..., id: _Sequence[str] | None = ..., content_template_id: str | None = ..., campaign_status: _Literal["on", "stopping", "off", "complete", "invalid", "forced_off", "forced_stopping"] | str | None = ..., rule_set_ids: _Sequence[str] | None = ...) -> MessagingCampaignEntityListing:
        """GET /api/v2/outbound/messagingcampaigns"""
    def get_outbound_messagingcampaigns_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["campaignStatus", "name", "type"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., contact_list_id: str | None = ..., division_id: _Sequence[str] | None = ..., type: str | None = ..., sender_sms_phone_number: str | None = ..., id: _Sequence[str] | None = ..., content_template_id: str | None = ..., campaign_status: _Literal["on", "stopping", "off", "complete", "invalid", "forced_off", "forced_stopping"] | str | None = ..., rule_set_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessagingCampaign, MessagingCampaignEntityListing]:
        """All items of GET /api/v2/outbound/messagingcampaigns"""
    def get_outbound_messagingcampaigns_divisionview(self, messaging_campaign_id: str) -> MessagingCampaignDivisionView:
        """GET /api/v2/outbound/messagingcampaigns/divisionviews/{messagingCampaignId}"""
    def get_outbound_messagingcampaigns_divisionviews(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., type: str | None = ..., id: _Sequence[str] | None = ..., sender_sms_phone_number: str | None = ..., content_template_id: str | None = ..., campaign_status: _Literal["on", "stopping", "off", "complete", "invalid", "forced_off", "forced_stopping"] | str | None = ...) -> MessagingCampaignDivisionViewEntityListing:
        """GET /api/v2/outbound/messagingcampaigns/divisionviews"""
    def get_outbound_messagingcampaigns_divisionviews_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., type: str | None = ..., id: _Sequence[str] | None = ..., sender_sms_phone_number: str | None = ..., content_template_id: str | None = ..., campaign_status: _Literal["on", "stopping", "off", "complete", "invalid", "forced_off", "forced_stopping"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessagingCampaignDivisionView, MessagingCampaignDivisionViewEntityListing]:
        """All items of GET /api/v2/outbound/messagingcampaigns/divisionviews"""
    def get_outbound_ruleset(self, rule_set_id: str) -> RuleSet:
        """GET /api/v2/outbound/rulesets/{ruleSetId}"""
    def get_outbound_rulesets(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> RuleSetEntityListing:
        """GET /api/v2/outbound/rulesets"""
    def get_outbound_rulesets_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RuleSet, RuleSetEntityListing]:
        """All items of GET /api/v2/outbound/rulesets"""
    def get_outbound_schedules_campaign(self, campaign_id: str) -> CampaignSchedule:
        """GET /api/v2/outbound/schedules/campaigns/{campaignId}"""
    def get_outbound_schedules_campaigns(self) -> list[CampaignSchedule]:
        """GET /api/v2/outbound/schedules/campaigns"""
    def get_outbound_schedules_emailcampaign(self, email_campaign_id: str) -> EmailCampaignSchedule:
        """GET /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}"""
    def get_outbound_schedules_emailcampaigns(self) -> EmailCampaignScheduleEntityListing:
        """GET /api/v2/outbound/schedules/emailcampaigns"""
    def get_outbound_schedules_messagingcampaign(self, messaging_campaign_id: str) -> MessagingCampaignSchedule:
        """GET /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}"""
    def get_outbound_schedules_messagingcampaigns(self) -> MessagingCampaignScheduleEntityListing:
        """GET /api/v2/outbound/schedules/messagingcampaigns"""
    def get_outbound_schedules_sequence(self, sequence_id: str) -> SequenceSchedule:
        """GET /api/v2/outbound/schedules/sequences/{sequenceId}"""
    def get_outbound_schedules_sequences(self) -> list[SequenceSchedule]:
        """GET /api/v2/outbound/schedules/sequences"""
    def get_outbound_schedules_whatsappcampaign(self, whats_app_campaign_id: str) -> WhatsAppCampaignSchedule:
        """GET /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId}"""
    def get_outbound_schedules_whatsappcampaigns(self) -> WhatsAppCampaignScheduleEntityListing:
        """GET /api/v2/outbound/schedules/whatsappcampaigns"""
    def get_outbound_sequence(self, sequence_id: str) -> CampaignSequence:
        """GET /api/v2/outbound/sequences/{sequenceId}"""
    def get_outbound_sequences(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> CampaignSequenceEntityListing:
        """GET /api/v2/outbound/sequences"""
    def get_outbound_sequences_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., allow_empty_result: bool | None = ..., filter_type: _Literal["Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo", "BeginsWith", "EndsWith"] | str | None = ..., name: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CampaignSequence, CampaignSequenceEntityListing]:
        """All items of GET /api/v2/outbound/sequences"""
    def get_outbound_settings(self) -> OutboundSettings:
        """GET /api/v2/outbound/settings"""
    def get_outbound_wrapupcodemappings(self) -> WrapUpCodeMapping:
        """GET /api/v2/outbound/wrapupcodemappings"""
    def patch_outbound_campaign(self, campaign_id: str, body: CampaignPatchRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/outbound/campaigns/{campaignId}"""
    def patch_outbound_dnclist_customexclusioncolumns(self, dnc_list_id: str, body: DncPatchCustomExclusionColumnsRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns"""
    def patch_outbound_dnclist_emailaddresses(self, dnc_list_id: str, body: DncPatchEmailsRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/outbound/dnclists/{dncListId}/emailaddresses"""
    def patch_outbound_dnclist_phonenumbers(self, dnc_list_id: str, body: DncPatchPhoneNumbersRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/outbound/dnclists/{dncListId}/phonenumbers"""
    def patch_outbound_dnclist_whatsappnumbers(self, dnc_list_id: str, body: DncPatchWhatsAppNumbersRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/outbound/dnclists/{dncListId}/whatsappnumbers"""
    def patch_outbound_settings(self, body: OutboundSettings | _Mapping[str, _Any], *, use_max_calls_per_agent_decimal: bool | None = ...) -> None:
        """PATCH /api/v2/outbound/settings"""
    def post_outbound_attemptlimits(self, body: AttemptLimits | _Mapping[str, _Any]) -> AttemptLimits:
        """POST /api/v2/outbound/attemptlimits"""
    def post_outbound_callabletimesets(self, body: CallableTimeSet | _Mapping[str, _Any]) -> CallableTimeSet:
        """POST /api/v2/outbound/callabletimesets"""
    def post_outbound_callanalysisresponsesets(self, body: ResponseSet | _Mapping[str, _Any]) -> ResponseSet:
        """POST /api/v2/outbound/callanalysisresponsesets"""
    def post_outbound_campaign_agentownedmappingpreview(self, campaign_id: str) -> _Any:
        """POST /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview"""
    def post_outbound_campaign_callback_schedule(self, campaign_id: str, body: ContactCallbackRequest | _Mapping[str, _Any]) -> ContactCallbackRequest:
        """POST /api/v2/outbound/campaigns/{campaignId}/callback/schedule (deprecated)"""
    def post_outbound_campaignrules(self, body: CampaignRule | _Mapping[str, _Any]) -> CampaignRule:
        """POST /api/v2/outbound/campaignrules"""
    def post_outbound_campaigns(self, body: Campaign | _Mapping[str, _Any], *, use_max_calls_per_agent_decimal: bool | None = ...) -> Campaign:
        """POST /api/v2/outbound/campaigns"""
    def post_outbound_campaigns_performance_query(self, body: _Sequence[str]) -> CampaignPerformanceDataListing:
        """POST /api/v2/outbound/campaigns/performance/query"""
    def post_outbound_campaigns_progress(self, body: _Sequence[str]) -> list[CampaignProgress]:
        """POST /api/v2/outbound/campaigns/progress"""
    def post_outbound_campaign_start(self, campaign_id: str) -> None:
        """POST /api/v2/outbound/campaigns/{campaignId}/start"""
    def post_outbound_campaign_stop(self, campaign_id: str) -> None:
        """POST /api/v2/outbound/campaigns/{campaignId}/stop"""
    def post_outbound_contactlist_clear(self, contact_list_id: str) -> None:
        """POST /api/v2/outbound/contactlists/{contactListId}/clear"""
    def post_outbound_contactlist_contacts(self, contact_list_id: str, body: _Sequence[WritableDialerContact | _Mapping[str, _Any]], *, priority: bool | None = ..., clear_system_data: bool | None = ..., do_not_queue: bool | None = ...) -> list[DialerContact]:
        """POST /api/v2/outbound/contactlists/{contactListId}/contacts"""
    def post_outbound_contactlist_contacts_bulk(self, contact_list_id: str, body: _Sequence[str]) -> list[DialerContact]:
        """POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk"""
    def post_outbound_contactlist_contacts_bulk_remove(self, contact_list_id: str, body: ContactBulkSearchParameters | _Mapping[str, _Any]) -> ContactsBulkOperationJob:
        """POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/remove"""
    def post_outbound_contactlist_contacts_bulk_update(self, contact_list_id: str, body: ContactBulkEditRequest | _Mapping[str, _Any]) -> ContactsBulkOperationJob:
        """POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/update"""
    def post_outbound_contactlist_contacts_search(self, contact_list_id: str, body: ContactListingRequest | _Mapping[str, _Any]) -> ContactListingResponse:
        """POST /api/v2/outbound/contactlists/{contactListId}/contacts/search"""
    def post_outbound_contactlist_contacts_search_iter(self, contact_list_id: str, body: ContactListingRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DialerContact, ContactListingResponse]:
        """All items of POST /api/v2/outbound/contactlists/{contactListId}/contacts/search"""
    def post_outbound_contactlist_export(self, contact_list_id: str, *, body: ContactsExportRequest | _Mapping[str, _Any] | None = ...) -> DomainEntityRef:
        """POST /api/v2/outbound/contactlists/{contactListId}/export"""
    def post_outbound_contactlistfilters(self, body: ContactListFilter | _Mapping[str, _Any]) -> ContactListFilter:
        """POST /api/v2/outbound/contactlistfilters"""
    def post_outbound_contactlistfilters_bulk_retrieve(self, body: ContactListFilterBulkRetrieveBody | _Mapping[str, _Any]) -> ContactListFilterEntityListing:
        """POST /api/v2/outbound/contactlistfilters/bulk/retrieve"""
    def post_outbound_contactlistfilters_preview(self, body: ContactListFilter | _Mapping[str, _Any]) -> FilterPreviewResponse:
        """POST /api/v2/outbound/contactlistfilters/preview"""
    def post_outbound_contactlists(self, body: ContactList | _Mapping[str, _Any]) -> ContactList:
        """POST /api/v2/outbound/contactlists"""
    def post_outbound_contactlists_bulk_update(self, body: ContactListsBulkEditRequest | _Mapping[str, _Any]) -> ContactListsBulkEditResponse:
        """POST /api/v2/outbound/contactlists/bulk/update"""
    def post_outbound_contactlists_uploads(self, body: ContactListUploadUrlRequest | _Mapping[str, _Any]) -> UploadUrlResponse:
        """POST /api/v2/outbound/contactlists/uploads"""
    def post_outbound_contactlisttemplates(self, body: ContactListTemplate | _Mapping[str, _Any]) -> ContactListTemplate:
        """POST /api/v2/outbound/contactlisttemplates"""
    def post_outbound_contactlisttemplates_bulk_add(self, body: _Sequence[ContactListTemplate | _Mapping[str, _Any]]) -> ContactListTemplateEntityListing:
        """POST /api/v2/outbound/contactlisttemplates/bulk/add"""
    def post_outbound_contactlisttemplates_bulk_retrieve(self, body: ContactListTemplateBulkRetrieveBody | _Mapping[str, _Any]) -> ContactListTemplateEntityListing:
        """POST /api/v2/outbound/contactlisttemplates/bulk/retrieve"""
    def post_outbound_conversation_dnc(self, conversation_id: str) -> None:
        """POST /api/v2/outbound/conversations/{conversationId}/dnc"""
    def post_outbound_digitalrulesets(self, body: DigitalRuleSet | _Mapping[str, _Any]) -> DigitalRuleSet:
        """POST /api/v2/outbound/digitalrulesets"""
    def post_outbound_dnclist_emailaddresses(self, dnc_list_id: str, body: _Sequence[str]) -> None:
        """POST /api/v2/outbound/dnclists/{dncListId}/emailaddresses"""
    def post_outbound_dnclist_export(self, dnc_list_id: str) -> DomainEntityRef:
        """POST /api/v2/outbound/dnclists/{dncListId}/export"""
    def post_outbound_dnclist_phonenumbers(self, dnc_list_id: str, body: _Sequence[str], *, expiration_date_time: str | None = ...) -> None:
        """POST /api/v2/outbound/dnclists/{dncListId}/phonenumbers"""
    def post_outbound_dnclists(self, body: DncListCreate | _Mapping[str, _Any]) -> DncList:
        """POST /api/v2/outbound/dnclists"""
    def post_outbound_dnclists_uploads(self, body: DNCListUploadUrlRequest | _Mapping[str, _Any]) -> UploadUrlResponse:
        """POST /api/v2/outbound/dnclists/uploads"""
    def post_outbound_filespecificationtemplates(self, body: FileSpecificationTemplate | _Mapping[str, _Any]) -> FileSpecificationTemplate:
        """POST /api/v2/outbound/filespecificationtemplates"""
    def post_outbound_importtemplates(self, body: ImportTemplate | _Mapping[str, _Any]) -> ImportTemplate:
        """POST /api/v2/outbound/importtemplates"""
    def post_outbound_importtemplates_bulk_add(self, body: _Sequence[ImportTemplate | _Mapping[str, _Any]]) -> ImportTemplateEntityListing:
        """POST /api/v2/outbound/importtemplates/bulk/add"""
    def post_outbound_messagingcampaigns(self, body: MessagingCampaign | _Mapping[str, _Any]) -> MessagingCampaign:
        """POST /api/v2/outbound/messagingcampaigns"""
    def post_outbound_messagingcampaigns_progress(self, body: _Sequence[str]) -> list[CampaignProgress]:
        """POST /api/v2/outbound/messagingcampaigns/progress"""
    def post_outbound_messagingcampaign_start(self, messaging_campaign_id: str) -> None:
        """POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/start"""
    def post_outbound_messagingcampaign_stop(self, messaging_campaign_id: str) -> None:
        """POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/stop"""
    def post_outbound_rulesets(self, body: RuleSet | _Mapping[str, _Any]) -> RuleSet:
        """POST /api/v2/outbound/rulesets"""
    def post_outbound_sequences(self, body: CampaignSequence | _Mapping[str, _Any]) -> CampaignSequence:
        """POST /api/v2/outbound/sequences"""
    def put_outbound_attemptlimit(self, attempt_limits_id: str, body: AttemptLimits | _Mapping[str, _Any]) -> AttemptLimits:
        """PUT /api/v2/outbound/attemptlimits/{attemptLimitsId}"""
    def put_outbound_callabletimeset(self, callable_time_set_id: str, body: CallableTimeSet | _Mapping[str, _Any]) -> CallableTimeSet:
        """PUT /api/v2/outbound/callabletimesets/{callableTimeSetId}"""
    def put_outbound_callanalysisresponseset(self, call_analysis_set_id: str, body: ResponseSet | _Mapping[str, _Any]) -> ResponseSet:
        """PUT /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}"""
    def put_outbound_campaign(self, campaign_id: str, body: Campaign | _Mapping[str, _Any], *, use_max_calls_per_agent_decimal: bool | None = ...) -> Campaign:
        """PUT /api/v2/outbound/campaigns/{campaignId}"""
    def put_outbound_campaign_agent(self, campaign_id: str, user_id: str, body: Agent | _Mapping[str, _Any]) -> str:
        """PUT /api/v2/outbound/campaigns/{campaignId}/agents/{userId}"""
    def put_outbound_campaignrule(self, campaign_rule_id: str, body: CampaignRule | _Mapping[str, _Any]) -> CampaignRule:
        """PUT /api/v2/outbound/campaignrules/{campaignRuleId}"""
    def put_outbound_contactlist(self, contact_list_id: str, body: ContactList | _Mapping[str, _Any]) -> ContactList:
        """PUT /api/v2/outbound/contactlists/{contactListId}"""
    def put_outbound_contactlist_contact(self, contact_list_id: str, contact_id: str, body: DialerContact | _Mapping[str, _Any]) -> DialerContact:
        """PUT /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}"""
    def put_outbound_contactlistfilter(self, contact_list_filter_id: str, body: ContactListFilter | _Mapping[str, _Any]) -> ContactListFilter:
        """PUT /api/v2/outbound/contactlistfilters/{contactListFilterId}"""
    def put_outbound_contactlisttemplate(self, contact_list_template_id: str, body: ContactListTemplate | _Mapping[str, _Any]) -> ContactListTemplate:
        """PUT /api/v2/outbound/contactlisttemplates/{contactListTemplateId}"""
    def put_outbound_digitalruleset(self, digital_rule_set_id: str, body: DigitalRuleSet | _Mapping[str, _Any]) -> DigitalRuleSet:
        """PUT /api/v2/outbound/digitalrulesets/{digitalRuleSetId}"""
    def put_outbound_dnclist(self, dnc_list_id: str, body: DncList | _Mapping[str, _Any]) -> DncList:
        """PUT /api/v2/outbound/dnclists/{dncListId}"""
    def put_outbound_filespecificationtemplate(self, file_specification_template_id: str, body: FileSpecificationTemplate | _Mapping[str, _Any]) -> FileSpecificationTemplate:
        """PUT /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}"""
    def put_outbound_importtemplate(self, import_template_id: str, body: ImportTemplate | _Mapping[str, _Any]) -> ImportTemplate:
        """PUT /api/v2/outbound/importtemplates/{importTemplateId}"""
    def put_outbound_messagingcampaign(self, messaging_campaign_id: str, body: MessagingCampaign | _Mapping[str, _Any]) -> MessagingCampaign:
        """PUT /api/v2/outbound/messagingcampaigns/{messagingCampaignId}"""
    def put_outbound_ruleset(self, rule_set_id: str, body: RuleSet | _Mapping[str, _Any]) -> RuleSet:
        """PUT /api/v2/outbound/rulesets/{ruleSetId}"""
    def put_outbound_schedules_campaign(self, campaign_id: str, body: CampaignSchedule | _Mapping[str, _Any]) -> CampaignSchedule:
        """PUT /api/v2/outbound/schedules/campaigns/{campaignId}"""
    def put_outbound_schedules_emailcampaign(self, email_campaign_id: str, body: EmailCampaignSchedule | _Mapping[str, _Any]) -> EmailCampaignSchedule:
        """PUT /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}"""
    def put_outbound_schedules_messagingcampaign(self, messaging_campaign_id: str, body: MessagingCampaignSchedule | _Mapping[str, _Any]) -> MessagingCampaignSchedule:
        """PUT /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}"""
    def put_outbound_schedules_sequence(self, sequence_id: str, body: SequenceSchedule | _Mapping[str, _Any]) -> SequenceSchedule:
        """PUT /api/v2/outbound/schedules/sequences/{sequenceId}"""
    def put_outbound_schedules_whatsappcampaign(self, whats_app_campaign_id: str, body: WhatsAppCampaignSchedule | _Mapping[str, _Any]) -> WhatsAppCampaignSchedule:
        """PUT /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId}"""
    def put_outbound_sequence(self, sequence_id: str, body: CampaignSequence | _Mapping[str, _Any]) -> CampaignSequence:
        """PUT /api/v2/outbound/sequences/{sequenceId}"""
    def put_outbound_wrapupcodemappings(self, body: WrapUpCodeMapping | _Mapping[str, _Any]) -> WrapUpCodeMapping:
        """PUT /api/v2/outbound/wrapupcodemappings"""

class Agent(_Model):
    stage: str

class AgentOwnedMappingPreview(_Model):
    agent_owned_column: str
    email: str
    user_id: str
    exists: bool
    is_queue_member: bool
    record_count: int

class AgentOwnedMappingPreviewListing(_Model):
    entities: list[AgentOwnedMappingPreview]

class Alteration(_Model):
    type: _Literal["Exclusion", "Inclusion"] | str
    start: str
    end: str

class AppendToDncActionSettings(_Model):
    expire: bool
    expiration_duration: str
    list_type: _Literal["Rds", "RdsCustom"] | str

class AttemptLimits(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    max_attempts_per_contact: int
    max_attempts_per_number: int
    time_zone_id: str
    reset_period: _Literal["NEVER", "TODAY", "DAYS_2", "DAYS_3", "DAYS_4", "DAYS_5", "DAYS_6", "DAYS_7", "DAYS_8", "DAYS_9", "DAYS_10", "DAYS_11", "DAYS_12", "DAYS_13", "DAYS_14", "DAYS_15", "DAYS_16", "DAYS_17", "DAYS_18", "DAYS_19", "DAYS_20", "DAYS_21", "DAYS_22", "DAYS_23", "DAYS_24", "DAYS_25", "DAYS_26", "DAYS_27", "DAYS_28", "DAYS_29", "DAYS_30"] | str
    recall_entries: dict[str, RecallEntry]
    self_uri: str

class AttemptLimitsEntityListing(_Model):
    entities: list[AttemptLimits]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class AtzmTimeSlot(_Model):
    earliest_callable_time: str
    latest_callable_time: str

class AtzmTimeSlotWithTimeZone(_Model):
    earliest_callable_time: str
    latest_callable_time: str
    time_zone_id: str

class AutomaticTimeZoneMappingSettings(_Model):
    callable_windows: list[CallableWindow]
    supported_countries: list[str]

class BulkEntityErrorContactList(_Model):
    code: str
    message: str
    status: int
    retryable: bool
    details: list[BulkErrorDetail]
    entity: ContactList

class BulkResponseResultContactListContactListBulkEntityErrorContactList(_Model):
    id: str
    success: bool
    entity: ContactList
    error: BulkEntityErrorContactList
    status: int

class CallBasic(_Model):
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

class CallRecord(_Model):
    last_attempt: str
    last_result: str

class CallableContactsDiagnostic(_Model):
    attempt_limits: DomainEntityRef
    dnc_lists: list[DomainEntityRef]
    callable_time_set: DomainEntityRef
    rule_sets: list[DomainEntityRef]

class CallableTime(_Model):
    time_slots: list[CampaignTimeSlot]
    name: str
    time_zone_id: str

class CallableTimeSet(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    callable_times: list[CallableTime]
    self_uri: str

class CallableTimeSetEntityListing(_Model):
    entities: list[CallableTimeSet]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CallableWindow(_Model):
    mapped: AtzmTimeSlot
    unmapped: AtzmTimeSlotWithTimeZone

class CallbackBasic(_Model):
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

class CampaignBusinessCategoryMetrics(_Model):
    success_count: int
    neutral_count: int
    failure_count: int

class CampaignDiagnosticCampaignHealthState(_Model):
    state: _Literal["healthy", "WaitingForAgents", "WaitingForContacts", "WaitingForLines", "WarnThresholdCPS", "WarnMaxCPAalarm"] | str
    date_start: str
    date_end: str

class CampaignDiagnosticCampaignState(_Model):
    state: _Literal["on", "stopping", "off", "complete", "invalid", "forced_off", "forced_stopping"] | str
    date_start: str
    date_end: str
    dialing_mode: _Literal["agentless", "preview", "power", "predictive", "progressive", "external"] | str

class CampaignDiagnosticConfigChange(_Model):
    date: str
    field: str
    value: str
    action: _Literal["Update", "Create", "Delete"] | str

class CampaignDiagnosticSummary(_Model):
    campaign_id: str
    date_start: str
    date_end: str
    campaign_states: list[CampaignDiagnosticCampaignState]
    campaign_info: list[CampaignDiagnosticWindow]
    campaign_health_states: list[CampaignDiagnosticCampaignHealthState]
    config_changes: list[CampaignDiagnosticConfigChange]

class CampaignDiagnosticWindow(_Model):
    state: _Literal["WarnMaxCPAalarm"] | str
    date_start: str
    date_end: str

class CampaignDiagnostics(_Model):
    callable_contacts: CallableContactsDiagnostic
    queue_utilization_diagnostic: QueueUtilizationDiagnostic
    rule_set_diagnostics: list[RuleSetDiagnostic]
    outstanding_interactions_count: int
    scheduled_interactions_count: int
    time_zone_rescheduled_calls_count: int
    filtered_out_contacts_count: int
    idle_agents: int
    effective_idle_agents: float
    lines_utilization: CampaignLinesUtilization
    number_of_contacts_called: int
    total_number_of_contacts: int
    campaign_errors: list[RestErrorDetail]
    campaign_skill_statistics: CampaignSkillStatistics

class CampaignDivisionView(_Model):
    id: str
    name: str
    division: Division
    self_uri: str

class CampaignDivisionViewListing(_Model):
    entities: list[CampaignDivisionView]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CampaignEntityListing(_Model):
    entities: list[Campaign]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CampaignInteraction(_Model):
    id: str
    campaign: DomainEntityRef
    agent: DomainEntityRef
    contact: DomainEntityRef
    destination_address: str
    active_preview_call: bool
    last_active_preview_wrapup_time: str
    creation_time: str
    call_placed_time: str
    call_routed_time: str
    preview_connected_time: str
    queue: DomainEntityRef
    script: DomainEntityRef
    disposition: _Literal["DISCONNECT", "LIVE_VOICE", "BUSY", "MACHINE", "NO_ANSWER", "SIT_CALLABLE", "SIT_UNCALLABLE", "FAX"] | str
    caller_name: str
    caller_address: str
    preview_pop_delivered_time: str
    conversation: ConversationBasic
    dialer_system_participant_id: str
    dialing_mode: str
    skills: list[DomainEntityRef]

class CampaignInteractions(_Model):
    campaign: DomainEntityRef
    pending_interactions: list[CampaignInteraction]
    proceeding_interactions: list[CampaignInteraction]
    previewing_interactions: list[CampaignInteraction]
    interacting_interactions: list[CampaignInteraction]
    scheduled_interactions: list[CampaignInteraction]

class CampaignLinesUtilization(_Model):
    assigned_outbound_lines: int
    total_available_outbound_lines: int

class CampaignOutboundLinesAllocation(_Model):
    campaign: DomainEntityRef
    campaign_weight: int
    lines_assigned: int
    legacy_weight: bool

class CampaignOutboundLinesDistribution(_Model):
    campaign: AddressableEntityRef
    max_outbound_line_count: int
    max_line_utilization: float
    available_outbound_lines: int
    reserved_lines: int
    campaigns_with_reserved_lines: list[CampaignOutboundLinesReservation]
    campaigns_with_dynamically_allocated_lines: list[CampaignOutboundLinesAllocation]

class CampaignOutboundLinesReservation(_Model):
    campaign: DomainEntityRef
    lines_reserved: int

class CampaignPatchRequest(_Model):
    outbound_line_count: int
    abandon_rate: float
    max_calls_per_agent: float
    dynamic_line_balancing_settings: DynamicLineBalancingSettingsPatchRequest
    queue: AddressableEntityRef

class CampaignPerformanceData(_Model):
    campaign: DomainEntityRef
    division: AddressableEntityRef
    contact_rate: CampaignPerformanceDataContactRate
    idle_agents: int
    effective_idle_agents: float
    adjusted_calls_per_agent: float
    outstanding_calls: int
    scheduled_calls: int
    right_party_contacts_count: int
    campaign_status: _Literal["on", "stopping", "off", "complete", "invalid", "forced_off", "forced_stopping"] | str
    dialing_mode: _Literal["agentless", "preview", "power", "predictive", "progressive", "external"] | str
    progress: CampaignPerformanceDataProgress
    lines_utilization: CampaignLinesUtilization
    business_category_metrics: CampaignBusinessCategoryMetrics

class CampaignPerformanceDataContactRate(_Model):
    connect_ratio: float

class CampaignPerformanceDataListing(_Model):
    entities: list[CampaignPerformanceData]

class CampaignPerformanceDataProgress(_Model):
    percentage: float

class CampaignProgress(_Model):
    campaign: DomainEntityRef
    contact_list: DomainEntityRef
    number_of_contacts_called: int
    number_of_contacts_messaged: int
    total_number_of_contacts: int
    percentage: int
    number_of_contacts_skipped: dict[str, int]

class CampaignRule(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    campaign_rule_entities: CampaignRuleEntities
    campaign_rule_conditions: list[CampaignRuleCondition]
    campaign_rule_actions: list[CampaignRuleAction]
    match_any_conditions: bool
    enabled: bool
    campaign_rule_processing: _Literal["v2"] | str
    condition_groups: list[CampaignRuleConditionGroup]
    execution_settings: CampaignRuleExecutionSettings
    time_zone_id: str
    warnings: list[CampaignRuleWarning]
    self_uri: str

class CampaignRuleAction(_Model):
    id: str
    parameters: CampaignRuleParameters
    action_type: _Literal["turnOnCampaign", "turnOffCampaign", "turnOnSequence", "turnOffSequence", "setCampaignPriority", "recycleCampaign", "setCampaignDialingMode", "setCampaignAbandonRate", "setCampaignNumberOfLines", "setCampaignWeight", "setCampaignMaxCallsPerAgent", "setCampaignMessagesPerMinute", "changeCampaignQueue", "changeCampaignTemplate", "setCampaignReservation"] | str
    campaign_rule_action_entities: CampaignRuleActionEntities

class CampaignRuleActionEntities(_Model):
    campaigns: list[DomainEntityRef]
    sequences: list[DomainEntityRef]
    email_campaigns: list[DomainEntityRef]
    sms_campaigns: list[DomainEntityRef]
    use_triggering_entity: bool

class CampaignRuleCampaignRunTimeSettings(_Model):
    include_waiting_time: bool

class CampaignRuleCampaignWaitTimeSettings(_Model):
    wait_type: _Literal["WaitingForAgents", "WaitingForContacts", "WaitingForLines"] | str

class CampaignRuleCondition(_Model):
    id: str
    parameters: CampaignRuleParameters
    condition_type: _Literal["campaignProgress", "campaignAgents", "campaignRecordsAttempted", "campaignContactsMessaged", "campaignBusinessSuccess", "campaignBusinessFailure", "campaignBusinessNeutral", "campaignValidAttempts", "campaignRightPartyContacts", "timeOfDay", "dayOfWeek", "dayOfMonth", "weekDayOfMonth", "specificDate", "campaignRunTime", "campaignWaitTime"] | str
    date_time_parameters: CampaignRuleDateTimeConditionParameters
    campaign_run_time_settings: CampaignRuleCampaignRunTimeSettings
    campaign_wait_time_settings: CampaignRuleCampaignWaitTimeSettings

class CampaignRuleConditionGroup(_Model):
    match_any_conditions: bool
    conditions: list[CampaignRuleCondition]

class CampaignRuleDateTimeConditionParameters(_Model):
    inverted: bool
    time_of_day: CampaignRuleTimeOfDayParameters
    day_of_week: CampaignRuleDayOfWeekParameters
    day_of_month: CampaignRuleDayOfMonthParameters
    specific_date: CampaignRuleSpecificDateParameters
    week_day_of_month: CampaignRuleWeekDayOfMonthParameters

class CampaignRuleDayOfMonthInterval(_Model):
    min: str
    max: str

class CampaignRuleDayOfMonthParameters(_Model):
    threshold_value: str
    in_set: list[str]
    interval: CampaignRuleDayOfMonthInterval

class CampaignRuleDayOfWeekInterval(_Model):
    min: int
    max: int

class CampaignRuleDayOfWeekParameters(_Model):
    in_set: list[int]
    interval: CampaignRuleDayOfWeekInterval

class CampaignRuleEntities(_Model):
    campaigns: list[DomainEntityRef]
    sequences: list[DomainEntityRef]
    email_campaigns: list[DomainEntityRef]
    sms_campaigns: list[DomainEntityRef]

class CampaignRuleEntityListing(_Model):
    entities: list[CampaignRule]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CampaignRuleExecutionSettings(_Model):
    frequency: _Literal["onEachTrigger", "oncePerDay"] | str
    time_zone_id: str

class CampaignRuleParameters(_Model):
    operator: _Literal["equals", "greaterThan", "greaterThanEqualTo", "lessThan", "lessThanEqualTo", "before", "after", "between", "in"] | str
    value: str
    priority: _Literal["1", "2", "3", "4", "5"] | str
    dialing_mode: _Literal["agentless", "preview", "power", "predictive", "progressive", "external"] | str
    abandon_rate: float
    outbound_line_count: int
    relative_weight: int
    max_calls_per_agent: float
    queue: DomainEntityRef
    messages_per_minute: int
    sms_messages_per_minute: int
    email_messages_per_minute: int
    sms_content_template: DomainEntityRef
    email_content_template: DomainEntityRef
    for_duration: str

class CampaignRuleSpecificDateInterval(_Model):
    min: str
    max: str

class CampaignRuleSpecificDateParameters(_Model):
    include_year: bool
    threshold_value: str
    interval: CampaignRuleSpecificDateInterval

class CampaignRuleTimeOfDayInterval(_Model):
    min: str
    max: str

class CampaignRuleTimeOfDayParameters(_Model):
    interval: CampaignRuleTimeOfDayInterval
    threshold_value: str

class CampaignRuleWarning(_Model):
    code: _Literal["ConditionsNoEntities", "ConditionsNoSequences", "ConditionsNoCampaigns", "ConditionsNoMessagingCampaigns", "ActionNoEntities", "ActionNoSequences", "ActionNoCampaigns", "ActionNoMessagingCampaigns", "NoQueue", "NoContentTemplates", "NoSmsContentTemplate", "NoEmailContentTemplate", "ConditionsWaitingForLinesOnlyPreviewOrExternal", "ConditionsWaitingForAgentsOnlyAgentless"] | str
    message: str
    params: CampaignRuleWarningParameters

class CampaignRuleWarningParameters(_Model):
    action_id: str
    condition_id: str
    action_type: _Literal["turnOnCampaign", "turnOffCampaign", "turnOnSequence", "turnOffSequence", "setCampaignPriority", "recycleCampaign", "setCampaignDialingMode", "setCampaignAbandonRate", "setCampaignNumberOfLines", "setCampaignWeight", "setCampaignMaxCallsPerAgent", "setCampaignMessagesPerMinute", "changeCampaignQueue", "changeCampaignTemplate", "setCampaignReservation"] | str
    condition_type: _Literal["campaignProgress", "campaignAgents", "campaignRecordsAttempted", "campaignContactsMessaged", "campaignBusinessSuccess", "campaignBusinessFailure", "campaignBusinessNeutral", "campaignValidAttempts", "campaignRightPartyContacts", "timeOfDay", "dayOfWeek", "dayOfMonth", "weekDayOfMonth", "specificDate", "campaignRunTime", "campaignWaitTime"] | str

class CampaignRuleWeekDayOfMonth(_Model):
    day_of_week: int
    month: int
    occurrence: int

class CampaignRuleWeekDayOfMonthInterval(_Model):
    min: CampaignRuleWeekDayOfMonth
    max: CampaignRuleWeekDayOfMonth

class CampaignRuleWeekDayOfMonthParameters(_Model):
    threshold_value: CampaignRuleWeekDayOfMonth
    interval: CampaignRuleWeekDayOfMonthInterval

class CampaignSchedule(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    intervals: list[ScheduleInterval]
    recurrences: list[Reoccurrence]
    time_zone: str
    campaign: DivisionedDomainEntityRef
    self_uri: str

class CampaignSequence(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    campaigns: list[DomainEntityRef]
    current_campaign: int
    status: _Literal["on", "off", "complete"] | str
    stop_message: str
    repeat: bool
    self_uri: str

class CampaignSequenceEntityListing(_Model):
    entities: list[CampaignSequence]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CampaignSkillStatistics(_Model):
    skill_combinations: int
    eligible_skilled_agents: int

class CampaignStats(_Model):
    contact_rate: ConnectRate
    idle_agents: int
    effective_idle_agents: float
    adjusted_calls_per_agent: float
    outstanding_calls: int
    scheduled_calls: int
    time_zone_rescheduled_calls: int
    filtered_out_contacts_count: int
    right_party_contacts_count: int
    valid_attempts: int
    lines_utilization: CampaignLinesUtilization
    business_category_metrics: CampaignBusinessCategoryMetrics

class CampaignTimeSlot(_Model):
    start_time: str
    stop_time: str
    day: int

class Column(_Model):
    column_name: str
    column_number: int
    start_position: int
    length: int

class ColumnDataTypeSpecification(_Model):
    column_name: str
    column_data_type: _Literal["NUMERIC", "TEXT", "TIMESTAMP", "DATETIME"] | str
    min: int
    max: int
    max_length: int

class ColumnStatus(_Model):
    contactable: bool

class CommonCampaign(_Model):
    id: str
    name: str
    division: Division
    media_type: _Literal["email", "sms", "voice", "whatsapp"] | str
    self_uri: str

class CommonCampaignDivisionView(_Model):
    id: str
    name: str
    division: Division
    media_type: _Literal["email", "sms", "voice", "whatsapp"] | str
    self_uri: str

class CommonCampaignDivisionViewEntityListing(_Model):
    entities: list[CommonCampaignDivisionView]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CommonCampaignEntityListing(_Model):
    entities: list[CommonCampaign]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class Condition(_Model):
    type: _Literal["wrapupCondition", "systemDispositionCondition", "contactAttributeCondition", "phoneNumberCondition", "phoneNumberTypeCondition", "callAnalysisCondition", "contactPropertyCondition", "dataActionCondition", "timeAndDateCondition"] | str
    inverted: bool
    attribute_name: str
    value: str
    value_type: _Literal["STRING", "NUMERIC", "DATETIME", "PERIOD"] | str
    operator: _Literal["EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "BEFORE", "AFTER", "IN", "BETWEEN"] | str
    codes: list[str]
    property: str
    property_type: _Literal["LAST_ATTEMPT_BY_COLUMN", "LAST_ATTEMPT_OVERALL", "LAST_WRAPUP_BY_COLUMN", "LAST_WRAPUP_OVERALL"] | str
    data_action: DomainEntityRef
    data_not_found_resolution: bool
    contact_id_field: str
    call_analysis_result_field: str
    agent_wrapup_field: str
    contact_column_to_data_action_field_mappings: list[ContactColumnToDataActionFieldMapping]
    predicates: list[DataActionConditionPredicate]
    sub_conditions: list[TimeAndDateSubCondition]
    match_any_conditions: bool
    time_zone_id: str

class ConfigurationOverrides(_Model):
    priority: bool

class ConnectRate(_Model):
    attempts: int
    connects: int
    connect_ratio: float

class ContactAddressConditionSettings(_Model):
    operator: _Literal["Equals", "Contains", "BeginsWith", "EndsWith"] | str
    value: str

class ContactAddressTypeConditionSettings(_Model):
    operator: _Literal["Equals", "Contains", "BeginsWith", "EndsWith"] | str
    value: str

class ContactBulkEditRequest(_Model):
    contact_list_filter_id: str
    criteria: ContactBulkSearchCriteria
    contact_ids: list[str]
    contact: DialerContact
    generate_download_uri: bool
    generateDownloadURI: bool

class ContactBulkSearchCriteria(_Model):
    clauses: list[ContactListFilterClause]
    filter_type: _Literal["AND", "OR"] | str

class ContactBulkSearchParameters(_Model):
    contact_list_filter_id: str
    criteria: ContactBulkSearchCriteria
    generate_download_uri: bool
    generateDownloadURI: bool

class ContactCallbackRequest(_Model):
    campaign_id: str
    contact_list_id: str
    contact_id: str
    phone_column: str
    schedule: str

class ContactColumnConditionSettings(_Model):
    column_name: str
    operator: _Literal["Equals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals", "Contains", "BeginsWith", "EndsWith", "Before", "After"] | str
    value: str
    value_type: _Literal["DateTime", "Numeric", "Period", "String"] | str

class ContactColumnTimeZone(_Model):
    time_zone: str
    column_type: _Literal["PHONE", "ZIP"] | str

class ContactColumnToDataActionFieldMapping(_Model):
    contact_column_name: str
    data_action_field: str

class ContactList(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    division: DomainEntityRef
    column_names: list[str]
    phone_columns: list[ContactPhoneNumberColumn]
    email_columns: list[EmailColumn]
    whats_app_columns: list[WhatsAppColumn]
    import_status: ImportStatus
    preview_mode_column_name: str
    preview_mode_accepted_values: list[str]
    size: int
    attempt_limits: DomainEntityRef
    automatic_time_zone_mapping: bool
    zip_code_column_name: str
    column_data_type_specifications: list[ColumnDataTypeSpecification]
    trim_whitespace: bool
    retention_type: _Literal["Never", "Today", "RetentionDays"] | str
    retention_days: int
    date_expiration: str
    time_zone: str
    self_uri: str

class ContactListDivisionView(_Model):
    id: str
    name: str
    division: Division
    column_names: list[str]
    phone_columns: list[ContactPhoneNumberColumn]
    email_columns: list[EmailColumn]
    whats_app_columns: list[WhatsAppColumn]
    import_status: ImportStatus
    size: int
    self_uri: str

class ContactListDivisionViewListing(_Model):
    entities: list[ContactListDivisionView]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ContactListEntityListing(_Model):
    entities: list[ContactList]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ContactListFilter(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    contact_list: DomainEntityRef
    contact_list_template: DomainEntityRef
    source_type: _Literal["ContactList", "ContactListTemplate"] | str
    clauses: list[ContactListFilterClause]
    filter_type: _Literal["AND", "OR"] | str
    self_uri: str

class ContactListFilterBulkRetrieveBody(_Model):
    ids: list[str]

class ContactListFilterClause(_Model):
    filter_type: _Literal["AND", "OR"] | str
    predicates: list[ContactListFilterPredicate]

class ContactListFilterEntityListing(_Model):
    entities: list[ContactListFilter]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ContactListFilterPredicate(_Model):
    column: str
    column_type: _Literal["numeric", "alphabetic"] | str
    operator: _Literal["EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "BEFORE", "AFTER", "BETWEEN", "IN"] | str
    value: str
    range: ContactListFilterRange
    inverted: bool

class ContactListFilterRange(_Model):
    min: str
    max: str
    min_inclusive: bool
    max_inclusive: bool
    in_set: list[str]

class ContactListTemplate(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    column_names: list[str]
    phone_columns: list[ContactPhoneNumberColumn]
    email_columns: list[EmailColumn]
    whats_app_columns: list[WhatsAppColumn]
    preview_mode_column_name: str
    preview_mode_accepted_values: list[str]
    attempt_limits: DomainEntityRef
    automatic_time_zone_mapping: bool
    zip_code_column_name: str
    column_data_type_specifications: list[ColumnDataTypeSpecification]
    trim_whitespace: bool
    retention_type: _Literal["Never", "Today", "RetentionDays"] | str
    retention_days: int
    time_zone: str
    self_uri: str

class ContactListTemplateBulkRetrieveBody(_Model):
    ids: list[str]

class ContactListTemplateEntityListing(_Model):
    entities: list[ContactListTemplate]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ContactListUploadUrlRequest(_Model):
    signed_url_timeout_seconds: int
    content_type: str
    id: str
    contact_id_name: str
    import_template_id: str
    list_name_prefix: str
    clear_system_data: bool
    division_id_for_target_contact_lists: str
    file_specification_template_id: str
    retention_type_column: str
    retention_days_column: str
    retention_date_expiration_column: str

class ContactListingRequest(_Model):
    contact_list_filter_id: str
    criteria: ContactBulkSearchCriteria
    page_number: int
    page_size: int
    contact_sorts: list[ContactSort]

class ContactListingResponse(_Model):
    entities: list[DialerContact]
    page_size: int
    page_number: int
    total: int
    contacts_count: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ContactListsBulkEditRequest(_Model):
    contact_list_ids: list[str]
    contact_list: ContactList

class ContactListsBulkEditResponse(_Model):
    results: list[BulkResponseResultContactListContactListBulkEntityErrorContactList]
    error_count: int
    error_indexes: list[int]

class ContactPhoneNumberColumn(_Model):
    column_name: str
    type: str
    callable_time_column_name: str
    callable_time_column: str

class ContactableStatus(_Model):
    contactable: bool
    column_status: dict[str, ColumnStatus]

class ContactsBulkOperationJob(_Model):
    id: str
    state: _Literal["InProgress", "Complete", "Failed"] | str
    type: _Literal["BulkDelete", "BulkEdit"] | str
    total_records: int
    completed_records: int
    percent_complete: int
    failure_reason: ErrorInfo
    download_uri: str
    downloadURI: str
    self_uri: str

class ContactsBulkOperationJobListing(_Model):
    total: int
    entities: list[ContactsBulkOperationJob]
    self_uri: str

class ContactsExportRequest(_Model):
    contact_list_filter_id: str
    criteria: ContactBulkSearchCriteria
    contact_ids: list[str]

class ConversationBasic(_Model):
    id: str
    name: str
    external_tag: str
    start_time: str
    end_time: str
    divisions: list[ConversationDivisionMembership]
    secure_pause: bool
    utilization_label_id: str
    inactivity_timeout: str
    self_uri: str
    participants: list[ParticipantBasic]

class DNCListUploadUrlRequest(_Model):
    signed_url_timeout_seconds: int
    content_type: str
    id: str
    phone_columns: str
    email_columns: str
    custom_exclusion_columns: str
    expiration_date_time_column: str
    whats_app_columns: str

class DataActionConditionPredicate(_Model):
    output_field: str
    output_operator: _Literal["EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "BEFORE", "AFTER"] | str
    comparison_value: str
    inverted: bool
    output_field_missing_resolution: bool

class DataActionConditionSettings(_Model):
    data_action_id: str
    contact_id_field: str
    data_not_found_resolution: bool
    predicates: list[DigitalDataActionConditionPredicate]
    contact_column_to_data_action_field_mappings: list[DataActionContactColumnFieldMapping]

class DataActionContactColumnFieldMapping(_Model):
    contact_column_name: str
    data_action_field: str

class DialerAction(_Model):
    type: _Literal["Action", "modifyContactAttribute", "dataActionBehavior"] | str
    action_type_name: _Literal["DO_NOT_DIAL", "MODIFY_CONTACT_ATTRIBUTE", "SWITCH_TO_PREVIEW", "APPEND_NUMBER_TO_DNC_LIST", "APPEND_CUSTOM_ENTRY_TO_DNC_LIST", "SCHEDULE_CALLBACK", "CONTACT_UNCALLABLE", "NUMBER_UNCALLABLE", "SET_CALLER_ID", "SET_SKILLS", "DATA_ACTION"] | str
    update_option: _Literal["SET", "INCREMENT", "DECREMENT", "CURRENT_TIME"] | str
    properties: dict[str, str]
    data_action: DomainEntityRef
    contact_column_to_data_action_field_mappings: list[ContactColumnToDataActionFieldMapping]
    contact_id_field: str
    call_analysis_result_field: str
    agent_wrapup_field: str

class DialerContact(_Model):
    id: str
    name: str
    contact_list_id: str
    data: dict[str, str]
    call_records: dict[str, CallRecord]
    latest_sms_evaluations: dict[str, MessageEvaluation]
    latest_email_evaluations: dict[str, MessageEvaluation]
    latest_whats_app_evaluations: dict[str, MessageEvaluation]
    callable: bool
    phone_number_status: dict[str, PhoneNumberStatus]
    contactable_status: dict[str, ContactableStatus]
    contact_column_time_zones: dict[str, ContactColumnTimeZone]
    configuration_overrides: ConfigurationOverrides
    date_created: str
    retention_type: _Literal["Never", "Today", "RetentionDays", "DateExpiration"] | str
    retention_days: int
    date_expiration: str
    self_uri: str

class DialerEventEntityListing(_Model):
    entities: list[EventLog]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DialerRule(_Model):
    id: str
    name: str
    order: int
    category: _Literal["DIALER_PRECALL", "DIALER_WRAPUP"] | str
    conditions: list[Condition]
    actions: list[DialerAction]

class DigitalAction(_Model):
    update_contact_column_action_settings: UpdateContactColumnActionSettings
    do_not_send_action_settings: _Any
    append_to_dnc_action_settings: AppendToDncActionSettings
    mark_contact_uncontactable_action_settings: MarkContactUncontactableActionSettings
    mark_contact_address_uncontactable_action_settings: _Any
    set_content_template_action_settings: SetContentTemplateActionSettings
    set_sms_phone_number_action_settings: SetSmsPhoneNumberActionSettings
    set_whats_app_integration_action_settings: SetWhatsAppIntegrationActionSettings

class DigitalCondition(_Model):
    inverted: bool
    contact_column_condition_settings: ContactColumnConditionSettings
    contact_address_condition_settings: ContactAddressConditionSettings
    contact_address_type_condition_settings: ContactAddressTypeConditionSettings
    last_attempt_by_column_condition_settings: LastAttemptByColumnConditionSettings
    last_attempt_overall_condition_settings: LastAttemptOverallConditionSettings
    last_result_by_column_condition_settings: LastResultByColumnConditionSettings
    last_result_overall_condition_settings: LastResultOverallConditionSettings
    data_action_condition_settings: DataActionConditionSettings

class DigitalDataActionConditionPredicate(_Model):
    output_field: str
    output_operator: _Literal["Equals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals", "Contains", "BeginsWith", "EndsWith", "Before", "After"] | str
    comparison_value: str
    inverted: bool
    output_field_missing_resolution: bool

class DigitalRule(_Model):
    id: str
    name: str
    order: int
    category: _Literal["PreContact", "PostContact"] | str
    conditions: list[DigitalCondition]
    actions: list[DigitalAction]

class DigitalRuleSet(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    contact_list: DomainEntityRef
    rules: list[DigitalRule]
    self_uri: str

class DigitalRuleSetEntityListing(_Model):
    entities: list[DigitalRuleSet]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DivisionedDomainEntityRef(_Model):
    id: str
    name: str
    self_uri: str
    division: DivisionReference

class DncList(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    import_status: ImportStatus
    size: int
    dnc_source_type: _Literal["rds", "rds_custom", "dnc.com", "gryphon"] | str
    contact_method: _Literal["Email", "Phone", "Any", "WhatsApp"] | str
    login_id: str
    campaign_id: str
    dnc_codes: list[str]
    license_id: str
    division: DomainEntityRef
    custom_exclusion_column: str
    self_uri: str

class DncListCreate(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    import_status: ImportStatus
    size: int
    dnc_source_type: _Literal["rds", "rds_custom", "dnc.com", "gryphon"] | str
    contact_method: _Literal["Email", "Phone", "Any", "WhatsApp"] | str
    login_id: str
    campaign_id: str
    dnc_codes: list[str]
    license_id: str
    division: DomainEntityRef
    custom_exclusion_column: str
    self_uri: str

class DncListDivisionView(_Model):
    id: str
    name: str
    division: Division
    import_status: ImportStatus
    size: int
    dnc_source_type: _Literal["rds", "rds_custom", "dnc.com", "gryphon"] | str
    contact_method: _Literal["Email", "Phone", "Any", "WhatsApp"] | str
    self_uri: str

class DncListDivisionViewListing(_Model):
    entities: list[DncListDivisionView]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DncListEntityListing(_Model):
    entities: list[DncList]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DncPatchCustomExclusionColumnsRequest(_Model):
    action: _Literal["Add", "Remove"] | str
    custom_exclusion_column_entries: list[str]
    expiration_date_time: str

class DncPatchEmailsRequest(_Model):
    action: _Literal["Add", "Remove"] | str
    email_addresses: list[str]
    expiration_date_time: str

class DncPatchPhoneNumbersRequest(_Model):
    action: _Literal["Add", "Remove"] | str
    phone_numbers: list[str]
    expiration_date_time: str

class DncPatchWhatsAppNumbersRequest(_Model):
    action: _Literal["Add", "Remove"] | str
    whats_app_numbers: list[str]
    expiration_date_time: str

class DynamicLineBalancingSettingsPatchRequest(_Model):
    enabled: bool
    relative_weight: int

class EmailCampaignSchedule(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    intervals: list[ScheduleInterval]
    recurrences: list[Reoccurrence]
    time_zone: str
    email_campaign: DivisionedDomainEntityRef
    self_uri: str

class EmailCampaignScheduleEntityListing(_Model):
    entities: list[EmailCampaignSchedule]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class EmailColumn(_Model):
    column_name: str
    type: str
    contactable_time_column_name: str
    contactable_time_column: str

class EmailConfig(_Model):
    email_columns: list[str]
    content_template: DomainEntityRef
    from_address: FromEmailAddress
    reply_to_address: ReplyToEmailAddress

class EventLog(_Model):
    id: str
    name: str
    error_entity: DomainEntityRef
    related_entity: DomainEntityRef
    timestamp: str
    level: _Literal["INFO", "WARNING", "ERROR"] | str
    category: _Literal["CALLBACK", "CALL_RESTRICTION", "CALL_RULE", "CAMPAIGN", "CAMPAIGN_RULE", "CONTACT", "CONTACT_LIST_FILTER", "DIGITAL_RULE", "DNC_LIST", "ENTITY_LIMIT", "IMPORT_ERROR", "MESSAGE_RESTRICTION", "MESSAGING_CAMPAIGN", "IMPORT_TEMPLATE", "ORGANIZATION_CONFIGURATION", "SCHEDULE", "MESSAGING_CAMPAIGN_SCHEDULE", "EMAIL_CAMPAIGN_SCHEDULE", "WHATSAPP_CAMPAIGN_SCHEDULE", "RETENTION_POLICY"] | str
    correlation_id: str
    event_message: EventMessage
    self_uri: str

class EventMessage(_Model):
    code: _Literal["ACTIVE_CAMPAIGNS_LIMIT_EXCEEDED", "ALL_CAMPAIGNS_BLACKLISTED", "ANOTHER_CAMPAIGN_STARTING", "APPROACHING_CONTACT_LIMIT", "APPROACHING_DNC_LIST_PHONE_NUMBER_LIMIT", "APPROACHING_DNC_ORGANIZATION_PHONE_NUMBER_LIMIT", "APPROACHING_ENTITY_LIMIT", "AUTOMATIC_TIME_ZONE_ZIP_CODE_INVALID", "CAMPAIGN_BLACKLISTED", "CAMPAIGN_BUILD_CONTACT_QUEUE_ERROR", "CAMPAIGN_CHECK_JOB_DUPLICATE", "CAMPAIGN_CONTENT_TEMPLATE_SUBSTITUTION_MISMATCH", "CAMPAIGN_CALLS_PER_AGENT_LOW", "CAMPAIGN_EMAIL_BODY_CHARACTER_LIMIT_EXCEEDED", "CAMPAIGN_EMAIL_SUBJECT_CHARACTER_LIMIT_EXCEEDED", "CAMPAIGN_WHATSAPP_HEADER_VALUE_LIMIT_EXCEEDED", "CAMPAIGN_WHATSAPP_BUTTON_URL_VALUE_LIMIT_EXCEEDED", "CAMPAIGN_INVALIDATED", "CAMPAIGN_FORCE_STOPPED", "CAMPAIGN_MESSAGE_CHARACTER_LIMIT_EXCEEDED", "CAMPAIGN_START_ERROR", "CAMPAIGN_RULE_START_ERROR", "CAMPAIGN_RULE_QUEUE_ACTION_THROTTLED", "CAMPAIGN_RULE_QUEUE_NOT_FOUND", "CAMPAIGN_SCRIPT_STAGE_MISSING", "CAMPAIGN_SET_DIALING_MODE_ERROR", "CAMPAIGN_STOPPED", "CAMPAIGN_THROTTLED", "CAMPAIGN_QUEUE_MEMBERS_LIMIT_EXCEEDED", "CAMPAIGN_WEIGHT_ZERO", "INVALID_CALLABLE_TIME_ZONE", "CALLBACK_CREATION_INVALID_NUMBER", "CALL_RULE_INVALID_CONTACT_COLUMN", "CALL_RULE_MISSING_DATA_ACTION_INPUT", "CALL_RULE_MISMATCH_TYPE", "CALL_RULE_INVALID_OPERATOR", "CALL_RULE_NO_DNC_LISTS_CONFIGURED", "CALL_RULE_UPDATED_PHONE_COLUMN", "CONTACT_LIST_FILTER_EVALUATION_FAILED", "CONTACT_LIST_FILTER_INTERNAL_ERROR", "CONTACT_COLUMNS_LIMIT_EXCEEDED", "CONTACT_COLUMN_LENGTH_LIMIT_EXCEEDED", "CONTACT_ID_LENGTH_LIMIT_EXCEEDED", "CONTACT_DATUM_LENGTH_LIMIT_EXCEEDED", "CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID", "DATA_ACTION_EXECUTION_FAILED", "DATA_ACTION_AUTHENTICATION_FAILURE", "DATA_ACTION_NOT_FOUND", "DATA_ACTION_TOO_MANY_REQUESTS", "DATA_ACTION_TOO_MANY_REQUESTS_REMOTE", "ACTION_EXECUTION_FAILED", "ACTION_EXECUTION_FAILED_INVALID_PARAMETER", "DIGITAL_RULE_EVALUATION_FAILED", "DIGITAL_RULE_INTERNAL_ERROR", "DIGITAL_RULE_NO_DNC_LISTS_CONFIGURED", "DIGITAL_RULE_UPDATED_CONTACT_ADDRESS", "DIGITAL_RULE_SMS_PHONE_NUMBER_TYPE_MISMATCH", "DIGITAL_RULE_ERROR_SKIPPED", "DNC_AUTHENTICATION_FAILURE", "EXCEEDED_CONTACT_LIMIT", "EXCEEDED_DNC_RECORD_LIMIT", "EXCEEDED_DNC_PHONE_NUMBER_LENGTH", "INACTIVE_EDGES_FAILED_PLACE_CALLS", "INACTIVE_EDGES_TURNED_CAMPAIGN_OFF", "INVALID_AGENT", "INVALID_EMAIL_ADDRESS", "INVALID_PHONE_NUMBER", "IMPORT_FAILED_TO_READ_HEADERS", "IMPORT_COULD_NOT_PARSE_AN_ENTRY", "IMPORT_CONTACT_DOES_NOT_MATCH_LIST_FORMAT", "IMPORT_ENTRY_DOES_NOT_ALIGN_WITH_HEADERS", "IMPORT_INVALID_CUSTOM_ID", "IMPORT_INVALID_DATA", "IMPORT_INVALID_EMAIL_ADDRESSES", "IMPORT_INVALID_PHONE_NUMBERS", "IMPORT_INVALID_EXPIRATION_DATE", "IMPORT_EXPIRATION_DATE_EXCEEDS_MAX_DAYS", "IMPORT_COLUMN_EXCEEDS_LENGTH_LIMIT", "IMPORT_DATUM_EXCEEDS_LENGTH_LIMIT", "IMPORT_MISSING_CUSTOM_ID", "IMPORT_NO_COLUMNS_DEFINED", "IMPORT_COLUMNS_DO_NOT_EXIST_ON_LIST", "IMPORT_LIST_NO_LONGER_EXISTS", "IMPORT_NO_LISTS_CREATED_NO_CONTACTS_MATCH_FILTER", "IMPORT_TARGET_CONTACT_LIST_NAME_EXISTS", "IMPORT_FAILED_CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID", "IMPORT_FAILED_CONTACT_DATA_GREATER_THAN_MAX_LENGTH", "IMPORT_FAILED_CONTACT_DATA_NOT_WITHIN_MIN_MAX_RANGE", "IMPORT_FAILED_CONTACT_DATA_INVALID_DATATYPE", "IMPORT_TOO_MANY_COLUMNS", "IMPORT_TOO_MANY_EXTRA_COLUMNS", "IMPORT_INVALID_RETENTION_TYPE", "IMPORT_INVALID_RETENTION_DAYS_MUST_BE_SET", "IMPORT_INVALID_RETENTION_DAYS_MUST_NOT_BE_SET", "IMPORT_INVALID_RETENTION_DAYS_MUST_BE_POSITIVE", "IMPORT_INVALID_RETENTION_DAYS_EXCEEDS_LIMIT", "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_BE_SET", "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_NOT_BE_SET", "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_INVALID_FORMAT", "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_NO_SECONDS", "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_EXCEEDS_LIMIT", "IMPORT_INVALID_RETENTION_MISSING_TYPE", "IMPORT_INVALID_RETENTION_MISSING_PREFERRED_TIMEZONE", "IMPORT_INVALID_RETENTION_EXPIRATION_IN_PAST", "IMPORT_CONTACT_LIST_NAME_LENGTH_EXCEEDED", "FAILED_TO_DELETE_CONTACT_LIST", "RESOURCE_NOT_FOUND", "INVALID_CONTACT_UPDATE", "ORGANIZATION_HAS_NO_DOMAIN_SET", "QUEUE_NOT_FOUND", "RECYCLE_CAMPAIGN", "SCHEDULED_CAMPAIGN_INVALID", "SCHEDULE_UNKNOWN_ERROR", "SMS_CONTENT_TEMPLATE_NOT_FOUND", "RECURRING_SCHEDULE_NEXT_OCCURRENCE_FAILURE", "RECURRING_SCHEDULE_ENDED", "RECURRING_SCHEDULE_MISSED_OCCURRENCES", "VERSION_CONFLICT"] | str
    message: str
    message_with_params: str
    message_params: dict[str, _Any]
    documentation_uri: str
    resource_ur_is: list[str]
    resourceURIs: list[str]

class ExportUri(_Model):
    uri: str
    export_timestamp: str

class FileSpecificationTemplate(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    description: str
    format: _Literal["FixedLength", "Delimited"] | str
    number_of_heading_lines_skipped: int
    number_of_trailing_lines_skipped: int
    header: bool
    delimiter: _Literal["Comma", "Pipe", "Colon", "Tab", "Semicolon", "Custom"] | str
    delimiter_value: str
    column_information: list[Column]
    preprocessing_rules: list[PreprocessingRule]
    self_uri: str

class FileSpecificationTemplateEntityListing(_Model):
    entities: list[FileSpecificationTemplate]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class FilterPreviewResponse(_Model):
    filtered_contacts: int
    total_contacts: int
    preview: list[DialerContact]

class FromEmailAddress(_Model):
    domain: DomainEntityRef
    friendly_name: str
    local_part: str

class ImportStatus(_Model):
    state: _Literal["IN_PROGRESS", "FAILED"] | str
    total_records: int
    completed_records: int
    percent_complete: int
    failure_reason: str
    target_contact_list_ids: list[str]
    list_name_prefix: str

class ImportTemplate(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    contact_list_template: DomainEntityRef
    contact_list_filter: DomainEntityRef
    use_splitting_criteria: bool
    splitting_information: SplittingInformation
    list_name_format: _Literal["ListNamePrefix", "ListNamePrefixMonthDayYear", "ListNamePrefixMonthDayYearHourMinuteSecond", "ListNamePrefixPart", "ListNamePrefixMonthDayYearPart", "ListNamePrefixMonthDayYearHourMinuteSecondPart", "Custom"] | str
    custom_list_name_format_value: str
    import_status: ImportStatus
    self_uri: str

class ImportTemplateEntityListing(_Model):
    entities: list[ImportTemplate]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class LastAttemptByColumnConditionSettings(_Model):
    email_column_name: str
    sms_column_name: str
    whats_app_column_name: str
    operator: _Literal["Before", "After"] | str
    value: str

class LastAttemptOverallConditionSettings(_Model):
    media_types: list[str]
    operator: _Literal["Before", "After"] | str
    value: str

class LastResultByColumnConditionSettings(_Model):
    email_column_name: str
    email_wrapup_codes: list[str]
    sms_column_name: str
    sms_wrapup_codes: list[str]
    whats_app_column_name: str
    whats_app_wrapup_codes: list[str]

class LastResultOverallConditionSettings(_Model):
    email_wrapup_codes: list[str]
    sms_wrapup_codes: list[str]
    whats_app_wrapup_codes: list[str]

class MarkContactUncontactableActionSettings(_Model):
    media_types: list[str]

class MessageEvaluation(_Model):
    contact_column: str
    contact_address: str
    message_type: _Literal["Sms", "Email", "WhatsApp"] | str
    wrapup_code_id: str
    timestamp: str

class MessagingCampaign(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    division: DomainEntityRef
    campaign_status: _Literal["on", "stopping", "off", "complete", "invalid", "forced_off", "forced_stopping"] | str
    callable_time_set: DomainEntityRef
    contact_list: DomainEntityRef
    dnc_lists: list[DomainEntityRef]
    always_running: bool
    contact_sorts: list[ContactSort]
    messages_per_minute: int
    rule_sets: list[DomainEntityRef]
    contact_list_filters: list[DomainEntityRef]
    errors: list[RestErrorDetail]
    dynamic_contact_queueing_settings: DynamicContactQueueingSettings
    email_config: EmailConfig
    sms_config: SmsConfig
    whats_app_config: WhatsAppConfig
    self_uri: str

class MessagingCampaignDiagnostics(_Model):
    time_zone_rescheduled_contacts_count: int
    filtered_out_contacts_count: int

class MessagingCampaignDivisionView(_Model):
    id: str
    name: str
    division: Division
    self_uri: str

class MessagingCampaignDivisionViewEntityListing(_Model):
    entities: list[MessagingCampaignDivisionView]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class MessagingCampaignEntityListing(_Model):
    entities: list[MessagingCampaign]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class MessagingCampaignSchedule(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    intervals: list[ScheduleInterval]
    recurrences: list[Reoccurrence]
    time_zone: str
    messaging_campaign: DivisionedDomainEntityRef
    self_uri: str

class MessagingCampaignScheduleEntityListing(_Model):
    entities: list[MessagingCampaignSchedule]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class NextOccurrenceDetails(_Model):
    start_occurrence_details: OccurrenceDetails
    end_occurrence_details: OccurrenceDetails

class OccurrenceDetails(_Model):
    date_of_next_occurrence: str
    number_of_occurrences: int

class OutboundSettings(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    max_calls_per_agent: int
    max_calls_per_agent_decimal: float
    max_configurable_calls_per_agent: int
    max_line_utilization: float
    abandon_seconds: float
    compliance_abandon_rate_denominator: _Literal["ALL_CALLS", "CALLS_THAT_REACHED_QUEUE"] | str
    automatic_time_zone_mapping: AutomaticTimeZoneMappingSettings
    reschedule_time_zone_skipped_contacts: bool
    contact_list_default_retention_type: _Literal["Never", "Today", "RetentionDays"] | str
    contact_list_default_retention_days: int
    time_zone: str
    self_uri: str

class PagedSkillCombinationListing(_Model):
    entities: list[SkillCombinationInfo]
    page_size: int
    page_number: int
    total: int
    page_count: int

class ParticipantBasic(_Model):
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
    calls: list[CallBasic]
    callbacks: list[CallbackBasic]
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

class Pattern(_Model):
    type: _Literal["Daily", "Weekly"] | str
    interval: int
    days_of_week: list[str]

class PhoneNumberStatus(_Model):
    callable: bool

class PreprocessingRule(_Model):
    find: str
    replace_with: str
    global_: bool
    ignore_case: bool

class QueueUtilizationDiagnostic(_Model):
    queue: DomainEntityRef
    users_in_queue: int
    active_users_in_queue: int
    users_on_queue: int
    users_not_utilized: int
    users_on_queue_with_station: int
    users_on_a_campaign_call: int
    users_on_different_edge_group: int
    users_on_a_non_campaign_call: int

class Range(_Model):
    type: _Literal["NoEnd", "EndDate", "Numbered"] | str
    end: str
    number_of_occurrences: int

class Reaction(_Model):
    data: str
    name: str
    reaction_type: _Literal["hangup", "transfer", "transfer_flow", "play_file"] | str

class RecallEntry(_Model):
    nbr_attempts: int
    minutes_between_attempts: int

class Reoccurrence(_Model):
    id: str
    start: str
    end: str
    time_zone: str
    pattern: Pattern
    range: Range
    alterations: list[Alteration]
    next_occurrence_details: NextOccurrenceDetails

class ReplyToEmailAddress(_Model):
    domain: DomainEntityRef
    route: DomainEntityRef

class ResponseSet(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    responses: dict[str, Reaction]
    beep_detection_enabled: bool
    amd_speech_distinguish_enabled: bool
    live_speaker_detection_mode: _Literal["Disabled", "Low", "Medium", "High"] | str
    self_uri: str

class ResponseSetEntityListing(_Model):
    entities: list[ResponseSet]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class RuleSet(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    contact_list: DomainEntityRef
    queue: DomainEntityRef
    rules: list[DialerRule]
    self_uri: str

class RuleSetDiagnostic(_Model):
    rule_set: DomainEntityRef
    warnings: list[str]

class RuleSetEntityListing(_Model):
    entities: list[RuleSet]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ScheduleInterval(_Model):
    start: str
    end: str

class SequenceSchedule(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    intervals: list[ScheduleInterval]
    recurrences: list[Reoccurrence]
    time_zone: str
    sequence: DomainEntityRef
    self_uri: str

class SetContentTemplateActionSettings(_Model):
    sms_content_template_id: str
    email_content_template_id: str
    whats_app_content_template_id: str

class SetSmsPhoneNumberActionSettings(_Model):
    sender_sms_phone_number: str

class SetWhatsAppIntegrationActionSettings(_Model):
    whats_app_integration_id: str

class SkillCombinationInfo(_Model):
    skill_combination: list[str]
    total_count: int
    remaining_count: int

class SmsConfig(_Model):
    message_column: str
    phone_column: str
    sender_sms_phone_number: SmsPhoneNumberRef
    content_template: DomainEntityRef

class SmsPhoneNumberRef(_Model):
    phone_number: str
    self_uri: str

class SplittingInformation(_Model):
    criteria: _Literal["Percentage", "Quantity", "Column", "Custom"] | str
    criteria_value: str
    create_remainder_contact_list: bool
    use_waterfall_rule: bool

class TimeAndDateSubCondition(_Model):
    type: _Literal["timeOfDay", "dayOfWeek", "dayOfMonth", "specificDate"] | str
    operator: _Literal["EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "BEFORE", "AFTER", "IN", "BETWEEN"] | str
    inverted: bool
    include_year: bool
    threshold_value: str
    range: TimeAndDateSubConditionRange

class TimeAndDateSubConditionRange(_Model):
    min: str
    max: str
    in_set: list[str]

class TimeZoneMappingPreview(_Model):
    contact_list: DomainEntityRef
    contacts_per_time_zone: dict[str, int]
    contacts_mapped_using_zip_code: dict[str, int]
    contacts_mapped_to_a_single_zone: int
    contacts_mapped_to_a_single_zone_using_zip_code: int
    contacts_mapped_to_multiple_zones: int
    contacts_mapped_to_multiple_zones_using_zip_code: int
    contacts_in_default_window: int
    contact_list_size: int

class UpdateContactColumnActionSettings(_Model):
    properties: dict[str, str]
    update_option: _Literal["Set", "Increment", "Decrement", "CurrentTime"] | str

class WhatsAppCampaignSchedule(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    intervals: list[ScheduleInterval]
    recurrences: list[Reoccurrence]
    time_zone: str
    whats_app_campaign: DivisionedDomainEntityRef
    self_uri: str

class WhatsAppCampaignScheduleEntityListing(_Model):
    entities: list[WhatsAppCampaignSchedule]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class WhatsAppColumn(_Model):
    column_name: str
    type: str
    contactable_time_column_name: str
    contactable_time_column: str

class WhatsAppConfig(_Model):
    whats_app_columns: list[str]
    whats_app_integration: AddressableEntityRef
    content_template: DomainEntityRef

class WrapUpCodeMapping(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    version: int
    default_set: list[str]
    mapping: dict[str, list[str]]
    self_uri: str

class WritableDialerContact(_Model):
    id: str
    contact_list_id: str
    data: dict[str, str]
    latest_sms_evaluations: dict[str, MessageEvaluation]
    latest_email_evaluations: dict[str, MessageEvaluation]
    latest_whats_app_evaluations: dict[str, MessageEvaluation]
    callable: bool
    phone_number_status: dict[str, PhoneNumberStatus]
    contactable_status: dict[str, ContactableStatus]
    date_created: str
    retention_type: _Literal["Never", "Today", "RetentionDays", "DateExpiration"] | str
    retention_days: int
    date_expiration: str
