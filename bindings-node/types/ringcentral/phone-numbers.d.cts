// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AllExtensionSubtypesEnum, ApiError, CountryCallingCode, CountryIsoCode, EnumeratedPagingModel, ExtensionInfo, ExtensionNumber, PageNavigationModel, PhoneNumberE164, PhoneNumberTollType, PhoneNumberType } from './_shared.cjs'

export class PhoneNumbersApi extends _RingCentralGroup {
  /** POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add */
  addNumbersToInventoryV2<W extends boolean = false>(body: AddPhoneNumbersRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AddPhoneNumbersResponse, W>
  /** PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId} */
  assignPhoneNumberV2<W extends boolean = false>(phoneNumberId: string, body: AssignPhoneNumberRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AccountPhoneNumberInfo, W>
  /** DELETE /restapi/v2/accounts/{accountId}/phone-numbers */
  deleteNumbersFromInventoryV2<W extends boolean = false>(body: DeletePhoneNumbersRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<DeletePhoneNumbersResponse, W>
  /** GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId} */
  getBulkAddTaskResultsV2<W extends boolean = false>(taskId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AddPhoneNumbersResponse | AddPhoneNumbersTask, W>
  /** GET /restapi/v1.0/account/{accountId}/phone-number */
  listAccountPhoneNumbers<W extends boolean = false>(options?: { accountId?: string; page?: number; perPage?: number; extensionStatus?: _Open<"Enabled" | "Disabled" | "Frozen" | "NotActivated" | "Unassigned">; usageType?: _Many<_Open<"MainCompanyNumber" | "AdditionalCompanyNumber" | "CompanyNumber" | "DirectNumber" | "CompanyFaxNumber" | "FmcBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "ConferencingNumber" | "MeetingsNumber" | "NumberPool" | "BusinessMobileNumber" | "ELIN" | "PartnerBusinessMobileNumber" | "NumberPoolPartnerBusinessMobileNumber" | "NumberStorage" | "IntegrationNumber" | "InventoryMobileNumber">>; paymentType?: _Many<_Open<"External" | "TollFree" | "Local" | "BusinessMobileNumberProvider" | "ExternalNumberProvider" | "ExternalNumberProviderTollFree" | "Mobile">>; status?: _Many<_Open<"Normal" | "Pending" | "PortedIn" | "Temporary" | "Unknown">> } & _Inline<W>, call?: _Call<W>): _Answer<AccountPhoneNumbers, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/phone-number */
  listAccountPhoneNumbersIter<W extends boolean = false>(options?: { accountId?: string; page?: number; perPage?: number; extensionStatus?: _Open<"Enabled" | "Disabled" | "Frozen" | "NotActivated" | "Unassigned">; usageType?: _Many<_Open<"MainCompanyNumber" | "AdditionalCompanyNumber" | "CompanyNumber" | "DirectNumber" | "CompanyFaxNumber" | "FmcBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "ConferencingNumber" | "MeetingsNumber" | "NumberPool" | "BusinessMobileNumber" | "ELIN" | "PartnerBusinessMobileNumber" | "NumberPoolPartnerBusinessMobileNumber" | "NumberStorage" | "IntegrationNumber" | "InventoryMobileNumber">>; paymentType?: _Many<_Open<"External" | "TollFree" | "Local" | "BusinessMobileNumberProvider" | "ExternalNumberProvider" | "ExternalNumberProviderTollFree" | "Mobile">>; status?: _Many<_Open<"Normal" | "Pending" | "PortedIn" | "Temporary" | "Unknown">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CompanyPhoneNumberInfo, AccountPhoneNumbers, W>
  /** GET /restapi/v2/accounts/{accountId}/phone-numbers */
  listAccountPhoneNumbersV2<W extends boolean = false>(options?: { accountId?: string; page?: number; perPage?: number; type?: _Many<_Open<"VoiceFax" | "VoiceOnly" | "FaxOnly">>; usageType?: _Many<_Open<"MainCompanyNumber" | "DirectNumber" | "Inventory" | "InventoryPartnerBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "PartnerBusinessMobileNumber" | "AdditionalCompanyNumber" | "CompanyNumber" | "PhoneLine" | "CompanyFaxNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "ConferencingNumber" | "MeetingsNumber" | "NumberStorage" | "BusinessMobileNumber" | "FmcBusinessMobileNumber" | "ELIN" | "InventoryMobileNumber">>; status?: _Open<"Normal" | "Pending" | "PortedIn" | "Temporary" | "Unknown">; tollType?: _Open<"Toll" | "TollFree">; extensionStatus?: _Open<"Enabled" | "Disabled" | "Frozen" | "NotActivated" | "Unassigned">; byocNumber?: boolean; mobileNumber?: boolean; phoneNumber?: string } & _Inline<W>, call?: _Call<W>): _Answer<AccountPhoneNumberList, W>
  /** All items of GET /restapi/v2/accounts/{accountId}/phone-numbers */
  listAccountPhoneNumbersV2Iter<W extends boolean = false>(options?: { accountId?: string; page?: number; perPage?: number; type?: _Many<_Open<"VoiceFax" | "VoiceOnly" | "FaxOnly">>; usageType?: _Many<_Open<"MainCompanyNumber" | "DirectNumber" | "Inventory" | "InventoryPartnerBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "PartnerBusinessMobileNumber" | "AdditionalCompanyNumber" | "CompanyNumber" | "PhoneLine" | "CompanyFaxNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "ConferencingNumber" | "MeetingsNumber" | "NumberStorage" | "BusinessMobileNumber" | "FmcBusinessMobileNumber" | "ELIN" | "InventoryMobileNumber">>; status?: _Open<"Normal" | "Pending" | "PortedIn" | "Temporary" | "Unknown">; tollType?: _Open<"Toll" | "TollFree">; extensionStatus?: _Open<"Enabled" | "Disabled" | "Frozen" | "NotActivated" | "Unassigned">; byocNumber?: boolean; mobileNumber?: boolean; phoneNumber?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AccountPhoneNumberInfo, AccountPhoneNumberList, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number */
  listExtensionPhoneNumbers<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; status?: _Open<"Normal" | "Pending" | "PortedIn" | "Temporary" | "Unknown">; usageType?: _Many<_Open<"MainCompanyNumber" | "AdditionalCompanyNumber" | "CompanyNumber" | "DirectNumber" | "CompanyFaxNumber" | "FmcBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "ConferencingNumber" | "MeetingsNumber" | "NumberPool" | "BusinessMobileNumber" | "ELIN" | "PartnerBusinessMobileNumber" | "NumberPoolPartnerBusinessMobileNumber" | "NumberStorage" | "IntegrationNumber" | "InventoryMobileNumber">>; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<GetExtensionPhoneNumbersResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number */
  listExtensionPhoneNumbersIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; status?: _Open<"Normal" | "Pending" | "PortedIn" | "Temporary" | "Unknown">; usageType?: _Many<_Open<"MainCompanyNumber" | "AdditionalCompanyNumber" | "CompanyNumber" | "DirectNumber" | "CompanyFaxNumber" | "FmcBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "ConferencingNumber" | "MeetingsNumber" | "NumberPool" | "BusinessMobileNumber" | "ELIN" | "PartnerBusinessMobileNumber" | "NumberPoolPartnerBusinessMobileNumber" | "NumberStorage" | "IntegrationNumber" | "InventoryMobileNumber">>; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserPhoneNumberInfo, GetExtensionPhoneNumbersResponse, W>
  /** POST /restapi/v1.0/number-parser/parse @deprecated */
  parsePhoneNumber<W extends boolean = false>(body: ParsePhoneNumberRequest, options?: { homeCountry?: string; nationalAsPriority?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ParsePhoneNumberResponse, W>
  /** POST /restapi/v2/number-parser/parse */
  parsePhoneNumberV2<W extends boolean = false>(body: ParsePhoneNumbersRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ParsePhoneNumberResponseV2, W>
  /** GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId} */
  readAccountPhoneNumber<W extends boolean = false>(phoneNumberId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CompanyPhoneNumberInfo, W>
  /** POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace */
  replacePhoneNumberV2<W extends boolean = false>(phoneNumberId: string, body: ReplacePhoneNumberRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AccountPhoneNumberInfo, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration */
  smsConfigurationInfo<W extends boolean = false>(phoneNumberId: number | bigint, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<SmsConfigurationResource, W>
}

export interface AccountPhoneNumberInfo {
  activationStatus?: PhoneNumberActivationStatus
  id: PhoneNumberId
  phoneNumber: PhoneNumberE164
  type?: PhoneNumberType | null
  tollType: PhoneNumberTollType
  usageType: PhoneNumberUsageTypeV2
  byocNumber?: boolean
  mobileNumber?: boolean
  hotDeskNumber?: boolean
  contactCenterProvider?: ContactCenterProvider
  status: PhoneNumberStatus
  callerIdName?: string
  label?: string
  primary?: boolean
  extension?: AccountPhoneNumberInfoExtension
  providerId?: string
}

export interface AccountPhoneNumberInfoExtension {
  id: string
  extensionNumber?: ExtensionNumber
}

export interface AccountPhoneNumberList {
  records: AccountPhoneNumberInfo[]
  paging: EnumeratedPagingModel
}

export interface AccountPhoneNumbers {
  uri?: string
  records?: CompanyPhoneNumberInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export interface AddPhoneNumberRequestItem {
  phoneNumber: string
  usageType: _Open<"Inventory" | "InventoryPartnerBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "PartnerBusinessMobileNumber" | "InventoryMobileNumber">
  activationStatus?: PhoneNumberActivationStatus
  providerId?: string
}

export interface AddPhoneNumbersRequest {
  records: AddPhoneNumberRequestItem[]
}

export interface AddPhoneNumbersResponse {
  records: AddPhoneNumbersResponseItem[]
}

export interface AddPhoneNumbersResponseItem {
  bulkItemSuccessful: boolean
  bulkItemErrors?: ApiError[]
  id?: PhoneNumberId
  phoneNumber: PhoneNumberE164
  activationStatus?: PhoneNumberActivationStatus
}

export interface AddPhoneNumbersTask {
  id?: string
  creationTime?: string
  status?: string
}

export interface AssignPhoneNumberRequest {
  type?: PhoneNumberType | null
  usageType: _Open<"MainCompanyNumber" | "CompanyNumber" | "DirectNumber" | "ContactCenterNumber">
  extension?: AssignPhoneNumberRequestExtension
  costCenterId?: string
  contactCenterProvider?: ContactCenterProvider
}

export interface AssignPhoneNumberRequestExtension {
  id: string
}

export interface AutomaticConsentCollecting {
  enabled?: boolean
  replyMessageBody?: string
}

export type CampaignStatusInfo = _Open<"Created" | "Submitted" | "Confirmed" | "SubmitFailed" | "UpdateRequested" | "DeleteRequested" | "CampaignSuspended" | "CampaignExpired" | "Draft" | "PreVetFailed" | "Unconfirmed">

export interface CompanyPhoneNumberInfo {
  uri?: string
  id?: number
  extension?: ExtensionInfo
  label?: string
  location?: string
  paymentType?: PlatformPaymentType
  phoneNumber?: string
  status?: PhoneNumberStatus
  type?: PhoneNumberType | null
  usageType?: PhoneNumberUsageType
  temporaryNumber?: TemporaryNumberInfo
  contactCenterProvider?: ContactCenterProvider
  vanityPattern?: string
  primary?: boolean
  activationStatus?: PhoneNumberActivationStatus
  callerIdName?: string
}

export interface ConsentSettings {
  optInRequired?: boolean
  coverage?: ConsentSettingsCoverage
  automaticConsentCollecting?: AutomaticConsentCollecting
}

export interface ConsentSettingsCoverage {
  optIn?: TcrConsentCoverageType
  optOut?: TcrConsentCoverageType
}

export interface ContactCenterProvider {
  id?: string
  name?: string
}

export interface CountryContext {
  isoCode?: CountryIsoCode
  name?: string
  callingCode?: CountryCallingCode
}

export interface CountryInfoBasicModel {
  id?: string
  uri?: string
  name?: string
}

export interface DeletePhoneNumbersRequest {
  records: DeletePhoneNumbersRequestItem[]
}

export interface DeletePhoneNumbersRequestItem {
  id?: PhoneNumberId
  phoneNumber?: PhoneNumberE164
}

export interface DeletePhoneNumbersResponse {
  records: DeletePhoneNumbersResponseItem[]
}

export interface DeletePhoneNumbersResponseItem {
  bulkItemSuccessful: boolean
  bulkItemErrors?: ApiError[]
  id?: PhoneNumberId
  phoneNumber?: PhoneNumberE164
}

export interface DialingDetails {
  serviceCode?: DialingDetailsServiceCode | null
  outboundCallPrefix?: string | null
  specialPrefix?: DialingDetailsSpecialPrefix | null
}

export interface DialingDetailsServiceCode {
  dialing?: string
  pattern?: string | null
}

export interface DialingDetailsSpecialPrefix {
  dialing?: string
  pattern?: string
}

export type Formats = Formats2[] | null

export interface Formats2 {
  category?: _Open<"Extension" | "Regular" | "TollFree" | "ShortCode"> | null
  e164?: string | null
  e164Extended?: string | null
  national?: string | null
  nationalExtended?: string | null
  international?: string | null
  internationalExtended?: string | null
  dialable?: string
  dialableExtended?: string
}

export interface GetCountryInfoNumberParser {
  id?: string
  uri?: string
  callingCode?: CountryCallingCode
  isoCode?: CountryIsoCode
  name?: string
}

export interface GetExtensionPhoneNumbersResponse {
  uri?: string
  records: UserPhoneNumberInfo[]
  navigation: PageNavigationModel
  paging: EnumeratedPagingModel
}

export interface NumberDetails {
  siteCode?: string | null
  shortExtensionNumber?: string | null
  extensionNumber?: string | null
  specialService?: NumberDetailsSpecialService | null
  country?: CountryContext | null
  nationalDestinationCode?: string | null
  areaCode?: string | null
  regionalDestinationCode?: string | null
  allocationBlockCode?: string | null
  subscriberNumber?: string | null
  subAddress?: string | null
  dtmfPostfix?: string | null
  sipPostfix?: string | null
  probablyMasked?: boolean | null
  status?: _Open<"Valid" | "Possible" | "Invalid"> | null
}

export interface NumberDetailsSpecialService {
  type?: _Open<"Emergency" | "DirectoryAssistance" | "UpdateEmergencyAddress" | "CustomerSupport" | "NonEmergencyPolice" | "NonEmergencyMedical" | "TelecommunicationRelay" | "Unsupported" | "Supplementary" | "Unknown">
  pattern?: string
}

export interface NumberParserContext {
  brandId?: string | null
  country?: CountryContext | null
  defaultAreaCode?: string | null
  vanityPhoneNumbersAllowed?: boolean
  maxExtensionNumberLength?: number | null
  shortCodesAllowed?: boolean
  siteCode?: string | null
  shortExtensionNumberLength?: number
  outboundCallPrefix?: string | null
  maskedPhoneNumbersAllowed?: boolean
  maskSymbol?: string | null
  maskLength?: number | null
  conflictHandling?: _Open<"Default" | "Client">
}

export interface ParsePhoneNumberRequest {
  originalStrings?: string[]
}

export interface ParsePhoneNumberResponse {
  uri?: string
  homeCountry?: GetCountryInfoNumberParser
  phoneNumbers: PhoneNumberInfoNumberParser[]
}

export interface ParsePhoneNumberResponseV2 {
  context?: NumberParserContext
  results?: ParsePhoneNumberResponseV2Results[]
}

export interface ParsePhoneNumberResponseV2Results {
  dialingDetails?: DialingDetails | null
  numberDetails?: NumberDetails | null
  formats?: Formats | null
}

export interface ParsePhoneNumbersRequest {
  originalStrings: string[]
  contextSource?: _Open<"Default" | "Account">
  context?: NumberParserContext
  resultContent?: ResultContent
}

export type PhoneNumberActivationStatus = _Open<"Active" | "Inactive">

export type PhoneNumberId = string

export interface PhoneNumberInfoNumberParser {
  originalString?: string
  country?: GetCountryInfoNumberParser
  areaCode?: string
  dialable?: string
  e164?: string
  formattedInternational?: string
  formattedNational?: string
  special?: boolean
  normalized?: string
  tollFree?: boolean
  subAddress?: string
  subscriberNumber?: string
  dtmfPostfix?: string
}

export type PhoneNumberStatus = _Open<"Normal" | "Pending" | "PortedIn" | "Temporary" | "Unknown">

export type PhoneNumberUsageType = _Open<"MainCompanyNumber" | "AdditionalCompanyNumber" | "CompanyNumber" | "DirectNumber" | "CompanyFaxNumber" | "FmcBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "ConferencingNumber" | "MeetingsNumber" | "NumberPool" | "BusinessMobileNumber" | "ELIN" | "PartnerBusinessMobileNumber" | "NumberPoolPartnerBusinessMobileNumber" | "NumberStorage" | "IntegrationNumber" | "InventoryMobileNumber">

export type PhoneNumberUsageTypeV2 = _Open<"MainCompanyNumber" | "DirectNumber" | "Inventory" | "InventoryPartnerBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "PartnerBusinessMobileNumber" | "AdditionalCompanyNumber" | "CompanyNumber" | "PhoneLine" | "CompanyFaxNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "ConferencingNumber" | "MeetingsNumber" | "NumberStorage" | "BusinessMobileNumber" | "FmcBusinessMobileNumber" | "ELIN" | "InventoryMobileNumber">

export type PlatformPaymentType = _Open<"External" | "TollFree" | "Local" | "BusinessMobileNumberProvider" | "ExternalNumberProvider" | "ExternalNumberProviderTollFree" | "Mobile">

export interface ReplacePhoneNumberRequest {
  targetPhoneNumberId?: PhoneNumberId
}

export interface ResultContent {
  includeDialingDetails?: boolean
  includeNumberDetails?: boolean
  includeFormats?: boolean
}

export interface SmsBrandInfo {
  id?: string
  status?: CampaignStatusInfo
  errors?: ApiError[]
}

export interface SmsCampaignInfo {
  id?: string
  status?: CampaignStatusInfo
  registrationTier?: string
  useCases?: string[]
  errors?: ApiError[]
  consentSettings?: ConsentSettings
  coverageType?: TcrConsentCoverageType
}

export interface SmsConfigurationResource {
  phoneNumberId?: string
  phoneNumber?: string
  smsCampaignInfo?: SmsCampaignInfo
  smsBrandInfo?: SmsBrandInfo
}

export type TcrConsentCoverageType = _Open<"PhoneNumber" | "Account" | "Conversational" | "Informational" | "Promotional">

export interface TemporaryNumberInfo {
  id?: string
  phoneNumber?: string
}

export interface UserPhoneNumberExtensionInfo {
  id?: number
  uri?: string
  extensionNumber?: string
  partnerId?: string
  type?: _Open<"Announcement" | "ApplicationExtension" | "DigitalUser" | "DelegatedLinesGroup" | "Department" | "FaxUser" | "IvrMenu" | "PagingOnly" | "ParkLocation" | "SharedLinesGroup" | "Site" | "User" | "VirtualUser" | "Voicemail">
  contactCenterProvider?: ContactCenterProvider
  name?: string
}

export interface UserPhoneNumberInfo {
  uri?: string
  id?: number
  country?: CountryInfoBasicModel
  contactCenterProvider?: ContactCenterProvider
  extension?: UserPhoneNumberExtensionInfo
  label?: string
  location?: string
  paymentType?: PlatformPaymentType
  phoneNumber?: string
  primary?: boolean
  status?: PhoneNumberStatus
  type?: PhoneNumberType | null
  subType?: AllExtensionSubtypesEnum
  usageType?: PhoneNumberUsageType
  features?: (_Open<"CallerId" | "SmsSender" | "A2PSmsSender" | "MmsSender" | "InternationalSmsSender" | "Delegated">)[]
  callerIdName?: string
}
export {}
