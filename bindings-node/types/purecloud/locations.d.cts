// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { LocationAddress, LocationDefinition, LocationEmergencyNumber, LocationSearchRequest, LocationsSearchResponse } from './_shared.cjs'

export class LocationsApi extends _PureCloudGroup {
  /** DELETE /api/v2/locations/{locationId} */
  deleteLocation<W extends boolean = false>(locationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/locations/{locationId} */
  getLocation<W extends boolean = false>(locationId: string, options?: { expand?: _Many<_Open<"images" | "addressVerificationDetails">> } & _Inline<W>, call?: _Call<W>): _Answer<LocationDefinition, W>
  /** GET /api/v2/locations */
  getLocations<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; id?: _Many<string>; sortOrder?: _Open<"asc" | "desc"> } & _Inline<W>, call?: _Call<W>): _Answer<LocationEntityListing, W>
  /** All items of GET /api/v2/locations */
  getLocationsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; id?: _Many<string>; sortOrder?: _Open<"asc" | "desc">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LocationDefinition, LocationEntityListing, W>
  /** GET /api/v2/locations/search */
  getLocationsSearch<W extends boolean = false>(q64: string, options?: { expand?: _Many<_Open<"images" | "addressVerificationDetails">> } & _Inline<W>, call?: _Call<W>): _Answer<LocationsSearchResponse, W>
  /** All items of GET /api/v2/locations/search */
  getLocationsSearchIter<W extends boolean = false>(q64: string, options?: { expand?: _Many<_Open<"images" | "addressVerificationDetails">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LocationDefinition, LocationsSearchResponse, W>
  /** GET /api/v2/locations/{locationId}/sublocations */
  getLocationSublocations<W extends boolean = false>(locationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LocationEntityListing, W>
  /** PATCH /api/v2/locations/{locationId} */
  patchLocation<W extends boolean = false>(locationId: string, body: LocationUpdateDefinition, options?: _Inline<W>, call?: _Call<W>): _Answer<LocationDefinition, W>
  /** POST /api/v2/locations */
  postLocations<W extends boolean = false>(body: LocationCreateDefinition, options?: _Inline<W>, call?: _Call<W>): _Answer<LocationDefinition, W>
  /** POST /api/v2/locations/search */
  postLocationsSearch<W extends boolean = false>(body: LocationSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<LocationsSearchResponse, W>
  /** All items of POST /api/v2/locations/search */
  postLocationsSearchIter<W extends boolean = false>(body: LocationSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LocationDefinition, LocationsSearchResponse, W>
}

export interface LocationCreateDefinition {
  name: string
  version?: number
  state?: _Open<"active" | "deleted">
  path?: string[]
  notes?: string
  contactUser?: string
  emergencyNumber?: LocationEmergencyNumber
  address?: LocationAddress
}

export interface LocationEntityListing {
  entities?: LocationDefinition[]
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

export interface LocationUpdateDefinition {
  name: string
  version: number
  state?: _Open<"active" | "deleted">
  path?: string[]
  notes?: string
  contactUser?: string
  emergencyNumber?: LocationEmergencyNumber
  address?: LocationAddress
}
export {}
