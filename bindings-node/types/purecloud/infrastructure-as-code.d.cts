// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ErrorInfo, UserReference } from './_shared.cjs'

export class InfrastructureAsCodeApi extends _PureCloudGroup {
  /** GET /api/v2/infrastructureascode/accelerators/{acceleratorId} */
  getInfrastructureascodeAccelerator<W extends boolean = false>(acceleratorId: string, options?: { preferredLanguage?: _Open<"ar" | "cs" | "da" | "de" | "en-US" | "es" | "fi" | "fr" | "it" | "iw" | "ko" | "ja" | "nl" | "no" | "pl" | "pt-BR" | "pt-PT" | "sv" | "th" | "tr" | "zh-CN" | "zh-TW"> } & _Inline<W>, call?: _Call<W>): _Answer<AcceleratorSpecification, W>
  /** GET /api/v2/infrastructureascode/accelerators */
  getInfrastructureascodeAccelerators<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: _Open<"asc" | "desc">; name?: string; description?: string; origin?: _Open<"community" | "partner" | "genesys">; type?: string; classification?: string; tags?: string } & _Inline<W>, call?: _Call<W>): _Answer<AcceleratorList, W>
  /** All items of GET /api/v2/infrastructureascode/accelerators */
  getInfrastructureascodeAcceleratorsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: _Open<"asc" | "desc">; name?: string; description?: string; origin?: _Open<"community" | "partner" | "genesys">; type?: string; classification?: string; tags?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AcceleratorMetadata, AcceleratorList, W>
  /** GET /api/v2/infrastructureascode/jobs/{jobId} */
  getInfrastructureascodeJob<W extends boolean = false>(jobId: string, options?: { details?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<InfrastructureascodeJob, W>
  /** GET /api/v2/infrastructureascode/jobs */
  getInfrastructureascodeJobs<W extends boolean = false>(options?: { maxResults?: number; includeErrors?: boolean; sortBy?: _Open<"id" | "dateSubmitted" | "submittedBy" | "acceleratorId" | "status">; sortOrder?: _Open<"asc" | "desc">; acceleratorId?: string; submittedBy?: string; status?: _Open<"Created" | "Queued" | "Running" | "Complete" | "Failed" | "Incomplete"> } & _Inline<W>, call?: _Call<W>): _Answer<InfrastructureascodeJob, W>
  /** POST /api/v2/infrastructureascode/jobs */
  postInfrastructureascodeJobs<W extends boolean = false>(body: AcceleratorInput, options?: _Inline<W>, call?: _Call<W>): _Answer<InfrastructureascodeJob, W>
}

export interface AcceleratorInput {
  dryRun?: boolean
  acceleratorId: string
  parameters?: AcceleratorParameter[]
}

export interface AcceleratorList {
  entities?: AcceleratorMetadata[]
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

export interface AcceleratorMetadata {
  id?: string
  name?: string
  description?: string
  origin?: _Open<"Community" | "Partner" | "Genesys">
  type?: _Open<"Module" | "Accelerator" | "Blueprint">
  classification?: string
  tags?: string[]
  selfUri?: string
}

export interface AcceleratorParameter {
  name: string
  value: string
}

export interface AcceleratorSpecification {
  id?: string
  name?: string
  description?: string
  origin?: _Open<"Community" | "Partner" | "Genesys">
  type?: _Open<"Module" | "Accelerator" | "Blueprint">
  classification?: string
  tags?: string[]
  permissions?: string[]
  products?: string[]
  documentation?: MetadataDocumentation[]
  presentation?: MetadataPresentation[]
  results?: MetadataResults
  selfUri?: string
}

export interface InfrastructureascodeJob {
  id?: string
  dryRun: boolean
  acceleratorId?: string
  dateSubmitted?: string
  submittedBy?: UserReference
  status?: _Open<"Created" | "Queued" | "Running" | "Complete" | "InternalError" | "Incomplete" | "Failed" | "RollbackFailed" | "RollbackComplete">
  errorInfo?: ErrorInfo
  results?: string
  rollbackResults?: string
  selfUri?: string
}

export interface MetadataDocumentation {
  description?: string
  location?: string
}

export interface MetadataPresentation {
  title?: string
  schema?: MetadataSchema
}

export interface MetadataProperty {
  type?: string
  displayname?: string
  description?: string
  sensitive?: string
  help?: string
  default?: string
  enum?: string[]
}

export interface MetadataResultEntity {
  type?: string
  description?: string
  visibility?: _Open<"Visible" | "Hidden">
}

export interface MetadataResults {
  entities?: MetadataResultEntity[]
}

export interface MetadataSchema {
  title?: string
  description?: string
  type?: string
  properties?: ({ [key: string]: MetadataProperty })[]
  required?: string[]
}
export {}
