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
from ._shared import AcwSettings, AddressableEntityRef, AgentDirectRoutingBackupSettings, AgentMaxUtilizationResponse, AgentOwnedRouting, AssistantQueue, Bullseye, CannedResponseLibraries, ConditionalGroupActivation, ConditionalGroupRouting, DirectRouting, Division, DomainEntityRef, EmailAddress, ErrorBody, Flow, InboundRoute, LabelUtilizationRequest, LabelUtilizationResponse, Language, LanguageEntityListing, MediaUtilization, MemberGroup, Queue, QueueEmailAddress, QueueMediaSettings, QueueMessagingAddresses, QueueObservationQuery, QueueObservationQueryResponse, RoutingActivityData, RoutingActivityQuery, RoutingActivityResponse, RoutingRule, RoutingSkill, RoutingStatus, ScoredAgent, Script, SkillGroup, SkillGroupCondition, SupportedContentReference, User, UserLanguageEntityListing, UserQueue, UserQueueEntityListing, UserReferenceWithName, UserRoutingLanguage, UserRoutingLanguagePost, UserRoutingSkill, UserRoutingSkillPost, UserSkillEntityListing, UserSkillGroupEntityListing, UtilizationRequest, WrapupCode, WritableDivision, WritableEntity, WritableStarrableDivision

class _RespondingRoutingApi(_RespondingGroup):
    def delete_routing_assessment(self, assessment_id: str) -> _Response: ...
    def delete_routing_directroutingbackup_settings_me(self) -> _Response: ...
    def delete_routing_email_domain(self, domain_id: str) -> _Response: ...
    def delete_routing_email_domain_route(self, domain_name: str, route_id: str) -> _Response: ...
    def delete_routing_email_outbound_domain(self, domain_id: str) -> _Response: ...
    def delete_routing_email_setting_email_setting_id(self, email_setting_id: str) -> _Response: ...
    def delete_routing_language(self, language_id: str) -> _Response: ...
    def delete_routing_predictor(self, predictor_id: str) -> _Response: ...
    def delete_routing_predictors_keyperformanceindicator(self, kpi_id: str) -> _Response: ...
    def delete_routing_queue(self, queue_id: str, *, force_delete: bool | None = ...) -> _Response: ...
    def delete_routing_queue_member(self, queue_id: str, member_id: str) -> _Response: ...
    def delete_routing_queue_user(self, queue_id: str, member_id: str) -> _Response: ...
    def delete_routing_queue_wrapupcode(self, queue_id: str, code_id: str) -> _Response: ...
    def delete_routing_settings(self) -> _Response: ...
    def delete_routing_skill(self, skill_id: str) -> _Response: ...
    def delete_routing_skillexpression(self, expression_id: str) -> _Response: ...
    def delete_routing_skillexpressions(self, *, id: _Sequence[str] | None = ...) -> _Response: ...
    def delete_routing_skillgroup(self, skill_group_id: str) -> _Response: ...
    def delete_routing_sms_address(self, address_id: str) -> _Response: ...
    def delete_routing_sms_phonenumber(self, phone_number_id: str) -> _Response: ...
    def delete_routing_user_directroutingbackup_settings(self, user_id: str) -> _Response: ...
    def delete_routing_user_utilization(self, user_id: str) -> _Response: ...
    def delete_routing_utilization(self) -> _Response: ...
    def delete_routing_utilization_label(self, label_id: str, *, force_delete: bool | None = ...) -> _Response: ...
    def delete_routing_wrapupcode(self, code_id: str) -> _Response: ...
    def delete_user_routinglanguage(self, user_id: str, language_id: str) -> _Response: ...
    def delete_user_routingskill(self, user_id: str, skill_id: str) -> _Response: ...
    def get_routing_assessment(self, assessment_id: str) -> _Response: ...
    def get_routing_assessments(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., queue_id: _Sequence[str] | None = ...) -> _Response: ...
    def get_routing_assessments_iter(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., queue_id: _Sequence[str] | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BenefitAssessment, _Response]: ...
    def get_routing_assessments_job(self, job_id: str) -> _Response: ...
    def get_routing_assessments_jobs(self, *, division_id: _Sequence[str] | None = ...) -> _Response: ...
    def get_routing_availablemediatypes(self) -> _Response: ...
    def get_routing_directroutingbackup_settings_me(self) -> _Response: ...
    def get_routing_email_domain(self, domain_id: str, *, expand: _Literal["settings"] | str | None = ...) -> _Response: ...
    def get_routing_email_domain_dkim(self, domain_id: str) -> _Response: ...
    def get_routing_email_domain_mailfrom(self, domain_id: str) -> _Response: ...
    def get_routing_email_domain_route(self, domain_name: str, route_id: str, *, expand: _Sequence[_Literal["identityresolution"] | str] | None = ...) -> _Response: ...
    def get_routing_email_domain_route_identityresolution(self, domain_name: str, route_id: str) -> _Response: ...
    def get_routing_email_domain_routes(self, domain_name: str, *, page_size: int | None = ..., page_number: int | None = ..., pattern: str | None = ..., expand: _Sequence[_Literal["identityresolution"] | str] | None = ...) -> _Response: ...
    def get_routing_email_domain_routes_iter(self, domain_name: str, *, page_size: int | None = ..., page_number: int | None = ..., pattern: str | None = ..., expand: _Sequence[_Literal["identityresolution"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InboundRoute, _Response]: ...
    def get_routing_email_domains(self, *, page_size: int | None = ..., page_number: int | None = ..., exclude_status: bool | None = ..., filter: str | None = ..., expand: _Literal["settings"] | str | None = ...) -> _Response: ...
    def get_routing_email_domains_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., exclude_status: bool | None = ..., filter: str | None = ..., expand: _Literal["settings"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InboundDomain, _Response]: ...
    def get_routing_email_domain_verification(self, domain_id: str) -> _Response: ...
    def get_routing_email_outbound_domain(self, domain_id: str, *, expand: _Literal["settings"] | str | None = ...) -> _Response: ...
    def get_routing_email_outbound_domain_activation(self, domain_id: str) -> _Response: ...
    def get_routing_email_outbound_domains(self, *, page_size: int | None = ..., page_number: int | None = ..., filter: str | None = ..., expand: _Literal["settings"] | str | None = ...) -> _Response: ...
    def get_routing_email_outbound_domains_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., filter: str | None = ..., expand: _Literal["settings"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OutboundDomain, _Response]: ...
    def get_routing_email_setting(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_routing_email_setting_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EmailSetting, _Response]: ...
    def get_routing_email_setting_email_setting_id(self, email_setting_id: str) -> _Response: ...
    def get_routing_email_setup(self) -> _Response: ...
    def get_routing_language(self, language_id: str) -> _Response: ...
    def get_routing_languages(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ...) -> _Response: ...
    def get_routing_languages_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Language, _Response]: ...
    def get_routing_message_recipient(self, recipient_id: str) -> _Response: ...
    def get_routing_message_recipients(self, *, messenger_type: _Literal["sms", "facebook", "twitter", "whatsapp", "open", "instagram", "apple"] | str | None = ..., name: str | None = ..., page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_routing_message_recipients_iter(self, *, messenger_type: _Literal["sms", "facebook", "twitter", "whatsapp", "open", "instagram", "apple"] | str | None = ..., name: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Recipient, _Response]: ...
    def get_routing_predictor(self, predictor_id: str) -> _Response: ...
    def get_routing_predictor_model_features(self, predictor_id: str, model_id: str) -> _Response: ...
    def get_routing_predictor_models(self, predictor_id: str) -> _Response: ...
    def get_routing_predictors(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., queue_id: _Sequence[str] | None = ..., kpi_id: str | None = ..., state: _Literal["Created", "Error", "Active"] | str | None = ...) -> _Response: ...
    def get_routing_predictors_iter(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., queue_id: _Sequence[str] | None = ..., kpi_id: str | None = ..., state: _Literal["Created", "Error", "Active"] | str | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Predictor, _Response]: ...
    def get_routing_predictors_keyperformanceindicator(self, kpi_id: str, *, expand: _Sequence[_Literal["queues"] | str] | None = ...) -> _Response: ...
    def get_routing_predictors_keyperformanceindicators(self, *, kpi_group: _Literal["Standard", "Custom"] | str | None = ..., expand: _Sequence[_Literal["queues"] | str] | None = ...) -> _Response: ...
    def get_routing_predictors_keyperformanceindicatortypes(self) -> _Response: ...
    def get_routing_queue(self, queue_id: str, *, expand: _Sequence[_Literal["identityresolution"] | str] | None = ...) -> _Response: ...
    def get_routing_queue_assistant(self, queue_id: str, *, expand: _Sequence[_Literal["assistant", "copilot"] | str] | None = ..., language_variation: str | None = ..., fallback_to_primary_assistant: bool | None = ...) -> _Response: ...
    def get_routing_queue_comparisonperiod(self, queue_id: str, comparison_period_id: str) -> _Response: ...
    def get_routing_queue_comparisonperiods(self, queue_id: str) -> _Response: ...
    def get_routing_queue_estimatedwaittime(self, queue_id: str, *, conversation_id: str | None = ...) -> _Response: ...
    def get_routing_queue_identityresolution(self, queue_id: str) -> _Response: ...
    def get_routing_queue_mediatype_estimatedwaittime(self, queue_id: str, media_type: str, *, label_id: str | None = ...) -> _Response: ...
    def get_routing_queue_members(self, queue_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., name: str | None = ..., profile_skills: _Sequence[str] | None = ..., skills: _Sequence[str] | None = ..., languages: _Sequence[str] | None = ..., routing_status: _Sequence[str] | None = ..., presence: _Sequence[str] | None = ..., member_by: _Literal["user", "group"] | str | None = ..., joined: bool | None = ...) -> _Response: ...
    def get_routing_queue_members_iter(self, queue_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., name: str | None = ..., profile_skills: _Sequence[str] | None = ..., skills: _Sequence[str] | None = ..., languages: _Sequence[str] | None = ..., routing_status: _Sequence[str] | None = ..., presence: _Sequence[str] | None = ..., member_by: _Literal["user", "group"] | str | None = ..., joined: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[QueueMember, _Response]: ...
    def get_routing_queues(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., peer_id: _Sequence[str] | None = ..., canned_response_library_id: str | None = ..., has_peer: bool | None = ..., expand: _Sequence[_Literal["identityresolution"] | str] | None = ...) -> _Response: ...
    def get_routing_queues_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., peer_id: _Sequence[str] | None = ..., canned_response_library_id: str | None = ..., has_peer: bool | None = ..., expand: _Sequence[_Literal["identityresolution"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Queue, _Response]: ...
    def get_routing_queues_divisionviews(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["name", "id", "divisionId"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ...) -> _Response: ...
    def get_routing_queues_divisionviews_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["name", "id", "divisionId"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Queue, _Response]: ...
    def get_routing_queues_divisionviews_all(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ...) -> _Response: ...
    def get_routing_queues_divisionviews_all_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Queue, _Response]: ...
    def get_routing_queues_me(self, *, page_number: int | None = ..., page_size: int | None = ..., joined: bool | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ...) -> _Response: ...
    def get_routing_queues_me_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., joined: bool | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserQueue, _Response]: ...
    def get_routing_queue_users(self, queue_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., joined: bool | None = ..., name: str | None = ..., profile_skills: _Sequence[str] | None = ..., skills: _Sequence[str] | None = ..., languages: _Sequence[str] | None = ..., routing_status: _Sequence[str] | None = ..., presence: _Sequence[str] | None = ...) -> _Response: ...
    def get_routing_queue_users_iter(self, queue_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., joined: bool | None = ..., name: str | None = ..., profile_skills: _Sequence[str] | None = ..., skills: _Sequence[str] | None = ..., languages: _Sequence[str] | None = ..., routing_status: _Sequence[str] | None = ..., presence: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[QueueMember, _Response]: ...
    def get_routing_queue_wrapupcodes(self, queue_id: str, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ...) -> _Response: ...
    def get_routing_queue_wrapupcodes_iter(self, queue_id: str, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WrapupCode, _Response]: ...
    def get_routing_settings(self) -> _Response: ...
    def get_routing_settings_contactcenter(self) -> _Response: ...
    def get_routing_settings_transcription(self) -> _Response: ...
    def get_routing_skill(self, skill_id: str) -> _Response: ...
    def get_routing_skillexpression(self, expression_id: str, *, include_archived: bool | None = ..., format: _Literal["Raw", "Normalized"] | str | None = ...) -> _Response: ...
    def get_routing_skillexpressions(self, *, format: _Literal["Raw", "Normalized"] | str | None = ..., include_archived: bool | None = ..., id: _Sequence[str] | None = ...) -> _Response: ...
    def get_routing_skillexpressions_queue_queue_id(self, queue_id: str, *, format: _Literal["Raw", "Normalized"] | str | None = ..., include_archived: bool | None = ...) -> _Response: ...
    def get_routing_skillgroup(self, skill_group_id: str) -> _Response: ...
    def get_routing_skillgroup_members(self, skill_group_id: str, *, page_size: int | None = ..., after: str | None = ..., before: str | None = ..., expand: _Literal["entities"] | str | None = ...) -> _Response: ...
    def get_routing_skillgroup_members_iter(self, skill_group_id: str, *, page_size: int | None = ..., after: str | None = ..., before: str | None = ..., expand: _Literal["entities"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserReferenceWithName, _Response]: ...
    def get_routing_skillgroup_members_divisions(self, skill_group_id: str, *, expand: _Literal["entities"] | str | None = ...) -> _Response: ...
    def get_routing_skillgroups(self, *, page_size: int | None = ..., name: str | None = ..., after: str | None = ..., before: str | None = ...) -> _Response: ...
    def get_routing_skillgroups_iter(self, *, page_size: int | None = ..., name: str | None = ..., after: str | None = ..., before: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SkillGroupDefinition, _Response]: ...
    def get_routing_skills(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., id: _Sequence[str] | None = ...) -> _Response: ...
    def get_routing_skills_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RoutingSkill, _Response]: ...
    def get_routing_sms_address(self, address_id: str) -> _Response: ...
    def get_routing_sms_addresses(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_routing_sms_addresses_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SmsAddress, _Response]: ...
    def get_routing_sms_availablephonenumbers(self, country_code: str, phone_number_type: _Literal["local", "mobile", "tollfree"] | str, *, region: str | None = ..., city: str | None = ..., area_code: str | None = ..., pattern: str | None = ..., address_requirement: _Literal["none", "any", "local", "foreign"] | str | None = ...) -> _Response: ...
    def get_routing_sms_identityresolution_phonenumber(self, address_id: str) -> _Response: ...
    def get_routing_sms_phonenumber(self, phone_number_id: str, *, expand: _Literal["compliance", "supportedContent"] | str | None = ...) -> _Response: ...
    def get_routing_sms_phonenumbers(self, *, phone_number: str | None = ..., phone_number_type: _Sequence[_Literal["local", "mobile", "tollfree", "shortcode", "alphanumeric"] | str] | None = ..., phone_number_status: _Sequence[_Literal["active", "invalid", "initiated", "porting", "pending", "pending-cancellation"] | str] | None = ..., country_code: _Sequence[str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["phoneNumber", "countryCode", "country", "dateCreated", "dateModified", "phoneNumberStatus", "phoneNumberType", "purchaseDate", "supportsMms", "supportsSms", "supportsVoice"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., language: str | None = ..., integration_id: str | None = ..., supported_content_id: str | None = ..., expand: _Sequence[_Literal["identityresolution", "supportedContent"] | str] | None = ...) -> _Response: ...
    def get_routing_sms_phonenumbers_iter(self, *, phone_number: str | None = ..., phone_number_type: _Sequence[_Literal["local", "mobile", "tollfree", "shortcode", "alphanumeric"] | str] | None = ..., phone_number_status: _Sequence[_Literal["active", "invalid", "initiated", "porting", "pending", "pending-cancellation"] | str] | None = ..., country_code: _Sequence[str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["phoneNumber", "countryCode", "country", "dateCreated", "dateModified", "phoneNumberStatus", "phoneNumberType", "purchaseDate", "supportsMms", "supportsSms", "supportsVoice"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., language: str | None = ..., integration_id: str | None = ..., supported_content_id: str | None = ..., expand: _Sequence[_Literal["identityresolution", "supportedContent"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SmsPhoneNumber, _Response]: ...
    def get_routing_user_directroutingbackup_settings(self, user_id: str) -> _Response: ...
    def get_routing_user_utilization(self, user_id: str) -> _Response: ...
    def get_routing_utilization(self) -> _Response: ...
    def get_routing_utilization_label(self, label_id: str) -> _Response: ...
    def get_routing_utilization_label_agents(self, label_id: str) -> _Response: ...
    def get_routing_utilization_labels(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ...) -> _Response: ...
    def get_routing_utilization_labels_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UtilizationLabel, _Response]: ...
    def get_routing_wrapupcode(self, code_id: str) -> _Response: ...
    def get_routing_wrapupcodes(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["name", "id"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ...) -> _Response: ...
    def get_routing_wrapupcodes_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["name", "id"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WrapupCode, _Response]: ...
    def get_routing_wrapupcodes_divisionview(self, code_id: str) -> _Response: ...
    def get_routing_wrapupcodes_divisionviews(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., include_state: _Literal["Active", "Deleted", "ActiveAndDeleted"] | str | None = ...) -> _Response: ...
    def get_routing_wrapupcodes_divisionviews_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., include_state: _Literal["Active", "Deleted", "ActiveAndDeleted"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WrapupCode, _Response]: ...
    def get_user_queues(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., joined: bool | None = ..., division_id: _Sequence[str] | None = ...) -> _Response: ...
    def get_user_queues_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., joined: bool | None = ..., division_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserQueue, _Response]: ...
    def get_user_routinglanguages(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_user_routinglanguages_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserRoutingLanguage, _Response]: ...
    def get_user_routingskills(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_user_routingskills_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserRoutingSkill, _Response]: ...
    def get_user_skillgroups(self, user_id: str, *, page_size: int | None = ..., after: str | None = ..., before: str | None = ...) -> _Response: ...
    def get_user_skillgroups_iter(self, user_id: str, *, page_size: int | None = ..., after: str | None = ..., before: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SkillGroup, _Response]: ...
    def patch_routing_conversation(self, conversation_id: str, body: RoutingConversationAttributesRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_routing_email_domain(self, domain_id: str, body: InboundDomainPatchRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_routing_email_domain_validate(self, domain_id: str, body: InboundDomainPatchRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_routing_email_outbound_domain(self, domain_id: str, body: OutboundDomainPatchRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_routing_email_setting_email_setting_id(self, email_setting_id: str, body: EmailSetting | _Mapping[str, _Any]) -> _Response: ...
    def patch_routing_predictor(self, predictor_id: str, *, body: PatchPredictorRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_routing_predictors_keyperformanceindicator(self, kpi_id: str, *, body: UpdateKpiRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_routing_queue_member(self, queue_id: str, member_id: str, body: QueueMember | _Mapping[str, _Any]) -> _Response: ...
    def patch_routing_queue_members(self, queue_id: str, body: _Sequence[QueueMember | _Mapping[str, _Any]]) -> _Response: ...
    def patch_routing_queue_user(self, queue_id: str, member_id: str, body: QueueMember | _Mapping[str, _Any]) -> _Response: ...
    def patch_routing_queue_users(self, queue_id: str, body: _Sequence[QueueMember | _Mapping[str, _Any]]) -> _Response: ...
    def patch_routing_settings_contactcenter(self, body: ContactCenterSettings | _Mapping[str, _Any]) -> _Response: ...
    def patch_routing_settings_transcription(self, body: TranscriptionSettings | _Mapping[str, _Any]) -> _Response: ...
    def patch_routing_skill(self, skill_id: str, body: UpdateSkillDivisionRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_routing_skillgroup(self, skill_group_id: str, body: SkillGroup | _Mapping[str, _Any]) -> _Response: ...
    def patch_routing_sms_phonenumber(self, phone_number_id: str, body: SmsPhoneNumberPatchRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_user_queue(self, queue_id: str, user_id: str, body: UserQueue | _Mapping[str, _Any]) -> _Response: ...
    def patch_user_queues(self, user_id: str, body: _Sequence[UserQueue | _Mapping[str, _Any]], *, division_id: _Sequence[str] | None = ...) -> _Response: ...
    def patch_user_routinglanguage(self, user_id: str, language_id: str, body: UserRoutingLanguage | _Mapping[str, _Any]) -> _Response: ...
    def patch_user_routinglanguages_bulk(self, user_id: str, body: _Sequence[UserRoutingLanguagePost | _Mapping[str, _Any]]) -> _Response: ...
    def patch_user_routingskills_bulk(self, user_id: str, body: _Sequence[UserRoutingSkillPost | _Mapping[str, _Any]]) -> _Response: ...
    def post_analytics_queues_observations_query(self, body: QueueObservationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_routing_activity_query(self, body: RoutingActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def post_analytics_routing_activity_query_iter(self, body: RoutingActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RoutingActivityData, _Response]: ...
    def post_routing_assessments(self, *, body: CreateBenefitAssessmentRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_routing_assessments_jobs(self, *, body: CreateBenefitAssessmentJobRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_routing_email_domain_dkim(self, domain_id: str) -> _Response: ...
    def post_routing_email_domain_mailfrom(self, domain_id: str, body: MailFromResult | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_email_domain_routes(self, domain_name: str, body: InboundRoute | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_email_domains(self, body: InboundDomainCreateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_email_domain_testconnection(self, domain_id: str, *, body: TestMessage | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_routing_email_domain_verification(self, domain_id: str) -> _Response: ...
    def post_routing_email_outbound_domains(self, body: OutboundDomainCreateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_email_outbound_domains_simulated(self, body: OutboundDomainCreateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_email_outbound_domain_testconnection(self, domain_id: str, *, body: TestMessage | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_routing_email_setting(self, body: EmailSetting | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_languages(self, body: Language | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_predictors(self, *, body: CreatePredictorRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_routing_predictors_keyperformanceindicators(self, body: CreateKpiRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_queue_members(self, queue_id: str, body: _Sequence[WritableEntity | _Mapping[str, _Any]], *, delete: bool | None = ...) -> _Response: ...
    def post_routing_queues(self, body: CreateQueueRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_queue_users(self, queue_id: str, body: _Sequence[WritableEntity | _Mapping[str, _Any]], *, delete: bool | None = ...) -> _Response: ...
    def post_routing_queue_wrapupcodes(self, queue_id: str, body: _Sequence[WrapUpCodeReference | _Mapping[str, _Any]]) -> _Response: ...
    def post_routing_skillexpressions_validate(self, body: SkillExpressionData | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_skillgroup_members_divisions(self, skill_group_id: str, *, body: SkillGroupMemberDivisions | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_routing_skillgroups(self, body: SkillGroupWithMemberDivisions | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_skills(self, body: CreateRoutingSkill | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_sms_addresses(self, body: SmsAddressProvision | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_sms_phonenumbers(self, body: SmsPhoneNumberProvision | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_sms_phonenumbers_alphanumeric(self, body: SmsAlphanumericProvision | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_sms_phonenumbers_import(self, body: SmsPhoneNumberImport | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_utilization_labels(self, body: CreateUtilizationLabelRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_routing_wrapupcodes(self, body: WrapupCodeRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_user_routinglanguages(self, user_id: str, body: UserRoutingLanguagePost | _Mapping[str, _Any]) -> _Response: ...
    def post_user_routingskills(self, user_id: str, body: UserRoutingSkillPost | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_directroutingbackup_settings_me(self, body: AgentDirectRoutingBackupSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_email_domain_route(self, domain_name: str, route_id: str, body: InboundRoute | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_email_domain_route_identityresolution(self, domain_name: str, route_id: str, body: RouteIdentityResolutionConfig | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_email_outbound_domain_activation(self, domain_id: str) -> _Response: ...
    def put_routing_message_recipient(self, recipient_id: str, body: RecipientRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_queue(self, queue_id: str, body: QueueRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_queue_identityresolution(self, queue_id: str, body: IdentityResolutionQueueConfig | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_settings(self, body: RoutingSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_settings_transcription(self, body: TranscriptionSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_sms_identityresolution_phonenumber(self, address_id: str, body: SmsIdentityResolutionConfig | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_user_directroutingbackup_settings(self, user_id: str, body: AgentDirectRoutingBackupSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_user_utilization(self, user_id: str, body: UtilizationRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_utilization(self, body: UtilizationRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_utilization_label(self, label_id: str, body: UpdateUtilizationLabelRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_routing_wrapupcode(self, code_id: str, body: WrapupCodeRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_user_routingskill(self, user_id: str, skill_id: str, body: UserRoutingSkill | _Mapping[str, _Any]) -> _Response: ...
    def put_user_routingskills_bulk(self, user_id: str, body: _Sequence[UserRoutingSkillPost | _Mapping[str, _Any]]) -> _Response: ...

class RoutingApi(_PureCloudGroup):
    def with_response(self) -> _RespondingRoutingApi: ...
    def delete_routing_assessment(self, assessment_id: str) -> None:
        """DELETE /api/v2/routing/assessments/{assessmentId}"""
    def delete_routing_directroutingbackup_settings_me(self) -> None:
        """DELETE /api/v2/routing/directroutingbackup/settings/me"""
    def delete_routing_email_domain(self, domain_id: str) -> None:
        """DELETE /api/v2/routing/email/domains/{domainId}"""
    def delete_routing_email_domain_route(self, domain_name: str, route_id: str) -> None:
        """DELETE /api/v2/routing/email/domains/{domainName}/routes/{routeId}"""
    def delete_routing_email_outbound_domain(self, domain_id: str) -> None:
        """DELETE /api/v2/routing/email/outbound/domains/{domainId}"""
    def delete_routing_email_setting_email_setting_id(self, email_setting_id: str) -> None:
        """DELETE /api/v2/routing/email/setting/{emailSettingId}"""
    def delete_routing_language(self, language_id: str) -> None:
        """DELETE /api/v2/routing/languages/{languageId}"""
    def delete_routing_predictor(self, predictor_id: str) -> None:
        """DELETE /api/v2/routing/predictors/{predictorId}"""
    def delete_routing_predictors_keyperformanceindicator(self, kpi_id: str) -> None:
        """DELETE /api/v2/routing/predictors/keyperformanceindicators/{kpiId}"""
    def delete_routing_queue(self, queue_id: str, *, force_delete: bool | None = ...) -> None:
        """DELETE /api/v2/routing/queues/{queueId}"""
    def delete_routing_queue_member(self, queue_id: str, member_id: str) -> None:
        """DELETE /api/v2/routing/queues/{queueId}/members/{memberId}"""
    def delete_routing_queue_user(self, queue_id: str, member_id: str) -> None:
        """DELETE /api/v2/routing/queues/{queueId}/users/{memberId} (deprecated)"""
    def delete_routing_queue_wrapupcode(self, queue_id: str, code_id: str) -> None:
        """DELETE /api/v2/routing/queues/{queueId}/wrapupcodes/{codeId}"""
    def delete_routing_settings(self) -> None:
        """DELETE /api/v2/routing/settings"""
    def delete_routing_skill(self, skill_id: str) -> None:
        """DELETE /api/v2/routing/skills/{skillId}"""
    def delete_routing_skillexpression(self, expression_id: str) -> None:
        """DELETE /api/v2/routing/skillexpressions/{expressionId}"""
    def delete_routing_skillexpressions(self, *, id: _Sequence[str] | None = ...) -> None:
        """DELETE /api/v2/routing/skillexpressions"""
    def delete_routing_skillgroup(self, skill_group_id: str) -> None:
        """DELETE /api/v2/routing/skillgroups/{skillGroupId}"""
    def delete_routing_sms_address(self, address_id: str) -> None:
        """DELETE /api/v2/routing/sms/addresses/{addressId}"""
    def delete_routing_sms_phonenumber(self, phone_number_id: str) -> None:
        """DELETE /api/v2/routing/sms/phonenumbers/{phoneNumberId}"""
    def delete_routing_user_directroutingbackup_settings(self, user_id: str) -> None:
        """DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings"""
    def delete_routing_user_utilization(self, user_id: str) -> None:
        """DELETE /api/v2/routing/users/{userId}/utilization"""
    def delete_routing_utilization(self) -> None:
        """DELETE /api/v2/routing/utilization"""
    def delete_routing_utilization_label(self, label_id: str, *, force_delete: bool | None = ...) -> None:
        """DELETE /api/v2/routing/utilization/labels/{labelId}"""
    def delete_routing_wrapupcode(self, code_id: str) -> None:
        """DELETE /api/v2/routing/wrapupcodes/{codeId}"""
    def delete_user_routinglanguage(self, user_id: str, language_id: str) -> None:
        """DELETE /api/v2/users/{userId}/routinglanguages/{languageId}"""
    def delete_user_routingskill(self, user_id: str, skill_id: str) -> None:
        """DELETE /api/v2/users/{userId}/routingskills/{skillId}"""
    def get_routing_assessment(self, assessment_id: str) -> BenefitAssessment:
        """GET /api/v2/routing/assessments/{assessmentId}"""
    def get_routing_assessments(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., queue_id: _Sequence[str] | None = ...) -> AssessmentListing:
        """GET /api/v2/routing/assessments"""
    def get_routing_assessments_iter(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., queue_id: _Sequence[str] | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BenefitAssessment, AssessmentListing]:
        """All items of GET /api/v2/routing/assessments"""
    def get_routing_assessments_job(self, job_id: str) -> BenefitAssessmentJob:
        """GET /api/v2/routing/assessments/jobs/{jobId}"""
    def get_routing_assessments_jobs(self, *, division_id: _Sequence[str] | None = ...) -> AssessmentJobListing:
        """GET /api/v2/routing/assessments/jobs"""
    def get_routing_availablemediatypes(self) -> AvailableMediaTypeEntityListing:
        """GET /api/v2/routing/availablemediatypes"""
    def get_routing_directroutingbackup_settings_me(self) -> AgentDirectRoutingBackupSettings:
        """GET /api/v2/routing/directroutingbackup/settings/me"""
    def get_routing_email_domain(self, domain_id: str, *, expand: _Literal["settings"] | str | None = ...) -> InboundDomain:
        """GET /api/v2/routing/email/domains/{domainId}"""
    def get_routing_email_domain_dkim(self, domain_id: str) -> VerificationResult:
        """GET /api/v2/routing/email/domains/{domainId}/dkim"""
    def get_routing_email_domain_mailfrom(self, domain_id: str) -> MailFromResult:
        """GET /api/v2/routing/email/domains/{domainId}/mailfrom"""
    def get_routing_email_domain_route(self, domain_name: str, route_id: str, *, expand: _Sequence[_Literal["identityresolution"] | str] | None = ...) -> InboundRoute:
        """GET /api/v2/routing/email/domains/{domainName}/routes/{routeId}"""
    def get_routing_email_domain_route_identityresolution(self, domain_name: str, route_id: str) -> RouteIdentityResolutionConfig:
        """GET /api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution"""
    def get_routing_email_domain_routes(self, domain_name: str, *, page_size: int | None = ..., page_number: int | None = ..., pattern: str | None = ..., expand: _Sequence[_Literal["identityresolution"] | str] | None = ...) -> InboundRouteEntityListing:
        """GET /api/v2/routing/email/domains/{domainName}/routes"""
    def get_routing_email_domain_routes_iter(self, domain_name: str, *, page_size: int | None = ..., page_number: int | None = ..., pattern: str | None = ..., expand: _Sequence[_Literal["identityresolution"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InboundRoute, InboundRouteEntityListing]:
        """All items of GET /api/v2/routing/email/domains/{domainName}/routes"""
    def get_routing_email_domains(self, *, page_size: int | None = ..., page_number: int | None = ..., exclude_status: bool | None = ..., filter: str | None = ..., expand: _Literal["settings"] | str | None = ...) -> InboundDomainEntityListing:
        """GET /api/v2/routing/email/domains"""
    def get_routing_email_domains_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., exclude_status: bool | None = ..., filter: str | None = ..., expand: _Literal["settings"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[InboundDomain, InboundDomainEntityListing]:
        """All items of GET /api/v2/routing/email/domains"""
    def get_routing_email_domain_verification(self, domain_id: str) -> VerificationResult:
        """GET /api/v2/routing/email/domains/{domainId}/verification"""
    def get_routing_email_outbound_domain(self, domain_id: str, *, expand: _Literal["settings"] | str | None = ...) -> OutboundDomain:
        """GET /api/v2/routing/email/outbound/domains/{domainId}"""
    def get_routing_email_outbound_domain_activation(self, domain_id: str) -> EmailOutboundDomainResult:
        """GET /api/v2/routing/email/outbound/domains/{domainId}/activation"""
    def get_routing_email_outbound_domains(self, *, page_size: int | None = ..., page_number: int | None = ..., filter: str | None = ..., expand: _Literal["settings"] | str | None = ...) -> OutboundDomainEntityListing:
        """GET /api/v2/routing/email/outbound/domains"""
    def get_routing_email_outbound_domains_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., filter: str | None = ..., expand: _Literal["settings"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OutboundDomain, OutboundDomainEntityListing]:
        """All items of GET /api/v2/routing/email/outbound/domains"""
    def get_routing_email_setting(self, *, page_size: int | None = ..., page_number: int | None = ...) -> EmailSettingEntityListing:
        """GET /api/v2/routing/email/setting"""
    def get_routing_email_setting_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EmailSetting, EmailSettingEntityListing]:
        """All items of GET /api/v2/routing/email/setting"""
    def get_routing_email_setting_email_setting_id(self, email_setting_id: str) -> EmailSetting:
        """GET /api/v2/routing/email/setting/{emailSettingId}"""
    def get_routing_email_setup(self) -> EmailSetup:
        """GET /api/v2/routing/email/setup"""
    def get_routing_language(self, language_id: str) -> Language:
        """GET /api/v2/routing/languages/{languageId}"""
    def get_routing_languages(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ...) -> LanguageEntityListing:
        """GET /api/v2/routing/languages"""
    def get_routing_languages_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Language, LanguageEntityListing]:
        """All items of GET /api/v2/routing/languages"""
    def get_routing_message_recipient(self, recipient_id: str) -> Recipient:
        """GET /api/v2/routing/message/recipients/{recipientId}"""
    def get_routing_message_recipients(self, *, messenger_type: _Literal["sms", "facebook", "twitter", "whatsapp", "open", "instagram", "apple"] | str | None = ..., name: str | None = ..., page_size: int | None = ..., page_number: int | None = ...) -> RecipientListing:
        """GET /api/v2/routing/message/recipients"""
    def get_routing_message_recipients_iter(self, *, messenger_type: _Literal["sms", "facebook", "twitter", "whatsapp", "open", "instagram", "apple"] | str | None = ..., name: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Recipient, RecipientListing]:
        """All items of GET /api/v2/routing/message/recipients"""
    def get_routing_predictor(self, predictor_id: str) -> Predictor:
        """GET /api/v2/routing/predictors/{predictorId}"""
    def get_routing_predictor_model_features(self, predictor_id: str, model_id: str) -> PredictorModelFeatureListing:
        """GET /api/v2/routing/predictors/{predictorId}/models/{modelId}/features"""
    def get_routing_predictor_models(self, predictor_id: str) -> PredictorModels:
        """GET /api/v2/routing/predictors/{predictorId}/models"""
    def get_routing_predictors(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., queue_id: _Sequence[str] | None = ..., kpi_id: str | None = ..., state: _Literal["Created", "Error", "Active"] | str | None = ...) -> PredictorListing:
        """GET /api/v2/routing/predictors"""
    def get_routing_predictors_iter(self, *, before: str | None = ..., after: str | None = ..., limit: str | None = ..., page_size: str | None = ..., queue_id: _Sequence[str] | None = ..., kpi_id: str | None = ..., state: _Literal["Created", "Error", "Active"] | str | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Predictor, PredictorListing]:
        """All items of GET /api/v2/routing/predictors"""
    def get_routing_predictors_keyperformanceindicator(self, kpi_id: str, *, expand: _Sequence[_Literal["queues"] | str] | None = ...) -> KeyPerformanceIndicator:
        """GET /api/v2/routing/predictors/keyperformanceindicators/{kpiId}"""
    def get_routing_predictors_keyperformanceindicators(self, *, kpi_group: _Literal["Standard", "Custom"] | str | None = ..., expand: _Sequence[_Literal["queues"] | str] | None = ...) -> KeyPerformanceIndicatorEntityListing:
        """GET /api/v2/routing/predictors/keyperformanceindicators"""
    def get_routing_predictors_keyperformanceindicatortypes(self) -> list[KeyPerformanceIndicatorType]:
        """GET /api/v2/routing/predictors/keyperformanceindicatortypes"""
    def get_routing_queue(self, queue_id: str, *, expand: _Sequence[_Literal["identityresolution"] | str] | None = ...) -> Queue:
        """GET /api/v2/routing/queues/{queueId}"""
    def get_routing_queue_assistant(self, queue_id: str, *, expand: _Sequence[_Literal["assistant", "copilot"] | str] | None = ..., language_variation: str | None = ..., fallback_to_primary_assistant: bool | None = ...) -> AssistantQueue:
        """GET /api/v2/routing/queues/{queueId}/assistant"""
    def get_routing_queue_comparisonperiod(self, queue_id: str, comparison_period_id: str) -> ComparisonPeriod:
        """GET /api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId}"""
    def get_routing_queue_comparisonperiods(self, queue_id: str) -> ComparisonPeriodListing:
        """GET /api/v2/routing/queues/{queueId}/comparisonperiods"""
    def get_routing_queue_estimatedwaittime(self, queue_id: str, *, conversation_id: str | None = ...) -> EstimatedWaitTimePredictions:
        """GET /api/v2/routing/queues/{queueId}/estimatedwaittime"""
    def get_routing_queue_identityresolution(self, queue_id: str) -> IdentityResolutionQueueConfig:
        """GET /api/v2/routing/queues/{queueId}/identityresolution"""
    def get_routing_queue_mediatype_estimatedwaittime(self, queue_id: str, media_type: str, *, label_id: str | None = ...) -> EstimatedWaitTimePredictions:
        """GET /api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime"""
    def get_routing_queue_members(self, queue_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., name: str | None = ..., profile_skills: _Sequence[str] | None = ..., skills: _Sequence[str] | None = ..., languages: _Sequence[str] | None = ..., routing_status: _Sequence[str] | None = ..., presence: _Sequence[str] | None = ..., member_by: _Literal["user", "group"] | str | None = ..., joined: bool | None = ...) -> QueueMemberEntityListing:
        """GET /api/v2/routing/queues/{queueId}/members"""
    def get_routing_queue_members_iter(self, queue_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., name: str | None = ..., profile_skills: _Sequence[str] | None = ..., skills: _Sequence[str] | None = ..., languages: _Sequence[str] | None = ..., routing_status: _Sequence[str] | None = ..., presence: _Sequence[str] | None = ..., member_by: _Literal["user", "group"] | str | None = ..., joined: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[QueueMember, QueueMemberEntityListing]:
        """All items of GET /api/v2/routing/queues/{queueId}/members"""
    def get_routing_queues(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., peer_id: _Sequence[str] | None = ..., canned_response_library_id: str | None = ..., has_peer: bool | None = ..., expand: _Sequence[_Literal["identityresolution"] | str] | None = ...) -> QueueEntityListing:
        """GET /api/v2/routing/queues"""
    def get_routing_queues_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., peer_id: _Sequence[str] | None = ..., canned_response_library_id: str | None = ..., has_peer: bool | None = ..., expand: _Sequence[_Literal["identityresolution"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Queue, QueueEntityListing]:
        """All items of GET /api/v2/routing/queues"""
    def get_routing_queues_divisionviews(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["name", "id", "divisionId"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ...) -> QueueEntityListing:
        """GET /api/v2/routing/queues/divisionviews"""
    def get_routing_queues_divisionviews_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["name", "id", "divisionId"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Queue, QueueEntityListing]:
        """All items of GET /api/v2/routing/queues/divisionviews"""
    def get_routing_queues_divisionviews_all(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ...) -> QueueEntityListing:
        """GET /api/v2/routing/queues/divisionviews/all"""
    def get_routing_queues_divisionviews_all_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Queue, QueueEntityListing]:
        """All items of GET /api/v2/routing/queues/divisionviews/all"""
    def get_routing_queues_me(self, *, page_number: int | None = ..., page_size: int | None = ..., joined: bool | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ...) -> UserQueueEntityListing:
        """GET /api/v2/routing/queues/me"""
    def get_routing_queues_me_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., joined: bool | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserQueue, UserQueueEntityListing]:
        """All items of GET /api/v2/routing/queues/me"""
    def get_routing_queue_users(self, queue_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., joined: bool | None = ..., name: str | None = ..., profile_skills: _Sequence[str] | None = ..., skills: _Sequence[str] | None = ..., languages: _Sequence[str] | None = ..., routing_status: _Sequence[str] | None = ..., presence: _Sequence[str] | None = ...) -> QueueMemberEntityListingV1:
        """GET /api/v2/routing/queues/{queueId}/users (deprecated)"""
    def get_routing_queue_users_iter(self, queue_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., expand: _Sequence[_Literal["routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation", "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks", "externalContactsSettings", "groups", "customAttributes", "profileSkills", "certifications", "locations", "skills", "languages", "languagePreference", "employerInfo", "biography", "dateLastLogin", "dateWelcomeSent"] | str] | None = ..., joined: bool | None = ..., name: str | None = ..., profile_skills: _Sequence[str] | None = ..., skills: _Sequence[str] | None = ..., languages: _Sequence[str] | None = ..., routing_status: _Sequence[str] | None = ..., presence: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[QueueMember, QueueMemberEntityListingV1]:
        """All items of GET /api/v2/routing/queues/{queueId}/users (deprecated)"""
    def get_routing_queue_wrapupcodes(self, queue_id: str, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ...) -> WrapupCodeEntityListing:
        """GET /api/v2/routing/queues/{queueId}/wrapupcodes"""
    def get_routing_queue_wrapupcodes_iter(self, queue_id: str, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WrapupCode, WrapupCodeEntityListing]:
        """All items of GET /api/v2/routing/queues/{queueId}/wrapupcodes"""
    def get_routing_settings(self) -> RoutingSettings:
        """GET /api/v2/routing/settings"""
    def get_routing_settings_contactcenter(self) -> ContactCenterSettings:
        """GET /api/v2/routing/settings/contactcenter"""
    def get_routing_settings_transcription(self) -> TranscriptionSettings:
        """GET /api/v2/routing/settings/transcription"""
    def get_routing_skill(self, skill_id: str) -> RoutingSkill:
        """GET /api/v2/routing/skills/{skillId}"""
    def get_routing_skillexpression(self, expression_id: str, *, include_archived: bool | None = ..., format: _Literal["Raw", "Normalized"] | str | None = ...) -> SkillExpression:
        """GET /api/v2/routing/skillexpressions/{expressionId}"""
    def get_routing_skillexpressions(self, *, format: _Literal["Raw", "Normalized"] | str | None = ..., include_archived: bool | None = ..., id: _Sequence[str] | None = ...) -> SkillExpressionEntityListing:
        """GET /api/v2/routing/skillexpressions"""
    def get_routing_skillexpressions_queue_queue_id(self, queue_id: str, *, format: _Literal["Raw", "Normalized"] | str | None = ..., include_archived: bool | None = ...) -> SkillExpressionEntityListing:
        """GET /api/v2/routing/skillexpressions/queue/{queueId}"""
    def get_routing_skillgroup(self, skill_group_id: str) -> SkillGroup:
        """GET /api/v2/routing/skillgroups/{skillGroupId}"""
    def get_routing_skillgroup_members(self, skill_group_id: str, *, page_size: int | None = ..., after: str | None = ..., before: str | None = ..., expand: _Literal["entities"] | str | None = ...) -> SkillGroupMemberEntityListing:
        """GET /api/v2/routing/skillgroups/{skillGroupId}/members"""
    def get_routing_skillgroup_members_iter(self, skill_group_id: str, *, page_size: int | None = ..., after: str | None = ..., before: str | None = ..., expand: _Literal["entities"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserReferenceWithName, SkillGroupMemberEntityListing]:
        """All items of GET /api/v2/routing/skillgroups/{skillGroupId}/members"""
    def get_routing_skillgroup_members_divisions(self, skill_group_id: str, *, expand: _Literal["entities"] | str | None = ...) -> SkillGroupMemberDivisionList:
        """GET /api/v2/routing/skillgroups/{skillGroupId}/members/divisions"""
    def get_routing_skillgroups(self, *, page_size: int | None = ..., name: str | None = ..., after: str | None = ..., before: str | None = ...) -> SkillGroupEntityListing:
        """GET /api/v2/routing/skillgroups"""
    def get_routing_skillgroups_iter(self, *, page_size: int | None = ..., name: str | None = ..., after: str | None = ..., before: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SkillGroupDefinition, SkillGroupEntityListing]:
        """All items of GET /api/v2/routing/skillgroups"""
    def get_routing_skills(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., id: _Sequence[str] | None = ...) -> SkillEntityListing:
        """GET /api/v2/routing/skills"""
    def get_routing_skills_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RoutingSkill, SkillEntityListing]:
        """All items of GET /api/v2/routing/skills"""
    def get_routing_sms_address(self, address_id: str) -> SmsAddress:
        """GET /api/v2/routing/sms/addresses/{addressId}"""
    def get_routing_sms_addresses(self, *, page_size: int | None = ..., page_number: int | None = ...) -> SmsAddressEntityListing:
        """GET /api/v2/routing/sms/addresses"""
    def get_routing_sms_addresses_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SmsAddress, SmsAddressEntityListing]:
        """All items of GET /api/v2/routing/sms/addresses"""
    def get_routing_sms_availablephonenumbers(self, country_code: str, phone_number_type: _Literal["local", "mobile", "tollfree"] | str, *, region: str | None = ..., city: str | None = ..., area_code: str | None = ..., pattern: str | None = ..., address_requirement: _Literal["none", "any", "local", "foreign"] | str | None = ...) -> SMSAvailablePhoneNumberEntityListing:
        """GET /api/v2/routing/sms/availablephonenumbers"""
    def get_routing_sms_identityresolution_phonenumber(self, address_id: str) -> SmsIdentityResolutionConfig:
        """GET /api/v2/routing/sms/identityresolution/phonenumbers/{addressId}"""
    def get_routing_sms_phonenumber(self, phone_number_id: str, *, expand: _Literal["compliance", "supportedContent"] | str | None = ...) -> SmsPhoneNumber:
        """GET /api/v2/routing/sms/phonenumbers/{phoneNumberId}"""
    def get_routing_sms_phonenumbers(self, *, phone_number: str | None = ..., phone_number_type: _Sequence[_Literal["local", "mobile", "tollfree", "shortcode", "alphanumeric"] | str] | None = ..., phone_number_status: _Sequence[_Literal["active", "invalid", "initiated", "porting", "pending", "pending-cancellation"] | str] | None = ..., country_code: _Sequence[str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["phoneNumber", "countryCode", "country", "dateCreated", "dateModified", "phoneNumberStatus", "phoneNumberType", "purchaseDate", "supportsMms", "supportsSms", "supportsVoice"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., language: str | None = ..., integration_id: str | None = ..., supported_content_id: str | None = ..., expand: _Sequence[_Literal["identityresolution", "supportedContent"] | str] | None = ...) -> SmsPhoneNumberEntityListing:
        """GET /api/v2/routing/sms/phonenumbers"""
    def get_routing_sms_phonenumbers_iter(self, *, phone_number: str | None = ..., phone_number_type: _Sequence[_Literal["local", "mobile", "tollfree", "shortcode", "alphanumeric"] | str] | None = ..., phone_number_status: _Sequence[_Literal["active", "invalid", "initiated", "porting", "pending", "pending-cancellation"] | str] | None = ..., country_code: _Sequence[str] | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["phoneNumber", "countryCode", "country", "dateCreated", "dateModified", "phoneNumberStatus", "phoneNumberType", "purchaseDate", "supportsMms", "supportsSms", "supportsVoice"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., language: str | None = ..., integration_id: str | None = ..., supported_content_id: str | None = ..., expand: _Sequence[_Literal["identityresolution", "supportedContent"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SmsPhoneNumber, SmsPhoneNumberEntityListing]:
        """All items of GET /api/v2/routing/sms/phonenumbers"""
    def get_routing_user_directroutingbackup_settings(self, user_id: str) -> AgentDirectRoutingBackupSettings:
        """GET /api/v2/routing/users/{userId}/directroutingbackup/settings"""
    def get_routing_user_utilization(self, user_id: str) -> AgentMaxUtilizationResponse:
        """GET /api/v2/routing/users/{userId}/utilization"""
    def get_routing_utilization(self) -> UtilizationResponse:
        """GET /api/v2/routing/utilization"""
    def get_routing_utilization_label(self, label_id: str) -> UtilizationLabel:
        """GET /api/v2/routing/utilization/labels/{labelId}"""
    def get_routing_utilization_label_agents(self, label_id: str) -> list[_Any]:
        """GET /api/v2/routing/utilization/labels/{labelId}/agents"""
    def get_routing_utilization_labels(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ...) -> UtilizationLabelEntityListing:
        """GET /api/v2/routing/utilization/labels"""
    def get_routing_utilization_labels_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UtilizationLabel, UtilizationLabelEntityListing]:
        """All items of GET /api/v2/routing/utilization/labels"""
    def get_routing_wrapupcode(self, code_id: str) -> WrapupCode:
        """GET /api/v2/routing/wrapupcodes/{codeId}"""
    def get_routing_wrapupcodes(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["name", "id"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ...) -> WrapupCodeEntityListing:
        """GET /api/v2/routing/wrapupcodes"""
    def get_routing_wrapupcodes_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["name", "id"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WrapupCode, WrapupCodeEntityListing]:
        """All items of GET /api/v2/routing/wrapupcodes"""
    def get_routing_wrapupcodes_divisionview(self, code_id: str) -> WrapupCode:
        """GET /api/v2/routing/wrapupcodes/divisionviews/{codeId}"""
    def get_routing_wrapupcodes_divisionviews(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., include_state: _Literal["Active", "Deleted", "ActiveAndDeleted"] | str | None = ...) -> WrapupCodeEntityListing:
        """GET /api/v2/routing/wrapupcodes/divisionviews"""
    def get_routing_wrapupcodes_divisionviews_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., id: _Sequence[str] | None = ..., division_id: _Sequence[str] | None = ..., include_state: _Literal["Active", "Deleted", "ActiveAndDeleted"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WrapupCode, WrapupCodeEntityListing]:
        """All items of GET /api/v2/routing/wrapupcodes/divisionviews"""
    def get_user_queues(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., joined: bool | None = ..., division_id: _Sequence[str] | None = ...) -> UserQueueEntityListing:
        """GET /api/v2/users/{userId}/queues"""
    def get_user_queues_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., joined: bool | None = ..., division_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserQueue, UserQueueEntityListing]:
        """All items of GET /api/v2/users/{userId}/queues"""
    def get_user_routinglanguages(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> UserLanguageEntityListing:
        """GET /api/v2/users/{userId}/routinglanguages"""
    def get_user_routinglanguages_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserRoutingLanguage, UserLanguageEntityListing]:
        """All items of GET /api/v2/users/{userId}/routinglanguages"""
    def get_user_routingskills(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> UserSkillEntityListing:
        """GET /api/v2/users/{userId}/routingskills"""
    def get_user_routingskills_iter(self, user_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserRoutingSkill, UserSkillEntityListing]:
        """All items of GET /api/v2/users/{userId}/routingskills"""
    def get_user_skillgroups(self, user_id: str, *, page_size: int | None = ..., after: str | None = ..., before: str | None = ...) -> UserSkillGroupEntityListing:
        """GET /api/v2/users/{userId}/skillgroups"""
    def get_user_skillgroups_iter(self, user_id: str, *, page_size: int | None = ..., after: str | None = ..., before: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SkillGroup, UserSkillGroupEntityListing]:
        """All items of GET /api/v2/users/{userId}/skillgroups"""
    def patch_routing_conversation(self, conversation_id: str, body: RoutingConversationAttributesRequest | _Mapping[str, _Any]) -> RoutingConversationAttributesResponse:
        """PATCH /api/v2/routing/conversations/{conversationId}"""
    def patch_routing_email_domain(self, domain_id: str, body: InboundDomainPatchRequest | _Mapping[str, _Any]) -> InboundDomain:
        """PATCH /api/v2/routing/email/domains/{domainId}"""
    def patch_routing_email_domain_validate(self, domain_id: str, body: InboundDomainPatchRequest | _Mapping[str, _Any]) -> InboundDomain:
        """PATCH /api/v2/routing/email/domains/{domainId}/validate"""
    def patch_routing_email_outbound_domain(self, domain_id: str, body: OutboundDomainPatchRequest | _Mapping[str, _Any]) -> OutboundDomain:
        """PATCH /api/v2/routing/email/outbound/domains/{domainId}"""
    def patch_routing_email_setting_email_setting_id(self, email_setting_id: str, body: EmailSetting | _Mapping[str, _Any]) -> EmailSetting:
        """PATCH /api/v2/routing/email/setting/{emailSettingId}"""
    def patch_routing_predictor(self, predictor_id: str, *, body: PatchPredictorRequest | _Mapping[str, _Any] | None = ...) -> Predictor:
        """PATCH /api/v2/routing/predictors/{predictorId}"""
    def patch_routing_predictors_keyperformanceindicator(self, kpi_id: str, *, body: UpdateKpiRequest | _Mapping[str, _Any] | None = ...) -> KeyPerformanceIndicator:
        """PATCH /api/v2/routing/predictors/keyperformanceindicators/{kpiId}"""
    def patch_routing_queue_member(self, queue_id: str, member_id: str, body: QueueMember | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/routing/queues/{queueId}/members/{memberId}"""
    def patch_routing_queue_members(self, queue_id: str, body: _Sequence[QueueMember | _Mapping[str, _Any]]) -> QueueMemberEntityListing:
        """PATCH /api/v2/routing/queues/{queueId}/members"""
    def patch_routing_queue_user(self, queue_id: str, member_id: str, body: QueueMember | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/routing/queues/{queueId}/users/{memberId} (deprecated)"""
    def patch_routing_queue_users(self, queue_id: str, body: _Sequence[QueueMember | _Mapping[str, _Any]]) -> QueueMemberEntityListingV1:
        """PATCH /api/v2/routing/queues/{queueId}/users (deprecated)"""
    def patch_routing_settings_contactcenter(self, body: ContactCenterSettings | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/routing/settings/contactcenter"""
    def patch_routing_settings_transcription(self, body: TranscriptionSettings | _Mapping[str, _Any]) -> TranscriptionSettings:
        """PATCH /api/v2/routing/settings/transcription"""
    def patch_routing_skill(self, skill_id: str, body: UpdateSkillDivisionRequest | _Mapping[str, _Any]) -> RoutingSkill:
        """PATCH /api/v2/routing/skills/{skillId}"""
    def patch_routing_skillgroup(self, skill_group_id: str, body: SkillGroup | _Mapping[str, _Any]) -> SkillGroup:
        """PATCH /api/v2/routing/skillgroups/{skillGroupId}"""
    def patch_routing_sms_phonenumber(self, phone_number_id: str, body: SmsPhoneNumberPatchRequest | _Mapping[str, _Any]) -> SmsPhoneNumber:
        """PATCH /api/v2/routing/sms/phonenumbers/{phoneNumberId}"""
    def patch_user_queue(self, queue_id: str, user_id: str, body: UserQueue | _Mapping[str, _Any]) -> UserQueue:
        """PATCH /api/v2/users/{userId}/queues/{queueId}"""
    def patch_user_queues(self, user_id: str, body: _Sequence[UserQueue | _Mapping[str, _Any]], *, division_id: _Sequence[str] | None = ...) -> UserQueueEntityListing:
        """PATCH /api/v2/users/{userId}/queues"""
    def patch_user_routinglanguage(self, user_id: str, language_id: str, body: UserRoutingLanguage | _Mapping[str, _Any]) -> UserRoutingLanguage:
        """PATCH /api/v2/users/{userId}/routinglanguages/{languageId}"""
    def patch_user_routinglanguages_bulk(self, user_id: str, body: _Sequence[UserRoutingLanguagePost | _Mapping[str, _Any]]) -> UserLanguageEntityListing:
        """PATCH /api/v2/users/{userId}/routinglanguages/bulk"""
    def patch_user_routingskills_bulk(self, user_id: str, body: _Sequence[UserRoutingSkillPost | _Mapping[str, _Any]]) -> UserSkillEntityListing:
        """PATCH /api/v2/users/{userId}/routingskills/bulk"""
    def post_analytics_queues_observations_query(self, body: QueueObservationQuery | _Mapping[str, _Any]) -> QueueObservationQueryResponse:
        """POST /api/v2/analytics/queues/observations/query"""
    def post_analytics_routing_activity_query(self, body: RoutingActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> RoutingActivityResponse:
        """POST /api/v2/analytics/routing/activity/query"""
    def post_analytics_routing_activity_query_iter(self, body: RoutingActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RoutingActivityData, RoutingActivityResponse]:
        """All items of POST /api/v2/analytics/routing/activity/query"""
    def post_routing_assessments(self, *, body: CreateBenefitAssessmentRequest | _Mapping[str, _Any] | None = ...) -> BenefitAssessment:
        """POST /api/v2/routing/assessments"""
    def post_routing_assessments_jobs(self, *, body: CreateBenefitAssessmentJobRequest | _Mapping[str, _Any] | None = ...) -> BenefitAssessmentJob:
        """POST /api/v2/routing/assessments/jobs"""
    def post_routing_email_domain_dkim(self, domain_id: str) -> VerificationResult:
        """POST /api/v2/routing/email/domains/{domainId}/dkim"""
    def post_routing_email_domain_mailfrom(self, domain_id: str, body: MailFromResult | _Mapping[str, _Any]) -> MailFromResult:
        """POST /api/v2/routing/email/domains/{domainId}/mailfrom"""
    def post_routing_email_domain_routes(self, domain_name: str, body: InboundRoute | _Mapping[str, _Any]) -> InboundRoute:
        """POST /api/v2/routing/email/domains/{domainName}/routes"""
    def post_routing_email_domains(self, body: InboundDomainCreateRequest | _Mapping[str, _Any]) -> InboundDomain:
        """POST /api/v2/routing/email/domains"""
    def post_routing_email_domain_testconnection(self, domain_id: str, *, body: TestMessage | _Mapping[str, _Any] | None = ...) -> TestMessage:
        """POST /api/v2/routing/email/domains/{domainId}/testconnection"""
    def post_routing_email_domain_verification(self, domain_id: str) -> VerificationResult:
        """POST /api/v2/routing/email/domains/{domainId}/verification"""
    def post_routing_email_outbound_domains(self, body: OutboundDomainCreateRequest | _Mapping[str, _Any]) -> EmailOutboundDomainResult:
        """POST /api/v2/routing/email/outbound/domains"""
    def post_routing_email_outbound_domains_simulated(self, body: OutboundDomainCreateRequest | _Mapping[str, _Any]) -> EmailOutboundDomainResult:
        """POST /api/v2/routing/email/outbound/domains/simulated"""
    def post_routing_email_outbound_domain_testconnection(self, domain_id: str, *, body: TestMessage | _Mapping[str, _Any] | None = ...) -> TestMessage:
        """POST /api/v2/routing/email/outbound/domains/{domainId}/testconnection"""
    def post_routing_email_setting(self, body: EmailSetting | _Mapping[str, _Any]) -> EmailSetting:
        """POST /api/v2/routing/email/setting"""
    def post_routing_languages(self, body: Language | _Mapping[str, _Any]) -> Language:
        """POST /api/v2/routing/languages"""
    def post_routing_predictors(self, *, body: CreatePredictorRequest | _Mapping[str, _Any] | None = ...) -> Predictor:
        """POST /api/v2/routing/predictors"""
    def post_routing_predictors_keyperformanceindicators(self, body: CreateKpiRequest | _Mapping[str, _Any]) -> KeyPerformanceIndicator:
        """POST /api/v2/routing/predictors/keyperformanceindicators"""
    def post_routing_queue_members(self, queue_id: str, body: _Sequence[WritableEntity | _Mapping[str, _Any]], *, delete: bool | None = ...) -> None:
        """POST /api/v2/routing/queues/{queueId}/members"""
    def post_routing_queues(self, body: CreateQueueRequest | _Mapping[str, _Any]) -> Queue:
        """POST /api/v2/routing/queues"""
    def post_routing_queue_users(self, queue_id: str, body: _Sequence[WritableEntity | _Mapping[str, _Any]], *, delete: bool | None = ...) -> None:
        """POST /api/v2/routing/queues/{queueId}/users (deprecated)"""
    def post_routing_queue_wrapupcodes(self, queue_id: str, body: _Sequence[WrapUpCodeReference | _Mapping[str, _Any]]) -> list[WrapupCode]:
        """POST /api/v2/routing/queues/{queueId}/wrapupcodes"""
    def post_routing_skillexpressions_validate(self, body: SkillExpressionData | _Mapping[str, _Any]) -> SkillExpressionValidationResult:
        """POST /api/v2/routing/skillexpressions/validate"""
    def post_routing_skillgroup_members_divisions(self, skill_group_id: str, *, body: SkillGroupMemberDivisions | _Mapping[str, _Any] | None = ...) -> None:
        """POST /api/v2/routing/skillgroups/{skillGroupId}/members/divisions"""
    def post_routing_skillgroups(self, body: SkillGroupWithMemberDivisions | _Mapping[str, _Any]) -> SkillGroupWithMemberDivisions:
        """POST /api/v2/routing/skillgroups"""
    def post_routing_skills(self, body: CreateRoutingSkill | _Mapping[str, _Any]) -> RoutingSkill:
        """POST /api/v2/routing/skills"""
    def post_routing_sms_addresses(self, body: SmsAddressProvision | _Mapping[str, _Any]) -> SmsAddress:
        """POST /api/v2/routing/sms/addresses"""
    def post_routing_sms_phonenumbers(self, body: SmsPhoneNumberProvision | _Mapping[str, _Any]) -> SmsPhoneNumber:
        """POST /api/v2/routing/sms/phonenumbers"""
    def post_routing_sms_phonenumbers_alphanumeric(self, body: SmsAlphanumericProvision | _Mapping[str, _Any]) -> SmsPhoneNumber:
        """POST /api/v2/routing/sms/phonenumbers/alphanumeric (preview)"""
    def post_routing_sms_phonenumbers_import(self, body: SmsPhoneNumberImport | _Mapping[str, _Any]) -> SmsPhoneNumber:
        """POST /api/v2/routing/sms/phonenumbers/import"""
    def post_routing_utilization_labels(self, body: CreateUtilizationLabelRequest | _Mapping[str, _Any]) -> UtilizationLabel:
        """POST /api/v2/routing/utilization/labels"""
    def post_routing_wrapupcodes(self, body: WrapupCodeRequest | _Mapping[str, _Any]) -> WrapupCode:
        """POST /api/v2/routing/wrapupcodes"""
    def post_user_routinglanguages(self, user_id: str, body: UserRoutingLanguagePost | _Mapping[str, _Any]) -> UserRoutingLanguage:
        """POST /api/v2/users/{userId}/routinglanguages"""
    def post_user_routingskills(self, user_id: str, body: UserRoutingSkillPost | _Mapping[str, _Any]) -> UserRoutingSkill:
        """POST /api/v2/users/{userId}/routingskills"""
    def put_routing_directroutingbackup_settings_me(self, body: AgentDirectRoutingBackupSettings | _Mapping[str, _Any]) -> AgentDirectRoutingBackupSettings:
        """PUT /api/v2/routing/directroutingbackup/settings/me"""
    def put_routing_email_domain_route(self, domain_name: str, route_id: str, body: InboundRoute | _Mapping[str, _Any]) -> InboundRoute:
        """PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId}"""
    def put_routing_email_domain_route_identityresolution(self, domain_name: str, route_id: str, body: RouteIdentityResolutionConfig | _Mapping[str, _Any]) -> RouteIdentityResolutionConfig:
        """PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution"""
    def put_routing_email_outbound_domain_activation(self, domain_id: str) -> EmailOutboundDomainResult:
        """PUT /api/v2/routing/email/outbound/domains/{domainId}/activation"""
    def put_routing_message_recipient(self, recipient_id: str, body: RecipientRequest | _Mapping[str, _Any]) -> Recipient:
        """PUT /api/v2/routing/message/recipients/{recipientId}"""
    def put_routing_queue(self, queue_id: str, body: QueueRequest | _Mapping[str, _Any]) -> Queue:
        """PUT /api/v2/routing/queues/{queueId}"""
    def put_routing_queue_identityresolution(self, queue_id: str, body: IdentityResolutionQueueConfig | _Mapping[str, _Any]) -> IdentityResolutionQueueConfig:
        """PUT /api/v2/routing/queues/{queueId}/identityresolution"""
    def put_routing_settings(self, body: RoutingSettings | _Mapping[str, _Any]) -> RoutingSettings:
        """PUT /api/v2/routing/settings"""
    def put_routing_settings_transcription(self, body: TranscriptionSettings | _Mapping[str, _Any]) -> TranscriptionSettings:
        """PUT /api/v2/routing/settings/transcription"""
    def put_routing_sms_identityresolution_phonenumber(self, address_id: str, body: SmsIdentityResolutionConfig | _Mapping[str, _Any]) -> SmsIdentityResolutionConfig:
        """PUT /api/v2/routing/sms/identityresolution/phonenumbers/{addressId}"""
    def put_routing_user_directroutingbackup_settings(self, user_id: str, body: AgentDirectRoutingBackupSettings | _Mapping[str, _Any]) -> AgentDirectRoutingBackupSettings:
        """PUT /api/v2/routing/users/{userId}/directroutingbackup/settings"""
    def put_routing_user_utilization(self, user_id: str, body: UtilizationRequest | _Mapping[str, _Any]) -> AgentMaxUtilizationResponse:
        """PUT /api/v2/routing/users/{userId}/utilization"""
    def put_routing_utilization(self, body: UtilizationRequest | _Mapping[str, _Any]) -> UtilizationResponse:
        """PUT /api/v2/routing/utilization"""
    def put_routing_utilization_label(self, label_id: str, body: UpdateUtilizationLabelRequest | _Mapping[str, _Any]) -> UtilizationLabel:
        """PUT /api/v2/routing/utilization/labels/{labelId}"""
    def put_routing_wrapupcode(self, code_id: str, body: WrapupCodeRequest | _Mapping[str, _Any]) -> WrapupCode:
        """PUT /api/v2/routing/wrapupcodes/{codeId}"""
    def put_user_routingskill(self, user_id: str, skill_id: str, body: UserRoutingSkill | _Mapping[str, _Any]) -> UserRoutingSkill:
        """PUT /api/v2/users/{userId}/routingskills/{skillId}"""
    def put_user_routingskills_bulk(self, user_id: str, body: _Sequence[UserRoutingSkillPost | _Mapping[str, _Any]]) -> UserSkillEntityListing:
        """PUT /api/v2/users/{userId}/routingskills/bulk"""

class AssessmentJobListing(_Model):
    total: int
    entities: list[BenefitAssessmentJob]
    self_uri: str

class AssessmentListing(_Model):
    entities: list[BenefitAssessment]
    next_uri: str
    self_uri: str
    previous_uri: str

class AuthorizedDomains(_Model):
    outbound: list[str]

class AvailableMediaType(_Model):
    media_type: str
    available_sub_types: list[str]

class AvailableMediaTypeEntityListing(_Model):
    entities: list[AvailableMediaType]

class BenefitAssessment(_Model):
    id: str
    queues: list[AddressableEntityRef]
    kpi_assessments: list[KeyPerformanceIndicatorAssessment]
    state: _Literal["Created", "Finished", "Failed"] | str
    job_id: str
    date_created: str
    date_modified: str
    self_uri: str

class BenefitAssessmentJob(_Model):
    id: str
    state: _Literal["Created", "Finished"] | str
    date_created: str
    date_modified: str
    self_uri: str

class Check(_Model):
    result: _Literal["Passed", "Failed", "Unknown", "Skipped", "Error"] | str
    type: _Literal["HandleTimeValue", "TransferRateValue", "SalesConversionRateValue", "SalesAmountValue", "RetentionRateValue", "ChurnRateValue", "NextContactAvoidanceRateValue", "InteractionVolume", "UserVariance", "DataCoverage", "ModelQuality"] | str

class ComparisonPeriod(_Model):
    id: str
    kpi: str
    date_started: str
    date_ended: str
    percentage_benefit: float
    kpi_results: list[KpiResult]
    self_uri: str

class ComparisonPeriodListing(_Model):
    total: int
    entities: list[ComparisonPeriod]
    self_uri: str

class Compliance(_Model):
    stop_settings: list[StopSettings]
    opt_in_settings: list[OptInSettings]
    help_settings: list[HelpSettings]

class ComplianceResponse(_Model):
    message: str

class ContactCenterSettings(_Model):
    remove_skills_from_blind_transfer: bool

class CreateBenefitAssessmentJobRequest(_Model):
    division_ids: list[str]

class CreateBenefitAssessmentRequest(_Model):
    queue_ids: list[str]

class CreateKpiRequest(_Model):
    name: str
    description: str
    kpi_type: _Literal["SalesConversion", "Churn", "Retention", "SalesValue"] | str
    wrap_up_code_config: WrapUpCodeConfig
    source: _Literal["WrapUpCode", "Outcome", "None"] | str

class CreatePredictorRequest(_Model):
    queue_ids: list[str]
    kpi: str
    routing_timeout_seconds: int
    schedule: PredictorSchedule
    workload_balancing_config: PredictorWorkloadBalancing

class CreateQueueRequest(_Model):
    id: str
    name: str
    division: WritableDivision
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
    source_queue_id: str
    self_uri: str

class CreateRoutingSkill(_Model):
    name: str
    division_id: str

class CreateUtilizationLabelRequest(_Model):
    name: str
    utilization: LabelUtilizationRequest

class CustomSmtpServerRequest(_Model):
    id: str

class DmarcResult(_Model):
    status: _Literal["NotPresent", "Invalid", "Valid"] | str
    detected_policy: _Literal["unknown", "none", "quarantine", "reject"] | str
    date_checked: str
    records: list[Record]

class DnsRecordEntry(_Model):
    host: str
    record_contents: str
    verification_status: _Literal["Pending", "Verified", "Failed", "Unknown"] | str

class Domains(_Model):
    authorized_domains: AuthorizedDomains
    allow_existing_email_participants: bool
    allow_outbound_to_any_domain_acd: bool

class EmailErrorInfo(_Model):
    message: str
    code: str

class EmailOutboundDomainResult(_Model):
    dns_cname_bounce_record: DnsRecordEntry
    dns_txt_sending_record: DnsRecordEntry
    domain_name: str
    sender_status: _Literal["RequestReceived", "ProvisionRequestSentVendor", "Provisioned", "Error", "Deprovisioned"] | str
    sender_type: _Literal["Unknown", "EmailDomain", "MockEmailDomain", "EmailSmtpDomain"] | str
    email_setting: EmailSetting
    dmarc_verification_result: DmarcResult

class EmailSetting(_Model):
    id: str
    name: str
    domains: Domains
    self_uri: str

class EmailSettingEntityListing(_Model):
    entities: list[EmailSetting]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class EmailSettingReference(_Model):
    id: str
    name: str
    self_uri: str

class EmailSetup(_Model):
    root_domain: str

class EstimatedWaitTimePredictions(_Model):
    results: list[PredictionResults]

class GraphApiSettings(_Model):
    integration: DomainEntityRef
    status: _Literal["Active", "Error", "Inactive", "IntegrationDeleted", "Unknown"] | str
    error_info: EmailErrorInfo

class HelpSettings(_Model):
    keyword: list[str]
    response: ComplianceResponse

class IdentityResolutionQueueConfig(_Model):
    call_on_behalf_of_queue: OutboundQueueIdentityResolutionConfig

class ImapSettings(_Model):
    integration: DomainEntityRef
    status: _Literal["Active", "AwaitingFolders", "Error", "Inactive", "IntegrationDeleted", "Unknown"] | str
    error_info: EmailErrorInfo

class InboundDomain(_Model):
    id: str
    name: str
    mx_record_status: _Literal["VALID", "INVALID", "NOT_AVAILABLE"] | str
    sub_domain: bool
    mail_from_settings: MailFromResult
    custom_smtp_server: DomainEntityRef
    customSMTPServer: DomainEntityRef
    imap_settings: ImapSettings
    graph_api_settings: GraphApiSettings
    email_setting: EmailSetting
    dmarc_verification_result: DmarcResult
    self_uri: str

class InboundDomainCreateRequest(_Model):
    id: str
    sub_domain: bool
    mail_from_settings: MailFromResult
    custom_smtp_server: DomainEntityRef
    customSMTPServer: DomainEntityRef
    imap_settings: ImapSettings
    graph_api_settings: GraphApiSettings
    email_setting: EmailSettingReference

class InboundDomainEntityListing(_Model):
    entities: list[InboundDomain]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class InboundDomainPatchRequest(_Model):
    mail_from_settings: MailFromResult
    custom_smtp_server: DomainEntityRef
    customSMTPServer: DomainEntityRef
    imap_settings: ImapSettings
    graph_api_settings: GraphApiSettings
    email_setting: EmailSettingReference

class InboundRouteEntityListing(_Model):
    entities: list[InboundRoute]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class KeyPerformanceIndicator(_Model):
    id: str
    name: str
    optimization_type: _Literal["Maximization", "Minimization"] | str
    problem_type: _Literal["Classification", "Regression"] | str
    date_created: str
    date_modified: str
    description: str
    kpi_type: _Literal["SalesConversion", "Churn", "Retention", "SalesValue", "HandleTime", "NextContactAvoidance"] | str
    source: _Literal["WrapUpCode", "Outcome", "None"] | str
    wrap_up_code_config: WrapUpCodeConfig
    outcome_config: OutcomeConfig
    status: _Literal["Enabled", "Disabled"] | str
    kpi_group: _Literal["Standard", "Custom"] | str
    queues: list[str]
    self_uri: str

class KeyPerformanceIndicatorAssessment(_Model):
    kpi: str
    assessment_result: _Literal["Unknown", "NotSupported", "High", "Low", "Error"] | str
    checks: list[Check]

class KeyPerformanceIndicatorEntityListing(_Model):
    entities: list[KeyPerformanceIndicator]

class KeyPerformanceIndicatorType(_Model):
    id: _Literal["SalesConversion", "Churn", "Retention", "SalesValue", "HandleTime", "NextContactAvoidance"] | str
    sources: list[str]

class KpiResult(_Model):
    kpi_total_on: int
    kpi_total_off: int
    interaction_count_on: int
    interaction_count_off: int
    media_type: _Literal["voice", "email", "message"] | str
    percentage_benefit: float

class MailFromResult(_Model):
    status: _Literal["FAILED", "PENDING", "VERIFIED", "UNKNOWN"] | str
    records: list[Record]
    mail_from_domain: str

class OptInSettings(_Model):
    keyword: list[str]
    response: ComplianceResponse

class OutboundDomain(_Model):
    id: str
    name: str
    cname_verification_result: VerificationResult
    dkim_verification_result: VerificationResult
    sender_type: _Literal["Unknown", "EmailDomain", "MockEmailDomain", "EmailSmtpDomain"] | str
    email_setting: EmailSetting
    dmarc_verification_result: DmarcResult
    self_uri: str

class OutboundDomainCreateRequest(_Model):
    id: str
    sender_type: _Literal["Unknown", "EmailDomain", "MockEmailDomain", "EmailSmtpDomain"] | str
    email_setting: EmailSettingReference
    name: str

class OutboundDomainEntityListing(_Model):
    entities: list[OutboundDomain]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class OutboundDomainPatchRequest(_Model):
    custom_smtp_server: CustomSmtpServerRequest
    customSMTPServer: CustomSmtpServerRequest
    sender_type: _Literal["Unknown", "EmailDomain", "MockEmailDomain", "EmailSmtpDomain"] | str
    email_setting: EmailSettingReference

class OutboundQueueIdentityResolutionConfig(_Model):
    division: WritableStarrableDivision
    resolve_identities: bool
    self_uri: str

class OutcomeConfig(_Model):
    values_: list[str]

class PatchPredictorRequest(_Model):
    routing_timeout_seconds: int
    schedule: PredictorSchedule
    workload_balancing_config: PredictorWorkloadBalancing

class PredictionResults(_Model):
    intent: _Literal["ALL", "CALL", "CALLBACK", "CHAT", "EMAIL", "SOCIALEXPRESSION", "VIDEOCOMM", "MESSAGE"] | str
    formula: _Literal["BEST", "SIMPLE", "ABANDON", "PATIENCE_ABANDON", "AI-ADJUSTED-AHT", "POSITION-IN-QUEUE"] | str
    estimated_wait_time_seconds: int
    label: AddressableEntityRef

class Predictor(_Model):
    id: str
    queues: list[AddressableEntityRef]
    kpi: str
    routing_timeout_seconds: int
    schedule: PredictorSchedule
    state: _Literal["Created", "Error", "Active"] | str
    date_created: str
    date_modified: str
    workload_balancing_config: PredictorWorkloadBalancing
    error_code: str
    models: list[PredictorModelBrief]
    self_uri: str

class PredictorListing(_Model):
    entities: list[Predictor]
    next_uri: str
    self_uri: str
    previous_uri: str

class PredictorModel(_Model):
    id: str
    kpi: str
    queues: list[AddressableEntityRef]
    date_created: str
    date_trained: str
    media_type: _Literal["voice", "email", "message"] | str
    features: list[PredictorModelFeature]

class PredictorModelBrief(_Model):
    media_type: _Literal["voice", "email", "message"] | str
    date_modified: str
    retraining_errors: list[PredictorModelRetrainingError]
    state: _Literal["Trained", "Error", "InvalidDataset", "Inactive"] | str

class PredictorModelFeature(_Model):
    id: str
    type: _Literal["User", "Customer", "Other"] | str
    percentage_importance: float

class PredictorModelFeatureListing(_Model):
    entities: list[PredictorModelFeature]

class PredictorModelRetrainingError(_Model):
    id: str
    error_code: _Literal["NotEnoughData", "ServiceError", "UnknownError"] | str
    date_of_first_occurrence: str

class PredictorModels(_Model):
    entities: list[PredictorModel]
    predictor_models: list[PredictorModel]

class PredictorSchedule(_Model):
    schedule_type: _Literal["HourOnHourOff", "OngoingValueMonitoring"] | str
    date_started: str

class PredictorWorkloadBalancing(_Model):
    enabled: bool
    minimum_occupancy: int
    maximum_occupancy: int

class QueueEntityListing(_Model):
    entities: list[Queue]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class QueueMember(_Model):
    id: str
    name: str
    user: User
    ring_number: int
    joined: bool
    member_by: str
    routing_status: RoutingStatus
    self_uri: str

class QueueMemberEntityListing(_Model):
    entities: list[QueueMember]
    page_number: int
    page_size: int
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str

class QueueMemberEntityListingV1(_Model):
    entities: list[QueueMember]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class QueueRequest(_Model):
    id: str
    name: str
    division: WritableDivision
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

class Recipient(_Model):
    id: str
    name: str
    flow: Flow
    date_created: str
    date_modified: str
    created_by: User
    modified_by: User
    messenger_type: _Literal["sms", "facebook", "twitter", "whatsapp", "webmessaging", "instagram", "open", "apple", "linkedin"] | str
    self_uri: str

class RecipientFlow(_Model):
    id: str

class RecipientListing(_Model):
    entities: list[Recipient]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class RecipientRequest(_Model):
    flow: RecipientFlow

class Record(_Model):
    name: str
    type: str
    value: str

class RequestScoredAgent(_Model):
    id: str
    score: int

class RouteIdentityResolutionConfig(_Model):
    division: WritableStarrableDivision
    resolve_identities: bool
    self_uri: str

class RoutingConversationAttributesRequest(_Model):
    priority: int
    skill_ids: list[str]
    skill_expression: str
    language_id: str
    label_id: str
    request_scored_agents: list[RequestScoredAgent]

class RoutingConversationAttributesResponse(_Model):
    priority: int
    skills: list[RoutingSkill]
    language: Language
    label: UtilizationLabel
    scored_agents: list[ScoredAgent]
    skill_expression: str
    skill_expression_id: str

class RoutingSettings(_Model):
    reset_agent_score_on_presence_change: bool

class SMSAvailablePhoneNumberEntityListing(_Model):
    entities: list[SmsAvailablePhoneNumber]

class SkillEntityListing(_Model):
    entities: list[RoutingSkill]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class SkillExpression(_Model):
    id: str
    name: str
    expression: str
    queue_id: str
    self_uri: str

class SkillExpressionData(_Model):
    expression: str

class SkillExpressionEntityListing(_Model):
    entities: list[SkillExpression]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class SkillExpressionValidationError(_Model):
    code: str
    message: str
    position: int

class SkillExpressionValidationResult(_Model):
    valid: bool
    expression: str
    skills: list[SkillReference]
    errors: list[SkillExpressionValidationError]
    hint: str

class SkillGroupDefinition(_Model):
    id: str
    name: str
    division: WritableDivision
    description: str
    member_count: int
    date_modified: str
    date_created: str
    self_uri: str

class SkillGroupEntityListing(_Model):
    entities: list[SkillGroupDefinition]
    next_uri: str
    self_uri: str
    previous_uri: str

class SkillGroupMemberDivisionList(_Model):
    entities: list[Division]

class SkillGroupMemberDivisions(_Model):
    add_division_ids: list[str]
    remove_division_ids: list[str]

class SkillGroupMemberEntityListing(_Model):
    entities: list[UserReferenceWithName]
    next_uri: str
    self_uri: str
    previous_uri: str

class SkillGroupWithMemberDivisions(_Model):
    id: str
    name: str
    division: WritableDivision
    description: str
    member_count: int
    date_modified: str
    date_created: str
    status: _Literal["InProgress", "Complete"] | str
    skill_conditions: list[SkillGroupCondition]
    member_divisions: list[str]
    self_uri: str

class SkillReference(_Model):
    id: str
    name: str
    is_language_skill: bool

class SmsAddress(_Model):
    id: str
    name: str
    street: str
    city: str
    region: str
    postal_code: str
    country_code: str
    validated: bool
    self_uri: str

class SmsAddressEntityListing(_Model):
    entities: list[SmsAddress]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class SmsAddressProvision(_Model):
    id: str
    name: str
    street: str
    city: str
    region: str
    postal_code: str
    country_code: str
    auto_correct_address: bool
    self_uri: str

class SmsAlphanumericProvision(_Model):
    id: str
    phone_number: str
    self_uri: str

class SmsAvailablePhoneNumber(_Model):
    id: str
    name: str
    phone_number: str
    country_code: str
    region: str
    city: str
    capabilities: list[str]
    phone_number_type: _Literal["local", "mobile", "tollfree", "shortcode", "alphanumeric"] | str
    address_requirement: _Literal["none", "any", "local", "foreign"] | str
    self_uri: str

class SmsIdentityResolutionConfig(_Model):
    division: WritableStarrableDivision
    resolve_identities: bool
    self_uri: str

class SmsPhoneNumber(_Model):
    id: str
    name: str
    phone_number: str
    phone_number_type: _Literal["local", "mobile", "tollfree", "shortcode", "alphanumeric"] | str
    provisioned_through_pure_cloud: bool
    phone_number_status: _Literal["INVALID", "ACTIVE", "PORTING", "PENDING", "PENDING_CANCELLATION", "INITIATED"] | str
    capabilities: list[str]
    country_code: str
    date_created: str
    date_modified: str
    created_by: User
    modified_by: User
    version: int
    purchase_date: str
    cancellation_date: str
    renewal_date: str
    auto_renewable: _Literal["Quarterly"] | str
    address_id: SmsAddress
    short_code_billing_type: _Literal["Basic", "Vanity"] | str
    provisioning_status: SmsProvisioningStatus
    country: str
    supports_sms: bool
    supports_mms: bool
    supports_voice: bool
    integration: DomainEntityRef
    compliance: Compliance
    supported_content: SupportedContentReference
    self_uri: str

class SmsPhoneNumberEntityListing(_Model):
    entities: list[SmsPhoneNumber]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class SmsPhoneNumberImport(_Model):
    id: str
    phone_number: str
    phone_number_type: _Literal["local", "mobile", "tollfree", "shortcode"] | str
    country_code: str
    integration_id: str
    compliance: Compliance
    supported_content: SupportedContentReference
    self_uri: str

class SmsPhoneNumberPatchRequest(_Model):
    id: str
    supported_content: SupportedContentReference
    self_uri: str

class SmsPhoneNumberProvision(_Model):
    id: str
    phone_number: str
    phone_number_type: _Literal["local", "mobile", "tollfree", "shortcode"] | str
    country_code: str
    name: str
    address_id: str
    supported_content: SupportedContentReference
    self_uri: str

class SmsProvisioningStatus(_Model):
    action: _Literal["Unknown", "Create", "Update", "Delete"] | str
    state: _Literal["Running", "Completed", "Failed"] | str
    error: ErrorBody
    version: int

class StopSettings(_Model):
    keyword: list[str]
    response: ComplianceResponse

class TestMessage(_Model):
    id: str
    to: list[EmailAddress]
    from_: EmailAddress
    subject: str
    text_body: str
    html_body: str
    time: str

class TranscriptionSettings(_Model):
    transcription: _Literal["Disabled", "EnabledGlobally", "EnabledQueueFlow"] | str
    transcription_confidence_threshold: int
    low_latency_transcription_enabled: bool
    content_search_enabled: bool
    pci_dss_redaction_enabled: bool
    pii_redaction_enabled: bool

class UpdateKpiRequest(_Model):
    name: str
    description: str
    status: _Literal["Enabled", "Disabled"] | str

class UpdateSkillDivisionRequest(_Model):
    division_id: str

class UpdateUtilizationLabelRequest(_Model):
    name: str

class UtilizationLabel(_Model):
    id: str
    name: str
    self_uri: str

class UtilizationLabelEntityListing(_Model):
    entities: list[UtilizationLabel]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class UtilizationResponse(_Model):
    utilization: dict[str, MediaUtilization]
    label_utilizations: dict[str, LabelUtilizationResponse]
    max_inbound_calls: int

class VerificationResult(_Model):
    status: _Literal["FAILED", "PENDING", "VERIFIED", "UNKNOWN"] | str
    records: list[Record]

class WrapUpCodeConfig(_Model):
    values_: list[str]

class WrapUpCodeReference(_Model):
    id: str

class WrapupCodeEntityListing(_Model):
    entities: list[WrapupCode]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class WrapupCodeRequest(_Model):
    id: str
    name: str
    division: WritableStarrableDivision
    description: str
    date_created: str
    date_modified: str
    created_by: str
    modified_by: str
    self_uri: str
