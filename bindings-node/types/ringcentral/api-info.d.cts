// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class ApiInfoApi extends _RingCentralGroup {
  /** GET /restapi/{apiVersion} */
  readAPIVersion<W extends boolean = false>(apiVersion: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ApiVersionInfo, W>
  /** GET /restapi */
  readAPIVersions<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ApiVersionsList, W>
}

export interface ApiVersionInfo {
  uri?: string
  versionString?: string
  releaseDate?: string
  uriString?: string
}

export interface ApiVersionsList {
  uri?: string
  apiVersions?: ApiVersionInfo[]
  serverVersion?: string
  serverRevision?: string
}
export {}
