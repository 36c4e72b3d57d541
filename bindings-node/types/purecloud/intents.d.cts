// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, DomainEntityRef } from './_shared.cjs'

export class IntentsApi extends _PureCloudGroup {
  /** DELETE /api/v2/intents/categories/{categoryId} */
  deleteIntentsCategory<W extends boolean = false>(categoryId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/intents/customerintents/{customerIntentId} */
  deleteIntentsCustomerintent<W extends boolean = false>(customerIntentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/intents/assignments/externalcontacts/{externalContactId} */
  getIntentsAssignmentsExternalcontact<W extends boolean = false>(externalContactId: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<CustomerIntentAssignmentListing, W>
  /** All items of GET /api/v2/intents/assignments/externalcontacts/{externalContactId} */
  getIntentsAssignmentsExternalcontactIter<W extends boolean = false>(externalContactId: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CustomerIntentAssignmentResponse, CustomerIntentAssignmentListing, W>
  /** GET /api/v2/intents/categories */
  getIntentsCategories<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; queryValue?: string } & _Inline<W>, call?: _Call<W>): _Answer<IntentsCategoryListing, W>
  /** All items of GET /api/v2/intents/categories */
  getIntentsCategoriesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; queryValue?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<IntentsCategory, IntentsCategoryListing, W>
  /** GET /api/v2/intents/categories/{categoryId} */
  getIntentsCategory<W extends boolean = false>(categoryId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<IntentsCategory, W>
  /** GET /api/v2/intents/customerintents/{customerIntentId} */
  getIntentsCustomerintent<W extends boolean = false>(customerIntentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CustomerIntentResponse, W>
  /** GET /api/v2/intents/customerintents */
  getIntentsCustomerintents<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; queryValue?: string; categoryId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CustomerIntentListing, W>
  /** All items of GET /api/v2/intents/customerintents */
  getIntentsCustomerintentsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; queryValue?: string; categoryId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CustomerIntentResponse, CustomerIntentListing, W>
  /** GET /api/v2/intents/customerintents/{customerIntentId}/sourceintents */
  getIntentsCustomerintentSourceintents<W extends boolean = false>(customerIntentId: string, options?: { pageSize?: number; pageNumber?: number; queryValue?: string } & _Inline<W>, call?: _Call<W>): _Answer<CustomerSourceIntentListing, W>
  /** All items of GET /api/v2/intents/customerintents/{customerIntentId}/sourceintents */
  getIntentsCustomerintentSourceintentsIter<W extends boolean = false>(customerIntentId: string, options?: { pageSize?: number; pageNumber?: number; queryValue?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CustomerSourceIntent, CustomerSourceIntentListing, W>
  /** GET /api/v2/intents/sourceintents */
  getIntentsSourceintents<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; type?: string; sourceId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CustomerSourceIntentListing, W>
  /** All items of GET /api/v2/intents/sourceintents */
  getIntentsSourceintentsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; type?: string; sourceId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CustomerSourceIntent, CustomerSourceIntentListing, W>
  /** PATCH /api/v2/intents/categories/{categoryId} */
  patchIntentsCategory<W extends boolean = false>(categoryId: string, body: IntentsCategoryPatch, options?: _Inline<W>, call?: _Call<W>): _Answer<IntentsCategory, W>
  /** PATCH /api/v2/intents/customerintents/{customerIntentId} */
  patchIntentsCustomerintent<W extends boolean = false>(customerIntentId: string, body: CustomerIntentPatch, options?: _Inline<W>, call?: _Call<W>): _Answer<CustomerIntentResponse, W>
  /** POST /api/v2/intents/assignments/externalcontacts/{externalContactId}/customerintents/{customerIntentId}/assignment */
  postIntentsAssignmentsExternalcontactCustomerintentAssignment<W extends boolean = false>(externalContactId: string, customerIntentId: string, body: CustomerIntentAssignmentRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CustomerIntentAssignmentResponse, W>
  /** POST /api/v2/intents/categories */
  postIntentsCategories<W extends boolean = false>(body: IntentsCategory, options?: _Inline<W>, call?: _Call<W>): _Answer<IntentsCategory, W>
  /** POST /api/v2/intents/customerintents */
  postIntentsCustomerintents<W extends boolean = false>(body: CustomerIntent, options?: _Inline<W>, call?: _Call<W>): _Answer<CustomerIntentResponse, W>
  /** POST /api/v2/intents/customerintents/bulk/retrieve */
  postIntentsCustomerintentsBulkRetrieve<W extends boolean = false>(body: BatchGetCustomerIntentsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CustomerIntentResponse[], W>
  /** POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/add */
  postIntentsCustomerintentSourceintentsBulkAdd<W extends boolean = false>(customerIntentId: string, body: BulkAddSourceIntentsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkSourceIntentsResponse, W>
  /** POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/remove */
  postIntentsCustomerintentSourceintentsBulkRemove<W extends boolean = false>(customerIntentId: string, body: BulkRemoveSourceIntentsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkSourceIntentsResponse, W>
}

export interface BatchGetCustomerIntentsRequest {
  ids: string[]
}

export interface BulkAddSourceIntentsRequest {
  items: SourceIntent[]
}

export interface BulkRemoveSourceIntentsRequest {
  items: string[]
}

export interface BulkResults {
  id?: string
  success?: boolean
}

export interface BulkSourceIntentsResponse {
  results?: BulkResults[]
  errorCount?: number
  errorResultIds?: string[]
}

export interface CustomerIntent {
  id?: string
  name: string
  description: string
  expiryTime: number
  categoryId: string
  selfUri?: string
}

export interface CustomerIntentAssignmentListing {
  entities?: CustomerIntentAssignmentResponse[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface CustomerIntentAssignmentRequest {
  sourceId?: string
  sessionId?: string
  conversationId?: string
  sourceType?: _Open<"Bot" | "Case" | "Copilot" | "Digitalbot" | "Segment" | "Topic" | "Unknown">
}

export interface CustomerIntentAssignmentResponse {
  customerIntent?: DomainEntityRef
  category?: AddressableEntityRef
  dateMostRecentlyAssigned?: string
}

export interface CustomerIntentListing {
  entities?: CustomerIntentResponse[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface CustomerIntentPatch {
  id?: string
  name?: string
  description?: string
  expiryTime?: number
  categoryId?: string
  selfUri?: string
}

export interface CustomerIntentResponse {
  id?: string
  name: string
  description: string
  expiryTime: number
  category?: AddressableEntityRef
  dateCreated?: string
  selfUri?: string
}

export interface CustomerSourceIntent {
  sourceIntent?: SourceIntent
  customerIntent?: DomainEntityRef
}

export interface CustomerSourceIntentListing {
  entities?: CustomerSourceIntent[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface IntentsCategory {
  id?: string
  name: string
  description: string
  dateCreated?: string
  selfUri?: string
}

export interface IntentsCategoryListing {
  entities?: IntentsCategory[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface IntentsCategoryPatch {
  id?: string
  name?: string
  description?: string
  selfUri?: string
}

export interface SourceIntent {
  sourceIntentId?: string
  sourceIntentName?: string
  sourceType?: _Open<"Bot" | "Copilot" | "Digitalbot" | "Segment" | "Topic" | "Unknown">
  sourceId?: string
  sourceName?: string
}
export {}
