// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { CountryCallingCode, CountryIsoCode, TimeFormatEnum } from './_shared.cjs'

export class SiteAdministrationApi extends _RingCentralGroup {
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites */
  listAdministeredSites<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<BusinessSiteCollectionResource, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites */
  updateUserAdministeredSites<W extends boolean = false>(body: BusinessSiteCollectionRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<BusinessSiteCollectionResource, W>
}

export interface BasicExtensionInfoResource {
  id?: string
  name?: string
  extensionNumber?: string
}

export interface BusinessSiteCollectionRequest {
  records?: RolesBusinessSiteResource[]
}

export interface BusinessSiteCollectionResource {
  uri?: string
  records?: RolesBusinessSiteResource[]
}

export interface ContactAddressInfoResource {
  street?: string
  city?: string
  state?: string
  zip?: string
  country?: string
}

export interface CurrencyResource {
  id?: string
  code?: string
  name?: string
  symbol?: string
  minorSymbol?: string
}

export interface RolesBusinessSiteResource {
  uri?: string
  id: string
  email?: string
  code?: string
  name?: string
  extensionNumber?: string
  callerIdName?: string
  operator?: BasicExtensionInfoResource
  regionalSettings?: RolesRegionalSettingsResource
  businessAddress?: ContactAddressInfoResource
}

export interface RolesCountryResource {
  uri?: string
  id?: string
  name?: string
  isoCode?: CountryIsoCode
  callingCode?: CountryCallingCode
  emergencyCalling?: boolean
  numberSelling?: boolean
  loginAllowed?: boolean
  freeSoftphoneLine?: boolean
  signupAllowed?: boolean
}

export interface RolesLanguageResource {
  id?: string
  name?: string
  localeCode?: string
}

export interface RolesRegionalSettingsResource {
  timezone?: RolesTimezoneResource
  homeCountry?: RolesCountryResource
  language?: RolesLanguageResource
  greetingLanguage?: RolesLanguageResource
  formattingLocale?: RolesLanguageResource
  timeFormat?: TimeFormatEnum
  currency?: CurrencyResource
}

export interface RolesTimezoneResource {
  uri?: string
  id?: string
  name?: string
  description?: string
  bias?: string
}
export {}
