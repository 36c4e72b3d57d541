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
from ._shared import AllExtensionSubtypesEnum, AllExtensionTypesEnum, AssignedCountryInfo, CallQueueAlertTimerEnum, CallQueueExtensionInfo, CallQueueInfoRequest, ContactBusinessAddressInfo, ContactInfo, ContactInfoUpdateRequest, CostCenterInfo, CustomFieldInfo, EnumeratedPagingModel, ErrorEntity, ExtensionPermissions, ExtensionRegionalSettingRequest, ExtensionStatusEnumForUpdate, ExtensionStatusEnumFull, ExtensionStatusInfo, GetExtensionInfoResponse, PageNavigationModel, ProfileImageInfo, PronouncedNameInfo, ProvisioningSiteInfo, ReferenceInfo, RegionalSettings, Roles, SetupWizardStateForUpdateEnum, SiteInfo, UserTransitionInfo

class _RespondingExtensionsApi(_RespondingGroup):
    def bulk_assign_sms_recipients(self, body: BulkAssignSmsRecipientsRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def create_extension(self, body: ExtensionCreationRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def extension_bulk_update(self, body: ExtensionBulkUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def get_extension_bulk_update_task(self, task_id: str, *, account_id: str | None = ...) -> _Response: ...
    def get_sms_recipients(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def list_extensions(self, *, account_id: str | None = ..., extension_number: str | None = ..., email: _Sequence[str] | None = ..., page: int | None = ..., per_page: int | None = ..., status: _Sequence[_Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"] | str] | None = ..., type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "DelegatedLinesGroup", "GroupCallPickup", "IvrMenu", "ApplicationExtension", "ProxyAdmin", "RoomConnector", "ParkLocation", "Limited", "Bot", "Site", "Room", "FlexibleUser", "TieLine", "Unknown"] | str] | None = ...) -> _Response: ...
    def list_extensions_iter(self, *, account_id: str | None = ..., extension_number: str | None = ..., email: _Sequence[str] | None = ..., page: int | None = ..., per_page: int | None = ..., status: _Sequence[_Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"] | str] | None = ..., type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "DelegatedLinesGroup", "GroupCallPickup", "IvrMenu", "ApplicationExtension", "ProxyAdmin", "RoomConnector", "ParkLocation", "Limited", "Bot", "Site", "Room", "FlexibleUser", "TieLine", "Unknown"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GetExtensionListInfoResponse, _Response]: ...
    def list_user_templates(self, *, account_id: str | None = ..., type: _Literal["CallHandling", "CallQueueCallHandling", "CallQueueSettings", "KeyTemplates", "LimitedExtensions", "SiteCallHandling", "UserSettings"] | str | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_user_templates_iter(self, *, account_id: str | None = ..., type: _Literal["CallHandling", "CallQueueCallHandling", "CallQueueSettings", "KeyTemplates", "LimitedExtensions", "SiteCallHandling", "UserSettings"] | str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TemplateInfo, _Response]: ...
    def read_user_template(self, template_id: str, *, account_id: str | None = ...) -> _Response: ...

class ExtensionsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingExtensionsApi: ...
    def bulk_assign_sms_recipients(self, body: BulkAssignSmsRecipientsRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> None:
        """POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign"""
    def create_extension(self, body: ExtensionCreationRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> GetExtensionInfoResponse:
        """POST /restapi/v1.0/account/{accountId}/extension"""
    def extension_bulk_update(self, body: ExtensionBulkUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> ExtensionBulkUpdateTaskResource:
        """POST /restapi/v1.0/account/{accountId}/extension-bulk-update"""
    def get_extension_bulk_update_task(self, task_id: str, *, account_id: str | None = ...) -> ExtensionBulkUpdateTaskResource:
        """GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}"""
    def get_sms_recipients(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> SmsRecipientsResource:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients"""
    def list_extensions(self, *, account_id: str | None = ..., extension_number: str | None = ..., email: _Sequence[str] | None = ..., page: int | None = ..., per_page: int | None = ..., status: _Sequence[_Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"] | str] | None = ..., type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "DelegatedLinesGroup", "GroupCallPickup", "IvrMenu", "ApplicationExtension", "ProxyAdmin", "RoomConnector", "ParkLocation", "Limited", "Bot", "Site", "Room", "FlexibleUser", "TieLine", "Unknown"] | str] | None = ...) -> GetExtensionListResponse:
        """GET /restapi/v1.0/account/{accountId}/extension"""
    def list_extensions_iter(self, *, account_id: str | None = ..., extension_number: str | None = ..., email: _Sequence[str] | None = ..., page: int | None = ..., per_page: int | None = ..., status: _Sequence[_Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"] | str] | None = ..., type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "DelegatedLinesGroup", "GroupCallPickup", "IvrMenu", "ApplicationExtension", "ProxyAdmin", "RoomConnector", "ParkLocation", "Limited", "Bot", "Site", "Room", "FlexibleUser", "TieLine", "Unknown"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GetExtensionListInfoResponse, GetExtensionListResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension"""
    def list_user_templates(self, *, account_id: str | None = ..., type: _Literal["CallHandling", "CallQueueCallHandling", "CallQueueSettings", "KeyTemplates", "LimitedExtensions", "SiteCallHandling", "UserSettings"] | str | None = ..., page: int | None = ..., per_page: int | None = ...) -> UserTemplates:
        """GET /restapi/v1.0/account/{accountId}/templates"""
    def list_user_templates_iter(self, *, account_id: str | None = ..., type: _Literal["CallHandling", "CallQueueCallHandling", "CallQueueSettings", "KeyTemplates", "LimitedExtensions", "SiteCallHandling", "UserSettings"] | str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TemplateInfo, UserTemplates]:
        """All items of GET /restapi/v1.0/account/{accountId}/templates"""
    def read_user_template(self, template_id: str, *, account_id: str | None = ...) -> TemplateInfo:
        """GET /restapi/v1.0/account/{accountId}/templates/{templateId}"""

class BulkAssignSmsRecipientsRequest(_Model):
    added_extension_ids: list[str]
    removed_extension_ids: list[str]

class ContactInfoCreationRequest(_Model):
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

class ExtensionBulkUpdateInfo(_Model):
    id: str
    status: ExtensionStatusEnumForUpdate
    status_info: ExtensionStatusInfo
    reason: str
    comment: str
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
    site: ProvisioningSiteInfo
    type: _Literal["User", "FaxUser", "VirtualUser", "DigitalUser", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "IvrMenu", "ApplicationExtension", "ParkLocation", "DelegatedLinesGroup"] | str
    references: list[ReferenceInfo]

class ExtensionBulkUpdateRequest(_Model):
    records: list[ExtensionBulkUpdateInfo]

class ExtensionBulkUpdateTaskResource(_Model):
    uri: str
    id: str
    status: _Literal["Accepted", "InProgress", "Completed", "Failed"] | str
    creation_time: str
    last_modified_time: str
    result: ExtensionBulkUpdateTaskResult

class ExtensionBulkUpdateTaskResult(_Model):
    affected_items: ExtensionBulkUpdateTaskResultAffectedItems
    errors: list[ErrorEntity]

class ExtensionBulkUpdateTaskResultAffectedItems(_Model):
    result: list[ExtensionUpdateShortResult]

class ExtensionCreationRequest(_Model):
    contact: ContactInfoCreationRequest
    extension_number: str
    cost_center: CostCenterInfo
    custom_fields: list[CustomFieldInfo]
    password: str
    references: list[ReferenceInfo]
    regional_settings: RegionalSettings
    partner_id: str
    ivr_pin: str
    setup_wizard_state: SetupWizardStateForUpdateEnum
    site: SiteInfo
    status: ExtensionStatusEnumFull
    status_info: ExtensionStatusInfo
    type: _Literal["User", "VirtualUser", "DigitalUser", "FlexibleUser", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "ParkLocation", "Limited"] | str
    hidden: bool
    name: str

class ExtensionUpdateShortResult(_Model):
    extension_id: str
    status: _Literal["Fail", "Success"] | str
    errors: list[ErrorEntity]

class GetExtensionListInfoResponse(_Model):
    id: int
    uri: str
    contact: ContactInfo
    extension_number: str
    name: str
    permissions: ExtensionPermissions
    profile_image: ProfileImageInfo
    partner_id: str
    references: list[ReferenceInfo]
    status: ExtensionStatusEnumFull
    type: AllExtensionTypesEnum
    sub_type: AllExtensionSubtypesEnum
    call_queue_info: CallQueueExtensionInfo
    hidden: bool
    roles: list[Roles]
    site: ProvisioningSiteInfo
    assigned_country: AssignedCountryInfo
    cost_center: CostCenterInfo
    creation_time: str
    alert_timer: CallQueueAlertTimerEnum

class GetExtensionListResponse(_Model):
    uri: str
    records: list[GetExtensionListInfoResponse]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class SmsRecipient(_Model):
    id: str
    extension_number: str
    extension_type: SmsRecipientExtensionTypesEnum
    name: str
    assignable: bool
    has_license: bool

SmsRecipientExtensionTypesEnum = _Literal["User", "DigitalUser", "ApplicationExtension"] | str

class SmsRecipientsResource(_Model):
    sms_recipients: list[SmsRecipient]

class TemplateInfo(_Model):
    uri: str
    id: str
    description: str
    type: TemplateType
    name: str
    creation_time: str
    last_modified_time: str

TemplateType = _Literal["CallHandling", "CallQueueCallHandling", "CallQueueSettings", "KeyTemplates", "LimitedExtensions", "SiteCallHandling", "UserSettings"] | str

class UserTemplates(_Model):
    uri: str
    records: list[TemplateInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel
