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
from ._shared import ErrorEntity

class _RespondingExternalContactsApi(_RespondingGroup):
    def address_book_bulk_upload(self, body: AddressBookBulkUploadRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def create_contact(self, body: PersonalContactRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ..., dialing_plan: str | None = ...) -> _Response: ...
    def delete_contact(self, contact_id: _Sequence[int] | int, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def get_address_book_bulk_upload_task(self, task_id: str, *, account_id: str | None = ...) -> _Response: ...
    def list_contacts(self, *, account_id: str | None = ..., extension_id: str | None = ..., starts_with: str | None = ..., sort_by: _Sequence[_Literal["FirstName", "LastName", "Company"] | str] | None = ..., page: int | None = ..., per_page: int | None = ..., phone_number: _Sequence[str] | None = ...) -> _Response: ...
    def list_contacts_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., starts_with: str | None = ..., sort_by: _Sequence[_Literal["FirstName", "LastName", "Company"] | str] | None = ..., page: int | None = ..., per_page: int | None = ..., phone_number: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PersonalContactResource, _Response]: ...
    def list_favorite_contacts(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def patch_contact(self, contact_id: int, body: PersonalContactRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ..., dialing_plan: str | None = ...) -> _Response: ...
    def read_contact(self, contact_id: _Sequence[int] | int, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def sync_address_book(self, *, account_id: str | None = ..., extension_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., per_page: int | None = ..., page_id: int | None = ...) -> _Response: ...
    def sync_address_book_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., per_page: int | None = ..., page_id: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PersonalContactResource, _Response]: ...
    def update_contact(self, contact_id: _Sequence[int] | int, body: PersonalContactRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ..., dialing_plan: str | None = ...) -> _Response: ...
    def update_favorite_contact_list(self, body: FavoriteCollection | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class ExternalContactsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingExternalContactsApi: ...
    def address_book_bulk_upload(self, body: AddressBookBulkUploadRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> AddressBookBulkUploadResponse:
        """POST /restapi/v1.0/account/{accountId}/address-book-bulk-upload"""
    def create_contact(self, body: PersonalContactRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ..., dialing_plan: str | None = ...) -> PersonalContactResource:
        """POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact"""
    def delete_contact(self, contact_id: _Sequence[int] | int, *, account_id: str | None = ..., extension_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}"""
    def get_address_book_bulk_upload_task(self, task_id: str, *, account_id: str | None = ...) -> AddressBookBulkUploadResponse:
        """GET /restapi/v1.0/account/{accountId}/address-book-bulk-upload/tasks/{taskId}"""
    def list_contacts(self, *, account_id: str | None = ..., extension_id: str | None = ..., starts_with: str | None = ..., sort_by: _Sequence[_Literal["FirstName", "LastName", "Company"] | str] | None = ..., page: int | None = ..., per_page: int | None = ..., phone_number: _Sequence[str] | None = ...) -> ContactList:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact"""
    def list_contacts_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., starts_with: str | None = ..., sort_by: _Sequence[_Literal["FirstName", "LastName", "Company"] | str] | None = ..., page: int | None = ..., per_page: int | None = ..., phone_number: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PersonalContactResource, ContactList]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact"""
    def list_favorite_contacts(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> FavoriteContactList:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite"""
    def patch_contact(self, contact_id: int, body: PersonalContactRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ..., dialing_plan: str | None = ...) -> PersonalContactResource:
        """PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}"""
    def read_contact(self, contact_id: _Sequence[int] | int, *, account_id: str | None = ..., extension_id: str | None = ...) -> PersonalContactResource:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}"""
    def sync_address_book(self, *, account_id: str | None = ..., extension_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., per_page: int | None = ..., page_id: int | None = ...) -> AddressBookSync:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync"""
    def sync_address_book_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., per_page: int | None = ..., page_id: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PersonalContactResource, AddressBookSync]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync"""
    def update_contact(self, contact_id: _Sequence[int] | int, body: PersonalContactRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ..., dialing_plan: str | None = ...) -> PersonalContactResource:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}"""
    def update_favorite_contact_list(self, body: FavoriteCollection | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> FavoriteContactList:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite"""

class AddressBookBulkContactAddressInfo(_Model):
    country: str
    state: str
    city: str
    street: str
    zip: str

class AddressBookBulkContactResource(_Model):
    email: str
    notes: str
    company: str
    first_name: str
    last_name: str
    job_title: str
    birthday: str
    web_page: str
    middle_name: str
    nick_name: str
    email2: str
    email3: str
    home_phone: str
    home_phone2: str
    business_phone: str
    business_phone2: str
    mobile_phone: str
    business_fax: str
    company_phone: str
    assistant_phone: str
    car_phone: str
    other_phone: str
    other_fax: str
    callback_phone: str
    business_address: AddressBookBulkContactAddressInfo
    home_address: AddressBookBulkContactAddressInfo
    other_address: AddressBookBulkContactAddressInfo

class AddressBookBulkUploadRequest(_Model):
    records: list[AddressBookBulkUploadResource]

class AddressBookBulkUploadResource(_Model):
    extension_id: str
    contacts: list[AddressBookBulkContactResource]

class AddressBookBulkUploadResponse(_Model):
    id: str
    uri: str
    status: _Literal["Accepted", "InProgress", "Completed", "Failed"] | str
    creation_time: str
    last_modified_time: str
    results: AddressBookBulkUploadTaskResult

class AddressBookBulkUploadTaskResult(_Model):
    affected_items: list[AddressBookBulkUploadResource]
    errors: list[ErrorEntity]

class AddressBookSync(_Model):
    uri: str
    records: list[PersonalContactResource]
    sync_info: SyncInfo
    next_page_id: int
    next_page_uri: str

class ContactAddressInfo(_Model):
    street: str
    city: str
    country: str
    state: str
    zip: str

class ContactList(_Model):
    uri: str
    records: list[PersonalContactResource]
    navigation: UserContactsNavigationInfo
    paging: UserContactsPagingInfo
    groups: UserContactsGroupsInfo

class FavoriteCollection(_Model):
    records: list[FavoriteContactResource]

class FavoriteContactList(_Model):
    uri: str
    records: list[FavoriteContactResource]

class FavoriteContactResource(_Model):
    id: int
    extension_id: str
    account_id: str
    contact_id: str

class PersonalContactRequest(_Model):
    first_name: str
    last_name: str
    middle_name: str
    nick_name: str
    company: str
    job_title: str
    email: str
    email2: str
    email3: str
    birthday: str
    web_page: str
    notes: str
    home_phone: str
    home_phone2: str
    business_phone: str
    business_phone2: str
    mobile_phone: str
    business_fax: str
    company_phone: str
    assistant_phone: str
    car_phone: str
    other_phone: str
    other_fax: str
    callback_phone: str
    home_address: ContactAddressInfo
    business_address: ContactAddressInfo
    other_address: ContactAddressInfo
    ringtone_index: str
    app_info: str

class PersonalContactResource(_Model):
    uri: str
    availability: _Literal["Alive", "Deleted", "Purged"] | str
    email: str
    id: int
    notes: str
    company: str
    first_name: str
    last_name: str
    job_title: str
    birthday: str
    web_page: str
    middle_name: str
    nick_name: str
    email2: str
    email3: str
    home_phone: str
    home_phone2: str
    business_phone: str
    business_phone2: str
    mobile_phone: str
    business_fax: str
    company_phone: str
    assistant_phone: str
    car_phone: str
    other_phone: str
    other_fax: str
    callback_phone: str
    business_address: ContactAddressInfo
    home_address: ContactAddressInfo
    other_address: ContactAddressInfo
    ringtone_index: str
    app_info: str

class SyncInfo(_Model):
    sync_type: _Literal["FSync", "ISync"] | str
    sync_token: str
    sync_time: str
    older_records_exist: bool

class UserContactsGroupsInfo(_Model):
    uri: str

class UserContactsNavigationInfo(_Model):
    first_page: UserContactsNavigationInfoUri
    next_page: UserContactsNavigationInfoUri
    previous_page: UserContactsNavigationInfoUri
    last_page: UserContactsNavigationInfoUri

class UserContactsNavigationInfoUri(_Model):
    uri: str

class UserContactsPagingInfo(_Model):
    page: int
    per_page: int
    page_start: int
    page_end: int
    total_pages: int
    total_elements: int
