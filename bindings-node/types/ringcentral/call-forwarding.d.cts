// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EnumeratedPagingModel, ForwardingPhoneNumberTypeEnum, PageNavigationModel } from './_shared.cjs'

export class CallForwardingApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number */
  createForwardingNumber<W extends boolean = false>(body: CreateForwardingNumberRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ForwardingNumberInfo, W>
  /** DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId} */
  deleteForwardingNumber<W extends boolean = false>(forwardingNumberId: string, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number */
  deleteForwardingNumbers<W extends boolean = false>(body: DeleteForwardingNumbersRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number */
  listForwardingNumbers<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<GetExtensionForwardingNumberListResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number */
  listForwardingNumbersIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ForwardingNumberInfo, GetExtensionForwardingNumberListResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId} */
  readForwardingNumber<W extends boolean = false>(forwardingNumberId: string, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ForwardingNumberInfo, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId} */
  updateForwardingNumber<W extends boolean = false>(forwardingNumberId: string, body: UpdateForwardingNumberRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ForwardingNumberInfo, W>
}

export interface CreateForwardingNumberDeviceInfo {
  id?: string
}

export interface CreateForwardingNumberRequest {
  id?: string
  flipNumber?: number
  phoneNumber?: string
  label?: string
  type?: ForwardingPhoneNumberTypeEnum
  device?: CreateForwardingNumberDeviceInfo
}

export interface DeleteForwardingNumbersRequest {
  records?: ForwardingNumberId[]
}

export interface ForwardingNumberExtensionInfo {
  id?: string
  name?: string
  extensionNumber?: string
}

export interface ForwardingNumberId {
  forwardingNumberId?: string
}

export interface ForwardingNumberInfo {
  id?: string
  uri?: string
  phoneNumber?: string
  label?: string
  features?: (_Open<"CallFlip" | "CallForwarding">)[]
  flipNumber?: string
  device?: CreateForwardingNumberDeviceInfo
  type?: ForwardingPhoneNumberTypeEnum
  extension?: ForwardingNumberExtensionInfo
}

export interface GetExtensionForwardingNumberListResponse {
  uri?: string
  records?: ForwardingNumberInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export interface UpdateForwardingNumberRequest {
  phoneNumber?: string
  label?: string
  flipNumber?: string
  type?: ForwardingPhoneNumberTypeEnum
}
export {}
