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
from ._shared import EnumeratedPagingModel

class _RespondingInternalContactsApi(_RespondingGroup):
    def list_directory_entries(self, *, account_id: str | None = ..., accessible_sites_only: bool | None = ..., show_federated: bool | None = ..., type: _Literal["User", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "IvrMenu", "ParkLocation", "Limited", "External", "DelegatedLinesGroup", "TieLine"] | str | None = ..., type_group: _Literal["User", "NonUser"] | str | None = ..., page: int | None = ..., per_page: _Any | None = ..., site_id: str | None = ..., if_none_match: str | None = ...) -> _Response: ...
    def list_directory_entries_iter(self, *, account_id: str | None = ..., accessible_sites_only: bool | None = ..., show_federated: bool | None = ..., type: _Literal["User", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "IvrMenu", "ParkLocation", "Limited", "External", "DelegatedLinesGroup", "TieLine"] | str | None = ..., type_group: _Literal["User", "NonUser"] | str | None = ..., page: int | None = ..., per_page: _Any | None = ..., site_id: str | None = ..., if_none_match: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactResource, _Response]: ...
    def read_directory_entry(self, entry_id: str, *, account_id: str | None = ..., accessible_sites_only: bool | None = ...) -> _Response: ...
    def read_directory_federation(self, *, account_id: str | None = ..., types: _Literal["All", "Regular", "AdminOnly"] | str | None = ..., rc_extension_id: str | None = ...) -> _Response: ...
    def search_directory_entries(self, body: SearchDirectoryEntriesRequest | _Mapping[str, _Any], *, account_id: str | None = ..., accessible_sites_only: bool | None = ..., department: str | None = ..., site_id: _Sequence[str] | None = ..., extension_status: _Sequence[str] | None = ..., extension_type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "IvrMenu", "ApplicationExtension", "ParkLocation", "Limited", "Bot", "Site", "Room", "ProxyAdmin", "DelegatedLinesGroup", "FlexibleUser", "GroupCallPickup", "RoomConnector", "TieLine", "External"] | str] | None = ...) -> _Response: ...
    def search_directory_entries_iter(self, body: SearchDirectoryEntriesRequest | _Mapping[str, _Any], *, account_id: str | None = ..., accessible_sites_only: bool | None = ..., department: str | None = ..., site_id: _Sequence[str] | None = ..., extension_status: _Sequence[str] | None = ..., extension_type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "IvrMenu", "ApplicationExtension", "ParkLocation", "Limited", "Bot", "Site", "Room", "ProxyAdmin", "DelegatedLinesGroup", "FlexibleUser", "GroupCallPickup", "RoomConnector", "TieLine", "External"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactResource, _Response]: ...

class InternalContactsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingInternalContactsApi: ...
    def list_directory_entries(self, *, account_id: str | None = ..., accessible_sites_only: bool | None = ..., show_federated: bool | None = ..., type: _Literal["User", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "IvrMenu", "ParkLocation", "Limited", "External", "DelegatedLinesGroup", "TieLine"] | str | None = ..., type_group: _Literal["User", "NonUser"] | str | None = ..., page: int | None = ..., per_page: _Any | None = ..., site_id: str | None = ..., if_none_match: str | None = ...) -> DirectoryResource:
        """GET /restapi/v1.0/account/{accountId}/directory/entries"""
    def list_directory_entries_iter(self, *, account_id: str | None = ..., accessible_sites_only: bool | None = ..., show_federated: bool | None = ..., type: _Literal["User", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "IvrMenu", "ParkLocation", "Limited", "External", "DelegatedLinesGroup", "TieLine"] | str | None = ..., type_group: _Literal["User", "NonUser"] | str | None = ..., page: int | None = ..., per_page: _Any | None = ..., site_id: str | None = ..., if_none_match: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactResource, DirectoryResource]:
        """All items of GET /restapi/v1.0/account/{accountId}/directory/entries"""
    def read_directory_entry(self, entry_id: str, *, account_id: str | None = ..., accessible_sites_only: bool | None = ...) -> ContactResource:
        """GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}"""
    def read_directory_federation(self, *, account_id: str | None = ..., types: _Literal["All", "Regular", "AdminOnly"] | str | None = ..., rc_extension_id: str | None = ...) -> FederationResource:
        """GET /restapi/v1.0/account/{accountId}/directory/federation"""
    def search_directory_entries(self, body: SearchDirectoryEntriesRequest | _Mapping[str, _Any], *, account_id: str | None = ..., accessible_sites_only: bool | None = ..., department: str | None = ..., site_id: _Sequence[str] | None = ..., extension_status: _Sequence[str] | None = ..., extension_type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "IvrMenu", "ApplicationExtension", "ParkLocation", "Limited", "Bot", "Site", "Room", "ProxyAdmin", "DelegatedLinesGroup", "FlexibleUser", "GroupCallPickup", "RoomConnector", "TieLine", "External"] | str] | None = ...) -> DirectoryResource:
        """POST /restapi/v1.0/account/{accountId}/directory/entries/search"""
    def search_directory_entries_iter(self, body: SearchDirectoryEntriesRequest | _Mapping[str, _Any], *, account_id: str | None = ..., accessible_sites_only: bool | None = ..., department: str | None = ..., site_id: _Sequence[str] | None = ..., extension_status: _Sequence[str] | None = ..., extension_type: _Sequence[_Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "IvrMenu", "ApplicationExtension", "ParkLocation", "Limited", "Bot", "Site", "Room", "ProxyAdmin", "DelegatedLinesGroup", "FlexibleUser", "GroupCallPickup", "RoomConnector", "TieLine", "External"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactResource, DirectoryResource]:
        """All items of POST /restapi/v1.0/account/{accountId}/directory/entries/search"""

ADGIntegrationRoutingSearchType = _Literal["Carrier", "Account"] | str

ADGPhoneNumberSmsAvailabilityStatus = _Literal["Active", "Inactive", "Disabled", "Banned", "Suspended", "Deprovisioning", "InboundOnly", "Unknown"] | str

class AccountDirectoryProfileImageResource(_Model):
    etag: str
    uri: str

class AccountResource(_Model):
    company_name: str
    federated_name: str
    id: str
    main_number: AdgPhoneNumberResource

class AdgPhoneNumberResource(_Model):
    formatted_phone_number: str
    phone_number: str
    type: str
    label: str
    usage_type: UsageTypes | str
    hidden: bool
    primary: bool
    e164: str
    formatted: str
    sms_availability_status: ADGPhoneNumberSmsAvailabilityStatus
    sms_campaign_id: str

class BusinessSiteResource(_Model):
    id: str
    name: str
    code: str

class ContactResource(_Model):
    id: str
    type: _Literal["User", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "ParkLocation", "IvrMenu", "Limited", "ApplicationExtension", "Site", "Bot", "Room", "ProxyAdmin", "DelegatedLinesGroup", "GroupCallPickup", "External", "RoomConnector", "Unknown"] | str
    status: _Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned", "Unknown"] | str
    account: AccountResource
    department: str
    email: str
    extension_number: str
    first_name: str
    last_name: str
    name: str
    job_title: str
    phone_numbers: list[AdgPhoneNumberResource]
    profile_image: AccountDirectoryProfileImageResource
    site: BusinessSiteResource
    hidden: bool
    custom_fields: list[CustomFieldResource]
    integration: ExternalIntegrationResource

class CustomFieldResource(_Model):
    id: str
    name: str
    value: str

class DirectoryResource(_Model):
    paging: EnumeratedPagingModel
    records: list[ContactResource]

class ExternalIntegrationResource(_Model):
    id: str
    type_id: str
    type: str
    display_name: str
    routing_type: str
    outbound_edge_id: str

class FederatedAccountResource(_Model):
    company_name: str
    conflict_count: int
    federated_name: str
    id: str
    link_creation_time: str
    main_number: AdgPhoneNumberResource

class FederationResource(_Model):
    accounts: list[FederatedAccountResource]
    creation_time: str
    display_name: str
    id: str
    last_modified_time: str
    type: FederationType

FederationType = _Literal["Regular", "AdminOnly"] | str

class OrderBy(_Model):
    index: int
    field_name: _Literal["firstName", "lastName", "extensionNumber", "phoneNumber", "email", "jobTitle", "department"] | str
    direction: _Literal["Asc", "Desc"] | str

SearchDirectoryContactType = _Literal["User", "Department", "Announcement", "Voicemail", "SharedLinesGroup", "PagingOnly", "ParkLocation", "IvrMenu", "Limited", "ApplicationExtension", "Site", "Bot", "Room", "DelegatedLinesGroup", "GroupCallPickup", "External"] | str

class SearchDirectoryEntriesRequest(_Model):
    search_string: str
    search_fields: list[_Literal["firstName", "lastName", "extensionNumber", "phoneNumber", "email", "jobTitle", "department", "customFieldValue"] | str]
    show_federated: bool
    show_admin_only_contacts: bool
    extension_type: SearchDirectoryContactType
    site_id: str
    show_external_contacts: bool
    account_ids: list[str]
    department: str
    site_ids: list[str]
    extension_statuses: list[_Literal["Enabled", "Disabled", "NotActivated"] | str]
    extension_types: SearchDirectoryExtensionTypes
    extension_ids: list[str]
    integration_routing_types: list[ADGIntegrationRoutingSearchType]
    phone_number_sms_availability_statuses: list[ADGPhoneNumberSmsAvailabilityStatus]
    phone_number_sms_campaign_ids: list[str]
    order_by: list[OrderBy]
    page: int
    per_page: int

SearchDirectoryExtensionType = _Literal["User", "Department", "Announcement", "Voicemail", "DigitalUser", "VirtualUser", "FaxUser", "PagingOnly", "SharedLinesGroup", "IvrMenu", "ApplicationExtension", "ParkLocation", "Limited", "Bot", "Site", "Room", "ProxyAdmin", "DelegatedLinesGroup", "FlexibleUser", "GroupCallPickup", "RoomConnector", "TieLine", "External"] | str

SearchDirectoryExtensionTypes = list[SearchDirectoryExtensionType]

UsageTypes = _Literal["MainCompanyNumber", "AdditionalCompanyNumber", "DirectNumber", "CompanyNumber", "CompanyFaxNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "ConferencingNumber", "MeetingsNumber", "NumberPool", "ELIN", "BusinessMobileNumber", "ExternalMobileNumber", "IntegrationNumber", "PartnerBusinessMobileNumber", "NumberPoolPartnerBusinessMobileNumber", "NumberStorage", "FmcBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "InventoryMobileNumber"] | str
