# Generated from core/catalog by `cargo dev generate`; do not edit.
from typing import Literal as _Literal
from ..base import Model as _Model
from .adaptive_cards import HorizontalAlignment, ImageFillMode, VerticalAlignment
from .call_control import CallStatusInfo, OriginInfo, ParkInfo, RecordingInfo
from .call_log import BillingInfo, CallActionEnum, CallDirectionEnum, CallInternalTypeEnum, CallLogDelegateInfo, CallLogFromParty, CallLogRecordDeviceInfo, CallLogRecordMessage, CallLogRecordingInfo, CallLogToParty, CallResultEnum, CallResultReasonEnum, CallTransportEnum, CallTypeEnum, DelegationTypeEnum, ExtensionInfoCallLog
from .company import AccountLimitsInfo, BillingPackageInfo, BillingPlanInfo, BrandInfo, ServiceFeatureInfo, ServicePlanInfo
from .device_sip_registration import SipFlagsResponse, SipInfoResponse, SipRegistrationDeviceInfo
from .historical_webinars import RcwSessionRuntimeStatusModel, RcwSessionStatusModel, RecordingExtendedModel, RecordingModel, SessionLivestreamMinimalModel
from .invitees import RcwInviteeTypeEnum
from .ivr import IvrMenuActionsInfo, IvrMenuPromptInfo, IvrMenuSiteInfo
from .message_store import GetMessageInfoResponse, PatchMessageRequest, UpdateMessageRequest
from .presence import AcceptCallQueueCalls, ActiveCallInfo, AggregatedTelephonyStatus, AppearanceInfo, CallInfoCQ, CxTelephonyStatus, DndStatusPersonal, UnifiedPresence
from .sms_consents import SmsOptStatusEnum
from .status import CaiErrorResponse, DiarizedObject, InteractionObject, PunctuateApiResponse, SummaryApiResponse, TranscribedObject
from .user_settings import InboundFaxesInfo, InboundTextsInfo, MissedCallsInfo, OutboundFaxesInfo, VoicemailsInfo
from .webinars_and_sessions import WcsHostModel, WcsSessionStatusModel
from ._shared import ApiError, ApiErrorWithParameter, CommCloudDestination, CommDeviceRequest, CommDeviceResource, CommIntegrationRequest, CommIntegrationResource, CommPhoneNumberResource, CommReferencedExtensionResource, CommTerminatingTargetTypeResource, ConversationInfo, CountryInfoShortModel, Host, HostModel, MessageAttachmentInfo, MessageAvailabilityEnum, MessageDirectionEnum, MessagePriorityEnum, MessageReadStatusEnum, MessageStatusEnum, PhoneNumberE164, RcwDomainUserModel, RcwEmailModel, RcwRoleEnum, RecordingSharedLinkExpiryModel, RecordingSharedStatusModel, RecordingStatusModel

class ADGError(_Model):
    error_code: str
    message: str
    parameter_name: str

class ADGErrorResponse(_Model):
    errors: list[ADGError]

ADGSearchableExtensionTypesEnum = _Literal["User", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "IvrMenu", "ParkLocation", "Limited", "External", "DelegatedLinesGroup", "TieLine"] | str

AIInsightsTypes = list[_Literal["NextSteps", "Transcript", "Summary", "Highlights", "BulletedSummary", "AIScore", "CallNotes", "Sentiment"] | str]

class APNSInfo(_Model):
    aps: APSInfo

class APSInfo(_Model):
    content_available: int

class ASGErrorResponse(_Model):
    error_code: str
    message: str
    errors: list[ErrorEntry]

class AccountPresenceEvent(_Model):
    uuid: str
    event: str
    timestamp: str
    subscription_id: str
    body: AccountPresenceEventBody

class AccountPresenceEventBody(_Model):
    extension_id: str
    telephony_status: _Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"] | str
    sequence: int
    presence_status: _Literal["Offline", "Busy", "Available"] | str
    user_status: _Literal["Offline", "Busy", "Available"] | str
    dnd_status: _Literal["TakeAllCalls", "DoNotAcceptDepartmentCalls", "TakeDepartmentCallsOnly", "DoNotAcceptAnyCalls", "Unknown"] | str
    dnd_status_personal: DndStatusPersonal
    meeting_status: _Literal["Connected", "Disconnected"] | str
    allow_see_my_presence: bool
    accept_call_queue_calls: AcceptCallQueueCalls
    ring_on_monitored_call: bool
    pick_up_calls_on_hold: bool
    owner_id: str

class AccountServiceInfoRequest(_Model):
    uri: str
    service_plan_name: str
    brand: BrandInfo
    contracted_country: CountryInfoShortModel
    service_plan: ServicePlanInfo
    target_service_plan: ServicePlanInfo
    billing_plan: BillingPlanInfo
    service_features: list[ServiceFeatureInfo]
    limits: AccountLimitsInfo
    package: BillingPackageInfo

class AccountTelephonySessionsEvent(_Model):
    uuid: str
    event: str
    timestamp: str
    subscription_id: str
    owner_id: str
    body: TelephonySessionsEventBody

class ActiveCallInfoWithoutSIP(_Model):
    id: str
    direction: _Literal["Inbound", "Outbound"] | str
    queue_call: bool
    from_: str
    from_name: str
    to: str
    to_name: str
    party_id: str
    start_time: str
    session_id: str
    telephony_session_id: str
    telephony_status: _Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"] | str
    termination_type: _Literal["final", "intermediate"] | str
    call_info: CallInfoCQ
    appearance_info: AppearanceInfo

class AlertInfo(_Model):
    title: str
    body: str

class ApiErrorResponseModel(_Model):
    errors: list[ApiError]

class AppearancesInfo(_Model):
    phone_number: str
    appearance_number: int
    line_status: _Literal["Seized", "Released"] | str

class AsrApiResponse(_Model):
    status: _Literal["Success", "Fail"] | str
    response: TranscribedObject | CaiErrorResponse

class AudioInput(_Model):
    content_uri: str
    encoding: _Literal["Mpeg", "Mp4", "Wav", "Webm", "Webp", "Aac", "Avi", "Ogg"] | str
    language_code: str
    source: str
    audio_type: _Literal["CallCenter", "Meeting", "EarningsCalls", "Interview", "PressConference", "Voicemail"] | str

class AuthCodeTokenRequest(_Model):
    grant_type: _Literal["authorization_code"] | str
    code: str
    redirect_uri: str
    code_verifier: str

class BackgroundImage(_Model):
    type: _Literal["BackgroundImage"] | str
    url: str
    fill_mode: ImageFillMode
    horizontal_alignment: HorizontalAlignment
    vertical_alignment: VerticalAlignment

class BaseCallLogFromParty(_Model):
    dialer_phone_number: str

class BaseCallLogParty(_Model):
    phone_number: str
    extension_number: str
    extension_id: str
    name: str

class BaseCallLogRecord(_Model):
    extension: ExtensionInfoCallLog
    telephony_session_id: str
    sip_uuid_info: str
    transfer_target: BaseCallLogRecordTransferTarget
    transferee: BaseCallLogRecordTransferee
    party_id: str
    metadata_categories: list[str]
    transport: CallTransportEnum
    from_: CallLogFromParty
    to: CallLogToParty
    type: CallTypeEnum
    direction: CallDirectionEnum
    message: CallLogRecordMessage
    delegate: CallLogDelegateInfo
    delegation_type: DelegationTypeEnum
    action: CallActionEnum
    result: CallResultEnum
    reason: CallResultReasonEnum
    reason_description: str
    start_time: str
    duration: int
    duration_ms: int
    recording: CallLogRecordingInfo
    short_recording: bool
    billing: BillingInfo
    internal_type: CallInternalTypeEnum
    finished: bool

class BaseCallLogRecordTransferTarget(_Model):
    telephony_session_id: str

class BaseCallLogRecordTransferee(_Model):
    telephony_session_id: str

class BaseCallLogToParty(_Model):
    dialed_phone_number: str

class BaseNotificationSettings(_Model):
    uri: str
    sms_phone_numbers: list[str]
    advanced_mode: bool
    voicemails: VoicemailsInfo
    inbound_faxes: InboundFaxesInfo
    outbound_faxes: OutboundFaxesInfo
    inbound_texts: InboundTextsInfo
    missed_calls: MissedCallsInfo

class BaseTokenRequest(_Model):
    scope: str
    endpoint_id: str
    access_token_ttl: int
    refresh_token_ttl: int

class BasicContactInfo(_Model):
    first_name: str
    last_name: str
    email: str

class BasicContactInfoWithPhone(_Model):
    first_name: str
    last_name: str
    email: str
    contact_phone: PhoneNumberE164

class BasicMeeting(_Model):
    id: str
    short_id: str
    bridge_id: str
    start_time: str
    display_name: str
    host_info: Host

class BulkItemResultModel(_Model):
    bulk_item_successful: bool
    bulk_item_errors: list[ApiError]

class CallLogParty(_Model):
    phone_number: str
    extension_number: str
    extension_id: str
    name: str
    location: str
    device: CallLogRecordDeviceInfo

class CallPartyShortInfo(_Model):
    phone_number: str
    name: str
    extension_id: str

class CallQueuePresenceEvent(_Model):
    uuid: str
    event: str
    timestamp: str
    subscription_id: str
    body: CallQueuePresenceEventBody

class CallQueuePresenceEventBody(_Model):
    extension_id: str
    call_queue_id: str
    accept_calls: bool

class ClientAuthJwtModel(_Model):
    client_assertion_type: _Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"] | str
    client_assertion: str

class ClientCredentialsBase(_Model):
    grant_type: _Literal["client_credentials"] | str

class ClientCredentialsByAccount(_Model):
    grant_type: _Literal["client_credentials"] | str
    account_id: str

class ClientCredentialsByBrand(_Model):
    grant_type: _Literal["client_credentials"] | str
    brand_id: str

class ClientCredentialsByPartnerAccount(_Model):
    grant_type: _Literal["client_credentials"] | str
    brand_id: str
    partner_account_id: str

class ClientErrorsResponse(_Model):
    errors: list[ClientErrorsResponseErrors]

class ClientErrorsResponseErrors(_Model):
    error_code: str
    message: str
    parameter_max_item_count: int | None
    parameter_name: str | None
    parameter_value_length: int | None
    parameter_range: str | None

class ClientIdModel(_Model):
    client_id: str

class CloudConnectorTargetRequest(_Model):
    destination: CommCloudDestination
    type: _Literal["CloudConnectorRingTarget"] | str

class CommActionRequest(_Model):
    type: CommActionTypeRequest

class CommActionResource(_Model):
    type: CommActionTypeResource

CommActionTypeRequest = _Literal["PlayConnectingMessageAction", "PlayConnectingPromptAction", "PlayWelcomePromptAction", "ScreeningAction", "RingGroupAction", "RingAlwaysGroupAction", "TerminatingAction"] | str

CommActionTypeResource = _Literal["PlayConnectingMessageAction", "PlayConnectingPromptAction", "PlayWelcomePromptAction", "ScreeningAction", "RingGroupAction", "RingAlwaysGroupAction", "TerminatingAction"] | str

class CommAllDesktopTargetRequest(_Model):
    extension: CommReferencedExtensionResource
    type: _Literal["AllDesktopRingTarget"] | str

class CommAllDesktopTargetResource(_Model):
    extension: CommReferencedExtensionResource
    name: str
    type: _Literal["AllDesktopRingTarget"] | str

class CommAllMobileTargetRequest(_Model):
    extension: CommReferencedExtensionResource
    type: _Literal["AllMobileRingTarget"] | str

class CommAllMobileTargetResource(_Model):
    extension: CommReferencedExtensionResource
    name: str
    type: _Literal["AllMobileRingTarget"] | str

class CommCloudConnectorForwardingTargetRequest(_Model):
    destination: CommCloudDestination
    type: _Literal["CloudConnectorRingTarget"] | str
    name: str

class CommCloudConnectorTargetRequest(_Model):
    destination: CommCloudDestination
    type: _Literal["CloudConnectorRingTarget"] | str
    name: str

class CommCloudConnectorTargetResource(_Model):
    destination: CommCloudDestination
    type: _Literal["CloudConnectorRingTarget"] | str

class CommCoworkerTargetResource(_Model):
    extension: CommReferencedExtensionResource
    type: _Literal["CoworkerRingTarget"] | str

class CommDeviceTargetRequest(_Model):
    device: CommDeviceRequest
    extension: CommReferencedExtensionResource
    type: _Literal["DeviceRingTarget"] | str

class CommDeviceTargetResource(_Model):
    device: CommDeviceResource
    extension: CommReferencedExtensionResource
    type: _Literal["DeviceRingTarget"] | str

class CommFmcPhoneNumberTargetResource(_Model):
    destination: CommPhoneNumberResource
    type: _Literal["FmcPhoneNumberRingTarget"] | str

class CommForwardingTargetRequest(_Model):
    name: str
    type: CommForwardingTargetTypeRequest

class CommForwardingTargetResource(_Model):
    type: CommForwardingTargetTypeResource

CommForwardingTargetTypeRequest = _Literal["CoworkerAppsRingTarget", "CoworkerRingTarget", "DeviceRingTarget", "ImsPhoneNumberRingTarget", "IntegrationRingTarget", "PhoneNumberRingTarget", "CloudConnectorRingTarget"] | str

CommForwardingTargetTypeResource = _Literal["CoworkerAppsRingTarget", "CoworkerRingTarget", "DeviceRingTarget", "ImsPhoneNumberRingTarget", "FmcPhoneNumberRingTarget", "IntegrationRingTarget", "PhoneNumberRingTarget", "CloudConnectorRingTarget"] | str

class CommImsPhoneNumberTargetResource(_Model):
    destination: CommPhoneNumberResource
    type: _Literal["ImsPhoneNumberRingTarget"] | str

class CommIntegrationTargetRequest(_Model):
    integration: CommIntegrationRequest
    type: _Literal["IntegrationRingTarget"] | str

class CommIntegrationTargetResource(_Model):
    integration: CommIntegrationResource
    type: _Literal["IntegrationRingTarget"] | str

CommInteractionConditionTypeResource = _Literal["Interaction", "Schedule", "State"] | str

class CommInteractionRuleConditionRequest(_Model):
    type: CommInteractionConditionTypeResource

class CommInteractionRuleConditionResource(_Model):
    type: CommInteractionConditionTypeResource

class CommPhoneNumberTargetResource(_Model):
    destination: CommPhoneNumberResource
    type: _Literal["PhoneNumberRingTarget"] | str

class CommRingAlwaysRingTargetResource(_Model):
    name: str
    type: CommRingAlwaysRingTargetTypeResource

CommRingAlwaysRingTargetTypeResource = _Literal["AllDesktopRingTarget", "AllMobileRingTarget"] | str

class CommRingTargetRequest(_Model):
    type: CommRingTargetTypeResource

class CommRingTargetResource(_Model):
    name: str
    type: CommRingTargetTypeResource

CommRingTargetTypeResource = _Literal["AllDesktopRingTarget", "AllMobileRingTarget", "CoworkerRingTarget", "DeviceRingTarget", "HotdeskRingTarget", "ImsPhoneNumberRingTarget", "FmcPhoneNumberRingTarget", "IntegrationRingTarget", "PhoneNumberRingTarget", "CloudConnectorRingTarget"] | str

class CommStateConditionRequest(_Model):
    type: CommStateConditionTypeResource

class CommStateConditionResource(_Model):
    type: CommStateConditionTypeResource

CommStateConditionTypeResource = _Literal["Schedule", "State"] | str

class CommTerminatingTargetRequest(_Model):
    type: CommTerminatingTargetTypeResource

class CommTerminatingTargetResource(_Model):
    name: str
    type: CommTerminatingTargetTypeResource

class CommTriggerRequest(_Model):
    trigger_type: CommTriggerTypeRequest

class CommTriggerResource(_Model):
    trigger_type: CommTriggerTypeResource

CommTriggerTypeRequest = _Literal["Daily", "Weekly", "Range"] | str

CommTriggerTypeResource = _Literal["Daily", "Weekly", "Range"] | str

class ContentInput(_Model):
    content_uri: str

class CostCenterBase(_Model):
    id: int
    name: str
    billing_code: str

class CreateDeviceRegistrationResponse(_Model):
    device: SipRegistrationDeviceInfo
    sip_info: list[SipInfoResponse]
    sip_info_pstn: list[SipInfoResponse]
    sip_flags: SipFlagsResponse
    sip_error_codes: list[str]
    polling_interval: int

class DetailedExtensionPresenceEvent(_Model):
    uuid: str
    event: str
    timestamp: str
    subscription_id: str
    body: DetailedExtensionPresenceEventBody

class DetailedExtensionPresenceEventBody(_Model):
    extension_id: str
    telephony_status: _Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"] | str
    active_calls: list[ActiveCallInfoWithoutSIP]
    sequence: int
    presence_status: _Literal["Offline", "Busy", "Available"] | str
    user_status: _Literal["Offline", "Busy", "Available"] | str
    meeting_status: _Literal["Connected", "Disconnected"] | str
    dnd_status: _Literal["TakeAllCalls", "DoNotAcceptDepartmentCalls", "TakeDepartmentCallsOnly", "DoNotAcceptAnyCalls", "Unknown"] | str
    dnd_status_personal: DndStatusPersonal
    allow_see_my_presence: bool
    accept_call_queue_calls: AcceptCallQueueCalls
    ring_on_monitored_call: bool
    pick_up_calls_on_hold: bool
    total_active_calls: int
    owner_id: str
    appearances: AppearancesInfo

class DetailedExtensionPresenceWithSIPEvent(_Model):
    uuid: str
    event: str
    timestamp: str
    subscription_id: str
    body: DetailedExtensionPresenceWithSIPEventBody

class DetailedExtensionPresenceWithSIPEventBody(_Model):
    extension_id: str
    telephony_status: _Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"] | str
    active_calls: list[ActiveCallInfo]
    sequence: int
    presence_status: _Literal["Offline", "Busy", "Available"] | str
    user_status: _Literal["Offline", "Busy", "Available"] | str
    meeting_status: _Literal["Connected", "Disconnected"] | str
    dnd_status: _Literal["TakeAllCalls", "DoNotAcceptDepartmentCalls", "TakeDepartmentCallsOnly", "DoNotAcceptAnyCalls", "Unknown"] | str
    dnd_status_personal: DndStatusPersonal
    allow_see_my_presence: bool
    accept_call_queue_calls: AcceptCallQueueCalls
    ring_on_monitored_call: bool
    pick_up_calls_on_hold: bool
    total_active_calls: int
    owner_id: str
    appearances: AppearancesInfo

class DiarizeApiResponse(_Model):
    status: _Literal["Success", "Fail"] | str
    response: DiarizedObject | CaiErrorResponse

EmergencyLocationUsageStatus = _Literal["Active", "Inactive"] | str

class ErrorEntry(_Model):
    error_code: str
    message: str

class ExtensionFavoritesEvent(_Model):
    uuid: str
    event: str
    timestamp: str
    subscription_id: str
    body: ExtensionFavoritesEventBody

class ExtensionFavoritesEventBody(_Model):
    extension_id: str
    owner_id: str

class ExtensionGrantListEvent(_Model):
    uuid: str
    event: str
    timestamp: str
    subscription_id: str
    body: ExtensionGrantListEventBody

class ExtensionGrantListEventBody(_Model):
    extension_id: str
    owner_id: str

class ExtensionInfoEvent(_Model):
    uuid: str
    event: str
    timestamp: str
    subscription_id: str
    body: ExtensionInfoEventBody

class ExtensionInfoEventBody(_Model):
    extension_id: str
    event_type: _Literal["Update", "Delete"] | str
    hints: list[_Literal["AccountSettings", "AccountStatus", "AnsweringRules", "CompanyNumbers", "DialingPlan", "ExtensionInfo", "Features", "Limits", "Permissions", "ProfileImage", "VideoConfiguration"] | str]
    owner_id: str

class ExtensionListEvent(_Model):
    uuid: str
    event: str
    timestamp: str
    subscription_id: str
    body: ExtensionListEventBody

class ExtensionListEventBody(_Model):
    extension_id: str
    event_type: _Literal["Create", "Update", "Delete"] | str
    owner_id: str

class ExtensionPresenceEvent(_Model):
    uuid: str
    event: str
    timestamp: str
    subscription_id: str
    body: ExtensionPresenceEventBody

class ExtensionPresenceEventBody(_Model):
    extension_id: str
    telephony_status: _Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"] | str
    aggregated_telephony_status: AggregatedTelephonyStatus
    sequence: int
    presence_status: _Literal["Offline", "Busy", "Available"] | str
    user_status: _Literal["Offline", "Busy", "Available"] | str
    dnd_status: _Literal["TakeAllCalls", "DoNotAcceptDepartmentCalls", "TakeDepartmentCallsOnly", "DoNotAcceptAnyCalls", "Unknown"] | str
    dnd_status_personal: DndStatusPersonal
    allow_see_my_presence: bool
    accept_call_queue_calls: AcceptCallQueueCalls
    ring_on_monitored_call: bool
    pick_up_calls_on_hold: bool
    owner_id: str
    cx_telephony_status: CxTelephonyStatus

class ExtensionTelephonySessionsEvent(_Model):
    uuid: str
    event: str
    timestamp: str
    subscription_id: str
    owner_id: str
    body: TelephonySessionsEventBody

FederationTypes = _Literal["All", "Regular", "AdminOnly"] | str

class GetMessageInfoMultiResponse(_Model):
    resource_id: str
    status: int
    body: GetMessageInfoResponse

GetMessageMultiResponse = list[GetMessageInfoMultiResponse]

class HistorySessionBaseModel(_Model):
    start_time: str
    end_time: str
    duration: int
    title: str
    description: str
    scheduled_start_time: str
    scheduled_duration: int
    time_zone: str
    locale_code: str
    panel_join_time_offset: int
    broadcasting_start_time: str
    broadcasting_end_time: str
    status: RcwSessionStatusModel
    runtime_status: RcwSessionRuntimeStatusModel
    participant_count: int
    attendee_count: int
    unique_participant_count: int
    unique_attendee_count: int

class HistorySessionMinimalModel(_Model):
    start_time: str
    end_time: str
    duration: int
    title: str
    description: str

class InboundMessageEvent(_Model):
    aps: NotificationInfo
    message_id: str
    conversation_id: str
    from_: str
    to: str
    owner_id: str

class IncomingCallEvent(_Model):
    aps: APSInfo
    event: str
    uuid: str
    subscription_id: str
    timestamp: str
    extension_id: str
    action: str
    session_id: str
    server_id: str
    from_: str
    from_name: str
    to: str
    to_name: str
    sid: str
    to_url: str
    srv_lvl: str
    srv_lvl_ext: str
    rec_url: str
    pn_ttl: int
    owner_id: str

class InstantMessageEvent(_Model):
    uuid: str
    event: str
    timestamp: str
    subscription_id: str
    body: InstantMessageEventBody

class InstantMessageEventBody(_Model):
    id: str
    to: list[NotificationRecipientInfo]
    from_: SenderInfo
    type: str
    creation_time: str
    last_modified_time: str
    read_status: MessageReadStatusEnum
    priority: MessagePriorityEnum
    attachments: list[MessageAttachmentInfo]
    direction: MessageDirectionEnum
    availability: MessageAvailabilityEnum
    subject: str
    message_status: MessageStatusEnum
    conversation_id: str
    conversation: ConversationInfo
    owner_id: str

class InteractionApiResponse(_Model):
    status: _Literal["Success", "Fail"] | str
    response: InteractionObject | CaiErrorResponse

class InternalDeliveryMode(_Model):
    transport_type: _Literal["Internal"] | str
    config_name: str

Interval = _Literal["Hour", "Day", "Week", "Month"] | str

class InviteeBaseModel(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    first_name: str
    last_name: str
    email: RcwEmailModel
    job_title: str
    linked_user: RcwDomainUserModel
    role: RcwRoleEnum
    type: RcwInviteeTypeEnum
    send_invite: bool

class InviteeContactModel(_Model):
    first_name: str
    last_name: str
    email: RcwEmailModel
    job_title: str

class InviteeGeneratedModel(_Model):
    join_uri: str
    phone_participant_code: str

class InviteeSettingsModel(_Model):
    type: RcwInviteeTypeEnum
    send_invite: bool

class IvrMenuInfoRequest(_Model):
    name: str
    extension_number: str
    site: IvrMenuSiteInfo
    prompt: IvrMenuPromptInfo
    actions: list[IvrMenuActionsInfo]

class JwtTokenRequest(_Model):
    grant_type: _Literal["urn:ietf:params:oauth:grant-type:jwt-bearer", "partner_jwt"] | str
    assertion: str

class MessageChanges(_Model):
    type: MessageTypeEnum
    new_count: int
    updated_count: int
    new_message_ids: list[int]

class MessageEvent(_Model):
    uuid: str
    event: str
    timestamp: str
    subscription_id: str
    body: MessageEventBody

class MessageEventBody(_Model):
    extension_id: str
    last_updated: str
    changes: list[MessageChanges]
    owner_id: str

MessageTypeEnum = _Literal["Fax", "SMS", "VoiceMail", "Pager"] | str

class MinimalSmsOptRecord(_Model):
    to: PhoneNumberE164
    opt_status: SmsOptStatusEnum
    from_: PhoneNumberE164

class MissedCallEvent(_Model):
    uuid: str
    pn_apns: APNSInfo
    event: str
    subscription_id: str
    timestamp: str
    extension_id: str
    action: str
    session_id: str
    server_id: str
    from_: str
    from_name: str
    to: str
    to_name: str
    sid: str
    to_url: str
    srv_lvl: str
    srv_lvl_ext: str
    rec_url: str
    pn_ttl: int
    owner_id: str

class MobileDeliveryMode(_Model):
    transport_type: _Literal["RC/APNS", "RC/GCM"] | str
    certificate_name: str
    registration_id: str
    encryption: bool

class MobileDeliveryModeRequest(_Model):
    transport_type: _Literal["RC/APNS", "RC/GCM"] | str
    certificate_name: str
    registration_id: str

class MultipartRequestEntryBase(_Model):
    resource_id: str

class MultipartResponseEntryBase(_Model):
    resource_id: str
    status: int

class NotificationInfo(_Model):
    alert: AlertInfo
    badge: str
    sound: str
    content_available: str
    category: str

class NotificationRecipientInfo(_Model):
    phone_number: str
    extension_number: str
    target: bool
    location: str
    name: str

class OriginalRoleModel(_Model):
    original_role: RcwRoleEnum

class ParameterizedErrorResponseModel(_Model):
    errors: list[ApiErrorWithParameter]

class ParticipantBaseModel(_Model):
    id: str
    first_name: str
    last_name: str
    role: RcwRoleEnum
    original_role: RcwRoleEnum
    linked_user: RcwDomainUserModel
    avatar_token: str
    type: _Literal["User", "Room"] | str
    email: RcwEmailModel
    qna_blocked: bool

class ParticipantTypeModel(_Model):
    type: _Literal["User", "Room"] | str

PatchMessageBulkRequest = list[PatchMessageBulkRequest2]

class PatchMessageBulkRequest2(_Model):
    resource_id: str
    body: PatchMessageRequest

class PhoneNumberSenderConsentRecord(_Model):
    from_: PhoneNumberE164

class PubNubDeliveryMode(_Model):
    transport_type: _Literal["PubNub"] | str
    encryption: bool
    address: str
    subscriber_key: str
    secret_key: str
    encryption_algorithm: _Literal["AES"] | str
    encryption_key: str

class PubNubDeliveryModeRequest(_Model):
    transport_type: _Literal["PubNub"] | str
    encryption: bool

class PunctuateApiOutput(_Model):
    status: _Literal["Success", "Fail"] | str
    response: PunctuateApiResponse

class RSConversationalInsightsUnit(_Model):
    speaker_id: str
    value: str
    start: float
    end: float

class RcwAvatarOwnerModel(_Model):
    avatar_token: str

class RcwBaseContactModel(_Model):
    first_name: str
    last_name: str

class RcwImmutableResourceIdModel(_Model):
    id: str

class RcwResourceBaseModel(_Model):
    id: str
    creation_time: str
    last_modified_time: str

class RcwRoleAttributeModel(_Model):
    role: RcwRoleEnum

class RcwUserModel(_Model):
    user_id: str
    account_id: str

class RecordingBaseModel(_Model):
    status: RecordingStatusModel
    failure_reason: ApiError
    duration: int
    shared: RecordingSharedStatusModel
    shared_uri_expiration_time: RecordingSharedLinkExpiryModel | None

RecordingMediaType = _Literal["Video", "Audio"] | str

class RecordingSharingModel(_Model):
    recording_shared_uri: str

class RefreshTokenRequest(_Model):
    grant_type: _Literal["refresh_token"] | str
    refresh_token: str

class RegQuestionBaseModel(_Model):
    question_id: str

class RegistrantBaseModel(_Model):
    first_name: str
    last_name: str
    email: RcwEmailModel
    join_uri: str
    cancellation_uri: str
    registered_post_webinar: bool
    visitor_id: str
    external_id: str
    registration_time: str
    ip_address: str
    source: str
    participant_id: str

class RegistrantMinimalModel(_Model):
    first_name: str
    last_name: str
    email: RcwEmailModel
    join_uri: str
    cancellation_uri: str
    registered_post_webinar: bool

class ScimErrorResponse(_Model):
    detail: str
    schemas: list[_Literal["urn:ietf:params:scim:api:messages:2.0:Error"] | str]
    scim_type: _Literal["uniqueness", "tooMany", "mutability", "sensitive", "invalidSyntax", "invalidFilter", "invalidPath", "invalidValue", "invalidVers", "noTarget"] | str
    status: str

SearchGrantExtensionTypeEnum = _Literal["User", "FaxUser", "VirtualUser", "DigitalUser", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "IvrMenu", "ApplicationExtension", "ParkLocation", "Limited", "Bot", "Room", "DelegatedLinesGroup"] | str

SearchGrantExtensionTypeEnumList = list[SearchGrantExtensionTypeEnum]

class SenderInfo(_Model):
    phone_number: str
    extension_number: str
    location: str
    name: str

class ServerErrorsResponse(_Model):
    errors: list[ServerErrorsResponseErrors]

class ServerErrorsResponseErrors(_Model):
    error_code: str
    message: str

class SessionGeneratedModel(_Model):
    video_bridge_id: str

class SessionLivestreamListModel(_Model):
    livestreams: list[SessionLivestreamMinimalModel]

class SessionRecordingExtendedModel(_Model):
    recording: RecordingExtendedModel

class SessionRecordingModel(_Model):
    recording: RecordingModel

class ShippingMethodIdModel(_Model):
    id: _Literal["1", "2", "3"] | str

class SimpleSettings(_Model):
    notify_by_email: bool
    notify_by_sms: bool
    advanced_sms_phone_numbers: list[PhoneNumberE164]

class SipData(_Model):
    to_tag: str
    from_tag: str
    call_id: str

SmsBinaryAttachmentPart = bytes

class SummaryApiOutput(_Model):
    status: _Literal["Success", "Fail"] | str
    response: SummaryApiResponse

class TelephonySessionsEventBody(_Model):
    sequence: int
    session_id: str
    telephony_session_id: str
    server_id: str
    event_time: str
    origin: OriginInfo
    parties: list[TelephonySessionsEventPartyInfo]

class TelephonySessionsEventPartyInfo(_Model):
    account_id: str
    extension_id: str
    id: str
    direction: _Literal["Inbound", "Outbound"] | str
    to: CallPartyShortInfo
    from_: CallPartyShortInfo
    recordings: list[RecordingInfo]
    status: CallStatusInfo
    park: ParkInfo
    queue_call: bool
    missed_call: bool
    stand_alone: bool
    muted: bool
    conference_role: _Literal["Host", "Participant"] | str
    sip_data: SipData
    ui_call_info: UiCallInfo

class UiCallInfo(_Model):
    primary: UiCallInfoRecord
    additional: UiCallInfoRecord

class UiCallInfoRecord(_Model):
    type: _Literal["QueueName", "CallerIdName"] | str
    value: str

UnifiedPresenceList = list[UnifiedPresenceListEntry]

class UnifiedPresenceListEntry(_Model):
    resource_id: str
    status: int
    body: UnifiedPresence

UpdateMessageBulkRequest = list[UpdateMessageBulkRequest2]

class UpdateMessageBulkRequest2(_Model):
    resource_id: str
    body: UpdateMessageRequest

class VoicemailMessageEvent(_Model):
    uuid: str
    event: str
    timestamp: str
    subscription_id: str
    owner_id: str
    body: VoicemailMessageEventBody

class VoicemailMessageEventBody(_Model):
    id: int
    to: list[NotificationRecipientInfo]
    from_: SenderInfo
    type: _Literal["Voicemail"] | str
    creation_time: str
    last_modified_time: str
    read_status: MessageReadStatusEnum
    priority: MessagePriorityEnum
    attachments: list[MessageAttachmentInfo]
    direction: MessageDirectionEnum
    availability: MessageAvailabilityEnum
    subject: str
    message_status: MessageStatusEnum
    vm_transcription_status: _Literal["NotAvailable", "InProgress", "TimedOut", "Completed", "CompletedPartially", "Failed", "Unknown"] | str

class WcsSessionBaseModel(_Model):
    scheduled_start_time: str
    scheduled_duration: int
    time_zone: str
    localized_time_zone_description: str
    panel_join_time_offset: int
    title: str
    description: str
    status: WcsSessionStatusModel
    host_join_uri: str

class WcsSessionGeneratedModel(_Model):
    video_bridge_id: str
    video_bridge_password: str
    video_bridge_pstn_password: str
    attendee_join_uri: str
    has_unsent_invites: bool

class WebinarGeneratedModel(_Model):
    host: WcsHostModel

class WebinarHostModel(_Model):
    host: HostModel

class WebinarInfoModel(_Model):
    title: str
    description: str

class WebinarTitleModel(_Model):
    title: str
    description: str
