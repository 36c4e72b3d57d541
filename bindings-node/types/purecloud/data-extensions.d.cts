// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { Coretype, CoretypeListing, SchemaQuantityLimits } from './_shared.cjs'

export class DataExtensionsApi extends _PureCloudGroup {
  /** GET /api/v2/dataextensions/coretypes/{coretypeName} */
  getDataextensionsCoretype<W extends boolean = false>(coretypeName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Coretype, W>
  /** GET /api/v2/dataextensions/coretypes */
  getDataextensionsCoretypes<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CoretypeListing, W>
  /** GET /api/v2/dataextensions/limits */
  getDataextensionsLimits<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SchemaQuantityLimits, W>
}
export {}
