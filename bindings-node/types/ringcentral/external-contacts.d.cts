// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ErrorEntity } from './_shared.cjs'

export class ExternalContactsApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/address-book-bulk-upload */
  addressBookBulkUpload<W extends boolean = false>(body: AddressBookBulkUploadRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AddressBookBulkUploadResponse, W>
  /** POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact */
  createContact<W extends boolean = false>(body: PersonalContactRequest, options?: { accountId?: string; extensionId?: string; dialingPlan?: string } & _Inline<W>, call?: _Call<W>): _Answer<PersonalContactResource, W>
  /** DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId} */
  deleteContact<W extends boolean = false>(contactId: _Many<number | bigint>, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/address-book-bulk-upload/tasks/{taskId} */
  getAddressBookBulkUploadTask<W extends boolean = false>(taskId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AddressBookBulkUploadResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact */
  listContacts<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; startsWith?: string; sortBy?: _Many<_Open<"FirstName" | "LastName" | "Company">>; page?: number; perPage?: number; phoneNumber?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<ContactList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact */
  listContactsIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; startsWith?: string; sortBy?: _Many<_Open<"FirstName" | "LastName" | "Company">>; page?: number; perPage?: number; phoneNumber?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<PersonalContactResource, ContactList, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite */
  listFavoriteContacts<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<FavoriteContactList, W>
  /** PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId} */
  patchContact<W extends boolean = false>(contactId: number | bigint, body: PersonalContactRequest, options?: { accountId?: string; extensionId?: string; dialingPlan?: string } & _Inline<W>, call?: _Call<W>): _Answer<PersonalContactResource, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId} */
  readContact<W extends boolean = false>(contactId: _Many<number | bigint>, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<PersonalContactResource, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync */
  syncAddressBook<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; syncType?: _Open<"FSync" | "ISync">; syncToken?: string; perPage?: number; pageId?: number | bigint } & _Inline<W>, call?: _Call<W>): _Answer<AddressBookSync, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync */
  syncAddressBookIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; syncType?: _Open<"FSync" | "ISync">; syncToken?: string; perPage?: number; pageId?: number | bigint; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<PersonalContactResource, AddressBookSync, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId} */
  updateContact<W extends boolean = false>(contactId: _Many<number | bigint>, body: PersonalContactRequest, options?: { accountId?: string; extensionId?: string; dialingPlan?: string } & _Inline<W>, call?: _Call<W>): _Answer<PersonalContactResource, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite */
  updateFavoriteContactList<W extends boolean = false>(body: FavoriteCollection, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<FavoriteContactList, W>
}

export interface AddressBookBulkContactAddressInfo {
  country?: string
  state?: string
  city?: string
  street?: string
  zip?: string
}

export interface AddressBookBulkContactResource {
  email?: string
  notes?: string
  company?: string
  firstName?: string
  lastName?: string
  jobTitle?: string
  birthday?: string
  webPage?: string
  middleName?: string
  nickName?: string
  email2?: string
  email3?: string
  homePhone?: string
  homePhone2?: string
  businessPhone?: string
  businessPhone2?: string
  mobilePhone?: string
  businessFax?: string
  companyPhone?: string
  assistantPhone?: string
  carPhone?: string
  otherPhone?: string
  otherFax?: string
  callbackPhone?: string
  businessAddress?: AddressBookBulkContactAddressInfo
  homeAddress?: AddressBookBulkContactAddressInfo
  otherAddress?: AddressBookBulkContactAddressInfo
}

export interface AddressBookBulkUploadRequest {
  records: AddressBookBulkUploadResource[]
}

export interface AddressBookBulkUploadResource {
  extensionId: string
  contacts: AddressBookBulkContactResource[]
}

export interface AddressBookBulkUploadResponse {
  id: string
  uri: string
  status: _Open<"Accepted" | "InProgress" | "Completed" | "Failed">
  creationTime: string
  lastModifiedTime: string
  results?: AddressBookBulkUploadTaskResult
}

export interface AddressBookBulkUploadTaskResult {
  affectedItems?: AddressBookBulkUploadResource[]
  errors?: ErrorEntity[]
}

export interface AddressBookSync {
  uri?: string
  records?: PersonalContactResource[]
  syncInfo?: SyncInfo
  nextPageId?: number
  nextPageUri?: string
}

export interface ContactAddressInfo {
  street?: string
  city?: string
  country?: string
  state?: string
  zip?: string
}

export interface ContactList {
  uri?: string
  records?: PersonalContactResource[]
  navigation?: UserContactsNavigationInfo
  paging?: UserContactsPagingInfo
  groups?: UserContactsGroupsInfo
}

export interface FavoriteCollection {
  records?: FavoriteContactResource[]
}

export interface FavoriteContactList {
  uri?: string
  records?: FavoriteContactResource[]
}

export interface FavoriteContactResource {
  id?: number
  extensionId?: string
  accountId?: string
  contactId?: string
}

export interface PersonalContactRequest {
  firstName?: string
  lastName?: string
  middleName?: string
  nickName?: string
  company?: string
  jobTitle?: string
  email?: string
  email2?: string
  email3?: string
  birthday?: string
  webPage?: string
  notes?: string
  homePhone?: string
  homePhone2?: string
  businessPhone?: string
  businessPhone2?: string
  mobilePhone?: string
  businessFax?: string
  companyPhone?: string
  assistantPhone?: string
  carPhone?: string
  otherPhone?: string
  otherFax?: string
  callbackPhone?: string
  homeAddress?: ContactAddressInfo
  businessAddress?: ContactAddressInfo
  otherAddress?: ContactAddressInfo
  ringtoneIndex?: string
  appInfo?: string
}

export interface PersonalContactResource {
  uri?: string
  availability?: _Open<"Alive" | "Deleted" | "Purged">
  email?: string
  id?: number
  notes?: string
  company?: string
  firstName?: string
  lastName?: string
  jobTitle?: string
  birthday?: string
  webPage?: string
  middleName?: string
  nickName?: string
  email2?: string
  email3?: string
  homePhone?: string
  homePhone2?: string
  businessPhone?: string
  businessPhone2?: string
  mobilePhone?: string
  businessFax?: string
  companyPhone?: string
  assistantPhone?: string
  carPhone?: string
  otherPhone?: string
  otherFax?: string
  callbackPhone?: string
  businessAddress?: ContactAddressInfo
  homeAddress?: ContactAddressInfo
  otherAddress?: ContactAddressInfo
  ringtoneIndex?: string
  appInfo?: string
}

export interface SyncInfo {
  syncType?: _Open<"FSync" | "ISync">
  syncToken?: string
  syncTime?: string
  olderRecordsExist?: boolean
}

export interface UserContactsGroupsInfo {
  uri?: string
}

export interface UserContactsNavigationInfo {
  firstPage?: UserContactsNavigationInfoUri
  nextPage?: UserContactsNavigationInfoUri
  previousPage?: UserContactsNavigationInfoUri
  lastPage?: UserContactsNavigationInfoUri
}

export interface UserContactsNavigationInfoUri {
  uri?: string
}

export interface UserContactsPagingInfo {
  page?: number
  perPage?: number
  pageStart?: number
  pageEnd?: number
  totalPages?: number
  totalElements?: number
}
export {}
