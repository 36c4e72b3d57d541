// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ContactBusinessAddressInfo, CountryInfoDictionaryModel, CountryInfoShortModel, CountryListDictionaryModel, ExtensionNumber, FormattingLocaleInfo, GreetingLanguageInfo, PhoneNumberE164, PostalAddress, RegionalLanguageInfo, TimeFormatEnum, TimezoneInfoBase } from './_shared.cjs'

export class CompanyApi extends _RingCentralGroup {
  /** GET /restapi/v2/accounts/{accountId} */
  getAccountInfoV2<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AccountInfo, W>
  /** GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country */
  listContractedCountries<W extends boolean = false>(brandId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ContractedCountryListResponse, W>
  /** GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId} */
  listDomesticCountries<W extends boolean = false>(brandId: string, contractedCountryId: string, options?: { page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<CountryListDictionaryModel, W>
  /** All items of GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId} */
  listDomesticCountriesIter<W extends boolean = false>(brandId: string, contractedCountryId: string, options?: { page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CountryInfoDictionaryModel, CountryListDictionaryModel, W>
  /** GET /restapi/v1.0/account/{accountId}/business-address */
  readAccountBusinessAddress<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AccountBusinessAddressResource, W>
  /** GET /restapi/v1.0/account/{accountId} */
  readAccountInfo<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetAccountInfoResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/service-info */
  readAccountServiceInfo<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AccountServiceInfo, W>
  /** POST /restapi/v2/accounts/{accountId}/send-activation-email */
  sendActivationEmailV2<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /restapi/v2/accounts/{accountId}/send-welcome-email */
  sendWelcomeEmailV2<W extends boolean = false>(options?: { accountId?: string; body?: SendWelcomeEmailV2Body } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PUT /restapi/v1.0/account/{accountId}/business-address */
  updateAccountBusinessAddress<W extends boolean = false>(body: ModifyAccountBusinessAddressRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<AccountBusinessAddressResource, W>
}

export interface AccountBusinessAddressResource {
  uri?: string
  businessAddress?: ContactBusinessAddressInfo
  company?: string
  email?: string
  mainSiteName?: string
}

export interface AccountInfo {
  id: string
  externalAccountId?: string
  mainNumber?: PhoneNumberE164
  status: AccountStatusEnumFull
  billingActive?: boolean
  companyName?: string
  companyAddress?: PostalAddress
  serviceInfo: ServiceInfoV2
  contactInfo?: SystemUserContactInfo
  opportunityId?: string
}

export interface AccountLimitsInfo {
  freeSoftPhoneLinesPerExtension?: number
  meetingSize?: number
  cloudRecordingStorage?: number
  maxMonitoredExtensionsPerUser?: number
  maxExtensionNumberLength?: number
  siteCodeLength?: number
  shortExtensionNumberLength?: number
}

export interface AccountOperatorInfo {
  uri?: string
  id?: number
  extensionNumber?: string
  partnerId?: string
}

export interface AccountRegionalSettings {
  homeCountry?: CountryInfoShortModel
  timezone?: TimezoneInfoBase
  language?: RegionalLanguageInfo
  greetingLanguage?: GreetingLanguageInfo
  formattingLocale?: FormattingLocaleInfo
  timeFormat?: TimeFormatEnum
  currency?: CurrencyInfo
}

export interface AccountServiceInfo {
  uri?: string
  servicePlanName?: string
  brand?: BrandInfo
  contractedCountry?: CountryInfoShortModel
  servicePlan?: ServicePlanInfo
  targetServicePlan?: ServicePlanInfo
  billingPlan?: BillingPlanInfo
  serviceFeatures?: ServiceFeatureInfo[]
  limits?: AccountLimitsInfo
  package?: BillingPackageInfo
  uBrand?: UBrandInfo
}

export type AccountStatusEnumFull = _Open<"Initial" | "Unconfirmed" | "Confirmed" | "Disabled">

export interface AccountStatusInfo {
  reason?: _Open<"SuspendedVoluntarily" | "SuspendedInvoluntarily" | "CancelledVoluntarily" | "CancelledInvoluntarily">
  comment?: string
  till?: string
}

export interface BillingPackageInfo {
  version?: string
  id?: string
}

export interface BillingPlanInfo {
  id?: string
  name?: string
  durationUnit?: _Open<"Day" | "Month" | "Year">
  duration?: number
  type?: _Open<"Initial" | "Regular" | "Suspended" | "Trial" | "TrialNoCC" | "Free">
  includedPhoneLines?: number
}

export interface BrandInfo {
  id?: string
  name?: string
  homeCountry?: CountryInfoShortModel
}

export interface BusinessAddressInfo {
  country?: string
  state?: string
  city?: string
  street?: string
  zip?: string
}

export interface ContractedCountryListResponse {
  records: ContractedCountryListResponseRecords[]
}

export interface ContractedCountryListResponseRecords {
  id?: string
  name?: string
}

export interface CurrencyInfo {
  id?: number
  code?: string
  name?: string
  symbol?: string
  minorSymbol?: string
}

export interface GetAccountInfoResponse {
  id?: number
  uri?: string
  bsid?: string
  mainNumber?: string
  operator?: AccountOperatorInfo
  partnerId?: string
  serviceInfo?: ServiceInfo
  setupWizardState?: SetupWizardStateEnum
  signupInfo?: SignupInfoResource
  status?: AccountStatusEnumFull
  statusInfo?: AccountStatusInfo
  regionalSettings?: AccountRegionalSettings
  federated?: boolean
  outboundCallPrefix?: number
  cfid?: string
  limits?: AccountLimitsInfo
}

export interface ModifyAccountBusinessAddressRequest {
  company?: string
  email?: string
  businessAddress?: BusinessAddressInfo
  mainSiteName?: string
}

export interface SendWelcomeEmailV2Body {
  email?: string
}

export interface ServiceFeatureInfo {
  featureName?: _Open<"AccountFederation" | "Archiver" | "AutomaticCallRecordingMute" | "AutomaticInboundCallRecording" | "AutomaticOutboundCallRecording" | "BlockedMessageForwarding" | "Calendar" | "CallerIdControl" | "CallForwarding" | "CallPark" | "CallParkLocations" | "CallSupervision" | "CallSwitch" | "CallQualitySurvey" | "Conferencing" | "ConferencingNumber" | "ConfigureDelegates" | "DeveloperPortal" | "DND" | "DynamicConference" | "EmergencyAddressAutoUpdate" | "EmergencyCalling" | "EncryptionAtRest" | "ExternalDirectoryIntegration" | "Fax" | "FaxReceiving" | "FreeSoftPhoneLines" | "HDVoice" | "HipaaCompliance" | "Intercom" | "InternationalCalling" | "InternationalSMS" | "LinkedSoftphoneLines" | "MMS" | "MobileVoipEmergencyCalling" | "OnDemandCallRecording" | "Pager" | "PagerReceiving" | "Paging" | "PasswordAuth" | "PromoMessage" | "Reports" | "Presence" | "RCTeams" | "RingOut" | "SalesForce" | "SharedLines" | "SingleExtensionUI" | "SiteCodes" | "SMS" | "SMSReceiving" | "SoftPhoneUpdate" | "TelephonySessions" | "UserManagement" | "VideoConferencing" | "VoipCalling" | "VoipCallingOnMobile" | "Voicemail" | "VoicemailToText" | "WebPhone">
  enabled?: boolean
}

export interface ServiceInfo {
  uri?: string
  billingPlan?: BillingPlanInfo
  brand?: BrandInfo
  servicePlan?: ServicePlanInfo
  targetServicePlan?: ServicePlanInfo
  contractedCountry?: CountryInfoShortModel
  uBrand?: UBrandInfo
  ubrand?: UBrandInfo
}

export interface ServiceInfoBrand {
  id?: string
  name?: string
}

export interface ServiceInfoContractedCountryId {
  id?: string
}

export interface ServiceInfoPackage {
  id: string
  version: string
}

export interface ServiceInfoPlanV2 {
  id?: string
  name?: string
}

export interface ServiceInfoUBrand {
  id?: string
  name?: string
}

export interface ServiceInfoV2 {
  package: ServiceInfoPackage
  partnerPackage?: ServiceInfoPackage
  brand?: ServiceInfoBrand
  contractedCountry?: ServiceInfoContractedCountryId
  uBrand?: ServiceInfoUBrand
  servicePlan?: ServiceInfoPlanV2
}

export interface ServicePlanInfo {
  id?: string
  name?: string
  edition?: string
  freemiumProductType?: _Open<"Freyja" | "Phoenix" | "PbxBasic">
}

export type SetupWizardStateEnum = _Open<"NotStarted" | "Incomplete" | "Completed" | "Unknown">

export interface SignupInfoResource {
  tosAccepted?: boolean
  signupState?: (_Open<"AccountCreated" | "BillingEntered" | "CreditCardApproved" | "AccountConfirmed" | "PhoneVerificationRequired" | "PhoneVerificationPassed">)[]
  verificationReason?: _Open<"CC_Failed" | "Phone_Suspicious" | "CC_Phone_Not_Match" | "AVS_Not_Available" | "MaxMind" | "CC_Blacklisted" | "Email_Blacklisted" | "Phone_Blacklisted" | "Cookie_Blacklisted" | "Device_Blacklisted" | "IP_Blacklisted" | "Agent_Instance_Blacklisted" | "Charge_Limit" | "Other_Country" | "Unknown">
  marketingAccepted?: boolean
  creationTime?: string
}

export interface SystemUserContactInfo {
  firstName: string
  lastName: string
  email: string
  contactPhone: PhoneNumberE164
  id: string
  extensionNumber: ExtensionNumber
}

export interface UBrandInfo {
  id?: string
  name?: string
}
export {}
