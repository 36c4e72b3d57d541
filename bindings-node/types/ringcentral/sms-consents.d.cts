// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ApiError, NonEnumeratedPagingModel, PhoneNumberE164 } from './_shared.cjs'

export class SmsConsentsApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign @deprecated */
  addA2PSMSOptOuts<W extends boolean = false>(body: OptOutBulkAssignRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<OptOutBulkAssignResponse, W>
  /** PATCH /restapi/v2/accounts/{accountId}/sms/consents */
  editSmsConsentRecords<W extends boolean = false>(body: UpdateOptRecordList, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<OptRecordsModificationSummary, W>
  /** GET /restapi/v2/accounts/{accountId}/sms/consents/export */
  exportSmsConsentRecords<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** GET /restapi/v2/accounts/{accountId}/sms/consents/history */
  listSmsConsentHistoryRecords<W extends boolean = false>(options?: { accountId?: string; pageToken?: string; perPage?: number; to?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<ConsentHistoryRecordList, W>
  /** All items of GET /restapi/v2/accounts/{accountId}/sms/consents/history */
  listSmsConsentHistoryRecordsIter<W extends boolean = false>(options?: { accountId?: string; pageToken?: string; perPage?: number; to?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SmsOptHistoryRecord, ConsentHistoryRecordList, W>
  /** GET /restapi/v2/accounts/{accountId}/sms/consents @deprecated */
  listSmsConsentRecords<W extends boolean = false>(options?: { accountId?: string; pageToken?: string; perPage?: number; from?: _Many<string>; to?: _Many<string>; optStatus?: _Many<_Open<"OptOut" | "OptIn">>; coverage?: _Many<_Open<"PhoneNumber" | "Account" | "CampaignType">>; campaignType?: _Many<_Open<"Conversational" | "Informational" | "Promotional">> } & _Inline<W>, call?: _Call<W>): _Answer<OptRecordList, W>
  /** All items of GET /restapi/v2/accounts/{accountId}/sms/consents @deprecated */
  listSmsConsentRecordsIter<W extends boolean = false>(options?: { accountId?: string; pageToken?: string; perPage?: number; from?: _Many<string>; to?: _Many<string>; optStatus?: _Many<_Open<"OptOut" | "OptIn">>; coverage?: _Many<_Open<"PhoneNumber" | "Account" | "CampaignType">>; campaignType?: _Many<_Open<"Conversational" | "Informational" | "Promotional">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SmsOptRecord, OptRecordList, W>
  /** GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs @deprecated */
  readA2PSMSOptOuts<W extends boolean = false>(options?: { accountId?: string; from?: string; to?: string; status?: _Open<"optout" | "optin" | "all">; pageToken?: string; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<OptOutListResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs @deprecated */
  readA2PSMSOptOutsIter<W extends boolean = false>(options?: { accountId?: string; from?: string; to?: string; status?: _Open<"optout" | "optin" | "all">; pageToken?: string; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<OptOutResponse, OptOutListResponse, W>
  /** POST /restapi/v2/accounts/{accountId}/sms/consents/search */
  searchSmsConsentRecords<W extends boolean = false>(body: SearchSmsConsentRecordsRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<OptRecordList, W>
  /** All items of POST /restapi/v2/accounts/{accountId}/sms/consents/search */
  searchSmsConsentRecordsIter<W extends boolean = false>(body: SearchSmsConsentRecordsRequest, options?: { accountId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SmsOptRecord, OptRecordList, W>
}

export interface ConsentHistoryRecordList {
  records: SmsOptHistoryRecord[]
  paging: NonEnumeratedPagingModel
}

export interface OptOutBulkAssignFailedEntry {
  to?: string
  errorMessage?: string
}

export interface OptOutBulkAssignRequest {
  from: string
  optOuts?: string[]
  optIns?: string[]
}

export interface OptOutBulkAssignResponse {
  optIns?: OptOutBulkAssignResponseOptIns
  optOuts?: OptOutBulkAssignResponseOptOuts
}

export interface OptOutBulkAssignResponseOptIns {
  successful?: string[]
  failed?: OptOutBulkAssignFailedEntry[]
}

export interface OptOutBulkAssignResponseOptOuts {
  successful?: string[]
  failed?: OptOutBulkAssignFailedEntry[]
}

export interface OptOutListResponse {
  records?: OptOutResponse[]
  paging?: NonEnumeratedPagingModel
}

export interface OptOutResponse {
  from?: string
  to?: string
  status?: _Open<"OptIn" | "OptOut">
  source?: _Open<"Recipient" | "Account" | "Upstream" | "Carrier">
}

export interface OptRecordList {
  records: SmsOptRecord[]
  paging: NonEnumeratedPagingModel
}

export interface OptRecordsModificationSummary {
  failedRecords?: SmsOptFailureRecord[]
}

export interface SearchSmsConsentRecordsRequest {
  from?: PhoneNumberE164[]
  to?: PhoneNumberE164[]
  optStatus?: SmsOptStatusEnum
  coverage?: SmsConsentCoverageEnum[]
  campaignType?: SmsCampaignTypeEnum[]
  pageToken?: string
  perPage?: number
}

export type SmsCampaignTypeEnum = _Open<"Conversational" | "Informational" | "Promotional">

export type SmsConsentCoverageEnum = _Open<"PhoneNumber" | "Account" | "CampaignType">

export interface SmsOptFailureRecord {
  to: PhoneNumberE164
  optStatus: SmsOptStatusEnum
  source: SmsOptSourceEnum
  error: ApiError
  from: PhoneNumberE164
}

export interface SmsOptHistoryRecord {
  to: PhoneNumberE164
  optStatus: SmsOptStatusEnum
  source: SmsOptSourceEnum
  createdAt: string
  from: PhoneNumberE164
}

export interface SmsOptRecord {
  to: PhoneNumberE164
  optStatus: SmsOptStatusEnum
  source: SmsOptSourceEnum
  lastModifiedTime: string
  from: PhoneNumberE164
}

export type SmsOptSourceEnum = _Open<"Recipient" | "Api" | "Upstream" | "Carrier">

export type SmsOptStatusEnum = _Open<"OptOut" | "OptIn">

export interface UpdateOptRecordList {
  records: UpdateSmsOptRecord[]
}

export interface UpdateSmsOptRecord {
  to: PhoneNumberE164
  optStatus: SmsOptStatusEnum
  source: SmsOptSourceEnum
  from: PhoneNumberE164
}
export {}
