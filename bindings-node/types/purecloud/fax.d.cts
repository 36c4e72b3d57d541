// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, DocumentThumbnail, DomainEntityRef, DownloadResponse, FaxSummary } from './_shared.cjs'

export class FaxApi extends _PureCloudGroup {
  /** DELETE /api/v2/fax/documents/{documentId} */
  deleteFaxDocument<W extends boolean = false>(documentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/fax/documents/{documentId} */
  getFaxDocument<W extends boolean = false>(documentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<FaxDocument, W>
  /** GET /api/v2/fax/documents/{documentId}/content */
  getFaxDocumentContent<W extends boolean = false>(documentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DownloadResponse, W>
  /** GET /api/v2/fax/documents */
  getFaxDocuments<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<FaxDocumentEntityListing, W>
  /** All items of GET /api/v2/fax/documents */
  getFaxDocumentsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<FaxDocument, FaxDocumentEntityListing, W>
  /** GET /api/v2/fax/{faxId}/status */
  getFaxFaxIdStatus<W extends boolean = false>(faxId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OutboundFaxStatus, W>
  /** GET /api/v2/fax/settings */
  getFaxSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<FaxConfig, W>
  /** GET /api/v2/fax/summary */
  getFaxSummary<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<FaxSummary, W>
  /** PUT /api/v2/fax/documents/{documentId} */
  putFaxDocument<W extends boolean = false>(documentId: string, body: FaxDocument, options?: _Inline<W>, call?: _Call<W>): _Answer<FaxDocument, W>
  /** PUT /api/v2/fax/settings */
  putFaxSettings<W extends boolean = false>(options?: { body?: FaxConfig } & _Inline<W>, call?: _Call<W>): _Answer<FaxConfig, W>
}

export interface FaxConfig {
  sendEmailNotifications: boolean
  disableEmailPii: boolean
}

export interface FaxDocument {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  contentUri?: string
  workspace?: DomainEntityRef
  createdBy?: DomainEntityRef
  sharingUri?: string
  contentType?: string
  contentLength?: number
  filename?: string
  read?: boolean
  pageCount?: number
  callerAddress?: string
  receiverAddress?: string
  thumbnails?: DocumentThumbnail[]
  downloadSharingUri?: string
  selfUri?: string
}

export interface FaxDocumentEntityListing {
  entities?: FaxDocument[]
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

export interface OutboundFaxStatus {
  id?: string
  initiatingUser?: AddressableEntityRef
  dateCreated?: string
  auditTransactionId?: string
  expirationTime?: number
  statusCode?: string
  result?: string
  selfUri?: string
}
export {}
