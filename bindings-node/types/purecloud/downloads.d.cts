// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { UrlResponse } from './_shared.cjs'

export class DownloadsApi extends _PureCloudGroup {
  /** GET /api/v2/downloads/{downloadId} */
  getDownload<W extends boolean = false>(downloadId: string, options?: { contentDisposition?: string; issueRedirect?: boolean; redirectToAuth?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<UrlResponse, W>
}
export {}
