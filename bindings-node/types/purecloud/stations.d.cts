// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { DomainEntityRef } from './_shared.cjs'

export class StationsApi extends _PureCloudGroup {
  /** DELETE /api/v2/stations/{stationId}/associateduser */
  deleteStationAssociateduser<W extends boolean = false>(stationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/stations/{stationId} */
  getStation<W extends boolean = false>(stationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Station, W>
  /** GET /api/v2/stations */
  getStations<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; name?: string; userSelectable?: string; webRtcUserId?: string; id?: string; lineAppearanceId?: string } & _Inline<W>, call?: _Call<W>): _Answer<StationEntityListing, W>
  /** All items of GET /api/v2/stations */
  getStationsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; name?: string; userSelectable?: string; webRtcUserId?: string; id?: string; lineAppearanceId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Station, StationEntityListing, W>
}

export interface Station {
  id?: string
  name?: string
  description?: string
  status?: _Open<"AVAILABLE" | "ASSOCIATED">
  userId?: string
  webRtcUserId?: string
  primaryEdge?: DomainEntityRef
  secondaryEdge?: DomainEntityRef
  type?: string
  lineAppearanceId?: string
  webRtcMediaDscp?: number
  webRtcPersistentEnabled?: boolean
  webRtcForceTurn?: boolean
  webRtcCallAppearances?: number
  webRtcRequireMediaHelper?: boolean
  selfUri?: string
}

export interface StationEntityListing {
  entities?: Station[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}
export {}
