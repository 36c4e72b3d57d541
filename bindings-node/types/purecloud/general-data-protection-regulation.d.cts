// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { DomainEntityRef } from './_shared.cjs'

export class GeneralDataProtectionRegulationApi extends _PureCloudGroup {
  /** GET /api/v2/gdpr/requests/{requestId} */
  getGdprRequest<W extends boolean = false>(requestId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<GDPRRequest, W>
  /** GET /api/v2/gdpr/requests */
  getGdprRequests<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<GDPRRequestEntityListing, W>
  /** All items of GET /api/v2/gdpr/requests */
  getGdprRequestsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<GDPRRequest, GDPRRequestEntityListing, W>
  /** GET /api/v2/gdpr/subjects */
  getGdprSubjects<W extends boolean = false>(searchType: _Open<"NAME" | "ADDRESS" | "PHONE" | "EMAIL" | "TWITTER" | "INSTAGRAM" | "FACEBOOK" | "APPLE_MESSAGES" | "EXTERNAL_ID">, searchValue: string, options?: _Inline<W>, call?: _Call<W>): _Answer<GDPRSubjectEntityListing, W>
  /** POST /api/v2/gdpr/requests */
  postGdprRequests<W extends boolean = false>(body: GDPRRequest, options?: { deleteConfirmed?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<GDPRRequest, W>
}

export interface DialerContactId {
  id?: string
  contactListId?: string
}

export interface GDPRJourneyCustomer {
  type?: string
  id?: string
}

export interface GDPRRequest {
  id?: string
  name?: string
  createdBy: DomainEntityRef
  replacementTerms?: ReplacementTerm[]
  requestType: _Open<"GDPR_EXPORT" | "GDPR_UPDATE" | "GDPR_DELETE">
  createdDate: string
  status: _Open<"INITIATED" | "SEARCHING" | "UPDATING" | "DELETING" | "COMPLETED" | "ERROR" | "FINALIZING">
  subject: GDPRSubject
  resultsUrl?: string
  resultsUrls?: string[]
  selfUri?: string
}

export interface GDPRRequestEntityListing {
  entities?: GDPRRequest[]
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

export interface GDPRSubject {
  name?: string
  userId?: string
  externalContactId?: string
  dialerContactId?: DialerContactId
  journeyCustomer?: GDPRJourneyCustomer
  socialHandle?: SocialHandle
  externalId?: string
  addresses?: string[]
  phoneNumbers?: string[]
  emailAddresses?: string[]
}

export interface GDPRSubjectEntityListing {
  entities?: GDPRSubject[]
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

export interface ReplacementTerm {
  type?: _Open<"NAME" | "ADDRESS" | "PHONE" | "EMAIL" | "TWITTER" | "INSTAGRAM" | "FACEBOOK" | "APPLE_MESSAGES" | "WHATSAPP" | "EXTERNAL_ID">
  existingValue?: string
  updatedValue?: string
}

export interface SocialHandle {
  type?: _Open<"TWITTER" | "INSTAGRAM" | "FACEBOOK" | "APPLE_MESSAGES" | "WHATSAPP">
  value?: string
}
export {}
