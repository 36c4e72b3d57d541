// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ApiErrorWithParameter, PhoneNumberE164 } from './_shared.cjs'

export class SmsBrandsCampaignsApi extends _RingCentralGroup {
  /** GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId} */
  findTcrBrandById<W extends boolean = false>(tcrBrandId: number | bigint, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<TcrBrandRecord, W>
  /** GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId} */
  findTcrCampaignById<W extends boolean = false>(tcrBrandId: number | bigint, tcrCampaignId: number | bigint, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<TcrCampaignRecord, W>
  /** POST /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}/submit-phone-numbers */
  linkNumbers<W extends boolean = false>(tcrBrandId: number | bigint, tcrCampaignId: number | bigint, body: AssignNumbersRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/sms-registration-brands */
  listAllTcrBrands<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<BrandListResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns */
  listAllTcrCampaigns<W extends boolean = false>(tcrBrandId: number | bigint, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CampaignListResponse, W>
}

export interface AssignNumbersRequest {
  phoneNumbers?: PhoneNumberE164[]
}

export interface BrandListResponse {
  records: TcrBrandRecord[]
}

export interface BusinessAddress {
  street?: string
  city?: string
  state?: string
  zip?: string
  countryCode?: string
}

export interface CampaignListResponse {
  records: TcrCampaignRecord[]
}

export interface CompanyDetails {
  businessContactEmail?: string
  companyName?: string
  industryCategory?: string
  webSiteUri?: string
  commercialType?: TcrOrganizationType
  businessAddress?: BusinessAddress
  contact?: Contact
}

export interface Contact {
  firstName?: string
  lastName?: string
  email?: string
  phoneNumber?: string
}

export type RegistrationTier = _Open<"LowVolume" | "StandardVolume">

export interface TcrBrandRecord {
  id?: number
  name?: string
  countryCode?: string
  status?: TcrBrandStatus
  registrationTime?: string
  externalId?: string
  companyDetails?: CompanyDetails
  errors?: ApiErrorWithParameter[]
}

export type TcrBrandStatus = _Open<"Created" | "Submitted" | "SubmitFailed" | "Verified" | "Unverified" | "UpdateRequested" | "DeleteRequested" | "Suspended" | "Expired" | "Draft" | "PreventFailed">

export interface TcrCampaignRecord {
  id?: number
  name?: string
  status?: TcrCampaignStatus
  registrationTime?: string
  externalId?: string
  brand?: TcrCampaignRecordBrand
  consentSettings?: any
  registrationTier?: RegistrationTier
  useCases?: TcrUseCase[]
  errors?: ApiErrorWithParameter[]
}

export interface TcrCampaignRecordBrand {
  id?: string
  name?: string
}

export type TcrCampaignStatus = _Open<"Created" | "Submitted" | "Confirmed" | "SubmitFailed" | "UpdateRequested" | "DeleteRequested" | "CampaignSuspended" | "CampaignExpired" | "Draft" | "PreventFailed" | "Unconfirmed">

export type TcrOrganizationType = _Open<"SoleProprietor" | "PrivateProfit" | "PublicProfit" | "NonProfit" | "Government">

export type TcrUseCase = _Open<"AccountNotification" | "ConversationsInternal" | "ConversationsExternal" | "CustomerCare" | "DeliveryNotification" | "FraudAlert" | "HigherEducation" | "K12Education" | "MachineToMachine" | "Marketing" | "Mixed" | "PollingVoting" | "PublicServiceAnnouncement" | "SecurityAlert" | "Unknown">
export {}
