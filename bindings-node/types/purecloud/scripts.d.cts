// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { Page, Script } from './_shared.cjs'

export class ScriptsApi extends _PureCloudGroup {
  /** GET /api/v2/scripts/{scriptId} */
  getScript<W extends boolean = false>(scriptId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Script, W>
  /** GET /api/v2/scripts/{scriptId}/pages/{pageId} */
  getScriptPage<W extends boolean = false>(scriptId: string, pageId: string, options?: { scriptDataVersion?: string } & _Inline<W>, call?: _Call<W>): _Answer<Page, W>
  /** GET /api/v2/scripts/{scriptId}/pages */
  getScriptPages<W extends boolean = false>(scriptId: string, options?: { scriptDataVersion?: string } & _Inline<W>, call?: _Call<W>): _Answer<Page[], W>
  /** GET /api/v2/scripts */
  getScripts<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: string; name?: string; feature?: string; flowId?: string; sortBy?: _Open<"modifiedDate" | "createdDate" | "name">; sortOrder?: _Open<"ascending" | "descending">; scriptDataVersion?: string; divisionIds?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScriptEntityListing, W>
  /** All items of GET /api/v2/scripts */
  getScriptsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: string; name?: string; feature?: string; flowId?: string; sortBy?: _Open<"modifiedDate" | "createdDate" | "name">; sortOrder?: _Open<"ascending" | "descending">; scriptDataVersion?: string; divisionIds?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Script, ScriptEntityListing, W>
  /** GET /api/v2/scripts/divisionviews */
  getScriptsDivisionviews<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: string; name?: string; feature?: string; flowId?: string; sortBy?: _Open<"modifiedDate" | "createdDate" | "name">; sortOrder?: _Open<"ascending" | "descending">; scriptDataVersion?: string; divisionIds?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScriptEntityListing, W>
  /** All items of GET /api/v2/scripts/divisionviews */
  getScriptsDivisionviewsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: string; name?: string; feature?: string; flowId?: string; sortBy?: _Open<"modifiedDate" | "createdDate" | "name">; sortOrder?: _Open<"ascending" | "descending">; scriptDataVersion?: string; divisionIds?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Script, ScriptEntityListing, W>
  /** GET /api/v2/scripts/published */
  getScriptsPublished<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: string; name?: string; feature?: string; flowId?: string; scriptDataVersion?: string; divisionIds?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScriptEntityListing, W>
  /** All items of GET /api/v2/scripts/published */
  getScriptsPublishedIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: string; name?: string; feature?: string; flowId?: string; scriptDataVersion?: string; divisionIds?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Script, ScriptEntityListing, W>
  /** GET /api/v2/scripts/published/divisionviews */
  getScriptsPublishedDivisionviews<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: string; name?: string; feature?: string; flowId?: string; scriptDataVersion?: string; divisionIds?: string } & _Inline<W>, call?: _Call<W>): _Answer<ScriptEntityListing, W>
  /** All items of GET /api/v2/scripts/published/divisionviews */
  getScriptsPublishedDivisionviewsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: string; name?: string; feature?: string; flowId?: string; scriptDataVersion?: string; divisionIds?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Script, ScriptEntityListing, W>
  /** GET /api/v2/scripts/published/divisionviews/{scriptId}/variables */
  getScriptsPublishedDivisionviewVariables<W extends boolean = false>(scriptId: string, options?: { input?: _Open<"true" | "false">; output?: _Open<"true" | "false">; type?: string; scriptDataVersion?: string } & _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** GET /api/v2/scripts/published/{scriptId} */
  getScriptsPublishedScriptId<W extends boolean = false>(scriptId: string, options?: { scriptDataVersion?: string } & _Inline<W>, call?: _Call<W>): _Answer<Script, W>
  /** GET /api/v2/scripts/published/{scriptId}/pages/{pageId} */
  getScriptsPublishedScriptIdPage<W extends boolean = false>(scriptId: string, pageId: string, options?: { scriptDataVersion?: string } & _Inline<W>, call?: _Call<W>): _Answer<Page, W>
  /** GET /api/v2/scripts/published/{scriptId}/pages */
  getScriptsPublishedScriptIdPages<W extends boolean = false>(scriptId: string, options?: { scriptDataVersion?: string } & _Inline<W>, call?: _Call<W>): _Answer<Page[], W>
  /** GET /api/v2/scripts/published/{scriptId}/variables */
  getScriptsPublishedScriptIdVariables<W extends boolean = false>(scriptId: string, options?: { input?: _Open<"true" | "false">; output?: _Open<"true" | "false">; type?: string; scriptDataVersion?: string } & _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** GET /api/v2/scripts/uploads/{uploadId}/status */
  getScriptsUploadStatus<W extends boolean = false>(uploadId: string, options?: { longPoll?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ImportScriptStatusResponse, W>
  /** POST /api/v2/scripts/{scriptId}/export */
  postScriptExport<W extends boolean = false>(scriptId: string, options?: { body?: ExportScriptRequest } & _Inline<W>, call?: _Call<W>): _Answer<ExportScriptResponse, W>
  /** POST /api/v2/scripts/published */
  postScriptsPublished<W extends boolean = false>(options?: { scriptDataVersion?: string; body?: PublishScriptRequestData } & _Inline<W>, call?: _Call<W>): _Answer<Script, W>
}

export interface ExportScriptRequest {
  fileName?: string
  versionId?: string
}

export interface ExportScriptResponse {
  url?: string
}

export interface ImportScriptStatusResponse {
  url?: string
  succeeded?: boolean
  message?: string
}

export interface PublishScriptRequestData {
  scriptId: string
  versionId?: string
}

export interface ScriptEntityListing {
  entities?: Script[]
  pageSize?: number
  pageNumber?: number
  total?: number
  truncatedDivisions?: boolean
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}
export {}
