// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { CountryInfoDictionaryModel, CountryIsoCode, CountryListDictionaryModel, EnumeratedPagingModel, PageNavigationModel, RegionalSettings, TimeFormatEnum, TimezoneInfoBase } from './_shared.cjs'

export class RegionalSettingsApi extends _RingCentralGroup {
  /** GET /restapi/v2/accounts/{accountId}/regional-settings */
  getAccountRegionalSettings<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<RegionalSettings, W>
  /** GET /restapi/v1.0/dictionary/country */
  listCountries<W extends boolean = false>(options?: { loginAllowed?: boolean; signupAllowed?: boolean; numberSelling?: boolean; page?: number; perPage?: number; freeSoftphoneLine?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<CountryListDictionaryModel, W>
  /** All items of GET /restapi/v1.0/dictionary/country */
  listCountriesIter<W extends boolean = false>(options?: { loginAllowed?: boolean; signupAllowed?: boolean; numberSelling?: boolean; page?: number; perPage?: number; freeSoftphoneLine?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CountryInfoDictionaryModel, CountryListDictionaryModel, W>
  /** GET /restapi/v1.0/dictionary/language */
  listLanguages<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<LanguageList, W>
  /** All items of GET /restapi/v1.0/dictionary/language */
  listLanguagesIter<W extends boolean = false>(options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LanguageInfo, LanguageList, W>
  /** GET /restapi/v1.0/dictionary/location */
  listLocations<W extends boolean = false>(options?: { orderBy?: _Open<"Npa" | "City">; page?: number; perPage?: number; stateId?: string; withNxx?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<GetLocationListResponse, W>
  /** All items of GET /restapi/v1.0/dictionary/location */
  listLocationsIter<W extends boolean = false>(options?: { orderBy?: _Open<"Npa" | "City">; page?: number; perPage?: number; stateId?: string; withNxx?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LocationInfo, GetLocationListResponse, W>
  /** GET /restapi/v1.0/dictionary/state */
  listStates<W extends boolean = false>(options?: { allCountries?: boolean; countryId?: number | bigint; page?: number; perPage?: number; withPhoneNumbers?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<GetStateListResponse, W>
  /** All items of GET /restapi/v1.0/dictionary/state */
  listStatesIter<W extends boolean = false>(options?: { allCountries?: boolean; countryId?: number | bigint; page?: number; perPage?: number; withPhoneNumbers?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<GetStateInfoResponse, GetStateListResponse, W>
  /** GET /restapi/v1.0/dictionary/timezone */
  listTimezones<W extends boolean = false>(options?: { page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<GetTimezoneListResponse, W>
  /** All items of GET /restapi/v1.0/dictionary/timezone */
  listTimezonesIter<W extends boolean = false>(options?: { page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TimezoneInfoBase, GetTimezoneListResponse, W>
  /** PATCH /restapi/v2/accounts/{accountId}/regional-settings */
  patchAccountRegionalSettings<W extends boolean = false>(body: AccountRegionalSettingRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<RegionalSettings, W>
  /** GET /restapi/v1.0/dictionary/country/{countryId} */
  readCountry<W extends boolean = false>(countryId: number | bigint, options?: _Inline<W>, call?: _Call<W>): _Answer<CountryInfoDictionaryModel, W>
  /** GET /restapi/v1.0/dictionary/language/{languageId} */
  readLanguage<W extends boolean = false>(languageId: number | bigint, options?: _Inline<W>, call?: _Call<W>): _Answer<LanguageInfo, W>
  /** GET /restapi/v1.0/dictionary/state/{stateId} */
  readState<W extends boolean = false>(stateId: number | bigint, options?: _Inline<W>, call?: _Call<W>): _Answer<GetStateInfoResponse, W>
  /** GET /restapi/v1.0/dictionary/timezone/{timezoneId} */
  readTimezone<W extends boolean = false>(timezoneId: number | bigint, options?: _Inline<W>, call?: _Call<W>): _Answer<TimezoneInfoBase, W>
}

export interface AccountCountryInfoRequest {
  id?: string
  isoCode?: string
}

export interface AccountFormattingLocaleInfoRequest {
  id?: string
  localeCode?: string
}

export interface AccountGreetingLanguageInfoRequest {
  id?: string
  localeCode?: string
}

export interface AccountLanguageInfoRequest {
  id?: string
  localeCode?: string
}

export interface AccountRegionalSettingRequest {
  homeCountry?: AccountCountryInfoRequest
  timezone: AccountTimezoneInfoRequest
  language?: AccountLanguageInfoRequest
  greetingLanguage?: AccountGreetingLanguageInfoRequest
  formattingLocale?: AccountFormattingLocaleInfoRequest
  timeFormat?: TimeFormatEnum
}

export interface AccountTimezoneInfoRequest {
  id?: string
  name?: string
}

export interface CountryInfoMinimalModel {
  id?: string
  uri?: string
}

export interface GetLocationListResponse {
  uri?: string
  records?: LocationInfo[]
  navigation: PageNavigationModel
  paging: EnumeratedPagingModel
}

export interface GetStateInfoResponse {
  id?: string
  uri?: string
  country?: CountryInfoMinimalModel
  isoCode?: string
  name?: string
}

export interface GetStateListResponse {
  uri?: string
  records?: GetStateInfoResponse[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export interface GetTimezoneListResponse {
  uri?: string
  records: TimezoneInfoBase[]
  navigation: PageNavigationModel
  paging: EnumeratedPagingModel
}

export interface LanguageInfo {
  id?: string
  uri?: string
  greeting?: boolean
  formattingLocale?: boolean
  localeCode?: string
  isoCode?: CountryIsoCode
  name?: string
  ui?: boolean
  timeFormat?: string
  dateFormat?: string
}

export interface LanguageList {
  uri?: string
  records?: LanguageInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export interface LocationInfo {
  uri?: string
  areaCode?: string
  city?: string
  npa?: string
  nxx?: string
  state?: LocationStateInfo
}

export interface LocationStateInfo {
  id?: string
  uri?: string
}
export {}
