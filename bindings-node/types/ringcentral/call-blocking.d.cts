// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EnumeratedPagingModel, PageNavigationModel, PresetInfo } from './_shared.cjs'

export class CallBlockingApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers */
  createBlockedAllowedNumber<W extends boolean = false>(body: AddBlockedAllowedPhoneNumber, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<BlockedAllowedPhoneNumberInfo, W>
  /** DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId} */
  deleteBlockedAllowedNumber<W extends boolean = false>(blockedNumberId: string, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers */
  listBlockedAllowedNumbers<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; page?: number; perPage?: number; status?: _Open<"Blocked" | "Allowed"> } & _Inline<W>, call?: _Call<W>): _Answer<BlockedAllowedPhoneNumbersList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers */
  listBlockedAllowedNumbersIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; page?: number; perPage?: number; status?: _Open<"Blocked" | "Allowed">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<BlockedAllowedPhoneNumberInfo, BlockedAllowedPhoneNumbersList, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId} */
  readBlockedAllowedNumber<W extends boolean = false>(blockedNumberId: string, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<BlockedAllowedPhoneNumberInfo, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking */
  readCallerBlockingSettings<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallerBlockingSettings, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId} */
  updateBlockedAllowedNumber<W extends boolean = false>(blockedNumberId: string, options?: { accountId?: string; extensionId?: string; body?: AddBlockedAllowedPhoneNumber } & _Inline<W>, call?: _Call<W>): _Answer<BlockedAllowedPhoneNumberInfo, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking */
  updateCallerBlockingSettings<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; body?: CallerBlockingSettingsUpdate } & _Inline<W>, call?: _Call<W>): _Answer<CallerBlockingSettings, W>
}

export interface AddBlockedAllowedPhoneNumber {
  phoneNumber?: string
  label?: string
  status?: BlockedNumberStatusEnum
}

export interface BlockedAllowedPhoneNumberInfo {
  uri?: string
  id?: string
  phoneNumber?: string
  label?: string
  status?: BlockedNumberStatusEnum
}

export interface BlockedAllowedPhoneNumbersList {
  uri?: string
  records?: BlockedAllowedPhoneNumberInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export interface BlockedCallerGreetingInfo {
  type?: string
  preset?: PresetInfo
}

export type BlockedNumberStatusEnum = _Open<"Blocked" | "Allowed">

export interface CallerBlockingSettings {
  mode?: _Open<"Specific" | "All">
  noCallerId?: _Open<"BlockCallsAndFaxes" | "BlockFaxes" | "Allow">
  payPhones?: _Open<"Block" | "Allow">
  greetings?: BlockedCallerGreetingInfo[]
}

export interface CallerBlockingSettingsUpdate {
  mode?: _Open<"Specific" | "All">
  noCallerId?: _Open<"BlockCallsAndFaxes" | "BlockFaxes" | "Allow">
  payPhones?: _Open<"Block" | "Allow">
  greetings?: BlockedCallerGreetingInfo[]
}
export {}
