# Generated from core/catalog by `cargo dev generate`; do not edit.
from typing import Literal as _Literal
from ..base import Model as _Model

AddressFormatStatus = _Literal["Actual", "Outdated", "Deprecated"] | str

AllExtensionSubtypesEnum = _Literal["VideoPro", "VideoProPlus", "DigitalSignageOnlyRooms", "Unknown", "Emergency"] | str

AllExtensionTypesEnum = _Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "DelegatedLinesGroup", "GroupCallPickup", "IvrMenu", "ApplicationExtension", "ProxyAdmin", "RoomConnector", "ParkLocation", "Limited", "Bot", "Site", "Room", "FlexibleUser", "TieLine", "Unknown"] | str

AnyPublicDeliveryMode = WebhookDeliveryMode | WebSocketDeliveryMode

class ApiError(_Model):
    error_code: str
    message: str

class ApiErrorWithParameter(_Model):
    error_code: str
    message: str
    parameter_name: str
    parameter_value: str

class AssignedCountryInfo(_Model):
    id: str
    uri: str
    iso_code: CountryIsoCode
    name: str

class BasicPaging(_Model):
    current_page_token: str
    next_page_token: str

class BulkOperationExtensionReference(_Model):
    id: str

class CaiAsyncApiResponse(_Model):
    job_id: str

CallQueueAlertTimerEnum = _Literal[5, 10, 15, 20, 30, 45, 60, 120, 180, 240, 300, 360, 420, 480, 540, 600] | int

class CallQueueExtensionInfo(_Model):
    sla_goal: int
    sla_threshold_seconds: int
    include_abandoned_calls: bool
    abandoned_threshold_seconds: int

class CallQueueInfoRequest(_Model):
    sla_goal: int
    sla_threshold_seconds: int
    include_abandoned_calls: bool
    abandoned_threshold_seconds: int

class CommAllDesktopRingAlwaysRingTargetResource(_Model):
    name: str
    type: _Literal["AllDesktopRingTarget"]
    extension: CommReferencedExtensionResource

class CommAllDesktopRingTargetRequest(_Model):
    type: _Literal["AllDesktopRingTarget"]
    extension: CommReferencedExtensionResource

class CommAllDesktopRingTargetResource(_Model):
    name: str
    type: _Literal["AllDesktopRingTarget"]
    extension: CommReferencedExtensionResource

class CommAllMobileRingAlwaysRingTargetResource(_Model):
    name: str
    type: _Literal["AllMobileRingTarget"]
    extension: CommReferencedExtensionResource

class CommAllMobileRingTargetRequest(_Model):
    type: _Literal["AllMobileRingTarget"]
    extension: CommReferencedExtensionResource

class CommAllMobileRingTargetResource(_Model):
    name: str
    type: _Literal["AllMobileRingTarget"]
    extension: CommReferencedExtensionResource

class CommCallTypesResource(_Model):
    queue_calls_included: bool

class CommCloudConnectorRingTargetRequest(_Model):
    type: _Literal["CloudConnectorRingTarget"]
    destination: CommCloudDestination
    name: str

class CommCloudConnectorRingTargetResource(_Model):
    destination: CommCloudDestination
    type: _Literal["CloudConnectorRingTarget"]
    name: str

class CommCloudConnectorTerminatingTargetRequest(_Model):
    type: _Literal["CloudConnectorTerminatingTarget"]
    destination: CommCloudDestination
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    name: str

class CommCloudConnectorTerminatingTargetResource(_Model):
    name: str
    type: _Literal["CloudConnectorTerminatingTarget"]
    destination: CommCloudDestination
    dispatching_type: CommTerminatingTargetDispatchingTypeResource

class CommCloudDestination(_Model):
    integration_id: str
    extension_number: str
    phone_number: str

class CommCoworkerRingTargetRequest(_Model):
    type: _Literal["CoworkerRingTarget"]
    extension: CommReferencedExtensionResource

class CommCoworkerRingTargetResource(_Model):
    extension: CommReferencedExtensionResource
    type: _Literal["CoworkerRingTarget"]
    name: str

class CommDailyTriggerResource(_Model):
    trigger_type: _Literal["Daily"]
    start_time: str
    end_time: str

CommDateTimeWithoutTimezone = str

class CommDeviceRequest(_Model):
    id: str

class CommDeviceResource(_Model):
    id: str
    name: str
    phone_number: CommPhoneNumberString

class CommDeviceRingTargetRequest(_Model):
    type: _Literal["DeviceRingTarget"]
    device: CommDeviceRequest
    extension: CommReferencedExtensionResource

class CommDeviceRingTargetResource(_Model):
    name: str
    type: _Literal["DeviceRingTarget"]
    device: CommDeviceResource
    extension: CommReferencedExtensionResource

class CommDispatchingRequest(_Model):
    call_types: CommCallTypesResource
    actions: list[CommPlayConnectingMessageActionRequest | CommPlayConnectingPromptActionRequest | CommPlayWelcomePromptActionRequest | CommScreeningActionRequest | CommRingGroupActionRequest | CommRingAlwaysGroupActionRequest | CommTerminatingActionRequest]
    type: CommDispatchingTypeResource

CommDispatchingTypeResource = _Literal["RingAtOnce", "RingInOrder", "Custom", "Terminate"] | str

class CommExtensionTerminatingTargetRequest(_Model):
    type: _Literal["ExtensionTerminatingTarget"]
    extension: CommReferencedExtensionResource
    dispatching_type: CommTerminatingTargetDispatchingTypeResource

class CommExtensionTerminatingTargetResource(_Model):
    name: str
    type: _Literal["ExtensionTerminatingTarget"]
    extension: CommReferencedExtensionResource
    dispatching_type: CommTerminatingTargetDispatchingTypeResource

class CommFmcPhoneNumberRingTargetRequest(_Model):
    type: _Literal["FmcPhoneNumberRingTarget"]
    destination: CommPhoneNumberResource

class CommFmcPhoneNumberRingTargetResource(_Model):
    name: str
    type: _Literal["FmcPhoneNumberRingTarget"]
    destination: CommPhoneNumberResource

class CommGreetingIdResource(_Model):
    id: str

class CommGreetingResource(_Model):
    effective_greeting_type: CommGreetingSourceTypeResource
    preset: CommGreetingIdResource
    custom: CommGreetingIdResource

CommGreetingSourceTypeResource = _Literal["Custom", "Preset"] | str

class CommHotdeskRingTargetRequest(_Model):
    type: _Literal["HotdeskRingTarget"]

class CommHotdeskRingTargetResource(_Model):
    name: str
    type: _Literal["HotdeskRingTarget"]
    device: CommDeviceResource

class CommImsPhoneNumberRingTargetRequest(_Model):
    type: _Literal["ImsPhoneNumberRingTarget"]
    destination: CommPhoneNumberResource

class CommImsPhoneNumberRingTargetResource(_Model):
    name: str
    type: _Literal["ImsPhoneNumberRingTarget"]
    destination: CommPhoneNumberResource

class CommIntegrationRequest(_Model):
    type: CommIntegrationType

class CommIntegrationResource(_Model):
    phone_number: CommPhoneNumberString
    type: CommIntegrationType

class CommIntegrationRingTargetRequest(_Model):
    type: _Literal["IntegrationRingTarget"]
    integration: CommIntegrationRequest

class CommIntegrationRingTargetResource(_Model):
    name: str
    type: _Literal["IntegrationRingTarget"]
    integration: CommIntegrationResource

CommIntegrationType = _Literal["MsTeamsDirectRouting", "FmcLite"] | str

class CommPhoneNumberResource(_Model):
    phone_number: CommPhoneNumberString

class CommPhoneNumberRingTargetRequest(_Model):
    type: _Literal["PhoneNumberRingTarget"]
    destination: CommPhoneNumberResource
    name: str

class CommPhoneNumberRingTargetResource(_Model):
    name: str
    type: _Literal["PhoneNumberRingTarget"]
    destination: CommPhoneNumberResource

CommPhoneNumberString = str

class CommPhoneNumberTerminatingTargetRequest(_Model):
    type: _Literal["PhoneNumberTerminatingTarget"]
    name: str
    destination: CommPhoneNumberResource
    dispatching_type: CommTerminatingTargetDispatchingTypeResource

class CommPhoneNumberTerminatingTargetResource(_Model):
    name: str
    type: _Literal["PhoneNumberTerminatingTarget"]
    destination: CommPhoneNumberResource
    dispatching_type: CommTerminatingTargetDispatchingTypeResource

class CommPlayAnnouncementTerminatingTargetRequest(_Model):
    type: _Literal["PlayAnnouncementTerminatingTarget"]
    prompt: CommTerminatingPromptResource
    dispatching_type: CommTerminatingTargetDispatchingTypeResource

class CommPlayAnnouncementTerminatingTargetResource(_Model):
    name: str
    type: _Literal["PlayAnnouncementTerminatingTarget"]
    prompt: CommTerminatingPromptResource
    dispatching_type: CommTerminatingTargetDispatchingTypeResource

class CommPlayConnectingMessageActionRequest(_Model):
    type: _Literal["PlayConnectingMessageAction"]
    greeting: CommGreetingResource
    enabled: bool

class CommPlayConnectingMessageActionResource(_Model):
    type: _Literal["PlayConnectingMessageAction"]
    greeting: CommGreetingResource
    enabled: bool

class CommPlayConnectingPromptActionRequest(_Model):
    type: _Literal["PlayConnectingPromptAction"]
    greeting: CommGreetingResource
    enabled: bool

class CommPlayConnectingPromptActionResource(_Model):
    type: _Literal["PlayConnectingPromptAction"]
    greeting: CommGreetingResource
    enabled: bool

class CommPlayWelcomePromptActionRequest(_Model):
    type: _Literal["PlayWelcomePromptAction"]
    greeting: CommGreetingResource
    enabled: bool

class CommPlayWelcomePromptActionResource(_Model):
    type: _Literal["PlayWelcomePromptAction"]
    greeting: CommGreetingResource
    enabled: bool

class CommRangeResource(_Model):
    start_date_time: CommDateTimeWithoutTimezone
    end_date_time: CommDateTimeWithoutTimezone

class CommRangeTriggerResource(_Model):
    trigger_type: _Literal["Range"]
    ranges: list[CommRangeResource]

CommReferenceStateIdResource = _Literal["work-hours", "after-hours"] | str

class CommReferenceStateResource(_Model):
    id: CommReferenceStateIdResource

class CommReferencedExtensionResource(_Model):
    id: str

class CommRingAlwaysGroupActionRequest(_Model):
    type: _Literal["RingAlwaysGroupAction"]
    enabled: bool
    targets: list[CommAllDesktopRingTargetRequest | CommAllMobileRingTargetRequest]

class CommRingAlwaysGroupActionResource(_Model):
    type: _Literal["RingAlwaysGroupAction"]
    enabled: bool
    targets: list[CommAllDesktopRingAlwaysRingTargetResource | CommAllMobileRingAlwaysRingTargetResource]

class CommRingGroupActionRequest(_Model):
    type: _Literal["RingGroupAction"]
    enabled: bool
    targets: list[CommAllDesktopRingTargetRequest | CommAllMobileRingTargetRequest | CommCoworkerRingTargetRequest | CommDeviceRingTargetRequest | CommHotdeskRingTargetRequest | CommImsPhoneNumberRingTargetRequest | CommFmcPhoneNumberRingTargetRequest | CommIntegrationRingTargetRequest | CommPhoneNumberRingTargetRequest | CommCloudConnectorRingTargetRequest]
    custom_start_offset: int
    duration: int

class CommRingGroupActionResource(_Model):
    type: _Literal["RingGroupAction"]
    enabled: bool
    targets: list[CommAllDesktopRingTargetResource | CommAllMobileRingTargetResource | CommCoworkerRingTargetResource | CommDeviceRingTargetResource | CommHotdeskRingTargetResource | CommImsPhoneNumberRingTargetResource | CommFmcPhoneNumberRingTargetResource | CommIntegrationRingTargetResource | CommPhoneNumberRingTargetResource | CommCloudConnectorRingTargetResource]
    custom_start_offset: int
    duration: int

class CommScreeningActionRequest(_Model):
    type: _Literal["ScreeningAction"]
    screening: CommScreeningTypeResource
    enabled: bool
    screening_result: CommScreeningResultTypeResource

class CommScreeningActionResource(_Model):
    type: _Literal["ScreeningAction"]
    screening: CommScreeningTypeResource
    enabled: bool
    screening_result: CommScreeningResultTypeResource

CommScreeningResultTypeResource = _Literal["AskToAnswer", "PlayCallerNameOnly"] | str

CommScreeningTypeResource = _Literal["NoCallerId", "UnknownCallerId", "Always"] | str

CommStateConditionsResource = list[CommStateScheduleConditionResource | CommStateRefConditionResource]

CommStateDisplayNameResource = _Literal["After Hours", "Work Hours", "Do not disturb", "Forward all calls", "Agent", "Busy"] | str

CommStateIdResource = _Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent", "busy"] | str

class CommStateRefConditionResource(_Model):
    type: _Literal["State"]
    state: CommStateReferenceResource

CommStateReferenceConditionsResource = list[CommStateScheduleConditionResource]

class CommStateReferenceResource(_Model):
    id: CommStateIdResource
    display_name: CommStateDisplayNameResource
    conditions: CommStateReferenceConditionsResource

class CommStateResource(_Model):
    id: CommStateIdResource
    enabled: bool
    display_name: CommStateDisplayNameResource
    conditions: CommStateConditionsResource

class CommStateScheduleConditionResource(_Model):
    type: _Literal["Schedule"]
    schedule: CommStateScheduleResource

class CommStateScheduleResource(_Model):
    triggers: list[CommDailyTriggerResource | CommWeeklyTriggerResource | CommRangeTriggerResource]

class CommTerminatingActionRequest(_Model):
    type: _Literal["TerminatingAction"]
    targets: list[CommVoiceMailTerminatingTargetRequest | CommPlayAnnouncementTerminatingTargetRequest | CommPhoneNumberTerminatingTargetRequest | CommExtensionTerminatingTargetRequest | CommCloudConnectorTerminatingTargetRequest]
    ringing_target_type: str
    terminating_target_type: str

class CommTerminatingActionResource(_Model):
    type: _Literal["TerminatingAction"]
    targets: list[CommVoiceMailTerminatingTargetResource | CommPlayAnnouncementTerminatingTargetResource | CommPhoneNumberTerminatingTargetResource | CommExtensionTerminatingTargetResource | CommCloudConnectorTerminatingTargetResource]
    ringing_target_type: CommTerminatingTargetTypeResource
    terminating_target_type: CommTerminatingTargetTypeResource

class CommTerminatingPromptResource(_Model):
    greeting: CommGreetingResource

CommTerminatingTargetDispatchingTypeResource = _Literal["Ringing", "Terminating"] | str

CommTerminatingTargetTypeResource = _Literal["ExtensionTerminatingTarget", "PhoneNumberTerminatingTarget", "PlayAnnouncementTerminatingTarget", "VoiceMailTerminatingTarget", "CloudConnectorTerminatingTarget"] | str

class CommVoiceMailTerminatingTargetRequest(_Model):
    type: _Literal["VoiceMailTerminatingTarget"]
    extension: CommReferencedExtensionResource
    prompt: CommTerminatingPromptResource

class CommVoiceMailTerminatingTargetResource(_Model):
    name: str
    type: _Literal["VoiceMailTerminatingTarget"]
    extension: CommReferencedExtensionResource
    prompt: CommTerminatingPromptResource

class CommWeeklyItemsResource(_Model):
    monday: CommWeeklyRangesResource
    tuesday: CommWeeklyRangesResource
    wednesday: CommWeeklyRangesResource
    thursday: CommWeeklyRangesResource
    friday: CommWeeklyRangesResource
    saturday: CommWeeklyRangesResource
    sunday: CommWeeklyRangesResource

class CommWeeklyRangeResource(_Model):
    start_time: str
    end_time: str

CommWeeklyRangesResource = list[CommWeeklyRangeResource]

class CommWeeklyTriggerResource(_Model):
    trigger_type: _Literal["Weekly"]
    ranges: CommWeeklyItemsResource

class ContactBusinessAddressInfo(_Model):
    country: str
    state: str
    city: str
    street: str
    zip: str

class ContactInfo(_Model):
    first_name: str
    last_name: str
    name: str
    company: str
    job_title: str
    email: str
    business_phone: str
    mobile_phone: str
    business_address: ContactBusinessAddressInfo
    email_as_login_name: bool
    pronounced_name: PronouncedNameInfo
    department: str

class ContactInfoUpdateRequest(_Model):
    first_name: str
    last_name: str
    company: str
    job_title: str
    email: str
    business_phone: str
    mobile_phone: str
    business_address: ContactBusinessAddressInfo
    email_as_login_name: bool
    pronounced_name: PronouncedNameInfo
    department: str

class ConversationInfo(_Model):
    id: str
    uri: str

class CostCenterInfo(_Model):
    id: str
    name: str

CountryCallingCode = str

class CountryInfoDictionaryModel(_Model):
    id: str
    uri: str
    name: str
    iso_code: CountryIsoCode
    calling_code: CountryCallingCode
    emergency_calling: bool
    number_selling: bool
    login_allowed: bool
    signup_allowed: bool
    free_softphone_line: bool
    local_dialing: bool

class CountryInfoShortModel(_Model):
    id: str
    uri: str
    name: str
    iso_code: CountryIsoCode
    calling_code: CountryCallingCode

CountryIsoCode = str

class CountryListDictionaryModel(_Model):
    uri: str
    records: list[CountryInfoDictionaryModel]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class CustomFieldInfo(_Model):
    id: str
    value: str
    display_name: str

class DepartmentInfo(_Model):
    id: str
    uri: str
    extension_number: str

class DeviceEmergencyServiceAddressResource(_Model):
    country: str
    country_id: str
    country_iso_code: CountryIsoCode
    country_name: str
    city: str
    customer_name: str
    customer_email: str
    additional_customer_email: str
    additional_customer_name: str
    customer_phone: str
    additional_customer_phone: str
    state: str
    state_id: str
    state_iso_code: str
    state_name: str
    street: str
    street2: str
    street_type: str
    building_name: str
    building_number: str
    out_of_country: bool
    zip: str
    line_provisioning_status: _Literal["Provisioning", "Valid", "Invalid"] | str
    sync_status: _Literal["Verified", "Updated", "Deleted", "NotRequired", "Unsupported", "Failed"] | str
    tax_id: str
    apartment: str
    floor: str
    designation: str

class DeviceSiteInfo(_Model):
    id: str
    name: str

class DisabledFilterInfo(_Model):
    filter: str
    reason: str
    message: str

EmergencyAddressStatus = _Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"] | str

class EmergencyLocationAddressResource(_Model):
    country: str
    country_id: str
    country_iso_code: CountryIsoCode
    country_name: str
    state: str
    state_id: str
    state_iso_code: str
    state_name: str
    city: str
    street: str
    street2: str
    zip: str
    customer_name: str
    out_of_country: bool
    building_name: str
    street_type: str
    building_number: str

class EnumeratedPagingModel(_Model):
    per_page: int
    page: int
    page_start: int
    page_end: int
    total_pages: int
    total_elements: int

class ErrorEntity(_Model):
    error_code: str
    message: str
    parameter_name: str
    parameter_value: str

class EventRecurrenceInfo(_Model):
    schedule: _Literal["None", "Day", "Weekday", "Week", "Month", "Year"] | str
    ending_condition: _Literal["None", "Count", "Date"] | str
    ending_after: int
    ending_on: str

class ExtensionCountryInfoRequest(_Model):
    id: str

class ExtensionCurrencyInfoRequest(_Model):
    id: str

class ExtensionFormattingLocaleInfoRequest(_Model):
    id: str

class ExtensionGreetingLanguageInfoRequest(_Model):
    id: str

class ExtensionInfo(_Model):
    id: int
    uri: str
    name: str
    extension_number: str
    partner_id: str

class ExtensionLanguageInfoRequest(_Model):
    id: str

ExtensionNumber = str

class ExtensionPermissions(_Model):
    admin: PermissionInfoAdmin
    international_calling: PermissionInfoInt

class ExtensionRegionalSettingRequest(_Model):
    home_country: ExtensionCountryInfoRequest
    timezone: ExtensionTimezoneInfoRequest
    language: ExtensionLanguageInfoRequest
    greeting_language: ExtensionGreetingLanguageInfoRequest
    formatting_locale: ExtensionFormattingLocaleInfoRequest
    currency: ExtensionCurrencyInfoRequest
    time_format: TimeFormatEnum

class ExtensionServiceFeatureInfo(_Model):
    enabled: bool
    feature_name: _Literal["AccountFederation", "Archiver", "AutomaticCallRecordingMute", "AutomaticInboundCallRecording", "AutomaticOutboundCallRecording", "BlockedMessageForwarding", "Calendar", "CallerIdControl", "CallForwarding", "CallPark", "CallParkLocations", "CallSupervision", "CallSwitch", "CallQualitySurvey", "Conferencing", "ConferencingNumber", "ConfigureDelegates", "DeveloperPortal", "DND", "DynamicConference", "EmergencyAddressAutoUpdate", "EmergencyCalling", "EncryptionAtRest", "ExternalDirectoryIntegration", "Fax", "FaxReceiving", "FreeSoftPhoneLines", "HDVoice", "HipaaCompliance", "Intercom", "InternationalCalling", "InternationalSMS", "LinkedSoftphoneLines", "MMS", "MobileVoipEmergencyCalling", "OnDemandCallRecording", "Pager", "PagerReceiving", "Paging", "PasswordAuth", "PromoMessage", "Reports", "Presence", "RCTeams", "RingOut", "SalesForce", "SharedLines", "SingleExtensionUI", "SiteCodes", "SMS", "SMSReceiving", "SoftPhoneUpdate", "TelephonySessions", "UserManagement", "VideoConferencing", "VoipCalling", "VoipCallingOnMobile", "Voicemail", "VoicemailToText", "WebPhone"] | str
    reason: str

ExtensionStatusEnumForUpdate = _Literal["Enabled", "Disabled", "Frozen", "NotActivated"] | str

ExtensionStatusEnumFull = _Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"] | str

class ExtensionStatusInfo(_Model):
    comment: str
    reason: _Literal["Voluntarily", "Involuntarily"] | str

class ExtensionTimezoneInfoRequest(_Model):
    id: str

FaxErrorCodeEnum = _Literal["AllLinesInUse", "Undefined", "NoFaxSendPermission", "NoInternationalPermission", "NoFaxMachine", "NoAnswer", "LineBusy", "CallerHungUp", "NotEnoughCredits", "SentPartially", "InternationalCallingDisabled", "DestinationCountryDisabled", "UnknownCountryCode", "NotAccepted", "InvalidNumber", "CallDeclined", "TooManyCallsPerLine", "CallFailed", "RenderingFailed", "TooManyPages", "ReturnToDBQueue", "NoCallTime", "WrongNumber", "ProhibitedNumber", "InternalError", "FaxSendingProhibited", "ThePhoneIsBlacklisted", "UserNotFound", "ConvertError", "DBGeneralError", "SkypeBillingFailed", "AccountSuspended", "ProhibitedDestination", "InternationalDisabled"] | str

FaxResolutionEnum = _Literal["High", "Low"] | str

class FormattingLocaleInfo(_Model):
    id: str
    locale_code: str
    name: str

ForwardingPhoneNumberTypeEnum = _Literal["Home", "Mobile", "Work", "PhoneLine", "Outage", "Other", "BusinessMobilePhone", "ExtensionApps"] | str

class GetExtensionAccountInfo(_Model):
    id: str
    uri: str

class GetExtensionInfoResponse(_Model):
    id: int
    uri: str
    account: GetExtensionAccountInfo
    contact: ContactInfo
    cost_center: CostCenterInfo
    custom_fields: list[CustomFieldInfo]
    departments: list[DepartmentInfo]
    extension_number: str
    extension_numbers: list[str]
    name: str
    partner_id: str
    permissions: ExtensionPermissions
    profile_image: ProfileImageInfo
    references: list[ReferenceInfo]
    roles: list[Roles]
    regional_settings: RegionalSettings
    service_features: list[ExtensionServiceFeatureInfo]
    setup_wizard_state: SetupWizardStateForUpdateEnum
    status: ExtensionStatusEnumFull
    status_info: ExtensionStatusInfo
    type: AllExtensionTypesEnum
    sub_type: AllExtensionSubtypesEnum
    call_queue_info: CallQueueExtensionInfo
    hidden: bool
    site: ProvisioningSiteInfo
    assigned_country: AssignedCountryInfo
    creation_time: str
    site_access: SiteAccessStatus
    alert_timer: CallQueueAlertTimerEnum

class GreetingLanguageInfo(_Model):
    id: str
    locale_code: str
    name: str

GreetingTypeEnum = _Literal["Introductory", "Announcement", "AutomaticRecording", "BlockedCallersAll", "BlockedCallersSpecific", "BlockedNoCallerId", "BlockedPayPhones", "ConnectingMessage", "ConnectingAudio", "StartRecording", "StopRecording", "Voicemail", "Unavailable", "InterruptPrompt", "HoldMusic", "Company"] | str

class Host(_Model):
    account_id: str
    extension_id: str
    display_name: str

class HostModel(_Model):
    first_name: str
    last_name: str
    linked_user: RcwDomainUserModel

IvrPromptRepeatCount = _Literal[1, 2, 3] | int

LinePoolingEnum = _Literal["Host", "Guest", "None"] | str

MeetingDuration = int

class MessageAttachmentInfo(_Model):
    id: int
    uri: str
    type: MessageAttachmentTypeEnum
    content_type: str
    vm_duration: int
    file_name: str
    size: int
    height: int
    width: int

MessageAttachmentTypeEnum = _Literal["AudioRecording", "AudioTranscription", "Text", "SourceDocument", "RenderedDocument", "MmsAttachment"] | str

MessageAvailabilityEnum = _Literal["Alive", "Deleted", "Purged"] | str

MessageDirectionEnum = _Literal["Inbound", "Outbound"] | str

MessagePriorityEnum = _Literal["Normal", "High"] | str

MessageReadStatusEnum = _Literal["Read", "Unread"] | str

MessageStatusEnum = _Literal["Queued", "Sent", "Delivered", "DeliveryFailed", "SendingFailed", "Received"] | str

class MessageStoreCallerInfoResponseFrom(_Model):
    extension_number: str
    extension_id: str
    location: str
    name: str
    phone_number: str

class MessageStoreCallerInfoResponseTo(_Model):
    extension_number: str
    extension_id: str
    location: str
    target: bool
    message_status: MessageStatusEnum
    fax_error_code: FaxErrorCodeEnum
    name: str
    phone_number: str
    recipient_id: str

class NonEnumeratedPagingModel(_Model):
    per_page: int
    page_token: str
    next_page_token: str
    previous_page_token: str
    first_page_token: str

NotificationDeliveryMode = AnyPublicDeliveryMode

class OperatorInfo(_Model):
    id: str
    uri: str
    extension_number: str
    name: str

class OwnerResource(_Model):
    name: str
    extension_type: AllExtensionTypesEnum
    extension_id: str

class PageNavigationModel(_Model):
    first_page: PageNavigationUri
    next_page: PageNavigationUri
    previous_page: PageNavigationUri
    last_page: PageNavigationUri

class PageNavigationUri(_Model):
    uri: str

class PermissionIdResource(_Model):
    uri: str
    id: str
    site_compatible: _Literal["Compatible", "Incompatible", "Independent"] | str
    read_only: bool
    assignable: bool
    permissions_capabilities: PermissionsCapabilities

class PermissionInfoAdmin(_Model):
    enabled: bool

class PermissionInfoInt(_Model):
    enabled: bool

class PermissionsCapabilities(_Model):
    enabled: bool
    manage_enabled: bool
    grant_enabled: bool

class PhoneNumberDefinitionDirectNumberType(_Model):
    phone_number: str
    type: PhoneNumberType | None

class PhoneNumberDefinitionDirectNumberWithReservationId(_Model):
    phone_number: PhoneNumberE164
    reservation_id: str

class PhoneNumberDefinitionNumberId(_Model):
    phone_number_id: str

class PhoneNumberDefinitionPreferredAreaCode(_Model):
    preferred_area_code: str
    toll_type: PhoneNumberTollType
    type: PhoneNumberType | None

class PhoneNumberDefinitionTollType(_Model):
    toll_type: PhoneNumberTollType
    type: PhoneNumberType | None

PhoneNumberE164 = str

PhoneNumberTollType = _Literal["Toll", "TollFree"] | str

PhoneNumberType = _Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | str | None

class PostalAddress(_Model):
    street: str
    street2: str
    city: str
    state: str
    zip: str
    country: str

class PresetInfo(_Model):
    uri: str
    id: str
    name: str

class ProfileImageInfo(_Model):
    uri: str
    etag: str
    last_modified: str
    content_type: str
    scales: list[ProfileImageInfoURI]

class ProfileImageInfoURI(_Model):
    uri: str

class PronouncedNameInfo(_Model):
    type: _Literal["Default", "TextToSpeech", "Recorded"] | str
    text: str
    prompt: PronouncedNamePromptInfo

class PronouncedNamePromptInfo(_Model):
    id: str
    content_uri: str
    content_type: _Literal["audio/mpeg", "audio/wav"] | str

class ProvisioningSiteInfo(_Model):
    id: str
    uri: str
    name: str
    code: str

class RcwDomainUserModel(_Model):
    user_id: str
    account_id: str
    domain: _Literal["pbx", "ilm"] | str

RcwEmailModel = str

class RcwPagingModel(_Model):
    per_page: int
    page_token: str
    next_page_token: str
    previous_page_token: str

RcwRoleEnum = _Literal["Panelist", "CoHost", "Host", "Attendee"] | str

RecordingSharedLinkExpiryModel = str | None

RecordingSharedStatusModel = bool

RecordingStatusModel = _Literal["Processing", "Available", "Failed", "Purged"] | str

class ReferenceInfo(_Model):
    ref: str
    type: _Literal["PartnerId", "CustomerDirectoryId"] | str
    ref_acc_id: str

class RegionalLanguageInfo(_Model):
    id: str
    locale_code: str
    name: str

class RegionalSettings(_Model):
    home_country: CountryInfoShortModel
    timezone: TimezoneInfoBase
    language: RegionalLanguageInfo
    greeting_language: GreetingLanguageInfo
    formatting_locale: FormattingLocaleInfo
    time_format: TimeFormatEnum

class Roles(_Model):
    uri: str
    id: str
    auto_assigned: bool
    display_name: str
    site_compatible: bool
    site_restricted: bool

SetupWizardStateForUpdateEnum = _Literal["NotStarted", "Incomplete", "Completed"] | str

class ShippingAddressInfo(_Model):
    customer_name: str
    additional_customer_name: str
    customer_email: str
    additional_customer_email: str
    customer_phone: str
    additional_customer_phone: str
    street: str
    street2: str
    city: str
    state: str
    state_id: str
    state_iso_code: str
    state_name: str
    country_id: str
    country_iso_code: str
    country: str
    country_name: str
    zip: str
    tax_id: str

class ShippingInfo(_Model):
    status: ShippingStatus
    carrier: str
    tracking_number: str
    method: ShippingMethodInfo
    address: ShippingAddressInfo

class ShippingMethodInfo(_Model):
    id: _Literal["1", "2", "3"] | str
    name: _Literal["Ground", "2 Day", "Overnight"] | str

ShippingStatus = _Literal["Initial", "Accepted", "Shipped", "Won't ship"] | str

SiteAccessStatus = _Literal["Limited", "Unlimited"] | str

class SiteBasicInfo(_Model):
    id: str
    name: str

class SiteInfo(_Model):
    id: str
    uri: str
    name: str
    extension_number: str
    caller_id_name: str
    email: str
    business_address: ContactBusinessAddressInfo
    regional_settings: RegionalSettings
    site_access: SiteAccessStatus
    operator: OperatorInfo
    code: str

class SiteReference(_Model):
    id: str

class SpeechContextPhrasesInput(_Model):
    phrases: list[str]

class SubscriptionInfo(_Model):
    uri: str
    id: str
    event_filters: list[str]
    disabled_filters: list[DisabledFilterInfo]
    expiration_time: str
    expires_in: int
    status: _Literal["Active", "Blacklisted"] | str
    creation_time: str
    delivery_mode: NotificationDeliveryMode
    blacklisted_data: SubscriptionInfoBlacklistedData

class SubscriptionInfoBlacklistedData(_Model):
    blacklisted_at: str
    reason: str

class SubscriptionListResource(_Model):
    uri: str
    records: list[SubscriptionInfo]

SyncTypeEnum = _Literal["FSync", "ISync"] | str

class TMAttachmentInfo(_Model):
    id: str
    type: _Literal["File", "Note", "Event", "Card"] | str

class TMChatMemberInfo(_Model):
    id: str

class TMNavigationInfo(_Model):
    prev_page_token: str
    next_page_token: str

TimeFormatEnum = _Literal["12h", "24h"] | str

class TimeInterval(_Model):
    from_: str
    to: str

class TimezoneInfoBase(_Model):
    uri: str
    id: str
    name: str
    description: str
    bias: str

TrustedFlag = bool

class UpdateSubscriptionRequest(_Model):
    event_filters: list[str]
    expires_in: int

class UserTransitionInfo(_Model):
    send_welcome_emails_to_users: bool
    send_welcome_email: bool

class WebSocketDeliveryMode(_Model):
    transport_type: _Literal["WebSocket"]

class WebhookDeliveryMode(_Model):
    transport_type: _Literal["WebHook"]
    address: str
    encryption: bool

class WebhookDeliveryModeRequest(_Model):
    transport_type: _Literal["WebHook"] | str
    address: str
    verification_token: str

class WebinarRefModel(_Model):
    id: str
    title: str
    description: str
    host: HostModel

class WeeklyScheduleInfo(_Model):
    monday: list[TimeInterval]
    tuesday: list[TimeInterval]
    wednesday: list[TimeInterval]
    thursday: list[TimeInterval]
    friday: list[TimeInterval]
    saturday: list[TimeInterval]
    sunday: list[TimeInterval]
