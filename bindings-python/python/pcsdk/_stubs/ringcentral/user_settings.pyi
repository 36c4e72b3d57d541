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
from ._shared import AllExtensionSubtypesEnum, ApiError, ApiErrorWithParameter, BulkOperationExtensionReference, CallQueueInfoRequest, ContactInfoUpdateRequest, CountryInfoShortModel, CustomFieldInfo, EnumeratedPagingModel, ExtensionNumber, ExtensionRegionalSettingRequest, ExtensionStatusEnumForUpdate, ExtensionStatusEnumFull, ExtensionStatusInfo, GetExtensionInfoResponse, PageNavigationModel, PhoneNumberDefinitionDirectNumberType, PhoneNumberDefinitionDirectNumberWithReservationId, PhoneNumberDefinitionNumberId, PhoneNumberDefinitionPreferredAreaCode, PhoneNumberDefinitionTollType, PhoneNumberE164, PostalAddress, ReferenceInfo, SetupWizardStateForUpdateEnum, SiteReference, UserTransitionInfo

class _RespondingUserSettingsApi(_RespondingGroup):
    def bulk_delete_users_v2(self, body: BulkDeleteUsersRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def create_user_profile_image(self, body: CreateUserProfileImageBody | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def delete_extension(self, *, account_id: str | None = ..., extension_id: str | None = ..., save_phone_lines: bool | None = ..., save_phone_numbers: bool | None = ...) -> _Response: ...
    def delete_user_profile_image(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def list_extension_grants(self, *, account_id: str | None = ..., extension_id: str | None = ..., extension_type: _Sequence[_Literal["User", "FaxUser", "VirtualUser", "DigitalUser", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "IvrMenu", "ApplicationExtension", "ParkLocation", "Limited", "Bot", "Room", "DelegatedLinesGroup"] | str] | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_extension_grants_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., extension_type: _Sequence[_Literal["User", "FaxUser", "VirtualUser", "DigitalUser", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "IvrMenu", "ApplicationExtension", "ParkLocation", "Limited", "Bot", "Room", "DelegatedLinesGroup"] | str] | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GrantInfo, _Response]: ...
    def post_batch_provision_users(self, body: BatchProvisionUsersRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def read_conferencing_settings(self, *, account_id: str | None = ..., extension_id: str | None = ..., country_id: str | None = ...) -> _Response: ...
    def read_extension(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def read_extension_caller_id(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def read_extension_features(self, *, account_id: str | None = ..., extension_id: str | None = ..., available_only: bool | None = ..., feature_id: _Sequence[str] | None = ...) -> _Response: ...
    def read_notification_settings(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def read_scaled_profile_image(self, scale_size: _Literal["original", "90x90", "195x195", "584x584"] | str, *, account_id: str | None = ..., extension_id: str | None = ..., content_disposition: _Literal["Inline", "Attachment"] | str | None = ..., content_disposition_filename: str | None = ...) -> _Response: ...
    def read_user_profile_image_legacy(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_conferencing_settings(self, body: UpdateConferencingInfoRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_extension(self, body: ExtensionUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_extension_caller_id(self, body: ExtensionCallerIdInfo | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_notification_settings(self, body: NotificationSettingsUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_user_profile_image(self, body: UpdateUserProfileImageBody | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class UserSettingsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingUserSettingsApi: ...
    def bulk_delete_users_v2(self, body: BulkDeleteUsersRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> BulkDeleteUsersResponse:
        """DELETE /restapi/v2/accounts/{accountId}/extensions"""
    def create_user_profile_image(self, body: CreateUserProfileImageBody | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> None:
        """POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image"""
    def delete_extension(self, *, account_id: str | None = ..., extension_id: str | None = ..., save_phone_lines: bool | None = ..., save_phone_numbers: bool | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId} (deprecated)"""
    def delete_user_profile_image(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image"""
    def list_extension_grants(self, *, account_id: str | None = ..., extension_id: str | None = ..., extension_type: _Sequence[_Literal["User", "FaxUser", "VirtualUser", "DigitalUser", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "IvrMenu", "ApplicationExtension", "ParkLocation", "Limited", "Bot", "Room", "DelegatedLinesGroup"] | str] | None = ..., page: int | None = ..., per_page: int | None = ...) -> GetExtensionGrantListResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant"""
    def list_extension_grants_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., extension_type: _Sequence[_Literal["User", "FaxUser", "VirtualUser", "DigitalUser", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "IvrMenu", "ApplicationExtension", "ParkLocation", "Limited", "Bot", "Room", "DelegatedLinesGroup"] | str] | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GrantInfo, GetExtensionGrantListResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant"""
    def post_batch_provision_users(self, body: BatchProvisionUsersRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> BatchProvisionUsersResponse:
        """POST /restapi/v2/accounts/{accountId}/batch-provisioning/users"""
    def read_conferencing_settings(self, *, account_id: str | None = ..., extension_id: str | None = ..., country_id: str | None = ...) -> GetConferencingInfoResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing"""
    def read_extension(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> GetExtensionInfoResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}"""
    def read_extension_caller_id(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> ExtensionCallerIdInfo:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id"""
    def read_extension_features(self, *, account_id: str | None = ..., extension_id: str | None = ..., available_only: bool | None = ..., feature_id: _Sequence[str] | None = ...) -> FeatureList:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features"""
    def read_notification_settings(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> NotificationSettings:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings"""
    def read_scaled_profile_image(self, scale_size: _Literal["original", "90x90", "195x195", "584x584"] | str, *, account_id: str | None = ..., extension_id: str | None = ..., content_disposition: _Literal["Inline", "Attachment"] | str | None = ..., content_disposition_filename: str | None = ...) -> bytes:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}"""
    def read_user_profile_image_legacy(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> bytes:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image"""
    def update_conferencing_settings(self, body: UpdateConferencingInfoRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> GetConferencingInfoResponse:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing"""
    def update_extension(self, body: ExtensionUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> GetExtensionInfoResponse:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}"""
    def update_extension_caller_id(self, body: ExtensionCallerIdInfo | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> ExtensionCallerIdInfo:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id"""
    def update_notification_settings(self, body: NotificationSettingsUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> NotificationSettings:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings"""
    def update_user_profile_image(self, body: UpdateUserProfileImageBody | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> None:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image"""

class BatchProvisionErrorItem(_Model):
    successful: bool
    errors: list[ApiErrorWithParameter]

class BatchProvisionUsersRequest(_Model):
    records: list[BatchProvisionUsersRequestItem]

class BatchProvisionUsersRequestItem(_Model):
    extension_number: ExtensionNumber
    status: _Literal["Enabled"] | str
    contact: BatchProvisionUsersRequestItemContact
    cost_center: BatchProvisionUsersRequestItemCostCenter
    roles: list[BatchProvisionUsersRequestItemRoles]
    devices: list[BatchProvisionUsersRequestItemDevices]

class BatchProvisionUsersRequestItemContact(_Model):
    first_name: str
    last_name: str
    email: str
    mobile_number: PhoneNumberE164
    email_as_login_name: bool
    transition: TransitionInfo

class BatchProvisionUsersRequestItemCostCenter(_Model):
    id: str

class BatchProvisionUsersRequestItemDevices(_Model):
    device_info: DeviceDefinition

class BatchProvisionUsersRequestItemRoles(_Model):
    id: str

class BatchProvisionUsersResponse(_Model):
    results: list[BatchProvisionUsersSuccessItem | BatchProvisionErrorItem]

class BatchProvisionUsersSuccessItem(_Model):
    successful: bool
    extension: BatchProvisionUsersSuccessItemExtension

class BatchProvisionUsersSuccessItemExtension(_Model):
    id: str
    devices: list[BatchProvisionUsersSuccessItemExtensionDevices]

class BatchProvisionUsersSuccessItemExtensionDevices(_Model):
    id: str
    phone_number: PhoneNumberE164

class BulkDeleteUsersRequest(_Model):
    keep_assets_in_inventory: bool
    records: list[BulkOperationExtensionReference]

class BulkDeleteUsersResponse(_Model):
    records: list[BulkDeleteUsersResponseRecords]

class BulkDeleteUsersResponseRecords(_Model):
    id: str
    bulk_item_successful: bool
    bulk_item_errors: list[ApiError]

class CallNotesInfo(_Model):
    notify_by_email: bool
    notify_by_sms: bool
    advanced_email_addresses: list[str]
    advanced_sms_email_addresses: list[str]

class CallerIdByDevice(_Model):
    device: CallerIdDeviceInfo
    caller_id: CallerIdData

class CallerIdByFeature(_Model):
    feature: _Literal["RingOut", "RingMe", "CallFlip", "FaxNumber", "AdditionalSoftphone", "Alternate", "CommonPhone", "MobileApp", "Delegated", "BusinessMobile"] | str
    caller_id: CallerIdData

class CallerIdData(_Model):
    type: _Literal["PhoneNumber", "Blocked", "CurrentLocation"] | str
    phone_info: CallerIdPhoneInfo

class CallerIdDeviceInfo(_Model):
    id: str
    uri: str
    name: str

class CallerIdPhoneInfo(_Model):
    id: str
    uri: str
    phone_number: str

class ConferencePhoneNumberInfo(_Model):
    phone_number: str
    default: bool

class CreateUserProfileImageBody(_Model):
    image: bytes

class DeviceDefinition(_Model):
    type: _Literal["OtherPhone", "WebRTC"] | str
    emergency: DeviceDefinitionEmergency
    phone_info: PhoneNumberDefinitionTollType | PhoneNumberDefinitionPreferredAreaCode | PhoneNumberDefinitionDirectNumberWithReservationId | PhoneNumberDefinitionNumberId | PhoneNumberDefinitionDirectNumberType
    contact_center_phone_line: bool

class DeviceDefinitionEmergency(_Model):
    location: DeviceDefinitionEmergencyLocation
    address: PostalAddress

class DeviceDefinitionEmergencyLocation(_Model):
    id: str

class EmailRecipientInfo(_Model):
    extension_id: str
    full_name: str
    extension_number: str
    status: ExtensionStatusEnumFull
    email_addresses: list[str]
    permission: _Literal["FullAccess", "Messages", "MemberManagement", "None"] | str

class ExtensionCallerIdInfo(_Model):
    uri: str
    by_device: list[CallerIdByDevice]
    by_feature: list[CallerIdByFeature]
    extension_name_for_outbound_calls: bool
    extension_number_for_internal_calls: bool

class ExtensionInfoGrants(_Model):
    id: str
    uri: str
    extension_number: str
    name: str
    type: _Literal["User", "Fax User", "VirtualUser", "DigitalUser", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "IvrMenu", "ApplicationExtension", "ParkLocation", "DelegatedLinesGroup"] | str

class ExtensionUpdateRequest(_Model):
    status: ExtensionStatusEnumForUpdate
    status_info: ExtensionStatusInfo
    extension_number: str
    contact: ContactInfoUpdateRequest
    regional_settings: ExtensionRegionalSettingRequest
    setup_wizard_state: SetupWizardStateForUpdateEnum
    partner_id: str
    ivr_pin: str
    password: str
    call_queue_info: CallQueueInfoRequest
    transition: UserTransitionInfo
    custom_fields: list[CustomFieldInfo]
    site: SiteReference
    type: _Literal["User", "FaxUser", "FlexibleUser", "VirtualUser", "DigitalUser", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "IvrMenu", "ApplicationExtension", "ParkLocation", "DelegatedLinesGroup", "GroupCallPickup"] | str
    sub_type: AllExtensionSubtypesEnum
    references: list[ReferenceInfo]

class FeatureInfo(_Model):
    id: str
    available: bool
    params: list[ParamsInfo]
    reason: ReasonInfo

class FeatureList(_Model):
    records: list[FeatureInfo]

class GetConferencingInfoResponse(_Model):
    uri: str
    allow_join_before_host: bool
    host_code: str
    mode: str
    participant_code: str
    phone_number: str
    support_uri: str
    tap_to_join_uri: str
    phone_numbers: list[PhoneNumberInfoConferencing]

class GetExtensionGrantListResponse(_Model):
    uri: str
    records: list[GrantInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class GrantInfo(_Model):
    uri: str
    extension: ExtensionInfoGrants
    call_pickup: bool
    call_monitoring: bool
    call_on_behalf_of: bool
    call_delegation: bool
    group_paging: bool
    call_queue_setup: bool
    call_queue_members_setup: bool
    call_queue_messages: bool
    call_queue_fac_setup: bool
    shared_voicemails: bool
    call_queue_sms_recipient: bool
    sms_recipient: bool

class InboundFaxesInfo(_Model):
    notify_by_email: bool
    notify_by_sms: bool
    advanced_sms_phone_numbers: list[PhoneNumberE164]
    advanced_email_addresses: list[str]
    advanced_sms_email_addresses: list[str]
    include_attachment: bool
    mark_as_read: bool

class InboundTextsInfo(_Model):
    notify_by_email: bool
    notify_by_sms: bool
    advanced_sms_phone_numbers: list[PhoneNumberE164]
    advanced_email_addresses: list[str]
    advanced_sms_email_addresses: list[str]

class MissedCallsInfo(_Model):
    notify_by_email: bool
    notify_by_sms: bool
    advanced_sms_phone_numbers: list[PhoneNumberE164]
    advanced_email_addresses: list[str]
    advanced_sms_email_addresses: list[str]

class NotificationSettings(_Model):
    uri: str
    sms_phone_numbers: list[str]
    advanced_mode: bool
    voicemails: VoicemailsInfo
    inbound_faxes: InboundFaxesInfo
    outbound_faxes: OutboundFaxesInfo
    inbound_texts: InboundTextsInfo
    missed_calls: MissedCallsInfo
    email_recipients: list[EmailRecipientInfo]
    email_addresses: list[str]
    include_managers: bool
    include_sms_recipients: bool
    sms_recipients: list[EmailRecipientInfo]
    sms_email_addresses: list[str]
    call_notes: CallNotesInfo

class NotificationSettingsUpdateRequest(_Model):
    uri: str
    sms_phone_numbers: list[str]
    advanced_mode: bool
    voicemails: VoicemailsInfo
    inbound_faxes: InboundFaxesInfo
    outbound_faxes: OutboundFaxesInfo
    inbound_texts: InboundTextsInfo
    missed_calls: MissedCallsInfo
    email_addresses: list[str]
    sms_email_addresses: list[str]
    include_managers: bool
    call_notes: CallNotesInfo

class OutboundFaxesInfo(_Model):
    notify_by_email: bool
    notify_by_sms: bool
    advanced_sms_phone_numbers: list[PhoneNumberE164]
    advanced_email_addresses: list[str]
    advanced_sms_email_addresses: list[str]

class ParamsInfo(_Model):
    name: str
    value: str

class PhoneNumberInfoConferencing(_Model):
    country: CountryInfoShortModel
    default: bool
    has_greeting: bool
    location: str
    phone_number: str
    premium: bool

class ReasonInfo(_Model):
    code: _Literal["ServicePlanLimitation", "AccountLimitation", "ExtensionTypeLimitation", "ExtensionSubTypeLimitation", "ExtensionLimitation", "InsufficientPermissions", "ConfigurationLimitation", "PermissionLimitation"] | str
    message: str
    permission: str

class TransitionInfo(_Model):
    send_welcome_email: bool
    regional_settings: ExtensionRegionalSettingRequest

class UpdateConferencingInfoRequest(_Model):
    phone_numbers: list[ConferencePhoneNumberInfo]
    allow_join_before_host: bool

class UpdateUserProfileImageBody(_Model):
    image: bytes

class VoicemailsInfo(_Model):
    notify_by_email: bool
    notify_by_sms: bool
    advanced_sms_phone_numbers: list[PhoneNumberE164]
    advanced_email_addresses: list[str]
    advanced_sms_email_addresses: list[str]
    include_attachment: bool
    include_transcription: bool
    mark_as_read: bool
